"""The judge: decides invariants, steps and witnesses while states are found, each combination of parts once.

An invariant reads the TCBs of two ends, and perhaps a segment in flight; so it is decided once for each
pair of ends, or pair with a direction's content, and never again for the many states that share them.
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
    """What is known of one property so far: the state (and label out of it) that settles it."""

    property: Property
    exercised: bool = False
    state: int | None = None
    label: Label | None = None
    detail: str = ""


@dataclass(frozen=True)
class _Judged:
    """A claim and what is known of it."""

    claim: Claim
    finding: Finding


def of_step(interpreter: Interpreter, edges: EdgeTable, claim: Claim, did: Occurrence, peer: TCB | None = None,
            in_flight: int = 0) -> Iterator[tuple[bool, str]]:
    """Whether the claim holds of a step, as often as what it presupposes comes about; and what is wrong if not."""
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
        self.edges: set[int] = set()  # those that were seen, as indices into the specification's
        self._table = EdgeTable(system.spec.edges)
        every = [_Judged(p, f) for f in self.findings.values() if isinstance(p := f.property, Claim)]
        for one in every:
            one.finding.exercised = one.claim.unconditional
        states = [one for one in every if one.claim.at is At.STATE]
        self._pair = [one for one in states if one.claim.about is not About.FLIGHT]
        self._in_flight = [one for one in states if one.claim.about is About.FLIGHT]
        self._steps = [one for one in every if one.claim.at is At.STEP]
        self._rest = [one for one in every if one.claim.at is At.REST]
        self._reads_count = any(Space.NET in one.claim.reads for one in states)
        self._pairs_seen: set[tuple[int, int, int]] = set()
        self._flights_seen: set[tuple[int, int, int, int]] = set()
        self._occurrences: dict[int, tuple[_Judged, ...]] = {}
        self._with_peer: dict[tuple[int, int, int], tuple[Finding, ...]] = {}

    def settled(self) -> bool:
        """Whether a state was found for every property: nothing more can be learnt."""
        return all(f.state is not None for f in self.findings.values())

    # -- states ------------------------------------------------------------------------------------

    def state(self, number: int, state: State) -> None:
        """Judges a state that was just found; a property that is settled stays so."""
        a, b, ab, ba = state
        count = self._count(state) if self._reads_count else 0
        if (a, b, count) not in self._pairs_seen:
            self._pairs_seen.add((a, b, count))
            for one, other in ((a, b), (b, a)):
                self._judge(self._pair, number, one, other, None, count)
        if self._in_flight:
            for one, other, channel in ((a, b, ab), (b, a, ba)):
                if (one, other, channel, count) not in self._flights_seen:
                    self._flights_seen.add((one, other, channel, count))
                    for segment in self._system.channels[channel]:
                        self._judge(self._in_flight, number, one, other, segment, count)

    def rest(self, number: int, state: State) -> None:
        """Judges a state that nothing leaves: it must be quiescent for both ends."""
        for one, other in ((state[0], state[1]), (state[1], state[0])):
            self._judge(self._rest, number, one, other, None, self._count(state))

    def _count(self, state: State) -> int:
        """How many segments are in flight."""
        return len(self._system.channels[state[2]]) + len(self._system.channels[state[3]])

    def _judge(self, claims: list[_Judged], number: int, one: int, other: int, segment: int | None, count: int) -> None:
        s = self._system
        taken = s.segments[segment] if segment is not None else None
        env = s.interpreter.environment(s.ends[one][1].tcb, taken, peer=s.ends[other][1].tcb, in_flight=count)
        compile_ = s.interpreter.compile
        for judged in claims:
            finding = judged.finding
            if finding.state is None and compile_(judged.claim.given)(env):
                finding.exercised = True
                if not compile_(judged.claim.then)(env):
                    finding.state = number

    # -- steps -------------------------------------------------------------------------------------

    def step(self, number: int, state: State, label: Label) -> None:
        """Judges what an end did in a transition out of that state."""
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
        """Judges what needs no peer, and returns the claims that do."""
        occurrence = self._system.occurrences[label[3]]
        self._note_edges(occurrence)
        waiting = []
        for one in self._steps:
            if one.claim.reads & {Space.PEER, Space.NET}:
                waiting += [one] if one.claim.speaks_of(occurrence.event) else []
            elif (fault := self._fault(one, label[3], None, 0)) is not None and one.finding.state is None:
                one.finding.state, one.finding.label, one.finding.detail = number, label, fault
        return tuple(waiting)

    def _note_edges(self, occurrence: Occurrence) -> None:
        """Notes which edges the step runs along; it may be several, and one from its first state to its last."""
        outcome = occurrence.outcome
        compile_ = self._system.interpreter.compile
        env = self._system.interpreter.environment(outcome.tcb, occurrence.segment, before=occurrence.before)
        for source, target in changes(outcome.path):
            along = self._table.between(occurrence.event, source, target)
            self.edges.update(place for place, edge in along if compile_(edge.given)(env))

    def _fault(self, one: _Judged, did: int, peer: int | None, count: int) -> str | None:
        """What is wrong with that occurrence, if the claim is false of it."""
        s = self._system
        tcb = s.ends[peer][1].tcb if peer is not None else None
        told = list(of_step(s.interpreter, self._table, one.claim, s.occurrences[did], tcb, count))
        one.finding.exercised |= bool(told)
        return next((fault for holds, fault in told if not holds), None)
