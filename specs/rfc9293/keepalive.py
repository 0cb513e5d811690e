"""RFC 9293 3.8.4, keep-alives: probes on an idle connection, off by default, and what an end makes of silence."""

from tcpmodel.language.events import Cause
from tcpmodel.language.properties import Fairness, eventually, in_every_step
from tcpmodel.language.requirements import Strength
from tcpmodel.language.rules import case, event, rule, step
from tcpmodel.language.terms import before, both, either, peer, sent, when

from .properties import EVERY
from .words import *

KEEP_ALIVE = "KEEP-ALIVE TIMEOUT"

KEPT = (ESTABLISHED, CLOSE_WAIT, FIN_WAIT_2)  # here an end may wait for its peer with nothing to send
# "Idle" without a clock: everything is acknowledged, nothing is queued, and no acknowledgment is owed.
IDLE = both(SND.UNA == SND.NXT, SND.QUEUED == 0, ~SND.CLOSING, ~ACK_OWED).named(
    "nothing that is queued, unacknowledged or owed")  # fmt: skip
PROBE = send("ACK", seq=SND.NXT - 1, ack=RCV.NXT, first=G.SENT)
GARBAGE = send("ACK", seq=SND.NXT - 1, ack=RCV.NXT, text=1, first=G.SENT)  # no octet of the user's stream (MAY-6)
COUNT_PROBE = KEEP.PROBES.becomes(KEEP.PROBES + when(KEEP.MOST > 0, 1, 0))
# MUST-29: one probe without an answer proves nothing, whatever the user asks for.
SILENT = both(KEEP.MOST > 0, KEEP.PROBES > 1, KEEP.PROBES >= KEEP.MOST).named("the peer has answered no probe")

KEEP_ALIVE_TIMEOUT = event(
    KEEP_ALIVE, "RFC 9293 3.8.4",
    case(STATES, step(
        KEEP_ALIVE, "RFC 9293 3.8.4",
        rule("keep-alive.give-up", when=[SILENT],
             do=[signal("error: connection aborted, no answer to keep-alives"), *DELETE_TCB], done=True,
             strength=Strength.CHOSEN,
             note="We choose when: the RFC only says that one probe does not suffice (MUST-29). Nothing is sent."),
        rule("keep-alive.probe", when=[~SILENT],
             do=[PROBE, COUNT_PROBE], done=True,
             requirements=["MAY-5", "SHLD-12"],
             note="SEG.SEQ = SND.NXT - 1 is just below the window, so that the peer answers with an ACK."),
    )),
    cause=Cause.TIMER,
    optional=True,  # MUST-24 and MUST-25: off, unless the user of a scope turns it on
    possible=[state(*KEPT), IDLE],  # MUST-26
)  # fmt: skip

# --- claims ------------------------------------------------------------------------------------------------

KEEPING = Fairness("keep-alive", False, KEEP_ALIVE, "the keep-alive timer of an idle connection expires")
CLAIMS = (
    in_every_step("probe-of-the-idle", "A probe is sent only when nothing is unacknowledged, and takes no number.",
                  "RFC 9293 3.8.4", needs=[KEEP_ALIVE], events=[KEEP_ALIVE], given=[STATE != CLOSED],
                  then=[sent(CTL.ACK), sent(SEG.ACK) == RCV.NXT, sent(SEG.SEQ) + 1 == SND.UNA,
                        SND.UNA == before(SND.NXT), SND.NXT == before(SND.NXT)]),
    in_every_step("probe-answered", "A keep-alive probe gets an acknowledgment from a peer that has the connection.",
                  "RFC 9293 3.8.4", needs=[KEEP_ALIVE], events=["SEGMENT ARRIVES"],
                  given=[before(STATE).is_in(*SYNCHRONIZED), CTL.ACK, ~CTL.SYN, ~CTL.RST, SEG_LEN == 0,
                         SEG.SEQ + 1 == before(RCV.NXT)],
                  then=[sent(CTL.ACK), sent(SEG.ACK) == RCV.NXT, sent(SEG.SEQ) == SND.NXT]),
    in_every_step("one-probe-proves-nothing", "An end never gives up for want of an answer to only one probe.",
                  "RFC 9293 3.8.4", needs=[KEEP_ALIVE], events=[KEEP_ALIVE], given=[state(CLOSED)],
                  then=[before(KEEP.PROBES) > 1]),
    eventually("dead-peer-found", "With keep-alives an idle end finds out that its peer has lost the connection.",
               "RFC 9293 3.8.4", needs=[KEEP_ALIVE, "without duplication"],
               given=[state(*KEPT), peer(STATE) == CLOSED], goal=[either(~state(*KEPT), peer(STATE) != CLOSED)],
               assuming=[KEEPING.name, *EVERY]),
)  # fmt: skip
