"""Machine code from LLVM IR text: we compile it in this process, and keep it in the user's cache folder.

The name of a cached object is the hash of the text, of llvmlite's version, of the processor and of its features; we
check its content before we load it. If we cannot write to the cache, we do without. We also do without a cache to which
somebody else may have written, because we run its objects; one line says so, once.
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
        address: int = self._engine.get_function_address(name)
        assert address, name
        return address


@lru_cache(maxsize=16)  # the scopes of a run share the kernel and the specification
def object_code(text: str) -> bytes:
    """The machine code of a module: from the cache, or compiled now and written there."""
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
    """The first bytes of an object's file; the digest includes the name, so that no object passes for another."""
    return hashlib.sha256(name.encode() + content).digest()


def _processor() -> tuple[str, str]:
    return llvm.get_host_cpu_name(), llvm.get_host_cpu_features().flatten()


def _machine() -> Any:
    """LLVM's target: this processor."""
    llvm.initialize_native_target()
    llvm.initialize_native_asmprinter()
    cpu, features = _processor()
    return llvm.Target.from_default_triple().create_target_machine(cpu=cpu, features=features, opt=1, jit=True)


@lru_cache(maxsize=1)
def kernel_text() -> str:
    """The kernel's IR, which ``make kernel`` builds from ``kernel.c``."""
    return files(__package__).joinpath("kernel.ll").read_text()


def cache_folder() -> Path | None:
    """The folder for compiled objects: ``tcpmodel`` in XDG_CACHE_HOME or in ~/.cache; None without a home.

    It ignores a path that is not absolute, as the XDG Base Directory Specification wants.
    """
    given = Path(os.environ.get("XDG_CACHE_HOME", ""))
    try:
        place = (given if given.is_absolute() else Path.home() / ".cache") / "tcpmodel"
    except RuntimeError:  # the system does not know the user
        return None
    return place if place.is_absolute() else None


def _opened(stack: contextlib.ExitStack) -> Folder | None:
    """The cache, open as long as the stack lasts; None if there is none, or somebody else may change it."""
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
    """The object, if it exists, intact and ours; else None."""
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
    """Says why we compile machine code anew; once in this process and all that fork from it."""
    said = _said(str(cache_folder()))
    if not said[0]:
        said[0] = 1
        logging.getLogger(__name__).warning("tcpmodel: %s; tcpmodel does not use machine code from there, and compiles "
                                            "it anew", error)


@lru_cache(maxsize=4)
def _said(_: str) -> mmap.mmap:
    """Whether a line about that cache was printed: a byte that this process shares with all that fork from it."""
    return mmap.mmap(-1, 1)
