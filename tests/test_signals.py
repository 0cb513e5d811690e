"""Signals at any moment: within a second the command is gone, exit code 3, and nothing is left behind."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from random import Random

import pytest
import z3

from tcpmodel.machine import signals
from tcpmodel.machine.signals import Hearing, Interrupted, hear, heard, look, undisturbed
from tcpmodel.prove.solver import Solver, interruptible
from tests.signalled import VERBS, signalled

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="commands are supervised on Linux alone")
COMMAND = [sys.executable, "-m", "tcpmodel"]


@pytest.fixture
def hearing() -> object:
    """This process hears signals as a command does, as long as the test lasts."""
    before = {n: signal.getsignal(n) for n in signals.ENDING}
    hook = sys.unraisablehook
    for number in signals.ENDING:
        signal.signal(number, signal.SIG_DFL)
    yield hear()
    for number, handler in before.items():
        signal.signal(number, handler)
    sys.unraisablehook = hook


def send(number: int) -> None:
    """Sends this process a signal, and gives Python the time to notice."""
    os.kill(os.getpid(), number)
    time.sleep(0.01)


# -- the handler -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("number", signals.ENDING)
def test_the_first_signal_is_raised_and_later_ones_change_nothing(hearing: Hearing, number: int) -> None:
    assert not heard()
    with pytest.raises(Interrupted):
        send(number)
    for again in signals.ENDING:
        os.kill(os.getpid(), again)
    assert (heard(), hearing.heard) == (True, number)


def test_what_is_lost_in_a_finaliser_is_raised_by_the_next_look(hearing: Hearing, capsys: pytest.CaptureFixture[str]) -> None:
    class Finalised:
        def __del__(self) -> None:
            os.kill(os.getpid(), signal.SIGTERM)
            time.sleep(0.01)

    one = Finalised()
    del one
    assert capsys.readouterr().err == ""
    with pytest.raises(Interrupted):
        look()


def test_a_signal_waits_for_what_must_be_whole(hearing: Hearing) -> None:
    done = []

    def work() -> None:
        with undisturbed():
            with undisturbed():
                send(signal.SIGHUP)
            done.append("whole")

    with pytest.raises(Interrupted):
        work()
    assert done == ["whole"]


def test_a_long_question_to_the_solver_ends_with_a_signal(hearing: Hearing) -> None:
    solver, (x, y, z) = Solver(100), z3.BitVecs("x y z", 64)
    solver.add(x * y * z == 0x123456789ABCDEF1, x * x + y * y == z * z * z + 7, x > 5, y > 5, z > 5)

    def ask() -> None:
        with interruptible(), subprocess.Popen(["sh", "-c", f"sleep 0.3; kill -INT {os.getpid()}"]):
            solver.check()
            time.sleep(1)

    began = time.monotonic()
    with pytest.raises(Interrupted):
        ask()
    assert time.monotonic() - began < 50


def test_what_is_ignored_stays_ignored() -> None:
    """As after nohup: who began the command wants it to go on."""
    command = ["sh", "-c", 'trap "" HUP; exec "$@"', "sh", *COMMAND, "check", "--scope", "lossy"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        time.sleep(0.3)
        process.send_signal(signal.SIGHUP)
        assert "expectations are met" in process.communicate()[0]
    assert process.returncode == 0


# -- commands ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("verb", VERBS)
def test_a_verb_that_is_signalled_ends_and_leaves_nothing(verb: str, tmp_path: Path) -> None:
    """One moment of the first seconds; `make torture` tries more and later ones."""
    assert signalled(verb, Random(verb), tmp_path, most=2.5).wrong == ()


def interrupted(*arguments: str, after: float, folder: Path) -> subprocess.CompletedProcess[str]:
    """A command that is sent SIGINT after so many seconds of computing; it has then heard it."""
    with subprocess.Popen([*COMMAND, *arguments], cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                          text=True) as process:
        time.sleep(after)
        process.send_signal(signal.SIGINT)
        out, err = process.communicate()
    return subprocess.CompletedProcess(arguments, process.returncode, out, err)


def test_a_check_says_how_far_it_came_and_what_was_not_begun(tmp_path: Path) -> None:
    scopes = ("exhaustive", "twins", "lossy")
    asked = [word for s in scopes for word in ("--scope", s)]
    done = interrupted("check", *asked, "--engine", "reference", "--json", after=3, folder=tmp_path)
    assert (done.returncode, done.stderr) == (3, "tcpmodel: interrupted\n")
    runs = json.loads(done.stdout)["runs"]
    assert [r["scope"] for r in runs] == list(scopes)
    assert not any(r["complete"] for r in runs)
    assert runs[0]["states"] > 0


def test_a_lint_that_is_interrupted_does_not_say_that_nothing_is_wrong(tmp_path: Path) -> None:
    done = interrupted("lint", after=1.5, folder=tmp_path)
    assert done.returncode == 3
    assert "Nothing is wrong with the rules." not in done.stdout
    assert "PROVED\n" not in done.stdout


def test_a_mistake_that_is_found_before_anything_is_loaded_is_still_one(tmp_path: Path) -> None:
    done = subprocess.run([*COMMAND, "chekc"], cwd=tmp_path, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (2, "")
    assert len(done.stderr.splitlines()) == 1


def test_nothing_heavy_is_imported_with_the_package() -> None:
    script = "import sys, tcpmodel; print(sorted({m.split('.')[0] for m in sys.modules} & {'numpy', 'scipy', 'z3', 'llvmlite', 'rich'}))"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
