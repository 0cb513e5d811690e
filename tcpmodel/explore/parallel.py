"""Explores several scopes at once, in as many processes as there are cores, each with one scope after another."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from tcpmodel.explore.check import check, unknown
from tcpmodel.explore.compiled.answer import How
from tcpmodel.explore.compiled.model import prepare
from tcpmodel.explore.reference import Limits
from tcpmodel.language.properties import Property
from tcpmodel.language.scope import Scope
from tcpmodel.language.spec import Spec
from tcpmodel.machine.processes import Crew
from tcpmodel.system.system import System
from tcpmodel.verdict.verdict import Run

LAST_WORDS = 0.5  # seconds for the processes to say how far they came, once we ask them to end


@dataclass(frozen=True)
class Question:
    """One scope, the properties to decide in it (None: all that apply), and how to explore it."""

    scope: Scope
    properties: Sequence[Property] | None
    how: How
    make: type[System] = System


def check_many(spec: Spec, questions: Sequence[Question], jobs: int, limits: Limits | None = None,
               told: Callable[[int], None] | None = None) -> list[Run]:
    """The runs of the questions, in their order; ``told`` gets the number of those that are done.

    A signal ends every exploration, and each says how far it came. If a process is killed, its scope is UNKNOWN.
    """
    limits = limits or Limits()
    prepare(spec, {q.scope.modulus for q in questions if q.how.engine == "compiled"})
    runs: dict[int, Run] = {}
    with Crew(partial(_run, spec, limits), questions, jobs) as crew:
        try:
            for number, run in crew:
                q = questions[number]
                runs[number] = run or unknown(spec, q.scope, q.properties, "its process was killed")
                if told:
                    told(len(runs))
        except KeyboardInterrupt:
            runs |= crew.last_words(LAST_WORDS)
    return [runs.get(n) or unknown(spec, q.scope, q.properties, "interrupted") for n, q in enumerate(questions)]


def _run(spec: Spec, limits: Limits, question: Question) -> Run:
    return check(spec, question.scope, question.properties, limits=limits, how=question.how, make=question.make)


