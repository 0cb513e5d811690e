"""The places of the states and the routes of the arrows in RFC 9293 figure 5: data for the picture, no claims.

``Layout`` says what the numbers mean.
"""

from tcpmodel.language.notation import Layout, Route

_LEFT, _MIDDLE, _RIGHT = 0.0, 3.8, 7.6

PLACES: dict[str, tuple[float, float]] = {
    "CLOSED": (_MIDDLE, 0.0),
    "LISTEN": (_MIDDLE, 1.4),
    "SYN-RECEIVED": (_LEFT, 2.8), "SYN-SENT": (_RIGHT, 2.8),
    "ESTABLISHED": (_MIDDLE, 4.2),
    "FIN-WAIT-1": (_LEFT, 5.5), "CLOSE-WAIT": (_RIGHT, 5.5),
    "FIN-WAIT-2": (_LEFT, 7.0), "CLOSING": (_MIDDLE, 7.0), "LAST-ACK": (_RIGHT, 7.0),
    "TIME-WAIT": (_MIDDLE, 8.4), "CLOSED again": (_RIGHT, 8.4),
}  # fmt: skip

ROUTES: dict[tuple[str, str], Route] = {
    ("CLOSED", "LISTEN"): (("bottom", -0.25), ("top", -0.25), (2.9, 0.7)),
    ("LISTEN", "CLOSED"): (("top", 0.25), ("bottom", 0.25), (4.68, 0.7)),
    ("CLOSED", "SYN-SENT"): (("right", -0.1), ("top", 0.3), (8.42, 0.7)),
    ("SYN-SENT", "CLOSED"): (("top", -0.2), ("right", 0.1), (6.5, 1.35)),
    ("SYN-RECEIVED", "LISTEN"): (("top", 0.0), ("left", 0.0), (0.6, 1.3)),
    ("LISTEN", "SYN-RECEIVED"): (("bottom", -0.25), ("right", -0.12), (2.75, 2.1)),
    ("LISTEN", "SYN-SENT"): (("bottom", 0.25), ("left", -0.12), (4.9, 2.05)),
    ("SYN-SENT", "SYN-RECEIVED"): (("left", 0.0), ("right", 0.0), (3.8, 2.8)),
    ("SYN-RECEIVED", "ESTABLISHED"): (("right", 0.12), ("top", -0.25), (2.7, 3.55)),
    ("SYN-SENT", "ESTABLISHED"): (("left", 0.12), ("top", 0.25), (4.9, 3.55)),
    ("SYN-RECEIVED", "FIN-WAIT-1"): (("bottom", 0.0), ("top", 0.0), (0.45, 4.15)),
    ("ESTABLISHED", "FIN-WAIT-1"): (("bottom", -0.25), ("right", -0.1), (2.85, 4.9)),
    ("ESTABLISHED", "CLOSE-WAIT"): (("bottom", 0.25), ("left", 0.0), (4.85, 4.9)),
    ("FIN-WAIT-1", "FIN-WAIT-2"): (("bottom", 0.0), ("top", 0.0), (-0.75, 6.25)),
    ("FIN-WAIT-1", "CLOSING"): (("right", 0.1), ("top", 0.0), (2.95, 6.2)),
    ("FIN-WAIT-1", "TIME-WAIT"): (("right", 0.2), ("left", -0.1), (1.9, 7.0)),
    ("CLOSE-WAIT", "LAST-ACK"): (("bottom", 0.0), ("top", 0.0), (8.1, 6.25)),
    ("FIN-WAIT-2", "TIME-WAIT"): (("bottom", 0.0), ("left", 0.05), (0.8, 7.75)),
    ("CLOSING", "TIME-WAIT"): (("bottom", 0.0), ("top", 0.0), (4.5, 7.7)),
    ("LAST-ACK", "CLOSED"): (("bottom", 0.0), ("top", 0.0), (8.3, 7.7)),
    ("TIME-WAIT", "CLOSED"): (("right", 0.0), ("left", 0.0), (5.7, 8.4)),
}

LAYOUT = Layout(PLACES, ROUTES, matching=(("ESTABLISHED", "ESTABLISHED"),))
