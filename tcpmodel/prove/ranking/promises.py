"""Verdicts on promises, from rankings and safety claims; and on the claim that no run just ends."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import replace
from functools import partial
from typing import NamedTuple

from tcpmodel.language.claims import Claim, at_rest
from tcpmodel.language.errors import SpecError
from tcpmodel.language.events import Cause
from tcpmodel.language.properties import Eventually
from tcpmodel.language.ranking import Ranking
from tcpmodel.language.spec import Spec
from tcpmodel.language.terms import Space
from tcpmodel.lower.smt import Valuation, Value, Values, any_of, negated
from tcpmodel.machine.processes import cores, each
from tcpmodel.prove.induction.induction import Obligation, ProofOptions, Proved, together, worst
from tcpmodel.prove.ranking.hypotheses import Hypotheses, TwoEnds, chosen
from tcpmodel.prove.ranking.obligations import Ledger
from tcpmodel.prove.ranking.ranking import PARTS, Ranked, invariants_of, is_possible, possible_now
from tcpmodel.verdict.verdict import RELIABLE, VerdictWord


class RankingPart(NamedTuple):
    """A piece of work: the obligations of one part of a claim, in one state of the end that acts."""

    claim: str
    work: Callable[[], tuple[Obligation, ...]]
    long: bool = False


def rank(spec: Spec, asked: ProofOptions | None = None, *, proved: Collection[Proved],
         only: Collection[str] | None = None) -> list[Proved]:
    """The verdict on every promise that has a ranking, and on every claim that a run does not just end.

    ``proved`` are the safety claims as ``prove`` leaves them: a promise that rests on one that is not proved, or not
    among them, is not proved either. ``only`` names the claims to decide; None is all.
    """
    asked = asked or ProofOptions()
    arguments = [Ranked(spec, r, asked) for r in spec.rankings]
    pieces = [piece for piece in _pieces(spec, arguments, asked) if only is None or piece.claim in only]
    order = sorted(range(len(pieces)), key=lambda n: not pieces[n].long)  # the long ones first
    done = dict(each(partial(_done, pieces), order, asked.workers or cores()))
    ranked: list[Proved] = []
    for claim in dict.fromkeys(piece.claim for piece in pieces):
        obligations = together(o for n, piece in enumerate(pieces) if piece.claim == claim for o in done[n])
        argument = next((a for a in arguments if claim in (a.ranking.of, *a.ranking.implies)), None)
        ranked.append(_not_hollow(concluded(spec, claim, obligations, [*proved, *ranked]), argument))
    return ranked


def _not_hollow(proved: Proved, argument: Ranked | None) -> Proved:
    """The promise, VACUOUS if what its ranking assumes leaves no case of it."""
    hollow = argument.hollow if argument and proved.word is VerdictWord.PROVED else ()
    says = f"what it assumes ({', '.join(hollow)}) leaves no state where it is given and not kept"
    return replace(proved, word=VerdictWord.VACUOUS, because=says) if hollow else proved


def idle_steps(spec: Spec, promises: Sequence[Proved]) -> tuple[str, ...]:
    """The helpful steps that are wanted nowhere, of the rankings of those promises."""
    cases = {(p.claim.name, o.rule): o.cases for p in promises for o in p.obligations}
    return tuple(step.name for ranking in spec.rankings for step in ranking.helpful
                 if cases.get((ranking.of, is_possible(step))) == 0)


def _done(pieces: Sequence[RankingPart], number: int) -> tuple[int, tuple[Obligation, ...]]:
    return number, pieces[number].work()


def _pieces(spec: Spec, arguments: Sequence[Ranked], asked: ProofOptions) -> Iterator[RankingPart]:
    states = spec.state.sort.values
    for ranked in arguments:
        ranking = ranked.ranking
        for part in PARTS:
            for state in ranked.states:
                yield RankingPart(ranking.of, partial(ranked.piece, part, state), part in (Ranked.steps, Ranked.rounds))
        yield RankingPart(ranking.of, partial(ranked.elsewhere, ranked.states))
        for name in ranking.implies:
            _fits(spec, ranking, name)
            yield from (RankingPart(name, partial(_implied, spec, ranking, name, asked, s)) for s in states)
    for claim in at_rest(spec.properties):
        yield from (RankingPart(claim.name, partial(alive, spec, claim, asked, s)) for s in states)


def concluded(spec: Spec, claim: str, obligations: Sequence[Obligation], proved: Collection[Proved]) -> Proved:
    """The verdict on a claim: its obligations, all that it rests on, and whether that is proved."""
    uses = frozenset(u for o in obligations for u in o.used)
    word, rests = worst(o.word for o in obligations), ""
    known = {p.claim.name: p for p in proved}
    for name in sorted(uses & {p.name for p in (*spec.lemmas, *spec.properties)}):
        other = known.get(name)
        uses |= other.uses if other else frozenset()
        if word is VerdictWord.PROVED and (other is None or other.word not in RELIABLE):
            word, rests = other.word if other else VerdictWord.UNKNOWN, name
    return Proved(spec.property(claim), False, word, tuple(obligations), uses, rests)


# --- promises that follow, and claims at rest ----------------------------------------------------------------


def _fits(spec: Spec, ranking: Ranking, name: str) -> None:
    """Refuses a promise that does not follow from the ranked one, because it assumes less fairness."""
    promise, other = spec.property(ranking.of), spec.property(name)
    assert isinstance(promise, Eventually)
    if not isinstance(other, Eventually) or not set(promise.assuming) <= set(other.assuming):
        raise SpecError(f"'{name}' does not assume all that '{ranking.of}' does", ranking.where)


def _implied(spec: Spec, ranking: Ranking, name: str, asked: ProofOptions, state: str) -> tuple[Obligation, ...]:
    """A promise that follows from the ranked one: it is given less often, and the other's goal implies its goal."""
    promise, other = spec.property(ranking.of), spec.property(name)
    assert isinstance(promise, Eventually)
    assert isinstance(other, Eventually)
    ledger, ends = Ledger(name, asked.smtlib), TwoEnds(spec, asked.width, state)
    given, goal = (ends.world.smt.term(t, ends.seen()) for t in (other.given, other.goal))
    known = Hypotheses(ends.world, [given], ends.invariants(invariants_of(spec)), asked.timeout, bool(asked.smtlib))
    first, then = (ends.world.smt.term(t, ends.seen()) for t in (promise.given, promise.goal))
    follows = f"the goal of {ranking.of} implies its own"
    ledger.decide(f"its antecedent implies that of {ranking.of}", ends, known, any_of((goal, first)))
    ledger.decide(follows, ends, known, any_of((negated(then), goal)))
    ledger.used[follows].add(ranking.of)
    return ledger.obligations(state, ends.world)


def alive(spec: Spec, claim: Claim, asked: ProofOptions, state: str) -> tuple[Obligation, ...]:
    """If nothing is in flight, a timer or queued work is possible or the end is quiescent; else a delivery is."""
    ledger, ends = Ledger(claim.name, asked.smtlib), TwoEnds(spec, asked.width, state)
    known = Hypotheses(ends.world, [], ends.invariants(invariants_of(spec)), asked.timeout, bool(asked.smtlib))
    silent: Values = {w.name: 0 for w in spec.network}
    quiescent = ends.world.smt.term(claim.then, ends.seen(net=silent))
    timers: list[Value] = [possible_now(ends, step, True) for ranking in spec.rankings for step in ranking.helpful
                           if spec.event(step.event).cause is not Cause.USER]
    ledger.decide("if nothing is in flight, some timer runs", ends, known, any_of((quiescent, *timers)))
    delivery = chosen(spec, ends.world, spec.arrival, (), ends.seen())
    here = Valuation({Space.TCB: ends.a, Space.CHOICE: delivery, Space.NET: ends.world.net})
    ledger.decide("every segment in flight can be delivered", ends, known,
                  ends.world.smt.term(spec.arrival.condition, here))
    return ledger.obligations(state, ends.world)


