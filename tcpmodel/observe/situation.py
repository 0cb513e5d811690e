"""Situations in which a ladder may begin: pairs of TCBs of a quiet connection, with the ladder's numbers."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache
from itertools import islice, product
from typing import Any

from tcpmodel.ask.react import complete_tcb
from tcpmodel.lower.python import TCB, Interpreter, Segment
from tcpmodel.observe import Cell, Ladder, Number, Row
from tcpmodel.observe import Segment as Written

M = 2**32
_SYMBOL_STEP = 100_000  # symbols stand for numbers this far apart
_APART = 65_535  # and lie at least so far from what is written: no window reaches from one to the other
_FIN_SENT = ("FIN-WAIT-1", "FIN-WAIT-2", "CLOSING", "LAST-ACK", "TIME-WAIT")
_FIN_TAKEN = ("CLOSE-WAIT", "CLOSING", "LAST-ACK", "TIME-WAIT")
_FIN_ACKED = ("FIN-WAIT-2", "TIME-WAIT")
_NO_NUMBERS = ("CLOSED", "LISTEN")
_QUIET = ("CLOSED", "LISTEN", "ESTABLISHED", "FIN-WAIT-2", "CLOSE-WAIT")


class Numbers:
    """What the ladder's numbers are: those written stay, each symbol has a number of its own."""

    def __init__(self, ladder: Ladder) -> None:
        written = [n for r in ladder.rows if r.segment for n in (r.segment.seq, r.segment.ack) if n is not None]
        self._base = _bases(written)
        self.all = sorted({self(n) for n in written})

    def __call__(self, number: Number) -> int:
        return ((self._base[number.symbol] if number.symbol else 0) + number.offset) % M


def _bases(written: list[Number]) -> dict[str, int]:
    """Where each symbol lies: no number that it stands for, such as Z+1, is near another's, or one that is written."""
    offsets: dict[str, list[int]] = {}
    for number in written:
        if number.symbol is not None:
            offsets.setdefault(number.symbol, []).append((number.offset + M // 2) % M - M // 2)  # Z+4294967295 is Z-1
    plain = sorted({n.offset for n in written if n.symbol is None})
    bases: dict[str, int] = {}
    free = _SYMBOL_STEP  # from here on no symbol lies yet
    for place, (symbol, own) in enumerate(sorted(offsets.items()), 1):
        base = max(place * _SYMBOL_STEP, free - min(own))
        near = bisect_left(plain, base + min(own) - _APART)
        while near < len(plain) and plain[near] <= base + max(own) + _APART:
            base = plain[near] + _APART + 1 - min(own)
            near += 1
        bases[symbol], free = base, base + max(own) + _SYMBOL_STEP
    return bases


@dataclass(frozen=True)
class Situation:
    """Both ends, what each has sent that no row has shown yet, and what is in flight from each."""

    ends: tuple[TCB, TCB]
    unshown: tuple[tuple[Segment, ...], tuple[Segment, ...]] = ((), ())
    in_flight: tuple[tuple[Segment, ...], tuple[Segment, ...]] = ((), ())
    gone: tuple[tuple[Segment, ...], tuple[Segment, ...]] = ((), ())  # what 2 MSL took out of the network

    def weight(self) -> int:
        """What it costs to keep it among others: more when much is in flight."""
        return 1 + sum(len(some) for pair in (self.unshown, self.in_flight, self.gone) for some in pair) // 16

    def expired(self) -> Situation:
        """2 MSL later: whatever was in flight is gone for good."""
        a, b = (tuple(sorted({*self.gone[i], *self.in_flight[i]})) for i in (0, 1))
        return replace(self, in_flight=((), ()), gone=(a, b))

    def with_end(self, end: int, tcb: TCB) -> Situation:
        return replace(self, ends=_put(self.ends, end, tcb))

    def with_unshown(self, end: int, segments: tuple[Segment, ...]) -> Situation:
        return replace(self, unshown=_put(self.unshown, end, segments))

    def with_in_flight(self, end: int, segments: tuple[Segment, ...]) -> Situation:
        return replace(self, in_flight=_put(self.in_flight, end, segments))


def _put(pair: tuple[Any, Any], index: int, value: Any) -> tuple[Any, Any]:
    return (value, pair[1]) if index == 0 else (pair[0], value)


def beginnings(interpreter: Interpreter, ladder: Ladder, numbers: Numbers, window: int) -> Iterator[Situation]:
    """Situations that agree with the first row, if that tells states only, or else any quiet one."""
    first = ladder.rows[0]
    told = first.segment is None
    left = _states(interpreter, first.left, told)
    right = _states(interpreter, first.right, told)
    places = tuple(_candidates(ladder, numbers, direction) for direction in "><")
    seen = set()

    @cache
    def tcb(state: str, place: _Place, passive: bool) -> TCB:
        return _tcb(interpreter, state, place, window, passive)

    for a, b in product(left, right):
        if not _possible(a, b):
            continue
        for numbered in _numbered(places, first, a, b):
            for passive in product(*([False, True] if s == "SYN-RECEIVED" else [False] for s in (a, b))):
                ends = tuple(tcb(s, n, p) for s, n, p in zip((a, b), numbered, passive, strict=True))
                if ends not in seen:
                    seen.add(ends)
                    yield Situation((ends[0], ends[1]))


def _states(interpreter: Interpreter, cell: Cell, told: bool) -> tuple[str, ...]:
    """The states in which an end may begin."""
    if not told:
        return _QUIET if cell.state != "FIN-WAIT-1" else (*_QUIET, "SYN-RECEIVED")
    if cell.gone and cell.state is None:
        return ("CLOSED",)
    if cell.state is not None:
        return (cell.state,)
    return ("ESTABLISHED",) if cell.send is not None or cell.receive is not None else _QUIET


def _possible(a: str, b: str) -> bool:
    """Whether two ends can be in those states, or one of them has lost the connection."""
    for one, other in ((a, b), (b, a)):
        alive = other not in (*_NO_NUMBERS, "SYN-SENT")
        if alive and one in _FIN_TAKEN and other not in _FIN_SENT:
            return False
        if alive and one in _FIN_ACKED and other not in _FIN_TAKEN:
            return False
    return True


@dataclass(frozen=True)
class _Place:
    """An end's numbers: its next one before a FIN of its own, and the peer's before the peer's FIN."""

    own: int
    peer: int
    explicit: Cell


def _numbered(places: tuple[list[int], ...], first: Row, a: str, b: str) -> Iterator[tuple[_Place, _Place]]:
    """The sequence numbers that the two directions may stand at."""
    if a in _NO_NUMBERS and b in _NO_NUMBERS:
        yield _Place(0, 0, Cell()), _Place(0, 0, Cell())
        return
    for x, y in product(*places):
        yield _Place(x, y, first.left), _Place(y, x, first.right)


def _candidates(ladder: Ladder, numbers: Numbers, direction: str) -> list[int]:
    """Where a direction may stand: what its first segments say, and what the other side acknowledges."""
    forth = [*islice((r.segment for r in ladder.rows if r.segment and r.direction == direction), 2)]
    back = [*islice((r.segment for r in ladder.rows if r.segment and r.direction != direction), 2)]
    found = [numbers(s.seq) for s in forth] + [numbers(s.ack) for s in back if s.ack is not None]
    return list(dict.fromkeys([*found, *((n - 1) % M for n in found)])) or [0]


def _tcb(interpreter: Interpreter, state: str, place: _Place, window: int, passive: bool) -> TCB:
    given: dict[str, Any] = {"STATE": state}
    if state not in _NO_NUMBERS:
        given |= {"RCV.WND": window, "SND.MAX_WND": window, "PASSIVE": passive, **_stands(state, place)}
    if state == "LISTEN":
        given |= {"PASSIVE": True, "RCV.WND": window, "SND.MAX_WND": window}
    return interpreter.tcb_from(complete_tcb(interpreter.spec, given))


def _stands(state: str, place: _Place) -> dict[str, int]:
    if state in ("SYN-SENT", "SYN-RECEIVED"):
        numbers = {"ISS": place.own, "SND.UNA": place.own, "SND.NXT": (place.own + 1) % M}
        heard = {"IRS": place.peer, "RCV.NXT": (place.peer + 1) % M} if state == "SYN-RECEIVED" else {}
        return numbers | heard
    sent, taken = state in _FIN_SENT, state in _FIN_TAKEN
    own = place.explicit.send if place.explicit.send is not None else place.own
    heard_of = place.explicit.receive if place.explicit.receive is not None else place.peer
    following = (own + sent) % M
    acknowledged = own if state in ("FIN-WAIT-1", "CLOSING", "LAST-ACK") else following
    return {"ISS": (own - 1) % M, "SND.NXT": following, "SND.UNA": acknowledged,
            "IRS": (heard_of - 1) % M, "RCV.NXT": (heard_of + taken) % M}


def as_segment(interpreter: Interpreter, written: Written, numbers: Numbers) -> Segment:
    """The written segment with its numbers; text of unknown length is one octet."""
    named: dict[str, Any] = {f"CTL.{bit}": True for bit in written.bits}
    named |= {"SEG.SEQ": numbers(written.seq), "SEG.TEXT": 1 if written.text is None else written.text}
    named["SEG.ACK"] = numbers(written.ack) if written.ack is not None else 0
    return interpreter.segment_from(named)
