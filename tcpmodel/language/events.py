"""What an event declares beside its rules: its cause, the texts that mean it, its choices, its costs.

The explorers, ``step``, ``react``, ladders, explanations and exports all read these declarations. So a new event is
one declaration.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum
from typing import Any

from tcpmodel.language import checks
from tcpmodel.language.errors import SpecError, author
from tcpmodel.language.terms import BOOL, FALSE, NAT, TRUE, Term, Word, both, called, either, literal


class Cause(Enum):
    """What makes an event happen."""

    USER = "user"  # a call
    TIMER = "timer"  # time passes
    HOST = "host"  # the TCP itself finds work to do, or the machine fails
    NETWORK = "network"  # a segment arrives


# --- choices ------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, eq=False)
class Domain:
    """The values that a choice may take; ``kind`` says where they come from.

    ``values``: the values listed. ``range``: the numbers from ``least`` to ``up_to``, a term over the TCB, which an
    exploration never takes beyond a user's ``budget``. ``scope``: the numbers that a scope gives its user; ``usual``
    where a scope gives none, or there is no scope. ``turn``: what the user's present turn allows, and only in turns
    that allow the values of ``given``. A number that a person gives is at most ``most``, and errors call it ``what``.
    """

    kind: str
    values: tuple[Any, ...] = ()
    least: int = 0
    up_to: Term | None = None
    budget: Word | None = None
    usual: int = 1
    most: int | None = None
    what: str = ""
    given: tuple[tuple[Word, Any], ...] = ()


def one_of(*values: Any) -> Domain:
    """Those values."""
    if not values:
        raise SpecError("one_of names no value", author())
    return Domain("values", values)


@checks.checked("range")
def up_to(end: Term, *, within: Word, least: int = 0, most: int | None = None, what: str = "") -> Domain:
    """The numbers from ``least`` to a term over the TCB, which never exceeds a user's first budget ``within``."""
    if end.sort is not NAT:
        raise SpecError(f"a range ends with a Nat, not with a {end.sort}", author())
    return Domain("range", least=least, up_to=end, budget=within, most=most, what=what)


@checks.checked("numbers of a scope")
def from_scope(*, least: int = 0, usual: int = 1, most: int | None = None, what: str = "") -> Domain:
    """The numbers from ``least`` on that the scope gives its user; without a scope ``usual``."""
    return Domain("scope", least=least, usual=usual, most=most, what=what)


@checks.checked("choice of a turn")
def of_the_turn(given: Mapping[Word, Any] | None = None) -> Domain:
    """The values that the user's present turn gives, in turns that allow the values of ``given``."""
    return Domain("turn", given=tuple((given or {}).items()))


@dataclass(frozen=True, eq=False)
class Choice:
    """One thing that an event leaves open where ``when`` holds, a term over this end and over choices declared earlier.

    Elsewhere the word has its initial value. An ``optional`` choice has it also in each scope that does not name it.
    ``like`` is the word of the TCB whose value ``react`` takes if the user gives none.
    """

    word: Word
    domain: Domain
    when: Term = TRUE
    optional: bool = False
    like: Word | None = None

    def __post_init__(self) -> None:
        where = author()
        checks.fields(self, f"choice {called(self.word)}", where)
        if self.when.sort is not BOOL:
            raise SpecError(f"choice {self.word.name}: when is a term of sort Bool, not a {self.when.sort}", where)

    def constraints(self) -> Iterator[Term]:
        """What the domain and ``when`` say of the choice, as terms over this end and its choices."""
        domain, whole = self.domain, _whole_sort(self.word)
        inside: list[Term] = []
        if domain.kind == "values" and (whole is None or set(domain.values) != set(whole.values)):
            inside.append(either(*(self.word == v for v in domain.values)))
        if domain.least:
            inside.append(domain.least <= self.word)
        if domain.up_to is not None:
            inside.append(self.word <= domain.up_to)
        if self.when is TRUE:
            yield from inside
            return
        if inside:
            yield self.when.implies(both(*inside))
        yield self.when | (self.word == self.word.initial)


@checks.checked("choice")
def choice(word: Word, domain: Domain | None = None, *, when: Sequence[Term] = (), optional: bool = False,
           like: Word | None = None) -> Choice:
    """A choice; without a domain, a Bool or an enumeration may take each of its values."""
    if domain is None:
        domain = _whole_sort(word)
        if domain is None:
            raise SpecError(f"choice {word.name} is a {word.sort} without a domain; expected one_of, up_to, from_scope "
                            "or of_the_turn", author())
    return Choice(word, domain, both(*when), optional, like)


def _whole_sort(word: Word) -> Domain | None:
    if word.sort is BOOL:
        return Domain("values", (False, True))
    return Domain("values", word.sort.values) if word.sort.values else None


ONE = literal(1, NAT)

# --- costs --------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, eq=False)
class Cost:
    """What an event takes from a budget of its user; a scope does not offer the event where less is left."""

    word: Word
    amount: Term = ONE

    def __post_init__(self) -> None:
        checks.fields(self, f"cost of {called(self.word)}", author())


# --- texts --------------------------------------------------------------------------------------------------------

_HOLE = re.compile(r"\{(\w+(?:\.\w+)*)\}")


@dataclass(frozen=True, eq=False)
class Form:
    """One way to write an event: ``SEND {PICK.LENGTH}``, where a choice in braces is a number above zero.

    A form applies where the choices have the values of ``given``. Scopes and walks call it ``call``, ``aliases`` are
    other texts for the same, and the ladders that we print say ``said`` beside a row: (Passive open).
    """

    text: str
    given: Mapping[str, Any] = field(default_factory=dict)
    call: str = ""
    aliases: tuple[str, ...] = ()
    said: str = ""

    def __post_init__(self) -> None:
        checks.fields(self, f"form {checks.shown(self.text)}", author())

    def all_holes(self) -> list[list[str]]:
        """The choices in braces in each of its texts."""
        return [_HOLE.findall(text) for text in (self.text, *self.aliases, self.said)]

    @property
    def holes(self) -> tuple[str, ...]:
        """The choices that the text gives as numbers."""
        return tuple(_HOLE.findall(self.text))

    @property
    def name(self) -> str:
        """The name that scopes and walks use: ``call``, or else the text up to its first number."""
        return self.call or _HOLE.split(self.text)[0].strip()

    @property
    def shown(self) -> str:
        """The text as a person may write it, with N for each number."""
        return _HOLE.sub("N", self.text)

    def fits(self, chosen: Mapping[str, Any]) -> bool:
        """Whether a person writes these choices in this form."""
        return all(chosen.get(n) == v for n, v in self.given.items()) and all(chosen.get(n, 0) for n in self.holes)

    def write(self, chosen: Mapping[str, Any]) -> str:
        """The text with its numbers."""
        return _HOLE.sub(lambda m: str(chosen[m[1]]), self.text)

    def say(self, chosen: Mapping[str, Any]) -> str:
        """What a ladder says: ``said`` with its numbers, or else the text in lower case."""
        words = _HOLE.sub(lambda m: str(chosen[m[1]]), self.said) or self.write(chosen).lower()
        return words[:1].upper() + words[1:]

    def read(self, text: str) -> dict[str, str] | None:
        """The numbers, as texts, in a text of this form, in any case; None if the text has another form."""
        read = [numbers for shape in (self.text, *self.aliases) if (numbers := read_text(shape, text)) is not None]
        return next((n for n in read if all(v.isdecimal() for v in n.values())), read[0] if read else None)


def read_text(shape: str, text: str) -> dict[str, str] | None:
    """The numbers, as texts, in a text of that shape, in any case; None if the text has another shape."""
    pieces = _HOLE.split(shape)  # text, name, text, name, text
    pattern = "".join(re.escape(p) if i % 2 == 0 else r"(.+?)" for i, p in enumerate(pieces))
    match = re.fullmatch(pattern, text, re.IGNORECASE)
    return dict(zip(pieces[1::2], match.groups(), strict=True)) if match else None


@checks.checked("form")
def form(text: str, given: Mapping[Word, Any] | None = None, *, call: str = "", aliases: Sequence[str] = (),
         said: str = "") -> Form:
    """A way to write an event."""
    return Form(text, {w.name: v for w, v in (given or {}).items()}, call, tuple(aliases), said)


@dataclass(frozen=True)
class Comment:
    """What a ladder writes beside a row when an event happens: a pattern to read it (in lower case), a text to show it.

    ``bare`` is a pattern for a comment without parentheses. ``after`` are the states of the end after the event;
    ``taken`` are those in a row in which a segment arrives at the end.
    """

    name: str
    pattern: str
    shown: str
    bare: str = ""
    after: tuple[str, ...] = ()
    taken: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        where = author()
        checks.fields(self, "a comment", where)
        for pattern in (self.pattern, self.bare):
            try:
                re.compile(pattern)
            except re.error as error:
                raise SpecError(f"comment {checks.shown(self.name)}: its pattern cannot be read: {error}",
                                where) from None


@dataclass(frozen=True, eq=False)
class Telling:
    """How records show an event.

    ``comment`` is what a ladder writes. An event that sends nothing may also happen where the record shows nothing, if
    ``unseen`` holds of the end; a segment that it sends is always in the record.
    """

    comment: Comment
    unseen: Term = TRUE


def told_by(name: str, pattern: str = "", shown: str = "") -> Comment:
    """The comment of that name; without a pattern, a ladder writes the name in parentheses."""
    return Comment(name, pattern or rf"^{re.escape(name.lower())}$", shown or f"({name})")


NEVER = FALSE  # ``unseen`` of an event that happens only where a record shows it
