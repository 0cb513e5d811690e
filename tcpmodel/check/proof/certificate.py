"""Obligations as SMT-LIB 2, so that another solver can check them: each file says what it must answer.

A file holds what Z3 needed and nothing else: the conditions of each case, the hypotheses of its
unsatisfiable core, and the negation of its goal. Where Z3 found no proof it holds every hypothesis.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import z3

from tcpmodel.check.proof.world import Hypothesis, World
from tcpmodel.check.verdict import Word
from tcpmodel.lower.smt import Value, all_of, any_of, as_bool, negated


@dataclass(frozen=True)
class Certificate:
    """One case: what holds, what was used, and what follows."""

    rule: str
    claim: str
    when: Sequence[Value]
    used: Sequence[Hypothesis]
    goal: Value
    word: Word = Word.PROVED


def write(folder: Path | None, unit: str, world: World, cases: Sequence[Certificate]) -> str:
    """Writes an obligation, the cases of one rule and one claim, and returns its file; without a folder nothing."""
    if folder is None:
        return ""
    file = folder / unit.replace(" ", "-") / f"{_name(cases[0].rule)}--{_name(cases[0].claim)}.smt2"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text(world, unit, cases), encoding="utf-8")
    return str(file)


def text(world: World, unit: str, cases: Sequence[Certificate]) -> str:
    """The obligation in SMT-LIB 2: satisfiable exactly if some case has a counterexample."""
    solver = z3.Solver()
    solver.add(*map(as_bool, world.sorts))
    solver.add(as_bool(any_of(all_of((*c.when, *(h.holds for h in c.used), negated(c.goal))) for c in cases)))
    used = ", ".join(dict.fromkeys(h.name for c in cases for h in c.used)) or "nothing"
    about = [f"{world.spec.title}: {cases[0].rule} keeps {cases[0].claim}" + (f" ({unit})" if unit else ""),
             f"cases: {len(cases)}; from {used}"]
    lines = [*(f"; {line}" for line in about), "(set-logic QF_LIA)", f"(set-info :status {_answer(cases)})"]
    body = [line for line in solver.to_smt2().splitlines() if not line.startswith((";", "(set-info"))]
    return "\n".join([*lines, *body]) + "\n"


def _answer(cases: Sequence[Certificate]) -> str:
    """What a solver must say: a counterexample to one case is one to the obligation."""
    words = {c.word for c in cases}
    return "sat" if Word.NOT_INDUCTIVE in words else "unknown" if Word.UNKNOWN in words else "unsat"


def _name(text: str) -> str:
    return re.sub(r"[^A-Za-z0-9.]+", "-", text)
