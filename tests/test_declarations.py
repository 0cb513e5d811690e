"""What a file of one's own declares of events, words and notation: a mistake is one line, at the author's line."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner

from tcpmodel.cli import main

HEAD = """\
from dataclasses import replace
from tcpmodel.language.events import *; from tcpmodel.language.notation import *; from tcpmodel.language.rules import *
from tcpmodel.specs.rfc9293.words import *; from tcpmodel.specs.rfc9293 import SPEC
N, ON = SPEC.notation, [rule("go.on", do=[ACK_OWED.becomes(False)])]
"""
LINE = HEAD.count("\n") + 1
GO = "SPEC = replace(SPEC, events=(*SPEC.events, event('GO', 'tcpmodel', case(STATES, step('go', 'tcpmodel', *ON)), {})))"
NOTATION = "SPEC = replace(SPEC, notation=replace(N, {}))"
DOMAINS = "without a domain; expected one_of, up_to, from_scope or of_the_turn"
WORDS_ALONE = "is no text of an event; expected some words, without '<', for that begins a segment"
NO_NOTATION = "among the fields, or a place among the bits"


@pytest.fixture(autouse=True)
def _here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def refused(text: str, *args: str) -> str:
    """What is wrong with line ``LINE`` of a file with that text."""
    Path("mine.py").write_text(HEAD + text)
    result = CliRunner().invoke(main, ["--spec", "mine.py", *(args or ("list",))])
    assert result.exit_code == 2, result.output
    (line,) = result.output.splitlines()
    assert line.startswith(f"tcpmodel: mine.py:{LINE}: "), line
    return line.removeprefix(f"tcpmodel: mine.py:{LINE}: ")


def timer(more: str) -> str:
    return GO.format(f"cause=Cause.TIMER, {more}")


@pytest.mark.parametrize(("text", "told"), [
    (GO.format(""), "event 'GO' has no cause; expected cause= one of Cause.USER, Cause.TIMER, Cause.HOST, Cause.NETWORK"),
    (GO.format("cause='timer'"), "event 'GO': cause is a Cause or None, not 'timer'"),
    (GO.format("cause=Cause.NETWORK"), "event GO: the network causes SEGMENT ARRIVES already"),
    (timer("optionl=True"), "an event: got an unexpected keyword argument 'optionl'; did you mean 'optional'?"),
    (timer("optional=1"), "event 'GO': optional is True or False, not 1"),
    # choices
    (timer("choices=[PICK.ISS]"), f"choice PICK.ISS is a Seq {DOMAINS}"),
    (timer("choices=[choice(PICK.LENGTH)]"), f"choice PICK.LENGTH is a Nat {DOMAINS}"),
    (timer("choices=[choice(PICK.ISS, one_of())]"), "one_of names no value"),
    (timer("choices=[choice(PICK.ISS, one_of('x'))]"), "event GO, choice PICK.ISS: PICK.ISS is a Seq, not 'x'"),
    (timer("choices=[choice(PICK.FIN, one_of(5))]"), "event GO, choice PICK.FIN: PICK.FIN is a Bool, not 5"),
    (timer("choices=[choice(PICK.FIN, from_scope())]"), "event GO, choice PICK.FIN is a Bool; expected a number, as its domain has numbers"),
    (timer("choices=[choice(PICK.LENGTH, from_scope(usual=-1))]"),
     "event GO, choice PICK.LENGTH: usual is a number from 0 to 4294967295, not -1"),
    (timer("choices=[choice(PICK.LENGTH, up_to(SND.QUEUED, within=SND.QUEUED))]"),
     "event GO, choice PICK.LENGTH: there is no budget 'SND.QUEUED'"),
    (timer("choices=[choice(PICK.LENGTH, up_to(SEG.TEXT, within=BUDGET.TEXT))]"), "event GO, choice PICK.LENGTH may not read SEG.TEXT of SEG"),
    (timer("choices=[choice(PICK.LENGTH, up_to(ISS, within=BUDGET.TEXT))]"), "a range ends with a Nat, not with a Seq"),
    (timer("choices=[choice(PICK.ISS, one_of(1), like=RCV.WND)]"), "event GO, choice PICK.ISS is a Seq, and not like the Nat RCV.WND"),
    (timer("choices=[choice(PICK.ISS, one_of(1), when=[PICK.FIN])]"),
     "event GO, choice PICK.ISS reads PICK.FIN, which is no choice declared before it"),
    (timer("choices=[choice(SND.NXT, one_of(1))]"), "event GO: SND.NXT is no choice"),
    (timer("choices=[PICK.FIN, PICK.FIN]"), "event GO names a choice twice; expected each once"),
    # forms
    (timer("written=[form('GO {PICK.LENGHT}')]"), "event GO, form 'GO {PICK.LENGHT}': there is no choice of it 'PICK.LENGHT'"),
    (timer("choices=[PICK.FIN], written=[form('GO {PICK.FIN}')]"),
     "event GO, form 'GO {PICK.FIN}': PICK.FIN in braces is a Bool; expected a number"),
    (timer("choices=[PICK.FIN], written=[form('GO', {PICK.FIN: 5})]"), "event GO, form 'GO': PICK.FIN is a Bool, not 5"),
    (timer("written=[form('GO', {PICK.FIN: True})]"), "event GO, form 'GO': there is no choice of it 'PICK.FIN'"),
    (timer("written=[form(' ')]"), f"event GO, form ' ': ' ' {WORDS_ALONE}"),
    (timer("written=[form('GO', aliases=['<GO>'])]"), f"event GO, form 'GO': '<GO>' {WORDS_ALONE}"),
    (timer("written=[form('Exit')]"), "event GO: 'EXIT' means CLOSE already"),
    (timer("written='GO'"), "event 'GO': written is a list of Forms, not 'GO'"),
    # costs, turns, records
    (timer("costs=[Cost(SND.NXT)]"), "event GO costs: there is no budget 'SND.NXT'"),
    (timer("costs=[Cost(BUDGET.TEXT, SND.QUEUED)]"), "event GO may not read SND.QUEUED of TCB"),
    (timer("costs=[Cost(BUDGET.TEXT, PICK.LENGTH)]"), "event GO reads PICK.LENGTH, which is no choice of GO"),
    (timer("choices=[PICK.FIN], costs=[Cost(BUDGET.TEXT, PICK.FIN)]"), "event GO costs a Bool of BUDGET.TEXT; expected a Nat"),
    (timer("begins=SND.NXT"), "event 'GO': begins is a term of sort Bool, not a Seq"),
    (timer("begins=CTL.SYN"), "event GO may not read CTL.SYN of SEG"),
    (timer("unseen=SND.NXT"), "event GO: unseen is a term of sort Bool, not a Seq"),
    (timer("comment=Comment('go', '(', '(Go)')"), "comment 'go': its pattern cannot be read: missing ), unterminated subpattern at position 0"),
    (timer("comment=Comment('close', 'go', '(Go)')"), "event GO: the comment 'close' means CLOSE already"),
    (timer("comment=Comment('go', 'go', '(Go)', after=('CLOSD',))"),
     "event GO, comment 'go': there is no state 'CLOSD'; did you mean 'CLOSED'?"),
    ("SPEC = replace(SPEC, turns=SND.NXT)", "turns: there is no budget 'SND.NXT'"),
    ("SPEC = replace(SPEC, budget=())", "turns: there is no budget 'BUDGET.OPENED'"),
    # the functions of the words speak for who calls them
    ("X = state('ESTABLISHD')", "'ESTABLISHD' is no State; did you mean 'ESTABLISHED'?"),
    ("X = enter('ESTABLISHD')", "'ESTABLISHD' is no State; did you mean 'ESTABLISHED'?"),
    ("X = send('SIN', seq=ISS)", "'SIN' is no control bit; did you mean 'SYN'?; expected some of SYN,ACK,FIN,RST"),
    ("X = send('SYN', seq=PASSIVE)", "SEG.SEQ of a segment is a Seq, not a Bool"),
    ("X = send('SYN', sq=ISS)", "a segment: got an unexpected keyword argument 'sq'; did you mean 'seq'?"),
    ("X = octets_up_to(ISS)", "a range ends with a Nat, not with a Seq"),
])  # fmt: skip
def test_an_event_is_refused_at_the_authors_line(text: str, told: str) -> None:
    assert refused(text) == told


@pytest.mark.parametrize(("change", "told"), [
    # segments
    ("fields=N.fields[:2]", f"SEG.TEXT of a segment has no notation; expected Field(SEG.TEXT, ...) {NO_NOTATION}"),
    ("bits=None, fields=N.fields[:1]", f"SEG.ACK of a segment has no notation; expected Field(SEG.ACK, ...) {NO_NOTATION}"),
    ("bits=Bits('CTL', (CTL.SYN, CTL.ACK, CTL.FIN))", f"CTL.RST of a segment has no notation; expected Field(CTL.RST, ...) {NO_NOTATION}"),
    ("bits=Bits('CTL', (SEG.SEQ,))", "bits 'CTL': SEG.SEQ is a Seq, no Bool"),
    ("fields=(*N.fields, Field(SEG.TEXT, 'TXT'))", "notation: SEG.TEXT is written twice"),
    ("fields=(*N.fields, Field(SND.NXT, 'TXT'))", "notation: there is no word of a segment 'SND.NXT'; did you mean 'SEG.TEXT'?"),
    ("fields=(Field(SEG.SEQ, 'ACK'), *N.fields[1:])", "notation: two words have the key ACK"),
    ("fields=(Field(SEG.SEQ, 'ctl'), *N.fields[1:])", "notation: two words have the key CTL"),
    ("fields=(Field(SEG.SEQ, 'S<Q'), *N.fields[1:])", "field 'S<Q': a key is letters, digits and '_', not 'S<Q'"),
    ("fields=(Field(SEG.SEQ, 'SEQ', beside=SEG.ACK), *N.fields[1:])",
     "notation, field SEQ, beside: there is no bit 'SEG.ACK'; did you mean 'CTL.ACK'?"),
    ("ghosts={'SEG.SEQ': 'a'}", "notation, ghosts: there is no ghost of a segment 'SEG.SEQ'"),
    # a TCB
    ("options=(Option(SEG.SEQ, '--seq'),)", "notation, options: there is no word of the TCB 'SEG.SEQ'"),
    ("options=(Option(SND.NXT, 'snd-nxt'),)", "option 'snd-nxt' of SND.NXT: expected --snd-una"),
    ("options=(Option(SND.NXT, '--snd nxt'),)", "option '--snd nxt' of SND.NXT: expected --snd-una"),
    ("options=(Option(SND.NXT, '--x'), Option(SND.UNA, '--x'))", "notation: two words have the option --x"),
    ("options=(Option(SND.NXT, '--x'), Option(SND.NXT, '--y'))", "notation: two options give SND.NXT"),
    ("usual=(usual(SND.NXT, PASSIVE),)", "SND.NXT is a Seq; its usual value is a Bool"),
    ("usual=(usual(SND.NXT, SEG.SEQ),)", "the usual value of SND.NXT may not read SEG.SEQ of SEG"),
    ("usual=(usual(SND.NXT, 5, when=SND.UNA),)", "the usual value of SND.NXT: expected a term of sort Bool, not a term of sort Seq"),
    ("usual=(usual(SND.NXT, 5, knowing=[SEG.SEQ]),)", "the usual value of SND.NXT: there is no word of the TCB 'SEG.SEQ'"),
    ("bounds=(Bound(SND.UNA, RCV.WND, 5, '-'),)", "the bound of RCV.WND: expected a term of sort Seq, not a term of sort Nat"),
    ("bounds=(Bound(SND.UNA, SND.NXT, -5, '-'),)", "a Bound: most is a number from 0 to 4294967295, not -5"),
    ("largest={'SND.NXTT': 5}", "notation, largest and likes: there is no word 'SND.NXTT'; did you mean 'SND.NXT'?"),
    ("largest={'SND.NXT': -5}", "notation, largest: SND.NXT is a number from 0 to 4294967295, not -5"),
    # records and pictures
    ("spellings={'ESTAB': 'ESTABLISHD'}", "notation, spellings: there is no state 'ESTABLISHD'; did you mean 'ESTABLISHED'?"),
    ("beginning=replace(N.beginning, quiet=('CLOSD',))", "notation, beginning: there is no state 'CLOSD'; did you mean 'CLOSED'?"),
    ("beginning=replace(N.beginning, own=SEG.SEQ)", "notation, beginning may not read SEG.SEQ of SEG"),
    ("beginning=replace(N.beginning, behind=PASSIVE)", "notation, beginning: expected a term of sort Nat, not a term of sort Bool"),
    ("layout=Layout({'CLOSD': (0.0, 0.0)})", "notation, layout: there is no state 'CLOSD'; did you mean 'CLOSED'?"),
    ("layout=5", "a notation: layout is a Layout or None, not 5"),
])  # fmt: skip
def test_a_notation_is_refused_at_the_authors_line(change: str, told: str) -> None:
    assert refused(NOTATION.format(change)) == told


@pytest.mark.parametrize("name", ["--json", "--variant", "--help"])
def test_an_option_that_react_has_already_is_refused(name: str) -> None:
    text = NOTATION.format(f"options=(Option(SND.NXT, '{name}'),)")
    assert refused(text, "react", "STATUS") == f"option {name} of SND.NXT is an option of react already"


def test_an_option_that_is_misspelt_is_told_in_one_line() -> None:
    result = CliRunner().invoke(main, ["react", "--snd-uma", "5", "STATUS"])
    (line,) = result.output.splitlines()  # the words are Click's
    assert result.exit_code == 2
    assert line.startswith("tcpmodel: No such option")
    assert "'--snd-una'" in line
