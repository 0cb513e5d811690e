"""Terms, rules and events as Promela, the language of SPIN: a second reading of the same specification.

An event is an ``inline`` with the end as its parameter, ``me``; so is a step. Words are ``my.STATE``,
``your.STATE`` (the peer's), ``was.STATE`` (before the event), ``SEG_SEQ`` (of the segment that arrives).
Sequence numbers lie in ``0 .. modulus-1``; a truth is 0 or 1.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from tcpmodel.language.rules import DeleteTCB, Effect, Event, Rule, Send, Signal, Spec, Step, reads
from tcpmodel.language.terms import BOOL, NAT, SEQ, Assign, Sort, Space, Term, Word
from tcpmodel.lower.fold import Table, fold
from tcpmodel.lower.partial import assigned

# Promela's words, and those that a model itself needs.
_RESERVED = (
    "active assert atomic bit bool break byte chan d_step do else empty enabled eval false fi full goto hidden if init "
    "inline int len local ltl mtype nempty never nfull notrace np_ od of pc_value pid printf priority proctype "
    "provided return run select short show skip timeout trace true typedef unless unsigned xr xs _ _last _nr_pr _pid "
    "me you my your was tcb flight Tcb slot new0 new1 new2 new3 send take fired moved sends sent0 sent1 sent2 sent3 "
    "in_flight path leaves number_fits now"
).split()
_SPOKEN = {"=<": "le", "<": "lt", ">": "gt", "/=": "is not", "=": "is", "+": "plus", "?": ""}
_SIGNS = re.compile("|".join(map(re.escape, sorted(_SPOKEN, key=len, reverse=True))))

Place = Callable[[Word], str]  # where a word of one space is found
INDENT = "   "


class Names:
    """Names as Promela can have them, ``SND.UNA`` as SND_UNA: each once, whatever the specification calls its things."""

    def __init__(self) -> None:
        self._given: dict[tuple[str, str], str] = {}
        self._taken = set(_RESERVED)

    def of(self, kind: str, name: str) -> str:
        """The name of that thing, always the same for the same kind and name."""
        if (kind, name) not in self._given:
            plain = re.sub(r"\W+", "_", _SIGNS.sub(lambda m: f" {_SPOKEN[m[0]]} ", name)).strip("_") or "_"
            plain = f"_{plain}" if plain[0].isdigit() else plain
            free = (plain, *(f"{plain}_{n}" for n in range(2, 10_000)))
            self._given[kind, name] = next(n for n in free if n not in self._taken)
            self._taken.add(self._given[kind, name])
        return self._given[kind, name]


def remark(text: str) -> str:
    """A comment, whatever the text holds."""
    return f"/* {text.replace('*/', '* /')} */"


@dataclass(frozen=True)
class Sizes:
    """What a number may be in one scope: sequence numbers below ``modulus``, Nats up to ``nat``, or in a segment ``text``."""

    modulus: int
    nat: int
    text: int

    def top(self, word: Word) -> int:
        """The largest value of a word."""
        if word.sort is BOOL:
            return 1
        if word.sort is SEQ:
            return self.modulus - 1
        if word.sort is NAT:
            return self.text if word.space is Space.SEG else self.nat
        return len(word.sort.values) - 1

    def bits(self, word: Word) -> int:
        return max(self.top(word).bit_length(), 1)


class Expressions:
    """Terms as expressions; ``places`` says for each space where its words are."""

    def __init__(self, sizes: Sizes, names: Names, places: Mapping[Space, Place],
                 labels: dict[str, str] | None = None) -> None:
        self.sizes, self._names, self._places, self._labels = sizes, names, places, labels
        self._table = {op: self._labelled(meaning) for op, meaning in self._meanings().items()}

    def __call__(self, term: Term) -> str:
        text = fold(term, self._table)
        return text[1:-1] if text.startswith("(") and _is_one_pair(text) and "->" not in text else text

    def value(self, value: bool | int | str, sort: Sort) -> str:
        """A constant."""
        if sort.values:
            return self._names.of(f"{sort}", str(value))
        return str(int(value) % self.sizes.modulus if sort is SEQ else int(value))

    def _labelled(self, meaning: Callable[[Term, list[str]], str]) -> Callable[[Term, list[str]], str]:
        """A named term by its name, which then wants a definition."""
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

    def _meanings(self) -> Table[str]:
        half = self.sizes.modulus // 2

        def word(t: Term, _: list[str]) -> str:
            assert isinstance(t, Word)
            return self._places[t.space](t)

        def less(t: Term, a: list[str]) -> str:
            if t.args[0].sort is SEQ:  # 0 < right - left < half, said with one comparison
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


def _is_one_pair(text: str) -> bool:
    depth = 0
    for position, letter in enumerate(text):
        depth += (letter == "(") - (letter == ")")
        if depth == 0:
            return position == len(text) - 1
    return False


def fits(term: Term, limit: int, sizes: Sizes) -> bool:
    """Whether a Nat cannot be larger than the limit, whatever the words that it is made of."""
    if isinstance(term, Word):
        return term.space in (Space.TCB, Space.SEG) and sizes.top(term) <= limit
    if term.op == "if":
        return fits(term.args[1], limit, sizes) and fits(term.args[2], limit, sizes)
    if term.op == "literal":
        return bool(term.args[0] <= limit)
    return term.op == "sub" and fits(term.args[0], limit, sizes)


@dataclass(frozen=True)
class Packing:
    """How a segment is packed into whole numbers: for each word, in which of them and at which bit."""

    at: Mapping[str, tuple[int, int]]
    count: int

    @staticmethod
    def of(segment: Sequence[Word], sizes: Sizes) -> Packing:
        """Control bits come first, so that the first number of a segment with one of them is not zero."""
        at, used = {}, [0]
        for word in sorted(segment, key=lambda w: w.sort is not BOOL):
            number = next((i for i, bits in enumerate(used) if bits + sizes.bits(word) <= 32), len(used))
            used += [0] * (number == len(used))
            at[word.name] = (number, used[number])
            used[number] += sizes.bits(word)
        return Packing(at, len(used))

    def unpacked(self, word: Word, number: Callable[[int], str], sizes: Sizes) -> str:
        """The word of a segment of which the whole numbers are given."""
        which, bit = self.at[word.name]
        return f"(({number(which)} >> {bit}) & {2 ** sizes.bits(word) - 1})" if bit else \
            f"({number(which)} & {2 ** sizes.bits(word) - 1})"


@dataclass(frozen=True)
class Wanted:
    """What an event keeps for claims about it: whether a rule fired, and through which states the end went."""

    fired: bool = False
    path: bool = False


class Procedures:
    """The steps and events of a specification as inlines, in the order in which they are asked for."""

    def __init__(self, spec: Spec, sizes: Sizes, names: Names, wanted: Wanted) -> None:
        self.spec, self.sizes, self.names = spec, sizes, names
        self.packing = Packing.of(spec.segment, sizes)
        self.labels: dict[str, str] = {}
        self._wanted = wanted
        self._steps: dict[int, str] = {}
        self.texts: list[str] = []
        here = {
            Space.TCB: lambda w: f"my.{names.of('word', w.name)}",
            Space.SEG: lambda w: names.of("word", w.name),
            Space.CHOICE: lambda w: names.of("word", w.name),
        }
        self.expression = Expressions(sizes, names, here, self.labels)

    def event(self, event: Event) -> str:
        """The name of the event's inline, which takes ``me``, ``you`` and the event's choices."""
        name = self.names.of("event", event.name)
        lines = []
        for a_case in event.cases:
            calls = "; ".join(self._step_call(event, s) for s in a_case.steps)
            state = self.expression(self.spec.state.is_in(*a_case.states))
            lines += [f":: {state} ->", f"{INDENT}{calls + '; ' if calls else ''}break"]
        body = ["do", *lines, "od;", "skip"]
        self.texts.append(_inline(name, self._parameters(event.choices), body, f"{event.name} ({event.cite})"))
        return name

    def _parameters(self, choices: Sequence[Word]) -> str:
        return ", ".join(["me", "you", *(self.names.of("word", w.name) for w in choices)])

    def _step_call(self, event: Event, step: Step) -> str:
        """The call of a step's inline, which is written when it is first called."""
        name = self.names.of(f"step {id(step)}", step.title)
        if id(step) not in self._steps:
            read = {w.name for r in step.rules for w in reads(r) if w.space is Space.CHOICE}
            self._steps[id(step)] = self._parameters([w for w in event.choices if w.name in read])
            body = ["if", *(line for r in step.rules for line in self._rule(r)), ":: else", "fi"]
            self.texts.append(_inline(name, self._steps[id(step)], body, f"{step.title} ({step.cite})"))
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
            case DeleteTCB():
                yield "delete_TCB(me);"

    def _check(self, value: Term, limit: int) -> Iterator[str]:
        """A number that does not fit is an error, never another number."""
        if value.sort is NAT and not fits(value, limit, self.sizes):
            yield f"if :: {self.expression(value)} > {limit} -> assert(number_fits) :: else fi;"

    def definitions(self) -> Iterator[str]:
        """The named terms and the packing, to be read before the inlines."""
        for name, text in self.labels.items():
            yield f"#define {name} {text}"
        words = [self.names.of("word", w.name) for w in self.spec.segment]
        for number in range(self.packing.count):
            parts = [f"(({n}) << {self.packing.at[w.name][1]})" for w, n in zip(self.spec.segment, words, strict=True)
                     if self.packing.at[w.name][0] == number]
            yield f"#define SEGMENT{number}({', '.join(words)}) ({' | '.join(parts)})"


def _inline(name: str, parameters: str, body: Sequence[str], says: str) -> str:
    return "\n".join([remark(says), f"inline {name}({parameters}) {{", *(INDENT + line for line in body), "}"])
