"""``make bench``: the same scopes in the compiled explorer, the reference and SPIN, one after the other, in one run.

Every measurement is a process of its own, so that its peak memory is its own; a table and a plot go into docs/.
A noisy machine moves all of them: read the ratios, and the machine's line.
"""

from __future__ import annotations

import json
import platform
import resource
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

from tabulate import tabulate
from tcpmodel.specs.rfc9293.bounds import opening, scope, user
from tcpmodel.specs.scopes import CLIENT, SERVER, TURNING

from tcpmodel.explore.check import applicable
from tcpmodel.explore.compiled.answer import WIDTHS
from tcpmodel.explore.compiled.graph import CompiledGraph
from tcpmodel.explore.compiled.model import Model
from tcpmodel.explore.compiled.search import Options, SearchResult, search
from tcpmodel.explore.fairness import FairGraph
from tcpmodel.explore.lasso import all_leave, promised
from tcpmodel.explore.reference import Limits, explore
from tcpmodel.language.properties import Eventually, Fewest, Property
from tcpmodel.language.scope import Scope, User
from tcpmodel.load import library
from tcpmodel.system.system import System
from tcpmodel.verdict.judge import Judge

DOCS = Path(__file__).parent.parent / "docs"
TURNING_AGAIN = opening(iss=(40,), active=True, passive=True)
ENOUGH = 2_000_000  # states after which the reference has told its speed


def _user(*openings: Any, calls: str, text: int = 1, crashes: int = 0) -> User:
    return user(*openings, calls=frozenset(calls.split()), text=text, lengths=(1,), crashes=crashes)


def _scopes() -> dict[str, Scope]:
    """Four sizes of one question: text both ways, simultaneous open and close, loss, duplication, aborts, a crash."""
    lib = library()
    three = scope("3-M", "", (_user(CLIENT, calls="SEND CLOSE ABORT"), _user(TURNING, calls="SEND CLOSE ABORT")),
                  loses=True, duplicates=True, tags=frozenset({"connects", "resets"}))
    thirty = replace(three, name="30-M", users=(
        _user(CLIENT, calls="SEND CLOSE ABORT"), _user(TURNING, TURNING_AGAIN, calls="SEND CLOSE", crashes=1)))
    live = scope("live", "", (user(CLIENT, calls=frozenset({"SEND", "CLOSE"}), text=2, lengths=(1,)), _user(SERVER, calls="SEND CLOSE")),
                 loses=True, tags=frozenset({"connects", "live"}))
    return {"0.3 M": lib.named_scopes(["window"])[0], "3 M": three, "30 M": thirty,
            "100 M": lib.named_scopes(["exhaustive"])[0], "live": live}


def _safety(scope: Scope) -> list[Property]:
    return [p for p in applicable(library().base, scope) if not isinstance(p, Eventually | Fewest)]


# -- one measurement, in a process of its own ----------------------------------------------------------


def measure(engine: str, size: str, threads: int) -> dict[str, Any]:
    """States, transitions, seconds, and bytes of one exploration with all safety properties."""
    scope = _scopes()[size]
    if engine == "SPIN":
        return _spin(scope, size)
    if engine == "reference":
        system = System(library().base, scope)
        found = explore(system, Judge(system, _safety(scope)), limits=Limits(states=ENOUGH))
        return _row(len(found.states), found.transitions, found.seconds, found.complete)
    found = _search(scope, _safety(scope), threads)
    kept = found.model.search.visited.slots * 8 + found.store.memory
    row = _row(found.count, found.transitions, found.seconds, found.complete)
    return row | {"bytes": kept / found.count, "word": 8}


def _search(scope: Scope, properties: list[Property], threads: int) -> SearchResult:
    return search(Model(library().base, scope, properties, WIDTHS), Options(threads))


def _row(states: int, transitions: int, seconds: float, complete: bool) -> dict[str, Any]:
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
    return {"states": states, "transitions": transitions, "seconds": seconds, "complete": complete, "peak": peak}


_TABLE = {"0.3 M": 20, "3 M": 23, "30 M": 26}  # binary logarithm of the size of SPIN's hash table


def _spin(scope: Scope, size: str) -> dict[str, Any]:
    """SPIN at its best exact settings, counting states, with no property to decide."""
    from tests.spin import FASTEST, count

    run = count(library().base, scope, replace(FASTEST, table=_TABLE[size], memory=18_000, depth=20_000_000))
    row = _row(run.states, run.transitions, run.seconds, run.complete)
    return row | {"peak": run.memory * 2**20, "bytes": run.memory * 2**20 / max(run.states, 1), "word": run.vector}


def liveness() -> dict[str, Any]:
    """Seconds of the safety search, and of deciding every promise on its graph, with two threads."""
    scope = _scopes()["live"]
    found = _search(scope, _safety(scope), 2)
    start = time.perf_counter()
    graph = FairGraph(CompiledGraph(found), library().base.fairness)
    promises = [p for p in applicable(library().base, scope) if isinstance(p, Eventually)]
    kept = all_leave(graph, [side for p in promises for side in promised(graph, p)])
    return {"states": found.count, "transitions": found.transitions, "safety": found.seconds,
            "liveness": time.perf_counter() - start, "promises": len(promises), "kept": kept}


# -- the whole bench -----------------------------------------------------------------------------------


ROWS = (("reference", 1), ("SPIN", 1), ("compiled", 1), ("compiled", 2))
SIZES = ("0.3 M", "3 M", "30 M", "100 M")


def _asked() -> Iterator[tuple[str, str, int]]:
    for size in SIZES:
        for engine, threads in ROWS:
            if (engine, size) not in (("reference", "30 M"), ("reference", "100 M"), ("SPIN", "100 M")):
                yield engine, size, threads


def _child(*arguments: str) -> dict[str, Any]:
    done = subprocess.run([sys.executable, "-m", "tests.bench", *arguments], capture_output=True, text=True, check=False)
    if done.returncode:
        return {"failed": (done.stderr.strip().splitlines() or ["no reason given"])[-1]}
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def table(results: dict[tuple[str, str, int], dict[str, Any]]) -> str:
    """The results as a Markdown table, with ratios to SPIN and to the reference at the same size."""
    rows = []
    for (engine, size, threads), r in results.items():
        if "failed" in r:
            rows.append([size, engine, threads, r["failed"], *[""] * 7])
            continue
        rate = r["states"] / r["seconds"]
        rows.append([size, engine, threads, f"{r['states']:,}{'' if r['complete'] else ' (cut off)'}",
                     f"{r['transitions']:,}", f"{r['seconds']:.2f}", f"{rate / 1e6:.2f}",
                     f"{r['bytes']:.1f}" if "bytes" in r else "", f"{r['peak'] / 2**20:,.0f}",
                     *(_ratio(results, other, size, rate) for other in ("SPIN", "reference"))])
    heads = ["size", "engine", "threads", "states", "transitions", "s", "M states/s", "bytes/state", "peak MiB",
             ": SPIN", ": reference"]
    return tabulate(rows, heads, tablefmt="github", disable_numparse=True)


def _ratio(results: dict[tuple[str, str, int], dict[str, Any]], other: str, size: str, rate: float) -> str:
    against = results.get((other, size, 1))
    if not against or "failed" in against:
        return ""
    return f"{rate / (against['states'] / against['seconds']):.1f}"


def machine() -> str:
    """What all this was measured on."""
    try:
        lines = Path("/proc/cpuinfo").read_text().splitlines()
        model = next(x.split(":")[1].strip() for x in lines if x.startswith("model name"))
        cores = sum(x.startswith("processor") for x in lines)
    except (OSError, StopIteration):
        model, cores = platform.processor() or platform.machine(), 0
    return f"{model}, {cores} cores, {platform.system()}, Python {platform.python_version()}, {date.today():%Y-%m-%d}"


def plot(results: dict[tuple[str, str, int], dict[str, Any]], path: Path) -> None:
    """States a second over states, one line for each engine."""
    import matplotlib

    matplotlib.use("svg")
    from matplotlib import pyplot

    figure, axes = pyplot.subplots(figsize=(7.5, 4.2))
    for (engine, threads), mark in zip(ROWS, "sdo^", strict=True):
        points = [(r["states"], r["states"] / r["seconds"]) for (e, _, t), r in results.items()
                  if (e, t) == (engine, threads) and "failed" not in r]
        name = f"{engine}, {threads} thread{'s' if threads > 1 else ''}" if engine == "compiled" else engine
        axes.plot(*zip(*points, strict=True), marker=mark, label=name)
    axes.set(xscale="log", yscale="log", xlabel="states", ylabel="states a second", title="Exact exploration")
    axes.grid(True, which="both", alpha=0.25)
    axes.legend(frameon=False)
    figure.tight_layout()
    figure.savefig(path, metadata={"Date": None})


def main() -> None:
    """Measures everything, prints it as it comes, and writes docs/benchmarks.md and docs/benchmarks.svg."""
    results = {}
    for asked in _asked():
        results[asked] = _child("measure", asked[0], asked[1], str(asked[2]))
        print(*asked, results[asked], flush=True)
    live = _child("liveness")
    print("liveness", live, flush=True)
    text = [
        "# Benchmarks", "",
        "One run of `make bench`: every line is one process. Our explorers check all safety properties, SPIN checks none "
        "and has its best exact settings (`tests.spin.FASTEST`).", "", machine(), "",
        table(results), "", "![states a second over states](benchmarks.svg)", "",
        f"Liveness: {live.get('promises')} promises on {live.get('states', 0):,} states and "
        f"{live.get('transitions', 0):,} transitions in {live.get('liveness', 0):.2f} s, "
        f"{live.get('liveness', 0) / live.get('safety', 1):.1f} times the safety search "
        f"({live.get('safety', 0):.2f} s).", "",
    ]
    (DOCS / "benchmarks.md").write_text("\n".join(text))
    plot(results, DOCS / "benchmarks.svg")
    print("\n".join(text))


if __name__ == "__main__":
    if sys.argv[1:2] == ["measure"]:
        print(json.dumps(measure(sys.argv[2], sys.argv[3], int(sys.argv[4]))))
    elif sys.argv[1:2] == ["liveness"]:
        print(json.dumps(liveness()))
    else:
        main()
