"""Which lemmas a proof needs: we try each case that used a lemma without it, and see whether it fails.

A claim needs a lemma if one of its cases fails without it although we assume every other invariant and every property
of states, proved or not; then no proof from these invariants does without it. A property that follows from the lemmas
might be inductive by itself, so we try its steps too. If no property is seen to need a lemma, directly or through other
lemmas, we only suspect that the proof does without it: ``whole`` then tries.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from multiprocessing import get_context

from tcpmodel.language.claims import About, Claim, invariants
from tcpmodel.language.spec import Spec
from tcpmodel.prove.induction.discharge import Decided, Discharge, Served
from tcpmodel.prove.induction.obligations import EventCases, ObligationCase
from tcpmodel.prove.world import OWN, Hypothesis, World

TIMEOUT = 2.0  # seconds for a question; beyond it we learn nothing
ALL = 127
TRIALS = 5  # units in which we try a claim without a lemma: if it does without in five, it mostly does in all


@dataclass
class Needs:
    """What we have seen of the need for lemmas; the processes of one proof share and fill it.

    ``follow`` maps each property that follows from the lemmas to the lemmas that it needs for that.
    """

    spec: Spec
    follow: dict[str, frozenset[str]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self._lemmas = {inv.name: n for n, inv in enumerate(self.spec.lemmas)}
        self._claims = {c.name: n for n, c in enumerate((*self.spec.lemmas, *self.spec.properties))}
        places = len(self._lemmas) * len(self._claims)
        self._seen, self._trials = (get_context("fork").RawArray("b", places) for _ in range(2))
        self._known: tuple[bytes, frozenset[str]] = (b"", frozenset())

    def _place(self, claim: str, lemma: str) -> int:
        return self._claims[claim] * len(self._lemmas) + self._lemmas[lemma]

    def tried(self, claim: str, lemma: str, fails: bool) -> None:
        """Notes a trial of the claim without the lemma; if it fails, the claim needs the lemma."""
        place = self._place(claim, lemma)
        self._trials[place] = min(self._trials[place] + 1, ALL - 1)
        self._seen[place] |= fails

    def shown(self, claim: str, lemma: str) -> bool:
        """Whether a trial has shown that the claim needs the lemma."""
        return bool(self._seen[self._place(claim, lemma)])

    def needed(self) -> frozenset[str]:
        """The lemmas that a property needs, directly or through other lemmas."""
        if self._known[0] != bytes(self._seen):
            waiting = [c for c in self._claims if c not in self._lemmas]
            needed: set[str] = set()
            while waiting:
                claim = waiting.pop()
                new = [name for name in self._lemmas if name not in needed and self.shown(claim, name)]
                needed.update(new)
                waiting += new
            self._known = bytes(self._seen), frozenset(needed)
        return self._known[1]

    def open(self, claim: str, used: Iterable[str], trials: int = TRIALS) -> list[str]:
        """The lemmas in ``used`` that are worth a trial for the claim: fewer than ``trials`` were made so far."""
        known = self.needed()
        return sorted(name for name in used if name in self._lemmas and name != claim and name not in known
                      and not self.shown(claim, name) and self._trials[self._place(claim, name)] < trials)


class Trial:
    """Tries the cases of one unit without one lemma or another."""

    def __init__(self, needs: Needs, unit: EventCases, served: Served) -> None:
        self._needs, self._unit = needs, unit
        self._discharge = Discharge(unit.world.sorts, TIMEOUT, served)
        self._follow = [p for p in invariants(needs.spec.properties) if p.name in needs.follow]
        self._more: list[Hypothesis] | None = None
        self._tried: set[tuple[str, str]] = set()  # one case of a claim is enough: its other cases are alike

    def case(self, case: ObligationCase, known: Sequence[Hypothesis], decided: Decided) -> None:
        """Tries a case that is proved, without each lemma that it used."""
        for lemma in self._needs.open(case.claim, {h.name for h in decided.used}) if decided.proved else ():
            if (case.claim, lemma) not in self._tried:
                self._tried.add((case.claim, lemma))
                self._without(case, known, lemma)

    def following(self) -> None:
        """Tries some cases of the properties that follow from lemmas; in most units that is every case."""
        for claim in self._follow:
            if self._open(claim):
                cases = [case for path, *_ in self._unit.ways for case in self._unit.cases_of(claim, path)]
                for case in cases[::len(cases) // TRIALS + 1]:
                    for lemma in self._open(claim):
                        self._without(case, self._unit.known(case), lemma)

    def _open(self, claim: Claim) -> list[str]:
        return self._needs.open(claim.name, self._needs.follow[claim.name], ALL)

    def _without(self, case: ObligationCase, known: Sequence[Hypothesis], lemma: str) -> None:
        if self._more is None:
            self._more = list(self._unit.world.hypotheses(self._follow, self._unit.a))
        more = self._unit.world.supposed(self._more, self._unit.event, case.of)
        others = [h for h in (*known, *more) if h.name != lemma]
        decided = self._discharge.decide((case.claim, case.of, lemma), case.path.when, case.goal, others)
        self._needs.tried(case.claim, lemma, decided.model is not None)


def derived(spec: Spec, world: World, used: dict[str, frozenset[str]], timeout: float) -> dict[str, frozenset[str]]:
    """For each property that follows from the lemmas, the lemmas without which it does not follow."""
    here = world.view(world.a, world.b, world.segments[OWN])
    properties = [p for p in invariants(spec.properties) if p.name in used]
    discharge = Discharge(world.sorts, timeout)
    from_lemmas = {}
    for p in properties:
        goal = world.claim(p.given, p.then, here)
        known = list(world.facts((*spec.lemmas, *properties), p.about is About.FLIGHT))
        from_lemmas[p.name] = frozenset(
            lemma for lemma in used[p.name]
            if discharge.decide((p.name, lemma), [], goal,
                                [h for h in known if h.name not in (lemma, p.name)]).model is not None)
    return from_lemmas
