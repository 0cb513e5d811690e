"""Stamps: what an amendment writes into a field of every segment that any rule sends.

So a rule need not know the fields that amendments add: an option on each SYN is one stamp.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, replace

from tcpmodel.language import checks
from tcpmodel.language.effects import Send
from tcpmodel.language.errors import SpecError, author
from tcpmodel.language.rules import Rule
from tcpmodel.language.settled import alike, settled
from tcpmodel.language.terms import BOOL, Space, Term, Word, both, called, literal, when, words_of


@dataclass(frozen=True, eq=False)
class Stamp:
    """The value of a word in every segment that is sent and of which ``given`` holds; it has the word's sort.

    ``value`` and ``given`` read what a rule reads, and with ``sent(...)`` the segment that is sent. A function as
    ``value`` gets the value that the segment has without the stamp.
    """

    word: Word
    value: Term | Callable[[Term], Term]
    given: Term
    where: str

    def __post_init__(self) -> None:
        who = f"stamp of {called(self.word)}"
        checks.fields(self, who, self.where)
        if self.word.space is not Space.SEG:
            raise SpecError(f"{who}: expected a word of a segment, not of the {self.word.space.name}", self.where)
        if self.given.sort is not BOOL:
            raise SpecError(f"{who}: given is a term of sort Bool, not {checks.shown(self.given)}", self.where)
        if isinstance(self.value, Term):
            self.fitting(self.value)

    def fitting(self, value: object) -> Term:
        """The value, if it is of the word's sort."""
        if not isinstance(value, Term) or value.sort is not self.word.sort:
            raise SpecError(f"stamp of {self.word.name}: its value is a {self.word.sort}, not {checks.shown(value)}",
                            self.where)
        return value


@checks.checked("stamp")
def stamp(word: Word, value: Term | int | bool | Callable[[Term], Term], *, given: Sequence[Term] = ()) -> Stamp:
    """What every segment has in that field; ``stamp(SEG.MSS, OURS.MSS, given=[sent(CTL.SYN)])``."""
    made = literal(value, word.sort) if isinstance(value, int) else value
    return Stamp(word, made, both(*given), author())


def plain(a_rule: Rule) -> Rule:
    """The rule with the segments that its author wrote, without any stamp."""
    do = tuple(e.plain if isinstance(e, Send) and e.plain is not None else e for e in a_rule.do)
    return a_rule if all(map(_same, do, a_rule.do)) else replace(a_rule, do=do)


def stamped(a_rule: Rule, segment: Sequence[Word], added: Collection[str], stamps: Sequence[Stamp]) -> Rule:
    """A plain rule with every word of a segment in each segment that it sends, and with these stamps, in order.

    ``added`` names the words that amendments add; a rule that writes one of them itself keeps its value.
    """
    do = tuple(_sent(e, segment, added, stamps) if isinstance(e, Send) else e for e in a_rule.do)
    return a_rule if all(map(_same, do, a_rule.do)) else replace(a_rule, do=do)


def _same(one: object, other: object) -> bool:
    return one is other


def _sent(send: Send, segment: Sequence[Word], added: Collection[str], stamps: Sequence[Stamp]) -> Send:
    given = {w.name: value for w, value in send.fields}
    values: dict[str, Term] = {w.name: literal(w.initial, w.sort) for w in segment} | given
    for one in stamps:
        if one.word.name not in given or one.word.name not in added:
            values[one.word.name] = _value(one, values)
    if [*values] != [w.name for w in segment]:
        return send  # it names a word that no segment has, and the laws refuse it at its line
    fields = tuple((w, values[w.name]) for w in segment)
    return send if alike(fields, send.fields) else Send(fields, send)


def _value(one: Stamp, values: Mapping[str, Term]) -> Term:
    """The value of the stamp's word in a segment with those values."""
    known = {(Space.SENT, name): value for name, value in values.items()}
    here, given = values[one.word.name], settled(one.given, known)
    if given.op == "literal" and not given.args[0]:
        return here
    made = one.fitting(one.value if isinstance(one.value, Term) else one.value(here))
    made = settled(made, known) if any(w.space is Space.SENT for w in words_of(made)) else made
    return made if given.op == "literal" else when(given, made, here)
