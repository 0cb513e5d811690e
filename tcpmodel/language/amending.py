"""Applies an amendment to a specification: the rules first, then steps, events, words and claims, and the stamps last.

Amendments compose as the RFC series does: each finds the specification as the earlier ones left it. One that would undo
what an earlier one does, without saying so by ``after``, is refused.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from typing import Any

from tcpmodel.language import checks
from tcpmodel.language.amendment import SPACES, Amendment, Insertion
from tcpmodel.language.errors import SpecError, did_you_mean, located
from tcpmodel.language.notation import Bound, Field, Option, Usual
from tcpmodel.language.rules import Case, Event, Rule, Step
from tcpmodel.language.settled import alike
from tcpmodel.language.spec import Spec
from tcpmodel.language.stamps import plain, stamped
from tcpmodel.language.terms import Space, Term, both

# The parts of a rule, and what two amendments contradict each other about that both say it.
_PARTS = {"when": "when rule '{}' applies", "do": "what rule '{}' does", "done": "whether rule '{}' ends the event"}


def amended(spec: Spec, change: Amendment) -> Spec:
    """The amended specification; SpecError for a conflict with an earlier amendment, or a broken law."""
    return _Amending(spec, change).spec


class _Amending:
    """One amendment on its way into one specification."""

    def __init__(self, spec: Spec, change: Amendment) -> None:
        self.old, self.change = spec, change
        self.by = {c.name: c for c in spec.changes}
        self.history = dict(spec.history)
        each = {id(s): s for _, _, s in spec.steps()}  # a step may stand in several cases
        steps = {key: self._step(s) for key, s in each.items()}
        events = [self._event(e, steps) for e in spec.events]
        events += change.events
        more: dict[str, Any] = {**self._words(), **self._claims()}
        self.spec = replace(spec, events=self._stamped(events, more["segment"]), notation=self._notation(),
                            variants=(*spec.variants, change.name), changes=(*spec.changes, change),
                            given_up=self._given_up(), history=self.history, **more)

    # -- rules -------------------------------------------------------------------------------------

    def _contradicts(self, others: Iterable[str], what: str) -> None:
        """Refuses to say the same thing as those amendments, unless this one says that it comes after them."""
        others = [o for o in others if o not in self.change.after]
        if others:
            raise SpecError(f"variants '{others[-1]}' and '{self.change.name}' contradict each other: both say {what}")

    def _step(self, a_step: Step) -> Step:
        kept: list[Rule] = []
        for stands in a_step.rules:
            a_rule, change = plain(stands), self.change.replaces.get(stands.name)
            if a_rule.name in self.change.removes:
                self._removed(a_rule)
            elif change is None:
                kept.append(a_rule)
            else:
                kept += self._replaced(a_rule, change)
        added = [replace(r, cite=r.cite or self.change.cite) for r in self.change.adds.get(a_step.title, ())]
        for a_rule in added:
            self._adds(a_rule)
        if not added and len(kept) == len(a_step.rules) and all(map(_same, kept, a_step.rules)):
            return a_step
        return replace(a_step, rules=(*added, *kept))

    def _adds(self, a_rule: Rule) -> None:
        _, others = self.history.get(a_rule.name, (a_rule, ()))
        self._contradicts(others, f"what a new rule '{a_rule.name}' is")
        self.history[a_rule.name] = (a_rule, (*others, self.change.name))

    def _removed(self, a_rule: Rule) -> None:
        first, others = self.history.get(a_rule.name, (a_rule, ()))
        if others and not all(alike(getattr(first, p), getattr(a_rule, p)) for p in _PARTS):
            self._contradicts(others, f"what becomes of rule '{a_rule.name}'")
        self.history[a_rule.name] = (first, (*others, self.change.name))

    def _replaced(self, a_rule: Rule, change: Callable[[Rule], Any]) -> list[Rule]:
        """The rules that stand in the place of the rule: itself, changed, and perhaps others."""
        made = self._made(a_rule, change)
        first, others = self.history.get(a_rule.name, (a_rule, ()))
        if others and others[-1] != self.change.name:
            self._keeps(first, a_rule, made, change, others)
        for one in made:
            begun, by = self.history.get(one.name, (first if one.name == a_rule.name else one, ()))
            self.history[one.name] = (begun, (*(n for n in by if n != self.change.name), self.change.name))
        return made

    def _made(self, a_rule: Rule, change: Callable[[Rule], Any]) -> list[Rule]:
        who = f"change '{self.change.name}' of rule '{a_rule.name}'"
        try:
            made = change(a_rule)
        except SpecError:
            raise
        except Exception as error:  # the author reads a mistake of any kind in the author's function
            raise located(error, self.change.where, who) from None
        each = [*made] if isinstance(made, list | tuple) else [made]
        if not each or not all(isinstance(r, Rule) for r in each) or (len(each) == 1 and each[0].name != a_rule.name):
            kind = f"rule '{made.name}'" if isinstance(made, Rule) else checks.shown(made)
            raise SpecError(f"{who} gives {kind}, no rule of that name", self.change.where)
        return [replace(r, cite=r.cite or self.change.cite) if not r.cite else r for r in each]

    def _keeps(self, first: Rule, stands: Rule, made: Sequence[Rule], change: Callable[[Rule], Any],
               others: Sequence[str]) -> None:
        """Refuses a replacement that gives the same rule as if the earlier amendments had changed nothing."""
        try:
            alone = {r.name: r for r in self._made(first, change)}
        except SpecError:  # it reads what an earlier amendment has written, so it keeps that
            return
        for a_rule in made:
            for part, says in _PARTS.items():
                before, now = getattr(stands, part), getattr(a_rule, part)
                undone = a_rule.name in alone and alike(getattr(alone[a_rule.name], part), now)
                if undone and not alike(before, getattr(first, part)) and not alike(before, now):
                    self._contradicts(others, says.format(stands.name))

    # -- events ------------------------------------------------------------------------------------

    def _event(self, event: Event, amended_steps: dict[int, Step]) -> Event:
        cases = []
        for case in event.cases:
            steps = [amended_steps[id(s)] for s in case.steps if amended_steps[id(s)].rules]
            for insertion in self.change.inserts:
                steps = _inserted(insertion, case, steps)
            cases.append(case if len(steps) == len(case.steps) and all(map(_same, steps, case.steps)) else
                         Case(case.states, tuple(steps)))
        return replace(
            event, cases=tuple(cases), possible=self._possible(event),
            leaves_open=(*event.leaves_open, *self.change.choices.get(event.name, ())),
            forms=(*self.change.written.get(event.name, ()), *event.forms))

    def _possible(self, event: Event) -> Term:
        asked = self.change.possible.get(event.name)
        if asked is None:
            return event.possible
        others = [c for c in self.by.values() if event.name in c.possible]
        if not callable(asked):
            made = both(*asked)
            if others and not alike(made, event.possible):
                self._contradicts([c.name for c in others], f"when {event.name} is possible")
            return made
        made = asked(event.possible)
        if not isinstance(made, Term):
            raise self.change.wrong(f"{event.name} is possible under a term, not {checks.shown(made)}")
        return made

    def _stamped(self, events: Iterable[Event], segment: tuple[Any, ...]) -> tuple[Event, ...]:
        """The events with every word of a segment in each segment that a rule sends."""
        changes = [*self.old.changes, self.change]
        added = {w.name for c in changes for w in c.each_word() if w.space is Space.SEG}
        stamps = [s for c in changes for s in c.stamps]
        steps: dict[int, Step] = {}

        def made(a_step: Step) -> Step:
            if id(a_step) not in steps:
                rules = tuple(stamped(plain(r), segment, added, stamps) for r in a_step.rules)
                same = all(map(_same, rules, a_step.rules))
                steps[id(a_step)] = a_step if same else replace(a_step, rules=rules)
            return steps[id(a_step)]

        return tuple(replace(e, cases=tuple(Case(c.states, tuple(map(made, c.steps))) for c in e.cases))
                     for e in events)

    # -- words and claims --------------------------------------------------------------------------

    def _words(self) -> dict[str, tuple[Any, ...]]:
        words = {name: getattr(self.old, name) for name in SPACES.values()}
        for word in self.change.each_word():
            for other in self.by.values():
                if word.name in {w.name for w in other.each_word()}:
                    self._contradicts([other.name], f"what a new word {word.name} is")
            words[SPACES[word.space]] += (word,)
        return words

    def _claims(self) -> dict[str, tuple[Any, ...]]:
        kept = tuple(lemma for lemma in self.old.lemmas if lemma.name not in self.change.withdraws)
        named = ("properties", "axioms", "definitions", "edges", "fairness")
        claims = {name: getattr(self.old, name) + tuple(getattr(self.change, name)) for name in named}
        return {**claims, "lemmas": kept + tuple(self.change.lemmas)}

    def _notation(self) -> Any:
        """The notation with what the amendment writes."""
        change, old = self.change, self.old.written
        more: dict[str, Any] = {n: {**getattr(old, n), **getattr(change, n)} for n in ("largest", "likes", "ghosts")}
        for name, kind in (("fields", Field), ("options", Option), ("usual", Usual), ("bounds", Bound)):
            more[name] = getattr(old, name) + tuple(w for w in change.writes if isinstance(w, kind))
        if not change.writes and not (change.largest or change.likes or change.ghosts):
            return old
        return replace(old, where=change.where, **more)

    def _given_up(self) -> dict[str, tuple[str, ...]]:
        """The properties that do not hold, each with the amendments that say so."""
        given_up = {name: by for name, by in self.old.given_up.items() if name not in self.change.mends}
        return given_up | {name: (*given_up.get(name, ()), self.change.name) for name in self.change.breaks}


def _inserted(insertion: Insertion, case: Case, steps: Sequence[Step]) -> list[Step]:
    titles = [s.title for s in steps]
    if insertion.title not in titles or (insertion.states and not set(insertion.states) & set(case.states)):
        return [*steps]
    place = titles.index(insertion.title) + insertion.after
    return [*steps[:place], insertion.step, *steps[place:]]


def _same(one: object, other: object) -> bool:
    return one is other


# --- what an amendment goes with, and what it names ---------------------------------------------------------------


def company(spec: Spec, change: Amendment) -> None:
    """Refuses an amendment twice, beside one that it conflicts with, without what it needs, or in a wrong order."""
    name, by = change.name, {c.name: c for c in spec.changes}
    if name in by:
        raise SpecError(f"variant '{name}' is given twice; expected each once")
    for other in by:
        if other in change.conflicts or name in by[other].conflicts:
            raise SpecError(f"variant '{name}' does not go with '{other}'; expected one of them")
        if name in by[other].after:
            raise SpecError(f"variant '{other}' comes after '{name}'; expected '{name}', then '{other}'")
    missing = [n for n in change.needs if n not in by]
    if missing:
        order = ", then ".join(f"'{n}'" for n in (*missing, name))
        raise SpecError(f"variant '{name}' needs {' and '.join(map(repr, missing))} before it; expected {order}")


def fits(spec: Spec, change: Amendment, coverage: Sequence[str]) -> None:
    """Refuses a name that the specification does not have, and says which earlier amendment took it away."""
    rules, events = spec.rules(), [e.name for e in spec.events]
    titles = list(dict.fromkeys(s.title for _, _, s in spec.steps()))
    gone = {name: c.name for c in spec.changes for name in c.removes}
    for name in (*change.replaces, *change.removes):
        if name in gone and name not in rules and name not in change.replaces:
            continue  # both remove it
        if name in gone and name not in rules:
            raise SpecError(f"variant '{change.name}' changes rule '{name}', which '{gone[name]}' removes; "
                            "expected one of them")
        _known(change, "rule", name, rules)
    for name in (*change.possible, *change.choices, *change.written):
        if name not in events:
            raise change.wrong(f"{spec.name} has no event '{name}'{did_you_mean(name, events)}")
    properties = [*(p.name for p in spec.properties), *(p.name for p in change.properties), *coverage]
    for name in (*change.breaks, *change.mends):
        if name not in properties:
            raise change.wrong(f"{spec.name} has no property '{name}'{did_you_mean(name, properties)}")
    for name in change.withdraws:
        _known(change, "lemma", name, [lemma.name for lemma in spec.lemmas])
    for title in (*change.adds, *(i.title for i in change.inserts)):
        _known(change, "step", title, titles)
    for insertion in change.inserts:
        cases = [c for _, c, s in spec.steps() if s.title == insertion.title]
        if not any(not insertion.states or set(insertion.states) & set(c.states) for c in cases):
            raise change.wrong(f"step '{insertion.title}' runs in none of {', '.join(insertion.states)}")


def _known(change: Amendment, kind: str, name: str, known: Iterable[str]) -> None:
    if name not in known:
        raise change.wrong(f"no {kind} '{name}'{did_you_mean(name, known)}")
