"""The bounds of a scope in TCP's terms: OPENs, calls, octets, crashes, old duplicates; each becomes plain data.

A turn of a user, in the words of the language, is here an OPEN with its connection.
"""

from collections.abc import Iterable, Mapping

from tcpmodel.language.checks import checked, number, shown
from tcpmodel.language.errors import SpecError, author
from tcpmodel.language.scope import MOST_BUDGET, Old, Scope, Turn, User

from .words import *

SPEAKS_FOR_ITS_CALLER = True  # an error has the line of the caller
RETRANSMISSION, USER_TIMER, KEEP_ALIVE = "RETRANSMISSION TIMEOUT", "USER TIMEOUT", "KEEP-ALIVE TIMEOUT"
ICMP_ERRORS = ("ICMP SOFT ERROR", "ICMP HARD ERROR", "ICMP SOURCE QUENCH")


@checked("OPEN")
def opening(iss: Iterable[int], active: bool = False, passive: bool = False, quiet: bool = False) -> Turn:
    """One OPEN of a user: active, passive or either; and the initial sequence numbers that it may choose.

    Before a ``quiet`` one the host waits until no segment is left in the network, as it may after a crash (3.4.3).
    """
    where, chosen = author(), tuple(iss)
    if not chosen or not (active or passive):
        raise SpecError("an OPEN needs an ISS, and active or passive", where)
    for one in chosen:
        number(one, "an OPEN", "an ISS", where)
    ways = tuple(way for way, allowed in ((False, passive), (True, active)) if allowed)
    tags = [f"{'active' if way else 'passive'} OPEN" for way in ways]
    return Turn({PICK.ISS.name: chosen, CALL.ACTIVE.name: ways, CALL.QUIET.name: (quiet,)}, frozenset(tags))


@checked("user")
def user(*openings: Turn, calls: Iterable[str] | str = (), text: int = 0, lengths: Iterable[int] = (1,),
         crashes: int = 0, budget: Mapping[str, int] | None = None) -> User:
    """What a user may do: its OPENs in order, its calls, octets to SEND in all and in one SEND, crashes of its host."""
    where, each = author(), tuple(lengths)
    names = calls.split() if isinstance(calls, str) else calls
    number(text, "a user", "text", where, most=MOST_BUDGET)
    number(crashes, "a user", "crashes", where, most=MOST_BUDGET)
    for one in each:
        number(one, "a user", "a length", where, least=1, most=MOST_BUDGET)
    if not each:
        raise SpecError("a user: lengths names no length of a SEND", where)
    made = User(openings, frozenset(names), {BUDGET.TEXT.name: text, BUDGET.CRASHES.name: crashes, **(budget or {})},
                {PICK.LENGTH.name: each})
    if text and "SEND" in made.calls and min(each) > text:
        raise SpecError(f"a user: text is {text}, and no SEND of lengths {shown(each)} is as short", where)
    return made


@checked("old segment")
def old(text: str, origin: int = 0, heard: int = 0) -> Old:
    """A segment that no end has sent, in the RFC's notation; ``origin`` and ``heard`` are its sender's ISS and IRS."""
    return Old(text, {TRUTH.ORIGIN.name: origin, TRUTH.HEARD.name: heard})


@checked("scope")
def scope(name: str, says: str, users: tuple[User, User], *, capacity: int = 2, modulus: int = 64, window: int = 4,
          loses: bool = False, duplicates: bool = False, delays: bool = False, refusals: bool = False,
          timeouts: Iterable[str] = (RETRANSMISSION,), old: tuple[tuple[Old, ...], tuple[Old, ...]] = ((), ()),
          tags: Iterable[str] | str = (), default: bool = True, r1: int = 0, r2: int = 0, r2_syn: int = 0,
          probes: int = 0, quoted: Iterable[int] = ()) -> Scope:
    """A scope; with ``delays`` acknowledgments and text may wait, ``window`` is the room that each OPEN gives.

    ``r1``, ``r2`` and ``r2_syn`` are the thresholds of retransmissions, ``probes`` is how many keep-alives without an
    answer make an end give up (0: none); ``quoted`` are the sequence numbers that ICMP messages may quote.

    The numbers that one end uses must not come round on the circle of sequence numbers. Beyond half of the circle, RFC
    9293 3.4 cannot tell old from new. If SYN, text, FIN and window together exceed the circle, an old number lies in
    the window again.
    """
    where = author()
    number(window, f"scope {shown(name)}", "window", where)
    waits = frozenset({PICK.DELAY.name, PICK.HOLD.name} if delays else ())
    features = frozenset(tags.split() if isinstance(tags, str) else tags)
    numbers = {CALL.WINDOW.name: (window,)}
    for word, value in ((CALL.R1, r1), (CALL.R2, r2), (CALL.R2_SYN, r2_syn), (CALL.PROBES, probes)):
        number(value, f"scope {shown(name)}", word.name, where, most=MOST_BUDGET)
        numbers |= {word.name: (value,)} if value else {}
    numbers |= {ICMP.QUOTED.name: seen} if (seen := tuple(quoted)) else {}
    made = Scope(name, says, users, capacity, modulus, loses, duplicates, refusals, frozenset(timeouts), waits,
                 numbers, old, features | {"R2"} if r2 or r2_syn else features, default)
    if any(not 0 <= i < modulus for u in users for t in u.turns for i in t.values.get(PICK.ISS.name, ())):
        raise SpecError(f"scope '{name}': an ISS lies outside modulus {modulus}", where)
    for one in users:
        sent = _text(one.budget) + 2
        if sent > modulus // 2 or sent + window > modulus:
            raise SpecError(f"scope '{name}': modulus {modulus} is too small for a SYN, {sent - 2} octets of text, a "
                            f"FIN, and a window of {window}; expected at least {max(2 * sent, sent + window)}", where)
    return made


def _text(budget: Mapping[str, int]) -> int:
    return budget.get(BUDGET.TEXT.name, 0)


__all__ = ["ICMP_ERRORS", "KEEP_ALIVE", "RETRANSMISSION", "USER_TIMER", "old", "opening", "scope", "user"]
