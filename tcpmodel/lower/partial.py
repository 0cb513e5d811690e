"""Terms in which the values of some words are known: the parts that these values settle become literals."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from tcpmodel.language.rules import DeleteTCB, Effect, Event, Rule, Send
from tcpmodel.language.terms import FALSE, NAT, SEQ, TRUE, Assign, Space, Term, Word, both, either, literal
from tcpmodel.lower.fold import OperatorTable, fold

KnownWords = Mapping[tuple[Space, str], Any]


def settled(term: Term, known: KnownWords) -> Term:
    """A term with the same value wherever those words have those values, simplified."""

    def word(t: Term, _: list[Term]) -> Term:
        assert isinstance(t, Word)
        return literal(known[t.space, t.name], t.sort) if (t.space, t.name) in known else t

    return fold(term, {**_TABLE, "word": word})


def effective(event: Event, state: Word, known: KnownWords) -> Term:
    """The condition without which the event changes and sends nothing.

    The first rule that changes or sends anything finds the end as it was before the event; so its guard and its
    first change can be read there.
    """
    cases = []
    for a_case in event.cases:
        doing = settled(either(*(_does(r) for s in a_case.steps for r in s.rules)), known)
        everywhere = set(a_case.states) == set(state.sort.values)
        cases.append(doing if everywhere else both(state.is_in(*a_case.states), doing))
    return settled(either(*cases), {})


def assigned(effects: Sequence[Effect], tcb: Sequence[Word]) -> list[str]:
    """The names of the words that the effects may change."""
    names = {e.word.name for e in effects if isinstance(e, Assign)}
    deletes = [e for e in effects if isinstance(e, DeleteTCB)]
    return [w.name for w in tcb if w.name in names or not all(e.spares(w) for e in deletes)]


def _does(a_rule: Rule) -> Term:
    if any(isinstance(effect, Send | DeleteTCB) for effect in a_rule.do):
        return a_rule.guard
    return both(a_rule.guard, either(*(e.word != e.value for e in a_rule.do if isinstance(e, Assign))))


def _decide(term: Term, args: list[Term]) -> Term:
    """The value of an operator on literals, unless it depends on the modulus."""
    if term.op == "le" and args[0].sort is NAT and args[0].op == "literal" and args[0].args[0] == 0:
        return TRUE
    if all(a.op == "literal" for a in args) and args[0].sort is not SEQ:
        left, right = (a.args[0] for a in args)
        match term.op:
            case "eq":
                return TRUE if left == right else FALSE
            case "lt":
                return TRUE if left < right else FALSE
            case "le":
                return TRUE if left <= right else FALSE
            case "add":
                return literal(left + right, NAT)
            case "sub":
                return literal(max(left - right, 0), NAT)
    return _again(term, args)


def _again(term: Term, args: list[Term]) -> Term:
    same = all(new is old for new, old in zip(args, term.args, strict=True))
    return term if same else Term(term.op, tuple(args), term.sort, term.label)


def _is(term: Term, value: bool) -> bool:
    return term.op == "literal" and term.args[0] is value


def _not(term: Term, args: list[Term]) -> Term:
    if args[0].op == "not":
        inner: Term = args[0].args[0]
        return inner
    return FALSE if _is(args[0], True) else TRUE if _is(args[0], False) else _again(term, args)


def _junction(absorbing: bool) -> Any:
    def decide(term: Term, args: list[Term]) -> Term:
        if any(_is(a, absorbing) for a in args):
            return TRUE if absorbing else FALSE
        left = [a for a in args if not _is(a, not absorbing)]
        if len(left) == len(args):
            return _again(term, args)
        return either(*left) if absorbing else both(*left)

    return decide


def _if(term: Term, args: list[Term]) -> Term:
    return args[1] if _is(args[0], True) else args[2] if _is(args[0], False) else _again(term, args)


_TABLE: OperatorTable[Term] = {
    "literal": lambda t, _: t, "part": lambda t, _: t,
    "not": _not, "and": _junction(False), "or": _junction(True), "if": _if,
    "eq": _decide, "lt": _decide, "le": _decide, "add": _decide, "sub": _decide, "distance": _again,
}  # fmt: skip
