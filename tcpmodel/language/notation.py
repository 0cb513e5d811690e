"""How people write the words of a specification: segments, TCBs, the beginning of a record, a picture of the states.

All of it is data beside the words: ``react``, ladders, scopes, exports and pictures read it, and know no word by name.
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
    """A number of a segment, written ``<KEY=5>``; what is not written has the word's initial value.

    ``always``: it must be written. ``beside``: it is written just where that bit is set, and sets it. ``some``: the key
    of a number above zero that is left open, as in ``<DATA>``. ``loose``: a record in which it is not written leaves it
    open. ``what`` names the number in errors.
    """

    word: Word
    key: str
    aliases: tuple[str, ...] = ()
    always: bool = False
    beside: Word | None = None
    some: str = ""
    loose: bool = False
    what: str = ""

    def __post_init__(self) -> None:
        where = author()
        checks.fields(self, f"field {checks.shown(self.key)}", where)
        for key in self.keys:
            if not KEY.fullmatch(key):
                raise SpecError(f"field {checks.shown(self.key)}: a key is letters, digits and '_', "
                                f"not {checks.shown(key)}", where)

    @property
    def keys(self) -> tuple[str, ...]:
        """Every key that means it."""
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
        for one in self.words:
            if one.sort is not BOOL:
                raise SpecError(f"bits {checks.shown(self.key)}: {one.name} is a {one.sort}, no Bool", where)

    def names(self) -> dict[str, Word]:
        """The bits by the name under which each is written: ``SYN`` for ``CTL.SYN``."""
        return {short(w): w for w in self.words}


def short(word: Word) -> str:
    """The last part of a word's name."""
    return word.name.rpartition(".")[2]


# --- a TCB --------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, eq=False)
class Option:
    """How a person gives a word of a TCB on a command line; ``says`` is the help."""

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
    """What a word of a TCB is where nobody gives it, in a connection of that state: a term over the others.

    Of several for one word the first counts whose ``knowing`` are all given and whose ``when`` holds of those before.
    """

    word: Word
    value: Term
    knowing: tuple[Word, ...] = ()
    when: Term = TRUE

    def __post_init__(self) -> None:
        checks.fields(self, f"the usual value of {called(self.word)}", author())


@checks.checked("usual value")
def usual(word: Word, value: Term | int | bool, *, knowing: Sequence[Word] = (), when: Term = TRUE) -> Usual:
    """The value that a word has where nobody gives it."""
    term = value if isinstance(value, Term) else literal(value, word.sort)
    if term.sort is not word.sort:
        raise SpecError(f"{word.name} is a {word.sort}; its usual value is a {term.sort}", author())
    return Usual(word, term, tuple(knowing), when)


@dataclass(frozen=True, eq=False)
class Bound:
    """The most that one word may exceed another by where ``when`` holds of a TCB; ``says`` is why."""

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
    """In which situations a record may begin, for it rarely tells: a quiet connection, with the record's numbers.

    ``quiet`` are the states of an end of which nothing is told; an end that is told to come to a state of ``before``
    may also come from those. ``unnumbered`` states have no numbers; where only numbers are told the state is
    ``numbered``. The next number of an end lies ``behind`` after ``own``, the next of its peer after ``peers``, which
    is known where ``heard`` holds; of a segment ``tells_own`` and ``tells_peers`` say those numbers.
    ``alternatives`` are Bools that may be so or so where their condition holds, ``rooms`` numbers that no record tells
    and that are as wide as need be. ``plausible`` excludes pairs of ends. ``standing`` names the numbers that a comment
    such as ``(send 300, receive 100)`` tells: that of the end first, then that of its peer.
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
    """Where a picture has the states: inches, x to the right and y downwards.

    A state that stands there twice is there a second time as ``... again``; an arrow goes to the nearer one. A route
    says at which side of its box an arrow leaves, how far from the middle of that side, likewise where it arrives, and
    where the middle of its label is. ``matching`` are pairs of states that a picture of pairs sets off.
    """

    places: Mapping[str, tuple[float, float]]
    routes: Mapping[tuple[str, str], Route] = field(default_factory=dict)
    matching: tuple[tuple[str, str], ...] = ()


# --- all of it ----------------------------------------------------------------------------------------------------


@dataclass(frozen=True, eq=False)
class Notation:
    """How the words of a specification are written.

    ``example`` is a segment and ``row`` a ladder's row for errors, ``largest`` has the largest value of a number that
    does not have 32 bits, ``spellings`` are other names of states, ``ghosts`` says what a segment's ghosts tell of it,
    ``likes`` has the numbers of A and of B that a person likes to read where any would do.
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
        """The words of a segment that it can write, by name."""
        return {w.name: w for w in (*(f.word for f in self.fields), *(self.bits.words if self.bits else ()))}


def plain_notation(segment: Sequence[Word], where: str) -> Notation:
    """A notation for a specification that has none: each word under the last part of its name, a Bool as a bit."""
    known = [w for w in segment if not w.ghost]
    numbers = tuple(Field(w, short(w).upper(), always=True) for w in known if w.sort is not BOOL)
    bits = tuple(w for w in known if w.sort is BOOL)
    example = "".join(f"<{f.key}=0>" for f in numbers) + (f"<CTL={short(bits[0])}>" if bits else "")
    return Notation(numbers, Bits("CTL", bits) if bits else None, example or "<>", where=where)


