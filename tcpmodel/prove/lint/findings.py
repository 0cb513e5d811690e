"""The questions that lint asks about the rules of a specification, and its findings."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from tcpmodel.language.rules import Rule

# What lint claims about the rules, in the order in which it reports.
QUESTIONS = {
    "exclusive": "no two rules of a step apply together",
    "answered": "every event finds a rule in every state",
    "alive": "every rule can fire",
    "needed": "no condition of a rule follows from its others",
    "sorts": "every number assigned fits into its word",
    "operators": "comparisons, distances and windows are those of RFC 9293 3.4",
    "definitions": "named conditions mean what their definitions say",
}


@dataclass(frozen=True)
class Example:
    """One end, an event, and what the end does: values by word, only those that matter."""

    event: str
    tcb: Mapping[str, Any]
    segment: Mapping[str, Any]
    choice: Mapping[str, Any]
    rules: tuple[str, ...]  # that fire according to the interpreter; none if two rules of a step apply


@dataclass(frozen=True)
class Mistake:
    """A mistake in the rules: a sentence, the rules that it is about, an example, and the states where it occurs."""

    question: str
    what: str
    rules: tuple[Rule, ...]
    example: Example | None = None
    place: tuple[str, str] | None = None  # file:line and citation, if it is about no rule
    event: str = ""
    states: tuple[str, ...] = ()  # the example is in the first of them

    @property
    def says(self) -> str:
        """The finding in one sentence."""
        return self.what + (f": {self.event} in {', '.join(self.states)}" if self.states else "")


@dataclass
class Answer:
    """The answer to one question: how often lint asked it, what it had to assume, and what stayed unknown."""

    question: str
    asked: int = 0
    assuming: dict[str, str] = field(default_factory=dict)  # what lint assumed of the end, by the case that needs it
    unknown: list[str] = field(default_factory=list)


@dataclass
class Linted:
    """All answers and findings for one specification."""

    width: int
    timeout: float
    answers: dict[str, Answer] = field(default_factory=lambda: {q: Answer(q) for q in QUESTIONS})
    findings: list[Mistake] = field(default_factory=list)
    seconds: float = 0.0
    interrupted: str = ""  # if a signal ended it: how far it came

    @property
    def unknown(self) -> list[str]:
        return [name for a in self.answers.values() for name in a.unknown]

    @property
    def exit_code(self) -> int:
        """0: no mistake; 1: a mistake; 3: no mistake so far, but the solver gave up or a signal came."""
        return 1 if self.findings else 3 if self.unknown or self.interrupted else 0
