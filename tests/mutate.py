"""Mutants of the rules: ``make mutate`` drops effects and conditions one by one and asks whether a figure or a
property notices. It takes long; ``python -m tests.mutate SEED MINUTES`` tries as many as fit.
"""

from __future__ import annotations

import random
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from tcpmodel.check.explore import Limits
from tcpmodel.check.run import applicable, check
from tcpmodel.language.change import Change, with_
from tcpmodel.language.errors import SpecError
from tcpmodel.language.rules import Signal, Spec
from tcpmodel.language.terms import Assign
from tcpmodel.load import Library, library
from tcpmodel.lower.text import show, show_effect
from tcpmodel.observe.ladder import judge, read_ladders

FIGURES = sorted((Path(__file__).parent.parent / "specs" / "figures").glob("*.ladder"))


def mutants(spec: Spec) -> Iterator[tuple[str, Change]]:
    """Every rule with one effect or one condition less; signals and ghosts do not count."""
    for name, rule in spec.rules().items():
        for number, effect in enumerate(rule.do):
            if not isinstance(effect, Signal) and not (isinstance(effect, Assign) and effect.word.ghost):
                less = with_(do=[*rule.do[:number], *rule.do[number + 1:]])
                yield f"{name} without '{show_effect(effect)}'", _mutant(name, less)
        for number, condition in enumerate(rule.when):
            less = with_(when=[*rule.when[:number], *rule.when[number + 1:]])
            yield f"{name} without 'when {show(condition)}'", _mutant(name, less)


def _mutant(name: str, less: object) -> Change:
    return Change("mutant", "a mutant", "tcpmodel, a mutant", replaces={name: less})  # type: ignore[dict-item]


def noticed(lib: Library, change: Change) -> str:
    """What notices the mutant first: a figure, a property in the smallest scope, a law of the language; or nothing."""
    try:
        spec = change.apply(lib.base)
        for path in FIGURES:
            for ladder in read_ladders(path, lib.base):
                if judge(ladder, spec).row != judge(ladder, lib.base).row:
                    return path.stem
        for scope in sorted(lib.named_scopes(()), key=lambda s: s.name not in _SMALL):
            run = check(spec, scope, applicable(spec, scope), limits=Limits(states=400_000))
            bad = [v.name for v in run.verdicts if not v.expected and v.word != "UNKNOWN"]
            if bad:
                return f"{bad[0]} in {scope.name}"
    except SpecError as error:
        return f"refused: {error.what}"
    return ""


_SMALL = ("handshake", "calls", "close", "reopened", "simultaneous-open", "half-open", "two-passive", "both-queued")


def main(seed: str = "1", minutes: str = "600") -> None:
    """Prints a line for each mutant, and how many survived."""
    lib = library()
    every = list(mutants(lib.base))
    random.Random(seed).shuffle(every)
    end, survived, tried = time.monotonic() + 60 * float(minutes), 0, 0
    for says, change in every:
        if time.monotonic() > end:
            break
        by = noticed(lib, change)
        tried, survived = tried + 1, survived + (not by)
        print(f"{'killed by ' + by if by else 'SURVIVED'}: {says}", flush=True)
    print(f"{tried} of {len(every)} mutants tried, {survived} survived")


if __name__ == "__main__":
    main(*sys.argv[1:])
