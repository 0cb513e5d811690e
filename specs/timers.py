"""What RFC 9293 allows of timers and does not recommend, and a timer that stacks have and it does not."""

from tcpmodel.language.change import Change, with_
from tcpmodel.language.properties import Edge
from tcpmodel.language.requirements import Strength
from tcpmodel.language.rules import rule
from tcpmodel.language.terms import both

from .rfc9293.keepalive import COUNT_PROBE, GARBAGE, KEEP_ALIVE, SILENT
from .rfc9293.words import *

# 3.10.8 lets the user timeout expire in any state; 3.9.1.1 says what it is for.
IDLE_TIMEOUT = Change(
    "idle-timeout", "the user timeout may expire in any state, also where everything is delivered", "RFC 9293 3.10.8",
    possible={"USER TIMEOUT": [STATE != CLOSED, STATE != TIME_WAIT]},
    conflicts=("fin-wait-2-timeout",),
    edges=tuple(Edge(state_name, CLOSED, "USER TIMEOUT", "user timeout\ndelete TCB", "RFC 9293 3.10.8, not in figure 5")
                for state_name in (LISTEN, FIN_WAIT_2)),
    breaks=("delivered-kept",),
)

KEEP_ALIVE_OCTET = Change(
    "keep-alive-octet", "keep-alive probes have one garbage octet, for peers that do not answer empty ones",
    "RFC 9293 3.8.4; MAY-6",
    removes=["keep-alive.probe"],
    adds={KEEP_ALIVE: [
        rule("keep-alive.octet", when=[~SILENT], do=[GARBAGE, COUNT_PROBE], done=True, requirements=["MAY-6"],
             note="The octet is just below the window: the peer drops it, and answers with an ACK."),
    ]},
)  # fmt: skip

# Nobody is left to read what the peer may still send, and the peer may never close. RFC 9293 lets such an end wait for
# ever; stacks give up after some time. The peer learns of it, by a reset, only if it sends something.
ORPHANED = both(state(FIN_WAIT_2), GONE).named("FIN-WAIT-2, and the process has ended")
FIN_WAIT_2_TIMEOUT = Change(
    "fin-wait-2-timeout", "an end in FIN-WAIT-2 gives up when its process has ended, as stacks do",
    "RFC 9293 3.10.8, USER TIMEOUT; Linux's tcp_fin_timeout",
    possible={"USER TIMEOUT": lambda was: was | ORPHANED},
    replaces={"timeout.user": lambda old: with_(when=[*old.when, ~ORPHANED])(old)},
    adds={"USER TIMEOUT": [
        rule("timeout.fin-wait-2", when=[ORPHANED], do=DELETE_TCB, done=True, strength=Strength.CHOSEN,
             note="We choose: nobody is told, for the process has ended, and nothing is sent."),
    ]},
    edges=(Edge(FIN_WAIT_2, CLOSED, "USER TIMEOUT", "nobody reads\ndelete TCB", "RFC 9293 3.10.8, not in figure 5"),),
    breaks=("delivered-kept",),
)  # fmt: skip
