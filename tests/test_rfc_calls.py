"""User calls, timeouts and a crash as RFC 9293 3.10.1 to 3.10.6 and 3.10.8 word them, in every state, at 32 bits.

The notation of the rows is that of test_rfc_segment_arrives: every answer that the RFC allows, and nothing else.
"""

from __future__ import annotations

import pytest
from tcpmodel.specs.rfc9293 import SPEC
from test_rfc_segment_arrives import (
    NUMBERS,
    OTHER,
    STATES,
    SYNCHRONIZED,
    Row,
    ack_of,
    at,
    check,
    in_numbers,
    outcomes,
    row,
    to,
    unchanged,
)  # fmt: skip

from tcpmodel.ask.react import CannotHappen, react
from tcpmodel.language.errors import SpecError

OFFERED = 65535  # the room that an OPEN gives where nobody says how much
NO_CONNECTION = "error: connection does not exist"
EXISTS = "error: connection already exists"
UNSPECIFIED = "error: remote socket unspecified"
CLOSING = "error: connection closing"
CLOSED, LISTEN = at("CLOSED"), at("LISTEN")
AFTER_CLOSE = ("FIN-WAIT-1", "FIN-WAIT-2", "CLOSING", "LAST-ACK", "TIME-WAIT")
SYN = "<SEQ=N><CTL=SYN>"
SELECTED = {"ISS": "N", "SND_UNA": "N", "SND_NXT": "N+1"}  # "Set SND.UNA to ISS, SND.NXT to ISS+1"
ROOM = {"RCV_WND": OFFERED, "SND_MAX_WND": OFFERED}

# === 3.10.1 OPEN ============================================================================================

OPEN = [
    row("3.10.1 CLOSED", CLOSED, "OPEN ACTIVE", to("SYN-SENT", SYN, **SELECTED, **ROOM)),
    row("3.10.1 CLOSED", CLOSED, "OPEN PASSIVE", to("LISTEN", PASSIVE=True, **ROOM)),
    row("3.10.1 CLOSED", CLOSED, "OPEN", to("LISTEN", PASSIVE=True, RCV_WND=7, SND_MAX_WND=7),  # "may be unspecified"
        choice={"CALL.ACTIVE": False, "CALL.REMOTE": False, "CALL.WINDOW": 7}),
    row("3.10.1 CLOSED", CLOSED, "OPEN", to("CLOSED", says=[UNSPECIFIED]),
        choice={"CALL.ACTIVE": True, "CALL.REMOTE": False}),
    # "change the connection from passive to active, select an ISS. Send a SYN segment ... Enter SYN-SENT state."
    row("3.10.1 LISTEN", LISTEN, "OPEN ACTIVE", to("SYN-SENT", SYN, **SELECTED, PASSIVE=False)),
    row("3.10.1 LISTEN", LISTEN, "OPEN", unchanged(LISTEN, says=[UNSPECIFIED]),
        choice={"CALL.ACTIVE": True, "CALL.REMOTE": False}),
    # the RFC does not speak of a passive OPEN here; the connection exists
    row("3.10.1 LISTEN", LISTEN, "OPEN", unchanged(LISTEN, says=[EXISTS]),
        choice={"CALL.ACTIVE": False, "CALL.REMOTE": False}),
    row("3.10.1 LISTEN", LISTEN, "OPEN PASSIVE", unchanged(LISTEN, says=[EXISTS])),
    *[row("3.10.1 SYN-SENT to TIME-WAIT", at(state), how, to(state, says=[EXISTS]))
      for state in STATES[2:] for how in ("OPEN ACTIVE", "OPEN PASSIVE")],
]  # fmt: skip

# === 3.10.2 SEND ============================================================================================


def sends(state: str) -> list[Row]:
    """ "Segmentize the buffer and send it with a piggybacked acknowledgment (acknowledgment value = RCV.NXT)." """
    tcb, behind = at(state, ACK_OWED=True), at(state, SND_QUEUED=2)
    heard = tcb["RCV.NXT"]
    closing, waiting = at(state, SND_QUEUED=2, SND_CLOSING=True), at(state, SND_CLOSING=True)
    return [
        row("3.6", waiting, "SEND 3", unchanged(waiting, says=[CLOSING])),
        row("3.10.2", tcb, "SEND 3",
            to(state, f"<SEQ=S+1><ACK={heard}><LEN=3><CTL=ACK>", SND_NXT="S+4", ACK_OWED=False)),
        row("3.10.2", tcb, "SEND", to(state, f"<SEQ=S+1><ACK={heard}><LEN=1><CTL=ACK>", SND_NXT="S+2", ACK_OWED=False)),
        row("3.7.4", tcb, "SEND", unchanged(tcb, SND_QUEUED=3),  # Nagle: it may wait for more
            choice={"PICK.LENGTH": 3, "PICK.HOLD": True}),
        row("3.10.2", at(state, SND_NXT="S+9"), "SEND 3",
            to(state, f"<SEQ=S+9><ACK={heard}><LEN=3><CTL=ACK>", SND_NXT="S+12")),
        row("3.10.2", behind, "SEND 3", unchanged(behind, SND_QUEUED=5)),  # octets keep their order
        row("3.6", closing, "SEND 3", unchanged(closing, says=[CLOSING])),  # case 1: no further SENDs after CLOSE
    ]


SEND = [
    row("3.10.2 CLOSED", CLOSED, "SEND", to("CLOSED", says=[NO_CONNECTION])),
    # "Data associated with SEND may be sent with SYN segment or queued for transmission after entering ESTABLISHED"
    row("3.10.2 LISTEN", LISTEN, "SEND 3",
        to("SYN-SENT", SYN, **SELECTED, PASSIVE=False, SND_QUEUED=3),
        to("SYN-SENT", "<SEQ=N><LEN=3><CTL=SYN>", ISS="N", SND_UNA="N", SND_NXT="N+4", PASSIVE=False)),
    *[row("3.10.2 LISTEN", LISTEN, "SEND", unchanged(LISTEN, says=[UNSPECIFIED]),
          choice={"CALL.REMOTE": False, "PICK.ON_SYN": on_syn}) for on_syn in (False, True)],
    # "Queue the data for transmission after entering ESTABLISHED state."
    *[row("3.10.2", at(state, SND_QUEUED=already), "SEND 3", to(state, SND_QUEUED=already + 3))
      for state in ("SYN-SENT", "SYN-RECEIVED") for already in (0, 4)],
    row("3.6", at("SYN-RECEIVED", SND_QUEUED=1, SND_CLOSING=True), "SEND 3", to("SYN-RECEIVED", says=[CLOSING])),
    *sends("ESTABLISHED"), *sends("CLOSE-WAIT"),
    # "Return "error: connection closing" and do not service request."
    *[row("3.10.2", at(state), "SEND 3", to(state, says=[CLOSING])) for state in AFTER_CLOSE],
]  # fmt: skip

# === 3.10.3 RECEIVE =========================================================================================

RECEIVE = [
    row("3.10.3 CLOSED", CLOSED, "RECEIVE", to("CLOSED", says=[NO_CONNECTION])),
    # "Queue for processing after entering ESTABLISHED state."; later: "If insufficient ... queue the request."
    *[row("3.10.3", at(state), "RECEIVE", to(state, says=["queued"]))
      for state in ("LISTEN", "SYN-SENT", "SYN-RECEIVED", "ESTABLISHED", "FIN-WAIT-1", "FIN-WAIT-2")],
    # "Reassemble queued incoming segments into receive buffer and return to user."; the buffer has room again
    *[row("3.10.3", at(state, RCV_UNREAD=5, RCV_WND=95), "RECEIVE",
          to(state, says=["text: 5 octets"], RCV_UNREAD=0, RCV_WND=100))
      for state in ("ESTABLISHED", "FIN-WAIT-1", "FIN-WAIT-2", "CLOSE-WAIT")],
    # CLOSE-WAIT: "If no text is awaiting delivery, the RECEIVE will get an "error: connection closing" response."
    row("3.10.3 CLOSE-WAIT", at("CLOSE-WAIT"), "RECEIVE", to("CLOSE-WAIT", says=[CLOSING])),
    *[row("3.10.3", at(state), "RECEIVE", to(state, says=[CLOSING])) for state in ("CLOSING", "LAST-ACK", "TIME-WAIT")],
]  # fmt: skip

# === 3.10.4 CLOSE ===========================================================================================

FIN = "<SEQ=S+1><ACK=R+1><CTL=FIN,ACK>"
CLOSED_NOW = {"SND_NXT": "S+2", "SND_FIN": True}
QUEUED = {"SND_QUEUED": 3, "SND_CLOSING": True}
CLOSE = [
    row("3.10.4 CLOSED", CLOSED, "CLOSE", to("CLOSED", says=[NO_CONNECTION])),
    row("3.10.4 LISTEN", LISTEN, "CLOSE", to("CLOSED", says=["error: closing"])),
    row("3.10.4 SYN-SENT", at("SYN-SENT"), "CLOSE", to("CLOSED", says=["error: closing"])),
    row("3.10.4 SYN-SENT", at("SYN-SENT", SND_QUEUED=3), "CLOSE", to("CLOSED", says=["error: closing"])),
    # SYN-RECEIVED: "If no SENDs have been issued and there is no pending data to send, then form a FIN segment and
    # send it, and enter FIN-WAIT-1 state; otherwise, queue for processing after entering ESTABLISHED state."
    row("3.10.4 SYN-RECEIVED", at("SYN-RECEIVED"), "CLOSE", to("FIN-WAIT-1", FIN, **CLOSED_NOW)),
    row("3.10.4 SYN-RECEIVED", at("SYN-RECEIVED", SND_QUEUED=3), "CLOSE", to("SYN-RECEIVED", SND_CLOSING=True)),
    row("3.10.4 SYN-RECEIVED", at("SYN-RECEIVED", SND_NXT="S+4"), "CLOSE", to("SYN-RECEIVED", SND_CLOSING=True)),
    row("3.10.4 SYN-RECEIVED", at("SYN-RECEIVED", **QUEUED), "CLOSE", to("SYN-RECEIVED", says=[CLOSING])),
    # ESTABLISHED: "Queue this until all preceding SENDs have been segmentized, then form a FIN segment and send it.
    # In any case, enter FIN-WAIT-1 state."
    row("3.10.4 ESTABLISHED", at("ESTABLISHED"), "CLOSE", to("FIN-WAIT-1", FIN, **CLOSED_NOW)),
    row("3.10.4 ESTABLISHED", at("ESTABLISHED", ACK_OWED=True), "CLOSE",
        to("FIN-WAIT-1", FIN, **CLOSED_NOW, ACK_OWED=False)),
    row("3.10.4 ESTABLISHED", at("ESTABLISHED", SND_NXT="S+6", RCV_UNREAD=9), "CLOSE",
        to("FIN-WAIT-1", "<SEQ=S+6><ACK=R+1><CTL=FIN,ACK>", SND_NXT="S+7", SND_FIN=True)),
    row("3.10.4 ESTABLISHED", at("ESTABLISHED", SND_QUEUED=3), "CLOSE", to("FIN-WAIT-1", SND_CLOSING=True)),
    row("3.10.4 ESTABLISHED", at("ESTABLISHED", **QUEUED), "CLOSE", to("ESTABLISHED", says=[CLOSING])),
    # (the text is segmentized, and the CLOSE that is queued behind it comes next: no second one)
    *[row("3.10.4", at(state, SND_CLOSING=True), "CLOSE", to(state, says=[CLOSING]))
      for state in ("ESTABLISHED", "CLOSE-WAIT")],
    row("3.10.4 CLOSE-WAIT", at("CLOSE-WAIT", ACK_OWED=True), "CLOSE",
        to("LAST-ACK", "<SEQ=S+1><ACK=R+2><CTL=FIN,ACK>", **CLOSED_NOW, ACK_OWED=False)),
    # FIN-WAIT-1 and FIN-WAIT-2: "error: connection closing"; no second FIN
    *[row("3.10.4", at(state), "CLOSE", to(state, says=[CLOSING])) for state in ("FIN-WAIT-1", "FIN-WAIT-2")],
    # CLOSE-WAIT: "Queue this request until all preceding SENDs have been segmentized; then send a FIN segment, enter
    # LAST-ACK state."
    row("3.10.4 CLOSE-WAIT", at("CLOSE-WAIT"), "CLOSE",
        to("LAST-ACK", "<SEQ=S+1><ACK=R+2><CTL=FIN,ACK>", **CLOSED_NOW)),
    row("3.10.4 CLOSE-WAIT", at("CLOSE-WAIT", SND_QUEUED=3), "CLOSE", to("CLOSE-WAIT", SND_CLOSING=True)),
    row("3.10.4 CLOSE-WAIT", at("CLOSE-WAIT", **QUEUED), "CLOSE", to("CLOSE-WAIT", says=[CLOSING])),
    *[row("3.10.4", at(state), "CLOSE", to(state, says=[CLOSING])) for state in ("CLOSING", "LAST-ACK", "TIME-WAIT")],
]  # fmt: skip

# The exit of a process is a CLOSE after which nobody reads. 3.6.1: "If such a host issues a CLOSE call while received
# data is still pending ..., its TCP implementation SHOULD send a RST to show that data was lost (SHLD-3)."
EXIT = [
    *[row("3.6.1", at(state, RCV_UNREAD=2), "EXIT",
          to("CLOSED", f"<SEQ={at(state)['SND.NXT']}><CTL=RST>", says=["connection reset"]))
      for state in ("ESTABLISHED", "FIN-WAIT-1", "FIN-WAIT-2", "CLOSE-WAIT")],
    row("3.10.4 SYN-RECEIVED", at("SYN-RECEIVED", RCV_HELD=2, RCV_HELD_FIN=True), "EXIT",
        to("FIN-WAIT-1", FIN, **CLOSED_NOW, GONE=True, RCV_HELD=0, RCV_HELD_FIN=False)),
    row("3.10.4 SYN-RECEIVED", at("SYN-RECEIVED", SND_QUEUED=3), "EXIT",
        to("SYN-RECEIVED", SND_CLOSING=True, GONE=True)),
    row("3.10.4 SYN-RECEIVED", at("SYN-RECEIVED", **QUEUED), "EXIT", to("SYN-RECEIVED", says=[CLOSING], GONE=True)),
    row("3.10.4 ESTABLISHED", at("ESTABLISHED"), "EXIT", to("FIN-WAIT-1", FIN, **CLOSED_NOW, GONE=True)),
    row("3.10.4 ESTABLISHED", at("ESTABLISHED", SND_QUEUED=3), "EXIT",
        to("FIN-WAIT-1", SND_CLOSING=True, GONE=True)),
    *[row("3.10.4", at(state), "EXIT", to(state, says=[CLOSING], GONE=True)) for state in ("FIN-WAIT-1", "FIN-WAIT-2")],
    *[row("3.10.4", at(state, **QUEUED), "EXIT", to(state, says=[CLOSING], GONE=True))
      for state in ("ESTABLISHED", "CLOSE-WAIT")],
    row("3.10.4 CLOSE-WAIT", at("CLOSE-WAIT", SND_QUEUED=3), "EXIT", to("CLOSE-WAIT", SND_CLOSING=True, GONE=True)),
    row("3.10.4 CLOSE-WAIT", at("CLOSE-WAIT"), "EXIT",
        to("LAST-ACK", "<SEQ=S+1><ACK=R+2><CTL=FIN,ACK>", **CLOSED_NOW, GONE=True)),
]  # fmt: skip

# === 3.10.5 ABORT ===========================================================================================

ABORT = [
    row("3.10.5 CLOSED", CLOSED, "ABORT", to("CLOSED", says=[NO_CONNECTION])),
    row("3.10.5 LISTEN", LISTEN, "ABORT", to("CLOSED", says=["error: connection reset"])),
    row("3.10.5 SYN-SENT", at("SYN-SENT"), "ABORT", to("CLOSED", says=["connection reset"])),
    # "Send a reset segment: <SEQ=SND.NXT><CTL=RST>"
    *[row("3.10.5", at(state), "ABORT",
          to("CLOSED", f"<SEQ={at(state)['SND.NXT']}><CTL=RST>", says=["connection reset"]))
      for state in ("SYN-RECEIVED", "ESTABLISHED", "FIN-WAIT-1", "FIN-WAIT-2", "CLOSE-WAIT")],
    row("3.10.5", at("ESTABLISHED", SND_NXT="S+8", SND_QUEUED=3), "ABORT",
        to("CLOSED", "<SEQ=S+8><CTL=RST>", says=["connection reset"])),
    # "Respond with "ok" and delete the TCB"
    *[row("3.10.5", at(state), "ABORT", to("CLOSED", says=["ok"])) for state in ("CLOSING", "LAST-ACK", "TIME-WAIT")],
]  # fmt: skip

# === 3.10.6 STATUS ==========================================================================================

STATUS = [
    row("3.10.6 CLOSED", CLOSED, "STATUS", to("CLOSED", says=[NO_CONNECTION])),
    *[row("3.10.6", at(state), "STATUS", to(state, says=[f"state = {state}"])) for state in STATES[1:]],
]

# === what a SEND or a CLOSE has left queued =================================================================


def transmits(state: str, after: str) -> list[Row]:
    """3.10.2 and 3.10.4: queued text is segmentized, and the FIN formed behind it; ``after`` our FIN."""
    tcb = at(state, SND_QUEUED=5, ACK_OWED=True)
    closing = at(state, SND_QUEUED=5, SND_CLOSING=True)
    empty, both = at(state, SND_CLOSING=True, ACK_OWED=True), {**closing, "ACK.OWED": True}
    here = f"<SEQ=S+1><ACK={tcb['RCV.NXT']}>"
    queued = "FIN-WAIT-1" if state == "ESTABLISHED" else state  # "In any case, enter FIN-WAIT-1 state."
    finished = {"SND_QUEUED": 0, "SND_CLOSING": False, "SND_FIN": True}
    return [
        row("3.10.2", tcb, "TRANSMIT", to(state, f"{here}<LEN=5><CTL=ACK>", SND_NXT="S+6", SND_QUEUED=0, ACK_OWED=False)),
        row("3.10.2", tcb, "TRANSMIT 2",
            to(state, f"{here}<LEN=2><CTL=ACK>", SND_NXT="S+3", SND_QUEUED=3, ACK_OWED=False)),
        # the FIN may ride on the last text, or follow it
        row("3.10.4", closing, "TRANSMIT",
            to(queued, f"{here}<LEN=5><CTL=ACK>", SND_NXT="S+6", SND_QUEUED=0),
            to(after, f"{here}<LEN=5><CTL=FIN,ACK>", SND_NXT="S+7", **finished)),
        row("3.10.4", closing, "TRANSMIT 2", to(queued, f"{here}<LEN=2><CTL=ACK>", SND_NXT="S+3", SND_QUEUED=3)),
        row("3.10.4", both, "TRANSMIT",  # an acknowledgment that was owed goes with it
            to(queued, f"{here}<LEN=5><CTL=ACK>", SND_NXT="S+6", SND_QUEUED=0, ACK_OWED=False),
            to(after, f"{here}<LEN=5><CTL=FIN,ACK>", SND_NXT="S+7", **finished, ACK_OWED=False)),
        row("3.10.4", empty, "TRANSMIT", to(after, f"{here}<CTL=FIN,ACK>", SND_NXT="S+2", **finished, ACK_OWED=False)),
    ]


TRANSMIT = [*transmits("ESTABLISHED", "FIN-WAIT-1"), *transmits("CLOSE-WAIT", "LAST-ACK")]
for waiting in ("FIN-WAIT-1", "CLOSING"):  # the CLOSE was queued behind text
    cut = {"SND_NXT": "S+1", "SND_UNA": "S+1", "SND_FIN": False, "SND_CLOSING": True}
    heard = at(waiting)["RCV.NXT"]
    TRANSMIT += [
        row("3.10.4", at(waiting, **cut, SND_QUEUED=5), "TRANSMIT 5",
            to(waiting, f"<SEQ=S+1><ACK={heard}><LEN=5><CTL=ACK>", SND_NXT="S+6", SND_QUEUED=0),
            to(waiting, f"<SEQ=S+1><ACK={heard}><LEN=5><CTL=FIN,ACK>", SND_NXT="S+7", SND_QUEUED=0, SND_FIN=True,
               SND_CLOSING=False)),
        row("3.10.4", at(waiting, **cut), "TRANSMIT",
            to(waiting, f"<SEQ=S+1><ACK={heard}><CTL=FIN,ACK>", SND_NXT="S+2", SND_FIN=True, SND_CLOSING=False)),
    ]

# === 3.10.8 Timeouts ========================================================================================

ABORTED = "error: connection aborted due to user timeout"
AT_R1, AT_R2 = ["negative advice to IP", "delivery problem"], "error: connection aborted, R2 is reached"
DEAD = "error: connection aborted, no answer to keep-alives"
TIMEOUTS = [
    # "For any state if the user timeout expires, flush all queues, signal the user ..., delete the TCB, enter CLOSED"
    # and 3.9.1.1: it is a timeout "for all data submitted to TCP", here what the peer has not acknowledged
    *[row("3.10.8 USER TIMEOUT", at(state), "USER TIMEOUT", to("CLOSED", says=[ABORTED]))
      for state in ("SYN-SENT", "SYN-RECEIVED", "FIN-WAIT-1", "CLOSING", "LAST-ACK")],
    *[row("3.9.1.1", at(state, **{word: value}), "USER TIMEOUT", to("CLOSED", says=[ABORTED]))
      for state in ("ESTABLISHED", "CLOSE-WAIT")
      for word, value in (("SND_NXT", "S+2"), ("SND_QUEUED", 5), ("SND_CLOSING", True))],
    # 3.8.3: "When the number of transmissions of the same segment reaches a threshold R2 ..., close the connection"
    *[row("3.8.3", at(state, RETRY_COUNT=3, **{r2: 3}, **more), "RETRANSMISSION TIMEOUT", to("CLOSED", says=[AT_R2]))
      for state, r2, more in (("SYN-SENT", "RETRY_R2_SYN", {}), ("SYN-RECEIVED", "RETRY_R2_SYN", {}),
                              ("FIN-WAIT-1", "RETRY_R2_SYN", {"SND_UNA": "S"}), ("FIN-WAIT-1", "RETRY_R2", {}),
                              ("CLOSING", "RETRY_R2", {}), ("LAST-ACK", "RETRY_R2", {}))],
    *[row("3.8.3", at("SYN-SENT", RETRY_COUNT=count, RETRY_R1=3, RETRY_R2_SYN=5), "RETRANSMISSION TIMEOUT",
          to("SYN-SENT", "<SEQ=S><CTL=SYN>", says=says, RETRY_COUNT=count + 1))
      for count, says in ((0, []), (2, []), (3, AT_R1), (4, AT_R1))],
    row("3.8.3", at("SYN-SENT", RETRY_R1=1, RETRY_R2=2), "RETRANSMISSION TIMEOUT",  # R2 of text is none of a SYN
        to("SYN-SENT", "<SEQ=S><CTL=SYN>")),
    # 3.8.4: a probe has SEG.SEQ = SND.NXT-1; "failure to respond to any specific probe" is no dead connection
    *[row("3.8.4", at(state), "KEEP-ALIVE TIMEOUT", to(state, f"<SEQ={before}><ACK={at(state)['RCV.NXT']}><CTL=ACK>"))
      for state, before in (("ESTABLISHED", "S"), ("CLOSE-WAIT", "S"), ("FIN-WAIT-2", "S+1"))],
    *[row("3.8.4", at("ESTABLISHED", KEEP_PROBES=sent, KEEP_MOST=most), "KEEP-ALIVE TIMEOUT",
          to("ESTABLISHED", "<SEQ=S><ACK=R+1><CTL=ACK>", KEEP_PROBES=sent + 1))
      for sent, most in ((0, 1), (1, 1), (1, 3))],
    *[row("3.8.4", at("ESTABLISHED", KEEP_PROBES=sent, KEEP_MOST=most), "KEEP-ALIVE TIMEOUT", to("CLOSED", says=[DEAD]))
      for sent, most in ((2, 1), (2, 2), (3, 3))],
    # "send the segment at the front of the retransmission queue again"
    row("3.10.8 RETRANSMISSION TIMEOUT", at("SYN-SENT"), "RETRANSMISSION TIMEOUT", to("SYN-SENT", "<SEQ=S><CTL=SYN>")),
    row("3.10.8 RETRANSMISSION TIMEOUT", at("SYN-RECEIVED"), "RETRANSMISSION TIMEOUT",
        to("SYN-RECEIVED", "<SEQ=S><ACK=R+1><CTL=SYN,ACK>")),
    row("3.10.8 RETRANSMISSION TIMEOUT", at("FIN-WAIT-1", SND_UNA="S"), "RETRANSMISSION TIMEOUT",  # CLOSE in SYN-RECEIVED
        to("FIN-WAIT-1", "<SEQ=S><ACK=R+1><CTL=SYN,ACK>")),
    *[row("3.10.8 RETRANSMISSION TIMEOUT", at(state, ACK_OWED=True), "RETRANSMISSION TIMEOUT",
          to(state, f"<SEQ=S+1><ACK={at(state)['RCV.NXT']}><CTL=FIN,ACK>", ACK_OWED=False))
      for state in ("FIN-WAIT-1", "CLOSING", "LAST-ACK")],
    *[row("3.10.8 RETRANSMISSION TIMEOUT", at(state, SND_UNA="S+3", SND_NXT="S+8", ACK_OWED=True),
          "RETRANSMISSION TIMEOUT 5",
          to(state, f"<SEQ=S+3><ACK={at(state)['RCV.NXT']}><LEN=5><CTL=ACK>", ACK_OWED=False))
      for state in ("ESTABLISHED", "CLOSE-WAIT")],
    # the text may be cut anew, and the FIN may ride on the last of it
    *[row("3.10.8 RETRANSMISSION TIMEOUT", at(state, SND_UNA="S+3", SND_NXT="S+9"), "RETRANSMISSION TIMEOUT",
          to(state, f"<SEQ=S+3><ACK={at(state)['RCV.NXT']}><LEN=5><CTL=ACK>"),
          to(state, f"<SEQ=S+3><ACK={at(state)['RCV.NXT']}><LEN=5><CTL=FIN,ACK>"))
      for state in ("FIN-WAIT-1", "CLOSING", "LAST-ACK")],
    row("3.10.8 RETRANSMISSION TIMEOUT", at("FIN-WAIT-1", SND_UNA="S+3", SND_NXT="S+9"), "RETRANSMISSION TIMEOUT 2",
        to("FIN-WAIT-1", "<SEQ=S+3><ACK=R+1><LEN=2><CTL=ACK>")),
    # "If the time-wait timeout expires on a connection, delete the TCB, enter the CLOSED state, and return."
    row("3.10.8 TIME-WAIT TIMEOUT", at("TIME-WAIT"), "TIME-WAIT TIMEOUT", to("CLOSED")),
    *[row("3.8.6.3", at(state, ACK_OWED=True), "DELAYED ACK", to(state, ack_of(at(state)), ACK_OWED=False))
      for state in SYNCHRONIZED],
    # 3.5.1: after a crash the memory of the connection is gone, and nothing is sent
    *[row("3.5.1", at(state), "CRASH", to("CLOSED")) for state in STATES[1:]],
]  # fmt: skip

# === 3.9.2.2 ICMP ===========================================================================================

UNREACHABLE = "error: connection aborted, destination unreachable"
ICMP = [
    # soft errors: "MUST NOT abort the connection", and tell the user; "silently discard ... Source Quench"
    *[row("3.9.2.2 soft", at(state), "ICMP SOFT ERROR", to(state, says=["ICMP error"])) for state in STATES[2:]],
    *[row("3.9.2.2 Source Quench", at(state), "ICMP SOURCE QUENCH", to(state)) for state in STATES[2:]],
    # hard errors: "SHOULD abort the connection", whatever number the message quotes
    *[row("3.9.2.2 hard", at(state), event, to("CLOSED", says=[UNREACHABLE]))
      for state in STATES[2:] for event in ("ICMP HARD ERROR", "ICMP HARD ERROR quoting 7")],
]  # fmt: skip

TABLE = [*OPEN, *SEND, *RECEIVE, *CLOSE, *EXIT, *ABORT, *STATUS, *TRANSMIT, *TIMEOUTS, *ICMP]
NOT_FIRED: dict[str, str] = {}  # rules that no row can fire, each with its reason


@pytest.mark.parametrize("a_row", TABLE, ids=str)
def test_call_or_timeout(a_row: Row) -> None:
    check(a_row)


def test_every_rule_of_calls_and_timeouts_has_a_row() -> None:
    rules = {r.name for event, _, step in SPEC.steps() if event.name != "SEGMENT ARRIVES" for r in step.rules}
    fired = {name for a_row in TABLE for name in outcomes(a_row, NUMBERS[0])[1]}
    assert rules - fired == set(NOT_FIRED)


def test_every_call_is_answered_in_every_state() -> None:
    said = {(a_row.event.split(" ")[0], a_row.tcb["STATE"]) for a_row in TABLE}
    calls = ("OPEN", "SEND", "RECEIVE", "CLOSE", "ABORT", "STATUS")
    assert {(call, state) for call in calls for state in STATES} <= said


# === what cannot happen =====================================================================================

IMPOSSIBLE = [
    (at("CLOSED"), "USER TIMEOUT", "USER TIMEOUT cannot happen in CLOSED: it needs STATE /= CLOSED"),
    # 3.10.7.4, eighth: "start the time-wait timer, turn off the other timers"
    (at("TIME-WAIT"), "USER TIMEOUT", "USER TIMEOUT cannot happen in TIME-WAIT: it needs STATE /= TIME-WAIT"),
    (at("LISTEN"), "USER TIMEOUT", "USER TIMEOUT cannot happen in LISTEN: it needs STATE /= LISTEN"),
    *[(at(state), "USER TIMEOUT",
       f"USER TIMEOUT cannot happen in {state}: it needs something that the peer has not acknowledged")
      for state in ("ESTABLISHED", "CLOSE-WAIT", "FIN-WAIT-2")],
    # 3.8.4: "only ... when no sent data is outstanding", and an idle connection has nothing new to send either
    *[(at("ESTABLISHED", **{word: value}), "KEEP-ALIVE TIMEOUT", "KEEP-ALIVE TIMEOUT cannot happen in ESTABLISHED: "
       "it needs nothing that is queued, unacknowledged or owed")
      for word, value in (("SND_NXT", "S+2"), ("SND_QUEUED", 5), ("SND_CLOSING", True), ("ACK_OWED", True))],
    (at("LISTEN"), "ICMP HARD ERROR", "ICMP HARD ERROR cannot happen in LISTEN: it needs STATE /= LISTEN"),
    (at("CLOSED"), "CRASH", "CRASH cannot happen in CLOSED: it needs STATE /= CLOSED"),
    (at("ESTABLISHED"), "DELAYED ACK", "DELAYED ACK cannot happen in ESTABLISHED: it needs ACK.OWED"),
    (at("ESTABLISHED"), "TIME-WAIT TIMEOUT", "TIME-WAIT TIMEOUT cannot happen in ESTABLISHED: it needs STATE = TIME-WAIT"),
    (at("TIME-WAIT", ACK_OWED=True), "TIME-WAIT TIMEOUT",
     "TIME-WAIT TIMEOUT cannot happen in TIME-WAIT: it needs not ACK.OWED"),
    (at("ESTABLISHED"), "RETRANSMISSION TIMEOUT",
     "RETRANSMISSION TIMEOUT cannot happen in ESTABLISHED: it needs SND.UNA /= SND.NXT"),
    (at("ESTABLISHED"), "TRANSMIT", "TRANSMIT cannot happen in ESTABLISHED: it needs 0 < SND.QUEUED or SND.CLOSING"),
    *[(at("FIN-WAIT-2", GONE=True), call, f"{call} cannot happen in FIN-WAIT-2: it needs not GONE")
      for call in ("SEND", "RECEIVE", "CLOSE")],
]  # fmt: skip


@pytest.mark.parametrize(("tcb", "event", "why"), IMPOSSIBLE, ids=lambda x: x if isinstance(x, str) else x["STATE"])
def test_what_cannot_happen_says_which_condition_fails(tcb: dict[str, object], event: str, why: str) -> None:
    with pytest.raises(CannotHappen) as refused:
        react(SPEC, in_numbers(tcb, NUMBERS[0]), event)
    assert str(refused.value) == why


MISTAKES = [
    ({"STATE": "ESTABLISHD"}, "CLOSE", "'ESTABLISHD' is no state; did you mean 'ESTABLISHED'?"),
    ({"STATE": "ESTABLISHED", "SND.UNE": 1}, "CLOSE", "a TCB has no 'SND.UNE'; did you mean 'SND.UNA'?"),
    ({"STATE": "ESTABLISHED", "SND.UNA": 2**32}, "CLOSE", "SND.UNA = 4294967296 is no 32-bit number"),
    ({"STATE": "ESTABLISHED", "SND.UNA": -1}, "CLOSE", "SND.UNA = -1 is no 32-bit number"),
    ({"STATE": "ESTABLISHED"}, "CLOES", "'CLOES' is no event; did you mean 'CLOSE'?"),
    ({"STATE": "ESTABLISHED"}, "xyzzy", "'xyzzy' is no event; expected a segment, a call or a timeout"),
    ({"STATE": "ESTABLISHED"}, "SEND 0", "SEND 0 does nothing; expected SEND 1 or more"),
    ({"STATE": "ESTABLISHED"}, "<SEQ=1><CTL=SYM>", "'SYM' is no control bit; expected SYN, ACK, FIN, RST"),
    ({"STATE": "ESTABLISHED"}, "<CTL=SYN>", "'<CTL=SYN>' has no <SEQ=...>"),
    ({"STATE": "ESTABLISHED"}, "<SEQ=1><CTL=ACK>", "'<SEQ=1><CTL=ACK>' has the ACK bit and no <ACK=...>"),
    ({"STATE": "ESTABLISHED"}, "<SEQ=4294967296><CTL=SYN>", "'4294967296' is no 32-bit number"),
    ({"STATE": "ESTABLISHED"}, "<SEQ=1 CTL=SYN", "'<SEQ=1 CTL=SYN' is no segment; expected <SEQ=300><ACK=101><CTL=SYN,ACK>"),
]  # fmt: skip


@pytest.mark.parametrize(("tcb", "event", "why"), MISTAKES, ids=lambda x: x if isinstance(x, str) else "")
def test_what_is_not_understood_is_refused(tcb: dict[str, object], event: str, why: str) -> None:
    with pytest.raises(SpecError) as refused:
        react(SPEC, tcb, event)
    assert str(refused.value) == why


@pytest.mark.parametrize("state", STATES)
def test_a_tcb_is_filled_in_as_a_connection_without_open_text_has_it(state: str) -> None:
    """What ``react`` assumes of an end whose ISS and IRS alone are given is the usual TCB of that state."""
    usual = in_numbers(at(state), NUMBERS[0])
    known = () if state in ("CLOSED", "LISTEN") else ("ISS", "IRS", "RCV.NXT") if state in OTHER else ("ISS",)
    (reaction,) = react(SPEC, {"STATE": state} | {word: usual[word] for word in known}, "STATUS")
    windows = {} if state == "CLOSED" else {"RCV.WND": OFFERED, "SND.MAX_WND": OFFERED}
    assert dict(reaction.tcb) == usual | windows
