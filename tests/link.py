"""A link that is not TCP, in the same language: frames with one bit each way, sent again until they are acknowledged.

Each end has one frame under way at most (the alternating-bit protocol). No engine knows a word of it: that all the
doors work on it shows that they know none of TCP's either. Run it as any file of a user's own:
``tcpmodel --spec tests/link.py check``.
"""

from __future__ import annotations

from tcpmodel.language.events import Cause, Comment, Cost, choice, form, of_the_turn, one_of
from tcpmodel.language.notation import Bits, Field, Layout, Notation, Option, usual
from tcpmodel.language.properties import (
    Edge,
    Fairness,
    always,
    answered,
    edges,
    eventually,
    fewest,
    in_every_step,
    no_deadlock,
    sometimes,
)
from tcpmodel.language.rules import Effect, Send, case, event, rule, step, vocabulary
from tcpmodel.language.scope import Old, Scope, Turn, User
from tcpmodel.language.spec import Spec
from tcpmodel.language.terms import BOOL, NAT, SEQ, Sort, Space, Term, before, literal, peer, record, sent, word

CITE = "tcpmodel, a link"
STATES = ("DOWN", "READY", "BUSY")
DOWN, READY, BUSY = STATES
UP = (READY, BUSY)

STATE = word("STATE", Sort("State", STATES), DOWN)
OUT = record("OUT", BIT=(BOOL, False), SIZE=(NAT, 0))  # the bit of the next frame, and what is under way
IN = record("IN", BIT=(BOOL, False), ROOM=(NAT, 9))  # the bit of the frame that is expected
G = record("G", ghost=True, SENT=(SEQ, 0), TAKEN=(SEQ, 0))  # octets so far
FRAME = record("FRAME", Space.SEG, SIZE=(NAT, 0))
KIND = record("KIND", Space.SEG, DATA=(BOOL, False), ACK=(BOOL, False), ONE=(BOOL, False))
PICK = record("PICK", Space.CHOICE, SIZE=(NAT, 1), ODD=(BOOL, False))
NET = record("NET", Space.NET, IN_FLIGHT=(NAT, 0))
LEFT = record("LEFT", Space.BUDGET, STARTED=(NAT, 0), OCTETS=(NAT, 0))


def state(*names: str) -> Term:
    return STATE.is_in(*names)


def send(kind: str, bit: Term, size: Term | int = 0) -> Send:
    """A frame of data, or an acknowledgment, with that bit."""
    of = {"DATA": kind == "DATA", "ACK": kind == "ACK"}
    return Send(((FRAME.SIZE, size if isinstance(size, Term) else literal(size, NAT)),
                 *((w, literal(of[name], BOOL)) for name, w in (("DATA", KIND.DATA), ("ACK", KIND.ACK))),
                 (KIND.ONE, bit)))


DATA: list[Effect] = [send("DATA", OUT.BIT, OUT.SIZE)]
AWAITED = KIND.ONE.implies(IN.BIT) & IN.BIT.implies(KIND.ONE)
ACKED = KIND.ONE.implies(OUT.BIT) & OUT.BIT.implies(KIND.ONE)

START = event(
    "START", CITE,
    case([DOWN], step("START", CITE, rule("start", do=[STATE.becomes(READY)], done=True))),
    case(UP, step("START again", CITE, rule("start.again", done=True))),
    cause=Cause.USER, begins=state(DOWN), choices=[choice(PICK.ODD, of_the_turn())],
)
PUT = event(
    "PUT", CITE,
    case([DOWN, BUSY], step("PUT later", CITE, rule("put.refused", done=True))),
    case([READY], step("PUT", CITE, rule(
        "put", do=[OUT.SIZE.becomes(PICK.SIZE), STATE.becomes(BUSY), send("DATA", OUT.BIT, PICK.SIZE),
                   G.SENT.becomes(G.SENT + PICK.SIZE)], done=True))),
    cause=Cause.USER, choices=[choice(PICK.SIZE, one_of(1, 2, 3))], costs=[Cost(LEFT.OCTETS, PICK.SIZE)],
    written=[form("PUT {PICK.SIZE}", aliases=["PUT"])],
)
AGAIN = event(
    "AGAIN", CITE,
    case(STATES, step("AGAIN", CITE, rule("again", do=DATA, done=True))),
    cause=Cause.TIMER, possible=[state(BUSY)], comment=Comment("again", r"^again", "(Again)", bare="again"),
)
STOP = event(
    "STOP", CITE,
    case(STATES, step("STOP", CITE, rule("stop", do=[STATE.becomes(DOWN)], done=True))),
    cause=Cause.HOST, optional=True, possible=[state(READY), NET.IN_FLIGHT == 0],
)
ARRIVES = event(
    "FRAME ARRIVES", CITE,
    case([DOWN], step("nobody listens", CITE, rule("down", done=True))),
    case(UP, step(
        "data", CITE,
        rule("data.taken", when=[KIND.DATA, AWAITED],
             do=[send("ACK", IN.BIT), G.TAKEN.becomes(G.TAKEN + FRAME.SIZE), IN.BIT.becomes(~IN.BIT)], done=True),
        rule("data.again", when=[KIND.DATA, ~AWAITED], do=[send("ACK", ~IN.BIT)], done=True),
    ), step(
        "an acknowledgment", CITE,
        rule("ack.taken", when=[state(BUSY), ACKED],
             do=[OUT.BIT.becomes(~OUT.BIT), OUT.SIZE.becomes(0), STATE.becomes(READY)], done=True),
        rule("ack.again", when=[state(READY) | ~ACKED], done=True),
    )),
    cause=Cause.NETWORK,
)

EVERY = ("delivery", "again")
SPEC = Spec(
    "link", "A link of frames with one bit", STATE, vocabulary(STATE, OUT, IN, G), vocabulary(FRAME, KIND),
    vocabulary(PICK), vocabulary(NET), (START, PUT, AGAIN, STOP, ARRIVES),
    properties=(
        always("once", "What is taken was sent, and once.", CITE, then=[G.TAKEN <= peer(G.SENT)]),
        always("busy-with-some", "An end that is busy has a frame under way.", CITE, given=[state(BUSY)], then=[OUT.SIZE > 0]),
        in_every_step("data-answered", "Data is always acknowledged.", CITE, events=["FRAME ARRIVES"],
                      given=[KIND.DATA, before(STATE) != DOWN], then=[sent(KIND.ACK)]),
        sometimes("both-busy", "Both ends are busy at once.", CITE, needs=["both PUT"], goal=[state(BUSY), peer(STATE) == BUSY]),
        answered("answered", "Some rule says what follows.", CITE),
        edges("arrows", "The state changes are those of the picture.", CITE),
        no_deadlock("at-rest", "A run ends only where nothing is under way.", CITE, quiescent=[state(DOWN, READY)]),
        fewest("two", "Two frames carry one.", CITE, needs=["octets"], count=2,
               start=[state(READY), peer(STATE) == READY, NET.IN_FLIGHT == 0, G.TAKEN == 0, G.SENT == 0, peer(G.SENT) == 0],
               goal=[state(READY), peer(G.TAKEN) != 0]),
        eventually("acknowledged", "An end is not busy for ever.", CITE, needs=["live"], given=[state(BUSY), peer(STATE) != DOWN],
                   goal=[~state(BUSY)], assuming=EVERY),
    ),
    edges=(
        Edge(DOWN, READY, "START", "START", CITE), Edge(READY, BUSY, "PUT", "PUT\nsnd DATA", CITE),
        Edge(BUSY, READY, "FRAME ARRIVES", "rcv ACK\nx", CITE), Edge(READY, DOWN, "STOP", "STOP", CITE),
    ),
    fairness=(Fairness("delivery", True, "FRAME ARRIVES", "a frame that is sent again and again arrives"),
              Fairness("again", False, "AGAIN", "a timer that runs expires")),
    budget=vocabulary(LEFT), turns=LEFT.STARTED,
    notation=Notation(
        fields=(Field(FRAME.SIZE, "SIZE"),), bits=Bits("KIND", tuple(KIND), what="kind"),
        example="<SIZE=3><KIND=DATA>", row="2. BUSY --> <SIZE=3><KIND=DATA> --> READY",
        options=(Option(STATE, "--state"), Option(OUT.BIT, "--bit", "The bit of the next frame."), Option(OUT.SIZE, "--size")),
        usual=(usual(OUT.SIZE, 1, when=state(BUSY)),),
        beginning=None,
        layout=Layout({DOWN: (0.0, 0.0), READY: (0.0, 1.4), BUSY: (0.0, 2.8)}, matching=((READY, READY),)),
    ),
)
ONE = Turn({"PICK.ODD": (False,)})
SCOPES = (
    Scope("small", "one frame each way, over a link that loses and doubles", tuple(  # type: ignore[arg-type]
        User((ONE,), frozenset({"PUT"}), {"LEFT.OCTETS": 2}) for _ in "AB"), capacity=1, modulus=8, loses=True, duplicates=True,
        tags=frozenset({"live"})),
    Scope("stopped", "ends that stop, and an old acknowledgment", (User((ONE,), frozenset({"PUT"}), {"LEFT.OCTETS": 1}), User((ONE,))),
          modulus=8, loses=True, refusals=True, timeouts=frozenset({"STOP"}), old=((), (Old("<KIND=ACK>"),))),
)
