"""Specifications, scopes and changes by name or path; nothing here or elsewhere imports one statically."""

from __future__ import annotations

import importlib
import importlib.util
import sys
import traceback
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType

from tcpmodel.language.change import Change
from tcpmodel.language.errors import SpecError, did_you_mean, shown_place
from tcpmodel.language.properties import Property
from tcpmodel.language.rules import Spec
from tcpmodel.language.scope import Scope

DEFAULT = "rfc9293"


@dataclass(frozen=True)
class Library:
    """A specification with the scopes, variants and flaws that go with it."""

    name: str
    base: Spec
    scopes: tuple[Scope, ...]
    variants: tuple[Change, ...]
    flaws: tuple[Change, ...]

    def spec(self, variant: str | None = None) -> Spec:
        """The specification, or the variant (or flaw) of that name."""
        if variant is None:
            return self.base
        changes = {c.name: c for c in (*self.variants, *self.flaws)}
        if variant not in changes:
            near = did_you_mean(variant, changes)
            raise SpecError(f"no variant '{variant}'{near}{_among(c.name for c in self.variants)}")
        return changes[variant].apply(self.base)

    def named_scopes(self, names: Sequence[str]) -> list[Scope]:
        """The scopes of those names, in that order; with no name the default ones."""
        if not names:
            return [s for s in self.scopes if s.default]
        by_name = {s.name: s for s in self.scopes}
        for name in names:
            if name not in by_name:
                raise SpecError(f"no scope '{name}'{did_you_mean(name, by_name)}{_among(by_name)}")
        return [by_name[name] for name in names]

    def named_properties(self, spec: Spec, names: Sequence[str]) -> list[Property]:
        """The properties of those names."""
        return [spec.property(name) for name in names]


def _among(names: object) -> str:
    return f" (there are {', '.join(names)})"  # type: ignore[arg-type]


def library(name: str = DEFAULT) -> Library:
    """The specification of that name, or of that path (a Python file with ``SPEC``, perhaps ``SCOPES``, ``VARIANTS``).

    Whatever goes wrong in it becomes a SpecError of one line with file:line.
    """
    if name.endswith(".py") or "/" in name:  # its properties may be for scopes of other files
        own = _from_path(Path(name))
        return Library(name, own.SPEC, tuple(getattr(own, "SCOPES", ())) or _import("scopes").SCOPES,
                       tuple(getattr(own, "VARIANTS", ())), tuple(getattr(own, "FLAWS", ())))
    found = _library(name)
    _needs(found)
    return found


def _needs(lib: Library) -> None:
    """Refuses a property that needs what no scope offers: it would never be decided."""
    offered = sorted(set().union(*(s.features() for s in lib.scopes)))
    for a_property in lib.base.properties:
        for need in (one for n in a_property.needs for one in n.split("|")):
            if need.removeprefix("without ") not in offered:
                raise SpecError(f"property '{a_property.name}' needs '{need}', which no scope offers"
                                f"{did_you_mean(need, offered)}", a_property.where)


def _library(name: str) -> Library:
    own = _import(name)
    if not hasattr(own, "SPEC"):
        raise SpecError(f"tcpmodel.specs.{name} holds no SPEC")
    scopes, variants, flaws = (_import(n) for n in ("scopes", "variants", "flaws"))
    return Library(name, own.SPEC, scopes.SCOPES, variants.VARIANTS, flaws.FLAWS)


def _import(name: str) -> ModuleType:
    module = f"tcpmodel.specs.{name}"
    try:
        return importlib.import_module(module)
    except SpecError:
        raise
    except ModuleNotFoundError as error:
        if error.name != module:
            raise _located(error) from None
        known = [p.name for p in Path(importlib.import_module("tcpmodel.specs").__path__[0]).iterdir()
                 if (p / "__init__.py").exists() and p.name != "figures"]
        raise SpecError(f"no specification '{name}'{did_you_mean(name, known)}{_among(known)}") from None
    except Exception as error:  # a mistake of any kind in the author's file is the author's to read
        raise _located(error) from None


def _from_path(path: Path) -> ModuleType:
    if not path.is_file() or path.suffix != ".py":
        raise SpecError(f"{path}: no such Python file; expected one that defines SPEC")
    spec = importlib.util.spec_from_file_location(f"_tcpmodel_user_{path.stem}", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    try:
        spec.loader.exec_module(module)
    except SpecError:
        raise
    except Exception as error:  # as above
        raise _located(error) from None
    if not isinstance(getattr(module, "SPEC", None), Spec):
        raise SpecError(f"{path}: defines no SPEC")
    return module


def _located(error: Exception) -> SpecError:
    """Any exception of a specification's file as one line with its place."""
    if isinstance(error, SyntaxError):
        return SpecError(f"{error.msg}", shown_place(str(error.filename), error.lineno))
    frames = [f for f in traceback.extract_tb(error.__traceback__) if "importlib" not in f.filename]
    last = frames[-1] if frames else None
    where = shown_place(last.filename, last.lineno) if last else None
    return SpecError(f"{type(error).__name__}: {error}".splitlines()[0], where)
