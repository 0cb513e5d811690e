"""The one error for a mistake in a specification, with its place in the author's file and a near word to try."""

from __future__ import annotations

import dataclasses
import difflib
import sys
import sysconfig
import traceback
from collections.abc import Iterable
from pathlib import Path

_LANGUAGE = str(Path(__file__).parent)
_HOUSE = Path(__file__).parents[1]
_LIBRARIES = ("<", *(sysconfig.get_path(n) for n in ("stdlib", "purelib", "platlib")),
              *(str(p) for p in _HOUSE.iterdir() if p.name != "specs"))
_NEAR = 4  # calls between what is made and the ``replace`` that makes it
_LONGEST = 300  # characters that are shown of the message of another exception
_NOBODY = (_LANGUAGE, "<", dataclasses.__file__)  # files that are no author's


class SpecError(Exception):
    """A specification, scope or question has a mistake.

    ``str(error)`` is one line for its author, ``file:line: what is wrong``.
    """

    def __init__(self, what: str, where: str | None = None) -> None:
        self.what = what = visible(what)
        self.where = where = where if isinstance(where, str) else None  # a wrong argument may be the place itself
        super().__init__(f"{visible(where)}: {what}" if where else what)


def author() -> str:
    """``file:line`` of the nearest caller outside the language: the line that its author wrote.

    A module that sets ``SPEAKS_FOR_ITS_CALLER`` does not count: its functions make things for other modules.
    """
    frame = sys._getframe(1)
    while frame.f_back is not None and (
            frame.f_code.co_filename.startswith(_NOBODY)
            or (frame.f_globals.get("SPEAKS_FOR_ITS_CALLER") and frame.f_code.co_name != "<module>")):
        frame = frame.f_back
    return shown_place(frame.f_code.co_filename, frame.f_lineno)


def replaced_at(where: str) -> str:
    """The line where an author made a thing from another by ``replace``; ``where`` if no author did."""
    frame = sys._getframe(1)
    for _ in range(_NEAR):
        if frame.f_back is None or frame.f_code.co_filename == dataclasses.__file__:
            break
        frame = frame.f_back
    while frame.f_back is not None and frame.f_code.co_filename == dataclasses.__file__:
        frame = frame.f_back
        if not frame.f_code.co_filename.startswith((*_LIBRARIES, dataclasses.__file__)):
            return shown_place(frame.f_code.co_filename, frame.f_lineno)
    return where


def located(error: BaseException, file: str | None, who: str = "", told: str | None = None) -> SpecError:
    """Any exception of an author's file as one line, at the innermost line of that file or of another of the author's.

    ``file`` is its path, or a ``file:line`` to show if no author's line is known. ``told`` says what is wrong, instead
    of the exception's own message.
    """
    what = told or f"{type(error).__name__}: {_told(error)}".rstrip(": ")
    frames = [(f.f_code.co_filename, line) for f, line in traceback.walk_tb(error.__traceback__)]
    own = [f for f in frames if f[0] == file] or [f for f in frames if not f[0].startswith(_LIBRARIES)]
    where = shown_place(*own[-1]) if own else file or (shown_place(*frames[-1]) if frames else None)
    return SpecError(f"{who}: {what}" if who else what, where)


def _told(error: BaseException) -> str:
    """The message of an exception, in one line of visible characters."""
    try:
        lines = str(error).splitlines() or [""]
    except Exception:  # an author's exception may fail in its __str__
        lines = [""]
    return visible(lines[0][:_LONGEST])


def visible(text: str) -> str:
    """The text; characters that a terminal would not show, or would obey, are written as Python writes them."""
    return "".join(c if c.isprintable() else repr(c)[1:-1] for c in text)


def shown_place(file: str, line: int | None) -> str:
    """``file:line`` for a person: relative to the current folder, or the last three parts of a path elsewhere."""
    path = Path(file)
    try:
        shown = path.relative_to(Path.cwd())
    except ValueError:
        shown = Path(*path.parts[-3:])
    return f"{visible(str(shown))}:{line}"


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """``; did you mean 'X'?`` for the nearest known word, or nothing if none is near."""
    names = {name.lower(): name for name in known}
    near = difflib.get_close_matches(word.lower(), list(names), n=1, cutoff=0.5)
    return f"; did you mean '{names[near[0]]}'?" if near else ""
