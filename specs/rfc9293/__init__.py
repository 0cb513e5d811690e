"""RFC 9293, Transmission Control Protocol: the connection state machine as one declarative relation."""

from tcpmodel.language.rules import vocabulary
from tcpmodel.language.spec import Spec

from . import icmp, keepalive, retries, timeouts
from .calls import CALLS
from .definitions import DEFINITIONS
from .edges import EDGES
from .errata import ERRATA
from .left_out import LEFT_OUT
from .lemmas import AXIOMS, LEMMAS
from .notation import NOTATION
from .properties import FAIRNESS, PROPERTIES
from .ranking import RANKINGS
from .requirements import REQUIREMENTS
from .segment_arrives import SEGMENT_ARRIVES
from .words import BUDGET, CHOICE_WORDS, NET, SEGMENT_WORDS, STATE, TCB_WORDS

SPEC = Spec(
    name="rfc9293",
    title="RFC 9293, Transmission Control Protocol",
    state=STATE,
    tcb=TCB_WORDS,
    segment=SEGMENT_WORDS,
    choices=CHOICE_WORDS,
    network=vocabulary(NET),
    budget=vocabulary(BUDGET),
    turns=BUDGET.OPENED,
    notation=NOTATION,
    events=(*CALLS, SEGMENT_ARRIVES, *timeouts.TIMEOUTS, keepalive.KEEP_ALIVE_TIMEOUT, *icmp.EVENTS),
    properties=(*PROPERTIES, *timeouts.CLAIMS, *retries.CLAIMS, *keepalive.CLAIMS, *icmp.CLAIMS),
    edges=EDGES,
    fairness=(*FAIRNESS, keepalive.KEEPING),
    lemmas=LEMMAS,
    axioms=AXIOMS,
    definitions=DEFINITIONS,
    rankings=RANKINGS,
    requirements=REQUIREMENTS,
    errata=ERRATA,
    left_out=LEFT_OUT,
)
