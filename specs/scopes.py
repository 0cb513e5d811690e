"""Named bounds for exhaustive exploration; together the default ones reach every rule and every edge of figure 5."""

from tcpmodel.language.scope import Opening, Scope, User

CLIENT = Opening(iss=(10,), active=True)
SERVER = Opening(iss=(30,), passive=True)
ALL_CALLS = frozenset({"SEND", "RECEIVE", "CLOSE", "EXIT", "ABORT", "STATUS"})


def _user(*openings: Opening, calls: str = "", text: int = 0, lengths: tuple[int, ...] = (1,), crashes: int = 0) -> User:
    return User(openings, frozenset(calls.split()), text, lengths, crashes)


HANDSHAKE = Scope(
    "handshake", "three-way handshake over a network that loses, duplicates and reorders; nobody closes",
    (_user(CLIENT), _user(SERVER)), loses=True, duplicates=True,
)
SCOPES = (HANDSHAKE,)
