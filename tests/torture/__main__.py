"""``python -m tests.torture [KIND ...]``: makes the trials, tells what is going on, and ends with a table."""

from __future__ import annotations

import argparse
import os
import signal
import sys
import tempfile
import time
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path
from types import ModuleType

from tcpmodel.machine.processes import Crew
from tcpmodel.machine.signals import ENDING, hear
from tests.torture import trial
from tests.torture.report import Line, faults, table, write
from tests.torture.trial import Piece, Row, Told, made, pieces

KINDS = ("signals", "kills", "damage", "machine", "inputs", "specifications")
SEED = 1


def _arguments(given: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser("python -m tests.torture", description="Everything that can happen, many times.")
    parser.add_argument("kinds", nargs="*", metavar="KIND", help=f"of {', '.join(KINDS)}; without: all")
    parser.add_argument("--share", type=float, default=1.0, help="a part of each number of trials, such as 0.01")
    parser.add_argument("--seed", type=int, default=SEED, help=f"of all that is random (default {SEED})")
    parser.add_argument("--jobs", type=int, default=2, help="processes that make trials side by side (default 2)")
    parser.add_argument("--seconds", type=float, help="begin no trial after so long")
    parser.add_argument("--row", help="only the rows in whose names this text stands")
    parser.add_argument("--number", type=int, help="one trial of each row: the one of that number")
    parser.add_argument("--out", type=Path, metavar="PAGE", help="write the table into this page, such as docs/torture.md")
    found = parser.parse_args(given)
    if unknown := [k for k in found.kinds if k not in KINDS]:
        parser.error(f"no kind '{unknown[0]}' (there are {', '.join(KINDS)})")
    found.kinds = found.kinds or list(KINDS)
    return found


def main(given: Sequence[str] | None = None) -> int:
    """Makes the trials; 1 if any failed, 3 if it was interrupted."""
    asked = _arguments(given)
    for number in ENDING:  # what began us in the background has them ignored, and so would be all that we begin
        if signal.getsignal(number) == signal.SIG_IGN:
            signal.signal(number, signal.SIG_DFL)
    hear()
    with tempfile.TemporaryDirectory(prefix="torture-", ignore_cleanup_errors=True) as base:
        trial.BASE = Path(base)
        os.environ["XDG_CACHE_HOME"] = f"{base}/cache"
        modules: dict[str, ModuleType] = {k: import_module(f"tests.torture.{k}") for k in asked.kinds}
        rows = [row for m in modules.values() for row in m.rows(Path(base)) if not asked.row or asked.row in row.name]
        work = pieces(rows, asked.share)
        if asked.number is not None:
            work = [Piece(n, asked.number, asked.number + 1) for n in range(len(rows))]
        lines, whole = _made(rows, work, asked)
    print(table(lines))
    if told := faults(lines, asked.seed):
        print(f"\n{told}")
    if asked.out:
        how = {k: _how(asked, k, [x for x in lines if x.row.kind == k], whole) for k in modules}
        write(asked.out, lines, {k: import_module(f"tests.torture.{k}").SAYS for k in KINDS}, how, asked.seed)
    failed, every = sum(len(x.faults) for x in lines), sum(x.tried for x in lines)
    print(f"\n{every:,} trials made, {failed:,} failed{whole}")
    return 1 if failed else 3 if "interrupted" in whole else 0


def _made(rows: Sequence[Row], work: Sequence[Piece], asked: argparse.Namespace) -> tuple[list[Line], str]:
    """The lines of the table, and what ended it before all was made."""
    lines, until = [Line(row) for row in rows], asked.seconds and time.monotonic() + asked.seconds
    ended, shown, begun, done = "", 0.0, time.monotonic(), 0

    def one(piece: Piece) -> Told:
        if until and time.monotonic() > until:
            return Told(piece.row)
        return made(rows, piece, asked.seed)

    try:
        with Crew(one, work, asked.jobs) as crew:
            for number, told in crew:
                piece = work[number]
                lines[piece.row].add(told or Told(piece.row, 1, faults=[(piece.first, "the process was killed")]))
                done += piece.last - piece.first
                for at, fault in told.faults if told else ():
                    print(f"failed: {lines[piece.row].row.kind}, {lines[piece.row].row.name}, {at}: {fault[:600]}", file=sys.stderr, flush=True)
                if time.monotonic() - shown > 5:
                    shown = time.monotonic()
                    _progress(lines, done, sum(p.last - p.first for p in work), shown - begun)
    except KeyboardInterrupt:
        ended = "; it was interrupted before the rest"
    if until and time.monotonic() > until:
        ended = ended or f"; after {asked.seconds:.0f} s no more were begun"
    return lines, ended


def _progress(lines: Sequence[Line], done: int, every: int, seconds: float) -> None:
    failed = sum(len(x.faults) for x in lines)
    print(f"{seconds:6.0f} s  {done:,} of {every:,}, {failed} failed", file=sys.stderr, flush=True)


def _how(asked: argparse.Namespace, kind: str, lines: Sequence[Line], whole: str) -> str:
    said = f"`python -m tests.torture {kind} --share {asked.share:g} --seed {asked.seed}`"
    spent = sum(x.seconds for x in lines)
    return f"Made by {said} in {spent:,.0f} s{whole}."


if __name__ == "__main__":
    sys.exit(main())
