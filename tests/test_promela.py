"""SPIN, an established checker, as a judge of ours: equal states and equal verdicts, where it is installed."""

from __future__ import annotations

import random
import re
import subprocess
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner
from hypothesis import given
from hypothesis import strategies as st
from tcpmodel.specs.rfc9293.bounds import old, opening, scope, user

from tcpmodel.cli import main
from tcpmodel.explore.check import applicable
from tcpmodel.explore.reference import Explored, Limits, explore
from tcpmodel.explore.spin.expressions import PromelaNames
from tcpmodel.explore.spin.packing import remark
from tcpmodel.explore.spin.promela import promela
from tcpmodel.language.change import Change
from tcpmodel.language.claims import Claim
from tcpmodel.language.errors import SpecError
from tcpmodel.language.properties import Property, always, sometimes
from tcpmodel.language.scope import Scope, User
from tcpmodel.language.spec import Spec
from tcpmodel.load import library
from tcpmodel.system.system import System
from tcpmodel.verdict.judge import Judge
from tcpmodel.verdict.verdict import VerdictWord
from tests import spin
from tests.spin import Settings, SpinRun
from tests.toy import X, counting_spec, random_spec, toy_scope

LIB = library()
QUICK = Settings("-O0", table=18, depth=100_000)
LONG = Settings("-O1", flags=("-DNOCOMP", "-DSFH"))  # and with SPIN's check of every index
needs_spin = pytest.mark.skipif(bool(spin.missing()), reason=f"nothing to compare with: {spin.missing()}")
CLIENT, SERVER = opening(iss=(10,), active=True), opening(iss=(30,), passive=True)
TURNING = opening(iss=(30, 35), active=True, passive=True)
BOTH_TIMEOUTS = frozenset({"RETRANSMISSION TIMEOUT", "USER TIMEOUT"})


def compared(name: str, a: User, b: User, **bounds: Any) -> Scope:
    return scope(name, "compared with SPIN", (a, b), **bounds)


SMALL = (
    compared("loss-and-duplication", user(CLIENT), user(SERVER), loses=True, duplicates=True, capacity=3),
    compared("a-modulus-that-is-no-power-of-two", user(CLIENT, calls="SEND CLOSE", text=2, lengths=(2,)),
          user(SERVER, calls="RECEIVE CLOSE"), capacity=1, window=1, modulus=41, loses=True),
    compared("two-ISS-aborts-timeouts-a-crash", user(CLIENT, opening(iss=(12,), active=True), calls="ABORT", crashes=1),
          user(TURNING, calls="CLOSE ABORT"), capacity=1, timeouts=BOTH_TIMEOUTS),
    compared("delays-EXIT-text-on-the-SYN", user(CLIENT, calls="EXIT"), user(TURNING, calls="SEND EXIT", text=1),
          capacity=1, delays=True),
    compared("more-old-segments-than-room", user(CLIENT), user(SERVER), capacity=1, loses=True, duplicates=True,
          old=((old("<SEQ=12><CTL=SYN>"), old("<SEQ=10><LEN=4><CTL=SYN,FIN>")), (old("<SEQ=31><ACK=11><LEN=1><CTL=ACK>", origin=30),) * 2)),
)  # fmt: skip


@cache
def explored(bounds: Scope) -> Explored:
    return explore(System(LIB.base, bounds))


@needs_spin
@pytest.mark.parametrize("bounds", [*SMALL, *LIB.named_scopes(["calls", "giving-up", "kept-alive", "unreachable", "start-up", "orphaned"])], ids=lambda bounds: bounds.name)
def test_spin_counts_the_same_states(bounds: Scope) -> None:
    ours, theirs = explored(bounds), spin.count(LIB.base, bounds, QUICK)
    assert theirs.complete
    assert theirs.states == len(ours.states)
    assert theirs.transitions >= ours.transitions  # choices that come to the same are one transition of ours
    assert theirs.transitions == ours.transitions or bounds.leaves_open or len(TURNING.values["PICK.ISS"]) > 1


@needs_spin
def test_breadth_first_search_counts_transitions_and_depth_as_we_do() -> None:
    bounds = LIB.named_scopes(["handshake"])[0]
    ours, theirs = explored(bounds), spin.count(LIB.base, bounds, replace(QUICK, breadth_first=True))
    assert (theirs.states, theirs.transitions, theirs.depth) == (len(ours.states), ours.transitions, ours.depth)


@needs_spin
@pytest.mark.parametrize("setting", [replace(QUICK, storage="COLLAPSE"), replace(QUICK, flags=spin.FASTEST.flags)],
                         ids=["COLLAPSE", "FASTEST"])
def test_other_exact_settings_count_the_same(setting: Settings) -> None:
    bounds = LIB.named_scopes(["handshake"])[0]
    run = spin.count(LIB.base, bounds, setting)
    assert run.complete
    assert run.states == len(explored(bounds).states)


# Verdicts -----------------------------------------------------------------------------------------------


def reference(spec: Spec, bounds: Scope, properties: list[Property], first: bool = False) -> tuple[int, dict[str, VerdictWord]]:
    """Our states and words; VACUOUS is called HOLDS, which SPIN cannot tell apart."""
    system = System(spec, bounds)
    judge = Judge(system, properties)
    found = explore(system, judge, first=first)
    words = {}
    for a_property in properties:
        settled = judge.findings[a_property.name].state is not None
        if isinstance(a_property, Claim) and a_property.witness:
            words[a_property.name] = VerdictWord.WITNESSED if settled else VerdictWord.UNREACHABLE
        else:
            words[a_property.name] = VerdictWord.VIOLATED if settled else VerdictWord.HOLDS
    return len(found.states), words


def safety(spec: Spec, bounds: Scope) -> list[Property]:
    return [p for p in applicable(spec, bounds) if isinstance(p, Claim)]


@needs_spin
def test_spin_gives_the_same_verdicts_and_claims_add_no_state() -> None:
    bounds = LIB.named_scopes(["handshake"])[0]
    properties = safety(LIB.base, bounds)
    states, words = reference(LIB.base, bounds, properties)
    judged = spin.judge_with_spin(LIB.base, bounds, properties, QUICK)
    assert judged.words == words
    assert set(words.values()) == {VerdictWord.HOLDS, VerdictWord.WITNESSED}
    assert judged.run is not None
    assert judged.run.states == states


def caught(flaw: Change) -> None:
    """SPIN and we both find the mistake, by the property that is there for it."""
    assert flaw.caught_by is not None
    name, where = flaw.caught_by
    lib = LIB.amended(LIB.ways(flaw.name))
    spec, bounds = lib.base, lib.named_scopes([where])[0]
    theirs = spin.judge_with_spin(spec, bounds, [spec.property(name)], QUICK).words
    assert theirs[name] in (VerdictWord.VIOLATED, VerdictWord.UNREACHABLE)
    assert theirs == reference(spec, bounds, [spec.property(name)], first=True)[1]  # a flaw may count without end


FLAWS = {f.name: f for f in LIB.flaws}
SOME = ("syn-not-counted", "syn-kept", "no-retransmission", "never-established")  # a state, a step, rest, a witness


@needs_spin
@pytest.mark.parametrize("name", SOME)
def test_spin_catches_a_flaw(name: str) -> None:
    caught(FLAWS[name])


# Any specification --------------------------------------------------------------------------------------


@needs_spin
@pytest.mark.parametrize("seed", [16, 42, *(pytest.param(n, marks=pytest.mark.long) for n in range(24))])
def test_random_rules_mean_the_same(seed: int) -> None:
    spec, bounds = random_spec(random.Random(seed)), toy_scope()
    found = explore(System(spec, bounds), limits=Limits(states=100_000))
    assert found.complete
    run = spin.count(spec, bounds, QUICK)
    assert run.complete
    assert run.states == len(found.states)


@needs_spin
def test_a_number_that_outgrows_its_bits_gets_more_and_never_another_value() -> None:
    spec, bounds = counting_spec(9), toy_scope()
    narrow = spin.run_spin(promela(spec, bounds), QUICK)
    assert narrow.failed == "number_fits"
    assert not narrow.complete
    run = spin.count(spec, bounds, QUICK)
    assert run.complete
    assert run.states == len(explore(System(spec, bounds)).states)


# Runs that end early ------------------------------------------------------------------------------------


@needs_spin
def test_too_little_depth_is_never_an_answer() -> None:
    bounds = LIB.named_scopes(["handshake"])[0]
    properties = [LIB.base.property("syn-counted"), LIB.base.property("established")]
    judged = spin.judge_with_spin(LIB.base, bounds, properties, replace(QUICK, depth=5))
    assert judged.words == {"syn-counted": VerdictWord.UNKNOWN, "established": VerdictWord.UNKNOWN}
    assert judged.reason == "the search went deeper than it may"
    assert judged.run is None


FULL = """
State-vector 52 byte, depth reached 55, errors: 0
     9975 states, stored
    70122 transitions (= stored+matched)
   78.753	memory usage (Mbyte)
pan: elapsed time 0.01 seconds
"""


@pytest.mark.parametrize(("text", "settings", "reason"), [
    (FULL, QUICK, ""),
    (FULL + "pan: reached -DMEMLIM bound\n", QUICK, "out of memory"),
    ("pan:1: assertion violated - invalid array index (at depth 16)\n" + FULL.replace("errors: 0", "errors: 1"), QUICK,
     "pan:1: assertion violated - invalid array index (at depth 16)"),
    (FULL + "Warning: Search not completed\n", QUICK, "the search was not completed"),
    ("", QUICK, "SPIN did not finish"),
    ("Segmentation fault", QUICK, "SPIN did not finish"),
    (FULL, replace(QUICK, storage="HC"), "hash compaction may leave states out"),
    (FULL, replace(QUICK, reduces=True), "partial-order reduction may leave states out"),
    ("pan:1: assertion violated holds_answered (at depth 3)\n" + FULL.replace("errors: 0", "errors: 1"), QUICK,
     "ended by answered"),
])  # fmt: skip
def test_what_spin_prints_is_read_with_suspicion(text: str, settings: Settings, reason: str) -> None:
    model = promela(LIB.base, LIB.named_scopes(["calls"])[0], [LIB.base.property("answered")])
    run = spin.read_output(text, model, settings)
    assert (run.complete, run.reason) == (not reason, reason)
    if text == FULL and not reason:
        assert run == SpinRun(9975, 70121, 55, 52, 78.753, 0.01, 0.0, True)


def test_without_spin_one_clear_line_says_so(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert spin.missing() == "spin is not installed (apt-get install spin)"
    with pytest.raises(SpecError, match=r"^SPIN cannot be asked: spin is not installed \(apt-get install spin\)$"):
        spin.count(LIB.base, LIB.named_scopes(["calls"])[0])


def test_a_storage_that_spin_does_not_have_is_refused() -> None:
    with pytest.raises(SpecError, match="SPIN has no storage 'TINY'"):
        Settings(storage="TINY")


# The text -----------------------------------------------------------------------------------------------


def test_every_rule_is_written_once_and_in_the_order_of_the_rfc() -> None:
    text = promela(LIB.base, LIB.named_scopes(["abort"])[0]).text
    written = [r for r in re.findall(r"/\* ([a-z0-9.-]+) \(RFC", text) if r in LIB.base.rules()]
    order = list(LIB.base.rules())
    assert len(written) == len(set(written)) > 90
    assert [order.index(r) for r in written] == sorted(order.index(r) for r in written)


def test_the_same_question_gives_the_same_text() -> None:
    bounds = LIB.named_scopes(["close"])[0]
    assert promela(LIB.base, bounds, safety(LIB.base, bounds)).text == \
        promela(LIB.base, bounds, safety(LIB.base, bounds)).text


def test_export_prints_a_model_that_says_what_it_is() -> None:
    result = CliRunner().invoke(main, ["export", "promela", "--scope", "close", "--property", "fin-counted",
                                       "--variant", "fin-not-counted"])
    assert result.exit_code == 0
    head = result.output.partition("*/")[0]
    assert head.startswith("/*\n   RFC 9293, Transmission Control Protocol, variant fin-not-counted\n   in the scope 'close'")
    assert "claimed: fin-counted" in head
    assert "spin -a" in head
    assert "assert(holds_fin_counted)" in result.output


NASTY = ("*/ assert(false); /*", "*\\\n/ x", "a\n#define me 7\n", "\"; '", "\x1b[2J\0\u202e", "überschritten → 日本", "**//**//", "int")


@given(st.text(st.characters(), max_size=60) | st.text(st.sampled_from("*/\\\n#\"'?"), max_size=20))
def test_a_remark_is_one_comment_whatever_it_says(text: str) -> None:
    said = remark(text)
    assert said.isprintable()
    assert said.isascii()
    assert re.fullmatch(r"/\*((?!\*/|/\*).)*\*/", said)


@given(st.lists(st.text(st.characters(), max_size=20), max_size=20))
def test_a_name_is_one_that_promela_can_have_and_each_has_its_own(names: list[str]) -> None:
    own = PromelaNames()
    given_ = [own.of("word", n) for n in names]
    assert all(re.fullmatch(r"[A-Za-z_][A-Za-z0-9_]*", n) for n in given_)
    assert len(set(given_)) == len(set(names))


@pytest.mark.parametrize("nasty", NASTY, ids=range(len(NASTY)))
def test_no_text_of_a_specification_leaves_its_comment(nasty: str, tmp_path: Path) -> None:
    """Titles and sentences of a user's file, and names of rules: without its comments the model is the one that harmless ones give.

    Other names are made of harmless letters, or the language refuses them.
    """
    def model(text: str) -> str:
        base = counting_spec(3)
        events = []
        for one in base.events:
            steps = tuple(replace(s, title=f"{text} {one.name}", rules=tuple(
                replace(r, name=f"{text} {r.name}") for r in s.rules)) for s in one.cases[0].steps)
            events.append(replace(one, cases=(replace(one.cases[0], steps=steps),), cite=text))
        claims = [always("counts", text, text, then=[X.COUNT <= 3]),
                  sometimes("seen", text, text, goal=[X.COUNT > 2])]
        spec = replace(base, title=text, variants=("v",), events=tuple(events))
        return promela(spec, replace(toy_scope(), says=text), claims).text

    written = model(nasty)
    assert written.isascii()
    assert written.replace("\n", "").isprintable()
    bare = re.sub(r"/\*.*?\*/", "", written, flags=re.DOTALL)
    assert not {"*/", "/*", '"', "'"} & {bare[i : i + n] for n in (1, 2) for i in range(len(bare))}
    assert all(line.startswith("#define ") for line in bare.splitlines() if "#" in line)
    plain = re.sub(r"/\*.*?\*/", "", model("plain"), flags=re.DOTALL)
    assert (bare.count("assert("), len(bare.splitlines())) == (plain.count("assert("), len(plain.splitlines()))
    if not spin.missing():
        (tmp_path / "model.pml").write_text(written)
        told = subprocess.run(["spin", "-a", "model.pml"], cwd=tmp_path, capture_output=True, text=True, check=False)
        assert told.returncode == 0, told.stdout + told.stderr
        assert not told.stderr
        assert "rror" not in told.stdout


def test_export_writes_all_of_a_file_or_none_of_it(tmp_path: Path) -> None:
    out = tmp_path / "new" / "close.pml"
    result = CliRunner().invoke(main, ["export", "promela", "--scope", "close", "--out", str(out)])
    assert (result.exit_code, result.output) == (0, f"{out}\n")
    assert out.read_text().endswith("}\n")
    refused = CliRunner().invoke(main, ["export", "promela", "--scope", "clos", "--out", str(tmp_path / "b.pml")])
    assert refused.exit_code == 2
    assert list(tmp_path.iterdir()) == [out.parent]


@pytest.mark.parametrize(("args", "told"), [
    (["--scope", "clos"], "no scope 'clos'; did you mean 'close'?"),
    ([], "Missing option '--scope'."),
    (["--scope", "close", "--property", "fin-counte"], "rfc9293 has no property 'fin-counte'; did you mean 'fin-counted'?"),
    (["--scope", "close", "--property", "eventual-closed"],
     "'eventual-closed' is no claim about states or steps: SPIN cannot decide it"),
    (["--scope", "handshake", "--property", "fin-received"], "fin-received says nothing in handshake; it is decided in "),
    (["--scope", "close", "--variant", "fin"], "no variant 'fin'"),
])  # fmt: skip
def test_export_refuses_in_one_line(args: list[str], told: str) -> None:
    result = CliRunner().invoke(main, ["export", "promela", *args])
    assert result.exit_code == 2
    assert len(result.output.strip().splitlines()) == 1
    assert result.output.startswith(f"tcpmodel: {told}")


# Minutes ------------------------------------------------------------------------------------------------


@needs_spin
@pytest.mark.long
@pytest.mark.parametrize("bounds", LIB.named_scopes([]), ids=lambda bounds: bounds.name)
def test_spin_agrees_on_every_state_and_verdict(bounds: Scope) -> None:
    properties = safety(LIB.base, bounds)
    states, words = reference(LIB.base, bounds, properties)
    judged = spin.judge_with_spin(LIB.base, bounds, properties, LONG)
    assert judged.words == words
    assert judged.run is not None
    assert judged.run.states == states
    assert spin.count(LIB.base, bounds, QUICK).states == states


@needs_spin
@pytest.mark.long
@pytest.mark.parametrize("flaw", [f for f in LIB.flaws if f.caught_by and isinstance(
    LIB.spec(*LIB.ways(f.name)).property(f.caught_by[0]), Claim)], ids=lambda f: f.name)
def test_spin_catches_every_flaw(flaw: Change) -> None:
    caught(flaw)
