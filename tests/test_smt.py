"""The bit-vectors and the events on symbolic values against the reference interpreter: concrete values in, the same out."""

from __future__ import annotations

import random
from collections.abc import Mapping
from itertools import product
from typing import Any

import pytest
import z3
from hypothesis import given, settings
from hypothesis import strategies as st

from tcpmodel.language.errors import SpecError
from tcpmodel.language.rules import Event
from tcpmodel.language.spec import Spec
from tcpmodel.language.terms import BOOL, NAT, SEQ, Space, Word
from tcpmodel.load import library
from tcpmodel.lower.integers import Integers
from tcpmodel.lower.plain import Plain
from tcpmodel.lower.python import Interpreter, Outcome
from tcpmodel.lower.smt import Smt, Valuation, Value
from tcpmodel.lower.symbolic import Path, merged, paths
from tests.many import many
from tests.terms import NET, PICK, SEG, TCB, TOY, WORDS, situations, terms
from tests.test_llvm import OPERATORS, events

from tcpmodel.language.rules import vocabulary  # isort: skip
from tests.terms import STATE as COLOUR  # isort: skip

WIDTHS = (3, 6, 32)
LIB = library()
SPEC = LIB.base


# --- terms ---------------------------------------------------------------------------------------------------


def number(w: Word, value: Any) -> Any:
    """The value as a Python number, which the reading takes for a constant."""
    return w.sort.values.index(value) if w.sort.values else value


def as_vector(smt: Smt, w: Word, value: Any) -> Value:
    """The value as one that only a solver knows."""
    number_of = number(w, value)
    if w.sort is BOOL:
        return z3.BoolVal(number_of)
    if isinstance(smt, Integers):
        return z3.IntVal(number_of)
    size = max((len(w.sort.values) - 1).bit_length(), 1) if w.sort.values else smt.width
    return z3.BitVecVal(number_of, size)


def known(value: Value, sort: Any) -> Any:
    """What the value is, as the interpreter writes it."""
    if isinstance(value, z3.ExprRef):
        value = z3.simplify(value)
        value = z3.is_true(value) if sort is BOOL else value.as_long()
    return sort.values[value] if sort.values else value


@given(st.data())
@settings(max_examples=many(70), deadline=None)
def test_random_terms_have_the_value_of_the_reference(data: st.DataObject) -> None:
    """With constants, with vectors or integers of a solver, and with a mixture of both; and on plain numbers too."""
    width = data.draw(st.sampled_from(WIDTHS))
    values, environment = data.draw(situations(2**width))
    values = {k: min(v, 2**width - 1) if type(v) is int else v for k, v in values.items()}
    environment = [tuple(min(v, 2**width - 1) if type(v) is int else v for v in row) for row in environment]
    smt = data.draw(st.sampled_from([Smt, Integers]))(TOY, width)
    interpreter, plain = Interpreter(TOY, 2**width), Plain(width)
    vectors = {w for w in WORDS if data.draw(st.booleans())}
    spaces: dict[Space, dict[str, Value]] = {s: {} for s in Space}
    plainly: dict[Space, dict[str, Value]] = {s: {} for s in Space}
    for w in WORDS:
        value = values[w.space, w.name]
        spaces[w.space][w.name] = as_vector(smt, w, value) if w in vectors else number(w, value)
        plainly[w.space][w.name] = z3.BoolVal(value) if w.sort is BOOL else z3.IntVal(number(w, value))
    here = Valuation(spaces)
    for _ in range(4):
        sort = data.draw(st.sampled_from([BOOL, BOOL, SEQ, NAT]))
        term = data.draw(terms(sort))
        wanted = interpreter.compile(term)(environment)
        assert known(smt.term(term, here), sort) == wanted
        assert known(plain.term(term, plainly), sort) == wanted


@pytest.mark.parametrize("reading", [Smt, Integers])
@pytest.mark.parametrize("width", [2, 4, 32])
def test_every_operator_at_the_edges(width: int, reading: type[Smt]) -> None:
    """Where numbers wrap around, where half of the circle is reached, and where a Nat would fall below zero."""
    smt, interpreter = reading(TOY, width), Interpreter(TOY, 2**width)
    top, half = 2**width - 1, 2 ** (width - 1)
    edges = sorted({0, 1, half - 1, half, min(half + 1, top), top})
    for a, b, (n, m) in product(edges, edges, [(0, 0), (0, 1), (1, 0), (half, half), (top, 1), (top, top)]):
        row = interpreter.tcb(X_A=a, X_B=b, X_N=n, X_M=m)
        named = dict(zip([w.name for w in TCB], row, strict=True))
        for constants in ((), ("X.N", "X.M"), ("X.A",)) if width == 4 else ((),):  # what is constant is read in another way
            here = Valuation({
                Space.TCB: {w.name: number(w, named[w.name]) if w.name in constants else as_vector(smt, w, named[w.name]) for w in TCB},
                Space.SEG: {w.name: smt.literal(w.sort, w.initial % 2**width if w.sort is SEQ else w.initial) for w in SEG}})
            for term in OPERATORS:
                found = known(smt.term(term, here), term.sort)
                wanted = interpreter.compile(term)(interpreter.environment(row))
                assert found == wanted, (term.op, a, b, n, m, constants)


# --- events --------------------------------------------------------------------------------------------------


class Free:
    """Nothing assumed: every path whose conditions are not false is feasible, and the true one is found by its values."""

    def push(self, condition: Value) -> bool:
        return not z3.is_false(z3.simplify(condition))

    def pop(self) -> None:
        pass


def situated(smt: Smt, rows: Mapping[Space, Mapping[str, Any]], vectors: bool) -> Valuation:
    """The values as a situation; STATE is a constant."""
    spec = smt.spec
    homes = {Space.TCB: spec.tcb, Space.SEG: spec.segment, Space.CHOICE: spec.choices, Space.NET: spec.network}
    return Valuation({space: {
        w.name: as_vector(smt, w, rows[space][w.name]) if vectors and w is not spec.state else number(w, rows[space][w.name])
        for w in words} for space, words in homes.items()})


def row(words: tuple[Word, ...], values: Mapping[str, Value]) -> tuple[Any, ...]:
    return tuple(known(values[w.name], w.sort) for w in words)


def holds(value: Value) -> bool:
    return bool(known(value, BOOL))


def reacted(interpreter: Interpreter, event: Event, rows: Mapping[Space, Mapping[str, Any]]) -> Outcome | None:
    """What the reference says; nothing where two rules apply."""
    try:
        return interpreter.react(event, interpreter.tcb_from(rows[Space.TCB]), rows[Space.CHOICE],
                                 interpreter.segment_from(rows[Space.SEG]))
    except SpecError:
        return None


def assert_alike(smt: Smt, event: Event, rows: Mapping[Space, Mapping[str, Any]], vectors: bool) -> None:
    """Merged and path by path: TCB, segments, rules and states are those of the reference."""
    spec, interpreter = smt.spec, Interpreter(smt.spec, 2**smt.width)
    outcome = reacted(interpreter, event, rows)
    if outcome is None or any(v >= 2**smt.width for v in numbers_of(spec, outcome)):
        return
    here = situated(smt, rows, vectors)
    together = merged(smt, event, here)
    assert row(spec.tcb, together.after.spaces[Space.TCB]) == outcome.tcb
    fired = [name for name, when in together.fired.items() if holds(when)]
    assert sorted(fired) == sorted(outcome.rules)
    assert tuple(row(spec.segment, s) for when, s in together.sent if holds(when)) == outcome.sent
    assert all(holds(f.condition) for when, f in together.fits if holds(when))
    state = str(rows[Space.TCB][spec.state.name])
    taken = [p for p in paths(smt, event, state, here, Free()) if all(holds(c) for c in p.when)]
    if not holds(smt.term(event.condition, here)):  # a path assumes the domains of choices too
        assert taken == []
        return
    (path,) = taken
    assert_path(spec, path, outcome)


def assert_path(spec: Spec, path: Path, outcome: Outcome) -> None:
    assert row(spec.tcb, path.after.spaces[Space.TCB]) == outcome.tcb
    assert tuple(r.name for r in path.rules) == outcome.rules
    assert tuple(row(spec.segment, s) for s in path.sent) == outcome.sent
    assert path.entered == outcome.path
    assert all(holds(f.condition) for f in path.fits)


def numbers_of(spec: Spec, outcome: Outcome) -> list[int]:
    """The Nats that follow: where one has no room, the readings may differ."""
    pairs = [*zip(spec.tcb, outcome.tcb, strict=True),
             *(pair for s in outcome.sent for pair in zip(spec.segment, s, strict=True))]
    return [v for w, v in pairs if w.sort is NAT]


def drawn(rand: random.Random, words: tuple[Word, ...], width: int, near: int) -> dict[str, Any]:
    """Random values, most of them close together, so that conditions hold."""
    def one(w: Word) -> Any:
        if w.sort.values:
            return rand.choice(w.sort.values)
        if w.sort is BOOL:
            return rand.random() < 0.4
        if w.sort is SEQ:
            return (near + rand.choice((0, 0, 0, 1, 1, 2, 3, 5))) % 2**width
        return rand.choice((0, 0, 1, 2, 3, 5))

    return {w.name: one(w) for w in words}


@pytest.mark.parametrize("event", SPEC.events, ids=lambda e: e.name)
def test_events_of_the_specification_do_what_the_reference_does(event: Event) -> None:
    """In every state, from situations whose numbers lie close together and over the end of the circle."""
    rand = random.Random(event.name)
    smt = Smt(SPEC, 32)
    own = {w.name for w in event.choices}
    for state in SPEC.state.sort.values:
        for turn in range(many(20 if event.name == "SEGMENT ARRIVES" else 6)):
            near = rand.choice((100, 2**32 - 2, rand.randrange(2**32)))
            chosen = drawn(rand, SPEC.choices, 32, near)
            rows = {
                Space.TCB: drawn(rand, SPEC.tcb, 32, near) | {SPEC.state.name: state},
                Space.SEG: drawn(rand, SPEC.segment, 32, near), Space.NET: drawn(rand, SPEC.network, 32, near),
                Space.CHOICE: {w.name: chosen[w.name] if w.name in own else w.initial for w in SPEC.choices}}
            if event.name != "SEGMENT ARRIVES":
                rows[Space.SEG] = {w.name: w.initial for w in SPEC.segment}
            assert_alike(smt, event, rows, vectors=turn % 2 == 0)


@given(st.data())
@settings(max_examples=many(40), deadline=None)
def test_random_events_do_what_the_reference_does(data: st.DataObject) -> None:
    """Rules at random, effects in any order, TCBs deleted in between; a Nat has room."""
    spec = Spec("toy", "Toy", COLOUR, TCB, vocabulary(SEG), vocabulary(PICK), vocabulary(NET), (data.draw(events()),))
    values, _ = data.draw(situations(2**16))
    homes = {Space.TCB: spec.tcb, Space.SEG: spec.segment, Space.CHOICE: spec.choices, Space.NET: spec.network}
    rows = {space: {w.name: values[space, w.name] for w in words} for space, words in homes.items()}
    assert_alike(Smt(spec, 16), spec.events[0], rows, vectors=data.draw(st.booleans()))


# --- what does not fit ---------------------------------------------------------------------------------------


def test_what_does_not_fit_is_told_and_not_hidden() -> None:
    """SND.QUEUED at its largest and one octet more: cut off, and the condition says so."""
    smt = Smt(SPEC, 8)
    event = SPEC.event("SEND")
    for length, fits in ((1, True), (2, False)):
        rows = {Space.TCB: {w.name: w.initial for w in SPEC.tcb} | {"STATE": "SYN-SENT", "SND.QUEUED": 254},
                Space.SEG: {w.name: w.initial for w in SPEC.segment}, Space.NET: {w.name: 0 for w in SPEC.network},
                Space.CHOICE: {w.name: w.initial for w in SPEC.choices} | {"PICK.LENGTH": length, "CALL.WINDOW": 0}}
        found = merged(smt, event, situated(smt, rows, vectors=True))
        assert [(f.word.name, f.rule.name, holds(f.condition)) for when, f in found.fits if holds(when)] == [
            ("SND.QUEUED", "send.queued", fits)]


def test_a_model_reads_as_the_interpreter_writes() -> None:
    smt = Smt(SPEC, 32)
    values = smt.variables(SPEC.tcb, "A")
    solver = z3.Solver()
    solver.add(values["SND.NXT"] == 7, values["PASSIVE"], values["STATE"] == 3, *smt.in_sort(SPEC.tcb, values))
    assert solver.check() == z3.sat
    found = smt.decoded(SPEC.tcb, values, solver.model())
    assert (found["SND.NXT"], found["PASSIVE"], found["STATE"]) == (7, True, "SYN-RECEIVED")
    solver.add(values["STATE"] == 11)
    assert solver.check() == z3.unsat  # there are eleven states, and four bits


@pytest.mark.parametrize("reading", [Smt, Integers])
def test_free_values_are_those_of_their_sort_and_no_fewer(reading: type[Smt]) -> None:
    """What a proof says of all values it says of the first, of the last, and of none that there is not."""
    smt = reading(SPEC, 32)
    values = smt.variables(SPEC.tcb, "A")
    solver = z3.Solver()
    solver.add(*smt.in_sort(SPEC.tcb, values))
    for name, good, bad in (("SND.NXT", (0, 1, 2**31, 2**32 - 1), (-1, 2**32)), ("STATE", (0, 10), (-1, 11)),
                            ("SND.QUEUED", (0, 2**32 - 1), (-1,))):
        for value in (*good, *(bad if reading is Integers else ())):
            assert (solver.check(values[name] == value) == z3.sat) == (value in good), (name, value)
