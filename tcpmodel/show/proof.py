"""Proofs as text for a terminal of 100 columns: the assumptions, the verdicts, the counterexamples to induction."""

from __future__ import annotations

import textwrap
from collections.abc import Mapping, Sequence
from typing import Any

from tabulate import tabulate

from tcpmodel.language.spec import Spec
from tcpmodel.lower.segments import text_of
from tcpmodel.prove.induction.counterexample import Counterexample
from tcpmodel.prove.induction.induction import Obligation, Proof, Proved
from tcpmodel.show.report import variants_json
from tcpmodel.show.table import WIDTH, variant_flag, wrapped
from tcpmodel.verdict.verdict import VerdictWord


def proof_text(spec: Spec, proof: Proof, every: bool = False) -> str:
    """The whole proof; with ``every`` a line for each obligation too."""
    parts = [f"{spec.heading}: every sequence number of {proof.asked.width} bits, any number of losses, "
             "duplicates, reorderings and retransmissions"]
    parts = [wrapped(parts[0]), _assumed(proof), _claims([c for c in proof.claims if not c.lemma], "property"),
             _claims([c for c in proof.claims if c.lemma], "lemma")]
    parts += [_promises(spec, proof)] if proof.promises else []
    if every:
        parts.append(_obligations(proof.obligations))
    parts += [counterexample_text(spec, c) for c in (*proof.claims, *proof.promises) if c.counterexample]
    parts += _because([c for c in (*proof.claims, *proof.promises) if c.because])
    parts += _unknown(proof.obligations)
    parts.append(_conclusion(spec, proof))
    return "\n\n".join(parts)


def _assumed(proof: Proof) -> str:
    rows = [[a.name, "\n".join(textwrap.wrap(f"{a.says} ({a.cite})", 72))] for a in proof.axioms]
    text = tabulate(rows, ["assumed", "that"], tablefmt="simple", disable_numparse=True)
    left = sorted(proof.asked.without)
    return text + (f"\n\nNo longer assumed: {', '.join(left)}." if left else "")


def _promises(spec: Spec, proof: Proof) -> str:
    """The promises, and the fairness and axioms that they assume."""
    assuming = {name for p in proof.promises for name in getattr(p.claim, "assuming", ())}
    fair = [[f.name, f.says] for f in spec.fairness if f.name in assuming]
    rows = [[a.name, "\n".join(textwrap.wrap(f"{a.says} ({a.cite})", 72))] for a in proof.assumed]
    return "\n\n".join([
        tabulate([*fair, *rows], ["for promises", "assumed too"], tablefmt="simple", disable_numparse=True),
        _claims(proof.promises, "promise")])


def _claims(claims: Sequence[Proved], head: str) -> str:
    """One row for each claim: its verdict, the number of its cases, the time."""
    rows = [[c.claim.name, _word(c), _count(c), f"{c.seconds:.1f} s", "\n".join(textwrap.wrap(c.claim.says, 34))]
            for c in claims]
    return tabulate(rows, [head, "verdict", "cases", "time", "says"], tablefmt="simple",
                    disable_numparse=True, colalign=("left", "left", "right", "right", "left"))


def _word(claim: Proved) -> str:
    return "\n".join(textwrap.wrap(claim.word.value + (f": rests on {claim.rests}" if claim.rests else ""), 22))


def _count(claim: Proved) -> str:
    """The number of cases; a claim that no step can touch has none."""
    return f"{sum(o.cases for o in claim.obligations):,}"


def _obligations(obligations: Sequence[Obligation]) -> str:
    rows = [["\n".join(textwrap.wrap(o.rule, 36)), o.claim, o.word.value, o.cases, f"{o.seconds:.2f} s"]
            for o in obligations]
    return tabulate(rows, ["rule", "keeps", "verdict", "cases", "time"], tablefmt="simple", disable_numparse=True,
                    colalign=("left", "left", "left", "right", "right"))


def _because(claims: Sequence[Proved]) -> list[str]:
    """Why claims are VACUOUS, or why that is not known: one text for all that have the same reason."""
    by: dict[tuple[str, str], list[str]] = {}
    for c in claims:
        by.setdefault((c.word.value, c.because), []).append(c.claim.name)
    return [textwrap.fill(f"{', '.join(names)} {'is' if len(names) == 1 else 'are'} {word}: {because}.", WIDTH,
                          subsequent_indent="  ", break_on_hyphens=False) for (word, because), names in by.items()]


def _unknown(obligations: Sequence[Obligation]) -> list[str]:
    return [wrapped(f"{o.claim}: UNKNOWN for {o.rule}: the solver gave up; the question is in {o.file}")
            for o in obligations if o.word is VerdictWord.UNKNOWN]


def _conclusion(spec: Spec, proof: Proof) -> str:
    obligations = proof.obligations
    cases = sum(o.cases for o in obligations)
    longest = max((o.longest for o in obligations), default=0.0)
    lines = [f"{len(obligations):,} obligations of {cases:,} cases in {proof.seconds:.0f} s, the longest case "
             f"{longest:.1f} s."]
    lines += _remarks(proof)
    properties = proof.properties
    bad, unknown, vacuous = ([c for c in properties if c.word is word] for word in (
        VerdictWord.NOT_INDUCTIVE, VerdictWord.UNKNOWN, VerdictWord.VACUOUS))
    if proof.interrupted:
        lines.append("Interrupted: every claim that is not refuted is UNKNOWN." if unknown else
                     "Interrupted: whether each lemma is needed was not tried.")
    if bad:
        lines.append(f"{len(bad)} of {len(properties)} properties are not proved. That is no violation: "
                     "tcpmodel check looks for one.")
    if vacuous:
        lines.append(f"{len(vacuous)} of {len(properties)} properties are VACUOUS: they say nothing.")
    if unknown and not bad:
        lines.append(f"Inconclusive: {len(unknown)} of {len(properties)} properties are UNKNOWN.")
    if not (bad or vacuous or unknown):
        lines.append(f"All {len(properties)} properties are PROVED." if len(properties) > 1 else "It is PROVED.")
    return "\n".join([*lines, f"Again: {_again(spec, proof)}"])


def _remarks(proof: Proof) -> list[str]:
    """What else a person should know: what never happens, and what serves for nothing."""
    if proof.stuck:  # then nothing ever happens, as every claim says
        return []
    edges = (f"{e.source} -> {e.target} by {e.event}" for e in proof.untaken)
    excluded = (f"{event} ({', '.join(axioms)})" for event, axioms in proof.impossible.items())
    lists = (("Rules that no segment sent by these rules reaches", proof.dead), ("Edges that no step takes", edges),
             ("States that no path of steps leads to", proof.unreached),
             ("Events of which no step keeps the axioms", excluded),
             ("Lemmas that are not needed; the proof succeeds without any one of them", proof.unneeded),
             ("Helpful steps that are wanted nowhere", proof.idle))
    lines = [f"{head}: {text}." for head, names in lists if (text := ", ".join(names))]
    if proof.empty_start:
        lines.append("The axioms allow no old duplicate: the network is empty at the start.")
    return list(map(wrapped, lines))


def _again(spec: Spec, proof: Proof) -> str:
    return "".join(["tcpmodel prove", variant_flag(spec), *(f" --property {name}" for name in proof.names),
                    *(f" --without {name}" for name in sorted(proof.asked.without)),
                    f" --width {proof.asked.width}" if proof.asked.width != 32 else ""])


# --- counterexamples to induction ----------------------------------------------------------------------------


def counterexample_text(spec: Spec, claim: Proved) -> str:
    """The situation, the step, and where the claim is false afterwards, in the RFC's words."""
    cti = claim.counterexample
    assert cti is not None
    rules = spec.rules()
    what = "at the start" if not cti.event else f"under {cti.event}"
    if cti.claim != claim.claim.name:  # an obligation of a ranking has a name of its own
        what = f"({cti.claim})"
    lines = [f"{claim.claim.name} is NOT INDUCTIVE {what}",
             *_wrapped(f"{claim.claim.says} ({claim.claim.cite})"),
             *_wrapped("Every invariant allows this situation; the proof does not say whether a run reaches it."), ""]
    lines += _row("A", _tcb(spec, cti.a))
    lines += _row("B", _tcb(spec, cti.b))
    if cti.other is not None:
        lines += _row(f"in the network, {cti.of}", segment(spec, cti.other))
    if cti.arrived is not None:
        lines += _row("arrives at A", segment(spec, cti.arrived))
    choice = ", ".join(f"{k} = {v}" for k, v in cti.choice.items() if v not in (False, 0))
    lines += _row("chosen", choice) if choice else []
    for name in cti.rules:
        lines += _row("rule", f"{name:32} {rules[name].cite}")
    if cti.event:
        lines += _row("A afterwards", _changes(cti.a, cti.after) or "as before")
    for sent in cti.sent:
        lines += _row("A sends", segment(spec, sent))
    return "\n".join([*lines, *_row("false of", _false_of(cti))])


def _false_of(cti: Counterexample) -> str:
    return {"sent": "what A sends", "step": "this step"}.get(cti.of, cti.of)


def _row(head: str, text: str) -> list[str]:
    return textwrap.wrap(text, WIDTH, initial_indent=f"  {head:23} ", subsequent_indent=" " * 28) or [f"  {head}"]


def _wrapped(text: str) -> list[str]:
    return textwrap.wrap(text, WIDTH, initial_indent="  ", subsequent_indent="  ")


def _tcb(spec: Spec, tcb: Mapping[str, Any]) -> str:
    """The state, and every word that differs from its initial value."""
    state = spec.state.name
    rest = [f"{w.name}={tcb[w.name]}" for w in spec.tcb if w.name != state and tcb[w.name] != w.initial]
    return " ".join([str(tcb[state]), *rest])


def _changes(before: Mapping[str, Any], after: Mapping[str, Any]) -> str:
    return ", ".join(f"{k} {v} -> {after[k]}" for k, v in before.items() if after[k] != v)


def segment(spec: Spec, values: Mapping[str, Any]) -> str:
    """A segment in the RFC's notation, with its ghosts in words."""
    text = text_of(spec, values)
    truth = [f"{says} {values[name]}" for name, says in spec.written.ghosts.items() if name in values]
    return f"{text} ({', '.join(truth)})" if truth else text


# --- JSON ----------------------------------------------------------------------------------------------------


def proof_json(spec: Spec, proof: Proof) -> dict[str, Any]:
    """The answer of ``prove``: the axioms, every claim and every obligation."""
    return {
        **variants_json(spec), "width": proof.asked.width, "seconds": round(proof.seconds, 3),
        "interrupted": proof.interrupted, "axioms": [a.name for a in proof.axioms],
        "without": sorted(proof.asked.without), "unneeded": list(proof.unneeded), "dead": list(proof.dead),
        "untaken": [f"{e.source} -> {e.target} by {e.event}" for e in proof.untaken],
        "unreached": list(proof.unreached), "idle": list(proof.idle),
        "empty_start": proof.empty_start, "stuck": proof.stuck,
        "impossible": {event: list(axioms) for event, axioms in proof.impossible.items()},
        "claims": [_claim(c) for c in proof.claims], "promises": [_claim(c) for c in proof.promises],
        "assumed": [a.name for a in proof.assumed],
    }  # fmt: skip


def _claim(claim: Proved) -> dict[str, Any]:
    cti = claim.counterexample
    return {
        "name": claim.claim.name, "lemma": claim.lemma, "verdict": claim.word.value, "says": claim.claim.says,
        "cite": claim.claim.cite, "rests_on": claim.rests or None, "because": claim.because or None,
        "uses": sorted(claim.uses),
        "obligations": [
            {"rule": o.rule, "verdict": o.word.value, "cases": o.cases, "seconds": round(o.seconds, 4),
             "longest": round(o.longest, 4), "uses": sorted(o.used), "file": o.file or None}
            for o in claim.obligations
        ],
        "counterexample": None if cti is None else {
            "event": cti.event, "rules": list(cti.rules), "of": cti.of, "a": dict(cti.a), "b": dict(cti.b),
            "after": dict(cti.after), "choice": dict(cti.choice), "arrived": cti.arrived and dict(cti.arrived),
            "other": cti.other and dict(cti.other), "sent": [dict(s) for s in cti.sent]},
    }  # fmt: skip
