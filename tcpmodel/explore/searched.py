"""What an engine hands over when it has explored a scope: the run so far, its findings, and ways to ask for more."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from tcpmodel.explore.graph import Graph
from tcpmodel.verdict.judge import Finding
from tcpmodel.verdict.trace import Trace
from tcpmodel.verdict.verdict import Run


@dataclass(frozen=True)
class Searched:
    """An exploration, whichever engine made it; traces and the graph are made when they are asked for."""

    run: Run
    findings: dict[str, Finding]  # by the name of the property
    trace_to: Callable[[Finding], Trace]
    graph: Callable[[], Graph]
    no_graph: str = ""  # why there is none though the exploration is complete
    close: Callable[[], None] = lambda: None  # lets go what is on disk; nothing is asked after
