"""Terms and effects as bit-vectors for Z3, for sequence numbers of any width.

A Bool is a Z3 Bool, a member of an enumeration its place in it, a Seq a bit-vector of ``width`` bits. A word of sort
Nat has ``width`` bits; inside a term a Nat grows as wide as it must, so that nothing is cut off before the assignment.
A constant stays a Python number, so that most of a rule is decided without a solver.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import z3

from tcpmodel.language.rules import DeleteTCB, Effect, Rule, Send
from tcpmodel.language.spec import Spec
from tcpmodel.language.terms import BOOL, NAT, SEQ, Assign, Sort, Space, Term, Word
from tcpmodel.lower.fold import Memo, OperatorTable, fold

Value = Any  # bool | int | z3.BoolRef | z3.BitVecRef
Values = Mapping[str, Value]


class Valuation:
    """The values of every word that a term may read, by space; immutable, except that ``known`` grows."""

    __slots__ = ("known", "spaces")

    def __init__(self, spaces: Mapping[Space, Values]) -> None:
        self.spaces = spaces
        self.known: Memo = {}

    def having(self, space: Space, values: Values) -> Valuation:
        """The same valuation with other values in one space."""
        return Valuation({**self.spaces, space: values})


@dataclass(frozen=True)
class Fits:
    """The condition under which an effect fits: the value assigned to a Nat has no more bits than the word."""

    rule: Rule
    word: Word
    condition: Value


@dataclass(frozen=True)
class Done:
    """What the effects of a rule do: the valuation afterwards, the segments sent, and what must fit."""

    after: Valuation
    sent: tuple[Values, ...]
    fits: tuple[Fits, ...]


class Smt:
    """The lowering of one specification to bit-vectors, with sequence numbers of ``width`` bits."""

    def __init__(self, spec: Spec, width: int = 32) -> None:
        self.spec, self.width = spec, width
        meanings = _Meanings(width)
        self._table, self.choose, self.equal = meanings.table(), meanings.choose, meanings.equal
        self._initial = {w.name: self.literal(w.sort, w.initial) for w in spec.tcb}

    # -- words -------------------------------------------------------------------------------------

    def literal(self, sort: Sort, value: Any) -> Value:
        """A constant of that sort, as a Python number."""
        if sort.values:
            return sort.values.index(value)
        return value % 2**self.width if sort is SEQ else value

    def variables(self, words: Sequence[Word], prefix: str) -> dict[str, Value]:
        """A free value for each word, called ``prefix.word``."""
        return {w.name: self._variable(w.sort, f"{prefix}.{w.name}") for w in words}

    def _variable(self, sort: Sort, name: str) -> Value:
        if sort is BOOL:
            return z3.Bool(name)
        return z3.BitVec(name, bits(sort, self.width))

    def initial(self) -> dict[str, Value]:
        """The TCB of an end at the start."""
        return dict(self._initial)

    def standing(self, end: Values, peer: Values, segment: Values, net: Values) -> Valuation:
        """The valuation for a claim about a state: BEFORE is the end now, and nothing is sent or chosen."""
        nothing = {Space.SENT: self.spec.segment, Space.CHOICE: self.spec.choices}
        return Valuation({Space.TCB: end, Space.PEER: peer, Space.SEG: segment, Space.NET: net, Space.BEFORE: end,
                          **{s: {w.name: self.literal(w.sort, w.initial) for w in ws} for s, ws in nothing.items()}})

    def in_sort(self, words: Sequence[Word], values: Values) -> list[Value]:
        """The bounds of free values beyond their width: an enumeration has only its members."""
        return [z3.ULT(values[w.name], len(w.sort.values)) for w in words
                if w.sort.values and isinstance(values[w.name], z3.BitVecRef)
                and len(w.sort.values) < 2**bits(w.sort, self.width)]

    def decoded(self, words: Sequence[Word], values: Values, model: z3.ModelRef) -> dict[str, Any]:
        """Those values in a model, as the interpreter writes them."""
        return {w.name: self.decoded_one(w.sort, values[w.name], model) for w in words}

    def decoded_one(self, sort: Sort, value: Value, model: z3.ModelRef) -> Any:
        """One such value."""
        if isinstance(value, z3.ExprRef):
            known = model.eval(value, model_completion=True)
            value = z3.is_true(known) if sort is BOOL else known.as_long()
        return sort.values[value] if sort.values else value

    # -- terms -------------------------------------------------------------------------------------

    def term(self, term: Term, here: Valuation) -> Value:
        """The value of a term in a valuation."""
        table = dict(self._table)
        table["word"] = lambda t, _: here.spaces[t.space][t.name]  # type: ignore[attr-defined]
        return fold(term, table, here.known)

    # -- effects -----------------------------------------------------------------------------------

    def effects(self, rule: Rule, here: Valuation) -> Done:
        """What the rule does in a valuation: its effects in the order written."""
        sent: list[Values] = []
        fits: list[Fits] = []
        for effect in rule.do:
            here = self._effect(rule, effect, here, sent, fits)
        return Done(here, tuple(sent), tuple(fits))

    def _effect(self, rule: Rule, effect: Effect, here: Valuation, sent: list[Values], fits: list[Fits]) -> Valuation:
        tcb = here.spaces[Space.TCB]
        match effect:
            case Assign(word, value):
                return here.having(Space.TCB, {**tcb, word.name: self._held(rule, word, self.term(value, here), fits)})
            case Send(fields):
                sent.append({w.name: self._held(rule, w, self.term(value, here), fits) for w, value in fields})
            case DeleteTCB():
                kept = {w.name: tcb[w.name] for w in self.spec.tcb if effect.spares(w)}
                return here.having(Space.TCB, {**self._initial, **kept})
        return here

    def _held(self, rule: Rule, word: Word, value: Value, fits: list[Fits]) -> Value:
        """The value as the word holds it."""
        if word.sort is not NAT:
            return value
        if isinstance(value, int):
            return value
        wide = value.size()
        if wide > self.width:
            fits.append(Fits(rule, word, z3.Extract(wide - 1, self.width, value) == 0))
            return z3.simplify(z3.Extract(self.width - 1, 0, value))
        return z3.ZeroExt(self.width - wide, value) if wide < self.width else value


class _Meanings:
    """The value of each operator."""

    def __init__(self, width: int) -> None:
        self.width = width

    def table(self) -> OperatorTable[Value]:
        return {
            "literal": lambda t, _: self._literal(t),
            "part": lambda t, _: 2**self.width // t.args[0],
            "not": lambda _, a: negated(a[0]),
            "and": lambda _, a: all_of(a),
            "or": lambda _, a: any_of(a),
            "eq": lambda t, a: self.equal(t.args[0].sort, *a),
            "lt": lambda t, a: self._order(t.args[0].sort, a[0], a[1], strictly=True),
            "le": lambda t, a: self._order(t.args[0].sort, a[0], a[1], strictly=False),
            "add": lambda t, a: self._add(t.sort, *a),
            "sub": lambda t, a: self._sub(t.sort, *a),
            "distance": lambda _, a: self.distance(a[0], a[1]),
            "if": lambda t, a: self.choose(t.sort, *a),
        }

    def _literal(self, term: Term) -> Value:
        value = term.args[0]
        if term.sort.values:
            return term.sort.values.index(value)
        return value % 2**self.width if term.sort is SEQ else value

    def _seq(self, value: Value) -> Value:
        """A number on the circle: the low bits of a Nat of any width."""
        if isinstance(value, int):
            return z3.BitVecVal(value, self.width)
        size = value.size()
        if size == self.width:
            return value
        return z3.Extract(self.width - 1, 0, value) if size > self.width else z3.ZeroExt(self.width - size, value)

    def _circle(self, left: Value, right: Value, sign: int) -> Value:
        if isinstance(left, int) and isinstance(right, int):
            return (left + sign * right) % 2**self.width
        if isinstance(right, int) and right % 2**self.width == 0:
            return left
        return self._seq(left) + self._seq(right) if sign > 0 else self._seq(left) - self._seq(right)

    def distance(self, left: Value, right: Value) -> Value:
        """The distance on the circle from the right number to the left."""
        return self._circle(left, right, -1)

    def equal(self, sort: Sort, left: Value, right: Value) -> Value:
        """Whether two values of that sort are the same."""
        if left is right:
            return True
        if not isinstance(left, z3.ExprRef) and not isinstance(right, z3.ExprRef):
            return left == right
        if sort is BOOL:
            if isinstance(left, bool):
                left, right = right, left
            return (left if right else negated(left)) if isinstance(right, bool) else left == right
        if sort is NAT:
            left, right = same_width(left, right)
        return left == right

    def _order(self, sort: Sort, left: Value, right: Value, strictly: bool) -> Value:
        """On the circle: the distance from left to right is less than half of it, so its highest bit is zero."""
        if sort is SEQ:
            ahead = self.distance(right, left)
            if isinstance(ahead, int):
                return (ahead > 0 or not strictly) and ahead < 2 ** (self.width - 1)
            return ahead > 0 if strictly else ahead >= 0
        if isinstance(left, int) and isinstance(right, int):
            return left < right if strictly else left <= right
        left, right = same_width(left, right)
        return z3.ULT(left, right) if strictly else z3.ULE(left, right)

    def _add(self, sort: Sort, left: Value, right: Value) -> Value:
        if sort is SEQ:
            return self._circle(left, right, 1)
        if isinstance(left, int) and isinstance(right, int):
            return left + right
        if isinstance(left, int):
            left, right = right, left
        if isinstance(right, int) and right == 0:
            return left
        left, right = same_width(left, right, room=1)
        return left + right

    def _sub(self, sort: Sort, left: Value, right: Value) -> Value:
        """The difference; that of two Nats is never below zero."""
        if sort is SEQ:
            return self._circle(left, right, -1)
        if isinstance(left, int) and isinstance(right, int):
            return max(left - right, 0)
        if isinstance(right, int) and right == 0:
            return left
        left, right = same_width(left, right)
        return z3.If(z3.UGE(left, right), left - right, z3.BitVecVal(0, left.size()))

    def choose(self, sort: Sort, condition: Value, then: Value, otherwise: Value) -> Value:
        """One value or the other, in the width that both need."""
        if isinstance(condition, bool):
            return then if condition else otherwise
        if then is otherwise or (not isinstance(then, z3.ExprRef) and not isinstance(otherwise, z3.ExprRef)
                                 and then == otherwise):
            return then
        if sort is BOOL:
            if isinstance(then, bool) and isinstance(otherwise, bool):
                return condition if then else negated(condition)
            return z3.If(condition, then, otherwise)
        then, otherwise = same_width(then, otherwise, least=bits(sort, self.width) if sort is not NAT else 1)
        return z3.If(condition, then, otherwise)


def bits(sort: Sort, width: int) -> int:
    """How many bits a word of that sort has; not for Bool."""
    return max((len(sort.values) - 1).bit_length(), 1) if sort.values else width


def same_width(left: Value, right: Value, room: int = 0, least: int = 1) -> tuple[Value, Value]:
    """Both as bit-vectors of one width, of at least ``least`` bits, with ``room`` bits more than they need."""
    sizes = [v.bit_length() if isinstance(v, int) else v.size() for v in (left, right)]
    size = max(*sizes, least) + room
    one, other = (z3.BitVecVal(v, size) if isinstance(v, int) else z3.ZeroExt(size - s, v) if s < size else v
                  for v, s in zip((left, right), sizes, strict=True))
    return one, other


def negated(value: Value) -> Value:
    return not value if isinstance(value, bool) else z3.Not(value)


def all_of(values: Iterable[Value]) -> Value:
    """The conjunction; a Python bool if it is known."""
    rest = []
    for value in values:
        if value is False:
            return False
        if value is not True:
            rest.append(value)
    return True if not rest else rest[0] if len(rest) == 1 else z3.And(rest)


def any_of(values: Iterable[Value]) -> Value:
    """The disjunction; a Python bool if it is known."""
    rest = []
    for value in values:
        if value is True:
            return True
        if value is not False:
            rest.append(value)
    return False if not rest else rest[0] if len(rest) == 1 else z3.Or(rest)


def as_bool(value: Value) -> z3.BoolRef:
    """The truth value as a Z3 Bool."""
    return z3.BoolVal(value) if isinstance(value, bool) else value


def identity(value: Value) -> int:
    """A number that no other value of its sort has while this value is alive; a constant's is not below zero."""
    return -1 - value.get_id() if isinstance(value, z3.ExprRef) else int(value)
