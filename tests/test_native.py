"""The cache of machine code: what is kept is checked before it is loaded, and nothing depends on its being there."""

from __future__ import annotations

import ctypes
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tcpmodel.check.compiled import native
from tcpmodel.check.compiled.native import Native, cache_folder

SEVEN = "define i32 @number() {\n  ret i32 7\n}\n"
EIGHT = SEVEN.replace("7", "8")


@pytest.fixture(autouse=True)
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A cache of this test's own, and nothing remembered from another."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    native.object_code.cache_clear()
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


CHECK = """
from tcpmodel.check.run import check
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
