"""RFC 5961, which the base adopts, as a part that can be taken out: RFC 9293's own text where a stack leaves it out.

Its three mitigations are exact resets (section 3), challenge ACKs for a SYN (section 4), and the range of an ACK
(section 5). RFC 9293 3.10.7.4 says what follows without each of them.
"""

from tcpmodel.language.change import Change, exchange, with_
from tcpmodel.language.rules import rule

from .rfc9293.bounds import old, scope, user
from .rfc9293.segment_arrives import ACK, ACK_IN_RANGE, EXACT, INSIDE, SYN, SYN_INSIDE
from .rfc9293.words import *
from .scopes import CLIENT, SERVER

NOT_SENT = (SEG.ACK > SND.NXT).named("SEG.ACK > SND.NXT")
DUPLICATES = ("fifth.duplicate", "fifth.closing.duplicate", "fifth.time-wait", "fifth.time-wait.fin")
# Without the lower bound every ACK of sent numbers that is not new is a duplicate.
WITHOUT_RANGE = {
    "fifth.out-of-range": exchange((~ACK_IN_RANGE, NOT_SENT)),
    **{name: exchange((ACK_IN_RANGE, ~NOT_SENT)) for name in DUPLICATES},
}
RESETS = ("second.back-to-listen", "second.back-to-listen.closing", "second.refused", "second.reset",
          "second.reset-late")  # fmt: skip
RESET_BY_SYN = [signal("connection reset"), *DELETE_TCB]


STRAY_SYNS = scope(
    "stray-syns", "a SYN and a SYN,ACK that no end has sent, in the window of an end",
    (user(CLIENT, calls="CLOSE"), user(SERVER, calls="CLOSE")), capacity=2,
    old=((old("<SEQ=12><CTL=SYN>", origin=12), old("<SEQ=12><ACK=31><CTL=SYN,ACK>", origin=12, heard=30)), ()),
    tags="challenges",
)

NO_ACK_RANGE = Change(
    "no-ack-range", "without the check of RFC 5961, section 5: an old ACK is a duplicate, however old it is",
    "RFC 9293 3.10.7.4, fifth", replaces=WITHOUT_RANGE, conflicts=("without-rfc5961",),
)  # fmt: skip

WITHOUT_RFC5961 = Change(
    "without-rfc5961", "without RFC 5961: any reset in the window counts, a SYN in the window resets, no range of ACKs",
    "RFC 9293 3.10.7.4, second, fourth and fifth",
    removes=["second.challenge"],
    replaces={
        **{name: exchange((EXACT, INSIDE)) for name in RESETS},
        "fourth.challenge": lambda old: with_(
            when=[*exchange((SYN, SYN_INSIDE))(old).when, ACK], do=[RESET_BY_ACK, *RESET_BY_SYN],
            note="Without RFC 5961 a SYN in the window is an error: the answer is a reset, no challenge ACK.")(old),
        **WITHOUT_RANGE,
    },
    adds={"fourth: check the SYN bit": [
        rule("fourth.reset", when=[SYN_INSIDE, ~ACK, state(*SYNCHRONIZED) | (state(SYN_RECEIVED) & ~PASSIVE)],
             do=[RESET_WITHOUT_ACK, *RESET_BY_SYN], done=True),
    ]},
    scopes=(STRAY_SYNS,),
    # A SYN resets: so it ends any state, TIME-WAIT too, and nothing is challenged.
    breaks=("reset-exact", "challenge-sent", "figure-5", "time-wait-kept"),
)  # fmt: skip
