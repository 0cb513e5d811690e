"""Answers one question: a specification, a scope and properties in, a run with its verdicts out."""

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
from tcpmodel.language.scope import Scope
from tcpmodel.language.spec import Spec
from tcpmodel.system.system import System
from tcpmodel.verdict.judge import Finding, Judge
from tcpmodel.verdict.trace import Trace, replayed
from tcpmodel.verdict.verdict import GOOD, Run, Verdict, VerdictWord


def applicable(spec: Spec, scope: Scope) -> list[Property]:
    """The properties whose needs the scope offers."""
    return [p for p in spec.properties if scope.offers(p.needs)]


def check(spec: Spec, scope: Scope, properties: Sequence[Property] | None = None, *, limits: Limits | None = None,
          progress: Callable[[Progress], None] | None = None, first: bool = False, how: How | None = None,
          make: type[System] = System) -> Run:
    """Explores the scope and decides the properties (by default all that are applicable).

    With ``first`` the exploration ends as soon as a state settles each of them. If ``make`` is another transition
    relation than the plain one, the reference engine explores it.
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
            search = explored(spec, scope, chosen, how, graph=needs_graph, limits=limits, progress=progress,
                              first=first)
        except TooLarge as error:
            search = reference()
            search.run.remark = str(error)
    else:
        search = reference()
    try:
        return _decided(search, spec, chosen, needs_graph)
    finally:
        search.close()


def unknown(spec: Spec, scope: Scope, properties: Sequence[Property] | None, reason: str) -> Run:
    """A run whose verdicts are all UNKNOWN, for that reason."""
    run = Run(scope.name, scope.says, "none", 0, 0, 0, 0.0, False, reason, 0)
    run.verdicts = [_say(p, VerdictWord.UNKNOWN, run.covered) for p in properties or applicable(spec, scope)]
    return run


def _decided(search: Searched, spec: Spec, chosen: Sequence[Property], needs_graph: bool) -> Run:
    """The run with a verdict on every property."""
    run, liveness = search.run, _liveness(search, spec, chosen) if needs_graph else None
    for a_property in chosen:
        try:
            verdict = _verdict(search, search.findings[a_property.name], liveness)
        except KeyboardInterrupt:  # liveness takes long: earlier verdicts stay
            run.complete, run.reason, liveness = False, "interrupted", None
            verdict = _say(a_property, VerdictWord.UNKNOWN, run.covered)
        if verdict.word is VerdictWord.VACUOUS and a_property in spec.lemmas:  # a lemma may say nothing in a scope
            verdict = replace(verdict, expected=True)
        if a_property.name in spec.expected_broken:  # the variant declares that it breaks it
            verdict = replace(verdict, expected=True)
        if run.missed is not None and verdict.word in (VerdictWord.HOLDS, VerdictWord.UNREACHABLE, VerdictWord.VACUOUS):
            verdict = replace(verdict, missed=run.missed)
        run.verdicts.append(verdict)
    return run


def _reference(spec: Spec, scope: Scope, chosen: Sequence[Property], graph: bool, limits: Limits,
               progress: Callable[[Progress], None] | None, first: bool, make: type[System]) -> Searched:
    """The exploration of the scope by the reference explorer."""
    system = make(spec, scope)
    judge = Judge(system, chosen)
    done = explore(system, judge, graph=graph, limits=limits, progress=progress, first=first)
    run = Run(scope.name, scope.says, "reference", len(done.states), done.transitions, done.depth, done.seconds,
              done.complete, done.reason, system.dropped, fired=frozenset(system.fired), edges=frozenset(judge.edges))
    return Searched(run, judge.findings, partial(trace_to, done), partial(ReferenceGraph, done))


@dataclass(frozen=True)
class _Liveness:
    """The graph with the fairness that some promises assume, their regions, and whether all of them are kept."""

    graph: FairGraph
    promises: dict[str, tuple[Promised, Promised]]
    kept: bool


_Assumed = frozenset[str]  # names of fairness; a promise is decided with what it assumes, and no more


def _liveness(search: Searched, spec: Spec, chosen: Sequence[Property]) -> dict[_Assumed, _Liveness] | None:
    """What decides liveness, for a complete exploration; Ctrl-C makes the exploration an incomplete one."""
    if not search.run.complete or search.no_graph:
        return None
    groups: dict[_Assumed, list[Eventually]] = {}
    for p in chosen:
        if isinstance(p, Eventually):
            groups.setdefault(frozenset(p.assuming), []).append(p)
    try:
        graph = search.graph()
        return {assumed: _promises(FairGraph(graph, [f for f in spec.fairness if f.name in assumed]), promises)
                for assumed, promises in (groups or {frozenset(): []}).items()}
    except KeyboardInterrupt:
        search.run.complete, search.run.reason = False, "interrupted"
        return None


def _promises(graph: FairGraph, promises: Sequence[Eventually]) -> _Liveness:
    """What decides those promises, which assume the same; one argument may show that all are kept."""
    regions = {p.name: promised(graph, p) for p in promises}
    return _Liveness(graph, regions, all_leave(graph, [side for sides in regions.values() for side in sides])
                     if regions else True)


def _verdict(search: Searched, finding: Finding, liveness: dict[_Assumed, _Liveness] | None) -> Verdict:
    run = search.run
    match finding.property:
        case Eventually() | Fewest() if liveness is None:
            return _say(finding.property, VerdictWord.UNKNOWN, search.no_graph or run.covered)
        case Eventually():
            assert liveness is not None
            return _eventually(finding.property, liveness[frozenset(finding.property.assuming)])
        case Fewest():
            assert liveness is not None
            return _fewest(finding.property, next(iter(liveness.values())).graph)  # it needs no fairness
        case Claim(witness=True):
            if finding.state is not None:
                return _say(finding.property, VerdictWord.WITNESSED, "", search.trace_to(finding))
            word = VerdictWord.UNREACHABLE if run.complete else VerdictWord.UNKNOWN
            return _say(finding.property, word, "" if run.complete else run.covered)
    if finding.state is not None:
        return _say(finding.property, VerdictWord.VIOLATED, finding.detail, search.trace_to(finding))
    if not run.complete:
        return _say(finding.property, VerdictWord.UNKNOWN, run.covered)
    return _say(finding.property, VerdictWord.HOLDS if finding.exercised else VerdictWord.VACUOUS,
                "" if finding.exercised else "its antecedent never held")


def _say(a_property: Property, word: VerdictWord, detail: str = "", trace: Trace | None = None) -> Verdict:
    return Verdict(a_property.name, a_property.kind, word, a_property.says, a_property.cite, detail, trace,
                   expected=word in GOOD)


def _eventually(promise: Eventually, liveness: _Liveness) -> Verdict:
    sides = liveness.promises[promise.name]
    lasso = None if liveness.kept else broken(liveness.graph, sides)
    assumed = "assuming " + ", ".join(promise.assuming)
    if lasso is not None:
        trace = liveness.graph.graph.trace(lasso.way, lasso.loop)
        ending = f"the last {lasso.loop} steps repeat for ever" if lasso.loop else "nothing more happens"
        return _say(promise, VerdictWord.VIOLATED, f"{ending}; {assumed}", trace)
    return _say(promise, VerdictWord.HOLDS if any(s.given for s in sides) else VerdictWord.VACUOUS, assumed)


def _fewest(claim: Fewest, graph: FairGraph) -> Verdict:
    fewest = fewest_segments(graph, claim, graph.graph.interpreter)
    if fewest is None:
        return _say(claim, VerdictWord.VACUOUS, "no run leads from its start to its goal")
    count, way = fewest
    word = VerdictWord.HOLDS if count == claim.count else VerdictWord.VIOLATED
    return _say(claim, word, f"the fewest are {count}", graph.graph.trace(way))


def trace_to(explored: Explored, finding: Finding) -> Trace:
    """The shortest trace to the state that settles a finding, and on along the step that does, if it is a step."""
    assert finding.state is not None
    states, labels = explored.way_to(finding.state)
    if finding.label is not None:
        labels = [*labels, finding.label]
        states = [*states, next(t for label, t in explored.system.successors(states[-1]) if label == finding.label)]
    return replayed(explored.system, states, labels)


def never_fired(spec: Spec, runs: Iterable[Run]) -> list[str]:
    """Rules of the specification that fired in none of the runs, in the order of the text."""
    fired = frozenset().union(*(r.fired for r in runs))
    return [name for name in spec.rules() if name not in fired]


def coverage(spec: Spec, runs: Sequence[Run]) -> list[Verdict]:
    """Verdicts on all runs together: has every rule fired, has some step taken every edge, and of a variant: does each
    property that it gives up fail?"""
    unfired, unseen = never_fired(spec, runs), unseen_edges(spec, runs)
    rules, edges = len(spec.rules()), len(spec.edges)
    complete = all(r.complete for r in runs)

    def verdict(name: str, says: str, cite: str, missing: list[str]) -> Verdict:
        word = VerdictWord.WITNESSED if not missing else VerdictWord.VACUOUS if complete else VerdictWord.UNKNOWN
        return Verdict(name, "coverage", word, says, cite, ", ".join(missing),
                       expected=not missing or name in spec.expected_broken)

    every = [
        verdict(COVERAGE[0], f"{rules - len(unfired)} of {rules} rules fired.", "RFC 9293 3.10", unfired),
        verdict(COVERAGE[1], f"{edges - len(unseen)} of {edges} state changes were taken.", "RFC 9293 3.3.2",
                [f"{e.source} -> {e.target} by {e.event}" for e in unseen]),
    ]
    return [*every, _failing(spec, runs, every)] if spec.given_up else every


def _failing(spec: Spec, runs: Sequence[Run], overall: Sequence[Verdict]) -> Verdict:
    """Whether each property that is given up fails somewhere: an expected failure that never comes hides a real one.

    Of several variants one may mend what another breaks; then that it holds is told, and breaks no expectation.
    """
    found: dict[str, set[VerdictWord]] = {}
    for verdict in (*overall, *(v for r in runs for v in r.verdicts)):
        found.setdefault(verdict.name, set()).add(verdict.word)
    held = [f"{name} holds though {' and '.join(by)} gives it up" for name, by in spec.given_up.items()
            if found.get(name) and found[name] <= {*GOOD}]
    word = (VerdictWord.WITNESSED if not held else VerdictWord.VACUOUS if all(r.complete for r in runs) else
            VerdictWord.UNKNOWN)
    of = len(spec.given_up)
    says = f"{of - len(held)} of {of} properties that are given up fail."
    return Verdict("given-up", "coverage", word, says, "tcpmodel", "; ".join(held),
                   expected=not held or len(spec.variants) > 1)


def unseen_edges(spec: Spec, runs: Iterable[Run]) -> list[Edge]:
    """Edges of the specification that none of the runs took."""
    seen = frozenset().union(*(r.edges for r in runs))
    return [e for i, e in enumerate(spec.edges) if i not in seen]
