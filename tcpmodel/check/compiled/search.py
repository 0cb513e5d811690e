"""The search: level by level, in threads of the kernel, with a pause wherever a table must grow or a limit is met."""

from __future__ import annotations

import ctypes
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor, wait
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from tcpmodel.check.compiled import memory
from tcpmodel.check.compiled.memory import Array, Hash, Words
from tcpmodel.check.compiled.model import Model, TooLarge
from tcpmodel.check.compiled.store import NO_PARENT, Store
from tcpmodel.check.explore import Limits, Progress, memory_held
from tcpmodel.language.errors import SpecError

_ALONE = 1 << 12  # a level of fewer states is not worth a second thread
_PIECE = 1 << 18  # states between two looks at memory, progress and Ctrl-C


@dataclass
class Found:
    """What a search found; ``complete`` says whether it is all, else ``reason`` says what stopped it."""

    model: Model
    store: Store = field(default_factory=Store)
    levels: list[int] = field(default_factory=lambda: [0])  # the number of each level's first state
    transitions: int = 0
    dropped: int = 0
    seconds: float = 0.0
    complete: bool = False
    reason: str = ""

    @property
    def count(self) -> int:
        return self.store.count

    @property
    def depth(self) -> int:
        """Steps to the states that were found last."""
        return max(len(self.levels) - 2, 0)


class Explorer:
    """One search of one model; ``run`` is called once."""

    def __init__(self, model: Model, *, threads: int = 1, limits: Limits | None = None,
                 progress: Callable[[Progress], None] | None = None) -> None:
        self.model, self.kernel, self.search = model, model.kernel, model.search
        self.limits, self.progress = limits or Limits(), progress
        self.found = Found(model)
        self.workers = [model.worker() for _ in range(max(threads, 1))]
        self._pool = ThreadPoolExecutor(len(self.workers) - 1) if len(self.workers) > 1 else None

    def run(self) -> Found:
        """Every state that can be reached; Ctrl-C and limits end it early, and it says so."""
        start = time.perf_counter()
        self._began = start
        try:
            self._levels()
            self.found.complete = not self.found.reason
        except KeyboardInterrupt:
            self.found.reason = "interrupted"
        except MemoryError:
            self.found.reason = "out of memory"
        finally:
            if self._pool:
                self._pool.shutdown()
        self.found.seconds = time.perf_counter() - start
        return self.found

    def _levels(self) -> None:
        found, store = self.found, self.found.store
        word = self.model.initial()
        self.kernel.begin(self.search, self.workers[0], word)
        store.append(np.array([word], dtype=np.uint64), np.array([NO_PARENT], dtype=np.uint32))
        while found.levels[-1] < store.count:
            start, end = found.levels[-1], store.count
            found.levels.append(end)
            for number, words in store.pieces(start, end):
                for at in range(0, len(words), _PIECE):
                    self._expand(number + at, words[at:at + _PIECE])
                    found.reason = self._look(end - number - at)
                    if found.reason:
                        self._collect()
                        return
            self._collect()

    def _expand(self, first: int, words: Words) -> None:
        """Expands states by all threads, and mends what stops them until all is done."""
        s = self.search
        s.next = 0
        while True:
            self._threads(lambda w: self.kernel.expand(s, w, words.ctypes.data, len(words), first),
                          alone=len(words) < _ALONE)
            want, s.want = s.want, 0
            self._mend(want)
            if want & memory.ALL_SETTLED or (not want and s.next >= len(words)):
                return

    def _mend(self, want: int) -> None:
        """Does what the kernel paused for, or says why it cannot go on."""
        if want & memory.CONFLICTS:
            raise SpecError(self._conflict())
        if want & memory.FULL:
            raise TooLarge("more distinct ends, segments or channels than fit")
        if want & memory.ALL_SETTLED:
            self.found.reason = "every property was settled"
        if want & memory.GROW:
            self._grow()

    def _threads(self, work: Callable[[Any], Any], alone: bool = False) -> None:
        """Runs the work in every worker; Ctrl-C stops all of them first."""
        if alone or not self._pool:
            work(self.workers[0])
            return
        others = [self._pool.submit(work, w) for w in self.workers[1:]]
        try:
            work(self.workers[0])
            wait(others)
        except KeyboardInterrupt:
            self.search.want |= memory.STOPPED
            wait(others)
            raise
        for other in others:
            other.result()

    def _collect(self) -> None:
        """Moves what the workers found into the store: the next level."""
        for w in self.workers:
            words = self.model.memory.array(w.words)[: w.count]
            self.found.store.append(words, self.model.memory.array(w.parents)[: w.count])
            self.found.transitions += w.transitions
            self.found.dropped += w.dropped
            w.count = w.transitions = w.dropped = w.expanded = 0

    def _look(self, queue: int) -> str:
        """Reports progress; why to stop, or nothing."""
        found = self.found
        if found.reason:
            return found.reason
        states = found.count + sum(w.count for w in self.workers)
        if self.progress:
            self.progress(Progress(states, queue, len(found.levels) - 2, time.perf_counter() - self._began))
        if self.limits.states is not None and states > self.limits.states:
            return f"more than {self.limits.states} states"
        if self.limits.memory is not None and memory_held() > self.limits.memory:
            return f"more than {self.limits.memory // 2**20} MiB of memory"
        return ""

    def _conflict(self) -> str:
        """The reference interpreter's own words for two rules that apply at once."""
        return "two rules of one step apply"

    # -- growing -----------------------------------------------------------------------------------

    def _grow(self) -> None:
        """Enlarges every set that is nearly full, and the room for what the workers find."""
        s = self.search
        for table in (s.segments, s.ends[0], s.ends[1], s.channels[0], s.channels[1]):
            self._enlarge(table.index, 60)
        for table in (s.arrivals, s.added, s.seen[memory.PAIR], s.seen[memory.FLIGHT], s.seen[memory.FAR]):
            self._enlarge(table, 60)
        self._enlarge(s.visited, 84)
        for w in self.workers:
            if w.most - w.count < w.most // 2:
                self._more_room(w)

    def _enlarge(self, old: Hash, percent: int) -> None:
        if not old.slots or old.count * 100 <= old.slots * percent:
            return
        slots = old.slots * 4 if old.slots < 1 << 24 else (old.slots + old.slots // 4) // 8 * 8
        new = self.model.memory.hash(slots, values=bool(old.values))
        new.count = old.count
        share = -(-old.slots // len(self.workers))
        ranges = {id(w): (i * share, min((i + 1) * share, old.slots)) for i, w in enumerate(self.workers)}
        self._threads(lambda w: self.kernel.regrow(old, new, *ranges[id(w)]))
        for address in (old.keys, old.values):
            self.model.memory.drop(address)
        ctypes.memmove(ctypes.byref(old), ctypes.byref(new), ctypes.sizeof(Hash))

    def _more_room(self, w: memory.Worker) -> None:
        for name, kind in (("words", np.uint64), ("parents", np.uint32)):
            old: Array = self.model.memory.array(getattr(w, name))
            new = np.empty(w.most * 2, dtype=kind)
            new[: w.count] = old[: w.count]
            self.model.memory.drop(getattr(w, name))
            setattr(w, name, self.model.memory.keep(new))
        w.most *= 2


def search(model: Model, *, threads: int = 1, limits: Limits | None = None,
           progress: Callable[[Progress], None] | None = None) -> Found:
    """Searches a model to the end, or as far as the limits allow."""
    return Explorer(model, threads=threads, limits=limits, progress=progress).run()


