"""The dependencies: every requirement has bounds, every lock fits them on each platform, and setup installs the lock or nothing."""

from __future__ import annotations

import json
import os
import re
import shutil
import signal
import subprocess
import time
from importlib.metadata import PackageNotFoundError, distribution
from itertools import product
from pathlib import Path

import pytest
from packaging.markers import Marker
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tests import audit
from tests.locks import ASKS, LOCKS, ROOT, Pin, asked, groups, oldest, pins, sbom

PYTHONS = re.findall(r"^LOCKED := (.*)$", (ROOT / "Makefile").read_text(), re.MULTILINE)[0].split()
MACHINES = [("linux", "Linux", "posix", "x86_64"), ("linux", "Linux", "posix", "aarch64"), ("darwin", "Darwin", "posix", "arm64"),
            ("darwin", "Darwin", "posix", "x86_64"), ("win32", "Windows", "nt", "AMD64")]
PLACES = [{"python_version": p, "python_full_version": f"{p}.0", "sys_platform": s, "platform_system": y, "os_name": o, "platform_machine": m,
           "platform_python_implementation": "CPython", "implementation_name": "cpython"} for p, (s, y, o, m) in product(PYTHONS, MACHINES)]


def here(lock: str, place: dict[str, str]) -> dict[str, Pin]:
    """What a lock pins at a place, by name; a package that it pins twice there is a fault."""
    found = [p for p in pins(lock) if not p.marker or Marker(p.marker).evaluate(place)]
    names = [canonicalize_name(p.name) for p in found]
    assert len(set(names)) == len(names)
    return dict(zip(names, found, strict=True))


@pytest.mark.parametrize("requirement", asked(*groups()))
def test_a_requirement_has_both_bounds(requirement: str) -> None:
    assert {s.operator for s in Requirement(requirement).specifier} == {">=", "<"}


def test_the_oldest_versions_are_the_lower_bounds() -> None:
    for requirement, pin in zip(asked(*groups()), oldest(*groups()), strict=True):
        assert Requirement(requirement).specifier.contains(pin.split("==")[1])


@pytest.mark.parametrize("lock", ASKS)
@pytest.mark.parametrize("place", PLACES, ids=lambda p: f"{p['sys_platform']}-{p['platform_machine']}-{p['python_version']}")
def test_a_lock_fits_the_bounds(lock: str, place: dict[str, str]) -> None:
    pinned = here(lock, place)
    for requirement in map(Requirement, asked(*ASKS[lock])):
        assert requirement.specifier.contains(pinned[canonicalize_name(requirement.name)].version), f"{requirement}: say make lock"


def test_a_platform_gets_the_version_that_has_wheels_for_it() -> None:
    lines = [line for line in (LOCKS / "platforms.in").read_text().splitlines() if not line.startswith("#")]
    for requirement, place in product(map(Requirement, lines), PLACES):
        if requirement.marker is None or requirement.marker.evaluate(place):
            assert requirement.specifier.contains(here("all", place)[requirement.name].version), f"{requirement}: say make lock"


@pytest.mark.parametrize("lock", ASKS)
def test_every_line_of_a_lock_is_a_pin_with_hashes_and_names_no_place(lock: str) -> None:
    assert all(p.hashes for p in pins(lock))  # pins refuses any other line
    assert not re.search(r"://|--(?:extra-)?index|--find|/", (LOCKS / f"{lock}.txt").read_text())


def test_a_line_without_a_hash_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tests.locks.LOCKS", tmp_path)
    for line in ("click==8.5.1\n", "click>=8\n", "--index-url https://example.org\n", "click==8.5.1 --hash=sha256:ab\n", "./click\n"):
        (tmp_path / "all.txt").write_text(line)
        with pytest.raises(ValueError, match="not a pin with hashes"):
            pins("all")


def test_the_locks_agree_with_one_another() -> None:
    for place in PLACES:
        base = here("all", place)
        assert all(base[n].version == p.version for n, p in here("bench", place).items() if n in base)


def test_the_lock_is_closed() -> None:
    """What a locked package itself asks for is locked, within its bounds: read off what is installed here."""
    place = dict(PLACES[0], extra="")
    pinned = here("all", place)
    for name, pin in pinned.items():
        try:
            found = distribution(name)
        except PackageNotFoundError:
            continue
        if found.version == pin.version:
            for needed in map(Requirement, found.requires or []):
                if needed.marker is None or needed.marker.evaluate(place):
                    assert needed.specifier.contains(pinned[canonicalize_name(needed.name)].version), f"{name} needs {needed}"


def test_the_bill_of_materials_names_what_is_locked() -> None:
    bill = json.loads(sbom())
    assert bill["bomFormat"] == "CycloneDX"
    assert {(c["name"], c["version"]) for c in bill["components"]} == {(p.name, p.version) for p in pins("all")}


class TestAudit:
    def test_every_locked_version_is_asked_for_once_a_sheet(self) -> None:
        sheets = audit.sheets()
        assert {x for sheet in sheets for x in sheet} == {f"{p.name}=={p.version}" for lock in ASKS for p in pins(lock)}
        assert all(len({x.split("==")[0] for x in sheet}) == len(sheet) for sheet in sheets)

    def test_a_weakness_is_told_and_fails(self) -> None:
        rows = [{"name": "a", "version": "1", "vulns": [{"id": "X-1", "fix_versions": ["2"]}]}, {"name": "b", "skip_reason": "?"}]
        assert audit.judge(rows) == (["a 1: X-1, mended in 2", "audit: 1 locked packages, 1 known weakness",
                                      "audit: the service does not know b"], 1)

    def test_no_weakness(self) -> None:
        assert audit.judge([{"name": "a", "version": "1", "vulns": []}]) == (["audit: 1 locked packages, no known weakness"], 0)

    @pytest.mark.parametrize("out", ["", "Traceback", "[]", '{"dependencies": []}', '{"dependencies": [{"name": "a", "skip_reason": "?"}]}'])
    def test_no_answer_is_not_a_clean_one(self, out: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
        monkeypatch.setattr(audit.subprocess, "run", lambda *a, **k: subprocess.CompletedProcess(a, 1, out, ""))
        assert audit.main() == 0
        assert capsys.readouterr().out == "audit: no advisory service answered: the locked packages are NOT audited\n"


STUB = r"""#!/bin/sh
# Stands for a Python: makes environments of itself, tells its version, and writes down what it is asked to install.
case "$*" in
  *"venv --clear"*) mkdir -p "$4/bin"; cp "$0" "$4/bin/python"; exit 0 ;;
  "-c "*print*) echo "${STUB_VERSION-3.11}"; exit 0 ;;
  "-c "*) exit 0 ;;
esac
echo "$*" >> asked.txt
case "$*" in *"${STUB_FAILS-no such}"*) exit 1 ;; *"${STUB_WAITS-no such}"*) : > waiting; exec sleep 60 ;; esac
"""


@pytest.fixture
def house(tmp_path: Path) -> Path:
    """A fresh copy of what `make setup` reads, with a stub for Python: no network, no second."""
    for name in ("Makefile", "pyproject.toml"):
        shutil.copy(ROOT / name, tmp_path)
    for name in (".ci", "locks"):
        shutil.copytree(ROOT / name, tmp_path / name)
    (tmp_path / "stub").write_text(STUB)
    (tmp_path / "stub").chmod(0o755)
    return tmp_path


def setup(house: Path, *words: str, **environment: str) -> subprocess.CompletedProcess[str]:
    env = {k: v for k, v in os.environ.items() if not k.startswith("MAKE")}
    return subprocess.run(["make", f"PYTHON={house / 'stub'}", *words, "setup"], cwd=house, env={**env, **environment}, capture_output=True, text=True,
                          timeout=30)


def installs(house: Path) -> list[str]:
    return [line.split("--no-input ")[1] for line in (house / "asked.txt").read_text().splitlines()]


LOCKED = ["install --require-hashes --no-deps --only-binary :all: -r locks/all.txt", "install --no-deps --no-build-isolation -e ."]


@pytest.mark.skipif(shutil.which("make") is None, reason="no make")
class TestSetup:
    @pytest.mark.parametrize("version", PYTHONS)
    def test_installs_the_lock_by_its_hashes(self, house: Path, version: str) -> None:
        done = setup(house, STUB_VERSION=version)
        assert (done.returncode, installs(house), done.stdout) == (0, LOCKED, "")
        assert (house / ".venv" / "ready").exists()

    def test_does_nothing_when_nothing_changed(self, house: Path) -> None:
        setup(house)
        assert setup(house).returncode == 0
        assert installs(house) == LOCKED

    @pytest.mark.parametrize("changed", ["locks/all.txt", "pyproject.toml"])
    def test_a_change_is_installed_anew_in_an_empty_environment(self, house: Path, changed: str) -> None:
        setup(house)
        later = time.time() + 10
        os.utime(house / changed, (later, later))
        setup(house)
        assert installs(house) == LOCKED * 2

    @pytest.mark.parametrize("step", ["--require-hashes", "--no-build-isolation"])
    def test_an_install_that_fails_fails_and_is_not_ready(self, house: Path, step: str) -> None:
        done = setup(house, STUB_FAILS=step)
        assert done.returncode == 2
        assert not (house / ".venv" / "ready").exists()
        assert "newest" not in done.stdout  # a file whose hash is wrong never leads to an install without hashes

    @pytest.mark.parametrize("step", ["--require-hashes", "--no-build-isolation"])
    @pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
    def test_one_that_is_stopped_is_not_ready_and_begins_anew(self, house: Path, step: str, number: signal.Signals) -> None:
        env = {k: v for k, v in os.environ.items() if not k.startswith("MAKE")}
        process = subprocess.Popen(["make", f"PYTHON={house / 'stub'}", "setup"], cwd=house, env={**env, "STUB_WAITS": step}, stdout=subprocess.DEVNULL,
                                   stderr=subprocess.DEVNULL, start_new_session=True)
        deadline = time.monotonic() + 20
        while not (house / "waiting").exists() and time.monotonic() < deadline:
            time.sleep(0.02)
        os.killpg(process.pid, number)
        assert process.wait(20) != 0
        assert not (house / ".venv" / "ready").exists()
        before = len(installs(house))
        assert setup(house).returncode == 0
        assert installs(house)[before:] == LOCKED

    def test_a_python_without_files_in_the_lock_is_told(self, house: Path) -> None:
        done = setup(house, STUB_VERSION="3.99")
        assert done.stdout == "make: the lock has no files for Python 3.99: the newest packages are installed that pyproject.toml allows\n"
        assert installs(house) == ["install -e .[test,lint]"]

    def test_without_a_lock_when_asked(self, house: Path) -> None:
        assert setup(house, "LOCK=").returncode == 0
        assert installs(house) == ["install -e .[test,lint]"]
