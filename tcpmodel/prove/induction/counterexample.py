"""A counterexample to induction: a situation that all invariants allow and from which one step breaks a claim.

It is no run, for the situation may be unreachable. It shows what a lemma would have to exclude. We make it small: a
word has its initial value if it can, and else a number is as small as we can make it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import z3

from tcpmodel.language.terms import Word
from tcpmodel.lower.smt import Values, negated
from tcpmodel.prove.induction.obligations import EventCases, ObligationCase, tcb
from tcpmodel.prove.solver import YES, Solver
from tcpmodel.prove.world import ARRIVED, OWN, PEERS, Hypothesis, World

WordValues = Mapping[str, Any]


@dataclass(frozen=True)
class Counterexample:
    """The situation before and after the step: TCBs and segments by word; None for a segment that plays no part."""

    claim: str
    of: str  # the end or segment for which the claim is false
    event: str
    rules: tuple[str, ...]
    a: WordValues
    b: WordValues
    after: WordValues
    choice: WordValues
    arrived: WordValues | None = None
    other: WordValues | None = None
    sent: tuple[WordValues, ...] = ()


def at_the_start(world: World, claim: str, model: z3.ModelRef) -> Counterexample:
    """The counterexample of a claim that an old duplicate breaks before the first step."""
    spec = world.spec
    initial = {w.name: w.initial for w in spec.tcb}
    old = world.smt.decoded(spec.segment, world.segments[OWN], model)
    return Counterexample(claim, OWN, "", (), initial, initial, initial, {}, other=old)


def minimised(unit: EventCases, case: ObligationCase, hypotheses: Sequence[Hypothesis],
              timeout: float) -> Counterexample:
    """A small counterexample: we give each word in turn its smallest possible value."""
    world = unit.world
    solver = Solver(timeout, *world.sorts, *case.path.when, negated(case.goal))
    solver.add(*(h.holds for h in hypotheses))
    solver.check()
    model = solver.model()
    for values, words in _words(unit, case):
        for word in words:
            model = smaller(world, solver, model, word, values)
    return _decoded(unit, case, model)


def _words(unit: EventCases, case: ObligationCase) -> list[tuple[Values, Sequence[Word]]]:
    """The words to make small, the most important first."""
    world, spec = unit.world, unit.world.spec
    return [(unit.a, spec.tcb), (world.b, spec.tcb), (world.choice, spec.choices),
            *((world.segments[of], spec.segment) for of in (ARRIVED, *_shown(case)))]


def _shown(case: ObligationCase) -> tuple[str, ...]:
    """The other segment that the claim is about, if it is about one."""
    return (case.of,) if case.of in (OWN, PEERS) else ()


def smaller(world: World, solver: Solver, model: z3.ModelRef, word: Word, values: Values) -> z3.ModelRef:
    """A model in which that word has its initial value, or a number near it; the old model if there is none."""
    value = values[word.name]
    if not isinstance(value, z3.ExprRef):
        return model
    first = world.smt.literal(word.sort, word.initial)
    for wanted in (first,) if isinstance(first, bool) or word.sort.values else (0, 1, 2, 100, 300):
        solver.push(value == wanted)
        if solver.check() == YES:
            return solver.model()  # the level stays, so that the word keeps its value
        solver.pop()
    solver.push(value == model.eval(value, model_completion=True))
    return model


def _decoded(unit: EventCases, case: ObligationCase, model: z3.ModelRef) -> Counterexample:
    world, spec = unit.world, unit.world.spec
    smt = world.smt

    def segment(values: Values) -> WordValues:
        return smt.decoded(spec.segment, values, model)

    return Counterexample(
        case.claim, case.of, unit.event.name, tuple(r.name for r in case.path.rules),
        smt.decoded(spec.tcb, unit.a, model), smt.decoded(spec.tcb, world.b, model),
        smt.decoded(spec.tcb, tcb(case.path), model), smt.decoded(unit.event.choices, world.choice, model),
        segment(world.segments[ARRIVED]) if world.arriving(unit.event) is not world.nothing else None,
        segment(world.segments[case.of]) if _shown(case) else None,
        tuple(segment(s) for s in case.path.sent))
