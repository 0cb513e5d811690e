"""The graph of an exploration by either engine: transitions as arrays, and the meaning of their labels."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from tcpmodel.explore.reference import Explored
from tcpmodel.language.terms import Term
from tcpmodel.lower.python import Environment, Interpreter
from tcpmodel.verdict.trace import Trace, replayed

Ints = NDArray[np.int64]
Mask = NDArray[np.bool_]
NETWORK = 2


class GraphStep(NamedTuple):
    """What the transitions of one label do: the end (or NETWORK), the event, the segment that arrives, those sent.

    Segments are numbers of the engine, equal for equal segments; -1 is none.
    """

    end: int
    event: str
    segment: int
    sent: tuple[int, ...]


class Way(NamedTuple):
    """A walk through a graph: the numbers of its states, and between them those of its labels."""

    states: list[int]
    labels: list[int]

    def then(self, other: Way) -> Way:
        """This walk and another that begins where it ends."""
        return Way(self.states + other.states[1:], self.labels + other.labels)


class Graph(ABC):
    """All transitions, each a target and a label: those of state i are at ``offsets[i]`` to ``offsets[i+1]``."""

    offsets: Ints
    targets: NDArray[np.int32]
    labels: NDArray[np.int32]
    deeds: Sequence[GraphStep]
    interpreter: Interpreter

    @property
    def size(self) -> int:
        """How many states there are."""
        return len(self.offsets) - 1

    @abstractmethod
    def holds_for(self, term: Term, side: int) -> Mask:
        """The states in which the term holds, seen from that end."""

    @abstractmethod
    def environments(self, label: int) -> list[Environment]:
        """The values that a claim about the label's steps may read, once for each segment that they send."""

    @abstractmethod
    def parent(self, state: int) -> int:
        """The state before that one on a shortest way from the beginning; -1 for the initial state."""

    @abstractmethod
    def trace(self, way: Way, loop: int = 0) -> Trace:
        """The walk as a person reads it, replayed; the last ``loop`` steps repeat for ever."""

    def way_to(self, state: int) -> Way:
        """A shortest way from the initial state."""
        states, labels = [state], []
        while (before := self.parent(states[-1])) >= 0:
            row = slice(int(self.offsets[before]), int(self.offsets[before + 1]))
            labels.append(int(self.labels[row][np.flatnonzero(self.targets[row] == states[-1])[0]]))
            states.append(before)
        return Way(states[::-1], labels[::-1])


class ReferenceGraph(Graph):
    """The graph that the reference explorer kept."""

    def __init__(self, explored: Explored) -> None:
        assert explored.rows is not None
        self.explored = explored
        self.offsets = np.frombuffer(explored.rows.offsets, dtype=np.int64)
        self.targets = np.frombuffer(explored.rows.targets, dtype=np.int32)
        self.labels = np.frombuffer(explored.rows.labels, dtype=np.int32)
        system = explored.system
        self.interpreter = system.interpreter
        self.deeds = [
            GraphStep(where, "", segment, ()) if did < 0 else
            GraphStep(where, system.moves[move].event, segment,
                 tuple(system.intern_segment(s) for s in system.occurrences[did].outcome.sent))
            for where, move, segment, did in explored.labels
        ]

    def holds_for(self, term: Term, side: int) -> Mask:
        system = self.explored.system
        meaning = system.interpreter.compile(term)
        memo: dict[tuple[int, int, int], bool] = {}
        result = np.zeros(self.size, dtype=bool)
        for number, (a, b, ab, ba) in enumerate(self.explored.states):
            key = (a, b, len(system.channels[ab]) + len(system.channels[ba]))
            value = memo.get(key)
            if value is None:
                end, peer = (a, b) if side == 0 else (b, a)
                env = system.interpreter.environment(system.ends[end][1].tcb, peer=system.ends[peer][1].tcb,
                                                     in_flight=key[2])
                value = memo[key] = bool(meaning(env))
            result[number] = value
        return result

    def environments(self, label: int) -> list[Environment]:
        system, did = self.explored.system, self.explored.labels[label][3]
        if did < 0:
            return []
        _, _, before, segment, outcome = system.occurrences[did]
        return [system.interpreter.environment(outcome.tcb, segment, before=before, sent=s) for s in outcome.sent]

    def parent(self, state: int) -> int:
        return self.explored.parent[state]

    def trace(self, way: Way, loop: int = 0) -> Trace:
        explored = self.explored
        states, labels = [explored.states[n] for n in way.states], [explored.labels[n] for n in way.labels]
        return replayed(explored.system, states, labels, loop)
