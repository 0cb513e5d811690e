"""The README: every command in it runs, what it shows as output is the output, and its Python is Python that works."""

from __future__ import annotations

import re
import shlex
from functools import cache
from pathlib import Path

import pytest
from click.testing import CliRunner

from tcpmodel.cli import main
from tcpmodel.load import library

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")
CLAIMS = (ROOT / "docs" / "claims.md").read_text(encoding="utf-8")
VARIANTS = (ROOT / "docs" / "variants.md").read_text(encoding="utf-8")
COMMANDS = sorted({line[2:].split("   #")[0].strip() for block in re.findall(r"```console\n(.*?)```", README + CLAIMS + VARIANTS, re.DOTALL)
                   for line in block.splitlines() if line.startswith("$ ")})
SHOWN = re.findall(r"<!-- output: (.*?) -->\n```text\n(.*?)```", README, re.DOTALL)
MAKE = [c for c in COMMANDS if c.startswith("make ")]
TCPMODEL = [c for c in COMMANDS if c.startswith("tcpmodel ")]
QUICK = [c for c in TCPMODEL if not c.startswith("tcpmodel prove")]  # a whole proof: test_whole_proof.py makes it


FLAWS = [f.name for f in library().flaws]
NAMES = {*library().base.rules(), *(p.name for p in library().base.properties), *FLAWS,
         *(s.name for s in library().scopes), "every-edge-taken"}


def test_what_the_claims_name_is_there() -> None:
    named = {n for n in re.findall(r"`([a-z0-9.-]+)`", CLAIMS) if "/" not in n}
    assert named - NAMES == set()


def test_the_page_of_variants_has_each_variant_and_the_parts_of_each_profile() -> None:
    lib = library()
    rows = {names[0]: names[1:] for line in VARIANTS.splitlines() if (names := re.findall(r"`([a-z0-9-]+)`", line))
            and line.startswith("| `")}
    assert [n for n in rows if n in {v.name for v in lib.variants}] == [v.name for v in lib.variants]
    assert {p.name: [part.name for part in p.parts] for p in lib.profiles} == {p.name: rows[p.name] for p in lib.profiles}


@cache
def output(command: str, tmp: Path) -> tuple[int, str]:
    """Runs a command of the README from the root; what it would write goes elsewhere."""
    args = [str(tmp / a) if a.startswith(".tcpmodel/") else a for a in shlex.split(command)[1:]]
    if args[0] in ("draw",):
        args += ["--out", str(tmp)]
    if args[0] == "step":
        args += ["--save-dir", str(tmp)]
    result = CliRunner().invoke(main, args, input="1\n1\nu\nw\nt\nq\n")
    return result.exit_code, result.output


@pytest.fixture(scope="module")
def elsewhere(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One folder for what all commands write, so that one whose output is shown too is run once."""
    return tmp_path_factory.mktemp("readme")


def plain(text: str) -> str:
    """Without what differs from machine to machine: times."""
    return re.sub(r"\d+\.\d s", "0.0 s", text).strip()


def test_there_are_commands() -> None:
    assert {c.split()[1] for c in TCPMODEL} == {"check", "ladder", "draw", "step", "explain", "react", "list",
                                               "export", "lint", "prove", "requirements"}
    assert MAKE == ["make test", "make verify"]


@pytest.mark.parametrize("command", QUICK)
def test_command_runs(command: str, elsewhere: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    code, text = output(command, elsewhere)
    flawed = any(f"--variant {flaw}" in command for flaw in FLAWS)
    assert code == (1 if flawed else 0), text
    assert text.strip()


@pytest.mark.parametrize(("command", "shown"), SHOWN, ids=[c for c, _ in SHOWN])
def test_shown_output_is_the_output(command: str, shown: str, elsewhere: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    assert plain(output(command, elsewhere)[1]) == plain(shown)


@pytest.mark.parametrize("target", MAKE)
def test_the_two_commands_are_targets_of_the_makefile(target: str) -> None:
    makefile = (ROOT / "Makefile").read_text()
    assert re.search(rf"^{target.split()[1]}: setup", makefile, re.MULTILINE)


def test_the_python_of_react_runs(capsys: pytest.CaptureFixture[str]) -> None:
    code = next(c for c in re.findall(r"```python\n(.*?)```", README, re.DOTALL) if c.startswith("import tcpmodel\n"))
    exec(compile(code, "README.md", "exec"), {})  # the README's own text, in a test
    assert capsys.readouterr().out == "SYN-RECEIVED ('<SEQ=300><ACK=101><CTL=SYN,ACK>',) ('listen.syn',)\n"
