"""The verb ``ladder``: judges ladders."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from tcpmodel.cli.group import json_option, variant_option
from tcpmodel.load import Library
from tcpmodel.observe.ladder import judge, ladders_exit_code, read_ladders
from tcpmodel.show.ladders import judged_text
from tcpmodel.show.plain import say, say_json
from tcpmodel.show.report import ladders_json


@click.command("ladder")
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path))
@variant_option
@json_option
@click.option("--quiet", is_flag=True, help="One line for each ladder.")
@click.pass_obj
def ladder_command(lib: Library, files: tuple[Path, ...], variants: tuple[str, ...], as_json: bool,
                   quiet: bool) -> None:
    """Judge every ladder in FILES: can TCP do what these rows show?"""
    spec = lib.spec(*variants)
    ladders = [ladder for path in files for ladder in read_ladders(path, spec)]
    ways = lib.alternatives(variants)
    judged = [judge(ladder, spec, (lib.spec(*way) for way in ways)) for ladder in ladders]
    if as_json:
        say_json(ladders_json(judged))
    else:
        say(("\n" if quiet else "\n\n").join(judged_text(spec, j, quiet) for j in judged))
    sys.exit(ladders_exit_code(judged))
