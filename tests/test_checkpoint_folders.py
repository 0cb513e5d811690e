"""The folders of checkpoints and of what goes to disk: whose they are, and what is in them when all is over."""

from __future__ import annotations

import os
import subprocess
import sys
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest

from tcpmodel.explore.check import check
from tcpmodel.explore.compiled import checkpoint, place, search
from tcpmodel.explore.compiled.answer import How
from tcpmodel.explore.reference import Limits, Progress
from tcpmodel.language.errors import SpecError
from tcpmodel.verdict.verdict import Run, VerdictWord
from tests.test_checkpoint_states import spoil
from tests.test_checkpoints import LIB, SAFE, SCOPE, answer, refusal, resumed
from tests.test_checkpoints import copy as copy
from tests.test_checkpoints import safe as safe
from tests.test_checkpoints import small_blocks as small_blocks
from tests.test_checkpoints import truth as truth
from tests.test_checkpoints import whole as whole
from tests.test_checkpoints import whole_of_safety as whole_of_safety


@pytest.fixture
def short_of_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    """The set of visited states no longer fits once there are some hundreds of them."""
    real = search.Explorer._mend

    def mend(self: search.Explorer) -> int:
        if self.options.folder and not self.result.on_disk and self.result.count > 500:
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
    assert "is not what was written: its digest differs" in run.reason
    assert VerdictWord.HOLDS not in {v.word for v in run.verdicts}
    assert list(tmp_path.iterdir()) == []


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
    assert {v.word for v in run.verdicts} <= {VerdictWord.UNKNOWN, VerdictWord.WITNESSED, VerdictWord.VIOLATED}
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
