"""Examines the rules of a specification: are they exclusive, complete, alive, needed, and within their sorts?

Lint first asks each question of any TCB and any segment. If the answer is an end that no run reaches, it asks again and
assumes the lemmas about one end, then the axioms of its user too. The answer says what lint assumed.
"""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from dataclasses import replace

from tcpmodel.language.errors import SpecError
from tcpmodel.language.rules import Event, Rule, Send, Step
from tcpmodel.language.spec import Spec
from tcpmodel.language.terms import NAT, Assign, Space, Term, words_of
from tcpmodel.lower.smt import Smt, Value, all_of, any_of, negated
from tcpmodel.lower.symbolic import merged
from tcpmodel.lower.text import show
from tcpmodel.prove.lint import example
from tcpmodel.prove.lint import operators as circle
from tcpmodel.prove.lint.example import EventInState
from tcpmodel.prove.lint.findings import Answer, Linted, Mistake
from tcpmodel.prove.lint.rule_conditions import UnsettledStep, unsettled_steps
from tcpmodel.prove.solver import NO, UNKNOWN, YES, Solver, interruptible
from tcpmodel.prove.world import World

Assumption = tuple[str, list[Value]]  # its name, and its conditions
LEMMAS, AXIOMS = "the lemmas about one end", "the lemmas about one end, and the axioms of its user"


def lint(spec: Spec, width: int = 32, timeout: float = 10.0) -> Linted:
    """All mistakes in the rules, for numbers of ``width`` bits; ``timeout`` in seconds for each question."""
    _fits_the_constants(spec, width)
    start = time.perf_counter()
    linted = Linted(width, timeout)
    pairs = [(event, state) for event in spec.events for state in spec.state.sort.values]
    done = 0
    try:
        with interruptible():
            linter = _Linter(spec, linted)
            for event, state in pairs:
                linter.examine(event, state)
                done += 1
            linter.conclude()
            circle.operators(linted)
            circle.definitions(spec, linted)
    except KeyboardInterrupt:
        linted.interrupted = f"{done} of {len(pairs)} events in a state were examined"
    linted.seconds = time.perf_counter() - start
    return linted


def _fits_the_constants(spec: Spec, width: int) -> None:
    """Refuses a width into which a constant of the rules does not fit."""
    for rule in spec.rules().values():
        for number in (n for term in _terms(rule) for n in _numbers(term)):
            if number.bit_length() > width:
                raise SpecError(f"width {width} is too small: rule '{rule.name}' has the number {number}, of "
                                f"{number.bit_length()} bits", rule.where)


def _terms(rule: Rule) -> Iterator[Term]:
    yield from rule.when
    for effect in rule.do:
        if isinstance(effect, Assign):
            yield effect.value
        elif isinstance(effect, Send):
            yield from (value for _, value in effect.fields)


def _numbers(term: Term) -> Iterator[int]:
    """The Nat literals in the term."""
    if term.op == "literal" and term.sort is NAT:
        yield term.args[0]
    for arg in term.args:
        if isinstance(arg, Term):
            yield from _numbers(arg)


class _Linter:
    """The questions so far, and the rules and conditions that still lack a witness."""

    def __init__(self, spec: Spec, linted: Linted) -> None:
        self.spec, self.linted = spec, linted
        width, timeout = linted.width, linted.timeout
        self.smt = Smt(spec, width)
        self.world = World(self.smt)
        self.unsettled: dict[int, UnsettledStep] = unsettled_steps(spec, width, timeout)
        self.lemmas = [p for p in spec.lemmas if p.reads <= {Space.TCB}]
        own = {Space.TCB, Space.BEFORE, Space.CHOICE}
        self.axioms = [x for x in spec.axioms if not x.start
                       and {w.space for t in (x.given, x.then) for w in words_of(t)} <= own]
        never = {name for a in self.unsettled.values() for name in a.impossible}
        implied = {place for a in self.unsettled.values() for place in a.implied}
        self.asleep = {name: r for name, r in spec.rules().items() if name not in never}
        self.needless = {(name, at) for name, r in self.asleep.items() for at in range(len(r.when))} - implied
        self.doubtful: set[object] = set()  # rules and conditions for which the solver gave up
        self.fires: dict[str, tuple[EventInState, Value]] = {}  # for each rule: where it can fire, and when
        self.places: dict[str, list[EventInState]] = {}  # for each rule: where processing may reach it
        self.assumed: dict[str, list[Assumption]] = {}
        self.noted: dict[tuple[str, ...], int] = {}  # findings by what they say, without the state
        self._count_questions()

    def answer(self, question: str) -> Answer:
        return self.linted.answers[question]

    def _count_questions(self) -> None:
        for a_step in {id(s): s for _, _, s in self.spec.steps()}.values():
            count = len(a_step.rules)
            self.answer("exclusive").asked += count * (count - 1) // 2
        self.answer("alive").asked = len(self.spec.rules())
        self.answer("needed").asked = sum(len(r.when) for r in self.spec.rules().values())

    # -- one event in one state --------------------------------------------------------------------

    def examine(self, event: Event, state: str) -> None:
        """Asks all questions about that event at an end in that state."""
        tcb = self.world.acting(state)
        here = self.world.before(event, tcb)
        possible = self.smt.term(event.condition, here)
        if possible is False:
            return
        at = EventInState(self.world, event, state, here, merged(self.smt, event, here),
                      Solver(self.linted.timeout, possible, *self.smt.in_sort(self.spec.tcb, tcb), linear=False))
        self._answered(at)
        self._sorts(at)
        for _, a_step, live, there in at.does.at:
            guards = {r.name: [self.smt.term(c, there) for c in r.when] for r in a_step.rules}
            self._exclusive(at, a_step, live, guards)
            for rule in a_step.rules:
                self._witness(at, rule, live, guards[rule.name])

    def _answered(self, at: EventInState) -> None:
        silent = all_of(negated(fires) for fires in at.does.fired.values())
        rules = [r for s in at.event.case(at.state).steps for r in s.rules]
        self._never(at, "answered", at.name, silent, (), "no rule says what happens", read=rules)

    def _exclusive(self, at: EventInState, a_step: Step, live: Value, guards: dict[str, list[Value]]) -> None:
        for one, two in self.unsettled[id(a_step)].pairs:
            apply = all_of((live, *guards[one.name], *guards[two.name]))
            self._never(at, "exclusive", f"{at.name}: {one.name} and {two.name}", apply, (one, two),
                        f"two rules of the step '{a_step.title}' apply together")

    def _sorts(self, at: EventInState) -> None:
        wrong = [(fits.rule, fits.word, all_of((fires, negated(fits.condition)))) for fires, fits in at.does.fits]
        self.answer("sorts").asked += len(wrong)
        if at.solver.can(any_of(c for _, _, c in wrong)) != NO:  # most fit on any TCB: one question for all of them
            for rule, word, cut in wrong:
                self._never(at, "sorts", f"{rule.name}: {word.name}", cut, (rule,),
                            f"{word.name} is given a number of more than {self.linted.width} bits", again=True)

    def _witness(self, at: EventInState, rule: Rule, live: Value, guard: list[Value]) -> None:
        """Looks for a witness that the rule can fire here, and one for each of its conditions that it matters."""
        self.places.setdefault(rule.name, []).append(at)
        if rule.name in self.asleep and self._seen(at, rule.name, all_of((live, *guard))):
            del self.asleep[rule.name]
            self.fires[rule.name] = (at, all_of((live, *guard)))
        for place, condition in enumerate(guard):
            others = [c for i, c in enumerate(guard) if i != place]
            if (rule.name, place) in self.needless and self._seen(at, (rule.name, place),
                                                                  all_of((live, *others, negated(condition)))):
                self.needless.remove((rule.name, place))

    def _seen(self, at: EventInState, what: object, condition: Value) -> bool:
        possible = at.solver.can(condition)
        if possible == UNKNOWN:
            self.doubtful.add(what)
        return bool(possible == YES)

    # -- questions whose answer should be never ----------------------------------------------------

    def _never(self, at: EventInState, question: str, name: str, condition: Value, rules: Sequence[Rule], what: str,
               read: Sequence[Rule] = (), again: bool = False) -> None:
        """Notes a mistake if the condition can hold, even under the assumptions."""
        answer = self.answer(question)
        answer.asked += not again
        possible = YES if again and name in answer.assuming else at.solver.can(condition)
        if possible == NO:
            return
        known = self._assumed(at)
        for title, assumed in known:
            possible = at.solver.can(*assumed, condition)
            if possible == NO:
                answer.assuming[name] = max(title, answer.assuming.get(name, ""), key=len)
                return
        if possible == UNKNOWN:
            answer.unknown.append(name)
            return
        key = (question, what, at.event.name, *(r.name for r in rules))
        if key in self.noted:  # the same in another state
            earlier = self.linted.findings[self.noted[key]]
            self.linted.findings[self.noted[key]] = replace(earlier, states=(*earlier.states, at.state))
            return
        self.noted[key] = len(self.linted.findings)
        conditions = [condition, *known[-1][1]] if known else [condition]
        shown = example.find(at, conditions, (*rules, *read), replays=question != "sorts")
        place = None if rules else (at.event.where, at.event.cite)
        self.linted.findings.append(Mistake(question, what, tuple(rules), shown, place, at.event.name, (at.state,)))

    def _assumed(self, at: EventInState) -> list[Assumption]:
        """The assumptions to try, the weaker one first: the lemmas; then the axioms too."""
        if at.name in self.assumed:
            return self.assumed[at.name]
        world, tcb = self.world, at.here.spaces[Space.TCB]
        lemmas = [world.claim(p.given, p.then, world.view(tcb, world.b)) for p in self.lemmas]
        after = at.does.after.spaces[Space.TCB]
        axioms = [h.holds for h in world.assumptions(self.axioms, at.event, tcb, after)]
        known: list[Assumption] = [(LEMMAS, lemmas)] if lemmas else []
        known += [(AXIOMS, [*lemmas, *axioms])] if axioms else []
        self.assumed[at.name] = known
        return known

    # -- rules and conditions without a witness ----------------------------------------------------

    def conclude(self) -> None:
        """Notes the rules that never fire and the conditions that never matter."""
        rules = self.spec.rules()
        for rule in rules.values():
            if any(rule.name in a.impossible for a in self.unsettled.values()):
                says = "a rule can never fire: its conditions contradict each other"
                self.linted.findings.append(Mistake("alive", says, (rule,)))
            elif rule.name in self.asleep:
                self._asleep(rule)
        implied = {place: by for a in self.unsettled.values() for place, by in a.implied.items()}
        for rule in rules.values():
            for at, condition in enumerate(rule.when):
                if rule.name in self.fires:
                    self._needless(rule, at, show(condition), implied.get((rule.name, at)))

    def _asleep(self, rule: Rule) -> None:
        if rule.name in self.doubtful:
            self.answer("alive").unknown.append(rule.name)
            return
        says = "a rule can never fire: processing does not reach it while its conditions hold"
        shown = next((e for at in self.places.get(rule.name, ()) if (e := example.find(
            at, [self.smt.term(rule.guard, at.here)], (rule,)))), None)
        self.linted.findings.append(Mistake("alive", says, (rule,), shown))

    def _needless(self, rule: Rule, place: int, condition: str, by: tuple[str, ...] | None) -> None:
        if by is None and (rule.name, place) not in self.needless:
            return
        if by is None and (rule.name, place) in self.doubtful:
            self.answer("needed").unknown.append(f"{rule.name}: {condition}")
            return
        where = " and ".join(f"'{b}'" for b in by or ())
        says = (f"the condition '{condition}' follows from {where}" if by else
                f"the condition '{condition}' holds whenever processing reaches the rule and its other conditions hold")
        at, fires = self.fires[rule.name]
        self.linted.findings.append(Mistake("needed", says, (rule,), example.find(at, [fires], (rule,))))
