"""What events and scopes declare in specifications that are nobody's protocol, but name their events as TCP does."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any

from tcpmodel.specs.rfc9293.words import BUDGET

from tcpmodel.language.events import Cause, Choice, Cost, Domain, choice, from_scope, of_the_turn, one_of, up_to
from tcpmodel.language.rules import vocabulary
from tcpmodel.language.scope import Scope, User
from tcpmodel.language.terms import BOOL, NAT, Term, Word, literal

CALLS = ("OPEN", "SEND", "RECEIVE", "CLOSE", "ABORT", "STATUS")
OF_HOSTS = ("TRANSMIT", "CRASH")
FORMS = ("TRANSMIT", "RETRANSMISSION TIMEOUT")  # a segment of so much text
BUDGETS = {"budget": vocabulary(BUDGET), "turns": BUDGET.OPENED}  # for a Spec


def cause_of(name: str) -> Cause:
    """Who causes the event of that name."""
    if name == "SEGMENT ARRIVES":
        return Cause.NETWORK
    return Cause.USER if name in CALLS else Cause.HOST if name in OF_HOSTS else Cause.TIMER


def declared(name: str, words: Sequence[Word] = (), state: Word | None = None, possible: Sequence[Term] = ()) -> dict[str, Any]:
    """What ``event`` is told beside its cases: its cause, and for its choices and costs what TCP's event declares."""
    made: dict[str, Any] = {"cause": cause_of(name), "choices": [_choice(name, w, state) for w in words], "possible": [*possible]}
    if name == "OPEN" and state is not None:
        made["begins"] = state == state.initial
        made["possible"] += [state.is_in(*[s for s in state.sort.values if s in (state.initial, "LISTEN")])]
    costs = {"SEND": [w for w in words if w.name == "PICK.LENGTH"], "CRASH": [literal(1, NAT)]}.get(name, [])
    made["costs"] = [Cost(BUDGET.CRASHES if name == "CRASH" else BUDGET.TEXT, amount) for amount in costs]
    made["optional"] = name in ("RETRANSMISSION TIMEOUT", "USER TIMEOUT")
    return made


def _choice(name: str, word: Word, state: Word | None) -> Choice:
    listens = state is not None and "LISTEN" in state.sort.values
    when: list[Term] = [state == "LISTEN"] if listens and name != "OPEN" and state is not None else []
    domain: Domain | None = one_of(word.initial)
    if word.name == "CALL.ACTIVE" or (word.name == "PICK.ISS" and (name == "OPEN" or (listens and name in ("SEND", "SEGMENT ARRIVES")))):
        return choice(word, of_the_turn(), when=when)
    if word.name == "PICK.LENGTH" and name in FORMS:
        domain = up_to(literal(100, NAT), within=BUDGET.TEXT)
    elif word.name == "CALL.WINDOW" or (word.name == "PICK.LENGTH" and name == "SEND"):
        domain = from_scope(least=1 if name == "SEND" else 0)
    elif word.sort is BOOL and (word.name == "PICK.DELAY" or name in FORMS):
        return choice(word, optional=word.name == "PICK.DELAY")
    return choice(word, domain)


def only(scope: Scope, words: Iterable[Word]) -> Scope:
    """The scope without a word on choices that the specification does not have; numbers are the usual ones."""
    known = {w.name for w in words}

    def user(one: User) -> User:
        turns = tuple(replace(t, values={n: v for n, v in t.values.items() if n in known}) for t in one.turns)
        return replace(one, numbers={}, turns=turns)

    a, b = scope.users
    return replace(scope, users=(user(a), user(b) if b is not a else user(a)), numbers={}, leaves_open=scope.leaves_open & known)


