"""Timers and the world outside: what an OPEN asks of them, the variants, a finding about the quiet time, records."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from click.testing import CliRunner
from tcpmodel.specs.rfc9293 import SPEC
from tcpmodel.specs.scopes import CRASH_REUSE, START_UP

from tcpmodel.ask.react import CannotHappen
from tcpmodel.ask.react import react as ask
from tcpmodel.cli import main
from tcpmodel.explore.check import check
from tcpmodel.language.spec import Spec
from tcpmodel.load import library

LIB = library()
HOST = {e.name for e in SPEC.events if e.name.startswith("ICMP")}


def spec(variant: str) -> Spec:
    return LIB.spec(variant) if variant else SPEC


def react(variant: str, tcb: dict[str, object], event: str) -> list[tuple[str, list[str], list[str]]]:
    """The state, the segments, and the rules of each outcome."""
    return [(o.state, [str(s) for s in o.sent], list(o.rules)) for o in ask(spec(variant), tcb, event)]


def run(*args: str) -> tuple[int, str]:
    result = CliRunner().invoke(main, list(args))
    return result.exit_code, result.output


# --- words ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("event", "changed"), [
    ("OPEN active, R2 3, R2 of SYN 2", {"RETRY.R2": 3, "RETRY.R2_SYN": 2, "KEEP.MOST": 0}),
    ("OPEN passive, R2 3, R2 of SYN 2", {"RETRY.R2": 3, "RETRY.R2_SYN": 2, "KEEP.MOST": 0}),
    ("OPEN active, 2 probes", {"RETRY.R2": 0, "KEEP.MOST": 2}),
    ("OPEN passive, 2 probes", {"RETRY.R2": 0, "KEEP.MOST": 2}),
    ("OPEN active", {"RETRY.R2": 0, "RETRY.R2_SYN": 0, "RETRY.R1": 0, "KEEP.MOST": 0}),
])
def test_an_open_says_when_its_end_gives_up(event: str, changed: dict[str, int]) -> None:
    (outcome,) = ask(SPEC, {"STATE": "CLOSED"}, event)
    assert {name: outcome.tcb[name] for name in changed} == changed


@pytest.mark.parametrize(("event", "told"), [
    ("OPEN active, 2 prob", "'OPEN active, 2 prob' is no event; did you mean 'OPEN active'?"),
    ("ICMP SOFT ERROR quoting x", "'x' is no sequence number; expected 0 to 4294967295"),
    ("ICMP SOFT EROR", "'ICMP SOFT EROR' is no event; did you mean 'ICMP SOFT ERROR'?"),
])
def test_an_event_that_is_none_is_one_line(event: str, told: str) -> None:
    assert run("react", "--state", "CLOSED", event) == (2, f"tcpmodel: {told}\n")


# --- meaning: what is off, and the variants ---------------------------------------------------------------------------


def test_keep_alives_and_icmp_happen_only_where_a_scope_asks_for_them() -> None:
    """MUST-25; and claims that speak of a connection without errors stay claims about one."""
    assert {s.name for s in LIB.scopes if "KEEP-ALIVE TIMEOUT" in s.timeouts} == {"kept-alive"}
    assert {s.name for s in LIB.scopes if HOST & s.timeouts} == {"unreachable"}
    assert all(SPEC.event(name).optional for name in (*HOST, "KEEP-ALIVE TIMEOUT", "USER TIMEOUT"))


ESTABLISHED = {"STATE": "ESTABLISHED", "ISS": 100, "IRS": 300, "SND.UNA": 101, "SND.NXT": 105, "G.SENT": 4}
OPENING = {"STATE": "SYN-SENT", "ISS": 100}


@pytest.mark.parametrize(("variant", "tcb", "event", "state", "rule"), [
    ("", ESTABLISHED, "ICMP HARD ERROR quoting 7", "CLOSED", "icmp.hard"),
    ("rfc5927", ESTABLISHED, "ICMP HARD ERROR quoting 7", "ESTABLISHED", "icmp.hard.forged"),
    ("rfc5927", ESTABLISHED, "ICMP HARD ERROR quoting 101", "ESTABLISHED", "icmp.hard.softened"),
    ("rfc5927", ESTABLISHED, "ICMP HARD ERROR quoting 104", "ESTABLISHED", "icmp.hard.softened"),
    ("rfc5927", ESTABLISHED, "ICMP HARD ERROR quoting 105", "ESTABLISHED", "icmp.hard.forged"),
    ("rfc5927", OPENING, "ICMP HARD ERROR quoting 100", "CLOSED", "icmp.hard"),
    ("rfc5927", OPENING, "ICMP HARD ERROR quoting 101", "SYN-SENT", "icmp.hard.forged"),
    ("rfc5927", OPENING, "ICMP SOFT ERROR quoting 101", "SYN-SENT", "icmp.soft.forged"),
    ("rfc5927", OPENING, "ICMP SOFT ERROR quoting 100", "SYN-SENT", "icmp.soft"),
    ("idle-timeout", {"STATE": "LISTEN"}, "USER TIMEOUT", "CLOSED", "timeout.user"),
    ("fin-wait-2-timeout", {"STATE": "FIN-WAIT-2", "ISS": 100, "IRS": 300, "GONE": True}, "USER TIMEOUT", "CLOSED",
     "timeout.fin-wait-2"),
    ("fin-wait-2-timeout", ESTABLISHED, "USER TIMEOUT", "CLOSED", "timeout.user"),
])
def test_what_an_error_or_a_timeout_does(variant: str, tcb: dict[str, object], event: str, state: str, rule: str) -> None:
    assert react(variant, tcb, event) == [(state, [], [rule])]


def test_a_half_closed_process_that_is_there_waits_on() -> None:
    """Only an end whose process has ended gives up in FIN-WAIT-2: a half-close is a way to use TCP."""
    with pytest.raises(CannotHappen):
        react("fin-wait-2-timeout", {"STATE": "FIN-WAIT-2", "ISS": 100, "IRS": 300}, "USER TIMEOUT")
    with pytest.raises(CannotHappen):
        react("", {"STATE": "FIN-WAIT-2", "ISS": 100, "IRS": 300, "GONE": True}, "USER TIMEOUT")


def test_a_keep_alive_may_carry_an_octet_that_its_peer_drops() -> None:
    idle: dict[str, object] = {"STATE": "ESTABLISHED", "ISS": 100, "IRS": 300}
    assert react("keep-alive-octet", idle, "KEEP-ALIVE TIMEOUT") == [
        ("ESTABLISHED", ["<SEQ=100><ACK=301><LEN=1><CTL=ACK>"], ["keep-alive.octet"])]
    peer: dict[str, object] = {"STATE": "ESTABLISHED", "ISS": 300, "IRS": 100}
    (answer, *more) = react("", peer, "<SEQ=100><ACK=301><LEN=1><CTL=ACK>")
    assert (answer[1], more) == (["<SEQ=301><ACK=101><CTL=ACK>"], [])


def test_an_end_that_goes_back_to_listen_keeps_what_its_open_said_and_counts_anew() -> None:
    tcb = {"STATE": "SYN-RECEIVED", "ISS": 100, "IRS": 300, "PASSIVE": True, "RETRY.COUNT": 2, "RETRY.R1": 1, "RETRY.R2": 3,
           "RETRY.R2_SYN": 4, "KEEP.MOST": 5}
    (outcome,) = ask(SPEC, tcb, "<SEQ=301><CTL=RST>")
    kept = {"STATE": "LISTEN", "RETRY.COUNT": 0, "RETRY.R1": 1, "RETRY.R2": 3, "RETRY.R2_SYN": 4, "KEEP.MOST": 5}
    assert {name: outcome.tcb[name] for name in kept} == kept


# --- verdicts ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("variant", "scope", "broken"), [
    ("", "giving-up", {}), ("", "kept-alive", {}), ("", "unreachable", {}), ("", "start-up", {}), ("", "orphaned", {}),
    ("rfc5927", "unreachable", {"icmp-attack": "UNREACHABLE"}),
    ("idle-timeout", "orphaned", {"delivered-kept": "VIOLATED"}),
    ("fin-wait-2-timeout", "orphaned", {"delivered-kept": "VIOLATED"}),
    ("keep-alive-octet", "kept-alive", {}),
])
def test_a_scope_of_its_own_meets_its_expectations(variant: str, scope: str, broken: dict[str, str]) -> None:
    verdicts = check(spec(variant), LIB.named_scopes([scope])[0]).verdicts
    assert {v.name: v.word.value for v in verdicts if v.word.value not in ("HOLDS", "WITNESSED")} == broken
    assert all(v.expected for v in verdicts)


def test_only_the_quiet_time_keeps_old_text_out() -> None:
    def words(flaw: str) -> dict[str, str]:
        return {v.name: v.word.value for v in check(spec(flaw), START_UP).verdicts}

    assert words("")["text-in-order"] == "HOLDS"
    assert {n for n, word in words("no-quiet-time").items() if word == "VIOLATED"} == {
        "text-in-order", "text-was-sent", "acknowledged-is-sent", "acknowledgment-in-flight"}


def test_the_quiet_time_empties_the_network_and_not_the_peer() -> None:
    """After it the peer may still have the old connection, whose numbers the new one uses again; no text is lost."""
    assert all(v.expected for v in check(SPEC, CRASH_REUSE).verdicts)
    found = check(SPEC, replace(CRASH_REUSE, tags=CRASH_REUSE.tags | {"connects"}))
    assert {v.name for v in found.verdicts if v.word.value == "VIOLATED"} == {"acknowledged-is-sent"}
    assert next(v.word.value for v in found.verdicts if v.name == "text-in-order") == "HOLDS"


# --- records ----------------------------------------------------------------------------------------------------------

RECORD = """\
# a keep-alive, and a destination that cannot be reached

    TCP Peer A                                          TCP Peer B

1.  ESTABLISHED                                         ESTABLISHED
2.  ESTABLISHED --> <SEQ=99><ACK=300><CTL=ACK>      --> ESTABLISHED
3.  ESTABLISHED <-- <SEQ=300><ACK=100><CTL=ACK>     <-- ESTABLISHED
4.  (ICMP hard error)
    CLOSED                                              ESTABLISHED
"""


def test_a_record_shows_a_keep_alive_and_an_icmp_error(tmp_path: Path) -> None:
    path = tmp_path / "kept.ladder"
    path.write_text(RECORD)
    code, text = run("ladder", str(path))
    assert code == 0
    assert "A KEEP-ALIVE TIMEOUT: keep-alive.probe" in text
    assert "A ICMP HARD ERROR: icmp.hard" in text
    path.write_text(RECORD.replace("4.  (ICMP hard error)", "4.  (ICMP soft error)"))
    assert run("ladder", str(path))[0] == 1


def test_a_drawing_names_the_timer(tmp_path: Path) -> None:
    assert run("draw", "trace", "--scope", "unreachable", "--property", "icmp-attack", "--format", "dot", "--out", str(tmp_path))[0] == 0
    (dot,) = tmp_path.glob("*.dot")
    assert "ICMP" in dot.read_text()
