"""The command ``tcpmodel``, also as ``python -m tcpmodel``: what is loaded and done is done under supervision.

Nothing that takes time is imported before the supervisor watches. Until then Ctrl-C ends this process as it ends any
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

# What is loaded takes 380 MiB of address space; a library among it (OpenBLAS) asks for ever where it is refused some.
_TO_LOAD = 384 << 20


def main() -> NoReturn:
    """Answers the command line, and ends the process with the exit code."""
    _open_streams()
    sys.exit(supervised(_answer))


def _open_streams() -> None:
    """Opens what whoever began the process had closed (``>&-``): or the next file that is opened would stand there."""
    for number, (name, mode) in enumerate((("stdin", "r"), ("stdout", "w"), ("stderr", "w"))):
        try:
            os.fstat(number)
        except OSError:
            os.open(os.devnull, os.O_RDWR)  # the lowest number that is free: this one
            setattr(sys, name, os.fdopen(number, mode, closefd=False))


def _answer() -> int:
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # NumPy would make threads, and buffers for them, for nothing
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
    """The exit code of a command whose program could not be loaded; under a limit of memory, that is why."""
    if memory.ran_out(error) or memory.address_space() is not None:
        print(f"tcpmodel: UNKNOWN: {memory.shortage()}, too little to load it", file=sys.stderr)
        return UNKNOWN
    said = (str(error).splitlines() or [""])[0]
    print(f"tcpmodel: internal error: it could not be loaded: {type(error).__name__}: {said}", file=sys.stderr)
    return INTERNAL


if __name__ == "__main__":
    main()
