"""Specifications of nothing in particular, small enough for any engine: rules at random, and one that counts."""

from __future__ import annotations

from random import Random

from tcpmodel.specs.rfc9293.bounds import opening, scope, user

from tcpmodel.language.rules import DeleteTCB, Effect, Event, Rule, Send, case, event, rule, step, vocabulary
from tcpmodel.language.scope import Scope
from tcpmodel.language.spec import Spec
from tcpmodel.language.terms import (
    BOOL,
    NAT,
    SEQ,
    TRUE,
    Assign,
    Sort,
    Space,
    Term,
    least,
    literal,
    record,
    when,
    word,
)  # fmt: skip
from tests.nobody import BUDGETS, declared, only

STATES = ("CLOSED", "HALF WAY", "OPEN")
STATE = word("STATE", Sort("State", STATES), "CLOSED")
X = record("X", COUNT=(NAT, 1), NEXT=(SEQ, 3), ON=(BOOL, True))
KEPT = record("KEPT", persists=True, TIMES=(NAT, 0))
SEG = record("SEG", Space.SEG, SEQ=(SEQ, 0), SIZE=(NAT, 0))
CTL = record("CTL", Space.SEG, BIT=(BOOL, False))
CALL = record("CALL", Space.CHOICE, ACTIVE=(BOOL, True), WINDOW=(NAT, 1))
PICK = record("PICK", Space.CHOICE, ISS=(SEQ, 0), LENGTH=(NAT, 0), FIN=(BOOL, False), DELAY=(BOOL, False))
NET = record("NET", Space.NET, IN_FLIGHT=(NAT, 0))
EVENTS: dict[str, list[Term]] = {
    "OPEN": [CALL.ACTIVE, CALL.WINDOW, PICK.ISS], "CLOSE": [], "TRANSMIT": [PICK.LENGTH, PICK.FIN],
    "SEGMENT ARRIVES": [PICK.ISS, PICK.DELAY], "TIME-WAIT TIMEOUT": [], "DELAYED ACK": [],
}  # fmt: skip


def toy_scope() -> Scope:
    users = (user(opening((1, 6), active=True), calls=frozenset({"CLOSE"}), text=1), user(opening((2,), passive=True)))
    return only(scope("toy", "small", users, capacity=1, modulus=9, window=1, loses=True, delays=True,
                 timeouts=frozenset()), vocabulary(CALL, PICK))  # fmt: skip


def _spec(events: list[Event]) -> Spec:
    return Spec("toy", "Nothing in particular", STATE, vocabulary(STATE, X, KEPT), vocabulary(SEG, CTL),
                vocabulary(CALL, PICK), vocabulary(NET), tuple(events), **BUDGETS)  # fmt: skip


def counting_spec(limit: int) -> Spec:
    """One end that counts to ``limit`` by closing, far beyond what the scope's bounds suggest."""
    more = rule("more", when=[X.COUNT < limit], do=[X.COUNT.becomes(X.COUNT + 1)])
    silent = [_event(name, step(name, "tcpmodel", rule(f"{name} ignored"))) for name in EVENTS if name != "CLOSE"]
    return _spec([_event("CLOSE", step("count", "tcpmodel", more)), *silent])


def _event(name: str, *steps: object, possible: Term = TRUE) -> Event:
    return event(name, "tcpmodel", case(STATES, *steps), **declared(name, EVENTS[name], STATE, [possible]))  # type: ignore[arg-type]


def random_spec(random: Random) -> Spec:
    """Rules with conditions and effects at random; of two rules of a step one has the other's condition denied."""
    return _spec([_random_event(random, name) for name in EVENTS])


def _random_event(random: Random, name: str) -> Event:
    words = [*vocabulary(STATE, X, KEPT), *EVENTS[name]]
    words += vocabulary(SEG, CTL) if name == "SEGMENT ARRIVES" else ()
    terms = _Terms(random, words)
    cases = []
    for state in STATES:
        steps = []
        for number in range(random.randint(1, 2)):
            title = f"{name} in {state}, {number}"
            condition = terms.bool(2)
            rules = [_rule(terms, f"{title}: yes", [condition]), _rule(terms, f"{title}: no", [~condition])]
            steps.append(step(title, "tcpmodel", *rules[:random.randint(1, 2)]))
        cases.append(case([state], *steps))
    possible = [] if name == "SEGMENT ARRIVES" else [terms.only(*vocabulary(STATE, X, NET)).bool(2)]
    return event(name, "tcpmodel", *cases, **declared(name, EVENTS[name], STATE, possible))  # type: ignore[arg-type]


def _rule(terms: _Terms, name: str, condition: list[Term]) -> Rule:
    random = terms.random
    effects: list[Effect] = []
    for target in random.sample(vocabulary(STATE, X, KEPT), random.randint(0, 3)):
        effects.append(Assign(target, terms.of(target.sort, 2)))
    if random.random() < 0.5:
        values = [(w, terms.of(w.sort, 1)) for w in vocabulary(SEG, CTL)]
        effects.insert(random.randint(0, len(effects)), Send(tuple(values)))
    if random.random() < 0.2:
        effects.insert(0, DeleteTCB())
    return rule(name, when=condition, do=effects, done=random.random() < 0.5)


class _Terms:
    """Terms at random over some words; a Nat stays below three, so that the states are few."""

    def __init__(self, random: Random, words: object) -> None:
        self.random = random
        self.words = list(words)  # type: ignore[call-overload]

    def only(self, *words: object) -> _Terms:
        return _Terms(self.random, words)

    def of(self, sort: Sort, depth: int) -> Term:
        if sort.values:
            return literal(self.random.choice(sort.values), sort)
        return {BOOL: self.bool, NAT: self.nat, SEQ: self.seq}[sort](depth)

    def _word(self, sort: Sort) -> Term | None:
        found = [w for w in self.words if w.sort is sort]
        return self.random.choice(found) if found else None

    def nat(self, depth: int) -> Term:
        a = self._word(NAT)
        if a is None or depth == 0:
            return literal(self.random.randint(0, 2), NAT)
        b = self.random.randint(0, 2)
        return least(self.random.choice([a, a + b, a - b, self.seq(depth - 1) - self.seq(depth - 1)]), 2)

    def seq(self, depth: int) -> Term:
        a = self._word(SEQ)
        if a is None or depth == 0:
            return literal(self.random.choice((1, 8)), SEQ)
        chosen = self.random.choice([a, a + 1, when(self.bool(depth - 1), a, literal(3, SEQ)), a - self.nat(depth - 1)])
        return when(chosen < literal(4, SEQ), chosen, literal(7, SEQ))  # few values, and every comparison is tried

    def bool(self, depth: int) -> Term:
        state = STATE == self.random.choice(STATES)
        if depth == 0:
            found = self._word(BOOL)
            return state if found is None else found
        choices = [
            lambda: ~self.bool(depth - 1), lambda: self.bool(depth - 1) & self.bool(depth - 1),
            lambda: self.bool(depth - 1) | self.bool(depth - 1), lambda: state,
            lambda: self.nat(depth - 1) < self.nat(depth - 1), lambda: self.nat(depth - 1) == self.nat(depth - 1),
            lambda: self.seq(depth - 1) < self.seq(depth - 1), lambda: self.seq(depth - 1) <= self.seq(depth - 1),
            lambda: self.seq(depth - 1) == self.seq(depth - 1),
        ]  # fmt: skip
        return self.random.choice(choices)()
