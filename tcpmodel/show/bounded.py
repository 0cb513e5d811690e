"""Bounded verdicts for a terminal of 100 columns: a line for each property, then each violation."""

from __future__ import annotations

import textwrap
from collections.abc import Sequence
from typing import Any

from tabulate import tabulate

from tcpmodel.language.spec import Spec
from tcpmodel.prove.bounded.bounded import Bounded
from tcpmodel.show.figure import trace_text
from tcpmodel.show.report import variants_json, verdict_json
from tcpmodel.show.table import WIDTH, changed, citations, counted, variant_flag, wrapped
from tcpmodel.verdict.verdict import Verdict, VerdictWord


def bounded_table(verdicts: Sequence[Verdict]) -> str:
    """One row for each property: the verdict with its depth, and what the property says."""
    rows = [[v.name, "\n".join(textwrap.wrap(_word(v), 28)), "\n".join(textwrap.wrap(v.says, 44))] for v in verdicts]
    return tabulate(rows, ["property", "verdict", "says"], tablefmt="simple", disable_numparse=True)


def bounded_text(spec: Spec, answer: Bounded) -> str:
    """Several variants in their order, the table, each violation with its trace, and what the verdicts mean."""
    parts = [wrapped(spec.heading)] if len(spec.variants) > 1 else []
    parts.append(bounded_table(answer.verdicts))
    parts += [_explained(spec, v, answer.depth) for v in answer.verdicts if v.trace]
    parts.append(_conclusion(spec, answer))
    return "\n\n".join(parts)


def bounded_json(spec: Spec, answer: Bounded) -> dict[str, Any]:
    """The answer of ``prove --bounded``: spec, variants, depth, seconds, a verdict for each property."""
    return {**variants_json(spec), "depth": answer.depth, "seconds": round(answer.seconds, 3),
            "properties": [verdict_json(v) for v in answer.verdicts]}


def _word(verdict: Verdict) -> str:
    joint = " " if verdict.detail.startswith(("at depth", "to depth")) else ": "
    return f"{verdict.word.value}{joint}{verdict.detail}".rstrip(" :")


def _explained(spec: Spec, verdict: Verdict, depth: int) -> str:
    lines = [f"{verdict.name}: {_word(verdict)}",
             *textwrap.wrap(f"{verdict.says} ({verdict.cite})", WIDTH, initial_indent="  ", subsequent_indent="  ")]
    if verdict.trace:
        lines += ["", trace_text(verdict.trace, WIDTH, rules=True), "", *citations(spec, verdict)]
        lines += changed(spec, verdict)
    lines.append(f"  again: tcpmodel prove --bounded {depth}{variant_flag(spec)} --property {verdict.name}")
    return "\n".join(lines)


def _conclusion(spec: Spec, answer: Bounded) -> str:
    counts = counted([v.word for v in answer.verdicts])
    text = (f"{counts}, for runs of at most {answer.depth} steps from two ends that are {spec.state.initial}. This is "
            "no proof: longer runs were not checked.")
    if VerdictWord.VACUOUS in (v.word for v in answer.verdicts) and not answer.stuck:
        text += " What is VACUOUS says nothing of runs so short: none of them meets its antecedent."
    return f"{textwrap.fill(text, WIDTH)}\nAgain: tcpmodel prove --bounded {answer.depth}{variant_flag(spec)}"
