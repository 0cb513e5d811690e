"""Every constructor of the language: whatever an argument is given, it is taken or refused in one line, never else."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from tcpmodel.specs.rfc9293 import words as tcp
from tcpmodel.specs.rfc9293.bounds import old, opening, scope, user

from tcpmodel.language import checks
from tcpmodel.language.change import Change, with_
from tcpmodel.language.claims import About, At, Claim
from tcpmodel.language.errors import SpecError, visible
from tcpmodel.language.events import (
    Cause,
    Choice,
    Comment,
    Cost,
    Domain,
    Form,
    Telling,
    choice,
    form,
    from_scope,
    of_the_turn,
    one_of,
    told_by,
    up_to,
)  # fmt: skip
from tcpmodel.language.notation import Beginning, Bits, Bound, Field, Layout, Notation, Option, Usual, usual
from tcpmodel.language.properties import (
    Axiom,
    Definition,
    Edge,
    Fairness,
    Fewest,
    always,
    answered,
    axiom,
    definition,
    edges,
    eventually,
    fewest,
    in_every_step,
    no_deadlock,
    sometimes,
    sometimes_a_step,
)  # fmt: skip
from tcpmodel.language.ranking import Helpful, Ranking, Through, helpful, ranking
from tcpmodel.language.requirements import (
    Erratum,
    ErratumStatus,
    Omission,
    Requirement,
    Strength,
    erratum,
    omission,
    requirement,
)  # fmt: skip
from tcpmodel.language.rules import Case, Event, Rule, Send, Signal, Step, case, event, rule, step, vocabulary
from tcpmodel.language.scope import Old, Scope, Turn, User
from tcpmodel.language.spec import Spec
from tcpmodel.language.terms import (
    BOOL,
    FALSE,
    NAT,
    SEQ,
    TRUE,
    Assign,
    Sort,
    Space,
    Term,
    Word,
    before,
    between,
    both,
    either,
    in_window,
    least,
    literal,
    part,
    peer,
    record,
    sent,
    when,
    word,
)  # fmt: skip

STATE = word("STATE", Sort("State", ("CLOSED", "OPENED")), "CLOSED")
SND = record("SND", NXT=(SEQ, 0), WND=(NAT, 4), FIN=(BOOL, False))
SEG, PICK = record("SEG", Space.SEG, SEQ=(SEQ, 0)), record("PICK", Space.CHOICE, ISS=(SEQ, 0))
CITE, HERE = "RFC 9293 3.10", "mine.py:1"
RULE = rule("r", when=[SND.FIN])
STEP = step("s", CITE, RULE)
CASE = case(("CLOSED", "OPENED"), STEP)
EVENT = event("GO", CITE, CASE, cause=Cause.TIMER)
BIT = word("CTL.FIN", BOOL, False, Space.SEG)
LEFT, ISS, FORM = record("LEFT", Space.BUDGET, TEXT=(NAT, 0)), choice(PICK.ISS, one_of(0)), form("GO")
USER = user(opening((1,), active=True))
AXIOM = axiom("a", "-", CITE, then=[TRUE])
HELPS = helpful("h", "-", "GO", given=[TRUE])
LEFT_OUT = omission("o", "-", CITE)
TOY: dict[str, Any] = {
    "name": "toy", "title": "Toy", "state": STATE, "tcb": vocabulary(STATE, SND), "segment": vocabulary(SEG),
    "choices": vocabulary(PICK), "network": (), "events": (EVENT,), "properties": (always("p", "-", CITE, then=[TRUE]),),
    "edges": (Edge("CLOSED", "OPENED", "GO", "l", CITE),), "fairness": (Fairness("f", True, "GO", "-"),), "lemmas": (),
    "axioms": (AXIOM,), "definitions": (definition("d", CITE, SND.FIN),), "rankings": (), "variants": ("v",), "changes": (),
    "given_up": {"p": ("v",)}, "history": {"r": (RULE, ("v",))},
    "requirements": (requirement("MUST-1", Strength.MUST, CITE, "-", out=LEFT_OUT),), "left_out": (LEFT_OUT,),
    "errata": (erratum("1", ErratumStatus.HELD, CITE, "-", "-"),),
    "where": HERE,
}  # fmt: skip
CLAIM = ("p", "-", CITE)

GOOD: list[tuple[Callable[..., Any], tuple[Any, ...], dict[str, Any]]] = [
    (Sort, ("X", ("a", "b")), {}), (word, ("W", NAT, 0), {}), (Word, ("W", NAT, Space.TCB, 0), {}),
    (record, ("R", Space.TCB), {"ghost": True, "persists": False, "A": (NAT, 0)}), (literal, (1, NAT), {}), (part, (4,), {}),
    (both, (TRUE, TRUE), {}), (either, (TRUE,), {}), (when, (TRUE, SND.WND, SND.WND), {}), (least, (SND.WND, 1), {}),
    (between, (SND.NXT,) * 3, {}), (in_window, (SND.NXT, SND.NXT, SND.WND), {}), (peer, (SND.FIN,), {}),
    (before, (SND.FIN,), {}), (sent, (SEG.SEQ,), {}), (Assign, (SND.FIN, TRUE), {}), (SND.FIN.becomes, (True,), {}),
    (SND.FIN.named, ("x",), {}), ((SND.WND > 1).named, ("x",), {}), (SND.FIN.implies, (TRUE,), {}), (STATE.is_in, ("CLOSED",), {}),
    (Send, (((SEG.SEQ, SND.NXT),),), {}), (Signal, ("x", SND.WND), {}),
    (rule, ("r",), {"when": [SND.FIN], "do": [SND.NXT.becomes(1)], "cite": CITE, "done": True, "requirements": ["MUST-1"], "note": "-",
                     "strength": Strength.CHOSEN}),
    (step, ("s", CITE, RULE), {}), (case, (("CLOSED",), STEP), {}),
    (event, ("GO", CITE, CASE), {"cause": Cause.TIMER, "choices": [ISS], "possible": [SND.FIN], "written": [FORM], "costs": [Cost(LEFT.TEXT)],
                                 "begins": SND.FIN, "optional": True, "comment": told_by("go"), "unseen": TRUE}),
    (one_of, (0, 1), {}), (up_to, (SND.WND,), {"within": LEFT.TEXT, "least": 0, "most": 5, "what": "n"}),
    (from_scope, (), {"least": 0, "usual": 1, "most": 5, "what": "n"}), (of_the_turn, ({PICK.ISS: 1},), {}),
    (Domain, ("range", (), 0, SND.WND, LEFT.TEXT, 1, None, "", ()), {}),
    (choice, (PICK.ISS, one_of(0)), {"when": [SND.FIN], "optional": True, "like": SND.NXT}), (Choice, (PICK.ISS, one_of(0), TRUE, False, None), {}),
    (Cost, (LEFT.TEXT, SND.WND), {}), (form, ("GO {PICK.ISS}", {PICK.ISS: 1}), {"call": "GO", "aliases": ["G"], "said": "go"}),
    (Form, ("GO", {"PICK.ISS": 1}, "GO", ("G",), "go"), {}), (Comment, ("go", "^go$", "(Go)", "go", ("CLOSED",), ("OPENED",)), {}),
    (told_by, ("go", "^go$", "(Go)"), {}), (Telling, (told_by("go"), TRUE), {}),
    (Field, (SEG.SEQ, "SEQ", ("S",), True, BIT, "DATA", False, "n"), {}), (Bits, ("CTL", (BIT,), ("C",), ("URG",), "bit"), {}),
    (Option, (SND.WND, "--wnd", "-"), {}), (Usual, (SND.WND, SND.WND, (SND.NXT,), TRUE), {}),
    (usual, (SND.WND, 5), {"knowing": [SND.NXT], "when": TRUE}), (Bound, (SND.NXT, SND.NXT, 5, "-", TRUE), {}),
    (Beginning, (("CLOSED",), (), "OPENED", SND.NXT, SND.NXT, SEG.SEQ, SEG.SEQ, SND.WND, TRUE),
     {"before": {"OPENED": ("CLOSED",)}, "alternatives": ((SND.FIN, TRUE),), "rooms": (SND.WND,), "plausible": TRUE,
      "standing": {"send": SND.NXT}}),
    (Layout, ({"CLOSED": (0.0, 0.0)}, {("CLOSED", "OPENED"): (("s", 0.0), ("n", 0.0), (0.0, 0.0))}, (("CLOSED", "OPENED"),)), {}),
    (Notation, ((Field(SEG.SEQ, "SEQ"),), Bits("CTL", (BIT,)), "<SEQ=1>", "1. CLOSED"),
     {"options": (Option(SND.WND, "--wnd"),), "usual": (usual(SND.WND, 5),), "bounds": (), "largest": {"SND.WND": 5},
      "spellings": {"SHUT": "CLOSED"}, "ghosts": {"X": "-"}, "beginning": None, "layout": None, "where": HERE}),
    (Rule, ("r", (SND.FIN,), (), True, CITE, (), "-", HERE, Strength.CHOSEN), {}), (Step, ("s", CITE, (RULE,), HERE), {}),
    (Case, (("CLOSED",), (STEP,)), {}), (Event, ("GO", CITE, (ISS,), (CASE,), HERE, Cause.TIMER, TRUE, (FORM,), (Cost(LEFT.TEXT),)),
                                        {"begins": TRUE, "optional": True, "telling": Telling(told_by("go"))}),
    (Spec, (), TOY), (vocabulary, (STATE, SND), {}),
    (Edge, ("CLOSED", "OPENED", "GO", "l", CITE, TRUE), {}), (Fairness, ("f", True, "GO", "-"), {}),
    (Definition, ("d", CITE, HERE, SND.FIN), {}), (Axiom, ("a", "-", CITE, HERE, TRUE, TRUE, "own", False), {}),
    (axiom, ("a", "-", CITE), {"then": [TRUE], "given": [TRUE], "of": "peer", "start": False}), (definition, ("d", CITE, SND.FIN), {}),
    (always, CLAIM, {"then": [TRUE], "given": [TRUE], "needs": ["text"]}),
    (in_every_step, CLAIM, {"then": [TRUE], "given": [TRUE], "events": ["GO"], "needs": ["text"]}),
    (sometimes, CLAIM, {"goal": [TRUE], "needs": []}), (sometimes_a_step, CLAIM, {"goal": [TRUE], "needs": []}),
    (answered, CLAIM, {"needs": []}), (edges, CLAIM, {"needs": []}), (no_deadlock, CLAIM, {"quiescent": [TRUE], "needs": []}),
    (eventually, CLAIM, {"goal": [TRUE], "given": [TRUE], "assuming": ["f"], "needs": []}),
    (fewest, CLAIM, {"start": [TRUE], "goal": [TRUE], "count": 3, "avoiding": FALSE, "needs": []}),
    (Claim, (*CLAIM, (), HERE, At.STATE, About.ENDS, TRUE, TRUE, ("GO",), False), {}), (Fewest, (*CLAIM, (), HERE, TRUE, TRUE, 3, TRUE), {}),
    (Change, ("c", "-", CITE), {"replaces": {"r": with_()}, "removes": ["r"], "adds": {"s": [RULE]}, "possible": {"GO": [TRUE]},
                                "caught_by": ("p", "x"), "breaks": ("p",), "where": HERE}),
    (with_, (), {"when": [TRUE], "do": [], "done": True}),
    (omission, ("o", "-", CITE), {}), (Omission, ("o", "-", CITE, HERE), {}),
    (requirement, ("MUST-1", Strength.MUST, CITE, "-"), {"held": ["p"], "built_in": "-", "out": None, "note": "-"}),
    (Requirement, ("MUST-1", Strength.MUST, CITE, "-", HERE, (), "", LEFT_OUT, "-"), {}),
    (erratum, ("1", ErratumStatus.HELD, CITE, "-", "-"), {}), (Erratum, ("1", ErratumStatus.HELD, CITE, "-", "-", HERE), {}),
    (helpful, ("h", "-", "GO"), {"given": [TRUE], "through": Through.ITSELF, "choosing": [(PICK.ISS, SND.NXT)]}),
    (Helpful, ("h", "-", "GO", Through.ITSELF, TRUE, ((PICK.ISS, SND.NXT),), HERE), {}),
    (ranking, ("p",), {"measure": SND.WND, "steps": [HELPS], "lasting": SND.WND, "network": AXIOM, "assuming": [AXIOM], "implies": ["p"]}),
    (Ranking, ("p", SND.WND, (HELPS,), (AXIOM,), SND.WND, AXIOM, ("p",), HERE), {}),
    (Turn, ({"PICK.ISS": (1,)}, frozenset({"active OPEN"})), {}),
    (User, ((opening((1,), True),), frozenset({"CLOSE"}), {"BUDGET.TEXT": 1}, {"PICK.LENGTH": (1,)}), {}),
    (Old, ("<SEQ=1><CTL=SYN>", {"TRUTH.ORIGIN": 1}, HERE), {}),
    (Scope, ("x", "-", (USER, USER)), {"capacity": 2, "modulus": 64, "loses": False, "duplicates": False, "refusals": False,
                                       "timeouts": frozenset({"USER TIMEOUT"}), "leaves_open": frozenset({"PICK.DELAY"}),
                                       "numbers": {"CALL.WINDOW": (4,)}, "old": ((), ()), "tags": frozenset({"a"}), "default": True,
                                       "where": HERE}),
    (opening, ((1,), True, False), {}), (user, (opening((1,), True),), {"calls": "CLOSE", "text": 1, "lengths": (1,), "crashes": 0}),
    (old, ("<SEQ=1><CTL=SYN>", 0, 0), {}),
    (scope, ("x", "-", (USER, USER)), {"capacity": 2, "modulus": 64, "window": 4, "loses": False, "duplicates": False, "delays": False,
                                       "refusals": False, "timeouts": ["USER TIMEOUT"], "old": ((), ()), "tags": "a", "default": True}),
    (tcp.state, ("CLOSED", "LISTEN"), {}), (tcp.enter, ("CLOSED",), {}), (tcp.signal, ("x", SND.WND), {}),
    (tcp.send, ("SYN",), {"seq": SND.NXT, "ack": 0, "text": SND.WND, "fin": SND.FIN, "first": 0}),
    (tcp.octets_up_to, (SND.WND,), {}), (tcp.carrying, ("GO",), {}),
]  # fmt: skip
NAMES = [f"{getattr(make, '__qualname__', '')}-{number}" for number, (make, _, _) in enumerate(GOOD)]


def invariant(name: str, then: Term) -> Claim:
    return Claim(name, "-", CITE, (), HERE, At.STATE, About.ENDS, TRUE, then)


class Odd:
    """It cannot be shown, compared, or put into a set."""

    __hash__ = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        raise ValueError

    def __eq__(self, other: object) -> bool:
        raise ValueError


def bad() -> list[Any]:
    """What nobody should give; made anew, for some of it is used up."""
    return [None, 5, -1, True, 2**40, 10**5000, -(10**5000), "x", "", "a\nb", "a/b", "\x1b[2J", "\udc80", "x" * 10**5, b"x", 1.5,
            float("nan"), (), [], {}, set(), object(), Odd(), [Odd()], lambda: 1, lambda x: x, int, Spec, (1,), ("a",), [TRUE],
            (None,), {"x": 1}, {1: "x"}, [[]], ((),), SND, SND.FIN, SND.NXT, SND.WND, STATE, TRUE, RULE, STEP, CASE, EVENT, USER,
            (USER,), BOOL, NAT, Space.TCB, range(3), (i for i in "ab"), iter([1]), ("a", "b", "c")]  # fmt: skip


@pytest.mark.parametrize(("make", "args", "more"), GOOD, ids=NAMES)
def test_any_argument_is_taken_or_refused_in_one_line(make: Callable[..., Any], args: tuple[Any, ...], more: dict[str, Any]) -> None:
    make(*args, **more)
    for at in [*range(len(args)), *more]:
        for value in bad():
            given, named = list(args), dict(more)
            was = given[at] if isinstance(at, int) else named[at]
            if isinstance(at, int):
                given[at] = value
            else:
                named[at] = value
            told = refusal(make, given, named)
            if told is not None and was is not HERE:  # a place that is no place is shown as well as may be
                assert visible(str(told)) == str(told)
                assert str(told.where).startswith(HERE) or "test_constructors.py:" in str(told.where)
                assert len(str(told)) < 300


def refusal(make: Callable[..., Any], args: list[Any], more: dict[str, Any]) -> SpecError | None:
    try:
        make(*args, **more)
    except SpecError as error:
        return error
    return None


@pytest.fixture
def _at_the_root(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(Path(__file__).parents[1])


DEEP, WIDE = TRUE, TRUE
for _ in range(200):
    DEEP = ~DEEP
for _ in range(50):
    WIDE = WIDE & WIDE


@pytest.mark.usefixtures("_at_the_root")
@pytest.mark.parametrize(("make", "told"), [
    (lambda: word("A B", NAT, 0), "word 'A B': expected letters, digits and '_', in parts with '.' between"),
    (lambda: word("A", NAT, -1), "word A: its initial value is a Nat, not -1"),
    (lambda: word("A", NAT, True), "word A: its initial value is a Nat, not True"),
    (lambda: word("A", Sort("Colour"), 0), "word A: sort Colour has no values"),
    (lambda: word("A", Sort("Colour", ("RED",)), "BLUE"), "word A: its initial value is a Colour, not 'BLUE'"),
    (lambda: Sort("Colour", ("RED", "RED")), "sort 'Colour': its values are texts, each there once"),
    (lambda: record("R", A=NAT), "record 'R': A is a tuple of two Sorts, not a Sort; write it in brackets"),
    (lambda: literal(2**32, NAT), "4294967296 is no Nat"),
    (lambda: SND.WND + 2**32, "+ wants a Nat, not 4294967296"),
    (lambda: SND.NXT.becomes(-(2**32) - 1), "SND.NXT becomes wants a Seq, not -4294967297"),
    (lambda: part(2.5), "a part of the circle: its divisor is a whole number, not 2.5"),
    (lambda: peer("SND.FIN"), "a word of the peer: term is a Word, not 'SND.FIN'"),
    (lambda: between(SND.WND, SND.NXT, SND.NXT), "between wants a Seq, not a Nat"),
    (lambda: Send(((SEG.SEQ, TRUE),)), "SEG.SEQ of a segment is a Seq, not a Bool"),
    (lambda: Assign(SND.FIN, SND.NXT), "SND.FIN becomes a Bool, not a Seq"),
    (lambda: Signal("text", SND.FIN), "a signal: amount is a term of sort Nat, not a term of sort Bool"),
    (lambda: Signal(5), "a signal: text is a text, not 5"),
    (lambda: rule("r", when=SND.FIN), "rule 'r': when is a list, not a term of sort Bool"),
    (lambda: rule("r", wehn=[SND.FIN]), "a rule: got an unexpected keyword argument 'wehn'; did you mean 'when'?"),
    (lambda: rule("r", done=1), "rule 'r': done is True or False, not 1"),
    (lambda: rule("r", requirements="MUST-1"), "rule 'r': requirements is a list of texts, not 'MUST-1'"),
    (lambda: rule(), "a rule: missing a required argument: 'name'"),
    (lambda: step("s", CITE, "r"), "step 's': rules is a Rule, not 'r'"),
    (lambda: case("CLOSED", STEP), "a case: states is a list of texts, not 'CLOSED'"),
    (lambda: event("GO", CITE, STEP, cause=Cause.TIMER), "event 'GO': cases is a Case, not a Step"),
    (lambda: vocabulary(5), "a vocabulary: groups is a Word or a Record, not 5"),
    (lambda: always("p", "-", CITE, then=SND.FIN), "property 'p': then is a list of Terms, not a term of sort Bool; write it in brackets"),
    (lambda: always("p", "-", CITE, then=[TRUE], needs="text"), "property 'p': needs is a list of texts, not 'text'"),
    (lambda: always("p", None, CITE, then=[TRUE]), "property 'p': says is a text, not None"),
    (lambda: fewest("p", "-", CITE, start=[], goal=[], count=-1), "property 'p': count is a number from 0 to 4294967295, not -1"),
    (lambda: fewest("p", "-", CITE, start=[], goal=[], count=1, avoiding=SND.WND),
     "property 'p': avoiding is a term of sort Bool, not a term of sort Nat"),
    (lambda: axiom("a", "-", CITE, then=[], of="both"), "axiom 'a': of is 'own', 'peer' or '', not 'both'"),
    (lambda: helpful("h", "-", "GO", given=[], through="silence"), "step 'h': through is a Through, not 'silence'"),
    (lambda: helpful("h", "-", "GO", given=[], choosing=[(PICK.ISS, TRUE)]), "step 'h': PICK.ISS is a Seq, not a Bool"),
    (lambda: ranking("p", measure=SND.FIN, steps=[], lasting=SND.WND, network=AXIOM), "ranking of 'p': a measure is a Nat, not a Bool"),
    (lambda: Change("c", "-", CITE, possible={"GO": [SND.WND]}),
     "change 'c': GO is possible under terms of sort Bool, not a term of sort Nat"),
    (lambda: Change("c", "-", CITE, adds={"s": RULE}), "change 'c': adds is a dict of texts and lists of Rules, not {'s': a Rule}"),
    (lambda: with_(when=5), "an amendment: when is a list or None, not 5"),
    (lambda: rule("r", strength="MUST"), "rule 'r': strength is a Strength or None, not 'MUST'"),
    (lambda: rule("r", strength=Strength.MUST_NOT), "rule 'r': its strength is one of MUST, SHOULD, MAY, text, we choose, not 'MUST NOT'"),
    (lambda: rule("r", strength=Strength.CHOSEN),
     "rule 'r' is a choice of the author's; expected a note that says what is chosen and why"),
    (lambda: requirement("MUST 13", Strength.MUST, CITE, "-"),
     "requirement 'MUST 13': a number is capital letters, '-' and digits, such as 'MUST-13'"),
    (lambda: requirement("MUST-13", Strength.CHOSEN, CITE, "-"),
     "requirement 'MUST-13': its strength is one of MUST, MUST NOT, SHOULD, SHOULD NOT, MAY, not 'we choose'"),
    (lambda: requirement("MUST-13", Strength.MUST, CITE, "-", held="2-msl"), "requirement 'MUST-13': held is a list of texts, not '2-msl'"),
    (lambda: requirement("MUST-13", Strength.MUST, CITE, "-", held=["2-msl", "2-msl"]), "requirement 'MUST-13' is held by '2-msl' twice"),
    (lambda: requirement("MUST-13", Strength.MUST, CITE, "-", held=["2-msl"], out=LEFT_OUT),
     "requirement 'MUST-13' is left out (o), and yet held or built in; expected one of them"),
    (lambda: requirement("MUST-13", Strength.MUST, CITE, "-", out="urgent data"),
     "requirement 'MUST-13': out is an Omission or None, not 'urgent data'"),
    (lambda: erratum("x", ErratumStatus.HELD, CITE, "-", "-"), "erratum 'x': a number is digits, such as '8167'"),
    (lambda: erratum("1", "verified", CITE, "-", "-"), "erratum '1': status is an ErratumStatus, not 'verified'"),
])  # fmt: skip
def test_a_constructor_is_refused_at_its_line(make: Callable[[], object], told: str) -> None:
    with pytest.raises(SpecError) as caught:
        make()
    assert str(caught.value) == f"tests/test_constructors.py:{make.__code__.co_firstlineno}: {told}"


@pytest.mark.parametrize(("change", "told"), [
    ({"tcb": SND}, "specification 'toy': tcb is a tuple of Words, not a Record"),
    ({"events": EVENT}, "specification 'toy': events is a tuple of Events, not an Event; write it in brackets"),
    ({"edges": (Edge("CLOSED", "OPNED", "GO", "l", CITE),)}, "edge CLOSED -> OPNED: 'OPNED' is no state; did you mean 'OPENED'?"),
    ({"edges": (Edge("CLOSED", "OPENED", "GO", "l", CITE, word("X", BOOL, True)),)},
     "edge CLOSED -> OPENED reads the unknown word X"),
    ({"lemmas": (invariant("P", TRUE),)}, "two properties are called 'p' and 'P', which differ by case alone"),
    ({"lemmas": (invariant("q", DEEP),)},
     "property 'q': a term is 201 deep and has 201 parts; expected at most 100 and 100,000"),
    ({"lemmas": (invariant("q", WIDE),)},
     f"property 'q': a term is 51 deep and has {2**51 - 1} parts; expected at most 100 and 100,000"),
    ({"variants": ("../v",)}, "variant '../v': a name has at most 100 letters, digits, '.', '_' and '-', and begins with none of '.' and '-'"),
])  # fmt: skip
def test_a_specification_is_refused_as_a_whole(change: dict[str, Any], told: str) -> None:
    with pytest.raises(SpecError) as caught:
        Spec(**TOY | change)
    assert str(caught.value) == f"{HERE}: {told}"


@pytest.mark.parametrize(("made", "told"), [
    (lambda old: 5, "change 'c' of rule 'r' gives 5, no rule of that name"),
    (lambda old: replace(old, name="q"), "change 'c' of rule 'r' gives rule 'q', no rule of that name"),
    (lambda old: 1 / 0, "change 'c' of rule 'r': ZeroDivisionError: division by zero"),
    (lambda: 5, None),
    (with_(when=[1]), "rule 'r': a condition is a term of sort Bool, not 1"),
    (with_(do=[SND]), "rule 'r': a Record is no effect; expected becomes, send, signal or delete"),
])  # fmt: skip
def test_what_an_authors_function_makes_of_a_rule_is_looked_at(made: Any, told: str | None) -> None:
    with pytest.raises(SpecError) as caught:
        Change("c", "-", CITE, replaces={"r": made}).apply(Spec(**TOY))
    assert caught.value.what == (told or "change 'c' of rule 'r': TypeError: <lambda>() takes 0 positional arguments but 1 was given")
    assert caught.value.where is not None
    assert "test_constructors.py" in caught.value.where


def test_a_named_word_is_still_a_word() -> None:
    named = SND.FIN.named("our FIN")
    assert (named.name, named.label, named.space, SND.FIN.label) == ("SND.FIN", "our FIN", Space.TCB, None)
    Spec(**TOY | {"lemmas": (invariant("q", named),)})


def test_what_is_shown_is_short_and_alike_in_every_run() -> None:
    shown = [checks.shown(v) for v in (10**100, "x" * 100, {"b", "a"}, object(), Odd(), len, Spec, SND.WND, [], (1,))]
    assert shown == ["a number of 333 bits", f"'{'x' * 56}...", "{'a', 'b'}", "an object", "an Odd", "a function", "the class Spec",
                     "a term of sort Nat", "[]", "(1,)"]
