"""The laws of a table of requirements: a rule carries what the table accounts for, and cites errata that it judges."""

from __future__ import annotations

from tcpmodel.language import checks
from tcpmodel.language.citations import cited
from tcpmodel.language.errors import SpecError, did_you_mean
from tcpmodel.language.rules import Rule, Specification


def accounted(spec: Specification) -> None:
    """Refuses a number that stands twice in a table or in no table, at the author's line.

    Without a table of requirements a rule may name any; so it is with errata.
    """
    for kind, table in (("requirements", spec.requirements), ("errata", spec.errata)):
        seen: set[str] = set()
        for line in table:
            if line.number in seen:
                raise SpecError(f"two {kind} are called '{line.number}'", line.where)
            seen.add(line.number)
    for a_rule in spec.rules().values():
        if spec.requirements:
            _carried(spec, a_rule)
        _followed(spec, f"rule '{a_rule.name}'", a_rule.cite, a_rule.where)
    for claim in (*spec.properties, *spec.lemmas):
        _followed(spec, f"claim '{claim.name}'", claim.cite, claim.where)
    for edge in spec.edges:
        _followed(spec, f"edge {edge.source} -> {edge.target}", edge.cite, spec.where)


def _carried(spec: Specification, a_rule: Rule) -> None:
    who = f"rule '{a_rule.name}'"
    for number in a_rule.requirements:
        if number not in spec.numbered:
            raise SpecError(f"{who} carries {number}, which {spec.name} does not account for"
                            f"{did_you_mean(number, spec.numbered)}", a_rule.where)
    for number in checks.repeated(a_rule.requirements):
        raise SpecError(f"{who} carries {number} twice", a_rule.where)
    if a_rule.strength is not None and a_rule.requirements:
        raise SpecError(f"{who} declares a strength, '{a_rule.strength.value}', and carries {a_rule.requirements[0]}, "
                        "which tells it; expected one of the two", a_rule.where)


def _followed(spec: Specification, who: str, cite: str, where: str) -> None:
    """The errata of a citation are in the table, if the table is about that document."""
    citation = cited(cite)
    if not citation.errata or citation.document not in {cited(e.cite).document for e in spec.errata}:
        return
    known = [e.number for e in spec.errata]
    for number in citation.errata:
        if number not in known:
            raise SpecError(f"{who} follows erratum {number}, which {spec.name} does not judge"
                            f"{did_you_mean(number, known)}", where)
