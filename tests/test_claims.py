"""The one form of a claim: what it says of a state or a step, and what it may not read."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from tcpmodel.language.claims import (
    About,
    At,
    Claim,
    Edge,
    EdgeTable,
    Property,
    changes,
    inductive,
    invariants,
    step_claims,
)
from tcpmodel.language.errors import SpecError
from tcpmodel.language.properties import (
    always,
    answered,
    edges,
    eventually,
    fewest,
    in_every_step,
    no_deadlock,
    sometimes,
    sometimes_a_step,
)  # fmt: skip
from tcpmodel.language.terms import FALSE, TRUE, before, peer, sent
from tcpmodel.load import library
from tests.toy import PICK, SEG, X, counting_spec

CITE = "tcpmodel"
ONE_STEP = in_every_step("step", "-", CITE, events=["GO"], given=[X.COUNT > 1], then=[sent(SEG.SIZE) > 0])
EVERY = {
    "always": always("a", "-", CITE, then=[SEG.SIZE > 0]),
    "ineverystep": ONE_STEP,
    "sometimes": sometimes("s", "-", CITE, goal=[peer(X.COUNT) > 1]),
    "sometimesastep": sometimes_a_step("t", "-", CITE, goal=[before(X.COUNT) > 1]),
    "answered": answered("w", "-", CITE),
    "edges": edges("e", "-", CITE),
    "nodeadlock": no_deadlock("n", "-", CITE, quiescent=[X.COUNT == 0]),
    "eventually": eventually("v", "-", CITE, goal=[X.COUNT > 1], assuming=[]),
    "fewest": fewest("f", "-", CITE, start=[], goal=[X.COUNT > 1], count=1),
}


def test_every_constructor_makes_the_one_form_and_its_kind_is_told_by_that() -> None:
    assert [p.kind for p in EVERY.values()] == list(EVERY)
    form = {(p.at, p.about, p.witness) for p in EVERY.values() if isinstance(p, Claim)}
    assert form == {(At.STATE, About.FLIGHT, False), (At.STEP, About.SENT, False), (At.STATE, About.ENDS, True),
                    (At.STEP, About.ENDS, True), (At.STEP, About.ANSWER, False), (At.STEP, About.CHANGE, False),
                    (At.REST, About.ENDS, False)}  # fmt: skip


def test_what_an_induction_can_be_asked() -> None:
    def names(claims: tuple[Claim, ...]) -> list[str]:
        return [c.kind for c in claims]

    every: list[Property] = list(EVERY.values())
    assert names(invariants(every)) == ["always"]
    assert names(step_claims(every)) == ["ineverystep", "answered", "edges"]
    assert names(inductive(every)) == ["always", "ineverystep", "answered", "edges"]


def test_a_claim_about_a_step_speaks_of_its_events_alone_and_once_for_each_segment() -> None:
    table = EdgeTable(())
    said = ONE_STEP.of_step(table, "GO", ["A", "B"], True)
    assert [(s.given, s.then) for s in said] == [(ONE_STEP.given, ONE_STEP.then)]
    assert list(ONE_STEP.of_step(table, "STAY", ["A"], True)) == []
    assert list(ONE_STEP.each_sent([7, 8])) == [7, 8]
    assert list(ONE_STEP.each_sent([])) == [None]
    assert list(replace(ONE_STEP, about=About.ENDS).each_sent([7, 8])) == [None]


def test_a_step_is_answered_if_some_rule_fires() -> None:
    claim = EVERY["answered"]
    assert isinstance(claim, Claim)
    for fired, then in ((True, TRUE), (False, FALSE)):
        assert [s.then for s in claim.of_step(EdgeTable(()), "GO", ["A"], fired)] == [then]


def test_each_change_on_the_way_wants_an_edge_of_its_own() -> None:
    """From A to C by B: each of the two changes is held against the edges, and not the whole way."""
    claim, few = EVERY["edges"], X.COUNT < 3
    assert isinstance(claim, Claim)
    table = EdgeTable([Edge("A", "B", "GO", "", CITE, few), Edge("A", "B", "GO", "", CITE, SEG.SIZE > 0), Edge("A", "C", "GO", "", CITE)])
    first, second = claim.of_step(table, "GO", ["A", "B", "C"], True)
    assert (first.change, second.change, second.then) == (("A", "B"), ("B", "C"), FALSE)
    assert first.then is table.allowed("GO", "A", "B")
    assert first.then.args[0] is few
    assert list(claim.of_step(table, "GO", ["A"], True)) == []
    assert claim.fault("GO", "B", "C") == "B -> C by GO is no edge"


def test_a_way_takes_the_edges_of_its_changes_and_the_one_from_its_first_state_to_its_last() -> None:
    assert changes(["A", "B", "C"]) == [("A", "B"), ("B", "C"), ("A", "C")]
    assert changes(["A", "B", "A"]) == [("A", "B"), ("B", "A")]
    assert changes(["A"]) == []


READS_A_CHOICE: list[Callable[[], object]] = [
    lambda: always("p", "-", CITE, then=[X.COUNT < PICK.LENGTH]),
    lambda: in_every_step("p", "-", CITE, given=[PICK.LENGTH > 1], then=[X.COUNT < 3]),
    lambda: sometimes("p", "-", CITE, goal=[PICK.LENGTH > 1]),
    lambda: sometimes_a_step("p", "-", CITE, goal=[PICK.LENGTH > 1]),
    lambda: no_deadlock("p", "-", CITE, quiescent=[PICK.LENGTH > 1]),
    lambda: eventually("p", "-", CITE, goal=[PICK.LENGTH > 1], assuming=[]),
    lambda: fewest("p", "-", CITE, start=[], goal=[], count=1, avoiding=PICK.LENGTH > 1),
]


@pytest.mark.parametrize("make", READS_A_CHOICE)
def test_a_claim_that_reads_a_choice_is_refused(make: Callable[[], object]) -> None:
    """The explorers gave its initial value, the bounded proof the value that was chosen."""
    with pytest.raises(SpecError) as caught:
        make()
    assert caught.value.what == ("property 'p' reads PICK.LENGTH, which an event chooses; a claim reads what the choice leads to: "
                                 "the ends, segments, the network")
    assert str(caught.value.where).endswith(f"test_claims.py:{make.__code__.co_firstlineno}")


@pytest.mark.parametrize(("given", "word"), [(peer(X.COUNT) > 1, "X.COUNT of PEER"), (PICK.LENGTH > 1, "PICK.LENGTH of CHOICE"),
                                             (sent(SEG.SIZE) > 1, "SEG.SIZE of SENT")])  # fmt: skip
def test_an_edge_reads_this_end_and_what_arrives(given: object, word: str) -> None:
    """Of anything else each engine knew something else."""
    with pytest.raises(SpecError) as caught:
        Edge("A", "B", "GO", "", CITE, given)  # type: ignore[arg-type]
    assert caught.value.what == f"an Edge: given reads {word}; expected words of this end and of the segment that arrives"
    Edge("A", "B", "GO", "", CITE, (before(X.COUNT) > 1) & (SEG.SIZE > 0) & (X.COUNT > 1))


@pytest.mark.parametrize("kind", ["ineverystep", "sometimes", "answered", "nodeadlock"])
def test_a_lemma_speaks_of_every_state(kind: str) -> None:
    with pytest.raises(SpecError) as caught:
        replace(counting_spec(3), properties=(), lemmas=(EVERY[kind],))  # type: ignore[arg-type]
    assert caught.value.what == f"lemma '{EVERY[kind].name}' is a claim of kind {kind}; expected one of kind always"


def test_the_two_ways_to_close_begin_alike() -> None:
    four, three = (library().base.property(f"{n}-to-close") for n in ("four", "three"))
    assert four.parts()["start"].args == three.parts()["start"].args
