"""Random terms over every word of a small vocabulary, a second opinion on their values, and random situations."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from hypothesis import strategies as st

from tcpmodel.language.rules import case, event, rule, step, vocabulary
from tcpmodel.language.spec import Spec
from tcpmodel.language.terms import (
    BOOL,
    NAT,
    SEQ,
    Sort,
    Space,
    Term,
    Word,
    before,
    between,
    both,
    either,
    in_window,
    least,
    literal,
    peer,
    record,
    sent,
    when,
    word,
)  # fmt: skip
from tests.nobody import BUDGETS, declared

COLOURS = ("RED", "GREEN", "BLUE")
STATE = word("STATE", Sort("State", COLOURS), "RED")
X = record("X", A=(SEQ, 0), B=(SEQ, 1), M=(NAT, 0), N=(NAT, 3), P=(BOOL, False), Q=(BOOL, True))
H = record("H", persists=True, KEPT=(NAT, 7))
SEG = record("SEG", Space.SEG, SEQ=(SEQ, 0), TEXT=(NAT, 0), BIT=(BOOL, False))
PICK = record("PICK", Space.CHOICE, ISS=(SEQ, 5), LENGTH=(NAT, 2))
NET = record("NET", Space.NET, COUNT=(NAT, 0))
CITE = "RFC 9293 3.10"
TCB = vocabulary(STATE, X, H)
OWN = (*TCB, *vocabulary(SEG, PICK, NET))
WORDS = (*OWN, *[seen(w) for seen in (peer, before) for w in TCB], *[sent(w) for w in SEG], *BUDGETS["budget"])
MODULI = (2, 8, 10, 64, 2**32)


def toy(*steps: Any, possible: Sequence[Term] = ()) -> Spec:
    an_event = event("GO", CITE, case(COLOURS, *(steps or [step("s", CITE, rule("r"))])), **declared("GO", vocabulary(PICK), possible=possible))
    return Spec("toy", "Toy", STATE, TCB, vocabulary(SEG), vocabulary(PICK), vocabulary(NET), (an_event,), **BUDGETS)


TOY = toy()


# --- random terms, and what they mean ------------------------------------------------------------------------


def numbers(modulus: int) -> dict[str, st.SearchStrategy[Any]]:
    near = st.integers(0, min(modulus, 12) - 1) | st.integers(modulus - min(modulus, 12), modulus - 1)
    return {"Seq": near | st.integers(0, modulus - 1), "Nat": st.integers(0, 12), "Bool": st.booleans(),
            "State": st.sampled_from(COLOURS)}  # fmt: skip


def leaves(sort: Sort, words: tuple[Word, ...]) -> st.SearchStrategy[Term]:
    own = st.sampled_from([w for w in words if w.sort is sort])
    values = {"Seq": st.integers(-3, 70), "Nat": st.integers(0, 9), "Bool": st.booleans()}
    return own | values.get(sort.name, st.sampled_from(sort.values or (0,))).map(lambda v: literal(v, sort))


@st.composite
def terms(draw: st.DrawFn, sort: Sort, depth: int = 4, words: tuple[Word, ...] = WORDS) -> Term:
    """A random term of a sort over those words, by the constructors that an author has."""
    if depth == 0 or draw(st.integers(0, 4)) == 0:
        return draw(leaves(sort, words))

    def of(kind: Sort) -> Term:
        return draw(terms(kind, depth - 1, words))

    if draw(st.integers(0, 5)) == 0 and sort in (SEQ, NAT):
        return when(of(BOOL), of(sort), of(sort))
    if sort is SEQ:
        return of(SEQ) + of(NAT) if draw(st.booleans()) else of(SEQ) - of(NAT)
    if sort is NAT:
        make = draw(st.sampled_from(["+", "-", "distance", "least"]))
        if make == "distance":
            return of(SEQ) - of(SEQ)
        left, right = of(NAT), of(NAT)
        return left + right if make == "+" else left - right if make == "-" else least(left, right)
    if sort is not BOOL:
        return draw(leaves(sort, words))
    make = draw(st.sampled_from(["not", "and", "or", "eq", "ne", "order", "implies", "between", "window"]))
    if make in ("eq", "ne"):
        kind = draw(st.sampled_from(list({w.sort.name: w.sort for w in words}.values())))
        left, right = of(kind), of(kind)
        return left == right if make == "eq" else left != right
    if make == "order":
        kind = draw(st.sampled_from([SEQ, NAT]))
        left, right = of(kind), of(kind)
        return draw(st.sampled_from([left < right, left <= right, left > right, left >= right]))
    if make == "between":
        return between(of(SEQ), of(SEQ), of(SEQ))
    if make == "window":
        return in_window(of(SEQ), of(SEQ), of(NAT))
    if make == "not":
        return ~of(BOOL)
    if make == "implies":
        return of(BOOL).implies(of(BOOL))
    parts = [of(BOOL) for _ in range(draw(st.integers(2, 3)))]
    return both(*parts) if make == "and" else either(*parts)


Values = dict[tuple[Space, str], Any]


def value(t: Term, values: Values, m: int) -> Any:
    """The term's value, read off its operator: the second opinion on ``Interpreter.compile``."""
    if isinstance(t, Word):
        return values[t.space, t.name]
    if t.op == "literal":
        return t.args[0] % m if t.sort is SEQ else t.args[0]
    if t.op == "part":
        return m // t.args[0]
    if t.op == "if":
        return value(t.args[1] if value(t.args[0], values, m) else t.args[2], values, m)
    if t.op in ("and", "or"):
        found = [value(a, values, m) for a in t.args]
        return (False not in found) if t.op == "and" else (True in found)
    got = [value(a, values, m) for a in t.args]
    if t.op == "not":
        return got[0] is False
    left, right = got
    if t.op == "eq":
        return left == right
    if t.op == "distance":
        return steps(right, left, m)
    if t.sort is SEQ:
        return (left + right if t.op == "add" else left - right) % m
    if t.op == "add":
        return left + right
    if t.op == "sub":
        return left - right if left > right else 0
    if t.args[0].sort is SEQ:
        return later(left, right, m) or (t.op == "le" and left == right)
    return left < right or (t.op == "le" and left == right)


def steps(start: int, end: int, m: int) -> int:
    """How many times one is added on the way from one number to the other."""
    return end - start if end >= start else end - start + m


def later(left: int, right: int, m: int) -> bool:
    """RFC 9293 3.4 compares numbers less than half of the circle apart: right is then ahead of left."""
    return left != right and steps(left, right, m) * 2 < m - m % 2


@st.composite
def situations(draw: st.DrawFn, modulus: int) -> tuple[Values, list[Any]]:
    """Values for every word of every space, and the same as an environment."""
    kinds = numbers(modulus)
    values: Values = {(w.space, w.name): draw(kinds[w.sort.name]) for w in WORDS}

    def row(space: Space, words: tuple[Word, ...]) -> tuple[Any, ...]:
        return tuple(values[space, w.name] for w in words)

    seg, pick = vocabulary(SEG), vocabulary(PICK)
    homes = {Space.TCB: TCB, Space.SEG: seg, Space.CHOICE: pick, Space.PEER: TCB, Space.BEFORE: TCB, Space.SENT: seg,
             Space.NET: vocabulary(NET), Space.BUDGET: BUDGETS["budget"]}  # fmt: skip
    return values, [row(space, homes[space]) for space in Space]
