"""Bounded checks: what they must fail, and that what they find is what the interpreter does."""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from dataclasses import replace
from importlib import import_module
from typing import Any

import pytest
import z3
from click.testing import CliRunner, Result
from tcpmodel.specs.rfc9293.words import CTL, RCV, SND, STATE, SYN_RECEIVED, SYN_SENT, state
from tcpmodel.specs.rfc9293.words import NET as RFC_NET

from tcpmodel.cli import main
from tcpmodel.explore.axioms import Within
from tcpmodel.language.errors import SpecError
from tcpmodel.language.events import Cause, choice, from_scope
from tcpmodel.language.properties import Property, always, in_every_step
from tcpmodel.language.rules import case, event, rule, step
from tcpmodel.language.spec import Spec
from tcpmodel.language.terms import BOOL, FALSE, Sort, before, literal, peer, sent, when, word
from tcpmodel.load import library
from tcpmodel.lower.python import Interpreter, Outcome
from tcpmodel.prove.bounded.bounded import BoundedOptions, bounded, step_axioms
from tcpmodel.prove.bounded.histories import Histories
from tcpmodel.prove.solver import Solver
from tcpmodel.show.bounded import bounded_json, bounded_text
from tcpmodel.verdict.trace import Disagreement
from tcpmodel.verdict.verdict import Verdict, VerdictWord
from tests.toy import NET, PICK, SEG, X, counting_spec

LIB = library()
TURNING, ON = word("STATE", Sort("Turn", ("A", "B")), "A"), word("ON", BOOL, True)
PLENTY = BoundedOptions(seconds=300, question=100, workers=1)


def asked(claim: Property, depth: int, spec: Spec = LIB.base) -> Verdict:
    return bounded(spec, [claim], depth, PLENTY).verdicts[0]


def counting(limit: int, claim: Property) -> Spec:
    return replace(counting_spec(limit), properties=(claim,))


# --- a system that it must fail ------------------------------------------------------------------------------


@pytest.mark.parametrize(("depth", "expected"), [(3, VerdictWord.HOLDS), (4, VerdictWord.VIOLATED), (6, VerdictWord.VIOLATED)])
def test_a_count_is_exceeded_at_the_depth_where_it_is(depth: int, expected: VerdictWord) -> None:
    claim = always("few", "-", "tcpmodel", then=[X.COUNT < 5])
    found = asked(claim, depth, counting(9, claim))
    assert found.word is expected
    if found.trace:
        assert found.detail == "at depth 4"
        assert len(found.trace) == 4
        assert found.trace.steps[-1].tcbs[0]["X.COUNT"] == 5 or found.trace.steps[-1].tcbs[1]["X.COUNT"] == 5


def test_a_claim_about_states_may_read_what_a_step_gives() -> None:
    """Where no step is under way, before is now, and nothing is sent: as the engines have it."""
    terms = [before(X.COUNT) == X.COUNT, sent(SEG.SIZE) == 0, before(X.COUNT) < 3]
    claims = [always(f"claim-{n}", "-", "tcpmodel", then=[t]) for n, t in enumerate(terms)]
    found = bounded(replace(counting_spec(9), properties=tuple(claims)), claims, 2, PLENTY).verdicts
    assert [v.word for v in found] == [VerdictWord.HOLDS, VerdictWord.HOLDS, VerdictWord.VIOLATED]
    assert found[-1].detail == "at depth 2"


def test_a_network_into_which_nothing_was_sent_is_empty() -> None:
    claims = [always("empty", "-", "tcpmodel", then=[NET.IN_FLIGHT == 0]), always("full", "-", "tcpmodel", then=[NET.IN_FLIGHT > 0])]
    found = bounded(replace(counting_spec(9), properties=tuple(claims)), claims, 2, PLENTY).verdicts
    assert [(v.word, v.detail) for v in found] == [(VerdictWord.HOLDS, "to depth 2"), (VerdictWord.VIOLATED, "at depth 0")]


def test_a_count_in_flight_is_shown_as_it_is() -> None:
    """What was sent may be there so many times, or not at all."""
    claim = always("few", "-", "tcpmodel", then=[RFC_NET.IN_FLIGHT < 2])
    found = asked(claim, 2, replace(LIB.base, properties=(claim,), rankings=()))
    assert (found.word, found.detail) == (VerdictWord.VIOLATED, "at depth 1")


def test_a_state_that_depends_on_other_words_is_told() -> None:
    go = event("GO", "tcpmodel", case(("A", "B"), step("s", "tcpmodel", rule("turn", do=[TURNING.becomes(when(PICK.LENGTH > 0, TURNING, literal("B", TURNING.sort)))]))),
               choices=[choice(PICK.LENGTH, from_scope())], cause=Cause.TIMER)
    spec = Spec("turning", "Turning", TURNING, (TURNING, ON), (), (PICK.LENGTH,), (), (go,), (always("p", "-", "tcpmodel", then=[ON]),))
    with pytest.raises(SpecError, match="rule 'turn': what STATE becomes depends on other words; a proof wants a rule for each state"):
        bounded(spec, spec.properties, 2, PLENTY)


# --- the flaws -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("flaw", "name", "depth"), [
    ("syn-not-counted", "syn-acknowledged", 3),
    ("syn-counted-twice", "syn-counted", 3),
    ("established-at-once", "peer-knows-us", 3),
    ("reset-answered", "no-reset-for-reset", 4),
])  # fmt: skip
def test_a_flaw_is_found_at_its_depth(flaw: str, name: str, depth: int) -> None:
    spec = LIB.spec(flaw)
    found = asked(spec.property(name), depth, spec)
    assert (found.word, found.detail, found.expected) == (VerdictWord.VIOLATED, f"at depth {depth}", False)
    assert found.trace is not None
    assert sum(s.end != "network" for s in found.trace.steps) == depth


def test_what_is_printed_to_the_letter() -> None:
    spec = LIB.spec("syn-not-counted")
    text = bounded_text(spec, bounded(spec, [spec.property("syn-acknowledged")], 3, PLENTY))
    assert text == EXPECTED
    assert max(map(len, text.splitlines())) <= 100


EXPECTED = """\
property          verdict              says
----------------  -------------------  -------------------------------------------
syn-acknowledged  VIOLATED at depth 3  The acknowledgment of a SYN is its SEQ + 1,
                                       in every SYN,ACK in flight.

syn-acknowledged: VIOLATED at depth 3
  The acknowledgment of a SYN is its SEQ + 1, in every SYN,ACK in flight. (RFC 9293 3.4.1)

     TCP Peer A                                         TCP Peer B

  1. CLOSED                                             CLOSED
  2. (Active open)
     SYN-SENT   --> <SEQ=100><CTL=SYN>              ...
         A: open.active
  3.                                                    (Passive open)
                                                        LISTEN
         B: open.passive
  4.            ... <SEQ=100><CTL=SYN>              --> SYN-RECEIVED
         B: listen.syn
  5.            ... <SEQ=300><ACK=100><CTL=SYN,ACK> <-- SYN-RECEIVED


  open.active                          RFC 9293 3.10.1, CLOSED
  open.passive                         RFC 9293 3.10.1, CLOSED
  listen.syn                           RFC 9293 3.10.7.2, third
  the last step changed: B STATE LISTEN -> SYN-RECEIVED, B ISS 0 -> 300, B SND.UNA 0 -> 300, B
    SND.NXT 0 -> 301, B IRS 0 -> 100, B RCV.NXT 0 -> 100
  again: tcpmodel prove --bounded 3 --variant syn-not-counted --property syn-acknowledged

1 VIOLATED, for runs of at most 3 steps from two ends that are CLOSED. This is no proof: longer runs
were not checked.
Again: tcpmodel prove --bounded 3 --variant syn-not-counted"""


# --- the base ------------------------------------------------------------------------------------------------


def test_the_base_holds_to_depth_5() -> None:
    found = bounded(LIB.base, LIB.base.properties, 5, PLENTY)
    assert {(v.word, v.detail) for v in found.verdicts} == {(w, "to depth 5") for w in (VerdictWord.HOLDS, VerdictWord.VACUOUS)}
    assert sum(v.word is VerdictWord.HOLDS for v in found.verdicts) > 30  # in so few steps nobody comes to TIME-WAIT
    answer = bounded_json(LIB.base, found)
    assert answer["depth"] == 5
    assert len(answer["properties"]) == len(found.verdicts) > 40


@pytest.mark.long
def test_the_base_holds_to_depth_8() -> None:
    found = bounded(LIB.base, LIB.base.properties, 8, BoundedOptions(seconds=1800, question=60))
    assert {(v.word, v.detail) for v in found.verdicts} == {(w, "to depth 8") for w in (VerdictWord.HOLDS, VerdictWord.VACUOUS)}
    assert {v.name for v in found.verdicts if v.word is VerdictWord.VACUOUS} <= {"last-ack-closed", "time-wait-kept", "2-msl"}


def test_time_that_runs_out_is_unknown_and_says_how_far_it_came() -> None:
    found = bounded(LIB.base, [LIB.base.property("agreement")], 5, BoundedOptions(seconds=0))
    assert found.verdicts[0].word is VerdictWord.UNKNOWN
    assert found.verdicts[0].detail == "out of time at depth 1; VACUOUS to depth 0"  # two CLOSED ends need not agree


@pytest.mark.parametrize(("name", "claim", "depth"), [
    ("state", always("s", "-", "RFC 9293 3.5", then=[~state(SYN_RECEIVED)]), 3),
    ("pair", always("p", "-", "RFC 9293 3.5", then=[~(state(SYN_SENT) & (peer(STATE) == SYN_SENT))]), 2),
    ("segment", always("g", "-", "RFC 9293 3.5", then=[~(CTL.SYN & CTL.ACK)]), 3),
    ("step", in_every_step("t", "-", "RFC 9293 3.5", given=[before(STATE) == SYN_SENT], then=[STATE == SYN_SENT]), 2),
    ("sent", in_every_step("n", "-", "RFC 9293 3.5", given=[sent(CTL.RST)], then=[FALSE]), 2),
    ("peer", in_every_step("r", "-", "RFC 9293 3.5", given=[STATE == SYN_SENT], then=[peer(STATE) != "LISTEN"]), 2),
    ("window", always("w", "-", "RFC 9293 3.5", then=[RCV.WND < 2**20]), 1),
    ("octets", always("o", "-", "RFC 9293 3.5", given=[state(SYN_SENT)], then=[SND.QUEUED < 2**20]), 2),
])  # fmt: skip
def test_every_kind_of_claim_fails_where_it_must(name: str, claim: Property, depth: int) -> None:
    found = asked(claim, depth + 1)
    assert (found.word, found.detail) == (VerdictWord.VIOLATED, f"at depth {depth}"), name


# --- axioms, replay, numbers ---------------------------------------------------------------------------------


def test_an_axiom_can_be_done_without() -> None:
    claim = always("once", "-", "RFC 9293 3.5", then=[SND.MAX_WND <= 2**30])
    assert bounded(LIB.base, [claim], 1, PLENTY).verdicts[0].word is VerdictWord.HOLDS
    wide = BoundedOptions(without=["small-windows"], seconds=300)
    assert bounded(LIB.base, [claim], 1, wide).verdicts[0].word is VerdictWord.VIOLATED
    with pytest.raises(SpecError, match="no axiom 'small-window'; did you mean 'small-windows'"):
        bounded(LIB.base, [claim], 1, BoundedOptions(without=["small-window"]))


def test_a_run_that_does_not_replay_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    """An interpreter whose circle is too small for the solver's numbers."""
    monkeypatch.setattr(import_module("tcpmodel.prove.bounded.replay"), "Interpreter",
                        lambda spec, _: Interpreter(spec, 64))
    with pytest.raises(Disagreement, match="step 1 of the solver's run does not replay: "):
        asked(always("o", "-", "RFC 9293 3.5", then=[~state(SYN_SENT)]), 1)


def test_a_run_that_leads_elsewhere_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    """An interpreter that sends what the solver sends, and comes to another TCB."""
    class Other(Interpreter):
        def react(self, *asked: Any) -> Outcome:
            done = super().react(*asked)
            return done._replace(tcb=self.tcb_from({**dict(zip([w.name for w in self.spec.tcb], done.tcb, strict=True)), "RCV.WND": 7}))

    monkeypatch.setattr(import_module("tcpmodel.prove.bounded.replay"), "Interpreter", Other)
    with pytest.raises(Disagreement, match=r"step 1 of the solver's run does not replay: RCV\.WND differ"):
        asked(always("o", "-", "RFC 9293 3.5", then=[~state(SYN_SENT)]), 1)


def test_a_run_that_violates_nothing_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(import_module("tcpmodel.prove.bounded.replay").Replay, "violates", lambda *_: False)
    with pytest.raises(Disagreement, match="o is not violated at the end of the replay"):
        asked(always("o", "-", "RFC 9293 3.5", then=[~state(SYN_SENT)]), 1)


def test_a_solver_that_gives_up_is_unknown(monkeypatch: pytest.MonkeyPatch) -> None:
    class Unknowing(Solver):
        def check(self, named: bool = True) -> object:
            return z3.unknown

    monkeypatch.setattr(import_module("tcpmodel.prove.bounded.histories"), "Solver", Unknowing)
    claim = always("few", "-", "tcpmodel", then=[X.COUNT < 5])
    found = asked(claim, 5, counting(9, claim))
    assert (found.word, found.detail) == (VerdictWord.UNKNOWN, "the solver gave up at depth 4")


def test_what_followed_from_some_conditions_follows_from_all_of_them_only() -> None:
    """A question that was answered is not asked again where all that its answer rests on is so; else it is."""
    claim = always("far", "-", "tcpmodel", then=[X.COUNT < 9])
    search = Histories(counting(5, claim), 32, [], [claim], float("inf"), 10)
    before = search.queries
    one, other = z3.Int("own.0.X"), z3.Int("own.1.Y")
    enough, some = ([one > other, other > 3], [one > other, other > 2])
    for conditions, asked_so_far, found in ((enough, 1, False), ([*enough, one < 90], 1, False), (some, 2, True)):
        search._must(claim, one > 4, search.ends.table.of(conditions), search.frontier[0], 0, None)
        assert (search.queries - before, claim.name in search.violated) == (asked_so_far, found)


def test_processes_find_what_one_does(monkeypatch: pytest.MonkeyPatch) -> None:
    """The last level is divided, and put together again."""
    monkeypatch.setattr(import_module("tcpmodel.prove.bounded.bounded"), "WORTH_IT", 0)
    spec = LIB.spec("syn-not-counted")
    alone, together = (bounded(spec, spec.properties, 3, BoundedOptions(workers=n)) for n in (1, 2))
    assert [(v.name, v.word, v.detail) for v in alone.verdicts] == [(v.name, v.word, v.detail)
                                                                    for v in together.verdicts]


# --- the command ---------------------------------------------------------------------------------------------


def test_the_command_finds_a_flaw_and_shows_the_ladder() -> None:
    answer = invoke("--bounded", "3", "--variant", "syn-not-counted", "--property", "syn-acknowledged")
    assert answer.exit_code == 1
    assert "VIOLATED at depth 3" in answer.output
    assert "<SEQ=300><ACK=100><CTL=SYN,ACK> <-- SYN-RECEIVED" in answer.output


def test_the_command_says_how_far_it_holds() -> None:
    answer = invoke("--bounded", "4")
    assert answer.exit_code == 0
    assert "HOLDS to depth 4" in answer.output
    assert "for runs of at most 4 steps" in answer.output


@pytest.mark.parametrize(("options", "message"), [
    (["--bounded", "2", "--obligations"], "--obligations goes with the proof by induction, not with --bounded"),
    (["--bounded", "2", "--smtlib", "x"], "--smtlib goes with the proof by induction, not with --bounded"),
    (["--seconds", "9"], "--seconds goes with --bounded"),
    (["--bounded", "2", "--property", "no-deadlock"], "no-deadlock is a claim of kind nodeadlock: "),
])  # fmt: skip
def test_options_that_do_not_go_together(options: list[str], message: str) -> None:
    answer = invoke(*options)
    assert (answer.exit_code, answer.output.count("\n")) == (2, 1)
    assert message in answer.output


def invoke(*options: str) -> Result:
    return CliRunner().invoke(main, ["prove", *options])


# --- no run is lost ------------------------------------------------------------------------------------------


def situations_explored(scope: str, depth: int) -> set[tuple[Any, ...]]:
    """States and flags of both ends after at most so many steps of ends; what the network does costs no step."""
    system = Within(LIB.base, LIB.named_scopes([scope])[0])
    best = {system.initial: 0}
    waiting = deque([system.initial])
    while waiting:
        state = waiting.popleft()
        for label, after in system.successors(state):
            steps = best[state] + (label[0] != 2)
            if steps <= depth and steps < best.get(after, depth + 1):
                best[after] = steps
                (waiting.append if label[0] != 2 else waiting.appendleft)(after)
    return {flags(*system.tcbs(state)) for state in best}


def flags(*tcbs: Sequence[Any]) -> tuple[Any, ...]:
    """What is no number, of both ends."""
    return tuple(v for tcb in tcbs for w, v in zip(LIB.base.tcb, tcb, strict=True) if w.sort is BOOL or w.sort.values)


def situations_searched(depth: int) -> set[tuple[Any, ...]]:
    """The same of every run that the bounded check looks at, and of its mirror image."""
    search = Histories(LIB.base, 32, step_axioms(LIB.base, ()), [], float("inf"), 10)
    for _ in range(depth):
        search.advance()
    found = set()
    for pair in search.predecessors:
        a, b = ([search.ends.ends[e].values[w.name] for w in LIB.base.tcb] for e in pair.ends)
        named = [[w.sort.values[v] if w.sort.values else v for w, v in zip(LIB.base.tcb, tcb, strict=True)] for tcb in (a, b)]
        found |= {flags(*named), flags(*named[::-1])}
    return found


def test_no_run_of_the_exploration_is_lost() -> None:
    """Whatever a scope comes to in six steps the bounded check comes to as well."""
    searched = situations_searched(6)
    for scope in ("handshake", "simultaneous-open", "close", "lossy", "exit", "abort", "queued", "delayed", "window"):
        explored = situations_explored(scope, 6)
        assert len(explored) >= 10, scope
        assert explored <= searched, (scope, next(iter(explored - searched)))
