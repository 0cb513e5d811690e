"""A SYN that reopens a connection in TIME-WAIT: RFC 9293 3.6.1, MAY-2, whole.

RFC 6191 improves the rule with timestamps. It is an amendment of this one where segments have timestamps: its condition
is ``reopening(newer)``, with a term that says that the timestamp of the SYN is newer than the last one of the old
connection.
"""

from collections.abc import Callable

from tcpmodel.language.change import Change, exchange, insert, with_
from tcpmodel.language.properties import Edge, in_every_step
from tcpmodel.language.requirements import Strength
from tcpmodel.language.rules import Effect, Rule, rule, step
from tcpmodel.language.terms import BOOL, FALSE, NAT, SEQ, TRUE, Term, before, both, either, record

from .rfc9293.bounds import old, scope, user
from .rfc9293.segment_arrives import ACK, RST, SYN
from .rfc9293.words import *
from .scopes import CLIENT, CLIENT_AGAIN, SERVER

CITE = "RFC 9293 3.6.1"
OUTSIDE = f"{CITE}, not in figure 5"

# The connection in TIME-WAIT, while the one that a SYN has opened in its place is not acknowledged; and its ghosts.
OLD = record("OLD", KNOWN=(BOOL, False), ISS=(SEQ, 0), SND_NXT=(SEQ, 0), IRS=(SEQ, 0), RCV_NXT=(SEQ, 0))
PAST = record("PAST", ghost=True, SENT=(NAT, 0), RECEIVED=(NAT, 0))
KEEP: list[Effect] = [
    OLD.KNOWN.becomes(True), OLD.ISS.becomes(ISS), OLD.SND_NXT.becomes(SND.NXT), OLD.IRS.becomes(IRS),
    OLD.RCV_NXT.becomes(RCV.NXT), PAST.SENT.becomes(G.SENT), PAST.RECEIVED.becomes(G.RECEIVED),
]  # fmt: skip
DROP: list[Effect] = [
    OLD.KNOWN.becomes(False), OLD.ISS.becomes(0), OLD.SND_NXT.becomes(0), OLD.IRS.becomes(0), OLD.RCV_NXT.becomes(0),
    PAST.SENT.becomes(0), PAST.RECEIVED.becomes(0),
]  # fmt: skip
# Back to the old connection, in which everything is acknowledged and read.
RETURN: list[Effect] = [
    signal("error: connection reset; not sent", SND.QUEUED), SND.QUEUED.becomes(0), SND.CLOSING.becomes(False),
    H.LAST.becomes(OLD.ISS), H.FORMER.becomes(ISS), ISS.becomes(OLD.ISS), SND.UNA.becomes(OLD.SND_NXT),
    SND.NXT.becomes(OLD.SND_NXT), SND.FIN.becomes(True), IRS.becomes(OLD.IRS), RCV.NXT.becomes(OLD.RCV_NXT),
    G.SENT.becomes(PAST.SENT), G.RECEIVED.becomes(PAST.RECEIVED), ACK_OWED.becomes(False), *DROP,
    RETRY.COUNT.becomes(0), enter(TIME_WAIT),
]  # fmt: skip


def reopening(newer: Term = FALSE) -> Term:
    """A SYN that opens a new connection: beyond all that the old one has received, or ``newer`` in another way."""
    return both(state(TIME_WAIT), SYN, ~ACK, ~RST, either(SEG.SEQ >= RCV.NXT, newer)).named("a new SYN in TIME-WAIT")


NEW_ISS = ISS.becomes(SND.NXT)


def reopened(*first: Effect, when: Term, whole: bool = True) -> Rule:
    """The rule that opens the connection again, with an ISS beyond everything that the old one has sent.

    It is MAY-2 if the end also returns to TIME-WAIT when the SYN turns out to be an old duplicate (``whole``).
    """
    return rule(
        "first.reopened", when=[when],
        do=[*first, H.FORMER.becomes(H.LAST), H.LAST.becomes(SND.NXT), NEW_ISS, SND.UNA.becomes(SND.NXT),
            SND.FIN.becomes(False), GONE.becomes(False), PASSIVE.becomes(True), ACK_OWED.becomes(False),
            RCV.NXT.becomes(SEG.SEQ + 1), IRS.becomes(SEG.SEQ), RCV.UNREAD.becomes(0), RCV.WND.becomes(SND.MAX_WND),
            G.SENT.becomes(0), G.RECEIVED.becomes(0), send("SYN,ACK", seq=ISS, ack=RCV.NXT),
            SND.NXT.becomes(ISS + 1), enter(SYN_RECEIVED)],
        done=True, requirements=["MAY-2"] if whole else [], strength=None if whole else Strength.CHOSEN,
        note="We choose: the peer sends text that came with the SYN again.")


RESET_STATES = state(ESTABLISHED, FIN_WAIT_1, FIN_WAIT_2, CLOSE_WAIT)
UNCONFIRMED = both(OLD.KNOWN, SND.UNA == ISS).named("the SYN that reopened may be an old duplicate")


def returning(name: str, given: Term = UNCONFIRMED, without: Term = ~SND.CLOSING) -> Callable[[Rule], list[Rule]]:
    """Splits a rule: where the SYN may be an old duplicate, the end returns to TIME-WAIT instead.

    It does so also ``without`` that condition of the rule: if a CLOSE is queued.
    """
    def change(old: Rule) -> list[Rule]:
        kept = exchange((without, TRUE))(old).when
        back = rule(name, when=[*kept, given], do=RETURN, done=True, cite=CITE, requirements=["MAY-2"],
                    note="The SYN turns out to be an old duplicate.")
        return [back, with_(when=[*old.when, ~given])(old)]

    return change


def confirmed(old: Rule) -> Rule:
    """The rule where the SYN is no old duplicate."""
    return with_(when=[*old.when, ~UNCONFIRMED])(old)


REOPENING = reopening()
AGAIN = scope(
    "reopened-time-wait", "a client opens again while the server is in TIME-WAIT; an old SYN is in the network",
    (user(CLIENT, CLIENT_AGAIN, calls="CLOSE"), user(SERVER, calls="CLOSE")), capacity=2,
    old=((old("<SEQ=23><CTL=SYN>", origin=23),), ()), tags="reopens-time-wait connects resets",
)
SYN_IN_TIME_WAIT = Change(
    "syn-in-time-wait", "a new SYN reopens the connection from TIME-WAIT, which an old duplicate brings back", CITE,
    words=(OLD, PAST),
    replaces={
        "first.unacceptable": lambda old: with_(when=[*old.when, ~REOPENING])(old),
        "second.back-to-listen": returning("second.back-to-time-wait"),
        "second.back-to-listen.closing": confirmed,
        "second.reset": returning("second.back-to-time-wait.fin", both(state(FIN_WAIT_1), UNCONFIRMED), RESET_STATES),
        "fourth.back-to-listen": returning("fourth.back-to-time-wait"),
        "fourth.back-to-listen.closing": confirmed,
    },
    adds={"first: check sequence number": [reopened(*KEEP, when=REOPENING)]},
    inserts=[insert(step(
        "the SYN that reopened is confirmed", CITE,
        rule("reopened.confirmed", when=[OLD.KNOWN, SND.UNA != ISS], do=DROP,
             note="The peer has acknowledged our SYN,ACK: the old connection is over."),
    ), after="fifth: check the ACK field")],
    edges=(
        Edge(TIME_WAIT, SYN_RECEIVED, "SEGMENT ARRIVES", "rcv new SYN\nsnd SYN,ACK", OUTSIDE, ~CTL.RST),
        Edge(SYN_RECEIVED, TIME_WAIT, "SEGMENT ARRIVES", "rcv RST or SYN\nx", OUTSIDE),
        Edge(FIN_WAIT_1, TIME_WAIT, "SEGMENT ARRIVES", "rcv RST\nx", OUTSIDE, CTL.RST),
    ),
    properties=(
        in_every_step("old-duplicate-returned", "A reset of a reopened connection brings the old one back.", CITE,
                      needs=["reopens-time-wait"], events=["SEGMENT ARRIVES"],
                      given=[before(OLD.KNOWN), before(SND.UNA) == before(ISS), CTL.RST, STATE != before(STATE)],
                      then=[state(TIME_WAIT), SND.NXT == before(OLD.SND_NXT), RCV.NXT == before(OLD.RCV_NXT)]),
        in_every_step("reopened-beyond", "The ISS of a reopened connection lies beyond all that the old one has sent.",
                      CITE, needs=["reopens-time-wait"], events=["SEGMENT ARRIVES"],
                      given=[before(STATE) == TIME_WAIT, state(SYN_RECEIVED)], then=[before(SND.NXT) <= ISS]),
    ),
    scopes=(AGAIN,),
    after=("without-rfc5961",),
    updates=("RFC 9293",),
    flaws=(
        Change("old-duplicate-believed", "a reset in SYN-RECEIVED leads to LISTEN though TIME-WAIT was not over",
               "tcpmodel, a flaw", caught_by=("old-duplicate-returned", "reopened-time-wait"),
               replaces={"second.back-to-time-wait": with_(do=FORGET_PEER)}),
        Change("reopened-with-old-numbers", "a connection that a SYN reopens has the numbers of the old one again",
               "tcpmodel, a flaw", caught_by=("reopened-beyond", "reopened-time-wait"),
               replaces={"first.reopened": lambda old: with_(do=[
                   ISS.becomes(ISS) if e is NEW_ISS else e for e in old.do])(old)}),
    ),
    # A SYN ends TIME-WAIT, and a reset leads back to it: to an old connection that is synchronized, not to LISTEN.
    breaks=("time-wait-kept", "back-to-listen", "peer-knows-us"),
)  # fmt: skip
