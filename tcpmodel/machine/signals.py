"""Signals that ask this process to end: heard once, raised where the work is, and never lost.

The first SIGINT, SIGTERM or SIGHUP raises Interrupted in the main thread; later ones change nothing, so that what the
first one set going comes to its end. Python drops an exception that is raised in a finaliser: long work therefore also
looks, between two pieces, whether a signal has been heard. What neither reaches is ended from outside (``supervisor``).
"""

from __future__ import annotations

import os
import signal
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import FrameType
from typing import Any

ENDING = tuple(getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP") if hasattr(signal, name))


class Interrupted(KeyboardInterrupt):
    """A signal asked this process to end."""


class Hearing:
    """The handler of the signals that end a process; ``heard`` is the first of them, or None."""

    def __init__(self) -> None:
        self.heard: int | None = None
        self.waits = 0  # how many blocks there are around the work that must not be disturbed
        self._late = False

    def __call__(self, number: int, frame: FrameType | None) -> None:
        if self.heard is None:
            self.heard = number
            self._late = True
            self.say()

    def say(self) -> None:
        """Raises what was heard, once, as soon as nothing must be left undisturbed."""
        if self._late and not self.waits:
            self._late = False
            raise Interrupted


def hear() -> Hearing:
    """The handler, installed in this process; a signal that whoever began it had ignored (nohup) stays ignored."""
    hearing = Hearing()
    sys.unraisablehook = _unraisable(sys.unraisablehook)
    for number in ENDING:
        if signal.getsignal(number) != signal.SIG_IGN:
            signal.signal(number, hearing)
    return hearing


def _unraisable(before: Callable[[Any], object]) -> Callable[[Any], None]:
    """A hook that keeps silent about an Interrupted that a finaliser lost: ``look`` raises another."""
    def hook(lost: Any) -> None:
        if not issubclass(lost.exc_type, Interrupted):
            before(lost)

    return hook


def _hearing() -> Hearing | None:
    """The handler that is installed: it, and no variable of this module, remembers what was heard."""
    return next((h for h in map(signal.getsignal, ENDING) if isinstance(h, Hearing)), None)


def heard() -> bool:
    """Whether a signal has asked this process to end."""
    hearing = _hearing()
    return hearing is not None and hearing.heard is not None


def look() -> None:
    """Raises Interrupted if a signal has been heard: its own exception may have been lost in a finaliser."""
    if heard():
        raise Interrupted


@contextmanager
def undisturbed() -> Iterator[None]:
    """A signal that comes meanwhile is raised afterwards; for what takes moments and must be whole.

    To block signals would not do: another thread would take them, and the main thread would raise all the same.
    """
    hearing = _hearing()
    if hearing is None:
        yield
        return
    hearing.waits += 1
    try:
        yield
    finally:
        hearing.waits -= 1
        hearing.say()


@contextmanager
def stopping(stop: Callable[[], None]) -> Iterator[None]:
    """Calls ``stop`` from another thread as soon as a signal comes, for code outside Python that does not return.

    The signal's own exception follows when that code has returned. Outside the main thread it does nothing, for
    there no signal is handled.
    """
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    come, tell = os.pipe()
    os.set_blocking(tell, False)
    before = signal.set_wakeup_fd(tell, warn_on_full_buffer=False)
    watcher = threading.Thread(target=_watch, args=(come, stop), daemon=True)
    watcher.start()
    try:
        yield
    finally:
        signal.set_wakeup_fd(before)
        os.close(tell)  # the watcher reads the end of the pipe
        watcher.join()
        os.close(come)


def _watch(come: int, stop: Callable[[], None]) -> None:
    """Reads the number of each signal, until the pipe is closed."""
    while number := os.read(come, 1):
        if number[0] in ENDING:
            stop()
