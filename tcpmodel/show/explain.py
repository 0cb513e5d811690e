"""Rules, states, claims, scopes, requirements and sections in words: the specification as a text to read."""

from __future__ import annotations

import textwrap
from collections.abc import Mapping, Sequence
from typing import Any

from tcpmodel.ask.completion import complete_tcb
from tcpmodel.ask.react import Reaction
from tcpmodel.explore.check import applicable
from tcpmodel.language.accounts import accounts
from tcpmodel.language.change import Change
from tcpmodel.language.citations import asked_for
from tcpmodel.language.claims import Claim
from tcpmodel.language.errors import SpecError, did_you_mean
from tcpmodel.language.events import Choice
from tcpmodel.language.profile import Profile
from tcpmodel.language.properties import Axiom, Property
from tcpmodel.language.rules import Rule
from tcpmodel.language.scope import Scope, User
from tcpmodel.language.spec import Spec
from tcpmodel.language.terms import Word
from tcpmodel.lower.numbers import cut, whole
from tcpmodel.lower.segments import show_effect
from tcpmodel.lower.text import show
from tcpmodel.observe.vocabulary import possible_in, true_in
from tcpmodel.show.amendments import amendment_text, composition_text
from tcpmodel.show.requirements import erratum_text, left_out_rows, requirement_text, rule_line, strength_of
from tcpmodel.show.sections import section_text, sections
from tcpmodel.show.table import WIDTH, changes_of


def explain(spec: Spec, scopes: Sequence[Scope], name: str, variants: Sequence[Change] = (),
            flaws: Sequence[Change] = (), profiles: Sequence[Profile] = ()) -> str:
    """A name of the specification or of an amendment, or a section of the text, explained; SpecError with a near name
    for an unknown one.

    ``variants`` and ``flaws`` are changes of the specification, which bear on its requirements.
    """
    amendments: tuple[Change | Profile, ...] = (*variants, *profiles, *flaws)
    rules, states = spec.rules(), {s.upper(): s for s in spec.state.sort.values}
    by_scope = {s.name: s for s in scopes}
    properties = {p.name: p for p in spec.properties}
    axioms = {a.name: a for a in (*spec.axioms, *(a for ranking in spec.rankings for a in ranking.assuming))}
    lemmas = {lemma.name: lemma for lemma in spec.lemmas}
    parts = []
    if name in rules:
        parts.append(_rule(spec, rules[name]))
    if name.upper().replace("_", "-") in states:
        parts.append(_state(spec, states[name.upper().replace("_", "-")]))
    if name in properties:
        parts.append(_property(spec, scopes, properties[name]))
    if name in by_scope:
        parts.append(_scope(spec, by_scope[name]))
    events = {e.name: e for e in spec.events}
    if name.upper() in events:
        parts.append(_event(spec, name.upper()))
    parts += [_lemma(spec, lemmas[name])] if name in lemmas else []
    parts += [_axiom(spec, axioms[name])] if name in axioms else []
    if name.upper() in spec.numbered:
        each = {a.requirement.number: a for a in accounts(spec, variants, flaws)}
        parts.append(requirement_text(spec, each[name.upper()]))
    parts += [erratum_text(spec, e) for e in spec.errata if e.number == name.lower().removeprefix("erratum ")]
    asked = asked_for(name)
    if asked and (text := section_text(spec, asked, variants)):
        parts.append(text)
    parts += [composition_text(spec)] if name == spec.name else []
    parts += [amendment_text(one) for one in amendments if one.name == name]
    if not parts:
        known = [*rules, *states.values(), *properties, *lemmas, *axioms, *by_scope, *events, *spec.numbered,
                 *(one.name for one in amendments)]
        raise SpecError(f"'{cut(name)}' is no rule, state, event, claim, scope, variant, requirement or cited section"
                        f"{did_you_mean(name, sections(spec) if asked else known)}")
    return "\n\n".join(parts)


def _lines(text: str, indent: str = "  ") -> list[str]:
    return textwrap.wrap(text, WIDTH, initial_indent=indent, subsequent_indent=indent + "  ")


def _rule(spec: Spec, a_rule: Rule) -> str:
    places: dict[str, list[str]] = {}
    for event, case, a_step in spec.steps():
        if a_rule.name in [r.name for r in a_step.rules]:
            places.setdefault(f"{event.name}, step \"{a_step.title}\"", []).extend(case.states)
    lines = [f"rule {a_rule.name}", f"  {a_rule.cite}", *_lines(f"strength: {strength_of(spec, a_rule)}")]
    for place, states in places.items():
        lines += _lines(f"in {place}, when the end is in {', '.join(states)}")
    lines.append("  when" + ("" if a_rule.when else " no earlier rule has ended the event"))
    for condition in a_rule.when:
        lines += _lines(show(condition), "    ")
    lines.append("  then" + ("" if a_rule.do else " nothing"))
    for effect in a_rule.do:
        lines += _lines(show_effect(spec, effect), "    ")
    lines.append("  and the event ends" if a_rule.done else "  and the next step follows")
    lines += _lines(f"note: {a_rule.note}") if a_rule.note else []
    _, by = spec.history.get(a_rule.name, (a_rule, ()))
    lines += _lines(f"as {', then '.join(by)} {'has' if len(by) == 1 else 'have'} it") if by else []
    return "\n".join(lines)


def _state(spec: Spec, name: str) -> str:
    lines = [f"state {name}", "  is entered"]
    for e in spec.edges:
        if e.target == name:
            lines += _lines(f"from {e.source} by {e.event}: {e.label.replace(chr(10), ' / ')} ({e.cite})", "    ")
    lines.append("  is left")
    for e in spec.edges:
        if e.source == name:
            lines += _lines(f"to {e.target} by {e.event}: {e.label.replace(chr(10), ' / ')} ({e.cite})", "    ")
    lines.append("  what happens in it")
    for event in spec.events:
        rules = [r.name for s in event.case(name).steps for r in s.rules if all(true_in(spec, c, name) for c in r.when)]
        if rules and possible_in(spec, event, name):
            lines += _lines(f"{event.name}: {', '.join(rules)}", "    ")
    return "\n".join(lines)



def _open(choice: Choice) -> str:
    """A choice, the values that it may take, and where it is open."""
    domain = choice.domain
    least = f"from {domain.least} " if domain.least else ""
    values = {"values": f"one of {', '.join(map(str, domain.values))}", "turn": "as the user's turn allows",
              "scope": f"a number of the scope {least}(else {domain.usual})"}.get(domain.kind)
    if domain.up_to is not None:
        values = f"from {domain.least} up to {show(domain.up_to)}"
    when = f", when {show(choice.when)}" if choice.when.op != "literal" else ""
    return f"{choice.word.name}: {values}{when}" + ("; only in scopes that leave it open" if choice.optional else "")


def _event(spec: Spec, name: str) -> str:
    event = spec.event(name)
    lines = [f"event {name} ({event.cite})", f"  is caused by the {event.cause.value}" + (
        "; only in scopes that name it" if event.optional else "")]
    forms = [f"'{f.shown}'" for f in event.forms]
    lines += _lines(f"is written {' or '.join(forms)}") if len(forms) > 1 else []
    lines += [line for choice in event.leaves_open for line in _lines(f"leaves open {_open(choice)}")]
    costs = [f"{show(c.amount)} of {c.word.name}" for c in event.costs]
    lines += _lines(f"costs its user {', '.join(costs)}") if costs else []
    if event.possible.op != "literal":
        lines += _lines(f"is possible when {show(event.possible)}")
    for case in event.cases:
        lines += _lines(f"in {', '.join(case.states)}:")
        for a_step in case.steps:
            lines += _lines(f"{a_step.title}: {', '.join(r.name for r in a_step.rules)}", "    ")
    return "\n".join(lines)


def _property(spec: Spec, scopes: Sequence[Scope], a_property: Property) -> str:
    lines = [f"property {a_property.name} ({a_property.kind}, {a_property.cite})", *_lines(a_property.says)]
    for field, term in a_property.parts().items():
        if term.op != "literal":
            lines += _lines(f"{field}: {show(term)}")
    assuming = getattr(a_property, "assuming", ())
    fairness = {f.name: f for f in spec.fairness}
    lines += [line for n in assuming for line in
              _lines(f"assuming {n} ({'strong' if fairness[n].strong else 'weak'}): {fairness[n].says}")]
    where = [s.name for s in scopes if s.offers(a_property.needs)]
    return "\n".join([*lines, *_holds(spec, a_property.name), *_lines(f"decided in: {', '.join(where) or 'no scope'}")])


def _holds(spec: Spec, name: str) -> list[str]:
    """The requirements that a claim holds."""
    numbers = [r.number for r in spec.requirements if name in r.held]
    return _lines(f"holds the requirements {', '.join(numbers)}") if numbers else []


def _lemma(spec: Spec, lemma: Claim) -> str:
    lines = [f"lemma {lemma.name} ({lemma.cite})", *_lines(lemma.says), *_holds(spec, lemma.name)]
    for field, term in lemma.parts().items():
        lines += _lines(f"{field}: {show(term)}") if term.op != "literal" else []
    return "\n".join(lines)


def _axiom(spec: Spec, axiom: Axiom) -> str:
    lines = [f"axiom {axiom.name} ({axiom.cite})", *_lines(axiom.says), *_holds(spec, axiom.name)]
    for field, term in (("given", axiom.given), ("then", axiom.then)):
        lines += _lines(f"{field}: {show(term)}") if term.op != "literal" else []
    return "\n".join(lines)


def _scope(spec: Spec, scope: Scope) -> str:
    lines = [f"scope {scope.name}", *_lines(scope.says)]
    network = [w for w, on in (("loses", scope.loses), ("duplicates", scope.duplicates), ("reorders", True)) if on]
    room = f"{scope.capacity} segment{'' if scope.capacity == 1 else 's'}"
    lines += _lines(f"network: {room} each way; {', '.join(network)}; a segment that finds no room is lost")
    lines += _lines("; ".join([f"sequence numbers modulo {scope.modulus}", *_numbers(scope.numbers),
                               *(f"{name} is left open" for name in sorted(scope.leaves_open))]))
    if scope.timeouts:
        lines += _lines(f"timeouts: {', '.join(sorted(scope.timeouts))}")
    for name, user in zip("AB", scope.users, strict=True):
        lines += _lines(f"user {name}: {_user(user)}")
    if any(scope.old):
        lines += _lines("in flight at the start, sent by no end: " + ", ".join(
            f"{old.text} from {end}" for end, olds in zip("AB", scope.old, strict=True) for old in olds))
    names = [p.name for p in applicable(spec, scope)]
    return "\n".join([*lines, *_lines(f"decides: {', '.join(names)}")])


def _numbers(numbers: Mapping[str, Sequence[Any]]) -> list[str]:
    return [f"{name} {' or '.join(map(str, values))}" for name, values in numbers.items()]


def _user(user: User) -> str:
    turns = [f"{', '.join(sorted(t.tags)) or 'a turn'} ({', '.join(_numbers(t.values))})" for t in user.turns]
    budget = [f"{name} {amount}" for name, amount in user.budget.items() if amount]
    numbers = _numbers(user.numbers) if budget else []
    return ", ".join([*turns, *sorted(user.calls), *budget, *numbers])


def tcb_words(spec: Spec, options: Mapping[str, Any]) -> dict[str, Any]:
    """The options of ``react`` (texts and flags, by the name of their word) as values of their words."""
    words = {w.name: w for w in spec.tcb}
    return {name: _value(words[name], v) for name, v in options.items() if v is not None and v is not False}


def _value(word: Word, value: Any) -> Any:
    """An option's text as a value of its word; a text that is no such value stays, and ``react`` refuses it."""
    if word.sort.values and isinstance(value, str):
        return value.upper().replace("_", "-")
    number = whole(value) if isinstance(value, str) else None
    return value if number is None else number


def reactions_text(spec: Spec, given: Mapping[str, Any], event: str, reactions: Sequence[Reaction]) -> str:
    """Every outcome: the state, the segments sent, the signals to the user, the changes, the rules with citations."""
    rules, before, state = spec.rules(), complete_tcb(spec, given), spec.state.name
    under = f", under {spec.variant}" if spec.variant else ""
    many = "one outcome" if len(reactions) == 1 else f"{len(reactions)} outcomes are allowed"
    lines = [f"{cut(event)} in {before[state]}{under}: {many}"]
    for number, outcome in enumerate(reactions, 1):
        lines += ["", f"{number}. {before[state]} -> {outcome.state}" if outcome.state != before[state] else
                  f"{number}. {outcome.state}"]
        lines.append(f"   sends    {', '.join(outcome.sent) or 'nothing'}")
        lines += [f"   signals  {s}" for s in outcome.signals]
        old = {k: v for k, v in before.items() if k in outcome.tcb and k != state}
        changed = changes_of(spec, old, dict(outcome.tcb))
        lines += textwrap.wrap(f"changes  {', '.join(changed) or 'nothing'}", WIDTH, initial_indent="   ",
                               subsequent_indent="            ")
        lines += [f"   rule     {rule_line(spec, rules[name])}" for name in outcome.rules]
    return "\n".join(lines)


def catalogue(spec: Spec, scopes: Sequence[Scope], variants: Sequence[Change], flaws: Sequence[Change],
              profiles: Sequence[Profile] = ()) -> str:
    """All names that the commands take."""

    def block(title: str, rows: Sequence[tuple[str, str]]) -> list[str]:
        return [title, *(line for n, says in rows for line in
                         textwrap.wrap(f"{n:24} {says}", WIDTH, initial_indent="  ", subsequent_indent=" " * 27)), ""]

    return "\n".join([
        *block("scopes", [(s.name + ("" if s.default else " *"), s.says) for s in scopes]),
        *block("variants", [(v.name, f"{v.says} ({v.cite})") for v in variants]),
        *block("profiles (sets of variants)", [
            (p.name, f"{p.says}: {' + '.join(part.name for part in p.parts) or 'no variant'}") for p in profiles]),
        *block("properties", [(p.name, p.says) for p in spec.properties]),
        *block("events", [(e.name, e.cite) for e in spec.events]),
        *block("flaws (variants that must be caught)", [
            (f.name, f.says + (f" (of {', '.join(f.needs)})" if f.needs else "")) for f in flaws]),
        *block("not modelled", left_out_rows(spec, accounts(spec, variants))),
    ]).rstrip()
