"""Why both ends reach CLOSED once both users have closed: the measure of an end, helpful steps, assumptions.

No clock is needed: an end has less and less left to do until it is CLOSED. The two ends never stop before that, because
one of them has something to send, to read or to acknowledge, and fairness lets it.
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
    """How far the state is from CLOSED; two for each stage, since taking a FIN may leave an ACK owed."""
    left: Term = literal(2, NAT)  # TIME-WAIT
    for number, states in ((4, (FIN_WAIT_2, CLOSING, LAST_ACK)), (6, (FIN_WAIT_1, CLOSE_WAIT)), (8, (ESTABLISHED,)),
                           (10, (SYN_RECEIVED,))):
        left = when(state(*states), number, left)
    return left


UNTAKEN = part(8) - G.RECEIVED  # octets that may still come; each is taken, then read, and an ACK is owed for it
UNACKED = part(4) - (SND.UNA - ISS)  # numbers that the peer may still acknowledge
MEASURE = when(state(CLOSED), literal(0, NAT), _stage() + SND.QUEUED + _count(SND.CLOSING) + UNTAKEN + UNTAKEN + UNTAKEN
               + RCV.UNREAD + UNACKED + _count(ACK_OWED) + _count(~GONE))

# --- what is assumed -----------------------------------------------------------------------------------------

UNDER_WAY = SND.NXT - peer(RCV.NXT)  # numbers that we have sent and that the peer has not taken
TO_US = peer(SND.NXT) - RCV.NXT
ACK_ACCEPTABLE = either(TO_US == 0, TO_US < RCV.WND).named("the number of the peer's ACK is in our window")
OUR_ACK_ACCEPTABLE = either(UNDER_WAY == 0, UNDER_WAY < peer(RCV.WND)).named("the number of our ACK is in its window")

ASSUMING = (
    axiom("room-for-one", "A user gives room for at least one octet; else its end could not even take a FIN.",
          "RFC 9293 3.8.6", given=[HEARS], then=[SND.MAX_WND > 0]),
    axiom("heard-the-peer", "When both users have closed, no end has the IRS of an old duplicate SYN.",
          "RFC 9293 3.5", given=[HEARS, PEER_LIVES], then=[peer(ISS) == IRS]),
    axiom("windows-heeded", "At least one end lacks no ACK, or the ACK that it lacks has a number inside its window "
          "(send windows are left out).", "RFC 9293 3.8.6", given=[HEARS, PEER_HEARS],
          then=[either(SND.UNA == peer(RCV.NXT), ACK_ACCEPTABLE, peer(SND.UNA) == RCV.NXT, OUR_ACK_ACCEPTABLE)]),
    axiom("fin-will-come", "No end waits in FIN-WAIT-2 for the FIN of a CLOSED peer (one that crashed, or whose reset "
          "was lost).", "RFC 9293 3.5.1", given=[state(FIN_WAIT_2)], then=[~peer_state(CLOSED)]),
)  # fmt: skip

COPIES = axiom("copies-die-out", "A segment and every copy of it live at most MSL.", "RFC 9293 3.4.3",
               then=[TRUE])

# --- what helps ----------------------------------------------------------------------------------------------

UNACKNOWLEDGED = both(LIVES, SND.UNA != SND.NXT)
ALL = [(PICK.LENGTH, when(NOTHING_ACKED, 0, UNACKED_TEXT)), (PICK.FIN, both(~NOTHING_ACKED, SND.FIN))]
AGAIN = "RETRANSMISSION TIMEOUT"

HELPFUL = (
    helpful("queued", "An end sends its queued text and FIN.", "TRANSMIT",
            given=[state(ESTABLISHED, FIN_WAIT_1, CLOSE_WAIT, CLOSING), (SND.QUEUED > 0) | SND.CLOSING],
            choosing=[(PICK.LENGTH, SND.QUEUED), (PICK.FIN, SND.QUEUED == 0)]),
    helpful("owed", "An end sends the acknowledgment that it owes.", "DELAYED ACK", given=[ACK_OWED]),
    helpful("unread", "A user reads unread text, which makes room.", "RECEIVE",
            given=[state(FIN_WAIT_1, FIN_WAIT_2), RCV.UNREAD > 0]),
    helpful("next", "An end sends the text or FIN again that its peer expects next, and the peer takes it.", AGAIN,
            through=Through.DELIVERY, choosing=ALL,
            given=[UNACKNOWLEDGED, ~NOTHING_ACKED, PEER_HEARS, SND.UNA == peer(RCV.NXT), peer(RCV.WND) > 0]),
    helpful("taken", "An end sends text or FIN again that its peer has taken, and the peer acknowledges it.", AGAIN,
            through=Through.DELIVERY, choosing=ALL,
            given=[UNACKNOWLEDGED, PEER_HEARS, SND.UNA != peer(RCV.NXT), ACK_ACCEPTABLE]),
    helpful("to-nobody", "A CLOSED peer answers a segment with a reset, which the end believes.", AGAIN,
            through=Through.DELIVERY, choosing=ALL, given=[UNACKNOWLEDGED, peer_state(CLOSED)]),
    helpful("2-msl", "When all is acknowledged and the network is empty, TIME-WAIT ends.", "TIME-WAIT TIMEOUT",
            through=Through.SILENCE,
            given=[state(TIME_WAIT), ~ACK_OWED, peer_state(CLOSED) | both(peer_state(TIME_WAIT), ~peer(ACK_OWED))]),
)  # fmt: skip

# While TIME-WAIT waits for the empty network: the answer to an inexact reset is the present ACK of an end in TIME-WAIT;
# the answer to that ACK is an exact reset, and only CLOSED gives it; any other segment may cause a reset or that ACK.
PRESENT = both(state(TIME_WAIT), SEG.SEQ == SND.NXT, SEG.ACK == RCV.NXT, SEG.TEXT == 0, CTL.ACK, ~CTL.RST, ~CTL.SYN,
               ~CTL.FIN).named("the present ACK of an end in TIME-WAIT")
LASTING = when(both(CTL.RST, SEG.SEQ == peer(RCV.NXT)), literal(0, NAT), when(PRESENT, 1, when(CTL.RST, 2, 3)))

# Each may begin anew, again and again: retransmissions, probes; and what the user was told. Where a count makes an end
# give up, that end is CLOSED.
COUNTS = (RETRY.COUNT, KEEP.PROBES, G.TOLD)

RANKINGS = (
    ranking("eventual-closed", measure=MEASURE, steps=HELPFUL, assuming=ASSUMING, lasting=LASTING, network=COPIES,
            implies=["time-wait-ends"], aside=COUNTS),
)
