"""SIGKILL at random moments, of the command, of its worker, of one of a crew; what was saved is gone on with."""

from __future__ import annotations

import os
import signal
import time
from functools import partial
from pathlib import Path
from random import Random

from tcpmodel.machine.memory import descendants
from tests.torture.command import begun, differs, ended, run, scratch, session, truth, verdicts, wrong
from tests.torture.trial import Row, Tried

SAYS = """\
SIGKILL at random moments of a check with checkpoints, of the command or of its worker, up to five times, each followed by `--resume`
until it ends: states, transitions, depth, verdicts and lengths of traces are those of an undisturbed run, and nothing is left
behind. Of a crew (scopes side by side, lemmas, bounded proofs) one process or several are killed: what it worked on is
UNKNOWN (3), the rest is what it is."""
SCOPES = {"with liveness": ("window", []), "safety, a million states": ("twins", ["--property", "una-nxt", "--property", "figure-5"]),
          "two threads": ("half-open", ["--threads", "2"]), "on disk": ("lossy", ["--max-memory", "1"])}  # fmt: skip
CREWS = {"scopes side by side": (["check"], 3.0), "lemmas": (["check", "--lemmas", "--scope", "close", "--scope", "half-open"], 4.0), "prove --bounded": (["prove", "--bounded", "6"], 4.0),
         "lint": (["lint"], 4.0)}  # fmt: skip


def rows(base: Path) -> list[Row]:
    """A row for each kind of check and of process."""
    found = [Row("kills", f"{name}, {who}", 40, partial(_resumed, name, who)) for name in SCOPES for who in ("the command", "its worker")]
    return [*found, *[Row("kills", f"of a crew: {name}", 30, partial(_of_a_crew, name)) for name in CREWS]]


def _resumed(name: str, who: str, random: Random, folder: Path) -> Tried:
    scope, more = SCOPES[name]
    (folder / "plain").mkdir()
    plain = ["check", "--json", "--scope", scope, *more]
    if name == "on disk":  # what goes to disk leaves no liveness to ask
        plain += ["--property", "una-nxt", "--property", "figure-5"]
    true, seconds = truth(plain, folder / "plain")
    asked = [*plain, "--checkpoint", "saved", "--checkpoint-every", "0"]
    killed, faults = 0, []
    for _ in range(random.randint(1, 5)):
        command, since = begun([*asked, *(["--resume"] if killed else [])], folder), time.monotonic()
        moment = random.uniform(0.3, seconds + 0.5)
        while time.monotonic() - since < moment and command.poll() is None:
            time.sleep(0.005)
        if command.poll() is None:
            killed += 1
            _kill(command.pid, who)
        done = ended(command, since)
        codes = (0, 3, -9) if who == "the command" else (0, 3)
        faults += wrong(done, codes)
        if done.code == 0:
            faults += differs(verdicts(done.out), true)
    last = run([*asked, "--resume"], folder)
    faults += wrong(last, (0,))
    if last.code == 0:
        faults += differs(verdicts(last.out), true, partial=False)
    return Tried(f"exit {last.code} after {killed} kills", "\n".join([*faults, *scratch(folder)]))


def _kill(command: int, who: str) -> None:
    found = [command] if who == "the command" else descendants(command)[:1]
    for process in found:
        try:
            os.kill(process, signal.SIGKILL)
        except ProcessLookupError:
            return


def _of_a_crew(name: str, random: Random, folder: Path) -> Tried:
    """Kills one of those that divide the work, or a few; the verdicts that are left are true."""
    arguments, seconds = CREWS[name]
    (folder / "plain").mkdir()
    asked = [*arguments, "--json"]
    true = truth(asked, folder / "plain")[0] if arguments[0] == "check" and len(arguments) == 1 else None
    command, since, killed = begun(asked, folder), time.monotonic(), 0
    for _ in range(random.choice((1, 1, 2, 4))):
        time.sleep(random.uniform(0.2, seconds / 2))
        below = descendants(command.pid)[1:]
        if below and command.poll() is None:
            os.kill(random.choice(below), signal.SIGKILL)
            killed += 1
    done = ended(command, since)
    faults = wrong(done, (0, 3))
    if true and done.code in (0, 3) and done.out:
        faults += differs(verdicts(done.out), true)
    left = session(command.pid)
    faults += [f"process {p} is left" for p in left if p not in done.left]
    return Tried(f"exit {done.code} after {killed} kills", "\n".join([*faults, *scratch(folder)]))
