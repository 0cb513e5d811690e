"""A specification, a scope and claims as one Promela model: the text that SPIN explores, and that ``export`` writes.

A claim that fails is an assertion with its name. Claims add no states: a claim about states is an option whose
condition is the failure; a claim about steps is an assertion within the step.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from tcpmodel.explore.spin.expressions import Expressions, Wanted, WordPlace
from tcpmodel.explore.spin.model import Additions, Call, PromelaModel
from tcpmodel.explore.spin.packing import INDENT, harmless, inline, remark
from tcpmodel.language.claims import About, At, Claim, EdgeTable, Property
from tcpmodel.language.errors import SpecError
from tcpmodel.language.rules import Event, Rule, Send
from tcpmodel.language.scope import Scope
from tcpmodel.language.spec import Spec
from tcpmodel.language.terms import FALSE, Space, Term, Word, each_word
from tcpmodel.lower.partial import assigned

IN_FLIGHT_BEFORE = "in_flight_before"


@dataclass(frozen=True)
class Promela:
    """A model: its text, and for the name of each assertion the property that it shows as broken or witnessed."""

    text: str
    asserted: dict[str, str]


def promela(spec: Spec, scope: Scope, properties: Sequence[Property] = (), *, spare: int = 0,
            breadth_first: bool = False) -> Promela:
    """The system of ``spec`` in ``scope`` for SPIN; without properties SPIN can only count its states.

    Every number that counts gets ``spare`` bits more (see ``PromelaModel``). A model for ``breadth_first`` search has
    no hidden variables, which SPIN does not allow there. SpecError for a property that is not about states or steps.
    """
    claims: list[Claim] = []
    for a_property in properties:
        if not isinstance(a_property, Claim):
            raise SpecError(f"'{a_property.name}' is no claim about states or steps: SPIN cannot decide it")
        claims.append(a_property)
    model = PromelaModel(spec, scope, spare=spare, hidden=not breadth_first)
    writer = _Writer(model, claims)
    text = "\n".join(_head(spec, scope, properties, breadth_first)) + "\n\n" + model.text(writer.additions())
    return Promela(text, {name: p.name for p, name in writer.names.items()})


def _head(spec: Spec, scope: Scope, properties: Sequence[Property], breadth_first: bool) -> Iterator[str]:
    yield "/*"
    claimed = ", ".join(p.name for p in properties) or "nothing; SPIN counts the reachable states"
    yield "   " + harmless(spec.heading)
    yield "   " + harmless(f"in the scope '{scope.name}': {scope.says}")
    yield "   " + harmless(f"claimed: {claimed}")
    yield ""
    yield "   Written by tcpmodel for SPIN 6. Change the specification, not this file."
    yield "   SPIN finds exactly the states that `tcpmodel check` finds."
    yield ""
    yield f"      spin -a THIS_FILE && gcc -O2 -DSAFETY -DNOREDUCE{' -DBFS' if breadth_first else ''} -o pan pan.c"
    yield "      ./pan -E -m1000000"
    yield "*/"


class _Writer:
    """Turns properties into Promela for one model."""

    def __init__(self, model: PromelaModel, claims: Sequence[Claim]) -> None:
        self._model, self._spec, self._packing = model, model.spec, model.packing
        self.names = {c: model.names.of("property", f"holds {c.name}") for c in claims}
        self._events, self._edges = model.events(), EdgeTable(model.spec.edges)
        self._state = model.word(model.spec.state)

    def additions(self) -> Additions:
        """Everything that the claims add to the model."""
        about = {claim.about for claim in self.names}
        more = Additions(wanted=Wanted(fired=About.ANSWER in about, path=About.CHANGE in about))
        more.scratch += [("byte", name, 1) for name in self.names.values()]
        for claim, name in self.names.items():
            if claim.at is At.STATE:
                self._in_states(more, claim, name)
            elif claim.at is At.REST:
                slots = self._model.directions.slots + 1
                kept = [("int", f"kept{n}", slots) for n in range(self._packing.count)]
                more.scratch += [row for row in (("byte", "leaves", 1), *kept) if row not in more.scratch]
                more.options.append(self._at_rest(claim, name))
        if any(claim.at is At.STEP for claim in self.names):
            self._note(more)
            for event in self._events:
                self._after(more, event)
        return more

    def _initial(self, word: Word) -> str:
        return self._model.at(0).value(word.initial, word.sort)

    # -- states ------------------------------------------------------------------------------------

    def _in_states(self, more: Additions, claim: Claim, name: str) -> None:
        """A macro: the claim fails at one end (and a segment that it has in flight, if the claim is about one)."""
        m, flying = self._model, claim.about is About.FLIGHT
        fails = m.names.of("fails", f"fails {claim.name}")

        def segment(word: Word) -> str:
            return self._packing.unpacked(word, lambda n: f"flight{n}[at]")

        expression = m.at("me", {
            Space.PEER: m.place("you"), Space.BEFORE: m.place("me"), Space.SEG: segment, Space.SENT: self._initial,
        })  # fmt: skip
        there = "flight0[at] != 0 && " if flying else ""
        more.definitions.append(f"#define {fails}(me, you, at) ({there}{_fails(expression, claim.given, claim.then)})")
        slots = m.directions.slots if flying else 1
        cases = [f"{fails}({end}, {1 - end}, {end * slots + k})" for end in (0, 1) for k in range(slots)]
        more.options.append(m.option(" || ".join(cases), [f"assert({name});"], _title(claim)))

    def _at_rest(self, claim: Claim, name: str) -> str:
        """In a state that may be a deadlock, tries each call and undoes it; if none leads away, it is a deadlock.

        One call is one ``d_step``, whose size is limited; all of them are atomic, so that no state lies between.
        """
        m = self._model
        restless = [m.at(end, {Space.PEER: m.place(1 - end)}).part(~claim.then) for end in (0, 1)]
        lines = ["leaves = 0;"]
        for call in (c for end in (0, 1) for c in m.calls(end)):
            lines += ["d_step {", *(INDENT + line for line in self._tried(call)), "};"]
        lines.append(f"if :: leaves == 0 -> assert({name}) :: else fi;")
        when = f"({' || '.join(restless)}) && {self._stuck()}"
        return m.option(when, lines, _title(claim), "atomic")

    def _stuck(self) -> str:
        """The condition that no segment can arrive, be lost or be duplicated, each of which leads away."""
        m, d = self._model, self._model.directions
        stuck = []
        for end in (0, 1):
            nothing = f"{d.slot(end, 0)} == 0"
            arrives = m.at(1 - end).part(~m.arrives(1 - end, m.moves.arrivals[1 - end]))
            may = [arrives, *[d.full(end)] * m.scope.duplicates]
            stuck.append(nothing if m.scope.loses else f"({nothing} || ({' && '.join(f'({x})' for x in may)}))")
        return " && ".join(stuck)

    def _tried(self, call: Call) -> Iterator[str]:
        m, end = self._model, call.end
        words = m.changed(call.event)
        slots = [(n, k) for n in range(self._packing.count) for k in range(m.directions.slots)]
        room = f"(sends > 0 && kept0[{m.scope.capacity - 1}] == 0)"
        gone = ["sends > 0"] if call.offer.spend else [room]  # spending leads away too
        yield f"if :: leaves == 0 && {m.at(end).part(call.when)} ->"
        yield f"{INDENT}{remark(call.offer.move.name)}"
        body = [*(f"was.{m.word(w)} = {m.place(end)(w)};" for w in words)]
        body += [f"kept{n}[{k}] = {m.directions.slot(end, k, n)};" for n, k in slots]
        body += [call.text, f"leaves = {' || '.join([*gone, *m.differences(call.event, end)])};"]
        body += [f"{m.place(end)(w)} = was.{m.word(w)};" for w in words]
        body += [f"{m.directions.slot(end, k, n)} = kept{n}[{k}];" for n, k in slots]
        yield from (INDENT + line for line in [*body, "skip"])
        yield ":: else fi"

    # -- steps -------------------------------------------------------------------------------------

    def _note(self, more: Additions) -> None:
        """Scratch for the old values that claims read, the segments that a step sends, and the states on its path."""
        for number in range(self._packing.count):
            more.scratch.append(("int", f"sent{number}", max(map(self._sends, self._events)) + 1))
        more.kept = [f"sent{n}[sends - 1] = new{n};" for n in range(self._packing.count)]
        more.scratch += [("byte", IN_FLIGHT_BEFORE, 1), ("byte", "fired", 1), ("byte", "steps", 1)]
        more.scratch.append(("byte", "path", max(map(self._changes, self._events)) + 2))
        if more.wanted.path:
            more.early.append(inline("went", "me", [
                f"if :: my.{self._state} != path[steps] -> steps++; path[steps] = my.{self._state} :: else fi"],
                "the states that an end passes through"))

    def _sends(self, event: Event) -> int:
        return _most(event, lambda r: sum(isinstance(e, Send) for e in r.do))

    def _changes(self, event: Event) -> int:
        return _most(event, lambda r: self._spec.state.name in assigned(r.do, self._spec.tcb))

    def _after(self, more: Additions, event: Event) -> None:
        """The inline of assertions after an event, and the inline of notes before it."""
        m = self._model
        first = [f"{IN_FLIGHT_BEFORE} = IN_FLIGHT;"]
        speaking = [(claim, name) for claim, name in self.names.items() if claim.speaks_of(event.name)]
        lines = [f"if :: {fault} -> assert({name}) :: else fi;" for claim, name in speaking
                 for fault in self._faults(event, claim)]
        if lines:
            read = [term for claim, _ in speaking for term in self._read(claim)]
            more.saved[event.name] = {w.name for w in each_word(*read) if w.space is Space.BEFORE}
            more.first[event.name] = m.names.of("first", f"before {event.name}")
            more.steps[event.name] = m.names.of("after", f"after {event.name}")
            more.early.append(inline(more.first[event.name], "me", [*first, "skip"]))
            after = inline(more.steps[event.name], "me, you", [*lines, "skip"], f"claims about {event.name}")
            more.inlines.append(after)

    def _expression(self, event: Event, sent: WordPlace) -> Expressions:
        """Expressions of a claim about a step: the end after and before it, its peer, the segments in and out."""
        m = self._model
        return m.at("me", {
            Space.PEER: m.place("you"), Space.BEFORE: lambda w: f"was.{m.word(w)}", Space.SENT: sent,
            Space.SEG: m.word if event is self._spec.arrival else self._initial,
            Space.NET: lambda _: IN_FLIGHT_BEFORE,
        })  # fmt: skip

    def _read(self, claim: Claim) -> Sequence[Term]:
        """The terms that judge a step."""
        return [e.given for e in self._spec.edges] if claim.about is About.CHANGE else [claim.given, claim.then]

    def _faults(self, event: Event, claim: Claim) -> Iterator[str]:
        """How a step breaks the claim: by one of the segments that it sends, by a change of state, or by itself."""
        if claim.about is About.ANSWER:
            yield from ["fired == 0"] if event is self._spec.arrival else []
            return
        expression = self._expression(event, self._initial)
        if claim.about is About.CHANGE:
            for number in range(self._changes(event)):
                yield f"steps > {number} && !({self._allowed(event, expression, number)})"
            return
        alone = _fails(expression, claim.given, claim.then)
        yield f"sends == 0 && {alone}" if claim.about is About.SENT else alone
        for number in range(self._sends(event)) if claim.about is About.SENT else ():
            place = f"[{number}]"
            sent = self._expression(
                event, lambda w, at=place: self._packing.unpacked(w, lambda n: f"sent{n}{at}"))  # type: ignore[misc]
            yield f"sends > {number} && {_fails(sent, claim.given, claim.then)}"

    def _allowed(self, event: Event, expression: Expressions, number: int) -> str:
        """The condition that the change of state with that number is one of the specification's edges."""
        sort = self._spec.state.sort
        return " || ".join(
            f"(path[{number}] == {expression.value(source, sort)} && path[{number + 1}] == "
            f"{expression.value(target, sort)} && {expression.part(self._edges.allowed(event.name, source, target))})"
            for source, target in self._edges.changes(event.name)) or "0"


def _fails(expression: Expressions, given: Term, then: Term) -> str:
    """The condition that ``given`` holds and ``then`` does not."""
    return expression.part(given) if then is FALSE else f"{expression.part(given)} && {expression.part(~then)}"


def _title(claim: Claim) -> str:
    return f"{claim.name}: {claim.says} ({claim.cite})"


def _most(event: Event, count: Callable[[Rule], int]) -> int:
    """The largest sum of ``count`` over the rules that can fire in one event."""
    largest = 0
    for a_case in event.cases:
        later = 0
        for a_step in reversed(a_case.steps):
            later = max([later, *(count(r) + (0 if r.done else later) for r in a_step.rules)])
        largest = max(largest, later)
    return largest
