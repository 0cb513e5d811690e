"""Records held against the model: the parts of a ladder; ``vocabulary`` has their notation, ``notation`` reads them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any, Literal, NamedTuple

from tcpmodel.language.errors import visible
from tcpmodel.language.spec import Spec
from tcpmodel.lower.numbers import MOST, cut, whole
from tcpmodel.lower.segments import read_segment

MOST_COMMENTS = 16  # on one side of a row; the figures have one


class LadderError(ValueError):
    """A row of a ladder that cannot be read; ``str`` is ``file:line: what, expected ...``."""

    def __init__(self, file: str, line: int, what: str) -> None:
        self.file, self.line, self.what = file, line, (what := visible(what))
        super().__init__(f"{file}:{line}: {what}")


class Number(NamedTuple):
    """A sequence number as written: ``300`` is (None, 300), ``Z+1`` is ("Z", 1)."""

    symbol: str | None
    offset: int

    @classmethod
    def read(cls, text: str) -> Number:
        match = re.fullmatch(r"([0-9]++)|([A-Za-z][\w.]*+)\s*+(?:([+-])\s*+([0-9]++))?+", text.strip())
        if match is None:
            raise ValueError(f"'{cut(text)}' is no sequence number, expected 300 or Z+1")
        value = whole(match[1] or match[4] or "0")
        if value is None or value > MOST:
            what = "no 32-bit number, expected" if match[1] else f"too far from {cut(match[2])}, expected"
            raise ValueError(f"'{cut(text)}' is {what} at most {MOST}")
        return cls(match[2], -value if match[3] == "-" else value)


@dataclass(frozen=True)
class RowSegment:
    """A row's segment: values by word, sequence numbers as Number.

    ``open`` are the words that the row does not give; ``some`` are those of them that are above zero, as in <DATA>.
    """

    values: Mapping[str, Any]
    open: frozenset[str]
    some: frozenset[str]
    raw: str

    @classmethod
    def read(cls, spec: Spec, text: str) -> RowSegment:
        """The segment of ``<SEQ=Z><CTL=SYN>``; ValueError says what is wrong and what was expected."""
        raw = " ".join(text.split())
        try:
            return cls(*read_segment(spec, raw, Number.read), raw)
        except ValueError as error:
            what = str(error).replace("; expected", ", expected")
            raise ValueError(what if "expected" in what else f"{what}, expected {spec.written.example}") from None

    def numbers(self) -> list[Number]:
        """The sequence numbers in it."""
        return [n for n in self.values.values() if isinstance(n, Number)]

    def number(self, name: str) -> Number | None:
        """The sequence number of a word, if the row gives it."""
        value = self.values[name]
        return value if isinstance(value, Number) else None


@dataclass(frozen=True)
class Cell:
    """What a row says of one side. ``ask``: any state, as in (??).

    ``comments`` are in lower case without parentheses; one that means an event is that event's comment: 'close',
    '2 msl', 'crash' (for REBOOT too). ``numbers`` are numbers by name, as in (Send 300, receive 100). ``gone`` is the
    state that the comments lead to, such as that of an end that crashed. ``note`` says how a misspelt state was read.
    """

    state: str | None = None
    ask: bool = False
    comments: tuple[str, ...] = ()
    numbers: tuple[tuple[str, int], ...] = ()
    gone: str | None = None
    note: str = ""

    def told(self, name: str) -> int | None:
        """The number under that name."""
        return dict(self.numbers).get(name)


@dataclass(frozen=True)
class Row:
    """One line of a ladder. ``direction`` '>' is from A to B, None without a segment.

    ``arrives`` is None if the row does not say whether the segment arrives. ``certain`` is False if the text does not
    show the side of a state or comment, and the reader chose one.
    """

    number: str
    line: int
    left: Cell
    right: Cell
    segment: RowSegment | None
    direction: Literal[">", "<"] | None
    departs: bool
    arrives: bool | None
    duplicate: bool
    text: str
    certain: bool = True

    def with_segment(self, segment: RowSegment, left: str, right: str) -> Row:
        """The row with a segment between two links: each '>', '<', '.' for dots or '' for nothing."""
        arrows = {left, right} & {">", "<"}
        if not arrows and (by_comment := self._told_by_comment()):  # "... segment ... (lost)"
            return replace(self, segment=segment, direction=by_comment, departs=False, arrives=False)
        if len(arrows) == 2:
            raise ValueError("the arrows contradict each other, expected both --> or both <--")
        if not arrows:
            raise ValueError("a segment without an arrow, expected --> or <-- beside it")
        direction: Literal[">", "<"] = ">" if ">" in arrows else "<"
        near, far = (left, right) if direction == ">" else (right, left)
        departs, arrives = near == direction, {direction: True, ".": False}.get(far)
        # Figure 9, line 7: the row says something of the sender and nothing of the receiver, so the arrival is open. In
        # figure 13 the row says nothing of either side, for the states stand in other rows: there the segment arrives.
        if departs and arrives and replace(self, direction=direction).receiver_untold():
            arrives = None
        return replace(self, segment=segment, direction=direction, departs=departs, arrives=arrives)

    def _told_by_comment(self) -> Literal[">", "<"] | None:
        """The direction of a segment without arrows: '(lost)' is at its receiver, '(duplicate)' at its sender."""
        for cell, lost, other in ((self.right, ">", "<"), (self.left, "<", ">")):
            if any(c.startswith("lost") for c in cell.comments):
                return ">" if lost == ">" else "<"
            if any(c.startswith("duplicate") for c in cell.comments):
                return ">" if other == ">" else "<"
        return None

    def receiver_untold(self) -> bool:
        """Whether the sender's cell says something and the receiver's cell says nothing."""
        sender, receiver = (self.left, self.right) if self.direction == ">" else (self.right, self.left)
        return sender != Cell() == receiver


@dataclass(frozen=True)
class Ladder:
    """A ladder with at least one segment; ``line`` is its first row's, ``title`` is its caption, heading or ''.

    ``expected`` is the row that a comment above the ladder, ``# expected: REJECTED at row 6``, says is impossible; None
    if the ladder is expected to conform.
    """

    file: str
    line: int
    title: str
    rows: tuple[Row, ...]
    expected: str | None = None
