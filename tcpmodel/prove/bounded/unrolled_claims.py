"""What properties say of unrolled runs: when one is violated at the end, and what it tells of a state before."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

import z3

from tcpmodel.language.properties import Always, Answered, Edges, InEveryStep, Property
from tcpmodel.language.terms import Space
from tcpmodel.lower.smt import Situation, Value, Values, all_of, any_of, negated
from tcpmodel.lower.symbolic import Merged
from tcpmodel.prove.bounded.unrolled import Moment, Unrolled
from tcpmodel.prove.world import ARRIVAL, spaces

BOUNDED = (Always, InEveryStep, Answered, Edges)  # the kinds that speak of states and steps


class Claims:
    """The readings of properties at the end of runs, and along them."""

    def __init__(self, runs: Unrolled) -> None:
        self.runs, self.smt, self.spec = runs, runs.smt, runs.spec
        self.depth = len(runs.moments)
        self.must: list[Value] = []  # what binds the observer's end and segment
        one = z3.Bool(f"{self.depth}.observer")
        a, b = runs.ends[-1]
        self.end, self.peer = (runs.chosen(self.spec.tcb, one, x, y) for x, y in ((b, a), (a, b)))
        self.net = runs.smt.variables(self.spec.network, f"{self.depth}.observed")
        self.segment, self.observes = self._observed(one)

    def _observed(self, one: Value) -> tuple[Values, Value]:
        """Any segment in the network from the observer's end, and whether there is one."""
        runs = self.runs
        which = z3.Int(f"{self.depth}.observed")
        last = len(runs.moments) - 1
        segment: Values = runs.nothing
        found: list[Value] = []
        some: list[Value] = []
        for number, slot in enumerate(runs.slots):
            there = all_of((slot.when, runs.alive(slot, last)))
            some.append(there)
            mine = all_of((there, runs.same(slot.by, one)))
            if mine is not False:
                segment = runs.chosen(self.spec.segment, which == number, slot.values, segment)
                found.append(all_of((which == number, mine)))
        counts = list(self.net.values())
        self.must += [any_of((count == 0, any_of(some))) for count in counts]
        return segment, all_of((any_of(found), *(count != 0 for count in counts)))

    # -- at the end --------------------------------------------------------------------------------

    def violated(self, claim: Property) -> Value:
        """Whether the property is false in the last state, or of the last step."""
        return all_of((*self.must, self._violated(claim)))

    def _violated(self, claim: Property) -> Value:
        match claim:
            case Always(given=given, then=then):
                here = self._state()
                return all_of((self._seen(claim), self.smt.term(given, here), negated(self.smt.term(then, here))))
            case InEveryStep(given=given, then=then) if self.runs.moments:
                return any_of(all_of((when, self.smt.term(given, here), negated(self.smt.term(then, here))))
                              for when, here in step_views(self.runs, self.runs.moments[-1], claim))
            case Answered() if self.runs.moments:
                return unanswered(self.runs, self.runs.moments[-1])
            case Edges() if self.runs.moments:
                return off_the_edges(self.runs, self.runs.moments[-1])
        return False

    def _seen(self, claim: Always) -> Value:
        return self.observes if Space.SEG in spaces(claim) else True

    def _state(self) -> Situation:
        return self.runs.view(self.end, self.peer, self.segment, self.net)


def holding(runs: Unrolled, claim: Property, depth: int, segments: bool = True) -> Iterator[Value]:
    """What it means that the property holds after that many steps: of either end, and of each segment by itself."""
    smt = runs.smt
    match claim:
        case Always(given=given, then=then) if Space.NET not in spaces(claim):
            a, b = runs.ends[depth]
            if Space.SEG not in spaces(claim):
                for one, other in ((a, b), (b, a)):
                    here = runs.view(one, other, runs.nothing, {})
                    yield any_of((negated(smt.term(given, here)), smt.term(then, here)))
            elif segments:
                for slot in runs.slots:
                    there = all_of((slot.when, runs.alive(slot, depth - 1))) if slot.step < depth else False
                    if there is not False:
                        one = runs.chosen(runs.spec.tcb, slot.by, b, a)
                        other = runs.chosen(runs.spec.tcb, slot.by, a, b)
                        here = runs.view(one, other, slot.values, {})
                        yield any_of((negated(there), negated(smt.term(given, here)), smt.term(then, here)))
        case InEveryStep(given=given, then=then) if depth:
            for when, here in step_views(runs, runs.moments[depth - 1], claim):
                yield any_of((negated(when), negated(smt.term(given, here)), smt.term(then, here)))


def step_views(runs: Unrolled, now: Moment, claim: InEveryStep) -> Iterator[tuple[Value, Situation]]:
    """The situations in which a claim reads a step, and when: for each segment sent, if it speaks of one."""
    reads = spaces(claim)
    arrives = runs.event_is(now, ARRIVAL)
    if claim.events:
        called = any_of(runs.event_is(now, name) for name in claim.events if name in runs.names)
        arrivals = [(called, now.arrived if ARRIVAL in claim.events else runs.nothing)]
        if len(claim.events) > 1 and ARRIVAL in claim.events:
            arrivals = [(all_of((called, arrives)), now.arrived), (all_of((called, negated(arrives))), runs.nothing)]
    elif Space.SEG in reads:
        arrivals = [(arrives, now.arrived), (negated(arrives), runs.nothing)]
    else:
        arrivals = [(True, runs.nothing)]
    sent: list[tuple[Value, Values]] = [(True, runs.nothing)]
    if Space.SENT in reads:
        sent = [(all_of(negated(s.when) for s in now.sent), runs.nothing), *((s.when, s.values) for s in now.sent)]
    for called, segment in arrivals:
        for when, values in sent:
            both = all_of((called, when))
            if both is not False:
                yield both, runs.done(now, segment, values)


def unanswered(runs: Unrolled, now: Moment) -> Value:
    """Whether no rule fires in that step."""
    return any_of(all_of((runs.event_is(now, name), *(negated(f) for f in found.fired.values())))
                  for name, found in now.passed.items())


def off_the_edges(runs: Unrolled, now: Moment) -> Value:
    """Whether an end goes in that step from a state to another where no edge goes."""
    return any_of(all_of((runs.event_is(now, name), _off(runs, now, name, found)))
                  for name, found in now.passed.items())


def _off(runs: Unrolled, now: Moment, event: str, found: Merged) -> Value:
    smt, state, sort = runs.smt, runs.spec.state.name, runs.spec.state.sort
    segment = now.arrived if event == ARRIVAL else runs.nothing
    after = found.after.spaces[Space.TCB]
    here = Situation({**runs.done(now, segment, runs.nothing).spaces, Space.TCB: after})
    edges = [(smt.literal(sort, e.source), smt.literal(sort, e.target),
              smt.term(e.given, here)) for e in runs.spec.edges if e.event == event]
    wrong = []
    for case in dict.fromkeys(id(c) for c, *_ in found.at):
        at = [(live, here.spaces[Space.TCB][state]) for c, _, live, here in found.at if id(c) == case]
        inside = at[0][0]
        for one, other in pairwise([*(s for _, s in at), after[state]]):
            if one is not other:
                moved = negated(smt.equal(sort, one, other))
                known = any_of(all_of((smt.equal(sort, one, s), smt.equal(sort, other, t), given))
                               for s, t, given in edges)
                wrong.append(all_of((inside, moved, negated(known))))
    return any_of(wrong)
