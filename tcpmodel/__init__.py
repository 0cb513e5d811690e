"""TCP's connection state machine as a formal model: explore it, prove it, hold ladders against it, ask it.

``tcpmodel.library()`` loads a specification; ``tcpmodel.react(spec, tcb, event)`` asks what one event does to one end.
Python imports the names at their first use, so that ``import tcpmodel`` is quick.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from tcpmodel.api import Library, Limits, Reaction, SpecError, check, library, react

__all__ = ["Library", "Limits", "Reaction", "SpecError", "check", "library", "react"]


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module 'tcpmodel' has no attribute '{name}'")
    api = importlib.import_module("tcpmodel.api")
    globals().update({n: getattr(api, n) for n in __all__})
    return globals()[name]
