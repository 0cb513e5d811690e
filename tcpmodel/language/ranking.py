"""Rankings: why every fair run keeps a promise, as data: a measure, steps that lower it, and assumptions.

A ranking claims that every step of an end either lowers the measure of that end or leaves its TCB unchanged, but for
words that nothing in the ranking reads. So in a run that never keeps the promise, both TCBs stay unchanged from some
point on. But whatever the TCBs are, some helpful step must change one of them: a contradiction.
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
    """How a helpful step comes to change a TCB."""

    ITSELF = "by itself"  # the step changes the TCB of the end that takes it
    DELIVERY = "by delivery"  # the segment that it sends changes the peer's TCB, or the answer changes this end's
    SILENCE = "in silence"  # as ITSELF, but only when the network is empty; some time the network becomes empty


@dataclass(frozen=True, eq=False)
class Helpful:
    """A step that helps where ``given`` holds of this end and its peer.

    With the choices of ``choosing`` the step is possible there; the proof asks for all choices whether it helps.
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
    """Why every fair run keeps the promise ``of``.

    ``measure`` is a Nat of one end. ``assuming`` speaks of this end and its peer in every state, for both ends.
    ``lasting`` is a Nat of a segment (SEG) from this end to its peer: while a step of Through.SILENCE waits, the answer
    to a segment has a smaller Nat than the segment. ``network`` says what else the network must do for that; no term
    can say it. ``implies`` names promises that follow from this one. ``aside`` are words that may change for ever, such
    as a count that begins anew: nothing here reads them, so that what it says of unchanged TCBs is true whatever they
    are.
    """

    of: str
    measure: Term
    helpful: tuple[Helpful, ...]
    assuming: tuple[Axiom, ...]
    lasting: Term
    network: Axiom
    implies: tuple[str, ...]
    where: str
    aside: tuple[Word, ...] = ()

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
    """A step that helps; a choice that ``choosing`` does not name has its initial value."""
    return Helpful(name, says, event, through, both(*given), tuple(choosing), author())


@checks.checked("ranking of")
def ranking(of: str, *, measure: Term, steps: Sequence[Helpful], lasting: Term, network: Axiom,
            assuming: Sequence[Axiom] = (), implies: Sequence[str] = (), aside: Sequence[Word] = ()) -> Ranking:
    """A ranking; refused if the measure is no Nat, or reads more than one end."""
    where = author()
    for term, spaces in ((measure, {Space.TCB}), (lasting, {Space.TCB, Space.PEER, Space.SEG})):
        if term.sort is not NAT:
            raise SpecError(f"ranking of '{of}': a measure is a Nat, not a {term.sort}", where)
        checks.depth(term, f"ranking of '{of}'", where)
        for w in words_of(term):
            if w.space not in spaces:
                raise SpecError(f"ranking of '{of}': a measure may not read {w.name} of {w.space.name}", where)
    return Ranking(of, measure, tuple(steps), tuple(assuming), lasting, network, tuple(implies), where,
                   tuple(aside))
