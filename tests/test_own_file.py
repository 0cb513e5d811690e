"""Files of a user's own: what is no specification, and whatever one defines that is wrong, is one line with its line."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from tcpmodel.cli import main
from tcpmodel.language.errors import SpecError
from tcpmodel.load import library
from tcpmodel.machine.ownfile import OwnFile

HEAD = """\
from dataclasses import replace
from tcpmodel.language.change import *
from tcpmodel.language.properties import *
from tcpmodel.language.rules import *
from tcpmodel.language.scope import *; from tcpmodel.specs.rfc9293.bounds import *
from tcpmodel.language.terms import *
from tcpmodel.specs.rfc9293 import SPEC
A, B = user(opening((10,), active=True)), user(opening((30,), passive=True))
"""
LINE = HEAD.count("\n") + 1  # the first line after it
NAMED = "a name has at most 100 letters, digits, '.', '_' and '-', and begins with none of '.' and '-'"
EXPECTED = "expected a Python file that defines SPEC"
TIMERS = ("CRASH, DELAYED ACK, ICMP HARD ERROR, ICMP SOFT ERROR, ICMP SOURCE QUENCH, KEEP-ALIVE TIMEOUT, RETRANSMISSION TIMEOUT, "
          "TIME-WAIT TIMEOUT, TRANSMIT, USER TIMEOUT")
CALLS = "ABORT, CLOSE, EXIT, RECEIVE, SEND, STATUS"


@pytest.fixture(autouse=True)
def _here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def asked(text: str | bytes, *args: str, name: str = "mine.py") -> Result:
    Path(name).write_bytes(text if isinstance(text, bytes) else text.encode())
    return CliRunner().invoke(main, ["--spec", name, *(args or ("list",))])


def refused(result: Result) -> str:
    """The one line of a refusal, without the command's name."""
    assert result.exit_code == 2, result.output
    (line,) = result.output.splitlines()
    return line.removeprefix("tcpmodel: ")


# --- what is asked for --------------------------------------------------------------------------------------

NO_FILE = "no such Python file; expected one that defines SPEC"


@pytest.mark.parametrize(("name", "told"), [
    ("", "no specification '' (there are rfc9293)"),
    ("os", "no specification 'os' (there are rfc9293)"),
    ("figures", "no specification 'figures' (there are rfc9293)"),
    ("scopes", "no specification 'scopes' (there are rfc9293)"),
    ("flaws", "no specification 'flaws' (there are rfc9293)"),
    ("rfc9239", "no specification 'rfc9239'; did you mean 'rfc9293'? (there are rfc9293)"),
    ("rfc9293.py", f"rfc9293.py: {NO_FILE}; did you mean 'rfc9293'?"),
    ("rfc9293/", f"rfc9293/: {NO_FILE}; did you mean 'rfc9293'?"),
    ("rfc9293.words", f"rfc9293.words: {NO_FILE}; did you mean 'rfc9293'?"),
    ("nowhere.py", f"nowhere.py: {NO_FILE}"),
    ("../nowhere", f"../nowhere: {NO_FILE}"),
    ("a b", f"a b: {NO_FILE}"),
    ("a\0b.py", f"a\\x00b.py: {NO_FILE}"),
    ("x.txt", f"x.txt: {NO_FILE}"),
    ("folder.py", f"folder.py: a folder; {EXPECTED}"),
    ("pipe.py", f"pipe.py: no regular file; {EXPECTED}"),
    ("zero.py", f"zero.py: no regular file; {EXPECTED}"),
    ("dangling.py", f"dangling.py: No such file or directory; {EXPECTED}"),
    ("loop.py", f"loop.py: Too many levels of symbolic links; {EXPECTED}"),
    ("x.txt/mine.py", f"x.txt/mine.py: {NO_FILE}"),
    ("x" * 300 + ".py", f"{'x' * 300}.py: {NO_FILE}"),
])  # fmt: skip
def test_what_is_no_specification(name: str, told: str) -> None:
    Path("x.txt").write_text(HEAD)
    Path("folder.py").mkdir()
    os.mkfifo("pipe.py")
    Path("zero.py").symlink_to("/dev/zero")
    Path("dangling.py").symlink_to("nowhere")
    Path("loop.py").symlink_to("loop.py")
    assert refused(CliRunner().invoke(main, ["--spec", name, "list"])) == told
    with pytest.raises(SpecError) as caught:
        library(name)
    assert str(caught.value) == told


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_file_that_may_not_be_read() -> None:
    Path("mine.py").write_text(HEAD)
    Path("mine.py").chmod(0)
    assert refused(CliRunner().invoke(main, ["--spec", "mine.py", "list"])) == f"mine.py: Permission denied; {EXPECTED}"


@pytest.mark.parametrize(("name", "shown"), [(5, "5"), (None, "None"), (b"rfc9293", "b'rfc9293'"), (["rfc9293"], "['rfc9293']"),
                                             (library, "a function"), (Path, "the class Path")])
def test_a_library_is_asked_for_by_a_text_or_a_path(name: object, shown: str) -> None:
    with pytest.raises(SpecError) as caught:
        library(name)  # type: ignore[arg-type]
    assert str(caught.value) == f"a specification is given by its name or its path, not by {shown}"


def test_a_path_is_a_path() -> None:
    Path("mine.py").write_text(HEAD)
    assert library(Path("mine.py")).base.name == "rfc9293"
    with pytest.raises(SpecError, match="rfc9293: no such Python file"):
        library(Path("rfc9293"))


# --- what it defines ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(("text", "told"), [
    ("SPEC = 5", "SPEC is 5; expected a Spec"),
    ("SPEC = Spec", "SPEC is the class Spec; expected a Spec"),
    ("SPEC = [SPEC]", "SPEC is [a Spec]; expected a Spec"),
    ("SPEC = Scope('x', '-', (A, B))", "SPEC is a Scope; expected a Spec"),
    ("SCOPES = 5", "SCOPES is 5; expected a tuple of Scopes"),
    ("SCOPES = None", "SCOPES is None; expected a tuple of Scopes"),
    ("SCOPES = (1,)", "SCOPES is (1,); expected a tuple of Scopes"),
    ("SCOPES = 'handshake'", "SCOPES is 'handshake'; expected a tuple of Scopes"),
    ("SCOPES = Scope('x', '-', (A, B))", "SCOPES is a Scope; expected a tuple of Scopes; write it in brackets, with a comma"),
    ("SCOPES = (Scope(n, '-', (A, B)) for n in 'ab')", "SCOPES is a generator; expected a tuple of Scopes"),
    ("SCOPES = {'x': Scope('x', '-', (A, B))}", "SCOPES is {'x': a Scope}; expected a tuple of Scopes"),
    ("SCOPES = Scope('x', '-', (A, B)), Scope('x', '-', (B, A))", "two scopes are called 'x'"),
    ("SCOPES = Scope('x', '-', (A, B)), Scope('X', '-', (B, A))", "two scopes are called 'x' and 'X', which differ by case alone"),
    ("SCOPE = Scope('x', '-', (A, B))", "defines SCOPE, but no SCOPES; expected SCOPES, a tuple of Scopes"),
    ("VARIANT = [Change('v', '-', 'tcpmodel')]", "defines VARIANT, but no VARIANTS; expected VARIANTS, a tuple of Changes"),
    ("VARIANTS = ('a',)", "VARIANTS is ('a',); expected a tuple of Changes"),
    ("VARIANTS = Change('v', '-', 'tcpmodel')", "VARIANTS is a Change; expected a tuple of Changes; write it in brackets, with a comma"),
    ("FLAWS = 'flaw'", "FLAWS is 'flaw'; expected a tuple of Changes"),
    ("VARIANTS = FLAWS = (Change('v', '-', 'tcpmodel'),)", "two variants are called 'v'"),
    ("VARIANTS = (Change('v', '-', 'tcpmodel', removes=['crsh']),)", "change 'v': no rule 'crsh'; did you mean 'crash'?"),
    ("VARIANTS = (Change('v', '-', 'tcpmodel', removes='crash'),)", "change 'v': removes is a list of texts, not 'crash'"),
    ("VARIANTS = (Change('v', '-', 'tcpmodel', replaces={'crash': 5}),)",
     "change 'v': replaces is a dict of texts and functions, not {'crash': 5}"),
    ("VARIANTS = (Change('v', '-', 'tcpmodel', possible={'CRSH': []}),)",
     "change 'v': rfc9293 has no event 'CRSH'; did you mean 'CRASH'?"),
    ("VARIANTS = (Change('v', '-', 'tcpmodel', breaks=('agrement',)),)",
     "change 'v': rfc9293 has no property 'agrement'; did you mean 'agreement'?"),
    ("FLAWS = (Change('v', '-', 'tcpmodel', caught_by=('agrement', 'close')),)",
     "change 'v': no property 'agrement'; did you mean 'agreement'?"),
    ("FLAWS = (Change('v', '-', 'tcpmodel', caught_by=('agreement', 'clos')),)",
     "change 'v': no scope 'clos'; did you mean 'close'?"),
    ("FLAWS = (Change('v', '-', 'tcpmodel', caught_by='agreement'),)",
     "change 'v': caught_by is a tuple of two texts or None, not 'agreement'"),
    ("SPEC = replace(SPEC, properties=(always('p', '-', 'tcpmodel', then=[TRUE], needs=['pasive OPEN']),), rankings=())",
     "property 'p' needs 'pasive OPEN', which no scope offers; did you mean 'passive OPEN'?"),
    ("SPEC = replace(SPEC, properties=(in_every_step('p', '-', 'tcpmodel', then=[TRUE], events=['CLOES']),), rankings=())",
     "property 'p': no event 'CLOES'; did you mean 'CLOSE'?"),
    ("SPEC = replace(SPEC, properties=(eventually('p', '-', 'tcpmodel', goal=[TRUE], assuming=['deliver']),), rankings=())",
     "property 'p': no fairness 'deliver'; did you mean 'delivery'?"),
    ("SPEC = replace(SPEC, fairness=(Fairness('often', True, 'CLOES', '-'),), properties=(), rankings=())",
     "fairness 'often': no event 'CLOES'; did you mean 'CLOSE'?"),
    ("SPEC = replace(SPEC, edges=(Edge('CLOSED', 'LISTEN', 'OPNE', '-', 'tcpmodel'),))",
     "edge CLOSED -> LISTEN: no event 'OPNE'; did you mean 'OPEN'?"),
    ("SPEC = replace(SPEC, edges=(Edge('CLOSED', 'LISTNE', 'OPEN', '-', 'tcpmodel'),))",
     "edge CLOSED -> LISTNE: 'LISTNE' is no state; did you mean 'LISTEN'?"),
])  # fmt: skip
def test_what_it_defines_is_looked_at(text: str, told: str) -> None:
    assert refused(asked(HEAD + text)) == f"mine.py:{LINE}: {told}"


def test_the_line_is_that_of_the_last_assignment() -> None:
    assert refused(asked(f"{HEAD}SCOPES = ()\ndef f():\n    SCOPES = 1\nif True:\n    SCOPES = 5\n")).startswith(f"mine.py:{LINE + 4}: ")
    assert refused(asked("from os import path as SPEC\n")) == "mine.py:1: SPEC is a module; expected a Spec"
    assert refused(asked("class SPEC: pass\n")) == "mine.py:1: SPEC is the class SPEC; expected a Spec"
    assert refused(asked("globals()['SPEC'] = 5\n")) == "mine.py: SPEC is 5; expected a Spec"
    assert refused(asked(HEAD + "TOY = SPEC; del SPEC")) == "mine.py: defines no SPEC; did you mean 'TOY'?"


def test_lists_are_as_good_as_tuples() -> None:
    text = f"{HEAD}SCOPES = [scope('x', '-', [A, B], old=[[], []], timeouts={{'USER TIMEOUT'}})]\nVARIANTS = []\n"
    assert asked(text, "explain", "x").exit_code == 0
    assert OwnFile(Path("mine.py")).where("SCOPES") == f"mine.py:{LINE}"


SCOPE = "SCOPES = (scope('x', '-', {}),)"


@pytest.mark.parametrize(("bounds", "told"), [
    ("()", "scope 'x': users is a tuple of two Users, not ()"),
    ("(A,)", "scope 'x': users is a tuple of two Users, not (a User,)"),
    ("(A, B, A)", "scope 'x': users is a tuple of two Users, not (a User, a User, a User)"),
    ("A", "scope 'x': users is a tuple of two Users, not a User; write it in brackets"),
    ("(1, 2)", "scope 'x': users is a tuple of two Users, not (1, 2)"),
    ("(User(A.turns, 'CLOSE'), B)", "a User: calls is a set of texts, not 'CLOSE'"),
    ("(user(A.turns, 'CLOSE'), B)", "a user: openings is a Turn, not (a Turn,)"),
    ("(user(*A.turns, 'CLOSE'), B)", "a user: openings is a Turn, not 'CLOSE'"),
    ("(user(calls=5), B)", "a user: calls is a list of texts or a text, not 5"),
    ("(user(calls='CLOES'), B)", f"scope 'x': rfc9293 has no call 'CLOES'; did you mean 'CLOSE'?; expected some of {CALLS}"),
    ("(user(calls={'OPEN'}), B)", f"scope 'x': rfc9293 has no call 'OPEN'; it begins a turn: give the user one; expected some of {CALLS}"),
    ("(user(calls='CRASH'), B)", f"scope 'x': rfc9293 has no call 'CRASH'; it is no call: name it among timeouts; expected some of {CALLS}"),
    ("(User(A.turns[0]), B)", "a User: turns is a tuple of Turns, not a Turn; write it in brackets"),
    ("(User((5,)), B)", "a User: turns is a tuple of Turns, not (5,)"),
    ("(User(budget={'TEXT': 1}), B)", "scope 'x': rfc9293 has no budget 'TEXT'; did you mean 'BUDGET.TEXT'?"),
    ("(User(budget={'BUDGET.TEXT': -1}), B)", "a User: budget BUDGET.TEXT is a number from 0 to 100, not -1"),
    ("(User(numbers={'PICK.LENGHT': (1,)}), B)", "scope 'x': rfc9293 has no choice 'PICK.LENGHT'; did you mean 'PICK.LENGTH'?"),
    ("(User(numbers={'PICK.LENGTH': ()}), B)", "a User: PICK.LENGTH has no number"),
    ("(User(numbers={'PICK.LENGTH': (-1,)}), B)", "a User: PICK.LENGTH is a number from 0 to 4294967295, not -1"),
    ("(User((Turn({'PICK.IS': (1,)}),)), B)", "scope 'x': rfc9293 has no choice 'PICK.IS'; did you mean 'PICK.ISS'?"),
    ("(User((Turn({'PICK.ISS': ()}),)), B)", "a Turn: PICK.ISS has no value"),
    ("(User((Turn({'PICK.ISS': 1}),)), B)", "a Turn: values is a dict of texts and tuples of values, not {'PICK.ISS': 1}"),
    ("(user(opening(())), B)", "an OPEN needs an ISS, and active or passive"),
    ("(user(opening((10,))), B)", "an OPEN needs an ISS, and active or passive"),
    ("(user(opening((10,), actve=True)), B)", "an OPEN: got an unexpected keyword argument 'actve'; did you mean 'active'?"),
    ("(user(opening((64,), active=True)), B)", "scope 'x': an ISS lies outside modulus 64"),
    ("(user(opening(('a',), active=True)), B)", "an OPEN: iss is a list of whole numbers, not ('a',)"),
    ("(user(opening(10, active=True)), B)", "an OPEN: iss is a list of whole numbers, not 10; write (10,)"),
    ("(user(opening((True,), active=True)), B)", "an OPEN: iss is a list of whole numbers, not (True,)"),
    ("(user(opening((-1,), active=True)), B)", "an OPEN: an ISS is a number from 0 to 4294967295, not -1"),
    ("(user(opening((1,), active=1)), B)", "an OPEN: active is True or False, not 1"),
    ("(user(text=-1), B)", "a user: text is a number from 0 to 100, not -1"),
    ("(user(text=2**31), B)", "a user: text is a number from 0 to 100, not 2147483648"),
    ("(user(lengths=(0,)), B)", "a user: a length is a number from 1 to 100, not 0"),
    ("(user(lengths=()), B)", "a user: lengths names no length of a SEND"),
    ("(user(calls={'SEND'}, text=1, lengths=(2,)), B)", "a user: text is 1, and no SEND of lengths (2,) is as short"),
    ("(user(crashes=-1), B)", "a user: crashes is a number from 0 to 100, not -1"),
    ("(user(crashes=1.0), B)", "a user: crashes is a whole number, not 1.0"),
    ("(A, B), window=-5", "scope 'x': window is a number from 0 to 4294967295, not -5"),
    ("(A, B), window=2**40", "scope 'x': window is a number from 0 to 4294967295, not 1099511627776"),
    ("(A, B), window=63", "scope 'x': modulus 64 is too small for a SYN, 0 octets of text, a FIN, and a window of 63; "
                          "expected at least 65"),
    ("(A, user(*B.turns, text=31))", "scope 'x': modulus 64 is too small for a SYN, 31 octets of text, a FIN, and a window of 4; "
                                       "expected at least 66"),
    ("(A, B), capacity=2**40", "scope 'x': capacity is a number from 1 to 64, not 1099511627776"),
    ("(A, B), capacity=True", "scope 'x': capacity is a whole number, not True"),
    ("(A, B), capacity=0", "scope 'x': capacity 0 lets no segment through"),
    ("(A, B), modulus=6.5", "scope 'x': modulus is a whole number, not 6.5"),
    ("(A, B), modulus=10**400", "scope 'x': modulus a number of 1329 bits has more than 32 bits"),
    ("(A, B), loses='no'", "scope 'x': loses is True or False, not 'no'"),
    ("(A, B), timeouts={'CLOSE'}", f"scope 'x': rfc9293 has no timeout 'CLOSE'; it is a call of a user; expected some of {TIMERS}"),
    ("(A, B), timeouts={'CRASH'}", "scope 'x': CRASH costs BUDGET.CRASHES, and no user has any"),
    ("(A, B), timeouts={'USER TIMEOT'}",
     f"scope 'x': rfc9293 has no timeout 'USER TIMEOT'; did you mean 'USER TIMEOUT'?; expected some of {TIMERS}"),
    ("(A, B), timeouts='USER TIMEOUT'", "scope 'x': timeouts is a list of texts, not 'USER TIMEOUT'"),
    ("(A, B), tags=5", "scope 'x': tags is a list of texts or a text, not 5"),
    ("(A, B), delay=True", "a scope: got an unexpected keyword argument 'delay'; did you mean 'delays'?"),
    ("(A, B), tags={'a|b'}", f"tag 'a|b': {NAMED}"),
    ("(A, B), old=()", "scope 'x': old is a tuple of two tuples of Olds, not ()"),
    ("(A, B), old=(old('<SEQ=1><CTL=SYN>'), ())", "scope 'x': old is a tuple of two tuples of Olds, not (an Old, ())"),
    ("(A, B), old=((old('<SEQ=1><CTL=SIN>'),), ())",
     "an old segment: 'SIN' is no control bit; expected SYN, ACK, FIN, RST"),
    ("(A, B), old=((old(''),), ())", "an old segment: '' is no segment; expected <SEQ=300><ACK=101><CTL=SYN,ACK>"),
    ("(A, B), old=((old('<SEQ=1><CTL=SYN,SYN>'),), ())", "an old segment: the control bit SYN stands there twice"),
    ("(A, B), old=((old('<SEQ=1><SEQ=2><CTL=SYN>'),), ())", "an old segment: '<SEQ=1><SEQ=2><CTL=SYN>' has two <SEQ=...>"),
    ("(A, B), old=((old('<SEQ=one><CTL=SYN>'),), ())", "an old segment: 'one' is no 32-bit number"),
    ("(A, B), old=((old('<SEQ=64><CTL=SYN>'),), ())", "scope 'x': SEG.SEQ = 64 of an old segment lies outside modulus 64"),
    ("(A, B), old=((old('<SEQ=1><CTL=SYN>', heard=64),), ())", "scope 'x': TRUTH.HEARD = 64 of an old segment lies outside modulus 64"),
    ("(A, B), old=((old('<SEQ=1><CTL=SYN>', origin=-1),), ())", "an Old segment: TRUTH.ORIGIN is a number from 0 to 4294967295, not -1"),
    ("(A, B), old=((Old('<SEQ=1><CTL=SYN>', {'ORIGIN': 1}),), ())",
     "an old segment: a segment has no ghost 'ORIGIN'; did you mean 'TRUTH.ORIGIN'?"),
    ("(A, B), old=((old(1),), ())", "an old segment: text is a text, not 1"),
    ("(A, B), old=((old('<SEQ=1><LEN=-1><CTL=SYN>'),), ())", "an old segment: '-1' is no length of a segment's text; expected 0 to 65535"),
])  # fmt: skip
def test_a_scope_is_refused_as_it_is_written(bounds: str, told: str) -> None:
    line = refused(asked(HEAD + SCOPE.format(bounds), "check"))
    assert line == f"mine.py:{LINE}: {told}"


@pytest.mark.parametrize("name", ["../../x", "", ".x", "-x", "a b", "a/b", "a\\b", "x\n", "x" * 101, "ü", "a\x1b[2J", "a*/b", "..", "a:b"])
def test_a_name_that_becomes_a_path_is_refused(name: str) -> None:
    shown = repr(name) if len(repr(name)) <= 60 else repr(name)[:57] + "..."
    for what, text in (
        ("scope", "SCOPES = (Scope({}, '-', (A, B)),)"),
        ("property", "always({}, '-', 'tcpmodel', then=[TRUE])"),
        ("change", "VARIANTS = (Change({}, '-', 'tcpmodel'),)"),
        ("specification", "SPEC = replace(SPEC, name={})"),
        ("axiom", "axiom({}, '-', 'tcpmodel', then=[TRUE])"),
    ):
        line = refused(asked(HEAD + text.format(repr(name)), "check", "--out", "out", "--checkpoint", "points"))
        told = f"{what} {shown}: {NAMED}" if name else f"{'an' if what == 'axiom' else 'a'} {what} has no name"
        assert line == f"mine.py:{LINE}: {told}"
    assert sorted(p.name for p in Path().iterdir()) == ["mine.py"]
