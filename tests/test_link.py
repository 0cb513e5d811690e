"""Every door on a protocol that is not TCP: the engine takes from a specification what it knows, and from nothing else."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner

from tcpmodel.cli import main

LINK = str(Path(__file__).parent / "link.py")
LADDER = """
    TCP Peer A                                        TCP Peer B
1.  READY                                             READY
2.  BUSY      --> <SIZE=1><KIND=DATA>             --> READY
3.  READY     <-- <KIND=ACK>                      <-- READY
4.  BUSY      --> <SIZE=2><KIND=DATA,ONE>         ...
5.  (Again)
6.  BUSY      --> <SIZE=2><KIND=DATA,ONE>         --> READY
7.  READY     <-- <KIND=ACK,ONE>                  <-- READY
"""


def asked(*arguments: str, code: int = 0, answers: str = "") -> str:
    done = CliRunner().invoke(main, ["--spec", LINK, *arguments], input=answers)
    assert done.exit_code == code, done.output
    return done.output


@pytest.mark.parametrize("engine", ["compiled", "reference"])
def test_its_scopes_are_explored(engine: str) -> None:
    output = asked("check", "--engine", engine)
    assert "All 18 expectations are met." in output
    assert "small         655          2,606" in output


def test_a_mistake_in_it_is_found(tmp_path: Path) -> None:
    """An end that is silent when a frame comes twice lets its peer be busy for ever."""
    text = Path(LINK).read_text()
    right = "do=[send(\"ACK\", ~IN.BIT)], done=True"
    assert text.count(right) == 1
    wrong = tmp_path / "wrong.py"
    wrong.write_text(text.replace(right, "done=True"))
    done = CliRunner().invoke(main, ["--spec", str(wrong), "check", "--scope", "small", "--property", "acknowledged"])
    assert done.exit_code == 1
    assert "VIOLATED in small" in done.output
    assert "(Put 1)" in done.output
    assert "for ever)" in done.output


def test_its_rules_are_examined_and_its_claims_proved() -> None:
    assert "Nothing is wrong with the rules." in asked("lint")
    assert "busy-with-some" in asked("prove", "--property", "busy-with-some")
    assert "HOLDS" in asked("prove", "--bounded", "3")


def test_its_ladders_are_followed(tmp_path: Path) -> None:
    (tmp_path / "right.ladder").write_text(LADDER)
    (tmp_path / "wrong.ladder").write_text("# expected: REJECTED at row 7\n" + LADDER.replace("7.  READY     <-- <KIND=ACK,ONE>", "7.  READY     <-- <KIND=ACK>    "))
    assert "CONFORMS" in asked("ladder", str(tmp_path / "right.ladder"))
    assert "would send <KIND=ACK,ONE> instead" in asked("ladder", str(tmp_path / "wrong.ladder"))
    (tmp_path / "none.ladder").write_text("nothing")
    assert "'2. BUSY --> <SIZE=3><KIND=DATA> --> READY'" in asked("ladder", str(tmp_path / "none.ladder"), code=2)


def test_it_is_asked_walked_and_explained(tmp_path: Path) -> None:
    assert "sends    <SIZE=3><KIND=DATA>" in asked("react", "--state", "READY", "put 3")
    assert "BUSY -> READY" in asked("react", "--state", "BUSY", "--bit", "<KIND=ACK,ONE>")
    assert "--bit" in asked("react", "--help")
    assert "PUT N" in asked("react", "--help")
    assert "'<KIND=DATTA>' is no segment" not in asked("react", "--state", "READY", "<KIND=DATTA>", code=2)
    assert "'DATTA' is no kind; expected DATA, ACK, ONE" in asked("react", "--state", "READY", "<KIND=DATTA>", code=2)
    walked = asked("step", "--scope", "small", "--save-dir", str(tmp_path), answers="1\n1\nw again\nt\nq\n")
    assert "(Put 1)" in walked
    assert "needs STATE = BUSY" in walked
    assert "is caused by the timer" in asked("explain", "AGAIN")


def test_it_is_drawn_and_exported(tmp_path: Path) -> None:
    for what in ("states", "pairs"):
        assert asked("draw", what, "--out", str(tmp_path), "--format", "dot")
    assert "FRAME_ARRIVES" in asked("export", "promela", "--scope", "small", "--property", "once")
