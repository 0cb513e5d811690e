"""Several scopes at once: processes that take one after the other, as many side by side as there are cores."""

from __future__ import annotations

import multiprocessing
import os
import queue
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from tcpmodel.check.compiled.answer import How
from tcpmodel.check.compiled.model import prepare
from tcpmodel.check.explore import Limits
from tcpmodel.check.run import applicable, check
from tcpmodel.check.verdict import Run, Verdict, Word
from tcpmodel.language.properties import Property
from tcpmodel.language.rules import Spec
from tcpmodel.language.scope import Scope
from tcpmodel.system.system import System

_LOOK_EVERY = 0.2  # seconds between two looks at the processes


@dataclass(frozen=True)
class Question:
    """One scope, the properties asked of it (None: all that apply), and how to explore it."""

    scope: Scope
    properties: Sequence[Property] | None
    how: How
    make: type[System] = System


def check_many(spec: Spec, questions: Sequence[Question], jobs: int, limits: Limits | None = None,
               told: Callable[[int], None] | None = None) -> list[Run]:
    """The runs of the questions, in their order; ``told`` hears how many are done.

    Processes are forked, so that they share what is loaded; where that cannot be, one runs after the other.
    Ctrl-C ends every exploration, each says how far it came, and what was not begun has no run. A process that
    was killed leaves its scope UNKNOWN.
    """
    if jobs < 2 or len(questions) < 2 or sys.platform != "linux":
        return _in_turn(spec, questions, limits)
    prepare(spec, {q.scope.modulus for q in questions if q.how.engine == "compiled"})
    forked = multiprocessing.get_context("fork")
    following, answers = forked.Value("i", 0), forked.Queue()
    workers = [forked.Process(target=_work, args=(spec, questions, limits, following, answers), daemon=True)
               for _ in range(min(jobs, len(questions)))]
    for worker in workers:
        worker.start()
    runs: dict[int, Run] = {}
    interrupted = False
    while len(runs) < len(questions):
        try:
            number, run = answers.get(timeout=_LOOK_EVERY)
        except queue.Empty:
            if not any(w.is_alive() for w in workers) and answers.empty():
                break
            continue
        except KeyboardInterrupt:  # the processes heard it too, and answer with what they have
            interrupted = True
            continue
        if isinstance(run, BaseException):
            raise run
        runs[number] = run
        if told:
            told(len(runs))
    begun = following.value
    return [runs[n] if n in runs else _killed(spec, q) for n, q in enumerate(questions)
            if n in runs or (n < begun and not interrupted)]


def _in_turn(spec: Spec, questions: Sequence[Question], limits: Limits | None) -> list[Run]:
    runs: list[Run] = []
    for question in questions:
        runs.append(check(spec, question.scope, question.properties, limits=limits, how=question.how,
                          make=question.make))
        if runs[-1].reason == "interrupted":
            break
    return runs


def _work(spec: Spec, questions: Sequence[Question], limits: Limits | None, following: Any, answers: Any) -> None:
    """One process: takes the next question until there is none, or until Ctrl-C."""
    try:
        while True:
            with following.get_lock():
                number = following.value
                following.value += 1
            if number >= len(questions):
                return
            question = questions[number]
            run = check(spec, question.scope, question.properties, limits=limits, how=question.how,
                        make=question.make)
            answers.put((number, run))
            if run.reason == "interrupted":
                return
    except KeyboardInterrupt:
        return
    except Exception as error:  # the parent raises it where a person is told
        answers.put((-1, error))


def _killed(spec: Spec, question: Question) -> Run:
    """A run of which nothing is known: its process was ended from outside, as by a system that is out of memory."""
    run = Run(question.scope.name, question.scope.says, "compiled", 0, 0, 0, 0.0, False, "its process was killed", 0)
    for p in question.properties or applicable(spec, question.scope):
        run.verdicts.append(Verdict(p.name, p.kind, Word.UNKNOWN, p.says, p.cite, run.covered, expected=False))
    return run


def cores() -> int:
    """The cores that this process may use."""
    affinity: Callable[[int], set[int]] | None = getattr(os, "sched_getaffinity", None)
    return len(affinity(0)) if affinity else os.cpu_count() or 1
