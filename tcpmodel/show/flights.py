"""Flights: each segment of a trace from its departure to its end, for charts and the RFC's notation.

A trace says which segments were sent and which arrived. If two equal segments are in flight, the first one sent is the
first to arrive here.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

from tcpmodel.verdict.trace import Trace, TraceStep

A, B = 0, 1
OTHER = {A: B, B: A}
END_NAMES = ("A", "B")


@dataclass(eq=False)
class Flight:
    """One copy of a segment. Step numbers count from 1; 0 is the initial situation.

    ``end`` is None if it stays in flight. ``old``: it was in flight at the start. ``copy_of``: the flight that the
    network duplicated in step ``start``.
    """

    segment: str
    sender: int
    start: int
    end: int | None = None
    lost: bool = False
    old: bool = False
    copy_of: Flight | None = None

    @property
    def arrived(self) -> bool:
        return self.end is not None and not self.lost


@dataclass
class Flights:
    """All flights of a trace in the order of their starts; by step, the flights sent and the one that ended."""

    every: list[Flight] = field(default_factory=list)
    sent: dict[int, list[Flight]] = field(default_factory=dict)
    ended: dict[int, Flight] = field(default_factory=dict)

    def waiting(self, segment: str, sender: int) -> Flight:
        """The first of those flights that has not ended."""
        for flight in self.every:
            if flight.end is None and (flight.segment, flight.sender) == (segment, sender):
                return flight
        raise ValueError(f"{segment} arrives or is lost, and {END_NAMES[sender]} never sent it")


def flights(trace: Trace) -> Flights:
    """The flights of a trace; ValueError if a segment arrives or is lost that is not in flight."""
    flown = Flights([Flight(s, end, 0, old=True) for end in (A, B) for s in trace.in_flight[end]])
    before = trace.in_flight
    for number, step in enumerate(trace.steps, 1):
        if step.end == "network":
            _moved_by_network(flown, number, step, before)
        else:
            end = END_NAMES.index(step.end)
            if step.segment is not None:
                _end(flown, flown.waiting(step.segment, OTHER[end]), number)
            flown.sent[number] = _sent(step, end, number, before)
            flown.every += flown.sent[number]
        before = step.in_flight
    return flown


def _end(flown: Flights, flight: Flight, number: int) -> None:
    flight.end = number
    flown.ended[number] = flight


def _moved_by_network(flown: Flights, number: int, step: TraceStep, before: tuple[tuple[str, ...], ...]) -> None:
    segment = step.segment or ""
    # Both directions may hold such a segment: the step is about the direction that changed.
    sender = A if Counter(before[A]) != Counter(step.in_flight[A]) else B
    flight = flown.waiting(segment, sender)
    if step.event == "DUPLICATION":
        flown.every.append(Flight(segment, sender, number, copy_of=flight))
    else:
        flight.lost = True
        _end(flown, flight, number)


def _sent(step: TraceStep, end: int, number: int, before: tuple[tuple[str, ...], ...]) -> list[Flight]:
    """The flights that a step began; a segment that is not in flight after the step found no room and is lost."""
    room = Counter(step.in_flight[end])
    room.subtract(before[end])
    made = []
    for segment in step.sent:
        fits = room[segment] > 0
        room[segment] -= 1
        made.append(Flight(segment, end, number, end=None if fits else number, lost=not fits))
    return made


def event_name(step: TraceStep) -> str:
    """The name of a step beside an arrow: empty for a plain arrival, which the arrow shows."""
    arrived = step.segment is not None and step.end != "network"
    return step.event.partition(", ")[2] if arrived else step.event
