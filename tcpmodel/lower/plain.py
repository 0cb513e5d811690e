"""Terms in plain numbers, which never wrap around: the definition that ``lint`` proves the bit-vectors equal to.

A sequence number is a number below the modulus. A walk up from ``start`` meets a number where it is, or one turn (the
modulus) higher. Numbers are unbounded integers, in which Z3 reasons about sums far faster than bit by bit; or
bit-vectors so wide that nothing is cut off, to compare them with other bit-vectors.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import z3

from tcpmodel.language.terms import BOOL, SEQ, Space, Term, Word
from tcpmodel.lower.fold import OperatorTable, fold
from tcpmodel.lower.smt import Value

Spaces = Mapping[Space, Mapping[str, Value]]
ROOM = 4  # bits more than a word has, one of them for the sign: enough for three sums


class Plain:
    """The lowering with words below ``2**width``: to integers, or (``wide``) to bit-vectors with room for sums."""

    def __init__(self, width: int, wide: bool = False) -> None:
        self.width, self.wide = width, wide
        self.turn = self.number(2**width)

    def number(self, value: int) -> Value:
        return z3.BitVecVal(value, self.width + ROOM) if self.wide else z3.IntVal(value)

    def widened(self, value: Value) -> Value:
        """A bit-vector of the lowering ``smt``, as wide as those here."""
        return z3.ZeroExt(self.width + ROOM - value.size(), value) if isinstance(value, z3.BitVecRef) else value

    # -- the circle --------------------------------------------------------------------------------

    def met(self, start: Value, number: Value) -> Value:
        """Where a walk up from ``start`` first meets the number: at the number, or one turn higher."""
        return z3.If(number >= start, number, number + self.turn)

    def earlier(self, left: Value, right: Value, strictly: bool) -> Value:
        """RFC 9293 3.4: the walk up from left meets right within half a turn."""
        met = self.met(left, right)
        soon = met < left + self.number(2 ** (self.width - 1))
        return z3.And(soon, left < met) if strictly else soon

    def between(self, low: Value, middle: Value, high: Value) -> Value:
        """RFC 9293 3.4, low < middle =< high: the walk up from low to high meets the middle on its way."""
        met = self.met(low, middle)
        return z3.And(low < met, met <= self.met(low, high))

    def in_window(self, first: Value, number: Value, size: Value) -> Value:
        """RFC 9293 3.4, first =< number < first + size: the walk up from first meets it within ``size`` steps."""
        return self.met(first, number) < first + size

    def turned(self, number: Value) -> Value:
        """The number modulo one turn."""
        return z3.URem(number, self.turn) if self.wide else number % self.turn

    # -- terms -------------------------------------------------------------------------------------

    def variables(self, words: Sequence[Word], prefix: str) -> dict[str, Value]:
        """A free integer for each word, called ``prefix.word``; ``in_sort`` bounds it."""
        return {w.name: (z3.Bool if w.sort is BOOL else z3.Int)(f"{prefix}.{w.name}") for w in words}

    def in_sort(self, words: Sequence[Word], values: Mapping[str, Value]) -> list[Value]:
        """The bounds of those integers."""
        return [z3.And(values[w.name] >= 0, values[w.name] < (len(w.sort.values) or 2**self.width))
                for w in words if w.sort is not BOOL]

    def term(self, term: Term, spaces: Spaces) -> Value:
        """The value of a term where the words have those values."""
        table = dict(self._table())
        table["word"] = lambda t, _: self.widened(spaces[t.space][t.name])  # type: ignore[attr-defined]
        return fold(term, table)

    def _table(self) -> OperatorTable[Value]:
        return {
            "literal": lambda t, _: self._literal(t),
            "part": lambda t, _: self.number(2**self.width // t.args[0]),
            "not": lambda _, a: z3.Not(a[0]),
            "and": lambda _, a: z3.And(a),
            "or": lambda _, a: z3.Or(a),
            "eq": lambda _, a: a[0] == a[1],
            "lt": lambda t, a: self.earlier(a[0], a[1], strictly=True) if t.args[0].sort is SEQ else a[0] < a[1],
            "le": lambda t, a: self.earlier(a[0], a[1], strictly=False) if t.args[0].sort is SEQ else a[0] <= a[1],
            "add": lambda t, a: self.turned(a[0] + a[1]) if t.sort is SEQ else a[0] + a[1],
            "sub": lambda t, a: self._sub(t, *a),
            "distance": lambda _, a: self.met(a[1], a[0]) - a[1],
            "if": lambda _, a: z3.If(*a),
        }

    def _literal(self, term: Term) -> Value:
        value = term.args[0]
        if term.sort is BOOL:
            return z3.BoolVal(value)
        return self.number(term.sort.values.index(value) if term.sort.values else
                           value % 2**self.width if term.sort is SEQ else value)

    def _sub(self, term: Term, left: Value, right: Value) -> Value:
        """The difference; on the circle a turn is added first, so that it is not below zero; a Nat stops at zero."""
        if term.sort is SEQ:
            return self.turned(left + (self.turn - self.turned(right)))
        return self.least(left - right)

    def least(self, number: Value) -> Value:
        """The number, or zero if it is below zero."""
        return z3.If(number >= self.number(0), number, self.number(0))

    def decoded(self, word: Word, value: Value, model: z3.ModelRef) -> Any:
        """A word's value in a model, as the interpreter writes it."""
        known = model.eval(value, model_completion=True)
        if word.sort is BOOL:
            return z3.is_true(known)
        return word.sort.values[known.as_long()] if word.sort.values else known.as_long()
