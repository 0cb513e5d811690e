"""Inputs that are files of one's own or of a checkpoint, calls of constructors, and whole command lines."""

from __future__ import annotations

import json
import os
from contextlib import suppress
from functools import cache
from inspect import signature
from pathlib import Path
from random import Random
from typing import Any

from click.testing import CliRunner

from tcpmodel.cli import main
from tcpmodel.explore.check import check
from tcpmodel.explore.compiled import checkpoint
from tcpmodel.explore.compiled.answer import How
from tcpmodel.explore.reference import Limits
from tcpmodel.load import library
from tcpmodel.machine.files import Folder
from tcpmodel.show.explain import catalogue
from tests.test_constructors import GOOD, bad
from tests.torture.mutation import NUMBERS, ODD, mutated, mutated_bytes
from tests.torture.trial import Tried

TEXT = """\
from dataclasses import replace
from tcpmodel.language.change import Change, with_
from tcpmodel.language.properties import always, edges, Edge, eventually, sometimes
from tcpmodel.language.rules import *
from tcpmodel.language.scope import Old, Scope, Turn, User
from tcpmodel.language.terms import *
from tcpmodel.specs.rfc9293 import SPEC as BASE
from tcpmodel.specs.rfc9293.bounds import old, opening, scope, user
from tcpmodel.specs.rfc9293.words import SND, RCV, STATE, SEG, CTL
MINE = always("mine", "It never goes back.", "RFC 9293 3.4", given=[SND.FIN], then=[SND.UNA <= SND.NXT], needs=["CLOSE"])
ONCE = sometimes("once", "It is met.", "RFC 9293 3.4", goal=[STATE == "ESTABLISHED"])
SPEC = replace(BASE, name="mine", properties=(*BASE.properties[:4], MINE, ONCE), rankings=())
A = user(opening((10, 12), active=True), calls={"CLOSE", "SEND"}, text=1)
B = user(opening((30,), passive=True), calls="CLOSE")
SCOPES = (scope("small", "a small one", (A, B), capacity=1, modulus=64, window=2, loses=True, timeouts=frozenset({"RETRANSMISSION TIMEOUT"})),
          scope("other", "another one", (B, A), capacity=2, modulus=32, window=1, old=((old("<SEQ=3><CTL=SYN>"),), ())))
VARIANTS = (Change("less", "Nothing is answered.", "RFC 9293 3.10", replaces={"crash": with_(do=[])}, breaks=("mine",)),)
"""
WORDS = ("None", "True", "-1", "0", "1", "5", "2.5", "'x'", "''", "()", "[]", "{}", "(1,)", "SND", "SND.FIN", "RCV.NXT", "SPEC", "BASE", "A", "B", "scope",
         "user", "Scope", "User", "Turn({})", "always", "replace", "lambda: 1", "=", ",", "(", ")", "[", "]", ".", "==", "<", "&", "|", "~", "not", "1099511627776", "4294967296", "'CLOSE'",
         "frozenset()", "object()", "print(1)", "raise ValueError('a\\nb')", "assert False", "exit()", "1 / 0", "yield", "'\\x1b[2J'", "'../../x'",
         "__name__", "del SPEC", "import nothing", "\n", "\n    ", "#")  # fmt: skip
ARGUMENTS = ("None", "-1", "0", "1", "2", "3", "7", "63", "64", "65", "255", "4294967295", "4294967296", "1099511627776", "True", "2.5", "float('nan')", "'x'", "''",
             "'../x'", "'\\x1b[2J'", "()", "(1,)", "(10, 12)", "(-1,)", "(2 ** 32 - 1,)", "frozenset()", "frozenset({'CLOSE'})", "frozenset({'CLOSED'})",
             "frozenset({'EXIT', 'ABORT', 'RECEIVE', 'STATUS'})", "{'CLOSE'}", "(A, B)", "(A, A)", "(A,)", "A", "B", "opening((5,), active=True, passive=True)",
             "(opening((5,)),)", "((), ())", "((old('<SEQ=1><ACK=1><CTL=FIN>'),), (old('<SEQ=70><CTL=SYN>'),))", "object()", "lambda: 1", "range(3)", "[A, B]")  # fmt: skip


NUMERIC, FLAG = ("-1", "0", "1", "2", "3", "4", "7", "63", "64", "65", "255", "65536", "2 ** 31", "2 ** 32", "2 ** 40"), ("True", "False")
SETS = ("frozenset()", "frozenset({'CLOSE'})", "frozenset({'SEND', 'CLOSE', 'RECEIVE'})", "frozenset({'EXIT', 'ABORT', 'STATUS'})", "frozenset({'nothing'})")
FITTING = {
    "capacity": NUMERIC, "modulus": NUMERIC, "window": NUMERIC, "loses": FLAG, "duplicates": FLAG, "delays": FLAG, "refusals": FLAG, "default": FLAG,
    "timeouts": ("frozenset()", "frozenset({'USER TIMEOUT'})", "frozenset({'RETRANSMISSION TIMEOUT', 'USER TIMEOUT'})", "frozenset({'CRASH'})"),
    "old": ("((), ())", "((old('<SEQ=1><ACK=1><CTL=FIN>'),), ())", "((old('<SEQ=70><CTL=SYN>'),), (old('<SEQ=3><ACK=2><LEN=1><CTL=RST>', heard=5),))", "((old('<SEQ=8589934592><CTL=SYN>'),), ())"),
    "tags": ("frozenset()", "frozenset({'drawn'})"), "calls": SETS, "text": NUMERIC, "lengths": ("()", "(1,)", "(1, 2)", "(0,)", "(2 ** 32,)"), "crashes": NUMERIC,
    "openings": ("(10,)", "(10, 12)", "()", "(-1,)", "(2 ** 32 - 1,)", "(2 ** 32,)", "(10, 10)"),
}  # fmt: skip


def _argument(random: Random, name: str) -> str:
    """Mostly something of the kind that is wanted."""
    return random.choice(FITTING[name] if random.random() < 0.8 else ARGUMENTS)


def _given(one: object, work: Any) -> Tried:
    from tests.torture.inputs import given

    return given(one, work)


def constructors(random: Random, _: Path) -> Tried:
    """A constructor with one argument or three that nobody should give."""
    number = random.randrange(len(GOOD))
    make, args, more = GOOD[number]
    given, named = list(args), dict(more)
    for at in random.choices([*range(len(args)), *more, "unknown"], k=random.choice((1, 1, 2, 3))):
        value = random.choice(bad())
        if isinstance(at, int):
            given[at] = value
        else:
            named[at] = value
    if random.random() < 0.1:
        given = given[: random.randint(0, len(given))]

    def work() -> list[str]:
        try:
            make(*given, **named)
        except TypeError:  # Python's own word for arguments that are none is good enough, and for nothing else
            if _binds(make, given, named):
                raise
        return []

    return _given((number, args, more), work)


def _binds(make: Any, given: list[Any], named: dict[str, Any]) -> bool:
    with suppress(TypeError):
        signature(make).bind(*given, **named)
        return True
    return False


def texts(random: Random, folder: Path) -> Tried:
    """A small file, changed as a text or byte by byte."""
    if random.random() < 0.8:
        return _loaded(random, folder, mutated(random, TEXT, WORDS).encode(errors="surrogateescape"))
    return _loaded(random, folder, mutated_bytes(random, TEXT.encode()))


def scopes(random: Random, folder: Path) -> Tried:
    """A small file whose scope has other arguments."""
    names = ("capacity", "modulus", "window", "loses", "duplicates", "delays", "refusals", "timeouts", "old", "tags", "default")
    more = ", ".join(f"{n}={_argument(random, n)}" for n in random.sample(names, random.choice((1, 1, 2, 3))))
    opened = f"opening({_argument(random, 'openings')}, active=True)" if random.random() < 0.2 else "opening((10,), active=True)"
    plain = {"calls": "frozenset()", "text": "0", "lengths": "(1,)", "crashes": "0"}
    user = f"user({opened}, {', '.join(f'{n}=' + (_argument(random, n) if random.random() < 0.2 else x) for n, x in plain.items())})"
    name = random.choice(ARGUMENTS) if random.random() < 0.05 else "'mine'"
    text = f"{TEXT}SCOPES = (scope({name}, 'x', ({user}, B), {more}),)\n"
    return _loaded(random, folder, text.encode())


def _loaded(random: Random, folder: Path, data: bytes) -> Tried:
    """What becomes of a file: what it defines is also listed, changed, and explored a little."""
    place = folder / f"mine_{random.getrandbits(60):x}.py"
    place.write_bytes(data)

    def work() -> list[str]:
        lib = library(str(place))
        said = [catalogue(lib.base, lib.scopes, lib.variants, lib.flaws)]
        for scope in lib.scopes[:1]:
            for spec in (lib.base, *[lib.spec(*way) for way in lib.alternatives()[:1]]):
                check(spec, scope, spec.properties[-2:], limits=Limits(states=30), how=How("reference"))
        return said

    try:
        return _given(data[len(TEXT) - 300 :] if data.startswith(TEXT.encode()) else data, work)
    finally:
        place.unlink()


@cache
def _manifest(folder: Path) -> bytes:
    lib, place = library(), folder / "a-checkpoint"
    place.mkdir(mode=0o700)
    check(lib.base, lib.named_scopes(["half-open"])[0], lib.base.properties[:3], limits=Limits(states=3000), how=How(checkpoint=place, every=0.0))
    return (place / "checkpoint.json").read_bytes()


VALUES = (None, "x", "", [], {}, -1, 0, 1.5, True, 10**30, 2**32, float("nan"), [None], [[]], {"file": "../x"}, "0" * 64, [0, 1], 7.0)


def manifests(random: Random, folder: Path) -> Tried:
    """The manifest of a checkpoint, changed as bytes, or in its values with its digest made right again."""
    own = folder / f"manifest-{os.getpid()}"
    own.mkdir(mode=0o700, exist_ok=True)
    whole = _manifest(own)
    if random.random() < 0.4:
        data = mutated_bytes(random, whole)
    else:
        found = json.loads(whole)
        found.pop("digest")
        for _ in range(random.choice((1, 1, 2))):
            _spoil(random, found)
        data = checkpoint._sealed(found)
        data = mutated_bytes(random, data, 1) if random.random() < 0.2 else data

    def work() -> list[str]:
        with Folder.private(own) as opened:
            (own / "checkpoint.json").write_bytes(data)
            (own / "checkpoint.json").chmod(0o600)
            with checkpoint.readable(opened):
                checkpoint.read(opened)
        return []

    return _given(data, work)


def _spoil(random: Random, found: Any) -> None:
    """Changes a value somewhere in it."""
    if isinstance(found, dict) and found:
        key: Any = random.choice([*found])
        if random.random() < 0.1:
            found[random.choice(("x", "", "digest", "state"))] = random.choice(VALUES)
            return
        if random.random() < 0.1:
            del found[key]
            return
    elif isinstance(found, list) and found:
        key = random.randrange(len(found))
        if random.random() < 0.2:
            found.insert(key, random.choice((found[key], found[-1], *VALUES)))
            return
    else:
        return
    if isinstance(found[key], dict | list) and found[key] and random.random() < 0.6:
        _spoil(random, found[key])
    else:
        near = found[key] + random.choice((-1, 1)) if type(found[key]) is int else None
        found[key] = random.choice((near, *VALUES)) if near is not None else random.choice(VALUES)


VERBS: tuple[tuple[str, ...], ...] = (
    ("react", "STATUS"), ("react", "--state", "ESTABLISHED", "--iss", "5", "<SEQ=1><ACK=6><CTL=ACK>"), ("explain", "TIME-WAIT"), ("list",),
    ("ladder", "x.ladder"), ("check", "--scope", "handshake", "--max-states", "50", "--engine", "reference"),
    ("check", "--scope", "close", "--property", "una-nxt", "--max-states", "20", "--engine", "reference"),
    ("export", "promela", "--scope", "handshake"), ("draw", "nothing.ladder"), ("draw", "trace", "--property", "half-open", "--out", "x"),
    ("lint", "--timeout", "0"), ("prove", "--bounded", "0"), ("prove", "--width", "99"), ("step", "--scope", "handshake"),
    ("--spec", "x.py", "list"), ("--help",), ("check", "--help"))  # fmt: skip
DEAR = ("check", "lint", "prove", "draw")  # these words may only stand with what bounds them


def commands(random: Random, folder: Path) -> Tried:
    """A whole command line, in this process: exit code 0 to 3, and one line for a 2."""
    every = [*random.choice(VERBS)]
    options = ("--json", "--variant", "--scope", "--property", "--quiet", "--engine", "--threads", "--seconds", "--obligations", "--state")
    for _ in range(random.choice((1, 1, 2))):
        at = random.randrange(1, len(every) + 1)
        if at < len(every) and random.random() < 0.6:
            every[at] = mutated(random, every[at], (*NUMBERS, *ODD), 2).replace("/", "").replace("\0", "")
        else:
            every.insert(at, random.choice((*options, *NUMBERS, *ODD[1:8], "x")))
    if every[0] in DEAR and not {"50", "20", "nothing.ladder", "trace", "--help"} & set(every[1:]):
        every.append("--nonsense")  # else what bounds it may be gone, and it takes its time

    def work() -> list[str]:
        os.chdir(folder)
        result = CliRunner().invoke(main, every, input="1\nu\nq\n")
        if result.exception is not None and not isinstance(result.exception, SystemExit):
            raise result.exception
        if result.exit_code not in (0, 1, 2, 3):
            raise AssertionError(f"exit code {result.exit_code}: {result.output[-300:]}")
        if result.exit_code == 2 and len(result.stderr.splitlines()) != 1:
            raise AssertionError(f"exit code 2 with other than one line: {result.stderr[-600:]!r}")
        return [result.output]

    return _given(every, work)
