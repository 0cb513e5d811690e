"""RFC 9293 3.10.1 to 3.10.6: OPEN, SEND, RECEIVE, CLOSE, ABORT and STATUS, in every state."""

from collections.abc import Mapping
from typing import Any

from tcpmodel.language.events import NEVER, Cause, Comment, Cost, Form, choice, form, from_scope, of_the_turn
from tcpmodel.language.requirements import Strength
from tcpmodel.language.rules import Effect, case, event, rule, step
from tcpmodel.language.terms import Term, Word

from .words import *

NO_TCB = "error: connection does not exist"
EXISTS = "error: connection already exists"
UNSPECIFIED = "error: remote socket unspecified"
CLOSING_ERROR = "error: connection closing"

# The sequence numbers of a connection that begins with our SYN or SYN,ACK.
NUMBERS: list[Effect] = [*SELECT_ISS, SND.NXT.becomes(PICK.ISS + 1)]
NEW_TCB: list[Effect] = [
    RCV.WND.becomes(CALL.WINDOW), SND.MAX_WND.becomes(CALL.WINDOW), H.OPENED.becomes(H.OPENED + 1),
    RETRY.R1.becomes(CALL.R1), RETRY.R2.becomes(CALL.R2), RETRY.R2_SYN.becomes(CALL.R2_SYN),
    KEEP.MOST.becomes(CALL.PROBES),
]  # fmt: skip
SYN = send("SYN", seq=PICK.ISS)


def segmentize(length: Term) -> list[Effect]:
    """A segment with that much new text; it carries the acknowledgment."""
    return [
        send("ACK", seq=SND.NXT, ack=RCV.NXT, text=length, first=G.SENT),
        SND.NXT.becomes(SND.NXT + length), G.SENT.becomes(G.SENT + length), ACK_OWED.becomes(False),
    ]  # fmt: skip


# <SEQ=SND.NXT><ACK=RCV.NXT><CTL=FIN,ACK>; the ghost index says that all text lies before the FIN.
SEND_FIN: list[Effect] = [
    send("FIN,ACK", seq=SND.NXT, ack=RCV.NXT, first=G.SENT),
    SND.NXT.becomes(SND.NXT + 1), SND.FIN.becomes(True), SND.CLOSING.becomes(False), ACK_OWED.becomes(False),
]  # fmt: skip



def _counting(way: str, given: Mapping[Word, Any]) -> list[Form]:
    """The forms of an OPEN whose end gives up: on its segments (3.8.3), or on its peer (3.8.4)."""
    return [form(f"OPEN {way}, {most}", given, call=f"OPEN {way}", said=f"{way} open, {most}")
            for most in ("R2 {CALL.R2}, R2 of SYN {CALL.R2_SYN}", "{CALL.PROBES} probes")]


OPEN = event(
    "OPEN", "RFC 9293 3.10.1",
    case([CLOSED], step(
        "OPEN in CLOSED", "RFC 9293 3.10.1, CLOSED",
        rule("open.active", when=[CALL.ACTIVE, CALL.REMOTE],
             do=[NUMBERS, NEW_TCB, PASSIVE.becomes(False), SYN, enter(SYN_SENT)], done=True),
        rule("open.passive", when=[~CALL.ACTIVE], do=[NEW_TCB, PASSIVE.becomes(True), enter(LISTEN)], done=True),
        rule("open.unspecified", when=[CALL.ACTIVE, ~CALL.REMOTE], do=[signal(UNSPECIFIED)], done=True),
    )),
    case([LISTEN], step(
        "OPEN in LISTEN", "RFC 9293 3.10.1, LISTEN",
        rule("open.from-listen", when=[CALL.ACTIVE, CALL.REMOTE],
             do=[NUMBERS, PASSIVE.becomes(False), SYN, enter(SYN_SENT)], done=True),
        rule("open.from-listen.unspecified", when=[CALL.ACTIVE, ~CALL.REMOTE], do=[signal(UNSPECIFIED)], done=True),
        rule("open.passive-again", when=[~CALL.ACTIVE], do=[signal(EXISTS)], done=True,
             cite="RFC 9293 3.9.1.1", requirements=["MUST-41"],
             note="A second passive OPEN makes a second connection or is an error; an end has one TCB."),
    )),
    case(STATES[2:], step(
        "OPEN of a connection that exists", "RFC 9293 3.10.1, SYN-SENT to TIME-WAIT",
        rule("open.exists", do=[signal(EXISTS)], done=True, requirements=["MUST-41"]),
    )),
    cause=Cause.USER,
    # A user's turn is one OPEN with its connection; from LISTEN a passive OPEN may still become active.
    begins=state(CLOSED),
    choices=[
        choice(CALL.ACTIVE, of_the_turn()),
        choice(CALL.REMOTE, optional=True),
        choice(CALL.WINDOW, from_scope(usual=65535)),
        choice(CALL.R1, from_scope(usual=0)),
        choice(CALL.R2, from_scope(usual=0)),
        choice(CALL.R2_SYN, from_scope(usual=0)),
        choice(CALL.PROBES, from_scope(usual=0)),
        choice(CALL.QUIET, of_the_turn()),
        choice(PICK.ISS, of_the_turn(), when=[CALL.ACTIVE], like=ISS),
    ],
    possible=[CALL.QUIET.implies(NET.IN_FLIGHT == 0)],  # MSL after a crash: no segment of the host is left (3.4.3)
    written=[
        *_counting("passive", {CALL.ACTIVE: False}),
        form("OPEN passive", {CALL.ACTIVE: False}, aliases=["passive OPEN"], said="passive open"),
        form("OPEN active, remote socket unspecified", {CALL.ACTIVE: True, CALL.REMOTE: False}, call="OPEN active",
             said="active open, remote socket unspecified"),
        *_counting("active", {CALL.ACTIVE: True}),
        form("OPEN active", {CALL.ACTIVE: True}, aliases=["OPEN", "active OPEN"], said="active open"),
    ],
)  # fmt: skip

SEND = event(
    "SEND", "RFC 9293 3.10.2",
    case([CLOSED], step(
        "SEND in CLOSED", "RFC 9293 3.10.2, CLOSED",
        rule("send.no-connection", do=[signal(NO_TCB)], done=True),
    )),
    case([LISTEN], step(
        "SEND in LISTEN", "RFC 9293 3.10.2, LISTEN",
        rule("send.from-listen", when=[CALL.REMOTE, ~PICK.ON_SYN],
             do=[NUMBERS, PASSIVE.becomes(False), SYN, SND.QUEUED.becomes(SND.QUEUED + PICK.LENGTH),
                 enter(SYN_SENT)], done=True,
             note="The text is queued for transmission after entering ESTABLISHED state."),
        rule("send.from-listen.on-syn", when=[CALL.REMOTE, PICK.ON_SYN],
             do=[*SELECT_ISS, PASSIVE.becomes(False),
                 SND.NXT.becomes(PICK.ISS + 1 + PICK.LENGTH), send("SYN", seq=PICK.ISS, text=PICK.LENGTH),
                 G.SENT.becomes(PICK.LENGTH), enter(SYN_SENT)], done=True,
             note="The text rides on the SYN, which RFC 9293 allows."),
        rule("send.from-listen.unspecified", when=[~CALL.REMOTE], do=[signal(UNSPECIFIED)], done=True),
    )),
    case([SYN_SENT, SYN_RECEIVED], step(
        "SEND before ESTABLISHED", "RFC 9293 3.10.2, SYN-SENT and SYN-RECEIVED",
        rule("send.queued", when=[~SND.CLOSING], do=[SND.QUEUED.becomes(SND.QUEUED + PICK.LENGTH)], done=True),
        rule("send.queued.closing", when=[SND.CLOSING], do=[signal(CLOSING_ERROR)], done=True,
             cite="RFC 9293 3.6, case 1", note="After CLOSE no further SENDs are accepted."),
    )),
    case([ESTABLISHED, CLOSE_WAIT], step(
        "SEND", "RFC 9293 3.10.2, ESTABLISHED and CLOSE-WAIT",
        rule("send.segmentized", when=[~SND.CLOSING, SND.QUEUED == 0, ~PICK.HOLD],
             do=segmentize(PICK.LENGTH), done=True),
        rule("send.held", when=[~SND.CLOSING, SND.QUEUED == 0, PICK.HOLD],
             do=[SND.QUEUED.becomes(SND.QUEUED + PICK.LENGTH)], done=True,
             cite="RFC 9293 3.7.4", requirements=["SHLD-7", "MAY-16"],
             note="The text leaves with later text or with the FIN."),
        rule("send.behind-queue", when=[~SND.CLOSING, SND.QUEUED > 0],
             do=[SND.QUEUED.becomes(SND.QUEUED + PICK.LENGTH)], done=True),
        rule("send.closing", when=[SND.CLOSING], do=[signal(CLOSING_ERROR)], done=True,
             cite="RFC 9293 3.6, case 1", note="After CLOSE no further SENDs are accepted."),
    )),
    case([FIN_WAIT_1, FIN_WAIT_2, CLOSING, LAST_ACK, TIME_WAIT], step(
        "SEND after CLOSE", "RFC 9293 3.10.2, FIN-WAIT-1 to TIME-WAIT",
        rule("send.refused", do=[signal(CLOSING_ERROR)], done=True),
    )),
    cause=Cause.USER,
    choices=[
        choice(CALL.REMOTE, optional=True),
        choice(PICK.ISS, of_the_turn({CALL.ACTIVE: True}), when=[state(LISTEN)], like=ISS),
        choice(PICK.LENGTH, from_scope(least=1, most=MOST_TEXT, what="number of octets to SEND")),
        choice(PICK.HOLD, when=[~state(LISTEN)], optional=True),
        choice(PICK.ON_SYN, when=[state(LISTEN)]),
    ],
    possible=[~GONE],
    costs=[Cost(BUDGET.TEXT, PICK.LENGTH)],
    written=[
        form("SEND {PICK.LENGTH}, remote socket unspecified", {CALL.REMOTE: False}, call="SEND"),
        form("SEND {PICK.LENGTH} on SYN", {PICK.ON_SYN: True}, call="SEND", said="send {PICK.LENGTH} on SYN"),
        form("SEND {PICK.LENGTH}, held", {PICK.HOLD: True}, call="SEND"),
        form("SEND {PICK.LENGTH}", aliases=["SEND"]),
    ],
    unseen=SND.QUEUED == 0,  # what is queued need not be added to: one SEND stands for several
)  # fmt: skip

TAKE_TEXT: list[Effect] = [
    signal("text", RCV.UNREAD), RCV.WND.becomes(RCV.WND + RCV.UNREAD), RCV.UNREAD.becomes(0),
]  # fmt: skip

RECEIVE = event(
    "RECEIVE", "RFC 9293 3.10.3",
    case([CLOSED], step(
        "RECEIVE in CLOSED", "RFC 9293 3.10.3, CLOSED",
        rule("receive.no-connection", do=[signal(NO_TCB)], done=True),
    )),
    case([LISTEN, SYN_SENT, SYN_RECEIVED], step(
        "RECEIVE before ESTABLISHED", "RFC 9293 3.10.3, LISTEN to SYN-RECEIVED",
        rule("receive.queued-early", do=[signal("queued")], done=True),
    )),
    case([ESTABLISHED, FIN_WAIT_1, FIN_WAIT_2], step(
        "RECEIVE", "RFC 9293 3.10.3, ESTABLISHED to FIN-WAIT-2",
        rule("receive.text", when=[RCV.UNREAD > 0], do=TAKE_TEXT, done=True),
        rule("receive.queued", when=[RCV.UNREAD == 0], do=[signal("queued")], done=True),
    )),
    case([CLOSE_WAIT], step(
        "RECEIVE in CLOSE-WAIT", "RFC 9293 3.10.3, CLOSE-WAIT",
        rule("receive.last-text", when=[RCV.UNREAD > 0], do=TAKE_TEXT, done=True),
        rule("receive.end", when=[RCV.UNREAD == 0], do=[signal(CLOSING_ERROR)], done=True,
             note="The end of file: all text has been taken."),
    )),
    case([CLOSING, LAST_ACK, TIME_WAIT], step(
        "RECEIVE after both FINs", "RFC 9293 3.10.3, CLOSING to TIME-WAIT",
        rule("receive.refused", do=[signal(CLOSING_ERROR)], done=True),
    )),
    cause=Cause.USER,
    possible=[~GONE],
    unseen=RCV.WND <= RCV.UNREAD,  # no record tells how much room there is: it matters where little is left
)  # fmt: skip

PENDING = ((SND.QUEUED > 0) | (SND.NXT != ISS + 1)).named("SENDs have been issued")
ABORT_RST = send("RST", seq=SND.NXT)
# RFC 9293 3.6.1, SHLD-3: if the user has gone and received text is unread, TCP sends a RST to show that data was lost.
UNREAD = step(
    "CLOSE: is there unread text?", "RFC 9293 3.6.1",
    rule("close.unread", when=[CALL.EXIT, RCV.UNREAD > 0],
         do=[ABORT_RST, signal("connection reset"), *DELETE_TCB], done=True, requirements=["MAY-1", "SHLD-3"]),
)  # fmt: skip

CLOSE = event(
    "CLOSE", "RFC 9293 3.10.4",
    case([CLOSED], step(
        "CLOSE in CLOSED", "RFC 9293 3.10.4, CLOSED",
        rule("close.no-connection", do=[signal(NO_TCB)], done=True),
    )),
    case([LISTEN], step(
        "CLOSE in LISTEN", "RFC 9293 3.10.4, LISTEN",
        rule("close.listen", do=[signal("error: closing"), *DELETE_TCB], done=True),
    )),
    case([SYN_SENT], step(
        "CLOSE in SYN-SENT", "RFC 9293 3.10.4, SYN-SENT",
        rule("close.syn-sent", do=[signal("error: closing"), *DELETE_TCB], done=True),
    )),
    case([SYN_RECEIVED], step(
        "CLOSE in SYN-RECEIVED", "RFC 9293 3.10.4, SYN-RECEIVED",
        rule("close.syn-received", when=[~PENDING, ~SND.CLOSING],
             do=[*SEND_FIN, GONE.becomes(CALL.EXIT), RCV.HELD.becomes(0), RCV.HELD_FIN.becomes(False),
                 enter(FIN_WAIT_1)], done=True,
             strength=Strength.CHOSEN,
             note="We choose: the end no longer holds text that came with the SYN; the peer sends it again."),
        rule("close.syn-received.queued", when=[PENDING, ~SND.CLOSING],
             do=[SND.CLOSING.becomes(True), GONE.becomes(CALL.EXIT)], done=True,
             note="Queued for processing after entering ESTABLISHED state."),
        rule("close.syn-received.again", when=[SND.CLOSING],
             do=[signal(CLOSING_ERROR), GONE.becomes(CALL.EXIT)], done=True,
             strength=Strength.CHOSEN, note="We choose: as in FIN-WAIT-1, a second CLOSE is an error."),
    )),
    case([ESTABLISHED], UNREAD, step(
        "CLOSE in ESTABLISHED", "RFC 9293 3.10.4, ESTABLISHED",
        rule("close.established", when=[SND.QUEUED == 0, ~SND.CLOSING],
             do=[*SEND_FIN, GONE.becomes(CALL.EXIT), enter(FIN_WAIT_1)], done=True),
        rule("close.established.queued", when=[SND.QUEUED > 0, ~SND.CLOSING],
             do=[SND.CLOSING.becomes(True), GONE.becomes(CALL.EXIT), enter(FIN_WAIT_1)], done=True,
             note="The FIN waits until all text is segmentized; FIN-WAIT-1 is entered in any case."),
        rule("close.established.again", when=[SND.CLOSING],
             do=[signal(CLOSING_ERROR), GONE.becomes(CALL.EXIT)], done=True,
             note="The CLOSE of SYN-RECEIVED is still queued."),
    )),
    case([FIN_WAIT_1, FIN_WAIT_2], UNREAD, step(
        "CLOSE again", "RFC 9293 3.10.4, FIN-WAIT-1 and FIN-WAIT-2",
        rule("close.again", do=[signal(CLOSING_ERROR), GONE.becomes(CALL.EXIT)], done=True,
             note="No second FIN is formed."),
    )),
    case([CLOSE_WAIT], UNREAD, step(
        "CLOSE in CLOSE-WAIT", "RFC 9293 3.10.4, CLOSE-WAIT",
        rule("close.close-wait", when=[SND.QUEUED == 0, ~SND.CLOSING],
             do=[*SEND_FIN, GONE.becomes(CALL.EXIT), enter(LAST_ACK)], done=True),
        rule("close.close-wait.queued", when=[SND.QUEUED > 0, ~SND.CLOSING],
             do=[SND.CLOSING.becomes(True), GONE.becomes(CALL.EXIT)], done=True),
        rule("close.close-wait.again", when=[SND.CLOSING],
             do=[signal(CLOSING_ERROR), GONE.becomes(CALL.EXIT)], done=True,
             strength=Strength.CHOSEN, note="We choose: a CLOSE is queued already, and a second CLOSE is an error."),
    )),
    case([CLOSING, LAST_ACK, TIME_WAIT], step(
        "CLOSE after both FINs", "RFC 9293 3.10.4, CLOSING to TIME-WAIT",
        rule("close.refused", do=[signal(CLOSING_ERROR)], done=True),
    )),
    cause=Cause.USER,
    choices=[CALL.EXIT],
    possible=[~GONE],
    written=[form("EXIT", {CALL.EXIT: True}), form("CLOSE", {CALL.EXIT: False})],
    comment=Comment("close", r"^closes?$", "(Close)", bare="close"),
)  # fmt: skip

ABORT = event(
    "ABORT", "RFC 9293 3.10.5",
    case([CLOSED], step(
        "ABORT in CLOSED", "RFC 9293 3.10.5, CLOSED",
        rule("abort.no-connection", do=[signal(NO_TCB)], done=True),
    )),
    case([LISTEN], step(
        "ABORT in LISTEN", "RFC 9293 3.10.5, LISTEN",
        rule("abort.listen", do=[signal("error: connection reset"), *DELETE_TCB], done=True),
    )),
    case([SYN_SENT], step(
        "ABORT in SYN-SENT", "RFC 9293 3.10.5, SYN-SENT",
        rule("abort.syn-sent", do=[signal("connection reset"), *DELETE_TCB], done=True),
    )),
    case([SYN_RECEIVED, ESTABLISHED, FIN_WAIT_1, FIN_WAIT_2, CLOSE_WAIT], step(
        "ABORT with a reset", "RFC 9293 3.10.5, SYN-RECEIVED to CLOSE-WAIT",
        rule("abort.reset", do=[ABORT_RST, signal("connection reset"), *DELETE_TCB], done=True),
    )),
    case([CLOSING, LAST_ACK, TIME_WAIT], step(
        "ABORT after both FINs", "RFC 9293 3.10.5, CLOSING to TIME-WAIT",
        rule("abort.late", do=[signal("ok"), *DELETE_TCB], done=True),
    )),
    cause=Cause.USER,
    comment=Comment("abort", r"^abort", "(ABORT!!)", bare="abort", after=(CLOSED,), taken=(CLOSED, LISTEN)),
    unseen=NEVER,
)  # fmt: skip

STATUS = event(
    "STATUS", "RFC 9293 3.10.6",
    case([CLOSED], step(
        "STATUS in CLOSED", "RFC 9293 3.10.6, CLOSED",
        rule("status.no-connection", do=[signal(NO_TCB)], done=True),
    )),
    case(STATES[1:], step(
        "STATUS", "RFC 9293 3.10.6",
        *[rule(f"status.{name.lower()}", when=[name == STATE], do=[signal(f"state = {name}")], done=True)
          for name in STATES[1:]],
    )),
    cause=Cause.USER,
)  # fmt: skip

# Not a call: TCP segmentizes and sends text and FIN that a SEND or CLOSE queued, as soon as the state allows it.
SEND_QUEUED_TEXT: list[Effect] = [*segmentize(PICK.LENGTH), SND.QUEUED.becomes(SND.QUEUED - PICK.LENGTH)]
SEND_QUEUED_TEXT_AND_FIN: list[Effect] = [
    send("ACK", seq=SND.NXT, ack=RCV.NXT, text=PICK.LENGTH, fin=PICK.FIN, first=G.SENT),
    SND.NXT.becomes(SND.NXT + PICK.LENGTH + 1), G.SENT.becomes(G.SENT + PICK.LENGTH), SND.QUEUED.becomes(0),
    SND.FIN.becomes(True), SND.CLOSING.becomes(False), ACK_OWED.becomes(False),
]  # fmt: skip

TRANSMIT = event(
    "TRANSMIT", "RFC 9293 3.10.2",
    case(
        STATES,
        step(
            "TRANSMIT: what was queued", "RFC 9293 3.10.2, ESTABLISHED and CLOSE-WAIT",
            rule("transmit.text", when=[~PICK.FIN], do=SEND_QUEUED_TEXT, requirements=["MUST-60"]),
            rule("transmit.text-and-fin", when=[PICK.LENGTH > 0, PICK.FIN], do=SEND_QUEUED_TEXT_AND_FIN,
                 requirements=["MUST-60"], cite="RFC 9293 3.10.4, ESTABLISHED and CLOSE-WAIT"),
            rule("transmit.fin", when=[PICK.LENGTH == 0], do=SEND_FIN,
                 cite="RFC 9293 3.10.4, ESTABLISHED and CLOSE-WAIT"),
        ),
        step(
            "TRANSMIT: the CLOSE that was queued", "RFC 9293 3.10.4, ESTABLISHED and CLOSE-WAIT",
            rule("transmit.closing", when=[state(ESTABLISHED), SND.CLOSING | SND.FIN], do=[enter(FIN_WAIT_1)],
                 done=True, note="The CLOSE of SYN-RECEIVED; FIN-WAIT-1 is entered in any case."),
            rule("transmit.last-ack", when=[state(CLOSE_WAIT), SND.FIN], do=[enter(LAST_ACK)], done=True),
        ),
    ),
    cause=Cause.HOST,
    choices=[choice(PICK.LENGTH, octets_up_to(SND.QUEUED)), PICK.FIN],
    written=carrying("TRANSMIT"),
    possible=[
        state(ESTABLISHED, FIN_WAIT_1, CLOSE_WAIT, CLOSING),
        (SND.QUEUED > 0) | SND.CLOSING,
        PICK.LENGTH <= SND.QUEUED,
        (PICK.LENGTH > 0) | (SND.QUEUED == 0),
        PICK.FIN.implies(SND.CLOSING & (PICK.LENGTH == SND.QUEUED)),
        (PICK.LENGTH == 0).implies(PICK.FIN),  # a segment without a FIN has text
    ],
)  # fmt: skip

CALLS = (OPEN, SEND, RECEIVE, CLOSE, ABORT, STATUS, TRANSMIT)
