"""The judge decides claims while an explorer finds states and steps, each combination of parts once.

An invariant reads the TCBs of two ends, and perhaps a segment in flight. So the judge decides it once for each pair of
ends (or pair with the content of a direction), however many states share them.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from tcpmodel.language.claims import About, At, Claim, EdgeTable, Property, changes
from tcpmodel.language.terms import Space
from tcpmodel.lower.python import TCB, Interpreter
from tcpmodel.system.system import Label, Occurrence, State, System


@dataclass
class Finding:
    """What the judge knows of one property so far: the state (and the label out of it) that settles it."""

    property: Property
    exercised: bool = False
    state: int | None = None
    label: Label | None = None
    detail: str = ""


@dataclass(frozen=True)
class _Judged:
    """A claim and its finding."""

    claim: Claim
    finding: Finding


def of_step(interpreter: Interpreter, edges: EdgeTable, claim: Claim, did: Occurrence, peer: TCB | None = None,
            in_flight: int = 0) -> Iterator[tuple[bool, str]]:
    """Whether the claim holds of a step, once for each time that its antecedent holds; and what is wrong if not."""
    outcome, compile_ = did.outcome, interpreter.compile
    for given, then, change in claim.of_step(edges, did.event, outcome.path, bool(outcome.rules)):
        for sent in claim.each_sent(outcome.sent):
            env = interpreter.environment(outcome.tcb, did.segment, None, peer, did.before, sent, in_flight)
            if compile_(given)(env):
                holds = bool(compile_(then)(env))
                yield holds, "" if holds else claim.fault(did.event, *(change or outcome.path[:1] * 2))


class Judge:
    """Decides the claims about states and steps of one system; ``findings`` is by name."""

    def __init__(self, system: System, properties: Iterable[Property]) -> None:
        self._system = system
        self.findings: dict[str, Finding] = {p.name: Finding(p) for p in properties}
        self.edges: set[int] = set()  # the edges that steps ran along, as indices into the specification's
        self._table = EdgeTable(system.spec.edges)
        every = [_Judged(p, f) for f in self.findings.values() if isinstance(p := f.property, Claim)]
        for judged in every:
            judged.finding.exercised = judged.claim.unconditional
        states = [judged for judged in every if judged.claim.at is At.STATE]
        self._pair = [judged for judged in states if judged.claim.about is not About.FLIGHT]
        self._in_flight = [judged for judged in states if judged.claim.about is About.FLIGHT]
        self._steps = [judged for judged in every if judged.claim.at is At.STEP]
        self._rest = [judged for judged in every if judged.claim.at is At.REST]
        self._reads_count = any(Space.NET in judged.claim.reads for judged in states)
        self._pairs_seen: set[tuple[int, int, int]] = set()
        self._flights_seen: set[tuple[int, int, int, int]] = set()
        self._occurrences: dict[int, tuple[_Judged, ...]] = {}
        self._with_peer: dict[tuple[int, int, int], tuple[Finding, ...]] = {}

    def settled(self) -> bool:
        """Whether a state settles every property, so that there is nothing more to learn."""
        return all(f.state is not None for f in self.findings.values())

    # -- states ------------------------------------------------------------------------------------

    def state(self, number: int, state: State) -> None:
        """Judges a state that the explorer has just found; a settled property stays settled."""
        a, b, ab, ba = state
        count = self._count(state) if self._reads_count else 0
        if (a, b, count) not in self._pairs_seen:
            self._pairs_seen.add((a, b, count))
            for end, peer in ((a, b), (b, a)):
                self._judge(self._pair, number, end, peer, None, count)
        if self._in_flight:
            for end, peer, channel in ((a, b, ab), (b, a, ba)):
                if (end, peer, channel, count) not in self._flights_seen:
                    self._flights_seen.add((end, peer, channel, count))
                    for segment in self._system.channels[channel]:
                        self._judge(self._in_flight, number, end, peer, segment, count)

    def rest(self, number: int, state: State) -> None:
        """Judges a state that no step leaves: it must be quiescent for both ends."""
        for end, peer in ((state[0], state[1]), (state[1], state[0])):
            self._judge(self._rest, number, end, peer, None, self._count(state))

    def _count(self, state: State) -> int:
        """How many segments are in flight."""
        return len(self._system.channels[state[2]]) + len(self._system.channels[state[3]])

    def _judge(self, claims: list[_Judged], number: int, end: int, peer: int, segment: int | None, count: int) -> None:
        s = self._system
        taken = s.segments[segment] if segment is not None else None
        env = s.interpreter.environment(s.ends[end][1].tcb, taken, peer=s.ends[peer][1].tcb, in_flight=count)
        compile_ = s.interpreter.compile
        for judged in claims:
            finding = judged.finding
            if finding.state is None and compile_(judged.claim.given)(env):
                finding.exercised = True
                if not compile_(judged.claim.then)(env):
                    finding.state = number

    # -- steps -------------------------------------------------------------------------------------

    def step(self, number: int, state: State, label: Label) -> None:
        """Judges what an end did in a step out of that state."""
        where, _, _, did = label
        waiting = self._occurrences.get(did)
        if waiting is None:
            waiting = self._occurrences[did] = self._local(number, label)
        if waiting:
            key = (did, state[1 - where], self._count(state))
            failed = self._with_peer.get(key)
            if failed is None:
                failed = self._with_peer[key] = tuple(j.finding for j in waiting if self._fault(j, *key) is not None)
            for finding in failed:
                if finding.state is None:
                    finding.state, finding.label = number, label

    def _local(self, number: int, label: Label) -> tuple[_Judged, ...]:
        """Judges the claims that do not read the peer or the network, and returns those that do."""
        occurrence = self._system.occurrences[label[3]]
        self._note_edges(occurrence)
        waiting = []
        for judged in self._steps:
            finding = judged.finding
            if judged.claim.reads & {Space.PEER, Space.NET}:
                waiting += [judged] if judged.claim.speaks_of(occurrence.event) else []
            elif (fault := self._fault(judged, label[3], None, 0)) is not None and finding.state is None:
                finding.state, finding.label, finding.detail = number, label, fault
        return tuple(waiting)

    def _note_edges(self, occurrence: Occurrence) -> None:
        """Notes the edges that the step runs along: there may be several, and one from its first state to its last."""
        outcome = occurrence.outcome
        compile_ = self._system.interpreter.compile
        env = self._system.interpreter.environment(outcome.tcb, occurrence.segment, before=occurrence.before)
        for source, target in changes(outcome.path):
            along = self._table.between(occurrence.event, source, target)
            self.edges.update(place for place, edge in along if compile_(edge.given)(env))

    def _fault(self, judged: _Judged, did: int, peer: int | None, count: int) -> str | None:
        """What is wrong with that occurrence if the claim is false of it; None if it is true."""
        s = self._system
        tcb = s.ends[peer][1].tcb if peer is not None else None
        answers = list(of_step(s.interpreter, self._table, judged.claim, s.occurrences[did], tcb, count))
        judged.finding.exercised |= bool(answers)
        return next((fault for holds, fault in answers if not holds), None)
