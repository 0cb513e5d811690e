"""The verb ``export``: writes the specification in the language of another checker."""

from __future__ import annotations

from pathlib import Path

import click

from tcpmodel.cli.check import says_nothing
from tcpmodel.cli.group import Questions, variant_option
from tcpmodel.explore.spin.promela import promela
from tcpmodel.load import Library
from tcpmodel.show.plain import one_line, say
from tcpmodel.show.render import write_file


@click.group("export", cls=Questions)
def export_group() -> None:
    """Write the specification in the language of another checker."""


@export_group.command("promela")
@click.option("--scope", required=True, help="The bounds of the model.")
@click.option("--property", "properties", multiple=True, help="Assert this property; repeatable. Default: none.")
@variant_option
@click.option("--out", type=click.Path(path_type=Path), help="Write into this file. Default: standard output.")
@click.pass_obj
def export_promela(lib: Library, scope: str, properties: tuple[str, ...], variants: tuple[str, ...],
                   out: Path | None) -> None:
    """Write a scope as Promela, for SPIN: the same states, and chosen properties as assertions."""
    lib = lib.amended(variants)
    spec, bounds = lib.base, lib.named_scopes([scope])[0]
    chosen = lib.named_properties(spec, properties)
    if silent := [p for p in chosen if not bounds.offers(p.needs)]:
        raise says_nothing(lib, silent, [bounds])
    model = promela(spec, bounds, chosen)
    if out:
        say(one_line(str(write_file(out, model.text))))
    else:
        say(model.text, nl=False)
