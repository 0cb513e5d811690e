"""The kernel's IR is a build product: it was made of the present sources, and nobody has changed it by hand."""

from __future__ import annotations

import pytest

from tests import kernel


def test_the_text_is_of_the_present_sources() -> None:
    of, _, _ = kernel.committed()
    assert of == kernel.sources(), "kernel.c or a header has changed: run `make kernel`"


def test_the_text_is_as_it_was_built() -> None:
    _, says, has = kernel.committed()
    assert says == has


@pytest.mark.skipif(not kernel.compiler(), reason=f"{kernel.CLANG} is not installed: the hashes alone are compared")
def test_building_it_again_gives_the_same_text() -> None:
    assert kernel.build() == kernel.TEXT.read_text()
