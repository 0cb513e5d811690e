"""Tries mutants of the engine: each is put into a copy of the work tree, where the tests run that should notice it.

``python -m tests.engine`` tries all that were not tried yet and writes the page; ``--only N`` (or ``N-M``, or a part
of a file's name) tries those anew, ``--jobs N`` so many at once. What was found is kept under ``.tcpmodel/`` and stays
true as long as the mutant, its file and its tests are the same. First the copy without any mutant must pass.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor, as_completed
from dataclasses import dataclass
from pathlib import Path

from tests import kernel
from tests.engine.mutants import MUTANTS, Mutant

ROOT = Path(__file__).parents[2]
KEPT = ROOT / ".tcpmodel" / "engine-mutants.json"
PAGE = ROOT / "docs" / "engine-mutants.md"
LEFT_OUT = shutil.ignore_patterns(".git", ".venv", ".tcpmodel", "__pycache__", ".*_cache", ".hypothesis", "*.egg-info", "build")
LIMIT = 100.0  # seconds for the tests of a mutant: many times what they take
OPTIONS = ("-x", "-q", "-p", "no:cacheprovider", "--tb=no", "--hypothesis-seed=0")
WHERE = "import tcpmodel, tcpmodel.specs; print(tcpmodel.__file__); print(tcpmodel.specs.__file__)"
SURVIVED, SKIPPED = "SURVIVED", "SKIPPED"


_RUNNING: set[int] = set()  # tests, each in a session of its own


class Broken(Exception):
    """The mutants cannot be tried: not the tests say no, but something about them is wrong."""


@dataclass(frozen=True)
class Tried:
    """What became of a mutant: the first test that noticed it, or SURVIVED, or SKIPPED."""

    by: str
    seconds: float


def text_of(mutant: Mutant, root: Path = ROOT) -> str:
    """The file with the mutant in it; Broken if what it replaces does not stand there just once."""
    text = (root / mutant.file).read_text(encoding="utf-8")
    if (times := text.count(mutant.old)) != 1:
        raise Broken(f"mutant '{mutant.breaks}': what it replaces stands {times} times in {mutant.file}; expected once")
    return text.replace(mutant.old, mutant.new)


def needs_compiler(mutant: Mutant) -> bool:
    """Whether the kernel must be built again for it."""
    return mutant.file.endswith((".c", ".h"))


class Copy:
    """A work tree of its own in a temporary folder, in which tests run; what is compiled is kept in ``cache``."""

    def __init__(self, folder: Path, cache: Path) -> None:
        self.root = folder / "tree"
        shutil.copytree(ROOT, self.root, ignore=LEFT_OUT)
        (self.root / "tcpmodel" / "specs").symlink_to(self.root / "specs")  # as the package is installed
        self._env = {**os.environ, "PYTHONPATH": str(self.root), "XDG_CACHE_HOME": str(cache), "TMPDIR": str(folder)}

    def put(self, mutant: Mutant) -> None:
        """Puts the mutant in."""
        (self.root / mutant.file).write_text(text_of(mutant, self.root), encoding="utf-8")
        if needs_compiler(mutant):
            self._python("-m", "tests.kernel")

    def is_imported(self) -> bool:
        """Whether Python finds the package here, and not where it is installed from."""
        places = self._python("-c", WHERE).split()
        return all(Path(p).resolve().is_relative_to(self.root.resolve()) for p in places) and len(places) == 2

    def tests(self, tests: Sequence[str], limit: float, jobs: int = 1) -> str:
        """The first test that fails, or SURVIVED; Broken if the tests cannot be run."""
        shared = ["-n", str(jobs)] if jobs > 1 else []
        with subprocess.Popen([sys.executable, "-m", "pytest", *OPTIONS, *shared, *tests], cwd=self.root, env=self._env, text=True,
                              stdout=subprocess.PIPE, stderr=subprocess.STDOUT, start_new_session=True) as running:
            clock = threading.Timer(limit, _kill, [running.pid])
            clock.start()
            _RUNNING.add(running.pid)
            try:
                said, _ = running.communicate()
            finally:
                late = not clock.is_alive()
                clock.cancel()
                _kill(running.pid)
                _RUNNING.discard(running.pid)
        if late:
            return f"no end within {limit:.0f} s of {', '.join(tests)}"
        if running.returncode == 0:
            return SURVIVED
        failed = re.search(r"^(?:FAILED|ERROR) (tests/[^\s\[]+(?:\[.*?\])?)(?: - |$)", said, re.MULTILINE)
        if failed and running.returncode in (1, 2):
            return failed[1]
        if running.returncode == -signal.SIGKILL:  # by somebody else, or for want of memory: that says nothing of the mutant
            raise Broken(f"pytest {' '.join(tests)} was killed")
        if running.returncode < 0:
            return f"{', '.join(tests)}: the process died of {signal.Signals(-running.returncode).name}"
        raise Broken(f"pytest {' '.join(tests)} ends with {running.returncode}:\n{said[-2000:]}")

    def _python(self, *arguments: str) -> str:
        done = subprocess.run([sys.executable, *arguments], cwd=self.root, env=self._env, check=False, text=True, capture_output=True)
        if done.returncode:
            raise Broken(f"python {' '.join(arguments)} ends with {done.returncode}:\n{done.stderr[-2000:]}")
        return done.stdout


def _kill(process: int) -> None:
    try:
        os.killpg(process, signal.SIGKILL)
    except ProcessLookupError:
        return


def try_out(mutant: Mutant | None, cache: Path, limit: float = LIMIT, jobs: int = 1) -> Tried:
    """What becomes of one mutant; of none, what the tests of all say without any."""
    started = time.monotonic()
    if mutant and needs_compiler(mutant) and not kernel.compiler():
        return Tried(SKIPPED, 0.0)
    with tempfile.TemporaryDirectory(prefix="mutant-") as folder:
        copy = Copy(Path(folder), cache)
        if mutant:
            copy.put(mutant)
        elif not copy.is_imported():
            raise Broken(f"Python does not find the package in the copy {copy.root}")
        tests = mutant.tests if mutant else tuple(dict.fromkeys(t for m in MUTANTS for t in m.tests))
        by = copy.tests(tests, limit, jobs)
    return Tried(by, time.monotonic() - started)


# -- what was found already -------------------------------------------------------------------------------------------


def key(mutant: Mutant) -> str:
    """What the answer depends on: the mutant, its file, its tests."""
    files = {mutant.file, *(t.split("::")[0] for t in mutant.tests)}
    parts = [repr(mutant), *((ROOT / f).read_text(encoding="utf-8") for f in sorted(files))]
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()


def kept() -> dict[str, Tried]:
    """What was found before, by key."""
    if not KEPT.exists():
        return {}
    return {k: Tried(**v) for k, v in json.loads(KEPT.read_text()).items()}


def keep(mutant: Mutant, tried: Tried) -> None:
    """Adds an answer to what is kept, unless it is none."""
    if tried.by != SKIPPED:
        known = {k: vars(v) for k, v in {**kept(), key(mutant): tried}.items()}
        KEPT.parent.mkdir(exist_ok=True)
        aside = KEPT.with_suffix(".part")
        aside.write_text(json.dumps(known, indent=1))
        aside.replace(KEPT)


# -- all of them ------------------------------------------------------------------------------------------------------


def chosen(only: str) -> list[Mutant]:
    """The mutants of that number, of those from one number to another, or of files with such a name."""
    if not only:
        return list(MUTANTS)
    if numbers := re.fullmatch(r"(\d+)(?:-(\d+))?", only):
        return list(MUTANTS[int(numbers[1]) - 1:int(numbers[2] or numbers[1])])
    return [m for m in MUTANTS if only in m.file]


def try_all(mutants: Iterable[Mutant], jobs: int) -> None:
    """Tries mutants, so many at once, and prints a line for each as it is done."""
    with tempfile.TemporaryDirectory(prefix="mutants-cache-") as cache, ThreadPoolExecutor(jobs) as pool:
        running = {pool.submit(try_out, m, Path(cache)): m for m in mutants}
        try:
            for done in as_completed(running):
                mutant, tried = running[done], done.result()
                keep(mutant, tried)
                print(f"{MUTANTS.index(mutant) + 1:3}. {mutant.file}: {mutant.breaks}\n     {tried.by} ({tried.seconds:.0f} s)",
                      flush=True)
        except BaseException:
            pool.shutdown(wait=False, cancel_futures=True)
            for process in list(_RUNNING):
                _kill(process)
            raise


def sound(jobs: int) -> None:
    """Broken if the tests fail though no mutant is there: then nothing is learnt from a test that fails."""
    with tempfile.TemporaryDirectory(prefix="mutants-cache-") as cache:
        tried = try_out(None, Path(cache), 10 * LIMIT, jobs)
    if tried.by != SURVIVED:
        raise Broken(f"without any mutant a test fails: {tried.by}")
    print(f"Without any mutant every test passes ({tried.seconds:.0f} s).", flush=True)


def page(found: Sequence[Tried]) -> str:
    """The list as a page."""
    rows = [f"| {n} | `{m.file.removeprefix('tcpmodel/')}` | {m.breaks} | {_by(t)} |"
            for n, (m, t) in enumerate(zip(MUTANTS, found, strict=True), 1)]
    noticed = sum(t.by not in (SURVIVED, SKIPPED) for t in found)
    return "\n".join([
        "# Mutants of the engine", "",
        "A check that a wrong engine would pass as well is worth nothing. So faults are put into the engine by hand, "
        "one at a time: a check is dropped, a state is forgotten, an answer is taken for another. Each must be noticed "
        "by a test.", "",
        "`make engine-mutants` copies the work tree for each, puts the fault in (a fault of the kernel is compiled, "
        "with clang 16), and runs the tests that should notice it; first it runs them all without any fault. The faults "
        "are data, in `tests/engine/mutants.py`; `tests/test_engine_mutants.py` holds them against the present source, "
        "so that none is lost when the source changes. That the committed kernel is of the present sources is asked "
        "elsewhere, and does not count here.", "",
        f"{noticed} of {len(found)} are noticed. The table is written by `make engine-mutants`.", "",
        "| | file in `tcpmodel/` | what is broken | noticed first by |", "|--:|---|---|---|", *rows, ""])


def _by(tried: Tried) -> str:
    by = tried.by.replace("|", "\\|")
    return by if tried.by in (SURVIVED, SKIPPED) or " " in tried.by.split("[")[0] else f"`{by.removeprefix('tests/')}`"


def main(only: str = "", jobs: int = 1) -> int:
    """Tries what is asked; the exit code is 0 if none survived, 1 if one did, 2 if they cannot be tried."""
    mutants, known = chosen(only), kept()
    try:
        if not mutants:
            raise Broken(f"no mutant is '{only}': say a number, two numbers with - between them, or a part of a file's name")
        for mutant in MUTANTS:
            text_of(mutant)
        waiting = mutants if only else [m for m in mutants if key(m) not in known]
        if waiting and not only:
            sound(jobs)
        if any(map(needs_compiler, waiting)) and not kernel.compiler():
            print(f"{kernel.CLANG} is not installed (apt-get install {kernel.CLANG}): mutants of the kernel are skipped.")
        try_all(waiting, jobs)
    except Broken as error:
        print(f"mutants: {error}", file=sys.stderr)
        return 2
    known = kept()
    found = [known.get(key(m), Tried(SKIPPED, 0.0)) for m in MUTANTS]
    if all(t.by != SKIPPED for t in found):
        PAGE.write_text(page(found), encoding="utf-8")
        print(f"{sum(t.by != SURVIVED for t in found)} of {len(found)} are noticed; see {PAGE.relative_to(ROOT)}.")
    return int(any(t.by == SURVIVED for m, t in zip(MUTANTS, found, strict=True) if m in mutants))
