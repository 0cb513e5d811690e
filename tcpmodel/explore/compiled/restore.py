"""Saves a search as the arrays of a checkpoint, and restores it from them if their values are possible.

We check every number in a row, word, channel or finding against the tables, so that the kernel reads nothing outside
them, whatever the arrays say. Except for the initial state, we do not check here whether the states are reachable.
"""

from __future__ import annotations

import io
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from tcpmodel.explore.compiled import memory
from tcpmodel.explore.compiled.model import Model, TooLarge
from tcpmodel.explore.compiled.store import BLOCK, NO_PARENT, Store, Words, file_name
from tcpmodel.language.terms import BOOL, SEQ, Word
from tcpmodel.machine.files import Folder

_TABLES = ("ends A", "ends B", "channels A", "channels B", "segments")
_NOWHERE = 2**64 - 1  # a finding without a parent


class Wrong(Exception):
    """A checkpoint with impossible content; the text says what is wrong."""


def saved_arrays(model: Model, store: Store) -> dict[str, NDArray[Any]]:
    """The arrays of a search: everything beside the full blocks of its store and its counts."""
    s = model.search
    words, parents = store.tail()
    findings = [[f.exercised, f.settled, f.word, f.from_, f.local & (2**64 - 1), f.detail] for f in model.findings]
    return {"words": words, "parents": parents, "findings": np.array(findings, dtype=np.uint64),
            "fired": model.memory.array(s.fired), "edges": np.array([e.seen for e in model.edges], dtype=np.uint64),
            **{name: model.rows(table) for name, table in zip(_TABLES, _tables(model), strict=True)}}


def restored(folder: Folder, model: Model, states: int, levels: Sequence[int], digests: Mapping[str, Sequence[bytes]],
             content: bytes) -> Store:
    """The store of a checkpoint; puts its tables, findings and marks into a fresh model. Wrong if they are impossible.

    ``content`` are the bytes of the state's file. It reads the blocks too: OSError if they are not what we wrote.
    """
    saved = _arrays(model, content, states % BLOCK)
    for name, table in zip(_TABLES, _tables(model), strict=True):
        _right_rows(model, name, saved[name], len(saved["segments"]))
        try:
            model.refill(table, saved[name])
        except TooLarge:
            raise Wrong(f"it has more {name} than fit") from None
        if not np.array_equal(model.rows(table), saved[name]):
            raise Wrong(f"its {name} have the same row twice")
    store = Store.read(folder, digests, saved["words"], saved["parents"])
    for block in range(-(-states // BLOCK)):
        _right_block(model, store, block, levels)
    counts = [len(saved[name]) for name in _TABLES]
    if store.word(0) != model.initial() or [len(model.rows(t)) for t in _tables(model)] != counts:
        raise Wrong("its first state is not the initial one")
    _right_findings(model, saved["findings"], states)
    _put_back(model, saved)
    return store


def _arrays(model: Model, content: bytes, tail: int) -> dict[str, NDArray[Any]]:
    """The arrays of a state's file; Wrong if one is missing, or has another kind or shape than expected."""
    s = model.search
    shapes: dict[str, tuple[type, tuple[int | None, ...]]] = {
        "words": (np.uint64, (tail,)), "parents": (np.uint32, (tail,)),
        "findings": (np.uint64, (len(model.findings), 6)),
        "fired": (np.uint8, model.memory.array(s.fired).shape), "edges": (np.uint64, (len(model.edges),)),
        **{n: (np.int32, (None, t.width)) for n, t in zip(_TABLES, _tables(model), strict=True)}}
    try:
        with np.load(io.BytesIO(content), allow_pickle=False) as file:
            if sorted(file.files) != sorted(shapes):
                raise Wrong("its state does not hold what it should")
            arrays = {name: file[name] for name in shapes}
    except Wrong:
        raise
    except Exception as error:  # NumPy fails in many ways on a file that is no archive
        raise Wrong(f"its state cannot be read: {type(error).__name__}") from None
    for name, (kind, shape) in shapes.items():
        array = arrays[name]
        if array.dtype != kind or array.ndim != len(shape) or any(
                wanted not in (None, n) for wanted, n in zip(shape, array.shape, strict=True)):
            raise Wrong(f"its {name} have another shape")
        arrays[name] = np.ascontiguousarray(array)
    return arrays


def _right_rows(model: Model, name: str, rows: NDArray[np.int32], segments: int) -> None:
    """Refuses ends and segments with values that their words cannot have, and channels with unknown segments."""
    if name.startswith("channels"):
        right = _right_channels(rows, segments)
    else:
        words = [*model.spec.tcb, *model.layout.budget] if name.startswith("ends") else [*model.spec.segment]
        right = all(_right_values(model, word, rows[:, n]) for n, word in enumerate(words))
    if not right or not (len(rows) or name == "segments"):  # only segments may be missing so far
        raise Wrong(f"its {name} are impossible")


def _right_values(model: Model, word: Word, column: NDArray[np.int32]) -> bool:
    below = (len(word.sort.values) if word.sort.values else 2 if word.sort is BOOL
             else model.scope.modulus if word.sort is SEQ else 2**32)
    return bool((column.view(np.uint32) < below).all()) if len(column) else True


def _right_channels(rows: NDArray[np.int32], segments: int) -> bool:
    """Whether each row has the number of segments in flight, then the segments in order, then NO_SEGMENT."""
    count, flying = rows[:, :1], rows[:, 1:]
    there = np.arange(flying.shape[1]) < count
    return bool(((count >= 0) & (count <= flying.shape[1])).all()
                and (there == (flying != memory.NO_SEGMENT)).all()
                and ((flying >= 0) & (flying < segments) | ~there).all()
                and ((flying[:, :-1] <= flying[:, 1:]) | ~there[:, 1:]).all())


def _right_block(model: Model, store: Store, block: int, levels: Sequence[int]) -> None:
    """Refuses words with unknown parts, and a parent that is not of the level before that of its state."""
    first = block * BLOCK
    words, parents = store.words(block)[: store.count - first], store.parents(block)[: store.count - first]
    if not _right_words(model, words):
        raise Wrong(f"{_where(store, block, 'words')} has states with parts that do not exist")
    starts = np.array(levels, dtype=np.int64)
    level = np.searchsorted(starts, np.arange(first, first + len(parents)), side="right") - 1
    before = np.maximum(level - 1, 0)
    right = (parents >= starts[before]) & (parents < starts[np.maximum(level, 1)])
    if first == 0:
        right[0] = parents[0] == NO_PARENT
    if not right.all():
        raise Wrong(f"{_where(store, block, 'parents')} has parents that are not of the level before")


def _where(store: Store, block: int, kind: str) -> str:
    return file_name(kind, block) if block < store.count // BLOCK else "its state"


def _right_words(model: Model, words: Words) -> bool:
    counts = [len(model.rows(t)) for t in _tables(model)[:4]]
    whole = bool((words >> np.uint64(sum(model.bits)) == 0).all())
    return whole and all(bool((part < count).all()) for part, count in zip(model.parts(words), counts, strict=True))


def _right_findings(model: Model, findings: NDArray[np.uint64], states: int) -> None:
    """Refuses findings whose marks are not 0 or 1, or whose state or step is not one of the search."""
    events, names = len(model.spec.events), len(model.spec.state.sort.values)
    for exercised, settled, word, parent, local, detail in findings.tolist():
        right = exercised < 2 and settled < 2
        if settled:
            right &= _right_words(model, np.array([word], dtype=np.uint64)) and (parent < states or parent == _NOWHERE)
            right &= local < 2**63 or local - 2**64 in (memory.STATE_FOUND, memory.REST_FOUND)
            right &= detail >> 48 < events and detail >> 24 & 0xFFFFFF < names and detail & 0xFFFFFF < names
            right &= parent != _NOWHERE or local == 2**64 + memory.STATE_FOUND
        else:
            right &= not (word or parent or local or detail)
        if not right:
            raise Wrong("its findings are impossible")


def _put_back(model: Model, saved: Mapping[str, NDArray[Any]]) -> None:
    s = model.search
    if (saved["fired"] > 1).any() or (saved["edges"] > 1).any():
        raise Wrong("its marks are impossible")
    for finding, row in zip(model.findings, saved["findings"].tolist(), strict=True):
        finding.exercised, finding.settled, finding.word, finding.from_, local, finding.detail = row
        finding.local = local - 2**64 if local >> 63 else local
        s.open_findings -= finding.settled
    model.memory.array(s.fired)[:] = saved["fired"]
    for edge, seen in zip(model.edges, saved["edges"].tolist(), strict=True):
        edge.seen = seen


def _tables(model: Model) -> list[Any]:
    """The tables of interned parts; with symmetry both sides share one, and a checkpoint holds it twice."""
    s = model.search
    return [s.ends[s.side_of[0]], s.ends[s.side_of[1]], s.channels[s.side_of[0]], s.channels[s.side_of[1]], s.segments]

