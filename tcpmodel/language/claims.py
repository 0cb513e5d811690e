"""Claims about states and steps: one form with one meaning, which every engine reads.

A claim speaks at each state, each step or each resting state. It speaks of the ends alone, of each segment, or of each
change of state; there ``given`` implies ``then``. It must hold each time, or a witness must exist.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from functools import cached_property
from itertools import pairwise
from typing import NamedTuple, TypeVar

from tcpmodel.language import checks
from tcpmodel.language.errors import SpecError, author
from tcpmodel.language.terms import BOOL, FALSE, TRUE, Space, Term, each_word, either

_S = TypeVar("_S")


class At(Enum):
    """When a claim speaks."""

    STATE = "each state that is reached"
    STEP = "each step that an end takes"
    REST = "each state that nothing leaves"


class About(Enum):
    """What a claim speaks of each time; the verdict is about both ends."""

    ENDS = "the ends alone"
    FLIGHT = "each segment in flight from this end"
    SENT = "each segment that the step sends; the ends alone, once, if it sends none"
    CHANGE = "each change of state on the way through the step: whether an edge allows it"
    ANSWER = "the rules of the step: whether one of them fires"


@dataclass(frozen=True, eq=False)
class Edge:
    """A state change that is allowed: an arrow of the figure from ``source`` to ``target``, its event, and its label.

    ``given`` narrows the event, for example to segments with a RST; it reads the segment and the TCB, before and after.
    """

    source: str
    target: str
    event: str
    label: str
    cite: str
    given: Term = TRUE

    def __post_init__(self) -> None:
        where = author()
        checks.fields(self, "an Edge", where)
        checks.texts(self, "an Edge", where, "source", "target", "event", "cite")
        checks.text(self.label, "an Edge", "label", where)
        condition(self.given, "an Edge", "given", where)
        for w in each_word(self.given):
            if w.space not in (Space.TCB, Space.BEFORE, Space.SEG):
                raise SpecError(f"an Edge: given reads {w.name} of {w.space.name}; expected words of this end and of "
                                "the segment that arrives", where)


class EdgeTable:
    """The edges of a specification, by event, source and target."""

    def __init__(self, edges: Sequence[Edge]) -> None:
        self._edges: dict[tuple[str, str, str], list[tuple[int, Edge]]] = {}
        self._allowed: dict[tuple[str, str, str], Term] = {}
        for place, edge in enumerate(edges):
            self._edges.setdefault((edge.event, edge.source, edge.target), []).append((place, edge))

    def between(self, event: str, source: str, target: str) -> Sequence[tuple[int, Edge]]:
        """The edges for that event from source to target, each with its place in the specification."""
        return self._edges.get((event, source, target), ())

    def allowed(self, event: str, source: str, target: str) -> Term:
        """The condition under which the event may make that change of state: the same term object each time."""
        key = (event, source, target)
        if key not in self._allowed:
            self._allowed[key] = either(*(edge.given for _, edge in self.between(*key)))
        return self._allowed[key]

    def changes(self, event: str) -> Iterator[tuple[str, str]]:
        """The changes of state that the event may make."""
        yield from ((source, target) for by, source, target in self._edges if by == event)


class Implication(NamedTuple):
    """One thing that a claim says of a step, or of one ``change`` of state in it: ``given`` implies ``then``."""

    given: Term
    then: Term
    change: tuple[str, str] | None = None


@dataclass(frozen=True, eq=False)
class Property:
    """Any claim, with its citation; ``needs`` names the features of the scopes in which it is decided."""

    name: str
    says: str
    cite: str
    needs: tuple[str, ...]
    where: str

    def __post_init__(self) -> None:
        checks.name(self.name, "property", self.where)
        who = f"property '{self.name}'"
        checks.fields(self, who, self.where)
        checks.texts(self, who, self.where, "says", "cite")
        for need in self.needs:
            checks.text(need, who, "a need", self.where)
        for field, term in self.parts().items():
            condition(term, who, field, self.where)
            for w in each_word(term):
                if w.space is Space.CHOICE:
                    raise SpecError(f"{who} reads {w.name}, which an event chooses; a claim reads what the choice "
                                    "leads to: the ends, segments, the network", self.where)

    @property
    def kind(self) -> str:
        """The name of its kind in verdicts."""
        return type(self).__name__.lower()

    def parts(self) -> Mapping[str, Term]:
        """Its terms, by the names that its author gives them."""
        return {field: value for field, value in vars(self).items() if isinstance(value, Term)}

    @cached_property
    def reads(self) -> frozenset[Space]:
        """The spaces of the words that it reads."""
        return frozenset(w.space for w in each_word(*self.parts().values()))


@dataclass(frozen=True, eq=False)
class Claim(Property):
    """A claim about states or steps; with ``witness``, that its goal ``given`` is reachable (``then`` is false)."""

    at: At
    about: About
    given: Term
    then: Term
    events: tuple[str, ...] = ()  # the steps that it speaks of are by these events; none named: by any
    witness: bool = False

    @property
    def kind(self) -> str:
        """The name of its kind in verdicts."""
        if self.about in (About.CHANGE, About.ANSWER):
            return {About.CHANGE: "edges", About.ANSWER: "answered"}[self.about]
        return {(At.STATE, False): "always", (At.STATE, True): "sometimes", (At.STEP, False): "ineverystep",
                (At.STEP, True): "sometimesastep"}.get((self.at, self.witness), "nodeadlock")

    def parts(self) -> Mapping[str, Term]:
        """Its terms, by the names that its author gives them."""
        if self.about in (About.CHANGE, About.ANSWER):
            return {}
        if self.witness:
            return {"goal": self.given}
        return {"quiescent": self.then} if self.at is At.REST else {"given": self.given, "then": self.then}

    @property
    def unconditional(self) -> bool:
        """Whether it can never be vacuous."""
        return self.at is At.REST or self.about is About.ANSWER

    def speaks_of(self, event: str) -> bool:
        """Whether it speaks of steps by that event."""
        return self.at is At.STEP and (not self.events or event in self.events)

    def of_step(self, edges: EdgeTable, event: str, entered: Sequence[str], answered: bool) -> Sequence[Implication]:
        """What it says of a step by that event; ``entered`` are the states in order; ``answered``: a rule fired."""
        if not self.speaks_of(event):
            return ()
        if self.about is About.ANSWER:
            return (Implication(TRUE, TRUE if answered else FALSE),)
        if self.about is About.CHANGE:
            return [Implication(TRUE, edges.allowed(event, *change), change) for change in pairwise(entered)]
        return (Implication(self.given, self.then),)

    def each_sent(self, sent: Sequence[_S]) -> Sequence[_S | None]:
        """The segments of a step that it speaks of; None once if it speaks of no segment."""
        return sent if self.about is About.SENT and sent else (None,)

    def fault(self, event: str, source: str, target: str) -> str:
        """What the verdict says of a step from one state to the other that breaks it."""
        return {About.CHANGE: f"{source} -> {target} by {event} is no edge",
                About.ANSWER: f"no rule answers {event} in {target}"}.get(self.about, "")


def changes(entered: Sequence[str]) -> list[tuple[str, str]]:
    """The changes of state along a step, each once, and the change from its first state to its last."""
    every = dict.fromkeys([*pairwise(entered), (entered[0], entered[-1])])
    return [(source, target) for source, target in every if source != target]


def invariants(properties: Iterable[Property]) -> tuple[Claim, ...]:
    """The claims that hold in every state."""
    return tuple(p for p in inductive(properties) if p.at is At.STATE)


def step_claims(properties: Iterable[Property]) -> tuple[Claim, ...]:
    """The claims that hold in every step."""
    return tuple(p for p in inductive(properties) if p.at is At.STEP)


def at_rest(properties: Iterable[Property]) -> tuple[Claim, ...]:
    """The claims that hold in every state that nothing leaves."""
    return tuple(p for p in properties if isinstance(p, Claim) and p.at is At.REST)


def inductive(properties: Iterable[Property]) -> tuple[Claim, ...]:
    """The claims that hold in every state or every step, which induction can prove."""
    return tuple(p for p in properties if isinstance(p, Claim) and not p.witness and p.at is not At.REST)


def condition(value: object, who: str, field: str, where: str) -> None:
    """Refuses a term that is not of sort Bool."""
    if isinstance(value, Term) and value.sort is not BOOL:
        raise SpecError(f"{who}: {field} is a term of sort Bool, not {checks.shown(value)}", where)
