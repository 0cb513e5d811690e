"""Trials: what is tried how often, each in a process of its own, with a seed that repeats it alone."""

from __future__ import annotations

import os
import pickle
import shutil
import signal
import struct
import tempfile
import time
import traceback
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from math import ceil
from mmap import mmap
from pathlib import Path
from random import Random
from select import select
from shlex import quote
from typing import Any

from tcpmodel.machine.processes import die_with

BASE = Path(tempfile.gettempdir())  # where trials have their folders; ``in_folder`` gives another


@dataclass(frozen=True)
class Tried:
    """What became of a trial in a word or two (an exit code, say), and what is wrong with that, if anything."""

    word: str
    fault: str = ""


@dataclass(frozen=True)
class Row:
    """A kind of trial: its name, how often it is tried in all, and how; a line of the table.

    ``one`` is given numbers at random and an empty folder. ``batch`` trials are made in one process. ``cpu`` and
    ``wall`` are the seconds that one trial may take.
    """

    kind: str
    name: str
    full: int
    one: Callable[[Random, Path], Tried]
    batch: int = 1
    cpu: float = 3600.0
    wall: float = 120.0


@dataclass(frozen=True)
class Piece:
    """Some trials of a row, by number, and the seed of all."""

    row: int
    first: int
    last: int


@dataclass
class Told:
    """What became of the trials of a piece: how many, the words, the faults by number, and the seconds of it."""

    row: int
    tried: int = 0
    words: Counter[str] = field(default_factory=Counter)
    faults: list[tuple[int, str]] = field(default_factory=list)
    seconds: float = 0.0


def pieces(rows: Sequence[Row], share: float, skip: int = 0) -> list[Piece]:
    """The trials of that share of the rows, at least one of each; those of all rows come by turns."""
    found: list[tuple[float, Piece]] = []
    for number, row in enumerate(rows):
        count = max(1, ceil(row.full * share))
        for first in range(skip, skip + count, row.batch):
            last = min(first + row.batch, skip + count)
            found.append(((first - skip) / count, Piece(number, first, last)))
    return [piece for _, piece in sorted(found, key=lambda f: f[0])]


def seed_of(seed: int, row: Row, number: int) -> str:
    """The seed of one trial: it does not depend on the trials before."""
    return f"{seed}/{row.kind}/{row.name}/{number}"


class _Counter:
    """A number that a process shares with the one that was forked of it: the trial that it makes."""

    def __init__(self) -> None:
        self._shared = mmap(-1, 8)

    def set(self, number: int) -> None:
        self._shared[:8] = struct.pack("q", number)

    def get(self) -> int:
        return int(struct.unpack("q", self._shared[:8])[0])


def made(rows: Sequence[Row], piece: Piece, seed: int) -> Told:
    """Makes the trials of a piece in a process of its own, so that whatever ends or stops that is told, too."""
    row, counter, begun = rows[piece.row], _Counter(), time.monotonic()
    told, first = Told(piece.row), piece.first
    while first < piece.last:
        counter.set(first)
        ended, part = _apart(lambda first=first: _batch(row, first, piece.last, seed, counter), counter, row.wall)
        if part is not None:
            told.tried, told.words = told.tried + part.tried, told.words + part.words
            told.faults += part.faults
            break
        bad = counter.get()  # those before it in the process are lost with it, and are made again
        if bad > first:
            part = _apart(lambda first=first, bad=bad: _batch(row, first, bad, seed, counter), counter, row.wall)[1] or Told(0)
            told.words, told.faults = told.words + part.words, told.faults + part.faults
        told.tried += bad - first + 1
        told.words[ended] += 1
        told.faults.append((bad, ended))
        first = bad + 1
    told.seconds = time.monotonic() - begun
    return told


def _batch(row: Row, first: int, last: int, seed: int, counter: _Counter) -> Told:
    told = Told(0)
    for number in range(first, last):
        counter.set(number)
        tried = _one(row, Random(seed_of(seed, row, number)))
        told.tried += 1
        told.words[tried.word] += 1
        if tried.fault:
            told.faults.append((number, tried.fault))
    return told


def _one(row: Row, random: Random) -> Tried:
    begun = time.process_time()
    if row.batch == 1:
        with in_folder() as folder:
            tried = _caught(row, random, folder)
    else:
        tried = _caught(row, random, BASE)
    took = time.process_time() - begun
    if took > row.cpu and not tried.fault:
        return Tried("too slow", f"it took {took:.1f} s of the processor")
    return tried


def _caught(row: Row, random: Random, folder: Path) -> Tried:
    try:
        return row.one(random, folder)
    except Exception as error:
        last = traceback.format_exception(error)[-3:]
        return Tried(type(error).__name__, "".join(last))


class in_folder:
    """An empty folder, whatever is made of it meanwhile gone afterwards."""

    def __enter__(self) -> Path:
        self._made = Path(tempfile.mkdtemp(prefix="trial-", dir=BASE))
        return self._made

    def __exit__(self, *_: object) -> None:
        shutil.rmtree(self._made, ignore_errors=True)


def apart(work: Callable[[], Any], wall: float = 120.0) -> Any:
    """What a process of its own makes of the work; RuntimeError if it ends or hangs without."""
    ended, made = _apart(work, _Counter(), wall)
    if ended:
        raise RuntimeError(ended)
    return made


def _apart(work: Callable[[], Any], counter: _Counter, wall: float) -> tuple[str, Any]:
    """What a process of its own makes of the work; or how it ended without, or that it did not end."""
    come, go = os.pipe()
    master = os.getpid()
    process = os.fork()
    if not process:
        _inside(work, come, go, master)
    os.close(go)
    try:
        data, hung = _received(come, counter, wall)
    except BaseException:
        os.kill(process, signal.SIGKILL)
        os.waitpid(process, 0)
        raise
    finally:
        os.close(come)
    if hung:
        os.kill(process, signal.SIGKILL)
    _, status = os.waitpid(process, 0)
    if hung:
        return f"no end after {wall:.0f} s", None
    if data:
        return "", pickle.loads(data)
    if os.WIFSIGNALED(status):
        return f"ended by {signal.Signals(os.WTERMSIG(status)).name}", None
    return f"ended by itself with {os.WEXITSTATUS(status)}", None


def _inside(work: Callable[[], Any], come: int, go: int, master: int) -> None:
    """The process: what it prints is nobody's business, and it leaves as it is told to."""
    code = 1
    try:
        die_with(master)
        os.close(come)
        nowhere = os.open(os.devnull, os.O_RDWR)
        os.dup2(nowhere, 1)
        data = pickle.dumps(work())
        code = 0
        while data:
            data = data[os.write(go, data):]
    except Exception:
        traceback.print_exc()
    finally:
        os._exit(code)


def _received(come: int, counter: _Counter, wall: float) -> tuple[bytes, bool]:
    """All that the process says, and whether it made no trial for so long."""
    data, seen, since = b"", counter.get(), time.monotonic()
    while True:
        if select([come], [], [], 0.5)[0]:
            more = os.read(come, 1 << 20)
            if not more:
                return data, False
            data += more
        if counter.get() != seen:
            seen, since = counter.get(), time.monotonic()
        if time.monotonic() - since > wall:
            return data, True


def repeats(row: Row, seed: int, number: int) -> str:
    """The command that makes one trial again."""
    return f"python -m tests.torture {row.kind} --row {quote(row.name)} --seed {seed} --number {number}"
