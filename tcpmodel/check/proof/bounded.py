"""Bounded checks and k-induction: the safety properties, asked of Z3 for every run of so many steps.

A bounded verdict is no proof: HOLDS to a depth says that no run of so many steps violates the property, whatever
the initial sequence numbers, windows, lengths and losses. Numbers of octets that outgrow their words are left out.
"""

from __future__ import annotations

import time
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field

import z3

from tcpmodel.check.proof.claims import BOUNDED, Claims, holding
from tcpmodel.check.proof.replay import Replay, replayed
from tcpmodel.check.proof.unrolled import Ends, Slot, Unrolled
from tcpmodel.check.trace import Trace
from tcpmodel.check.verdict import Verdict, Word
from tcpmodel.language.errors import SpecError, did_you_mean
from tcpmodel.language.properties import Always, Axiom, InEveryStep, Property
from tcpmodel.language.rules import Spec
from tcpmodel.language.terms import BOOL
from tcpmodel.lower.integers import Integers, linear_solver
from tcpmodel.lower.smt import Smt, Value, all_of, any_of, as_bool, negated

WIDTH = 32
TOGETHER = 6  # so many properties share a question: more of them are harder together than by themselves
STATES_KNOWN = 4  # so many steps: the states that ends can be in are asked for; later there are nearly all


@dataclass(frozen=True)
class Terms:
    """What is asked besides the depth: axioms to do without, old duplicates from each end, seconds in all and for
    one question, the width of numbers, and whether they are written as distances (``lower/relative.py``)."""

    without: Collection[str] = ()
    old: int = 0
    seconds: float = 120
    question: float = 10
    width: int = WIDTH
    relative: bool = False  # arithmetic becomes easier (una-nxt to depth 4: 9 s, not 60), all else harder (twice)


@dataclass
class Bounded:
    """What became of each property, and how far all of them were asked."""

    depth: int
    verdicts: list[Verdict] = field(default_factory=list)
    seconds: float = 0
    times: list[float] = field(default_factory=list)  # of each depth


class Questions:
    """Questions about the runs of one unrolling, each put to a fresh solver: it simplifies far better than one that
    keeps what it was told before."""

    def __init__(self, runs: Unrolled, until: float, each: float) -> None:
        self.runs, self.until, self.each = runs, until, each
        self.more: list[Value] = []

    def ask(self, condition: Value, lively: bool = True) -> z3.ModelRef | bool | None:
        """A run with that condition; False if there is none, None if the solver gives up."""
        left = min(self.each, self.until - time.monotonic())
        if condition is False:
            return False
        if left <= 0:
            return None
        solver = linear_solver(left)
        solver.add([as_bool(m) for step in self.runs.must for m in step])
        solver.add([as_bool(m) for m in (*(self.runs.lively[:-1] if lively else ()), *self.more, condition)])
        answer = solver.check()
        return solver.model() if answer == z3.sat else False if answer == z3.unsat else None


def bounded(spec: Spec, properties: Sequence[Property], depth: int, terms: Terms | None = None) -> Bounded:
    """A verdict on each of the properties (others than safety are left out) for all runs of at most ``depth`` steps."""
    terms = terms or Terms()
    began = time.monotonic()
    pending = [p for p in properties if isinstance(p, BOUNDED)]
    runs = from_the_start(spec, terms)
    ask = Questions(runs, began + terms.seconds, terms.question)
    verdicts: dict[str, Verdict] = {}
    found = Bounded(depth)
    for number in range(depth + 1):
        asked = time.monotonic()
        if number:
            runs.extend()
        _one_depth(ask, number, pending, verdicts)
        pending = [p for p in pending if p.name not in verdicts]
        found.times.append(time.monotonic() - asked)
        if not pending:
            break
        if number < min(STATES_KNOWN, depth):
            runs.states = _states(ask)
    for p in pending:
        verdicts[p.name] = _verdict(p, Word.HOLDS, f"to depth {depth}")
    found.verdicts = [verdicts[p.name] for p in properties if p.name in verdicts]
    found.seconds = time.monotonic() - began
    return found


def _one_depth(ask: Questions, depth: int, pending: Sequence[Property], verdicts: dict[str, Verdict]) -> None:
    """Decides the properties after just that many steps: some at once, and one by one where that is too much."""
    claims = Claims(ask.runs)
    for first in range(0, len(pending), TOGETHER):
        _some(ask, depth, {p.name: (p, claims.violated(p)) for p in pending[first:first + TOGETHER]}, verdicts)


def _some(ask: Questions, depth: int, asked: dict[str, tuple[Property, Value]], verdicts: dict[str, Verdict]) -> None:
    while asked:
        answer = ask.ask(any_of(v for _, v in asked.values()))
        if answer is False:
            return
        if not isinstance(answer, z3.ModelRef):
            break
        for name, (p, violated) in list(asked.items()):
            if _true(answer, violated):
                verdicts[name] = _violated(ask, p, violated, depth)
                del asked[name]
    for name, (p, violated) in asked.items():
        answer = ask.ask(violated) if len(asked) > 1 else None
        if answer is None:
            so_far = f"; HOLDS to depth {depth - 1}" if depth else ""
            verdicts[name] = _verdict(p, Word.UNKNOWN, f"the solver gave up at depth {depth}{so_far}")
        elif answer is not False:
            verdicts[name] = _violated(ask, p, violated, depth)


def _violated(ask: Questions, claim: Property, violated: Value, depth: int) -> Verdict:
    """The verdict with a trace of nice numbers, if there is one, and of any numbers otherwise."""
    model: z3.ModelRef | bool | None = None
    for wanted in ([*_nice(ask.runs), *_plain(ask.runs)], _nice(ask.runs), []):
        if not isinstance(model, z3.ModelRef):
            model = ask.ask(all_of((violated, *wanted)))
    if not isinstance(model, z3.ModelRef):
        return _verdict(claim, Word.UNKNOWN, f"the solver gave up on a trace at depth {depth}")
    return _verdict(claim, Word.VIOLATED, f"at depth {depth}", replayed(ask.runs, model, claim))


def _nice(runs: Unrolled) -> list[Value]:
    """Numbers that a person likes to read: small, and different at the two ends."""
    likes: dict[str, tuple[int, int]] = {"PICK.ISS": (100, 300), "PICK.LENGTH": (10, 10), "CALL.WINDOW": (65535, 65535)}
    wanted = []
    for now in runs.moments:
        for word in runs.spec.choices:
            own = any_of(runs.event_is(now, e.name) for e in runs.spec.events
                         if word.name in {c.name for c in e.choices})
            if word.name in likes and max(likes[word.name]) < 2**runs.smt.width:
                a, b = likes[word.name]
                value = runs.smt.choose(word.sort, now.who, b, a)
                zero = word.name == "PICK.LENGTH" and runs.smt.equal(word.sort, now.choice[word.name], 0)
                wanted.append(any_of((negated(own), zero, runs.smt.equal(word.sort, now.choice[word.name], value))))
    return wanted


def _plain(runs: Unrolled) -> list[Value]:
    """What users and timers need not do otherwise is done plainly: nothing is delayed, held, or left unspecified."""
    return [runs.smt.equal(w.sort, now.choice[w.name], w.initial) for now in runs.moments for w in runs.spec.choices
            if w.sort is BOOL and w.name != "CALL.ACTIVE"]


def _true(model: z3.ModelRef, value: Value) -> bool:
    return bool(z3.is_true(model.eval(as_bool(value), model_completion=True)))


def _states(ask: Questions) -> tuple[str, ...]:
    """The states in which some end can be now; all of them where the solver does not know."""
    runs, state = ask.runs, ask.runs.spec.state
    met = []
    for name in state.sort.values:
        number = runs.smt.literal(state.sort, name)
        there = any_of(runs.smt.equal(state.sort, end[state.name], number) for end in runs.ends[-1])
        if ask.ask(there, lively=False) is not False:
            met.append(name)
    return tuple(met)


def _axioms(spec: Spec, without: Collection[str]) -> tuple[list[Axiom], list[Axiom]]:
    """The axioms of steps and those of the start, but for some."""
    known = {ax.name for ax in spec.axioms}
    for name in without:
        if name not in known:
            raise SpecError(f"{spec.name} has no axiom '{name}'{did_you_mean(name, known)}")
    kept = [ax for ax in spec.axioms if ax.name not in without]
    return [ax for ax in kept if not ax.start], [ax for ax in kept if ax.start]


def _reading(spec: Spec, terms: Terms) -> Smt:
    return Integers(spec, terms.width)


def from_the_start(spec: Spec, terms: Terms) -> Unrolled:
    smt = _reading(spec, terms)
    steps, start = _axioms(spec, terms.without)
    old = [Slot(z3.Bool(f"old.{end}.{n}"), bool(end), -1, smt.variables(spec.segment, f"old.{end}.{n}.segment"))
           for end in (0, 1) for n in range(terms.old)]
    ends: Ends = (smt.initial(), smt.initial())
    runs = Unrolled(smt, steps, ends, old)
    for slot in old:
        here = runs.view(ends[0], ends[1], slot.values, {})
        runs.must[0] += [runs.claim(ax, (slot.when, here)) for ax in start]
    return runs


def _verdict(claim: Property, word: Word, detail: str, trace: Trace | None = None) -> Verdict:
    expected = word not in (Word.VIOLATED, Word.NOT_INDUCTIVE)
    return Verdict(claim.name, claim.kind, word, claim.says, claim.cite, detail, trace, expected)


# --- k-induction -----------------------------------------------------------------------------------------


def k_induction(spec: Spec, claim: Property, k: int, *, lemmas: bool = True, terms: Terms | None = None) -> Verdict:
    """PROVED by k-induction, VIOLATED within k steps, or NOT INDUCTIVE with the ends and segments that show it.

    The property, and with ``lemmas`` each of the specification's, is assumed before each of k steps; a lemma that
    is assumed is not proved here. Neither are the axioms of the start: a network without old duplicates has them.
    """
    terms = terms or Terms()
    base = bounded(spec, [claim], k, terms).verdicts[0]
    if base.word is not Word.HOLDS:
        return base
    runs = _arbitrary(spec, terms)
    for _ in range(k):
        runs.extend()
    ask = Questions(runs, time.monotonic() + terms.seconds, terms.question)
    facts = [*(spec.lemmas if lemmas else ()), *([claim] if isinstance(claim, Always | InEveryStep) else ())]
    ask.more = [told for p in facts for number in range(k) for told in holding(runs, p, number)]
    answer = ask.ask(Claims(runs).violated(claim), lively=False)
    if answer is False:
        assumed = ", assuming the lemmas" if lemmas and spec.lemmas else ""
        return _verdict(claim, Word.PROVED, f"by {k}-induction{assumed}")
    if not isinstance(answer, z3.ModelRef):
        return _verdict(claim, Word.UNKNOWN, f"the solver gave up on the step of {k}-induction")
    replay = Replay(runs, answer)
    return _verdict(claim, Word.NOT_INDUCTIVE, f"at {k}", replay.trace)


def _arbitrary(spec: Spec, terms: Terms) -> Unrolled:
    """Runs from anywhere: any ends, and in the network any segments."""
    smt = _reading(spec, terms)
    steps, _ = _axioms(spec, terms.without)
    ends = (smt.variables(spec.tcb, "A"), smt.variables(spec.tcb, "B"))
    old = [Slot(True, bool(end), -1, smt.variables(spec.segment, f"old.{end}")) for end in (0, 1)]
    return Unrolled(smt, steps, ends, old, strangers=True, symmetric=False)


__all__ = ["Bounded", "Terms", "bounded", "k_induction"]
