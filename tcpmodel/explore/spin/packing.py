"""Packs the numbers of one scope into as few bits as they need, and the segments in flight into whole numbers.

Small states make SPIN fast: it spends most of its time comparing states with those that it has seen.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from tcpmodel.language.terms import BOOL, NAT, SEQ, Space, Term, Word

NUMBER_FITS = "number_fits"  # the assertion of a model at a number that may need more bits than it has
INDENT = "   "


def harmless(text: str) -> str:
    """The text as one line for a comment: printable ASCII without the signs that begin or end a comment."""
    plain = " ".join(text.split()).encode("ascii", "backslashreplace").decode()
    plain = "".join(c if c.isprintable() else f"\\x{ord(c):02x}" for c in plain)
    return plain.replace("*/", "* /").replace("/*", "/ *")


def remark(text: str) -> str:
    """The text as a comment."""
    return f"/* {harmless(text)} */"


def inline(name: str, parameters: str, body: Sequence[str], says: str = "") -> str:
    """A Promela inline, after a comment with what it says."""
    head = [remark(says)] if says else []
    return "\n".join([*head, f"inline {name}({parameters}) {{", *(INDENT + line for line in body), "}"])


@dataclass(frozen=True)
class Sizes:
    """How large a number may be: sequence numbers are below ``modulus``; the rest are the largest Nats.

    ``nat`` is the largest in an end, ``text`` in a segment; ``choices`` has the largest value of each choice.
    """

    modulus: int
    nat: int
    text: int
    choices: Mapping[str, int]

    def top(self, word: Word) -> int:
        """The largest value of a word; for an enumeration, the last index."""
        if word.sort is BOOL:
            return 1
        if word.sort is SEQ:
            return self.modulus - 1
        if word.sort is NAT:
            if word.space is Space.CHOICE:
                return self.choices.get(word.name, 0)
            return self.text if word.space in (Space.SEG, Space.SENT) else self.nat
        return len(word.sort.values) - 1

    def bits(self, word: Word) -> int:
        return max(self.top(word).bit_length(), 1)

    def holds(self, term: Term, limit: int) -> bool:
        """Whether a Nat cannot exceed the limit, whatever values its words have."""
        if isinstance(term, Word):
            return term.space in (Space.TCB, Space.SEG, Space.CHOICE) and self.top(term) <= limit
        if term.op == "if":
            return self.holds(term.args[1], limit) and self.holds(term.args[2], limit)
        if term.op == "literal":
            return bool(term.args[0] <= limit)
        return term.op == "sub" and self.holds(term.args[0], limit)

    def value(self, value: bool | int | str, word: Word) -> int:
        """The number that stands for a value of the word."""
        if word.sort.values:
            return word.sort.values.index(str(value))
        return int(value) % self.modulus if word.sort is SEQ else int(value)


@dataclass(frozen=True)
class Packing:
    """Packs a segment into whole numbers of 32 bits: ``at`` has for each word which number, and which bit of it.

    A slot without a segment is zero. If a segment could be zero too, because it may have no control bit, ``mark`` is 1
    and every segment has that bit.
    """

    segment: tuple[Word, ...]
    sizes: Sizes
    at: Mapping[str, tuple[int, int]]
    count: int
    mark: int

    @staticmethod
    def of(segment: tuple[Word, ...], sizes: Sizes, marked: bool) -> Packing:
        """The packing; control bits come first, so that they are all in the first number."""
        at: dict[str, tuple[int, int]] = {}
        used = [int(marked)]
        for word in sorted(segment, key=lambda w: w.sort is not BOOL):
            number = next((i for i, bits in enumerate(used) if bits + sizes.bits(word) <= 32), len(used))
            used += [0] * (number == len(used))
            at[word.name] = (number, used[number])
            used[number] += sizes.bits(word)
        return Packing(segment, sizes, at, len(used), int(marked))

    def pack(self, values: Sequence[bool | int | str]) -> tuple[int, ...]:
        """A segment's values as signed numbers."""
        numbers = [0] * self.count
        numbers[0] = self.mark
        for word, value in zip(self.segment, values, strict=True):
            number, bit = self.at[word.name]
            numbers[number] |= self.sizes.value(value, word) << bit
        return tuple(n - 2**32 if n >= 2**31 else n for n in numbers)

    def unpacked(self, word: Word, place: Callable[[int], str]) -> str:
        """The word of a segment; ``place`` names the segment's numbers."""
        number, bit = self.at[word.name]
        shifted = f"({place(number)} >> {bit})" if bit else place(number)
        return f"({shifted} & {2 ** self.sizes.bits(word) - 1})"

    def macros(self, name: Callable[[Word], str]) -> Iterator[str]:
        """``SEGMENT0(...)`` and so on, which pack a segment's words."""
        parameters = ", ".join(map(name, self.segment))
        for number in range(self.count):
            parts = [f"(({name(w)}) << {self.at[w.name][1]})" for w in self.segment if self.at[w.name][0] == number]
            marked = [str(self.mark)] * (self.mark and not number)
            yield f"#define SEGMENT{number}({parameters}) ({' | '.join([*marked, *parts])})"


@dataclass(frozen=True)
class Directions:
    """The segments in flight as arrays, one for each number of a segment: first those from A, then those from B.

    A multiset has one canonical form: the largest first, empty slots last. ``slots`` is more than ``capacity`` if a
    scope begins with more segments than fit later.
    """

    packing: Packing
    capacity: int
    slots: int

    def slot(self, end: int | str, slot: int, number: int = 0) -> str:
        where = str(end * self.slots + slot) if isinstance(end, int) else f"{end} * {self.slots} + {slot}"
        return f"flight{number}[{where}]"

    def full(self, end: int | str) -> str:
        """The condition that the direction from that end has no room for another segment."""
        return f"{self.slot(end, self.capacity - 1)} != 0"

    def each(self, end: int) -> Iterator[tuple[int, str]]:
        """Each slot, with the condition that it holds a segment which no earlier slot holds."""
        for slot in range(self.slots):
            there = f"{self.slot(end, slot)} != 0"
            if slot:
                here, earlier = partial(self.slot, end, slot), partial(self.slot, end, slot - 1)
                there += f" && !({' && '.join(f'{here(n)} == {earlier(n)}' for n in range(self.packing.count))})"
            yield slot, there

    def inlines(self, name: Callable[[Word], str], kept: Sequence[str]) -> Iterator[str]:
        """``send(me)`` for the segment in new0..., ``remove_0(you)`` and ``take_0(you)`` for slot 0, and so on.

        ``kept`` are further lines for each segment that an end sends.
        """
        sorted_in = [line for slot in range(self.capacity) for line in self._exchange(slot)]
        choice = ["if", f":: {self.full('me')}", ":: else ->", *(INDENT + line for line in sorted_in), "fi"]
        yield inline("send", "me", ["sends++;", *kept, *choice],
                     "a segment joins those in flight from this end, the largest first; without room it is lost")
        for slot in range(self.slots):
            yield inline(f"remove_{slot}", "you", [*self._shift(slot), "skip"])
            here = partial(self.slot, "you", slot)
            words = [f"{name(w)} = {self.packing.unpacked(w, here)};" for w in self.packing.segment]
            yield inline(f"take_{slot}", "you", [*words, f"remove_{slot}(you)"])

    def copied(self, end: int, slot: int) -> str:
        """Makes that segment the one to send."""
        return "; ".join(f"new{n} = {self.slot(end, slot, n)}" for n in range(self.packing.count))

    def _exchange(self, slot: int) -> Iterator[str]:
        """Puts the new segment here if the one in this slot is smaller, which then is the new one."""
        numbers = range(self.packing.count)
        smaller = [
            " && ".join([*(f"{self.slot('me', slot, m)} == new{m}" for m in range(n)),
                         f"{self.slot('me', slot, n)} < new{n}"]) for n in numbers
        ]  # fmt: skip
        yield f"if :: {self.slot('me', slot)} == 0 || {' || '.join(f'({s})' for s in smaller)} ->"
        for n in numbers:
            here = self.slot("me", slot, n)
            yield f"{INDENT}moved{n} = {here}; {here} = new{n}; new{n} = moved{n}" + ";" * (n < numbers[-1])
        yield ":: else"
        yield "fi" + ";" * (slot < self.capacity - 1)

    def _shift(self, slot: int) -> Iterator[str]:
        for n in range(self.packing.count):
            for later in range(slot + 1, self.slots):
                yield f"{self.slot('you', later - 1, n)} = {self.slot('you', later, n)};"
            yield f"{self.slot('you', self.slots - 1, n)} = 0;"
