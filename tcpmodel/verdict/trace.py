"""Traces: a run as a person reads it, step by step, without need of the system that it came from."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from tcpmodel.system.moves import ENDS
from tcpmodel.system.system import DUPLICATION, LOSS, Label, State, System


class Disagreement(Exception):
    """A trace did not replay through a fresh interpreter, or engines differ: a fault of this program."""


@dataclass(frozen=True)
class TraceStep:
    """One step: which end did what, with which segment, what it sent, and the situation afterwards.

    ``end`` is "A", "B" or "network". ``segment`` is the one that arrived, was lost or duplicated, and ``sent`` are
    those that the end sent, all in the RFC's notation. ``states``, ``tcbs`` (word to value, for A and B) and
    ``in_flight`` (from A, from B) hold after the step. ``comment`` is the comment of a ladder on the event.
    """

    end: str
    event: str
    segment: str | None
    sent: tuple[str, ...]
    signals: tuple[str, ...]
    rules: tuple[str, ...]
    states: tuple[str, str]
    tcbs: tuple[Mapping[str, Any], Mapping[str, Any]]
    in_flight: tuple[tuple[str, ...], tuple[str, ...]]
    comment: str = ""


@dataclass(frozen=True)
class Trace:
    """A run from an initial situation; ``loop`` is the number of steps at its end that repeat for ever."""

    states: tuple[str, str]
    tcbs: tuple[Mapping[str, Any], Mapping[str, Any]]
    in_flight: tuple[tuple[str, ...], tuple[str, ...]]
    steps: tuple[TraceStep, ...]
    loop: int = 0

    def __len__(self) -> int:
        return len(self.steps)


def make_trace(system: System, states: Sequence[State], labels: Sequence[Label], loop: int = 0) -> Trace:
    """The trace along those states; there is one label fewer than states."""
    steps = tuple(_step(system, label, state) for label, state in zip(labels, states[1:], strict=True))
    first = states[0]
    return Trace(system.state_names(first), _tcbs(system, first), _in_flight(system, first), steps, loop)


def _step(system: System, label: Label, state: State) -> TraceStep:
    where, move, taken, did = label
    segment = system.show_segment(taken) if taken >= 0 else None
    common = (system.state_names(state), _tcbs(system, state), _in_flight(system, state))
    if where == 2:
        event = {LOSS: "LOSS", DUPLICATION: "DUPLICATION"}[move]
        return TraceStep("network", event, segment, (), (), (), *common)
    outcome = system.occurrences[did].outcome
    sent = tuple(system.show_segment(system.intern_segment(s)) for s in outcome.sent)
    done = system.moves[move]
    declared = system.spec.event(done.event)
    said = "" if segment else declared.form(done.chosen).say(done.chosen)
    return TraceStep(ENDS[where], done.name, segment, sent, outcome.signals, outcome.rules, *common, said)


def _tcbs(system: System, state: State) -> tuple[Mapping[str, Any], Mapping[str, Any]]:
    words = system.spec.tcb
    a, b = system.tcbs(state)
    return ({w.name: v for w, v in zip(words, a, strict=True)}, {w.name: v for w, v in zip(words, b, strict=True)})


def _in_flight(system: System, state: State) -> tuple[tuple[str, ...], tuple[str, ...]]:
    there, back = (tuple(sorted(system.show_segment(s) for s in system.channels[c])) for c in state[2:])
    return there, back


def replayed(system: System, states: Sequence[State], labels: Sequence[Label], loop: int = 0) -> Trace:
    """The trace, once a fresh system has taken every step of it too; Disagreement if it cannot."""
    trace = make_trace(system, states, labels, loop)
    fresh = type(system)(system.spec, system.scope)
    here = fresh.initial
    for number, step in enumerate(trace.steps):
        after = [t for label, t in fresh.successors(here) if make_trace(fresh, [here, t], [label]).steps[0] == step]
        if not after:
            raise Disagreement(f"step {number + 1} of the trace, {step.event}, does not replay")
        here = after[0]
    return trace
