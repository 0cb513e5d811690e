"""Divides work among processes: each gets a piece, answers, and gets the next; none outlives its master."""

from __future__ import annotations

import ctypes
import os
import signal
import sys
import time
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from multiprocessing import Pipe
from multiprocessing.connection import Connection, wait
from types import TracebackType
from typing import Any, Generic, NoReturn, TypeVar

from tcpmodel.machine.signals import ENDING, hear, look, undisturbed

Piece = TypeVar("Piece")
Result = TypeVar("Result")
_PR_SET_PDEATHSIG = 1


def cores() -> int:
    """The cores that this process may use."""
    affinity: Callable[[int], set[int]] | None = getattr(os, "sched_getaffinity", None)
    return len(affinity(0)) if affinity else os.cpu_count() or 1


def each(work: Callable[[Piece], Result], pieces: Sequence[Piece], workers: int) -> Iterator[Result]:
    """The result of each piece as soon as it is done, in any order.

    It raises an exception that a process raised; and MemoryError if a process was killed, for nearly always the system
    kills one because it is out of memory.
    """
    with Crew(work, pieces, workers) as crew:
        for _, result in crew:
            if result is None:
                raise MemoryError("a process was killed")
            yield result


@dataclass
class _Worker:
    process: int
    line: Connection
    number: int | None = None  # the piece that it works on


class Crew(Generic[Piece, Result]):
    """Processes that work on pieces; iterating yields the number of each piece with its result, as it is done.

    The result is None if the process was killed: nobody tries that piece again, and another process goes on with the
    rest. Iterating raises an exception that a process raised. Leaving the ``with`` block kills every process.
    """

    def __init__(self, work: Callable[[Piece], Result], pieces: Sequence[Piece], workers: int) -> None:
        self._work, self._pieces = work, pieces
        # Elsewhere a process neither inherits what is loaded nor ends with its master.
        self._many = min(workers, len(pieces)) if sys.platform == "linux" else 1
        self._waiting = deque(range(len(pieces)))
        self._workers: list[_Worker] = []

    def __enter__(self) -> Crew[Piece, Result]:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None,
                 trace: TracebackType | None) -> None:
        with undisturbed():
            for worker in self._workers:
                os.kill(worker.process, signal.SIGKILL)
            while self._workers:
                self._leave(self._workers[-1])

    def __iter__(self) -> Iterator[tuple[int, Result | None]]:
        if self._many < 2:
            yield from self._alone()
            return
        while self._waiting or self._workers:
            while self._waiting and len(self._workers) < self._many:
                with undisturbed():
                    self._workers.append(self._begin())
            for worker in self._workers:
                if worker.number is None and self._waiting:
                    worker.number = self._waiting.popleft()
                    _assign(worker.line, worker.number)
            if not self._waiting and all(w.number is None for w in self._workers):
                return
            yield from self._answers(None)
            look()

    def last_words(self, seconds: float) -> Iterator[tuple[int, Result]]:
        """Asks the processes to end, and yields what they answer within those seconds."""
        self._waiting.clear()
        until = time.monotonic() + seconds
        for worker in self._workers:
            os.kill(worker.process, signal.SIGINT)
        while any(w.number is not None for w in self._workers) and (left := until - time.monotonic()) > 0:
            try:
                answers = [(n, result) for n, result in self._answers(left) if result is not None]
            except Exception:  # an error, or an answer whose beginning the signal cut off
                return
            yield from answers

    def _alone(self) -> Iterator[tuple[int, Result | None]]:
        while self._waiting:
            look()
            number = self._waiting.popleft()
            yield number, self._work(self._pieces[number])

    def _begin(self) -> _Worker:
        """A new process; we block signals around the fork, and the process unblocks them when it can handle them."""
        ours, theirs = Pipe()
        master = os.getpid()
        before = signal.pthread_sigmask(signal.SIG_BLOCK, ENDING)
        process = os.fork()
        if not process:
            _serve(self._work, self._pieces, theirs, master)
        signal.pthread_sigmask(signal.SIG_SETMASK, before)
        theirs.close()
        return _Worker(process, ours)

    def _answers(self, seconds: float | None) -> Iterator[tuple[int, Result | None]]:
        """The answers that come within those seconds; at least one if there is no limit."""
        lines = {w.line: w for w in self._workers}
        for line in wait(list(lines), seconds):
            worker = lines[line]  # type: ignore[index]
            try:
                number, good, result = worker.line.recv()
            except (EOFError, OSError):  # it was killed
                number = worker.number
                with undisturbed():
                    self._leave(worker)
                if number is not None:
                    yield number, None
                continue
            worker.number = None
            if not good:
                raise result
            yield number, result

    def _leave(self, worker: _Worker) -> None:
        self._workers.remove(worker)
        worker.line.close()
        os.waitpid(worker.process, 0)


def _assign(line: Connection, number: int) -> None:
    with suppress(OSError):  # the process was killed: reading its line will say so
        line.send(number)


def _serve(work: Callable[[Any], Any], pieces: Sequence[Any], line: Connection, master: int) -> NoReturn:
    """The life of one process, until a kill or a signal ends it; the piece that it works on then gets no answer."""
    try:
        die_with(master)
        signal.set_wakeup_fd(-1)  # the master's own, if it has one
        hear()
        signal.pthread_sigmask(signal.SIG_SETMASK, ())
        while True:
            number = line.recv()
            try:
                answer = (number, True, work(pieces[number]))
            except Exception as error:  # the master raises it
                answer = (number, False, error)
            with undisturbed():
                _answer(line, answer)
    except BaseException:  # a signal asked it to end, or the master is gone
        os._exit(0)
    os._exit(0)


def _answer(line: Connection, answer: tuple[int, bool, Any]) -> None:
    try:
        line.send(answer)
    except (TypeError, AttributeError, ValueError) as error:  # an exception of a user's file that cannot be pickled
        line.send((answer[0], False, RuntimeError(f"{type(answer[2]).__name__}: {answer[2]} ({error})")))


def die_with(master: int) -> None:
    """Has the system kill this process when its master dies, for whatever reason."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)
        if os.getppid() != master:  # the master died before we asked
            os._exit(0)
