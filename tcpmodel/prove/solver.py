"""Questions to Z3, each under a time limit, and what the specification is told of its own rules."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

import z3

from tcpmodel.language.rules import Rule
from tcpmodel.lower.smt import Value, as_bool
from tcpmodel.machine.signals import look, stopping

YES, NO, UNKNOWN = z3.sat, z3.unsat, z3.unknown

# What is claimed of the rules of a specification, in the order in which it is told.
QUESTIONS = {
    "exclusive": "no two rules of a step apply together",
    "answered": "every event finds a rule in every state",
    "alive": "every rule can fire",
    "needed": "no condition of a rule follows from its others",
    "sorts": "every number assigned fits into its word",
    "operators": "comparisons, distances and windows are those of RFC 9293 3.4",
    "definitions": "named conditions mean what is defined",
}


@dataclass(frozen=True)
class Example:
    """One end, what happens to it, and what it would then do: values by word, only those that matter."""

    event: str
    tcb: Mapping[str, Any]
    segment: Mapping[str, Any]
    choice: Mapping[str, Any]
    rules: tuple[str, ...]  # that fire, as the interpreter has it; none where two apply


@dataclass(frozen=True)
class Finding:
    """A mistake in the rules: what it is, the rules it is about, an example of it, and in which states it is made."""

    question: str
    what: str
    rules: tuple[Rule, ...]
    example: Example | None = None
    place: tuple[str, str] | None = None  # file:line and citation of what else it is about
    event: str = ""
    states: tuple[str, ...] = ()  # the example is in the first of them

    @property
    def says(self) -> str:
        """The finding in one sentence."""
        return self.what + (f": {self.event} in {', '.join(self.states)}" if self.states else "")


@dataclass
class Answer:
    """What became of one of the questions: how often it was asked, what had to be assumed, what stayed unknown."""

    question: str
    asked: int = 0
    assuming: dict[str, str] = field(default_factory=dict)  # what had to be assumed of the end, by what needs it
    unknown: list[str] = field(default_factory=list)


@dataclass
class Linted:
    """All answers and findings for one specification."""

    width: int
    timeout: float
    answers: dict[str, Answer] = field(default_factory=lambda: {q: Answer(q) for q in QUESTIONS})
    findings: list[Finding] = field(default_factory=list)
    seconds: float = 0.0
    interrupted: str = ""  # how far it came, if a signal ended it

    @property
    def unknown(self) -> list[str]:
        return [name for a in self.answers.values() for name in a.unknown]

    @property
    def exit_code(self) -> int:
        """0: nothing found; 1: something was; 3: nothing was, but the solver gave up, or a signal came."""
        return 1 if self.findings else 3 if self.unknown or self.interrupted else 0


@contextmanager
def interruptible() -> Iterator[None]:
    """Meanwhile a signal ends the question to Z3 that is under way, however long it would take."""
    with stopping(z3.main_ctx().interrupt):
        yield


class Solver:
    """What is assumed, and the questions under it."""

    def __init__(self, timeout: float, *assumed: Value) -> None:
        self._solver = z3.Solver()
        self._solver.set("timeout", max(int(timeout * 1000), 1))
        self._solver.set("ctrl_c", False)  # Z3 would keep Ctrl-C to itself
        self._solver.add(*map(as_bool, assumed))

    def can(self, condition: Value) -> Any:
        """YES, NO or UNKNOWN: whether the condition can hold."""
        if condition is False:
            return NO
        with self.model(condition) as (found, _):
            return found

    def can_beside(self, assumed: Sequence[Value], condition: Value) -> Any:
        """Whether the condition can hold where all of that is assumed."""
        with self.model(*assumed, condition) as (found, _):
            return found

    @contextmanager
    def model(self, *conditions: Value) -> Iterator[tuple[Any, z3.ModelRef | None]]:
        """Whether all of it can hold, and values for which it does.

        What is asked alone, of a solver of its own, Z3 prepares more thoroughly than one question of many.
        """
        look()
        if not conditions:
            found = self._solver.check()
            yield found, self._solver.model() if found == YES else None
            return
        self._solver.push()
        try:
            self._solver.add(*map(as_bool, conditions))
            found = self._solver.check()
            yield found, self._solver.model() if found == YES else None
        finally:
            self._solver.pop()

    def refuted(self, named: Sequence[tuple[str, Value]], condition: Value) -> tuple[Any, tuple[str, ...]]:
        """Whether the condition can hold beside those assumptions; if not, the ones that are to blame."""
        self._solver.push()
        try:
            self._solver.add(as_bool(condition))
            for number, (_, assumed) in enumerate(named):
                self._solver.assert_and_track(as_bool(assumed), f"assumed-{number}")
            found = self._solver.check()
            blamed = {str(c) for c in self._solver.unsat_core()} if found == NO else set()
            return found, tuple(dict.fromkeys(n for i, (n, _) in enumerate(named) if f"assumed-{i}" in blamed))
        finally:
            self._solver.pop()
