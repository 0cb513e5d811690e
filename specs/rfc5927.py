"""RFC 5927: what TCP does against forged ICMP messages, as an amendment.

Anybody who knows the addresses and ports of a connection can send an ICMP error about it. Nobody off the path knows
its sequence numbers: so an error counts only if it quotes a number in flight (4.1); and a hard error about a connection
that is synchronized is as soft as any other (5.2).
"""

from tcpmodel.language.change import Change, with_
from tcpmodel.language.rules import rule

from .rfc9293.icmp import HARD, IN_FLIGHT, SOFT, TELL
from .rfc9293.words import *

FORGED = "Somebody off the path has guessed it, or the segment has been acknowledged in the meantime."

RFC5927 = Change(
    "rfc5927", "an ICMP error counts only if it quotes a number in flight, and none ends a synchronized connection",
    "RFC 5927 4.1; RFC 5927 5.2",
    replaces={
        "icmp.soft": with_(when=[IN_FLIGHT]),
        "icmp.hard": with_(when=[IN_FLIGHT, ~state(*SYNCHRONIZED)]),
    },
    adds={
        SOFT: [rule("icmp.soft.forged", when=[~IN_FLIGHT], done=True, cite="RFC 5927 4.1", note=FORGED)],
        HARD: [
            rule("icmp.hard.forged", when=[~IN_FLIGHT], done=True, cite="RFC 5927 4.1", note=FORGED),
            rule("icmp.hard.softened", when=[IN_FLIGHT, state(*SYNCHRONIZED)], do=TELL, done=True,
                 cite="RFC 5927 5.2", note="The retransmissions tell whether the peer is there."),
        ],
    },
    breaks=("icmp-attack", "every-edge-taken"),
)  # fmt: skip
