"""The result that every engine returns for a scope: the run, its findings, and functions for traces and the graph."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from tcpmodel.explore.graph import Graph
from tcpmodel.verdict.judge import Finding
from tcpmodel.verdict.trace import Trace
from tcpmodel.verdict.verdict import Run


@dataclass(frozen=True)
class Searched:
    """An exploration by either engine; it makes traces and the graph on demand."""

    run: Run
    findings: dict[str, Finding]  # by the name of the property
    trace_to: Callable[[Finding], Trace]
    graph: Callable[[], Graph]
    no_graph: str = ""  # why there is no graph although the exploration is complete
    close: Callable[[], None] = lambda: None  # releases the files on disk; call it last
