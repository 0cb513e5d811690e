"""Random specifications through every engine and the bounded proof: all must find the same."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from functools import partial
from pathlib import Path
from random import Random
from typing import Any

from hypothesis import HealthCheck, Phase, given, seed, settings

from tcpmodel.explore.check import check
from tcpmodel.explore.compiled import answer as compiled
from tcpmodel.explore.compiled.answer import How
from tcpmodel.explore.reference import Limits
from tcpmodel.language.errors import SpecError
from tcpmodel.language.scope import Scope
from tcpmodel.language.spec import Spec
from tcpmodel.prove.bounded.bounded import BoundedOptions, bounded
from tcpmodel.verdict.verdict import Run, VerdictWord
from tests.engines import assert_alike, counted, said
from tests.systems import scopes, specs, symmetric_scopes
from tests.torture.trial import Row, Tried

SAYS = """\
Random specifications in random scopes (`tests/systems.py`): reference, compiled on one thread and on two, each reduction, fingerprints,
states on disk, and a checkpoint resumed give the same verdicts, counts and lengths of traces; states are compared one by one
between reference and kernel. The bounded proof (depth 2 or 3, numbers as wide as the scope's) is asked where nothing is
in the network at the start and the modulus is a power of two: what it says HOLDS no trace of so few steps breaks, and what it says is
VIOLATED it shows by a run that the interpreter takes. A system of more than 4,000 states is left alone (*too many states*)."""
MOST = 4000
FULL = 1200  # some are too large
QUICK = settings(max_examples=2, database=None, deadline=None, phases=[Phase.generate], suppress_health_check=[*HealthCheck])


def rows(base: Path) -> list[Row]:
    """Random systems; such whose ends are alike; and such with nothing old in the network, of which the proof can be asked."""
    return [Row("specifications", name, FULL // 3, partial(_one, name), wall=180) for name in KINDS]


KINDS = {"of any kind": scopes(), "whose ends are alike": symmetric_scopes(),
         "with nothing old, for the bounded proof": scopes(old=((), ()), modulus=64)}  # fmt: skip


def drawn(random: Random, kind: str) -> tuple[Spec, Scope]:
    """A random system: hypothesis draws two, of which the first is its simplest."""
    found: list[tuple[Spec, Scope]] = []

    @seed(random.getrandbits(60))
    @QUICK
    @given(specs(), KINDS[kind])
    def draw(spec: Spec, scope: Scope) -> None:
        found.append((spec, scope))

    draw()
    return found[-1]


def _one(kind: str, random: Random, folder: Path) -> Tried:
    spec, scope = drawn(random, kind)
    try:
        mine, reference = assert_alike(spec, scope, most=MOST)
    except SpecError as error:
        return Tried("refused", "" if len(str(error).splitlines()) == 1 else str(error))
    if not reference.run.complete:
        return Tried("too many states")
    run, truth = mine.run, (counted(mine.run), said(mine.run))
    faults = list[str]()
    for name, how, limits in (
            ("two threads", How(threads=2), None), ("fingerprints", How(fingerprints=True), None),
            ("on disk", How(folder=folder / "states"), Limits(memory=1)),
            ("fingerprints, two threads", How(fingerprints=True, threads=2), None)):
        faults += _same(name, check(spec, scope, limits=limits, how=how), truth)
    for name in compiled.REDUCTIONS:
        reduced = check(spec, scope, how=How(reduce=(name,)))
        if (said(reduced), reduced.complete) != (truth[1], True) or reduced.states > run.states:
            faults.append(f"{name}: {_differences(said(reduced), truth[1])}; {reduced.states} states of {run.states}")
    faults += _resumed(spec, scope, folder, run, truth)
    if [p.name for p in folder.iterdir() if p.name != "saved"]:
        faults.append(f"left: {[p.name for p in folder.iterdir()]}")
    word, more = _bounded(spec, scope, run, random)
    return Tried(word, "\n".join([*faults, *more]))


def _same(name: str, run: Run, truth: tuple[Any, Any]) -> list[str]:
    told = [] if counted(run) == truth[0] else [f"{name}: it counts {_differences(counted(run), truth[0])}"]
    return told + ([] if said(run) == truth[1] else [f"{name}: {_differences(said(run), truth[1])}"])


def _differences(found: dict[str, Any], true: dict[str, Any]) -> str:
    return ", ".join(f"{k}: {found.get(k)} and not {true.get(k)}" for k in true if found.get(k) != true.get(k))[:600]


def _resumed(spec: Spec, scope: Scope, folder: Path, run: Run, truth: tuple[Any, Any]) -> list[str]:
    """Stopped halfway, and gone on with."""
    how = How(checkpoint=folder / "saved", every=0.0)
    check(spec, scope, limits=Limits(states=max(run.states // 2, 1)), how=how)
    return _same("resumed", check(spec, scope, how=replace(how, resume=True)), truth)


def _bounded(spec: Spec, scope: Scope, run: Run, random: Random) -> tuple[str, list[str]]:
    """What the bounded proof says of the safety properties."""
    width = scope.modulus.bit_length() - 1
    if any(scope.old) or scope.modulus != 1 << width:
        return "alike; no bounded proof of this scope", []
    depth = random.choice((2, 3))
    try:
        proof = bounded(spec, spec.properties, depth, BoundedOptions(seconds=20, question=2, width=width, workers=1))
    except SpecError as error:
        known = "depends on other words" in error.what
        return "alike; no bounded proof where STATE depends on words", [] if known else [f"the bounded proof: {error}"]
    faults, words = list[str](), Counter(v.word for v in proof.verdicts)
    found = {v.name: v for v in run.verdicts}
    for v in proof.verdicts:
        trace = found[v.name].trace if v.name in found else None
        if v.word is VerdictWord.HOLDS and trace and found[v.name].word is VerdictWord.VIOLATED:
            steps = sum(s.end != "network" for s in trace.steps)
            if steps <= depth:
                faults.append(f"{v.name} {v.word.value} {v.detail}, and is broken after {steps} steps in the scope: {[(s.end, s.event) for s in trace.steps]}")
    return "alike, the bounded proof too" if not words[VerdictWord.UNKNOWN] else "alike, the bounded proof UNKNOWN of some", faults
