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
    """Print what NAME says and where it applies: a rule, a state, an event, a claim, a scope, a variant, a requirement
    such as MUST-13, or all that cites a section, such as 3.10.7.4 or "3.10.7.4, fifth".
    """
    lib = lib.amended(variants)
    say(explaining.explain(lib.base, lib.scopes, name, lib.variants, lib.flaws, lib.profiles))


@click.command("list")
@click.pass_obj
def list_command(lib: Library) -> None:
    """List the scopes, variants, profiles, flaws, properties and events."""
    say(explaining.catalogue(lib.base, lib.scopes, lib.variants, lib.flaws, lib.profiles))
