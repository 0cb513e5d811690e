"""The mutants of the engine are held against the present source: each still applies, and names tests that are there."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from tests.engine import trying
from tests.engine.mutants import MUTANTS, Mutant
from tests.engine.trying import Broken, Tried, chosen, page, text_of

ROOT = Path(__file__).parents[1]


@pytest.mark.parametrize("mutant", MUTANTS, ids=lambda m: m.breaks)
def test_a_mutant_applies_to_the_present_source(mutant: Mutant) -> None:
    changed = text_of(mutant)
    assert changed != (ROOT / mutant.file).read_text(encoding="utf-8")
    if mutant.file.endswith(".py"):
        ast.parse(changed)  # it must be a test that says no, and not Python


def test_there_are_many_and_no_two_are_alike() -> None:
    assert len(MUTANTS) >= 50
    assert len({m.breaks for m in MUTANTS}) == len({(m.file, m.old, m.new) for m in MUTANTS}) == len(MUTANTS)


def test_every_part_of_the_engine_has_some() -> None:
    files = {m.file for m in MUTANTS}
    for part in ("kernel.c", "sets.h", "parts.h", "states.h", "fair.h", "model.py", "search.py", "store.py", "external.py",
                 "checkpoint.py", "native.py", "walked.py", "trace.py", "judge.py", "reference.py", "lasso.py", "fairness.py",
                 "python.py", "llvm.py", "smt.py", "integers.py", "obligations.py", "discharge.py", "induction.py", "needed_lemmas.py",
                 "certificate.py", "processes.py", "follow.py"):
        assert any(f.endswith(f"/{part}") for f in files), part


def test_the_tests_that_should_notice_are_there() -> None:
    """A test that is renamed is renamed in the list; that the kernel's text is fresh is no test of what it does."""
    for mutant in MUTANTS:
        assert mutant.tests, mutant.breaks
        for test in mutant.tests:
            file, *names = test.split("::")
            assert file != "tests/test_kernel.py"
            tree = ast.parse((ROOT / file).read_text(encoding="utf-8"))
            known = {node.name for node in tree.body if isinstance(node, ast.FunctionDef)}
            assert {n.split("[")[0] for n in names} <= known, test


def test_what_does_not_apply_any_more_is_told() -> None:
    with pytest.raises(Broken, match=r"what it replaces stands 0 times in tcpmodel/api\.py; expected once"):
        text_of(Mutant("tcpmodel/api.py", "no such text", "x", "a mutant", ("tests/test_api.py",)))


def test_mutants_are_chosen_by_number_and_by_file() -> None:
    assert chosen("2") == [MUTANTS[1]]
    assert chosen("2-4") == list(MUTANTS[1:4])
    assert {m.file for m in chosen("judge")} == {"tcpmodel/verdict/judge.py"}
    assert chosen("no-such-file") == []


def test_the_page_lists_every_mutant_and_is_fresh() -> None:
    text = trying.PAGE.read_text(encoding="utf-8")
    head, _, _ = page([Tried("tests/x.py", 1.0)] * len(MUTANTS)).partition("| |")
    assert text.startswith(head), "run `make engine-mutants`"
    for number, mutant in enumerate(MUTANTS, 1):
        assert f"| {number} | `{mutant.file.removeprefix('tcpmodel/')}` | {mutant.breaks} | " in text, mutant.breaks
    assert "SURVIVED" not in text
