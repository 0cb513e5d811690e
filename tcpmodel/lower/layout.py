"""Numbers for values: the place of each word in a flat environment, and each value as a 32-bit integer.

Compiled code keeps an environment as one array of 32-bit integers, space after space, and the log of what an event
does as another array. Only this module says what stands where.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from tcpmodel.language.rules import Send
from tcpmodel.language.spec import Spec
from tcpmodel.language.terms import BOOL, Space, Word

ENTERED, FIRED, EMITTED, CONFLICT = 0, 1, 2, 3  # the counters that open a log: states, rules, segments; two rules


class EnvironmentLayout:
    """The environment and the log of one specification; offsets and sizes count 32-bit integers."""

    def __init__(self, spec: Spec) -> None:
        self.spec = spec
        self.budget = spec.budget
        homes: dict[Space, Sequence[Word]] = {
            Space.TCB: spec.tcb, Space.BUDGET: self.budget, Space.SEG: spec.segment, Space.CHOICE: spec.choices,
            Space.PEER: spec.tcb, Space.BEFORE: spec.tcb, Space.SENT: spec.segment, Space.NET: spec.network,
        }  # the budget follows the TCB: together they are one end
        self.start: dict[Space, int] = {}
        self.place: dict[tuple[Space, str], int] = {}
        size = 0
        for space, words in homes.items():
            self.start[space] = size
            for index, word in enumerate(words):
                self.place[space, word.name] = size + index
            size += len(words)
        self.size = size
        self.end_size = len(spec.tcb) + len(self.budget)
        self.state = self.place[Space.TCB, spec.state.name]
        steps = max(len(c.steps) for e in spec.events for c in e.cases)
        self.most_sent = max(
            (sum(max(sum(isinstance(x, Send) for x in r.do) for r in s.rules) for s in c.steps)
             for e in spec.events for c in e.cases), default=0)
        self.path_at = CONFLICT + 1
        self.rules_at = self.path_at + steps + 1
        self.sent_at = self.rules_at + steps
        self.log_size = self.sent_at + (self.most_sent + 1) * len(spec.segment)

    # -- values ------------------------------------------------------------------------------------

    def number(self, word: Word, value: Any) -> int:
        """A value of that word as an integer: an enumeration by its place, a Bool as 0 or 1."""
        return word.sort.values.index(value) if word.sort.values else int(value)

    def value(self, word: Word, number: int) -> Any:
        """The value of that word which the integer means."""
        if word.sort.values:
            return word.sort.values[number]
        return bool(number) if word.sort is BOOL else int(number) & 0xFFFFFFFF

    def numbers(self, words: Sequence[Word], values: Sequence[Any]) -> list[int]:
        return [self.number(w, v) for w, v in zip(words, values, strict=True)]

    def values(self, words: Sequence[Word], numbers: Sequence[int]) -> tuple[Any, ...]:
        return tuple(self.value(w, int(n)) for w, n in zip(words, numbers, strict=True))

    def choices(self, chosen: Mapping[str, Any]) -> list[int]:
        """Every choice in order; one that is not chosen has its initial value."""
        return [self.number(w, chosen.get(w.name, w.initial)) for w in self.spec.choices]
