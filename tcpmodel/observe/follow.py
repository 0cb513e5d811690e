"""Following a ladder: every situation that the rows so far allow, and the rows that no situation can show.

A row's segment was sent by an event of its end; calls, timers and losses are hidden, but what an end sends
is a row. So an end's events are followed only as far as what they send is what later rows show, in order.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, NamedTuple

from tcpmodel.language.events import Cause
from tcpmodel.language.rules import Event
from tcpmodel.language.terms import Space, words_of
from tcpmodel.lower.numbers import most
from tcpmodel.lower.python import TCB, Interpreter, Outcome, Segment
from tcpmodel.observe import Cell, Ladder, Row
from tcpmodel.observe.choices import Choices, Shown
from tcpmodel.observe.situation import Numbers, Situation, as_segment
from tcpmodel.observe.vocabulary import vocabulary_of

_FULL = 2_000  # situations at once: far more than any ladder has


@dataclass(frozen=True)
class Deed:
    """What an end did, when a row made it known, with the segment if one arrived: for the printed explanation."""

    row: int
    end: int
    event: str
    outcome: Outcome
    segment: Segment | None = None


class Deeds:
    """Deeds, latest first, as a list that shares its rest with others: a long ladder has many ways to its last row."""

    __slots__ = ("_count", "_latest", "_rest")

    def __init__(self, latest: Deed | None = None, rest: Deeds | None = None) -> None:
        self._latest, self._rest = latest, rest
        self._count: int = 0 if latest is None else 1 + len(rest or ())

    def __len__(self) -> int:
        return self._count

    def __iter__(self) -> Iterator[Deed]:
        node: Deeds | None = self
        while node is not None and node._latest is not None:
            yield node._latest
            node = node._rest

    def with_(self, deed: Deed) -> Deeds:
        return Deeds(deed, self)


NO_DEEDS = Deeds()


@dataclass(frozen=True)
class Held:
    """A situation with the deeds that led to it."""

    situation: Situation
    deeds: Deeds = NO_DEEDS


class Work:
    """What following may cost, counted in events that are tried and situations that are met, so that the same ladder
    always has the same verdict: no clock is asked."""

    def __init__(self, most: int) -> None:
        self.most, self.done = most, 0

    def add(self, count: int = 1) -> None:
        """Count; raises TooMuch beyond the most."""
        self.done += count
        if self.done > self.most:
            raise TooMuch


class TooMuch(Exception):
    """More events were tried than a ladder of that length may cost."""


class _Hidden(NamedTuple):
    """What an end may do of its own accord: the event as it is shown, its outcome, and whether 2 MSL pass."""

    event: str
    outcome: Outcome
    expires: bool


@dataclass
class Miss:
    """Why a way ended at a row: one of ``kind`` 'departure', 'state', 'unshown', with what was there instead."""

    kind: str
    end: int
    before: Situation
    after: Situation | None = None
    event: str = ""
    segment: Segment | None = None
    outcome: Outcome | None = None
    wanted: str = ""
    deeds: Deeds = NO_DEEDS
    wrong: int = 1  # how many ends are not as the row says


class Follower:
    """Follows one ladder with windows of one size; ``misses`` tells why ways ended at the last row."""

    def __init__(self, interpreter: Interpreter, ladder: Ladder, numbers: Numbers, window: int, work: Work) -> None:
        self.interpreter, self.ladder, self.numbers, self.window = interpreter, ladder, numbers, window
        self.spec, self.vocabulary, self._work = interpreter.spec, vocabulary_of(interpreter.spec), work
        begin = self.spec.written.beginning
        self._choices = Choices(interpreter, {w.name: window for w in begin.rooms} if begin else {})
        self._compared = [(i, w.name) for i, w in enumerate(self.spec.segment) if not w.ghost]
        self._ghosts = [(i, w.initial) for i, w in enumerate(self.spec.tcb) if w.ghost]
        self._events = [e for e in self.spec.events if e.cause is not Cause.NETWORK]
        # What needs an empty network happens when all that was in flight has died out.
        self.expiring = {e.name for e in self._events if any(w.space is Space.NET for w in words_of(e.possible))}
        departures = [
            [i for i, r in enumerate(ladder.rows) if r.segment and r.departs and _sender(r) == end] for end in (0, 1)
        ]
        self._departures = departures, [[ladder.rows[i] for i in places] for places in departures]
        self._written: dict[int, Segment] = {}  # by the identity of its row
        self._told: dict[int, Shown] = {}
        self._at = -1  # the row that what follows was found out for
        self._upcoming: list[list[Row]] = [[], []]
        self._known: dict[tuple[Any, ...], Any] = {}
        self.misses: list[Miss] = []
        self.full = False  # whether there were ever more situations than could be followed

    # -- segments and rows -------------------------------------------------------------------------

    def matches(self, segment: Segment, row: Row) -> bool:
        """Whether a segment is the row's, as far as the row tells it; <DATA> is any text."""
        assert row.segment is not None
        written = self.written(row)
        for index, name in self._compared:
            if name in row.segment.some:
                if segment[index] == 0:
                    return False
            elif segment[index] != written[index] and name not in row.segment.open:
                return False
        return True

    def written(self, row: Row) -> Segment:
        """The row's segment with its numbers."""
        assert row.segment is not None
        if id(row) not in self._written:
            self._written[id(row)] = as_segment(self.interpreter, row.segment, self.numbers)
        return self._written[id(row)]

    def shown(self, row: Row) -> Shown:
        """The row's segment, with the values that may be meant where it leaves them open."""
        assert row.segment is not None
        if id(row) not in self._told:
            values = {name: self.written(row)[index] for index, name in self._compared}
            open_ = {name: self._meant(row, name) if name in row.segment.some else () for name in row.segment.open}
            self._told[id(row)] = Shown(values, open_)
        return self._told[id(row)]

    def _meant(self, row: Row, name: str) -> list[int]:
        """How much <DATA> may be: as far as to the numbers that follow; a FIN takes one of its own."""
        begin = self.spec.written.beginning
        if begin is None:
            return [1]
        word = next(w for w in self.spec.segment if w.name == name)
        longest, every = most(self.spec, word) + 1, self.numbers.all
        seq = dict(zip((n for _, n in self._compared), self.written(row), strict=False))[begin.tells_own.name]
        near = every[bisect_left(every, seq) : bisect_left(every, seq + 1 + longest)]
        return sorted({n - seq - f for n in near for f in (0, 1) if 0 < n - seq - f < longest}) or [1]

    def upcoming(self, end: int, row: int) -> list[Row]:
        """The rows from that one on in which the end sends."""
        if row != self._at:  # rows are followed one after another: what is known of one is of no use to the next
            places, rows = self._departures
            self._at, self._known = row, {}
            self._upcoming = [rows[e][bisect_left(places[e], row):] for e in (0, 1)]
        return self._upcoming[end]

    def _plain(self, outcome: Outcome) -> Outcome:
        """The outcome without ghosts: a ladder knows no history, and a count of OPENs would never end."""
        tcb = list(outcome.tcb)
        for index, initial in self._ghosts:
            tcb[index] = initial
        return outcome._replace(tcb=tuple(tcb))

    def _shows(self, end: int, row: int, unshown: tuple[Segment, ...]) -> bool:
        """Whether later rows show what was sent, in order; what comes after the end's last row is cut off."""
        return all(self.matches(s, r) for s, r in zip(unshown, self.upcoming(end, row), strict=False))

    # -- hidden events -----------------------------------------------------------------------------

    def closure(self, held: list[Held], row: int) -> list[Held]:
        """All situations that calls and timers can bring about before that row."""
        seen = {h.situation: h for h in held}
        todo = list(held)
        while todo:
            if len(seen) > _FULL:
                self.full = True
                break
            one = todo.pop()
            for end in (0, 1):
                for hidden in self._hidden(one.situation, end, row):
                    after = self._after(one.situation, end, hidden)
                    if after is not None and after not in seen:
                        seen[after] = Held(after, one.deeds.with_(Deed(row, end, hidden.event, hidden.outcome)))
                        todo.append(seen[after])
        return list(seen.values())

    def _after(self, situation: Situation, end: int, hidden: _Hidden) -> Situation | None:
        self._work.add(situation.weight())
        unshown = situation.unshown[end] + hidden.outcome.sent
        after = situation.with_end(end, hidden.outcome.tcb).with_unshown(end, unshown)
        if hidden.expires:
            # What has been sent and no row shows yet is in the network.
            return None if any(situation.unshown) else after.expired()
        return after

    def _hidden(self, situation: Situation, end: int, row: int) -> list[_Hidden]:
        """What the end may do before the row; that depends on the end alone, and many situations share it."""
        upcoming = self.upcoming(end, row)
        tcb, unshown = situation.ends[end], situation.unshown[end]
        key = ("hidden", end, tcb, unshown)
        if (known := self._known.get(key)) is not None:
            found: list[_Hidden] = known
            return found
        found = self._known[key] = []
        seen = [self.shown(r) for r in (upcoming[len(unshown):] if unshown else upcoming)]
        cell = _cell(self.ladder.rows[row], end)
        said = cell.comments if self.ladder.rows[row].segment is None else ()
        env, state = self.interpreter.environment(tcb), self.interpreter.state_of(tcb)
        for event in self._events:
            silent = (event.told.comment.name in said or self.interpreter.compile(event.told.unseen)(env)
                      or self._choices.opens_a_room(event, state))
            first = seen[0] if seen and not unshown else None
            if not self._choices.matters(event, state, first, silent) or not self._choices.can_be(event, env):
                continue
            for choice in self._choices.of(event, tcb, None, seen, self._of_comment(event, cell, row)):
                self._work.add()
                if not self.interpreter.possible(event, tcb, choice):
                    continue
                outcome = self._plain(self.interpreter.react(event, tcb, choice))
                if outcome.tcb == tcb and not outcome.sent:
                    continue
                # Of its own accord an end sends one segment ahead of its row at most, and one that the row shows.
                if outcome.sent and (unshown or not upcoming or not self._shows(end, row, outcome.sent)):
                    continue
                if outcome.sent or silent:
                    found.append(_Hidden(event.written(choice), outcome, event.name in self.expiring))
        return found

    def could(self, tcb: TCB) -> list[Outcome]:
        """What the end could do of its own accord, with numbers as small as may be: for explanations."""
        found = []
        env = self.interpreter.environment(tcb)
        for event in (e for e in self._events if self._choices.can_be(e, env)):
            holes = {h: 1 for form in event.forms for h in form.holes}
            for choice in self._choices.of(event, tcb, None, (), holes):
                if self.interpreter.possible(event, tcb, choice):
                    found.append(self.interpreter.react(event, tcb, choice))
        return found

    def _of_comment(self, event: Event, cell: Cell, row: int) -> dict[str, int]:
        """What a comment such as "(Send 2)" says of a call, which need not leave in any row."""
        told: dict[str, int] = {}
        for form in event.forms if row > 0 else ():
            number = cell.told(form.name.lower())
            if number is not None:
                told |= {hole: number for hole in form.holes if number <= self._largest(event, hole)}
        return told

    def _largest(self, event: Event, name: str) -> int:
        choice = next(c for c in event.leaves_open if c.word.name == name)
        return most(self.spec, choice.word) if choice.domain.most is None else choice.domain.most

    # -- rows --------------------------------------------------------------------------------------

    def row(self, held: list[Held], index: int) -> list[Held]:
        """The situations after the row; ``misses`` tells why the others ended here."""
        row = self.ladder.rows[index]
        self.misses = []
        result: dict[Situation, Held] = {}
        for one in self.closure(held, index):
            for after in self._past(one, row, index):
                self._work.add(after.situation.weight())
                if self._labels(one.situation, after, row, index):
                    result.setdefault(after.situation, after)
        return list(result.values())

    def _past(self, one: Held, row: Row, index: int) -> Iterator[Held]:
        if row.segment is None:
            yield one
            return
        sender = _sender(row)
        situation = one.situation
        if row.departs:
            unshown = situation.unshown[sender]
            if not unshown or not self.matches(unshown[0], row):
                self.misses.append(Miss("departure", sender, situation, deeds=one.deeds))
                return
            segment = unshown[0]
            situation = situation.with_unshown(sender, unshown[1:])
            if row.arrives is not True:
                flight = tuple(sorted((*situation.in_flight[sender], segment)))
                yield Held(situation.with_in_flight(sender, flight), one.deeds)
            if row.arrives is not False:
                yield from self._arrive(one, situation, segment, row, index)
        elif row.arrives:
            flight = situation.in_flight[sender]
            found = next((s for s in flight if self.matches(s, row)), None)
            if found is None and any(self.matches(s, row) for s in situation.gone[sender]):
                self.misses.append(Miss("expired", sender, situation, deeds=one.deeds))
                return
            segment = found or self.written(row)
            if found and not row.duplicate:
                rest = list(flight)
                rest.remove(found)
                situation = situation.with_in_flight(sender, tuple(rest))
            yield from self._arrive(one, situation, segment, row, index)
        else:
            yield one  # still on its way, and nothing is said of it

    def _arrive(self, one: Held, situation: Situation, segment: Segment, row: Row, index: int) -> Iterator[Held]:
        end = 1 - _sender(row)
        tcb = situation.ends[end]
        owed = situation.unshown[end]
        if len(owed) > len(self.upcoming(end, index)):  # sent before, and no row shows it
            self.misses.append(Miss("unshown", end, situation, segment=owed[-1]))
            return
        done: set[Outcome] = set()
        for outcome in self._taken_by(end, tcb, segment, index):
            if outcome in done:
                continue
            done.add(outcome)
            # Whether a row shows what is sent is seen when the end sends next, or takes another segment.
            after = situation.with_end(end, outcome.tcb).with_unshown(end, (*owed, *outcome.sent))
            yield Held(after, one.deeds.with_(Deed(index, end, self.spec.arrival.name, outcome, segment)))

    def _taken_by(self, end: int, tcb: TCB, segment: Segment, index: int) -> list[Outcome]:
        """What the end may do with the segment."""
        key = ("taken", end, tcb, segment)
        upcoming = self.upcoming(end, index)
        if key not in self._known:
            event, seen = self.spec.arrival, [self.shown(r) for r in upcoming]
            made = list(self._choices.of(event, tcb, segment, seen, {}))
            self._work.add(len(made))
            self._known[key] = [self._plain(self.interpreter.react(event, tcb, c, segment)) for c in made]
        outcomes: list[Outcome] = self._known[key]
        return outcomes

    def _labels(self, before: Situation, after: Held, row: Row, index: int) -> bool:
        """Whether the states, and what the comments say, are so after the row."""
        wrong = []
        for end in (0, 1):
            wanted = self._wanted(_cell(row, end), row, end)
            if wanted and self.interpreter.state_of(after.situation.ends[end]) not in wanted:
                latest = next(iter(after.deeds), None)
                deed = latest if latest and (latest.row, latest.end) == (index, end) else None
                wrong.append(Miss("state", end, before, after.situation, deed.event if deed else "",
                                  self._taken(row), deed.outcome if deed else None, " or ".join(wanted), after.deeds))
        for miss in wrong:
            miss.wrong = len(wrong)
        self.misses += wrong
        return not wrong

    def _taken(self, row: Row) -> Segment | None:
        return self.written(row) if row.segment else None

    def _wanted(self, cell: Cell, row: Row, end: int) -> tuple[str, ...]:
        """The states that a cell allows; none is any."""
        if (state := cell.state or self.vocabulary.returned_to(cell)) is not None:
            return (state,)
        comments = [self.vocabulary.said[c].comment for c in cell.comments if c in self.vocabulary.said]
        if row.segment is not None:
            return next((c.taken for c in comments if c.taken and _sender(row) != end), ())
        return (cell.gone,) if cell.gone is not None else ()


def _sender(row: Row) -> int:
    return 0 if row.direction == ">" else 1


def _cell(row: Row, end: int) -> Cell:
    return row.left if end == 0 else row.right

