"""The proof by induction of every safety property, for all sequence numbers and any network.

First we derive each property that follows from the lemmas; the others must be inductive themselves. Then every event
from every state is a unit of work for one process, which decides its cases one by one.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path as File
from time import monotonic
from typing import NamedTuple

from tcpmodel.language.claims import About, Claim, Edge, Property, inductive, invariants, step_claims
from tcpmodel.language.errors import SpecError, did_you_mean
from tcpmodel.language.properties import COVERAGE, Axiom
from tcpmodel.language.spec import Spec
from tcpmodel.lower.integers import Remembering
from tcpmodel.machine.processes import cores, each
from tcpmodel.prove.induction.antecedents import Antecedents
from tcpmodel.prove.induction.certificate import Certificate, write
from tcpmodel.prove.induction.counterexample import Counterexample, at_the_start, minimised
from tcpmodel.prove.induction.discharge import Decided, Discharge, Served
from tcpmodel.prove.induction.needed_lemmas import Needs, Trial, derived
from tcpmodel.prove.induction.obligations import EventCases, ObligationCase, ProofTask
from tcpmodel.prove.world import OWN, World
from tcpmodel.verdict.verdict import VerdictWord

INITIALLY, FOLLOWS = "initially", "from the lemmas"  # names of obligations that no rule has
GIVEN_UP = File(".tcpmodel/obligations")  # where questions go that the solver gave up


@dataclass(frozen=True)
class ProofOptions:
    """The options of a proof: bits of a sequence number, seconds for a question, axioms to do without, and so on."""

    width: int = 32
    timeout: float = 10.0
    without: frozenset[str] = frozenset()
    workers: int = 0  # processes; 0: as many as there are cores
    smtlib: File | None = None  # the folder for certificates
    needs: bool = False  # whether to find out which lemmas the proof needs


@dataclass(frozen=True)
class Obligation:
    """One rule and one claim: the verdict, the number of its cases, the seconds, and the names that it used."""

    rule: str
    claim: str
    word: VerdictWord
    cases: int
    seconds: float
    longest: float
    used: frozenset[str]
    file: str = ""  # its certificate, if there is one
    counterexample: Counterexample | None = None


@dataclass(frozen=True)
class Proved:
    """The verdict on one claim, and its obligations; ``rests`` names a claim that it rests on and that is broken.

    ``because`` says why the claim is VACUOUS, or why it is not known whether it is.
    """

    claim: Property
    lemma: bool
    word: VerdictWord
    obligations: tuple[Obligation, ...]
    uses: frozenset[str]
    rests: str = ""
    because: str = ""

    @property
    def seconds(self) -> float:
        return sum(o.seconds for o in self.obligations)

    @property
    def counterexample(self) -> Counterexample | None:
        """The counterexample with the fewest rules."""
        shown = [o.counterexample for o in self.obligations if o.counterexample]
        return min(shown, key=lambda c: len(c.rules), default=None)


@dataclass
class Proof:
    """A whole proof: every claim, the axioms, the lemmas that it does not need, the rules that never fire.

    ``task`` is what induction had to prove.
    """

    asked: ProofOptions
    claims: list[Proved] = field(default_factory=list)
    promises: list[Proved] = field(default_factory=list)  # promises with a ranking, and claims at rest
    assumed: tuple[Axiom, ...] = ()  # what the promises assume beside fairness
    names: tuple[str, ...] = ()  # the properties that the user asked for; none: all
    axioms: tuple[Axiom, ...] = ()
    unneeded: tuple[str, ...] = ()  # lemmas without which the proof goes through
    needs: Needs | None = None
    dead: tuple[str, ...] = ()  # rules that can never fire
    untaken: tuple[Edge, ...] = ()  # edges that no step takes
    unreached: tuple[str, ...] = ()  # states that no path of steps leads to
    impossible: Mapping[str, tuple[str, ...]] = field(default_factory=dict)  # events without a step, by those axioms
    empty_start: bool = False  # whether the axioms allow no old duplicate
    stuck: bool = False  # whether no step at all is possible
    idle: tuple[str, ...] = ()  # helpful steps that are never wanted
    seconds: float = 0.0
    interrupted: bool = False
    task: ProofTask = field(default_factory=lambda: ProofTask((), (), ()))

    @property
    def obligations(self) -> list[Obligation]:
        return [o for c in (*self.claims, *self.promises) for o in c.obligations]

    @property
    def properties(self) -> list[Proved]:
        """Every claim except the lemmas."""
        return [*(c for c in self.claims if not c.lemma), *self.promises]


def prove(spec: Spec, asked: ProofOptions | None = None, progress: Callable[[int], None] | None = None,
          antecedents: Antecedents | None = None) -> Proof:
    """Proves every safety property of the specification, or says which are not inductive and which are unknown.

    SpecError, with its place, for a lemma that is false at the start. ``progress`` gets the number of units that are
    done. ``antecedents`` learns on the way which claims say something; no verdict here depends on it.
    """
    asked, started = asked or ProofOptions(), monotonic()
    _checked(spec, asked)
    obligations, claims = asked_of(spec, asked)
    proof = Proof(asked, axioms=claims.axioms, task=claims,
                  needs=_needs(spec, obligations, asked) if asked.needs else None)
    fired: set[str] = set()
    taken: set[int] = set()
    try:
        if antecedents:
            antecedents.start(World(Remembering(spec, asked.width)), claims.axioms, asked.timeout)
        work = partial(decided_unit, spec, claims, asked=asked, needs=proof.needs, served={}, antecedents=antecedents)
        for number, unit in enumerate(each(work, units(spec), asked.workers or cores()), 1):
            obligations += unit.obligations
            fired |= unit.fired
            taken |= unit.edges
            if progress:
                progress(number)
    except KeyboardInterrupt:
        proof.interrupted = True
    proof.claims = _concluded(spec, obligations, proof.interrupted)
    if not proof.interrupted:
        proof.dead = tuple(name for name in spec.rules() if name not in fired)
        proof.untaken = tuple(e for n, e in enumerate(spec.edges) if n not in taken)
    proof.seconds = monotonic() - started
    return proof


def asked_of(spec: Spec, asked: ProofOptions) -> tuple[list[Obligation], ProofTask]:
    """The obligations that need no step (from the lemmas, and at the start), and the task that induction has left."""
    axioms = tuple(a for a in spec.axioms if a.name not in asked.without)
    obligations: list[Obligation] = list(_followed(spec, asked))
    left = _left_to_induction(spec, obligations)
    obligations += _initial(spec, left, axioms, asked)
    return obligations, ProofTask(left, step_claims(spec.properties), axioms)


def _checked(spec: Spec, asked: ProofOptions) -> None:
    known = [a.name for a in (*spec.axioms, *(a for r in spec.rankings for a in (*r.assuming, r.network)))]
    for name in asked.without:
        if name not in known:
            raise SpecError(f"{spec.name} has no axiom '{name}'{did_you_mean(name, known)}")
    if asked.width < 6:
        raise SpecError(f"a width of {asked.width} bits is too small: the axioms need a sixteenth of the circle, "
                        "with room for the numbers of a connection; 6 is the least")


def units(spec: Spec) -> list[tuple[str, str]]:
    """Every event from every state; the longest first."""
    every = [(e.name, s) for e in spec.events for s in spec.state.sort.values]
    return sorted(every, key=lambda unit: weight(spec, *unit), reverse=True)


def weight(spec: Spec, event: str, state: str) -> int:
    """A rough measure of the work in an event from a state."""
    return sum(len(s.rules) ** 2 for s in spec.event(event).case(state).steps)


# --- from the lemmas, and at the start -----------------------------------------------------------------------


def _followed(spec: Spec, asked: ProofOptions) -> Iterator[Obligation]:
    """An obligation for each invariant that follows from the lemmas; induction has to prove the others."""
    world = World(Remembering(spec, asked.width))
    here = world.view(world.a, world.b, world.segments[OWN])
    discharge = Discharge(world.sorts, asked.timeout)
    for claim in invariants(spec.properties):
        goal = world.claim(claim.given, claim.then, here)
        known = list(world.facts(spec.lemmas, claim.about is About.FLIGHT))
        decided = discharge.decide((claim.name, ""), [], goal, known)
        if decided.proved:
            case = Certificate(FOLLOWS, claim.name, [], decided.used, goal)
            yield replace(_obligation(FOLLOWS, claim.name, [decided]), file=write(asked.smtlib, "", world, [case]))


def _needs(spec: Spec, obligations: Sequence[Obligation], asked: ProofOptions) -> Needs:
    used = {o.claim: o.used for o in obligations if o.rule == FOLLOWS}
    return Needs(spec, derived(spec, World(Remembering(spec, asked.width)), used, asked.timeout))


def _left_to_induction(spec: Spec, followed: Sequence[Obligation]) -> tuple[Claim, ...]:
    names = {o.claim for o in followed}
    return (*spec.lemmas, *(p for p in invariants(spec.properties) if p.name not in names))


def _initial(spec: Spec, left: Iterable[Claim], axioms: Sequence[Axiom], asked: ProofOptions) -> Iterator[Obligation]:
    """Every invariant at the start, when both ends are in the initial state and every segment is an old duplicate."""
    world = World(Remembering(spec, asked.width))
    initial = world.smt.initial()
    discharge = Discharge(world.sorts, asked.timeout)
    for inv in left:
        here = world.view(initial, initial, world.segments[OWN])
        goal = world.claim(inv.given, inv.then, here)
        old = list(world.old(axioms, here)) if inv.about is About.FLIGHT else []
        decided = Decided(True) if goal is True else discharge.decide((inv.name, ""), [], goal, old)
        if decided.model is not None and inv in spec.lemmas and not asked.without:
            raise SpecError(f"lemma '{inv.name}' is not true at the start, when both ends are {spec.state.initial}",
                            inv.where)
        case = Certificate(INITIALLY, inv.name, [], decided.used if decided.proved else old, goal, word_of(decided))
        obligation = _obligation(INITIALLY, inv.name, [decided])
        shown = at_the_start(world, inv.name, decided.model) if decided.model is not None else None
        yield replace(obligation, file=write(_folder(asked, obligation), "", world, [case]), counterexample=shown)


def word_of(decided: Decided) -> VerdictWord:
    """The verdict on a case."""
    if decided.proved:
        return VerdictWord.PROVED
    return VerdictWord.UNKNOWN if decided.model is None else VerdictWord.NOT_INDUCTIVE


def _obligation(rule: str, claim: str, decided: Sequence[Decided]) -> Obligation:
    word = worst(word_of(d) for d in decided)
    used = frozenset(h.name for d in decided for h in d.used if d.proved)
    return Obligation(rule, claim, word, len(decided), sum(d.seconds for d in decided),
                      max(d.seconds for d in decided), used)


# --- the steps -----------------------------------------------------------------------------------------------


class DecidedUnit(NamedTuple):
    """One event from one state: its obligations, the rules that can fire there, and the edges, by their places."""

    obligations: list[Obligation]
    fired: frozenset[str]
    edges: frozenset[int]


def decided_unit(spec: Spec, claims: ProofTask, names: tuple[str, str], asked: ProofOptions,
                 needs: Needs | None = None, served: Served | None = None,
                 antecedents: Antecedents | None = None) -> DecidedUnit:
    """Every obligation of one event from one state, and what can happen there.

    ``served`` remembers the hypotheses that served other units; this unit adds its own.
    """
    served = served if served is not None else {}
    world = World(Remembering(spec, asked.width))
    unit = EventCases(world, claims, *names, asked.timeout, antecedents)
    discharge = Discharge(world.sorts, asked.timeout, served)
    trial = Trial(needs, unit, served) if needs else None
    of_steps = {claim.name for claim in claims.steps}  # a person wants to know exactly what these rest on
    decided: dict[tuple[str, str], list[tuple[ObligationCase, Decided]]] = {}
    for way in unit.ways:
        for case in unit.cases(way.path):
            known = unit.known(case)
            if way.refuted is None or case.claim in of_steps:
                answer = discharge.decide((case.claim, case.of), case.path.when, case.goal, known)
            else:
                answer = Decided(True, way.refuted)
            decided.setdefault((case.rule, case.claim), []).append((case, answer))
            if trial:
                trial.case(case, known, answer)
    if trial:
        trial.following()
    if unit.dead_ends:
        ends = [Certificate("no path", "other", when, (), False) for when in unit.dead_ends]
        write(asked.smtlib, "/".join(names), world, ends)
    obligations = []
    for (rule, claim), cases in decided.items():
        obligation = _obligation(rule, claim, [d for _, d in cases])
        certificates = [_certificate(unit, rule, claim, c, d) for c, d in cases]
        obligation = replace(obligation, file=write(_folder(asked, obligation), "/".join(names), world, certificates))
        broken = [(c, d) for c, d in cases if d.model is not None]
        if broken:
            case, _ = min(broken, key=lambda pair: len(pair[0].path.rules))
            shown = minimised(unit, case, unit.known(case), asked.timeout)
            obligation = replace(obligation, counterexample=shown)
        obligations.append(obligation)
    fired = frozenset(r.name for way in unit.ways if way.possible for r in way.path.rules)
    return DecidedUnit(obligations, fired, frozenset(unit.edges_taken()))


def _certificate(unit: EventCases, rule: str, claim: str, case: ObligationCase, decided: Decided) -> Certificate:
    known = decided.used if decided.proved else unit.known(case)
    return Certificate(rule, claim, case.path.when, known, case.goal, word_of(decided))


def _folder(asked: ProofOptions, obligation: Obligation) -> File | None:
    """The folder for its certificate: the user's; without one, GIVEN_UP if the solver gave up."""
    return asked.smtlib or (GIVEN_UP if obligation.word is VerdictWord.UNKNOWN else None)


# --- conclusions ---------------------------------------------------------------------------------------------


def _concluded(spec: Spec, decided: Sequence[Obligation], interrupted: bool) -> list[Proved]:
    """For every lemma and property: its own obligations, and whether everything that it rests on is proved too."""
    of: dict[str, list[Obligation]] = {}
    for obligation in decided:
        of.setdefault(obligation.claim, []).append(obligation)
    own = {name: worst(o.word for o in obligations) for name, obligations in of.items()}
    uses = {name: frozenset(u for o in obligations for u in o.used) for name, obligations in of.items()}
    concluded = []
    for claim in (*spec.lemmas, *inductive(spec.properties)):
        obligations = together(of.get(claim.name, []))
        word, rests = own.get(claim.name, VerdictWord.PROVED), ""
        closure = _closure(claim.name, uses)
        if word is VerdictWord.PROVED:
            for other in (i.name for i in (*spec.lemmas, *spec.properties) if i.name in closure):
                if own.get(other) not in (None, VerdictWord.PROVED):
                    word, rests = own[other], other
                    break
        if interrupted and word is VerdictWord.PROVED:
            word = VerdictWord.UNKNOWN
        concluded.append(Proved(claim, claim in spec.lemmas, word, obligations, closure, rests))
    return concluded


def together(obligations: Iterable[Obligation]) -> tuple[Obligation, ...]:
    """One obligation for each rule (or other name), which sums up those of several states."""
    by_rule: dict[str, Obligation] = {}
    for o in obligations:
        k = by_rule.get(o.rule)
        by_rule[o.rule] = o if k is None else Obligation(
            o.rule, o.claim, worst((k.word, o.word)), k.cases + o.cases, k.seconds + o.seconds,
            max(k.longest, o.longest), k.used | o.used, k.file if k.word is not VerdictWord.PROVED else o.file,
            k.counterexample or o.counterexample)
    return tuple(by_rule.values())


def worst(words: Iterable[VerdictWord]) -> VerdictWord:
    """The verdict on all of them together."""
    every = set(words)
    return next((w for w in (VerdictWord.NOT_INDUCTIVE, VerdictWord.UNKNOWN) if w in every), VerdictWord.PROVED)


def _closure(name: str, uses: dict[str, frozenset[str]]) -> frozenset[str]:
    """Every claim and axiom that the proof of that claim rests on, directly or indirectly."""
    seen: set[str] = set()
    waiting = set(uses.get(name, ()))
    while waiting:
        used = waiting.pop()
        seen.add(used)
        waiting |= uses.get(used, frozenset()) - seen
    return frozenset(seen)


def unneeded(proof: Proof) -> tuple[str, ...]:
    """The lemmas on which no property rests."""
    rested: Collection[str] = {name for c in proof.properties for name in c.uses}
    return tuple(c.claim.name for c in proof.claims if c.lemma and c.claim.name not in rested)


def prove_exit_code(spec: Spec, proof: Proof) -> int:
    """0: every property is proved; 1: one is not that should be; 3: the solver gave up, or a signal came.

    An edge that no step takes is a mistake too, unless the variant expects it. So is what the proof is made of and says
    nothing: a vacuous lemma, and a helpful step that is never wanted; but a variant inherits these, and cannot change
    them.
    """
    words = [c.word for c in proof.properties if c.claim.name not in spec.expected_broken]
    missing = proof.untaken and COVERAGE[1] not in spec.expected_broken
    hollow = spec.variant is None and (proof.idle or any(c.word is VerdictWord.VACUOUS for c in proof.claims))
    if {VerdictWord.NOT_INDUCTIVE, VerdictWord.VACUOUS} & set(words) or missing or hollow:
        return 1
    return 3 if VerdictWord.UNKNOWN in words or proof.interrupted else 0
