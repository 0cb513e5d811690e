"""Lemmas, which make the properties inductive, about one end, two ends, or one segment; and the axioms of a proof.

A lemma is an invariant like any other, and ``check --lemmas`` decides it too. Bounds are parts of the circle of
sequence numbers, so that they mean the same with any modulus: a window is at most a sixteenth of the circle, a
connection's text less than an eighth, and the numbers of one incarnation lie within a quarter.
"""

from tcpmodel.language.properties import always, axiom
from tcpmodel.language.terms import Term, before, both, either, part, peer, when

from .words import *

SEQUENCE, DISTANCE = "RFC 9293 3.4", "RFC 9293 3.4.1"


# --- parts of the circle -----------------------------------------------------------------------------------


def quarter(number: Term) -> Term:
    return number < part(4)


def eighth(number: Term) -> Term:
    return number < part(8)


def at_most_sixteenth(number: Term) -> Term:
    return number <= part(16)


def apart(number: Term, first: Term) -> Term:
    """The incarnation that begins with ``first`` cannot use the number, and no window before ``first`` has it."""
    return both(~quarter(number - first), ~at_most_sixteenth(first - number))


# --- words -------------------------------------------------------------------------------------------------

LIVES = ~state(CLOSED, LISTEN)  # this end has selected an ISS
PEER_LIVES = ~peer(STATE).is_in(CLOSED, LISTEN)
HEARS = state(*OTHER_STATES)  # this end has an IRS
PEER_HEARS = peer(STATE).is_in(*OTHER_STATES)
END = (SEG.SEQ + SEG_LEN).named("SEG.SEQ + SEG.LEN")
PROPER = ~CTL.RST
ACKS = both(PROPER, CTL.ACK)
CURRENT = (TRUTH.ORIGIN == H.LAST).named("the segment is of this incarnation")
ACKS_PEER = both(ACKS, PEER_LIVES, TRUTH.HEARD == peer(ISS)).named("it acknowledges the peer's incarnation")
FIN_COUNTS = when(SND.FIN, 1, 0)
OLDER = both(  # every number of the segment lies apart from those of the end's last incarnation
    apart(SEG.SEQ, H.LAST), apart(END, H.LAST), CTL.SYN.implies(apart(SEG.SEQ + 1, H.LAST)))

# The shape of every segment of an end that follows these rules, and so of an old duplicate.
SHAPE = (
    always("sent-with-syn-or-ack", "Every segment but a reset has a SYN or an ACK; a FIN has an ACK and no SYN.",
           SEQUENCE,
           then=[CTL.RST | CTL.SYN | CTL.ACK, CTL.FIN.implies(both(PROPER, CTL.ACK, ~CTL.SYN)),
                 CTL.RST.implies(both(~CTL.SYN, SEG.TEXT == 0))]),
    always("syn-is-first", "A SYN has its sender's ISS and the first text; a SYN,ACK acknowledges only a SYN.",
           SEQUENCE, given=[PROPER, CTL.SYN],
           then=[SEG.SEQ == TRUTH.ORIGIN, TRUTH.FIRST == 0,
                 CTL.ACK.implies(both(SEG.TEXT == 0, SEG.ACK == TRUTH.HEARD + 1))]),
    always("octets-numbered", "The octet of index 0 has the number ISS + 1, and so on; a FIN comes after the last.",
           SEQUENCE, given=[PROPER, ~CTL.SYN, (SEG.TEXT > 0) | CTL.FIN],
           then=[(SEG.SEQ - TRUTH.ORIGIN) == TRUTH.FIRST + 1]),
    always("numbers-near", "A segment's numbers lie within a quarter of the circle from its sender's ISS, and its ACK "
           "within a quarter from its sender's IRS.", SEQUENCE, given=[PROPER],
           then=[eighth(TRUTH.FIRST), eighth(SEG.TEXT), eighth(TRUTH.FIRST + SEG.TEXT + 2),
                 either(CTL.SYN, SEG_LEN == 0, (SEG.SEQ - TRUTH.ORIGIN) > 0),  # a keep-alive probe may have the ISS
                 quarter(SEG.SEQ - TRUTH.ORIGIN), quarter(END - TRUTH.ORIGIN),
                 CTL.ACK.implies(both((SEG.ACK - TRUTH.HEARD) > 0, quarter(SEG.ACK - TRUTH.HEARD)))]),
)  # fmt: skip

ONE_END = (
    always("one-open", "An end that is not CLOSED has made one OPEN; beyond LISTEN its ISS is its last one.",
           SEQUENCE, given=[STATE != CLOSED], then=[H.OPENED == 1, LIVES.implies(both(H.CHOSE, H.LAST == ISS))]),
    always("never-opened", "An end that has never opened is CLOSED, has selected no ISS and taken no FIN.", SEQUENCE,
           given=[H.OPENED == 0], then=[state(CLOSED), ~H.CHOSE, ~H.EOF]),
    always("closed-clean", "CLOSED holds no TCB.", "RFC 9293 3.3.2", given=[state(CLOSED)],
           then=[ISS == 0, SND.UNA == 0, SND.NXT == 0, SND.QUEUED == 0, ~SND.CLOSING, ~SND.FIN, IRS == 0,
                 RCV.NXT == 0, RCV.WND == 0, RCV.UNREAD == 0, RCV.HELD == 0, ~RCV.HELD_FIN, ~ACK_OWED, ~GONE, ~PASSIVE,
                 G.SENT == 0, G.RECEIVED == 0, ~G.WRONG_TEXT, ~G.WRONG_EOF, SND.MAX_WND == 0]),
    always("nothing-yet", "Before a connection is established an end has taken no text and sent no FIN.",
           "RFC 9293 3.10.7.2", given=[state(LISTEN, SYN_SENT, SYN_RECEIVED)],
           then=[G.RECEIVED == 0, RCV.UNREAD == 0, RCV.WND == SND.MAX_WND, ~SND.FIN, ~ACK_OWED, ~G.WRONG_TEXT,
                 ~G.WRONG_EOF, SND.UNA == ISS, state(LISTEN).implies(both(G.SENT == 0, ~SND.CLOSING, ~GONE)),
                 state(SYN_SENT).implies(both(~SND.CLOSING, ~GONE)), PASSIVE.implies(G.SENT == 0),
                 GONE.implies(SND.CLOSING)]),
    always("held-early", "Only SYN-RECEIVED holds text that came with the SYN, and no more than the window.",
           "RFC 9293 3.10.7.2, third",
           then=[~RCV.HELD_FIN, state(SYN_RECEIVED) | (RCV.HELD == 0), RCV.HELD <= RCV.WND]),
    always("windows", "Window and unread text are at most the room, which is at most a sixteenth of the circle.",
           SEQUENCE, then=[at_most_sixteenth(SND.MAX_WND), RCV.WND <= SND.MAX_WND, RCV.UNREAD <= SND.MAX_WND]),
    always("room", "Unread text and the window together are the room, until a FIN pushes the unread text.",
           "RFC 9293 3.10.7.4, seventh", given=[state(ESTABLISHED, FIN_WAIT_1, FIN_WAIT_2, CLOSE_WAIT)],
           then=[RCV.WND + RCV.UNREAD == SND.MAX_WND, RCV.UNREAD <= G.RECEIVED]),
    always("text-bounded", "The text of a connection is less than an eighth of the circle.", SEQUENCE,
           then=[eighth(G.SENT), eighth(SND.QUEUED), eighth(G.SENT + SND.QUEUED + 2), eighth(G.RECEIVED),
                 eighth(G.RECEIVED + 2)]),
    always("numbers-sent", "SND.NXT counts the SYN, each octet and the FIN; SND.UNA does not lie beyond it.", SEQUENCE,
           given=[LIVES],
           then=[(SND.NXT - ISS) == G.SENT + 1 + FIN_COUNTS, (SND.UNA - ISS) <= (SND.NXT - ISS)]),
    always("fin-once", "An end sends its FIN after CLOSE, when nothing is queued any more.", "RFC 9293 3.10.4",
           then=[SND.FIN.implies(both(state(FIN_WAIT_1, FIN_WAIT_2, CLOSING, LAST_ACK, TIME_WAIT), SND.QUEUED == 0,
                                      ~SND.CLOSING)),
                 state(FIN_WAIT_2, LAST_ACK, TIME_WAIT).implies(SND.FIN),
                 state(FIN_WAIT_1, CLOSING).implies(SND.FIN | SND.CLOSING)]),
    always("fin-acked-or-not", "The state says whether our FIN is acknowledged.", "RFC 9293 3.10.7.4, fifth",
           given=[SND.FIN],
           then=[either(both(state(FIN_WAIT_2, TIME_WAIT), SND.UNA == SND.NXT),
                        both(state(FIN_WAIT_1, CLOSING, LAST_ACK), SND.UNA != SND.NXT))]),
    always("syn-acked", "Beyond SYN-RECEIVED our SYN is acknowledged, except after a CLOSE in SYN-RECEIVED.",
           "RFC 9293 3.10.4", given=[state(*SYNCHRONIZED), SND.UNA == ISS],
           then=[state(FIN_WAIT_1), SND.FIN, G.SENT == 0, G.RECEIVED == 0]),
    always("eof-in-state", "Exactly in the states after a FIN, an end has taken one, from the incarnation of its IRS.",
           "RFC 9293 3.10.7.4, eighth", given=[STATE != CLOSED],
           then=[either(both(state(*FIN_RECEIVED), H.EOF, H.EOF_FROM == IRS), both(~state(*FIN_RECEIVED), ~H.EOF))]),
    always("nothing-wrong", "No end ever takes text or a FIN out of order or of another incarnation.", SEQUENCE,
           then=[~G.WRONG_TEXT, ~G.WRONG_EOF]),
)  # fmt: skip

INCARNATIONS = (
    always("older-apart", "A segment that is not of this incarnation lies apart from its numbers.", DISTANCE,
           given=[H.CHOSE, PROPER], then=[CURRENT | OLDER]),
    always("sent-so-far", "A segment of this incarnation has only numbers, octets and a FIN that the end has sent.",
           SEQUENCE, given=[LIVES, PROPER, CURRENT],
           then=[(END - ISS) <= (SND.NXT - ISS), TRUTH.FIRST + SEG.TEXT <= G.SENT,
                 CTL.FIN.implies(both(SND.FIN, TRUTH.FIRST + SEG.TEXT == G.SENT))]),
    always("heard-so-far", "An ACK of this incarnation is for its IRS, and for no more than the end has taken.",
           SEQUENCE, given=[LIVES, ACKS, CURRENT],
           then=[HEARS, TRUTH.HEARD == IRS, (SEG.ACK - IRS) <= (RCV.NXT - IRS)]),
    always("resets-apart", "A reset in flight from an end beyond LISTEN lies apart from the end's numbers.",
           "RFC 9293 3.5.2", given=[LIVES, CTL.RST], then=[apart(SEG.SEQ, ISS)]),
    always("acks-apart", "An ACK is for the peer's incarnation, and for numbers that the peer has sent, or lies apart.",
           DISTANCE, given=[ACKS, PEER_LIVES],
           then=[either(both(TRUTH.HEARD == peer(ISS), (SEG.ACK - peer(ISS)) > 0,
                             (SEG.ACK - peer(ISS)) <= (peer(SND.NXT) - peer(ISS))),
                        both(TRUTH.HEARD != peer(ISS), apart(SEG.ACK, peer(ISS))))]),
    always("heard-or-apart", "The number that the peer expects is one of ours, or lies apart.", DISTANCE,
           given=[LIVES, PEER_HEARS],
           then=[either(both(peer(IRS) == ISS, (peer(RCV.NXT) - ISS) <= (SND.NXT - ISS)),
                        both(peer(IRS) != ISS, apart(peer(RCV.NXT), ISS)))]),
    always("acks-by-the-last", "A segment that acknowledges the peer's incarnation is of this end's last incarnation.",
           DISTANCE, given=[ACKS_PEER], then=[H.CHOSE, CURRENT]),
    always("unheard", "LISTEN and SYN-SENT have acknowledged nothing of the peer's incarnation.", DISTANCE,
           given=[ACKS_PEER], then=[~state(LISTEN, SYN_SENT), H.OPENED > 0]),
    always("strangers-apart", "A segment that acknowledges the peer, but is not from its IRS, lies outside its window.",
           DISTANCE, given=[ACKS_PEER, PEER_HEARS, TRUTH.ORIGIN != peer(IRS)],
           then=[~at_most_sixteenth(SEG.SEQ - peer(RCV.NXT)), ~at_most_sixteenth(END - peer(RCV.NXT))]),
    always("synchronized-with-last", "The IRS of an end that is synchronized is the ISS that its peer selected last.",
           "RFC 9293 3.5", given=[state(*SYNCHRONIZED), SND.UNA != ISS],
           then=[peer(H.CHOSE), peer(H.LAST) == IRS, ~peer(STATE).is_in(LISTEN, SYN_SENT),
                 PEER_HEARS.implies(peer(IRS) == ISS)]),
)  # fmt: skip

TWO_ENDS = (
    always("taken-was-sent", "The peer has sent all text, and the FIN, that an end has taken from its incarnation.",
           SEQUENCE, given=[HEARS, PEER_LIVES, peer(ISS) == IRS],
           then=[G.RECEIVED <= peer(G.SENT), RCV.HELD <= peer(G.SENT), state(*FIN_RECEIVED).implies(
               both(peer(SND.FIN), RCV.NXT == peer(SND.NXT)))]),
    always("acked-was-taken", "An end has taken every number that its peer knows to be acknowledged.", SEQUENCE,
           given=[HEARS, PEER_LIVES, peer(ISS) == IRS],
           then=[(peer(SND.UNA) - IRS) <= (RCV.NXT - IRS)]),
)  # fmt: skip

LEMMAS = (*SHAPE, *ONE_END, *INCARNATIONS, *TWO_ENDS)

SELECTS = both(before(STATE).is_in(CLOSED, LISTEN), LIVES).named("an ISS is selected")
AXIOMS = (
    axiom("one-connection", "Each user makes one OPEN.", "tcpmodel",
          given=[before(STATE) == CLOSED, STATE != CLOSED], then=[before(H.OPENED) == 0]),
    axiom("small-windows", "A window is at most a sixteenth of the circle (2^28; without options, 65535 at most).",
          "RFC 9293 3.1", then=[at_most_sixteenth(SND.MAX_WND)]),
    axiom("text-within", "The text of one connection is less than an eighth of the circle (2^29 octets).",
          "RFC 9293 3.4.1",
          then=[eighth(PICK.LENGTH), eighth(G.SENT + SND.QUEUED + 2)]),
    axiom("iss-beyond-sent", "A selected ISS lies apart from every number that this end has in the network.",
          DISTANCE, of="own", given=[SELECTS],
          then=[apart(SEG.SEQ, ISS), apart(END, ISS), CTL.SYN.implies(apart(SEG.SEQ + 1, ISS))]),
    axiom("iss-beyond-acked", "A selected ISS lies apart from every number that the peer acknowledges in the network.",
          DISTANCE, of="peer", given=[SELECTS, ACKS], then=[apart(SEG.ACK, ISS)]),
    axiom("iss-beyond-heard", "A selected ISS lies apart from the number that the peer expects.",
          DISTANCE, given=[SELECTS, PEER_HEARS], then=[apart(peer(RCV.NXT), ISS)]),
    axiom("old-duplicates", "An end that followed these rules has sent each old duplicate.", DISTANCE, start=True,
          then=[s.given.implies(s.then) for s in SHAPE]),
)  # fmt: skip
