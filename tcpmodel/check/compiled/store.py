"""The states in the order in which they were found, each with the number of its parent, in blocks of one size.

Full blocks may be written to a folder, to make room or to be found again after the run was killed; a block on
disk is read when it is asked for, and not kept.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

Words = NDArray[np.uint64]
Parents = NDArray[np.uint32]
BLOCK = 1 << 17  # states
NO_PARENT = 0xFFFFFFFF
MOST = NO_PARENT  # states that a parent's number can tell apart


def write_array(path: Path, array: NDArray[Any]) -> None:
    """Writes an array as it is in memory; unlike NumPy's own way, an OSError tells what is wrong with the disk."""
    with path.open("wb") as file:
        file.write(np.ascontiguousarray(array).data.cast("B"))


class Store:
    """Words and parents of states by number; 12 bytes for each."""

    def __init__(self) -> None:
        self.count = 0
        self.folder: Path | None = None
        self._words: list[Words | None] = []  # None: on disk
        self._parents: list[Parents | None] = []
        self._written = 0  # blocks that are on disk, perhaps in memory too

    def append(self, words: Words, parents: Parents) -> None:
        """States that were just found, in their order."""
        done = 0
        while done < len(words):
            block, at = divmod(self.count, BLOCK)
            if at == 0:
                self._words.append(np.empty(BLOCK, dtype=np.uint64))
                self._parents.append(np.empty(BLOCK, dtype=np.uint32))
            step = min(BLOCK - at, len(words) - done)
            self.words(block)[at:at + step] = words[done:done + step]
            self.parents(block)[at:at + step] = parents[done:done + step]
            self.count += step
            done += step

    @property
    def bytes(self) -> int:
        """The memory that its blocks take."""
        return sum(a.nbytes for kept in (self._words, self._parents) for a in kept if a is not None)

    def words(self, block: int) -> Words:
        """The words of a block, from memory or from disk."""
        kept = self._words[block]
        return kept if kept is not None else np.fromfile(self._file("words", block), dtype=np.uint64)

    def parents(self, block: int) -> Parents:
        """The parents of a block, from memory or from disk."""
        kept = self._parents[block]
        return kept if kept is not None else np.fromfile(self._file("parents", block), dtype=np.uint32)

    def pieces(self, start: int, end: int) -> Iterator[tuple[int, Words]]:
        """The words of states ``start`` to ``end``, piece by piece, each with the number of its first."""
        while start < end:
            block, at = divmod(start, BLOCK)
            step = min(BLOCK - at, end - start)
            yield start, self.words(block)[at:at + step]
            start += step

    def word(self, number: int) -> int:
        return self._item("words", np.dtype(np.uint64), self._words[number // BLOCK], number)

    def parent(self, number: int) -> int:
        return self._item("parents", np.dtype(np.uint32), self._parents[number // BLOCK], number)

    def way_to(self, number: int) -> list[int]:
        """The words of a shortest way from the initial state to that one."""
        way = []
        while number != NO_PARENT:
            way.append(self.word(number))
            number = self.parent(number)
        return way[::-1]

    def forget(self, number: int) -> None:
        """Lets the blocks before that state go for good."""
        for block in range(number // BLOCK):
            self._words[block], self._parents[block] = np.empty(0, dtype=np.uint64), np.empty(0, dtype=np.uint32)

    # -- on disk -----------------------------------------------------------------------------------

    def write(self, folder: Path) -> None:
        """Writes every full block that is not on disk yet."""
        self.folder = folder
        for block in range(self._written, self.count // BLOCK):
            for kind, array in (("words", self.words(block)), ("parents", self.parents(block))):
                part = folder / f"{kind}.part"
                write_array(part, array)
                part.replace(self._file(kind, block))
            self._written = block + 1

    def release(self) -> None:
        """Lets the blocks that are on disk go from memory."""
        for block in range(self._written):
            self._words[block] = self._parents[block] = None

    def tail(self) -> tuple[Words, Parents]:
        """What stands after the last full block."""
        full = self.count // BLOCK * BLOCK
        if full == self.count:
            return np.empty(0, dtype=np.uint64), np.empty(0, dtype=np.uint32)
        return self.words(full // BLOCK)[: self.count - full], self.parents(full // BLOCK)[: self.count - full]

    @classmethod
    def read(cls, folder: Path, count: int, words: Words, parents: Parents) -> Store:
        """The store that was written to a folder, with the tail that was kept apart."""
        store = cls()
        store.folder, store._written = folder, count // BLOCK
        store.count = store._written * BLOCK
        store._words, store._parents = [None] * store._written, [None] * store._written
        for block in range(store._written):
            for kind, width in (("words", 8), ("parents", 4)):
                if store._file(kind, block).stat().st_size != width * BLOCK:
                    raise ValueError(f"{store._file(kind, block)} is not whole")
        store.append(words, parents)
        if store.count != count:
            raise ValueError(f"{folder} holds {store.count} states of {count}")
        return store

    def _item(self, kind: str, type_: np.dtype, kept: NDArray[np.unsignedinteger] | None, number: int) -> int:
        block, at = divmod(number, BLOCK)
        if kept is not None:
            return int(kept[at])
        return int(np.fromfile(self._file(kind, block), dtype=type_, count=1, offset=at * type_.itemsize)[0])

    def _file(self, kind: str, block: int) -> Path:
        assert self.folder is not None
        return self.folder / f"{kind}-{block:05}"
