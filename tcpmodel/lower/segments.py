"""Segments as people write them, in the notation of their specification: ``<SEQ=300><ACK=101><CTL=SYN,ACK>``.

This module names no word: it reads and writes each field that the specification declares.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache
from typing import Any, NamedTuple

from tcpmodel.language.errors import SpecError, did_you_mean
from tcpmodel.language.notation import Field, Notation, short
from tcpmodel.language.rules import DeleteTCB, Effect, Forget, Send, Signal
from tcpmodel.language.scope import Old, Scope
from tcpmodel.language.spec import Spec
from tcpmodel.language.terms import SEQ, Assign, Term, Word
from tcpmodel.lower.numbers import cut, most, read_number, read_sequence_number
from tcpmodel.lower.text import show


class ReadSegment(NamedTuple):
    """What a text says of a segment: values by word, the words left open, and of these the ones above zero."""

    values: dict[str, Any]
    open: frozenset[str]
    some: frozenset[str]


def segment_text(spec: Spec, segment: Sequence[Any]) -> str:
    """The text of a segment, a tuple in the order of the specification's words."""
    return text_of(spec, dict(zip((w.name for w in spec.segment), segment, strict=True)))


def text_of(spec: Spec, values: Mapping[str, Any]) -> str:
    """The text of a segment, given as values by the words' names."""
    notation = spec.written
    parts = [f"<{f.key}={values[f.word.name]}>" for f in notation.fields if _is_written(f, values)]
    if notation.bits is not None:
        bits = [name for name, w in notation.bits.names().items() if values[w.name]]
        parts.append(f"<{notation.bits.key}={','.join(bits)}>")
    return "".join(parts) or "<>"


def _is_written(field: Field, values: Mapping[str, Any]) -> bool:
    if field.beside is not None:
        return bool(values[field.beside.name])
    return field.always or values[field.word.name] != field.word.initial


def pattern_text(spec: Spec, fields: Sequence[tuple[Word, Term]]) -> str:
    """The text of a segment that a rule sends, with terms as values; ``?`` follows a bit that may be set or not."""
    notation, value = spec.written, {word.name: term for word, term in fields}
    fixed = {name: term.args[0] for name, term in value.items() if term.op == "literal"}
    parts = []
    for f in notation.fields:
        beside = fixed.get(f.beside.name, True) if f.beside is not None else None
        plain = f.word.name in fixed and fixed[f.word.name] == f.word.initial
        if f.always or (beside if f.beside is not None else not plain):
            parts.append(f"<{f.key}={show(value[f.word.name])}>")
    if notation.bits is not None:
        bits = [name + ("" if w.name in fixed else "?") for name, w in notation.bits.names().items()
                if fixed.get(w.name, True)]
        parts.append(f"<{notation.bits.key}={','.join(bits)}>")
    return "".join(parts) or "<>"


def show_effect(spec: Spec, effect: Effect) -> str:
    """One effect as a line of text."""
    match effect:
        case Assign(word, value):
            return f"enter {show(value)}" if word.name == spec.state.name else f"{word.name} <- {show(value)}"
        case Send(fields):
            return f"send {pattern_text(spec, fields)}"
        case Signal(text, amount):
            return f"tell the user '{text}'" + (f" ({show(amount)} octets)" if amount is not None else "")
        case Forget():
            kept = [w.name for w in spec.tcb if w.kept]
            return f"forget the peer (keep {', '.join(kept) or 'nothing'})"
        case DeleteTCB():
            return "delete the TCB"


# --- reading ------------------------------------------------------------------------------------------------------


@lru_cache(maxsize=64)
def shape(notation: Notation) -> re.Pattern[str]:
    """The pattern of one part of a segment: ``<KEY=value>``, or ``<KEY>`` for a number left open.

    It never backtracks, so that the time to read a text grows only with its length.
    """
    keys = "|".join(re.escape(k) for k in sorted(notation_keys(notation), key=len, reverse=True))
    some = "|".join(re.escape(f.some) for f in notation.fields if f.some)
    open_ = rf"|({some})\s*+" if some else r"|(\b\B)"
    return re.compile(rf"<\s*+(?:({keys})\s*+=([^<>]*+){open_})>", re.IGNORECASE)


def notation_keys(notation: Notation) -> list[str]:
    """Every key that may begin a part of a segment."""
    bits = notation.bits
    return [*(k for f in notation.fields for k in f.keys), *((bits.key, *bits.aliases) if bits else ())]


def read_segment(spec: Spec, text: str, number: Callable[[str], Any]) -> ReadSegment:
    """What a text says of a segment; ValueError says what is wrong with the text.

    ``number`` reads a sequence number, for a ladder may have symbols in its place.
    """
    notation = spec.written
    said = cut(text.strip())
    if shape(notation).sub("", text).strip() or not said:
        raise ValueError(f"'{said}' is no segment; expected {notation.example}")
    fields = {k.upper(): f for f in notation.fields for k in f.keys}
    values: dict[str, Any] = {}
    some: set[str] = set()
    keys: set[str] = set()
    for key, content, open_ in shape(notation).findall(text):
        field, content = fields.get((key or open_).upper()), content.strip()
        name = field.key if field is not None else notation.bits.key if notation.bits is not None else ""
        if name in keys:
            raise ValueError(f"'{said}' has two <{name}=...>")
        keys.add(name)
        if field is None:
            values |= _bits(spec, content)
        elif open_ or (key.upper() == field.some.upper() and content[:1].isalpha()):
            some.add(field.word.name)
            values[field.word.name] = 1
        else:
            values[field.word.name] = number(content) if field.word.sort is SEQ else _number(spec, field, content)
    return _completed(spec, values, frozenset(some), said)


def _number(spec: Spec, field: Field, content: str) -> int:
    return read_number(content, field.what or field.word.name, most(spec, field.word), field.least)


def _bits(spec: Spec, content: str) -> dict[str, bool]:
    bits = spec.written.bits
    assert bits is not None
    known = bits.names()
    values: dict[str, bool] = {}
    for bit in filter(None, re.split(r"[,\s|]+", content.upper())):
        if bit not in known and bit not in bits.ignored:
            names = ", ".join(short(w) for w in spec.segment if w in set(bits.words))
            raise ValueError(f"'{cut(bit)}' is no {bits.what}; expected {names}")
        if bit in known and known[bit].name in values:
            raise ValueError(f"the {bits.what} {bit} stands there twice")
        values |= {known[bit].name: True} if bit in known else {}
    return values


def _completed(spec: Spec, values: dict[str, Any], some: frozenset[str], said: str) -> ReadSegment:
    """The values, with the initial value of each field that the text may leave out and does."""
    open_ = set(some)
    for f in spec.written.fields:
        name = f.word.name
        if name in values and f.beside is not None:
            values[f.beside.name] = True  # an acknowledgment number means the bit
        elif name not in values and f.always:
            raise ValueError(f"'{said}' has no <{f.key}=...>")
        elif name not in values and f.loose:
            open_ |= {name} if f.beside is None or values.get(f.beside.name) else set()
        elif name not in values and f.beside is not None and values.get(f.beside.name):
            raise ValueError(f"'{said}' has the {short(f.beside)} bit and no <{f.key}=...>")
    return ReadSegment({w.name: w.initial for w in spec.segment} | values, frozenset(open_), some)


# --- old segments of a scope --------------------------------------------------------------------------------------


def old_values(spec: Spec, scope: Scope) -> list[list[dict[str, Any]]]:
    """For each end the old segments in flight from it, as values by word; SpecError for a mistake in one."""
    return [[_old_values(spec, scope, old) for old in olds] for olds in scope.old]


def _old_values(spec: Spec, scope: Scope, old: Old) -> dict[str, Any]:
    ghosts = {w.name: w for w in spec.segment if w.ghost}
    for name in old.ghosts:
        if name not in ghosts:
            raise SpecError(f"an old segment: a segment has no ghost '{name}'{did_you_mean(name, ghosts)}", old.where)
    try:
        segment = read_segment(spec, old.text, read_sequence_number)
    except ValueError as error:
        raise SpecError(f"an old segment: {error}", old.where) from None
    values = {**segment.values, **old.ghosts}
    for w in spec.segment:
        if w.sort is SEQ and not 0 <= values[w.name] < scope.modulus:
            raise scope.wrong(f"{w.name} = {values[w.name]} of an old segment lies outside modulus {scope.modulus}")
    return values
