"""What one end can do, path by path, on symbolic values: computed once for each end and segment, whoever the peer is.

Octets, windows and initial sequence numbers are free; states and flags are not. Conditions that a history rests on
go with the end, and with each segment that it sends: whoever takes the segment takes its conditions too.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import z3

from tcpmodel.check.proof.obligations import Feasible
from tcpmodel.check.proof.world import ARRIVAL, spaces
from tcpmodel.language.properties import Axiom, InEveryStep
from tcpmodel.language.rules import Event, Spec
from tcpmodel.language.terms import BOOL, NAT, Space, Term, Word, words_of
from tcpmodel.lower.integers import Integers, linear_solver
from tcpmodel.lower.smt import Situation, Value, Values, any_of, as_bool, negated
from tcpmodel.lower.symbolic import Path, paths

Conditions = frozenset[int]  # their places in a table
Key = tuple[Any, ...]
QUESTION = 10.0  # seconds; what takes longer to be refuted is taken to be feasible


@dataclass(frozen=True, eq=False)
class End:
    """An end after a history of its own: its values, what they rest on, how many free numbers were chosen by it."""

    side: int
    values: Values
    key: Key
    under: Conditions
    used: Mapping[str, int]


@dataclass(frozen=True, eq=False)
class Flying:
    """A segment that was sent, and what its sender's history rests on."""

    side: int
    values: Values
    key: Key
    under: Conditions


@dataclass(frozen=True, eq=False)
class Local:
    """One thing that an end does: ``empty`` if it finds the network empty, False if not, None if it does not ask."""

    number: int
    before: int
    segment: int  # -1: none
    path: Path
    choice: Values
    net: Values
    after: int
    sent: tuple[int, ...]
    empty: bool | None
    changes: bool
    asks: tuple[Axiom, ...]  # axioms that may tell something of this step that depends on the peer or the network
    rests: Conditions  # all that it rests on
    loose: tuple[Value, ...]  # free numbers of its own that nothing else is made of


class Noting(dict[str, Value]):
    """Choices that note which of them were read."""

    def __init__(self, values: Values) -> None:
        super().__init__(values)
        self.read: set[str] = set()

    def __getitem__(self, name: str) -> Value:
        self.read.add(name)
        return super().__getitem__(name)


class Ends:
    """All ends, segments and steps met so far, each with a number."""

    def __init__(self, spec: Spec, width: int, axioms: Sequence[Axiom]) -> None:
        self.spec, self.smt = spec, Integers(spec, width)
        self.axioms = [ax for ax in axioms if not _reads_others(ax)]
        self.others = [ax for ax in axioms if _reads_others(ax)]
        self.ends: list[End] = []
        self.segments: list[Flying] = []
        self.locals: list[Local] = []
        self.conditions: list[Value] = []
        self.nothing = {w.name: self.smt.literal(w.sort, w.initial) for w in spec.segment}
        self.some = self.smt.variables(spec.network, "IN FLIGHT")
        self._numbers: dict[int, int] = {}  # of conditions
        self._alike: dict[Key, list[int]] = {}
        self._speaks: list[frozenset[str]] = []  # the free numbers in each condition
        self._made: dict[int, frozenset[str]] = {}
        self._kept: list[Value] = []  # or else their identities would be given to others
        self._following: dict[tuple[Conditions, int], bool] = {}
        self._shorter: dict[Key, Conditions] = {}
        self.net_sorts = self.conditions_of([v >= 1 for v in self.some.values()])
        self._calls: dict[int, tuple[Local, ...]] = {}
        self._arrivals: dict[tuple[int, int], tuple[Local, ...]] = {}
        reads = [p for p in spec.properties if isinstance(p, InEveryStep) and Space.NET in spaces(p)]
        self._counting = {e.name for e in spec.events if any(w.space is Space.NET for w in words_of(e.possible))
                          or any(not p.events or e.name in p.events for p in reads)}
        self._claimed = frozenset(
            w.name for p in (*spec.properties, *axioms) for t in vars(p).values() if isinstance(t, Term)
            for w in words_of(t))
        self.anyone = self.smt.variables(spec.tcb, "anyone")
        anything = self.smt.variables(spec.segment, "anything")
        self._anyone = {Space.PEER: self.anyone, Space.SEG: anything}
        values = self.smt.initial()
        self.initial = [self._end(End(side, values, self.key(spec.tcb, values), frozenset(), {})) for side in (0, 1)]

    # -- numbers -----------------------------------------------------------------------------------

    def conditions_of(self, values: Iterable[Value]) -> Conditions:
        """The places of those conditions; one that is True needs none."""
        found = set()
        for value in values:
            if value is not True:
                known = identity(as_bool(value))
                if known not in self._numbers:
                    self._numbers[known] = len(self.conditions)
                    self._speaks.append(self._variables([value]))
                    self.conditions.append(as_bool(value))
                found.add(self._numbers[known])
        return frozenset(found)

    def key(self, words: Iterable[Word], values: Values) -> Key:
        return tuple(identity(values[w.name]) for w in words)

    def _end(self, end: End) -> int:
        """Its number, or that of one which rests on less and is else the same: whatever follows of that covers it."""
        alike = self._alike.setdefault(("end", end.side, end.key), [])
        for number in alike:
            other = self.ends[number]
            if other.under <= end.under and all(other.used.get(n, 0) >= k for n, k in end.used.items()):
                return number
        alike.append(len(self.ends))
        self.ends.append(end)
        return alike[-1]

    def _segment(self, segment: Flying) -> int:
        alike = self._alike.setdefault(("segment", segment.side, segment.key), [])
        for number in alike:
            if self.segments[number].under <= segment.under:
                return number
        alike.append(len(self.segments))
        self.segments.append(segment)
        return alike[-1]

    def under_also(self, end: int, told: Sequence[Value]) -> int:
        """That end, resting on more."""
        one = self.ends[end]
        under = one.under | self._about(one.values, self.conditions_of(told))
        return self._end(End(one.side, one.values, one.key, under, one.used))

    # -- steps -------------------------------------------------------------------------------------

    def calls(self, end: int) -> tuple[Local, ...]:
        """What users and timers can make of the end."""
        if end not in self._calls:
            events = [e for e in self.spec.events if e.name != ARRIVAL]
            self._calls[end] = self._steps(end, -1, events)
        return self._calls[end]

    def arrivals(self, end: int, segment: int) -> tuple[Local, ...]:
        """What the end can do with a segment that arrives."""
        if (end, segment) not in self._arrivals:
            events = [e for e in self.spec.events if e.name == ARRIVAL]
            self._arrivals[end, segment] = self._steps(end, segment, events)
        return self._arrivals[end, segment]

    def _steps(self, end: int, segment: int, events: Sequence[Event]) -> tuple[Local, ...]:
        one = self.ends[end]
        under = one.under | (self.segments[segment].under if segment >= 0 else frozenset())
        state = self.spec.state.sort.values[one.values[self.spec.state.name]]
        assumed = Feasible([self.conditions[c] for c in under], QUESTION)
        found: dict[Key, Local] = {}
        for event in events:
            for choice, fresh in self._choices(one, event):
                for empty, net in self._counted(event):
                    here = Situation({Space.TCB: one.values, Space.SEG: self._arrived(segment), Space.CHOICE: choice,
                                      Space.NET: net})
                    sorts = [*self.smt.in_sort(event.choices, choice), *(v >= 1 for v in net.values()
                                                                        if isinstance(v, z3.ExprRef))]
                    if sorts:
                        assumed.push(z3.And(sorts))
                    for path in paths(self.smt, event, state, here, assumed):
                        self._local(found, end, segment, path, choice, net, empty, under, fresh)
                    if sorts:
                        assumed.pop()
        return tuple(found.values())

    def _arrived(self, segment: int) -> Values:
        return self.segments[segment].values if segment >= 0 else self.nothing

    def _choices(self, end: End, event: Event) -> Iterator[tuple[Noting, dict[str, Value]]]:
        """Every choice of flags that are read, with numbers left free: the next ones of this end, by name."""
        flags = [c.name for c in event.choices if c.sort is BOOL]
        fresh = {c.name: self.smt.variables([c], f"{'AB'[end.side]}.{end.used.get(c.name, 0)}")[c.name]
                 for c in event.choices if c.sort is not BOOL}
        initial = {w.name: self.smt.literal(w.sort, w.initial) for w in self.spec.choices}
        waiting, met = [frozenset[str]()], {frozenset[str]()}
        while waiting:
            turned = waiting.pop(0)
            choice = Noting({**initial, **{n: not initial[n] for n in turned}, **fresh})
            yield choice, fresh
            for name in flags:
                if name in choice.read or name in self._claimed:
                    other = turned ^ {name}
                    if other not in met:
                        met.add(other)
                        waiting.append(other)

    def _counted(self, event: Event) -> Iterator[tuple[bool | None, Values]]:
        if event.name in self._counting:
            yield True, {w.name: 0 for w in self.spec.network}
            yield False, self.some
        else:
            yield None, self.some

    def _local(self, found: dict[Key, Local], end: int, segment: int, path: Path, choice: Values, net: Values,
               empty: bool | None, under: Conditions, fresh: dict[str, Value]) -> None:
        """The step of that path, unless another choice of the same event gives just the same."""
        spec, one = self.spec, self.ends[end]
        after = path.after.spaces[Space.TCB]
        here = {Space.TCB: after, Space.BEFORE: one.values, Space.SEG: self.nothing, Space.CHOICE: choice,
                Space.NET: net}
        told = [self.claim(ax, Situation(here)) for ax in self.axioms]
        if any(t is False for t in told):
            return
        new = [c for c in (*path.when, *told) if c is not True]
        rests = under | self.conditions_of((*self.smt.in_sort(path.event.choices, choice), *new))
        after = self._settled(rests, after)
        met = self._variables((*after.values(), *(v for s in path.sent for v in s.values())))
        loose = tuple(v for v in fresh.values() if v.decl().name() not in met)
        short = self._without(loose, under, rests)
        loose = loose if short is not rests else ()
        used = {**one.used, **{n: one.used.get(n, 0) + 1 for n, v in fresh.items()
                               if all(v is not other for other in loose)}}
        key = self.key(spec.tcb, after)
        kept = self._unsettled(under, short)
        places = tuple(self._segment(Flying(one.side, s, self.key(spec.segment, s), self._about(s, kept)))
                       for s in path.sent)
        changes = bool(places) or key != one.key
        last = self._end(End(one.side, after, key, self._about(after, kept), used)) if changes else end
        known = (path.event.name, last, places, path.entered, empty, not path.rules, rests)
        if known in found:
            return
        asks = tuple(ax for ax in self.others
                     if self.smt.term(ax.given, Situation({**here, **self._anyone})) is not False)
        found[known] = Local(len(self.locals), end, segment, path, choice, net, last, places, empty, changes, asks,
                             rests, loose)
        self.locals.append(found[known])

    def _about(self, values: Values, conditions: Conditions) -> Conditions:
        """Those of the conditions that speak, however indirectly, of what these values are made of."""
        made, kept, rest = self._variables(values.values()), set(), set(conditions)
        while near := {c for c in rest if self._speaks[c] & made}:
            kept |= near
            rest -= near
            made = made.union(*(self._speaks[c] for c in near))
        return frozenset(kept)

    def _without(self, loose: Sequence[Value], under: Conditions, rests: Conditions) -> Conditions:
        """Without conditions on loose numbers, where one number or another will always do for those."""
        names = {v.decl().name() for v in loose}
        if not names:
            return rests
        about = [c for c in rests - under if self._speaks[c] & names]
        for number in (1, 0):
            told = [z3.substitute(self.conditions[c], *((v, z3.IntVal(number)) for v in loose)) for c in about]
            if self._follows(rests - frozenset(about), z3.And(told)):
                return rests - frozenset(about)
        return rests

    def _variables(self, values: Iterable[Value]) -> frozenset[str]:
        found: frozenset[str] = frozenset()
        for value in values:
            if isinstance(value, z3.ExprRef):
                known = self._made.get(value.get_id())
                if known is None:
                    known = self._made[value.get_id()] = frozenset(variables([value]))
                    self._kept.append(value)
                found |= known
        return found

    def _settled(self, rests: Conditions, after: Values) -> Values:
        """The same values; a number of octets that is the one or the other only in name is what it is."""
        found = dict(after)
        for word in self.spec.tcb:
            while z3.is_app_of(found[word.name], z3.Z3_OP_ITE) if word.sort is NAT and isinstance(
                    found[word.name], z3.ExprRef) else False:
                condition, then, otherwise = found[word.name].children()
                if self._follows(rests, condition):
                    found[word.name] = plain(then)
                elif self._follows(rests, negated(condition)):
                    found[word.name] = plain(otherwise)
                else:
                    break
            if word.sort is NAT and isinstance(found[word.name], z3.ExprRef):
                found[word.name] = plain(z3.simplify(found[word.name]))
        return found

    def _follows(self, rests: Conditions, condition: Value) -> bool:
        known = (rests, identity(condition))
        if known not in self._following:
            solver = linear_solver(QUESTION)
            solver.add([self.conditions[c] for c in rests])
            solver.add(z3.Not(condition))
            self._kept.append(condition)
            self._following[known] = bool(solver.check() == z3.unsat)
        return self._following[known]

    def claim(self, claim: Any, here: Situation) -> Value:
        return any_of((negated(self.smt.term(claim.given, here)), self.smt.term(claim.then, here)))

    def _unsettled(self, under: Conditions, rests: Conditions) -> Conditions:
        """Without those new conditions that follow from the others: so histories stay short, and meet."""
        new = sorted(rests - under)
        known = (under, *new)
        if known not in self._shorter:
            solver = linear_solver(QUESTION)
            solver.add([self.conditions[c] for c in under])
            kept = []
            for number in new:
                solver.push()
                solver.add(z3.Not(self.conditions[number]))
                follows = solver.check() == z3.unsat
                solver.pop()
                if not follows:
                    kept.append(number)
                    solver.add(self.conditions[number])
            self._shorter[known] = under | frozenset(kept)
        return self._shorter[known]


def plain(value: z3.ExprRef) -> Value:
    """A Python number where that is all it is."""
    return value.as_long() if z3.is_int_value(value) else value


def identity(value: Value) -> int:
    """A number that only the same value has; constants are none below zero."""
    return -1 - value.get_id() if isinstance(value, z3.ExprRef) else int(value)


def variables(values: Sequence[Value]) -> set[str]:
    """The names of all free values there."""
    found: set[str] = set()
    seen: set[int] = set()
    waiting = list(values)
    while waiting:
        value = waiting.pop()
        if value.get_id() not in seen:
            seen.add(value.get_id())
            if z3.is_const(value) and value.decl().kind() == z3.Z3_OP_UNINTERPRETED:
                found.add(value.decl().name())
            waiting += value.children()
    return found


def _reads_others(axiom: Axiom) -> bool:
    read = {w.space for term in (axiom.given, axiom.then) for w in words_of(term)}
    return bool(axiom.of) or bool(read & {Space.PEER, Space.SEG, Space.NET})
