"""RFC 9293 figure 5: its state changes with its labels, and the state changes that it leaves out.

A label is the event over the effects, as in the figure.
"""

from tcpmodel.language.properties import Edge
from tcpmodel.language.terms import before

from .words import *

FIGURE = "RFC 9293 3.3.2, figure 5"
NOTE_1, NOTE_2, NOTE_3 = (f"{FIGURE}, note {n}" for n in (1, 2, 3))
OUTSIDE = f"{FIGURE}, not in figure 5"
ARRIVES = "SEGMENT ARRIVES"

FIGURE_5 = (
    Edge(CLOSED, LISTEN, "OPEN", "passive OPEN\ncreate TCB", FIGURE),
    Edge(CLOSED, SYN_SENT, "OPEN", "active OPEN\ncreate TCB, snd SYN", FIGURE),
    Edge(LISTEN, CLOSED, "CLOSE", "CLOSE\ndelete TCB", FIGURE),
    Edge(LISTEN, SYN_SENT, "SEND", "SEND\nsnd SYN", FIGURE),
    Edge(LISTEN, SYN_RECEIVED, ARRIVES, "rcv SYN\nsnd SYN,ACK", FIGURE, ~CTL.RST),
    Edge(SYN_SENT, CLOSED, "CLOSE", "CLOSE\ndelete TCB", FIGURE),
    Edge(SYN_SENT, SYN_RECEIVED, ARRIVES, "rcv SYN\nsnd SYN,ACK", FIGURE, ~CTL.RST),
    Edge(SYN_SENT, ESTABLISHED, ARRIVES, "rcv SYN,ACK\nsnd ACK", FIGURE, ~CTL.RST),
    Edge(SYN_RECEIVED, ESTABLISHED, ARRIVES, "rcv ACK of SYN\nx", FIGURE, ~CTL.RST),
    Edge(SYN_RECEIVED, FIN_WAIT_1, "CLOSE", "CLOSE\nsnd FIN", FIGURE),
    Edge(ESTABLISHED, FIN_WAIT_1, "CLOSE", "CLOSE\nsnd FIN", FIGURE),
    Edge(ESTABLISHED, CLOSE_WAIT, ARRIVES, "rcv FIN\nsnd ACK", FIGURE, ~CTL.RST),
    Edge(FIN_WAIT_1, FIN_WAIT_2, ARRIVES, "rcv ACK of FIN\nx", FIGURE, ~CTL.RST),
    Edge(FIN_WAIT_1, CLOSING, ARRIVES, "rcv FIN\nsnd ACK", FIGURE, ~CTL.RST),
    Edge(FIN_WAIT_2, TIME_WAIT, ARRIVES, "rcv FIN\nsnd ACK", FIGURE, ~CTL.RST),
    Edge(CLOSING, TIME_WAIT, ARRIVES, "rcv ACK of FIN\nx", FIGURE, ~CTL.RST),
    Edge(CLOSE_WAIT, LAST_ACK, "CLOSE", "CLOSE\nsnd FIN", FIGURE),
    Edge(LAST_ACK, CLOSED, ARRIVES, "rcv ACK of FIN\nx", FIGURE, ~CTL.RST),
    Edge(TIME_WAIT, CLOSED, "TIME-WAIT TIMEOUT", "Timeout=2MSL\ndelete TCB", FIGURE),
)

NOTES = (
    Edge(SYN_RECEIVED, LISTEN, ARRIVES, "rcv RST\nx", NOTE_1, CTL.RST),
    Edge(SYN_RECEIVED, LISTEN, ARRIVES, "rcv SYN in window\nx", f"{NOTE_1}; erratum 8710", ~CTL.RST),
    Edge(FIN_WAIT_1, TIME_WAIT, ARRIVES, "rcv FIN,ACK of FIN\nsnd ACK", NOTE_2, ~CTL.RST),
    *[Edge(name, CLOSED, ARRIVES, "rcv RST\ndelete TCB", NOTE_3, CTL.RST) for name in STATES[2:]],
)

RESETTING = (SYN_RECEIVED, ESTABLISHED, FIN_WAIT_1, FIN_WAIT_2, CLOSE_WAIT)
# In FIN-WAIT-2 and TIME-WAIT all is acknowledged.
UNDELIVERED = (SYN_SENT, SYN_RECEIVED, ESTABLISHED, FIN_WAIT_1, CLOSE_WAIT, CLOSING, LAST_ACK)
# The figure "addresses neither error conditions nor actions not connected with state changes".
OTHERS = (
    Edge(SYN_RECEIVED, CLOSED, ARRIVES, "rcv SYN in window, CLOSE queued\ndelete TCB",
         "RFC 9293 3.10.7.4, fourth, not in figure 5", ~CTL.RST),
    *[Edge(name, CLOSED, ARRIVES, "text for nobody\nsnd RST", "RFC 9293 3.6.1, not in figure 5",
           ~CTL.RST & before(GONE))
      for name in (ESTABLISHED, FIN_WAIT_1, FIN_WAIT_2)],
    Edge(LISTEN, SYN_SENT, "OPEN", "active OPEN\nsnd SYN", "RFC 9293 3.10.1, LISTEN, not in figure 5"),
    Edge(ESTABLISHED, FIN_WAIT_1, "TRANSMIT", "queued CLOSE\nsnd FIN", "RFC 9293 3.10.4, not in figure 5"),
    Edge(CLOSE_WAIT, LAST_ACK, "TRANSMIT", "queued CLOSE\nsnd FIN", "RFC 9293 3.10.4, not in figure 5"),
    *[Edge(name, CLOSED, "CLOSE", "exit, unread text\nsnd RST", "RFC 9293 3.6.1, not in figure 5")
      for name in (ESTABLISHED, FIN_WAIT_1, FIN_WAIT_2, CLOSE_WAIT)],
    *[Edge(name, CLOSED, "ABORT", "ABORT\nsnd RST", "RFC 9293 3.10.5, not in figure 5") for name in RESETTING],
    *[Edge(name, CLOSED, "ABORT", "ABORT\ndelete TCB", "RFC 9293 3.10.5, not in figure 5")
      for name in STATES[1:] if name not in RESETTING],
    *[Edge(name, CLOSED, by, f"{by.lower()}\ndelete TCB", f"{cite}, not in figure 5")
      for by, cite in (("USER TIMEOUT", "RFC 9293 3.10.8"), ("RETRANSMISSION TIMEOUT", "RFC 9293 3.8.3"))
      for name in UNDELIVERED],
    *[Edge(name, CLOSED, "KEEP-ALIVE TIMEOUT", "no answer\ndelete TCB", "RFC 9293 3.8.4, not in figure 5")
      for name in (ESTABLISHED, FIN_WAIT_2, CLOSE_WAIT)],
    *[Edge(name, CLOSED, "ICMP HARD ERROR", "ICMP hard error\ndelete TCB", "RFC 9293 3.9.2.2, not in figure 5")
      for name in STATES[2:]],
    *[Edge(name, CLOSED, "CRASH", "crash\ndelete TCB", "RFC 9293 3.5.1, not in figure 5") for name in STATES[1:]],
)  # fmt: skip

EDGES = (*FIGURE_5, *NOTES, *OTHERS)
