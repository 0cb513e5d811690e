"""The choices of an event that no record shows, read off the segments that its end sends afterwards.

A number that leaves with a segment is no guess: the terms of the rule's Send are matched with the segment and solved
for the choice. The length of a SEND is the length of the text that leaves, an ISS is the number of the SYN.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from typing import Any, NamedTuple

from tcpmodel.language.events import Choice
from tcpmodel.language.rules import DeleteTCB, Event, Rule, Send, Signal, choices_that_matter
from tcpmodel.language.spec import Spec
from tcpmodel.language.terms import BOOL, NAT, SEQ, Assign, Space, Term, Word, both, conjuncts, literal, words_of
from tcpmodel.lower.partial import settled
from tcpmodel.lower.python import TCB, Environment, Interpreter, Meaning, Segment

_WAYS = 16  # ways through earlier steps of an event that are told apart


class Shown(NamedTuple):
    """A segment that a later row shows: its values, and for each word left open the values that it may have."""

    values: Mapping[str, Any]
    open: Mapping[str, Sequence[Any]]


class Sent(NamedTuple):
    """A segment that a rule sends: the bits that it sets, and by word its terms over the end before the rule."""

    sets: tuple[str, ...]
    fields: Mapping[str, Term]

    def reading(self, word: Word) -> Sent:
        """The same segment with only those fields that read the choice."""
        return self._replace(fields={n: t for n, t in self.fields.items() if _reads(t, word)})


class Choices:
    """The choices that an end may have made, by event; one for a specification serves all its ladders."""

    def __init__(self, interpreter: Interpreter) -> None:
        self.interpreter, self.spec = interpreter, interpreter.spec
        begin = self.spec.written.beginning
        self._rooms = {w.name for w in begin.rooms} if begin else set()  # numbers that no record gives
        self._sends: dict[tuple[str, str], list[Sent]] = {}
        self._possible: dict[str, Meaning] = {}
        self._literals: dict[tuple[str, str], list[int]] = {}
        every = [r for _, _, s in self.spec.steps() for r in s.rules]
        told = {w.name for r in every for s in sent_by(self.spec, r) for t in s.fields.values() for w in words_of(t)}
        self._rooms_told = told & self._rooms
        self._does: dict[tuple[str, str], tuple[bool, list[Sent]]] = {}
        # The events that may need an empty network; those that need it whatever their choices are come first.
        counting = [e for e in self.spec.events if any(w.space is Space.NET for w in words_of(e.possible))]
        self.counting = sorted(counting, key=lambda e: not any(_counts_always(t) for t in conjuncts(e.possible)))

    def matters(self, event: Event, state: str, first: Shown | None, silent: bool) -> bool:
        """Whether the event may, in that state, change something unseen or send the segment that the next row shows."""
        if (event.name, state) not in self._does:
            rules = [r for s in event.case(state).steps for r in s.rules]
            acts = any(not isinstance(effect, Signal) for r in rules for effect in r.do)
            self._does[event.name, state] = acts, [s for r in rules for s in sent_by(self.spec, r)]
        acts, sends = self._does[event.name, state]
        return (silent and acts) or (first is not None and any(self._may_be(s, first) for s in sends))

    def opens_a_room(self, event: Event, state: str) -> bool:
        """Whether in that state the event changes, and it alone, a number of ``rooms`` that segments of this
        specification tell: then a record may show it at any time."""
        rules = [r for s in event.case(state).steps for r in s.rules]
        assigned = {e.word.name for r in rules for e in r.do if isinstance(e, Assign)}
        deletes = any(isinstance(e, DeleteTCB) for r in rules for e in r.do)
        return not deletes and self.spec.state.name not in assigned and bool(assigned & self._rooms_told)

    def of(self, event: Event, tcb: TCB, segment: Segment | None, shown: Sequence[Shown],
           told: Mapping[str, int], room: int) -> Iterator[dict[str, Any]]:
        """Every way to make the choices of an event; ``told`` are numbers that a comment gives for one of its forms,
        ``room`` is what no record gives."""
        made: list[dict[str, Any]] = [{}]
        for choice in choices_that_matter(event, self.interpreter.state_of(tcb)):
            made = [{**chosen, choice.word.name: value} for chosen in made
                    for value in self._values(event, choice, tcb, segment, chosen, shown, told, room)]
        yield from made

    def can_be(self, event: Event, env: Environment) -> bool:
        """Whether those conditions of the event hold that do not depend on its choices."""
        if event.name not in self._possible:
            alone = [t for t in conjuncts(event.possible) if not any(w.space is Space.CHOICE for w in words_of(t))]
            self._possible[event.name] = self.interpreter.compile(both(*alone))
        return bool(self._possible[event.name](env))

    def _values(self, event: Event, choice: Choice, tcb: TCB, segment: Segment | None, chosen: Mapping[str, Any],
                shown: Sequence[Shown], told: Mapping[str, int], room: int) -> Sequence[Any]:
        word, domain = choice.word, choice.domain
        env = self.interpreter.environment(tcb, segment, chosen)
        if choice.when.op != "literal" and not self.interpreter.compile(choice.when)(env):
            return [word.initial]
        if domain.kind == "values" or word.sort is BOOL:
            return domain.values or (False, True)
        if word.name in self._rooms:
            return [room]
        sends = self._of(event, word)
        values = [told[word.name]] if word.name in told else []
        usual = {"scope": domain.usual, "range": domain.least}.get(domain.kind, word.initial)
        values += self._read(sends, word, env, shown, domain.least, usual)
        values += [domain.least] if domain.kind == "range" else []
        if not values and (domain.kind == "turn" or not sends):
            values = [usual, *(n for n in self._weighed(event, word) if n >= domain.least)]
        return list(dict.fromkeys(values))

    def _weighed(self, event: Event, word: Word) -> list[int]:
        """Numbers that a condition of the event may tell apart, for a choice that no segment tells."""
        key = (event.name, word.name)
        if key not in self._literals:
            rules = {r.name: r for c in event.cases for s in c.steps for r in s.rules}
            terms = [t for r in rules.values() for w in r.when for t in conjuncts(w) if _reads(t, word)]
            near = {n + d for t in terms for n in _literals(t) for d in (-1, 0, 1)}
            self._literals[key] = sorted(n for n in near if n >= 0) if word.sort is NAT else []
        return self._literals[key]

    def _read(self, sends: Sequence[Sent], word: Word, env: Environment, shown: Sequence[Shown],
              least: int, usual: Any) -> list[Any]:
        """The values of the choice by the first shown segment that gives some; none if no segment does.

        A segment that leaves open all that would tell the choice gives the usual value.
        """
        for segment in shown:
            fitting = [sent for sent in sends if self._fits(sent, segment)]
            values = [v for sent in fitting for v in self._solved(sent, segment, word, env)
                      if word.sort is SEQ or v >= least]
            if values:
                return values
            if any(all(segment.open.get(name, (0,)) == () for name in sent.fields) for sent in fitting):
                return [usual]
        return []

    def _fits(self, sent: Sent, segment: Shown) -> bool:
        """Whether the segment has every bit that the rule sets; queued text or a queued FIN may set more of them."""
        return all(segment.values[name] for name in sent.sets if name not in segment.open)

    def _may_be(self, sent: Sent, segment: Shown) -> bool:
        """Whether the segment agrees with every bit that the rule fixes."""
        return all(segment.values[name] == term.args[0] for name, term in sent.fields.items()
                   if term.op == "literal" and term.sort is BOOL and name not in segment.open)

    def _solved(self, sent: Sent, segment: Shown, word: Word, env: Environment) -> Iterator[Any]:
        for name, term in sent.fields.items():
            if name in segment.values:
                for value in segment.open.get(name, (segment.values[name],)):
                    solution = self._solve(term, value, word, env)
                    if solution is not None:
                        yield solution

    def _solve(self, term: Term, value: Any, word: Word, env: Environment) -> Any:
        """The value of the word if the term has that value; None if the term does not determine it."""
        if isinstance(term, Word):
            return value
        modulus = self.interpreter.modulus
        if term.op == "if":
            condition, then, otherwise = term.args
            if _reads(condition, word):
                return None
            taken = then if self.interpreter.compile(condition)(env) else otherwise
            return self._solve(taken, value, word, env) if _reads(taken, word) else None
        if term.op not in ("add", "sub", "distance") or all(_reads(a, word) for a in term.args):
            return None
        left, right = term.args
        other = self.interpreter.compile(right if _reads(left, word) else left)(env)
        if not _reads(left, word):
            inner, result = right, (value - other if term.op == "add" else other - value)
        else:
            inner, result = left, (value - other if term.op == "add" else value + other)
        if inner.sort is SEQ:
            result %= modulus
        return None if result < 0 else self._solve(inner, result, word, env)

    def _of(self, event: Event, word: Word) -> list[Sent]:
        """The segments that the event's rules send and that read the choice."""
        key = (event.name, word.name)
        if key not in self._sends:
            self._sends[key] = [read for s in _sent_in(self.spec, event) if (read := s.reading(word)).fields]
        return self._sends[key]


@lru_cache(maxsize=64)
def choices_of(interpreter: Interpreter) -> Choices:
    """The choices of an interpreter's specification, made once."""
    return Choices(interpreter)


def _literals(term: Term) -> list[int]:
    if term.op == "literal":
        return [term.args[0]] if term.sort is NAT else []
    return [n for arg in term.args if isinstance(arg, Term) for n in _literals(arg)]


def _counts_always(term: Term) -> bool:
    """Whether the term reads how much is in flight, and no choice."""
    spaces = {w.space for w in words_of(term)}
    return Space.NET in spaces and Space.CHOICE not in spaces


def _reads(term: Term, word: Word) -> bool:
    return any(w.space is Space.CHOICE and w.name == word.name for w in words_of(term))


def _sent_in(spec: Spec, event: Event) -> Iterator[Sent]:
    """The segments that the rules of an event send; a word may have a choice that an earlier step has given it."""
    seen: set[tuple[str, tuple[str, ...]]] = set()
    for case in event.cases:
        ways: list[tuple[tuple[str, ...], Mapping[str, Term]]] = [((), {})]  # rules that keep choices, and those
        for a_step in case.steps:
            for rule in a_step.rules:
                for names, now in ways:
                    if (rule.name, names) not in seen:
                        seen.add((rule.name, names))
                        yield from sent_by(spec, rule, now)
            kept = [(r.name, {e.word.name: e.value for e in r.do if isinstance(e, Assign) and _chosen(e.value)})
                    for r in a_step.rules if not r.done]
            ways += [((*names, name), {**now, **words}) for names, now in ways[:_WAYS] for name, words in kept if words]


def _chosen(term: Term) -> bool:
    return any(w.space is Space.CHOICE for w in words_of(term))


def sent_by(spec: Spec, rule: Rule, before: Mapping[str, Term] | None = None) -> Iterator[Sent]:
    """The segments that a rule sends; terms assigned ``before`` it, or by its earlier effects, replace the words."""
    now: dict[str, Term] = dict(before or {})
    for effect in rule.do:
        match effect:
            case Assign(word, value):
                now[word.name] = _with(value, now)
            case DeleteTCB():
                gone = {w.name: literal(w.initial, w.sort) for w in spec.tcb if not effect.spares(w)}
                now = {**now, **gone}
            case Send(fields):
                terms = {w.name: settled(_with(t, now), {}) for w, t in fields if not w.ghost}
                sets = [n for n, t in terms.items() if t.op == "literal" and t.sort is BOOL and t.args[0]]
                yield Sent(tuple(sets), terms)


def _with(term: Term, now: Mapping[str, Term]) -> Term:
    """The term with those words of the TCB replaced by their terms."""
    if isinstance(term, Word):
        return now.get(term.name, term) if term.space is Space.TCB else term
    args = tuple(_with(a, now) if isinstance(a, Term) else a for a in term.args)
    return term if all(a is b for a, b in zip(args, term.args, strict=True)) else Term(term.op, args, term.sort)

