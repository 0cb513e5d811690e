"""What can happen next in a system: which events a scope's users, timers and network offer, all of it as terms.

Every choice that an event leaves open is made here, so that an offer is data: an event, its choices, the
condition on the end's state and budget under which it is made, and what it spends. Each lowering reads it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import product
from typing import Any, NamedTuple

from tcpmodel.language.errors import SpecError, did_you_mean
from tcpmodel.language.rules import Event, Spec
from tcpmodel.language.scope import BUDGET, Scope, User
from tcpmodel.language.terms import FALSE, TRUE, Assign, Term, both

ARRIVAL = "SEGMENT ARRIVES"
USER_CALLS = ("OPEN", "SEND", "RECEIVE", "CLOSE", "EXIT", "ABORT", "STATUS")
ENDS = ("A", "B")


class Budget(NamedTuple):
    """The values of the words of ``BUDGET``, in their order."""

    opened: int
    text: int
    crashes: int


@dataclass(frozen=True)
class Move:
    """One event with its choices made; ``name`` is what a person reads."""

    event: str
    choice: tuple[tuple[str, Any], ...]
    name: str

    @property
    def chosen(self) -> Mapping[str, Any]:
        return dict(self.choice)


@dataclass(frozen=True, eq=False)
class Offer:
    """A move that an end may make: ``when`` reads its STATE and its budget, ``spend`` is what it costs."""

    move: Move
    when: Term
    spend: tuple[Assign, ...] = ()


def move(event: str, name: str, **choice: Any) -> Move:
    """A move; choices are named with ``_`` for the first ``.`` (``PICK_ISS``)."""
    return Move(event, tuple((k.replace("_", ".", 1), v) for k, v in choice.items()), name)


class Moves:
    """The offers of one system, by end; whether a move is possible besides is the specification's word."""

    def __init__(self, spec: Spec, scope: Scope) -> None:
        self.spec, self.scope = spec, scope
        known = {e.name for e in spec.events} | set(USER_CALLS)
        for name in {c for u in scope.users for c in u.calls} | scope.timeouts:
            if name not in known:
                raise SpecError(f"scope '{scope.name}': no event '{name}'{did_you_mean(name, known)}", scope.where)
        self.events: dict[str, Event] = {e.name: e for e in spec.events}
        self.users = tuple(tuple(self._user(u)) for u in scope.users)
        self.timers = tuple(tuple(self._timers(u)) for u in scope.users)
        self.arrivals = tuple(tuple(self._arrivals(u)) for u in scope.users)
        self._all_known()

    def _all_known(self) -> None:
        """Refuses what is offered and what the specification knows nothing of: it would never happen, or break off."""
        offered = [o.move for every in (self.users, self.timers, self.arrivals) for some in every for o in some]
        for one in [*offered, *(self.refused() if self.scope.refusals else ())]:
            if one.event not in self.events:
                raise SpecError(f"scope '{self.scope.name}' offers {one.event}, and {self.spec.name} has no such event",
                                self.scope.where)

    def budget(self, end: int) -> Budget:
        """What the user of that end has at the start."""
        user = self.scope.users[end]
        return Budget(0, user.text, user.crashes)

    def _in(self, state: str) -> Term:
        """The end is in that state; false where the specification has no such state."""
        return self.spec.state == state if state in self.spec.state.sort.values else FALSE

    def _user(self, user: User) -> Iterator[Offer]:
        yield from self._opens(user)
        if "SEND" in user.calls:
            for length in user.lengths:
                yield from self._sends(user, length)
        for call in ("RECEIVE", "CLOSE", "ABORT"):
            if call in user.calls:
                yield Offer(move(call, call), TRUE)
        if "EXIT" in user.calls:
            yield Offer(move("CLOSE", "EXIT", CALL_EXIT=True), TRUE)

    def _opens(self, user: User) -> Iterator[Offer]:
        """The user's OPENs in their order; from LISTEN, a passive one may still become active."""
        window = self.scope.window
        for number, opening in enumerate(user.openings):
            now = both(self._in("CLOSED"), BUDGET.OPENED == number)
            later = both(self._in("LISTEN"), BUDGET.OPENED == number + 1)
            opened = (Assign(BUDGET.OPENED, BUDGET.OPENED + 1),)
            if opening.passive:
                yield Offer(move("OPEN", "OPEN passive", CALL_ACTIVE=False, CALL_WINDOW=window), now, opened)
            for iss in opening.iss if opening.active else ():
                active = move("OPEN", "OPEN active", CALL_ACTIVE=True, CALL_WINDOW=window, PICK_ISS=iss)
                yield Offer(active, now, opened)
                yield Offer(active, later)

    def _sends(self, user: User, length: int) -> Iterator[Offer]:
        enough, spent = BUDGET.TEXT >= length, (Assign(BUDGET.TEXT, BUDGET.TEXT - length),)
        open_ = both(~self._in("LISTEN"), enough)
        yield Offer(move("SEND", f"SEND {length}", PICK_LENGTH=length, PICK_ISS=0), open_, spent)
        if self.scope.delays:
            yield Offer(move("SEND", f"SEND {length}, held", PICK_LENGTH=length, PICK_HOLD=True), open_, spent)
        for number, opening in enumerate(user.openings):
            listening = both(self._in("LISTEN"), BUDGET.OPENED == number + 1, enough)
            for iss in opening.iss if opening.active else ():
                chosen = {"PICK_LENGTH": length, "PICK_ISS": iss}
                yield Offer(move("SEND", f"SEND {length}", **chosen), listening, spent)
                yield Offer(move("SEND", f"SEND {length} on SYN", **chosen, PICK_ON_SYN=True), listening, spent)

    def refused(self) -> Iterator[Move]:
        """Calls to try at any time, to hear how they are refused; what would change something is not taken."""
        yield move("OPEN", "OPEN passive", CALL_ACTIVE=False)
        yield move("OPEN", "OPEN active")
        yield move("OPEN", "OPEN active, remote socket unspecified", CALL_REMOTE=False)
        yield move("SEND", "SEND 1")
        yield move("SEND", "SEND 1, remote socket unspecified", CALL_REMOTE=False)
        for call in ("RECEIVE", "CLOSE", "ABORT", "STATUS"):
            yield move(call, call)

    def _timers(self, user: User) -> Iterator[Offer]:
        """Timeouts, queued work, and the crash of the host."""
        lengths = sorted({0, *(n for u in self.scope.users if u.text for n in range(1, u.text + 1))})
        for name in ("TRANSMIT", "RETRANSMISSION TIMEOUT"):
            if name == "TRANSMIT" or name in self.scope.timeouts:
                for length, fin in product(lengths, (False, True)):
                    carried = (f" {length} octets" if length else "") + (" with FIN" if fin and length else "")
                    yield Offer(move(name, name + carried, PICK_LENGTH=length, PICK_FIN=fin), TRUE)
        yield Offer(move("TIME-WAIT TIMEOUT", "TIME-WAIT TIMEOUT"), TRUE)
        yield Offer(move("DELAYED ACK", "DELAYED ACK"), TRUE)
        if "USER TIMEOUT" in self.scope.timeouts:
            yield Offer(move("USER TIMEOUT", "USER TIMEOUT"), TRUE)
        if user.crashes:
            yield Offer(move("CRASH", "CRASH"), BUDGET.CRASHES > 0, (Assign(BUDGET.CRASHES, BUDGET.CRASHES - 1),))

    def _arrivals(self, user: User) -> Iterator[Offer]:
        """The ways in which one segment may be taken: LISTEN selects an ISS, an acknowledgment may be delayed."""
        delays = (False, True) if self.scope.delays else (False,)
        picks = [(0, ~self._in("LISTEN"))] + [
            (iss, both(self._in("LISTEN"), BUDGET.OPENED == number + 1))
            for number, opening in enumerate(user.openings) for iss in opening.iss
        ]
        for (iss, when), delay in product(picks, delays):
            name = "arrives" + (", acknowledgment delayed" if delay else "")
            yield Offer(move(ARRIVAL, name, PICK_ISS=iss, PICK_DELAY=delay), when)
