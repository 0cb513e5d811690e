"""One edit each: a new event, and a new field of a segment, in a copy of the specification; every door knows them.

The first is RFC 9293 3.8.4, in a specification that does not have it yet: an idle connection sends a segment that is
just below the window. The second is the header's window, as 3.1 has it. Both are nobody's business but the
specification's.
"""

from __future__ import annotations

import shutil
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from click.testing import CliRunner
from tcpmodel.specs.rfc9293 import SPEC
from tcpmodel.specs.rfc9293.bounds import RETRANSMISSION, opening, scope, user
from tcpmodel.specs.rfc9293.words import ACK_OWED, ESTABLISHED, RCV, SND, STATES, send, state

from tcpmodel.ask.react import react
from tcpmodel.ask.walk import Walk
from tcpmodel.cli import main
from tcpmodel.explore.check import check
from tcpmodel.explore.spin.promela import promela
from tcpmodel.language.errors import SpecError
from tcpmodel.language.events import Cause
from tcpmodel.language.rules import case, event, rule, step
from tcpmodel.language.scope import Scope
from tcpmodel.observe.ladder import judge
from tcpmodel.observe.notation import parse_ladders
from tcpmodel.prove.bounded.bounded import BoundedOptions, bounded
from tcpmodel.system.system import System

ROOT = Path(__file__).parents[1]

# --- a new event ------------------------------------------------------------------------------------------------

KEEP_ALIVE = event(
    "KEEP-ALIVE TIMEOUT", "RFC 9293 3.8.4",
    case(STATES, step("KEEP-ALIVE TIMEOUT", "RFC 9293 3.8.4",
                      rule("timeout.keep-alive",
                           do=[send("ACK", seq=SND.NXT - 1, ack=RCV.NXT), ACK_OWED.becomes(False)], done=True))),
    cause=Cause.TIMER, optional=True, possible=[state(ESTABLISHED), SND.UNA == SND.NXT],
)  # fmt: skip
NAME = "KEEP-ALIVE TIMEOUT"
BARE = replace(SPEC, events=tuple(e for e in SPEC.events if e.name != NAME), edges=tuple(e for e in SPEC.edges if e.event != NAME),
               properties=tuple(p for p in SPEC.properties if NAME not in p.needs))
AMENDED = replace(BARE, name="kept", events=(*BARE.events, KEEP_ALIVE))


def kept(*timeouts: str) -> Scope:
    return scope("kept-alive", "connections that stay", (user(opening((10,), active=True)), user(opening((30,), passive=True))),
                 loses=True, timeouts=(RETRANSMISSION, *timeouts), tags="connects")


def test_a_scope_that_names_the_event_offers_it() -> None:
    run = check(AMENDED, kept(NAME))
    assert "timeout.keep-alive" in run.fired
    assert all(v.expected for v in run.verdicts)
    without = check(AMENDED, kept())
    assert "timeout.keep-alive" not in without.fired
    assert run.states > without.states == check(BARE, kept()).states


def test_a_scope_that_names_an_event_that_there_is_not_is_refused() -> None:
    with pytest.raises(SpecError, match="scope 'kept-alive': rfc9293 has no timeout 'KEEP-ALIVE TIMEOUT'"):
        System(BARE, kept(NAME))
    with pytest.raises(SpecError, match="did you mean 'KEEP-ALIVE TIMEOUT'"):
        System(AMENDED, kept("KEEPALIVE TIMEOUT"))


def test_react_takes_the_event() -> None:
    (one,) = react(AMENDED, {"STATE": "ESTABLISHED", "ISS": 100, "IRS": 300}, "keep-alive timeout")
    assert one.sent == ("<SEQ=100><ACK=301><CTL=ACK>",)


LADDER = """
    TCP Peer A                                           TCP Peer B
1.  ESTABLISHED                                          ESTABLISHED
2.  ESTABLISHED  --> <SEQ=99><ACK=300><CTL=ACK>      --> ESTABLISHED
3.  ESTABLISHED  <-- <SEQ=300><ACK=100><CTL=ACK>     <-- ESTABLISHED
"""
SAID = LADDER.replace("2. ", "2.  (Keep-alive timeout)\n3. ", 1).replace("\n3.  ESTABLISHED  <--", "\n4.  ESTABLISHED  <--")


def test_ladders_may_show_the_event() -> None:
    for text in (LADDER, SAID):
        (ladder,) = parse_ladders(text, "kept.ladder", AMENDED)
        assert judge(ladder, AMENDED).verdict == "CONFORMS"
        assert judge(ladder, BARE).verdict == "REJECTED"


def test_a_walk_knows_the_event() -> None:
    walk = Walk(AMENDED, kept(NAME))
    for kind, end in (("OPEN passive", "B"), ("OPEN active", "A"), ("SEGMENT ARRIVES", "B"), ("SEGMENT ARRIVES", "A")):
        blocked = {b.end: b.reasons for b in walk.blocked() if b.kind == NAME}
        assert blocked["A"][0].startswith("needs STATE = ESTABLISHED")
        walk.take(next(n for n, e in enumerate(walk.enabled(), 1) if (e.kind, e.step.end) == (kind, end)))
    walk.take(next(n for n, e in enumerate(walk.enabled(), 1) if e.kind == NAME))
    assert walk.trace().steps[-1].event == NAME
    assert walk.kinds("keep") == (NAME,)


def test_spin_and_the_proofs_know_the_event() -> None:
    assert "KEEP_ALIVE_TIMEOUT" in promela(AMENDED, kept(NAME)).text
    wrong = replace(KEEP_ALIVE, possible=state("SYN-RECEIVED"), cases=(case(STATES, step(
        "KEEP-ALIVE TIMEOUT", "RFC 9293 3.8.4", rule("timeout.keep-alive", do=[SND.NXT.becomes(SND.NXT + 5)], done=True))),))
    spec = replace(AMENDED, events=(*BARE.events, wrong), properties=(SPEC.property("una-nxt"),))
    found = bounded(spec, spec.properties, 4, BoundedOptions(workers=1))
    assert found.verdicts[0].word.value == "VIOLATED"
    assert found.verdicts[0].trace is not None
    assert found.verdicts[0].trace.steps[-1].event == NAME


# --- a new field ------------------------------------------------------------------------------------------------

FILE = """import sys
from pathlib import Path
sys.path.insert(0, str(Path(__file__).parent))
from amended.rfc9293 import SPEC
from amended.scopes import SCOPES
"""
EDITS = {
    "rfc9293/words.py": (("TEXT=(NAT, 0))  # TEXT", "TEXT=(NAT, 0), WND=(NAT, 65535))  # TEXT"),
                         ("(SEG.TEXT, _nat(text)),", "(SEG.TEXT, _nat(text)), (SEG.WND, RCV.WND),")),
    "rfc9293/notation.py": (("what=LENGTH_OF_TEXT),\n", 'what=LENGTH_OF_TEXT),\n        Field(SEG.WND, "WND", loose=True),\n'),),
}


@pytest.fixture(scope="module")
def windowed(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A file with the specification whose segments tell a window."""
    folder = tmp_path_factory.mktemp("copy")
    shutil.copytree(ROOT / "specs", folder / "amended", ignore=shutil.ignore_patterns("__pycache__"))
    for name, edits in EDITS.items():
        path = folder / "amended" / name
        text = path.read_text()
        for old, new in edits:
            assert text.count(old) == 1
            text = text.replace(old, new)
        path.write_text(text)
    (folder / "windowed.py").write_text(FILE)
    before = [*sys.path]
    yield str(folder / "windowed.py")
    sys.path[:] = before
    for name in [n for n in sys.modules if n.partition(".")[0] == "amended"]:
        del sys.modules[name]


def asked(file: str, *arguments: str) -> str:
    done = CliRunner().invoke(main, ["--spec", file, *arguments])
    assert done.exit_code == 0, done.output
    return done.output


def test_figures_that_say_nothing_of_windows_are_what_they_were(windowed: str) -> None:
    figures = sorted((ROOT / "specs" / "figures").glob("*.ladder"))
    output = asked(windowed, "ladder", "--quiet", *map(str, figures))
    assert output.count("CONFORMS") + output.count("(as expected)") >= len(figures)


def test_a_ladder_that_tells_a_window_is_held_to_it(windowed: str, tmp_path: Path) -> None:
    rows = ("1. ESTABLISHED ESTABLISHED\n2. ESTABLISHED --> <SEQ=100><ACK=300><LEN=10><CTL=ACK> --> ESTABLISHED\n"
            "3. ESTABLISHED <-- <SEQ=300><ACK=110><WND={}><CTL=ACK> <-- ESTABLISHED\n")
    (tmp_path / "right.ladder").write_text(rows.format(65525))
    (tmp_path / "read.ladder").write_text(rows.format(65535))  # the user has taken the text at once
    (tmp_path / "wrong.ladder").write_text("# expected: REJECTED at row 3\n" + rows.format(60000))
    for name in ("right", "read"):
        assert "CONFORMS" in asked(windowed, "ladder", str(tmp_path / f"{name}.ladder"))
    assert "not 60000" in asked(windowed, "ladder", str(tmp_path / "wrong.ladder"))


def test_react_reads_and_writes_the_window(windowed: str) -> None:
    output = asked(windowed, "react", "--state", "ESTABLISHED", "--iss", "100", "--irs", "1", "<SEQ=2><ACK=101><LEN=4><WND=500><CTL=ACK>")
    assert "sends    <SEQ=101><ACK=6><WND=65531><CTL=ACK>" in output
    output = asked(windowed, "react", "--state", "LISTEN", "<SEQ=2><CTL=SYN>")  # no window: the usual one
    assert "<SEQ=0><ACK=3><CTL=SYN,ACK>" in output


def test_the_other_doors_show_the_window(windowed: str) -> None:
    assert "<WND=RCV.WND>" in asked(windowed, "explain", "seventh.out-of-order")
    assert "SEG_WND" in asked(windowed, "export", "promela", "--scope", "close")
    assert "All 40 expectations are met." in asked(windowed, "check", "--scope", "close")
