"""The cache of machine code: what is kept is checked before it is loaded, and nothing depends on its being there."""

from __future__ import annotations

import ctypes
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tcpmodel.explore.compiled import native
from tcpmodel.explore.compiled.native import Native, cache_folder
from tests.test_files import put

SEVEN = "define i32 @number() {\n  ret i32 7\n}\n"
EIGHT = SEVEN.replace("7", "8")


@pytest.fixture(autouse=True)
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A cache of this test's own, and nothing remembered from another."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    native.object_code.cache_clear()
    native._said.cache_clear()
    yield tmp_path / "tcpmodel"
    native.object_code.cache_clear()


def number(text: str) -> int:
    """What the module's function returns, its machine code from the cache if that will do."""
    native.object_code.cache_clear()
    module = Native()
    module.add(text)
    return int(ctypes.CFUNCTYPE(ctypes.c_int32)(module.address("number"))())


def kept(cache: Path) -> Path:
    """The one object in the cache."""
    found, = cache.iterdir()
    return found


def compilations(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """A list that grows by the text of each module that is compiled."""
    seen: list[str] = []
    real = native.llvm.parse_assembly
    monkeypatch.setattr(native.llvm, "parse_assembly", lambda text: (text and seen.append(text), real(text))[1])
    return seen


def test_an_object_is_compiled_once(cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    seen = compilations(monkeypatch)
    assert [number(SEVEN), number(SEVEN)] == [7, 7]
    assert seen == [SEVEN]
    assert kept(cache).suffix == ".o"


def test_another_text_is_another_object(cache: Path) -> None:
    assert [number(SEVEN), number(EIGHT), number(SEVEN)] == [7, 8, 7]
    assert len(list(cache.iterdir())) == 2


@pytest.mark.parametrize("what", ["truncated", "emptied", "one byte changed", "the last byte changed", "digest changed", "something else", "longer"])
def test_an_object_that_is_not_what_was_kept_is_compiled_again(what: str, cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert number(SEVEN) == 7
    place = kept(cache)
    whole = place.read_bytes()
    middle = len(whole) // 2
    place.write_bytes({
        "truncated": whole[:middle], "emptied": b"", "one byte changed": whole[:middle] + bytes([whole[middle] ^ 1]) + whole[middle + 1:],
        "the last byte changed": whole[:-1] + bytes([whole[-1] ^ 255]), "digest changed": bytes([whole[0] ^ 1]) + whole[1:],
        "something else": b"no object at all, but long enough to hold a digest of it", "longer": whole + b"\0",
    }[what])  # fmt: skip
    seen = compilations(monkeypatch)
    assert number(SEVEN) == 7
    assert seen == [SEVEN]
    assert place.read_bytes() == whole  # and it is mended


def test_a_cache_that_cannot_be_made_is_done_without(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    in_the_way = tmp_path / "file"
    in_the_way.write_text("not a folder")
    monkeypatch.setenv("XDG_CACHE_HOME", str(in_the_way))
    assert [number(SEVEN), number(SEVEN)] == [7, 7]
    assert in_the_way.read_text() == "not a folder"


def test_an_object_that_is_a_folder_is_done_without(cache: Path) -> None:
    assert number(SEVEN) == 7
    place = kept(cache)
    place.unlink()
    place.mkdir()
    assert number(SEVEN) == 7


def test_a_disk_that_is_full_leaves_nothing_behind(cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "replace", full)
    assert number(SEVEN) == 7
    assert list(cache.iterdir()) == []


def test_a_user_without_a_home_has_no_cache(monkeypatch: pytest.MonkeyPatch) -> None:
    """As in a container whose user is a number that no list of users knows."""
    def homeless() -> Path:
        raise RuntimeError("Could not determine home directory.")

    monkeypatch.delenv("XDG_CACHE_HOME")
    monkeypatch.setattr(Path, "home", homeless)
    assert number(SEVEN) == 7


def test_the_cache_is_where_the_user_wants_it(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    assert cache_folder() == tmp_path / "tcpmodel"
    monkeypatch.setenv("XDG_CACHE_HOME", "")
    monkeypatch.setenv("HOME", str(tmp_path))
    assert cache_folder() == tmp_path / ".cache" / "tcpmodel"


@pytest.mark.parametrize("given", ["cache", "./cache", "../cache", ""])
def test_a_cache_of_a_relative_path_is_none(given: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """What is found from the current folder may be anybody's."""
    monkeypatch.setenv("XDG_CACHE_HOME", given)
    monkeypatch.setenv("HOME", str(tmp_path))
    assert cache_folder() == tmp_path / ".cache" / "tcpmodel"
    monkeypatch.setenv("HOME", "here")
    assert cache_folder() is None


def test_an_object_in_the_place_of_another_is_compiled_again(cache: Path) -> None:
    assert [number(SEVEN), number(EIGHT)] == [7, 8]
    one, other = sorted(cache.iterdir())
    aside = cache / "aside"
    one.rename(aside)
    other.rename(one)
    aside.rename(other)
    assert [number(SEVEN), number(EIGHT)] == [7, 8]


# -- whom the cache belongs to -------------------------------------------------------------------------


def planted(cache: Path) -> Path:
    """The object of SEVEN, whole, but with the code of EIGHT: as somebody who may write there could put it."""
    assert [number(SEVEN), number(EIGHT)] == [7, 8]
    sevens, eights = (next(p for p in cache.iterdir() if p.read_bytes()[32:] == native.object_code(text)) for text in (SEVEN, EIGHT))
    code = eights.read_bytes()[32:]
    sevens.write_bytes(native._digest(sevens.name, code) + code)
    eights.unlink()
    assert number(SEVEN) == 8  # nobody notices, where only the owner can do that
    return sevens


NEW = "; tcpmodel does not use machine code from there, and compiles it anew"
MAY_WRITE = "expected a {} that only its owner may write to (chmod go-w)" + NEW


@pytest.mark.parametrize(("mode", "who"), [(0o777, "everybody"), (0o775, "its group"), (0o1777, "everybody"), (0o702, "everybody")])
def test_a_folder_that_others_may_write_to_is_not_used_and_told_once(cache: Path, mode: int, who: str, caplog: pytest.LogCaptureFixture) -> None:
    place = planted(cache)
    before = place.read_bytes()
    cache.chmod(mode)
    assert [number(SEVEN), number(EIGHT), number(SEVEN)] == [7, 8, 7]
    assert caplog.messages == [f"tcpmodel: {cache}: {who} may write to it (mode {mode:04o}); " + MAY_WRITE.format("folder")]
    assert (list(cache.iterdir()), place.read_bytes()) == ([place], before)  # nor is anything put there


@pytest.mark.parametrize("mode", [0o700, 0o755, 0o711])
def test_a_folder_that_others_may_only_read_is_used(cache: Path, mode: int, caplog: pytest.LogCaptureFixture) -> None:
    planted(cache)
    cache.chmod(mode)
    assert number(SEVEN) == 8
    assert not caplog.messages


@pytest.mark.parametrize("mode", [0o666, 0o660, 0o602])
def test_an_object_that_others_may_write_to_is_not_used(cache: Path, mode: int, caplog: pytest.LogCaptureFixture) -> None:
    place = planted(cache)
    place.chmod(mode)
    assert number(SEVEN) == 7
    assert caplog.messages == [f"tcpmodel: {place}: {'its group' if mode == 0o660 else 'everybody'} may write to it "
                               f"(mode {mode:04o}); " + MAY_WRITE.format("plain file")]
    assert place.stat().st_mode & 0o777 == 0o600  # it was replaced
    assert number(SEVEN) == 7
    assert len(caplog.messages) == 1


def test_an_object_of_another_user_is_not_used(cache: Path, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch) -> None:
    if os.geteuid():
        pytest.skip("only root can give files away")
    place = planted(cache)
    os.chown(place, 12345, -1)
    assert number(SEVEN) == 7
    assert caplog.messages == [f"tcpmodel: {place}: it belongs to user 12345; expected a plain file of user 0{NEW}"]


@pytest.mark.parametrize("whose", ["the folder", "the one above"])
def test_a_folder_of_another_user_is_not_used(cache: Path, whose: str, caplog: pytest.LogCaptureFixture) -> None:
    """Root with another user's HOME ran that user's code."""
    if os.geteuid():
        pytest.skip("only root can give folders away")
    planted(cache)
    os.chown(cache if whose == "the folder" else cache.parent, 12345, -1)
    assert number(SEVEN) == 7
    if whose == "the folder":
        assert caplog.messages == [f"tcpmodel: {cache}: it belongs to user 12345; expected a folder of user 0{NEW}"]
    else:
        assert caplog.messages == [f"tcpmodel: {cache}: {cache.parent} stands above it: it belongs to user 12345; expected a folder of user 0, or of root{NEW}"]


def test_a_folder_that_others_could_put_in_its_place_is_not_used(cache: Path, caplog: pytest.LogCaptureFixture) -> None:
    planted(cache)
    cache.parent.chmod(0o777)
    assert number(SEVEN) == 7
    assert caplog.messages == [f"tcpmodel: {cache}: {cache.parent} stands above it: everybody may write to it (mode 0777); " + MAY_WRITE.format("folder")]
    cache.parent.chmod(0o1777)  # as /tmp: nobody may rename what is another's
    assert number(SEVEN) == 8


@pytest.mark.parametrize("what", ["a FIFO", "a link", "a dangling link", "a socket", "a folder", "a device"])
def test_what_is_no_plain_file_is_neither_waited_for_nor_used(cache: Path, what: str, caplog: pytest.LogCaptureFixture) -> None:
    if what == "a device" and os.geteuid():
        pytest.skip("only root makes devices")
    place = planted(cache)
    place.rename(cache / "elsewhere")
    put(place, what)
    assert number(SEVEN) == 7
    assert len(caplog.messages) == 1
    assert caplog.messages[0].startswith(f"tcpmodel: {place}: it is ")
    assert what == "a folder" or place.is_file()  # and it is mended


def test_a_link_to_a_folder_is_not_used(cache: Path, caplog: pytest.LogCaptureFixture) -> None:
    planted(cache)
    cache.rename(cache.parent / "elsewhere")
    cache.symlink_to("elsewhere")
    assert number(SEVEN) == 7
    assert caplog.messages == [f"tcpmodel: {cache}: it is a symbolic link; expected a folder{NEW}"]


def test_an_object_of_any_length_is_not_read(cache: Path) -> None:
    place = planted(cache)
    os.truncate(place, 1 << 40)
    assert number(SEVEN) == 7


def test_folders_and_objects_that_are_made_are_their_owners(cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(cache.parent / "new" / "cache"))
    before = os.umask(0)
    try:
        assert number(SEVEN) == 7
    finally:
        os.umask(before)
    made = [cache.parent / "new", cache.parent / "new" / "cache", cache.parent / "new" / "cache" / "tcpmodel"]
    assert [p.stat().st_mode & 0o7777 for p in made] == [0o700] * 3
    assert kept(made[-1]).stat().st_mode & 0o7777 == 0o600


def test_what_is_told_is_one_line_of_the_whole_command(cache: Path, tmp_path: Path) -> None:
    """Of several scopes, explored by several processes, each of which compiles something."""
    cache.mkdir()
    cache.chmod(0o777)
    done = subprocess.run([sys.executable, "-m", "tcpmodel", "check", "--scope", "handshake", "--scope", "close"],
                          capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert done.stderr == (f"tcpmodel: {cache}: everybody may write to it (mode 0777); " + MAY_WRITE.format("folder") + "\n")


CHECK = """
from tcpmodel.explore.check import check
from tcpmodel.load import library
run = check(library().base, library().named_scopes(["handshake"])[0])
print(run.states, run.transitions, run.depth)
"""


def test_two_processes_at_once_do_no_harm(cache: Path) -> None:
    """Both compile, both write, and a third reads what either has written."""
    def start() -> subprocess.Popen[str]:
        return subprocess.Popen([sys.executable, "-c", CHECK], stdout=subprocess.PIPE, text=True)

    together = [start() for _ in range(2)]
    outputs = {p.communicate(timeout=120)[0] for p in together}
    objects = {path: path.read_bytes() for path in cache.iterdir()}
    outputs.add(start().communicate(timeout=120)[0])
    assert outputs == {"412 2217 18\n"}
    assert {path: path.read_bytes() for path in cache.iterdir()} == objects  # the third had nothing to add
    assert all(path.suffix == ".o" for path in objects)
