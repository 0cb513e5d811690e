"""One end of a connection as a programmer would write it from RFC 9293.

Written from the RFC alone, without a look at the rules in `specs/rfc9293`: imperative where they are
declarative. What both share are the decisions of the design, the vocabulary, and not a line of code.
"""

from __future__ import annotations

from dataclasses import dataclass, fields
from operator import attrgetter
from typing import NamedTuple

CLOSED, LISTEN, SYN_SENT, SYN_RECEIVED, ESTABLISHED = "CLOSED", "LISTEN", "SYN-SENT", "SYN-RECEIVED", "ESTABLISHED"
FIN_WAIT_1, FIN_WAIT_2, CLOSE_WAIT = "FIN-WAIT-1", "FIN-WAIT-2", "CLOSE-WAIT"
CLOSING, LAST_ACK, TIME_WAIT = "CLOSING", "LAST-ACK", "TIME-WAIT"
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
    """The connection at one end; the fields are in the order of the words they stand for, ghosts left out."""

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
    tries: int = 0  # 3.8.3: retransmissions of the segment at SND.UNA, where somebody counts them
    probes: int = 0  # 3.8.4: keep-alives since the peer was last heard, where somebody counts them
    modulus: int = 64

    def delete(self) -> None:
        for name in FIELDS:
            setattr(self, name, DEFAULT[name])

    def back_to_listen(self) -> None:
        """What a passive SYN-RECEIVED does; a user who has closed does not listen any more."""
        listens = not self.closing
        kept = {name: getattr(self, name) for name in ("passive", "rcv_wnd", "snd_max_wnd", "queued")}
        self.delete()
        if listens:
            self.state = LISTEN
            for name, value in kept.items():
                setattr(self, name, value)

    def distance(self, start: int, end: int) -> int:
        return (end - start) % self.modulus

    def acks_new(self, ack: int) -> bool:
        """SND.UNA < SEG.ACK =< SND.NXT"""
        return 0 < self.distance(self.snd_una, ack) <= self.distance(self.snd_una, self.snd_nxt)

    def ack_says_something(self, ack: int) -> bool:
        """Whether the fifth step would take it without a reset and without another acknowledgment."""
        if self.state == SYN_RECEIVED:
            return 0 < self.distance(self.snd_una, ack) <= self.distance(self.snd_una, self.snd_nxt)
        return self.state != TIME_WAIT and self.ack_in_range(ack)

    def ack_in_range(self, ack: int) -> bool:
        """SND.UNA - MAX.SND.WND =< SEG.ACK =< SND.NXT"""
        low = self.snd_una - self.snd_max_wnd
        return self.distance(low, ack) <= self.distance(low, self.snd_nxt)

    def in_window(self, seq: int) -> bool:
        return self.distance(self.rcv_nxt, seq) < self.rcv_wnd

    def fin_is_acked(self) -> bool:
        return self.fin_sent and self.snd_una == self.snd_nxt

    def choose_iss(self, iss: int) -> None:
        self.iss = self.snd_una = iss
        self.snd_nxt = (iss + 1) % self.modulus

    def ack(self) -> Segment:
        self.ack_owed = False
        return Segment(self.snd_nxt, self.rcv_nxt, has_ack=True)

    def reset(self) -> Sent:
        sent = [Segment(self.snd_nxt, rst=True)]
        self.delete()
        return sent

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


DEFAULT = {field.name: field.default for field in fields(Tcb) if field.name != "modulus"}
FIELDS = tuple(DEFAULT)
key_of = attrgetter(*FIELDS)


# 3.10.7 -------------------------------------------------------------------------------------------------

def segment_arrives(tcb: Tcb, seg: Segment, iss: int = 0, delay: bool = False) -> Sent:
    sent: Sent = []
    if tcb.state == CLOSED or (tcb.state == LISTEN and seg.has_ack):
        return _reset_for(tcb, seg)
    if tcb.state == LISTEN:
        if seg.syn and not seg.rst:
            tcb.choose_iss(iss)
            sent.append(_syn_received(tcb, seg))
    elif tcb.state == SYN_SENT:
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
    """A SYN without ACK has come: what of it fits into the window waits for ESTABLISHED."""
    tcb.irs, tcb.rcv_nxt = seg.seq, (seg.seq + 1) % tcb.modulus
    tcb.held = min(seg.text, tcb.rcv_wnd)
    tcb.held_fin = seg.fin and seg.text < tcb.rcv_wnd
    tcb.state = SYN_RECEIVED
    return tcb.syn_ack()


def _in_syn_sent(tcb: Tcb, seg: Segment, delay: bool, sent: Sent) -> None:
    if seg.has_ack and not tcb.acks_new(seg.ack):
        sent += _reset_for(tcb, seg)
    elif seg.rst:  # erratum 8167: no look at SEG.SEQ, RCV.NXT is not known yet
        if seg.has_ack:
            tcb.delete()
    elif seg.syn and not seg.has_ack:
        sent.append(_syn_received(tcb, seg))
    elif seg.syn:
        tcb.irs, tcb.rcv_nxt = seg.seq, (seg.seq + 1) % tcb.modulus
        tcb.snd_una, tcb.tries = seg.ack, 0
        tcb.state, tcb.ack_owed = ESTABLISHED, True
        if seg.text or seg.fin:
            _text_and_fin(tcb, seg, 0, delay, sent)
        elif not (delay and tcb.queued):
            sent.append(tcb.ack())


def _in_other_states(tcb: Tcb, seg: Segment, delay: bool, sent: Sent) -> None:
    # First: sequence number. `start` says where the segment begins, counted from RCV.NXT.
    if tcb.in_window(seg.seq) or seg.seq == tcb.rcv_nxt:
        start = tcb.distance(tcb.rcv_nxt, seg.seq)
    else:
        start = -tcb.distance(seg.seq, tcb.rcv_nxt)
    if tcb.rcv_wnd == 0:
        acceptable = start == 0 and (seg.length == 0 or seg.rst)
    else:
        acceptable = tcb.in_window(seg.seq) or tcb.in_window(seg.seq + max(seg.length - 1, 0))
    if not acceptable:
        if not seg.rst:
            sent.append(tcb.ack())
        valid_ack = seg.has_ack and not seg.rst and not seg.syn and tcb.ack_says_something(seg.ack)
        if tcb.rcv_wnd or start or not valid_ack:
            return  # a window of zero makes special allowance for a valid ACK

    # Second: RST, with RFC 5961's three checks.
    if seg.rst:
        if start == 0 and tcb.state == SYN_RECEIVED and tcb.passive:
            tcb.back_to_listen()
        elif start == 0:
            tcb.delete()
        elif start > 0:
            sent.append(tcb.ack())
        return

    # Fourth: SYN. One before the window is no part of the idealized segment, though RFC 5961 challenges it.
    if seg.syn:
        if tcb.state != SYN_RECEIVED or not tcb.passive:
            sent.append(tcb.ack())
            return
        if start >= 0:
            tcb.back_to_listen()
            return
        seg, start = seg._replace(syn=False), start + 1

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
    tcb.probes = 0
    if tcb.acks_new(seg.ack):
        tcb.snd_una, tcb.tries = seg.ack, 0
    if tcb.state == FIN_WAIT_1 and tcb.fin_is_acked():
        tcb.state = FIN_WAIT_2
    elif tcb.state == CLOSING:
        if not tcb.fin_is_acked():
            return  # "otherwise, ignore the segment"
        tcb.state = TIME_WAIT
    elif tcb.state == LAST_ACK and tcb.fin_is_acked():
        tcb.delete()
        return
    elif tcb.state == TIME_WAIT:
        if seg.fin:
            sent.append(tcb.ack())
        return

    # What came with the SYN is taken now that the handshake is over.
    if tcb.state == ESTABLISHED and (tcb.held or tcb.held_fin):
        text, fin = tcb.held, tcb.held_fin
        tcb.held, tcb.held_fin = 0, False
        if text and tcb.gone:
            sent += tcb.reset()
            return
        _take_text(tcb, text)
        if fin:
            _take_fin(tcb)
        start -= text
    _text_and_fin(tcb, seg, start, delay, sent)


def _text_and_fin(tcb: Tcb, seg: Segment, start: int, delay: bool, sent: Sent) -> None:
    """Seventh and eighth, for a segment whose text begins at RCV.NXT + start; then whether to acknowledge."""
    if tcb.state in RECEIVING and (seg.text or seg.fin):
        if start > 0:  # MAY-13; we hold nothing that begins beyond RCV.NXT
            sent.append(tcb.ack())
            return
        new = seg.text + start
        taken = min(new, tcb.rcv_wnd)
        if taken > 0:
            if tcb.gone:
                sent += tcb.reset()
                return
            _take_text(tcb, taken)
        if seg.fin and new >= 0 and new == taken and tcb.rcv_wnd:
            _take_fin(tcb)
    if tcb.ack_owed and not delay:
        sent.append(tcb.ack())


def _take_text(tcb: Tcb, octets: int) -> None:
    tcb.rcv_nxt = (tcb.rcv_nxt + octets) % tcb.modulus
    tcb.rcv_wnd -= octets
    tcb.unread += octets
    tcb.ack_owed = True


def _take_fin(tcb: Tcb) -> None:
    tcb.rcv_nxt = (tcb.rcv_nxt + 1) % tcb.modulus
    tcb.ack_owed = True
    if tcb.state != ESTABLISHED:
        tcb.unread = 0
    tcb.state = {ESTABLISHED: CLOSE_WAIT, FIN_WAIT_1: CLOSING, FIN_WAIT_2: TIME_WAIT}[tcb.state]


# 3.10.1-3.10.6: a call returns None when it is refused, that is, when it changes nothing. ----------------

def call_open(tcb: Tcb, active: bool, window: int, iss: int = 0) -> Sent | None:
    if tcb.state != CLOSED and not (tcb.state == LISTEN and active):
        return None
    if tcb.state == CLOSED:
        tcb.rcv_wnd = tcb.snd_max_wnd = window
    tcb.state, tcb.passive = (SYN_SENT, False) if active else (LISTEN, True)
    if not active:
        return []
    tcb.choose_iss(iss)
    return [Segment(iss, syn=True)]


def call_send(tcb: Tcb, octets: int, iss: int = 0, on_syn: bool = False, hold: bool = False) -> Sent | None:
    if tcb.closing:
        return None
    if tcb.state == LISTEN:
        tcb.state, tcb.passive = SYN_SENT, False
        tcb.choose_iss(iss)
        if on_syn:
            tcb.snd_nxt = (tcb.snd_nxt + octets) % tcb.modulus
            return [Segment(iss, text=octets, syn=True)]
        tcb.queued += octets
        return [Segment(iss, syn=True)]
    if tcb.state in (SYN_SENT, SYN_RECEIVED) or (tcb.state in (ESTABLISHED, CLOSE_WAIT) and (tcb.queued or hold)):
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
    wait = tcb.queued > 0 or (tcb.state == SYN_RECEIVED and tcb.distance(tcb.iss, tcb.snd_nxt) != 1)
    if not wait:
        tcb.held, tcb.held_fin = 0, False  # the peer will send it again
        tcb.state = LAST_ACK if tcb.state == CLOSE_WAIT else FIN_WAIT_1
        return [tcb.output(0, True)]
    tcb.closing = True
    if tcb.state == ESTABLISHED:
        tcb.state = FIN_WAIT_1
    return []


def call_exit(tcb: Tcb) -> Sent | None:
    """CLOSE by a process that ends (3.6.1: nobody reads any more)."""
    if tcb.unread and tcb.state in (*RECEIVING, CLOSE_WAIT):
        return tcb.reset()
    waits = tcb.closing and tcb.state in (SYN_RECEIVED, ESTABLISHED, CLOSE_WAIT)
    sent = [] if waits or tcb.state in (FIN_WAIT_1, FIN_WAIT_2) else call_close(tcb)
    tcb.gone = sent is not None and tcb.state != CLOSED
    return sent


def call_abort(tcb: Tcb) -> Sent | None:
    if tcb.state in (SYN_RECEIVED, *RECEIVING, CLOSE_WAIT):
        return tcb.reset()
    return None if tcb.state == CLOSED else vanish(tcb)


# 3.10.8 and what else happens by itself -----------------------------------------------------------------

def vanish(tcb: Tcb) -> Sent:
    """The end of TIME-WAIT, a user timeout, a crash, a hard ICMP error."""
    tcb.delete()
    return []


def transmissions(tcb: Tcb) -> list[tuple[int, bool]]:
    """What queued work may become next: octets of text, and whether the FIN rides."""
    if tcb.state not in (ESTABLISHED, FIN_WAIT_1, CLOSE_WAIT, CLOSING):
        return []
    return [(n, False) for n in range(1, tcb.queued + 1)] + [(tcb.queued, True)] * tcb.closing


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
    return [(n, False) for n in range(1, unacked + 1)] + [(unacked, True)] * tcb.fin_sent


def retransmit(tcb: Tcb, text: int, fin: bool) -> Sent:
    if tcb.snd_una == tcb.iss:
        return [Segment(tcb.iss, syn=True) if tcb.state == SYN_SENT else tcb.syn_ack()]
    tcb.ack_owed = False
    return [Segment(tcb.snd_una, tcb.rcv_nxt, text, has_ack=True, fin=fin)]


def too_often(tcb: Tcb, most: int, most_syns: int) -> bool:
    """Whether the segment has been sent again so often that the end gives up; if not, it counts once more (3.8.3)."""
    limit = most_syns if tcb.snd_una == tcb.iss else most
    if limit and tcb.tries >= limit:
        return True
    tcb.tries += limit > 0
    return False


def undelivered(tcb: Tcb) -> bool:
    """Whether a user timeout has something to wait for (3.9.1.1): a SYN, text or a FIN."""
    waits = tcb.snd_una != tcb.snd_nxt or tcb.queued > 0 or tcb.closing
    return waits and tcb.state not in (CLOSED, LISTEN, TIME_WAIT)


def keep_alive(tcb: Tcb, most: int) -> Sent | None:
    """A probe on an idle connection; nothing if that is not one (3.8.4)."""
    if tcb.state not in (ESTABLISHED, CLOSE_WAIT, FIN_WAIT_2) or undelivered(tcb) or tcb.ack_owed:
        return None
    if most and tcb.probes >= max(most, 2):
        return vanish(tcb)
    tcb.probes += most > 0
    return [Segment((tcb.snd_nxt - 1) % tcb.modulus, tcb.rcv_nxt, has_ack=True)]


CALLS = {"RECEIVE": call_receive, "CLOSE": call_close, "EXIT": call_exit, "ABORT": call_abort}
