"""The process that watches: whatever ends the work is told in one line, and nothing outlives it."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tcpmodel.machine.memory import descendants
from tests.test_processes import lives

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="commands are supervised on Linux alone")
COMMAND = [sys.executable, "-m", "tcpmodel"]
OWN = "from tcpmodel.specs.rfc9293 import SPEC\n"


def run(folder: Path, own: str, *arguments: str, shell: str = 'exec "$@"') -> subprocess.CompletedProcess[str]:
    """A command with a specification of its own, begun by a shell."""
    (folder / "own.py").write_text(OWN + own)
    return subprocess.run(["sh", "-c", shell, "sh", *COMMAND, "--spec", "own.py", *arguments], cwd=folder,
                          capture_output=True, text=True, check=False, timeout=60)


@pytest.mark.parametrize(("own", "code", "says"), [
    ("import os; os._exit(0)", 4, "internal error: a library, or a file that it ran, ended the process"),
    ("import os; os._exit(1)", 4, "internal error: a library, or a file that it ran, ended the process"),
    ("import os, signal; os.kill(os.getpid(), signal.SIGSEGV)", 4, "internal error: SIGSEGV ended the process"),
    ("import os; os.abort()", 4, "internal error: SIGABRT ended the process"),
    ("import os, signal; os.kill(os.getpid(), signal.SIGKILL)", 3,
     "UNKNOWN: the process was killed, as by a system that is out of memory"),
])  # fmt: skip
def test_what_ends_the_work_is_told_and_never_reads_as_a_verdict(tmp_path: Path, own: str, code: int, says: str) -> None:
    done = run(tmp_path, own, "list")
    assert (done.returncode, done.stdout, done.stderr) == (code, "", f"tcpmodel: {says}\n")


def test_a_process_that_the_work_began_does_not_outlive_it(tmp_path: Path) -> None:
    own = "import subprocess, pathlib\npathlib.Path('child').write_text(str(subprocess.Popen(['sleep', '60']).pid))"
    done = run(tmp_path, own, "explain", "TIME-WAIT")
    assert done.returncode == 0
    assert not Path(f"/proc/{(tmp_path / 'child').read_text()}").exists()


def test_what_outgrows_the_memory_is_ended_from_outside() -> None:
    script = ("import sys, time\nfrom tcpmodel.machine import memory, supervisor\nmemory.ENOUGH = 1e-6\n"
              "sys.exit(supervisor.supervised(lambda: time.sleep(60)))")
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False, timeout=30)
    assert done.returncode == 3
    assert done.stderr.startswith("tcpmodel: UNKNOWN: it took more than ")


def test_the_work_does_not_outlive_the_process_that_watches() -> None:
    with subprocess.Popen([*COMMAND, "check", "--scope", "exhaustive"], stderr=subprocess.DEVNULL) as command:
        until = time.monotonic() + 30
        while not (work := descendants(command.pid)):
            assert time.monotonic() < until
            time.sleep(0.01)
        command.send_signal(signal.SIGKILL)
    while lives(work[0]):
        assert time.monotonic() < until
        time.sleep(0.02)


@pytest.mark.parametrize("shell", ['"$@" <&-', '"$@" >&-', '"$@" 2>&-', '"$@" <&- >&- 2>&-'])
def test_a_stream_that_is_closed_does_not_change_the_exit_code(tmp_path: Path, shell: str) -> None:
    done = run(tmp_path, "", "check", "--scope", "handshake", "--property", "established", "--out", "out", shell=shell)
    assert (done.returncode, done.stderr) == (0, "")
    assert os.listdir(tmp_path / "out")


def test_an_answer_that_nobody_can_take_is_no_answer(tmp_path: Path) -> None:
    if not Path("/dev/full").exists():
        pytest.skip("this system has no /dev/full")
    done = run(tmp_path, "", "list", shell='"$@" >/dev/full')
    assert (done.returncode, done.stderr) == (2, "tcpmodel: output: No space left on device\n")


def test_a_reader_that_goes_away_does_not_change_the_exit_code(tmp_path: Path) -> None:
    """A script that reads the first line must not take what is broken for what is met."""
    shell = '{ "$@" --variant fin-not-counted; echo "$?" > code; } | head -n 1'
    (tmp_path / "own.py").write_text("")
    done = subprocess.run(["sh", "-c", shell, "sh", *COMMAND, "check", "--scope", "close"], cwd=tmp_path,
                          capture_output=True, text=True, check=False, timeout=60)
    assert (done.stderr, (tmp_path / "code").read_text()) == ("", "1\n")
