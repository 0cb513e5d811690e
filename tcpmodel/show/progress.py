"""Progress on stderr if that is a terminal: states, rate, queue, depth."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from rich.console import Console
from rich.markup import escape

from tcpmodel.explore.reference import Progress
from tcpmodel.show.plain import one_line


@contextmanager
def count_bar(total: int, what: str = "scopes explored") -> Iterator[Callable[[int], None] | None]:
    """A function that shows how many of ``total`` are done, or None if stderr is no terminal."""
    console = Console(stderr=True)
    if not console.is_terminal:
        yield None
        return
    with console.status(f"0 of {total} {what}") as status:
        yield lambda done: status.update(f"{done} of {total} {what}")


@contextmanager
def progress_bar(scope: str) -> Iterator[Callable[[Progress], None] | None]:
    """A function that shows the progress in a scope, or None if stderr is no terminal."""
    console = Console(stderr=True)
    if not console.is_terminal:
        yield None
        return
    name = escape(one_line(scope))
    with console.status(f"{name} ...") as status:
        def report(now: Progress) -> None:
            rate = now.states / now.seconds if now.seconds else 0
            status.update(f"{name}: {now.states:,} states, {rate:,.0f}/s, queue {now.queue:,}, depth {now.depth}")

        yield report
