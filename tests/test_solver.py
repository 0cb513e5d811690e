"""The one solver of every proof: what is pushed and given comes and goes, and an unsat core names what was needed."""

from __future__ import annotations

import time

import pytest
import z3

from tcpmodel.machine import signals
from tcpmodel.prove.solver import NO, UNKNOWN, YES, Solver

X, Y = z3.Ints("x y")


def test_what_is_pushed_is_taken_back() -> None:
    solver = Solver(10, X > 3)
    solver.push(X < 3)
    assert (solver.check(), solver.depth) == (NO, 1)
    solver.push(True)
    solver.pop(2)
    assert (solver.check(), solver.depth) == (YES, 0)
    assert solver.model().eval(X).as_long() > 3


def test_a_core_names_what_was_needed_and_nothing_else() -> None:
    solver = Solver(10, X == 1)
    for name, condition in (("idle", Y > 3), ("wrong", X > 5), (7, Y == X)):
        solver.give(name, condition)
    assert solver.check() == NO
    assert solver.core() == {"wrong"}
    assert solver.check(named=False) == YES  # what has a name is left out


def test_what_is_given_under_a_push_goes_with_it() -> None:
    """A name of before stays, without what it was given since."""
    solver = Solver(10, X == 1)
    solver.give("kept", X < 2)
    solver.push()
    solver.give("kept", X > 4)
    solver.give("gone", Y > 4)
    assert solver.check() == NO
    assert solver.core() == {"kept"}
    solver.pop()
    assert solver.check() == YES
    solver.give("gone", X > 4)
    assert (solver.check(), solver.core()) == (NO, {"gone"})


def test_questions_leave_nothing_behind() -> None:
    solver = Solver(10, X > 3)
    assert [solver.can(X < 3), solver.can(X < 9), solver.can(Y == 1, False), solver.can(True)] == [NO, YES, NO, YES]
    word, model = solver.example(X == 8)
    assert word == YES
    assert model is not None
    assert model.eval(X).as_long() == 8
    assert solver.example(X == 2) == (NO, None)
    assert (solver.check(), solver.depth) == (YES, 0)


@pytest.mark.parametrize("linear", [True, False])
def test_a_question_ends_with_its_time(linear: bool) -> None:
    x, y, z = z3.BitVecs("x y z", 64)
    solver = Solver(0.05, x * y * z == 0x123456789ABCDEF1, x * x + y * y == z * z * z + 7, x > 5, y > 5, z > 5, linear=linear)
    began = time.monotonic()
    assert solver.check() == UNKNOWN
    assert time.monotonic() - began < 20


def test_a_signal_that_was_heard_is_raised_before_the_next_question(monkeypatch: pytest.MonkeyPatch) -> None:
    """Its own exception may have been lost within Z3."""
    monkeypatch.setattr(signals, "heard", lambda: 2)
    with pytest.raises(signals.Interrupted):
        Solver(10, X > 3).check()
