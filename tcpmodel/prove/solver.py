"""The only wrapper of Z3's solver: conditions in levels, and questions about all of them."""

from __future__ import annotations

from collections.abc import Hashable, Iterator
from contextlib import contextmanager
from typing import Any

import z3

from tcpmodel.lower.smt import Value, as_bool
from tcpmodel.machine.signals import look, stopping

YES, NO, UNKNOWN = z3.sat, z3.unsat, z3.unknown


@contextmanager
def interruptible() -> Iterator[None]:
    """Within this block a signal ends Z3's present question, however long it would take."""
    with stopping(z3.main_ctx().interrupt):
        yield


class Solver:
    """Tells whether all its conditions can hold together; ``timeout`` in seconds for each question.

    A condition may have a name (``give``); the name is in the unsat core of an answer that needs the condition. Z3
    prepares the questions before any ``push`` more thoroughly than later ones.
    """

    def __init__(self, timeout: float, *conditions: Value, seed: int = 0, linear: bool = True) -> None:
        """A solver for linear arithmetic, or else for bit-vectors."""
        self._z3 = z3.SimpleSolver() if linear else z3.Solver()
        self._z3.set("timeout", max(int(timeout * 1000), 1))
        self._z3.set("ctrl_c", False)  # else Z3 catches Ctrl-C and we never hear of it
        if linear:  # measured on the proof: three times as fast as Z3's defaults
            self._z3.set("random_seed", seed)
            self._z3.set("relevancy", 0)
            self._z3.set("arith.solver", 2)
        self._names: dict[Hashable, z3.BoolRef] = {}
        self._levels: list[int] = []  # for each push: how many names existed
        self.add(*conditions)

    def add(self, *conditions: Value) -> None:
        """Adds conditions to the present level."""
        self._z3.add([as_bool(c) for c in conditions])

    def give(self, name: Hashable, condition: Value) -> None:
        """Adds a condition under a name; conditions of one name are in an unsat core together or not at all."""
        if name not in self._names:
            self._names[name] = z3.Bool(f"given {name}")
        self._z3.add(z3.Implies(self._names[name], as_bool(condition)))

    def push(self, *conditions: Value) -> None:
        """Begins a level with these conditions; asks nothing."""
        self._z3.push()
        self._levels.append(len(self._names))
        self.add(*conditions)

    def pop(self, levels: int = 1) -> None:
        """Removes the last levels, with all conditions and names in them."""
        self._z3.pop(levels)
        for _ in range(levels):
            kept = self._levels.pop()
            while len(self._names) > kept:
                self._names.popitem()

    @property
    def depth(self) -> int:
        """How many levels there are."""
        return len(self._levels)

    def check(self, named: bool = True) -> z3.CheckSatResult:
        """YES, NO or UNKNOWN: whether all conditions can hold together; without ``named``, those without a name."""
        look()
        return self._z3.check(*self._names.values() if named else ())

    def model(self) -> z3.ModelRef:
        """Values for which all conditions hold, after a YES."""
        return self._z3.model()

    def core(self) -> frozenset[Any]:
        """The unsat core of the last answer, a NO: the names of the conditions that it needs."""
        needed = {literal.decl().name() for literal in self._z3.unsat_core()}
        return frozenset(name for name, literal in self._names.items() if literal.decl().name() in needed)

    def can(self, *conditions: Value) -> z3.CheckSatResult:
        """YES, NO or UNKNOWN: whether these can hold too."""
        if any(c is False for c in conditions):
            return NO
        self.push(*conditions)
        try:
            return self.check()
        finally:
            self.pop()

    def example(self, *conditions: Value) -> tuple[z3.CheckSatResult, z3.ModelRef | None]:
        """The same answer as ``can``, and values for which these hold, after a YES."""
        self.push(*conditions)
        try:
            word = self.check()
            return word, self.model() if word == YES else None
        finally:
            self.pop()
