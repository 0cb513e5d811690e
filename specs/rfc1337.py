"""RFC 1337, TIME-WAIT assassination hazards: its first fix."""

from tcpmodel.language.change import Change, insert
from tcpmodel.language.rules import rule, step

from .rfc9293.segment_arrives import RST
from .rfc9293.words import *

RFC1337 = Change(
    "rfc1337", "TIME-WAIT ignores resets, so that a stray segment cannot end it", "RFC 1337 3, fix (F1)",
    inserts=[insert(step(
        "RFC 1337: resets in TIME-WAIT", "RFC 1337 3, fix (F1)",
        rule("second.time-wait.ignored", when=[RST, state(TIME_WAIT)], done=True),
    ), before="second: check the RST bit")],
    updates=("RFC 793",),
    # No reset leads from TIME-WAIT to CLOSED; and none is challenged there, as RFC 5961 would have it.
    breaks=("every-edge-taken", "challenge-sent"),
)  # fmt: skip
