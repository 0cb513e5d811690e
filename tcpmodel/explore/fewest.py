"""The fewest segments between two situations: a shortest path in the graph; a step costs the segments it sends."""

from __future__ import annotations

import heapq

import numpy as np

from tcpmodel.explore.fairness import FairGraph
from tcpmodel.explore.graph import Way
from tcpmodel.language.properties import Fewest
from tcpmodel.lower.python import Interpreter

_FAR = (1 << 30, 0)


def fewest_segments(graph: FairGraph, claim: Fewest, interpreter: Interpreter) -> tuple[int, Way] | None:
    """The least number of segments from ``start`` to ``goal``, and a whole way with so few; None if there is no way."""
    begins, goals = graph.holds(claim.start), graph.holds(claim.goal)
    cost = _costs(graph, claim, interpreter)
    best: dict[int, tuple[int, int]] = {}
    came: dict[int, int] = {}
    queue: list[tuple[int, int, int]] = []  # segments, steps, state: the fewest segments, then the fewest steps
    for start in np.flatnonzero(begins).tolist():
        best[start], came[start] = (0, 0), -1
        heapq.heappush(queue, (0, 0, start))
    while queue:
        segments, steps, node = heapq.heappop(queue)
        if (segments, steps) > best[node]:
            continue
        if goals[node]:
            return segments, graph.way(came, node)
        for edge in range(int(graph.offsets[node]), int(graph.offsets[node + 1])):
            price = cost[graph.label[edge]]
            to = int(graph.target[edge])
            if price is not None and (segments + price, steps + 1) < best.get(to, _FAR):
                best[to], came[to] = (segments + price, steps + 1), edge
                heapq.heappush(queue, (segments + price, steps + 1, to))
    return None


def _costs(graph: FairGraph, claim: Fewest, interpreter: Interpreter) -> list[int | None]:
    """The cost of each label in segments; None for a label that the claim avoids."""
    avoid = interpreter.compile(claim.avoiding)
    return [
        None if any(avoid(e) for e in graph.graph.environments(label)) else len(deed.sent)
        for label, deed in enumerate(graph.graph.deeds)
    ]
