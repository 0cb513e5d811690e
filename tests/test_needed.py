"""What a proof rests on: lemmas that it cannot do without, lemmas that it can, and paths that lemmas rule out."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

import pytest
from tcpmodel.specs.rfc9293 import SPEC
from tcpmodel.specs.rfc9293.words import G

from tcpmodel.language.claims import Claim
from tcpmodel.language.properties import always
from tcpmodel.language.spec import Spec
from tcpmodel.language.terms import TRUE
from tcpmodel.lower.integers import Remembering
from tcpmodel.prove import prove as whole
from tcpmodel.prove.induction import induction
from tcpmodel.prove.induction.induction import Proof, ProofOptions, asked_of, decided_unit
from tcpmodel.prove.induction.needed_lemmas import Needs, derived
from tcpmodel.prove.world import World
from tcpmodel.verdict.verdict import VerdictWord

ONE = ProofOptions(workers=1)
UNIT = ("SEGMENT ARRIVES", "FIN-WAIT-2")  # what it does with a window of zero octets is told by what is acknowledged there


def lemma(name: str) -> Claim:
    return next(i for i in SPEC.lemmas if i.name == name)


def small(lemmas: Iterable[Claim], *properties: str) -> Spec:
    """With these lemmas and properties only: soon decided."""
    return replace(SPEC, lemmas=tuple(lemmas), properties=tuple(map(SPEC.property, properties)), rankings=())


def also(*lemmas: Claim) -> Spec:
    return replace(SPEC, lemmas=(*SPEC.lemmas, *lemmas))


def seen(spec: Spec, unit: tuple[str, str]) -> Needs:
    """What one event from one state tells of the need for lemmas."""
    needs = Needs(spec)
    _, claims = asked_of(spec, ONE)
    decided_unit(spec, claims, unit, ONE, needs)
    return needs


def test_a_lemma_without_which_a_case_fails_is_needed() -> None:
    needs = seen(small(map(lemma, ("fin-once", "fin-acked-or-not")), "answered"), UNIT)
    assert needs.shown("answered", "fin-acked-or-not")
    assert "fin-acked-or-not" in needs.needed()


def test_neither_of_two_lemmas_that_say_the_same_is_needed() -> None:
    twin = replace(lemma("fin-acked-or-not"), name="twin")
    needs = seen(small((*map(lemma, ("fin-once", "fin-acked-or-not")), twin), "answered"), UNIT)
    assert "fin-once" in needs.needed()
    assert not needs.needed() & {"fin-acked-or-not", "twin"}


def test_need_goes_through_lemmas_but_begins_with_a_property() -> None:
    needs = Needs(SPEC)
    needs.tried("older-apart", "one-open", fails=True)
    assert needs.needed() == frozenset()
    assert needs.open("unheard", ["one-open", "older-apart", "agreement"]) == ["older-apart", "one-open"]
    needs.tried("agreement", "older-apart", fails=True)
    assert needs.needed() == {"older-apart", "one-open"}
    assert needs.open("unheard", ["one-open", "older-apart"]) == []


def test_what_follows_in_another_way_needs_no_lemma() -> None:
    twin = replace(lemma("nothing-wrong"), name="twin")
    for spec, needed in (SPEC, {"nothing-wrong"}), (also(twin), set()):
        used = {"text-in-order": frozenset({"nothing-wrong"})}
        assert derived(spec, World(Remembering(spec)), used, 10)["text-in-order"] == needed


def test_a_claim_that_holds_because_a_path_is_ruled_out_rests_on_what_rules_it_out() -> None:
    """If that is no invariant, the claim is not proved either; a claim of steps only if it cannot do without."""
    wrong = always("never-there", "Nobody waits for a FIN.", "RFC 9293 3.3.2", given=[SPEC.state == "FIN-WAIT-2"], then=[~TRUE])
    few = always("few", "Little is taken.", "RFC 9293 3.4", then=[G.RECEIVED < 5])
    spec = replace(small([wrong], "time-wait-kept"), properties=(few, SPEC.property("time-wait-kept")))
    found, claims = asked_of(spec, ONE)
    obligations = [o for state in ("FIN-WAIT-2", "FIN-WAIT-1")
                   for o in decided_unit(spec, claims, ("SEGMENT ARRIVES", state), ONE).obligations
                   if state == "FIN-WAIT-2" or o.claim == "never-there"]
    concluded = {c.claim.name: c for c in induction._concluded(spec, [*found, *obligations], False)}
    assert concluded["never-there"].word is VerdictWord.NOT_INDUCTIVE
    assert concluded["time-wait-kept"].word is VerdictWord.PROVED
    assert {o.word for o in concluded["few"].obligations} == {VerdictWord.PROVED}
    assert (concluded["few"].word, concluded["few"].rests) == (VerdictWord.NOT_INDUCTIVE, "never-there")


def test_what_is_suspected_is_tried(monkeypatch: pytest.MonkeyPatch) -> None:
    """A promise may need what nothing else does: then nothing more is asked."""
    monkeypatch.setattr(whole, "prove", lambda *_: pytest.fail("the promise was enough"))
    assert not whole._goes_through(SPEC, ONE, {"fin-acked-or-not"})


def test_a_proof_that_fails_says_nothing_of_needs() -> None:
    idle = always("idle", "Whatever.", "RFC 9293 3.4", then=[TRUE])
    spec = also(idle)
    proof = Proof(ONE, needs=Needs(spec))
    proof.claims = induction._concluded(spec, [], True)
    assert "idle" in whole._unneeded(spec, ONE, proof)


@pytest.mark.long
def test_a_whole_proof_finds_the_twin_of_a_lemma() -> None:
    twin = replace(lemma("fin-once"), name="twin")
    assert set(whole.whole(also(twin), ProofOptions(needs=True)).unneeded) == {"fin-once", "twin"}
