"""Wide and deep systems: the kernel's tables grow in time, and what does not fit is refused in words."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
ASK = """
import sys
from tcpmodel.language.scope import Opening, Scope, User
from tcpmodel.load import library
from tests.engines import ask, counted
a, b, capacity, threads = map(int, sys.argv[1:])
M = 2**32
users = User((Opening(tuple(range(a)), active=True),)), User((Opening(tuple(range(M - b, M)), active=True),))
scope = Scope("wide", "-", users, modulus=M, timeouts=frozenset(), capacity=capacity)
properties = [p for p in library().base.properties if p.kind in ("always", "ineverystep", "nodeadlock")]
reference, compiled = (ask(library().base, scope, properties, e, threads=threads) for e in ("reference", "compiled"))
assert counted(reference.run) == counted(compiled.run), (counted(reference.run), counted(compiled.run))
print(compiled.run.states)
"""


def states(*numbers: int) -> int:
    """How many states both engines find, in a process of its own: a table without room would search it for ever."""
    done = subprocess.run([sys.executable, "-c", ASK, *map(str, numbers)], cwd=ROOT, timeout=120, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr[-2000:]
    return int(done.stdout)


@pytest.mark.parametrize(("a", "b", "threads"), [(60, 60, 2), (600, 2, 1)])
def test_states_with_many_successors(a: int, b: int, threads: int) -> None:
    """Each user may choose among many initial sequence numbers: a level is far larger than the one before it."""
    assert states(a, b, 1, threads) > a * b
