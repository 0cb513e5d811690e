"""Verdicts: the words in which a check answers, for one property in one scope and for a whole run."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from tcpmodel.verdict.trace import Trace


class VerdictWord(StrEnum):
    """The verdict words; a bounded "ok" never reads like a proof."""

    HOLDS = "HOLDS"
    VIOLATED = "VIOLATED"
    WITNESSED = "WITNESSED"
    UNREACHABLE = "UNREACHABLE"
    VACUOUS = "VACUOUS"
    UNKNOWN = "UNKNOWN"
    PROVED = "PROVED"
    NOT_INDUCTIVE = "NOT INDUCTIVE"


GOOD = (VerdictWord.HOLDS, VerdictWord.WITNESSED)
RELIABLE = (VerdictWord.PROVED, VerdictWord.VACUOUS)  # of a proof: what rests on the claim may rest on it


@dataclass(frozen=True)
class Verdict:
    """The verdict on one property in one scope: the word, what a person should know, and the trace that shows it."""

    name: str
    kind: str
    word: VerdictWord
    says: str
    cite: str
    detail: str = ""
    trace: Trace | None = None
    expected: bool = True  # whether the specification expects this word
    missed: float | None = None  # with fingerprints: the chance, at most, that the search missed a state


@dataclass
class Run:
    """The exploration of one scope: its size, its depth, and the verdict on each property."""

    scope: str
    says: str
    engine: str
    states: int
    transitions: int
    depth: int
    seconds: float
    complete: bool
    reason: str
    dropped: int
    verdicts: list[Verdict] = field(default_factory=list)
    fired: frozenset[str] = frozenset()
    edges: frozenset[int] = frozenset()  # indices into the edges of the specification
    remark: str = ""  # what a reader of its verdicts must know
    missed: float | None = None  # with fingerprints: the chance, at most, that two states share one

    @property
    def covered(self) -> str:
        """What stopped an incomplete run, and how far it came."""
        return f"{self.reason}: {self.states} states to depth {self.depth} were covered"


def exit_code(runs: Sequence[Run], extra: Sequence[Verdict] = ()) -> int:
    """0: every expectation met; 1: one is broken; 3: something is unknown and nothing broken."""
    verdicts = [v for r in runs for v in r.verdicts] + list(extra)
    words = [v.word for v in verdicts]
    if any(not v.expected and v.word is not VerdictWord.UNKNOWN for v in verdicts):
        return 1
    return 3 if VerdictWord.UNKNOWN in words or not all(r.complete for r in runs) else 0
