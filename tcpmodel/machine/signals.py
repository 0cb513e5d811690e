"""Handles signals that ask this process to end: the first one interrupts the work, and none gets lost.

The first SIGINT, SIGTERM or SIGHUP raises Interrupted in the main thread. Later ones change nothing, so that the work
can end in order. Python drops an exception that a finaliser raises; so long work also looks, between two pieces,
whether a signal has come. The supervisor kills what neither way ends.
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
        self.waits = 0  # how many ``undisturbed`` blocks the work is in
        self._late = False  # whether a signal has come that nothing has raised yet

    def __call__(self, number: int, frame: FrameType | None) -> None:
        if self.heard is None:
            self.heard = number
            self._late = True
            self.say()

    def say(self) -> None:
        """Raises Interrupted for the signal that came, once, and outside every ``undisturbed`` block."""
        if self._late and not self.waits:
            self._late = False
            raise Interrupted


def hear() -> Hearing:
    """Installs the handler in this process; a signal that its parent ignores (as nohup does) stays ignored."""
    hearing = Hearing()
    sys.unraisablehook = _unraisable(sys.unraisablehook)
    for number in ENDING:
        if signal.getsignal(number) != signal.SIG_IGN:
            signal.signal(number, hearing)
    return hearing


def _unraisable(before: Callable[[Any], object]) -> Callable[[Any], None]:
    """A hook that prints nothing about an Interrupted that a finaliser dropped: ``look`` raises another."""
    def hook(lost: Any) -> None:
        if not issubclass(lost.exc_type, Interrupted):
            before(lost)

    return hook


def _hearing() -> Hearing | None:
    """The installed handler; it remembers the signal, and no variable of this module does."""
    return next((h for h in map(signal.getsignal, ENDING) if isinstance(h, Hearing)), None)


def heard() -> bool:
    """Whether a signal has asked this process to end."""
    hearing = _hearing()
    return hearing is not None and hearing.heard is not None


def look() -> None:
    """Raises Interrupted if a signal has come: a finaliser may have dropped the exception that it raised."""
    if heard():
        raise Interrupted


@contextmanager
def undisturbed() -> Iterator[None]:
    """Delays Interrupted until the end of the block; for short work that must not stop halfway.

    Blocking the signals would not do: another thread would take them, and the main thread would raise all the same.
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
    """Calls ``stop`` from another thread as soon as a signal comes, for native code that runs long.

    Interrupted follows when that code has returned. Outside the main thread this does nothing, for Python handles
    signals in the main thread only.
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
