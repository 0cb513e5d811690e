"""Which claims of a proof are VACUOUS: proved, and their antecedent never holds, so that they say nothing.

While induction follows the steps it learns which antecedents a step meets (``antecedents``). Here we draw the
conclusions. They rest on proved invariants only, and on one more: each end is in a state to which some path of steps
leads. Where that rules out states, or an invariant was not proved, we look again.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from tcpmodel.language.claims import About, At, Claim, inductive
from tcpmodel.language.properties import Axiom
from tcpmodel.language.spec import Spec
from tcpmodel.language.terms import TRUE
from tcpmodel.lower.integers import Remembering
from tcpmodel.lower.smt import Valuation, all_of, negated
from tcpmodel.machine.processes import cores, each
from tcpmodel.prove.induction import induction
from tcpmodel.prove.induction.antecedents import Antecedents
from tcpmodel.prove.induction.discharge import Discharge
from tcpmodel.prove.induction.induction import Proof, ProofOptions, Proved
from tcpmodel.prove.induction.obligations import EventCases, ProofTask
from tcpmodel.prove.solver import NO, Solver
from tcpmodel.prove.world import OWN, World
from tcpmodel.verdict.verdict import VerdictWord

REACHED = "states-reached"  # the invariant that each end is in a state that steps lead to
UNDECIDED = "the solver gave up the question whether the antecedent ever holds"


class Vacuity:
    """What of a proof says nothing: ``tell`` gives a claim its verdict with that in view."""

    def __init__(self, spec: Spec, proof: Proof, antecedents: Antecedents) -> None:
        """Looks again where it must; this may take as long as following all paths of all events anew."""
        self._spec, self._asked = spec, proof.asked
        proved = {c.claim.name for c in proof.claims if c.word is VerdictWord.PROVED}
        self._task = replace(proof.task, invariants=tuple(i for i in proof.task.invariants if i.name in proved))
        self._known = [*(i for i in spec.lemmas if i.name in proved),
                       *(p for p in inductive(spec.properties) if p.at is At.STATE and p.name in proved)]
        self._found, self._states = self._settled(antecedents, self._task != proof.task)
        proof.unreached = tuple(s for s in spec.state.sort.values if s not in self._states)
        proof.impossible, proof.stuck = self._found.impossible(), self._found.stuck
        proof.empty_start = _empty(World(Remembering(spec, proof.asked.width)), proof.task.axioms, proof.asked)
        self._open = {c.name: c for c in self._found.open()}

    def tell(self, proved: Proved) -> Proved:
        """The claim with its last word: VACUOUS if it is proved and says nothing, UNKNOWN if that is not known."""
        if proved.word is not VerdictWord.PROVED:
            return proved
        if self._found.stuck:
            return replace(proved, word=VerdictWord.VACUOUS, because=self._stuck())
        claim = self._open.get(proved.claim.name)
        if claim is None:
            return proved
        if self._found.doubtful(claim):
            return replace(proved, word=VerdictWord.UNKNOWN, because=UNDECIDED)
        return replace(proved, word=VerdictWord.VACUOUS, because=f"the antecedent never holds: {self._why(claim)}")

    # -- looking again -------------------------------------------------------------------------------

    def _settled(self, first: Antecedents, unproved: bool) -> tuple[Antecedents, tuple[str, ...]]:
        """What the steps show from states that proved invariants allow and that steps lead to; and these states."""
        every = states = self._spec.state.sort.values
        found = self._again(first, every) if unproved else first  # what is not proved hid steps, and what they lead to
        while set(reached := found.reached()) < set(states):
            states = reached
            found = self._again(found, states)
        return found, states

    def _again(self, before: Antecedents, states: Sequence[str]) -> Antecedents:
        """What the steps show from those states."""
        found = before.afresh()
        found.start(World(Remembering(self._spec, self._asked.width)), self._task.axioms, self._asked.timeout)
        in_states = Claim(REACHED, "Each end is in a state that steps lead to.", "tcpmodel", (), self._spec.where,
                          At.STATE, About.ENDS, TRUE, self._spec.state.is_in(*states))
        task = replace(self._task, invariants=(*self._task.invariants, in_states))
        units = [unit for unit in induction.units(self._spec) if unit[1] in states]
        for _ in each(partial(_follow, self._spec, task, found, self._asked), units, self._asked.workers or cores()):
            pass
        return found

    # -- why -----------------------------------------------------------------------------------------

    def _stuck(self) -> str:
        axioms = sorted({a for axioms in self._found.impossible().values() for a in axioms})
        return f"no step keeps the axioms {', '.join(axioms)}" if axioms else "no step is possible"

    def _why(self, claim: Claim) -> str:
        """What the antecedent contradicts, if it does without any step; or that no step meets it."""
        world = World(Remembering(self._spec, self._asked.width))
        discharge = Discharge(world.sorts, self._asked.timeout)
        given = world.smt.term(claim.given, _anything(world) if claim.at is At.STEP else
                               world.view(world.a, world.b, world.segments[OWN]))
        if discharge.decide((), [], negated(given), []).proved:
            return "it contradicts itself"
        if claim.at is At.STEP:
            return f"no step{' by ' * bool(claim.events)}{', '.join(claim.events)} fits it"
        flight = claim.about is About.FLIGHT
        for others in ([k for k in self._known if k.name != claim.name], self._known):
            decided = discharge.decide((), [], negated(given), list(world.facts(others, flight)))
            if decided.proved:
                names = dict.fromkeys("the claim itself" if h.name == claim.name else h.name for h in decided.used)
                return f"it contradicts {', '.join(names)}"
        return "it does not hold at the start, and no step makes it true"


def _follow(spec: Spec, task: ProofTask, found: Antecedents, asked: ProofOptions, names: tuple[str, str]) -> bool:
    """Follows the paths of one event from one state."""
    EventCases(World(Remembering(spec, asked.width)), task, *names, asked.timeout, found)
    return True


def _anything(world: World) -> Valuation:
    """Any step, whether the rules take it or not."""
    spec, smt = world.spec, world.smt
    after, sent = smt.variables(spec.tcb, "AFTER"), smt.variables(spec.segment, "SENT")
    return world.step(spec.arrival, world.a, after, world.segments[OWN], sent)


def _empty(world: World, axioms: Sequence[Axiom], asked: ProofOptions) -> bool:
    """Whether the axioms allow no old duplicate at all."""
    initial = world.smt.initial()
    old = [h.holds for h in world.old(axioms, world.view(initial, initial, world.segments[OWN]))]
    return bool(Solver(asked.timeout, *world.sorts).can(all_of(old)) == NO)
