"""Levels by sorting, for a set of visited states that does not fit into memory.

We write all successors of a level to files, sort them, and compare them with the sorted words of all visited states:
the successors that are not among those are the next level. We read and write everything in order, which suits a disk;
the verdicts are those of the search in memory. We keep the digest of every chunk of a file in memory, and read whole
chunks: a chunk is what we wrote, or Damaged.
"""

from __future__ import annotations

import contextlib
from array import array
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence

import numpy as np

from tcpmodel.explore.compiled.store import Parents, Store, Words, as_bytes, digest, read_again
from tcpmodel.machine.files import Folder

CHUNK = 1 << 13  # words
_RUNS = 8  # sorted files of visited states before a merge into one
_TOP = 2**64 - 1
_DIGEST = len(digest())


class SortedRun:
    """One sorted file: the words of a chunk (then their parents, if it has any), the words of the next, and so on."""

    def __init__(self, folder: Folder, name: str, pieces: Iterable[tuple[Words, Parents | None]]) -> None:
        self.folder, self.name = folder, name
        self.count = 0
        self.firsts = array("Q")  # the first word of each chunk
        self._digests = bytearray()
        self._width = 8  # bytes of a word, with its parent
        folder.write_scratch(name, self._written(pieces))

    def between(self, low: int, high: int) -> tuple[Words, Parents]:
        """The words from ``low`` to below ``high``, with their parents if it has parents."""
        first = max(bisect_left(self.firsts, low) - 1, 0)
        chunks = [self._chunk(number) for number in range(first, bisect_left(self.firsts, high))]
        if not chunks:
            return _NO_WORDS, _NO_PARENTS
        words, parents = (np.concatenate(parts) for parts in zip(*chunks, strict=True))
        cut = slice(*(int(np.searchsorted(words, np.uint64(bound))) for bound in (low, high)))
        return words[cut], parents[cut]

    def remove(self) -> None:
        with contextlib.suppress(OSError):  # removing the folder removes it too
            self.folder.remove(self.name)

    def _written(self, pieces: Iterable[tuple[Words, Parents | None]]) -> Iterator[memoryview]:
        """The file's content, chunk by chunk; notes first word, digest and count of each."""
        for words, parents in _in_chunks(pieces):
            content = [as_bytes(words), *([] if parents is None else [as_bytes(parents)])]
            self._width = 8 if parents is None else 12
            self.firsts.append(int(words[0]))
            self._digests += digest(*content)
            self.count += len(words)
            yield from content

    def _chunk(self, number: int) -> tuple[Words, Parents]:
        count = min(CHUNK, self.count - number * CHUNK)
        wanted = bytes(self._digests[number * _DIGEST:(number + 1) * _DIGEST])
        content = read_again(self.folder, self.name, count * self._width, wanted, number * CHUNK * self._width)
        parents = np.frombuffer(content, dtype=np.uint32, offset=8 * count) if self._width > 8 else _NO_PARENTS
        return np.frombuffer(content, dtype=np.uint64, count=count), parents


_NO_WORDS, _NO_PARENTS = np.empty(0, dtype=np.uint64), np.empty(0, dtype=np.uint32)


def _in_chunks(pieces: Iterable[tuple[Words, Parents | None]]) -> Iterator[tuple[Words, Parents | None]]:
    """The same words in chunks; the last chunk may hold fewer."""
    rest: list[tuple[Words, Parents | None]] = []
    waiting = 0
    for piece in pieces:
        rest.append(piece)
        waiting += len(piece[0])
        if waiting >= CHUNK:
            words, parents = _joined(rest)
            whole = waiting // CHUNK * CHUNK
            for at in range(0, whole, CHUNK):
                yield words[at:at + CHUNK], None if parents is None else parents[at:at + CHUNK]
            rest, waiting = [(words[whole:], None if parents is None else parents[whole:])], waiting - whole
    if waiting:
        yield _joined(rest)


def _joined(pieces: Sequence[tuple[Words, Parents | None]]) -> tuple[Words, Parents | None]:
    if len(pieces) == 1:
        return pieces[0]
    parents = [p for _, p in pieces if p is not None]
    return np.concatenate([w for w, _ in pieces]), np.concatenate(parents) if parents else None


class Sorted:
    """Sorted files of words, with parents or without; we read them range by range."""

    def __init__(self, folder: Folder, name: str) -> None:
        self.folder, self.name = folder, name
        self.files: list[SortedRun] = []
        self._made = 0

    def add(self, words: Words, parents: Parents | None = None) -> None:
        """Makes a new file of words that are sorted already."""
        self.files.append(self._new([(words, parents)]))

    def clear(self) -> None:
        for file in self.files:
            file.remove()
        self.files = []

    def merge(self, most: int) -> None:
        """Makes one file of all, with about ``most`` words in memory at a time."""
        merged = self._new((np.sort(np.concatenate([r.between(low, high)[0] for r in self.files])), None)
                           for low, high in ranges(self.files, most))
        self.clear()
        self.files = [merged]

    def _new(self, pieces: Iterable[tuple[Words, Parents | None]]) -> SortedRun:
        self._made += 1
        return SortedRun(self.folder, f"{self.name}-{self._made:05}", pieces)


class Levels:
    """The visited states as sorted files, and the successors of the present level."""

    def __init__(self, folder: Folder, store: Store, most: int) -> None:
        self.most = most  # words in memory at a time
        self.visited, self.ahead = Sorted(folder, "visited"), Sorted(folder, "ahead")
        for _, words in store.pieces(0, store.count):
            self.visited.add(np.sort(words))
            if len(self.visited.files) >= _RUNS:
                self.visited.merge(most)

    def add(self, words: Words, parents: Parents) -> None:
        """Adds successors of the level, in any order and with repetitions."""
        fresh, where = np.unique(words, return_index=True)
        self.ahead.add(fresh, parents[where])

    def fresh(self) -> Iterator[tuple[Words, Parents]]:
        """The successors that are not visited yet, sorted, piece by piece; afterwards they count as visited."""
        pieces = []
        for low, high in ranges(self.ahead.files, self.most):
            ahead = [run.between(low, high) for run in self.ahead.files]
            words, parents = (np.concatenate(parts) for parts in zip(*ahead, strict=True))
            words, where = np.unique(words, return_index=True)
            new = np.ones(len(words), dtype=bool)
            for run in self.visited.files:
                known, _ = run.between(low, high)
                if len(known):
                    at = np.minimum(np.searchsorted(known, words), len(known) - 1)
                    new &= known[at] != words
            if new.any():
                pieces.append(words[new])
                yield words[new], parents[where[new]]
        self.ahead.clear()
        if pieces:
            self.visited.add(np.concatenate(pieces))
        if len(self.visited.files) >= _RUNS:
            self.visited.merge(self.most)

    def clear(self) -> None:
        """Removes the files."""
        self.visited.clear()
        self.ahead.clear()


def ranges(runs: Sequence[SortedRun], most: int) -> Iterator[tuple[int, int]]:
    """Ranges of words, low to below high, so that all runs together hold about ``most`` words of each."""
    total = sum(run.count for run in runs)
    if not total:
        return
    parts = -(-2 * total // most)
    firsts = np.sort(np.concatenate([np.array(run.firsts, dtype=np.uint64) for run in runs]))
    marks = sorted({int(firsts[len(firsts) * i // parts]) for i in range(1, parts)} - {0})
    yield from zip([0, *marks], [*marks, _TOP], strict=True)
