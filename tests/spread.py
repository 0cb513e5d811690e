"""How the tests are spread over the workers of `make test`: each file goes to one of them, the longest files first.

A file is not divided, so that what its tests share is made once; the short files at the end let all workers end together.
"""

from __future__ import annotations

import sys
from collections import Counter
from pathlib import Path
from xml.etree import ElementTree

import pytest

# Roughly the seconds of each file that takes more than three. `pytest --junitxml=FILE` and `python -m tests.spread FILE`
# print them anew.
SECONDS = {
    "test_whole_proof.py": 117,
    "test_promela.py": 38,
    "test_lint.py": 35,
    "test_proof.py": 30,
    "test_reductions.py": 26,
    "test_torture.py": 18,
    "test_slow.py": 18,
    "test_compiled.py": 17,
    "test_random_systems.py": 16,
    "test_storage.py": 14,
    "test_ranking.py": 12,
    "test_signals.py": 11,
    "test_walk.py": 11,
    "test_memory.py": 11,
    "test_smt.py": 10,
    "test_llvm.py": 10,
    "test_readme.py": 10,
    "test_independent.py": 9,
    "test_bounded.py": 9,
    "test_laws.py": 9,
    "test_threads.py": 7,
    "test_capacity.py": 7,
    "test_verdicts.py": 7,
    "test_bounds.py": 7,
    "test_supervised.py": 7,
    "test_checkpoint_folders.py": 6,
    "test_flaws.py": 5,
    "test_native.py": 5,
    "test_numbers.py": 5,
    "test_house.py": 4,
    "test_interpreter.py": 4,
    "test_checkpoints.py": 4,
    "test_checkpoint_states.py": 3,
    "test_prove_command.py": 3,
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
        if seconds > 3:
            print(f'    "{name}": {seconds:.0f},')
