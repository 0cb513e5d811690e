"""States in a checkpoint that cannot be, though their digests are right, and blocks that are damaged during a search."""

from __future__ import annotations

import io
import random
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from tcpmodel.explore.compiled.store import digest
from tcpmodel.explore.reference import Limits, Progress
from tcpmodel.language.errors import SpecError
from tcpmodel.verdict.verdict import Run, VerdictWord
from tests.test_checkpoints import SAFE, manifest, refusal, resumed, seal, state_file
from tests.test_checkpoints import copy as copy
from tests.test_checkpoints import safe as safe
from tests.test_checkpoints import small_blocks as small_blocks
from tests.test_checkpoints import whole as whole
from tests.test_checkpoints import whole_of_safety as whole_of_safety


def arrays(folder: Path) -> dict[str, np.ndarray]:
    with np.load(state_file(folder)) as file:
        return dict(file)


def put_arrays(folder: Path, changed: dict[str, Any], **how: Any) -> None:
    made = io.BytesIO()
    (np.savez_compressed if how.get("compressed") else np.savez)(made, **changed)
    put_state(folder, made.getvalue())


def put_state(folder: Path, content: bytes) -> None:
    found = manifest(folder)
    (folder / found["state"]["file"]).write_bytes(content)
    found["state"] |= {"bytes": len(content), "digest": digest(content).hex()}
    seal(folder, found)


def put_block(folder: Path, kind: str, block: int, array: np.ndarray) -> None:
    found = manifest(folder)
    (folder / f"{kind}-{block:05}").write_bytes(array.tobytes())
    found[kind][block] = digest(array.tobytes()).hex()
    seal(folder, found)


def outcome(ask: Callable[[], Run]) -> str:
    """What a run was refused for, or could not be finished for, on one line; nothing if it has an answer."""
    try:
        run = ask()
    except SpecError as error:
        return str(error)
    except OSError as error:
        return f"{error.filename}: {error.strerror}"
    if not run.complete:
        assert not {VerdictWord.HOLDS, VerdictWord.UNREACHABLE, VerdictWord.VACUOUS} & {v.word for v in run.verdicts}
    return run.reason


HUGE = [-1, 0, 1, 2**31 - 1, 2**20, 63, 64, 200]


@pytest.mark.parametrize("seed", range(40))
def test_numbers_that_cannot_be_do_not_lead_the_kernel_astray(safe: Path, seed: int) -> None:
    """Some numbers of some array are others; what cannot be is refused, and what can be does no harm."""
    chosen = random.Random(seed)
    found = arrays(safe)
    name = sorted(found)[seed % len(found)]
    flat = found[name].reshape(-1)
    for _ in range(chosen.choice([1, 1, 3])):
        value = chosen.choice([*HUGE, chosen.getrandbits(63), int(flat[chosen.randrange(len(flat))])])
        flat[chosen.randrange(len(flat))] = np.array([value], dtype=np.int64).astype(flat.dtype)[0]
    put_arrays(safe, found)
    told = outcome(lambda: resumed(safe, SAFE, limits=Limits(states=40_000)))  # a TCB may count for ever
    wanted = (f"{safe}: the checkpoint cannot be read: ", f"{safe}: the checkpoint is not of these rules: ")
    assert not told or told.startswith(wanted) or told == "more than 40000 states"


@pytest.mark.parametrize("seed", range(20))
def test_blocks_that_cannot_be_are_refused_though_their_digests_are_right(safe: Path, seed: int) -> None:
    chosen, block = random.Random(seed), seed % 4
    kind, type_ = (("words", np.uint64), ("parents", np.uint32))[seed % 2]
    array = np.fromfile(safe / f"{kind}-{block:05}", dtype=type_)
    array[chosen.randrange(1, len(array))] = chosen.choice([2**32 - 1, 2**31]) if seed % 2 else chosen.choice(
        [2**64 - 1, 2**63, 0, 2**62 - 1, int(array[0])])
    put_block(safe, kind, block, array)
    assert refusal(safe, SAFE)


def test_a_search_that_began_elsewhere_is_refused_though_the_digest_is_right(safe: Path) -> None:
    """Its first state is one that there is, and not the initial one."""
    words = np.fromfile(safe / "words-00000", dtype=np.uint64)
    words[0] = words[1]
    put_block(safe, "words", 0, words)
    assert "its first state is not the initial one" in refusal(safe, SAFE)


@pytest.mark.parametrize("change", [
    lambda a: a.pop("fired"), lambda a: a.update(more=np.zeros(3)), lambda a: a.update(fired=a["fired"].astype(np.int64)),
    lambda a: a.update(words=a["words"][:-1]), lambda a: a.update(findings=a["findings"][:, :5]),
    lambda a: a.update({"ends A": a["ends A"].reshape(-1)}), lambda a: a.update(edges=np.array(None)),
    lambda a: a.update({"channels A": np.zeros((0, a["channels A"].shape[1]), dtype=np.int32)}),
    lambda a: a.update({"ends B": np.concatenate([a["ends B"], a["ends B"][:1]])}),
    lambda a: a.update(fired=a["fired"] + 2), lambda a: a.update(segments=a["segments"][::-1]),
    lambda a: a.update({"ends A": np.repeat(a["ends A"], 9, axis=0)}),
])  # fmt: skip
def test_arrays_of_other_shapes_are_refused_though_the_digest_is_right(safe: Path, change: Callable[[dict[str, Any]], object]) -> None:
    found: dict[str, Any] = arrays(safe)
    change(found)
    put_arrays(safe, found)
    assert refusal(safe, SAFE)


@pytest.mark.parametrize("content", [b"", b"PK", b"no archive", bytes(1000), b"PK\x05\x06" + bytes(18)])
def test_a_state_that_is_no_archive_is_refused_though_its_digest_is_right(copy: Path, content: bytes) -> None:
    put_state(copy, content)
    assert refusal(copy)


@pytest.mark.parametrize("key", ["transitions", "dropped"])
def test_counts_that_are_others_are_seen_where_transitions_are_taken_again(copy: Path, key: str) -> None:
    seal(copy, {**manifest(copy), key: manifest(copy)[key] + 1})
    assert "its counts differ from those that its states give" in refusal(copy)


def test_states_that_are_not_all_are_seen_where_liveness_is_asked(copy: Path) -> None:
    """The kernel would look for ever for a state that nobody has found."""
    found = manifest(copy)
    seal(copy, {**found, "levels": [*found["levels"], found["states"]]})
    assert "its counts differ from those that its states give" in refusal(copy)


# -- damage while it runs ------------------------------------------------------------------------------


def spoil(place: Path) -> None:
    place.write_bytes(b"x" * place.stat().st_size)


@pytest.mark.parametrize(("kind", "graph"), [("parents", False), ("words", True)])
def test_a_block_that_is_damaged_while_the_search_goes_on_gives_no_verdict(copy: Path, safe: Path, kind: str, graph: bool) -> None:
    """The way to a witness, and the graph, are read from the blocks that were there."""
    folder, properties = (copy, None) if graph else (safe, SAFE)

    def damage(_: Progress) -> None:
        for n in range(4):
            spoil(folder / f"{kind}-{n:05}")

    told = outcome(lambda: resumed(folder, properties, progress=damage))
    assert told.startswith(f"{folder}: {'the checkpoint cannot be read: ' if graph else ''}{kind}-0000")
    assert "is not what was written: its digest differs" in told
