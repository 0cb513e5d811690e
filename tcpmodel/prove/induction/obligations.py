"""The obligations of a proof by induction, case by case: each is a goal that must follow from hypotheses.

A case is one path of an event and one claim about its outcome. It counts for the first rule of the path that has an
effect. So there is one obligation for each rule and claim, and it consists of cases.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple, Protocol

import z3

from tcpmodel.language.claims import About, At, Claim, EdgeTable, Implication, changes
from tcpmodel.language.properties import Axiom
from tcpmodel.language.rules import Event
from tcpmodel.language.terms import Space, each_word
from tcpmodel.lower.smt import Valuation, Value, Values, identity, negated
from tcpmodel.lower.symbolic import Path, paths
from tcpmodel.prove.solver import NO, Solver
from tcpmodel.prove.world import OWN, PEERS, Hypothesis, World


@dataclass(frozen=True)
class ObligationCase:
    """One path and one claim about it: ``goal`` must hold; ``of`` is the end or segment that it is about."""

    claim: str
    of: str
    path: Path
    goal: Value

    @property
    def rule(self) -> str:
        """The rule for which the case counts."""
        rules = self.path.rules
        return next((r.name for r in rules if r.do), rules[0].name if rules else "no rule")


@dataclass(frozen=True, eq=False)
class ProofTask:
    """What induction has to prove: invariants (hypotheses too) and claims about steps; and the axioms."""

    invariants: tuple[Claim, ...]
    steps: tuple[Claim, ...]
    axioms: tuple[Axiom, ...]


class Feasible:
    """Tells which paths a step can take; if the solver gives up, a path is feasible.

    ``dead_ends`` lists conditions that cannot hold together; a path ends there.
    """

    def __init__(self, sorts: Sequence[Value], hypotheses: Sequence[Hypothesis], timeout: float) -> None:
        self._solver, self._hypotheses = Solver(timeout, *sorts), hypotheses
        for number, h in enumerate(hypotheses):
            self._solver.give(number, h.holds)
        self._conditions: list[Value] = []
        self.dead_ends: list[tuple[Value, ...]] = []

    def push(self, condition: Value) -> bool:
        self._solver.push(condition)
        self._conditions.append(condition)
        possible = bool(self._solver.check(named=False) != NO)
        if not possible:
            self.dead_ends.append(tuple(self._conditions))
        return possible

    def pop(self) -> None:
        self._solver.pop()
        self._conditions.pop()

    def refuted(self) -> tuple[Hypothesis, ...] | None:
        """The hypotheses that contradict the present conditions; None if none do."""
        return self._contradicting(self._hypotheses)

    def suppose(self, axioms: Sequence[Hypothesis]) -> tuple[Hypothesis, ...] | None:
        """Adds axioms until ``pop``; what of them and of the hypotheses contradicts the present conditions, if any."""
        self._solver.push()
        self._conditions.append(True)
        for number, h in enumerate(axioms, len(self._hypotheses)):
            self._solver.give(number, h.holds)
        return self._contradicting([*self._hypotheses, *axioms])

    def _contradicting(self, known: Sequence[Hypothesis]) -> tuple[Hypothesis, ...] | None:
        if self._solver.check() != NO:
            return None
        return tuple(known[number] for number in sorted(self._solver.core()))

    def can(self, *conditions: Value) -> z3.CheckSatResult:
        """Whether these conditions can hold too, with the present ones and all hypotheses."""
        return self._solver.can(*conditions)


class ExploredPath(NamedTuple):
    """A path, and the hypotheses that rule it out, if any do: then every case of it rests on those.

    ``possible``: nor do the axioms rule it out, so that as far as the solver knows some step takes it.
    """

    path: Path
    refuted: tuple[Hypothesis, ...] | None
    possible: bool


class EventCases:
    """All cases of one event from one state, and the hypotheses that they may rest on."""

    def __init__(self, world: World, claims: ProofTask, event: str, state: str, timeout: float,
                 visitor: Visitor | None = None) -> None:
        self.world, self.claims = world, claims
        self._reads: dict[Claim, tuple[frozenset[str], frozenset[str]]] = {}
        self._taken: set[int] = set()
        self._edges = EdgeTable(world.spec.edges)
        self.event, self.state = world.spec.event(event), state
        self.a = world.acting(state)
        self.hypotheses = [h for h in world.hypotheses(claims.invariants, self.a) if h.holds is not True]
        assumed = Feasible(world.sorts, world.supposed(self.hypotheses, self.event), timeout)
        self.ways = [self._explored(path, assumed, visitor) for path in paths(
            world.smt, self.event, state, world.before(self.event, self.a), assumed)]
        self.dead_ends = assumed.dead_ends

    def _explored(self, path: Path, assumed: Feasible, visitor: Visitor | None) -> ExploredPath:
        against = assumed.suppose(self.world.supposed(self.assumptions(path), self.event))
        if against is None:
            self._note_edges(path, assumed)
            if visitor:
                visitor.along(self, path, assumed)
        assumed.pop()
        refuted = None if against is None else assumed.refuted()
        if visitor and against is not None and refuted is None:
            visitor.excluded(self.event, against)
        return ExploredPath(path, refuted, against is None)

    def known(self, case: ObligationCase) -> list[Hypothesis]:
        """The hypotheses that the case may rest on."""
        return self.world.supposed([*self.assumptions(case.path), *self.hypotheses], self.event, case.of)

    def edges_taken(self) -> Iterator[int]:
        """The places of the edges that some path takes; a path along several takes the one from first to last too."""
        yield from self._taken

    def _note_edges(self, path: Path, assumed: Feasible) -> None:
        here = self.world.step(self.event, self.a, tcb(path), self.world.arriving(self.event))
        for change in changes(path.entered):
            for place, edge in self._edges.between(self.event.name, *change):
                if place not in self._taken and assumed.can(self.world.smt.term(edge.given, here)) != NO:
                    self._taken.add(place)

    def assumptions(self, path: Path) -> list[Hypothesis]:
        """The axioms about the step along that path."""
        return [h for h in self.world.assumptions(self.claims.axioms, self.event, self.a, tcb(path))
                if h.holds is not True]

    def cases(self, path: Path) -> Iterator[ObligationCase]:
        """Every case of the path that is not trivial."""
        for claim, of, goal in (*self._invariants(path, self.claims.invariants), *self._steps(path)):
            if goal is not True:
                yield ObligationCase(claim, of, path, goal)

    def cases_of(self, inv: Claim, path: Path) -> Iterator[ObligationCase]:
        """The same for an invariant that is not in the task."""
        for claim, of, goal in self._invariants(path, (inv,)):
            if goal is not True:
                yield ObligationCase(claim, of, path, goal)

    def _invariants(self, path: Path, invariants: Sequence[Claim]) -> Iterator[tuple[str, str, Value]]:
        """Each invariant that the path may break: it reads a word that changes, or a segment that the path sends."""
        world, after = self.world, tcb(path)
        changed = {name for name, value in after.items() if identity(value) != identity(self.a[name])}
        for inv in invariants:
            own, peers = self._read(inv)
            about_segments = inv.about is About.FLIGHT
            for of, end, peer, read, segment in (
                (OWN, after, world.b, own, world.segments[OWN]), (PEERS, world.b, after, peers, world.segments[PEERS]),
            ):
                if read & changed:
                    here = world.view(end, peer, segment if about_segments else None)
                    yield inv.name, of if about_segments else of[0], world.claim(inv.given, inv.then, here)
            for sent in path.sent if about_segments else ():
                yield inv.name, "sent", world.claim(inv.given, inv.then, world.view(after, world.b, sent))

    def _read(self, inv: Claim) -> tuple[frozenset[str], frozenset[str]]:
        """The words of this end and of its peer that an invariant reads; where it reads before, it means now."""
        if inv not in self._reads:
            words = each_word(inv.given, inv.then)
            self._reads[inv] = (frozenset(w.name for w in words if w.space in (Space.TCB, Space.BEFORE)),
                                frozenset(w.name for w in words if w.space is Space.PEER))
        return self._reads[inv]

    def _steps(self, path: Path) -> Iterator[tuple[str, str, Value]]:
        """Each claim about the step itself."""
        for claim in self.claims.steps:
            for (given, then, change), here in self._of_step(claim, path):
                yield claim.name, " -> ".join(change or ("step",)), self.world.claim(given, then, here)

    def _of_step(self, claim: Claim, path: Path) -> Iterator[tuple[Implication, Valuation]]:
        """What the claim says of the step along that path, each time with the values that it reads."""
        world, arrived = self.world, self.world.arriving(self.event)
        for said in claim.of_step(self._edges, self.event.name, path.entered, bool(path.rules)):
            for sent in claim.each_sent(path.sent):
                yield said, world.step(self.event, self.a, tcb(path), arrived, sent)

    def occasions(self, claim: Claim, path: Path) -> Iterator[tuple[Value, ...]]:
        """Each way in which the step along that path may make the antecedent of the claim true, as conditions.

        A claim about steps supposes something of the step. A claim about states is met where its antecedent holds
        after the step; we ask for the first time, so that it held nowhere before the step. Its ``then`` is False.
        """
        if claim.at is At.STEP:
            yield from ((self.world.smt.term(said.given, here),) for said, here in self._of_step(claim, path))
            return
        before = list(self.world.hypotheses((claim,), self.a))
        for _, of, never in self._invariants(path, (claim,)):
            about = [h for h in (*self.hypotheses, *self.assumptions(path)) if h.of == of in (OWN, PEERS)]
            earlier = self.world.supposed(before, self.event, of)
            yield (negated(never), *(h.holds for h in (*earlier, *about)))


def tcb(path: Path) -> Values:
    """A's TCB after the path."""
    return path.after.spaces[Space.TCB]


class Visitor(Protocol):
    """Sees every path of an event while ``EventCases`` follows it."""

    def along(self, unit: EventCases, path: Path, assumed: Feasible) -> None:
        """A path that some step takes; all its conditions, hypotheses and axioms are assumed."""

    def excluded(self, event: Event, against: Sequence[Hypothesis]) -> None:
        """A path that only axioms rule out, and what rules it out."""

