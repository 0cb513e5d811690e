"""Promises by ranking: proved; broken by the mistakes that break it; and each assumption needed, as the explorer shows."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from tcpmodel.specs.flaws import FLAWS
from tcpmodel.specs.rfc9293 import SPEC
from tcpmodel.specs.rfc9293.bounds import old, opening, scope, user
from tcpmodel.specs.rfc9293.properties import DONE, PEER_DONE
from tcpmodel.specs.rfc9293.ranking import ASSUMING, COPIES
from tcpmodel.specs.scopes import CLOSE, SIMULTANEOUS_OPEN, WINDOW

from tcpmodel.explore.check import check
from tcpmodel.language.change import Change
from tcpmodel.language.claims import Claim
from tcpmodel.language.errors import SpecError
from tcpmodel.language.properties import always, in_every_step, sometimes
from tcpmodel.language.ranking import helpful, ranking
from tcpmodel.language.scope import Scope, User
from tcpmodel.language.spec import Spec
from tcpmodel.language.terms import FALSE, Space, Term, both, either, peer
from tcpmodel.language.terms import Word as TermWord
from tcpmodel.prove.induction.discharge import Decided
from tcpmodel.prove.induction.induction import Obligation, ProofOptions, Proved, together
from tcpmodel.prove.ranking.obligations import Ledger
from tcpmodel.prove.ranking.promises import alive, concluded
from tcpmodel.prove.ranking.ranking import Ranked
from tcpmodel.verdict.verdict import VerdictWord

RANKING = SPEC.rankings[0]
NEVER_SENT = Change("never-transmitted", "what is queued stays queued", "tcpmodel, a flaw", possible={"TRANSMIT": [FALSE]})
MISTAKES = {f.name: f for f in (*FLAWS, NEVER_SENT)}


# --- what is proved, and from what (that the promises of the base are is asked in test_whole_proof.py) -----------


def test_a_claim_that_rests_on_a_broken_lemma_says_so() -> None:
    lemma = next(le for le in SPEC.lemmas if le.name == "fin-once")
    ledger = Ledger("no-deadlock", rows={"a case": [Decided(True)]}, used={"a case": {"fin-once"}}).obligations()
    sound = concluded(SPEC, "no-deadlock", ledger, [Proved(lemma, True, VerdictWord.PROVED, (), frozenset({"small-windows"}))])
    assert (sound.word, sound.rests, sound.uses) == (VerdictWord.PROVED, "", {"fin-once", "small-windows"})
    unsound = concluded(SPEC, "no-deadlock", ledger, [Proved(lemma, True, VerdictWord.UNKNOWN, (), frozenset())])
    assert (unsound.word, unsound.rests) == (VerdictWord.UNKNOWN, "fin-once")
    unasked = concluded(SPEC, "no-deadlock", ledger, [])
    assert (unasked.word, unasked.rests) == (VerdictWord.UNKNOWN, "fin-once")


# --- what breaks it --------------------------------------------------------------------------------------------


Part = Callable[[Ranked, str], None]
AGAIN = "RETRANSMISSION TIMEOUT"
DELIVERED = f"{AGAIN}, delivered, or its answer changes a TCB"


def broken(spec: Spec, part: Part, states: str = "", without: str = "") -> dict[str, Obligation]:
    """The obligations of one part that fail; in those states only, where some are named."""
    ranked = Ranked(spec, RANKING, ProofOptions(without=frozenset({without} - {""})))
    if states:
        ranked.states = states.split()
    found = together(o for state in ranked.states for o in ranked.piece(part, state))
    return {o.rule: o for o in found if o.word is not VerdictWord.PROVED}


@pytest.mark.parametrize(("flaw", "part", "states", "obligations"), [
    ("una-goes-back", Ranked.steps, "LAST-ACK", ["SEGMENT ARRIVES lowers the rank or changes nothing"]),
    ("never-transmitted", Ranked.possible, "", ["queued: TRANSMIT is possible"]),
    ("no-retransmission", Ranked.possible, "", [f"{n}: {AGAIN} is possible" for n in ("next", "taken", "to-nobody")]),
    ("time-wait-for-ever", Ranked.possible, "", ["2-msl: TIME-WAIT TIMEOUT is possible"]),
    ("no-closing", Ranked.rounds, "FIN-WAIT-1", [f"{n}: {DELIVERED}" for n in ("next", "taken")]),
    ("old-fin-ignored", Ranked.rounds, "LAST-ACK TIME-WAIT", [f"taken: {DELIVERED}"]),
    ("closed-is-silent", Ranked.rounds, "LAST-ACK CLOSED", [f"to-nobody: {DELIVERED}"]),
])  # fmt: skip
def test_a_mistake_breaks_its_obligation(flaw: str, part: Part, states: str, obligations: list[str]) -> None:
    found = broken(MISTAKES[flaw].apply(SPEC), part, states)
    assert sorted(found) == sorted(obligations)
    for obligation in found.values():
        shown = obligation.counterexample
        assert obligation.word is VerdictWord.NOT_INDUCTIVE
        assert shown is not None
        assert {shown.a["STATE"], shown.b["STATE"]} != {"CLOSED"}


def test_a_reset_that_is_answered_may_be_answered_for_ever() -> None:
    found = broken(MISTAKES["reset-answered"].apply(SPEC), Ranked.answers_end)
    assert list(found) == ["2-msl: answers to answers end"]
    shown = found["2-msl: answers to answers end"].counterexample
    assert shown is not None
    assert shown.arrived is not None
    assert shown.arrived["CTL.RST"]


@pytest.mark.parametrize("axiom", ["room-for-one", "windows-heeded", "fin-will-come"])
def test_without_an_assumption_nothing_helps_somewhere(axiom: str) -> None:
    found = broken(SPEC, Ranked.coverage, without=axiom)
    assert list(found) == ["some step is helpful"]
    assert found["some step is helpful"].counterexample is not None


@pytest.mark.parametrize("flaw", ["never-transmitted", "no-retransmission", "time-wait-for-ever"])
def test_a_timer_that_never_runs_out_may_end_a_run(flaw: str) -> None:
    claim = SPEC.property("no-deadlock")
    assert isinstance(claim, Claim)
    spec = MISTAKES[flaw].apply(SPEC)
    found = together(o for state in spec.state.sort.values for o in alive(spec, claim, ProofOptions(), state))
    assert [o.rule for o in found if o.word is VerdictWord.NOT_INDUCTIVE] == ["if nothing is in flight, some timer runs"]


def test_without_the_peers_syn_an_answer_may_change_nothing() -> None:
    found = broken(SPEC, Ranked.rounds, "FIN-WAIT-1", without="heard-the-peer")
    assert f"taken: {DELIVERED}" in found
    shown = found[f"taken: {DELIVERED}"].counterexample
    assert shown is not None
    assert shown.a["IRS"] != shown.b["ISS"] or shown.b["IRS"] != shown.a["ISS"]


# --- what the explorer says of the assumptions -----------------------------------------------------------------


def _user(iss: int, calls: str, *, active: bool = False, text: int = 0) -> User:
    return user(opening((iss,), active, not active), calls=frozenset(calls.split()), text=text, lengths=(text or 1,))


LIVE = frozenset({"live"})
BROKEN = {
    "room-for-one": replace(CLOSE, name="no-room", numbers={"CALL.WINDOW": (0,)}),
    "heard-the-peer": scope("woken", "both ends are woken by SYNs of old duplicates",
                            (_user(10, "CLOSE"), _user(30, "CLOSE")), tags=LIVE,
                            old=((old("<SEQ=1><CTL=SYN>", origin=1),), (old("<SEQ=51><CTL=SYN>", origin=51),))),
    "windows-heeded": scope("overrun", "both ends send two octets into a window of one",
                            (_user(10, "SEND RECEIVE CLOSE", active=True, text=2),
                             _user(30, "SEND RECEIVE CLOSE", text=2)), capacity=1, window=1, tags=LIVE),
    "fin-will-come": scope("left-alone", "one user closes, the other aborts, and the reset is lost",
                           (_user(10, "CLOSE", active=True), _user(30, "CLOSE ABORT")), loses=True, tags=LIVE),
    "copies-die-out": replace(CLOSE, name="copies", duplicates=True),
}


def test_every_assumption_has_a_scope_that_breaks_the_promise_without_it() -> None:
    assert set(BROKEN) == {a.name for a in (*ASSUMING, COPIES)}


@pytest.mark.parametrize("axiom", BROKEN)
def test_without_an_assumption_the_promise_is_broken(axiom: str) -> None:
    verdict = check(SPEC, BROKEN[axiom], [SPEC.property("eventual-closed")]).verdicts[0]
    assert verdict.word is VerdictWord.VIOLATED
    assert verdict.trace is not None


def swapped(term: Term) -> Term:
    """The term as the peer reads it."""
    if isinstance(term, TermWord):
        return term.seen_from({Space.TCB: Space.PEER, Space.PEER: Space.TCB}.get(term.space, term.space))
    return Term(term.op, tuple(swapped(a) if isinstance(a, Term) else a for a in term.args), term.sort, term.label)


def earlier(term: Term) -> Term:
    """The term as it was before a step."""
    if isinstance(term, TermWord):
        return term.seen_from({Space.TCB: Space.BEFORE}.get(term.space, term.space))
    return Term(term.op, tuple(earlier(a) if isinstance(a, Term) else a for a in term.args), term.sort, term.label)


def _held_against(scope: Scope) -> None:
    """The ranking's parts as properties of a scope: none is broken there."""
    given = [DONE, PEER_DONE, ~both(SPEC.state == "CLOSED", peer(SPEC.state) == "CLOSED")]
    same = both(*(w == w.seen_from(Space.BEFORE) for w in SPEC.tcb))
    claims = [
        always("helped", "Some step helps.", "tcpmodel", given=given,
               then=[either(*(t for h in RANKING.helpful for t in (h.given, swapped(h.given))))]),
        in_every_step("lower", "The rank falls.", "tcpmodel", given=[earlier(DONE), PEER_DONE],
                      then=[DONE, either(same, RANKING.measure < earlier(RANKING.measure))]),
        *(always(a.name, a.says, a.cite, given=[*given, a.given], then=[a.then]) for a in ASSUMING),
    ]
    run = check(SPEC, scope, claims)
    words = {v.name: v.word for v in run.verdicts}
    assert set(words.values()) <= {VerdictWord.HOLDS, VerdictWord.VACUOUS}
    assert words["helped"] is words["lower"] is VerdictWord.HOLDS


@pytest.mark.parametrize("scope", [CLOSE, SIMULTANEOUS_OPEN, WINDOW], ids=lambda s: s.name)
def test_the_explorer_finds_the_ranking_true(scope: Scope) -> None:
    _held_against(scope)


def test_every_helpful_step_is_wanted_somewhere() -> None:
    """Each condition comes about, so that none of them is proved for want of a case."""
    wanted = [sometimes(h.name, h.says, "tcpmodel", goal=[DONE, PEER_DONE, h.given]) for h in RANKING.helpful]
    seen = {v.name for scope in (replace(WINDOW, leaves_open=frozenset({"PICK.DELAY", "PICK.HOLD"})), BROKEN["fin-will-come"])
            for v in check(SPEC, scope, wanted).verdicts if v.word is VerdictWord.WITNESSED}
    assert seen == {h.name for h in RANKING.helpful}


# --- what is refused -------------------------------------------------------------------------------------------


def test_a_measure_is_a_nat_of_one_end() -> None:
    for measure, says in ((SPEC.state == "CLOSED", "a measure is a Nat, not a Bool"),
                          (swapped(RANKING.measure), "a measure may not read STATE of PEER")):
        with pytest.raises(SpecError, match=says):
            ranking("eventual-closed", measure=measure, steps=[], lasting=RANKING.lasting, network=COPIES)


def test_a_step_that_no_fairness_takes_is_refused() -> None:
    step = helpful("gives-up", "The user gives up.", "USER TIMEOUT", given=[])
    with pytest.raises(SpecError, match="helps only if USER TIMEOUT is fair"):
        Ranked(SPEC, replace(RANKING, helpful=(step,)), ProofOptions())


def test_a_ranking_of_something_else_is_refused() -> None:
    with pytest.raises(SpecError, match="a ranking is of a promise, and 'una-nxt' is a always"):
        Ranked(SPEC, replace(RANKING, of="una-nxt"), ProofOptions())


def test_a_ranking_reads_only_known_words() -> None:
    stray = TermWord("SND.WL1", RANKING.measure.sort, Space.TCB, 0)
    with pytest.raises(SpecError, match=r"reads the unknown word SND\.WL1"):
        replace(SPEC, rankings=(replace(RANKING, measure=RANKING.measure + stray),))


