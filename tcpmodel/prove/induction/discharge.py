"""Decides one case: Z3 looks for a counterexample to it, and gets a hypothesis only when it needs one.

A case needs a few of hundreds of hypotheses. So the solver begins with those that served a case of the same claim
before. If it finds a counterexample that breaks some other hypotheses, it gets those too, and looks again. It ends when
there is no counterexample, or one that breaks no hypothesis: a counterexample to induction.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cached_property
from time import monotonic

import z3

from tcpmodel.lower.smt import Value, all_of, as_bool, negated
from tcpmodel.prove.solver import NO, YES, Solver
from tcpmodel.prove.world import Hypothesis

# A search that takes a wrong turn takes very long, and the next one hardly ever takes the same turn. So we begin anew,
# each time with another seed and this share of the time for a question.
ATTEMPTS = (0.2, 0.2, 0.2, 0.4)
AT_ONCE = 4  # how many broken hypotheses the solver gets at a time


@dataclass(frozen=True)
class Decided:
    """The answer to a case: proved from ``used``, refuted by ``model``, or (neither) the solver gave up."""

    proved: bool
    used: tuple[Hypothesis, ...] = ()
    model: z3.ModelRef | None = None
    seconds: float = 0.0


Served = dict[tuple[str, ...], frozenset[tuple[str, str]]]  # by kind of case: ``name`` and ``of`` of hypotheses


@dataclass
class Discharge:
    """Decides cases, and remembers which hypotheses served each kind; ``timeout`` in seconds for each question."""

    sorts: Sequence[Value]
    timeout: float
    served: Served = field(default_factory=dict)

    @cached_property
    def _sorts(self) -> Value:
        """One condition instead of many, for every solver takes it."""
        return all_of(self.sorts)

    def decide(self, key: tuple[str, ...], when: Sequence[Value], goal: Value,
               hypotheses: Sequence[Hypothesis]) -> Decided:
        """Whether the goal follows from the conditions ``when`` and the hypotheses; ``key`` names the kind of case."""
        started = monotonic()
        conditions = [self._sorts, *when, negated(goal)]
        served = self.served.get(key, frozenset())
        decided = Decided(False)
        for seed, share in enumerate(ATTEMPTS):
            search = _Search(conditions, self.timeout * share, seed)
            waiting = []
            for h in hypotheses:
                if (h.name, h.of) in served:
                    search.give(h)
                else:
                    waiting.append(h)
            decided = search.run(waiting)
            if decided.proved or decided.model is not None:
                break
            served = frozenset()
        if decided.proved:
            self.served[key] = frozenset((h.name, h.of) for h in decided.used)
        return Decided(decided.proved, decided.used, decided.model, monotonic() - started)


class _Search:
    """One solver and the hypotheses that it has, by their places."""

    def __init__(self, conditions: Sequence[Value], timeout: float, seed: int) -> None:
        self._solver = Solver(timeout, *conditions, seed=seed)
        self._given: list[Hypothesis] = []

    def give(self, hypothesis: Hypothesis) -> None:
        self._solver.give(len(self._given), hypothesis.holds)
        self._given.append(hypothesis)

    def run(self, waiting: list[Hypothesis]) -> Decided:
        while True:
            answer = self._solver.check()
            if answer == NO:
                return Decided(True, tuple(self._given[place] for place in sorted(self._solver.core())))
            if answer != YES:
                return Decided(False)
            model = self._solver.model()
            broken: list[Hypothesis] = []
            rest: list[Hypothesis] = []
            for h in waiting:
                wanted = len(broken) < AT_ONCE and not z3.is_true(model.eval(as_bool(h.holds), model_completion=True))
                (broken if wanted else rest).append(h)
            if not broken:
                return Decided(False, tuple(self._given), model)
            waiting = rest
            for h in broken:
                self.give(h)
