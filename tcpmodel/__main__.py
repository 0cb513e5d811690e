"""The command ``tcpmodel``, also as ``python -m tcpmodel``: a supervisor watches it load and run.

Before the supervisor watches, this module imports nothing that takes time, and Ctrl-C ends the process as it ends any
program, without a traceback.
"""

from __future__ import annotations

import signal

if signal.getsignal(signal.SIGINT) is signal.default_int_handler:
    signal.signal(signal.SIGINT, signal.SIG_DFL)

import os
import sys
from typing import NoReturn

from tcpmodel.machine import memory
from tcpmodel.machine.signals import hear
from tcpmodel.machine.supervisor import INTERNAL, UNKNOWN, supervised

# The program takes 380 MiB of address space to load; with less, one of its libraries (OpenBLAS) asks for it for ever.
_TO_LOAD = 384 << 20


def main() -> NoReturn:
    """Answers the command line and ends the process with the exit code."""
    _open_streams()
    sys.exit(supervised(_answer))


def _open_streams() -> None:
    """Opens each standard stream that was closed (``>&-``); else the next file opened would take its descriptor."""
    for number, (name, mode) in enumerate((("stdin", "r"), ("stdout", "w"), ("stderr", "w"))):
        try:
            os.fstat(number)
        except OSError:
            os.open(os.devnull, os.O_RDWR)  # it gets the lowest free number: this one
            setattr(sys, name, os.fdopen(number, mode, closefd=False))


def _answer() -> int:
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # NumPy would make threads and buffers that nobody uses
    try:
        memory.must_suffice(_TO_LOAD)
        from tcpmodel.cli import main as command
    except Exception as error:
        return _not_loaded(error)
    hear()
    try:
        command(prog_name="tcpmodel")
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else INTERNAL
    return INTERNAL


def _not_loaded(error: Exception) -> int:
    """Prints why the program could not be loaded (a memory limit, if there is one); the exit code."""
    if memory.ran_out(error) or memory.address_space() is not None:
        print(f"tcpmodel: UNKNOWN: {memory.shortage()}, too little to load it", file=sys.stderr)
        return UNKNOWN
    reason = (str(error).splitlines() or [""])[0]
    print(f"tcpmodel: internal error: it could not be loaded: {type(error).__name__}: {reason}", file=sys.stderr)
    return INTERNAL


if __name__ == "__main__":
    main()
