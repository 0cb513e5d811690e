"""Citations as data: the document, the section, what of the section is meant, and the errata that are followed."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

_CITED = re.compile(r"(?P<document>RFC \d+|[a-z]+)(?: (?P<section>[\dA-Z][\d.]*))?(?P<parts>(?:, [^,;]+)*)"
                    r"(?:; (?P<more>.+))?")
_ASKED = re.compile(r"(?:(?P<document>RFC \d+)(?: (?=[\dA-Z])|(?=,|$)))?"
                    r"(?P<section>\d+(?:\.\d+)*|[A-Z]\.\d+(?:\.\d+)*)?(?P<parts>(?:, ?[^,;]+)*)", re.IGNORECASE)
_ERRATA = re.compile(r"\berrat(?:um|a) (\d+(?:(?:, | and )\d+)*)")


@dataclass(frozen=True)
class Citation:
    """``RFC 9293 3.10.7.4, second and fourth; errata 8167`` taken apart; a question may have no document or section."""

    document: str
    section: str
    parts: tuple[str, ...] = ()
    errata: tuple[str, ...] = ()

    def answers(self, asked: Citation, also: Iterable[str] = ()) -> bool:
        """Whether it lies in the section that is asked for, or below it, and in each part that is asked for.

        ``also`` are further parts that it covers without naming them.
        """
        if asked.document and asked.document != self.document:
            return False
        if asked.section and not f"{self.section}.".startswith(f"{asked.section}."):
            return False
        named = {part.lower() for whole in (*self.parts, *also) for part in (whole, *whole.split(" and "))}
        return all(part.lower() in named for part in asked.parts)


def cited(text: str) -> Citation:
    """A citation as a specification writes it; a text of another form is all document."""
    found = _CITED.fullmatch(text)
    if not found:
        return Citation(text, "")
    errata = _ERRATA.search(found["more"] or "")
    return Citation(found["document"], found["section"] or "", _parts(found["parts"]),
                    tuple(re.findall(r"\d+", errata[1])) if errata else ())


def asked_for(text: str) -> Citation | None:
    """A question for a section: ``3.10.7.4``, ``3.10.7.4, fifth``, ``RFC 5961 5.2``; None for another text."""
    found = _ASKED.fullmatch(" ".join(text.split()))
    if not found or not (found["document"] or found["section"]):
        return None
    return Citation((found["document"] or "").upper(), (found["section"] or "").upper(), _parts(found["parts"]))


def _parts(text: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in text.split(",") if part.strip())
