"""Wide and deep systems: the kernel's tables grow in time, and what does not fit is refused in words."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from tcpmodel.explore.check import How, check
from tcpmodel.explore.compiled import growth
from tcpmodel.explore.compiled.answer import WIDTHS
from tcpmodel.explore.compiled.model import Model
from tcpmodel.load import library

ROOT = Path(__file__).parents[1]
ASK = """
import sys
from tcpmodel.load import library
from tcpmodel.specs.rfc9293.bounds import opening, scope, user
from tests.engines import ask, counted
a, b, capacity, threads = map(int, sys.argv[1:])
M = 2**32
users = user(opening(range(a), active=True)), user(opening(range(M - b, M), active=True))
wide = scope("wide", "-", users, modulus=M, timeouts=frozenset(), capacity=capacity)
properties = [p for p in library().base.properties if p.kind in ("always", "ineverystep", "nodeadlock")]
reference, compiled = (ask(library().base, wide, properties, e, threads=threads) for e in ("reference", "compiled"))
assert counted(reference.run) == counted(compiled.run), (counted(reference.run), counted(compiled.run))
print(compiled.run.states)
"""


def states(*numbers: int) -> int:
    """How many states both engines find, in a process of its own: a table without room would search it for ever."""
    done = subprocess.run([sys.executable, "-c", ASK, *map(str, numbers)], cwd=ROOT, timeout=120, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr[-2000:]
    return int(done.stdout)


@pytest.mark.parametrize(("a", "b", "threads"), [(30, 30, 2), (200, 2, 1), *(pytest.param(*n, marks=pytest.mark.long)
                         for n in ((60, 60, 2), (600, 2, 1)))])
def test_states_with_many_successors(a: int, b: int, threads: int) -> None:
    """Each user may choose among many initial sequence numbers: a level is far larger than the one before it.

    With 30 and 30 a level has more than 4096 states, so that threads share it.
    """
    assert states(a, b, 1, threads) > a * b


@pytest.mark.parametrize("workers", [1, 2, 3])
def test_a_set_that_grows_keeps_every_key_and_what_a_thread_found_is_kept(workers: int) -> None:
    """Words with the top bit and without, so many that the set grows several times; by one thread or shared out."""
    lib = library()
    model = Model(lib.base, lib.named_scopes(["handshake"])[0], (), WIDTHS)
    every = [model.worker(1 << 10) for _ in range(workers)]
    s, words = model.search, np.random.default_rng(7).integers(0, 2**64 - 1, 600_000, np.uint64, endpoint=False)
    words = np.unique(words)

    def in_turn(work: Callable[[Any], Any]) -> None:
        for w in every:
            work(w)

    slots = s.visited.slots
    for part in np.array_split(words, 5):
        growth.make_room(model, s.visited, len(part), growth.VISITED, in_turn, every)
        assert model.kernel.insert_words(s, part.ctypes.data, len(part)) == len(part)
        s.visited.count += len(part)
    assert s.visited.slots > slots
    assert model.kernel.insert_words(s, words.ctypes.data, len(words)) == 0

    for w in every:  # more than half full: it gets more room
        found = model.memory.array(w.words), model.memory.array(w.parents)
        w.count = w.most - 10
        for n, array in enumerate(found):
            array[: w.count] = np.arange(n, w.count + n, dtype=array.dtype)
    growth.grow(model, in_turn, every)
    for w in every:
        assert w.most == 1 << 11
        for n, address in enumerate((w.words, w.parents)):
            assert (model.memory.array(address)[: w.count] == np.arange(n, w.count + n)).all()


@pytest.mark.parametrize("threads", [1, 2])
def test_a_pause_in_the_middle_of_a_level_loses_no_state(threads: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """The set of visited states is small at first, and grows while a level is expanded."""
    pauses: list[int] = []

    def small(model: Model, _: object) -> None:
        model.memory.drop(model.search.visited.keys)
        model.search.visited = model.memory.hash(1 << 16)

    def grow(model: Model, *rest: Any) -> None:
        pauses.append(model.search.next)
        grown(model, *rest)

    grown = growth.grow
    monkeypatch.setattr(growth, "provide", small)
    monkeypatch.setattr(growth, "grow", grow)
    lib = library()
    spec = replace(lib.base, properties=(), rankings=())
    run = check(spec, lib.named_scopes(["delayed"])[0], how=How(threads=threads))
    assert pauses
    assert (run.states, run.transitions, run.depth) == (86947, 496496, 23)
