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
    "test_whole_proof.py": 110,
    "test_promela.py": 30,
    "test_proof.py": 28,
    "test_lint.py": 32,
    "test_compiled.py": 25,
    "test_bounded.py": 24,
    "test_random_systems.py": 20,
    "test_reductions.py": 25,
    "test_torture.py": 22,
    "test_memory.py": 22,
    "test_storage.py": 18,
    "test_signals.py": 17,
    "test_slow.py": 16,
    "test_smt.py": 12,
    "test_readme.py": 12,
    "test_bounds.py": 10,
    "test_ranking.py": 12,
    "test_independent.py": 10,
    "test_threads.py": 10,
    "test_laws.py": 9,
    "test_walk.py": 9,
    "test_llvm.py": 9,
    "test_capacity.py": 8,
    "test_supervised.py": 8,
    "test_checkpoint_folders.py": 8,
    "test_prove_command.py": 6,
    "test_interpreter.py": 6,
    "test_verdicts.py": 8,
    "test_native.py": 6,
    "test_flaws.py": 5,
    "test_checkpoints.py": 6,
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
