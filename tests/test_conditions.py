"""Bounded checks remember: what they remember is what they would find again, and a mirror image is one."""

from __future__ import annotations

import z3
from hypothesis import given, settings
from hypothesis import strategies as st
from tcpmodel.specs.rfc9293 import SPEC

from tcpmodel.lower.integers import Integers, Remembering
from tcpmodel.lower.smt import Valuation
from tcpmodel.prove.bounded.condition_table import Assuming, ConditionTable
from tcpmodel.prove.world import World

X, Y, PEERS = z3.Int("own.0.X"), z3.Int("own.1.Y"), z3.Int("peer.0.X")
SOME = [X > 3, X < 2, Y == X + 1, Y < 3, PEERS >= Y, PEERS == 0, z3.Or(X == 5, Y == 0)]


@given(st.lists(st.one_of(st.integers(0, len(SOME) - 1), st.none()), max_size=12))
@settings(max_examples=100, deadline=None)
def test_what_is_assumed_is_possible_exactly_if_a_fresh_solver_says_so(moves: list[int | None]) -> None:
    """None takes back the last condition; the table is new, or knows from an earlier walk."""
    table = ConditionTable()
    for _ in range(2):
        assuming, stack = Assuming(table, table.of([X >= 0])), [X >= 0]
        for move in moves:
            if move is None:
                if len(stack) > 1:
                    stack.pop()
                    assuming.pop()
                continue
            stack.append(SOME[move])
            solver = z3.Solver()
            solver.add(stack)
            assert assuming.push(SOME[move]) == (solver.check() == z3.sat)


def test_the_mirror_image_of_a_mirror_image_is_the_value() -> None:
    table = ConditionTable()
    assert table.mirror(X + PEERS * 2).eq(z3.Int("peer.0.X") + z3.Int("own.0.X") * 2)
    assert table.mirror(7) == 7
    assert table.mirror(True) is True
    for condition in SOME:
        assert table.mirror(table.mirror(condition)) is condition
    both = table.of(SOME)
    assert table.mirrored(table.mirrored(both)) == both
    assert table.mirrored(table.of([X == z3.Int("IN FLIGHT")])) == table.of([PEERS == z3.Int("IN FLIGHT")])


def test_only_what_is_connected_is_about_a_value() -> None:
    table = ConditionTable()
    all_ = table.of([X > 3, Y == X + 1, PEERS == 0])
    assert table.about({"A": Y}, all_) == table.of([X > 3, Y == X + 1])
    assert table.about({"A": 5}, all_) == frozenset()


def test_conditions_that_follow_are_left_out() -> None:
    table = ConditionTable()
    under = table.of([X > 3])
    assert table.shorter(under, under | table.of([X > 2, Y > 0])) == under | table.of([Y > 0])
    assert table.without([Y], under, under | table.of([Y <= X])) == under  # 1 or 0 will always do
    assert table.without([Y], under, under | table.of([Y > X + 5])) is None


def test_what_is_remembered_is_what_would_be_folded() -> None:
    """All guards and claims, in situations that share some words: each as if it were the first."""
    remembering, plain = Remembering(SPEC), Integers(SPEC)
    world = World(plain)
    terms = [r.guard for r in SPEC.rules().values()] + [p.then for p in SPEC.lemmas]
    for state in SPEC.state.sort.values:
        a = world.acting(state)
        here = world.step(SPEC.event("SEGMENT ARRIVES"), a, a, world.segments["arrived"])
        for term in terms:
            one, other = remembering.term(term, Valuation(here.spaces)), plain.term(term, Valuation(here.spaces))
            assert one.eq(other) if isinstance(other, z3.ExprRef) else one is other
