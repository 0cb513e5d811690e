"""A command that is sent a signal at some moment, and all that must be so afterwards; for tests and for torture."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from random import Random

FIGURES = sorted((Path(__file__).parents[1] / "specs" / "figures").glob("*.ladder"))
SIGNALS = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)
ENDS_WITHIN = 1.0  # seconds from the signal to the exit, as is promised
_SLACK = 0.5  # of a machine that does other things, too

# Each verb with options that make it take its time, and how long it takes, roughly.
VERBS: dict[str, tuple[list[str], float]] = {
    "check": (["check", "--out", "out"], 2.5),
    "check, one large scope": (["check", "--scope", "exhaustive"], 6),
    "check, checkpoints": (["check", "--scope", "exhaustive", "--checkpoint", "saved", "--checkpoint-every", "0"], 6),
    "check, on disk": (["check", "--scope", "twins", "--max-memory", "1"], 4),
    "check, the reference": (["check", "--engine", "reference", "--scope", "window", "--scope", "exit"], 6),
    "check --lemmas": (["check", "--lemmas"], 6),
    "lint": (["lint"], 4),
    "prove": (["prove"], 15),
    "prove --bounded": (["prove", "--bounded", "7"], 6),
    "ladder": (["ladder", *map(str, FIGURES)], 1.5),
    "react": (["react", "--state", "LISTEN", "<SEQ=1><CTL=SYN>"], 0.6),
    "draw": (["draw", "all"], 4),
    "export": (["export", "promela", "--scope", "close", "--out", "close.pml"], 1),
    "explain": (["explain", "TIME-WAIT"], 0.6),
    "list": (["list"], 0.6),
    "requirements": (["requirements"], 0.8),
}


@dataclass(frozen=True)
class Ended:
    """How a command ended that was sent a signal: exit code, seconds after the signal, and what is wrong with that."""

    code: int
    seconds: float
    wrong: tuple[str, ...]


def signalled(verb: str, random: Random, folder: Path, most: float = 60.0) -> Ended:
    """Runs a verb in an empty folder and sends a signal at a random moment, to it alone or to its whole group.

    No moment is later than ``most`` seconds; a third lie within the first half second, where the program is loaded.
    """
    arguments, long = VERBS[verb]
    chosen, whole = random.choice(SIGNALS), random.random() < 0.4
    moment = random.random() * (0.5 if random.random() < 0.33 else min(long, most))
    begun = time.monotonic()
    with subprocess.Popen([sys.executable, "-m", "tcpmodel", *arguments], cwd=folder, stdout=subprocess.PIPE,
                          stderr=subprocess.PIPE, text=True, start_new_session=True) as command:
        time.sleep(moment)
        sent = time.monotonic()
        if command.poll() is None:
            (os.killpg if whole else os.kill)(command.pid, chosen)
        try:
            _, said = command.communicate(timeout=30)
        except subprocess.TimeoutExpired:
            os.killpg(command.pid, signal.SIGKILL)
            _, said = command.communicate()
    took = time.monotonic() - sent
    early = sent - begun < _before_python()
    wrong = [] if early else list(_wrong(command.returncode, chosen, took, said))
    wrong += [f"process {p} is left" for p in session(command.pid)]
    wrong += [f"{f.relative_to(folder)} is left" for f in sorted(folder.rglob("*")) if _is_scratch(f)]
    at = f"{verb}: {chosen.name} {'to all' if whole else 'to one'} after {moment:.3f} s: "
    return Ended(command.returncode, took, tuple(at + w + f"\n{said[-300:]}" for w in wrong))


@cache
def _before_python() -> float:
    """Seconds in which Python itself is begun, and ends by a signal as any program does: more on a busy machine."""
    begun = time.monotonic()
    subprocess.run([sys.executable, "-c", ""], check=True)
    return max(0.1, 2 * (time.monotonic() - begun))


def _wrong(code: int, sent: signal.Signals, took: float, said: str) -> list[str]:
    found = []
    if code not in (0, 3, -sent):  # by itself, or as any program ends before it is loaded
        found.append(f"exit code {code}")
    if code == 3 and "tcpmodel: interrupted" not in said:
        found.append("it does not say that it was interrupted")
    if code and took > ENDS_WITHIN + _SLACK:
        found.append(f"it took {took:.1f} s")
    if "Traceback" in said or "internal error" in said or "Exception ignored" in said:
        found.append("it shows a stack")
    return found


def session(leader: int, wait: float = 0.0) -> list[int]:
    """The processes of a session that are there after at most so many seconds, but for zombies."""
    until = time.monotonic() + wait
    while True:
        found = []
        for place in Path("/proc").glob("[0-9]*/stat"):
            try:
                text = place.read_text()
            except OSError:
                continue
            fields = text[text.rindex(")") + 2:].split()
            if int(fields[3]) == leader and fields[0] != "Z":
                found.append(int(place.parent.name))
        if not found or time.monotonic() > until:
            return found
        time.sleep(0.02)


def _is_scratch(file: Path) -> bool:
    return ".part" in file.name or (file.name.startswith((".", "states-")) and file.name != ".tcpmodel")
