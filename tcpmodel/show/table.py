"""Verdicts as tables for a terminal of 100 columns."""

from __future__ import annotations

import textwrap
from collections.abc import Mapping, Sequence

from tabulate import tabulate

from tcpmodel.language.spec import Spec
from tcpmodel.show.figure import trace_text
from tcpmodel.verdict.verdict import GOOD, Run, Verdict, VerdictWord

WIDTH = 100


def scopes_table(runs: Sequence[Run]) -> str:
    """One row for each scope: its size, the time it took, how many properties got each verdict."""
    rows = [[r.scope, f"{r.states:,}", f"{r.transitions:,}", r.depth, f"{r.seconds:.1f} s", f"{r.dropped:,}",
             counted([v.word for v in r.verdicts])] for r in runs]
    rows.append(["all", f"{sum(r.states for r in runs):,}", f"{sum(r.transitions for r in runs):,}", "",
                 f"{sum(r.seconds for r in runs):.1f} s", f"{sum(r.dropped for r in runs):,}", ""])
    heads = ["scope", "states", "transitions", "depth", "time", "no room", "verdicts"]
    return tabulate(rows, heads, tablefmt="simple", disable_numparse=True,
                    colalign=("left", "right", "right", "right", "right", "right", "left"))


def ways(runs: Sequence[Run]) -> str:
    """The scopes explored in a special way (reduced, by fingerprints, ...), and what that means for their verdicts."""
    special: dict[tuple[str, str], list[str]] = {}
    for run in runs:
        if run.engine not in ("compiled", "reference") or run.remark:
            special.setdefault((run.engine, run.remark), []).append(run.scope)
    lines = [f"{', '.join(scopes)}: {engine}{'; ' + remark if remark else ''}."
             for (engine, remark), scopes in special.items()]
    return "".join(wrapped(line) + "\n\n" for line in lines)


def counted(words: Sequence[VerdictWord]) -> str:
    """How often each verdict occurs: ``21 HOLDS, 1 WITNESSED``."""
    return ", ".join(f"{words.count(w)} {w.value}" for w in VerdictWord if w in words)


def properties_table(runs: Sequence[Run], extra: Sequence[Verdict] = ()) -> str:
    """One row for each property: its verdicts over all scopes that decide it, and what it says."""
    by_name: dict[str, list[tuple[str, Verdict]]] = {}
    for run in runs:
        for verdict in run.verdicts:
            by_name.setdefault(verdict.name, []).append((run.scope, verdict))
    for verdict in extra:
        by_name[verdict.name] = [("", verdict)]
    rows = []
    for name, verdicts in by_name.items():
        says = verdicts[0][1].says + _assumed(verdicts[0][1])
        rows.append([name, _summary(verdicts), "\n".join(textwrap.wrap(says, 46))])
    return tabulate(rows, ["property", "verdict", "says"], tablefmt="simple", disable_numparse=True)


def _assumed(verdict: Verdict) -> str:
    return f" ({verdict.detail})" if verdict.kind == "eventually" and verdict.word is VerdictWord.HOLDS else ""


def _summary(verdicts: Sequence[tuple[str, Verdict]]) -> str:
    lines = []
    for word in dict.fromkeys(v.word for _, v in verdicts):
        scopes = [s for s, v in verdicts if v.word is word]
        chance = next((" (P(missed) = 0)" for _, v in verdicts if v.word is word and v.missed == 0), "")
        where = "" if scopes == [""] else f" in {scopes[0]}" if len(scopes) == 1 else f" in {len(scopes)} scopes"
        lines += textwrap.wrap(f"{word.value}{where}{chance}", 26)
    return "\n".join(lines)


def variant_flag(spec: Spec) -> str:
    """The options that choose the variants again, with a space before them; empty for the specification itself."""
    return "".join(f" --variant {name}" for name in spec.variants)


def givers(spec: Spec, name: str) -> str:
    """Who gives up that property: this variant or, of several, those that say so; empty if none does."""
    by = spec.given_up.get(name, ())
    return "this variant" if by and len(spec.variants) == 1 else " and ".join(by)


def reproduce(spec: Spec, scope: str, name: str) -> str:
    """The command that gives this verdict again."""
    asked = "--lemmas" if name in {lemma.name for lemma in spec.lemmas} else f"--property {name}"
    return f"tcpmodel check{variant_flag(spec)} --scope {scope} {asked}"


def failures(spec: Spec, runs: Sequence[Run]) -> str:
    """Each broken expectation once, in the scope with the shortest trace, with that trace and its rules.

    All properties that are UNKNOWN for one reason in one scope share a line.
    """
    broken: dict[str, tuple[Run, Verdict]] = {}
    unknown: dict[tuple[str, str], list[str]] = {}
    for run in runs:
        for verdict in run.verdicts:
            if verdict.word in GOOD or (verdict.expected and verdict.word is VerdictWord.VACUOUS):
                continue
            if verdict.word is VerdictWord.UNKNOWN:
                unknown.setdefault((run.scope, verdict.detail), []).append(verdict.name)
                continue
            known = broken.get(verdict.name)
            if known is None or _length(verdict) < _length(known[1]):
                broken[verdict.name] = (run, verdict)
    explanations = [explained(spec, run.scope, verdict) for run, verdict in broken.values()]
    undecided = [wrapped(f"{names[0] if len(names) == 1 else f'{len(names)} properties'}: UNKNOWN in {scope}: {why}")
                 for (scope, why), names in unknown.items()]
    return "\n\n".join([*explanations, *(["\n".join(undecided)] if undecided else [])])


def _length(verdict: Verdict) -> int:
    return len(verdict.trace) if verdict.trace else 1 << 30


def explained(spec: Spec, scope: str, verdict: Verdict) -> str:
    """A verdict with its trace, the rules that fired and their citations, and the command that gives it again."""
    by = givers(spec, verdict.name)
    expected = f" (expected: {by} gives it up)" if by and verdict.expected and verdict.word not in GOOD else ""
    lines = [f"{verdict.name}: {verdict.word.value} in {scope}{expected}",
             *textwrap.wrap(f"{verdict.says} ({verdict.cite})", WIDTH, initial_indent="  ", subsequent_indent="  ")]
    if verdict.detail:
        lines += textwrap.wrap(verdict.detail, WIDTH, initial_indent="  ", subsequent_indent="  ")
    if verdict.trace:
        lines += ["", trace_text(verdict.trace, WIDTH, rules=True), ""]
        lines += citations(spec, verdict)
        lines += changed(spec, verdict)
    lines.append(f"  again: {reproduce(spec, scope, verdict.name)}")
    return "\n".join(lines)


def citations(spec: Spec, verdict: Verdict) -> list[str]:
    assert verdict.trace is not None
    known = spec.rules()
    fired = dict.fromkeys(name for s in verdict.trace.steps for name in s.rules)
    return [f"  {name:36} {known[name].cite}" for name in fired if name in known]


def changed(spec: Spec, verdict: Verdict) -> list[str]:
    """The TCB words that the last step changed."""
    assert verdict.trace is not None
    if not verdict.trace.steps:
        return []
    steps = verdict.trace.steps
    before = steps[-2].tcbs if len(steps) > 1 else verdict.trace.tcbs
    changes = [f"{end} {change}" for end, old, new in zip("AB", before, steps[-1].tcbs, strict=True)
               for change in changes_of(spec, old, new)]
    text = "the last step changed: " + (", ".join(changes) or "nothing")
    return textwrap.wrap(text, WIDTH, initial_indent="  ", subsequent_indent="    ")


def changes_of(spec: Spec, old: Mapping[str, object], new: Mapping[str, object]) -> list[str]:
    """The words that differ, except ghosts, as ``SND.UNA 100 -> 101``."""
    state, ghosts = spec.state, {w.name for w in spec.tcb if w.ghost}
    mortal = [w for w in spec.tcb if not w.persists]
    if state.name in old and old[state.name] != state.initial and all(new[w.name] == w.initial for w in mortal):
        return [f"{old[state.name]} -> {state.initial}, the TCB is deleted"]
    return [f"{k} {v} -> {new[k]}" for k, v in old.items() if new[k] != v and k not in ghosts]


def conclusion(spec: Spec, runs: Sequence[Run], extra: Sequence[Verdict]) -> str:
    """The last lines: whether every expectation is met, and the command that gives the answer again."""
    verdicts = [v for r in runs for v in r.verdicts] + list(extra)
    broken = [v for v in verdicts if not v.expected and v.word is not VerdictWord.UNKNOWN]
    unknown = [v for v in verdicts if v.word is VerdictWord.UNKNOWN]
    if broken:
        text = f"{len(broken)} of {len(verdicts)} expectations are broken."
    elif unknown:
        text = f"Inconclusive: {len(unknown)} of {len(verdicts)} verdicts are UNKNOWN."
    elif cut := [r for r in runs if not r.complete]:
        text = "\n".join(["Inconclusive:", *(wrapped(f"  {r.scope}: {r.covered}") for r in cut)])
    else:
        text = f"All {len(verdicts)} expectations are met."
    return f"{text}\nAgain: tcpmodel check{variant_flag(spec)}" if extra else text


def wrapped(text: str) -> str:
    """The text in lines that fit a terminal."""
    return textwrap.fill(text, WIDTH, subsequent_indent="  ")
