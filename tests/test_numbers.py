"""Numbers of files and people: read by one reader, bounded as the header and the model bound them, and told."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner
from hypothesis import given
from hypothesis import strategies as st
from tcpmodel.specs.rfc9293.words import MOST_LENGTH, MOST_TEXT, MOST_WINDOW

import tcpmodel
from tcpmodel.ask.react import react
from tcpmodel.cli import main
from tcpmodel.language.errors import SpecError
from tcpmodel.lower.numbers import MOST, looks_like_a_number, most, whole

SPEC = tcpmodel.library().spec()
ESTABLISHED = ("--state", "ESTABLISHED", "--iss", "100", "--irs", "300")
MANY = "9" * 5000
CUT = "9" * 80 + "..."
NO_NUMBERS = ["", "-1", "+5", "1_000", "1 000", "0x10", "1e3", "1.0", "²", "٣", "３", "Ⅳ", "½", "５", "NaN", MANY]


def refused(*args: str) -> str:
    """The one line of a refusal."""
    result = CliRunner().invoke(main, [*args])
    assert result.exit_code == 2, result.output
    (line,) = result.output.splitlines()
    return line.removeprefix("tcpmodel: ")


def test_the_bounds_are_those_of_the_header_and_of_the_proofs() -> None:
    assert (MOST, MOST_LENGTH, MOST_WINDOW, MOST_TEXT) == (4294967295, 65535, 1073725440, 536870911)
    by_word = {w.name: most(SPEC, w) for w in (*SPEC.tcb, *SPEC.segment)}
    assert {by_word[n] for n in ("SND.UNA", "ISS", "RCV.NXT", "SEG.SEQ", "SEG.ACK")} == {MOST}
    assert {by_word[n] for n in ("RCV.WND", "SND.MAX_WND")} == {MOST_WINDOW}
    assert {by_word[n] for n in ("SND.QUEUED", "RCV.UNREAD", "RCV.HELD")} == {MOST_TEXT}
    within = next(a for a in SPEC.axioms if a.name == "text-within")
    assert "2^29 octets" in within.says


@pytest.mark.parametrize("text", NO_NUMBERS)
def test_what_is_no_number(text: str) -> None:
    assert whole(text) is None


@given(st.integers(0, 10**19))
def test_what_is_one(number: int) -> None:
    assert whole(str(number)) == whole(f"  {number} ") == whole(f"{'0' * 5000}{number}") == number


@given(st.text())
def test_a_number_is_what_int_reads_or_nothing(text: str) -> None:
    found = whole(text)
    assert found is None or found == int(text)
    assert found is None or looks_like_a_number(text)


@pytest.mark.parametrize("text", NO_NUMBERS)
@pytest.mark.parametrize(("option", "word"), [
    ("--iss", "ISS"), ("--snd-una", "SND.UNA"), ("--snd-nxt", "SND.NXT"), ("--irs", "IRS"), ("--rcv-nxt", "RCV.NXT"),
    ("--rcv-wnd", "RCV.WND"), ("--max-snd-wnd", "SND.MAX_WND"), ("--unread", "RCV.UNREAD"), ("--queued", "SND.QUEUED"),
])
def test_an_option_is_a_number(option: str, word: str, text: str) -> None:
    told = CUT if text == MANY else text
    assert refused("react", "--state", "ESTABLISHED", option, text, "STATUS") == (
        " ".join(f"{word} = {told} is no 32-bit number".split()))


@pytest.mark.parametrize(("option", "word", "largest"), [
    ("--rcv-wnd", "RCV.WND", MOST_WINDOW), ("--max-snd-wnd", "SND.MAX_WND", MOST_WINDOW),
    ("--unread", "RCV.UNREAD", MOST_TEXT), ("--queued", "SND.QUEUED", MOST_TEXT),
])
def test_an_option_has_a_bound(option: str, word: str, largest: int) -> None:
    for beyond in (largest + 1, 2**32 - 1, 2**32, 10**15):
        assert refused("react", *ESTABLISHED, option, str(beyond), "STATUS") == (
            f"{word} = {beyond} is out of bounds; expected at most {largest}")
    assert CliRunner().invoke(main, ["react", *ESTABLISHED, option, str(largest), "STATUS"]).exit_code == 0


SEND = "is no number of octets to SEND; expected 1 to 536870911"
LENGTH = "is no length of a segment's text; expected 0 to 65535"


@pytest.mark.parametrize(("event", "told"), [
    ("SEND 99999999999", f"'99999999999' {SEND}"),
    ("SEND 536870912", f"'536870912' {SEND}"),
    ("SEND -1", f"'-1' {SEND}"),
    ("SEND +5", f"'+5' {SEND}"),
    ("SEND 1_000", f"'1_000' {SEND}"),
    ("SEND ٣", f"'٣' {SEND}"),
    ("SEND ²", f"'²' {SEND}"),
    (f"SEND {MANY}", f"'{CUT}' {SEND}"),
    ("SEND 00", "SEND 0 does nothing; expected SEND 1 or more"),
    ("SEND 5 6", f"'5 6' {SEND}"),
    ("TRANSMIT 65536", f"'65536' {LENGTH}"),
    ("TRANSMIT x", f"'x' {LENGTH}"),
    (f"RETRANSMISSION TIMEOUT {MANY}", f"'{CUT}' {LENGTH}"),
    ("SEND 65536", "SEND 65536 would send <SEQ=101><ACK=301><LEN=65536><CTL=ACK>; expected at most 65535 "
                   "in SEG.TEXT"),
    ("<SEQ=301><ACK=101><LEN=99999999999><CTL=ACK>", f"'99999999999' {LENGTH}"),
    ("<SEQ=301><ACK=101><LEN=65536><CTL=ACK>", f"'65536' {LENGTH}"),
    ("<SEQ=301><ACK=101><DATA=65536><CTL=ACK>", f"'65536' {LENGTH}"),
    ("<SEQ=301><ACK=101><LEN=-1><CTL=ACK>", f"'-1' {LENGTH}"),
    ("<SEQ=301><ACK=101><LEN=><CTL=ACK>", f"'' {LENGTH}"),
    ("<SEQ=301><ACK=101><LEN=ten><CTL=ACK>", f"'ten' {LENGTH}"),
    ("<SEQ=301><ACK=101><LEN=²><CTL=ACK>", f"'²' {LENGTH}"),
    ("<SEQ=301><ACK=101><DATA=٣><CTL=ACK>", f"'٣' {LENGTH}"),
    (f"<SEQ=301><ACK=101><LEN={MANY}><CTL=ACK>", f"'{CUT}' {LENGTH}"),
    (f"<SEQ={MANY}><ACK=101><CTL=ACK>", f"'{CUT}' is no 32-bit number"),
    ("<SEQ=²><ACK=101><CTL=ACK>", "'²' is no 32-bit number"),
    ("<SEQ=301><ACK=-1><CTL=ACK>", "'-1' is no 32-bit number"),
    (f"<SEQ=1><CTL={'X' * 500}>", f"'{'X' * 80}...' is no control bit; expected SYN, ACK, FIN, RST"),
    ("X" * 500, f"'{'X' * 80}...' is no event; expected a segment, a call or a timeout"),
    (f"<{'X' * 500}", f"'<{'X' * 79}...' is no segment; expected <SEQ=300><ACK=101><CTL=SYN,ACK>"),
], ids=lambda x: x[:40])
def test_an_event_has_numbers_within_their_bounds(event: str, told: str) -> None:
    assert refused("react", *ESTABLISHED, event) == told


@pytest.mark.parametrize(("options", "event", "told"), [
    (["--queued", "536870911"], "SEND 2", "SEND 2 would make SND.QUEUED 536870913; expected at most 536870911"),
    (["--queued", "4294967295"], "SEND 2", "SND.QUEUED = 4294967295 is out of bounds; expected at most 536870911"),
    (["--unread", "536870911", "--rcv-wnd", "65535"], "<SEQ=301><ACK=101><LEN=10><CTL=ACK>",
     "<SEQ=301><ACK=101><LEN=10><CTL=ACK> would make RCV.UNREAD 536870921; expected at most 536870911"),
    (["--unread", "10", "--rcv-wnd", "1073725431"], "RECEIVE",
     "RECEIVE would make RCV.WND 1073725441; expected at most 1073725440"),
    (["--snd-una", "200", "--snd-nxt", "100"], "RETRANSMISSION TIMEOUT",
     "SND.NXT = 100 lies 4294967196 beyond SND.UNA = 200; expected at most the largest window, 1073725440, with a SYN "
     "and a FIN"),
])
def test_no_outcome_has_a_number_outside_its_bound(options: list[str], event: str, told: str) -> None:
    assert refused("react", *ESTABLISHED, *options, event) == told


def test_what_is_queued_or_unacknowledged_leaves_in_segments_that_ip_can_carry() -> None:
    tcb = {"STATE": "ESTABLISHED", "ISS": 100, "IRS": 300, "SND.QUEUED": 100_000}
    assert [r.sent for r in react(SPEC, tcb, "TRANSMIT")] == [("<SEQ=101><ACK=301><LEN=65535><CTL=ACK>",)]
    tcb = {"STATE": "ESTABLISHED", "ISS": 100, "IRS": 300, "SND.UNA": 101, "SND.NXT": 200_101}
    sent = [r.sent for r in react(SPEC, tcb, "RETRANSMISSION TIMEOUT")]
    assert ("<SEQ=101><ACK=301><LEN=65535><CTL=ACK>",) in sent


@pytest.mark.parametrize(("tcb", "iss", "told"), [
    ({"STATE": "LISTEN", "ISS": 10**5000}, None, "ISS = a number of 16610 bits is no 32-bit number"),
    ({"STATE": "LISTEN", "ISS": True}, None, "ISS = True is no 32-bit number"),
    ({"STATE": "LISTEN", "ISS": "5"}, None, "ISS = 5 is no 32-bit number"),
    ({"STATE": "LISTEN"}, 2**32, "iss = 4294967296 is no 32-bit number"),
    ({"STATE": "LISTEN"}, -(10**5000), "iss = a number of 16610 bits is no 32-bit number"),
    ({"STATE": "LISTEN"}, True, "iss = True is no 32-bit number"),
    ({"STATE": 10**5000}, None, "'a number of 16610 bits' is no state"),
], ids=range(7))
def test_python_gives_numbers_too(tcb: dict[str, object], iss: int | None, told: str) -> None:
    with pytest.raises(SpecError) as caught:
        tcpmodel.react(SPEC, tcb, "STATUS", iss=iss)
    assert str(caught.value) == told


numbers = st.integers(0, 2**32 + 5) | st.sampled_from([2**29 - 1, 2**29, 2**30, 2**31, MOST_WINDOW, 65535, 65536])
words = st.sampled_from([w.name for w in SPEC.tcb if w.name not in ("STATE", "PASSIVE") and not w.ghost])
bits = st.sampled_from(["SYN", "ACK", "FIN,ACK", "SYN,ACK", "RST", "RST,ACK"])
events = st.sampled_from(["RECEIVE", "CLOSE", "TRANSMIT", "RETRANSMISSION TIMEOUT", "EXIT", "SEND", "ABORT", "OPEN"]) | (
    st.builds("SEND {}".format, numbers)) | st.builds("<SEQ={}><ACK={}><LEN={}><CTL={}>".format, numbers, numbers, numbers,
                                                      bits)


@given(st.sampled_from(SPEC.state.sort.values), st.dictionaries(words, numbers, max_size=4), events)
def test_whatever_is_asked_every_number_is_within_its_bound(state: str, given_: dict[str, int], event: str) -> None:
    try:
        found = react(SPEC, {"STATE": state, **given_}, event)
    except SpecError:
        return
    by_word = {w.name: most(SPEC, w) for w in SPEC.tcb}
    for one in found:
        assert all(not isinstance(v, int) or 0 <= v <= by_word[w] for w, v in one.tcb.items()), one
        assert all(int(s.split("LEN=")[1].split(">")[0]) <= MOST_LENGTH for s in one.sent if "LEN=" in s)


def ladder(tmp_path: Path, text: str) -> str:
    path = tmp_path / "x.ladder"
    path.write_text(text, encoding="utf-8")
    return refused("ladder", str(path)).removeprefix(f"{path}:")


ROW = "1. CLOSED      LISTEN\n2. SYN-SENT --> {} --> SYN-RECEIVED\n"
IS_32 = "is no 32-bit number, expected at most 4294967295"


@pytest.mark.parametrize(("text", "line", "why"), [
    (ROW.format("<SEQ=99999999999><CTL=SYN>"), 2, f"'99999999999' {IS_32}"),
    (ROW.format(f"<SEQ={MANY}><CTL=SYN>"), 2, f"'{CUT}' {IS_32}"),
    (ROW.format("<SEQ=٣><CTL=SYN>"), 2, "'٣' is no sequence number, expected 300 or Z+1"),
    (ROW.format("<SEQ=²><CTL=SYN>"), 2, "'²' is no sequence number, expected 300 or Z+1"),
    (ROW.format("<SEQ=-1><CTL=SYN>"), 2, "'-1' is no sequence number, expected 300 or Z+1"),
    (ROW.format("<SEQ=1_000><CTL=SYN>"), 2, "'1_000' is no sequence number, expected 300 or Z+1"),
    (ROW.format("<SEQ=Z+99999999999999999999><CTL=SYN>"), 2,
     "'Z+99999999999999999999' is too far from Z, expected at most 4294967295"),
    (ROW.format(f"<SEQ=Z-{MANY}><CTL=SYN>"), 2, f"'Z-{'9' * 78}...' is too far from Z, expected at most 4294967295"),
    (ROW.format("<SEQ=1><LEN=65536><CTL=SYN>"), 2, "'65536' is no length of a segment's text, expected 0 to 65535"),
    (ROW.format("<SEQ=1><LEN=-1><CTL=SYN>"), 2, "'-1' is no length of a segment's text, expected 0 to 65535"),
    (ROW.format("<SEQ=1><LEN=><CTL=SYN>"), 2, "'' is no length of a segment's text, expected 0 to 65535"),
    (ROW.format(f"<SEQ=1><DATA={MANY}><CTL=SYN>"), 2, f"'{CUT}' is no length of a segment's text, expected 0 to 65535"),
    (f"1. CLOSED (send {MANY})    LISTEN\n" + ROW[23:].format("<SEQ=1><CTL=SYN>"), 1, f"'{CUT}' {IS_32}"),
    ("1. (send 4294967296, receive 1)     LISTEN\n" + ROW[23:].format("<SEQ=1><CTL=SYN>"), 1, f"'4294967296' {IS_32}"),
    ("1. (send 1, receive -5)     LISTEN\n" + ROW[23:].format("<SEQ=1><CTL=SYN>"), 1, f"'-5' {IS_32}"),
    ("1. (send ٣)     LISTEN\n" + ROW[23:].format("<SEQ=1><CTL=SYN>"), 1, f"'٣' {IS_32}"),
    ("1. (send 1_000)     LISTEN\n" + ROW[23:].format("<SEQ=1><CTL=SYN>"), 1, f"'1_000' {IS_32}"),
    (f"1. {'(a)' * 17}     LISTEN\n" + ROW[23:].format("<SEQ=1><CTL=SYN>"), 1,
     "'(a)' is a comment too many on one side, expected at most 16"),
    ("# expected: REJECTED at row 1234567\n" + ROW.format("<SEQ=1><CTL=SYN>"), 1,
     "'REJECTED at row 1234567' is no expectation, expected 'REJECTED at row 6' or 'CONFORMS'"),
    ("# expected: REJECTED at row ²\n" + ROW.format("<SEQ=1><CTL=SYN>"), 1,
     "'REJECTED at row ²' is no expectation, expected 'REJECTED at row 6' or 'CONFORMS'"),
    ("# expected: REJECTED at row -2\n" + ROW.format("<SEQ=1><CTL=SYN>"), 1,
     "'REJECTED at row -2' is no expectation, expected 'REJECTED at row 6' or 'CONFORMS'"),
    ("# expected: REJCTED at row 2\n" + ROW.format("<SEQ=1><CTL=SYN>"), 1,
     "'REJCTED at row 2' is no expectation, expected 'REJECTED at row 6' or 'CONFORMS'"),
    ("| # | A | Segment | B |\n|---|---|---|---|\n"
     f"| 1 | SYN-SENT --> | <SEQ=1><LEN={MANY}><CTL=SYN> | --> LISTEN |\n", 3,
     f"'{CUT}' is no length of a segment's text, expected 0 to 65535"),
], ids=range(23))
def test_a_ladder_has_numbers_within_their_bounds(tmp_path: Path, text: str, line: int, why: str) -> None:
    assert ladder(tmp_path, text) == f"{line}: {why}"


def test_an_expectation_may_say_that_a_ladder_conforms(tmp_path: Path) -> None:
    path = tmp_path / "x.ladder"
    path.write_text("# expected: CONFORMS, as figure 6\n" + ROW.format("<SEQ=1><CTL=SYN>"))
    assert CliRunner().invoke(main, ["ladder", "--quiet", str(path)]).output == f"{path}:2: CONFORMS\n"


@pytest.mark.parametrize("number", ["٣", "²", MANY, "1234567", "-1"])
def test_the_first_column_of_a_table_may_hold_anything(tmp_path: Path, number: str) -> None:
    path = tmp_path / "x.md"
    path.write_text(f"| # | A | Segment | B |\n|---|---|---|---|\n| {number} | CLOSED | | LISTEN |\n"
                    "| 7 | SYN-SENT --> | <SEQ=1><CTL=SYN> | --> LISTEN |\n", encoding="utf-8")
    result = CliRunner().invoke(main, ["ladder", "--json", str(path)])
    assert (result.exit_code, '"row": 7' in result.output) == (1, True)


def test_symbols_lie_apart_from_each_other_and_from_what_is_written(tmp_path: Path) -> None:
    """X and Z stood for 100,000 and 200,000, so that X + 100001 acknowledged what Z + 1 does."""
    path = tmp_path / "x.ladder"
    text = ("1. CLOSED        LISTEN\n2. SYN-SENT --> <SEQ={x}><CTL=SYN> --> SYN-RECEIVED\n"
            "3. ESTABLISHED <-- <SEQ={z}><ACK={x}+1><CTL=SYN,ACK> <-- SYN-RECEIVED\n"
            "4. ESTABLISHED --> <SEQ={x}+1><ACK={wrong}><CTL=ACK> --> ESTABLISHED\n")
    for x, z, wrong in (("X", "Z", "X+100001"), ("X", "100000", "X+1"), ("X", "Z", "200001")):
        path.write_text(text.format(x=x, z=z, wrong=wrong))
        assert CliRunner().invoke(main, ["ladder", "--quiet", str(path)]).output.startswith(f"{path}:1: REJECTED at row 4")
        path.write_text(text.format(x=x, z=z, wrong="100001" if z == "100000" else "Z+1"))
        assert CliRunner().invoke(main, ["ladder", "--quiet", str(path)]).output == f"{path}:1: CONFORMS\n"
