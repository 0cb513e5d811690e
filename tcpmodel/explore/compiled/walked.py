"""Walks a way that the kernel found in the reference system: words become its states, and steps its labels."""

from __future__ import annotations

from collections.abc import Callable

from tcpmodel.explore.compiled.model import Model, StateValues
from tcpmodel.explore.graph import NETWORK, GraphStep
from tcpmodel.system.system import Label, State
from tcpmodel.verdict.trace import Disagreement


class Walked:
    """The reference's states and labels so far, from its initial state."""

    def __init__(self, model: Model) -> None:
        self.model, self.system = model, model.system
        self.states: list[State] = [model.system.initial]
        self.labels: list[Label] = []

    @property
    def here(self) -> State:
        return self.states[-1]

    def to(self, word: int, deed: GraphStep | None = None) -> None:
        """Takes a step to the state of that word; if a deed is given, a step that does it."""
        wanted = self._either_way(self.model.values(word))
        for label, target in self.system.successors(self.here):
            if self.values(target) in wanted and (deed is None or self._does(label, deed)):
                self._take(label, target)
                return
        raise Disagreement(f"the reference cannot take step {len(self.labels) + 1} of the kernel's way")

    def step(self, judge: Callable[[Label], None], settled: Callable[[], bool]) -> None:
        """Takes the first step that settles the judge, if there is one."""
        for label, target in self.system.successors(self.here):
            if label[3] >= 0:
                judge(label)
            if settled():
                self._take(label, target)
                return

    def values(self, state: State) -> StateValues:
        """A state as values, in the form of ``Model.values``."""
        s = self.system
        flights = [tuple(sorted((s.segments[x] for x in s.channels[c]), key=repr)) for c in state[2:]]
        return s.ends[state[0]][1], s.ends[state[1]][1], flights[0], flights[1]

    def _either_way(self, values: StateValues) -> set[StateValues]:
        """The state, and with symmetry also its mirror image."""
        a, b, there, back = values
        return {values, (b, a, back, there)} if self.model.symmetric else {values}

    def _take(self, label: Label, target: State) -> None:
        self.labels.append(label)
        self.states.append(target)

    def _does(self, label: Label, deed: GraphStep) -> bool:
        where, move, segment, did = label
        if where != deed.end:
            return False
        if where == NETWORK:
            return True
        s = self.system
        arrived = s.segments[segment] if segment >= 0 else None
        wanted = self.model.segment(deed.segment) if deed.segment >= 0 else None
        sent = s.occurrences[did].outcome.sent
        return (s.moves[move].event == deed.event and arrived == wanted
                and sent == tuple(self.model.segment(x) for x in deed.sent))
