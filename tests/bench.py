"""The reference explorer's speed: ``make bench`` prints states per second for scopes of several sizes.

Three runs of each scope in one process; the median, and the ratio to the first scope, which a noisy machine leaves alone.
"""

from __future__ import annotations

import resource
import statistics

from tabulate import tabulate

from tcpmodel.check.explore import explore
from tcpmodel.check.judge import Judge
from tcpmodel.check.run import applicable, check
from tcpmodel.load import library
from tcpmodel.system.system import System

SCOPES = ("close", "half-open", "delayed", "lossy", "half-close", "window")


def main() -> None:
    """Prints the table: bare search, with all safety properties, and with liveness as well."""
    lib = library()
    rows = []
    for scope in lib.named_scopes(SCOPES):
        bare, judged, whole = [], [], []
        for _ in range(3):
            found = explore(System(lib.base, scope))
            bare.append(len(found.states) / found.seconds)
            system = System(lib.base, scope)
            found = explore(system, Judge(system, applicable(lib.base, scope)))
            judged.append(len(found.states) / found.seconds)
            run = check(lib.base, scope)
            whole.append(run.states / run.seconds)
        rates = [statistics.median(r) for r in (bare, judged, whole)]
        rows.append([scope.name, f"{len(found.states):,}", *(f"{r:,.0f}" for r in rates), f"{rates[1] / rates[0]:.2f}"])
    heads = ["scope", "states", "bare/s", "judged/s", "with graph/s", "judged : bare"]
    print(tabulate(rows, heads, tablefmt="simple", disable_numparse=True))
    print(f"peak memory {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024} MiB")


if __name__ == "__main__":
    main()
