"""The one fold: every reading of a term is a table from operators to what they mean there."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, TypeVar

from tcpmodel.language.terms import Term

Folded = TypeVar("Folded")
OperatorTable = Mapping[str, Callable[[Term, list[Any]], Folded]]
Memo = dict[int, tuple[Term, Any]]  # values by the term's identity; the term is kept, so that its id stays its own


def fold(term: Term, table: OperatorTable[Folded], known: Memo | None = None) -> Folded:
    """The term's value under the table: arguments first, then the operator with its own term.

    What is ``known`` is not folded again, and what is folded becomes known.
    """
    if known is not None and id(term) in known:
        return known[id(term)][1]  # type: ignore[no-any-return]
    arguments = [fold(arg, table, known) for arg in term.args if isinstance(arg, Term)]
    value = table[term.op](term, arguments)
    if known is not None:
        known[id(term)] = (term, value)
    return value
