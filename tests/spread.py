"""How the tests are spread over the workers of `make test`: each file goes to one of them, the longest files first.

A file is not divided, so that what its tests share is made once; the short files at the end let all workers end together.
"""

from __future__ import annotations

import sys
from collections import Counter
from pathlib import Path
from xml.etree import ElementTree

import pytest

# Roughly the seconds of each file that takes more than five. `pytest --junitxml=FILE` and `python -m tests.spread FILE`
# print them anew.
SECONDS = {
}


def longest_first(items: list[pytest.Item]) -> None:
    """Puts the tests of long files before those of short ones; within a file their order stays."""
    items.sort(key=lambda item: -SECONDS.get(item.path.name, 0))


def measured(report: Path) -> Counter[str]:
    """The seconds of each file, by its name, from a report in JUnit's form."""
    found: Counter[str] = Counter()
    for test in ElementTree.parse(report).iter("testcase"):
        file = next(part for part in test.attrib["classname"].split(".") if part.startswith("test_"))
        found[f"{file}.py"] += float(test.attrib["time"])
    return found


if __name__ == "__main__":
    for name, seconds in measured(Path(sys.argv[1])).most_common():
        if seconds > 5:
            print(f'    "{name}": {seconds:.0f},')
