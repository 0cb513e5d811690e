"""The commands as a person or a script runs them: output, JSON names, exit codes, and bad input in one line."""

from __future__ import annotations

import json
import os
import stat
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from tcpmodel.cli import main

HERE = Path(__file__).parent
FIGURES = HERE.parent / "specs" / "figures"


def run(*args: str) -> Result:
    return CliRunner().invoke(main, list(args))


def refused(*args: str) -> str:
    """The one line of a refusal."""
    result = run(*args)
    assert result.exit_code == 2, result.output
    assert "Traceback" not in result.output
    lines = result.output.strip().splitlines()
    assert len(lines) == 1
    return lines[0]


def test_check_prints_verdicts_and_how_to_see_them_again() -> None:
    result = run("check", "--scope", "handshake")
    assert result.exit_code == 0
    assert "HOLDS in handshake" in result.output
    assert result.output.rstrip().endswith("expectations are met.")
    assert max(len(line) for line in result.output.splitlines()) <= 100


def test_check_json_has_the_names_that_scripts_rely_on() -> None:
    result = run("check", "--scope", "close", "--json")
    answer = json.loads(result.output)
    assert {"spec", "variant", "runs"} <= set(answer)
    assert (answer["spec"], answer["variant"]) == ("rfc9293", None)
    one = answer["runs"][0]
    assert {"scope", "engine", "states", "transitions", "depth", "seconds", "complete", "properties"} <= set(one)
    assert {"name", "kind", "verdict", "trace"} <= set(one["properties"][0])
    witness = next(p for p in one["properties"] if p["name"] == "three-to-close")
    assert {"event", "segment", "states", "rules"} <= set(witness["trace"][0])
    assert sorted(witness["trace"][-1]["states"]) == ["CLOSED", "TIME-WAIT"]


def test_a_flaw_is_violated_with_a_trace_its_rules_and_a_line_to_reproduce() -> None:
    result = run("check", "--variant", "fin-not-counted", "--scope", "close", "--property", "fin-counted")
    assert result.exit_code == 1
    assert "fin-counted: VIOLATED in close" in result.output
    assert "eighth.established" in result.output
    assert "again: tcpmodel check --variant fin-not-counted --scope close --property fin-counted" in result.output


def test_a_liveness_counterexample_is_a_lasso() -> None:
    result = run("check", "--variant", "old-fin-ignored", "--scope", "close", "--property", "eventual-closed", "--json")
    found = json.loads(result.output)["runs"][0]["properties"][0]
    assert (found["verdict"], result.exit_code) == ("VIOLATED", 1)
    assert 0 < found["loop"] <= len(found["trace"])


def test_a_property_is_refused_where_it_says_nothing() -> None:
    assert refused("check", "--scope", "handshake", "--property", "fin-received").startswith(
        "tcpmodel: fin-received says nothing in handshake; it is decided in simultaneous-open, close,")


def test_limits_end_with_unknown_and_exit_code_3() -> None:
    result = run("check", "--scope", "lossy", "--property", "text-in-order", "--max-states", "2000")
    assert result.exit_code == 3
    assert "UNKNOWN in lossy" in result.output


def test_out_writes_verdicts_ladders_and_charts(tmp_path: Path) -> None:
    out = tmp_path / "verdicts"
    result = run("check", "--scope", "close", "--property", "three-to-close", "--out", str(out))
    assert result.exit_code == 0
    assert sorted(p.name for p in out.iterdir()) == [
        "close-three-to-close.ladder", "close-three-to-close.svg", "verdicts.json",
    ]
    assert run("ladder", str(out / "close-three-to-close.ladder")).exit_code == 0


def test_ladder_json() -> None:
    result = run("ladder", "--json", str(FIGURES / "figure-7.ladder"), str(FIGURES / "figure-8.ladder"))
    seven, eight = json.loads(result.output)
    assert {"file", "line", "title", "verdict", "row", "why"} <= set(seven)
    assert (seven["verdict"], seven["row"], seven["conforms_under"]) == ("REJECTED", 6, ["figure-7", "linux"])
    assert (eight["verdict"], eight["row"], eight["why"]) == ("CONFORMS", None, None)
    assert result.exit_code == 0  # figure 7 is rejected as its file says


def test_an_unexpected_rejection_breaks_an_expectation(tmp_path: Path) -> None:
    path = tmp_path / "wrong.ladder"
    path.write_text("1.  CLOSED   LISTEN\n2.  SYN-SENT  --> <SEQ=100><CTL=SYN> --> ESTABLISHED\n")
    result = run("ladder", str(path))
    assert (result.exit_code, "REJECTED at row 2" in result.output) == (1, True)


def test_react_as_the_issue_asks() -> None:
    result = run("react", "--state", "SYN-SENT", "--iss", "100", "--snd-una", "100", "--snd-nxt", "101", "--irs", "300",
                 "--rcv-nxt", "301", "--rcv-wnd", "1000", "--passive", "<SEQ=300><ACK=101><CTL=SYN,ACK>", "--json")
    (one,) = json.loads(result.output)
    assert {"state", "sent", "tcb", "signals", "rules", "strengths"} == set(one)
    assert (one["state"], one["sent"]) == ("ESTABLISHED", ["<SEQ=101><ACK=301><CTL=ACK>"])
    assert (one["tcb"]["SND.UNA"], one["tcb"]["RCV.NXT"]) == (101, 301)


def test_react_lists_every_allowed_outcome() -> None:
    result = run("react", "--state", "ESTABLISHED", "--iss", "100", "--irs", "300", "<SEQ=301><ACK=101><LEN=10><CTL=ACK>",
                 "--json")
    assert [one["sent"] for one in json.loads(result.output)] == [["<SEQ=101><ACK=311><CTL=ACK>"], []]


def test_react_says_why_something_cannot_happen() -> None:
    result = run("react", "--state", "ESTABLISHED", "RETRANSMISSION TIMEOUT")
    assert (result.exit_code, result.output) == (
        0, "RETRANSMISSION TIMEOUT cannot happen in ESTABLISHED: it needs SND.UNA /= SND.NXT\n")


@pytest.mark.parametrize("name", ["first.unacceptable", "TIME-WAIT", "eventual-closed", "lossy", "SEGMENT ARRIVES"])
def test_explain_fits_a_terminal(name: str) -> None:
    result = run("explain", name)
    assert result.exit_code == 0
    assert "RFC 9293" in result.output or name == "lossy"
    assert max(len(line) for line in result.output.splitlines()) <= 100


def test_step_walks_and_ends_with_its_input() -> None:
    result = CliRunner().invoke(main, ["step", "--scope", "handshake"], input="1\n2\nq\n")
    assert result.exit_code == 0
    assert "LISTEN" in result.output


def test_step_takes_no_harm_from_bytes_that_are_no_text(tmp_path: Path) -> None:
    result = CliRunner().invoke(main, ["step", "--scope", "handshake", "--save-dir", str(tmp_path)],
                                input=b"1\n\xff\xfe\n\0\ns a\x1b[2Jb\nq\n")
    assert result.exit_code == 0
    assert r"'\xff\xfe' is no command: expected a number from the list" in result.output
    assert "'?' is no command: expected a number from the list" in result.output
    assert r"/a\x1b[2Jb.ladder" in result.output
    assert result.output.replace("\n", "").isprintable()


def test_draw_without_dot_still_writes_dot(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    told = refused("draw", "states", "--out", str(tmp_path / "out"), "--format", "svg")
    assert told.startswith("tcpmodel: Graphviz's `dot` is not installed: apt-get install graphviz")
    assert (tmp_path / "out" / "states.dot").read_text().startswith("digraph")


@pytest.mark.parametrize(("args", "told"), [
    (["check", "--scope", "handshak"], "tcpmodel: no scope 'handshak'; did you mean 'handshake'?"),
    (["check", "--variant", "rfc739"], "tcpmodel: no variant 'rfc739'; did you mean 'rfc793'?"),
    (["check", "--property", "fin-recieved"],
     "tcpmodel: rfc9293 has no property 'fin-recieved'; did you mean 'fin-received'?"),
    (["explain", "first.unaceptable"], "tcpmodel: 'first.unaceptable' is no rule, state, event, claim, scope, "
                                       "variant, requirement or cited section; did you mean 'first.unacceptable'?"),
    (["react", "--state", "ESTABLISHD", "CLOSE"], "tcpmodel: 'ESTABLISHD' is no state; did you mean 'ESTABLISHED'?"),
    (["react", "CLOSSE"], "tcpmodel: 'CLOSSE' is no event; did you mean 'CLOSE'?"),
    (["react", "<SEQ=1><CTL=SIN>"], "tcpmodel: 'SIN' is no control bit; expected SYN, ACK, FIN, RST"),
    (["react", "<SEQ=99999999999><CTL=SYN>"], "tcpmodel: '99999999999' is no 32-bit number"),
    (["react", "--iss", "-1", "CLOSE"], "tcpmodel: ISS = -1 is no 32-bit number"),
    (["ladder", "nowhere.ladder"], "tcpmodel: nowhere.ladder: No such file or directory"),
    (["chek"], "tcpmodel: No such command 'chek'."),
    (["--spec", "rfc9239", "list"], "tcpmodel: no specification 'rfc9239'; did you mean 'rfc9293'?"),
    (["draw", "trace"], "tcpmodel: draw trace needs --property: the witness or counterexample to draw"),
])
def test_bad_input_is_one_line(args: list[str], told: str) -> None:
    assert refused(*args).startswith(told)


def test_an_unwritable_out_is_told_before_the_work(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("in the way")
    assert "file" in refused("check", "--scope", "lossy", "--out", str(blocked / "below"))
    if os.geteuid() != 0:
        (tmp_path / "locked").mkdir()
        (tmp_path / "locked").chmod(stat.S_IRUSR | stat.S_IXUSR)
        refused("check", "--scope", "lossy", "--out", str(tmp_path / "locked"))


def test_a_specification_with_a_mistake_is_told_with_its_line(tmp_path: Path) -> None:
    path = tmp_path / "mine.py"
    path.write_text("from tcpmodel.specs.rfc9293.words import SND\n\nx = SND.UNB\n")
    assert refused("--spec", str(path), "list").endswith("mine.py:3: SND has no word 'UNB'; did you mean 'UNA'?")
    path.write_text("SPEC = (\n")
    assert "mine.py:1: '(' was never closed" in refused("--spec", str(path), "list")
    path.write_text("x = 1\n")
    assert refused("--spec", str(path), "list").endswith("defines no SPEC")
