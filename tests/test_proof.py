"""The proof: the hypotheses do not contradict each other, mistakes make it fail, and a second solver can read it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
import z3
from tcpmodel.specs.rfc9293.words import STATE, H, state

from tcpmodel.language.change import Change, with_
from tcpmodel.language.claims import About, Claim
from tcpmodel.language.properties import always, axiom
from tcpmodel.language.spec import Spec
from tcpmodel.language.terms import FALSE, before, peer
from tcpmodel.load import library
from tcpmodel.lower.integers import Integers
from tcpmodel.lower.python import Interpreter
from tcpmodel.prove.induction import discharge, induction
from tcpmodel.prove.induction.induction import Obligation, Proof, ProofOptions, asked_of, decided_unit
from tcpmodel.prove.induction.obligations import EventCases, Feasible, ProofTask
from tcpmodel.prove.solver import Solver
from tcpmodel.prove.world import ARRIVED, World
from tcpmodel.verdict.verdict import VerdictWord
from tests.link import DOWN, FRAME, IN
from tests.link import SPEC as LINK
from tests.link import STATE as LINK_STATE
from tests.mutate import changed_units
from tests.toy import X, counting_spec

LIB = library("rfc9293")
BASE = LIB.base
ONE = ProofOptions(workers=1)


def test_certificates_hold_all_that_a_second_solver_wants(tmp_path: Path) -> None:
    """Of one event from one state: without a hypothesis that was used, or with the goal itself, cvc5 would say sat."""
    _, claims = asked_of(BASE, ONE)
    found = decided_unit(BASE, claims, ("CLOSE", "SYN-RECEIVED"), replace(ONE, smtlib=tmp_path)).obligations
    assert any(o.used for o in found)
    for file in sorted(tmp_path.rglob("*.smt2")):
        text = file.read_text(encoding="utf-8")
        assert set(answer_of_cvc5(text).split()) == {"unsat"}, file.name


def answer_of_cvc5(text: str) -> str:
    cvc5 = pytest.importorskip("cvc5", reason="cvc5, the second solver, is not installed")
    solver = cvc5.Solver(cvc5.TermManager())
    parser = cvc5.InputParser(solver)
    parser.setStringInput(cvc5.InputLanguage.SMT_LIB_2_6, text, "certificate")
    symbols = parser.getSymbolManager()
    said = ""
    while not (command := parser.nextCommand()).isNull():
        said += str(command.invoke(solver, symbols))
    return said.strip()


def test_certificates_that_can_be_satisfied_are_told_from_those_that_cannot() -> None:
    assert answer_of_cvc5("(set-logic QF_LIA)(declare-fun x () Int)(assert (> x 0))(check-sat)") == "sat"


# --- the hypotheses are not contradictory --------------------------------------------------------------------


@pytest.mark.parametrize("at", BASE.state.sort.values)
def test_the_invariants_can_hold_together(at: str) -> None:
    """From a contradiction everything follows: in every state of A, with a segment that arrives, they have a model."""
    world = World(Integers(BASE))
    a = world.acting(at)
    solver = Solver(20, *world.sorts, *(h.holds for h in world.hypotheses(BASE.lemmas, a)))
    solver.add(world.segments[ARRIVED]["CTL.ACK"], z3.Not(world.segments[ARRIVED]["CTL.RST"]))
    assert solver.check() == z3.sat


def test_both_ends_can_be_established_and_exchange_text() -> None:
    world = World(Integers(BASE))
    b, segment = world.b, world.segments[ARRIVED]
    solver = Solver(20, *world.sorts, *(h.holds for h in world.hypotheses(BASE.lemmas, world.acting("ESTABLISHED"))))
    solver.add(b["STATE"] == BASE.state.sort.values.index("ESTABLISHED"), b["ISS"] == world.a["IRS"])
    solver.add(segment["SEG.TEXT"] > 1000, segment["SEG.SEQ"] == world.a["RCV.NXT"], world.a["G.RECEIVED"] > 1000)
    assert solver.check() == z3.sat


# --- a network that may be empty ------------------------------------------------------------------------------

QUIET_START = axiom("no-old-frames", "Nothing is in the network at the start.", "tcpmodel", start=True, then=[FALSE])
SENDER_UP = always("sender-up", "The sender of a frame has started.", "tcpmodel", given=[FRAME.SIZE >= 0], then=[LINK_STATE != DOWN])
LINK_WITHOUT_STOP = replace(LINK, events=tuple(e for e in LINK.events if e.name != "STOP"), axioms=(QUIET_START,), edges=())


@pytest.mark.parametrize(("claim", "lemmas"), [
    (always("never-up", "Nobody starts.", "tcpmodel", then=[LINK_STATE == DOWN]), [SENDER_UP]),
    (always("up-at-once", "Both ends have started at the start.", "tcpmodel", then=[LINK_STATE != DOWN]), []),
    (always("all-up", "All have started.", "tcpmodel", given=[IN.ROOM >= 0], then=[LINK_STATE != DOWN]), [SENDER_UP]),
], ids=lambda x: x.name if hasattr(x, "name") else "")  # fmt: skip
def test_a_proof_supposes_no_segment_that_need_not_be_there(claim: Claim, lemmas: list[Claim]) -> None:
    """The lemma is true, and contradicts every segment of an end that has not started: there is none, and that is no contradiction."""
    spec = replace(LINK_WITHOUT_STOP, lemmas=tuple(lemmas), properties=(claim,))
    words = {c.claim.name: c.word for c in induction.prove(spec, ONE).claims}
    assert words == {claim.name: VerdictWord.NOT_INDUCTIVE, **{x.name: VerdictWord.PROVED for x in lemmas}}


# --- mistakes ------------------------------------------------------------------------------------------------


def broken(spec: Spec, units: list[tuple[str, str]] | None = None) -> set[str]:
    """The claims that are not inductive, up to the first unit in which there is one."""
    found, claims = asked_of(spec, ONE)
    failed = {o.claim for o in found if o.word is VerdictWord.NOT_INDUCTIVE}
    for unit in units or changed_units(spec, BASE):
        if failed:
            break
        obligations = decided_unit(spec, claims, unit, ONE).obligations
        failed |= {o.claim for o in obligations if o.word is VerdictWord.NOT_INDUCTIVE}
    return failed


# Of those that are quick to decide, one for each part of the argument.
QUICK = {
    "syn-not-counted": "syn-counted", "syn-counted-twice": "numbers-near", "send-not-counted": "numbers-sent",
    "ack-ahead": "heard-so-far", "any-ack-in-syn-sent": "peer-knows-us", "established-at-once": "peer-knows-us",
    "time-wait-short": "2-msl", "reset-answered": "no-reset-for-reset", "reset-unbelievable": "reset-acceptable",
    "unread-dropped": "nothing-unread", "still-passive": "active-in-syn-sent", "loud-abort": "quiet-abort",
}  # fmt: skip


@pytest.mark.parametrize(("flaw", "claim"), QUICK.items())
def test_a_flaw_makes_the_proof_fail(flaw: str, claim: str) -> None:
    assert claim in broken(LIB.spec(flaw))


# What no induction over steps can show: that something good is possible at all (four of these lose an edge), or
# happens at last (test_ranking.py), or how cheaply.
NOT_SAFETY = {
    "no-retransmission", "time-wait-for-ever", "no-simultaneous-open", "no-old-duplicates", "no-closing", "no-crash",
    "closed-is-silent", "acknowledged-twice", "no-piggyback", "crash-survived",
}  # fmt: skip


@pytest.mark.long
@pytest.mark.parametrize("flaw", [f.name for f in LIB.flaws if f.name not in NOT_SAFETY])
def test_every_flaw_makes_the_proof_fail(flaw: str) -> None:
    assert broken(LIB.spec(*LIB.ways(flaw)))


@pytest.mark.parametrize("name", [a.name for a in BASE.axioms if a.name.startswith("iss-") or a.name == "one-connection"])
def test_without_the_axiom_the_proof_fails(name: str) -> None:
    without = replace(BASE, axioms=tuple(a for a in BASE.axioms if a.name != name))
    assert broken(without, [("OPEN", "CLOSED"), ("SEGMENT ARRIVES", "LISTEN")])


def test_without_well_formed_old_duplicates_the_start_fails() -> None:
    assert "syn-is-first" in {o.claim for o in asked_of(BASE, ProofOptions(without=frozenset({"old-duplicates"})))[0]
                              if o.word is VerdictWord.NOT_INDUCTIVE}


@pytest.fixture(scope="module")
def too_strong() -> list[Obligation]:
    """What becomes of a lemma that the arrival of a segment in CLOSING breaks, and of all others there."""
    strong = always("nobody-waits", "Nobody waits in TIME-WAIT.", "RFC 9293 3.3.2", then=[~state("TIME-WAIT")])
    spec = replace(BASE, lemmas=(*BASE.lemmas, strong))
    return decided_unit(spec, asked_of(spec, ONE)[1], ("SEGMENT ARRIVES", "CLOSING"), ONE).obligations


def test_a_lemma_that_is_too_strong_is_not_inductive(too_strong: list[Obligation]) -> None:
    failed = [o for o in too_strong if o.word is VerdictWord.NOT_INDUCTIVE]
    assert {o.claim for o in failed} == {"nobody-waits"}
    shown = failed[0].counterexample
    assert shown is not None
    assert (shown.a["STATE"], shown.after["STATE"]) == ("CLOSING", "TIME-WAIT")
    assert "fifth.closing.fin-acked" in shown.rules


def test_a_counterexample_to_induction_breaks_no_lemma(too_strong: list[Obligation]) -> None:
    """What it shows is a situation that all lemmas allow, read by the interpreter; else it would show nothing."""
    shown = [o.counterexample for o in too_strong if o.counterexample]
    assert len(shown) > 1
    interpreter = Interpreter(BASE)
    for one in shown:
        ends = [interpreter.tcb_from(one.a), interpreter.tcb_from(one.b)]
        for lemma in (x for x in BASE.lemmas if x.about is not About.FLIGHT):
            for own, other in (ends, ends[::-1]):
                here = interpreter.environment(own, peer=other)
                assert not interpreter.compile(lemma.given)(here) or interpreter.compile(lemma.then)(here), lemma.name


def test_what_a_step_does_is_asked_as_the_peer_sees_it_too() -> None:
    """The invariant speaks of the peer alone: the end that acts is the peer's peer."""
    nobody = always("nobody-listens", "-", "RFC 9293 3.3.2", then=[peer(STATE) != "LISTEN"])
    found = decided_unit(BASE, ProofTask((nobody,), (), ()), ("OPEN", "CLOSED"), ONE).obligations
    assert {(o.claim, o.word) for o in found if o.rule == "open.passive"} == {("nobody-listens", VerdictWord.NOT_INDUCTIVE)}


def test_a_claim_about_states_may_read_what_a_step_gives() -> None:
    """Where no step is under way, before is now: as the other engines have it."""
    claim = always("few", "-", "tcpmodel", then=[before(X.COUNT) < 3])
    found = induction.prove(replace(counting_spec(9), properties=(claim,)), ONE).claims
    assert [c.word for c in found] == [VerdictWord.NOT_INDUCTIVE]


def test_an_event_that_is_not_answered_is_a_case() -> None:
    """The rule that answers is there, and its condition does not hold."""
    mute = Change("mute", "nothing is said of it", "tcpmodel, a flaw", replaces={"close.established": with_(when=[FALSE])})
    assert "answered" in broken(mute.apply(BASE), [("CLOSE", "ESTABLISHED")])


def test_a_path_of_which_the_solver_knows_nothing_is_not_ruled_out() -> None:
    class Unknowing(Solver):
        def check(self, named: bool = True) -> object:
            return z3.unknown

    feasible = Feasible([], [], 10)
    feasible._solver = Unknowing(10)
    assert feasible.push(z3.Bool("x"))
    assert feasible.refuted() is None
    assert feasible.dead_ends == []


def test_every_event_from_every_state_is_a_unit() -> None:
    wanted = {(e.name, s) for e in BASE.events for s in BASE.state.sort.values}
    assert set(induction.units(BASE)) == wanted
    assert len(induction.units(BASE)) == len(wanted)


def test_a_proof_that_was_interrupted_is_none() -> None:
    found, _ = asked_of(BASE, ONE)
    assert {c.word for c in induction._concluded(BASE, found, False)} == {VerdictWord.PROVED}
    assert {c.word for c in induction._concluded(BASE, found, True)} == {VerdictWord.UNKNOWN}


def test_a_lemma_on_which_nothing_rests_is_told() -> None:
    """In a tiny proof: only OPEN in CLOSED is decided, so that the answer is quick."""
    idle = always("idle", "An end has opened a number of times.", "RFC 9293 3.4", then=[H.OPENED >= 0])
    spec = replace(BASE, lemmas=(*BASE.lemmas, idle))
    found, claims = asked_of(spec, ONE)
    obligations = decided_unit(spec, claims, ("OPEN", "CLOSED"), ONE).obligations
    assert "idle" in induction.unneeded(Proof(ONE, induction._concluded(spec, [*found, *obligations], False)))


def test_a_search_that_took_a_wrong_turn_is_begun_anew(monkeypatch: pytest.MonkeyPatch) -> None:
    """The first attempt gets no time at all, and gives up; the second decides."""
    monkeypatch.setattr(discharge, "ATTEMPTS", (0.0, 1.0))
    _, claims = asked_of(BASE, ONE)
    obligations = decided_unit(BASE, claims, ("CLOSE", "SYN-RECEIVED"), ONE).obligations
    assert {o.word for o in obligations} == {VerdictWord.PROVED}


def test_a_solver_that_gives_up_is_unknown(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """With no time at all nothing hard is decided: the obligation is named, and its question is kept."""
    monkeypatch.chdir(tmp_path)
    _, claims = asked_of(BASE, ONE)
    obligations = decided_unit(BASE, claims, ("SEGMENT ARRIVES", "SYN-SENT"), ProofOptions(workers=1, timeout=0.0005)).obligations
    unknown = [o for o in obligations if o.word is VerdictWord.UNKNOWN]
    assert unknown
    assert all(Path(o.file).is_file() for o in unknown)
    assert ":status unknown" in Path(unknown[0].file).read_text(encoding="utf-8")
    assert not [o for o in obligations if o.word is VerdictWord.NOT_INDUCTIVE]


# --- cases ---------------------------------------------------------------------------------------------------


def test_cases_count_for_the_first_rule_that_changes_something() -> None:
    _, claims = asked_of(BASE, ONE)
    unit = EventCases(World(Integers(BASE)), claims, "CLOSE", "ESTABLISHED", 10)
    assert {c.rule for w in unit.ways for c in unit.cases(w.path)} <= {r.name for w in unit.ways for r in w.path.rules}


def test_a_change_that_only_says_it_otherwise_stays_proved() -> None:
    same = Change("same", "the same", "RFC 9293 3.4", replaces={"close.established": lambda old: with_(do=list(old.do))(old)})
    assert not broken(same.apply(BASE), [("CLOSE", "ESTABLISHED")])
