"""A scope: the named bounds of one exhaustive exploration, and what they leave room for."""

from __future__ import annotations

from dataclasses import dataclass, field

from tcpmodel.language import checks
from tcpmodel.language.errors import SpecError, author, did_you_mean
from tcpmodel.language.terms import NAT, Space, record

# What an exploration can hold: octets of a user, crashes of an end, segments in flight each way.
MOST_TEXT, MOST_CRASHES, MOST_ROOM = 100, 64, 64

# What a user may do besides its OPENs, and which timers a scope may leave out: the others always run.
CALLS = ("SEND", "RECEIVE", "CLOSE", "EXIT", "ABORT")
TIMEOUTS = ("RETRANSMISSION TIMEOUT", "USER TIMEOUT")

# What is left to the user of one end: OPENs made so far, octets it may still send, crashes it may still suffer.
BUDGET = record("BUDGET", Space.BUDGET, OPENED=(NAT, 0), TEXT=(NAT, 0), CRASHES=(NAT, 0))


@dataclass(frozen=True)
class Opening:
    """One OPEN of a user: how it may be made, and the initial sequence numbers it may choose among."""

    iss: tuple[int, ...]
    active: bool = False
    passive: bool = False

    def __post_init__(self) -> None:
        where = author()
        checks.fields(self, "an Opening", where)
        for number in self.iss:
            checks.number(number, "an Opening", "an ISS", where)


@dataclass(frozen=True)
class User:
    """What the user of one end may do: its OPENs in order, its calls, and how much text it sends."""

    openings: tuple[Opening, ...]
    calls: frozenset[str] = frozenset()
    text: int = 0  # octets in all
    lengths: tuple[int, ...] = (1,)  # octets of one SEND
    crashes: int = 0

    def __post_init__(self) -> None:
        where = author()
        checks.fields(self, "a User", where)
        for call in sorted(self.calls):
            if call not in CALLS:
                near = "; each OPEN is one of openings" if call == "OPEN" else did_you_mean(call, CALLS)
                raise SpecError(f"a User: {checks.shown(call)} is none of its calls{near}; "
                                f"expected some of {', '.join(CALLS)}", where)
        checks.number(self.text, "a User", "text", where, most=MOST_TEXT)
        checks.number(self.crashes, "a User", "crashes", where, most=MOST_CRASHES)
        for length in self.lengths:
            checks.number(length, "a User", "a length", where, 1, MOST_TEXT)
        if not self.lengths:
            raise SpecError("a User: lengths names no length of a SEND", where)
        if self.text and "SEND" in self.calls and min(self.lengths) > self.text:
            raise SpecError(f"a User: text is {self.text}, and no SEND of lengths {checks.shown(self.lengths)} "
                            "is as short", where)


@dataclass(frozen=True)
class Old:
    """A segment that no end of the scope has sent; ``origin`` and ``heard`` are its sender's ISS and IRS."""

    seq: int
    bits: str
    ack: int = 0
    text: int = 0
    origin: int = 0
    heard: int = 0

    def __post_init__(self) -> None:
        where = author()
        checks.fields(self, "an Old segment", where)
        checks.bits(self.bits, "an Old segment", where)
        checks.number(self.text, "an Old segment", "text", where, most=MOST_TEXT)
        for what in ("seq", "ack", "origin", "heard"):
            checks.number(getattr(self, what), "an Old segment", what, where)


@dataclass(frozen=True, eq=False)
class Scope:
    """Bounds for two users and the network between them.

    ``capacity`` segments fit in flight each way; a segment sent into a full direction is lost, and
    counted. ``old`` are segments of earlier incarnations in flight from each end at the start.
    ``tags`` are further features, by which a property finds the scopes in which it must say something.
    """

    name: str
    says: str
    users: tuple[User, User]
    capacity: int = 2
    modulus: int = 64
    window: int = 4
    loses: bool = False
    duplicates: bool = False
    delays: bool = False
    refusals: bool = False
    timeouts: frozenset[str] = frozenset({"RETRANSMISSION TIMEOUT"})
    old: tuple[tuple[Old, ...], tuple[Old, ...]] = ((), ())
    tags: frozenset[str] = frozenset()
    default: bool = True
    where: str = field(default_factory=author)

    def __post_init__(self) -> None:
        self._shape()
        modulus, capacity = checks.shown(self.modulus), checks.shown(self.capacity)
        used = [i for u in self.users for o in u.openings for i in o.iss]
        if self.modulus < 8 or any(not 0 <= i < self.modulus for i in used):
            raise self._wrong(f"an ISS lies outside modulus {modulus}")
        old = [n for olds in self.old for o in olds for n in (o.seq, o.ack, o.origin, o.heard)]
        if any(not 0 <= n < self.modulus for n in old):
            raise self._wrong(f"a number of an old segment lies outside modulus {modulus}")
        if self.modulus > 2**32:
            raise self._wrong(f"modulus {modulus} has more than 32 bits")
        if self.capacity < 1:
            raise self._wrong(f"capacity {capacity} lets no segment through")
        if self.capacity > MOST_ROOM:
            raise self._wrong(f"capacity is a number from 1 to {MOST_ROOM}, not {capacity}")
        for user in self.users:
            for opening in user.openings:
                if not opening.iss or not (opening.active or opening.passive):
                    raise self._wrong("an OPEN needs an ISS, and active or passive")
        self._circle()

    def _wrong(self, what: str) -> SpecError:
        return SpecError(f"scope '{self.name}': {what}", self.where)

    def _shape(self) -> None:
        """What it is made of is what its fields say, and its names can be those of files."""
        checks.name(self.name, "scope", self.where)
        who = f"scope '{self.name}'"
        checks.fields(self, who, self.where)
        checks.text(self.says, who, "says", self.where)
        for tag in self.tags:
            checks.name(tag, "tag", self.where)
        for timer in sorted(self.timeouts):
            if timer not in TIMEOUTS:
                raise self._wrong(f"{checks.shown(timer)} is no timeout of a scope{did_you_mean(timer, TIMEOUTS)}; "
                                  f"expected some of {', '.join(TIMEOUTS)}")
        checks.number(self.window, who, "window", self.where)
        for olds in self.old:
            checks.number(len(olds), who, "how many old segments there are each way", self.where, most=MOST_ROOM)

    def _circle(self) -> None:
        """What one end sends, and what its peer takes, must not meet on the circle of sequence numbers.

        SYN, text and FIN take numbers. Beyond half of the circle RFC 9293 3.4 cannot tell old from new; and where
        they and the window are more than the circle, a number sent before lies in the window again.
        """
        for user in self.users:
            sent = user.text + 2
            if sent > self.modulus // 2 or sent + self.window > self.modulus:
                least = max(2 * sent, sent + self.window)
                raise self._wrong(f"modulus {self.modulus} is too small for a SYN, {user.text} octets of text, a FIN, "
                                  f"and a window of {self.window}; expected at least {least}")

    def offers(self, needs: tuple[str, ...]) -> bool:
        """Whether all needs are features (of ``X|Y`` one of them), and none that is written ``without X``."""
        features = self.features()
        return all(
            n.removeprefix("without ") not in features if n.startswith("without ") else features & {*n.split("|")}
            for n in needs
        )

    def features(self) -> frozenset[str]:
        """What the bounds leave room for, in the words that a property's ``needs`` may name."""
        a, b = self.users
        found: set[str] = {self.name, *self.tags}
        for user in self.users:
            found |= user.calls
            found |= {"text"} if user.text and "SEND" in user.calls else set()
            found |= {"crash"} if user.crashes else set()
            found |= {"re-OPEN"} if len(user.openings) > 1 else set()
        found |= self.timeouts
        for word, holds in (
            ("loss", self.loses), ("duplication", self.duplicates), ("delay", self.delays),
            ("old duplicates", any(self.old)), ("refusals", self.refusals),
            ("both CLOSE", _both("CLOSE", a, b) or _both("EXIT", a, b)),
            ("passive OPEN", any(o.passive for u in self.users for o in u.openings)),
            ("active OPEN", any(o.active for u in self.users for o in u.openings)),
            ("one OPEN each", all(len(u.openings) == 1 for u in self.users)),
            ("both active", all(any(o.active for o in u.openings) for u in self.users)),
        ):
            found |= {word} if holds else set()
        return frozenset(found)


def _both(call: str, a: User, b: User) -> bool:
    return call in a.calls and call in b.calls
