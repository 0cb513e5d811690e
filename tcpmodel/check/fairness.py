"""The explored graph with fairness: which runs a promise may assume away, and a component of those it may not.

Fairness is per instance: one class for each end and event, and for deliveries one for each end and segment.
Weak: what stays enabled is taken. Strong, of deliveries: a segment that is in flight, or sent, again and
again is delivered again and again; so a network that loses every copy for ever, in flight or for want of
room, is assumed away. Strongly connected components are SciPy's.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_array
from scipy.sparse.csgraph import connected_components

from tcpmodel.check.graph import NETWORK, Graph, Ints, Mask, Way
from tcpmodel.language.properties import Fairness
from tcpmodel.language.terms import Term
from tcpmodel.system.moves import ARRIVAL

Edges = NDArray[np.int32] | Ints


class FairGraph:
    """A graph whose edges know their class of fairness (-1: none) and the classes of what they send."""

    def __init__(self, graph: Graph, fairness: Sequence[Fairness]) -> None:
        self.graph, self.size = graph, graph.size
        self.offsets, self.target, self.label = graph.offsets, graph.targets, graph.labels
        self.source = np.repeat(np.arange(self.size, dtype=np.int32), np.diff(self.offsets))
        self.classes: list[tuple[str, bool]] = []
        self._index: dict[tuple[int, str, int], int] = {}
        self.of_label, self.sent_by = self._classify({f.event: f for f in fairness})
        self.kind: NDArray[np.int16] = self.of_label[self.label]

    def _classify(self, assumed: dict[str, Fairness]) -> tuple[NDArray[np.int16], NDArray[np.int16]]:
        deeds = self.graph.deeds
        own, sends = np.full(len(deeds), -1, np.int16), np.full((len(deeds), 2), -1, np.int16)
        for number, (end, event, segment, sent) in enumerate(deeds):
            if event in assumed and end != NETWORK:
                own[number] = self._class(assumed[event], end, segment if event == ARRIVAL else -1)
            if end != NETWORK and ARRIVAL in assumed and assumed[ARRIVAL].strong:
                for column, one in enumerate(sent[:2]):
                    sends[number, column] = self._class(assumed[ARRIVAL], 1 - end, one)
        return own, sends

    def _class(self, assumed: Fairness, end: int, segment: int) -> int:
        key = (end, assumed.event, segment)
        if key not in self._index:
            self._index[key] = len(self.classes)
            self.classes.append((assumed.name, assumed.strong))
        return self._index[key]

    def ahead(self, frontier: Edges) -> Edges:
        """The states one step from those, repeated where they repeat."""
        starts, counts = self.offsets[frontier], np.diff(self.offsets)[frontier]
        edges = np.repeat(starts - np.cumsum(counts) + counts, counts) + np.arange(counts.sum())
        found: Edges = self.target[edges]
        return found

    def way(self, came: Mapping[int, int], node: int) -> Way:
        """From the initial state to the node: a shortest way to where ``came`` begins (-1), and on by its edges."""
        edges: list[int] = []
        while came[node] >= 0:
            edges.append(came[node])
            node = int(self.source[came[node]])
        return self.graph.way_to(node).then(self.walk(node, edges[::-1]))

    def walk(self, start: int, edges: Sequence[int]) -> Way:
        """The way along those edges."""
        return Way([start, *(int(self.target[e]) for e in edges)], [int(self.label[e]) for e in edges])

    def holds(self, term: Term) -> Mask:
        """In which states the term holds, seen from A or from B."""
        return self.graph.holds_for(term, 0) | self.graph.holds_for(term, 1)


def fair_component(graph: FairGraph, edges: Edges) -> Edges | None:
    """The edges of a strongly connected part of those that a fair run can go round for ever, or None.

    A component must take every strong class that it enables or sends, and every weak one that it enables in all
    its states. One that leaves a strong class out may hold a smaller one that never enables it: the edges out of
    the states that do are cut, and the rest is looked at again.
    """
    strong = np.array([is_strong for _, is_strong in graph.classes] or [False])
    while len(edges):
        edges, group, of_node, count = _cyclic(graph, edges)
        if not len(edges):
            return None
        taken = _table(count, len(strong), group, graph.kind[edges])
        wanted = _table(count, len(strong), of_node[graph.source], graph.kind) & strong
        for column in (0, 1):
            wanted |= _table(count, len(strong), group, graph.sent_by[graph.label[edges], column])
        missing = wanted & ~taken
        idle = np.zeros(count, dtype=bool)  # some weak class is enabled in every state of it and never taken
        sizes = np.bincount(of_node[of_node >= 0], minlength=count)
        for kind in np.flatnonzero(~strong):
            enabled = np.bincount(of_node[enabling(graph, int(kind)) & (of_node >= 0)], minlength=count)
            idle |= (enabled == sizes) & ~taken[:, kind]
        fair = np.flatnonzero(~idle & ~missing.any(axis=1))
        if len(fair):
            component: Edges = edges[group == fair[0]]
            return component
        edges = edges[~_cut(graph, edges, group, of_node, missing, idle)]
    return None


def _cut(graph: FairGraph, edges: Edges, group: Edges, of_node: Edges, missing: Mask, idle: Mask) -> Mask:
    """Which edges no fair run goes along for ever: of idle components, and of states that leave a class unserved."""
    home, kind = of_node[graph.source], graph.kind
    at = np.flatnonzero((home >= 0) & (kind >= 0))
    at = at[missing[home[at], kind[at]]]
    unserved = np.zeros(graph.size, dtype=bool)
    unserved[graph.source[at]] = True
    cut: Mask = unserved[graph.source[edges]] | idle[group]
    for column in (0, 1):
        sent = graph.sent_by[graph.label[edges], column]
        cut |= (sent >= 0) & missing[group, sent]
    return cut


def _table(rows: int, columns: int, row: Edges, column: NDArray[np.int16]) -> Mask:
    """Which pairs of a row and a column occur, where both are there (not -1)."""
    found = np.zeros((rows, columns), dtype=bool)
    both = (row >= 0) & (column >= 0)
    found[row[both], column[both]] = True
    return found


def enabling(graph: FairGraph, kind: int) -> Mask:
    """The states in which a class is enabled."""
    found = np.zeros(graph.size, dtype=bool)
    found[graph.source[graph.kind == kind]] = True
    return found


def _cyclic(graph: FairGraph, edges: Edges) -> tuple[Edges, Edges, Edges, int]:
    """The edges inside strongly connected components, the component of each and of every node (-1: none), how many."""
    source, target = graph.source[edges], graph.target[edges]
    offsets = np.zeros(graph.size + 1, dtype=np.int32)  # edges are in the order of their sources
    np.cumsum(np.bincount(source, minlength=graph.size), out=offsets[1:])
    matrix = csr_array((np.ones(len(edges), dtype=np.int8), target, offsets), shape=(graph.size, graph.size))
    _, component = connected_components(matrix, connection="strong")
    home = component[source]
    inside = home == component[target]
    cyclic = np.zeros(graph.size, dtype=bool)
    cyclic[home[inside]] = True
    number = np.where(cyclic, np.cumsum(cyclic) - 1, -1).astype(np.int32)
    return edges[inside], number[home[inside]], number[component], int(cyclic.sum())

