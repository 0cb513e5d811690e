"""The states in the order of discovery, each with the number of its parent, in blocks of one size.

We may write full blocks to a folder, to make room or for a checkpoint. We read a block from disk on demand, and do not
keep it. We keep its digest: a block is what we wrote, or Damaged.
"""

from __future__ import annotations

import errno
import hashlib
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from tcpmodel.machine.files import Folder
from tcpmodel.machine.trust import NotTrusted

Words = NDArray[np.uint64]
Parents = NDArray[np.uint32]
BLOCK = 1 << 17  # states
NO_PARENT = 0xFFFFFFFF
MOST = NO_PARENT  # states, as many as the number of a parent can tell apart
KINDS: dict[str, np.dtype[Any]] = {"words": np.dtype(np.uint64), "parents": np.dtype(np.uint32)}  # a file for each


class Damaged(OSError):
    """A file no longer has the content that we wrote; we use nothing of it."""

    def __init__(self, folder: Folder, name: str, why: str) -> None:
        super().__init__(errno.EIO, f"{name} is not what was written: {why}", str(folder))


def as_bytes(array: NDArray[Any]) -> memoryview:
    """The bytes of an array."""
    return np.ascontiguousarray(array).data.cast("B")


def digest(*content: bytes | memoryview) -> bytes:
    """The SHA-256 of the parts together."""
    hashed = hashlib.sha256()
    for part in content:
        hashed.update(part)
    return hashed.digest()


def read_again(folder: Folder, name: str, size: int, wanted: bytes, offset: int | None = None) -> bytes:
    """``size`` bytes of a file that we wrote, all of it or from an offset on; Damaged if their digest differs."""
    try:
        content = folder.read(name, size) if offset is None else folder.read_at(name, offset, size)
    except NotTrusted as error:
        raise Damaged(folder, name, error.what) from None
    except OSError as error:
        raise Damaged(folder, name, error.strerror or str(error)) from None
    if len(content) != size:
        raise Damaged(folder, name, f"it has only {len(content)} bytes; expected {size}")
    if digest(content) != wanted:
        raise Damaged(folder, name, "its digest differs")
    return content


class Store:
    """Words and parents of states by number; 12 bytes for each."""

    def __init__(self) -> None:
        self.count = 0
        self.folder: Folder | None = None
        self._words: list[Words | None] = []  # None: on disk
        self._parents: list[Parents | None] = []
        self._digests: dict[str, list[bytes]] = {kind: [] for kind in KINDS}  # of the blocks that are on disk
        self._written = 0  # blocks that are on disk, perhaps in memory too
        self._last: dict[str, tuple[int, NDArray[Any]]] = {}  # of each kind: the block that we read last from disk

    def append(self, words: Words, parents: Parents) -> None:
        """Adds new states, in their order."""
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
    def memory(self) -> int:
        """The bytes of memory that its blocks take."""
        return sum(a.nbytes for kept in (self._words, self._parents) for a in kept if a is not None)

    def words(self, block: int) -> Words:
        """The words of a block, from memory or from disk."""
        kept = self._words[block]
        return kept if kept is not None else self._read("words", block)

    def parents(self, block: int) -> Parents:
        """The parents of a block, from memory or from disk."""
        kept = self._parents[block]
        return kept if kept is not None else self._read("parents", block)

    def pieces(self, start: int, end: int) -> Iterator[tuple[int, Words]]:
        """The words of states ``start`` to ``end``, piece by piece, each with the number of its first."""
        while start < end:
            block, at = divmod(start, BLOCK)
            step = min(BLOCK - at, end - start)
            yield start, self.words(block)[at:at + step]
            start += step

    def word(self, number: int) -> int:
        return self._item("words", self._words[number // BLOCK], number)

    def parent(self, number: int) -> int:
        return self._item("parents", self._parents[number // BLOCK], number)

    def way_to(self, number: int) -> list[int]:
        """The words of a shortest way from the initial state to that one."""
        way = []
        while number != NO_PARENT:
            way.append(self.word(number))
            number = self.parent(number)
        return way[::-1]

    def forget(self, number: int) -> None:
        """Forgets the blocks before the one with that state, for good."""
        for block in range(number // BLOCK):
            self._words[block], self._parents[block] = np.empty(0, dtype=np.uint64), np.empty(0, dtype=np.uint32)

    # -- on disk -----------------------------------------------------------------------------------

    def write(self, folder: Folder, *, durable: bool = True) -> None:
        """Writes every full block that is not on disk yet."""
        self.folder = folder
        for block in range(self._written, self.count // BLOCK):
            contents = {"words": as_bytes(self.words(block)), "parents": as_bytes(self.parents(block))}
            for kind, content in contents.items():
                folder.write(file_name(kind, block), content, durable=durable)
            for kind, content in contents.items():
                self._digests[kind].append(digest(content))
            self._written = block + 1

    def release(self) -> None:
        """Removes the blocks that are on disk from memory."""
        for block in range(self._written):
            self._words[block] = self._parents[block] = None

    def tail(self) -> tuple[Words, Parents]:
        """The words and parents after the last full block."""
        full = self.count // BLOCK * BLOCK
        if full == self.count:
            return np.empty(0, dtype=np.uint64), np.empty(0, dtype=np.uint32)
        return self.words(full // BLOCK)[: self.count - full], self.parents(full // BLOCK)[: self.count - full]

    def digests(self) -> Mapping[str, Sequence[bytes]]:
        """For every kind, the digests of the blocks that are on disk."""
        return self._digests

    @classmethod
    def read(cls, folder: Folder, digests: Mapping[str, Sequence[bytes]], words: Words, parents: Parents) -> Store:
        """The store in a folder, with the tail from elsewhere; it reads blocks on demand."""
        store = cls()
        store.folder, store._written = folder, len(digests["words"])
        store._digests = {kind: list(digests[kind]) for kind in KINDS}
        store.count = store._written * BLOCK
        store._words, store._parents = [None] * store._written, [None] * store._written
        store.append(words, parents)
        return store

    def _item(self, kind: str, kept: NDArray[np.unsignedinteger] | None, number: int) -> int:
        block, at = divmod(number, BLOCK)
        if kept is None:
            if self._last.get(kind, (-1,))[0] != block:
                self._last[kind] = block, self._read(kind, block)
            kept = self._last[kind][1]
        return int(kept[at])

    def _read(self, kind: str, block: int) -> NDArray[Any]:
        assert self.folder is not None
        size, wanted = BLOCK * KINDS[kind].itemsize, self._digests[kind][block]
        items: NDArray[Any] = np.frombuffer(read_again(self.folder, file_name(kind, block), size, wanted), KINDS[kind])
        return items


def file_name(kind: str, block: int) -> str:
    """The name of the file that holds a block."""
    return f"{kind}-{block:05}"
