"""Rules by themselves, whatever the state and however processing came there: what is settled already.

It is asked in integers, of any TCB, segment and choice. Most rules of a step exclude each other by what they say,
and few conditions follow from their fellows: only the rest need be asked again of whole events.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations

from tcpmodel.language.rules import Rule, Spec, Step
from tcpmodel.language.terms import Space
from tcpmodel.lower.plain import Plain
from tcpmodel.lower.smt import Value, all_of, negated
from tcpmodel.lower.text import show
from tcpmodel.prove.solver import NO, Solver


@dataclass(frozen=True)
class UnsettledStep:
    """What of a step is not settled by what its rules say."""

    pairs: tuple[tuple[Rule, Rule], ...]  # that may apply together on some TCB
    implied: dict[tuple[str, int], tuple[str, ...]]  # conditions that follow from their fellows, and from which
    impossible: tuple[str, ...]  # rules whose conditions contradict each other


def alone(spec: Spec, width: int, timeout: float) -> dict[int, UnsettledStep]:
    """For every step, by its identity, what is not settled."""
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
    """The rule's conditions that follow from others of it, with those."""
    for place, condition in enumerate(when):
        fellows = [(show(rule.when[i]), c) for i, c in enumerate(when) if i != place]
        if solver.can(all_of([c for _, c in fellows] + [negated(condition)])) == NO:
            solver.push(negated(condition))
            for number, (_, fellow) in enumerate(fellows):
                solver.give(number, fellow)
            needed = sorted(solver.core()) if solver.check() == NO else []
            solver.pop()
            yield (rule.name, place), tuple(dict.fromkeys(fellows[number][0] for number in needed))
