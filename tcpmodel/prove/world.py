"""The world of a proof: one end that acts, its peer, and an unbounded network, all of them arbitrary.

The network is the set of all segments ever sent that have not died out, old duplicates among them. It may deliver each
of them again, or never, in any order. So a proof needs one arbitrary segment that arrives, one arbitrary other segment
of each end, and the segments that the step sends. Both ends follow the same rules, so a proof about A, which acts, is
a proof about B too.

The network may be empty. So a case supposes only those segments that it is about: a hypothesis about another one would
say that the network has one, and a proof could rest on that (``supposed``).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from tcpmodel.language.claims import About, Claim
from tcpmodel.language.events import Cause
from tcpmodel.language.properties import Axiom
from tcpmodel.language.rules import Event
from tcpmodel.language.spec import Spec
from tcpmodel.language.terms import Space, Term
from tcpmodel.lower.smt import Smt, Valuation, Value, Values, any_of, negated

ARRIVED, OWN, PEERS = "arrived", "A's", "B's"  # the arbitrary segments: the one that arrives, one of each end
_NAMES = {ARRIVED: "ARRIVED", OWN: "OF_A", PEERS: "OF_B"}  # as SMT-LIB can write them
_OF = {"": ("",), "own": (OWN,), "peer": (ARRIVED, PEERS)}


@dataclass(frozen=True)
class Hypothesis:
    """An invariant before the step, or an axiom, that a case may rest on; and the end or segment that it is about."""

    name: str
    of: str  # "A" acts, "B" is its peer; or a segment
    holds: Value


class World:
    """The values of a proof: TCBs A (which acts) and B, the choices, and the arbitrary segments."""

    def __init__(self, smt: Smt) -> None:
        self.smt, spec = smt, smt.spec
        self.spec: Spec = spec
        self.a = self.smt.variables(spec.tcb, "A")
        self.b = self.smt.variables(spec.tcb, "B")
        self.net = self.smt.variables(spec.network, "NETWORK")
        self.choice = self.smt.variables(spec.choices, "CHOICE")
        self.segments = {which: smt.variables(spec.segment, name) for which, name in _NAMES.items()}
        self.nothing = {w.name: self.smt.literal(w.sort, w.initial) for w in spec.segment}
        free = [(spec.tcb, self.a), (spec.tcb, self.b), (spec.network, self.net), (spec.choices, self.choice),
                *((spec.segment, s) for s in self.segments.values())]
        self.sorts: list[Value] = [c for words, values in free for c in self.smt.in_sort(words, values)]

    def acting(self, state: str) -> Values:
        """A's TCB in that state."""
        return {**self.a, self.spec.state.name: self.spec.state.sort.values.index(state)}

    def chosen(self, event: Event) -> Values:
        """The choices of an event; a choice that it does not have is at its initial value."""
        own = {c.name for c in event.choices}
        return {w.name: self.choice[w.name] if w.name in own else self.smt.literal(w.sort, w.initial)
                for w in self.spec.choices}

    def arriving(self, event: Event) -> Values:
        return self.segments[ARRIVED] if event.cause is Cause.NETWORK else self.nothing

    def before(self, event: Event, a: Values) -> Valuation:
        """The values that A's event reads."""
        return Valuation({Space.TCB: a, Space.SEG: self.arriving(event), Space.CHOICE: self.chosen(event),
                          Space.NET: self.net})

    def view(self, end: Values, peer: Values, segment: Values | None = None) -> Valuation:
        """The values that an invariant reads: this end, its peer, and a segment of this end."""
        return self.smt.standing(end, peer, segment or self.nothing, self.net)

    def step(self, event: Event, a: Values, after: Values, segment: Values, sent: Values | None = None) -> Valuation:
        """The values that a claim about a step of A reads; SEG is ``segment``."""
        return Valuation({Space.TCB: after, Space.BEFORE: a, Space.PEER: self.b, Space.SEG: segment,
                          Space.SENT: sent or self.nothing, Space.CHOICE: self.chosen(event), Space.NET: self.net})

    def claim(self, given: Term, then: Term, here: Valuation) -> Value:
        """That ``given`` implies ``then`` for those values."""
        return any_of((negated(self.smt.term(given, here)), self.smt.term(then, here)))

    # -- hypotheses ---------------------------------------------------------------------------------

    def hypotheses(self, invariants: Iterable[Claim], a: Values) -> Iterator[Hypothesis]:
        """Every invariant, of every end and arbitrary segment, before the step."""
        for inv in invariants:
            for of, end, peer in self._subjects(inv, a):
                here = self.view(end, peer, self.segments.get(of))
                yield Hypothesis(inv.name, of, self.claim(inv.given, inv.then, here))

    def facts(self, invariants: Iterable[Claim], flight: bool) -> Iterator[Hypothesis]:
        """Every invariant of A and of B without any step, and with ``flight`` of a segment that A sent."""
        for inv in invariants:
            sides = [("A", self.a, self.b), ("B", self.b, self.a)]
            if inv.about is About.FLIGHT:
                sides = [(OWN, self.a, self.b)] if flight else []
            for of, end, peer in sides:
                here = self.view(end, peer, self.segments.get(of))
                yield Hypothesis(inv.name, of, self.claim(inv.given, inv.then, here))

    def supposed(self, hypotheses: Iterable[Hypothesis], event: Event, of: str = "") -> list[Hypothesis]:
        """Those about the ends, the segment that arrives, and the other segment ``of``: no other need be there."""
        absent = set(_NAMES) - {of} - ({ARRIVED} if event.cause is Cause.NETWORK else set())
        return [h for h in hypotheses if h.of not in absent]

    def _subjects(self, inv: Claim, a: Values) -> Sequence[tuple[str, Values, Values]]:
        if inv.about is About.FLIGHT:
            return (ARRIVED, self.b, a), (OWN, a, self.b), (PEERS, self.b, a)
        return ("A", a, self.b), ("B", self.b, a)

    def assumptions(self, axioms: Iterable[Axiom], event: Event, a: Values, after: Values) -> Iterator[Hypothesis]:
        """Every axiom of a step from ``a`` to ``after``."""
        for ax in axioms:
            for of in () if ax.start else _OF[ax.of]:
                here = self.step(event, a, after, self.segments.get(of, self.nothing))
                yield Hypothesis(ax.name, of, self.claim(ax.given, ax.then, here))

    def old(self, axioms: Iterable[Axiom], here: Valuation) -> Iterator[Hypothesis]:
        """Every axiom about the start, for the segment in ``here``."""
        for ax in axioms:
            if ax.start:
                yield Hypothesis(ax.name, OWN, self.claim(ax.given, ax.then, here))
