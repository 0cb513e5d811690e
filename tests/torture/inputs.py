"""A million inputs, changed at random, to what reads and judges them: an answer, or a refusal of one line, in no time."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Sequence
from functools import cache
from pathlib import Path
from random import Random
from typing import Any

from tcpmodel.ask.completion import complete_tcb
from tcpmodel.ask.react import react
from tcpmodel.language.errors import SpecError
from tcpmodel.language.spec import Spec
from tcpmodel.load import Library, library
from tcpmodel.lower.numbers import read_sequence_number
from tcpmodel.lower.segments import read_segment
from tcpmodel.machine import memory
from tcpmodel.observe import LadderError
from tcpmodel.observe.ladder import judge, ladders_exit_code, read_ladders
from tcpmodel.observe.notation import parse_ladders
from tcpmodel.show.explain import catalogue, explain, reactions_text, tcb_words
from tcpmodel.show.ladders import judged_text
from tcpmodel.show.plain import json_text, plain
from tcpmodel.show.report import ladders_json, reactions_json
from tcpmodel.show.walk import walk
from tests.torture.mutation import NUMBERS, ODD, mutated, mutated_bytes
from tests.torture.trial import Row, Tried

SAYS = """\
A million inputs, changed at random by the words of their grammar and byte by byte, given to the functions behind the verbs:
an answer, or one line (SpecError, LadderError), in less than 2 s of the processor; no other exception, and nothing shown
that a terminal would obey. JSON is read from nothing but the manifest of a checkpoint. Constructors are called with what
nobody should give; files of one's own are changed as texts, and in the arguments of their scopes."""
CPU = 2.0
LONGEST = 1000  # letters of a refusal
ROOT = Path(__file__).parents[2]
SEEDS = ROOT.parent / "shared" / "seeds"  # beside the project, where they are


def rows(base: Path) -> list[Row]:
    """What is read, and how often; the cheap ones most often."""
    from tests.torture import ownfiles

    def row(name: str, full: int, one: Callable[[Random, Path], Tried], batch: int = 1000) -> Row:
        return Row("inputs", name, full, one, batch, CPU, 60.0)

    return [
        row("ladders: one row or two, read", 400_000, _rows_read, 4000), row("ladders: whole texts, read", 40_000, _texts_read),
        row("ladders: files of bytes, read and judged", 20_000, _files_judged, 100),
        row("react: segments and calls", 300_000, _events, 2000), row("react: the TCB's options", 130_000, _options, 2000),
        row("react: the TCB's words from Python", 50_000, _words), row("segments", 20_000, _segments),
        row("JSON: the manifest of a checkpoint", 10_000, ownfiles.manifests), row("names on the command line", 6_000, _names, 100),
        row("step: commands", 2_000, _steps, 20), row("arguments of every verb, by the command", 2_000, ownfiles.commands, 20),
        row("constructors of the language", 10_000, ownfiles.constructors, 500),
        row("files of one's own: the text", 6_000, ownfiles.texts, 100), row("files of one's own: the scope", 4_000, ownfiles.scopes, 50),
    ]


@cache
def lib() -> Library:
    """The specification, once in a process."""
    return library()


@cache
def variants() -> list[Spec]:
    return [lib().spec(*way) for way in lib().alternatives()]


@cache
def texts() -> list[str]:
    """Texts that hold ladders, or nearly."""
    files = [*sorted((ROOT / "specs" / "figures").glob("*.ladder")), *sorted((ROOT / "tests" / "ladders").glob("*.ladder"))]
    whole = [f.read_text() for f in files]
    parts = [part for text in whole for part in text.split("\n\n") if "-->" in part or "<--" in part]
    return [*parts, *[f.read_text(errors="replace")[:6000] for f in sorted(SEEDS.glob("*.txt"))]]


@cache
def lines_of() -> list[str]:
    return [line for text in texts() for line in text.splitlines() if "=" in line or "LISTEN" in line]


def asked(work: Callable[[], Sequence[str]]) -> Tried:
    """What becomes of the work, whose answer is all that would be shown."""
    try:
        said, word = work(), "answered"
    except (SpecError, LadderError) as error:
        said, word = [refusal := str(error)], "refused"
        if len(refusal.splitlines()) != 1 or len(refusal) > LONGEST:
            return Tried(word, f"no short line: {refusal[:300]!r} ({len(refusal)} letters)")
    except MemoryError as error:
        return Tried("out of memory", f"{error!r}")
    except Exception as error:
        if memory.ran_out(error):
            return Tried("out of memory", f"{error!r}")
        raise
    for text in said:
        if obeyed := [c for c in plain(text) if c not in "\n\t" and unicodedata.category(c) in ("Cc", "Cf", "Cs", "Zl", "Zp")]:
            return Tried(word, f"the terminal would obey {obeyed[:5]!r} in {text[:300]!r}")
    return Tried(word)


def shown(error_input: object, tried: Tried) -> Tried:
    """The same, with the input in the fault."""
    return Tried(tried.word, f"{tried.fault}\ninput: {error_input!r:.800}") if tried.fault else tried


def given(one: object, work: Callable[[], Sequence[str]]) -> Tried:
    """What becomes of that input; an exception tells it, too."""
    try:
        return shown(one, asked(work))
    except Exception as error:
        error.add_note(f"input: {one!r:.800}")
        raise


# -- ladders -------------------------------------------------------------------------------------------


def _rows_read(random: Random, _: Path) -> Tried:
    text = mutated(random, "\n".join(random.choice(lines_of()) for _ in range(random.choice((1, 1, 2)))))
    return given(text, lambda: _read(text))


def _texts_read(random: Random, _: Path) -> Tried:
    text = mutated(random, random.choice(texts()), most=12)
    return given(text, lambda: _read(text))


def _read(text: str) -> list[str]:
    parse_ladders(text, "x", lib().base)
    return []


def _files_judged(random: Random, folder: Path) -> Tried:
    text = random.choice(texts())
    data = (mutated(random, text, most=3).encode(errors="surrogateescape") if random.random() < 0.8
            else mutated_bytes(random, text.encode()))
    place = folder / f"x-{random.getrandbits(60):x}.ladder"
    place.write_bytes(data)
    try:
        return given(data, lambda: _judged(place))
    finally:
        place.unlink()


def _judged(place: Path) -> list[str]:
    judged = [judge(ladder, lib().base, variants()) for ladder in read_ladders(place, lib().base)]
    assert ladders_exit_code(judged) in (0, 1, 3)
    return [json_text(ladders_json(judged)), *(judged_text(lib().base, j, q) for j in judged for q in (False, True))]


# -- react ---------------------------------------------------------------------------------------------

EVENTS = ("<SEQ=300><ACK=101><LEN=10><CTL=ACK>", "<SEQ=1><CTL=SYN>", "<SEQ=300><ACK=101><CTL=RST,ACK>", "<SEQ=301><ACK=101><CTL=FIN,ACK>",
          "<SEQ=300><ACK=101><DATA><CTL=ACK>", "<SEQ=300><CTL=RST>", "OPEN active", "OPEN passive", "SEND 10", "RECEIVE", "CLOSE", "EXIT", "ABORT",
          "STATUS", "TRANSMIT 5", "RETRANSMISSION TIMEOUT", "RETRANSMISSION TIMEOUT 7", "USER TIMEOUT", "TIME-WAIT TIMEOUT", "DELAYED ACK",
          "CRASH")  # fmt: skip
OPTIONS = ("ISS", "SND.UNA", "SND.NXT", "IRS", "RCV.NXT", "RCV.WND", "SND.MAX_WND", "RCV.UNREAD", "SND.QUEUED")
FLAGS = ("PASSIVE", "SND.CLOSING", "ACK.OWED", "GONE")
GOOD_NUMBERS = ("0", "1", "100", "101", "300", "301", "4294967295", "4294967290", "65535", "10")


def _state(random: Random) -> str:
    state = random.choice(lib().base.state.sort.values)
    return mutated(random, state) if random.random() < 0.05 else state


def _events(random: Random, _: Path) -> Tried:
    event = mutated(random, random.choice(EVENTS)) if random.random() < 0.9 else random.choice(EVENTS)
    state, options = _state(random), {"ISS": "100", "IRS": "300"} if random.random() < 0.7 else {}
    return given((state, options, event), lambda: _reacted(state, options, event))


def _options(random: Random, _: Path) -> Tried:
    options: dict[str, Any] = {}
    for name in random.sample(OPTIONS, random.randint(0, 5)):
        one = random.choice((*GOOD_NUMBERS, random.choice(NUMBERS), str(random.getrandbits(random.choice((16, 32, 33, 64))))))
        options[name] = mutated(random, one, (*NUMBERS, *ODD)) if random.random() < 0.1 else one
    options |= {name: True for name in FLAGS if random.random() < 0.2}
    state, event = _state(random), random.choice(EVENTS)
    return given((state, options, event), lambda: _reacted(state, options, event))


def _reacted(state: str, options: dict[str, Any], event: str) -> list[str]:
    tcb = tcb_words(lib().base, {"STATE": state, **options})
    reactions = react(lib().base, tcb, event)
    return [reactions_text(lib().base, tcb, event, reactions), json_text(reactions_json(lib().base, reactions))]


ANYTHING: tuple[Any, ...] = (None, True, False, -1, 0, 1, 100, 2**31, 2**32 - 1, 2**32, 2**64, 10**400, 1.0, 1e300, float("nan"), float("inf"), "", "1",
                             "x", "\x1b[2J", b"1", (), [], {}, (1,), object, 1j, range(3), "SYN-SENT", "ESTABLISHED")  # fmt: skip


def _words(random: Random, _: Path) -> Tried:
    names = [w.name for w in lib().base.tcb]
    tcb: dict[Any, Any] = {"STATE": random.choice(lib().base.state.sort.values)}
    for _n in range(random.randint(0, 4)):
        name: Any = random.choice(names) if random.random() < 0.9 else random.choice((*ODD, mutated(random, random.choice(names))))
        tcb[name] = random.choice(ANYTHING)
    iss, event = random.choice((None, None, 5, *ANYTHING)), random.choice(EVENTS)

    def work() -> list[str]:
        complete_tcb(lib().base, tcb)
        return [json_text(reactions_json(lib().base, react(lib().base, tcb, event, iss=iss)))]

    return given((tcb, event, iss), work)


def _segments(random: Random, _: Path) -> Tried:
    text = mutated(random, random.choice(EVENTS[:6]), most=6)
    try:
        read_segment(lib().base, text, read_sequence_number)
    except ValueError as error:  # as the callers expect
        return Tried("refused", "" if len(str(error)) < LONGEST else f"{error!r:.300} of {text!r}")
    return Tried("answered")


# -- names and steps -----------------------------------------------------------------------------------


def _names(random: Random, _: Path) -> Tried:
    known = [*[s.name for s in lib().scopes], *[c.name for c in (*lib().variants, *lib().flaws)], *[p.name for p in lib().base.properties],
             *lib().base.rules(), *lib().base.state.sort.values, *lib().base.numbered, "3.10.7.4, fifth", "RFC 5961 5.2", "erratum 8710"]
    name = mutated(random, random.choice(known), (*ODD, *known))
    where: Callable[[], Any] = random.choice((
        lambda: lib().named_scopes([name]), lambda: lib().spec(name), lambda: lib().base.property(name), lambda: lib().base.event(name),
        lambda: library(name.replace("/", "")) and None, lambda: explain(lib().base, lib().scopes, name, lib().variants, lib().flaws),
        lambda: lib().base.rule(name)))  # fmt: skip

    def work() -> list[str]:
        found = where()
        return [found] if isinstance(found, str) else [catalogue(lib().base, lib().scopes, lib().variants, lib().flaws)[:0]]

    return given(name, work)


COMMANDS = ("1", "2", "3", "4", "w", "w send", "w time-wait", "u", "u 3", "r", "t", "s x", "p", "", "h", "?", "1", "1", "2")


def _steps(random: Random, folder: Path) -> Tried:
    """A dozen commands to a walk; nothing is saved where a name would lead elsewhere."""
    scope = random.choice(lib().scopes)
    every = [random.choice(COMMANDS) if random.random() < 0.7 else mutated(random, random.choice(COMMANDS), (*NUMBERS, *ODD)) for _ in range(12)]
    every = [c.replace("/", "").replace("~", "").replace("..", "") for c in every]
    left, said = iter([*every]), list[str]()

    def read(prompt: str) -> str:
        for one in left:
            return one
        raise EOFError

    def work() -> list[str]:
        walk(lib().base, scope, read, said.append, folder / "walks")
        return said

    return given((scope.name, every), work)
