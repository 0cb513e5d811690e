"""RFC 9293 3.8.3: how often an end sends the same segment again before it tells its user, and before it gives up.

R1 and R2 are counts of retransmissions here, for time is outside the model; the least times of SHLD-11 and MUST-23 are
so too. An OPEN gives them (MUST-21); 0 is "infinity": then nothing counts, and only the user ends the connection.
"""

from tcpmodel.language.properties import always, eventually, in_every_step
from tcpmodel.language.rules import rule, step
from tcpmodel.language.terms import before, both, sent, when

from .words import *

RETRANSMITS = "RETRANSMISSION TIMEOUT"

MOST = when(NOTHING_ACKED, RETRY.R2_SYN, RETRY.R2).named("R2 of this segment")
COUNTS = (MOST > 0).named("R2 is finite")
SPENT = (RETRY.COUNT >= MOST).named("R2 is reached")
WARNS = both(RETRY.R1 > 0, RETRY.COUNT >= RETRY.R1).named("R1 is reached")
AGAIN = RETRY.COUNT.becomes(RETRY.COUNT + 1)

# Before the retransmission itself: it happens only if this step lets it.
HOW_OFTEN = step(
    "RETRANSMISSION TIMEOUT: how often", "RFC 9293 3.8.3",
    rule("retransmit.r2", when=[COUNTS, SPENT],
         do=[signal("error: connection aborted, R2 is reached"), *DELETE_TCB], done=True,
         requirements=["MUST-20", "MUST-21", "MUST-22"],
         note="We choose: as after a user timeout nothing is sent, for nothing seems to arrive."),
    rule("retransmit.r1", when=[~SPENT, WARNS],
         do=[AGAIN, signal("negative advice to IP"), signal("delivery problem")],
         requirements=["MUST-20", "MUST-47", "SHLD-9"]),
    rule("retransmit.counted", when=[~SPENT, ~WARNS], do=[AGAIN], requirements=["MUST-20"]),
)  # fmt: skip

# --- claims ------------------------------------------------------------------------------------------------

SYN_WAITED = both(before(SND.UNA) == before(ISS), before(STATE).is_in(SYN_SENT, SYN_RECEIVED, FIN_WAIT_1))
LIMIT = when(SYN_WAITED, before(RETRY.R2_SYN), before(RETRY.R2))  # R2 of the segment that waited before the step

CLAIMS = (
    in_every_step("tries-counted", "Where R2 is finite, every retransmission counts.", "RFC 9293 3.8.3",
                  needs=["R2"], events=[RETRANSMITS], given=[STATE != CLOSED, LIMIT > 0],
                  then=[RETRY.COUNT == before(RETRY.COUNT) + 1]),
    in_every_step("tries-start-anew", "After a new acknowledgment the count of retransmissions begins anew.",
                  "RFC 9293 3.8.3", needs=["R2"], events=["SEGMENT ARRIVES"],
                  given=[~before(STATE).is_in(CLOSED, LISTEN), ~state(CLOSED), SND.UNA != before(SND.UNA)],
                  then=[RETRY.COUNT == 0]),
    in_every_step("given-up-at-r2", "An end gives up only after R2 retransmissions of one segment, and in silence.",
                  "RFC 9293 3.8.3", needs=["R2"], events=[RETRANSMITS], given=[state(CLOSED)],
                  then=[LIMIT > 0, before(RETRY.COUNT) == LIMIT, ~sent(CTL.ACK), ~sent(CTL.SYN), ~sent(CTL.RST)]),
    always("tries-bounded", "No segment is sent again more than R2 times.", "RFC 9293 3.8.3", needs=["R2"],
           then=[RETRY.COUNT <= MOST, state(CLOSED, LISTEN).implies(RETRY.COUNT == 0)]),
    eventually("gives-up", "With R2 an end gets an acknowledgment or gives up, though the network may deliver nothing.",
               "RFC 9293 3.8.3", needs=["R2"], given=[SND.UNA != SND.NXT],
               goal=[SND.UNA == SND.NXT], assuming=["retransmission"]),
)  # fmt: skip
