"""Bounded checks: the safety properties of every run of so many steps, and of no longer one.

A bounded verdict is no proof: HOLDS to a depth says that no run of so many steps violates the property, whatever
the initial sequence numbers, windows, lengths and losses. It rests on no lemma, only on the axioms of a proof.
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
from tcpmodel.language.rules import Spec
from tcpmodel.lower.smt import Value, Values, as_bool, negated
from tcpmodel.machine.processes import cores, each
from tcpmodel.prove.bounded.condition_table import OWN, PEER, ConditionTable
from tcpmodel.prove.bounded.histories import Histories, OutOfTime, Predecessor, Violation
from tcpmodel.prove.bounded.replay import SymbolicRun, SymbolicStep, replayed
from tcpmodel.prove.solver import YES, Solver, interruptible
from tcpmodel.verdict.trace import Trace
from tcpmodel.verdict.verdict import Verdict, Word

WIDTH = 32
WORTH_IT = 500  # states: for fewer, processes are not begun


@dataclass(frozen=True)
class BoundedOptions:
    """What is asked besides the depth: axioms to do without, seconds in all and for one question, and so on."""

    without: Collection[str] = ()
    seconds: float = 600
    question: float = 10
    width: int = WIDTH
    workers: int = 0  # processes; 0: as many as there are processors


@dataclass
class Bounded:
    """What became of each property, and how far all of them were asked."""

    depth: int
    verdicts: list[Verdict] = field(default_factory=list)
    seconds: float = 0
    times: list[float] = field(default_factory=list)  # of each depth


def bounded(spec: Spec, properties: Sequence[Property], depth: int, terms: BoundedOptions | None = None) -> Bounded:
    """A verdict on each of the properties (others than safety are left out) for all runs of at most ``depth`` steps."""
    terms = terms or BoundedOptions()
    began = time.monotonic()
    claims = inductive(properties)
    search = Histories(spec, terms.width, step_axioms(spec, terms.without), claims, began + terms.seconds,
                       terms.question)
    workers = terms.workers or cores()
    verdicts: dict[str, Verdict] = {}
    answer = Bounded(depth)
    for number in range(depth + 1):
        asked = time.monotonic()
        apart = number == depth and workers > 1 and len(search.frontier) > WORTH_IT
        try:
            with interruptible():
                verdicts |= _in_parallel(search, number, workers) if apart else _level(search, number, 0, 1)
        except KeyboardInterrupt:
            verdicts |= {p.name: verdict(p, Word.UNKNOWN, _as_far_as("interrupted", number))
                         for p in claims if p.name not in verdicts}
        answer.times.append(time.monotonic() - asked)
        if len(verdicts) == len(claims):
            break
    for p in claims:
        if p.name not in verdicts:
            verdicts[p.name] = verdict(p, Word.HOLDS, f"to depth {depth}")
    answer.verdicts = [verdicts[p.name] for p in claims]
    answer.seconds = time.monotonic() - began
    return answer


def _level(search: Histories, number: int, part: int, parts: int) -> dict[str, Verdict]:
    """What is decided by the runs of just so many steps."""
    late = False
    try:
        if number:
            search.advance(part, parts)
    except OutOfTime:
        late = True
    told = {}
    for p in search.claims:
        if p.name in search.violated:
            told[p.name] = _violated(search, search.violated[p.name], number)
        elif p.name in search.unknown:
            told[p.name] = verdict(p, Word.UNKNOWN, f"the solver gave up at depth {number}")
        elif late:
            told[p.name] = verdict(p, Word.UNKNOWN, _as_far_as("out of time", number))
    search.claims = [p for p in search.claims if p.name not in told]
    return told


def _as_far_as(reason: str, depth: int) -> str:
    """What ended the search at a depth, and what is known of the depths before."""
    return f"{reason} at depth {depth}" + (f"; HOLDS to depth {depth - 1}" if depth else "")


def _in_parallel(search: Histories, number: int, workers: int) -> dict[str, Verdict]:
    """The same for the last level, divided among processes; each inherits all that is known so far.

    Only the last one: what two processes come to both would go on with.
    """
    parts = list(each(partial(_part, search, number, workers), range(workers), workers))
    told: dict[str, Verdict] = {}
    for _, part in sorted(parts, key=lambda f: f[0]):  # whoever was ready first: the same answer each time
        told |= {name: one for name, one in part.items() if name not in told or _sooner(one, told[name])}
    return told


def _sooner(one: Verdict, other: Verdict) -> bool:
    """Whether a verdict says more than another of the same property: a violation, and the shorter one."""
    if one.word is other.word is Word.VIOLATED and one.trace and other.trace:
        return len(one.trace) < len(other.trace)
    return one.word is Word.VIOLATED is not other.word


def _part(search: Histories, number: int, parts: int, part: int) -> tuple[int, dict[str, Verdict]]:
    gc.disable()  # what a level builds stays until the end: to look through it again and again finds nothing
    return part, _level(search, number, part, parts)


def step_axioms(spec: Spec, without: Collection[str]) -> list[Axiom]:
    """The axioms of steps, but for some."""
    known = {ax.name for ax in spec.axioms}
    for name in without:
        if name not in known:
            raise SpecError(f"{spec.name} has no axiom '{name}'{did_you_mean(name, known)}")
    return [ax for ax in spec.axioms if ax.name not in without and not ax.start]


def verdict(claim: Claim, word: Word, detail: str, trace: Trace | None = None) -> Verdict:
    return Verdict(claim.name, claim.kind, word, claim.says, claim.cite, detail, trace, word is not Word.VIOLATED)


# --- a violation, and the run that shows it ------------------------------------------------------------------


def _violated(search: Histories, violation: Violation, depth: int) -> Verdict:
    """The verdict with a trace, confirmed with all that the run rests on and by the interpreter."""
    steps = [violation.last] if violation.last else []
    state = violation.state
    while (before := search.predecessors[state]) is not None:
        steps.insert(0, before)
        state = before.state
    run, must, first = _run(search, steps)
    about = run.steps[-1].end if violation.last else violation.side ^ first
    goal = _Named(search.ends.table, about, steps[-1:] if violation.last else (), len(steps) - 1)(violation.goal)
    model = _model([*must, negated(goal)], search.question, search.spec.written.likes)
    if model is None:
        return verdict(violation.claim, Word.UNKNOWN, f"a run of {depth} steps that seemed to violate it does not")
    net = search.in_flight(violation.state)
    return verdict(violation.claim, Word.VIOLATED, f"at depth {depth}", replayed(run, model, violation.claim, net))


class _Named:
    """Values from the view of an end, in the names of a run: A's and B's, and those of a step alone with its number."""

    def __init__(self, table: ConditionTable, end: int, step: Sequence[Predecessor] = (), number: int = 0) -> None:
        self._table = table
        self._names = {OWN: "AB"[end] + ".", PEER: "BA"[end] + "."}
        self._loose = [(v, z3.Int(f"{v.decl().name()}.{number}")) for taken in step for v in taken.local.loose]

    def __call__(self, value: Value) -> Value:
        if not isinstance(value, z3.ExprRef):
            return value
        return self._table.renamed(z3.substitute(value, *self._loose), self._names)

    def all(self, values: Values) -> Values:
        """The same of many, by name."""
        return {name: self(value) for name, value in values.items()}


def _run(search: Histories, steps: Sequence[Predecessor]) -> tuple[SymbolicRun, list[Value], int]:
    """The run of those steps, all that it rests on, and which end (0: A) is the first of the state that it leads to."""
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
        must += [as_bool(kept(t)) for t in taken.told]
        run.steps.append(SymbolicStep(
            actor, local.path.event, here.all(local.choice), local.net,
            kept.all(ends.arrived(local.segment)) if local.segment >= 0 else None, kept.all(after.values),
            [kept.all(ends.segments[s].values) for s in local.sent]))
        first ^= taken.turned
    return run, must, first


def _model(must: Iterable[Value], seconds: float, likes: Mapping[str, tuple[int, int]]) -> z3.ModelRef | None:
    """Numbers for the run that a person likes to read, as far as there are such."""
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


__all__ = ["Bounded", "BoundedOptions", "bounded"]
