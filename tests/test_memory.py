"""Memory that runs out is UNKNOWN, with the reason: never a stack, never the system's killer, never a verdict."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tcpmodel.machine import memory
from tcpmodel.machine.memory import Watch, allowed, held, ran_out, there_is

linux = pytest.mark.skipif(sys.platform != "linux", reason="read from /proc")
ROOT = Path(__file__).parents[1]


@linux
def test_what_there_is_is_what_the_machine_has_or_less() -> None:
    there = there_is()
    assert there is not None
    assert 0 < there <= os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE")
    assert allowed() == int(there * memory.SHARE)


@linux
def test_a_limit_of_the_address_space_is_what_there_is() -> None:
    script = "from tcpmodel.machine import memory; print(memory.there_is(), memory.shortage())"
    done = subprocess.run(["sh", "-c", f'ulimit -v 200000; exec {sys.executable} -c "{script}"'], capture_output=True,
                          text=True, check=True)
    assert done.stdout == f"{200000 * 1024} out of memory: this program may have 195 MiB\n"


@pytest.mark.parametrize(("lines", "files", "limit"), [
    ("0::/a/b\n", {"a/b/memory.max": "max", "a/memory.max": "5000000", "memory.max": "max"}, 5_000_000),
    ("0::/a/b\n", {"a/b/memory.max": "4000000", "a/memory.max": "5000000"}, 4_000_000),
    ("0::/outside/of/it\n", {"memory.max": "3000000"}, 3_000_000),
    ("9:memory:/a\n3:cpu:/b\n", {"memory/a/memory.limit_in_bytes": "2000000"}, 2_000_000),
    ("9:memory:/a\n", {"memory/a/memory.limit_in_bytes": "9223372036854771712"}, None),
    ("", {}, None),
    ("nonsense\n0::\n", {"memory.max": "x"}, None),
])  # fmt: skip
def test_control_groups_of_both_versions_are_read(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, lines: str,
                                                  files: dict[str, str], limit: int | None) -> None:
    for name, text in files.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text + "\n")
    plain = memory._read
    monkeypatch.setattr(memory, "_CGROUPS", tmp_path)
    monkeypatch.setattr(memory, "_read", lambda p: lines if p == Path("/proc/self/cgroup") else plain(p))
    monkeypatch.setattr(memory, "_machine", lambda: None)
    monkeypatch.setattr(memory, "address_space", lambda: None)
    assert there_is() == limit


@linux
def test_a_watch_counts_what_all_processes_hold() -> None:
    assert Watch(None, os.getpid()).exceeded() == ""
    assert Watch(1 << 50, os.getpid()).exceeded() == ""
    assert Watch(2**20, os.getpid()).exceeded() == "more than 1 MiB of memory"
    watch = Watch(held() * 4, os.getpid(), every=3600)
    assert watch.exceeded() == ""
    assert watch.exceeded(more=1 << 50) != ""


@pytest.mark.parametrize(("error", "expected"), [
    (MemoryError(), True), (OSError(12, "Cannot allocate memory"), True), (RuntimeError("can't start new thread"), True),
    (ImportError("libx.so: failed to map segment from shared object"), True), (ValueError(b"out of memory"), True),
    (ValueError("memory"), False), (OSError(2, "No such file"), False),
])  # fmt: skip
def test_libraries_say_in_many_ways_that_memory_was_refused(error: Exception, expected: bool) -> None:
    assert ran_out(error) is expected


ENDLESS = """
import sys
from tcpmodel.explore.check import check
from tcpmodel.explore.compiled.answer import How
from tcpmodel.explore.reference import Limits
from tcpmodel.load import library
from tcpmodel.machine.memory import held
from tcpmodel.verdict.verdict import VerdictWord
from tests.toy import counting_spec, toy_scope
lib = library()
for spec, scope in ((counting_spec(2**32 - 1), toy_scope()), (lib.base, lib.named_scopes(["exhaustive"])[0])):
    run = check(spec, scope, limits=Limits(most=held() + 10 * 2**20), how=How(sys.argv[1]))
    assert not run.complete
    assert run.reason.endswith("MiB of memory"), run.reason
    assert {v.word for v in run.verdicts if v.kind in ("always", "eventually")} <= {VerdictWord.UNKNOWN}
"""


@linux
@pytest.mark.parametrize("engine", ["compiled", "reference"])
def test_states_without_end_are_unknown_beyond_the_memory(engine: str) -> None:
    """In a process of its own: one that has run other tests has much memory to use again before it needs more."""
    done = subprocess.run([sys.executable, "-c", ENDLESS, engine], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


@linux
@pytest.mark.parametrize(("kib", "arguments"), [
    (200_000, ["check"]), (300_000, ["lint"]), (420_000, ["check", "--scope", "twins"]),
    (550_000, ["check", "--scope", "twins", "--scope", "close"]), (550_000, ["lint"]),
])  # fmt: skip
def test_a_command_that_is_refused_memory_is_inconclusive(tmp_path: Path, kib: int, arguments: list[str]) -> None:
    """Where the limit lies beyond which all goes well depends on the machine; a verdict must not."""
    done = subprocess.run(["sh", "-c", f'ulimit -v {kib}; exec "$@"', "sh", sys.executable, "-m", "tcpmodel", *arguments],
                          cwd=tmp_path, capture_output=True, text=True, check=False)
    assert done.returncode in (0, 3), done.stderr
    assert "Traceback" not in done.stderr
    assert "internal error" not in done.stderr
    if done.returncode == 3:
        assert "out of memory" in done.stderr + done.stdout


@linux
@pytest.mark.parametrize("mib", range(200, 400, 10))
def test_too_little_to_load_it_is_told_at_once(mib: int) -> None:
    """Between 320 and 340 MiB a library that was refused its buffers asked for them again, for ever."""
    done = subprocess.run(["sh", "-c", f'ulimit -v {mib << 10}; exec "$@"', "sh", sys.executable, "-m", "tcpmodel", "list"],
                          capture_output=True, text=True, check=False, timeout=30)
    told = f"tcpmodel: UNKNOWN: out of memory: this program may have {mib} MiB, too little to load it\n"
    assert (done.returncode, done.stdout, done.stderr) == (3, "", told)
