"""The pictures of ``draw``: each one explores or reads first, and then draws."""

from __future__ import annotations

import importlib
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from tcpmodel.explore.check import check
from tcpmodel.explore.reference import explore
from tcpmodel.language.errors import SpecError
from tcpmodel.language.scope import Scope
from tcpmodel.language.spec import Spec
from tcpmodel.load import Library
from tcpmodel.observe import Ladder
from tcpmodel.observe.ladder import read_ladders
from tcpmodel.observe.picture import ladder_trace
from tcpmodel.show.chart import chart_dot, sequence_chart
from tcpmodel.show.diagram import StatePair, pairs, state_machine
from tcpmodel.show.render import write, write_file
from tcpmodel.system.system import System
from tcpmodel.verdict.trace import Trace


def _formats(formats: Sequence[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(("dot", *(formats or ("svg",)))))


def draw_states(spec: Spec, lib: Library, out: Path, formats: Sequence[str] = ()) -> list[Path]:
    """The state machine at the places that the specification's layout gives."""
    layout = spec.written.layout
    if layout is None:
        raise SpecError(f"{lib.name} has no layout: its notation says of no state where a picture has it")
    for state in spec.state.sort.values:
        if state not in layout.places:
            raise SpecError(f"the layout has no place for {state}", spec.written.where)
    graph = state_machine(spec, layout.places, layout.routes)
    return write(graph, out / "-".join(["states", *spec.variants]), _formats(formats))


def draw_pairs(spec: Spec, scopes: Sequence[Scope], out: Path, formats: Sequence[str] = ()) -> list[Path]:
    """For each scope the pairs of states that it reaches, and the events that lead from one to the next."""
    return [path for scope in scopes for path in _pairs(spec, scope, out, formats)]


def _pairs(spec: Spec, scope: Scope, out: Path, formats: Sequence[str]) -> list[Path]:
    system = System(spec, scope)
    explored = explore(system, graph=True)
    if not explored.complete:  # a picture of a part would look like the whole
        raise KeyboardInterrupt if explored.reason == "interrupted" else MemoryError(explored.reason)
    assert explored.rows is not None
    names = [system.state_names(s) for s in explored.states]
    edges: dict[tuple[StatePair, StatePair], set[str]] = {}
    for source, start in enumerate(explored.rows.offsets[:-1]):
        for at in range(start, explored.rows.offsets[source + 1]):
            ends = (names[source], names[explored.rows.targets[at]])
            if ends[0] != ends[1]:
                where, move, segment, _ = explored.labels[explored.rows.labels[at]]
                edges.setdefault(ends, set()).add(_event(system, where, move, segment))
    layout = spec.written.layout
    graph = pairs(f"{scope.name}: {scope.says}", Counter(names), edges, [names[0]], layout.matching if layout else ())
    return write(graph, out / f"pairs-{scope.name}", _formats(formats))


def _event(system: System, where: int, move: int, segment: int) -> str:
    end = "AB"[where]
    if segment < 0:
        return f"{end} {system.moves[move].event}"
    bits = system.spec.written.bits
    values = dict(zip((w.name for w in system.spec.segment), system.segments[segment], strict=True))
    return f"{end} rcv {','.join(n for n, w in bits.names().items() if values[w.name]) if bits else ''}".rstrip()


def draw_trace(spec: Spec, scopes: Sequence[Scope], name: str | None, out: Path,
               formats: Sequence[str] = ()) -> list[Path]:
    """The witness or counterexample of one property, in the first of those scopes that decides it, as a chart."""
    if name is None:
        raise SpecError("draw trace needs --property: the witness or counterexample to draw")
    claim = spec.property(name)
    scope = next((s for s in scopes if s.offers(claim.needs)), scopes[0])
    verdict = check(spec, scope, [claim]).verdicts[0]
    if verdict.trace is None:
        raise SpecError(f"{name} is {verdict.word.value} in {scope.name}: there is no trace to draw")
    title = f"{verdict.name}: {verdict.word.value} in {scope.name}"
    return draw_chart(verdict.trace, title, verdict.says, out / f"trace-{scope.name}-{name}", formats)


def draw_chart(trace: Trace, title: str, caption: str, path: Path, formats: Sequence[str] = ()) -> list[Path]:
    """A sequence chart: DOT as a Graphviz graph, PNG by ``dot``, SVG by ``chart``."""
    wanted = _formats(formats)
    written = write(chart_dot(trace, title), path, [f for f in wanted if f != "svg"])
    if "svg" in wanted:
        written.append(write_file(path.with_name(path.name + ".svg"), sequence_chart(trace, title, caption)))
    return written


def draw_ladders(spec: Spec, ladders: Sequence[Ladder], out: Path, formats: Sequence[str] = ()) -> list[Path]:
    """Every ladder as a sequence chart, as written; several ladders of one file get numbers."""
    written = []
    for number, ladder in enumerate(ladders, 1):
        stem = Path(ladder.file).stem + (f"-{number}" if len(ladders) > 1 else "")
        title = ladder.title or Path(ladder.file).name
        written += draw_chart(ladder_trace(ladder, spec), title, "", out / stem, formats)
    return written


def draw_all(spec: Spec, lib: Library, out: Path, formats: Sequence[str] = ()) -> list[Path]:
    """The pictures in ``diagrams/``: states, pairs of the scopes tagged ``drawn``, the RFC's figures, two traces."""
    written = draw_states(spec, lib, out, formats)
    written += draw_pairs(spec, [s for s in lib.scopes if "drawn" in s.tags], out, formats)
    figures = Path(importlib.import_module("tcpmodel.specs.figures").__path__[0])
    for path in sorted(figures.glob("*.ladder"), key=lambda p: int("".join(filter(str.isdigit, p.stem)) or 0)):
        written += draw_ladders(spec, read_ladders(path, spec), out, formats)
    for name, scope in (("half-open", "half-open"), ("three-to-close", "close")):
        if scope in [s.name for s in lib.scopes] and not spec.variant:
            written += draw_trace(spec, lib.named_scopes([scope]), name, out, formats)
    return written
