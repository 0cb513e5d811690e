"""Whatever is shown is shown plainly: no control character of a file, an argument or a specification is obeyed."""

from __future__ import annotations

import ast
import io
import json
import sys
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

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
    if path.name == "plain.py" and path.parent.name == "show":
        return
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call):
            called = ast.unparse(node.func)
            assert called not in ("print", "click.echo", "click.secho", "sys.stdout.write", "sys.stderr.write"), path
