"""Promises by ranking: no fair run, over any network, stays for ever where a promise is given and not kept.

The argument. (1) A promise that is given stays given. (2) Every step lowers the rank of the end that takes it, or
leaves its TCB as it is; so from some point on both TCBs stay as they are, but for words that the ranking leaves aside
and that no part of it reads. (3) Whatever they are, some step is helpful.
(4) A helpful step is possible, and stays possible while the TCBs are the same; so fairness takes it again and again.
(5) A helpful step changes a TCB, in one of three ways. It does so itself. Or the segments that it sends do: there are
finitely many different ones, so one of them is sent and delivered again and again, and so is its answer. Or it waits
until the network is empty, which comes about because answers to answers end. That contradicts (2). The argument uses
the lemmas as proved (``induction``).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from functools import cached_property, partial

from tcpmodel.language.claims import Claim, invariants
from tcpmodel.language.errors import SpecError
from tcpmodel.language.events import Cause
from tcpmodel.language.properties import Eventually
from tcpmodel.language.ranking import Helpful, Ranking, Through
from tcpmodel.language.rules import Event
from tcpmodel.language.spec import Spec
from tcpmodel.language.terms import Space
from tcpmodel.lower.smt import Valuation, Value, Values, all_of, any_of, negated
from tcpmodel.lower.symbolic import Path
from tcpmodel.prove.induction.induction import Obligation, ProofOptions
from tcpmodel.prove.induction.obligations import tcb
from tcpmodel.prove.ranking.hypotheses import Hypotheses, TwoEnds, changed, chosen
from tcpmodel.prove.ranking.obligations import Ledger
from tcpmodel.prove.world import ARRIVED, Hypothesis

COVERED = "some step is helpful"


def invariants_of(spec: Spec) -> tuple[Claim, ...]:
    """Every lemma and property that holds in every state."""
    return (*spec.lemmas, *invariants(spec.properties))


class Ranked:
    """Decides whether the specification meets one ranking, part by part; ``ledger`` has the obligations of a part."""

    def __init__(self, spec: Spec, ranking: Ranking, asked: ProofOptions) -> None:
        promise = spec.property(ranking.of)
        if not isinstance(promise, Eventually):
            raise SpecError(f"a ranking is of a promise, and '{ranking.of}' is a {promise.kind}", ranking.where)
        self.spec, self.ranking, self.asked, self.promise = spec, ranking, asked, promise
        self.invariants = invariants_of(spec)
        self.assuming = [a for a in ranking.assuming if a.name not in asked.without]
        self.axioms = [a for a in spec.axioms if a.name not in asked.without]
        aside = {w.name for w in ranking.aside}
        self.words = [w for w in spec.tcb if w.name not in aside]
        self.ledger = Ledger(ranking.of, asked.smtlib)
        self._against: set[str] = set()  # what leaves no state of the promise in some state of an end
        self._begun: dict[tuple[str, bool], tuple[TwoEnds, Hypotheses]] = {}
        for step in ranking.helpful:
            _fair(spec, promise, step)

    def piece(self, part: Callable[[Ranked, str], None], state: str) -> tuple[Obligation, ...]:
        """The obligations of one part, for an end in that state."""
        self.ledger = Ledger(self.ranking.of, self.asked.smtlib)
        part(self, state)
        return self.ledger.obligations(f"{state}/{part.__name__.replace('_', '-')}", self._at(state)[0].world)

    def elsewhere(self, states: Sequence[str]) -> tuple[Obligation, ...]:
        """The obligation that the promise is given, and not kept, in those states only."""
        self.ledger, world = Ledger(self.ranking.of, self.asked.smtlib), None
        for state in self.spec.state.sort.values:
            if state not in states:
                ends, known = self._at(state)
                world = ends.world
                self.ledger.decide(COVERED, ends, known, False)
        return self.ledger.obligations("elsewhere", world)

    @cached_property
    def states(self) -> list[str]:
        """The states of an end where the promise is given and not kept."""
        return [s for s in self.spec.state.sort.values if self._given_in(s)]

    @cached_property
    def hollow(self) -> tuple[str, ...]:
        """What the ranking assumes, if that leaves no state where the promise is given and not kept; else nothing.

        A promise whose goal holds wherever it is given is no such case: it is kept, whatever is assumed.
        """
        without = Ranked(self.spec, replace(self.ranking, assuming=()), self.asked)
        hollow = not self.states and without.states
        return tuple(a.name for a in self.assuming if a.name in self._against) if hollow else ()

    # -- hypotheses ----------------------------------------------------------------------------------

    def _at(self, state: str, arriving: bool = False) -> tuple[TwoEnds, Hypotheses]:
        """An end in that state where the promise is given and not kept, and the hypotheses, none of them used yet."""
        if (state, arriving) not in self._begun:
            ends = TwoEnds(self.spec, self.asked.width, state)
            given, goal = (ends.world.smt.term(t, ends.seen()) for t in (self.promise.given, self.promise.goal))
            hypotheses = [*ends.invariants(self.invariants, arriving), *ends.assumed(self.assuming)]
            known = Hypotheses(ends.world, [given, negated(goal)], hypotheses, self.asked.timeout,
                               bool(self.asked.smtlib))
            self._begun[state, arriving] = ends, known
        ends, known = self._begun[state, arriving]
        known.used = set()
        known.answers.clear()
        return ends, known

    def _given_in(self, state: str) -> bool:
        _, known = self._at(state)
        possible = known.push(True)
        known.pop()
        self._against |= known.used
        return possible

    # -- (1), (2), (3) -------------------------------------------------------------------------------

    def alike(self, state: str) -> None:
        """The promise is given and its goal holds for both ends alike."""
        ends, known = self._at(state)
        given, goal = ends.both_ways(self.promise.given)[1], ends.both_ways(self.promise.goal)[1]
        self.ledger.decide("both ends alike", ends, known, all_of((given, negated(goal))))

    def steps(self, state: str) -> None:
        """After every step the promise is still given; and the step lowers the rank or changes nothing."""
        for event in self.spec.events:
            name = f"{event.name} lowers the rank or changes nothing"
            self.ledger.begin(name)
            ends, known = self._at(state, event.cause is Cause.NETWORK)
            for path in ends.follow(event.name, known):
                if changed(self.words, ends.a, tcb(path)) is not False:
                    self._step(name, ends, known, path)
            self.ledger.rests(name, known)

    def _step(self, name: str, ends: TwoEnds, known: Hypotheses, path: Path) -> None:
        smt, after = ends.world.smt, tcb(path)
        here, more = ends.world.view(after, ends.b), partial(self._of_step, ends, path.event, after)
        same = negated(changed(self.words, ends.a, after))
        lower = smt.term(self.ranking.measure, here) < smt.term(self.ranking.measure, ends.seen())
        self.ledger.decide(name, ends, known, any_of((same, lower)), [path], more)
        self.ledger.decide("the antecedent stays true", ends, known, smt.term(self.promise.given, here), [path], more)

    def _of_step(self, ends: TwoEnds, event: Event, after: Values) -> Iterator[Hypothesis]:
        """The axioms of the step, and the invariants of the state after it."""
        yield from ends.world.supposed(ends.world.assumptions(self.axioms, event, ends.a, after), event)
        yield from ends.afterwards(self.invariants, after)

    def coverage(self, state: str) -> None:
        """Wherever the promise is given and not kept, some step of this end or its peer is helpful."""
        ends, known = self._at(state)
        helps = any_of(v for step in self.ranking.helpful for v in ends.both_ways(step.given))
        self.ledger.decide(COVERED, ends, known, helps)

    # -- (4), (5) ------------------------------------------------------------------------------------

    def possible(self, state: str) -> None:
        """A helpful step is possible with its choices, whatever is in flight, or (through SILENCE) if nothing is."""
        for step in self.ranking.helpful:
            self.ledger.begin(is_possible(step))
            ends, known = self._at(state)
            if known.push(ends.both_ways(step.given)[0]):
                self.ledger.decide(is_possible(step), ends, known,
                                   possible_now(ends, step, step.through is Through.SILENCE))
            known.pop()
            self.ledger.rests(is_possible(step), known)

    def effects(self, state: str) -> None:
        """A step that does not help through a delivery changes the TCB, whatever its choices."""
        for step in (s for s in self.ranking.helpful if s.through is not Through.DELIVERY):
            name = f"{step.name}: {step.event} changes the TCB"
            self.ledger.begin(name)
            ends, known = self._at(state)
            if known.push(ends.both_ways(step.given)[0]):
                for path in ends.follow(step.event, known):
                    self.ledger.decide(name, ends, known, changed(self.words, ends.a, tcb(path)), [path])
            known.pop()
            self.ledger.rests(name, known)

    def rounds(self, state: str) -> None:
        """The delivery of what a helpful step sends, or then of the answer, changes some TCB."""
        for step in (s for s in self.ranking.helpful if s.through is Through.DELIVERY):
            self.ledger.begin(_delivered(step))
            ends, known = self._at(state)
            if known.push(ends.both_ways(step.given)[0]):
                for peer in self.states:
                    if known.push(ends.world.smt.term(self.spec.state == peer, ends.seen(by_peer=True))):
                        self._round(step, ends, known, peer)
                    known.pop()
            known.pop()
            self.ledger.rests(_delivered(step), known)

    def _round(self, step: Helpful, ends: TwoEnds, known: Hypotheses, peer: str) -> None:
        for first in ends.follow(step.event, known):
            itself = changed(self.words, ends.a, tcb(first))
            if itself is True:
                continue
            if not first.sent:
                self.ledger.decide(_delivered(step), ends, known, itself, [first])
            for second in ends.follow(ends.spec.arrival.name, known, first.sent[-1], peer) if first.sent else ():
                either = any_of((itself, changed(self.words, ends.peer_in(peer), tcb(second))))
                if either is True or not second.sent:
                    self.ledger.decide(_delivered(step), ends, known, either, [first, second])
                    continue
                for third in ends.follow(ends.spec.arrival.name, known, second.sent[-1]):
                    goal = any_of((either, changed(self.words, ends.a, tcb(third))))
                    self.ledger.decide(_delivered(step), ends, known, goal, [first, second, third])

    def answers_end(self, state: str) -> None:
        """While a step waits for silence, ends send only answers, each with a lower measure than what it answers."""
        for step in (s for s in self.ranking.helpful if s.through is Through.SILENCE):
            name = f"{step.name}: answers to answers end"
            self.ledger.begin(name)
            for arriving in (False, True):
                ends, known = self._at(state, arriving)
                if known.push(any_of(ends.both_ways(step.given))):
                    for event in (e for e in self.spec.events if (e.cause is Cause.NETWORK) is arriving):
                        for path in ends.follow(event.name, known):
                            self._answer(name, event, ends, known, path)
                known.pop()
                self.ledger.rests(name, known)
            self.ledger.used[name].add(self.ranking.network.name)

    def _answer(self, name: str, event: Event, ends: TwoEnds, known: Hypotheses, path: Path) -> None:
        new = changed(self.words, ends.a, tcb(path))
        for sent in path.sent if new is not True else ():
            less: Value = False
            if event.cause is Cause.NETWORK:
                came = self._lasting(ends, ends.b, ends.a, ends.world.segments[ARRIVED])
                less = self._lasting(ends, ends.a, ends.b, sent) < came
            self.ledger.decide(name, ends, known, any_of((new, less)), [path])

    def _lasting(self, ends: TwoEnds, sender: Values, receiver: Values, segment: Values) -> Value:
        return ends.world.smt.term(self.ranking.lasting, ends.world.view(sender, receiver, segment))


def is_possible(step: Helpful) -> str:
    """The name of the obligation that the step is possible where it is wanted; without a case it is wanted nowhere."""
    return f"{step.name}: {step.event} is possible"


def _delivered(step: Helpful) -> str:
    return f"{step.name}: {step.event}, delivered, or its answer changes a TCB"


def _fair(spec: Spec, promise: Eventually, step: Helpful) -> None:
    """Refuses a helpful step that no fairness of the promise covers."""
    assumed = [f for f in spec.fairness if f.name in promise.assuming]
    if step.event not in (f.event for f in assumed):
        raise SpecError(f"step '{step.name}' helps only if {step.event} is fair, and '{promise.name}' does not assume "
                        "it", step.where)
    if step.through is Through.DELIVERY and (spec.arrival.name, True) not in ((f.event, f.strong) for f in assumed):
        raise SpecError(f"step '{step.name}' helps only if delivery is strongly fair, and '{promise.name}' does not "
                        "assume it", step.where)


def possible_now(ends: TwoEnds, step: Helpful, silent: bool) -> Value:
    """That the event is possible with the choices of the step."""
    event, smt = ends.spec.event(step.event), ends.world.smt
    net: Values = {w.name: 0 for w in ends.spec.network} if silent else ends.world.net
    choices = chosen(ends.spec, ends.world, event, step.choosing, ends.seen())
    return smt.term(event.condition, Valuation({Space.TCB: ends.a, Space.CHOICE: choices, Space.NET: net}))


PARTS = (Ranked.alike, Ranked.steps, Ranked.coverage, Ranked.possible, Ranked.effects, Ranked.rounds,
         Ranked.answers_end)  # in the order of the argument
