"""The steps of one end on symbolic values, path by path, computed once for each end and segment, for any peer.

Octets, windows and initial sequence numbers are free; states and flags are not. The conditions of a history go with the
end, and with each segment that it sends: an end that receives the segment takes over its conditions.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

import z3

from tcpmodel.language.claims import step_claims
from tcpmodel.language.events import Cause
from tcpmodel.language.properties import Axiom
from tcpmodel.language.rules import Event
from tcpmodel.language.spec import Spec
from tcpmodel.language.terms import BOOL, NAT, Space, Word, each_word, words_of
from tcpmodel.lower.integers import Remembering
from tcpmodel.lower.smt import Valuation, Value, Values, any_of, identity, negated
from tcpmodel.lower.symbolic import Path, paths
from tcpmodel.prove.bounded.condition_table import OWN, Assuming, Conditions, ConditionTable

Key = tuple[Any, ...]


@dataclass(frozen=True, eq=False)
class SymbolicEnd:
    """An end after a history: its values, the conditions of its history, and how many free numbers it has chosen.

    ``mirrored`` are its values as its peer sees them.
    """

    values: Values
    mirrored: Values
    key: Key
    under: Conditions
    used: Mapping[str, int]


@dataclass(frozen=True, eq=False)
class SymbolicSegment:
    """A segment, with conditions of its sender's history, from the sender's view; ``mirrored`` from the receiver's."""

    values: Values
    mirrored: Values
    key: Key
    under: Conditions


@dataclass(frozen=True, eq=False)
class EndStep:
    """One step of an end; ``empty``: whether the network is empty (True), not empty (False), or either (None)."""

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
    asks: tuple[Axiom, ...]  # axioms about this step that depend on the peer or the network
    rests: Conditions  # the conditions of the step and of the history before it
    loose: tuple[Value, ...]  # free numbers of the step that no value after it contains


class Noting(dict[str, Value]):
    """Choices that note which of them a path reads."""

    def __init__(self, values: Values) -> None:
        super().__init__(values)
        self.read: set[str] = set()

    def __getitem__(self, name: str) -> Value:
        self.read.add(name)
        return super().__getitem__(name)


class SymbolicEnds:
    """All ends, segments and steps so far, each with a number, and each from the view of its own end."""

    def __init__(self, spec: Spec, width: int, axioms: Sequence[Axiom]) -> None:
        self.spec, self.smt, self.table = spec, Remembering(spec, width), ConditionTable()
        self.axioms = [ax for ax in axioms if not _reads_others(ax)]
        self.others = [ax for ax in axioms if _reads_others(ax)]
        self.ends: list[SymbolicEnd] = []
        self.segments: list[SymbolicSegment] = []
        self.locals: list[EndStep] = []
        self.nothing = {w.name: self.smt.literal(w.sort, w.initial) for w in spec.segment}
        self.some = self.smt.variables(spec.network, "IN FLIGHT")
        self._alike: dict[Key, list[int]] = {}
        self._calls: dict[int, tuple[EndStep, ...]] = {}
        self._arrivals: dict[tuple[int, int], tuple[EndStep, ...]] = {}
        reads = [p for p in step_claims(spec.properties) if Space.NET in p.reads]
        self._counting = {e.name for e in spec.events if any(w.space is Space.NET for w in words_of(e.possible))
                          or any(p.speaks_of(e.name) for p in reads)}
        self._in_axioms = frozenset(w.name for ax in axioms for w in each_word(ax.given, ax.then))
        self.anyone = self.smt.variables(spec.tcb, "anyone")
        anything = self.smt.variables(spec.segment, "anything")
        self._anyone = {Space.PEER: self.anyone, Space.SEG: anything}
        values = self.smt.initial()
        self.initial = self._end(SymbolicEnd(values, values, self.key(spec.tcb, values), frozenset(), {}))

    # -- numbers -----------------------------------------------------------------------------------

    def key(self, words: Iterable[Word], values: Values) -> Key:
        return tuple(identity(values[w.name]) for w in words)

    def mirror(self, values: Values) -> Values:
        """The same values from the peer's view."""
        return {name: self.table.mirror(value) for name, value in values.items()}

    def _end(self, end: SymbolicEnd) -> int:
        """The number of the end, or of an equal one with fewer conditions, whose runs include those of this one."""
        alike = self._alike.setdefault(("end", end.key), [])
        for number in alike:
            other = self.ends[number]
            if other.under <= end.under and all(other.used.get(n, 0) >= k for n, k in end.used.items()):
                return number
        alike.append(len(self.ends))
        self.ends.append(end)
        return alike[-1]

    def _segment(self, values: Values, conditions: Conditions) -> int:
        key, under = self.key(self.spec.segment, values), self.table.about(values, conditions)
        alike = self._alike.setdefault(("segment", key), [])
        for number in alike:
            if self.segments[number].under <= under:
                return number
        alike.append(len(self.segments))
        self.segments.append(SymbolicSegment(values, self.mirror(values), key, under))
        return alike[-1]

    def under_also(self, end: int, conditions: Sequence[Value]) -> int:
        """The number of that end with more conditions."""
        old = self.ends[end]
        return self._end(replace(old, under=old.under | self.table.about(old.values, self.table.of(conditions))))

    # -- steps -------------------------------------------------------------------------------------

    def calls(self, end: int) -> tuple[EndStep, ...]:
        """The steps of the end that need no segment: those of users, timers and hosts."""
        if end not in self._calls:
            events = [e for e in self.spec.events if e.cause is not Cause.NETWORK]
            self._calls[end] = self._steps(end, -1, events)
        return self._calls[end]

    def arrivals(self, end: int, segment: int) -> tuple[EndStep, ...]:
        """The steps of the end when that segment arrives."""
        if (end, segment) not in self._arrivals:
            events = [e for e in self.spec.events if e.cause is Cause.NETWORK]
            self._arrivals[end, segment] = self._steps(end, segment, events)
        return self._arrivals[end, segment]

    def _steps(self, end: int, segment: int, events: Sequence[Event]) -> tuple[EndStep, ...]:
        before = self.ends[end]
        under = before.under | (self.table.mirrored(self.segments[segment].under) if segment >= 0 else frozenset())
        state = self.spec.state.sort.values[before.values[self.spec.state.name]]
        assumed = Assuming(self.table, under)
        steps: dict[Key, EndStep] = {}
        for event in events:
            for choice, fresh in self._choices(before, event):
                for empty, net in self._counted(event):
                    here = Valuation({Space.TCB: before.values, Space.SEG: self.arrived(segment), Space.CHOICE: choice,
                                      Space.NET: net})
                    sorts = [*self.smt.in_sort(event.choices, choice), *(v >= 1 for v in net.values()
                                                                        if isinstance(v, z3.ExprRef))]
                    if sorts:
                        assumed.push(z3.And(sorts))
                    for path in paths(self.smt, event, state, here, assumed):
                        self._local(steps, end, segment, path, choice, net, empty, under, fresh)
                    if sorts:
                        assumed.pop()
        return tuple(steps.values())

    def arrived(self, segment: int) -> Values:
        """That segment from the receiver's view; the initial values if there is none (-1)."""
        return self.segments[segment].mirrored if segment >= 0 else self.nothing

    def _choices(self, end: SymbolicEnd, event: Event) -> Iterator[tuple[Noting, dict[str, Value]]]:
        """Every combination of the flags that a path or an axiom reads, with free numbers for the other choices."""
        flags = [c.name for c in event.choices if c.sort is BOOL]
        fresh = {c.name: self.smt.variables([c], f"{OWN}{end.used.get(c.name, 0)}")[c.name]
                 for c in event.choices if c.sort is not BOOL}
        initial = {w.name: self.smt.literal(w.sort, w.initial) for w in self.spec.choices}
        waiting, met = [frozenset[str]()], {frozenset[str]()}
        while waiting:
            turned = waiting.pop(0)
            choice = Noting({**initial, **{n: not initial[n] for n in turned}, **fresh})
            yield choice, fresh
            for name in flags:
                if name in choice.read or name in self._in_axioms:
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

    def _local(self, steps: dict[Key, EndStep], end: int, segment: int, path: Path, choice: Values, net: Values,
               empty: bool | None, under: Conditions, fresh: dict[str, Value]) -> None:
        """Adds the step along that path, unless another choice of the same event gives the same step."""
        spec, before, table = self.spec, self.ends[end], self.table
        after = path.after.spaces[Space.TCB]
        here = {Space.TCB: after, Space.BEFORE: before.values, Space.SEG: self.nothing, Space.CHOICE: choice,
                Space.NET: net}
        axioms = [self.claim(ax, Valuation(here)) for ax in self.axioms]
        if any(a is False for a in axioms):
            return
        rests = under | table.of((*self.smt.in_sort(path.event.choices, choice), *path.when, *axioms))
        after = self._settled(rests, after)
        names = table.speaks((*after.values(), *(v for s in path.sent for v in s.values())))
        loose = tuple(v for v in fresh.values() if v.decl().name() not in names)
        short = table.without(loose, under, rests)
        loose = loose if short is not None else ()
        used = {**before.used, **{n: before.used.get(n, 0) + 1 for n, v in fresh.items()
                                  if all(v is not other for other in loose)}}
        key = self.key(spec.tcb, after)
        kept = table.shorter(under, rests if short is None else short)
        places = tuple(self._segment(s, kept) for s in path.sent)
        changes = bool(places) or key != before.key
        new = SymbolicEnd(after, self.mirror(after), key, table.about(after, kept), used)
        last = self._end(new) if changes else end
        known = (path.event.name, last, places, path.entered, empty, not path.rules, rests)
        if known in steps:
            return
        asks = tuple(ax for ax in self.others
                     if self.smt.term(ax.given, Valuation({**here, **self._anyone})) is not False)
        steps[known] = EndStep(len(self.locals), end, segment, path, choice, net, last, places, empty, changes, asks,
                             rests, loose)
        self.locals.append(steps[known])

    def _settled(self, rests: Conditions, after: Values) -> Values:
        """The same values, where an if-then-else of octets whose condition is decided becomes its branch."""
        settled = dict(after)
        for word in self.spec.tcb:
            while z3.is_app_of(settled[word.name], z3.Z3_OP_ITE) if word.sort is NAT and isinstance(
                    settled[word.name], z3.ExprRef) else False:
                condition, then, otherwise = settled[word.name].children()
                if self.table.follows(rests, condition):
                    settled[word.name] = plain(then)
                elif self.table.follows(rests, negated(condition)):
                    settled[word.name] = plain(otherwise)
                else:
                    break
            if word.sort is NAT and isinstance(settled[word.name], z3.ExprRef):
                settled[word.name] = plain(z3.simplify(settled[word.name]))
        return settled

    def claim(self, claim: Any, here: Valuation) -> Value:
        return any_of((negated(self.smt.term(claim.given, here)), self.smt.term(claim.then, here)))


def plain(value: z3.ExprRef) -> Value:
    """The Python number that a constant is; any other value unchanged."""
    return value.as_long() if z3.is_int_value(value) else value


def _reads_others(axiom: Axiom) -> bool:
    read = {w.space for term in (axiom.given, axiom.then) for w in words_of(term)}
    return bool(axiom.of) or bool(read & {Space.PEER, Space.SEG, Space.NET})
