"""The reference explorer: every reachable state of a system, breadth first, with a shortest way to each.

It keeps the states in the order of discovery. With ``graph`` it also keeps all transitions, row by row, for liveness
and for the fewest segments.
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

    This process may hold ``memory``; beyond it the compiled explorer goes to disk. ``kin``, the process that began the
    work, and its descendants may hold ``most`` together: by default a share of the machine's memory.
    """

    states: int | None = None
    memory: int | None = None
    most: int | None = field(default_factory=allowed)
    kin: int = field(default_factory=os.getpid)

    def watch(self) -> Watch:
        """A watch that tells whether the processes hold more than ``most``."""
        return Watch(self.most, self.kin)


@dataclass(frozen=True)
class Progress:
    """The figures that a person sees during an exploration."""

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
    """The result of an exploration; ``complete`` says whether it has every state, else ``reason`` says why not."""

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
    """Every reachable state; the judge sees each one at once. Ctrl-C and limits end it early, and ``reason`` says so.

    With ``first`` it also ends, incomplete, as soon as every property of the judge is settled.
    """
    explored = Explored(system, [system.initial], [], array("i", [-1]), array("i", [-1]), Rows() if graph else None)
    start = time.perf_counter()
    try:
        _search(explored, judge, limits or Limits(), progress, start, first)
        explored.complete = not explored.reason
    except KeyboardInterrupt:
        explored.reason = "interrupted"
    except MemoryError:
        explored.reason = "out of memory"
    explored.seconds = time.perf_counter() - start
    return explored


def _search(explored: Explored, judge: Judge | None, limits: Limits, progress: Callable[[Progress], None] | None,
            start: float, first: bool) -> None:
    states, parent, by, graph = explored.states, explored.parent, explored.by, explored.rows
    index = {explored.system.initial: 0}
    labels: dict[Label, int] = {}
    successors = explored.system.successors
    here, level_end, watch = 0, 1, limits.watch()
    if judge:
        judge.state(0, states[0])
    while here < len(states):
        if here == level_end:
            explored.depth, level_end = explored.depth + 1, len(states)
        state = states[here]
        leaves = False
        for label, target in successors(state):
            explored.transitions += 1
            number = labels.get(label)
            if number is None:
                number = labels[label] = len(labels)
                explored.labels.append(label)
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
            explored.reason = "every property was settled"
            return
        if here % _LOOK_EVERY == 0:
            explored.reason = _look(len(states), len(states) - here, explored.depth, limits, progress, start, watch)
            if explored.reason:
                return


def _look(states: int, queue: int, depth: int, limits: Limits, progress: Callable[[Progress], None] | None,
          start: float, watch: Watch) -> str:
    """Reports progress; returns why to stop, or an empty text."""
    look()
    if progress:
        progress(Progress(states, queue, depth, time.perf_counter() - start))
    if limits.states is not None and states > limits.states:
        return f"more than {limits.states} states"
    if limits.memory is not None and held() > limits.memory:
        return f"more than {limits.memory // 2**20} MiB of memory"
    return watch.exceeded()
