"""Specifications and reached states as graphs: the state machine of a spec, and the pairs of states of a scope.

The states of the state machine have fixed places, so that a person recognises the figure: this module computes the
arrows, and Graphviz draws them as given (``layout=nop2``). ``dot`` lays out the pairs.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from html import escape
from itertools import groupby
from textwrap import wrap
from typing import NamedTuple

import graphviz  # type: ignore[import-untyped]

from tcpmodel.language.claims import Edge
from tcpmodel.language.errors import SpecError
from tcpmodel.language.notation import Route, Side
from tcpmodel.language.spec import Spec

Point = tuple[float, float]
StatePair = tuple[str, str]

AGAIN = " again"  # what a layout appends to the name of a state that it shows a second time
INCH = 72.0
HALF_WIDTH, HALF_HEIGHT = 56.0, 17.0  # of a state's box, in points
TIP = 9.0  # points between the end of a line and the tip of its arrow
INK, PALE, PAPER = "#22303c", "#7b8794", "#eef3f8"
FONT = "Helvetica"
_NOTE = re.compile(r"note (\d)", re.IGNORECASE)
_FOLDED = re.compile(r"note 3|not in figure 5", re.IGNORECASE)
_NORMAL: Mapping[str, Point] = {"top": (0, 1), "bottom": (0, -1), "left": (-1, 0), "right": (1, 0)}


class Curve(NamedTuple):
    """One cubic curve in points, y upwards: its start, two control points, its end, and the place of its label."""

    start: Point
    first: Point
    second: Point
    end: Point
    label: Point

    def at(self, t: float) -> Point:
        weights = ((1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t**3)
        x, y = (sum(w * p[i] for w, p in zip(weights, self[:4], strict=True)) for i in (0, 1))
        return x, y


# -- the state machine -----------------------------------------------------------------------------


def state_machine(spec: Spec, layout: Mapping[str, Point], routes: Mapping[StatePair, Route] | None = None,
                  summary: bool = True) -> graphviz.Digraph:
    """The states and edges of a spec at the places of ``layout`` (inches, y downwards).

    With ``summary`` a box under the picture lists the edges that figure 5 leaves out ("note 3", "not in figure 5" in
    the citation). Edges without a route run straight, or around the boxes in their way.
    """
    states = spec.state.sort.values
    missing = [s for s in states if s not in layout]
    if missing:
        raise SpecError(f"the layout has no place for {', '.join(missing)}")
    places = {name: (x * INCH, -y * INCH) for name, (x, y) in layout.items() if name.removesuffix(AGAIN) in states}
    folded = [e for e in spec.edges if summary and _is_left_out(e)]
    drawn = [e for e in spec.edges if e not in folded]
    used = {_nearest(places, e.source, e.target) for e in drawn}
    graph = _canvas(spec.name if spec.variant is None else f"{spec.name} {spec.variant}")
    for name, place in places.items():
        if not name.endswith(AGAIN) or name in used:  # a second box without arrows has no use
            graph.node(name, name.removesuffix(AGAIN), pos=_at(place))
    for (source, target, aside), together in _by_ends(drawn).items():
        there = _nearest(places, source, target)
        route = None if aside else (routes or {}).get((source, target))
        _arrow(graph, source, there, together, _curve(places, source, there, route))
    if folded:
        _legend(graph, folded, states, places)
    return graph


def _canvas(name: str) -> graphviz.Digraph:
    graph = graphviz.Digraph(name, engine="neato")
    graph.attr(layout="nop2", bgcolor="white", fontname=FONT, outputorder="edgesfirst", pad="0.2")
    graph.attr("node", shape="box", style="rounded,filled", fillcolor=PAPER, color=INK, fontcolor=INK,
               fontname="Helvetica-Bold", fontsize="12", fixedsize="true", penwidth="1.4",
               width=f"{2 * HALF_WIDTH / INCH:.3f}", height=f"{2 * HALF_HEIGHT / INCH:.3f}")
    graph.attr("edge", color=INK, fontcolor=INK, fontname=FONT, fontsize="10", arrowsize="0.8")
    return graph


def _by_ends(edges: Sequence[Edge]) -> dict[tuple[str, str, bool], list[Edge]]:
    """The edges of each arrow, between the same two states; edges that figure 5 leaves out have their own arrow."""
    arrows: dict[tuple[str, str, bool], list[Edge]] = {}
    for edge in edges:
        arrows.setdefault((edge.source, edge.target, _is_left_out(edge)), []).append(edge)
    return arrows


def _is_left_out(edge: Edge) -> bool:
    return _FOLDED.search(edge.cite) is not None


def _arrow(graph: graphviz.Digraph, source: str, target: str, edges: Sequence[Edge], curve: Curve) -> None:
    aside = all(_NOTE.search(e.cite) or _is_left_out(e) for e in edges)
    colour = PALE if aside else INK
    style = "dashed" if aside else "solid"
    start, first, second, end, label = curve
    # A spline ends before its arrow's tip; the leading "e,x,y" is the tip.
    length = max(((end[0] - second[0]) ** 2 + (end[1] - second[1]) ** 2) ** 0.5, 1.0)
    base = (end[0] - TIP * (end[0] - second[0]) / length, end[1] - TIP * (end[1] - second[1]) / length)
    path = " ".join(_at(p) for p in (start, first, second, base))
    if _is_left_out(edges[0]):  # there are many, all alike: their events are enough
        looks = {"label": _left_aligned(dict.fromkeys(e.label.split("\n")[0] for e in edges)), "fontsize": "7"}
    else:
        looks = {"label": _edge_label(edges)}
    graph.edge(source, target, pos=f"e,{_at(end)} {path}", lp=_at(label), color=colour, fontcolor=colour,
               style=style, **looks)


def _edge_label(edges: Sequence[Edge]) -> str:
    """The label as in figure 5: the event, a line, and the effects; several edges one under the other."""
    rows = []
    for text in dict.fromkeys(_noted(e) for e in edges):
        event, *done = (f"<TR><TD>{escape(line)}</TD></TR>" for line in text.split("\n"))
        rows.append(event + ("<HR/>" + "".join(done) if done else ""))
    gap = '<TR><TD HEIGHT="4"></TD></TR>'
    # The letters have a white ground, so that a line may run under them.
    return f'<<TABLE BORDER="0" CELLSPACING="0" CELLPADDING="1" BGCOLOR="white">{gap.join(rows)}</TABLE>>'


def _noted(edge: Edge) -> str:
    note = _NOTE.search(edge.cite)
    if note is None or note.group(0) in edge.label:
        return edge.label
    event, *done = edge.label.split("\n")
    return "\n".join([f"{event} ({note.group(0)})", *done])


# -- the curves of arrows --------------------------------------------------------------------------


def _nearest(places: Mapping[str, Point], source: str, target: str) -> str:
    """The name in the layout of the target's place nearest to the source."""
    x, y = places[source]
    names = [n for n in (target, target + AGAIN) if n in places]
    return min(names, key=lambda n: (places[n][0] - x) ** 2 + (places[n][1] - y) ** 2)


def _curve(places: Mapping[str, Point], source: str, target: str, route: Route | None) -> Curve:
    a, b = places[source], places[target]
    if route is not None:
        (leaves, arrives, (x, y)) = route
        start, end = _port(a, leaves), _port(b, arrives)
        first = _ahead(start, end, _NORMAL[leaves[0]])
        second = _ahead(end, start, _NORMAL[arrives[0]])
        return Curve(start, first, second, end, (x * INCH, -y * INCH))
    others = [p for n, p in places.items() if n not in (source, target)]
    curves = [_bowed(a, b, bow * INCH) for bow in (0.15, 0.8, -0.8, 1.6, -1.6, 2.4, -2.4, 3.2)]
    return next((c for c in curves if not any(_crosses(c, p) for p in others)), curves[0])


def _port(place: Point, side: Side) -> Point:
    """A point on a side of a box; the shift, in inches, is to the right or downwards."""
    (nx, ny), shift = _NORMAL[side[0]], side[1] * INCH
    x, y = place[0] + nx * HALF_WIDTH, place[1] + ny * HALF_HEIGHT
    return (x + shift, y) if ny else (x, y - shift)


def _ahead(start: Point, end: Point, normal: Point) -> Point:
    """A control point straight ahead of a side, so that the curve leaves the side at a right angle."""
    along = abs((end[0] - start[0]) * normal[0] + (end[1] - start[1]) * normal[1])
    reach = max(0.75 * along, 0.3 * INCH)
    return start[0] + normal[0] * reach, start[1] + normal[1] * reach


def _bowed(a: Point, b: Point, bow: float) -> Curve:
    """A curve between two boxes that keeps to the right by ``bow`` points, so that the reverse arrow is apart."""
    dx, dy = b[0] - a[0], b[1] - a[1]
    length = max((dx * dx + dy * dy) ** 0.5, 1.0)
    aside = (dy / length * bow * 4 / 3, -dx / length * bow * 4 / 3)
    first, second = ((a[0] + dx * t + aside[0], a[1] + dy * t + aside[1]) for t in (0.3, 0.7))
    curve = Curve(_border(a, first), first, second, _border(b, second), a)
    return curve._replace(label=curve.at(0.5))


def _border(box: Point, towards: Point) -> Point:
    dx, dy = towards[0] - box[0], towards[1] - box[1]
    scale = min(HALF_WIDTH / abs(dx) if dx else 1e9, HALF_HEIGHT / abs(dy) if dy else 1e9)
    return box[0] + dx * scale, box[1] + dy * scale


def _crosses(curve: Curve, box: Point) -> bool:
    points = (curve.at(i / 24) for i in range(25))
    return any(abs(x - box[0]) < HALF_WIDTH + 8 and abs(y - box[1]) < HALF_HEIGHT + 8 for x, y in points)


def _at(point: Point) -> str:
    return f"{point[0]:.1f},{point[1]:.1f}".replace("-0.0", "0.0")


# -- the edges that figure 5 leaves out ------------------------------------------------------------


def _legend(graph: graphviz.Digraph, edges: Sequence[Edge], states: Sequence[str],
            places: Mapping[str, Point]) -> None:
    rows, lines = [], 0
    order = list(dict.fromkeys(e.event for e in edges))
    for _, together in groupby(sorted(edges, key=lambda e: order.index(e.event)), key=lambda e: e.event):
        for (label, target), sources in _by_label(together).items():
            event, *done = label.split("\n")
            text = wrap(f"{_named(sources, target, states)} \N{RIGHTWARDS ARROW} {target}", 72, break_on_hyphens=False)
            lines += max(len(text), len(done))
            cells = (f"<B>{escape(event)}</B>", _left(done), _left(text))
            rows.append("<TR>" + "".join(f'<TD ALIGN="LEFT" BALIGN="LEFT">{c or " "}</TD>' for c in cells) + "</TR>")
    head = '<TR><TD COLSPAN="3" ALIGN="LEFT"><I>Not drawn above:</I></TD></TR>'
    looks = f'BORDER="1" CELLBORDER="0" CELLSPACING="0" CELLPADDING="3" COLOR="{PALE}"'
    table = f"<TABLE {looks}>{head}{''.join(rows)}</TABLE>"
    height = 22 + 12 * lines + 6 * len(rows)  # points: an estimate; Graphviz knows it only after the placing
    x = (min(p[0] for p in places.values()) + max(p[0] for p in places.values())) / 2
    y = min(p[1] for p in places.values()) - HALF_HEIGHT - 30 - height / 2
    graph.node("legend", f"<{table}>", shape="plain", style="", fixedsize="false", fontname=FONT, fontsize="10",
               fontcolor=INK, pos=_at((x, y)), width="0", height="0")


def _by_label(edges: Iterator[Edge]) -> dict[tuple[str, str], list[str]]:
    sources: dict[tuple[str, str], list[str]] = {}
    for edge in edges:
        sources.setdefault((edge.label, edge.target), []).append(edge.source)
    return sources


def _named(sources: Collection[str], target: str, states: Sequence[str]) -> str:
    """The names of the states, or "any state but ..." if that is shorter."""
    others = [s for s in states if s not in sources and s != target]
    if len(sources) > 4 and len(others) < 4:
        return "any state" + (f" but {', '.join(others)}" if others else "")
    return ", ".join(s for s in states if s in sources)


def _left(lines: Sequence[str]) -> str:
    return '<BR ALIGN="LEFT"/>'.join(escape(line) for line in lines)


# -- pairs of states -------------------------------------------------------------------------------


def pairs(title: str, counts: Mapping[StatePair, int], edges: Mapping[tuple[StatePair, StatePair], Collection[str]],
          initial: Collection[StatePair] = (), matching: Collection[StatePair] = ()) -> graphviz.Digraph:
    """The pairs of states (of A, of B) that a scope reaches, each with the number of system states that have it.

    ``edges`` has the events that lead from one pair to another; the picture omits events within a pair. Without
    ``initial``, the pairs that no edge leads to count as initial. A pair that no edge leaves is terminal.
    """
    steps = {ends: events for ends, events in edges.items() if ends[0] != ends[1]}
    first = set(initial) or set(counts) - {target for _, target in steps}
    last = set(counts) - {source for source, _ in steps}
    graph = graphviz.Digraph(title, engine="dot")
    graph.attr(rankdir="TB", label=title, labelloc="t", fontname="Helvetica-Bold", fontsize="18", fontcolor=INK,
               nodesep="0.35", ranksep="0.6", bgcolor="white", pad="0.2")
    graph.attr("node", shape="box", style="rounded,filled", fillcolor=PAPER, color=INK, fontcolor=INK,
               fontname=FONT, fontsize="12", penwidth="1.2", margin="0.12,0.06")
    graph.attr("edge", color=PALE, fontcolor=INK, fontname=FONT, fontsize="9", arrowsize="0.7")
    with graph.subgraph() as top:
        top.attr(rank="min")
        for pair in sorted(first):
            top.node(_pair_name(pair))
    for pair in _from(first, counts, steps):
        looks: dict[str, str] = {}
        if pair in matching:
            looks |= {"fillcolor": "#d7efd9"}
        if pair in first:
            looks |= {"fillcolor": "#d6e6fb", "penwidth": "2.4"}
        if pair in last:
            looks |= {"peripheries": "2"}
        graph.node(_pair_name(pair), _pair_label(pair, counts[pair]), **looks)
    for source, target in sorted(steps):
        graph.edge(_pair_name(source), _pair_name(target), label=_some(steps[source, target]))
    return graph


def _from(first: Collection[StatePair], counts: Collection[StatePair],
          steps: Collection[tuple[StatePair, StatePair]]) -> list[StatePair]:
    """All pairs, those nearest to the first ones first, so that ``dot`` draws only arrows that lead back upwards."""
    after: dict[StatePair, list[StatePair]] = {}
    for source, target in sorted(steps):
        after.setdefault(source, []).append(target)
    order = dict.fromkeys(sorted(first))
    queue = list(order)
    for pair in queue:
        for target in after.get(pair, ()):
            if target not in order:
                order[target] = None
                queue.append(target)
    return [*(p for p in order if p in counts), *sorted(set(counts) - set(order))]


def _pair_name(pair: StatePair) -> str:
    return "/".join(pair)


def _pair_label(pair: StatePair, count: int) -> str:
    a, b = (escape(name) for name in pair)
    return f'<<B>{a}</B>  <FONT COLOR="{PALE}">|</FONT>  <B>{b}</B><BR/><FONT POINT-SIZE="10">{count:,}</FONT>>'


def _some(events: Collection[str], limit: int = 3) -> str:
    """Up to three of the events, each on a line, and the number of the others."""
    names = sorted(events)
    rest = [f"+{len(names) - limit} more"] if len(names) > limit else []
    return _left_aligned(names[:limit] + rest)


def _left_aligned(lines: Iterable[str]) -> str:
    """A label of plain lines, in which backslashes and HTML have no meaning."""
    return "".join(f"{graphviz.escape(line)}\\l" for line in lines)
