"""Two lamps, the smallest specification with a promise that a ranking proves: each is switched on once, and burns out.

A mistake is planted in it in a line, and the whole proof takes a moment.
"""

from __future__ import annotations

from tcpmodel.language.events import Cause
from tcpmodel.language.properties import (
    Edge,
    Fairness,
    always,
    answered,
    axiom,
    edges,
    eventually,
    in_every_step,
    no_deadlock,
)
from tcpmodel.language.ranking import helpful, ranking
from tcpmodel.language.rules import Send, case, event, rule, step, vocabulary
from tcpmodel.language.spec import Spec
from tcpmodel.language.terms import BOOL, NAT, TRUE, Sort, Space, before, literal, peer, record, sent, when, word

CITE = "tcpmodel, two lamps"
STATES = ("OFF", "ON", "BROKEN")
STATE = word("STATE", Sort("Lamp", STATES), "OFF")
L = record("L", USED=(BOOL, False), HOURS=(NAT, 0))
RAY = record("RAY", Space.SEG, BRIGHT=(BOOL, False), WATTS=(NAT, 0))
NET = record("NET", Space.NET, IN_FLIGHT=(NAT, 0))
ON, OFF, BROKEN = STATE == "ON", STATE == "OFF", STATE == "BROKEN"
PEER_ON = peer(STATE) == "ON"

SWITCH = event(
    "SWITCH", CITE,
    case(STATES, step(
        "SWITCH", CITE,
        rule("lit", when=[OFF, ~L.USED], do=[STATE.becomes("ON"), L.USED.becomes(True), L.HOURS.becomes(1),
                                             Send(((RAY.BRIGHT, literal(True, BOOL)), (RAY.WATTS, literal(60, NAT))))]),
        rule("lit.again", when=[L.USED | ~OFF]))),
    cause=Cause.USER,
)
BURN_OUT = event("BURN OUT", CITE, case(STATES, step("BURN OUT", CITE, rule("dark", do=[STATE.becomes("OFF")]))),
                 cause=Cause.TIMER, possible=[ON])
ARRIVES = event("RAY ARRIVES", CITE, case(STATES, step("RAY", CITE, rule("seen"))), cause=Cause.NETWORK)

RANKING = ranking(
    "all-dark", measure=when(ON, literal(1, NAT), literal(0, NAT)), lasting=literal(0, NAT),
    network=axiom("no-light-stays", "A ray goes by.", CITE, then=[TRUE]), implies=["this-one-dark"],
    steps=[helpful("burning", "A lamp that is on burns out.", "BURN OUT", given=[ON])],
)
SPEC = Spec(
    "lamps", "Two lamps", STATE, (STATE, *vocabulary(L)), vocabulary(RAY), (), vocabulary(NET), (SWITCH, BURN_OUT, ARRIVES),
    properties=(
        always("used-when-on", "A lamp that is on has been used.", CITE, given=[ON], then=[L.USED]),
        in_every_step("lit-bright", "A lamp that is lit sends a bright ray.", CITE, events=["SWITCH"],
                      given=[before(STATE) == "OFF", ON], then=[sent(RAY.BRIGHT)]),
        edges("arrows", "A lamp goes on and off.", CITE),
        answered("answered", "Some rule says what follows.", CITE),
        no_deadlock("at-rest", "A run ends in the dark.", CITE, quiescent=[~ON]),
        eventually("all-dark", "Lamps that have both been used go off.", CITE, given=[L.USED, peer(L.USED)],
                   goal=[OFF, peer(STATE) == "OFF"], assuming=["burning"]),
        eventually("this-one-dark", "So does this one.", CITE, given=[L.USED, peer(L.USED), ON], goal=[~ON],
                   assuming=["burning"]),
    ),
    lemmas=(
        always("not-broken", "No lamp is broken.", CITE, then=[~BROKEN]),
        always("hours-counted", "A lamp that has not been used counts no hours.", CITE, given=[~L.USED],
               then=[L.HOURS == 0]),
        always("bright-rays", "A ray is bright, or as weak as an old one.", CITE, given=[RAY.WATTS > 0], then=[RAY.BRIGHT]),
    ),
    axioms=(axiom("old-rays", "Old rays are of such lamps.", CITE, start=True, then=[RAY.BRIGHT | (RAY.WATTS == 0)]),),
    edges=(Edge("OFF", "ON", "SWITCH", "SWITCH", CITE), Edge("ON", "OFF", "BURN OUT", "BURN OUT", CITE)),
    fairness=(Fairness("burning", False, "BURN OUT", "a lamp burns out"),), rankings=(RANKING,),
)  # fmt: skip
