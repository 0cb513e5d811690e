"""Rankings: why a promise is kept, as data: a measure that falls, steps that make it fall, and what is assumed.

A ranking claims that every step of an end either lowers the measure of that end or leaves its TCB as it is. So
in a run that keeps its promise never, both TCBs stay as they are from some point on; then each helpful step
must contradict that: whatever the TCBs are, one of them is helpful.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from tcpmodel.language import checks
from tcpmodel.language.errors import SpecError, author
from tcpmodel.language.properties import Axiom
from tcpmodel.language.terms import BOOL, NAT, Space, Term, Word, both, words_of


class Through(Enum):
    """How a helpful step changes a TCB in the end."""

    ITSELF = "by itself"  # it changes the TCB of the end that takes it
    DELIVERY = "by delivery"  # what it sends changes the peer's, or the answer to that changes this end's
    SILENCE = "in silence"  # as the first, but only when the network is empty, which comes about


@dataclass(frozen=True, eq=False)
class Helpful:
    """A step that helps where ``given`` holds of this end and its peer.

    ``choosing`` makes the choices with which it is then possible; whether it helps is asked for all choices.
    """

    name: str
    says: str
    event: str
    through: Through
    given: Term
    choosing: tuple[tuple[Word, Term], ...]
    where: str

    def __post_init__(self) -> None:
        who = f"step {checks.shown(self.name)}"
        checks.fields(self, who, self.where)
        checks.texts(self, who, self.where, "name", "says", "event")
        if self.given.sort is not BOOL:
            raise SpecError(f"{who}: given is a term of sort Bool, not {checks.shown(self.given)}", self.where)
        for word, value in self.choosing:
            if word.sort is not value.sort:
                raise SpecError(f"{who}: {word.name} is a {word.sort}, not a {value.sort}", self.where)


@dataclass(frozen=True, eq=False)
class Ranking:
    """Why the promise ``of`` is kept.

    ``measure`` is a Nat of one end. ``assuming`` speaks of this end and its peer, in every state, and is decided
    for both. ``lasting`` is a Nat of a segment (SEG) from this end to its peer: in the silence that a step of
    Through.SILENCE waits for, the answer to a segment has a smaller one. ``network`` says what, besides, the
    network must do for that; no term can say it. ``implies`` names promises that this one keeps too.
    """

    of: str
    measure: Term
    helpful: tuple[Helpful, ...]
    assuming: tuple[Axiom, ...]
    lasting: Term
    network: Axiom
    implies: tuple[str, ...]
    where: str

    def __post_init__(self) -> None:
        who = f"ranking of {checks.shown(self.of)}"
        checks.fields(self, who, self.where)
        checks.texts(self, who, self.where, "of")
        for term in (self.measure, self.lasting):
            if term.sort is not NAT:
                raise SpecError(f"{who}: a measure is a Nat, not a {term.sort}", self.where)


@checks.checked("step")
def helpful(name: str, says: str, event: str, *, given: Sequence[Term], through: Through = Through.ITSELF,
            choosing: Sequence[tuple[Word, Term]] = ()) -> Helpful:
    """A step that helps; what is not chosen has its initial value."""
    return Helpful(name, says, event, through, both(*given), tuple(choosing), author())


@checks.checked("ranking of")
def ranking(of: str, *, measure: Term, steps: Sequence[Helpful], lasting: Term, network: Axiom,
            assuming: Sequence[Axiom] = (), implies: Sequence[str] = ()) -> Ranking:
    """A ranking; refused if the measure is no Nat, or reads more than one end."""
    where = author()
    for term, spaces in ((measure, {Space.TCB}), (lasting, {Space.TCB, Space.PEER, Space.SEG})):
        if term.sort is not NAT:
            raise SpecError(f"ranking of '{of}': a measure is a Nat, not a {term.sort}", where)
        checks.depth(term, f"ranking of '{of}'", where)
        for w in words_of(term):
            if w.space not in spaces:
                raise SpecError(f"ranking of '{of}': a measure may not read {w.name} of {w.space.name}", where)
    return Ranking(of, measure, tuple(steps), tuple(assuming), lasting, network, tuple(implies), where)
