"""Whether the operators on sequence numbers, and the named conditions of the rules, mean what their definitions say."""

from __future__ import annotations

from collections.abc import Iterator

import z3

from tcpmodel.language.properties import Definition
from tcpmodel.language.rules import Rule, vocabulary
from tcpmodel.language.spec import Spec
from tcpmodel.language.terms import NAT, SEQ, Space, Term, between, in_window, record, words_of
from tcpmodel.lower.plain import Plain, Spaces
from tcpmodel.lower.smt import Smt, Valuation, Value
from tcpmodel.lower.text import show
from tcpmodel.prove.lint.findings import Example, Linted, Mistake
from tcpmodel.prove.solver import NO, UNKNOWN, Solver

N = record("N", A=(SEQ, 0), B=(SEQ, 0), C=(SEQ, 0), LENGTH=(NAT, 0), MORE=(NAT, 0))


def operators(linted: Linted) -> None:
    """Compares every operator on bit-vectors with its definition in numbers that do not wrap around."""
    words = vocabulary(N)
    smt = Smt(_WORDS_ONLY, linted.width)
    plain = Plain(linted.width, wide=True)
    values = smt.variables(words, "number")
    answer = linted.answers["operators"]
    for term, defined in meanings(plain, {name: plain.widened(v) for name, v in values.items()}):
        answer.asked += 1
        taken = plain.widened(smt.term(term, Valuation({Space.TCB: values})))
        solver = Solver(linted.timeout, taken != defined, linear=False)
        differ = solver.check()
        if differ == UNKNOWN:
            answer.unknown.append(show(term))
        elif differ != NO:
            tcb = smt.decoded(list(dict.fromkeys(words_of(term))), values, solver.model())
            linted.findings.append(Mistake("operators", f"'{show(term)}' is not what RFC 9293 3.4 defines", (),
                                          Example("", tcb, {}, {}, ()), ("tcpmodel/lower/smt.py", "RFC 9293 3.4")))


_WORDS_ONLY = Spec("numbers", "numbers", N.A, vocabulary(N), (), (), (), ())


def meanings(plain: Plain, values: dict[str, Value]) -> Iterator[tuple[Term, Value]]:
    """Each operator as rules write it, with its definition on plain numbers."""
    a, b, c, length, more = (values[w.name] for w in N)
    yield N.A < N.B, plain.earlier(a, b, strictly=True)
    yield N.A <= N.B, plain.earlier(a, b, strictly=False)
    yield N.A - N.B, plain.met(b, a) - b
    yield N.A + N.LENGTH, plain.turned(a + length)
    yield N.A - N.LENGTH, plain.turned(a + plain.turn - length)
    yield N.LENGTH + N.MORE, length + more
    yield N.LENGTH - N.MORE, plain.least(length - more)
    yield between(N.A, N.B, N.C), plain.between(a, b, c)
    yield in_window(N.A, N.B, N.LENGTH), plain.in_window(a, b, length)


def definitions(spec: Spec, linted: Linted) -> None:
    """Compares every named condition of the rules with the definition of that name, for all values of its words."""
    plain = Plain(linted.width)
    homes = ((Space.TCB, spec.tcb), (Space.SEG, spec.segment), (Space.CHOICE, spec.choices))
    spaces = {space: plain.variables(words, space.name) for space, words in homes}
    solver = Solver(linted.timeout, *(b for space, words in homes for b in plain.in_sort(words, spaces[space])),
                    linear=False)
    answer = linted.answers["definitions"]
    for a_definition in spec.definitions:
        uses = list(_uses(spec, a_definition.name))
        if not uses:
            linted.findings.append(Mistake("definitions", f"'{a_definition.name}' is defined, and no rule reads it", (),
                                          None, (a_definition.where, a_definition.cite)))
        for term, rule in uses:
            answer.asked += 1
            means = plain.term(a_definition.means, spaces)
            differ, model = solver.example(plain.term(term, spaces) != means)
            if differ == UNKNOWN:
                answer.unknown.append(f"'{a_definition.name}' in {rule.name}")
            elif model is not None:
                holds = z3.is_true(model.eval(means, model_completion=True))
                example = _example(plain, spaces, model, (term, a_definition.means))
                linted.findings.append(Mistake("definitions", _differs(a_definition, holds), (rule,), example,
                                              (a_definition.where, a_definition.cite)))


def _uses(spec: Spec, name: str) -> Iterator[tuple[Term, Rule]]:
    """The terms of that name in conditions of rules, each once, with the first rule that reads it."""
    seen: set[int] = set()
    for rule in spec.rules().values():
        for term in (t for condition in rule.when for t in _parts(condition)):
            if term.label == name and id(term) not in seen:
                seen.add(id(term))
                yield term, rule


def _parts(term: Term) -> Iterator[Term]:
    yield term
    for arg in term.args:
        if isinstance(arg, Term):
            yield from _parts(arg)


def _differs(a_definition: Definition, holds: bool) -> str:
    is_so = ("true", "false") if holds else ("false", "true")
    return f"'{a_definition.name}' is {is_so[1]} where its definition is {is_so[0]}"


def _example(plain: Plain, spaces: Spaces, model: z3.ModelRef, terms: tuple[Term, ...]) -> Example:
    """The values of the words that the terms read."""
    read = {(w.space, w.name): w for term in terms for w in words_of(term)}.values()
    values = {s: {w.name: plain.decoded(w, spaces[s][w.name], model) for w in read if w.space is s} for s in spaces}
    return Example("", values[Space.TCB], values[Space.SEG], values[Space.CHOICE], ())
