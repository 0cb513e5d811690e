"""The one fold: every reading of a term is a table from operators to what they mean there."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, TypeVar

from tcpmodel.language.terms import Term

Value = TypeVar("Value")
Table = Mapping[str, Callable[[Term, list[Any]], Value]]


def fold(term: Term, table: Table[Value]) -> Value:
    """The term's value under the table: arguments first, then the operator with its own term."""
    arguments = [fold(arg, table) for arg in term.args if isinstance(arg, Term)]
    return table[term.op](term, arguments)
