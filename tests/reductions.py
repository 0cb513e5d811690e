"""Prints what each reduction saves in each scope, as the table of docs/compiled.md: ``python -m tests.reductions``."""

from __future__ import annotations

from pathlib import Path

from tabulate import tabulate

from tcpmodel.explore.check import applicable, check
from tcpmodel.explore.compiled.answer import REDUCTIONS, How, why_not
from tcpmodel.language.properties import Eventually, Fewest
from tcpmodel.load import library

PAGE = Path(__file__).parent.parent / "docs" / "compiled.md"


def table() -> str:
    """States and transitions with nothing reduced, and what is left of them with each reduction."""
    lib, rows = library(), []
    for scope in lib.scopes:
        if scope.name == "exhaustive":
            continue
        asked = [p for p in applicable(lib.base, scope) if not isinstance(p, Eventually | Fewest)]
        whole = check(lib.base, scope, asked)
        row = [scope.name, f"{whole.states:,}", f"{whole.transitions:,}"]
        for name in REDUCTIONS:
            reason = why_not(name, scope, asked)
            run = whole if reason else check(lib.base, scope, asked, how=How(reduce=(name,)))
            row.append("" if reason else f"{run.states / whole.states:.1%}, {run.transitions / whole.transitions:.1%}")
        rows.append(row)
    return tabulate(rows, ["scope", "states", "transitions", *REDUCTIONS], tablefmt="github", disable_numparse=True)


def main() -> None:
    """Writes the table into the page."""
    text = PAGE.read_text().split("<!-- reductions -->")[0]
    PAGE.write_text(f"{text}<!-- reductions -->\n\nStates, transitions that are left; empty where it does not apply.\n\n{table()}\n")


if __name__ == "__main__":
    main()
