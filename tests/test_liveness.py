"""Tiny graphs whose fair runs are known: what stays for ever where a promise is not kept, and what may not."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import ClassVar

import numpy as np
import pytest

from tcpmodel.explore.fairness import FairGraph
from tcpmodel.explore.fewest import fewest_segments
from tcpmodel.explore.graph import NETWORK, Graph, GraphStep, Mask, Way
from tcpmodel.explore.lasso import Promised, all_leave, broken, promised
from tcpmodel.language.properties import Fairness, Fewest, eventually, fewest
from tcpmodel.language.terms import BOOL, Term, Word, word
from tcpmodel.load import library
from tcpmodel.lower.python import Environment, Interpreter
from tcpmodel.verdict.trace import Trace

BASE = library().base
GOAL, START, BAD = (word(name, BOOL, False) for name in ("GOAL", "START", "BAD"))
FAIR = (Fairness("timer", False, "TIMER", "-"), Fairness("delivery", True, "SEGMENT ARRIVES", "-"))
Edge = tuple[int, int, str]  # from, to, by what


class Tiny(Graph):
    """A graph of edges; ``true`` says in which states a word holds, seen from A and from B."""

    DEEDS: ClassVar[dict[str, GraphStep]] = {
        "step": GraphStep(0, "STEP", -1, ()), "timer": GraphStep(0, "TIMER", -1, ()), "timer of B": GraphStep(1, "TIMER", -1, ()),
        "5 arrives": GraphStep(0, "SEGMENT ARRIVES", 5, ()), "6 arrives": GraphStep(0, "SEGMENT ARRIVES", 6, ()),
        "5 arrives at B": GraphStep(1, "SEGMENT ARRIVES", 5, ()), "send 5": GraphStep(1, "STEP", -1, (5,)), "lose 5": GraphStep(NETWORK, "", 5, ()),
        "send two": GraphStep(0, "STEP", -1, (5, 6)), "send four": GraphStep(1, "STEP", -1, (7, 8, 7, 5)),
        "7 arrives": GraphStep(0, "SEGMENT ARRIVES", 7, ()), "8 arrives": GraphStep(0, "SEGMENT ARRIVES", 8, ()), "bad": GraphStep(0, "STEP", -1, (6,)),
    }  # fmt: skip

    def __init__(self, size: int, edges: Sequence[Edge], **true: tuple[set[int], set[int]]) -> None:
        names, self.true = list(self.DEEDS), true
        rows = sorted(edges)
        self.offsets = np.array([sum(e[0] < n for e in rows) for n in range(size + 1)], dtype=np.int64)
        self.targets = np.array([e[1] for e in rows], dtype=np.int32)
        self.labels = np.array([names.index(e[2]) for e in rows], dtype=np.int32)
        self.deeds = list(self.DEEDS.values())
        self.interpreter = _Words(BASE)

    def holds_for(self, term: Term, side: int) -> Mask:
        assert isinstance(term, Word)
        return np.isin(np.arange(self.size), sorted(self.true.get(term.name, (set(), set()))[side]))

    def environments(self, label: int) -> list[Environment]:
        return [[label]] if self.deeds[label].end != NETWORK else []

    def parent(self, state: int) -> int:
        return state - 1  # in these graphs each state leads to the next one

    def trace(self, way: Way, loop: int = 0) -> Trace:
        raise NotImplementedError


class _Words(Interpreter):
    """Reads BAD of a step: whether it is the one that is called so."""

    def compile(self, term: Term) -> object:  # type: ignore[override]
        return lambda env: list(Tiny.DEEDS)[env[0]] == "bad"


def stays(size: int, edges: Sequence[Edge], region: set[int], fair: Sequence[Fairness] = FAIR) -> int | None:
    """How long the loop is of a fair run that stays in the region (0: it just ends); None if there is none."""
    graph = FairGraph(Tiny(size, edges), fair)
    inside = np.isin(np.arange(size), sorted(region))
    side = Promised(inside, inside, True)
    nobody = Promised(inside & False, inside & False, False)
    lasso = broken(graph, (side, nobody))
    other = broken(graph, (nobody, side))
    assert (lasso is None) == (other is None) == all_leave(graph, [side, nobody])
    return None if lasso is None else lasso.loop


ROUND: list[Edge] = [(0, 1, "step"), (1, 2, "step"), (2, 1, "step"), (2, 3, "step"), (3, 3, "step")]


def test_a_loop_without_anything_that_must_happen_may_go_on() -> None:
    assert stays(4, ROUND, {1, 2}) == 2
    assert stays(4, ROUND, {0}) is None  # no loop, and no end


def test_a_run_that_ends_inside_stays_there() -> None:
    edges: list[Edge] = [(0, 1, "step"), (1, 2, "step"), (2, 3, "timer")]
    assert stays(4, edges, {0, 1, 2, 3}) == 0
    assert stays(4, edges, {0, 1, 2}) is None


@pytest.mark.parametrize(("at", "loop"), [((1, 2), None), ((1,), 2)])
def test_weak_fairness_takes_what_is_enabled_all_the_time(at: tuple[int, ...], loop: int | None) -> None:
    assert stays(4, [*ROUND, *((n, 3, "timer") for n in at)], {1, 2}) == loop


def test_weak_fairness_is_of_each_end() -> None:
    edges: list[Edge] = [*ROUND, (1, 3, "timer"), (2, 3, "timer of B")]
    assert stays(4, edges, {1, 2}) == 2


def test_what_is_taken_in_the_loop_is_not_left_out() -> None:
    edges: list[Edge] = [(0, 1, "step"), (1, 2, "timer"), (2, 1, "timer"), (2, 3, "step"), (3, 3, "step")]
    assert stays(4, edges, {1, 2}) == 2


def test_strong_fairness_takes_what_is_enabled_again_and_again() -> None:
    assert stays(4, [*ROUND, (1, 3, "5 arrives")], {1, 2}) is None


def test_what_leads_out_of_a_loop_is_not_taken_in_it() -> None:
    """The segment leads to another part of the region, from which there is no way back."""
    edges: list[Edge] = [(0, 1, "step"), (1, 2, "step"), (2, 1, "step"), (1, 3, "5 arrives"), (2, 3, "step"), (3, 4, "step"), (4, 4, "step")]
    assert stays(5, edges, {1, 2, 3}) is None
    timers: list[Edge] = [*((a, b, "timer" if by == "5 arrives" else by) for a, b, by in edges), (2, 3, "timer")]
    assert stays(5, timers, {1, 2, 3}) is None


def test_each_segment_is_delivered_and_not_just_some() -> None:
    edges: list[Edge] = [(0, 1, "step"), (1, 2, "5 arrives"), (2, 1, "step"), (1, 3, "6 arrives"), (2, 3, "step"), (3, 3, "step")]
    assert stays(4, edges, {1, 2}) is None
    assert stays(4, [*((a, b, "5 arrives" if by == "6 arrives" else by) for a, b, by in edges)], {1, 2}) == 2


def test_what_is_sent_again_and_again_is_delivered() -> None:
    """Lost every time, so that its delivery is never even enabled: that is assumed away."""
    edges: list[Edge] = [(0, 1, "step"), (1, 2, "send 5"), (2, 1, "lose 5"), (2, 3, "step"), (3, 3, "5 arrives")]
    assert stays(4, edges, {1, 2}) is None
    assert stays(4, edges, {1, 2}, FAIR[:1]) == 2
    assert stays(4, edges, {1, 2}, [replace(FAIR[1], strong=False)]) == 2


def test_each_of_many_segments_that_a_step_sends_is_delivered() -> None:
    """7 and 8 arrive in the loop, the third one never does: so no fair run goes round for ever."""
    arrive: list[Edge] = [(0, 1, "step"), (2, 4, "7 arrives"), (4, 1, "8 arrives"), (2, 3, "step"), (3, 3, "5 arrives")]
    assert stays(5, [*arrive, (1, 2, "send four")], {1, 2, 4}) is None
    assert stays(5, [*arrive, (1, 2, "step")], {1, 2, 4}) == 3


def test_where_a_step_that_sends_many_is_not_taken_a_run_may_stay() -> None:
    edges: list[Edge] = [(0, 1, "step"), (1, 2, "send four"), (2, 1, "step"), (2, 3, "step"), (3, 3, "step"), (2, 4, "step"), (4, 2, "step")]
    assert stays(5, edges, {1, 2}) is None
    assert stays(5, edges, {1, 2, 4}) == 2


def test_a_smaller_loop_that_never_enables_what_is_left_out_is_found() -> None:
    edges: list[Edge] = [(0, 1, "step"), (1, 2, "step"), (2, 1, "step"), (2, 2, "step"), (1, 3, "5 arrives"), (2, 3, "step"), (3, 3, "step")]
    assert stays(4, edges, {1, 2}) == 1


def test_a_promise_is_looked_at_until_it_is_kept_and_for_each_end() -> None:
    promise = eventually("p", "-", "RFC 9293 3.5", given=[START], goal=[GOAL], assuming=())
    #  0 -> 1 (given) -> 2 (kept) -> 3 <-> 4: what comes after is no matter
    edges: list[Edge] = [(0, 1, "step"), (1, 2, "step"), (2, 3, "step"), (3, 4, "step"), (4, 3, "step")]
    nobody: tuple[set[int], set[int]] = (set(), set())
    for start, goal, loop in (((set(), {1}), (set(), {2}), None), (({1}, set()), ({4}, set()), None),
                              ((set(), {1}), nobody, 2), (({1}, set()), nobody, 2), (({2}, set()), ({2}, set()), None)):
        graph = FairGraph(Tiny(5, edges, START=start, GOAL=goal), ())
        sides = promised(graph, promise)
        lasso = broken(graph, sides)
        assert (None if lasso is None else lasso.loop) == loop
        assert all_leave(graph, sides) == (loop is None)
        assert [s.given for s in sides] == [bool(start[0]), bool(start[1])]


def test_the_fewest_segments_are_those_of_the_cheapest_way_that_is_allowed() -> None:
    #  0 -> 3 by two segments at once, or by one along 1 -> 2; or by one that is to be avoided
    edges: list[Edge] = [(0, 3, "send two"), (0, 1, "step"), (1, 2, "send 5"), (2, 3, "step"), (3, 4, "step"), (1, 3, "step"), (4, 4, "step")]
    claim = fewest("f", "-", "RFC 9293 3.5", count=1, start=[START], goal=[GOAL], avoiding=BAD)
    assert isinstance(claim, Fewest)

    def count(edges: Sequence[Edge]) -> int | None:
        graph = FairGraph(Tiny(5, edges, START=({0}, set()), GOAL=(set(), {3})), ())
        found = fewest_segments(graph, claim, graph.graph.interpreter)
        return None if found is None else found[0]

    assert count(edges) == 0
    assert count([e for e in edges if e[:2] != (1, 3)]) == 1
    assert count([e for e in edges if e[0] not in (1,)]) == 2
    assert count([(0, 1, "step"), (1, 2, "step"), (2, 3, "bad"), (3, 4, "step"), (4, 4, "step")]) is None
    assert count([(0, 1, "step"), (1, 2, "step"), (2, 2, "step"), (3, 4, "step"), (4, 4, "step")]) is None
