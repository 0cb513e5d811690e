"""Machine code from LLVM IR text, compiled in this process and kept in the user's cache folder.

The name of a cached object is the hash of the text, of llvmlite's version, of the processor and of its
features; its content is checked before it is loaded. A cache that cannot be written is done without. So is one that
somebody else may have written to, for its objects are run: that is told, in one line, once.
"""

from __future__ import annotations

import contextlib
import hashlib
import logging
import mmap
import os
from functools import lru_cache
from importlib.resources import files
from pathlib import Path
from typing import Any

import llvmlite
import llvmlite.binding as llvm

from tcpmodel.machine.files import Folder, make_folders
from tcpmodel.machine.trust import NotTrusted, why_not_above

_MOST = 1 << 26  # bytes of an object


class Native:
    """Functions of compiled modules, by name; they live as long as this object."""

    def __init__(self) -> None:
        self._engine = llvm.create_mcjit_compiler(llvm.parse_assembly(""), _machine())
        self._fresh = False

    def add(self, text: str) -> None:
        """Adds a module; its function names must be new."""
        self._engine.add_object_file(llvm.ObjectFileRef.from_data(object_code(text)))
        self._fresh = True

    def address(self, name: str) -> int:
        """The address of a function."""
        if self._fresh:
            self._engine.finalize_object()
            self._fresh = False
        found: int = self._engine.get_function_address(name)
        assert found, name
        return found


@lru_cache(maxsize=16)  # the scopes of a run share the kernel and the specification
def object_code(text: str) -> bytes:
    """The machine code of a module: from the cache, or compiled now and put there."""
    key = hashlib.sha256("\0".join([text, llvmlite.__version__, *_processor()]).encode()).hexdigest()
    with contextlib.ExitStack() as stack:
        folder = _opened(stack)
        kept = _read(folder, f"{key}.o") if folder else None
        if kept is None:
            kept = bytes(_machine().emit_object(llvm.parse_assembly(text)))
            if folder:
                with contextlib.suppress(OSError):
                    folder.write(f"{key}.o", _digest(f"{key}.o", kept), kept, durable=False)
        return kept


def _digest(name: str, content: bytes) -> bytes:
    """What stands before an object: it is of its name, too, so that one in another's place is not taken for that."""
    return hashlib.sha256(name.encode() + content).digest()


def _processor() -> tuple[str, str]:
    return llvm.get_host_cpu_name(), llvm.get_host_cpu_features().flatten()


def _machine() -> Any:
    """What LLVM makes code for: this processor."""
    llvm.initialize_native_target()
    llvm.initialize_native_asmprinter()
    cpu, features = _processor()
    return llvm.Target.from_default_triple().create_target_machine(cpu=cpu, features=features, opt=1, jit=True)


@lru_cache(maxsize=1)
def kernel_text() -> str:
    """The kernel's IR, which is built from ``kernel.c`` by ``make kernel``."""
    return files(__package__).joinpath("kernel.ll").read_text()


def cache_folder() -> Path | None:
    """Where compiled objects are kept: ``tcpmodel`` in XDG_CACHE_HOME or in ~/.cache; nowhere without a home.

    A path that is not absolute is none, as the XDG Base Directory Specification has it.
    """
    given = Path(os.environ.get("XDG_CACHE_HOME", ""))
    try:
        place = (given if given.is_absolute() else Path.home() / ".cache") / "tcpmodel"
    except RuntimeError:  # a user whom the system does not know
        return None
    return place if place.is_absolute() else None


def _opened(stack: contextlib.ExitStack) -> Folder | None:
    """The cache, open as long as the stack lasts; None if there is none, or none that only its owner can change."""
    place = cache_folder()
    try:
        if place is None:
            return None
        make_folders(place.parent, 0o700)
        if why := why_not_above(place):
            raise NotTrusted(place, why)
        return stack.enter_context(Folder.private(place))
    except NotTrusted as error:
        _tell(error)
    except OSError:
        pass
    return None


def _read(folder: Folder, name: str) -> bytes | None:
    """The object, if it is there, whole, and ours."""
    try:
        data = folder.read(name, _MOST)
    except NotTrusted as error:
        _tell(error)
        return None
    except OSError:
        return None
    digest, content = data[:32], data[32:]
    return content if _digest(name, content) == digest else None


def _tell(error: NotTrusted) -> None:
    """Tells, once in this process and in all that are forked of it, why machine code is compiled anew."""
    told = _told(str(cache_folder()))
    if not told[0]:
        told[0] = 1
        logging.getLogger(__name__).warning("tcpmodel: %s; no machine code is taken from there, it is compiled anew",
                                            error)


@lru_cache(maxsize=4)
def _told(_: str) -> mmap.mmap:
    """Whether anything was told of that cache: a byte that a process shares with those that are forked of it."""
    return mmap.mmap(-1, 1)
