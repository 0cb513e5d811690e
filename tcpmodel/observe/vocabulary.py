"""The notation of a ladder's parts in the words of one specification: states, comments, segments, rows."""

from __future__ import annotations

import difflib
import re
from dataclasses import replace
from functools import lru_cache
from typing import NamedTuple

from tcpmodel.language.events import Cause, Comment, read_text
from tcpmodel.language.rules import Event
from tcpmodel.language.spec import Spec
from tcpmodel.language.terms import Space, Term, conjuncts, words_of
from tcpmodel.lower.numbers import MOST, cut, looks_like_a_number, whole
from tcpmodel.lower.python import interpreter_of
from tcpmodel.lower.segments import notation_keys
from tcpmodel.observe import MOST_COMMENTS, Cell, Row

_ALIKE = 0.8  # a word this similar to a state is a misspelt state
_LONGEST_WORD = 40  # no misspelt state is longer
_LAYOUT = "{:<3} {:<13} {:<3} {:<42} {:<3} {}"
HEADER = _LAYOUT.format("", "TCP Peer A", "", "", "", "TCP Peer B")


class Token(NamedTuple):
    """A token of the notation: a segment, arrow, dots, number ("4."), state, comment, or another word."""

    kind: str
    text: str
    line: int
    column: int
    state: str = ""
    note: str = ""


class Said(NamedTuple):
    """A comment that means an event: the event, and the state in which it is possible if there is only one."""

    comment: Comment
    event: Event
    only_in: str


class Vocabulary:
    """The words of the ladders of one specification."""

    def __init__(self, spec: Spec) -> None:
        self.spec = spec
        self.states = spec.state.sort.values
        self.said = {e.told.comment.name: Said(e.told.comment, e, _only_state(spec, e)) for e in spec.events}
        begin = spec.written.beginning
        self.standing = tuple(begin.standing) if begin else ()
        self._meanings: dict[str, tuple[Event, dict[str, int]] | None] = {}
        self._spelt = {_key(s): s for s in (*self.states, *spec.written.spellings)}
        self._spelt |= {_key(a): s for a, s in spec.written.spellings.items()}
        self._lexer = self._words()
        part = r"(?:{}\s++([^\s,a-z]++))?+"
        self._numbers = re.compile(r"[\s,]*+".join(part.format(re.escape(n)) for n in self.standing), re.I)
        names = "|".join(re.escape(s.lower()) for s in sorted(self.states, key=len, reverse=True))
        self._returns = re.compile(rf"returns? to ({names})(?!\w|-\w)")

    # -- comments ----------------------------------------------------------------------------------

    def with_comment(self, cell: Cell, text: str) -> Cell:
        """The cell and one more comment, as written: '(Close)', '????', 'SEND 300, RECEIVE 100'."""
        said = " ".join(text.strip("()").split()).lower()
        if not said.strip("?! "):
            return replace(cell, ask=cell.ask or bool(said))
        calls = self._numbers.fullmatch(said) if self.standing else None
        if calls is not None and all(looks_like_a_number(n) for n in calls.groups() if n):
            numbers = {n: _octet(v) for n, v in zip(self.standing, calls.groups(), strict=True) if v}
            return replace(cell, numbers=tuple((dict(cell.numbers) | numbers).items()))
        if len(cell.comments) == MOST_COMMENTS:
            raise ValueError(f"'{cut(text)}' is a comment too many on one side, expected at most {MOST_COMMENTS}")
        plain = said.strip("?!. ")
        comment = next((s.comment for s in self.said.values() if re.search(s.comment.pattern, plain)), None)
        word = comment.name if comment else self._other(plain)
        gone = comment.after[0] if comment and comment.after else None
        return replace(cell, comments=(*cell.comments, word), gone=cell.gone or gone)

    def meaning(self, comment: str) -> tuple[Event, dict[str, int]] | None:
        """The event that a comment means, and the numbers that it gives: '(Close)', '(Put 1)'; None for other texts."""
        if comment in self.said:
            return self.said[comment].event, {}
        if comment not in self._meanings:
            shapes = ((e, text) for e in self.spec.events for f in (*e.forms, e.plain)
                      for text in (f.text, *f.aliases, f.said) if text)
            read = [(event, numbers) for event, text in shapes if (numbers := read_text(text, comment)) is not None
                    and all(whole(v) is not None for v in numbers.values())]
            self._meanings[comment] = next(
                ((event, {n: int(v) for n, v in numbers.items()}) for event, numbers in read), None)
        return self._meanings[comment]

    def _other(self, plain: str) -> str:
        if (match := self._returns.search(plain)) is not None:
            return f"return to {match[1]}"
        return "duplicate" if re.search(r"\bduplicate\b", plain) else plain

    def returned_to(self, cell: Cell) -> str | None:
        """The state that the end returns to, as a comment says."""
        for state in self.states:
            if f"return to {state.lower()}" in cell.comments:
                return state
        return None

    # -- words -------------------------------------------------------------------------------------

    def _words(self) -> re.Pattern[str]:
        """The pattern of every word of a line, and every run of spaces.

        It never backtracks (``++``), and tries dashes that make no arrow once: the time grows with the line's length.
        """
        notation = self.spec.written
        some = [re.escape(f.some) for f in notation.fields if f.some]
        keys = "|".join(re.escape(k) for k in sorted(notation_keys(notation), key=len, reverse=True))
        part = (rf"(?:<\s*+(?:[a-z0-9_]++\s*+=(?:(?!--)[^<>])*+|(?:{'|'.join(some) or r'(?!)'})\s*+)>"
                rf"|<\s*+(?:{keys})\b(?:(?!--)[^<>\s])*+)")
        names = sorted([*self.states, *notation.spellings], key=len, reverse=True)
        state = "|".join("[-_ ]?".join(map(re.escape, name.split("-"))) for name in names)
        told = r"\s*+(?:,\s*+)?+".join(rf"{re.escape(n)}\s++\d++" for n in self.standing)
        comments = [s.comment.bare for s in self.said.values() if s.comment.bare]
        bare = "|".join([*([told] if told else []), *comments, "duplicate"])
        return re.compile(
            rf"\s++|(?P<segment>{part}(?:\s*+{part})*+)|(?P<arrow>(?<!-)-++>|<-++|[→←⟶⟵])|(?P<dots>\.{{3,}}+|…++)"
            rf"|(?P<number>(?<!\S)[0-9]{{1,6}}\.(?!\S))|(?P<state>(?<![\w-])(?:{state})(?!\w|-\w))"
            rf"|(?P<comment>\([^()]*+\)|[?!]{{2,}}+|\b(?:{bare})\b(?!-\w)!*+)|(?P<word>\w++(?:[-']\w++)*+|\S)", re.I
        )  # fmt: skip

    def tokens(self, text: str, line: int, column: int = 0) -> list[Token]:
        """The tokens of a line that begins at that column: all of it but spaces. A misspelt state has a note."""
        tokens = [Token(m.lastgroup, m.group(), line, column + m.start())
                  for m in self._lexer.finditer(text) if m.lastgroup]
        # Prose has no misspelt states: only a line that is short, is numbered or has an arrow may be a row.
        suspect = len(tokens) <= 6 or any(t.kind in ("arrow", "number") for t in tokens)
        for place, token in enumerate(tokens):
            if token.kind == "state":
                tokens[place] = token._replace(state=self._spelt[_key(token.text)])
            elif token.kind == "word" and suspect and (near := _nearest(token.text, self.states)):
                tokens[place] = token._replace(kind="state", state=near, note=f"'{token.text}' read as {near}")
        return tokens

    # -- rows --------------------------------------------------------------------------------------

    def show_cell(self, cell: Cell) -> str:
        """The text of the cell."""
        words = [self._shown(comment) for comment in cell.comments]
        numbers = [f"{name} {n}" for name, n in cell.numbers]
        words += [f"({','.join(numbers)})"] if numbers else []
        return " ".join([*words, *(["(??)"] if cell.ask else []), *([cell.state] if cell.state else [])])

    def _shown(self, comment: str) -> str:
        if comment in self.said:
            return self.said[comment].comment.shown
        state = self.returned_to(Cell(comments=(comment,)))
        return f"(return to {state}!)" if state else f"({comment})"

    def show_row(self, row: Row) -> str:
        """The row in the layout of RFC 9293, its sides under those of ``HEADER``; the parser reads the same row back.

        The notation has no sign for ``certain`` and ``note``, nor for a segment of a table that arrives at a side
        without a state or comment.
        """
        arrow = {">": "-->", "<": "<--", None: ""}[row.direction]
        near = arrow if row.departs or row.segment is None else "..."
        far = arrow if row.arrives or row.receiver_untold() else ""
        far = "..." if row.arrives is False and row.segment else far
        left, right = (near, far) if row.direction == ">" else (far, near)
        raw = row.segment.raw if row.segment else ""
        sides = self.show_cell(row.left), self.show_cell(row.right)
        return _LAYOUT.format(f"{row.number}.", sides[0], left, raw, right, sides[1]).rstrip()


@lru_cache(maxsize=64)
def vocabulary_of(spec: Spec) -> Vocabulary:
    """The vocabulary of a specification; each is made once."""
    return Vocabulary(spec)


def _only_state(spec: Spec, event: Event) -> str:
    """The only state in which a timer or the host can act, by the conditions on the state alone; or nothing."""
    if event.cause is Cause.USER:
        return ""
    states = [s for s in spec.state.sort.values if possible_in(spec, event, s)]
    return states[0] if len(states) == 1 else ""


def possible_in(spec: Spec, event: Event, state: str) -> bool:
    """Whether the event's conditions on the state alone hold in that state."""
    return all(true_in(spec, part, state) for part in conjuncts(event.possible))


def true_in(spec: Spec, condition: Term, state: str) -> bool:
    """False only if the condition reads nothing but the state, and is false in this one."""
    if any(w.name != spec.state.name or w.space is not Space.TCB for w in words_of(condition)):
        return True
    interpreter = interpreter_of(spec, 2**32)
    env = interpreter.environment(interpreter.tcb_from({spec.state.name: state}))
    return bool(interpreter.compile(condition)(env))


def _octet(text: str) -> int:
    """A 32-bit number in a comment."""
    value = whole(text)
    if value is None or value > MOST:
        raise ValueError(f"'{cut(text)}' is no 32-bit number, expected at most {MOST}")
    return value


def _key(word: str) -> str:
    return re.sub(r"[-_ ]", "", word).upper()


@lru_cache(maxsize=4096)
def _nearest(word: str, states: tuple[str, ...]) -> str:
    """The one state that a misspelt word is nearest to, or ''; FIN-WAIT is as near to FIN-WAIT-1 as to FIN-WAIT-2."""
    if len(word) > _LONGEST_WORD:
        return ""
    key, scored = _key(word), []
    for state in states:
        other = _key(state)
        # A state that cannot reach the ratio, by its length and its letters, is not compared letter by letter.
        if 2 * min(len(key), len(other)) >= _ALIKE * (len(key) + len(other)):
            matcher = difflib.SequenceMatcher(None, key, other)
            if matcher.quick_ratio() >= _ALIKE:
                scored.append((matcher.ratio(), state))
    scored = sorted(scored)[-2:]
    near = bool(scored) and scored[-1][0] >= _ALIKE and (len(scored) < 2 or scored[0][0] < scored[1][0])
    return scored[-1][1] if near else ""
