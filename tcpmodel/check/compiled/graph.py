"""The compiled search as a graph: its transitions generated once more, now with numbers for their targets."""

from __future__ import annotations

import numpy as np

from tcpmodel.check.compiled.search import Found
from tcpmodel.check.compiled.store import NO_PARENT
from tcpmodel.check.compiled.walked import Walked
from tcpmodel.check.graph import NETWORK, Deed, Graph, Mask, Way
from tcpmodel.check.trace import Trace, replayed
from tcpmodel.language.terms import Space, Term, words_of
from tcpmodel.lower.python import Environment


class CompiledGraph(Graph):
    """The graph of a complete search; 8 bytes for each transition, 8 for each state."""

    def __init__(self, found: Found) -> None:
        self.found, self.model = found, found.model
        self.interpreter = self.model.system.interpreter
        search, kernel = self.model.search, self.model.kernel
        numbers = np.zeros(search.visited.slots, dtype=np.uint32)
        for first, words in found.store.pieces(0, found.count):
            kernel.number_words(search, words.ctypes.data, len(words), first, numbers.ctypes.data)
        self.offsets = np.zeros(found.count + 1, dtype=np.int64)
        self.targets = np.empty(found.transitions, dtype=np.int32)
        self.labels = np.empty(found.transitions, dtype=np.int32)
        worker, at = self.model.worker(), 0
        for first, words in found.store.pieces(0, found.count):
            rows = self.offsets[first:first + len(words)]
            many = kernel.graph_rows(search, worker, words.ctypes.data, len(words), rows.ctypes.data,
                                     self.targets[at:].ctypes.data, self.labels[at:].ctypes.data, numbers.ctypes.data)
            rows += at
            at += many
        self.offsets[found.count] = at
        assert at == found.transitions
        self.deeds = self._deeds()

    def _deeds(self) -> list[Deed]:
        """The deeds of all labels: of each local, then of losses and duplications by direction and segment."""
        s, model = self.model.search, self.model
        sides = [(range(s.calls_at[i], s.calls_end[i]), range(s.arrivals_at[i], s.arrivals_end[i])) for i in (0, 1)]
        deeds = []
        for local in model.memory.array(s.locals)[: s.local_count].tolist():
            _, _, segment, offer, sends, _, sent = local
            side = next(i for i, (calls, arrivals) in enumerate(sides) if offer in calls or offer in arrivals)
            deeds.append(Deed(side, model.offers[offer].move.event, segment, tuple(sent[:sends])))
        return deeds + [Deed(NETWORK, "", n % s.segments.count, ()) for n in range(4 * s.segments.count)]

    def holds_for(self, term: Term, side: int) -> Mask:
        """Decided once for each pair of ends and number of segments in flight."""
        model, s = self.model, self.model.search
        tcbs = [[model.end(i, n).tcb for n in range(s.ends[i].count)] for i in (0, 1)]
        counted = Space.NET in {w.space for w in words_of(term)}
        lengths = [model.rows(s.channels[i])[:, 0] for i in (0, 1)]
        counts = 2 * model.most_in_flight + 1 if counted else 1
        meaning = self.interpreter.compile(term)
        decided = np.full(len(tcbs[0]) * len(tcbs[1]) * counts, -1, dtype=np.int8)
        result = np.zeros(self.size, dtype=bool)
        for first, words in self.found.store.pieces(0, self.size):
            a, b, ab, ba = model.parts(words)
            keys = a * np.uint64(len(tcbs[1])) + b
            if counted:
                keys = keys * np.uint64(counts) + (lengths[0][ab] + lengths[1][ba]).astype(np.uint64)
            asked = np.zeros(len(decided), dtype=bool)
            asked[keys] = True
            for key in np.flatnonzero(asked & (decided < 0)).tolist():
                ends, flying = divmod(key, counts)
                pair = [t[n] for t, n in zip(tcbs, divmod(ends, len(tcbs[1])), strict=True)]
                env = self.interpreter.environment(pair[side], peer=pair[1 - side], in_flight=flying)
                decided[key] = meaning(env)
            result[first:first + len(words)] = decided[keys] == 1
        return result

    def environments(self, label: int) -> list[Environment]:
        deed, model = self.deeds[label], self.model
        if deed.end == NETWORK:
            return []
        local = model.memory.array(model.search.locals)[label]
        after, before = (model.end(deed.end, int(local[x])).tcb for x in ("end", "before"))
        arrived = model.segment(deed.segment) if deed.segment >= 0 else None
        return [self.interpreter.environment(after, arrived, before=before, sent=model.segment(x)) for x in deed.sent]

    def parent(self, state: int) -> int:
        before = self.found.store.parent(state)
        return -1 if before == NO_PARENT else before

    def trace(self, way: Way, loop: int = 0) -> Trace:
        walked = Walked(self.model)
        for state, label in zip(way.states[1:], way.labels, strict=True):
            walked.to(self.found.store.word(state), self.deeds[label])
        return replayed(self.model.system, walked.states, walked.labels, loop)
