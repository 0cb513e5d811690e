"""Named bounds for exhaustive exploration; the default scopes together reach every rule and every edge.

Every scope has one connection at a time, few octets, few segments in flight, and sequence numbers modulo 64, with
initial sequence numbers so far apart that no incarnation reaches the numbers of another.
"""

from .rfc9293.bounds import ICMP_ERRORS, KEEP_ALIVE, RETRANSMISSION, USER_TIMER, old, opening, scope, user

CLIENT = opening(iss=(10,), active=True)
CLIENT_AGAIN = opening(iss=(20,), active=True)
SERVER = opening(iss=(30,), passive=True)
SERVER_TWICE = opening(iss=(30, 40), passive=True)  # LISTEN selects an ISS for each SYN
SERVER_AGAIN = opening(iss=(40,), passive=True)
ACTIVE_AGAIN = opening(iss=(40,), active=True)
OTHER_CLIENT = opening(iss=(30,), active=True)
TURNING = opening(iss=(30,), active=True, passive=True)  # passive, and then perhaps an active OPEN from LISTEN


HANDSHAKE = scope(
    "handshake", "the three-way handshake over a network that loses, duplicates and reorders; nobody closes",
    (user(CLIENT), user(SERVER)), loses=True, duplicates=True, tags="drawn connects counts-opening",
)
SIMULTANEOUS_OPEN = scope(
    "simultaneous-open", "both users open actively at once, with loss, and close again",
    (user(CLIENT, calls="CLOSE"), user(OTHER_CLIENT, calls="CLOSE")), loses=True,
    tags="drawn connects live simultaneous-close",
)
CLOSE = scope(
    "close", "open and close, with delayed acknowledgments, on a network that loses only segments that find no room",
    (user(CLIENT, calls="CLOSE"), user(SERVER, calls="CLOSE")), delays=True,
    tags="drawn connects live simultaneous-close counts-closing",
)
SIMULTANEOUS_CLOSE = scope(
    "simultaneous-close", "both users close at once, with text under way, loss and duplication",
    (user(CLIENT, calls="SEND CLOSE", text=1), user(SERVER, calls="CLOSE")), loses=True, duplicates=True,
    tags="connects simultaneous-close text-establishes",
)
HALF_CLOSE = scope(
    "half-close", "one user closes, the other continues to send: text of two octets, cut and overlapping, with loss",
    (user(CLIENT, calls="CLOSE"), user(SERVER, calls="SEND CLOSE", text=2, lengths=(2,))),
    loses=True, tags="connects half-close live early-close",
)
LOSSY = scope(
    "lossy", "the whole life of a connection under loss, duplication, reordering and retransmission",
    (user(CLIENT, calls="SEND CLOSE", text=1), user(SERVER, calls="CLOSE RECEIVE")),
    loses=True, duplicates=True, tags="connects resets simultaneous-close text-establishes",
)
DELAYED = scope(
    "delayed", "delayed acknowledgments, which text or a FIN may carry",
    (user(CLIENT, calls="SEND CLOSE", text=1), user(SERVER, calls="CLOSE")), delays=True,
    tags="connects live text-establishes",
)
OLD_DUPLICATES = scope(
    "old-duplicates", "a SYN, a SYN,ACK and text of an earlier incarnation are still in the network",
    (user(CLIENT, calls="SEND", text=1), user(SERVER_TWICE)), loses=True, capacity=3,
    old=((old("<SEQ=1><CTL=SYN>", origin=1), old("<SEQ=2><ACK=52><LEN=1><CTL=ACK>", origin=1, heard=51)),
         (old("<SEQ=51><ACK=2><CTL=SYN,ACK>", origin=51, heard=1),)),
    tags="connects resets stray-acks text-establishes",
)
HALF_OPEN = scope(
    "half-open", "one end crashes and opens again, the other continues as before",
    (user(CLIENT, CLIENT_AGAIN, crashes=1), user(SERVER, SERVER_AGAIN, calls="SEND", text=1)),
    loses=True, tags="drawn connects resets live stray-acks",
)
REOPENED = scope(
    "reopened", "a client closes in SYN-SENT and opens again, with an ISS inside the server's window",
    (user(CLIENT, opening(iss=(12,), active=True), calls="CLOSE"),
     user(SERVER, SERVER_AGAIN, calls="SEND CLOSE", text=1)),
    capacity=1, loses=True, tags="challenges connects resets early-close stray-acks",
)
TWO_PASSIVE = scope(
    "two-passive", "two passive users, and an old duplicate SYN that brings one of them into SYN-RECEIVED",
    (user(opening(iss=(10,), passive=True), calls="CLOSE"), user(SERVER_TWICE, calls="CLOSE")), capacity=3,
    loses=True, duplicates=True, old=((old("<SEQ=1><CTL=SYN>", origin=1),), ()), tags="drawn resets",
)
QUEUED = scope(
    "queued", "SEND and CLOSE before ESTABLISHED, an active OPEN from LISTEN, text on the SYN",
    (user(CLIENT, calls="CLOSE"), user(TURNING, calls="SEND CLOSE", text=1)), loses=True,
    tags="challenges connects resets simultaneous-close early-close text-establishes",
)
BOTH_QUEUED = scope(
    "both-queued", "both users SEND and CLOSE early, over a network with room for one segment each way",
    (user(CLIENT, calls="SEND CLOSE EXIT", text=1), user(TURNING, calls="SEND CLOSE", text=2)), capacity=1,
    refusals=True, tags="connects queue-up early-close text-establishes",
)
WINDOW = scope(
    "window", "a window of one octet that fills, closes and opens again",
    (user(CLIENT, calls="SEND CLOSE", text=2, lengths=(2,)), user(SERVER, calls="RECEIVE CLOSE")), window=1,
    loses=True, tags="connects live text-establishes narrow",
)
EXIT = scope(
    "exit", "processes that end: with a FIN, or with a reset if there is unread text or more text arrives",
    (user(CLIENT, calls="CLOSE EXIT"), user(TURNING, calls="SEND EXIT", text=1)), loses=True,
    tags="challenges connects resets early-close text-establishes",
)
ABORT = scope(
    "abort", "users abort, time out and crash in every state",
    (user(CLIENT, calls="CLOSE ABORT"), user(SERVER, calls="SEND CLOSE ABORT", text=1, crashes=1)), loses=True,
    timeouts=(RETRANSMISSION, USER_TIMER), tags="connects resets early-close",
)
CALLS = scope(
    "calls", "users make every call in every state, to see how TCP refuses it",
    (user(CLIENT, calls="SEND CLOSE", text=1), user(SERVER, calls="CLOSE RECEIVE")),
    refusals=True, capacity=1, tags="connects no-resets",
)
GIVING_UP = scope(
    "giving-up", "R1 and R2: ends that count their retransmissions, tell their users, and give up",
    (user(CLIENT, calls="CLOSE"), user(SERVER, calls="SEND CLOSE", text=1)), capacity=1, loses=True,
    r1=1, r2=2, r2_syn=2, tags="connects early-close",
)
KEPT_ALIVE = scope(
    "kept-alive", "keep-alives on connections that stay, where one end crashes or gives up",
    (user(CLIENT, calls="CLOSE"), user(SERVER, calls="SEND", text=1, crashes=1)), loses=True,
    timeouts=(RETRANSMISSION, KEEP_ALIVE), probes=2, tags="connects resets",
)
UNREACHABLE = scope(
    "unreachable", "ICMP errors, soft and hard, about segments that were sent and from somebody who guesses numbers",
    (user(CLIENT, calls="CLOSE"), user(SERVER, calls="CLOSE")), loses=True,
    timeouts=(RETRANSMISSION, *ICMP_ERRORS), quoted=(10, 11, 50), tags="connects simultaneous-close",
)
START_UP = scope(
    "start-up", "after a crash of both hosts one opens with numbers that its old segments have; first it keeps quiet",
    (user(opening(iss=(10,), active=True, quiet=True), calls="SEND", text=1),
     user(opening(iss=(33,), passive=True))), loses=True,
    old=((old("<SEQ=9><CTL=SYN>", origin=9), old("<SEQ=12><ACK=31><LEN=1><CTL=ACK>", origin=9, heard=30)), ()),
    tags="connects",
)
ORPHANED = scope(
    "orphaned", "a process ends after its CLOSE, and its peer sends on, or never closes",
    (user(CLIENT, calls="CLOSE EXIT"), user(SERVER, calls="SEND CLOSE", text=1)), capacity=1, loses=True,
    timeouts=(RETRANSMISSION, USER_TIMER), tags="connects resets early-close",
)
STRAYS = scope(
    "strays", "segments that no end has sent, from a third party or another TCP",
    (user(CLIENT, calls="CLOSE"), user(SERVER, calls="CLOSE")), capacity=2,
    old=((old("<SEQ=10><CTL=SYN,FIN>", origin=10), old("<SEQ=12><CTL=SYN>", origin=12),
          old("<SEQ=12><CTL=FIN>", origin=12)),
         (old("<SEQ=32><ACK=12><LEN=1><CTL=FIN,ACK>", origin=30, heard=10),
          old("<SEQ=30><LEN=3><CTL=RST>", origin=30))),
    tags="challenges strays",
)

TWINS = scope(
    "twins", "two users that are alike: simultaneous open and close, text both ways, loss and duplication",
    (user(CLIENT, calls="SEND CLOSE", text=1),) * 2, loses=True, duplicates=True, default=False,
    tags="connects simultaneous-close text-establishes",
)
# The second OPENs are active: an end that comes to LISTEN again would choose the same ISS again, which RFC 9293 3.4.1
# forbids, and a third ISS would break `irs-chosen`, which speaks of the last two.
EXHAUSTIVE = scope(
    "exhaustive", "everything at once: text both ways, simultaneous open and close, resets, a crash, new incarnations, "
    "over a network that loses, duplicates and reorders",
    (user(CLIENT, CLIENT_AGAIN, calls="SEND RECEIVE CLOSE", text=1),
     user(TURNING, ACTIVE_AGAIN, calls="SEND CLOSE", text=1, crashes=1)),
    loses=True, duplicates=True, default=False, tags="connects resets simultaneous-close text-establishes",
)
# Not `connects`: the peer of the host that crashed may have acknowledged what the new connection sends again.
CRASH_REUSE = scope(
    "crash-reuse", "one host crashes, keeps quiet, and opens with numbers that its old connection used too",
    (user(CLIENT, opening(iss=(9,), active=True, quiet=True), calls="SEND", text=2, crashes=1),
     user(SERVER, opening(iss=(33,), passive=True), calls="SEND", text=1)), loses=True, default=False, tags="resets",
)
CROSSED_SYNS = scope(
    "crossed-syns", "both users open actively while an old SYN of each is in the network, which may arrive first",
    (user(CLIENT), user(OTHER_CLIENT)), loses=True, default=False,
    old=((old("<SEQ=1><CTL=SYN>", origin=1),), (old("<SEQ=51><CTL=SYN>", origin=51),)), tags="resets",
)

SCOPES = (
    HANDSHAKE, SIMULTANEOUS_OPEN, CLOSE, SIMULTANEOUS_CLOSE, HALF_CLOSE, LOSSY, DELAYED, OLD_DUPLICATES, HALF_OPEN,
    REOPENED, TWO_PASSIVE, QUEUED, BOTH_QUEUED, WINDOW, EXIT, ABORT, CALLS, STRAYS,
    GIVING_UP, KEPT_ALIVE, UNREACHABLE, START_UP, ORPHANED,
    TWINS, CRASH_REUSE, CROSSED_SYNS, EXHAUSTIVE,
)
