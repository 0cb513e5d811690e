"""How a person asks for a proof: the command ``prove``."""

from __future__ import annotations

import json
import sys
from dataclasses import replace
from pathlib import Path

import click

from tcpmodel.check.proof.induction import SAFETY, Asked, prove, prove_exit_code
from tcpmodel.language.errors import SpecError
from tcpmodel.language.rules import Spec
from tcpmodel.load import Library
from tcpmodel.show.progress import count_bar
from tcpmodel.show.proof import proof_json, proof_text
from tcpmodel.show.render import write_file


@click.command("prove")
@click.option("--property", "properties", multiple=True, help="Prove this property; repeatable. Without: all.")
@click.option("--variant", help="A named amendment of the specification, or a flaw.")
@click.option("--without", multiple=True, metavar="AXIOM", help="Assume this axiom no longer; repeatable.")
@click.option("--width", type=click.IntRange(1, 64), default=32, show_default=True, help="Bits of a sequence number.")
@click.option("--timeout", type=click.FloatRange(min=0.001), default=10.0, show_default=True, metavar="SECONDS",
              help="For each question to the solver; beyond it the obligation is UNKNOWN.")
@click.option("--workers", type=click.IntRange(1, 64), help="Processes. Without: as many as cores.")
@click.option("--obligations", "every", is_flag=True, help="A line for each obligation.")
@click.option("--smtlib", type=click.Path(path_type=Path, file_okay=False), metavar="DIR",
              help="Write each obligation as SMT-LIB 2 into this folder, for another solver.")
@click.option("--json", "as_json", is_flag=True, help="Machine-readable output.")
@click.pass_obj
def command(lib: Library, properties: tuple[str, ...], variant: str | None, without: tuple[str, ...], width: int,
            timeout: float, workers: int | None, every: bool, smtlib: Path | None, as_json: bool) -> None:
    """Prove the safety properties for every sequence number and any network, by induction with Z3."""
    spec = _asking_for(lib, lib.spec(variant), properties)
    if smtlib:
        write_file(smtlib / "README", "Every obligation of the proof; a solver must answer as each file says.\n")
    asked = Asked(width, timeout, frozenset(without), workers or 0, smtlib)
    with count_bar(len(spec.events) * len(spec.state.sort.values), "pieces of the proof are done") as told:
        proof = prove(spec, asked, told)
    if as_json:
        click.echo(json.dumps(proof_json(spec, proof), indent=1))
    else:
        click.echo(proof_text(spec, proof, every))
    sys.exit(prove_exit_code(spec, proof))


def _asking_for(lib: Library, spec: Spec, names: tuple[str, ...]) -> Spec:
    """The specification with only those properties, all of which can be proved by induction."""
    for one in lib.named_properties(spec, names):
        if not isinstance(one, SAFETY):
            raise SpecError(f"{one.name} is a claim of kind {one.kind}: no induction proves it")
    return replace(spec, properties=tuple(p for p in spec.properties if p.name in names)) if names else spec
