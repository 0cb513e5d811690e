"""A run that a solver found, as a trace: every step taken once more by the reference interpreter, the judge of it."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import Any, Protocol

import z3

from tcpmodel.language.properties import Always, Answered, Edges, InEveryStep, Property
from tcpmodel.language.rules import Spec
from tcpmodel.language.terms import BOOL, Space, words_of
from tcpmodel.lower.python import TCB, Interpreter, Outcome, Segment
from tcpmodel.lower.segments import segment_text
from tcpmodel.lower.smt import Smt, Value, Values
from tcpmodel.prove.bounded.unrolled import Ends, Moment, Slot
from tcpmodel.prove.world import ARRIVAL, spaces
from tcpmodel.system.moves import ENDS
from tcpmodel.verdict.trace import Disagreement, Trace, TraceStep


@dataclass(frozen=True)
class Taken:
    """The last step of a replay: all that a property reads."""

    end: int
    event: str
    before: TCB
    segment: Segment | None
    outcome: Outcome
    in_flight: int


class Runs(Protocol):
    """Runs that a model can make one of."""

    smt: Smt
    spec: Spec
    ends: list[Ends]  # at the start, and later
    slots: list[Slot]
    moments: list[Moment]


class Replay:
    """One model of a run, decoded and taken again; ``trace`` is what a person is shown of it."""

    def __init__(self, runs: Runs, model: z3.ModelRef) -> None:
        self.runs, self.model, self.spec = runs, model, runs.spec
        self.interpreter = Interpreter(runs.spec, 2**runs.smt.width)
        self.tcbs: list[TCB] = [self._tcb(end) for end in (0, 1)]
        self.network: tuple[list[Segment], list[Segment]] = ([], [])
        for slot in runs.slots:
            if slot.step < 0 and self.true(slot.when):
                self.network[self.true(slot.by)].append(self._segment(slot))
        self.flights = [[self._shown(s) for s in side] for side in self.network]
        self.taken: Taken | None = None
        self.start = self._now()
        self.coming = [(int(not self.true(now.who)), self._taken(now)) for now in runs.moments]
        self.steps = [step for now in runs.moments for step in self._step(now)]

    @property
    def trace(self) -> Trace:
        return Trace(*self.start, tuple(self.steps))

    def true(self, value: Value) -> bool:
        return bool(self.runs.smt.decoded_one(BOOL, value, self.model))

    def _tcb(self, end: int) -> TCB:
        decoded = self.runs.smt.decoded(self.spec.tcb, self.runs.ends[0][end], self.model)
        return self.interpreter.tcb_from(decoded)

    def _segment(self, slot: Slot) -> Segment:
        return self.interpreter.segment_from(self.runs.smt.decoded(self.spec.segment, slot.values, self.model))

    def _shown(self, segment: Segment) -> str:
        return segment_text(self.spec, segment)

    def _now(self) -> tuple[Any, Any, Any]:
        """States, TCBs and what is in flight, as a trace has them."""
        a, b = self.tcbs
        tcbs = tuple({w.name: v for w, v in zip(self.spec.tcb, tcb, strict=True)} for tcb in (a, b))
        state = self.interpreter.state_of
        return (state(a), state(b)), tcbs, tuple(tuple(sorted(side)) for side in self.flights)

    def _step(self, now: Moment) -> list[TraceStep]:
        smt, spec = self.runs.smt, self.spec
        end = int(self.true(now.who))
        event = spec.events[self.model.eval(now.event, model_completion=True).as_long()]
        own = {c.name for c in event.choices}
        decoded = smt.decoded(spec.choices, now.choice, self.model)
        choice = {n: v for n, v in decoded.items() if n in own}
        counted = list(smt.decoded(spec.network, now.net, self.model).values())
        segment = self._taken(now)
        if segment is not None and segment not in self.network[1 - end]:
            self._differs(now, "the segment that arrives was never sent")
        before = self.tcbs[end]
        if not self.interpreter.possible(event, before, choice, sum(counted)):
            self._differs(now, f"{event.name} is not possible")
        outcome = self.interpreter.react(event, before, choice, segment)
        self._compared(now, outcome)
        steps = self._arrives(segment, end, now.number) if segment is not None else []
        if counted and not sum(counted):
            steps += self._dies_out(event.name)
        self.tcbs[end] = outcome.tcb
        self.network[end].extend(outcome.sent)
        sent = tuple(map(self._shown, outcome.sent))
        self.flights[end] += sent
        self.taken = Taken(end, event.name, before, segment, outcome, sum(counted))
        shown = self._shown(segment) if segment is not None else None
        return [*steps, TraceStep(ENDS[end], event.written(choice), shown, sent, outcome.signals, outcome.rules,
                                  *self._now())]

    def _taken(self, now: Moment) -> Segment | None:
        """The segment that arrives in a step, if one does."""
        event = self.spec.events[self.model.eval(now.event, model_completion=True).as_long()]
        if event.name != ARRIVAL:
            return None
        return self.interpreter.segment_from(self.runs.smt.decoded(self.spec.segment, now.arrived, self.model))

    def _arrives(self, segment: Segment, end: int, number: int) -> list[TraceStep]:
        """The segment leaves the network; the last copy of one that will arrive again is duplicated first."""
        shown, side, made = self._shown(segment), self.flights[1 - end], []
        if side.count(shown) == 1 and (1 - end, segment) in self.coming[number + 1:]:
            side.append(shown)
            made.append(TraceStep("network", "DUPLICATION", shown, (), (), (), *self._now()))
        side.remove(shown)
        return made

    def _dies_out(self, event: str) -> list[TraceStep]:
        """All that is in flight is lost, where the event reads that nothing is."""
        made = []
        reads = any(w.space is Space.NET for w in words_of(self.spec.event(event).possible))
        for end in (0, 1) if reads else ():
            for shown in sorted(self.flights[end]):
                self.flights[end].remove(shown)
                made.append(TraceStep("network", "LOSS", shown, (), (), (), *self._now()))
        return made

    def _compared(self, now: Moment, outcome: Outcome) -> None:
        smt, spec = self.runs.smt, self.spec
        after = self.interpreter.tcb_from(smt.decoded(spec.tcb, now.after, self.model))
        if after != outcome.tcb:
            wrong = [w.name for w, x, y in zip(spec.tcb, after, outcome.tcb, strict=True) if x != y]
            self._differs(now, f"{', '.join(wrong)} differ")
        if tuple(self._segment(s) for s in now.sent if self.true(s.when)) != outcome.sent:
            self._differs(now, "other segments are sent")

    def _differs(self, now: Moment, what: str) -> None:
        raise Disagreement(f"step {now.number + 1} of the solver's run does not replay: {what}")

    # -- the property ------------------------------------------------------------------------------

    def violates(self, claim: Property, net: Values) -> bool:
        """Whether the interpreter too finds the property violated at the end of the run, with that many in flight."""
        compile_ = self.interpreter.compile
        if isinstance(claim, Always):
            for end in (0, 1):
                every = self.network[end] if Space.SEG in spaces(claim) else [None]
                count = sum(self.runs.smt.decoded(self.spec.network, net, self.model).values())
                for segment in every:
                    env = self.interpreter.environment(self.tcbs[end], segment, peer=self.tcbs[1 - end],
                                                       in_flight=count)
                    if compile_(claim.given)(env) and not compile_(claim.then)(env):
                        return True
            return False
        did = self.taken
        if did is None:
            return False
        if isinstance(claim, Answered):
            return not did.outcome.rules
        if isinstance(claim, Edges):
            return any(not self._edge(did, s, t) for s, t in pairwise(did.outcome.path))
        assert isinstance(claim, InEveryStep)
        if claim.events and did.event not in claim.events:
            return False
        each = did.outcome.sent if Space.SENT in spaces(claim) and did.outcome.sent else (None,)
        envs = [self.interpreter.environment(did.outcome.tcb, did.segment, None, self.tcbs[1 - did.end], did.before,
                                             sent, did.in_flight) for sent in each]
        return any(compile_(claim.given)(env) and not compile_(claim.then)(env) for env in envs)

    def _edge(self, did: Taken, source: str, target: str) -> bool:
        env = self.interpreter.environment(did.outcome.tcb, did.segment, before=did.before)
        return any((e.source, e.target, e.event) == (source, target, did.event)
                   and self.interpreter.compile(e.given)(env) for e in self.spec.edges)


def replayed(runs: Runs, model: z3.ModelRef, claim: Property, net: Values) -> Trace:
    """The run as a trace that violates the property; ``Disagreement`` if the interpreter says otherwise.

    ``net`` is what a claim about a state reads of the network at its end.
    """
    replay = Replay(runs, model)
    if not replay.violates(claim, net):
        raise Disagreement(f"{claim.name} is not violated at the end of the replay")
    return replay.trace
