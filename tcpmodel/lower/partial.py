"""What an event does where some words are known: its condition, and the words that it may change."""

from __future__ import annotations

from collections.abc import Sequence

from tcpmodel.language.rules import DeleteTCB, Effect, Event, Rule, Send
from tcpmodel.language.settled import KnownWords as KnownWords
from tcpmodel.language.settled import settled as settled
from tcpmodel.language.terms import Assign, Term, Word, both, either


def effective(event: Event, state: Word, known: KnownWords) -> Term:
    """The condition without which the event changes and sends nothing.

    The first rule that changes or sends anything finds the end as it was before the event; so its guard and its
    first change can be read there.
    """
    cases = []
    for a_case in event.cases:
        doing = settled(either(*(_does(r) for s in a_case.steps for r in s.rules)), known)
        everywhere = set(a_case.states) == set(state.sort.values)
        cases.append(doing if everywhere else both(state.is_in(*a_case.states), doing))
    return settled(either(*cases), {})


def assigned(effects: Sequence[Effect], tcb: Sequence[Word]) -> list[str]:
    """The names of the words that the effects may change."""
    names = {e.word.name for e in effects if isinstance(e, Assign)}
    deletes = [e for e in effects if isinstance(e, DeleteTCB)]
    return [w.name for w in tcb if w.name in names or not all(e.spares(w) for e in deletes)]


def _does(a_rule: Rule) -> Term:
    if any(isinstance(effect, Send | DeleteTCB) for effect in a_rule.do):
        return a_rule.guard
    return both(a_rule.guard, either(*(e.word != e.value for e in a_rule.do if isinstance(e, Assign))))
