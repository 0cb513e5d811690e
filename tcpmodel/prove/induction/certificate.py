"""Obligations as SMT-LIB 2, so that another solver can check them: each file says what the solver must answer.

A file holds only what Z3 needed: for each case its conditions, the hypotheses of its unsat core, and the negation of
its goal. If Z3 found no proof, the file holds every hypothesis.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import z3

from tcpmodel.lower.smt import Value, all_of, as_bool, negated
from tcpmodel.machine.files import write_whole
from tcpmodel.prove.world import Hypothesis, World
from tcpmodel.verdict.verdict import VerdictWord


@dataclass(frozen=True)
class Certificate:
    """One case: its conditions, the hypotheses that the proof used, and its goal."""

    rule: str
    claim: str
    when: Sequence[Value]
    used: Sequence[Hypothesis]
    goal: Value
    word: VerdictWord = VerdictWord.PROVED


def write(folder: Path | None, unit: str, world: World, cases: Sequence[Certificate]) -> str:
    """Writes an obligation, the cases of one rule and one claim, and returns its file; empty without a folder."""
    if folder is None:
        return ""
    file = folder / unit.replace(" ", "-") / f"{_name(cases[0].rule)}--{_name(cases[0].claim)}.smt2"
    write_whole(file, text(world, unit, cases).encode())
    return str(file)


def text(world: World, unit: str, cases: Sequence[Certificate]) -> str:
    """The obligation in SMT-LIB 2: one question for each case, satisfiable exactly if the case has a counterexample."""
    used = ", ".join(dict.fromkeys(h.name for c in cases for h in c.used)) or "nothing"
    about = [f"{world.spec.title}: {cases[0].rule} keeps {cases[0].claim}" + (f" ({unit})" if unit else ""),
             f"cases: {len(cases)}; from {used}"]
    declared, sorts = _smtlib(all_of(world.sorts))
    lines: list[str] = []
    for case in cases:
        names, body = _smtlib(all_of((*case.when, *(h.holds for h in case.used), negated(case.goal))))
        declared |= names
        lines += ["(push 1)", body, f"(set-info :status {_ANSWERS[case.word]})", "(check-sat)", "(pop 1)"]
    head = [*(f"; {line}" for line in about), "(set-option :incremental true)", "(set-logic QF_LIA)"]
    return "\n".join([*head, *declared, sorts, *lines]) + "\n"


_ANSWERS = {VerdictWord.PROVED: "unsat", VerdictWord.NOT_INDUCTIVE: "sat", VerdictWord.UNKNOWN: "unknown"}


def _smtlib(condition: Value) -> tuple[dict[str, None], str]:
    """The declarations that a condition needs, in order, and its assertion."""
    solver = z3.Solver()
    solver.add(as_bool(condition))
    lines = solver.to_smt2().splitlines()
    declared = [line for line in lines if line.startswith("(declare-")]
    body = [line for line in lines if not line.startswith((";", "(set-info", "(declare-", "(check-sat"))]
    return dict.fromkeys(declared), "\n".join(body)


def _name(text: str) -> str:
    return re.sub(r"[^A-Za-z0-9.]+", "-", text)
