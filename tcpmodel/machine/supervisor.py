"""Runs a command in a second process, so that it ends in time and in order whatever happens to it.

The process that the user started only watches. It passes signals on, and kills a process that does not end within
``GRACE`` seconds of one, or that takes too much memory. It turns a death (the system's out-of-memory killer, a fault in
a library) into one line and an exit code. It ends last of all, and leaves no process or scratch file behind.
"""

from __future__ import annotations

import ctypes
import os
import shutil
import signal
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import NoReturn

from tcpmodel.machine import memory
from tcpmodel.machine.processes import die_with
from tcpmodel.machine.signals import ENDING

UNKNOWN, INTERNAL = 3, 4
GRACE = 0.8  # seconds from a signal to the end, in which a process may still print what it knows
_LOOK_EVERY = 0.25  # seconds between two looks at memory
_PR_SET_CHILD_SUBREAPER = 36
_SHOW_CURSOR = "\x1b[?25h"  # a progress line hides it


def supervised(work: Callable[[], int]) -> int:
    """The exit code of the work, done in a second process; in this one if the system is not Linux."""
    if sys.platform != "linux":
        return work()
    wanted = [n for n in ENDING if signal.getsignal(n) != signal.SIG_IGN]
    signal.pthread_sigmask(signal.SIG_BLOCK, [*wanted, signal.SIGCHLD])
    ctypes.CDLL(None).prctl(_PR_SET_CHILD_SUBREAPER, 1)
    master = os.getpid()
    heard, answered = os.pipe()
    process = os.fork()
    if not process:
        _work(work, master, wanted, answered)
    os.close(answered)
    return _Watch(process, wanted, heard).end()


def _work(work: Callable[[], int], master: int, wanted: list[signal.Signals], answered: int) -> NoReturn:
    """The process that does the work; it ends without waiting for libraries to tidy up.

    Last of all it writes to ``answered``, which says that its exit code is its own: a library, or a user's file that
    it runs, may end a process with exit code 0 too.

    Until the work handles signals (``signals.hear``) they end the process at once: an exception in the middle of an
    import may come out as another one.
    """
    code = UNKNOWN
    try:
        die_with(master)
        for number in wanted:
            signal.signal(number, signal.SIG_DFL)
        signal.pthread_sigmask(signal.SIG_SETMASK, ())
        code = work()
    except KeyboardInterrupt:  # too early or too late for the work to catch it
        _tell("interrupted")
    finally:
        _flush()
        os.write(answered, b".")
        os._exit(code)
    raise AssertionError


def _flush() -> None:
    for stream in (sys.stdout, sys.stderr):
        try:
            stream.flush()
        except (OSError, ValueError, AttributeError):  # the reader has gone
            continue


def _tell(line: str) -> None:
    with suppress(OSError):
        os.write(2, f"tcpmodel: {line}\n".encode(errors="backslashreplace"))


class _Watch:
    """Watches the process that works."""

    def __init__(self, process: int, wanted: list[signal.Signals], heard: int) -> None:
        self._process, self._wanted, self._heard = process, wanted, heard
        self._until: float | None = None  # when it must have ended
        there = memory.there_is()
        self._memory = memory.Watch(None if there is None else int(there * memory.ENOUGH), process)

    def end(self) -> int:
        """Waits for the end of the work; returns its exit code, or the one that its death means."""
        reason = ""
        while (status := self._status()) is None:
            left = _LOOK_EVERY if self._until is None else max(self._until - time.monotonic(), 0)
            self._hear(signal.sigtimedwait([*self._wanted, signal.SIGCHLD], min(left, _LOOK_EVERY)))
            if self._until is not None and time.monotonic() >= self._until:
                reason = "interrupted"
            elif too_much := self._memory.exceeded():
                reason = f"UNKNOWN: it took {too_much}"
            if reason:
                os.kill(self._process, signal.SIGKILL)
        self._reap_all()
        self._tidy(bool(reason) or os.WIFSIGNALED(status))
        if reason:
            _tell(reason)
            return UNKNOWN
        if os.WIFEXITED(status) and self._answered():
            return os.WEXITSTATUS(status)
        return self._death(os.WTERMSIG(status) if os.WIFSIGNALED(status) else 0)

    def _status(self) -> int | None:
        """How the work ended, or None while it goes on; other processes that ended are reaped too."""
        while True:
            process, status = os.waitpid(-1, os.WNOHANG)
            if process in (0, self._process):
                return status if process else None

    def _hear(self, came: signal.struct_siginfo | None) -> None:
        if came is None or came.si_signo == signal.SIGCHLD:
            return
        if self._until is None:
            self._until = time.monotonic() + GRACE
        with suppress(ProcessLookupError):
            os.kill(self._process, came.si_signo)  # a terminal sent it the signal already; a second one is harmless

    def _answered(self) -> bool:
        """Whether the process said, before it ended, that its exit code is its own."""
        os.set_blocking(self._heard, False)
        try:
            return bool(os.read(self._heard, 1))
        except BlockingIOError:  # it wrote nothing, and a process that it left behind holds the pipe open
            return False

    def _reap_all(self) -> None:
        """Kills the processes that the work left behind: they are children of this process now."""
        while left := memory.descendants(os.getpid()):
            for process in left:
                with suppress(ProcessLookupError):
                    os.kill(process, signal.SIGKILL)
            try:
                os.waitpid(-1, 0)
            except ChildProcessError:
                return

    def _tidy(self, killed: bool) -> None:
        """Removes scratch files, and shows the cursor, for a process that a signal killed."""
        if not killed:
            return
        for folder in Path(".tcpmodel").glob(f"states-{self._process}-*"):
            shutil.rmtree(folder, ignore_errors=True)
        with suppress(OSError):  # the folder is not empty, or does not exist
            os.rmdir(".tcpmodel")
        if sys.stderr.isatty():
            os.write(2, _SHOW_CURSOR.encode())

    def _death(self, number: int) -> int:
        """The exit code, and one line on stderr, for a death by that signal, or (0) by an exit that is not ours."""
        name = signal.Signals(number).name if number else "a library, or a file that it ran,"
        if number == signal.SIGKILL:
            _tell("UNKNOWN: the process was killed, as by a system that is out of memory")
            return UNKNOWN
        if number in ENDING:
            _tell("interrupted")
            return UNKNOWN
        if memory.address_space() is not None:  # a library that gets no memory may end the process without a word
            _tell(f"UNKNOWN: {memory.shortage()}, and {name} ended it")
            return UNKNOWN
        _tell(f"internal error: {name} ended the process")
        return INTERNAL
