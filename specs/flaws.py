"""Named breakages: mistakes that people make, each with the property that must catch it and the scope where it does.

They keep the checks honest: a property that no flaw violates may be one that cannot fail.
"""

from tcpmodel.language.change import Change, with_
from tcpmodel.language.rules import Rule
from tcpmodel.language.terms import FALSE

from .rfc9293.segment_arrives import (
    ACK,
    DELETE_TCB,
    FIN,
    RST,
    TAKE_ACK,
    take_text,
)  # fmt: skip
from .rfc9293.words import (
    ACK_IS_NEW,
    ACK_OWED,
    ACKNOWLEDGE,
    ESTABLISHED,
    FIN_WAIT_1,
    FIN_WAIT_2,
    GONE,
    LAST_ACK,
    PASSIVE,
    RCV,
    RECEIVING,
    SEG,
    SND,
    STATE,
    SYN_RECEIVED,
    TIME_WAIT,
    enter,
    send,
    state,
)  # fmt: skip


def _without(*names: str):  # type: ignore[no-untyped-def]
    """The rule without its effects on those words."""
    def change(old: Rule) -> Rule:
        return with_(do=[e for e in old.do if getattr(getattr(e, "word", None), "name", "") not in names])(old)
    return change


def _silent(old: Rule) -> Rule:
    """The rule without the segments that it sends."""
    return with_(do=[e for e in old.do if not hasattr(e, "fields")])(old)


def _flaw(name: str, says: str, caught_by: tuple[str, str], **how: object) -> Change:
    return Change(name, says, "tcpmodel, a flaw", caught_by=caught_by, **how)  # type: ignore[arg-type]


FLAWS = (
    _flaw("syn-not-counted", "the acknowledgment of a SYN is its SEQ", ("syn-acknowledged", "handshake"),
          replaces={"listen.syn": lambda old: with_(do=[RCV.NXT.becomes(SEG.SEQ), *old.do[1:]])(old)}),
    _flaw("syn-counted-twice", "the simultaneous SYN is counted twice", ("syn-counted", "simultaneous-open"),
          replaces={"syn-sent.simultaneous": lambda old: with_(do=[*old.do, RCV.NXT.becomes(SEG.SEQ + 2)][1:])(old)}),
    _flaw("fin-not-counted", "RCV.NXT is not advanced over the FIN", ("fin-counted", "close"),
          replaces={"eighth.established": _without("RCV.NXT")}),
    _flaw("fin-acknowledged-early", "an end acknowledges one octet more than has come", ("fin-acknowledged", "lossy"),
          replaces={"acknowledge.now": with_(do=[send("ACK", seq=SND.NXT, ack=RCV.NXT + 1), ACK_OWED.becomes(False)])}),
    _flaw("text-counted-once", "of text only one octet is counted", ("text-in-order", "half-close"),
          replaces={"seventh.text": lambda old: with_(do=take_text(
              SEG.TEXT, RCV.WND.becomes(RCV.WND - SEG.TEXT), RCV.NXT.becomes(RCV.NXT + 1)))(old)}),
    _flaw("all-but-fin", "a FIN advances RCV.NXT by two", ("all-counted", "close"),
          replaces={"eighth.fin-wait-2": lambda old: with_(do=[*old.do[:-1], RCV.WND.becomes(RCV.WND)])(old)}),
    _flaw("send-not-counted", "SEND does not advance SND.NXT", ("una-nxt", "lossy"),
          replaces={"send.segmentized": _without("SND.NXT")}),
    _flaw("una-goes-back", "a duplicate acknowledgment moves SND.UNA back", ("una-advances", "lossy"),
          replaces={"fifth.duplicate": with_(do=[TAKE_ACK])}),
    _flaw("una-runs-ahead", "whatever is acknowledged, everything counts as acknowledged",
          ("acknowledged-is-sent", "half-close"),
          replaces={"fifth.new": with_(do=[SND.UNA.becomes(SND.NXT)])}),
    _flaw("ack-ahead", "a delayed acknowledgment acknowledges one octet too many",
          ("acknowledgment-in-flight", "delayed"),
          replaces={"timeout.delayed-ack": with_(do=[send("ACK", seq=SND.NXT, ack=RCV.NXT + 1),
                                                     ACK_OWED.becomes(False)])}),
    _flaw("any-ack-in-syn-sent", "SYN-SENT takes any acknowledgment for one of its SYN",
          ("peer-knows-us", "old-duplicates"),
          removes=["syn-sent.bad-ack", "syn-sent.bad-ack.rst"]),
    _flaw("any-ack-in-syn-received", "SYN-RECEIVED takes any acknowledgment", ("irs-chosen", "old-duplicates"),
          removes=["fifth.syn-received.bad-ack"],
          replaces={"fifth.syn-received.established": with_(when=[ACK, state(SYN_RECEIVED)])}),
    _flaw("established-at-once", "LISTEN becomes ESTABLISHED on a SYN", ("peer-knows-us", "old-duplicates"),
          replaces={"listen.syn": lambda old: with_(do=[*old.do[:-1], enter(ESTABLISHED)])(old)}),
    _flaw("any-ack-anywhere", "no acknowledgment of a SYN is looked at", ("agreement", "old-duplicates"),
          removes=["syn-sent.bad-ack", "syn-sent.bad-ack.rst", "fifth.syn-received.bad-ack"],
          replaces={"fifth.syn-received.established": with_(when=[ACK, state(SYN_RECEIVED)])}),
    _flaw("two-way-handshake", "a connection is established by two segments", ("three-to-establish", "handshake"),
          replaces={"listen.syn": lambda old: with_(do=[*old.do[:-1], enter(ESTABLISHED)])(old),
                    "syn-sent.established": _silent}),
    _flaw("overlap-not-trimmed", "text that came before is taken again", ("text-was-sent", "half-close"),
          replaces={"seventh.text": with_(do=take_text(
              SEG.TEXT, RCV.WND.becomes(RCV.WND - SEG.TEXT), RCV.NXT.becomes(RCV.NXT + SEG.TEXT)))}),
    _flaw("gap-ignored", "text beyond a gap is taken", ("text-in-order", "window"),
          removes=["seventh.out-of-order"],
          replaces={"seventh.text": with_(when=[state(*RECEIVING), SEG.TEXT > 0, SEG.TEXT <= RCV.WND, ~GONE],
                                          do=take_text(SEG.TEXT, RCV.WND.becomes(RCV.WND - SEG.TEXT),
                                                       RCV.NXT.becomes(SEG.SEQ + SEG.TEXT))),
                    "seventh.text.trimmed": with_(when=[FALSE])}),
    _flaw("window-kept", "text does not fill the window", ("room-counted", "lossy"),
          replaces={"seventh.text": _without("RCV.WND")}),
    _flaw("eof-before-text", "a FIN is taken though text before it is missing", ("eof-after-text", "lossy"),
          removes=["seventh.out-of-order"],
          replaces={"eighth.established": with_(when=[state(ESTABLISHED), FIN])}),
    _flaw("fin-before-text", "CLOSE sends its FIN though text is queued", ("fin-after-text", "both-queued"),
          replaces={"close.syn-received.queued": with_(when=[FALSE]),
                    "close.syn-received": with_(when=[~SND.CLOSING])}),
    _flaw("any-ack-in-fin-wait-1", "FIN-WAIT-1 takes any acknowledgment for one of its FIN",
          ("fin-received", "lossy"),
          removes=["fifth.fin-wait-1.new"],
          replaces={"fifth.fin-wait-1.fin-acked": with_(when=[ACK, state(FIN_WAIT_1), ACK_IS_NEW]),}),
    _flaw("any-ack-in-last-ack", "LAST-ACK is closed by any acknowledgment", ("last-ack-closed", "lossy"),
          removes=["fifth.last-ack.new"],
          replaces={"fifth.last-ack.fin-acked": with_(when=[ACK, state(LAST_ACK), ACK_IS_NEW])}),
    _flaw("time-wait-left", "TIME-WAIT is left when its last acknowledgment is answered",
          ("time-wait-kept", "simultaneous-open"),
          replaces={"fifth.time-wait": with_(do=DELETE_TCB)}),
    _flaw("time-wait-short", "TIME-WAIT ends while segments are in the network", ("2-msl", "close"),
          possible={"TIME-WAIT TIMEOUT": [state(TIME_WAIT)]}),
    _flaw("no-time-wait", "the active closer is CLOSED at once", ("figure-5", "close"),
          replaces={"eighth.fin-wait-2": lambda old: with_(do=[
              e for e in old.do if getattr(e, "word", None) is not STATE] + [*ACKNOWLEDGE[:1], *DELETE_TCB])(old)}),
    _flaw("reset-answered", "CLOSED answers a reset with a reset", ("no-reset-for-reset", "lossy"),
          replaces={"closed.rst": with_(do=[send("RST", seq=SEG.ACK)])}),
    _flaw("reset-unbelievable", "CLOSED resets with sequence number zero", ("reset-acceptable", "half-open"),
          replaces={"closed.ack": with_(do=[send("RST", seq=0)])}),
    _flaw("reset-anywhere", "a reset is believed wherever it lies", ("reset-exact", "old-duplicates"),
          removes=["first.unacceptable.rst", "second.outside", "second.challenge"],
          replaces={"second.back-to-listen": with_(when=[RST, state(SYN_RECEIVED), PASSIVE])}),
    _flaw("passive-forgotten", "a reset in SYN-RECEIVED always leads to CLOSED", ("back-to-listen", "two-passive"),
          removes=["second.back-to-listen"],
          replaces={"second.refused": with_(when=[RST, SEG.SEQ == RCV.NXT, state(SYN_RECEIVED), ~SND.CLOSING])}),
    _flaw("unread-dropped", "a process may end with unread text as if all had been read", ("nothing-unread", "exit"),
          removes=["close.unread"]),
    _flaw("no-retransmission", "nothing is ever sent again", ("no-deadlock", "handshake"),
          possible={"RETRANSMISSION TIMEOUT": [FALSE]}),
    _flaw("no-simultaneous-open", "SYN-SENT ignores a SYN without an ACK", ("simultaneous-open", "simultaneous-open"),
          replaces={"syn-sent.simultaneous": with_(do=[])}),
    _flaw("old-fin-ignored", "a retransmitted FIN is not acknowledged again", ("eventual-closed", "close"),
          replaces={"first.unacceptable": _silent}),
    _flaw("time-wait-for-ever", "the time-wait timer never runs out", ("time-wait-ends", "close"),
          possible={"TIME-WAIT TIMEOUT": [FALSE]}),
    _flaw("syn-ignored", "a SYN to a synchronized end is dropped in silence", ("half-open-reopened", "half-open"),
          replaces={"first.unacceptable": _silent, "fourth.challenge": _silent}),
    _flaw("closed-is-silent", "CLOSED and SYN-SENT drop what is not for them in silence",
          ("half-open-discovered", "half-open"),
          replaces={"closed.ack": _silent, "syn-sent.bad-ack": _silent}),
    _flaw("acknowledged-twice", "every acknowledgment is sent twice", ("four-to-close", "close"),
          replaces={name: with_(do=[send("ACK", seq=SND.NXT, ack=RCV.NXT), *ACKNOWLEDGE])
                    for name in ("acknowledge.now", "acknowledge.later")}),
    _flaw("no-piggyback", "a FIN never carries the acknowledgment of the peer's", ("three-to-close", "close"),
          replaces={"acknowledge.later": with_(do=ACKNOWLEDGE)}),
    _flaw("no-old-duplicates", "LISTEN never wakes", ("refused-old-duplicate", "old-duplicates"),
          removes=["listen.syn"]),
    _flaw("never-established", "SYN-RECEIVED stays for ever", ("established", "handshake"),
          removes=["fifth.syn-received.established"],
          replaces={"fifth.syn-received.bad-ack": with_(when=[ACK, state(SYN_RECEIVED)])}),
    _flaw("no-closing", "FIN-WAIT-1 ignores a FIN", ("simultaneous-close", "simultaneous-close"),
          removes=["eighth.fin-wait-1"]),
    _flaw("full-close", "after CLOSE nothing is received any more", ("half-close", "half-close"),
          replaces={"seventh.text": lambda old: with_(when=[*old.when, ~state(FIN_WAIT_2, FIN_WAIT_1)])(old)}),
    _flaw("syn-kept", "an active OPEN leaves its SYN to the retransmission timer", ("syn-leaves", "handshake"),
          replaces={"open.active": _silent}),
    _flaw("fin-kept", "CLOSE leaves its FIN to the retransmission timer", ("numbers-leave", "close"),
          replaces={"close.established": _silent}),
    _flaw("abort-in-silence", "ABORT tells the peer nothing", ("abort-resets", "abort"),
          replaces={"abort.reset": _silent}),
    _flaw("exit-always-resets", "a process that ends resets, whether text is unread or not", ("exit-resets", "exit"),
          replaces={"close.unread": lambda old: with_(when=[c for c in old.when if c.op != "lt"])(old)}),
    _flaw("unchallenged", "a SYN in the middle of a connection is ignored", ("challenge-sent", "exit"),
          replaces={"fourth.challenge": _silent, "first.unacceptable": _silent}),
    _flaw("no-crash", "hosts never crash", ("half-open", "half-open"), possible={"CRASH": [FALSE]}),
    _flaw("crash-survived", "a crash loses nothing", ("recovered", "half-open"), replaces={"crash": with_(do=[])}),
    _flaw("acks-unanswered", "nobody says what an acknowledgment does in FIN-WAIT-2", ("answered", "close"),
          replaces={"fifth.duplicate": lambda old: with_(when=[*old.when, ~state(FIN_WAIT_2)])(old)}),
)  # fmt: skip
