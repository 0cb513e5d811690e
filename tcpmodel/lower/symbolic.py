"""Events on symbolic values: each path through the steps by itself, or all paths merged into one.

A path is what happens when exactly these rules fire; it has no case distinctions, and so a solver finds it easy. The
merged form is what the whole event does in one valuation, for bounded runs and for questions about rules.
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
    """The conditions assumed along a path, as a stack."""

    def push(self, condition: Value) -> bool:
        """Assumes one more condition; whether all of them can still hold."""

    def pop(self) -> None:
        """Takes back the last condition."""


@dataclass(frozen=True)
class Path:
    """One way through an event from one state: the rules that fire, the conditions for it, and what follows."""

    event: Event
    state: str
    rules: tuple[Rule, ...]
    when: tuple[Value, ...]
    after: Valuation
    sent: tuple[Values, ...]
    fits: tuple[Fits, ...]
    entered: tuple[str, ...]  # the states in order, from the first one on


def paths(smt: Smt, event: Event, state: str, here: Valuation, assumed: Assumed) -> Iterator[Path]:
    """Every feasible path of the event from that state; the STATE in the valuation is that constant."""
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
    """The path under one more condition, while the condition is assumed; nothing if it cannot hold."""
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
    """All paths of an event at once: for each rule the condition under which it fires, and what follows.

    ``sent`` pairs each segment with the condition under which the event sends it; ``at`` has for each case and step the
    condition under which the event comes there, and the valuation that the guards read.
    """

    after: Valuation
    fired: dict[str, Value] = field(default_factory=dict)
    sent: list[tuple[Value, Values]] = field(default_factory=list)
    fits: list[tuple[Value, Fits]] = field(default_factory=list)
    at: list[tuple[Case, Step, Value, Valuation]] = field(default_factory=list)


def merged(smt: Smt, event: Event, here: Valuation) -> Merged:
    """What the event does in that valuation, whatever its STATE; it need not be possible there."""
    whole = Merged(here)
    state = smt.term(smt.spec.state, here)
    for case in event.cases:
        inside = any_of(smt.term(smt.spec.state == s, here) for s in case.states) if case.states else False
        if inside is False:
            continue
        after = _case(smt, case, inside, here, whole)
        whole.after = after if isinstance(state, int) else _either(smt, inside, after, whole.after)
    return whole


def _case(smt: Smt, case: Case, live: Value, here: Valuation, whole: Merged) -> Valuation:
    for step in case.steps:
        if live is False:
            break
        whole.at.append((case, step, live, here))
        before, over = here, []
        for rule in step.rules:
            fires = all_of((live, smt.term(rule.guard, before)))
            whole.fired[rule.name] = any_of((whole.fired.get(rule.name, False), fires))
            if fires is False:
                continue
            done = smt.effects(rule, before)
            whole.sent += [(fires, s) for s in done.sent]
            whole.fits += [(fires, f) for f in done.fits]
            here = _either(smt, fires, done.after, here)
            over += [fires] if rule.done else []
        live = all_of((live, *(negated(o) for o in over)))
    return here


def _either(smt: Smt, condition: Value, then: Valuation, otherwise: Valuation) -> Valuation:
    """One TCB or the other, word by word."""
    if condition is True or then is otherwise:
        return then
    one, other = then.spaces[Space.TCB], otherwise.spaces[Space.TCB]
    return otherwise.having(Space.TCB, {
        w.name: smt.choose(w.sort, condition, one[w.name], other[w.name]) for w in smt.spec.tcb})
