"""Laws of the specification over random ends and segments: no run is needed to see them break.

The ends are such as connections could have: the numbers stand to each other as the state says, the text in
flight and the windows are small against the modulus. They are more than are reachable.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

from hypothesis import assume, given, settings
from hypothesis import strategies as st
from tcpmodel.specs.rfc9293 import SPEC

from tcpmodel.lower.python import TCB, Interpreter, Outcome, Segment
from tests.many import many

STATES = SPEC.state.sort.values
WORDS = [w.name for w in SPEC.tcb]
FIELDS = [w.name for w in SPEC.segment]
MODULI = (16, 23, 32, 64)  # the RFC's circle is even; nothing may depend on it
INTERPRETERS = {m: Interpreter(SPEC, m) for m in MODULI}
ARRIVES = SPEC.event("SEGMENT ARRIVES")
OTHERS = [e for e in SPEC.events if e is not ARRIVES]
SYN_SENT = STATES.index("SYN-SENT")
FIN_SENT = ("FIN-WAIT-1", "FIN-WAIT-2", "CLOSING", "LAST-ACK", "TIME-WAIT")
FIN_RECEIVED = ("CLOSE-WAIT", "CLOSING", "LAST-ACK", "TIME-WAIT")
RUN = settings(max_examples=many(300), deadline=None)


class Situation(NamedTuple):
    modulus: int
    tcb: dict[str, Any]


@st.composite
def situations(draw: st.DrawFn, *states: str) -> Situation:
    """An end as the procedures of the RFC could leave it, in one of those states (none named: in any)."""
    m = draw(st.sampled_from(MODULI))
    state = draw(st.sampled_from(states or STATES))
    small, number = st.integers(0, 3), st.integers(0, m - 1)
    tcb: dict[str, Any] = {w.name: w.initial for w in SPEC.tcb} | {"STATE": state, "H.OPENED": draw(small)}
    tcb |= {"H.LAST": draw(number), "H.FORMER": draw(number), "H.CRASHED": draw(st.booleans())}
    if state == "CLOSED":
        return Situation(m, tcb)
    taken = state in FIN_RECEIVED  # a FIN is taken only where there is room, which it does not fill
    tcb |= {"RCV.WND": draw(st.integers(1 if taken else 0, 4)), "SND.MAX_WND": draw(st.integers(0, 4))}
    tcb["PASSIVE"] = state == "LISTEN" or (state != "SYN-SENT" and draw(st.booleans()))
    if state == "LISTEN":
        return Situation(m, tcb | {"SND.QUEUED": draw(small)})
    return Situation(m, tcb | _numbers(draw, m, state, tcb["RCV.WND"]))


def _numbers(draw: st.DrawFn, m: int, state: str, window: int) -> dict[str, Any]:
    small, flags = st.integers(0, 3), st.booleans()
    first, text = draw(st.integers(0, m - 1)), draw(small)
    early = state in ("SYN-SENT", "SYN-RECEIVED")
    queued = draw(small)
    closing = state in ("SYN-RECEIVED", "ESTABLISHED", "FIN-WAIT-1", "CLOSE-WAIT", "CLOSING") and draw(flags)
    fin = state in FIN_SENT and not closing
    if state in FIN_SENT and fin:
        queued = 0
    following = first + 1 + text + fin
    if early:
        una = first
    elif state in ("FIN-WAIT-2", "TIME-WAIT"):
        una = following
    else:  # our FIN, if it has been sent, is not acknowledged; after a CLOSE in SYN-RECEIVED nor is the SYN
        una = following - fin - draw(st.integers(0, text))
        if state == "FIN-WAIT-1" and fin and not text and draw(flags):
            una = first
    irs, heard = draw(st.integers(0, m - 1)), draw(small)
    known = state != "SYN-SENT"
    tcb = {"ISS": first, "SND.UNA": una % m, "SND.NXT": following % m, "SND.FIN": fin, "SND.QUEUED": queued,
           "SND.CLOSING": closing, "IRS": irs if known else 0, "ACK.OWED": not early and draw(flags),
           "RCV.NXT": (irs + 1 + (0 if early else heard) + (state in FIN_RECEIVED)) % m if known else 0}  # fmt: skip
    if state == "SYN-RECEIVED":
        held = draw(st.integers(0, min(3, window)))
        # A FIN is held only where the text before it leaves room for it (3.10.7.2, third).
        tcb |= {"RCV.HELD": held, "RCV.HELD_FIN": draw(flags) and held < window}
    if not early and state not in ("CLOSING", "LAST-ACK", "TIME-WAIT"):
        tcb["RCV.UNREAD"] = draw(st.integers(0, heard))
    tcb["GONE"] = (closing or state in FIN_SENT) and draw(flags)
    tcb["G.SENT"], tcb["G.RECEIVED"] = text, heard
    return tcb


@st.composite
def segments(draw: st.DrawFn, situation: Situation) -> dict[str, Any]:
    """A segment of any control bits, mostly near the windows; without an ACK bit its ACK is 0 (3.1)."""
    m, tcb = situation
    near = st.integers(-6, 6)

    def around(*words: str) -> int:
        anywhere = st.integers(0, m - 1)
        return draw(st.one_of(anywhere, *[near.map(lambda d, w=word: (tcb[w] + d) % m) for word in words]))

    bits = {f"CTL.{bit}": draw(st.booleans()) for bit in ("SYN", "ACK", "FIN", "RST")}
    ack = around("SND.UNA", "SND.NXT") if bits["CTL.ACK"] else 0
    return {"SEG.SEQ": around("RCV.NXT"), "SEG.ACK": ack, "SEG.TEXT": draw(st.integers(0, 5)), **bits,
            "TRUTH.ORIGIN": around("IRS"), "TRUTH.HEARD": around("ISS"), "TRUTH.FIRST": draw(st.integers(0, 3))}  # fmt: skip


@st.composite
def choices(draw: st.DrawFn, m: int) -> dict[str, Any]:
    flags = st.booleans()
    return {"CALL.ACTIVE": draw(flags), "CALL.REMOTE": draw(flags), "CALL.WINDOW": draw(st.integers(0, 4)),
            "CALL.EXIT": draw(flags), "PICK.ISS": draw(st.integers(0, m - 1)), "PICK.LENGTH": draw(st.integers(0, 4)),
            "PICK.FIN": draw(flags), "PICK.ON_SYN": draw(flags), "PICK.DELAY": draw(flags)}  # fmt: skip


class Case(NamedTuple):
    """An event and what came of it, by name."""

    modulus: int
    event: str
    before: dict[str, Any]
    segment: dict[str, Any]
    after: dict[str, Any]
    sent: list[dict[str, Any]]
    outcome: Outcome


Law = Callable[[Case], None]


@st.composite
def arrivals(draw: st.DrawFn, *states: str) -> Case:
    situation = draw(situations(*states))
    segment = draw(segments(situation))
    interpreter = INTERPRETERS[situation.modulus]
    return _case(draw, situation, ARRIVES, segment, interpreter.segment_from(segment))


@st.composite
def happenings(draw: st.DrawFn) -> Case:
    """Any event that is possible."""
    if draw(st.booleans()):
        return draw(arrivals())
    return _case(draw, draw(situations()), draw(st.sampled_from(OTHERS)), {}, None)


def _case(draw: st.DrawFn, situation: Situation, event: Any, segment: dict[str, Any], value: Segment | None) -> Case:
    interpreter = INTERPRETERS[situation.modulus]
    tcb: TCB = interpreter.tcb_from(situation.tcb)
    choice = draw(choices(situation.modulus))
    assume(interpreter.possible(event, tcb, choice))
    outcome = interpreter.react(event, tcb, choice, value)
    sent = [dict(zip(FIELDS, s, strict=True)) for s in outcome.sent]
    return Case(situation.modulus, event.name, situation.tcb, segment, dict(zip(WORDS, outcome.tcb, strict=True)), sent,
                outcome)


def bits(segment: dict[str, Any]) -> set[str]:
    return {name[4:] for name, value in segment.items() if name.startswith("CTL.") and value}


def distance(case: Case, word: str) -> int:
    return (case.after[word] - case.before[word]) % case.modulus


OF_ANY_EVENT: list[Law] = []
OF_ARRIVALS: list[Law] = []


def of_any_event(law: Law) -> Law:
    OF_ANY_EVENT.append(law)
    return law


def of_arrivals(law: Law) -> Law:
    OF_ARRIVALS.append(law)
    return law


# --- law 3: of the rules of a step at most one applies, and some rule answers -------------------------------


@of_any_event
def every_event_is_answered_by_one_rule_of_a_step(case: Case) -> None:
    """``Interpreter.react`` itself refuses two rules of a step, as a SpecError."""
    assert case.outcome.rules
    assert case.outcome.path[0] == case.before["STATE"]
    assert case.outcome.path[-1] == case.after["STATE"]


# --- what is sent -------------------------------------------------------------------------------------------


@of_any_event
def a_segment_without_the_ack_bit_acknowledges_nothing(case: Case) -> None:
    for segment in case.sent:
        assert segment["CTL.ACK"] or segment["SEG.ACK"] == 0


@of_any_event
def a_segment_is_of_a_known_kind(case: Case) -> None:
    """What the RFC ever sends; only a RST, or the first SYN, goes without an ACK (3.10.7.4: "must have an ACK")."""
    kinds = ({"SYN"}, {"SYN", "ACK"}, {"ACK"}, {"FIN", "ACK"}, {"RST"}, {"RST", "ACK"})
    for segment in case.sent:
        assert bits(segment) in kinds
        assert not segment["SEG.TEXT"] or not bits(segment) & {"RST"}
        assert 0 <= segment["SEG.SEQ"] < case.modulus
        assert 0 <= segment["SEG.ACK"] < case.modulus


@of_any_event
def an_acknowledgment_says_what_is_expected_next(case: Case) -> None:
    """<ACK=RCV.NXT>, as the TCB has it when the event is over; a reset of 3.5.2 acknowledges the offending segment."""
    for segment in case.sent:
        if segment["CTL.ACK"] and not segment["CTL.RST"]:
            assert segment["SEG.ACK"] == case.after["RCV.NXT"]
            assert not case.after["ACK.OWED"]


@of_arrivals
def a_reset_is_never_answered_but_by_a_challenge(case: Case) -> None:
    """3.5.2: no reset for a reset. 3.10.7.4, second: a challenge ACK, in the window but not at its edge."""
    if not case.segment["CTL.RST"]:
        return
    ahead = (case.segment["SEG.SEQ"] - case.before["RCV.NXT"]) % case.modulus
    challenged = case.before["STATE"] in STATES[SYN_SENT + 1:] and 0 < ahead < case.before["RCV.WND"]
    assert [bits(s) for s in case.sent] == ([{"ACK"}] if challenged else [])


@of_arrivals
def one_segment_is_answered_by_one_segment(case: Case) -> None:
    """MUST-58, MUST-59."""
    assert len(case.sent) <= 1


@of_arrivals
def what_is_unacceptable_changes_nothing(case: Case) -> None:
    """Table 6, the length counted again here; an owed acknowledgment is paid by the answer, and that is all."""
    if case.before["STATE"] not in STATES[SYN_SENT + 1:]:
        return
    window, length = case.before["RCV.WND"], case.segment["SEG.TEXT"] + case.segment["CTL.SYN"] + case.segment["CTL.FIN"]
    window_numbers = {(case.before["RCV.NXT"] + k) % case.modulus for k in range(window)}
    first, last = case.segment["SEG.SEQ"], (case.segment["SEG.SEQ"] + length - 1) % case.modulus
    if window == 0:
        acceptable = first == case.before["RCV.NXT"]  # with text perhaps too: the special allowance
    else:
        acceptable = first in window_numbers or (length > 0 and last in window_numbers)
    if not acceptable:
        assert case.after == case.before | ({} if case.segment["CTL.RST"] else {"ACK.OWED": False})
        assert [bits(s) for s in case.sent] == ([] if case.segment["CTL.RST"] else [{"ACK"}])


# --- what becomes of the TCB --------------------------------------------------------------------------------


@of_any_event
def closed_holds_no_tcb(case: Case) -> None:
    if case.after["STATE"] == "CLOSED":
        for w in SPEC.tcb:
            assert w.persists or case.after[w.name] == w.initial


@of_any_event
def what_is_not_ours_to_change_outlives_the_tcb(case: Case) -> None:
    """A ghost that persists is changed by an OPEN, a selected ISS, a FIN or a crash, and by nothing else."""
    if case.event in ("RECEIVE", "ABORT", "STATUS", "TRANSMIT", "USER TIMEOUT", "TIME-WAIT TIMEOUT", "DELAYED ACK",
                      "RETRANSMISSION TIMEOUT", "CLOSE"):  # fmt: skip
        for w in SPEC.tcb:
            assert not w.persists or case.after[w.name] == case.before[w.name]


@of_any_event
def numbers_go_forward_and_stay_in_order(case: Case) -> None:
    """SND.UNA =< SND.NXT; of a connection that goes on neither they nor RCV.NXT go back, nor the window's right edge."""
    states = (case.before["STATE"], case.after["STATE"])
    flight = (case.after["SND.NXT"] - case.after["SND.UNA"]) % case.modulus
    assert flight < case.modulus // 2 + 4
    if "CLOSED" in states or "LISTEN" in states or case.after["ISS"] != case.before["ISS"]:
        return
    was = (case.before["SND.NXT"] - case.before["SND.UNA"]) % case.modulus
    assert distance(case, "SND.UNA") <= was + distance(case, "SND.NXT")
    assert distance(case, "SND.NXT") <= 5
    if states[0] != "SYN-SENT":
        assert distance(case, "RCV.NXT") <= case.before["RCV.WND"] + 1  # text of a window, and a FIN behind it
        # 3.10.7.4, seventh: "The total of RCV.NXT and RCV.WND should not be reduced."
        assert distance(case, "RCV.NXT") + case.after["RCV.WND"] >= case.before["RCV.WND"]


@of_any_event
def a_fin_in_order_is_the_last_that_is_received(case: Case) -> None:
    if case.before["STATE"] in FIN_RECEIVED and case.after["STATE"] != "CLOSED":
        assert case.after["RCV.NXT"] == case.before["RCV.NXT"]


@of_any_event
def our_fin_is_sent_once(case: Case) -> None:
    """After it SND.NXT stands still: the FIN is sent again, but no second one is formed (3.10.4)."""
    if case.before["SND.FIN"] and case.after["STATE"] != "CLOSED":
        assert case.after["SND.FIN"]
        assert case.after["SND.NXT"] == case.before["SND.NXT"]
    for segment in case.sent:
        if segment["CTL.FIN"]:
            end = segment["SEG.SEQ"] + segment["SEG.TEXT"] + 1
            assert end % case.modulus == case.after["SND.NXT"]


@given(arrivals("CLOSED"))
@RUN
def test_a_segment_leaves_closed_as_it_is(case: Case) -> None:
    assert case.after == case.before


# --- all laws at once: what is random is drawn once for all of them -----------------------------------------

@given(happenings())
@settings(RUN, max_examples=many(1500))
def test_laws_of_any_event(case: Case) -> None:
    for law in OF_ANY_EVENT:
        law(case)


@given(arrivals())
@settings(RUN, max_examples=many(1200))
def test_laws_of_segments_that_arrive(case: Case) -> None:
    for law in OF_ARRIVALS:
        law(case)
