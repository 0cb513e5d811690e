"""RFC 9293 3.9.2.2: the ICMP errors that IP passes up, soft and hard, and Source Quench.

An ICMP message quotes the header of the segment that caused it. Its addresses and ports tell the connection (MUST-54);
here there is only one. Its sequence number (ICMP.QUOTED) decides nothing in the base, so that anybody who guesses
addresses and ports can end a connection: ``specs/rfc5927.py`` is the answer to that.
"""

from tcpmodel.language.events import NEVER, Cause, Comment, choice, form, from_scope
from tcpmodel.language.properties import in_every_step, sometimes_a_step
from tcpmodel.language.rules import Effect, Event, Rule, case, event, rule, step
from tcpmodel.language.terms import before, both, in_window, sent

from .words import *

SOFT, HARD, QUENCH = "ICMP SOFT ERROR", "ICMP HARD ERROR", "ICMP SOURCE QUENCH"

IN_FLIGHT = in_window(SND.UNA, ICMP.QUOTED, SND.NXT - SND.UNA).named("SND.UNA =< quoted SEG.SEQ < SND.NXT")
TELL: list[Effect] = [signal("ICMP error"), G.TOLD.becomes(True)]
ABORT_BY_ICMP: list[Effect] = [
    H.FORGED.becomes(H.FORGED | ~IN_FLIGHT), signal("error: connection aborted, destination unreachable"), *DELETE_TCB,
]  # fmt: skip


def _icmp(name: str, only: Rule) -> Event:
    """An ICMP message about a segment of this end; a record shows it in a row of its own."""
    quoted = ICMP.QUOTED.name
    return event(
        name, "RFC 9293 3.9.2.2", case(STATES, step(name, "RFC 9293 3.9.2.2", only)), cause=Cause.HOST, optional=True,
        choices=[choice(ICMP.QUOTED, from_scope(usual=0, what="sequence number"), like=SND.UNA)],
        written=[form(f"{name} quoting {{{quoted}}}", call=name), form(name)],
        comment=Comment(name.lower(), rf"^{name.lower()}$", f"(ICMP{name[4:].lower()})"), unseen=NEVER,
        possible=[STATE != CLOSED, STATE != LISTEN],  # no segment of such an end can have caused the error
    )  # fmt: skip


# Destination Unreachable, codes 0, 1 and 5; Time Exceeded; Parameter Problem.
SOFT_ERROR = _icmp(SOFT, rule(
    "icmp.soft", do=TELL, done=True, requirements=["MUST-47", "MUST-54", "MUST-56", "SHLD-25"],
    note="The connection goes on: the error may be gone when the segment is sent again."))
# Destination Unreachable, codes 2, 3 and 4.
HARD_ERROR = _icmp(HARD, rule(
    "icmp.hard", do=ABORT_BY_ICMP, done=True, requirements=["SHLD-26"],
    note="We choose: the end sends nothing, for its peer cannot be reached."))
SOURCE_QUENCH = _icmp(QUENCH, rule("icmp.quench", done=True, requirements=["MUST-55"], note="Discarded in silence."))
EVENTS = (SOFT_ERROR, HARD_ERROR, SOURCE_QUENCH)

# --- claims ------------------------------------------------------------------------------------------------

SAME = both(*(word == before(word) for word in (STATE, ISS, SND.UNA, SND.NXT, SND.QUEUED, IRS, RCV.NXT, RCV.WND)))

CLAIMS = (
    in_every_step("soft-errors-survived", "A soft ICMP error or a Source Quench leaves the connection as it is.",
                  "RFC 9293 3.9.2.2", needs=[SOFT], events=[SOFT, QUENCH], given=[], then=[SAME]),
    in_every_step("icmp-in-silence", "An end sends nothing because of an ICMP message.", "RFC 9293 3.9.2.2",
                  needs=[HARD], events=[SOFT, HARD, QUENCH], given=[],
                  then=[~sent(CTL.SYN), ~sent(CTL.ACK), ~sent(CTL.RST)]),
    sometimes_a_step("icmp-attack", "A hard ICMP error that quotes a number not in flight ends a connection.",
                     "RFC 5927 4.1", needs=[HARD], goal=[before(STATE) == ESTABLISHED, H.FORGED, ~before(H.FORGED)]),
)  # fmt: skip
