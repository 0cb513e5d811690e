"""Reductions leave states out and no verdict: what is left out has a twin, or a state with more in flight, that stays."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from tcpmodel.specs.rfc9293.bounds import old, opening, scope, user

from tcpmodel.explore.compiled.answer import why_not
from tcpmodel.language.properties import Eventually, Fewest, no_deadlock, sometimes
from tcpmodel.language.rules import Send, case, event, rule, step
from tcpmodel.language.scope import Scope, User
from tcpmodel.language.spec import Spec
from tcpmodel.language.terms import FALSE, literal
from tcpmodel.load import library
from tests.engines import Answer, Ids, States, ask, contents, said
from tests.nobody import BUDGETS, declared, only
from tests.systems import CHOICES, EVENTS, NAMES, SEGMENT, TCB, scopes, specs, symmetric_scopes
from tests.systems import NET as FLYING
from tests.systems import STATE as TOY_STATE
from tests.terms import CITE
from tests.test_random_systems import AT_LENGTH, MOST
from tests.test_random_systems import own_cache as own_cache

LIB = library()
SCOPES = {s.name: s for s in LIB.scopes}
LOSING = [s.name for s in LIB.named_scopes(()) if s.loses]
SMALL = ("handshake", "simultaneous-open", "half-open", "reopened", "two-passive", "queued", "abort")


def safety(spec: Spec) -> Spec:
    """Without promises and distances, which ask for every transition: nothing is reduced for them."""
    return replace(spec, properties=tuple(p for p in spec.properties if not isinstance(p, Eventually | Fewest)), rankings=())


BASE = safety(LIB.base)


EITHER, ACTIVE = opening((5,), active=True, passive=True), opening((5,), active=True)
SYN, RST = old("<SEQ=3><CTL=SYN>", origin=3), old("<SEQ=6><CTL=RST>", origin=5)


def twins(name: str, one: User, **bounds: Any) -> Scope:
    """A scope whose ends differ in nothing."""
    return scope(name, "-", (one, one), **bounds)


TWINS = [
    twins("both-open", user(ACTIVE, calls="CLOSE"), capacity=1),
    twins("both-open-and-lose", user(EITHER), capacity=2, loses=True),
    twins("both-say-all", user(EITHER, calls="SEND CLOSE", text=1), capacity=1, loses=True),
    twins("both-duplicated", user(EITHER), capacity=2, duplicates=True, loses=True),
    twins("both-old", user(opening((5, 6), passive=True)), capacity=2, old=((SYN, RST), (SYN, RST)), loses=True),
    twins("both-crash", user(EITHER, ACTIVE, crashes=1), capacity=1, loses=True, delays=True),
    twins("both-refused", user(ACTIVE, calls="ABORT"), capacity=1, refusals=True),
]


def assert_same_verdicts(reduced: Answer, whole: Answer) -> None:
    """The same words, and traces of the same length: what is left out comes no sooner than what stays."""
    assert said(reduced.run) == said(whole.run)
    assert reduced.run.states <= whole.run.states
    assert reduced.run.complete == whole.run.complete


def assert_canonical(reduced: Answer, whole: Answer) -> None:
    """The states that stay are those of the whole set, one of each pair of mirror images."""
    ids: Ids = {}
    mine, every = reduced.states(ids), whole.states(ids)
    assert mirrored(mine) == mirrored(every)
    assert len(mine) == len(mirrored(every))


def mirrored(states: States) -> States:
    return {min((a, b, there, back), (b, a, back, there)) for a, b, there, back in states}


def assert_dominated(reduced: Answer, whole: Answer) -> None:
    """Every state has one that stays, of the same ends, with at least the same in flight."""
    ids: Ids = {}
    mine, every = reduced.states(ids), whole.states(ids)
    flights: Mapping[int, Any] = {n: dict(v) for n, v in contents(ids).items() if isinstance(v, frozenset)}
    of_ends: dict[tuple[int, int], list[tuple[int, int]]] = {}
    for a, b, there, back in mine:
        of_ends.setdefault((a, b), []).append((there, back))
    memo: dict[tuple[int, int], bool] = {}

    def within(few: int, many: int) -> bool:
        if (few, many) not in memo:
            memo[few, many] = all(flights[many].get(s, 0) >= n for s, n in flights[few].items())
        return memo[few, many]

    assert mine <= every
    for a, b, there, back in every - mine:
        assert any(within(there, x) and within(back, y) for x, y in of_ends[a, b])


# -- losses that wait ------------------------------------------------------------------------------------------


@pytest.mark.parametrize("scope", SMALL)
def test_losses_that_wait_in_default_scopes(scope: str) -> None:
    whole, reduced = (ask(BASE, SCOPES[scope], reduce=r) for r in ((), ("loss",)))
    assert reduced.run.engine == "compiled, loss"
    assert_same_verdicts(reduced, whole)
    if whole.run.states < 50_000:
        assert_dominated(reduced, whole)


@pytest.mark.long
@pytest.mark.parametrize("scope", [s for s in LOSING if s not in SMALL])
def test_losses_that_wait_in_large_default_scopes(scope: str) -> None:
    whole, reduced = (ask(BASE, SCOPES[scope], reduce=r) for r in ((), ("loss",)))
    assert_same_verdicts(reduced, whole)
    assert_dominated(reduced, whole)


@pytest.mark.parametrize("flaw", [f.name for f in LIB.flaws if f.caught_by and f.caught_by[1] in SMALL])
def test_losses_that_wait_let_no_flaw_pass(flaw: str) -> None:
    found = next(f for f in LIB.flaws if f.name == flaw).caught_by
    assert found is not None
    spec = safety(LIB.spec(flaw))
    whole, reduced = (ask(spec, SCOPES[found[1]], reduce=r) for r in ((), ("loss",)))
    assert_same_verdicts(reduced, whole)


def test_nothing_waits_where_a_property_counts_what_is_in_flight() -> None:
    empty = sometimes("empty", "-", CITE, goal=[LIB.base.property("established").given, flying() == 0])  # type: ignore[attr-defined]
    spec = replace(LIB.base, properties=(empty,), rankings=())
    runs = [ask(spec, SCOPES["handshake"], reduce=r).run for r in ((), ("loss",))]
    assert runs[0].states == runs[1].states
    assert runs[1].engine == "compiled"


def flying() -> Any:
    return LIB.base.network[0]


# -- mirror images ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize("scope", TWINS, ids=lambda s: s.name)
def test_mirror_images_in_symmetric_scopes(scope: Scope) -> None:
    whole, reduced = (ask(BASE, scope, BASE.properties, reduce=r) for r in ((), ("symmetry",)))
    assert reduced.run.engine == "compiled, symmetry"
    assert_same_verdicts(reduced, whole)
    assert_canonical(reduced, whole)
    assert reduced.run.states < 0.7 * whole.run.states


@pytest.mark.parametrize("scope", [s for s in TWINS if s.loses], ids=lambda s: s.name)
def test_both_reductions_at_once(scope: Scope) -> None:
    answers = [ask(BASE, scope, BASE.properties, reduce=r) for r in ((), ("loss",), ("symmetry", "loss"))]
    for reduced in answers[1:]:
        assert_same_verdicts(reduced, answers[0])
    assert_canonical(answers[2], answers[1])


@pytest.mark.parametrize("other", [
    {"users": (user(ACTIVE), user(opening((5,), passive=True)))}, {"users": (user(ACTIVE), user(opening((6,), active=True)))},
    {"users": (user(ACTIVE, calls="CLOSE"), user(ACTIVE))}, {"old": ((SYN,), (RST,))}, {"old": ((SYN,), ())},
])  # fmt: skip
def test_mirror_images_need_ends_that_differ_in_nothing(other: Mapping[str, Any]) -> None:
    """Else nothing is reduced, and that is told."""
    alike = twins("alike", user(ACTIVE), capacity=1)
    assert why_not("symmetry", alike, BASE.properties) == ""
    scope = replace(alike, **other)
    assert why_not("symmetry", scope, BASE.properties).startswith("the two ends differ: ")
    assert ask(BASE, scope, reduce=("symmetry",)).run.engine == "compiled"


def ball(*extra: Any) -> Spec:
    """Who opens throws a ball, and who is thrown one throws it back; nothing else ever happens."""
    throw = Send(tuple((w, literal(w.initial, w.sort)) for w in SEGMENT))
    acts = {"OPEN": [throw, TOY_STATE.becomes("OPEN")], "SEGMENT ARRIVES": [throw]}
    every = tuple(event(name, CITE, case(NAMES, step(name, CITE, rule(name.lower().replace(" ", "-"), do=acts.get(name, [])))),
                        **declared(name, CHOICES, TOY_STATE)) for name in EVENTS)
    return Spec("ball", "Ball", TOY_STATE, TCB, SEGMENT, CHOICES, (FLYING.IN_FLIGHT,), every, extra, **BUDGETS)


def test_a_step_to_the_mirror_image_leaves_a_state() -> None:
    """With one ball left, a throw turns the whole round: the image is the same state, and yet something happened."""
    never = no_deadlock("never-rests", "-", CITE, quiescent=[FALSE])
    scope = only(twins("ball", user(opening((1,), passive=True)), capacity=1, timeouts=frozenset()), CHOICES)
    whole, reduced = (ask(ball(never), scope, reduce=r) for r in ((), ("symmetry",)))
    assert_same_verdicts(reduced, whole)


# -- random systems --------------------------------------------------------------------------------------------


def each(spec: Spec, scope: Scope, *reductions: tuple[str, ...]) -> Iterator[Answer]:
    """The answers with nothing reduced and with those reductions; none for a system that is too large."""
    whole = ask(spec, scope, most=MOST)
    if whole.run.complete:
        yield whole
        for reduce in reductions:
            yield ask(spec, scope, reduce=reduce, most=MOST)


@given(specs(), scopes(loses=True))
@AT_LENGTH
def test_losses_that_wait_in_random_systems(spec: Spec, scope: Scope) -> None:
    for reduced in (answers := list(each(spec, scope, ("loss",))))[1:]:
        assert_same_verdicts(reduced, answers[0])
        assert_dominated(reduced, answers[0])


@given(specs(), symmetric_scopes())
@AT_LENGTH
def test_mirror_images_in_random_systems(spec: Spec, scope: Scope) -> None:
    for reduced in (answers := list(each(spec, scope, ("symmetry",))))[1:]:
        assert_same_verdicts(reduced, answers[0])
        assert_canonical(reduced, answers[0])


@given(specs(), symmetric_scopes(loses=True))
@AT_LENGTH
def test_both_reductions_in_random_systems(spec: Spec, scope: Scope) -> None:
    for reduced in (answers := list(each(spec, scope, ("symmetry", "loss"))))[1:]:
        assert_same_verdicts(reduced, answers[0])
