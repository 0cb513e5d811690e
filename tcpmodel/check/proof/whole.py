"""The whole proof: what is safe by induction, and then, from that, what is promised by ranking."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import replace
from time import monotonic

from tcpmodel.check.proof.induction import SAFETY, Asked, Proof, prove, unneeded
from tcpmodel.check.proof.ranking import rank
from tcpmodel.language.errors import SpecError
from tcpmodel.language.properties import NoDeadlock, Property
from tcpmodel.language.rules import Spec


def provable(spec: Spec) -> list[Property]:
    """The properties that a proof can decide: those about states and steps, and what has a ranking."""
    return [p for p in spec.properties if isinstance(p, SAFETY) or p.name in promised(spec)]


def promised(spec: Spec) -> set[str]:
    """The promises that have a ranking, or follow from one, and the claim that no run just ends."""
    ranked = {name for r in spec.rankings for name in (r.of, *r.implies)}
    return ranked | {p.name for p in spec.properties if isinstance(p, NoDeadlock)}


def whole(spec: Spec, asked: Asked, names: Collection[str] = (),
          progress: Callable[[int], None] | None = None) -> Proof:
    """The proof of those properties; of all that can be proved, if none is named.

    A name of another kind of property is a SpecError. A promise rests on all invariants, so that with one asked
    all of them are proved.
    """
    started = monotonic()
    fit = {p.name for p in provable(spec)}
    for name in names:
        if spec.property(name).name not in fit:
            raise SpecError(f"{name} is a claim of kind {spec.property(name).kind}: no induction proves it")
    promises = promised(spec) & set(names) if names else promised(spec)
    chosen = spec.properties if promises or not names else tuple(p for p in spec.properties if p.name in names)
    proof = prove(replace(spec, properties=chosen, rankings=spec.rankings if promises else ()), asked, progress)
    if promises and not proof.interrupted:
        try:
            found = rank(spec, asked, proved=proof.claims)
        except KeyboardInterrupt:
            proof.interrupted, found = True, []
        proof.promises = [p for p in found if p.claim.name in promises]
        used = {name for p in proof.promises for name in p.uses}
        proof.assumed = tuple(a for r in spec.rankings for a in (*r.assuming, r.network) if a.name in used)
    if names:
        proof.claims = [c for c in proof.claims if c.lemma or c.claim.name in names]
    elif not proof.interrupted:
        proof.unneeded = unneeded(proof)
    proof.names, proof.seconds = tuple(names), monotonic() - started
    return proof
