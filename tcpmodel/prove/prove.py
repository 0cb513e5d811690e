"""The whole proof: safety by induction first, and from it the promises by ranking."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import replace
from time import monotonic

from tcpmodel.language.claims import Property, at_rest, inductive, invariants
from tcpmodel.language.errors import SpecError
from tcpmodel.language.spec import Spec
from tcpmodel.prove.induction.antecedents import Antecedents
from tcpmodel.prove.induction.induction import Proof, ProofOptions, Proved, prove, unneeded, worst
from tcpmodel.prove.ranking.promises import idle_steps, rank
from tcpmodel.prove.solver import interruptible
from tcpmodel.prove.vacuity import Vacuity
from tcpmodel.verdict.verdict import RELIABLE, VerdictWord


def provable(spec: Spec) -> list[Property]:
    """The properties that a proof can decide: those about states and steps, and promises with a ranking."""
    return [p for p in spec.properties if p in inductive(spec.properties) or p.name in promised(spec)]


def promised(spec: Spec) -> set[str]:
    """The names of the promises with a ranking, of those that follow from one, and of the claims at rest."""
    ranked = {name for r in spec.rankings for name in (r.of, *r.implies)}
    return ranked | {p.name for p in at_rest(spec.properties)}


def whole(spec: Spec, asked: ProofOptions, names: Collection[str] = (),
          progress: Callable[[int], None] | None = None) -> Proof:
    """The proof of the named properties; of all that a proof can decide, if ``names`` is empty.

    SpecError for a name of another kind of property. A property may rest on an invariant, and a promise does. So the
    proof includes all invariants; but its result lists only the named properties and the lemmas.
    """
    with interruptible():
        return _whole(spec, asked, names, progress)


def _whole(spec: Spec, asked: ProofOptions, names: Collection[str], progress: Callable[[int], None] | None) -> Proof:
    started = monotonic()
    fit = {p.name for p in provable(spec)}
    for name in names:
        if spec.property(name).name not in fit:
            raise SpecError(f"{name} is a claim of kind {spec.property(name).kind}: no induction proves it")
    promises = promised(spec) & set(names) if names else promised(spec)
    states = invariants(spec.properties)
    chosen = tuple(p for p in spec.properties if not names or p.name in names or p in states)
    part = replace(spec, properties=chosen, rankings=spec.rankings if promises else ())
    said = [p for p in chosen if p.name in fit and (not names or p.name in names)]
    antecedents = Antecedents(part, [*spec.lemmas, *said])
    proof = prove(part, asked, progress, antecedents)
    tell = _vacuity(part, proof, antecedents)
    proof.claims = [tell(c) for c in proof.claims]
    if promises and not proof.interrupted:
        ranked = _ranked(spec, proof, sorted(promises))
        proof.promises = [tell(p) for p in ranked if p.claim.name in promises]
        used = {name for p in proof.promises for name in p.uses}
        proof.assumed = tuple(a for r in spec.rankings for a in (*r.assuming, r.network) if a.name in used)
        proof.idle = idle_steps(spec, proof.promises)
    if names:
        proof.claims = [c for c in proof.claims if c.lemma or c.claim.name in names]
    elif not proof.interrupted:
        try:
            proof.unneeded = _unneeded(spec, asked, proof)
        except KeyboardInterrupt:
            proof.interrupted = True
    proof.names, proof.seconds = tuple(names), monotonic() - started
    return proof


def _vacuity(spec: Spec, proof: Proof, antecedents: Antecedents) -> Callable[[Proved], Proved]:
    """What gives a claim its last word; after a signal nobody knows whether a claim is vacuous."""
    if not proof.interrupted:
        try:
            return Vacuity(spec, proof, antecedents).tell
        except KeyboardInterrupt:
            proof.interrupted = True
    return lambda c: replace(c, word=VerdictWord.UNKNOWN) if c.word is VerdictWord.PROVED else c


def _ranked(spec: Spec, proof: Proof, promises: Sequence[str]) -> list[Proved]:
    """The verdicts on promises; all UNKNOWN after a signal."""
    try:
        return rank(spec, proof.asked, proved=proof.claims)
    except KeyboardInterrupt:
        proof.interrupted = True
        return [Proved(spec.property(name), False, VerdictWord.UNKNOWN, (), frozenset()) for name in promises]


def _unneeded(spec: Spec, asked: ProofOptions, proof: Proof) -> tuple[str, ...]:
    """The lemmas that the proof does not need: no property rests on them, or a trial without them succeeds."""
    vacuous = {c.claim.name for c in proof.claims if c.word is VerdictWord.VACUOUS}  # they are told already
    idle = tuple(name for name in unneeded(proof) if name not in vacuous)
    if proof.needs is None or any(p.word is not VerdictWord.PROVED for p in proof.properties):
        return idle
    suspected = [i.name for i in spec.lemmas if i.name not in {*idle, *vacuous, *proof.needs.needed()}]
    quiet = replace(asked, needs=False, smtlib=None)
    return (*idle, *(name for name in suspected if _goes_through(spec, quiet, {name})))


def _goes_through(spec: Spec, asked: ProofOptions, left_out: set[str]) -> bool:
    """Whether the proof succeeds without those lemmas, and without those that then are not inductive."""
    fewer = replace(spec, lemmas=tuple(i for i in spec.lemmas if i.name not in left_out))
    for name in sorted(promised(spec), key=lambda n: any(r.of == n for r in spec.rankings)):  # the slow ones last
        ranked = rank(fewer, asked, proved=(), only=[name])
        if any(o.word not in RELIABLE for p in ranked for o in p.obligations):
            return False
    proof = prove(fewer, asked)
    own = {c.claim.name: worst(o.word for o in c.obligations) for c in proof.claims}
    lost = {c.claim.name for c in proof.claims if c.lemma and own[c.claim.name] is not VerdictWord.PROVED}
    if any(own[p.claim.name] is not VerdictWord.PROVED for p in proof.properties):
        return False
    return not lost or _goes_through(spec, asked, left_out | lost)

