"""Liveness: a fair run that never keeps a promise breaks it; a lasso, a stem and a loop, shows the run."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from tcpmodel.explore.fairness import FairGraph
from tcpmodel.explore.graph import Mask, Way
from tcpmodel.language.properties import Eventually


@dataclass(frozen=True)
class Lasso:
    """A run that breaks a promise; its last ``loop`` steps repeat for ever (0: the run just ends)."""

    way: Way
    loop: int


@dataclass(frozen=True)
class Promised:
    """The states in which a promise is given and not kept, seen from one end: where that begins, and where it lasts."""

    begins: Mask
    region: Mask
    given: bool  # whether the promise is ever given


def promised(graph: FairGraph, promise: Eventually) -> tuple[Promised, Promised]:
    """The regions of a promise, for A and for B."""
    return _promised(graph, promise, 0), _promised(graph, promise, 1)


def _promised(graph: FairGraph, promise: Eventually, side: int) -> Promised:
    given, goal = (graph.graph.holds_for(t, side) for t in (promise.given, promise.goal))
    begins = given & ~goal
    return Promised(begins, graph.reached(begins, ~goal), bool(given.any()))


def all_leave(graph: FairGraph, everything: Sequence[Promised]) -> bool:
    """Whether every fair run leaves the union of those regions; then it leaves each of them."""
    union: Mask = np.logical_or.reduce([p.region for p in everything])
    return not (union & graph.quiet).any() and graph.fair_component(union) is None


def broken(graph: FairGraph, sides: tuple[Promised, Promised]) -> Lasso | None:
    """A fair run that breaks a promise, if there is one."""
    for side in sides:
        lasso = _dead_end(graph, side.region, side.begins) or _fair_loop(graph, side.region, side.begins)
        if lasso:
            return lasso
    return None


def _dead_end(graph: FairGraph, region: Mask, begins: Mask) -> Lasso | None:
    """A run that ends inside the region."""
    ends = region & graph.quiet
    if not ends.any():
        return None
    return Lasso(_stem(graph, begins, region, ends), 0)


def _fair_loop(graph: FairGraph, region: Mask, begins: Mask) -> Lasso | None:
    edges = graph.fair_component(region)
    if edges is None:
        return None
    part = np.zeros(graph.size, dtype=bool)
    part[graph.source[edges]] = True
    stem = _stem(graph, begins, region, part)
    loop = _loop(graph, edges, stem.states[-1])
    return Lasso(stem.then(graph.walk(stem.states[-1], loop)), len(loop))


def _loop(graph: FairGraph, edges: NDArray[np.int64], home: int) -> list[int]:
    """A closed walk over those edges that takes every class they have, and sees the other weak classes disabled."""
    rows: dict[int, list[int]] = {}
    for edge in edges.tolist():
        rows.setdefault(int(graph.source[edge]), []).append(edge)
    walk: list[int] = []

    def go(wanted: Callable[[int], bool]) -> None:
        walk.extend(_walk(graph, rows, int(graph.target[walk[-1]]) if walk else home, wanted))

    fair = dict(zip(edges.tolist(), graph.of_label[graph.label[edges]].tolist(), strict=True))
    present = set(fair.values()) - {-1}
    for kind in sorted(present):
        if not any(fair[e] == kind for e in walk):
            go(lambda e, k=kind: bool(fair[e] == k))  # type: ignore[misc]
    for kind, (_, strong) in enumerate(graph.classes):
        on = set(np.flatnonzero(graph.enabling(kind)).tolist())
        if not strong and kind not in present and walk and all(int(graph.target[e]) in on for e in walk):
            go(lambda e, on=on: int(graph.target[e]) not in on)  # type: ignore[misc]
    if not walk or int(graph.target[walk[-1]]) != home:
        go(lambda e: int(graph.target[e]) == home)
    return walk


def _walk(graph: FairGraph, rows: dict[int, list[int]], start: int, wanted: Callable[[int], bool]) -> list[int]:
    """The edges of a shortest walk to an edge that is wanted, which is its last."""
    came: dict[int, int] = {start: -1}
    queue = deque([start])
    while queue:
        node = queue.popleft()
        for edge in rows[node]:
            to = int(graph.target[edge])
            if wanted(edge):
                path = [edge]
                while came[node] >= 0:
                    path.append(came[node])
                    node = int(graph.source[came[node]])
                return path[::-1]
            if to not in came:
                came[to] = edge
                queue.append(to)
    raise AssertionError("a strongly connected component is connected")


def _stem(graph: FairGraph, begins: Mask, region: Mask, arrived: Mask) -> Way:
    """From the initial state to a nearest beginning, and on within the region to a state in ``arrived``."""
    starts = np.flatnonzero(begins).tolist()  # in the order of discovery, so the nearest first
    came: dict[int, int] = dict.fromkeys(starts, -1)
    queue = deque(starts)
    node = -1
    while queue:
        node = queue.popleft()
        if arrived[node]:
            break
        for edge in range(int(graph.offsets[node]), int(graph.offsets[node + 1])):
            to = int(graph.target[edge])
            if region[to] and to not in came:
                came[to] = edge
                queue.append(to)
    return graph.way(came, node)
