"""The errata of RFC 9293, as of August 2026, each with what the model makes of it; a rule that follows one cites it.

Beside them: table 8 of appendix B marks MAY-5, MAY-10 and MAY-11 in the column SHOULD, where the text says MAY. No
erratum says so; the table of requirements follows the text.
"""

from tcpmodel.language.requirements import ErratumStatus, erratum

VERIFIED, HELD, REJECTED = ErratumStatus

ERRATA = (
    erratum("8126", VERIFIED, "RFC 9293 3.3.1",
            "In figure 3 the send window is not only the numbers that may still be sent (3): the numbers that are sent "
            "and not acknowledged (2) lie in it too.",
            "No rule reads the figure: a send window, where the rules have one, begins at SND.UNA (3.10.7.4, fifth)."),
    erratum("8167", VERIFIED, "RFC 9293 3.10.7.3, second",
            "In SYN-SENT a reset's sequence number is not compared with RCV.NXT: RFC 5961 adds nothing in that state.",
            "It follows it: only the acknowledgment number makes a reset valid in SYN-SENT."),
    erratum("8171", VERIFIED, "RFC 9293 B",
            "Table 8 calls SHLD-25 (tell the user of a soft ICMP error) a MUST; the text says SHOULD.",
            "The table of requirements has it as a SHOULD."),
    erratum("8710", VERIFIED, "RFC 9293 3.3.2, figure 5, note 1",
            "After a passive OPEN a SYN leads from SYN-RECEIVED back to LISTEN, as a reset does; figure 5 and its note "
            "name only the reset.",
            "It follows it: the edge is one of figure 5's note 1. The rules have it from 3.10.7.4, fourth."),
    erratum("8804", HELD, "RFC 9293 3.10.7.4, eighth",
            "The eighth step forbids to process a FIN in CLOSED, LISTEN and SYN-SENT, where it is never reached.",
            "There is no rule for it. A FIN with the SYN,ACK that an end in SYN-SENT waits for is processed after the "
            "change to ESTABLISHED."),
    erratum("8805", HELD, "RFC 9293 3.10.7.4, eighth",
            "In the eighth step our FIN is never acknowledged in FIN-WAIT-1: the fifth step would have entered "
            "FIN-WAIT-2.",
            "It follows it: from FIN-WAIT-1 a FIN always leads to CLOSING."),
    erratum("8654", REJECTED, "RFC 9293 3.1",
            "The picture of the header should show the four reserved bits one by one.",
            "Nothing: reserved bits are not modelled."),
    erratum("8760", REJECTED, "RFC 9293 3.6.1",
            "A SYN should open a new connection from TIME-WAIT only by the algorithm with timestamps (RFC 6191).",
            "Nothing: MAY-2 stays as the text has it."),
    erratum("8916", REJECTED, "RFC 9293 3.3.2, figure 5",
            "An end in LAST-ACK should go to TIME-WAIT, not to CLOSED.",
            "Nothing: the acknowledgment of its FIN takes an end from LAST-ACK to CLOSED."),
)  # fmt: skip
