"""The memory that the kernel and Python share: the structures of ``kernel.h``, and arrays that Python owns."""

from __future__ import annotations

import ctypes
from ctypes import POINTER, Structure, c_int64, c_uint64, c_void_p
from typing import Any

import numpy as np
from numpy.typing import NDArray

from tcpmodel.explore.compiled.store import Words as Words

Array = NDArray[Any]

MOST_SENT, MOST_IN_FLIGHT, MOST_WORDS = 4, 16, 256
NO_SEGMENT = -1
STATE_FOUND, REST_FOUND = -1, -2
PAIR, FLIGHT, STEP, FAR, REST, EDGE, ANSWER, KINDS = range(8)
STOPPED, GROW, FULL, CONFLICTS, ALL_SETTLED = 1, 2, 4, 8, 16
REDUCE_SYMMETRY, REDUCE_LOSS = 1, 2


class Hash(Structure):
    """A set of 64-bit keys, each with a value or none."""

    _fields_ = [("keys", c_void_p), ("values", c_void_p), ("slots", c_uint64), ("count", c_uint64)]


class KernelTable(Structure):
    """Rows of integers, numbered in the order of discovery."""

    _fields_ = [("rows", c_void_p), ("width", c_uint64), ("count", c_uint64), ("most", c_uint64), ("index", Hash)]


class KernelOffer(Structure):
    _fields_ = [(n, c_uint64) for n in ("when", "possible", "spend", "react", "event", "heard", "reads_network")]


class KernelClaim(Structure):
    _fields_ = [(n, c_uint64) for n in ("given", "then", "near", "events", "finding", "reads_sent", "reads_network")]


class KernelEdge(Structure):
    _fields_ = [("source", c_int64), ("target", c_int64), ("event", c_int64), ("given", c_uint64), ("seen", c_uint64)]


class KernelFinding(Structure):
    _fields_ = [("exercised", c_uint64), ("settled", c_uint64), ("word", c_uint64), ("from_", c_uint64),
                ("local", c_int64), ("detail", c_int64)]  # fmt: skip


class Search(Structure):
    """Everything that one search knows, as ``kernel.h`` declares it."""

    _fields_ = [
        *[(n, c_uint64) for n in (
            "env_size", "log_size", "end_size", "tcb_size", "segment_size", "choice_size",
            "at_segment", "at_choice", "at_peer", "at_before", "at_sent", "at_network", "at_state",
            "log_path", "log_rules", "log_sent")],
        ("blank", c_void_p),
        *[(n, c_uint64) for n in ("capacity", "most_in_flight", "loses", "duplicates", "reduce")],
        ("offers", POINTER(KernelOffer)), ("choices", c_void_p),
        *[(n, c_uint64 * 2) for n in ("calls_at", "calls_end", "arrivals_at", "arrivals_end")],
        ("arrival_event", c_uint64),
        ("claims", POINTER(KernelClaim) * KINDS), ("claim_count", c_uint64 * KINDS),
        ("edges", POINTER(KernelEdge)), ("edge_count", c_uint64),
        ("findings", POINTER(KernelFinding)),
        *[(n, c_uint64) for n in ("finding_count", "open_findings", "until_settled", "count_matters")],
        ("side_of", c_uint64 * 2), ("ends", KernelTable * 2), ("channels", KernelTable * 2), ("segments", KernelTable),
        ("bits", c_uint64 * 4), ("fired", c_void_p),
        ("locals", c_void_p), ("hot", c_void_p), ("local_count", c_uint64), ("local_most", c_uint64),
        ("waits", c_void_p), ("wait_count", c_uint64), ("wait_most", c_uint64),
        ("calls", c_void_p * 2), ("arrivals", Hash), ("added", Hash), ("taken", c_void_p * 2),
        ("visited", Hash), ("seen", Hash * 4),
        *[(n, c_uint64) for n in ("lock", "want", "next", "chunk", "most_ahead")],
    ]  # fmt: skip


class Worker(Structure):
    """The states that one thread has found in a level, and its counts."""

    _fields_ = [("alone", c_uint64 * 16), ("words", c_void_p), ("parents", c_void_p),
                *[(n, c_uint64) for n in ("count", "most", "transitions", "dropped", "expanded")],
                ("env", c_void_p), ("log", c_void_p), ("apart", c_uint64 * 16)]  # fmt: skip


class Fair(Structure):
    """A graph for the passes of ``fair.h``."""

    _fields_ = [("offsets", c_void_p), ("targets", c_void_p), ("labels", c_void_p), ("states", c_uint64),
                ("kind", c_void_p), ("sent", c_void_p), ("kinds", c_uint64), ("weak", c_void_p),
                ("weaks", c_uint64), ("live", c_void_p)]  # fmt: skip


LOCAL = np.dtype([("end", np.uint32), ("before", np.uint32), ("segment", np.int32), ("offer", np.uint16),
                  ("sends", np.uint16), ("waiting", np.uint32), ("sent", np.uint32, MOST_SENT)])  # fmt: skip

_SEARCH, _WORKER, _HASH, _FAIR = POINTER(Search), POINTER(Worker), POINTER(Hash), POINTER(Fair)
FUNCTIONS: dict[str, tuple[Any, tuple[Any, ...]]] = {
    "begin": (None, (_SEARCH, _WORKER, c_uint64)),
    "expand": (None, (_SEARCH, _WORKER, c_void_p, c_uint64, c_uint64)),
    "reach": (None, (_FAIR, c_void_p, c_void_p, c_void_p, c_uint64)),
    "stay_within": (c_uint64, (_FAIR, c_void_p)),
    "live_rows": (c_uint64, (_FAIR, c_void_p, c_void_p)),
    "stay_in_components": (c_uint64, (_FAIR, c_void_p, c_void_p)),
    "judge_components": (None, (_FAIR, *[c_void_p] * 5)),
    "cut_unfair": (c_uint64, (_FAIR, c_void_p, c_void_p, c_void_p)),
    "regrow": (None, (_HASH, _HASH, c_uint64, c_uint64)),
    "regrow_memo": (None, (_HASH, _HASH)),
    "insert_words": (c_uint64, (_SEARCH, c_void_p, c_uint64)),
    "number_words": (None, (_SEARCH, c_void_p, c_uint64, c_uint64, c_void_p)),
    "intern": (c_uint64, (_SEARCH, POINTER(KernelTable), c_void_p)),
    "intern_rows": (None, (_SEARCH, POINTER(KernelTable), c_void_p, c_uint64)),
    "pack_state": (c_uint64, (_SEARCH, c_uint64, c_uint64, c_uint64, c_uint64)),
    "graph_rows": (c_uint64, (_SEARCH, _WORKER, c_void_p, c_uint64, c_void_p, c_void_p, c_void_p, c_void_p)),
    "list_successors": (c_uint64, (_SEARCH, _WORKER, c_void_p, c_uint64, c_uint64)),
    "judge_words": (None, (_SEARCH, _WORKER, c_void_p, c_void_p, c_uint64)),
}


class Kernel:
    """The kernel's functions; a call lets other threads of Python run."""

    def __init__(self, address: Any) -> None:
        for name, (result, arguments) in FUNCTIONS.items():
            setattr(self, name, ctypes.CFUNCTYPE(result, *arguments)(address(name)))

    def __getattr__(self, name: str) -> Any:
        raise AttributeError(name)


class Owner:
    """Keeps arrays alive as long as the kernel may use them."""

    def __init__(self) -> None:
        self._kept: dict[int, Array] = {}

    def keep(self, array: Array) -> int:
        """Keeps an array; its address."""
        address = int(array.ctypes.data)
        self._kept[address] = array
        return address

    def drop(self, address: int | None) -> None:
        """Releases an array."""
        if address:
            self._kept.pop(address, None)

    def array(self, address: int) -> Array:
        return self._kept[address]

    def zeros(self, count: int, kind: Any = np.uint64) -> int:
        """The address of a new array of zeros; the system provides its memory page by page, when we touch it."""
        return self.keep(np.zeros(max(count, 1), dtype=kind))

    def hash(self, slots: int, values: bool = False) -> Hash:
        whole = np.zeros(slots + 8, dtype=np.uint64)
        first = (-whole.ctypes.data % 64) // 8  # a line of the cache holds eight slots
        return Hash(self.keep(whole[first:first + slots]), self.zeros(slots) if values else None, slots, 0)

    def table(self, width: int, most: int) -> KernelTable:
        return KernelTable(self.zeros(width * most, np.int32), width, 0, most, self.hash(1 << 15, values=True))


def numbers(values: list[int]) -> NDArray[np.int32]:
    """Integers of up to 32 bits, signed or not, as the kernel keeps them."""
    return np.array([v & 0xFFFFFFFF for v in values], dtype=np.uint32).view(np.int32)
