"""Reads the figure notation of RFC 9293 (3.5, "Each line is numbered ..."): every ladder in a text, as data.

A tokenizer reads the text line by line; lines that look like rows become drafts; a draft with a segment becomes a
``Ladder``. Columns decide the side of a lone word if the text has kept them. If its spaces are lost, the order of the
words alone makes a row, and ``certain=False`` marks a side that stays open.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from itertools import chain, pairwise

from tcpmodel.language.events import Cause
from tcpmodel.language.spec import Spec
from tcpmodel.lower.numbers import cut
from tcpmodel.observe import Cell, Ladder, LadderError, Row, RowSegment, lines
from tcpmodel.observe.vocabulary import Token, Vocabulary, vocabulary_of

_CELL, _LINK = ("state", "comment"), ("arrow", "dots")


def _cell(words: Sequence[Token], vocabulary: Vocabulary) -> Cell:
    """The cell of one side's words."""
    states = [t for t in words if t.kind == "state"]
    if len(states) > 1:
        raise ValueError(f"'{cut(' '.join(t.text for t in states))}' is two states on one side, expected one")
    cell = Cell(states[0].state, note=states[0].note) if states else Cell()
    for token in words:
        cell = vocabulary.with_comment(cell, token.text) if token.kind == "comment" else cell
    return cell


@dataclass
class _Piece:
    """The tokens of one line, or from one number to the next where several rows stand on one line."""

    file: str
    number: str
    line: int
    tokens: list[Token]
    text: str
    numbered: bool
    vocabulary: Vocabulary
    run: bool = False
    odd: int = 0  # how many words are not of the notation, if counted

    def has(self, *kinds: str) -> bool:
        return any(t.kind in kinds for t in self.tokens)

    def words(self) -> list[Token]:
        return [t for t in self.tokens if t.kind == "word"]

    def unknown(self) -> LadderError:
        wrong = (self.words() or self.tokens)[0].text
        what = f"'{cut(wrong)}' is no state, expected one of {', '.join(self.vocabulary.states)}"
        return LadderError(self.file, self.line, what)

    def is_row(self) -> bool:
        """Whether this is a row, readable or broken, and not numbered prose."""
        if self.has("segment") and self.has("arrow"):
            last = max(i for i, t in enumerate(self.tokens) if t.kind in ("segment", *_LINK))
            return sum(t.kind == "word" for t in self.tokens[:last]) <= 3
        if self.words():
            return False
        return self.has(*_CELL) or (self.numbered and self.has("segment", "arrow"))

    def trim(self) -> list[Token]:
        """Cuts off and returns what follows the row's last cell on the same line: a caption, or prose."""
        start = max((i + 1 for i, t in enumerate(self.tokens) if t.kind in ("segment", *_LINK)), default=0)
        if (start == 0 and not self.run) or not self.has(*_CELL, "segment"):
            return []
        for place in range(start, len(self.tokens)):
            token = self.tokens[place]
            if token.kind == "word" and (place > start or token.text.startswith("Fig")):
                cut, self.tokens = self.tokens[place:], self.tokens[:place]
                return cut
        return []


def _points(link: Sequence[Token]) -> str:
    """'>' or '<' for an arrow, '.' for dots, '' for nothing."""
    if not link or link[0].kind == "dots":
        return "." if link else ""
    return "<" if link[0].text[0] in "<←⟵" else ">"


def _row(piece: _Piece, left: Sequence[Token], right: Sequence[Token], certain: bool = True) -> Row:
    """A row of states and comments, without a segment so far."""
    a, b = _cell(left, piece.vocabulary), _cell(right, piece.vocabulary)
    duplicate = "duplicate" in a.comments + b.comments
    return Row(piece.number, piece.line, a, b, None, None, False, False, duplicate, piece.text, certain)


def _rows(piece: _Piece, middle: float | None) -> list[Row]:
    """The rows of a piece: one, or in run-together text one for each segment and each lone state or comment."""
    places = [i for i, t in enumerate(piece.tokens) if t.kind == "segment"]
    try:
        segments = [RowSegment.read(piece.vocabulary.spec, piece.tokens[i].text) for i in places]
        if piece.words():
            raise piece.unknown()
        if not segments and piece.has("arrow"):
            raise ValueError(f"an arrow without a segment, expected {piece.vocabulary.spec.written.example}")
        return _sent(piece, places, segments) if segments else _lone(piece, middle)
    except ValueError as error:
        raise error if isinstance(error, LadderError) else LadderError(piece.file, piece.line, str(error)) from None


def _sent(piece: _Piece, places: list[int], segments: list[RowSegment]) -> list[Row]:
    rows: list[Row] = []
    before, several = piece.tokens[: places[0]], len(places) > 1
    for segment, (start, stop) in zip(segments, pairwise([*places, len(piece.tokens)]), strict=True):
        after = piece.tokens[start + 1 : stop]
        link = [after.pop(0)] if after and after[0].kind in _LINK else []
        # Between two segments of one line, words up to a state are the first's right cell, the rest the next's left.
        ends = next((i + 1 for i, t in enumerate(after) if t.kind == "state"), 0)
        right, rest = (after[:ends], after[ends:]) if stop < len(piece.tokens) else (after, [])
        first = [before.pop()] if before and before[-1].kind in _LINK else []
        if any(t.kind in _LINK for t in [*before, *right]):
            raise ValueError("too many arrows, expected one on each side of the segment")
        if (piece.run or several) and len(before) > 1:
            rows += _paired(piece, before[:-1])
            before = before[-1:]
        row = _row(piece, before, right, certain=not several)
        rows.append(row.with_segment(segment, _points(first), _points(link)))
        before = rest
    return rows


def _lone(piece: _Piece, middle: float | None) -> list[Row]:
    """The rows of a line without a segment: by its columns if there are any, else by the order of its words."""
    items = [t for t in piece.tokens if t.kind in _CELL]
    if middle is not None and not piece.run:
        sides: tuple[list[Token], list[Token]] = [], []
        side, ends = False, -_FAR
        for token in items:  # words close together are in one cell, by the column of the first
            side = token.column >= middle if token.column - ends >= 3 else side
            ends = token.column + len(token.text)
            sides[side].append(token)
        if all(sum(t.kind == "state" for t in side) < 2 for side in sides):
            return [_row(piece, sides[0], sides[1])]
    return _paired(piece, items)


def _paired(piece: _Piece, items: list[Token]) -> list[Row]:
    """Rows for lone words: two states or comments together are A's and B's; a single one is A's until ``_settle``."""
    rows, place = [], 0
    while place < len(items):
        one, two = items[place], [t for t in items[place + 1 : place + 2] if t.kind == items[place].kind]
        certain = bool(two) and (one.kind == "state" or one.text.lower() == two[0].text.lower())
        rows.append(_row(piece, [one], two, certain))
        place += 1 + len(two)
    return rows


def _settle(rows: list[Row], vocabulary: Vocabulary) -> list[Row]:
    """The rows, with lone words of unknown side where they make sense.

    A call goes to the end that sends next, a timer to the only end in the state where the timer runs, a state to the
    side of the lone comment before it; any other lone word goes to A.
    """
    states: tuple[str | None, str | None] = None, None
    other = False
    following: list[str | None] = [None]  # the direction of the next departure, from each row on
    for row in reversed(rows):
        following.append(row.direction if row.departs else following[-1])
    for place, row in enumerate(rows):
        guessed, said = row.segment is None and not row.certain and row.right == Cell(), row.left.comments
        if guessed and said:
            other = any(_is_of_b(vocabulary, s, following[len(rows) - place], states) for s in said)
        if guessed and other:
            row = rows[place] = replace(row, left=row.right, right=row.left)
        other = other and guessed and bool(said)
        states = row.left.state or states[0], row.right.state or states[1]
    return rows


def _is_of_b(vocabulary: Vocabulary, comment: str, sends: str | None, states: tuple[str | None, str | None]) -> bool:
    said = vocabulary.said.get(comment)
    if said is None:
        return False
    if said.event.cause is Cause.USER:
        return sends == "<" and not said.comment.after
    return bool(said.only_in) and states[0] != said.only_in == states[1]


_FAR = 1000  # the column of B's cell in a table
_MOST_PARTS = 200  # words of a row that spans several lines


@dataclass
class _Draft:
    """The pieces gathered for one ladder, and the column between its sides."""

    middle: float | None
    pieces: list[_Piece] = field(default_factory=list)
    caption: str = ""
    broken: bool = False  # prose followed the last row, so that a line without a number no longer belongs to the ladder

    def columns(self) -> float | None:
        """The column between the sides, or None if the spaces are lost."""
        lines = [p for p in self.pieces if not p.run]
        kept = any(b.column - a.column - len(a.text) >= 3 for p in lines for a, b in pairwise(p.tokens))
        middles = [t.column + len(t.text) / 2 for p in lines for t in p.tokens if t.kind == "segment"]
        return self.middle if self.middle is not None else middles[0] if kept and middles else None


def _starts(tokens: Sequence[Token], place: int) -> bool:
    """Whether a row begins here: a number, then a token of the notation."""
    after = tokens[place + 1 : place + 2]
    return tokens[place].kind == "number" and [t.kind in ("number", "word") for t in after] == [False]


class _Walk:
    """The way through a text: the present draft, and the ladders that are done."""

    def __init__(self, text: str, file: str, vocabulary: Vocabulary) -> None:
        self.lines = lines.split(text, file)
        self.file, self.vocabulary = file, vocabulary
        self.headings = [(n, title) for n, line in enumerate(self.lines, 1) if (title := lines.heading(line))]
        self.ladders: list[Ladder] = []
        self.draft: _Draft | None = None
        self.header: _Draft | None = None
        self.doubt: _Piece | None = None

    def close(self) -> None:
        """Ends the present draft; a draft without a segment was a list of something else."""
        draft, doubt, self.draft, self.doubt = self.draft, self.doubt, None, None
        if draft is None or not any(p.has("segment") and p.has("arrow") for p in draft.pieces):
            return
        last = draft.pieces[-1]
        if doubt and doubt.odd == 1 and 0 < doubt.line - last.line <= 2 and doubt.has("state"):
            raise doubt.unknown()
        middle = draft.columns()
        rows = _settle([row for piece in draft.pieces for row in _rows(piece, middle)], self.vocabulary)
        self.finish(rows, last.tokens[-1].line, draft.caption)

    def finish(self, rows: list[Row], end: int, caption: str = "") -> None:
        first = rows[0].line
        expected = self.expectation(first)
        self.ladders.append(Ladder(self.file, first, caption or self.title(first, end), tuple(rows), expected))

    def expectation(self, first: int) -> str | None:
        """The row that a comment above the ladder, ``# expected: REJECTED at row 6``, says is impossible; else None."""
        last = self.ladders[-1].rows[-1].line if self.ladders else 0
        for place in range(first - 2, last - 1, -1):
            line = self.lines[place].strip()
            if said := lines.expectation(line, self.file, place + 1):
                return None if said == "CONFORMS" else said
            if line and not line.startswith("#") and "TCP" not in line:
                break
        return None

    def title(self, first: int, last: int) -> str:
        """The figure's caption below, else the heading above, else a line below that looks like a caption."""
        below = [" ".join(line.replace("*", "").split()) for line in self.lines[last : last + 5] if line.strip()]
        below = below[: next((i for i, line in enumerate(below) if re.match(r"#|\||\d+\.\s", line)), len(below))]
        plain = below[0] if below and lines.like_a_caption(below[0]) else ""
        for line in below:
            if (figure := lines.FIGURE.fullmatch(line)) is not None and (figure[2] or plain):
                return f"{figure[1]}: {figure[2] or plain}"
        above = bisect_left(self.headings, (first, ""))
        return self.headings[above - 1][1] if above else plain

    def line(self, index: int) -> int:
        """Takes one line, or the lines of one run-together text; the index of the next line."""
        line = self.lines[index]
        if not line.strip() or lines.COMMENT.match(line):
            return index + 1
        if lines.heading(line) or lines.FIGURE.fullmatch(line):
            self.close()
            return index + 1
        if (header := lines.header(line)) is not None and not line[: header.start()].strip():
            self.close()
            kept = header.start("b") - header.end("a") >= 3
            self.header = _Draft((header.start("a") + header.start("b")) / 2 if kept else None)
            return index + 1
        tokens = self.vocabulary.tokens(line, index + 1)
        if any(_starts(tokens, place) for place in range(1, len(tokens))):
            return self.run_together(tokens, index)
        numbered = bool(tokens) and tokens[0].kind == "number"
        number = tokens.pop(0).text[:-1] if numbered else ""
        self.add(_Piece(self.file, number, index + 1, tokens, " ".join(line.split()), numbered, self.vocabulary))
        return index + 1

    def run_together(self, tokens: list[Token], index: int) -> int:
        """Takes rows that stand on one line, and the lines below that continue them; the index after these lines."""
        first = next(place for place in range(len(tokens)) if _starts(tokens, place))
        if lines.header(self.lines[index][: tokens[first].column]):
            self.close()
            self.header = _Draft(None)
        index += 1
        while index < len(self.lines) and (more := self.vocabulary.tokens(self.lines[index], index + 1)):
            if more[0].kind == "word":
                break
            tokens += more
            index += 1
        starts = [place for place in range(first, len(tokens)) if _starts(tokens, place)]
        pieces = [_Piece(self.file, tokens[a].text[:-1], tokens[a].line, tokens[a + 1 : b], "", True, self.vocabulary,
                         True) for a, b in pairwise([*starts, len(tokens)])]
        for piece, after in pairwise(pieces):
            # A comment after a row's last state belongs before the next row: '<-- CLOSE-WAIT (Close) 4. TIME-WAIT'.
            while [t.kind for t in piece.tokens[-2:]] == ["state", "comment"] and piece.has("segment"):
                after.tokens.insert(0, piece.tokens.pop())
        for piece in pieces:
            piece.text = " ".join([f"{piece.number}.", *(t.text for t in piece.tokens)])
            self.add(piece)
        return index

    def add(self, piece: _Piece) -> None:
        """Puts a piece where it belongs: into a new ladder, the present one, or none."""
        cut = piece.trim()
        if not piece.is_row():
            if piece.numbered and piece.tokens:
                self.doubt, piece.odd = piece, len(piece.words())
            if self.draft:
                self.draft.broken = True
                if piece.numbered and int(piece.number) < int(self.draft.pieces[-1].number):
                    self.close()  # another list has begun
        elif piece.numbered:
            self.begin(piece)
        elif self.draft and not self.draft.broken:
            last = self.draft.pieces[-1]
            if len(last.tokens) < _MOST_PARTS and last.has("arrow") and not last.has("segment"):
                last.tokens += piece.tokens  # the row's line was broken before its segment
                last.text = f"{last.text} {piece.text}"
            elif piece.has(*_CELL) or piece.has("segment"):
                piece.number = last.number
                self.draft.pieces.append(piece)
        if cut and self.draft and piece.run and piece is self.draft.pieces[-1]:
            caption = " ".join(self.lines[cut[0].line - 1][cut[0].column :].split())
            self.draft.caption = caption if lines.like_a_caption(caption) else ""

    def begin(self, piece: _Piece) -> None:
        """Takes a numbered row; an unreadable numbered line before it is an error if it stands in the ladder."""
        number, draft, doubt = int(piece.number), self.draft, self.doubt
        last = int(draft.pieces[-1].number) if draft else 0
        starts = self.header is not None or (number == 1 and (draft is None or draft.broken or last != 1))
        if doubt and draft and not starts and last <= int(doubt.number) <= number:
            raise doubt.unknown()
        before = doubt and (starts or draft is None) and int(doubt.number) == number - 1 and piece.has("segment")
        if doubt and before and doubt.odd <= 4 and piece.line - doubt.line <= 2:
            raise doubt.unknown()
        if starts:
            self.close()
            self.draft, self.header = self.header or _Draft(None), None
        if self.draft:
            self.draft.pieces.append(piece)
            self.draft.broken, self.doubt = False, None

    def table(self, index: int) -> int:
        """Takes a Markdown table, a ladder or not; the index after it, or ``index`` if no table begins there."""
        if "|" not in self.lines[index] or not lines.RULE.match("".join(self.lines[index + 1 : index + 2])):
            return index
        end = next((i for i in range(index, len(self.lines)) if "|" not in self.lines[i]), len(self.lines))
        a, b = lines.sides(lines.fields(self.lines[index]))
        rows: list[tuple[_Piece, list[list[Token]]]] = []
        for place in range(index + 2, end):
            texts = lines.fields(self.lines[place])[: b + 1] if a <= b else []
            digits = [text.rstrip(".") for text in texts[:a] if re.fullmatch(r"[0-9]{1,6}\.?", text)]
            number = digits[0] if digits else str(place - index - 1)
            cells = [self.vocabulary.tokens(t, place + 1) for t in texts[a:b]]
            cells = [*cells, *[[]] * (2 - len(cells) - 1), self.vocabulary.tokens("".join(texts[b:]), place + 1, _FAR)]
            text = " ".join(self.lines[place].split())
            rows.append((_Piece(self.file, number, place + 1, [*chain(*cells)], text, True, self.vocabulary), cells))
        if any(piece.has("segment") and piece.has("arrow") for piece, _ in rows):
            self.close()
            self.finish([row for piece, cells in rows for row in _table_rows(piece, cells)], end)
        return end


def _table_rows(piece: _Piece, cells: list[list[Token]]) -> list[Row]:
    """The rows of a table's row. An arrow in its own column counts for both sides; dots are then in their cells."""
    left, *between, right = cells
    middle = [*chain(*between)]
    links = [t for t in middle if t.kind in _LINK]
    if len(links) != 1 or links[0].kind == "dots":
        return _rows(piece, _FAR)
    near, far = ([t for t in side if t.kind == "dots"][:1] or links for side in (left, right))
    words = [[t for t in side if t.kind != "dots"] for side in (left, right)]
    piece.tokens = [*words[0], *near, *[t for t in middle if t not in links], *far, *words[1]]
    return [replace(row, arrives=True) if row.arrives is None else row for row in _rows(piece, _FAR)]


def parse_ladders(text: str, file: str, spec: Spec) -> list[Ladder]:
    """Every ladder in ``text``, in order; [] for a text without one. ``spec`` has the words that a ladder may use.

    Raises LadderError for a row of a ladder that cannot be read.
    """
    walk, index = _Walk(text, file, vocabulary_of(spec)), 0
    while index < len(walk.lines):
        after = walk.table(index)
        index = after if after > index else walk.line(index)
    walk.close()
    return walk.ladders
