"""The judge: decides invariants, steps and witnesses while states are found, each combination of parts once.

An invariant reads the TCBs of two ends, and perhaps a segment in flight; so it is decided once for each
pair of ends, or pair with a direction's content, and never again for the many states that share them.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise

from tcpmodel.language.properties import (
    Always,
    Answered,
    Edges,
    InEveryStep,
    NoDeadlock,
    Property,
    Sometimes,
    SometimesAStep,
)  # fmt: skip
from tcpmodel.language.terms import Space, Term, words_of
from tcpmodel.lower.python import Meaning
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
class _Claim:
    finding: Finding
    given: Meaning
    then: Meaning
    reads: frozenset[Space]


class Judge:
    """Decides the safety properties of one system; ``findings`` is by name."""

    def __init__(self, system: System, properties: Iterable[Property]) -> None:
        self._system = system
        compile_ = system.interpreter.compile
        self.findings: dict[str, Finding] = {p.name: Finding(p) for p in properties}
        self.edges: set[int] = set()  # those that were seen, as indices into the specification's
        self._allowed: dict[tuple[str, str, str], list[tuple[int, Meaning]]] = {}
        for number, edge in enumerate(system.spec.edges):
            key = (edge.source, edge.target, edge.event)
            self._allowed.setdefault(key, []).append((number, compile_(edge.given)))
        self._pair: list[_Claim] = []
        self._in_flight: list[_Claim] = []
        self._steps: list[tuple[_Claim, tuple[str, ...]]] = []
        self._graph: list[Finding] = []
        self._answered: list[Finding] = []
        self._rest: list[tuple[Finding, Meaning]] = []
        for finding in self.findings.values():
            match finding.property:
                case Always(given=given, then=then):
                    self._place(_Claim(finding, compile_(given), compile_(then), _spaces(given, then)))
                case Sometimes(goal=goal):
                    self._place(_Claim(finding, compile_(goal), lambda _: False, _spaces(goal)))
                case SometimesAStep(goal=goal):
                    self._steps.append((_Claim(finding, compile_(goal), lambda _: False, _spaces(goal)), ()))
                case Answered():
                    finding.exercised = True
                    self._answered.append(finding)
                case InEveryStep(given=given, then=then, events=events):
                    self._steps.append((_Claim(finding, compile_(given), compile_(then), _spaces(given, then)), events))
                case Edges():
                    self._graph.append(finding)
                case NoDeadlock(quiescent=quiescent):
                    finding.exercised = True
                    self._rest.append((finding, compile_(quiescent)))
        self._reads_count = any(Space.NET in c.reads for c in (*self._pair, *self._in_flight))
        self._pairs_seen: set[tuple[int, int, int]] = set()
        self._flights_seen: set[tuple[int, int, int, int]] = set()
        self._occurrences: dict[int, tuple[_Claim, ...]] = {}
        self._with_peer: dict[tuple[int, int, int], tuple[Finding, ...]] = {}

    def _place(self, claim: _Claim) -> None:
        (self._in_flight if Space.SEG in claim.reads else self._pair).append(claim)

    def settled(self) -> bool:
        """Whether a state was found for every property: nothing more can be learnt."""
        return all(f.state is not None for f in self.findings.values())

    # -- states ------------------------------------------------------------------------------------

    def state(self, number: int, state: State) -> None:
        """Judges a state that was just found; a property that is settled stays so."""
        a, b, ab, ba = state
        count = len(self._system.channels[ab]) + len(self._system.channels[ba]) if self._reads_count else 0
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

    def _judge(self, claims: list[_Claim], number: int, one: int, other: int, segment: int | None, count: int) -> None:
        s = self._system
        taken = s.segments[segment] if segment is not None else None
        env = s.interpreter.environment(s.ends[one][1].tcb, taken, peer=s.ends[other][1].tcb, in_flight=count)
        for claim in claims:
            finding = claim.finding
            if finding.state is None and claim.given(env):
                finding.exercised = True
                if not claim.then(env):
                    finding.state = number

    def rest(self, number: int, state: State) -> None:
        """Judges a state that nothing leaves: it must be quiescent for both ends."""
        s = self._system
        count = len(s.channels[state[2]]) + len(s.channels[state[3]])
        for finding, quiescent in self._rest:
            for one, other in ((state[0], state[1]), (state[1], state[0])):
                env = s.interpreter.environment(s.ends[one][1].tcb, peer=s.ends[other][1].tcb, in_flight=count)
                if finding.state is None and not quiescent(env):
                    finding.state = number

    # -- steps -------------------------------------------------------------------------------------

    def step(self, number: int, state: State, label: Label) -> None:
        """Judges what an end did in a transition out of that state."""
        where, _, _, did = label
        waiting = self._occurrences.get(did)
        if waiting is None:
            waiting = self._occurrences[did] = self._local(number, label)
        if waiting:
            count = len(self._system.channels[state[2]]) + len(self._system.channels[state[3]])
            key = (did, state[1 - where], count)
            failed = self._with_peer.get(key)
            if failed is None:
                failed = self._with_peer[key] = tuple(self._peer(waiting, *key))
            for finding in failed:
                if finding.state is None:
                    finding.state, finding.label = number, label

    def _local(self, number: int, label: Label) -> tuple[_Claim, ...]:
        """Judges what needs no peer, and returns the claims that do."""
        occurrence = self._system.occurrences[label[3]]
        for finding in self._answered:
            if not occurrence.outcome.rules and finding.state is None:
                finding.state, finding.label = number, label
                finding.detail = f"no rule answers {occurrence.event} in {occurrence.outcome.path[0]}"
        self._edges(number, label, occurrence)
        claims = [c for c, events in self._steps if not events or occurrence.event in events]
        for claim in claims:
            local = not claim.reads & {Space.PEER, Space.NET}
            if local and self._fails(claim, label[3], None, 0) and claim.finding.state is None:
                claim.finding.state, claim.finding.label = number, label
        return tuple(c for c in claims if c.reads & {Space.PEER, Space.NET})

    def _edges(self, number: int, label: Label, occurrence: Occurrence) -> None:
        """Holds the state changes of a step against the edges; an event may run along several of them."""
        path, outcome = occurrence.outcome.path, occurrence.outcome
        env = self._system.interpreter.environment(outcome.tcb, occurrence.segment, before=occurrence.before)
        for source, target in dict.fromkeys([*pairwise(path), (path[0], path[-1])]):  # in the order of the path
            if source == target:
                continue
            seen = {n for n, given in self._allowed.get((source, target, occurrence.event), ()) if given(env)}
            self.edges |= seen
            for finding in self._graph:
                finding.exercised = True
                if not seen and (source, target) in pairwise(path) and finding.state is None:
                    finding.state, finding.label = number, label
                    finding.detail = f"{source} -> {target} by {occurrence.event} is no edge"

    def _peer(self, claims: tuple[_Claim, ...], did: int, peer: int, count: int) -> Iterator[Finding]:
        for claim in claims:
            if self._fails(claim, did, peer, count):
                yield claim.finding

    def _fails(self, claim: _Claim, did: int, peer: int | None, count: int) -> bool:
        """Whether the claim is false of that occurrence; for each segment sent, if the claim speaks of one."""
        s = self._system
        _, _, before, segment, outcome = s.occurrences[did]
        other = s.ends[peer][1].tcb if peer is not None else None
        every = outcome.sent if Space.SENT in claim.reads and outcome.sent else (None,)
        failed = False
        for one in every:
            env = s.interpreter.environment(outcome.tcb, segment, None, other, before, one, count)
            if claim.given(env):
                claim.finding.exercised = True
                failed |= not claim.then(env)
        return failed


def _spaces(*terms: Term) -> frozenset[Space]:
    return frozenset(w.space for t in terms for w in words_of(t))
