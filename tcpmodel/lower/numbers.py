"""Numbers as files and people give them: one reader, and the bounds that the header and the model set.

Only the digits 0 to 9 make a number here: ``int`` also takes spaces, ``+5``, ``1_000`` and the digits of other
scripts, and refuses 5,000 digits with words of its own.
"""

from __future__ import annotations

import re
from typing import Any

from tcpmodel.language.terms import NAT, SEQ, Word

# RFC 9293 3.1: sequence and acknowledgment numbers are fields of 32 bits.
MOST_SEQ = 2**32 - 1
# TCP counts the text of a segment nowhere: IP does, in 16 bits (RFC 791 3.1, total length; RFC 8200 3, payload length),
# and in 16 bits a receiver says how much it takes (RFC 9293 3.7.1, MSS). That leaves 65,495 octets over IPv4 and 65,515
# over IPv6; we choose the round number, which also covers what a capture shows of segments before they are cut
# (64 KiB with their headers). What only a jumbogram could hold (RFC 2675) is refused.
MOST_LENGTH = 2**16 - 1
# A window has 16 bits and a scale of at most 14 (RFC 7323 2.2 and 2.3), so that it stays below 2^30.
MOST_WINDOW = (2**16 - 1) << 14
# What waits in a queue is counted by no header. The model takes the text of a connection to be less than an eighth of
# the circle of sequence numbers: the axiom `text-within` of the proofs, from RFC 9293 3.4.1.
MOST_TEXT = 2**29 - 1

_MOST = {"SEG.TEXT": MOST_LENGTH, "RCV.WND": MOST_WINDOW, "SND.MAX_WND": MOST_WINDOW, "SND.QUEUED": MOST_TEXT,
         "RCV.UNREAD": MOST_TEXT, "RCV.HELD": MOST_TEXT}  # fmt: skip
_DIGITS = re.compile(r"[0-9]+")
_LONGEST = 20  # digits: more than any bound has


def most(word: Word) -> int:
    """The largest value of a word that is a number; what a specification adds of its own has 32 bits."""
    return _MOST.get(word.name, MOST_SEQ)


def whole(text: str) -> int | None:
    """The number that a text is, of the digits 0 to 9 alone; None for all else, and for one beyond every bound."""
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
    """A 32-bit number as written; ValueError otherwise."""
    value = whole(text)
    if value is None or value > MOST_SEQ:
        raise ValueError(f"'{cut(text.strip())}' is no 32-bit number")
    return value


def looks_like_a_number(text: str) -> bool:
    """Whether whoever wrote it meant a number, in digits of whatever kind, with a sign, or with marks between."""
    return any(c.isnumeric() for c in text) and not any(c.isalpha() for c in text)


def out_of_bounds(word: Word, value: Any) -> str:
    """Why a word cannot have the value, as a sentence; nothing if it can."""
    if word.sort not in (SEQ, NAT):
        return ""
    if type(value) is int and 0 <= value <= most(word):
        return ""
    if most(word) == MOST_SEQ or type(value) is not int or value < 0:
        return f"{word.name} = {shown(value)} is no 32-bit number"
    return f"{word.name} = {shown(value)} is out of bounds; expected at most {most(word)}"


def shown(value: Any) -> str:
    """A value as a message can hold it, however large it is."""
    if isinstance(value, int) and value.bit_length() > 128:
        return f"a number of {value.bit_length()} bits"
    return cut(str(value))


def cut(text: str, length: int = 80) -> str:
    """The text, or its beginning if it is long: for messages of one line."""
    return f"{text[:length]}..." if len(text) > length else text
