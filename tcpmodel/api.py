"""The names that ``import tcpmodel`` offers to programs."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from tcpmodel.ask.react import Reaction
from tcpmodel.ask.react import react as _react
from tcpmodel.explore.check import check
from tcpmodel.explore.reference import Limits
from tcpmodel.language.errors import SpecError
from tcpmodel.language.spec import Spec
from tcpmodel.load import Library, library

__all__ = ["Library", "Limits", "Reaction", "SpecError", "check", "library", "react"]


def react(spec: Spec | str, tcb: Mapping[str, Any], event: str, *, iss: int | None = None) -> list[Reaction]:
    """Every outcome that a specification (or the one of that name) allows for one end and one event.

    ``tcb`` maps words to values, ``{"STATE": "SYN-SENT", "ISS": 100, "SND.UNA": 100}``, also as ``snd_una``; other
    words get their usual values. ``event`` is a segment in the RFC's notation, a call, or a timeout; ``iss`` is the
    initial sequence number if the event selects one. Numbers have 32 bits. SpecError for a mistake in these; its
    subclass CannotHappen for an event that cannot happen.
    """
    named = {key.upper().replace("_", ".", 1) if key.islower() else key: value for key, value in tcb.items()}
    return _react(library(spec).spec() if isinstance(spec, str) else spec, named, event, iss=iss)
