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
    """Print a rule, a state, an event, a property or a scope: what it says, its citation, where it applies."""
    say(explaining.explain(lib.spec(variant), lib.scopes, name))


@click.command("list")
@click.pass_obj
def list_command(lib: Library) -> None:
    """List the scopes, variants, flaws, properties and events."""
    say(explaining.catalogue(lib.base, lib.scopes, lib.variants, lib.flaws))
