"""The world held against the model: ladders that people wrote, and what a running TCP did.

Here is what a ladder is, part by part, and how each part is written; ``notation`` finds ladders in texts.
"""

from __future__ import annotations

import difflib
import re
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from typing import Literal, NamedTuple

from tcpmodel.language.errors import visible
from tcpmodel.lower.numbers import MOST_SEQ, cut, looks_like_a_number, whole
from tcpmodel.lower.text import parse_segment

SHAPE = "<SEQ=300><ACK=101><CTL=SYN,ACK>"
_COMMENTS = (("2 msl", r"2\s*\*?\s*msl"), ("return to listen", r"returns? to listen"), ("crash", r"\b(crash|reboot)"),
             ("abort", r"^abort"), ("duplicate", r"\bduplicate\b"), ("close", r"^closes?$"))  # fmt: skip
_SHOWN = {"close": "(Close)", "2 msl": "(2 MSL)", "crash": "(REBOOT)", "abort": "(ABORT!!)",
          "return to listen": "(return to LISTEN!)"}  # fmt: skip
_CALLS = re.compile(r"(?:send\s++([^\s,a-z]++))?+[\s,]*+(?:receive\s++([^\s,a-z]++))?+", re.I)
_MOST_COMMENTS = 16  # of one side of a row: the figures have one
_ALIASES = {"SYN-RCVD": "SYN-RECEIVED", "SYN-RECV": "SYN-RECEIVED", "SYN-RECD": "SYN-RECEIVED",
            "SYN-RCV": "SYN-RECEIVED", "ESTAB": "ESTABLISHED"}  # fmt: skip
_PART = (r"(?:<\s*+(?:[a-z]++\s*+=(?:(?!--)[^<>])*+|data\s*+)>"
         r"|<\s*+(?:seq|ack|ctl|cntl|len|data)\b(?:(?!--)[^<>\s])*+)")  # fmt: skip
_ALIKE = 0.8  # from this ratio on a word is a misspelt state
_LONGEST_WORD = 40  # no state is longer, however it is spelt
_LAYOUT = "{:<3} {:<13} {:<3} {:<42} {:<3} {}"
HEADER = _LAYOUT.format("", "TCP Peer A", "", "", "", "TCP Peer B")


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
        if value is None or value > MOST_SEQ:
            what = "no 32-bit number, expected" if match[1] else f"too far from {cut(match[2])}, expected"
            raise ValueError(f"'{cut(text)}' is {what} at most {MOST_SEQ}")
        return cls(match[2], -value if match[3] == "-" else value)


def _octet(text: str) -> int:
    """The number of an octet, or of octets, in a comment."""
    value = whole(text)
    if value is None or value > MOST_SEQ:
        raise ValueError(f"'{cut(text)}' is no 32-bit number, expected at most {MOST_SEQ}")
    return value


@dataclass(frozen=True)
class Segment:
    """A row's segment. ``ack`` is None without an acknowledgment, ``text`` None for <DATA> without a length."""

    seq: Number
    ack: Number | None
    text: int | None
    bits: frozenset[str]
    raw: str

    @classmethod
    def read(cls, text: str) -> Segment:
        """The segment of ``<SEQ=Z><CTL=SYN>``; ValueError says what is wrong and what was expected."""
        raw = " ".join(text.split())
        try:
            value = parse_segment(raw, Number.read)
        except ValueError as error:
            what = str(error).replace("; expected", ", expected")
            raise ValueError(what if "expected" in what else f"{what}, expected {SHAPE}") from None
        bits = frozenset(name[4:] for name in value if name.startswith("CTL.") and value[name])
        return cls(value["SEG.SEQ"], value["SEG.ACK"] if "ACK" in bits else None, value["SEG.TEXT"], bits, raw)


@dataclass(frozen=True)
class Cell:
    """What a row says of one side. ``ask``: any state, as in (??). ``gone``: its connection crashed or was aborted.

    ``comments`` are in lower case without their parentheses, the RFC's in one spelling each: 'close', '2 msl',
    'crash' (a REBOOT too), 'abort', 'return to listen', 'duplicate'. ``note`` tells of a misspelt state.
    """

    state: str | None = None
    ask: bool = False
    comments: tuple[str, ...] = ()
    send: int | None = None
    receive: int | None = None
    gone: bool = False
    note: str = ""

    def with_comment(self, text: str) -> Cell:
        """The cell and one more comment, as written: '(Close)', '????', 'SEND 300, RECEIVE 100'."""
        said = " ".join(text.strip("()").split()).lower()
        if not said.strip("?! "):
            return replace(self, ask=self.ask or bool(said))
        calls = _CALLS.fullmatch(said)
        if calls is not None and all(looks_like_a_number(n) for n in calls.groups() if n):
            send, receive = (_octet(n) if n else None for n in calls.groups())
            return replace(self, send=self.send if send is None else send,
                           receive=self.receive if receive is None else receive)  # fmt: skip
        if len(self.comments) == _MOST_COMMENTS:
            raise ValueError(f"'{cut(text)}' is a comment too many on one side, expected at most {_MOST_COMMENTS}")
        plain = said.strip("?!. ")
        word = next((name for name, pattern in _COMMENTS if re.search(pattern, plain)), plain)
        return replace(self, comments=(*self.comments, word), gone=self.gone or word in ("crash", "abort"))

    def __str__(self) -> str:
        words = [_SHOWN.get(comment, f"({comment})") for comment in self.comments]
        calls = [f"{call} {n}" for call, n in (("send", self.send), ("receive", self.receive)) if n is not None]
        words += [f"({','.join(calls)})"] if calls else []
        return " ".join([*words, *(["(??)"] if self.ask else []), *([self.state] if self.state else [])])


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
    segment: Segment | None
    direction: Literal[">", "<"] | None
    departs: bool
    arrives: bool | None
    duplicate: bool
    text: str
    certain: bool = True

    def with_segment(self, segment: Segment, left: str, right: str) -> Row:
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


def show_row(row: Row) -> str:
    """The row in the layout of RFC 9293, its sides under those of ``HEADER``; the parser reads the same row back.

    What the notation has no sign for is lost: ``certain``, ``note``, and from a table that a segment arrives at a
    side of which nothing is told.
    """
    arrow = {">": "-->", "<": "<--", None: ""}[row.direction]
    near = arrow if row.departs or row.segment is None else "..."
    far = arrow if row.arrives or row.receiver_untold() else ""
    far = "..." if row.arrives is False and row.segment else far
    left, right = (near, far) if row.direction == ">" else (far, near)
    raw = row.segment.raw if row.segment else ""
    return _LAYOUT.format(f"{row.number}.", str(row.left), left, raw, right, str(row.right)).rstrip()


class Token(NamedTuple):
    """A word of the notation: a segment, arrow, dots, number ("4."), state, comment, or a word of none of these."""

    kind: str
    text: str
    line: int
    column: int
    state: str = ""
    note: str = ""


def _key(word: str) -> str:
    return re.sub(r"[-_ ]", "", word).upper()


@cache
def _lexer(states: tuple[str, ...]) -> re.Pattern[str]:
    """Every word of a line, and every run of spaces.

    A run is taken whole and never given back (``++``), and dashes that make no arrow are tried once: so a line takes as
    long as it is long.
    """
    names = sorted([*states, *_ALIASES], key=len, reverse=True)
    state = "|".join("[-_ ]?".join(map(re.escape, name.split("-"))) for name in names)
    bare = (r"send\s++\d++\s*+(?:,\s*+)?+receive\s++\d++|(?:after\s++)?+2\s*+msl|crash(?:es)?|reboots?|abort|close"
            r"|duplicate")  # fmt: skip
    return re.compile(
        rf"\s++|(?P<segment>{_PART}(?:\s*+{_PART})*+)|(?P<arrow>(?<!-)-++>|<-++|[→←⟶⟵])|(?P<dots>\.{{3,}}+|…++)"
        rf"|(?P<number>(?<!\S)[0-9]{{1,6}}\.(?!\S))|(?P<state>(?<![\w-])(?:{state})(?!\w|-\w))"
        rf"|(?P<comment>\([^()]*+\)|[?!]{{2,}}+|\b(?:{bare})\b(?!-\w)!*+)|(?P<word>\w++(?:[-']\w++)*+|\S)", re.I
    )  # fmt: skip


@cache
def _known(states: tuple[str, ...]) -> dict[str, str]:
    return {_key(s): s for s in states} | {_key(a): s for a, s in _ALIASES.items()}


@lru_cache(maxsize=4096)
def _nearest(word: str, states: tuple[str, ...]) -> str:
    """The one state that a misspelt word is nearest to, or ''; FIN-WAIT is as near to one as to the other."""
    if len(word) > _LONGEST_WORD:
        return ""
    key, scored = _key(word), []
    for state in states:
        other = _key(state)
        # What cannot reach the ratio, by its length and by its letters, is not compared letter by letter.
        if 2 * min(len(key), len(other)) >= _ALIKE * (len(key) + len(other)):
            matcher = difflib.SequenceMatcher(None, key, other)
            if matcher.quick_ratio() >= _ALIKE:
                scored.append((matcher.ratio(), state))
    scored = sorted(scored)[-2:]
    near = bool(scored) and scored[-1][0] >= _ALIKE and (len(scored) < 2 or scored[0][0] < scored[1][0])
    return scored[-1][1] if near else ""


def tokens(text: str, line: int, states: tuple[str, ...], column: int = 0) -> list[Token]:
    """The words of a line that begins at that column; every character but space is in one. A misspelt state is a state
    with a note."""
    known = _known(states)
    found = [Token(m.lastgroup, m.group(), line, column + m.start())
             for m in _lexer(states).finditer(text) if m.lastgroup]  # fmt: skip
    # Prose is not searched for misspelt states: only a line that is short, numbered or has an arrow may be a row.
    suspect = len(found) <= 6 or any(t.kind in ("arrow", "number") for t in found)
    for place, token in enumerate(found):
        if token.kind == "state":
            found[place] = token._replace(state=known[_key(token.text)])
        elif token.kind == "word" and suspect and (near := _nearest(token.text, states)):
            found[place] = token._replace(kind="state", state=near, note=f"'{token.text}' read as {near}")
    return found
