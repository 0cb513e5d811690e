"""The laws of what a specification declares beside its rules: events' choices, forms and costs, and its notation."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import TYPE_CHECKING

from tcpmodel.language.errors import SpecError, did_you_mean
from tcpmodel.language.events import Cause, Choice
from tcpmodel.language.notation import Notation
from tcpmodel.language.terms import Space, Term, Word, words_of

if TYPE_CHECKING:
    from tcpmodel.language.laws import Laws
    from tcpmodel.language.rules import Event

_OWN = {Space.TCB, Space.CHOICE}


class Declarations:
    """Refuses a declaration of what there is not, at the author's line."""

    def __init__(self, laws: Laws) -> None:
        self.laws, self.spec = laws, laws.spec
        self.states = self.spec.state.sort.values

    def run(self) -> None:
        comments: dict[str, str] = {}
        network = [e for e in self.spec.events if e.cause is Cause.NETWORK]
        for one in network[1:]:
            raise SpecError(f"event {one.name}: the network causes {network[0].name} already", one.where)
        if self.spec.turns is not None:
            self._among("turns", [self.spec.turns.name], [w.name for w in self.spec.budget], "budget", self.spec.where)
        for event in self.spec.events:
            self._event(event)
            comment = event.told.comment.name
            if comment in comments:
                raise SpecError(f"event {event.name}: the comment '{comment}' means {comments[comment]} already",
                                event.where)
            comments[comment] = event.name
        if self.spec.notation is not None:
            self._notation(self.spec.notation)

    def _among(self, who: str, names: Iterable[str], known: Collection[str], kind: str, where: str) -> None:
        for name in names:
            if name not in known:
                raise SpecError(f"{who}: there is no {kind} '{name}'{did_you_mean(name, known)}", where)

    def _reads(self, who: str, term: Term, spaces: set[Space], where: str) -> None:
        self.laws.words(term, spaces, who, where, ghosts=False)

    # -- events ------------------------------------------------------------------------------------

    def _event(self, event: Event) -> None:
        who, own, where = f"event {event.name}", {w.name for w in event.choices}, event.where
        for form in event.forms:
            self._among(f"{who}, form '{form.text}'", (*form.holes, *form.given), own, "choice of it", where)
        budget = [w.name for w in self.spec.budget]
        for cost in event.costs:
            self._among(f"{who} costs", [cost.word.name], budget, "budget", where)
            self._reads(who, cost.amount, {Space.CHOICE}, where)
        before: list[Word] = []
        for choice in event.leaves_open:
            self._choice(event, choice, before)
            before.append(choice.word)
        if event.begins is not None:
            self._reads(who, event.begins, {Space.TCB}, where)
            if self.spec.turns is None:
                raise SpecError(f"{who} begins a turn, and {self.spec.name} has no word that counts turns", where)
        self._reads(who, event.told.unseen, {Space.TCB}, where)
        comment = event.told.comment
        self._among(f"{who}, comment '{comment.name}'", (*comment.after, *comment.taken), self.states, "state", where)

    def _choice(self, event: Event, choice: Choice, before: list[Word]) -> None:
        who, domain, where = f"event {event.name}, choice {choice.word.name}", choice.domain, event.where
        self._reads(who, choice.when, _OWN, where)
        for word in words_of(choice.when):
            if word.space is Space.CHOICE and word.name not in {w.name for w in before}:
                raise SpecError(f"{who} reads {word.name}, which is no choice declared before it", where)
        if domain.up_to is not None:
            self._reads(who, domain.up_to, {Space.TCB}, where)
        named = [domain.budget.name] if domain.budget is not None else []
        self._among(who, named, [w.name for w in self.spec.budget], "budget", where)
        self._among(who, [w.name for w, _ in domain.given], [w.name for w in self.spec.choices], "choice", where)
        if choice.like is not None:
            self._reads(who, choice.like, {Space.TCB}, where)
        if domain.kind == "turn" and self.spec.turns is None:
            raise SpecError(f"{who} is of a turn, and {self.spec.name} has no word that counts turns", where)

    # -- notation ----------------------------------------------------------------------------------

    def _notation(self, notation: Notation) -> None:
        where, written, tcb = notation.where, notation.words(), [w.name for w in self.spec.tcb]
        segment = [w.name for w in self.spec.segment]
        self._among("notation", written, segment, "word of a segment", where)
        for word in self.spec.segment:
            if not word.ghost and word.name not in written:
                raise SpecError(f"{word.name} of a segment has no notation; expected Field({word.name}, ...) among the "
                                "fields, or a place among the bits", where)
        for kind, names in (("key", [k.upper() for f in notation.fields for k in f.keys]),
                            ("option", [o.name for o in notation.options])):
            for name in names:
                if names.count(name) > 1:
                    raise SpecError(f"notation: two words have the {kind} {name}", where)
        self._among("notation, options", [o.word.name for o in notation.options], tcb, "word of the TCB", where)
        for one in notation.usual:
            who = f"the usual value of {one.word.name}"
            self._among(who, [one.word.name, *(w.name for w in one.knowing)], tcb, "word of the TCB", where)
            for term in (one.value, one.when):
                self._reads(who, term, {Space.TCB}, where)
        numbers = (*notation.largest, *notation.likes)
        self._among("notation, largest and likes", numbers, [n for _, n in self.laws.known], "word", where)
        self._among("notation, spellings", notation.spellings.values(), self.states, "state", where)
        self._among("notation, ghosts", notation.ghosts, segment, "word of a segment", where)
        if (begin := notation.beginning) is not None:
            states = (*begin.quiet, *begin.unnumbered, begin.numbered, *begin.before,
                      *(s for some in begin.before.values() for s in some))
            self._among("notation, beginning", states, self.states, "state", where)
            self._reads("notation, beginning", begin.plausible, {Space.TCB, Space.PEER}, where)
