"""Runs a user's own Python file as a module, with the user's rights, and puts back what the file changes.

Nothing here keeps a file from doing harm. It keeps a mistake in the file from looking like an answer: any exception
that the file raises, SystemExit too, becomes one line that names the line of the file.
"""

from __future__ import annotations

import ast
import dis
import os
import re
import signal
import sys
import threading
import tokenize
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager, redirect_stdout, suppress
from hashlib import sha256
from importlib.abc import ExecutionLoader
from importlib.util import module_from_spec, spec_from_loader
from io import BytesIO
from pathlib import Path
from stat import S_ISDIR, S_ISREG
from types import CodeType, ModuleType, TracebackType
from typing import Any
from warnings import catch_warnings

from tcpmodel.language.errors import SpecError, located, shown_place, visible
from tcpmodel.machine import memory

_LARGEST = 16 * 2**20  # octets of a source file
_AMPLE = 2**26  # octets that we get unless memory is short


class OwnFile:
    """A file that has run: ``module`` holds what it defines, and ``where`` finds the line of a name."""

    def __init__(self, path: Path) -> None:
        """Runs the file of that path; SpecError, with its line, for anything that is wrong with it."""
        self.path = path
        self._file = os.path.abspath(path)
        data = _read(path)
        code, self._tree = _compiled(data, self._file)
        self.module = _run(code, self._file)

    def where(self, name: str) -> str:
        """``file:line`` of the last statement of the file that gives that name a value; the file alone without one."""
        lines = [n.lineno for n in _outside(self._tree.body) if _gives(n, name)]
        return shown_place(self._file, max(lines)) if lines else visible(str(self.path))


def _outside(statements: Sequence[ast.AST]) -> Iterator[Any]:
    """The nodes outside functions and classes, and the functions and classes themselves."""
    for node in statements:
        yield node
        if not isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef | ast.Lambda):
            yield from _outside(list(ast.iter_child_nodes(node)))


def _gives(node: ast.AST, name: str) -> bool:
    if isinstance(node, ast.Name):
        return node.id == name and isinstance(node.ctx, ast.Store)
    if isinstance(node, ast.ImportFrom | ast.Import):
        return any((a.asname or a.name) == name for a in node.names)
    return isinstance(node, ast.FunctionDef | ast.ClassDef) and node.name == name


def _read(path: Path) -> bytes:
    """The file's octets; SpecError, before opening it, if it is no regular file: a pipe would wait for ever."""
    expected, shown = "expected a Python file that defines SPEC", visible(str(path))
    try:
        kind = path.stat().st_mode
        if S_ISDIR(kind):
            raise SpecError(f"a folder; {expected}", shown)
        if not S_ISREG(kind):
            raise SpecError(f"no regular file; {expected}", shown)
        with path.open("rb") as file:
            data = file.read(_LARGEST + 1)
    except OSError as error:
        if memory.ran_out(error):
            raise
        raise SpecError(f"{error.strerror or error}; {expected}", shown) from None
    except ValueError as error:  # a NUL in the path itself
        raise SpecError(f"{error}; {expected}", shown) from None
    if len(data) > _LARGEST:
        raise SpecError(f"more than {_LARGEST // 2**20} MiB; {expected}", shown)
    return data


class _Loader(ExecutionLoader):
    """Compiles one file from its octets: it reads no compiled copy, which others may have made, and writes none."""

    def __init__(self, file: str) -> None:
        self._file = file

    def get_filename(self, fullname: str) -> str:
        return self._file

    def get_source(self, fullname: str) -> str:
        with tokenize.open(self._file) as source:  # for tools that ask a module for its text
            return source.read()


def _compiled(data: bytes, file: str) -> tuple[CodeType, ast.Module]:
    """The file's code, and its text as a tree; SpecError at the line that is not Python."""
    place = 0
    try:
        if (nul := data.find(b"\0")) >= 0:
            place = nul
            raise ValueError("a NUL byte; expected a text, in UTF-8 unless its first lines say otherwise")
        data.decode(_encoding(data))
        with catch_warnings(action="ignore", category=SyntaxWarning):  # Python would print two lines and the raw text
            tree = ast.parse(data, file)
            return _Loader.source_to_code(data, file), tree
    except UnicodeDecodeError as error:
        place, what = error.start, f"byte {data[error.start]:#04x} is no {error.encoding}; expected a text in it"
    except SyntaxError as error:
        if error.lineno:
            raise SpecError(error.msg, shown_place(file, error.lineno)) from None
        what = error.msg
    except (RecursionError, MemoryError):  # the parser raises either if a text is nested too deeply
        bytearray(_AMPLE)  # MemoryError if memory really is short
        what = "the text is nested too deeply"
    except ValueError as error:
        what = str(error)
    raise SpecError(what, shown_place(file, 1 + data[:place].count(b"\n"))) from None


def _encoding(data: bytes) -> str:
    """The encoding that the file's first lines declare; UTF-8 if they declare none."""
    try:
        return tokenize.detect_encoding(BytesIO(data).readline)[0]
    except SyntaxError:
        data.decode("utf-8")  # its error says where, if the fault is that the text is no UTF-8
        raise


def _run(code: CodeType, file: str) -> ModuleType:
    """The module that the code makes; SpecError for what it raises, except lack of memory and signals."""
    mark = sha256(os.fsencode(file)).hexdigest()[:8]  # two files of one name are two modules
    name = f"_tcpmodel_user_{re.sub('[^A-Za-z0-9_]', '_', Path(file).stem)}_{mark}"
    spec = spec_from_loader(name, _Loader(file), origin=file)
    assert spec is not None
    module = module_from_spec(spec)
    module.__file__ = file
    sys.modules[name] = module  # dataclasses of the file look for it there
    try:
        with _kept():
            _Runs(code).exec_module(module)
    except SpecError as error:
        sys.modules.pop(name, None)
        if error.where is None:
            raise located(error, file, told=error.what) from None
        raise
    except BaseException as error:
        sys.modules.pop(name, None)
        if _ran_out(error) or (isinstance(error, KeyboardInterrupt) and not _raised_in(error, file)):
            raise
        if isinstance(error, SystemExit):
            raise located(error, file, "the file ends the program") from None
        raise located(error, file) from None
    return module


class _Runs(_Loader):
    """Runs code that is compiled already."""

    def __init__(self, code: CodeType) -> None:
        super().__init__(code.co_filename)
        self._code = code

    def get_code(self, fullname: str) -> CodeType:
        return self._code


def _ran_out(error: BaseException) -> bool:
    try:
        return memory.ran_out(error)
    except Exception:  # the error has no text, so it does not speak of memory
        return False


def _raised_in(error: BaseException, file: str) -> bool:
    """Whether a ``raise`` of the file itself raised the error; a signal raises it in a call or in a handler."""
    last: TracebackType | None = error.__traceback__
    while last is not None and last.tb_next is not None:
        last = last.tb_next
    if last is None or last.tb_frame.f_code.co_filename != file:
        return False
    return last.tb_frame.f_code.co_code[last.tb_lasti] == dis.opmap["RAISE_VARARGS"]


# --- what we put back after a file -----------------------------------------------------------------------------


@contextmanager
def _kept() -> Iterator[None]:
    """Puts back what the file changes in this process; what the file prints goes to stderr, not into an answer."""
    with ExitStack() as stack:
        stack.enter_context(_printing_aside())
        stack.enter_context(redirect_stdout(sys.stderr))
        stack.callback(_state())
        yield


def _state() -> Any:
    """A function that restores the present folder, arguments, paths, hooks, streams, variables, signal handlers."""
    argv, path = (sys.argv, list(sys.argv)), (sys.path, list(sys.path))
    folder = os.getcwd() if Path().exists() else None
    names = ("excepthook", "unraisablehook", "displayhook", "stdin", "stderr")
    held, hook, environ = {n: getattr(sys, n) for n in names}, threading.excepthook, dict(os.environ)
    deepest, mask, tracing, profiling = sys.getrecursionlimit(), _umask(), sys.gettrace(), sys.getprofile()
    here = threading.current_thread() is threading.main_thread()
    handlers = {n: signal.getsignal(n) for n in signal.valid_signals()} if here else {}

    def put_back() -> None:
        for number, handler in handlers.items():
            if signal.getsignal(number) is not handler and handler is not None:
                signal.signal(number, handler)
        if folder is not None:
            os.chdir(folder)
        os.umask(mask)
        for kept, now in (argv, path):
            kept[:] = now
        sys.argv, sys.path = argv[0], path[0]
        for name, value in held.items():
            setattr(sys, name, value)
        threading.excepthook = hook
        sys.setrecursionlimit(deepest)
        sys.settrace(tracing)
        sys.setprofile(profiling)
        if dict(os.environ) != environ:
            os.environ.clear()
            os.environ.update(environ)

    return put_back


def _umask() -> int:
    mask = os.umask(0o077)
    os.umask(mask)
    return mask


@contextmanager
def _printing_aside() -> Iterator[None]:
    """Sends descriptor 1 to where 2 goes, so that programs that the file starts print to stderr too."""
    _flush()
    try:
        before = os.dup(1)
    except OSError:  # closed: nothing can print there
        yield
        return
    try:
        with suppress(OSError):
            os.dup2(2, 1)
        yield
    finally:
        _flush()
        os.dup2(before, 1)
        os.close(before)


def _flush() -> None:
    """Prints buffered output before its descriptor changes."""
    for stream in (sys.stdout, sys.__stdout__):
        with suppress(OSError, ValueError, AttributeError):  # closed, or none
            stream.flush()  # type: ignore[union-attr]
