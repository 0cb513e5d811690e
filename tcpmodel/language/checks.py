"""Checks that a constructor's arguments are what its type hints say; a wrong one is a SpecError at its author's line.

The type hints are the only list of what is expected: ``checked`` reads those of a function, ``fields`` of a dataclass.
"""

from __future__ import annotations

import re
import types
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import fields as fields_of
from functools import cache, wraps
from inspect import Signature, signature
from typing import Any, ParamSpec, TypeVar, Union, get_args, get_origin, get_type_hints

from tcpmodel.language.errors import SpecError, author, did_you_mean, replaced_at

_P = ParamSpec("_P")
_R = TypeVar("_R")

NAME = re.compile(r"[A-Za-z0-9_][A-Za-z0-9._-]{0,99}")  # a file or a folder on any system may have such a name
_WIDE = 2**32  # sequence numbers, windows and lengths of the header have 32 bits
_DEEPEST, _LARGEST = 100, 100_000  # of a term
_LONGEST = 60  # characters of a value that is shown


def name(value: object, kind: str, where: str | None) -> None:
    """Refuses what cannot be a file's name, for files of verdicts, checkpoints and pictures get these names."""
    if not isinstance(value, str):
        raise SpecError(f"{_a(kind)}'s name is a text, not {shown(value)}", where)
    if not value:
        raise SpecError(f"{_a(kind)} has no name", where)
    if not NAME.fullmatch(value):
        raise SpecError(f"{kind} {shown(value)}: a name has at most 100 letters, digits, '.', '_' and '-', "
                        "and begins with none of '.' and '-'", where)


def repeated(names: Iterable[str]) -> list[str]:
    """The names that occur a second time."""
    seen: set[str] = set()
    return [n for n in names if n in seen or seen.add(n)]  # type: ignore[func-returns-value]


def one_each(made: Iterable[Any], kind: str) -> None:
    """Refuses the second of two with one name; names that differ by case alone are one file on some systems."""
    seen: dict[str, str] = {}
    for thing in made:
        key = thing.name.lower()
        if key in seen:
            first = f"two {kind} are called '{seen[key]}'"
            raise SpecError(first if thing.name == seen[key] else
                            f"{first} and '{thing.name}', which differ by case alone", thing.where)
        seen[key] = thing.name


def depth(term: Any, who: str, where: str | None, sizes: dict[int, tuple[int, int]] | None = None) -> None:
    """Refuses a term that is too deep or too large; a part that occurs twice counts twice.

    ``sizes`` keeps the depth and the size of each part by its id; the caller keeps the terms alive.
    """
    sizes = {} if sizes is None else sizes
    todo = [(term, False)]
    while todo:
        whole, parts_known = todo.pop()
        if id(whole) in sizes:
            continue
        parts = [part for part in whole.args if hasattr(part, "op")]
        if parts and not parts_known:
            todo += [(whole, True), *((part, False) for part in parts)]
            continue
        known = [sizes[id(part)] for part in parts]
        sizes[id(whole)] = 1 + max((d for d, _ in known), default=0), 1 + sum(n for _, n in known)
    deep, large = sizes[id(term)]
    if deep > _DEEPEST or large > _LARGEST:
        raise SpecError(f"{who}: a term is {deep} deep and has {large} parts; "
                        f"expected at most {_DEEPEST} and {_LARGEST:,}", where)


def text(value: object, who: str, what: str, where: str | None = None) -> None:
    """Refuses a value that is no text; the code that prints a text makes its characters visible."""
    if not isinstance(value, str):
        raise SpecError(f"{who}: {what} is a text, not {shown(value)}", where or author())


def texts(made: object, who: str, where: str | None, *named: str) -> None:
    """Refuses a field of those names whose value is no text."""
    for what in named:
        text(getattr(made, what), who, what, where)


def number(value: object, who: str, what: str, where: str | None, least: int = 0, most: int = _WIDE - 1) -> None:
    """Refuses a value that is no whole number from ``least`` to ``most``."""
    if type(value) is not int:
        raise SpecError(f"{who}: {what} is a whole number, not {shown(value)}", where)
    if not least <= value <= most:
        raise SpecError(f"{who}: {what} is a number from {least} to {most}, not {shown(value)}", where)


def shown(value: object) -> str:
    """A value as an error shows it: short, on one line, equal in every run."""
    if isinstance(value, type):
        return f"the class {value.__name__}"
    if value is None or isinstance(value, bool | float | str | bytes):
        return _short(repr(value))
    if isinstance(value, int):
        return str(value) if abs(value) < 10**20 else f"a number of {value.bit_length()} bits"
    if isinstance(value, list | tuple | set | frozenset | dict):
        return _container(value)
    if hasattr(type(value), "op"):  # a term; a record would look for a word of that name
        return f"a term of sort {value.sort}"  # type: ignore[attr-defined]
    return _a(_plain(type(value))) if not callable(value) else "a function"


def _container(value: Any) -> str:
    brackets = "[]" if isinstance(value, list) else "()" if isinstance(value, tuple) else "{}"
    if not value:
        return repr(value)
    if isinstance(value, dict):
        inner = ", ".join(f"{shown(k)}: {shown(v)}" for k, v in value.items())
    else:
        each = [shown(v) for v in list(value)[:10]]
        inner = ", ".join(sorted(each) if isinstance(value, set | frozenset) else each)
        inner += "," if isinstance(value, tuple) and len(value) == 1 else ""
    return _short(brackets[0] + inner + brackets[1])


def _short(line: str) -> str:
    return line if len(line) <= _LONGEST else line[: _LONGEST - 3] + "..."


# --- by type hints --------------------------------------------------------------------------------------------


def checked(kind: str, **instead: Any) -> Callable[[Callable[_P, _R]], Callable[_P, _R]]:
    """Makes a function refuse arguments that do not fit its type hints; ``instead`` replaces hints.

    If the function's first argument is a text, errors name by it the thing that the function makes.
    """

    def decorate(function: Callable[_P, _R]) -> Callable[_P, _R]:
        called, hints = signature(function), cache(lambda: {**get_type_hints(function), **instead})

        @wraps(function)
        def checks(*args: _P.args, **kwargs: _P.kwargs) -> _R:
            known = hints()
            try:
                bound = called.bind(*args, **kwargs)
            except TypeError as error:
                raise SpecError(f"{_a(kind)}: {_unbound(error, kwargs, called)}", author()) from None
            parameter, first = next(iter(bound.arguments.items()), ("", None))
            who = f"{kind} {shown(first)}" if isinstance(first, str) and known[parameter] is str else _a(kind)
            for parameter, value in bound.arguments.items():
                star = called.parameters[parameter].kind
                if star is star.VAR_POSITIONAL:
                    fitting: Any = tuple(_fitting(v, known[parameter], who, parameter) for v in value)
                elif star is star.VAR_KEYWORD:
                    fitting = {k: _fitting(v, known[parameter], who, k) for k, v in value.items()}
                else:
                    fitting = _fitting(value, known[parameter], who, parameter)
                bound.arguments[parameter] = fitting
            return function(*bound.args, **bound.kwargs)

        return checks

    return decorate


def _unbound(error: TypeError, given: Iterable[str], called: Signature) -> str:
    """Why the arguments do not fit; it names a misspelt one first, for then Python finds another one missing."""
    known = called.parameters
    open_ = any(p.kind is p.VAR_KEYWORD for p in known.values())
    misspelt = next((name for name in given if name not in known and not open_), None)
    return str(error) if misspelt is None else (
        f"got an unexpected keyword argument '{misspelt}'{did_you_mean(misspelt, known)}")


def placed(made: Any) -> None:
    """Sets the place of a thing that an author made by ``replace`` to the line of the ``replace``."""
    object.__setattr__(made, "where", replaced_at(made.where))


_HINTS: dict[type, dict[str, Any]] = {}


def fields(made: Any, who: str, where: str | None = None) -> None:
    """Refuses a dataclass with a field that does not fit its hint; a list becomes a tuple where the hint is one."""
    if not isinstance(getattr(made, "where", ""), str):
        raise SpecError(f"{who}: where is a text, not {shown(made.where)}", author())
    known = _HINTS.get(type(made)) or _HINTS.setdefault(type(made), get_type_hints(type(made)))
    for field in fields_of(made):
        value = getattr(made, field.name)
        fitting = _fitting(value, known[field.name], who, field.name, where)
        if fitting is not value:
            object.__setattr__(made, field.name, fitting)


def _fitting(value: Any, hint: Any, who: str, what: str, where: str | None = None) -> Any:
    """The value as a value of the hint's type; a SpecError says what was expected."""
    fitting = _as(value, hint)
    if fitting is _NO:
        element = _element(hint)
        alone = element is not None and _as(value, element) is not _NO and not isinstance(value, (str, *_MANY))
        how = (f"; write ({shown(value)},)" if isinstance(value, int) else "; write it in brackets") if alone else ""
        raise SpecError(f"{who}: {what} is {_described(hint)}, not {shown(value)}{how}", where or author())
    return fitting


_NO = object()


@cache
def _parts(hint: Any) -> tuple[Any, tuple[Any, ...]]:
    return get_origin(hint), get_args(hint)


def _as(value: Any, hint: Any) -> Any:
    """The value, a list or set converted to the tuple or frozenset of the hint; _NO if it does not fit."""
    if hint is Any or hint is object:
        return value
    origin, inner = _parts(hint)
    if origin in (Union, types.UnionType):
        return next((fitting for one in inner if (fitting := _as(value, one)) is not _NO), _NO)
    if hint is None or hint is type(None):
        return value if value is None else _NO
    if origin is Callable or origin is type(None) or hint is Callable:
        return value if callable(value) and not isinstance(value, type) else _NO
    if origin is tuple:
        return _as_tuple(value, inner)
    if origin is frozenset:
        return _each(value, inner[0], frozenset) if isinstance(value, _MANY) else _NO
    if origin is Sequence or hint is Sequence:
        made = type(value) if isinstance(value, list) else tuple
        return _each(value, inner[0] if inner else Any, made) if isinstance(value, list | tuple) else _NO
    if origin is Iterable:
        return _each(value, inner[0], tuple) if isinstance(value, Iterable) and not isinstance(value, _TEXTS) else _NO
    if origin is Mapping:
        fits = isinstance(value, Mapping) and all(
            _as(k, inner[0]) is not _NO and _as(v, inner[1]) is not _NO for k, v in value.items())
        return value if fits else _NO
    if origin is not None:
        return value if isinstance(value, origin) else _NO
    if hint in (int, bool):
        return value if type(value) is hint else _NO
    if hint is float:
        return value if type(value) in (int, float) else _NO
    return value if isinstance(value, hint) else _NO


_MANY = (list, tuple, set, frozenset)
_TEXTS = (str, bytes, Mapping)


def _as_tuple(value: Any, inner: tuple[Any, ...]) -> Any:
    if not isinstance(value, list | tuple):
        return _NO
    if len(inner) == 2 and inner[1] is Ellipsis:
        return _each(value, inner[0], tuple)
    fitting = [_as(v, hint) for v, hint in zip(value, inner, strict=False)]
    return _NO if len(value) != len(inner) or any(v is _NO for v in fitting) else _same(value, tuple(fitting))


def _each(value: Iterable[Any], hint: Any, made: Callable[[Iterable[Any]], Collection[Any]]) -> Any:
    try:
        fitting = [_as(v, hint) for v in value]
        return _NO if any(v is _NO for v in fitting) else _same(value, made(fitting))
    except (TypeError, ValueError):  # a term cannot be iterated, and some values have no hash
        return _NO


def _same(value: Any, fitting: Collection[Any]) -> Any:
    """The value itself if nothing in it was converted."""
    same = type(value) is type(fitting) and len(value) == len(fitting) and all(
        a is b for a, b in zip(value, fitting, strict=True))
    return value if same else fitting


def _element(hint: Any) -> Any:
    """The hint of the elements of a container, or None."""
    if get_origin(hint) in (tuple, frozenset, Sequence, Iterable):
        return get_args(hint)[0]
    return None


_PLAIN = {Any: ("a value", "values"), int: ("a whole number", "whole numbers"), str: ("a text", "texts"),
          bool: ("True or False", "truths")}
_COUNT = {2: "two", 3: "three"}


def _described(hint: Any) -> str:
    """What a hint asks for, in words."""
    origin, inner = get_origin(hint), get_args(hint)
    if origin in (Union, types.UnionType):
        return " or ".join(dict.fromkeys(map(_described, inner)))
    if hint is None or hint is type(None):
        return "None"
    if origin is tuple:
        count = "" if inner[1:] == (Ellipsis,) else f"{_COUNT.get(len(inner), len(inner))} "
        return f"a tuple of {count}{_many(inner[0])}"
    if origin is frozenset:
        return f"a set of {_many(inner[0])}"
    if origin is Mapping:
        return f"a dict of {_many(inner[0])} and {_many(inner[1])}"
    if origin in (Sequence, Iterable) or hint is Sequence:
        return f"a list of {_many(inner[0])}" if inner else "a list"
    if origin is Callable or hint is Callable:
        return "a function"
    return _PLAIN[hint][0] if hint in _PLAIN else _a(_plain(hint))


def _many(hint: Any) -> str:
    if hint in _PLAIN:
        return _PLAIN[hint][1]
    if get_origin(hint) is None and isinstance(hint, type):
        return f"{_plain(hint)}s"
    return {"a function": "functions"}.get(_described(hint)) or _described(hint).replace("a tuple", "tuples").replace(
        "a list", "lists")


def _a(noun: str) -> str:
    return f"{'an' if noun[0] in 'AEIOaeio' else 'a'} {noun}"


def _plain(made: type) -> str:
    return made.__name__
