"""Named changes to a specification: variants, flaws and mutants are all changes."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from tcpmodel.language import checks
from tcpmodel.language.errors import SpecError, author, did_you_mean, located
from tcpmodel.language.properties import COVERAGE
from tcpmodel.language.rules import Case, Event, Rule, Step, rule
from tcpmodel.language.spec import Spec
from tcpmodel.language.terms import BOOL, Term, both


@dataclass(frozen=True, eq=False)
class Change:
    """An amendment: it replaces, removes or adds rules, each named as in the specification.

    ``possible`` gives events new conditions under which they can happen. ``caught_by`` makes the change a flaw: it is
    the property that must fail and the scope in which it fails. ``breaks`` are the properties that do not hold in a
    variant, so that their failure is expected.
    """

    name: str
    says: str
    cite: str
    replaces: Mapping[str, Callable[[Rule], Rule]] = field(default_factory=dict)
    removes: Sequence[str] = ()
    adds: Mapping[str, Sequence[Rule]] = field(default_factory=dict)
    possible: Mapping[str, Sequence[Term]] = field(default_factory=dict)
    caught_by: tuple[str, str] | None = None
    breaks: tuple[str, ...] = ()
    where: str = field(default_factory=author)

    def __post_init__(self) -> None:
        checks.name(self.name, "change", self.where)
        who = f"change '{self.name}'"
        checks.fields(self, who, self.where)
        checks.texts(self, who, self.where, "says", "cite")
        for event, conditions in self.possible.items():
            for condition in conditions:
                if condition.sort is not BOOL:
                    raise SpecError(f"{who}: {event} is possible under terms of sort Bool, "
                                    f"not {checks.shown(condition)}", self.where)

    def fits(self, spec: Spec) -> None:
        """Refuses a name that the specification does not have."""
        rules = spec.rules()
        titles = {s.title for _, _, s in spec.steps()}
        for name in (*self.replaces, *self.removes):
            if name not in rules:
                raise SpecError(f"change '{self.name}': no rule '{name}'{did_you_mean(name, rules)}", self.where)
        try:
            for name in self.breaks:
                if name not in COVERAGE:
                    spec.property(name)
            for name in self.possible:
                spec.event(name)
        except SpecError as error:
            raise SpecError(f"change '{self.name}': {error.what}", self.where) from None
        for title in self.adds:
            if title not in titles:
                raise SpecError(f"change '{self.name}': no step '{title}'{did_you_mean(title, titles)}", self.where)

    def apply(self, spec: Spec) -> Spec:
        """The amended specification; a name that the specification does not have is refused."""
        self.fits(spec)
        amended: dict[int, Step] = {id(s): self._step(s) for _, _, s in spec.steps()}
        events = tuple(self._event(e, amended) for e in spec.events)
        return replace(spec, events=events, variant=self.name, expected_broken=self.breaks)

    def _event(self, event: Event, amended: Mapping[int, Step]) -> Event:
        cases = tuple(
            Case(c.states, tuple(amended[id(s)] for s in c.steps if amended[id(s)].rules)) for c in event.cases
        )
        possible = self.possible.get(event.name)
        return replace(event, cases=cases, possible=event.possible if possible is None else both(*possible))

    def _changed(self, a_rule: Rule, change: Callable[[Rule], Rule]) -> Rule:
        """The rule that the author's function makes of this one."""
        who = f"change '{self.name}' of rule '{a_rule.name}'"
        try:
            changed = change(a_rule)
        except SpecError:
            raise
        except Exception as error:  # the author reads a mistake of any kind in the author's function
            raise located(error, self.where, who) from None
        if not isinstance(changed, Rule) or changed.name != a_rule.name:
            kind = f"rule '{changed.name}'" if isinstance(changed, Rule) else checks.shown(changed)
            raise SpecError(f"{who} gives {kind}, no rule of that name", self.where)
        return changed

    def _step(self, a_step: Step) -> Step:
        kept = []
        for a_rule in a_step.rules:
            if a_rule.name in self.removes:
                continue
            change = self.replaces.get(a_rule.name)
            kept.append(self._changed(a_rule, change) if change else a_rule)
        added = [replace(r, cite=r.cite or self.cite) for r in self.adds.get(a_step.title, ())]
        if not added and kept == list(a_step.rules):
            return a_step
        return replace(a_step, rules=(*added, *kept))


@checks.checked("amendment", when=Sequence | None, do=Sequence | None)
def with_(*, when: Sequence[object] | None = None, do: Sequence[object] | None = None,
          done: bool | None = None) -> Callable[[Rule], Rule]:
    """The same rule with other conditions, effects or ending; for ``Change.replaces``."""
    where = author()  # the line that writes the change, not the one that applies it

    def made(old: Rule) -> Rule:
        return rule(old.name, when=old.when if when is None else when,  # type: ignore[arg-type]
                    do=old.do if do is None else do, done=old.done if done is None else done,  # type: ignore[arg-type]
                    cite=old.cite, requirements=old.requirements, note=old.note, strength=old.strength)

    def change(old: Rule) -> Rule:
        try:
            new = made(old)
        except SpecError as error:  # the author's line is not among the callers of this
            raise SpecError(error.what, where) from None
        return replace(new, where=where)

    return change
