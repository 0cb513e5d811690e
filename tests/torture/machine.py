"""A machine that gives less than is asked for, or something else: disk, memory, files, folders, variables, streams."""

from __future__ import annotations

import ctypes
import json
import os
import resource
import shutil
import stat
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from random import Random
from typing import Any

from tests.signalled import FIGURES
from tests.torture import trial
from tests.torture.command import begun, differs, ended, kept, limited, run, scratch, truth, unsigned, verdicts, wrong
from tests.torture.signals import half_written
from tests.torture.trial import Row, Tried

SAYS = """\
Each verb on a machine that gives less than is asked for: a full disk (a tmpfs of 1 to 6 MB, where mounting is allowed, or a limit of the
size of files), an address space of 150 MB to 1.5 GB, few descriptors, processes or seconds; folders that cannot be written, no home, odd
variables, closed or full streams, two and three runs in one folder, checkpoints of another version. An answer is the
true one or UNKNOWN; else one line; no stack, nothing left, nothing cut off in the place of an answer."""
SMALL = ["check", "--json", "--scope", "half-open", "--scope", "close"]
VERBS: dict[str, list[str]] = {
    "check": SMALL, "check --out": [*SMALL, "--out", "out"], "check, the default scopes": ["check"],
    "check, checkpoints": ["check", "--json", "--scope", "twins", "--property", "una-nxt", "--checkpoint", "saved", "--checkpoint-every", "0"],
    "check, on disk": ["check", "--json", "--scope", "twins", "--property", "una-nxt", "--max-memory", "1"],
    "check, the reference": ["check", "--json", "--scope", "close", "--engine", "reference"], "check --lemmas": ["check", "--lemmas", "--scope", "close"],
    "lint": ["lint", "--width", "8"], "prove --bounded": ["prove", "--bounded", "4"],
    "ladder": ["ladder", *map(str, FIGURES[:4])], "react": ["react", "--state", "LISTEN", "<SEQ=1><CTL=SYN>"], "draw": ["draw", "states", "--out", "out"],
    "export": ["export", "promela", "--scope", "close", "--out", "out/close.pml"], "explain": ["explain", "TIME-WAIT"], "list": ["list"],
    "requirements": ["requirements"],
}  # fmt: skip
_PR_CAPBSET_DROP, _CAP_DAC_OVERRIDE = 24, 1
_COUNTED = ("check", "check --out", "check, checkpoints", "check, on disk", "check, the reference")


def rows(base: Path) -> list[Row]:
    """A row for each condition, and each of them with verbs by turns."""
    found = []
    for verb in VERBS:
        found.append(Row("machine", f"ulimit -v of 150 MB to 1.5 GB: {verb}", 28, partial(_memory, verb)))
    for name, condition in CONDITIONS.items():
        found.append(Row("machine", name, 2 * len(VERBS), partial(_under, condition, name)))
    for name in TMPFS:
        found.append(Row("machine", f"a full disk: {name}", 12, partial(_full, name)))
    several = {"checkpoints": ["--checkpoint", "saved", "--checkpoint-every", "0"], "--out": ["--out", "out"], "states on disk": ["--max-memory", "1"],
               "a cold cache": []}  # fmt: skip
    found += [Row("machine", f"two or three runs in one folder: {name}", 20, partial(_several, name, more)) for name, more in several.items()]
    return [*found, Row("machine", "a checkpoint of another version", 20, _version)]


def _verb(random: Random) -> str:
    return random.choice([*VERBS])


def asked(verb: str, folder: Path, **how: Any) -> Tried:
    """A verb under a condition: the true answer, or UNKNOWN, or one line."""
    with_plain = verb in _COUNTED
    (folder.parent / "plain").mkdir(exist_ok=True)
    more = {n: how.pop(n) for n in ("silent",) if n in how}
    true, _ = truth([a for a in VERBS[verb] if a not in ("--out", "out")], folder.parent / "plain") if with_plain else ({}, 0)
    done = run(VERBS[verb], folder, **how)
    faults = wrong(done)
    if with_plain and done.code in (0, 1, 3) and done.out and not more:
        faults += differs(verdicts(done.out), true)
    if not with_plain and done.code == 1:
        faults.append(f"exit code 1: {done.out[-300:]}")
    return Tried(f"exit {done.code}", "\n".join([*([f"{verb}:"] if faults else []), *faults, *scratch(folder), *half_written(folder)]))


def _memory(verb: str, random: Random, folder: Path) -> Tried:
    most = random.randrange(150, 1500, 10) << 20
    tried = asked(verb, _inner(folder), limit=limited(resource.RLIMIT_AS, most))
    return Tried(tried.word, tried.fault and f"ulimit -v {most >> 10}: {tried.fault}")


def _inner(folder: Path) -> Path:
    inner = folder / "inner"
    inner.mkdir()
    return inner


# -- conditions ----------------------------------------------------------------------------------------

How = dict[str, Any]


def _env(**env: str) -> Callable[[Random, Path], How]:
    return lambda random, folder: {"env": {n: v.replace("FOLDER", str(folder)) for n, v in env.items()}}


def _limit(what: int, *most: int) -> Callable[[Random, Path], How]:
    return lambda random, folder: {"limit": limited(what, random.choice(most))}


def _cache(make: Callable[[Path], object]) -> Callable[[Random, Path], How]:
    def work(random: Random, folder: Path) -> How:
        make(folder.parent / "cache")
        return {"env": {"XDG_CACHE_HOME": str(folder.parent / "cache")}}

    return work


def _foreign(place: Path) -> None:
    (place / "tcpmodel").mkdir(parents=True)
    (place / "tcpmodel" / "x.o").write_text("x")
    if os.geteuid() == 0:
        os.chown(place / "tcpmodel", 12345, 12345)
    else:
        (place / "tcpmodel").chmod(0o777)


def _unwritable(random: Random, folder: Path) -> How:
    """The folder cannot be written; root may write everywhere, and so that right is dropped."""
    folder.chmod(0o555)
    return {"limit": lambda: ctypes.CDLL(None).prctl(_PR_CAPBSET_DROP, _CAP_DAC_OVERRIDE, 0, 0, 0)}


def _streams(random: Random, folder: Path) -> How:
    """Some of the three are closed."""
    closed = random.choice(((0,), (1,), (2,), (0, 1), (1, 2), (0, 1, 2)))

    def work() -> None:
        for number in closed:
            os.close(number)

    return {"limit": work, "silent": 1}


def _full_device(random: Random, folder: Path) -> How:
    return {"stdout": open("/dev/full", "wb"), "silent": True} if random.random() < 0.7 else {"stderr": open("/dev/full", "wb"), "silent": True}


def _pipe(random: Random, folder: Path) -> How:
    """Nobody reads."""
    reads, writes = os.pipe()
    os.close(reads)
    return {random.choice(("stdout", "stdout", "stderr")): os.fdopen(writes, "wb"), "silent": True}


def _several_odd(random: Random, folder: Path) -> How:
    columns = random.choice(("0", "-5", "1", "x", "99999999", ""))
    return {"env": {"COLUMNS": columns, "LINES": columns, "TERM": random.choice(("(none)", "dumb", "x", ""))}}


CONDITIONS: dict[str, Callable[[Random, Path], How]] = {
    "files of at most 0 to 100,000 bytes": _limit(resource.RLIMIT_FSIZE, 0, 1, 100, 4096, 100_000),
    "few descriptors": _limit(resource.RLIMIT_NOFILE, 4, 6, 8, 12, 16, 24, 40), "a small stack": _limit(resource.RLIMIT_STACK, 1 << 17, 1 << 18, 1 << 20),
    "a second or two of the processor": _limit(resource.RLIMIT_CPU, 1, 2), "signals ignored": lambda r, f: {"limit": unsigned((1, 2, 15, 13))},
    "no core, no locked memory": _limit(resource.RLIMIT_MEMLOCK, 0), "a folder that cannot be written": _unwritable,
    "HOME is not set": _env(HOME="(none)", XDG_CACHE_HOME="(none)"), "HOME is a file": _env(HOME="/etc/hostname", XDG_CACHE_HOME="(none)"),
    "HOME is nowhere": _env(HOME="/nonexistent/home", XDG_CACHE_HOME=""), "HOME is relative": _env(HOME="x", XDG_CACHE_HOME="y"),
    "the cache is relative": _env(XDG_CACHE_HOME="here"), "the cache is a FIFO": _cache(os.mkfifo), "the cache is a file": _cache(lambda p: p.write_text("x")),
    "the cache is somebody else's": _cache(_foreign), "the cache is in /proc": _env(XDG_CACHE_HOME="/proc/self"),
    "closed streams": _streams, "a device that is full": _full_device, "a pipe that nobody reads": _pipe,
    "odd TERM and COLUMNS": _several_odd, "LANG=C": _env(LANG="C", LC_ALL="C", PYTHONUTF8="0", PYTHONIOENCODING="(none)"),
    "ASCII alone": _env(PYTHONIOENCODING="ascii"), "TMPDIR is nowhere": _env(TMPDIR="/nonexistent"), "PATH is not set": _env(PATH="(none)"),
}  # fmt: skip


def _under(condition: Callable[[Random, Path], How], name: str, random: Random, folder: Path) -> Tried:
    inner, verb = _inner(folder), _verb(random)
    how = condition(random, inner)
    try:
        (folder / "plain").mkdir()
        if verb in _COUNTED:
            truth([a for a in VERBS[verb] if a not in ("--out", "out")], folder / "plain")
        tried = asked(verb, inner, **how)
    finally:
        for stream in ("stdout", "stderr"):
            if stream in how:
                how[stream].close()
    dies = (name.startswith("a second") and "exit -" in tried.word) or name == "a small stack"
    return Tried(tried.word, "" if dies and "UNKNOWN" in tried.fault else tried.fault)


# -- a full disk ---------------------------------------------------------------------------------------

TMPFS = {"the current folder": "check --out", "states on disk": "check, on disk", "checkpoints": "check, checkpoints", "drawings": "draw", "an export": "export",
         "the cache": "check"}  # fmt: skip


@contextmanager
def tmpfs(place: Path, size: int) -> Iterator[bool]:
    """A file system of so many KiB, if we may mount one."""
    place.mkdir()
    mounted = not subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={size}k,mode=0700", "torture", str(place)], capture_output=True, check=False).returncode
    try:
        yield mounted
    finally:
        if mounted:
            subprocess.run(["umount", "-l", str(place)], check=False)


def _full(name: str, random: Random, folder: Path) -> Tried:
    verb = TMPFS[name]
    (folder / "plain").mkdir()
    if verb in _COUNTED:
        truth([a for a in VERBS[verb] if a not in ("--out", "out")], folder / "plain")
    size = random.choice((4, 8, 16, 64, 200, 1000, 3000, 6000))
    with tmpfs(folder / "small", size) as mounted:
        if not mounted:
            return Tried("skipped: no right to mount")
        if name == "the cache":
            return _sized(size, asked(verb, _inner(folder), env={"XDG_CACHE_HOME": str(folder / "small")}))
        tried = _sized(size, asked(verb, folder / "small"))
        left = [p.name for p in (folder / "small").rglob("*") if p.name.startswith(".") and p.name != ".tcpmodel"]
        return Tried(tried.word, "\n".join([tried.fault, *[f"{n} is left" for n in left]]).strip())


def _sized(size: int, tried: Tried) -> Tried:
    return Tried(tried.word, tried.fault and f"{size} KiB: {tried.fault}")


# -- several at once, and other versions ---------------------------------------------------------------


def _several(name: str, more: list[str], random: Random, folder: Path) -> Tried:
    """Two or three checks at once: each has the true answer, or says who is in its way."""
    plain = ["check", "--json", "--scope", "lossy", "--property", "una-nxt", "--property", "figure-5"]
    (folder / "plain").mkdir()
    true, _ = truth(plain, folder / "plain")
    env = {"XDG_CACHE_HOME": str(folder / "cold")} if name == "a cold cache" else {}
    commands = []
    for _n in range(random.choice((2, 3))):
        commands.append((begun([*plain, *more], folder, env=env), time.monotonic()))
        time.sleep(random.choice((0.0, 0.0, 0.01, 0.3, 0.8)))
    faults, codes = list[str](), []
    for command, since in commands:
        done = ended(command, since)
        codes.append(done.code)
        faults += wrong(done, (0, 2))
        if done.code == 2 and "another check" not in done.err and "another process" not in done.err:
            faults.append(done.err)
        if done.code == 0:
            faults += differs(verdicts(done.out), true, partial=False)
    if 0 not in codes:
        faults.append(f"nobody has an answer: {codes}")
    return Tried(f"exits {', '.join(map(str, sorted(codes)))}", "\n".join([*faults, *scratch(folder), *half_written(folder)]))


def _version(random: Random, folder: Path) -> Tried:
    """Another program's version, format, kernel or machine in the manifest, its digest right."""
    from tcpmodel.explore.compiled import checkpoint

    command = ["check", "--json", "--scope", "lossy", "--property", "una-nxt", "--checkpoint", "saved", "--checkpoint-every", "0"]

    def work() -> None:
        run([*command, "--max-states", "30000"], folder)
        shutil.copytree(folder / "saved", keep, dirs_exist_ok=True)

    keep = trial.BASE / "a-checkpoint"
    kept("a checkpoint", work)
    shutil.rmtree(folder / "saved", ignore_errors=True)
    shutil.copytree(keep, folder / "saved")
    for place in (folder / "saved", folder / "saved" / "lossy"):
        place.chmod(stat.S_IRWXU)
    manifest = folder / "saved" / "lossy" / "checkpoint.json"
    found = json.loads(manifest.read_text())
    found.pop("digest")
    key, value = random.choice((("format", 1), ("format", 3), ("format", 10**6), ("tcpmodel", "0.0.1"), ("tcpmodel", "9.9"), ("question", "0" * 64),
                                ("more", 1), ("question", ""), ("scope", "other")))
    found[key] = value
    manifest.write_bytes(checkpoint._sealed(found) if random.random() < 0.7 else json.dumps(found).encode())
    done = run([*command, "--resume"], folder)
    faults = wrong(done, (0, 2))
    if done.code == 0:
        faults += differs(verdicts(done.out), truth(command[:6], folder)[0])
    return Tried(f"{key} {value!r:.12}: exit {done.code}", "\n".join([*faults, *scratch(folder)]))
