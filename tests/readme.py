"""Writes the README's outputs anew: ``python -m tests.readme`` after a change of what commands print."""

from __future__ import annotations

import os
import re
import tempfile
from pathlib import Path

from tests.test_readme import README, ROOT, output


def refreshed(text: str) -> str:
    """The README with each shown output as the command prints it now."""
    def block(found: re.Match[str]) -> str:
        printed = output(found[1], Path(tempfile.mkdtemp()))[1].rstrip()
        return f"<!-- output: {found[1]} -->\n```text\n{printed}\n```"

    return re.sub(r"<!-- output: (.*?) -->\n```text\n(.*?)```", block, text, flags=re.DOTALL)


if __name__ == "__main__":
    os.chdir(ROOT)
    (ROOT / "README.md").write_text(refreshed(README), encoding="utf-8")
