"""The locks: what pyproject.toml asks for, what locks/*.txt pin, and how they are made anew (`make lock`).

A lock pins one version of every package, direct or not, with the hashes of all its files, for each Python and
platform that we serve. Nothing but the standard library is imported: it runs before anything is installed.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
import tomllib
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parent.parent
LOCKS = ROOT / "locks"
ASKS = {"all": ("build", "run", "test", "lint"), "bench": ("bench",), "tools": ("lock",)}  # what each lock is made of
UNIVERSAL = ("--universal", "--fork-strategy", "fewest", "--python-version", "3.11")  # one version for all Pythons
NAME = r"[A-Za-z0-9._-]+"


@dataclass(frozen=True)
class Pin:
    """One version of a package, where its marker holds ("" is everywhere), and the hashes of its files."""

    name: str
    version: str
    marker: str
    hashes: tuple[str, ...]


def asked(*groups: str) -> list[str]:
    """The requirements of pyproject.toml: of "build", of "run", or of an extra by its name."""
    table = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    project = table["project"]
    every = {"build": table["build-system"]["requires"], "run": project["dependencies"], **project["optional-dependencies"]}
    return [requirement for group in groups for requirement in every[group]]


def groups() -> list[str]:
    """The names that `asked` knows."""
    table = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    return ["build", "run", *table["project"]["optional-dependencies"]]


def oldest(*groups: str) -> list[str]:
    """The same requirements, each at its lower bound."""
    found = [re.match(rf"({NAME})>=([0-9.]+),", requirement) for requirement in asked(*groups)]
    assert all(found), "a requirement without a lower and an upper bound"
    return [f"{m[1]}=={m[2]}" for m in found if m]


def pins(lock: str) -> list[Pin]:
    """What a lock pins; a line that is neither a pin with hashes nor a comment raises ValueError."""
    text = (LOCKS / f"{lock}.txt").read_text(encoding="utf-8")
    lines = re.sub(r"^ *#.*\n", "", text, flags=re.MULTILINE).replace("\\\n", " ").splitlines()
    return [_pin(line) for line in lines if line.strip()]


def _pin(line: str) -> Pin:
    m = re.fullmatch(rf"({NAME})==([A-Za-z0-9.!+]+)(?: ; ([^#]*?))?((?:\s+--hash=sha256:[0-9a-f]{{64}})+)\s*", line)
    if m is None:
        raise ValueError(f"not a pin with hashes: {line[:80]}")
    return Pin(m[1], m[2], m[3] or "", tuple(re.findall(r"[0-9a-f]{64}", m[4])))


def sbom() -> str:
    """What the first lock pins as a bill of materials, CycloneDX 1.5 in JSON."""
    parts = [{"type": "library", "name": p.name, "version": p.version, "purl": f"pkg:pypi/{p.name}@{p.version}"} for p in pins("all")]
    return json.dumps({"bomFormat": "CycloneDX", "specVersion": "1.5", "version": 1, "components": parts}, indent=1)


def make(lock: str) -> None:
    """Writes a lock anew, with the newest versions that pyproject.toml allows; the locks after the first follow it."""
    same = () if lock == "tools" else ("-c", "locks/platforms.in") if lock == "all" else ("-c", "locks/all.txt")
    subprocess.run([str(Path(sys.executable).parent / "uv"), "pip", "compile", "-", "--quiet", "--upgrade", *UNIVERSAL, *same,
                    "--generate-hashes", "--no-annotate", "--custom-compile-command", "make lock", "-o", f"locks/{lock}.txt"],
                   input="\n".join(asked(*ASKS[lock])), text=True, check=True, cwd=ROOT, stdout=subprocess.DEVNULL)


if __name__ == "__main__":
    match sys.argv[1]:
        case "make":
            for lock in ASKS:
                make(lock)
        case "oldest":
            print(*oldest("build", "run", "test"), sep="\n")
        case "newest":
            print(*asked("build", "run", "test", "lint"), sep="\n")
        case "sbom":
            print(sbom())
