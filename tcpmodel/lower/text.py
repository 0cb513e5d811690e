"""Terms as text, as a reader of the RFC would write them."""

from __future__ import annotations

from typing import Any

from tcpmodel.language.terms import Space, Term, Word
from tcpmodel.lower.fold import OperatorTable, fold

_PREFIX = {Space.PEER: "peer's ", Space.BEFORE: "old ", Space.SENT: "sent "}


def _infix(symbol: str) -> Any:
    return lambda _, args: f"({f' {symbol} '.join(args)})"


_TEXT: OperatorTable[str] = {
    "word": lambda t, _: _PREFIX.get(t.space, "") + t.name,  # type: ignore[attr-defined]
    "literal": lambda t, _: str(t.args[0]),
    "part": lambda t, _: f"1/{t.args[0]} of the circle",
    "not": lambda _, args: f"not {args[0]}",
    "and": _infix("and"), "or": _infix("or"), "eq": _infix("="), "lt": _infix("<"), "le": _infix("=<"),
    "add": _infix("+"), "sub": _infix("-"), "distance": _infix("-"),
    "if": lambda _, args: f"({args[1]} if {args[0]} else {args[2]})",
}  # fmt: skip


def show(term: Term) -> str:
    """The term as a reader of the RFC would write it; a named term shows its name."""
    if term.label is not None:
        return term.label
    if term.op == "not" and term.args[0].label is None and term.args[0].op == "eq":
        return show(term.args[0]).replace(" = ", " /= ")
    if term.op == "not":
        return f"not ({show(term.args[0])})" if " " in show(term.args[0]) else f"not {show(term.args[0])}"
    if term.op == "or" and all(a.op == "eq" and isinstance(a.args[0], Word) and a.args[1].op == "literal"
                               for a in term.args) and len({a.args[0].name for a in term.args}) == 1:
        return f"{term.args[0].args[0].name} is {' or '.join(str(a.args[1].args[0]) for a in term.args)}"
    if term.args and all(isinstance(a, Term) for a in term.args):
        text = _TEXT[term.op](term, [show(a) for a in term.args])
    else:
        text = fold(term, _TEXT)
    return text[1:-1] if text.startswith("(") and closes_last(text) else text


def closes_last(text: str) -> bool:
    """Whether the last sign of a text closes the parenthesis that its first sign opens."""
    depth = 0
    for position, letter in enumerate(text):
        depth += (letter == "(") - (letter == ")")
        if depth == 0:
            return position == len(text) - 1
    return False
