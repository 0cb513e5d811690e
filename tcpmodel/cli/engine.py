"""The options of ``check`` that choose an engine and what it may use, and the exploration that they ask for."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from contextlib import nullcontext
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import click

from tcpmodel.explore.axioms import Within
from tcpmodel.explore.check import check, unknown
from tcpmodel.explore.compiled.answer import REDUCTIONS, How
from tcpmodel.explore.compiled.checkpoint import alone
from tcpmodel.explore.compiled.place import private_above, remove_left_behind
from tcpmodel.explore.parallel import Question, check_many
from tcpmodel.explore.reference import Limits
from tcpmodel.language.errors import SpecError
from tcpmodel.language.properties import Property
from tcpmodel.language.scope import Scope
from tcpmodel.language.spec import Spec
from tcpmodel.machine.processes import cores
from tcpmodel.show.progress import count_bar, progress_bar
from tcpmodel.system.system import System
from tcpmodel.verdict.verdict import Run

DISK = Path(".tcpmodel")  # where states go when memory is short
_STATES = "states-"  # the beginning of the names of folders with states

_OPTIONS = (
    click.option("--engine", type=click.Choice(["compiled", "reference"]), default="compiled", show_default=True,
                 help="The compiled explorer, or the reference that judges it."),
    click.option("--threads", type=click.IntRange(1, 64),
                 help="Threads of the compiled explorer. Default: one for each core."),
    click.option("--reduce", "reductions", type=click.Choice(list(REDUCTIONS)), multiple=True,
                 help="Leave out steps that cannot change a verdict; repeatable. Not for liveness properties."),
    click.option("--fingerprints", is_flag=True,
                 help="Keep fingerprints instead of states; half the memory. Not for liveness properties."),
    click.option("--checkpoint", type=click.Path(path_type=Path, file_okay=False),
                 help="Write checkpoints into this folder, one for each scope."),
    click.option("--checkpoint-every", type=click.FloatRange(min=0), default=30.0, show_default=True,
                 metavar="SECONDS", help="The least time between two checkpoints."),
    click.option("--resume", is_flag=True, help="Continue from the checkpoints in that folder."),
)


def options(command: Callable[..., Any]) -> Callable[..., Any]:
    """Adds these options to a command; ``asked`` takes their values."""
    for option in reversed(_OPTIONS):
        command = option(command)
    return command


@dataclass(frozen=True)
class Ways:
    """How to explore; ``of`` adds the folder for a scope."""

    how: How
    jobs: int  # scopes that may be explored side by side
    make: type[System] = System  # the transition relation

    def of(self, scope: str) -> How:
        """How to explore that scope."""
        if self.how.checkpoint is None:
            return replace(self.how, folder=DISK / f"{_STATES}{os.getpid()}-{scope}")
        return replace(self.how, checkpoint=self.how.checkpoint / scope)


def asked(engine: str, threads: int | None, reductions: tuple[str, ...], fingerprints: bool, checkpoint: Path | None,
          checkpoint_every: float, resume: bool, max_memory: int | None = None, lemmas: bool = False) -> Ways:
    """What those options ask for; SpecError if they contradict each other."""
    if resume and checkpoint is None:
        raise SpecError("--resume goes with --checkpoint: it says where the checkpoints are")
    if engine == "reference" and (reductions or fingerprints or checkpoint or threads):
        raise SpecError("--threads, --reduce, --fingerprints and --checkpoint are for the compiled engine")
    if fingerprints and max_memory:
        raise SpecError("--fingerprints keeps states in memory alone, and --max-memory sends them to disk: choose one")
    if fingerprints and checkpoint:
        raise SpecError("--fingerprints keeps no states, so that there is nothing for --checkpoint to write")
    if lemmas and (reductions or fingerprints or checkpoint or threads):
        raise SpecError("--lemmas asks the reference engine: --threads, --reduce, --fingerprints and --checkpoint "
                        "do not go with it")
    engine = "reference" if lemmas else engine
    how = How(engine, threads or cores(), reductions, fingerprints, None, checkpoint, checkpoint_every, resume)
    return Ways(how, 1 if threads or checkpoint else cores(), Within if lemmas else System)


def run(spec: Spec, scopes: Sequence[Scope], properties: Sequence[Property], limits: Limits, ways: Ways) -> list[Run]:
    """The runs of those scopes that decide some of the properties (none named: all properties).

    Many scopes are explored side by side, with one thread each; a single scope, or one with a memory limit, with all
    threads.
    """
    remove_left_behind(DISK, f"{_STATES}[0-9]*-*")
    folder = ways.how.checkpoint
    place = alone(folder) if folder else private_above(DISK) if limits.memory else nullcontext()
    with place:  # an error about the folder comes before the work
        return _run(spec, scopes, properties, limits, ways)


def _run(spec: Spec, scopes: Sequence[Scope], properties: Sequence[Property], limits: Limits, ways: Ways) -> list[Run]:
    asked = [(s, [p for p in properties if s.offers(p.needs)]) for s in scopes]
    questions = [Question(s, fitting or None, ways.of(s.name), ways.make) for s, fitting in asked
                 if fitting or not properties]
    if ways.jobs > 1 and len(questions) > 1 and limits.memory is None:
        single = [replace(q, how=replace(q.how, threads=1)) for q in questions]
        with count_bar(len(single)) as count:
            return check_many(spec, single, ways.jobs, limits, count)
    runs: list[Run] = []
    for q in questions:
        if any(run.reason == "interrupted" for run in runs):
            runs.append(unknown(spec, q.scope, q.properties, "interrupted"))
            continue
        with progress_bar(q.scope.name) as progress:
            runs.append(check(spec, q.scope, q.properties, limits=limits, progress=progress, how=q.how,
                              make=q.make))
    return runs
