"""Mutants of the rules: ``make mutate`` drops effects and conditions one by one and asks who notices.

The judges, one after the other until one notices: the figures of the RFC, the exploration of every default scope,
lint, and the proof of the events and states that the mutant touches (where a lemma that is no longer inductive
counts, too). ``python -m tests.mutate SEED MINUTES JUDGE ...`` tries as many as fit, by those judges only.
"""

from __future__ import annotations

import random
import sys
import time
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

from tcpmodel.explore.check import applicable, check, coverage
from tcpmodel.explore.compiled.answer import How
from tcpmodel.explore.reference import Limits
from tcpmodel.language.change import Change, with_
from tcpmodel.language.errors import SpecError
from tcpmodel.language.rules import Signal
from tcpmodel.language.spec import Spec
from tcpmodel.language.terms import Assign
from tcpmodel.load import Library, library
from tcpmodel.lower.segments import show_effect
from tcpmodel.lower.text import show
from tcpmodel.machine.processes import cores, each
from tcpmodel.observe.ladder import judge, read_ladders
from tcpmodel.prove.induction.induction import ProofOptions, asked_of, decided_unit, weight
from tcpmodel.prove.lint.lint import lint
from tcpmodel.verdict.verdict import VerdictWord

FIGURES = sorted((Path(__file__).parent.parent / "specs" / "figures").glob("*.ladder"))
WIDTH = 8  # bits, for lint: what it finds in 32 it finds here


def mutants(spec: Spec) -> Iterator[tuple[str, Change]]:
    """Every rule with one effect or one condition less; signals and ghosts do not count."""
    for name, rule in spec.rules().items():
        for number, effect in enumerate(rule.do):
            if not isinstance(effect, Signal) and not (isinstance(effect, Assign) and effect.word.ghost):
                less = with_(do=[*rule.do[:number], *rule.do[number + 1:]])
                yield f"{name} without '{show_effect(spec, effect)}'", _mutant(name, less)
        for number, condition in enumerate(rule.when):
            less = with_(when=[*rule.when[:number], *rule.when[number + 1:]])
            yield f"{name} without 'when {show(condition)}'", _mutant(name, less)


def _mutant(name: str, less: object) -> Change:
    return Change("mutant", "a mutant", "tcpmodel, a mutant", replaces={name: less})  # type: ignore[dict-item]


# --- judges --------------------------------------------------------------------------------------------------


def by_figures(lib: Library, spec: Spec) -> str:
    """The figure that the mutant conforms to otherwise than the base does."""
    for path in FIGURES:
        for ladder in read_ladders(path, lib.base):
            if judge(ladder, spec).row != judge(ladder, lib.base).row:
                return path.stem
    return ""


def by_check(lib: Library, spec: Spec) -> str:
    """The first property with another verdict than expected, and its scope; or a rule or an edge that is not met."""
    runs = []
    for scope in sorted(lib.named_scopes(()), key=lambda s: s.name not in _SMALL):
        run = check(spec, scope, applicable(spec, scope), limits=Limits(states=400_000), how=How(threads=1))
        bad = [v.name for v in run.verdicts if not v.expected and v.word is not VerdictWord.UNKNOWN]
        if bad:
            return f"{bad[0]} in {scope.name}"
        runs.append(run)
    return next((f"{v.name}: {v.detail}" for v in coverage(spec, runs) if not v.expected), "")


_SMALL = ("handshake", "calls", "close", "reopened", "simultaneous-open", "half-open", "two-passive", "both-queued")


def by_lint(lib: Library, spec: Spec) -> str:
    """The first thing that lint finds."""
    found = lint(spec, WIDTH).findings
    return found[0].what if found else ""


def by_proof(lib: Library, spec: Spec) -> str:
    """The first claim that is not inductive any more, where the mutant differs from the base; or an edge that is lost."""
    asked = ProofOptions(workers=1, timeout=2)
    found, claims = asked_of(spec, asked)
    failed = [o.claim for o in found if o.word is VerdictWord.NOT_INDUCTIVE]
    for unit in sorted(changed_units(spec, lib.base), key=lambda u: weight(spec, *u)):  # the short ones first
        if failed:
            break
        decided = decided_unit(spec, claims, unit, asked)
        failed = [o.claim for o in decided.obligations if o.word is VerdictWord.NOT_INDUCTIVE]
        if not failed and decided.edges != decided_unit(lib.base, claims, unit, asked).edges:
            failed = [f"the edges by {unit[0]} from {unit[1]}"]
    return failed[0] if failed else ""


def changed_units(spec: Spec, base: Spec) -> Iterator[tuple[str, str]]:
    """The events and states in which the specification differs from the base: elsewhere the proof is the same."""
    for event in spec.events:
        old = base.event(event.name)
        for at in base.state.sort.values:
            steps, before = event.case(at).steps, old.case(at).steps
            same = len(steps) == len(before) and all(x is y for x, y in zip(steps, before, strict=True))
            if event.possible is not old.possible or not same:
                yield event.name, at


# --- all of them ---------------------------------------------------------------------------------------------


JUDGES = {"figures": by_figures, "check": by_check, "lint": by_lint, "prove": by_proof}


def noticed(lib: Library, change: Change, judges: Iterable[str]) -> tuple[str, str]:
    """The first judge that notices the mutant, and what; that the language refuses it is noticed, too."""
    try:
        spec = change.apply(lib.base)
    except SpecError as error:
        return "language", error.what
    for name in judges:
        try:
            by = JUDGES[name](lib, spec)
        except SpecError as error:
            by = error.what
        if by:
            return name, by
    return "nobody", ""


def main(seed: str = "1", minutes: str = "600", *judges: str) -> None:
    """Prints a line for each mutant, then how many each judge noticed, and how many survived."""
    lib = library()
    every = list(mutants(lib.base))
    random.Random(seed).shuffle(every)
    end, tried = time.monotonic() + 60 * float(minutes), Counter[str]()

    def one(mutant: tuple[str, Change]) -> tuple[str, str, str]:
        name, by = noticed(lib, mutant[1], judges or JUDGES) if time.monotonic() < end else ("", "")
        return mutant[0], name, by

    for says, name, by in each(one, every, cores()):
        if name:
            tried[name] += 1
            print(f"{name}: {says}" + (f" ({by})" if by else ""), flush=True)
    print(f"{tried.total()} of {len(every)} mutants tried; noticed by " + ", ".join(
        f"{name} {count}" for name, count in tried.most_common()))


if __name__ == "__main__":
    main(*sys.argv[1:])
