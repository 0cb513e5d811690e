"""The laws of terms: what may be built, what it reads, and every refusal to the letter, with its place."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tcpmodel.language.errors import SpecError, author, did_you_mean
from tcpmodel.language.terms import (
    BOOL,
    FALSE,
    NAT,
    SEQ,
    TRUE,
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
    peer,
    record,
    sent,
    when,
    word,
    words_of,
)  # fmt: skip

STATES = ("CLOSED", "LISTEN", "ESTABLISHED")
STATE = word("STATE", Sort("State", STATES), "CLOSED")
SND = record("SND", UNA=(SEQ, 0), NXT=(SEQ, 0), WND=(NAT, 4), FIN=(BOOL, False))
SEG = record("SEG", Space.SEG, SEQ=(SEQ, 0), TEXT=(NAT, 0))
PICK = record("PICK", Space.CHOICE, LENGTH=(NAT, 1))


def refused(build: Callable[[], object], what: str) -> None:
    """The one-line ``build`` is refused in those words, at its own line of this file."""
    with pytest.raises(SpecError) as caught:
        build()
    line = build.__code__.co_firstlineno  # type: ignore[attr-defined]
    assert str(caught.value) == f"tests/test_terms.py:{line}: {what}"
    assert caught.value.what == what


@pytest.fixture(autouse=True)
def _at_the_root(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(Path(__file__).parents[1])


# --- sorts --------------------------------------------------------------------------------------------------

SORTED = [
    (SND.NXT + 1, SEQ), (SND.NXT - 1, SEQ), (SND.NXT - SND.UNA, NAT), (SND.WND + 1, NAT), (SND.WND - SND.WND, NAT),
    (SND.NXT + SND.WND, SEQ), (SND.NXT + (SND.NXT - SND.UNA), SEQ), (SND.NXT == 7, BOOL), (SND.NXT == -7, BOOL),
    (SND.NXT < SND.UNA, BOOL), (SND.WND >= 2, BOOL), (SND.NXT != SND.UNA, BOOL), (~SND.FIN, BOOL),
    (SND.FIN & (SND.WND > 0), BOOL), (SND.FIN | (STATE == "LISTEN"), BOOL), (SND.FIN.implies(SND.WND == 0), BOOL),
    (STATE.is_in("LISTEN", "CLOSED"), BOOL), (when(SND.FIN, 1, 0), NAT), (when(SND.FIN, SND.NXT, SND.UNA), SEQ),
    (when(SND.FIN, SND.NXT, 5), SEQ), (least(SND.WND, SEG.TEXT), NAT), (least(3, SEG.TEXT), NAT),
    (between(SND.UNA, SEG.SEQ, SND.NXT), BOOL), (in_window(SND.UNA, SEG.SEQ, SND.WND), BOOL),
    (literal("LISTEN", STATE.sort), STATE.sort), (both(), BOOL), (either(), BOOL), (SND.FIN == True, BOOL),  # noqa: E712
]  # fmt: skip


@pytest.mark.parametrize(("term", "sort"), SORTED)
def test_a_term_has_its_sort(term: Term, sort: Sort) -> None:
    assert term.sort is sort


def test_a_comparison_builds_a_term_and_compares_nothing() -> None:
    assert isinstance(SND.NXT == SND.NXT, Term)
    assert (SND.UNA > SND.NXT).op == "lt"
    assert (SND.UNA > SND.NXT).args[0] is SND.NXT
    assert (7 < SND.WND).args[1] is SND.WND
    assert (SND.UNA != SND.NXT).op == "not"


def test_both_of_nothing_is_true_and_either_of_nothing_is_false() -> None:
    assert both() is TRUE
    assert either() is FALSE
    assert both(SND.FIN) is SND.FIN
    assert either(SND.FIN) is SND.FIN


def test_a_name_is_worn_by_a_copy() -> None:
    bare = SND.WND > 0
    assert bare.named("there is room").label == "there is room"
    assert bare.label is None


def test_words_are_read_in_order_and_repeated() -> None:
    term = both(SND.NXT == SEG.SEQ, when(SND.FIN, SND.NXT - SND.UNA, 0) < SND.WND)
    assert [w.name for w in words_of(term)] == ["SND.NXT", "SEG.SEQ", "SND.FIN", "SND.NXT", "SND.UNA", "SND.WND"]
    assert words_of(TRUE) == []


def test_a_word_seen_from_elsewhere_is_the_same_but_for_its_space() -> None:
    ghost = record("G", ghost=True, persists=True, SENT=(NAT, 3)).SENT
    for see, space in ((peer, Space.PEER), (before, Space.BEFORE), (sent, Space.SENT)):
        seen = see(ghost)
        assert isinstance(seen, Word)
        assert seen.space is space
        assert (seen.name, seen.sort, seen.initial, seen.ghost, seen.persists) == ("G.SENT", NAT, 3, True, True)


def test_a_record_lists_its_words() -> None:
    assert [w.name for w in SND] == ["SND.UNA", "SND.NXT", "SND.WND", "SND.FIN"]
    assert repr(SND.UNA) == "SND.UNA"
    assert not hasattr(SND, "__len__")


# --- refusals -----------------------------------------------------------------------------------------------

NO_TRUTH = "a term has no truth value: write & | ~ instead of and, or, not, if"
REFUSALS: list[tuple[Callable[[], object], str]] = [
    # a term has no truth value
    (lambda: bool(SND.FIN), NO_TRUTH),
    (lambda: SND.FIN and SND.FIN, NO_TRUTH),
    (lambda: SND.FIN or SND.FIN, NO_TRUTH),
    (lambda: not SND.FIN, NO_TRUTH),
    (lambda: 1 if SND.NXT == SND.UNA else 2, NO_TRUTH),
    (lambda: SND.UNA < SEG.SEQ < SND.NXT, NO_TRUTH),
    (lambda: SND.UNA in (SND.NXT, SND.UNA), NO_TRUTH),
    (lambda: setattr(SND.FIN, "sort", NAT), "a term is immutable"),
    # misspelt words and values
    (lambda: SND.NEXT, "SND has no word 'NEXT'; did you mean 'NXT'?"),
    (lambda: SND.nxt, "SND has no word 'nxt'; did you mean 'NXT'?"),
    (lambda: SND.QUEUE_OF_TEXT, "SND has no word 'QUEUE_OF_TEXT'"),
    (lambda: STATE == "ESTABLISHD", "'ESTABLISHD' is no State; did you mean 'ESTABLISHED'?"),
    (lambda: STATE.is_in("CLOSED", "LISTN"), "'LISTN' is no State; did you mean 'LISTEN'?"),
    (lambda: STATE.becomes("closed"), "'closed' is no State; did you mean 'CLOSED'?"),
    (lambda: literal("XYZ", STATE.sort), "'XYZ' is no State"),
    # comparisons
    (lambda: SND.NXT == SND.WND, "== wants a Seq, not a Nat"),
    (lambda: SND.NXT != SND.WND, "== wants a Seq, not a Nat"),
    (lambda: SND.WND < SND.NXT, "< wants a Nat, not a Seq"),
    (lambda: SND.WND >= SND.NXT, "<= wants a Nat, not a Seq"),
    (lambda: SND.WND == -1, "== wants a Nat, not -1"),
    (lambda: SND.WND == "4", "== wants a Nat, not '4'"),
    (lambda: SND.NXT == True, "== wants a Seq, not True"),  # noqa: E712
    (lambda: SND.FIN == 1, "== wants a Bool, not 1"),
    (lambda: SND.WND == None, "== wants a Nat, not None"),  # noqa: E711
    (lambda: STATE == 3, "== wants a State, not 3"),
    (lambda: STATE < "LISTEN", "State has no order"),
    (lambda: SND.FIN <= SND.FIN, "Bool has no order"),
    # connectives
    (lambda: ~SND.WND, "~ wants a Bool, not a Nat"),
    (lambda: SND.FIN & SND.WND, "& wants a Bool, not a Nat"),
    (lambda: SND.FIN | SND.NXT, "| wants a Bool, not a Seq"),
    (lambda: SND.WND & SND.FIN, "& wants a Bool, not a Nat"),
    (lambda: both(SND.FIN, 1), "& wants a Bool, not 1"),
    (lambda: SND.WND.implies(SND.FIN), "~ wants a Bool, not a Nat"),
    (lambda: SND.FIN.implies(SND.WND), "| wants a Bool, not a Nat"),
    # arithmetic
    (lambda: SND.NXT + SND.UNA, "+ wants a Nat, not a Seq"),
    (lambda: SND.WND + SND.UNA, "+ wants a Nat, not a Seq"),
    (lambda: SND.NXT + -1, "+ wants a Nat, not -1"),
    (lambda: SND.FIN + 1, "+ adds to a Seq or a Nat, not to a Bool"),
    (lambda: STATE - 1, "- subtracts from a Seq or a Nat, not from a State"),
    (lambda: SND.WND - SND.NXT, "- wants a Nat, not a Seq"),
    (lambda: when(SND.WND, 1, 0), "when wants a Bool, not a Nat"),
    (lambda: when(SND.FIN, SND.NXT, SND.WND), "when wants a Seq, not a Nat"),
    (lambda: when(SND.FIN, 1, SND.NXT), "when wants a Nat, not a Seq"),
    (lambda: least(SND.NXT, 3), "least wants a Nat, not a Seq"),
    # (Python asks a Word before a Term, so that this one is read from the right: size > distance)
    (lambda: in_window(SND.UNA, SEG.SEQ, SND.NXT), "< wants a Seq, not a Nat"),
    (lambda: in_window(SND.UNA, SEG.SEQ, SND.NXT + 0), "< wants a Nat, not a Seq"),
    (lambda: between(SND.WND, SND.WND, SND.NXT), "<= wants a Nat, not a Seq"),
    # assignments
    (lambda: SEG.SEQ.becomes(1), "SEG.SEQ belongs to the SEG: no rule may change it"),
    (lambda: PICK.LENGTH.becomes(1), "PICK.LENGTH belongs to the CHOICE: no rule may change it"),
    (lambda: peer(SND.NXT).becomes(1), "SND.NXT belongs to the PEER: no rule may change it"),
    (lambda: before(SND.NXT).becomes(1), "SND.NXT belongs to the BEFORE: no rule may change it"),
    (lambda: SND.NXT.becomes(SND.WND), "SND.NXT becomes wants a Seq, not a Nat"),
    (lambda: SND.WND.becomes(-1), "SND.WND becomes wants a Nat, not -1"),
    (lambda: SND.FIN.becomes(0), "SND.FIN becomes wants a Bool, not 0"),
]


@pytest.mark.parametrize(("build", "what"), REFUSALS, ids=[f"{n}: {what}" for n, (_, what) in enumerate(REFUSALS)])
def test_refused(build: Callable[[], object], what: str) -> None:
    refused(build, what)


def test_the_place_outside_of_the_working_directory_is_its_last_three_parts(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.chdir(tmp_path)
    here = Path(__file__)
    assert author().rpartition(":")[0] == "/".join(here.parts[-3:])


def test_an_error_without_a_place_says_only_what_is_wrong() -> None:
    assert str(SpecError("nothing known")) == "nothing known"
    assert str(SpecError("nothing known", "a.py:3")) == "a.py:3: nothing known"


def test_a_near_word_is_offered_and_a_far_one_is_not() -> None:
    assert did_you_mean("fin-wait1", ["FIN-WAIT-1", "FIN-WAIT-2"]) == "; did you mean 'FIN-WAIT-1'?"
    assert did_you_mean("zzz", ["FIN-WAIT-1"]) == ""
    assert did_you_mean("zzz", []) == ""
