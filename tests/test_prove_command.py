"""The command `prove`: what a person sees of a proof, and bad input in one line."""

from __future__ import annotations

import json
import re
from dataclasses import replace

import pytest
from click.testing import CliRunner
from tcpmodel.specs.rfc9293.words import H

from tcpmodel.cli import main
from tcpmodel.language.errors import SpecError
from tcpmodel.language.properties import always, axiom
from tcpmodel.language.spec import Spec
from tcpmodel.language.terms import NAT, record
from tcpmodel.load import library
from tcpmodel.lower.integers import Integers
from tcpmodel.prove import prove
from tcpmodel.prove.induction import induction
from tcpmodel.prove.induction.antecedents import Antecedents
from tcpmodel.prove.induction.induction import ProofOptions, Proved, asked_of
from tcpmodel.prove.induction.needed_lemmas import Needs
from tcpmodel.prove.induction.obligations import EventCases, ProofTask
from tcpmodel.prove.prove import promised
from tcpmodel.prove.world import World
from tcpmodel.verdict.verdict import VerdictWord

LIB = library("rfc9293")
BASE = LIB.base
ONE = ProofOptions(workers=1)


# --- bad input -----------------------------------------------------------------------------------------------


def told(*arguments: str) -> tuple[int, str]:
    done = CliRunner().invoke(main, list(arguments))
    return done.exit_code, done.stderr


def test_a_lemma_that_is_false_at_the_start_is_one_line() -> None:
    wrong = always("opened", "An end has opened.", "RFC 9293 3.4", then=[H.OPENED > 0])
    with pytest.raises(SpecError) as caught:
        asked_of(replace(BASE, lemmas=(*BASE.lemmas, wrong)), ONE)
    assert re.fullmatch(r"tests/test_prove_command\.py:\d+: lemma 'opened' is not true at the start, when both ends are CLOSED",
                        str(caught.value))


def test_a_lemma_with_an_unknown_word_is_one_line() -> None:
    other = record("SND", URGENT=(NAT, 0))
    wrong = always("urgent", "Nothing is urgent.", "RFC 9293 3.4", then=[other.URGENT == 0])
    with pytest.raises(SpecError) as caught:
        replace(BASE, lemmas=(*BASE.lemmas, wrong))
    assert re.fullmatch(r"tests/test_prove_command\.py:\d+: property 'urgent' reads the unknown word SND\.URGENT.*",
                        str(caught.value))


def test_an_axiom_with_an_unknown_word_is_one_line() -> None:
    other = record("SND", URGENT=(NAT, 0))
    with pytest.raises(SpecError, match=r"tests/test_prove_command\.py:\d+: axiom|axiom 'urgent' reads the unknown word"):
        replace(BASE, axioms=(axiom("urgent", "x", "RFC 9293 3.4", then=[other.URGENT == 0]),))


@pytest.mark.parametrize(("arguments", "line"), [
    (["--width", "3"], "tcpmodel: a width of 3 bits is too small: the axioms need a sixteenth of the circle, with room "
                       "for the numbers of a connection; 6 is the least\n"),
    (["--without", "iss-beyond-snt"], "tcpmodel: rfc9293 has no axiom 'iss-beyond-snt'; did you mean 'iss-beyond-sent'?\n"),
    (["--property", "established"], "tcpmodel: established is a claim of kind sometimes: no induction proves it\n"),
    (["--property", "agreemnt"], "tcpmodel: rfc9293 has no property 'agreemnt'; did you mean 'agreement'?\n"),
])  # fmt: skip
def test_bad_input_is_one_line(arguments: list[str], line: str) -> None:
    assert told("prove", *arguments) == (2, line)

# --- what a person sees --------------------------------------------------------------------------------------


def small(monkeypatch: pytest.MonkeyPatch) -> None:
    """A proof of two events only, so that the command is quick; what the others would tell is made up."""
    def ranked(spec: Spec, *_: object, **__: object) -> list[Proved]:
        return [Proved(spec.property(name), False, VerdictWord.PROVED, (), frozenset()) for name in sorted(promised(spec))]

    monkeypatch.setattr(induction, "units", lambda spec: [("OPEN", "CLOSED"), ("CLOSE", "LISTEN")])
    monkeypatch.setattr(EventCases, "edges_taken", lambda self: range(len(BASE.edges)))
    monkeypatch.setattr(Antecedents, "open", lambda self: [])
    monkeypatch.setattr(Antecedents, "reached", lambda self: BASE.state.sort.values)
    monkeypatch.setattr(Needs, "needed", lambda self: frozenset(i.name for i in BASE.lemmas))
    monkeypatch.setattr(prove, "rank", ranked)


def test_the_command_shows_a_counterexample_to_induction(monkeypatch: pytest.MonkeyPatch) -> None:
    small(monkeypatch)
    done = CliRunner().invoke(main, ["prove", "--workers", "1", "--without", "iss-beyond-acked"])
    assert done.exit_code == 1
    assert max(map(len, done.stdout.splitlines())) <= 100
    for text in ("acks-apart is NOT INDUCTIVE under OPEN", "does not say whether a run reaches it",
                 "in the network, B's", "open.active", "A afterwards", "CLOSED -> SYN-SENT",
                 "No longer assumed: iss-beyond-acked.", "Again: tcpmodel prove --without iss-beyond-acked"):
        assert text in done.stdout, text


def test_an_edge_that_no_step_takes_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    small(monkeypatch)
    monkeypatch.setattr(EventCases, "edges_taken", lambda self: range(1, len(BASE.edges)))
    done = CliRunner().invoke(main, ["prove", "--workers", "1", "--property", "agreement"])
    assert done.exit_code == 1
    assert "Edges that no step takes: CLOSED -> LISTEN by OPEN." in done.stdout


@pytest.mark.parametrize(("flaw", "at", "lost"), [
    ("no-simultaneous-open", ("SEGMENT ARRIVES", "SYN-SENT"), "SYN-SENT -> SYN-RECEIVED"),
    ("no-old-duplicates", ("SEGMENT ARRIVES", "LISTEN"), "LISTEN -> SYN-RECEIVED"),
    ("no-crash", ("CRASH", "ESTABLISHED"), "ESTABLISHED -> CLOSED"),
    ("crash-survived", ("CRASH", "ESTABLISHED"), "ESTABLISHED -> CLOSED"),
])  # fmt: skip
def test_a_flaw_that_breaks_no_claim_loses_an_edge(flaw: str, at: tuple[str, str], lost: str) -> None:
    taken = {}
    for spec in (BASE, LIB.spec(flaw)):
        unit = EventCases(World(Integers(spec)), ProofTask((), (), ()), *at, 10)
        taken[spec.variant] = {f"{spec.edges[n].source} -> {spec.edges[n].target}" for n in unit.edges_taken()}
    assert taken[None] - taken[flaw] == {lost}


def test_json_has_every_obligation(monkeypatch: pytest.MonkeyPatch) -> None:
    small(monkeypatch)
    done = CliRunner().invoke(main, ["prove", "--workers", "1", "--json", "--width", "16"])
    answer = json.loads(done.stdout)
    assert (done.exit_code, answer["width"]) == (0, 16)
    by_name = {c["name"]: c for c in answer["claims"]}
    assert by_name["one-open"]["lemma"]
    assert {"initially", "open.active"} <= {o["rule"] for o in by_name["one-open"]["obligations"]}
