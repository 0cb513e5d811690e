"""What a single step must do: the answers, resets and silences of RFC 9293, each a claim about one event of one end.

``needs`` names the features of the scopes in which the situation occurs.
"""

from tcpmodel.language.properties import always, in_every_step
from tcpmodel.language.terms import Term, before, between, both, either, in_window, sent

from .words import *

ARRIVES = ["SEGMENT ARRIVES"]


def was(*names: str) -> Term:
    """This end was in one of those states before the event."""
    return before(STATE).is_in(*names)


REPLIES = (
    in_every_step("reset-number", "A reset takes its number from the offending ACK, or acknowledges the segment.",
                  "RFC 9293 3.5.2", events=ARRIVES,
                  given=[sent(CTL.RST), was(CLOSED, LISTEN, SYN_SENT, SYN_RECEIVED), ~before(GONE)],
                  then=[either(both(CTL.ACK, ~sent(CTL.ACK), sent(SEG.SEQ) == SEG.ACK),
                               both(~CTL.ACK, sent(CTL.ACK), sent(SEG.SEQ) == 0,
                                    sent(SEG.ACK) == SEG.SEQ + SEG_LEN))]),
    in_every_step("syn-sent-reset", "In SYN-SENT a reset counts only if it acknowledges our SYN.",
                  "RFC 9293 3.10.7.3, second", needs=["active OPEN"], events=ARRIVES,
                  given=[was(SYN_SENT), CTL.RST, state(CLOSED)],
                  then=[CTL.ACK, between(before(SND.UNA), SEG.ACK, before(SND.NXT))]),
    in_every_step("reset-unacceptable", "A reset outside the window gets no answer.", "RFC 9293 3.10.7.4, first",
                  needs=["active OPEN", "without no-resets"], events=ARRIVES,
                  given=[CTL.RST, was(SYN_RECEIVED, *SYNCHRONIZED), SEG.SEQ != before(RCV.NXT),
                         ~in_window(before(RCV.NXT), SEG.SEQ, before(RCV.WND))],
                  then=[~sent(CTL.ACK)]),
    in_every_step("beyond-window", "A segment just after the window is not acceptable: the end only acknowledges it.",
                  "RFC 9293 3.10.7.4, first", needs=["narrow"], events=ARRIVES,
                  given=[was(*SYNCHRONIZED), ~CTL.RST, before(RCV.WND) > 0,
                         SEG.SEQ == before(RCV.NXT) + before(RCV.WND)],
                  then=[sent(CTL.ACK), SND.UNA == before(SND.UNA)]),
    in_every_step("left-by-reset-or-syn", "Only segments with RST or SYN lead from SYN-RECEIVED to LISTEN or CLOSED.",
                  "RFC 9293 3.10.7.4, fourth", events=ARRIVES,
                  given=[was(SYN_RECEIVED), state(LISTEN, CLOSED), ~before(GONE)],
                  then=[CTL.RST | CTL.SYN, before(PASSIVE) | CTL.RST,
                        either(~before(PASSIVE), before(SND.CLOSING), state(LISTEN))]),
    always("listen-clean", "LISTEN remembers nothing of a peer, and no CLOSE.", "RFC 9293 3.10.7.4, second",
           needs=["passive OPEN"], given=[state(LISTEN)],
           then=[RCV.HELD == 0, ~RCV.HELD_FIN, ~ACK_OWED, ~SND.CLOSING,
                 *(word == 0 for word in (ISS, SND.UNA, SND.NXT, IRS, RCV.NXT))]),
    always("active-in-syn-sent", "The OPEN of an end in SYN-SENT is active.", "RFC 9293 3.10.1, LISTEN",
           needs=["active OPEN"], given=[state(SYN_SENT)], then=[~PASSIVE]),
    in_every_step("ack-taken", "An end takes an ACK of unacknowledged numbers: SND.UNA = SEG.ACK.",
                  "RFC 9293 3.10.7.4, fifth", needs=["connects", "text|CLOSE"], events=ARRIVES,
                  given=[was(*SYNCHRONIZED), CTL.ACK, ~CTL.RST, ~CTL.SYN, SEG.SEQ == before(RCV.NXT),
                         between(before(SND.UNA), SEG.ACK, before(SND.NXT))],
                  then=[either(SND.UNA == SEG.ACK, state(CLOSED))]),
    in_every_step("owed-once", "An end that sends an acknowledgment owes it no more.", "RFC 9293 3.8.6.3",
                  needs=["connects"],
                  given=[sent(CTL.ACK), ~sent(CTL.RST), ~sent(CTL.SYN), sent(SEG.ACK) == RCV.NXT, ~state(CLOSED)],
                  then=[~ACK_OWED]),
    in_every_step("acknowledged-or-owed", "An end acknowledges text, a SYN or a FIN at once, or owes the ACK.",
                  "RFC 9293 3.10.7.4", needs=["connects", "text|CLOSE"], events=ARRIVES,
                  given=[was(ESTABLISHED, FIN_WAIT_1, FIN_WAIT_2), ~CTL.RST, CTL.ACK, SEG_LEN > 0, ~state(CLOSED)],
                  then=[both(sent(CTL.ACK), sent(SEG.ACK) == RCV.NXT) | ACK_OWED]),
    in_every_step("bad-ack-answered", "An ACK of what was never sent gets a reset or, once synchronized, an ACK.",
                  "RFC 9293 3.5.2", needs=["stray-acks"], events=ARRIVES,
                  given=[CTL.ACK, ~CTL.RST, ~CTL.SYN, ~was(CLOSED, SYN_SENT),
                         either(was(LISTEN), both(SEG.SEQ == before(RCV.NXT), (SEG_LEN == 0) | (before(RCV.WND) > 0),
                                                  before(SND.NXT) < SEG.ACK))],
                  then=[sent(CTL.RST) | sent(CTL.ACK), sent(CTL.RST) | was(*SYNCHRONIZED)]),
    in_every_step("sent-once", "When an end sends queued text, just that text leaves the queue.", "RFC 9293 3.10.2",
                  needs=["RETRANSMISSION TIMEOUT|text"], events=["TRANSMIT", "RETRANSMISSION TIMEOUT"],
                  given=[~state(CLOSED)],
                  then=[G.SENT + SND.QUEUED == before(G.SENT) + before(SND.QUEUED)]),
    in_every_step("text-taken", "Every state that receives takes text at RCV.NXT.", "RFC 9293 3.10.7.4, seventh",
                  needs=["text"], events=ARRIVES,
                  given=[was(ESTABLISHED, FIN_WAIT_1, FIN_WAIT_2), ~CTL.RST, ~CTL.SYN, CTL.ACK, SEG.TEXT > 0,
                         SEG.SEQ == before(RCV.NXT), before(RCV.WND) > 0, ~before(GONE), SEG.ACK == SND.UNA],
                  then=[before(G.RECEIVED) < G.RECEIVED]),
    in_every_step("first-text", "An end takes the text of the segment that establishes the connection.",
                  "RFC 9293 3.10.7.4, fifth",
                  needs=["text", "text-establishes"],
                  events=ARRIVES,
                  given=[was(SYN_RECEIVED), state(*SYNCHRONIZED), SEG.TEXT > 0, SEG.SEQ == before(RCV.NXT),
                         before(RCV.WND) > 0, before(RCV.HELD) == 0],
                  then=[G.RECEIVED > 0]),
    in_every_step("no-overtaking", "A SEND does not overtake text that is queued.", "RFC 9293 3.10.2",
                  needs=["queue-up"], events=["SEND"],
                  given=[before(SND.QUEUED) > 0, ~was(LISTEN)], then=[SND.NXT == before(SND.NXT)]),
    in_every_step("close-waits", "A CLOSE in SYN-RECEIVED waits for every SEND before it.",
                  "RFC 9293 3.10.4, SYN-RECEIVED",
                  needs=["early-close"], events=["CLOSE"],
                  given=[was(SYN_RECEIVED), before(G.SENT) + before(SND.QUEUED) > 0], then=[state(SYN_RECEIVED)]),
    always("pushed", "In a state that refuses RECEIVE no text is unread: the FIN has pushed it.",
           "RFC 9293 3.10.7.4, eighth", needs=["both CLOSE|both EXIT", "connects"], given=[state(CLOSING, TIME_WAIT)],
           then=[RCV.UNREAD == 0]),
    in_every_step("quiet-abort", "ABORT and user timeout send no reset before a peer is known, or after both FINs.",
                  "RFC 9293 3.10.5", needs=["ABORT"], events=["ABORT", "USER TIMEOUT"],
                  given=[was(LISTEN, SYN_SENT, CLOSING, LAST_ACK, TIME_WAIT)], then=[~sent(CTL.RST)]),
    in_every_step("nobody-reads", "The answer to text for a process that has ended is a reset.", "RFC 9293 3.6.1",
                  needs=["EXIT"], events=ARRIVES,
                  given=[before(GONE), ~CTL.RST, was(ESTABLISHED, FIN_WAIT_1, FIN_WAIT_2), state(CLOSED)],
                  then=[sent(CTL.RST), ~sent(CTL.ACK), sent(SEG.SEQ) == before(SND.NXT)]),
)  # fmt: skip
