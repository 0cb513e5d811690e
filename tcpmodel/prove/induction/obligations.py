"""What has to be shown for a proof by induction: case by case, each a goal that follows from what may be assumed.

A case is one path of an event and one claim about what it leaves behind. It counts for the first rule of
the path that changes anything: so there is one obligation for each rule and invariant, made of cases.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

import z3

from tcpmodel.language.claims import About, Claim, EdgeTable, changes
from tcpmodel.language.properties import Axiom
from tcpmodel.language.terms import Space, each_word
from tcpmodel.lower.smt import Value, Values
from tcpmodel.lower.symbolic import Path, paths
from tcpmodel.prove.solver import NO, Solver
from tcpmodel.prove.world import OWN, PEERS, Hypothesis, World


@dataclass(frozen=True)
class ObligationCase:
    """One path and one claim about it: ``goal`` must hold; ``of`` tells of which end or segment it speaks."""

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
    """What is to be proved: invariants (each a hypothesis too), claims about steps, and what may be assumed."""

    invariants: tuple[Claim, ...]
    steps: tuple[Claim, ...]
    axioms: tuple[Axiom, ...]


class Feasible:
    """The paths that can be taken at all; what a solver cannot tell is feasible.

    ``dead_ends`` are the conditions that cannot hold together, where paths end for it.
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
        """The hypotheses by which what is assumed now cannot be; None if they allow it."""
        if self._solver.check() != NO:
            return None
        return tuple(self._hypotheses[number] for number in sorted(self._solver.core()))


class ExploredPath(NamedTuple):
    """A path, and the hypotheses by which it cannot be taken, if it cannot: every case of it rests on those."""

    path: Path
    refuted: tuple[Hypothesis, ...] | None


class EventCases:
    """All cases of one event from one state, and all that they may rest on."""

    def __init__(self, world: World, claims: ProofTask, event: str, state: str, timeout: float) -> None:
        self.world, self.claims = world, claims
        self._reads: dict[str, tuple[frozenset[str], frozenset[str]]] = {}
        self._edges = EdgeTable(world.spec.edges)
        self.event, self.state = world.spec.event(event), state
        self.a = world.acting(state)
        self.hypotheses = [h for h in world.hypotheses(claims.invariants, self.a) if h.holds is not True]
        about = [h for h in self.hypotheses if h.of not in (OWN, PEERS)]
        assumed = Feasible(world.sorts, about, timeout)
        self.ways = [ExploredPath(path, assumed.refuted()) for path in paths(
            world.smt, self.event, state, world.before(self.event, self.a), assumed)]
        self.dead_ends = assumed.dead_ends

    def known(self, path: Path) -> list[Hypothesis]:
        """All that a case of that path may rest on."""
        return [*self.assumptions(path), *self.hypotheses]

    def edges_taken(self) -> Iterator[int]:
        """The places of the specification's edges that some path takes; one that goes along several takes their sum."""
        for path, refuted in self.ways:
            here = self.world.step(self.event, self.a, tcb(path), self.world.arriving(self.event))
            for source, target in changes(path.entered) if refuted is None else ():
                along = self._edges.between(self.event.name, source, target)
                yield from (place for place, e in along if self.world.smt.term(e.given, here) is not False)

    def assumptions(self, path: Path) -> list[Hypothesis]:
        """The axioms of the step that the path is."""
        return [h for h in self.world.assumptions(self.claims.axioms, self.event, self.a, tcb(path))
                if h.holds is not True]

    def cases(self, path: Path) -> Iterator[ObligationCase]:
        """Every claim about the path that is not plain."""
        for claim, of, goal in (*self._invariants(path, self.claims.invariants), *self._steps(path)):
            if goal is not True:
                yield ObligationCase(claim, of, path, goal)

    def cases_of(self, inv: Claim, path: Path) -> Iterator[ObligationCase]:
        """The same for an invariant that is none of the claims."""
        for claim, of, goal in self._invariants(path, (inv,)):
            if goal is not True:
                yield ObligationCase(claim, of, path, goal)

    def _invariants(self, path: Path, invariants: Sequence[Claim]) -> Iterator[tuple[str, str, Value]]:
        """Each invariant that the path may break: it reads what was changed, or a segment that was sent."""
        world, after = self.world, tcb(path)
        changed = {name for name, value in after.items() if not _same(value, self.a[name])}
        for inv in invariants:
            own, peers = self._read(inv)
            about_segments = inv.about is About.FLIGHT
            for of, one, other, read, segment in (
                (OWN, after, world.b, own, world.segments[OWN]), (PEERS, world.b, after, peers, world.segments[PEERS]),
            ):
                if read & changed:
                    here = world.view(one, other, segment if about_segments else None)
                    yield inv.name, of if about_segments else of[0], world.claim(inv.given, inv.then, here)
            for sent in path.sent if about_segments else ():
                yield inv.name, "sent", world.claim(inv.given, inv.then, world.view(after, world.b, sent))

    def _read(self, inv: Claim) -> tuple[frozenset[str], frozenset[str]]:
        """The words of this end and of its peer that an invariant reads."""
        if inv.name not in self._reads:
            words = each_word(inv.given, inv.then)
            self._reads[inv.name] = (frozenset(w.name for w in words if w.space is Space.TCB),
                                     frozenset(w.name for w in words if w.space is Space.PEER))
        return self._reads[inv.name]

    def _steps(self, path: Path) -> Iterator[tuple[str, str, Value]]:
        """Each claim about the step itself."""
        world, after = self.world, tcb(path)
        arrived = world.arriving(self.event)
        for claim in self.claims.steps:
            for given, then, change in claim.of_step(self._edges, self.event.name, path.entered, bool(path.rules)):
                for sent in claim.each_sent(path.sent):
                    here = world.step(self.event, self.a, after, arrived, sent)
                    yield claim.name, " -> ".join(change or ("step",)), world.claim(given, then, here)


def tcb(path: Path) -> Values:
    """A's TCB after the path."""
    return path.after.spaces[Space.TCB]


def _same(one: Value, other: Value) -> bool:
    if isinstance(one, z3.ExprRef) and isinstance(other, z3.ExprRef):
        return bool(one.eq(other))
    return not isinstance(one, z3.ExprRef) and not isinstance(other, z3.ExprRef) and one == other
