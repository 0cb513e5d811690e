"""Where each requirement stands: the rules that carry it, the claims that hold it, the flaws that break these claims.

All of it is read off rules, claims and changes, so that a new rule that carries a number changes the account by itself.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from functools import cached_property, lru_cache
from itertools import groupby

from tcpmodel.language.change import Change
from tcpmodel.language.profile import composed, needed
from tcpmodel.language.properties import COVERAGE, Axiom
from tcpmodel.language.requirements import Omission, Requirement
from tcpmodel.language.rules import Rule, Specification
from tcpmodel.language.spec import Spec


class Status(Enum):
    """Where a requirement stands; each with what it means."""

    HELD = "held"
    STATED = "stated"
    ASSUMED = "assumed"
    BUILT_IN = "built in"
    IN_VARIANT = "in a variant"
    GIVEN_UP = "given up"
    OPEN = "not modelled yet"
    OUT = "out of scope"

    @property
    def means(self) -> str:
        """The status in a sentence."""
        return _MEANS[self]


_MEANS = {
    Status.HELD: "a claim holds it: `check` or `prove` decides the claim, and a flaw shows what breaks it",
    Status.STATED: "rules carry it, and no claim speaks of it",
    Status.ASSUMED: "the proofs assume it, and a scope's bounds provide it",
    Status.BUILT_IN: "the words of the model leave no other way",
    Status.IN_VARIANT: "only a named variant carries it",
    Status.GIVEN_UP: "this variant breaks a claim that holds it",
    Status.OPEN: "no rule carries it yet",
    Status.OUT: "the model leaves it out, for a reason that is given",
}


@dataclass(frozen=True, eq=False)
class Account:
    """One requirement and all that bears on it.

    ``held`` maps the names of its claims to what they say; ``flaws`` are mistakes that these claims catch; ``variants``
    are those whose rules carry it though the specification's own do not; ``given_up`` are its claims that this variant
    breaks.
    """

    requirement: Requirement
    rules: tuple[Rule, ...]
    held: Mapping[str, str]
    flaws: tuple[Change, ...]
    variants: tuple[Change, ...]
    given_up: tuple[str, ...]
    assumed: bool

    @cached_property
    def status(self) -> Status:
        if self.given_up:
            return Status.GIVEN_UP
        if self.held:
            return Status.ASSUMED if self.assumed else Status.HELD
        if self.rules:
            return Status.STATED
        if self.requirement.built_in:
            return Status.BUILT_IN
        if self.variants:
            return Status.IN_VARIANT
        return Status.OUT if self.requirement.out else Status.OPEN


def accounts(spec: Spec, variants: Sequence[Change] = (), flaws: Sequence[Change] = ()) -> tuple[Account, ...]:
    """An account for each requirement of the table, in its order.

    ``variants`` are changes of the specification; if it is itself a variant, they are not asked.
    """
    return _accounts(spec, tuple(variants), tuple(flaws))


@lru_cache(maxsize=16)  # each variant is made for it
def _accounts(spec: Spec, variants: tuple[Change, ...], flaws: tuple[Change, ...]) -> tuple[Account, ...]:
    carried = _carried(spec)
    asked = [] if spec.variant or not spec.requirements else variants
    others = [(v, _carried(composed(spec, needed(v, variants)))) for v in asked]
    says, axioms = holders(spec)
    broken = {*spec.expected_broken, *(f.caught_by[0] for f in flaws if f.caught_by and f.name in spec.variants)}
    made = []
    for one in spec.requirements:
        held = {name: says[name] for name in one.held if name in says}
        rules = carried.get(one.number, ())
        made.append(Account(
            one, tuple(rules), held, tuple(f for f in flaws if f.caught_by and f.caught_by[0] in held),
            () if rules else tuple(v for v, rules_of in others if one.number in rules_of),
            tuple(name for name in held if name in broken), bool(held) and not held.keys() - axioms))
    return tuple(made)


def _carried(spec: Specification) -> dict[str, list[Rule]]:
    """The rules that carry each number."""
    carried: dict[str, list[Rule]] = {}
    for a_rule in spec.rules().values():
        for number in a_rule.requirements:
            carried.setdefault(number, []).append(a_rule)
    return carried


def holders(spec: Specification) -> tuple[dict[str, str], set[str]]:
    """Everything that can hold a requirement, with what it says; and which of these are axioms."""
    axioms: dict[str, Axiom] = {a.name: a for a in (*spec.axioms, *(a for r in spec.rankings for a in r.assuming))}
    says = {c.name: c.says for c in (*spec.properties, *spec.lemmas)}
    says |= {d.name: f"It means the same as {d.cite} says, for every TCB and segment." for d in spec.definitions}
    says |= dict.fromkeys(COVERAGE, "Over all default scopes together.")
    return says | {name: a.says for name, a in axioms.items()}, set(axioms)


def omissions(spec: Specification) -> tuple[tuple[Omission, tuple[str, ...]], ...]:
    """What the specification leaves out, each part with the numbers that belong to it."""
    belongs: dict[Omission, list[str]] = {one: [] for one in spec.left_out}
    for one in spec.requirements:
        if one.out:
            belongs.setdefault(one.out, []).append(one.number)
    return tuple((omission, tuple(numbers)) for omission, numbers in belongs.items())


def short(numbers: Iterable[str]) -> str:
    """Numbers in one line: those that follow each other as a range, ``MUST-30 to MUST-33, SHLD-13``."""
    split = sorted({(n.rpartition("-")[0], int(n.rpartition("-")[2])) for n in numbers})
    ranges = []
    for _, group in groupby(enumerate(split), lambda item: (item[1][0], item[1][1] - item[0])):
        run = [f"{kind}-{n}" for _, (kind, n) in group]
        ranges += run if len(run) < 3 else [f"{run[0]} to {run[-1]}"]
    return ", ".join(ranges)
