"""Known weaknesses of what the locks pin, asked of an advisory service by pip-audit (`make audit`).

A service that does not answer, or that knows none of the packages, is no clean answer: that is said, in one line.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from tests.locks import ASKS, pins

SERVICES = ("pypi", "osv")


def sheets() -> list[list[str]]:
    """Every version that a lock pins, for any platform, as lists in which no package stands twice."""
    out: list[dict[str, str]] = []
    for name, version in sorted({(p.name, p.version) for lock in ASKS for p in pins(lock)}):
        free = next((sheet for sheet in out if name not in sheet), None)
        if free is None:
            out.append(free := {})
        free[name] = version
    return [[f"{name}=={version}" for name, version in sheet.items()] for sheet in out]


def ask(sheet: list[str], service: str) -> list[dict[str, Any]] | None:
    """What the service says of each package: a row with its weaknesses, or why it was skipped; None if nothing came."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "sheet.txt"
        path.write_text("\n".join(sheet), encoding="utf-8")
        ran = subprocess.run([sys.executable, "-m", "pip_audit", "--disable-pip", "--no-deps", "-r", str(path), "-s", service, "-f", "json",
                              "--progress-spinner", "off"], capture_output=True, text=True)
    try:
        rows: list[dict[str, Any]] = json.loads(ran.stdout)["dependencies"]
    except (ValueError, KeyError, TypeError):
        return None
    return rows if any("vulns" in row for row in rows) else None


def judge(rows: list[dict[str, Any]]) -> tuple[list[str], int]:
    """The lines to print and the exit code: 1 if any package has a known weakness."""
    weak = [f"{row['name']} {row['version']}: {v['id']}, mended in {', '.join(v['fix_versions']) or 'no version'}"
            for row in rows for v in row.get("vulns", [])]
    unknown = sorted(row["name"] for row in rows if "vulns" not in row)
    lines = [*weak, f"audit: {len(rows) - len(unknown)} locked packages, {len(weak) or 'no'} known weakness{'es' * (len(weak) > 1)}"]
    return lines + [f"audit: the service does not know {', '.join(unknown)}"] * bool(unknown), int(bool(weak))


def main() -> int:
    for service in SERVICES:
        answers = [ask(sheet, service) for sheet in sheets()]
        if None not in answers:
            lines, code = judge([row for rows in answers if rows is not None for row in rows])
            print(*lines, sep="\n")
            return code
    print("audit: no advisory service answered: the locked packages are NOT audited")
    return 0


if __name__ == "__main__":
    sys.exit(main())
