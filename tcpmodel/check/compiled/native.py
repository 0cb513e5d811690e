"""Machine code from LLVM IR text, compiled in this process and kept in the user's cache folder.

The name of a cached object is the hash of the text, of llvmlite's version, of the processor and of its
features; its content is checked before it is loaded. A cache that cannot be written is done without.
"""

from __future__ import annotations

import hashlib
import os
import tempfile
from importlib.resources import files
from pathlib import Path

import llvmlite
import llvmlite.binding as llvm


class Native:
    """Functions of compiled modules, by name; they live as long as this object."""

    def __init__(self) -> None:
        llvm.initialize_native_target()
        llvm.initialize_native_asmprinter()
        self._cpu, self._features = llvm.get_host_cpu_name(), llvm.get_host_cpu_features().flatten()
        self._machine = llvm.Target.from_default_triple().create_target_machine(
            cpu=self._cpu, features=self._features, opt=3, jit=True)
        self._engine = llvm.create_mcjit_compiler(llvm.parse_assembly(""), self._machine)
        self._fresh = False

    def add(self, text: str) -> None:
        """Adds a module; its function names must be new."""
        self._engine.add_object_file(llvm.ObjectFileRef.from_data(self._object(text)))
        self._fresh = True

    def address(self, name: str) -> int:
        """The address of a function."""
        if self._fresh:
            self._engine.finalize_object()
            self._fresh = False
        found: int = self._engine.get_function_address(name)
        assert found, name
        return found

    def _object(self, text: str) -> bytes:
        key = hashlib.sha256("\0".join([text, llvmlite.__version__, self._cpu, self._features]).encode()).hexdigest()
        place = cache_folder() / f"{key}.o"
        kept = _read(place)
        if kept is None:
            kept = self._machine.emit_object(llvm.parse_assembly(text))
            _write(place, kept)
        return kept


def kernel_text() -> str:
    """The kernel's IR, which is built from ``kernel.c`` by ``make kernel``."""
    return files(__package__).joinpath("kernel.ll").read_text()


def cache_folder() -> Path:
    """Where compiled objects are kept: ``tcpmodel`` in XDG_CACHE_HOME or in ~/.cache."""
    return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "tcpmodel"


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
    try:
        place.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.NamedTemporaryFile(dir=place.parent, delete=False) as file:
            file.write(hashlib.sha256(content).digest() + content)
        os.replace(file.name, place)
    except OSError:
        return
