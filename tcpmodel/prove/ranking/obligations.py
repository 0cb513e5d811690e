"""The obligations of a promise with a ranking, or of a claim at rest: the verdict on each, and what it rests on."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path as File

from tcpmodel.language.events import Cause
from tcpmodel.language.terms import Space
from tcpmodel.lower.smt import Value
from tcpmodel.lower.symbolic import Path
from tcpmodel.prove.induction.certificate import Certificate, write
from tcpmodel.prove.induction.counterexample import Counterexample
from tcpmodel.prove.induction.discharge import Decided
from tcpmodel.prove.induction.induction import Obligation, word_of, worst
from tcpmodel.prove.induction.obligations import tcb
from tcpmodel.prove.ranking.hypotheses import Hypotheses, More, TwoEnds
from tcpmodel.prove.world import ARRIVED, World


@dataclass
class Ledger:
    """The obligations of one claim, by name, filled while they are decided."""

    claim: str
    smtlib: File | None = None  # the folder for certificates
    rows: dict[str, list[Decided]] = field(default_factory=dict)
    used: dict[str, set[str]] = field(default_factory=dict)
    shown: dict[str, Counterexample] = field(default_factory=dict)
    answers: dict[str, list[Certificate]] = field(default_factory=dict)

    def begin(self, name: str) -> None:
        """Notes the obligation, even if it turns out to have no case."""
        self.rows.setdefault(name, [])
        self.used.setdefault(name, set())

    def rests(self, name: str, known: Hypotheses) -> None:
        """Notes the hypotheses that proofs of the obligation used, those that ruled paths out included."""
        self.begin(name)
        self.used[name] |= known.used
        self.answers.setdefault(name, []).extend(
            replace(c, rule=name, claim=self.claim) for c in known.answers)
        known.answers.clear()

    def decide(self, name: str, ends: TwoEnds, known: Hypotheses, goal: Value, walk: Sequence[Path] = (),
               more: More = tuple) -> None:
        """Decides one case; ``walk`` are the paths that lead to it, for its counterexample."""
        self.begin(name)
        decided = Decided(True) if goal is True else known.follows(goal, more)
        self.rows[name].append(decided)
        self.rests(name, known)
        if decided.model is not None and name not in self.shown:
            self.shown[name] = _shown(name, ends, known, goal, walk, more)

    def obligations(self, state: str = "", world: World | None = None) -> tuple[Obligation, ...]:
        """All obligations; with a world it writes their certificates, for that state of the end that acts."""
        return tuple(self._obligation(name, state, world) for name in self.rows)

    def _obligation(self, name: str, state: str, world: World | None) -> Obligation:
        rows = self.rows[name]
        seconds = [d.seconds for d in rows] or [0.0]
        answers, file = self.answers.get(name), ""
        if world and answers:
            file = write(self.smtlib, f"{self.claim}/{state}", world, answers)
        return Obligation(name, self.claim, worst(map(word_of, rows)), len(rows), sum(seconds), max(seconds),
                          frozenset(self.used[name]), file, self.shown.get(name))


def _shown(name: str, ends: TwoEnds, known: Hypotheses, goal: Value, walk: Sequence[Path],
           more: More) -> Counterexample:
    """A small situation in which the obligation fails."""
    spec, world = ends.spec, ends.world
    arrived = world.segments[ARRIVED]
    model = known.small(goal, more, [(ends.b, spec.tcb), (ends.a, spec.tcb), *ends.choices,
                                    (arrived, spec.segment)])
    smt, first = world.smt, walk[0] if walk else None
    came = first is not None and first.event.cause is Cause.NETWORK
    return Counterexample(
        name, "A", first.event.name if first else "", tuple(r.name for p in walk for r in p.rules),
        smt.decoded(spec.tcb, ends.a, model), smt.decoded(spec.tcb, ends.b, model),
        smt.decoded(spec.tcb, tcb(first) if first else ends.a, model),
        smt.decoded(first.event.choices, first.after.spaces[Space.CHOICE], model) if first else {},
        smt.decoded(spec.segment, arrived, model) if came else None, None,
        tuple(smt.decoded(spec.segment, s, model) for p in walk for s in p.sent))
