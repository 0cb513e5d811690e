"""One end and one event: the specification as an oracle for anybody who writes a stack. 32-bit numbers.

What the specification leaves open is enumerated, so that the answer is every outcome that it allows.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import product
from typing import Any

from tcpmodel.language.errors import SpecError, did_you_mean
from tcpmodel.language.rules import Event, Spec
from tcpmodel.language.terms import BOOL, Term
from tcpmodel.lower.numbers import (
    MOST_LENGTH,
    MOST_TEXT,
    MOST_WINDOW,
    cut,
    most,
    out_of_bounds,
    read_number,
    read_sequence_number,
    shown,
    whole,
)
from tcpmodel.lower.python import TCB, Interpreter, Outcome, Segment, interpreter_of
from tcpmodel.lower.text import parse_segment, segment_text, show

_SENT_FIN = ("FIN-WAIT-1", "FIN-WAIT-2", "CLOSING", "LAST-ACK", "TIME-WAIT")
_FIN_UNACKED = ("FIN-WAIT-1", "CLOSING", "LAST-ACK")
_GOT_FIN = ("CLOSE-WAIT", "CLOSING", "LAST-ACK", "TIME-WAIT")
_OPEN_CALLS = {
    "OPEN": True, "OPEN ACTIVE": True, "ACTIVE OPEN": True, "OPEN PASSIVE": False, "PASSIVE OPEN": False,
}  # fmt: skip
_COUNTED = ("SEND", "TRANSMIT", "RETRANSMISSION TIMEOUT")  # what may say of how many octets it is
_LONG_NAME = 100  # beyond that nothing is misspelt
_WORDS = ("STATE", "PASSIVE", "ISS", "IRS", "SND.UNA", "SND.NXT", "SND.FIN", "SND.QUEUED", "SND.MAX_WND",
          "RCV.NXT", "RCV.WND")
WINDOW = 65535
M = 2**32


@dataclass(frozen=True)
class Reaction:
    """One outcome that the specification allows; ``sent`` in the RFC's notation, ``tcb`` by word, no ghosts."""

    state: str
    sent: tuple[str, ...]
    tcb: Mapping[str, Any]
    signals: tuple[str, ...]
    rules: tuple[str, ...]


class CannotHappen(SpecError):
    """The event does not happen to an end in this situation; the text says which condition fails."""


def complete_tcb(spec: Spec, given: Mapping[str, Any]) -> dict[str, Any]:
    """The TCB with what was not given filled in as a connection without open text would have it.

    An unknown word or state, or a number outside 32 bits, is a SpecError.
    """
    spec.requires("react", _WORDS)
    words = {w.name: w for w in spec.tcb}
    for name, value in given.items():
        if name not in words:
            raise SpecError(f"a TCB has no '{shown(name)}'{_near(name, words)}")
        if words[name].sort is BOOL and not isinstance(value, bool):
            raise SpecError(f"{name} = {shown(repr(value))} is neither True nor False")
        if why := out_of_bounds(words[name], value):
            raise SpecError(why)
    tcb: dict[str, Any] = {w.name: w.initial for w in spec.tcb} | dict(given)
    state = tcb["STATE"]
    states = spec.state.sort.values
    if state not in states:
        raise SpecError(f"'{shown(state)}' is no state{_near(state, states)}")
    if state == "CLOSED":
        return tcb
    tcb["RCV.WND"] = given.get("RCV.WND", WINDOW)
    tcb["SND.MAX_WND"] = given.get("SND.MAX_WND", WINDOW)
    if state == "LISTEN":
        return tcb | {"PASSIVE": given.get("PASSIVE", True)}
    tcb |= _numbers(state, given)
    if (tcb["SND.NXT"] - tcb["SND.UNA"]) % M > MOST_WINDOW + 2:  # all that a window holds, a SYN and a FIN
        raise SpecError(f"SND.NXT = {tcb['SND.NXT']} lies {(tcb['SND.NXT'] - tcb['SND.UNA']) % M} beyond SND.UNA = "
                        f"{tcb['SND.UNA']}; expected at most the largest window, {MOST_WINDOW}, with a SYN and a FIN")
    return tcb


def _near(name: Any, known: Iterable[str]) -> str:
    return did_you_mean(name, known) if isinstance(name, str) and len(name) < _LONG_NAME else ""


def _numbers(state: str, given: Mapping[str, Any]) -> dict[str, Any]:
    """ISS and IRS and what follows from them; what is given stays, and nothing but a FIN is unacknowledged."""
    fin = given.get("SND.FIN", state in _SENT_FIN)
    early = state in ("SYN-SENT", "SYN-RECEIVED")  # our SYN is unacknowledged
    open_fin = int(fin and state in _FIN_UNACKED)
    una = given.get("SND.UNA")
    first = given.get("ISS", 0 if una is None else (una - (not early)) % M)
    if "SND.NXT" in given:
        following = given["SND.NXT"]
    else:
        following = (una + open_fin if una is not None and not early else first + 1 + fin) % M
    acknowledged = first if early else (following - open_fin) % M
    fin_taken = state in _GOT_FIN
    irs = given.get("IRS", (given["RCV.NXT"] - 1 - fin_taken) % M if "RCV.NXT" in given else 0)
    heard = 0 if state == "SYN-SENT" else (irs + 1 + fin_taken) % M
    return {"ISS": first, "SND.NXT": following, "SND.UNA": acknowledged if una is None else una, "SND.FIN": fin,
            "IRS": irs, "RCV.NXT": given.get("RCV.NXT", heard)}


def react(spec: Spec, tcb: Mapping[str, Any], event: str, *, iss: int | None = None) -> list[Reaction]:
    """Every allowed outcome of one event for one end.

    ``tcb`` maps words to values (``{"STATE": "SYN-SENT", "ISS": 100}``), the rest as ``complete_tcb`` fills
    it in. ``event`` is a segment in the RFC's notation, a call or a timeout. ``iss`` is the one selected,
    where one is. SpecError for what cannot be understood, CannotHappen for what cannot happen.
    """
    interpreter = interpreter_of(spec, M)
    whole = complete_tcb(spec, tcb)
    value = interpreter.tcb_from(whole)
    name, fixed, segment = parse_event(spec, interpreter, event)
    the_event = spec.event(name)
    if iss is not None and (type(iss) is not int or not 0 <= iss < M):
        raise SpecError(f"iss = {shown(iss)} is no 32-bit number")
    selected = iss if iss is not None else whole["ISS"]
    outcomes: dict[tuple[Any, ...], Outcome] = {}
    impossible: Term | None = None
    for choice in _choices(the_event, whole, fixed | {"PICK.ISS": fixed.get("PICK.ISS", selected)}):
        if not interpreter.possible(the_event, value, choice):
            impossible = impossible if impossible is not None else _failing(interpreter, the_event, value, choice)
            continue
        outcome = interpreter.react(the_event, value, choice, segment)
        _within_bounds(spec, event, outcome)
        outcomes.setdefault((outcome.sent, _plain(spec, outcome.tcb), outcome.signals), outcome)
    if not outcomes and impossible is not None:
        raise CannotHappen(f"{name} cannot happen in {whole['STATE']}: it needs {show(impossible)}")
    return [_reaction(spec, interpreter, o) for o in outcomes.values()]


def _within_bounds(spec: Spec, event: str, outcome: Outcome) -> None:
    """Refuses an event that would lead to a number which no header holds, or the model does not count to."""
    for word, value in zip(spec.tcb, outcome.tcb, strict=True):
        if not word.ghost and out_of_bounds(word, value):
            raise SpecError(f"{cut(event)} would make {word.name} {value}; expected at most {most(word)}")
    for segment in outcome.sent:
        for word, value in zip(spec.segment, segment, strict=True):
            if not word.ghost and out_of_bounds(word, value):
                raise SpecError(f"{cut(event)} would send {segment_text(segment, [w.name for w in spec.segment])}; "
                                f"expected at most {most(word)} octets of text in a segment")


def _plain(spec: Spec, tcb: TCB) -> tuple[Any, ...]:
    return tuple(v for w, v in zip(spec.tcb, tcb, strict=True) if not w.ghost)


def _reaction(spec: Spec, interpreter: Interpreter, outcome: Outcome) -> Reaction:
    names = [w.name for w in spec.segment]
    shown = {w.name: v for w, v in zip(spec.tcb, outcome.tcb, strict=True) if not w.ghost}
    sent = tuple(segment_text(s, names) for s in outcome.sent)
    return Reaction(interpreter.state_of(outcome.tcb), sent, shown, outcome.signals, outcome.rules)


def parse_event(spec: Spec, interpreter: Interpreter, text: str) -> tuple[str, dict[str, Any], Segment | None]:
    """The event's name, the choices that the text fixes, and the segment if it is one."""
    if "<" in text:
        try:
            return "SEGMENT ARRIVES", {}, interpreter.segment_from(_whole(parse_segment(text, read_sequence_number)))
        except ValueError as error:
            raise SpecError(str(error)) from None
    words = " ".join(text.upper().split())
    if words in _OPEN_CALLS:
        return "OPEN", {"CALL.ACTIVE": _OPEN_CALLS[words]}, None
    if words == "EXIT":
        return "CLOSE", {"CALL.EXIT": True}, None
    counted = next((name for name in _COUNTED if words.startswith(f"{name} ")), "")
    if counted:
        return counted, {"PICK.LENGTH": _octets(counted, words.removeprefix(f"{counted} "))}, None
    known = [e.name for e in spec.events if e.name != "SEGMENT ARRIVES"]
    if words not in known:
        near = _near(words, known)
        raise SpecError(f"'{cut(text)}' is no event{near or '; expected a segment, a call or a timeout'}")
    return words, {}, None


def _octets(call: str, text: str) -> int:
    """How much text a call is to send: a user's SEND may be cut into segments, the others are one segment."""
    if call == "SEND" and whole(text) == 0:
        raise SpecError("SEND 0 sends nothing; expected SEND 1 or more")
    try:
        if call == "SEND":
            return read_number(text, "number of octets to SEND", MOST_TEXT, least=1)
        return read_number(text, "length of a segment's text", MOST_LENGTH)
    except ValueError as error:
        raise SpecError(str(error)) from None


def _whole(segment: dict[str, Any]) -> dict[str, Any]:
    return segment | {"SEG.TEXT": 1 if segment["SEG.TEXT"] is None else segment["SEG.TEXT"]}


def _choices(event: Event, tcb: Mapping[str, Any], fixed: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    """What the event leaves open, every way; lengths are all that there is, unless the caller said how much.

    That a SEND may be held back is left out: the answer is what 3.10.2 says of a SEND that is served.
    """
    unacked = max((tcb["SND.NXT"] - tcb["SND.UNA"]) % M - tcb["SND.FIN"], 0)
    lengths = {"SEND": [1], "TRANSMIT": [tcb["SND.QUEUED"]]}.get(event.name, [0, unacked])
    open_: dict[str, Sequence[Any]] = {
        "PICK.DELAY": (False, True), "PICK.FIN": (False, True), "PICK.LENGTH": [min(n, MOST_LENGTH) for n in lengths],
        "PICK.ON_SYN": (False, True) if tcb["STATE"] == "LISTEN" else (False,), "CALL.WINDOW": (WINDOW,),
    }  # fmt: skip
    names = [w.name for w in event.choices if w.name in open_ and w.name not in fixed]
    for values in product(*(dict.fromkeys(open_[n]) for n in names)):
        yield dict(fixed) | dict(zip(names, values, strict=True))


def _failing(interpreter: Interpreter, event: Event, tcb: TCB, choice: Mapping[str, Any]) -> Term:
    """The first condition of the event's possibility that does not hold."""
    parts = event.possible.args if event.possible.op == "and" else (event.possible,)
    env = interpreter.environment(tcb, choice=choice)
    failing: Term = next(p for p in parts if not interpreter.compile(p)(env))
    return failing
