"""Damage of any kind, anywhere in a checkpoint, is one line; what was not damaged is resumed to the same answer."""

from __future__ import annotations

import io
import json
import os
import random
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from tcpmodel.explore.check import check
from tcpmodel.explore.compiled import checkpoint, place, restore, search
from tcpmodel.explore.compiled import store as store_module
from tcpmodel.explore.compiled.answer import How
from tcpmodel.explore.compiled.store import digest
from tcpmodel.explore.reference import Limits, Progress
from tcpmodel.language.errors import SpecError
from tcpmodel.language.scope import Scope
from tcpmodel.load import library
from tcpmodel.verdict.verdict import Run, Word
from tests.test_disk import DAMAGE, LONGER

LIB = library()
(SCOPE,) = LIB.named_scopes(["half-open"])
SAFE = [p for p in LIB.base.properties if p.name in ("figure-5", "established", "no-deadlock")]
SMALL = 1 << 10  # states of a block
GO_ON = "; remove the folder, or go without --resume"


@pytest.fixture(autouse=True, scope="module")
def small_blocks() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patched:
        for module in (store_module, checkpoint, restore):
            patched.setattr(module, "BLOCK", SMALL)
        patched.setattr(os, "fsync", lambda _: None)  # no power is lost here
        yield


def resumed(folder: Path, properties: Any = None, **more: Any) -> Run:
    return check(LIB.base, SCOPE, properties, how=How(checkpoint=folder, every=0.0, resume=True), **more)


def answer(run: Run) -> tuple[object, ...]:
    return (run.states, run.transitions, run.depth, run.dropped, run.complete, run.fired, run.edges,
            [(v.name, v.word, v.detail, len(v.trace or ())) for v in run.verdicts])


@pytest.fixture(scope="module")
def truth() -> Run:
    return check(LIB.base, SCOPE)


def stopped(folder: Path, scope: Scope = SCOPE, states: int = 8000, properties: Any = None) -> Path:
    folder.mkdir(mode=0o700)
    check(LIB.base, scope, properties, limits=Limits(states=states), how=How(checkpoint=folder, every=0.0))
    return folder


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A checkpoint of a search that gave up."""
    return stopped(tmp_path_factory.mktemp("checkpoints") / "whole")


@pytest.fixture
def copy(whole: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(whole, tmp_path / "copy"))


@pytest.fixture(scope="module")
def whole_of_safety(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A checkpoint of a search that needs no graph."""
    return stopped(tmp_path_factory.mktemp("checkpoints") / "whole", properties=SAFE)


@pytest.fixture
def safe(whole_of_safety: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(whole_of_safety, tmp_path / "safe"))


def refusal(folder: Path, properties: Any = None) -> str:
    with pytest.raises(SpecError) as told:
        resumed(folder, properties)
    assert "\n" not in str(told.value)
    assert str(told.value).startswith(f"{folder}")
    return str(told.value).removeprefix(f"{folder}").removeprefix(": ")


def test_what_is_whole_is_resumed_to_the_same_answer(copy: Path, truth: Run) -> None:
    assert {p.name for p in copy.iterdir()} >= {"checkpoint.json", "words-00000", "parents-00004"}
    assert {p.stat().st_mode & 0o777 for p in copy.iterdir()} == {0o600}
    assert answer(resumed(copy)) == answer(truth)
    assert answer(resumed(copy)) == answer(truth)  # also from the last checkpoint, after the last level


# -- damage of files -----------------------------------------------------------------------------------


def state_file(folder: Path) -> Path:
    (found,) = folder.glob("state-*.npz")
    return found


FILES: dict[str, Callable[[Path], Path]] = {
    "manifest": lambda f: f / "checkpoint.json", "state": state_file, "words": lambda f: f / "words-00000",
    "parents": lambda f: f / "parents-00003"}  # fmt: skip
ZEROS = {"zeros of the right size": (lambda p: p.write_bytes(bytes(p.stat().st_size)), "")}
EVERY = {**DAMAGE, **LONGER, **ZEROS}


@pytest.mark.parametrize("what", EVERY)
@pytest.mark.parametrize("file", FILES)
def test_damage_of_a_file_is_told_in_one_line(copy: Path, file: str, what: str, truth: Run) -> None:
    place = FILES[file](copy)
    EVERY[what][0](place)
    if (file, what) == ("manifest", "removed"):
        assert answer(resumed(copy)) == answer(truth)  # there is no checkpoint: it begins anew
    else:
        told = refusal(copy)
        assert place.name in told
        assert told.endswith(GO_ON)


@pytest.mark.parametrize("file", FILES)
def test_a_bit_that_flipped_anywhere_is_noticed(whole: Path, tmp_path: Path, file: str) -> None:
    """The first bits, the last, and some between."""
    whole_file = FILES[file](whole).read_bytes()
    chosen, bits = random.Random(file), 8 * len(whole_file)
    copy = Path(shutil.copytree(whole, tmp_path / "copy"))
    for bit in [0, 7, bits - 1, *chosen.sample(range(bits), 12)]:
        data = bytearray(whole_file)
        data[bit // 8] ^= 1 << bit % 8
        FILES[file](copy).write_bytes(data)
        assert refusal(copy).endswith(GO_ON), bit


def test_a_file_of_another_user_is_not_read(copy: Path) -> None:
    if os.geteuid():
        pytest.skip("only root can give files away")
    os.chown(copy / "words-00001", 12345, -1)
    assert "words-00001 is not what was written: it belongs to user 12345; expected a plain file of user 0" in refusal(copy)


def test_files_of_another_run_are_noticed(copy: Path, tmp_path: Path) -> None:
    other = stopped(tmp_path / "other", *LIB.named_scopes(["lossy"]))
    for name in ("words-00002", "parents-00002"):
        kept = (copy / name).read_bytes()
        assert kept != (other / name).read_bytes()
        shutil.copyfile(other / name, copy / name)
        assert f"{name} is not what was written: its digest is another" in refusal(copy)
        (copy / name).write_bytes(kept)
    (copy / "words-00002").rename(copy / "words-aside")
    shutil.copyfile(copy / "words-00003", copy / "words-00002")
    assert "words-00002 is not what was written: its digest is another" in refusal(copy)


def test_an_older_manifest_with_newer_files_is_noticed(copy: Path, tmp_path: Path) -> None:
    older = stopped(tmp_path / "older", states=3000)
    shutil.copyfile(older / "checkpoint.json", copy / "checkpoint.json")
    assert "is not what was written" in refusal(copy)


# -- damage of the manifest ----------------------------------------------------------------------------


@pytest.mark.parametrize("text", ["", "[]", "null", "{}", "{", "1", '"x"', "NaN", '{"question": 1}', "[" * 100_000, '{"a":' * 100_000,
                                  '{"states": 1, "states": 2}', "\0", "\ud800", " " * (1 << 24) + " "])  # fmt: skip
def test_what_is_no_manifest_is_told(copy: Path, text: str) -> None:
    (copy / "checkpoint.json").write_bytes(text.encode("utf-8", "surrogatepass"))
    told = refusal(copy)
    assert told.startswith("the checkpoint cannot be read: checkpoint.json")
    assert told.endswith(GO_ON)


def test_a_manifest_of_100_megabytes_is_not_read(copy: Path) -> None:
    os.truncate(copy / "checkpoint.json", 100 << 20)
    assert refusal(copy) == ("the checkpoint cannot be read: checkpoint.json: it has 104857600 bytes; expected 16777216 at most"
                             + GO_ON)


def manifest(folder: Path) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((folder / "checkpoint.json").read_text())
    found.pop("digest")
    return found


def seal(folder: Path, found: dict[str, Any]) -> None:
    """As somebody could who knows how."""
    (folder / "checkpoint.json").write_bytes(checkpoint._sealed(found))


def test_the_last_level_set_to_all_states_is_noticed(copy: Path) -> None:
    """It said HOLDS of a part of the states."""
    found = json.loads((copy / "checkpoint.json").read_text())
    found["levels"][-1] = found["states"]
    (copy / "checkpoint.json").write_text(json.dumps(found, indent=1) + "\n")
    assert refusal(copy) == "the checkpoint cannot be read: checkpoint.json is not what was written" + GO_ON


WRONG = [None, "x", "", [], {}, -1, 0, 1.5, True, False, 10**30, 2**32, float("nan"), [None], [0, 1, 10**30], ["x"],
         [[[]]], [True] * 4, {"file": "x"}, 7.0]  # fmt: skip


@pytest.mark.parametrize("key", [*checkpoint._KEYS])
def test_a_manifest_of_another_shape_is_refused_though_its_digest_is_right(copy: Path, key: str) -> None:
    found = manifest(copy)
    seal(copy, {k: v for k, v in found.items() if k != key})
    assert "checkpoint.json does not hold what it should" in refusal(copy)
    for value in WRONG:
        if type(value) is str and type(found[key]) is str and key != "question":
            continue  # a name is a name
        if type(value) is int and key in ("transitions", "dropped"):
            continue  # a count that is another is seen where transitions are taken again
        seal(copy, {**found, key: value})
        assert refusal(copy)


@pytest.mark.parametrize("change", [
    lambda n: [1, *n[1:]], lambda n: [0], lambda n: [0, 1], lambda n: n[:-1], lambda n: [*n[:-1], n[-1] + 1],
    lambda n: [*n[:-1], n[-2]], lambda n: [*n, n[-1] - 1], lambda n: [*n, 10**9], lambda n: [0, 2, *n[2:]],
    lambda n: [*n[:3], n[4], n[3], *n[5:]], lambda n: [float(x) for x in n], lambda n: [0, *n], lambda n: n[::-1],
])  # fmt: skip
def test_levels_that_cannot_be_are_refused_though_the_digest_is_right(copy: Path, change: Callable[[list[int]], list[Any]]) -> None:
    found = manifest(copy)
    seal(copy, {**found, "levels": change(found["levels"])})
    assert refusal(copy)


@pytest.mark.parametrize("bits", [[22, 1, 1, 1], [21, 21, 21, 1], [12, 12, 19], [12, 12, 19, 19, 1], [12, 12, 19, -19], [12, 12, 19, True], [1, 1, 1, 1], [0, 12, 19, 19]])
def test_widths_that_cannot_be_are_refused_though_the_digest_is_right(copy: Path, bits: list[int]) -> None:
    seal(copy, {**manifest(copy), "bits": bits})
    assert ("it does not say how its states are written" in refusal(copy)) == (bits != [1, 1, 1, 1])


@pytest.mark.parametrize("name", ["../state", "/etc/passwd", "state-1-1.npz/", "words-00000", "state-1-1.npz\n", "a" * 300])
def test_a_state_of_a_name_that_is_none_is_refused(copy: Path, name: str) -> None:
    found = manifest(copy)
    found["state"]["file"] = name
    seal(copy, found)
    assert "it does not name the file of its state" in refusal(copy)


def test_another_format_is_told(copy: Path) -> None:
    seal(copy, {**manifest(copy), "format": 3})
    assert refusal(copy) == "the checkpoint cannot be read: checkpoint.json has format 3; expected format 2" + GO_ON


# -- states that cannot be, with the right digests -----------------------------------------------------


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
        assert not {Word.HOLDS, Word.UNREACHABLE, Word.VACUOUS} & {v.word for v in run.verdicts}
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
    assert "more or less follows from its states than it counts" in refusal(copy)


def test_states_that_are_not_all_are_seen_where_liveness_is_asked(copy: Path) -> None:
    """The kernel would look for ever for a state that nobody has found."""
    found = manifest(copy)
    seal(copy, {**found, "levels": [*found["levels"], found["states"]]})
    assert "more or less follows from its states than it counts" in refusal(copy)


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
    assert "is not what was written: its digest is another" in told


@pytest.fixture
def short_of_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    """The set of visited states no longer fits once there are some hundreds of them."""
    real = search.Explorer._mend

    def mend(self: search.Explorer) -> int:
        if self.options.folder and not self.found.on_disk and self.found.count > 500:
            raise search._Outgrown
        return real(self)

    monkeypatch.setattr(search.Explorer, "_mend", mend)


@pytest.mark.usefixtures("short_of_memory")
def test_what_goes_to_disk_gives_the_same_answer_with_checkpoints_and_without(tmp_path: Path) -> None:
    plain = answer(check(LIB.base, SCOPE, SAFE))
    places = [How(folder=tmp_path / "above" / "states"), How(checkpoint=tmp_path / "saved", every=0.0)]
    for how in places:
        run = check(LIB.base, SCOPE, SAFE, limits=Limits(memory=1), how=how)
        assert (run.engine, answer(run)) == ("compiled, disk", plain)
    assert [p.name for p in tmp_path.iterdir()] == ["saved"]
    assert not [*(tmp_path / "saved").glob("visited-*"), *(tmp_path / "saved").glob("ahead-*")]
    assert answer(resumed(tmp_path / "saved", SAFE)) == plain


@pytest.mark.usefixtures("short_of_memory")
def test_what_went_to_disk_and_is_damaged_makes_verdicts_unknown(tmp_path: Path) -> None:
    folder = tmp_path / "above" / "states"

    def damage(seen: Progress) -> None:
        for file in folder.glob("visited-*"):
            spoil(file)

    run = check(LIB.base, SCOPE, SAFE, limits=Limits(memory=1), how=How(folder=folder), progress=damage)
    assert not run.complete
    assert "visited-" in run.reason
    assert "is not what was written: its digest is another" in run.reason
    assert Word.HOLDS not in {v.word for v in run.verdicts}
    assert list(tmp_path.iterdir()) == []


# -- the identity --------------------------------------------------------------------------------------


def test_a_scope_is_told_from_any_other_by_each_of_its_fields() -> None:
    text = checkpoint._text(SCOPE)
    for name in ("name", "users", "capacity", "modulus", "window", "loses", "duplicates", "delays", "refusals", "timeouts", "old", "tags"):
        assert f"{name}=" in text
    assert "where=" not in text
    assert checkpoint._text(frozenset({"b", "a"})) == "{'a', 'b'}"


@pytest.mark.parametrize("other", [{"first": True}, {"properties": SAFE}, {"properties": SAFE[::-1]}])
def test_another_question_is_told(copy: Path, other: dict[str, Any]) -> None:
    with pytest.raises(SpecError, match="the checkpoint is of another question"):
        check(LIB.base, SCOPE, how=How(checkpoint=copy, resume=True), **other)


@pytest.mark.parametrize("reduce", [("loss",), ("symmetry",)])
def test_a_search_with_reductions_asks_another_question(reduce: tuple[str, ...], tmp_path: Path) -> None:
    scope = replace(SCOPE, users=(SCOPE.users[0],) * 2, loses=True)
    folder = stopped(tmp_path / "plain", scope, 2000, SAFE)
    with pytest.raises(SpecError, match="the checkpoint is of another question"):
        check(LIB.base, scope, SAFE, how=How(checkpoint=folder, resume=True, reduce=reduce))


def test_another_version_asks_another_question(copy: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(checkpoint, "_version", lambda: "9.9")
    assert "of another question" in refusal(copy)


# -- the folder ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("mode", [0o777, 0o775, 0o702, 0o1777])
def test_a_folder_that_others_may_write_to_is_refused(copy: Path, mode: int) -> None:
    copy.chmod(mode)
    assert f"may write to it (mode {mode:04o}); expected a folder that only its owner may write to" in refusal(copy)
    for again in (False, True):
        with pytest.raises(SpecError, match="may write to it"), checkpoint.alone(copy):
            check(LIB.base, SCOPE, SAFE, how=How(checkpoint=copy, resume=again))


def test_a_folder_that_is_a_link_is_refused(copy: Path) -> None:
    (copy.parent / "link").symlink_to(copy)
    assert refusal(copy.parent / "link") == "it is a symbolic link; expected a folder"
    with checkpoint.alone(copy.parent / "link"):  # what a person names may be one
        pass


def test_a_search_that_has_the_folder_keeps_it(copy: Path) -> None:
    with place.opened_alone(copy, "checkpoints"):
        assert refusal(copy) == "another check has its checkpoints there, and still runs"
    assert resumed(copy, properties=None, limits=Limits(states=1)).states


def test_what_a_killed_search_left_behind_is_removed(copy: Path) -> None:
    for name in (".words-00009.part", ".checkpoint.json.part", "words.part", "visited-00003", "ahead-00001", "ahead-00001.parents"):
        (copy / name).write_bytes(b"half")
    (copy / "mine.txt").write_text("not ours to remove")
    resumed(copy, limits=Limits(states=1))
    assert sorted(p.name for p in copy.iterdir() if not p.name.startswith(("words-", "parents-", "state-"))) == ["checkpoint.json", "mine.txt"]
    check(LIB.base, SCOPE, SAFE, limits=Limits(states=1), how=How(checkpoint=copy, every=1e9))
    assert [p.name for p in copy.iterdir()] == ["mine.txt"]  # it began anew, and gave up before a checkpoint


def test_a_disk_that_is_full_leaves_the_checkpoint_before_and_no_part(copy: Path, truth: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    real, written = os.write, 0

    def full(handle: int, content: Any) -> int:
        nonlocal written
        written += 1
        if written > 3:
            real(handle, content[:10])
            raise OSError(28, "No space left on device")
        return real(handle, content)

    with monkeypatch.context() as patched:
        patched.setattr(os, "write", full)
        run = resumed(copy)
    assert (run.complete, "No space left on device" in run.reason) == (False, True)
    assert {v.word for v in run.verdicts} <= {Word.UNKNOWN, Word.WITNESSED, Word.VIOLATED}
    assert not [p for p in copy.iterdir() if "part" in p.name]
    assert answer(resumed(copy)) == answer(truth)


# -- the folder of what goes to disk -------------------------------------------------------------------


@pytest.mark.usefixtures("short_of_memory")
def test_the_folder_above_is_removed_if_it_was_made(tmp_path: Path) -> None:
    for made in (False, True):
        if made:
            (tmp_path / "above").mkdir()
        check(LIB.base, SCOPE, SAFE, limits=Limits(memory=1), how=How(folder=tmp_path / "above" / "states"))
        assert (tmp_path / "above").exists() == made


@pytest.mark.usefixtures("short_of_memory")
@pytest.mark.parametrize("error", [OSError(28, "No space left on device"), KeyboardInterrupt(), MemoryError(), ValueError()])
@pytest.mark.parametrize("call", ["write", "open", "replace"])
def test_nothing_stays_behind_whatever_goes_wrong(tmp_path: Path, error: BaseException, call: str, monkeypatch: pytest.MonkeyPatch) -> None:
    real, times, folder = getattr(os, call), 0, tmp_path / "above" / "states"

    def fails(*args: Any, **more: Any) -> Any:
        nonlocal times
        times += folder.exists()
        if times == 2:
            raise error
        return real(*args, **more)

    monkeypatch.setattr(os, call, fails)
    with suppress(type(error)):
        assert not check(LIB.base, SCOPE, SAFE, limits=Limits(memory=1), how=How(folder=folder)).complete
    assert times > 1
    assert list(tmp_path.iterdir()) == []


def command(*more: str, folder: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, "-m", "tcpmodel", "check", "--scope", "handshake", "--max-memory", "1", *more],
                          cwd=folder, capture_output=True, text=True, check=False)


def test_the_command_leaves_no_folder_and_removes_what_was_left_behind(tmp_path: Path) -> None:
    assert command(folder=tmp_path).returncode == 0
    assert list(tmp_path.iterdir()) == []
    (tmp_path / ".tcpmodel" / "states-1-handshake").mkdir(parents=True, mode=0o700)
    (tmp_path / ".tcpmodel").chmod(0o700)
    (tmp_path / ".tcpmodel" / "states-1-handshake" / "words-00000").write_bytes(b"1")
    assert command(folder=tmp_path).returncode == 0
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("mode", [0o777, 0o775])
def test_the_command_refuses_a_folder_that_others_may_write_to(tmp_path: Path, mode: int) -> None:
    for name, more in ((".tcpmodel", []), ("saved", ["--checkpoint", "saved"]), ("saved", ["--checkpoint", "saved", "--resume"])):
        (tmp_path / name).mkdir(exist_ok=True)
        (tmp_path / name).chmod(mode)
        done = command(*more, folder=tmp_path)
        who = "everybody" if mode == 0o777 else "its group"
        assert (done.returncode, done.stdout, done.stderr) == (2, "", (
            f"tcpmodel: {name}: {who} may write to it (mode {mode:04o}); expected a folder that only its owner may write to (chmod go-w)\n"))


def test_what_killed_searches_left_is_removed_and_what_runs_is_not(tmp_path: Path) -> None:
    above = tmp_path / "above"
    for name in ("states-1-x", "states-2-x", "states-3-x", "states-5-x", "diagrams"):
        (above / name).mkdir(parents=True, mode=0o700)
        (above / name / "words-00000").write_bytes(b"1")
    (above / "states-5-x" / "checkpoint.json").write_text("somebody's own")
    (above / "states-3-x").chmod(0o777)
    (above / "states-4-x").symlink_to(tmp_path)
    with place.opened_alone(above / "states-2-x", "states"):
        place.remove_left_behind(above, "states-*")
        assert sorted(p.name for p in above.iterdir()) == ["diagrams", "states-2-x", "states-3-x", "states-4-x", "states-5-x"]
    place.remove_left_behind(above, "states-*")
    assert sorted(p.name for p in above.iterdir()) == ["diagrams", "states-3-x", "states-4-x", "states-5-x"]
