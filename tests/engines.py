"""Two engines side by side: the same question asked of both, their answers, and the states that each has found."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import pytest

from tcpmodel.explore import check as running
from tcpmodel.explore.check import How, check
from tcpmodel.explore.compiled import answer
from tcpmodel.explore.compiled.search import SearchResult
from tcpmodel.explore.reference import Explored, Limits
from tcpmodel.language.properties import Eventually, Fewest, Property
from tcpmodel.language.scope import Scope
from tcpmodel.language.spec import Spec
from tcpmodel.verdict.trace import Trace
from tcpmodel.verdict.verdict import Run, Verdict, VerdictWord

Ids = dict[Any, int]  # a number for every value of a part, shared by the sets that are to be compared
States = set[tuple[int, int, int, int]]


@dataclass(frozen=True)
class Answer:
    """One engine's run, and what it found."""

    run: Run
    found: SearchResult | Explored

    def states(self, ids: Ids) -> States:
        """Every state, its parts by those numbers."""
        return compiled_states(self.found, ids) if isinstance(self.found, SearchResult) else reference_states(self.found, ids)

    def verdict(self, name: str) -> Verdict:
        return next(v for v in self.run.verdicts if v.name == name)


def ask(spec: Spec, scope: Scope, properties: Sequence[Property] | None = None, engine: str = "compiled",
        first: bool = False, most: int | None = None, **how: Any) -> Answer:
    """The answer of one engine, which gives up after so many states."""
    kept: list[Any] = []

    def spy(real: Any) -> Any:
        def call(*a: Any, **k: Any) -> Any:
            kept.append(real(*a, **k))
            return kept[-1]
        return call

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(answer, "search", spy(answer.search))
        patch.setattr(running, "explore", spy(running.explore))
        run = check(spec, scope, properties, limits=Limits(states=most), first=first, how=How(engine, **how))
    return Answer(run, kept[-1])


def reference_states(found: Explored, ids: Ids) -> States:
    """The reference's states, their parts by number."""
    s = found.system
    ends = [ids.setdefault(end, len(ids)) for _, end in s.ends]
    flights = [_flight([s.segments[x] for x in content], ids) for content in s.channels]
    return {(ends[a], ends[b], flights[x], flights[y]) for a, b, x, y in found.states}


def compiled_states(found: SearchResult, ids: Ids) -> States:
    """The kernel's states, their parts by number; every so often the model's own decoding is asked too."""
    model, (ends, flights) = found.model, part_numbers(found, ids)
    states: States = set()
    for first, words in found.store.pieces(0, found.count):
        numbers = zip((*ends, *flights), model.parts(words), strict=True)
        rows = list(zip(*[known[part].tolist() for known, part in numbers], strict=True))
        for number in range(0, len(rows), 997):
            a, b, there, back = model.values(found.store.word(first + number))
            assert rows[number] == (ids[a], ids[b], _flight(there, ids), _flight(back, ids))
        states.update(rows)
    assert len(states) == found.count == len(np.unique(np.concatenate([w for _, w in found.store.pieces(0, found.count)])))
    return states


def part_numbers(found: SearchResult, ids: Ids) -> tuple[list[Any], list[Any]]:
    """The numbers of the kernel's ends and of its channels, each by side."""
    model, s = found.model, found.model.search
    segments = [model.segment(n) for n in range(s.segments.count)]
    ends, flights = [], []
    for side in (0, 1):
        known = [model.end(side, n) for n in range(s.ends[s.side_of[side]].count)]
        rows = model.rows(s.channels[s.side_of[side]]).tolist()
        ends.append(np.array([ids.setdefault(end, len(ids)) for end in known]))
        flights.append(np.array([_flight([segments[x] for x in row[1:row[0] + 1]], ids) for row in rows]))
    return ends, flights


def _flight(segments: Sequence[Any], ids: Ids) -> int:
    """The number of a multiset of segments; the multiset itself can be had back from ``contents``."""
    return ids.setdefault(frozenset(Counter(segments).items()), len(ids))


def contents(ids: Ids) -> dict[int, Any]:
    """What each number stands for: an end, or a multiset of segments as pairs of one and its count."""
    return {number: value for value, number in ids.items()}




# -- what must be alike ----------------------------------------------------------------------------------------


def said(run: Run, detailed: bool = True) -> dict[str, tuple[Any, ...]]:
    """The word of each verdict; of safety also the detail and the length of the trace, which are shortest.

    A broken promise may be shown by one lasso or another, and the fewest segments by ways of several lengths.
    """
    found: dict[str, tuple[Any, ...]] = {}
    kinds = {Eventually.__name__.lower(), Fewest.__name__.lower()}
    for v in run.verdicts:
        length = None if v.trace is None else len(v.trace)
        found[v.name] = (v.word,) if v.kind in kinds or not detailed else (v.word, v.detail, length)
        if v.kind == "fewest":
            found[v.name] = (v.word, v.detail)
    return found


def counted(run: Run) -> dict[str, Any]:
    return {"states": run.states, "transitions": run.transitions, "depth": run.depth, "dropped": run.dropped,
            "complete": run.complete, "reason": run.reason, "fired": run.fired, "edges": run.edges}


def assert_alike(spec: Spec, scope: Scope, properties: Sequence[Property] | None = None,
                 most: int | None = None) -> tuple[Answer, Answer]:
    """Both engines find the same states, count the same, and give the same verdicts; unless there are too many."""
    reference = ask(spec, scope, properties, "reference", most=most)
    compiled = ask(spec, scope, properties, most=most and 2 * most)
    if not reference.run.complete:
        return compiled, reference
    ids: Ids = {}
    mine, wanted = compiled.states(ids), reference.states(ids)
    assert not wanted - mine, f"{len(wanted - mine)} states are missing, as {show(next(iter(wanted - mine)), ids)}"
    assert not mine - wanted, f"{len(mine - wanted)} states do not exist, as {show(next(iter(mine - wanted)), ids)}"
    assert counted(compiled.run) == counted(reference.run)
    assert said(compiled.run) == said(reference.run)
    for v in (*compiled.run.verdicts, *reference.run.verdicts):
        if v.trace is not None:
            assert_well_shown(v)
    return compiled, reference


def assert_well_shown(v: Verdict) -> None:
    """A broken promise is shown by a run whose loop comes back to where it began."""
    assert v.trace is not None
    if v.kind == "eventually" and v.word is VerdictWord.VIOLATED and v.trace.loop:
        assert situation(v.trace, len(v.trace)) == situation(v.trace, len(v.trace) - v.trace.loop)


def situation(trace: Trace, steps: int) -> tuple[Any, ...]:
    """What is so after that many steps of a trace."""
    at = trace.steps[steps - 1] if steps else trace
    return at.states, at.tcbs, at.in_flight


def show(state: tuple[int, int, int, int], ids: Ids) -> str:
    known = contents(ids)
    return " | ".join(str(known[part]) for part in state)
