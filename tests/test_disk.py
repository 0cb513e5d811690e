"""What goes to disk and is read again: blocks of states and sorted files are what was written, or Damaged."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest

from tcpmodel.explore.compiled.external import CHUNK, Levels, Sorted, ranges
from tcpmodel.explore.compiled.store import BLOCK, NO_PARENT, Damaged, Store
from tcpmodel.machine.files import Folder


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[Folder]:
    with Folder.private(tmp_path / "disk") as made:
        yield made


def store(folder: Folder, count: int = 2 * BLOCK + 17) -> Store:
    made = Store()
    made.append(np.arange(count, dtype=np.uint64) * np.uint64(7),
                np.concatenate([[NO_PARENT], np.arange(count - 1) // 2]).astype(np.uint32))
    made.write(folder)
    made.release()
    return made


def test_a_store_reads_back_what_it_wrote(folder: Folder) -> None:
    one = store(folder)
    for each in (one, Store.read(folder, one.digests(), *one.tail())):
        assert each.count == one.count
        assert np.array_equal(np.concatenate([w for _, w in each.pieces(3, one.count)]), np.arange(3, one.count, dtype=np.uint64) * np.uint64(7))
        assert (each.word(BLOCK + 5), each.parent(BLOCK + 5)) == (7 * (BLOCK + 5), (BLOCK + 4) // 2)
        assert each.way_to(BLOCK + 5)[:3] == [0, 7, 21]
    assert folder.names() == ["parents-00000", "parents-00001", "words-00000", "words-00001"]


def flip(place: Path) -> None:
    data = bytearray(place.read_bytes())
    data[len(data) // 2] ^= 4
    place.write_bytes(data)


def fifo(place: Path) -> None:
    place.unlink()
    os.mkfifo(place)


def link(place: Path) -> None:
    place.rename(place.parent.parent / "elsewhere")
    place.symlink_to(place.parent.parent / "elsewhere")


DAMAGE: dict[str, tuple[Callable[[Path], object], str]] = {
    "a bit flipped": (flip, "its digest differs"),
    "cut": (lambda p: os.truncate(p, p.stat().st_size - 8), "it has only"),
    "emptied": (lambda p: os.truncate(p, 0), "it has only 0 bytes"),
    "removed": (Path.unlink, "No such file or directory"),
    "a FIFO": (fifo, "it is no plain file"),
    "a link": (link, "it is a symbolic link"),
    "a folder": (lambda p: (p.unlink(), p.mkdir()), "it is no plain file"),
    "everybody may write": (lambda p: p.chmod(0o666), "everybody may write to it"),
}
LONGER = {"longer": (lambda p: os.truncate(p, p.stat().st_size + 1), "bytes; expected")}


@pytest.mark.parametrize("what", [*DAMAGE, *LONGER])
@pytest.mark.parametrize("kind", ["words", "parents"])
def test_a_block_that_is_not_what_was_written_is_not_used(folder: Folder, kind: str, what: str) -> None:
    one = store(folder)
    damage, why = {**DAMAGE, **LONGER}[what]
    damage(folder.path / f"{kind}-00001")
    asked: list[Callable[[], object]] = [
        lambda: list(one.pieces(0, one.count)) if kind == "words" else one.parents(1), lambda: one.way_to(one.count - 1),
        lambda: (one.word if kind == "words" else one.parent)(BLOCK)]
    for ask in asked:
        with pytest.raises(Damaged) as told:
            ask()
        assert (told.value.strerror or "").startswith(f"{kind}-00001 is not what was written: ")
        assert why in str(told.value)
        assert told.value.filename == str(folder.path)
    assert one.word(0) == 0  # the other block is whole


def test_blocks_that_were_swapped_are_noticed(folder: Folder) -> None:
    one = store(folder)
    first, second = (folder.path / f"words-0000{n}" for n in (0, 1))
    first.rename(folder.path / "aside")
    second.rename(first)
    (folder.path / "aside").rename(second)
    with pytest.raises(Damaged, match="words-00000 is not what was written"):
        one.words(0)


# -- sorted files --------------------------------------------------------------------------------------


def random_words(count: int, seed: int) -> np.ndarray:
    return np.unique(np.random.default_rng(seed).integers(0, 2**62, count, dtype=np.uint64))


@pytest.mark.parametrize("sizes", [[1], [CHUNK], [CHUNK + 1, 3], [5000] * 4, [3 * CHUNK, 1, 2 * CHUNK - 1], [0, 7], [0]])
def test_sorted_files_merge_into_one_and_are_read_range_by_range(folder: Folder, sizes: list[int]) -> None:
    files, runs = Sorted(folder, "run"), [random_words(size, n) for n, size in enumerate(sizes)]
    for run in runs:
        files.add(run)
    merged = np.sort(np.concatenate(runs))
    for most in (1, 1000, 10**9):
        files.merge(most)
        (one,) = files.files
        assert np.array_equal(one.between(0, 2**64 - 1)[0], merged)
        assert one.count == len(merged)
    assert len(folder.names()) == 1
    for low, high in ((0, 1), (2**60, 2**61), (2**61, 2**61), (int(merged[0]) if len(merged) else 0, 2**63)):
        assert np.array_equal(one.between(low, high)[0], merged[(merged >= low) & (merged < high)])
    files.clear()
    assert folder.names() == []


def test_ranges_hold_about_as_much_as_is_allowed(folder: Folder) -> None:
    files = Sorted(folder, "run")
    for seed in range(4):
        files.add(random_words(5 * CHUNK, seed))
    found = list(ranges(files.files, 4 * CHUNK))
    assert len(found) > 4
    assert (found[0][0], found[-1][1]) == (0, 2**64 - 1)
    assert all(a[1] == b[0] for a, b in pairwise(found))
    assert max(sum(len(r.between(low, high)[0]) for r in files.files) for low, high in found) <= 8 * CHUNK
    assert list(ranges([], 1)) == []


@pytest.mark.parametrize("sizes", [[], [0], [0, 0], [3], [CHUNK + 5, 100, 0]])
def test_a_level_of_successors_is_what_was_never_visited(folder: Folder, sizes: list[int]) -> None:
    """Also of none at all, and of none that is new."""
    begun = Store()
    begun.append(np.arange(10, dtype=np.uint64), np.zeros(10, dtype=np.uint32))
    levels, visited = Levels(folder, begun, 1 << 16), set(range(10))
    for _ in range(3):
        found = [np.random.default_rng(size).integers(0, 4 * CHUNK, size, dtype=np.uint64) for size in sizes]
        for n, words in enumerate(found):
            if len(words):
                levels.add(words, np.full(len(words), n, dtype=np.uint32))
        pieces = list(levels.fresh())
        fresh = [int(w) for words, _ in pieces for w in words]
        wanted = {int(w) for words in found for w in words} - visited
        assert fresh == sorted(wanted)
        firsts = {int(w): n for n, words in reversed(list(enumerate(found))) for w in words}
        assert [int(p) for _, parents in pieces for p in parents] == [firsts[w] for w in fresh]
        visited |= wanted
    levels.clear()
    assert folder.names() == []


@pytest.mark.parametrize("what", DAMAGE)
@pytest.mark.parametrize("name", ["visited-00001", "ahead-00001"])
def test_a_sorted_file_that_is_not_what_was_written_is_not_used(folder: Folder, name: str, what: str) -> None:
    begun = Store()
    begun.append(np.arange(3 * CHUNK, dtype=np.uint64), np.zeros(3 * CHUNK, dtype=np.uint32))
    levels = Levels(folder, begun, 1 << 16)
    levels.add(np.arange(CHUNK, 5 * CHUNK, dtype=np.uint64), np.zeros(4 * CHUNK, dtype=np.uint32))
    DAMAGE[what][0](folder.path / name)
    with pytest.raises(Damaged, match=f"{name} is not what was written: .*{DAMAGE[what][1]}"):
        list(levels.fresh())


def test_a_disk_that_is_full_leaves_no_part(folder: Folder, monkeypatch: pytest.MonkeyPatch) -> None:
    real = os.write

    def full(handle: int, content: memoryview) -> int:
        if len(content) > 1000:
            real(handle, content[:1000])
            raise OSError(28, "No space left on device")
        return real(handle, content)

    made = Store()
    made.append(np.zeros(BLOCK, dtype=np.uint64), np.zeros(BLOCK, dtype=np.uint32))
    monkeypatch.setattr(os, "write", full)
    with pytest.raises(OSError, match="No space left"):
        made.write(folder)
    assert folder.names() == []
    assert made.word(5) == 0  # what was not written is still in memory
