"""The reference interpreter: the plain meaning of terms, rules and events, and the judge of every other lowering.

Values are Python's: bool, int, str. A TCB is a tuple in the order of ``spec.tcb``, a segment is one in the order of
``spec.segment``. Sequence numbers lie in ``0 .. modulus-1``; Nats never go below zero.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import lru_cache
from typing import Any, NamedTuple

from tcpmodel.language.errors import SpecError
from tcpmodel.language.rules import DeleteTCB, Effect, Event, Rule, Send, Signal, Step
from tcpmodel.language.spec import Spec
from tcpmodel.language.terms import SEQ, Assign, Space, Term, Word
from tcpmodel.lower.fold import OperatorTable, fold

TCB = tuple[Any, ...]
Segment = tuple[Any, ...]
Environment = list[Any]
Meaning = Callable[[Environment], Any]


class Outcome(NamedTuple):
    """What one event did to one end: its new TCB, segments sent, signals, rules fired, states entered."""

    tcb: TCB
    sent: tuple[Segment, ...]
    signals: tuple[str, ...]
    rules: tuple[str, ...]
    path: tuple[str, ...]


class Interpreter:
    """The meaning of one specification with sequence numbers modulo ``modulus``."""

    def __init__(self, spec: Spec, modulus: int = 2**32) -> None:
        self.spec = spec
        self.modulus = modulus
        home = {Space.TCB: spec.tcb, Space.SEG: spec.segment, Space.CHOICE: spec.choices, Space.NET: spec.network}
        home |= {Space.PEER: spec.tcb, Space.BEFORE: spec.tcb, Space.SENT: spec.segment, Space.BUDGET: spec.budget}
        self._place = {(s, w.name): i for s, words in home.items() for i, w in enumerate(words)}
        self._table = self._meanings()
        self._memo: dict[int, tuple[Term, Meaning]] = {}
        self._steps: dict[int, Callable[[Environment], _Firing | None]] = {}
        self.initial: TCB = tuple(w.initial for w in spec.tcb)
        self.no_segment: Segment = tuple(w.initial for w in spec.segment)
        self._defaults = tuple(w.initial for w in spec.choices)
        self._choice_names = tuple(w.name for w in spec.choices)
        self._state = spec.tcb.index(next(w for w in spec.tcb if w is spec.state))

    # -- terms -------------------------------------------------------------------------------------

    def compile(self, term: Term) -> Meaning:
        """The term as a function of an environment, a list with one tuple for each ``Space``."""
        known = self._memo.get(id(term))
        if known is None:
            known = self._memo[id(term)] = (term, fold(term, self._table))  # holding the term keeps its id from others
        return known[1]

    def _meanings(self) -> OperatorTable[Meaning]:
        m = self.modulus
        half = m // 2

        def word(t: Term, _: list[Meaning]) -> Meaning:
            assert isinstance(t, Word)
            space, index = t.space.value, self._place[t.space, t.name]
            return lambda e: e[space][index]

        def literal(t: Term, _: list[Meaning]) -> Meaning:
            value = t.args[0] % m if t.sort is SEQ else t.args[0]
            return lambda e: value

        def less(t: Term, a: list[Meaning]) -> Meaning:
            left, right = a
            if t.args[0].sort is SEQ:
                return lambda e: 0 < (right(e) - left(e)) % m < half
            return lambda e: left(e) < right(e)

        def at_most(t: Term, a: list[Meaning]) -> Meaning:
            left, right = a
            if t.args[0].sort is SEQ:
                return lambda e: (right(e) - left(e)) % m < half
            return lambda e: left(e) <= right(e)

        def add(t: Term, a: list[Meaning]) -> Meaning:
            left, right = a
            if t.sort is SEQ:
                return lambda e: (left(e) + right(e)) % m
            return lambda e: left(e) + right(e)

        def sub(t: Term, a: list[Meaning]) -> Meaning:
            left, right = a
            if t.sort is SEQ:
                return lambda e: (left(e) - right(e)) % m
            return lambda e: max(left(e) - right(e), 0)

        def part(t: Term, _: list[Meaning]) -> Meaning:
            size = m // t.args[0]
            return lambda e: size

        return {
            "word": word,
            "literal": literal,
            "part": part,
            "not": lambda _, a: lambda e, x=a[0]: not x(e),  # type: ignore[misc]
            "and": lambda _, a: lambda e: all(x(e) for x in a),
            "or": lambda _, a: lambda e: any(x(e) for x in a),
            "eq": lambda _, a: lambda e, x=a[0], y=a[1]: x(e) == y(e),  # type: ignore[misc]
            "lt": less,
            "le": at_most,
            "add": add,
            "sub": sub,
            "distance": lambda _, a: lambda e, x=a[0], y=a[1]: (x(e) - y(e)) % m,  # type: ignore[misc]
            "if": lambda _, a: lambda e: a[1](e) if a[0](e) else a[2](e),
        }

    # -- environments ------------------------------------------------------------------------------

    def environment(self, tcb: TCB | None = None, segment: Segment | None = None,
                    choice: Mapping[str, Any] | None = None, peer: TCB | None = None,
                    before: TCB | None = None, sent: Segment | None = None, in_flight: int = 0,
                    budget: tuple[int, ...] = ()) -> Environment:
        """One tuple for each space; words that the caller does not give have their initial values."""
        return [tcb or self.initial, segment or self.no_segment, self.choices(choice or {}), peer or self.initial,
                before or tcb or self.initial, sent or self.no_segment, (in_flight,), budget]

    def choices(self, chosen: Mapping[str, Any]) -> tuple[Any, ...]:
        """Every choice in order; one that is not chosen has its initial value."""
        return tuple(map(chosen.get, self._choice_names, self._defaults)) if chosen else self._defaults

    def tcb(self, **values: Any) -> TCB:
        """A TCB from named values, with ``_`` for ``.`` (``SND_UNA=100``); other words have their initial values."""
        return self.tcb_from({k.replace("_", "."): v for k, v in values.items()})

    def tcb_from(self, named: Mapping[str, Any]) -> TCB:
        return tuple(named.get(w.name, w.initial) for w in self.spec.tcb)

    def segment_from(self, named: Mapping[str, Any]) -> Segment:
        return tuple(named.get(w.name, w.initial) for w in self.spec.segment)

    def state_of(self, tcb: TCB) -> str:
        return str(tcb[self._state])

    # -- events ------------------------------------------------------------------------------------

    def possible(self, event: Event, tcb: TCB, choice: Mapping[str, Any], in_flight: int = 0) -> bool:
        """Whether the event can happen to an end with this TCB."""
        return bool(self.compile(event.possible)(self.environment(tcb, choice=choice, in_flight=in_flight)))

    def react(self, event: Event, tcb: TCB, choice: Mapping[str, Any], segment: Segment | None = None) -> Outcome:
        """What the event does to the end; SpecError if two rules of a step apply.

        If no rule answers the event, the outcome has no rules: nothing happened.
        """
        before = self.state_of(tcb)
        env = self.environment(tcb, segment, choice)
        log = _Log([before])
        for a_step in event.case(before).steps:
            firing = self._step(a_step)(env)
            if firing is None:
                continue
            a_rule, effects = firing
            log.rules.append(a_rule.name)
            for effect in effects:
                effect(env, log)
            if env[0][self._state] != log.path[-1]:
                log.path.append(env[0][self._state])
            if a_rule.done:
                break
        return Outcome(tuple(env[0]), tuple(log.sent), tuple(log.signals), tuple(log.rules), tuple(log.path))

    def _step(self, a_step: Step) -> Callable[[Environment], _Firing | None]:
        chooser = self._steps.get(id(a_step))
        if chooser is None:
            rules = [(self.compile(r.guard), r, [self._effect(x) for x in r.do]) for r in a_step.rules]

            def choose(env: Environment) -> _Firing | None:
                firing = None
                for guard, a_rule, effects in rules:
                    if guard(env):
                        if firing is not None:
                            raise SpecError(f"two rules of step '{a_step.title}' apply: '{firing[0].name}' and "
                                            f"'{a_rule.name}'", a_rule.where)
                        firing = (a_rule, effects)
                return firing

            chooser = self._steps[id(a_step)] = choose
        return chooser

    def _effect(self, effect: Effect) -> _Effect:
        match effect:
            case Assign(word, value):
                meaning, index = self.compile(value), self._place[Space.TCB, word.name]

                def assign(env: Environment, _: _Log) -> None:
                    tcb = list(env[0])
                    tcb[index] = meaning(env)
                    env[0] = tuple(tcb)

                return assign
            case Send(fields):
                meanings = [self.compile(value) for _, value in fields]
                return lambda env, log: log.sent.append(tuple(m(env) for m in meanings))
            case Signal(text, None):
                return lambda env, log: log.signals.append(text)
            case Signal(text, amount) if amount is not None:
                count = self.compile(amount)
                return lambda env, log: log.signals.append(f"{text}: {count(env)} octets") if count(env) else None
            case DeleteTCB():
                keep = tuple(effect.spares(w) for w in self.spec.tcb)

                def delete(env: Environment, _: _Log) -> None:
                    env[0] = tuple(v if k else i for v, k, i in zip(env[0], keep, self.initial, strict=True))

                return delete
        raise AssertionError(effect)


@lru_cache(maxsize=64)
def interpreter_of(spec: Spec, modulus: int) -> Interpreter:
    """The interpreter of a specification; every system with that specification and modulus shares it."""
    return Interpreter(spec, modulus)


class _Log:
    """What an event has done so far, other than to the TCB."""

    def __init__(self, path: list[str]) -> None:
        self.sent: list[Segment] = []
        self.signals: list[str] = []
        self.rules: list[str] = []
        self.path = path


_Effect = Callable[[Environment, _Log], None]
_Firing = tuple[Rule, list[_Effect]]
