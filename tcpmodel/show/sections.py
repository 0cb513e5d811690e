"""All that cites a section of a text: rules, claims, edges, requirements, errata, in words."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from tcpmodel.language.change import Change
from tcpmodel.language.citations import Citation, cited
from tcpmodel.language.rules import Rule
from tcpmodel.language.spec import Spec
from tcpmodel.show.requirements import rule_told
from tcpmodel.show.table import WIDTH


class _Cited(NamedTuple):
    """One thing that cites: its kind, its name, a text, its citation, and parts of a section that it covers besides."""

    kind: str
    name: str
    text: str
    cite: str
    also: tuple[str, ...] = ()


def section_text(spec: Spec, asked: Citation, variants: Sequence[Change] = ()) -> str | None:
    """Everything that cites that section or one below it, kind by kind; None if nothing does."""
    found = [one for one in (*_everything(spec), *(_Cited("variants", v.name, v.says, v.cite) for v in variants))
             if cited(one.cite).answers(asked, one.also)]
    if not found:
        return None
    parts = [f"{_called(asked)} is cited by"]
    for kind in dict.fromkeys(one.kind for one in found):
        rows = dict.fromkeys((one.name, one.text) for one in found if one.kind == kind)
        parts += [f"  {kind}", *(line for name, text in rows for line in _row(name, text))]
    return "\n".join(parts)


def _row(name: str, text: str) -> list[str]:
    return textwrap.wrap(f"{name:30} {text}", WIDTH, initial_indent="    ", subsequent_indent=" " * 35,
                         break_on_hyphens=False)


def sections(spec: Spec) -> list[str]:
    """Every section that something cites, and every part of one, as a person asks for it."""
    known: dict[str, None] = {}
    for citation in map(cited, (one.cite for one in _everything(spec))):
        if citation.section:
            steps = citation.section.split(".")
            known |= dict.fromkeys(".".join(steps[:n]) for n in range(1, len(steps) + 1))
            known |= dict.fromkeys(f"{citation.section}, {part}" for part in citation.parts)
    return list(known)


def _called(asked: Citation) -> str:
    whole = " ".join(part for part in (asked.document, asked.section) if part)
    return ", ".join([f"section {whole}" if not asked.document else whole, *asked.parts])


def _everything(spec: Spec) -> Iterator[_Cited]:
    for one in spec.requirements:
        yield _Cited("requirements", one.number, f"{one.strength.value:10} {one.says}", one.cite)
    for event in spec.events:
        yield _Cited("events", event.name, event.cite, event.cite)
    for a_rule, states in _rules(spec):
        yield _Cited("rules", a_rule.name, rule_told(spec, a_rule), a_rule.cite, _spanned(a_rule.cite, states))
    for kind, claims in (("properties", spec.properties), ("lemmas", spec.lemmas)):
        yield from (_Cited(kind, claim.name, claim.says, claim.cite) for claim in claims)
    for axiom in (*spec.axioms, *(a for ranking in spec.rankings for a in ranking.assuming)):
        yield _Cited("axioms", axiom.name, axiom.says, axiom.cite)
    for meaning in spec.definitions:
        yield _Cited("definitions", meaning.name, "", meaning.cite)
    for edge in spec.edges:
        label = edge.label.replace("\n", " / ")
        yield _Cited("edges", f"{edge.source} -> {edge.target}", f"{edge.event}: {label}", edge.cite)
    for erratum in spec.errata:
        yield _Cited("errata", f"erratum {erratum.number}", f"{erratum.says} ({erratum.status.value})", erratum.cite)
    for omission in spec.left_out:
        yield _Cited("left out", omission.name, omission.why, omission.cite)


def _rules(spec: Spec) -> list[tuple[Rule, list[str]]]:
    """Every rule with the states that its events give it, in the order of the text: steps that are shared come last."""
    rules: dict[str, tuple[Rule, list[str]]] = {}
    for _, case, a_step in spec.steps():
        for a_rule in a_step.rules:
            _, states = rules.pop(a_rule.name, (a_rule, []))
            rules[a_rule.name] = a_rule, [*states, *case.states]
    return list(rules.values())


def _spanned(cite: str, states: Sequence[str]) -> tuple[str, ...]:
    """The states of a rule whose citation spans some of them, as ``FIRST to LAST``."""
    return tuple(dict.fromkeys(states)) if any(" to " in part for part in cited(cite).parts) else ()
