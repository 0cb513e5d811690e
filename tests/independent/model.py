"""RFC 9293's state machine as a programmer would write it, and an exhaustive search over two ends of it.

Written from the RFC alone, without a look at `specs/rfc9293` beyond its vocabulary: imperative where the
rules are declarative. What both models share are the decisions of the design, not a line of code.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import astuple, dataclass, fields, replace
from typing import NamedTuple

from tcpmodel.language.scope import Opening, Scope, User

(CLOSED, LISTEN, SYN_SENT, SYN_RECEIVED, ESTABLISHED, FIN_WAIT_1, FIN_WAIT_2, CLOSE_WAIT, CLOSING, LAST_ACK,
 TIME_WAIT) = ("CLOSED", "LISTEN", "SYN-SENT", "SYN-RECEIVED", "ESTABLISHED", "FIN-WAIT-1", "FIN-WAIT-2",
               "CLOSE-WAIT", "CLOSING", "LAST-ACK", "TIME-WAIT")  # fmt: skip
RECEIVING = (ESTABLISHED, FIN_WAIT_1, FIN_WAIT_2)


class Segment(NamedTuple):
    seq: int
    ack: int = 0
    text: int = 0
    syn: bool = False
    has_ack: bool = False
    fin: bool = False
    rst: bool = False

    @property
    def length(self) -> int:
        return self.text + self.syn + self.fin


Sent = list[Segment]


@dataclass(slots=True)
class Tcb:
    """The connection at one end; the fields are in the order of the words they stand for."""

    state: str = CLOSED
    passive: bool = False
    iss: int = 0
    snd_una: int = 0
    snd_nxt: int = 0
    snd_max_wnd: int = 0
    queued: int = 0
    closing: bool = False
    fin_sent: bool = False
    irs: int = 0
    rcv_nxt: int = 0
    rcv_wnd: int = 0
    unread: int = 0
    held: int = 0
    held_fin: bool = False
    ack_owed: bool = False
    gone: bool = False
    modulus: int = 64

    def delete(self) -> None:
        for field in fields(self):
            if field.name != "modulus":
                setattr(self, field.name, field.default)

    def back_to_listen(self) -> None:
        """What a passive SYN-RECEIVED does on a reset; a user who has closed does not listen any more."""
        listen = Tcb(LISTEN, self.passive, rcv_wnd=self.rcv_wnd, snd_max_wnd=self.snd_max_wnd, queued=self.queued)
        closing = self.closing
        self.delete()
        if not closing:
            for field in fields(self):
                if field.name != "modulus":
                    setattr(self, field.name, getattr(listen, field.name))

    def distance(self, start: int, end: int) -> int:
        return (end - start) % self.modulus

    def acks_new(self, ack: int) -> bool:
        """SND.UNA < SEG.ACK =< SND.NXT"""
        return 0 < self.distance(self.snd_una, ack) <= self.distance(self.snd_una, self.snd_nxt)

    def ack_in_range(self, ack: int) -> bool:
        """SND.UNA - MAX.SND.WND =< SEG.ACK =< SND.NXT"""
        low = self.snd_una - self.snd_max_wnd
        return self.distance(low, ack) <= self.distance(low, self.snd_nxt)

    def in_window(self, seq: int) -> bool:
        return self.distance(self.rcv_nxt, seq) < self.rcv_wnd

    def fin_is_acked(self) -> bool:
        return self.fin_sent and self.snd_una == self.snd_nxt

    def ack(self) -> Segment:
        self.ack_owed = False
        return Segment(self.snd_nxt, self.rcv_nxt, has_ack=True)

    def reset(self) -> Segment:
        return Segment(self.snd_nxt, rst=True)

    def syn_ack(self) -> Segment:
        return Segment(self.iss, self.rcv_nxt, syn=True, has_ack=True)

    def output(self, text: int, fin: bool) -> Segment:
        """New text, new FIN."""
        segment = Segment(self.snd_nxt, self.rcv_nxt, text, has_ack=True, fin=fin)
        self.snd_nxt = (self.snd_nxt + text + fin) % self.modulus
        if fin:
            self.fin_sent, self.closing = True, False
        self.ack_owed = False
        return segment


# ---------------------------------------------------------------------------------------------- 3.10.7


def segment_arrives(tcb: Tcb, seg: Segment, iss: int = 0, delay: bool = False) -> Sent:
    if tcb.state == CLOSED:
        return _reset_for(tcb, seg)
    if tcb.state == LISTEN:
        return _in_listen(tcb, seg, iss)
    sent: Sent = []
    if tcb.state == SYN_SENT:
        _in_syn_sent(tcb, seg, delay, sent)
    else:
        _in_other_states(tcb, seg, delay, sent)
    return sent


def _reset_for(tcb: Tcb, seg: Segment) -> Sent:
    if seg.rst:
        return []
    if seg.has_ack:
        return [Segment(seg.ack, rst=True)]
    return [Segment(0, (seg.seq + seg.length) % tcb.modulus, rst=True, has_ack=True)]


def _syn_received(tcb: Tcb, seg: Segment) -> Segment:
    """A SYN without ACK has come: what came with it waits for ESTABLISHED."""
    tcb.irs, tcb.rcv_nxt = seg.seq, (seg.seq + 1) % tcb.modulus
    tcb.held = min(seg.text, tcb.rcv_wnd)
    tcb.held_fin = seg.fin and tcb.held == seg.text
    tcb.state = SYN_RECEIVED
    return tcb.syn_ack()


def _choose_iss(tcb: Tcb, iss: int) -> None:
    tcb.iss = tcb.snd_una = iss
    tcb.snd_nxt = (iss + 1) % tcb.modulus


def _in_listen(tcb: Tcb, seg: Segment, iss: int) -> Sent:
    if seg.rst:
        return []
    if seg.has_ack:
        return _reset_for(tcb, seg)
    if not seg.syn:
        return []
    _choose_iss(tcb, iss)
    return [_syn_received(tcb, seg)]


def _in_syn_sent(tcb: Tcb, seg: Segment, delay: bool, sent: Sent) -> None:
    if seg.has_ack and not tcb.acks_new(seg.ack):
        sent += _reset_for(tcb, seg)
        return
    if seg.rst:  # erratum 8167: no look at SEG.SEQ, RCV.NXT is not known yet
        if seg.has_ack:
            tcb.delete()
        return
    if not seg.syn:
        return
    if not seg.has_ack:
        sent.append(_syn_received(tcb, seg))
        return
    tcb.irs, tcb.rcv_nxt = seg.seq, (seg.seq + 1) % tcb.modulus
    tcb.snd_una = seg.ack
    tcb.state = ESTABLISHED
    if seg.text or seg.fin:
        tcb.ack_owed = True
        _text_and_fin(tcb, seg, 0, delay, sent)
    elif delay and tcb.queued:
        tcb.ack_owed = True
    else:
        sent.append(tcb.ack())


def _in_other_states(tcb: Tcb, seg: Segment, delay: bool, sent: Sent) -> None:
    # First: sequence number. `start` says where the segment begins, counted from RCV.NXT.
    if tcb.in_window(seg.seq) or seg.seq == tcb.rcv_nxt:
        start = tcb.distance(tcb.rcv_nxt, seg.seq)
    else:
        start = -tcb.distance(seg.seq, tcb.rcv_nxt)
    if tcb.rcv_wnd == 0:
        acceptable = start == 0 and (seg.length == 0 or seg.rst)
        if start == 0 and seg.length and seg.has_ack and not seg.syn and not seg.rst:
            acceptable = tcb.ack_owed = True  # the allowance for valid ACKs
    elif seg.length == 0:
        acceptable = tcb.in_window(seg.seq)
    else:
        acceptable = tcb.in_window(seg.seq) or tcb.in_window(seg.seq + seg.length - 1)
    if not acceptable:
        if not seg.rst:
            sent.append(tcb.ack())
        return

    # Second: RST, with RFC 5961's three checks.
    if seg.rst:
        if start == 0:
            if tcb.state == SYN_RECEIVED and tcb.passive:
                tcb.back_to_listen()
            else:
                tcb.delete()
        elif start > 0:
            sent.append(tcb.ack())
        return

    # Fourth: SYN. One before the window is no part of the idealized segment, but is challenged all the same.
    if seg.syn:
        if tcb.state == SYN_RECEIVED and tcb.passive and start >= 0:
            tcb.back_to_listen()
        else:
            sent.append(tcb.ack())
        return

    # Fifth: ACK.
    if not seg.has_ack:
        return
    if tcb.state == SYN_RECEIVED:
        if not tcb.acks_new(seg.ack):
            sent.append(Segment(seg.ack, rst=True))
            return
        tcb.state = ESTABLISHED
    elif not tcb.ack_in_range(seg.ack):
        sent.append(tcb.ack())
        return
    our_syn_is_acked = False
    if tcb.acks_new(seg.ack):
        our_syn_is_acked = tcb.snd_una == tcb.iss
        tcb.snd_una = seg.ack
    if tcb.state == FIN_WAIT_1 and tcb.fin_is_acked():
        tcb.state = FIN_WAIT_2
    elif tcb.state == CLOSING:
        if not tcb.fin_is_acked():
            return
        tcb.state = TIME_WAIT
    elif tcb.state == LAST_ACK and tcb.fin_is_acked():
        tcb.delete()
        return
    elif tcb.state == TIME_WAIT:
        if seg.fin:
            sent.append(tcb.ack())
        return

    # What came with the SYN is taken now that the handshake is over.
    if our_syn_is_acked and (tcb.held or tcb.held_fin):
        text, fin = tcb.held, tcb.held_fin
        tcb.held, tcb.held_fin = 0, False
        if text and tcb.gone:
            sent.append(tcb.reset())
            tcb.delete()
            return
        _take_text(tcb, text)
        if fin:
            _take_fin(tcb)
        sent.append(tcb.ack())
        if fin:
            return
        start -= text
    if start > 0 and seg.length:  # we hold nothing that begins beyond RCV.NXT; MAY-13
        sent.append(tcb.ack())
        return
    _text_and_fin(tcb, seg, start, delay, sent)


def _text_and_fin(tcb: Tcb, seg: Segment, start: int, delay: bool, sent: Sent) -> None:
    """Seventh and eighth, for a segment whose text begins at RCV.NXT + start, start =< 0."""
    if tcb.state in RECEIVING and seg.length:
        new = seg.text + start
        taken = min(new, tcb.rcv_wnd)
        if taken > 0:
            if tcb.gone:
                sent.append(tcb.reset())
                tcb.delete()
                return
            _take_text(tcb, taken)
        if seg.fin and new >= 0 and new == taken and tcb.rcv_wnd:
            _take_fin(tcb)
    if tcb.ack_owed and seg.length and not delay:
        sent.append(tcb.ack())


def _take_text(tcb: Tcb, octets: int) -> None:
    tcb.rcv_nxt = (tcb.rcv_nxt + octets) % tcb.modulus
    tcb.rcv_wnd -= octets
    tcb.unread += octets
    tcb.ack_owed = True


def _take_fin(tcb: Tcb) -> None:
    tcb.rcv_nxt = (tcb.rcv_nxt + 1) % tcb.modulus
    tcb.ack_owed = True
    if tcb.state == ESTABLISHED:
        tcb.state = CLOSE_WAIT
        return
    tcb.unread = 0
    tcb.state = CLOSING if tcb.state == FIN_WAIT_1 else TIME_WAIT


# ---------------------------------------------------------------------------------------- 3.10.1-3.10.6
# A call returns None when it is refused, that is, when it changes nothing.


def call_open(tcb: Tcb, active: bool, window: int, iss: int = 0) -> Sent | None:
    if tcb.state not in (CLOSED, LISTEN) or (tcb.state == LISTEN and not active):
        return None
    tcb.rcv_wnd = tcb.snd_max_wnd = window
    tcb.passive = not active
    if not active:
        tcb.state = LISTEN
        return []
    tcb.state = SYN_SENT
    _choose_iss(tcb, iss)
    return [Segment(iss, syn=True)]


def call_send(tcb: Tcb, octets: int, iss: int = 0, on_syn: bool = False) -> Sent | None:
    if tcb.closing:
        return None
    if tcb.state == LISTEN:
        tcb.state, tcb.passive = SYN_SENT, False
        _choose_iss(tcb, iss)
        if not on_syn:
            tcb.queued += octets
            return [Segment(iss, syn=True)]
        tcb.snd_nxt = (tcb.snd_nxt + octets) % tcb.modulus
        return [Segment(iss, text=octets, syn=True)]
    if tcb.state in (SYN_SENT, SYN_RECEIVED) or (tcb.state in (ESTABLISHED, CLOSE_WAIT) and tcb.queued):
        tcb.queued += octets
        return []
    return [tcb.output(octets, False)] if tcb.state in (ESTABLISHED, CLOSE_WAIT) else None


def call_receive(tcb: Tcb) -> Sent | None:
    if tcb.state not in (*RECEIVING, CLOSE_WAIT) or not tcb.unread:
        return None
    tcb.rcv_wnd, tcb.unread = tcb.rcv_wnd + tcb.unread, 0
    return []


def call_close(tcb: Tcb) -> Sent | None:
    if tcb.state in (LISTEN, SYN_SENT):
        tcb.delete()
        return []
    if tcb.state not in (SYN_RECEIVED, ESTABLISHED, CLOSE_WAIT) or tcb.closing:
        return None
    wait = tcb.queued > 0
    if tcb.state == SYN_RECEIVED:
        wait |= tcb.distance(tcb.iss, tcb.snd_nxt) != 1
    if not wait or tcb.state == ESTABLISHED:
        tcb.state = LAST_ACK if tcb.state == CLOSE_WAIT else FIN_WAIT_1
    if wait:
        tcb.closing = True
        return []
    return [tcb.output(0, True)]


def call_exit(tcb: Tcb) -> Sent | None:
    """CLOSE by a process that ends (3.6.1: nobody reads any more)."""
    if tcb.unread and tcb.state in (*RECEIVING, CLOSE_WAIT):
        sent = [tcb.reset()]
        tcb.delete()
        return sent
    if tcb.state in (FIN_WAIT_1, FIN_WAIT_2) or (tcb.state in (SYN_RECEIVED, ESTABLISHED, CLOSE_WAIT) and tcb.closing):
        tcb.gone = True
        return []
    result = call_close(tcb)
    tcb.gone = result is not None and tcb.state != CLOSED
    return result


def call_abort(tcb: Tcb) -> Sent | None:
    if tcb.state == CLOSED:
        return None
    sent = [tcb.reset()] if tcb.state in (SYN_RECEIVED, *RECEIVING, CLOSE_WAIT) else []
    tcb.delete()
    return sent


# ------------------------------------------------------------------------------------- 3.10.8 and others


def vanish(tcb: Tcb) -> Sent:
    """The end of TIME-WAIT, a user timeout, a crash."""
    tcb.delete()
    return []


def delayed_ack(tcb: Tcb) -> Sent:
    return [tcb.ack()]


def transmissions(tcb: Tcb) -> list[tuple[int, bool]]:
    """Lengths of text and whether the FIN rides: what queued work may become next."""
    if tcb.state not in (ESTABLISHED, FIN_WAIT_1, CLOSE_WAIT, CLOSING):
        return []
    riding = [(tcb.queued, True)] if tcb.closing else []
    return [(n, False) for n in range(1, tcb.queued + 1)] + riding


def transmit(tcb: Tcb, text: int, fin: bool) -> Sent:
    if tcb.state == ESTABLISHED and tcb.closing:
        tcb.state = FIN_WAIT_1
    elif tcb.state == CLOSE_WAIT and fin:
        tcb.state = LAST_ACK
    tcb.queued -= text
    return [tcb.output(text, fin)]


def retransmissions(tcb: Tcb) -> list[tuple[int, bool]]:
    if tcb.state in (CLOSED, LISTEN) or tcb.snd_una == tcb.snd_nxt:
        return []
    if tcb.snd_una == tcb.iss:
        return [(0, False)]
    unacked = tcb.distance(tcb.snd_una, tcb.snd_nxt) - tcb.fin_sent
    riding = [(unacked, True)] if tcb.fin_sent else []
    return [(n, False) for n in range(1, unacked + 1)] + riding


def retransmit(tcb: Tcb, text: int, fin: bool) -> Sent:
    if tcb.snd_una == tcb.iss:
        return [Segment(tcb.iss, syn=True) if tcb.state == SYN_SENT else tcb.syn_ack()]
    tcb.ack_owed = False
    return [Segment(tcb.snd_una, tcb.rcv_nxt, text, has_ack=True, fin=fin)]


# ------------------------------------------------------------------------------------------- the search

Key = tuple[object, ...]  # the fields of a Tcb without the modulus
Budget = tuple[int, int, int]  # OPENs made, octets left to SEND, crashes left
Channel = tuple[Segment, ...]  # sorted
World = tuple[tuple[Key, Budget], tuple[Key, Budget], Channel, Channel]
Move = tuple[Tcb, Budget, Sent]


def explore(scope: Scope) -> set[World]:
    """Every situation that is reachable within the scope."""
    closed = astuple(Tcb())[:-1]
    ends = [(closed, (0, user.text, user.crashes)) for user in scope.users]
    a, b = (tuple(sorted(_old(*segment) for segment in old)) for old in scope.old)
    start: World = (ends[0], ends[1], a, b)
    found, todo = {start}, [start]
    while todo:
        for world in successors(scope, todo.pop()):
            if world not in found:
                found.add(world)
                todo.append(world)
    return found


def _old(seq: int, ack: int | None, text: int, bits: str, _origin: int) -> Segment:
    return Segment(seq, ack or 0, text, "SYN" in bits, ack is not None, "FIN" in bits, "RST" in bits)


def successors(scope: Scope, world: World) -> Iterator[World]:
    for end in (0, 1):
        (key, budget), out, inward = world[end], world[2 + end], world[3 - end]
        tcb, user = Tcb(*key, scope.modulus), scope.users[end]  # type: ignore[arg-type]
        for move in _calls(tcb, user, budget, scope):
            yield _world(world, end, move, inward, scope)
        for move in _timeouts(tcb, budget, scope, not out and not inward):
            yield _world(world, end, move, inward, scope)
        for segment in set(inward):
            rest = _without(inward, segment)
            isses = user.openings[budget[0] - 1].iss if tcb.state == LISTEN else (0,)
            for iss in isses:
                for delay in (False, True) if scope.delays else (False,):
                    move = _do(tcb, budget, segment_arrives, segment, iss, delay)
                    assert move
                    yield _world(world, end, move, rest, scope)
            for changed, may in ((rest, scope.loses), ((*inward, segment), scope.duplicates)):
                if may and len(changed) <= scope.capacity:
                    idle: Move = (tcb, budget, [])
                    yield _world(world, end, idle, tuple(sorted(changed)), scope)


def _without(channel: Channel, segment: Segment) -> Channel:
    where = channel.index(segment)
    return channel[:where] + channel[where + 1 :]


def _world(world: World, end: int, move: Move, inward: Channel, scope: Scope) -> World:
    tcb, budget, sent = move
    me = (astuple(tcb)[:-1], budget)
    out = tuple(sorted([*world[2 + end], *sent][: max(scope.capacity, len(world[2 + end]))]))
    return (me, world[1], out, inward) if end == 0 else (world[0], me, inward, out)


def _do(tcb: Tcb, budget: Budget, event: Callable[..., Sent | None], *choices: object) -> Move | None:
    after = replace(tcb)
    sent = event(after, *choices)
    return None if sent is None else (after, budget, sent)


def _calls(tcb: Tcb, user: User, budget: Budget, scope: Scope) -> Iterator[Move]:
    opened, text, crashes = budget
    moves: list[Move | None] = []
    current: Opening | None = user.openings[opened - 1] if opened else None
    if tcb.gone:
        return
    if tcb.state == CLOSED and opened < len(user.openings):
        current, spent = user.openings[opened], (opened + 1, text, crashes)
        if current.passive:
            moves.append(_do(tcb, spent, call_open, False, scope.window))
        if current.active:
            moves += [_do(tcb, spent, call_open, True, scope.window, iss) for iss in current.iss]
    elif tcb.state == LISTEN and current and current.active:
        moves += [_do(tcb, budget, call_open, True, scope.window, iss) for iss in current.iss]
    if "SEND" in user.calls:
        for n in user.lengths:
            left = (opened, text - n, crashes)
            if n <= text and tcb.state != LISTEN:
                moves.append(_do(tcb, left, call_send, n))
            elif n <= text and current:
                moves += [_do(tcb, left, call_send, n, iss, on) for iss in current.iss for on in (False, True)]
    for name, call in (("RECEIVE", call_receive), ("CLOSE", call_close), ("EXIT", call_exit), ("ABORT", call_abort)):
        if name in user.calls:
            moves.append(_do(tcb, budget, call))
    yield from (move for move in moves if move)


def _timeouts(tcb: Tcb, budget: Budget, scope: Scope, quiet: bool) -> Iterator[Move]:
    opened, text, crashes = budget
    moves = [_do(tcb, budget, transmit, *choice) for choice in transmissions(tcb)]
    if "RETRANSMISSION TIMEOUT" in scope.timeouts:
        moves += [_do(tcb, budget, retransmit, *choice) for choice in retransmissions(tcb)]
    if tcb.ack_owed:
        moves.append(_do(tcb, budget, delayed_ack))
    if tcb.state == TIME_WAIT and quiet:
        moves.append(_do(tcb, budget, vanish))
    if tcb.state not in (CLOSED, TIME_WAIT) and "USER TIMEOUT" in scope.timeouts:
        moves.append(_do(tcb, budget, vanish))
    if tcb.state != CLOSED and crashes:
        moves.append(_do(tcb, (opened, text, crashes - 1), vanish))
    yield from (move for move in moves if move)
