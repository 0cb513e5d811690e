"""The specification against `tests/independent`, a second model: the same states, the same reaction to one event."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tcpmodel.specs.rfc9293 import SPEC
from tcpmodel.specs.rfc9293.bounds import old, opening, scope, user
from tcpmodel.specs.scopes import HANDSHAKE

from tcpmodel.language.scope import Scope, User
from tcpmodel.lower.python import Interpreter
from tcpmodel.system.system import System
from tests.independent import World, explore, model
from tests.independent.model import Segment, Tcb
from tests.many import many

# The fields of the independent model's Tcb and Segment, in their order, as words.
TCB_WORDS = (
    "STATE", "PASSIVE", "ISS", "SND.UNA", "SND.NXT", "SND.MAX_WND", "SND.QUEUED", "SND.CLOSING", "SND.FIN", "IRS",
    "RCV.NXT", "RCV.WND", "RCV.UNREAD", "RCV.HELD", "RCV.HELD_FIN", "ACK.OWED", "GONE",
    "RETRY.COUNT", "KEEP.PROBES",
)  # fmt: skip
SEGMENT_WORDS = ("SEG.SEQ", "SEG.ACK", "SEG.TEXT", "CTL.SYN", "CTL.ACK", "CTL.FIN", "CTL.RST")
TCB_PLACES = [[w.name for w in SPEC.tcb].index(name) for name in TCB_WORDS]
SEGMENT_PLACES = [[w.name for w in SPEC.segment].index(name) for name in SEGMENT_WORDS]


def plain_tcb(tcb: tuple[Any, ...]) -> tuple[Any, ...]:
    """Without ghosts, in the independent model's order."""
    return tuple(tcb[i] for i in TCB_PLACES)


def plain_segment(segment: tuple[Any, ...]) -> Segment:
    return Segment(*(segment[i] for i in SEGMENT_PLACES))


# Whole scopes -------------------------------------------------------------------------------------------


def compared(name: str, a: User, b: User, **bounds: Any) -> Scope:
    return scope(name, "two models compared", (a, b), **bounds)


CLIENT, SERVER = opening(iss=(10,), active=True), opening(iss=(30,), passive=True)
OTHER_CLIENT, TURNING = opening(iss=(30,), active=True), opening(iss=(30,), active=True, passive=True)
TURNING_CLIENT = opening(iss=(10, 12), active=True, passive=True)
SECOND_CLIENT, SECOND_SERVER = opening(iss=(20,), active=True), opening(iss=(40, 45), passive=True)
USER_TIMEOUTS = frozenset({"RETRANSMISSION TIMEOUT", "USER TIMEOUT"})

SCOPES = (
    HANDSHAKE,
    compared("simultaneous-open-close", user(CLIENT, calls="CLOSE"), user(OTHER_CLIENT, calls="CLOSE"), loses=True),
    compared("a-lossy-life-with-text", user(CLIENT, calls="SEND CLOSE", text=2, lengths=(1, 2)),
          user(SERVER, calls="RECEIVE CLOSE"), loses=True, duplicates=True, capacity=1),
    compared("text-both-ways", user(CLIENT, calls="SEND CLOSE", text=1), user(SERVER, calls="SEND CLOSE RECEIVE", text=1),
          capacity=1, loses=True),
    compared("crash-and-re-OPEN", user(CLIENT, SECOND_CLIENT, calls="CLOSE", crashes=1),
          user(SERVER, SECOND_SERVER, calls="CLOSE"), capacity=1, loses=True),
    compared("both-crash", user(CLIENT, SECOND_CLIENT, crashes=1), user(SERVER, crashes=1), loses=True),
    compared("text-on-the-SYN", user(TURNING_CLIENT, calls="SEND", text=2, lengths=(2,)),
          user(TURNING, calls="CLOSE RECEIVE"), capacity=1, loses=True, window=3),
    compared("SEND-and-CLOSE-in-SYN-RECEIVED", user(CLIENT, calls="CLOSE"),
          user(TURNING, calls="SEND CLOSE ABORT", text=1), capacity=1, loses=True),
    compared("a-window-of-one", user(CLIENT, calls="SEND CLOSE", text=2, lengths=(2,)),
          user(SERVER, calls="RECEIVE CLOSE"), capacity=1, loses=True, window=1),
    compared("EXIT-with-unread-text", user(CLIENT, calls="SEND CLOSE", text=2), user(SERVER, calls="EXIT RECEIVE"),
          capacity=1, loses=True),
    compared("EXIT-at-both-ends", user(CLIENT, calls="SEND EXIT", text=1), user(TURNING, calls="SEND EXIT", text=1),
          capacity=1),
    compared("ABORT-and-user-timeouts", user(CLIENT, calls="ABORT CLOSE SEND", text=1), user(SERVER, calls="ABORT CLOSE"),
          capacity=1, loses=True, timeouts=USER_TIMEOUTS),
    compared("R2", user(CLIENT, calls="SEND CLOSE", text=1), user(SERVER, calls="CLOSE"), capacity=1, loses=True, r1=1, r2=2, r2_syn=1),
    compared("keep-alives", user(CLIENT, calls="CLOSE"), user(SERVER, calls="SEND", text=1, crashes=1), capacity=1, loses=True,
          timeouts=("RETRANSMISSION TIMEOUT", "KEEP-ALIVE TIMEOUT"), probes=1),
    compared("ICMP-and-endless-keep-alives", user(CLIENT, calls="CLOSE"), user(SERVER, calls="CLOSE"), capacity=1, quoted=(10, 50),
          timeouts=("RETRANSMISSION TIMEOUT", "KEEP-ALIVE TIMEOUT", "ICMP HARD ERROR", "ICMP SOFT ERROR", "ICMP SOURCE QUENCH")),
    compared("a-quiet-time", user(CLIENT, opening(iss=(9,), active=True, quiet=True), calls="SEND", text=1, crashes=1),
          user(SERVER, SECOND_SERVER), capacity=1, loses=True),
    compared("delayed-acknowledgments", user(CLIENT, calls="SEND CLOSE", text=1), user(SERVER, calls="SEND CLOSE", text=1),
          delays=True, capacity=1),
    compared("old-duplicates", user(CLIENT, calls="CLOSE"), user(SERVER, calls="CLOSE"), capacity=1,
          old=((old("<SEQ=5><CTL=SYN>", origin=5),), (old("<SEQ=33><ACK=8><CTL=ACK>", origin=33),))),
    compared("old-text", user(TURNING_CLIENT, calls="SEND", text=1), user(TURNING, calls="EXIT RECEIVE"), capacity=1,
          old=((old("<SEQ=9><LEN=2><CTL=SYN,FIN>", origin=9),), (old("<SEQ=31><ACK=11><LEN=1><CTL=FIN,ACK>", origin=30),))),
)  # fmt: skip


def states_of_the_specification(bounds: Scope) -> set[World]:
    system = System(SPEC, bounds)
    found, todo = {system.initial}, [system.initial]
    while todo:
        for _, state in system.successors(todo.pop()):
            if state not in found:
                found.add(state)
                todo.append(state)
    ends = [(plain_tcb(end.tcb), tuple(end.budget)) for _, end in system.ends]
    segments = [plain_segment(s) for s in system.segments]
    channels = [tuple(sorted(segments[s] for s in channel)) for channel in system.channels]
    return {(ends[a], ends[b], channels[ab], channels[ba]) for a, b, ab, ba in found}  # type: ignore[misc]


@pytest.mark.parametrize("bounds", SCOPES, ids=lambda bounds: bounds.name)
def test_both_models_reach_the_same_states(bounds: Scope) -> None:
    theirs, ours = states_of_the_specification(bounds), explore(bounds)
    assert len(theirs) < 40_000
    assert not sorted(theirs - ours, key=repr)[:1], "only the specification reaches this"
    assert not sorted(ours - theirs, key=repr)[:1], "only the independent model reaches this"


# One event ----------------------------------------------------------------------------------------------

MODULUS = 16
INTERPRETER = Interpreter(SPEC, MODULUS)
Pick = Callable[[int, int], int]  # a number from the first to the second
STATES = SPEC.state.sort.values
FIN_SENT = ("FIN-WAIT-2", "LAST-ACK", "TIME-WAIT")
MAY_CLOSE = ("SYN-RECEIVED", "ESTABLISHED", "CLOSE-WAIT")


def pick_tcb(pick: Pick) -> Tcb:
    """A TCB as an end can have it, though perhaps not with any peer."""
    tcb = Tcb(state := STATES[pick(0, len(STATES) - 1)], modulus=MODULUS)
    if state == "CLOSED":
        return tcb
    tcb.rcv_wnd = tcb.snd_max_wnd = pick(1, 4)
    tcb.passive = state == "LISTEN" or (state != "SYN-SENT" and bool(pick(0, 1)))
    tcb.queued = pick(0, 2) if state not in FIN_SENT else 0
    if state == "LISTEN":
        return tcb
    tcb.iss, text = pick(0, MODULUS - 1), pick(0, 2)
    tcb.fin_sent = state in FIN_SENT or (state in ("FIN-WAIT-1", "CLOSING") and (not tcb.queued or pick(0, 1) == 0))
    if tcb.fin_sent:
        tcb.queued = 0
    tcb.closing = state in ("FIN-WAIT-1", "CLOSING") and not tcb.fin_sent
    if state in MAY_CLOSE and (tcb.queued or (state == "SYN-RECEIVED" and text)):
        tcb.closing = bool(pick(0, 1))
    last = 1 + text + tcb.fin_sent
    tcb.snd_nxt = (tcb.iss + last) % MODULUS
    acked = 0 if state in ("SYN-SENT", "SYN-RECEIVED") else pick(1, last)
    if state in ("FIN-WAIT-2", "TIME-WAIT"):
        acked = last
    elif tcb.fin_sent:
        acked = min(acked, last - 1)
        if state == "FIN-WAIT-1" and not text:
            acked = pick(0, 1)  # a CLOSE in SYN-RECEIVED sends the FIN before our SYN is acknowledged
    tcb.snd_una = (tcb.iss + acked) % MODULUS
    tcb.tries = pick(0, 2) if tcb.snd_una != tcb.snd_nxt else 0
    tcb.probes = pick(0, 2) if state in ("ESTABLISHED", "CLOSE-WAIT", "FIN-WAIT-2") else 0
    if state == "SYN-SENT":
        return tcb
    tcb.irs = pick(0, MODULUS - 1)
    fin_received = state in ("CLOSE-WAIT", "CLOSING", "LAST-ACK", "TIME-WAIT")
    if state == "SYN-RECEIVED":
        tcb.held = pick(0, tcb.rcv_wnd)
        tcb.held_fin = tcb.held < tcb.rcv_wnd and pick(0, 3) == 0
        tcb.rcv_nxt = (tcb.irs + 1) % MODULUS
    else:
        received = pick(0, tcb.rcv_wnd - fin_received)  # the FIN was in the window, so that one octet is left
        tcb.rcv_nxt = (tcb.irs + 1 + received + fin_received) % MODULUS
        tcb.rcv_wnd -= received
        tcb.unread = received if state not in ("CLOSING", "TIME-WAIT") else 0
        tcb.ack_owed = bool(pick(0, 1))
        tcb.ack_owed &= tcb.snd_una != tcb.iss
    tcb.gone = bool(pick(0, 1)) and not tcb.unread and (tcb.closing or tcb.fin_sent)
    return tcb


def pick_segment(pick: Pick, tcb: Tcb) -> Segment:
    """A segment, mostly near the numbers that the TCB expects; none has both SYN and RST."""
    near = pick(0, 3) > 0
    seq = (tcb.rcv_nxt + pick(-4, 5)) % MODULUS if near else pick(0, MODULUS - 1)
    ack = (tcb.snd_una + pick(-5, 4)) % MODULUS if near else pick(0, MODULUS - 1)
    bits = pick(0, 9)
    syn, rst = bits == 0, bits == 1
    has_ack = pick(0, 4) > 0
    return Segment(seq, ack if has_ack else 0, pick(0, 3), syn, has_ack, pick(0, 2) == 0, rst)


def react_by_the_specification(event: str, tcb: Tcb, choice: dict[str, Any], segment: Segment | None = None,
                               ) -> tuple[tuple[Any, ...], list[Segment]]:  # fmt: skip
    value = INTERPRETER.tcb_from(dict(zip(TCB_WORDS, model.key_of(tcb), strict=True)))
    arriving = segment and INTERPRETER.segment_from(dict(zip(SEGMENT_WORDS, segment, strict=True)))
    outcome = INTERPRETER.react(SPEC.event(event), value, choice, arriving)
    return plain_tcb(outcome.tcb), [plain_segment(s) for s in outcome.sent]


def compare_arrival(pick: Pick) -> None:
    tcb = pick_tcb(pick)
    segment, iss, delay = pick_segment(pick, tcb), pick(0, MODULUS - 1), bool(pick(0, 1))
    theirs = react_by_the_specification("SEGMENT ARRIVES", tcb, {"PICK.ISS": iss, "PICK.DELAY": delay}, segment)
    before = str(tcb)
    sent = model.segment_arrives(tcb, segment, iss, delay)
    assert (model.key_of(tcb), sent) == theirs, (before, segment, delay)


def compare_call(pick: Pick) -> None:
    tcb, iss, octets, on_syn = pick_tcb(pick), pick(0, MODULUS - 1), pick(1, 2), bool(pick(0, 1))
    tcb.gone = False  # nobody calls when the process is gone
    calls: list[tuple[str, dict[str, Any], Callable[[], list[Segment] | None]]] = [
        ("OPEN", {"CALL.ACTIVE": on_syn, "CALL.WINDOW": 3, "PICK.ISS": iss},
         lambda: model.call_open(tcb, on_syn, 3, iss)),
        ("SEND", {"PICK.LENGTH": octets, "PICK.ISS": iss, "PICK.ON_SYN": on_syn and tcb.state == "LISTEN"},
         lambda: model.call_send(tcb, octets, iss, on_syn)),
        ("RECEIVE", {}, lambda: model.call_receive(tcb)),
        ("CLOSE", {}, lambda: model.call_close(tcb)),
        ("CLOSE", {"CALL.EXIT": True}, lambda: model.call_exit(tcb)),
        ("ABORT", {}, lambda: model.call_abort(tcb)),
    ]  # fmt: skip
    event, choice, call = calls[pick(0, len(calls) - 1)]
    theirs = react_by_the_specification(event, tcb, choice)
    before = str(tcb)
    sent = call()
    assert (model.key_of(tcb), sent or []) == theirs, (before, event, choice)


def compare_timers(pick: Pick) -> None:
    tcb = pick_tcb(pick)
    for event, choices, act in (
        ("TRANSMIT", model.transmissions(tcb), model.transmit),
        ("RETRANSMISSION TIMEOUT", model.retransmissions(tcb), model.retransmit),
    ):
        value = INTERPRETER.tcb_from(dict(zip(TCB_WORDS, model.key_of(tcb), strict=True)))
        every = [(n, fin) for n in range(5) for fin in (False, True)]
        possible = [(n, fin) for n, fin in every
                    if INTERPRETER.possible(SPEC.event(event), value, {"PICK.LENGTH": n, "PICK.FIN": fin})]  # fmt: skip
        if not (event == "RETRANSMISSION TIMEOUT" and tcb.snd_una == tcb.iss):
            assert {(n, fin or n == 0) for n, fin in possible} == set(choices), (tcb, event)
        for n, fin in choices:
            after = Tcb(*model.key_of(tcb), MODULUS)
            sent = act(after, n, fin)
            theirs = react_by_the_specification(event, tcb, {"PICK.LENGTH": n, "PICK.FIN": fin})
            assert (model.key_of(after), sent) == theirs, (tcb, event, n, fin)


@pytest.mark.parametrize("compare", [compare_arrival, compare_call, compare_timers])
@settings(max_examples=many(1200), deadline=None, derandomize=True, database=None, suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_both_models_react_alike(compare: Callable[[Pick], None], data: st.DataObject) -> None:
    compare(lambda low, high: data.draw(st.integers(low, high)))


def test_an_ack_in_closing_that_does_not_acknowledge_our_fin_is_ignored() -> None:
    # RFC 9293 3.10.7.4, fifth, CLOSING: "otherwise, ignore the segment", whether the ACK is new or a duplicate.
    tcb = Tcb("CLOSING", iss=0, snd_una=1, snd_nxt=2, snd_max_wnd=4, fin_sent=True, irs=8, rcv_nxt=10, rcv_wnd=4,
              ack_owed=True, modulus=MODULUS)  # fmt: skip
    before = model.key_of(tcb)
    duplicate = Segment(10, 1, has_ack=True)
    assert model.segment_arrives(tcb, duplicate) == []
    assert react_by_the_specification("SEGMENT ARRIVES", tcb, {}, duplicate) == (before, [])
