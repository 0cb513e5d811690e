"""The verb ``lint``: examines the rules themselves."""

from __future__ import annotations

import sys

import click

from tcpmodel.cli.group import json_option, variant_option
from tcpmodel.load import Library
from tcpmodel.prove.lint.lint import lint
from tcpmodel.show.lint import lint_json, lint_text
from tcpmodel.show.plain import say, say_json


@click.command("lint")
@variant_option
@json_option
@click.option("--width", type=click.IntRange(8, 64), default=32, show_default=True,
              help="The bits of a sequence number.")
@click.option("--timeout", type=click.FloatRange(min=0, min_open=True), default=10.0, show_default=True,
              metavar="SECONDS", help="The longest time for one question to the solver.")
@click.pass_obj
def lint_command(lib: Library, variants: tuple[str, ...], as_json: bool, width: int, timeout: float) -> None:
    """Prove that the rules are exclusive, complete, alive, needed, and within their sorts."""
    spec = lib.spec(*variants)
    linted = lint(spec, width, timeout)
    if as_json:
        say_json(lint_json(spec, linted))
    else:
        say(lint_text(spec, linted))
    sys.exit(linted.exit_code)
