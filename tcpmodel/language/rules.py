"""Rules, steps, cases and events, and the immutable ``Spec`` that holds them; every mistake is refused here.

An event is a procedure: for the state in which it finds the end it runs steps in order, each step a set
of mutually exclusive rules. A rule that applies changes what it names, in the order written, and
processing goes on with the next step unless the rule says that it is done.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from tcpmodel.language import checks
from tcpmodel.language.claims import Claim, Edge, Property
from tcpmodel.language.effects import DeleteTCB as DeleteTCB
from tcpmodel.language.effects import Effect as Effect
from tcpmodel.language.effects import Send as Send
from tcpmodel.language.effects import Signal as Signal
from tcpmodel.language.errors import SpecError, author, did_you_mean
from tcpmodel.language.laws import CITATION as CITATION
from tcpmodel.language.laws import Laws, repeated
from tcpmodel.language.laws import reads as reads
from tcpmodel.language.properties import Axiom, Definition, Fairness
from tcpmodel.language.ranking import Ranking
from tcpmodel.language.terms import BOOL, TRUE, Record, Term, Word, both


@dataclass(frozen=True, eq=False)
class Rule:
    """One rule of the relation: when all conditions hold it applies; ``done`` ends the event."""

    name: str
    when: tuple[Term, ...]
    do: tuple[Effect, ...]
    done: bool
    cite: str
    requirements: tuple[str, ...]
    note: str
    where: str

    def __post_init__(self) -> None:
        if not self.name:
            raise SpecError("a rule has no name", self.where)
        who = f"rule {checks.shown(self.name)}"
        checks.fields(self, who, self.where)
        checks.texts(self, who, self.where, "name")
        for text in (self.cite, self.note, *self.requirements):
            checks.text(text, who, "a text", self.where)

    @property
    def guard(self) -> Term:
        return both(*self.when)


@dataclass(frozen=True, eq=False)
class Step:
    """Rules of which at most one applies; if none does, processing passes on to the next step."""

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
    """The steps of an event for the states in which it may find the end."""

    states: tuple[str, ...]
    steps: tuple[Step, ...]

    def __post_init__(self) -> None:
        checks.fields(self, "a case", author())


@dataclass(frozen=True, eq=False)
class Event:
    """What can happen to an end, the choices that it leaves open, and what follows in each state.

    ``possible`` is the condition without which it does not happen at all, such as a timer that runs.
    """

    name: str
    cite: str
    choices: tuple[Word, ...]
    cases: tuple[Case, ...]
    where: str
    possible: Term = TRUE

    def __post_init__(self) -> None:
        who = f"event {checks.shown(self.name)}"
        checks.fields(self, who, self.where)
        checks.texts(self, who, self.where, "name", "cite")
        if not self.name or self.possible.sort is not BOOL:
            raise SpecError(f"{who}: it has a name, and it is possible under a condition", self.where)

    def case(self, state: str) -> Case:
        return next(case for case in self.cases if state in case.states)


@checks.checked("rule", when=Sequence, do=Sequence)
def rule(name: str, *, when: Sequence[Term] = (), do: Sequence[Effect | Sequence[Effect]] = (),
         cite: str = "", done: bool = False, requirements: Sequence[str] = (), note: str = "") -> Rule:
    """A rule; an effect may also be a list of effects. Without ``cite`` it takes its step's citation."""
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
    return Rule(name, tuple(when), tuple(effects), done, cite, tuple(requirements), note, where)


@checks.checked("step")
def step(title: str, cite: str, *rules: Rule) -> Step:
    """A step of a procedure; its rules inherit its citation."""
    where = author()
    if not rules:
        raise SpecError(f"step '{title}' has no rule", where)
    for name in repeated(r.name for r in rules):
        raise SpecError(f"step '{title}' has two rules called '{name}'", where)
    return Step(title, cite, tuple(replace(r, cite=r.cite or cite) for r in rules), where)


@checks.checked("case")
def case(states: Iterable[str], *steps: Step) -> Case:
    return Case(tuple(states), steps)


@checks.checked("event")
def event(name: str, cite: str, *cases: Case, choices: Sequence[Word] = (), possible: Sequence[Term] = ()) -> Event:
    return Event(name, cite, tuple(choices), cases, author(), both(*possible))


@dataclass(frozen=True, eq=False)
class Spec:
    """A whole specification: its words, its events, what is claimed of it, and how it was changed."""

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
    axioms: tuple[Axiom, ...] = ()  # what proofs assume besides
    definitions: tuple[Definition, ...] = ()  # what the named terms of the rules mean
    rankings: tuple[Ranking, ...] = ()  # why its promises are kept
    left_out: tuple[str, ...] = ()
    variant: str | None = None
    expected_broken: tuple[str, ...] = ()  # properties that this variant is known to give up
    where: str = field(default_factory=author)

    def __post_init__(self) -> None:
        checks.name(self.name, "specification", self.where)
        who = f"specification '{self.name}'"
        if self.variant is not None:
            checks.name(self.variant, "variant", self.where)
        checks.fields(self, who, self.where)
        for text in (self.title, *self.left_out):
            checks.text(text, who, "a text", self.where)
        Laws(self).run()

    def event(self, name: str) -> Event:
        """The event of that name, or a SpecError with a near name."""
        for candidate in self.events:
            if candidate.name == name:
                return candidate
        near = did_you_mean(name, [e.name for e in self.events])
        raise SpecError(f"{self.name} has no event '{name}'{near}")

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

    def requires(self, who: str, names: Iterable[str]) -> None:
        """Refuses a specification whose TCB lacks a word that somebody reads by its name."""
        for name in names:
            if name not in {w.name for w in self.tcb}:
                raise SpecError(f"{self.name} has no word {name} in its TCB, which {who} needs", self.where)

    def property(self, name: str) -> Property:
        """The property of that name, or a SpecError with a near name."""
        for candidate in self.properties:
            if candidate.name == name:
                return candidate
        near = did_you_mean(name, [p.name for p in self.properties])
        raise SpecError(f"{self.name} has no property '{name}'{near}")


@checks.checked("vocabulary")
def vocabulary(*groups: Word | Record) -> tuple[Word, ...]:
    """The words of some records and single words, flat and in order."""
    return tuple(w for group in groups for w in ([group] if isinstance(group, Word) else group))
