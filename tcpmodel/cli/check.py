"""The verb ``check``: explores scopes and gives a verdict on each property."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import click

from tcpmodel.cli import engine
from tcpmodel.cli.group import json_option, variant_option
from tcpmodel.explore.check import coverage
from tcpmodel.explore.reference import Limits
from tcpmodel.language.errors import SpecError
from tcpmodel.language.properties import COVERAGE, Property
from tcpmodel.language.scope import Scope
from tcpmodel.language.spec import Spec
from tcpmodel.load import Library
from tcpmodel.machine.files import make_place
from tcpmodel.show import table
from tcpmodel.show.plain import say, say_json
from tcpmodel.show.report import runs_json
from tcpmodel.show.save import save_runs
from tcpmodel.verdict.verdict import Run, Verdict, exit_code


@click.command("check")
@click.option("--scope", "scopes", multiple=True, help="Explore this scope; repeatable. Default: the default scopes.")
@click.option("--property", "properties", multiple=True, help="Decide this property; repeatable. Default: all.")
@click.option("--lemmas", is_flag=True, help="Decide the lemmas of the proofs instead, within their axioms.")
@variant_option
@json_option
@click.option("--out", type=click.Path(path_type=Path), help="Write verdicts and traces into this folder.")
@click.option("--max-states", type=click.IntRange(min=1), help="Stop in a scope beyond this many states.")
@click.option("--max-memory", type=click.IntRange(min=1), metavar="MIB",
              help="Use at most this much memory; further states go to disk, under .tcpmodel/.")
@engine.options
@click.pass_obj
def check_command(lib: Library, /, scopes: tuple[str, ...], properties: tuple[str, ...], lemmas: bool,
                  variants: tuple[str, ...], as_json: bool, out: Path | None, max_states: int | None,
                  max_memory: int | None, **how: Any) -> None:
    """Explore scopes exhaustively and give a verdict on every property."""
    lib = lib.amended(variants)
    spec = lib.base
    chosen = lib.named_properties(spec, properties) if not lemmas else [*spec.lemmas]
    if lemmas and properties:
        raise SpecError("--lemmas decides every lemma: --property does not go with it")
    limits = Limits(max_states, max_memory * 2**20 if max_memory else None)
    ways = engine.asked(**how, max_memory=max_memory, lemmas=lemmas)
    if out:
        make_place(out / "verdicts.json")  # an error about the folder comes before the work, not after
    every = lib.named_scopes(scopes)
    runs = engine.run(spec, every, chosen, limits, ways)
    if not runs:
        raise says_nothing(lib, chosen, every)
    extra = coverage(spec, runs) if not scopes and not chosen else []
    if out:
        save_runs(out, spec, runs, runs_json(spec, runs, extra))
    if as_json:
        say_json(runs_json(spec, runs, extra))
    else:
        say(_runs_text(spec, runs, extra, bool(properties)))
    sys.exit(exit_code(runs, extra))


def says_nothing(lib: Library, properties: Sequence[Property], scopes: Sequence[Scope]) -> SpecError:
    fit = [s.name for s in lib.scopes if any(s.offers(p.needs) for p in properties)]
    names, where = ", ".join(p.name for p in properties), ", ".join(s.name for s in scopes)
    return SpecError(f"{names} says nothing in {where}; it is decided in {', '.join(fit) or 'no scope'}")


def _runs_text(spec: Spec, runs: list[Run], extra: list[Verdict], asked: bool) -> str:
    failures = table.failures(spec, runs)
    parts = [table.wrapped(spec.heading), table.scopes_table(runs),
             table.ways(runs) + table.properties_table(runs, extra), failures]
    parts += [table.wrapped(f"{v.name}: {v.word.value}, missing: {v.detail}") for v in extra
              if v.name in COVERAGE and not v.expected]
    parts += [table.wrapped(f"{v.name}: {v.word.value}, {v.detail}.") for v in extra
              if v.name not in COVERAGE and v.detail]
    if asked and not failures:
        parts += [table.explained(spec, run.scope, verdict) for run in runs for verdict in run.verdicts]
    return "\n\n".join(part for part in [*parts, table.conclusion(spec, runs, extra)] if part)
