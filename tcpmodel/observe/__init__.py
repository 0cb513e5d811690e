"""The world held against the model: ladders that people wrote, and what a running TCP did.

Here is what a ladder is, part by part; ``vocabulary`` says how each is written, ``notation`` finds ladders in texts.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any, Literal, NamedTuple

from tcpmodel.language.errors import visible
from tcpmodel.language.spec import Spec
from tcpmodel.lower.numbers import MOST, cut, whole
from tcpmodel.lower.segments import read_segment

MOST_COMMENTS = 16  # of one side of a row: the figures have one


class LadderError(ValueError):
    """A row that is clearly a ladder's and cannot be read; ``str`` is ``file:line: what, expected ...``."""

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
    """A row's segment: by word its values, sequence numbers as Number; ``open`` are the words that it does not tell,
    ``some`` those of them of which it tells that they are above zero, such as the text of <DATA>."""

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
        """The sequence numbers that it tells."""
        return [n for n in self.values.values() if isinstance(n, Number)]

    def number(self, name: str) -> Number | None:
        """The sequence number that a word has, if the segment tells it."""
        value = self.values[name]
        return value if isinstance(value, Number) else None


@dataclass(frozen=True)
class Cell:
    """What a row says of one side. ``ask``: any state, as in (??).

    ``comments`` are in lower case without their parentheses, those that mean an event in one spelling each: 'close',
    '2 msl', 'crash' (a REBOOT too). ``numbers`` are those told by name, as of (Send 300, receive 100); ``gone`` is the
    state to which its comments lead, such as that of a connection that crashed. ``note`` tells of a misspelt state.
    """

    state: str | None = None
    ask: bool = False
    comments: tuple[str, ...] = ()
    numbers: tuple[tuple[str, int], ...] = ()
    gone: str | None = None
    note: str = ""

    def told(self, name: str) -> int | None:
        """The number told under that name."""
        return dict(self.numbers).get(name)


@dataclass(frozen=True)
class Row:
    """One line of a ladder. ``direction`` '>' is from A to B, None without a segment.

    ``arrives`` is None where the row does not say whether the segment arrives. ``certain`` is False where the side of
    a state or comment was chosen, not read.
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
        if not arrows and (told := self._told_by_comment()):  # "... segment ... (lost)"
            return replace(self, segment=segment, direction=told, departs=False, arrives=False)
        if len(arrows) == 2:
            raise ValueError("the arrows contradict each other, expected both --> or both <--")
        if not arrows:
            raise ValueError("a segment without an arrow, expected --> or <-- beside it")
        direction: Literal[">", "<"] = ">" if ">" in arrows else "<"
        near, far = (left, right) if direction == ">" else (right, left)
        departs, arrives = near == direction, {direction: True, ".": False}.get(far)
        # Figure 9, line 7: the sender's side is told and nothing of the other, so nobody says that it arrives. In
        # figure 13 no side is told, for the states stand elsewhere, and the arrow means what it says.
        if departs and arrives and replace(self, direction=direction).receiver_untold():
            arrives = None
        return replace(self, segment=segment, direction=direction, departs=departs, arrives=arrives)

    def _told_by_comment(self) -> Literal[">", "<"] | None:
        """The direction of a segment that neither departs nor arrives: lost beside its receiver, or duplicated or
        an old duplicate beside its sender."""
        for cell, lost, other in ((self.right, ">", "<"), (self.left, "<", ">")):
            if any(c.startswith("lost") for c in cell.comments):
                return ">" if lost == ">" else "<"
            if any(c.startswith("duplicate") for c in cell.comments):
                return ">" if other == ">" else "<"
        return None

    def receiver_untold(self) -> bool:
        """Whether the sender's cell says something and the receiver's nothing."""
        sender, receiver = (self.left, self.right) if self.direction == ">" else (self.right, self.left)
        return sender != Cell() == receiver


@dataclass(frozen=True)
class Ladder:
    """A ladder with at least one segment; ``line`` is its first row's, ``title`` its caption, heading or ''.

    ``expected`` is the row that a comment above it says cannot be; None where it is expected to conform.
    """

    file: str
    line: int
    title: str
    rows: tuple[Row, ...]
    expected: str | None = None
