"""How many random examples, or repetitions, a test makes: so many in `make test`, MANY times as many where that is set."""

from __future__ import annotations

import os

TIMES = int(os.environ.get("MANY", "1"))  # `make cross-check` sets it


def many(usual: int) -> int:
    """That many, as often as was asked for."""
    return usual * TIMES
