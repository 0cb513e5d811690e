"""The one fold: every lowering is a table with the meaning of each operator."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, TypeVar

from tcpmodel.language.terms import Term

Folded = TypeVar("Folded")
OperatorTable = Mapping[str, Callable[[Term, list[Any]], Folded]]
Memo = dict[int, tuple[Term, Any]]  # values by the term's id; holding the term keeps its id from another term


def fold(term: Term, table: OperatorTable[Folded], known: Memo | None = None) -> Folded:
    """The term's value under the table: first the arguments, then the operator, which also gets the term.

    A term in ``known`` is not folded again; the value of each other term is added to it.
    """
    if known is not None and id(term) in known:
        return known[id(term)][1]  # type: ignore[no-any-return]
    arguments = [fold(arg, table, known) for arg in term.args if isinstance(arg, Term)]
    value = table[term.op](term, arguments)
    if known is not None:
        known[id(term)] = (term, value)
    return value
