"""VACUOUS in a proof: what says nothing is never PROVED, whatever the mistake that someone planted; and it is never a claim that says something."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import replace

import pytest
import z3
from click.testing import CliRunner
from hypothesis import HealthCheck, given, settings
from tcpmodel.specs.rfc9293 import SPEC as BASE
from tcpmodel.specs.rfc9293.words import CTL as RFC_CTL
from tcpmodel.specs.rfc9293.words import STATE as RFC_STATE

from tcpmodel.cli import main
from tcpmodel.cli import prove as command
from tcpmodel.language.claims import Claim, Property, inductive
from tcpmodel.language.events import Cause, Choice, choice, one_of
from tcpmodel.language.properties import Axiom, always, axiom, in_every_step
from tcpmodel.language.ranking import Ranking, helpful
from tcpmodel.language.rules import Event, Rule, Send, case, event, rule, step, vocabulary
from tcpmodel.language.scope import Scope
from tcpmodel.language.spec import Spec
from tcpmodel.language.terms import BOOL, FALSE, NAT, TRUE, Space, Term, before, both, literal, peer, record, sent
from tcpmodel.lower.integers import Remembering
from tcpmodel.prove.bounded.bounded import Bounded, BoundedOptions, bounded
from tcpmodel.prove.induction.antecedents import Antecedents
from tcpmodel.prove.induction.induction import Proof, ProofOptions, Proved, asked_of, decided_unit, prove_exit_code
from tcpmodel.prove.induction.obligations import Feasible
from tcpmodel.prove.prove import provable, whole
from tcpmodel.prove.ranking.ranking import Ranked
from tcpmodel.prove.world import World
from tcpmodel.show.bounded import bounded_text
from tcpmodel.show.proof import proof_json, proof_text
from tcpmodel.verdict.verdict import VerdictWord
from tests.engines import ask
from tests.lamp import BROKEN, CITE, NET, OFF, ON, PEER_ON, RANKING, RAY, SPEC, STATE, STATES, L
from tests.many import many
from tests.systems import scopes, specs

PROVED, VACUOUS, UNKNOWN, NOT_INDUCTIVE = VerdictWord.PROVED, VerdictWord.VACUOUS, VerdictWord.UNKNOWN, VerdictWord.NOT_INDUCTIVE
ONE = ProofOptions(workers=1)
NEVER = "the antecedent never holds: "
NO_STEP = NEVER + "it does not hold at the start, and no step makes it true"


def proof(spec: Spec, *names: str) -> Proof:
    return whole(spec, replace(ONE, needs=not names), names)


def found(spec: Spec, *names: str) -> dict[str, Proved]:
    done = proof(spec, *names)
    return {c.claim.name: c for c in (*done.claims, *done.promises)}


def words(spec: Spec) -> dict[str, VerdictWord]:
    return {name: c.word for name, c in found(spec).items()}


def also(*properties: Property) -> Spec:
    return replace(SPEC, properties=(*SPEC.properties, *properties))


def ranked(ranking: Ranking) -> Spec:
    return replace(SPEC, rankings=(ranking,))


def state_claim(*supposed: Term, then: Term = TRUE) -> Claim:
    return always("claim", "What was planted.", "tcpmodel", given=supposed, then=[then])


def step_claim(*supposed: Term, events: Sequence[str] = ()) -> Claim:
    return in_every_step("claim", "What was planted.", "tcpmodel", given=supposed, then=[TRUE], events=events)


# --- claims ------------------------------------------------------------------------------------------------------


def test_nothing_of_the_lamps_is_vacuous() -> None:
    assert set(words(SPEC).values()) == {PROVED}
    assert prove_exit_code(SPEC, proof(SPEC)) == 0


@pytest.mark.parametrize(("claim", "because"), [
    (state_claim(ON, OFF), NEVER + "it contradicts itself"),
    (state_claim(BROKEN), NEVER + "it contradicts not-broken"),
    (state_claim(~L.USED, L.HOURS > 0), NEVER + "it contradicts hours-counted"),
    (state_claim(ON, ~L.USED), NEVER + "it contradicts used-when-on"),
    (state_claim(ON, L.HOURS > 1), NO_STEP),  # every invariant allows it, and no step lights a lamp for more than an hour
    (state_claim(L.HOURS > 7, then=FALSE), NEVER + "it contradicts the claim itself"),
    (state_claim(RAY.WATTS == 3, RAY.WATTS == 4), NEVER + "it contradicts itself"),
    (state_claim(RAY.WATTS > 0, ~RAY.BRIGHT), NEVER + "it contradicts bright-rays"),
    (step_claim(ON, OFF), NEVER + "it contradicts itself"),
    (step_claim(before(STATE) == "ON", BROKEN), NEVER + "no step fits it"),
    (step_claim(before(STATE) == "OFF", ON, events=["BURN OUT"]), NEVER + "no step by BURN OUT fits it"),
    (step_claim(sent(RAY.WATTS) > 60), NEVER + "no step fits it"),
    (step_claim(sent(RAY.WATTS) > 0, PEER_ON, BROKEN), NEVER + "no step fits it"),
])  # fmt: skip
def test_a_claim_whose_condition_nothing_brings_about_is_vacuous(claim: Claim, because: str) -> None:
    spec = also(claim)
    done = proof(spec, "claim")
    (told,) = (c for c in done.claims if not c.lemma)
    assert (told.word, told.because) == (VACUOUS, because)
    assert prove_exit_code(spec, done) == 1


@pytest.mark.parametrize("claim", [
    state_claim(OFF),  # at the start
    state_claim(ON, PEER_ON),
    state_claim(PEER_ON, OFF, L.USED),
    state_claim(NET.IN_FLIGHT > 3, ON),
    state_claim(RAY.WATTS == 0, RAY.BRIGHT),  # an old ray
    state_claim(RAY.WATTS == 60, L.USED),  # one that a step sends
    state_claim(RAY.WATTS == 61, PEER_ON),  # an old one again, when the peer is lit
    state_claim(before(STATE) == "ON"),  # where no step is under way, before is now
    step_claim(before(STATE) == "ON", OFF),
    step_claim(sent(RAY.WATTS) == 60, PEER_ON),
    step_claim(RAY.WATTS == 17, events=["RAY ARRIVES"]),
])  # fmt: skip
def test_a_claim_whose_condition_something_brings_about_is_not(claim: Claim) -> None:
    assert found(also(claim), "claim")["claim"].word is PROVED


def test_what_a_claim_says_makes_it_no_less_vacuous() -> None:
    for then in (TRUE, FALSE, ON):
        assert found(also(state_claim(BROKEN, L.USED, then=then)), "claim")["claim"].word is VACUOUS


def test_only_a_proved_invariant_makes_a_claim_vacuous() -> None:
    """The wrong lemma would rule out all that the claim speaks of; without it, that comes about."""
    wrong = always("always-dark", "No lamp is ever on.", "tcpmodel", then=[OFF])
    spec = replace(also(state_claim(ON, PEER_ON)), lemmas=(*SPEC.lemmas, wrong))
    told = found(spec)
    assert (told["always-dark"].word, told["claim"].word) == (NOT_INDUCTIVE, PROVED)


def test_only_a_proved_invariant_makes_a_state_one_that_nothing_leads_to() -> None:
    """The wrong lemma hides the step that lights a lamp, and so the way to where the claim comes about."""
    wrong = always("never-on", "No lamp is ever on.", "tcpmodel", then=[~ON])
    breaks = event("BURN OUT", "tcpmodel", case(("OFF", "ON", "BROKEN"), step("BURN OUT", "tcpmodel", rule("dark", do=[STATE.becomes("BROKEN")]))),
                   cause=Cause.TIMER, possible=[ON])
    spec = replace(also(step_claim(before(STATE) == "BROKEN")), lemmas=(wrong,), rankings=(),
                   events=tuple(breaks if e.name == breaks.name else e for e in SPEC.events))
    done = proof(spec, "claim")
    assert done.unreached == ()
    assert {c.claim.name: c.word for c in done.claims} == {"never-on": NOT_INDUCTIVE, "claim": PROVED}


def test_an_event_that_changes_nothing_leaves_the_claim_on_changes_nothing_to_say() -> None:
    idle = replace(SPEC, events=SPEC.events[1:], lemmas=(), edges=SPEC.edges[1:], rankings=())
    told = words(idle)
    assert (told["arrows"], told["used-when-on"], told["answered"]) == (VACUOUS, VACUOUS, PROVED)


def test_a_state_that_no_path_leads_to_brings_nothing_about() -> None:
    """A broken lamp would spark; no lamp breaks, but no lemma says so."""
    told = proof(replace(also(step_claim(before(STATE) == "BROKEN")), lemmas=SPEC.lemmas[1:]))
    assert told.unreached == ("BROKEN",)
    assert {c.claim.name for c in told.claims if c.word is VACUOUS} == {"claim"}


def test_a_lemma_that_says_nothing_is_told_once() -> None:
    useless = always("useless", "A broken lamp burned for three hours.", "tcpmodel", given=[BROKEN], then=[L.HOURS == 3])
    spec = replace(SPEC, lemmas=(*SPEC.lemmas, useless))
    for names in ((), ("used-when-on",)):
        done = proof(spec, *names)
        assert {c.claim.name: c.word for c in done.claims if c.word is not PROVED} == {"useless": VACUOUS}
        assert "useless" not in done.unneeded
        assert prove_exit_code(spec, done) == 1
        assert prove_exit_code(replace(spec, variants=("v",)), done) == 0  # a variant inherits its lemmas
        assert "useless is VACUOUS: the antecedent never holds: it contradicts not-broken.\n" in proof_text(spec, done)


def test_what_rests_on_a_vacuous_lemma_is_true_all_the_same() -> None:
    """Said as a condition that never comes true, it serves the proof."""
    odd = always("odd", "No lamp is broken.", "tcpmodel", given=[BROKEN], then=[FALSE])
    spec = replace(also(always("whole", "-", "tcpmodel", then=[~BROKEN])), lemmas=(odd,))
    told = found(spec)
    assert (told["odd"].word, told["whole"].word, told["whole"].uses, told["all-dark"].word) == (VACUOUS, PROVED, {"odd"}, PROVED)


# --- axioms ------------------------------------------------------------------------------------------------------


def assuming(*terms: tuple[Sequence[Term], Term], start: bool = False) -> Spec:
    planted = tuple(axiom(f"planted-{n}", "Planted.", "tcpmodel", given=g, then=[t], start=start) for n, (g, t) in enumerate(terms))
    return replace(SPEC, axioms=(*SPEC.axioms, *planted))


@pytest.mark.parametrize("spec", [assuming(([], FALSE)), assuming(([], ON), ([], OFF)), assuming(([ON], OFF), ([OFF], ON))])
def test_from_axioms_that_contradict_each_other_nothing_is_proved(spec: Spec) -> None:
    done = proof(spec)
    assert {c.word for c in (*done.claims, *done.promises)} == {VACUOUS}
    assert done.stuck
    assert prove_exit_code(spec, done) == 1
    text = proof_text(spec, done)
    assert "at-rest are VACUOUS: no step keeps the axioms" in text.replace("\n  ", " ")
    assert "is PROVED" not in text
    assert "Edges that no step takes" not in text  # of course


def test_axioms_that_leave_no_step_of_an_event_leave_nothing_that_it_brings_about() -> None:
    """The other events have steps, but from states that nothing leads to."""
    spec = assuming(([before(STATE) == "OFF"], OFF))
    done = proof(spec)
    assert {c.claim.name for c in (*done.claims, *done.promises) if c.word is VACUOUS} == {
        "used-when-on", "lit-bright", "arrows", "all-dark", "this-one-dark"}
    assert done.unreached == ("ON", "BROKEN")
    assert [e.event for e in done.untaken] == ["SWITCH"]
    assert done.dead == ("lit",)
    assert prove_exit_code(spec, done) == 1


def test_an_event_of_which_no_step_keeps_the_axioms_is_told() -> None:
    spec = assuming(([before(STATE) == "ON"], ON))
    done = proof(spec)
    assert dict(done.impossible) == {"BURN OUT": ("planted-0",)}
    assert "Events of which no step keeps the axioms: BURN OUT (planted-0)." in proof_text(spec, done)


def test_axioms_that_allow_no_old_duplicate_are_told() -> None:
    """That is no mistake by itself: so one says that the network is empty at the start."""
    spec = assuming(([], RAY.WATTS == 0), ([], RAY.WATTS == 3), start=True)
    done = proof(spec)
    assert done.empty_start
    assert "The axioms allow no old duplicate: the network is empty at the start." in proof_text(spec, done)
    assert prove_exit_code(spec, done) == 0
    assert not proof(SPEC).empty_start


def test_an_edge_whose_condition_no_step_meets_is_not_taken() -> None:
    """Its condition is no constant: only the solver sees that it never holds."""
    spec = replace(SPEC, edges=(*SPEC.edges[:1], replace(SPEC.edges[1], given=both(L.HOURS > 3, L.HOURS < 3))))
    done = proof(spec)
    assert [(e.source, e.target) for e in done.untaken] == [("ON", "OFF")]
    assert prove_exit_code(spec, done) == 1


# --- promises ----------------------------------------------------------------------------------------------------


def axioms(*terms: tuple[Sequence[Term], Term]) -> tuple[Axiom, ...]:
    return tuple(axiom(f"assumed-{n}", "-", "tcpmodel", given=g, then=[t]) for n, (g, t) in enumerate(terms))


@pytest.mark.parametrize(("assumed", "names"), [
    (axioms(([], FALSE)), "assumed-0"),
    (axioms(([ON], PEER_ON), ([ON], ~PEER_ON)), "assumed-0, assumed-1"),
    (axioms(([], L.HOURS < 9), ([L.USED], OFF)), "assumed-1"),  # what is promised is assumed
])  # fmt: skip
def test_a_promise_whose_assumptions_leave_no_case_is_vacuous(assumed: tuple[Axiom, ...], names: str) -> None:
    spec = ranked(replace(RANKING, assuming=assumed))
    done = proof(spec)
    told = {p.claim.name: (p.word, p.because) for p in done.promises}
    because = f"what it assumes ({names}) leaves no state where it is given and not kept"
    assert told == {"all-dark": (VACUOUS, because), "this-one-dark": (VACUOUS, because), "at-rest": (PROVED, "")}
    assert done.idle == ()  # it is told already
    assert prove_exit_code(spec, done) == 1


def test_a_promise_that_is_kept_wherever_it_is_given_is_proved() -> None:
    """As an exploration has it: it is given, and its goal holds."""
    goal = both(L.USED, SPEC.property("all-dark").parts()["given"])
    kept = replace(SPEC, properties=tuple(replace(p, goal=goal) if p.name == "all-dark" else p for p in SPEC.properties),
                   rankings=(replace(RANKING, implies=()),))
    assert found(kept, "all-dark")["all-dark"].word is PROVED


@pytest.mark.parametrize("name", ["all-dark", "this-one-dark"])
def test_a_promise_that_is_never_given_is_vacuous(name: str) -> None:
    spec = replace(SPEC, properties=tuple(replace(p, given=both(p.parts()["given"], BROKEN)) if p.name == name else p
                                          for p in SPEC.properties))
    if name == "all-dark":
        spec = replace(spec, rankings=(replace(RANKING, implies=()),))
    done = proof(spec)
    why = {"all-dark": "it contradicts not-broken", "this-one-dark": "it contradicts itself"}[name]
    assert {p.claim.name: p.because for p in done.promises if p.word is VACUOUS} == {name: NEVER + why}
    assert prove_exit_code(spec, done) == 1


def test_a_helpful_step_that_is_wanted_nowhere_is_told() -> None:
    idle = helpful("sparking", "A broken lamp burns out.", "BURN OUT", given=[BROKEN])
    spec = ranked(replace(RANKING, helpful=(*RANKING.helpful, idle)))
    done = proof(spec)
    assert done.idle == ("sparking",)
    assert {p.word for p in done.promises} == {PROVED}  # the other step helps
    assert "Helpful steps that are wanted nowhere: sparking." in proof_text(spec, done)
    assert (prove_exit_code(spec, done), prove_exit_code(replace(spec, variants=("v",)), done)) == (1, 0)


def test_the_ranking_of_the_base_assumes_too_much_only_if_someone_plants_it() -> None:
    ranking = BASE.rankings[0]
    assert Ranked(BASE, ranking, ONE).hollow == ()
    planted = axiom("unheard", "No end has an IRS.", "tcpmodel", given=[RFC_STATE != "CLOSED"], then=[FALSE])
    assert Ranked(BASE, replace(ranking, assuming=(*ranking.assuming, planted)), ONE).hollow == ("unheard",)


# --- what the solver does not know, and what a person sees -----------------------------------------------------------


def test_what_the_solver_gives_up_is_neither_vacuous_nor_proved(monkeypatch: pytest.MonkeyPatch) -> None:
    claim = state_claim(ON, PEER_ON)
    spec = also(claim)
    monkeypatch.setattr(Feasible, "can", lambda *_: z3.unknown)
    done = proof(spec, "claim")
    told = next(c for c in done.claims if c.claim is claim)
    assert (told.word, told.because) == (UNKNOWN, "the solver gave up the question whether the antecedent ever holds")
    assert prove_exit_code(spec, done) == 3
    assert "claim is UNKNOWN: the solver gave up the question" in proof_text(spec, done)


def test_what_is_printed_to_the_letter() -> None:
    claims = [replace(state_claim(BROKEN), name=f"broken-{n}") for n in range(2)]
    spec = also(*claims, replace(step_claim(ON, OFF), name="odd"))
    done = proof(spec, "broken-0", "odd", "broken-1", "used-when-on")
    text = proof_text(spec, done)
    assert text.split("\n\n", 4)[-1].replace(f"{done.seconds:.0f} s", "0 s") == TOLD
    answer = proof_json(spec, done)
    assert {c["name"]: c["because"] for c in answer["claims"] if c["verdict"] == "VACUOUS"} == {
        "broken-0": NEVER + "it contradicts not-broken", "broken-1": NEVER + "it contradicts not-broken", "odd": NEVER + "it contradicts itself"}
    assert (answer["unreached"], answer["stuck"], answer["impossible"], answer["idle"]) == (["BROKEN"], False, {}, [])


TOLD = """\
broken-0, broken-1 are VACUOUS: the antecedent never holds: it contradicts not-broken.

odd is VACUOUS: the antecedent never holds: it contradicts itself.

6 obligations of 6 cases in 0 s, the longest case 0.0 s.
States that no path of steps leads to: BROKEN.
3 of 4 properties are VACUOUS: they say nothing.
Again: tcpmodel prove --property broken-0 --property odd --property broken-1 --property used-when-on"""


def test_the_command_ends_with_1(monkeypatch: pytest.MonkeyPatch) -> None:
    spec = also(state_claim(BROKEN))
    done = proof(spec, "claim")
    monkeypatch.setattr(command, "whole", lambda *_: done)
    answer = CliRunner().invoke(main, ["prove", "--property", "agreement", "--json"])
    assert answer.exit_code == 1
    assert {c["name"] for c in json.loads(answer.stdout)["claims"] if c["verdict"] == "VACUOUS"} == {"claim"}


# --- the base ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("claim", "unit", "met"), [
    (always("a", "-", "RFC 9293 3.5", given=[RFC_STATE == "FIN-WAIT-1"], then=[TRUE]), ("CLOSE", "ESTABLISHED"), True),
    (always("b", "-", "RFC 9293 3.5", given=[RFC_STATE == "FIN-WAIT-2"], then=[TRUE]), ("CLOSE", "ESTABLISHED"), False),
    (in_every_step("c", "-", "RFC 9293 3.5", given=[sent(RFC_CTL.FIN)], then=[TRUE]), ("CLOSE", "ESTABLISHED"), True),
    (in_every_step("d", "-", "RFC 9293 3.5", given=[sent(RFC_CTL.FIN), sent(RFC_CTL.RST)], then=[TRUE]), ("CLOSE", "ESTABLISHED"), False),
    (in_every_step("e", "-", "RFC 9293 3.5", given=[sent(RFC_CTL.FIN)], then=[TRUE], events=["ABORT"]), ("CLOSE", "ESTABLISHED"), False),
    (always("f", "-", "RFC 9293 3.5", given=[RFC_CTL.FIN, RFC_CTL.SYN], then=[TRUE]), ("CLOSE", "ESTABLISHED"), False),
])  # fmt: skip
def test_what_one_event_from_one_state_brings_about(claim: Claim, unit: tuple[str, str], met: bool) -> None:
    _, task = asked_of(BASE, ONE)
    antecedents = Antecedents(BASE, [claim])
    antecedents.start(World(Remembering(BASE)), task.axioms, 10)
    decided_unit(BASE, task, unit, ONE, antecedents=antecedents)
    assert (claim.name not in {c.name for c in antecedents.open()}) is met
    assert not any(map(antecedents.doubtful, antecedents.open()))


def test_every_claim_that_a_proof_decides_is_asked_unless_it_always_speaks() -> None:
    asked = {c.name for c in Antecedents(BASE, [*BASE.lemmas, *provable(BASE)]).claims}
    assert {p.name for p in (*BASE.lemmas, *provable(BASE))} - asked == {"answered", "no-deadlock"}


# --- bounded -----------------------------------------------------------------------------------------------------


def to_depth(depth: int, *claims: Claim, spec: Spec = SPEC) -> Bounded:
    return bounded(spec, claims, depth, BoundedOptions(workers=1))


def test_a_claim_that_no_run_so_short_meets_is_vacuous_to_that_depth() -> None:
    both_lit = state_claim(ON, PEER_ON)
    burns = in_every_step("burns", "-", "tcpmodel", given=[before(STATE) == "ON", OFF], then=[TRUE])
    for depth, expected in ((1, [VACUOUS, VACUOUS]), (2, [VerdictWord.HOLDS, VerdictWord.HOLDS])):
        told = to_depth(depth, both_lit, burns).verdicts
        assert [(v.word, v.detail, v.expected) for v in told] == [(w, f"to depth {depth}", True) for w in expected]


@pytest.mark.parametrize("claim", [state_claim(BROKEN), state_claim(ON, L.HOURS > 1), state_claim(RAY.WATTS == 61, ON),
                                   step_claim(sent(RAY.WATTS) > 60), step_claim(ON, events=["BURN OUT"])])
def test_no_depth_helps_a_claim_that_says_nothing(claim: Claim) -> None:
    assert [v.word for v in to_depth(5, claim).verdicts] == [VACUOUS]


@pytest.mark.parametrize("order", [("SWITCH", "DUSK"), ("DUSK", "SWITCH")])
def test_a_run_that_an_axiom_forbids_hides_no_other_run_to_the_same_step(order: Sequence[str]) -> None:
    """A switch may be pressed again only when no strong ray is there. Dusk waits until all is dark: so the network loses the ray, if it comes second."""
    power = record("POWER", Space.CHOICE, WATTS=(NAT, 0))
    def of(name: str, cause: Cause, *rules: Rule, possible: Sequence[Term], choices: Sequence[Choice] = ()) -> Event:
        return event(name, CITE, case(STATES, step(name, CITE, *rules)), cause=cause, possible=possible, choices=choices)
    on = rule("lit", do=[STATE.becomes("ON"), L.USED.becomes(True), Send(((RAY.BRIGHT, literal(True, BOOL)), (RAY.WATTS, power.WATTS)))])
    named = {"SWITCH": of("SWITCH", Cause.USER, on, possible=[OFF, power.WATTS > 5], choices=[choice(power.WATTS, one_of(3, 6))]),
             "DUSK": of("DUSK", Cause.TIMER, rule("dusk", do=[STATE.becomes("BROKEN")]), possible=[OFF, NET.IN_FLIGHT == 0])}
    press = of("PRESS", Cause.USER, rule("pressed"), possible=[ON])
    weak = axiom("weak", "-", CITE, of="own", given=[before(STATE) == "ON"], then=[RAY.WATTS < 5])
    spec = replace(SPEC, events=(*(named[name] for name in order), press, SPEC.arrival), choices=vocabulary(power), axioms=(weak,),
                   properties=(), lemmas=(), edges=(), fairness=(), rankings=())
    pressed = [step_claim(peer(STATE) == "BROKEN", events=["PRESS"]), replace(step_claim(PEER_ON, events=["PRESS"]), name="both")]
    assert [v.word for v in to_depth(3, *pressed, spec=spec).verdicts] == [VerdictWord.HOLDS, VACUOUS]


def test_where_no_step_is_possible_a_bounded_check_says_so() -> None:
    spec = assuming(([], FALSE))
    answer = to_depth(3, *inductive(spec.properties), spec=spec)
    assert {(v.word, v.detail) for v in answer.verdicts} == {(VACUOUS, "no step keeps the axioms")}
    assert answer.stuck
    assert "VACUOUS: no step keeps" in bounded_text(spec, answer)


def test_processes_meet_what_one_does(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tcpmodel.prove.bounded.bounded.WORTH_IT", 0)
    alone, together = (bounded(BASE, BASE.properties, 3, BoundedOptions(workers=n)).verdicts for n in (1, 2))
    assert [(v.name, v.word) for v in alone] == [(v.name, v.word) for v in together]
    assert {v.word for v in alone} == {VerdictWord.HOLDS, VACUOUS}


@pytest.mark.parametrize(("options", "code"), [
    (["--property", "time-wait-kept"], 1), (["--property", "syn-counted"], 0), ([], 0),
])  # fmt: skip
def test_a_claim_that_was_named_must_say_something(options: list[str], code: int) -> None:
    answer = CliRunner().invoke(main, ["prove", "--bounded", "3", *options])
    assert answer.exit_code == code
    assert ("VACUOUS to depth 3" in answer.stdout) is (options[1:] != ["syn-counted"])
    assert max(map(len, answer.stdout.splitlines())) <= 100


# --- random systems: what is VACUOUS never comes about, and what is PROVED is never violated --------------------------


@pytest.fixture(autouse=True, scope="module")
def own_cache(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_CACHE_HOME", str(tmp_path_factory.mktemp("cache")))
        yield


@given(specs(plain=True), scopes(modulus=64))
@settings(max_examples=many(6), deadline=None, suppress_health_check=list(HealthCheck))
def test_a_proof_of_a_random_system_says_nothing_that_an_exploration_denies(spec: Spec, scope: Scope) -> None:
    """Of each claim too that its condition leads to nothing, so that many are proved."""
    claims = inductive(spec.properties)
    empty = [replace(c, name=f"{c.name}-only-given", then=TRUE) for c in claims if c.parts()]
    spec = replace(spec, properties=(*claims, *empty))
    explored = {v.name: v.word for v in ask(spec, scope, most=4000).run.verdicts}
    short = {v.name: v.word for v in bounded(spec, spec.properties, 2, BoundedOptions(width=6, workers=1)).verdicts}
    for c in whole(spec, replace(ONE, width=6)).claims:
        name = c.claim.name
        assert c.word is NOT_INDUCTIVE or VerdictWord.VIOLATED not in (explored[name], short[name])
        assert c.word is not VACUOUS or VerdictWord.HOLDS not in (explored[name], short[name])
