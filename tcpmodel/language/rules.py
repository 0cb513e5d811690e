"""Rules, steps, cases and events, and all that a specification is made of.

An event is a procedure. For each state of the end it runs steps in order; each step is a set of mutually exclusive
rules. A rule that applies changes the words that it names, in the order written. Then the event goes on with the next
step, unless the rule says that the event is done.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property, lru_cache
from typing import Any

from tcpmodel.language import checks
from tcpmodel.language.citations import cited
from tcpmodel.language.claims import Claim, Edge, Property
from tcpmodel.language.effects import DeleteTCB as DeleteTCB
from tcpmodel.language.effects import Effect as Effect
from tcpmodel.language.effects import Forget as Forget
from tcpmodel.language.effects import Send as Send
from tcpmodel.language.effects import Signal as Signal
from tcpmodel.language.errors import SpecError, author, did_you_mean
from tcpmodel.language.events import Cause, Choice, Comment, Cost, Form, Telling, choice, told_by
from tcpmodel.language.notation import Notation
from tcpmodel.language.properties import Axiom, Definition, Fairness
from tcpmodel.language.ranking import Ranking
from tcpmodel.language.requirements import OF_RULES, Erratum, Omission, Requirement, Strength
from tcpmodel.language.terms import BOOL, TRUE, Assign, Record, Space, Term, Word, both, words_of

# A section of an RFC, tcpmodel itself, or a place in the source of a system by its version: Linux 6.11, tcp_check_req.
CITATION = re.compile(
    r"((RFC \d+( [\dA-Z][\d.]*)?|tcpmodel)(, [^,]+)*|(?!Rfc)[A-Z][A-Za-z]+ \d[\d.]*(, [^,]+)+)(; .+)?")


@dataclass(frozen=True, eq=False)
class Rule:
    """One rule: it applies when all its conditions hold; ``done`` ends the event.

    ``strength`` is declared where no requirement tells it; ``Specification.strength`` says how binding the rule is.
    """

    name: str
    when: tuple[Term, ...]
    do: tuple[Effect, ...]
    done: bool
    cite: str
    requirements: tuple[str, ...]
    note: str
    where: str
    strength: Strength | None = None

    def __post_init__(self) -> None:
        if not self.name:
            raise SpecError("a rule has no name", self.where)
        who = f"rule {checks.shown(self.name)}"
        checks.fields(self, who, self.where)
        checks.texts(self, who, self.where, "name")
        for text in (self.cite, self.note, *self.requirements):
            checks.text(text, who, "a text", self.where)
        if self.strength is not None and self.strength not in OF_RULES:
            raise SpecError(f"{who}: its strength is one of {', '.join(s.value for s in OF_RULES)}, not "
                            f"'{self.strength.value}'", self.where)
        if self.strength is Strength.CHOSEN and not self.note:
            raise SpecError(f"{who} is a choice of the author's; expected a note that says what is chosen and why",
                            self.where)

    @property
    def guard(self) -> Term:
        return both(*self.when)


@dataclass(frozen=True, eq=False)
class Step:
    """Rules of which at most one applies; if none does, the event goes on with the next step."""

    title: str
    cite: str
    rules: tuple[Rule, ...]
    where: str

    def __post_init__(self) -> None:
        who = f"step {checks.shown(self.title)}"
        checks.fields(self, who, self.where)
        checks.texts(self, who, self.where, "title", "cite")


@dataclass(frozen=True, eq=False)
class Case:
    """The steps of an event for an end in one of those states."""

    states: tuple[str, ...]
    steps: tuple[Step, ...]

    def __post_init__(self) -> None:
        checks.fields(self, "a case", author())


@dataclass(frozen=True, eq=False)
class Event:
    """What can happen to an end: its cause, the choices that it leaves open, and the steps in each state.

    The event happens only where ``possible`` holds, such as that a timer runs. ``forms`` are the ways to write it, the
    most special first. It takes ``costs`` from its user's budget; where ``begins`` holds, the user's next turn begins.
    An ``optional`` event happens only in scopes that name it.
    """

    name: str
    cite: str
    leaves_open: tuple[Choice, ...]
    cases: tuple[Case, ...]
    where: str
    cause: Cause
    possible: Term = TRUE
    forms: tuple[Form, ...] = ()
    costs: tuple[Cost, ...] = ()
    begins: Term | None = None
    optional: bool = False
    telling: Telling | None = None

    def __post_init__(self) -> None:
        checks.placed(self)
        who = f"event {checks.shown(self.name)}"
        checks.fields(self, who, self.where)
        checks.texts(self, who, self.where, "name", "cite")
        if not self.name or self.possible.sort is not BOOL:
            raise SpecError(f"{who}: it has a name, and it is possible under a condition", self.where)

    @property
    def choices(self) -> tuple[Word, ...]:
        """The words that it leaves open."""
        return tuple(c.word for c in self.leaves_open)

    @cached_property
    def condition(self) -> Term:
        """That the event is ``possible`` and each choice in its domain; proofs assume it, explorations make it so."""
        declared = [term for c in self.leaves_open for term in c.constraints()]
        return both(self.possible, *declared) if declared else self.possible

    def case(self, state: str) -> Case:
        return next(case for case in self.cases if state in case.states)

    def written(self, chosen: Mapping[str, Any]) -> str:
        """The event with those choices, as a person writes it."""
        chosen = {w.name: w.initial for w in self.choices} | dict(chosen)
        return self.form(chosen).write(chosen)

    def form(self, chosen: Mapping[str, Any]) -> Form:
        """The form for the event with those choices."""
        chosen = {w.name: w.initial for w in self.choices} | dict(chosen)
        return next((f for f in self.forms if f.fits(chosen)), self.plain)

    @cached_property
    def plain(self) -> Form:
        """The form that is the event's name alone."""
        return Form(self.name)

    @cached_property
    def told(self) -> Telling:
        """How records show the event."""
        return self.telling or Telling(told_by(self.name.lower()))


def reads(a_rule: Rule) -> Iterator[Word]:
    """Every word that the rule's conditions and effects read."""
    for condition in a_rule.when:
        yield from words_of(condition)
    for effect in a_rule.do:
        match effect:
            case Assign(_, value):
                yield from words_of(value)
            case Send(fields):
                for _, value in fields:
                    yield from words_of(value)
            case Signal(_, amount) if amount is not None:
                yield from words_of(amount)


@lru_cache(maxsize=4096)
def choices_that_matter(event: Event, state: str) -> tuple[Choice, ...]:
    """The choices that decide what the event does in that state, and the choices that their ``when`` reads."""
    rules = [r for s in event.case(state).steps for r in s.rules]
    read = [*words_of(event.possible), *(w for r in rules for w in reads(r))]
    needed = {w.name for w in read if w.space is Space.CHOICE}
    for later in reversed(event.leaves_open):
        if later.word.name in needed:
            needed |= {w.name for w in words_of(later.when) if w.space is Space.CHOICE}
    return tuple(c for c in event.leaves_open if c.word.name in needed)


@checks.checked("rule", when=Sequence, do=Sequence)
def rule(name: str, *, when: Sequence[Term] = (), do: Sequence[Effect | Sequence[Effect]] = (),
         cite: str = "", done: bool = False, requirements: Sequence[str] = (), note: str = "",
         strength: Strength | None = None) -> Rule:
    """A rule; an effect may be a list of effects. Without ``cite`` the rule has its step's citation.

    Its requirements tell its strength. ``strength`` declares it for a sentence of the text whose keyword has no number,
    and for a choice of the author's own (Strength.CHOSEN).
    """
    where, who = author(), f"rule {checks.shown(name)}"
    for condition in when:
        if not isinstance(condition, Term) or condition.sort is not BOOL:
            kind = f"a {condition.sort}" if isinstance(condition, Term) else checks.shown(condition)
            raise SpecError(f"{who}: a condition is a term of sort Bool, not {kind}", where)
    effects: list[Effect] = []
    for item in do:
        effects += [item] if isinstance(item, Effect) or not isinstance(item, Sequence) else list(item)
    for effect in effects:
        if not isinstance(effect, Effect):
            shown = checks.shown(effect)
            raise SpecError(f"{who}: {shown} is no effect; expected becomes, send, signal or delete", where)
    return Rule(name, tuple(when), tuple(effects), done, cite, tuple(requirements), note, where,
                strength)


@checks.checked("step")
def step(title: str, cite: str, *rules: Rule) -> Step:
    """A step of a procedure; its rules inherit its citation."""
    where = author()
    if not rules:
        raise SpecError(f"step '{title}' has no rule", where)
    for name in checks.repeated(r.name for r in rules):
        raise SpecError(f"step '{title}' has two rules called '{name}'", where)
    return Step(title, cite, tuple(replace(r, cite=r.cite or cite) for r in rules), where)


@checks.checked("case")
def case(states: Iterable[str], *steps: Step) -> Case:
    return Case(tuple(states), steps)


@checks.checked("event")
def event(name: str, cite: str, *cases: Case, cause: Cause | None = None, choices: Sequence[Choice | Word] = (),
          possible: Sequence[Term] = (), written: Sequence[Form] = (), costs: Sequence[Cost] = (),
          begins: Term | None = None, optional: bool = False, comment: Comment | None = None,
          unseen: Term = TRUE) -> Event:
    """An event; a Bool may stand among ``choices`` as a word. For ``comment`` and ``unseen`` see Telling."""
    where = author()
    if cause is None:
        known = ", ".join(f"Cause.{c.name}" for c in Cause)
        raise SpecError(f"event {checks.shown(name)} has no cause; expected cause= one of {known}", where)
    if begins is not None and begins.sort is not BOOL:
        raise SpecError(f"event {checks.shown(name)}: begins is a term of sort Bool, not a {begins.sort}", where)
    leaves_open = tuple(c if isinstance(c, Choice) else choice(c) for c in choices)
    telling = Telling(comment or told_by(name.lower()), unseen)
    return Event(name, cite, leaves_open, cases, where, cause, both(*possible), tuple(written), tuple(costs), begins,
                 optional, telling)


@dataclass(frozen=True, eq=False)
class Specification:
    """All parts of a specification, and the search for them by name; ``Spec`` is one that obeys the laws."""

    name: str
    title: str
    state: Word
    tcb: tuple[Word, ...]
    segment: tuple[Word, ...]
    choices: tuple[Word, ...]
    network: tuple[Word, ...]
    events: tuple[Event, ...]
    properties: tuple[Property, ...] = ()
    edges: tuple[Edge, ...] = ()
    fairness: tuple[Fairness, ...] = ()
    lemmas: tuple[Claim, ...] = ()  # what makes the properties inductive
    axioms: tuple[Axiom, ...] = ()  # what proofs assume
    definitions: tuple[Definition, ...] = ()  # what the named terms of the rules mean
    rankings: tuple[Ranking, ...] = ()  # why its promises are kept
    budget: tuple[Word, ...] = ()  # what a scope gives its users, and what events cost
    turns: Word | None = None  # the word of the budget that counts the turns that a user has begun
    notation: Notation | None = None  # how people write the words
    requirements: tuple[Requirement, ...] = ()  # what the text asks for, each by its number
    errata: tuple[Erratum, ...] = ()  # of the text
    left_out: tuple[Omission, ...] = ()
    # Of a variant: what a person asked for (changes and profiles), the changes applied, in order; for each property
    # that does not hold, the changes that give it up; for each rule that they changed, its first form and the changes.
    variants: tuple[str, ...] = ()
    changes: tuple[Any, ...] = ()
    given_up: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    history: Mapping[str, tuple[Rule, tuple[str, ...]]] = field(default_factory=dict)
    where: str = field(default_factory=author)

    @property
    def variant(self) -> str | None:
        """The names of the variants in the order given, such as ``rfc7323 + rfc1337``; None for the specification."""
        return " + ".join(self.variants) or None

    @property
    def heading(self) -> str:
        """The title, the variants that are applied, and the amendments that these are made of."""
        parts = f" ({' + '.join(self.amendments) or 'no amendment'})" if self.amendments != self.variants else ""
        if len(self.variants) < 2:
            return self.title + (f", variant {self.variant}{parts}" if self.variants else "")
        return f"{self.title}: {self.name} + {self.variant}{parts}"

    @property
    def amendments(self) -> tuple[str, ...]:
        """The names of the changes that made it, in order; those of a profile one by one."""
        return tuple(c.name for c in self.changes)

    @property
    def expected_broken(self) -> tuple[str, ...]:
        """The properties that do not hold in this variant."""
        return tuple(self.given_up)

    def event(self, name: str) -> Event:
        """The event of that name, or a SpecError with a near name."""
        for candidate in self.events:
            if candidate.name == name:
                return candidate
        near = did_you_mean(name, [e.name for e in self.events])
        raise SpecError(f"{self.name} has no event '{name}'{near}")

    @cached_property
    def numbered(self) -> Mapping[str, Requirement]:
        """The requirements by their numbers, in the order of the table."""
        return {r.number: r for r in self.requirements}

    def strength(self, a_rule: Rule) -> Strength:
        """How binding the rule is: as declared, as the most binding of its requirements, or as text without a keyword.

        A rule that cites no document but the specification itself is the author's choice.
        """
        if a_rule.strength is not None:
            return a_rule.strength
        carried = [self.numbered[n].strength for n in a_rule.requirements if n in self.numbered]
        if carried:
            return min(carried, key=list(Strength).index).kept
        return Strength.TEXT if cited(a_rule.cite).document.startswith("RFC") else Strength.CHOSEN

    @property
    def arrival(self) -> Event:
        """The event that the network causes; SpecError if there is none."""
        for candidate in self.events:
            if candidate.cause is Cause.NETWORK:
                return candidate
        raise SpecError(f"{self.name} has no event that the network causes", self.where)

    @property
    def written(self) -> Notation:
        """How people write the words."""
        assert self.notation is not None  # ``Spec`` makes one if the author gives none
        return self.notation

    def steps(self) -> Iterator[tuple[Event, Case, Step]]:
        for an_event in self.events:
            for a_case in an_event.cases:
                for a_step in a_case.steps:
                    yield an_event, a_case, a_step

    def rules(self) -> dict[str, Rule]:
        """Every rule by its name, in the order of the text."""
        return {r.name: r for _, _, s in self.steps() for r in s.rules}

    def rule(self, name: str) -> Rule:
        """The rule of that name, or a SpecError with a near name."""
        rules = self.rules()
        if name not in rules:
            raise SpecError(f"{self.name} has no rule '{name}'{did_you_mean(name, rules)}")
        return rules[name]

    def property(self, name: str) -> Property:
        """The property of that name, or a SpecError with a near name."""
        for candidate in self.properties:
            if candidate.name == name:
                return candidate
        near = did_you_mean(name, [p.name for p in self.properties])
        raise SpecError(f"{self.name} has no property '{name}'{near}")


@checks.checked("vocabulary")
def vocabulary(*groups: Word | Record) -> tuple[Word, ...]:
    """The words of those records, and the single words, in one tuple in order."""
    return tuple(w for group in groups for w in ([group] if isinstance(group, Word) else group))
