"""All runs of so many steps, as pairs of symbolic histories and what is in the network; a property is asked of each.

What is in the network stays there and may be delivered again and again, in any order, or never; all of it has died
out where a step finds it empty. The ends are alike: a state and its mirror image are one. Where histories meet,
conditions on numbers that nothing is made of any more are forgotten: there are no fewer runs for it. A violation is
confirmed with all that its run rests on.
"""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

import z3

from tcpmodel.language.claims import About, At, Claim, EdgeTable
from tcpmodel.language.properties import Axiom
from tcpmodel.language.rules import Spec
from tcpmodel.language.terms import Space, each_word
from tcpmodel.lower.smt import Valuation, Value, Values, all_of, negated
from tcpmodel.prove.bounded.condition_table import Conditions
from tcpmodel.prove.bounded.symbolic_ends import EndStep, Key, SymbolicEnds
from tcpmodel.prove.solver import NO, YES, Solver


class SymbolicState(NamedTuple):
    """Two ends and what each has in the network; all numbers of ``SymbolicEnds``."""

    ends: tuple[int, int]
    flights: tuple[frozenset[int], frozenset[int]]


class Predecessor(NamedTuple):
    """How a state was first come to: from which state, which of its ends did what, and what an axiom told besides.

    Where ``turned``, the first end of the state that it leads to is the second of the one before.
    """

    state: SymbolicState
    side: int
    local: EndStep
    told: tuple[Value, ...]
    turned: bool


@dataclass
class Violation:
    """A property that is false at the end of a run: where, of which end, and what is false there.

    ``last`` is one step more, of which the property speaks.
    """

    claim: Claim
    state: SymbolicState
    side: int
    last: Predecessor | None
    goal: Value


class OutOfTime(Exception):
    """The seconds are over."""


@dataclass
class Histories:
    """The search, level by level; ``violated`` holds what is false at this level, ``unknown`` what was given up."""

    spec: Spec
    width: int
    axioms: Sequence[Axiom]
    claims: Sequence[Claim]
    until: float
    question: float
    violated: dict[str, Violation] = field(default_factory=dict)
    unknown: set[str] = field(default_factory=set)
    predecessors: dict[SymbolicState, Predecessor | None] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.ends = SymbolicEnds(self.spec, self.width, self.axioms)
        self.smt, self.edges = self.ends.smt, EdgeTable(self.spec.edges)
        first = SymbolicState((self.ends.initial, self.ends.initial), (frozenset(), frozenset()))
        self.frontier = [first]
        self.predecessors[first] = None
        self._goals: dict[Key, Value] = {}
        self._cores: dict[int, list[Conditions]] = {}
        self._asked: set[Key] = set()
        self._steps: set[Key] = set()
        self._of_peers: dict[int, list[Claim]] = {}  # for each step the claims that depend on the peer
        self._reads = {p.name: _Reads(p) for p in self.claims}
        self.queries = 0
        self._invariants(first)

    def advance(self, part: int = 0, parts: int = 1) -> None:
        """One more step of every run, or of so many parts only one: the steps of every so manieth end."""
        frontier, self.frontier = self.frontier, []
        for state in frontier:
            if time.monotonic() > self.until:
                raise OutOfTime
            for taken, after in self._successors(state, part, parts):
                self._step_claims(taken)
                if taken.local.changes and after not in self.predecessors:
                    self.predecessors[after] = taken
                    self.frontier.append(after)
                    self._invariants(after)

    def _successors(self, state: SymbolicState, part: int, parts: int) -> Iterator[tuple[Predecessor, SymbolicState]]:
        """Every step from there, and where it leads."""
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
                told = self._told(local, state, side, flights) if local.asks else ()
                if any(t is False for t in told):
                    continue
                last = ends.under_also(local.after, told) if told and local.changes else local.after
                flights[side] = flights[side] | frozenset(local.sent)
                both = [last, state.ends[1]] if side == 0 else [state.ends[0], last]
                turned = (both[1], sorted(flights[1])) < (both[0], sorted(flights[0]))
                order = (1, 0) if turned else (0, 1)
                after = SymbolicState((both[order[0]], both[order[1]]), (flights[order[0]], flights[order[1]]))
                yield Predecessor(state, side, local, told, turned), after

    def _told(self, local: EndStep, state: SymbolicState, side: int,
              flights: Sequence[frozenset[int]]) -> tuple[Value, ...]:
        """What axioms tell of the step that depends on the peer or the network."""
        ends, told = self.ends, []
        here = self._done(local, state.ends[1 - side], ends.nothing, ends.nothing)
        for ax in local.asks:
            segments = ([ends.nothing] if not ax.of else
                        [ends.segments[s].values for s in flights[side]] if ax.of == "own" else
                        [ends.segments[s].mirrored for s in flights[1 - side]])
            for segment in segments:
                told.append(ends.claim(ax, Valuation({**here, Space.SEG: segment})))
        return tuple(dict.fromkeys(t for t in told if t is not True))

    def _done(self, local: EndStep, peer: int, segment: Values, sent: Values) -> dict[Space, Values]:
        ends = self.ends
        return {Space.TCB: ends.ends[local.after].values if local.changes else ends.ends[local.before].values,
                Space.BEFORE: ends.ends[local.before].values, Space.PEER: ends.ends[peer].mirrored,
                Space.SEG: segment, Space.SENT: sent, Space.CHOICE: local.choice, Space.NET: local.net}

    # -- claims ------------------------------------------------------------------------------------

    def _invariants(self, state: SymbolicState) -> None:
        """Every claim about where two ends and a segment are, for what was not together before."""
        table, segments = self.ends.ends, self.ends.segments
        for side in (0, 1):
            one, other = table[state.ends[side]], table[state.ends[1 - side]]
            own, under = state.flights[side], one.under | self.ends.table.mirrored(other.under)
            fresh = (state.ends[side], state.ends[1 - side]) not in self._asked
            counted = (*state.ends, side, any(state.flights))  # for claims that read how many fly
            fresh_count = counted not in self._asked
            self._asked |= {(state.ends[side], state.ends[1 - side]), counted}
            for claim in self.claims:
                if claim.at is not At.STATE or claim.name in self.violated:
                    continue
                reads = self._reads[claim.name]
                if claim.about is not About.FLIGHT:
                    if fresh_count if reads.count else fresh:
                        key = (claim.name, reads.key(reads.own, one.values), reads.key(reads.peers, other.mirrored),
                               reads.count and any(state.flights))
                        self._ask(claim, key, one.values, other.mirrored, self.ends.nothing, under, state, side)
                    continue
                for number in own:
                    triple = (claim.name, state.ends[side], state.ends[1 - side] if reads.peers else -1, number)
                    if triple not in self._asked:
                        self._asked.add(triple)
                        segment = segments[number]
                        about = (claim.name, reads.key(reads.own, one.values), reads.key(reads.peers, other.mirrored))
                        self._ask(claim, (*about, number), one.values, other.mirrored, segment.values,
                                  under | segment.under, state, side)

    def _ask(self, claim: Claim, key: Key, one: Values, other: Values, segment: Values, under: Conditions,
             state: SymbolicState, side: int) -> None:
        goal = self._goals.get(key)
        if goal is None:
            here = self.smt.standing(one, other, segment, self.in_flight(state))
            goal = self._goals[key] = self.ends.claim(claim, here)
        self._must(claim, goal, under, state, side, None)

    def in_flight(self, state: SymbolicState) -> Values:
        """How many segments are in the network there: any number of those that were sent, else none."""
        return self.ends.some if any(state.flights) else dict.fromkeys(self.ends.some, 0)

    def _step_claims(self, taken: Predecessor) -> None:
        """Every claim about a step, once for each step and, where it reads the peer, each peer."""
        local, ends = taken.local, self.ends
        peer = taken.state.ends[1 - taken.side]
        if (local.number, peer) in self._steps:
            return
        self._steps.add((local.number, peer))
        alone = local.number in self._of_peers
        arrived = ends.arrived(local.segment)
        event = local.path.event.name
        if not alone:
            self._of_peers[local.number] = [c for c in self.claims if self._may_speak(c, local, arrived)]
        for claim in self._of_peers[local.number] if alone else self.claims:
            if claim.name in self.violated:
                continue
            said = claim.of_step(self.edges, event, local.path.entered, bool(local.path.rules))
            goal = all_of(ends.claim(one, Valuation(self._done(local, peer, arrived, sent)))
                          for one in said for sent in self._each_sent(claim, local))
            if goal is not True:
                under = local.rests | ends.table.mirrored(ends.ends[peer].under)
                self._must(claim, goal, under, taken.state, taken.side, taken)

    def _each_sent(self, claim: Claim, local: EndStep) -> list[Values]:
        """The segments that the step sends, of which the claim speaks one by one; or once of no segment."""
        return [self.ends.nothing if n is None else self.ends.segments[n].values for n in claim.each_sent(local.sent)]

    def _may_speak(self, claim: Claim, local: EndStep, arrived: Values) -> bool:
        """Whether the claim says something of the step that depends on the peer."""
        if not claim.speaks_of(local.path.event.name) or not self._reads[claim.name].peers:
            return False
        return any(self.smt.term(claim.given, Valuation({
            **self._done(local, self.ends.initial, arrived, sent), Space.PEER: self.ends.anyone})) is not False
            for sent in self._each_sent(claim, local))

    def _must(self, claim: Claim, goal: Value, under: Conditions, state: SymbolicState, side: int,
              last: Predecessor | None) -> None:
        """Asks whether the goal holds under the conditions, and notes if not; what sufficed once suffices again."""
        if goal is True or claim.name in self.violated:
            return
        known = -1 - goal.get_id() if isinstance(goal, z3.ExprRef) else int(goal)
        cores = self._cores.setdefault(known, [])
        if any(core <= under for core in cores):
            return
        self.queries += 1
        self._goals["kept", known] = goal
        solver = Solver(self.question, negated(goal))
        for number in under:
            solver.give(number, self.ends.table.values[number])
        answer = solver.check()
        if answer == NO:
            cores.append(solver.core())
        elif answer == YES:
            self.violated[claim.name] = Violation(claim, state, side, last, goal)
        else:
            self.unknown.add(claim.name)


class _Reads:
    """The words that a claim reads, by space."""

    def __init__(self, claim: Claim) -> None:
        names = {space: sorted({w.name for w in each_word(claim.given, claim.then) if w.space is space})
                 for space in Space}
        self.own = sorted({*names[Space.TCB], *names[Space.BEFORE]})  # before is now where a state is judged
        self.peers, self.count = names[Space.PEER], bool(names[Space.NET])

    @staticmethod
    def key(names: Sequence[str], values: Values) -> Key:
        return tuple(-1 - v.get_id() if isinstance(v, z3.ExprRef) else v for v in (values[n] for n in names))
