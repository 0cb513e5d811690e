"""Two endpoints and the network between them as one Promela process: the moves of ``System``, each one option.

One process with one loop, and each move one ``d_step``, so that SPIN's states are exactly those of the
system: what an event needs on its way is ``hidden`` and no part of a state.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import product
from typing import Any

from tcpmodel.language.rules import Event, Send, Spec
from tcpmodel.language.scope import BUDGET, Scope
from tcpmodel.language.terms import BOOL, NAT, Space, Term, Word, both, either
from tcpmodel.lower.partial import Known, assigned, effective, settled
from tcpmodel.lower.promela import Expressions, Names, Place, Procedures, Sizes, Wanted, remark
from tcpmodel.lower.python import Interpreter
from tcpmodel.system.moves import ARRIVAL, ENDS, Moves, Offer


def sizes_of(scope: Scope, spare: int = 0) -> Sizes:
    """Sizes in which the scope's numbers have room; ``spare`` doubles that so many times."""
    old = sum(one.text for side in scope.old for one in side)
    text = sum(u.text for u in scope.users) + old
    most = max(scope.window, text, *(max(u.crashes, len(u.openings)) for u in scope.users))
    return Sizes(scope.modulus, _full(most) << spare | _full(spare and 1), _full(text) << spare | (spare > 0))


def _full(number: int) -> int:
    return 2 ** max(number.bit_length(), 1) - 1


@dataclass
class Claims:
    """What is claimed, as Promela: in every state, and after every step of an event; nothing by default."""

    declarations: list[str] = field(default_factory=list)
    inlines: list[str] = field(default_factory=list)
    states: list[str] = field(default_factory=list)  # options of the loop
    steps: dict[str, str] = field(default_factory=dict)  # by event the inline that takes me and you
    saved: dict[str, set[str]] = field(default_factory=dict)  # by event the words of which the old value is read
    wanted: Wanted = Wanted()


class Model:
    """One specification in one scope, to be written as Promela."""

    def __init__(self, spec: Spec, scope: Scope, spare: int = 0) -> None:
        self.spec, self.scope = spec, scope
        self.moves = Moves(spec, scope)
        self.sizes = sizes_of(scope, spare)
        self.names = Names()
        self.claims = Claims()
        offers = [o for end in (0, 1) for o in (*self.moves.users[end], *self.moves.timers[end])]
        spent = {a.word.name for o in offers for a in o.spend}
        self.room = max(scope.capacity, *(len(old) for old in scope.old))  # old segments may be more than fit later
        self.budget = [w for w in BUDGET if w.name in spent]
        self.procedures: Procedures

    # -- places ------------------------------------------------------------------------------------

    def word(self, word: Word) -> str:
        return self.names.of("word", word.name)

    def of_end(self, end: int | str) -> Place:
        """Where the words of an end are: a number, or ``me`` and ``you`` in an inline."""
        return lambda w: f"tcb[{end}].{self.word(w)}"

    def at(self, end: int | str, **more: Place) -> Expressions:
        """Expressions about that end; further spaces are given by name."""
        places: dict[Space, Place] = {
            Space.TCB: self.of_end(end), Space.NET: lambda _: "IN_FLIGHT",
            Space.BUDGET: lambda w: f"{self.word(w)}[{end}]",
        }
        return Expressions(self.sizes, self.names, places | {Space[k]: v for k, v in more.items()})

    def slots(self, end: int | str) -> list[str]:
        """The places of the segments in flight from that end, but for the array's name."""
        c = self.room
        return [f"[{end * c + k}]" if isinstance(end, int) else f"[{end} * {c} + {k}]" for k in range(c)]

    def last(self, end: int | str) -> str:
        """The slot that is empty as long as another segment has room."""
        return f"flight0{self.slots(end)[self.scope.capacity - 1]}"

    # -- the parts of the text ---------------------------------------------------------------------

    def text(self) -> str:
        """The whole model but for the remark that begins it."""
        self.procedures = Procedures(self.spec, self.sizes, self.names, self.claims.wanted)
        options = ["\n".join(self._calls()), "\n".join(self._arrivals()), "\n".join(self._network())]
        procedures = "\n\n".join(self.procedures.texts)
        parts = [
            "\n".join(self._definitions()), "\n".join(self._state()), "\n".join(self._temporaries()),
            "\n".join(self.procedures.definitions()), "\n\n".join(self._helpers()), procedures, *self.claims.inlines,
            "\n".join(["active proctype both_ends_and_the_network() {", "end:", "   do", *self.claims.states, *options,
                       "   od", "}"]),
        ]  # fmt: skip
        return "\n\n".join(part for part in parts if part) + "\n"

    def _definitions(self) -> Iterator[str]:
        sorts = {w.sort.name: w.sort for w in (*self.spec.tcb, *self.spec.segment, *self.spec.choices) if w.sort.values}
        for sort in sorts.values():
            for number, value in enumerate(sort.values):
                yield f"#define {self.names.of(str(sort), value)} {number}"
        yield "#define my tcb[me]"
        yield "#define your tcb[you]"
        count = " + ".join(f"(flight0{s} != 0)" for end in (0, 1) for s in self.slots(end))
        yield f"#define IN_FLIGHT ({count})"

    def _state(self) -> Iterator[str]:
        yield "typedef Tcb {"
        for w in self.spec.tcb:
            kind = "bit {}" if w.sort is BOOL else f"unsigned {{}} : {self.sizes.bits(w)}"
            initial = "" if not w.initial or w.sort.values else f" = {int(w.initial)}"
            yield f"   {kind.format(self.word(w))}{initial};"
        yield "};"
        yield "Tcb tcb[2];"
        for w in self.budget:
            values = [self.moves.budget(end)[list(w.name for w in BUDGET).index(w.name)] for end in (0, 1)]
            yield f"byte {self.word(w)}[2] = {{ {values[0]}, {values[1]} }};"
        for number, content in enumerate(self._old()):
            yield f"int flight{number}[{2 * self.room}] = {{ {', '.join(map(str, content))} }};"

    def _old(self) -> list[list[int]]:
        """The segments in flight at the start, packed and in canonical order."""
        interpreter, packing = Interpreter(self.spec, self.scope.modulus), self.procedures.packing
        columns: list[list[int]] = [[] for _ in range(packing.count)]
        for side in self.scope.old:
            packed = []
            for one in side:
                named: dict[str, Any] = {f"CTL.{bit}": True for bit in one.bits.split(",")}
                named |= {"SEG.SEQ": one.seq, "SEG.ACK": one.ack, "SEG.TEXT": one.text}
                named |= {"TRUTH.ORIGIN": one.origin, "TRUTH.HEARD": one.heard}
                packed.append(self.pack(interpreter.segment_from(named)))
            packed.sort(reverse=True)
            packed += [(0,) * packing.count] * (self.room - len(packed))
            for number, column in enumerate(columns):
                column += [p[number] for p in packed]
        return columns

    def pack(self, segment: Sequence[Any]) -> tuple[int, ...]:
        """A segment's values as the model packs them, in signed numbers of 32 bits."""
        numbers = [0] * self.procedures.packing.count
        for word, value in zip(self.spec.segment, segment, strict=True):
            which, bit = self.procedures.packing.at[word.name]
            numbers[which] |= int(value) << bit
        return tuple(n - 2**32 if n >= 2**31 else n for n in numbers)

    def _temporaries(self) -> Iterator[str]:
        for w in self.spec.segment:
            yield f"hidden int {self.word(w)};"
        for n in range(self.procedures.packing.count):
            yield f"hidden int new{n};\nhidden int moved{n};"
        yield "hidden Tcb was;\nhidden byte sends;\nhidden byte number_fits;"
        for w in self.moves.events[ARRIVAL].choices:
            yield f"hidden int picked_{self.word(w)};"
        yield from self.claims.declarations

    # -- the network -------------------------------------------------------------------------------

    def _helpers(self) -> Iterator[str]:
        count = self.procedures.packing.count
        yield "\n".join([
            remark("a segment joins those in flight from this end, the largest first; where there is no room it is lost"),
            "inline send(me) {", "   sends++;", *(f"   {line}" for line in self._claimed()),
            "   if", f"   :: {self.last('me')} == 0 ->",
            *(f"      {line}" for slot in self.slots("me")[:self.scope.capacity] for line in self._sorted_in(slot, count)), "      skip",
            "   :: else", "   fi", "}",
        ])
        yield "\n".join([
            remark("the delete of a TCB: what outlives it stays"), "inline delete_TCB(me) {",
            *(f"   my.{self.word(w)} = {self._initial(w)};" for w in self.spec.tcb if not w.persists), "   skip", "}",
        ])
        for slot in range(self.room):
            yield "\n".join([f"inline remove_{slot}(you) {{", *(f"   {x}" for x in self._shifted(slot)), "   skip", "}"])
            yield "\n".join([f"inline take_{slot}(you) {{", *(
                f"   {self.word(w)} = " + self.procedures.packing.unpacked(
                    w, lambda n, s=slot: f"flight{n}{self.slots('you')[s]}", self.sizes) + ";"  # type: ignore[misc]
                for w in self.spec.segment), f"   remove_{slot}(you)", "}"])

    def _claimed(self) -> Iterator[str]:
        yield from ()

    def _initial(self, word: Word) -> str:
        return self.at("me").value(word.initial, word.sort)

    def _sorted_in(self, slot: str, count: int) -> Iterator[str]:
        later = f"flight0{slot} < new0"
        if count > 1:
            later += "".join(f" || (flight{n - 1}{slot} == new{n - 1} && flight{n}{slot} < new{n})" for n in range(1, count))
        yield f"if :: flight0{slot} == 0 || {later} ->"
        for n in range(count):
            yield f"   moved{n} = flight{n}{slot}; flight{n}{slot} = new{n}; new{n} = moved{n}"
        yield ":: else fi;"

    def _shifted(self, slot: int) -> Iterator[str]:
        slots = self.slots("you")
        for n in range(self.procedures.packing.count):
            for here, there in zip(slots[slot:], slots[slot + 1:], strict=False):
                yield f"flight{n}{here} = flight{n}{there};"
            yield f"flight{n}{slots[-1]} = 0;"

    def _each(self, end: int) -> Iterator[tuple[int, str]]:
        """The slots of a direction, with the condition that the slot holds a segment that no earlier one holds."""
        slots = self.slots(end)
        for k, slot in enumerate(slots):
            same = " && ".join(f"flight{n}{slot} == flight{n}{slots[k - 1]}" for n in range(self.procedures.packing.count))
            yield k, f"flight0{slot} != 0" + (f" && !({same})" if k else "")

    def _network(self) -> Iterator[str]:
        for end in (0, 1):
            for slot, there in self._each(end):
                if self.scope.loses:
                    yield f"   :: d_step {{ {there} -> remove_{slot}({end}) }}"
                if self.scope.duplicates:
                    copies = "; ".join(f"new{n} = flight{n}{self.slots(end)[slot]}" for n in range(self.procedures.packing.count))
                    yield f"   :: d_step {{ {self.last(end)} == 0 && {there} -> {copies}; send({end}) }}"

    # -- what the ends do --------------------------------------------------------------------------

    def _known(self, end: int, event: Event, offer: Offer) -> Known:
        chosen = offer.move.chosen
        known = {(Space.CHOICE, w.name): chosen.get(w.name, w.initial) for w in event.choices}
        spent = {w.name for w in self.budget}
        budget = zip(BUDGET, self.moves.budget(end), strict=True)
        return known | {(Space.BUDGET, w.name): value for w, value in budget if w.name not in spent}

    def _calls(self) -> Iterator[str]:
        written: dict[str, str] = {}
        for end in (0, 1):
            yield f"   {remark(f'{ENDS[end]}: its user and its timers')}"
            for offer in (*self.moves.users[end], *self.moves.timers[end]):
                event = self.moves.events[offer.move.event]
                known = self._known(end, event, offer)
                when = settled(both(offer.when, event.possible, effective(event, self.spec.state, known)), known)
                if when.op == "literal" and not when.args[0]:
                    continue
                name = written.setdefault(event.name, "") or written.setdefault(event.name + "!", self.procedures.event(event))
                written[event.name] = name
                choices = [self.at(end).value(known[Space.CHOICE, w.name], w.sort) for w in event.choices]
                call = f"{name}({', '.join([str(end), str(1 - end), *choices])})"
                yield f"   {remark(f'{ENDS[end]}: {offer.move.name}')}"
                yield f"   :: d_step {{ {self.at(end)(when)} ->"
                yield from self._step(event, end, offer, call)
                yield "      }"

    def _step(self, event: Event, end: int, offer: Offer, call: str) -> Iterator[str]:
        """The event with what it needs before and after; a call that does nothing spends nothing."""
        saved = self.claims.saved.get(event.name, set())
        claim = self.claims.steps.get(event.name)
        judged = bool(offer.spend or claim) and event.name != ARRIVAL
        changed = assigned([e for c in event.cases for s in c.steps for r in s.rules for e in r.do], self.spec.tcb)
        keep = [w for w in self.spec.tcb if w.name in saved or (judged and w.name in changed)]
        if judged or claim:
            yield "         sends = 0;"
        for w in keep:
            yield f"         was.{self.word(w)} = tcb[{end}].{self.word(w)};"
        yield f"         {call};"
        after = [f"{self.word(a.word)}[{end}] = {self.at(end)(a.value)}" for a in offer.spend]
        after += [f"{claim}({end}, {1 - end})"] if claim else []
        if judged:
            differs = [f"was.{self.word(w)} != tcb[{end}].{self.word(w)}" for w in keep if w.name in changed]
            yield f"         if :: {' || '.join(['sends > 0', *differs])} -> {'; '.join(after)} :: else fi"
        else:
            yield from (f"         {line}" for line in after)

    def _arrivals(self) -> Iterator[str]:
        event = self.moves.events[ARRIVAL]
        name = self.procedures.event(event)
        for end in (0, 1):
            yield f"   {remark(f'{ENDS[end]}: a segment arrives')}"
            for offers, (slot, there) in product(self._alternatives(end), self._each(1 - end)):
                yield from self._arrival(event, name, end, offers, slot, there)

    def _arrival(self, event: Event, name: str, end: int, offers: Sequence[Offer], slot: int, there: str) -> Iterator[str]:
        knowns = [self._known(end, event, o) for o in offers]
        when = settled(either(*(o.when for o in offers)), knowns[0])
        guard = f" && {self.at(end)(when)}" if not (when.op == "literal" and when.args[0]) else ""
        choices = []
        for w in event.choices:
            values = [self.at(end).value(k[Space.CHOICE, w.name], w.sort) for k in knowns]
            text = values[-1]
            for offer, value in list(zip(offers, values, strict=True))[-2::-1]:
                text = text if value == text else f"({self.at(end)(settled(offer.when, knowns[0]))} -> {value} : {text})"
            choices.append(text)
        yield f"   :: d_step {{ {there}{guard} -> take_{slot}({1 - end});"
        for n, w in enumerate(event.choices):
            if "->" in choices[n]:
                yield f"         picked_{self.word(w)} = {choices[n]};"
                choices[n] = f"picked_{self.word(w)}"
        yield from self._step(event, end, offers[0], f"{name}({', '.join([str(end), str(1 - end), *choices])})")
        yield "      }"

    def _alternatives(self, end: int) -> list[list[Offer]]:
        """The ways in which a segment may be taken, those together of which one excludes the other."""
        interpreter = Interpreter(self.spec, self.scope.modulus)
        user = self.scope.users[end]
        states = self.spec.state.sort.values
        budgets = product(range(len(user.openings) + 1), range(user.text + 1), range(user.crashes + 1))
        environments = [interpreter.environment(interpreter.tcb_from({self.spec.state.name: s}), budget=b)
                        for s, b in product(states, budgets)]
        groups: list[tuple[list[Offer], set[int]]] = []
        for offer in self.moves.arrivals[end]:
            made = {i for i, env in enumerate(environments) if interpreter.compile(offer.when)(env)}
            group = next((g for g in groups if not g[1] & made), None)
            if group is None:
                group = ([], set())
                groups.append(group)
            group[0].append(offer)
            group[1].update(made)
        return [g[0] for g in groups]
