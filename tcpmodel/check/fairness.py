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

from tcpmodel.check.explore import Explored
from tcpmodel.language.properties import Fairness
from tcpmodel.language.terms import Term
from tcpmodel.system.moves import ARRIVAL
from tcpmodel.system.system import Label, State

Ints = NDArray[np.int64]
Mask = NDArray[np.bool_]


class FairGraph:
    """The graph as arrays. Of each edge: ``source``, ``target``, ``label``, its class and what it sends (-1: none)."""

    def __init__(self, found: Explored, fairness: Sequence[Fairness]) -> None:
        assert found.graph is not None
        self.found = found
        self.size = len(found.states)
        self.offsets: Ints = np.frombuffer(found.graph.offsets, dtype=np.int64)
        self.target: Ints = np.frombuffer(found.graph.targets, dtype=np.int32).astype(np.int64)
        self.label: Ints = np.frombuffer(found.graph.labels, dtype=np.int32).astype(np.int64)
        self.source: Ints = np.repeat(np.arange(self.size), np.diff(self.offsets))
        self.classes: list[tuple[str, bool]] = []
        self._index: dict[tuple[int, str, int], int] = {}
        own, sends = self._classes({f.event: f for f in fairness})
        self.fair, self.sends = own[self.label], sends[self.label]
        classed = self.fair >= 0
        enabled = np.unique(np.stack([self.source[classed], self.fair[classed]]), axis=1)
        self.enabled_at, self.enabled_class = enabled[0], enabled[1]

    def _classes(self, assumed: dict[str, Fairness]) -> tuple[Ints, Ints]:
        system, labels = self.found.system, self.found.labels
        own, sends = np.full(len(labels), -1), np.full((len(labels), 2), -1)
        for number, (where, move, segment, did) in enumerate(labels):
            event = system.moves[move].event if move >= 0 else ""
            if event in assumed:
                own[number] = self._class(assumed[event], where, segment if event == ARRIVAL else -1)
            if did >= 0 and ARRIVAL in assumed and assumed[ARRIVAL].strong:
                for column, one in enumerate(system.occurrences[did].outcome.sent[:2]):
                    sends[number, column] = self._class(assumed[ARRIVAL], 1 - where, system.intern_segment(one))
        return own, sends

    def _class(self, assumed: Fairness, where: int, segment: int) -> int:
        key = (where, assumed.event, segment)
        if key not in self._index:
            self._index[key] = len(self.classes)
            self.classes.append((assumed.name, assumed.strong))
        return self._index[key]

    def way(self, came: Mapping[int, int], node: int) -> tuple[list[State], list[Label]]:
        """From the initial state to the node: a shortest way to where ``came`` begins (-1), and on by its edges."""
        edges: list[int] = []
        while came[node] >= 0:
            edges.append(came[node])
            node = int(self.source[came[node]])
        states, labels = self.found.way_to(node)
        for edge in reversed(edges):
            states.append(self.found.states[self.target[edge]])
            labels.append(self.found.labels[self.label[edge]])
        return states, labels

    def holds(self, term: Term) -> Mask:
        """In which states the term holds, seen from A or from B, decided once for each pair of ends."""
        return self.holds_for(term, 0) | self.holds_for(term, 1)

    def holds_for(self, term: Term, side: int) -> Mask:
        """In which states the term holds with that end as this end."""
        system = self.found.system
        meaning = system.interpreter.compile(term)
        memo: dict[tuple[int, int, int], bool] = {}
        result = np.zeros(self.size, dtype=bool)
        for number, (a, b, ab, ba) in enumerate(self.found.states):
            key = (a, b, len(system.channels[ab]) + len(system.channels[ba]))
            value = memo.get(key)
            if value is None:
                one, other = (a, b) if side == 0 else (b, a)
                env = system.interpreter.environment(system.ends[one][1].tcb, peer=system.ends[other][1].tcb,
                                                     in_flight=key[2])
                value = memo[key] = bool(meaning(env))
            result[number] = value
        return result


def fair_component(graph: FairGraph, edges: Ints) -> Ints | None:
    """The edges of a strongly connected part of those that a fair run can go round for ever, or None."""
    strong = np.array([is_strong for _, is_strong in graph.classes] or [False])
    many = len(strong)
    while len(edges):
        edges, group, of_node = _cyclic(graph, edges)
        taken = np.unique(_keys(group, graph.fair[edges], many))
        at = of_node[graph.enabled_at]
        on, counts = np.unique(_keys(at, graph.enabled_class, many), return_counts=True)
        sent = [_keys(group, graph.sends[edges, column], many) for column in (0, 1)]
        wanted = np.unique(np.concatenate([on[strong[on % many]], *sent]))
        missing = np.setdiff1d(wanted, taken)
        sizes = np.bincount(of_node[of_node >= 0], minlength=1)
        always_on = on[(counts == sizes[on // many]) & ~strong[on % many]] if len(on) else on
        hopeless = np.unique(np.setdiff1d(always_on, taken) // many)
        fair = np.setdiff1d(np.unique(group), np.union1d(hopeless, missing // many))
        if len(fair):
            component: Ints = edges[group == fair[0]]
            return component
        unserved = np.zeros(graph.size, dtype=bool)
        unserved[graph.enabled_at[np.isin(at * many + graph.enabled_class, missing) & (at >= 0)]] = True
        cut = unserved[graph.source[edges]] | np.isin(group, hopeless)
        for column in (0, 1):
            kind = graph.sends[edges, column]
            cut |= (kind >= 0) & np.isin(group * many + kind, missing)
        edges = edges[~cut]
    return None


def _keys(group: Ints, kind: Ints, many: int) -> Ints:
    """Group and class as one number, where there are both."""
    both = (group >= 0) & (kind >= 0)
    return group[both] * many + kind[both]


def _cyclic(graph: FairGraph, edges: Ints) -> tuple[Ints, Ints, Ints]:
    """The edges inside strongly connected components, the component of each, and that of every node (-1: none)."""
    source, target = graph.source[edges], graph.target[edges]
    matrix = csr_array((np.ones(len(edges), dtype=np.int8), (source, target)), shape=(graph.size, graph.size))
    _, component = connected_components(matrix, connection="strong")
    inside = component[source] == component[target]
    edges = edges[inside]
    group = component[graph.source[edges]].astype(np.int64)
    of_node = np.where(np.isin(component, group), component, -1).astype(np.int64)
    return edges, group, of_node
