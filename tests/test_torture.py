"""A part of torture in every run of the tests: each kind a few times, with fixed seeds; and that torture tells what fails."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from random import Random

import pytest

from tests.torture import __main__ as torture
from tests.torture import inputs, machine, specifications, trial
from tests.torture.command import differs
from tests.torture.damage import rows as damaged
from tests.torture.kills import rows as killed
from tests.torture.report import Line, faults, table, write
from tests.torture.signals import rows as signalled
from tests.torture.trial import Piece, Row, Told, Tried, made, pieces, seed_of

linux = pytest.mark.skipif(sys.platform != "linux", reason="processes are forked, and limits set")
pytestmark = linux


@pytest.fixture(autouse=True, scope="module")
def base(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A folder for trials; machine code is compiled once."""
    with pytest.MonkeyPatch.context() as patch:
        place = tmp_path_factory.mktemp("torture")
        patch.setattr(trial, "BASE", place)
        yield place


def all_good(rows: list[Row], seed: int = 1, count: int = 1) -> None:
    """So many trials of each row, none of which fails."""
    for number in range(len(rows)):
        told = made(rows, Piece(number, 0, count), seed)
        assert told.tried == count
        assert not told.faults, faults([Line(rows[number], faults=told.faults)], seed)


INPUTS = inputs.rows(Path())


@pytest.mark.parametrize("row", INPUTS, ids=[r.name for r in INPUTS])
def test_inputs(row: Row) -> None:
    all_good([row], count=max(5, row.full // 2000))


def test_a_few_random_specifications(base: Path) -> None:
    all_good(specifications.rows(base), count=2)


def test_a_signal(base: Path) -> None:
    all_good([r for r in signalled(base) if r.name in ("check", "react")])


def test_a_kill_and_going_on(base: Path) -> None:
    all_good([r for r in killed(base) if r.name == "two threads, its worker"])


def test_damage(base: Path) -> None:
    wanted = [r for r in damaged(base) if r.name.startswith(("checkpoint", "on disk", "blocks"))]
    all_good(wanted[::6])


def test_what_a_machine_withholds(base: Path) -> None:
    names = ("closed streams", "a device that is full", "a checkpoint of another version", "ulimit -v of 150 MB to 1.5 GB: list")
    all_good([r for r in machine.rows(base) if r.name in names])


# -- torture itself ------------------------------------------------------------------------------------


def _falls(random: Random, folder: Path) -> Tried:
    kind = random.randrange(4)
    if kind == 1:
        raise ValueError("of no kind")
    if kind == 2:
        import os

        os.kill(os.getpid(), 9)
    return Tried("well", "badly" if kind == 3 else "")


@pytest.mark.parametrize("batch", [1, 7])
def test_whatever_ends_a_trial_is_its_fault_and_no_others(batch: int) -> None:
    rows, seed = [Row("toy", "falls", 40, _falls, batch)], 5
    every = [n for n in range(40) if Random(seed_of(seed, rows[0], n)).randrange(4)]
    told = [made(rows, piece, seed) for piece in pieces(rows, 1)]
    assert sum(t.tried for t in told) == 40
    assert sorted(n for t in told for n, _ in t.faults) == every
    assert sum(t.words.total() for t in told) == 40
    assert {f.split(":")[0].strip() for t in told for _, f in t.faults} >= {"ended by SIGKILL", "badly"}


def test_what_hangs_or_is_slow_is_told() -> None:
    rows = [Row("toy", "hangs", 1, lambda *_: __import__("time").sleep(60), wall=0.5),
            Row("toy", "slow", 1, lambda *_: Tried("x" * (sum(range(3_000_000)) > 0)), cpu=0.01)]
    assert made(rows, Piece(0, 0, 1), 1).faults == [(0, "no end after 0 s")]
    assert made(rows, Piece(1, 0, 1), 1).faults[0][1].startswith("it took 0.")


def test_a_share_is_a_part_of_each_row_and_at_least_one() -> None:
    rows = [Row("toy", "a", 1000, _falls, 100), Row("toy", "b", 3, _falls)]
    assert [(p.row, p.first, p.last) for p in pieces(rows, 0.25)] == [(0, 0, 100), (1, 0, 1), (0, 100, 200), (0, 200, 250)]


def test_a_verdict_that_is_another_is_seen() -> None:
    true = {"x": {"counts": (1, 2, 3, 0, True), "verdicts": {"p": ("HOLDS", "", 0)}}}
    unknown = {"x": {"counts": (1, 1, 1, 0, False), "verdicts": {"p": ("UNKNOWN", "interrupted", 0)}}}
    lies = {"x": {"counts": (1, 2, 3, 0, True), "verdicts": {"p": ("VIOLATED", "", 3)}}}
    assert differs(true, true, partial=False) == differs(unknown, true) == []
    assert differs(lies, true)
    assert differs(unknown, true, partial=False)


def test_the_table_and_the_page(tmp_path: Path) -> None:
    line = Line(Row("signals", "list", 30, _falls))
    line.add(Told(0, 3, words=line.words.__class__({"exit 3": 2, "exit 0": 1}), faults=[(2, "it hangs")]))
    assert "exit 3: 2; exit 0: 1" in table([line])
    assert faults([line], 7) == "signals, list, trial 2:\n    it hangs\n    again: python -m tests.torture signals --row list --seed 7 --number 2"
    page = tmp_path / "torture.md"
    for kind in ("signals", "kills", "signals"):
        write(page, [Line(Row(kind, "x", 1, _falls))], dict.fromkeys(("signals", "kills"), "what"), dict.fromkeys(("signals", "kills"), "how"), 1)
    assert [x for x in page.read_text().splitlines() if x.startswith("## ")] == ["## signals", "## kills"]


def test_the_command(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "tests.torture", "inputs", "--share", "0.0005", "--row", "names on", "--jobs", "1", "--out", str(tmp_path / "page.md")]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout.splitlines()[-1]) == (0, "3 trials made, 0 failed"), done.stderr
    assert "`python -m tests.torture inputs --share 0.0005 --seed 1`" in (tmp_path / "page.md").read_text()
    with pytest.raises(SystemExit):
        torture.main(["nothing"])
