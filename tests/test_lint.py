"""``lint``: the base specification and its variants are clean, and each kind of mistake is found with an example."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import pytest
import z3
from click.testing import CliRunner
from tcpmodel.specs.rfc9293.segment_arrives import ACCEPTABLE, ACK, ALLOWANCE, EXACT, LISTEN_STEPS, RST
from tcpmodel.specs.rfc9293.words import FIN_WAIT_2, PASSIVE, RCV, SEG, SEG_LEN, SND, SYN_RECEIVED, state

from tcpmodel.cli import main
from tcpmodel.language.change import Change, with_
from tcpmodel.language.errors import SpecError
from tcpmodel.language.properties import always, definition
from tcpmodel.language.rules import Rule, Step, case, event, rule, step, vocabulary
from tcpmodel.language.spec import Spec
from tcpmodel.language.terms import Space, Term, both, either, in_window, when
from tcpmodel.load import library
from tcpmodel.lower.python import Interpreter
from tcpmodel.lower.smt import Smt
from tcpmodel.prove.lint import operators as circle
from tcpmodel.prove.lint.findings import QUESTIONS, Linted, Mistake
from tcpmodel.prove.lint.lint import AXIOMS, LEMMAS, lint
from tcpmodel.prove.solver import Solver
from tcpmodel.prove.world import World
from tcpmodel.show.lint import lint_text
from tcpmodel.verdict.trace import Disagreement
from tests import terms as toys
from tests.nobody import declared
from tests.terms import CITE, COLOURS, NET, PICK, STATE, TCB, X

LIB = library()


def toy(*steps: Step, possible: Sequence[Term] = (), **more: Any) -> Spec:
    an_event = event("SEGMENT ARRIVES", CITE, case(COLOURS, *steps), **declared("SEGMENT ARRIVES", vocabulary(PICK), possible=possible))
    return Spec("toy", "Toy", STATE, TCB, vocabulary(toys.SEG), vocabulary(PICK), vocabulary(NET), (an_event,), **more)


ANY = rule("any", when=[], done=True)


def only(spec: Spec, question: str, count: int = 1, width: int = 16) -> Mistake:
    """The first of so many findings, all of that question."""
    found = lint(spec, width)
    assert [f.question for f in found.findings] == [question] * count
    assert found.exit_code == 1
    return found.findings[0]


def amended(**how: Any) -> Spec:
    return Change("mistake", "a mistake", "tcpmodel", **how).apply(LIB.base)


# --- what is clean -------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def base() -> Linted:
    return lint(LIB.base)


def test_the_base_specification_is_clean(base: Linted) -> None:
    assert base.findings == []
    assert base.unknown == []
    assert base.exit_code == 0
    assert {q: a.asked for q, a in base.answers.items()} == {
        "exclusive": 266, "answered": 150, "alive": 134, "needed": 242, "sorts": 80, "operators": 9, "definitions": 4}


def test_what_only_holds_of_an_end_that_can_be_is_told(base: Linted) -> None:
    """FIN-WAIT-2 has nothing unacknowledged, and numbers grow no further than the axioms allow."""
    assert set(base.answers["answered"].assuming) == {"SEGMENT ARRIVES in FIN-WAIT-2"}
    assert base.answers["exclusive"].assuming == {}
    assert base.answers["sorts"].assuming["seventh.text: RCV.UNREAD"] == LEMMAS
    assert base.answers["sorts"].assuming["open.active: H.OPENED"] == AXIOMS


@pytest.mark.parametrize("variant", [v.name for v in (*LIB.variants, *LIB.profiles) if v.name != "strict"])  # one part
def test_variants_and_profiles_are_clean(variant: str) -> None:
    assert lint(LIB.spec(*LIB.ways(variant)), 8).findings == []


@pytest.mark.parametrize("width", [8, pytest.param(24, marks=pytest.mark.long)])
def test_any_width_will_do(width: int) -> None:
    found = lint(LIB.base, width)
    assert (found.findings, found.unknown) == ([], [])


# --- mistakes in toys ----------------------------------------------------------------------------------------


def test_rules_that_overlap() -> None:
    spec = toy(step("s", CITE, rule("one", when=[X.N > 4]), rule("two", when=[X.M > 7])), step("t", CITE, ANY))
    found = only(spec, "exclusive")
    assert found.says == "two rules of the step 's' apply together: SEGMENT ARRIVES in RED, GREEN, BLUE"
    assert [r.name for r in found.rules] == ["one", "two"]
    example = found.example
    assert example is not None
    assert set(example.tcb) == {"STATE", "X.M", "X.N"}
    assert example.tcb["X.N"] > 4 < 7 < example.tcb["X.M"]


def test_rules_overlap_only_where_processing_comes() -> None:
    """The step before takes every case in which both would apply; so does what the event needs to be possible."""
    taken = step("r", CITE, rule("taken", when=[X.N > 4, X.M > 7], done=True))
    pair = step("s", CITE, rule("one", when=[X.N > 4]), rule("two", when=[X.M > 7]))
    assert lint(toy(taken, pair, step("t", CITE, ANY)), 16).findings == []
    assert lint(toy(pair, step("t", CITE, ANY), possible=[X.N == 3]), 16).findings[0].question == "alive"


def test_what_an_earlier_rule_changes_counts() -> None:
    """The second step reads what the first has made of the TCB."""
    first = step("s", CITE, rule("set", when=[X.P], do=[X.N.becomes(5)]))
    second = step("t", CITE, rule("one", when=[X.N == 5, X.P]), rule("two", when=[~X.P]), rule("three", when=[X.N != 5]))
    found = lint(toy(first, second), 16).findings
    assert [f.says for f in found if f.question == "needed"] == [
        "the condition 'X.N = 5' holds whenever processing reaches the rule and its other conditions hold"]
    assert {tuple(r.name for r in f.rules) for f in found if f.question == "exclusive"} == {("two", "three")}


def test_an_event_that_no_rule_answers() -> None:
    found = only(toy(step("s", CITE, rule("one", when=[~(both(X.P, toys.SEG.BIT, STATE == "BLUE"))]))), "answered")
    assert found.says == "no rule says what happens: SEGMENT ARRIVES in BLUE"
    assert found.example is not None
    assert found.example.tcb == {"STATE": "BLUE", "X.P": True}
    assert found.example.segment["SEG.BIT"] is True
    assert found.example.rules == ()
    assert found.place is not None
    assert found.place[1] == CITE


def test_an_event_that_is_not_possible_needs_no_answer() -> None:
    assert lint(toy(step("s", CITE, rule("one", when=[X.P])), possible=[X.P | X.P]), 16).findings[0].question == "needed"
    assert lint(toy(step("s", CITE, rule("one")), possible=[X.P]), 16).findings == []


def test_a_rule_that_contradicts_itself_is_dead() -> None:
    found = only(toy(step("s", CITE, rule("never", when=[X.A < X.B, X.B < X.A]), rule("other", when=[X.A <= X.B])),
                     step("t", CITE, ANY)), "alive")
    assert found.says == "a rule can never fire: its conditions contradict each other"
    assert [r.name for r in found.rules] == ["never"]


def test_a_rule_to_which_processing_never_comes_is_dead() -> None:
    found = only(toy(step("s", CITE, rule("first", when=[X.N > 4], done=True)),
                     step("t", CITE, rule("never", when=[X.N > 9], done=True)), step("u", CITE, ANY)), "alive")
    assert found.says == "a rule can never fire: processing does not reach it while its conditions hold"
    assert [r.name for r in found.rules] == ["never"]
    assert found.example is not None
    assert found.example.rules == ("first",)
    assert found.example.tcb["X.N"] > 9


def test_a_condition_that_follows_from_another() -> None:
    found = only(toy(step("s", CITE, rule("one", when=[X.N > 9, X.N > 4, X.P])), step("t", CITE, ANY)), "needed")
    assert found.says == "the condition '4 < X.N' follows from '9 < X.N'"
    assert found.example is not None
    assert found.example.rules == ("one", "any")


def test_a_number_that_does_not_fit() -> None:
    found = only(toy(step("s", CITE, rule("one", do=[X.N.becomes(X.N + X.M)]))), "sorts")
    assert found.says == "X.N is given a number of more than 16 bits: SEGMENT ARRIVES in RED, GREEN, BLUE"
    found = only(toy(step("s", CITE, rule("one", do=[X.N.becomes(when(X.M < 9, X.N, X.M) + 1)]))), "sorts")
    assert lint(toy(step("s", CITE, rule("one", do=[X.N.becomes(when(X.N < 9, X.N + 1, X.N))]))), 16).findings == []


def test_lemmas_are_assumed_where_an_arbitrary_tcb_will_not_do() -> None:
    lemma = always("small", "small", CITE, then=[X.N <= 9, X.M <= 9])
    found = lint(toy(step("s", CITE, rule("one", do=[X.N.becomes(X.N + X.M)])), lemmas=(lemma,)), 16)
    assert found.findings == []
    assert found.answers["sorts"].assuming == {"one: X.N": LEMMAS}


def test_a_rule_that_is_dead_under_lemmas_alone_is_not_dead() -> None:
    lemma = always("small", "small", CITE, then=[X.N <= 9])
    rules = rule("one", when=[X.N <= 9]), rule("two", when=[X.N > 9])
    assert lint(toy(step("s", CITE, *rules), lemmas=(lemma,)), 16).findings == []


def test_a_width_in_which_a_constant_is_another_number_is_refused() -> None:
    spec = toy(step("s", CITE, rule("one", when=[X.N <= 300]), rule("two", when=[X.N > 300])))
    assert lint(spec, 9).findings == []
    with pytest.raises(SpecError, match=r"test_lint\.py:\d+: width 8 is too small: rule 'one' has the number 300, of 9 bits"):
        lint(spec, 8)


# --- mistakes in the specification ---------------------------------------------------------------------------


def test_the_flaw_that_leaves_something_unanswered_is_found() -> None:
    spec = amended(replaces={"fifth.duplicate": lambda old: with_(when=[*old.when, ~state(FIN_WAIT_2)])(old)})
    found = only(spec, "answered", width=8)
    assert found.says == "no rule says what happens: SEGMENT ARRIVES in FIN-WAIT-2"
    example = found.example
    assert example is not None
    assert example.tcb["SND.UNA"] == example.tcb["SND.NXT"]  # an end that can be: the lemmas hold of it
    tcb = Interpreter(LIB.base).tcb_from(example.tcb)
    segment = Interpreter(LIB.base).segment_from(example.segment)
    outcome = Interpreter(spec).react(spec.event("SEGMENT ARRIVES"), tcb, example.choice, segment)
    assert outcome.rules == ()


def test_an_overlap_in_the_specification_is_found() -> None:
    found = only(amended(replaces={"second.refused": with_(when=[RST, EXACT, state(SYN_RECEIVED)])}), "exclusive", count=2, width=8)
    assert {r.name for r in found.rules} == {"second.back-to-listen", "second.refused"}
    assert found.example is not None
    assert (found.example.tcb["PASSIVE"], found.example.tcb["STATE"]) == (True, SYN_RECEIVED)
    assert found.example.segment["SEG.SEQ"] == found.example.tcb["RCV.NXT"]


def test_a_redundant_condition_in_the_specification_is_found() -> None:
    found = only(amended(replaces={"fifth.fin-wait-1.new": lambda old: with_(when=[*old.when, SND.UNA != SND.NXT])(old)}),
                 "needed", width=8)
    assert found.says == "the condition 'SND.UNA /= SND.NXT' follows from 'SND.UNA < SEG.ACK =< SND.NXT'"
    found = only(amended(replaces={"listen.syn": lambda old: with_(when=[*old.when, ~ACK])(old)}), "needed", width=8)
    assert found.says == "the condition 'not CTL.ACK' holds whenever processing reaches the rule and its other conditions hold"


def test_a_dead_rule_in_the_specification_is_found() -> None:
    late = rule("listen.late-ack", when=[ACK], done=True)
    found = only(amended(adds={LISTEN_STEPS[2].title: [late]}), "alive", width=8)
    assert [r.name for r in found.rules] == ["listen.late-ack"]
    assert found.example is not None
    assert found.example.rules == ("listen.rst",) or found.example.rules == ("listen.ack",)


WRONG = {
    "an edge": when(RCV.WND == 0, both(SEG_LEN == 0, SEG.SEQ == RCV.NXT),
                    either((SEG.SEQ - RCV.NXT) <= RCV.WND,
                           both(SEG_LEN > 0, in_window(RCV.NXT, SEG.SEQ + (SEG_LEN - 1), RCV.WND)))),
    "the last number": when(RCV.WND == 0, both(SEG_LEN == 0, SEG.SEQ == RCV.NXT),
                            either(in_window(RCV.NXT, SEG.SEQ, RCV.WND), in_window(RCV.NXT, SEG.SEQ + SEG_LEN, RCV.WND))),
    "a window of zero": either(SEG.SEQ == RCV.NXT, in_window(RCV.NXT, SEG.SEQ, RCV.WND),
                               both(SEG_LEN > 0, in_window(RCV.NXT, SEG.SEQ + (SEG_LEN - 1), RCV.WND))),
}  # fmt: skip


@pytest.mark.parametrize("mistake", WRONG)
def test_a_wrong_acceptability_is_found(mistake: str) -> None:
    wrong = WRONG[mistake].named(str(ACCEPTABLE.label))

    def change(old: Rule) -> Rule:
        return with_(when=[~wrong, ~ALLOWANCE, ~RST])(old)

    found = Linted(32, 10.0)
    circle.definitions(amended(replaces={"first.unacceptable": change}), found)
    (finding,) = found.findings
    assert finding.says in ("'the segment is acceptable' is true where its definition is false",
                            "'the segment is acceptable' is false where its definition is true")
    assert [r.name for r in finding.rules] == ["first.unacceptable"]
    assert finding.place is not None
    assert finding.place[1] == "RFC 9293 3.10.7.4, table 6"
    assert finding.example is not None
    assert {"RCV.NXT", "RCV.WND"} <= set(finding.example.tcb)


def test_a_definition_that_nothing_uses_is_found() -> None:
    spec = replace(LIB.base, definitions=(definition("SEG.ACK is nice", "tcpmodel", PASSIVE),))
    found = Linted(32, 10.0)
    circle.definitions(spec, found)
    assert [f.says for f in found.findings] == ["'SEG.ACK is nice' is defined, and no rule reads it"]


def test_a_definition_may_not_read_what_rules_may_not() -> None:
    with pytest.raises(SpecError, match=r"definition 'x' reads the ghost G\.SENT, which only properties may"):
        replace(LIB.base, definitions=(definition("x", "tcpmodel", LIB.base.tcb[next(
            i for i, w in enumerate(LIB.base.tcb) if w.name == "G.SENT")] > 0),))


# --- operators -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("name", "wrong", "shown"), [
    ("_order", lambda smt, sort, a, b, strictly: z3.ULT(a, b) if strictly else z3.ULE(a, b), "N.A < N.B"),
    ("_sub", lambda smt, sort, a, b: a - b, "N.LENGTH - N.MORE"),
    ("_circle", lambda smt, a, b, sign: a + b, "N.A - N.B"),
], ids=["no circle", "below zero", "adds"])
def test_an_operator_that_is_wrong_is_found(monkeypatch: pytest.MonkeyPatch, name: str, wrong: Any, shown: str) -> None:
    monkeypatch.setattr("tcpmodel.lower.smt._Meanings." + name, wrong)
    found = Linted(32, 10.0)
    circle.operators(found)
    assert f"'{shown}' is not what RFC 9293 3.4 defines" in {f.says for f in found.findings}
    assert all(f.example is not None for f in found.findings)


# --- what the command says -----------------------------------------------------------------------------------


def run(*args: str) -> tuple[int, str]:
    result = CliRunner().invoke(main, ["lint", *args])
    return result.exit_code, result.output


def test_the_output_fits_a_terminal_and_names_rule_place_and_citation() -> None:
    code, text = run("--variant", "acks-unanswered")
    assert code == 1
    assert max(len(line) for line in text.splitlines()) <= 100
    assert "every event finds a rule in every state                           150  1 finding" in text
    assert "no rule says what happens: SEGMENT ARRIVES in FIN-WAIT-2\n  specs/rfc9293/segment_arrives.py:" in text
    assert "    rules    none fires\n\n1 finding. " in text
    assert text.endswith("Again: tcpmodel lint --variant acks-unanswered\n")


def test_json_has_the_names_that_scripts_rely_on() -> None:
    code, text = run("--variant", "text-counted-once", "--width", "16", "--json")
    answer = json.loads(text)
    assert code == 1
    assert {"spec", "variant", "variants", "amendments", "width", "seconds", "interrupted", "questions", "findings"} == set(answer)
    assert (answer["spec"], answer["variant"], answer["width"]) == ("rfc9293", "text-counted-once", 16)
    assert [q["name"] for q in answer["questions"]] == list(QUESTIONS)
    finding = answer["findings"][0]
    assert {"question", "says", "states", "rules", "where", "cite", "example"} == set(finding)
    assert finding["rules"][0]["name"] == "seventh.text"
    assert finding["states"] == ["SYN-RECEIVED", "ESTABLISHED", "FIN-WAIT-1", "FIN-WAIT-2"]
    assert {"event", "tcb", "segment", "choices", "rules"} == set(finding["example"])


def test_a_solver_that_gives_up_is_unknown_and_never_ok(monkeypatch: pytest.MonkeyPatch) -> None:
    checked = Solver.can

    def gives_up(self: Solver, *conditions: Any) -> Any:
        return z3.unknown if checked(self, *conditions) == z3.unsat else z3.sat

    monkeypatch.setattr(Solver, "can", gives_up)
    found = lint(toy(step("s", CITE, ANY)), 16, timeout=1.5)
    assert found.unknown == ["SEGMENT ARRIVES in RED", "SEGMENT ARRIVES in GREEN", "SEGMENT ARRIVES in BLUE"]
    assert found.exit_code == 3
    text = lint_text(toy(step("s", CITE, ANY)), found)
    assert ("UNKNOWN, the solver gave up after 1.5 s: every event finds a rule in every state: SEGMENT ARRIVES in RED"
            in text.replace("\n  ", " "))
    assert "Inconclusive: 3 answers UNKNOWN." in text


def test_too_little_time_is_unknown() -> None:
    code, text = run("--timeout", "0.001")
    assert code == 3
    assert "UNKNOWN" in text
    assert "Nothing is wrong" not in text


@pytest.mark.parametrize(("args", "line"), [
    (["--width", "3"], "tcpmodel: Invalid value for '--width': 3 is not in the range 8<=x<=64."),
    (["--timeout", "0"], "tcpmodel: Invalid value for '--timeout': 0.0 is not in the range x>0."),
    (["--variant", "rfc794"], "tcpmodel: no variant 'rfc794'; did you mean 'rfc793'? (there are "
                              f"{', '.join(c.name for c in (*LIB.variants, *LIB.profiles))})"),
])
def test_bad_input_is_one_line(args: list[str], line: str) -> None:
    assert run(*args) == (2, line + "\n")


def test_an_example_with_which_the_interpreter_disagrees_is_not_shown(monkeypatch: pytest.MonkeyPatch) -> None:
    """A fault of the bit-vectors' reading is told as such, and blamed on no rule."""
    decoded = Smt.decoded

    def wrong(self: Smt, words: Any, values: Any, model: Any) -> dict[str, Any]:
        return {n: False if n == "X.P" else v for n, v in decoded(self, words, values, model).items()}

    monkeypatch.setattr(Smt, "decoded", wrong)
    with pytest.raises(Disagreement, match="SEGMENT ARRIVES in RED: the solver has no rule, the interpreter one"):
        lint(toy(step("s", CITE, rule("one", when=[~X.P]))), 16)




@pytest.mark.parametrize("width", [8, 32])
def test_the_lemmas_leave_an_end_in_every_state(width: int) -> None:
    """Or a question that assumes them would be answered by nothing at all."""
    world = World(Smt(LIB.base, width))
    for name in LIB.base.state.sort.values:
        tcb = world.acting(name)
        lemmas = [p for p in LIB.base.lemmas if p.reads <= {Space.TCB}]
        claims = [world.claim(p.given, p.then, world.view(tcb, world.b)) for p in lemmas]
        assert Solver(10.0, *claims, linear=False).can(True) == z3.sat, name
