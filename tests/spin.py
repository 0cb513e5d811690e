"""SPIN as a judge of our explorers: a model is compiled and run in a temporary folder, and what it says is read.

A run that ended early, for want of memory, of depth or of time, says so and is never taken for an answer.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from tcpmodel.explore.spin.packing import NUMBER_FITS
from tcpmodel.explore.spin.promela import Promela, promela
from tcpmodel.language.claims import Claim, Property
from tcpmodel.language.errors import SpecError
from tcpmodel.language.scope import Scope
from tcpmodel.language.spec import Spec
from tcpmodel.verdict.verdict import VerdictWord

_SPARE = (0, 1, 4)  # bits that are tried in turn, if numbers outgrow what the scope suggests


@dataclass(frozen=True)
class Settings:
    """How SPIN is run; the default is exact and keeps every state in full.

    ``storage`` may be COLLAPSE (exact and smaller) or HC (hash compaction: not exact). With ``reduces``
    SPIN's partial-order reduction is on, which may leave states out. ``depth`` bounds the stack of the
    depth-first search, ``memory`` is in MiB, ``table`` is the binary logarithm of the hash table's size.
    """

    optimize: str = "-O3"
    storage: str = ""
    reduces: bool = False
    breadth_first: bool = False
    depth: int = 1_000_000
    memory: int = 8192
    table: int = 22
    seconds: float | None = None
    flags: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        if self.storage not in ("", "COLLAPSE", "HC"):
            raise SpecError(f"SPIN has no storage '{self.storage}': it is COLLAPSE, HC, or nothing for exact and full")

    def compiled(self) -> list[str]:
        """What the C compiler is told."""
        named = [*["NOREDUCE"] * (not self.reduces), *["BFS"] * self.breadth_first]
        named += [self.storage] * bool(self.storage)
        return [self.optimize, "-w", "-DSAFETY", *(f"-D{n}" for n in named), f"-DMEMLIM={self.memory}", *self.flags]


# Exact, and the fastest of what was measured: states are stored as they are, with the shorter hash function. SPIN on
# two cores is slower, and so is COLLAPSE.
FASTEST = Settings("-O3", flags=("-DNOCOMP", "-DSFH", "-DNOBOUNDCHECK"))


@dataclass(frozen=True)
class SpinRun:
    """What one run of SPIN said.

    ``states`` are those stored; ``transitions`` are those taken (SPIN itself counts the start as one more).
    ``failed`` is the property whose assertion ended the run. ``complete`` says that all states were
    looked at, else ``reason`` says why not. ``seconds`` are SPIN's own, ``building`` those of the compilation.
    """

    states: int
    transitions: int
    depth: int
    vector: int
    memory: float
    seconds: float
    building: float
    complete: bool
    reason: str = ""
    failed: str | None = None


@dataclass
class SpinJudged:
    """The verdict words on several properties, and the run that looked at all states, if one did."""

    words: dict[str, VerdictWord] = field(default_factory=dict)
    run: SpinRun | None = None
    reason: str = ""


def missing() -> str:
    """Why SPIN cannot be asked on this machine; nothing if it can."""
    for program in ("spin", "gcc"):
        if shutil.which(program) is None:
            return f"{program} is not installed (apt-get install {program})"
    return ""


def count(spec: Spec, scope: Scope, settings: Settings | None = None) -> SpinRun:
    """All states of the scope, nothing claimed."""
    return ask(spec, scope, (), settings)


def ask(spec: Spec, scope: Scope, properties: Sequence[Property] = (), settings: Settings | None = None) -> SpinRun:
    """One run with those properties; it ends with the first that fails or is witnessed."""
    chosen = settings or Settings()
    for spare in _SPARE:
        run = run_spin(promela(spec, scope, properties, spare=spare, breadth_first=chosen.breadth_first), chosen)
        if run.failed != NUMBER_FITS:
            return run
    return replace(run, failed=None, reason="a number outgrew its bits")


def judge_with_spin(spec: Spec, scope: Scope, properties: Sequence[Property],
                    settings: Settings | None = None) -> SpinJudged:
    """A word for each property that SPIN can be asked for; HOLDS here does not tell whether it is VACUOUS.

    A property that has failed or been witnessed is left out of the next run, until a run ends without one.
    """
    left: list[Property] = [p for p in properties if isinstance(p, Claim)]
    judged = SpinJudged()
    while True:
        run = ask(spec, scope, left, settings)
        settled = next((p for p in left if p.name == run.failed), None)
        if settled is None:
            break
        judged.words[settled.name] = VerdictWord.WITNESSED if _wanted(settled) else VerdictWord.VIOLATED
        left.remove(settled)
    for a_property in left:
        judged.words[a_property.name] = VerdictWord.UNKNOWN if not run.complete else \
            VerdictWord.UNREACHABLE if _wanted(a_property) else VerdictWord.HOLDS
    judged.run, judged.reason = (run if run.complete else None), run.reason
    return judged


def _wanted(a_property: Property) -> bool:
    return isinstance(a_property, Claim) and a_property.witness


def run_spin(model: Promela, settings: Settings) -> SpinRun:
    """Compiles a model and explores it; SpecError if SPIN is missing or does not understand it."""
    if missing():
        raise SpecError(f"SPIN cannot be asked: {missing()}")
    with tempfile.TemporaryDirectory(prefix="tcpmodel-spin-") as name:
        folder = Path(name)
        (folder / "model.pml").write_text(model.text, encoding="utf-8")
        start = time.perf_counter()
        _build(["spin", "-a", "model.pml"], folder, "pan.c")
        _build(["gcc", *settings.compiled(), "-o", "pan", "pan.c"], folder, "pan")
        building = time.perf_counter() - start
        command = ["./pan", "-E", f"-m{settings.depth}", f"-w{settings.table}"]
        try:
            done = subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=settings.seconds,
                                  check=False)
        except subprocess.TimeoutExpired:
            return SpinRun(0, 0, 0, 0, 0.0, settings.seconds or 0.0, building, False, f"more than {settings.seconds} s")
    return replace(read_output(done.stdout + done.stderr, model, settings), building=building)


def _build(command: Sequence[str], folder: Path, product: str) -> None:
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    if done.returncode or not (folder / product).exists():
        said = next((line for line in (done.stdout + done.stderr).splitlines() if "rror" in line), "no reason given")
        raise SpecError(f"{command[0]} does not take the model: {said.strip()}")


_STOPPED = (
    (r"max search depth too small", "the search went deeper than it may"),
    (r"reached -DMEMLIM bound|out of memory|cannot allocate", "out of memory"),
    (r"VECTORSZ", "a state is larger than SPIN was compiled for"),
    (r"Search not completed", "the search was not completed"),
)


def read_output(text: str, model: Promela, settings: Settings) -> SpinRun:
    """What SPIN printed, as a run; whatever is not plainly the end of a full search leaves it incomplete."""
    asserted = re.search(r"assertion violated \(*(\w+)\)* \(at depth", text)
    failed = asserted and {**model.asserted, NUMBER_FITS: NUMBER_FITS}.get(asserted[1])
    reason = next((says for pattern, says in _STOPPED if re.search(pattern, text)), "")
    errors = re.search(r"errors: (\d+)", text)
    if failed:
        reason = f"ended by {failed}"
    elif errors is None or errors[1] != "0" or asserted:
        said = re.search(r"^pan:\d+:.*", text, re.MULTILINE)
        reason = said[0] if said else reason or "SPIN did not finish"
    elif settings.reduces:
        reason = reason or "partial-order reduction may leave states out"
    elif settings.storage == "HC":
        reason = reason or "hash compaction may leave states out"
    stored, transitions = _number(r"([\d.e+]+) states, stored", text), _number(r"([\d.e+]+) transitions", text)
    return SpinRun(
        int(stored), max(int(transitions) - 1, 0), int(_number(r"depth reached (\d+)", text)),
        int(_number(r"State-vector (\d+) byte", text)), _number(r"([\d.]+)\s+(?:total actual )?memory usage", text),
        _number(r"elapsed time ([\d.e+]+)", text), 0.0, not reason, reason, failed,
    )  # fmt: skip


def _number(pattern: str, text: str) -> float:
    found = re.search(pattern, text)
    return float(found[1]) if found else 0.0
