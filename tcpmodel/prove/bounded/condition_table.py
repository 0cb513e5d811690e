"""Conditions on free numbers, each with its place in a table, and Z3's answers about them, each asked once.

They are written from the view of one end: a number that the end has chosen is called ``own.…``, one of its peer
``peer.…``. The mirror image of a value is the same value from the peer's view. So an answer about one end serves both.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise

import z3

from tcpmodel.lower.smt import Value, Values, as_bool, identity
from tcpmodel.prove.solver import NO, Solver

Conditions = frozenset[int]  # their places in the table
QUESTION = 10.0  # seconds; conditions that the solver does not refute in that time count as possible
OWN, PEER = "own.", "peer."


class ConditionTable:
    """All conditions so far, the numbers in each, and which of them follow from which."""

    def __init__(self) -> None:
        self.values: list[z3.BoolRef] = []
        self.possible: dict[Conditions, bool] = {}  # whether those can hold together
        self._places: dict[int, int] = {}
        self._speaks: list[frozenset[str]] = []  # the free numbers in each condition
        self._made: dict[int, tuple[Value, frozenset[str]]] = {}  # by identity, which lasts as long as the value
        self._free: dict[str, z3.ExprRef] = {}
        self._mirrors: dict[int, tuple[Value, Value]] = {}
        self._mirrored: dict[Conditions, Conditions] = {}
        self._following: dict[tuple[Conditions, int], bool] = {}
        self._shorter: dict[tuple[Conditions, Conditions], Conditions] = {}

    def of(self, values: Iterable[Value]) -> Conditions:
        """The places of those conditions; True has none."""
        return frozenset(self._place(as_bool(v)) for v in values if v is not True)

    def _place(self, value: z3.BoolRef) -> int:
        place = self._places.setdefault(value.get_id(), len(self.values))
        if place == len(self.values):
            self._speaks.append(self.speaks([value]))
            self.values.append(value)
        return place

    def all(self, conditions: Iterable[int]) -> list[z3.BoolRef]:
        """The conditions at those places."""
        return [self.values[c] for c in conditions]

    # -- free numbers ------------------------------------------------------------------------------

    def speaks(self, values: Iterable[Value]) -> frozenset[str]:
        """The names of all free numbers in the values."""
        names: frozenset[str] = frozenset()
        for value in values:
            if isinstance(value, z3.ExprRef):
                if value.get_id() not in self._made:
                    free = {v.decl().name(): v for v in variables(value)}
                    self._free |= free
                    self._made[value.get_id()] = value, frozenset(free)
                names |= self._made[value.get_id()][1]
        return names

    def about(self, values: Values, conditions: Conditions) -> Conditions:
        """The conditions that share free numbers with the values, directly or through other conditions."""
        names, kept, rest = self.speaks(values.values()), set(), set(conditions)
        while near := {c for c in rest if self._speaks[c] & names}:
            kept |= near
            rest -= near
            names = names.union(*(self._speaks[c] for c in near))
        return frozenset(kept)

    # -- the other end's view ----------------------------------------------------------------------

    def mirrored(self, conditions: Conditions) -> Conditions:
        """The same conditions from the peer's view."""
        if conditions not in self._mirrored:
            self._mirrored[conditions] = self.of(self.mirror(self.values[c]) for c in conditions)
        return self._mirrored[conditions]

    def mirror(self, value: Value) -> Value:
        """The same value from the peer's view."""
        if not isinstance(value, z3.ExprRef):
            return value
        if value.get_id() not in self._mirrors:
            image = self.renamed(value, {OWN: PEER, PEER: OWN})
            self._mirrors[value.get_id()] = value, image
            self._mirrors[image.get_id()] = image, value
        return self._mirrors[value.get_id()][1]

    def renamed(self, value: Value, prefixes: dict[str, str]) -> Value:
        """The same value, with other prefixes for the names of its free numbers."""
        if not isinstance(value, z3.ExprRef):
            return value
        named = [(self._free[n], p, other) for n in self.speaks([value]) for p, other in prefixes.items()
                 if n.startswith(p)]
        return z3.substitute(value, [(v, z3.Const(other + v.decl().name().removeprefix(p), v.sort()))
                                     for v, p, other in named])

    # -- what follows ------------------------------------------------------------------------------

    def follows(self, rests: Conditions, condition: Value) -> bool:
        """Whether the condition follows from ``rests``."""
        known = rests, self._place(as_bool(condition))
        if known not in self._following:
            self._following[known] = Solver(QUESTION, *self.all(rests), z3.Not(condition)).check() == NO
        return self._following[known]

    def shorter(self, under: Conditions, rests: Conditions) -> Conditions:
        """``rests`` without the new conditions that follow from the others; so histories stay short, and meet."""
        new = rests - under
        if (under, new) not in self._shorter:
            solver = Solver(QUESTION, *self.all(under))
            kept = []
            for place in sorted(new):
                if solver.can(z3.Not(self.values[place])) != NO:
                    kept.append(place)
                    solver.add(self.values[place])
            self._shorter[under, new] = under | frozenset(kept)
        return self._shorter[under, new]

    def without(self, loose: Sequence[Value], under: Conditions, rests: Conditions) -> Conditions | None:
        """``rests`` without its new conditions on ``loose`` numbers, if 1 or 0 always meets them; else None."""
        names = {v.decl().name() for v in loose}
        about = frozenset(c for c in rests - under if self._speaks[c] & names)
        if not about:
            return rests
        for number in (1, 0):
            met = [z3.substitute(self.values[c], *((v, z3.IntVal(number)) for v in loose)) for c in sorted(about)]
            if self.follows(rests - about, z3.And(met)):
                return rests - about
        return None


class Assuming:
    """The conditions on the way along a path, on top of those of a history.

    Ends that differ only in values that no condition reads ask the same questions. The solver gets a condition only
    when there is a question that the table cannot answer.
    """

    def __init__(self, table: ConditionTable, under: Conditions) -> None:
        self._table = table
        self._stack: list[Conditions] = [under]
        self._solver: Solver | None = None
        self._pushed = 0  # how many of the conditions the solver has

    def push(self, condition: Value) -> bool:
        """Adds the condition; whether all can still hold, which is true if the solver gives up."""
        here = self._stack[-1] | self._table.of([condition])
        self._stack.append(here)
        known = self._table.possible
        if here not in known:
            known[here] = self._asked().check() != NO
        return known[here]

    def pop(self) -> None:
        """Removes the last condition."""
        self._stack.pop()
        if self._solver is not None and self._pushed >= len(self._stack):
            self._pushed -= 1
            self._solver.pop()

    def _asked(self) -> Solver:
        if self._solver is None:
            self._solver = Solver(QUESTION, *self._table.all(self._stack[0]))
        for before, now in list(pairwise(self._stack))[self._pushed:]:
            self._solver.push(*self._table.all(now - before))
            self._pushed += 1
        return self._solver


def variables(value: z3.ExprRef) -> list[z3.ExprRef]:
    """All free values in a value."""
    free: list[z3.ExprRef] = []
    seen: set[int] = set()
    waiting = [value]
    while waiting:
        value = waiting.pop()
        if identity(value) not in seen:
            seen.add(identity(value))
            if z3.is_const(value) and value.decl().kind() == z3.Z3_OP_UNINTERPRETED:
                free.append(value)
            waiting += value.children()
    return free
