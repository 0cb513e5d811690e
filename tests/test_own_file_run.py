"""A file of a user's own is executed: whatever it raises is one line with its line, and nothing that it changes stays."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import nullcontext
from pathlib import Path

import pytest

from tcpmodel.language.errors import SpecError
from tcpmodel.load import library
from tests.test_own_file import HEAD, asked, refused
from tests.test_own_file import _here as _here

COMMAND = [sys.executable, "-m", "tcpmodel"]


@pytest.mark.parametrize(("text", "told"), [
    ("import sys\nsys.exit(0)", "mine.py:2: the file ends the program: SystemExit: 0"),
    ("import sys\nsys.exit('all is well')", "mine.py:2: the file ends the program: SystemExit: all is well"),
    ("\nraise SystemExit", "mine.py:2: the file ends the program: SystemExit"),
    ("exit(0)", "mine.py:1: the file ends the program: SystemExit: 0"),
    ("raise BaseException('odd')", "mine.py:1: BaseException: odd"),
    ("\n\nraise GeneratorExit", "mine.py:3: GeneratorExit"),
    ("raise KeyboardInterrupt", "mine.py:1: KeyboardInterrupt"),
    ("def f():\n    raise KeyboardInterrupt('no')\nf()", "mine.py:2: KeyboardInterrupt: no"),
    ("def f(): f()\n\nf()", "mine.py:1: RecursionError: maximum recursion depth exceeded"),
    ("1 / 0", "mine.py:1: ZeroDivisionError: division by zero"),
    ("assert False", "mine.py:1: AssertionError"),
    ("import nothing_of_the_kind", "mine.py:1: ModuleNotFoundError: No module named 'nothing_of_the_kind'"),
    ("import json\nx = 1\njson.loads('{')", "mine.py:3: JSONDecodeError: Expecting property name enclosed in double quotes: "
                                            "line 1 column 2 (char 1)"),
    ("raise ValueError('first\\nsecond')", "mine.py:1: ValueError: first"),
    ("raise ValueError('a\\x1b[2Jb')", "mine.py:1: ValueError: a\\x1b[2Jb"),
    ("class E(Exception):\n    def __str__(self): raise ValueError\nraise E", "mine.py:3: E"),
    ("raise ExceptionGroup('g', [ValueError(1)])", "mine.py:1: ExceptionGroup: g (1 sub-exception)"),
    ("from tcpmodel.specs.rfc9293 import SPEC\n\nSPEC.rule('crsh')",
     "mine.py:3: rfc9293 has no rule 'crsh'; did you mean 'crash'?"),
    ("import os\nos.chdir('/')\nnothing", "mine.py:3: NameError: name 'nothing' is not defined"),
])  # fmt: skip
def test_whatever_it_raises_is_one_line_with_its_line(text: str, told: str) -> None:
    assert refused(asked(text)) == told


@pytest.mark.parametrize(("text", "told"), [
    ("x = (", "mine.py:1: '(' was never closed"),
    ("def f():\nx = 1", "mine.py:2: expected an indented block after function definition on line 1"),
    (" x = 1", "mine.py:1: unexpected indent"),
    (b"x = 1\n\0", "mine.py:2: a NUL byte; expected a text, in UTF-8 unless its first lines say otherwise"),
    ("x = 1".encode("utf-16"), "mine.py:1: a NUL byte; expected a text, in UTF-8 unless its first lines say otherwise"),
    (b"x = 1\ny = '\xfc'", "mine.py:2: byte 0xfc is no utf-8; expected a text in it"),
    (b"x = 1\n" * 9 + b"y = '\xfc'", "mine.py:10: byte 0xfc is no utf-8; expected a text in it"),
    ("# coding: ascii\n\nx = 'ü'", "mine.py:3: byte 0xc3 is no ascii; expected a text in it"),
    ("# coding: nonsense\n", "mine.py:1: unknown encoding: nonsense"),
    ("x = " + "(" * 300, "mine.py:1: too many nested parentheses"),
    ("x = " + "-" * 100_000 + "1", "mine.py:1: the text is nested too deeply"),
    ("", "mine.py: defines no SPEC"),
    (b"\xef\xbb\xbfx = 1", "mine.py: defines no SPEC"),
    ("# coding: latin-1\nx = 'ü'".encode("latin-1"), "mine.py: defines no SPEC"),
])  # fmt: skip
def test_a_text_that_is_no_python_is_one_line(text: str | bytes, told: str) -> None:
    assert refused(asked(text)) == told


def test_what_python_warns_of_is_not_shown_beside_the_one_line() -> None:
    """It is two lines, of which one is the text of the file, with whatever a terminal would obey."""
    Path("mine.py").write_text("x = 5('\x1b[2J')")
    done = subprocess.run([*COMMAND, "--spec", "mine.py", "list"], capture_output=True, text=True, timeout=60)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == "tcpmodel: mine.py:1: TypeError: 'int' object is not callable\n"


def test_want_of_memory_is_no_mistake_of_the_file() -> None:
    assert asked("raise MemoryError").exit_code == 3


def test_a_signal_while_it_runs_is_an_interruption() -> None:
    result = asked("import os, signal\nos.kill(os.getpid(), signal.SIGINT)\nfor _ in range(10**6): pass")
    assert (result.exit_code, result.output) == (3, "tcpmodel: interrupted\n")


def test_a_real_ctrl_c_and_an_exit_as_a_shell_sees_them() -> None:
    Path("mine.py").write_text("import os, signal\nos.kill(os.getppid(), signal.SIGINT)\nimport time\ntime.sleep(20)")
    done = subprocess.run([*COMMAND, "--spec", "mine.py", "list"], capture_output=True, text=True, timeout=60)
    assert (done.returncode, done.stdout) == (3, "")
    assert "Traceback" not in done.stderr
    Path("mine.py").write_text("import sys\nsys.exit(0)")
    done = subprocess.run([*COMMAND, "--spec", "mine.py", "check"], capture_output=True, text=True, timeout=60)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == "tcpmodel: mine.py:2: the file ends the program: SystemExit: 0\n"


def test_what_it_prints_goes_aside() -> None:
    text = "import os, sys\nprint('one')\nsys.stdout.write('two\\n')\nos.write(1, b'three\\n')\nos.system('echo four')\n"
    text += "sys.__stdout__.write('five\\n')\n"
    Path("mine.py").write_text(text + "sys.stdout = None\n" + HEAD)
    done = subprocess.run([*COMMAND, "--spec", "mine.py", "ladder", "--json", str(figure())], capture_output=True,
                          text=True, timeout=60)
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)[0]["verdict"] == "CONFORMS"
    assert sorted(done.stderr.split()) == ["five", "four", "one", "three", "two"]


def figure() -> Path:
    return Path(__file__).parents[1] / "specs" / "figures" / "figure-6.ladder"


def state() -> Iterator[object]:
    yield from (os.getcwd(), sys.argv, list(sys.argv), sys.path, list(sys.path), sys.excepthook, sys.stdout, sys.stderr)
    yield from (sys.stdin, sys.displayhook, threading.excepthook, dict(os.environ), sys.getrecursionlimit(), sys.gettrace())
    yield from (signal.getsignal(number) for number in signal.valid_signals())
    mask = os.umask(0)
    os.umask(mask)
    yield mask


@pytest.mark.parametrize("end", ["from tcpmodel.specs.rfc9293 import SPEC", "1 / 0", "sys.exit()"])
def test_what_it_changes_is_put_back(end: str) -> None:
    Path("mine.py").write_text(f"""
import os, signal, sys, threading
os.chdir("/")
sys.argv, sys.path = [], ["/nowhere", *sys.path]
sys.path.append("/elsewhere")
sys.excepthook = sys.displayhook = threading.excepthook = print
os.environ["XDG_CACHE_HOME"] = "/"
del os.environ["PATH"]
sys.setrecursionlimit(400)
sys.settrace(lambda *_: None)
os.umask(0o007)
for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP, signal.SIGALRM):
    signal.signal(number, signal.SIG_IGN)
sys.stdout = sys.stderr = sys.stdin = None
{end}
""")
    before = list(state())
    with nullcontext() if "SPEC" in end else pytest.raises(SpecError):
        library("mine.py")
    after = list(state())
    assert [a is b or a == b for a, b in zip(before, after, strict=True)] == [True] * len(before)


def test_no_compiled_copy_is_left_or_taken(tmp_path: Path) -> None:
    assert asked(HEAD).exit_code == 0
    assert sorted(p.name for p in tmp_path.iterdir()) == ["mine.py"]
    import py_compile
    Path("evil.py").write_text("raise ValueError('another text')")
    copy = py_compile.compile("evil.py", cfile=str(tmp_path / "__pycache__" / f"mine.{sys.implementation.cache_tag}.pyc"),
                              invalidation_mode=py_compile.PycInvalidationMode.UNCHECKED_HASH)
    assert copy
    assert asked(HEAD).exit_code == 0


@pytest.mark.parametrize("name", ["json.py", "specs.py", "tcpmodel.py", "a-b.c.py", "ü ö'.py", "1.py", "class.py", "-x.py", ".py.py"])
def test_any_name_of_a_file_will_do(name: str) -> None:
    assert asked(HEAD, name=f"./{name}").exit_code == 0
    assert json.dumps(1) == "1"
    assert refused(asked("\n1 / 0", name=f"./{name}")) == f"{name}:2: ZeroDivisionError: division by zero"


def test_two_files_of_one_name_are_two_modules() -> None:
    for folder in ("one", "two"):
        Path(folder).mkdir()
        Path(folder, "mine.py").write_text(f"{HEAD}SPEC = replace(SPEC, name='{folder}')\n")
    assert [library(f"{folder}/mine.py").base.name for folder in ("one", "two", "one")] == ["one", "two", "one"]


def test_a_path_with_odd_characters_is_shown_on_one_line() -> None:
    assert refused(asked("1 / 0", name="a\nb.py")) == "a\\nb.py:1: ZeroDivisionError: division by zero"
    assert refused(asked("1 / 0", name="a\x1b[2J.py")) == "a\\x1b[2J.py:1: ZeroDivisionError: division by zero"
    name = os.fsdecode(b"\xff.py")
    assert refused(asked("1 / 0", name=name)) == "\\udcff.py:1: ZeroDivisionError: division by zero"
