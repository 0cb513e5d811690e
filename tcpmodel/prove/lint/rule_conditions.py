"""What the conditions of rules alone settle, in any state and wherever processing comes from.

Lint asks about any TCB, segment and choice, in integers. The conditions of most rules of a step exclude each other, and
few conditions follow from the others of their rule. So only the rest needs questions about whole events.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations

from tcpmodel.language.rules import Rule, Step
from tcpmodel.language.spec import Spec
from tcpmodel.language.terms import Space
from tcpmodel.lower.plain import Plain
from tcpmodel.lower.smt import Value, all_of, negated
from tcpmodel.lower.text import show
from tcpmodel.prove.solver import NO, Solver


@dataclass(frozen=True)
class UnsettledStep:
    """What the conditions of a step's rules leave open, and what they settle."""

    pairs: tuple[tuple[Rule, Rule], ...]  # rules that may apply together on some TCB
    implied: dict[tuple[str, int], tuple[str, ...]]  # conditions that follow from others of their rule, and from which
    impossible: tuple[str, ...]  # rules whose conditions contradict each other


def unsettled_steps(spec: Spec, width: int, timeout: float) -> dict[int, UnsettledStep]:
    """For every step, by its identity."""
    plain = Plain(width)
    homes = ((Space.TCB, spec.tcb), (Space.SEG, spec.segment), (Space.CHOICE, spec.choices))
    spaces = {space: plain.variables(words, space.name) for space, words in homes}
    solver = Solver(timeout, *(b for space, words in homes for b in plain.in_sort(words, spaces[space])), linear=False)
    steps = {id(a_step): a_step for _, _, a_step in spec.steps()}
    return {at: _step(a_step, {r.name: [plain.term(c, spaces) for c in r.when] for r in a_step.rules}, solver)
            for at, a_step in steps.items()}


def _step(a_step: Step, when: dict[str, list[Value]], solver: Solver) -> UnsettledStep:
    pairs = tuple((one, two) for one, two in combinations(a_step.rules, 2)
                  if solver.can(all_of(when[one.name] + when[two.name])) != NO)
    impossible = tuple(r.name for r in a_step.rules if solver.can(all_of(when[r.name])) == NO)
    implied = {place: by for r in a_step.rules if r.name not in impossible
               for place, by in _implied(r, when[r.name], solver)}
    return UnsettledStep(pairs, implied, impossible)


def _implied(rule: Rule, when: list[Value], solver: Solver) -> Iterator[tuple[tuple[str, int], tuple[str, ...]]]:
    """The conditions of the rule that follow from its others, each with those others."""
    for place, condition in enumerate(when):
        others = [(show(rule.when[i]), c) for i, c in enumerate(when) if i != place]
        if solver.can(all_of([c for _, c in others] + [negated(condition)])) == NO:
            solver.push(negated(condition))
            for number, (_, other) in enumerate(others):
                solver.give(number, other)
            needed = sorted(solver.core()) if solver.check() == NO else []
            solver.pop()
            yield (rule.name, place), tuple(dict.fromkeys(others[number][0] for number in needed))
