"""The one way in which every proof asks Z3: conditions, one upon the other, and questions about all of them."""

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
    """Meanwhile a signal ends the question to Z3 that is under way, however long it would take."""
    with stopping(z3.main_ctx().interrupt):
        yield


class Solver:
    """Conditions that all hold, and whether they can; ``timeout`` in seconds for each question.

    A condition that is given by a name holds in every question too, and the name is in the unsat core of an answer
    that needs it. What is asked of a solver before any ``push`` Z3 prepares more thoroughly than what comes later.
    """

    def __init__(self, timeout: float, *conditions: Value, seed: int = 0, linear: bool = True) -> None:
        """For linear arithmetic, or else for bit-vectors."""
        self._z3 = z3.SimpleSolver() if linear else z3.Solver()
        self._z3.set("timeout", max(int(timeout * 1000), 1))
        self._z3.set("ctrl_c", False)  # Z3 would keep Ctrl-C to itself
        if linear:  # measured on the proof: three times as fast as with Z3's own choices
            self._z3.set("random_seed", seed)
            self._z3.set("relevancy", 0)
            self._z3.set("arith.solver", 2)
        self._names: dict[Hashable, z3.BoolRef] = {}
        self._levels: list[int] = []  # for each push how many names there were
        self.add(*conditions)

    def add(self, *conditions: Value) -> None:
        """These hold too, until what was pushed last is taken back."""
        self._z3.add([as_bool(c) for c in conditions])

    def give(self, name: Hashable, condition: Value) -> None:
        """The same, by a name; what is given by one name is needed or not together."""
        if name not in self._names:
            self._names[name] = z3.Bool(f"given {name}")
        self._z3.add(z3.Implies(self._names[name], as_bool(condition)))

    def push(self, *conditions: Value) -> None:
        """These hold too, until they are taken back; nothing is asked."""
        self._z3.push()
        self._levels.append(len(self._names))
        self.add(*conditions)

    def pop(self, levels: int = 1) -> None:
        """Takes back what was pushed last, and all that was added or given since."""
        self._z3.pop(levels)
        for _ in range(levels):
            kept = self._levels.pop()
            while len(self._names) > kept:
                self._names.popitem()

    @property
    def depth(self) -> int:
        """How much was pushed."""
        return len(self._levels)

    def check(self, named: bool = True) -> z3.CheckSatResult:
        """YES, NO or UNKNOWN: whether all of it can hold; or all but what was given by a name."""
        look()
        return self._z3.check(*self._names.values() if named else ())

    def model(self) -> z3.ModelRef:
        """Values for which all of it holds, after a YES."""
        return self._z3.model()

    def core(self) -> frozenset[Any]:
        """The names of what is needed for the NO that was the last answer."""
        needed = {literal.decl().name() for literal in self._z3.unsat_core()}
        return frozenset(name for name, literal in self._names.items() if literal.decl().name() in needed)

    def can(self, *conditions: Value) -> z3.CheckSatResult:
        """YES, NO or UNKNOWN: whether these can hold besides."""
        return NO if any(c is False for c in conditions) else self.example(*conditions)[0]

    def example(self, *conditions: Value) -> tuple[z3.CheckSatResult, z3.ModelRef | None]:
        """The same, and values for which they do."""
        self.push(*conditions)
        try:
            word = self.check()
            return word, self.model() if word == YES else None
        finally:
            self.pop()
