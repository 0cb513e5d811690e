"""The amendments of RFC 9293: what it allows but does not recommend, what other RFCs say, what kernels do.

Each stands in a file named after its RFC; this is the list that the commands offer.
"""

from .figure7 import FIGURE_7
from .linux import ABORT_RST_ACK, CROSSED_SYN_ACK, SYN_ACK_AGAIN, TIME_WAIT_FORGOTTEN
from .rfc793 import RFC793_SYN
from .rfc1337 import RFC1337
from .rfc5927 import RFC5927
from .rfc5961 import NO_ACK_RANGE, WITHOUT_RFC5961
from .rfc6191 import SYN_IN_TIME_WAIT
from .timers import FIN_WAIT_2_TIMEOUT, IDLE_TIMEOUT, KEEP_ALIVE_OCTET

VARIANTS = (
    WITHOUT_RFC5961, RFC793_SYN, RFC1337, FIGURE_7, SYN_IN_TIME_WAIT, NO_ACK_RANGE,
    RFC5927, IDLE_TIMEOUT, KEEP_ALIVE_OCTET, FIN_WAIT_2_TIMEOUT,
    CROSSED_SYN_ACK, ABORT_RST_ACK, SYN_ACK_AGAIN, TIME_WAIT_FORGOTTEN,
)  # fmt: skip
