"""Reads the numbers that files and people give, within the bounds of the specification.

Only the digits 0 to 9 make a number here: ``int`` also takes spaces, ``+5``, ``1_000`` and the digits of other
scripts, and refuses 5,000 digits with a message of its own.
"""

from __future__ import annotations

import re
from typing import Any

from tcpmodel.language.spec import Spec
from tcpmodel.language.terms import NAT, SEQ, Word

MOST = 2**32 - 1  # the largest number where the notation gives no other
_DIGITS = re.compile(r"[0-9]+")
_LONGEST = 20  # digits; every bound has fewer


def most(spec: Spec, word: Word) -> int:
    """The largest value of a word that is a number: that of the notation, or else the largest of 32 bits."""
    return spec.written.largest.get(word.name, MOST)


def whole(text: str) -> int | None:
    """The number that a text of the digits 0 to 9 writes; None for any other text or a number beyond every bound."""
    text = text.strip(" ")
    if not _DIGITS.fullmatch(text):
        return None
    digits = text.lstrip("0")
    return int(digits or "0") if len(digits) <= _LONGEST else None


def read_number(text: str, what: str, largest: int, least: int = 0) -> int:
    """The number within those bounds; ValueError ``'-1' is no WHAT; expected LEAST to LARGEST`` otherwise."""
    value = whole(text)
    if value is None or not least <= value <= largest:
        raise ValueError(f"'{cut(text.strip())}' is no {what}; expected {least} to {largest}")
    return value


def read_sequence_number(text: str) -> int:
    """The 32-bit number that a text writes; ValueError otherwise."""
    value = whole(text)
    if value is None or value > MOST:
        raise ValueError(f"'{cut(text.strip())}' is no 32-bit number")
    return value


def looks_like_a_number(text: str) -> bool:
    """Whether the text is meant as a number, in digits of any script, with a sign, or with marks between."""
    return any(c.isnumeric() for c in text) and not any(c.isalpha() for c in text)


def out_of_bounds(spec: Spec, word: Word, value: Any) -> str:
    """Why a word cannot have the value, as a sentence; empty if it can."""
    if word.sort not in (SEQ, NAT):
        return ""
    if type(value) is int and 0 <= value <= most(spec, word):
        return ""
    if most(spec, word) == MOST or type(value) is not int or value < 0:
        return f"{word.name} = {shown(value)} is no 32-bit number"
    return f"{word.name} = {shown(value)} is out of bounds; expected at most {most(spec, word)}"


def shown(value: Any) -> str:
    """A value as a message shows it: never long."""
    if isinstance(value, int) and value.bit_length() > 128:
        return f"a number of {value.bit_length()} bits"
    return cut(str(value))


def cut(text: str, length: int = 80) -> str:
    """The text, or its beginning if it is long."""
    return f"{text[:length]}..." if len(text) > length else text
