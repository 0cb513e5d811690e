"""A crew of processes: every piece is answered, whatever happens to a process, and none outlives its master."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tcpmodel.machine.memory import descendants
from tcpmodel.machine.processes import Crew, each

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="work is divided among processes on Linux alone")


def twice(number: int) -> int:
    return 2 * number


@pytest.mark.parametrize("workers", [1, 2, 5])
def test_every_piece_is_answered_once(workers: int) -> None:
    assert sorted(each(twice, range(20), workers)) == [2 * n for n in range(20)]


def test_nothing_to_do_is_done_at_once() -> None:
    assert list(each(twice, [], 2)) == []


def test_an_error_of_a_process_is_raised_here() -> None:
    def work(number: int) -> int:
        raise ValueError(f"piece {number}")

    with pytest.raises(ValueError, match="piece"):
        list(each(work, range(4), 2))


def test_an_error_that_cannot_be_sent_is_told_in_words() -> None:
    class Own(Exception):  # of a function: no other process can import it
        def __reduce__(self) -> tuple[object, ...]:
            raise TypeError("not sent")

    def work(number: int) -> int:
        raise Own("of mine")

    with pytest.raises(RuntimeError, match="Own: of mine"):
        list(each(work, range(4), 2))


def test_a_process_that_is_killed_loses_its_piece_and_no_other() -> None:
    def work(number: int) -> int:
        if number == 3:
            os.kill(os.getpid(), signal.SIGKILL)
        return number

    with Crew(work, range(8), 2) as crew:
        assert dict(crew) == {n: None if n == 3 else n for n in range(8)}
    with pytest.raises(MemoryError):
        list(each(work, range(8), 2))


def test_a_process_ends_with_the_block_however_busy_it_is() -> None:
    def work(number: int) -> int:
        if number:
            time.sleep(60)
        return number

    with Crew(work, range(2), 2) as crew:
        assert next(iter(crew)) == (0, 0)
        assert len(descendants(os.getpid())) == 2
    assert descendants(os.getpid()) == []


def test_last_words_are_what_a_process_answers_when_it_is_asked_to_end(tmp_path: Path) -> None:
    def work(number: int) -> str:
        (tmp_path / str(number)).touch()
        try:
            time.sleep(60)
        except KeyboardInterrupt:
            return f"piece {number} was interrupted"
        return "slept"

    def begun() -> bool:
        return len(list(tmp_path.iterdir())) == 2

    class Stop(KeyboardInterrupt):
        pass

    def stop(*_: object) -> None:
        """Not before both have begun: what is raised in the middle of a fork is lost there, and pytest complains."""
        if begun():
            raise Stop

    with Crew(work, range(5), 2) as crew:
        before = signal.signal(signal.SIGALRM, stop)
        signal.setitimer(signal.ITIMER_REAL, 0.05, 0.05)
        try:
            with pytest.raises(Stop):
                list(crew)
        finally:
            signal.setitimer(signal.ITIMER_REAL, 0)
            signal.signal(signal.SIGALRM, before)
        assert sorted(crew.last_words(10)) == [(n, f"piece {n} was interrupted") for n in (0, 1)]
    assert descendants(os.getpid()) == []


MASTER = """
import os, time
from tcpmodel.machine.processes import each
def work(n):
    os.write(1, b"%d\\n" % os.getpid())  # at once: both write to one pipe
    time.sleep(60)
list(each(work, range(2), 2))
"""


def test_no_process_outlives_a_master_that_is_killed() -> None:
    with subprocess.Popen([sys.executable, "-c", MASTER], stdout=subprocess.PIPE, text=True) as master:
        assert master.stdout is not None
        workers = [int(master.stdout.readline()) for _ in range(2)]
        master.kill()
        master.wait()
        until = time.monotonic() + 10
        while any(map(lives, workers)):
            assert time.monotonic() < until, workers
            time.sleep(0.02)


def lives(process: int) -> bool:
    """Whether a process is there, and is more than a zombie."""
    try:
        return Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False
