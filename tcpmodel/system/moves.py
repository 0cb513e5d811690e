"""What can happen next in a system: which events a scope's users, timers and network may cause, and their choices."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import product
from typing import Any, NamedTuple

from tcpmodel.language.errors import SpecError, did_you_mean
from tcpmodel.language.rules import Event, Spec
from tcpmodel.language.scope import Opening, Scope, User

ARRIVAL = "SEGMENT ARRIVES"
USER_CALLS = ("OPEN", "SEND", "RECEIVE", "CLOSE", "EXIT", "ABORT", "STATUS")
ENDS = ("A", "B")


class Budget(NamedTuple):
    """What is left to one user: OPENs made so far, octets it may still send, crashes it may still suffer."""

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


def move(event: str, name: str, **choice: Any) -> Move:
    """A move; choices are named with ``_`` for the first ``.`` (``PICK_ISS``)."""
    return Move(event, tuple((k.replace("_", ".", 1), v) for k, v in choice.items()), name)


class Moves:
    """The moves of one system, by end and budget; whether they are possible is the specification's word."""

    def __init__(self, spec: Spec, scope: Scope) -> None:
        self.scope = scope
        known = {e.name for e in spec.events} | set(USER_CALLS)
        for name in {c for u in scope.users for c in u.calls} | scope.timeouts:
            if name not in known:
                raise SpecError(f"scope '{scope.name}': no event '{name}'{did_you_mean(name, known)}", scope.where)
        self.events: dict[str, Event] = {e.name: e for e in spec.events}

    def budget(self, end: int) -> Budget:
        """What the user of that end has at the start."""
        user = self.scope.users[end]
        return Budget(0, user.text, user.crashes)

    def of_user(self, end: int, budget: Budget, state: str) -> Iterator[tuple[Move, Budget]]:
        """Calls that change something, with the budget that they leave."""
        user, window = self.scope.users[end], self.scope.window
        opening = _opening(user, budget, state)
        if opening is not None:
            opened = budget._replace(opened=budget.opened + (state == "CLOSED"))
            if opening.passive and state == "CLOSED":
                yield move("OPEN", "OPEN passive", CALL_ACTIVE=False, CALL_WINDOW=window), opened
            if opening.active:
                for iss in opening.iss:
                    yield move("OPEN", "OPEN active", CALL_ACTIVE=True, CALL_WINDOW=window, PICK_ISS=iss), opened
        if "SEND" in user.calls:
            yield from self._sends(user, budget, state)
        for call in ("RECEIVE", "CLOSE", "ABORT"):
            if call in user.calls:
                yield move(call, call), budget
        if "EXIT" in user.calls:
            yield move("CLOSE", "EXIT", CALL_EXIT=True), budget

    def _sends(self, user: User, budget: Budget, state: str) -> Iterator[tuple[Move, Budget]]:
        opening = _opening(user, budget, state)
        for length in user.lengths:
            if length > budget.text or (state == "LISTEN" and not (opening and opening.active)):
                continue
            left = budget._replace(text=budget.text - length)
            for iss in opening.iss if opening and state == "LISTEN" else (0,):
                yield move("SEND", f"SEND {length}", PICK_LENGTH=length, PICK_ISS=iss), left
                if self.scope.delays and state != "LISTEN":
                    yield move("SEND", f"SEND {length}, held", PICK_LENGTH=length, PICK_HOLD=True), left
                if state == "LISTEN":
                    on_syn = move("SEND", f"SEND {length} on SYN", PICK_LENGTH=length, PICK_ISS=iss, PICK_ON_SYN=True)
                    yield on_syn, left

    def refused(self) -> Iterator[Move]:
        """Calls to try at any time, to hear how they are refused; what would change something is not taken."""
        yield move("OPEN", "OPEN passive", CALL_ACTIVE=False)
        yield move("OPEN", "OPEN active")
        yield move("OPEN", "OPEN active, remote socket unspecified", CALL_REMOTE=False)
        yield move("SEND", "SEND 1")
        yield move("SEND", "SEND 1, remote socket unspecified", CALL_REMOTE=False)
        for call in ("RECEIVE", "CLOSE", "ABORT", "STATUS"):
            yield move(call, call)

    def of_timers(self, budget: Budget) -> Iterator[tuple[Move, Budget]]:
        """Timeouts, queued work, and the crash of the host."""
        lengths = sorted({0, *(n for u in self.scope.users if u.text for n in range(1, u.text + 1))})
        for name in ("TRANSMIT", "RETRANSMISSION TIMEOUT"):
            if name == "TRANSMIT" or name in self.scope.timeouts:
                for length, fin in product(lengths, (False, True)):
                    carried = (f" {length} octets" if length else "") + (" with FIN" if fin and length else "")
                    yield move(name, name + carried, PICK_LENGTH=length, PICK_FIN=fin), budget
        yield move("TIME-WAIT TIMEOUT", "TIME-WAIT TIMEOUT"), budget
        yield move("DELAYED ACK", "DELAYED ACK"), budget
        if "USER TIMEOUT" in self.scope.timeouts:
            yield move("USER TIMEOUT", "USER TIMEOUT"), budget
        if budget.crashes:
            yield move("CRASH", "CRASH"), budget._replace(crashes=budget.crashes - 1)

    def of_arrival(self, end: int, budget: Budget, state: str) -> Iterator[Move]:
        """The ways in which one segment may be taken."""
        opening = _opening(self.scope.users[end], budget, state)
        isss = opening.iss if opening and state == "LISTEN" else (0,)
        for iss, delay in product(isss, (False, True) if self.scope.delays else (False,)):
            yield move(ARRIVAL, "arrives" + (", acknowledgment delayed" if delay else ""), PICK_ISS=iss,
                       PICK_DELAY=delay)


def _opening(user: User, budget: Budget, state: str) -> Opening | None:
    """The OPEN that the user would make now, or in LISTEN the one that it has made."""
    index = budget.opened if state == "CLOSED" else budget.opened - 1
    if state not in ("CLOSED", "LISTEN") or not 0 <= index < len(user.openings):
        return None
    return user.openings[index]
