"""Enlarges the kernel's sets, and its workers' room for states, between two calls of the kernel."""

from __future__ import annotations

import ctypes
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np

from tcpmodel.explore.compiled import memory
from tcpmodel.explore.compiled.memory import Array, Hash, Worker
from tcpmodel.explore.compiled.model import Model

VISITED, OTHERS = 84, 60  # percent of the slots that may be full; beyond, the kernel asks for a pause
_QUICK = 1 << 22  # slots up to which a set grows fast; beyond, memory is scarcer than time

Threads = Callable[[Callable[[Any], Any]], None]


def larger(slots: int) -> int:
    """The next size of a set, in slots."""
    if slots < _QUICK:
        return min(slots * 4, _QUICK)
    return (slots + slots // 4) // 8 * 8


def is_full(hash_: Hash, percent: int) -> bool:
    """Whether more than that share of a set's slots is full."""
    return bool(hash_.slots) and hash_.count * 100 > hash_.slots * percent


def grow(model: Model, threads: Threads, workers: Sequence[Worker]) -> None:
    """Enlarges every set that is nearly full, and the workers' room for states."""
    s = model.search
    tables = (s.segments, s.ends[0], s.ends[1], s.channels[0], s.channels[1])
    for memo in (s.arrivals, s.added):
        if is_full(memo, OTHERS):
            _enlarge(model, memo, larger(memo.slots), lambda _: None, workers, memo=True)
    others = (s.seen[memory.PAIR], s.seen[memory.FLIGHT], s.seen[memory.FAR])
    for hash_ in (*(t.index for t in tables), *others):
        if is_full(hash_, OTHERS):
            _enlarge(model, hash_, larger(hash_.slots), threads, workers)
    if is_full(s.visited, VISITED):
        _enlarge(model, s.visited, larger(s.visited.slots), threads, workers)
    for w in workers:
        if w.most - w.count < w.most // 2:
            _more_room(model, w)


def provide(model: Model, workers: Sequence[Worker]) -> None:
    """Makes every set so large that the workers cannot fill it before they look for a pause."""
    s, ahead = model.search, model.ahead() * len(workers)
    def in_turn(work: Callable[[Any], Any]) -> None:
        for w in workers:
            work(w)

    for hash_, percent, keys in ((s.visited, VISITED, 1), (s.arrivals, OTHERS, 1), (s.added, OTHERS, 1),
                                 *((s.seen[k], OTHERS, 2) for k in (memory.PAIR, memory.FLIGHT, memory.FAR))):
        slots = hash_.slots
        while slots * (100 - percent) < 2 * keys * ahead * 100:
            slots *= 2
        if slots > hash_.slots:
            _enlarge(model, hash_, slots, in_turn, workers)
    for w in workers:
        while w.most < 4 * model.ahead():
            _more_room(model, w)


def make_room(model: Model, hash_: Hash, more: int, percent: int, threads: Threads, workers: Sequence[Worker]) -> None:
    """Enlarges a set until ``more`` keys fit into it."""
    slots = hash_.slots
    while (hash_.count + more) * 100 > slots * percent:
        slots = larger(slots)
    if slots > hash_.slots:
        _enlarge(model, hash_, slots, threads, workers)


def _enlarge(model: Model, old: Hash, slots: int, threads: Threads, workers: Sequence[Worker],
             memo: bool = False) -> None:
    new = model.memory.hash(slots, values=bool(old.values))
    new.count = old.count
    share = -(-old.slots // len(workers))
    ranges = {id(w): (i * share, min((i + 1) * share, old.slots)) for i, w in enumerate(workers)}
    if memo:
        model.kernel.regrow_memo(old, new)
    elif old.slots >= 1 << 16:
        threads(lambda w: model.kernel.regrow(old, new, *ranges[id(w)]))
    else:
        model.kernel.regrow(old, new, 0, old.slots)
    for address in (old.keys, old.values):
        model.memory.drop(address)
    ctypes.memmove(ctypes.byref(old), ctypes.byref(new), ctypes.sizeof(Hash))


def _more_room(model: Model, w: Worker) -> None:
    for name, kind in (("words", np.uint64), ("parents", np.uint32)):
        old: Array = model.memory.array(getattr(w, name))
        new = np.empty(w.most * 2, dtype=kind)
        new[: w.count] = old[: w.count]
        model.memory.drop(getattr(w, name))
        setattr(w, name, model.memory.keep(new))
    w.most *= 2
