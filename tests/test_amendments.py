"""Amendments that add words, fields, choices, steps and claims; their order; profiles; and every command with several.

The examples are variants of TCP, and ``tests/mss.py``, an amendment that an author writes in a file of his own.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from tcpmodel.ask.react import react
from tcpmodel.cli import main
from tcpmodel.explore.check import check
from tcpmodel.language.change import Change, exchange, insert, stamp, with_
from tcpmodel.language.errors import SpecError
from tcpmodel.language.events import Cause, choice, from_scope
from tcpmodel.language.notation import Field
from tcpmodel.language.profile import Profile, composed
from tcpmodel.language.properties import Edge, always
from tcpmodel.language.rules import Forget, Send, Signal, case, event, rule, step, vocabulary
from tcpmodel.language.settled import alike
from tcpmodel.language.spec import Spec
from tcpmodel.language.terms import BOOL, NAT, SEQ, Sort, Space, literal, record, sent, word
from tcpmodel.load import Library, library
from tcpmodel.lower.python import Interpreter
from tcpmodel.show.amendments import amendment_text, composition_text
from tcpmodel.verdict.verdict import VerdictWord

LIB = library()
ROOT = Path(__file__).parents[1]
MSS_FILE = "tests/mss.py"
BOTH = ("mss", "rfc1337")
CITE = "RFC 9293 3.10"

# --- a toy -------------------------------------------------------------------------------------------------------

STATE = word("STATE", Sort("State", ("CLOSED", "OPENED")), "CLOSED")
X = record("X", kept=("ROOM",), N=(NAT, 0), ROOM=(NAT, 0))
SEG = record("SEG", Space.SEG, SYN=(BOOL, False), SEQ=(SEQ, 0))
OPT = record("OPT", Space.SEG, SIZE=(NAT, 0), STAMP=(NAT, 0))
WRITTEN = (Field(OPT.SIZE, "SIZE", loose=True), Field(OPT.STAMP, "STAMP", loose=True))
MORE = record("MORE", kept=("MINE",), MINE=(NAT, 0), THEIRS=(NAT, 0))
PICK = record("PICK", Space.CHOICE, SIZE=(NAT, 0))
SMALL, FEW = (X.N < 2).named("few"), (X.ROOM == 0).named("no room")


def segment(syn: bool) -> Send:
    return Send(((SEG.SYN, literal(syn, BOOL)), (SEG.SEQ, literal(0, SEQ))))


TOY = Spec(
    "toy", "Toy", STATE, vocabulary(STATE, X), vocabulary(SEG), (), (),
    (event("GO", CITE,
           case(["CLOSED", "OPENED"],
                step("going", CITE, rule("few", when=[SMALL, FEW], do=[segment(True)]),
                     rule("many", when=[~SMALL], do=[segment(False)], done=True))), cause=Cause.TIMER),
     event("BACK", CITE, case(["CLOSED", "OPENED"], step("back", CITE, rule("forget", do=[Forget()]))), cause=Cause.TIMER)),
    properties=(always("small", "-", CITE, then=[X.N < 9]),),
)  # fmt: skip


def change(name: str, **how: Any) -> Change:
    return Change(name, f"says {name}", "RFC 793 3.9", **how)


def sends(spec: Spec, name: str) -> dict[str, Any]:
    """The values of the segment that a rule sends, by the names of its words."""
    return {w.name: value for e in spec.rule(name).do if isinstance(e, Send) for w, value in e.fields}


def refusal(make: Callable[[], object]) -> str:
    """The line with which that is refused, without its place."""
    with pytest.raises(SpecError) as caught:
        make()
    assert "\n" not in caught.value.what
    return caught.value.what


@pytest.fixture(scope="module")
def mss() -> Library:
    return library(ROOT / MSS_FILE)


@pytest.fixture(autouse=True)
def _at_the_root(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)


# --- words -------------------------------------------------------------------------------------------------------


WORDS = change("sizes", words=(MORE, OPT, PICK), writes=WRITTEN, choices={"GO": [choice(PICK.SIZE, from_scope())]})


def test_each_word_goes_where_its_space_says() -> None:
    spec = WORDS.apply(TOY)
    added = [[w.name for w in getattr(spec, at)][len(getattr(TOY, at)):] for at in ("tcb", "segment", "choices")]
    assert added == [["MORE.MINE", "MORE.THEIRS"], ["OPT.SIZE", "OPT.STAMP"], ["PICK.SIZE"]]
    assert [c.word.name for c in spec.event("GO").leaves_open] == ["PICK.SIZE"]


def test_a_segment_that_no_stamp_touches_has_the_initial_value_of_a_new_field() -> None:
    values = sends(WORDS.apply(TOY), "few")
    assert [*values] == ["SEG.SYN", "SEG.SEQ", "OPT.SIZE", "OPT.STAMP"]
    assert alike(values["OPT.SIZE"], literal(0, NAT))


def test_a_word_that_an_amendment_adds_is_forgotten_unless_it_is_kept() -> None:
    spec = WORDS.apply(TOY)
    interpreter = Interpreter(spec)
    tcb = interpreter.tcb(X_N=1, X_ROOM=2, MORE_MINE=3, MORE_THEIRS=4)
    outcome = interpreter.react(spec.event("BACK"), tcb, {})
    assert dict(zip([w.name for w in spec.tcb], outcome.tcb, strict=True)) == {
        "STATE": tcb[0], "X.N": 0, "X.ROOM": 2, "MORE.MINE": 3, "MORE.THEIRS": 0}


def test_two_amendments_that_add_one_word_contradict_each_other() -> None:
    one, two = WORDS, change("other", words=(MORE,))
    assert refusal(lambda: two.apply(one.apply(TOY))) == (
        "variants 'sizes' and 'other' contradict each other: both say what a new word MORE.MINE is")


# --- stamps ------------------------------------------------------------------------------------------------------


def test_a_stamp_writes_its_field_into_the_segments_of_which_its_condition_holds() -> None:
    spec = change("sizes", words=(MORE, OPT), writes=WRITTEN, stamps=[stamp(OPT.SIZE, MORE.MINE, given=[sent(SEG.SYN)])]).apply(TOY)
    assert alike(sends(spec, "few")["OPT.SIZE"], MORE.MINE)
    assert alike(sends(spec, "many")["OPT.SIZE"], literal(0, NAT))


def test_stamps_of_one_word_apply_in_the_order_of_the_amendments() -> None:
    first = change("first", words=(MORE, OPT), writes=WRITTEN, stamps=[stamp(OPT.SIZE, 5)])
    second = change("second", stamps=[stamp(OPT.SIZE, lambda before: before + MORE.MINE)], needs=("first",))
    assert alike(sends(second.apply(first.apply(TOY)), "few")["OPT.SIZE"], literal(5, NAT) + MORE.MINE)


def test_a_stamp_reaches_the_segments_of_an_amendment_that_comes_later() -> None:
    first = change("first", words=(MORE, OPT), writes=WRITTEN, stamps=[stamp(OPT.SIZE, MORE.MINE, given=[sent(SEG.SYN)])])
    later = change("later", adds={"going": [rule("again", when=[X.N == 1, X.ROOM == 7], do=[segment(True)])]})
    assert alike(sends(later.apply(first.apply(TOY)), "again")["OPT.SIZE"], MORE.MINE)


def test_a_rule_that_writes_the_field_itself_keeps_its_value() -> None:
    own = change("own", words=(MORE, OPT), writes=WRITTEN, stamps=[stamp(OPT.SIZE, MORE.MINE)],
                 replaces={"few": with_(do=[segment(True).having((OPT.SIZE, literal(7, NAT)))])})
    assert alike(sends(own.apply(TOY), "few")["OPT.SIZE"], literal(7, NAT))


@pytest.mark.parametrize(("make", "told"), [
    (lambda: stamp(MORE.MINE, 5), "stamp of MORE.MINE: expected a word of a segment, not of the TCB"),
    (lambda: stamp(OPT.SIZE, SEG.SYN), "stamp of OPT.SIZE: its value is a Nat, not a term of sort Bool"),
    (lambda: stamp(OPT.SIZE, 5, given=[X.N]), None),
    (lambda: change("c", words=(word("NET", NAT, 0, Space.NET),)), "change 'c': it adds NET of the NET; expected "
                                                                    "words of the TCB, of a segment, of choices or of the budget"),
    (lambda: change("c", needs=("c",)), "change 'c': it names itself among needs, after or conflicts"),
    (lambda: insert(step("s", CITE, rule("r"))), "insertion of step 's': expected before= or after=, the title of a step"),
])  # fmt: skip
def test_a_mistake_in_an_amendment_is_one_line(make: Callable[[], object], told: str | None) -> None:
    assert refusal(make) == (told or "& wants a Bool, not a Nat")


# --- steps and events --------------------------------------------------------------------------------------------


def test_a_step_is_inserted_before_or_after_the_step_of_that_title() -> None:
    new = [step(f"new {n}", CITE, rule(f"new.{n}", do=[Signal(str(n))])) for n in (1, 2)]
    spec = change("c", inserts=[insert(new[0], before="going"), insert(new[1], after="going")]).apply(TOY)
    assert [s.title for s in spec.event("GO").case("CLOSED").steps] == ["new 1", "going", "new 2"]
    assert refusal(lambda: change("c", inserts=[insert(new[0], before="goign")]).apply(TOY)) == (
        "change 'c': no step 'goign'; did you mean 'going'?")


def test_a_new_event_comes_with_its_edge_and_its_claim() -> None:
    ping = event("PING", CITE, case(["OPENED"], step("ping", CITE, rule("ping.close", do=[STATE.becomes("CLOSED")]))),
                 case(["CLOSED"], step("no ping", CITE, rule("ping.none"))), cause=Cause.TIMER)
    spec = change("ping", events=(ping,), edges=(Edge("OPENED", "CLOSED", "PING", "ping", CITE),),
                  properties=(always("pinged", "-", CITE, then=[X.N < 5]),)).apply(TOY)
    assert [e.name for e in spec.events] == ["GO", "BACK", "PING"]
    assert spec.property("pinged").cite == CITE
    assert len(spec.edges) == 1


# --- order and contradictions ------------------------------------------------------------------------------------


def narrowed(name: str, **more: Any) -> Change:
    return change(name, replaces={"few": lambda old: with_(when=[*old.when, X.ROOM < 5])(old)}, **more)


def test_amendments_of_one_rule_that_keep_each_other_compose_in_both_orders() -> None:
    one = change("one", replaces={"few": exchange((SMALL, X.N < 4))})
    two = narrowed("two")
    here, there = two.apply(one.apply(TOY)).rule("few"), one.apply(two.apply(TOY)).rule("few")
    assert alike(here.when, there.when)
    assert len(here.when) == 3


@pytest.mark.parametrize(("second", "says"), [
    ({"replaces": {"few": with_(do=[Signal("b")])}}, "both say what rule 'few' does"),
    ({"removes": ["few"]}, "both say what becomes of rule 'few'"),
])
def test_what_would_undo_an_earlier_amendment_is_refused_unless_it_comes_after(second: dict[str, Any], says: str) -> None:
    one = change("one", replaces={"few": with_(do=[Signal("a")])})
    assert refusal(lambda: change("two", **second).apply(one.apply(TOY))) == (
        f"variants 'one' and 'two' contradict each other: {says}")
    later = change("two", **second, after=("one",))
    assert later.apply(one.apply(TOY)).amendments == ("one", "two")
    assert refusal(lambda: one.apply(later.apply(TOY))) == (
        "variant 'two' comes after 'one'; expected 'one', then 'two'")


def test_two_that_say_the_same_do_not_contradict_each_other() -> None:
    one, two = (change(name, replaces={"few": with_(do=[Signal("a")])}) for name in ("one", "two"))
    assert two.apply(one.apply(TOY)).rule("few").do == (Signal("a"),)


def test_when_an_event_is_possible_is_said_once_or_made_stricter() -> None:
    one, two = change("one", possible={"GO": [X.N < 3]}), change("two", possible={"GO": [X.N < 4]})
    assert refusal(lambda: two.apply(one.apply(TOY))) == (
        "variants 'one' and 'two' contradict each other: both say when GO is possible")
    stricter = change("two", possible={"GO": lambda was: was & (X.ROOM < 4)})
    assert alike(stricter.apply(one.apply(TOY)).event("GO").possible, (X.N < 3) & (X.ROOM < 4))


def test_a_rule_that_an_earlier_amendment_removes_cannot_be_changed() -> None:
    gone = change("one", removes=["few"])
    assert refusal(lambda: narrowed("two").apply(gone.apply(TOY))) == (
        "variant 'two' changes rule 'few', which 'one' removes; expected one of them")


@pytest.mark.parametrize(("first", "second", "told"), [
    ({}, {"conflicts": ("one",)}, "variant 'two' does not go with 'one'; expected one of them"),
    ({"conflicts": ("two",)}, {}, "variant 'two' does not go with 'one'; expected one of them"),
    ({}, {"needs": ("three",)}, "variant 'two' needs 'three' before it; expected 'three', then 'two'"),
    ({"after": ("two",)}, {}, "variant 'one' comes after 'two'; expected 'two', then 'one'"),
])
def test_the_company_that_an_amendment_keeps(first: dict[str, Any], second: dict[str, Any], told: str) -> None:
    one, two = change("one", **first), change("two", **second)
    assert refusal(lambda: composed(TOY, [one, two])) == told


def test_the_same_amendment_twice_is_refused_also_within_a_profile() -> None:
    one = narrowed("one")
    told = "variant 'one' is given twice; expected each once"
    assert refusal(lambda: one.apply(one.apply(TOY))) == told
    assert refusal(lambda: composed(TOY, [one, one])) == told
    pair = Profile("pair", "-", (one,))
    assert refusal(lambda: composed(TOY, [one, pair])) == (
        "variant 'one' is given twice, by 'one' and by 'pair'; expected each once")


# --- profiles ----------------------------------------------------------------------------------------------------


def test_a_profile_applies_its_parts_in_order_and_has_the_name_that_a_person_gave() -> None:
    one, two = narrowed("one"), change("two", removes=["many"], needs=("one",), breaks=("small",))
    spec = composed(TOY, [Profile("pair", "-", (one, two)), change("three", replaces={"few": with_(note="x")})])
    assert (spec.variants, spec.amendments) == (("pair", "three"), ("one", "two", "three"))
    assert spec.heading == "Toy: toy + pair + three (one + two + three)"
    assert spec.expected_broken == ("small",)
    assert refusal(lambda: composed(TOY, [Profile("pair", "-", (two, one))])) == (
        "variant 'two' needs 'one' before it; expected 'one', then 'two' ('two' is part of 'pair')")


def test_what_two_parts_mend_together_is_not_given_up() -> None:
    one = change("one", removes=["many"], breaks=("small",))
    assert composed(TOY, [Profile("p", "-", (one,), mends=("small",))]).expected_broken == ()
    again = change("two", mends=("small",))
    assert composed(TOY, [one, again]).expected_broken == ()
    assert refusal(lambda: Profile("p", "-", (narrowed("n"),), mends=("small",))) == (
        "profile 'p' mends 'small', which none of its parts breaks")
    assert refusal(lambda: Profile("p", "-", (one, one))) == "profile 'p' has 'one' twice; expected each once"


@pytest.mark.parametrize("profile", LIB.profiles, ids=lambda p: p.name)
def test_a_profile_is_its_parts_one_after_the_other(profile: Profile) -> None:
    whole, parts = LIB.spec(profile.name), LIB.spec(*(p.name for p in profile.parts))
    assert whole.amendments == parts.amendments == tuple(p.name for p in profile.parts)
    assert whole.variants == (profile.name,)
    for name, one in parts.rules().items():
        other = whole.rules()[name]
        assert alike((one.when, one.do, one.done), (other.when, other.do, other.done)), name


# --- TCP ---------------------------------------------------------------------------------------------------------


def reacted(spec: Spec, event_text: str, **given: Any) -> Any:
    (outcome,) = react(spec, given, event_text)
    return outcome


def test_every_syn_has_the_option_and_no_other_segment(mss: Library) -> None:
    spec = mss.spec("mss")
    ours = next(w for w in spec.tcb if w.name == "MSS.OURS")
    syns = [n for n in spec.rules() if (values := sends(spec, n)) and values["CTL.SYN"].args == (True,)
            and values["CTL.RST"].args == (False,)]
    assert syns
    for name in spec.rules():
        if values := sends(spec, name):
            assert alike(values["OPT.MSS"], ours if name in syns else literal(0, NAT)), name


def test_the_way_back_to_listen_forgets_the_offer_of_the_peer_and_keeps_ours(mss: Library) -> None:
    given = {"STATE": "SYN-RECEIVED", "PASSIVE": True, "ISS": 9, "MSS.OURS": 1000, "MSS.THEIRS": 600, "RCV.NXT": 1}
    (outcome,) = react(mss.spec(*BOTH), given, "<SEQ=1><CTL=RST>")
    assert outcome.state == "LISTEN"
    assert (outcome.tcb["MSS.OURS"], outcome.tcb["MSS.THEIRS"]) == (1000, 0)


def test_the_order_of_independent_amendments_changes_no_rule(mss: Library) -> None:
    one, two = mss.spec(*BOTH), mss.spec(*reversed(BOTH))
    assert (one.amendments, two.amendments) == (BOTH, tuple(reversed(BOTH)))
    rules = two.rules()
    assert set(one.rules()) == set(rules)
    for name, a_rule in one.rules().items():
        assert alike((a_rule.when, a_rule.do), (rules[name].when, rules[name].do)), name
    assert {(e.name, s.title) for e, _, s in one.steps()} == {(e.name, s.title) for e, _, s in two.steps()}


@pytest.mark.parametrize("order", [BOTH, tuple(reversed(BOTH)), ("careful",)])
def test_the_claims_of_an_amendment_hold_whatever_stands_beside_it(mss: Library, order: Sequence[str]) -> None:
    lib = mss.amended(order)
    run = check(lib.base, lib.named_scopes(["mss"])[0])
    assert [(v.name, v.word) for v in run.verdicts if not v.expected] == []
    assert {v.name: v.word for v in run.verdicts}["mss-agreed"] is VerdictWord.HOLDS


@pytest.mark.parametrize("flaw", ["mss-unheard-of", "mss-not-told"])
def test_the_flaws_of_an_amendment_are_caught_by_its_own_claim_in_its_own_scope(mss: Library, flaw: str) -> None:
    assert mss.ways(flaw) == ("mss", flaw)
    lib = mss.amended(mss.ways(flaw))
    run = check(lib.base, lib.named_scopes(["mss"])[0], [lib.base.property("mss-agreed")], first=True)
    assert run.verdicts[0].word is VerdictWord.VIOLATED
    assert not run.verdicts[0].expected


def test_a_flaw_needs_its_amendment(mss: Library) -> None:
    assert refusal(lambda: mss.spec("mss-not-told")) == (
        "variant 'mss-not-told' needs 'mss' before it; expected 'mss', then 'mss-not-told'")


def test_without_the_amendment_nobody_knows_its_words(mss: Library) -> None:
    assert mss.base.tcb == LIB.base.tcb
    assert [s.name for s in mss.scopes] == [s.name for s in LIB.scopes]
    assert "mss" in [s.name for s in mss.amended(["mss"]).scopes]


def test_rfc_5961_can_be_taken_out() -> None:
    stray = {"STATE": "ESTABLISHED", "ISS": 9, "IRS": 0, "RCV.NXT": 1}
    for name, state in ((None, "ESTABLISHED"), ("without-rfc5961", "CLOSED")):
        spec = LIB.spec(name)
        assert reacted(spec, "<SEQ=5><CTL=RST>", **stray).state == state
        assert reacted(spec, "<SEQ=1><CTL=SYN>", **stray).state == state


# --- as words ----------------------------------------------------------------------------------------------------


def test_what_is_composed_is_told_in_order() -> None:
    told = composition_text(LIB.spec("rfc1337", "linux"))
    places = [told.index(f"{n}. {name}:") for n, name in enumerate(LIB.spec("rfc1337", "linux").amendments, 1)]
    assert places == sorted(places)
    assert "rfc9293 + rfc1337 + linux" in told
    assert "gives up" in told


@pytest.mark.parametrize("one", [*LIB.variants, *LIB.flaws, *LIB.profiles], ids=lambda c: c.name)
def test_every_amendment_is_told_within_the_width(one: Change | Profile) -> None:
    text = amendment_text(one)
    assert one.name in text.splitlines()[0]
    assert max(map(len, text.splitlines())) <= 100


# --- every command -----------------------------------------------------------------------------------------------


def run(*args: str, answers: str = "") -> Result:
    return CliRunner().invoke(main, list(args), input=answers)


TWO = ("--variant", "rfc1337", "--variant", "figure-7")
FIGURE = "specs/figures/figure-7.ladder"
DOORS = {
    "check": ["check", "--scope", "handshake"],
    "prove": ["prove", "--property", "syn-counted", "--bounded", "3"],
    "lint": ["lint", "--width", "8"],
    "react": ["react", "--state", "LISTEN", "<SEQ=1><CTL=SYN>"],
    "ladder": ["ladder", FIGURE],
    "step": ["step", "--scope", "handshake"],
    "explain": ["explain", "rfc9293"],
    "export": ["export", "promela", "--scope", "handshake"],
}


@pytest.mark.parametrize("door", DOORS.values(), ids=[*DOORS])
def test_every_command_takes_several_variants_and_tells_their_order(door: list[str], tmp_path: Path) -> None:
    more = ["--save-dir", str(tmp_path)] if door[0] == "step" else []
    for order in (TWO, ("--variant", "figure-7", "--variant", "rfc1337")):
        result = run(*door, *order, *more, answers="q\n")
        assert result.exit_code == 0, result.output
        assert f"{order[1]} + {order[3]}" in result.output


def test_a_picture_has_the_names_of_its_variants_in_order(tmp_path: Path) -> None:
    assert run("draw", "states", *TWO, "--out", str(tmp_path), "--format", "dot").exit_code == 0
    assert [p.name for p in tmp_path.iterdir()] == ["states-rfc1337-figure-7.dot"]


@pytest.mark.parametrize("verb", [["check", "--scope", "handshake"], ["prove", "--property", "syn-counted", "--bounded", "3"],
                                  ["lint", "--width", "8"]], ids=lambda v: v[0])  # fmt: skip
def test_json_has_the_variants_in_order(verb: list[str]) -> None:
    answer = json.loads(run(*verb, "--json", "--variant", "rfc1337", "--variant", "rfc793").output)
    assert answer["variant"] == "rfc1337 + rfc793"
    assert answer["variants"] == ["rfc1337", "rfc793"]
    assert answer["amendments"] == ["rfc1337", "without-rfc5961", "rfc793-syn"]


REFUSED = {
    ("rfc1337", "rfc1337"): "variant 'rfc1337' is given twice; expected each once",
    ("linux", "linux"): "variant 'linux' is given twice; expected each once",
    ("rfc793", "rfc793-syn"): "variant 'rfc793-syn' is given twice, by 'rfc793' and by 'rfc793-syn'; expected each once",
    ("linux", "freebsd"): "variant 'abort-rst-ack' is given twice, by 'linux' and by 'freebsd'; expected each once",
    ("no-ack-range", "without-rfc5961"): "variant 'without-rfc5961' does not go with 'no-ack-range'; expected one of them",
    ("linux", "syn-in-time-wait"): "variant 'syn-in-time-wait' does not go with 'time-wait-forgotten'; expected one of them",
    ("figure-7", "without-rfc5961"): "variant 'figure-7' comes after 'without-rfc5961'; expected 'without-rfc5961', then 'figure-7'",
    ("crossed-syn-ack",): "variant 'crossed-syn-ack' needs 'figure-7' before it; expected 'figure-7', then 'crossed-syn-ack'",
    ("rfc1337", "rfc794"): "no variant 'rfc794'; did you mean 'rfc793'?",
}


@pytest.mark.parametrize("asked", REFUSED, ids=" ".join)
@pytest.mark.parametrize("door", [*DOORS, "draw"])
def test_what_cannot_be_composed_is_refused_in_one_line(door: str, asked: Sequence[str]) -> None:
    verb = DOORS.get(door, ["draw", "states", "--out", "nowhere"])
    result = run(*verb, *(part for name in asked for part in ("--variant", name)))
    assert result.exit_code == 2
    (line,) = result.output.strip().splitlines()
    assert line.startswith(f"tcpmodel: {REFUSED[tuple(asked)]}")
    assert not Path("nowhere").exists()


def test_no_two_variants_of_ours_compose_into_a_fault() -> None:
    """Each pair either composes, or is refused in one line that names both or says what is needed."""
    names = [c.name for c in (*LIB.variants, *LIB.profiles)]
    refused = []
    for one in names:
        for two in names:
            try:
                LIB.spec(*dict.fromkeys((*LIB.ways(one), *LIB.ways(two))))
            except SpecError as error:
                refused.append(error.what)
    assert len(refused) < len(names) ** 2 // 2
    assert [what for what in refused if "\n" in what or "variant" not in what] == []


def test_a_rule_may_be_added_to_a_step_that_stands_in_several_cases() -> None:
    """The seventh step of SEGMENT ARRIVES serves SYN-SENT too: it is amended once, and both cases have the new rule."""
    title = "seventh: process the segment text"
    added = rule("seventh.empty", when=[LIB.base.state == "CLOSED"], cite="RFC 9293 3.10.7.4, seventh")
    spec = Change("added", "-", "RFC 9293 3.10.7.4, seventh", adds={title: [added]}).apply(LIB.base)
    steps = [s for _, _, s in spec.steps() if s.title == title]
    assert len(steps) > 1
    assert all("seventh.empty" in [r.name for r in s.rules] for s in steps)


# --- react with words of an amendment ----------------------------------------------------------------------------


@pytest.mark.parametrize(("args", "told"), [
    (["--mss", "1000", "<SEQ=1><CTL=SYN>"], "tcpmodel: --mss gives MSS.OURS, which the variant 'mss' adds; expected --variant mss"),
    (["--variant", "mss", "<SEQ=1><MSS=0><CTL=SYN>"], "tcpmodel: '0' is no maximum segment size; expected 1 to 65535"),
    (["--variant", "mss", "--mss", "70000", "<SEQ=1><CTL=SYN>"], "tcpmodel: MSS.OURS = 70000 is out of bounds; expected at most 65535"),
    (["<SEQ=1><MSS=5><CTL=SYN>"], "tcpmodel: "),
])  # fmt: skip
def test_an_option_out_of_place_or_range_is_one_line(args: list[str], told: str) -> None:
    result = run("--spec", MSS_FILE, "react", "--state", "LISTEN", *args)
    assert result.exit_code == 2
    (line,) = result.output.strip().splitlines()
    assert line.startswith(told)


def test_react_writes_and_reads_the_new_field() -> None:
    result = run("--spec", MSS_FILE, "react", "--variant", "rfc1337", "--variant", "mss", "--mss", "1000", "--state", "LISTEN",
                 "<SEQ=1><MSS=500><CTL=SYN>")
    assert result.exit_code == 0
    assert "in LISTEN, under rfc1337 + mss: one outcome" in result.output
    assert "<SEQ=0><ACK=2><MSS=1000><CTL=SYN,ACK>" in result.output
    assert "MSS.THEIRS 0 -> 500" in result.output


def test_a_ladder_with_a_new_field_is_judged_under_the_amendment_and_refused_without(tmp_path: Path) -> None:
    path = tmp_path / "mss.ladder"
    path.write_text("1.  CLOSED   LISTEN\n2.  SYN-SENT  --> <SEQ=100><MSS=1460><CTL=SYN> --> SYN-RECEIVED\n")
    assert run("--spec", MSS_FILE, "ladder", "--variant", "mss", str(path)).exit_code == 0
    without = run("--spec", MSS_FILE, "ladder", str(path))
    assert without.exit_code == 2
    (line,) = without.output.strip().splitlines()
    assert line.endswith("; --variant mss can read it")
