"""The figure notation: the RFC's figures, ladders as people keep them, what is no ladder, and what is a broken one."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Collection
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tcpmodel.load import library
from tcpmodel.observe import Cell, Ladder, LadderError, Number, Row, RowSegment
from tcpmodel.observe.notation import parse_ladders
from tcpmodel.observe.vocabulary import HEADER, vocabulary_of

SPEC = library().spec()
STATES = ("CLOSED", "LISTEN", "SYN-SENT", "SYN-RECEIVED", "ESTABLISHED", "FIN-WAIT-1", "FIN-WAIT-2", "CLOSE-WAIT",
          "CLOSING", "LAST-ACK", "TIME-WAIT")  # fmt: skip
FIGURES = Path(__file__).parents[1] / "specs" / "figures"
SEEDS = Path(__file__).parents[2] / "shared" / "seeds"
seeds = pytest.mark.skipif(not SEEDS.is_dir(), reason=f"{SEEDS} is not on this machine")


def read(text: str) -> list[Ladder]:
    return parse_ladders(text, "x.txt", SPEC)


def rows(*lines: str) -> tuple[Row, ...]:
    (ladder,) = read("\n".join(lines))
    return ladder.rows


def figure(n: int) -> Ladder:
    (ladder,) = parse_ladders((FIGURES / f"figure-{n}.ladder").read_text(), f"figure-{n}.ladder", SPEC)
    return ladder


def segment(seq: Number, ack: Number | None, text: int | None, bits: Collection[str], raw: str) -> RowSegment:
    """A segment of the notation; ``text`` is None where it is some, as in <DATA>."""
    some = frozenset({"SEG.TEXT"} if text is None else ())
    values = {w.name: w.initial for w in SPEC.segment} | {"SEG.SEQ": seq, "SEG.TEXT": 1 if text is None else text}
    values |= {} if ack is None else {"SEG.ACK": ack}
    return RowSegment(values | {f"CTL.{bit}": True for bit in bits}, some, some, raw)


def travel(row: Row) -> str:
    """'2 > yes no': the number, the direction, whether the segment departs and arrives."""
    said = {True: "yes", False: "no", None: "unsaid"}
    return f"{row.number} {row.direction} {said[row.departs]} {said[row.arrives]}" if row.segment else row.number


def bare(row: Row) -> Row:
    return replace(row, line=0, text="", certain=True)


BOTH = {
    6: ["1", "2 > yes yes", "3 < yes yes", "4 > yes yes", "5 > yes yes"],
    7: ["1", "2 > yes no", "3 < yes yes", "4 > no yes", "5 > yes no", "6 < yes yes", "7 > no yes"],
    8: ["1", "2 > yes no", "3 > no yes", "4 < yes yes", "5 > yes yes", "6 > no yes", "7 < yes yes", "8 > yes yes"],
    9: ["1", "2", "3 > yes yes", "4 < yes yes", "5 > yes yes", "6", "7 > yes unsaid"],
    10: ["1", "2 < yes yes", "3 > yes yes"],
    11: ["1", "2 > no yes", "3 < yes yes", "4 > yes yes", "5"],
    12: ["1", "2", "2 > yes yes", "3 < yes yes", "4", "4 < yes yes", "5 > yes yes", "6", "6"],
    13: ["1", "2", "2 > yes no", "2 < yes yes", "2 > no yes", "3 > yes no", "3 < yes yes", "3 > no yes", "4", "4", "4"],
}


@pytest.mark.parametrize("n", BOTH)
def test_a_figure_has_its_rows(n: int) -> None:
    assert [travel(row) for row in figure(n).rows] == BOTH[n]
    assert figure(n).title.startswith(f"Figure {n}: ")
    assert all(row.certain for row in figure(n).rows)


def test_figure_6_to_the_letter() -> None:
    ladder = figure(6)
    assert ladder.title == "Figure 6: Basic Three-Way Handshake for Connection Synchronization"
    assert (ladder.file, ladder.line) == ("figure-6.ladder", 5)
    assert ladder.rows[2] == Row(
        "3", 7, Cell("ESTABLISHED"), Cell("SYN-RECEIVED"),
        segment(Number(None, 300), Number(None, 101), 0, {"SYN", "ACK"}, "<SEQ=300><ACK=101><CTL=SYN,ACK>"),
        "<", True, True, False, "3. ESTABLISHED <-- <SEQ=300><ACK=101><CTL=SYN,ACK> <-- SYN-RECEIVED",
    )  # fmt: skip
    assert ladder.rows[4].segment is not None
    assert ladder.rows[4].segment.some == ladder.rows[4].segment.open == {"SEG.TEXT"}


def cells(n: int, number: str) -> list[tuple[Cell, Cell]]:
    return [(row.left, row.right) for row in figure(n).rows if row.number == number]


def test_what_the_figures_say_of_each_side() -> None:
    nothing, close, msl = Cell(), Cell(comments=("close",)), Cell(comments=("2 msl",))
    assert cells(8, "3") == [(Cell(comments=("duplicate",)), Cell("SYN-RECEIVED"))]
    assert [row.duplicate for row in figure(8).rows] == [False, False, True, False, False, False, False, False]
    assert cells(9, "1") == [(Cell(comments=("crash",), gone="CLOSED"), Cell(numbers=(("send", 300), ("receive", 100))))]
    assert cells(9, "3") == [(Cell("SYN-SENT"), Cell(ask=True))]
    assert cells(9, "4") == [(Cell(ask=True), Cell("ESTABLISHED"))]
    assert cells(10, "3") == [(nothing, Cell(comments=("abort",), gone="CLOSED"))]
    assert cells(11, "4") == [(nothing, Cell(comments=("return to listen",)))]
    assert cells(12, "2")[0] == (close, nothing)
    assert cells(12, "4") == [(nothing, close), (Cell("TIME-WAIT"), Cell("LAST-ACK"))]
    assert cells(12, "6") == [(msl, nothing), (Cell("CLOSED"), nothing)]
    assert cells(13, "2") == [(close, close), (Cell("FIN-WAIT-1"),) * 2, (nothing,) * 2, (nothing,) * 2]
    assert cells(13, "4") == [(Cell("TIME-WAIT"),) * 2, (msl, msl), (Cell("CLOSED"),) * 2]


def test_symbols_and_lengths() -> None:
    z, x, reset = (row.segment for row in figure(11).rows[1:4])
    assert z is not None
    assert x is not None
    assert reset is not None
    assert z == segment(Number("Z", 0), None, 0, {"SYN"}, "<SEQ=Z><CTL=SYN>")
    assert x == segment(Number("X", 0), Number("Z", 1), 0, {"SYN", "ACK"}, "<SEQ=X><ACK=Z+1><CTL=SYN,ACK>")
    assert reset == segment(Number("Z", 1), None, 0, {"RST"}, "<SEQ=Z+1><CTL=RST>")
    assert [r.segment.values["SEG.TEXT"] for r in figure(10).rows if r.segment] == [10, 0]


@pytest.mark.parametrize("n", BOTH)
def test_a_figure_keeps_its_rows_when_its_spaces_are_lost(n: int) -> None:
    text = "\n".join((FIGURES / f"figure-{n}.ladder").read_text().splitlines()[1:])
    by_line = read("\n".join(" ".join(line.split()) for line in text.splitlines()))
    together = read("As is shown in this figure. " + " ".join(text.split()))
    glued = re.sub(r"\([^)]*\)", lambda comment: comment[0].replace(" ", "\0"), " ".join(text.split()))
    wrapped = read(textwrap.fill(f"As is shown in this figure. {glued}", 72, break_on_hyphens=False).replace("\0", " "))
    expected = [bare(row) for row in figure(n).rows]
    assert [[bare(row) for row in ladder.rows] for ladder in by_line] == [expected]
    assert [[bare(row) for row in ladder.rows] for ladder in together] == [expected]
    assert [[bare(row) for row in ladder.rows] for ladder in wrapped] == [expected]
    if n == 12:
        assert [row.number for row in together[0].rows if not row.certain] == ["2", "4", "6", "6"]


# ---------------------------------------------------------------- ladders as people keep them


@seeds
def test_every_ladder_of_the_seeds_is_found() -> None:
    texts = {path.name[:3]: path.read_text() for path in sorted(SEEDS.glob("*.txt"))}
    ladders = [ladder for name, text in texts.items() for ladder in parse_ladders(text, name, SPEC)]
    found = [(ladder.file, ladder.line, ladder.title, len(ladder.rows)) for ladder in ladders]
    assert found == [
        ("001", 19, "Basic 3-Way Handshake for Connection Synchronization", 5),
        ("001", 38, "Normal Close Sequence", 9),
        ("003", 50, "2.1 Basic 3-Way Handshake", 5),
        ("003", 69, "2.2 Simultaneous Connection Synchronization", 7),
        ("003", 90, "2.3 Recovery from Old Duplicate SYN", 8),
        ("003", 111, "2.4 Half-Open Connection Discovery", 7),
        ("003", 130, "2.5 Old Duplicate SYN Initiate a Reset on two Passive Sockets", 5),
        ("003", 150, "3.1 Normal Close", 6),
        ("003", 168, "3.2 Simultaneous Close Sequence", 7),
    ]


@seeds
def test_the_ladders_of_seed_001_are_figures_6_and_12() -> None:
    (seed,) = SEEDS.glob("001_*")
    one, two = parse_ladders(seed.read_text(), str(seed), SPEC)
    assert [bare(row) for row in one.rows] == [bare(row) for row in figure(6).rows]
    assert [bare(row) for row in two.rows] == [bare(row) for row in figure(12).rows]
    assert [row.number for row in two.rows if not row.certain] == ["2", "4", "6", "6"]


@seeds
def test_the_tables_of_seed_003() -> None:
    (seed,) = SEEDS.glob("003_*")
    ladders = {ladder.title[:3]: ladder for ladder in parse_ladders(seed.read_text(), str(seed), SPEC)}
    assert [travel(row) for row in ladders["2.2"].rows] == BOTH[7]
    assert ladders["2.2"].rows[2].right == Cell("SYN-SENT")
    assert [travel(row) for row in ladders["2.4"].rows] == [
        "1", "2", "3 > yes yes", "3 < yes yes", "4 > yes yes", "5", "6 > yes no"]  # fmt: skip
    assert ladders["2.4"].rows[0].left == Cell(comments=("crash",), gone="CLOSED")
    assert ladders["2.4"].rows[0].right == Cell(numbers=(("send", 300), ("receive", 100)))
    assert (ladders["2.4"].rows[2].right, ladders["2.4"].rows[3].left) == (Cell(ask=True), Cell(ask=True))
    assert ladders["2.4"].rows[4].right == Cell(comments=("abort",), gone="CLOSED")
    assert ladders["3.1"].rows[0].left == Cell("ESTABLISHED", note="'ESTABLISED' read as ESTABLISHED")
    assert ladders["3.1"].rows[5].left == Cell("CLOSED", comments=("2 msl",))
    assert [travel(row) for row in ladders["3.2"].rows] == [
        "1 > yes no", "2 < yes no", "3 > no yes", "4 < no yes", "5 > yes yes", "6 < yes yes", "7"]  # fmt: skip


def test_a_table_with_two_arrow_columns_and_a_note_reads_as_ascii() -> None:
    said = rows("| # | A | | Segment | | B | Note |", "|---|---|---|---|---|---|---|",
                "| 1 | CLOSED | | | | LISTEN | at first |",
                "| 2 | SYN-SENT | --> | `<SEQ=1><CTL=SYN>` | ... | | lost on the way |",
                "| 3 | SYN-SENT | --> | `<SEQ=1><CTL=SYN>` | --> | SYN_RCVD | |")  # fmt: skip
    assert [travel(row) for row in said] == ["1", "2 > yes no", "3 > yes yes"]
    assert (said[0].right, said[2].right) == (Cell("LISTEN"), Cell("SYN-RECEIVED"))


@pytest.mark.parametrize(("written", "state"), [
    ("syn sent", "SYN-SENT"), ("SYN_RCVD", "SYN-RECEIVED"), ("SYN-RECD", "SYN-RECEIVED"), ("ESTAB", "ESTABLISHED"),
    ("FINWAIT-1", "FIN-WAIT-1"), ("Time_Wait", "TIME-WAIT"), ("LAST ACK", "LAST-ACK"),
])  # fmt: skip
def test_a_state_has_many_spellings(written: str, state: str) -> None:
    assert rows(f"1. {written} --> <SEQ=1><CTL=SYN> --> {written}")[0].left == Cell(state)


@pytest.mark.parametrize(("row", "said"), [
    ("SYN-SENT --> <SEQ=1><CTL=SYN> ...", "1 > yes no"), ("... <SEQ=1><CTL=SYN> --> LISTEN", "1 > no yes"),
    ("CLOSED <-- <SEQ=1><CTL=SYN> ...", "1 < no yes"), ("... <SEQ=1><CTL=SYN> <-- SYN-SENT", "1 < yes no"),
    ("SYN-SENT --> <SEQ=1><CTL=SYN> -->", "1 > yes unsaid"), ("<-- <SEQ=1><CTL=SYN> <-- SYN-SENT", "1 < yes unsaid"),
    ("... <SEQ=1><CTL=SYN> -->", "1 > no yes"), ("<-- <SEQ=1><CTL=SYN> <--", "1 < yes yes"),
])  # fmt: skip
def test_what_departs_and_arrives(row: str, said: str) -> None:
    assert travel(rows(f"1. {row}")[0]) == said


def test_titles() -> None:
    ladder = "1. CLOSED --> <SEQ=1><CTL=SYN> --> LISTEN\n"
    titles = [read(text)[0].title for text in (
        ladder, f"## How it opens\n\ntext\n\n{ladder}", f"{ladder}\nNo caption, for it ends as a sentence.\n",
        f"## How it opens\n{ladder}\n   Figure 3: It opens\n", f"{ladder}\n  It opens\n\n  Figure 7.\n",
        f"# a comment\n{ladder}",
    )]  # fmt: skip
    assert titles == ["", "How it opens", "", "Figure 3: It opens", "Figure 7: It opens", ""]


def test_numbers_that_go_back_to_1_begin_a_ladder_and_a_header_lets_one_begin_anywhere() -> None:
    row = "CLOSED --> <SEQ=1><CTL=SYN> --> LISTEN"
    assert [len(ladder.rows) for ladder in read(f"1. {row}\n2. {row}\n1. {row}\n2. {row}\n3. {row}\n")] == [2, 3]
    assert read(f"See line 4:\n\n4. {row}\n") == []
    assert [ladder.rows[0].number for ladder in read(f"TCP A    TCP B\n4. {row}\n")] == ["4"]


# ---------------------------------------------------------------- what is no ladder

FIGURE_5 = """
                           +---------+ ---------\\      active OPEN
                           |  CLOSED |            \\    -----------
                           +---------+<---------\\   \\   create TCB
                             |     ^              \\   \\  snd SYN
                passive OPEN |     |   CLOSE        \\   \\
   |  SYN   |              rcv SYN           |              |  SYN   |
   |  RCVD  |<---------------+------------->|              |  SENT  |
"""
ART = """CLIENT SERVER -+--+--+ | | LISTEN (passive open) | SYN_SENT |>>>>>>> SYN J, MSS=536 | | >>>>>>| SYN_RCVD |
| ESTABLISHED |<<<<<<<<<<<>>>>>>>> ACK K+1 | TIME_WAIT |<<<<<<<>>>>>>>>| CLOSED |"""


@pytest.mark.parametrize("text", [
    "", FIGURE_5, ART,
    "1. The server must be prepared to accept an incoming connection.\n\n2. The client sends a SYN.\n3. LISTEN\n",
    "1. LISTEN: waits\n2. SYN-SENT: has sent a SYN\n3. CLOSED\n",
    "1. CLOSED -> LISTEN\n2. LISTEN -> SYN-RECEIVED\n",
    "2. In SYN-SENT the end sends --> <SEQ=100><CTL=SYN> to the other, which answers --> with a SYN of its own.\n",
    "| State | Next |\n|---|---|\n| CLOSED | LISTEN |\n| LISTEN | --> SYN-RECEIVED |\n",
    "Then it enters state 2. CLOSED is the first. As figure 1. LISTEN shows",
])  # fmt: skip
def test_prose_and_pictures_are_no_ladders(text: str) -> None:
    assert read(text) == []


# ---------------------------------------------------------------- errors, to the letter

EXPECTED = f"expected one of {', '.join(STATES)}"
SHAPE = "expected <SEQ=300><ACK=101><CTL=SYN,ACK>"


@pytest.mark.parametrize(("text", "error"), [
    ("SYN-SENT --> <SEQ=abc --> LISTEN", f"'<SEQ=abc' is no segment, {SHAPE}"),
    ("SYN-SENT --> <SEQ=1><CTL=SIN> --> LISTEN", "'SIN' is no control bit, expected SYN, ACK, FIN, RST"),
    ("SYN-SENT --> <CTL=SYN> --> LISTEN", f"'<CTL=SYN>' has no <SEQ=...>, {SHAPE}"),
    ("SYN-SENT --> <SEQ=1><CTL=ACK> --> LISTEN", f"'<SEQ=1><CTL=ACK>' has the ACK bit and no <ACK=...>, {SHAPE}"),
    ("SYN-SENT --> <SEQ=1+><CTL=SYN> --> LISTEN", "'1+' is no sequence number, expected 300 or Z+1"),
    ("SYN-SENT --> <SEQ=1><CTL=SYN> <-- LISTEN",
     "the arrows contradict each other, expected both --> or both <--"),
    ("SYN-SENT --> <SEQ=1><CTL=SYN> --> ASLEEP", f"'ASLEEP' is no state, {EXPECTED}"),
    ("FIN-WAIT --> <SEQ=1><CTL=SYN> --> LISTEN", f"'FIN-WAIT' is no state, {EXPECTED}"),
    ("SYN-SENT CLOSED --> <SEQ=1><CTL=SYN> --> LISTEN", "'SYN-SENT CLOSED' is two states on one side, expected one"),
    ("SYN-SENT --> --> <SEQ=1><CTL=SYN> --> LISTEN", "too many arrows, expected one on each side of the segment"),
    ("SYN-SENT --> --> LISTEN", f"an arrow without a segment, {SHAPE}"),
    ("SYN-SENT ... <SEQ=1><CTL=SYN> ... LISTEN", "a segment without an arrow, expected --> or <-- beside it"),
    ("CLOSED     ASLEEP", f"'ASLEEP' is no state, {EXPECTED}"),
])  # fmt: skip
def test_a_broken_row_is_an_error(text: str, error: str) -> None:
    good = "CLOSED --> <SEQ=1><CTL=SYN> --> LISTEN"
    for around in (f"text\n1. {good}\n2. {text}\n", f"text\n1. {good}\n2. {text}\n3. {good}\n"):
        with pytest.raises(LadderError) as caught:
            read(around)
        assert str(caught.value) == f"x.txt:3: {error}"
        assert (caught.value.file, caught.value.line) == ("x.txt", 3)


def test_a_broken_first_row_and_a_broken_table() -> None:
    with pytest.raises(LadderError, match=r"^x\.txt:1: 'ASLEEP' is no state, expected one of CLOSED, "):
        read("1. ASLEEP   LISTEN\n2. SYN-SENT --> <SEQ=1><CTL=SYN> --> SYN-RECEIVED\n")
    head = "| # | A | Direction | Data | B |\n|---|---|---|---|---|\n"
    for row, error in (("| 1 | ASLEEP | | | LISTEN |", f"'ASLEEP' is no state, {EXPECTED}"),
                       ("| 1 | CLOSED | ---> | | LISTEN |", f"an arrow without a segment, {SHAPE}"),
                       ("| 1 | CLOSED | | `<SEQ=1><CTL=SYN>` | LISTEN |",
                        "a segment without an arrow, expected --> or <-- beside it")):  # fmt: skip
        with pytest.raises(LadderError) as caught:
            read(f"{head}{row}\n| 2 | SYN-SENT | ---> | `<SEQ=1><CTL=SYN>` | LISTEN |\n")
        assert str(caught.value) == f"x.txt:3: {error}"


# ---------------------------------------------------------------- there and back

numbers = st.builds(Number, st.sampled_from([None, "X", "Z", "ISS"]), st.integers(0, 2**32 - 1))


def a_segment(seq: Number, ack: Number | None, text: int | None, bits: frozenset[str]) -> RowSegment:
    def show(n: Number) -> str:
        return str(n.offset) if n.symbol is None else n.symbol + (f"+{n.offset}" if n.offset else "")

    bits = bits | {"ACK"} if ack else bits - {"ACK"}
    data = "<DATA>" if text is None else f"<DATA={text}>" if text else ""
    raw = f"<SEQ={show(seq)}>" + (f"<ACK={show(ack)}>" if ack else "") + data + f"<CTL={','.join(sorted(bits))}>"
    return segment(seq, ack, text, bits, raw)


def a_cell(state: str | None, ask: bool, comment: str | None, calls: tuple[int | None, int | None]) -> Cell:
    told = tuple((name, n) for name, n in zip(("send", "receive"), calls, strict=True) if n is not None)
    return Cell(state, ask, (comment,) if comment else (), told, gone="CLOSED" if comment in ("crash", "abort") else None)


parts = st.none() | st.integers(0, 999)
some_cells = st.builds(
    a_cell, st.none() | st.sampled_from(STATES), st.booleans(),
    st.sampled_from([None, "close", "2 msl", "crash", "abort", "return to listen", "duplicate", "passive open"]),
    st.sampled_from([(None, None), (300, None), (None, 100), (300, 100)]),
)  # fmt: skip
segments = st.builds(a_segment, numbers, st.none() | numbers, st.none() | st.integers(0, 999),
                     st.frozensets(st.sampled_from(["SYN", "FIN", "RST", "ACK"])))  # fmt: skip
links = st.sampled_from([(">", ">"), (">", "."), (".", ">"), ("<", "<"), (".", "<"), ("<", "."), (">", ""), ("", "<")])


@st.composite
def some_rows(draw: st.DrawFn) -> Row:
    left, right = draw(some_cells), draw(some_cells)
    duplicate = "duplicate" in left.comments + right.comments
    row = Row(str(draw(st.integers(2, 30))), 3, left, right, None, None, False, False, duplicate, "")
    if draw(st.booleans()) or left == right == Cell():
        return row.with_segment(draw(segments), *draw(links))
    return row


@given(some_rows())
def test_a_row_shown_is_read_back(row: Row) -> None:
    shown = vocabulary_of(SPEC).show_row(row)
    text = f"{HEADER}\n1.  CLOSED        --> <SEQ=1><CTL=SYN>\n{shown}\n"
    (ladder,) = read(text)
    assert ladder.rows[1] == replace(row, text=" ".join(shown.split()))


scraps = st.sampled_from([*"1.2 \n|<->=:()?!#", "\n1. ", "\n2. ", "CLOSED ", " --> ", " ... ", "<SEQ=1>", "<CTL=SYN>",
                          "\n|-|-|\n", "TCP A TCP B", "Figure 1: ", "(Close)"])  # fmt: skip


@given(st.lists(scraps, max_size=60).map("".join))
def test_no_text_makes_anything_but_ladders_or_a_ladder_error(text: str) -> None:
    try:
        found = read(text)
    except LadderError:
        return
    assert all(any(row.segment for row in ladder.rows) for ladder in found)
