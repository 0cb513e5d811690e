"""Promises by ranking: that no fair run, over any network, stays for ever where a promise is given and not kept.

The argument. (1) What is given stays given. (2) Every step lowers the rank of the end that takes it, or leaves its
TCB as it is; so from some point on both TCBs stay as they are. (3) Whatever they are, some step is helpful.
(4) A helpful step is possible, and stays so while the TCBs are the same; so fairness takes it again and again.
(5) Taken, it changes a TCB: itself; or by what it sends, of which there are finitely many different segments, so
that one of them is sent, and delivered, again and again, and so is its answer; or when the network has emptied,
which comes about since answers to answers end. That contradicts (2). The lemmas are used as proved (``induction``).
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property, partial

from tcpmodel.check.proof.counterexample import Counterexample
from tcpmodel.check.proof.discharge import Decided
from tcpmodel.check.proof.induction import Asked, Obligation, Proved
from tcpmodel.check.proof.known import ARRIVAL, Known, More, Pair, changed, chosen
from tcpmodel.check.proof.obligations import tcb
from tcpmodel.check.proof.world import ARRIVED, Hypothesis
from tcpmodel.check.verdict import Word
from tcpmodel.language.errors import SpecError
from tcpmodel.language.properties import Always, Eventually, NoDeadlock
from tcpmodel.language.ranking import Helpful, Ranking, Through
from tcpmodel.language.rules import Event, Spec
from tcpmodel.language.terms import Space
from tcpmodel.lower.smt import Situation, Value, Values, all_of, any_of, negated
from tcpmodel.lower.symbolic import Path
from tcpmodel.system.moves import USER_CALLS


@dataclass
class Ledger:
    """The obligations of one claim, each by its name, as they are decided."""

    claim: str
    rows: dict[str, list[Decided]] = field(default_factory=dict)
    used: dict[str, set[str]] = field(default_factory=dict)
    shown: dict[str, Counterexample] = field(default_factory=dict)

    def begin(self, name: str) -> None:
        """The obligation is there, though it may turn out to have no case."""
        self.rows.setdefault(name, [])
        self.used.setdefault(name, set())

    def rests(self, name: str, known: Known) -> None:
        """What was needed to rule cases out counts too."""
        self.begin(name)
        self.used[name] |= known.used

    def decide(self, name: str, pair: Pair, known: Known, goal: Value, walk: Sequence[Path] = (),
               more: More = tuple) -> None:
        """One case; the paths that led to it are shown with its counterexample."""
        self.begin(name)
        decided = Decided(True) if goal is True else known.follows(goal, more)
        self.rows[name].append(decided)
        self.used[name] |= known.used
        if decided.model is not None and name not in self.shown:
            self.shown[name] = _shown(name, pair, known, goal, walk, more)

    def obligations(self) -> tuple[Obligation, ...]:
        return tuple(self._obligation(name) for name in self.rows)

    def _obligation(self, name: str) -> Obligation:
        rows = self.rows[name]
        seconds = [d.seconds for d in rows] or [0.0]
        return Obligation(name, self.claim, _word(rows), len(rows), sum(seconds), max(seconds),
                          frozenset(self.used[name]), "", self.shown.get(name))


def _word(rows: Iterable[Decided]) -> Word:
    found = list(rows)
    if all(d.proved for d in found):
        return Word.PROVED
    return Word.NOT_INDUCTIVE if any(d.model is not None for d in found) else Word.UNKNOWN


def _shown(name: str, pair: Pair, known: Known, goal: Value, walk: Sequence[Path],
           more: More) -> Counterexample:
    """A small situation in which the obligation fails."""
    spec, world = pair.spec, pair.world
    arrived = world.segments[ARRIVED]
    model = known.small(goal, more, [(pair.b, spec.tcb), (pair.a, spec.tcb), *pair.choices,
                                    (arrived, spec.segment)], world)
    smt, first = world.smt, walk[0] if walk else None
    came = first is not None and first.event.name == ARRIVAL
    return Counterexample(
        name, "A", first.event.name if first else "", tuple(r.name for p in walk for r in p.rules),
        smt.decoded(spec.tcb, pair.a, model), smt.decoded(spec.tcb, pair.b, model),
        smt.decoded(spec.tcb, tcb(first) if first else pair.a, model),
        smt.decoded(first.event.choices, first.after.spaces[Space.CHOICE], model) if first else {},
        smt.decoded(spec.segment, arrived, model) if came else None, None,
        tuple(smt.decoded(spec.segment, s, model) for p in walk for s in p.sent))


# --- the whole ranking ---------------------------------------------------------------------------------------


def rank(spec: Spec, asked: Asked | None = None, *, proved: Collection[Proved]) -> list[Proved]:
    """What is known of every promise that has a ranking, and of every claim that a run does not just end.

    ``proved`` are the safety claims as ``prove`` leaves them: what rests on one that is not proved, or not among
    them, is not proved either.
    """
    asked = asked or Asked()
    found: list[Proved] = []
    for ranking in spec.rankings:
        main = concluded(spec, Ranked(spec, ranking, asked).decided(), proved)
        found.append(main)
        found += [_implied(spec, ranking, name, main, proved, asked) for name in ranking.implies]
    found += [concluded(spec, alive(spec, p, asked), proved) for p in spec.properties if isinstance(p, NoDeadlock)]
    return found


def concluded(spec: Spec, ledger: Ledger, proved: Collection[Proved]) -> Proved:
    """The claim of a ledger: its obligations, all that it rests on, and whether that is proved."""
    obligations = ledger.obligations()
    uses = frozenset(u for o in obligations for u in o.used)
    word, rests = _worst(o.word for o in obligations), ""
    known = {p.claim.name: p for p in proved}
    for name in sorted(uses & {p.name for p in (*spec.lemmas, *spec.properties)}):
        other = known.get(name)
        uses |= other.uses if other else frozenset()
        if word is Word.PROVED and (other is None or other.word is not Word.PROVED):
            word, rests = other.word if other else Word.UNKNOWN, name
    return Proved(spec.property(ledger.claim), False, word, obligations, uses, rests)


def _worst(words: Iterable[Word]) -> Word:
    found = set(words)
    return next((w for w in (Word.NOT_INDUCTIVE, Word.UNKNOWN) if w in found), Word.PROVED)


def _invariants(spec: Spec) -> tuple[Always, ...]:
    return (*spec.lemmas, *(p for p in spec.properties if isinstance(p, Always)))


class Ranked:
    """One ranking held against the specification."""

    def __init__(self, spec: Spec, ranking: Ranking, asked: Asked) -> None:
        promise = spec.property(ranking.of)
        if not isinstance(promise, Eventually):
            raise SpecError(f"a ranking is of a promise, and '{ranking.of}' is a {promise.kind}", ranking.where)
        self.spec, self.ranking, self.asked, self.promise = spec, ranking, asked, promise
        self.invariants = _invariants(spec)
        self.assuming = [a for a in ranking.assuming if a.name not in asked.without]
        self.axioms = [a for a in spec.axioms if a.name not in asked.without]
        self.ledger = Ledger(ranking.of)
        self._begun: dict[tuple[str, bool], tuple[Pair, Known]] = {}
        for step in ranking.helpful:
            _fair(spec, promise, step)

    def decided(self) -> Ledger:
        """Every obligation."""
        for part in (self.alike, self.steps, self.coverage, self.possible, self.effects, self.rounds, self.answers_end):
            part()
        return self.ledger

    @cached_property
    def states(self) -> list[str]:
        """The states of an end where the promise is given and not kept."""
        return [s for s in self.spec.state.sort.values if self._given_in(s)]

    # -- what is known -------------------------------------------------------------------------------

    def _at(self, state: str, arriving: bool = False) -> tuple[Pair, Known]:
        """An end in that state where the promise is given and not kept, and all that is known; none of it used yet."""
        if (state, arriving) not in self._begun:
            pair = Pair(self.spec, self.asked.width, state)
            given, goal = (pair.world.smt.term(t, pair.seen()) for t in (self.promise.given, self.promise.goal))
            hypotheses = [*pair.invariants(self.invariants, arriving), *pair.assumed(self.assuming)]
            known = Known([*pair.world.sorts, given, negated(goal)], hypotheses, self.asked.timeout)
            self._begun[state, arriving] = pair, known
        self._begun[state, arriving][1].used = set()
        return self._begun[state, arriving]

    def _given_in(self, state: str) -> bool:
        _, known = self._at(state)
        possible = known.push(True)
        known.pop()
        self.ledger.rests("some step is helpful", known)
        return possible

    # -- (1), (2), (3) -------------------------------------------------------------------------------

    def alike(self) -> None:
        """What is given is so for both ends alike, and so is the goal."""
        for state in self.states:
            pair, known = self._at(state)
            given, goal = pair.both_ways(self.promise.given)[1], pair.both_ways(self.promise.goal)[1]
            self.ledger.decide("both ends alike", pair, known, all_of((given, negated(goal))))

    def steps(self) -> None:
        """Every step keeps what is given, and lowers the rank or changes nothing."""
        for event in self.spec.events:
            name = f"{event.name} lowers the rank or changes nothing"
            self.ledger.begin(name)
            for state in self.states:
                pair, known = self._at(state, event.name == ARRIVAL)
                for path in pair.follow(event.name, known):
                    if changed(self.spec, pair.a, tcb(path)) is not False:
                        self._step(name, pair, known, path)
                self.ledger.rests(name, known)

    def _step(self, name: str, pair: Pair, known: Known, path: Path) -> None:
        smt, after = pair.world.smt, tcb(path)
        here, more = pair.world.view(after, pair.b), partial(self._of_step, pair, path.event, after)
        same = negated(changed(self.spec, pair.a, after))
        lower = smt.term(self.ranking.measure, here) < smt.term(self.ranking.measure, pair.seen())
        self.ledger.decide(name, pair, known, any_of((same, lower)), [path], more)
        self.ledger.decide("no step takes back what is given", pair, known, smt.term(self.promise.given, here), [path],
                           more)

    def _of_step(self, pair: Pair, event: Event, after: Values) -> Iterator[Hypothesis]:
        """The axioms of the step, and what is proved of every state it may lead to."""
        yield from pair.world.assumptions(self.axioms, event, pair.a, after)
        yield from pair.afterwards(self.invariants, after)

    def coverage(self) -> None:
        """Wherever the promise is given and not kept some step of this end or its peer is helpful."""
        for state in self.states:
            pair, known = self._at(state)
            helps = any_of(v for step in self.ranking.helpful for v in pair.both_ways(step.given))
            self.ledger.decide("some step is helpful", pair, known, helps)

    # -- (4), (5) ------------------------------------------------------------------------------------

    def possible(self) -> None:
        """With its choices made a helpful step is possible; of what is in flight that asks nothing, or silence."""
        for step in self.ranking.helpful:
            for state in self.states:
                pair, known = self._at(state)
                known.push(pair.both_ways(step.given)[0])
                self.ledger.decide(f"{step.name}: {step.event} is possible", pair, known,
                                   _possible_now(pair, step, step.through is Through.SILENCE))
                known.pop()

    def effects(self) -> None:
        """A step that helps by itself changes the TCB, however its choices are made."""
        for step in (s for s in self.ranking.helpful if s.through is not Through.DELIVERY):
            name = f"{step.name}: {step.event} changes the TCB"
            self.ledger.begin(name)
            for state in self.states:
                pair, known = self._at(state)
                if known.push(pair.both_ways(step.given)[0]):
                    for path in pair.follow(step.event, known):
                        self.ledger.decide(name, pair, known, changed(self.spec, pair.a, tcb(path)), [path])
                known.pop()
                self.ledger.rests(name, known)

    def rounds(self) -> None:
        """What a helpful step sends is delivered, and perhaps its answer: then some TCB has changed."""
        steps = [s for s in self.ranking.helpful if s.through is Through.DELIVERY]
        for step in steps:
            self.ledger.begin(_delivered(step))
            for state in self.states:
                pair, known = self._at(state)
                if known.push(pair.both_ways(step.given)[0]):
                    for peer in self.states:
                        if known.push(pair.world.smt.term(self.spec.state == peer, pair.seen(by_peer=True))):
                            self._round(step, pair, known, peer)
                        known.pop()
                known.pop()
                self.ledger.rests(_delivered(step), known)

    def _round(self, step: Helpful, pair: Pair, known: Known, peer: str) -> None:
        for first in pair.follow(step.event, known):
            itself = changed(self.spec, pair.a, tcb(first))
            if itself is True:
                continue
            if not first.sent:
                self.ledger.decide(_delivered(step), pair, known, itself, [first])
            for second in pair.follow(ARRIVAL, known, first.sent[-1], peer) if first.sent else ():
                either = any_of((itself, changed(self.spec, pair.peer_in(peer), tcb(second))))
                if either is True or not second.sent:
                    self.ledger.decide(_delivered(step), pair, known, either, [first, second])
                    continue
                for third in pair.follow(ARRIVAL, known, second.sent[-1]):
                    goal = any_of((either, changed(self.spec, pair.a, tcb(third))))
                    self.ledger.decide(_delivered(step), pair, known, goal, [first, second, third])

    def answers_end(self) -> None:
        """While a step waits for silence nothing is sent but answers, each of less consequence than what it answers."""
        for step in (s for s in self.ranking.helpful if s.through is Through.SILENCE):
            name = f"{step.name}: answers to answers end"
            self.ledger.begin(name)
            for state in self.states:
                pair, known = self._at(state, arriving=True)
                if known.push(any_of(pair.both_ways(step.given))):
                    for event in self.spec.events:
                        for path in pair.follow(event.name, known):
                            self._answer(name, event, pair, known, path)
                known.pop()
                self.ledger.rests(name, known)
            self.ledger.used[name].add(self.ranking.network.name)

    def _answer(self, name: str, event: Event, pair: Pair, known: Known, path: Path) -> None:
        new = changed(self.spec, pair.a, tcb(path))
        for sent in path.sent if new is not True else ():
            less: Value = False
            if event.name == ARRIVAL:
                came = self._lasting(pair, pair.b, pair.a, pair.world.segments[ARRIVED])
                less = self._lasting(pair, pair.a, pair.b, sent) < came
            self.ledger.decide(name, pair, known, any_of((new, less)), [path])

    def _lasting(self, pair: Pair, sender: Values, receiver: Values, segment: Values) -> Value:
        return pair.world.smt.term(self.ranking.lasting, pair.world.view(sender, receiver, segment))


def _delivered(step: Helpful) -> str:
    return f"{step.name}: {step.event}, delivered, or its answer changes a TCB"


def _fair(spec: Spec, promise: Eventually, step: Helpful) -> None:
    """Refuses a helpful step that no named fairness takes."""
    assumed = [f for f in spec.fairness if f.name in promise.assuming]
    if step.event not in (f.event for f in assumed):
        raise SpecError(f"step '{step.name}' helps only if {step.event} is fair, and '{promise.name}' does not assume "
                        "it", step.where)
    if step.through is Through.DELIVERY and (ARRIVAL, True) not in ((f.event, f.strong) for f in assumed):
        raise SpecError(f"step '{step.name}' helps only if delivery is strongly fair, and '{promise.name}' does not "
                        "assume it", step.where)


def _possible_now(pair: Pair, step: Helpful, silent: bool) -> Value:
    """That the event is possible with the choices of the step."""
    event, smt = pair.spec.event(step.event), pair.world.smt
    net: Values = {w.name: 0 for w in pair.spec.network} if silent else pair.world.net
    choices = chosen(pair.spec, pair.world, event, step.choosing, pair.seen())
    return smt.term(event.possible, Situation({Space.TCB: pair.a, Space.CHOICE: choices, Space.NET: net}))


# --- what follows, and what never just ends ------------------------------------------------------------------


def _implied(spec: Spec, ranking: Ranking, name: str, main: Proved, proved: Collection[Proved],
             asked: Asked) -> Proved:
    """A promise that the ranked one keeps too: it is given less often, and its goal is met with the other."""
    promise, other = spec.property(ranking.of), spec.property(name)
    assert isinstance(promise, Eventually)
    if not isinstance(other, Eventually) or not set(promise.assuming) <= set(other.assuming):
        raise SpecError(f"'{name}' does not assume all that '{ranking.of}' does", ranking.where)
    ledger = Ledger(name)
    for state in spec.state.sort.values:
        pair = Pair(spec, asked.width, state)
        given, goal = (pair.world.smt.term(t, pair.seen()) for t in (other.given, other.goal))
        known = Known([*pair.world.sorts, given], pair.invariants(_invariants(spec)), asked.timeout)
        first, then = (pair.world.smt.term(t, pair.seen()) for t in (promise.given, promise.goal))
        ledger.decide(f"given only where {ranking.of} is", pair, known, any_of((goal, first)))
        ledger.decide(f"kept where {ranking.of} is", pair, known, any_of((negated(then), goal)))
        ledger.used[f"kept where {ranking.of} is"].add(ranking.of)
    return concluded(spec, ledger, [*proved, main])


def alive(spec: Spec, claim: NoDeadlock, asked: Asked) -> Ledger:
    """Where nothing is in flight some timer or queued work is possible, or the end is quiescent; else a delivery."""
    ledger = Ledger(claim.name)
    for state in spec.state.sort.values:
        pair = Pair(spec, asked.width, state)
        known = Known(pair.world.sorts, pair.invariants(_invariants(spec)), asked.timeout)
        silent: Values = {w.name: 0 for w in spec.network}
        quiescent = pair.world.smt.term(claim.quiescent, pair.seen(net=silent))
        timers = [_possible_now(pair, step, True) for step in _timers(spec)]
        ledger.decide("where nothing is in flight some timer runs", pair, known, any_of((quiescent, *timers)))
        delivery = chosen(spec, pair.world, spec.event(ARRIVAL), (), pair.seen())
        here = Situation({Space.TCB: pair.a, Space.CHOICE: delivery, Space.NET: pair.world.net})
        ledger.decide("what is in flight can be delivered", pair, known,
                      pair.world.smt.term(spec.event(ARRIVAL).possible, here))
    return ledger


def _timers(spec: Spec) -> Iterator[Helpful]:
    """The helpful steps that no user has to take."""
    for ranking in spec.rankings:
        yield from (step for step in ranking.helpful if step.event not in USER_CALLS)


__all__ = ["Ledger", "Ranked", "alive", "concluded", "rank"]
