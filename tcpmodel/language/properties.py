"""What an author can claim of a specification: invariants, steps, witnesses, promises, fewest segments.

A condition speaks of *this* end, ``peer(...)`` of the other; the verdict is about both ends. ``SEG`` in an invariant
is any segment in flight from this end; in a claim about a step it is the segment that arrives.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from tcpmodel.language import checks
from tcpmodel.language.claims import About, At, Claim, condition
from tcpmodel.language.claims import Edge as Edge
from tcpmodel.language.claims import Property as Property
from tcpmodel.language.errors import SpecError, author
from tcpmodel.language.terms import FALSE, TRUE, Space, Term, both, each_word

# Verdicts over all scopes together, which no property of one scope can give.
COVERAGE = ("every-rule-fires", "every-edge-taken")


@dataclass(frozen=True, eq=False)
class Fairness:
    """A named assumption: the event happens if it stays enabled (weak), or is enabled again and again (strong)."""

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
    """What every term of that name means, written in another way; ``lint`` proves the two equal."""

    name: str
    cite: str
    where: str
    means: Term

    def __post_init__(self) -> None:
        checks.fields(self, "a definition", self.where)
        checks.texts(self, "a definition", self.where, "name", "cite")


@dataclass(frozen=True, eq=False)
class Axiom:
    """What a proof assumes of users, clocks and network; an exploration bounds them by a scope instead.

    In every step (``before`` it, after it, PEER) ``given`` implies ``then``. SEG is any segment in the network that the
    end ``of`` has sent ("own", "peer", or "" for no segment). An axiom of the ``start`` speaks of each old duplicate.
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
        condition(self.given, f"axiom '{self.name}'", "given", self.where)
        condition(self.then, f"axiom '{self.name}'", "then", self.where)
        if self.of not in ("own", "peer", ""):
            raise SpecError(f"axiom '{self.name}': of is 'own', 'peer' or '', not {checks.shown(self.of)}", self.where)


@dataclass(frozen=True, eq=False)
class Eventually(Property):
    """From every reachable state where ``given`` holds, every fair run comes to a state where ``goal`` holds."""

    given: Term
    goal: Term
    assuming: tuple[str, ...]


@dataclass(frozen=True, eq=False)
class Fewest(Property):
    """``count`` is the fewest segments that the ends send on any way from ``start`` to ``goal`` by allowed steps."""

    start: Term
    goal: Term
    count: int
    avoiding: Term

    def __post_init__(self) -> None:
        super().__post_init__()
        checks.number(self.count, f"property '{self.name}'", "count", self.where)


def _claim(name: str, says: str, cite: str, needs: Sequence[str], at: At, given: Sequence[Term], then: Term,
           events: Sequence[str] = (), witness: bool = False) -> Claim:
    """A claim about each segment if its terms read one, or else about the ends alone."""
    supposed = both(*given)
    space, about = {At.STATE: (Space.SEG, About.FLIGHT), At.STEP: (Space.SENT, About.SENT)}[at]
    reads = any(w.space is space for w in each_word(supposed, then))
    return Claim(name, says, cite, tuple(needs), author(), at, about if reads else About.ENDS, supposed, then,
                 tuple(events), witness)


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
           needs: Sequence[str] = ()) -> Claim:
    """An invariant of every reachable state; vacuous in a scope where ``given`` never holds."""
    return _claim(name, says, cite, needs, At.STATE, given, both(*then))


@checks.checked("property")
def in_every_step(name: str, says: str, cite: str, *, then: Sequence[Term], given: Sequence[Term] = (),
                  events: Sequence[str] = (), needs: Sequence[str] = ()) -> Claim:
    """An invariant of every step that an end takes; it may read ``before``, ``sent`` and the peer."""
    return _claim(name, says, cite, needs, At.STEP, given, both(*then), events)


@checks.checked("property")
def sometimes(name: str, says: str, cite: str, *, goal: Sequence[Term], needs: Sequence[str] = ()) -> Claim:
    """A state that must be reachable."""
    return _claim(name, says, cite, needs, At.STATE, goal, FALSE, witness=True)


@checks.checked("property")
def sometimes_a_step(name: str, says: str, cite: str, *, goal: Sequence[Term],
                     needs: Sequence[str] = ()) -> Claim:
    """A step that must be possible; it may read ``before``, ``sent`` and the peer."""
    return _claim(name, says, cite, needs, At.STEP, goal, FALSE, witness=True)


@checks.checked("property")
def answered(name: str, says: str, cite: str, *, needs: Sequence[str] = ()) -> Claim:
    """The claim that no event finds the specification without a rule for it."""
    return Claim(name, says, cite, tuple(needs), author(), At.STEP, About.ANSWER, TRUE, TRUE)


@checks.checked("property")
def eventually(name: str, says: str, cite: str, *, goal: Sequence[Term], given: Sequence[Term] = (),
               assuming: Sequence[str], needs: Sequence[str] = ()) -> Eventually:
    """A promise that every fair run keeps; ``assuming`` names the fairness, which the verdict shows."""
    return Eventually(name, says, cite, tuple(needs), author(), both(*given), both(*goal), tuple(assuming))


@checks.checked("property")
def fewest(name: str, says: str, cite: str, *, start: Sequence[Term], goal: Sequence[Term], count: int,
           avoiding: Term = ~TRUE, needs: Sequence[str] = ()) -> Fewest:
    """The claim that ``count`` is the fewest segments between two situations, by steps without ``avoiding``."""
    return Fewest(name, says, cite, tuple(needs), author(), both(*start), both(*goal), count, avoiding)


@checks.checked("property")
def edges(name: str, says: str, cite: str, *, needs: Sequence[str] = ()) -> Claim:
    """The claim that an end changes its state only along the specification's edges."""
    return Claim(name, says, cite, tuple(needs), author(), At.STEP, About.CHANGE, TRUE, TRUE)


@checks.checked("property")
def no_deadlock(name: str, says: str, cite: str, *, quiescent: Sequence[Term], needs: Sequence[str] = ()) -> Claim:
    """The claim that a run ends only in a state where ``quiescent`` holds of both ends."""
    return Claim(name, says, cite, tuple(needs), author(), At.REST, About.ENDS, TRUE, both(*quiescent))