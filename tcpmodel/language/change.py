"""Named changes to a specification: variants, flaws and mutants are all changes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from tcpmodel.language import checks
from tcpmodel.language.amending import amended, company, fits
from tcpmodel.language.amendment import Amendment
from tcpmodel.language.amendment import insert as insert
from tcpmodel.language.errors import SpecError, author
from tcpmodel.language.properties import COVERAGE
from tcpmodel.language.rules import Rule, rule
from tcpmodel.language.settled import alike
from tcpmodel.language.spec import Spec
from tcpmodel.language.stamps import stamp as stamp
from tcpmodel.language.terms import TRUE, Term


@dataclass(frozen=True, eq=False)
class Change(Amendment):
    """An amendment of a specification; see Amendment for what it may say."""

    def fits(self, spec: Spec) -> None:
        """Refuses a name that the specification does not have."""
        fits(spec, self, COVERAGE)

    def apply(self, spec: Spec) -> Spec:
        """The amended specification; SpecError for a name that it does not have, or a conflict with its variants."""
        company(spec, self)
        self.fits(spec)
        return amended(spec, self)


@checks.checked("amendment")
def exchange(*pairs: tuple[Term, Term]) -> Callable[[Rule], Rule]:
    """The same rule with other conditions in the place of these (TRUE: with none); refused if the rule lacks one.

    It keeps what other amendments say of the rule, whether they come before or after.
    """
    where = author()

    def change(old: Rule) -> Rule:
        for condition, _ in pairs:
            if not any(alike(condition, c) for c in old.when):
                label = f" '{condition.label}'" if condition.label else ""
                raise SpecError(f"rule '{old.name}' has no such condition{label} that another could replace", where)
        when = [next((new for one, new in pairs if alike(one, c)), c) for c in old.when]
        return with_(when=[c for c in when if c is not TRUE])(old)

    return change


@checks.checked("amendment", when=Sequence | None, do=Sequence | None)
def with_(*, when: Sequence[object] | None = None, do: Sequence[object] | None = None, done: bool | None = None,
          cite: str | None = None, note: str | None = None) -> Callable[[Rule], Rule]:
    """The same rule with other conditions, effects, ending, citation or note; for ``Change.replaces``."""
    where = author()  # the line that writes the change, not the one that applies it

    def made(old: Rule) -> Rule:
        return rule(old.name, when=old.when if when is None else when,  # type: ignore[arg-type]
                    do=old.do if do is None else do, done=old.done if done is None else done,  # type: ignore[arg-type]
                    cite=old.cite if cite is None else cite, requirements=old.requirements,
                    note=old.note if note is None else note, strength=old.strength)

    def change(old: Rule) -> Rule:
        try:
            new = made(old)
        except SpecError as error:  # the author's line is not among the callers of this
            raise SpecError(error.what, where) from None
        return replace(new, where=where)

    return change
