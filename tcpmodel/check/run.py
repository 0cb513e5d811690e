"""One question answered: a specification, a scope and properties in, a run with its verdicts out."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from tcpmodel.check.explore import Explored, Limits, Progress, explore
from tcpmodel.check.fairness import FairGraph
from tcpmodel.check.fewest import fewest_segments
from tcpmodel.check.judge import Finding, Judge
from tcpmodel.check.lasso import broken
from tcpmodel.check.trace import Trace, make_trace
from tcpmodel.check.verdict import GOOD, Run, Verdict, Word
from tcpmodel.language.properties import COVERAGE, Edge, Eventually, Fewest, Property, Sometimes, SometimesAStep
from tcpmodel.language.rules import Spec
from tcpmodel.language.scope import Scope
from tcpmodel.system.system import Label, State, System


class Disagreement(Exception):
    """A trace did not replay through a fresh interpreter: a fault of this program."""


def applicable(spec: Spec, scope: Scope) -> list[Property]:
    """The properties that say something in that scope."""
    return [p for p in spec.properties if scope.offers(p.needs)]


def check(spec: Spec, scope: Scope, properties: Sequence[Property] | None = None, *, limits: Limits | None = None,
          progress: Callable[[Progress], None] | None = None, first: bool = False) -> Run:
    """Explores the scope and decides the properties (by default all that are applicable).

    With ``first`` the exploration ends when all of them have failed or been witnessed.
    """
    chosen = applicable(spec, scope) if properties is None else list(properties)
    system = System(spec, scope)
    judge = Judge(system, chosen)
    needs_graph = any(isinstance(p, Eventually | Fewest) for p in chosen)
    found = explore(system, judge, graph=needs_graph, limits=limits, progress=progress, first=first)
    graph = _fair_graph(found, spec) if needs_graph else None
    run = Run(scope.name, scope.says, "reference", len(found.states), found.transitions, found.depth, found.seconds,
              found.complete, found.reason, system.dropped, fired=frozenset(system.fired),
              edges=frozenset(judge.edges))
    for a_property in chosen:
        try:
            verdict = _verdict(found, judge.findings[a_property.name], graph)
        except KeyboardInterrupt:  # liveness takes its time: what was decided before stays decided
            run.complete, run.reason, graph = False, "interrupted", None
            found.complete, found.reason = False, "interrupted"
            verdict = _say(a_property, Word.UNKNOWN, _covered(found))
        if a_property.name in spec.expected_broken:  # a variant that gives a property up says so
            verdict = replace(verdict, expected=True)
        run.verdicts.append(verdict)
    return run


def _fair_graph(found: Explored, spec: Spec) -> FairGraph | None:
    """The graph of a complete exploration; Ctrl-C makes it an incomplete one."""
    if not found.complete:
        return None
    try:
        return FairGraph(found, spec.fairness)
    except KeyboardInterrupt:
        found.complete, found.reason = False, "interrupted"
        return None


def _verdict(found: Explored, finding: Finding, graph: FairGraph | None) -> Verdict:
    match finding.property:
        case Eventually() | Fewest() if graph is None:
            return _say(finding.property, Word.UNKNOWN, _covered(found))
        case Eventually():
            assert graph is not None
            return _eventually(finding.property, graph)
        case Fewest():
            assert graph is not None
            return _fewest(finding.property, graph)
        case Sometimes() | SometimesAStep():
            if finding.state is not None:
                return _say(finding.property, Word.WITNESSED, "", trace_to(found, finding))
            word = Word.UNREACHABLE if found.complete else Word.UNKNOWN
            return _say(finding.property, word, "" if found.complete else _covered(found))
    if finding.state is not None:
        return _say(finding.property, Word.VIOLATED, finding.detail, trace_to(found, finding))
    if not found.complete:
        return _say(finding.property, Word.UNKNOWN, _covered(found))
    return _say(finding.property, Word.HOLDS if finding.exercised else Word.VACUOUS,
                "" if finding.exercised else "what it presupposes never came about")


def _say(a_property: Property, word: Word, detail: str = "", trace: Trace | None = None) -> Verdict:
    return Verdict(a_property.name, a_property.kind, word, a_property.says, a_property.cite, detail, trace,
                   expected=word in GOOD)


def _covered(found: Explored) -> str:
    return f"{found.reason}: {len(found.states)} states to depth {found.depth} were covered"


def _eventually(promise: Eventually, graph: FairGraph) -> Verdict:
    exercised, lasso = broken(graph, promise)
    assumed = "assuming " + ", ".join(promise.assuming)
    if lasso is not None:
        trace = replayed(graph.found.system, lasso.states, lasso.labels, lasso.loop)
        ending = f"the last {lasso.loop} steps repeat for ever" if lasso.loop else "nothing more happens"
        return _say(promise, Word.VIOLATED, f"{ending}; {assumed}", trace)
    return _say(promise, Word.HOLDS if exercised else Word.VACUOUS, assumed)


def _fewest(claim: Fewest, graph: FairGraph) -> Verdict:
    count, states, labels = fewest_segments(graph, claim)
    if count is None:
        return _say(claim, Word.VACUOUS, "there is no way at all")
    trace = replayed(graph.found.system, states, labels)
    word = Word.HOLDS if count == claim.count else Word.VIOLATED
    return _say(claim, word, f"the fewest are {count}", trace)


def trace_to(found: Explored, finding: Finding) -> Trace:
    """The shortest trace to what settles a finding, with the step itself if it is about one."""
    assert finding.state is not None
    states, labels = found.way_to(finding.state)
    if finding.label is not None:
        labels = [*labels, finding.label]
        states = [*states, next(t for label, t in found.system.successors(states[-1]) if label == finding.label)]
    return replayed(found.system, states, labels)


def replayed(system: System, states: Sequence[State], labels: Sequence[Label], loop: int = 0) -> Trace:
    """The trace, after a fresh system has taken every one of its steps too."""
    trace = make_trace(system, states, labels, loop)
    fresh = System(system.spec, system.scope)
    here = fresh.initial
    for number, step in enumerate(trace.steps):
        after = [t for label, t in fresh.successors(here) if make_trace(fresh, [here, t], [label]).steps[0] == step]
        if not after:
            raise Disagreement(f"step {number + 1} of the trace, {step.event}, does not replay")
        here = after[0]
    return trace


def never_fired(spec: Spec, runs: Iterable[Run]) -> list[str]:
    """Rules of the specification that fired in none of the runs, in the order of the text."""
    fired = frozenset().union(*(r.fired for r in runs))
    return [name for name in spec.rules() if name not in fired]


def coverage(spec: Spec, runs: Sequence[Run]) -> list[Verdict]:
    """Verdicts on all runs together: every rule has fired, every edge has been taken."""
    unfired, unseen = never_fired(spec, runs), unseen_edges(spec, runs)
    rules, edges = len(spec.rules()), len(spec.edges)
    complete = all(r.complete for r in runs)

    def verdict(name: str, says: str, cite: str, missing: list[str]) -> Verdict:
        word = Word.WITNESSED if not missing else Word.VACUOUS if complete else Word.UNKNOWN
        return Verdict(name, "coverage", word, says, cite, ", ".join(missing),
                       expected=not missing or name in spec.expected_broken)

    return [
        verdict(COVERAGE[0], f"{rules - len(unfired)} of {rules} rules fired.", "RFC 9293 3.10", unfired),
        verdict(COVERAGE[1], 
                f"{edges - len(unseen)} of {edges} state changes were taken, of figure 5 and beyond.",
                "RFC 9293 3.3.2", [f"{e.source} -> {e.target} by {e.event}" for e in unseen]),
    ]


def unseen_edges(spec: Spec, runs: Iterable[Run]) -> list[Edge]:
    """Edges of the specification that none of the runs took."""
    seen = frozenset().union(*(r.edges for r in runs))
    return [e for i, e in enumerate(spec.edges) if i not in seen]
