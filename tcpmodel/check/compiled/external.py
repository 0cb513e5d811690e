"""Levels by sorting, for when the set of visited states does not fit into memory.

The successors of a level are written down unasked, sorted, and then compared with the sorted words of all
states that were visited before: what is in neither is the next level. Everything is read and written in order,
so that a disk serves; the verdicts are those of the search in memory.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np

from tcpmodel.check.compiled.store import Parents, Store, Words, write_array

_RUNS = 8  # sorted files of visited states before they are merged into one
_TOP = 2**64 - 1


class Sorted:
    """Sorted files of words, perhaps with parents; read range by range."""

    def __init__(self, folder: Path, name: str) -> None:
        self.folder, self.name = folder, name
        self.files: list[tuple[Path, Path | None]] = []
        self._made = 0

    def add(self, words: Words, parents: Parents | None = None) -> None:
        """A new file of words that are sorted already."""
        file = self._new()
        write_array(file, words)
        other = file.with_suffix(".parents") if parents is not None else None
        if parents is not None and other is not None:
            write_array(other, parents)
        self.files.append((file, other))

    def opened(self) -> list[tuple[Words, Parents | None]]:
        """The files as arrays that stay on disk."""
        return [(_map(file, np.uint64), _map(other, np.uint32) if other else None) for file, other in self.files]

    def clear(self) -> None:
        for file, other in self.files:
            file.unlink()
            if other:
                other.unlink()
        self.files = []

    def merge(self, most: int) -> None:
        """Makes one file of all, with at most that many words in memory at a time."""
        runs = [words for words, _ in self.opened()]
        file = self._new()
        with file.open("wb") as out:
            for low, high in ranges(runs, most):
                part = np.concatenate([cut(r, low, high) for r in runs])
                part.sort()
                out.write(part.data.cast("B"))
        self.clear()
        self.files = [(file, None)]

    def _new(self) -> Path:
        self._made += 1
        return self.folder / f"{self.name}-{self._made:05}"


class Levels:
    """The visited states as sorted files, and the successors of the level under way."""

    def __init__(self, folder: Path, store: Store, most: int) -> None:
        self.most = most  # words in memory at a time
        self.visited, self.ahead = Sorted(folder, "visited"), Sorted(folder, "ahead")
        for _, words in store.pieces(0, store.count):
            self.visited.add(np.sort(words))
            if len(self.visited.files) >= _RUNS:
                self.visited.merge(most)

    def found(self, words: Words, parents: Parents) -> None:
        """Successors of the level, in any order and repeated."""
        fresh, where = np.unique(words, return_index=True)
        self.ahead.add(fresh, parents[where])

    def fresh(self) -> Iterator[tuple[Words, Parents]]:
        """Those of the successors that were never visited, sorted, piece by piece; then they are visited."""
        ahead, before = self.ahead.opened(), [words for words, _ in self.visited.opened()]
        pieces = []
        for low, high in ranges([words for words, _ in ahead], self.most):
            words = np.concatenate([cut(w, low, high) for w, _ in ahead])
            parents = np.concatenate([p[slice(*bounds(w, low, high))] for w, p in ahead if p is not None])
            words, where = np.unique(words, return_index=True)
            new = np.ones(len(words), dtype=bool)
            for run in before:
                known = cut(run, low, high)
                if len(known):
                    at = np.minimum(np.searchsorted(known, words), len(known) - 1)
                    new &= known[at] != words
            if new.any():
                pieces.append(words[new])
                yield words[new], parents[where[new]]
        del ahead
        self.ahead.clear()
        if pieces:
            self.visited.add(np.concatenate(pieces))
        if len(self.visited.files) >= _RUNS:
            self.visited.merge(self.most)

    def clear(self) -> None:
        """Removes the files."""
        self.visited.clear()
        self.ahead.clear()


def ranges(runs: list[Words], most: int) -> Iterator[tuple[int, int]]:
    """Ranges of words, low to below high, of which all runs together hold about ``most`` at a time."""
    total = sum(len(r) for r in runs)
    parts = max(1, -(-2 * total // most))
    longest = max(runs, key=len, default=np.empty(0, dtype=np.uint64))
    marks = sorted({int(longest[len(longest) * i // parts]) for i in range(1, parts)}) if len(longest) else []
    yield from zip([0, *marks], [*marks, _TOP], strict=True)


def bounds(run: Words, low: int, high: int) -> tuple[int, int]:
    """Where the words from ``low`` to below ``high`` stand in a sorted run."""
    return int(np.searchsorted(run, np.uint64(low))), int(np.searchsorted(run, np.uint64(high)))


def cut(run: Words, low: int, high: int) -> Words:
    return np.asarray(run[slice(*bounds(run, low, high))])


def _map(file: Path, kind: type[np.unsignedinteger]) -> np.memmap:
    if not file.stat().st_size:
        return np.empty(0, dtype=kind)  # type: ignore[return-value]
    return np.memmap(file, dtype=kind, mode="r")
