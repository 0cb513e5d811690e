"""k-induction: a property that k steps in a row have kept is kept by the next one, and by the first k of every run."""

from __future__ import annotations

import z3

from tcpmodel.language.properties import Always, InEveryStep, Property
from tcpmodel.language.rules import Spec
from tcpmodel.lower.integers import Integers, linear_solver
from tcpmodel.lower.smt import as_bool
from tcpmodel.prove.bounded.bounded import Terms, bounded, step_axioms, verdict
from tcpmodel.prove.bounded.replay import Replay
from tcpmodel.prove.bounded.unrolled import Slot, Unrolled
from tcpmodel.prove.bounded.unrolled_claims import Claims, holding
from tcpmodel.verdict.verdict import Verdict, Word


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
    facts = [*(spec.lemmas if lemmas else ()), *([claim] if isinstance(claim, Always | InEveryStep) else ())]
    solver = linear_solver(terms.seconds)
    solver.add([as_bool(m) for step in runs.must for m in step])
    solver.add([as_bool(told) for p in facts for number in range(k) for told in holding(runs, p, number)])
    solver.add(as_bool(Claims(runs).violated(claim)))
    answer = solver.check()
    if answer == z3.unsat:
        assumed = ", assuming the lemmas" if lemmas and spec.lemmas else ""
        return verdict(claim, Word.PROVED, f"by {k}-induction{assumed}")
    if answer != z3.sat:
        return verdict(claim, Word.UNKNOWN, f"the solver gave up on the step of {k}-induction")
    return verdict(claim, Word.NOT_INDUCTIVE, f"at {k}", Replay(runs, solver.model()).trace)


def _arbitrary(spec: Spec, terms: Terms) -> Unrolled:
    """Runs from anywhere: any ends, and in the network any segments."""
    smt = Integers(spec, terms.width)
    ends = (smt.variables(spec.tcb, "A"), smt.variables(spec.tcb, "B"))
    old = [Slot(True, bool(end), -1, smt.variables(spec.segment, f"old.{end}")) for end in (0, 1)]
    runs = Unrolled(smt, step_axioms(spec, terms.without), ends, old)
    runs.must[0] += [told for slot in old for told in smt.in_sort(spec.segment, slot.values)]
    return runs
