"""A judged ladder as text: the rows, the rules that fired at each end, and why a row is impossible."""

from __future__ import annotations

import textwrap

from tcpmodel.language.spec import Spec
from tcpmodel.observe.follow import Deed
from tcpmodel.observe.ladder import Judged
from tcpmodel.observe.vocabulary import HEADER, vocabulary_of
from tcpmodel.show.plain import one_line

_WIDTH = 100
_IN = "       "


def judged_text(spec: Spec, judged: Judged, quiet: bool = False) -> str:
    """The verdict first; then, unless quiet, the ladder row by row and the citations of the rules."""
    ladder = judged.ladder
    where = f"{one_line(ladder.file)}:{ladder.line}"
    head = f"{where}: {judged.verdict}" + (f" at row {judged.row}" if judged.row else "")
    head += f" under {spec.variant}" if spec.variant else ""
    if judged.expected:
        head += " (as expected)" if judged.row else ""
    elif judged.verdict == "CONFORMS":
        head += f" (expected: REJECTED at row {ladder.expected})"
    heads = [head]
    if ladder.title and len(head) + len(ladder.title) + 2 <= _WIDTH:
        heads = [f"{head}  {ladder.title}"]
    elif ladder.title:
        heads += _wrapped(ladder.title, "  ")
    reasons = _wrapped(judged.why, "  ") if judged.why else []
    if judged.conforms_under:
        flags = [f"--variant {under.replace(' + ', ' --variant ')}" for under in judged.conforms_under]
        reasons += _wrapped(f"It conforms under {', '.join(flags)}.", "  ")
    reasons += [line for note in judged.notes for line in _wrapped(note, "  ")]
    if quiet:
        return "\n".join([*heads, *reasons])
    return "\n".join([*heads, *reasons, "", HEADER, *_rows(spec, judged), "", *_cited(spec, judged)]).rstrip()


def _wrapped(text: str, indent: str) -> list[str]:
    return textwrap.wrap(text, _WIDTH, initial_indent=indent, subsequent_indent=indent + "  ")


def _rows(spec: Spec, judged: Judged) -> list[str]:
    lines = []
    deeds: dict[int, list[Deed]] = {}
    for deed in judged.deeds:
        deeds.setdefault(deed.row, []).append(deed)
    for index, row in enumerate(judged.ladder.rows):
        for deed in deeds.get(index, ()):
            if deed.segment is None:
                lines += _wrapped(f"{'AB'[deed.end]} {deed.event}: {', '.join(deed.outcome.rules)}", _IN)
        lines.append(vocabulary_of(spec).show_row(row))
        if judged.row is not None and row.line == judged.line and row.number == judged.row:
            lines.append(f"{_IN}^ this row is impossible")
            break
        for deed in deeds.get(index, ()):
            if deed.segment is not None:
                signals = f"; tells the user '{', '.join(deed.outcome.signals)}'" if deed.outcome.signals else ""
                lines += _wrapped(f"{'AB'[deed.end]} takes it: {', '.join(deed.outcome.rules)}{signals}", _IN)
    return lines


def _cited(spec: Spec, judged: Judged) -> list[str]:
    rules = spec.rules()
    fired = dict.fromkeys(name for d in judged.deeds for name in d.outcome.rules)
    return [f"{_IN}{name:34} {rules[name].cite}" for name in fired if name in rules]
