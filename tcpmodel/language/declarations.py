"""The laws of what a specification declares beside its rules: choices, forms and costs of events, and notation."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import Any

from tcpmodel.language import checks
from tcpmodel.language.errors import SpecError, did_you_mean
from tcpmodel.language.events import Cause, Choice, Form
from tcpmodel.language.laws import Laws
from tcpmodel.language.notation import Beginning, Notation
from tcpmodel.language.rules import Event
from tcpmodel.language.terms import BOOL, NAT, SEQ, Sort, Space, Term, Word, no_value, words_of

_OWN = {Space.TCB, Space.CHOICE}
_NUMBERS = (NAT, SEQ)


class Declarations:
    """Refuses a declaration that names what does not exist, at the author's line."""

    def __init__(self, laws: Laws) -> None:
        self.laws, self.spec = laws, laws.spec
        self.states = self.spec.state.sort.values

    def run(self) -> None:
        comments: dict[str, str] = {}
        network = [e for e in self.spec.events if e.cause is Cause.NETWORK]
        for second in network[1:]:
            raise SpecError(f"event {second.name}: the network causes {network[0].name} already", second.where)
        if self.spec.turns is not None:
            self._among("turns", [self.spec.turns.name], [w.name for w in self.spec.budget], "budget", self.spec.where)
        texts: dict[str, str] = {}
        for event in self.spec.events:
            self._event(event)
            for text in {t.upper() for f in (*event.forms, event.plain) for t in (f.text, *f.aliases)}:
                if texts.setdefault(text, event.name) != event.name:
                    raise SpecError(f"event {event.name}: '{text}' means {texts[text]} already", event.where)
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
        if len(own) < len(event.choices):
            raise SpecError(f"{who} names a choice twice; expected each once", where)
        for form in event.forms:
            self._form(event, form, f"{who}, form {checks.shown(form.text)}")
        budget = [w.name for w in self.spec.budget]
        for name in checks.repeated(c.word.name for c in event.costs):
            raise SpecError(f"{who} costs {name} twice; expected one amount", where)
        if event.costs and event.cause is Cause.NETWORK:
            raise SpecError(f"{who} costs {event.costs[0].word.name}, and the network has no budget", where)
        if event.optional and event.cause in (Cause.USER, Cause.NETWORK):
            raise SpecError(f"{who} is optional; expected that of a timer or a host alone", where)
        for cost in event.costs:
            self._among(f"{who} costs", [cost.word.name], budget, "budget", where)
            self._reads(who, cost.amount, {Space.CHOICE}, where)
            self.laws.own_choices(event, words_of(cost.amount), who, where)
            if cost.amount.sort is not NAT:
                raise SpecError(f"{who} costs a {cost.amount.sort} of {cost.word.name}; expected a Nat", where)
        before: list[Word] = []
        for choice in event.leaves_open:
            self._choice(event, choice, before)
            before.append(choice.word)
        if event.begins is not None:
            self._reads(who, event.begins, {Space.TCB}, where)
            if self.spec.turns is None:
                raise SpecError(f"{who} begins a turn, and {self.spec.name} has no word that counts turns", where)
        self._reads(who, event.told.unseen, {Space.TCB}, where)
        if event.told.unseen.sort is not BOOL:
            raise SpecError(f"{who}: unseen is a term of sort Bool, not a {event.told.unseen.sort}", where)
        comment = event.told.comment
        self._among(f"{who}, comment '{comment.name}'", (*comment.after, *comment.taken), self.states, "state", where)

    def _form(self, event: Event, form: Form, who: str) -> None:
        words = {w.name: w for w in event.choices}
        self._among(who, form.given, words, "choice of it", event.where)
        for holes in form.all_holes():
            self._among(who, holes, words, "choice of it", event.where)
            for name in checks.repeated(holes):
                raise SpecError(f"{who}: {name} stands in it twice", event.where)
        for text in (form.text, *form.aliases):
            if not text.strip() or "<" in text:
                raise SpecError(f"{who}: {checks.shown(text)} is no text of an event; expected some words, "
                                "without '<', for that begins a segment", event.where)
        for name in form.holes:
            if words[name].sort not in _NUMBERS:
                raise SpecError(f"{who}: {name} in braces is a {words[name].sort}; expected a number", event.where)
        for name, value in form.given.items():
            self._value(who, words[name], value, event.where)

    def _value(self, who: str, word: Word, value: Any, where: str) -> None:
        if why := no_value(word, value):
            raise SpecError(f"{who}: {why}", where)

    def _choice(self, event: Event, choice: Choice, before: list[Word]) -> None:
        who, domain, where = f"event {event.name}, choice {choice.word.name}", choice.domain, event.where
        self._reads(who, choice.when, _OWN, where)
        for word in words_of(choice.when):
            if word.space is Space.CHOICE and word.name not in {w.name for w in before}:
                raise SpecError(f"{who} reads {word.name}, which is no choice declared before it", where)
        for value in domain.values:
            self._value(who, choice.word, value, where)
        if domain.kind in ("range", "scope") and choice.word.sort not in _NUMBERS:
            raise SpecError(f"{who} is a {choice.word.sort}; expected a number, as its domain has numbers", where)
        for what, number in (("least", domain.least), ("usual", domain.usual), ("most", domain.most)):
            if number is not None:
                checks.number(number, who, what, where)
        if domain.up_to is not None:
            self._reads(who, domain.up_to, {Space.TCB}, where)
        named = [domain.budget.name] if domain.budget is not None else []
        self._among(who, named, [w.name for w in self.spec.budget], "budget", where)
        self._among(who, [w.name for w, _ in domain.given], [w.name for w in self.spec.choices], "choice", where)
        for word, value in domain.given:
            self._value(who, word, value, where)
        if choice.like is not None:
            self._reads(who, choice.like, {Space.TCB}, where)
            if choice.like.sort is not choice.word.sort:
                raise SpecError(f"{who} is a {choice.word.sort}, and not like the {choice.like.sort} "
                                f"{choice.like.name}", where)
        if domain.kind == "turn" and self.spec.turns is None:
            raise SpecError(f"{who} is of a turn, and {self.spec.name} has no word that counts turns", where)

    # -- notation ----------------------------------------------------------------------------------

    def _notation(self, notation: Notation) -> None:
        where = notation.where
        self._segments(notation, where)
        self._given(notation, where)
        names = [n for _, n in self.laws.known]
        self._among("notation, largest and likes", (*notation.largest, *notation.likes), names, "word", where)
        for name, most in notation.largest.items():
            checks.number(most, "notation, largest", name, where)
        self._among("notation, spellings", notation.spellings.values(), self.states, "state", where)
        ghosts = [w.name for w in self.spec.segment if w.ghost]
        self._among("notation, ghosts", notation.ghosts, ghosts, "ghost of a segment", where)
        if notation.beginning is not None:
            self._beginning(notation.beginning, where)
        if notation.layout is not None:
            places = [p.removesuffix(" again") for p in notation.layout.places]
            states = (*places, *(s for pair in (*notation.layout.routes, *notation.layout.matching) for s in pair))
            self._among("notation, layout", states, self.states, "state", where)

    def _segments(self, notation: Notation, where: str) -> None:
        written, segment = notation.words(), {w.name: w for w in self.spec.segment}
        self._among("notation", written, segment, "word of a segment", where)
        for word in self.spec.segment:
            if not word.ghost and word.name not in written:
                raise SpecError(f"{word.name} of a segment has no notation; expected Field({word.name}, ...) among the "
                                "fields, or a place among the bits", where)
        bits = [w.name for w in notation.bits.words] if notation.bits else []
        for field in (f for f in notation.fields if f.beside is not None):
            beside = [field.beside.name] if field.beside is not None else []
            self._among(f"notation, field {field.key}, beside", beside, bits, "bit", where)
        words = [*(f.word.name for f in notation.fields), *bits]
        keys = [k.upper() for f in notation.fields for k in f.keys]
        keys += [k.upper() for k in (notation.bits.key, *notation.bits.aliases)] if notation.bits else []
        self._once(words, "notation: {} is written twice", where)
        self._once(keys, "notation: two words have the key {}", where)

    def _once(self, names: list[str], told: str, where: str) -> None:
        for name in names:
            if names.count(name) > 1:
                raise SpecError(told.format(name), where)

    def _given(self, notation: Notation, where: str) -> None:
        """Options, usual values and bounds are of words of the TCB."""
        tcb = [w.name for w in self.spec.tcb if not w.ghost]
        options = [o.word.name for o in notation.options]
        self._among("notation, options", options, tcb, "word of the TCB", where)
        self._once(options, "notation: two options give {}", where)
        self._once([o.name for o in notation.options], "notation: two words have the option {}", where)
        for one in notation.usual:
            who = f"the usual value of {one.word.name}"
            self._among(who, [one.word.name, *(w.name for w in one.knowing)], tcb, "word of the TCB", where)
            self._term(who, one.value, one.word.sort, where)
            self._term(who, one.when, BOOL, where)
        for bound in notation.bounds:
            who = f"the bound of {bound.high.name}"
            self._among(who, [bound.low.name, bound.high.name], tcb, "word of the TCB", where)
            self._term(who, bound.low, SEQ, where)
            self._term(who, bound.high, SEQ, where)
            self._term(who, bound.when, BOOL, where)

    def _term(self, who: str, term: Term, sort: Sort, where: str, *spaces: Space) -> None:
        self._reads(who, term, {*(spaces or (Space.TCB,))}, where)
        if term.sort is not sort:
            raise SpecError(f"{who}: expected a term of sort {sort}, not {checks.shown(term)}", where)

    def _beginning(self, begin: Beginning, where: str) -> None:
        who = "notation, beginning"
        states = (*begin.quiet, *begin.unnumbered, begin.numbered, *begin.before,
                  *(s for some in begin.before.values() for s in some))
        self._among(who, states, self.states, "state", where)
        for word in (begin.own, begin.peers, *begin.standing.values()):
            self._term(who, word, SEQ, where)
        for word in (begin.tells_own, begin.tells_peers):
            self._term(who, word, SEQ, where, Space.SEG)
        for word in begin.rooms:
            self._term(who, word, NAT, where, Space.TCB, Space.CHOICE)
        self._term(who, begin.behind, NAT, where)
        self._term(who, begin.heard, BOOL, where)
        self._term(who, begin.plausible, BOOL, where, Space.TCB, Space.PEER)
        for word, condition in begin.alternatives:
            self._term(who, word, BOOL, where)
            self._term(who, condition, BOOL, where)
