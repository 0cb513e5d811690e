"""The verb ``step``: walks through a scope by hand."""

from __future__ import annotations

import io
import sys
from pathlib import Path

import click

from tcpmodel.cli.group import variant_option
from tcpmodel.load import Library
from tcpmodel.show.plain import say
from tcpmodel.show.walk import walk


@click.command("step")
@click.option("--scope", help="The scope to walk. Default: the first one.")
@variant_option
@click.option("--save-dir", type=click.Path(path_type=Path), default=Path(".tcpmodel"), show_default=True)
@click.pass_obj
def step_command(lib: Library, scope: str | None, variants: tuple[str, ...], save_dir: Path) -> None:
    """Walk a scope by hand: see which events can happen and why others cannot, take one, undo, save a ladder."""
    if isinstance(sys.stdin, io.TextIOWrapper):
        sys.stdin.reconfigure(errors="backslashreplace")  # bytes that are no text are no command, and end no walk
    lib = lib.amended(variants)
    walk(lib.base, lib.named_scopes([scope] if scope else [])[0], _read, say, save_dir)


def _read(prompt: str) -> str:
    try:
        return input(prompt)
    except RuntimeError:  # one of the three streams was closed before the command began
        raise EOFError from None
