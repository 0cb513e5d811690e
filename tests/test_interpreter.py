"""The reference interpreter against definitions: random terms, modular numbers, effects in order, the frame."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tcpmodel.language.errors import SpecError
from tcpmodel.language.events import Cause
from tcpmodel.language.rules import DeleteTCB, Event, Rule, Send, Signal, case, event, rule, step, vocabulary
from tcpmodel.language.spec import Spec
from tcpmodel.language.terms import BOOL, NAT, SEQ, Assign, Space, Term, between, in_window
from tcpmodel.lower.python import Interpreter
from tests.many import many
from tests.terms import (
    CITE,
    MODULI,
    NET,
    PICK,
    SEG,
    STATE,
    TCB,
    TOY,
    H,
    X,
    situations,
    terms,
    toy,
    value,
)  # fmt: skip

# --- terms against a direct reading of them -----------------------------------------------------------------


@given(st.data())
@settings(max_examples=many(250), deadline=None)
def test_random_terms_mean_what_their_operators_say(data: st.DataObject) -> None:
    modulus = data.draw(st.sampled_from(MODULI))
    term = data.draw(st.sampled_from([SEQ, NAT, BOOL, STATE.sort]).flatmap(terms))
    values, environment = data.draw(situations(modulus))
    got = Interpreter(TOY, modulus).compile(term)(environment)
    assert got == value(term, values, modulus)
    assert type(got) is {"Bool": bool, "State": str}.get(term.sort.name, int)
    if term.sort is SEQ:
        assert 0 <= got < modulus
    if term.sort is NAT:
        assert got >= 0


def test_a_compiled_term_is_compiled_once() -> None:
    interpreter = Interpreter(TOY, 16)
    term = X.A < X.B
    assert interpreter.compile(term) is interpreter.compile(term)


# --- numbers on the circle ----------------------------------------------------------------------------------


def relation(term: Term, m: int) -> Any:
    """The term as a function of X.A, X.B, SEG.SEQ and X.N."""
    interpreter = Interpreter(TOY, m)
    meaning = interpreter.compile(term)
    return lambda a=0, b=0, c=0, n=0: meaning(
        interpreter.environment(interpreter.tcb(X_A=a, X_B=b, X_N=n), interpreter.segment_from({"SEG.SEQ": c}))
    )


@pytest.mark.parametrize("m", [2, 3, 8, 16, 17])
def test_between_is_a_walk_round_the_circle(m: int) -> None:
    """``low < middle =< high``: the numbers that a walk from low to high steps on."""
    holds = relation(between(X.A, SEG.SEQ, X.B), m)
    for low in range(m):
        for high in range(m):
            stepped, here = set(), low
            while here != high:
                here = (here + 1) % m
                stepped.add(here)
            assert {x for x in range(m) if holds(a=low, b=high, c=x)} == stepped


@pytest.mark.parametrize("m", [2, 3, 8, 16, 17])
def test_in_window_is_a_count_of_numbers(m: int) -> None:
    """``first =< number < first + size``: the first, and so many in all."""
    holds = relation(in_window(X.A, SEG.SEQ, X.N), m)
    for first in range(m):
        for size in range(m + 2):
            counted = {(first + k) % m for k in range(size)}
            assert {x for x in range(m) if holds(a=first, c=x, n=size)} == counted


@pytest.mark.parametrize("m", [2, 8, 16, 64])
def test_the_order_of_numbers(m: int) -> None:
    """Forward by less than half of the circle is later; two numbers half of it apart have no order."""
    less, at_most = relation(X.A < X.B, m), relation(X.A <= X.B, m)
    more, at_least = relation(X.A > X.B, m), relation(X.A >= X.B, m)
    for a in range(m):
        for d in range(m):
            b = (a + d) % m
            assert less(a, b) == (0 < d < m // 2)
            assert at_most(a, b) == (less(a, b) or d == 0)
            assert more(a, b) == less(b, a)
            assert at_least(a, b) == at_most(b, a)
            assert not (less(a, b) and less(b, a))
            assert less(a, b) or less(b, a) or d in (0, m // 2)


@given(st.integers(0, 2**32 - 1), st.integers(0, 2**32 - 1), st.integers(0, 2**32 - 1))
def test_numbers_of_32_bits_have_no_origin(a: int, b: int, turn: int) -> None:
    """Only distances count: a relation holds as well when the circle is turned."""
    for term in (X.A < X.B, X.A <= X.B, in_window(X.A, X.B, X.N), (X.A - X.B) > 3, X.A + 5 == X.B):
        holds = relation(term, 2**32)
        assert holds(a, b, n=1000) == holds((a + turn) % 2**32, (b + turn) % 2**32, n=1000)


def test_a_nat_never_goes_below_zero_and_a_number_comes_round() -> None:
    assert relation(X.N - 5, 16)(n=3) == 0
    assert relation(X.N - 5, 16)(n=8) == 3
    assert relation(X.A - 5, 16)(a=3) == 14
    assert relation(X.A + 5, 16)(a=14) == 3
    assert relation(X.A - X.B, 16)(a=3, b=14) == 5
    assert relation(X.A == 16, 16)(a=0)
    assert relation(X.A == -1, 16)(a=15)
    assert relation(X.N + 5, 4)(n=8) == 13  # a Nat has no modulus


# --- effects, rules, steps ----------------------------------------------------------------------------------


def react(spec: Spec, *, modulus: int = 64, choice: dict[str, Any] | None = None, seq: int = 0, **tcb: Any) -> Any:
    interpreter = Interpreter(spec, modulus)
    segment = interpreter.segment_from({"SEG.SEQ": seq})
    return interpreter.react(spec.events[0], interpreter.tcb(**tcb), choice or {}, segment)


def one(*effects: Any, **how: Any) -> Spec:
    return toy(step("s", CITE, rule("r", do=effects, **how)))


def after(outcome: Any) -> dict[str, Any]:
    return dict(zip([w.name for w in TCB], outcome.tcb, strict=True))


def test_an_effect_reads_what_the_effects_before_it_wrote() -> None:
    outcome = react(one(X.M.becomes(4), X.N.becomes(X.M + 1), H.KEPT.becomes(X.N + X.M)), X_M=1, X_N=2)
    assert (after(outcome)["X.M"], after(outcome)["X.N"], after(outcome)["H.KEPT"]) == (4, 5, 9)
    swapped = react(one(X.N.becomes(X.M + 1), X.M.becomes(4)), X_M=1)
    assert (after(swapped)["X.M"], after(swapped)["X.N"]) == (4, 2)


def test_a_segment_is_sent_with_the_values_of_its_moment() -> None:
    def send() -> Send:
        return Send(((SEG.SEQ, X.A), (SEG.TEXT, X.N), (SEG.BIT, X.P)))

    outcome = react(one(send(), X.A.becomes(X.A + 1), X.P.becomes(True), send()), X_A=63, X_N=2)
    assert outcome.sent == ((63, 2, False), (0, 2, True))


def test_a_deleted_tcb_is_initial_but_for_what_persists() -> None:
    outcome = react(one(X.N.becomes(9), H.KEPT.becomes(8), DeleteTCB(), X.M.becomes(X.N)), STATE="BLUE", X_A=5, X_Q=False)
    assert after(outcome) == {w.name: w.initial for w in TCB} | {"H.KEPT": 8, "X.M": 3}
    assert outcome.path == ("BLUE", "RED")


def test_a_signal_tells_its_amount_and_nothing_of_nothing() -> None:
    spec = one(Signal("hello"), Signal("text", X.N), X.N.becomes(0), Signal("text", X.N))
    assert react(spec, X_N=4).signals == ("hello", "text: 4 octets")


def test_choices_are_read_and_those_not_made_are_initial() -> None:
    spec = one(X.A.becomes(PICK.ISS), X.M.becomes(PICK.LENGTH))
    assert after(react(spec, choice={"PICK.LENGTH": 6}))["X.M"] == 6
    assert after(react(spec))["X.A"] == 5


def test_a_segment_is_read() -> None:
    assert after(react(one(X.A.becomes(SEG.SEQ + 1)), seq=63))["X.A"] == 0


def test_steps_follow_each_other_until_a_rule_is_done() -> None:
    spec = toy(step("a", CITE, rule("first", do=[X.M.becomes(1), STATE.becomes("GREEN")])),
               step("b", CITE, rule("not-this", when=[X.M == 0]), rule("this", when=[X.M == 1], do=[X.N.becomes(X.M + 1)])),
               step("c", CITE, rule("passed-over", when=[X.P])),
               step("d", CITE, rule("last", done=True, do=[STATE.becomes("BLUE")])),
               step("e", CITE, rule("too-late", do=[X.N.becomes(0)])))  # fmt: skip
    outcome = react(spec)
    assert outcome.rules == ("first", "this", "last")
    assert outcome.path == ("RED", "GREEN", "BLUE")
    assert after(outcome)["X.N"] == 2


def test_the_steps_are_those_of_the_state_in_which_the_event_found_the_end() -> None:
    colour = event("GO", CITE, case(["RED"], step("a", CITE, rule("red", do=[STATE.becomes("BLUE")])),
                                    step("b", CITE, rule("still-red"))),
                   case(["GREEN", "BLUE"], step("c", CITE, rule("other"))), cause=Cause.TIMER)  # fmt: skip
    spec = Spec("toy", "Toy", STATE, TCB, vocabulary(SEG), (), (), (colour,))
    assert react(spec).rules == ("red", "still-red")
    assert react(spec, STATE="GREEN").rules == ("other",)


def test_an_event_that_no_rule_answers_changes_nothing() -> None:
    outcome = react(toy(step("s", CITE, rule("r", when=[X.P], do=[X.N.becomes(0)]))), STATE="BLUE")
    assert outcome.rules == outcome.sent == outcome.signals == ()
    assert outcome.path == ("BLUE",)
    assert after(outcome) == {w.name: w.initial for w in TCB} | {"STATE": "BLUE"}


def test_two_rules_of_a_step_that_apply_are_refused_at_the_second() -> None:
    spec = toy(step("both", CITE, rule("one", when=[X.N > 0]),
                    rule("other", when=[X.N > 2])))  # fmt: skip
    assert react(spec, X_N=1).rules == ("one",)
    with pytest.raises(SpecError) as caught:
        react(spec, X_N=3)
    assert caught.value.what == "two rules of step 'both' apply: 'one' and 'other'"
    line = test_two_rules_of_a_step_that_apply_are_refused_at_the_second.__code__.co_firstlineno + 2
    assert caught.value.where is not None
    assert caught.value.where.endswith(f"test_interpreter.py:{line}")


def test_what_is_possible_reads_the_end_the_choices_and_the_network() -> None:
    spec = toy(possible=[X.P, PICK.LENGTH <= X.N, NET.COUNT == 0])
    interpreter, go = Interpreter(spec), spec.events[0]
    ready = interpreter.tcb(X_P=True, X_N=4)
    assert interpreter.possible(go, ready, {"PICK.LENGTH": 4})
    assert not interpreter.possible(go, ready, {"PICK.LENGTH": 5})
    assert not interpreter.possible(go, ready, {"PICK.LENGTH": 4}, in_flight=1)
    assert not interpreter.possible(go, interpreter.initial, {})
    assert interpreter.possible(go, ready, {}) is True


# --- the frame ----------------------------------------------------------------------------------------------

TARGETS = [w for w in TCB if w is not STATE]
READABLE = (*TCB, *vocabulary(SEG, PICK))


@given(st.data())
@settings(max_examples=many(100), deadline=None)
def test_what_a_rule_does_not_name_does_not_change(data: st.DataObject) -> None:
    """Random rules against the assignments carried out one by one, the last word first."""
    modulus = data.draw(st.sampled_from(MODULI))
    targets = data.draw(st.lists(st.sampled_from(TARGETS), unique_by=lambda w: w.name, max_size=4))
    effects = [Assign(w, data.draw(terms(w.sort, 2, READABLE))) for w in targets]
    guard = data.draw(terms(BOOL, 2, READABLE))
    spec = toy(step("s", CITE, rule("r", when=[guard], do=effects)))
    values, environment = data.draw(situations(modulus))
    interpreter = Interpreter(spec, modulus)
    chosen = dict(zip([w.name for w in spec.choices], environment[Space.CHOICE.value], strict=True))
    outcome = interpreter.react(spec.events[0], environment[0], chosen, environment[Space.SEG.value])
    wanted = dict(values)
    applies = value(guard, values, modulus)
    for effect in effects if applies else ():
        wanted[Space.TCB, effect.word.name] = value(effect.value, wanted, modulus)
    assert outcome.tcb == tuple(wanted[Space.TCB, w.name] for w in TCB)
    assert outcome.rules == (("r",) if applies else ())
    unnamed = {w.name for w in TCB} - {w.name for w in targets}
    assert all(after(outcome)[name] == values[Space.TCB, name] for name in unnamed)


def test_an_environment_has_initial_values_where_nothing_is_given() -> None:
    interpreter = Interpreter(TOY)
    assert interpreter.environment() == [interpreter.initial, (0, 0, False), (5, 2), interpreter.initial,
                                         interpreter.initial, (0, 0, False), (0,), ()]  # fmt: skip
    mine = interpreter.tcb(X_N=9)
    assert interpreter.environment(mine)[Space.BEFORE.value] == mine
    assert interpreter.state_of(interpreter.tcb_from({"STATE": "BLUE"})) == "BLUE"
    assert isinstance(TOY.events[0], Event)
    assert isinstance(TOY.rule("r"), Rule)
