"""Effects other than assigning a word of the TCB; ``Effect`` is any effect of a rule."""

from __future__ import annotations

from dataclasses import dataclass

from tcpmodel.language import checks
from tcpmodel.language.errors import SpecError, author
from tcpmodel.language.terms import NAT, Assign, Term, Word


@dataclass(frozen=True)
class Send:
    """The effect that sends a segment; ``fields`` pairs every word of a segment with its value.

    An amendment may add words to all segments (``stamps``): then ``plain`` is the effect as its author wrote it.
    """

    fields: tuple[tuple[Word, Term], ...]
    plain: Send | None = None

    def __post_init__(self) -> None:
        checks.fields(self, "a segment that is sent")
        for word, value in self.fields:
            if word.sort is not value.sort:
                raise SpecError(f"{word.name} of a segment is a {word.sort}, not a {value.sort}", author())

    def having(self, *fields: tuple[Word, Term]) -> Send:
        """The same segment with other values of these words, or with words that an amendment adds."""
        values = {w.name: (w, value) for w, value in (*self.fields, *fields)}
        return Send(tuple(values.values()))


@dataclass(frozen=True)
class Signal:
    """The effect that tells the user something: an error of the RFC, "ok", text, an end of file."""

    text: str
    amount: Term | None = None

    def __post_init__(self) -> None:
        where = author()
        checks.fields(self, "a signal", where)
        checks.text(self.text, "a signal", "text")
        if self.amount is not None and self.amount.sort is not NAT:
            raise SpecError(f"a signal: amount is a term of sort Nat, not {checks.shown(self.amount)}", author())


@dataclass(frozen=True)
class DeleteTCB:
    """The effect that gives every word of the TCB its initial value, except those that persist."""

    def spares(self, word: Word) -> bool:
        """Whether a word of the TCB has the same value after the effect."""
        return word.persists


@dataclass(frozen=True)
class Forget(DeleteTCB):
    """The effect of an end that forgets its peer and waits for another one: as DeleteTCB, but ``kept`` words stay.

    So a word that an amendment adds is forgotten too, unless it says that it is kept.
    """

    def spares(self, word: Word) -> bool:
        return word.persists or word.kept


Effect = Assign | Send | Signal | DeleteTCB
