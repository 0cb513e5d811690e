"""The whole proof of the base specification: what is proved and from what, what is needed, what a second solver says."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from click.testing import CliRunner
from tcpmodel.specs.rfc9293.ranking import ASSUMING, COPIES

from tcpmodel.cli import main, prove
from tcpmodel.language.claims import inductive
from tcpmodel.load import library
from tcpmodel.prove.induction.induction import Proof, ProofOptions
from tcpmodel.prove.prove import whole
from tcpmodel.verdict.verdict import VerdictWord
from tests.test_proof import answer_of_cvc5

BASE = library("rfc9293").base
Proved = tuple[Proof, Path]


@pytest.fixture(scope="module")
def proof(tmp_path_factory: pytest.TempPathFactory) -> Proved:
    """The whole proof of the base specification, with its certificates: made once for all tests of it."""
    folder = tmp_path_factory.mktemp("smtlib")
    return whole(BASE, ProofOptions(timeout=30, smtlib=folder, needs=True, workers=1)), folder  # other tests have the other cores


def test_every_safety_property_is_proved(proof: Proved) -> None:
    found = {c.claim.name: c.word for c in proof[0].claims if not c.lemma}
    assert found == {p.name: VerdictWord.PROVED for p in inductive(BASE.properties)}
    assert len(found) == 62


def test_the_promises_are_proved(proof: Proved) -> None:
    assert {c.claim.name: c.word for c in proof[0].promises} == dict.fromkeys(
        ("eventual-closed", "time-wait-ends", "no-deadlock"), VerdictWord.PROVED)
    assert {"room-for-one", "heard-the-peer", "windows-heeded", "fin-will-come", "copies-die-out"} == {
        a.name for a in proof[0].assumed}


def test_a_promise_says_what_it_rests_on(proof: Proved) -> None:
    found = {p.claim.name: p for p in proof[0].promises}
    main = found["eventual-closed"]
    assert {a.name for a in (*ASSUMING, COPIES)} <= main.uses
    assert "eventual-closed" in found["time-wait-ends"].uses
    assert not found["no-deadlock"].uses & {a.name for a in ASSUMING}
    cases = {o.rule: o.cases for o in main.obligations}
    nothing = {name.split(" lowers")[0] for name, count in cases.items() if not count}
    # They do nothing where both users have closed, or change only counts that the ranking leaves aside.
    assert nothing <= {"SEND", "STATUS", "ICMP SOFT ERROR", "ICMP SOURCE QUENCH", "KEEP-ALIVE TIMEOUT"}
    assert all(f"{s.name}: {s.event} is possible" in cases for s in BASE.rankings[0].helpful)


def test_every_lemma_is_proved_and_needed(proof: Proved) -> None:
    assert {c.claim.name: c.word for c in proof[0].claims if c.lemma} == {x.name: VerdictWord.PROVED for x in BASE.lemmas}
    assert proof[0].unneeded == ()


def test_every_axiom_is_used(proof: Proved) -> None:
    used = {name for c in proof[0].properties for name in c.uses}
    assert {a.name for a in BASE.axioms} <= used


def test_every_state_event_and_helpful_step_takes_part(proof: Proved) -> None:
    """And no claim is VACUOUS, as the tests before say; so each one says something."""
    done = proof[0]
    assert (done.unreached, dict(done.impossible), done.idle) == ((), {}, ())
    assert (done.stuck, done.empty_start, done.untaken) == (False, False, ())


def test_every_rule_takes_part_but_those_for_strangers(proof: Proved) -> None:
    """Text on a reset, a FIN on a SYN, and a segment without any bit are sent by nobody who follows the rules."""
    assert proof[0].dead == ("listen.other", "second.outside", "held.fin")


def test_the_harder_claims_rest_on_the_assumption_about_iss(proof: Proved) -> None:
    uses = {c.claim.name: c.uses for c in proof[0].claims}
    for name in ("text-in-order", "eof-after-text", "irs-chosen", "agreement", "peer-knows-us"):
        assert {"iss-beyond-sent", "iss-beyond-acked", "iss-beyond-heard", "old-duplicates"} <= uses[name], name
    assert uses["no-reset-for-reset"].isdisjoint({a.name for a in BASE.axioms})


def of_every_kind(folder: Path) -> list[Path]:
    """The shortest certificates among which every claim, every rule and every event from a state has one."""
    seen: set[tuple[str, object]] = set()
    found = []
    for file in sorted(folder.rglob("*.smt2"), key=lambda f: (f.stat().st_size, str(f))):
        rule, _, claim = file.stem.rpartition("--")
        kinds = {("rule", rule), ("claim", claim), ("from", file.parent)}
        if kinds - seen:
            found.append(file)
        seen |= kinds
    return found


@pytest.mark.parametrize("every", [False, pytest.param(True, marks=pytest.mark.long)], ids=["of every kind", "all"])
def test_a_second_solver_says_the_same(proof: Proved, every: bool) -> None:
    """cvc5 answers every certificate as Z3 did; in `make test` one of every kind."""
    files = sorted(proof[1].rglob("*.smt2")) if every else of_every_kind(proof[1])
    assert len(files) > (2000 if every else 300)
    for file in files:
        text = file.read_text(encoding="utf-8")
        expected = re.findall(r"\(set-info :status (\w+)\)", text)
        assert expected, file.name
        assert set(expected) == {"unsat"}, file.name
        assert answer_of_cvc5(text).split() == expected, file.name


def test_the_command_shows_what_is_assumed_and_proved(proof: Proved, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(prove, "whole", lambda *_: proof[0])
    done = CliRunner().invoke(main, ["prove", "--obligations"])
    assert done.exit_code == 0
    assert max(map(len, done.stdout.splitlines())) <= 100
    for text in ("every sequence number of 32 bits", "iss-beyond-sent", "fin-will-come", "agreement", "eventual-closed",
                 "PROVED", "open.active", "All 65 properties are PROVED.", "Again: tcpmodel prove"):
        assert text in done.stdout
