"""Why both ends reach CLOSED once both users have closed: the measure of an end, the steps that help, what is assumed.

Nothing here needs a clock: an end does less and less until it is CLOSED. It never does nothing for ever, because
of both ends one has something to send, to read or to acknowledge, and fairness lets it.
"""

from tcpmodel.language.properties import axiom
from tcpmodel.language.ranking import Through, helpful, ranking
from tcpmodel.language.terms import NAT, TRUE, Term, both, either, literal, part, peer, when

from .lemmas import HEARS, LIVES, PEER_HEARS, PEER_LIVES
from .properties import peer_state
from .words import *

# --- what is left to do --------------------------------------------------------------------------------------


def _count(condition: Term) -> Term:
    return when(condition, 1, 0)


def _stage() -> Term:
    """How far the state is from CLOSED; two for each stage, since a FIN that comes may leave an ACK owed."""
    left: Term = literal(2, NAT)  # TIME-WAIT
    for number, states in ((4, (FIN_WAIT_2, CLOSING, LAST_ACK)), (6, (FIN_WAIT_1, CLOSE_WAIT)), (8, (ESTABLISHED,)),
                           (10, (SYN_RECEIVED,))):
        left = when(state(*states), number, left)
    return left


UNTAKEN = part(8) - G.RECEIVED  # octets that may still come: an octet is taken, then read, and an ACK is owed for it
UNACKED = part(4) - (SND.UNA - ISS)  # numbers that may still be acknowledged
MEASURE = when(state(CLOSED), literal(0, NAT), _stage() + SND.QUEUED + _count(SND.CLOSING) + UNTAKEN + UNTAKEN + UNTAKEN
               + RCV.UNREAD + UNACKED + _count(ACK_OWED) + _count(~GONE))

# --- what is assumed -----------------------------------------------------------------------------------------

UNDER_WAY = SND.NXT - peer(RCV.NXT)  # numbers that we have sent and that the peer has not taken
TO_US = peer(SND.NXT) - RCV.NXT
ACK_ACCEPTABLE = either(TO_US == 0, TO_US < RCV.WND).named("the number of the peer's ACK is in our window")
OUR_ACK_ACCEPTABLE = either(UNDER_WAY == 0, UNDER_WAY < peer(RCV.WND)).named("the number of our ACK is in its window")

ASSUMING = (
    axiom("room-for-one", "A user gives room for at least one octet, or its end could not even take a FIN.",
          "RFC 9293 3.8.6", given=[HEARS], then=[SND.MAX_WND > 0]),
    axiom("heard-the-peer", "No end holds to the SYN of an old duplicate when both users have closed.",
          "RFC 9293 3.5", given=[HEARS, PEER_LIVES], then=[peer(ISS) == IRS]),
    axiom("windows-heeded", "Not both ends lack an ACK whose number lies at the edge of their window or beyond it "
          "(send windows are left out).", "RFC 9293 3.8.6", given=[HEARS, PEER_HEARS],
          then=[either(SND.UNA == peer(RCV.NXT), ACK_ACCEPTABLE, peer(SND.UNA) == RCV.NXT, OUR_ACK_ACCEPTABLE)]),
    axiom("fin-will-come", "Nobody waits in FIN-WAIT-2 for the FIN of a peer that is CLOSED: that crashed, or whose "
          "reset was lost.", "RFC 9293 3.5.1", given=[state(FIN_WAIT_2)], then=[~peer_state(CLOSED)]),
)  # fmt: skip

COPIES = axiom("copies-die-out", "A segment lives at most MSL, and so does every copy of it.", "RFC 9293 3.4.3",
               then=[TRUE])

# --- what helps ----------------------------------------------------------------------------------------------

UNACKNOWLEDGED = both(LIVES, SND.UNA != SND.NXT)
ALL = [(PICK.LENGTH, when(NOTHING_ACKED, 0, UNACKED_TEXT)), (PICK.FIN, both(~NOTHING_ACKED, SND.FIN))]
AGAIN = "RETRANSMISSION TIMEOUT"

HELPFUL = (
    helpful("queued", "What is queued is sent.", "TRANSMIT",
            given=[state(ESTABLISHED, FIN_WAIT_1, CLOSE_WAIT, CLOSING), (SND.QUEUED > 0) | SND.CLOSING],
            choosing=[(PICK.LENGTH, SND.QUEUED), (PICK.FIN, SND.QUEUED == 0)]),
    helpful("owed", "An acknowledgment that is owed is sent.", "DELAYED ACK", given=[ACK_OWED]),
    helpful("unread", "Text that is unread is read, and makes room.", "RECEIVE",
            given=[state(FIN_WAIT_1, FIN_WAIT_2), RCV.UNREAD > 0]),
    helpful("next", "What the peer expects next is sent again, and taken.", AGAIN, through=Through.DELIVERY,
            choosing=ALL,
            given=[UNACKNOWLEDGED, ~NOTHING_ACKED, PEER_HEARS, SND.UNA == peer(RCV.NXT), peer(RCV.WND) > 0]),
    helpful("taken", "What the peer has taken is sent again, and acknowledged.", AGAIN, through=Through.DELIVERY,
            choosing=ALL, given=[UNACKNOWLEDGED, PEER_HEARS, SND.UNA != peer(RCV.NXT), ACK_ACCEPTABLE]),
    helpful("to-nobody", "A peer that is CLOSED answers with a reset, which is believed.", AGAIN,
            through=Through.DELIVERY, choosing=ALL, given=[UNACKNOWLEDGED, peer_state(CLOSED)]),
    helpful("2-msl", "When all is acknowledged and the network is empty, TIME-WAIT ends.", "TIME-WAIT TIMEOUT",
            through=Through.SILENCE,
            given=[state(TIME_WAIT), ~ACK_OWED, peer_state(CLOSED) | both(peer_state(TIME_WAIT), ~peer(ACK_OWED))]),
)  # fmt: skip

# In that silence: any other segment may be answered with a reset or with the present ACK of a TIME-WAIT; a reset
# that is not exact is challenged with that ACK; to that ACK only CLOSED has an answer, a reset that is exact.
PRESENT = both(state(TIME_WAIT), SEG.SEQ == SND.NXT, SEG.ACK == RCV.NXT, SEG.TEXT == 0, CTL.ACK, ~CTL.RST, ~CTL.SYN,
               ~CTL.FIN).named("the present ACK of an end in TIME-WAIT")
LASTING = when(both(CTL.RST, SEG.SEQ == peer(RCV.NXT)), literal(0, NAT), when(PRESENT, 1, when(CTL.RST, 2, 3)))

RANKINGS = (
    ranking("eventual-closed", measure=MEASURE, steps=HELPFUL, assuming=ASSUMING, lasting=LASTING, network=COPIES,
            implies=["time-wait-ends"]),
)
