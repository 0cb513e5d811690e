"""How people write the words of a specification: segments, TCBs, the beginning of a record, a picture of the states.

All of it is data beside the words. ``react``, ladders, scopes, exports and pictures read it and name no word.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from tcpmodel.language import checks
from tcpmodel.language.errors import SpecError, author
from tcpmodel.language.terms import BOOL, NAT, TRUE, Term, Word, called, literal

KEY = re.compile(r"[A-Za-z0-9_]+")

# --- segments -----------------------------------------------------------------------------------------------------


@dataclass(frozen=True, eq=False)
class Field:
    """A number of a segment, written ``<KEY=5>``; a word that a segment does not write has its initial value.

    ``always``: each segment writes it. ``beside``: a segment writes it if and only if that bit is set. ``some``: a key
    without a number, such as ``<DATA>``, for any number above zero. ``loose``: a record need not write it, and then
    leaves it open. ``what`` names the number in errors; the number written is at least ``least``.
    """

    word: Word
    key: str
    aliases: tuple[str, ...] = ()
    always: bool = False
    beside: Word | None = None
    some: str = ""
    loose: bool = False
    what: str = ""
    least: int = 0

    def __post_init__(self) -> None:
        where = author()
        checks.fields(self, f"field {checks.shown(self.key)}", where)
        checks.number(self.least, f"field {checks.shown(self.key)}", "least", where)
        for key in self.keys:
            if not KEY.fullmatch(key):
                raise SpecError(f"field {checks.shown(self.key)}: a key is letters, digits and '_', "
                                f"not {checks.shown(key)}", where)

    @property
    def keys(self) -> tuple[str, ...]:
        """Every key that means this field."""
        return (self.key, *self.aliases, *([self.some] if self.some else []))


@dataclass(frozen=True, eq=False)
class Bits:
    """The bits of a segment, written ``<KEY=SYN,ACK>`` in the order of ``words``; ``ignored`` ones mean nothing."""

    key: str
    words: tuple[Word, ...]
    aliases: tuple[str, ...] = ()
    ignored: tuple[str, ...] = ()
    what: str = "bit"

    def __post_init__(self) -> None:
        where = author()
        checks.fields(self, f"bits {checks.shown(self.key)}", where)
        for word in self.words:
            if word.sort is not BOOL:
                raise SpecError(f"bits {checks.shown(self.key)}: {word.name} is a {word.sort}, no Bool", where)

    def names(self) -> dict[str, Word]:
        """The bits by the names that people write: ``SYN`` for ``CTL.SYN``."""
        return {short(w): w for w in self.words}


def short(word: Word) -> str:
    """The last part of a word's name."""
    return word.name.rpartition(".")[2]


# --- a TCB --------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, eq=False)
class Option:
    """The option that gives a word of a TCB on a command line; ``says`` is its help text."""

    word: Word
    name: str
    says: str = ""

    def __post_init__(self) -> None:
        where = author()
        checks.fields(self, f"option {checks.shown(self.name)}", where)
        if not self.name.startswith("--") or not self.name[2:].replace("-", "").isalnum():
            raise SpecError(f"option {checks.shown(self.name)} of {self.word.name}: expected --snd-una", where)


@dataclass(frozen=True, eq=False)
class Usual:
    """The value of a word of a TCB that the user does not give: a term over the other words.

    If a word has several usual values, the first one counts for which all words of ``knowing`` are given and ``when``
    holds of the words so far.
    """

    word: Word
    value: Term
    knowing: tuple[Word, ...] = ()
    when: Term = TRUE

    def __post_init__(self) -> None:
        checks.fields(self, f"the usual value of {called(self.word)}", author())


@checks.checked("usual value")
def usual(word: Word, value: Term | int | bool, *, knowing: Sequence[Word] = (), when: Term = TRUE) -> Usual:
    """The value of a word that the user does not give."""
    term = value if isinstance(value, Term) else literal(value, word.sort)
    if term.sort is not word.sort:
        raise SpecError(f"{word.name} is a {word.sort}; its usual value is a {term.sort}", author())
    return Usual(word, term, tuple(knowing), when)


@dataclass(frozen=True, eq=False)
class Bound:
    """``high`` exceeds ``low`` by at most ``most`` where ``when`` holds of a TCB; ``says`` is why."""

    low: Word
    high: Word
    most: int
    says: str
    when: Term = TRUE

    def __post_init__(self) -> None:
        where = author()
        checks.fields(self, "a Bound", where)
        checks.number(self.most, "a Bound", "most", where)


ONE = literal(1, NAT)

# --- the beginning of a record ------------------------------------------------------------------------------------


@dataclass(frozen=True, eq=False)
class Beginning:
    """The situations in which a record may begin: a quiet connection with the record's numbers.

    An end may begin in a state of ``quiet`` if the record says nothing of it. If the record shows that the end comes to
    a state of ``before``, it may also begin in the states listed there. An end has no numbers in ``unnumbered`` states;
    if the record gives only numbers, the state is ``numbered``. The next number of an end is ``own`` + ``behind``, and
    that of its peer is ``peers`` + ``behind``, known where ``heard`` holds. In a segment ``tells_own`` and
    ``tells_peers`` are those numbers. ``alternatives`` are Bools that may be true or false where their condition holds.
    ``rooms`` are numbers that no record gives; each is as large as a run needs. Pairs of ends must be ``plausible``.
    ``standing`` names the numbers of a comment such as ``(send 300, receive 100)``: the end's, then its peer's.
    """

    quiet: tuple[str, ...]
    unnumbered: tuple[str, ...]
    numbered: str
    own: Word
    peers: Word
    tells_own: Word
    tells_peers: Word
    behind: Term = ONE
    heard: Term = TRUE
    before: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    alternatives: tuple[tuple[Word, Term], ...] = ()
    rooms: tuple[Word, ...] = ()
    plausible: Term = TRUE
    standing: Mapping[str, Word] = field(default_factory=dict)

    def __post_init__(self) -> None:
        checks.fields(self, "the beginning of a record", author())


# --- pictures -----------------------------------------------------------------------------------------------------

Side = tuple[str, float]
Route = tuple[Side, Side, tuple[float, float]]


@dataclass(frozen=True, eq=False)
class Layout:
    """Where a picture draws the states, in inches: x to the right, y downwards.

    A state may have a second place as ``... again``; an arrow goes to the nearer one. A route gives the side of the box
    where an arrow leaves and how far from the middle of that side, the same for where it arrives, and the middle of its
    label. A picture of pairs of states marks the pairs of ``matching``.
    """

    places: Mapping[str, tuple[float, float]]
    routes: Mapping[tuple[str, str], Route] = field(default_factory=dict)
    matching: tuple[tuple[str, str], ...] = ()

    def __post_init__(self) -> None:
        checks.fields(self, "a layout", author())


# --- all of it ----------------------------------------------------------------------------------------------------


@dataclass(frozen=True, eq=False)
class Notation:
    """How people write the words of a specification.

    Errors quote the segment ``example`` and the ladder's ``row``. ``largest`` has the largest value of each number that
    does not have 32 bits, ``spellings`` has other names of states, ``ghosts`` has a text for each ghost of a segment,
    ``likes`` has numbers of A and of B that are easy to read, for where any numbers would do.
    """

    fields: tuple[Field, ...]
    bits: Bits | None = None
    example: str = "<SEQ=300>"
    row: str = ""
    options: tuple[Option, ...] = ()
    usual: tuple[Usual, ...] = ()
    bounds: tuple[Bound, ...] = ()
    largest: Mapping[str, int] = field(default_factory=dict)
    spellings: Mapping[str, str] = field(default_factory=dict)
    ghosts: Mapping[str, str] = field(default_factory=dict)
    likes: Mapping[str, tuple[int, int]] = field(default_factory=dict)
    beginning: Beginning | None = None
    layout: Layout | None = None
    where: str = field(default_factory=author)

    def __post_init__(self) -> None:
        checks.placed(self)
        checks.fields(self, "a notation", self.where)

    def words(self) -> dict[str, Word]:
        """The words of a segment that have a notation, by name."""
        return {w.name: w for w in (*(f.word for f in self.fields), *(self.bits.words if self.bits else ()))}


def plain_notation(segment: Sequence[Word], where: str) -> Notation:
    """A notation for a specification without one: each word under the last part of its name, a Bool as a bit."""
    known = [w for w in segment if not w.ghost]
    numbers = tuple(Field(w, short(w).upper(), always=True) for w in known if w.sort is not BOOL)
    bits = tuple(w for w in known if w.sort is BOOL)
    example = "".join(f"<{f.key}=0>" for f in numbers) + (f"<CTL={short(bits[0])}>" if bits else "")
    return Notation(numbers, Bits("CTL", bits) if bits else None, example or "<>", where=where)
