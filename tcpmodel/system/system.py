"""Two ends and the network between them, as interned values: a state is a tuple of four small integers.

A state is ``(end A, end B, segments in flight from A, segments in flight from B)``. Each part is an index into a
table: equal parts are equal numbers, and what one end does is computed once for each end and segment, however many
states share them. Each direction of the network is a multiset: a sorted tuple of segment numbers.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple, TypeVar

from tcpmodel.language.scope import Scope
from tcpmodel.language.spec import Spec
from tcpmodel.lower.python import TCB, Interpreter, Outcome, Segment, interpreter_of
from tcpmodel.lower.segments import old_values, segment_text
from tcpmodel.system.moves import Budget, Move, Moves, Offer

_T = TypeVar("_T")
State = tuple[int, int, int, int]


class End(NamedTuple):
    """One end: its TCB and what is left of its user's budget."""

    tcb: TCB
    budget: Budget


class Local(NamedTuple):
    """One thing that an end can do, as indices: the move, the end after it, the segments sent, the occurrence."""

    move: int
    end: int
    sent: tuple[int, ...]
    outcome: int


# A transition: the end (2: the network), the move, the segment (-1: none), the occurrence (-1: none).
Label = tuple[int, int, int, int]


class Occurrence(NamedTuple):
    """An outcome and what it came from: all that a claim about a step can read, except the peer."""

    end: int
    event: str
    before: TCB
    segment: Segment | None
    outcome: Outcome


LOSS, DUPLICATION = -1, -2  # moves of the network


class System:
    """The transition relation of one specification in one scope."""

    def __init__(self, spec: Spec, scope: Scope) -> None:
        self.spec, self.scope = spec, scope
        self.interpreter = interpreter_of(spec, scope.modulus)
        self.moves_of = Moves(spec, scope)
        self.arrival = spec.arrival
        self._spent = {w.name: i for i, w in enumerate(spec.budget)}
        self.ends: list[tuple[int, End]] = []
        self.segments: list[Segment] = []
        self.channels: list[tuple[int, ...]] = [()]
        self.moves: list[Move] = []
        self.occurrences: list[Occurrence] = []
        self._end_index: dict[tuple[int, End], int] = {}
        self._segment_index: dict[Segment, int] = {}
        self._channel_index: dict[tuple[int, ...], int] = {(): 0}
        self._move_index: dict[Move, int] = {}
        self._calls: dict[tuple[int, int], tuple[Local, ...]] = {}
        self._arrivals: dict[tuple[int, int], tuple[Local, ...]] = {}
        self._added: dict[tuple[int, tuple[int, ...]], tuple[int, int]] = {}
        self._taken: dict[tuple[int, int], int] = {}
        self.fired: set[str] = set()
        self.dropped = 0  # segments sent into a full direction
        self.initial: State = self._initial()

    # -- interning ---------------------------------------------------------------------------------

    def _intern_end(self, side: int, end: End) -> int:
        key = (side, end)
        return _interned(key, self._end_index, self.ends)

    def intern_segment(self, segment: Segment) -> int:
        return _interned(segment, self._segment_index, self.segments)

    def _channel(self, content: tuple[int, ...]) -> int:
        return _interned(content, self._channel_index, self.channels)

    def _intern_move(self, move: Move) -> int:
        return _interned(move, self._move_index, self.moves)

    def _initial(self) -> State:
        ends = [self._intern_end(i, End(self.interpreter.initial, self.moves_of.budget(i))) for i in (0, 1)]
        channels = []
        for old in old_segments(self.scope, self.interpreter):
            channels.append(self._channel(tuple(sorted(map(self.intern_segment, old)))))
        return (ends[0], ends[1], channels[0], channels[1])

    # -- what one end does -------------------------------------------------------------------------

    def offered(self, value: End, offers: Iterable[Offer]) -> Iterator[tuple[Move, Budget]]:
        """The offers that the scope makes to an end now, each with the budget that it leaves."""
        env = self.interpreter.environment(value.tcb, budget=value.budget)
        compile_ = self.interpreter.compile
        for offer in offers:
            if compile_(offer.when)(env):
                left = list(value.budget)
                for a in offer.spend:
                    left[self._spent[a.word.name]] = compile_(a.value)(env)
                yield offer.move, tuple(left)

    def calls(self, end: int, in_flight: int) -> tuple[Local, ...]:
        """What the user and the timers of an end can do while that many segments are in flight."""
        key = (end, in_flight)
        known = self._calls.get(key)
        if known is None:
            side, value = self.ends[end]
            locals_ = []
            for a_move, budget in self.offered(value, (*self.moves_of.users[side], *self.moves_of.timers[side])):
                event = self.moves_of.events[a_move.event]
                if self.interpreter.possible(event, value.tcb, a_move.chosen, in_flight):
                    outcome = self.interpreter.react(event, value.tcb, a_move.chosen)
                    if outcome.sent or outcome.tcb != value.tcb:  # a refused call is no transition
                        locals_.append((event.name, self._local(side, a_move, value, None, outcome, budget)))
            self._hear(side, value, in_flight, (m for m, _ in self.offered(value, self.moves_of.discarded(side))))
            if self.scope.refusals:
                self._hear(side, value, in_flight, self.moves_of.calls_tried())
            known = self._calls[key] = _distinct(locals_)
        return known

    def _hear(self, side: int, value: End, in_flight: int, tried: Iterable[Move]) -> None:
        """Fires the rules of moves that change nothing: calls that are refused, messages that are discarded."""
        for a_move in tried:
            event = self.moves_of.events[a_move.event]
            if self.interpreter.possible(event, value.tcb, a_move.chosen, in_flight):
                outcome = self.interpreter.react(event, value.tcb, a_move.chosen)
                if not outcome.sent and outcome.tcb == value.tcb:
                    self._local(side, a_move, value, None, outcome, value.budget)

    def arrivals(self, end: int, segment: int) -> tuple[Local, ...]:
        """What an end can do with a segment that arrives."""
        key = (end, segment)
        known = self._arrivals.get(key)
        if known is None:
            side, value = self.ends[end]
            locals_ = []
            for a_move, _ in self.offered(value, self.moves_of.arrivals[side]):
                event = self.arrival
                taken = self.segments[segment]
                outcome = self.interpreter.react(event, value.tcb, a_move.chosen, taken)
                locals_.append((event.name, self._local(side, a_move, value, taken, outcome, value.budget)))
            known = self._arrivals[key] = _distinct(locals_)
        return known

    def _local(self, side: int, a_move: Move, value: End, segment: Segment | None, outcome: Outcome,
               budget: Budget) -> Local:
        self.fired.update(outcome.rules)
        sent = tuple(self.intern_segment(s) for s in outcome.sent)
        self.occurrences.append(Occurrence(side, a_move.event, value.tcb, segment, outcome))
        end = self._intern_end(side, End(outcome.tcb, budget))
        return Local(self._intern_move(a_move), end, sent, len(self.occurrences) - 1)

    # -- the network -------------------------------------------------------------------------------

    def add(self, channel: int, sent: tuple[int, ...]) -> int:
        """The direction with those segments in flight too; segments that do not fit are lost and counted."""
        key = (channel, sent)
        added = self._added.get(key)
        if added is None:
            content = self.channels[channel]
            room = max(self.scope.capacity - len(content), 0)  # there may be more old duplicates than room
            added = self._channel(tuple(sorted((*content, *sent[:room])))), max(len(sent) - room, 0)
            self._added[key] = added
        self.dropped += added[1]
        return added[0]

    def take(self, channel: int, segment: int) -> int:
        """The direction without one copy of the segment."""
        key = (channel, segment)
        rest = self._taken.get(key)
        if rest is None:
            content = list(self.channels[channel])
            content.remove(segment)
            rest = self._taken[key] = self._channel(tuple(content))
        return rest

    # -- transitions -------------------------------------------------------------------------------

    def successors(self, state: State) -> Iterator[tuple[Label, State]]:
        """Every transition from a state: calls and timers, arrivals, losses, duplications."""
        a, b, ab, ba = state
        there, back = self.channels[ab], self.channels[ba]
        in_flight = len(there) + len(back)
        add, take = self.add, self.take
        for m, end, sent, did in self.calls(a, in_flight):
            yield (0, m, -1, did), (end, b, add(ab, sent) if sent else ab, ba)
        for m, end, sent, did in self.calls(b, in_flight):
            yield (1, m, -1, did), (a, end, ab, add(ba, sent) if sent else ba)
        for segment in _each(back):
            rest = take(ba, segment)
            for m, end, sent, did in self.arrivals(a, segment):
                yield (0, m, segment, did), (end, b, add(ab, sent) if sent else ab, rest)
        for segment in _each(there):
            rest = take(ab, segment)
            for m, end, sent, did in self.arrivals(b, segment):
                yield (1, m, segment, did), (a, end, rest, add(ba, sent) if sent else ba)
        if self.scope.loses:
            for segment in _each(there):
                yield (2, LOSS, segment, -1), (a, b, take(ab, segment), ba)
            for segment in _each(back):
                yield (2, LOSS, segment, -1), (a, b, ab, take(ba, segment))
        if self.scope.duplicates:
            if len(there) < self.scope.capacity:
                for segment in _each(there):
                    yield (2, DUPLICATION, segment, -1), (a, b, add(ab, (segment,)), ba)
            if len(back) < self.scope.capacity:
                for segment in _each(back):
                    yield (2, DUPLICATION, segment, -1), (a, b, ab, add(ba, (segment,)))

    def show_segment(self, segment: int) -> str:
        return segment_text(self.spec, self.segments[segment])

    def tcbs(self, state: State) -> tuple[TCB, TCB]:
        return self.ends[state[0]][1].tcb, self.ends[state[1]][1].tcb

    def state_names(self, state: State) -> tuple[str, str]:
        """The states of the two ends, as RFC 9293 calls them."""
        a, b = self.tcbs(state)
        return self.interpreter.state_of(a), self.interpreter.state_of(b)


def old_segments(scope: Scope, interpreter: Interpreter) -> list[list[Segment]]:
    """The segments of earlier incarnations in flight from each end at the start."""
    return [[interpreter.segment_from(values) for values in side] for side in old_values(interpreter.spec, scope)]


def _interned(value: _T, index: dict[_T, int], table: list[_T]) -> int:
    """The value's place in the table; a new value is added to it."""
    place = index.setdefault(value, len(table))
    if place == len(table):
        table.append(value)
    return place


def _each(content: tuple[int, ...]) -> tuple[int, ...]:
    """The distinct members of a sorted tuple: identical segments are interchangeable."""
    if len(content) < 2:
        return content
    return tuple(s for i, s in enumerate(content) if i == 0 or content[i - 1] != s)


def _distinct(locals_: list[tuple[str, Local]]) -> tuple[Local, ...]:
    """One for each result of an event, where several choices have the same result."""
    seen: dict[tuple[str, int, tuple[int, ...]], Local] = {}
    for event, local in locals_:
        seen.setdefault((event, local.end, local.sent), local)
    return tuple(seen.values())
