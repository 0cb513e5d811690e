"""RFC 9293 3.10.8, the delayed acknowledgment, and the crash of a host."""

from tcpmodel.language.events import NEVER, Cause, Comment, Cost, choice, form
from tcpmodel.language.properties import in_every_step
from tcpmodel.language.rules import case, event, rule, step
from tcpmodel.language.terms import before, either, when

from .retries import HOW_OFTEN
from .words import *

# 3.9.1.1: the user timeout is for what the user has submitted and the peer has not acknowledged. (By the letter of
# 3.10.8 it may expire in any state: variant `idle-timeout`.)
UNDELIVERED = either(SND.UNA != SND.NXT, SND.QUEUED > 0, SND.CLOSING).named(
    "something that the peer has not acknowledged")  # fmt: skip

USER_TIMEOUT = event(
    "USER TIMEOUT", "RFC 9293 3.10.8",
    case(STATES, step(
        "USER TIMEOUT", "RFC 9293 3.10.8, USER TIMEOUT",
        rule("timeout.user", do=[signal("error: connection aborted due to user timeout"), *DELETE_TCB], done=True),
    )),
    cause=Cause.TIMER,
    optional=True,
    unseen=NEVER,
    possible=[STATE != CLOSED, STATE != LISTEN,
              STATE != TIME_WAIT,  # 3.10.7.4, eighth: TIME-WAIT turns the other timers off
              UNDELIVERED],
)  # fmt: skip

# The TCB gives the segment at the front of the retransmission queue: the numbers from SND.UNA to SND.NXT. The end may
# cut the text anew, and the last text may carry the FIN.
RETRANSMISSION_TIMEOUT = event(
    "RETRANSMISSION TIMEOUT", "RFC 9293 3.10.8",
    case(STATES, HOW_OFTEN, step(
        "RETRANSMISSION TIMEOUT", "RFC 9293 3.10.8, RETRANSMISSION TIMEOUT",
        rule("retransmit.syn", when=[NOTHING_ACKED, state(SYN_SENT)], do=[send("SYN", seq=ISS)], done=True),
        rule("retransmit.syn-ack", when=[NOTHING_ACKED, STATE != SYN_SENT],
             do=[send("SYN,ACK", seq=ISS, ack=RCV.NXT)], done=True,
             note="In SYN-RECEIVED, or in FIN-WAIT-1 after a CLOSE in SYN-RECEIVED."),
        rule("retransmit.text", when=[PICK.LENGTH > 0],
             do=[send("ACK", seq=SND.UNA, ack=RCV.NXT, text=PICK.LENGTH, fin=PICK.FIN,
                      first=G.SENT - UNACKED_TEXT), ACK_OWED.becomes(False)], done=True),
        rule("retransmit.fin", when=[~NOTHING_ACKED, PICK.LENGTH == 0],
             do=[send("FIN,ACK", seq=SND.UNA, ack=RCV.NXT, first=G.SENT), ACK_OWED.becomes(False)], done=True),
    )),
    cause=Cause.TIMER,
    optional=True,
    choices=[choice(PICK.LENGTH, octets_up_to(UNACKED_TEXT)), PICK.FIN],
    written=carrying("RETRANSMISSION TIMEOUT"),
    possible=[
        state(SYN_SENT, SYN_RECEIVED, *SYNCHRONIZED),
        SND.UNA != SND.NXT,
        NOTHING_ACKED.implies((PICK.LENGTH == 0) & ~PICK.FIN),  # text only when the SYN is acknowledged
        (~NOTHING_ACKED).implies(PICK.LENGTH <= UNACKED_TEXT),
        (~NOTHING_ACKED & (PICK.LENGTH == 0)).implies((UNACKED_TEXT == 0) & PICK.FIN),
        PICK.FIN.implies(SND.FIN & (PICK.LENGTH == UNACKED_TEXT)),
    ],
)  # fmt: skip

TIME_WAIT_TIMEOUT = event(
    "TIME-WAIT TIMEOUT", "RFC 9293 3.10.8",
    case(STATES, step(
        "TIME-WAIT TIMEOUT", "RFC 9293 3.10.8, TIME-WAIT TIMEOUT",
        rule("timeout.time-wait", do=DELETE_TCB, done=True, requirements=["MUST-13"],
             note="2 MSL have passed: no segment of the connection is left in the network (3.4.3)."),
    )),
    cause=Cause.TIMER,
    written=[form("TIME-WAIT TIMEOUT", said="2 MSL")],
    comment=Comment("2 msl", r"2\s*\*?\s*msl", "(2 MSL)", bare=r"(?:after\s++)?+2\s*+msl"),
    possible=[state(TIME_WAIT), ~ACK_OWED, NET.IN_FLIGHT == 0],  # a delay is far shorter than 2 MSL (MUST-40)
)  # fmt: skip

DELAYED_ACK = event(
    "DELAYED ACK", "RFC 9293 3.8.6.3",
    case(STATES, step(
        "DELAYED ACK", "RFC 9293 3.8.6.3",
        rule("timeout.delayed-ack", do=ACKNOWLEDGE, done=True, requirements=["MUST-40"]),
    )),
    cause=Cause.TIMER,
    written=[form("DELAYED ACK", said="delayed ACK")],
    possible=[ACK_OWED],
)  # fmt: skip

CRASH = event(
    "CRASH", "RFC 9293 3.5.1",
    case(STATES, step(
        "CRASH", "RFC 9293 3.5.1",
        rule("crash", do=[*DELETE_TCB, H.CRASHED.becomes(True)], done=True,
             note="The TCB is gone, and nothing is sent."),
    )),
    cause=Cause.HOST,
    costs=[Cost(BUDGET.CRASHES)],
    comment=Comment("crash", r"\b(crash|reboot)", "(REBOOT)", bare="crash(?:es)?|reboots?", after=(CLOSED,)),
    unseen=NEVER,
    possible=[STATE != CLOSED],
)  # fmt: skip

# --- claims ------------------------------------------------------------------------------------------------

GIVEN = before(G.SENT) + when(before(SND.FIN), 2, 1)  # the SYN, the octets with numbers, and the FIN

CLAIMS = (
    in_every_step("delivered-kept", "A user timeout does not end a connection that has delivered all it was given.",
                  "RFC 9293 3.9.1.1", needs=["USER TIMEOUT"], events=["USER TIMEOUT"], given=[],
                  then=[~before(STATE).is_in(CLOSED, LISTEN, TIME_WAIT),
                        either(before(SND.UNA) - before(ISS) != GIVEN, before(SND.QUEUED) > 0, before(SND.CLOSING))]),
)  # fmt: skip

TIMEOUTS = (USER_TIMEOUT, RETRANSMISSION_TIMEOUT, TIME_WAIT_TIMEOUT, DELAYED_ACK, CRASH)
