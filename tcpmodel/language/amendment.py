"""What an amendment says: the rules that it changes, the words, events and claims that it adds, what it goes with.

This is data. ``amending`` applies it to a specification, ``change`` gives it to authors.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from tcpmodel.language import checks
from tcpmodel.language.claims import Edge, Property
from tcpmodel.language.errors import SpecError, author
from tcpmodel.language.events import Choice, Form
from tcpmodel.language.notation import Bound, Field, Option, Usual
from tcpmodel.language.properties import Axiom, Definition, Fairness
from tcpmodel.language.rules import Event, Rule, Step
from tcpmodel.language.scope import Scope
from tcpmodel.language.stamps import Stamp
from tcpmodel.language.terms import BOOL, Record, Space, Term, Word

Replacement = Callable[[Rule], Rule | Sequence[Rule]]
SPACES = {Space.TCB: "tcb", Space.SEG: "segment", Space.CHOICE: "choices", Space.BUDGET: "budget"}


@dataclass(frozen=True, eq=False)
class Insertion:
    """A step that runs just before, or just after, the step of that title, in each case that has it.

    ``states`` narrows the cases to those for one of these states.
    """

    step: Step
    title: str
    after: bool
    states: tuple[str, ...]
    where: str

    def __post_init__(self) -> None:
        checks.fields(self, f"insertion of step {checks.shown(self.step.title)}", self.where)


@checks.checked("insertion")
def insert(a_step: Step, *, before: str = "", after: str = "", states: Sequence[str] = ()) -> Insertion:
    """A step of an amendment at its place among the steps of an event."""
    where = author()
    if bool(before) is bool(after):
        raise SpecError(f"insertion of step '{a_step.title}': expected before= or after=, the title of a step", where)
    return Insertion(a_step, before or after, bool(after), tuple(states), where)


@dataclass(frozen=True, eq=False)
class Amendment:
    """All that an amendment may say; each thing is named as in the specification.

    Rules. ``replaces`` gives functions of the rule as it stands; one may also split a rule into several. ``adds`` gives
    rules to a step by its title, before its other rules; ``inserts`` gives steps. ``possible`` gives events other
    conditions under which they can happen, or a function of the present one.

    Words. Each word of ``words`` goes where its space says: TCB, segment, choices, budget; ``writes`` says how people
    write them; ``largest``, ``likes`` and ``ghosts`` as in a Notation. ``stamps`` give their values in every segment.

    Events. ``events`` are new; ``choices`` and ``written`` add to events that there are.

    Claims. An edge, lemma and so on is added; ``withdraws`` names lemmas that it no longer claims, and it may add
    others of the same name. ``breaks`` names the properties that do not hold, so that their failure is expected;
    ``mends`` those that hold again though an earlier amendment breaks them. ``scopes`` are explored with it. ``flaws``
    are mistakes in it that its properties catch. ``caught_by`` makes the amendment itself a flaw: the property that
    must fail, and the scope in which it fails.

    Company. It ``needs`` other amendments before it; it may overrule what those of ``after`` say, and comes after them;
    it goes with none of ``conflicts``. ``updates`` names the documents that it amends, for people.
    """

    name: str
    says: str
    cite: str
    replaces: Mapping[str, Replacement] = field(default_factory=dict)
    removes: Sequence[str] = ()
    adds: Mapping[str, Sequence[Rule]] = field(default_factory=dict)
    possible: Mapping[str, Sequence[Term] | Callable[[Term], Term]] = field(default_factory=dict)
    inserts: Sequence[Insertion] = ()
    words: Sequence[Word | Record] = ()
    writes: Sequence[Field | Option | Usual | Bound] = ()
    largest: Mapping[str, int] = field(default_factory=dict)
    likes: Mapping[str, tuple[int, int]] = field(default_factory=dict)
    ghosts: Mapping[str, str] = field(default_factory=dict)
    stamps: Sequence[Stamp] = ()
    events: Sequence[Event] = ()
    choices: Mapping[str, Sequence[Choice]] = field(default_factory=dict)
    written: Mapping[str, Sequence[Form]] = field(default_factory=dict)
    properties: Sequence[Property] = ()
    lemmas: Sequence[Property] = ()
    axioms: Sequence[Axiom] = ()
    definitions: Sequence[Definition] = ()
    edges: Sequence[Edge] = ()
    fairness: Sequence[Fairness] = ()
    withdraws: Sequence[str] = ()
    scopes: Sequence[Scope] = ()
    flaws: Sequence[Any] = ()
    caught_by: tuple[str, str] | None = None
    breaks: Sequence[str] = ()
    mends: Sequence[str] = ()
    needs: Sequence[str] = ()
    after: Sequence[str] = ()
    conflicts: Sequence[str] = ()
    updates: Sequence[str] = ()
    where: str = field(default_factory=author)

    def __post_init__(self) -> None:
        checks.name(self.name, "change", self.where)
        checks.fields(self, self.who, self.where)
        checks.texts(self, self.who, self.where, "says", "cite")
        for event, conditions in self.possible.items():
            for condition in () if callable(conditions) else conditions:
                if condition.sort is not BOOL:
                    raise self.wrong(f"{event} is possible under terms of sort Bool, not {checks.shown(condition)}")
        for word in self.each_word():
            if word.space not in SPACES:
                raise self.wrong(f"it adds {word.name} of the {word.space.name}; expected words of the TCB, of a "
                                 "segment, of choices or of the budget")
        for flaw in self.flaws:
            if not isinstance(flaw, Amendment):
                raise self.wrong(f"flaws has {checks.shown(flaw)}; expected Changes")
        for other in (*self.needs, *self.after, *self.conflicts):
            if other == self.name:
                raise self.wrong("it names itself among needs, after or conflicts")

    @property
    def who(self) -> str:
        """How errors name it."""
        return f"change '{self.name}'"

    def wrong(self, what: str) -> SpecError:
        """The error that says ``what`` of this amendment, at its line."""
        return SpecError(f"{self.who}: {what}", self.where)

    def each_word(self) -> Iterator[Word]:
        """Every word that it adds."""
        for group in self.words:
            yield from [group] if isinstance(group, Word) else group

    def new_rules(self) -> Iterator[Rule]:
        """Every rule that it adds, except those into which it splits others."""
        for rules in self.adds.values():
            yield from rules
        for insertion in self.inserts:
            yield from insertion.step.rules
        for event in self.events:
            yield from {r.name: r for c in event.cases for s in c.steps for r in s.rules}.values()
