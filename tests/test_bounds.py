"""At the bounds of what the kernel holds: what does not fit is known, and nothing is cut off in silence."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from tcpmodel.specs.rfc9293.bounds import old, opening, scope, user

from tcpmodel.explore.check import How, check
from tcpmodel.language.errors import SpecError
from tcpmodel.language.properties import (
    Property,
    always,
    answered,
    edges,
    in_every_step,
    sometimes,
    sometimes_a_step,
)
from tcpmodel.language.rules import Event, Send, case, event, rule, step
from tcpmodel.language.scope import Old, Scope, User
from tcpmodel.language.spec import Spec
from tcpmodel.language.terms import NAT, TRUE, Term, literal, peer, sent
from tcpmodel.load import library
from tcpmodel.system.system import System
from tcpmodel.verdict.verdict import VerdictWord
from tests.engines import ask, assert_alike, counted
from tests.nobody import BUDGETS, declared, only
from tests.systems import CHOICES, EVENTS, NAMES, NET, PICK, SEG, SEGMENT, STATE, TCB, X
from tests.terms import CITE

LIB = library()
SEGMENT_SENT = Send(tuple((w, literal(w.initial, w.sort)) for w in SEGMENT))
QUIET = user(opening((1,), passive=True))


def spec_of(*claims: Property, possible: dict[str, list[Term]] | None = None, network: bool = True, **acts: list[Any]) -> Spec:
    """A specification whose events do that and no more; events are named with ``_`` for a space."""
    def one(name: str) -> Event:
        effects = acts.get(name.replace(" ", "_"), [])
        return event(name, CITE, case(NAMES, step(name, CITE, rule(name.lower().replace(" ", "-"), do=effects))),
                     **declared(name, CHOICES, STATE, (possible or {}).get(name, [])))

    return Spec("toy", "Toy", STATE, TCB, SEGMENT, CHOICES, (NET.IN_FLIGHT,) if network else (), tuple(map(one, EVENTS)), claims,
                **BUDGETS)


def scope_of(a: User = QUIET, b: User = QUIET, **bounds: Any) -> Scope:
    return only(scope("toy", "-", (a, b), **{"timeouts": frozenset(), **bounds}), CHOICES)


def test_a_channel_as_full_as_it_gets() -> None:
    spec = spec_of(OPEN=[SEGMENT_SENT, STATE.becomes("OPEN")], STATUS=[], TRANSMIT=[SEGMENT_SENT])
    assert_alike(spec, scope_of(capacity=15))
    assert_alike(spec, scope_of(capacity=2, old=(tuple(Old(f"<SEQ={n}><TEXT=0><CTL=SYN>") for n in range(4)) * 3, ()), loses=True))


def test_an_event_that_sends_as_many_segments_as_it_may() -> None:
    sent = in_every_step("sent", "-", CITE, given=[TRUE], then=[X.N == 0])
    spec = spec_of(sent, OPEN=[SEGMENT_SENT] * 4 + [STATE.becomes("OPEN")])
    for capacity in (1, 3, 5):
        compiled, _ = assert_alike(spec, scope_of(capacity=capacity))
    assert compiled.run.dropped == 0


def texts(*lengths: int) -> list[Send]:
    """Segments that differ in how much text they carry."""
    return [Send(tuple((w, literal(n if w.name == "SEG.TEXT" else w.initial, w.sort)) for w in SEGMENT)) for n in lengths]


@pytest.mark.parametrize("lengths", [(0, 0, 1), (0, 1, 0), (1, 0, 0)])
def test_every_segment_that_a_step_sends_is_judged(lengths: tuple[int, ...]) -> None:
    """By claims that need the peer and by those that do not, of steps and of what is in flight."""
    empty, nobody = sent(SEG.TEXT) == 0, peer(STATE) == "OVER"
    claims = [in_every_step("sent", "-", CITE, then=[empty]), in_every_step("far", "-", CITE, then=[empty | nobody]),
              in_every_step("near", "-", CITE, given=[~empty, peer(X.N) == 0], then=[X.N > 5]),
              sometimes_a_step("some", "-", CITE, goal=[~empty]), sometimes_a_step("some-far", "-", CITE, goal=[~empty, ~nobody]),
              always("flying", "-", CITE, then=[SEG.TEXT == 0]), sometimes("flies", "-", CITE, goal=[SEG.TEXT == 1, ~nobody])]
    spec = spec_of(*claims, OPEN=[*texts(*lengths), STATE.becomes("OPEN")])
    compiled, _ = assert_alike(spec, scope_of(capacity=3))
    assert {v.name: v.word for v in compiled.run.verdicts} == {
        **dict.fromkeys(("sent", "far", "near", "flying"), VerdictWord.VIOLATED),
        **dict.fromkeys(("some", "some-far", "flies"), VerdictWord.WITNESSED)}


def test_two_steps_that_send_different_segments_are_two() -> None:
    """Of one event, to the same end: what is chosen is the text alone."""
    sends = rule("sends", do=[Send(tuple((w, PICK.ISS - 1 if w.name == "SEG.SEQ" else literal(w.initial, w.sort)) for w in SEGMENT)),
                             STATE.becomes("OPEN")])
    base = spec_of()
    spec = replace(base, events=(event("OPEN", CITE, case(["CLOSED"], step("open", CITE, sends)), case(NAMES[1:], step("other", CITE, rule("other"))),
                                       **declared("OPEN", CHOICES, STATE)), *base.events[1:]))
    compiled, _ = assert_alike(spec, scope_of(user(opening((1, 2, 3), active=True)), user(), capacity=1))
    assert compiled.run.states == 5  # at first, with one of three segments in flight, and with none


def test_a_claim_that_counts_what_is_in_flight_is_judged_for_every_count() -> None:
    """The ends stay as they are, and what is in flight grows: first it says nothing, then it is true, then false."""
    many = NET.IN_FLIGHT > 2
    claims = [always("pair", "-", CITE, given=[NET.IN_FLIGHT > 0], then=[~many]),
              always("flight", "-", CITE, given=[SEG.TEXT == 0, NET.IN_FLIGHT > 0], then=[~many]),
              in_every_step("step", "-", CITE, given=[NET.IN_FLIGHT > 0], then=[~many], events=["TRANSMIT"]),
              in_every_step("far", "-", CITE, given=[peer(STATE) == "CLOSED", NET.IN_FLIGHT > 0], then=[~many], events=["TRANSMIT"]),
              sometimes("found", "-", CITE, goal=[many]), sometimes_a_step("done", "-", CITE, goal=[many, peer(STATE) == "OPEN"])]
    spec = spec_of(*claims, OPEN=[STATE.becomes("OPEN")], TRANSMIT=texts(0))
    compiled, _ = assert_alike(spec, scope_of(capacity=4))
    assert {v.name: v.word for v in compiled.run.verdicts} == {
        **dict.fromkeys(("pair", "flight", "step", "far"), VerdictWord.VIOLATED), **dict.fromkeys(("found", "done"), VerdictWord.WITNESSED)}


def test_a_claim_about_a_step_and_the_peer_is_judged_for_every_peer() -> None:
    claims = [in_every_step("far", "-", CITE, given=[peer(STATE) != "CLOSED"], then=[peer(STATE) != "OPEN"], events=["TRANSMIT"]),
              sometimes_a_step("done", "-", CITE, goal=[peer(STATE) == "OPEN", sent(SEG.TEXT) == 1])]
    spec = spec_of(*claims, OPEN=[STATE.becomes("OPEN")], TRANSMIT=texts(1))
    compiled, _ = assert_alike(spec, scope_of(capacity=1))
    assert [v.word for v in compiled.run.verdicts] == [VerdictWord.VIOLATED, VerdictWord.WITNESSED]


@pytest.mark.parametrize("engine", ["compiled", "reference"])
def test_two_rules_of_a_step_that_apply_are_refused(engine: str) -> None:
    """Both change nothing, so that it is the same whichever is taken; that is no excuse."""
    twice = step("twice", CITE, rule("one", when=[STATE == "OPEN"]), rule("other", when=[X.N == 0]))
    base = spec_of(OPEN=[STATE.becomes("OPEN")])
    spec = replace(base, events=tuple(event(e.name, CITE, case(NAMES, twice), **declared(e.name, CHOICES, STATE)) if e.name == "SEND" else e for e in base.events))
    talkative = user(opening((1,), passive=True), calls=frozenset({"SEND"}), text=1)
    with pytest.raises(SpecError, match="two rules of step 'twice' apply: 'one' and 'other'"):
        check(spec, scope_of(talkative, talkative), how=How(engine))


def turning(modulus: int) -> tuple[Spec, Scope]:
    """Three new segments at each turn of a circle: many distinct ones, each state with few of them."""
    def numbered(text: int) -> Send:
        values: dict[str, Term] = {"SEG.SEQ": X.S, "SEG.TEXT": literal(text, NAT)}
        return Send(tuple((w, values.get(w.name, literal(w.initial, w.sort))) for w in SEGMENT))

    spec = spec_of(possible={"TRANSMIT": [NET.IN_FLIGHT == 0, X.P]}, TRANSMIT=[*map(numbered, range(3)), X.S.becomes(X.S + 1)],
                   OPEN=[STATE.becomes("OPEN"), X.P.becomes(PICK.ISS == 5)])
    return spec, scope_of(user(opening((5,), active=True)), QUIET, capacity=3, modulus=modulus)


def test_more_segments_than_ends() -> None:
    assert_alike(*turning(2000))


TOO_LARGE = {
    "room for more segments than a row has": (spec_of(OPEN=[STATE.becomes("OPEN")]), scope_of(capacity=16)),
    "an event that sends five": (spec_of(OPEN=[SEGMENT_SENT] * 5 + [STATE.becomes("OPEN")]), scope_of()),
    "more segments than keys tell apart": turning(5500),
    "a choice among many": (LIB.base, scope_of(user(opening(tuple(range(40)), active=True)))),
}


@pytest.mark.parametrize("what", TOO_LARGE)
def test_what_is_too_large_for_the_kernel_has_an_answer_all_the_same(what: str) -> None:
    spec, scope = TOO_LARGE[what]
    assert counted(check(spec, scope)) == counted(ask(spec, scope, engine="reference").run)


def test_a_specification_without_a_word_for_the_network() -> None:
    spec = spec_of(sometimes("open", "-", CITE, goal=[STATE == "OPEN"]), network=False, OPEN=[SEGMENT_SENT, STATE.becomes("OPEN")])
    assert_alike(spec, scope_of(loses=True, duplicates=True))


def test_a_refused_call_is_heard_where_it_is_possible() -> None:
    """Of calls, too, it may depend on what is in flight whether they can be made at all."""
    spec = spec_of(possible={"STATUS": [NET.IN_FLIGHT == 1]}, OPEN=[SEGMENT_SENT, STATE.becomes("OPEN")])
    compiled, _ = assert_alike(spec, scope_of(refusals=True))
    assert "status" in compiled.run.fired


def test_states_on_the_way_of_one_event_are_edges_each() -> None:
    """The first that is none is told, by both engines and on every day."""
    there = step("there", CITE, rule("there", do=[STATE.becomes("LISTEN")]))
    on = step("on", CITE, rule("on", do=[STATE.becomes("OPEN")]))
    over = step("over", CITE, rule("over", do=[STATE.becomes("OVER")]))
    base = spec_of(edges("edges", "-", CITE), answered("answered", "-", CITE))
    spec = replace(base, events=(event("OPEN", CITE, case(NAMES, there, on, over), **declared("OPEN", CHOICES, STATE)), *base.events[1:]))
    compiled, _ = assert_alike(spec, scope_of())
    assert compiled.verdict("edges").detail == "CLOSED -> LISTEN by OPEN is no edge"


def test_numbers_of_old_segments_lie_inside_the_modulus() -> None:
    """As the ISSs of a scope must; the engines need not agree on what a number means that there is not."""
    for one in (old("<SEQ=12><CTL=SYN>"), old("<SEQ=1><ACK=12><CTL=ACK>"), old("<SEQ=1><CTL=SYN>", origin=12), old("<SEQ=1><CTL=SYN>", heard=12)):
        with pytest.raises(SpecError, match="= 12 of an old segment lies outside modulus 10"):
            System(LIB.base, scope("toy", "-", (QUIET, QUIET), modulus=10, old=((one,), ())))


def test_numbers_have_at_most_32_bits() -> None:
    with pytest.raises(SpecError):
        scope_of(modulus=2**32 + 1)
