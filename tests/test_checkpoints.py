"""Damage of the files of a checkpoint is one line; what was not damaged is resumed to the same answer."""

from __future__ import annotations

import json
import os
import random
import shutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from tcpmodel.explore.check import check
from tcpmodel.explore.compiled import checkpoint, restore
from tcpmodel.explore.compiled import store as store_module
from tcpmodel.explore.compiled.answer import How
from tcpmodel.explore.reference import Limits
from tcpmodel.language.errors import SpecError
from tcpmodel.language.scope import Scope
from tcpmodel.load import library
from tcpmodel.verdict.verdict import Run
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
        assert f"{name} is not what was written: its digest differs" in refusal(copy)
        (copy / name).write_bytes(kept)
    (copy / "words-00002").rename(copy / "words-aside")
    shutil.copyfile(copy / "words-00003", copy / "words-00002")
    assert "words-00002 is not what was written: its digest differs" in refusal(copy)


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


# -- the identity --------------------------------------------------------------------------------------


def test_a_scope_is_told_from_any_other_by_each_of_its_fields() -> None:
    strays = LIB.named_scopes(["strays"])[0]
    for text in (checkpoint._text(SCOPE), checkpoint._text(strays)):
        for name in ("name", "users", "capacity", "modulus", "loses", "duplicates", "refusals", "timeouts", "leaves_open", "numbers", "old",
                     "tags", "turns", "values", "calls", "budget"):
            assert f"{name}=" in text
        assert "where=" not in text
    assert "ghosts={TRUTH.HEARD: 10, TRUTH.ORIGIN: 30}" in text
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
