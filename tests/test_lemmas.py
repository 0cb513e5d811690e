"""Lemmas are tested like properties: in the exploration, within the axioms of the proof."""

from __future__ import annotations

import json

import pytest
from click.testing import CliRunner
from tcpmodel.specs.rfc9293.bounds import old, opening, scope, user
from tcpmodel.specs.rfc9293.words import state

from tcpmodel.cli import main
from tcpmodel.explore.axioms import Within
from tcpmodel.explore.check import check
from tcpmodel.explore.reference import explore
from tcpmodel.language.claims import Claim
from tcpmodel.language.properties import always
from tcpmodel.load import library
from tcpmodel.system.system import System
from tcpmodel.verdict.verdict import VerdictWord

LIB = library("rfc9293")
BASE = LIB.base


def test_the_lemmas_hold_in_the_exploration() -> None:
    done = CliRunner().invoke(main, ["check", "--lemmas", "--scope", "crossed-syns", "--scope", "handshake",
                                     "--scope", "calls", "--json"])
    answer = json.loads(done.stdout)
    assert done.exit_code == 0
    found = [(p["name"], p["verdict"]) for r in answer["runs"] for p in r["properties"]]
    assert {name for name, word in found if word == "HOLDS"} == {x.name for x in BASE.lemmas}  # none vacuous everywhere
    assert {word for _, word in found} == {"HOLDS", "VACUOUS"}


@pytest.mark.long
@pytest.mark.parametrize("scope", [s.name for s in LIB.scopes if s.name not in ("exhaustive", "twins")])
def test_the_lemmas_hold_in_every_scope(scope: str) -> None:
    assert CliRunner().invoke(main, ["check", "--lemmas", "--scope", scope]).exit_code == 0


def test_a_lemma_that_the_exploration_refutes_is_a_trace() -> None:
    wrong: list[Claim] = [always("never", "Nobody is ESTABLISHED.", "RFC 9293 3.4", then=[~state("ESTABLISHED")])]
    run = check(BASE, LIB.named_scopes(["handshake"])[0], wrong, make=Within)
    assert run.verdicts[0].word is VerdictWord.VIOLATED
    assert run.verdicts[0].trace is not None


def test_the_ack_range_keeps_old_text_out() -> None:
    """What the counterexample to induction of the variant hints at: a run, and with RFC 5961's check there is none."""
    server = user(opening((30,), passive=True), calls=frozenset({"CLOSE"}))
    strays = (old("<SEQ=1><CTL=SYN>", origin=1), old("<SEQ=2><ACK=12><LEN=1><CTL=ACK>", origin=5, heard=11))
    bounds = scope("old-text", "-", (user(), server), old=(strays, ()), capacity=3)
    words = {}
    for variant in (None, "no-ack-range"):
        spec = LIB.spec(variant)
        words[variant] = check(spec, bounds, [spec.property("text-in-order")]).verdicts[0].word
    assert words == {None: VerdictWord.VACUOUS, "no-ack-range": VerdictWord.VIOLATED}  # in the base nothing is ever taken


def test_within_leaves_out_what_the_axioms_exclude() -> None:
    """A second OPEN, and a stray that no end sends."""
    half_open, strays = LIB.named_scopes(["half-open", "strays"])
    assert System(BASE, strays).initial != Within(BASE, strays).initial
    system = Within(BASE, half_open)
    found = explore(system)
    opened = [w.name for w in BASE.tcb].index("H.OPENED")
    reached = {s[0] for s in found.states} | {s[1] for s in found.states}
    assert len(found.states) > 1000
    assert {system.ends[e][1].tcb[opened] for e in reached} == {0, 1}
