"""How people write the words of RFC 9293: segments as in its figures, a TCB on a command line, states, pictures.

A word of a TCB that the user does not give has a usual value: that of a quiet connection, in which only a SYN or FIN is
unacknowledged.
"""

from tcpmodel.language.notation import Beginning, Bits, Bound, Field, Notation, Option, usual
from tcpmodel.language.terms import both, peer, when

from .figure5 import LAYOUT
from .words import *

# --- a TCB --------------------------------------------------------------------------------------------------------

FIN_SENT = state(FIN_WAIT_1, FIN_WAIT_2, CLOSING, LAST_ACK, TIME_WAIT)
FIN_UNACKED = both(SND.FIN, state(FIN_WAIT_1, CLOSING, LAST_ACK))
FIN_TAKEN = state(*FIN_RECEIVED)
SYN_UNACKED = state(SYN_SENT, SYN_RECEIVED)
UNNUMBERED = (CLOSED, LISTEN)  # an end in these states has no ISS and no IRS


def _count(condition: Term) -> Term:
    return when(condition, 1, 0)


OPTIONS = (
    Option(STATE, "--state"),
    Option(ISS, "--iss", "The initial send sequence number; in CLOSED and LISTEN the one to select."),
    Option(SND.UNA, "--snd-una"),
    Option(SND.NXT, "--snd-nxt"),
    Option(IRS, "--irs"),
    Option(RCV.NXT, "--rcv-nxt"),
    Option(RCV.WND, "--rcv-wnd", "Default 65535."),
    Option(SND.MAX_WND, "--max-snd-wnd", "Default 65535."),
    Option(PASSIVE, "--passive", "The connection came from a passive OPEN."),
    Option(RCV.UNREAD, "--unread", "Octets received that no RECEIVE has taken yet."),
    Option(SND.QUEUED, "--queued", "Octets of SENDs that are not yet segmentized."),
    Option(SND.CLOSING, "--close-queued", "A CLOSE is queued behind these octets."),
    Option(ACK_OWED, "--ack-owed", "An acknowledgment is delayed."),
    Option(GONE, "--gone", "The process has exited."),
    Option(RETRY.COUNT, "--retransmitted", "How often the segment at SND.UNA has been sent again, if R2 is finite."),
    Option(RETRY.R1, "--r1", "The user hears of so many retransmissions. Default 0, never."),
    Option(RETRY.R2, "--r2", "The end gives up after so many. Default 0, never."),
    Option(RETRY.R2_SYN, "--r2-syn", "The same for a SYN. Default 0, never."),
    Option(KEEP.PROBES, "--probes", "Keep-alive probes since the peer was last heard, if --most-probes is given."),
    Option(KEEP.MOST, "--most-probes", "The end gives up after so many probes without an answer. Default 0, never."),
)

ALIVE = ~state(*UNNUMBERED)
# In this order, for each may read the words before it.
USUAL = (
    usual(RCV.WND, 65535, when=~state(CLOSED)),
    usual(SND.MAX_WND, 65535, when=~state(CLOSED)),
    usual(PASSIVE, True, when=state(LISTEN)),
    usual(SND.FIN, True, when=FIN_SENT),
    usual(ISS, when(SYN_UNACKED, SND.UNA, SND.UNA - 1), knowing=[SND.UNA], when=ALIVE),
    usual(IRS, RCV.NXT - (_count(FIN_TAKEN) + 1), knowing=[RCV.NXT], when=ALIVE),
    usual(SND.NXT, SND.UNA + _count(FIN_UNACKED), knowing=[SND.UNA], when=ALIVE & ~SYN_UNACKED),
    usual(SND.NXT, ISS + (_count(SND.FIN) + 1), when=ALIVE),
    usual(SND.UNA, when(SYN_UNACKED, ISS, SND.NXT - _count(FIN_UNACKED)), when=ALIVE),
    usual(RCV.NXT, IRS + (_count(FIN_TAKEN) + 1), when=ALIVE & ~state(SYN_SENT)),
)
# The text of a whole window, a SYN and a FIN.
UNACKED = Bound(SND.UNA, SND.NXT, MOST_WINDOW + 2, f"the largest window, {MOST_WINDOW}, with a SYN and a FIN", ALIVE)

# --- ladders ------------------------------------------------------------------------------------------------------

FIN_ACKED = (FIN_WAIT_2, TIME_WAIT)
PEER_KNOWS = ~peer(STATE).is_in(*UNNUMBERED, SYN_SENT)  # the peer has not lost the connection
BEGINNING = Beginning(
    quiet=(CLOSED, LISTEN, ESTABLISHED, FIN_WAIT_2, CLOSE_WAIT),
    before={FIN_WAIT_1: (SYN_RECEIVED,)},  # by a CLOSE in SYN-RECEIVED
    unnumbered=UNNUMBERED,
    numbered=ESTABLISHED,
    own=ISS, peers=IRS, tells_own=SEG.SEQ, tells_peers=SEG.ACK, behind=when(SYN_UNACKED, 0, 1), heard=~state(SYN_SENT),
    alternatives=((PASSIVE, state(SYN_RECEIVED)),),
    rooms=(RCV.WND, SND.MAX_WND, CALL.WINDOW),
    plausible=PEER_KNOWS.implies(both(
        FIN_TAKEN.implies(peer(STATE).is_in(FIN_WAIT_1, FIN_WAIT_2, CLOSING, LAST_ACK, TIME_WAIT)),
        state(*FIN_ACKED).implies(peer(STATE).is_in(*FIN_RECEIVED)))),
    standing={"send": SND.NXT, "receive": RCV.NXT},
)  # fmt: skip

NOTATION = Notation(
    fields=(
        Field(SEG.SEQ, "SEQ", always=True),
        Field(SEG.ACK, "ACK", beside=CTL.ACK),
        Field(SEG.TEXT, "LEN", some="DATA", what=LENGTH_OF_TEXT),
    ),
    bits=Bits("CTL", (CTL.SYN, CTL.FIN, CTL.RST, CTL.ACK), aliases=("CNTL",), ignored=("PSH", "URG"),
              what="control bit"),
    example="<SEQ=300><ACK=101><CTL=SYN,ACK>",
    row="2. SYN-SENT --> <SEQ=100><CTL=SYN> --> SYN-RECEIVED",
    options=OPTIONS,
    usual=USUAL,
    bounds=(UNACKED,),
    largest={SEG.TEXT.name: MOST_LENGTH, RCV.WND.name: MOST_WINDOW, SND.MAX_WND.name: MOST_WINDOW,
             SND.QUEUED.name: MOST_TEXT, RCV.UNREAD.name: MOST_TEXT, RCV.HELD.name: MOST_TEXT,
             CALL.WINDOW.name: MOST_WINDOW},
    spellings={"SYN-RCVD": SYN_RECEIVED, "SYN-RECV": SYN_RECEIVED, "SYN-RECD": SYN_RECEIVED, "SYN-RCV": SYN_RECEIVED,
               "ESTAB": ESTABLISHED},
    ghosts={TRUTH.ORIGIN.name: "sent by the incarnation with ISS", TRUTH.HEARD.name: "in answer to ISS",
            TRUTH.FIRST.name: "first octet of index"},
    likes={PICK.ISS.name: (100, 300), PICK.LENGTH.name: (10, 10), CALL.WINDOW.name: (65535, 65535)},
    beginning=BEGINNING,
    layout=LAYOUT,
)  # fmt: skip
