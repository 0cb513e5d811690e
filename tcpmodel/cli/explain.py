"""The verbs ``explain`` and ``list``: print the specification as a text."""

from __future__ import annotations

import click

from tcpmodel.cli.group import variant_option
from tcpmodel.load import Library
from tcpmodel.show import explain as explaining
from tcpmodel.show.plain import say


@click.command("explain")
@click.argument("name")
@variant_option
@click.pass_obj
def explain_command(lib: Library, name: str, variant: str | None) -> None:
    """Print what NAME says and where it applies: a rule, a state, an event, a claim, a scope, a requirement such as
    MUST-13, or all that cites a section, such as 3.10.7.4 or "3.10.7.4, fifth".
    """
    say(explaining.explain(lib.spec(variant), lib.scopes, name, lib.variants, lib.flaws))


@click.command("list")
@click.pass_obj
def list_command(lib: Library) -> None:
    """List the scopes, variants, flaws, properties and events."""
    say(explaining.catalogue(lib.base, lib.scopes, lib.variants, lib.flaws))
