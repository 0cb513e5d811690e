"""SEGMENT ARRIVES as RFC 9293 3.10.7 words it: a table of situations, segments and answers, at 32 bits.

Every expectation is written from the RFC's text; the section stands first in its row. In a row ``S`` is our
ISS, ``R`` the peer's (IRS), ``N`` an ISS that is selected now; ``S+1`` and the like are numbers modulo 2^32,
and each row is tried where they are small, and where they come round. The frame is tested too: what a row
does not name must not change. Where the RFC leaves a choice, a row lists every answer that it allows.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

import pytest
from tcpmodel.specs.rfc9293 import SPEC

from tcpmodel.ask.react import react
from tcpmodel.lower.python import Interpreter, Outcome
from tcpmodel.lower.segments import segment_text

SPACE = 2**32
NUMBERS = (
    {"S": 1000, "R": 5000, "N": 9000},
    {"S": SPACE - 2, "R": SPACE - 50, "N": SPACE - 1},  # our numbers come round at once, the peer's in the window
    {"S": SPACE - 5, "R": SPACE - 2, "N": 0},
    {"S": 2**31 - 1, "R": 2**31 - 2, "N": 2**31},  # where a signed comparison would turn over
)
EVERY = tuple(w for w in SPEC.tcb if not w.ghost)
INITIAL = {w.name: w.initial for w in EVERY}
SYMBOL = re.compile(r"\b([SRN])([+-]\d+)?(?=>|$)")
Values = Mapping[str, Any]


@dataclass(frozen=True)
class Answer:
    """One allowed outcome: the state, the segments, the signals, and every word that changes."""

    state: str
    sent: tuple[str, ...]
    says: tuple[str, ...]
    changes: Values


@dataclass(frozen=True)
class Row:
    """A situation, an event, and every answer to it that the RFC allows."""

    cite: str
    tcb: Values
    event: str
    answers: tuple[Answer, ...]
    choice: Values = field(default_factory=dict)  # for the interpreter, where the event's text cannot say it

    def __str__(self) -> str:
        return f"{self.cite} {self.tcb['STATE']} {self.event}"


def named(words: Values) -> dict[str, Any]:
    """``SND_UNA`` as ``SND.UNA``."""
    return {k.replace("_", ".", 1): v for k, v in words.items()}


def number(text: str, numbers: Mapping[str, int]) -> int:
    match = SYMBOL.fullmatch(text)
    assert match is not None
    return (numbers[match[1]] + int(match[2] or 0)) % SPACE


def plus(symbol: str, distance: int) -> str:
    """The symbol some numbers further: ``S+1`` and 2 make ``S+3``."""
    total = int(symbol[1:] or 0) + distance
    return symbol[0] + (f"{total:+d}" if total else "")


def in_numbers(values: Values, numbers: Mapping[str, int]) -> dict[str, Any]:
    return {k: number(v, numbers) if isinstance(v, str) and SYMBOL.fullmatch(v) else v for k, v in values.items()}


def text_in_numbers(text: str, numbers: Mapping[str, int]) -> str:
    return SYMBOL.sub(lambda m: str(number(m[0], numbers)), text) if "<" in text else text


# The usual TCB of each state: SYNs and FINs have been sent and acknowledged as the state says, no text yet.
WINDOW, MAX_WINDOW = 100, 1000
LISTENING = {"PASSIVE": True, "RCV.WND": WINDOW, "SND.MAX_WND": MAX_WINDOW}
HALF_OPEN = {"ISS": "S", "SND.UNA": "S", "SND.NXT": "S+1", "RCV.WND": WINDOW, "SND.MAX_WND": MAX_WINDOW}
OPENED = HALF_OPEN | {"IRS": "R", "RCV.NXT": "R+1", "SND.UNA": "S+1"}
FIN_SENT = OPENED | {"SND.NXT": "S+2", "SND.FIN": True}
FIN_ACKED = FIN_SENT | {"SND.UNA": "S+2"}
USUAL: dict[str, dict[str, Any]] = {
    "CLOSED": {},
    "LISTEN": LISTENING,
    "SYN-SENT": HALF_OPEN,
    "SYN-RECEIVED": OPENED | {"SND.UNA": "S"},
    "ESTABLISHED": OPENED,
    "FIN-WAIT-1": FIN_SENT,
    "FIN-WAIT-2": FIN_ACKED,
    "CLOSE-WAIT": OPENED | {"RCV.NXT": "R+2"},
    "CLOSING": FIN_SENT | {"RCV.NXT": "R+2"},
    "LAST-ACK": FIN_SENT | {"RCV.NXT": "R+2"},
    "TIME-WAIT": FIN_ACKED | {"RCV.NXT": "R+2"},
}
STATES = tuple(USUAL)
OTHER = STATES[3:]  # "Other States" of 3.10.7.4
SYNCHRONIZED = STATES[4:]
RECEIVING = ("ESTABLISHED", "FIN-WAIT-1", "FIN-WAIT-2")
FIN_RECEIVED = ("CLOSE-WAIT", "CLOSING", "LAST-ACK", "TIME-WAIT")


def at(state: str, **changes: Any) -> dict[str, Any]:
    """The usual TCB of a state, with some words otherwise."""
    return INITIAL | {"STATE": state} | USUAL[state] | named(changes)


def to(state: str, *sent: str, says: Iterable[str] = (), **changes: Any) -> Answer:
    """The answer that enters (or keeps) a state; CLOSED means that the TCB is deleted."""
    return Answer(state, sent, tuple(says), named(changes))


def acknowledged(state: str, ack: str, says: Iterable[str] = (), **changes: Any) -> tuple[Answer, Answer]:
    """An acknowledgment that is due: sent at once, or delayed (3.8.6.3) to be carried by another segment."""
    return (to(state, ack, says=says, **changes), to(state, says=says, **changes, ACK_OWED=True))


def row(cite: str, tcb: Values, event: str, *answers: Answer, choice: Values | None = None) -> Row:
    return Row(cite, tcb, event, answers, choice or {})


def ack_of(tcb: Values) -> str:
    """<SEQ=SND.NXT><ACK=RCV.NXT><CTL=ACK>"""
    return f"<SEQ={tcb['SND.NXT']}><ACK={tcb['RCV.NXT']}><CTL=ACK>"


def unchanged(tcb: Values, *sent: str, **changes: Any) -> Answer:
    return to(tcb["STATE"], *sent, **changes)


def expected(tcb: Values, answer: Answer, numbers: Mapping[str, int]) -> tuple[Any, ...]:
    after = INITIAL if answer.state == "CLOSED" else {**tcb, "STATE": answer.state, **answer.changes}
    assert set(after) == set(INITIAL), "the row names a word that no TCB has"
    sent = tuple(text_in_numbers(s, numbers) for s in answer.sent)
    return answer.state, sent, answer.says, tuple(sorted(in_numbers(after, numbers).items()))


def outcomes(a_row: Row, numbers: Mapping[str, int]) -> tuple[set[tuple[Any, ...]], set[str]]:
    """What the specification answers, and the rules that fired."""
    tcb, event = in_numbers(a_row.tcb, numbers), text_in_numbers(a_row.event, numbers)
    if a_row.choice:
        interpreter = Interpreter(SPEC)
        choice = in_numbers(a_row.choice, numbers)
        outcome = interpreter.react(SPEC.event(event), interpreter.tcb_from(tcb), choice)
        return {_plain(outcome)}, set(outcome.rules)
    reactions = react(SPEC, tcb, event, iss=numbers["N"])
    assert all(r.rules for r in reactions), "no rule says that nothing happens"
    got = {(r.state, r.sent, r.signals, tuple(sorted(r.tcb.items()))) for r in reactions}
    return got, {name for r in reactions for name in r.rules}


def _plain(outcome: Outcome) -> tuple[Any, ...]:
    after = {w.name: v for w, v in zip(SPEC.tcb, outcome.tcb, strict=True) if not w.ghost}
    sent = tuple(segment_text(SPEC, s) for s in outcome.sent)
    return after["STATE"], sent, outcome.signals, tuple(sorted(after.items()))


def check(a_row: Row) -> None:
    for numbers in NUMBERS:
        wanted = {expected(a_row.tcb, answer, numbers) for answer in a_row.answers}
        got, _ = outcomes(a_row, numbers)
        assert got == wanted, f"{a_row} with {numbers}"


# === 3.10.7.1 CLOSED ========================================================================================

NOTHING = to("CLOSED")
IN_CLOSED = [
    # "An incoming segment containing a RST is discarded."
    *[row("3.10.7.1", at("CLOSED"), segment, NOTHING) for segment in (
        "<SEQ=R><CTL=RST>", "<SEQ=R><ACK=S><CTL=RST,ACK>", "<SEQ=R><LEN=9><CTL=SYN,RST>")],
    # "If the ACK bit is off": <SEQ=0><ACK=SEG.SEQ+SEG.LEN><CTL=RST,ACK>; SYN, FIN and text count in SEG.LEN (3.4)
    row("3.10.7.1", at("CLOSED"), "<SEQ=R><CTL=SYN>", to("CLOSED", "<SEQ=0><ACK=R+1><CTL=RST,ACK>")),
    row("3.10.7.1", at("CLOSED"), "<SEQ=R><LEN=10><CTL=SYN>", to("CLOSED", "<SEQ=0><ACK=R+11><CTL=RST,ACK>")),
    row("3.10.7.1", at("CLOSED"), "<SEQ=R><LEN=3><CTL=SYN,FIN>", to("CLOSED", "<SEQ=0><ACK=R+5><CTL=RST,ACK>")),
    row("3.10.7.1", at("CLOSED"), "<SEQ=R><LEN=5><CTL=FIN>", to("CLOSED", "<SEQ=0><ACK=R+6><CTL=RST,ACK>")),
    row("3.10.7.1", at("CLOSED"), "<SEQ=R><CTL=>", to("CLOSED", "<SEQ=0><ACK=R><CTL=RST,ACK>")),
    # "If the ACK bit is on": <SEQ=SEG.ACK><CTL=RST>
    *[row("3.10.7.1", at("CLOSED"), segment, to("CLOSED", "<SEQ=S+7><CTL=RST>")) for segment in (
        "<SEQ=R><ACK=S+7><CTL=ACK>", "<SEQ=R><ACK=S+7><CTL=SYN,ACK>", "<SEQ=R><ACK=S+7><LEN=4><CTL=FIN,ACK>")],
]  # fmt: skip

# === 3.10.7.2 LISTEN ========================================================================================

LISTEN = at("LISTEN")
SYN_ACK = "<SEQ=N><ACK=R+1><CTL=SYN,ACK>"


def called(**held: Any) -> Answer:
    """Third: "Set RCV.NXT to SEG.SEQ+1, IRS is set to SEG.SEQ ... SND.NXT is set to ISS+1 and SND.UNA to ISS"."""
    return to("SYN-RECEIVED", SYN_ACK, ISS="N", SND_UNA="N", SND_NXT="N+1", IRS="R", RCV_NXT="R+1", **held)


IN_LISTEN = [
    # First: "An incoming RST should be ignored."
    *[row("3.10.7.2 first", LISTEN, segment, unchanged(LISTEN)) for segment in (
        "<SEQ=R><CTL=RST>", "<SEQ=R><ACK=S><CTL=RST,ACK>", "<SEQ=R><CTL=SYN,RST>")],
    # Second: "An acceptable reset segment should be formed for any arriving ACK-bearing segment."
    *[row("3.10.7.2 second", LISTEN, segment, unchanged(LISTEN, "<SEQ=S+7><CTL=RST>")) for segment in (
        "<SEQ=R><ACK=S+7><CTL=ACK>", "<SEQ=R><ACK=S+7><CTL=SYN,ACK>", "<SEQ=R><ACK=S+7><LEN=2><CTL=FIN,ACK>")],
    # Third: the SYN; "any other control or text should be queued for processing later"
    row("3.10.7.2 third", LISTEN, "<SEQ=R><CTL=SYN>", called()),
    row("3.10.7.2 third", LISTEN, "<SEQ=R><LEN=5><CTL=SYN>", called(RCV_HELD=5)),
    row("3.10.7.2 third", LISTEN, "<SEQ=R><CTL=SYN,FIN>", called(RCV_HELD_FIN=True)),
    row("3.10.7.2 third", LISTEN, "<SEQ=R><LEN=99><CTL=SYN,FIN>", called(RCV_HELD=99, RCV_HELD_FIN=True)),
    # (first of 3.10.7.4: portions that lie outside the window are trimmed, FIN included)
    row("3.10.7.2 third", LISTEN, "<SEQ=R><LEN=100><CTL=SYN,FIN>", called(RCV_HELD=100)),
    row("3.10.7.2 third", LISTEN, "<SEQ=R><LEN=150><CTL=SYN,FIN>", called(RCV_HELD=100)),
    # Fourth: "Drop the segment and return."
    *[row("3.10.7.2 fourth", LISTEN, segment, unchanged(LISTEN)) for segment in (
        "<SEQ=R><CTL=FIN>", "<SEQ=R><CTL=>", "<SEQ=R><LEN=8><CTL=>")],
]  # fmt: skip

# === 3.10.7.3 SYN-SENT ======================================================================================

SYN_SENT = at("SYN-SENT")
TEXT_ON_SYN = at("SYN-SENT", SND_NXT="S+6")  # five octets rode on our SYN
WITH_QUEUE = at("SYN-SENT", SND_QUEUED=7)
FULL = at("SYN-SENT", RCV_WND=0)
UP = "connection established"
LEARNT = {"IRS": "R", "RCV_NXT": "R+1"}
NOT_OURS = ("S", "S-1", "S+2", f"S+{2**31}", f"S+{2**31 + 1}", "S+100")
IN_SYN_SENT = [
    # First: "If SEG.ACK =< ISS or SEG.ACK > SND.NXT, send a reset (unless the RST bit is set, if so drop the segment)"
    *[row("3.10.7.3 first", SYN_SENT, f"<SEQ=R><ACK={ack}><CTL={bits}>", unchanged(SYN_SENT, f"<SEQ={ack}><CTL=RST>"))
      for ack in NOT_OURS for bits in ("ACK", "SYN,ACK", "FIN,ACK")],
    *[row("3.10.7.3 first", SYN_SENT, f"<SEQ=R><ACK={ack}><CTL=RST,ACK>", unchanged(SYN_SENT)) for ack in NOT_OURS],
    row("3.10.7.3 first", TEXT_ON_SYN, "<SEQ=R><ACK=S+7><CTL=SYN,ACK>", unchanged(TEXT_ON_SYN, "<SEQ=S+7><CTL=RST>")),
    # Second: "If the ACK was acceptable, then signal to the user "error: connection reset", ... enter CLOSED state,
    # delete TCB, and return. Otherwise (no ACK), drop the segment". (Erratum 8167: no comparison with RCV.NXT here.)
    *[row("3.10.7.3 second", SYN_SENT, segment, to("CLOSED", says=["error: connection reset"])) for segment in (
        "<SEQ=R><ACK=S+1><CTL=RST,ACK>", "<SEQ=0><ACK=S+1><CTL=RST,ACK>", "<SEQ=R><ACK=S+1><CTL=SYN,RST,ACK>")],
    row("3.10.7.3 second", TEXT_ON_SYN, "<SEQ=0><ACK=S+3><CTL=RST,ACK>",
        to("CLOSED", says=["error: connection reset"])),
    *[row("3.10.7.3 second", SYN_SENT, segment, unchanged(SYN_SENT)) for segment in (
        "<SEQ=0><CTL=RST>", "<SEQ=R><CTL=SYN,RST>")],
    # Fourth, our SYN has been ACKed: ESTABLISHED and <SEQ=SND.NXT><ACK=RCV.NXT><CTL=ACK>
    row("3.10.7.3 fourth", SYN_SENT, "<SEQ=R><ACK=S+1><CTL=SYN,ACK>",
        to("ESTABLISHED", "<SEQ=S+1><ACK=R+1><CTL=ACK>", says=[UP], **LEARNT, SND_UNA="S+1")),
    *[row("3.10.7.3 first and fourth", TEXT_ON_SYN, f"<SEQ=R><ACK={ack}><CTL=SYN,ACK>",
          to("ESTABLISHED", "<SEQ=S+6><ACK=R+1><CTL=ACK>", says=[UP], **LEARNT, SND_UNA=ack))
      for ack in ("S+1", "S+3", "S+6")],  # "the TCP peer may not accept and acknowledge all of the data on the SYN"
    # "Data or controls that were queued for transmission MAY be included": the ACK then waits for them
    row("3.10.7.3 fourth", WITH_QUEUE, "<SEQ=R><ACK=S+1><CTL=SYN,ACK>",
        *acknowledged("ESTABLISHED", "<SEQ=S+1><ACK=R+1><CTL=ACK>", says=[UP], **LEARNT, SND_UNA="S+1")),
    # "If there are other controls or text in the segment, then continue processing at the sixth step"
    row("3.10.7.3 fourth", SYN_SENT, "<SEQ=R><ACK=S+1><LEN=5><CTL=SYN,ACK>",
        *acknowledged("ESTABLISHED", "<SEQ=S+1><ACK=R+6><CTL=ACK>", says=[UP],
                      IRS="R", RCV_NXT="R+6", SND_UNA="S+1", RCV_UNREAD=5, RCV_WND=95)),
    row("3.10.7.3 fourth", SYN_SENT, "<SEQ=R><ACK=S+1><CTL=SYN,FIN,ACK>",
        *acknowledged("CLOSE-WAIT", "<SEQ=S+1><ACK=R+2><CTL=ACK>", says=[UP, "connection closing"],
                      IRS="R", RCV_NXT="R+2", SND_UNA="S+1")),
    row("3.10.7.3 fourth", SYN_SENT, "<SEQ=R><ACK=S+1><LEN=5><CTL=SYN,FIN,ACK>",
        *acknowledged("CLOSE-WAIT", "<SEQ=S+1><ACK=R+7><CTL=ACK>", says=[UP, "connection closing"],
                      IRS="R", RCV_NXT="R+7", SND_UNA="S+1", RCV_UNREAD=5, RCV_WND=95)),
    row("3.10.7.3 fourth", SYN_SENT, "<SEQ=R><ACK=S+1><LEN=150><CTL=SYN,FIN,ACK>",  # "until ... the buffer is full"
        *acknowledged("ESTABLISHED", "<SEQ=S+1><ACK=R+101><CTL=ACK>", says=[UP],
                      IRS="R", RCV_NXT="R+101", SND_UNA="S+1", RCV_UNREAD=100, RCV_WND=0)),
    row("3.10.7.3 fourth", FULL, "<SEQ=R><ACK=S+1><LEN=5><CTL=SYN,ACK>",
        *acknowledged("ESTABLISHED", "<SEQ=S+1><ACK=R+1><CTL=ACK>", says=[UP], **LEARNT, SND_UNA="S+1")),
    # Fourth, otherwise: SYN-RECEIVED and <SEQ=ISS><ACK=RCV.NXT><CTL=SYN,ACK>; other controls or text are queued
    row("3.10.7.3 fourth", SYN_SENT, "<SEQ=R><CTL=SYN>", to("SYN-RECEIVED", "<SEQ=S><ACK=R+1><CTL=SYN,ACK>", **LEARNT)),
    row("3.10.7.3 fourth", SYN_SENT, "<SEQ=R><LEN=4><CTL=SYN,FIN>",
        to("SYN-RECEIVED", "<SEQ=S><ACK=R+1><CTL=SYN,ACK>", **LEARNT, RCV_HELD=4, RCV_HELD_FIN=True)),
    row("3.10.7.3 fourth", SYN_SENT, "<SEQ=R><LEN=101><CTL=SYN,FIN>",
        to("SYN-RECEIVED", "<SEQ=S><ACK=R+1><CTL=SYN,ACK>", **LEARNT, RCV_HELD=100)),
    # Fifth: "if neither of the SYN or RST bits is set, then drop the segment and return"
    *[row("3.10.7.3 fifth", SYN_SENT, segment, unchanged(SYN_SENT)) for segment in (
        "<SEQ=R><CTL=FIN>", "<SEQ=R><CTL=>", "<SEQ=R><LEN=3><CTL=>", "<SEQ=R><ACK=S+1><CTL=ACK>",
        "<SEQ=R><ACK=S+1><LEN=3><CTL=FIN,ACK>")],
]  # fmt: skip

# === 3.10.7.4, first: check sequence number =================================================================
# A segment without an ACK bit shows whether it was acceptable: the first step answers it if it was not, and the
# fifth drops it silently if it was.


def table_6(state: str) -> list[Row]:
    """The four cases of table 6 at the window's edges, each ``(window, SEQ - RCV.NXT, text, FIN?, acceptable)``."""
    cases = [
        # length 0, window 0: SEG.SEQ = RCV.NXT
        (0, 0, 0, False, True), (0, -1, 0, False, False), (0, 1, 0, False, False), (0, 2**31, 0, False, False),
        # length 0, window > 0: RCV.NXT =< SEG.SEQ < RCV.NXT+RCV.WND
        (100, 0, 0, False, True), (100, 99, 0, False, True), (100, 100, 0, False, False), (100, -1, 0, False, False),
        (100, 2**31, 0, False, False), (1, 0, 0, False, True), (1, 1, 0, False, False),
        # length > 0, window 0: not acceptable (and no valid ACK in it)
        (0, 0, 1, False, False), (0, 0, 0, True, False), (0, -1, 2, False, False), (0, -5, 4, True, False),
        # length > 0, window > 0: the first number or the last in the window
        (100, 0, 1, False, True), (100, 99, 1, False, True), (100, 99, 50, True, True), (100, 100, 1, False, False),
        (100, -1, 1, False, False), (100, -1, 2, False, True), (100, -1, 0, True, False), (100, -1, 1, True, True),
        (100, -5, 4, True, False), (100, -5, 5, True, True), (100, -9, 109, False, True), (100, -9, 109, True, False),
        (100, -1, 101, False, True), (100, -1, 102, False, False), (100, 2**31, 9, False, False),
    ]  # fmt: skip
    rows = []
    for window, offset, text, fin, acceptable in cases:
        tcb = at(state, RCV_WND=window)
        length = f"<LEN={text}>" if text else ""
        segment = f"<SEQ={plus(tcb['RCV.NXT'], offset)}>{length}<CTL={'FIN' if fin else ''}>"
        answer = unchanged(tcb) if acceptable else unchanged(tcb, ack_of(tcb))
        rows.append(row("3.10.7.4 first", tcb, segment, answer))
    return rows


def first(state: str) -> list[Row]:
    tcb = at(state)
    una, following, old = tcb["SND.UNA"], tcb["SND.NXT"], plus(tcb["RCV.NXT"], -1)
    owing = at(state, ACK_OWED=True)
    return [
        *table_6(state),
        # "an acknowledgment should be sent in reply (unless the RST bit is set, if so drop the segment and return)";
        # nothing of the segment counts, not its ACK either
        row("3.10.7.4 first", tcb, f"<SEQ={old}><ACK={following}><CTL=ACK>", unchanged(tcb, ack_of(tcb))),
        row("3.10.7.4 first", tcb, f"<SEQ={old}><ACK={following}><CTL=SYN,ACK>", unchanged(tcb, ack_of(tcb))),
        row("3.10.7.4 first", tcb, f"<SEQ={old}><ACK={una}><CTL=FIN,ACK>", unchanged(tcb, ack_of(tcb))),
        row("3.10.7.4 first", tcb, f"<SEQ={old}><CTL=SYN>", unchanged(tcb, ack_of(tcb))),
        row("3.10.7.4 first", tcb, f"<SEQ={old}><CTL=RST>", unchanged(tcb)),
        row("3.10.7.4 first", tcb, f"<SEQ={old}><ACK={following}><CTL=RST,ACK>", unchanged(tcb)),
        row("3.10.7.4 first", tcb, f"<SEQ={plus(old, 101)}><CTL=RST>", unchanged(tcb)),
        # MUST-58: that acknowledgment pays one that was delayed
        row("3.10.7.4 first", owing, f"<SEQ={old}><ACK={una}><CTL=ACK>",
            unchanged(owing, ack_of(owing), ACK_OWED=False)),
    ]


def zero_window() -> list[Row]:
    """ "If the RCV.WND is zero, ... special allowance should be made to accept valid ACKs, URGs, and RSTs." """
    rows = []
    for state in ("ESTABLISHED", "CLOSE-WAIT"):
        tcb = at(state, RCV_WND=0, SND_NXT="S+6")  # five octets of ours are unacknowledged
        here = tcb["RCV.NXT"]
        rows += [
            row("3.10.7.4 first", tcb, f"<SEQ={here}><ACK=S+3><CTL=ACK>", unchanged(tcb, SND_UNA="S+3")),  # table 6
            row("3.10.7.4 first", tcb, f"<SEQ={here}><ACK=S+3><LEN=1><CTL=ACK>",  # a zero-window probe
                unchanged(tcb, ack_of(tcb), SND_UNA="S+3")),
            row("3.10.7.4 first", tcb, f"<SEQ={here}><ACK=S+3><LEN=9><CTL=FIN,ACK>",
                unchanged(tcb, ack_of(tcb), SND_UNA="S+3")),
            row("3.10.7.4 first", tcb, f"<SEQ={here}><ACK=S+1><LEN=1><CTL=ACK>", unchanged(tcb, ack_of(tcb))),
            row("3.10.7.4 first", tcb, f"<SEQ={here}><ACK=S+7><LEN=1><CTL=ACK>", unchanged(tcb, ack_of(tcb))),
            row("3.10.7.4 first", tcb, f"<SEQ={here}><ACK=S+3><CTL=SYN,ACK>", unchanged(tcb, ack_of(tcb))),
            row("3.10.7.4 first", tcb, f"<SEQ={here}><CTL=RST>", to("CLOSED", says=["connection reset"])),
            row("3.10.7.4 first", tcb, f"<SEQ={here}><LEN=3><CTL=RST>", to("CLOSED", says=["connection reset"])),
            row("3.10.7.4 first", tcb, f"<SEQ={plus(here, 1)}><CTL=RST>", unchanged(tcb)),
        ]
    closing = at("FIN-WAIT-1", RCV_WND=0)
    rows.append(row("3.10.7.4 first", closing, "<SEQ=R+1><ACK=S+2><LEN=1><CTL=FIN,ACK>",
                    to("FIN-WAIT-2", ack_of(closing), says=["CLOSE: ok"], SND_UNA="S+2")))
    # the allowance is for valid ACKs: to one that is not, the segment is unacceptable, and an ACK the only answer
    early, late = at("SYN-RECEIVED", RCV_WND=0), at("TIME-WAIT", RCV_WND=0)
    rows += [row("3.10.7.4 first", early, f"<SEQ=R+1><ACK={ack}><LEN=1><CTL=ACK>", unchanged(early, ack_of(early)))
             for ack in ("S", "S+2")]
    rows.append(row("3.10.7.4 fifth", early, "<SEQ=R+1><ACK=S><CTL=ACK>", unchanged(early, "<SEQ=S><CTL=RST>")))
    # MUST-58: one acknowledgment answers one segment
    rows.append(row("3.10.7.4 first", late, "<SEQ=R+2><ACK=S+2><CTL=FIN,ACK>", unchanged(late, ack_of(late))))
    return rows


# === 3.10.7.4, second: check the RST bit ====================================================================

FORGOTTEN = {"ISS": 0, "SND_UNA": 0, "SND_NXT": 0, "IRS": 0, "RCV_NXT": 0}  # LISTEN knows no peer
CALLED = at("SYN-RECEIVED", PASSIVE=True)
CALLED_CLOSING = at("SYN-RECEIVED", PASSIVE=True, SND_QUEUED=3, SND_CLOSING=True)
CALLED_HOLDING = at("SYN-RECEIVED", PASSIVE=True, RCV_HELD=3, RCV_HELD_FIN=True)


QUEUED = {"SND_QUEUED": 3, "SND_CLOSING": True}


def reset(state: str) -> Answer:
    """What a reset does that counts, "in the manner prescribed below according to the connection state"."""
    if state == "SYN-RECEIVED":  # from an active OPEN: "signal the user "connection refused"", CLOSED
        return to("CLOSED", says=["connection refused"])
    if state in ("CLOSING", "LAST-ACK", "TIME-WAIT"):
        return to("CLOSED")
    return to("CLOSED", says=["connection reset"])


def second(state: str) -> list[Row]:
    tcb = at(state)
    here = tcb["RCV.NXT"]
    challenge, owing = unchanged(tcb, ack_of(tcb)), at(state, ACK_OWED=True)
    return [
        # 2) "the sequence number exactly matches the next expected sequence number"
        *[row("3.10.7.4 second", tcb, f"<SEQ={here}>{rest}", reset(state)) for rest in (
            "<CTL=RST>", "<ACK=S><CTL=RST,ACK>", "<LEN=5><CTL=RST>", "<CTL=SYN,RST>", "<ACK=S+99><CTL=FIN,RST,ACK>")],
        # 3) "yet is within the current receive window": challenge ACK
        *[row("3.10.7.4 second", tcb, f"<SEQ={plus(here, offset)}><CTL=RST>", challenge) for offset in (1, 50, 99)],
        row("3.10.7.4 second", tcb, f"<SEQ={plus(here, 1)}><ACK=S><LEN=5><CTL=RST,ACK>", challenge),
        # 1) "the sequence number is outside the current receive window, silently drop the segment"
        *[row("3.10.7.4 second", tcb, f"<SEQ={plus(here, offset)}><CTL=RST>", unchanged(tcb))
          for offset in (-1, 100, 2**31)],
        row("3.10.7.4 second", tcb, f"<SEQ={plus(here, -1)}><LEN=2><CTL=RST>", unchanged(tcb)),
        row("3.10.7.4 second", owing, f"<SEQ={plus(here, 1)}><CTL=RST>", unchanged(owing, ack_of(tcb), ACK_OWED=False)),
        # how the connection was opened, and a CLOSE that is queued, matter in SYN-RECEIVED only
        *[row("3.10.7.4 second", at(state, PASSIVE=state != "SYN-RECEIVED", **queue), f"<SEQ={here}><CTL=RST>",
              reset(state)) for queue in ({}, QUEUED)],
    ]


SECOND_IN_SYN_RECEIVED = [
    # "initiated with a passive OPEN ...: return this connection to LISTEN state and return. The user need not be
    # informed."
    row("3.10.7.4 second", CALLED, "<SEQ=R+1><CTL=RST>", to("LISTEN", **FORGOTTEN)),
    *[row("3.10.7.4 second", tcb, "<SEQ=R+2><CTL=RST>", unchanged(tcb, "<SEQ=S+1><ACK=R+1><CTL=ACK>"))
      for tcb in (CALLED, CALLED_CLOSING)],
    row("3.10.7.4 second", CALLED_HOLDING, "<SEQ=R+1><CTL=RST>",
        to("LISTEN", **FORGOTTEN, RCV_HELD=0, RCV_HELD_FIN=False)),
    # a queued CLOSE then finds LISTEN: 3.10.4, LISTEN, "error: closing" and the TCB is deleted
    row("3.10.7.4 second", CALLED_CLOSING, "<SEQ=R+1><CTL=RST>", to("CLOSED", says=["error: closing"])),
]

# === 3.10.7.4, fourth: check the SYN bit ====================================================================


def fourth(state: str) -> list[Row]:
    """ "if the SYN bit is set, irrespective of the sequence number, ... "challenge ACK" """
    tcb = at(state)
    challenge, owing = unchanged(tcb, ack_of(tcb)), at(state, ACK_OWED=True)
    here = tcb["RCV.NXT"]
    others = [at(state, PASSIVE=state != "SYN-RECEIVED", **queue) for queue in ({}, QUEUED)]
    return [
        row("3.10.7.4 fourth", owing, f"<SEQ={here}><CTL=SYN>", unchanged(owing, ack_of(tcb), ACK_OWED=False)),
        *[row("3.10.7.4 fourth", other, f"<SEQ={here}><CTL=SYN>", unchanged(other, ack_of(tcb))) for other in others],
        *[row("3.10.7.4 fourth", tcb, f"<SEQ={plus(here, offset)}>{rest}", challenge) for offset, rest in (
            (0, "<CTL=SYN>"), (99, "<CTL=SYN>"), (100, "<CTL=SYN>"), (-1, "<CTL=SYN>"), (2**31, "<CTL=SYN>"),
            (0, "<LEN=5><CTL=SYN,FIN>"), (0, f"<ACK={tcb['SND.NXT']}><CTL=SYN,ACK>"))],
        *([row("3.10.7.4 fourth", tcb, f"<SEQ={plus(here, -1)}><ACK={tcb['SND.UNA']}><LEN=5><CTL=SYN,ACK>", challenge)]
          if state != "SYN-RECEIVED" else []),
    ]  # fmt: skip


FOURTH_IN_SYN_RECEIVED = [
    # "If the connection was initiated with a passive OPEN, then return this connection to the LISTEN state"
    *[row("3.10.7.4 fourth", CALLED, segment, to("LISTEN", **FORGOTTEN)) for segment in (
        "<SEQ=R+1><CTL=SYN>", "<SEQ=R+100><CTL=SYN>", "<SEQ=R+1><ACK=S+1><LEN=2><CTL=SYN,ACK>")],
    row("3.10.7.4 fourth", CALLED_HOLDING, "<SEQ=R+1><CTL=SYN>",
        to("LISTEN", **FORGOTTEN, RCV_HELD=0, RCV_HELD_FIN=False)),
    row("3.10.7.4 first", CALLED_CLOSING, "<SEQ=R><LEN=2><CTL=SYN>", unchanged(CALLED_CLOSING)),  # trimmed, and no ACK
    row("3.10.7.4 fourth", CALLED_CLOSING, "<SEQ=R+1><CTL=SYN>", to("CLOSED", says=["error: closing"])),
    # the peer's SYN again is below the window, "and an ACK would have been sent in the first step"
    row("3.10.7.4 fourth", CALLED, "<SEQ=R><CTL=SYN>", unchanged(CALLED, "<SEQ=S+1><ACK=R+1><CTL=ACK>")),
    # a SYN before the window is trimmed off ("including SYN and FIN"), and its text is what is left
    row("3.10.7.4 first", CALLED, "<SEQ=R><ACK=S+1><LEN=2><CTL=SYN,ACK>",
        *acknowledged("ESTABLISHED", "<SEQ=S+1><ACK=R+3><CTL=ACK>", says=[UP], SND_UNA="S+1", RCV_NXT="R+3",
                      RCV_UNREAD=2, RCV_WND=98)),
]  # fmt: skip

# === 3.10.7.4, fifth: check the ACK field ===================================================================


def fifth(state: str) -> list[Row]:
    """What is common to the synchronized states: RFC 5961's range of acceptable ACKs."""
    tcb = at(state)
    here, una, following = tcb["RCV.NXT"], tcb["SND.UNA"], tcb["SND.NXT"]
    owing = at(state, ACK_OWED=True)
    rows = [
        # "if the ACK bit is off, drop the segment and return"
        row("3.10.7.4 fifth", tcb, f"<SEQ={here}><LEN=5><CTL=FIN>", unchanged(tcb)),
        # "acceptable only if it is in the range of ((SND.UNA - MAX.SND.WND) =< SEG.ACK =< SND.NXT)"; otherwise
        # "discarded and an ACK sent back"
        *[row("3.10.7.4 fifth", tcb, f"<SEQ={here}><ACK={ack}>{rest}", unchanged(tcb, ack_of(tcb)))
          for ack in (plus(following, 1), plus(una, -1001), plus(una, 2**31))
          for rest in ("<CTL=ACK>", "<LEN=5><CTL=FIN,ACK>")],
        row("3.10.7.4 fifth", owing, f"<SEQ={here}><ACK={plus(following, 1)}><CTL=ACK>",
            unchanged(owing, ack_of(tcb), ACK_OWED=False)),
        # "If the ACK is a duplicate (SEG.ACK =< SND.UNA), it can be ignored"
        *[row("3.10.7.4 fifth", tcb, f"<SEQ={here}><ACK={ack}><CTL=ACK>", unchanged(tcb))
          for ack in (una, plus(una, -1), plus(una, -1000))],
    ]
    if state not in ("FIN-WAIT-2", "TIME-WAIT"):  # text of ours is unacknowledged: octets S+1 to S+5
        fin = tcb["SND.FIN"]
        sending = at(state, SND_UNA="S+1", SND_NXT="S+7" if fin else "S+6")
        rows += [
            row("3.10.7.4 fifth", sending, f"<SEQ={here}><ACK={ack}><CTL=ACK>", unchanged(sending, SND_UNA=ack))
            for ack in ("S+2", "S+6")
        ]
        rows.append(row("3.10.7.4 fifth", sending, f"<SEQ={plus(here, 99)}><ACK=S+4><CTL=ACK>",
                        unchanged(sending, SND_UNA="S+4")))
    return rows


SYN_RECEIVED = at("SYN-RECEIVED")
OUR_CLOSE = "CLOSE: ok"
IN_FIFTH = [
    # SYN-RECEIVED: "If SND.UNA < SEG.ACK =< SND.NXT, then enter ESTABLISHED state and continue processing"
    *[row("3.10.7.4 fifth", tcb, "<SEQ=R+1><ACK=S+1><CTL=ACK>", to("ESTABLISHED", says=[UP], SND_UNA="S+1"))
      for tcb in (SYN_RECEIVED, CALLED)],
    row("3.10.7.4 fifth", SYN_RECEIVED, "<SEQ=R+1><LEN=3><CTL=FIN>", unchanged(SYN_RECEIVED)),
    row("3.10.7.4 fifth", SYN_RECEIVED, "<SEQ=R+1><ACK=S+1><LEN=5><CTL=ACK>",
        *acknowledged("ESTABLISHED", "<SEQ=S+1><ACK=R+6><CTL=ACK>", says=[UP], SND_UNA="S+1", RCV_NXT="R+6",
                      RCV_UNREAD=5, RCV_WND=95)),
    row("3.10.7.4 fifth and eighth", SYN_RECEIVED, "<SEQ=R+1><ACK=S+1><LEN=5><CTL=FIN,ACK>",
        *acknowledged("CLOSE-WAIT", "<SEQ=S+1><ACK=R+7><CTL=ACK>", says=[UP, "connection closing"], SND_UNA="S+1",
                      RCV_NXT="R+7", RCV_UNREAD=5, RCV_WND=95)),
    row("3.10.7.4 fifth", at("SYN-RECEIVED", SND_NXT="S+6"), "<SEQ=R+1><ACK=S+3><CTL=ACK>",
        to("ESTABLISHED", says=[UP], SND_UNA="S+3")),
    row("3.10.7.4 fifth", CALLED_CLOSING, "<SEQ=R+1><ACK=S+1><CTL=ACK>", to("ESTABLISHED", says=[UP], SND_UNA="S+1")),
    # "If the segment acknowledgment is not acceptable, form a reset segment <SEQ=SEG.ACK><CTL=RST>" (and 3.5.2,
    # second group: the state stays)
    *[row("3.10.7.4 fifth", SYN_RECEIVED, f"<SEQ=R+1><ACK={ack}><LEN=2><CTL=FIN,ACK>",
          unchanged(SYN_RECEIVED, f"<SEQ={ack}><CTL=RST>")) for ack in ("S", "S-1", "S+2", f"S+{2**31}")],
    # what came with the SYN is processed "after the ESTABLISHED state has been reached" (3.10.7.2 and 3.10.7.3)
    row("3.10.7.2 third", at("SYN-RECEIVED", RCV_HELD=5), "<SEQ=R+1><ACK=S+1><CTL=ACK>",
        *acknowledged("ESTABLISHED", "<SEQ=S+1><ACK=R+6><CTL=ACK>", says=[UP], SND_UNA="S+1", RCV_NXT="R+6",
                      RCV_UNREAD=5, RCV_WND=95, RCV_HELD=0)),
    row("3.10.7.2 third", at("SYN-RECEIVED", RCV_HELD=5), "<SEQ=R+6><ACK=S+1><LEN=2><CTL=ACK>",  # and text after it
        *acknowledged("ESTABLISHED", "<SEQ=S+1><ACK=R+8><CTL=ACK>", says=[UP], SND_UNA="S+1", RCV_NXT="R+8",
                      RCV_UNREAD=7, RCV_WND=93, RCV_HELD=0)),
    row("3.10.7.2 third", at("SYN-RECEIVED", RCV_HELD=5, RCV_HELD_FIN=True), "<SEQ=R+1><ACK=S+1><CTL=ACK>",
        *acknowledged("CLOSE-WAIT", "<SEQ=S+1><ACK=R+7><CTL=ACK>", says=[UP, "connection closing"], SND_UNA="S+1",
                      RCV_NXT="R+7", RCV_UNREAD=5, RCV_WND=95, RCV_HELD=0, RCV_HELD_FIN=False)),
    row("3.10.7.2 third", at("SYN-RECEIVED", RCV_HELD_FIN=True), "<SEQ=R+1><ACK=S+1><CTL=FIN,ACK>",  # the FIN again
        *acknowledged("CLOSE-WAIT", "<SEQ=S+1><ACK=R+2><CTL=ACK>", says=[UP, "connection closing"], SND_UNA="S+1",
                      RCV_NXT="R+2", RCV_HELD_FIN=False)),
    # the process has exited, its CLOSE is queued: text finds nobody (3.6.1, SHLD-3)
    row("3.6.1", at("SYN-RECEIVED", RCV_HELD=5, SND_QUEUED=1, SND_CLOSING=True, GONE=True),
        "<SEQ=R+1><ACK=S+1><CTL=ACK>", to("CLOSED", "<SEQ=S+1><CTL=RST>", says=[UP])),
    # FIN-WAIT-1: "if the FIN segment is now acknowledged, then enter FIN-WAIT-2"; "ok" for the CLOSE
    row("3.10.7.4 fifth", at("FIN-WAIT-1"), "<SEQ=R+1><ACK=S+2><CTL=ACK>",
        to("FIN-WAIT-2", says=[OUR_CLOSE], SND_UNA="S+2")),
    row("3.10.7.4 fifth", at("FIN-WAIT-1", SND_NXT="S+7"), "<SEQ=R+1><ACK=S+7><CTL=ACK>",
        to("FIN-WAIT-2", says=[OUR_CLOSE], SND_UNA="S+7")),
    # (after a CLOSE in SYN-RECEIVED our SYN is unacknowledged too)
    row("3.10.7.4 fifth", at("FIN-WAIT-1", SND_UNA="S"), "<SEQ=R+1><ACK=S+1><CTL=ACK>",
        to("FIN-WAIT-1", SND_UNA="S+1")),
    row("3.10.7.4 fifth", at("FIN-WAIT-1", SND_UNA="S"), "<SEQ=R+1><ACK=S+2><CTL=ACK>",
        to("FIN-WAIT-2", says=[OUR_CLOSE], SND_UNA="S+2")),
    # (the CLOSE is queued behind text: the FIN has not been sent, and all that was sent is acknowledged)
    row("3.10.7.4 fifth", at("FIN-WAIT-1", SND_NXT="S+3", SND_FIN=False, SND_QUEUED=4, SND_CLOSING=True),
        "<SEQ=R+1><ACK=S+3><CTL=ACK>", to("FIN-WAIT-1", SND_UNA="S+3")),
    # CLOSING: "if the ACK acknowledges our FIN, then enter the TIME-WAIT state; otherwise, ignore the segment"
    row("3.10.7.4 fifth", at("CLOSING"), "<SEQ=R+2><ACK=S+2><CTL=ACK>",
        to("TIME-WAIT", says=[OUR_CLOSE], SND_UNA="S+2")),
    row("3.10.7.4 fifth", at("CLOSING", SND_NXT="S+7"), "<SEQ=R+2><ACK=S+6><LEN=3><CTL=FIN,ACK>",
        to("CLOSING", SND_UNA="S+6")),
    # LAST-ACK: "If our FIN is now acknowledged, delete the TCB, enter the CLOSED state, and return."
    row("3.10.7.4 fifth", at("LAST-ACK"), "<SEQ=R+2><ACK=S+2><CTL=ACK>", to("CLOSED", says=[OUR_CLOSE])),
    # TIME-WAIT: "a retransmission of the remote FIN. Acknowledge it"
    row("3.10.7.4 fifth", at("TIME-WAIT"), "<SEQ=R+1><ACK=S+2><CTL=FIN,ACK>",
        to("TIME-WAIT", "<SEQ=S+2><ACK=R+2><CTL=ACK>")),
    row("3.10.7.4 fifth", at("TIME-WAIT"), "<SEQ=R-3><ACK=S+2><LEN=4><CTL=FIN,ACK>",  # with the last text
        to("TIME-WAIT", "<SEQ=S+2><ACK=R+2><CTL=ACK>")),
    row("3.10.7.4 fifth", at("TIME-WAIT"), "<SEQ=R+1><ACK=S+2><LEN=1><CTL=FIN,ACK>",  # and cut anew into the window
        to("TIME-WAIT", "<SEQ=S+2><ACK=R+2><CTL=ACK>")),
    row("3.10.7.4 fifth", at("TIME-WAIT"), "<SEQ=R+2><ACK=S+2><CTL=ACK>", to("TIME-WAIT")),
    # an acknowledgment that was delayed goes out with the next occasion, or still later
    row("3.8.6.3", at("ESTABLISHED", ACK_OWED=True), "<SEQ=R+1><ACK=S+1><CTL=ACK>",
        to("ESTABLISHED", "<SEQ=S+1><ACK=R+1><CTL=ACK>", ACK_OWED=False), to("ESTABLISHED")),
]  # fmt: skip

# === 3.10.7.4, seventh: process the segment text ============================================================


def taken(tcb: Values, octets: int, **changes: Any) -> tuple[Answer, Answer]:
    """ "advances RCV.NXT over the data accepted, and adjusts RCV.WND"; and an acknowledgment, at once or delayed"""
    following = plus(tcb["RCV.NXT"], octets)
    return acknowledged(tcb["STATE"], f"<SEQ={tcb['SND.NXT']}><ACK={following}><CTL=ACK>", RCV_NXT=following,
                        RCV_UNREAD=tcb["RCV.UNREAD"] + octets, RCV_WND=tcb["RCV.WND"] - octets, **changes)


def seventh(state: str) -> list[Row]:
    tcb = at(state, RCV_UNREAD=10, RCV_NXT="R+11")
    acks = f"<ACK={tcb['SND.UNA']}>"
    gone = at(state, GONE=True, **({"SND_QUEUED": 1, "SND_CLOSING": True} if state == "ESTABLISHED" else {}))
    ahead = unchanged(tcb, ack_of(tcb))
    return [
        row("3.10.7.4 seventh", tcb, f"<SEQ=R+11>{acks}<LEN=5><CTL=ACK>", *taken(tcb, 5)),
        row("3.10.7.4 seventh", tcb, f"<SEQ=R+11>{acks}<LEN=100><CTL=ACK>", *taken(tcb, 100)),
        # "moved into buffers until either the buffer is full or the segment is empty"
        row("3.10.7.4 seventh", tcb, f"<SEQ=R+11>{acks}<LEN=101><CTL=ACK>", *taken(tcb, 100)),
        # "If a segment's contents straddle the boundary between old and new, only the new parts are processed"
        row("3.10.7.4 first", tcb, f"<SEQ=R+8>{acks}<LEN=5><CTL=ACK>", *taken(tcb, 2)),
        row("3.10.7.4 first", tcb, f"<SEQ=R+1>{acks}<LEN=11><CTL=ACK>", *taken(tcb, 1)),
        row("3.10.7.4 first", tcb, f"<SEQ=R+1>{acks}<LEN=110><CTL=ACK>", *taken(tcb, 100)),
        row("3.10.7.4 first", tcb, f"<SEQ=R+1>{acks}<LEN=10><CTL=ACK>", unchanged(tcb, ack_of(tcb))),  # all old
        row("3.10.7.4 first", tcb, f"<SEQ=R+1>{acks}<LEN=111><CTL=ACK>", unchanged(tcb, ack_of(tcb))),  # table 6
        # MAY-13: an ACK for what "is in the window but not at the left window edge"; SHLD-31 is for the network
        row("3.10.7.4 seventh", tcb, f"<SEQ=R+12>{acks}<LEN=5><CTL=ACK>", ahead),
        row("3.10.7.4 seventh", tcb, f"<SEQ=R+110>{acks}<LEN=5><CTL=ACK>", ahead),
        row("3.10.7.4 seventh", tcb, f"<SEQ=R+12>{acks}<LEN=5><CTL=FIN,ACK>", ahead),
        row("3.10.7.4 seventh", {**tcb, "ACK.OWED": True}, f"<SEQ=R+12>{acks}<LEN=5><CTL=ACK>",
            unchanged(tcb, ack_of(tcb), **{"ACK.OWED": False})),
        # 3.6.1, SHLD-3: "if new data is received after CLOSE is called, ... send a RST to show that data was lost"
        row("3.6.1", gone, f"<SEQ=R+1>{acks}<LEN=5><CTL=ACK>", to("CLOSED", f"<SEQ={gone['SND.NXT']}><CTL=RST>")),
        row("3.6.1", gone, f"<SEQ=R>{acks}<LEN=2><CTL=ACK>", to("CLOSED", f"<SEQ={gone['SND.NXT']}><CTL=RST>")),
        row("3.6.1", gone, f"<SEQ=R+1>{acks}<LEN=150><CTL=ACK>", to("CLOSED", f"<SEQ={gone['SND.NXT']}><CTL=RST>")),
        row("3.6.1", gone, f"<SEQ=R+1>{acks}<CTL=ACK>", unchanged(gone)),
    ]


def after_fin(state: str) -> list[Row]:
    """ "This should not occur since a FIN has been received from the remote side. Ignore the segment text." """
    tcb = at(state)
    acks, answer = f"<ACK={tcb['SND.UNA']}>", to(state)
    answered = to(state, ack_of(tcb))
    return [
        row("3.10.7.4 seventh", tcb, f"<SEQ=R+2>{acks}<LEN=5><CTL=ACK>", answer),
        row("3.10.7.4 seventh", tcb, f"<SEQ=R+1>{acks}<LEN=5><CTL=ACK>", answer),  # over the FIN
        row("3.10.7.4 seventh", tcb, f"<SEQ=R+9>{acks}<LEN=5><CTL=ACK>", answer),
        row("3.10.7.4 seventh", tcb, f"<SEQ=R+2>{acks}<LEN=150><CTL=ACK>", answer),
        # nor is it new data that was lost (3.6.1): the peer's stream has ended
        *[row("3.10.7.4 seventh", at(state, GONE=True), f"<SEQ=R+2>{acks}{rest}<CTL=ACK>", answer)
          for rest in ("<LEN=5>", "<LEN=150>")],
        # Eighth: "Remain in the ... state"; TIME-WAIT acknowledges a FIN (fifth)
        row("3.10.7.4 eighth", tcb, f"<SEQ=R+2>{acks}<CTL=FIN,ACK>", answered if state == "TIME-WAIT" else answer),
        row("3.10.7.4 eighth", tcb, f"<SEQ=R+2>{acks}<LEN=5><CTL=FIN,ACK>",
            answered if state == "TIME-WAIT" else answer),
        # the FIN again is below the window: first step
        row("3.10.7.4 first", tcb, f"<SEQ=R+1>{acks}<CTL=FIN,ACK>", answered),
    ]


# === 3.10.7.4, eighth: check the FIN bit ====================================================================

SHUT = "connection closing"  # "signal the user "connection closing""


def eighth(state: str, after: str) -> list[Row]:
    """ "advance RCV.NXT over the FIN, and send an acknowledgment for the FIN" """
    tcb = at(state)
    acks, following = f"<ACK={tcb['SND.UNA']}>", tcb["SND.NXT"]

    def with_text(octets: int) -> tuple[Answer, Answer]:
        # "FIN implies PUSH for any segment text not yet delivered": where RECEIVE is refused it is delivered now
        keeps = after == "CLOSE-WAIT"
        pushed = [] if keeps or not octets else [f"text: {octets} octets"]
        words = {"RCV_NXT": plus("R+2", octets), "RCV_WND": WINDOW - octets, "RCV_UNREAD": octets if keeps else 0}
        ack = f"<SEQ={following}><ACK={plus('R+2', octets)}><CTL=ACK>"
        return acknowledged(after, ack, says=[SHUT, *pushed], **words)

    full = at(state, RCV_WND=5)
    return [
        row("3.10.7.4 eighth", tcb, f"<SEQ=R+1>{acks}<CTL=FIN,ACK>", *with_text(0)),
        row("3.10.7.4 eighth", tcb, f"<SEQ=R+1>{acks}<LEN=7><CTL=FIN,ACK>", *with_text(7)),
        row("3.10.7.4 eighth", tcb, f"<SEQ=R>{acks}<CTL=FIN,ACK>", unchanged(tcb, ack_of(tcb))),  # first step
        row("3.10.7.4 eighth", tcb, f"<SEQ=R-4>{acks}<LEN=5><CTL=FIN,ACK>", *with_text(0)),  # all text is old
        row("3.10.7.4 eighth", tcb, f"<SEQ=R-4>{acks}<LEN=8><CTL=FIN,ACK>", *with_text(3)),
        row("3.10.7.4 eighth", tcb, f"<SEQ=R+2>{acks}<CTL=FIN,ACK>", unchanged(tcb, ack_of(tcb))),  # text is missing
        # a FIN beyond the window is trimmed off with what lies there
        row("3.10.7.4 first", full, f"<SEQ=R+1>{acks}<LEN=5><CTL=FIN,ACK>",
            *acknowledged(state, f"<SEQ={following}><ACK=R+6><CTL=ACK>", RCV_NXT="R+6", RCV_UNREAD=5, RCV_WND=0)),
        row("3.10.7.4 first", full, f"<SEQ=R+1>{acks}<LEN=4><CTL=FIN,ACK>",
            *acknowledged(after, f"<SEQ={following}><ACK=R+6><CTL=ACK>",
                          says=[SHUT] if after == "CLOSE-WAIT" else [SHUT, "text: 4 octets"],
                          RCV_NXT="R+6", RCV_UNREAD=4 if after == "CLOSE-WAIT" else 0, RCV_WND=1)),
        # the process has exited: the end of the peer's text is welcome
        row("3.10.7.4 eighth", at(state, GONE=True), f"<SEQ=R+1>{acks}<CTL=FIN,ACK>", *with_text(0)),
    ]


IN_EIGHTH = [
    # FIN-WAIT-1: "If our FIN has been ACKed (perhaps in this segment), then enter TIME-WAIT"
    row("3.10.7.4 eighth", at("FIN-WAIT-1"), "<SEQ=R+1><ACK=S+2><CTL=FIN,ACK>",
        *acknowledged("TIME-WAIT", "<SEQ=S+2><ACK=R+2><CTL=ACK>", says=[OUR_CLOSE, SHUT], SND_UNA="S+2",
                      RCV_NXT="R+2")),
    row("3.10.7.4 eighth", at("FIN-WAIT-1", RCV_UNREAD=2), "<SEQ=R+1><ACK=S+2><LEN=3><CTL=FIN,ACK>",
        *acknowledged("TIME-WAIT", "<SEQ=S+2><ACK=R+5><CTL=ACK>", says=[OUR_CLOSE, SHUT, "text: 5 octets"],
                      SND_UNA="S+2", RCV_NXT="R+5", RCV_WND=97, RCV_UNREAD=0)),
    # (our FIN waits behind text: it is not acknowledged, whatever is)
    row("3.10.7.4 eighth", at("FIN-WAIT-1", SND_NXT="S+3", SND_FIN=False, SND_QUEUED=4, SND_CLOSING=True),
        "<SEQ=R+1><ACK=S+3><CTL=FIN,ACK>",
        *acknowledged("CLOSING", "<SEQ=S+3><ACK=R+2><CTL=ACK>", says=[SHUT], SND_UNA="S+3", RCV_NXT="R+2")),
    # CLOSING: the crossed FINs' acknowledgment, on a segment of any kind
    row("3.10.7.4 eighth", at("CLOSING"), "<SEQ=R+2><ACK=S+2><CTL=FIN,ACK>",
        to("TIME-WAIT", says=[OUR_CLOSE], SND_UNA="S+2")),
]  # fmt: skip

TABLE = [
    *IN_CLOSED, *IN_LISTEN, *IN_SYN_SENT,
    *[r for state in OTHER for r in first(state)], *zero_window(),
    *[r for state in OTHER for r in second(state)], *SECOND_IN_SYN_RECEIVED,
    *[r for state in OTHER for r in fourth(state)], *FOURTH_IN_SYN_RECEIVED,
    *[r for state in SYNCHRONIZED for r in fifth(state)], *IN_FIFTH,
    *[r for state in RECEIVING for r in seventh(state)], *[r for state in FIN_RECEIVED for r in after_fin(state)],
    *eighth("ESTABLISHED", "CLOSE-WAIT"), *eighth("FIN-WAIT-1", "CLOSING"), *eighth("FIN-WAIT-2", "TIME-WAIT"),
    *IN_EIGHTH,
]  # fmt: skip

NOT_FIRED: dict[str, str] = {}  # rules that no row can fire, each with its reason


@pytest.mark.parametrize("a_row", TABLE, ids=str)
def test_segment_arrives(a_row: Row) -> None:
    check(a_row)


def test_every_rule_of_segment_arrives_has_a_row() -> None:
    event = SPEC.event("SEGMENT ARRIVES")
    rules = {r.name for case in event.cases for step in case.steps for r in step.rules}
    fired = {name for a_row in TABLE for name in outcomes(a_row, NUMBERS[0])[1]}
    assert rules - fired == set(NOT_FIRED)
