"""Pictures show what is there and nothing else: a spec's states and edges, a trace's segments, in whole files."""

from __future__ import annotations

import re
import shutil
from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree

import graphviz
import pytest
from tcpmodel.specs.rfc9293 import SPEC
from tcpmodel.specs.rfc9293.figure5 import LAYOUT
from tcpmodel.specs.rfc9293.words import STATES

from tcpmodel.language.errors import SpecError
from tcpmodel.language.properties import Edge
from tcpmodel.language.spec import Spec
from tcpmodel.language.terms import Sort, Space, Word, word
from tcpmodel.show.chart import chart_dot, sequence_chart
from tcpmodel.show.diagram import pairs, state_machine
from tcpmodel.show.figure import trace_text
from tcpmodel.show.flights import flights
from tcpmodel.show.render import NoDot, write, write_file
from tcpmodel.verdict.trace import Trace, TraceStep

SYN, SYN_ACK, ACK = "<SEQ=100><CTL=SYN>", "<SEQ=300><ACK=101><CTL=SYN,ACK>", "<SEQ=101><ACK=301><CTL=ACK>"
OLD = "<SEQ=90><CTL=SYN>"
SAID = {form.text: form.said for event in SPEC.events for form in event.forms}  # beside a row
Start = tuple[tuple[str, str], tuple[dict[str, int], dict[str, int]], tuple[tuple[str, ...], tuple[str, ...]]]
needs_dot = pytest.mark.skipif(shutil.which("dot") is None, reason="Graphviz is not installed")


class Story:
    """Builds a trace by hand, keeping what is in flight as the system would."""

    def __init__(self, a: str, b: str, old: tuple[tuple[str, ...], tuple[str, ...]] = ((), ())) -> None:
        self.first: Start = ((a, b), ({}, {}), old)
        self.states, self.in_flight = [a, b], [list(old[0]), list(old[1])]
        self.steps: list[TraceStep] = []

    def _step(self, end: str, event: str, segment: str | None, sent: tuple[str, ...] = (),
              signals: tuple[str, ...] = (), rules: tuple[str, ...] = (), comment: str = "") -> Story:
        a, b = (tuple(sorted(f)) for f in self.in_flight)
        now: Start = ((self.states[0], self.states[1]), ({}, {}), (a, b))
        self.steps.append(TraceStep(end, event, segment, sent, signals, rules, *now, comment))
        return self

    def call(self, end: str, event: str, state: str, *sent: str, **more: tuple[str, ...]) -> Story:
        me = "AB".index(end)
        self.states[me] = state
        self.in_flight[me] += sent
        return self._step(end, event, None, sent, **more, comment=SAID.get(event, ""))

    def arrives(self, end: str, segment: str, state: str, *sent: str, **more: tuple[str, ...]) -> Story:
        me = "AB".index(end)
        self.in_flight[1 - me].remove(segment)
        self.states[me] = state
        self.in_flight[me] += sent
        return self._step(end, "SEGMENT ARRIVES", segment, sent, **more)

    def network(self, event: str, sender: str, segment: str) -> Story:
        there = self.in_flight["AB".index(sender)]
        there.remove(segment) if event == "LOSS" else there.append(segment)
        return self._step("network", event, segment)

    def trace(self, loop: int = 0) -> Trace:
        return Trace(*self.first, tuple(self.steps), loop)


def handshake() -> Story:
    return (Story("CLOSED", "LISTEN")
            .call("A", "OPEN active", "SYN-SENT", SYN, rules=("open.active",))
            .arrives("B", SYN, "SYN-RECEIVED", SYN_ACK, rules=("listen.syn",))
            .arrives("A", SYN_ACK, "ESTABLISHED", ACK, rules=("syn-sent.established",),
                     signals=("a <b> & c",)))  # fmt: skip


def tiny_spec(*edges: Edge, states: tuple[str, ...] = ("IDLE", "BUSY")) -> Spec:
    state: Word = word("STATE", Sort("State", states), states[0])
    seq = word("SEG.N", Sort("State", states), states[0], Space.SEG)
    return Spec("tiny", "tiny", state, (state,), (seq,), (), (), (), edges=edges)


GO = Edge("IDLE", "BUSY", "GO", "GO\nsnd A&B", "RFC 1")
STOP = Edge("BUSY", "IDLE", "STOP", "STOP", "RFC 1, note 3")
TINY_LAYOUT = {"IDLE": (0.0, 0.0), "BUSY": (0.0, 1.5), "IDLE again": (1.2, 1.5), "ELSEWHERE": (5.0, 5.0)}


# -- the state machine -----------------------------------------------------------------------------


def drawn(source: str) -> list[tuple[str, str]]:
    return re.findall(r'^\t"?([\w -]+?)"? -> "?([\w -]+?)"? \[', source, re.MULTILINE)


def test_only_the_states_of_the_spec_are_drawn() -> None:
    source = state_machine(tiny_spec(GO), TINY_LAYOUT).source
    assert "IDLE" in source
    assert "BUSY" in source
    assert "ELSEWHERE" not in source
    assert not [s for s in STATES if s in source]


def test_an_edge_that_the_spec_loses_vanishes() -> None:
    spec = tiny_spec(GO, STOP)
    assert drawn(state_machine(spec, TINY_LAYOUT, summary=False).source) == [("IDLE", "BUSY"), ("BUSY", "IDLE again")]
    less = replace(spec, edges=(STOP,))
    assert drawn(state_machine(less, TINY_LAYOUT, summary=False).source) == [("BUSY", "IDLE again")]


def test_a_label_has_the_event_over_what_is_done() -> None:
    assert "<TD>GO</TD></TR><HR/><TR><TD>snd A&amp;B</TD>" in state_machine(tiny_spec(GO), TINY_LAYOUT).source


def test_what_the_figure_leaves_out_is_folded_into_a_legend() -> None:
    source = state_machine(tiny_spec(GO, STOP), TINY_LAYOUT).source
    assert drawn(source) == [("IDLE", "BUSY")]
    assert "<B>STOP</B>" in source
    assert "BUSY \N{RIGHTWARDS ARROW} IDLE" in source
    assert "IDLE again" not in source  # nothing leads there, so there is no second box
    assert "legend" not in state_machine(tiny_spec(GO), TINY_LAYOUT).source


def test_notes_are_dashed() -> None:
    note = replace(STOP, cite="RFC 1, note 1")
    source = state_machine(tiny_spec(GO, note), TINY_LAYOUT).source
    assert source.count("style=dashed") == 1
    assert "STOP (note 1)" in source
    assert "style=dashed" not in state_machine(tiny_spec(GO), TINY_LAYOUT).source


def test_a_state_without_a_place_is_refused() -> None:
    with pytest.raises(SpecError, match="the layout has no place for LOST, GONE"):
        state_machine(tiny_spec(states=("IDLE", "LOST", "GONE")), {"IDLE": (0.0, 0.0)})


def test_figure_5_has_a_place_for_every_state_and_routes_only_between_them() -> None:
    assert {name.removesuffix(" again") for name in LAYOUT.places} == set(STATES)
    assert {name for ends in (*LAYOUT.routes, *LAYOUT.matching) for name in ends} <= set(STATES)


# -- pairs -----------------------------------------------------------------------------------------


def test_pairs_show_counts_and_what_leads_on() -> None:
    both = ("ESTABLISHED", "ESTABLISHED")
    counts = {("CLOSED", "CLOSED"): 1, ("SYN-SENT", "LISTEN"): 1200, both: 3}
    edges = {(("CLOSED", "CLOSED"), ("SYN-SENT", "LISTEN")): {"e", "d", "c", "b", "a\\"},
             (("SYN-SENT", "LISTEN"), both): {"rcv ACK"}, (both, both): {"SEND"}}  # fmt: skip
    source = pairs("scope x", counts, edges, matching=LAYOUT.matching).source
    assert r'label="a\\\lb\lc\l+2 more\l"' in source
    assert "1,200" in source
    assert "SEND" not in source  # it stays in the pair
    (line,) = (s for s in source.splitlines() if s.startswith('\t"ESTABLISHED/ESTABLISHED"') or "peripheries" in s)
    assert "peripheries=2" in line
    assert "#d7efd9" in line
    (initial,) = (s for s in source.splitlines() if "#d6e6fb" in s)
    assert "CLOSED/CLOSED" in initial


# -- flights ---------------------------------------------------------------------------------------


def test_of_equal_segments_the_first_sent_arrives_first() -> None:
    story = (Story("SYN-SENT", "LISTEN").call("A", "RETRANSMISSION TIMEOUT", "SYN-SENT", SYN)
             .call("A", "RETRANSMISSION TIMEOUT", "SYN-SENT", SYN).arrives("B", SYN, "SYN-RECEIVED"))  # fmt: skip
    first, second = flights(story.trace()).every
    assert (first.start, first.end, first.arrived) == (1, 3, True)
    assert (second.start, second.end) == (2, None)


def test_a_duplicate_is_a_flight_of_its_own_and_a_loss_ends_one() -> None:
    story = handshake().network("DUPLICATION", "A", ACK).network("LOSS", "A", ACK).arrives("B", ACK, "ESTABLISHED")
    *_, original, copy = flights(story.trace()).every
    assert (original.end, original.lost) == (5, True)
    assert copy.copy_of is original
    assert (copy.start, copy.end, copy.arrived) == (4, 6, True)


def test_the_network_moves_the_segment_of_the_direction_that_changed() -> None:
    story = Story("SYN-SENT", "SYN-SENT", old=((SYN,), (SYN,))).network("LOSS", "B", SYN)
    from_a, from_b = flights(story.trace()).every
    assert (from_a.lost, from_b.lost) == (False, True)


def test_what_finds_no_room_is_lost_at_once() -> None:
    trace = handshake().trace()
    last = replace(trace.steps[-1], in_flight=((), ()))
    flight = flights(replace(trace, steps=(*trace.steps[:-1], last))).every[-1]
    assert (flight.segment, flight.start, flight.end, flight.lost) == (ACK, 3, 3, True)


def test_a_segment_that_nobody_sent_is_refused() -> None:
    trace = handshake().trace()
    with pytest.raises(ValueError, match=re.escape(f"{SYN} arrives or is lost, and A never sent it")):
        flights(replace(trace, steps=trace.steps[1:]))


# -- the RFC's notation ----------------------------------------------------------------------------


def test_the_handshake_prints_as_figure_6() -> None:
    assert trace_text(handshake().arrives("B", ACK, "ESTABLISHED").trace()) == """\
     TCP Peer A                                          TCP Peer B

  1. CLOSED                                              LISTEN
  2. (Active open)
     SYN-SENT    --> <SEQ=100><CTL=SYN>              --> SYN-RECEIVED
  3. ESTABLISHED <-- <SEQ=300><ACK=101><CTL=SYN,ACK> <-- SYN-RECEIVED
  4. ESTABLISHED --> <SEQ=101><ACK=301><CTL=ACK>     --> ESTABLISHED
"""


def test_old_duplicates_delays_losses_and_timeouts_print() -> None:
    story = (Story("CLOSED", "LISTEN", old=((OLD,), (ACK,))).call("A", "OPEN active", "SYN-SENT", SYN)
             .arrives("B", OLD, "SYN-RECEIVED").network("DUPLICATION", "A", SYN).network("LOSS", "A", SYN)
             .call("B", "RETRANSMISSION TIMEOUT", "SYN-RECEIVED", SYN_ACK).network("LOSS", "B", SYN_ACK)
             .arrives("B", SYN, "SYN-RECEIVED").call("B", "TIME-WAIT TIMEOUT", "CLOSED"))  # fmt: skip
    assert trace_text(story.trace()) == """\
     TCP Peer A                                           TCP Peer B

  1. CLOSED                                               LISTEN
  2.              ... <SEQ=101><ACK=301><CTL=ACK>     ... (duplicate)
  3. (Active open)
     SYN-SENT     --> <SEQ=100><CTL=SYN>              ...
  4. (duplicate)  ... <SEQ=90><CTL=SYN>               --> SYN-RECEIVED
  5. (duplicated) ... <SEQ=100><CTL=SYN>              ...
  6.              ... <SEQ=100><CTL=SYN>              ... (lost)
  7.                                                      (Retransmission timeout)
     (lost)       ... <SEQ=300><ACK=101><CTL=SYN,ACK> <-- SYN-RECEIVED
  8.              ... <SEQ=100><CTL=SYN>              --> SYN-RECEIVED
  9.                                                      (2 MSL)
     CLOSED
""".replace("     CLOSED\n", f"{'':58}CLOSED\n")


def test_the_rules_that_fired_stand_below_once() -> None:
    text = trace_text(handshake().trace(), rules=True)
    assert text.count("A: open.active") == text.count("B: listen.syn") == text.count("A: syn-sent.established") == 1
    assert text.index("-> SYN-RECEIVED") < text.index("B: listen.syn") < text.index("  3. ")


def test_a_loop_is_named_by_its_lines_and_no_line_reaches_into_it() -> None:
    story = handshake().arrives("B", ACK, "ESTABLISHED").call("B", "SEND 1", "ESTABLISHED", SYN_ACK)
    text = trace_text(story.trace(loop=2))
    assert f"  4. ESTABLISHED --> {ACK}     ...\n" in text
    assert text.endswith("\n     (lines 5 to 6 repeat for ever)\n")
    assert trace_text(story.trace(loop=1)).endswith("\n     (line 5 repeats for ever)\n")


def test_traces_fit_in_100_columns() -> None:
    widest = "<SEQ=4294967295><ACK=4294967295><LEN=1460><CTL=FIN,ACK>"
    rules = tuple(f"fifth.some-rule-{i}" for i in range(20))
    story = (Story("SYN-RECEIVED", "SYN-RECEIVED").call("A", "CLOSE", "SYN-RECEIVED", widest, rules=rules)
             .call("B", "RETRANSMISSION TIMEOUT 10 octets with FIN", "SYN-RECEIVED", widest))  # fmt: skip
    assert max(map(len, trace_text(story.trace(), rules=True).splitlines())) <= 100


# -- charts ----------------------------------------------------------------------------------------


def test_a_chart_is_xml_and_escapes_what_it_shows() -> None:
    svg = sequence_chart(handshake().trace(), title='<A> & "B"', caption="1 < 2")
    texts = [e.text for e in ElementTree.fromstring(svg).iter() if e.tag.endswith("text")]
    assert {'<A> & "B"', "1 < 2", "a <b> & c", SYN, SYN_ACK, ACK, "OPEN active"} <= set(texts)
    assert texts.count("ESTABLISHED") == 1  # a box where the state changes, and only there
    assert svg == sequence_chart(handshake().trace(), title='<A> & "B"', caption="1 < 2")


def test_a_chart_draws_fates() -> None:
    arrived = sequence_chart(handshake().arrives("B", ACK, "ESTABLISHED").trace())
    assert arrived.count("marker-end") == 3
    assert 'class="lost"' not in arrived
    assert ">...<" not in arrived
    lost = sequence_chart(handshake().network("LOSS", "A", ACK).trace())
    assert lost.count("marker-end") == 2
    assert lost.count('class="lost"') == 1
    in_flight = sequence_chart(handshake().trace())
    assert in_flight.count(">...<") == in_flight.count("stroke-dasharray") == 1
    old = sequence_chart(Story("CLOSED", "LISTEN", old=((OLD,), ())).arrives("B", OLD, "SYN-RECEIVED").trace())
    assert old.count(">...<") == old.count("stroke-dasharray") == old.count("marker-end") == 1


def test_a_lasso_has_a_bracket() -> None:
    trace = handshake().trace()
    assert "repeats for ever" not in sequence_chart(trace)
    assert "repeats for ever" in sequence_chart(replace(trace, loop=2))
    assert r"repeats\nfor\never" in chart_dot(replace(trace, loop=2)).source


def test_the_chart_as_dot_has_every_segment_and_state() -> None:
    source = chart_dot(handshake().network("LOSS", "A", ACK).trace(), "<b>").source
    for text in ("&lt;SEQ=100&gt;&lt;CTL=SYN&gt;", "A1 -> B2", "B2 -> A3", "\N{MULTIPLICATION SIGN}", '"<b>"',
                 "SYN-RECEIVED"):  # fmt: skip
        assert text in source


# -- files -----------------------------------------------------------------------------------------


def small() -> graphviz.Digraph:
    graph = graphviz.Digraph("small")
    graph.edge("a", "b")
    return graph


def test_without_dot_the_dot_file_is_written_all_the_same(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    with pytest.raises(NoDot) as caught:
        write(small(), tmp_path / "out" / "a.b", ("svg",))
    path = tmp_path / "out" / "a.b.dot"
    assert str(caught.value) == ("Graphviz's `dot` is not installed: apt-get install graphviz "
                                 f"(the DOT file is written: {path})")  # fmt: skip
    assert path.read_text() == "digraph small {\n\ta -> b\n}\n"
    assert write(small(), tmp_path / "only", ("dot",)) == [tmp_path / "only.dot"]


@needs_dot
@pytest.mark.parametrize("graph", [
    small(), chart_dot(handshake().trace()), state_machine(tiny_spec(GO, STOP), TINY_LAYOUT),
])  # fmt: skip
def test_dot_draws_what_is_written(tmp_path: Path, graph: graphviz.Digraph) -> None:
    dot, svg, png = write(graph, tmp_path / "g", ("svg", "png"))
    assert dot.read_text() == graph.source
    assert ElementTree.parse(svg).getroot().tag.endswith("svg")
    assert png.read_bytes().startswith(b"\x89PNG")
    assert sorted(p.name for p in tmp_path.iterdir()) == ["g.dot", "g.png", "g.svg"]


def test_an_unknown_format_writes_nothing(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="'gif' is no format of a picture; expected one of dot, svg, png"):
        write(small(), tmp_path / "g", ("gif",))
    assert not list(tmp_path.iterdir())


def test_a_file_that_cannot_be_finished_leaves_the_old_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = write_file(tmp_path / "a", "old")

    def full(*_: object) -> None:
        raise OSError("no space left")

    monkeypatch.setattr("tcpmodel.show.render.os.replace", full)
    with pytest.raises(OSError, match="no space left"):
        write_file(path, "new")
    assert path.read_text() == "old"
    assert [p.name for p in tmp_path.iterdir()] == ["a"]
