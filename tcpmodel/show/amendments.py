"""Variants, flaws and profiles explained in words: what each one changes, adds, gives up and goes with."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Sequence

from tcpmodel.language.change import Change
from tcpmodel.language.profile import Profile
from tcpmodel.language.spec import Spec
from tcpmodel.language.stamps import Stamp
from tcpmodel.language.terms import Space, Term
from tcpmodel.lower.text import show
from tcpmodel.show.table import WIDTH

_WHERE = {Space.TCB: "the TCB", Space.SEG: "segments", Space.CHOICE: "choices", Space.BUDGET: "the budget"}


def amendment_text(one: Change | Profile) -> str:
    """What a variant, a flaw or a profile does, line by line."""
    told = _profile(one) if isinstance(one, Profile) else _change(one)
    kind = "profile" if isinstance(one, Profile) else "flaw" if one.caught_by else "variant"
    return "\n".join([f"{kind} {one.name}", *(line for text in told for line in _lines(text))])


def composition_text(spec: Spec) -> str:
    """The specification and its variants, in order, and what they give up."""
    lines = [f"specification {spec.name}", *_lines(spec.heading)]
    for number, change in enumerate(spec.changes, 1):
        lines += _lines(f"{number}. {change.name}: {change.says} ({change.cite})")
    given_up = [f"{name} (by {' and '.join(by)})" for name, by in spec.given_up.items()]
    lines += [line for text in _listed("gives up", given_up) for line in _lines(text)]
    return "\n".join(lines)


def _lines(text: str) -> list[str]:
    return textwrap.wrap(text, WIDTH, initial_indent="  ", subsequent_indent="    ", break_on_hyphens=False)


def _profile(profile: Profile) -> Iterator[str]:
    yield profile.says
    for number, part in enumerate(profile.parts, 1):
        yield f"{number}. {part.name}: {part.says} ({part.cite})"
    if not profile.parts:
        yield "no amendment: it is the specification itself"
    broken = dict.fromkeys(name for part in profile.parts for name in part.breaks if name not in profile.mends)
    yield from _listed("gives up", list(broken))


def _change(change: Change) -> Iterator[str]:
    yield f"{change.says} ({change.cite})"
    for what, names in (("updates", change.updates), ("needs", change.needs), ("comes after", change.after),
                        ("does not go with", change.conflicts)):
        yield from _listed(what, names)
    yield from _rules(change)
    yield from _additions(change)
    for what, names in (("gives up", change.breaks), ("mends", change.mends), ("no longer claims", change.withdraws)):
        yield from _listed(what, names)
    yield from _listed("is explored in", [s.name for s in change.scopes])
    yield from _listed("has the flaws", [f.name for f in change.flaws])
    if change.caught_by:
        yield "property {} catches it in scope {}".format(*change.caught_by)


def _rules(change: Change) -> Iterator[str]:
    yield from _listed("changes the rules", list(change.replaces))
    yield from _listed("removes the rules", change.removes)
    for title, rules in change.adds.items():
        yield f"adds to step \"{title}\" the rules {', '.join(r.name for r in rules)}"
    for one in change.inserts:
        place = f"{'after' if one.after else 'before'} step \"{one.title}\""
        yield f"adds {place} the step \"{one.step.title}\": {', '.join(r.name for r in one.step.rules)}"
    yield from _listed("changes when these events are possible:", list(change.possible))


def _additions(change: Change) -> Iterator[str]:
    for space, where in _WHERE.items():
        yield from _listed(f"adds to {where}", [w.name for w in change.each_word() if w.space is space])
    for one in change.stamps:
        yield f"writes {_stamp(one)}"
    yield from _listed("adds the events", [e.name for e in change.events])
    for event, choices in change.choices.items():
        yield f"leaves open in {event}: {', '.join(c.word.name for c in choices)}"
    for kind, claims in (("properties", change.properties), ("lemmas", change.lemmas), ("axioms", change.axioms)):
        yield from _listed(f"adds the {kind}", [c.name for c in claims])
    for edge in change.edges:
        yield f"adds the edge {edge.source} -> {edge.target} by {edge.event} ({edge.cite})"


def _stamp(one: Stamp) -> str:
    value = show(one.value) if isinstance(one.value, Term) else "another value"
    given = "" if one.given.op == "literal" else f" when {show(one.given)}"
    return f"{value} into {one.word.name} of every segment that is sent{given}"


def _listed(what: str, names: Sequence[str]) -> Iterator[str]:
    if names:
        yield f"{what} {', '.join(names)}"
