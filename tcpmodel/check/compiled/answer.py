"""The compiled explorer's answer in the terms of every engine: findings, and traces that the reference has taken."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

import numpy as np

from tcpmodel.check.compiled import memory
from tcpmodel.check.compiled.graph import CompiledGraph
from tcpmodel.check.compiled.model import Model, TooLarge
from tcpmodel.check.compiled.search import Found, search
from tcpmodel.check.compiled.walked import Walked
from tcpmodel.check.explore import Limits, Progress
from tcpmodel.check.judge import Finding, Judge
from tcpmodel.check.searched import Searched
from tcpmodel.check.trace import Disagreement, Trace, replayed
from tcpmodel.check.verdict import Run
from tcpmodel.language.properties import Answered, Edges, Property
from tcpmodel.language.rules import Spec
from tcpmodel.language.scope import Scope

WIDTHS = ((12, 12, 19, 19), (14, 14, 17, 17), (10, 10, 21, 21))  # of a state's fields, tried in that order
REDUCTIONS = {"symmetry": memory.REDUCE_SYMMETRY, "loss": memory.REDUCE_LOSS}


def explored(spec: Spec, scope: Scope, properties: Sequence[Property], *, graph: bool = False,
             limits: Limits | None = None, progress: Callable[[Progress], None] | None = None, first: bool = False,
             threads: int = 1, reduce: Sequence[str] = ()) -> Searched:
    """The scope explored by the kernel, and everything decided that needs no graph."""
    model, found = _searched(spec, scope, properties, limits, progress, first, threads, reduce)
    edges = frozenset(n for n in range(len(spec.edges)) if model.edges[n].seen)
    names = list(spec.rules())
    fired = frozenset(names[n] for n in np.flatnonzero(model.memory.array(model.search.fired)))
    run = Run(scope.name, scope.says, "compiled", found.count, found.transitions, found.depth, found.seconds,
              found.complete, found.reason, found.dropped, fired=fired, edges=edges)
    findings = {p.name: _finding(model, n, p) for n, p in enumerate(properties)}
    return Searched(run, findings, partial(_trace, found), partial(CompiledGraph, found))


def _searched(spec: Spec, scope: Scope, properties: Sequence[Property], limits: Limits | None,
              progress: Callable[[Progress], None] | None, first: bool, threads: int,
              reduce: Sequence[str]) -> tuple[Model, Found]:
    """The search with the first widths of fields that are wide enough."""
    flags = sum(REDUCTIONS[name] for name in reduce)
    for last, widths in enumerate(WIDTHS, 1):
        try:
            model = Model(spec, scope, properties, widths, flags, first)
            return model, search(model, threads=threads, limits=limits, progress=progress)
        except TooLarge:
            if last == len(WIDTHS):
                raise
    raise AssertionError


def _finding(model: Model, number: int, claim: Property) -> Finding:
    found = model.findings[number]
    finding = Finding(claim, exercised=bool(found.exercised))
    if found.settled:
        finding.state = number
        source, target = found.detail >> 32, found.detail & 0xFFFFFFFF
        states = model.spec.state.sort.values
        if isinstance(claim, Edges):
            event = model.spec.events[model.event_of(found.local)].name
            finding.detail = f"{states[source]} -> {states[target]} by {event} is no edge"
        elif isinstance(claim, Answered):
            finding.detail = f"no rule answers {model.spec.events[source].name} in {states[target]}"
    return finding


def _trace(found: Found, finding: Finding) -> Trace:
    """The shortest trace to what settles a finding, walked and judged again by the reference."""
    model = found.model
    assert finding.state is not None
    settled = model.findings[finding.state]
    way = found.store.way_to(settled.from_) if settled.from_ != 2**64 - 1 else []
    if settled.local == memory.STATE_FOUND:
        way.append(settled.word)
    walked = Walked(model)
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
        raise Disagreement(f"the reference does not find what the kernel found of '{finding.property.name}'")
    return replayed(model.system, walked.states, walked.labels)
