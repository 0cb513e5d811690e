"""A scope: the named bounds of one exhaustive exploration, and what they leave room for.

Bounds are budgets over what a specification declares: which calls a user makes, how often, with which numbers. A scope
knows the names of events, choices and budgets alone; ``fits`` holds them against a specification.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from tcpmodel.language import checks
from tcpmodel.language.errors import SpecError, author, did_you_mean
from tcpmodel.language.events import Cause
from tcpmodel.language.rules import Event, Spec
from tcpmodel.language.terms import no_value

# What an exploration can hold: a budget of a user, segments in flight each way.
MOST_BUDGET, MOST_ROOM = 100, 64


@dataclass(frozen=True)
class Turn:
    """One turn of a user, such as one OPEN: by the name of a choice the values that it may take while the turn lasts.

    ``tags`` are features of a scope with such a turn.
    """

    values: Mapping[str, tuple[Any, ...]]
    tags: frozenset[str] = frozenset()

    def __post_init__(self) -> None:
        where = author()
        checks.fields(self, "a Turn", where)
        for name, values in self.values.items():
            if not values:
                raise SpecError(f"a Turn: {name} has no value", where)


@dataclass(frozen=True)
class User:
    """What the user and the host of one end may do.

    Its turns in order, its calls by name, what it begins with of each budget, the numbers of its choices.
    """

    turns: tuple[Turn, ...] = ()
    calls: frozenset[str] = frozenset()
    budget: Mapping[str, int] = field(default_factory=dict)
    numbers: Mapping[str, tuple[int, ...]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        where = author()
        checks.fields(self, "a User", where)
        for name, amount in self.budget.items():
            checks.number(amount, "a User", f"budget {name}", where, most=MOST_BUDGET)
        for name, values in self.numbers.items():
            if not values:
                raise SpecError(f"a User: {name} has no number", where)
            for value in values:
                checks.number(value, "a User", name, where)


@dataclass(frozen=True)
class Old:
    """A segment that no end of the scope has sent, as it is written; ``ghosts`` by name what really happened."""

    text: str
    ghosts: Mapping[str, int] = field(default_factory=dict)
    where: str = field(default_factory=author, compare=False)

    def __post_init__(self) -> None:
        checks.fields(self, "an Old segment", self.where)
        for name, value in self.ghosts.items():
            checks.number(value, "an Old segment", name, self.where)


@dataclass(frozen=True, eq=False)
class Scope:
    """Bounds for two users and the network between them.

    ``capacity`` segments fit in flight each way; a segment sent into a full direction is lost, and
    counted. ``old`` are segments of earlier incarnations in flight from each end at the start.
    ``timeouts`` names the optional events of timers and hosts that happen, ``leaves_open`` the optional choices,
    ``numbers`` those of both users. With ``refusals`` every call is tried at any time, to hear how it is refused.
    ``tags`` are further features, by which a property finds the scopes in which it must say something.
    """

    name: str
    says: str
    users: tuple[User, User]
    capacity: int = 2
    modulus: int = 64
    loses: bool = False
    duplicates: bool = False
    refusals: bool = False
    timeouts: frozenset[str] = frozenset()
    leaves_open: frozenset[str] = frozenset()
    numbers: Mapping[str, tuple[int, ...]] = field(default_factory=dict)
    old: tuple[tuple[Old, ...], tuple[Old, ...]] = ((), ())
    tags: frozenset[str] = frozenset()
    default: bool = True
    where: str = field(default_factory=author)

    def __post_init__(self) -> None:
        """What it is made of is what its fields say, and its names can be those of files."""
        checks.placed(self)
        checks.name(self.name, "scope", self.where)
        who = f"scope '{self.name}'"
        checks.fields(self, who, self.where)
        checks.text(self.says, who, "says", self.where)
        for tag in self.tags:
            checks.name(tag, "tag", self.where)
        for name, values in self.numbers.items():
            if not values:
                raise self.wrong(f"{name} has no number")
            for value in values:
                checks.number(value, who, name, self.where)
        for olds in self.old:
            checks.number(len(olds), who, "how many old segments there are each way", self.where, most=MOST_ROOM)
        modulus, capacity = checks.shown(self.modulus), checks.shown(self.capacity)
        if self.modulus < 8:
            raise self.wrong(f"modulus is a number of at least 8, not {modulus}")
        if self.modulus > 2**32:
            raise self.wrong(f"modulus {modulus} has more than 32 bits")
        if self.capacity < 1:
            raise self.wrong(f"capacity {capacity} lets no segment through")
        if self.capacity > MOST_ROOM:
            raise self.wrong(f"capacity is a number from 1 to {MOST_ROOM}, not {capacity}")

    def wrong(self, what: str) -> SpecError:
        """The error that says so of this scope."""
        return SpecError(f"scope '{self.name}': {what}", self.where)

    def of_user(self, user: User, name: str) -> tuple[int, ...]:
        """The numbers that a choice of that name may take; none if the scope says nothing of it."""
        return user.numbers.get(name) or self.numbers.get(name, ())

    # -- against a specification -------------------------------------------------------------------

    def fits(self, spec: Spec) -> None:
        """Refuses a name of what the specification does not offer: it would never happen."""
        offered = {e.name for e in spec.events if e.cause in (Cause.TIMER, Cause.HOST)}
        by_turns = {f for e in spec.events if e.begins is not None for f in (e.name, *call_names(e))}
        calls = {f for e in spec.events if e.cause is Cause.USER for f in call_names(e)} - by_turns
        for name in sorted(self.timeouts):
            if name not in offered:
                near = "; it is a call of a user" if name in calls else did_you_mean(name, offered)
                raise self.wrong(f"{spec.name} has no timeout {checks.shown(name)}{near}; "
                                 f"expected some of {', '.join(sorted(offered)) or 'none'}")
            for cost in spec.event(name).costs:
                if not any(user.budget.get(cost.word.name) for user in self.users):
                    raise self.wrong(f"{name} costs {cost.word.name}, and no user has any")
        for user in self.users:
            for name in sorted(user.calls):
                if name not in calls:
                    near = ("; it begins a turn: give the user one" if name in by_turns else
                            "; it is no call: name it among timeouts" if name in offered else did_you_mean(name, calls))
                    raise self.wrong(f"{spec.name} has no call {checks.shown(name)}{near}; "
                                     f"expected some of {', '.join(sorted(calls)) or 'none'}")
            self._known("budget", user.budget, [w.name for w in spec.budget], spec)
            self._affords(spec, user)
        choices = {w.name: w for w in spec.choices}
        for one in (self.numbers, self.leaves_open, *(u.numbers for u in self.users),
                    *(t.values for u in self.users for t in u.turns)):
            self._known("choice", one, [*choices], spec)
        for some in (self.numbers, *(u.numbers for u in self.users), *(t.values for u in self.users for t in u.turns)):
            for name, values in some.items():
                for why in filter(None, (no_value(choices[name], v) for v in values)):
                    raise self.wrong(why)

        self._is_asked(spec)

    def _affords(self, spec: Spec, user: User) -> None:
        """Refuses a call that its user can never pay for."""
        for event in spec.events:
            for cost in event.costs if user.calls & {*call_names(event)} else ():
                if not user.budget.get(cost.word.name):
                    raise self.wrong(f"{event.name} costs {cost.word.name}, and the user who calls it has none")

    def _is_asked(self, spec: Spec) -> None:
        """Refuses values for a choice that no event takes from there: nothing would come of them."""
        every = [c for e in spec.events for c in e.leaves_open]
        optional = {c.word.name for c in every if c.optional}
        of_scopes = {c.word.name for c in every if c.domain.kind == "scope"}
        turning = [c for c in every if c.domain.kind == "turn"]
        of_turns = {w.name for c in turning for w in (c.word, *(w for w, _ in c.domain.given))}
        for kind, names, known in (
            ("is optional", self.leaves_open, optional),
            ("takes its numbers from a scope", [*self.numbers, *(n for u in self.users for n in u.numbers)], of_scopes),
            ("is of a turn", [n for u in self.users for t in u.turns for n in t.values], of_turns),
        ):
            for name in names:
                if name not in known:
                    raise self.wrong(f"no choice {name} of {spec.name} {kind}; expected some of "
                                     f"{', '.join(sorted(known)) or 'none'}")

    def _known(self, kind: str, names: Any, known: list[str], spec: Spec) -> None:
        for name in names:
            if name not in known:
                raise self.wrong(f"{spec.name} has no {kind} {checks.shown(name)}{did_you_mean(name, known)}")

    # -- features ----------------------------------------------------------------------------------

    def offers(self, needs: tuple[str, ...]) -> bool:
        """Whether all needs are features (of ``X|Y`` one of them), and none that is written ``without X``."""
        features = self.features()
        return all(
            n.removeprefix("without ") not in features if n.startswith("without ") else features & {*n.split("|")}
            for n in needs
        )

    def features(self) -> frozenset[str]:
        """What the bounds leave room for, in the words that a property's ``needs`` may name."""
        one, other = ({*u.calls, *_tags(u)} for u in self.users)
        found = {*self.tags, *one, *other, *(f"both {name}" for name in one & other), *self.timeouts, *self.leaves_open}
        for user in self.users:
            found |= {name.rpartition(".")[2].lower() for name, amount in user.budget.items() if amount}
        for feature, holds in (
            ("loss", self.loses), ("duplication", self.duplicates), ("old segments", any(self.old)),
            ("refusals", self.refusals), ("one turn each", all(len(u.turns) == 1 for u in self.users)),
            ("another turn", any(len(u.turns) > 1 for u in self.users)),
        ):
            found |= {feature} if holds else set()
        return frozenset(found)


def _tags(user: User) -> Iterator[str]:
    for turn in user.turns:
        yield from turn.tags


def call_names(event: Event) -> list[str]:
    """The names by which scopes and walks know an event: those of its forms, or its own."""
    return list(dict.fromkeys(f.name for f in event.forms)) or [event.name]
