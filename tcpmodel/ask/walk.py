"""A walk through a scope by hand: the events that can happen next, why the others cannot, and the way back.

The walk takes the same steps as the explorer, for both ask ``System``. It makes no choice and prints nothing.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from tcpmodel.language.claims import Property, at_rest, invariants, step_claims
from tcpmodel.language.errors import did_you_mean
from tcpmodel.language.events import Cause
from tcpmodel.language.notation import short
from tcpmodel.language.rules import Event
from tcpmodel.language.scope import Scope, call_names
from tcpmodel.language.spec import Spec
from tcpmodel.language.terms import Space, Term, Word, words_of
from tcpmodel.lower.python import Environment, Outcome
from tcpmodel.lower.text import show
from tcpmodel.system.moves import ENDS, Move, move
from tcpmodel.system.system import End, Label, State, System
from tcpmodel.verdict.judge import Judge
from tcpmodel.verdict.trace import Trace, TraceStep, make_trace

NETWORK = "network"
LOSS, DUPLICATION = "LOSS", "DUPLICATION"


@dataclass(frozen=True)
class Kind:
    """A name that a person uses for an event: its own, or the name of some of its forms."""

    name: str
    event: Event

    def plainest(self) -> Move:
        """The event in its plainest form of that name."""
        forms = [f for f in self.event.forms if f.name == self.name] or [self.event.plain]
        return move(self.event, dict.fromkeys(forms[-1].holes, 1) | dict(forms[-1].given))


@dataclass(frozen=True)
class WordChange:
    """A word of a TCB, no ghost, that a step changed."""

    word: str
    old: Any
    new: Any


@dataclass(frozen=True)
class Enabled:
    """An event that can happen, with all that follows from it.

    ``kind`` is one of ``Walk.names``. ``sender`` is the end that sent the segment ("" without one), ``changes`` are
    those of the end that the event happens to, ``no_room`` are the sent segments that the network has no room for.
    """

    kind: str
    sender: str
    step: TraceStep
    changes: tuple[WordChange, ...]
    no_room: tuple[str, ...]
    label: Label
    after: State


@dataclass(frozen=True)
class Blocked:
    """A kind of event that cannot happen to an end (or by the network), and the reasons: the scope's come first."""

    end: str
    kind: str
    reasons: tuple[str, ...]


@dataclass(frozen=True)
class Standing:
    """The applicable properties here and in the last step.

    ``states`` and ``steps`` count them, ``exercised`` counts the invariants that are not vacuous here, ``violated`` has
    each violated property with a detail.
    """

    states: int
    steps: int
    exercised: int
    violated: tuple[tuple[Property, str], ...]


class Walk:
    """A way through one scope from its initial situation, with undo."""

    def __init__(self, spec: Spec, scope: Scope) -> None:
        self.spec, self.scope = spec, scope
        self.system = System(spec, scope)
        self._moves = self.system.moves_of
        self._known = [Kind(name, event) for event in spec.events for name in call_names(event)]
        self._states: list[State] = [self.system.initial]
        self._labels: list[Label] = []
        self._enabled: dict[State, tuple[Enabled, ...]] = {}
        self.chosen: list[int] = []  # the numbers taken so far, from 1

    def __len__(self) -> int:
        return len(self._labels)

    @property
    def here(self) -> State:
        return self._states[-1]

    @property
    def ends(self) -> tuple[End, End]:
        """Both ends now: the TCB and what is left of the user's budget."""
        return self.system.ends[self.here[0]][1], self.system.ends[self.here[1]][1]

    def tcb(self, end: int) -> Mapping[str, Any]:
        """The TCB of an end by word, without ghosts."""
        return _named(self.spec, self.ends[end].tcb)

    def in_flight(self, end: int) -> tuple[str, ...]:
        """The segments in flight from that end, in the RFC's notation."""
        return tuple(sorted(self.system.show_segment(s) for s in self.system.channels[self.here[2 + end]]))

    def trace(self) -> Trace:
        """The steps so far."""
        return make_trace(self.system, self._states, self._labels)

    # -- going -------------------------------------------------------------------------------------

    def enabled(self) -> tuple[Enabled, ...]:
        """Every event that can happen here: those of A, those of B, those of the network."""
        if self.here not in self._enabled:
            successors = sorted(self.system.successors(self.here), key=lambda s: s[0][0])  # stable
            self._enabled[self.here] = tuple(self._event(label, after) for label, after in successors)
        return self._enabled[self.here]

    def take(self, number: int) -> Enabled:
        """Takes the event of that number, counted from 1, and returns it; IndexError if there is none."""
        if not 1 <= number <= len(self.enabled()):
            raise IndexError(number)
        taken = self.enabled()[number - 1]
        self._states.append(taken.after)
        self._labels.append(taken.label)
        self.chosen.append(number)
        return taken

    def undo(self, steps: int = 1) -> int:
        """Takes back that many steps, or all if there are fewer; how many were taken back."""
        back = min(steps, len(self))
        keep = len(self) - back
        del self._states[keep + 1:], self._labels[keep:], self.chosen[keep:]
        return back

    def _event(self, label: Label, after: State) -> Enabled:
        here = self.here
        step = make_trace(self.system, [here, after], [label]).steps[0]
        where, number, _, _ = label
        if where == 2:
            sender = ENDS[0] if after[2] != here[2] else ENDS[1]
            return Enabled(step.event, sender, step, (), (), label, after)
        before, now = (_named(self.spec, self.system.ends[s[where]][1].tcb) for s in (here, after))
        changes = tuple(WordChange(w, old, now[w]) for w, old in before.items() if now[w] != old)
        room = self.scope.capacity - len(self.system.channels[here[2 + where]])
        sender = ENDS[1 - where] if step.segment else ""
        return Enabled(self._kind(self.system.moves[number]), sender, step, changes, step.sent[room:], label, after)

    # -- why not -----------------------------------------------------------------------------------

    def blocked(self) -> tuple[Blocked, ...]:
        """Every kind of event that cannot happen here, of A, of B, of the network, and why."""
        can = {(e.step.end, e.kind) for e in self.enabled()}
        kinds = [Blocked(ENDS[end], kind, tuple(reasons)) for end in (0, 1) for kind, reasons in self._reasons(end)]
        kinds += [Blocked(NETWORK, kind, (reason,)) for kind, reason in self._network()]
        return tuple(b for b in kinds if (b.end, b.kind) not in can)

    def _kind(self, a_move: Move) -> str:
        return self.spec.event(a_move.event).form(a_move.chosen).name

    def _reasons(self, end: int) -> Iterator[tuple[str, list[str]]]:
        value = self.ends[end]
        offered = [m for m, _ in self.system.offered(value, (*self._moves.users[end], *self._moves.timers[end]))]
        for kind in self._known:
            fitting = [m for m in offered if self._kind(m) == kind.name]
            match kind.event.cause:
                case Cause.NETWORK:
                    yield kind.name, [f"nothing is in flight to {ENDS[end]}"]
                case Cause.USER:
                    reasons = [] if fitting else list(self._not_given(end, kind, value))
                    moves = fitting or [kind.plainest()]
                    yield kind.name, [*reasons, *self._impossible(value, moves, with_scope=not reasons)]
                case _:
                    yield kind.name, self._impossible(value, fitting) if fitting else [self._never(end, kind.event)]

    def _not_given(self, end: int, kind: Kind, value: End) -> Iterator[str]:
        """Why the scope does not let a user make a call."""
        user, event, who = self.scope.users[end], kind.event, ENDS[end]
        if event.begins is not None and not self._changes(value, kind.plainest()):
            return  # the specification refuses the call, or it does nothing: that is reason enough
        if event.begins is not None:
            made = self.spec.turns is not None and value.budget[self._place(self.spec.turns)] >= len(user.turns)
            if made and user.turns:
                yield f"{who} has made all its {event.name}s ({len(user.turns)})"
            else:
                yield f"the scope lets {who} make no {kind.name} now"
        elif kind.name not in user.calls:
            yield f"the scope lets {who} make no such call"
        elif spent := self._spent(event, value):
            yield f"the scope gives {who} no more {spent} for {kind.name}"
        else:
            yield f"the scope lets {who} make no {kind.name} now"

    def _place(self, word: Word) -> int:
        return [w.name for w in self.spec.budget].index(word.name)

    def _spent(self, event: Event, value: End) -> str:
        """The budget that is too small now for the event, or nothing."""
        for cost in event.costs:
            if value.budget[self._place(cost.word)] < 1:
                return short(cost.word).lower()
        return ""

    def _changes(self, value: End, a_move: Move) -> bool:
        event = self.spec.event(a_move.event)
        outcome = self.system.interpreter.react(event, value.tcb, a_move.chosen)
        return bool(outcome.sent) or outcome.tcb != value.tcb

    def _never(self, end: int, event: Event) -> str:
        """Why the scope does not offer an event of a timer or the host."""
        for cost in event.costs:
            had = self.scope.users[end].budget.get(cost.word.name, 0)
            return f"the scope gives {ENDS[end]} no {'more ' if had else ''}{short(cost.word).lower()}"
        return f"the scope has no {event.name}"

    def _impossible(self, value: End, moves: list[Move], with_scope: bool = True) -> list[str]:
        """Why none of those moves changes anything; without ``with_scope`` only the answer that the user gets."""
        s = self.system
        event = self.spec.event(moves[0].event)
        count = sum(len(s.channels[c]) for c in self.here[2:])
        possible = [m for m in moves if s.interpreter.possible(event, value.tcb, m.chosen, count)]
        if possible:
            outcome = s.interpreter.react(event, value.tcb, possible[0].chosen)
            if not outcome.sent and outcome.tcb == value.tcb:
                return [self._refusal(outcome)]
            # Of two events that do the same, the system keeps only one.
            return [f"does just what {event.name} does here"] if with_scope else []
        if not with_scope:
            return []
        failing = [self._failing(event.possible, s.interpreter.environment(
            value.tcb, choice=m.chosen, in_flight=count)) for m in moves]
        fewest = min(failing, key=len)
        plain = [t for t in fewest if not any(w.space is Space.CHOICE for w in words_of(t))]
        return [self._needs(plain or fewest, value, count)]

    def _refusal(self, outcome: Outcome) -> str:
        rules = self.spec.rules()
        signals = ", ".join(f"'{s}'" for s in outcome.signals)
        because = ", ".join(f"{n}, {rules[n].cite}" for n in outcome.rules) or "no rule answers it"
        if signals.startswith("'error"):
            return f"refused: {signals} ({because})"
        return f"changes nothing{f', answers {signals}' if signals else ''} ({because})"

    def _failing(self, term: Term, env: Environment) -> list[Term]:
        """The conjuncts of the term that are false."""
        if term.op == "and" and term.label is None:
            return [t for arg in term.args for t in self._failing(arg, env)]
        return [] if self.system.interpreter.compile(term)(env) else [term]

    def _needs(self, terms: list[Term], value: End, count: int) -> str:
        env = self.system.interpreter.environment(value.tcb, in_flight=count)
        words = {w.name: w for t in terms for w in words_of(t) if w.space is not Space.CHOICE}
        here = ", ".join(f"{name} = {said(self.system.interpreter.compile(w)(env))}" for name, w in words.items())
        return f"needs {'; and '.join(map(show, terms))}" + (f" (here {here})" if here else "")

    def _network(self) -> Iterator[tuple[str, str]]:
        channels = [self.system.channels[c] for c in self.here[2:]]
        allows = ((LOSS, "loses", self.scope.loses), (DUPLICATION, "duplicates", self.scope.duplicates))
        for kind, does, allowed in allows:
            if not allowed:
                yield kind, f"the scope's network {does} nothing"
            elif not any(channels):
                yield kind, "nothing is in flight"
            else:
                room = f"{self.scope.capacity} segment{'' if self.scope.capacity == 1 else 's'}"
                yield kind, f"there is no room: {room} each way is all the scope has"

    @property
    def names(self) -> tuple[str, ...]:
        """The names of all kinds of events, those of the network last."""
        return (*(k.name for k in self._known), LOSS, DUPLICATION)

    def kinds(self, name: str) -> tuple[str, ...]:
        """The kinds of events that a person may mean by a name; none for an unknown one."""
        wanted = " ".join(name.upper().split())
        for fits in (str.__eq__, str.startswith, str.__contains__):
            meant = tuple(k for k in self.names if fits(k.upper(), wanted))
            if meant and wanted:
                return meant
        return ()

    def near(self, name: str) -> str:
        """The nearest known event as ``; did you mean 'SEND'?``, or nothing."""
        return did_you_mean(name, self.names)

    # -- properties --------------------------------------------------------------------------------

    def standing(self) -> Standing:
        """The applicable safety properties here and in the step that led here."""
        chosen = [p for p in self.spec.properties if self.scope.offers(p.needs)]
        of_states, of_steps = invariants(chosen), step_claims(chosen)
        resting = at_rest(chosen) if not self.enabled() else ()
        judge = Judge(self.system, [*of_states, *of_steps, *resting])
        judge.state(len(self), self.here)
        if self._labels and self._labels[-1][0] != 2:
            judge.step(len(self) - 1, self._states[-2], self._labels[-1])
        if resting:
            judge.rest(len(self), self.here)
        findings = judge.findings.values()
        violated = tuple((f.property, f.detail) for f in findings if f.state is not None)
        exercised = sum(f.exercised for f in findings if f.property in of_states)
        return Standing(len(of_states) + len(resting), len(of_steps) if self._labels else 0, exercised, violated)


def said(value: Any) -> str:
    """A word's value for a person: a Bool is yes or no."""
    return ("no", "yes")[value] if isinstance(value, bool) else str(value)


def _named(spec: Spec, tcb: tuple[Any, ...]) -> dict[str, Any]:
    return {w.name: v for w, v in zip(spec.tcb, tcb, strict=True) if not w.ghost}
