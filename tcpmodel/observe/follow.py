"""Following a ladder: every situation that the rows so far allow, and the rows that no situation can show.

A row's segment was sent by an event of its end; calls, timers and losses are hidden, but what an end sends
is a row. So an end's events are followed only as far as what they send is what later rows show, in order.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, NamedTuple

from tcpmodel.lower.numbers import MOST_LENGTH, MOST_TEXT
from tcpmodel.lower.python import TCB, Interpreter, Outcome, Segment
from tcpmodel.observe import Cell, Ladder, Row
from tcpmodel.observe.situation import Numbers, Situation, as_segment

ARRIVES = "SEGMENT ARRIVES"
_TIMERS = ("TIME-WAIT TIMEOUT", "DELAYED ACK")
_FULL = 2_000  # situations at once: far more than any ladder has
_LONGEST_TEXT = MOST_LENGTH + 1


@dataclass(frozen=True)
class Deed:
    """What an end did, when a row made it known: for the printed explanation."""

    row: int
    end: int
    event: str
    outcome: Outcome


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
    """Follows one ladder under one specification; ``row`` takes the situations past a row, or raises TooMuch."""

    def __init__(self, interpreter: Interpreter, ladder: Ladder, numbers: Numbers, window: int, work: Work) -> None:
        self.interpreter, self.ladder, self.numbers, self.window = interpreter, ladder, numbers, window
        self._work = work
        names = [w.name for w in interpreter.spec.segment]
        self._compared = [names.index(n) for n in names if not n.startswith("TRUTH.")]
        self._text = names.index("SEG.TEXT")
        self._ghosts = [(i, w.initial) for i, w in enumerate(interpreter.spec.tcb) if w.ghost]
        self._queued = [w.name for w in interpreter.spec.tcb].index("SND.QUEUED")
        departures = [
            [i for i, r in enumerate(ladder.rows) if r.segment and r.departs and _sender(r) == end] for end in (0, 1)
        ]
        self._departures = departures, [[ladder.rows[i] for i in places] for places in departures]
        self._written: dict[int, Segment] = {}  # by the identity of its row
        self._at = -1  # the row that what follows was found out for
        self._upcoming: list[list[Row]] = [[], []]
        self._known: dict[tuple[Any, ...], Any] = {}
        self.misses: list[Miss] = []
        self.full = False  # whether there were ever more situations than could be followed

    # -- segments and rows -------------------------------------------------------------------------

    def matches(self, segment: Segment, row: Row) -> bool:
        """Whether a segment is the row's; <DATA> is any text."""
        assert row.segment is not None
        written = self._written.get(id(row))
        if written is None:
            written = self._written[id(row)] = as_segment(self.interpreter, row.segment, self.numbers)
        for index in self._compared:
            if index == self._text and row.segment.text is None:
                if segment[index] == 0:
                    return False
            elif segment[index] != written[index]:
                return False
        return True

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
        for name, choice, shown in self._events(tcb, unshown, end, row):
            self._work.add()
            event = self.interpreter.spec.event(name)
            if not self.interpreter.possible(event, tcb, choice):
                continue
            outcome = self._plain(self.interpreter.react(event, tcb, choice))
            if outcome.tcb == tcb and not outcome.sent:
                continue
            # Of its own accord an end sends one segment ahead of its row at most, and one that the row shows.
            if outcome.sent and (unshown or not upcoming or not self._shows(end, row, outcome.sent)):
                continue
            found.append(_Hidden(shown, outcome, name == "TIME-WAIT TIMEOUT"))
        return found

    def _events(self, tcb: TCB, unshown: tuple[Segment, ...], end: int,
                row: int) -> Iterator[tuple[str, dict[str, Any], str]]:
        """Calls and timers that could matter: those that a later row may show, and those that say nothing."""
        said = _cell(self.ladder.rows[row], end).send
        nothing_queued = not tcb[self._queued]  # what is queued need not be added to
        # "(Send 2)": text that need not leave in any row
        if said is not None and said <= MOST_TEXT and row > 0 and nothing_queued:
            yield "SEND", {"PICK.LENGTH": said}, f"SEND {said}"
        upcoming = self.upcoming(end, row)
        upcoming = upcoming[len(unshown):] if unshown else upcoming
        following = upcoming[0].segment if upcoming else None
        room = {"CALL.WINDOW": self.window}
        yield "OPEN", {"CALL.ACTIVE": False, **room}, "OPEN passive"
        yield "CLOSE", {}, "CLOSE"
        for timer in _TIMERS:
            yield timer, {}, timer
        for comment, name in (("crash", "CRASH"), ("abort", "ABORT"), ("user timeout", "USER TIMEOUT")):
            if comment in _cell(self.ladder.rows[row], end).comments and not self.ladder.rows[row].segment:
                yield name, {}, name
        if following is None:
            return
        if "SYN" in following.bits and "ACK" not in following.bits:
            iss = self.numbers(following.seq)
            yield "OPEN", {"CALL.ACTIVE": True, "PICK.ISS": iss, **room}, "OPEN active"
            for length in self._lengths(upcoming) if nothing_queued else ():
                yield "SEND", {"PICK.ISS": iss, "PICK.LENGTH": length}, f"SEND {length}"
                yield "SEND", {"PICK.ISS": iss, "PICK.LENGTH": length, "PICK.ON_SYN": True}, f"SEND {length}"
        if "RST" in following.bits:
            yield "ABORT", {}, "ABORT"
            yield "CLOSE", {"CALL.EXIT": True}, "EXIT"
        if nothing_queued:
            for length in self._lengths(upcoming):
                for hold in (False, True) if "FIN" in following.bits else (False,):
                    yield "SEND", {"PICK.LENGTH": length, "PICK.HOLD": hold}, f"SEND {length}"
        for length in (0, *self._lengths(upcoming[:1])):
            for fin in (False, True):
                for name in ("TRANSMIT", "RETRANSMISSION TIMEOUT"):
                    yield name, {"PICK.LENGTH": length, "PICK.FIN": fin}, name

    def _lengths(self, rows: list[Row]) -> list[int]:
        """How much text the next row with text may carry; <DATA> is told by the numbers that follow."""
        carrying = next((r for r in rows if r.segment and r.segment.text != 0), None)
        if carrying is None or carrying.segment is None:
            return []
        if carrying.segment.text is not None:
            return [carrying.segment.text]
        key = ("lengths", id(carrying))
        if (known := self._known.get(key)) is None:
            seq, every = self.numbers(carrying.segment.seq), self.numbers.all
            near = every[bisect_left(every, seq) : bisect_left(every, seq + 1 + _LONGEST_TEXT)]
            ahead = {n - seq - f for n in near for f in ((0, 1) if "FIN" in carrying.segment.bits else (0,))}
            known = self._known[key] = sorted(n for n in ahead if 0 < n < _LONGEST_TEXT) or [1]
        lengths: list[int] = known
        return lengths

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
            segment = found or as_segment(self.interpreter, row.segment, self.numbers)
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
        for iss in self._isss(end, index):
            for delay in (False, True):
                outcome = self._taken_by(tcb, segment, iss, delay)
                if outcome in done:
                    continue
                done.add(outcome)
                # Whether a row shows what is sent is seen when the end sends next, or takes another segment.
                after = situation.with_end(end, outcome.tcb).with_unshown(end, (*owed, *outcome.sent))
                yield Held(after, one.deeds.with_(Deed(index, end, ARRIVES, outcome)))

    def _taken_by(self, tcb: TCB, segment: Segment, iss: int, delay: bool) -> Outcome:
        """What the end does with the segment."""
        key = ("taken", tcb, segment, iss, delay)
        if (known := self._known.get(key)) is None:
            self._work.add()
            event, choice = self.interpreter.spec.event(ARRIVES), {"PICK.ISS": iss, "PICK.DELAY": delay}
            known = self._known[key] = self._plain(self.interpreter.react(event, tcb, choice, segment))
        outcome: Outcome = known
        return outcome

    def _isss(self, end: int, index: int) -> list[int]:
        """The ISS that an end may select: what its next SYN,ACK in the ladder says."""
        key = ("iss", end)
        upcoming = self.upcoming(end, index)
        if key not in self._known:
            first = next((r.segment.seq for r in upcoming if r.segment and "SYN" in r.segment.bits), None)
            self._known[key] = [0 if first is None else self.numbers(first)]
        found: list[int] = self._known[key]
        return found

    def _labels(self, before: Situation, after: Held, row: Row, index: int) -> bool:
        """Whether the states, and what the comments say, are so after the row."""
        wrong = []
        for end in (0, 1):
            wanted = _wanted(_cell(row, end), row, end)
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
        return as_segment(self.interpreter, row.segment, self.numbers) if row.segment else None


def _sender(row: Row) -> int:
    return 0 if row.direction == ">" else 1


def _cell(row: Row, end: int) -> Cell:
    return row.left if end == 0 else row.right


def _wanted(cell: Cell, row: Row, end: int) -> tuple[str, ...]:
    """The states that a cell allows; none is any."""
    if cell.state is not None:
        return (cell.state,)
    if "return to listen" in cell.comments:
        return ("LISTEN",)
    if "abort" in cell.comments and row.segment is not None and _sender(row) != end:
        return ("CLOSED", "LISTEN")  # a passive OPEN goes back to LISTEN
    return ("CLOSED",) if cell.gone and row.segment is None else ()
