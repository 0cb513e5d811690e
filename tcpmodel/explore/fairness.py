"""The explored graph with fairness: finds a component in which a fair run can stay for ever.

There is one class of fairness for each end and event, and for deliveries one for each end and segment. Weak fairness: a
run takes an event that stays enabled. Strong fairness, of deliveries: a segment that is in flight, or sent, again and
again is delivered again and again; so we exclude a network that loses every copy for ever, in flight or for lack of
room. SciPy finds strongly connected components; the kernel does the passes between.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_array
from scipy.sparse.csgraph import connected_components

from tcpmodel.explore.compiled.memory import Fair, Kernel
from tcpmodel.explore.compiled.native import Native, kernel_text
from tcpmodel.explore.graph import NETWORK, Graph, Mask, Way
from tcpmodel.language.errors import SpecError
from tcpmodel.language.properties import Fairness
from tcpmodel.language.terms import Term

_MOST_WEAK = 64  # classes of weak fairness, for which the kernel has room


class FairGraph:
    """A graph whose labels know their class of fairness (-1: none) and the classes of what they send."""

    def __init__(self, graph: Graph, fairness: Sequence[Fairness]) -> None:
        self.graph, self.size = graph, graph.size
        self.offsets, self.target, self.label = graph.offsets, graph.targets, graph.labels
        self.classes: list[tuple[str, bool]] = []
        self._index: dict[tuple[int, str, int], int] = {}
        self._more: list[tuple[int, int]] = []  # a label, and a class that it sends beyond those in ``sent_by``
        self.of_label, self.sent_by = self._classify({f.event: f for f in fairness})
        strong = np.array([strong for _, strong in self.classes] or [True])
        self._weak = np.flatnonzero(~strong)  # classes
        if len(self._weak) > _MOST_WEAK:
            raise SpecError(f"weak fairness of more than {_MOST_WEAK} events and ends")
        self.live = np.zeros(len(self.target), dtype=np.uint8)  # which transitions the passes look at
        self._column = np.full(len(strong), -1, dtype=np.int16)
        self._column[self._weak] = np.arange(len(self._weak))
        self._native = Native()
        self._native.add(kernel_text())
        self._kernel = Kernel(self._native.address)
        self._fair = Fair(*(a.ctypes.data for a in (self.offsets, self.target, self.label)), self.size,
                          self.of_label.ctypes.data, self.sent_by.ctypes.data, len(strong),
                          self._column.ctypes.data, len(self._weak), self.live.ctypes.data)

    def _classify(self, assumed: dict[str, Fairness]) -> tuple[NDArray[np.int16], NDArray[np.int16]]:
        deeds, arrival = self.graph.deeds, self.graph.interpreter.spec.arrival.name
        own, sends = np.full(len(deeds) + 1, -1, np.int16), np.full((len(deeds) + 1, 2), -1, np.int16)
        for number, (end, event, segment, sent) in enumerate(deeds):
            if event in assumed and end != NETWORK:
                own[number] = self._class(assumed[event], end, segment if event == arrival else -1)
            if end != NETWORK and arrival in assumed and assumed[arrival].strong:
                for column, sent_segment in enumerate(dict.fromkeys(sent)):
                    kind = self._class(assumed[arrival], 1 - end, sent_segment)
                    if column < sends.shape[1]:  # the kernel has room for two
                        sends[number, column] = kind
                    else:
                        self._more.append((number, kind))
        return own, sends

    def _class(self, assumed: Fairness, end: int, segment: int) -> int:
        key = (end, assumed.event, segment)
        if key not in self._index:
            self._index[key] = len(self.classes)
            self.classes.append((assumed.name, assumed.strong))
        return self._index[key]

    @cached_property
    def source(self) -> NDArray[np.int32]:
        """The state that each transition leaves."""
        return np.repeat(np.arange(self.size, dtype=np.int32), np.diff(self.offsets))

    @property
    def quiet(self) -> Mask:
        """The states that no transition leaves."""
        none: Mask = np.diff(self.offsets) == 0
        return none

    def way(self, came: Mapping[int, int], node: int) -> Way:
        """A way from the initial state to the node: a shortest one to where ``came`` begins (-1), then by its edges."""
        edges: list[int] = []
        while came[node] >= 0:
            edges.append(came[node])
            node = int(self.source[came[node]])
        return self.graph.way_to(node).then(self.walk(node, edges[::-1]))

    def walk(self, start: int, edges: Sequence[int]) -> Way:
        """The way along those edges."""
        return Way([start, *(int(self.target[e]) for e in edges)], [int(self.label[e]) for e in edges])

    def holds(self, term: Term) -> Mask:
        """The states in which the term holds, seen from A or from B."""
        return self.graph.holds_for(term, 0) | self.graph.holds_for(term, 1)

    def reached(self, begins: Mask, within: Mask) -> Mask:
        """The states that a run from those reaches without leaving ``within``."""
        seen, queue = begins.astype(np.uint8), np.empty(self.size, dtype=np.int32)
        waiting = np.flatnonzero(begins)
        queue[: len(waiting)] = waiting
        allowed = within.astype(np.uint8)
        self._kernel.reach(self._fair, allowed.ctypes.data, seen.ctypes.data, queue.ctypes.data, len(waiting))
        return seen.astype(bool)

    def enabling(self, kind: int) -> Mask:
        """The states in which a class is enabled."""
        enabled = np.zeros(self.size, dtype=bool)
        enabled[self.source[(self.of_label == kind)[self.label]]] = True
        return enabled

    # -- components --------------------------------------------------------------------------------

    def fair_component(self, region: Mask) -> NDArray[np.int64] | None:
        """The edges of a strongly connected part of a region in which a fair run can stay for ever, or None.

        A component must take every strong class that it enables or sends, and every weak class that it enables in all
        its states. A component that leaves out a strong class may hold a smaller one that never enables the class. So
        we cut the edges out of the states that enable it, and look again.
        """
        inside = region.astype(np.uint8)
        left = self._kernel.stay_within(self._fair, inside.ctypes.data)
        while left:
            home, count = self._components(left)
            if not count:
                return None
            missing, idle = self._unfair(home, count)
            fair = np.flatnonzero(~idle & ~missing.any(axis=1))
            if len(fair):
                return np.flatnonzero(self.live.astype(bool) & (home[self.source] == fair[0]))
            lacks, stuck = missing.astype(np.uint8), idle.astype(np.uint8)
            for kind, edges in self._sending_more():
                self.live[edges[missing[home[self.source[edges]], kind]]] = 0
            left = self._kernel.cut_unfair(self._fair, *(a.ctypes.data for a in (home, lacks, stuck)))
        return None

    def _components(self, left: int) -> tuple[NDArray[np.int32], int]:
        """The strongly connected component of every node (-1: one without edges), and the number of components."""
        offsets, targets = np.empty(self.size + 1, dtype=np.int32), np.empty(left, dtype=np.int32)
        many = self._kernel.live_rows(self._fair, offsets.ctypes.data, targets.ctypes.data)
        matrix = csr_array((np.ones(many), targets[:many], offsets), shape=(self.size, self.size))
        matrix.has_canonical_format = True  # else SciPy copies and sorts the rows
        _, component = connected_components(matrix, connection="strong")
        component = np.ascontiguousarray(component, dtype=np.int32)
        number = np.full(self.size, -1, dtype=np.int32)
        count = self._kernel.stay_in_components(self._fair, component.ctypes.data, number.ctypes.data)
        return number[component], int(count)

    def _sending_more(self) -> Iterator[tuple[int, NDArray[np.int64]]]:
        """The classes of a step's third and later segments, each with the live edges that send it."""
        for label, kind in self._more:
            yield kind, np.flatnonzero((self.label == label) & (self.live != 0))

    def _unfair(self, home: NDArray[np.int32], count: int) -> tuple[Mask, Mask]:
        """For each component: the strong classes that it leaves out, and whether it leaves out a weak one for ever."""
        kinds = len(self._column)
        taken, wanted = np.zeros((count, kinds), np.uint8), np.zeros((count, kinds), np.uint8)
        enabled, sizes = np.zeros((count, len(self._weak)), np.int32), np.zeros(count, np.int32)
        self._kernel.judge_components(self._fair, *(a.ctypes.data for a in (home, taken, wanted, enabled, sizes)))
        for kind, edges in self._sending_more():
            wanted[home[self.source[edges]], kind] = 1
        missing: Mask = wanted > taken
        return missing, ((enabled == sizes[:, None]) & (taken[:, self._weak] == 0)).any(axis=1)
