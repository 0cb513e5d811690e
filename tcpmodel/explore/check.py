"""One question answered: a specification, a scope and properties in, a run with its verdicts out."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from functools import partial

from tcpmodel.explore.compiled.answer import How, explored
from tcpmodel.explore.compiled.model import TooLarge
from tcpmodel.explore.fairness import FairGraph
from tcpmodel.explore.fewest import fewest_segments
from tcpmodel.explore.graph import ReferenceGraph
from tcpmodel.explore.lasso import Promised, all_leave, broken, promised
from tcpmodel.explore.reference import Explored, Limits, Progress, explore
from tcpmodel.explore.searched import Searched
from tcpmodel.language.claims import Claim, Edge, Property
from tcpmodel.language.properties import COVERAGE, Eventually, Fewest
from tcpmodel.language.rules import Spec
from tcpmodel.language.scope import Scope
from tcpmodel.system.system import System
from tcpmodel.verdict.judge import Finding, Judge
from tcpmodel.verdict.trace import Trace, replayed
from tcpmodel.verdict.verdict import GOOD, Run, Verdict, Word

ENGINES = ("compiled", "reference")


def applicable(spec: Spec, scope: Scope) -> list[Property]:
    """The properties that say something in that scope."""
    return [p for p in spec.properties if scope.offers(p.needs)]


def check(spec: Spec, scope: Scope, properties: Sequence[Property] | None = None, *, limits: Limits | None = None,
          progress: Callable[[Progress], None] | None = None, first: bool = False, how: How | None = None,
          make: type[System] = System) -> Run:
    """Explores the scope and decides the properties (by default all that are applicable).

    With ``first`` the exploration ends when all of them have failed or been witnessed. Another transition relation
    than the plain one, as ``make`` gives it, is explored by the reference engine.
    """
    how = how or How("compiled" if make is System else "reference")
    try:
        return _check(spec, scope, properties, limits or Limits(), progress, first, how, make)
    except MemoryError:
        return unknown(spec, scope, properties, "out of memory")


def _check(spec: Spec, scope: Scope, properties: Sequence[Property] | None, limits: Limits,
           progress: Callable[[Progress], None] | None, first: bool, how: How, make: type[System]) -> Run:
    chosen = applicable(spec, scope) if properties is None else list(properties)
    needs_graph = any(isinstance(p, Eventually | Fewest) for p in chosen)
    reference = partial(_reference, spec, scope, chosen, needs_graph, limits, progress, first, make)
    if how.engine == "compiled":
        try:
            found = explored(spec, scope, chosen, how, graph=needs_graph, limits=limits, progress=progress, first=first)
        except TooLarge as error:
            found = reference()
            found.run.remark = str(error)
    else:
        found = reference()
    try:
        return _decided(found, spec, chosen, needs_graph)
    finally:
        found.close()


def unknown(spec: Spec, scope: Scope, properties: Sequence[Property] | None, reason: str) -> Run:
    """A run of which nothing is known but why."""
    run = Run(scope.name, scope.says, "none", 0, 0, 0, 0.0, False, reason, 0)
    run.verdicts = [_say(p, Word.UNKNOWN, run.covered) for p in properties or applicable(spec, scope)]
    return run


def _decided(found: Searched, spec: Spec, chosen: Sequence[Property], needs_graph: bool) -> Run:
    """The run with a verdict on every property."""
    run, lively = found.run, _lively(found, spec, chosen) if needs_graph else None
    for a_property in chosen:
        try:
            verdict = _verdict(found, found.findings[a_property.name], lively)
        except KeyboardInterrupt:  # liveness takes its time: what was decided before stays decided
            run.complete, run.reason, lively = False, "interrupted", None
            verdict = _say(a_property, Word.UNKNOWN, run.covered)
        if verdict.word is Word.VACUOUS and a_property in spec.lemmas:  # a lemma need not say something everywhere
            verdict = replace(verdict, expected=True)
        if a_property.name in spec.expected_broken:  # a variant that gives a property up says so
            verdict = replace(verdict, expected=True)
        if run.missed is not None and verdict.word in (Word.HOLDS, Word.UNREACHABLE, Word.VACUOUS):
            verdict = replace(verdict, missed=run.missed)
        run.verdicts.append(verdict)
    return run


def _reference(spec: Spec, scope: Scope, chosen: Sequence[Property], graph: bool, limits: Limits,
               progress: Callable[[Progress], None] | None, first: bool, make: type[System]) -> Searched:
    """The scope explored by the reference explorer."""
    system = make(spec, scope)
    judge = Judge(system, chosen)
    found = explore(system, judge, graph=graph, limits=limits, progress=progress, first=first)
    run = Run(scope.name, scope.says, "reference", len(found.states), found.transitions, found.depth, found.seconds,
              found.complete, found.reason, system.dropped, fired=frozenset(system.fired),
              edges=frozenset(judge.edges))
    return Searched(run, judge.findings, partial(trace_to, found), partial(ReferenceGraph, found))


@dataclass(frozen=True)
class _Lively:
    """The graph with fairness, what each promise speaks of in it, and whether all are kept by one argument."""

    graph: FairGraph
    promises: dict[str, tuple[Promised, Promised]]
    kept: bool


def _lively(found: Searched, spec: Spec, chosen: Sequence[Property]) -> _Lively | None:
    """What liveness is decided by, of a complete exploration; Ctrl-C makes it an incomplete one."""
    if not found.run.complete or found.no_graph:
        return None
    try:
        graph = FairGraph(found.graph(), spec.fairness)
        promises = {p.name: promised(graph, p) for p in chosen if isinstance(p, Eventually)}
        kept = all_leave(graph, [side for sides in promises.values() for side in sides]) if promises else True
        return _Lively(graph, promises, kept)
    except KeyboardInterrupt:
        found.run.complete, found.run.reason = False, "interrupted"
        return None


def _verdict(found: Searched, finding: Finding, lively: _Lively | None) -> Verdict:
    run = found.run
    match finding.property:
        case Eventually() | Fewest() if lively is None:
            return _say(finding.property, Word.UNKNOWN, found.no_graph or run.covered)
        case Eventually():
            assert lively is not None
            return _eventually(finding.property, lively)
        case Fewest():
            assert lively is not None
            return _fewest(finding.property, lively.graph)
        case Claim(witness=True):
            if finding.state is not None:
                return _say(finding.property, Word.WITNESSED, "", found.trace_to(finding))
            word = Word.UNREACHABLE if run.complete else Word.UNKNOWN
            return _say(finding.property, word, "" if run.complete else run.covered)
    if finding.state is not None:
        return _say(finding.property, Word.VIOLATED, finding.detail, found.trace_to(finding))
    if not run.complete:
        return _say(finding.property, Word.UNKNOWN, run.covered)
    return _say(finding.property, Word.HOLDS if finding.exercised else Word.VACUOUS,
                "" if finding.exercised else "what it presupposes never came about")


def _say(a_property: Property, word: Word, detail: str = "", trace: Trace | None = None) -> Verdict:
    return Verdict(a_property.name, a_property.kind, word, a_property.says, a_property.cite, detail, trace,
                   expected=word in GOOD)


def _eventually(promise: Eventually, lively: _Lively) -> Verdict:
    sides = lively.promises[promise.name]
    lasso = None if lively.kept else broken(lively.graph, sides)
    assumed = "assuming " + ", ".join(promise.assuming)
    if lasso is not None:
        trace = lively.graph.graph.trace(lasso.way, lasso.loop)
        ending = f"the last {lasso.loop} steps repeat for ever" if lasso.loop else "nothing more happens"
        return _say(promise, Word.VIOLATED, f"{ending}; {assumed}", trace)
    return _say(promise, Word.HOLDS if any(s.given for s in sides) else Word.VACUOUS, assumed)


def _fewest(claim: Fewest, graph: FairGraph) -> Verdict:
    found = fewest_segments(graph, claim, graph.graph.interpreter)
    if found is None:
        return _say(claim, Word.VACUOUS, "there is no way at all")
    count, way = found
    word = Word.HOLDS if count == claim.count else Word.VIOLATED
    return _say(claim, word, f"the fewest are {count}", graph.graph.trace(way))


def trace_to(found: Explored, finding: Finding) -> Trace:
    """The shortest trace to what settles a finding, with the step itself if it is about one."""
    assert finding.state is not None
    states, labels = found.way_to(finding.state)
    if finding.label is not None:
        labels = [*labels, finding.label]
        states = [*states, next(t for label, t in found.system.successors(states[-1]) if label == finding.label)]
    return replayed(found.system, states, labels)


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
                f"{edges - len(unseen)} of {edges} state changes were taken.",
                "RFC 9293 3.3.2", [f"{e.source} -> {e.target} by {e.event}" for e in unseen]),
    ]


def unseen_edges(spec: Spec, runs: Iterable[Run]) -> list[Edge]:
    """Edges of the specification that none of the runs took."""
    seen = frozenset().union(*(r.edges for r in runs))
    return [e for i, e in enumerate(spec.edges) if i not in seen]
