"""Where a search may write: a folder for checkpoints, which stays, or one for states, which goes with the search."""

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

_WAIT, _WAITS = 0.05, 10  # seconds between two tries to have a folder for this process alone, and how many
_OF_STATES = re.compile(r"\.?(words|parents|visited|ahead)-\d+(\.part)?")  # files of a folder of states
_TRIES = 10  # to make a folder that a process beside this one removes again


class Place:
    """A private folder, made and opened when it is first asked for; until it is closed no other process has it.

    With ``keep`` what is in it stays. Without it is removed, and so is the folder above if it was made for it.
    """

    def __init__(self, path: Path, *, keep: bool) -> None:
        self.path, self.keep = path, keep
        self._folder: Folder | None = None
        self._above: Path | None = None  # the folder above, if this makes it
        self._begun = False
        self._process = os.getpid()

    def __str__(self) -> str:
        return str(self.path)

    @property
    def folder(self) -> Folder:
        """The folder; SpecError if it is not ours alone or another search has it, OSError if there can be none."""
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
            found = opened_alone(self.path, "states")
            if found.is_there():  # else another process took it for one that was left behind, before it was locked
                if not found.names():
                    return found
                _remove(self.path)  # left by a process of the same number that was killed
            found.close()
        raise SpecError(f"{shown(self.path)}: other processes remove this folder again and again")

    def close(self) -> None:
        """Lets go of the folder; once is enough. It may be interrupted, and does its work all the same."""
        try:
            self._close()
        except BaseException:
            self._close()
            raise

    def _close(self) -> None:
        if self.keep or os.getpid() != self._process:  # a process that was forked has no folder to remove
            if self._folder:
                self._folder.close()
            return
        if self._folder:
            _remove(self.path)
            self._folder.close()
        elif self._begun:  # it was interrupted, or refused
            with contextlib.suppress(OSError):
                self.path.rmdir()
        if self._above:
            with contextlib.suppress(OSError):  # another search has its states there
                self._above.rmdir()
        self._folder, self._above, self._begun = None, None, False


def opened_alone(path: Path, what: str, *, link: bool = False) -> Folder:
    """A private folder for what is named, made if it is not there, and no other process's as long as it is open.

    Two searches in one folder would write over each other's states. SpecError if another one has it, or if others may
    write to it; OSError if there can be no such folder.
    """
    folder = Folder.private(path, link=link)
    for _ in range(_WAITS):
        if folder.lock():
            return folder
        time.sleep(_WAIT)  # one that was killed just now may not have let go of it yet
    folder.close()
    raise SpecError(f"{shown(path)}: another check has its {what} there, and still runs")


@contextmanager
def private_above(path: Path) -> Iterator[None]:
    """A folder in which folders of states are made: ours alone as long as this lasts; removed if it was made for it.

    It may be a symbolic link of ours, to another disk. SpecError if others may write to it; OSError if there can be
    none.
    """
    made = not path.exists()
    Folder.private(path, link=True).close()
    try:
        yield
    finally:
        if made:
            with contextlib.suppress(OSError):  # something else was put there
                path.rmdir()


def remove_left_behind(above: Path, names: str) -> None:
    """Removes the folders of that pattern that searches left which were killed; and the one above if it is empty then.

    A search that still runs holds the lock of its folder. What is not ours alone is left as it is, and so is a folder
    in which there is anything else than states.
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
