"""The one door to the terminal: texts of files, arguments and specifications are shown, and never obeyed.

A terminal obeys control characters: an escape sequence of a file could clear the screen, write a false verdict, or set
a window's title; a bidirectional override shows a text in another order than it is read. So whatever is printed or
written as text goes through ``plain``, and a test sees to it that nothing else prints.
"""

from __future__ import annotations

import json
import os
import re
import sys
import unicodedata
from typing import Any

import click

from tcpmodel.machine.signals import undisturbed

_SUSPECT = re.compile(r"[^\n\t\x20-\x7e]")


def plain(text: str) -> str:
    """The text with what is no printable character made visible: the escape character as ``\\x1b``.

    Newlines and tabs stay, and spaces of every kind. Control characters, format characters (such as bidirectional
    overrides), line and paragraph separators, lone surrogates and what Unicode does not know are escaped as Python
    would; a byte of an argument or a path that is no UTF-8 is shown as that byte.
    """
    return _SUSPECT.sub(_shown, text)


def one_line(text: str) -> str:
    """The same for what must stay on one line, such as the name of a file: newlines and tabs are shown too."""
    return plain(text).replace("\n", r"\n").replace("\t", r"\t")


def _shown(match: re.Match[str]) -> str:
    letter = match[0]
    if letter.isprintable() or unicodedata.category(letter) == "Zs":
        return letter
    number = ord(letter)
    if 0xDC80 <= number <= 0xDCFF:  # PEP 383: Python's stand-in for a byte that could not be decoded
        number -= 0xDC00
    return f"\\x{number:02x}" if number < 0x100 else f"\\u{number:04x}" if number < 0x10000 else f"\\U{number:08x}"


def json_text(answer: Any) -> str:
    """The answer as JSON of printable ASCII, whatever its strings hold; DEL is the one that ``json`` leaves."""
    return json.dumps(answer, indent=1).replace("\x7f", r"\u007f")


def say(text: object, nl: bool = True, err: bool = False) -> None:
    """Print a text whole, whatever signal comes meanwhile, made plain.

    What the terminal's encoding has no sign for is escaped too. Where nobody reads on (``| head``) the rest is
    dropped, and the command goes on to its exit code: that must say what is so.
    """
    if (sys.stderr if err else sys.stdout) is None:  # closed before the command began, as by `>&-`
        return
    encoding = getattr(sys.stderr if err else sys.stdout, "encoding", None) or "utf-8"
    said = plain(str(text))
    said = said if said.isascii() else said.encode(encoding, "backslashreplace").decode(encoding)
    with undisturbed():
        try:
            click.echo(said, nl=nl, err=err)
            (sys.stderr if err else sys.stdout).flush()
        except BrokenPipeError:
            _drop((sys.stderr if err else sys.stdout).fileno())


def _drop(descriptor: int) -> None:
    """What is written there from now on, and what still waits to be written, is dropped."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, descriptor)
    os.close(nowhere)


def say_json(answer: Any) -> None:
    """Print an answer as JSON."""
    say(json_text(answer))
