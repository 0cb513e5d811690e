"""Every MUST, SHOULD and MAY of RFC 9293 by its number (appendix B, table 8), in the order of the text, in our words.

A sentence says how things are where the requirement is met; the strength is the keyword of the RFC's own sentence.
Which rules carry a number stands at the rules. Here stands what it asks, which claims hold it, or why it is left out.
"""

from tcpmodel.language.requirements import Strength, requirement

from .left_out import (
    ADDRESSES,
    CHECKSUM,
    CONGESTION,
    CONNECTIONS,
    DURATIONS,
    INTERFACE,
    IP_LAYER,
    OCTETS,
    PUSH,
    SECRECY,
    SIZES,
    URGENT,
)  # fmt: skip

MUST, MUST_NOT, SHOULD, SHOULD_NOT, MAY = list(Strength)[:5]
AS_THE_TEXT = "Table 8 marks it SHOULD; the text says MAY."

HEADER = (
    requirement("MUST-1", MUST, "RFC 9293 3.1", "A window is a number without a sign.",
                built_in="A window is of the sort Nat, which has no negative numbers."),
    requirement("REC-1", SHOULD, "RFC 9293 3.1", "Windows are kept and computed with 32 bits.",
                built_in="A window is a Nat, which 16 bits do not bound; `lint` proves that each fits into 32 bits."),
    requirement("MUST-2", MUST, "RFC 9293 3.1", "The sender computes the checksum.", out=CHECKSUM),
    requirement("MUST-3", MUST, "RFC 9293 3.1", "The receiver checks the checksum.", out=CHECKSUM),
    requirement("MUST-4", MUST, "RFC 9293 3.1",
                "End of Option List, No-Operation and Maximum Segment Size are known to every TCP."),
    requirement("MUST-5", MUST, "RFC 9293 3.1", "An option may come in any segment."),
    requirement("MUST-6", MUST, "RFC 9293 3.1", "An end ignores an option that it does not know."),
    requirement("MUST-7", MUST, "RFC 9293 3.1", "An option with an illegal length does an end no harm."),
    requirement("MUST-68", MUST, "RFC 9293 3.1",
                "Every option has a length field, except End of Option List and No-Operation.", out=OCTETS),
    requirement("MUST-69", MUST, "RFC 9293 3.1", "Behind the End of Option List the header is zeros.", out=OCTETS),
    requirement("MUST-64", MUST, "RFC 9293 3.2", "An option need not begin on a word boundary.", out=OCTETS),
    requirement("MUST-65", MUST_NOT, "RFC 9293 3.2", "Only a segment with SYN carries a Maximum Segment Size option."),
)  # fmt: skip

NUMBERS = (
    requirement("MUST-66", MUST, "RFC 9293 3.4", "An end heeds the RST (and URG) of a segment also when its receive "
                "window is zero.", note="The part about URG belongs to urgent data, which is left out."),
    requirement("MUST-8", MUST, "RFC 9293 3.4.1", "A clock drives the selection of initial sequence numbers.",
                held=["iss-beyond-sent", "iss-beyond-acked", "iss-beyond-heard"],
                note="The model has no clock. It assumes what the clock is for: new numbers apart from old ones."),
    requirement("SHLD-1", SHOULD, "RFC 9293 3.4.1",
                "To the clock is added a pseudorandom function of the two sockets and a secret.", out=SECRECY),
    requirement("MUST-9", MUST_NOT, "RFC 9293 3.4.1", "Nobody outside can compute that function.", out=SECRECY),
)  # fmt: skip

OPENING_AND_CLOSING = (
    requirement("MUST-10", MUST, "RFC 9293 3.5", "Two users may open the same connection actively at once.",
                held=["simultaneous-open"]),
    requirement("MUST-11", MUST, "RFC 9293 3.5",
                "An end in SYN-RECEIVED remembers whether its OPEN was active or passive.",
                held=["back-to-listen", "active-in-syn-sent", "left-by-reset-or-syn"]),
    requirement("SHLD-2", SHOULD, "RFC 9293 3.5.3", "A reset may carry text."),
    requirement("MUST-12", MUST, "RFC 9293 3.6",
                "When the peer ends the connection, the user learns whether it was closed (FIN) or aborted (RST)."),
    requirement("MAY-1", MAY, "RFC 9293 3.6.1", "A user that has called CLOSE may be unable to read any more.",
                held=["nothing-unread", "nobody-reads"],
                note="In the model it is a process that ends (EXIT); after a plain CLOSE a user reads on."),
    requirement("SHLD-3", SHOULD, "RFC 9293 3.6.1",
                "If such a CLOSE leaves text unread, or text comes after it, a reset shows that it is lost.",
                held=["nothing-unread", "exit-resets", "nobody-reads"]),
    requirement("MUST-13", MUST, "RFC 9293 3.6.1",
                "The end that closes actively stays in TIME-WAIT for twice the maximum segment lifetime.",
                held=["2-msl", "time-wait-kept", "figure-5"]),
    requirement("MAY-2", MAY, "RFC 9293 3.6.1",
                "A new SYN may reopen the connection from TIME-WAIT, if the new ISS lies beyond all numbers used, and "
                "an old duplicate leads back to TIME-WAIT."),
    requirement("SHLD-4", SHOULD, "RFC 9293 3.6.1",
                "With timestamps an end takes new SYNs in TIME-WAIT by the algorithm of RFC 6191."),
)  # fmt: skip

SEGMENT_SIZES = (
    requirement("MUST-14", MUST, "RFC 9293 3.7.1", "An end can send and receive the Maximum Segment Size option."),
    requirement("SHLD-5", SHOULD, "RFC 9293 3.7.1",
                "Every SYN carries the option if the end's size differs from the default."),
    requirement("MAY-3", MAY, "RFC 9293 3.7.1", "Every SYN may carry the option."),
    requirement("MUST-15", MUST, "RFC 9293 3.7.1",
                "Without the option the peer's size is the default: 536 octets over IPv4, 1220 over IPv6."),
    requirement("MUST-16", MUST, "RFC 9293 3.7.1",
                "A segment is no larger than what the peer offered, nor than what the network can carry."),
    requirement("MUST-67", MUST, "RFC 9293 3.7.1",
                "The size that an end offers leaves room for the header in what its IP can reassemble.", out=IP_LAYER),
    requirement("SHLD-6", SHOULD, "RFC 9293 3.7.3",
                "Where the size that the network carries varies, an end offers the smallest.", out=IP_LAYER),
    requirement("SHLD-7", SHOULD, "RFC 9293 3.7.4",
                "Short text waits while text is unacknowledged (the Nagle algorithm).",
                note="The model lets any text wait, so that each run of the algorithm is a run of the model."),
    requirement("MUST-17", MUST, "RFC 9293 3.7.4", "A user can switch the Nagle algorithm off for a connection.",
                built_in="The text of a SEND may wait or leave at once; users with and without the algorithm are both "
                         "there."),
)  # fmt: skip

RETRANSMISSION = (
    requirement("MUST-18", MUST, "RFC 9293 3.8.1",
                "The retransmission timeout is computed as RFC 6298 says, with Karn's algorithm.", out=DURATIONS),
    requirement("MAY-4", MAY, "RFC 9293 3.8.1",
                "A segment that is sent again unchanged may keep its IPv4 identification.", out=IP_LAYER),
    requirement("MUST-19", MUST, "RFC 9293 3.8.2",
                "An end has slow start, congestion avoidance and exponential backoff.", out=CONGESTION),
    requirement("MAY-18", MAY, "RFC 9293 3.8.2", "Other standard algorithms of congestion control may be used.",
                out=CONGESTION),
    requirement("SHLD-8", SHOULD, "RFC 9293 3.8.2", "An end has explicit congestion notification (RFC 3168).",
                out=CONGESTION),
    requirement("MUST-20", MUST, "RFC 9293 3.8.3",
                "When a segment is sent again too often, an end warns IP (at R1) and closes the connection (at R2)."),
    requirement("MUST-21", MUST, "RFC 9293 3.8.3", "A user can set R2 for a connection."),
    requirement("SHLD-9", SHOULD, "RFC 9293 3.8.3", "The user is told when R1 is reached, before R2."),
    requirement("SHLD-10", SHOULD, "RFC 9293 3.8.3", "R1 is at least three retransmissions."),
    requirement("SHLD-11", SHOULD, "RFC 9293 3.8.3", "R2 is at least 100 seconds."),
    requirement("MUST-22", MUST, "RFC 9293 3.8.3", "The same holds for a SYN that is sent again."),
    requirement("MUST-23", MUST, "RFC 9293 3.8.3", "For a SYN, R2 is at least three minutes."),
)  # fmt: skip

KEEP_ALIVE = (
    requirement("MAY-5", MAY, "RFC 9293 3.8.4", "An end may send keep-alives on an idle connection.", note=AS_THE_TEXT),
    requirement("MUST-24", MUST, "RFC 9293 3.8.4", "A user can switch keep-alives on and off for a connection."),
    requirement("MUST-25", MUST, "RFC 9293 3.8.4", "Keep-alives are off unless somebody asks for them."),
    requirement("MUST-26", MUST, "RFC 9293 3.8.4",
                "A keep-alive is sent only if nothing is unacknowledged and nothing has come for an interval."),
    requirement("MUST-27", MUST, "RFC 9293 3.8.4", "That interval can be set."),
    requirement("MUST-28", MUST, "RFC 9293 3.8.4", "That interval is two hours at least, unless it is set."),
    requirement("MUST-29", MUST_NOT, "RFC 9293 3.8.4",
                "One keep-alive without an answer does not count as a dead connection: an ACK may get lost."),
    requirement("SHLD-12", SHOULD, "RFC 9293 3.8.4", "A keep-alive has no text."),
    requirement("MAY-6", MAY, "RFC 9293 3.8.4", "A keep-alive may be set to carry one octet of garbage."),
)  # fmt: skip

URGENCY = (
    requirement("SHLD-13", SHOULD_NOT, "RFC 9293 3.8.5", "New applications do not use urgent data.", out=URGENT),
    requirement("MUST-30", MUST, "RFC 9293 3.8.5", "Every TCP has urgent data.", out=URGENT),
    requirement("MUST-31", MUST, "RFC 9293 3.8.5", "Urgent data may be of any length.", out=URGENT),
    requirement("MUST-62", MUST, "RFC 9293 3.8.5", "The urgent pointer points to the octet after the urgent data.",
                out=URGENT),
    requirement("MUST-32", MUST, "RFC 9293 3.8.5", "The user is told when urgent data begins and when there is more.",
                out=URGENT),
    requirement("MUST-33", MUST, "RFC 9293 3.8.5", "The user can learn whether urgent data is left to read.",
                out=URGENT),
)  # fmt: skip

WINDOWS = (
    requirement("SHLD-14", SHOULD_NOT, "RFC 9293 3.8.6",
                "A receiver does not shrink its window: the right edge never moves to the left."),
    requirement("MUST-34", MUST, "RFC 9293 3.8.6", "A sender stands a peer that shrinks its window."),
    requirement("SHLD-15", SHOULD_NOT, "RFC 9293 3.8.6", "When the window has shrunk, the sender sends no new text."),
    requirement("SHLD-16", SHOULD, "RFC 9293 3.8.6",
                "When the window has shrunk, what is unacknowledged inside it is sent again as usual."),
    requirement("MAY-7", MAY, "RFC 9293 3.8.6", "What is unacknowledged beyond the window may be sent again too."),
    requirement("SHLD-17", SHOULD_NOT, "RFC 9293 3.8.6",
                "A sender does not give up because what lies beyond the window is not acknowledged."),
    requirement("MUST-35", MUST, "RFC 9293 3.8.6", "A window that has shrunk to zero is probed like any other."),
    requirement("MUST-36", MUST, "RFC 9293 3.8.6.1", "A sender probes a window of zero."),
    requirement("MAY-8", MAY, "RFC 9293 3.8.6.1", "A receiver may keep its window closed for ever.",
                built_in="No rule makes a user read, and only reading opens a window again."),
    requirement("MUST-37", MUST, "RFC 9293 3.8.6.1",
                "While a receiver acknowledges the probes, the connection stays open."),
    requirement("SHLD-29", SHOULD, "RFC 9293 3.8.6.1",
                "The first probe leaves when the window has been zero for a retransmission timeout."),
    requirement("SHLD-30", SHOULD, "RFC 9293 3.8.6.1", "The time between probes grows exponentially.", out=DURATIONS),
    requirement("MUST-38", MUST, "RFC 9293 3.8.6.2.1", "A sender avoids silly windows: it waits for more room."),
    requirement("MUST-39", MUST, "RFC 9293 3.8.6.2.2",
                "A receiver avoids silly windows: it opens its window in large steps."),
    requirement("SHLD-18", SHOULD, "RFC 9293 3.8.6.3",
                "An acknowledgment is delayed, so that one may answer several segments or leave with text.",
                held=["three-to-close"]),
    requirement("MUST-40", MUST, "RFC 9293 3.8.6.3", "That delay is less than half a second.",
                held=["acknowledged-or-owed"],
                note="Without a clock this means: no acknowledgment is forgotten, and its timer expires."),
    requirement("SHLD-19", SHOULD, "RFC 9293 3.8.6.3",
                "At least every second segment of full size, or its amount of text, is acknowledged.", out=SIZES),
)  # fmt: skip

CALLS = (
    requirement("MUST-41", MUST_NOT, "RFC 9293 3.9.1.1", "A passive OPEN changes no connection that exists."),
    requirement("MUST-42", MUST, "RFC 9293 3.9.1.1",
                "A user can LISTEN on a port while another connection of that port is in SYN-SENT or SYN-RECEIVED.",
                out=CONNECTIONS),
    requirement("MUST-43", MUST, "RFC 9293 3.9.1.1", "An OPEN can name the local address.", out=ADDRESSES),
    requirement("MUST-44", MUST, "RFC 9293 3.9.1.1",
                "If an active OPEN names no local address, IP selects one before the SYN.", out=ADDRESSES),
    requirement("MUST-45", MUST, "RFC 9293 3.9.1.1", "A connection keeps its local address.", out=ADDRESSES),
    requirement("MUST-46", MUST, "RFC 9293 3.9.1.1",
                "An OPEN to an invalid address (broadcast, multicast) is an error.", out=ADDRESSES,
                note="Table 8 has it twice: as a MUST (refuse it) and as a MUST NOT (open it)."),
    requirement("MAY-15", MAY, "RFC 9293 3.9.1.2", "A SEND may have a PUSH flag.", out=PUSH),
    requirement("MUST-60", MUST_NOT, "RFC 9293 3.9.1.2", "Without PUSH flags, no text waits in a queue for ever.",
                held=["no-deadlock"]),
    requirement("MUST-61", MUST, "RFC 9293 3.9.1.2",
                "Without PUSH flags, the segment that empties the queue has the PSH bit.", out=PUSH),
    requirement("SHLD-27", SHOULD, "RFC 9293 3.9.1.2", "Text of several PUSHes goes into one large segment.", out=PUSH),
    requirement("MAY-16", MAY, "RFC 9293 3.9.1.2", "Text of several SENDs without PUSH may be collected."),
    requirement("SHLD-28", SHOULD, "RFC 9293 3.9.1.2", "An end sends segments as large as it can.", out=SIZES),
    requirement("MAY-17", MAY, "RFC 9293 3.9.1.3", "A receiver may tell its user of a PSH bit.", out=PUSH),
    requirement("MAY-14", MAY, "RFC 9293 3.9.1.7", "There may be a FLUSH call, which empties the queue of unsent text.",
                out=INTERFACE),
    requirement("MUST-47", MUST, "RFC 9293 3.9.1.8", "The user is told of soft errors."),
    requirement("SHLD-20", SHOULD, "RFC 9293 3.9.1.8", "A user can switch these reports off.", out=INTERFACE),
    requirement("MUST-48", MUST, "RFC 9293 3.9.1.9", "A user can name the Diffserv field of its segments.",
                out=IP_LAYER),
    requirement("SHLD-21", SHOULD, "RFC 9293 3.9.1.9", "A user can change that field later.", out=IP_LAYER),
    requirement("SHLD-22", SHOULD, "RFC 9293 3.9.1.9", "TCP hands that field to IP as it is.", out=IP_LAYER),
    requirement("MAY-9", MAY, "RFC 9293 3.9.1.9", "The user may be told of the Diffserv field that came last.",
                out=IP_LAYER),
)  # fmt: skip

BELOW = (
    requirement("MUST-49", MUST, "RFC 9293 3.9.2", "The lifetime (TTL) of segments can be set.", out=IP_LAYER),
    requirement("SHLD-23", SHOULD_NOT, "RFC 9293 3.9.2",
                "A user does not change the Diffserv field during a connection.", out=IP_LAYER),
    requirement("MUST-50", MUST, "RFC 9293 3.9.2", "TCP ignores an IP option that it does not know.", out=IP_LAYER),
    requirement("MAY-10", MAY, "RFC 9293 3.9.2", "TCP may use IP's Timestamp option.", out=IP_LAYER, note=AS_THE_TEXT),
    requirement("MAY-11", MAY, "RFC 9293 3.9.2", "TCP may use IP's Record Route option.", out=IP_LAYER,
                note=AS_THE_TEXT),
    requirement("MUST-51", MUST, "RFC 9293 3.9.2.1", "An active OPEN can name a source route.", out=IP_LAYER),
    requirement("MUST-52", MUST, "RFC 9293 3.9.2.1", "That route comes before a route that a segment brought.",
                out=IP_LAYER),
    requirement("MUST-53", MUST, "RFC 9293 3.9.2.1",
                "After a passive OPEN the route that the SYN brought leads all segments back.", out=IP_LAYER),
    requirement("SHLD-24", SHOULD, "RFC 9293 3.9.2.1", "A route that comes later replaces it.", out=IP_LAYER),
    requirement("MUST-54", MUST, "RFC 9293 3.9.2.2",
                "An ICMP error goes to the connection that caused it, which acts on it."),
    requirement("MUST-55", MUST, "RFC 9293 3.9.2.2", "An ICMP Source Quench is dropped in silence."),
    requirement("MUST-56", MUST_NOT, "RFC 9293 3.9.2.2", "A soft ICMP error does not end the connection."),
    requirement("SHLD-25", SHOULD, "RFC 9293 3.9.2.2", "The user is told of a soft ICMP error.",
                note="Table 8 marks it MUST; erratum 8171 corrects that."),
    requirement("SHLD-26", SHOULD, "RFC 9293 3.9.2.2", "A hard ICMP error ends the connection."),
    requirement("MUST-63", MUST, "RFC 9293 3.9.2.3", "A SYN from an invalid address is ignored.", out=ADDRESSES),
    requirement("MUST-57", MUST, "RFC 9293 3.9.2.3",
                "A SYN to a broadcast or multicast address is dropped in silence.", out=ADDRESSES),
)  # fmt: skip

ARRIVALS = (
    requirement("MUST-58", MUST, "RFC 9293 3.10.7.4, first", "One acknowledgment is for all that it can be for.",
                held=["owed-once", "three-to-close"]),
    requirement("MUST-59", MUST, "RFC 9293 3.10.7.4, first",
                "Of segments that wait, an end processes all before it sends an acknowledgment."),
    requirement("SHLD-31", SHOULD, "RFC 9293 3.10.7.4, first",
                "An end holds text that is ahead of RCV.NXT until it can take it."),
    requirement("MAY-12", MAY, "RFC 9293 3.10.7.4, fifth",
                "An end may refuse an ACK that is older than the largest window (RFC 5961, section 5)."),
    requirement("MAY-13", MAY, "RFC 9293 3.10.7.4, seventh",
                "An end may acknowledge at once a segment that is in the window and ahead of RCV.NXT."),
)  # fmt: skip

REQUIREMENTS = (
    *HEADER, *NUMBERS, *OPENING_AND_CLOSING, *SEGMENT_SIZES, *RETRANSMISSION, *KEEP_ALIVE, *URGENCY, *WINDOWS, *CALLS,
    *BELOW, *ARRIVALS,
)  # fmt: skip
