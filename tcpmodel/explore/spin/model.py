"""Two ends and the network between them as one Promela process: each move of ``System`` is an option of its loop.

Each move is one ``d_step``, so that SPIN's states are exactly those of the system. Values that an event needs on its
way are scratch: ``hidden``, and no part of a state.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import product

from tcpmodel.explore.spin.expressions import Expressions, Procedures, PromelaNames, Wanted, WordPlace
from tcpmodel.explore.spin.packing import INDENT, NUMBER_FITS, Directions, Packing, Sizes, inline, remark
from tcpmodel.language.errors import SpecError
from tcpmodel.language.rules import DeleteTCB, Event, Forget, Send
from tcpmodel.language.scope import Scope
from tcpmodel.language.spec import Spec
from tcpmodel.language.terms import BOOL, NAT, Assign, Space, Term, Word, both, either, words_of
from tcpmodel.lower.partial import KnownWords, assigned, effective, settled
from tcpmodel.lower.python import interpreter_of
from tcpmodel.system.moves import ENDS, Moves, Offer
from tcpmodel.system.system import old_segments


@dataclass
class Additions:
    """The Promela that claims add to a model: in every state, and after the steps of an event; by default none."""

    definitions: list[str] = field(default_factory=list)
    scratch: list[tuple[str, str, int]] = field(default_factory=list)  # type, name, length
    early: list[str] = field(default_factory=list)  # inlines that events need
    inlines: list[str] = field(default_factory=list)  # inlines that need nothing of events
    options: list[str] = field(default_factory=list)
    steps: dict[str, str] = field(default_factory=dict)  # by event: the inline after it, which takes me and you
    first: dict[str, str] = field(default_factory=dict)  # by event: the inline before it, which takes me
    saved: dict[str, set[str]] = field(default_factory=dict)  # by event: the words whose old value a claim reads
    kept: list[str] = field(default_factory=list)  # lines for each segment that an end sends
    wanted: Wanted = field(default_factory=Wanted)


@dataclass(frozen=True, eq=False)
class Call:
    """An offer of one end in Promela: when it is made and does something, and the call of the event's inline."""

    end: int
    offer: Offer
    event: Event
    when: Term
    text: str


class PromelaModel:
    """One specification in one scope, as Promela.

    Every Nat gets ``spare`` bits more, for a specification whose numbers outgrow those of the scope. Without
    ``hidden``, scratch is part of the state and every step clears it, as breadth-first search needs it.
    """

    def __init__(self, spec: Spec, scope: Scope, *, spare: int = 0, hidden: bool = True) -> None:
        self.spec, self.scope, self._hidden = spec, scope, hidden
        if scope.modulus > 2**24:
            raise SpecError(f"scope '{scope.name}': modulus {scope.modulus} is too large for SPIN", scope.where)
        self.moves = Moves(spec, scope)
        self._interpreter = interpreter_of(spec, scope.modulus)
        self.names = PromelaNames()
        self.old = old_segments(scope, self._interpreter)
        self.sizes = _sizes(scope, self.moves, spare)
        bits = [i for i, w in enumerate(spec.segment) if w.sort is BOOL]
        marked = _may_be_zero(spec) or not all(any(s[i] for i in bits) for side in self.old for s in side)
        self.packing = Packing.of(spec.segment, self.sizes, marked)
        self.directions = Directions(self.packing, scope.capacity, max(scope.capacity, *map(len, self.old)))
        spent = {a.word.name for end in (0, 1) for o in self._offers(end) for a in o.spend}
        self.budget = [w for w in spec.budget if w.name in spent]

    # -- places ------------------------------------------------------------------------------------

    def word(self, word: Word) -> str:
        """The name of a word, in any place."""
        return self.names.of("word", word.name)

    def place(self, end: int | str) -> WordPlace:
        """The places of TCB words of that end: 0 or 1, or ``me`` or ``you``."""
        return lambda w: f"tcb[{end}].{self.word(w)}"

    def at(self, end: int | str, more: dict[Space, WordPlace] | None = None) -> Expressions:
        """Expressions about that end, and about the further spaces in ``more``."""
        return Expressions(self.sizes, self.names, {
            Space.TCB: self.place(end), Space.NET: lambda _: "IN_FLIGHT",
            Space.BUDGET: lambda w: f"{self.word(w)}[{end}]", **(more or {}),
        })  # fmt: skip

    def events(self) -> list[Event]:
        """The events that some offer names, in the order of the specification."""
        used = {o.move.event for end in (0, 1) for o in (*self._offers(end), *self.moves.arrivals[end])}
        return [e for e in self.spec.events if e.name in used]

    # -- the text ----------------------------------------------------------------------------------

    def text(self, claims: Additions) -> str:
        """The whole model, without the remark at its head."""
        self._claims = claims
        self._procedures = Procedures(self.spec, self.packing, self.names, claims.wanted)
        for event in self.events():
            self._procedures.event(event)
        options = [*claims.options, *self._calls(), *self._arrivals(), *self._losses(), *self._duplications()]
        loop = ["active proctype both_ends_and_the_network() {", "end:", f"{INDENT}do", *options, f"{INDENT}od", "}"]
        parts = [
            *map("\n".join, [self._definitions(), self._state(), self._declared(), self._procedures.definitions(),
                             claims.definitions]),
            *self.directions.inlines(self.word, claims.kept), *self._helpers(), *claims.early,
            *self._procedures.texts, *claims.inlines, "\n".join(loop),
        ]  # fmt: skip
        return "\n\n".join(part for part in parts if part) + "\n"

    def _definitions(self) -> Iterator[str]:
        for sort in {w.sort.name: w.sort for w in (*self.spec.tcb, *self.spec.segment, *self.spec.choices)}.values():
            for number, value in enumerate(sort.values):
                yield f"#define {self.names.of(str(sort), value)} {number}"
        yield "#define my tcb[me]"
        yield "#define your tcb[you]"
        slots = [self.directions.slot(end, k) for end in (0, 1) for k in range(self.directions.slots)]
        yield f"#define IN_FLIGHT ({' + '.join(f'({s} != 0)' for s in slots)})"
        yield from self.packing.macros(self.word)

    def _state(self) -> Iterator[str]:
        yield "typedef Tcb {"
        for w in self.spec.tcb:
            initial = self.sizes.value(w.initial, w)
            bits = f"bit {self.word(w)}" if w.sort is BOOL else f"unsigned {self.word(w)} : {self.sizes.bits(w)}"
            yield f"{INDENT}{bits}{f' = {initial}' if initial else ''};"
        yield "};"
        yield "Tcb tcb[2];"
        for w in self.budget:
            a, b = (dict(zip(self.spec.budget, self.moves.budget(end), strict=True))[w] for end in (0, 1))
            yield f"{'byte' if max(a, b) < 256 else 'int'} {self.word(w)}[2] = {{ {a}, {b} }};"
        rows: list[tuple[int, ...]] = []
        for side in self.old:
            empty = [(0,) * self.packing.count] * (self.directions.slots - len(side))
            rows += [*sorted(map(self.packing.pack, side), reverse=True), *empty]
        for number in range(self.packing.count):
            yield f"int flight{number}[{len(rows)}] = {{ {', '.join(str(row[number]) for row in rows)} }};"

    def _scratch(self) -> list[tuple[str, str, int]]:
        """Type, name and length of the variables that live only within a step."""
        numbers = [(f"{which}{n}", 1) for which in ("new", "moved") for n in range(self.packing.count)]
        picked = [(self._picks(w), 1) for w in self.spec.arrival.choices]
        words = [("byte" if self.sizes.bits(w) <= 8 else "int", self.word(w), 1) for w in self.spec.segment]
        own = [*words, *(("int", *x) for x in (*numbers, *picked)), ("byte", "sends", 1)]
        return [*own, *self._claims.scratch]

    def _picks(self, word: Word) -> str:
        return self.names.of("picked", f"picked {word.name}")


    def _declared(self) -> Iterator[str]:
        prefix = "hidden " if self._hidden else ""
        for kind, name, length in self._scratch():
            yield f"{prefix}{kind} {name}{f'[{length}]' if length > 1 else ''};"
        yield f"{prefix}Tcb was;"
        yield f"{prefix}byte {NUMBER_FITS};"

    def _helpers(self) -> Iterator[str]:
        forgets = any(isinstance(e, Forget) for r in self.spec.rules().values() for e in r.do)
        for effect, name, says in ((DeleteTCB(), "delete_TCB", "what outlives the TCB stays"),
                                   (Forget(), "forget_peer", "what the user gave for any peer stays")):
            gone = [w for w in self.spec.tcb if not effect.spares(w)]
            lines = [f"my.{self.word(w)} = {self.at('me').value(w.initial, w.sort)};" for w in gone]
            if forgets or not isinstance(effect, Forget):
                yield inline(name, "me", [*lines, "skip"], says)
        if not self._hidden:
            names = [name if length == 1 else f"{name}[{i}]" for _, name, length in self._scratch()
                     for i in range(length)]  # fmt: skip
            names += [f"was.{self.word(w)}" for w in self.spec.tcb]
            yield inline("tidy", "", [*(f"{name} = 0;" for name in names), "skip"], "scratch is no part of a state")

    def option(self, when: str, lines: Iterable[str], says: str, kind: str = "d_step") -> str:
        """One option of the loop."""
        body = [f"{when} ->", *(INDENT + line for line in [*lines, *["tidy()"] * (not self._hidden)])]
        return "\n".join([f"{INDENT}{remark(says)}", f"{INDENT}:: {kind} {{", *(INDENT * 2 + line for line in body),
                          f"{INDENT * 2}}}"])  # fmt: skip

    # -- the network -------------------------------------------------------------------------------

    def _losses(self) -> Iterator[str]:
        for end in (0, 1) if self.scope.loses else ():
            for slot, there in self.directions.each(end):
                yield self.option(there, [f"remove_{slot}({end});"], f"a segment from {ENDS[end]} is lost")

    def _duplications(self) -> Iterator[str]:
        for end in (0, 1) if self.scope.duplicates else ():
            for slot, there in list(self.directions.each(end))[:self.scope.capacity - 1]:  # the last is then empty
                yield self.option(f"!({self.directions.full(end)}) && {there}",
                                  [f"sends = 0; {self.directions.copied(end, slot)};", f"send({end});"],
                                  f"a segment from {ENDS[end]} is duplicated")

    # -- the ends ----------------------------------------------------------------------------------

    def _offers(self, end: int) -> tuple[Offer, ...]:
        return (*self.moves.users[end], *self.moves.timers[end])

    def _known(self, end: int, event: Event, offer: Offer) -> KnownWords:
        """The choices of an offer, and the words of the budget that never change."""
        chosen, spent = offer.move.chosen, {w.name for w in self.budget}
        choices = {(Space.CHOICE, w.name): chosen.get(w.name, w.initial) for w in event.choices}
        budget = zip(self.spec.budget, self.moves.budget(end), strict=True)
        return choices | {(Space.BUDGET, w.name): value for w, value in budget if w.name not in spent}

    def calls(self, end: int) -> Iterator[Call]:
        """The offers of the user and the timers of an end, except those that can never do anything."""
        for offer in self._offers(end):
            event = self.moves.events[offer.move.event]
            known = self._known(end, event, offer)
            when = settled(both(offer.when, event.possible, effective(event, self.spec.state, known)), known)
            if when.op != "literal" or when.args[0]:
                choices = [self.at(end).value(known[Space.CHOICE, w.name], w.sort) for w in event.choices]
                yield Call(end, offer, event, when, self._called(event, end, choices))

    def _called(self, event: Event, end: int, choices: Sequence[str]) -> str:
        return f"{self.names.of('event', event.name)}({', '.join([str(end), str(1 - end), *choices])});"

    def _calls(self) -> Iterator[str]:
        for end in (0, 1):
            for call in self.calls(end):
                lines = self._step(call.event, end, call.offer.spend, call.text)
                yield self.option(self.at(end)(call.when), lines, f"{ENDS[end]}: {call.offer.move.name}")

    def changed(self, event: Event) -> list[Word]:
        """The words of an end that an event may change."""
        names = assigned([e for c in event.cases for s in c.steps for r in s.rules for e in r.do], self.spec.tcb)
        return [w for w in self.spec.tcb if w.name in names]

    def _step(self, event: Event, end: int, spend: Sequence[Assign], call: str) -> Iterator[str]:
        """An event, with the old values that claims need; a call that does nothing spends nothing."""
        claim = self._claims.steps.get(event.name)
        judged = bool(spend or claim) and event is not self.spec.arrival
        saved = self._claims.saved.get(event.name, set()) | {w.name for w in self.changed(event) if judged}
        yield from (f"was.{self.word(w)} = {self.place(end)(w)};" for w in self.spec.tcb if w.name in saved)
        if event.name in self._claims.first:
            yield f"{self._claims.first[event.name]}({end});"
        yield call
        after = [f"{self.word(a.word)}[{end}] = {self.at(end)(a.value)};" for a in spend]
        after += [f"{claim}({end}, {1 - end});"] if claim else []
        if judged:
            yield f"if :: {' || '.join(['sends > 0', *self.differences(event, end)])} ->"
            yield from (INDENT + line for line in [*after, "skip"])
            yield ":: else fi;"
        else:
            yield from after

    def differences(self, event: Event, end: int) -> list[str]:
        """Conditions that hold if the event has changed the end."""
        return [f"was.{self.word(w)} != {self.place(end)(w)}" for w in self.changed(event)]

    def _arrivals(self) -> Iterator[str]:
        event = self.spec.arrival
        for end in (0, 1):
            for offers, (slot, there) in product(self._alternatives(end), self.directions.each(1 - end)):
                when = self.arrives(end, offers)
                guard = "" if when.op == "literal" and when.args[0] else f" && {self.at(end).part(when)}"
                picked, choices = self._picked(event, end, offers)
                lines = [f"take_{slot}({1 - end});", *picked,
                         *self._step(event, end, (), self._called(event, end, choices))]
                yield self.option(there + guard, lines, f"{ENDS[end]}: {offers[0].move.name}")

    def arrives(self, end: int, offers: Sequence[Offer]) -> Term:
        """When one of those offers is made."""
        return settled(either(*(o.when for o in offers)), self._known(end, self.spec.arrival, offers[0]))

    def _picked(self, event: Event, end: int, offers: Sequence[Offer]) -> tuple[list[str], list[str]]:
        """The choices of the offer that is made; if offers differ, the model picks them before the end changes."""
        knowns = [self._known(end, event, o) for o in offers]
        lines, choices = [], []
        for w in event.choices:
            values = [self.at(end).value(known[Space.CHOICE, w.name], w.sort) for known in knowns]
            text = values[-1]
            for offer, known, value in reversed(list(zip(offers, knowns, values, strict=True))):
                if value != text:
                    text = f"({self.at(end).part(settled(offer.when, known))} -> {value} : {text})"
            if "->" in text:
                lines.append(f"{self._picks(w)} = {text};")
            choices.append(self._picks(w) if "->" in text else text)
        return lines, choices

    def _alternatives(self, end: int) -> list[list[Offer]]:
        """The offers for a segment that arrives, in groups whose members exclude each other."""
        decided_by = {self.spec.state.name, *(w.name for w in self.spec.budget)}
        state, budget = self.spec.state, product(*(range(self._most(end, w) + 1) for w in self.spec.budget))
        situations = [
            self._interpreter.environment(self._interpreter.tcb_from({state.name: name}), budget=left)
            for name, left in product(state.sort.values, budget)
        ]
        groups: list[tuple[list[Offer], set[int]]] = []
        for offer in self.moves.arrivals[end]:
            if not {w.name for w in words_of(offer.when)} <= decided_by:  # the situations do not show what it excludes
                groups.append(([offer], set(range(len(situations)))))
                continue
            compiled = self._interpreter.compile(offer.when)
            made = {i for i, env in enumerate(situations) if compiled(env)}
            group = next((g for g in groups if not g[1] & made), None) or ([], set())
            groups += [group] if not group[0] else []
            group[0].append(offer)
            group[1].update(made)
        return [offers for offers, _ in groups]

    def _most(self, end: int, word: Word) -> int:
        """The largest value of a word of the budget: what it begins with, or as many turns as there are."""
        user = self.scope.users[end]
        return len(user.turns) if word is self.spec.turns else user.budget.get(word.name, 0)


def _sizes(scope: Scope, moves: Moves, spare: int) -> Sizes:
    """Sizes that hold the scope's numbers, if the specification counts nothing twice."""
    spec, users = moves.spec, scope.users
    counted = [i for i, w in enumerate(spec.segment) if w.sort is NAT]
    old = old_segments(scope, interpreter_of(spec, scope.modulus))
    text = sum(n for u in users for n in u.budget.values()) + sum(s[i] for side in old for s in side for i in counted)
    given = [n for numbers in (scope.numbers, *(u.numbers for u in users)) for each in numbers.values() for n in each]
    most = max([text, *given, *(len(u.turns) for u in users)])
    largest: dict[str, int] = {}
    for offer in (o for end in (0, 1) for o in (*moves.users[end], *moves.timers[end], *moves.arrivals[end])):
        for word in moves.events[offer.move.event].choices:
            if word.sort is NAT:
                largest[word.name] = max(largest.get(word.name, 0), offer.move.chosen.get(word.name, word.initial))
    return Sizes(scope.modulus, _full(most, spare), _full(text, spare), largest)


def _full(number: int, spare: int) -> int:
    return int(2 ** (max(number.bit_length(), 1) + spare)) - 1


def _may_be_zero(spec: Spec) -> bool:
    """Whether an end may send a segment without any control bit."""
    sends = [e for _, _, s in spec.steps() for r in s.rules for e in r.do if isinstance(e, Send)]
    always = [any(w.sort is BOOL and v.op == "literal" and v.args[0] for w, v in e.fields) for e in sends]
    return not all(always) or sum(w.sort is BOOL for w in spec.segment) > 31
