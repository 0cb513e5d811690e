"""The verb ``ladder``: judges ladders."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

import click

from tcpmodel.cli.group import json_option, variant_option
from tcpmodel.language.errors import SpecError
from tcpmodel.language.spec import Spec
from tcpmodel.load import Library
from tcpmodel.observe import Ladder, LadderError
from tcpmodel.observe.ladder import judge, ladders_exit_code, read_ladders
from tcpmodel.show.ladders import judged_text
from tcpmodel.show.plain import say, say_json
from tcpmodel.show.report import ladders_json


def _read(lib: Library, path: Path, spec: Spec, ways: Sequence[tuple[str, ...]]) -> list[Ladder]:
    """The ladders of a file; an error says which variant could read it, if one can."""
    try:
        return read_ladders(path, spec)
    except LadderError as error:
        able = next((way for way in ways if _reads(lib.spec(*way), path, spec)), ())
        if not able:
            raise
        raise SpecError(f"{error}; {' '.join(f'--variant {name}' for name in able)} can read it") from None


def _reads(variant: Spec, path: Path, spec: Spec) -> bool:
    """Whether a variant with a notation of its own can read the file."""
    with suppress(LadderError):
        return variant.written is not spec.written and bool(read_ladders(path, variant))
    return False


@click.command("ladder")
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path))
@variant_option
@json_option
@click.option("--quiet", is_flag=True, help="One line for each ladder.")
@click.pass_obj
def ladder_command(lib: Library, files: tuple[Path, ...], variants: tuple[str, ...], as_json: bool,
                   quiet: bool) -> None:
    """Judge every ladder in FILES: can TCP do what these rows show?"""
    spec, ways = lib.spec(*variants), lib.alternatives(variants)
    ladders = [ladder for path in files for ladder in _read(lib, path, spec, ways)]
    judged = [judge(ladder, spec, (lib.spec(*way) for way in ways)) for ladder in ladders]
    if as_json:
        say_json(ladders_json(judged))
    else:
        say(("\n" if quiet else "\n\n").join(judged_text(spec, j, quiet) for j in judged))
    sys.exit(ladders_exit_code(judged))
