"""An event in one state, about which lint asks; and examples for its answers.

The reference interpreter replays an example before anyone sees it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import z3

from tcpmodel.language.errors import SpecError
from tcpmodel.language.rules import Event, Rule
from tcpmodel.language.terms import Space, Word, words_of
from tcpmodel.lower.python import interpreter_of
from tcpmodel.lower.smt import Valuation, Value, as_bool
from tcpmodel.lower.symbolic import Merged
from tcpmodel.prove.lint.findings import Example
from tcpmodel.prove.solver import Solver
from tcpmodel.prove.world import World
from tcpmodel.verdict.trace import Disagreement

SMALL = 100  # examples prefer numbers below it: they are easier to read


@dataclass(frozen=True)
class EventInState:
    """An event at an end in one state: what it reads, what it does, and a solver that assumes the event possible."""

    world: World
    event: Event
    state: str
    here: Valuation
    does: Merged
    solver: Solver

    @property
    def name(self) -> str:
        return f"{self.event.name} in {self.state}"

    def words(self, space: Space) -> Sequence[Word]:
        spec = self.world.spec
        return {Space.TCB: spec.tcb, Space.SEG: spec.segment, Space.CHOICE: spec.choices}[space]


def find(at: EventInState, conditions: Sequence[Value], rules: Iterable[Rule], replays: bool = True) -> Example | None:
    """An example in which the conditions hold, with the words that those rules and the rules that fire read."""
    for wanted in ([*conditions, *_small(at)], conditions):
        _, model = at.solver.example(*wanted)
        if model is not None:
            return _shown(at, model, rules, replays)
    return None


def _small(at: EventInState) -> Iterator[Value]:
    for space in (Space.TCB, Space.SEG, Space.CHOICE):
        for w in at.words(space):
            value = at.here.spaces[space][w.name]
            if isinstance(value, z3.BitVecRef) and not w.sort.values and value.size() > SMALL.bit_length():
                yield z3.ULT(value, SMALL)


def _shown(at: EventInState, model: z3.ModelRef, rules: Iterable[Rule], replays: bool) -> Example:
    spec, smt = at.world.spec, at.world.smt
    rows = {space: smt.decoded(at.words(space), at.here.spaces[space], model)
            for space in (Space.TCB, Space.SEG, Space.CHOICE)}
    fired = [n for n, c in at.does.fired.items() if z3.is_true(model.eval(as_bool(c), model_completion=True))]
    if replays:
        _replayed(at, rows, fired)
    known = spec.rules()
    read = [spec.state, *words_of(at.event.condition)]
    for rule in (*rules, *(known[n] for n in fired)):
        read += [w for c in rule.when for w in words_of(c)]
    shown = {(w.space, w.name) for w in read}
    shown -= {(Space.CHOICE, w.name) for w in spec.choices if w not in set(at.event.choices)}
    tcb, segment, choice = ({n: v for n, v in rows[s].items() if (s, n) in shown} for s in rows)
    whole = rows[Space.SEG] if segment else {}  # a person expects all fields of a segment
    return Example(at.event.name, tcb, {w.name: whole[w.name] for w in spec.segment if whole and not w.ghost}, choice,
                   tuple(fired))


def _replayed(at: EventInState, rows: Mapping[Space, Mapping[str, Any]], fired: Sequence[str]) -> None:
    """Refuses, with Disagreement, an example for which the reference interpreter does something else."""
    interpreter = interpreter_of(at.world.spec, 2**at.world.smt.width)
    tcb, segment = interpreter.tcb_from(rows[Space.TCB]), interpreter.segment_from(rows[Space.SEG])
    steps = at.event.case(at.state).steps
    twice = any(sum(r.name in fired for r in s.rules) > 1 for s in steps)
    try:
        done: Sequence[str] | None = interpreter.react(at.event, tcb, rows[Space.CHOICE], segment).rules
    except SpecError:
        done = None
    if twice != (done is None) or (done is not None and list(done) != list(fired)):
        raise Disagreement(f"{at.name}: the solver has {', '.join(fired) or 'no rule'}, the interpreter "
                           f"{'two rules' if done is None else ', '.join(done) or 'no rule'}")


