"""RFC 9293, Transmission Control Protocol: the connection state machine as one declarative relation."""

from tcpmodel.language.rules import vocabulary
from tcpmodel.language.spec import Spec

from . import icmp, keepalive, retries, timeouts
from .calls import CALLS
from .definitions import DEFINITIONS
from .edges import EDGES
from .lemmas import AXIOMS, LEMMAS
from .notation import NOTATION
from .properties import FAIRNESS, PROPERTIES
from .ranking import RANKINGS
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
    left_out=(
        "security and compartments (3.10.7.3 and 3.10.7.4, third step)",
        "urgent data (3.10.7.4, sixth step)",
        "send windows, congestion control, options and the header's other fields",
    ),
)
