"""The verdicts of a run in a folder: JSON, and every trace as a ladder and as a chart."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from tcpmodel.language.spec import Spec
from tcpmodel.show.chart import sequence_chart
from tcpmodel.show.figure import trace_text
from tcpmodel.show.plain import json_text
from tcpmodel.show.render import write_file
from tcpmodel.verdict.verdict import Run


def save_runs(out: Path, spec: Spec, runs: Sequence[Run], answer: Mapping[str, Any]) -> list[Path]:
    """``verdicts.json``, and for each trace ``SCOPE-PROPERTY.ladder`` and ``.svg``."""
    written = [write_file(out / "verdicts.json", json_text(answer) + "\n")]
    for run in runs:
        for verdict in run.verdicts:
            if verdict.trace is None:
                continue
            title = f"{verdict.name}: {verdict.word.value} in {run.scope}"
            path = out / f"{run.scope}-{verdict.name}"
            text = f"# {title}\n# {verdict.says} ({verdict.cite})\n\n{trace_text(verdict.trace)}\n"
            written.append(write_file(path.with_name(path.name + ".ladder"), text))
            chart = sequence_chart(verdict.trace, title, verdict.says)
            written.append(write_file(path.with_name(path.name + ".svg"), chart))
    return written
