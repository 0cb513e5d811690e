"""The compiled explorer's result in the form of every engine: findings, and traces that the reference confirms."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

import numpy as np

from tcpmodel.explore.compiled import checkpoint, memory
from tcpmodel.explore.compiled.graph import CompiledGraph
from tcpmodel.explore.compiled.model import Model, TooLarge
from tcpmodel.explore.compiled.place import Place
from tcpmodel.explore.compiled.search import Options, SearchResult, search
from tcpmodel.explore.compiled.walked import Walked
from tcpmodel.explore.reference import Limits, Progress
from tcpmodel.explore.searched import Searched
from tcpmodel.language.claims import About, At, Claim, Property
from tcpmodel.language.scope import Scope
from tcpmodel.language.spec import Spec
from tcpmodel.language.terms import Space
from tcpmodel.machine.signals import Interrupted
from tcpmodel.verdict.judge import Finding, Judge
from tcpmodel.verdict.trace import Disagreement, Trace, replayed
from tcpmodel.verdict.verdict import Run

WIDTHS = (12, 12, 19, 19)  # bits of a state's fields at first: end A, end B, in flight from A, from B
_A_TRANSITION, _A_STATE = 24, 64  # bytes of a graph and of liveness on it
REDUCTIONS = {"symmetry": memory.REDUCE_SYMMETRY, "loss": memory.REDUCE_LOSS}


@dataclass(frozen=True)
class How:
    """How to explore a scope; none of it changes a verdict.

    ``engine`` is "compiled" or "reference"; the rest is for the compiled one. ``reduce`` names reductions of
    ``REDUCTIONS``; ``fingerprints`` keeps only the states of the present level; states go to ``folder`` when memory is
    short. The folder ``checkpoint`` gets a checkpoint at the end of a level once ``every`` seconds have passed, and
    ``resume`` goes on from there.
    """

    engine: str = "compiled"
    threads: int = 1
    reduce: tuple[str, ...] = ()
    fingerprints: bool = False
    folder: Path | None = None
    checkpoint: Path | None = None
    every: float = 30.0
    resume: bool = False


def explored(spec: Spec, scope: Scope, properties: Sequence[Property], how: How, *, graph: bool = False,
             limits: Limits | None = None, progress: Callable[[Progress], None] | None = None,
             first: bool = False) -> Searched:
    """Explores the scope by the kernel, and decides everything that needs no graph.

    With ``graph`` it reduces and forgets nothing: liveness and the fewest segments need every transition. TooLarge if
    the kernel's tables and words cannot hold the scope.
    """
    if not {id(p) for p in properties} <= {id(p) for p in spec.properties}:  # the text has the spec's own
        spec = replace(spec, properties=tuple(properties), lemmas=(), rankings=())
    reduce = () if graph else tuple(r for r in how.reduce if not why_not(r, scope, properties))
    limits = limits or Limits()
    forget = how.fingerprints and not graph and limits.memory is None  # a level on disk needs every state
    path = how.checkpoint or how.folder
    place = Place(path, keep=how.checkpoint is not None) if path else None
    options = Options(how.threads, limits, progress, forget, place, how.every if how.checkpoint else None, how.resume,
                      graph)
    try:
        if place and place.keep:
            place.open()  # so that an error comes before the work
        model, result = _searched(spec, scope, properties, options, sum(REDUCTIONS[r] for r in reduce), first)
        return _answer(scope, properties, options, model, result, reduce, graph)
    except BaseException:
        _leave(place)
        raise


def _answer(scope: Scope, properties: Sequence[Property], options: Options, model: Model, result: SearchResult,
            reduce: Sequence[str], graph: bool) -> Searched:
    """The result, in the form that every engine has."""
    spec, forget = model.spec, options.forget
    edges = frozenset(n for n in range(len(spec.edges)) if model.edges[n].seen)
    names = list(spec.rules())
    fired = frozenset(names[n] for n in np.flatnonzero(model.memory.array(model.search.fired)))
    ways = [*reduce, *(["fingerprints"] if forget else []), *(["disk"] if result.on_disk else [])]
    run = Run(scope.name, scope.says, ", ".join(["compiled", *ways]), result.count, result.transitions, result.depth,
              result.seconds, result.complete, result.reason, result.dropped, fired=fired, edges=edges,
              missed=0.0 if forget else None)
    if forget:
        run.remark = (f"64-bit fingerprints, and a state has {sum(model.bits)} bits: no two share one, "
                      "so that no state can have been missed")
    findings = {p.name: _finding(model, n, p) for n, p in enumerate(properties)}
    no_graph = _no_graph(result, options.limits) if graph else ""
    return Searched(run, findings, partial(_trace, result, forget), partial(CompiledGraph, result), no_graph,
                    partial(_leave, options.folder))


def _no_graph(result: SearchResult, limits: Limits) -> str:
    """Why the graph does not fit into memory; empty if it does."""
    if result.on_disk and limits.memory:
        return f"its graph does not fit into {limits.memory // 2**20} MiB"
    if reason := limits.watch().exceeded(_A_TRANSITION * result.transitions + _A_STATE * result.count):
        return f"its graph needs {reason}"
    return ""


def _leave(place: Place | None) -> None:
    """Releases the folder, and removes states that went to disk for lack of memory."""
    if place is not None:
        place.close()


def why_not(reduction: str, scope: Scope, properties: Sequence[Property]) -> str:
    """Why a reduction would save nothing in a scope, or could change a verdict there; empty if it may be used."""
    if reduction == "symmetry" and (scope.users[0] != scope.users[1] or scope.old[0] != scope.old[1]):
        return "the two ends differ: their users, their ISSs or what is in flight from them at the start"
    if reduction == "loss" and not scope.loses:
        return "nothing is lost"
    counting = [p.name for p in properties if isinstance(p, Claim) and p.at is At.STATE and Space.NET in p.reads]
    if reduction == "loss" and counting:
        return f"{', '.join(counting)} counts what is in flight"
    return ""


def _searched(spec: Spec, scope: Scope, properties: Sequence[Property], options: Options, reduce: int,
              first: bool) -> tuple[Model, SearchResult]:
    """The search; while a field is too narrow and a word has room, we begin it anew with wider fields."""
    widths: Sequence[int] | None = WIDTHS
    if options.resume and options.folder and checkpoint.exists(options.folder.path):
        widths = checkpoint.widths(options.folder.folder)
    while widths:
        model = Model(spec, scope, properties, widths, reduce, first)
        result = search(model, options)
        if not result.too_large:
            return model, result
        widths, options = model.wider(), replace(options, resume=False)  # the checkpoint has the narrower words
    raise TooLarge(result.reason)


def _finding(model: Model, number: int, claim: Property) -> Finding:
    kernels = model.findings[number]
    finding = Finding(claim, exercised=bool(kernels.exercised))
    if kernels.settled:
        finding.state = number
        if isinstance(claim, Claim) and claim.about in (About.CHANGE, About.ANSWER):
            states, detail = model.spec.state.sort.values, kernels.detail
            finding.detail = claim.fault(model.spec.events[detail >> 48].name, states[detail >> 24 & 0xFFFFFF],
                                         states[detail & 0xFFFFFF])
    return finding


def _trace(result: SearchResult, forgot: bool, finding: Finding) -> Trace:
    """The shortest trace to what settles a finding; the reference walks it and judges again."""
    model = result.model
    assert finding.state is not None
    if forgot:  # the way was not kept: repeat the search as far as that finding
        model = Model(model.spec, model.scope, [finding.property], model.bits, int(model.search.reduce), first=True)
        again = search(model)
        if not again.model.findings[0].settled:
            raise Interrupted if again.reason == "interrupted" else MemoryError(again.reason)
        return _trace(again, False, replace(finding, state=0))
    settled = model.findings[finding.state]
    way = result.store.way_to(settled.from_) if settled.from_ != 2**64 - 1 else []
    if settled.local == memory.STATE_FOUND:
        way.append(settled.word)
    walked = Walked(model)
    with result.walked_by_the_rules():
        for word in way[1:]:
            walked.to(word)
    judge = Judge(model.system, [finding.property])
    mine = judge.findings[finding.property.name]
    if settled.local == memory.STATE_FOUND:
        judge.state(0, walked.here)
    elif settled.local == memory.REST_FOUND:
        judge.rest(0, walked.here)
    else:
        walked.step(lambda label: judge.step(0, walked.here, label), lambda: mine.state is not None)
    if mine.state is None:
        with result.walked_by_the_rules():
            raise Disagreement(f"the reference does not find what the kernel found of '{finding.property.name}'")
    return replayed(model.system, walked.states, walked.labels)
