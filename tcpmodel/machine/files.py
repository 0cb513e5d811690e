"""Writes files whole or not at all, and reads plain files only.

A process writes ``.NAME.part`` in the same folder, and renames it when it is complete. Meanwhile it holds a lock on the
part, which the system releases when the process dies. So a part without a lock is stale, and the next process that
writes the file removes it. If anything goes wrong, a signal at any moment included, the part is removed.
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
    """Those flags of ``open`` that the system has; O_CLOEXEC keeps our files from programs that we start."""
    return sum(getattr(os, name, 0) for name in ("O_CLOEXEC", "O_BINARY", *names))


class Folder:
    """An open folder, through which we reach its files even if another folder takes its place meanwhile."""

    def __init__(self, path: Path, handle: int) -> None:
        self.path, self._handle = path, handle

    @classmethod
    def opened(cls, path: Path) -> Folder:
        """A folder as it is, whoever owns it. OSError if there is none."""
        return cls(path, os.open(path, os.O_RDONLY | _flags("O_DIRECTORY")))

    @classmethod
    def private(cls, path: Path, *, link: bool = False) -> Folder:
        """A folder that is ours alone, made if there is none; with ``link``, a symbolic link of ours may lead to it.

        NotTrusted if somebody else owns it or may write to it; OSError if we cannot make it.
        """
        make_folders(path, 0o700)
        if path.is_symlink() and not (link and path.lstat().st_uid in (0, us())):
            raise NotTrusted(path, "it is a symbolic link; expected a folder")
        folder = cls(path, os.open(path, os.O_RDONLY | _flags("O_DIRECTORY", *([] if link else ["O_NOFOLLOW"]))))
        if why := why_not_folder(os.fstat(folder._handle)):
            folder.close()
            raise NotTrusted(path, why)
        return folder

    def __enter__(self) -> Folder:
        return self

    def __exit__(self, _: type[BaseException] | None, __: BaseException | None, ___: TracebackType | None) -> None:
        self.close()

    def __str__(self) -> str:
        return str(self.path)

    def close(self) -> None:
        """Closes the folder and releases the lock on it; a second call does nothing."""
        handle, self._handle = self._handle, -1
        if handle >= 0:
            os.close(handle)

    def lock(self) -> bool:
        """Locks the folder for this process as long as it is open; false if another process holds the lock."""
        return _locked(self._handle)

    def is_there(self) -> bool:
        """Whether the folder still stands at its path."""
        try:
            return os.path.samestat(os.stat(self.path), os.fstat(self._handle))
        except FileNotFoundError:
            return False

    def names(self) -> list[str]:
        """The names of the files in the folder, sorted."""
        return sorted(os.listdir(self._handle))

    def remove(self, name: str) -> None:
        """Removes a file, if it is there."""
        with contextlib.suppress(FileNotFoundError):
            self._with_path(name, lambda: os.unlink(name, dir_fd=self._handle))

    def sync(self) -> None:
        """Waits until the disk has the names of the files, so that a loss of power undoes none."""
        try:
            os.fsync(self._handle)
        except OSError as error:
            if error.errno not in (errno.EINVAL, errno.ENOTSUP):  # file systems that do it without being asked
                raise

    # -- writing -----------------------------------------------------------------------------------

    def write(self, name: str, *content: Content, durable: bool = True, mode: int = 0o600) -> None:
        """Writes a file whole or not at all, and replaces the one of that name; umask restricts the mode.

        If it is ``durable``, the disk has the content before the name, and both when this returns. OSError, with the
        path of the file, if we cannot write it.
        """
        part, held = f".{name}.part", list[int]()
        try:
            self._with_path(name, lambda: self._write(name, part, held, content, durable, mode))
        except BaseException:  # release the lock first: ``remove_part`` leaves a locked part alone
            with contextlib.suppress(OSError):
                _close(held)
            with contextlib.suppress(OSError):
                self.remove_part(part)
            raise

    def write_scratch(self, name: str, content: Iterable[Content]) -> None:
        """Writes, piece by piece, a new file that only this process reads; OSError if we cannot write it."""
        def work() -> None:
            held.append(os.open(name, os.O_WRONLY | os.O_CREAT | os.O_EXCL | _flags("O_NOFOLLOW"), 0o600,
                                dir_fd=self._handle))
            for piece in content:
                _put(held[-1], piece)

        held: list[int] = []
        try:
            self._with_path(name, work)
        finally:
            _close(held)

    def _write(self, name: str, part: str, held: list[int], content: tuple[Content, ...], durable: bool,
               mode: int) -> None:
        self._begin(part, held, mode)
        for piece in content:
            _put(held[-1], piece)
        if durable:
            os.fsync(held[-1])
        os.replace(self.path / part, self.path / name)  # by path: fails if somebody has moved the folder away
        _close(held)
        if durable:
            self.sync()

    def _begin(self, part: str, held: list[int], mode: int) -> None:
        """Opens a new file and locks it; ``held`` gets the handle first, so that the caller can always close it."""
        flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | _flags("O_NOFOLLOW")
        for _ in range(_MOST_WAITS):
            try:
                held.append(os.open(part, flags, mode, dir_fd=self._handle))
            except FileExistsError:
                if not self.remove_part(part):
                    time.sleep(_WAIT)
                continue
            if _locked(held[-1]) and self._is(held[-1], part):  # else another process took it for stale before our lock
                return
            _close(held)
        raise OSError(errno.EBUSY, "another process writes this file")

    def remove_part(self, part: str) -> bool:
        """Removes a part that no process is writing; false if one is."""
        try:
            handle = self._open(part)
        except FileNotFoundError:
            return True
        except OSError:  # such as a symbolic link, which no process of ours writes
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
            named = os.stat(name, dir_fd=self._handle, follow_symlinks=False)
        except FileNotFoundError:
            return False
        return os.path.samestat(named, os.fstat(handle))

    # -- reading -----------------------------------------------------------------------------------

    def read(self, name: str, most: int) -> bytes:
        """All of a plain file that is ours and that nobody else may write to.

        NotTrusted if it is anything else: we neither read that nor wait for it. OSError if we cannot read the file, or
        it is longer than ``most`` bytes.
        """
        def work(handle: int) -> bytes:
            size = os.fstat(handle).st_size
            if size > most:
                raise OSError(errno.EFBIG, f"it has {size} bytes; expected {most} at most")
            return _all(handle, most)

        return self._reading(name, work)

    def read_at(self, name: str, offset: int, size: int) -> bytes:
        """At most ``size`` bytes of a file from ``offset`` on; errors as those of ``read``."""
        def work(handle: int) -> bytes:
            os.lseek(handle, offset, os.SEEK_SET)
            return _all(handle, size)

        return self._reading(name, work)

    def _reading(self, name: str, work: Callable[[int], bytes]) -> bytes:
        try:
            handle = self._with_path(name, lambda: self._open(name))
        except OSError as error:
            if error.errno == errno.ELOOP:
                raise NotTrusted(self.path / name, "it is a symbolic link; expected a plain file") from None
            if error.errno == errno.ENXIO:
                raise NotTrusted(self.path / name, "it is no plain file") from None
            raise
        try:
            if why := why_not_file(os.fstat(handle)):
                raise NotTrusted(self.path / name, why)
            return bytes(self._with_path(name, lambda: work(handle)))
        finally:
            os.close(handle)

    def _open(self, name: str) -> int:
        """A file open for reading; does not wait, even for a FIFO."""
        return os.open(name, os.O_RDONLY | _flags("O_NOFOLLOW", "O_NONBLOCK", "O_NOCTTY"), dir_fd=self._handle)

    def _with_path(self, name: str, work: Callable[[], Any]) -> Any:
        """The result of the work; an OSError that it raises gets the path of the file."""
        try:
            return work()
        except OSError as error:
            if error.errno is not None:
                error.filename, error.filename2 = str(self.path / name), None
            raise


def write_whole(path: Path, content: Content) -> None:
    """Writes an ordinary file whole or not at all, and makes the folders above it; OSError if we cannot.

    It does not touch a folder, a device or a FIFO of that name; it replaces a symbolic link to a file.
    """
    make_place(path)
    with Folder.opened(path.parent) as folder:
        folder.write(path.name, content, durable=False, mode=0o666)


def make_place(path: Path) -> None:
    """Makes the folders above an ordinary file; OSError if we can tell that writing the file would fail."""
    make_folders(path.parent, 0o755)
    with contextlib.suppress(FileNotFoundError):
        mode = path.stat().st_mode
        if stat.S_ISDIR(mode):
            raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(path))
        if not stat.S_ISREG(mode):
            raise OSError(errno.EEXIST, "it is no plain file; expected one, or a new name", str(path))
    if not os.access(path.parent, os.W_OK | os.X_OK):
        code = errno.EACCES
        if hasattr(os, "statvfs") and os.statvfs(path.parent).f_flag & os.ST_RDONLY:
            code = errno.EROFS
        raise OSError(code, os.strerror(code), str(path))


def make_folders(path: Path, mode: int) -> bool:
    """Makes a folder and the missing ones above it; false if the folder was there. OSError if we cannot make it."""
    for again in (False, True):
        try:
            os.mkdir(path, mode)
            return True
        except FileExistsError:
            if not path.is_dir():
                raise NotADirectoryError(errno.ENOTDIR, os.strerror(errno.ENOTDIR), str(path)) from None
            return False
        except FileNotFoundError:
            if again or path.parent == path:  # the folder above exists, but allows none in it, as in /proc
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
    """What follows in an open file, at most ``most`` bytes."""
    pieces = []
    while most and (piece := os.read(handle, min(most, _READ))):
        pieces.append(piece)
        most -= len(piece)
    return pieces[0] if len(pieces) == 1 else b"".join(pieces)


def _locked(handle: int) -> bool:
    """Locks an open file or folder; false if another process holds the lock, true if the system has no locks."""
    try:
        import fcntl

        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    except (ImportError, OSError):
        return True
    return True
