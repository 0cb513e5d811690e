"""What lint asks of the rules of a specification, and what it finds."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from tcpmodel.language.rules import Rule

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
class Mistake:
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
    findings: list[Mistake] = field(default_factory=list)
    seconds: float = 0.0
    interrupted: str = ""  # how far it came, if a signal ended it

    @property
    def unknown(self) -> list[str]:
        return [name for a in self.answers.values() for name in a.unknown]

    @property
    def exit_code(self) -> int:
        """0: nothing found; 1: something was; 3: nothing was, but the solver gave up, or a signal came."""
        return 1 if self.findings else 3 if self.unknown or self.interrupted else 0
