"""Where states are kept makes no difference: fingerprints, files, and a search that was killed end in the same answer."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

import pytest
from tcpmodel.specs.rfc9293.words import state

from tcpmodel.explore.check import check
from tcpmodel.explore.compiled import answer as answer_module
from tcpmodel.explore.compiled import checkpoint
from tcpmodel.explore.compiled import search as search_module
from tcpmodel.explore.compiled.answer import How
from tcpmodel.explore.reference import Limits
from tcpmodel.language.errors import SpecError
from tcpmodel.language.properties import Eventually, Fewest, always, no_deadlock
from tcpmodel.language.terms import FALSE
from tcpmodel.load import library
from tcpmodel.machine.files import Folder
from tcpmodel.machine.memory import held
from tcpmodel.verdict.verdict import Run, VerdictWord

LIB = library()
TWINS, HALF_OPEN, LOSSY, EXIT = LIB.named_scopes(["twins", "half-open", "lossy", "exit"])


def answer(run: Run) -> tuple[object, ...]:
    """All that must not depend on where states are kept."""
    return (run.states, run.transitions, run.depth, run.dropped, run.complete, run.fired, run.edges,
            [(v.name, v.word, v.detail, len(v.trace or ())) for v in run.verdicts])


@pytest.fixture(scope="module")
def plain() -> Run:
    return check(LIB.base, TWINS)


def test_fingerprints_give_the_same_answer_and_say_what_they_may_have_missed(plain: Run) -> None:
    run = check(LIB.base, TWINS, how=How(fingerprints=True, threads=2))
    assert answer(run) == answer(plain)
    assert run.engine == "compiled, fingerprints"
    assert {v.missed for v in run.verdicts if v.word is VerdictWord.HOLDS} == {0.0}
    assert "64-bit fingerprints" in run.remark


def test_states_go_to_disk_when_memory_is_short(plain: Run, tmp_path: Path) -> None:
    run = check(LIB.base, TWINS, limits=Limits(memory=1), how=How(folder=tmp_path / "states"))
    assert answer(run) == answer(plain)
    assert run.engine == "compiled, disk"
    assert list(tmp_path.iterdir()) == []  # nothing is left behind


def test_liveness_that_does_not_fit_is_unknown(tmp_path: Path) -> None:
    run = check(LIB.base, LIB.named_scopes(["window"])[0], limits=Limits(memory=1), how=How(folder=tmp_path / "states"))
    words = {v.name: v.word for v in run.verdicts}
    assert (words["eventual-closed"], words["text-in-order"]) == (VerdictWord.UNKNOWN, VerdictWord.HOLDS)


@pytest.mark.parametrize(("variant", "scope"), [(None, "handshake"), (None, "calls"), ("no-retransmission", "handshake"),
                                                ("no-time-wait", "close"), ("all-but-fin", "close")])
def test_what_is_on_disk_from_the_first_state_on_is_judged_alike(
        variant: str | None, scope: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Every kind of claim, of the first state, of each that is found, of steps and of states that nothing leaves."""
    def outgrown(*_: object) -> None:
        raise search_module._Outgrown

    never = no_deadlock("never-rests", "-", "RFC 9293 3.5", quiescent=[FALSE])
    odd = [always(f"no-{name}", "-", "RFC 9293 3.5", then=[~state(name)]) for name in LIB.base.state.sort.values]
    spec = LIB.spec(variant)
    spec = replace(spec, rankings=(), properties=(
        never, *odd, *(p for p in spec.properties if not isinstance(p, Eventually | Fewest))))
    where = LIB.named_scopes([scope])[0]
    plain = check(spec, where, spec.properties)
    monkeypatch.setattr(search_module.Explorer, "_level", outgrown)
    disk = check(spec, where, spec.properties, limits=Limits(memory=1), how=How(folder=tmp_path / "states"))
    assert disk.engine == "compiled, disk"
    assert answer(disk) == answer(plain)
    assert {v.name: v.word for v in disk.verdicts}["never-rests"] is VerdictWord.VIOLATED


def test_a_flaw_is_found_on_disk_too(tmp_path: Path) -> None:
    flaw = next(f for f in LIB.flaws if f.caught_by and f.caught_by[1] == "lossy")
    spec, claim = LIB.spec(flaw.name), flaw.caught_by[0]
    asked = [spec.property(claim)]
    runs = [check(spec, LOSSY, asked, limits=limits, how=how) for limits, how in (
        (None, None), (Limits(memory=1), How(folder=tmp_path / "states")), (None, How(fingerprints=True)))]
    assert [(r.verdicts[0].word, len(r.verdicts[0].trace or ())) for r in runs] == [
        (VerdictWord.VIOLATED, len(runs[0].verdicts[0].trace or ()))] * 3


def test_a_full_disk_is_unknown_and_never_a_verdict(tmp_path: Path) -> None:
    """A limit on the size of files stands for a disk without room."""
    script = ("import resource, signal, sys; signal.signal(signal.SIGXFSZ, signal.SIG_IGN); "
              "resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, 100_000)); sys.argv[0] = 'tcpmodel'; "
              "from tcpmodel.cli import main; main()")
    done = subprocess.run([sys.executable, "-c", script, "check", "--scope", "twins", "--max-memory", "1", "--json"],
                          cwd=tmp_path, capture_output=True, text=True, check=False,
                          env={**os.environ, "XDG_CACHE_HOME": str(Path.home() / ".cache")})
    assert done.returncode == 3, done.stderr
    run = json.loads(done.stdout)["runs"][0]
    assert not run["complete"]
    assert "File too large" in run["reason"] or "No space" in run["reason"]
    assert {p["verdict"] for p in run["properties"]} <= {"UNKNOWN", "WITNESSED"}


def test_out_of_memory_is_unknown(tmp_path: Path) -> None:
    script = ("import resource; from tcpmodel.cli import main; "
              "most = int(open('/proc/self/statm').read().split()[0]) * 4096 + 500_000_000; "
              "resource.setrlimit(resource.RLIMIT_AS, (most, most)); main(prog_name='tcpmodel')")
    done = subprocess.run([sys.executable, "-c", script, "check", "--scope", "exhaustive", "--threads", "1", "--json"],
                          cwd=tmp_path, capture_output=True, text=True, check=False)
    assert done.returncode == 3, done.stderr
    run = json.loads(done.stdout)["runs"][0]
    assert (run["complete"], run["reason"]) == (False, "out of memory")


# -- checkpoints ---------------------------------------------------------------------------------------


def command(folder: Path, *more: str) -> list[str]:
    return [sys.executable, "-m", "tcpmodel", "check", "--scope", "twins", "--threads", "1", "--json",
            "--checkpoint", str(folder), "--checkpoint-every", "0", *more]


@pytest.mark.parametrize("after", [0.25, 0.4, 0.6])
def test_a_search_that_was_killed_goes_on_and_ends_in_the_same_answer(plain: Run, tmp_path: Path, after: float) -> None:
    """Killed that many seconds after the first checkpoint was there, wherever it was then."""
    process = subprocess.Popen(command(tmp_path / "saved"), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    while not checkpoint.exists(tmp_path / "saved" / "twins") and process.poll() is None:
        time.sleep(0.01)
    time.sleep(after)
    process.send_signal(signal.SIGKILL)
    process.wait()
    done = subprocess.run(command(tmp_path / "saved", "--resume"), capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    run = json.loads(done.stdout)["runs"][0]
    assert (run["states"], run["transitions"], run["depth"], run["dropped"]) == (
        plain.states, plain.transitions, plain.depth, plain.dropped)
    assert [(p["name"], p["verdict"], len(p["trace"] or ())) for p in run["properties"]] == [
        (v.name, v.word.value, len(v.trace or ())) for v in plain.verdicts]


def stopped(folder: Path, scope: str = "half-open", states: int = 8000) -> Run:
    """A run that left a checkpoint and gave up."""
    how = How(checkpoint=folder, every=0.0)
    return check(LIB.base, LIB.named_scopes([scope])[0], limits=Limits(states=states), how=how)


def test_liveness_after_a_checkpoint_is_what_it_is_without(tmp_path: Path) -> None:
    assert not stopped(tmp_path).complete
    resumed = check(LIB.base, HALF_OPEN, how=How(checkpoint=tmp_path, resume=True))
    assert answer(resumed) == answer(check(LIB.base, HALF_OPEN))


def test_a_checkpoint_answers_no_other_question(tmp_path: Path) -> None:
    stopped(tmp_path)
    for spec, scope in ((LIB.spec("rfc793"), HALF_OPEN), (LIB.base, replace(HALF_OPEN, capacity=3))):
        with pytest.raises(SpecError, match="of another question"):
            check(spec, scope, how=How(checkpoint=tmp_path, resume=True))


def test_a_checkpoint_that_is_not_whole_is_refused(tmp_path: Path) -> None:
    stopped(tmp_path)
    saved = next(tmp_path.glob("state-*.npz"))
    saved.write_bytes(saved.read_bytes()[:1000])
    with pytest.raises(SpecError, match="cannot be read"):
        check(LIB.base, HALF_OPEN, how=How(checkpoint=tmp_path, resume=True))
    (tmp_path / "checkpoint.json").write_text("{")
    with pytest.raises(SpecError, match="cannot be read"):
        check(LIB.base, HALF_OPEN, how=How(checkpoint=tmp_path, resume=True))


def test_a_search_that_begins_anew_forgets_the_checkpoint_before_it_writes_over_its_files(tmp_path: Path) -> None:
    """Else one that is killed then would leave the old manifest with new states, and a wrong answer."""
    stopped(tmp_path)
    check(LIB.base, HALF_OPEN, limits=Limits(states=1), how=How(checkpoint=tmp_path, every=1e9))
    assert not checkpoint.exists(tmp_path)


def test_a_checkpoint_of_wider_states_is_resumed_with_them(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(answer_module, "WIDTHS", (3, 3, 19, 19))  # too narrow: the search widens them
    assert not stopped(tmp_path).complete
    with Folder.private(tmp_path) as folder:
        assert checkpoint.widths(folder) != (3, 3, 19, 19)
    resumed = check(LIB.base, HALF_OPEN, how=How(checkpoint=tmp_path, resume=True))
    assert answer(resumed) == answer(check(LIB.base, HALF_OPEN))


def test_a_bounded_memory_forgets_no_state(plain: Run, tmp_path: Path) -> None:
    """Levels on disk are compared with every state before them, so that fingerprints have nothing to leave out."""
    limits = Limits(memory=held() + 30 * 2**20)
    run = check(LIB.base, TWINS, limits=limits, how=How(folder=tmp_path / "states", fingerprints=True))
    assert answer(run) == answer(plain)


def test_a_place_where_no_checkpoint_can_be_is_refused_before_the_work(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    done = subprocess.run(command(tmp_path / "file" / "saved"), capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == f"tcpmodel: {tmp_path / 'file' / 'saved'}: Not a directory\n"


def test_two_checks_do_not_write_over_each_others_checkpoints(tmp_path: Path) -> None:
    with checkpoint.alone(tmp_path):
        second = subprocess.run(command(tmp_path), capture_output=True, text=True, check=False)
    assert (second.returncode, second.stdout) == (2, "")
    assert second.stderr == f"tcpmodel: {tmp_path}: another check has its checkpoints there, and still runs\n"
    assert subprocess.run(command(tmp_path), capture_output=True, check=False).returncode == 0


def test_without_a_checkpoint_resuming_begins_anew(tmp_path: Path) -> None:
    run = check(LIB.base, HALF_OPEN, how=How(checkpoint=tmp_path / "none", resume=True))
    assert run.complete
