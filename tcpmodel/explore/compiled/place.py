"""The folder in which a search may write: one for checkpoints stays; one for states ends with the search."""

from __future__ import annotations

import contextlib
import os
import re
import shutil
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tcpmodel.language.errors import SpecError
from tcpmodel.machine.files import Folder
from tcpmodel.machine.trust import NotTrusted, shown

_WAIT, _WAITS = 0.05, 10  # seconds between two tries to lock a folder, and how many tries
_OF_STATES = re.compile(r"\.?(words|parents|visited|ahead)-\d+(\.part)?")  # files of a folder of states
_TRIES = 10  # to make a folder that another process removes again


class Place:
    """A private folder, which the first use makes, opens and locks; ``close`` releases it.

    With ``keep`` its content stays. Without, ``close`` removes the folder, and the one above if this object made it.
    """

    def __init__(self, path: Path, *, keep: bool) -> None:
        self.path, self.keep = path, keep
        self._folder: Folder | None = None
        self._above: Path | None = None  # the folder above, if this object makes it
        self._begun = False
        self._process = os.getpid()

    def __str__(self) -> str:
        return str(self.path)

    @property
    def folder(self) -> Folder:
        """The folder; SpecError if it is not ours alone or another search has it, OSError if we cannot make it."""
        if self._folder is None:
            self._folder = opened_alone(self.path, "checkpoints") if self.keep else self._scratch()
        return self._folder

    def open(self) -> None:
        """Makes and opens the folder now; errors as those of ``folder``."""
        self._folder = self.folder

    def _scratch(self) -> Folder:
        if not self.path.parent.exists():
            self._above = self.path.parent
        self._begun = True
        for _ in range(_TRIES):
            folder = opened_alone(self.path, "states")
            if folder.is_there():  # else another process took it for a leftover, and removed it before our lock
                if not folder.names():
                    return folder
                _remove(self.path)  # the leftover of a process of the same number that was killed
            folder.close()
        raise SpecError(f"{shown(self.path)}: other processes remove this folder again and again")

    def close(self) -> None:
        """Releases the folder; a second call does nothing. An interrupt in the middle does not stop it."""
        try:
            self._close()
        except BaseException:
            self._close()
            raise

    def _close(self) -> None:
        if self.keep or os.getpid() != self._process:  # a forked process must not remove the folder
            if self._folder:
                self._folder.close()
            return
        if self._folder:
            _remove(self.path)
            self._folder.close()
        elif self._begun:  # an interrupt or a refusal came before the folder was open
            with contextlib.suppress(OSError):
                self.path.rmdir()
        if self._above:
            with contextlib.suppress(OSError):  # another search has its states there
                self._above.rmdir()
        self._folder, self._above, self._begun = None, None, False


def opened_alone(path: Path, what: str, *, link: bool = False) -> Folder:
    """A private folder that we have locked, made if it does not exist; ``what`` names its content in an error.

    Two searches in one folder would write over each other's states. SpecError if another one has it, or if others may
    write to it; OSError if we cannot make it.
    """
    folder = Folder.private(path, link=link)
    for _ in range(_WAITS):
        if folder.lock():
            return folder
        time.sleep(_WAIT)  # a process that was killed just now may still hold the lock
    folder.close()
    raise SpecError(f"{shown(path)}: another check has its {what} there, and still runs")


@contextmanager
def private_above(path: Path) -> Iterator[None]:
    """Makes a private folder for folders of states, and removes it after the block if it did not exist before.

    It may be a symbolic link of ours, to another disk. SpecError if others may write to it; OSError if we cannot make
    it.
    """
    made = not path.exists()
    Folder.private(path, link=True).close()
    try:
        yield
    finally:
        if made:
            with contextlib.suppress(OSError):  # it is not empty
                path.rmdir()


def remove_left_behind(above: Path, names: str) -> None:
    """Removes folders of that pattern whose searches were killed, and the folder above if it is empty then.

    A search that still runs holds the lock of its folder. A folder stays if it is not ours alone, or if it holds
    anything but states.
    """
    removed = False
    for path in sorted(above.glob(names)):
        with contextlib.suppress(NotTrusted, OSError):
            if path.is_symlink() or not path.is_dir():
                continue
            with Folder.private(path) as folder:
                if folder.lock() and folder.is_there() and all(map(_OF_STATES.fullmatch, folder.names())):
                    _remove(path)
                    removed = True
    if removed:
        with contextlib.suppress(OSError):
            above.rmdir()


def _remove(path: Path) -> None:
    shutil.rmtree(path, ignore_errors=True)
