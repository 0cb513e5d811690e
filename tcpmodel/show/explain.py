"""Rules, states, properties and scopes explained in words: the specification as a text to read."""

from __future__ import annotations

import textwrap
from collections.abc import Mapping, Sequence
from typing import Any

from tcpmodel.ask.react import Reaction, complete_tcb
from tcpmodel.explore.check import applicable
from tcpmodel.language.change import Change
from tcpmodel.language.errors import SpecError, did_you_mean
from tcpmodel.language.properties import Property
from tcpmodel.language.rules import Event, Rule, Spec
from tcpmodel.language.scope import Scope, User
from tcpmodel.language.terms import Space, Term, words_of
from tcpmodel.lower.numbers import cut, whole
from tcpmodel.lower.python import Interpreter
from tcpmodel.lower.text import show, show_effect
from tcpmodel.show.table import WIDTH, changes_of


def explain(spec: Spec, scopes: Sequence[Scope], name: str) -> str:
    """What a name of the specification means; SpecError with a near name for an unknown one."""
    rules, states = spec.rules(), {s.upper(): s for s in spec.state.sort.values}
    by_scope = {s.name: s for s in scopes}
    properties = {p.name: p for p in spec.properties}
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
    if not parts:
        known = [*rules, *states.values(), *properties, *by_scope, *events]
        raise SpecError(f"'{cut(name)}' is no rule, state, event, property or scope{did_you_mean(name, known)}")
    return "\n\n".join(parts)


def _lines(text: str, indent: str = "  ") -> list[str]:
    return textwrap.wrap(text, WIDTH, initial_indent=indent, subsequent_indent=indent + "  ")


def _rule(spec: Spec, a_rule: Rule) -> str:
    places: dict[str, list[str]] = {}
    for event, case, a_step in spec.steps():
        if a_rule.name in [r.name for r in a_step.rules]:
            places.setdefault(f"{event.name}, step \"{a_step.title}\"", []).extend(case.states)
    lines = [f"rule {a_rule.name}", f"  {a_rule.cite}" + (f" ({', '.join(a_rule.requirements)})" if a_rule.requirements
                                                          else "")]
    for place, states in places.items():
        lines += _lines(f"in {place}, when the end is in {', '.join(states)}")
    lines.append("  when" + ("" if a_rule.when else " no earlier rule has ended the event"))
    for condition in a_rule.when:
        lines += _lines(show(condition), "    ")
    lines.append("  then" + ("" if a_rule.do else " nothing"))
    for effect in a_rule.do:
        lines += _lines(show_effect(effect), "    ")
    lines.append("  and the event ends" if a_rule.done else "  and the next step follows")
    lines += _lines(f"note: {a_rule.note}") if a_rule.note else []
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
        rules = [r.name for s in event.case(name).steps for r in s.rules if _may_apply(spec, r, name)]
        if not rules or not _happens(spec, event, name):
            continue
        lines += _lines(f"{event.name}: {', '.join(rules)}", "    ")
    return "\n".join(lines)


def _may_apply(spec: Spec, a_rule: Rule, state: str) -> bool:
    """Whether no condition on the state alone excludes the rule."""
    return all(_true_in(spec, c, state) for c in a_rule.when)


def _happens(spec: Spec, event: Event, state: str) -> bool:
    parts = event.possible.args if event.possible.op == "and" else (event.possible,)
    return all(_true_in(spec, part, state) for part in parts)


def _true_in(spec: Spec, condition: Term, state: str) -> bool:
    """False only if the condition reads nothing but the state, and is false in this one."""
    if any(w.name != spec.state.name or w.space is not Space.TCB for w in words_of(condition)):
        return True
    interpreter = Interpreter(spec)
    env = interpreter.environment(interpreter.tcb_from({spec.state.name: state}))
    return bool(interpreter.compile(condition)(env))


def _event(spec: Spec, name: str) -> str:
    event = spec.event(name)
    lines = [f"event {name} ({event.cite})"]
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
    return "\n".join([*lines, *_lines(f"decided in: {', '.join(where) or 'no scope'}")])


def _scope(spec: Spec, scope: Scope) -> str:
    lines = [f"scope {scope.name}", *_lines(scope.says)]
    network = [w for w, on in (("loses", scope.loses), ("duplicates", scope.duplicates), ("reorders", True)) if on]
    lines += _lines(f"network: {scope.capacity} segments each way; {', '.join(network)}; what finds no room is lost")
    lines += _lines(f"sequence numbers modulo {scope.modulus}; window {scope.window}; acknowledgments are "
                    f"{'delayed or not' if scope.delays else 'never delayed'}")
    for name, user in zip("AB", scope.users, strict=True):
        lines += _lines(f"user {name}: {_user(user)}")
    if any(scope.old):
        lines += _lines(f"in flight at the start: {sum(map(len, scope.old))} segments that no end has sent")
    names = [p.name for p in applicable(spec, scope)]
    return "\n".join([*lines, *_lines(f"decides: {', '.join(names)}")])


def _user(user: User) -> str:
    opens = [f"OPEN {'active or passive' if o.active and o.passive else 'active' if o.active else 'passive'} "
             f"(ISS {' or '.join(map(str, o.iss))})" for o in user.openings]
    text = [f"SEND of {user.text} octets in all"] if user.text else []
    crash = [f"{user.crashes} crash"] if user.crashes else []
    return ", ".join([*opens, *text, *sorted(user.calls - {"SEND"}), *crash])


def tcb_words(state: str, options: Mapping[str, Any]) -> dict[str, Any]:
    """The options of ``react`` as words of a TCB; numbers are texts, as they were given."""
    names = {"iss": "ISS", "snd_una": "SND.UNA", "snd_nxt": "SND.NXT", "irs": "IRS", "rcv_nxt": "RCV.NXT",
             "rcv_wnd": "RCV.WND", "max_snd_wnd": "SND.MAX_WND", "passive": "PASSIVE", "unread": "RCV.UNREAD",
             "queued": "SND.QUEUED", "close_queued": "SND.CLOSING", "ack_owed": "ACK.OWED", "gone": "GONE"}
    given = {names[k]: _number(v) for k, v in options.items() if v is not None and v is not False}
    return {"STATE": state.upper().replace("_", "-"), **given}


def _number(value: Any) -> Any:
    """An option's text as the number that it is; what is none stays, and is refused as a value of its word."""
    number = whole(value) if isinstance(value, str) else None
    return value if number is None else number


def reactions_text(spec: Spec, given: Mapping[str, Any], event: str, reactions: Sequence[Reaction]) -> str:
    """Every outcome: the state, what is sent, what the user is told, what changes, the rules with citations."""
    rules, before = spec.rules(), complete_tcb(spec, given)
    lines = [f"{cut(event)} in {before['STATE']}: " + ("one outcome" if len(reactions) == 1 else
                                                  f"{len(reactions)} outcomes are allowed")]
    for number, one in enumerate(reactions, 1):
        lines += ["", f"{number}. {before['STATE']} -> {one.state}" if one.state != before["STATE"] else
                  f"{number}. {one.state}"]
        lines.append(f"   sends    {', '.join(one.sent) or 'nothing'}")
        lines += [f"   signals  {s}" for s in one.signals]
        changed = changes_of({k: v for k, v in before.items() if k in one.tcb and k != "STATE"}, dict(one.tcb))
        lines += textwrap.wrap(f"changes  {', '.join(changed) or 'nothing'}", WIDTH, initial_indent="   ",
                               subsequent_indent="            ")
        lines += [f"   rule     {name:34} {rules[name].cite}" for name in one.rules]
    return "\n".join(lines)


def catalogue(spec: Spec, scopes: Sequence[Scope], variants: Sequence[Change], flaws: Sequence[Change]) -> str:
    """All names that the commands take."""
    def block(title: str, rows: Sequence[tuple[str, str]]) -> list[str]:
        return [title, *(line for n, says in rows for line in
                         textwrap.wrap(f"{n:24} {says}", WIDTH, initial_indent="  ", subsequent_indent=" " * 27)), ""]

    return "\n".join([
        *block("scopes", [(s.name + ("" if s.default else " *"), s.says) for s in scopes]),
        *block("variants", [(v.name, f"{v.says} ({v.cite})") for v in variants]),
        *block("properties", [(p.name, p.says) for p in spec.properties]),
        *block("events", [(e.name, e.cite) for e in spec.events]),
        *block("flaws (variants that must be caught)", [(f.name, f.says) for f in flaws]),
        *block("not modelled", [(text, "") for text in spec.left_out]),
    ]).rstrip()
