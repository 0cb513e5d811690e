"""SIGINT, SIGTERM and SIGHUP at random moments of every verb; see ``tests.signalled`` for what must be so afterwards."""

from __future__ import annotations

import json
from functools import partial
from pathlib import Path
from random import Random

from tests.signalled import VERBS, signalled
from tests.torture.trial import Row, Tried

SAYS = """\
SIGINT, SIGTERM or SIGHUP at a random moment of each verb, to the command alone or to its whole group: it ends within a second with
exit code 3 (by itself with 0 if the signal came too late; by the signal while Python itself is begun), says so, and
leaves no process, no scratch file, and no output that is cut off."""
MOMENTS = 30  # for each verb


def rows(base: Path) -> list[Row]:
    """A row for each verb."""
    return [Row("signals", verb, MOMENTS, partial(_one, verb)) for verb in VERBS]


def _one(verb: str, random: Random, folder: Path) -> Tried:
    ended = signalled(verb, random, folder)
    return Tried(f"exit {ended.code}", "\n".join([*ended.wrong, *half_written(folder)]))


def half_written(folder: Path) -> list[str]:
    """The files of an answer that do not hold a whole one."""
    wrong = []
    for file in folder.rglob("*"):
        text = file.read_text(errors="replace") if file.suffix in (".json", ".ladder", ".dot", ".svg", ".pml") else "\n"
        if not text.endswith("\n") and file.suffix != ".svg":
            wrong.append(f"{file.name} has no last newline")
        if file.suffix == ".json":
            try:
                json.loads(text)
            except ValueError as error:
                wrong.append(f"{file.name}: {error}")
        if file.suffix == ".svg" and not text.rstrip().endswith("</svg>"):
            wrong.append(f"{file.name} is cut off")
    return wrong
