"""One end and one event: the specification as an oracle for a person who writes a stack. Numbers have 32 bits.

The answer lists every outcome that the specification allows: all choices that it leaves open are tried.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from tcpmodel.ask.completion import complete_tcb, near
from tcpmodel.language.errors import SpecError
from tcpmodel.language.events import Cause, Choice
from tcpmodel.language.rules import Event
from tcpmodel.language.spec import Spec
from tcpmodel.language.terms import SEQ, Term, conjuncts
from tcpmodel.lower.numbers import cut, most, out_of_bounds, read_number, read_sequence_number, shown, whole
from tcpmodel.lower.python import TCB, Interpreter, Outcome, Segment, interpreter_of
from tcpmodel.lower.segments import read_segment, segment_text
from tcpmodel.lower.text import show

M = 2**32


@dataclass(frozen=True)
class Reaction:
    """One outcome that the specification allows; ``sent`` in the RFC's notation, ``tcb`` by word without ghosts."""

    state: str
    sent: tuple[str, ...]
    tcb: Mapping[str, Any]
    signals: tuple[str, ...]
    rules: tuple[str, ...]


class CannotHappen(SpecError):
    """The event cannot happen to an end in this situation; the text says which condition fails."""


def react(spec: Spec, tcb: Mapping[str, Any], event: str, *, iss: int | None = None) -> list[Reaction]:
    """Every allowed outcome of one event for one end.

    ``tcb`` maps words to values (``{"STATE": "SYN-SENT", "ISS": 100}``); ``complete_tcb`` fills in the rest. ``event``
    is a segment in the RFC's notation, a call or a timeout. ``iss`` is the initial sequence number, if the event
    selects one. SpecError for a mistake in these, CannotHappen for an event that cannot happen.
    """
    interpreter = interpreter_of(spec, M)
    given = complete_tcb(spec, tcb)
    value = interpreter.tcb_from(given)
    the_event, fixed, segment = parse_event(spec, interpreter, event)
    if iss is not None and (type(iss) is not int or not 0 <= iss < M):
        raise SpecError(f"iss = {shown(iss)} is no 32-bit number")
    outcomes: dict[tuple[Any, ...], Outcome] = {}
    impossible: Term | None = None
    for choice in _choices(interpreter, the_event, value, fixed, iss):
        if not interpreter.possible(the_event, value, choice):
            impossible = impossible if impossible is not None else _failing(interpreter, the_event, value, choice)
            continue
        outcome = interpreter.react(the_event, value, choice, segment)
        _within_bounds(spec, event, outcome)
        outcomes.setdefault((outcome.sent, _plain(spec, outcome.tcb), outcome.signals), outcome)
    if not outcomes and impossible is not None:
        state = given[spec.state.name]
        raise CannotHappen(f"{the_event.name} cannot happen in {state}: it needs {show(impossible)}")
    return [_reaction(spec, interpreter, o) for o in outcomes.values()]


def _within_bounds(spec: Spec, event: str, outcome: Outcome) -> None:
    """Refuses an event that would lead to a number beyond what the header or the model can hold."""
    for word, value in zip(spec.tcb, outcome.tcb, strict=True):
        if not word.ghost and out_of_bounds(spec, word, value):
            raise SpecError(f"{cut(event)} would make {word.name} {value}; expected at most {most(spec, word)}")
    for segment in outcome.sent:
        for word, value in zip(spec.segment, segment, strict=True):
            if not word.ghost and out_of_bounds(spec, word, value):
                raise SpecError(f"{cut(event)} would send {segment_text(spec, segment)}; "
                                f"expected at most {most(spec, word)} in {word.name}")


def _plain(spec: Spec, tcb: TCB) -> tuple[Any, ...]:
    return tuple(v for w, v in zip(spec.tcb, tcb, strict=True) if not w.ghost)


def _reaction(spec: Spec, interpreter: Interpreter, outcome: Outcome) -> Reaction:
    tcb = {w.name: v for w, v in zip(spec.tcb, outcome.tcb, strict=True) if not w.ghost}
    sent = tuple(segment_text(spec, s) for s in outcome.sent)
    return Reaction(interpreter.state_of(outcome.tcb), sent, tcb, outcome.signals, outcome.rules)


# --- the question -------------------------------------------------------------------------------------------------


def parse_event(spec: Spec, interpreter: Interpreter, text: str) -> tuple[Event, dict[str, Any], Segment | None]:
    """The event, the choices that the text fixes, and the segment if it is one."""
    if "<" in text:
        try:
            segment = read_segment(spec, text, read_sequence_number)
        except ValueError as error:
            raise SpecError(str(error)) from None
        return spec.arrival, {}, interpreter.segment_from(segment.values)
    said = " ".join(text.split())
    read = [(event, form, numbers) for event in spec.events if event.cause is not Cause.NETWORK
            for form in (*event.forms, event.plain) if (numbers := form.read(said)) is not None]
    # A form whose holes are numbers comes first: SEND LATER may be an event beside SEND 10.
    read.sort(key=lambda reading: any(whole(n) is None for n in reading[2].values()))
    for event, form, numbers in read:
        return event, _fixed(spec, event, form.name, numbers) | dict(form.given), None
    known = [f.name for e in spec.events if e.cause is not Cause.NETWORK for f in (*e.forms, e.plain)]
    expected = near(said.upper(), known) or "; expected a segment, a call or a timeout"
    raise SpecError(f"'{cut(text)}' is no event{expected}")


def _fixed(spec: Spec, event: Event, name: str, numbers: Mapping[str, str]) -> dict[str, int]:
    """The numbers of a form, each within its bounds."""
    fixed = {}
    for choice in (c for c in event.leaves_open if c.word.name in numbers):
        domain, text = choice.domain, numbers[choice.word.name]
        if domain.least and whole(text) == 0:
            raise SpecError(f"{name} 0 does nothing; expected {name} {domain.least} or more")
        try:
            largest = most(spec, choice.word) if domain.most is None else domain.most
            fixed[choice.word.name] = read_number(text, domain.what or f"number of a {name}", largest, domain.least)
        except ValueError as error:
            raise SpecError(str(error)) from None
    return fixed


def _choices(interpreter: Interpreter, event: Event, tcb: TCB, fixed: Mapping[str, Any],
             iss: int | None) -> Iterator[dict[str, Any]]:
    """Every way to make the event's choices; of a range only both ends, unless the caller gives the number.

    An optional choice is not made: the answer is about an event that TCP serves at once.
    """
    made: list[dict[str, Any]] = [{}]
    for choice in event.leaves_open:
        made = [{**chosen, choice.word.name: value} for chosen in made
                for value in _values(interpreter, event, choice, tcb, fixed, chosen, iss)]
    yield from made


def _values(interpreter: Interpreter, event: Event, choice: Choice, tcb: TCB, fixed: Mapping[str, Any],
            chosen: Mapping[str, Any], iss: int | None) -> Sequence[Any]:
    """The values that one choice may take, after the choices made before it."""
    spec, word, domain = interpreter.spec, choice.word, choice.domain
    env = interpreter.environment(tcb, choice=chosen)
    is_open = interpreter.compile(choice.when)(env)
    if word.name in fixed:
        if not is_open and fixed[word.name] != word.initial:
            raise CannotHappen(f"{event.written(fixed)} cannot happen in {interpreter.state_of(tcb)}: "
                               f"it needs {show(choice.when)}")
        return [fixed[word.name]]
    if not is_open or (choice.optional and event.cause is not Cause.NETWORK):
        return [word.initial]
    if choice.like is not None:
        if iss is not None and word.sort is SEQ:
            return [iss]
        return [interpreter.compile(choice.like)(env)]
    match domain.kind:
        case "values":
            return domain.values
        case "range":
            assert domain.up_to is not None
            bound = most(spec, word) if domain.most is None else domain.most
            return list(dict.fromkeys((domain.least, min(interpreter.compile(domain.up_to)(env), bound))))
        case "scope":
            return [domain.usual]
    return [word.initial]


def _failing(interpreter: Interpreter, event: Event, tcb: TCB, choice: Mapping[str, Any]) -> Term:
    """The first part of ``possible`` that does not hold."""
    env = interpreter.environment(tcb, choice=choice)
    return next(part for part in conjuncts(event.possible) if not interpreter.compile(part)(env))

