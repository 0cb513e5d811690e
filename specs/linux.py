"""What kernels do and no RFC asks for, each deviation with its source: a function of a kernel, in our own words.

Linux is the kernel that most people run; FreeBSD shares some of its deviations (``profiles``).
"""

from tcpmodel.language.change import Change, with_
from tcpmodel.language.properties import Edge
from tcpmodel.language.requirements import Strength
from tcpmodel.language.rules import Rule, rule
from tcpmodel.language.terms import both

from .rfc6191 import OUTSIDE, REOPENING, reopened
from .rfc9293.segment_arrives import ACK, RST, SYN
from .rfc9293.words import *

# RFC 9293 leaves the end in SYN-RECEIVED and answers; figure 7 establishes and says nothing of an answer. Linux
# establishes ("Don't drop SYN+ACK for simultaneous connect") and then answers, as it answers any old number.
CROSSED_SYN_ACK = Change(
    "crossed-syn-ack", "the crossed SYN,ACK of a simultaneous OPEN establishes and is acknowledged",
    "Linux 6.11, tcp_validate_incoming, tcp_rcv_state_process",
    replaces={"first.crossed": lambda old: with_(do=[*old.do, ACK_OWED.becomes(True)])(old)},
    needs=("figure-7",),
)  # fmt: skip

# The acknowledgment number helps no receiver: the sequence number alone makes the reset believable.
RST_ACK = send("RST,ACK", seq=SND.NXT, ack=RCV.NXT)


def _with_ack(old: Rule) -> Rule:
    return with_(do=[RST_ACK if hasattr(e, "fields") else e for e in old.do])(old)


ABORT_RST_ACK = Change(
    "abort-rst-ack", "an abort sends <RST,ACK>, where RFC 9293 3.10.5 has <RST>", "Linux 6.11, tcp_send_active_reset",
    replaces={"abort.reset": _with_ack, "close.unread": _with_ack},
)  # fmt: skip

# Figures 6 and 8 draw this answer; 3.10.7.4 answers an old number with an ACK.
SYN_AGAIN = both(state(SYN_RECEIVED), PASSIVE, SYN, ~ACK, ~RST, SEG.SEQ == IRS).named("the SYN of LISTEN again")
SYN_ACK_AGAIN = Change(
    "syn-ack-again", "after a passive OPEN, SYN-RECEIVED answers the SYN that comes again by its SYN,ACK",
    "Linux 6.11, tcp_check_req",
    replaces={name: lambda old: with_(when=[*old.when, ~SYN_AGAIN])(old) for name in ("first.unacceptable",)},
    adds={"first: check sequence number": [
        rule("first.syn-again", when=[SYN_AGAIN], do=[send("SYN,ACK", seq=ISS, ack=RCV.NXT)], done=True,
             strength=Strength.CHOSEN,
             note="The kernel chooses: whatever text comes with the SYN, the answer to it is the same."),
    ]},
)  # fmt: skip

# The second condition of MAY-2 is left out: the source says so itself.
TIME_WAIT_FORGOTTEN = Change(
    "time-wait-forgotten", "a new SYN reopens the connection from TIME-WAIT, and nothing brings the old one back",
    "Linux 6.11, tcp_timewait_state_process",
    replaces={"first.unacceptable": lambda old: with_(when=[*old.when, ~REOPENING])(old)},
    adds={"first: check sequence number": [reopened(when=REOPENING, whole=False)]},
    conflicts=("syn-in-time-wait",),
    edges=(Edge(TIME_WAIT, SYN_RECEIVED, "SEGMENT ARRIVES", "rcv new SYN\nsnd SYN,ACK", OUTSIDE, ~CTL.RST),),
    breaks=("time-wait-kept",),  # TIME-WAIT ends by a SYN
)  # fmt: skip
