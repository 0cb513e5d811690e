"""RFC 9293 3.10.7, SEGMENT ARRIVES, in the RFC's order.

Left out: security and compartments (third step of 3.10.7.3 and 3.10.7.4), urgent data (sixth step of 3.10.7.4),
send windows (SND.WND, SND.WL1, SND.WL2) and options.
"""

from tcpmodel.language.events import Cause, choice, form, of_the_turn
from tcpmodel.language.requirements import Strength
from tcpmodel.language.rules import Effect, case, event, rule, step
from tcpmodel.language.terms import Term, both, either, in_window, least, when

from .words import *

SYN, ACK, FIN, RST = CTL.SYN, CTL.ACK, CTL.FIN, CTL.RST

# --- 3.10.7.1 ---------------------------------------------------------------------------------------------

CLOSED_STATE = step(
    "CLOSED: answer with a reset", "RFC 9293 3.10.7.1",
    rule("closed.rst", when=[RST], done=True, note="An incoming RST is discarded."),
    rule("closed.ack", when=[~RST, ACK], do=[RESET_BY_ACK], done=True),
    rule("closed.no-ack", when=[~RST, ~ACK], do=[RESET_WITHOUT_ACK], done=True),
)  # fmt: skip

# --- 3.10.7.2 ---------------------------------------------------------------------------------------------

HOLD = least(SEG.TEXT, RCV.WND)
LISTEN_STEPS = (
    step("LISTEN first: check for a RST", "RFC 9293 3.10.7.2, first",
         rule("listen.rst", when=[RST], done=True)),
    step("LISTEN second: check for an ACK", "RFC 9293 3.10.7.2, second",
         rule("listen.ack", when=[ACK], do=[RESET_BY_ACK], done=True)),
    step("LISTEN third: check for a SYN", "RFC 9293 3.10.7.2, third",
         rule("listen.syn", when=[SYN],
              do=[RCV.NXT.becomes(SEG.SEQ + 1), IRS.becomes(SEG.SEQ),
                  RCV.HELD.becomes(HOLD), RCV.HELD_FIN.becomes(FIN & (SEG.TEXT < RCV.WND)),
                  *SELECT_ISS, SND.NXT.becomes(PICK.ISS + 1),
                  send("SYN,ACK", seq=ISS, ack=RCV.NXT), enter(SYN_RECEIVED)], done=True,
              note="Text and FIN that come with the SYN are queued for processing later.")),
    step("LISTEN fourth: other data or control", "RFC 9293 3.10.7.2, fourth",
         rule("listen.other", done=True, note="No well-formed segment comes here: without SYN and RST it has an ACK.")),
)  # fmt: skip

# --- 3.10.7.3 ---------------------------------------------------------------------------------------------

LEARN_IRS: list[Effect] = [RCV.NXT.becomes(SEG.SEQ + 1), IRS.becomes(SEG.SEQ)]
ACK_IN_SYN_SENT = ((SEG.ACK - ISS) > 0) & ((SEG.ACK - ISS) <= (SND.NXT - ISS))
MORE = either(SEG.TEXT > 0, FIN).named("text or FIN in the segment")
CARRIED = both(PICK.DELAY, SND.QUEUED > 0).named("the acknowledgment waits for queued text to carry it")
SYN_SENT_STEPS = (
    step("SYN-SENT first: check the ACK bit", "RFC 9293 3.10.7.3, first",
         rule("syn-sent.bad-ack", when=[ACK, ~ACK_IN_SYN_SENT, ~RST], do=[RESET_BY_ACK], done=True),
         rule("syn-sent.bad-ack.rst", when=[ACK, ~ACK_IN_SYN_SENT, RST], done=True)),
    step("SYN-SENT second: check the RST bit", "RFC 9293 3.10.7.3, second; erratum 8167",
         rule("syn-sent.reset", when=[RST, ACK], do=[signal("error: connection reset"), *DELETE_TCB], done=True,
              requirements=["MUST-12", "SHLD-2"],
              note="Only SEG.ACK validates the reset: erratum 8167 removes the comparison with RCV.NXT."),
         rule("syn-sent.rst-without-ack", when=[RST, ~ACK], done=True)),
    step("SYN-SENT fourth: check the SYN bit", "RFC 9293 3.10.7.3, fourth",
         rule("syn-sent.established", when=[SYN, ACK, ~MORE, ~CARRIED],
              do=[*LEARN_IRS, SND.UNA.becomes(SEG.ACK), *PROGRESS, enter(ESTABLISHED), signal("connection established"),
                  *ACKNOWLEDGE], done=True),
         rule("syn-sent.established.more", when=[SYN, ACK, MORE | CARRIED],
              do=[*LEARN_IRS, SND.UNA.becomes(SEG.ACK), *PROGRESS, enter(ESTABLISHED), signal("connection established"),
                  ACK_OWED.becomes(True)],
              note="One acknowledgment is for the SYN and its text, or leaves with queued text."),
         rule("syn-sent.simultaneous", when=[SYN, ~ACK],
              do=[*LEARN_IRS, RCV.HELD.becomes(HOLD), RCV.HELD_FIN.becomes(FIN & (SEG.TEXT < RCV.WND)),
                  send("SYN,ACK", seq=ISS, ack=RCV.NXT), enter(SYN_RECEIVED)], done=True,
              requirements=["MUST-10"])),
    step("SYN-SENT fifth: neither SYN nor RST", "RFC 9293 3.10.7.3, fifth",
         rule("syn-sent.other", when=[~SYN], done=True, note="A segment with a RST has ended in the second step.")),
)  # fmt: skip

# --- 3.10.7.4 ---------------------------------------------------------------------------------------------

# Table 6, all four cases in one term.
ACCEPTABLE = when(
    RCV.WND == 0, both(SEG_LEN == 0, SEG.SEQ == RCV.NXT),
    either(in_window(RCV.NXT, SEG.SEQ, RCV.WND),
           both(SEG_LEN > 0, in_window(RCV.NXT, SEG.SEQ + (SEG_LEN - 1), RCV.WND))),
).named("the segment is acceptable")  # fmt: skip
ACK_IN_RANGE = in_window(
    SND.UNA - SND.MAX_WND, SEG.ACK, SND.MAX_WND + (SND.NXT - SND.UNA) + 1
).named("SND.UNA - MAX.SND.WND =< SEG.ACK =< SND.NXT")
# The RFC asks for a special allowance: with a window of zero an end still takes valid ACKs and RSTs.
VALID_ACK = ACK & either(both(state(SYN_RECEIVED), ACK_IS_NEW),
                         both(~state(SYN_RECEIVED, TIME_WAIT), ACK_IN_RANGE))
ALLOWANCE = both(RCV.WND == 0, SEG.SEQ == RCV.NXT, SEG_LEN > 0, RST | VALID_ACK, ~SYN).named(
    "a valid ACK or RST in a window of zero")  # fmt: skip

FIRST = step(
    "first: check sequence number", "RFC 9293 3.10.7.4, first",
    rule("first.unacceptable", when=[~ACCEPTABLE, ~ALLOWANCE, ~RST], do=ACKNOWLEDGE, done=True),
    rule("first.unacceptable.rst", when=[~ACCEPTABLE, ~ALLOWANCE, RST], done=True),
    rule("first.zero-window", when=[ALLOWANCE, ~RST], do=ACKNOWLEDGE,
         note="The end trims all text and acknowledges it; the later steps use the ACK field."),
)  # fmt: skip

EXACT = (SEG.SEQ == RCV.NXT).named("SEG.SEQ = RCV.NXT")
INSIDE = either(EXACT, in_window(RCV.NXT, SEG.SEQ, RCV.WND)).named("SEG.SEQ is in the window")
CLOSE_IS_QUEUED = "In LISTEN, the CLOSE that was queued deletes the TCB."

SECOND = step(
    "second: check the RST bit", "RFC 9293 3.10.7.4, second",
    rule("second.outside", when=[RST, ~INSIDE], done=True,
         note="A RST with text of which only the end is in the window is dropped in silence."),
    rule("second.challenge", when=[RST, INSIDE, ~EXACT], do=ACKNOWLEDGE, done=True, strength=Strength.MUST,
         note="The challenge ACK of RFC 5961."),
    rule("second.back-to-listen", when=[RST, EXACT, state(SYN_RECEIVED), PASSIVE, ~SND.CLOSING],
         do=FORGET_PEER, done=True, requirements=["MUST-11"]),
    rule("second.back-to-listen.closing", when=[RST, EXACT, state(SYN_RECEIVED), PASSIVE, SND.CLOSING],
         do=[signal("error: closing"), *DELETE_TCB], done=True, note=CLOSE_IS_QUEUED),
    rule("second.refused", when=[RST, EXACT, state(SYN_RECEIVED), ~PASSIVE],
         do=[signal("connection refused"), *DELETE_TCB], done=True, requirements=["MUST-11", "MUST-12"]),
    rule("second.reset", when=[RST, EXACT, state(ESTABLISHED, FIN_WAIT_1, FIN_WAIT_2, CLOSE_WAIT)],
         do=[signal("connection reset"), *DELETE_TCB], done=True, requirements=["MUST-12", "MUST-66", "SHLD-2"]),
    rule("second.reset-late", when=[RST, EXACT, state(CLOSING, LAST_ACK, TIME_WAIT)], do=DELETE_TCB, done=True,
         strength=Strength.MUST),
)  # fmt: skip

# The first step trims a SYN before the window off a segment whose text reaches into the window.
SYN_INSIDE = both(SYN, in_window(RCV.NXT, SEG.SEQ, RCV.WND)).named("the SYN is in the window")

FOURTH = step(
    "fourth: check the SYN bit", "RFC 9293 3.10.7.4, fourth",
    rule("fourth.back-to-listen", when=[SYN_INSIDE, state(SYN_RECEIVED), PASSIVE, ~SND.CLOSING], do=FORGET_PEER,
         done=True),
    rule("fourth.back-to-listen.closing", when=[SYN_INSIDE, state(SYN_RECEIVED), PASSIVE, SND.CLOSING],
         do=[signal("error: closing"), *DELETE_TCB], done=True, note=CLOSE_IS_QUEUED),
    rule("fourth.challenge", when=[SYN, state(*SYNCHRONIZED) | (state(SYN_RECEIVED) & ~PASSIVE)],
         do=ACKNOWLEDGE, done=True, strength=Strength.MUST,
         note="The challenge ACK of RFC 5961, for any sequence number."),
)  # fmt: skip

TAKE_ACK: list[Effect] = [SND.UNA.becomes(SEG.ACK), *PROGRESS]

FIFTH = step(
    "fifth: check the ACK field", "RFC 9293 3.10.7.4, fifth",
    rule("fifth.no-ack", when=[~ACK], done=True),
    rule("fifth.out-of-range", when=[ACK, state(*SYNCHRONIZED), ~ACK_IN_RANGE], do=ACKNOWLEDGE, done=True,
         requirements=["MAY-12"],
         note="The ACK is for something not yet sent, or older than RFC 5961 allows. In SYN-RECEIVED the reset "
              "of 3.5.2, second group, applies instead."),
    rule("fifth.syn-received.established", when=[ACK, state(SYN_RECEIVED), ACK_IS_NEW],
         do=[TAKE_ACK, enter(ESTABLISHED), signal("connection established")]),
    rule("fifth.syn-received.bad-ack", when=[ACK, state(SYN_RECEIVED), ~ACK_IS_NEW], do=[RESET_BY_ACK], done=True),
    rule("fifth.new", when=[ACK, state(ESTABLISHED, CLOSE_WAIT), ACK_IS_NEW], do=[TAKE_ACK]),
    rule("fifth.fin-wait-1.new", when=[ACK, state(FIN_WAIT_1), ACK_IS_NEW, ~OUR_FIN_IS_ACKED], do=[TAKE_ACK]),
    rule("fifth.fin-wait-1.fin-acked", when=[ACK, state(FIN_WAIT_1), ACK_IS_NEW, OUR_FIN_IS_ACKED],
         do=[TAKE_ACK, enter(FIN_WAIT_2), signal("CLOSE: ok")]),
    rule("fifth.closing.fin-acked", when=[ACK, state(CLOSING), ACK_IS_NEW, OUR_FIN_IS_ACKED],
         do=[TAKE_ACK, enter(TIME_WAIT), signal("CLOSE: ok")], requirements=["MUST-13"]),
    rule("fifth.closing.new", when=[ACK, state(CLOSING), ACK_IS_NEW, ~OUR_FIN_IS_ACKED], do=[TAKE_ACK], done=True,
         note="The end takes the ACK as in ESTABLISHED and ignores the rest of the segment."),
    rule("fifth.closing.duplicate", when=[ACK, state(CLOSING), ACK_IN_RANGE, ~ACK_IS_NEW], done=True,
         note="The ACK is not for our FIN: the end ignores the segment."),
    rule("fifth.last-ack.fin-acked", when=[ACK, state(LAST_ACK), ACK_IS_NEW, OUR_FIN_IS_ACKED],
         do=[signal("CLOSE: ok"), *DELETE_TCB], done=True),
    rule("fifth.last-ack.new", when=[ACK, state(LAST_ACK), ACK_IS_NEW, ~OUR_FIN_IS_ACKED], do=[TAKE_ACK],
         strength=Strength.CHOSEN, note="We choose: the end takes an ACK of text before its FIN as in CLOSE-WAIT."),
    rule("fifth.duplicate", when=[ACK, state(ESTABLISHED, FIN_WAIT_1, FIN_WAIT_2, CLOSE_WAIT, LAST_ACK),
                                  ACK_IN_RANGE, ~ACK_IS_NEW],
         do=HEARD, note="SEG.ACK =< SND.UNA: the end ignores the ACK, but its peer is there (3.8.4)."),
    rule("fifth.time-wait", when=[ACK, state(TIME_WAIT), ACK_IN_RANGE, ~FIN], done=True, strength=Strength.CHOSEN,
         note="We choose: an ACK only for a FIN; else two ends in TIME-WAIT would answer each other for ever."),
    rule("fifth.time-wait.fin", when=[ACK, state(TIME_WAIT), ACK_IN_RANGE, FIN], do=ACKNOWLEDGE, done=True,
         note="A retransmitted FIN of the peer is below the window, and the first step answers it."),
)  # fmt: skip

TEXT_SEQ = SEG.SEQ + when(SYN, 1, 0)  # the number of the first octet; a SYN has the number before it
LEFT: Term = SEG.TEXT - (RCV.NXT - TEXT_SEQ)  # the octets that are new: those from RCV.NXT on
AHEAD = both(TEXT_SEQ != RCV.NXT, in_window(RCV.NXT, TEXT_SEQ, RCV.WND)).named("the segment is ahead of RCV.NXT")
FITS = (LEFT <= RCV.WND).named("the new text fits into the window")
FRESH = both(LEFT > 0, RCV.WND > 0).named("there is new text in the window")
INDEX = TRUTH.FIRST + (RCV.NXT - TEXT_SEQ)  # the index of the first new octet in its sender's stream
STRANGER = TRUTH.ORIGIN != IRS  # the segment is of another incarnation than the one that this end knows


def take_text(octets: Term, *last: Effect) -> list[Effect]:
    """That many octets go to the user's buffer; ``last`` are effects on words that ``octets`` reads."""
    return [
        G.WRONG_TEXT.becomes(G.WRONG_TEXT | STRANGER | (INDEX != G.RECEIVED)), G.RECEIVED.becomes(G.RECEIVED + octets),
        RCV.UNREAD.becomes(RCV.UNREAD + octets), ACK_OWED.becomes(True), *last,
    ]  # fmt: skip


TAKE_ALL = take_text(LEFT, RCV.WND.becomes(RCV.WND - LEFT), RCV.NXT.becomes(RCV.NXT + LEFT))
TAKE_WINDOW = take_text(RCV.WND, RCV.NXT.becomes(RCV.NXT + RCV.WND), RCV.WND.becomes(0))


def take_fin(index: Term, origin: Term) -> list[Effect]:
    """The end advances RCV.NXT over the FIN and tells the user."""
    return [
        G.WRONG_EOF.becomes(G.WRONG_EOF | (origin != IRS) | (index != G.RECEIVED)),
        H.EOF.becomes(True), H.EOF_FROM.becomes(origin), RCV.NXT.becomes(RCV.NXT + 1),
        signal("connection closing"),
    ]  # fmt: skip


# Between the fifth and the sixth step: the text that came with the SYN. Its octets are the first of the stream.
HELD = step(
    "the text that came with the SYN", "RFC 9293 3.10.7.2, third",
    rule("held.text", when=[state(ESTABLISHED), RCV.HELD > 0, ~GONE],
         do=[G.WRONG_TEXT.becomes(G.WRONG_TEXT | (G.RECEIVED != 0)), G.RECEIVED.becomes(RCV.HELD),
             RCV.NXT.becomes(RCV.NXT + RCV.HELD), RCV.WND.becomes(RCV.WND - RCV.HELD),
             RCV.UNREAD.becomes(RCV.HELD), RCV.HELD.becomes(0), ACK_OWED.becomes(True)]),
    rule("held.nobody-reads", when=[state(ESTABLISHED), RCV.HELD > 0, GONE],
         do=[send("RST", seq=SND.NXT), *DELETE_TCB], done=True, cite="RFC 9293 3.6.1", requirements=["SHLD-3"]),
)  # fmt: skip
HELD_CONTROL = step(
    "the FIN that came with the SYN", "RFC 9293 3.10.7.2, third",
    rule("held.fin", when=[state(ESTABLISHED), RCV.HELD_FIN],
         do=[*take_fin(G.RECEIVED, IRS), RCV.HELD_FIN.becomes(False), ACK_OWED.becomes(True), enter(CLOSE_WAIT)],
         requirements=["MUST-12"]),
)  # fmt: skip

SEVENTH = step(
    "seventh: process the segment text", "RFC 9293 3.10.7.4, seventh",
    rule("seventh.out-of-order", when=[state(*RECEIVING), MORE, AHEAD], do=ACKNOWLEDGE, done=True,
         requirements=["MAY-13"],
         note="We choose (SHLD-31): the end acknowledges at once and does not hold the text; the peer sends it again."),
    rule("seventh.text", when=[state(*RECEIVING), ~AHEAD, FRESH, FITS, ~GONE], do=TAKE_ALL),
    rule("seventh.text.trimmed", when=[state(*RECEIVING), FRESH, ~FITS, ~GONE], do=TAKE_WINDOW,
         note="The end trims off the text beyond the window; a segment ahead of RCV.NXT has no new text."),
    rule("seventh.nobody-reads", when=[state(*RECEIVING), ~AHEAD, FRESH, GONE],
         do=[send("RST", seq=SND.NXT), *DELETE_TCB], done=True, cite="RFC 9293 3.6.1", requirements=["SHLD-3"]),
    rule("seventh.after-fin", when=[state(*FIN_RECEIVED), SEG.TEXT > 0],
         note="The end ignores text beyond a FIN."),
)  # fmt: skip

FIN_IN_ORDER = both(FIN, TEXT_SEQ + SEG.TEXT == RCV.NXT, RCV.WND > 0).named("the FIN is next and in the window")
TAKE_FIN = [*take_fin(TRUTH.FIRST + SEG.TEXT, TRUTH.ORIGIN), ACK_OWED.becomes(True)]
# FIN implies PUSH: the user gets unread text now, because the new state refuses every RECEIVE.
PUSH: list[Effect] = [signal("text", RCV.UNREAD), RCV.UNREAD.becomes(0)]

EIGHTH = step(
    "eighth: check the FIN bit", "RFC 9293 3.10.7.4, eighth",
    rule("eighth.established", when=[state(ESTABLISHED), FIN_IN_ORDER], do=[*TAKE_FIN, enter(CLOSE_WAIT)],
         requirements=["MUST-12"]),
    rule("eighth.fin-wait-1", when=[state(FIN_WAIT_1), FIN_IN_ORDER], do=[*TAKE_FIN, *PUSH, enter(CLOSING)],
         cite="RFC 9293 3.10.7.4, eighth; erratum 8805", requirements=["MUST-12"],
         note="Our FIN is not acknowledged: the fifth step would have entered FIN-WAIT-2."),
    rule("eighth.fin-wait-2", when=[state(FIN_WAIT_2), FIN_IN_ORDER], do=[*TAKE_FIN, *PUSH, enter(TIME_WAIT)],
         requirements=["MUST-12", "MUST-13"]),
    rule("eighth.again", when=[state(*FIN_RECEIVED), FIN],
         note="The state remains; another FIN advances nothing."),
)  # fmt: skip

PAY = step(
    "the acknowledgment that is owed", "RFC 9293 3.10.7.4, seventh",
    rule("acknowledge.now", when=[ACK_OWED, ~PICK.DELAY], do=ACKNOWLEDGE,
         requirements=["MUST-58", "MUST-59"], note="Text and FIN of a segment share one acknowledgment."),
    rule("acknowledge.later", when=[ACK_OWED, PICK.DELAY], cite="RFC 9293 3.8.6.3",
         requirements=["SHLD-18"], note="The next segment carries it, or the end sends it when the timer runs out."),
)  # fmt: skip

SEGMENT_ARRIVES = event(
    "SEGMENT ARRIVES", "RFC 9293 3.10.7",
    case([CLOSED], CLOSED_STATE),
    case([LISTEN], *LISTEN_STEPS),
    case([SYN_SENT], *SYN_SENT_STEPS, SEVENTH, EIGHTH, PAY),
    case(OTHER_STATES, FIRST, SECOND, FOURTH, FIFTH, HELD, HELD_CONTROL, SEVENTH, EIGHTH, PAY),
    cause=Cause.NETWORK,
    choices=[
        choice(PICK.ISS, of_the_turn(), when=[state(LISTEN)], like=ISS),
        choice(PICK.DELAY, optional=True),
    ],
    written=[form("SEGMENT ARRIVES, acknowledgment delayed", {PICK.DELAY: True}), form("SEGMENT ARRIVES")],
)  # fmt: skip
