"""Commands as a person gives them, under conditions, and what must be so of any of them whatever happens."""

from __future__ import annotations

import json
import os
import pickle
import resource
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any

from tcpmodel.machine.processes import die_with
from tests.signalled import session
from tests.torture import trial

TCPMODEL = [sys.executable, "-m", "tcpmodel"]
LONGEST = 60.0  # seconds, beyond which a command is taken to hang


@dataclass(frozen=True)
class Done:
    """How a command ended, what it said, and in how many seconds; ``code`` is negative for a signal, -99 for no end."""

    code: int
    out: str
    err: str
    seconds: float
    left: tuple[int, ...] = ()


def begun(arguments: list[str], folder: Path, *, env: Mapping[str, str] | None = None, limit: Callable[[], None] | None = None,
          **how: Any) -> subprocess.Popen[bytes]:
    """A command in a session of its own, which ends with this process; ``limit`` is called before it begins."""
    master = os.getpid()

    def before() -> None:
        die_with(master)
        os.nice(0)
        if limit:
            limit()

    own = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[2]), **(env or {})}
    own = {name: value for name, value in own.items() if value != "(none)"}
    return subprocess.Popen([*TCPMODEL, *arguments], cwd=folder, env=own, start_new_session=True, preexec_fn=before,
                            **{"stdin": subprocess.DEVNULL, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE, **how})


def ended(command: subprocess.Popen[bytes], since: float, longest: float = LONGEST) -> Done:
    """How it ended; what hangs is killed."""
    with command:
        try:
            out, err = command.communicate(timeout=longest)
            code = command.returncode
        except subprocess.TimeoutExpired:
            os.killpg(command.pid, signal.SIGKILL)
            out, err = command.communicate()
            code = -99
    seconds = time.monotonic() - since
    return Done(code, (out or b"").decode(errors="replace"), (err or b"").decode(errors="replace"), seconds, tuple(session(command.pid, wait=1.0)))


def run(arguments: list[str], folder: Path, **how: Any) -> Done:
    """The command, to its end."""
    since, longest = time.monotonic(), how.pop("longest", LONGEST)
    return ended(begun(arguments, folder, **how), since, longest)


def wrong(done: Done, codes: tuple[int, ...] = (0, 1, 2, 3)) -> list[str]:
    """What must not be, whatever the conditions: a hang, a death, a stack, processes that are left."""
    found = []
    if done.code == -99:
        found.append(f"no end after {done.seconds:.0f} s")
    elif done.code not in codes:
        found.append(f"exit code {done.code}")
    said = done.err + done.out
    found += [f"it says '{sign}'" for sign in ("Traceback", "internal error", "Exception ignored", "Fatal Python", "core dumped") if sign in said]
    if done.code == 2 and len(done.err.splitlines()) != 1:
        found.append(f"{len(done.err.splitlines())} lines on stderr with exit code 2")
    if done.code == 2 and done.out:
        found.append("an answer and exit code 2")
    if done.code == 3 and not done.err and "UNKNOWN" not in done.out:
        found.append("exit code 3 without a reason")
    found += [f"process {p} is left" for p in done.left]
    return [f"{f}\n{said[-600:]}" for f in found]


def scratch(folder: Path) -> list[str]:
    """Files that a command has left half-written or for itself."""
    return [f"{f.relative_to(folder)} is left" for f in sorted(folder.rglob("*"))
            if ".part" in f.name or f.name.startswith(("states-", "visited-", "ahead-"))]


def verdicts(text: str) -> dict[str, Any]:
    """What must be alike, of the JSON of ``check``: of each run the counts, and each verdict with its trace's length."""
    answer = json.loads(text)
    return {run["scope"]: {
        "counts": (run["states"], run["transitions"], run["depth"], run["dropped"], run["complete"]),
        "verdicts": {p["name"]: (p["verdict"], p["detail"], len(p["trace"] or ())) for p in run["properties"]},
    } for run in answer["runs"]}  # fmt: skip


def differs(found: dict[str, Any], truth: dict[str, Any], partial: bool = True) -> list[str]:
    """Where verdicts differ from the true ones; with ``partial`` a run that is not complete may leave some UNKNOWN."""
    told = []
    for scope, one in found.items():
        true = truth[scope]
        if one["counts"][4] and one["counts"] != true["counts"]:
            told.append(f"{scope}: {one['counts']} and not {true['counts']}")
        if not partial and one != true:
            told.append(f"{scope}: it is not complete, or another answer")
        for name, said in one["verdicts"].items():
            if said != true["verdicts"][name] and not (said[0] == "UNKNOWN" and not one["counts"][4]):
                told.append(f"{scope}: {name} is {said} and not {true['verdicts'][name]}")
    return told


def kept(key: str, work: Callable[[], Any]) -> Any:
    """What the work makes, made once for all trials of a run of torture."""
    place = trial.BASE / f"kept-{sha256(key.encode()).hexdigest()[:16]}"
    if not place.exists():
        made = pickle.dumps(work())
        aside = place.with_suffix(f".{os.getpid()}")
        aside.write_bytes(made)
        aside.rename(place)
    return pickle.loads(place.read_bytes())


def truth(arguments: list[str], folder: Path) -> tuple[dict[str, Any], float]:
    """The answer of an undisturbed ``check --json``, and its seconds."""
    def work() -> tuple[dict[str, Any], float]:
        done = run(arguments, folder)
        assert done.code in (0, 1, 3), done.err
        return verdicts(done.out), done.seconds

    return kept(" ".join(arguments), work)  # type: ignore[no-any-return]


def limited(what: int, most: int) -> Callable[[], None]:
    """Sets a limit of the system for a command, such as ``RLIMIT_AS``."""
    return lambda: resource.setrlimit(what, (most, most))


def unsigned(numbers: tuple[int, ...]) -> Callable[[], None]:
    """A command for which those signals are ignored, as nohup has it."""
    def work() -> None:
        for number in numbers:
            signal.signal(number, signal.SIG_IGN)

    return work
