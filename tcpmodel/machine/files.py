"""How files are written and read: whole or not at all, and no others than plain files.

A file is written aside, as ``.NAME.part`` in the same folder, and renamed when all of it is there. Whoever writes
such a part holds a lock on it, which a process that is killed lets go of: a part without a lock is stale, and
whoever writes that file next removes it. If anything goes wrong, a signal at any moment included, the part is gone.
"""

from __future__ import annotations

import contextlib
import errno
import os
import stat
import time
from collections.abc import Callable, Iterable
from pathlib import Path
from types import TracebackType
from typing import Any

from tcpmodel.machine.trust import NotTrusted, us, why_not_file, why_not_folder

Content = bytes | memoryview

_WAIT, _MOST_WAITS = 0.02, 75  # seconds between two tries for a part that another process writes, and how many
_READ = 1 << 24  # bytes at a time


def _flags(*names: str) -> int:
    """Flags of ``open``, as far as the system has them; none of our files is handed on to another program."""
    return sum(getattr(os, name, 0) for name in ("O_CLOEXEC", "O_BINARY", *names))


class Folder:
    """An open folder. Its files are reached through it, whatever is meanwhile put where it was."""

    def __init__(self, path: Path, handle: int) -> None:
        self.path, self._handle = path, handle

    @classmethod
    def opened(cls, path: Path) -> Folder:
        """A folder as it is, whoever owns it. OSError if there is none."""
        return cls(path, os.open(path, os.O_RDONLY | _flags("O_DIRECTORY")))

    @classmethod
    def private(cls, path: Path, *, link: bool = False) -> Folder:
        """A folder that is ours alone, made if there is none; with ``link`` a symbolic link of ours may stand for it.

        NotTrusted if somebody else owns it or may write to it; OSError if there can be no such folder.
        """
        make_folders(path, 0o700)
        if path.is_symlink() and not (link and path.lstat().st_uid in (0, us())):
            raise NotTrusted(path, "it is a symbolic link; expected a folder")
        found = cls(path, os.open(path, os.O_RDONLY | _flags("O_DIRECTORY", *([] if link else ["O_NOFOLLOW"]))))
        if why := why_not_folder(os.fstat(found._handle)):
            found.close()
            raise NotTrusted(path, why)
        return found

    def __enter__(self) -> Folder:
        return self

    def __exit__(self, _: type[BaseException] | None, __: BaseException | None, ___: TracebackType | None) -> None:
        self.close()

    def __str__(self) -> str:
        return str(self.path)

    def close(self) -> None:
        """Lets go of the folder and of the lock on it; once is enough."""
        handle, self._handle = self._handle, -1
        if handle >= 0:
            os.close(handle)

    def lock(self) -> bool:
        """Takes the folder for this process as long as it is open; false if another has it."""
        return _locked(self._handle)

    def is_there(self) -> bool:
        """Whether the folder still stands at its path."""
        try:
            return os.path.samestat(os.stat(self.path), os.fstat(self._handle))
        except FileNotFoundError:
            return False

    def names(self) -> list[str]:
        """What is in the folder, in order."""
        return sorted(os.listdir(self._handle))

    def remove(self, name: str) -> None:
        """Removes a file, if it is there."""
        with contextlib.suppress(FileNotFoundError):
            self._told(name, lambda: os.unlink(name, dir_fd=self._handle))

    def sync(self) -> None:
        """Waits until the disk has the names of the files: a loss of power then takes none back."""
        try:
            os.fsync(self._handle)
        except OSError as error:
            if error.errno not in (errno.EINVAL, errno.ENOTSUP):  # some file systems cannot, and do it by themselves
                raise

    # -- writing -----------------------------------------------------------------------------------

    def write(self, name: str, *content: Content, durable: bool = True, mode: int = 0o600) -> None:
        """Writes a file whole or not at all, in the place of the one that is there; the mode is as umask lets it be.

        If it is ``durable``, the disk has all of it before it has its name, and both when this returns. OSError, with
        the path of the file, if it cannot be written.
        """
        part, held = f".{name}.part", list[int]()
        try:
            self._told(name, lambda: self._write(name, part, held, content, durable, mode))
        except BaseException:  # the lock goes first, for a part under a lock is taken for one that is being written
            with contextlib.suppress(OSError):
                _close(held)
            with contextlib.suppress(OSError):
                self.remove_part(part)
            raise

    def write_scratch(self, name: str, content: Iterable[Content]) -> None:
        """Writes a new file piece by piece, which nobody reads but this process; OSError if it cannot be written."""
        def work() -> None:
            held.append(os.open(name, os.O_WRONLY | os.O_CREAT | os.O_EXCL | _flags("O_NOFOLLOW"), 0o600,
                                dir_fd=self._handle))
            for piece in content:
                _put(held[-1], piece)

        held: list[int] = []
        try:
            self._told(name, work)
        finally:
            _close(held)

    def _write(self, name: str, part: str, held: list[int], content: tuple[Content, ...], durable: bool,
               mode: int) -> None:
        self._begin(part, held, mode)
        for piece in content:
            _put(held[-1], piece)
        if durable:
            os.fsync(held[-1])
        os.replace(self.path / part, self.path / name)  # in a folder that was moved away there is no such part
        _close(held)
        if durable:
            self.sync()

    def _begin(self, part: str, held: list[int], mode: int) -> None:
        """Opens a new file under the lock of this process; ``held`` has it before it is locked, come what may."""
        flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | _flags("O_NOFOLLOW")
        for _ in range(_MOST_WAITS):
            try:
                held.append(os.open(part, flags, mode, dir_fd=self._handle))
            except FileExistsError:
                if not self.remove_part(part):
                    time.sleep(_WAIT)
                continue
            if _locked(held[-1]) and self._is(held[-1], part):  # else another took it for stale before it was locked
                return
            _close(held)
        raise OSError(errno.EBUSY, "another process writes this file")

    def remove_part(self, part: str) -> bool:
        """Removes a part that nobody writes any more; false if somebody does."""
        try:
            handle = self._open(part)
        except FileNotFoundError:
            return True
        except OSError:  # no file that can be opened, such as a symbolic link: nobody writes a part into that
            self.remove(part)
            return True
        try:
            if not _locked(handle):
                return False
            if self._is(handle, part):
                os.unlink(part, dir_fd=self._handle)
            return True
        finally:
            os.close(handle)

    def _is(self, handle: int, name: str) -> bool:
        """Whether an open file is the one of that name."""
        try:
            found = os.stat(name, dir_fd=self._handle, follow_symlinks=False)
        except FileNotFoundError:
            return False
        return os.path.samestat(found, os.fstat(handle))

    # -- reading -----------------------------------------------------------------------------------

    def read(self, name: str, most: int) -> bytes:
        """All of a file, which is ours, and which nobody else may write to.

        NotTrusted if it is no such file: whatever else stands in its place is not waited for, and not read. OSError
        if it cannot be read or is longer than ``most`` bytes.
        """
        def work(handle: int) -> bytes:
            size = os.fstat(handle).st_size
            if size > most:
                raise OSError(errno.EFBIG, f"it has {size} bytes; expected {most} at most")
            return _all(handle, most)

        return self._reading(name, work)

    def read_at(self, name: str, offset: int, size: int) -> bytes:
        """So many bytes of a file, fewer where it ends before; errors as those of ``read``."""
        def work(handle: int) -> bytes:
            os.lseek(handle, offset, os.SEEK_SET)
            return _all(handle, size)

        return self._reading(name, work)

    def _reading(self, name: str, work: Callable[[int], bytes]) -> bytes:
        try:
            handle = self._told(name, lambda: self._open(name))
        except OSError as error:
            if error.errno == errno.ELOOP:
                raise NotTrusted(self.path / name, "it is a symbolic link; expected a plain file") from None
            if error.errno == errno.ENXIO:
                raise NotTrusted(self.path / name, "it is no plain file") from None
            raise
        try:
            if why := why_not_file(os.fstat(handle)):
                raise NotTrusted(self.path / name, why)
            return bytes(self._told(name, lambda: work(handle)))
        finally:
            os.close(handle)

    def _open(self, name: str) -> int:
        """A file open for reading; never waits, whatever it is."""
        return os.open(name, os.O_RDONLY | _flags("O_NOFOLLOW", "O_NONBLOCK", "O_NOCTTY"), dir_fd=self._handle)

    def _told(self, name: str, work: Callable[[], Any]) -> Any:
        """Does the work; an OSError of it tells the path of the file."""
        try:
            return work()
        except OSError as error:
            if error.errno is not None:
                error.filename, error.filename2 = str(self.path / name), None
            raise


def write_whole(path: Path, content: Content) -> None:
    """Writes an ordinary file whole or not at all; folders above it are made. OSError if it cannot be.

    A folder, a device or a FIFO that is in its place is left as it is; a symbolic link to a file is replaced.
    """
    make_place(path)
    with Folder.opened(path.parent) as folder:
        folder.write(path.name, content, durable=False, mode=0o666)


def make_place(path: Path) -> None:
    """Makes the folders above an ordinary file; OSError if it can be seen that it could not be written there."""
    make_folders(path.parent, 0o755)
    with contextlib.suppress(FileNotFoundError):
        there = path.stat().st_mode
        if stat.S_ISDIR(there):
            raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(path))
        if not stat.S_ISREG(there):
            raise OSError(errno.EEXIST, "it is no plain file; expected one, or a new name", str(path))
    if not os.access(path.parent, os.W_OK | os.X_OK):
        code = errno.EACCES
        if hasattr(os, "statvfs") and os.statvfs(path.parent).f_flag & os.ST_RDONLY:
            code = errno.EROFS
        raise OSError(code, os.strerror(code), str(path))


def make_folders(path: Path, mode: int) -> bool:
    """Makes a folder and those above it that are not there; whether it was made. OSError if it cannot be."""
    for again in (False, True):
        try:
            os.mkdir(path, mode)
            return True
        except FileExistsError:
            if not path.is_dir():
                raise NotADirectoryError(errno.ENOTDIR, os.strerror(errno.ENOTDIR), str(path)) from None
            return False
        except FileNotFoundError:
            if again or path.parent == path:  # all above is there, and still none can be made, as in /proc
                raise
            make_folders(path.parent, mode)
    raise AssertionError


def _put(handle: int, content: Content) -> None:
    rest = memoryview(content).cast("B")
    while rest:
        rest = rest[os.write(handle, rest):]


def _close(held: list[int]) -> None:
    while held:
        os.close(held[-1])
        held.pop()


def _all(handle: int, most: int) -> bytes:
    """What is left of an open file, up to so many bytes."""
    found = []
    while most and (piece := os.read(handle, min(most, _READ))):
        found.append(piece)
        most -= len(piece)
    return found[0] if len(found) == 1 else b"".join(found)


def _locked(handle: int) -> bool:
    """Takes the lock of an open file or folder; false if another process has it. Where there are no locks, true."""
    try:
        import fcntl

        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    except (ImportError, OSError):
        return True
    return True
