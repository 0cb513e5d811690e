"""Traces in the notation of RFC 9293's figures 6 to 13, as numbered lines of text, which ``observe`` reads back."""

from __future__ import annotations

from dataclasses import dataclass
from textwrap import wrap

from tcpmodel.show.flights import END_NAMES, OTHER, A, B, Flight, event_name, flights
from tcpmodel.verdict.trace import Trace, TraceStep

_ARROW = {A: "-->", B: "<--"}
_DELAYED = "..."
_MARGIN = 5  # the width of "  1. "


@dataclass
class _Line:
    """One row: the comments above it and the texts at its ends (A, B), the segment between, the steps it shows."""

    steps: list[int]
    above: list[str]
    at: list[str]
    arrows: list[str]
    flight: Flight | None = None


def trace_text(trace: Trace, width: int = 100, rules: bool = False) -> str:
    """The trace as RFC 9293 prints its figures, in lines of at most ``width`` columns if the segments allow it.

    A segment that arrives in the step after its departure takes one line. A segment that stays in the network
    (``...``) takes another line when it arrives. Calls and timeouts stand in parentheses above the rows; with
    ``rules`` the rules that fired stand below.
    """
    lines = _lines(trace)
    ends = max([len("TCP Peer A"), *(len(line.at[A]) for line in lines)])
    middle = max([0, *(len(line.flight.segment) for line in lines if line.flight)])
    column = _MARGIN + ends + (middle + 10 if middle else 10)  # of B's state
    text = [f"{'':{_MARGIN}}{'TCP Peer A':{column - _MARGIN}}TCP Peer B", ""]
    printed: set[int] = set()
    for number, line in enumerate(lines, 1):
        text += _print(number, line, ends, middle, column, width)
        if rules:  # once for each step, although a step that sends something has several lines
            text += _rules(trace, [n for n in line.steps if n not in printed], width)
            printed.update(line.steps)
    if trace.loop:
        first = len(trace.steps) - trace.loop + 1
        start = next(n for n, line in enumerate(lines, 1) if max(line.steps) >= first)
        text += ["", f"{'':{_MARGIN}}({_numbers(start, len(lines))} for ever)"]
    return "\n".join(line.rstrip() for line in text) + "\n"


def _numbers(first: int, last: int) -> str:
    return f"line {last} repeats" if first == last else f"lines {first} to {last} repeat"


def _lines(trace: Trace) -> list[_Line]:
    flown = flights(trace)
    lines = [_Line([0], ["", ""], list(trace.states), ["", ""])]
    for flight in flown.every:
        if flight.old and flight.end is None:  # it never arrives, but it is in flight
            lines.append(_between([0], flight, {flight.sender: "(duplicate)"}))
    boundary = len(trace.steps) - trace.loop + 1 if trace.loop else 0
    for number, step in enumerate(trace.steps, 1):
        # A row that began before the loop must not end inside it.
        last = lines[-1] if number != boundary else None
        if step.end == "network":
            _by_network(lines, last, number, flown.ended.get(number), flown.every)
            continue
        end = END_NAMES.index(step.end)
        arriving = flown.ended.get(number) if step.segment is not None else None
        comment = _comment(step)
        if arriving is not None:
            _arrival(lines, last, number, arriving, step.states[end], comment)
        elif not flown.sent[number]:
            lines.append(_Line([number], _pair(end, comment), _pair(end, step.states[end]), ["", ""]))
        for i, flight in enumerate(flown.sent[number]):
            above = comment if i == 0 and arriving is None else ""
            at = {end: step.states[end]} | ({OTHER[end]: "(lost)"} if flight.end == number else {})
            lines.append(_between([number], flight, at, {end: _ARROW[end]}, _pair(end, above)))
    return lines


def _arrival(lines: list[_Line], last: _Line | None, number: int, flight: Flight, state: str, comment: str) -> None:
    receiver = OTHER[flight.sender]
    if last is not None and last.flight is flight and last.steps == [number - 1]:
        last.steps.append(number)
        last.at[receiver], last.arrows[receiver] = state, _ARROW[flight.sender]
        last.above[receiver] = comment
    else:
        at = {receiver: state} | ({flight.sender: "(duplicate)"} if flight.old else {})
        lines.append(_between([number], flight, at, {receiver: _ARROW[flight.sender]}, _pair(receiver, comment)))


def _by_network(lines: list[_Line], last: _Line | None, number: int, lost: Flight | None,
                every: list[Flight]) -> None:
    """Adds a loss, written at the receiver's side, or a duplication, written at the sender's."""
    if lost is None:
        copy = next(f for f in every if f.copy_of is not None and f.start == number)
        lines.append(_between([number], copy, {copy.sender: "(duplicated)"}))
    elif last is not None and last.flight is lost and last.steps == [number - 1]:
        last.steps.append(number)
        last.at[OTHER[lost.sender]] = "(lost)"
    else:
        at = {OTHER[lost.sender]: "(lost)"} | ({lost.sender: "(duplicate)"} if lost.old else {})
        lines.append(_between([number], lost, at))


def _between(steps: list[int], flight: Flight, at: dict[int, str], arrows: dict[int, str] | None = None,
             above: list[str] | None = None) -> _Line:
    shown = [(arrows or {}).get(end, _DELAYED) for end in (A, B)]
    return _Line(steps, above or ["", ""], [at.get(A, ""), at.get(B, "")], shown, flight)


def _pair(end: int, text: str) -> list[str]:
    return [text, ""] if end == A else ["", text]


def _comment(step: TraceStep) -> str:
    """The event as the RFC's figures write it: (Close), (Passive open); nothing for an arrival."""
    words = step.comment or event_name(step).lower()
    return f"({words[0].upper()}{words[1:]})" if words else ""


def _print(number: int, line: _Line, ends: int, middle: int, column: int, width: int) -> list[str]:
    rows = []
    if any(line.above):
        start = min(column, max(width - len(line.above[B]), _MARGIN + len(line.above[A]) + 1))
        rows.append(f"{line.above[A]:{start - _MARGIN}}{line.above[B]}")
    if line.flight is None:
        rows.append(f"{line.at[A]:{column - _MARGIN}}{line.at[B]}")
    else:
        between = f"{line.arrows[A]} {line.flight.segment:{middle}} {line.arrows[B]}"
        rows.append(f"{line.at[A]:{ends}} {between} {line.at[B]}")
    return [f"{f'{number}.':>{_MARGIN - 1}} {rows[0]}", *(f"{'':{_MARGIN}}{row}" for row in rows[1:])]


def _rules(trace: Trace, steps: list[int], width: int) -> list[str]:
    indent = " " * (_MARGIN + 4)
    text = []
    for step in (trace.steps[number - 1] for number in steps if number):
        if step.rules:
            text += wrap(f"{step.end}: {', '.join(step.rules)}", width, initial_indent=indent,
                         subsequent_indent=indent + "   ", break_on_hyphens=False, break_long_words=False)
    return text
