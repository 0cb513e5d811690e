"""A system within the axioms of the proofs: its users, clocks and network do only what a proof assumes.

We prove a lemma under the axioms, so an exploration can refute it only within them. This system has no steps that break
an axiom, and no old duplicates that an end which follows the rules could not have sent.
"""

from __future__ import annotations

from collections.abc import Iterator

from tcpmodel.language.properties import Axiom
from tcpmodel.language.scope import Scope
from tcpmodel.language.spec import Spec
from tcpmodel.lower.python import Meaning
from tcpmodel.system.system import Label, State, System

_Compiled = tuple[Axiom, Meaning, Meaning]


class Within(System):
    """The transition relation of one specification in one scope, without what the axioms exclude."""

    def __init__(self, spec: Spec, scope: Scope) -> None:
        super().__init__(spec, scope)
        compile_ = self.interpreter.compile
        self._axioms: list[_Compiled] = [(a, compile_(a.given), compile_(a.then)) for a in spec.axioms if not a.start]
        self._start: list[_Compiled] = [(a, compile_(a.given), compile_(a.then)) for a in spec.axioms if a.start]
        self._known: dict[tuple[int, int, int, int, int], bool] = {}
        a, b, *channels = self.initial
        self.initial = (a, b, *(self._sent_by_the_rules(c) for c in channels))  # type: ignore[assignment]

    def successors(self, state: State) -> Iterator[tuple[Label, State]]:
        for label, target in super().successors(state):
            if label[3] < 0 or self._allowed(label, state):
                yield label, target

    def _allowed(self, label: Label, state: State) -> bool:
        """Whether the end's step keeps every axiom, with the network as it was before."""
        where, move, _, did = label
        own, peers = (state[2], state[3]) if where == 0 else (state[3], state[2])
        key = (move, did, state[1 - where], own, peers)
        known = self._known.get(key)
        if known is None:
            known = self._known[key] = all(self._kept(axiom, *key) for axiom in self._axioms)
        return known

    def _kept(self, axiom: _Compiled, move: int, did: int, peer: int, own: int, peers: int) -> bool:
        """Whether the axiom holds of that step, and of each segment that it is about."""
        what, given, then = axiom
        _, _, before, _, outcome = self.occurrences[did]
        segments = {"": (None,), "own": self.channels[own], "peer": self.channels[peers]}[what.of]
        for segment in segments:
            taken = None if segment is None else self.segments[segment]
            other, chosen = self.ends[peer][1].tcb, self.moves[move].chosen
            env = self.interpreter.environment(outcome.tcb, taken, chosen, other, before)
            if given(env) and not then(env):
                return False
        return True

    def _sent_by_the_rules(self, channel: int) -> int:
        """The direction without the old duplicates that break an axiom of the start."""
        kept = []
        for segment in self.channels[channel]:
            env = self.interpreter.environment(segment=self.segments[segment])
            if all(then(env) for _, given, then in self._start if given(env)):
                kept.append(segment)
        return self._channel(tuple(kept))
