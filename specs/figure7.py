"""RFC 9293 figure 7, simultaneous connection synchronization, as it is drawn; the text of 3.10.7.4 says otherwise."""

from tcpmodel.language.change import Change, with_
from tcpmodel.language.rules import Rule, rule
from tcpmodel.language.settled import alike
from tcpmodel.language.terms import both

from .rfc9293.segment_arrives import ACCEPTABLE, ACK, RST, SYN, SYN_INSIDE, TAKE_ACK
from .rfc9293.words import *

# The SYN,ACK of a peer that opened simultaneously: its SYN has been seen, its ACK is new.
CROSSED = both(state(SYN_RECEIVED), ~PASSIVE, SYN, ACK, ~RST, SEG.SEQ == IRS, ACK_IS_NEW).named(
    "the SYN,ACK of a simultaneous OPEN")  # fmt: skip


def _acceptable(old: Rule) -> Rule:
    """The rule for SYNs that the first step lets through; one for SYNs in the window is that already."""
    return old if any(alike(c, SYN_INSIDE) for c in old.when) else with_(when=[*old.when, ACCEPTABLE])(old)


FIGURE_7 = Change(
    "figure-7", "the crossed SYN,ACK of a simultaneous OPEN establishes, as figure 7 draws it",
    "RFC 9293 3.5, figure 7",
    replaces={
        "first.unacceptable": lambda old: with_(when=[*old.when, ~CROSSED])(old),
        "fourth.challenge": _acceptable,
    },
    adds={"first: check sequence number": [
        rule("first.crossed", when=[CROSSED, ~ACCEPTABLE],
             do=[TAKE_ACK, enter(ESTABLISHED), signal("connection established")],
             note="The end then takes the text that came with the SYN, as on every way to ESTABLISHED."),
    ]},
    after=("without-rfc5961",),
)  # fmt: skip
