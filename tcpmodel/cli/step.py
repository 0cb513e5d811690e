"""The verb ``step``: a scope walked by hand."""

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
@click.option("--scope", default="handshake", show_default=True)
@variant_option
@click.option("--save-dir", type=click.Path(path_type=Path), default=Path(".tcpmodel"), show_default=True)
@click.pass_obj
def step_command(lib: Library, scope: str, variant: str | None, save_dir: Path) -> None:
    """Walk a scope by hand: see what is enabled and why the rest is not, take events, undo, save as ladder."""
    if isinstance(sys.stdin, io.TextIOWrapper):
        sys.stdin.reconfigure(errors="backslashreplace")  # what is no text is no command, and no end of the walk
    walk(lib.spec(variant), lib.named_scopes([scope])[0], _read, say, save_dir)


def _read(prompt: str) -> str:
    try:
        return input(prompt)
    except RuntimeError:  # one of the three streams was closed before the command began
        raise EOFError from None
