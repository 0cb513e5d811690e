"""Builds the search kernel's IR from its C sources (`make kernel`), and tells whether what is committed is fresh.

The text says of which sources it was made and what it is itself, so that a change of either is noticed where
there is no compiler; where there is one, it is built again and compared.
"""

from __future__ import annotations

import hashlib
import re
import shutil
import subprocess
from pathlib import Path

HOME = Path(__file__).parent.parent / "tcpmodel" / "explore" / "compiled"
TEXT = HOME / "kernel.ll"
CLANG = "clang-16"  # another compiler makes another text of the same meaning
FLAGS = ["-O2", "-std=c11", "-ffreestanding", "-fno-vectorize", "-fno-slp-vectorize", "-fno-unroll-loops", "-Wall", "-Wextra", "-Werror", "-S", "-emit-llvm", "-o", "-"]


def sources() -> str:
    """The sources as a hash."""
    parts = [p.read_bytes() for p in sorted([*HOME.glob("*.c"), *HOME.glob("*.h")])]
    return hashlib.sha256(b"\0".join(parts)).hexdigest()


def build() -> str:
    """The IR, without what ties it to one processor: LLVM chooses that where it is run."""
    built = subprocess.run([CLANG, *FLAGS, str(HOME / "kernel.c")], check=True, capture_output=True, text=True).stdout
    lines = [x for x in built.splitlines() if not re.match(r"target |source_filename|; ModuleID|; Function Attrs", x)]
    body = re.sub(r' "[-a-z]*"="[^"]*"', "", "\n".join(lines).strip() + "\n")
    return f"; Built by `make kernel`; of sources {sources()}, as text {_digest(body)}\n{body}"


def committed() -> tuple[str, str, str]:
    """Of the committed text: the hash of its sources, the hash that it says it has, and the one it has."""
    head, body = TEXT.read_text().split("\n", 1)
    found = re.search(r"of sources (\w+), as text (\w+)", head)
    assert found, "kernel.ll has no first line that says what it was built of"
    return found[1], found[2], _digest(body)


def compiler() -> bool:
    """Whether the compiler is here that makes the committed text."""
    return shutil.which(CLANG) is not None


def _digest(body: str) -> str:
    return hashlib.sha256(body.encode()).hexdigest()


if __name__ == "__main__":
    TEXT.write_text(build())
