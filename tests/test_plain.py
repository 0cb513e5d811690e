"""Whatever is shown is shown plainly: no control character of a file, an argument or a specification is obeyed."""

from __future__ import annotations

import ast
import io
import json
import sys
import unicodedata
from pathlib import Path
from xml.etree import ElementTree

import pytest
from click.testing import CliRunner
from hypothesis import given
from hypothesis import strategies as st

from tcpmodel.cli import main
from tcpmodel.show.plain import json_text, one_line, plain, say

ENGINE = sorted((Path(__file__).parents[1] / "tcpmodel").rglob("*.py"))


@pytest.mark.parametrize(("text", "shown"), [
    ("a b\n\tc", "a b\n\tc"),
    ("Überprüfung → 日本 \N{NO-BREAK SPACE}x", "Überprüfung → 日本 \N{NO-BREAK SPACE}x"),
    ("\x1b[2J", r"\x1b[2J"),
    ("\0", r"\x00"),
    ("a\rb\x7f\x9b", r"a\rb\x7f\x9b".replace(r"\r", r"\x0d")),
    ("\N{RIGHT-TO-LEFT OVERRIDE}x\N{POP DIRECTIONAL FORMATTING}", r"\u202ex\u202c"),
    ("\N{FIRST STRONG ISOLATE}", r"\u2068"),
    ("\N{LINE SEPARATOR}\N{PARAGRAPH SEPARATOR}\x85", r"\u2028\u2029\x85"),
    ("\udcff\ud800", r"\xff\ud800"),
    ("\N{ZERO WIDTH NO-BREAK SPACE}x", r"\ufeffx"),
    ("\U000e0041", r"\U000e0041"),
])
def test_what_a_terminal_would_obey_is_shown(text: str, shown: str) -> None:
    assert plain(text) == shown


def test_one_line_is_one_line() -> None:
    assert one_line("a\nb\tc\x1b") == r"a\nb\tc\x1b"


@given(st.text(st.characters()))
def test_a_plain_text_stays_as_it_is_and_has_no_control(text: str) -> None:
    shown = plain(text)
    assert plain(shown) == shown
    assert not {c for c in shown if unicodedata.category(c) in ("Cc", "Cf", "Cs", "Zl", "Zp")} - {"\n", "\t"}
    assert len(one_line(text).splitlines()) <= 1


@given(st.text(st.characters()))
def test_json_is_ascii_and_says_the_same(text: str) -> None:
    written = json_text([text])
    assert written.replace("\n", "").isprintable()
    assert written.isascii()
    assert json.loads(written) == [text]


def test_what_the_terminal_has_no_sign_for_is_escaped(monkeypatch: pytest.MonkeyPatch) -> None:
    stream = io.TextIOWrapper(io.BytesIO(), encoding="latin-1")
    monkeypatch.setattr(sys, "stdout", stream)
    say("é→b")
    stream.flush()
    assert stream.buffer.getvalue() == b"\xe9\\u2192b\n"  # type: ignore[attr-defined]


@pytest.mark.parametrize("path", ENGINE, ids=lambda p: str(p.name))
def test_nothing_else_prints(path: Path) -> None:
    if (path.parent.name, path.name) in (("show", "plain.py"), ("tcpmodel", "__main__.py")):
        return  # __main__ prints what it has to say when the rest cannot be loaded
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call):
            called = ast.unparse(node.func)
            assert called not in ("print", "click.echo", "click.secho", "sys.stdout.write", "sys.stderr.write"), path


# ---------------------------------------------------------------- through every verb

EVIL = "\x1b[2J\x1b]0;owned\x07\x9b31m\u202e\u2028\0\x7f"
SHOWN = r"\x1b[2J\x1b]0;owned\x07\x9b31m\u202e"
# The language refuses such texts where they are given; so they are slipped in behind its back.
USER_SPEC = f'''
from copy import copy
from dataclasses import replace
from tcpmodel.specs.rfc9293 import SPEC as BASE
from tcpmodel.specs.scopes import SCOPES as ALL
from tcpmodel.specs.variants import VARIANTS as CHANGES
EVIL = {EVIL!a}

def said(thing, word="says"):
    thing = copy(thing)
    object.__setattr__(thing, word, getattr(thing, word) + EVIL)
    return thing

SPEC = said(replace(BASE, properties=tuple(map(said, BASE.properties))), "title")
SCOPES = tuple(map(said, ALL))
VARIANTS = tuple(map(said, CHANGES))
'''
LADDER = (f"## A heading {EVIL.replace(chr(0), '').replace(chr(0x2028), '')}\n\n1. CLOSED ({EVIL[:4]}hello)   LISTEN\n"
          "2. SYN-SENT --> <SEQ=1><CTL=SYN> --> SYN-RECEIVED\n")


def is_plain(text: str) -> bool:
    return not {c for c in text if unicodedata.category(c) in ("Cc", "Cf", "Cs", "Zl", "Zp")} - {"\n", "\t"}


@pytest.mark.parametrize("args", [
    ["list"], ["explain", "close"], ["explain", "agreement"], ["check", "--scope", "handshake"],
    ["check", "--scope", "close", "--property", "three-to-close"], ["step"], ["export", "promela", "--scope", "handshake"],
    ["prove", "--bounded", "1"], ["check", "--scope", "handshake", "--json"],
], ids=" ".join)
def test_what_a_specification_says_is_shown_and_not_obeyed(args: list[str], tmp_path: Path) -> None:
    spec = tmp_path / "mine.py"
    spec.write_text(USER_SPEC)
    result = CliRunner().invoke(main, ["--spec", str(spec), *args], input="1\nt\np\nq\n")
    assert result.exit_code in (0, 1), result.output
    assert is_plain(result.output)
    if "--json" in args:
        assert EVIL in json.loads(result.output)["runs"][0]["properties"][0]["says"]
    else:
        assert r"\x1b" in result.output


def test_what_is_written_holds_no_control_character(tmp_path: Path) -> None:
    spec, out = tmp_path / "mine.py", tmp_path / "out"
    spec.write_text(USER_SPEC)
    args = ["--spec", str(spec), "check", "--scope", "close", "--property", "three-to-close", "--out", str(out)]
    assert CliRunner().invoke(main, args).exit_code == 0
    drawn = ["--spec", str(spec), "draw", "trace", "--scope", "close", "--property", "three-to-close", "--out", str(out)]
    assert CliRunner().invoke(main, drawn).exit_code == 0
    ladder = tmp_path / "x.ladder"
    ladder.write_text(LADDER, encoding="utf-8")
    assert CliRunner().invoke(main, ["draw", str(ladder), "--out", str(out), "--format", "dot", "--format", "svg"]).exit_code == 0
    files = sorted(out.iterdir())
    assert {f.suffix for f in files} == {".json", ".ladder", ".svg", ".dot"}
    for file in files:
        text = file.read_text(encoding="utf-8")
        assert is_plain(text), file
        if file.suffix == ".svg":
            ElementTree.fromstring(text)
        if file.suffix == ".json":
            assert EVIL in json.loads(text)["runs"][0]["properties"][0]["says"]


@pytest.mark.parametrize("quiet", [["--quiet"], []])
def test_what_a_ladder_says_is_shown_and_not_obeyed(tmp_path: Path, quiet: list[str]) -> None:
    ladder = tmp_path / "a\x1b[2J\nforged: CONFORMS\u202e.ladder"
    ladder.write_text(LADDER, encoding="utf-8")
    result = CliRunner().invoke(main, ["ladder", *quiet, str(ladder)])
    assert (result.exit_code, is_plain(result.output)) == (0, True)
    assert rf"{tmp_path}/a\x1b[2J\nforged: CONFORMS\u202e.ladder:3: CONFORMS" in result.output
    assert r"A heading \x1b[2J\x1b]0;owned\x07\x9b31m\u202e\x7f" in result.output
    assert json.loads(CliRunner().invoke(main, ["ladder", "--json", str(ladder)]).output)[0]["file"] == str(ladder)


@pytest.mark.parametrize("args", [
    ["explain", EVIL], ["check", "--scope", EVIL], ["check", "--variant", EVIL], ["react", EVIL], ["react", "--state", EVIL],
    ["react", "--iss", EVIL, "CLOSE"], ["ladder", "nowhere" + EVIL.replace("\0", "")], ["--spec", f"./{EVIL[:9]}.py", "list"],
    ["--" + EVIL, "list"], [EVIL], ["list", EVIL], ["draw", EVIL], ["react", f"<SEQ={EVIL}>"],
], ids=lambda a: a[0] if a[0].isalpha() else "other")
def test_what_is_refused_is_shown_and_not_obeyed(args: list[str]) -> None:
    result = CliRunner().invoke(main, args)
    assert (result.exit_code, is_plain(result.output)) == (2, True), ascii(result.output)
    assert result.output.count("\n") == 1
    assert result.output.startswith("tcpmodel: ")
