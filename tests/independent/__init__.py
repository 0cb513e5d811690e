"""A second model of RFC 9293's state machine, written apart from the rules, to hold them against.

`model` is one end; here two of them and the network between them are searched exhaustively.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cache
from typing import Any

from tcpmodel.language.scope import Old, Scope

from .model import (
    CALLS,
    CLOSED,
    LISTEN,
    TIME_WAIT,
    Segment,
    Sent,
    Tcb,
    call_open,
    call_send,
    keep_alive,
    key_of,
    retransmissions,
    retransmit,
    segment_arrives,
    too_often,
    transmissions,
    transmit,
    undelivered,
    vanish,
)  # fmt: skip

Budget = tuple[int, int, int]  # OPENs made, octets left to SEND, crashes left
End = tuple[tuple[Any, ...], Budget]  # the fields of a Tcb, and what its user may still do
Channel = tuple[Segment, ...]  # sorted
World = tuple[End, End, Channel, Channel]
Move = tuple[End, Sent]


class Network:
    """Two ends and the two directions between them, within a scope."""

    def __init__(self, scope: Scope) -> None:
        self.scope = scope
        self.calls = cache(lambda side, end, quiet: list(self._calls(side, end, quiet)))
        self.arrivals = cache(lambda side, end, segment: list(self._arrivals(side, end, segment)))
        self.delays, self.window = "PICK.DELAY" in scope.leaves_open, scope.numbers["CALL.WINDOW"][0]
        self.r2, self.r2_syn, self.probes = (scope.numbers.get(f"CALL.{n}", (0,))[0] for n in ("R2", "R2_SYN", "PROBES"))
        a, b = ((key_of(Tcb()), (0, user.budget["BUDGET.TEXT"], user.budget["BUDGET.CRASHES"])) for user in scope.users)
        ab, ba = (tuple(sorted(map(segment_of, old))) for old in scope.old)
        self.start: World = (a, b, ab, ba)

    def successors(self, world: World) -> Iterator[World]:
        for side in (0, 1):
            out, inward = world[2 + side], world[3 - side]
            for move in self.calls(side, world[side], not out and not inward):
                yield self._after(world, side, move, inward)
            for segment in set(inward):
                where = inward.index(segment)
                rest = inward[:where] + inward[where + 1 :]
                for move in self.arrivals(side, world[side], segment):
                    yield self._after(world, side, move, rest)
                if self.scope.loses:
                    yield self._after(world, side, (world[side], []), rest)
                if self.scope.duplicates and len(inward) < self.scope.capacity:
                    yield self._after(world, side, (world[side], []), tuple(sorted([*inward, segment])))

    def _after(self, world: World, side: int, move: Move, inward: Channel) -> World:
        end, sent = move
        out = world[2 + side]
        out = tuple(sorted([*out, *sent[: max(self.scope.capacity - len(out), 0)]])) if sent else out
        return (end, world[1], out, inward) if side == 0 else (world[0], end, inward, out)

    def _do(self, end: End, event: Callable[..., Sent | None], *choices: Any, budget: Budget | None = None
            ) -> list[Move]:
        tcb = Tcb(*end[0], self.scope.modulus)
        sent = event(tcb, *choices)
        return [] if sent is None else [((key_of(tcb), budget or end[1]), sent)]

    def _arrivals(self, side: int, end: End, segment: Segment) -> Iterator[Move]:
        listens = end[0][0] == LISTEN
        for iss in self.scope.users[side].turns[end[1][0] - 1].values["PICK.ISS"] if listens else (0,):
            for delay in (False, True) if self.delays else (False,):
                yield from self._do(end, segment_arrives, segment, iss, delay)

    def _calls(self, side: int, end: End, quiet: bool) -> Iterator[Move]:
        user, scope, (opened, text, crashes) = self.scope.users[side], self.scope, end[1]
        tcb, do = Tcb(*end[0], scope.modulus), self._do
        if tcb.state == CLOSED and opened < len(user.turns):
            opening, more = user.turns[opened].values, (opened + 1, text, crashes)
            waits = opening["CALL.QUIET"][0] and not quiet
            if False in opening["CALL.ACTIVE"] and not waits:
                yield from do(end, call_open, False, self.window, budget=more)
            for iss in opening["PICK.ISS"] if True in opening["CALL.ACTIVE"] and not waits else ():
                yield from do(end, call_open, True, self.window, iss, budget=more)
        turning = user.turns[opened - 1].values if tcb.state == LISTEN else None
        if turning and True in turning["CALL.ACTIVE"]:
            for iss in turning["PICK.ISS"]:
                yield from do(end, call_open, True, self.window, iss)
        if not tcb.gone:
            for n in user.numbers["PICK.LENGTH"] if "SEND" in user.calls else ():
                left = (opened, text - n, crashes)
                if n <= text and not turning:
                    yield from do(end, call_send, n, budget=left)
                    if self.delays:
                        yield from do(end, call_send, n, 0, False, True, budget=left)
                for iss in turning["PICK.ISS"] if n <= text and turning and True in turning["CALL.ACTIVE"] else ():
                    yield from do(end, call_send, n, iss, False, budget=left)
                    yield from do(end, call_send, n, iss, True, budget=left)
            for name, call in CALLS.items():
                if name in user.calls:
                    yield from do(end, call)
        for choice in transmissions(tcb):
            yield from do(end, transmit, *choice)
        for choice in retransmissions(tcb) if "RETRANSMISSION TIMEOUT" in scope.timeouts else ():
            yield from do(end, self._again, *choice)
        if "KEEP-ALIVE TIMEOUT" in scope.timeouts:
            yield from do(end, keep_alive, self.probes)
        if tcb.ack_owed:
            yield from do(end, lambda tcb: [tcb.ack()])
        if tcb.state == TIME_WAIT and quiet and not tcb.ack_owed:
            yield from do(end, vanish)
        if undelivered(tcb) and "USER TIMEOUT" in scope.timeouts:
            yield from do(end, vanish)
        if tcb.state not in (CLOSED, LISTEN) and "ICMP HARD ERROR" in scope.timeouts:
            yield from do(end, vanish)
        if tcb.state != CLOSED and crashes:
            yield from do(end, vanish, budget=(opened, text, crashes - 1))


    def _again(self, tcb: Tcb, text: int, fin: bool) -> Sent:
        return vanish(tcb) if too_often(tcb, self.r2, self.r2_syn) else retransmit(tcb, text, fin)


def segment_of(old: Old) -> Segment:
    """An old segment read from its text."""
    said = dict(re.findall(r"<(\w+)=([^>]+)>", old.text))
    seq, ack, text = (int(said.get(key, 0)) for key in ("SEQ", "ACK", "LEN"))
    return Segment(seq, ack, text, *(bit in said["CTL"].split(",") for bit in ("SYN", "ACK", "FIN", "RST")))


def explore(scope: Scope) -> set[World]:
    """Every situation that is reachable within the scope."""
    network = Network(scope)
    found, todo = {network.start}, [network.start]
    while todo:
        for world in network.successors(todo.pop()):
            if world not in found:
                found.add(world)
                todo.append(world)
    return found
