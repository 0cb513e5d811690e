"""The verb ``prove``: proves the properties for every sequence number and any network, or checks bounded runs."""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path
from typing import NoReturn

import click

from tcpmodel.cli.group import json_option, variant_option
from tcpmodel.language.claims import inductive
from tcpmodel.language.errors import SpecError
from tcpmodel.language.spec import Spec
from tcpmodel.load import Library
from tcpmodel.prove.bounded.bounded import BoundedOptions, bounded
from tcpmodel.prove.induction.induction import ProofOptions, prove_exit_code
from tcpmodel.prove.prove import whole
from tcpmodel.show.bounded import bounded_json, bounded_text
from tcpmodel.show.plain import say, say_json
from tcpmodel.show.progress import count_bar
from tcpmodel.show.proof import proof_json, proof_text
from tcpmodel.show.render import write_file
from tcpmodel.verdict.verdict import VerdictWord

SECONDS = 600


@click.command("prove")
@click.option("--property", "properties", multiple=True, help="Prove this property; repeatable. Default: all.")
@variant_option
@click.option("--without", multiple=True, metavar="AXIOM", help="Do not assume this axiom; repeatable.")
@click.option("--width", type=click.IntRange(1, 64), default=32, show_default=True, help="Bits of a sequence number.")
@click.option("--timeout", type=click.FloatRange(min=0.001), default=10.0, show_default=True, metavar="SECONDS",
              help="The longest time for one question to the solver; beyond it the obligation is UNKNOWN.")
@click.option("--workers", type=click.IntRange(1, 64), help="Processes. Default: one for each core.")
@click.option("--obligations", "every", is_flag=True, help="Print a line for each obligation.")
@click.option("--smtlib", type=click.Path(path_type=Path, file_okay=False), metavar="DIR",
              help="Write each obligation as SMT-LIB 2 into this folder, for another solver.")
@click.option("--bounded", "depth", type=click.IntRange(min=1), metavar="K",
              help="Instead of a proof, check every run of at most K steps.")
@click.option("--seconds", type=click.IntRange(min=1), metavar="N",
              help="With --bounded: the longest time.  [default: 600]")
@json_option
@click.pass_obj
def prove_command(lib: Library, properties: tuple[str, ...], variants: tuple[str, ...], without: tuple[str, ...],
                  width: int, timeout: float, workers: int | None, every: bool, smtlib: Path | None, depth: int | None,
                  seconds: int | None, as_json: bool) -> None:
    """Prove the properties for every sequence number and any network, with Z3: by induction, and by ranking."""
    spec = lib.spec(*variants)
    if depth is not None:
        for name, given in (("--obligations", every), ("--smtlib", smtlib)):
            if given:
                raise SpecError(f"{name} goes with the proof by induction, not with --bounded")
        terms = BoundedOptions(without, seconds or SECONDS, timeout, width, workers or 0)
        _within(_only(lib, spec, properties), depth, terms, as_json, bool(properties))
    if seconds:
        raise SpecError("--seconds goes with --bounded")
    if smtlib:
        write_file(smtlib / "README", "Every obligation of the proof; a solver must answer as each file says.\n")
    asked = ProofOptions(width, timeout, frozenset(without), workers or 0, smtlib, needs=not properties)
    with count_bar(len(spec.events) * len(spec.state.sort.values), "pieces of the proof are done") as count:
        proof = whole(spec, asked, [p.name for p in lib.named_properties(spec, properties)], count)
    if as_json:
        say_json(proof_json(spec, proof))
    else:
        say(proof_text(spec, proof, every))
    sys.exit(prove_exit_code(spec, proof))


def _within(spec: Spec, depth: int, terms: BoundedOptions, as_json: bool, named: bool) -> NoReturn:
    """Prints the answer to --bounded, and ends with its exit code.

    A claim that says nothing in so few steps is a failure if the user named it, or if no step is possible at all: who
    asks for all claims expects that of some.
    """
    answer = bounded(spec, spec.properties, depth, terms)
    if as_json:
        say_json(bounded_json(spec, answer))
    else:
        say(bounded_text(spec, answer))
    words = {v.word for v in answer.verdicts if v.name not in spec.expected_broken}
    broken = {VerdictWord.VIOLATED, *([VerdictWord.VACUOUS] if named or answer.stuck else [])}
    sys.exit(1 if words & broken else 3 if VerdictWord.UNKNOWN in words else 0)


def _only(lib: Library, spec: Spec, names: tuple[str, ...]) -> Spec:
    """The specification with only those properties; SpecError for one that is not about states or steps."""
    for wanted in lib.named_properties(spec, names):
        if wanted not in inductive(spec.properties):
            raise SpecError(f"{wanted.name} is a claim of kind {wanted.kind}: no induction proves it")
    chosen = tuple(p for p in spec.properties if p.name in names)
    return replace(spec, properties=chosen, rankings=()) if names else spec
