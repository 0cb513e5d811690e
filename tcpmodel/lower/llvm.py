"""Terms, offers and events as LLVM IR text: one function for each, over an environment of 32-bit integers.

``i32 @name(ptr %e)`` is the value of a term. ``void @name(ptr %e)`` changes the environment as an offer does, and
``void @name(ptr %e, ptr %log)`` as an event does; that one writes into the log the states entered, the rules that
fired and the segments sent. ``EnvironmentLayout`` says what stands where.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from tcpmodel.language.rules import DeleteTCB, Effect, Event, Rule, Send, Step
from tcpmodel.language.spec import Spec
from tcpmodel.language.terms import BOOL, SEQ, Assign, Space, Term, Word
from tcpmodel.lower.fold import OperatorTable, fold
from tcpmodel.lower.layout import CONFLICT, EMITTED, ENTERED, FIRED, EnvironmentLayout


@dataclass(frozen=True)
class _Value:
    """An SSA value or a constant; ``i1`` for Bool, ``i32`` as memory holds it, ``i64`` inside a term.

    A sum inside a term may need more than 32 bits, such as a distance and a length; the value of a word may not.
    """

    text: str
    type: str


class Printer:
    """Prints functions into one module, for one specification with sequence numbers modulo ``modulus``."""

    def __init__(self, spec: Spec, modulus: int) -> None:
        self.spec, self.modulus = spec, modulus
        self.layout = EnvironmentLayout(spec)
        self._rule = {name: i for i, name in enumerate(spec.rules())}
        self._functions: list[str] = []
        self._lines: list[str] = []
        self._count = 0
        self._table = self._meanings()

    @property
    def text(self) -> str:
        """The module so far."""
        return "\n".join(["declare i64 @llvm.umin.i64(i64, i64)", *self._functions]) + "\n"

    # -- instructions ------------------------------------------------------------------------------

    def _op(self, text: str, type_: str = "i32") -> _Value:
        self._count += 1
        self._lines.append(f"  %v{self._count} = {text}")
        return _Value(f"%v{self._count}", type_)

    def _label(self) -> str:
        self._count += 1
        return f"b{self._count}"

    def _at(self, base: str, offset: int | str) -> str:
        return self._op(f"getelementptr i32, ptr {base}, i32 {offset}").text

    def _load(self, base: str, offset: int | str) -> _Value:
        return self._op(f"load i32, ptr {self._at(base, offset)}")

    def _store(self, value: _Value, base: str, offset: int | str) -> None:
        how = {"i1": "zext", "i64": "trunc"}.get(value.type)
        held = self._op(f"{how} {value.type} {value.text} to i32") if how else value
        self._lines.append(f"  store i32 {held.text}, ptr {self._at(base, offset)}")

    def _begin(self, label: str) -> None:
        self._lines.append(f"{label}:")

    def _jump(self, label: str) -> None:
        self._lines.append(f"  br label %{label}")

    def _branch(self, on: _Value, then: str, otherwise: str) -> None:
        self._lines.append(f"  br i1 {on.text}, label %{then}, label %{otherwise}")

    def _define(self, head: str, last: str) -> None:
        self._functions.append("\n".join([f"define {head} nounwind {{", *self._lines, f"  ret {last}", "}"]))
        self._lines = []

    # -- terms -------------------------------------------------------------------------------------

    def _meanings(self) -> OperatorTable[_Value]:
        m = self.modulus

        def wrapped(value: _Value) -> _Value:
            """A number on the circle of sequence numbers."""
            return self._op(f"urem i64 {value.text}, {m}", "i64")

        def apart(late: _Value, early: _Value) -> _Value:
            """The distance from the early number to the late one; both lie on the circle."""
            ahead = self._op(f"add i64 {late.text}, {m}", "i64")
            return wrapped(self._op(f"sub i64 {ahead.text}, {early.text}", "i64"))

        def wide(value: _Value) -> _Value:
            return self._op(f"zext i32 {value.text} to i64", "i64")

        def word(t: Term, _: list[_Value]) -> _Value:
            assert isinstance(t, Word)
            value = self._load("%e", self.layout.place[t.space, t.name])
            return self._op(f"icmp ne i32 {value.text}, 0", "i1") if t.sort is BOOL else wide(value)

        def literal(t: Term, _: list[_Value]) -> _Value:
            if t.sort is BOOL:
                return _Value("true" if t.args[0] else "false", "i1")
            number = t.sort.values.index(t.args[0]) if t.sort.values else t.args[0]
            return _Value(str(number % m if t.sort is SEQ else number), "i64")

        def fold_bool(op: str) -> OperatorTable[_Value]:
            def all_of(_: Term, a: list[_Value]) -> _Value:
                value = a[0]
                for other in a[1:]:
                    value = self._op(f"{op} i1 {value.text}, {other.text}", "i1")
                return value
            return {op: all_of}

        def compare(op: str) -> OperatorTable[_Value]:
            def relation(t: Term, a: list[_Value]) -> _Value:
                left, right = a
                if t.args[0].sort is not SEQ:
                    return self._op(f"icmp u{op} i64 {left.text}, {right.text}", "i1")
                ahead = apart(right, left)
                near = self._op(f"icmp ult i64 {ahead.text}, {m // 2}", "i1")
                if op == "le":
                    return near
                other = self._op(f"icmp ne i64 {ahead.text}, 0", "i1")
                return self._op(f"and i1 {near.text}, {other.text}", "i1")
            return {op: relation}

        def add(t: Term, a: list[_Value]) -> _Value:
            total = self._op(f"add i64 {a[0].text}, {a[1].text}", "i64")
            return wrapped(total) if t.sort is SEQ else total

        def sub(t: Term, a: list[_Value]) -> _Value:
            left, right = a
            if t.sort is SEQ:
                return apart(left, wrapped(right))
            taken = self._op(f"call i64 @llvm.umin.i64(i64 {left.text}, i64 {right.text})", "i64")
            return self._op(f"sub i64 {left.text}, {taken.text}", "i64")

        def choose(_: Term, a: list[_Value]) -> _Value:
            kind = a[1].type
            return self._op(f"select i1 {a[0].text}, {kind} {a[1].text}, {kind} {a[2].text}", kind)

        return {
            "word": word,
            "literal": literal,
            "part": lambda t, _: _Value(str(m // t.args[0]), "i64"),
            "not": lambda _, a: self._op(f"xor i1 {a[0].text}, true", "i1"),
            **fold_bool("and"),
            **fold_bool("or"),
            "eq": lambda _, a: self._op(f"icmp eq {a[0].type} {a[0].text}, {a[1].text}", "i1"),
            **compare("lt"),
            **compare("le"),
            "add": add,
            "sub": sub,
            "distance": lambda _, a: apart(a[0], a[1]),
            "if": choose,
        }

    def term(self, name: str, term: Term) -> None:
        """The function ``name``: 1 if a Bool term holds, else 0."""
        value = fold(term, self._table)
        wide = self._op(f"zext i1 {value.text} to i32")
        self._define(f"i32 @{name}(ptr %e)", f"i32 {wide.text}")

    def number(self, name: str, term: Term) -> None:
        """The function ``name``: the value of a term of another sort than Bool."""
        held = self._op(f"trunc i64 {fold(term, self._table).text} to i32")
        self._define(f"i32 @{name}(ptr %e)", f"i32 {held.text}")

    def assign(self, name: str, effects: Iterable[Assign]) -> None:
        """The function ``name``: those assignments, in order."""
        for effect in effects:
            self._assign(effect)
        self._define(f"void @{name}(ptr %e)", "void")

    def _assign(self, effect: Assign) -> None:
        self._store(fold(effect.value, self._table), "%e", self.layout.place[effect.word.space, effect.word.name])

    # -- events ------------------------------------------------------------------------------------

    def event(self, name: str, event: Event) -> None:
        """The function ``name``: what the event does to the end in the environment, and its log."""
        lay = self.layout
        state = self._load("%e", lay.state)
        for counter, value in ((ENTERED, 1), (FIRED, 0), (EMITTED, 0), (CONFLICT, 0)):
            self._store(_Value(str(value), "i32"), "%log", counter)
        self._store(state, "%log", lay.path_at)
        ending = self._label()
        starts = [self._label() for _ in event.cases]
        names = self.spec.state.sort.values
        arms = [f"i32 {names.index(s)}, label %{start}" for start, c in zip(starts, event.cases, strict=True)
                for s in c.states]
        self._lines.append(f"  switch i32 {state.text}, label %{ending} [ {' '.join(arms)} ]")
        for start, case in zip(starts, event.cases, strict=True):
            self._begin(start)
            for step in case.steps:
                self._step(step, ending)
            self._jump(ending)
        self._begin(ending)
        self._define(f"void @{name}(ptr %e, ptr %log)", "void")

    def _step(self, step: Step, ending: str) -> None:
        guards = [fold(r.guard, self._table) for r in step.rules]
        self._refuse_two(guards)
        after = self._label()
        for guard, rule in zip(guards, step.rules, strict=True):
            applies, otherwise = self._label(), self._label()
            self._branch(guard, applies, otherwise)
            self._begin(applies)
            self._rule_fires(rule)
            self._jump(ending if rule.done else after)
            self._begin(otherwise)
        self._jump(after)
        self._begin(after)

    def _refuse_two(self, guards: Sequence[_Value]) -> None:
        """Writes into the log if two rules of a step apply; the reference interpreter then says which."""
        seen, twice = guards[0], _Value("false", "i1")
        for guard in guards[1:]:
            again = self._op(f"and i1 {seen.text}, {guard.text}", "i1")
            twice = self._op(f"or i1 {twice.text}, {again.text}", "i1")
            seen = self._op(f"or i1 {seen.text}, {guard.text}", "i1")
        if len(guards) > 1:
            before = self._load("%log", CONFLICT)
            wide = self._op(f"zext i1 {twice.text} to i32")
            self._store(self._op(f"or i32 {before.text}, {wide.text}"), "%log", CONFLICT)

    def _rule_fires(self, rule: Rule) -> None:
        self._push(FIRED, self.layout.rules_at, _Value(str(self._rule[rule.name]), "i32"))
        for effect in rule.do:
            self._effect(effect)
        if any(isinstance(x, DeleteTCB) or (isinstance(x, Assign) and x.word.name == self.spec.state.name)
               for x in rule.do):
            self._enter()

    def _enter(self) -> None:
        """Logs the state if it differs from the last state entered."""
        count = self._load("%log", ENTERED)
        last = self._op(f"add i32 {count.text}, {self.layout.path_at - 1}")
        now = self._load("%e", self.layout.state)
        other = self._op(f"icmp ne i32 {self._load('%log', last.text).text}, {now.text}", "i1")
        changed, same = self._label(), self._label()
        self._branch(other, changed, same)
        self._begin(changed)
        self._push(ENTERED, self.layout.path_at, now)
        self._jump(same)
        self._begin(same)

    def _push(self, counter: int, start: int, value: _Value) -> None:
        count = self._load("%log", counter)
        self._store(value, "%log", self._op(f"add i32 {count.text}, {start}").text)
        self._store(self._op(f"add i32 {count.text}, 1"), "%log", counter)

    def _effect(self, effect: Effect) -> None:
        match effect:
            case Assign():
                self._assign(effect)
            case Send(fields):
                values = [fold(value, self._table) for _, value in fields]
                count = self._load("%log", EMITTED)
                offset = self._op(f"mul i32 {count.text}, {len(fields)}")
                first = self._at("%log", self._op(f"add i32 {offset.text}, {self.layout.sent_at}").text)
                for index, value in enumerate(values):
                    self._store(value, first, index)
                self._store(self._op(f"add i32 {count.text}, 1"), "%log", EMITTED)
            case DeleteTCB():
                for word in self.spec.tcb:
                    if not effect.spares(word):
                        initial = _Value(str(self.layout.number(word, word.initial)), "i32")
                        self._store(initial, "%e", self.layout.place[Space.TCB, word.name])
