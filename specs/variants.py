"""Other TCPs as named amendments of RFC 9293: what it allows but does not recommend, and what earlier RFCs say."""

from tcpmodel.language.change import Change, with_
from tcpmodel.language.requirements import Strength
from tcpmodel.language.rules import rule
from tcpmodel.language.terms import both, either

from .rfc5927 import RFC5927
from .rfc9293.keepalive import COUNT_PROBE, GARBAGE, KEEP_ALIVE, SILENT
from .rfc9293.segment_arrives import (
    ACCEPTABLE,
    ACK,
    EXACT,
    FIN,
    INSIDE,
    RST,
    SYN,
    SYN_INSIDE,
    TAKE_ACK,
)  # fmt: skip
from .rfc9293.timeouts import UNDELIVERED
from .rfc9293.words import *

NOT_SENT = (SEG.ACK > SND.NXT).named("SEG.ACK > SND.NXT")
# Without the lower bound of RFC 5961, every ACK of sent numbers that is not new is a duplicate.
DUPLICATES = {
    "fifth.duplicate": with_(when=[
        ACK, state(ESTABLISHED, FIN_WAIT_1, FIN_WAIT_2, CLOSE_WAIT, LAST_ACK), ~NOT_SENT, ~ACK_IS_NEW]),
    "fifth.closing.duplicate": with_(when=[ACK, state(CLOSING), ~NOT_SENT, ~ACK_IS_NEW]),
    "fifth.time-wait": with_(when=[ACK, state(TIME_WAIT), ~NOT_SENT, ~FIN]),
    "fifth.time-wait.fin": with_(when=[ACK, state(TIME_WAIT), ~NOT_SENT, FIN]),
}  # fmt: skip
IN_SYN_RECEIVED = [RST, INSIDE, state(SYN_RECEIVED)]
RESET_AND_CLOSE = [signal("connection reset"), *DELETE_TCB]

RFC793 = Change(
    "rfc793", "RFC 793's resets: any reset in the window counts, a SYN in the window resets; no RFC 5961",
    "RFC 793 3.9, SEGMENT ARRIVES",
    removes=["second.challenge", "fourth.back-to-listen", "fourth.back-to-listen.closing"],
    replaces={
        "second.back-to-listen": with_(when=[*IN_SYN_RECEIVED, PASSIVE, ~SND.CLOSING]),
        "second.back-to-listen.closing": with_(when=[*IN_SYN_RECEIVED, PASSIVE, SND.CLOSING]),
        "second.refused": with_(when=[*IN_SYN_RECEIVED, ~PASSIVE]),
        "second.reset": with_(when=[RST, INSIDE, state(ESTABLISHED, FIN_WAIT_1, FIN_WAIT_2, CLOSE_WAIT)]),
        "second.reset-late": with_(when=[RST, INSIDE, state(CLOSING, LAST_ACK, TIME_WAIT)]),
        "fourth.challenge": with_(when=[SYN_INSIDE, ACK], do=[RESET_BY_ACK, *RESET_AND_CLOSE]),
        "fifth.out-of-range": with_(when=[ACK, state(*SYNCHRONIZED), NOT_SENT]),
        **DUPLICATES,
    },
    adds={"fourth: check the SYN bit": [
        rule("fourth.reset", when=[SYN_INSIDE, ~ACK], do=[RESET_WITHOUT_ACK, *RESET_AND_CLOSE], done=True),
    ]},
    breaks=("reset-exact", "left-by-reset-or-syn", "challenge-sent", "figure-5", "time-wait-kept",
            "every-rule-fires", "every-edge-taken"),
)  # fmt: skip

RFC1337 = Change(
    "rfc1337", "TIME-WAIT ignores resets, so that a stray segment cannot end it", "RFC 1337 3, fix (F1)",
    replaces={"second.reset-late": with_(when=[RST, EXACT, state(CLOSING, LAST_ACK)])},
    adds={"second: check the RST bit": [
        rule("second.time-wait.ignored", when=[RST, EXACT, state(TIME_WAIT)], done=True),
    ]},
    breaks=("every-edge-taken",),
)  # fmt: skip

# The SYN,ACK of a peer that opened simultaneously: its SYN has been seen, its ACK is new.
CROSSED = both(state(SYN_RECEIVED), ~PASSIVE, SYN, ACK, ~RST, SEG.SEQ == IRS, ACK_IS_NEW).named(
    "the SYN,ACK of a simultaneous OPEN")  # fmt: skip
FIGURE_7 = Change(
    "figure-7", "the crossed SYN,ACK of a simultaneous OPEN establishes, as figure 7 draws it",
    "RFC 9293 3.5, figure 7",
    replaces={
        "first.unacceptable": lambda old: with_(when=[*old.when, ~CROSSED])(old),
        "fourth.challenge": lambda old: with_(when=[*old.when, ACCEPTABLE])(old),
    },
    adds={"first: check sequence number": [
        rule("first.crossed", when=[CROSSED, ~ACCEPTABLE],
             do=[TAKE_ACK, enter(ESTABLISHED), signal("connection established")],
             note="The end then takes the text that came with the SYN, as on every way to ESTABLISHED."),
    ]},
)  # fmt: skip

# MAY-2: a SYN beyond everything that the old connection has received opens a new one, with an ISS beyond
# everything that it has sent. (We leave out its second condition, back to TIME-WAIT after an old duplicate.)
REOPENING = both(state(TIME_WAIT), SYN, ~ACK, ~RST, SEG.SEQ >= RCV.NXT).named("a new SYN in TIME-WAIT")
SYN_IN_TIME_WAIT = Change(
    "syn-in-time-wait", "a new SYN reopens the connection from TIME-WAIT", "RFC 9293 3.6.1",
    replaces={"first.unacceptable": lambda old: with_(when=[*old.when, ~REOPENING])(old)},
    adds={"first: check sequence number": [
        rule("first.reopened", when=[REOPENING],
             do=[H.FORMER.becomes(H.LAST), H.LAST.becomes(SND.NXT), ISS.becomes(SND.NXT), SND.UNA.becomes(SND.NXT),
                 SND.FIN.becomes(False), GONE.becomes(False), PASSIVE.becomes(True), ACK_OWED.becomes(False),
                 RCV.NXT.becomes(SEG.SEQ + 1), IRS.becomes(SEG.SEQ), RCV.UNREAD.becomes(0),
                 RCV.WND.becomes(SND.MAX_WND), G.SENT.becomes(0), G.RECEIVED.becomes(0),
                 send("SYN,ACK", seq=ISS, ack=RCV.NXT), SND.NXT.becomes(ISS + 1), enter(SYN_RECEIVED)],
             done=True, requirements=["MAY-2"]),
    ]},
    breaks=("figure-5", "time-wait-kept"),
)  # fmt: skip

NO_ACK_RANGE = Change(
    "no-ack-range", "without the check of RFC 5961, section 5: an old ACK is a duplicate, however old it is",
    "RFC 9293 3.10.7.4, fifth",
    replaces={
        "fifth.out-of-range": with_(when=[ACK, state(*SYNCHRONIZED), NOT_SENT]),
        **DUPLICATES,
    },
)  # fmt: skip

# 3.10.8 lets the user timeout expire in any state; 3.9.1.1 says what it is for.
IDLE_TIMEOUT = Change(
    "idle-timeout", "the user timeout may expire in any state, also where everything is delivered", "RFC 9293 3.10.8",
    possible={"USER TIMEOUT": [STATE != CLOSED, STATE != TIME_WAIT]},
    breaks=("delivered-kept", "figure-5"),
)

KEEP_ALIVE_OCTET = Change(
    "keep-alive-octet", "keep-alive probes have one garbage octet, for peers that do not answer empty ones",
    "RFC 9293 3.8.4; MAY-6",
    removes=["keep-alive.probe"],
    adds={KEEP_ALIVE: [
        rule("keep-alive.octet", when=[~SILENT], do=[GARBAGE, COUNT_PROBE], done=True, requirements=["MAY-6"],
             note="The octet is just below the window: the peer drops it, and answers with an ACK."),
    ]},
)  # fmt: skip

# Nobody is left to read what the peer may still send, and the peer may never close. RFC 9293 lets such an end wait for
# ever; stacks give up after some time. The peer learns of it, by a reset, only if it sends something.
ORPHANED = both(state(FIN_WAIT_2), GONE).named("FIN-WAIT-2, and the process has ended")
FIN_WAIT_2_TIMEOUT = Change(
    "fin-wait-2-timeout", "an end in FIN-WAIT-2 gives up when its process has ended, as stacks do",
    "RFC 9293 3.10.8, USER TIMEOUT; Linux's tcp_fin_timeout",
    possible={"USER TIMEOUT": [STATE != CLOSED, STATE != LISTEN, STATE != TIME_WAIT, either(UNDELIVERED, ORPHANED)]},
    replaces={"timeout.user": with_(when=[~ORPHANED])},
    adds={"USER TIMEOUT": [
        rule("timeout.fin-wait-2", when=[ORPHANED], do=DELETE_TCB, done=True, strength=Strength.CHOSEN,
             note="We choose: nobody is told, for the process has ended, and nothing is sent."),
    ]},
    breaks=("delivered-kept", "figure-5"),
)  # fmt: skip

VARIANTS = (
    RFC793, RFC1337, RFC5927, FIGURE_7, SYN_IN_TIME_WAIT, NO_ACK_RANGE, IDLE_TIMEOUT, KEEP_ALIVE_OCTET,
    FIN_WAIT_2_TIMEOUT,
)
