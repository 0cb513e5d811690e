"""A run that the solver found, as a trace: the reference interpreter takes every step again, and judges the claim."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

import z3

from tcpmodel.language.claims import About, At, Claim, EdgeTable
from tcpmodel.language.rules import Event
from tcpmodel.language.spec import Spec
from tcpmodel.lower.python import TCB, Interpreter, Outcome, Segment
from tcpmodel.lower.segments import segment_text
from tcpmodel.lower.smt import Smt, Values
from tcpmodel.system.moves import ENDS
from tcpmodel.system.system import Occurrence
from tcpmodel.verdict.judge import of_step
from tcpmodel.verdict.trace import Disagreement, Trace, TraceStep


@dataclass(frozen=True)
class SymbolicStep:
    """One step of a run, its numbers still free: the end that takes it (0: A), and all that a replay compares."""

    end: int
    event: Event
    choice: Values
    net: Values
    arrived: Values | None
    after: Values
    sent: Sequence[Values]


@dataclass
class SymbolicRun:
    """A run from two ends that are CLOSED; nothing is in the network at the start."""

    smt: Smt
    spec: Spec
    steps: list[SymbolicStep] = field(default_factory=list)


class Replay:
    """One model of a run, decoded and taken again; ``trace`` is the run as a person reads it."""

    def __init__(self, run: SymbolicRun, model: z3.ModelRef) -> None:
        self.smt, self.model, self.spec = run.smt, model, run.spec
        self.interpreter = Interpreter(run.spec, 2**run.smt.width)
        self.tcbs: list[TCB] = [self._tcb(run.smt.initial()) for _ in (0, 1)]
        self.network: tuple[list[Segment], list[Segment]] = ([], [])
        self.flights: tuple[list[str], list[str]] = ([], [])
        self.taken: tuple[Occurrence, int] | None = None  # the last step, and how many segments it found in flight
        self.start = self._now()
        self.coming = [(1 - step.end, self._arriving(step)) for step in run.steps]
        self.steps = [shown for number, step in enumerate(run.steps) for shown in self._step(number, step)]

    @property
    def trace(self) -> Trace:
        return Trace(*self.start, tuple(self.steps))

    def _tcb(self, values: Values) -> TCB:
        return self.interpreter.tcb_from(self.smt.decoded(self.spec.tcb, values, self.model))

    def _segment(self, values: Values) -> Segment:
        return self.interpreter.segment_from(self.smt.decoded(self.spec.segment, values, self.model))

    def _shown(self, segment: Segment) -> str:
        return segment_text(self.spec, segment)

    def _now(self) -> tuple[Any, Any, Any]:
        """The present states, TCBs and segments in flight, as in a trace."""
        a, b = self.tcbs
        tcbs = tuple({w.name: v for w, v in zip(self.spec.tcb, tcb, strict=True)} for tcb in (a, b))
        state = self.interpreter.state_of
        return (state(a), state(b)), tcbs, tuple(tuple(sorted(side)) for side in self.flights)

    def _step(self, number: int, now: SymbolicStep) -> list[TraceStep]:
        smt, spec, end, event = self.smt, self.spec, now.end, now.event
        own = {c.name for c in event.choices}
        decoded = smt.decoded(spec.choices, now.choice, self.model)
        choice = {n: v for n, v in decoded.items() if n in own}
        counted = list(smt.decoded(spec.network, now.net, self.model).values())
        segment = self._arriving(now)
        if segment is not None and segment not in self.network[1 - end]:
            self._differs(number, "the segment that arrives was never sent")
        before = self.tcbs[end]
        if not self.interpreter.possible(event, before, choice, sum(counted)):
            self._differs(number, f"{event.name} is not possible")
        outcome = self.interpreter.react(event, before, choice, segment)
        self._compared(number, now, outcome)
        steps = self._arrives(segment, end, number) if segment is not None else []
        if counted and not sum(counted) and not self.interpreter.possible(event, before, choice, 1):
            steps += self._dies_out()
        self.tcbs[end] = outcome.tcb
        self.network[end].extend(outcome.sent)
        sent = tuple(map(self._shown, outcome.sent))
        self.flights[end].extend(sent)
        self.taken = Occurrence(end, event.name, before, segment, outcome), sum(counted)
        shown = self._shown(segment) if segment is not None else None
        said = "" if shown else event.form(choice).say(choice)
        return [*steps, TraceStep(ENDS[end], event.written(choice), shown, sent, outcome.signals, outcome.rules,
                                  *self._now(), said)]

    def _arriving(self, now: SymbolicStep) -> Segment | None:
        """The segment that arrives in a step, if one does."""
        return self._segment(now.arrived) if now.arrived is not None else None

    def _arrives(self, segment: Segment, end: int, number: int) -> list[TraceStep]:
        """The segment leaves the network; if it arrives again later, the network duplicates its last copy first."""
        shown, side, made = self._shown(segment), self.flights[1 - end], []
        if side.count(shown) == 1 and (1 - end, segment) in self.coming[number + 1:]:
            side.append(shown)
            made.append(TraceStep("network", "DUPLICATION", shown, (), (), (), *self._now()))
        side.remove(shown)
        return made

    def _dies_out(self) -> list[TraceStep]:
        """Loses every segment in flight, for an event that needs an empty network."""
        made = []
        for end in (0, 1):
            for shown in sorted(self.flights[end]):
                self.flights[end].remove(shown)
                made.append(TraceStep("network", "LOSS", shown, (), (), (), *self._now()))
        return made

    def _compared(self, number: int, now: SymbolicStep, outcome: Outcome) -> None:
        after = self._tcb(now.after)
        if after != outcome.tcb:
            wrong = [w.name for w, x, y in zip(self.spec.tcb, after, outcome.tcb, strict=True) if x != y]
            self._differs(number, f"{', '.join(wrong)} differ")
        if tuple(map(self._segment, now.sent)) != outcome.sent:
            self._differs(number, "other segments are sent")

    def _differs(self, number: int, what: str) -> None:
        raise Disagreement(f"step {number + 1} of the solver's run does not replay: {what}")

    # -- the property ------------------------------------------------------------------------------

    def violates(self, claim: Claim, net: Values) -> bool:
        """Whether the claim is false at the end of the run for the interpreter too, with ``net`` segments in flight."""
        if claim.at is At.STEP:
            if self.taken is None:
                return False
            did, in_flight = self.taken
            edges = EdgeTable(self.spec.edges)
            answers = of_step(self.interpreter, edges, claim, did, self.tcbs[1 - did.end], in_flight)
            return not all(holds for holds, _ in answers)
        count = sum(self.smt.decoded(self.spec.network, net, self.model).values())
        given, then = map(self.interpreter.compile, (claim.given, claim.then))
        environments = [
            self.interpreter.environment(self.tcbs[end], segment, peer=self.tcbs[1 - end], in_flight=count)
            for end in (0, 1) for segment in (self.network[end] if claim.about is About.FLIGHT else [None])]
        return any(given(env) and not then(env) for env in environments)


def replayed(run: SymbolicRun, model: z3.ModelRef, claim: Claim, net: Values) -> Trace:
    """The run as a trace that violates the claim; Disagreement if the interpreter does not agree.

    ``net`` are the values of the network that a claim about the last state reads.
    """
    replay = Replay(run, model)
    if not replay.violates(claim, net):
        raise Disagreement(f"{claim.name} is not violated at the end of the replay")
    return replay.trace
