"""Ladders judged: the RFC's figures, ladders worked out by hand, mistakes at known rows, and the seeds' tables."""

from __future__ import annotations

from pathlib import Path

import pytest

from tcpmodel.language.errors import SpecError
from tcpmodel.load import library
from tcpmodel.observe import LadderError
from tcpmodel.observe.ladder import Judged, judge, read_ladders

LIB = library()
HERE = Path(__file__).parent
FIGURES = sorted((HERE.parent / "specs" / "figures").glob("*.ladder"))
SEEDS = HERE.parents[1] / "shared" / "seeds"
VARIANTS = [LIB.spec(*way) for way in LIB.alternatives()]


def judged(path: Path, variant: str | None = None) -> list[Judged]:
    spec = LIB.spec(variant)
    return [judge(ladder, spec) for ladder in read_ladders(path, spec)]


@pytest.mark.parametrize("path", FIGURES, ids=[p.stem for p in FIGURES])
def test_the_figures(path: Path) -> None:
    one = judged(path)
    assert [j.expected for j in one] == [True]
    assert one[0].verdict == ("REJECTED" if path.stem == "figure-7" else "CONFORMS")


def test_figure_7_conforms_under_its_variant() -> None:
    path = HERE.parent / "specs" / "figures" / "figure-7.ladder"
    assert judged(path, "figure-7")[0].verdict == "CONFORMS"
    told = judge(read_ladders(path, LIB.base)[0], LIB.base, VARIANTS)
    assert (told.row, told.conforms_under) == ("6", ("figure-7", "linux"))
    assert "first.unacceptable applies (RFC 9293 3.10.7.4, first)" in told.why
    assert "it would send <SEQ=101><ACK=301><CTL=ACK>" in told.why


@pytest.mark.parametrize("one", judged(HERE / "ladders" / "conform.ladder"), ids=lambda j: f"line-{j.ladder.line}")
def test_ladders_that_conform(one: Judged) -> None:
    assert (one.verdict, one.row, one.why) == ("CONFORMS", None, "")


@pytest.mark.parametrize("one", judged(HERE / "ladders" / "rejected.ladder"), ids=lambda j: f"line-{j.ladder.line}")
def test_ladders_with_a_mistake(one: Judged) -> None:
    assert one.verdict == "REJECTED"
    assert one.row == one.ladder.expected
    assert one.why


def test_rejected_ladders_say_why() -> None:
    why = {j.ladder.line: j.why for j in judged(HERE / "ladders" / "rejected.ladder")}
    assert why[4] == ("B, in SYN-RECEIVED, would send <SEQ=300><ACK=101><CTL=SYN,ACK> instead, by rule listen.syn "
                      "(RFC 9293 3.10.7.2, third): SEG.ACK = 101, not 100")
    assert why[16].startswith("B would be in SYN-RECEIVED, not ESTABLISHED: in LISTEN, rule listen.syn applies")


# What the seeds' ladders are worth, by file and the number of the ladder in it: None conforms, else the row.
SEED_VERDICTS = {
    "001": [None, None],
    "003": [None, "6", "7", None, None, "3", "5"],
}


@pytest.mark.skipif(not SEEDS.exists(), reason="the seeds lie beside the project, and do not here")
@pytest.mark.parametrize("prefix", SEED_VERDICTS)
def test_the_seeds(prefix: str) -> None:
    path = next(SEEDS.glob(f"{prefix}_*"))
    assert [j.row for j in judged(path)] == SEED_VERDICTS[prefix]


@pytest.mark.skipif(not SEEDS.exists(), reason="the seeds lie beside the project, and do not here")
@pytest.mark.parametrize("prefix", ["000", "002", "004"])
def test_seeds_without_a_ladder(prefix: str) -> None:
    with pytest.raises(SpecError, match="no ladder; expected rows such as"):
        read_ladders(next(SEEDS.glob(f"{prefix}_*")), LIB.base)


@pytest.mark.parametrize(("content", "told"), [
    (b"", "empty; expected ladders in the notation of RFC 9293"),
    (b"\x00\x01\x02", "a binary file; expected text with ladders in the notation of RFC 9293"),
    (b"\xff\xfe\xfa", "not UTF-8; expected text with ladders in the notation of RFC 9293"),
    (b"Once upon a time\n", "no ladder; expected rows such as '2. SYN-SENT --> <SEQ=100><CTL=SYN> --> SYN-RECEIVED'"),
])
def test_files_that_hold_none(tmp_path: Path, content: bytes, told: str) -> None:
    path = tmp_path / "some.ladder"
    path.write_bytes(content)
    with pytest.raises(SpecError) as caught:
        read_ladders(path, LIB.base)
    assert str(caught.value) == f"{path}: {told}"


def test_a_broken_row_is_told_with_its_line(tmp_path: Path) -> None:
    path = tmp_path / "broken.ladder"
    path.write_text("1.  CLOSED   LISTEN\n2.  SYN-SENT  --> <SEQ=100><CTL=SIN> --> SYN-RECEIVED\n")
    with pytest.raises(LadderError) as caught:
        read_ladders(path, LIB.base)
    assert str(caught.value) == f"{path}:2: 'SIN' is no control bit, expected SYN, ACK, FIN, RST"
