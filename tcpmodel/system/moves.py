"""What can happen next in a system: what the events of a specification offer in a scope, all of it as terms.

Every choice that an event leaves open is made here, so that an offer is data: an event, its choices, the
condition on the end's state and budget under which it is made, and what it spends. Each lowering reads it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, NamedTuple

from tcpmodel.language.events import Cause, Choice
from tcpmodel.language.rules import Event, Spec
from tcpmodel.language.scope import Scope, User
from tcpmodel.language.terms import Assign, Space, Term, Word, both
from tcpmodel.lower.partial import settled

ENDS = ("A", "B")
Budget = tuple[int, ...]  # the values of the words of the specification's budget, in their order


@dataclass(frozen=True)
class Move:
    """One event with its choices made; ``name`` is what a person reads."""

    event: str
    choice: tuple[tuple[str, Any], ...]
    name: str

    @property
    def chosen(self) -> Mapping[str, Any]:
        return dict(self.choice)


@dataclass(frozen=True, eq=False)
class Offer:
    """A move that an end may make: ``when`` reads its TCB and its budget, ``spend`` is what it costs."""

    move: Move
    when: Term
    spend: tuple[Assign, ...] = ()


class _Made(NamedTuple):
    """Choices made so far, under which conditions, and which turn of the user they are of, if of any."""

    chosen: dict[str, Any]
    when: tuple[Term, ...] = ()
    turn: int | None = None


def move(event: Event, chosen: Mapping[str, Any]) -> Move:
    """The event with those choices, under the name by which a person knows it."""
    return Move(event.name, tuple(chosen.items()), event.written(chosen))


class Moves:
    """The offers of one system, by end; whether a move is possible besides is the specification's word."""

    def __init__(self, spec: Spec, scope: Scope) -> None:
        scope.fits(spec)
        self.spec, self.scope = spec, scope
        self.events: dict[str, Event] = {e.name: e for e in spec.events}
        self.users, self.timers, self.arrivals = (
            tuple(tuple(o for e in spec.events if e.cause in causes for o in self._offers(e, u)) for u in scope.users)
            for causes in ((Cause.USER,), (Cause.TIMER, Cause.HOST), (Cause.NETWORK,)))

    def budget(self, end: int) -> Budget:
        """What the user of that end has at the start."""
        return tuple(self.scope.users[end].budget.get(w.name, 0) for w in self.spec.budget)

    def calls_tried(self) -> Iterator[Move]:
        """Calls to try at any time, to hear how they are refused; what would change something is not taken."""
        for event in self.spec.events:
            usual = {c.word.name: c.domain.usual for c in event.leaves_open if c.domain.kind == "scope"}
            for form in (event.forms or (event.plain,)) if event.cause is Cause.USER else ():
                yield move(event, {n: usual.get(n, 1) for n in form.holes} | dict(form.given))

    # -- the offers of one event -------------------------------------------------------------------

    def _offers(self, event: Event, user: User) -> Iterator[Offer]:
        if event.optional and event.name not in self.scope.timeouts:
            return
        for begun, spend in self._turns(event, user):
            for made in self._choices(event, user, event.leaves_open, begun):
                if event.cause is Cause.USER and event.begins is None and not self._called(event, user, made):
                    continue
                if (paid := self._paid(event, user, made.chosen)) is not None:
                    when, costs = paid
                    yield Offer(move(event, made.chosen), both(*made.when, *when), (*spend, *costs))

    def _called(self, event: Event, user: User, made: _Made) -> bool:
        return event.form(made.chosen).name in user.calls

    def _turns(self, event: Event, user: User) -> Iterator[tuple[_Made, tuple[Assign, ...]]]:
        """For an event that begins turns each of the user's, as it begins and as it lasts; any other: as it comes."""
        if event.begins is None:
            yield _Made({}), ()
            return
        turns = self._turn_word()
        for number in range(len(user.turns)):
            yield _Made({}, (event.begins, turns == number), number), (Assign(turns, turns + 1),)
            yield _Made({}, (~event.begins, turns == number + 1), number), ()

    def _turn_word(self) -> Word:
        if self.spec.turns is None:
            raise self.scope.wrong(f"{self.spec.name} has no word that counts turns")
        return self.spec.turns

    def _choices(self, event: Event, user: User, open_: tuple[Choice, ...], made: _Made) -> Iterator[_Made]:
        """Every way to make the choices, in the order in which they are declared."""
        if not open_:
            yield made
            return
        choice, rest = open_[0], open_[1:]
        for one in self._values(choice, user, made):
            yield from self._choices(event, user, rest, one)

    def _values(self, choice: Choice, user: User, made: _Made) -> Iterator[_Made]:
        name = choice.word.name
        if choice.optional and name not in self.scope.leaves_open:
            yield made  # it keeps its initial value
            return
        when = settled(choice.when, {(Space.CHOICE, n): v for n, v in made.chosen.items()})
        if when.op != "literal":
            yield made._replace(when=(*made.when, ~when))
        elif not when.args[0]:
            yield made
            return
        for value, turn in self._domain(choice, user, made.turn):
            begun = () if turn is None or turn == made.turn else (self._turn_word() == turn + 1,)
            conditions = () if when.op == "literal" else (when,)
            yield _Made({**made.chosen, name: value}, (*made.when, *conditions, *begun), turn)

    def _domain(self, choice: Choice, user: User, turn: int | None) -> Iterator[tuple[Any, int | None]]:
        """The values that a choice may take, each with the turn that gives it, if one does."""
        domain, name = choice.domain, choice.word.name
        match domain.kind:
            case "values":
                values: Any = domain.values
            case "range":
                assert domain.budget is not None
                most = max(u.budget.get(domain.budget.name, 0) for u in self.scope.users)
                values = range(domain.least, most + 1)
            case "scope":
                values = [v for v in self.scope.of_user(user, name) or (domain.usual,) if v >= domain.least]
            case _:
                for number, one in enumerate(user.turns):
                    fits = all(v in one.values.get(w.name, (w.initial,)) for w, v in domain.given)
                    if fits and turn in (None, number):
                        yield from ((v, number) for v in one.values.get(name, ()))
                return
        yield from ((v, turn) for v in values)

    def _paid(self, event: Event, user: User,
              chosen: Mapping[str, Any]) -> tuple[tuple[Term, ...], tuple[Assign, ...]] | None:
        """When the user can pay for it, and what is spent; None if it never can."""
        conditions, spent = [], []
        known = {(Space.CHOICE, w.name): chosen.get(w.name, w.initial) for w in event.choices}
        for cost in event.costs:
            amount = settled(cost.amount, known)
            if amount.op == "literal" and amount.args[0] > user.budget.get(cost.word.name, 0):
                return None
            conditions.append(cost.word >= amount)
            spent.append(Assign(cost.word, cost.word - amount))
        return tuple(conditions), tuple(spent)


