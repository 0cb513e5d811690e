"""What can be claimed of a specification: invariants, steps, witnesses, leads-to, fewest segments.

A condition speaks of *this* end, ``peer(...)`` of the other; it is decided for both ends. ``SEG`` in an
invariant is any segment in flight from this end; in a step it is the segment that arrives.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from tcpmodel.language import checks
from tcpmodel.language.errors import SpecError, author
from tcpmodel.language.terms import BOOL, TRUE, Term, both

# Verdicts on all runs together, which no property of one scope can give.
COVERAGE = ("every-rule-fires", "every-edge-taken")


@dataclass(frozen=True, eq=False)
class Edge:
    """A state change that is allowed: the figure's ends of the arrow, the event, and its label.

    ``given`` narrows the event, as to segments with a RST; it may read the segment and the TCB.
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
        _condition(self.given, "an Edge", "given", where)


@dataclass(frozen=True, eq=False)
class Fairness:
    """A named assumption: events of that name happen, if enabled forever (weak) or ever again (strong)."""

    name: str
    strong: bool
    event: str
    says: str

    def __post_init__(self) -> None:
        where = author()
        checks.fields(self, "a Fairness", where)
        checks.texts(self, "a Fairness", where, "name", "event", "says")


@dataclass(frozen=True, eq=False)
class Definition:
    """What every term of that name means, written out in another way; ``lint`` proves them equal."""

    name: str
    cite: str
    where: str
    means: Term

    def __post_init__(self) -> None:
        checks.fields(self, "a definition", self.where)
        checks.texts(self, "a definition", self.where, "name", "cite")


@dataclass(frozen=True, eq=False)
class Axiom:
    """What a proof assumes of users, clocks and network, for the exploration to bound by a scope.

    In every step (``before`` it, after it, PEER) ``given`` implies ``then``; SEG is any segment in the network
    of the end ``of`` whom it speaks ("own", "peer", or "" for none). An axiom of the ``start`` speaks of each
    old duplicate by itself.
    """

    name: str
    says: str
    cite: str
    where: str
    given: Term
    then: Term
    of: str = ""
    start: bool = False

    def __post_init__(self) -> None:
        checks.name(self.name, "axiom", self.where)
        checks.fields(self, f"axiom '{self.name}'", self.where)
        checks.texts(self, f"axiom '{self.name}'", self.where, "says", "cite")
        _condition(self.given, f"axiom '{self.name}'", "given", self.where)
        _condition(self.then, f"axiom '{self.name}'", "then", self.where)
        if self.of not in ("own", "peer", ""):
            raise SpecError(f"axiom '{self.name}': of is 'own', 'peer' or '', not {checks.shown(self.of)}", self.where)


@dataclass(frozen=True, eq=False)
class Property:
    """A claim with its citation; ``needs`` names the features of a scope without which it says nothing."""

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
        for field, value in vars(self).items():
            _condition(value, who, field, self.where)

    @property
    def kind(self) -> str:
        return type(self).__name__.lower()

    def terms(self) -> Iterator[Term]:
        """Every term that the property is made of."""
        for value in vars(self).values():
            if isinstance(value, Term):
                yield value


@dataclass(frozen=True, eq=False)
class Always(Property):
    """In every reachable state, ``given`` implies ``then``."""

    given: Term
    then: Term


@dataclass(frozen=True, eq=False)
class InEveryStep(Property):
    """In every step of an end by one of ``events`` (none named: any), ``given`` implies ``then``."""

    given: Term
    then: Term
    events: tuple[str, ...] = ()


@dataclass(frozen=True, eq=False)
class Sometimes(Property):
    """Some reachable state satisfies ``goal``; the witness is a shortest trace."""

    goal: Term


@dataclass(frozen=True, eq=False)
class SometimesAStep(Property):
    """Some step of an end satisfies ``goal``; the witness is a shortest trace that ends with it."""

    goal: Term


@dataclass(frozen=True, eq=False)
class Answered(Property):
    """In every case that comes about, some rule says what an end does."""


@dataclass(frozen=True, eq=False)
class Eventually(Property):
    """From every reachable state with ``given``, every fair run comes to a state with ``goal``."""

    given: Term
    goal: Term
    assuming: tuple[str, ...]


@dataclass(frozen=True, eq=False)
class Fewest(Property):
    """The fewest segments sent on any way from ``start`` to ``goal`` by allowed steps are ``count``."""

    start: Term
    goal: Term
    count: int
    avoiding: Term

    def __post_init__(self) -> None:
        super().__post_init__()
        checks.number(self.count, f"property '{self.name}'", "count", self.where)


@dataclass(frozen=True, eq=False)
class Edges(Property):
    """No end changes its state but along the specification's edges; which of them were seen is counted."""


@dataclass(frozen=True, eq=False)
class NoDeadlock(Property):
    """A state that nothing can leave satisfies ``quiescent``."""

    quiescent: Term


def _condition(value: object, who: str, field: str, where: str) -> None:
    """Refuses a term that is no condition."""
    if isinstance(value, Term) and value.sort is not BOOL:
        raise SpecError(f"{who}: {field} is a term of sort Bool, not {checks.shown(value)}", where)


@checks.checked("axiom")
def axiom(name: str, says: str, cite: str, *, then: Sequence[Term], given: Sequence[Term] = (), of: str = "",
          start: bool = False) -> Axiom:
    """An assumption of the proofs."""
    return Axiom(name, says, cite, author(), both(*given), both(*then), of, start)


@checks.checked("definition")
def definition(name: str, cite: str, means: Term) -> Definition:
    """The meaning of the terms called ``name`` in the rules."""
    return Definition(name, cite, author(), means)


@checks.checked("property")
def always(name: str, says: str, cite: str, *, then: Sequence[Term], given: Sequence[Term] = (),
           needs: Sequence[str] = ()) -> Always:
    """An invariant of every reachable state; vacuous in a scope where ``given`` never holds."""
    return Always(name, says, cite, tuple(needs), author(), both(*given), both(*then))


@checks.checked("property")
def in_every_step(name: str, says: str, cite: str, *, then: Sequence[Term], given: Sequence[Term] = (),
                  events: Sequence[str] = (), needs: Sequence[str] = ()) -> InEveryStep:
    """An invariant of every step that an end takes; it may read ``before``, ``sent`` and the peer."""
    return InEveryStep(name, says, cite, tuple(needs), author(), both(*given), both(*then), tuple(events))


@checks.checked("property")
def sometimes(name: str, says: str, cite: str, *, goal: Sequence[Term], needs: Sequence[str] = ()) -> Sometimes:
    """A state that must be reachable."""
    return Sometimes(name, says, cite, tuple(needs), author(), both(*goal))


@checks.checked("property")
def sometimes_a_step(name: str, says: str, cite: str, *, goal: Sequence[Term],
                     needs: Sequence[str] = ()) -> SometimesAStep:
    """A step that must be possible; it may read ``before``, ``sent`` and the peer."""
    return SometimesAStep(name, says, cite, tuple(needs), author(), both(*goal))


@checks.checked("property")
def answered(name: str, says: str, cite: str, *, needs: Sequence[str] = ()) -> Answered:
    """The claim that no event finds the specification without a rule for it."""
    return Answered(name, says, cite, tuple(needs), author())


@checks.checked("property")
def eventually(name: str, says: str, cite: str, *, goal: Sequence[Term], given: Sequence[Term] = (),
               assuming: Sequence[str], needs: Sequence[str] = ()) -> Eventually:
    """A promise that every fair run keeps; the fairness is named and shown with the verdict."""
    return Eventually(name, says, cite, tuple(needs), author(), both(*given), both(*goal), tuple(assuming))


@checks.checked("property")
def fewest(name: str, says: str, cite: str, *, start: Sequence[Term], goal: Sequence[Term], count: int,
           avoiding: Term = ~TRUE, needs: Sequence[str] = ()) -> Fewest:
    """The least number of segments between two situations, without steps that are ``avoiding``."""
    return Fewest(name, says, cite, tuple(needs), author(), both(*start), both(*goal), count, avoiding)


@checks.checked("property")
def edges(name: str, says: str, cite: str, *, needs: Sequence[str] = ()) -> Edges:
    """The claim that the specification's edges are all there are."""
    return Edges(name, says, cite, tuple(needs), author())


@checks.checked("property")
def no_deadlock(name: str, says: str, cite: str, *, quiescent: Sequence[Term], needs: Sequence[str] = ()) -> NoDeadlock:
    """The claim that a run ends only where a person would say that it is over."""
    return NoDeadlock(name, says, cite, tuple(needs), author(), both(*quiescent))
