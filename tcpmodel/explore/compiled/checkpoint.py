"""Checkpoints: a search as files, from which it can go on after a kill at any moment.

We take a checkpoint between levels. It holds the states, the rows of the interned parts (so that words keep their
meaning), and the findings; the search computes everything else again on demand. The manifest comes last and replaces
the one before at once, so every file that it names is complete and on the disk. It has a digest of every file and of
itself, so we notice any damage. A digest is no signature: a file of somebody else can have the right ones, and no
verdict may rest on it. Hence the folder and its files must be ours, and nobody else may write to them. And ``restore``
checks every number against the bounds of the tables, so that the kernel never leaves them.
"""

from __future__ import annotations

import contextlib
import errno
import hashlib
import io
import json
import os
import re
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, fields, is_dataclass
from functools import lru_cache
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np

from tcpmodel.explore.compiled.model import WIDEST, Model, scope_text, specification_text
from tcpmodel.explore.compiled.native import kernel_text
from tcpmodel.explore.compiled.place import opened_alone
from tcpmodel.explore.compiled.restore import Wrong, restored, saved_arrays
from tcpmodel.explore.compiled.store import BLOCK, KINDS, MOST, Store, digest, read_again
from tcpmodel.language.errors import SpecError
from tcpmodel.language.scope import Old, Scope
from tcpmodel.machine.files import Folder
from tcpmodel.machine.trust import NotTrusted, shown

_MANIFEST = "checkpoint.json"
_FORMAT = 2  # 1 had no digests
_MOST_BYTES, _MOST_STATE = 1 << 24, 1 << 32  # of a manifest, and of a state's file
_HEAD = re.compile(rb'\{\n "digest": "([0-9a-f]{64})",\n')
_KEYS = {"format": int, "tcpmodel": str, "question": str, "scope": str, "bits": list, "states": int, "levels": list,
         "transitions": int, "dropped": int, "state": dict, "words": list, "parents": list}  # fmt: skip
_HEX = re.compile(r"[0-9a-f]{64}")
_STATE = re.compile(r"state-\d{1,20}-\d{1,20}\.npz")
_LEFT_BEHIND = re.compile(r"\..+\.part|(words|parents|state|manifest)\.part|(visited|ahead)-\d+(\.parents)?")
_OF_A_CHECKPOINT = re.compile(r"(words|parents)-\d+|state-[-\d]+\.npz")


@dataclass(frozen=True)
class Manifest:
    """The content of a well-formed manifest; ``state`` is the name of a file, its size and its digest."""

    question: str
    scope: str
    bits: tuple[int, ...]
    states: int
    levels: list[int]
    counted: tuple[int, int]
    state: tuple[str, int, bytes]
    digests: dict[str, list[bytes]]


def question(model: Model) -> str:
    """The question as a hash: a checkpoint of another question must not answer this one."""
    scope = model.scope
    parts = [_version(), sys.byteorder, str(BLOCK), kernel_text(), specification_text(model.spec, scope.modulus),
             scope_text(model.spec, scope.modulus, model.offers),
             *(repr(o.move) for o in model.offers), *(p.name for p in model.properties), _text(scope),
             repr(model.bits), str(model.search.reduce), str(model.search.until_settled)]
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()


def _text(value: Any) -> str:
    """A scope, or a part of it, as text that is the same in every process; without its place in a file."""
    if is_dataclass(value):
        named = [(f.name, getattr(value, f.name)) for f in fields(value)
                 if not (isinstance(value, Scope | Old) and f.name == "where")]
        return f"{type(value).__name__}({', '.join(f'{n}={_text(v)}' for n, v in named)})"
    if isinstance(value, frozenset):
        return f"{{{', '.join(sorted(_text(v) for v in value))}}}"
    if isinstance(value, Mapping):
        return f"{{{', '.join(f'{n}: {_text(v)}' for n, v in sorted(value.items()))}}}"
    if isinstance(value, tuple | list):
        return f"({', '.join(_text(v) for v in value)})"
    return repr(value)


@lru_cache(maxsize=1)
def _version() -> str:
    from importlib.metadata import PackageNotFoundError, version  # slow, and most runs never need it

    try:
        return version("tcpmodel")
    except PackageNotFoundError:  # running from a folder of sources
        return "unknown"


@contextmanager
def alone(folder: Path) -> Iterator[None]:
    """Locks a folder for checkpoints within the block, and makes it if it does not exist.

    Two searches in one folder would write over each other's states. SpecError if another one has it, or if it is not
    ours alone; OSError if we cannot make it.
    """
    with opened_alone(folder, "checkpoints", link=True):
        yield  # the system also releases the lock of a process that is killed


def exists(folder: Path) -> bool:
    """Whether there is a checkpoint, intact or not."""
    return os.path.lexists(folder / _MANIFEST)


def begin(folder: Folder) -> None:
    """Removes a checkpoint: a search that begins anew will write over its files."""
    folder.remove(_MANIFEST)
    for name in folder.names():
        if _OF_A_CHECKPOINT.fullmatch(name):
            folder.remove(name)


def tidy(folder: Folder) -> None:
    """Removes the files of a search that was killed, as far as no checkpoint needs them."""
    for name in folder.names():
        if name.startswith(".") and _LEFT_BEHIND.fullmatch(name):
            folder.remove_part(name)
        elif _LEFT_BEHIND.fullmatch(name):
            folder.remove(name)


def save(folder: Folder, model: Model, store: Store, levels: Sequence[int], counted: tuple[int, int]) -> None:
    """Writes a checkpoint between two levels; ``counted`` are the transitions and the segments without room so far."""
    store.write(folder)
    state = io.BytesIO()
    np.savez(state, allow_pickle=False, **saved_arrays(model, store))
    name = f"state-{len(levels)}-{store.count}.npz"  # never the file that the present manifest names
    folder.write(name, state.getbuffer())
    kept = {kind: [d.hex() for d in digests] for kind, digests in store.digests().items()}
    folder.write(_MANIFEST, _sealed({
        "format": _FORMAT, "tcpmodel": _version(), "question": question(model), "scope": model.scope.name,
        "bits": list(model.bits), "states": store.count, "levels": list(levels), "transitions": counted[0],
        "dropped": counted[1],
        "state": {"file": name, "bytes": len(state.getbuffer()), "digest": digest(state.getbuffer()).hex()}, **kept}))
    for old in folder.names():
        if old.startswith("state-") and old.endswith(".npz") and old != name:
            folder.remove(old)


def _sealed(manifest: dict[str, Any]) -> bytes:
    """A manifest as bytes: a digest of the rest, and then the rest."""
    rest = json.dumps(manifest, indent=1).removeprefix("{\n") + "\n"
    return f'{{\n "digest": "{digest(rest.encode()).hex()}",\n{rest}'.encode()


# -- reading -------------------------------------------------------------------------------------------


def load(folder: Folder, model: Model) -> tuple[Store, list[int], tuple[int, int]]:
    """Restores the tables and findings of a fresh model; returns the states, the levels and what ``save`` counted.

    SpecError if the checkpoint is of another question, or damaged; then the model is of no use.
    """
    with readable(folder):
        manifest = read(folder)
        if manifest.question == question(model):
            store = restored(folder, model, manifest.states, manifest.levels, manifest.digests,
                             read_again(folder, *manifest.state))
            return store, manifest.levels, manifest.counted
    scope = shown(manifest.scope[:80])
    raise SpecError(f"{shown(folder.path)}: the checkpoint is of another question (scope '{scope}'): the "
                    "specification, the scope, the properties or the reductions differ, or the version of tcpmodel")


def widths(folder: Folder) -> tuple[int, ...]:
    """The bits of the fields of a state in the checkpoint; errors as those of ``load``."""
    with readable(folder):
        return read(folder).bits


@contextmanager
def readable(folder: Folder) -> Iterator[None]:
    """Turns an error of the block into one line that says what is wrong with the checkpoint, and how to go on."""
    try:
        yield
    except NotTrusted as error:
        raise SpecError(f"{error}: the checkpoint cannot be read; {GO_ON}") from None
    except (Wrong, OSError) as error:
        why = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
        raise SpecError(f"{shown(folder.path)}: the checkpoint cannot be read: {why}; {GO_ON}") from None


GO_ON = "remove the folder, or go without --resume"


def read(folder: Folder) -> Manifest:
    """The manifest; Wrong, NotTrusted or OSError if it is not what we wrote, or its values are impossible."""
    content = _manifest(folder)
    bits, states, levels, state = content["bits"], content["states"], content["levels"], content["state"]
    _must(len(bits) == 4 and all(_natural(b, WIDEST + 1) and b for b in bits) and sum(bits) < 64,
          "it does not say how its states are written")
    _must(_natural(states, MOST) and states, "it has no states")
    _must(_are_levels(levels, states), "its levels are not in order")
    _must(_natural(content["transitions"], 2**63) and _natural(content["dropped"], 2**63), "its counts are impossible")
    for kind in KINDS:
        _must(len(content[kind]) == states // BLOCK and all(_is_digest(d) for d in content[kind]),
              f"it does not name the files of its {kind}")
    _must(set(state) == {"file", "bytes", "digest"} and isinstance(state["file"], str)
          and _STATE.fullmatch(state["file"]) and _natural(state["bytes"], _MOST_STATE) and _is_digest(state["digest"]),
          "it does not name the file of its state")
    digests = {kind: [bytes.fromhex(d) for d in content[kind]] for kind in KINDS}
    return Manifest(content["question"], content["scope"], tuple(bits), states, levels,
                    (content["transitions"], content["dropped"]),
                    (state["file"], state["bytes"], bytes.fromhex(state["digest"])), digests)


def _manifest(folder: Folder) -> dict[str, Any]:
    try:
        content = folder.read(_MANIFEST, _MOST_BYTES)
    except FileNotFoundError:
        raise SpecError(f"{shown(folder.path)}: there is no checkpoint") from None
    except OSError as error:
        raise OSError(error.errno or errno.EIO, f"{_MANIFEST}: {error.strerror}") from None
    head = _HEAD.match(content)
    _must(head, f"{_MANIFEST} is not what was written, or another version of tcpmodel wrote it")
    assert head
    _must(digest(content[head.end():]).hex() == head[1].decode(), f"{_MANIFEST} is not what was written")
    parsed: Any = None
    with contextlib.suppress(ValueError, RecursionError):
        parsed = json.loads(content)
    known = isinstance(parsed, dict) and _natural(parsed.get("format"), 2**31)
    _must(known, f"{_MANIFEST} does not hold what it should")
    _must(parsed["format"] == _FORMAT, f"{_MANIFEST} has format {parsed['format']}; expected format {_FORMAT}")
    _must(set(parsed) == {"digest", *_KEYS} and all(type(parsed[key]) is kind for key, kind in _KEYS.items()),
          f"{_MANIFEST} does not hold what it should")
    return dict(parsed)


def _must(holds: object, why: str) -> None:
    if not holds:
        raise Wrong(why)


def _natural(value: object, below: int) -> bool:
    return type(value) is int and 0 <= value < below  # neither a bool nor a float


def _is_digest(value: object) -> bool:
    return isinstance(value, str) and bool(_HEX.fullmatch(value))


def _are_levels(levels: list[Any], states: int) -> bool:
    """Whether they are the first states of levels: the initial state is a level, and every level has a state."""
    return (len(levels) > 1 and all(_natural(n, states + 1) for n in levels) and levels[:2] == [0, 1]
            and all(a < b for a, b in pairwise(levels)))
