"""Files are written whole or not at all, and nothing but a plain file of ours is read."""

from __future__ import annotations

import errno
import os
import signal
import socket
import stat
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from types import FrameType
from typing import Any

import pytest

from tcpmodel.machine import trust
from tcpmodel.machine.files import Folder, make_folders, write_whole
from tcpmodel.machine.trust import NotTrusted, why_not_above
from tests.torture.trial import apart


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "private"
    made.mkdir(mode=0o700)
    return made


def names(folder: Path) -> list[str]:
    return sorted(os.listdir(folder))


# -- writing -------------------------------------------------------------------------------------------


@pytest.mark.parametrize("mask", [0o022, 0o077, 0o002, 0o027])
def test_an_ordinary_file_has_the_mode_that_umask_leaves_and_a_private_one_is_its_owners(tmp_path: Path, mask: int) -> None:
    before = os.umask(mask)
    try:
        write_whole(tmp_path / "plain", b"a")
        with Folder.private(tmp_path / "new" / "private") as private:
            private.write("file", b"a")
    finally:
        os.umask(before)
    assert stat.S_IMODE((tmp_path / "plain").stat().st_mode) == 0o666 & ~mask
    assert stat.S_IMODE((tmp_path / "new" / "private" / "file").stat().st_mode) == 0o600
    assert stat.S_IMODE((tmp_path / "new" / "private").stat().st_mode) == 0o700


def test_folders_that_are_made_are_never_writable_for_others(tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        write_whole(tmp_path / "a" / "b" / "file", b"a")
    finally:
        os.umask(before)
    assert [stat.S_IMODE(p.stat().st_mode) for p in (tmp_path / "a", tmp_path / "a" / "b")] == [0o755, 0o755]


def test_a_durable_file_is_on_the_disk_before_it_has_its_name_and_its_name_before_the_end(
        folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[str] = []
    real_sync, real_replace = os.fsync, os.replace

    def sync(handle: int) -> None:
        seen.append("folder" if stat.S_ISDIR(os.fstat(handle).st_mode) else f"file of {os.fstat(handle).st_size}")
        real_sync(handle)

    monkeypatch.setattr(os, "fsync", sync)
    monkeypatch.setattr(os, "replace", lambda a, b: (seen.append("name"), real_replace(a, b)))
    with Folder.private(folder) as private:
        private.write("a", b"12345", memoryview(b"67"))
        assert seen == ["file of 7", "name", "folder"]
        private.write("a", b"12345", durable=False)
    assert seen[3:] == ["name"]


@pytest.mark.parametrize("stale", ["a file", "a link", "a FIFO", "a socket", "a file that nobody may read"])
def test_a_stale_part_is_replaced_by_the_next_write(folder: Path, stale: str) -> None:
    part = folder / ".a.part"
    put(part, stale)
    write_whole(folder / "a", b"new")
    assert (folder / "a").read_bytes() == b"new"
    assert not os.path.lexists(part)
    assert stat.S_ISREG((folder / "a").lstat().st_mode)


def put(place: Path, what: str) -> None:
    """Something that is no file of ours, at that place."""
    match what:
        case "a file":
            place.write_bytes(b"half")
        case "a file that nobody may read":
            place.write_bytes(b"half")
            place.chmod(0)
        case "a link":
            elsewhere = place.parent / "elsewhere"
            elsewhere.write_bytes(b"not ours to change")
            place.symlink_to(elsewhere)
        case "a dangling link":
            place.symlink_to("nowhere")
        case "a FIFO":
            os.mkfifo(place)
        case "a socket":
            with socket.socket(socket.AF_UNIX) as made:
                here = os.getcwd()
                os.chdir(place.parent)  # an address has few bytes
                try:
                    made.bind(place.name)
                finally:
                    os.chdir(here)
        case "a folder":
            place.mkdir()
        case "a device":
            os.mknod(place, stat.S_IFCHR | 0o600, os.makedev(1, 5))  # /dev/zero never ends


def test_a_part_that_another_process_writes_is_left_to_it(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tcpmodel.machine.files._MOST_WAITS", 3)
    script = ("import fcntl, os, sys, time; f = open(sys.argv[1], 'wb'); fcntl.flock(f, fcntl.LOCK_EX); "
              "print('locked', flush=True); sys.stdin.read()")
    with subprocess.Popen([sys.executable, "-c", script, str(folder / ".a.part")], stdin=subprocess.PIPE,
                          stdout=subprocess.PIPE) as other:
        assert other.stdout
        other.stdout.readline()
        with pytest.raises(OSError, match="another process writes this file"):
            write_whole(folder / "a", b"new")
        assert names(folder) == [".a.part"]
        other.kill()
    write_whole(folder / "a", b"new")
    assert names(folder) == ["a"]


def test_writers_of_one_file_do_not_mix_their_bytes(folder: Path) -> None:
    contents = [bytes([n]) * 300_000 for n in range(8)]
    threads = [threading.Thread(target=write_whole, args=(folder / "a", c)) for c in contents]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    assert (folder / "a").read_bytes() in contents
    assert names(folder) == ["a"]


@pytest.mark.parametrize("call", ["open", "write", "fsync", "replace", "close"])
@pytest.mark.parametrize("error", [OSError(errno.ENOSPC, "No space left on device"), KeyboardInterrupt(), MemoryError()])
def test_whatever_goes_wrong_leaves_the_old_file_and_no_part(folder: Path, call: str, error: BaseException, monkeypatch: pytest.MonkeyPatch) -> None:
    with Folder.private(folder) as private:
        private.write("a", b"old")
        real: Callable[..., Any] = getattr(os, call)
        times: list[int] = []

        def fails(*args: Any, **more: Any) -> Any:
            if times:
                return real(*args, **more)
            times.append(1)
            if call in ("open", "close"):  # it is done, and the exception comes before anybody knows
                real(*args, **more)
            raise error

        with monkeypatch.context() as patched:
            patched.setattr(os, call, fails)
            with pytest.raises(type(error)) as raised:
                private.write("a", b"new")
        if isinstance(error, OSError):
            assert raised.value.filename == str(folder / "a")  # type: ignore[attr-defined]
        assert names(folder) == ["a"]
        assert (folder / "a").read_bytes() in (b"old", b"new")
        private.write("a", b"newer")
    assert (folder / "a").read_bytes() == b"newer"


class Signalled(KeyboardInterrupt):
    """As a handler of signals may raise anywhere."""


def interrupted(place: Path, after: int) -> bool:
    """Writes a file, and is interrupted after so many instructions of the module; false if it needs fewer."""
    done = 0

    def trace(frame: FrameType, event: str, _: Any) -> Any:
        nonlocal done
        if "machine/files.py" not in frame.f_code.co_filename:
            return None
        frame.f_trace_opcodes = True
        if event in ("opcode", "return"):
            done += 1
            if done == after:
                raise Signalled
        return trace

    sys.settrace(trace)
    try:
        write_whole(place, b"new")
    except Signalled:
        return True
    finally:
        sys.settrace(None)
    return False


def instructions(folder: Path) -> int:
    """How many instructions it takes to write a file, having been interrupted at each of them."""
    after = 1
    while interrupted(folder / "a", after):
        assert not [n for n in names(folder) if n != "a"], after
        assert not (folder / "a").exists() or (folder / "a").read_bytes() == b"new"
        after += 1
    return after


def test_a_signal_at_any_instruction_leaves_no_part(folder: Path) -> None:
    """In a process of its own: Python handles for ever what a trace raises where an exception handler is left."""
    assert apart(lambda: instructions(folder)) > 100


def test_a_process_that_is_killed_leaves_a_part_that_the_next_write_removes(folder: Path) -> None:
    script = ("import os, signal, sys; from pathlib import Path; from tcpmodel.machine.files import write_whole; "
              "os.replace = lambda *_: os.kill(os.getpid(), signal.SIGKILL); write_whole(Path(sys.argv[1]), b'new')")
    done = subprocess.run([sys.executable, "-c", script, str(folder / "a")], check=False)
    assert done.returncode == -signal.SIGKILL
    assert names(folder) == [".a.part"]
    write_whole(folder / "a", b"newer")
    assert names(folder) == ["a"]


@pytest.mark.parametrize("what", ["a folder", "a FIFO", "a socket", "a device"])
def test_what_is_no_file_is_not_written_over(folder: Path, what: str) -> None:
    if what == "a device" and os.geteuid():
        pytest.skip("only root makes devices")
    put(folder / "a", what)
    kind = (folder / "a").lstat().st_mode
    with pytest.raises(OSError, match="Is a directory" if what == "a folder" else "it is no plain file; expected one, or a new name"):
        write_whole(folder / "a", b"new")
    assert (folder / "a").lstat().st_mode == kind
    assert names(folder) == ["a"]


def test_a_link_is_replaced_and_not_followed(folder: Path) -> None:
    put(folder / "a", "a link")
    write_whole(folder / "a", b"new")
    assert (folder / "a").read_bytes() == b"new"
    assert (folder / "elsewhere").read_bytes() == b"not ours to change"


# -- reading -------------------------------------------------------------------------------------------


def test_a_file_is_read_up_to_a_bound(folder: Path) -> None:
    with Folder.private(folder) as private:
        private.write("a", b"12345")
        assert private.read("a", 5) == b"12345"
        assert private.read_at("a", 2, 2) == b"34"
        assert private.read_at("a", 4, 9) == b"5"
        with pytest.raises(OSError, match="it has 5 bytes; expected 4 at most"):
            private.read("a", 4)


@pytest.mark.parametrize(("what", "why"), [
    ("a link", "it is a symbolic link; expected a plain file"), ("a dangling link", "it is a symbolic link; expected a plain file"),
    ("a FIFO", "it is no plain file"), ("a socket", "it is no plain file"), ("a folder", "it is no plain file"),
    ("a device", "it is no plain file"),
])  # fmt: skip
def test_what_is_no_file_of_ours_is_not_read_and_not_waited_for(folder: Path, what: str, why: str) -> None:
    if what == "a device" and os.geteuid():
        pytest.skip("only root makes devices")
    put(folder / "a", what)
    with Folder.private(folder) as private, pytest.raises(NotTrusted) as told:
        private.read("a", 100)
    assert str(told.value) == f"{folder / 'a'}: {why}"


@pytest.mark.parametrize(("mode", "who"), [(0o660, "its group"), (0o602, "everybody"), (0o666, "everybody")])
def test_a_file_that_others_may_write_to_is_not_read(folder: Path, mode: int, who: str) -> None:
    (folder / "a").write_bytes(b"1")
    (folder / "a").chmod(mode)
    with Folder.private(folder) as private, pytest.raises(NotTrusted) as told:
        private.read("a", 100)
    assert str(told.value) == (f"{folder / 'a'}: {who} may write to it (mode {mode:04o}); expected a plain file that "
                               "only its owner may write to (chmod go-w)")


def test_a_file_of_another_user_is_not_read(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (folder / "a").write_bytes(b"1")
    me = os.geteuid()
    with Folder.private(folder) as private:
        monkeypatch.setattr(trust, "us", lambda: me + 1)
        with pytest.raises(NotTrusted) as told:
            private.read("a", 100)
    assert str(told.value) == f"{folder / 'a'}: it belongs to user {me}; expected a plain file of user {me + 1}"


# -- folders -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("mode", "trusted"), [(0o700, True), (0o755, True), (0o500, True), (0o775, False), (0o770, False),
                                                (0o777, False), (0o1777, False), (0o702, False)])  # fmt: skip
def test_a_folder_is_private_if_nobody_else_may_write_to_it(folder: Path, mode: int, trusted: bool) -> None:
    folder.chmod(mode)
    if trusted:
        Folder.private(folder).close()
    else:
        with pytest.raises(NotTrusted, match=r"may write to it \(mode .*\); expected a folder that only its owner may write to \(chmod go-w\)"):
            Folder.private(folder)


def test_a_folder_of_another_user_is_not_used(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    me = os.geteuid()
    monkeypatch.setattr(trust, "us", lambda: me + 1)
    with pytest.raises(NotTrusted) as told:
        Folder.private(folder)
    assert str(told.value) == f"{folder}: it belongs to user {me}; expected a folder of user {me + 1}"


def test_a_link_is_no_private_folder_unless_it_may_be_one(folder: Path) -> None:
    (folder.parent / "link").symlink_to(folder)
    with pytest.raises(NotTrusted, match="it is a symbolic link; expected a folder"):
        Folder.private(folder.parent / "link")
    Folder.private(folder.parent / "link", link=True).close()


@pytest.mark.parametrize("what", ["a file", "a FIFO", "a dangling link"])
def test_what_is_no_folder_is_told(tmp_path: Path, what: str) -> None:
    put(tmp_path / "a", what)
    with pytest.raises(OSError, match="Not a directory"):
        Folder.private(tmp_path / "a")


def test_a_folder_that_is_moved_away_is_still_the_one_that_was_opened(folder: Path) -> None:
    with Folder.private(folder) as private:
        private.write("a", b"1")
        folder.rename(folder.parent / "moved")
        folder.mkdir()
        (folder / "a").write_bytes(b"of somebody else")
        assert private.read("a", 100) == b"1"
        assert not private.is_there()


@pytest.mark.parametrize(("mode", "safe"), [(0o755, True), (0o700, True), (0o1777, True), (0o777, False), (0o757, False)])
def test_folders_above_are_safe_if_nobody_else_can_rename_in_them(tmp_path: Path, mode: int, safe: bool) -> None:
    (tmp_path / "above" / "private").mkdir(parents=True)
    (tmp_path / "above").chmod(mode)
    why = why_not_above(tmp_path / "above" / "private")
    assert why == ("" if safe else f"{tmp_path / 'above'} stands above it: everybody may write to it (mode {mode:04o}); "
                   "expected a folder that only its owner may write to (chmod go-w)")


def test_a_link_above_is_followed_and_what_it_leads_through_is_looked_at(tmp_path: Path) -> None:
    (tmp_path / "open" / "private").mkdir(parents=True)
    (tmp_path / "open").chmod(0o777)
    (tmp_path / "link").symlink_to("open/../open")
    assert "stands above it" in why_not_above(tmp_path / "link" / "private")
    (tmp_path / "open").chmod(0o755)
    assert why_not_above(tmp_path / "link" / "private") == ""
    (tmp_path / "round").symlink_to("round")
    assert why_not_above(tmp_path / "round" / "private") == "there are too many symbolic links above it"


def test_a_folder_above_of_another_user_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(trust, "us", lambda: 12345)
    if os.geteuid():
        assert f"stands above it: it belongs to user {os.geteuid()}; expected a folder of user 12345, or of root" in why_not_above(tmp_path / "a")
    else:
        assert why_not_above(tmp_path / "a") == ""  # root may do all


def test_a_path_is_shown_on_one_line(tmp_path: Path) -> None:
    assert trust.shown(tmp_path / "a\nb\x1b[31m\udc80") == f"{tmp_path}/a?b?[31m?"


@pytest.mark.skipif(not Path("/proc/self").is_dir(), reason="a folder that says of new names that they are not there")
def test_a_folder_where_none_can_be_made_is_refused_at_once() -> None:
    """It asked for the folder above again and again, until the stack was full."""
    for place in ("/proc/self/tcpmodel", "/proc/tcpmodel/a/b"):
        with pytest.raises(OSError, match="No such file or directory"):
            make_folders(Path(place), 0o700)
        with pytest.raises(OSError, match="No such file or directory"):
            write_whole(Path(place) / "x", b"x")


def test_folders_above_are_made(tmp_path: Path) -> None:
    assert make_folders(tmp_path / "a" / "b" / "c", 0o700)
    assert not make_folders(tmp_path / "a" / "b" / "c", 0o700)
