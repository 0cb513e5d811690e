"""``python -m tests.engine [--only N] [--jobs N]``: see ``trying``."""

from __future__ import annotations

import argparse
import os
import signal

from tests.engine.trying import main

if __name__ == "__main__":
    parser = argparse.ArgumentParser(prog="tests.engine", description="Tries mutants of the engine.")
    parser.add_argument("--only", default="", help="a number, two with - between them, or a part of a file's name: tried anew")
    parser.add_argument("--jobs", type=int, default=1, help="so many at once")
    asked = parser.parse_args()
    os.nice(10)
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        raise SystemExit(main(asked.only, asked.jobs))
    except KeyboardInterrupt:
        raise SystemExit("mutants: interrupted; what was found is kept") from None
