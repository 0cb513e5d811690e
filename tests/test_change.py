"""Changes: what they replace, remove, add and leave alone, and what they refuse."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tcpmodel.language.change import Change, with_
from tcpmodel.language.errors import SpecError
from tcpmodel.language.events import Cause
from tcpmodel.language.properties import always
from tcpmodel.language.rules import Signal, case, event, rule, step, vocabulary
from tcpmodel.language.spec import Spec
from tcpmodel.language.terms import NAT, TRUE, Sort, record, word
from tcpmodel.load import library
from tcpmodel.lower.python import Interpreter

LIB = library()
STATE = word("STATE", Sort("State", ("CLOSED", "OPENED")), "CLOSED")
SND = record("SND", UNA=(NAT, 0), NXT=(NAT, 0))
CITE = "RFC 9293 3.10"
SHARED = step("shared", CITE, rule("always", do=[SND.UNA.becomes(1)]))
TOY = Spec(
    "toy", "Toy", STATE, vocabulary(STATE, SND), (), (), (),
    (event("GO", CITE,
           case(["CLOSED"], step("going", CITE, rule("few", when=[SND.NXT < 2], do=[SND.NXT.becomes(5)], note="kept"),
                                 rule("many", when=[SND.NXT >= 2], done=True, requirements=["MUST-1"])), SHARED),
           case(["OPENED"], SHARED), cause=Cause.TIMER),
     event("STAY", CITE, case(["CLOSED", "OPENED"], step("staying", CITE, rule("stay"))), possible=[SND.NXT == 0], cause=Cause.TIMER)),
    properties=(always("small", "says", CITE, then=[SND.NXT < 9]),),
)  # fmt: skip


def change(**how: object) -> Change:
    return Change("amended", "says", "RFC 793 3.9", **how)  # type: ignore[arg-type]


@pytest.fixture(autouse=True)
def _at_the_root(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(Path(__file__).parents[1])


def names(spec: Spec) -> list[tuple[str, str, str]]:
    return [(e.name, s.title, r.name) for e, _, s in spec.steps() for r in s.rules]


def test_a_change_leaves_the_specification_as_it_was() -> None:
    was = names(TOY)
    change(removes=["few"]).apply(TOY)
    assert names(TOY) == was
    assert TOY.variant is None


def test_a_change_of_nothing_gives_the_same_steps_under_its_name() -> None:
    same = change().apply(TOY)
    assert [s for _, _, s in same.steps()] == [s for _, _, s in TOY.steps()]
    assert same.variant == "amended"
    assert same.name == "toy"
    assert same.properties is TOY.properties


def test_a_replaced_rule_keeps_what_is_not_said() -> None:
    few = change(replaces={"few": with_(do=[SND.NXT.becomes(7)])}).apply(TOY).rule("few")
    old = TOY.rule("few")
    assert few.when == old.when
    assert (few.name, few.cite, few.requirements, few.note, few.done) == ("few", CITE, (), "kept", False)
    assert few.do[0].value.args == (7,)  # type: ignore[union-attr]
    many = change(replaces={"many": with_(when=[], done=False)}).apply(TOY).rule("many")
    assert many.guard is TRUE
    assert not many.done
    assert many.requirements == ("MUST-1",)
    assert with_(done=True)(old).done
    assert with_()(old).done is old.done


def test_a_rule_that_is_removed_is_gone_and_an_empty_step_with_it() -> None:
    assert names(change(removes=["few"]).apply(TOY))[0] == ("GO", "going", "many")
    emptied = change(removes=["few", "many"]).apply(TOY)
    assert [s.title for s in emptied.event("GO").case("CLOSED").steps] == ["shared"]


def test_a_rule_is_added_first_and_cites_the_change() -> None:
    added = [rule("new", when=[SND.NXT == 9]), rule("cited", when=[SND.NXT == 8], cite="RFC 5961 3")]
    spec = change(adds={"going": added}).apply(TOY)
    step_of = spec.event("GO").case("CLOSED").steps[0]
    assert [(r.name, r.cite) for r in step_of.rules] == [
        ("new", "RFC 793 3.9"), ("cited", "RFC 5961 3"), ("few", CITE), ("many", CITE)]  # fmt: skip


def test_a_step_that_cases_share_is_amended_in_all_of_them() -> None:
    spec = change(replaces={"always": with_(do=[SND.UNA.becomes(2)])}).apply(TOY)
    go = spec.event("GO")
    assert go.case("CLOSED").steps[-1] is go.case("OPENED").steps[0]
    assert list(spec.rules()) == list(TOY.rules())


def test_an_event_may_get_other_conditions_or_none() -> None:
    assert change(possible={"STAY": []}).apply(TOY).event("STAY").possible is TRUE
    stricter = change(possible={"STAY": [SND.NXT == 1, SND.UNA == 1]}).apply(TOY)
    interpreter = Interpreter(stricter)
    assert not interpreter.possible(stricter.event("STAY"), interpreter.tcb(SND_NXT=1), {})
    assert interpreter.possible(stricter.event("STAY"), interpreter.tcb(SND_NXT=1, SND_UNA=1), {})
    assert stricter.event("GO").possible is TOY.event("GO").possible


def test_changes_follow_each_other() -> None:
    second = Change("second", "says", "RFC 793 3.9", removes=["few"])
    both = second.apply(change(replaces={"many": with_(do=[Signal("more")])}).apply(TOY))
    assert names(both)[0] == ("GO", "going", "many")
    assert both.rule("many").do == (Signal("more"),)


def test_a_change_says_which_properties_it_gives_up() -> None:
    assert change(breaks=("small",)).apply(TOY).expected_broken == ("small",)
    assert TOY.expected_broken == ()


@pytest.mark.parametrize(("make", "what"), [
    (lambda: change(replaces={"fwe": with_()}), "change 'amended': no rule 'fwe'; did you mean 'few'?"),
    (lambda: change(removes=["xyz"]), "change 'amended': no rule 'xyz'"),
    (lambda: change(adds={"goin": [rule("new")]}), "change 'amended': no step 'goin'; did you mean 'going'?"),
])  # fmt: skip
def test_a_change_of_what_is_not_there_is_refused_at_its_line(make: Callable[[], Change], what: str) -> None:
    mistaken = make()
    with pytest.raises(SpecError) as caught:
        mistaken.apply(TOY)
    line = change.__code__.co_firstlineno + 1
    assert str(caught.value) == f"tests/test_change.py:{line}: {what}"


@pytest.mark.parametrize(("make", "what"), [
    (lambda: change(possible={"STYA": []}), "change 'amended': toy has no event 'STYA'; did you mean 'STAY'?"),
    (lambda: change(breaks=("smal",)), "change 'amended': toy has no property 'smal'; did you mean 'small'?"),
])  # fmt: skip
def test_an_unknown_event_or_property_is_refused(make: Callable[[], Change], what: str) -> None:
    with pytest.raises(SpecError) as caught:
        make().apply(TOY)
    assert caught.value.what == what


def test_an_amended_rule_obeys_the_laws_too() -> None:
    twice = change(replaces={"few": with_(do=[SND.NXT.becomes(1), SND.NXT.becomes(2)])})
    with pytest.raises(SpecError, match=r"rule 'few' assigns SND.NXT twice"):
        twice.apply(TOY)
    added = change(adds={"going": [rule("stay", when=[SND.NXT == 9])]})
    with pytest.raises(SpecError, match=r"rule 'stay': there is another rule of that name"):
        added.apply(TOY)


@pytest.mark.parametrize("amendment", [*LIB.variants, *LIB.flaws], ids=lambda c: c.name)
def test_every_variant_and_flaw_applies_and_changes_something(amendment: Change) -> None:
    before = LIB.spec(*LIB.ways(amendment.name)[:-1])
    spec = LIB.spec(*LIB.ways(amendment.name))
    assert spec.amendments == LIB.ways(amendment.name)
    differs = [r for name, r in spec.rules().items() if before.rules().get(name) is not r]
    assert differs or amendment.removes or amendment.possible
    assert amendment.says
    for name in amendment.replaces:
        assert spec.rules()[name] is not before.rule(name)


def test_names_of_changes_are_their_own() -> None:
    given = [c.name for c in (*LIB.variants, *LIB.flaws, *LIB.profiles)]
    assert len(given) == len(set(given))
