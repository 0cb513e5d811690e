"""RFC 793, where RFC 9293 differs from it: upon the base without RFC 5961."""

from tcpmodel.language.change import Change, exchange
from tcpmodel.language.terms import TRUE

from .rfc9293.words import *

BEYOND_LISTEN = state(*SYNCHRONIZED) | (state(SYN_RECEIVED) & ~PASSIVE)

# RFC 1122 4.2.2.20 (e) lets an end that came from LISTEN return there.
RFC793_SYN = Change(
    "rfc793-syn", "a SYN in the window resets a connection that came from LISTEN too", "RFC 793 3.9, SEGMENT ARRIVES",
    removes=["fourth.back-to-listen", "fourth.back-to-listen.closing"],
    replaces={name: exchange((BEYOND_LISTEN, TRUE)) for name in ("fourth.challenge", "fourth.reset")},
    needs=("without-rfc5961",),
    # A SYN leads from SYN-RECEIVED to CLOSED, and never to LISTEN.
    breaks=("left-by-reset-or-syn", "every-edge-taken"),
)  # fmt: skip
