"""What torture found, as lines for a person and as a page: sections of a kind, each written anew when it was run."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from tabulate import tabulate

from tests.torture.trial import Row, Told, repeats

MOST_SHOWN = 20  # faults of a row
HEAD = """\
# Torture: what was tried, and what failed

This page is made by `python -m tests.torture --out docs/torture.md`, and `make torture` runs all of it. Each line is one kind
of trial: how often it is made in full, how often it was made in the run that this page tells of, what came of it (exit
codes, or words of `tests/torture/`), and how many of them failed. A trial fails if a verdict is another than that of an undisturbed
run, if a stack or an internal error is shown, if something hangs, or if a process or a file is left behind. The
numbers of a trial depend on the seed, its kind and its number alone, so that one can be repeated:
`python -m tests.torture KIND --row NAME --seed N --number K`. `--share` makes a part of all. `make test` makes a few
of each kind (`tests/test_torture.py`).
"""


@dataclass
class Line:
    """One row of the table, as it fills."""

    row: Row
    tried: int = 0
    words: Counter[str] = field(default_factory=Counter)
    faults: list[tuple[int, str]] = field(default_factory=list)
    seconds: float = 0.0

    def add(self, told: Told) -> None:
        """What became of some trials more."""
        self.tried += told.tried
        self.words += told.words
        self.faults += told.faults
        self.seconds += told.seconds


def table(lines: Sequence[Line], form: str = "simple") -> str:
    """What was tried, how often, what came of it, and how many failed."""
    rows = [[x.row.name, f"{x.row.full:,}", f"{x.tried:,}", _came(x.words), f"{len(x.faults):,}"] for x in lines]
    return tabulate(rows, ["tried", "in full", "made", "what came of it", "failed"], tablefmt=form, disable_numparse=True,
                    colalign=("left", "right", "right", "left", "right"))


def _came(words: Counter[str]) -> str:
    common = words.most_common(7)
    rest = words.total() - sum(n for _, n in common)
    told = [f"{word}: {n:,}" for word, n in common] + ([f"else: {rest:,}"] if rest else [])
    return "; ".join(told)


def faults(lines: Sequence[Line], seed: int) -> str:
    """Each failure, with what repeats it."""
    told = []
    for line in lines:
        for number, fault in sorted(line.faults)[:MOST_SHOWN]:
            told.append(f"{line.row.kind}, {line.row.name}, trial {number}:\n{_indented(fault)}\n    again: {repeats(line.row, seed, number)}")
        if len(line.faults) > MOST_SHOWN:
            told.append(f"{line.row.kind}, {line.row.name}: and {len(line.faults) - MOST_SHOWN} more")
    return "\n".join(told)


def _indented(text: str) -> str:
    return "\n".join(f"    {line}" for line in text.strip().splitlines()[:12])


def write(page: Path, lines: Sequence[Line], says: Mapping[str, str], how: Mapping[str, str], seed: int) -> None:
    """Writes the sections of the kinds that were run into the page; the others stay as they are."""
    text = page.read_text() if page.exists() else ""
    sections = dict(re.findall(r"<!-- (\w+) -->\n(.*?)(?=<!-- \w+ -->\n|\Z)", text, re.DOTALL))
    for kind in dict.fromkeys(x.row.kind for x in lines):
        mine = [x for x in lines if x.row.kind == kind]
        body = f"## {kind}\n\n{says[kind]}\n\n{how[kind]}\n\n{table(mine, 'github')}\n"
        if failed := faults(mine, seed):
            body += f"\nFailed:\n\n```\n{failed}\n```\n"
        sections[kind] = body + "\n"
    ordered = [k for k in (*says, *(k for k in sections if k not in says)) if k in sections]  # what was found is told by hand
    page.write_text(HEAD + "\n" + "".join(f"<!-- {k} -->\n{sections[k]}" for k in ordered).rstrip() + "\n")
