"""Requirements: citations taken apart, the table and its laws, strengths, where each number stands, what a person sees."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from tcpmodel.specs.rfc9293 import SPEC
from tcpmodel.specs.variants import SYN_IN_TIME_WAIT, VARIANTS

from tcpmodel.cli import main
from tcpmodel.language.accounts import Account, Status, accounts, holders, omissions, short
from tcpmodel.language.change import Change, with_
from tcpmodel.language.citations import Citation, asked_for, cited
from tcpmodel.language.errors import SpecError
from tcpmodel.language.requirements import KEYWORDS, ErratumStatus, Strength
from tcpmodel.language.rules import rule
from tcpmodel.load import library
from tcpmodel.show.requirements import erratum_text, requirement_text

ROOT = Path(__file__).parents[1]
LIB = library()
EVERY = {a.requirement.number: a for a in accounts(SPEC, VARIANTS, LIB.flaws)}
# Table 8 of appendix B has these numbers and no others.
APPENDIX_B = {*(f"MUST-{n}" for n in range(1, 70)), *(f"SHLD-{n}" for n in range(1, 32)),
              *(f"MAY-{n}" for n in range(1, 19)), "REC-1"}
NOT = {"MUST-9", "MUST-29", "MUST-41", "MUST-56", "MUST-60", "MUST-65",
       "SHLD-13", "SHLD-14", "SHLD-15", "SHLD-17", "SHLD-23"}  # fmt: skip


def run(*args: str) -> Result:
    return CliRunner().invoke(main, list(args))


def refused(*args: str) -> str:
    """The one line of a refusal, without the command's name."""
    result = run(*args)
    assert result.exit_code == 2, result.output
    (line,) = result.output.splitlines()
    return line.removeprefix("tcpmodel: ")


# --- words: citations ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("text", "means"), [
    ("RFC 9293 3.10.7.4, fifth", Citation("RFC 9293", "3.10.7.4", ("fifth",))),
    ("RFC 9293 3.10.7.4, second and fourth", Citation("RFC 9293", "3.10.7.4", ("second and fourth",))),
    ("RFC 9293 3.10.7.3, second; erratum 8167", Citation("RFC 9293", "3.10.7.3", ("second",), ("8167",))),
    ("RFC 9293 3.3.2, figure 5, note 1; errata 8710 and 8711", Citation("RFC 9293", "3.3.2", ("figure 5", "note 1"), ("8710", "8711"))),
    ("RFC 9293 B", Citation("RFC 9293", "B")),
    ("RFC 1337", Citation("RFC 1337", "")),
    ("tcpmodel, a flaw", Citation("tcpmodel", "", ("a flaw",))),
    ("Some other text", Citation("Some other text", "")),
])
def test_a_citation_is_taken_apart(text: str, means: Citation) -> None:
    assert cited(text) == means


@pytest.mark.parametrize(("text", "means"), [
    ("3.10.7.4", Citation("", "3.10.7.4")), ("3", Citation("", "3")), ("A.1.2", Citation("", "A.1.2")),
    ("3.10.7.4, fifth", Citation("", "3.10.7.4", ("fifth",))), ("3.10.7.4,fifth", Citation("", "3.10.7.4", ("fifth",))),
    ("RFC 5961 5.2", Citation("RFC 5961", "5.2")), ("rfc 5961", Citation("RFC 5961", "")),
    ("fifth.no-ack", None), ("2-msl", None), ("TIME-WAIT", None), ("MUST-13", None), ("", None), ("RFC", None), ("RFC 5961.2", None),
    ("3.10.7.4.", None), ("RFC 5961 x", None), (", fifth", None),
])
def test_a_question_for_a_section_is_told_from_a_name(text: str, means: Citation | None) -> None:
    assert asked_for(text) == means


@pytest.mark.parametrize(("cite", "question", "answers"), [
    ("RFC 9293 3.10.7.4, fifth", "3.10.7.4", True), ("RFC 9293 3.10.7.4, fifth", "3.10", True),
    ("RFC 9293 3.10.7.4, fifth", "3.1", False), ("RFC 9293 3.10.7.4, fifth", "3.10.7.4, FIFTH", True),
    ("RFC 9293 3.10.7.4, fifth", "3.10.7.4, sixth", False), ("RFC 9293 3.10.7.4", "3.10.7.4, fifth", False),
    ("RFC 9293 3.10.7.4, second and fourth", "3.10.7.4, fourth", True), ("RFC 9293 3.10", "3.10.7", False),
    ("RFC 9293 3.3.2, figure 5, note 1", "3.3.2, note 1", True), ("RFC 5961 5.2", "RFC 9293 5.2", False),
    ("RFC 5961 5.2", "RFC 5961", True), ("RFC 5961 5.2", "5", True),
])
def test_a_section_has_its_subsections_and_parts(cite: str, question: str, answers: bool) -> None:
    asked = asked_for(question)
    assert asked is not None
    assert cited(cite).answers(asked) is answers


def test_numbers_that_follow_each_other_are_a_range() -> None:
    assert short(["MUST-9", "MUST-30", "MUST-32", "MUST-31", "MAY-1", "MAY-2"]) == "MAY-1, MAY-2, MUST-9, MUST-30 to MUST-32"
    assert short([]) == ""


# --- words: the laws of a table ----------------------------------------------------------------------------------------


def with_rule(**more: object) -> object:
    """The specification with one further rule in a step."""
    added = rule("listen.more", when=[SPEC.rule("listen.rst").when[0]], **more)  # type: ignore[arg-type]
    return Change("c", "-", "RFC 9293 3.10", adds={"LISTEN first: check for a RST": [added]}).apply(SPEC)


@pytest.mark.parametrize(("more", "told"), [
    ({"requirements": ["MUSS-13"]}, "rule 'listen.more' carries MUSS-13, which rfc9293 does not account for; did you mean 'MUST-13'?"),
    ({"requirements": ["MUST-13", "MUST-13"]}, "rule 'listen.more' carries MUST-13 twice"),
    ({"requirements": ["MUST-13"], "strength": Strength.MAY},
     "rule 'listen.more' declares a strength, 'MAY', and carries MUST-13, which tells it; expected one of the two"),
    ({"cite": "RFC 9293 3.10.7.4; erratum 81677"},
     "rule 'listen.more' follows erratum 81677, which rfc9293 does not judge; did you mean '8167'?"),
])
def test_a_rule_carries_what_the_table_accounts_for(more: dict[str, object], told: str) -> None:
    with pytest.raises(SpecError) as caught:
        with_rule(**more)
    assert caught.value.what == told
    assert caught.value.where is not None
    assert "test_requirements.py:" in caught.value.where


def test_errata_of_another_document_are_not_in_the_table() -> None:
    with_rule(cite="RFC 5961 7; erratum 4772")


def test_claims_and_edges_follow_errata_of_the_table_too() -> None:
    edge, claim = SPEC.edges[0], SPEC.properties[0]
    with pytest.raises(SpecError, match="edge CLOSED -> LISTEN follows erratum 1, which rfc9293 does not judge"):
        replace(SPEC, edges=(replace(edge, cite="RFC 9293 3.3.2; erratum 1"),))
    with pytest.raises(SpecError, match="claim 'syn-acknowledged' follows erratum 1, which"):
        replace(SPEC, properties=(replace(claim, cite="RFC 9293 3.4; erratum 1"),), rankings=())


def test_a_number_stands_in_a_table_once() -> None:
    with pytest.raises(SpecError, match="two requirements are called 'MUST-1'"):
        replace(SPEC, requirements=(SPEC.requirements[0],) * 2)
    with pytest.raises(SpecError, match="two errata are called '8126'"):
        replace(SPEC, errata=(SPEC.errata[0],) * 2)


def test_without_a_table_a_rule_may_carry_any_number() -> None:
    bare = replace(SPEC, requirements=(), errata=())
    assert accounts(bare) == ()
    assert bare.strength(bare.rule("second.reset")) is Strength.TEXT


HEAD = """\
from dataclasses import replace
from tcpmodel.language.change import *; from tcpmodel.language.requirements import *; from tcpmodel.language.rules import *
from tcpmodel.specs.rfc9293 import SPEC; from tcpmodel.specs.rfc9293.segment_arrives import RST
"""
LINE = HEAD.count("\n") + 1
ADDS = "VARIANTS = (Change('c', '-', 'tcpmodel', adds={'LISTEN first: check for a RST': [rule('r', when=[RST], requirements=['MUSS-13'])]}),)"


@pytest.mark.parametrize(("text", "told"), [
    ("SPEC = replace(SPEC, requirements=(*SPEC.requirements, requirement('OUR-1', Strength.MUST, 'RFC 1', '-', held=['2-mls'])))",
     "requirement OUR-1 is held by no claim, axiom or definition '2-mls'; did you mean '2-msl'?"),
    (ADDS, "rule 'r' carries no requirement 'MUSS-13'; did you mean 'MUST-13'?"),
    ("SPEC = replace(SPEC, left_out=('urgent data',))", "specification 'rfc9293': left_out is a tuple of Omissions, not ('urgent data',)"),
    ("SPEC = replace(SPEC, requirements=['MUST-1'])", "specification 'rfc9293': requirements is a tuple of Requirements, not ['MUST-1']"),
    ("SPEC = replace(SPEC, events=(event('GO', 'tcpmodel', case(SPEC.state.sort.values, step('go', 'tcpmodel', rule('r', requirements="
     "['MUST-0']))), cause=SPEC.events[0].cause),), properties=(), fairness=(), edges=(), rankings=())",
     "rule 'r' carries MUST-0, which rfc9293 does not account for; did you mean 'MUST-60'?"),
])
def test_a_file_of_ones_own_is_refused_at_its_line(text: str, told: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("mine.py").write_text(HEAD + text)
    assert refused("--spec", "mine.py", "list") == f"mine.py:{LINE}: {told}"


def test_who_takes_claims_away_may_keep_the_table(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What held a requirement then holds it no more; its rules still state it."""
    monkeypatch.chdir(tmp_path)
    Path("mine.py").write_text(f"{HEAD}SPEC = replace(SPEC, properties=(), rankings=())\n")
    assert "stated: rules carry it" in run("--spec", "mine.py", "explain", "MUST-13").output


# --- meaning: the table of RFC 9293 -------------------------------------------------------------------------------------


def test_every_number_of_appendix_b_is_accounted_for() -> None:
    assert set(EVERY) == APPENDIX_B
    assert len(APPENDIX_B) == 119


def test_the_prefix_of_a_number_is_its_strength() -> None:
    kinds = {"MUST": Strength.MUST, "SHLD": Strength.SHOULD, "MAY": Strength.MAY, "REC": Strength.SHOULD}
    for number, account in EVERY.items():
        plain = kinds[number.partition("-")[0]]
        wanted = {Strength.MUST: Strength.MUST_NOT, Strength.SHOULD: Strength.SHOULD_NOT}[plain] if number in NOT else plain
        assert account.requirement.strength is wanted, number


@pytest.mark.parametrize("account", EVERY.values(), ids=EVERY)
def test_a_requirement_has_a_section_and_a_sentence(account: Account) -> None:
    one = account.requirement
    assert re.fullmatch(r"RFC 9293 3\.\d+(\.\d+)*(, \w+)?", one.cite), one.cite
    for sentence in (one.says, one.built_in, one.note, one.out.why if one.out else ""):
        assert not sentence or (sentence[0].isupper() and sentence[-1] in ".)"), sentence
    assert set(one.held) <= set(holders(SPEC)[0])


def test_what_is_left_out_is_told_with_a_reason() -> None:
    told = {omission.name for omission, _ in omissions(SPEC)}
    assert told == {o.name for o in SPEC.left_out}
    assert all(o.why.endswith((".", ").")) and cited(o.cite).section for o in SPEC.left_out)
    out = {a.requirement.number for a in EVERY.values() if a.status is Status.OUT}
    assert out == {number for _, numbers in omissions(SPEC) for number in numbers}


def test_no_rule_carries_what_is_left_out_and_no_table_says_yet_of_what_a_rule_carries() -> None:
    carried = {n for r in SPEC.rules().values() for n in r.requirements}
    for number in carried:
        assert EVERY[number].requirement.out is None, f"a rule carries {number}: it is left out no more"
        assert EVERY[number].status in (Status.STATED, Status.HELD), number


def test_what_holds_a_requirement_can_fail() -> None:
    """Some flaw breaks a claim that holds it."""
    held = [a for a in EVERY.values() if a.status is Status.HELD]
    assert len(held) >= 9
    assert [a.requirement.number for a in held if not a.flaws] == []


def test_every_erratum_of_the_rfc_is_judged() -> None:
    """The list of the RFC editor, as of August 2026."""
    by_status = {status: {e.number for e in SPEC.errata if e.status is status} for status in ErratumStatus}
    assert by_status == {ErratumStatus.VERIFIED: {"8126", "8167", "8171", "8710"}, ErratumStatus.HELD: {"8804", "8805"},
                         ErratumStatus.REJECTED: {"8654", "8760", "8916"}}
    assert all(cited(e.cite).document == "RFC 9293" and e.judged and e.says for e in SPEC.errata)
    following = {n for r in SPEC.rules().values() for n in cited(r.cite).errata}
    following |= {n for e in SPEC.edges for n in cited(e.cite).errata}
    assert following == {"8167", "8710", "8805"}


# --- meaning: strengths ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("name", "strength"), [
    ("timeout.time-wait", Strength.MUST), ("acknowledge.later", Strength.SHOULD), ("fifth.out-of-range", Strength.MAY),
    ("close.unread", Strength.SHOULD),  # SHLD-3 is more binding than MAY-1
    ("open.exists", Strength.MUST),  # it keeps a MUST NOT
    ("second.challenge", Strength.MUST),  # a keyword without a number
    ("fifth.no-ack", Strength.TEXT), ("fifth.time-wait", Strength.CHOSEN), ("fifth.last-ack.new", Strength.CHOSEN),
])
def test_a_rule_tells_its_strength(name: str, strength: Strength) -> None:
    assert SPEC.strength(SPEC.rule(name)) is strength


def test_every_rule_has_a_strength_and_what_we_choose_is_declared() -> None:
    for a_rule in SPEC.rules().values():
        strength = SPEC.strength(a_rule)
        assert (strength in KEYWORDS) == (bool(a_rule.requirements) or a_rule.strength in KEYWORDS)
        assert ("We choose" in a_rule.note) == (strength is Strength.CHOSEN) or a_rule.requirements, a_rule.name
    assert {SPEC.strength(r) for r in SPEC.rules().values()} == {
        Strength.MUST, Strength.SHOULD, Strength.MAY, Strength.TEXT, Strength.CHOSEN}


def test_a_rule_that_is_replaced_keeps_its_declared_strength() -> None:
    spec = Change("c", "-", "RFC 9293 3.10", replaces={"fifth.time-wait": with_(do=[])}).apply(SPEC)
    assert spec.strength(spec.rule("fifth.time-wait")) is Strength.CHOSEN


def test_a_rule_that_cites_no_document_is_a_choice() -> None:
    assert SPEC.strength(rule("r", cite="tcpmodel, a flaw")) is Strength.CHOSEN


# --- verdicts: where it stands ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("number", "status"), [
    ("MUST-13", Status.HELD), ("MUST-41", Status.STATED), ("MUST-8", Status.ASSUMED), ("MUST-1", Status.BUILT_IN),
    ("MAY-2", Status.IN_VARIANT), ("MUST-30", Status.OUT),
])
def test_where_a_requirement_stands(number: str, status: Status) -> None:
    assert EVERY[number].status is status


def test_an_account_is_read_off_rules_claims_and_flaws() -> None:
    account = EVERY["MUST-13"]
    assert {r.name for r in account.rules} == {"eighth.fin-wait-2", "fifth.closing.fin-acked", "timeout.time-wait"}
    assert list(account.held) == ["2-msl", "time-wait-kept", "figure-5"]
    assert {"time-wait-short", "time-wait-left", "no-time-wait"} <= {f.name for f in account.flaws}
    assert EVERY["MAY-2"].variants == (SYN_IN_TIME_WAIT,)


def test_a_new_rule_moves_a_requirement_by_itself() -> None:
    """Also one that was left out: a rule says more than a reason."""
    for number, was in (("MUST-36", EVERY["MUST-36"].status), ("MUST-30", Status.OUT)):
        spec = with_rule(requirements=[number])
        now = {a.requirement.number: a for a in accounts(spec)}[number]  # type: ignore[arg-type]
        assert was is not Status.STATED
        assert (now.status, [r.name for r in now.rules]) == (Status.STATED, ["listen.more"])


def test_a_variant_gives_up_what_its_broken_claims_hold() -> None:
    by_number = {a.requirement.number: a for a in accounts(LIB.spec("rfc793"), VARIANTS, LIB.flaws)}
    assert (by_number["MUST-13"].status, by_number["MUST-13"].given_up) == (Status.GIVEN_UP, ("time-wait-kept", "figure-5"))
    flawed = {a.requirement.number: a for a in accounts(LIB.spec("time-wait-short"), VARIANTS, LIB.flaws)}
    assert flawed["MUST-13"].given_up == ("2-msl",)
    reopening = {a.requirement.number: a for a in accounts(LIB.spec("syn-in-time-wait"), VARIANTS, LIB.flaws)}
    assert reopening["MAY-2"].status is Status.STATED


# --- what a person sees ---------------------------------------------------------------------------------------------------


def test_the_page_is_fresh() -> None:
    """``make requirements`` writes it anew."""
    assert run("requirements", "--markdown").output == (ROOT / "docs" / "requirements.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("args", [
    [], ["--status", "held"], ["--strength", "MUST NOT"], ["--left-out"], ["--variant", "rfc793"], ["--status", "given up"],
], ids=" ".join)
def test_the_table_fits_a_terminal(args: list[str]) -> None:
    result = run("requirements", *args)
    assert result.exit_code == 0
    assert max(map(len, result.output.splitlines())) <= 100


def test_the_table_has_what_is_asked_for() -> None:
    held = run("requirements", "--status", "HELD", "--strength", "must").output
    assert set(re.findall(r"^(\w+-\d+)", held, re.MULTILINE)) == {
        n for n, a in EVERY.items() if a.status is Status.HELD and a.requirement.strength is Strength.MUST}
    assert re.search(r"^\d of 119 requirements: \d held\.$", held, re.MULTILINE)
    assert set(re.findall(r"^(\w+-\d+)", run("requirements").output, re.MULTILINE)) == APPENDIX_B


def test_the_answer_as_json() -> None:
    answer = json.loads(run("requirements", "--json").output)
    one = next(r for r in answer["requirements"] if r["number"] == "MUST-13")
    assert (one["strength"], one["status"], one["cite"]) == ("MUST", "held", "RFC 9293 3.6.1")
    assert one["rules"] == ["eighth.fin-wait-2", "fifth.closing.fin-acked", "timeout.time-wait"]
    assert {e["number"]: e["rules"] for e in answer["errata"]}["8167"] == ["syn-sent.reset", "syn-sent.rst-without-ack"]
    assert next(o for o in answer["left_out"] if o["name"] == "urgent data")["requirements"] == [
        "SHLD-13", "MUST-30", "MUST-31", "MUST-62", "MUST-32", "MUST-33"]
    assert len(json.loads(run("requirements", "--json", "--strength", "SHOULD NOT").output)["requirements"]) == 5


@pytest.mark.parametrize("name", ["MUST-13", "8804", "3", "3.10.7.4", "RFC 9293", "iss-beyond-sent", "one-open", "room-for-one"])
def test_an_explanation_fits_a_terminal(name: str) -> None:
    result = run("explain", name)
    assert result.exit_code == 0, result.output
    assert max(map(len, result.output.splitlines())) <= 100


def test_every_requirement_and_erratum_fits_a_terminal() -> None:
    texts = [*(requirement_text(SPEC, a) for a in EVERY.values()), *(erratum_text(SPEC, e) for e in SPEC.errata)]
    assert max(len(line) for text in texts for line in text.splitlines()) <= 100
    assert all(len(text.splitlines()) >= 3 for text in texts)


def test_a_requirement_is_explained() -> None:
    text = run("explain", "must-13").output
    for line in ("requirement MUST-13 (RFC 9293 3.6.1)", "  strength: MUST", "  held by", "  mistakes that these claims catch",
                 "    timeout.time-wait              MUST       RFC 9293 3.10.8, TIME-WAIT TIMEOUT"):
        assert line in text.splitlines()
    assert "out of scope: urgent data. The urgent pointer" in run("explain", "MUST-30").output
    assert "    syn-in-time-wait " in run("explain", "MAY-2").output
    assert "  assumed by\n    iss-beyond-sent" in run("explain", "MUST-8").output


def test_a_section_is_explained_with_all_that_cites_it() -> None:
    text = run("explain", "3.10.7.4, fifth").output
    shown = set(re.findall(r"^    ([a-z0-9.-]+) ", text, re.MULTILINE))
    rules = {r.name for r in SPEC.rules().values() if r.cite == "RFC 9293 3.10.7.4, fifth"}
    claims = {c.name for c in (*SPEC.properties, *SPEC.lemmas) if c.cite == "RFC 9293 3.10.7.4, fifth"}
    variants = {v.name for v in VARIANTS if "3.10.7.4" in v.cite and "fifth" in v.cite}
    assert rules | claims | variants == shown
    assert rules
    assert claims
    assert "    MAY-12 " in text
    whole = run("explain", "3.10.7.4").output
    assert rules <= set(re.findall(r"^    ([a-z0-9.-]+) ", whole, re.MULTILINE))
    assert whole.index("first.unacceptable ") < whole.index("fifth.no-ack ") < whole.index("eighth.again ")  # as in the text
    assert "SYN-RECEIVED -> LISTEN" in run("explain", "3.3.2, figure 5, note 1").output
    assert "rfc1337 " in run("explain", "RFC 1337").output


def test_a_state_within_a_span_is_found() -> None:
    assert "send.refused " in run("explain", "3.10.2, FIN-WAIT-2").output
    assert "send.refused " not in run("explain", "3.10.2, CLOSE-WAIT").output  # not one of FIN-WAIT-1 to TIME-WAIT


def test_an_erratum_is_explained() -> None:
    text = run("explain", "erratum 8805").output
    assert text.startswith("erratum 8805 (RFC 9293 3.10.7.4, eighth), held for document update\n")
    assert "    eighth.fin-wait-1 " in text
    assert "    SYN-RECEIVED -> LISTEN " in run("explain", "8710").output


def test_a_claim_tells_the_requirements_that_it_holds() -> None:
    assert "\n  holds the requirements MUST-13\n" in run("explain", "2-msl").output
    assert "\n  holds the requirements MUST-8\n" in run("explain", "iss-beyond-sent").output
    assert "holds the requirements" not in run("explain", "una-nxt").output


def test_rules_tell_their_strength_in_explain_and_react() -> None:
    assert "\n  strength: MUST (MUST-58, MUST-59)\n" in run("explain", "acknowledge.now").output
    assert "\n  strength: the text, without a keyword\n" in run("explain", "fifth.no-ack").output
    assert "\n  strength: we choose, as the note says\n" in run("explain", "fifth.time-wait").output
    asked = ["react", "--state", "TIME-WAIT", "--iss", "100", "--irs", "300", "<SEQ=302><ACK=102><CTL=ACK>"]
    assert "   rule     fifth.time-wait                we choose  RFC 9293 3.10.7.4, fifth\n" in run(*asked).output
    assert [o["strengths"] for o in json.loads(run(*asked, "--json").output)] == [["we choose"]]


@pytest.mark.parametrize(("args", "told"), [
    (["explain", "MUST-99"], "'MUST-99' is no rule, state, event, claim, scope, variant, requirement or cited section; did you mean 'MUST-9'?"),
    (["explain", "3.10.7.5"], "'3.10.7.5' is no rule, state, event, claim, scope, variant, requirement or cited section; did you mean '3.10.7.4'?"),
    (["explain", "3.10.7.4, fith"],
     "'3.10.7.4, fith' is no rule, state, event, claim, scope, variant, requirement or cited section; did you mean '3.10.7.4, fifth'?"),
    (["requirements", "--status", "hold"], "no status 'hold'; did you mean 'held'? (there are held, stated, assumed, built in, in a variant, "
                                           "given up, not modelled yet, out of scope)"),
    (["requirements", "--strength", "SHALL"], "no strength 'SHALL'; did you mean 'SHOULD'? (there are MUST, MUST NOT, SHOULD, SHOULD NOT, MAY)"),
    (["requirements", "--json", "--markdown"], "--left-out, --markdown and --json are three answers; expected one of them"),
    (["requirements", "--markdown", "--status", "held"], "--markdown prints every requirement; expected no --status and no --strength"),
    (["requirements", "--variant", "rfc739"], "no variant 'rfc739'; did you mean 'rfc793'?"),
    (["--spec", str(ROOT / "tests" / "link.py"), "requirements"],
     f"{ROOT / 'tests' / 'link.py'} has no requirements; a specification declares them as requirements="),
])
def test_a_question_that_is_none_is_one_line(args: list[str], told: str) -> None:
    assert refused(*args).startswith(told)


def test_a_protocol_without_a_table_tells_strengths_all_the_same() -> None:
    link = library(ROOT / "tests" / "link.py").base
    assert {link.strength(r) for r in link.rules().values()} == {Strength.CHOSEN}
    text = run("--spec", str(ROOT / "tests" / "link.py"), "explain", next(iter(link.rules()))).output
    assert "\n  strength: we choose\n" in text
