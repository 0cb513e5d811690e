"""TCP's connection state machine as a formal model, explored, proved, judged against ladders, and asked.

``tcpmodel.react(spec, tcb, event)`` is one end and one event; ``tcpmodel.library()`` loads a specification. The names
are imported when they are first asked for: what a person does not use takes no time.
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
    globals().update({n: getattr(api, n) for n in __all__})  # ``check`` is the function, not the package of that name
    return globals()[name]
