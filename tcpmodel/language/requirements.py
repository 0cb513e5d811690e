"""What a text asks for, requirement by requirement, what a specification leaves out of it, and its errata.

A rule names the requirements that it carries. The table says of each what it asks, which claims hold it, or why the
specification leaves it out; so nobody has to write down which rules carry it, or which flaws break it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from tcpmodel.language import checks
from tcpmodel.language.errors import SpecError, author

NUMBER = re.compile(r"[A-Z]+-\d+")


class Strength(Enum):
    """How binding a requirement or a rule is, the most binding first.

    TEXT is the text without a keyword. CHOSEN is what the text leaves open: a rule that is a choice of the
    specification's author, as a whole or in part, as its note says.
    """

    MUST = "MUST"
    MUST_NOT = "MUST NOT"
    SHOULD = "SHOULD"
    SHOULD_NOT = "SHOULD NOT"
    MAY = "MAY"
    TEXT = "text"
    CHOSEN = "we choose"


    @property
    def kept(self) -> Strength:
        """The strength of a rule that keeps a requirement of this strength: who keeps a MUST NOT does what it must."""
        return {Strength.MUST_NOT: Strength.MUST, Strength.SHOULD_NOT: Strength.SHOULD}.get(self, self)


KEYWORDS = tuple(Strength)[:5]  # of RFC 2119, which a requirement has
OF_RULES = tuple(dict.fromkeys(s.kept for s in Strength))


@dataclass(frozen=True, eq=False)
class Omission:
    """A part of the text that the specification leaves out, and the reason."""

    name: str
    why: str
    cite: str
    where: str

    def __post_init__(self) -> None:
        who = f"omission {checks.shown(self.name)}"
        checks.fields(self, who, self.where)
        checks.texts(self, who, self.where, "name", "why", "cite")


@dataclass(frozen=True, eq=False)
class Requirement:
    """One requirement by its number: its strength, its place, and what it asks, in the author's own words.

    ``held`` names the properties, lemmas, definitions and axioms that hold it. ``built_in`` says why no rule has to
    carry it: the words of the model leave no other way. ``out`` is the part that is left out and to which it belongs.
    """

    number: str
    strength: Strength
    cite: str
    says: str
    where: str
    held: tuple[str, ...] = ()
    built_in: str = ""
    out: Omission | None = None
    note: str = ""

    def __post_init__(self) -> None:
        who = f"requirement {checks.shown(self.number)}"
        checks.fields(self, who, self.where)
        checks.texts(self, who, self.where, "number", "cite", "says", "built_in", "note")
        if not NUMBER.fullmatch(self.number):
            raise SpecError(f"{who}: a number is capital letters, '-' and digits, such as 'MUST-13'", self.where)
        if self.strength not in KEYWORDS:
            raise SpecError(f"{who}: its strength is one of {', '.join(k.value for k in KEYWORDS)}, not "
                            f"{checks.shown(self.strength.value)}", self.where)
        if self.out and (self.held or self.built_in):
            raise SpecError(f"{who} is left out ({self.out.name}), and yet held or built in; expected one of them",
                            self.where)
        for name in checks.repeated(self.held):
            raise SpecError(f"{who} is held by '{name}' twice", self.where)


class ErratumStatus(Enum):
    """What the editors of the text have decided about a report."""

    VERIFIED = "verified"
    HELD = "held for document update"
    REJECTED = "rejected"


@dataclass(frozen=True, eq=False)
class Erratum:
    """A report of a mistake in the text: what it says, and what the specification makes of it (``judged``)."""

    number: str
    status: ErratumStatus
    cite: str
    says: str
    judged: str
    where: str

    def __post_init__(self) -> None:
        who = f"erratum {checks.shown(self.number)}"
        checks.fields(self, who, self.where)
        checks.texts(self, who, self.where, "number", "cite", "says", "judged")
        if not self.number.isdecimal():
            raise SpecError(f"{who}: a number is digits, such as '8167'", self.where)


@checks.checked("omission")
def omission(name: str, why: str, cite: str) -> Omission:
    """A part that is left out; ``why`` is a sentence."""
    return Omission(name, why, cite, author())


@checks.checked("requirement")
def requirement(number: str, strength: Strength, cite: str, says: str, *, held: Sequence[str] = (),
                built_in: str = "", out: Omission | None = None, note: str = "") -> Requirement:
    """A line of the table; without ``held``, ``built_in`` and ``out`` its rules alone say where it stands."""
    return Requirement(number, strength, cite, says, author(), tuple(held), built_in, out, note)


@checks.checked("erratum")
def erratum(number: str, status: ErratumStatus, cite: str, says: str, judged: str) -> Erratum:
    """A line of the table of errata."""
    return Erratum(number, status, cite, says, judged, author())
