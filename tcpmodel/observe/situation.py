"""Situations in which a ladder may begin: pairs of TCBs of a quiet connection, with the ladder's numbers."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import islice, product
from typing import Any

from tcpmodel.ask.completion import complete_tcb
from tcpmodel.language.terms import Term, Word
from tcpmodel.lower.python import TCB, Environment, Interpreter, Segment
from tcpmodel.observe import Cell, Ladder, Number, RowSegment

M = 2**32
_SYMBOL_STEP = 100_000  # the distance between the numbers of two symbols
_APART = 65_535  # the least distance between a symbol and a written number: no window reaches so far


class Numbers:
    """The ladder's numbers: a written number stays, each symbol stands for one number."""

    def __init__(self, ladder: Ladder) -> None:
        written = [n for r in ladder.rows if r.segment for n in r.segment.numbers()]
        self._base = _bases(written)
        self.all = sorted({self(n) for n in written})

    def __call__(self, number: Number) -> int:
        return ((self._base[number.symbol] if number.symbol else 0) + number.offset) % M


def _bases(written: list[Number]) -> dict[str, int]:
    """The number of each symbol: none of its numbers, such as Z+1, is near those of another symbol or a written one."""
    offsets: dict[str, list[int]] = {}
    for number in written:
        if number.symbol is not None:
            offsets.setdefault(number.symbol, []).append((number.offset + M // 2) % M - M // 2)  # Z+4294967295 is Z-1
    plain = sorted({n.offset for n in written if n.symbol is None})
    bases: dict[str, int] = {}
    free = _SYMBOL_STEP  # no symbol has a number from here on
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
    """Both ends, the segments of each that no row has shown yet, and those in flight from each."""

    ends: tuple[TCB, TCB]
    unshown: tuple[tuple[Segment, ...], tuple[Segment, ...]] = ((), ())
    in_flight: tuple[tuple[Segment, ...], tuple[Segment, ...]] = ((), ())
    gone: tuple[tuple[Segment, ...], tuple[Segment, ...]] = ((), ())  # segments that have expired

    def weight(self) -> int:
        """The cost of keeping this situation: more if many segments are in flight."""
        return 1 + sum(len(some) for pair in (self.unshown, self.in_flight, self.gone) for some in pair) // 16

    def expired(self) -> Situation:
        """The situation 2 MSL later: every segment in flight has expired."""
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


# --- where a record may begin -------------------------------------------------------------------------------------


def beginnings(interpreter: Interpreter, ladder: Ladder, numbers: Numbers, window: int) -> Iterator[Situation]:
    """The situations that agree with the first row, if it has states only; else any quiet one."""
    yield from _Beginnings(interpreter, ladder, numbers, window).all()


class _Beginnings:
    """The pairs of TCBs with which a ladder may begin, by the specification's notation."""

    def __init__(self, interpreter: Interpreter, ladder: Ladder, numbers: Numbers, window: int) -> None:
        self.interpreter, self.spec = interpreter, interpreter.spec
        self.ladder, self.numbers, self.window = ladder, numbers, window
        self.begin = self.spec.written.beginning
        self._tcbs: dict[tuple[Any, ...], list[TCB]] = {}

    def all(self) -> Iterator[Situation]:
        first, seen = self.ladder.rows[0], set()
        places = [self._candidates(direction) for direction in "><"]
        for a, b in product(*(self._states(cell, first.segment is None) for cell in (first.left, first.right))):
            for x, y in product(*places) if self._numbered(a) or self._numbered(b) else [(0, 0)]:
                for ends in product(self._ends(a, x, y, first.left), self._ends(b, y, x, first.right)):
                    if ends not in seen and self._plausible(*ends):
                        seen.add(ends)
                        yield Situation((ends[0], ends[1]))

    def _states(self, cell: Cell, told: bool) -> tuple[str, ...]:
        """The states in which an end may begin."""
        begin, fresh = self.begin, str(self.spec.state.initial)
        quiet = begin.quiet if begin else (fresh,)
        if not told:
            return (*quiet, *(begin.before.get(cell.state or "", ()) if begin else ()))
        if cell.state is not None or cell.gone is not None:
            return (cell.state or cell.gone or fresh,)
        return (begin.numbered,) if begin and cell.numbers else quiet

    def _numbered(self, state: str) -> bool:
        return self.begin is not None and state not in self.begin.unnumbered

    def _candidates(self, direction: str) -> list[int]:
        """The numbers that a direction may begin with: those of its first segments and of the other side's."""
        if self.begin is None:
            return [0]
        rows = [r for r in self.ladder.rows if r.segment]
        forth = islice((r.segment for r in rows if r.direction == direction), 2)
        back = islice((r.segment for r in rows if r.direction != direction), 2)
        sent = [self.numbers(n) for s in forth if s and (n := s.number(self.begin.tells_own.name)) is not None]
        acked = [self.numbers(n) for s in back if s and (n := s.number(self.begin.tells_peers.name)) is not None]
        before = [(n - 1) % M for n in (*sent, *acked)]  # a FIN takes a number
        after = [(n + 1) % M for n in sent[:1]]  # of a segment that only asks for an answer, such as a keep-alive
        return list(dict.fromkeys([*sent, *acked, *before, *after])) or [0]

    def _ends(self, state: str, own: int, peers: int, cell: Cell) -> list[TCB]:
        """The TCBs of an end in that state whose next number is ``own`` and whose peer's next number is ``peers``."""
        key = (state, own, peers, cell.numbers)
        if key not in self._tcbs:
            self._tcbs[key] = list(self._made(state, own, peers, cell))
        return self._tcbs[key]

    def _made(self, state: str, own: int, peers: int, cell: Cell) -> Iterator[TCB]:
        begin = self.begin
        given: dict[str, Any] = {self.spec.state.name: state}
        if begin is None:
            yield self._completed(given)
            return
        bare = self.interpreter.environment(self.interpreter.tcb_from(given))
        tcb = {w.name for w in self.spec.tcb}
        if state != self.spec.state.initial:
            given |= {w.name: self.window for w in begin.rooms if w.name in tcb}
        if self._numbered(state):
            behind = self._value(begin.behind, bare)
            told = {w.name: cell.told(name) for name, w in begin.standing.items()}
            given[begin.own.name] = (self._told(told, begin.own, own, behind) - behind) % M
            if self._value(begin.heard, bare):
                given[begin.peers.name] = (self._told(told, begin.peers, peers, behind) - behind) % M
        open_ = [w for w, condition in begin.alternatives if self._value(condition, bare)]
        for values in product((False, True), repeat=len(open_)):
            yield self._completed({**given, **{w.name: v for w, v in zip(open_, values, strict=True)}})

    def _told(self, told: dict[str, int | None], word: Word, otherwise: int, behind: int) -> int:
        """The next number of an end or its peer: the number in the comment if it has one and the end has sent a SYN."""
        assert self.begin is not None
        names = [w.name for w in self.begin.standing.values()]
        place = 0 if word is self.begin.own else 1
        number = told.get(names[place]) if place < len(names) and behind else None
        return otherwise if number is None else number

    def _value(self, term: Term, env: Environment) -> Any:
        return self.interpreter.compile(term)(env)

    def _completed(self, given: dict[str, Any]) -> TCB:
        return self.interpreter.tcb_from(complete_tcb(self.spec, given))

    def _plausible(self, a: TCB, b: TCB) -> bool:
        """Whether the notation's ``plausible`` holds of both ends."""
        if self.begin is None:
            return True
        holds = self.interpreter.compile(self.begin.plausible)
        return all(holds(self.interpreter.environment(one, peer=other)) for one, other in ((a, b), (b, a)))


def as_segment(interpreter: Interpreter, written: RowSegment, numbers: Numbers) -> Segment:
    """The row's segment with numbers for its symbols; a word that is only known to be above zero is 1."""
    return interpreter.segment_from({n: numbers(v) if isinstance(v, Number) else v for n, v in written.values.items()})
