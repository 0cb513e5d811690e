"""The laws of rules, steps, events and specifications: toy specifications, and every refusal to the letter."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tcpmodel.language.errors import SpecError
from tcpmodel.language.events import Cause, choice, one_of
from tcpmodel.language.properties import always
from tcpmodel.language.rules import CITATION, DeleteTCB, Event, Rule, Send, Signal, case, event, rule, step, vocabulary
from tcpmodel.language.spec import Spec
from tcpmodel.language.terms import BOOL, NAT, SEQ, TRUE, Sort, Space, before, peer, record, sent, word

STATE = word("STATE", Sort("State", ("CLOSED", "OPENED")), "CLOSED")
SND = record("SND", NXT=(SEQ, 0), WND=(NAT, 4), FIN=(BOOL, False))
G = record("G", ghost=True, SENT=(NAT, 0))
SEG = record("SEG", Space.SEG, SEQ=(SEQ, 0))
TRUTH = record("TRUTH", Space.SEG, ghost=True, FIRST=(NAT, 0))
PICK = record("PICK", Space.CHOICE, ISS=(SEQ, 0), LENGTH=(NAT, 1))
NET = record("NET", Space.NET, IN_FLIGHT=(NAT, 0))
LOST = record("RCV", NXT=(SEQ, 0))  # words that no toy specification declares
BOTH = ("CLOSED", "OPENED")
CITE = "RFC 9293 3.10"


def toy(*events: Event, **more: Any) -> Spec:
    return Spec("toy", "Toy", STATE, vocabulary(STATE, SND, G), vocabulary(SEG, TRUTH), vocabulary(PICK), vocabulary(NET),
                events, **more)  # fmt: skip


def go(*rules: Rule, **more: Any) -> Event:
    return event("GO", CITE, case(BOTH, step("going", CITE, *rules)), **more, cause=Cause.TIMER)


def refused(build: Callable[[], object], what: str, where: int | None) -> None:
    with pytest.raises(SpecError) as caught:
        build()
    assert str(caught.value) == (f"tests/test_rules.py:{where}: {what}" if where else what)


@pytest.fixture(autouse=True)
def _at_the_root(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(Path(__file__).parents[1])


# --- what is built ------------------------------------------------------------------------------------------


def test_a_rule_without_a_citation_takes_that_of_its_step() -> None:
    spec = toy(go(rule("own", when=[SND.FIN], cite="RFC 5961 3"), rule("inherited", when=[~SND.FIN])))
    assert spec.rule("own").cite == "RFC 5961 3"
    assert spec.rule("inherited").cite == CITE


def test_effects_may_be_lists_of_effects() -> None:
    one, two, three = SND.NXT.becomes(1), Signal("two"), DeleteTCB()
    assert rule("r", do=[one, [two, three]]).do == (one, two, three)


def test_a_rule_without_conditions_always_applies_and_continues() -> None:
    bare = rule("r")
    assert bare.guard is TRUE
    assert not bare.done
    assert rule("r", when=[SND.FIN]).guard is SND.FIN


def test_what_is_named_is_found() -> None:
    claim = always("claimed", "says", CITE, then=[SND.FIN])
    spec = toy(go(rule("r")), properties=(claim,))
    assert spec.event("GO").name == "GO"
    assert spec.rule("r") is spec.rules()["r"]
    assert spec.property("claimed") is claim
    assert [(e.name, c.states, s.title) for e, c, s in spec.steps()] == [("GO", BOTH, "going")]


def test_the_case_of_an_event_is_that_of_its_state() -> None:
    both = event("GO", CITE, case(["CLOSED"], step("a", CITE, rule("r"))), case(["OPENED"], step("b", CITE, rule("q"))), cause=Cause.TIMER)
    assert both.case("OPENED").steps[0].title == "b"
    with pytest.raises(StopIteration):
        both.case("LISTEN")


def test_one_step_may_stand_in_several_cases_and_is_one_step() -> None:
    shared = step("shared", CITE, rule("r"))
    spec = toy(event("GO", CITE, case(["CLOSED"], shared), case(["OPENED"], shared), cause=Cause.TIMER))
    assert list(spec.rules()) == ["r"]


def test_a_ghost_may_be_told_what_ghosts_know() -> None:
    send = Send(((SEG.SEQ, SND.NXT), (TRUTH.FIRST, G.SENT)))
    toy(go(rule("r", do=[G.SENT.becomes(G.SENT + TRUTH.FIRST), send])))


def test_a_deleted_tcb_may_be_written_again() -> None:
    toy(go(rule("r", do=[SND.NXT.becomes(1), DeleteTCB(), SND.NXT.becomes(2)])))


def test_a_property_may_read_every_space_and_every_ghost() -> None:
    claim = [G.SENT == 0, peer(G.SENT) == 0, before(SND.FIN), sent(SEG.SEQ) == 0, TRUTH.FIRST == 0, NET.IN_FLIGHT == 0]
    toy(go(rule("r")), properties=(always("p", "says", CITE, then=claim),))


@pytest.mark.parametrize("cite", [
    "RFC 9293 3.10.7.4, fifth", "RFC 9293 3.10.1", "RFC 9293 3.10.7.3, second; errata 8167", "RFC 1337 3, fix (F1)",
    "RFC 9293 A.2", "RFC 9293", "tcpmodel, a flaw", "tcpmodel", "RFC 9293 3.5, figure 7",
])  # fmt: skip
def test_citations(cite: str) -> None:
    assert CITATION.fullmatch(cite)


@pytest.mark.parametrize("cite", ["", "3.10.7.4", "rfc 9293", "RFC9293 3.4", "RFC 9293 section 3.4", "RFC 9293 3.4,fifth",
                                  "RFC 9293 3.4 fifth", "common knowledge"])  # fmt: skip
def test_no_citations(cite: str) -> None:
    assert not CITATION.fullmatch(cite)


# --- refusals: the rule, the event or the property is named, and the line where it stands -------------------


@pytest.mark.parametrize(("make", "what"), [
    (lambda: rule("r", when=[LOST.NXT == 1]), "rule 'r' reads the unknown word RCV.NXT; did you mean 'SND.NXT'?"),
    (lambda: rule("r", do=[SND.NXT.becomes(LOST.NXT)]), "rule 'r' reads the unknown word RCV.NXT; did you mean 'SND.NXT'?"),
    (lambda: rule("r", do=[LOST.NXT.becomes(1)]), "rule 'r' reads the unknown word RCV.NXT; did you mean 'SND.NXT'?"),
    (lambda: rule("r", do=[Signal("text", (LOST.NXT - SND.NXT))]),
     "rule 'r' reads the unknown word RCV.NXT; did you mean 'SND.NXT'?"),
    (lambda: rule("r", when=[word("ODDITY", BOOL, False)]), "rule 'r' reads the unknown word ODDITY"),
    (lambda: rule("r", when=[peer(SND.FIN)]), "rule 'r' may not read SND.FIN of PEER"),
    (lambda: rule("r", when=[before(SND.FIN)]), "rule 'r' may not read SND.FIN of BEFORE"),
    (lambda: rule("r", when=[sent(SEG.SEQ) == 1]), "rule 'r' may not read SEG.SEQ of SENT"),
    (lambda: rule("r", when=[NET.IN_FLIGHT == 0]), "rule 'r' may not read NET.IN_FLIGHT of NET"),
    (lambda: rule("r", do=[SND.WND.becomes(NET.IN_FLIGHT)]), "rule 'r' may not read NET.IN_FLIGHT of NET"),
    (lambda: rule("r", when=[G.SENT == 0]), "rule 'r' reads the ghost G.SENT, which only properties may"),
    (lambda: rule("r", when=[TRUTH.FIRST == 0]), "rule 'r' reads the ghost TRUTH.FIRST, which only properties may"),
    (lambda: rule("r", do=[SND.WND.becomes(G.SENT)]), "rule 'r' reads the ghost G.SENT, which only properties may"),
    (lambda: rule("r", do=[Send(((SEG.SEQ, SEG.SEQ + G.SENT), (TRUTH.FIRST, G.SENT)))]),
     "rule 'r' reads the ghost G.SENT, which only properties may"),
    (lambda: rule("r", do=[Signal("text", G.SENT)]), "rule 'r' reads the ghost G.SENT, which only properties may"),
    (lambda: rule("r", do=[SND.NXT.becomes(1), SND.WND.becomes(1), SND.NXT.becomes(2)]), "rule 'r' assigns SND.NXT twice"),
    (lambda: rule("r", cite="common knowledge"),
     "rule 'r': 'common knowledge' is no citation; write 'RFC 9293 3.10.7.4, fifth'"),
    (lambda: rule("r", when=[PICK.ISS == 1]), "rule 'r' reads PICK.ISS, which is no choice of GO"),
    (lambda: rule("r", do=[SND.NXT.becomes(PICK.ISS)]), "rule 'r' reads PICK.ISS, which is no choice of GO"),
    (lambda: rule("r", do=[Send(((SEG.SEQ, PICK.ISS), (TRUTH.FIRST, G.SENT)))]),
     "rule 'r' reads PICK.ISS, which is no choice of GO"),
    (lambda: rule("r", do=[Signal("text", PICK.ISS - SND.NXT)]), "rule 'r' reads PICK.ISS, which is no choice of GO"),
    (lambda: rule("r", do=[Send(())]), "rule 'r' sends a segment without all of its words in order"),
    (lambda: rule("r", do=[Send(((TRUTH.FIRST, G.SENT), (SEG.SEQ, SND.NXT)))]),
     "rule 'r' sends a segment without all of its words in order"),
])  # fmt: skip
def test_a_rule_is_refused_at_its_own_line(make: Callable[[], Rule], what: str) -> None:
    mistaken = make()
    refused(lambda: toy(go(mistaken, choices=[choice(PICK.LENGTH, one_of(1))])), what, make.__code__.co_firstlineno)  # type: ignore[attr-defined]


def test_two_rules_of_one_name_are_refused() -> None:
    first = step("first", CITE, rule("r"))
    again = step("again", CITE, rule("r"))
    line = test_two_rules_of_one_name_are_refused.__code__.co_firstlineno + 2
    refused(lambda: toy(event("GO", CITE, case(BOTH, first, again), cause=Cause.TIMER)), "rule 'r': there is another rule of that name", line)


def test_a_step_without_rules_is_refused() -> None:
    build = lambda: step("empty", CITE)  # noqa: E731
    refused(build, "step 'empty' has no rule", build.__code__.co_firstlineno)


@pytest.mark.parametrize(("make", "what"), [
    (lambda: event("GO", CITE, case(["CLOSD"], step("s", CITE, rule("r"))), cause=Cause.TIMER),
     "event GO: 'CLOSD' is no state; did you mean 'CLOSED'?"),
    (lambda: event("GO", CITE, case(["XYZ"], step("s", CITE, rule("r"))), cause=Cause.TIMER), "event GO: 'XYZ' is no state"),
    (lambda: event("GO", CITE, case([*BOTH, "CLOSED"], step("s", CITE, rule("r"))), cause=Cause.TIMER), "event GO: two cases for CLOSED"),
    (lambda: event("GO", CITE, case(["OPENED"], step("s", CITE, rule("r"))), cause=Cause.TIMER), "event GO: no case for CLOSED"),
    (lambda: event("GO", CITE, cause=Cause.TIMER), "event GO: no case for CLOSED, OPENED"),
    (lambda: go(rule("r"), possible=[SEG.SEQ == 0]), "event GO may not read SEG.SEQ of SEG"),
    (lambda: go(rule("r"), possible=[G.SENT == 0]), "event GO reads the ghost G.SENT, which only properties may"),
    (lambda: go(rule("r"), possible=[LOST.NXT == 0]), "event GO reads the unknown word RCV.NXT; did you mean 'SND.NXT'?"),
])  # fmt: skip
def test_an_event_is_refused_at_its_own_line(make: Callable[[], Event], what: str) -> None:
    mistaken = make()
    line = go.__code__.co_firstlineno + 1 if "SEG" in what or "ghost" in what or "unknown" in what else None
    refused(lambda: toy(mistaken), what, line or make.__code__.co_firstlineno)  # type: ignore[attr-defined]


def test_a_property_is_refused_at_its_own_line() -> None:
    unknown = always("p", "says", CITE, then=[LOST.NXT == 0])
    line = test_a_property_is_refused_at_its_own_line.__code__.co_firstlineno + 1
    what = "property 'p' reads the unknown word RCV.NXT; did you mean 'SND.NXT'?"
    refused(lambda: toy(go(rule("r")), properties=(unknown,)), what, line)


def test_two_properties_of_one_name_are_refused() -> None:
    pair = [always("p", "says", CITE, then=[SND.FIN]),
            always("p", "says", CITE, then=[SND.FIN])]  # fmt: skip
    line = test_two_properties_of_one_name_are_refused.__code__.co_firstlineno + 2
    refused(lambda: toy(go(rule("r")), properties=tuple(pair)), "two properties are called 'p'", line)


@pytest.mark.parametrize(("ask", "what"), [
    (lambda spec: spec.event("GONE"), "toy has no event 'GONE'; did you mean 'GO'?"),
    (lambda spec: spec.event("XYZ"), "toy has no event 'XYZ'"),
    (lambda spec: spec.rule("goes.onn"), "toy has no rule 'goes.onn'; did you mean 'goes.on'?"),
    (lambda spec: spec.rule("xyz"), "toy has no rule 'xyz'"),
    (lambda spec: spec.property("no-loos"), "toy has no property 'no-loos'; did you mean 'no-loss'?"),
])  # fmt: skip
def test_what_is_not_there_is_refused(ask: Callable[[Spec], object], what: str) -> None:
    claim = always("no-loss", "says", CITE, then=[SND.FIN])
    refused(lambda: ask(toy(go(rule("goes.on")), properties=(claim,))), what, None)


# --- refusals at once: before there is a specification ------------------------------------------------------


@pytest.mark.parametrize(("make", "what"), [
    (lambda: rule(""), "a rule has no name"),
    (lambda: rule("r", when=[SND.WND]), "rule 'r': a condition is a term of sort Bool, not a Nat"),
    (lambda: rule("r", when=[SND.FIN, True]), "rule 'r': a condition is a term of sort Bool, not True"),
    (lambda: rule("r", do=[None]), "rule 'r': None is no effect; expected becomes, send, signal or delete"),
    (lambda: rule("r", do=[[SND.NXT.becomes(1), 7]]), "rule 'r': 7 is no effect; expected becomes, send, signal or delete"),
])  # fmt: skip
def test_a_rule_is_refused_as_it_is_written(make: Callable[[], Rule], what: str) -> None:
    refused(make, what, make.__code__.co_firstlineno)  # type: ignore[attr-defined]


@pytest.mark.parametrize(("make", "what"), [
    (lambda: go(rule("r"), possible=[PICK.LENGTH == 0]), "event GO reads PICK.LENGTH, which is no choice of GO"),
    (lambda: go(rule("r"), choices=[choice(SND.NXT, one_of(0))]), "event GO: SND.NXT is no choice"),
])  # fmt: skip
def test_an_event_offers_choices_and_reads_no_others(make: Callable[[], Event], what: str) -> None:
    mistaken = make()
    refused(lambda: toy(mistaken), what, go.__code__.co_firstlineno + 1)


@pytest.mark.parametrize(("make", "what"), [
    (lambda: toy(go(rule("r")), go(rule("q"))), "two events are called GO"),
    (lambda: Spec("toy", "Toy", STATE, (STATE, SND.NXT, SND.NXT), (), (), (), (go(rule("r")),)),
     "two words are called SND.NXT"),
    (lambda: Spec("toy", "Toy", STATE, (SND.NXT,), (), (), (), (go(rule("r")),)), "the state STATE is no word of the TCB"),
    (lambda: Spec("toy", "Toy", STATE, (STATE, SEG.SEQ), (), (), (), (go(rule("r")),)),
     "SEG.SEQ belongs to the SEG, not to the TCB"),
])  # fmt: skip
def test_a_specification_is_refused_where_it_is_made(make: Callable[[], Spec], what: str) -> None:
    line = toy.__code__.co_firstlineno + 1 if "events" in what else make.__code__.co_firstlineno  # type: ignore[attr-defined]
    refused(make, what, line)
