"""The diagrams folder holds what the specification draws today; the states are drawn from the specification alone."""

from __future__ import annotations

from pathlib import Path

import pytest

from tcpmodel.cli.pictures import draw_all, draw_states
from tcpmodel.load import library

ROOT = Path(__file__).parent.parent
LIB = library()


@pytest.fixture(scope="module")
def drawn(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("diagrams")
    draw_all(LIB.base, LIB, out, ["dot"])
    return out


def test_the_set_is_fresh(drawn: Path) -> None:
    """DOT is the same on every machine; the SVG that `dot` makes of it is not, and is not compared."""
    committed = ROOT / "diagrams"
    assert sorted(p.name for p in drawn.glob("*.dot")) == sorted(p.name for p in committed.glob("*.dot"))
    stale = [p.name for p in drawn.glob("*.dot") if p.read_bytes() != (committed / p.name).read_bytes()]
    assert stale == [], "run `make diagrams`"


def test_every_picture_is_there_as_svg() -> None:
    committed = ROOT / "diagrams"
    assert {p.stem for p in committed.glob("*.svg")} == {p.stem for p in committed.glob("*.dot")}
    for path in committed.glob("*.svg"):
        assert path.read_text().rstrip().endswith("</svg>")


def test_drawing_twice_gives_the_same_bytes(drawn: Path, tmp_path: Path) -> None:
    draw_states(LIB.base, LIB, tmp_path, ["dot"])
    assert (tmp_path / "states.dot").read_bytes() == (drawn / "states.dot").read_bytes()
