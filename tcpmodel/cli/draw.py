"""The verb ``draw``: draws pictures of the specification, of scopes, traces and ladders."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import click

from tcpmodel.cli import pictures
from tcpmodel.cli.group import variant_option
from tcpmodel.load import Library
from tcpmodel.observe.ladder import read_ladders
from tcpmodel.show.plain import one_line, say


@click.command("draw")
@click.argument("what", metavar="WHAT", required=False, default="states")
@variant_option
@click.option("--scope", "scopes", multiple=True, help="For WHAT = pairs: these scopes. Default: the default scopes.")
@click.option("--property", "name", help="For WHAT = trace: the witness or counterexample of this property.")
@click.option("--out", type=click.Path(path_type=Path), default=Path(".tcpmodel/diagrams"), show_default=True)
@click.option("--format", "formats", multiple=True, type=click.Choice(["dot", "svg", "png"]),
              help="Repeatable; DOT is always written. Default: svg.")
@click.pass_obj
def draw_command(lib: Library, what: str, variants: tuple[str, ...], scopes: tuple[str, ...], name: str | None,
                 out: Path, formats: tuple[str, ...]) -> None:
    """Draw from the specification: WHAT is states, pairs, trace, all, or a file with ladders."""
    lib = lib.amended(variants)
    spec = lib.base
    wanted: dict[str, Callable[[], list[Path]]] = {
        "states": lambda: pictures.draw_states(spec, lib, out, formats),
        "pairs": lambda: pictures.draw_pairs(spec, lib.named_scopes(scopes), out, formats),
        "trace": lambda: pictures.draw_trace(spec, lib.named_scopes(scopes), name, out, formats),
        "all": lambda: pictures.draw_all(spec, lib, out, formats),
    }
    draw = wanted.get(what, lambda: pictures.draw_ladders(spec, read_ladders(Path(what), spec), out, formats))
    for path in draw():
        say(one_line(str(path)))
