"""Profiles: sets of amendments with a name. They hold what is modelled so far of each stack or document."""

from tcpmodel.language.profile import Profile

from .figure7 import FIGURE_7
from .linux import ABORT_RST_ACK, CROSSED_SYN_ACK, SYN_ACK_AGAIN, TIME_WAIT_FORGOTTEN
from .rfc793 import RFC793_SYN
from .rfc1337 import RFC1337
from .rfc5927 import RFC5927
from .rfc5961 import WITHOUT_RFC5961
from .timers import FIN_WAIT_2_TIMEOUT

LINUX = Profile("linux", "Linux 6.11 with its usual settings",
                (FIGURE_7, CROSSED_SYN_ACK, ABORT_RST_ACK, SYN_ACK_AGAIN, TIME_WAIT_FORGOTTEN, RFC5927,
                 FIN_WAIT_2_TIMEOUT))  # tcp_v4_err; tcp_close and tcp_keepalive_timer
# tcp_twcheck drops resets and takes a SYN with a new number; syncache_add answers a SYN again; tcp_outflags has RST
# with ACK for an end that is CLOSED; net.inet.tcp.finwait2_timeout ends FIN-WAIT-2.
FREEBSD = Profile("freebsd", "FreeBSD 14 with its usual settings",
                  (RFC1337, ABORT_RST_ACK, SYN_ACK_AGAIN, TIME_WAIT_FORGOTTEN, FIN_WAIT_2_TIMEOUT))
RFC793 = Profile("rfc793", "RFC 793's resets: any reset in the window counts, a SYN in the window resets; no RFC 5961",
                 (WITHOUT_RFC5961, RFC793_SYN))
STRICT = Profile("strict", "RFC 9293 with every protection against old segments that another RFC offers", (RFC1337,))

PROFILES = (LINUX, FREEBSD, RFC793, STRICT)
