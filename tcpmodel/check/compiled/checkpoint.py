"""Checkpoints: a search as files, from which it goes on after it was killed at any moment.

A checkpoint is taken between levels. It holds the states, the rows of the interned parts (so that words keep
their meaning), and what has been decided; everything else is computed again as it is asked for. The manifest
is written last and replaces the one before at once: what it names is whole.
"""

from __future__ import annotations

import fcntl
import hashlib
import json
import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from zipfile import BadZipFile

import numpy as np

from tcpmodel.check.compiled.model import Model, scope_text, specification_text
from tcpmodel.check.compiled.native import kernel_text
from tcpmodel.check.compiled.store import Store
from tcpmodel.language.errors import SpecError

_MANIFEST = "checkpoint.json"
_TABLES = ("ends A", "ends B", "channels A", "channels B", "segments")


def question(model: Model) -> str:
    """What was asked, as a hash: a checkpoint of another question must not answer this one."""
    scope = model.scope
    parts = [kernel_text(), specification_text(model.spec, scope.modulus),
             scope_text(model.spec, scope.modulus, model.offers),
             *(repr(o.move) for o in model.offers), *(p.name for p in model.properties),
             repr((scope.name, scope.capacity, scope.loses, scope.duplicates, scope.old, model.bits)),
             str(model.search.reduce)]
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()


@contextmanager
def alone(folder: Path) -> Iterator[None]:
    """A folder for checkpoints, made if it is not there, and no other process's as long as this lasts.

    Two searches in one folder would write over each other's states. SpecError if another one has it; OSError if
    there can be no such folder.
    """
    folder.mkdir(parents=True, exist_ok=True)
    lock = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise SpecError(f"{folder}: another check has its checkpoints there, and still runs") from None
        yield
    finally:
        os.close(lock)  # a process that is killed lets go of it, too


def begin(folder: Path) -> None:
    """Forgets the checkpoint that is there: a search that begins anew will write over its files."""
    (folder / _MANIFEST).unlink(missing_ok=True)


def widths(folder: Path) -> tuple[int, ...]:
    """The bits of the fields of a state in the checkpoint that is there."""
    found = _manifest(folder).get("bits")
    if not isinstance(found, list) or len(found) != 4 or not all(isinstance(b, int) and 0 < b < 32 for b in found):
        raise SpecError(f"{folder}: the checkpoint cannot be read: it does not say how its states are written")
    return tuple(found)


def save(folder: Path, model: Model, store: Store, levels: Sequence[int], counted: tuple[int, int]) -> None:
    """Writes a checkpoint between two levels; ``counted`` are transitions and segments without room so far."""
    folder.mkdir(parents=True, exist_ok=True)
    store.write(folder)
    words, parents = store.tail()
    name = f"state-{store.count}.npz"
    s = model.search
    rows = {n: model.rows(t) for n, t in zip(_TABLES, _tables(model), strict=True)}
    findings = np.array([[f.exercised, f.settled, f.word, f.from_, f.local & (2**64 - 1), f.detail]
                         for f in model.findings], dtype=np.uint64)
    part = folder / "state.part"
    with part.open("wb") as file:
        np.savez(file, words=words, parents=parents, findings=findings, fired=model.memory.array(s.fired),
                 edges=np.array([e.seen for e in model.edges], dtype=np.uint64), allow_pickle=False, **rows)
    part.replace(folder / name)
    manifest = {"question": question(model), "scope": model.scope.name, "bits": list(model.bits),
                "states": store.count, "file": name,
                "levels": list(levels), "transitions": counted[0], "dropped": counted[1]}
    part = folder / "manifest.part"
    part.write_text(json.dumps(manifest, indent=1) + "\n")
    os.replace(part, folder / _MANIFEST)
    for old in folder.glob("state-*.npz"):
        if old.name != name:
            old.unlink()


def load(folder: Path, model: Model) -> tuple[Store, list[int], tuple[int, int]]:
    """Puts a fresh model where the checkpoint was; the states, the levels and what was counted."""
    manifest = _manifest(folder)
    if manifest["question"] != question(model):
        raise SpecError(f"{folder}: the checkpoint is of another question (scope '{manifest['scope']}'): the "
                        "specification, the scope, the properties or the reductions differ")
    try:
        with np.load(folder / manifest["file"], allow_pickle=False) as saved:
            _restore(model, dict(saved))
            store = Store.read(folder, manifest["states"], saved["words"], saved["parents"])
    except (OSError, ValueError, KeyError, BadZipFile) as error:
        raise SpecError(f"{folder}: the checkpoint cannot be read: {error}") from None
    return store, list(manifest["levels"]), (manifest["transitions"], manifest["dropped"])


def exists(folder: Path) -> bool:
    """Whether there is a checkpoint."""
    return (folder / _MANIFEST).exists()


def _manifest(folder: Path) -> dict[str, Any]:
    try:
        found: dict[str, Any] = json.loads((folder / _MANIFEST).read_text())
    except FileNotFoundError:
        raise SpecError(f"{folder}: there is no checkpoint") from None
    except (OSError, ValueError) as error:
        raise SpecError(f"{folder}: the checkpoint cannot be read: {error}") from None
    return found


def _restore(model: Model, saved: dict[str, Any]) -> None:
    s = model.search
    for name, table in zip(_TABLES, _tables(model), strict=True):
        model.refill(table, saved[name])
    for finding, row in zip(model.findings, saved["findings"].tolist(), strict=True):
        finding.exercised, finding.settled, finding.word, finding.from_, local, finding.detail = row
        finding.local = local - 2**64 if local >> 63 else local
        s.open_findings -= finding.settled
    model.memory.array(s.fired)[:] = saved["fired"]
    for edge, seen in zip(model.edges, saved["edges"].tolist(), strict=True):
        edge.seen = seen


def _tables(model: Model) -> list[Any]:
    """The tables of interned parts; with symmetry both sides have the same, which is then saved twice."""
    s = model.search
    return [s.ends[s.side_of[0]], s.ends[s.side_of[1]], s.channels[s.side_of[0]], s.channels[s.side_of[1]], s.segments]
