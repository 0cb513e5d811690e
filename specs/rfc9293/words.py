"""The words of RFC 9293: states, TCB variables, segment fields, choices of calls and timers, ghosts.

A new word is one line here, and one in ``notation.py`` if people write it. Ghosts record what really happened;
properties read them, rules never do.
"""

from tcpmodel.language.checks import checked, shown
from tcpmodel.language.errors import SpecError, author, did_you_mean
from tcpmodel.language.events import Domain, Form, form, up_to
from tcpmodel.language.rules import DeleteTCB, Effect, Forget, Send, Signal, vocabulary
from tcpmodel.language.terms import BOOL, FALSE, NAT, SEQ, Sort, Space, Term, both, literal, record, when, word

SPEAKS_FOR_ITS_CALLER = True  # an error in a function below has the line of its caller

# TCP has no field for the length of a segment's text. IP has one of 16 bits (RFC 791 3.1, total length; RFC 8200 3,
# payload length), and a receiver says in 16 bits how much it takes (RFC 9293 3.7.1, MSS). That leaves 65,495 octets
# over IPv4 and 65,515 over IPv6. We choose the round number, which also covers segments in a capture before they are
# cut (64 KiB with their headers). Longer text, which only a jumbogram holds (RFC 2675), is an error.
MOST_LENGTH = 2**16 - 1
# A window has 16 bits and a scale of at most 14 (RFC 7323 2.2 and 2.3), so that it stays below 2^30.
MOST_WINDOW = (2**16 - 1) << 14
# No header bounds the length of a queue. In the model the text of a connection is less than an eighth of the circle of
# sequence numbers: the axiom `text-within` of the proofs, from RFC 9293 3.4.1.
MOST_TEXT = 2**29 - 1
LENGTH_OF_TEXT = "length of a segment's text"

STATES = (
    "CLOSED", "LISTEN", "SYN-SENT", "SYN-RECEIVED", "ESTABLISHED", "FIN-WAIT-1", "FIN-WAIT-2",
    "CLOSE-WAIT", "CLOSING", "LAST-ACK", "TIME-WAIT",
)  # fmt: skip
(CLOSED, LISTEN, SYN_SENT, SYN_RECEIVED, ESTABLISHED, FIN_WAIT_1, FIN_WAIT_2,
 CLOSE_WAIT, CLOSING, LAST_ACK, TIME_WAIT) = STATES  # fmt: skip

# RFC 9293 3.5: in these states each side knows the other's initial sequence number.
SYNCHRONIZED = (ESTABLISHED, FIN_WAIT_1, FIN_WAIT_2, CLOSE_WAIT, CLOSING, LAST_ACK, TIME_WAIT)
OTHER_STATES = (SYN_RECEIVED, *SYNCHRONIZED)  # "Other States" of 3.10.7.4
RECEIVING = (ESTABLISHED, FIN_WAIT_1, FIN_WAIT_2)  # the peer's FIN has not come: an end takes text
FIN_RECEIVED = (CLOSE_WAIT, CLOSING, LAST_ACK, TIME_WAIT)

STATE = word("STATE", Sort("State", STATES), CLOSED)
PASSIVE = word("PASSIVE", BOOL, False, kept=True)  # MUST-11: the connection came from a passive OPEN
ISS = word("ISS", SEQ, 0)
# ``kept``: what an end keeps that goes back to LISTEN: what its OPEN gave, SENDs that were never sent, a CLOSE.
SND = record(
    "SND",
    kept=("MAX_WND", "QUEUED", "CLOSING"),
    UNA=(SEQ, 0),
    NXT=(SEQ, 0),
    MAX_WND=(NAT, 0),  # 3.10.7.4, fifth: the largest window that the peer may offer; we choose: CALL.WINDOW
    QUEUED=(NAT, 0),  # octets that the user has SENT and that are not yet in a segment
    CLOSING=(BOOL, False),  # the user's CLOSE waits until that text is segmentized
    FIN=(BOOL, False),  # our FIN has been sent; it is then the number before SND.NXT
)
IRS = word("IRS", SEQ, 0)
RCV = record(
    "RCV",
    kept=("WND",),
    NXT=(SEQ, 0),
    WND=(NAT, 0),
    UNREAD=(NAT, 0),  # octets received in order and not yet taken by a RECEIVE
    HELD=(NAT, 0),  # octets that came with the SYN and wait for ESTABLISHED (3.10.7.2, third)
    HELD_FIN=(BOOL, False),  # a FIN came with the SYN and waits for ESTABLISHED
)
ACK_OWED = word("ACK.OWED", BOOL, False)  # an acknowledgment is delayed
GONE = word("GONE", BOOL, False)  # the process has exited and reads no more (3.6.1, MAY-1)
# 3.8.3: how often the segment at SND.UNA has been sent again, and the thresholds; 0 is "infinity", and nothing counts.
RETRY = record("RETRY", kept=("R1", "R2", "R2_SYN"), COUNT=(NAT, 0), R1=(NAT, 0), R2=(NAT, 0), R2_SYN=(NAT, 0))
# 3.8.4: probes sent since the peer was last heard, and how many of them make the end give up; 0 is never.
KEEP = record("KEEP", kept=("MOST",), PROBES=(NAT, 0), MOST=(NAT, 0))

# Ghosts: G lives as long as the TCB, H outlives it.
G = record(
    "G",
    ghost=True,
    SENT=(NAT, 0),  # octets of the user's stream that have sequence numbers
    RECEIVED=(NAT, 0),  # octets of the peer's stream that this end has taken
    WRONG_TEXT=(BOOL, False),  # this end has taken an octet out of order, twice, or from another incarnation
    WRONG_EOF=(BOOL, False),  # this end has taken a FIN before all text, or from another incarnation
    TOLD=(BOOL, False),  # the user knows of an ICMP error that did not end the connection
)
H = record(
    "H",
    ghost=True,
    persists=True,
    EOF=(BOOL, False),  # this end has taken a FIN
    EOF_FROM=(SEQ, 0),  # the ISS of the incarnation that sent this FIN
    OPENED=(NAT, 0),  # OPENs of this end so far
    LAST=(SEQ, 0),  # the ISS that this end selected last
    FORMER=(SEQ, 0),  # the ISS that it selected before that
    CHOSE=(BOOL, False),  # this end has selected an ISS
    CRASHED=(BOOL, False),  # the host has crashed
    FORGED=(BOOL, False),  # an ICMP error that quoted a number not in flight has ended a connection
)

SEG = record("SEG", Space.SEG, SEQ=(SEQ, 0), ACK=(SEQ, 0), TEXT=(NAT, 0))  # TEXT: octets, shown as LEN
CTL = record("CTL", Space.SEG, SYN=(BOOL, False), ACK=(BOOL, False), FIN=(BOOL, False), RST=(BOOL, False))
TRUTH = record(
    "TRUTH",
    Space.SEG,
    ghost=True,
    ORIGIN=(SEQ, 0),  # its sender's ISS
    HEARD=(SEQ, 0),  # its sender's IRS
    FIRST=(NAT, 0),  # the index of its first octet in its sender's stream
)

CALL = record(
    "CALL",
    Space.CHOICE,
    ACTIVE=(BOOL, True),  # OPEN: active or passive
    REMOTE=(BOOL, True),  # OPEN, SEND: the remote socket is specified
    WINDOW=(NAT, 65535),  # OPEN: the room for received text
    R1=(NAT, 0),  # OPEN: after so many retransmissions of a segment the user hears of it
    R2=(NAT, 0),  # OPEN: after so many the end gives up (MUST-21)
    R2_SYN=(NAT, 0),  # OPEN: the same for a SYN
    PROBES=(NAT, 0),  # OPEN: after so many keep-alive probes without an answer the end gives up
    QUIET=(BOOL, False),  # OPEN: the host keeps quiet before it, until its old segments have died out (3.4.3)
    EXIT=(BOOL, False),  # CLOSE: the process ends, and reads no more
)
PICK = record(
    "PICK",
    Space.CHOICE,
    ISS=(SEQ, 0),  # the initial sequence number that an event selects
    LENGTH=(NAT, 1),  # octets of text in a SEND, or in the segment that an event forms
    FIN=(BOOL, False),  # the FIN rides on the segment that carries the last text
    HOLD=(BOOL, False),  # the text of a SEND waits for more, or for a FIN (3.7.4: the Nagle algorithm may hold it)
    ON_SYN=(BOOL, False),  # text rides on the SYN (3.10.2: it may)
    DELAY=(BOOL, False),  # the acknowledgment waits for a segment that carries it
)
ICMP = record("ICMP", Space.CHOICE, QUOTED=(SEQ, 0))  # the sequence number of the segment that the message quotes
NET = record("NET", Space.NET, IN_FLIGHT=(NAT, 0))  # segments in flight, both ways

# The budget of the user and host of one end: OPENs made so far, octets left to SEND, crashes left.
BUDGET = record("BUDGET", Space.BUDGET, OPENED=(NAT, 0), TEXT=(NAT, 0), CRASHES=(NAT, 0))

TCB_WORDS = vocabulary(STATE, PASSIVE, ISS, SND, IRS, RCV, ACK_OWED, GONE, RETRY, KEEP, G, H)
SEGMENT_WORDS = vocabulary(SEG, CTL, TRUTH)
CHOICE_WORDS = vocabulary(CALL, PICK, ICMP)

# RFC 9293 3.4: SEG.LEN counts the octets of text and the control bits that occupy sequence space.
SEG_LEN = (SEG.TEXT + when(CTL.SYN, 1, 0) + when(CTL.FIN, 1, 0)).named("SEG.LEN")


@checked("state")
def state(*names: str) -> Term:
    """This end is in one of those states."""
    return STATE.is_in(*names)


@checked("entered state")
def enter(name: str) -> Effect:
    return STATE.becomes(name)


DELETE_TCB: list[Effect] = [DeleteTCB(), enter(CLOSED)]
FORGET_PEER: list[Effect] = [Forget(), enter(LISTEN)]


def signal(text: str, amount: Term | None = None) -> Signal:
    """Tell the user: a return, an error as RFC 9293 words it, or an unsolicited signal."""
    return Signal(text, amount)


@checked("segment")
def send(bits: str, *, seq: Term | int, ack: Term | int = 0, text: Term | int = 0,
         fin: Term = FALSE, first: Term | int = 0) -> Send:
    """A segment ``<SEQ=seq><ACK=ack><CTL=bits>``; its ghosts are its incarnation and the index of its first octet."""
    on, known = bits.split(","), [bit.name.removeprefix("CTL.") for bit in CTL]
    for one in on:
        if one not in known:
            raise SpecError(f"{shown(one)} is no control bit{did_you_mean(one, known)}; "
                            f"expected some of {','.join(known)}", author())
    control = [(bit, literal(bit.name.removeprefix("CTL.") in on, BOOL)) for bit in CTL]
    values = [
        (SEG.SEQ, _seq(seq)), (SEG.ACK, _seq(ack)), (SEG.TEXT, _nat(text)),
        *[(bit, fin if bit is CTL.FIN and fin is not FALSE else value) for bit, value in control],
        (TRUTH.ORIGIN, ISS), (TRUTH.HEARD, IRS), (TRUTH.FIRST, _nat(first)),
    ]  # fmt: skip
    return Send(tuple(values))


def _seq(value: Term | int) -> Term:
    return value if isinstance(value, Term) else literal(value, SEQ)


def _nat(value: Term | int) -> Term:
    return value if isinstance(value, Term) else literal(value, NAT)


# <SEQ=SND.NXT><ACK=RCV.NXT><CTL=ACK>: many rules answer with it; then no acknowledgment is owed.
ACKNOWLEDGE: list[Effect] = [send("ACK", seq=SND.NXT, ack=RCV.NXT), ACK_OWED.becomes(False)]

# RFC 9293 3.5.2: the reset takes its number from the offending ACK or, without one, acknowledges the segment.
RESET_BY_ACK = send("RST", seq=SEG.ACK)
RESET_WITHOUT_ACK = send("RST,ACK", seq=0, ack=SEG.SEQ + SEG_LEN)

ACK_IS_NEW = both((SEG.ACK - SND.UNA) > 0, (SEG.ACK - SND.UNA) <= (SND.NXT - SND.UNA)).named(
    "SND.UNA < SEG.ACK =< SND.NXT")  # fmt: skip
# The end selects an ISS; ghosts remember the last two.
SELECT_ISS: list[Effect] = [
    ISS.becomes(PICK.ISS), SND.UNA.becomes(PICK.ISS), H.FORMER.becomes(H.LAST), H.LAST.becomes(PICK.ISS),
    H.CHOSE.becomes(True),
]  # fmt: skip

# What a new acknowledgment does besides: the peer is there, and another segment is the first that is not acknowledged.
HEARD: list[Effect] = [KEEP.PROBES.becomes(0)]
PROGRESS: list[Effect] = [RETRY.COUNT.becomes(0), *HEARD]

OUR_FIN_IS_ACKED = both(SND.FIN, SEG.ACK == SND.NXT).named("SEG.ACK acknowledges our FIN")
# In FIN-WAIT-1, after a CLOSE in SYN-RECEIVED, the SYN may be unacknowledged too. (In other states SND.UNA = ISS only
# means that the numbers have come round.)
NOTHING_ACKED = both(SND.UNA == ISS, STATE.is_in(SYN_SENT, SYN_RECEIVED, FIN_WAIT_1)).named(
    "our SYN is not acknowledged")  # fmt: skip
# Sent text that is not acknowledged, if the SYN is acknowledged.
UNACKED_TEXT = ((SND.NXT - SND.UNA) - when(SND.FIN, 1, 0)).named("text not acknowledged")


@checked("range")
def octets_up_to(end: Term) -> Domain:
    """The numbers of octets that a segment may carry of a text of length ``end``."""
    return up_to(end, within=BUDGET.TEXT, most=MOST_LENGTH, what=LENGTH_OF_TEXT)


@checked("form")
def carrying(name: str) -> list[Form]:
    """The forms of an event that makes one segment of text, a FIN, or both."""
    return [form(f"{name} {{PICK.LENGTH}} octets with FIN", {PICK.FIN: True}, call=name,
                 said=f"{name.lower()} {{PICK.LENGTH}} octets with FIN"),
            form(f"{name} {{PICK.LENGTH}} octets", call=name, aliases=[f"{name} {{PICK.LENGTH}}"]), form(name)]
