"""The one door to the terminal: it shows texts of files, arguments and specifications, but the terminal obeys none.

A terminal obeys control characters: an escape sequence of a file could clear the screen, write a false verdict, or set
a window's title; a bidirectional override shows a text in another order than it is read. So all text that is printed
or written to a file goes through ``plain``, and a test ensures that no other module prints.
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
    """The text with every unprintable character made visible: the escape character as ``\\x1b``.

    Newlines, tabs and spaces of every kind stay. Control characters, format characters (such as bidirectional
    overrides), line and paragraph separators, lone surrogates and unassigned characters are escaped as in Python; a
    byte of an argument or a path that is no UTF-8 is shown as that byte.
    """
    return _SUSPECT.sub(_shown, text)


def one_line(text: str) -> str:
    """The same for a text that must stay on one line, such as the name of a file: newlines and tabs are escaped too."""
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
    """The answer as JSON of printable ASCII; DEL is the one control character that ``json`` does not escape."""
    return json.dumps(answer, indent=1).replace("\x7f", r"\u007f")


def say(text: object, nl: bool = True, err: bool = False) -> None:
    """Prints a whole text, made plain, even if a signal comes meanwhile.

    A character that the terminal's encoding lacks is escaped too. If the reader has gone (``| head``), the rest is
    dropped, and the command goes on to its exit code, which must be right.
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
    """Drops all output to the descriptor, also output that still waits in a buffer."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, descriptor)
    os.close(nowhere)


def say_json(answer: Any) -> None:
    """Prints an answer as JSON."""
    say(json_text(answer))
