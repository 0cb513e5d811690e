"""Terms: immutable expressions over typed words, which every lowering folds over.

A term has a sort and no truth value. Sequence numbers (``SEQ``) have no width here: a lowering
chooses the modulus; ``<`` and ``<=`` on them are the modular comparisons of RFC 9293 3.4.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum
from typing import Any

from tcpmodel.language import checks
from tcpmodel.language.errors import SpecError, author, did_you_mean


@dataclass(frozen=True)
class Sort:
    """The kind of a value; an enumeration lists its values, a lowering says what the values of other sorts are."""

    name: str
    values: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        where = author()
        checks.fields(self, "a sort", where)
        for value in (self.name, *self.values):
            checks.text(value, f"sort {checks.shown(self.name)}", "a value", where)
            if not value or self.values.count(value) > 1:
                raise SpecError(f"sort '{self.name}': its values are texts, each there once", where)

    def __str__(self) -> str:
        return self.name


_WORD = re.compile(r"[A-Za-z][A-Za-z0-9_]*(\.[A-Za-z0-9_]+)*")
BOOL = Sort("Bool")
SEQ = Sort("Seq")
NAT = Sort("Nat")


class Space(Enum):
    """Where a word lives while an event is processed; each is one row of the evaluation environment."""

    TCB = 0  # this end, as the effects so far have left it
    SEG = 1  # the segment that arrives; in a property, one in flight from this end
    CHOICE = 2  # what the event leaves open: an ISS, a length, whether to delay
    PEER = 3  # the other end
    BEFORE = 4  # this end before the event
    SENT = 5  # one segment that the event sends
    NET = 6  # how many segments are in flight
    BUDGET = 7  # what is left of the budget of this end's user


class Term:
    """An operator with arguments. Compare with ``==``, ``<``, ``&``, ``|``, ``~``: each builds a term."""

    __slots__ = ("args", "label", "op", "sort")
    op: str
    args: tuple[Any, ...]
    sort: Sort
    label: str | None

    def __init__(self, op: str, args: tuple[Any, ...], sort: Sort, label: str | None = None) -> None:
        for name, value in (("op", op), ("args", args), ("sort", sort), ("label", label)):
            object.__setattr__(self, name, value)

    def __setattr__(self, name: str, value: object) -> None:
        raise SpecError("a term is immutable", author())

    def __bool__(self) -> bool:
        raise SpecError("a term has no truth value: write & | ~ instead of and, or, not, if", author())

    def __hash__(self) -> int:
        return id(self)

    def named(self, label: str) -> Term:
        """The same term under a name, which explanations show."""
        checks.text(label, "a term", "its name", author())
        return Term(self.op, self.args, self.sort, label)

    def __eq__(self, other: object) -> Term:  # type: ignore[override]
        return _relation("eq", self, other)

    def __ne__(self, other: object) -> Term:  # type: ignore[override]
        return ~_relation("eq", self, other)

    def __lt__(self, other: Term | int) -> Term:
        return _relation("lt", self, other)

    def __le__(self, other: Term | int) -> Term:
        return _relation("le", self, other)

    def __gt__(self, other: Term | int) -> Term:
        return _relation("lt", self, other, swap=True)

    def __ge__(self, other: Term | int) -> Term:
        return _relation("le", self, other, swap=True)

    def __and__(self, other: Term) -> Term:
        return both(self, other)

    def __or__(self, other: Term) -> Term:
        return either(self, other)

    def __invert__(self) -> Term:
        return Term("not", (_expect(self, BOOL, "~"),), BOOL)

    def __add__(self, other: Term | int) -> Term:
        """``Seq + Nat`` is a Seq (modular), ``Nat + Nat`` a Nat."""
        if self.sort not in (SEQ, NAT):
            raise SpecError(f"+ adds to a Seq or a Nat, not to a {self.sort}", author())
        return Term("add", (self, _expect(other, NAT, "+")), self.sort)

    def __sub__(self, other: Term | int) -> Term:
        """``Seq - Seq`` is the distance, a Nat (modular); ``Seq - Nat`` a Seq; ``Nat - Nat`` a Nat."""
        if self.sort is SEQ and isinstance(other, Term) and other.sort is SEQ:
            return Term("distance", (self, other), NAT)
        if self.sort not in (SEQ, NAT):
            raise SpecError(f"- subtracts from a Seq or a Nat, not from a {self.sort}", author())
        return Term("sub", (self, _expect(other, NAT, "-")), self.sort)

    def implies(self, other: Term) -> Term:
        """This term is false or the other one holds."""
        return either(~self, other)

    def is_in(self, *values: str) -> Term:
        """This value of an enumeration is one of those."""
        return either(*(self == value for value in values))


class Word(Term):
    """A typed variable of the specification's vocabulary, with the space where it lives.

    ``persists``: it outlives the TCB. ``kept``: an end that forgets its peer keeps it (``effects.Forget``).
    """

    __slots__ = ("ghost", "initial", "kept", "name", "persists", "space")
    name: str
    space: Space
    initial: Any
    ghost: bool
    persists: bool
    kept: bool

    def __init__(self, name: str, sort: Sort, space: Space, initial: Any, ghost: bool = False, persists: bool = False,
                 kept: bool = False) -> None:
        if not isinstance(name, str) or not name or not isinstance(sort, Sort) or not isinstance(space, Space):
            raise SpecError(f"a word has a name, a sort and a Space, not {checks.shown((name, sort, space))}", author())
        if not _WORD.fullmatch(name):
            raise SpecError(f"word {checks.shown(name)}: expected letters, digits and '_', in parts with '.' between",
                            author())
        if not sort.values and sort not in (BOOL, SEQ, NAT):
            raise SpecError(f"word {name}: sort {sort} has no values", author())
        if not _is(initial, sort) or (sort.values and initial not in sort.values):
            raise SpecError(f"word {name}: its initial value is a {sort}, not {checks.shown(initial)}", author())
        super().__init__("word", (), sort)
        for field, value in (
            ("name", name), ("space", space), ("initial", initial), ("ghost", ghost), ("persists", persists),
            ("kept", kept),
        ):
            object.__setattr__(self, field, value)

    def becomes(self, value: Term | int | bool | str) -> Assign:
        """The effect that gives this word a new value; the value is of the word's sort."""
        if self.space is not Space.TCB:
            raise SpecError(f"{self.name} belongs to the {self.space.name}: no rule may change it", author())
        return Assign(self, _expect(value, self.sort, f"{self.name} becomes"))

    def seen_from(self, space: Space) -> Word:
        """The same word in another space: of the peer, before the event, of a sent segment."""
        return Word(self.name, self.sort, space, self.initial, self.ghost, self.persists, self.kept)

    def named(self, label: str) -> Word:
        """The same word, shown under another name."""
        checks.text(label, f"word {self.name}", "its name", author())
        other = self.seen_from(self.space)
        object.__setattr__(other, "label", label)
        return other

    def __repr__(self) -> str:
        return self.name


@dataclass(frozen=True)
class Assign:
    """The effect ``word := value``, evaluated after the effects written before it."""

    word: Word
    value: Term

    def __post_init__(self) -> None:
        checks.fields(self, "an effect")
        if self.value.sort is not self.word.sort:
            raise SpecError(f"{self.word.name} becomes a {self.word.sort}, not a {self.value.sort}", author())


class Record:
    """A group of words under one prefix, as ``SND`` holds ``SND.UNA``; a misspelt word is a SpecError."""

    def __init__(self, name: str, space: Space, words: Iterable[Word]) -> None:
        self._name = name
        self._space = space
        self._words = {word.name.rpartition(".")[2]: word for word in words}

    def __getattr__(self, field: str) -> Word:
        if field.startswith("__"):
            raise AttributeError(field)
        try:
            return self._words[field]
        except KeyError:
            near = did_you_mean(field, self._words)
            raise SpecError(f"{self._name} has no word '{field}'{near}", author()) from None

    def __iter__(self) -> Any:
        return iter(self._words.values())


@checks.checked("record", fields=tuple[Sort, Any])
def record(name: str, space: Space = Space.TCB, *, ghost: bool = False, persists: bool = False,
           kept: Iterable[str] = (), **fields: tuple[Sort, Any]) -> Record:
    """A record of words; each field is given as ``(sort, initial value)``, and ``kept`` names the fields kept."""
    stay = set(kept)
    for one in stay - fields.keys():
        raise SpecError(f"record {checks.shown(name)} keeps {checks.shown(one)}, which is no field of it"
                        f"{did_you_mean(one, fields)}", author())
    return Record(name, space, [
        Word(f"{name}.{field}", sort, space, initial, ghost, persists, field in stay)
        for field, (sort, initial) in fields.items()
    ])


@checks.checked("word")
def word(name: str, sort: Sort, initial: Any, space: Space = Space.TCB, *, kept: bool = False) -> Word:
    """A single word without a prefix."""
    return Word(name, sort, space, initial, kept=kept)


def called(value: object) -> str:
    """A word's name; any other value as an error shows it."""
    return value.name if isinstance(value, Word) else checks.shown(value)


def _is(value: object, sort: Sort) -> bool:
    """Whether the value is a constant of the sort, of at most 32 bits; of an enumeration any text counts here."""
    if sort is BOOL or sort.values:
        return type(value) is (bool if sort is BOOL else str)
    return type(value) is int and (0 if sort is NAT else -(2**32)) <= value < 2**32


def no_value(word: Word, value: object) -> str:
    """Why a word cannot have the value; nothing if it can."""
    if _is(value, word.sort) and (not word.sort.values or value in word.sort.values):
        return ""
    return f"{word.name} is a {word.sort}, not {checks.shown(value)}"


def literal(value: bool | int | str, sort: Sort) -> Term:
    """A constant; of an enumeration only one of its values."""
    if not isinstance(sort, Sort):
        raise SpecError(f"a constant has a sort, not {checks.shown(sort)}", author())
    if sort.values and value not in sort.values:
        near = did_you_mean(str(value), sort.values)
        raise SpecError(f"{checks.shown(value)} is no {sort}{near}", author())
    if not _is(value, sort):
        raise SpecError(f"{checks.shown(value)} is no {sort}", author())
    return Term("literal", (value,), sort)


def part(divisor: int) -> Term:
    """How many numbers that part of the circle of sequence numbers has: with modulus 2^32, ``part(4)`` is 2^30."""
    checks.number(divisor, "a part of the circle", "its divisor", author(), least=-(2**32))
    if divisor < 1:
        raise SpecError(f"the circle has no part 1/{divisor}", author())
    return Term("part", (divisor,), NAT)


TRUE = literal(True, BOOL)
FALSE = literal(False, BOOL)


def both(*terms: Term) -> Term:
    """All of them hold (none: true)."""
    return _fold_bool("and", terms, TRUE)


def either(*terms: Term) -> Term:
    """At least one of them holds (none: false)."""
    return _fold_bool("or", terms, FALSE)


@checks.checked("choice")
def when(condition: Term, then: Term | int, otherwise: Term | int) -> Term:
    """``then`` if the condition holds, else ``otherwise``; both of one sort."""
    first = then if isinstance(then, Term) else _expect(then, NAT, "when")
    return Term("if", (_expect(condition, BOOL, "when"), first, _expect(otherwise, first.sort, "when")), first.sort)


@checks.checked("least")
def least(left: Term | int, right: Term | int) -> Term:
    """The smaller of two Nats."""
    return when(_expect(left, NAT, "least") <= right, left, right)


@checks.checked("between")
def between(low: Term, middle: Term, high: Term) -> Term:
    """``low < middle =< high`` on the circle of sequence numbers, as RFC 9293 3.4 writes it."""
    meant = both((middle - low) > 0, (middle - low) <= (high - low))
    for term in (low, middle, high):
        _expect(term, SEQ, "between")
    return meant


@checks.checked("window")
def in_window(first: Term, number: Term, size: Term) -> Term:
    """``first =< number < first + size`` on the circle of sequence numbers (RFC 9293 3.4)."""
    for term in (first, number):
        _expect(term, SEQ, "in_window")
    return (number - first) < size


@checks.checked("word of the peer")
def peer(term: Word) -> Word:
    """That word of the other end; for properties."""
    return term.seen_from(Space.PEER)


@checks.checked("word before the event")
def before(term: Word) -> Word:
    """That word of this end before the event; for properties of a step."""
    return term.seen_from(Space.BEFORE)


@checks.checked("word of a segment that is sent")
def sent(term: Word) -> Word:
    """That word of a segment which the event sends; for properties of a step."""
    return term.seen_from(Space.SENT)


def conjuncts(term: Term) -> tuple[Term, ...]:
    """The parts of a conjunction; any other term alone."""
    return term.args if term.op == "and" else (term,)


def words_of(term: Term) -> list[Word]:
    """Every word that the term reads, in order of appearance, repeated where it repeats."""
    if isinstance(term, Word):
        return [term]
    return [word for arg in term.args if isinstance(arg, Term) for word in words_of(arg)]


def each_word(*terms: Term) -> list[Word]:
    """Every word that the terms read, in order of appearance; a part that occurs several times counts once."""
    seen: set[int] = set()
    read: list[Word] = []
    waiting: list[Any] = list(reversed(terms))
    while waiting:
        term = waiting.pop()
        if isinstance(term, Term) and id(term) not in seen:
            seen.add(id(term))
            read += [term] if isinstance(term, Word) else []
            waiting += reversed(term.args)
    return read


def _fold_bool(op: str, terms: tuple[Term, ...], empty: Term) -> Term:
    checked = [_expect(term, BOOL, "&" if op == "and" else "|") for term in terms]
    if not checked:
        return empty
    return checked[0] if len(checked) == 1 else Term(op, tuple(checked), BOOL)


def _relation(op: str, left: Term, right: object, swap: bool = False) -> Term:
    if op != "eq" and left.sort not in (SEQ, NAT):
        raise SpecError(f"{left.sort} has no order", author())
    other = _expect(right, left.sort, {"eq": "==", "lt": "<", "le": "<="}[op])
    return Term(op, (other, left) if swap else (left, other), BOOL)


def _expect(value: object, sort: Sort, where: str) -> Term:
    """The value as a term of that sort; refused otherwise."""
    if isinstance(value, Term):
        if value.sort is not sort:
            raise SpecError(f"{where} wants a {sort}, not a {value.sort}", author())
        return value
    if not _is(value, sort):
        raise SpecError(f"{where} wants a {sort}, not {checks.shown(value)}", author())
    return literal(value, sort)  # type: ignore[arg-type]
