"""Completes a TCB of which a person gives a few words: the other words get their usual values in that state.

The specification declares the usual values, beside its words.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from tcpmodel.language.errors import SpecError, did_you_mean
from tcpmodel.language.spec import Spec
from tcpmodel.language.terms import BOOL
from tcpmodel.lower.numbers import out_of_bounds, shown
from tcpmodel.lower.python import interpreter_of

M = 2**32
_LONG_NAME = 100  # characters; a longer name is no misspelt word


def complete_tcb(spec: Spec, given: Mapping[str, Any]) -> dict[str, Any]:
    """The TCB by word; a word that is not given has its value in a quiet connection.

    An unknown word or state, or a number outside its bounds, is a SpecError.
    """
    _checked(spec, given)
    tcb: dict[str, Any] = {w.name: w.initial for w in spec.tcb} | dict(given)
    interpreter, filled = interpreter_of(spec, M), set(given)
    for usual in spec.written.usual:
        env = interpreter.environment(interpreter.tcb_from(tcb))
        applies = usual.word.name not in filled and all(w.name in given for w in usual.knowing)
        if applies and interpreter.compile(usual.when)(env):
            tcb[usual.word.name] = interpreter.compile(usual.value)(env)
            filled.add(usual.word.name)
    env = interpreter.environment(interpreter.tcb_from(tcb))
    for bound in spec.written.bounds:
        low, high = tcb[bound.low.name], tcb[bound.high.name]
        if (high - low) % M > bound.most and interpreter.compile(bound.when)(env):
            raise SpecError(f"{bound.high.name} = {high} lies {(high - low) % M} beyond {bound.low.name} = {low}; "
                            f"expected at most {bound.says}")
    return tcb


def _checked(spec: Spec, given: Mapping[str, Any]) -> None:
    """Refuses a name that is no word of a TCB, and a value that its word cannot have."""
    words = {w.name: w for w in spec.tcb}
    for name, value in given.items():
        if name not in words:
            raise SpecError(f"a TCB has no '{shown(name)}'{near(name, words)}")
        word = words[name]
        if word.sort is BOOL and not isinstance(value, bool):
            raise SpecError(f"{name} = {shown(repr(value))} is neither True nor False")
        if word.sort.values and value not in word.sort.values:
            kind = "state" if word is spec.state else str(word.sort)
            raise SpecError(f"'{shown(value)}' is no {kind}{near(value, word.sort.values)}")
        if why := out_of_bounds(spec, word, value):
            raise SpecError(why)


def near(name: Any, known: Iterable[str]) -> str:
    """``; did you mean 'X'?``, or nothing."""
    return did_you_mean(name, known) if isinstance(name, str) and len(name) < _LONG_NAME else ""
