"""Traces as sequence charts: two lifelines, a row for each step, and the segments slanting between them.

The module writes the SVG itself, for the layout is simple; the same chart as DOT is for other tools.
"""

from __future__ import annotations

from html import escape
from math import atan2, degrees
from textwrap import wrap
from typing import NamedTuple

import graphviz  # type: ignore[import-untyped]

from tcpmodel.show.flights import END_NAMES, OTHER, A, B, Flight, event_name, flights
from tcpmodel.verdict.trace import Trace

INK, PALE, PAPER, LOST = "#22303c", "#7b8794", "#eef3f8", "#b3261e"
SIDE = 250  # room for text beside a lifeline; all sizes here are in pixels
ROW, MORE = 50, 18  # the height of a row, and of each further segment sent in it
BOX_WIDTH, BOX_HEIGHT = 112, 22
LETTER = 6.7  # the width of a letter in the segments' font
FOR_EVER = "repeats for ever"


class Line(NamedTuple):
    """The line of a flight."""

    x1: float
    y1: float
    x2: float
    y2: float

    def x_at(self, y: float) -> float:
        """Its x at that height; below its end, the x of its end."""
        return self.x1 + (self.x2 - self.x1) * min((y - self.y1) / max(self.y2 - self.y1, 1.0), 1.0)


def sequence_chart(trace: Trace, title: str = "", caption: str = "") -> str:
    """The trace as SVG text: a row for each step, time downwards; the same bytes for the same trace."""
    return _Chart(trace, title, caption).draw()


class _Chart:
    """One chart: its places and its parts."""

    def __init__(self, trace: Trace, title: str, caption: str) -> None:
        self.trace, self.title = trace, title
        self.flights = flights(trace)
        longest = max([0, *(len(f.segment) for f in self.flights.every)])
        self.x = (float(SIDE), SIDE + max(440.0, 2 * LETTER * longest + 140))
        self.width = self.x[B] + SIDE
        self.caption = wrap(caption, int(self.width / 8))
        top = 44 if title else 14
        self.head = top + 14
        self.rows = [self.head + 38.0]
        for number in range(1, len(trace.steps) + 1):
            further = len(self.flights.sent.get(number - 1, ())) - 1
            self.rows.append(self.rows[-1] + ROW + MORE * max(further, 0))
        self.end = self.rows[-1] + 44 + MORE * max(0, len(self.flights.sent.get(len(trace.steps), ())) - 1)
        self.boxes = [{0, *self._changes(end)} for end in (A, B)]
        self.lines = {id(f): self._line(f) for f in self.flights.every}
        self.parts: list[str] = []

    def _changes(self, end: int) -> set[int]:
        """The steps that change the state of that end."""
        states = [self.trace.states[end], *(s.states[end] for s in self.trace.steps)]
        return {n for n in range(1, len(states)) if states[n] != states[n - 1]}

    def state(self, end: int, row: int) -> str:
        return self.trace.steps[row - 1].states[end] if row else self.trace.states[end]

    def is_dashed(self, flight: Flight) -> bool:
        return flight.old or flight.copy_of is not None or flight.end is None

    # -- the line of a flight ----------------------------------------------------------------------

    def _edge(self, end: int, row: int) -> float:
        """The x where an arrow meets a lifeline: at the box if there is one in that row."""
        gap = BOX_WIDTH / 2 + 2 if row in self.boxes[end] else 3
        return self.x[end] + (gap if end == A else -gap)

    def _across(self, sender: int, part: float) -> float:
        """The x at that part of the way from the sender to the receiver."""
        return self.x[sender] + (self.x[OTHER[sender]] - self.x[sender]) * part

    def _line(self, flight: Flight) -> Line:
        x1, y1 = self._start(flight)
        if flight.arrived and flight.end is not None:
            return Line(x1, y1, self._edge(OTHER[flight.sender], flight.end), self.rows[flight.end])
        if flight.end is None:
            return Line(x1, y1, self._across(flight.sender, 0.72), y1 + 26)  # a longer line would cross others
        return Line(x1, y1, self._across(flight.sender, 0.72), max(self.rows[flight.end], y1 + 14))

    def _start(self, flight: Flight) -> tuple[float, float]:
        if flight.old:  # drawn from shortly before it arrives or is lost
            row = self.rows[flight.end] if flight.end is not None else self.rows[0]
            return self._across(flight.sender, 0.42), row - 26
        if flight.copy_of is not None:
            y = self.rows[flight.start]
            return self._line(flight.copy_of).x_at(y), y
        place = self.flights.sent[flight.start].index(flight)
        return self._edge(flight.sender, flight.start), self.rows[flight.start] + MORE * place

    # -- drawing -----------------------------------------------------------------------------------

    def draw(self) -> str:
        height = self.end + 18 * len(self.caption) + (14 if self.caption else 0)
        if self.title:
            self._text(self.width / 2, 30, self.title, "middle", "title")
        for end in (A, B):
            self._text(self.x[end], self.head, f"TCP Peer {END_NAMES[end]}", "middle", "peer")
            self._add(f'<line x1="{_n(self.x[end])}" y1="{_n(self.head + 10)}" x2="{_n(self.x[end])}" '
                      f'y2="{_n(self.end - 4)}" stroke="{PALE}" stroke-width="1.5"/>')
        for flight in self.flights.every:
            self._flight(flight)
        for flight in self.flights.every:  # after all lines, for the white ground of a name covers them
            self._name(flight)
        for flight in self.flights.every:
            if flight.lost:
                self._cross(self.lines[id(flight)])
        for end in (A, B):
            self._states(end)
            self._events(end)
        if self.trace.loop:
            self._bracket()
        for i, line in enumerate(self.caption):
            self._text(self.width / 2, self.end + 18 * (i + 1), line, "middle", "caption")
        body = "\n".join(self.parts)
        return (f'<svg xmlns="http://www.w3.org/2000/svg" width="{_n(self.width)}" height="{_n(height)}" '
                f'viewBox="0 0 {_n(self.width)} {_n(height)}">\n'
                f'<title>{escape(self.title or "Sequence chart")}</title>\n'
                f'{_STYLE}\n<rect width="100%" height="100%" fill="white"/>\n{body}\n</svg>\n')

    def _flight(self, flight: Flight) -> None:
        line = self.lines[id(flight)]
        dashed = ' stroke-dasharray="6 4"' if self.is_dashed(flight) else ""
        tip = ' marker-end="url(#tip)"' if flight.arrived else ""
        colour = LOST if flight.lost else INK
        self._add(f'<line x1="{_n(line.x1)}" y1="{_n(line.y1)}" x2="{_n(line.x2)}" y2="{_n(line.y2)}" '
                  f'stroke="{colour}" stroke-width="1.4"{dashed}{tip}/>')
        if flight.end is None:
            self._text(line.x2, line.y2 + 12, "...", "middle", "peer")
        if flight.old:
            self._text(line.x1, line.y1, "...", "end" if flight.sender == A else "start", "peer")
        if flight.copy_of:
            self._add(f'<circle cx="{_n(line.x1)}" cy="{_n(line.y1)}" r="4" fill="{INK}"/>')

    def label_place(self, flight: Flight) -> tuple[float, float, float]:
        """The place of the segment's name on its line: x, y, and its angle.

        It is nearer to the sender, so that the names of crossing lines do not overlap.
        """
        line = self.lines[id(flight)]
        length = max(abs(line.x2 - line.x1), 1.0)
        part = 0.5
        if flight.arrived and not flight.old and not flight.copy_of:
            part = min(max(0.3, (LETTER * len(flight.segment) / 2 + 34) / length), 0.5)
        right = 1 if line.x2 > line.x1 else -1
        angle = degrees(atan2((line.y2 - line.y1) * right, length))
        return line.x1 + (line.x2 - line.x1) * part, line.y1 + (line.y2 - line.y1) * part, angle

    def _name(self, flight: Flight) -> None:
        x, y, angle = self.label_place(flight)
        width = LETTER * len(flight.segment) + 4
        self._add(f'<g transform="translate({_n(x)} {_n(y)}) rotate({_n(angle)})">'
                  f'<rect x="{_n(-width / 2)}" y="-15" width="{_n(width)}" height="13" fill="white" '
                  f'fill-opacity="0.85"/>'
                  f'<text class="segment" text-anchor="middle" y="-5">{escape(flight.segment)}</text></g>')

    def _cross(self, line: Line) -> None:
        x, y = line.x2, line.y2
        self._add(f'<path class="lost" d="M{_n(x - 6)} {_n(y - 6)}L{_n(x + 6)} {_n(y + 6)}M{_n(x - 6)} {_n(y + 6)}'
                  f'L{_n(x + 6)} {_n(y - 6)}" stroke="{LOST}" stroke-width="2.2"/>')

    def _states(self, end: int) -> None:
        for row in sorted(self.boxes[end]):
            x, y = self.x[end] - BOX_WIDTH / 2, self.rows[row] - BOX_HEIGHT / 2
            self._add(f'<rect x="{_n(x)}" y="{_n(y)}" width="{BOX_WIDTH}" height="{BOX_HEIGHT}" rx="6" '
                      f'fill="{PAPER}" stroke="{INK}" stroke-width="1.4"/>')
            self._text(self.x[end], self.rows[row] + 4, self.state(end, row), "middle", "state")

    def told(self, end: int, row: int) -> list[tuple[str, str]]:
        """The texts beside an end in a row, each with its kind: the call or timeout, and the signals to the user."""
        if not row or self.trace.steps[row - 1].end != END_NAMES[end]:
            return []
        step = self.trace.steps[row - 1]
        lines = [(part, "event") for part in wrap(event_name(step), 22)]
        return lines + [(part, "signal") for signal in step.signals for part in wrap(signal, 26)]

    def _events(self, end: int) -> None:
        side, anchor = ((-1, "end") if end == A else (1, "start"))
        x = self.x[end] + (BOX_WIDTH / 2 + 8) * side
        for row, step in enumerate(self.trace.steps, 1):
            if step.end == END_NAMES[end] and row not in self.boxes[end]:
                self._add(f'<circle cx="{_n(self.x[end])}" cy="{_n(self.rows[row])}" r="3" fill="{INK}"/>')
            lines = self.told(end, row)
            for i, (text, kind) in enumerate(lines):
                self._text(x, self.rows[row] + 4 + 13 * (i - (len(lines) - 1) / 2), text, anchor, kind)

    def loop_span(self) -> tuple[float, float]:
        """The heights where the repeating steps begin and end."""
        return self.rows[len(self.trace.steps) - self.trace.loop + 1] - 18, self.rows[-1] + 18

    def _bracket(self) -> None:
        top, bottom = self.loop_span()
        self._add(f'<path d="M34 {_n(top)}H24V{_n(bottom)}H34" fill="none" stroke="{INK}" stroke-width="1.6"/>')
        self._add(f'<text class="event" text-anchor="middle" transform="translate(17 {_n((top + bottom) / 2)}) '
                  f'rotate(-90)">{FOR_EVER}</text>')

    def _text(self, x: float, y: float, text: str, anchor: str, kind: str) -> None:
        self._add(f'<text x="{_n(x)}" y="{_n(y)}" text-anchor="{anchor}" class="{kind}">{escape(text)}</text>')

    def _add(self, part: str) -> None:
        self.parts.append(part)


_STYLE = f"""<style>
text {{ font-family: Helvetica, Arial, sans-serif; font-size: 12px; fill: {INK}; }}
.title {{ font-size: 17px; font-weight: bold; }}
.peer, .state {{ font-weight: bold; }}
.state {{ font-size: 11.5px; }}
.signal {{ font-size: 11px; font-style: italic; fill: {PALE}; }}
.caption {{ fill: {PALE}; }}
.segment {{ font-family: Menlo, Consolas, "DejaVu Sans Mono", monospace; font-size: 11px; }}
</style>
<defs><marker id="tip" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="8" markerHeight="8" orient="auto">
<path d="M0 1L10 5L0 9z" fill="{INK}"/></marker></defs>"""


def _n(value: float) -> str:
    """A number with at most one decimal."""
    return f"{value:.1f}".removesuffix(".0")


# -- the same as DOT -------------------------------------------------------------------------------


def chart_dot(trace: Trace, title: str = "") -> graphviz.Digraph:
    """The same chart as a graph with fixed places of nodes and edges (``layout=nop2``)."""
    chart = _Chart(trace, title, "")
    graph = graphviz.Digraph(title or "trace", engine="neato")
    graph.attr(layout="nop2", bgcolor="white", outputorder="edgesfirst", pad="0.2")
    graph.attr("node", shape="plaintext", fontname="Helvetica", fontsize="12", fontcolor=INK, color=INK)
    graph.attr("edge", fontname="Courier", fontsize="11", fontcolor=INK, color=INK, arrowsize="0.7")
    if title:
        graph.node("title", graphviz.nohtml(graphviz.escape(title)), pos=_at(chart.width / 2, 26), fontsize="17")
    for end in (A, B):
        _dot_end(graph, chart, end)
    for number, flight in enumerate(chart.flights.every):
        _dot_flight(graph, chart, flight, f"segment{number}")
    if trace.loop:
        top, bottom = chart.loop_span()
        graph.node("loop", FOR_EVER.replace(" ", "\\n"), shape="box", pos=_at(30, (top + bottom) / 2),
                   height=f"{(bottom - top) / 72:.2f}")
    return graph


def _dot_end(graph: graphviz.Digraph, chart: _Chart, end: int) -> None:
    """A lifeline: its head, a node for each row, and the texts beside it."""
    name, x = END_NAMES[end], chart.x[end]
    rows = range(len(chart.rows))
    graph.node(name, f"TCP Peer {name}", fontname="Helvetica-Bold", pos=_at(x, chart.head - 4))
    for row in rows:
        looks = {"shape": "point", "width": "0.06", "label": ""}
        if row in chart.boxes[end]:
            looks = {"shape": "box", "style": "rounded,filled", "fillcolor": PAPER, "fontname": "Helvetica-Bold",
                     "fixedsize": "true", "width": f"{BOX_WIDTH / 72:.3f}", "height": f"{BOX_HEIGHT / 72:.3f}",
                     "label": chart.state(end, row), "fontsize": "11"}
        graph.node(f"{name}{row}", pos=_at(x, chart.rows[row]), **looks)
        if row:
            line = Line(x, chart.rows[row - 1], x, chart.rows[row])
            graph.edge(f"{name}{row - 1}", f"{name}{row}", pos=_spline(line), color=PALE, arrowhead="none")
        if told := [text for text, _ in chart.told(end, row)]:
            aside = (BOX_WIDTH / 2 + 8 + LETTER * max(map(len, told)) / 2) * (-1 if end == A else 1)
            graph.node(f"told_{name}{row}", "\\n".join(graphviz.escape(text) for text in told),
                       pos=_at(x + aside, chart.rows[row]))


def _dot_flight(graph: graphviz.Digraph, chart: _Chart, flight: Flight, name: str) -> None:
    line = chart.lines[id(flight)]
    source, target = f"{END_NAMES[flight.sender]}{flight.start}", f"{END_NAMES[OTHER[flight.sender]]}{flight.end}"
    if flight.old or flight.copy_of:
        source = f"{name}_start"
        looks = {"label": "..."} if flight.old else {"label": "", "shape": "point"}
        graph.node(source, pos=_at(line.x1, line.y1), **looks)
    if not flight.arrived:
        target = f"{name}_end"
        cross = {"label": "\N{MULTIPLICATION SIGN}", "fontcolor": LOST, "fontsize": "24"}
        graph.node(target, pos=_at(line.x2, line.y2), **(cross if flight.lost else {"label": "..."}))
    dx, dy = line.x2 - line.x1, line.y2 - line.y1
    short = 8 / max((dx * dx + dy * dy) ** 0.5, 9.0) if flight.arrived else 0  # room for the arrow's tip
    path = _spline(line._replace(x2=line.x2 - dx * short, y2=line.y2 - dy * short))
    tip = f"e,{_at(line.x2, line.y2)} " if flight.arrived else ""
    x, y, _ = chart.label_place(flight)
    # The letters have a white ground, for the line runs under them.
    label = f'<<TABLE BORDER="0" CELLPADDING="0" BGCOLOR="white"><TR><TD>{escape(flight.segment)}</TD></TR></TABLE>>'
    graph.edge(source, target, label=label, pos=tip + path, lp=_at(x, y), color=LOST if flight.lost else INK,
               style="dashed" if chart.is_dashed(flight) else "solid", arrowhead="normal" if flight.arrived else "none")


def _at(x: float, y: float) -> str:
    """A place for Graphviz, whose y grows upwards."""
    return f"{_n(x)},{_n(-y)}"


def _spline(line: Line) -> str:
    points = ((line.x1 + (line.x2 - line.x1) * t, line.y1 + (line.y2 - line.y1) * t) for t in (0, 1 / 3, 2 / 3, 1))
    return " ".join(_at(x, y) for x, y in points)
