"""Follows a ladder: every situation that the rows so far allow, and why no situation fits a row.

An event of an end sends the segment of a row. Calls, timers and losses are hidden, but each segment that an end sends
is a row. So the follower takes an event of an end only if later rows show the segments that it sends, in order.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, NamedTuple

from tcpmodel.language.events import Cause
from tcpmodel.language.rules import Event
from tcpmodel.lower.numbers import most
from tcpmodel.lower.python import TCB, Interpreter, Outcome, Segment
from tcpmodel.observe import Cell, Ladder, Row
from tcpmodel.observe.choices import Shown, choices_of
from tcpmodel.observe.situation import Numbers, Situation, as_segment
from tcpmodel.observe.vocabulary import vocabulary_of

_FULL = 2_000  # situations at once; ladders have far fewer


@dataclass(frozen=True)
class Deed:
    """What an end did, the row that shows it, and the segment if one arrived: for the printed explanation."""

    row: int
    end: int
    event: str
    outcome: Outcome
    segment: Segment | None = None


class Deeds:
    """Deeds, latest first, as a list that shares its rest with others, for a ladder may have many ways to a row."""

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
    """What following a ladder may cost, in events tried and situations met: no clock, so that verdicts repeat."""

    def __init__(self, most: int) -> None:
        self.most, self.done = most, 0

    def add(self, count: int = 1) -> None:
        """Adds to the cost; TooMuch beyond ``most``."""
        self.done += count
        if self.done > self.most:
            raise TooMuch


class TooMuch(Exception):
    """Following costs more than a ladder of that length may."""


class _Hidden(NamedTuple):
    """What an end may do unseen: the event's text, its outcome, and whether the network empties first (2 MSL)."""

    event: str
    outcome: Outcome
    expires: bool


@dataclass
class Miss:
    """Why a way ended at a row: ``kind`` is 'departure', 'state', 'expired' or 'unshown'; and what happens instead."""

    kind: str
    end: int
    before: Situation
    after: Situation | None = None
    event: str = ""
    segment: Segment | None = None
    outcome: Outcome | None = None
    wanted: str = ""
    deeds: Deeds = NO_DEEDS
    wrong: int = 1  # how many ends differ from the row


class Follower:
    """Follows one ladder with windows of one size; ``misses`` says why ways ended at the last row."""

    def __init__(self, interpreter: Interpreter, ladder: Ladder, numbers: Numbers, window: int, work: Work) -> None:
        self.interpreter, self.ladder, self.numbers, self.window = interpreter, ladder, numbers, window
        self.spec, self.vocabulary, self._work = interpreter.spec, vocabulary_of(interpreter.spec), work
        self._choices = choices_of(interpreter)
        self._compared = [(i, w.name) for i, w in enumerate(self.spec.segment) if not w.ghost]
        self._ghosts = [(i, w.initial) for i, w in enumerate(self.spec.tcb) if w.ghost]
        self._events = [e for e in self.spec.events if e.cause is not Cause.NETWORK]
        self.expiring = self._choices.counting  # they happen after all segments in flight have expired
        departures = [
            [i for i, r in enumerate(ladder.rows) if r.segment and r.departs and _sender(r) == end] for end in (0, 1)
        ]
        self._departures = departures, [[ladder.rows[i] for i in places] for places in departures]
        self._written: dict[int, Segment] = {}  # by the id of its row
        self._told: dict[int, Shown] = {}
        self._at = -1  # the row that ``_upcoming`` and ``_known`` are for
        self._upcoming: list[list[Row]] = [[], []]
        self._known: dict[tuple[Any, ...], Any] = {}
        self.misses: list[Miss] = []
        self.full = False  # whether there were ever too many situations to follow

    # -- segments and rows -------------------------------------------------------------------------

    def matches(self, segment: Segment, row: Row) -> bool:
        """Whether a segment may be the row's; <DATA> is any text."""
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
        """The row's segment with numbers for its symbols."""
        assert row.segment is not None
        if id(row) not in self._written:
            self._written[id(row)] = as_segment(self.interpreter, row.segment, self.numbers)
        return self._written[id(row)]

    def shown(self, row: Row) -> Shown:
        """The row's segment, with the values that may be meant for each word left open."""
        assert row.segment is not None
        if id(row) not in self._told:
            values = {name: self.written(row)[index] for index, name in self._compared}
            open_ = {name: self._meant(row, name) if name in row.segment.some else () for name in row.segment.open}
            self._told[id(row)] = Shown(values, open_)
        return self._told[id(row)]

    def _meant(self, row: Row, name: str) -> list[int]:
        """The lengths that <DATA> may have: up to each number in the ladder, or to one less, for a FIN has a number."""
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
        if row != self._at:  # rows are followed one after another, and what is known of one does not serve the next
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
        """Whether later rows show the segments, in order; segments after the end's last row count as shown."""
        return all(self.matches(s, r) for s, r in zip(unshown, self.upcoming(end, row), strict=False))

    # -- hidden events -----------------------------------------------------------------------------

    def closure(self, held: list[Held], row: int) -> list[Held]:
        """All situations that hidden calls and timers can lead to before that row."""
        seen = {h.situation: h for h in held}
        todo = list(held)
        while todo:
            if len(seen) > _FULL:
                self.full = True
                break
            before = todo.pop()
            for end in (0, 1):
                for hidden in self._hidden(before.situation, end, row):
                    after = self._after(before.situation, end, hidden)
                    if after is not None and after not in seen:
                        seen[after] = Held(after, before.deeds.with_(Deed(row, end, hidden.event, hidden.outcome)))
                        todo.append(seen[after])
        return list(seen.values())

    def _after(self, situation: Situation, end: int, hidden: _Hidden) -> Situation | None:
        self._work.add(situation.weight())
        unshown = situation.unshown[end] + hidden.outcome.sent
        after = situation.with_end(end, hidden.outcome.tcb).with_unshown(end, unshown)
        if hidden.expires:
            # A segment that was sent and that no row shows yet is in the network.
            return None if any(situation.unshown) else after.expired()
        return after

    def _hidden(self, situation: Situation, end: int, row: int) -> list[_Hidden]:
        """What the end may do before the row; it depends on the end alone, and many situations share it."""
        upcoming = self.upcoming(end, row)
        tcb, unshown = situation.ends[end], situation.unshown[end]
        key = ("hidden", end, tcb, unshown)
        known: list[_Hidden] | None = self._known.get(key)
        if known is not None:
            return known
        hidden: list[_Hidden] = []
        self._known[key] = hidden
        seen = [self.shown(r) for r in (upcoming[len(unshown):] if unshown else upcoming)]
        cell = _cell(self.ladder.rows[row], end)
        comments = cell.comments if self.ladder.rows[row].segment is None else ()
        said = {m[0].name: m[1] for c in comments if (m := self.vocabulary.meaning(c)) is not None}
        env, state = self.interpreter.environment(tcb), self.interpreter.state_of(tcb)
        for event in self._events:
            silent = (event.name in said or self.interpreter.compile(event.told.unseen)(env)
                      or self._choices.opens_a_room(event, state))
            first = seen[0] if seen and not unshown else None
            if not self._choices.matters(event, state, first, silent) or not self._choices.can_be(event, env):
                continue
            told = self._of_comment(event, cell, row) | said.get(event.name, {})
            for choice in self._choices.of(event, tcb, None, seen, told, self.window):
                self._work.add()
                if not self.interpreter.possible(event, tcb, choice):
                    continue
                outcome = self._plain(self.interpreter.react(event, tcb, choice))
                if outcome.tcb == tcb and not outcome.sent:
                    continue
                # By a hidden event an end sends at most one segment ahead of its row, and one that the row shows.
                if outcome.sent and (unshown or not upcoming or not self._shows(end, row, outcome.sent)):
                    continue
                if outcome.sent or silent:
                    expires = event in self.expiring and not self.interpreter.possible(event, tcb, choice, 1)
                    hidden.append(_Hidden(event.written(choice), outcome, expires))
        return hidden

    def could(self, tcb: TCB) -> list[Outcome]:
        """The outcomes of calls and timers that the end could have now, with smallest numbers: for explanations."""
        outcomes = []
        env = self.interpreter.environment(tcb)
        for event in (e for e in self._events if self._choices.can_be(e, env)):
            holes = {h: 1 for form in event.forms for h in form.holes}
            for choice in self._choices.of(event, tcb, None, (), holes, self.window):
                if self.interpreter.possible(event, tcb, choice):
                    outcomes.append(self.interpreter.react(event, tcb, choice))
        return outcomes

    def _of_comment(self, event: Event, cell: Cell, row: int) -> dict[str, int]:
        """The numbers that a comment such as "(Send 2)" gives for a call."""
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
        """The situations after the row; ``misses`` says why the others ended here."""
        row = self.ladder.rows[index]
        self.misses = []
        result: dict[Situation, Held] = {}
        for before in self.closure(held, index):
            for after in self._past(before, row, index):
                self._work.add(after.situation.weight())
                if self._labels(before.situation, after, row, index):
                    result.setdefault(after.situation, after)
        return list(result.values())

    def _past(self, held: Held, row: Row, index: int) -> Iterator[Held]:
        if row.segment is None:
            yield held
            return
        sender = _sender(row)
        situation = held.situation
        if row.departs:
            unshown = situation.unshown[sender]
            if not unshown or not self.matches(unshown[0], row):
                self.misses.append(Miss("departure", sender, situation, deeds=held.deeds))
                return
            segment = unshown[0]
            situation = situation.with_unshown(sender, unshown[1:])
            if row.arrives is not True:
                flight = tuple(sorted((*situation.in_flight[sender], segment)))
                yield Held(situation.with_in_flight(sender, flight), held.deeds)
            if row.arrives is not False:
                yield from self._arrive(held, situation, segment, row, index)
        elif row.arrives:
            flight = situation.in_flight[sender]
            sent = next((s for s in flight if self.matches(s, row)), None)
            if sent is None and any(self.matches(s, row) for s in situation.gone[sender]):
                self.misses.append(Miss("expired", sender, situation, deeds=held.deeds))
                return
            segment = sent or self.written(row)
            if sent and not row.duplicate:
                rest = list(flight)
                rest.remove(sent)
                situation = situation.with_in_flight(sender, tuple(rest))
            yield from self._arrive(held, situation, segment, row, index)
        else:
            yield held  # the segment is still on its way

    def _arrive(self, held: Held, situation: Situation, segment: Segment, row: Row, index: int) -> Iterator[Held]:
        end = 1 - _sender(row)
        tcb = situation.ends[end]
        owed = situation.unshown[end]
        if len(owed) > len(self.upcoming(end, index)):  # the end has sent a segment that no row shows
            self.misses.append(Miss("unshown", end, situation, segment=owed[-1]))
            return
        done: set[Outcome] = set()
        for outcome in self._taken_by(end, tcb, segment, index):
            if outcome in done:
                continue
            done.add(outcome)
            # Whether a row shows the segments sent turns out when the end sends next, or takes another segment.
            after = situation.with_end(end, outcome.tcb).with_unshown(end, (*owed, *outcome.sent))
            yield Held(after, held.deeds.with_(Deed(index, end, self.spec.arrival.name, outcome, segment)))

    def _taken_by(self, end: int, tcb: TCB, segment: Segment, index: int) -> list[Outcome]:
        """The outcomes that the segment may have at the end."""
        key = ("taken", end, tcb, segment)
        upcoming = self.upcoming(end, index)
        if key not in self._known:
            event, seen = self.spec.arrival, [self.shown(r) for r in upcoming]
            made = list(self._choices.of(event, tcb, segment, seen, {}, self.window))
            self._work.add(len(made))
            self._known[key] = [self._plain(self.interpreter.react(event, tcb, c, segment)) for c in made]
        outcomes: list[Outcome] = self._known[key]
        return outcomes

    def _labels(self, before: Situation, after: Held, row: Row, index: int) -> bool:
        """Whether the ends are in the states that the row's cells and comments say."""
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
        """The states that a cell allows; an empty tuple allows any."""
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
