"""The fewest segments between two situations: a shortest path in the graph where a step costs what it sends."""

from __future__ import annotations

from collections import deque

import numpy as np

from tcpmodel.check.fairness import FairGraph
from tcpmodel.language.properties import Fewest
from tcpmodel.system.system import Label, State


def fewest_segments(graph: FairGraph, claim: Fewest) -> tuple[int | None, list[State], list[Label]]:
    """The least number of segments from ``start`` to ``goal`` (None: no way), and such a way from the beginning."""
    begins, goals = graph.holds(claim.start), graph.holds(claim.goal)
    cost = _costs(graph, claim)
    best: dict[int, int] = {}
    came: dict[int, int] = {}
    queue: deque[tuple[int, int]] = deque()
    for start in np.flatnonzero(begins).tolist():
        best[start], came[start] = 0, -1
        queue.append((0, start))
    while queue:
        paid, node = queue.popleft()
        if paid > best[node]:
            continue
        if goals[node]:
            return paid, *_way(graph, came, node)
        for edge in range(int(graph.offsets[node]), int(graph.offsets[node + 1])):
            price = cost[graph.label[edge]]
            to = int(graph.target[edge])
            if price is not None and paid + price < best.get(to, 1 << 30):
                best[to], came[to] = paid + price, edge
                if price == 0:
                    queue.appendleft((paid, to))
                else:  # nothing sends two segments at once, so that the queue stays sorted
                    queue.append((paid + price, to))
    return None, [], []


def _costs(graph: FairGraph, claim: Fewest) -> list[int | None]:
    """What each label costs in segments; None for one that is to be avoided."""
    system = graph.found.system
    avoid = system.interpreter.compile(claim.avoiding)
    result: list[int | None] = []
    for _, _, _, did in graph.found.labels:
        if did < 0:
            result.append(0)
            continue
        occurrence = system.occurrences[did]
        outcome = occurrence.outcome
        environments = [
            system.interpreter.environment(outcome.tcb, occurrence.segment, None, None, occurrence.before, one)
            for one in outcome.sent
        ]
        result.append(None if any(avoid(e) for e in environments) else len(outcome.sent))
    return result


def _way(graph: FairGraph, came: dict[int, int], node: int) -> tuple[list[State], list[Label]]:
    edges: list[int] = []
    while came[node] >= 0:
        edges.append(came[node])
        node = int(graph.source[came[node]])
    states, labels = graph.found.way_to(node)
    for edge in reversed(edges):
        states.append(graph.found.states[graph.target[edge]])
        labels.append(graph.found.labels[graph.label[edge]])
    return states, labels
