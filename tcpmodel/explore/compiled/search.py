"""The search, level by level, in threads of the kernel; it pauses if a table must grow or a limit is reached."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor, wait
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from tcpmodel.explore.compiled import checkpoint, growth, memory
from tcpmodel.explore.compiled.external import Levels
from tcpmodel.explore.compiled.memory import Words, Worker
from tcpmodel.explore.compiled.model import Model, TooLarge
from tcpmodel.explore.compiled.place import Place
from tcpmodel.explore.compiled.restore import Wrong
from tcpmodel.explore.compiled.store import MOST, NO_PARENT, Parents, Store
from tcpmodel.explore.reference import Limits, Progress
from tcpmodel.language.errors import SpecError
from tcpmodel.machine import memory as machine_memory
from tcpmodel.machine.signals import look
from tcpmodel.machine.trust import shown
from tcpmodel.verdict.trace import Disagreement

_ALONE = 1 << 12  # states; a smaller level is not worth a second thread
_PIECE = 1 << 18  # states between two looks at memory, progress and Ctrl-C


@dataclass(frozen=True)
class Options:
    """How to search; at ``limits.memory`` the search goes to disk, the other limits end it.

    With ``forget`` it keeps only the states of the present level beside the set of visited ones, so it cannot give the
    ways to them. States go to ``folder``, and with ``every`` (seconds) checkpoints too. With ``resume`` the search goes
    on from the checkpoint there; with ``again`` it then repeats every earlier transition, because a graph needs them in
    the tables.
    """

    threads: int = 1
    limits: Limits = field(default_factory=Limits)
    progress: Callable[[Progress], None] | None = None
    forget: bool = False
    folder: Place | None = None
    every: float | None = None
    resume: bool = False
    again: bool = False


@dataclass
class SearchResult:
    """The result of a search; ``complete`` says whether it has every state, else ``reason`` says why not."""

    model: Model
    store: Store = field(default_factory=Store)
    levels: list[int] = field(default_factory=lambda: [0])  # the number of each level's first state
    transitions: int = 0
    dropped: int = 0
    seconds: float = 0.0
    complete: bool = False
    reason: str = ""
    on_disk: bool = False  # whether the set of visited states went to disk
    threads: int = 1
    too_large: bool = False  # whether it stopped because a table or a word was too small
    resumed: str = ""  # the checkpoint that it began from, if any

    @property
    def count(self) -> int:
        return self.store.count

    @property
    def depth(self) -> int:
        """The number of steps to the states of the last level."""
        return max(len(self.levels) - 2, 0)

    @contextmanager
    def walked_by_the_rules(self) -> Iterator[None]:
        """Turns a Disagreement about a way into an error about the checkpoint that the search began from, if any.

        Its digests are right, so another program made it; a run without it will tell.
        """
        try:
            yield
        except Disagreement as error:
            if not self.resumed:
                raise
            raise SpecError(f"{shown(self.resumed)}: the checkpoint is not of these rules: {error}; "
                            f"{checkpoint.GO_ON}") from None


class _Outgrown(Exception):
    """The set of visited states no longer fits into the allowed memory."""


class Explorer:
    """One search of one model; ``run`` is called once."""

    def __init__(self, model: Model, options: Options) -> None:
        self.model, self.kernel, self.search = model, model.kernel, model.search
        self.options, self.limits, self.watch = options, options.limits, options.limits.watch()
        self.result = SearchResult(model, threads=max(options.threads, 1))
        self.workers = [model.worker() for _ in range(max(options.threads, 1))]
        growth.provide(model, self.workers)
        self._pool = ThreadPoolExecutor(len(self.workers) - 1) if len(self.workers) > 1 else None
        self.levels: Levels | None = None  # when the visited states are on disk
        self._began = self._saved = time.perf_counter()

    def run(self) -> SearchResult:
        """Finds every reachable state; Ctrl-C and limits end it early, and ``reason`` says so."""
        try:
            self._levels()
            self.result.complete = not self.result.reason
        except KeyboardInterrupt:
            self.result.reason = "interrupted"
        except TooLarge as error:
            self.result.reason, self.result.too_large = str(error), True
        except MemoryError:
            self.result.reason = "out of memory"
        except OSError as error:
            self.result.reason = f"{self.options.folder}: {error.strerror or error}"
        finally:
            if self._pool:
                self._pool.shutdown()
            if self.levels:
                self.levels.clear()
        self.result.seconds = time.perf_counter() - self._began
        return self.result

    # -- levels ------------------------------------------------------------------------------------

    def _levels(self) -> None:
        result, place = self.result, self.options.folder
        if place and place.keep:
            checkpoint.tidy(place.folder)
        if self.options.resume and place and checkpoint.exists(place.path):
            result.resumed = str(place)
            result.store, result.levels, counted = checkpoint.load(place.folder, self.model)
            result.transitions, result.dropped = counted
            with checkpoint.readable(place.folder):
                self._visit_again()
                if self.options.again:
                    self._take_again()
        else:
            if place and place.keep:
                checkpoint.begin(place.folder)
            word = self.model.initial()
            self.kernel.begin(self.search, self.workers[0], word)
            result.store.append(np.array([word], dtype=np.uint64), np.array([NO_PARENT], dtype=np.uint32))
        while result.levels[-1] < result.count and not result.reason:
            start, end = result.levels[-1], result.count
            result.levels.append(end)
            try:
                if self.levels is None:
                    self._level(start, end)
                else:
                    self._level_on_disk(self.levels, start, end)
            except _Outgrown:
                result.levels.pop()  # begin the level anew, on disk
                self.levels = self._to_disk()
            else:
                self._between_levels(start)

    def _between_levels(self, start: int) -> None:
        """Forgets old states if it may, and takes a checkpoint when it is time or this was the last level."""
        result = self.result
        if self.options.forget:
            result.store.forget(start)
        if self.options.every is None or result.reason:
            return
        if time.perf_counter() - self._saved >= self.options.every or result.levels[-1] == result.count:
            assert self.options.folder is not None
            checkpoint.save(self.options.folder.folder, self.model, result.store, result.levels,
                            (result.transitions, result.dropped))
            self._saved = time.perf_counter()

    def _level(self, start: int, end: int) -> None:
        """Expands a level in memory."""
        for first, words in self._pieces(start, end):
            self._expand(first, words)
        self._collect()

    def _pieces(self, start: int, end: int) -> Iterator[tuple[int, Words]]:
        """The states from ``start`` to ``end`` in pieces, each with its first number; a limit may end it early."""
        for number, words in self.result.store.pieces(start, end):
            for at in range(0, len(words), _PIECE):
                yield number + at, words[at:at + _PIECE]
                self.result.reason = self._look(end - number - at)
                if self.result.reason:
                    return

    def _expand(self, first: int, words: Words) -> None:
        """Expands states in all threads; does what they pause for, until all states are done."""
        s = self.search
        s.next = 0
        while True:
            self._threads(lambda w: self.kernel.expand(s, w, words.ctypes.data, len(words), first),
                          alone=len(words) < _ALONE)
            want = self._mend()
            if self.result.reason or (not want and s.next >= len(words)):
                return

    def _collect(self) -> None:
        """Moves the states of the workers into the store: the next level."""
        for w in self.workers:
            self.result.store.append(*self._listed(w))
            self.result.transitions += w.transitions
            self.result.dropped += w.dropped
            w.count = w.transitions = w.dropped = w.expanded = 0

    def _listed(self, w: Worker) -> tuple[Words, Parents]:
        """The words and parents that a worker has listed."""
        return self.model.memory.array(w.words)[: w.count], self.model.memory.array(w.parents)[: w.count]

    # -- on disk -----------------------------------------------------------------------------------

    def _to_disk(self) -> Levels:
        """Gives up the set of visited states for sorted files, and keeps the store on disk too."""
        assert self.options.folder is not None
        assert self.limits.memory is not None
        folder = self.options.folder.folder
        self._begin_anew()
        old = self.search.visited
        self.model.memory.drop(old.keys)
        self.search.visited = self.model.memory.hash(8)
        self.result.on_disk = True
        store = self.result.store
        store.write(folder, durable=self.options.folder.keep)
        store.release()
        return Levels(folder, store, max(1 << 16, self.limits.memory // 128))

    def _level_on_disk(self, levels: Levels, start: int, end: int) -> None:
        for first, piece in self._pieces(start, end):
            self._list(levels, first, piece)
        for words, parents in levels.fresh():
            for at in range(0, len(words), _ALONE):
                part = slice(at, at + _ALONE)
                self.kernel.judge_words(self.search, self.workers[0], words[part].ctypes.data,
                                        parents[part].ctypes.data, len(words[part]))
                self._mend()
            self.result.store.append(words, parents)
            assert self.options.folder is not None
            self.result.store.write(self.options.folder.folder, durable=self.options.folder.keep)
            self.result.store.release()
        self._collect()

    def _list(self, levels: Levels, first: int, words: Words) -> None:
        """Writes all successors of some states to ``levels``."""
        w, done = self.workers[0], 0
        while done < len(words) and not self.result.reason:
            rest = words[done:]
            done += self.kernel.list_successors(self.search, w, rest.ctypes.data, len(rest), first + done)
            self._mend()
            if w.count:
                levels.add(*self._listed(w))
                w.count = 0

    def _visit_again(self) -> None:
        """Fills the set of visited states from the store."""
        s, store = self.search, self.result.store
        for _, words in store.pieces(0, store.count):
            growth.make_room(self.model, s.visited, len(words), growth.VISITED, self._threads, self.workers)
            fresh = self.kernel.insert_words(s, words.ctypes.data, len(words))
            if fresh != len(words):
                raise Wrong("it has the same state twice")
            s.visited.count += fresh

    def _take_again(self) -> None:
        """Repeats every transition of the expanded levels; Wrong if they lead elsewhere, or their number differs."""
        result = self.result
        for first, words in self._pieces(0, result.levels[-1]):
            self._expand(first, words)
        if result.reason:
            return
        if (sum(w.count for w in self.workers), sum(w.transitions for w in self.workers),
                sum(w.dropped for w in self.workers)) != (0, result.transitions, result.dropped):
            raise Wrong("its counts differ from those that its states give")
        self._begin_anew()

    def _begin_anew(self) -> None:
        """Forgets the states and counts of the workers since the last level."""
        for w in self.workers:
            w.count = w.transitions = w.dropped = w.expanded = 0

    # -- pauses ------------------------------------------------------------------------------------

    def _mend(self) -> int:
        """Does what the kernel paused for, or says why the search cannot go on; returns the kernel's flags."""
        want = int(self.search.want)
        self.search.want = 0
        if want & memory.CONFLICTS:
            self.model.refuse_conflict()
        if want & memory.FULL:
            raise TooLarge("more distinct ends, segments or channels than the compiled explorer can number")
        if want & memory.ALL_SETTLED:
            self.result.reason = "every property was settled"
        if want & memory.GROW:
            if self._outgrows():
                raise _Outgrown
            if self._exceeds():
                return want
            growth.grow(self.model, self._threads, self.workers)
        return want

    def _outgrows(self) -> bool:
        """Whether the set of visited states must grow beyond the allowed memory, and may go to disk instead."""
        visited, limit = self.search.visited, self.limits.memory
        if limit is None or self.result.on_disk or not growth.is_full(visited, growth.VISITED):
            return False
        return machine_memory.held() + 8 * growth.larger(visited.slots) > limit and self.options.folder is not None

    def _exceeds(self) -> bool:
        """Whether memory is too small for what must grow; then that is the reason that ends the search."""
        visited = self.search.visited
        more = 8 * growth.larger(visited.slots) if growth.is_full(visited, growth.VISITED) else 0
        self.result.reason = self.result.reason or self.watch.exceeded(more)
        return bool(self.result.reason)

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

    def _look(self, queue: int) -> str:
        """Reports progress; returns why to stop, or an empty text."""
        look()
        result = self.result
        if result.reason:
            return result.reason
        states = result.count + sum(w.count for w in self.workers)
        if self.options.progress:
            self.options.progress(Progress(states, queue, len(result.levels) - 2, time.perf_counter() - self._began))
        if states >= MOST:
            return f"more than {MOST} states"
        if self.limits.states is not None and states > self.limits.states:
            return f"more than {self.limits.states} states"
        if (self.limits.memory is not None and self.options.folder is None
                and machine_memory.held() > self.limits.memory):
            return f"more than {self.limits.memory // 2**20} MiB of memory"
        return self.watch.exceeded()


def search(model: Model, options: Options | None = None) -> SearchResult:
    """The search of a model to its end, or as far as the limits allow."""
    return Explorer(model, options or Options()).run()


