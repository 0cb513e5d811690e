"""Events on symbolic values: every path through the steps by itself, or all of them merged into one.

A path is what happens when just these rules fire: straight, without choice, and so easy for a solver. The
merged reading says in one situation what the whole event does, for unrolling and for questions about rules.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import Protocol

from tcpmodel.language.errors import SpecError
from tcpmodel.language.rules import Case, Event, Rule, Step
from tcpmodel.language.terms import Space
from tcpmodel.lower.smt import Fits, Smt, Valuation, Value, Values, all_of, any_of, negated


class Assumed(Protocol):
    """What is assumed on the way along a path, one condition upon the other."""

    def push(self, condition: Value) -> bool:
        """Assumes the condition too, and tells whether all of it can still hold."""

    def pop(self) -> None:
        """Takes back the last condition."""


@dataclass(frozen=True)
class Path:
    """One way through an event from one state: the rules that fire, when they do, and what follows."""

    event: Event
    state: str
    rules: tuple[Rule, ...]
    when: tuple[Value, ...]
    after: Valuation
    sent: tuple[Values, ...]
    fits: tuple[Fits, ...]
    entered: tuple[str, ...]  # the states in order, the first among them


def paths(smt: Smt, event: Event, state: str, here: Valuation, assumed: Assumed) -> Iterator[Path]:
    """Every feasible path of the event from that state; the STATE of the situation is that constant."""
    start = Path(event, state, (), (), here, (), (), (state,))
    for path in _if(smt.term(event.condition, here), start, assumed):
        yield from _paths(smt, path, event.case(state).steps, assumed)


def _paths(smt: Smt, path: Path, steps: Sequence[Step], assumed: Assumed) -> Iterator[Path]:
    if not steps:
        yield path
        return
    guards = [smt.term(r.guard, path.after) for r in steps[0].rules]
    for guard, rule in zip(guards, steps[0].rules, strict=True):
        for here in _if(guard, path, assumed):
            further = _fired(smt, here, rule)
            yield from [further] if rule.done else _paths(smt, further, steps[1:], assumed)
    for here in _if(all_of(negated(g) for g in guards), path, assumed):
        yield from _paths(smt, here, steps[1:], assumed)


def _if(condition: Value, path: Path, assumed: Assumed) -> Iterator[Path]:
    """The path under one more condition, while that is assumed; nothing if it cannot be."""
    if condition is True:
        yield path
    elif condition is not False:
        if assumed.push(condition):
            yield replace(path, when=(*path.when, condition))
        assumed.pop()


def _fired(smt: Smt, path: Path, rule: Rule) -> Path:
    done = smt.effects(rule, path.after)
    number = done.after.spaces[Space.TCB][smt.spec.state.name]
    if not isinstance(number, int):
        raise SpecError(f"rule '{rule.name}': what {smt.spec.state.name} becomes depends on other words; a proof wants "
                        "a rule for each state", rule.where)
    now = smt.spec.state.sort.values[number]
    entered = path.entered if now == path.entered[-1] else (*path.entered, now)
    return Path(path.event, path.state, (*path.rules, rule), path.when, done.after, (*path.sent, *done.sent),
                (*path.fits, *done.fits), entered)


@dataclass
class Merged:
    """All paths of an event at once: for each rule when it is reached and when it fires, and what follows.

    ``sent`` pairs each segment with the condition under which it is sent; ``at`` gives, by case and step, the condition
    under which processing comes there and the values that its guards read.
    """

    after: Valuation
    fired: dict[str, Value] = field(default_factory=dict)
    sent: list[tuple[Value, Values]] = field(default_factory=list)
    fits: list[tuple[Value, Fits]] = field(default_factory=list)
    at: list[tuple[Case, Step, Value, Valuation]] = field(default_factory=list)


def merged(smt: Smt, event: Event, here: Valuation) -> Merged:
    """What the event does in that situation, whatever its STATE; that it is possible is not assumed."""
    found = Merged(here)
    state = smt.term(smt.spec.state, here)
    for case in event.cases:
        inside = any_of(smt.term(smt.spec.state == s, here) for s in case.states) if case.states else False
        if inside is False:
            continue
        after = _case(smt, case, inside, here, found)
        found.after = after if isinstance(state, int) else _either(smt, inside, after, found.after)
    return found


def _case(smt: Smt, case: Case, live: Value, here: Valuation, found: Merged) -> Valuation:
    for step in case.steps:
        if live is False:
            break
        found.at.append((case, step, live, here))
        before, over = here, []
        for rule in step.rules:
            fires = all_of((live, smt.term(rule.guard, before)))
            found.fired[rule.name] = any_of((found.fired.get(rule.name, False), fires))
            if fires is False:
                continue
            done = smt.effects(rule, before)
            found.sent += [(fires, s) for s in done.sent]
            found.fits += [(fires, f) for f in done.fits]
            here = _either(smt, fires, done.after, here)
            over += [fires] if rule.done else []
        live = all_of((live, *(negated(o) for o in over)))
    return here


def _either(smt: Smt, condition: Value, then: Valuation, otherwise: Valuation) -> Valuation:
    """One TCB or the other, word by word; what is the same in both needs no choice."""
    if condition is True or then is otherwise:
        return then
    one, other = then.spaces[Space.TCB], otherwise.spaces[Space.TCB]
    return otherwise.having(Space.TCB, {
        w.name: smt.choose(w.sort, condition, one[w.name], other[w.name]) for w in smt.spec.tcb})
