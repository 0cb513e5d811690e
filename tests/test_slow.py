"""No text takes longer than it is long: reading is linear, and what following a ladder may cost is bounded and told."""

from __future__ import annotations

import json
import time
from pathlib import Path

import pytest
from click.testing import CliRunner

from tcpmodel.cli import main
from tcpmodel.load import library
from tcpmodel.lower.segments import read_segment
from tcpmodel.observe import LadderError
from tcpmodel.observe import ladder as judging
from tcpmodel.observe.ladder import judge, read_ladders
from tcpmodel.observe.lines import MOST_LINE
from tcpmodel.observe.notation import parse_ladders
from tcpmodel.show.ladders import judged_text
from tests.many import many

LIB = library()
VARIANTS = [LIB.spec(*way) for way in LIB.alternatives()]
FIGURES = Path(__file__).parents[1] / "specs" / "figures"
ROW = "CLOSED --> <SEQ=1><CTL=SYN> --> LISTEN"


def _one_short_line(said: str) -> None:
    assert len(said) < 400
    assert "\n" not in said


def read(text: str) -> None:
    try:
        parse_ladders(text, "x", LIB.base)
    except LadderError as error:
        _one_short_line(str(error))  # it does not repeat the text


def segment(text: str) -> None:
    try:
        read_segment(LIB.base, text, int)
    except ValueError as error:
        _one_short_line(str(error))


def seconds(reader: object, text: str) -> float:
    """Of the processor's time."""
    start = time.process_time()
    reader(text)  # type: ignore[operator]
    return time.process_time() - start


def grows_with_its_length(reader: object, around: str, run: str, size: int = 1_000) -> bool:
    """Whether a text eight times as long takes no more than three times eight times as long; asked again in doubt."""
    short, long = (around.replace("{}", run * (n // len(run))) for n in (many(size), 8 * many(size)))
    return any(seconds(reader, long) < 24 * seconds(reader, short) + 0.025 for _ in range(3))


RUNS = ["-", "<", ">", "(", ")", ".", "=", "|", " ", "\t", "1", "a", "_", "?", "!", "#", "…", "-\n", "- ", "< ", "(a", "(a)",
        "<SEQ=", "<SEQ=1>", "<SEQ=1><CTL=SYN> ", "<a ", "--> ", "-->\n", "... ", "SYN-SENT ", "LISTEN\n", "wrod ", "send 1 ",
        "\n1. ", " 1. CLOSED", "\n1. x", "A B ", "TCP A ", "\n## x", "\nTCP A TCP B\n", "|-", "\n|", "\n|-|-|\n", ", ",
        f"1. {ROW}\n", f"2. {ROW}\n", "(Close)\n", "2. SYN-SENT -->\n", "\r", "\u2028", "# expected: REJECTED at row 1\n"]
AROUND = ["{}", "1. {}", f"1. {ROW}\n2. SYN-SENT --> {{}}", f"1. {ROW}\n{{}}\n3. {ROW}\n", f"1. {ROW} {{}} {ROW} {{}} {ROW}",
          "1. CLOSED --> <SEQ={}><CTL=SYN> --> LISTEN ({})", "| A | B |\n|---|---|\n|{}|\n", "## x{}x\nFigure 1{}1\n",
          "1. CLOSED send 1{}receive 1x after{}x 2{}x"]


@pytest.mark.parametrize("around", AROUND, ids=range(len(AROUND)))
def test_reading_takes_as_long_as_the_text_is(around: str) -> None:
    for run in RUNS:
        assert grows_with_its_length(read, around, run, 4_000 if len(around) < 6 else 1_000), run


@pytest.mark.parametrize("around", ["{}", "<SEQ={}", "<SEQ={}>", "<SEQ=1{}1", "<SEQ=1><CTL={}", "<{}=1>", "<{}DATA{}"])
def test_a_segment_takes_as_long_as_it_is(around: str) -> None:
    for run in ("<", ">", " ", "=", "a", ",", "|", "1", "<SEQ=", "<SEQ=1>", "DATA", "< ", "a ", ", "):
        assert grows_with_its_length(segment, around, run), run


def told(tmp_path: Path, content: bytes) -> tuple[int, str]:
    path = tmp_path / "x.ladder"
    path.write_bytes(content)
    result = CliRunner().invoke(main, ["ladder", "--quiet", str(path)])
    return result.exit_code, result.output.replace(str(path), "x")


def test_a_line_and_a_file_have_a_bound_that_is_told(tmp_path: Path) -> None:
    assert told(tmp_path, b"\n" + b"-" * (MOST_LINE + 1)) == (
        2, "tcpmodel: x:2: a line of 500,001 characters, expected at most 500,000\n")
    assert told(tmp_path, b"x" + b"\t" * 100_000) == (2, "tcpmodel: x:1: a line of 800,001 characters, expected at most 500,000\n")
    assert told(tmp_path, b"a b\n" * 500_001) == (2, "tcpmodel: x: a file too long; expected at most 2,000,000 bytes\n")
    whole = "Once upon a time there was a segment, and it came to CLOSED ports.\n" * 8_000  # twice RFC 9293
    assert told(tmp_path, f"{whole}1. CLOSED LISTEN\n2. SYN-SENT --> <SEQ=1><CTL=SYN> --> SYN-RECEIVED\n".encode()) == (
        0, "x:8001: CONFORMS\n")


@pytest.mark.parametrize(("content", "line"), [
    (b"\xef\xbb\xbf1. CLOSED LISTEN\n2. SYN-SENT --> <SEQ=1><CTL=SYN> --> SYN-RECEIVED\n", 1),
    (b"text\r1. CLOSED LISTEN\r2. SYN-SENT --> <SEQ=1><CTL=SYN> --> SYN-RECEIVED\r", 2),
    (b"text\r\n1. CLOSED LISTEN\r\n2. SYN-SENT --> <SEQ=1><CTL=SYN> --> SYN-RECEIVED\r\n", 2),
    ("text\u20281. CLOSED LISTEN\u20282. SYN-SENT --> <SEQ=1><CTL=SYN> --> SYN-RECEIVED\u2029".encode(), 2),
])
def test_lines_end_in_many_ways(tmp_path: Path, content: bytes, line: int) -> None:
    assert told(tmp_path, content) == (0, f"x:{line}: CONFORMS\n")


def test_utf_16_is_told(tmp_path: Path) -> None:
    assert told(tmp_path, "1. CLOSED LISTEN".encode("utf-16")) == (
        2, "tcpmodel: x: UTF-16, not UTF-8; expected text with ladders in the notation of RFC 9293\n")


# ---------------------------------------------------------------- what following may cost


def test_a_ladder_that_costs_too_much_is_unknown_and_exit_code_3(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(judging, "_FEWEST_EVENTS", 300)
    monkeypatch.setattr(judging, "_EVENTS_A_ROW", 10)
    why = "there are more situations than can be followed: 370 events were tried"
    path = FIGURES / "figure-7.ladder"
    judged = judge(read_ladders(path, LIB.base)[0], LIB.base, VARIANTS)
    assert (judged.verdict, judged.row, judged.why, judged.expected) == ("UNKNOWN", None, why, False)
    assert judged.conforms_under == ()
    result = CliRunner().invoke(main, ["ladder", "--quiet", str(path)])
    assert result.exit_code == 3
    assert result.output.splitlines()[-1] == f"  {why}"
    one = CliRunner().invoke(main, ["ladder", "--json", str(path), str(FIGURES / "figure-10.ladder")])
    assert [(j["verdict"], j["expected"]) for j in json.loads(one.output)] == [("UNKNOWN", False), ("CONFORMS", True)]
    assert one.exit_code == 3
    wrong = tmp_path / "wrong.ladder"
    wrong.write_text("1.  CLOSED   LISTEN\n2.  SYN-SENT  --> <SEQ=100><CTL=SYN> --> SYN-SENT\n")
    assert CliRunner().invoke(main, ["ladder", str(wrong), str(path)]).exit_code == 1


def test_variants_together_cost_no_more_than_the_verdict_may(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(judging, "_FEWEST_EVENTS", 5_000)
    monkeypatch.setattr(judging, "_EVENTS_A_ROW", 10)
    judged = judge(read_ladders(FIGURES / "figure-7.ladder", LIB.base)[0], LIB.base, VARIANTS)
    assert (judged.verdict, judged.row, judged.expected) == ("REJECTED", "6", True)
    assert judged.notes == ("variants from without-rfc5961 + rfc793-syn on were not tried to the end: there are more situations than can be "
                            f"followed: {judged.notes[0].split(': ')[2].split()[0]} events were tried",)


DEAR = ("TCP A   TCP B\n1.   ... <SEQ=101><ACK=70001><CTL=RST,ACK> -->\n2.   <-- <SEQ=400><ACK=401><LEN=1><CTL=ACK> <--\n"
        "3.   --> <SEQ=70000><ACK=400><CTL=ACK> ... TIME-WAIT\n4.  SYN-SENT <-- <SEQ=300><ACK=101><CTL=RST,ACK> ...\n")
OPEN = "1. ESTABLISHED        ESTABLISHED\n" + "".join(
    f"{n}. ESTABLISHED --> <SEQ={100 + 10 * n}><ACK=300><DATA><CTL=ACK> --> ESTABLISHED\n" for n in range(2, 45))


@pytest.mark.parametrize("text", [DEAR, OPEN], ids=["four rows", "text of any length"])
def test_the_dearest_ladders_cost_what_they_may_and_always_the_same(text: str) -> None:
    (ladder,) = parse_ladders(text, "x", LIB.base)
    works = [judging._work(ladder) for _ in range(2)]
    one, other = (judging._judge(ladder, LIB.base, work) for work in works)
    assert works[0].most == 60_000 + 1_000 * len(ladder.rows)
    assert works[0].done == works[1].done <= works[0].most + 1_000
    assert (one.verdict, one.row, one.why) == (other.verdict, other.row, other.why)


@pytest.mark.parametrize("kind", ["lost", "again", "answered"])
def test_a_long_ladder_costs_as_much_a_row_as_a_short_one(kind: str) -> None:
    def cost(rows: int) -> float:
        lines, seq = ["1. ESTABLISHED        ESTABLISHED"], 100
        for n in range(2, rows, 2):
            far = "..." if kind != "answered" else "--> ESTABLISHED"
            lines.append(f"{n}. ESTABLISHED --> <SEQ={seq}><ACK=300><LEN=1><CTL=ACK> {far}")
            seq += kind != "again"
            if kind == "answered":
                lines.append(f"{n + 1}. ESTABLISHED <-- <SEQ=300><ACK={seq}><CTL=ACK> <-- ESTABLISHED")
        (ladder,) = parse_ladders("\n".join(lines), "x", LIB.base)
        work = judging._work(ladder)
        judged = judging._judge(ladder, LIB.base, work)
        assert judged.verdict == "CONFORMS"
        assert judged_text(LIB.base, judged).count("\n") < 12 * rows
        return work.done / rows

    assert cost(400) < 2 * cost(50)


def test_a_ladder_that_nobody_would_look_at_is_not_drawn(tmp_path: Path) -> None:
    path = tmp_path / "long.ladder"
    path.write_text("1. CLOSED  LISTEN\n" + "".join(f"{n}. SYN-SENT --> <SEQ=1><CTL=SYN> ...\n" for n in range(2, 1_003)))
    result = CliRunner().invoke(main, ["draw", str(path), "--out", str(tmp_path / "out")])
    assert (result.exit_code, result.output) == (
        2, f"tcpmodel: {path}:1: a ladder of 1,002 rows is too long to draw, expected at most 1,000\n")
