"""How much memory there is, how much is held, and how much this program allows itself."""

from __future__ import annotations

import errno
import os
import time
from collections.abc import Iterator
from mmap import mmap
from pathlib import Path

SHARE = 0.75  # of the available memory: an exploration ends itself before the system has to kill a process
ENOUGH = 0.9  # of the available memory: the supervisor ends a process that has grown so far
_CGROUPS = Path("/sys/fs/cgroup")
_SIGNS = ("out of memory", "cannot allocate memory", "failed to map segment", "can't start new thread", "bad_alloc")
_UNLIMITED = 1 << 60  # version 1 writes "no limit" as a number near 2^63


def there_is() -> int | None:
    """The bytes that the machine, the control group and ``ulimit -v`` leave to this process; None if unknown."""
    known = [n for n in (_machine(), *_groups(), address_space()) if n is not None and 0 < n < _UNLIMITED]
    return min(known, default=None)


def allowed() -> int | None:
    """The bytes that this program and its processes may hold unless the user sets another limit."""
    there = there_is()
    return None if there is None else int(there * SHARE)


def _machine() -> int | None:
    try:
        return os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE")
    except (AttributeError, OSError, ValueError):  # Windows has no sysconf
        return None


def _groups() -> Iterator[int]:
    """The limits of the control groups around this process, of both versions."""
    for line in _read(Path("/proc/self/cgroup")).splitlines():
        _, _, rest = line.partition(":")
        controllers, _, place = rest.partition(":")
        if controllers and "memory" not in controllers.split(","):
            continue
        root = _CGROUPS / "memory" if controllers else _CGROUPS
        limit = "memory.limit_in_bytes" if controllers else "memory.max"
        inner = Path(place.lstrip("/"))
        for folder in (inner, *inner.parents):  # in a container the path may be the one that the host sees
            text = _read(root / folder / limit).strip()
            if text.isdecimal():
                yield int(text)


def address_space() -> int | None:
    """The limit of this process's address space (``ulimit -v``), in bytes; None without one."""
    try:
        import resource
    except ImportError:
        return None
    soft, _ = resource.getrlimit(resource.RLIMIT_AS)
    return None if soft == resource.RLIM_INFINITY else soft


def must_suffice(size: int) -> None:
    """MemoryError if the address space has a limit, and ``size`` bytes more do not fit below it now."""
    if address_space() is None:
        return
    try:
        mmap(-1, size).close()
    except (OSError, ValueError):
        raise MemoryError(shortage()) from None


def held(process: int | str = "self") -> int:
    """The bytes of memory that a process holds; 0 if it has ended. Without /proc: the most that this one ever held."""
    fields = _read(Path(f"/proc/{process}/statm")).split()
    if len(fields) > 1:
        return int(fields[1]) * os.sysconf("SC_PAGE_SIZE")
    return _most_held() if process == "self" else 0


def _most_held() -> int:
    try:
        import resource
        import sys
    except ImportError:
        return 0
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return most if sys.platform == "darwin" else most * 1024  # macOS counts bytes, Linux KiB


class Watch:
    """Watches whether a process and its descendants together hold more than ``most`` bytes (None: no limit)."""

    def __init__(self, most: int | None, process: int, every: float = 0.1) -> None:
        self.most, self.process, self._every = most, process, every
        self._looked = 0.0

    def exceeded(self, more: int = 0) -> str:
        """Why the memory does not suffice if the processes take ``more`` bytes; empty if it does.

        A look costs a millisecond. So without ``more`` it looks once in ``every`` seconds; in between it says nothing.
        """
        if self.most is None or (not more and time.monotonic() - self._looked < self._every):
            return ""
        self._looked = time.monotonic()
        if self._held() + more <= self.most:
            return ""
        return f"more than {self.most // 2**20} MiB of memory"

    def _held(self) -> int:
        """The bytes that all hold together. If the plain sum is high, memory that they share counts once."""
        together = [self.process, *descendants(self.process)]
        plain = sum(map(held, together))
        if self.most is None or plain < self.most / 2:
            return plain
        return sum(_proportional(p) or held(p) for p in together)


def _proportional(process: int) -> int:
    for line in _read(Path(f"/proc/{process}/smaps_rollup")).splitlines():
        if line.startswith("Pss:"):
            return int(line.split()[1]) * 1024
    return 0


def descendants(process: int) -> list[int]:
    """The descendants of a process, each before its own children."""
    return [p for child in _children(process) for p in (child, *descendants(child))]


def _children(process: int) -> list[int]:
    tasks = Path(f"/proc/{process}/task")
    try:
        return [int(n) for task in tasks.iterdir() for n in _read(task / "children").split()]
    except OSError:  # the process has ended, or there is no /proc
        return []


def _read(place: Path) -> str:
    try:
        return place.read_text()
    except (OSError, ValueError):
        return ""


def shortage() -> str:
    """A text which says that memory ran out, and how much this program may have."""
    there = there_is()
    return "out of memory" + (f": this program may have {there // 2**20} MiB" if there is not None else "")


def ran_out(error: BaseException) -> bool:
    """Whether an exception says that memory, or a thread, was refused; libraries say it in many ways."""
    if isinstance(error, MemoryError) or (isinstance(error, OSError) and error.errno == errno.ENOMEM):
        return True
    return any(sign in str(error).lower() for sign in _SIGNS)
