"""A scope: the named bounds of one exhaustive exploration, and its features.

Bounds are budgets over what a specification declares: which calls a user makes, how often, with which numbers. A scope
knows only the names of events, choices and budgets; ``fits`` compares them with a specification.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from tcpmodel.language import checks
from tcpmodel.language.errors import SpecError, author, did_you_mean
from tcpmodel.language.events import Cause
from tcpmodel.language.rules import Event
from tcpmodel.language.spec import Spec
from tcpmodel.language.terms import no_value

# The most that an exploration can hold: of a user's budget, of segments in flight each way.
MOST_BUDGET, MOST_ROOM = 100, 64


@dataclass(frozen=True)
class Turn:
    """One turn of a user, such as one OPEN: ``values`` has the values that a choice of that name may take in this turn.

    ``tags`` become features of the scope.
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

    ``turns`` are in order, ``calls`` are names, ``budget`` is what the user begins with, ``numbers`` are those that its
    choices may take.
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
    """A segment that no end of the scope has sent, as a person writes it; ``ghosts`` are its ghosts by name."""

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

    ``capacity`` segments fit in flight each way; a segment sent into a full direction is lost and counted. ``old`` are
    segments of earlier incarnations in flight from each end at the start. ``timeouts`` names the optional events of
    timers and hosts that happen, ``leaves_open`` the optional choices that are open; ``numbers`` holds for both users.
    With ``refusals`` a user tries every call at any time, to see how it is refused. ``tags`` are further features,
    which the ``needs`` of a property may name.
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
        """The error that says ``what`` of this scope."""
        return SpecError(f"scope '{self.name}': {what}", self.where)

    def of_user(self, user: User, name: str) -> tuple[int, ...]:
        """The numbers that a choice of that name may take; none if the scope gives none."""
        return user.numbers.get(name) or self.numbers.get(name, ())

    # -- with a specification ----------------------------------------------------------------------

    def fits(self, spec: Spec) -> None:
        """Refuses a name that the specification does not offer: the event or choice would never happen."""
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
        numbers = (self.numbers, *(u.numbers for u in self.users), *(t.values for u in self.users for t in u.turns))
        for names in (self.leaves_open, *numbers):
            self._known("choice", names, [*choices], spec)
        for name, values in (item for by_name in numbers for item in by_name.items()):
            for why in filter(None, (no_value(choices[name], v) for v in values)):
                raise self.wrong(why)
        self._is_asked(spec)
        for event in spec.events:
            for choice in event.leaves_open:
                for number in (n for u in self.users for n in self.of_user(u, choice.word.name)):
                    if choice.domain.kind == "scope" and number < choice.domain.least:
                        raise self.wrong(f"{choice.word.name} {number} is too small for {event.name}; "
                                         f"expected at least {choice.domain.least}")

    def _affords(self, spec: Spec, user: User) -> None:
        """Refuses a call that its user can never pay for."""
        for event in spec.events:
            for cost in event.costs if user.calls & {*call_names(event)} else ():
                if not user.budget.get(cost.word.name):
                    raise self.wrong(f"{event.name} costs {cost.word.name}, and the user who calls it has none")

    def _is_asked(self, spec: Spec) -> None:
        """Refuses values for a choice that no event takes from that part of a scope: they would have no effect."""
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
        """Whether each need is a feature: ``X|Y`` is X or Y, and ``without X`` is that X is no feature."""
        features = self.features()
        return all(
            n.removeprefix("without ") not in features if n.startswith("without ") else features & {*n.split("|")}
            for n in needs
        )

    def features(self) -> frozenset[str]:
        """What can happen within the bounds, in the words that a property's ``needs`` may name."""
        a, b = ({*u.calls, *(tag for turn in u.turns for tag in turn.tags)} for u in self.users)
        turns = [len(u.turns) for u in self.users]
        holds = {"loss": self.loses, "duplication": self.duplicates, "old segments": any(self.old),
                 "refusals": self.refusals, "one turn each": turns == [1, 1], "another turn": max(turns) > 1}
        budgets = {name.rpartition(".")[2].lower() for u in self.users for name, n in u.budget.items() if n}
        return frozenset({*self.tags, *a, *b, *(f"both {name}" for name in a & b), *self.timeouts, *self.leaves_open,
                          *budgets, *(feature for feature, held in holds.items() if held)})


def call_names(event: Event) -> list[str]:
    """The names that scopes and walks use for an event: those of its forms, or its own."""
    return list(dict.fromkeys(f.name for f in event.forms)) or [event.name]
