"""The named conditions of the rules, defined case by case as the RFC lists them; ``lint`` proves the two equal.

The rules say the same in fewer words. No rule reads these definitions.
"""

from tcpmodel.language.properties import definition
from tcpmodel.language.terms import Term, between, both, either

from .words import CTL, RCV, SEG, SND

DATA = (CTL.SYN, CTL.FIN, SEG.TEXT > 0)  # what SEG.LEN counts
EMPTY = both(*[~part for part in DATA])
ONE_BIT = either(both(CTL.SYN, ~CTL.FIN), both(~CTL.SYN, CTL.FIN))


def inside(number: Term) -> Term:
    """RCV.NXT =< number < RCV.NXT + RCV.WND: the number is RCV.NXT, or on the walk up to the window's last number."""
    last = RCV.NXT + (RCV.WND - 1)
    return both(RCV.WND > 0, (number == RCV.NXT) | between(RCV.NXT, number, last))


LAST_NUMBER = either(  # the last number of the segment lies in the window
    both(CTL.SYN, CTL.FIN, inside(SEG.SEQ + SEG.TEXT + 1)),
    both(ONE_BIT, inside(SEG.SEQ + SEG.TEXT)),
    both(~CTL.SYN, ~CTL.FIN, inside(SEG.SEQ + (SEG.TEXT - 1))),
)

DEFINITIONS = (
    definition("the segment is acceptable", "RFC 9293 3.10.7.4, table 6", either(
        both(EMPTY, RCV.WND == 0, SEG.SEQ == RCV.NXT),
        both(EMPTY, RCV.WND > 0, inside(SEG.SEQ)),
        # SEG.LEN > 0 and RCV.WND = 0: not acceptable
        both(~EMPTY, RCV.WND > 0, inside(SEG.SEQ) | LAST_NUMBER),
    )),
    definition("SEG.SEQ is in the window", "RFC 9293 3.10.7.4, second",
               either(SEG.SEQ == RCV.NXT, inside(SEG.SEQ))),
    definition("SND.UNA < SEG.ACK =< SND.NXT", "RFC 9293 3.4",
               both(SEG.ACK != SND.UNA, either(SEG.ACK == SND.NXT, ~between(SND.NXT, SEG.ACK, SND.UNA)),
                    SND.NXT != SND.UNA)),
    definition("SND.UNA - MAX.SND.WND =< SEG.ACK =< SND.NXT", "RFC 5961 5.2",
               either(SEG.ACK == SND.UNA, between(SND.UNA, SEG.ACK, SND.NXT),
                      (SND.UNA - SEG.ACK) <= SND.MAX_WND)),
)  # fmt: skip
