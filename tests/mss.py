"""An amendment as an author writes one, in a file of his own: the maximum segment size of RFC 9293 3.7.1.

It adds words to the TCB, a field to each SYN, a choice to OPEN, steps, properties, a lemma, a scope and flaws; no engine
knows of any of it. Run it as any file of a user's own: ``tcpmodel --spec tests/mss.py check --variant mss``.
"""

from __future__ import annotations

from dataclasses import replace

from tcpmodel.specs.figure7 import FIGURE_7
from tcpmodel.specs.rfc1337 import RFC1337
from tcpmodel.specs.rfc9293 import SPEC as SPEC
from tcpmodel.specs.rfc9293.bounds import opening, scope, user
from tcpmodel.specs.rfc9293.lemmas import CURRENT, HEARS, LIVES, PEER_LIVES
from tcpmodel.specs.rfc9293.properties import KNOWS_PEER
from tcpmodel.specs.rfc9293.words import CALL, CLOSED, CTL, ESTABLISHED, IRS, ISS, LISTEN, STATE, SYN_SENT, state

from tcpmodel.language.change import Change, insert, stamp, with_
from tcpmodel.language.events import choice, form, from_scope
from tcpmodel.language.notation import Field, Option, usual
from tcpmodel.language.profile import Profile
from tcpmodel.language.properties import always
from tcpmodel.language.rules import rule, step
from tcpmodel.language.terms import NAT, Space, Term, least, peer, record, sent, when

CITE = "RFC 9293 3.7.1"
DEFAULT = 536

# What we offer, and what the peer offered; 0: nothing.
MSS = record("MSS", kept=("OURS",), OURS=(NAT, 0), THEIRS=(NAT, 0))
SEG_MSS = record("OPT", Space.SEG, MSS=(NAT, 0))
CALL_MSS = record("CALL", Space.CHOICE, MSS=(NAT, 0))


def meant(offer: Term) -> Term:
    """An offer; without one the default."""
    return when(offer == 0, DEFAULT, offer)


AGREED = least(meant(MSS.OURS), meant(MSS.THEIRS)).named("the smaller offer")
PEERS = least(meant(peer(MSS.OURS)), meant(peer(MSS.THEIRS)))
HEAR = MSS.THEIRS.becomes(SEG_MSS.MSS)

OFFERS = replace(
    scope("mss", "one end offers a maximum segment size, or each, or none",
          (user(opening((10,), active=True), calls="CLOSE"), user(opening((30,), active=True, passive=True))),
          loses=True, tags="connects mss"),
    numbers={"CALL.WINDOW": (4,), "CALL.MSS": (0, 2)})

MSS_OPTION = Change(
    "mss", "each SYN offers a maximum segment size, and both ends take the smaller one", CITE,
    words=(MSS, SEG_MSS, CALL_MSS),
    writes=(Field(SEG_MSS.MSS, "MSS", loose=True, least=1, what="maximum segment size"),
            Option(MSS.OURS, "--mss", "The maximum segment size that we offer."), usual(MSS.OURS, 1460, when=~state(CLOSED))),
    largest={"MSS.OURS": 65535, "MSS.THEIRS": 65535, "OPT.MSS": 65535, "CALL.MSS": 65535},
    likes={"CALL.MSS": (1460, 1460)},
    stamps=[stamp(SEG_MSS.MSS, MSS.OURS, given=[sent(CTL.SYN), ~sent(CTL.RST)])],
    choices={"OPEN": [choice(CALL_MSS.MSS, from_scope(usual=0, most=65535))]},
    written={"OPEN": [form("OPEN active, MSS {CALL.MSS}", {CALL.ACTIVE: True}, call="OPEN active"),
                      form("OPEN passive, MSS {CALL.MSS}", {CALL.ACTIVE: False}, call="OPEN passive")]},
    inserts=[
        insert(step("OPEN: the size that we offer", CITE, rule("open.mss", when=[~CALL.ACTIVE | CALL.REMOTE],
                                                              do=[MSS.OURS.becomes(CALL_MSS.MSS)])), before="OPEN in CLOSED"),
        insert(step("LISTEN: the size that the peer offers", CITE, rule("listen.mss", when=[CTL.SYN], do=[HEAR])),
               before="LISTEN third: check for a SYN"),
        insert(step("SYN-SENT: the size that the peer offers", CITE, rule("syn-sent.mss", when=[CTL.SYN], do=[HEAR])),
               before="SYN-SENT fourth: check the SYN bit"),
    ],
    properties=(
        always("mss-agreed", "Two ends in ESTABLISHED agree on the size of a segment.", CITE, needs=["mss"],
               given=[state(ESTABLISHED), peer(STATE) == ESTABLISHED, KNOWS_PEER], then=[AGREED == PEERS]),
        always("mss-forgotten", "LISTEN remembers no offer of a peer.", CITE, needs=["passive OPEN"],
               given=[state(LISTEN)], then=[MSS.THEIRS == 0]),
    ),
    lemmas=(
        always("mss-offered", "Every SYN of this incarnation makes our offer.", CITE, given=[LIVES, CTL.SYN, ~CTL.RST, CURRENT],
               then=[SEG_MSS.MSS == MSS.OURS]),
        always("mss-heard", "What an end has heard is the offer of the incarnation that it knows.", CITE,
               given=[HEARS, PEER_LIVES, peer(ISS) == IRS], then=[MSS.THEIRS == peer(MSS.OURS)]),
        always("mss-unheard", "Before a SYN an end has heard no offer; CLOSED makes none.", CITE,
               then=[state(CLOSED).implies(MSS.OURS == 0), state(CLOSED, LISTEN, SYN_SENT).implies(MSS.THEIRS == 0)]),
    ),
    scopes=(OFFERS,),
    updates=("RFC 1122",),
    flaws=(
        Change("mss-unheard-of", "LISTEN does not read the offer", "tcpmodel, a flaw", caught_by=("mss-agreed", "mss"),
               replaces={"listen.mss": with_(do=[MSS.THEIRS.becomes(0)])}),
        Change("mss-not-told", "a SYN that is sent again makes no offer", "tcpmodel, a flaw", caught_by=("mss-agreed", "mss"),
               replaces={"retransmit.syn": lambda old: with_(do=[old.do[0].having((SEG_MSS.MSS, MSS.THEIRS))])(old)}),
    ),
)
VARIANTS = (MSS_OPTION, RFC1337, FIGURE_7)
PROFILES = (Profile("careful", "every SYN tells its size, and nothing ends TIME-WAIT", (RFC1337, MSS_OPTION)),)
