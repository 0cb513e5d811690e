"""Profiles, which are sets of amendments with a name, and the composition of what a person asks for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from tcpmodel.language import checks
from tcpmodel.language.change import Change
from tcpmodel.language.errors import SpecError, author
from tcpmodel.language.spec import Spec


@dataclass(frozen=True, eq=False)
class Profile:
    """A set of changes with a name, applied in the order of ``parts``; without parts it is the specification itself.

    ``mends`` names properties that one part breaks and another makes hold again.
    """

    name: str
    says: str
    parts: tuple[Change, ...]
    mends: Sequence[str] = ()
    where: str = field(default_factory=author)

    def __post_init__(self) -> None:
        checks.name(self.name, "profile", self.where)
        checks.fields(self, f"profile '{self.name}'", self.where)
        checks.texts(self, f"profile '{self.name}'", self.where, "says")
        for name in checks.repeated(p.name for p in self.parts):
            raise SpecError(f"profile '{self.name}' has '{name}' twice; expected each once", self.where)
        broken = {name for part in self.parts for name in part.breaks}
        for name in self.mends:
            if name not in broken:
                raise SpecError(f"profile '{self.name}' mends '{name}', which none of its parts breaks", self.where)


def composed(spec: Spec, asked: Sequence[Change | Profile]) -> Spec:
    """The specification with those changes and profiles, in the order given; SpecError if they contradict each other.

    Its ``variants`` are the names asked for, its ``changes`` what they are made of.
    """
    whose: dict[str, str] = {}
    for name in checks.repeated(a.name for a in asked):
        raise SpecError(f"variant '{name}' is given twice; expected each once")
    for one in asked:
        parts = one.parts if isinstance(one, Profile) else (one,)
        for part in parts:
            if part.name in whose:
                raise SpecError(f"variant '{part.name}' is given twice, by '{whose[part.name]}' and by '{one.name}'; "
                                "expected each once")
            whose[part.name] = one.name
            try:
                spec = part.apply(spec)
            except SpecError as error:
                of = f" ('{part.name}' is part of '{one.name}')" if isinstance(one, Profile) else ""
                raise SpecError(error.what + of, error.where) from None
        if isinstance(one, Profile):
            given_up = {name: by for name, by in spec.given_up.items() if name not in one.mends}
            variants = (*spec.variants[: len(spec.variants) - len(parts)], one.name)
            spec = replace(spec, variants=variants, given_up=given_up)
    return spec


def needed(one: Change, among: Sequence[Change]) -> list[Change]:
    """What a change needs, in order, and then itself; each is one of ``among``."""
    needs = [way for name in one.needs for other in among if other.name == name for way in needed(other, among)]
    return list(dict.fromkeys([*needs, one]))
