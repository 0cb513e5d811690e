"""The reference explorer: every reachable state of a system, breadth first, with shortest ways to each.

It keeps the states in the order in which they were found, and if asked the whole graph, row by row, for
liveness and for the fewest segments.
"""

from __future__ import annotations

import os
import time
from array import array
from collections.abc import Callable
from dataclasses import dataclass, field

from tcpmodel.machine.memory import Watch, allowed, held
from tcpmodel.machine.signals import look
from tcpmodel.system.system import Label, State, System
from tcpmodel.verdict.judge import Judge

_LOOK_EVERY = 1024  # states between two looks at memory and progress


@dataclass(frozen=True)
class Limits:
    """Where an exploration gives up; None is no limit. Memory in bytes.

    ``memory`` is what this process may hold; the compiled explorer goes to disk for it. ``most`` is what ``kin``, the
    process that began the work, and all that descend from it may hold together: by default a share of what there is.
    """

    states: int | None = None
    memory: int | None = None
    most: int | None = field(default_factory=allowed)
    kin: int = field(default_factory=os.getpid)

    def watch(self) -> Watch:
        """What tells whether ``most`` is exceeded."""
        return Watch(self.most, self.kin)


@dataclass(frozen=True)
class Progress:
    """What a person is told while it runs."""

    states: int
    queue: int
    depth: int
    seconds: float


@dataclass
class Rows:
    """The transitions, row by row: those of state i are at ``offsets[i]`` to ``offsets[i+1]``."""

    offsets: array[int] = field(default_factory=lambda: array("q", [0]))
    targets: array[int] = field(default_factory=lambda: array("i"))
    labels: array[int] = field(default_factory=lambda: array("i"))


@dataclass
class Explored:
    """What an exploration found; ``complete`` says whether it is all, else ``reason`` says what stopped it."""

    system: System
    states: list[State]
    labels: list[Label]
    parent: array[int]
    by: array[int]
    rows: Rows | None
    transitions: int = 0
    depth: int = 0
    seconds: float = 0.0
    complete: bool = False
    reason: str = ""

    def way_to(self, number: int) -> tuple[list[State], list[Label]]:
        """A shortest way from the initial state: the states, and the labels between them."""
        states, labels = [self.states[number]], []
        while self.parent[number] >= 0:
            labels.append(self.labels[self.by[number]])
            number = self.parent[number]
            states.append(self.states[number])
        return states[::-1], labels[::-1]


def explore(system: System, judge: Judge | None = None, *, graph: bool = False, limits: Limits | None = None,
            progress: Callable[[Progress], None] | None = None, first: bool = False) -> Explored:
    """Every state that can be reached, judged as it is found. Ctrl-C and limits end it early, and it says so.

    With ``first`` it also ends, incomplete, as soon as every property of the judge is settled.
    """
    found = Explored(system, [system.initial], [], array("i", [-1]), array("i", [-1]), Rows() if graph else None)
    start = time.perf_counter()
    try:
        _search(found, judge, limits or Limits(), progress, start, first)
        found.complete = not found.reason
    except KeyboardInterrupt:
        found.reason = "interrupted"
    except MemoryError:
        found.reason = "out of memory"
    found.seconds = time.perf_counter() - start
    return found


def _search(found: Explored, judge: Judge | None, limits: Limits, progress: Callable[[Progress], None] | None,
            start: float, first: bool) -> None:
    states, parent, by, graph = found.states, found.parent, found.by, found.rows
    index = {found.system.initial: 0}
    labels: dict[Label, int] = {}
    successors = found.system.successors
    here, level_end, watch = 0, 1, limits.watch()
    if judge:
        judge.state(0, states[0])
    while here < len(states):
        if here == level_end:
            found.depth, level_end = found.depth + 1, len(states)
        state = states[here]
        leaves = False
        for label, target in successors(state):
            found.transitions += 1
            number = labels.get(label)
            if number is None:
                number = labels[label] = len(labels)
                found.labels.append(label)
            to = index.get(target)
            if to is None:
                to = index[target] = len(states)
                states.append(target)
                parent.append(here)
                by.append(number)
                if judge:
                    judge.state(to, target)
            leaves |= to != here
            if judge and label[3] >= 0:
                judge.step(here, state, label)
            if graph is not None:
                graph.targets.append(to)
                graph.labels.append(number)
        if graph is not None:
            graph.offsets.append(len(graph.targets))
        if judge and not leaves:
            judge.rest(here, state)
        here += 1
        if first and judge and judge.settled():
            found.reason = "every property was settled"
            return
        if here % _LOOK_EVERY == 0:
            found.reason = _look(len(states), len(states) - here, found.depth, limits, progress, start, watch)
            if found.reason:
                return


def _look(states: int, queue: int, depth: int, limits: Limits, progress: Callable[[Progress], None] | None,
          start: float, watch: Watch) -> str:
    """Reports progress; why to stop, or nothing."""
    look()
    if progress:
        progress(Progress(states, queue, depth, time.perf_counter() - start))
    if limits.states is not None and states > limits.states:
        return f"more than {limits.states} states"
    if limits.memory is not None and held() > limits.memory:
        return f"more than {limits.memory // 2**20} MiB of memory"
    return watch.exceeded()
