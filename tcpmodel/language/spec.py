"""A whole specification, immutable; every mistake in it is refused here."""

from __future__ import annotations

from dataclasses import dataclass

from tcpmodel.language import checks
from tcpmodel.language.accounted import accounted
from tcpmodel.language.declarations import Declarations
from tcpmodel.language.laws import Laws
from tcpmodel.language.notation import plain_notation
from tcpmodel.language.rules import Specification


@dataclass(frozen=True, eq=False)
class Spec(Specification):
    """A whole specification: its words, its events, the claims about it, and the change that made it."""

    def __post_init__(self) -> None:
        checks.placed(self)
        checks.name(self.name, "specification", self.where)
        who = f"specification '{self.name}'"
        checks.fields(self, who, self.where)
        for variant in self.variants:
            checks.name(variant, "variant", self.where)
        checks.text(self.title, who, "a text", self.where)
        laws = Laws(self)
        laws.vocabulary()
        Declarations(laws).run()
        laws.run()
        accounted(self)
        object.__setattr__(self, "notation", self.notation or plain_notation(self.segment, self.where))
