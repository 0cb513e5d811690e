"""Terms, rules and events as Promela, the language of SPIN: a second reading of the same specification.

An event is an ``inline`` with the end as its parameter, ``me``; so is a step. Words are ``my.STATE``, ``your.STATE``
(the peer's), ``was.STATE`` (before the event), ``SEG_SEQ`` (of the segment that arrives). Sequence numbers lie in
``0 .. modulus-1``; a truth value is 0 or 1.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from tcpmodel.explore.spin.packing import NUMBER_FITS, Packing, Sizes, inline, remark
from tcpmodel.language.rules import DeleteTCB, Effect, Event, Forget, Rule, Send, Signal, Step, reads
from tcpmodel.language.spec import Spec
from tcpmodel.language.terms import NAT, SEQ, Assign, Sort, Space, Term, Word
from tcpmodel.lower.fold import OperatorTable, fold
from tcpmodel.lower.partial import assigned
from tcpmodel.lower.text import closes_last

# Promela's words, and those that a model itself needs.
_PROMELA = """active assert atomic bit bool break byte chan d_step do else empty enabled eval false fi full goto hidden
 if init inline int len local ltl mtype nempty never nfull notrace np_ od of pc_value pid printf priority proctype
 provided return run select short show skip timeout trace true typedef unless unsigned xr xs _ _last _nr_pr _pid"""
_MODEL = """me you my your was tcb Tcb send sends fired path steps went leaves tidy now IN_FLIGHT in_flight_before
 both_ends_and_the_network delete_TCB forget_peer"""
_OWN = re.compile(rf"(SEGMENT|flight|new|moved|sent|kept|take_|remove_)\d+|{NUMBER_FITS}")
_SPOKEN = {"=<": "le", "<": "lt", ">": "gt", "/=": "is not", "=": "is", "+": "plus", "?": ""}
_SIGNS = re.compile("|".join(map(re.escape, sorted(_SPOKEN, key=len, reverse=True))))

WordPlace = Callable[[Word], str]  # the place of a word of one space
INDENT = "   "


class PromelaNames:
    """Names that Promela accepts, such as SND_UNA for ``SND.UNA``; two things never share one."""

    def __init__(self) -> None:
        self._given: dict[tuple[str, str], str] = {}
        self._taken = {*_PROMELA.split(), *_MODEL.split()}

    def of(self, kind: str, name: str) -> str:
        """The Promela name of that thing, always the same for the same kind and name."""
        if (kind, name) not in self._given:
            plain = re.sub(r"[^A-Za-z0-9_]+", "_", _SIGNS.sub(lambda m: f" {_SPOKEN[m[0]]} ", name)).strip("_") or "_"
            plain = f"_{plain}" if plain[0].isdigit() else plain
            plain += "_" * (kind == "word" and plain.islower())  # SPIN's own variables in C are in small letters
            free = (plain, *(f"{plain}_{n}" for n in range(2, 10_000)))
            self._given[kind, name] = next(n for n in free if n not in self._taken and not _OWN.fullmatch(n))
            self._taken.add(self._given[kind, name])
        return self._given[kind, name]


class Expressions:
    """Terms as expressions; ``places`` has for each space the places of its words."""

    def __init__(self, sizes: Sizes, names: PromelaNames, places: Mapping[Space, WordPlace],
                 labels: dict[str, str] | None = None) -> None:
        self.sizes, self._names, self._places, self._labels = sizes, names, places, labels
        self._table = {op: self._labelled(meaning) for op, meaning in self._meanings().items()}

    def part(self, term: Term) -> str:
        """The term as a part of a larger expression."""
        return fold(term, self._table)

    def __call__(self, term: Term) -> str:
        text = self.part(term)
        return text[1:-1] if text.startswith("(") and closes_last(text) and "->" not in text else text

    def value(self, value: bool | int | str, sort: Sort) -> str:
        """A constant."""
        if sort.values:
            return self._names.of(f"{sort}", str(value))
        return str(int(value) % self.sizes.modulus if sort is SEQ else int(value))

    def _labelled(self, meaning: Callable[[Term, list[str]], str]) -> Callable[[Term, list[str]], str]:
        """A named term becomes its name; ``labels`` gets the definition."""
        def named(t: Term, a: list[str]) -> str:
            text = meaning(t, a)
            if t.label is None or self._labels is None:
                return text
            name = self._names.of(text, t.label)
            self._labels[name] = text
            return name

        return named

    def _mod(self, text: str) -> str:
        m = self.sizes.modulus
        return f"(({text}) & {m - 1})" if m & (m - 1) == 0 else f"((({text}) % {m} + {m}) % {m})"

    def _meanings(self) -> OperatorTable[str]:
        half = self.sizes.modulus // 2

        def word(t: Term, _: list[str]) -> str:
            assert isinstance(t, Word)
            return self._places[t.space](t)

        def less(t: Term, a: list[str]) -> str:
            if t.args[0].sort is SEQ:  # 0 < right - left < half, in one comparison
                return f"({self._mod(f'{a[1]} - {a[0]} - 1')} < {half - 1})"
            return f"({a[0]} < {a[1]})"

        def at_most(t: Term, a: list[str]) -> str:
            if t.args[0].sort is SEQ:
                return f"({self._mod(f'{a[1]} - {a[0]}')} < {half})"
            return f"({a[0]} <= {a[1]})"

        def add(t: Term, a: list[str]) -> str:
            return self._mod(f"{a[0]} + {a[1]}") if t.sort is SEQ else f"({a[0]} + {a[1]})"

        def sub(t: Term, a: list[str]) -> str:
            if t.sort is SEQ:
                return self._mod(f"{a[0]} - {a[1]}")
            return f"({a[0]} > {a[1]} -> {a[0]} - {a[1]} : 0)"

        def choose(t: Term, a: list[str]) -> str:
            return a[0] if a[1:] == ["1", "0"] else f"({a[0]} -> {a[1]} : {a[2]})"

        return {
            "word": word,
            "literal": lambda t, _: self.value(t.args[0], t.sort),
            "part": lambda t, _: str(self.sizes.modulus // t.args[0]),
            "not": lambda _, a: a[0][1:] if a[0].startswith("!") else f"!{a[0]}",
            "and": lambda _, a: f"({' && '.join(a)})",
            "or": lambda _, a: f"({' || '.join(a)})",
            "eq": lambda _, a: f"({a[0]} == {a[1]})",
            "lt": less,
            "le": at_most,
            "add": add,
            "sub": sub,
            "distance": lambda _, a: self._mod(f"{a[0]} - {a[1]}"),
            "if": choose,
        }


@dataclass(frozen=True)
class Wanted:
    """What an event notes for claims about it: whether a rule fired, and the states that the end passed through."""

    fired: bool = False
    path: bool = False


class Procedures:
    """The steps and events of a specification as inlines, in the order of their first use."""

    def __init__(self, spec: Spec, packing: Packing, names: PromelaNames, wanted: Wanted) -> None:
        self.spec, self.packing, self.sizes, self.names = spec, packing, packing.sizes, names
        self.labels: dict[str, str] = {}
        self._wanted = wanted
        self._steps: dict[int, str] = {}
        self._events: set[str] = set()
        self.texts: list[str] = []
        here = {
            Space.TCB: lambda w: f"my.{names.of('word', w.name)}",
            Space.SEG: lambda w: names.of("word", w.name),
            Space.CHOICE: lambda w: names.of("word", w.name),
        }
        self.expression = Expressions(packing.sizes, names, here, self.labels)

    def event(self, event: Event) -> str:
        """The name of the event's inline, which takes ``me``, ``you`` and the event's choices."""
        name = self.names.of("event", event.name)
        if name in self._events:
            return name
        self._events.add(name)
        lines = []
        for a_case in event.cases:
            calls = "; ".join(self._step_call(event, s) for s in a_case.steps)
            state = self.expression(self.spec.state.is_in(*a_case.states))
            lines += [f":: {state} ->", f"{INDENT}{calls + '; ' if calls else ''}break"]
        first = ["sends = 0;", *["fired = 0;"] * self._wanted.fired]
        first += [f"steps = 0; path[0] = my.{self.names.of('word', self.spec.state.name)};"] * self._wanted.path
        body = [*first, "do", *lines, "od;", "skip"]
        self.texts.append(inline(name, self._parameters(event.choices), body, f"{event.name} ({event.cite})"))
        return name

    def _parameters(self, choices: Sequence[Word]) -> str:
        return ", ".join(["me", "you", *(self.names.of("word", w.name) for w in choices)])

    def _step_call(self, event: Event, step: Step) -> str:
        """The call of a step's inline; the first call writes the inline."""
        name = self.names.of(f"step {id(step)}", step.title)
        if id(step) not in self._steps:
            read = {w.name for r in step.rules for w in reads(r) if w.space is Space.CHOICE}
            self._steps[id(step)] = self._parameters([w for w in event.choices if w.name in read])
            body = ["if", *(line for r in step.rules for line in self._rule(r)), ":: else", "fi"]
            self.texts.append(inline(name, self._steps[id(step)], body, f"{step.title} ({step.cite})"))
        return f"{name}({self._steps[id(step)]})"

    def _rule(self, rule: Rule) -> Iterator[str]:
        yield remark(f"{rule.name} ({rule.cite})")
        yield f":: {self.expression(rule.guard)} ->"
        lines = [line for effect in rule.do for line in self._effect(effect)]
        lines += ["fired = 1;"] * self._wanted.fired
        if self._wanted.path and self.spec.state.name in assigned(rule.do, self.spec.tcb):
            lines.append("went(me);")
        yield from (INDENT + line for line in [*lines, "break" if rule.done else "skip"])

    def _effect(self, effect: Effect) -> Iterator[str]:
        match effect:
            case Assign(word, value):
                yield from self._check(value, self.sizes.top(word))
                yield f"my.{self.names.of('word', word.name)} = {self.expression(value)};"
            case Send(fields):
                for word, value in fields:
                    yield from self._check(value, self.sizes.top(word))
                values = ", ".join(self.expression(value) for _, value in fields)
                yield from (f"new{n} = SEGMENT{n}({values});" for n in range(self.packing.count))
                yield "send(me);"
            case Signal(text, _):
                yield remark(f"tell the user: {text}")
            case Forget():
                yield "forget_peer(me);"
            case DeleteTCB():
                yield "delete_TCB(me);"

    def _check(self, value: Term, limit: int) -> Iterator[str]:
        """An assertion that a number fits; it must never become another number."""
        if value.sort is NAT and not self.sizes.holds(value, limit):
            yield f"if :: {self.expression(value)} > {limit} -> assert({NUMBER_FITS}) :: else fi;"

    def definitions(self) -> list[str]:
        """The named terms, which must come before the inlines."""
        return [f"#define {name} {text}" for name, text in self.labels.items()]
