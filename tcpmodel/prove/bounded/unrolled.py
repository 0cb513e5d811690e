"""Runs of two ends and an unbounded network, step by step, all in one formula: what k-induction asks of.

The network never forgets what was sent, but all of it may die out at a step that finds the number in flight to be
zero: what was sent may be delivered again and again, in any order, or never.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

import z3

from tcpmodel.language.properties import Axiom
from tcpmodel.language.rules import Event, Spec
from tcpmodel.language.terms import BOOL, Space, Word
from tcpmodel.lower.smt import Situation, Smt, Value, Values, all_of, any_of, negated
from tcpmodel.lower.symbolic import Merged, merged
from tcpmodel.prove.world import ARRIVAL

Ends = tuple[Values, Values]


@dataclass(frozen=True)
class Slot:
    """A segment that may be in the network: when it was sent at all, by whom (true: by B), in which step.

    What was there at the start has the step -1.
    """

    when: Value
    by: Value
    step: int
    values: Values


@dataclass
class Moment:
    """One step of a run: who acts (true: B), in which event with which choices, and what comes of it."""

    number: int
    who: Value
    event: Value
    choice: Values
    net: Values
    source: Value
    arrived: Values
    me: Values
    peer: Values
    after: Values
    fired: dict[str, dict[str, Value]] = field(default_factory=dict)  # by event and rule
    passed: dict[str, Merged] = field(default_factory=dict)
    sent: list[Slot] = field(default_factory=list)


class Unrolled:
    """Runs from given ends and old segments; ``must`` is what makes values a run, step by step.

    A segment that arrives may also be any that was in the network from the start.
    """

    def __init__(self, smt: Smt, axioms: Sequence[Axiom], start: Ends, old: Sequence[Slot] = ()) -> None:
        self.smt, self.axioms = smt, axioms
        self.spec: Spec = smt.spec
        self.names = {e.name: number for number, e in enumerate(self.spec.events)}
        self.ends: list[Ends] = [start]
        self.moments: list[Moment] = []
        self.slots: list[Slot] = list(old)
        self.nothing = {w.name: smt.literal(w.sort, w.initial) for w in self.spec.segment}
        self.must: list[list[Value]] = [[*smt.in_sort(self.spec.tcb, start[0]), *smt.in_sort(self.spec.tcb, start[1])]]

    # -- steps -------------------------------------------------------------------------------------

    def extend(self) -> Moment:
        """One more step of every run."""
        smt, spec, number = self.smt, self.spec, len(self.moments)
        must: list[Value] = []
        who: Value = z3.Bool(f"{number}.who")
        event = z3.Int(f"{number}.event")
        must += [event >= 0, event < len(spec.events)]
        a, b = self.ends[-1]
        me, peer = self.chosen(spec.tcb, who, b, a), self.chosen(spec.tcb, who, a, b)
        now = Moment(number, who, event, smt.variables(spec.choices, f"{number}"),
                     smt.variables(spec.network, f"{number}"), 0, self.nothing, me, peer, me)
        must += [*smt.in_sort(spec.choices, now.choice), *smt.in_sort(spec.network, now.net)]
        self.moments.append(now)
        self._arrival(now, must)
        self._event(now, must)
        self._network(now, must)
        self.ends.append((self.chosen(spec.tcb, who, a, now.after), self.chosen(spec.tcb, who, now.after, b)))
        self.slots += now.sent
        must += [self.claim(ax, here) for ax in self.axioms for here in self.axiom_views(ax, now)]
        self.must.append([m for m in must if m is not True])
        return now

    def chosen(self, words: Sequence[Word], condition: Value, then: Values, otherwise: Values) -> Values:
        return {w.name: self.smt.choose(w.sort, condition, then[w.name], otherwise[w.name]) for w in words}

    def _arrival(self, now: Moment, must: list[Value]) -> None:
        """The segment that would arrive: one of those in the network that the other end has sent."""
        fresh = self.smt.variables(self.spec.segment, f"{now.number}.stranger")
        must += self.smt.in_sort(self.spec.segment, fresh)
        self.slots.append(Slot(True, negated(now.who), -1, fresh))
        now.source = z3.Int(f"{now.number}.source")
        possible = []
        for number, slot in enumerate(self.slots):
            there = all_of((slot.when, self.same(slot.by, negated(now.who)), self.alive(slot, now.number)))
            if there is not False:
                taken = now.source == number
                possible.append(all_of((taken, there)))
                now.arrived = slot.values if len(possible) == 1 else self.chosen(
                    self.spec.segment, taken, slot.values, now.arrived)
        arrives = self.event_is(now, ARRIVAL)
        must.append(any_of((negated(arrives), any_of(possible))))

    def _event(self, now: Moment, must: list[Value]) -> None:
        """What the event does, whichever it is."""
        smt, spec = self.smt, self.spec
        sent: list[list[tuple[Value, Values]]] = []
        for event in spec.events:
            is_it = self.event_is(now, event.name)
            here = self.before(now, event)
            must.append(any_of((negated(is_it), smt.term(event.possible, here))))
            found = now.passed[event.name] = merged(smt, event, here)
            must += [any_of((negated(all_of((is_it, when))), f.condition)) for when, f in found.fits]
            now.after = self.chosen(spec.tcb, is_it, found.after.spaces[Space.TCB], now.after)
            for place, when, values in placed(found):
                while place >= len(sent):
                    sent.append([])
                sent[place].append((all_of((is_it, when)), values))
        for word in spec.choices:  # what an event does not leave open has its initial value
            own = any_of(self.event_is(now, e.name) for e in spec.events if word.name in {c.name for c in e.choices})
            initial = smt.literal(word.sort, word.initial)
            must.append(any_of((own, smt.equal(word.sort, now.choice[word.name], initial))))
        for slot in sent:
            segment: Values = slot[-1][1]
            for when, other in slot[:-1]:
                segment = self.chosen(spec.segment, when, other, segment)
            now.sent.append(Slot(any_of(when for when, _ in slot), now.who, now.number, segment))

    def _network(self, now: Moment, must: list[Value]) -> None:
        """What is in flight is counted: nothing only if all has died out, something only if something was sent."""
        some = any_of(all_of((slot.when, self.alive(slot, now.number - 1))) for slot in self.slots)
        must += [any_of((count == 0, some)) for count in now.net.values()]

    # -- readings ----------------------------------------------------------------------------------

    def event_is(self, now: Moment, name: str) -> Value:
        return now.event == self.names[name]

    def same(self, one: Value, other: Value) -> Value:
        """Whether two truth values are the same."""
        return self.smt.equal(BOOL, one, other)

    def alive(self, slot: Slot, number: int) -> Value:
        """Whether the segment can still be in the network at that step: nowhere since was it found empty."""
        return all_of(count != 0 for now in self.moments[slot.step + 1:number + 1] for count in now.net.values())

    def before(self, now: Moment, event: Event) -> Situation:
        """What an event reads."""
        arrived = now.arrived if event.name == ARRIVAL else self.nothing
        return Situation({Space.TCB: now.me, Space.SEG: arrived, Space.CHOICE: now.choice, Space.NET: now.net})

    def view(self, end: Values, peer: Values, segment: Values, net: Values) -> Situation:
        """What an invariant reads."""
        return self.smt.standing(end, peer, segment, net)

    def done(self, now: Moment, segment: Values, sent: Values) -> Situation:
        """What a claim of a step reads."""
        return Situation({Space.TCB: now.after, Space.BEFORE: now.me, Space.PEER: now.peer, Space.SEG: segment,
                          Space.SENT: sent, Space.CHOICE: now.choice, Space.NET: now.net})

    def claim(self, axiom: Axiom, here: tuple[Value, Situation]) -> Value:
        when, situation = here
        return any_of((negated(when), negated(self.smt.term(axiom.given, situation)),
                       self.smt.term(axiom.then, situation)))

    def axiom_views(self, axiom: Axiom, now: Moment) -> Iterator[tuple[Value, Situation]]:
        """The situations of which an axiom speaks in a step: for each segment in the network of the end it means."""
        if not axiom.of:
            yield True, self.done(now, self.nothing, self.nothing)
            return
        for slot in self.slots:
            if slot.step < now.number:
                by = self.same(slot.by, now.who if axiom.of == "own" else negated(now.who))
                there = all_of((slot.when, by, self.alive(slot, now.number)))
                if there is not False:
                    yield there, self.done(now, slot.values, self.nothing)


def placed(found: Merged) -> Iterator[tuple[int, Value, Values]]:
    """The segments of an event in the order in which it sends them: place, condition, values."""
    for number, ((when, values), (case, step, rule)) in enumerate(zip(found.sent, found.sender, strict=True)):
        earlier = [w for (w, _), (c, s, r) in zip(found.sent[:number], found.sender[:number], strict=True)
                   if c is case and (r is rule if s is step else not r.done)]
        for place in range(len(earlier) + 1):
            yield place, all_of((when, exactly(place, earlier))), values


def exactly(count: int, conditions: Sequence[Value]) -> Value:
    """Whether just that many of them hold."""
    if not conditions:
        return count == 0
    first, rest = conditions[0], conditions[1:]
    fewer = exactly(count - 1, rest) if count else False
    return any_of((all_of((first, fewer)), all_of((negated(first), exactly(count, rest)))))
