"""A ladder as a trace, row by row as written, so that it can be drawn like any run."""

from __future__ import annotations

from tcpmodel.language.spec import Spec
from tcpmodel.observe import Cell, Ladder, LadderError, Row
from tcpmodel.observe.vocabulary import Vocabulary, vocabulary_of
from tcpmodel.verdict.trace import Trace, TraceStep

_MOST_ROWS = 1_000  # nobody reads longer pictures, and each step of a trace has a list of all segments in flight


def ladder_trace(ladder: Ladder, spec: Spec) -> Trace:
    """One step for each departure, arrival and comment; an end keeps its state until a row gives another.

    Raises LadderError for a ladder that is too long to draw.
    """
    if len(ladder.rows) > _MOST_ROWS:
        what = f"a ladder of {len(ladder.rows):,} rows is too long to draw, expected at most {_MOST_ROWS:,}"
        raise LadderError(ladder.file, ladder.line, what)
    states, vocabulary = ["", ""], vocabulary_of(spec)
    flight: list[list[str]] = [[], []]
    for row in ladder.rows:  # a row without a sender is an old duplicate, in flight from the beginning
        if row.segment and row.arrives and not row.departs:
            sender = 0 if row.direction == ">" else 1
            if not any(r.departs and r.direction == row.direction and _raw(r) == _raw(row) for r in ladder.rows):
                flight[sender].append(_raw(row))
    beginning = (tuple(flight[0]), tuple(flight[1]))
    first = ladder.rows[0]
    if first.segment is None:
        states = [_state(first.left, "", vocabulary), _state(first.right, "", vocabulary)]
    start = (states[0], states[1])
    rows = ladder.rows[1:] if first.segment is None else ladder.rows
    steps = [s for row in rows for s in _steps(row, states, flight, vocabulary)]
    return Trace(start, ({}, {}), beginning, tuple(steps))


def _raw(row: Row) -> str:
    assert row.segment is not None
    return row.segment.raw


def _state(cell: Cell, otherwise: str, vocabulary: Vocabulary) -> str:
    return cell.state or vocabulary.returned_to(cell) or cell.gone or otherwise


def _steps(row: Row, states: list[str], flight: list[list[str]], vocabulary: Vocabulary) -> list[TraceStep]:
    cells = (row.left, row.right)
    steps: list[TraceStep] = []

    def add(end: int, event: str, segment: str | None = None, sent: tuple[str, ...] = ()) -> None:
        states[end] = _state(cells[end], states[end], vocabulary)
        steps.append(TraceStep("AB"[end], event, segment, sent, (), (), (states[0], states[1]), ({}, {}),
                               (tuple(flight[0]), tuple(flight[1]))))

    if row.segment is None:
        for end, cell in enumerate(cells):
            said = next((vocabulary.said[c].event.name for c in cell.comments if c in vocabulary.said), "")
            if said or _state(cell, states[end], vocabulary) != states[end]:
                add(end, said)
        return steps
    sender = 0 if row.direction == ">" else 1
    raw = _raw(row)
    if row.departs:
        flight[sender].append(raw)
        add(sender, "", None, (raw,))
    if row.arrives and raw in flight[sender]:
        flight[sender].remove(raw)
        add(1 - sender, vocabulary.spec.arrival.name, raw)
    return steps
