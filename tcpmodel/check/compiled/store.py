"""The states in the order in which they were found, each with the number of its parent, in blocks of one size."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

Words = NDArray[np.uint64]
Parents = NDArray[np.uint32]
BLOCK = 1 << 20  # states
NO_PARENT = 0xFFFFFFFF


class Store:
    """Words and parents of states by number; 12 bytes for each."""

    def __init__(self) -> None:
        self.count = 0
        self._words: list[Words] = []
        self._parents: list[Parents] = []

    def append(self, words: Words, parents: Parents) -> None:
        """States that were just found, in their order."""
        done = 0
        while done < len(words):
            block, at = divmod(self.count, BLOCK)
            if at == 0:
                self._words.append(np.empty(BLOCK, dtype=np.uint64))
                self._parents.append(np.empty(BLOCK, dtype=np.uint32))
            step = min(BLOCK - at, len(words) - done)
            self._words[block][at:at + step] = words[done:done + step]
            self._parents[block][at:at + step] = parents[done:done + step]
            self.count += step
            done += step

    def pieces(self, start: int, end: int) -> Iterator[tuple[int, Words]]:
        """The words of states ``start`` to ``end``, piece by piece, each with the number of its first."""
        while start < end:
            block, at = divmod(start, BLOCK)
            step = min(BLOCK - at, end - start)
            yield start, self._words[block][at:at + step]
            start += step

    def word(self, number: int) -> int:
        return int(self._words[number // BLOCK][number % BLOCK])

    def parent(self, number: int) -> int:
        return int(self._parents[number // BLOCK][number % BLOCK])

    def way_to(self, number: int) -> list[int]:
        """The words of a shortest way from the initial state to that one."""
        way = []
        while number != NO_PARENT:
            way.append(self.word(number))
            number = self.parent(number)
        return way[::-1]

    @property
    def bytes(self) -> int:
        return len(self._words) * BLOCK * 12
