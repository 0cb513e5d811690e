"""Sequence numbers as distances from the numbers that were freely chosen, which a solver finds far easier to compare.

Almost every sequence number of a run is an initial one and so many octets more. Written that way, the difference of
two numbers of one connection is free of the initial number, and no solver has to find out that it cancels.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import z3

from tcpmodel.language.terms import BOOL, SEQ, Sort
from tcpmodel.lower.smt import Meanings, Smt, Value, all_of, negated


@dataclass(frozen=True, eq=False)
class Number:
    """The sum of those free numbers whose condition holds, and an offset."""

    free: Mapping[str, Value]
    offset: Value


class RelativeSmt(Smt):
    """The same reading; a value of sort Seq is an int or a ``Number``."""

    def _meaning(self) -> Meanings:
        return _Relative(self.width)

    def _variable(self, sort: Sort, name: str) -> Value:
        return Number({name: True}, 0) if sort is SEQ else super()._variable(sort, name)

    def decoded_one(self, sort: Sort, value: Value, model: z3.ModelRef) -> Any:
        if isinstance(value, Number):
            value = _Relative(self.width).plain(value)
        return super().decoded_one(sort, value, model)


class _Relative(Meanings):
    """What each operator makes of numbers and offsets."""

    def plain(self, number: Number) -> Value:
        """The number as a bit-vector."""
        return self._seq(self.distance(number, 0))

    def _circle(self, left: Value, right: Value, sign: int) -> Value:
        """A number and so many octets more, or less."""
        if not isinstance(left, Number):
            return super()._circle(left, right, sign)
        return Number(left.free, super()._circle(left.offset, right, sign))

    def distance(self, left: Value, right: Value) -> Value:
        one, other = _number(left), _number(right)
        found = super()._circle(one.offset, other.offset, -1)
        for name in sorted({*one.free, *other.free}):
            mine, its = one.free.get(name, False), other.free.get(name, False)
            if self.equal(BOOL, mine, its) is not True:
                free, none = z3.BitVec(name, self.width), z3.BitVecVal(0, self.width)
                more, less = all_of((mine, negated(its))), all_of((its, negated(mine)))
                found = self._seq(found) + self.choose(SEQ, more, free, self.choose(SEQ, less, -free, none))
        return found

    def equal(self, sort: Sort, left: Value, right: Value) -> Value:
        if left is right or (not isinstance(left, Number) and not isinstance(right, Number)):
            return super().equal(sort, left, right)
        return super().equal(sort, self.distance(left, right), 0)

    def choose(self, sort: Sort, condition: Value, then: Value, otherwise: Value) -> Value:
        if isinstance(condition, bool) or then is otherwise or (
                not isinstance(then, Number) and not isinstance(otherwise, Number)):
            return super().choose(sort, condition, then, otherwise)
        one, other = _number(then), _number(otherwise)
        free = {name: self.choose(BOOL, condition, one.free.get(name, False), other.free.get(name, False))
                for name in {**one.free, **other.free}}
        return Number({n: v for n, v in free.items() if v is not False},
                      self.choose(SEQ, condition, one.offset, other.offset))


def _number(value: Value) -> Number:
    return value if isinstance(value, Number) else Number({}, value)
