"""The proof: every safety property of a specification for all sequence numbers and any network, by induction.

First each property is derived from the lemmas, where it follows; what does not follow is shown inductive
itself. Then every event from every state is a unit of work for one process: its cases, decided one by one.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from multiprocessing import get_context
from pathlib import Path as File
from queue import Empty
from time import monotonic
from typing import Any

from tcpmodel.check.many import cores
from tcpmodel.check.proof.certificate import Certificate, write
from tcpmodel.check.proof.counterexample import Counterexample, at_the_start, minimised
from tcpmodel.check.proof.discharge import Decided, Discharge
from tcpmodel.check.proof.obligations import Case, Claims, Unit
from tcpmodel.check.proof.world import OWN, Hypothesis, World, reads_segment
from tcpmodel.check.verdict import Word
from tcpmodel.language.errors import SpecError, did_you_mean
from tcpmodel.language.properties import Always, Answered, Axiom, Edges, InEveryStep, Property
from tcpmodel.language.rules import Spec
from tcpmodel.lower.integers import Integers

INITIALLY, FOLLOWS = "initially", "from the lemmas"  # what stands in the place of a rule
GIVEN_UP = File(".tcpmodel/obligations")  # where questions go that no solver answered
SAFETY = (Always, InEveryStep, Edges, Answered)


@dataclass(frozen=True)
class Asked:
    """How a proof is asked for: bits of a sequence number, seconds for a question, axioms left out, and so on."""

    width: int = 32
    timeout: float = 10.0
    without: frozenset[str] = frozenset()
    workers: int = 0  # processes; 0: as many as there are processors
    smtlib: File | None = None  # where certificates go


@dataclass(frozen=True)
class Obligation:
    """One rule and one claim: how many cases, what became of them, how long it took, and what was used."""

    rule: str
    claim: str
    word: Word
    cases: int
    seconds: float
    longest: float
    used: frozenset[str]
    file: str = ""  # its certificate, if one was written
    counterexample: Counterexample | None = None


@dataclass(frozen=True)
class Proved:
    """What is known of one claim when all obligations are decided; ``rests`` names a broken claim it rests on."""

    claim: Property
    lemma: bool
    word: Word
    obligations: tuple[Obligation, ...]
    uses: frozenset[str]
    rests: str = ""

    @property
    def seconds(self) -> float:
        return sum(o.seconds for o in self.obligations)

    @property
    def counterexample(self) -> Counterexample | None:
        """The one with the fewest rules."""
        found = [o.counterexample for o in self.obligations if o.counterexample]
        return min(found, key=lambda c: len(c.rules), default=None)


@dataclass
class Proof:
    """A whole proof: every claim, the axioms that were used, the lemmas that were not, the rules never fired."""

    asked: Asked
    claims: list[Proved] = field(default_factory=list)
    promises: list[Proved] = field(default_factory=list)  # what was ranked, and that no run just ends
    assumed: tuple[Axiom, ...] = ()  # for the promises, besides fairness
    names: tuple[str, ...] = ()  # the properties that were asked; none: all
    axioms: tuple[Axiom, ...] = ()
    unneeded: tuple[str, ...] = ()
    dead: tuple[str, ...] = ()  # rules that can never fire
    seconds: float = 0.0
    interrupted: bool = False

    @property
    def obligations(self) -> list[Obligation]:
        return [o for c in (*self.claims, *self.promises) for o in c.obligations]

    @property
    def properties(self) -> list[Proved]:
        """All that was asked: every claim but the lemmas."""
        return [*(c for c in self.claims if not c.lemma), *self.promises]


def prove(spec: Spec, asked: Asked | None = None, progress: Callable[[int], None] | None = None) -> Proof:
    """Proves every safety property of the specification, or says what is not inductive and what is unknown.

    A lemma that is false at the start is a SpecError with its place. ``progress`` hears how many events from a
    state are done.
    """
    asked, started = asked or Asked(), monotonic()
    _checked(spec, asked)
    found, claims = asked_of(spec, asked)
    units = _units(spec)
    proof = Proof(asked, axioms=claims.axioms)
    fired: set[str] = set()
    try:
        for number, (obligations, rules) in enumerate(_in_parallel(spec, claims, units, asked), 1):
            found += obligations
            fired |= rules
            if progress:
                progress(number)
    except KeyboardInterrupt:
        proof.interrupted = True
    proof.claims = _concluded(spec, found, proof.interrupted)
    if not proof.interrupted:
        proof.dead = tuple(name for name in spec.rules() if name not in fired)
    proof.seconds = monotonic() - started
    return proof


def asked_of(spec: Spec, asked: Asked) -> tuple[list[Obligation], Claims]:
    """What is left to induction, and the obligations that are not: what follows, and what holds at the start."""
    axioms = tuple(a for a in spec.axioms if a.name not in asked.without)
    found: list[Obligation] = list(_followed(spec, asked))
    inductive = _inductive(spec, found)
    found += _initial(spec, inductive, axioms, asked)
    steps = tuple(p for p in spec.properties if isinstance(p, InEveryStep | Edges | Answered))
    return found, Claims(inductive, steps, axioms)


def _checked(spec: Spec, asked: Asked) -> None:
    known = [a.name for a in (*spec.axioms, *(a for r in spec.rankings for a in (*r.assuming, r.network)))]
    for name in asked.without:
        if name not in known:
            raise SpecError(f"{spec.name} has no axiom '{name}'{did_you_mean(name, known)}")
    if asked.width < 6:
        raise SpecError(f"a width of {asked.width} bits is too small: the axioms need a sixteenth of the circle, "
                        "with room for a SYN, a FIN and an octet; 6 is the least")


def _units(spec: Spec) -> list[tuple[str, str]]:
    """Every event from every state; the longest first."""
    units = [(e.name, s) for e in spec.events for s in spec.state.sort.values]
    return sorted(units, key=lambda unit: _weight(spec, *unit), reverse=True)


def _weight(spec: Spec, event: str, state: str) -> int:
    """Roughly how much there is to decide."""
    return sum(len(s.rules) ** 2 for s in spec.event(event).case(state).steps)


# --- what follows, and what holds at the start ---------------------------------------------------------------


def _followed(spec: Spec, asked: Asked) -> Iterator[Obligation]:
    """An obligation for each invariant that follows from the lemmas; the others are left to induction."""
    world = World(Integers(spec, asked.width))
    here = world.view(world.a, world.b, world.segments[OWN])
    known = [Hypothesis(i.name, OWN, world.claim(i.given, i.then, here)) for i in spec.lemmas]
    known += [Hypothesis(i.name, "B", world.claim(i.given, i.then, world.view(world.b, world.a)))
              for i in spec.lemmas if not reads_segment(i)]
    discharge = Discharge(world.sorts, asked.timeout)
    for claim in spec.properties:
        if isinstance(claim, Always):
            goal = world.claim(claim.given, claim.then, here)
            decided = discharge.decide((claim.name, ""), [], goal, known)
            if decided.proved:
                case = Certificate(FOLLOWS, claim.name, [], decided.used, goal)
                yield replace(_obligation(FOLLOWS, claim.name, [decided]),
                              file=write(asked.smtlib, "", world, [case]))


def _inductive(spec: Spec, followed: Sequence[Obligation]) -> tuple[Always, ...]:
    names = {o.claim for o in followed}
    return (*spec.lemmas, *(p for p in spec.properties if isinstance(p, Always) and p.name not in names))


def _initial(spec: Spec, inductive: Iterable[Always], axioms: Sequence[Axiom], asked: Asked) -> Iterator[Obligation]:
    """Every invariant at the start, when both ends are CLOSED and every segment is an old duplicate."""
    world = World(Integers(spec, asked.width))
    initial = world.smt.initial()
    discharge = Discharge(world.sorts, asked.timeout)
    for inv in inductive:
        here = world.view(initial, initial, world.segments[OWN])
        goal = world.claim(inv.given, inv.then, here)
        old = list(world.old(axioms, here))
        decided = Decided(True) if goal is True else discharge.decide((inv.name, ""), [], goal, old)
        if decided.model is not None and inv in spec.lemmas and not asked.without:
            raise SpecError(f"lemma '{inv.name}' is not true at the start, when both ends are CLOSED", inv.where)
        case = Certificate(INITIALLY, inv.name, [], decided.used if decided.proved else old, goal, _word(decided))
        obligation = _obligation(INITIALLY, inv.name, [decided])
        shown = at_the_start(world, inv.name, decided.model) if decided.model is not None else None
        yield replace(obligation, file=write(_folder(asked, obligation), "", world, [case]), counterexample=shown)


def _word(decided: Decided) -> Word:
    return Word.PROVED if decided.proved else Word.UNKNOWN if decided.model is None else Word.NOT_INDUCTIVE


def _obligation(rule: str, claim: str, decided: Sequence[Decided]) -> Obligation:
    word = _worst(_word(d) for d in decided)
    used = frozenset(h.name for d in decided for h in d.used if d.proved)
    return Obligation(rule, claim, word, len(decided), sum(d.seconds for d in decided),
                      max(d.seconds for d in decided), used)


# --- the steps -----------------------------------------------------------------------------------------------


def _in_parallel(spec: Spec, claims: Claims, units: Sequence[tuple[str, str]],
                 asked: Asked) -> Iterator[tuple[list[Obligation], set[str]]]:
    """The obligations of every unit and the rules that can fire there, as they are decided."""
    workers = asked.workers or cores()
    if workers == 1:
        yield from (decided_unit(spec, claims, unit, asked) for unit in units)
        return
    context = get_context("fork")  # a specification is inherited: it has functions, and is not sent
    following, answers = context.Value("i", 0), context.Queue()
    processes = [context.Process(target=_work, args=(spec, claims, units, asked, following, answers), daemon=True)
                 for _ in range(workers)]
    for process in processes:
        process.start()
    try:
        for _ in units:
            yield answer_of(answers, processes)
    finally:
        for process in processes:
            process.terminate()
            process.join()


def answer_of(answers: Any, processes: Sequence[Any]) -> Any:
    """What a process has done next; an error of a process is raised here, and so is its death."""
    while True:
        try:
            answer = answers.get(timeout=1.0)
        except Empty:
            if all(not p.is_alive() for p in processes):
                raise MemoryError("a process of the proof was killed") from None
            continue
        if isinstance(answer, Exception):
            raise answer
        return answer


def _work(spec: Spec, claims: Claims, units: Sequence[tuple[str, str]], asked: Asked, following: Any,
          answers: Any) -> None:
    """One process: takes the next unit until there is none, or until Ctrl-C."""
    try:
        while True:
            with following.get_lock():
                number, following.value = following.value, following.value + 1
            if number >= len(units):
                return
            answers.put(decided_unit(spec, claims, units[number], asked))
    except KeyboardInterrupt:
        return
    except Exception as error:  # the parent raises it where a person is told
        answers.put(error)


def decided_unit(spec: Spec, claims: Claims, names: tuple[str, str], asked: Asked) -> tuple[list[Obligation], set[str]]:
    """Every obligation of one event from one state."""
    world = World(Integers(spec, asked.width))
    unit = Unit(world, claims, *names, asked.timeout)
    discharge = Discharge(world.sorts, asked.timeout)
    decided: dict[tuple[str, str], list[tuple[Case, Decided]]] = {}
    for path in unit.paths:
        known = [*unit.assumptions(path), *unit.hypotheses]
        for case in unit.cases(path):
            answer = discharge.decide((case.claim, case.of), path.when, case.goal, known)
            decided.setdefault((case.rule, case.claim), []).append((case, answer))
    found = []
    for (rule, claim), cases in decided.items():
        obligation = _obligation(rule, claim, [d for _, d in cases])
        certificates = [_certificate(unit, rule, claim, c, d) for c, d in cases]
        obligation = replace(obligation, file=write(_folder(asked, obligation), "/".join(names), world, certificates))
        broken = [(c, d) for c, d in cases if d.model is not None]
        if broken:
            case, _ = min(broken, key=lambda pair: len(pair[0].path.rules))
            known = [*unit.assumptions(case.path), *unit.hypotheses]
            obligation = replace(obligation, counterexample=minimised(unit, case, known, asked.timeout))
        found.append(obligation)
    return found, {r.name for path in unit.paths for r in path.rules}


def _certificate(unit: Unit, rule: str, claim: str, case: Case, decided: Decided) -> Certificate:
    known = decided.used if decided.proved else [*unit.assumptions(case.path), *unit.hypotheses]
    return Certificate(rule, claim, case.path.when, known, case.goal, _word(decided))


def _folder(asked: Asked, obligation: Obligation) -> File | None:
    """Where its certificate goes: where it was asked for, and in any case somewhere if the solver gave up."""
    return asked.smtlib or (GIVEN_UP if obligation.word is Word.UNKNOWN else None)


# --- conclusions ---------------------------------------------------------------------------------------------


def _concluded(spec: Spec, found: Sequence[Obligation], interrupted: bool) -> list[Proved]:
    """For every lemma and property: its own obligations, and whether all that it rests on is proved too."""
    of: dict[str, list[Obligation]] = {}
    for obligation in found:
        of.setdefault(obligation.claim, []).append(obligation)
    own = {name: _worst(o.word for o in obligations) for name, obligations in of.items()}
    uses = {name: frozenset(u for o in obligations for u in o.used) for name, obligations in of.items()}
    concluded = []
    for claim in (*spec.lemmas, *(p for p in spec.properties if isinstance(p, SAFETY))):
        obligations = _together(of.get(claim.name, []))
        word, rests = own.get(claim.name, Word.PROVED), ""
        closure = _closure(claim.name, uses)
        if word is Word.PROVED:
            for other in (i.name for i in (*spec.lemmas, *spec.properties) if i.name in closure):
                if own.get(other) not in (None, Word.PROVED):
                    word, rests = own[other], other
                    break
        if interrupted and word is Word.PROVED:
            word = Word.UNKNOWN
        concluded.append(Proved(claim, claim in spec.lemmas, word, obligations, closure, rests))
    return concluded


def _together(obligations: Iterable[Obligation]) -> tuple[Obligation, ...]:
    """One obligation for each rule: what several states made of it."""
    by_rule: dict[str, Obligation] = {}
    for o in obligations:
        k = by_rule.get(o.rule)
        by_rule[o.rule] = o if k is None else Obligation(
            o.rule, o.claim, _worst((k.word, o.word)), k.cases + o.cases, k.seconds + o.seconds,
            max(k.longest, o.longest), k.used | o.used, k.file if k.word is not Word.PROVED else o.file,
            k.counterexample or o.counterexample)
    return tuple(by_rule.values())


def _worst(words: Iterable[Word]) -> Word:
    found = set(words)
    return next((w for w in (Word.NOT_INDUCTIVE, Word.UNKNOWN) if w in found), Word.PROVED)


def _closure(name: str, uses: dict[str, frozenset[str]]) -> frozenset[str]:
    """Every claim and axiom that the proof of that one rests on, however indirectly."""
    seen: set[str] = set()
    waiting = set(uses.get(name, ()))
    while waiting:
        one = waiting.pop()
        seen.add(one)
        waiting |= set(uses.get(one, ())) - seen
    return frozenset(seen)


def unneeded(proof: Proof) -> tuple[str, ...]:
    """The lemmas on which no property rests: the proof went through without them."""
    rested: Collection[str] = {name for c in proof.properties for name in c.uses}
    return tuple(c.claim.name for c in proof.claims if c.lemma and c.claim.name not in rested)


def prove_exit_code(spec: Spec, proof: Proof) -> int:
    """0: every property is proved; 1: one is not inductive that should be; 3: a solver gave up, or Ctrl-C."""
    words = [c.word for c in proof.properties if c.claim.name not in spec.expected_broken]
    return 1 if Word.NOT_INDUCTIVE in words else 3 if Word.UNKNOWN in words or proof.interrupted else 0
