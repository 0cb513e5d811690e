"""The world of a proof: one end that acts, its peer, and an unbounded network, all of them arbitrary.

The network is the set of all segments ever sent that have not died out, old duplicates among them: whatever
is in it may be delivered again, or never, in any order. So a proof needs one arbitrary segment that arrives,
one arbitrary other segment of each end, and those that are sent.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from tcpmodel.language.properties import Always, Axiom, Property
from tcpmodel.language.rules import Event, Spec
from tcpmodel.language.terms import Space, Term, words_of
from tcpmodel.lower.smt import Situation, Smt, Value, Values, all_of, any_of, negated

ARRIVAL = "SEGMENT ARRIVES"
ARRIVED, OWN, PEERS = "arrived", "own", "peer's"  # the arbitrary segments: the one that arrives, one of each end


@dataclass(frozen=True)
class Hypothesis:
    """One invariant of one end (or pair, or segment) before the step; ``segment`` says which it speaks of."""

    name: str
    end: str  # "A" acts, "B" is its peer
    segment: str
    holds: Value


class World:
    """The values of a proof: TCBs A (which acts) and B, and the arbitrary segments."""

    def __init__(self, smt: Smt) -> None:
        self.smt, spec = smt, smt.spec
        self.spec: Spec = spec
        self.a = smt.variables(spec.tcb, "A")
        self.b = smt.variables(spec.tcb, "B")
        self.net = smt.variables(spec.network, "NETWORK")
        self.choice = smt.variables(spec.choices, "CHOICE")
        self.segments = {which: smt.variables(spec.segment, which) for which in (ARRIVED, OWN, PEERS)}
        self.nothing = {w.name: smt.literal(w.sort, w.initial) for w in spec.segment}
        self.sorts = [*smt.in_sort(spec.tcb, self.a), *smt.in_sort(spec.tcb, self.b)]

    def acting(self, state: str) -> Values:
        """A's TCB in that state."""
        return {**self.a, self.spec.state.name: self.spec.state.sort.values.index(state)}

    def chosen(self, event: Event) -> Values:
        """The choices of an event, those that it does not leave open at their initial values."""
        own = {c.name for c in event.choices}
        return {w.name: self.choice[w.name] if w.name in own else self.smt.literal(w.sort, w.initial)
                for w in self.spec.choices}

    def before(self, event: Event, a: Values) -> Situation:
        """What A's event reads."""
        arrived = self.segments[ARRIVED] if event.name == ARRIVAL else self.nothing
        return Situation({Space.TCB: a, Space.SEG: arrived, Space.CHOICE: self.chosen(event), Space.NET: self.net})

    def view(self, end: Values, peer: Values, segment: Values | None = None) -> Situation:
        """What an invariant reads: this end, its peer, and a segment of this end."""
        return Situation({Space.TCB: end, Space.PEER: peer, Space.SEG: segment or self.nothing, Space.NET: self.net})

    def claim(self, given: Term, then: Term, here: Situation) -> Value:
        return any_of((negated(self.smt.term(given, here)), self.smt.term(then, here)))

    # -- hypotheses ---------------------------------------------------------------------------------

    def hypotheses(self, invariants: Sequence[Always], a: Values) -> Iterator[Hypothesis]:
        """Every invariant of every end and arbitrary segment, before the step."""
        for inv in invariants:
            if Space.SEG in spaces(inv):
                for which in (ARRIVED, OWN, PEERS):
                    one, other = (a, self.b) if which == OWN else (self.b, a)
                    here = self.view(one, other, self.segments[which])
                    yield Hypothesis(inv.name, "A" if which == OWN else "B", which,
                                     self.claim(inv.given, inv.then, here))
            else:
                for end, one, other in (("A", a, self.b), ("B", self.b, a)):
                    yield Hypothesis(inv.name, end, "", self.claim(inv.given, inv.then, self.view(one, other)))

    def assumptions(self, axioms: Sequence[Axiom], event: Event, a: Values, after: Values) -> Iterator[Hypothesis]:
        """Every axiom of the step from ``a`` to ``after``."""
        for ax in axioms:
            for which in {"": ("",), "own": (OWN,), "peer": (ARRIVED, PEERS)}[ax.of]:
                here = Situation({
                    Space.TCB: after, Space.BEFORE: a, Space.PEER: self.b, Space.CHOICE: self.chosen(event),
                    Space.SEG: self.segments[which] if which else self.nothing, Space.NET: self.net})
                yield Hypothesis(ax.name, "A", which, self.claim(ax.given, ax.then, here))


def spaces(a_property: Property) -> frozenset[Space]:
    """The spaces that a property reads."""
    return frozenset(w.space for term in a_property.terms() for w in words_of(term))


__all__ = ["ARRIVAL", "ARRIVED", "OWN", "PEERS", "Hypothesis", "World", "all_of", "spaces"]
