"""Work divided among processes: each takes the next piece until there is none."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from multiprocessing import get_context
from queue import Empty
from typing import Any, TypeVar

Piece = TypeVar("Piece")
Result = TypeVar("Result")


def each(work: Callable[[Piece], Result], pieces: Sequence[Piece], workers: int) -> Iterator[Result]:
    """What becomes of each piece, as it is done. An error of a process is raised here, and so is its death.

    The processes are forked: a specification is inherited, for it has functions and is not sent.
    """
    if workers == 1:
        yield from map(work, pieces)
        return
    context = get_context("fork")
    following, answers = context.Value("i", 0), context.Queue()
    processes = [context.Process(target=_work, args=(work, pieces, following, answers), daemon=True)
                 for _ in range(workers)]
    for process in processes:
        process.start()
    try:
        for _ in pieces:
            yield answer_of(answers, processes)
    finally:
        for process in processes:
            process.terminate()
            process.join()


def answer_of(answers: Any, processes: Sequence[Any]) -> Any:
    """What a process has done next; an error of a process is raised here, and so is its death."""
    while True:
        try:
            answer = answers.get(timeout=1.0)
        except Empty:
            if all(not p.is_alive() for p in processes):
                raise MemoryError("a process of the proof was killed") from None
            continue
        if isinstance(answer, Exception):
            raise answer
        return answer


def _work(work: Callable[[Any], Any], pieces: Sequence[Any], following: Any, answers: Any) -> None:
    """One process, until there is nothing left to do, or Ctrl-C."""
    try:
        while True:
            with following.get_lock():
                number, following.value = following.value, following.value + 1
            if number >= len(pieces):
                return
            answers.put(work(pieces[number]))
    except KeyboardInterrupt:
        return
    except Exception as error:  # the parent raises it where a person is told
        answers.put(error)
