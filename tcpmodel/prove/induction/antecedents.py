"""Which claims say something: a claim says nothing, it is vacuous, if its antecedent never holds.

The antecedent of a claim about states holds somewhere if it does at the start, or if some step makes it true for the
first time. That of a claim about steps does if some step fits it. We ask along each path of each event, from a state
that all invariants allow, until one path says yes. A yes shows no run, for the invariants may allow states that no run
reaches. But if every path says no, then no run ever meets the antecedent.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from multiprocessing import get_context

import z3

from tcpmodel.language.claims import About, At, Claim, Property
from tcpmodel.language.properties import Axiom, Eventually
from tcpmodel.language.rules import Event
from tcpmodel.language.spec import Spec
from tcpmodel.language.terms import FALSE
from tcpmodel.lower.symbolic import Path
from tcpmodel.prove.induction.obligations import EventCases, Feasible
from tcpmodel.prove.solver import NO, YES, Solver
from tcpmodel.prove.world import OWN, Hypothesis, World


class Antecedents:
    """What steps have shown of the antecedents of some claims; the processes of one proof share and fill it.

    It also knows which events have a step at all, and which states steps lead to.
    """

    def __init__(self, spec: Spec, claims: Iterable[Property]) -> None:
        self.spec, self._asked = spec, tuple(claims)
        self.claims = [a for a in map(antecedent, self._asked) if a is not None]
        self._places = {c.name: n for n, c in enumerate(self.claims)}
        self._axioms = {a.name: n for n, a in enumerate(spec.axioms)}
        self._events = {e.name: n for n, e in enumerate(spec.events)}
        self._states = {s: n for n, s in enumerate(spec.state.sort.values)}
        shared = get_context("fork").RawArray
        self._met, self._doubted = (shared("b", len(self.claims)) for _ in range(2))
        self._taken = shared("b", len(self._events))
        self._against = shared("b", len(self._events) * len(self._axioms))
        self._moves = shared("b", len(self._states) ** 2)

    # -- what is asked -------------------------------------------------------------------------------

    def start(self, world: World, axioms: Sequence[Axiom], timeout: float) -> None:
        """Asks which antecedents hold at the start, of two ends and of any old duplicate."""
        initial = world.smt.initial()
        here = world.view(initial, initial, world.segments[OWN])
        old = [h.holds for h in world.old(axioms, here)]
        for claim in (c for c in self.claims if c.at is At.STATE):
            solver = Solver(timeout, *world.sorts, *(old if claim.about is About.FLIGHT else ()))
            self._answer(claim, solver.can(world.smt.term(claim.given, here)))

    def along(self, unit: EventCases, path: Path, assumed: Feasible) -> None:
        """Notes that a step takes this path, and asks which antecedents it meets that none has met so far."""
        self._taken[self._events[unit.event.name]] = True
        source, target = path.entered[0], path.entered[-1]
        self._moves[self._states[source] * len(self._states) + self._states[target]] = True
        for claim in self.open():
            for conditions in unit.occasions(claim, path):
                if self._answer(claim, assumed.can(*conditions)):
                    break

    def excluded(self, event: Event, against: Sequence[Hypothesis]) -> None:
        """Notes which axioms rule out a path of the event."""
        for name in {h.name for h in against} & set(self._axioms):
            self._against[self._events[event.name] * len(self._axioms) + self._axioms[name]] = True

    def _answer(self, claim: Claim, answer: z3.CheckSatResult) -> bool:
        """Notes the answer; whether it was yes."""
        place = self._places[claim.name]
        self._met[place] |= answer == YES
        self._doubted[place] |= answer not in (YES, NO)
        return bool(answer == YES)

    # -- what is known -------------------------------------------------------------------------------

    def open(self) -> list[Claim]:
        """The claims whose antecedent nothing has met so far."""
        return [c for c, met in zip(self.claims, self._met, strict=True) if not met]

    def doubtful(self, claim: Claim) -> bool:
        """Whether the solver gave up a question about the claim."""
        return bool(self._doubted[self._places[claim.name]])

    def reached(self) -> tuple[str, ...]:
        """The states to which steps lead from the initial one, in the order of the specification."""
        found, size = [self.spec.state.initial], len(self._states)
        for state in found:  # the list grows meanwhile
            row = self._states[state] * size
            found += [s for s, n in self._states.items() if self._moves[row + n] and s not in found]
        return tuple(s for s in self._states if s in found)

    def impossible(self) -> dict[str, tuple[str, ...]]:
        """The events that have no step because of axioms, each with those axioms."""
        size = len(self._axioms)
        by = {event: tuple(a for a, place in self._axioms.items() if self._against[n * size + place])
              for event, n in self._events.items() if not self._taken[n]}
        return {event: axioms for event, axioms in by.items() if axioms}

    def afresh(self) -> Antecedents:
        """The same claims, of which nothing is known."""
        return Antecedents(self.spec, self._asked)

    @property
    def stuck(self) -> bool:
        """Whether no event has a step."""
        return not any(self._taken)


def antecedent(claim: Property) -> Claim | None:
    """For a claim about states, or a promise: the claim that its antecedent never holds; a claim about steps itself.

    None for a claim that is never vacuous, and for one that no proof decides.
    """
    if isinstance(claim, Claim) and (claim.witness or claim.unconditional):
        return None
    if isinstance(claim, Claim) and claim.at is At.STEP:
        return claim
    if isinstance(claim, Claim | Eventually):
        about = claim.about if isinstance(claim, Claim) else About.ENDS
        return Claim(claim.name, claim.says, claim.cite, (), claim.where, At.STATE, about, claim.given, FALSE)
    return None
