"""Terms, effects and segments as text, in the notation of RFC 9293."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import Any

from tcpmodel.language.rules import DeleteTCB, Effect, Send, Signal
from tcpmodel.language.terms import Assign, Space, Term, Word
from tcpmodel.lower.fold import OperatorTable, fold
from tcpmodel.lower.numbers import MOST_LENGTH, cut, read_number

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
    return text[1:-1] if text.startswith("(") and _closes_last(text) else text


def _closes_last(text: str) -> bool:
    depth = 0
    for position, letter in enumerate(text):
        depth += (letter == "(") - (letter == ")")
        if depth == 0:
            return position == len(text) - 1
    return False


def show_effect(effect: Effect) -> str:
    """One effect as a line: an assignment, a segment that is sent, what the user is told."""
    match effect:
        case Assign(word, value):
            return f"enter {show(value)}" if word.name == "STATE" else f"{word.name} <- {show(value)}"
        case Send(fields):
            return f"send {_pattern(fields)}"
        case Signal(text, amount):
            return f"tell the user '{text}'" + (f" ({show(amount)} octets)" if amount is not None else "")
        case DeleteTCB():
            return "delete the TCB"


def _pattern(fields: Sequence[tuple[Word, Term]]) -> str:
    value = {word.name: term for word, term in fields}
    if not _SHOWN <= set(value):
        return "".join(f"<{name}={show(term)}>" for name, term in value.items()) or "<>"
    bits = [n[4:] for n in value if n.startswith("CTL.") and value[n].op == "literal" and value[n].args[0]]
    maybe = [n[4:] + "?" for n in value if n.startswith("CTL.") and value[n].op != "literal"]
    parts = [f"<SEQ={show(value['SEG.SEQ'])}>"]
    parts += [f"<ACK={show(value['SEG.ACK'])}>"] if "ACK" in bits else []
    text = value["SEG.TEXT"]
    parts += [f"<LEN={show(text)}>"] if text.op != "literal" or text.args[0] else []
    return "".join(parts) + f"<CTL={','.join(_ordered(bits + maybe))}>"


_SHOWN = {"SEG.SEQ", "SEG.ACK", "SEG.TEXT", "CTL.ACK"}  # without these it is no segment of TCP, and shown as it is
_ORDER = ("SYN", "FIN", "FIN?", "RST", "ACK")


def _ordered(bits: Sequence[str]) -> list[str]:
    return sorted(bits, key=lambda bit: _ORDER.index(bit) if bit in _ORDER else len(_ORDER))


def segment_text(segment: Sequence[Any], names: Sequence[str]) -> str:
    """A segment as ``<SEQ=300><ACK=101><LEN=10><CTL=SYN,ACK>``; names are the words' in order."""
    value = dict(zip(names, segment, strict=True))
    if not _SHOWN <= set(value):
        return "".join(f"<{name}={one}>" for name, one in value.items()) or "<>"
    bits = _ordered([n[4:] for n in names if n.startswith("CTL.") and value[n]])
    ack = f"<ACK={value['SEG.ACK']}>" if value["CTL.ACK"] else ""
    length = f"<LEN={value['SEG.TEXT']}>" if value["SEG.TEXT"] else ""
    return f"<SEQ={value['SEG.SEQ']}>{ack}{length}<CTL={','.join(bits)}>"


# Each run of characters is read once: nothing is given back, so that no text takes longer than it is long.
_FIELD = re.compile(r"<\s*+(?:(SEQ|ACK|LEN|DATA|CTL|CNTL)\s*+=([^<>]*+)|(DATA)\s*+)>", re.IGNORECASE)


def parse_segment(text: str, number: Callable[[str], Any]) -> dict[str, Any]:
    """``{"SEG.SEQ": ..., "CTL.SYN": True, ...}`` from the RFC's notation; ValueError says what is wrong.

    ``number`` reads a sequence number, so that a ladder may have symbols. ``<DATA>`` without a length
    gives ``SEG.TEXT`` None: some text.
    """
    value: dict[str, Any] = {"SEG.SEQ": None, "SEG.ACK": 0, "SEG.TEXT": 0}
    value |= {f"CTL.{bit}": False for bit in ("SYN", "ACK", "FIN", "RST")}
    said = cut(text.strip())
    if _FIELD.sub("", text).strip() or not said:
        raise ValueError(f"'{said}' is no segment; expected <SEQ=300><ACK=101><CTL=SYN,ACK>")
    acked = False
    for name, content, data in _FIELD.findall(text):
        key, content = (name or data).upper(), content.strip()
        if key in ("SEQ", "ACK"):
            value[f"SEG.{key}"] = number(content)
            acked |= key == "ACK"
        elif key in ("LEN", "DATA"):
            value["SEG.TEXT"] = _length(content, name)
        else:
            for bit in filter(None, re.split(r"[,\s|]+", content.upper())):
                if f"CTL.{bit}" not in value and bit not in ("PSH", "URG"):
                    raise ValueError(f"'{cut(bit)}' is no control bit; expected SYN, ACK, FIN, RST")
                value[f"CTL.{bit}"] = True
    value.pop("CTL.PSH", None), value.pop("CTL.URG", None)
    if value["SEG.SEQ"] is None:
        raise ValueError(f"'{said}' has no <SEQ=...>")
    if value["CTL.ACK"] and not acked:
        raise ValueError(f"'{said}' has the ACK bit and no <ACK=...>")
    if acked and not value["CTL.ACK"]:
        value["CTL.ACK"] = True  # an acknowledgment number means the bit
    return value


def _length(content: str, name: str) -> int | None:
    """Octets of text; None where ``<DATA>`` or ``<DATA=some words>`` leaves it open."""
    if not name or (name.upper() == "DATA" and content[:1].isalpha()):
        return None
    return read_number(content, "length of a segment's text", MOST_LENGTH)
