"""The answer of ``lint`` as a text for a terminal of 100 columns and as JSON."""

from __future__ import annotations

import textwrap
from collections.abc import Mapping
from typing import Any

from tabulate import tabulate

from tcpmodel.language.spec import Spec
from tcpmodel.lower.segments import text_of
from tcpmodel.prove.lint.findings import QUESTIONS, Answer, Example, Linted, Mistake
from tcpmodel.show.report import variants_json
from tcpmodel.show.table import WIDTH, variant_flag, wrapped


def lint_text(spec: Spec, linted: Linted) -> str:
    """One row for each question, the assumptions, every finding with its example, and a conclusion."""
    parts = [wrapped(f"{spec.heading}: its rules, {linted.width}-bit numbers"), _table(linted)]
    if assumed := _assumed(linted):
        parts.append(assumed)
    parts += [_finding(spec, f) for f in linted.findings]
    parts += [wrapped(f"UNKNOWN, the solver gave up after {linted.timeout:g} s: {QUESTIONS[a.question]}: {name}")
              for a in linted.answers.values() for name in dict.fromkeys(a.unknown)]
    return "\n\n".join([*parts, _conclusion(spec, linted)])


def _table(linted: Linted) -> str:
    rows = [[QUESTIONS[q], f"{a.asked:,}", _verdict(linted, a)] for q, a in linted.answers.items()]
    return tabulate(rows, ["claim", "asked", "verdict"], tablefmt="simple", disable_numparse=True,
                    colalign=("left", "right", "left"))


def _verdict(linted: Linted, answer: Answer) -> str:
    count = sum(f.question == answer.question for f in linted.findings)
    words = [_counted(count, "finding")] if count else []
    words += [f"{len(set(answer.unknown))} UNKNOWN"] if answer.unknown else []
    words += ["UNKNOWN, interrupted"] if linted.interrupted and not words else []
    if not answer.asked:
        return ", ".join(words) or "nothing to ask"
    return ", ".join(words) or "PROVED"


def _assumed(linted: Linted) -> str:
    """The claims that do not hold of every TCB, by the assumptions under which they are proved."""
    by: dict[str, list[str]] = {}
    for answer in linted.answers.values():
        for name, assumed in answer.assuming.items():
            by.setdefault(assumed, []).append(name)
    parts = []
    for assumed, names in by.items():
        lines = [textwrap.fill(n, WIDTH, initial_indent="  ", subsequent_indent="    ", break_on_hyphens=False)
                 for n in names]
        parts.append("\n".join([f"Not true of every TCB; proved assuming {assumed}:", *lines]))
    return "\n\n".join(parts)


def _counted(count: int, what: str) -> str:
    return f"{count} {what}{'' if count == 1 else 's'}"


def _finding(spec: Spec, finding: Mistake) -> str:
    """The mistake, the rules with their places and citations, and the example."""
    lines = [wrapped(finding.says)]
    lines += [f"  {r.name}  {r.where}  {r.cite}" for r in finding.rules]
    if finding.place:
        lines.append(f"  {finding.place[0]}  {finding.place[1]}")
    if finding.example:
        lines += _example(spec, finding.example)
    return "\n".join(lines)


def _example(spec: Spec, example: Example) -> list[str]:
    fired = ", ".join(example.rules) or ("none fires" if example.event else "")
    lines = [("TCB", _values(example.tcb)), ("segment", _segment(spec, example.segment)),
             ("choices", _values(example.choice)), ("rules", fired)]
    return [textwrap.fill(text, WIDTH, initial_indent=f"    {label:8} ", subsequent_indent=" " * 13,
                          break_on_hyphens=False) for label, text in lines if text]


def _values(values: Mapping[str, Any]) -> str:
    return ", ".join(f"{name} {value}" for name, value in values.items())


def _segment(spec: Spec, values: Mapping[str, Any]) -> str:
    """A whole segment as people write it, part of one as values."""
    return text_of(spec, values) if set(spec.written.words()) <= set(values) else _values(values)


def _conclusion(spec: Spec, linted: Linted) -> str:
    width = f" --width {linted.width}" if linted.width != 32 else ""
    unknown = len(set(linted.unknown))
    text = (f"{_counted(len(linted.findings), 'finding')}." if linted.findings else
            f"Inconclusive: {_counted(unknown, 'answer')} UNKNOWN." if unknown else
            "Nothing is wrong so far." if linted.interrupted else "Nothing is wrong with the rules.")
    if linted.interrupted:
        text += f" Interrupted: {linted.interrupted}; all else is UNKNOWN."
    return f"{text} {linted.seconds:.1f} s\nAgain: tcpmodel lint{variant_flag(spec)}{width}"


def lint_json(spec: Spec, linted: Linted) -> dict[str, Any]:
    """The answer of ``lint``: spec, variants, width, questions and findings."""
    return {**variants_json(spec), "width": linted.width, "seconds": round(linted.seconds, 3),
            "interrupted": linted.interrupted or None,
            "questions": [_answer_json(linted, a) for a in linted.answers.values()],
            "findings": [_finding_json(f) for f in linted.findings]}


def _answer_json(linted: Linted, answer: Answer) -> dict[str, Any]:
    return {"name": answer.question, "claim": QUESTIONS[answer.question], "asked": answer.asked,
            "verdict": _verdict(linted, answer), "assuming": dict(answer.assuming),
            "unknown": list(dict.fromkeys(answer.unknown))}


def _finding_json(finding: Mistake) -> dict[str, Any]:
    shown = finding.example
    return {"question": finding.question, "says": finding.says, "states": list(finding.states),
            "rules": [{"name": r.name, "where": r.where, "cite": r.cite} for r in finding.rules],
            "where": finding.place[0] if finding.place else None, "cite": finding.place[1] if finding.place else None,
            "example": None if shown is None else {
                "event": shown.event or None, "tcb": dict(shown.tcb), "segment": dict(shown.segment) or None,
                "choices": dict(shown.choice), "rules": list(shown.rules)}}
