"""Bounded checks: the safety properties of every run up to a depth, and of no longer run.

A bounded verdict is no proof: HOLDS to a depth says that no run of at most that many steps violates the property,
whatever the initial sequence numbers, windows, lengths and losses. It rests on the axioms of a proof, and on no lemma.
The network is empty at the start.
"""

from __future__ import annotations

import gc
import time
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial

import z3

from tcpmodel.language.claims import Claim, Property, inductive
from tcpmodel.language.errors import SpecError, did_you_mean
from tcpmodel.language.properties import Axiom
from tcpmodel.language.spec import Spec
from tcpmodel.lower.smt import Value, Values, as_bool, negated
from tcpmodel.machine.processes import cores, each
from tcpmodel.prove.bounded.condition_table import OWN, PEER, ConditionTable
from tcpmodel.prove.bounded.histories import Histories, OutOfTime, Predecessor, Violation
from tcpmodel.prove.bounded.replay import SymbolicRun, SymbolicStep, replayed
from tcpmodel.prove.solver import NO, YES, Solver, interruptible
from tcpmodel.verdict.trace import Trace
from tcpmodel.verdict.verdict import Verdict, VerdictWord

WIDTH = 32
WORTH_IT = 500  # states: for fewer, one process does the work


@dataclass(frozen=True)
class BoundedOptions:
    """Options beside the depth: axioms to do without, seconds in all and for one question, and so on."""

    without: Collection[str] = ()
    seconds: float = 600
    question: float = 10
    width: int = WIDTH
    workers: int = 0  # processes; 0: as many as there are cores


@dataclass
class Bounded:
    """The verdict on each property, and the time that each depth took."""

    depth: int
    verdicts: list[Verdict] = field(default_factory=list)
    seconds: float = 0
    stuck: bool = False  # whether no step at all is possible
    times: list[float] = field(default_factory=list)  # of each depth


def bounded(spec: Spec, properties: Sequence[Property], depth: int, terms: BoundedOptions | None = None) -> Bounded:
    """A verdict on each safety property among ``properties``, for all runs of at most ``depth`` steps."""
    terms = terms or BoundedOptions()
    began = time.monotonic()
    claims = inductive(properties)
    search = Histories(spec, terms.width, step_axioms(spec, terms.without), claims, began + terms.seconds,
                       terms.question, confirmed=_met)
    workers = terms.workers or cores()
    verdicts: dict[str, Verdict] = {}
    answer = Bounded(depth)
    for number in range(depth + 1):
        level_began = time.monotonic()
        divide = number == depth and workers > 1 and len(search.frontier) > WORTH_IT
        try:
            with interruptible():
                verdicts |= _in_parallel(search, number, workers) if divide else _level(search, number, 0, 1)
        except KeyboardInterrupt:
            verdicts |= {p.name: verdict(p, VerdictWord.UNKNOWN, _as_far_as(search, p, "interrupted", number))
                         for p in claims if p.name not in verdicts}
        answer.times.append(time.monotonic() - level_began)
        answer.stuck = number > 0 and not search.moved
        if len(verdicts) == len(claims) or answer.stuck:
            break
    for p in claims:
        if p.name not in verdicts:
            verdicts[p.name] = _unbroken(search, p, depth)
    answer.verdicts = [verdicts[p.name] for p in claims]
    answer.seconds = time.monotonic() - began
    return answer


def _level(search: Histories, number: int, part: int, parts: int) -> dict[str, Verdict]:
    """The verdicts that runs of exactly ``number`` steps decide."""
    late = False
    try:
        if number:
            search.advance(part, parts)
    except OutOfTime:
        late = True
    verdicts = {}
    for p in search.claims:
        if p.name in search.violated:
            verdicts[p.name] = _violated(search, search.violated[p.name], number)
        elif p.name in search.unknown:
            verdicts[p.name] = verdict(p, VerdictWord.UNKNOWN, f"the solver gave up at depth {number}")
        elif late:
            verdicts[p.name] = verdict(p, VerdictWord.UNKNOWN, _as_far_as(search, p, "out of time", number))
    search.claims = [p for p in search.claims if p.name not in verdicts]
    return verdicts


def _as_far_as(search: Histories, claim: Claim, reason: str, depth: int) -> str:
    """The reason that ended the search at a depth, and the verdict on the depths before."""
    before = _unbroken(search, claim, depth - 1)
    return f"{reason} at depth {depth}" + (f"; {before.word.value} {before.detail}" if depth else "")


def _unbroken(search: Histories, claim: Claim, depth: int) -> Verdict:
    """The verdict on a claim that no run so far violates: VACUOUS if none meets its antecedent."""
    if not search.moved and depth:
        return verdict(claim, VerdictWord.VACUOUS, "no step keeps the axioms")
    if claim.name in search.met:
        return verdict(claim, VerdictWord.HOLDS, f"to depth {depth}")
    if claim.name in search.doubted:
        return verdict(claim, VerdictWord.UNKNOWN, "the solver gave up the question whether the antecedent ever holds")
    return verdict(claim, VerdictWord.VACUOUS, f"to depth {depth}")


def _in_parallel(search: Histories, number: int, workers: int) -> dict[str, Verdict]:
    """The same for the last level, divided among processes, each of which inherits the search so far.

    Only for the last level: after another one, two processes would go on with the same states.
    """
    parts = list(each(partial(_part, search, number, workers), range(workers), workers))
    verdicts: dict[str, Verdict] = {}
    for _, part, met, doubted in sorted(parts, key=lambda p: p[0]):  # in a fixed order: the answer is always the same
        verdicts |= {name: v for name, v in part.items() if name not in verdicts or _sooner(v, verdicts[name])}
        search.met |= met
        search.doubted |= doubted
    return verdicts


def _sooner(one: Verdict, other: Verdict) -> bool:
    """Whether to prefer a verdict to another on the same property: a violation, or a shorter one."""
    if one.word is other.word is VerdictWord.VIOLATED and one.trace and other.trace:
        return len(one.trace) < len(other.trace)
    return one.word is VerdictWord.VIOLATED is not other.word


def _part(search: Histories, number: int, parts: int,
          part: int) -> tuple[int, dict[str, Verdict], set[str], set[str]]:
    gc.disable()  # a level keeps everything that it builds, so a collection would find nothing
    return part, _level(search, number, part, parts), search.met, search.doubted


def step_axioms(spec: Spec, without: Collection[str]) -> list[Axiom]:
    """The axioms about steps, except those in ``without``."""
    known = {ax.name for ax in spec.axioms}
    for name in without:
        if name not in known:
            raise SpecError(f"{spec.name} has no axiom '{name}'{did_you_mean(name, known)}")
    return [ax for ax in spec.axioms if ax.name not in without and not ax.start]


def verdict(claim: Claim, word: VerdictWord, detail: str, trace: Trace | None = None) -> Verdict:
    """Only a violation is unexpected: in so few steps a claim may well say nothing."""
    met = word is not VerdictWord.VIOLATED
    return Verdict(claim.name, claim.kind, word, claim.says, claim.cite, detail, trace, met)


# --- a violation, and the run that shows it ------------------------------------------------------------------


def _violated(search: Histories, violation: Violation, depth: int) -> Verdict:
    """The verdict with a trace, which the solver confirms under all conditions of the run, and the interpreter too."""
    run, must = _run_to(search, violation)
    model = _model(must, search.question, search.spec.written.likes)
    if model is None:
        detail = f"a run of {depth} steps seemed to violate it, but does not"
        return verdict(violation.claim, VerdictWord.UNKNOWN, detail)
    net = search.in_flight(violation.state)
    trace = replayed(run, model, violation.claim, net)
    return verdict(violation.claim, VerdictWord.VIOLATED, f"at depth {depth}", trace)


def _met(search: Histories, found: Violation) -> bool | None:
    """Whether there is such a run under all its conditions; None if the solver gives up."""
    answer = Solver(search.question, *_run_to(search, found)[1]).check()
    return bool(answer == YES) if answer in (YES, NO) else None


def _run_to(search: Histories, found: Violation) -> tuple[SymbolicRun, list[Value]]:
    """The run to a violation, and all its conditions, of which the last is that the goal is false."""
    steps = [found.last] if found.last else []
    state = found.state
    while (before := search.predecessors[state]) is not None:
        steps.insert(0, before)
        state = before.state
    run, must, first = _run(search, steps)
    about = run.steps[-1].end if found.last else found.side ^ first
    goal = _Named(search.ends.table, about, steps[-1:] if found.last else (), len(steps) - 1)(found.goal)
    return run, [*must, negated(goal)]


class _Named:
    """Renames values from the view of an end to names of a run: A's and B's; a step's own numbers get its number."""

    def __init__(self, table: ConditionTable, end: int, step: Sequence[Predecessor] = (), number: int = 0) -> None:
        self._table = table
        self._names = {OWN: "AB"[end] + ".", PEER: "BA"[end] + "."}
        self._loose = [(v, z3.Int(f"{v.decl().name()}.{number}")) for taken in step for v in taken.local.loose]

    def __call__(self, value: Value) -> Value:
        if not isinstance(value, z3.ExprRef):
            return value
        return self._table.renamed(z3.substitute(value, *self._loose), self._names)

    def all(self, values: Values) -> Values:
        """The same for many values, by name."""
        return {name: self(value) for name, value in values.items()}


def _run(search: Histories, steps: Sequence[Predecessor]) -> tuple[SymbolicRun, list[Value], int]:
    """The run of those steps, its conditions, and which end (0: A) is the first of the state that it leads to."""
    ends = search.ends
    run = SymbolicRun(search.smt, search.spec)
    must: list[Value] = [v >= 0 for v in ends.some.values()]
    first = 0
    for number, taken in enumerate(steps):
        local, actor = taken.local, taken.side ^ first
        before, after = ends.ends[local.before], ends.ends[local.after]
        kept, here = _Named(ends.table, actor), _Named(ends.table, actor, [taken], number)
        under = before.under | (ends.table.mirrored(ends.segments[local.segment].under) if local.segment >= 0 else
                                frozenset())
        must += [(kept if c in under else here)(ends.table.values[c]) for c in sorted(local.rests)]
        must += [as_bool(kept(t)) for t in taken.axioms]
        run.steps.append(SymbolicStep(
            actor, local.path.event, here.all(local.choice), local.net,
            kept.all(ends.arrived(local.segment)) if local.segment >= 0 else None, kept.all(after.values),
            [kept.all(ends.segments[s].values) for s in local.sent]))
        first ^= taken.turned
    return run, must, first


def _model(must: Iterable[Value], seconds: float, likes: Mapping[str, tuple[int, int]]) -> z3.ModelRef | None:
    """Numbers for the run: those that a person likes to read, if they are possible."""
    solver = Solver(seconds, *must)
    if solver.check() != YES:
        return None
    for constant in sorted((d for d in solver.model().decls() if d.arity() == 0), key=str):
        name = str(constant)
        for word, liked in likes.items():
            if word in name:
                solver.push(constant() == liked[name.startswith("B")])
                if solver.check() != YES:
                    solver.pop()
    return solver.model() if solver.check() == YES else None

