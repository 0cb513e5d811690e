"""The compiled terms and events against the reference interpreter: the same values, effects, segments and rules."""

from __future__ import annotations

import ctypes
from collections.abc import Iterator, Sequence
from itertools import product
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tcpmodel.specs.rfc9293.words import BUDGET

from tcpmodel.explore.compiled.memory import Array, numbers
from tcpmodel.explore.compiled.native import Native
from tcpmodel.language.errors import SpecError
from tcpmodel.language.rules import DeleteTCB, Effect, Event, Rule, Send, Step, case, event, rule, step, vocabulary
from tcpmodel.language.spec import Spec
from tcpmodel.language.terms import BOOL, NAT, SEQ, Assign, Space, Term, between, in_window, least, literal, when
from tcpmodel.lower.layout import CONFLICT, EMITTED, ENTERED, FIRED, EnvironmentLayout
from tcpmodel.lower.llvm import Printer
from tcpmodel.lower.python import Environment, Interpreter
from tests.many import many
from tests.nobody import BUDGETS, declared
from tests.terms import CITE, COLOURS, NET, PICK, SEG, STATE, TCB, TOY, H, Values, X, situations, terms, toy

MODULI = (2, 8, 10, 64, 3 * 2**29, 2**31, 3 * 2**30, 2**32)
READABLE = (*TCB, *vocabulary(SEG, PICK))
TERM, EVENT = ctypes.CFUNCTYPE(ctypes.c_int32, ctypes.c_void_p), ctypes.CFUNCTYPE(None, ctypes.c_void_p, ctypes.c_void_p)


@pytest.fixture(autouse=True, scope="module")
def own_cache(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Random modules are never asked for again: they do not go to the user's cache."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_CACHE_HOME", str(tmp_path_factory.mktemp("cache")))
        yield


class Compiled:
    """Terms and events of one specification as one module of machine code."""

    def __init__(self, spec: Spec, modulus: int, terms_: Sequence[Term] = ()) -> None:
        printer = Printer(spec, modulus)
        self.spec, self.layout, self.terms = spec, printer.layout, list(terms_)
        for number, term in enumerate(self.terms):
            (printer.term if term.sort is BOOL else printer.number)(f"term_{number}", term)
        for number, an_event in enumerate(spec.events):
            printer.event(f"react_{number}", an_event)
        self.native = Native()
        self.native.add(printer.text)

    def array(self, values: Values) -> Array:
        """An environment of integers, every word in its place."""
        flat = [0] * self.layout.size
        for word in (*TCB, *vocabulary(SEG, PICK, NET, BUDGET)):
            homes = {Space.TCB: (Space.TCB, Space.PEER, Space.BEFORE), Space.SEG: (Space.SEG, Space.SENT)}
            for space in homes.get(word.space, (word.space,)):
                flat[self.layout.place[space, word.name]] = self.layout.number(word, values[space, word.name])
        return numbers(flat)

    def value(self, number: int, array: Array) -> Any:
        """What the compiled term means in the environment, as the reference would say it."""
        found = TERM(self.native.address(f"term_{number}"))(array.ctypes.data)
        sort = self.terms[number].sort
        return sort.values[found] if sort.values else bool(found) if sort is BOOL else found & 0xFFFFFFFF

    def react(self, array: Array, number: int = 0) -> Array:
        """The log of the event in the environment, which it changes; what it does not write stays -1."""
        log = np.full(self.layout.log_size, -1, dtype=np.int32)
        EVENT(self.native.address(f"react_{number}"))(array.ctypes.data, log.ctypes.data)
        return log


# --- terms ----------------------------------------------------------------------------------------------------


def fits(value: Any) -> bool:
    """Whether the word that it is given to could hold it: 32 bits."""
    return not isinstance(value, int) or value < 2**32


@given(st.data())
@settings(max_examples=many(70), deadline=None)
def test_random_terms_mean_what_the_reference_says(data: st.DataObject) -> None:
    modulus = data.draw(st.sampled_from(MODULI))
    sorts = st.sampled_from([BOOL, BOOL, SEQ, NAT, STATE.sort])
    batch = [data.draw(terms(data.draw(sorts))) for _ in range(4)]
    compiled, interpreter = Compiled(TOY, modulus, batch), Interpreter(TOY, modulus)
    for _ in range(2):
        values, environment = data.draw(situations(modulus))
        array = compiled.array(values)
        kept = array.copy()
        for number, term in enumerate(batch):
            wanted = interpreter.compile(term)(environment)
            if fits(wanted):
                assert compiled.value(number, array) == wanted
        assert (array == kept).all()  # a term changes nothing


OPERATORS = (
    X.A == X.B, X.A != X.B, X.A < X.B, X.A <= X.B, X.A > X.B, X.A >= X.B, X.A - X.B, X.A + X.N, X.A - X.N,
    between(X.A, SEG.SEQ, X.B), in_window(X.A, X.B, X.N), X.A + 5, X.A - 5, X.A == 9, X.A == -1,
    when(X.A < X.B, X.A, X.B), ((X.A - X.B) + X.N) <= X.M, X.A + (X.N + X.M), X.A - (X.N + X.M), (X.A - X.B) - X.N,
    X.N < X.M, X.N <= X.M, X.N == X.M, X.N - X.M, least(X.N, X.M), (X.N + X.M) - X.N, (X.N + X.M) > X.M,
)  # fmt: skip


@pytest.mark.parametrize("modulus", MODULI)
def test_every_operator_at_the_edges_of_the_circle(modulus: int) -> None:
    """All numbers of a small circle; of a large one those about its ends and its middle; Nats as large as a word."""
    around = {0, 1, 2, 5, modulus // 2 - 1, modulus // 2, modulus // 2 + 1, modulus - 2, modulus - 1}
    circle = range(modulus) if modulus <= 10 else sorted(around)
    compiled, interpreter = Compiled(TOY, modulus, OPERATORS), Interpreter(TOY, modulus)
    nats = (0, 1, 7, modulus - 1, 2**31, 2**32 - 1)
    for a, b, (n, m) in product(circle, circle, [(0, 0), (1, 3), *product(nats[2:], nats[2:])]):
        values: Values = {(s, w.name): w.initial for s, w in everywhere()}
        values |= {(Space.TCB, "X.A"): a, (Space.TCB, "X.B"): b, (Space.TCB, "X.N"): n, (Space.TCB, "X.M"): m}
        array, environment = compiled.array(values), interpreter.environment(interpreter.tcb(X_A=a, X_B=b, X_N=n, X_M=m))
        for number, term in enumerate(OPERATORS):
            wanted = interpreter.compile(term)(environment)
            if fits(wanted):
                assert compiled.value(number, array) == wanted, (term.op, number, a, b, n, m)


def everywhere() -> Iterator[tuple[Space, Any]]:
    """Every word in every space where it stands."""
    for space in (Space.TCB, Space.PEER, Space.BEFORE):
        yield from ((space, w) for w in TCB)
    for space in (Space.SEG, Space.SENT):
        yield from ((space, w) for w in vocabulary(SEG))
    yield from ((w.space, w) for w in vocabulary(PICK, NET, BUDGET))


def test_offers_spend_in_order_and_nothing_else_changes() -> None:
    printer = Printer(TOY, 64)
    effects = (Assign(BUDGET.OPENED, BUDGET.OPENED + 1), Assign(BUDGET.TEXT, BUDGET.TEXT - BUDGET.OPENED))
    printer.assign("spend", effects)
    native, place = Native(), printer.layout.place
    native.add(printer.text)
    array = np.arange(100, 100 + printer.layout.size, dtype=np.int32)
    opened, text = (int(array[place[Space.BUDGET, f"BUDGET.{n}"]]) for n in ("OPENED", "TEXT"))
    wanted = array.copy()
    wanted[place[Space.BUDGET, "BUDGET.OPENED"]] = opened + 1
    wanted[place[Space.BUDGET, "BUDGET.TEXT"]] = max(text - opened - 1, 0)
    ctypes.CFUNCTYPE(None, ctypes.c_void_p)(native.address("spend"))(array.ctypes.data)
    assert (array == wanted).all()


# --- events ---------------------------------------------------------------------------------------------------


@st.composite
def effects(draw: st.DrawFn) -> list[Effect]:
    """Effects in any order: no word twice, unless the TCB was deleted in between; Nats that a word can hold."""
    found: list[Effect] = []
    assigned: set[str] = set()

    def value(sort: Any) -> Term:
        term = draw(terms(sort, 2, READABLE))
        return least(term, 1000) if sort is NAT else term

    for _ in range(draw(st.integers(0, 4))):
        kind = draw(st.sampled_from(["assign", "assign", "state", "send", "delete"]))
        if kind == "delete":
            assigned = set()
            found.append(DeleteTCB())
        elif kind == "send":
            found.append(Send(tuple((w, value(w.sort)) for w in vocabulary(SEG))))
        else:
            word = STATE if kind == "state" else draw(st.sampled_from([w for w in TCB if w is not STATE]))
            if word.name not in assigned:
                assigned.add(word.name)
                found.append(Assign(word, value(word.sort)))
    return found


@st.composite
def steps(draw: st.DrawFn, name: str) -> Step:
    """A step of up to three rules; mostly each applies only where those before it do not."""
    rules: list[Rule] = []
    exclusive = draw(st.integers(0, 3)) > 0
    for number in range(draw(st.integers(1, 3))):
        guard = [draw(terms(BOOL, 2, READABLE))] if draw(st.booleans()) else []
        others = [~r.guard for r in rules] if exclusive else []
        rules.append(rule(f"{name}.{number}", when=[*guard, *others], do=draw(effects()), done=draw(st.booleans())))
    return step(name, CITE, *rules)


@st.composite
def events(draw: st.DrawFn) -> Event:
    """A random event: one procedure for all states, or one for some and another for the rest."""
    split = draw(st.integers(0, 2))
    parts = [COLOURS] if not split else [COLOURS[:split], COLOURS[split:]]
    every = [case(part, *[draw(steps(f"s{at}{n}")) for n in range(draw(st.integers(1, 3)))]) for at, part in enumerate(parts)]
    return event("GO", CITE, *every, **declared("GO", vocabulary(PICK)))


def assert_reacts_alike(compiled: Compiled, interpreter: Interpreter, values: Values, environment: Environment) -> None:
    lay, spec = compiled.layout, compiled.spec
    array = compiled.array(values)
    kept = array.copy()
    log = compiled.react(array)
    chosen = dict(zip([w.name for w in spec.choices], environment[Space.CHOICE.value], strict=True))
    try:
        outcome = interpreter.react(spec.events[0], environment[0], chosen, environment[Space.SEG.value])
    except SpecError:
        assert log[CONFLICT] == 1
        return
    assert log[CONFLICT] == 0
    assert lay.values(spec.tcb, array[:len(spec.tcb)].tolist()) == outcome.tcb
    assert (array[len(spec.tcb):] == kept[len(spec.tcb):]).all()  # an event changes the TCB and nothing else
    assert tuple(spec.state.sort.values[n] for n in log[lay.path_at:lay.path_at + log[ENTERED]]) == outcome.path
    assert tuple(list(spec.rules())[n] for n in log[lay.rules_at:lay.rules_at + log[FIRED]]) == outcome.rules
    rows = log[lay.sent_at:lay.sent_at + log[EMITTED] * len(spec.segment)].reshape(-1, len(spec.segment))
    assert tuple(lay.values(spec.segment, row) for row in rows.tolist()) == outcome.sent


@given(st.data())
@settings(max_examples=many(70), deadline=None)
def test_random_events_do_what_the_reference_does(data: st.DataObject) -> None:
    """The TCB, the states on the way, the rules, the segments; where two rules apply, both refuse."""
    modulus = data.draw(st.sampled_from(MODULI))
    spec = Spec("toy", "Toy", STATE, TCB, vocabulary(SEG), vocabulary(PICK), vocabulary(NET), (data.draw(events()),), **BUDGETS)
    compiled, interpreter = Compiled(spec, modulus), Interpreter(spec, modulus)
    for colour in COLOURS:
        values, environment = data.draw(situations(modulus))
        values[Space.TCB, "STATE"] = colour
        environment[0] = (colour, *environment[0][1:])
        assert_reacts_alike(compiled, interpreter, values, environment)


def fixed(*steps_: Step, **tcb: Any) -> tuple[Array, Array, EnvironmentLayout]:
    """The environment and the log after the event of those steps."""
    compiled = Compiled(toy(*steps_), 64)
    values: Values = {(s, w.name): w.initial for s, w in everywhere()}
    values |= {(Space.TCB, k.replace("_", ".")): v for k, v in tcb.items()}
    array = compiled.array(values)
    return array, compiled.react(array), compiled.layout


def test_two_rules_of_a_step_that_apply_are_counted_and_one_is_not() -> None:
    both_apply = step("s", CITE, rule("one", when=[X.N > 0]), rule("two", when=[X.N > 2]), rule("three", when=[X.N > 4]))
    found = {n: int(fixed(both_apply, X_N=n)[1][CONFLICT]) for n in (0, 1, 3, 5)}
    assert found == {0: 0, 1: 0, 3: 1, 5: 1}


def test_rules_that_apply_together_after_the_event_is_done_do_not_count() -> None:
    done = step("a", CITE, rule("done", done=True))
    never = step("b", CITE, rule("one"), rule("two"))
    assert fixed(done, never)[1][CONFLICT] == 0


def test_a_conflict_is_not_forgotten_in_the_steps_that_follow() -> None:
    assert fixed(step("a", CITE, rule("one"), rule("two")), step("b", CITE, rule("three"), rule("four", when=[X.P])))[1][CONFLICT] == 1


def test_a_state_that_is_entered_again_at_once_is_logged_once() -> None:
    """The path has a state where it differs from the one before it, whatever a single rule did in between."""
    there = step("a", CITE, rule("there-and-back", do=[DeleteTCB(), STATE.becomes("BLUE")]))
    on = step("b", CITE, rule("on", do=[STATE.becomes("GREEN")]))
    back = step("c", CITE, rule("back", do=[DeleteTCB()]))
    _, log, lay = fixed(there, on, back, STATE="BLUE")
    assert [COLOURS[n] for n in log[lay.path_at:lay.path_at + log[ENTERED]]] == ["BLUE", "GREEN", "RED"]


def test_what_persists_survives_the_tcb() -> None:
    array, _, lay = fixed(step("s", CITE, rule("r", do=[X.N.becomes(9), H.KEPT.becomes(8), DeleteTCB()])))
    assert array[lay.place[Space.TCB, "H.KEPT"]] == 8
    assert array[lay.place[Space.TCB, "X.N"]] == 3


def test_a_constant_comes_round_the_circle() -> None:
    """A negative number of the text, or one beyond the modulus, is the one that it means on the circle."""
    batch = [literal(-3, SEQ), literal(70, SEQ), X.A == 70, X.A == -58]
    compiled = Compiled(TOY, 64, batch)
    values: Values = {(s, w.name): w.initial for s, w in everywhere()} | {(Space.TCB, "X.A"): 6}
    assert [compiled.value(n, compiled.array(values)) for n in range(4)] == [61, 6, True, True]
