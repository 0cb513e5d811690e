"""What an event declares besides its rules: who causes it, how it is written, what it leaves open, what it costs.

Whoever needs to know which events exist, and with which choices, reads this: the explorers, a walk by hand, ``react``,
ladders, explanations, exports. So a new event is one declaration.
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
    """Who makes an event happen."""

    USER = "user"  # a call
    TIMER = "timer"  # time passes
    HOST = "host"  # the TCP itself finds work to do, or the machine fails
    NETWORK = "network"  # a segment arrives


# --- what an event leaves open ------------------------------------------------------------------------------------


@dataclass(frozen=True, eq=False)
class Domain:
    """The values that a choice may take; ``kind`` says where they come from.

    ``values``: those that are listed. ``range``: the numbers from ``least`` to ``up_to``, a term over the TCB, which
    an exploration never takes beyond what a user has of ``budget``. ``scope``: the numbers that a scope gives its
    user, and where it gives none, or nobody asks a scope, ``usual``. ``turn``: what the user's present turn allows,
    and only in turns that allow what ``given`` says. ``most`` and ``what`` (the number's name in errors) are for people
    who give one.
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
    """Just those values."""
    if not values:
        raise SpecError("one_of names no value", author())
    return Domain("values", values)


@checks.checked("range")
def up_to(end: Term, *, within: Word, least: int = 0, most: int | None = None, what: str = "") -> Domain:
    """The numbers from ``least`` to a term over the TCB, which never exceeds what a user begins with of ``within``."""
    if end.sort is not NAT:
        raise SpecError(f"a range ends with a Nat, not with a {end.sort}", author())
    return Domain("range", least=least, up_to=end, budget=within, most=most, what=what)


@checks.checked("numbers of a scope")
def from_scope(*, least: int = 0, usual: int = 1, most: int | None = None, what: str = "") -> Domain:
    """The numbers that the scope gives its user, none below ``least``; elsewhere ``usual``."""
    return Domain("scope", least=least, usual=usual, most=most, what=what)


@checks.checked("choice of a turn")
def of_the_turn(given: Mapping[Word, Any] | None = None) -> Domain:
    """The values that the user's present turn gives, in turns that allow the values of ``given``."""
    return Domain("turn", given=tuple((given or {}).items()))


@dataclass(frozen=True, eq=False)
class Choice:
    """One thing that an event leaves open, where ``when`` holds (of this end and of choices declared before).

    Elsewhere the word has its initial value, and so it has in a scope that does not leave open what is ``optional``.
    ``like`` is the word of the TCB whose value ``react`` takes where nobody gives one.
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
        """What its domain and ``when`` say of the choice, as terms over this end and its choices."""
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
    """A choice; a Bool or an enumeration may take each of its values where no domain is given."""
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

# --- what it costs ------------------------------------------------------------------------------------------------


@dataclass(frozen=True, eq=False)
class Cost:
    """What an event takes from a budget of its user; where less is left, a scope does not offer it."""

    word: Word
    amount: Term = ONE

    def __post_init__(self) -> None:
        checks.fields(self, f"cost of {called(self.word)}", author())


# --- how it is written --------------------------------------------------------------------------------------------

_HOLE = re.compile(r"\{(\w+(?:\.\w+)*)\}")


@dataclass(frozen=True, eq=False)
class Form:
    """One way to write an event: ``SEND {PICK.LENGTH}``, where a choice in braces is a number above zero.

    A form is for the choices that ``given`` fixes. ``call`` is the name by which scopes and walks know it, ``aliases``
    are other texts that mean the same, ``said`` is what a ladder of ours says beside a row: (Passive open).
    """

    text: str
    given: Mapping[str, Any] = field(default_factory=dict)
    call: str = ""
    aliases: tuple[str, ...] = ()
    said: str = ""

    def __post_init__(self) -> None:
        checks.fields(self, f"form {checks.shown(self.text)}", author())

    @property
    def holes(self) -> tuple[str, ...]:
        """The choices that the text gives as numbers."""
        return tuple(_HOLE.findall(self.text))

    @property
    def name(self) -> str:
        """What scopes and walks call it: ``call``, or else the text up to its first number."""
        return self.call or _HOLE.split(self.text)[0].strip()

    @property
    def shown(self) -> str:
        """The text as a person may write it, with N for each number."""
        return _HOLE.sub("N", self.text)

    def fits(self, chosen: Mapping[str, Any]) -> bool:
        """Whether these choices are written so."""
        return all(chosen.get(n) == v for n, v in self.given.items()) and all(chosen.get(n, 0) for n in self.holes)

    def write(self, chosen: Mapping[str, Any]) -> str:
        """The text with its numbers."""
        return _HOLE.sub(lambda m: str(chosen[m[1]]), self.text)

    def say(self, chosen: Mapping[str, Any]) -> str:
        """What a ladder says: ``said`` with its numbers, or else the text in small letters."""
        words = _HOLE.sub(lambda m: str(chosen[m[1]]), self.said) or self.write(chosen).lower()
        return words[:1].upper() + words[1:]

    def read(self, text: str) -> dict[str, str] | None:
        """The numbers, as texts, of a text that is written so, whatever its case; None of any other text."""
        for shape in (self.text, *self.aliases):
            pieces = _HOLE.split(shape)  # text, name, text, name, text
            pattern = "".join(re.escape(p) if i % 2 == 0 else r"(.+?)" for i, p in enumerate(pieces))
            if found := re.fullmatch(pattern, text, re.IGNORECASE):
                return dict(zip(pieces[1::2], found.groups(), strict=True))
        return None


@checks.checked("form")
def form(text: str, given: Mapping[Word, Any] | None = None, *, call: str = "", aliases: Sequence[str] = (),
         said: str = "") -> Form:
    """A way to write an event."""
    return Form(text, {w.name: v for w, v in (given or {}).items()}, call, tuple(aliases), said)


@dataclass(frozen=True)
class Comment:
    """How a ladder says beside a row that an event happens: what is read (a pattern, in lower case), what is shown.

    ``bare`` is the pattern of what is written without parentheses. ``after`` are the states in which the end then is,
    ``taken`` those in a row in which a segment arrives at it.
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
    """How records tell of an event.

    ``comment`` is what a ladder writes. Where no record tells of it and it sends nothing, it may have happened where
    ``unseen`` holds of the end; what it sends is seen.
    """

    comment: Comment
    unseen: Term = TRUE


def told_by(name: str, pattern: str = "", shown: str = "") -> Comment:
    """The comment of that name; without a pattern it is written as its name, in parentheses."""
    return Comment(name, pattern or rf"^{re.escape(name.lower())}$", shown or f"({name})")


NEVER = FALSE  # ``unseen`` of what happens only where a record says so
