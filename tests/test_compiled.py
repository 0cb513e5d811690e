"""The compiled explorer against the reference: the same states one by one, the same counts, the same verdicts."""

from __future__ import annotations

from dataclasses import replace

import pytest
from tcpmodel.specs.rfc9293.bounds import old, opening, scope, user

from tcpmodel.explore.check import check
from tcpmodel.language.scope import Scope
from tcpmodel.load import library
from tcpmodel.verdict.verdict import VerdictWord
from tests.engines import ask, assert_alike, assert_well_shown, said

LIB = library()
SCOPES = {s.name: s for s in LIB.scopes}
SMALL = ("handshake", "calls", "close", "reopened", "simultaneous-open", "half-open", "two-passive")
LARGE = tuple(s.name for s in LIB.named_scopes(()) if s.name not in SMALL)


@pytest.mark.parametrize("scope", SMALL)
def test_small_default_scopes(scope: str) -> None:
    assert_alike(LIB.base, SCOPES[scope])


@pytest.mark.long
@pytest.mark.parametrize("scope", LARGE)
def test_large_default_scopes(scope: str) -> None:
    assert_alike(LIB.base, SCOPES[scope])


# -- scopes with odd bounds ------------------------------------------------------------------------------------


ACTIVE, PASSIVE = opening((1,), active=True), opening((5,), passive=True)
EITHER, TWICE = opening((5,), active=True, passive=True), opening((5, 6), passive=True)
CLIENT, SERVER = user(ACTIVE), user(PASSIVE)
SYN, ACK = old("<SEQ=3><CTL=SYN>", origin=3), old("<SEQ=4><ACK=6><LEN=1><CTL=ACK>", origin=3, heard=5)
TIMEOUTS = frozenset({"RETRANSMISSION TIMEOUT", "USER TIMEOUT"})
M = 2**32

ODD = [
    scope("room-for-one", "-", (user(ACTIVE, calls="CLOSE"), user(PASSIVE, calls="CLOSE")), capacity=1, modulus=8, loses=True),
    scope("room-for-three", "-", (CLIENT, SERVER), capacity=3, modulus=16, duplicates=True),
    scope("room-for-four", "-", (CLIENT, SERVER), capacity=4, modulus=64, loses=True, duplicates=True),
    scope("modulus-10", "-", (user(ACTIVE, calls="CLOSE"), user(PASSIVE, calls="SEND", text=1)), capacity=1, modulus=10, delays=True),
    scope("modulus-9", "-", (user(ACTIVE, calls="SEND", text=2, lengths=(1, 2)), SERVER), capacity=1, modulus=9, window=1),
    scope("32-bits", "-", (user(ACTIVE, calls="CLOSE"), user(PASSIVE, calls="CLOSE")), modulus=M, capacity=1, loses=True),
    scope("end-of-32-bits", "-", (user(opening((M - 1,), active=True), calls="SEND CLOSE", text=2),
                                  user(opening((M // 2 - 1,), passive=True), calls="CLOSE")), modulus=M, capacity=1),
    scope("large-odd-modulus", "-", (user(opening((3 * 2**30 - 1,), active=True), calls="SEND", text=1), SERVER), modulus=3 * 2**30),
    scope("old-and-no-room", "-", (CLIENT, SERVER), capacity=1, modulus=16, loses=True, old=((SYN, ACK, ACK), (SYN,))),
    scope("old-and-duplicated", "-", (CLIENT, SERVER), capacity=2, modulus=16, duplicates=True, old=((SYN, SYN, ACK), ())),
    scope("old-resets", "-", (CLIENT, SERVER), modulus=16, old=((old("<SEQ=1><CTL=RST>", origin=1),), (old("<SEQ=6><ACK=2><CTL=RST,ACK>", origin=5, heard=1),) * 2)),
    scope("two-openings", "-", (user(ACTIVE, opening((2,), active=True), calls="ABORT"), user(PASSIVE, EITHER)), capacity=1, loses=True),
    scope("crashes", "-", (user(ACTIVE, opening((2, 3), active=True), crashes=2), user(TWICE, crashes=1)), capacity=1, modulus=32),
    scope("refusals", "-", (user(ACTIVE, calls="CLOSE EXIT ABORT"), user(EITHER, calls="SEND RECEIVE", text=1)), capacity=1, refusals=True),
    scope("everything-at-once", "-", (user(EITHER, calls="SEND CLOSE", text=1), user(TWICE, calls="RECEIVE", crashes=1)), capacity=1,
          loses=True, duplicates=True, delays=True, refusals=True, timeouts=TIMEOUTS),
    scope("nobody-opens", "-", (user(), user()), old=((SYN,), (ACK,)), loses=True, duplicates=True, capacity=3, refusals=True),
    scope("no-timeouts", "-", (user(ACTIVE, calls="CLOSE"), user(PASSIVE, calls="CLOSE")), timeouts=frozenset()),
    scope("both-of-a-kind", "-", (user(EITHER), user(EITHER)), capacity=1, loses=True),
]  # fmt: skip


@pytest.mark.parametrize("scope", ODD, ids=lambda s: s.name)
def test_odd_scopes(scope: Scope) -> None:
    """With all properties, whether the scope is one that they were written for or not."""
    assert_alike(LIB.base, scope, LIB.base.properties)


@pytest.mark.parametrize("capacity", [1, 2, 3, 4])
def test_the_room_of_the_network(capacity: int) -> None:
    assert_alike(LIB.base, replace(SCOPES["handshake"], capacity=capacity))


# -- other specifications --------------------------------------------------------------------------------------

NARROW = replace(SCOPES["close"], capacity=1, loses=True, refusals=True)


@pytest.mark.parametrize("variant", [c.name for c in LIB.variants])
def test_variants(variant: str) -> None:
    assert_alike(LIB.spec(*LIB.ways(variant)), NARROW)


@pytest.mark.long
@pytest.mark.parametrize("variant", [c.name for c in LIB.variants])
def test_variants_in_a_larger_scope(variant: str) -> None:
    assert_alike(LIB.spec(*LIB.ways(variant)), SCOPES["reopened"])


FLAWS = {f.name: f for f in LIB.flaws}
CAUGHT_SMALL = [f.name for f in LIB.flaws if f.caught_by and f.caught_by[1] in ("handshake", "calls", "close", "reopened")]


@pytest.mark.parametrize("flaw", CAUGHT_SMALL)
def test_flaws_where_they_are_caught(flaw: str) -> None:
    """With every property that the scope has, so that a trace is shown for each that fails, a broken promise too."""
    caught_by = FLAWS[flaw].caught_by
    assert caught_by is not None
    compiled, _ = assert_alike(LIB.spec(flaw), SCOPES[caught_by[1]])
    assert compiled.verdict(caught_by[0]).word in (VerdictWord.VIOLATED, VerdictWord.UNREACHABLE)


@pytest.mark.long
@pytest.mark.parametrize("flaw", [f for f in FLAWS if f not in CAUGHT_SMALL])
def test_flaws_of_large_scopes(flaw: str) -> None:
    caught_by = FLAWS[flaw].caught_by
    assert caught_by is not None
    lib = LIB.amended(LIB.ways(flaw))
    assert_alike(lib.base, lib.named_scopes(caught_by[1:])[0])


# -- an end before the end -------------------------------------------------------------------------------------


def test_a_search_that_ends_when_all_is_settled_has_the_same_verdicts() -> None:
    spec = LIB.base
    names = ["established", "simultaneous-open"]
    runs = [ask(spec, SCOPES["simultaneous-open"], [spec.property(n) for n in names], e, first=True).run for e in ("compiled", "reference")]
    assert said(runs[0]) == said(runs[1])
    assert {r.reason for r in runs} == {"every property was settled"}
    assert [r.complete for r in runs] == [False, False]


def test_a_broken_promise_is_shown_by_a_lasso_that_closes() -> None:
    """Nothing is fair: the close may be put off for ever, by either engine's lasso."""
    spec = replace(LIB.base, fairness=())
    for bounds in (SCOPES["close"], NARROW):
        promises = [p for p in spec.properties if p.kind == "eventually"]
        compiled, reference = (ask(spec, bounds, promises, e) for e in ("compiled", "reference"))
        assert said(compiled.run) == said(reference.run)
        broken = [v for v in compiled.run.verdicts if v.word is VerdictWord.VIOLATED]
        assert broken
        for v in broken:
            assert_well_shown(v)


def test_a_property_need_not_be_one_of_the_specification() -> None:
    """What is asked is decided, even of a specification that does not say it, and even under a known name."""
    spec = replace(LIB.base, properties=(), rankings=())
    asked = [LIB.base.property("una-nxt"), LIB.base.property("established")]
    assert_alike(spec, SCOPES["handshake"], asked)
    other = replace(LIB.base.property("established"), name="una-nxt")
    assert check(LIB.base, SCOPES["handshake"], [other]).verdicts[0].word is VerdictWord.WITNESSED
