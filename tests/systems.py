"""Random small systems: specifications that are nobody's protocol, in scopes with random bounds, and claims on them.

They have every event that a scope asks for. What they store comes from few values, so that few states are reached.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from hypothesis import strategies as st
from tcpmodel.specs.rfc9293.bounds import opening, scope, user

from tcpmodel.language.properties import (
    Edge,
    Property,
    always,
    answered,
    edges,
    in_every_step,
    no_deadlock,
    sometimes,
    sometimes_a_step,
)  # fmt: skip
from tcpmodel.language.rules import DeleteTCB, Effect, Event, Rule, Send, Step, case, event, rule, step, vocabulary
from tcpmodel.language.scope import Old, Scope, User
from tcpmodel.language.spec import Spec
from tcpmodel.language.terms import (
    BOOL,
    NAT,
    SEQ,
    Assign,
    Sort,
    Space,
    Term,
    Word,
    before,
    literal,
    peer,
    record,
    sent,
    when,
    word,
)  # fmt: skip
from tests.nobody import BUDGETS, declared, only
from tests.terms import CITE, terms

NAMES = ("CLOSED", "LISTEN", "OPEN", "OVER")
STATE = word("STATE", Sort("State", NAMES), "CLOSED")
X = record("X", S=(SEQ, 0), N=(NAT, 0), P=(BOOL, False))
H = record("H", persists=True, K=(NAT, 0))
SEG, CTL = record("SEG", Space.SEG, SEQ=(SEQ, 0), TEXT=(NAT, 0)), record("CTL", Space.SEG, SYN=(BOOL, False), ACK=(BOOL, False))
PICK = record("PICK", Space.CHOICE, ISS=(SEQ, 1), LENGTH=(NAT, 0), DELAY=(BOOL, False))
NET = record("NET", Space.NET, IN_FLIGHT=(NAT, 0))
TCB, SEGMENT, CHOICES = vocabulary(STATE, X, H), vocabulary(SEG, CTL), vocabulary(PICK)
READABLE = (*TCB, *SEGMENT, *CHOICES)
CLAIMED = (*TCB, *SEGMENT, *vocabulary(NET), *[seen(w) for seen in (peer, before) for w in TCB], *[sent(w) for w in SEGMENT])
CALLS = ("OPEN", "SEND", "RECEIVE", "CLOSE", "ABORT")
TIMERS = ("TRANSMIT", "RETRANSMISSION TIMEOUT", "TIME-WAIT TIMEOUT", "DELAYED ACK", "USER TIMEOUT", "CRASH")
EVENTS = (*CALLS, "STATUS", *TIMERS, "SEGMENT ARRIVES")


@st.composite
def values(draw: st.DrawFn, sort: Sort, now: Word | None = None) -> Term:
    """What a word becomes, or a segment says: one of few values, or what another word of that sort says."""
    known: list[Term] = [w for w in READABLE if w.sort is sort]
    few = {"Seq": [-1, 0, 1], "Nat": [0, 1, 2], "Bool": [False, True], "State": NAMES}[sort.name]
    known += [literal(v, sort) for v in few]
    if draw(st.booleans()):
        return draw(st.sampled_from(known))
    return when(draw(terms(BOOL, 1, READABLE)), draw(st.sampled_from(known)), draw(st.sampled_from(known)))


@st.composite
def sends(draw: st.DrawFn) -> Send:
    """A random segment, but for the ACK bit, which is there to be shown."""
    return Send(tuple((w, literal(False, BOOL) if w is CTL.ACK else draw(values(w.sort))) for w in SEGMENT))


@st.composite
def effects(draw: st.DrawFn, arrival: bool, plain: bool = False) -> list[Effect]:
    found: list[Effect] = [DeleteTCB()] if draw(st.integers(0, 5)) == 0 else []
    for a_word in draw(st.lists(st.sampled_from((STATE, STATE, *TCB)), unique_by=lambda w: w.name, max_size=2)):
        state = st.sampled_from(NAMES).map(lambda name: literal(name, STATE.sort))
        found.append(Assign(a_word, draw(state if plain and a_word is STATE else values(a_word.sort))))
    for _ in range(draw(st.sampled_from([0, 0, 1] if arrival else [0, 1, 1, 2]))):
        at = draw(st.integers(0, len(found)))
        found.insert(at, draw(sends()))
    return found


@st.composite
def steps(draw: st.DrawFn, name: str, exclusive: bool, plain: bool) -> Step:
    rules: list[Rule] = []
    for number in range(draw(st.integers(1, 2))):
        others = [~r.guard for r in rules] if exclusive else []
        guard = [draw(terms(BOOL, 2, READABLE))] if draw(st.booleans()) else []
        arrival = name.startswith("segment")
        rules.append(rule(f"{name}.{number}", when=[*guard, *others], do=draw(effects(arrival, plain)), done=draw(st.booleans())))
    return step(name, CITE, *rules)


@st.composite
def events(draw: st.DrawFn, name: str, idle: bool, exclusive: bool, plain: bool, network: tuple[Word, ...]) -> Event:
    """A random event; an idle one never changes anything, and its rule does not always say so."""
    spelt = name.lower().replace(" ", "-")
    if idle:
        return event(name, CITE, case(NAMES, step(spelt, CITE, rule(f"{spelt}.idle", when=[X.N == 0]))), **declared(name, (), STATE))
    if name == "OPEN":  # without it nothing would begin
        opens = [draw(sends()), STATE.becomes(draw(st.sampled_from(NAMES[1:]))),
                 Assign(X.S, draw(values(SEQ)))]
        return event(name, CITE, case(NAMES, step(spelt, CITE, rule(spelt, do=opens))), **declared(name, CHOICES, STATE))
    at = draw(st.integers(0, 2))
    parts = [p for p in (NAMES[:at], NAMES[at:]) if p]
    every = [case(p, *[draw(steps(f"{spelt}.{n}{m}", exclusive, plain)) for m in range(draw(st.integers(1, 2)))]) for n, p in enumerate(parts)]
    readable = (*TCB, *CHOICES, *network)
    possible = [draw(terms(BOOL, 2, readable))] if draw(st.booleans()) else []
    return event(name, CITE, *every, **declared(name, CHOICES, STATE, possible))


@st.composite
def properties(draw: st.DrawFn, network: tuple[Word, ...]) -> tuple[Property, ...]:
    """Claims of every kind that needs no graph, on all words that a claim may read."""
    words = tuple(w for w in CLAIMED if w.space is not Space.NET or network)

    def terms_(number: int, depth: int = 2) -> list[Term]:
        return [draw(terms(BOOL, depth, words)) for _ in range(number)]

    found: list[Property] = [answered("answered", "-", CITE), edges("edges", "-", CITE)]
    for n in range(3):
        given = terms_(draw(st.integers(0, 2)), 1)
        found.append(always(f"always-{n}", "-", CITE, given=given, then=terms_(1)))
        named = draw(st.lists(st.sampled_from(EVENTS), unique=True, max_size=3))
        found.append(in_every_step(f"step-{n}", "-", CITE, given=terms_(draw(st.integers(0, 2)), 1), then=terms_(1), events=named))
        found.append(sometimes(f"sometimes-{n}", "-", CITE, goal=terms_(2)))
        found.append(sometimes_a_step(f"a-step-{n}", "-", CITE, goal=terms_(2)))
        found.append(no_deadlock(f"rest-{n}", "-", CITE, quiescent=terms_(1)))
    return tuple(found)


@st.composite
def specs(draw: st.DrawFn, exclusive: bool = True, plain: bool = False) -> Spec:
    """A random specification; with ``exclusive`` no two rules of a step ever apply; ``plain``: as a proof wants it.

    A proof wants a rule for each state.
    """
    network = vocabulary(NET) if draw(st.booleans()) else ()
    busy = {"SEGMENT ARRIVES", "OPEN", *draw(st.lists(st.sampled_from(EVENTS), unique=True, min_size=2, max_size=6))}
    every = tuple(draw(events(name, name not in busy, exclusive, plain, network)) for name in EVENTS)
    arrows = tuple(Edge(draw(st.sampled_from(NAMES)), draw(st.sampled_from(NAMES)), draw(st.sampled_from(sorted(busy))), "-", CITE,
                        draw(terms(BOOL, 1, (*TCB, *SEGMENT)))) for _ in range(draw(st.integers(0, 6))))
    return Spec("toy", "Toy", STATE, TCB, SEGMENT, CHOICES, network, every, draw(properties(network)), arrows, **BUDGETS)


@st.composite
def users(draw: st.DrawFn) -> User:
    opens = st.builds(opening, st.sampled_from([(1,), (5,), (1, 7)]), st.booleans(), st.just(True))
    openings = tuple(draw(st.lists(opens, min_size=1, max_size=2)))
    calls = frozenset(draw(st.lists(st.sampled_from(CALLS[1:]), unique=True, max_size=3)))
    text = draw(st.integers("SEND" in calls, 1))  # a call that nobody can pay for is refused
    return user(*openings, calls=calls, text=text, lengths=(1,), crashes=draw(st.integers(0, 1)))


@st.composite
def scopes(draw: st.DrawFn, **fixed: Any) -> Scope:
    """A random small scope."""
    olds = st.builds(lambda seq, text: Old(f"<SEQ={seq}>{text}<CTL=SYN>"), st.integers(0, 7), st.sampled_from(["<TEXT=0>", "<TEXT=1>"]))
    bounds: dict[str, Any] = {
        "users": (draw(users()), draw(users())), "capacity": draw(st.sampled_from([1, 1, 2])), "modulus": draw(st.sampled_from([8, 10, 64, 2**32])),
        **{flag: draw(st.booleans()) for flag in ("loses", "duplicates", "delays", "refusals")},
        "timeouts": frozenset(draw(st.lists(st.sampled_from(["RETRANSMISSION TIMEOUT", "USER TIMEOUT"]), unique=True))),
        "old": tuple(tuple(draw(st.lists(olds, max_size=2))) for _ in (0, 1)),
    }  # fmt: skip
    return only(scope("random", "-", **{**bounds, **fixed}), CHOICES)


@st.composite
def symmetric_scopes(draw: st.DrawFn, **fixed: Any) -> Scope:
    """A random small scope whose ends differ in nothing."""
    one, drawn = draw(users()), draw(scopes())
    return only(replace(drawn, name="symmetric", users=(one, one), old=(drawn.old[0],) * 2, **fixed), CHOICES)
