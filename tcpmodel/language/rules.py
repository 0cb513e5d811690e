"""Rules, steps, cases and events, and the immutable ``Spec`` that holds them; every mistake is refused here.

An event is a procedure: for the state in which it finds the end it runs steps in order, each step a set
of mutually exclusive rules. A rule that applies changes what it names, in the order written, and
processing goes on with the next step unless the rule says that it is done.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from tcpmodel.language import checks
from tcpmodel.language.errors import SpecError, author, did_you_mean
from tcpmodel.language.properties import Always, Axiom, Definition, Edge, Fairness, Property
from tcpmodel.language.ranking import Ranking
from tcpmodel.language.terms import BOOL, NAT, TRUE, Assign, Record, Space, Term, Word, both, words_of

CITATION = re.compile(r"(RFC \d+( [\dA-Z][\d.]*)?|tcpmodel)(, [^,]+)*(; .+)?")


@dataclass(frozen=True)
class Send:
    """The effect that emits a segment; ``fields`` pairs every word of a segment with its value."""

    fields: tuple[tuple[Word, Term], ...]

    def __post_init__(self) -> None:
        where = author()
        checks.fields(self, "a segment that is sent", where)
        for word, value in self.fields:
            if word.sort is not value.sort:
                raise SpecError(f"{word.name} of a segment is a {word.sort}, not a {value.sort}", where)


@dataclass(frozen=True)
class Signal:
    """The effect that tells the user something: an error of the RFC, "ok", text, an end of file."""

    text: str
    amount: Term | None = None

    def __post_init__(self) -> None:
        where = author()
        checks.fields(self, "a signal", where)
        checks.text(self.text, "a signal", "text", where)
        if self.amount is not None and self.amount.sort is not NAT:
            raise SpecError(f"a signal: amount is a term of sort Nat, not {checks.shown(self.amount)}", where)


@dataclass(frozen=True)
class DeleteTCB:
    """The effect that gives every word of the TCB its initial value, but for those that persist."""


Effect = Assign | Send | Signal | DeleteTCB


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
        checks.name(self.name, "rule", self.where)
        who = f"rule '{self.name}'"
        checks.fields(self, who, self.where)
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
        for field in ("title", "cite"):
            checks.text(getattr(self, field), who, field, self.where)


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
        for field in ("name", "cite"):
            checks.text(getattr(self, field), who, field, self.where)
        if not self.name or self.possible.sort is not BOOL:
            raise SpecError(f"{who}: it has a name, and it is possible under a condition", self.where)

    def case(self, state: str) -> Case:
        return next(case for case in self.cases if state in case.states)


@checks.checked("rule", when=Sequence, do=Sequence)
def rule(name: str, *, when: Sequence[Term] = (), do: Sequence[Effect | Sequence[Effect]] = (),
         cite: str = "", done: bool = False, requirements: Sequence[str] = (), note: str = "") -> Rule:
    """A rule; an effect may also be a list of effects. Without ``cite`` it takes its step's citation."""
    where = author()
    checks.name(name, "rule", where)
    for condition in when:
        if not isinstance(condition, Term) or condition.sort is not BOOL:
            kind = f"a {condition.sort}" if isinstance(condition, Term) else checks.shown(condition)
            raise SpecError(f"rule '{name}': a condition is a term of sort Bool, not {kind}", where)
    effects: list[Effect] = []
    for item in do:
        effects += [item] if isinstance(item, Effect) or not isinstance(item, Sequence) else list(item)
    for effect in effects:
        if not isinstance(effect, Effect):
            raise SpecError(f"rule '{name}': {checks.shown(effect)} is no effect; expected becomes, send, signal or delete", where)
    return Rule(name, tuple(when), tuple(effects), done, cite, tuple(requirements), note, where)


@checks.checked("step")
def step(title: str, cite: str, *rules: Rule) -> Step:
    """A step of a procedure; its rules inherit its citation."""
    where = author()
    if not rules:
        raise SpecError(f"step '{title}' has no rule", where)
    for name in _repeated(r.name for r in rules):
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
    lemmas: tuple[Always, ...] = ()  # what makes the properties inductive
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
        checks.fields(self, who, self.where)
        for field in (self.title, *self.left_out):
            checks.text(field, who, "a text", self.where)
        _Checker(self).run()

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


def _repeated(names: Iterable[str]) -> list[str]:
    seen: set[str] = set()
    return [n for n in names if n in seen or seen.add(n)]  # type: ignore[func-returns-value]


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


class _Checker:
    """Refuses a specification that breaks a law of the language, naming file:line and rule."""

    def __init__(self, spec: Spec) -> None:
        self.spec = spec
        self.known = {(w.space, w.name): w for w in (*spec.tcb, *spec.segment, *spec.choices, *spec.network)}
        self.seen: dict[str, Step] = {}

    def run(self) -> None:
        self.vocabulary()
        for an_event in self.spec.events:
            self.choices(an_event)
            self.states(an_event)
            self.words(an_event.possible, {Space.TCB, Space.CHOICE, Space.NET}, f"event {an_event.name}",
                       an_event.where, ghosts=False)
            for a_case in an_event.cases:
                for a_step in a_case.steps:
                    for a_rule in a_step.rules:
                        self.rule(an_event, a_step, a_rule)
        names: set[str] = set()
        for axiom in self.spec.axioms:
            for term in (axiom.given, axiom.then):
                self.words(term, set(Space), f"axiom '{axiom.name}'", axiom.where)
        for meaning in self.spec.definitions:
            self.words(meaning.means, {Space.TCB, Space.SEG, Space.CHOICE}, f"definition '{meaning.name}'",
                       meaning.where, ghosts=False)
        for ranking in self.spec.rankings:
            self.ranking(ranking)
        for prop in (*self.spec.properties, *self.spec.lemmas):
            if prop.name in names:
                raise SpecError(f"two properties are called '{prop.name}'", prop.where)
            names.add(prop.name)
            for term in prop.terms():
                self.words(term, set(Space), f"property '{prop.name}'", prop.where)

    def vocabulary(self) -> None:
        """Every word is there once and in its space, every event has a name of its own, the state is a word."""
        spec = self.spec
        for words, space in ((spec.tcb, Space.TCB), (spec.segment, Space.SEG), (spec.choices, Space.CHOICE),
                             (spec.network, Space.NET)):
            for w in words:
                if w.space is not space:
                    raise SpecError(f"{w.name} belongs to the {w.space.name}, not to the {space.name}", spec.where)
        for name in _repeated(w.name for w in (*spec.tcb, *spec.segment, *spec.choices, *spec.network)):
            raise SpecError(f"two words are called {name}", spec.where)
        for name in _repeated(e.name for e in spec.events):
            raise SpecError(f"two events are called {name}", spec.where)
        if spec.state not in set(spec.tcb):
            raise SpecError(f"the state {spec.state.name} is no word of the TCB", spec.where)

    def choices(self, an_event: Event) -> None:
        """The choices of an event are words for choices, and its possibility reads no others."""
        for w in an_event.choices:
            if (Space.CHOICE, w.name) not in self.known or w.space is not Space.CHOICE:
                raise SpecError(f"event {an_event.name}: {w.name} is no choice", an_event.where)
        self.own_choices(an_event, words_of(an_event.possible), f"event {an_event.name}", an_event.where)

    def own_choices(self, an_event: Event, read: Iterable[Word], who: str, where: str) -> None:
        own = {c.name for c in an_event.choices}
        for w in read:
            if w.space is Space.CHOICE and w.name not in own:
                raise SpecError(f"{who} reads {w.name}, which is no choice of {an_event.name}", where)

    def states(self, an_event: Event) -> None:
        every = self.spec.state.sort.values
        covered = [s for a_case in an_event.cases for s in a_case.states]
        for state in covered:
            if state not in every:
                raise SpecError(f"event {an_event.name}: '{state}' is no state{did_you_mean(state, every)}",
                                an_event.where)
            if covered.count(state) > 1:
                raise SpecError(f"event {an_event.name}: two cases for {state}", an_event.where)
        missing = [s for s in every if s not in covered]
        if missing:
            raise SpecError(f"event {an_event.name}: no case for {', '.join(missing)}", an_event.where)

    def rule(self, an_event: Event, a_step: Step, a_rule: Rule) -> None:
        who = f"rule '{a_rule.name}'"
        if self.seen.setdefault(a_rule.name, a_step) is not a_step:
            raise SpecError(f"{who}: there is another rule of that name", a_rule.where)
        if not CITATION.fullmatch(a_rule.cite):
            raise SpecError(f"{who}: '{a_rule.cite}' is no citation; write 'RFC 9293 3.10.7.4, fifth'", a_rule.where)
        readable = {Space.TCB, Space.SEG, Space.CHOICE}
        for condition in a_rule.when:
            self.words(condition, readable, who, a_rule.where, ghosts=False)
        assigned: set[str] = set()
        for effect in a_rule.do:
            match effect:
                case Assign(target, value):
                    self.words(target, {Space.TCB}, who, a_rule.where)
                    self.words(value, readable, who, a_rule.where, ghosts=target.ghost)
                    if target.name in assigned:
                        raise SpecError(f"{who} assigns {target.name} twice", a_rule.where)
                    assigned.add(target.name)
                case Send(fields):
                    if [w.name for w, _ in fields] != [w.name for w in self.spec.segment]:
                        raise SpecError(f"{who} sends a segment without all of its words in order", a_rule.where)
                    for target, value in fields:
                        self.words(value, readable, who, a_rule.where, ghosts=target.ghost)
                case Signal(_, amount) if amount is not None:
                    self.words(amount, readable, who, a_rule.where, ghosts=False)
                case DeleteTCB():
                    assigned.clear()
        self.own_choices(an_event, reads(a_rule), who, a_rule.where)

    def ranking(self, a_ranking: Ranking) -> None:
        """It reads known words of both ends, and its steps are events with choices of their own."""
        who, ends = f"ranking of '{a_ranking.of}'", {Space.TCB, Space.PEER}
        self.words(a_ranking.measure, ends, who, a_ranking.where)
        self.words(a_ranking.lasting, {*ends, Space.SEG}, who, a_ranking.where)
        for axiom in a_ranking.assuming:
            self.words(both(axiom.given, axiom.then), ends, f"axiom '{axiom.name}'", axiom.where)
        for a_step in a_ranking.helpful:
            event, who = self.spec.event(a_step.event), f"step '{a_step.name}'"
            self.words(a_step.given, ends, who, a_step.where)
            self.own_choices(event, [w for w, _ in a_step.choosing], who, a_step.where)
            for _, value in a_step.choosing:
                self.words(value, ends, who, a_step.where)

    def words(self, term: Term, spaces: set[Space], who: str, where: str, ghosts: bool = True) -> None:
        for w in words_of(term):
            home = {Space.PEER: Space.TCB, Space.BEFORE: Space.TCB, Space.SENT: Space.SEG}.get(w.space, w.space)
            if (home, w.name) not in self.known:
                near = did_you_mean(w.name, [name for _, name in self.known])
                raise SpecError(f"{who} reads the unknown word {w.name}{near}", where)
            if w.space not in spaces:
                raise SpecError(f"{who} may not read {w.name} of {w.space.name}", where)
            if w.ghost and not ghosts:
                raise SpecError(f"{who} reads the ghost {w.name}, which only properties may", where)
