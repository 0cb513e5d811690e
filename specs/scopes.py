"""Named bounds for exhaustive exploration; together the default ones reach every rule and every edge of figure 5.

What every scope cuts off: one connection at a time, few octets, few segments in flight, sequence numbers
modulo 64 with initial ones far enough apart that no incarnation reaches another's.
"""

from tcpmodel.language.scope import Old, Opening, Scope, User

CLIENT = Opening(iss=(10,), active=True)
CLIENT_AGAIN = Opening(iss=(20,), active=True)
SERVER = Opening(iss=(30,), passive=True)
SERVER_TWICE = Opening(iss=(30, 40), passive=True)  # LISTEN selects an ISS for each SYN
SERVER_AGAIN = Opening(iss=(40,), passive=True)
ACTIVE_AGAIN = Opening(iss=(40,), active=True)
OTHER_CLIENT = Opening(iss=(30,), active=True)
TURNING = Opening(iss=(30,), active=True, passive=True)  # passive, and then perhaps active from LISTEN


def _user(*openings: Opening, calls: str = "", text: int = 0, lengths: tuple[int, ...] = (1,),
          crashes: int = 0) -> User:
    return User(openings, frozenset(calls.split()), text, lengths, crashes)


def _tags(*tags: str) -> frozenset[str]:
    return frozenset(tags)


HANDSHAKE = Scope(
    "handshake", "the three-way handshake over a network that loses, duplicates and reorders; nobody closes",
    (_user(CLIENT), _user(SERVER)), loses=True, duplicates=True, tags=_tags("drawn", "connects"),
)
SIMULTANEOUS_OPEN = Scope(
    "simultaneous-open", "both users open actively at once, with loss, and close again",
    (_user(CLIENT, calls="CLOSE"), _user(OTHER_CLIENT, calls="CLOSE")), loses=True,
    tags=_tags("drawn", "connects", "live", "simultaneous-close"),
)
CLOSE = Scope(
    "close", "open and close where only want of room loses a segment, acknowledgments delayed or not; they are counted",
    (_user(CLIENT, calls="CLOSE"), _user(SERVER, calls="CLOSE")), delays=True,
    tags=_tags("drawn", "connects", "live", "simultaneous-close"),
)
SIMULTANEOUS_CLOSE = Scope(
    "simultaneous-close", "both users close at once, with text under way, loss and duplication",
    (_user(CLIENT, calls="SEND CLOSE", text=1), _user(SERVER, calls="CLOSE")), loses=True, duplicates=True,
    tags=_tags("connects", "simultaneous-close"),
)
HALF_CLOSE = Scope(
    "half-close", "one user closes, the other goes on sending: text of two octets, cut and overlapping, with loss",
    (_user(CLIENT, calls="CLOSE"), _user(SERVER, calls="SEND CLOSE", text=2, lengths=(2,))),
    loses=True, tags=_tags("connects", "half-close", "live"),
)
LOSSY = Scope(
    "lossy", "the whole life of a connection under loss, duplication, reordering and retransmission",
    (_user(CLIENT, calls="SEND CLOSE", text=1), _user(SERVER, calls="CLOSE RECEIVE")),
    loses=True, duplicates=True, tags=_tags("connects", "resets", "simultaneous-close"),
)
DELAYED = Scope(
    "delayed", "acknowledgments that wait, to be carried by text, by a FIN, or by none",
    (_user(CLIENT, calls="SEND CLOSE", text=1), _user(SERVER, calls="CLOSE")), delays=True,
    tags=_tags("connects", "live"),
)
OLD_DUPLICATES = Scope(
    "old-duplicates", "a SYN, a SYN,ACK and text of an earlier incarnation are still in the network",
    (_user(CLIENT, calls="SEND", text=1), _user(SERVER_TWICE)), loses=True, capacity=3,
    old=((Old(1, "SYN", origin=1), Old(2, "ACK", ack=52, text=1, origin=1, heard=51)),
         (Old(51, "SYN,ACK", ack=2, origin=51, heard=1),)),
    tags=_tags("connects", "resets"),
)
HALF_OPEN = Scope(
    "half-open", "one end crashes and opens again, the other goes on as if nothing had happened",
    (_user(CLIENT, CLIENT_AGAIN, crashes=1), _user(SERVER, SERVER_AGAIN, calls="SEND", text=1)),
    loses=True, tags=_tags("drawn", "connects", "resets", "live"),
)
REOPENED = Scope(
    "reopened", "a client gives up in SYN-SENT and opens again, with an ISS inside the window that the server opened",
    (_user(CLIENT, Opening(iss=(12,), active=True), calls="CLOSE"),
     _user(SERVER, SERVER_AGAIN, calls="SEND CLOSE", text=1)),
    capacity=1, loses=True, tags=_tags("challenges", "connects", "resets"),
)
TWO_PASSIVE = Scope(
    "two-passive", "two passive users, and an old duplicate SYN that wakes one of them",
    (_user(Opening(iss=(10,), passive=True), calls="CLOSE"), _user(SERVER_TWICE, calls="CLOSE")), capacity=3,
    loses=True, duplicates=True, old=((Old(1, "SYN", origin=1),), ()), tags=_tags("drawn", "resets"),
)
QUEUED = Scope(
    "queued", "SEND and CLOSE before ESTABLISHED, an active OPEN from LISTEN, text on the SYN",
    (_user(CLIENT, calls="CLOSE"), _user(TURNING, calls="SEND CLOSE", text=1)), loses=True,
    tags=_tags("challenges", "connects", "resets", "simultaneous-close"),
)
BOTH_QUEUED = Scope(
    "both-queued", "both users SEND and CLOSE early, over a network with room for one segment each way",
    (_user(CLIENT, calls="SEND CLOSE EXIT", text=1), _user(TURNING, calls="SEND CLOSE", text=2)), capacity=1,
    refusals=True, tags=_tags("connects"),
)
WINDOW = Scope(
    "window", "a window of one octet that fills, closes and opens again",
    (_user(CLIENT, calls="SEND CLOSE", text=2, lengths=(2,)), _user(SERVER, calls="RECEIVE CLOSE")), window=1,
    loses=True, tags=_tags("connects", "live"),
)
EXIT = Scope(
    "exit", "processes that end: a FIN, or a reset when text is unread or still comes",
    (_user(CLIENT, calls="CLOSE EXIT"), _user(TURNING, calls="SEND EXIT", text=1)), loses=True,
    tags=_tags("challenges", "connects", "resets"),
)
ABORT = Scope(
    "abort", "users abort, time out and crash in every state",
    (_user(CLIENT, calls="CLOSE ABORT"), _user(SERVER, calls="SEND CLOSE ABORT", text=1, crashes=1)), loses=True,
    timeouts=frozenset({"RETRANSMISSION TIMEOUT", "USER TIMEOUT"}), tags=_tags("connects", "resets"),
)
CALLS = Scope(
    "calls", "every call is made in every state, to hear how it is refused",
    (_user(CLIENT, calls="SEND CLOSE", text=1), _user(SERVER, calls="CLOSE RECEIVE")),
    refusals=True, capacity=1, tags=_tags("connects"),
)
STRAYS = Scope(
    "strays", "segments that no end has sent, from a third party or another TCP: what they can and cannot do",
    (_user(CLIENT, calls="CLOSE"), _user(SERVER, calls="CLOSE")), capacity=2,
    old=((Old(10, "SYN,FIN", origin=10), Old(12, "SYN", origin=12), Old(12, "FIN", origin=12)),
         (Old(32, "FIN,ACK", ack=12, text=1, origin=30, heard=10), Old(30, "RST", text=3, origin=30))),
    tags=_tags("challenges", "strays"),
)

TWINS = Scope(
    "twins", "two users that are alike: simultaneous open and close, text both ways, loss and duplication",
    (_user(CLIENT, calls="SEND CLOSE", text=1),) * 2, loses=True, duplicates=True, default=False,
    tags=_tags("connects", "simultaneous-close"),
)
# Its second OPENs are active: a LISTEN that is entered again would choose the same ISS again (RFC 9293 3.4.1 forbids
# it), and what `irs-chosen` says of the last two ISSs would be broken by the third.
EXHAUSTIVE = Scope(
    "exhaustive", "everything at once: text both ways, simultaneous open and close, resets, a crash, new incarnations, "
    "over a network that loses, duplicates and reorders",
    (_user(CLIENT, CLIENT_AGAIN, calls="SEND RECEIVE CLOSE", text=1),
     _user(TURNING, ACTIVE_AGAIN, calls="SEND CLOSE", text=1, crashes=1)),
    loses=True, duplicates=True, default=False, tags=_tags("connects", "resets", "simultaneous-close"),
)
CROSSED_SYNS = Scope(
    "crossed-syns", "both users open actively while an old SYN of each is in the network, and may be taken first",
    (_user(CLIENT), _user(OTHER_CLIENT)), loses=True, default=False,
    old=((Old(1, "SYN", origin=1),), (Old(51, "SYN", origin=51),)), tags=_tags("resets"),
)

SCOPES = (
    HANDSHAKE, SIMULTANEOUS_OPEN, CLOSE, SIMULTANEOUS_CLOSE, HALF_CLOSE, LOSSY, DELAYED, OLD_DUPLICATES, HALF_OPEN,
    REOPENED, TWO_PASSIVE, QUEUED, BOTH_QUEUED, WINDOW, EXIT, ABORT, CALLS, STRAYS,
    TWINS, CROSSED_SYNS, EXHAUSTIVE,
)
