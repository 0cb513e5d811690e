"""Terms in which some words are known: their values take the place of the words, and what they settle is a literal."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from tcpmodel.language.terms import FALSE, NAT, SEQ, TRUE, Space, Term, Word, both, either, literal

KnownWords = Mapping[tuple[Space, str], Any]


def settled(term: Term, known: KnownWords) -> Term:
    """A term with the same value wherever those words have those values, simplified; a value may be a term too."""
    if isinstance(term, Word):
        if (term.space, term.name) not in known:
            return term
        value = known[term.space, term.name]
        return value if isinstance(value, Term) else literal(value, term.sort)
    if term.op in ("literal", "part"):
        return term
    return _TABLE[term.op](term, [settled(a, known) for a in term.args])


def alike(one: Any, other: Any) -> bool:
    """Whether two terms, or two tuples of terms or effects, are built alike; so they mean the same."""
    if one is other:
        return True
    if isinstance(one, Term) and isinstance(other, Term):
        if isinstance(one, Word) or isinstance(other, Word):
            return isinstance(one, Word) and isinstance(other, Word) and (one.space, one.name) == (other.space,
                                                                                                  other.name)
        return one.op == other.op and one.sort is other.sort and alike(one.args, other.args)
    if isinstance(one, tuple) and isinstance(other, tuple):
        return len(one) == len(other) and all(map(alike, one, other))
    if isinstance(one, Term) or isinstance(other, Term) or type(one) is not type(other):
        return False
    if parts := getattr(type(one), "__match_args__", ()):  # an effect
        return all(alike(getattr(one, name), getattr(other, name)) for name in parts)
    return bool(one == other)


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


def _junction(absorbing: bool) -> Callable[[Term, list[Term]], Term]:
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


_TABLE: Mapping[str, Callable[[Term, list[Term]], Term]] = {
    "not": _not, "and": _junction(False), "or": _junction(True), "if": _if,
    "eq": _decide, "lt": _decide, "le": _decide, "add": _decide, "sub": _decide, "distance": _again,
}  # fmt: skip
