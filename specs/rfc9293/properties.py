"""The claims about RFC 9293's state machine, each with its citation and a sentence for a person.

``needs`` names the features of the scopes that decide the claim. For each claim a flaw in ``specs/flaws.py`` shows a
mistake that it catches.
"""

from tcpmodel.language.properties import (
    Fairness,
    always,
    answered,
    edges,
    eventually,
    fewest,
    in_every_step,
    no_deadlock,
    sometimes,
    sometimes_a_step,
)  # fmt: skip
from tcpmodel.language.terms import Term, Word, before, between, both, either, in_window, peer, sent, when

from .replies import REPLIES
from .words import *

DELIVERY = Fairness("delivery", True, "SEGMENT ARRIVES", "a segment that an end sends again and again arrives")
RETRANSMISSION = Fairness("retransmission", False, "RETRANSMISSION TIMEOUT", "a retransmission timer that runs expires")
TRANSMISSION = Fairness("transmission", False, "TRANSMIT", "an end sends its queued text and FIN")
ACKNOWLEDGMENT = Fairness("acknowledgment", False, "DELAYED ACK", "an end sends its delayed acknowledgment")
QUIET = Fairness("2 MSL", False, "TIME-WAIT TIMEOUT", "the time-wait timer expires when the network is empty")
READING = Fairness("reading", False, "RECEIVE", "a user reads the text that has come")
FAIRNESS = (DELIVERY, RETRANSMISSION, TRANSMISSION, ACKNOWLEDGMENT, QUIET, READING)
EVERY = tuple(f.name for f in FAIRNESS)


def peer_state(*names: str) -> Term:
    return peer(STATE).is_in(*names)


def before_state(*names: str) -> Term:
    return before(STATE).is_in(*names)


KNOWS_PEER = (peer(ISS) == IRS).named("we are synchronized with the peer's present incarnation")
WITH_PEER = both(state(*SYNCHRONIZED), KNOWS_PEER, peer_state(SYN_SENT, SYN_RECEIVED, *SYNCHRONIZED))
# After a CLOSE in SYN-RECEIVED our SYN may be unacknowledged in FIN-WAIT-1, a state that the RFC calls synchronized.
SYN_ACKED = (SND.UNA != ISS).named("our SYN is acknowledged")
FROM_US = peer(ISS) == TRUTH.HEARD  # a segment of ours that acknowledges the peer's present incarnation
PEER_GOT_OUR_FIN = both(peer(H.EOF), peer(H.EOF_FROM) == ISS)


def _unclosed(word: Word) -> Term:
    return ~word.is_in(CLOSED, LISTEN)


NUMBERS = (
    always("syn-acknowledged", "The acknowledgment of a SYN is its SEQ + 1, in every SYN,ACK in flight.",
           "RFC 9293 3.4.1", given=[CTL.SYN, CTL.ACK], then=[SEG.ACK == TRUTH.HEARD + 1]),
    always("syn-counted", "In SYN-RECEIVED the SYN has been received and nothing else: RCV.NXT = IRS + 1.",
           "RFC 9293 3.10.7.2, third", given=[state(SYN_RECEIVED)], then=[RCV.NXT == IRS + 1, SND.UNA == ISS]),
    always("fin-acknowledged", "The acknowledgment of a FIN is its SEQ + 1; an end that sends it has taken the FIN.",
           "RFC 9293 3.10.7.4, eighth", needs=["CLOSE", "connects"],
           given=[CTL.ACK, ~CTL.RST, FROM_US, peer(SND.FIN), peer(SND.NXT) == SEG.ACK],
           then=[H.EOF, peer(ISS) == H.EOF_FROM]),
    always("fin-counted", "An end that has received the FIN expects the next number: RCV.NXT = SEQ of the FIN + 1.",
           "RFC 9293 3.10.7.4, eighth", needs=["CLOSE", "connects"],
           given=[state(*FIN_RECEIVED), KNOWS_PEER, peer(SND.FIN)], then=[peer(SND.NXT) == RCV.NXT]),
    always("all-counted", "RCV.NXT counts the SYN, each octet taken, and the FIN, each once.",
           "RFC 9293 3.4", needs=["connects"], given=[state(*SYNCHRONIZED)],
           then=[IRS + (G.RECEIVED + 1 + when(state(*FIN_RECEIVED), 1, 0)) == RCV.NXT]),
    always("una-nxt", "SND.UNA =< SND.NXT, and SND.NXT counts exactly the SYN, text and FIN that we sent.",
           "RFC 9293 3.3.1", given=[_unclosed(STATE)],
           then=[SND.UNA <= SND.NXT, G.SENT + 1 + when(SND.FIN, 1, 0) == (SND.NXT - ISS)]),
    in_every_step("una-advances", "SND.UNA never goes back while a connection lives.",
                  "RFC 9293 3.10.7.4, fifth", needs=["connects"], events=["SEGMENT ARRIVES"],
                  given=[before_state(*SYNCHRONIZED), state(*SYNCHRONIZED)], then=[before(SND.UNA) <= SND.UNA]),
    always("acknowledged-is-sent", "RCV.NXT is not beyond the peer's SND.NXT, nor the peer's SND.UNA beyond RCV.NXT.",
           "RFC 9293 3.4", needs=["connects"], given=[WITH_PEER, SYN_ACKED],
           then=[RCV.NXT <= peer(SND.NXT), peer(SND.UNA) <= RCV.NXT]),
    always("acknowledgment-in-flight", "Every ACK in flight lies after the peer's ISS and not beyond its SND.NXT.",
           "RFC 9293 3.4", needs=["connects"], given=[CTL.ACK, ~CTL.RST, FROM_US, _unclosed(peer(STATE))],
           then=[between(peer(ISS), SEG.ACK, peer(SND.NXT))]),
)  # fmt: skip

LEN_SENT = sent(SEG.TEXT) + when(sent(CTL.FIN), 1, 0)
SENDING = (
    in_every_step("syn-leaves", "An end that selects an ISS sends it in a SYN.", "RFC 9293 3.10.1",
                  given=[before_state(CLOSED, LISTEN), state(SYN_SENT, SYN_RECEIVED)],
                  then=[sent(CTL.SYN), sent(SEG.SEQ) == ISS]),
    in_every_step("numbers-leave", "When SND.NXT advances, the end sends the text and the FIN that it advances over.",
                  "RFC 9293 3.10.2",
                  needs=["CLOSE", "connects"], events=["SEND", "CLOSE", "TRANSMIT"],
                  given=[before_state(SYN_RECEIVED, ESTABLISHED, CLOSE_WAIT, FIN_WAIT_1, CLOSING), state(*SYNCHRONIZED),
                         before(SND.NXT) != SND.NXT],
                  then=[sent(SEG.SEQ) == before(SND.NXT), LEN_SENT == SND.NXT - before(SND.NXT)]),
    in_every_step("abort-resets", "An ABORT sends a reset if the peer may know the connection.", "RFC 9293 3.10.5",
                  needs=["ABORT"], events=["ABORT"],
                  given=[before_state(SYN_RECEIVED, ESTABLISHED, FIN_WAIT_1, FIN_WAIT_2, CLOSE_WAIT)],
                  then=[sent(CTL.RST), sent(SEG.SEQ) == before(SND.NXT)]),
    in_every_step("exit-resets", "A process that ends resets the connection only if there is unread text.",
                  "RFC 9293 3.6.1", needs=["EXIT"], events=["CLOSE"],
                  given=[before_state(ESTABLISHED, FIN_WAIT_1, FIN_WAIT_2, CLOSE_WAIT), state(CLOSED)],
                  then=[before(RCV.UNREAD) > 0, sent(CTL.RST), sent(SEG.SEQ) == before(SND.NXT)]),
    in_every_step("challenge-sent",
                  "An end that stays synchronized answers a SYN or an inexact reset with a challenge ACK.",
                  "RFC 9293 3.10.7.4, second and fourth", needs=["challenges"], events=["SEGMENT ARRIVES"],
                  given=[before_state(*SYNCHRONIZED), state(*SYNCHRONIZED),
                         either(CTL.SYN & ~CTL.RST,
                                both(CTL.RST, SEG.SEQ != before(RCV.NXT),
                                     in_window(before(RCV.NXT), SEG.SEQ, before(RCV.WND))))],
                  then=[sent(CTL.ACK), ~sent(CTL.RST), sent(SEG.SEQ) == SND.NXT, sent(SEG.ACK) == RCV.NXT]),
)  # fmt: skip

SYNCHRONIZATION = (
    always("irs-chosen", "An end that is synchronized has an IRS that its peer chose, never one of an old duplicate.",
           "RFC 9293 3.5", needs=["connects"], given=[state(*SYNCHRONIZED), SYN_ACKED],
           then=[either(peer(H.LAST) == IRS, peer(H.FORMER) == IRS)]),
    always("agreement", "Two ends in ESTABLISHED agree on both initial sequence numbers.",
           "RFC 9293 3.5", needs=["connects"], given=[state(ESTABLISHED), peer_state(ESTABLISHED)],
           then=[peer(ISS) == IRS, peer(IRS) == ISS]),
    in_every_step("peer-knows-us", "An end becomes synchronized only on an acknowledgment of this incarnation's SYN.",
                  "RFC 9293 3.5", needs=["connects"], events=["SEGMENT ARRIVES"],
                  given=[before_state(LISTEN, SYN_SENT, SYN_RECEIVED), state(*SYNCHRONIZED)],
                  then=[TRUTH.HEARD == ISS, TRUTH.ORIGIN == IRS]),
)  # fmt: skip

TEXT = (
    always("text-in-order", "An end takes text in order, once, and from one incarnation.",
           "RFC 9293 3.4", needs=["text"], given=[G.RECEIVED > 0], then=[~G.WRONG_TEXT]),
    always("room-counted", "Unread text and the window together are the room that the user gave.",
           "RFC 9293 3.10.7.4, seventh", needs=["text"],
           given=[state(ESTABLISHED, FIN_WAIT_1, FIN_WAIT_2, CLOSE_WAIT), G.RECEIVED > 0],
           then=[RCV.WND + RCV.UNREAD == SND.MAX_WND, RCV.UNREAD <= G.RECEIVED]),
    always("text-was-sent", "An end takes no more text than its peer has sent.",
           "RFC 9293 3.4", needs=["text"], given=[G.RECEIVED > 0, KNOWS_PEER, _unclosed(peer(STATE))],
           then=[peer(G.SENT) >= G.RECEIVED]),
    always("eof-after-text", "The end of file comes after all text, and from the same incarnation.",
           "RFC 9293 3.6", needs=["CLOSE", "connects"], given=[state(*FIN_RECEIVED)], then=[~G.WRONG_EOF]),
    in_every_step("fin-after-text", "An end sends its FIN only when no text is queued any more.",
                  "RFC 9293 3.10.4, ESTABLISHED", needs=["CLOSE", "connects"],
                  given=[sent(CTL.FIN)], then=[SND.QUEUED == 0]),
)  # fmt: skip

CLOSING_DOWN = (
    always("fin-received", "FIN-WAIT-2 and TIME-WAIT mean that the peer has received our FIN.",
           "RFC 9293 3.10.7.4, fifth", needs=["both CLOSE|both EXIT", "connects"], given=[state(FIN_WAIT_2, TIME_WAIT)],
           then=[PEER_GOT_OUR_FIN]),
    in_every_step("last-ack-closed", "CLOSED after LAST-ACK, by an acknowledgment, means that the peer has our FIN.",
                  "RFC 9293 3.10.7.4, fifth", needs=["both CLOSE|both EXIT", "connects"], events=["SEGMENT ARRIVES"],
                  given=[before_state(LAST_ACK), state(CLOSED), ~CTL.RST],
                  then=[peer(H.EOF), peer(H.EOF_FROM) == before(ISS)]),
    in_every_step("time-wait-kept", "TIME-WAIT ends by its timer, a reset, or the user: not by other segments.",
                  "RFC 9293 3.6.1", needs=["both CLOSE|both EXIT", "connects"], events=["SEGMENT ARRIVES"],
                  given=[before_state(TIME_WAIT), ~CTL.RST], then=[state(TIME_WAIT)]),
    in_every_step("2-msl", "When TIME-WAIT ends by its timer, no segment of the connection is left in the network.",
                  "RFC 9293 3.4.3", needs=["both CLOSE|both EXIT", "connects"], events=["TIME-WAIT TIMEOUT"],
                  given=[before_state(TIME_WAIT)], then=[NET.IN_FLIGHT == 0]),
)  # fmt: skip

RESETS = (
    in_every_step("no-reset-for-reset", "An end never answers a reset with a reset.",
                  "RFC 9293 3.10.7.1", needs=["resets"], events=["SEGMENT ARRIVES"], given=[CTL.RST],
                  then=[~sent(CTL.RST)]),
    in_every_step("reset-acceptable", "A reset in answer to a segment of the peer's present state is acceptable to it.",
                  "RFC 9293 3.5.2", needs=["resets"], events=["SEGMENT ARRIVES"],
                  given=[sent(CTL.RST), before_state(CLOSED, LISTEN, SYN_SENT),
                         peer_state(SYN_SENT, SYN_RECEIVED, *SYNCHRONIZED), peer(ISS) == TRUTH.ORIGIN,
                         either(both(CTL.ACK, peer(RCV.NXT) == SEG.ACK), both(~CTL.ACK, peer_state(SYN_SENT)))],
                  then=[either(both(~sent(CTL.ACK), sent(SEG.SEQ) == peer(RCV.NXT)),
                               both(peer_state(SYN_SENT), sent(CTL.ACK),
                                    between(peer(SND.UNA), sent(SEG.ACK), peer(SND.NXT))))]),
    in_every_step("back-to-listen", "A reset in SYN-RECEIVED leads to LISTEN after a passive OPEN, else to CLOSED.",
                  "RFC 9293 3.3.2, figure 5, note 1", needs=["resets"], events=["SEGMENT ARRIVES"],
                  given=[CTL.RST, before_state(SYN_RECEIVED), ~state(SYN_RECEIVED), ~before(SND.CLOSING)],
                  then=[(before(PASSIVE) & state(LISTEN)) | (~before(PASSIVE) & state(CLOSED))]),
    in_every_step("reset-exact", "Only a reset with SEG.SEQ = RCV.NXT ends a connection beyond SYN-SENT.",
                  "RFC 9293 3.10.7.4, second", needs=["resets"], events=["SEGMENT ARRIVES"],
                  given=[CTL.RST, before_state(SYN_RECEIVED, *SYNCHRONIZED), state(CLOSED, LISTEN)],
                  then=[before(RCV.NXT) == SEG.SEQ]),
)  # fmt: skip

READERS = (
    always("nothing-unread", "A process that has ended leaves no unread text behind without a reset.",
           "RFC 9293 3.6.1", needs=["EXIT"], given=[GONE], then=[RCV.UNREAD == 0]),
)  # fmt: skip

QUIET_AND_ESTABLISHED = [state(ESTABLISHED), peer_state(ESTABLISHED), NET.IN_FLIGHT == 0, ~ACK_OWED, ~peer(ACK_OWED),
                         G.SENT == 0, peer(G.SENT) == 0]
GRAPH = (
    answered("answered", "For every event in every state some rule says what follows.", "RFC 9293 3.10"),
    edges("figure-5", "Every state change is one of figure 5, of its notes, or one that the RFC's text adds.",
          "RFC 9293 3.3.2"),
    no_deadlock("no-deadlock", "A run ends only where nothing is unacknowledged, owed, queued, in flight or timed.",
                "RFC 9293 3.3.2",
                quiescent=[NET.IN_FLIGHT == 0, state(CLOSED, LISTEN, ESTABLISHED, FIN_WAIT_2, CLOSE_WAIT),
                           SND.UNA == SND.NXT, ~ACK_OWED,
                           (SND.QUEUED == 0) | state(LISTEN), ~SND.CLOSING]),
    fewest("three-to-establish", "Three segments are the fewest that establish a connection.", "RFC 9293 3.5",
           needs=["counts-opening"], count=3, start=[state(CLOSED), peer_state(CLOSED), ~peer(H.EOF), ~H.EOF],
           goal=[state(ESTABLISHED), peer_state(ESTABLISHED)]),
    fewest("four-to-close", "Four segments close a connection when each FIN has an ACK of its own.", "RFC 9293 3.6",
           needs=["counts-closing"], count=4, start=QUIET_AND_ESTABLISHED,
           goal=[state(TIME_WAIT), PEER_GOT_OUR_FIN, peer_state(CLOSED)],
           avoiding=both(sent(CTL.FIN), before(ACK_OWED))),
    fewest("three-to-close", "Three segments close a connection when the ACK and the second FIN share one.",
           "RFC 9293 3.6", needs=["counts-closing"], count=3, start=QUIET_AND_ESTABLISHED,
           goal=[state(TIME_WAIT), PEER_GOT_OUR_FIN, peer_state(CLOSED)]),
)  # fmt: skip

WITNESSES = (
    sometimes("established", "Both ends become ESTABLISHED.", "RFC 9293 3.5", needs=["connects"],
              goal=[state(ESTABLISHED), peer_state(ESTABLISHED), KNOWS_PEER]),
    sometimes("simultaneous-open", "Both ends are in SYN-RECEIVED by active OPENs.", "RFC 9293 3.5",
              needs=["both active OPEN"], goal=[state(SYN_RECEIVED), peer_state(SYN_RECEIVED), KNOWS_PEER]),
    sometimes("simultaneous-close", "Both ends are in CLOSING.", "RFC 9293 3.6", needs=["simultaneous-close"],
              goal=[state(CLOSING), peer_state(CLOSING)]),
    sometimes_a_step("half-close", "An end that has closed its own direction still takes text.", "RFC 9293 3.6.1",
                     needs=["half-close"],
                     goal=[before_state(FIN_WAIT_2), before(G.RECEIVED) < G.RECEIVED, peer_state(CLOSE_WAIT)]),
    sometimes("half-open", "An ESTABLISHED end faces a peer that has lost the connection.", "RFC 9293 3.5.1",
              needs=["crashes", "another turn"],
              goal=[state(ESTABLISHED), peer_state(CLOSED), peer(H.CRASHED), SND.UNA != SND.NXT]),
    sometimes("recovered", "After a crash, both ends are ESTABLISHED again, in a new incarnation.", "RFC 9293 3.5.1",
              needs=["crashes", "another turn"],
              goal=[state(ESTABLISHED), peer_state(ESTABLISHED), H.CRASHED, H.OPENED > 1, KNOWS_PEER]),
    sometimes("refused-old-duplicate", "An old duplicate SYN brings an end into SYN-RECEIVED.",
              "RFC 9293 3.5", needs=["old segments"],
              goal=[state(SYN_RECEIVED), peer(H.LAST) != IRS, peer(H.FORMER) != IRS]),
)  # fmt: skip

DONE = either(
    state(FIN_WAIT_1, FIN_WAIT_2, CLOSING, LAST_ACK, TIME_WAIT), SND.CLOSING, state(CLOSED) & (H.OPENED > 0)
).named("this user has closed")
PEER_DONE = either(
    peer_state(FIN_WAIT_1, FIN_WAIT_2, CLOSING, LAST_ACK, TIME_WAIT), peer(SND.CLOSING),
    peer_state(CLOSED) & (peer(H.OPENED) > 0),
).named("the peer's user has closed")  # fmt: skip

LIVENESS = (
    eventually("eventual-closed", "Once both users have closed, both ends reach CLOSED.", "RFC 9293 3.6",
               needs=["both CLOSE|both EXIT", "one turn each", "live"], given=[DONE, PEER_DONE],
               goal=[state(CLOSED), peer_state(CLOSED)], assuming=EVERY),
    eventually("time-wait-ends", "TIME-WAIT always ends.", "RFC 9293 3.10.8, TIME-WAIT TIMEOUT",
               needs=["both CLOSE|both EXIT", "one turn each", "live"], given=[state(TIME_WAIT)],
               goal=[~state(TIME_WAIT)], assuming=EVERY),
    eventually("half-open-reopened", "An end in SYN-SENT does not wait for ever for a peer in an old connection.",
               "RFC 9293 3.5.1, figure 9", needs=["crashes", "another turn", "live"],
               given=[state(SYN_SENT), peer_state(*SYNCHRONIZED), peer(IRS) != ISS],
               goal=[either(~state(SYN_SENT), ~peer_state(*SYNCHRONIZED))], assuming=EVERY),
    eventually("half-open-discovered", "An end discovers a half-open connection after it sends.",
               "RFC 9293 3.5.1", needs=["crashes", "live"],
               given=[state(ESTABLISHED, CLOSE_WAIT), SND.UNA != SND.NXT, peer(ISS) != IRS],
               goal=[state(CLOSED) | (SND.UNA == SND.NXT)], assuming=EVERY),
)  # fmt: skip

PROPERTIES = (
    *NUMBERS, *SENDING, *REPLIES, *SYNCHRONIZATION, *TEXT, *CLOSING_DOWN, *RESETS, *READERS, *GRAPH,
    *WITNESSES, *LIVENESS,
)  # fmt: skip
