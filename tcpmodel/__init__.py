"""tcpmodel: TCP's connection state machine as a formal model, explored, judged against ladders, and asked.

``tcpmodel.react(spec, tcb, event)`` is one end and one event; ``tcpmodel.library()`` loads a specification.
"""

from tcpmodel.check.explore import Limits
from tcpmodel.check.react import Reaction, react
from tcpmodel.check.run import check
from tcpmodel.language.errors import SpecError
from tcpmodel.load import Library, library

__all__ = ["Library", "Limits", "Reaction", "SpecError", "check", "library", "react"]
