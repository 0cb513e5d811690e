"""What a constructor is given is what its signature says; all else is refused in one line with its author's place.

Type hints are the only list of what is expected: ``checked`` reads those of a function, ``fields`` of a dataclass.
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

NAME = re.compile(r"[A-Za-z0-9_][A-Za-z0-9._-]{0,99}")  # of a file or a folder, on any system
_WIDE = 2**32  # sequence numbers, windows and lengths of the header have 32 bits
_DEEPEST, _LARGEST = 100, 100_000  # of a term
_LONGEST = 60  # characters of a value that is shown


def name(value: object, kind: str, where: str | None) -> None:
    """Refuses what cannot be the name of a file, for names become files: of verdicts, checkpoints and pictures."""
    if not isinstance(value, str):
        raise SpecError(f"{_a(kind)}'s name is a text, not {shown(value)}", where)
    if not value:
        raise SpecError(f"{_a(kind)} has no name", where)
    if not NAME.fullmatch(value):
        raise SpecError(f"{kind} {shown(value)}: a name has at most 100 letters, digits, '.', '_' and '-', "
                        "and begins with none of '.' and '-'", where)


def one_each(made: Iterable[Any], kind: str) -> None:
    """Refuses two of one name, at the second; names that differ by case alone are one file on some systems."""
    seen: dict[str, str] = {}
    for one in made:
        key = one.name.lower()
        if key in seen:
            other = f"two {kind} are called '{seen[key]}'"
            raise SpecError(other if one.name == seen[key] else
                            f"{other} and '{one.name}', which differ by case alone", one.where)
        seen[key] = one.name


def depth(term: Any, who: str, where: str | None, sizes: dict[int, tuple[int, int]] | None = None) -> None:
    """Refuses a term that is too deep or too large to be read; a part that occurs twice counts twice.

    ``sizes`` remembers of each part, by its id, how deep and how large it is, while whoever asks holds the terms.
    """
    sizes = {} if sizes is None else sizes
    todo = [(term, False)]
    while todo:
        one, parts_known = todo.pop()
        if id(one) in sizes:
            continue
        parts = [part for part in one.args if hasattr(part, "op")]
        if parts and not parts_known:
            todo += [(one, True), *((part, False) for part in parts)]
            continue
        known = [sizes[id(part)] for part in parts]
        sizes[id(one)] = 1 + max((d for d, _ in known), default=0), 1 + sum(n for _, n in known)
    deep, large = sizes[id(term)]
    if deep > _DEEPEST or large > _LARGEST:
        raise SpecError(f"{who}: a term is {deep} deep and has {large} parts; "
                        f"expected at most {_DEEPEST} and {_LARGEST:,}", where)



def text(value: object, who: str, what: str, where: str | None = None) -> None:
    """Refuses what is no text; whoever shows one sees to what is in it."""
    if not isinstance(value, str):
        raise SpecError(f"{who}: {what} is a text, not {shown(value)}", where or author())


def texts(made: object, who: str, where: str | None, *named: str) -> None:
    """Refuses fields of those names that are no text."""
    for what in named:
        text(getattr(made, what), who, what, where)


def number(value: object, who: str, what: str, where: str | None, least: int = 0, most: int = _WIDE - 1) -> None:
    """Refuses what is no whole number from ``least`` to ``most``."""
    if type(value) is not int:
        raise SpecError(f"{who}: {what} is a whole number, not {shown(value)}", where)
    if not least <= value <= most:
        raise SpecError(f"{who}: {what} is a number from {least} to {most}, not {shown(value)}", where)


def shown(value: object) -> str:
    """A value as an error shows it: short, on one line, the same in every run."""
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
    """Gives a function that refuses arguments which are not what its hints say; ``instead`` are other hints.

    Its first argument, if a text, names what it makes in what is told.
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
                    given: Any = tuple(_fitting(one, known[parameter], who, parameter) for one in value)
                elif star is star.VAR_KEYWORD:
                    given = {k: _fitting(v, known[parameter], who, k) for k, v in value.items()}
                else:
                    given = _fitting(value, known[parameter], who, parameter)
                bound.arguments[parameter] = given
            return function(*bound.args, **bound.kwargs)

        return checks

    return decorate


def _unbound(error: TypeError, given: Iterable[str], called: Signature) -> str:
    """Why arguments do not fit: a misspelt one first, for then another seems to be missing."""
    known = called.parameters
    open_ = any(p.kind is p.VAR_KEYWORD for p in known.values())
    misspelt = next((one for one in given if one not in known and not open_), None)
    return str(error) if misspelt is None else (
        f"got an unexpected keyword argument '{misspelt}'{did_you_mean(misspelt, known)}")


def placed(made: Any) -> None:
    """Gives what an author made by ``replace`` the place where he did, not that of what he made it from."""
    object.__setattr__(made, "where", replaced_at(made.where))


_HINTS: dict[type, dict[str, Any]] = {}


def fields(made: Any, who: str, where: str | None = None) -> None:
    """Refuses a dataclass with a field that is not what its hint says; a list becomes the tuple that is meant."""
    if not isinstance(getattr(made, "where", ""), str):
        raise SpecError(f"{who}: where is a text, not {shown(made.where)}", author())
    known = _HINTS.get(type(made)) or _HINTS.setdefault(type(made), get_type_hints(type(made)))
    for field in fields_of(made):
        value = getattr(made, field.name)
        fitting = _fitting(value, known[field.name], who, field.name, where)
        if fitting is not value:
            object.__setattr__(made, field.name, fitting)


def _fitting(value: Any, hint: Any, who: str, what: str, where: str | None = None) -> Any:
    """The value as the hint has it, or a SpecError that says what was expected."""
    found = _as(value, hint)
    if found is _NO:
        alone = _one_of(hint)
        comma = alone is not None and _as(value, alone) is not _NO and not isinstance(value, (str, *_MANY))
        how = (f"; write ({shown(value)},)" if isinstance(value, int) else "; write it in brackets") if comma else ""
        raise SpecError(f"{who}: {what} is {_described(hint)}, not {shown(value)}{how}", where or author())
    return found


_NO = object()


@cache
def _parts(hint: Any) -> tuple[Any, tuple[Any, ...]]:
    return get_origin(hint), get_args(hint)


def _as(value: Any, hint: Any) -> Any:
    """The value, as a tuple or frozenset where the hint has one and it is a list or set; _NO if it does not fit."""
    if hint is Any or hint is object:
        return value
    origin, inner = _parts(hint)
    if origin in (Union, types.UnionType):
        return next((found for one in inner if (found := _as(value, one)) is not _NO), _NO)
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
    return value if isinstance(value, hint) else _NO


_MANY = (list, tuple, set, frozenset)
_TEXTS = (str, bytes, Mapping)


def _as_tuple(value: Any, inner: tuple[Any, ...]) -> Any:
    if not isinstance(value, list | tuple):
        return _NO
    if len(inner) == 2 and inner[1] is Ellipsis:
        return _each(value, inner[0], tuple)
    found = [_as(one, hint) for one, hint in zip(value, inner, strict=False)]
    return _NO if len(value) != len(inner) or any(one is _NO for one in found) else _same(value, tuple(found))


def _each(value: Iterable[Any], hint: Any, made: Callable[[Iterable[Any]], Collection[Any]]) -> Any:
    try:
        found = [_as(one, hint) for one in value]
        return _NO if any(one is _NO for one in found) else _same(value, made(found))
    except (TypeError, ValueError):  # a term that is iterated, or what has no hash
        return _NO


def _same(value: Any, found: Collection[Any]) -> Any:
    """The value itself where nothing in it had to be converted."""
    same = type(value) is type(found) and len(value) == len(found) and all(
        a is b for a, b in zip(value, found, strict=True))
    return value if same else found


def _one_of(hint: Any) -> Any:
    """What a hint has many of, if it has."""
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
