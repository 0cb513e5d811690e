"""Threads share one set and one store of tables: whatever they do when, they find the same states."""

from __future__ import annotations

import numpy as np
import pytest

from tcpmodel.explore.compiled.search import SearchResult
from tcpmodel.load import library
from tests.engines import Answer, Ids, ask, counted, part_numbers, said
from tests.many import many

LIB = library()
SCOPES = {s.name: s for s in LIB.scopes}
TIMES = many(8)


def states(answer: Answer, ids: Ids) -> np.ndarray:
    """Every state as two integers, in one order."""
    assert isinstance(answer.found, SearchResult)
    ends, flights = part_numbers(answer.found, ids)
    rows = []
    for _, words in answer.found.store.pieces(0, answer.found.count):
        a, b, there, back = answer.found.model.parts(words)
        rows.append((ends[0][a] << 32 | ends[1][b], flights[0][there] << 32 | flights[1][back]))
    left, right = (np.concatenate(column) for column in zip(*rows, strict=True))
    order = np.lexsort((left, right))
    return np.stack([left[order], right[order]])


@pytest.mark.parametrize("scope", ["strays", "window"])
@pytest.mark.parametrize("threads", [2, 3])
def test_threads_find_the_same_states(scope: str, threads: int) -> None:
    """Scopes of more than a hundred thousand states, whose levels are wide enough to be shared out."""
    properties = [p for p in LIB.base.properties if p.kind not in ("eventually", "fewest")]
    ids: Ids = {}
    alone = ask(LIB.base, SCOPES[scope], properties)
    wanted = states(alone, ids)
    assert alone.run.states > 100_000
    for _ in range(TIMES):
        together = ask(LIB.base, SCOPES[scope], properties, threads=threads)
        assert counted(together.run) == counted(alone.run)
        assert said(together.run) == said(alone.run)
        found = states(together, ids)
        assert (found == wanted).all()
        assert not (np.diff(found) == 0).all(axis=0).any()  # no state twice


@pytest.mark.parametrize("reduce", [("symmetry",), ("symmetry", "loss")], ids="-".join)
def test_threads_and_reductions(reduce: tuple[str, ...]) -> None:
    """Twins share their tables: both sides then fill the same ones."""
    properties = [p for p in LIB.base.properties if p.kind not in ("eventually", "fewest")]
    scope = SCOPES["simultaneous-open"]
    one = scope.users[0]
    wide = type(scope)("twins", "-", (one, one), capacity=3, loses=True, duplicates=True)
    alone = ask(LIB.base, wide, properties, reduce=reduce)
    assert alone.run.states > 30_000
    for _ in range(TIMES):
        together = ask(LIB.base, wide, properties, reduce=reduce, threads=3)
        assert said(together.run) == said(alone.run)
        assert together.run.states == alone.run.states


def test_liveness_is_decided_of_what_threads_found() -> None:
    """The graph's numbers are those of the order in which states were found: another order, the same promises."""
    runs = [ask(LIB.base, SCOPES["delayed"], threads=n).run for n in (1, 2)]
    assert said(runs[0]) == said(runs[1])
    assert counted(runs[0]) == counted(runs[1])
