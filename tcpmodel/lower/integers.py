"""Terms as integers, for Z3's linear arithmetic, where proofs about differences are easy.

A Seq is an integer from 0 to 2^width - 1, a Nat any integer from 0 on; so this lowering is exact and cuts nothing off.
A distance on the circle costs one case distinction, whether it passes zero. Proofs that take minutes with bit-vectors
of 32 bits take milliseconds here; ``smt`` is the lowering for concrete bits.
"""

from __future__ import annotations

from collections.abc import Sequence

import z3

from tcpmodel.language.rules import Rule
from tcpmodel.language.spec import Spec
from tcpmodel.language.terms import BOOL, SEQ, Sort, Space, Term, Word, words_of
from tcpmodel.lower.fold import OperatorTable
from tcpmodel.lower.smt import Fits, Smt, Valuation, Value, Values, all_of, any_of, identity, negated


class Integers(Smt):
    """The lowering of one specification to linear arithmetic, with sequence numbers of ``width`` bits."""

    def __init__(self, spec: Spec, width: int = 32) -> None:
        super().__init__(spec, width)
        meanings = _Meanings(2**width)
        self._table, self.choose, self.equal = meanings.table(), meanings.choose, meanings.equal

    def _variable(self, sort: Sort, name: str) -> Value:
        return super()._variable(sort, name) if sort is BOOL else z3.Int(name)

    def in_sort(self, words: Sequence[Word], values: Values) -> list[Value]:
        """The bounds of free values: none is negative, a Seq lies on the circle, an enumeration ends."""
        numbers = [(w, values[w.name]) for w in words if isinstance(values[w.name], z3.ArithRef)]
        return [*(v >= 0 for _, v in numbers), *(v < 2**self.width for w, v in numbers if w.sort is SEQ),
                *(v < len(w.sort.values) for w, v in numbers if w.sort.values)]

    def _held(self, rule: Rule, word: Word, value: Value, fits: list[Fits]) -> Value:
        return value


class Remembering(Integers):
    """The same lowering; it does not fold a term again if all words that the term reads have the same values as before.

    For situations that differ little: in runs that grow step by step, four terms of five have occurred before.
    """

    def __init__(self, spec: Spec, width: int = 32) -> None:
        super().__init__(spec, width)
        self._reads: dict[int, tuple[Term, list[tuple[Space, str]]]] = {}
        self._met: dict[tuple[int, ...], tuple[list[Value], Value]] = {}  # holding the values read keeps their ids

    def term(self, term: Term, here: Valuation) -> Value:
        """The value of a term in a situation."""
        if id(term) not in self._reads:
            self._reads[id(term)] = term, list({(w.space, w.name): None for w in words_of(term)})
        spaces = here.spaces
        read = [spaces[space][name] for space, name in self._reads[id(term)][1]]
        key = (id(term), *(identity(v) for v in read))
        if key not in self._met:
            self._met[key] = read, super().term(term, here)
        return self._met[key][1]


class _Meanings:
    """The value of each operator."""

    def __init__(self, modulus: int) -> None:
        self.modulus = modulus

    def table(self) -> OperatorTable[Value]:
        m = self.modulus
        return {
            "literal": lambda t, _: (t.sort.values.index(t.args[0]) if t.sort.values else
                                     t.args[0] % m if t.sort is SEQ else t.args[0]),
            "part": lambda t, _: m // t.args[0],
            "not": lambda _, a: negated(a[0]),
            "and": lambda _, a: all_of(a),
            "or": lambda _, a: any_of(a),
            "eq": lambda t, a: self.equal(t.args[0].sort, *a),
            "lt": lambda t, a: self._order(t.args[0].sort, a[0], a[1], strictly=True),
            "le": lambda t, a: self._order(t.args[0].sort, a[0], a[1], strictly=False),
            "add": lambda t, a: self._wrapped(a[0] + a[1], a[1]) if t.sort is SEQ else a[0] + a[1],
            "sub": lambda t, a: self._wrapped(a[0] - a[1], a[1]) if t.sort is SEQ else _less(*a),
            "distance": lambda _, a: self._distance(*a),
            "if": lambda t, a: self.choose(t.sort, *a),
        }

    def _wrapped(self, number: Value, amount: Value) -> Value:
        """The number on the circle, after ``amount`` was added to or subtracted from a number on the circle."""
        m = self.modulus
        if isinstance(number, int):
            return number % m
        if isinstance(amount, int) and amount < m:
            return number if amount == 0 else z3.If(number >= m, number - m, z3.If(number < 0, number + m, number))
        return number % m

    def _distance(self, late: Value, early: Value) -> Value:
        if isinstance(late, int) and isinstance(early, int):
            return (late - early) % self.modulus
        if isinstance(early, int) and early == 0:
            return late
        return z3.If(late >= early, late - early, late - early + self.modulus)

    def equal(self, sort: Sort, left: Value, right: Value) -> Value:
        if left is right:
            return True
        if sort is BOOL and (isinstance(left, bool) or isinstance(right, bool)):
            if isinstance(left, bool):
                left, right = right, left
            return left if right is True else negated(left)
        return left == right

    def _order(self, sort: Sort, left: Value, right: Value, strictly: bool) -> Value:
        """On the circle: the distance from left to right is less than half of the circle."""
        if sort is not SEQ:
            return left < right if strictly else left <= right
        ahead = self._distance(right, left)
        return all_of([ahead > 0, ahead < self.modulus // 2] if strictly else [ahead < self.modulus // 2])

    def choose(self, sort: Sort, condition: Value, then: Value, otherwise: Value) -> Value:
        """One value or the other."""
        if isinstance(condition, bool):
            return then if condition else otherwise
        if then is otherwise or (not isinstance(then, z3.ExprRef) and not isinstance(otherwise, z3.ExprRef)
                                 and then == otherwise):
            return then
        if sort is BOOL:
            return any_of((all_of((condition, then)), all_of((negated(condition), otherwise))))
        if isinstance(then, int):
            then = z3.IntVal(then)
        return z3.If(condition, then, otherwise)


def _less(left: Value, right: Value) -> Value:
    """The difference of two Nats, never below zero."""
    if isinstance(left, int) and isinstance(right, int):
        return max(left - right, 0)
    if isinstance(right, int) and right == 0:
        return left
    return z3.If(left >= right, left - right, z3.IntVal(0))
