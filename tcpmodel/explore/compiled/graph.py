"""The compiled search as a graph: the kernel generates the transitions again, with numbers for their targets."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from tcpmodel.explore.compiled.search import SearchResult
from tcpmodel.explore.compiled.store import NO_PARENT, Words
from tcpmodel.explore.compiled.walked import Walked
from tcpmodel.explore.graph import NETWORK, Graph, GraphStep, Mask, Way
from tcpmodel.language.terms import Space, Term, words_of
from tcpmodel.lower.python import TCB, Environment
from tcpmodel.verdict.trace import Trace, replayed

_PIECE = 1 << 18  # states that a thread takes at a time


class CompiledGraph(Graph):
    """The graph of a complete search; 8 bytes for each transition, 8 for each state."""

    def __init__(self, result: SearchResult) -> None:
        self.result, self.model = result, result.model
        self.interpreter = self.model.system.interpreter
        pieces = [(first + at, words[at:at + _PIECE]) for first, words in result.store.pieces(0, result.count)
                  for at in range(0, len(words), _PIECE)]
        self.offsets = np.zeros(result.count + 1, dtype=np.int64)
        with ThreadPoolExecutor(result.threads) as pool:
            numbers = self._number(pool, pieces)
            self._rows(pool, pieces, numbers)
        self.deeds = self._deeds()

    def _number(self, pool: ThreadPoolExecutor, pieces: list[tuple[int, Words]]) -> NDArray[np.uint32]:
        """The number of each visited state, beside its slot."""
        search, kernel = self.model.search, self.model.kernel
        numbers = np.zeros(search.visited.slots, dtype=np.uint32)

        def number(piece: tuple[int, Words]) -> None:
            first, words = piece
            kernel.number_words(search, words.ctypes.data, len(words), first, numbers.ctypes.data)

        list(pool.map(number, pieces))
        return numbers

    def _rows(self, pool: ThreadPoolExecutor, pieces: list[tuple[int, Words]], numbers: NDArray[np.uint32]) -> None:
        """Counts the transitions of each piece, and then writes them to their places.

        Counting also completes the tables of a resumed search: labels are numbers of locals, and all locals must exist
        before we use the first.
        """
        search, kernel = self.model.search, self.model.kernel

        def count(piece: tuple[int, Words]) -> int:
            first, words = piece
            offsets = self.offsets[first:first + len(words)]
            return int(kernel.graph_rows(search, self.model.worker(1), words.ctypes.data, len(words),
                                         offsets.ctypes.data, None, None, None))

        starts = np.concatenate([[0], np.cumsum(list(pool.map(count, pieces)))])
        assert starts[-1] == self.result.transitions
        self.targets = np.empty(starts[-1], dtype=np.int32)
        self.labels = np.empty(starts[-1], dtype=np.int32)

        def write(number: int) -> None:
            first, words = pieces[number]
            at = int(starts[number])
            self.offsets[first:first + len(words)] += at
            kernel.graph_rows(search, self.model.worker(1), words.ctypes.data, len(words), None,
                              self.targets[at:].ctypes.data, self.labels[at:].ctypes.data, numbers.ctypes.data)

        list(pool.map(write, range(len(pieces))))
        self.offsets[-1] = starts[-1]

    def _deeds(self) -> list[GraphStep]:
        """The deeds of all labels: those of each local, then losses and duplications by direction and segment."""
        s, model = self.model.search, self.model
        sides = [(range(s.calls_at[i], s.calls_end[i]), range(s.arrivals_at[i], s.arrivals_end[i])) for i in (0, 1)]
        deeds = []
        for local in model.memory.array(s.locals)[: s.local_count].tolist():
            _, _, segment, offer, sends, _, sent = local
            side = next(i for i, (calls, arrivals) in enumerate(sides) if offer in calls or offer in arrivals)
            deeds.append(GraphStep(side, model.offers[offer].move.event, segment, tuple(sent[:sends])))
        return deeds + [GraphStep(NETWORK, "", n % s.segments.count, ()) for n in range(4 * s.segments.count)]

    def holds_for(self, term: Term, side: int) -> Mask:
        """As in ``Graph``; decided once for each pair of ends and number of segments in flight."""
        counted = Space.NET in {w.space for w in words_of(term)}
        counts = 2 * self.model.most_in_flight + 1 if counted else 1
        decided = np.full(len(self._tcbs[0]) * len(self._tcbs[1]) * counts, -1, dtype=np.int8)
        meaning = self.interpreter.compile(term)
        result = np.zeros(self.size, dtype=bool)
        for at in range(0, self.size, _PIECE):
            keys = self._pairs[at:at + _PIECE]
            if counted:
                keys = keys * counts + self._flying[at:at + _PIECE]
            present = np.zeros(len(decided), dtype=bool)
            present[keys] = True
            for key in np.flatnonzero(present & (decided < 0)).tolist():
                ends, flying = divmod(key, counts)
                pair = [t[n] for t, n in zip(self._tcbs, divmod(ends, len(self._tcbs[1])), strict=True)]
                env = self.interpreter.environment(pair[side], peer=pair[1 - side], in_flight=flying)
                decided[key] = meaning(env)
            result[at:at + _PIECE] = decided[keys] == 1
        return result

    @cached_property
    def _tcbs(self) -> list[list[TCB]]:
        """The TCBs of all ends, of A and of B."""
        s, model = self.model.search, self.model
        return [[model.end(i, n).tcb for n in range(s.ends[s.side_of[i]].count)] for i in (0, 1)]

    @cached_property
    def _pairs(self) -> NDArray[np.int64]:
        """The two ends of every state as one number."""
        width = self.model.bits[0]
        many, mask = np.uint64(len(self._tcbs[1])), [np.uint64((1 << w) - 1) for w in self.model.bits[:2]]
        parts = [(words & mask[0]) * many + (words >> np.uint64(width) & mask[1])
                 for _, words in self.result.store.pieces(0, self.size)]
        return np.concatenate(parts).astype(np.int64)

    @cached_property
    def _flying(self) -> NDArray[np.int64]:
        """How many segments are in flight in every state."""
        model, s = self.model, self.model.search
        lengths = [model.rows(s.channels[s.side_of[i]])[:, 0].astype(np.int64) for i in (0, 1)]
        parts = []
        for _, words in self.result.store.pieces(0, self.size):
            _, _, there, back = model.parts(words)
            parts.append(lengths[0][there] + lengths[1][back])
        return np.concatenate(parts)

    def environments(self, label: int) -> list[Environment]:
        deed, model = self.deeds[label], self.model
        if deed.end == NETWORK:
            return []
        local = model.memory.array(model.search.locals)[label]
        after, before = (model.end(deed.end, int(local[x])).tcb for x in ("end", "before"))
        arrived = model.segment(deed.segment) if deed.segment >= 0 else None
        return [self.interpreter.environment(after, arrived, before=before, sent=model.segment(x)) for x in deed.sent]

    def parent(self, state: int) -> int:
        before = self.result.store.parent(state)
        return -1 if before == NO_PARENT else before

    def trace(self, way: Way, loop: int = 0) -> Trace:
        walked = Walked(self.model)
        with self.result.walked_by_the_rules():
            for state, label in zip(way.states[1:], way.labels, strict=True):
                walked.to(self.result.store.word(state), self.deeds[label])
        return replayed(self.model.system, walked.states, walked.labels, loop)
