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
def explain_command(lib: Library, name: str, variants: tuple[str, ...]) -> None:
    """Print a rule, a state, an event, a property, a scope or a variant: what it says, its citation, where it applies.
    """
    lib = lib.amended(variants)
    say(explaining.explain(lib.base, lib.scopes, name, (*lib.variants, *lib.profiles, *lib.flaws)))


@click.command("list")
@click.pass_obj
def list_command(lib: Library) -> None:
    """List the scopes, variants, profiles, flaws, properties and events."""
    say(explaining.catalogue(lib.base, lib.scopes, lib.variants, lib.flaws, lib.profiles))
