"""Loads specifications, scopes and changes by name or path; no module of tcpmodel imports one statically."""

from __future__ import annotations

import importlib
import os
import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path
from types import ModuleType
from typing import Any, TypeVar

from tcpmodel.language.accounts import holders
from tcpmodel.language.change import Change
from tcpmodel.language.checks import one_each, shown
from tcpmodel.language.claims import Claim, Property
from tcpmodel.language.errors import SpecError, did_you_mean, located, visible
from tcpmodel.language.profile import Profile, composed, needed
from tcpmodel.language.properties import COVERAGE, Eventually
from tcpmodel.language.scope import Scope
from tcpmodel.language.spec import Spec
from tcpmodel.lower.segments import old_values
from tcpmodel.machine.ownfile import OwnFile

DEFAULT = "rfc9293"
_NAME = re.compile(r"[A-Za-z0-9_-]*")  # any other text is a path
_T = TypeVar("_T")


@dataclass(frozen=True)
class Library:
    """A specification with its scopes, variants, flaws (those of the variants too) and profiles."""

    name: str
    base: Spec
    scopes: tuple[Scope, ...]
    variants: tuple[Change, ...]
    flaws: tuple[Change, ...]
    profiles: tuple[Profile, ...] = ()

    def spec(self, *variants: str | None) -> Spec:
        """The specification with those variants, flaws and profiles, applied in that order; None stands for none."""
        return _composed(self.base, tuple(self._named(name) for name in variants if name is not None))

    def _named(self, variant: str) -> Change | Profile:
        every: dict[str, Change | Profile] = {c.name: c for c in (*self.variants, *self.flaws)}
        every |= {p.name: p for p in self.profiles}
        if variant not in every:
            offered = [name for name in every if name not in {f.name for f in self.flaws}]
            raise SpecError(f"no variant '{visible(variant)}'{did_you_mean(variant, every)}{_among(offered)}")
        return every[variant]

    def amended(self, variants: Sequence[str]) -> Library:
        """The library of the specification with those variants: their scopes too."""
        spec = self.spec(*variants)
        scopes = tuple(s for change in spec.changes for s in change.scopes)
        one_each((*self.scopes, *scopes), "scopes")
        return replace(self, base=spec, scopes=(*self.scopes, *scopes))

    def ways(self, name: str) -> tuple[str, ...]:
        """What to ask for to get that variant, flaw or profile: what it needs, in order, and then itself."""
        one = self._named(name)
        if isinstance(one, Profile):
            return (name,)
        return tuple(c.name for c in needed(one, (*self.variants, *self.flaws)))

    def alternatives(self, beside: Sequence[str] = ()) -> list[tuple[str, ...]]:
        """Every variant and profile but the one asked for, each with what it needs before it."""
        ways = [self.ways(name) for name in (*(v.name for v in self.variants), *(p.name for p in self.profiles))]
        return [way for way in ways if way != tuple(beside)]

    def named_scopes(self, names: Sequence[str]) -> list[Scope]:
        """The scopes of those names, in that order; without names the default scopes."""
        if not names:
            if not self.scopes:
                raise SpecError(f"{self.name} has no scope; a file of your own defines them as SCOPES")
            return [s for s in self.scopes if s.default] or [*self.scopes]
        by_name = {s.name: s for s in self.scopes}
        for name in names:
            if name not in by_name:
                raise SpecError(f"no scope '{name}'{did_you_mean(name, by_name)}{_among(by_name)}")
        return [by_name[name] for name in names]

    def named_properties(self, spec: Spec, names: Sequence[str]) -> list[Property]:
        """The properties of those names."""
        return [spec.property(name) for name in names]


@lru_cache(maxsize=64)
def _composed(spec: Spec, asked: tuple[Change | Profile, ...]) -> Spec:
    return composed(spec, asked)


def _among(names: Iterable[str]) -> str:
    return f" (there are {', '.join(names) or 'none'})"


def library(name: str | os.PathLike[str] = DEFAULT) -> Library:
    """The specification of that name, or of that path: a Python file with ``SPEC``, perhaps ``SCOPES``, ``VARIANTS``,
    ``FLAWS``, ``PROFILES``.

    The file runs with all rights of the user. Every error in it becomes a SpecError of one line with file:line, except
    MemoryError (too little memory) and KeyboardInterrupt (a signal).
    """
    path = os.fspath(name) if isinstance(name, os.PathLike) else name
    if not isinstance(path, str):
        raise SpecError(f"a specification is given by its name or its path, not by {shown(path)}")
    lib = _named(path) if _NAME.fullmatch(path) and path is name else _own(path)
    _consistent(lib)
    return lib


# --- by name ----------------------------------------------------------------------------------------------------


def _named(name: str) -> Library:
    known = _known()
    if name not in known:
        raise SpecError(f"no specification '{name}'{did_you_mean(name, known)}{_among(known)}")
    scopes, variants, flaws, profiles = (_import(n) for n in ("scopes", "variants", "flaws", "profiles"))
    return Library(name, _import(name).SPEC, scopes.SCOPES, variants.VARIANTS,
                   _flaws(flaws.FLAWS, variants.VARIANTS), profiles.PROFILES)


def _flaws(flaws: Sequence[Change], variants: Sequence[Change]) -> tuple[Change, ...]:
    """The flaws, and those of the variants, which need their variant."""
    own = [replace(f, needs=(*(n for n in f.needs if n != v.name), v.name), where=f.where)
           for v in variants for f in v.flaws]
    return (*flaws, *own)


def _known() -> list[str]:
    return sorted(p.name for p in Path(importlib.import_module("tcpmodel.specs").__path__[0]).iterdir()
                  if (p / "__init__.py").exists() and p.name != "figures")


def _import(name: str) -> ModuleType:
    try:
        return importlib.import_module(f"tcpmodel.specs.{name}")
    except (SpecError, MemoryError):
        raise
    except Exception as error:  # the author reads a mistake of any kind in the author's file
        if isinstance(error, SyntaxError) and error.lineno:
            raise SpecError(error.msg, f"{visible(str(error.filename))}:{error.lineno}") from None
        raise located(error, None) from None


# --- by path ----------------------------------------------------------------------------------------------------


def _own(path: str) -> Library:
    """The library that a file of the user's own defines; SpecError for a definition of another type."""
    if not path.endswith(".py") or not os.path.lexists(path):
        near = did_you_mean(Path(path).stem, _known())
        raise SpecError(f"{visible(path)}: no such Python file; expected one that defines SPEC{near}")
    file = OwnFile(Path(path))
    defined = vars(file.module)
    if "SPEC" not in defined:
        others = [n for n, value in defined.items() if isinstance(value, Spec)]
        raise SpecError(f"defines no SPEC{f'; did you mean {others[0]!r}?' if others else ''}", visible(path))
    if not isinstance(defined["SPEC"], Spec):
        raise SpecError(f"SPEC is {shown(defined['SPEC'])}; expected a Spec", file.where("SPEC"))
    scopes = _all(file, "SCOPES", Scope)  # without any, the scopes of the product serve
    variants = _all(file, "VARIANTS", Change)
    return Library(path, defined["SPEC"], scopes or _fitting(defined["SPEC"]), variants,
                   _flaws(_all(file, "FLAWS", Change), variants), _all(file, "PROFILES", Profile))


def _fitting(spec: Spec) -> tuple[Scope, ...]:
    """The scopes of the product that name only what the specification offers."""
    fitting = []
    for scope in _import("scopes").SCOPES:
        with suppress(SpecError):
            _fits(scope, spec)
            fitting.append(scope)
    return tuple(fitting)


def _fits(scope: Scope, spec: Spec) -> None:
    """Refuses a scope with names that the specification does not have, or old segments without a notation."""
    scope.fits(spec)
    old_values(spec, scope)


def _all(file: OwnFile, name: str, kind: type[_T]) -> tuple[_T, ...]:
    """The things of that kind under that name; none without the name, but SpecError for a similar name."""
    defined = vars(file.module)
    if name not in defined:
        for other, meant in defined.items():
            alike = other.upper().rstrip("S") == name.rstrip("S")
            if alike and (isinstance(meant, kind) or (isinstance(meant, list | tuple) and meant)):
                raise SpecError(f"defines {other}, but no {name}; expected {name}, a tuple of {kind.__name__}s",
                                file.where(other))
        return ()
    value: Any = defined[name]
    if not isinstance(value, list | tuple) or not all(isinstance(one, kind) for one in value):
        how = "; write it in brackets, with a comma" if isinstance(value, kind) else ""
        raise SpecError(f"{name} is {shown(value)}; expected a tuple of {kind.__name__}s{how}", file.where(name))
    return tuple(value)


# --- by name or path --------------------------------------------------------------------------------------------


def _consistent(lib: Library) -> None:
    """Refuses a name that occurs twice, and a reference to a name that does not exist."""
    if not lib.base.state.sort.values:
        raise SpecError(f"the state {lib.base.state.name} is a {lib.base.state.sort}; expected an enumeration",
                        lib.base.where)
    one_each(lib.scopes, "scopes")
    one_each((*lib.variants, *lib.flaws, *lib.profiles), "variants")
    for scope in lib.scopes:
        _fits(scope, lib.base)
    for what, names, known, where in _references(lib):
        for name in names:
            if name not in known:
                raise SpecError(f"{what} '{name}'{did_you_mean(name, known)}", where)
    _needs(lib)
    _order(lib)
    for change in (*lib.variants, *lib.flaws):
        change.fits(lib.spec(*lib.ways(change.name)[:-1]))
    for profile in lib.profiles:
        for part in profile.parts:
            if part not in lib.variants:
                raise SpecError(f"profile '{profile.name}': '{part.name}' is none of the variants", profile.where)


def _order(lib: Library) -> None:
    """Refuses amendments that need each other: none of them could come first."""
    needs = {c.name: c.needs for c in (*lib.variants, *lib.flaws)}

    def follow(name: str, way: tuple[str, ...]) -> None:
        if name in way:
            where = next(c.where for c in (*lib.variants, *lib.flaws) if c.name == name)
            raise SpecError(f"change '{name}' needs itself: {' needs '.join((*way, name))}", where)
        for other in needs.get(name, ()):
            follow(other, (*way, name))

    for name in needs:
        follow(name, ())


def _references(lib: Library) -> Iterator[tuple[str, Sequence[str], Collection[str], str]]:
    """Every reference: its text before the name, the names, the known names, its place."""
    spec = lib.base
    events, claims = [e.name for e in spec.events], [p.name for p in (*spec.properties, *spec.lemmas)]
    for edge in spec.edges:
        yield f"edge {edge.source} -> {edge.target}: no event", [edge.event], events, spec.where
    for fairness in spec.fairness:
        yield f"fairness '{fairness.name}': no event", [fairness.event], events, spec.where
    for claim in spec.properties:
        if isinstance(claim, Claim):
            yield f"property '{claim.name}': no event", claim.events, events, claim.where
        if isinstance(claim, Eventually):
            fair = [f.name for f in spec.fairness]
            yield f"property '{claim.name}': no fairness", claim.assuming, fair, claim.where
    if spec.requirements:
        yield from _accounted(lib)
    changes = [c.name for c in (*lib.variants, *lib.flaws)]
    product = [c.name for c in _import("variants").VARIANTS]
    for change in (*lib.variants, *lib.flaws):
        who, caught = f"change '{change.name}'", change.caught_by
        yield f"{who}: no variant", change.needs, changes, change.where
        yield f"{who}: no variant", (*change.after, *change.conflicts), [*changes, *product], change.where
        if caught:
            beside = [c for c in lib.variants if c.name in change.needs] + [change]
            own = [p.name for c in beside for p in (*c.properties, *c.lemmas)]
            yield f"{who}: no property", caught[:1], [*claims, *own, *COVERAGE], change.where
            scopes = [s.name for s in (*lib.scopes, *_import("scopes").SCOPES, *(s for c in beside for s in c.scopes))]
            yield f"{who}: no scope", caught[1:], scopes, change.where


def _accounted(lib: Library) -> Iterator[tuple[str, Sequence[str], Collection[str], str]]:
    """What a table of requirements names, and the numbers that the rules of changes carry.

    Who takes over the product's table may take away claims; where a table is written, it names what is there.
    """
    spec, known = lib.base, holders(lib.base)[0]
    taken_over = () if lib.name == DEFAULT else _import(DEFAULT).SPEC.requirements
    for one in spec.requirements:
        if one not in taken_over:
            yield f"requirement {one.number} is held by no claim, axiom or definition", one.held, known, one.where
    for change in (*lib.variants, *lib.flaws):
        for a_rule in (r for rules in change.adds.values() for r in rules):
            yield f"rule '{a_rule.name}' carries no requirement", a_rule.requirements, spec.numbered, a_rule.where


def _needs(lib: Library) -> None:
    """Refuses a property that needs a feature which no scope offers: it would never be decided."""
    scopes = (*lib.scopes, *_import("scopes").SCOPES)
    for properties, own in ((lib.base.properties, ()), *((c.properties, c.scopes) for c in lib.variants)):
        offered = sorted(set().union(*(s.features() for s in (*scopes, *own))))
        for a_property in properties:
            for need in (name for n in a_property.needs for name in n.split("|")):
                if need.removeprefix("without ") not in offered:
                    raise SpecError(f"property '{a_property.name}' needs '{need}', which no scope offers"
                                    f"{did_you_mean(need, offered)}", a_property.where)
