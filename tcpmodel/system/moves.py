"""Offers: the events of a specification in a scope, with their choices made, as data.

An offer is an event, its choices, the condition on the end's TCB and budget under which the scope makes it, and what
it spends. Each lowering reads the offers.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, NamedTuple

from tcpmodel.language.events import Cause, Choice
from tcpmodel.language.rules import Event, Signal
from tcpmodel.language.scope import Scope, User
from tcpmodel.language.spec import Spec
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
    """A move that an end may make: ``when`` reads its TCB and its budget, ``spend`` is what the move costs."""

    move: Move
    when: Term
    spend: tuple[Assign, ...] = ()


class _Made(NamedTuple):
    """The choices made so far, their conditions, and the user's turn that they belong to, if any."""

    chosen: dict[str, Any]
    when: tuple[Term, ...] = ()
    turn: int | None = None


def move(event: Event, chosen: Mapping[str, Any]) -> Move:
    """The event with those choices, under the text that a person writes for it."""
    return Move(event.name, tuple(chosen.items()), event.written(chosen))


class Moves:
    """The offers of one system, by end; the rules then say whether the move is possible."""

    def __init__(self, spec: Spec, scope: Scope) -> None:
        scope.fits(spec)
        self.spec, self.scope = spec, scope
        self.events: dict[str, Event] = {e.name: e for e in spec.events}
        self.users, self.timers, self.arrivals = (
            tuple(tuple(o for e in spec.events if e.cause in causes for o in self._offers(e, u)) for u in scope.users)
            for causes in ((Cause.USER,), (Cause.TIMER, Cause.HOST), (Cause.NETWORK,)))

    def discarded(self, end: int) -> tuple[Offer, ...]:
        """The offers of timers and hosts that a rule may answer by doing nothing: it fires, but is no transition."""
        return tuple(o for o in self.timers[end] if _may_do_nothing(self.events[o.move.event]))

    def budget(self, end: int) -> Budget:
        """What the user of that end has at the start."""
        return tuple(self.scope.users[end].budget.get(w.name, 0) for w in self.spec.budget)

    def calls_tried(self) -> Iterator[Move]:
        """The calls that a user tries at any time, to see how they are refused."""
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
        """For an event that begins turns: each turn of the user, as it begins and as it lasts; else no turn."""
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
        """Every way to make the choices, in the order of their declarations."""
        if not open_:
            yield made
            return
        for further in self._values(open_[0], user, made):
            yield from self._choices(event, user, open_[1:], further)

    def _values(self, choice: Choice, user: User, made: _Made) -> Iterator[_Made]:
        name = choice.word.name
        if choice.optional and name not in self.scope.leaves_open:
            yield made  # the word keeps its initial value
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
        """The values that a choice may take, each with the turn that allows it, or None."""
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
                for number, turned in enumerate(user.turns):
                    fits = all(v in turned.values.get(w.name, (w.initial,)) for w, v in domain.given)
                    if fits and turn in (None, number):
                        yield from ((v, number) for v in turned.values.get(name, ()))
                return
        yield from ((v, turn) for v in values)

    def _paid(self, event: Event, user: User,
              chosen: Mapping[str, Any]) -> tuple[tuple[Term, ...], tuple[Assign, ...]] | None:
        """The conditions under which the user can pay for the event, and what it spends; None if the user never can."""
        conditions, spent = [], []
        known = {(Space.CHOICE, w.name): chosen.get(w.name, w.initial) for w in event.choices}
        for cost in event.costs:
            amount = settled(cost.amount, known)
            if amount.op == "literal" and amount.args[0] > user.budget.get(cost.word.name, 0):
                return None
            conditions.append(cost.word >= amount)
            spent.append(Assign(cost.word, cost.word - amount))
        return tuple(conditions), tuple(spent)


def _may_do_nothing(event: Event) -> bool:
    """Whether some rule of the event changes nothing and sends nothing; perhaps it tells the user something."""
    return any(all(isinstance(e, Signal) for e in r.do) for c in event.cases for s in c.steps for r in s.rules)
