"""Graphs and charts as files: always DOT; SVG and PNG if Graphviz is installed."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

import graphviz  # type: ignore[import-untyped]

from tcpmodel.machine.files import write_whole
from tcpmodel.show.plain import plain

FORMATS = ("dot", "svg", "png")


class NoDot(Exception):
    """Graphviz's ``dot`` is not installed; the DOT file is written."""


def write(graph: graphviz.Digraph, path_without_suffix: str | Path, formats: Sequence[str] = FORMATS) -> list[Path]:
    """The files written: the DOT file, the same bytes for the same graph, and one for each further format.

    If a further format is wanted and ``dot`` is not installed, it writes the DOT file and raises NoDot. For a format
    that is not in FORMATS it writes nothing and raises ValueError.
    """
    unknown = [f for f in formats if f not in FORMATS]
    if unknown:
        raise ValueError(f"'{unknown[0]}' is no format of a picture; expected one of {', '.join(FORMATS)}")
    source = plain(graph.source)
    written = [write_file(_suffixed(path_without_suffix, "dot"), source)]
    for name in dict.fromkeys(f for f in formats if f != "dot"):
        try:
            drawing = graphviz.Source(source, engine=graph.engine).pipe(format=name)
        except graphviz.ExecutableNotFound as error:
            raise NoDot("Graphviz's `dot` is not installed: apt-get install graphviz "
                        f"(the DOT file is written: {written[0]})") from error
        written.append(write_file(_suffixed(path_without_suffix, name), drawing))
    return written


def write_file(path: str | Path, content: bytes | str) -> Path:
    """Writes a file aside and renames it, so that it is never half-written; its path.

    A text is made plain: an SVG must not hold control characters, and a terminal would obey them.
    """
    path = Path(os.fspath(path))
    write_whole(path, plain(content).encode() if isinstance(content, str) else content)
    return path


def _suffixed(path: str | Path, suffix: str) -> Path:
    """The path with the suffix appended; ``with_suffix`` would cut a name such as ``rfc9293.handshake``."""
    path = Path(path)
    return path.with_name(f"{path.name}.{suffix}")
