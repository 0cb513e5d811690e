"""The hypotheses about two ends in given states, and a solver that tells which of them a proof needs.

``discharge`` decides many cases one by one. Here the solver gets all hypotheses at once, and conditions come and go, so
that we can follow the paths of several events, one after another.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from time import monotonic

import z3

from tcpmodel.language.claims import About, Claim
from tcpmodel.language.properties import Axiom
from tcpmodel.language.rules import Event
from tcpmodel.language.spec import Spec
from tcpmodel.language.terms import Space, Term
from tcpmodel.language.terms import Word as TcpWord
from tcpmodel.lower.integers import Integers
from tcpmodel.lower.smt import Valuation, Value, Values, any_of, identity, negated
from tcpmodel.lower.symbolic import Path, paths
from tcpmodel.prove.induction.certificate import Certificate
from tcpmodel.prove.induction.counterexample import smaller
from tcpmodel.prove.induction.discharge import Decided
from tcpmodel.prove.solver import NO, YES, Solver
from tcpmodel.prove.world import ARRIVED, Hypothesis, World
from tcpmodel.verdict.verdict import VerdictWord

More = Callable[[], Iterable[Hypothesis]]  # makes further hypotheses, when the solver needs them


class Hypotheses:
    """Hypotheses, and conditions on top of them (``push``, ``pop``); ``used`` names the hypotheses that proofs needed.

    With ``keeps``, ``answers`` holds every question with its answer, as cases of certificates.
    """

    def __init__(self, world: World, conditions: Sequence[Value], hypotheses: Iterable[Hypothesis], timeout: float,
                 keeps: bool = False) -> None:
        self.world, self.answers, self._keeps = world, [], keeps  # type: World, list[Certificate], bool
        self.solver = Solver(timeout, *world.sorts, *conditions)
        self.used: set[str] = set()
        self._given: dict[str, list[Hypothesis]] = {}  # by name, as in the unsat core
        self._conditions = [tuple(conditions)]
        self._last: list[dict[str, int]] = []
        for h in hypotheses:
            self.give(h)

    def give(self, hypothesis: Hypothesis) -> None:
        """Adds a hypothesis; ``pop`` of the present condition removes it."""
        if hypothesis.holds is not True:
            self._given.setdefault(hypothesis.name, []).append(hypothesis)
            self.solver.give(hypothesis.name, hypothesis.holds)

    def push(self, condition: Value) -> bool:
        """Adds a condition; whether it can hold too, which is true if the solver gives up."""
        self.suppose(condition)
        return bool(self._check() != NO)

    def suppose(self, *conditions: Value) -> None:
        """Adds conditions without a question."""
        self.solver.push(*conditions)
        self._last.append({name: len(given) for name, given in self._given.items()})
        self._conditions.append(conditions)

    def pop(self) -> None:
        self.solver.pop()
        self._conditions.pop()
        last = self._last.pop()
        self._given = {name: given[:last[name]] for name, given in self._given.items() if name in last}

    def follows(self, goal: Value, more: More = tuple) -> Decided:
        """Whether the goal follows from hypotheses and conditions; ``more`` is added only if it does not without."""
        started = monotonic()
        self.suppose(negated(goal))
        answer = self._check()
        if answer == YES:
            for h in more():
                self.give(h)
            answer = self._check()
        model = self.solver.model() if answer == YES else None
        if answer != NO:
            self._keep(VerdictWord.UNKNOWN if model is None else VerdictWord.NOT_INDUCTIVE, self._given)
        self.pop()
        return Decided(answer == NO, (), model, monotonic() - started)

    def small(self, goal: Value, more: More, words: Sequence[tuple[Values, Sequence[TcpWord]]]) -> z3.ModelRef:
        """A small counterexample to a goal that does not follow."""
        depth = self.solver.depth
        self.solver.push(negated(goal), *(h.holds for h in more()))
        self.solver.check()
        model = self.solver.model()
        for values, of in words:
            for word in of:
                model = smaller(self.world, self.solver, model, word, values)
        self.solver.pop(self.solver.depth - depth)
        return model

    def _check(self) -> z3.CheckSatResult:
        answer = self.solver.check()
        if answer == NO:
            core = self.solver.core()
            self.used |= core
            self._keep(VerdictWord.PROVED, core)
        return answer

    def _keep(self, word: VerdictWord, names: Collection[str]) -> None:
        if self._keeps:
            when = [c for conditions in self._conditions for c in conditions]
            used = [h for name, given in self._given.items() if name in names for h in given]
            self.answers.append(Certificate("", "", when, used, False, word))


class TwoEnds:
    """Two ends, of which the first is in a given state, and the hypotheses about them."""

    def __init__(self, spec: Spec, width: int, state: str) -> None:
        self.spec, self.world, self.state = spec, World(Integers(spec, width)), state
        self.a: Values = self.world.acting(state)
        self.b: Values = self.world.b
        self.choices: list[tuple[Values, Sequence[TcpWord]]] = []  # of the events on the present path

    def peer_in(self, state: str) -> Values:
        """The peer's TCB in that state."""
        return {**self.b, self.spec.state.name: self.spec.state.sort.values.index(state)}


    def seen(self, by_peer: bool = False, net: Values | None = None) -> Valuation:
        """The values that a condition reads: this end and its peer, or the other way round."""
        here = self.world.view(self.b, self.a) if by_peer else self.world.view(self.a, self.b)
        return here if net is None else here.having(Space.NET, net)

    def both_ways(self, term: Term) -> tuple[Value, Value]:
        """The term for this end, and for its peer."""
        return self.world.smt.term(term, self.seen()), self.world.smt.term(term, self.seen(by_peer=True))

    def invariants(self, invariants: Iterable[Claim], arriving: bool = False) -> Iterator[Hypothesis]:
        """Every invariant of both ends, and of the segment that arrives, if one does."""
        for inv in invariants:
            sides = [("A", self.a, self.b), ("B", self.b, self.a)]
            if inv.about is About.FLIGHT:
                sides = [(ARRIVED, self.b, self.a)] if arriving else []
            for of, end, peer in sides:
                here = self.world.view(end, peer, self.world.segments.get(of))
                yield Hypothesis(inv.name, of, self.world.claim(inv.given, inv.then, here))

    def assumed(self, axioms: Iterable[Axiom]) -> Iterator[Hypothesis]:
        """The axioms that a ranking assumes, for both ends."""
        for axiom in axioms:
            for of, here in ("A", self.seen()), ("B", self.seen(by_peer=True)):
                yield Hypothesis(axiom.name, of, self.world.claim(axiom.given, axiom.then, here))

    def afterwards(self, invariants: Iterable[Claim], after: Values) -> Iterator[Hypothesis]:
        """Every invariant of this end after a step: they hold in every state."""
        for inv in invariants:
            if inv.about is not About.FLIGHT:
                yield Hypothesis(inv.name, "A after", self.world.claim(inv.given, inv.then,
                                                                       self.world.view(after, self.b)))

    def follow(self, event: str, known: Hypotheses, segment: Values | None = None, peer: str = "") -> Iterator[Path]:
        """Every path of an event of this end, or of its peer in state ``peer``, that ``known`` allows."""
        an_event, world = self.spec.event(event), self.world
        own, state = (self.peer_in(peer), peer) if peer else (self.a, self.state)
        made = world.smt.variables(an_event.choices, f"CHOICE {len(self.choices)}")
        choice = {**{w.name: world.smt.literal(w.sort, w.initial) for w in self.spec.choices}, **made}
        arriving = segment if segment is not None else world.arriving(an_event)
        here = Valuation({Space.TCB: own, Space.SEG: arriving, Space.CHOICE: choice, Space.NET: world.net})
        self.choices.append((made, an_event.choices))
        known.suppose(*world.smt.in_sort(an_event.choices, made))
        yield from paths(world.smt, an_event, state, here, known)
        known.pop()
        self.choices.pop()


def changed(words: Iterable[TcpWord], before: Values, after: Values) -> Value:
    """That one of those words of the TCB has changed."""
    return any_of(before[w.name] != after[w.name] for w in words
                  if identity(before[w.name]) != identity(after[w.name]))


def chosen(spec: Spec, world: World, event: Event, choosing: Iterable[tuple[TcpWord, Term]], here: Valuation) -> Values:
    """The choices that a helpful step makes; the others are at their initial values."""
    made: Mapping[str, Value] = {w.name: world.smt.term(term, here) for w, term in choosing}
    return {w.name: made.get(w.name, world.smt.literal(w.sort, w.initial)) for w in spec.choices}

