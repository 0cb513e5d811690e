"""Tiny models that the checkers must fail: a toy protocol with a known deadlock, a known lasso, a known distance."""

from __future__ import annotations

import signal
from dataclasses import replace

import pytest
from tcpmodel.specs.rfc9293.properties import EVERY
from tcpmodel.specs.rfc9293.words import CLOSED, ESTABLISHED, LISTEN, STATE, SYN_SENT, H, state

from tcpmodel.explore.check import check
from tcpmodel.explore.compiled import answer as answer_module
from tcpmodel.explore.compiled.answer import WIDTHS, How
from tcpmodel.explore.compiled.model import Model
from tcpmodel.explore.compiled.search import Options, SearchResult, search
from tcpmodel.explore.compiled.walked import Walked
from tcpmodel.explore.reference import Limits, Progress, explore
from tcpmodel.language.properties import always, eventually, sometimes
from tcpmodel.language.spec import Spec
from tcpmodel.language.terms import FALSE, TRUE, peer
from tcpmodel.load import library
from tcpmodel.system.system import System
from tcpmodel.verdict.judge import Judge
from tcpmodel.verdict.trace import Disagreement, replayed
from tcpmodel.verdict.verdict import VerdictWord, exit_code

LIB = library()
HANDSHAKE, LOSSY, CLOSE = LIB.named_scopes(["handshake", "lossy", "close"])


def with_property(*properties: object) -> Spec:
    return replace(LIB.base, properties=tuple(properties), rankings=())  # type: ignore[arg-type]


def verdict(spec: Spec, scope=HANDSHAKE, **limits: int):  # type: ignore[no-untyped-def]
    run = check(spec, scope, limits=Limits(**limits))
    return run.verdicts[0]


def test_an_invariant_that_is_false_is_violated_by_a_shortest_trace() -> None:
    spec = with_property(always("never-established", "-", "RFC 9293 3.5", given=[TRUE], then=[~state(ESTABLISHED)]))
    found = verdict(spec)
    assert found.word is VerdictWord.VIOLATED
    assert len(found.trace) == 4  # two OPENs, SYN, SYN,ACK
    assert found.trace.steps[-1].states == ("ESTABLISHED", "SYN-RECEIVED")


def test_a_witness_that_does_not_exist_is_unreachable() -> None:
    spec = with_property(sometimes("both-sent", "-", "RFC 9293 3.5", goal=[state(SYN_SENT), peer(STATE) == SYN_SENT]))
    assert verdict(spec).word is VerdictWord.UNREACHABLE


def test_a_promise_without_fairness_is_broken_by_a_loop() -> None:
    """SYN-SENT need not be left when nothing has to be delivered: the SYN is lost again and again."""
    spec = replace(with_property(eventually("leaves", "-", "RFC 9293 3.5", given=[state(SYN_SENT)],
                                            goal=[~state(SYN_SENT)], assuming=())), fairness=())
    found = verdict(spec)
    assert found.word is VerdictWord.VIOLATED
    assert found.trace.loop > 0
    loop = found.trace.steps[-found.trace.loop:]
    before = found.trace.steps[-found.trace.loop - 1]
    assert (loop[-1].states, loop[-1].in_flight) == (before.states, before.in_flight)  # it closes


def test_the_same_promise_is_kept_when_delivery_is_fair() -> None:
    spec = with_property(eventually("leaves", "-", "RFC 9293 3.5", given=[state(SYN_SENT)], goal=[~state(SYN_SENT)],
                                    assuming=EVERY))
    assert verdict(spec).word is VerdictWord.HOLDS


def test_a_promise_is_broken_by_a_run_that_ends() -> None:
    spec = with_property(eventually("reopens", "-", "RFC 9293 3.5", given=[state(LISTEN)], goal=[FALSE],
                                    assuming=EVERY))
    found = verdict(spec, CLOSE)
    assert found.word is VerdictWord.VIOLATED


def test_weak_fairness_does_not_excuse_what_is_sometimes_disabled() -> None:
    """Without strong delivery, a lossy network may hold two ends in the handshake for ever."""
    fairness = tuple(replace(f, strong=False) for f in LIB.base.fairness)
    spec = replace(with_property(eventually("leaves", "-", "RFC 9293 3.5", given=[state(SYN_SENT)],
                                            goal=[~state(SYN_SENT)], assuming=EVERY)), fairness=fairness)
    assert verdict(spec).word is VerdictWord.VIOLATED


def test_a_limit_gives_unknown_and_says_what_was_covered() -> None:
    found = verdict(LIB.base, LOSSY, states=2000)
    assert found.word is VerdictWord.UNKNOWN
    assert found.detail.startswith("more than 2000 states: ")
    run = check(LIB.base, LOSSY, limits=Limits(states=2000))
    assert exit_code([run]) == 3


@pytest.mark.parametrize("engine", ["compiled", "reference"])
def test_a_limit_is_heeded_by_every_engine(engine: str) -> None:
    run = check(LIB.base, CLOSE, limits=Limits(states=2000), how=How(engine))
    assert (run.complete, run.reason) == (False, "more than 2000 states")
    assert 2000 < run.states < 9000


def test_a_memory_limit_gives_unknown() -> None:
    assert verdict(LIB.base, LOSSY, memory=1).detail.startswith("more than 0 MiB of memory: ")


@pytest.mark.parametrize("engine", ["compiled", "reference"])
def test_ctrl_c_gives_unknown(engine: str) -> None:
    """In the middle of the search, by the depth that it has reached: a clock would hit another place every day."""
    def stop(now: Progress) -> None:
        if now.depth >= 5:
            signal.raise_signal(signal.SIGINT)

    run = check(LIB.base, LIB.named_scopes(["window"])[0], progress=stop, how=How(engine))
    assert (run.complete, run.reason) == (False, "interrupted")
    assert {v.word for v in run.verdicts} <= {VerdictWord.UNKNOWN, VerdictWord.WITNESSED}


def test_a_trace_that_does_not_replay_is_refused() -> None:
    system = System(LIB.base, HANDSHAKE)
    found = explore(system)
    states, labels = found.way_to(len(found.states) - 1)
    with pytest.raises(Disagreement):
        replayed(system, [states[0], *states[2:]], labels[1:])


def test_a_trace_whose_steps_lead_elsewhere_is_refused() -> None:
    """The same events, but after the last of them the ends are not where they would be."""
    system = System(LIB.base, HANDSHAKE)
    found = explore(system)
    states, labels = found.way_to(len(found.states) - 1)
    assert len(replayed(system, states, labels)) == len(labels)
    with pytest.raises(Disagreement, match=f"step {len(labels)} of the trace, .*, does not replay"):
        replayed(system, [*states[:-1], states[0]], labels)


def compiled(*properties: object) -> SearchResult:
    spec = with_property(*properties)
    return search(Model(spec, HANDSHAKE, spec.properties, WIDTHS))


def test_a_way_of_the_kernel_that_the_reference_cannot_go_is_refused() -> None:
    found = compiled()
    for number in (0, found.count - 1):
        walked = Walked(found.model)
        walked.to(found.store.word(1))
        with pytest.raises(Disagreement, match="the reference cannot take step 2 of the kernel's way"):
            walked.to(found.store.word(number))
        assert len(walked.states) == 2


def test_what_the_kernel_finds_and_the_reference_does_not_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    """A kernel that says of the initial state that it violates what holds everywhere."""
    def lying(model: Model, options: Options) -> SearchResult:
        found = search(model, options)
        settled = model.findings[0]
        settled.settled, settled.word, settled.from_, settled.local = 1, found.store.word(0), 2**64 - 1, -1
        return found

    monkeypatch.setattr(answer_module, "search", lying)
    spec = with_property(always("anything", "-", "RFC 9293 3.5", given=[TRUE], then=[TRUE]))
    with pytest.raises(Disagreement, match="the reference does not find what the kernel found of 'anything'"):
        check(spec, HANDSHAKE)


@pytest.mark.parametrize("engine", ["compiled", "reference"])
def test_the_first_state_is_judged_too(engine: str) -> None:
    """It is never come to again, once somebody has opened."""
    spec = with_property(always("opened", "-", "RFC 9293 3.5", given=[TRUE], then=[(H.OPENED > 0) | (peer(H.OPENED) > 0)]))
    found = check(spec, HANDSHAKE, how=How(engine)).verdicts[0]
    assert found.word is VerdictWord.VIOLATED
    assert found.trace is not None
    assert len(found.trace) == 0


@pytest.mark.parametrize(("count", "expected"), [(2, VerdictWord.VIOLATED), (3, VerdictWord.HOLDS), (4, VerdictWord.VIOLATED)])
def test_the_fewest_segments_are_neither_fewer_nor_more(count: int, expected: VerdictWord) -> None:
    claim = LIB.base.property("three-to-establish")
    found = verdict(with_property(replace(claim, count=count)))  # type: ignore[arg-type]
    assert (found.word, found.detail) == (expected, "the fewest are 3")


def test_every_state_found_is_a_successor_of_its_parent() -> None:
    system = System(LIB.base, CLOSE)
    found = explore(system, Judge(system, []))
    for number in range(1, len(found.states), 97):
        states, labels = found.way_to(number)
        assert states[0] == system.initial
        for here, label, there in zip(states, labels, states[1:], strict=False):
            assert (label, there) in list(system.successors(here))


def test_order_inside_a_direction_is_never_visible() -> None:
    system = System(LIB.base, LOSSY)
    found = explore(system, limits=Limits(states=3000))
    assert all(c == tuple(sorted(c)) for c in system.channels)
    assert len(set(system.channels)) == len(system.channels)
    assert found.reason


def test_closed_holds_no_tcb() -> None:
    system = System(LIB.base, LOSSY)
    explore(system, limits=Limits(states=20000))
    lasting = [w.persists for w in LIB.base.tcb]
    for _, end in system.ends:
        if system.interpreter.state_of(end.tcb) == CLOSED:
            assert all(keep or v == w.initial for keep, v, w in zip(lasting, end.tcb, LIB.base.tcb, strict=True))
