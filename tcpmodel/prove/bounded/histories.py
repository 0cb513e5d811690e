"""All runs up to a depth, as pairs of symbolic histories with the segments in the network; each must keep the claims.

A segment stays in the network, which may deliver it again and again, in any order, or never. If a step needs an empty
network, all segments have died out. The ends are alike, so a state and its mirror image are one. A state forgets
conditions on numbers that none of its values contains; that removes no run. We confirm a violation under all conditions
of its run.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

import z3

from tcpmodel.language.claims import About, At, Claim, EdgeTable
from tcpmodel.language.properties import Axiom
from tcpmodel.language.spec import Spec
from tcpmodel.language.terms import Space, each_word
from tcpmodel.lower.smt import Valuation, Value, Values, all_of, identity, negated
from tcpmodel.prove.bounded.condition_table import Conditions
from tcpmodel.prove.bounded.symbolic_ends import EndStep, Key, SymbolicEnds
from tcpmodel.prove.solver import NO, YES, Solver


class SymbolicState(NamedTuple):
    """Two ends and the segments of each in the network, all as numbers of ``SymbolicEnds``."""

    ends: tuple[int, int]
    flights: tuple[frozenset[int], frozenset[int]]


class Predecessor(NamedTuple):
    """The first step to a state: from which state, which of its ends did what, and conditions that axioms add.

    If ``turned``, the first end of the new state is the second of the one before.
    """

    state: SymbolicState
    side: int
    local: EndStep
    axioms: tuple[Value, ...]
    turned: bool


@dataclass
class Violation:
    """A claim that is false at the end of a run: in which state, for which end, and the goal that is false there.

    ``last`` is the step that the claim is about, if it is about one. Where the goal is that the antecedent of the claim
    is false, this is a run that meets the antecedent.
    """

    claim: Claim
    state: SymbolicState
    side: int
    last: Predecessor | None
    goal: Value


class OutOfTime(Exception):
    """The search has used up its seconds."""


@dataclass
class Histories:
    """The search, level by level: the claims ``violated`` at this level, and those ``unknown`` to the solver.

    ``met`` are the claims whose antecedent holds in some run, ``doubted`` those of which the solver does not know.
    ``moved``: whether there is a step at all.
    """

    spec: Spec
    width: int
    axioms: Sequence[Axiom]
    claims: Sequence[Claim]
    until: float
    question: float
    violated: dict[str, Violation] = field(default_factory=dict)
    unknown: set[str] = field(default_factory=set)
    met: set[str] = field(default_factory=set)
    doubted: set[str] = field(default_factory=set)
    moved: bool = False
    confirmed: Callable[[Histories, Violation], bool | None] = lambda *_: True  # whether there is such a run
    predecessors: dict[SymbolicState, Predecessor | None] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.ends = SymbolicEnds(self.spec, self.width, self.axioms)
        self.smt, self.edges = self.ends.smt, EdgeTable(self.spec.edges)
        first = SymbolicState((self.ends.initial, self.ends.initial), (frozenset(), frozenset()))
        self.frontier = [first]
        self.predecessors[first] = None
        self._goals: dict[Key, Value] = {}
        self._givens: dict[Key, Value] = {}
        self._cores: dict[int, list[Conditions]] = {}
        self._asked: set[Key] = set()
        self._steps: set[Key] = set()
        self._unconfirmed: set[str] = set()  # claims about steps that no run meets though some step seemed to
        self._of_peers: dict[int, list[Claim]] = {}  # for each step: the claims that depend on the peer
        self._reads = {p.name: _Reads(p) for p in self.claims}
        self.queries = 0
        self.met.update(p.name for p in self.claims if p.unconditional)
        self._invariants(first)

    def advance(self, part: int = 0, parts: int = 1) -> None:
        """Takes one more step of every run; with ``parts``, only the steps of the ends in this ``part``."""
        frontier, self.frontier = self.frontier, []
        for state in frontier:
            if time.monotonic() > self.until:
                raise OutOfTime
            for taken, after in self._successors(state, part, parts):
                self.moved = True
                self._step_claims(taken)
                if taken.local.changes and after not in self.predecessors:
                    self.predecessors[after] = taken
                    self.frontier.append(after)
                    self._invariants(after)

    def _successors(self, state: SymbolicState, part: int, parts: int) -> Iterator[tuple[Predecessor, SymbolicState]]:
        """Every step from that state, with the state that it leads to."""
        ends = self.ends
        alike = state.ends[0] == state.ends[1] and state.flights[0] == state.flights[1]
        for side in (0,) if alike else (0, 1):
            me, theirs = state.ends[side], state.flights[1 - side]
            if me % parts != part:
                continue
            for local in (*ends.calls(me), *(x for s in theirs for x in ends.arrivals(me, s))):
                if local.empty is False and not any(state.flights):
                    continue
                flights = list(state.flights) if local.empty is not True else [frozenset(), frozenset()]
                axioms = self._axioms_of(local, state, side, flights) if local.asks else ()
                if any(a is False for a in axioms):
                    continue
                last = ends.under_also(local.after, axioms) if axioms and local.changes else local.after
                flights[side] = flights[side] | frozenset(local.sent)
                both = [last, state.ends[1]] if side == 0 else [state.ends[0], last]
                turned = (both[1], sorted(flights[1])) < (both[0], sorted(flights[0]))
                order = (1, 0) if turned else (0, 1)
                after = SymbolicState((both[order[0]], both[order[1]]), (flights[order[0]], flights[order[1]]))
                yield Predecessor(state, side, local, axioms, turned), after

    def _axioms_of(self, local: EndStep, state: SymbolicState, side: int,
                   flights: Sequence[frozenset[int]]) -> tuple[Value, ...]:
        """The axioms about the step that read the peer or the network, as conditions."""
        ends, conditions = self.ends, []
        here = self._done(local, state.ends[1 - side], ends.nothing, ends.nothing)
        for ax in local.asks:
            segments = ([ends.nothing] if not ax.of else
                        [ends.segments[s].values for s in flights[side]] if ax.of == "own" else
                        [ends.segments[s].mirrored for s in flights[1 - side]])
            for segment in segments:
                conditions.append(ends.claim(ax, Valuation({**here, Space.SEG: segment})))
        return tuple(dict.fromkeys(c for c in conditions if c is not True))

    def _done(self, local: EndStep, peer: int, segment: Values, sent: Values) -> dict[Space, Values]:
        ends = self.ends
        return {Space.TCB: ends.ends[local.after].values if local.changes else ends.ends[local.before].values,
                Space.BEFORE: ends.ends[local.before].values, Space.PEER: ends.ends[peer].mirrored,
                Space.SEG: segment, Space.SENT: sent, Space.CHOICE: local.choice, Space.NET: local.net}

    # -- claims ------------------------------------------------------------------------------------

    def _invariants(self, state: SymbolicState) -> None:
        """Asks every claim about states, for pairs of ends (and a segment) that were not together before."""
        table, segments = self.ends.ends, self.ends.segments
        for side in (0, 1):
            end, peer = table[state.ends[side]], table[state.ends[1 - side]]
            own, under = state.flights[side], end.under | self.ends.table.mirrored(peer.under)
            fresh = (state.ends[side], state.ends[1 - side]) not in self._asked
            counted = (*state.ends, side, any(state.flights))  # for claims that read how many segments are in flight
            fresh_count = counted not in self._asked
            self._asked |= {(state.ends[side], state.ends[1 - side]), counted}
            for claim in self.claims:
                if claim.at is not At.STATE or claim.name in self.violated:
                    continue
                reads = self._reads[claim.name]
                if claim.about is not About.FLIGHT:
                    if fresh_count if reads.count else fresh:
                        key = (claim.name, reads.key(reads.own, end.values), reads.key(reads.peers, peer.mirrored),
                               reads.count and any(state.flights))
                        self._ask(claim, key, end.values, peer.mirrored, self.ends.nothing, under, state, side)
                    continue
                for number in own:
                    each_peer = reads.peers or claim.name not in self.met
                    triple = (claim.name, state.ends[side], state.ends[1 - side] if each_peer else -1, number)
                    if triple not in self._asked:
                        self._asked.add(triple)
                        segment = segments[number]
                        about = (claim.name, reads.key(reads.own, end.values), reads.key(reads.peers, peer.mirrored))
                        self._ask(claim, (*about, number), end.values, peer.mirrored, segment.values,
                                  under | segment.under, state, side)

    def _ask(self, claim: Claim, key: Key, end: Values, peer: Values, segment: Values, under: Conditions,
             state: SymbolicState, side: int) -> None:
        if key not in self._goals:
            here = self.smt.standing(end, peer, segment, self.in_flight(state))
            self._goals[key] = self.ends.claim(claim, here)
            self._givens[key] = self.smt.term(claim.given, here)
        self._meets(Violation(claim, state, side, None, negated(self._givens[key])), under)
        self._must(claim, self._goals[key], under, state, side, None)

    def in_flight(self, state: SymbolicState) -> Values:
        """How many segments are in the network there: any number, if the ends have sent one; else none."""
        return self.ends.some if any(state.flights) else dict.fromkeys(self.ends.some, 0)

    def _step_claims(self, taken: Predecessor) -> None:
        """Asks every claim about a step, once for each step and, if the claim reads the peer, for each peer."""
        local, ends = taken.local, self.ends
        peer = taken.state.ends[1 - taken.side]
        first = (local.number, peer) not in self._steps
        if not first and self._unconfirmed <= self.met:
            return
        self._steps.add((local.number, peer))
        again = local.number in self._of_peers
        arrived = ends.arrived(local.segment)
        event = local.path.event.name
        if not again:
            self._of_peers[local.number] = [c for c in self.claims if self._may_speak(c, local, arrived)]
        for claim in self.claims:
            judged = first and (not again or claim in self._of_peers[local.number])
            sought = claim.name not in self.met and (first or claim.name in self._unconfirmed)
            if claim.name in self.violated or not (judged or sought):
                continue
            said = [(i, Valuation(self._done(local, peer, arrived, sent)))
                    for i in claim.of_step(self.edges, event, local.path.entered, bool(local.path.rules))
                    for sent in self._each_sent(claim, local)]
            under = local.rests | ends.table.mirrored(ends.ends[peer].under)
            if sought:
                never = all_of(negated(self.smt.term(i.given, here)) for i, here in said)
                self._meets(Violation(claim, taken.state, taken.side, taken, never), under)
            if judged:
                goal = all_of(ends.claim(i, here) for i, here in said)
                self._must(claim, goal, under, taken.state, taken.side, taken)

    def _each_sent(self, claim: Claim, local: EndStep) -> list[Values]:
        """The segments that the step sends, if the claim is about each of them; else once no segment."""
        return [self.ends.nothing if n is None else self.ends.segments[n].values for n in claim.each_sent(local.sent)]

    def _may_speak(self, claim: Claim, local: EndStep, arrived: Values) -> bool:
        """Whether the claim says something about the step that depends on the peer."""
        if not claim.speaks_of(local.path.event.name) or not self._reads[claim.name].peers:
            return False
        return any(self.smt.term(claim.given, Valuation({
            **self._done(local, self.ends.initial, arrived, sent), Space.PEER: self.ends.anyone})) is not False
            for sent in self._each_sent(claim, local))

    def _must(self, claim: Claim, goal: Value, under: Conditions, state: SymbolicState, side: int,
              last: Predecessor | None) -> None:
        """Asks whether the goal holds under the conditions, and notes if not."""
        if claim.name in self.violated:
            return
        answer = self._fails(goal, under)
        if answer == YES:
            self.violated[claim.name] = Violation(claim, state, side, last, goal)
        elif answer != NO:
            self.unknown.add(claim.name)

    def _meets(self, found: Violation, under: Conditions) -> None:
        """Asks whether a run meets the antecedent of a claim there, until one does.

        A step that seems to meet it, in a run where that step breaks an axiom about segments in flight, may do so in
        another run: so the claim is asked of that step again in every other run.
        """
        name = found.claim.name
        if name in self.met:
            return
        answer = self._fails(found.goal, under)
        sure = self.confirmed(self, found) if answer == YES else None
        if sure:
            self.met.add(name)
        elif answer == YES and sure is False and found.last:
            self._unconfirmed.add(name)
        elif answer != NO:
            self.doubted.add(name)

    def _fails(self, goal: Value, under: Conditions) -> z3.CheckSatResult:
        """Whether the goal can be false under the conditions; an unsat core serves again."""
        if goal is True:
            return NO
        known = identity(goal)
        cores = self._cores.setdefault(known, [])
        if any(core <= under for core in cores):
            return NO
        self.queries += 1
        self._goals["kept", known] = goal
        solver = Solver(self.question, negated(goal))
        for number in under:
            solver.give(number, self.ends.table.values[number])
        answer = solver.check()
        if answer == NO:
            cores.append(solver.core())
        return answer


class _Reads:
    """The words that a claim reads, by space."""

    def __init__(self, claim: Claim) -> None:
        names = {space: sorted({w.name for w in each_word(claim.given, claim.then) if w.space is space})
                 for space in Space}
        self.own = sorted({*names[Space.TCB], *names[Space.BEFORE]})  # a claim about a state reads BEFORE as now
        self.peers, self.count = names[Space.PEER], bool(names[Space.NET])

    @staticmethod
    def key(names: Sequence[str], values: Values) -> Key:
        return tuple(identity(values[n]) for n in names)
