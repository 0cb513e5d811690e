"""Verdicts as JSON: the names that scripts rely on."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from tcpmodel.ask.react import Reaction
from tcpmodel.language.spec import Spec
from tcpmodel.observe.ladder import Judged
from tcpmodel.verdict.trace import Trace, TraceStep
from tcpmodel.verdict.verdict import Run, Verdict


def variants_json(spec: Spec) -> dict[str, Any]:
    """What an answer is about: the specification, its variants as a text and one by one, the amendments of these."""
    return {"spec": spec.name, "variant": spec.variant, "variants": list(spec.variants),
            "amendments": list(spec.amendments)}


def runs_json(spec: Spec, runs: Sequence[Run], extra: Sequence[Verdict]) -> dict[str, Any]:
    """The answer of ``check``: spec, variants, runs; ``coverage`` has the verdicts over all runs together."""
    return {**variants_json(spec), "runs": [_run(r) for r in runs],
            "coverage": [verdict_json(v) for v in extra]}


def _run(run: Run) -> dict[str, Any]:
    return {
        "scope": run.scope, "engine": run.engine, "states": run.states, "transitions": run.transitions,
        "depth": run.depth, "seconds": round(run.seconds, 3), "complete": run.complete, "reason": run.reason,
        "remark": run.remark,
        "dropped": run.dropped, "properties": [verdict_json(v) for v in run.verdicts],
    }  # fmt: skip


def verdict_json(verdict: Verdict) -> dict[str, Any]:
    return {"name": verdict.name, "kind": verdict.kind, "verdict": verdict.word.value, "says": verdict.says,
            "cite": verdict.cite, "detail": verdict.detail, "missed": verdict.missed, "expected": verdict.expected,
            "trace": trace_json(verdict.trace) if verdict.trace else None,
            "loop": verdict.trace.loop if verdict.trace else 0}


def trace_json(trace: Trace) -> list[dict[str, Any]]:
    """The steps of a trace: event, segment, both states, the segments sent, the rules that fired."""
    return [_step(s) for s in trace.steps]


def _step(step: TraceStep) -> dict[str, Any]:
    return {"end": step.end, "event": step.event, "segment": step.segment, "sent": list(step.sent),
            "signals": list(step.signals), "rules": list(step.rules), "states": list(step.states),
            "in_flight": [list(x) for x in step.in_flight], "tcbs": [_plain(t) for t in step.tcbs]}


def _plain(tcb: Mapping[str, Any]) -> dict[str, Any]:
    return {k: v for k, v in tcb.items() if not k.startswith(("G.", "H."))}


def ladders_json(judged: Sequence[Judged]) -> list[dict[str, Any]]:
    """The answer of ``ladder``: one object for each ladder."""
    return [
        {"file": j.ladder.file, "line": j.ladder.line, "title": j.ladder.title, "verdict": j.verdict,
         "row": _row_number(j.row),
         "row_line": j.line, "why": j.why or None, "conforms_under": list(j.conforms_under), "expected": j.expected,
         "notes": list(j.notes)}
        for j in judged
    ]


def reactions_json(spec: Spec, reactions: Sequence[Reaction]) -> list[dict[str, Any]]:
    """The answer of ``react``: one object for each allowed outcome; ``strengths`` are those of its rules, in order."""
    rules = spec.rules()
    return [
        {"state": r.state, "sent": list(r.sent), "tcb": dict(r.tcb), "signals": list(r.signals), "rules": list(r.rules),
         "strengths": [spec.strength(rules[name]).value for name in r.rules]}
        for r in reactions
    ]


def _row_number(row: str | None) -> int | str | None:
    """The number of a row as an int if it is one."""
    return int(row) if row is not None and row.isascii() and row.isdigit() else row
