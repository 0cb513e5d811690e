"""Machine code from LLVM IR text, compiled in this process and kept in the user's cache folder.

The name of a cached object is the hash of the text, of llvmlite's version, of the processor and of its
features; its content is checked before it is loaded. A cache that cannot be written is done without.
"""

from __future__ import annotations

import hashlib
import os
import tempfile
from functools import lru_cache
from importlib.resources import files
from pathlib import Path
from typing import Any

import llvmlite
import llvmlite.binding as llvm


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
    folder = cache_folder()
    kept = _read(folder / f"{key}.o") if folder else None
    if kept is None:
        kept = bytes(_machine().emit_object(llvm.parse_assembly(text)))
        if folder:
            _write(folder / f"{key}.o", kept)
    return kept


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
    """Where compiled objects are kept: ``tcpmodel`` in XDG_CACHE_HOME or in ~/.cache; nowhere without a home."""
    try:
        return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "tcpmodel"
    except RuntimeError:  # a user whom the system does not know
        return None


def _read(place: Path) -> bytes | None:
    """The object, if it is there and whole."""
    try:
        data = place.read_bytes()
    except OSError:
        return None
    digest, content = data[:32], data[32:]
    return content if hashlib.sha256(content).digest() == digest else None


def _write(place: Path, content: bytes) -> None:
    """Puts the object in its place at once or not at all."""
    begun: str | None = None
    try:
        place.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.NamedTemporaryFile(dir=place.parent, delete=False) as file:
            begun = file.name
            file.write(hashlib.sha256(content).digest() + content)
        os.replace(begun, place)
    except OSError:
        if begun:
            Path(begun).unlink(missing_ok=True)
