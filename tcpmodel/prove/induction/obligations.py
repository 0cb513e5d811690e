"""The obligations of a proof by induction, case by case: each is a goal that must follow from hypotheses.

A case is one path of an event and one claim about its outcome. It counts for the first rule of the path that has an
effect. So there is one obligation for each rule and claim, and it consists of cases.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from tcpmodel.language.claims import About, Claim, EdgeTable, changes
from tcpmodel.language.properties import Axiom
from tcpmodel.language.terms import Space, each_word
from tcpmodel.lower.smt import Value, Values, identity
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
        if self._solver.check() != NO:
            return None
        return tuple(self._hypotheses[number] for number in sorted(self._solver.core()))


class ExploredPath(NamedTuple):
    """A path, and the hypotheses that rule it out, if any do: then every case of it rests on those."""

    path: Path
    refuted: tuple[Hypothesis, ...] | None


class EventCases:
    """All cases of one event from one state, and the hypotheses that they may rest on."""

    def __init__(self, world: World, claims: ProofTask, event: str, state: str, timeout: float) -> None:
        self.world, self.claims = world, claims
        self._reads: dict[str, tuple[frozenset[str], frozenset[str]]] = {}
        self._edges = EdgeTable(world.spec.edges)
        self.event, self.state = world.spec.event(event), state
        self.a = world.acting(state)
        self.hypotheses = [h for h in world.hypotheses(claims.invariants, self.a) if h.holds is not True]
        assumed = Feasible(world.sorts, world.supposed(self.hypotheses, self.event), timeout)
        self.ways = [ExploredPath(path, assumed.refuted()) for path in paths(
            world.smt, self.event, state, world.before(self.event, self.a), assumed)]
        self.dead_ends = assumed.dead_ends

    def known(self, case: ObligationCase) -> list[Hypothesis]:
        """The hypotheses that the case may rest on."""
        return self.world.supposed([*self.assumptions(case.path), *self.hypotheses], self.event, case.of)

    def edges_taken(self) -> Iterator[int]:
        """The places of the edges that some path takes; a path along several takes the one from first to last too."""
        for path, refuted in self.ways:
            here = self.world.step(self.event, self.a, tcb(path), self.world.arriving(self.event))
            for source, target in changes(path.entered) if refuted is None else ():
                along = self._edges.between(self.event.name, source, target)
                yield from (place for place, e in along if self.world.smt.term(e.given, here) is not False)

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
