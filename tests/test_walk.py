"""A walk by hand takes the explorer's steps, explains what it cannot take, goes back, and is saved as a ladder."""

from __future__ import annotations

import random
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from tcpmodel.specs.flaws import FLAWS
from tcpmodel.specs.rfc9293 import SPEC
from tcpmodel.specs.scopes import ABORT, BOTH_QUEUED, CLOSE, HALF_OPEN, HANDSHAKE, LOSSY, QUEUED, SCOPES, STRAYS

from tcpmodel.ask.walk import Walk
from tcpmodel.explore.reference import explore
from tcpmodel.language.scope import Scope
from tcpmodel.language.spec import Spec
from tcpmodel.observe.ladder import judge, read_ladders
from tcpmodel.show.walk import WIDTH, events, follows, happened, ladder_file, situation, walk
from tcpmodel.system.system import System
from tcpmodel.verdict.judge import Judge
from tcpmodel.verdict.trace import make_trace


def session(tmp_path: Path, *answers: str | type[BaseException], scope: Scope = LOSSY, spec: Spec = SPEC) -> str:
    """Everything that is written while those answers are given, and then the end of the input."""
    left: Iterator[str | type[BaseException]] = iter([*answers, EOFError])
    written: list[str] = []

    def read(prompt: str) -> str:
        written.append(prompt + "|")
        answer = next(left)
        if isinstance(answer, str):
            return answer
        raise answer

    walk(spec, scope, read, written.append, tmp_path)
    text = "\n".join(written)
    assert all(len(line) <= WIDTH for line in text.split("\n") if str(tmp_path) not in line)
    assert "\N{NO-BREAK SPACE}" not in text
    return text


def said(tmp_path: Path, *answers: str, scope: Scope = LOSSY, spec: Spec = SPEC) -> str:
    """What is written in reply to the last of those answers."""
    return session(tmp_path, *answers, scope=scope, spec=spec).split("> |\n")[-2].rsplit("\nstep ", 1)[0]


def take(a_walk: Walk, *words: str) -> None:
    """Take, in turn, the first event whose line holds the words."""
    for word in words:
        lines = [f"{e.step.end} {e.step.event} {e.step.segment or ''}" for e in a_walk.enabled()]
        a_walk.take(1 + next(i for i, line in enumerate(lines) if word in line))


def random_walk(scope: Scope, seed: int, steps: int) -> Walk:
    a_walk, choose = Walk(SPEC, scope), random.Random(seed)
    for _ in range(steps):
        if a_walk.enabled():
            a_walk.take(choose.randint(1, len(a_walk.enabled())))
    return a_walk


def established() -> Walk:
    a_walk = Walk(SPEC, LOSSY)
    take(a_walk, "B OPEN passive", "A OPEN active", "B SEGMENT", "A SEGMENT", "B SEGMENT")
    return a_walk


# -- the logic -------------------------------------------------------------------------------------


def test_a_walk_visits_every_state_that_the_explorer_finds() -> None:
    system = System(SPEC, CLOSE)
    found = explore(system, Judge(system, []))
    a_walk, seen = Walk(SPEC, CLOSE), set()

    def visit() -> None:
        seen.add(a_walk.here)
        for number, event in enumerate(a_walk.enabled(), 1):
            if event.after not in seen:
                a_walk.take(number)
                visit()
                a_walk.undo()

    visit()
    assert len(seen) == len(found.states)
    assert len(a_walk) == 0


@pytest.mark.parametrize("scope", SCOPES, ids=lambda s: s.name)
def test_every_kind_of_event_can_happen_or_is_explained_but_not_both(scope: Scope) -> None:
    a_walk, choose = Walk(SPEC, scope), random.Random(1)
    per_end, network = set(a_walk.names) - {"LOSS", "DUPLICATION"}, {"LOSS", "DUPLICATION"}
    for _ in range(40):
        can = {(e.step.end, e.kind) for e in a_walk.enabled()}
        cannot = {(b.end, b.kind) for b in a_walk.blocked()}
        assert all(b.reasons and all(b.reasons) for b in a_walk.blocked())
        assert not can & cannot
        for end, kinds in (("A", per_end), ("B", per_end), ("network", network)):
            assert {k for e, k in can | cannot if e == end} == kinds
        if not can:
            a_walk.undo(len(a_walk))
            continue
        a_walk.take(choose.randint(1, len(a_walk.enabled())))


@pytest.mark.parametrize("scope", [HANDSHAKE, STRAYS, HALF_OPEN], ids=lambda s: s.name)
def test_undo_gives_back_every_situation(scope: Scope) -> None:
    a_walk, choose = Walk(SPEC, scope), random.Random(3)
    texts = []
    while len(a_walk) < 20 and a_walk.enabled():
        texts.append([situation(a_walk), events(SPEC, a_walk.enabled())])
        a_walk.take(choose.randint(1, len(a_walk.enabled())))
    for text in reversed(texts):
        assert a_walk.undo() == 1
        assert [situation(a_walk), events(SPEC, a_walk.enabled())] == text
    assert a_walk.undo(7) == 0


def test_an_event_says_what_then_happens() -> None:
    a_walk = random_walk(LOSSY, 5, 6)
    for number, event in enumerate(a_walk.enabled(), 1):
        taken = a_walk.take(number)
        assert taken is event
        assert a_walk.trace().steps[-1] == event.step
        a_walk.undo()
    with pytest.raises(IndexError):
        a_walk.take(0)
    with pytest.raises(IndexError):
        a_walk.take(len(a_walk.enabled()) + 1)


def reasons(a_walk: Walk, end: str, kind: str) -> tuple[str, ...]:
    return next(b.reasons for b in a_walk.blocked() if (b.end, b.kind) == (end, kind))


def test_why_an_event_cannot_happen() -> None:
    a_walk = established()
    assert reasons(a_walk, "A", "TIME-WAIT TIMEOUT") == ("needs STATE = TIME-WAIT (here STATE = ESTABLISHED)",)
    assert reasons(a_walk, "A", "RETRANSMISSION TIMEOUT") == (
        "needs SND.UNA /= SND.NXT (here SND.UNA = 11, SND.NXT = 11)",)
    assert reasons(a_walk, "A", "TRANSMIT") == (
        "needs 0 < SND.QUEUED or SND.CLOSING (here SND.QUEUED = 0, SND.CLOSING = no)",)
    assert reasons(a_walk, "A", "DELAYED ACK") == ("needs ACK.OWED (here ACK.OWED = no)",)
    assert reasons(a_walk, "A", "USER TIMEOUT") == ("the scope has no USER TIMEOUT",)
    assert reasons(a_walk, "A", "CRASH") == ("the scope gives A no crashes",)
    assert reasons(a_walk, "A", "SEGMENT ARRIVES") == ("nothing is in flight to A",)
    assert reasons(a_walk, "network", "LOSS") == ("nothing is in flight",)
    assert reasons(a_walk, "A", "OPEN active") == (
        "refused: 'error: connection already exists' (open.exists, RFC 9293 3.10.1, SYN-SENT to TIME-WAIT)",)
    assert reasons(a_walk, "B", "RECEIVE") == (
        "changes nothing, answers 'queued' (receive.queued, RFC 9293 3.10.3, ESTABLISHED to FIN-WAIT-2)",)
    assert reasons(a_walk, "B", "SEND") == ("the scope lets B make no such call",)
    take(a_walk, "A SEND")
    assert reasons(a_walk, "A", "SEND") == ("the scope gives A no more text for SEND",)
    take(a_walk, "A CLOSE")
    assert reasons(a_walk, "A", "CLOSE") == (
        "refused: 'error: connection closing' (close.again, RFC 9293 3.10.4, FIN-WAIT-1 and FIN-WAIT-2)",)
    assert reasons(a_walk, "A", "SEND") == (
        "the scope gives A no more text for SEND",
        "refused: 'error: connection closing' (send.refused, RFC 9293 3.10.2, FIN-WAIT-1 to TIME-WAIT)")


def test_why_an_open_or_a_duplication_cannot_happen() -> None:
    a_walk = Walk(SPEC, LOSSY)
    assert reasons(a_walk, "A", "OPEN passive") == ("the scope lets A make no OPEN passive now",)
    take(a_walk, "A OPEN", "DUPLICATION")
    assert reasons(a_walk, "network", "DUPLICATION") == (
        "there is no room: 2 segments each way is all the scope has",)
    take(a_walk, "A CLOSE")
    assert reasons(a_walk, "A", "OPEN active") == ("A has made all its OPENs (1)",)
    assert reasons(Walk(SPEC, CLOSE), "network", "LOSS") == ("the scope's network loses nothing",)
    crashed = Walk(SPEC, HALF_OPEN)
    take(crashed, "A OPEN", "A CRASH")
    assert reasons(crashed, "A", "CRASH") == ("the scope gives A no more crashes",)


def test_what_finds_no_room_is_said_to_be_lost() -> None:
    a_walk = Walk(SPEC, BOTH_QUEUED)
    take(a_walk, "A OPEN active")
    again = next(e for e in a_walk.enabled() if e.kind == "RETRANSMISSION TIMEOUT")
    assert again.no_room == ("<SEQ=10><CTL=SYN>",)
    assert follows(SPEC, again) == "sends <SEQ=10><CTL=SYN> (no room: lost)"


def test_names_of_events() -> None:
    a_walk = Walk(SPEC, LOSSY)
    assert a_walk.kinds("send") == ("SEND",)
    assert a_walk.kinds("open") == ("OPEN passive", "OPEN active")
    assert a_walk.kinds(" time-wait ") == ("TIME-WAIT TIMEOUT",)
    assert a_walk.kinds("timeout") == ("USER TIMEOUT", "RETRANSMISSION TIMEOUT", "TIME-WAIT TIMEOUT", "KEEP-ALIVE TIMEOUT")
    assert a_walk.kinds("") == a_walk.kinds("sned") == ()
    assert a_walk.near("sned") == "; did you mean 'SEND'?"


@pytest.mark.parametrize("scope", [HANDSHAKE, CLOSE, QUEUED, ABORT], ids=lambda s: s.name)
def test_properties_hold_on_every_way(scope: Scope) -> None:
    for seed in range(5):
        assert random_walk(scope, seed, 12).standing().violated == ()


def test_a_flaw_is_found_by_walking_where_the_explorer_found_it() -> None:
    caught = 0
    for flaw in FLAWS:
        spec = flaw.apply(SPEC)
        system = System(spec, HANDSHAKE)
        judged = Judge(system, [p for p in spec.properties if HANDSHAKE.offers(p.needs)])
        found = explore(system, judged)
        for finding in judged.findings.values():
            if finding.property.kind != "always" or finding.state is None:
                continue
            a_walk = Walk(spec, HANDSHAKE)
            for step in make_trace(system, *found.way_to(finding.state)).steps:
                a_walk.take(1 + [e.step for e in a_walk.enabled()].index(step))
            assert finding.property.name in [p.name for p, _ in a_walk.standing().violated]
            caught += 1
    assert caught


def test_a_variant_is_named(tmp_path: Path) -> None:
    flaw = FLAWS[0]
    assert session(tmp_path, "2", "p", spec=flaw.apply(SPEC), scope=HANDSHAKE).startswith(
        f"{SPEC.title}, variant {flaw.name}. Scope handshake: ")


# -- the terminal ----------------------------------------------------------------------------------


def test_a_situation_to_the_letter() -> None:
    a_walk = Walk(SPEC, HANDSHAKE)
    take(a_walk, "B OPEN", "A OPEN", "DUPLICATION")
    assert situation(a_walk) == [
        "step 3 " + "-" * 93,
        "  A  SYN-SENT                                       B  LISTEN",
        "     ISS=10 SND.UNA=10 SND.NXT=11 SND.MAX_WND=4        PASSIVE SND.MAX_WND=4 RCV.WND=4",
        "     RCV.WND=4                                    ",
        "  A --> B  <SEQ=10><CTL=SYN> (2 copies)",
        "  A <-- B  nothing",
    ]
    assert events(SPEC, a_walk.enabled()) == [
        "  1  A  RETRANSMISSION TIMEOUT             sends <SEQ=10><CTL=SYN> (no room: lost)",
        "  2  B  segment arrives <SEQ=10><CTL=SYN>  LISTEN -> SYN-RECEIVED,",
        "                                           sends <SEQ=30><ACK=11><CTL=SYN,ACK>",
        "  3     network loses <SEQ=10><CTL=SYN>    from A",
    ]


def test_what_happened_to_the_letter() -> None:
    a_walk = Walk(SPEC, HANDSHAKE)
    take(a_walk, "B OPEN", "A OPEN")
    arrival = next(i for i, e in enumerate(a_walk.enabled(), 1) if e.kind == "SEGMENT ARRIVES")
    assert happened(SPEC, a_walk.take(arrival)) == [
        "  B: segment arrives <SEQ=10><CTL=SYN>",
        "    rules    listen.syn  RFC 9293 3.10.7.2, third",
        "    sent     <SEQ=30><ACK=11><CTL=SYN,ACK>",
        "    changed  STATE LISTEN -> SYN-RECEIVED, ISS 0 -> 30, SND.UNA 0 -> 30, SND.NXT 0 -> 31,",
        "             IRS 0 -> 10, RCV.NXT 0 -> 11",
    ]


def test_the_dialogue(tmp_path: Path) -> None:
    text = session(tmp_path, "2", "1", "u", "U 5", "u", "r", "2", "R", "", "h", "?", "t", "p", "q")
    assert text.startswith("RFC 9293, Transmission Control Protocol. Scope lossy: ")
    assert text.count("step 0 ---") == 4
    assert text.count("this is the beginning: there is nothing to undo") == 2
    assert text.count("NUMBER   take that event of the list") == 2
    assert text.endswith("step 0> |\nThe walk ends after 0 steps.")


@pytest.mark.parametrize("end", [EOFError, KeyboardInterrupt])
def test_the_end_of_the_input_is_polite(tmp_path: Path, end: type[BaseException]) -> None:
    assert session(tmp_path, "2", end).endswith("step 1> |\n\nThe walk ends after 1 step.")


@pytest.mark.parametrize(("answer", "reply"), [
    ("zz", "'zz' is no command: expected a number from the list, or w, u, r, t, s FILE, p, h, q"),
    ("1 2", "'1 2' is no command: expected a number from the list, or w, u, r, t, s FILE, p, h, q"),
    ("-1", "'-1' is no command: expected a number from the list, or w, u, r, t, s FILE, p, h, q"),
    ("²", "'²' is no command: expected a number from the list, or w, u, r, t, s FILE, p, h, q"),
    ("٣", "'٣' is no command: expected a number from the list, or w, u, r, t, s FILE, p, h, q"),
    ("1_0", "'1_0' is no command: expected a number from the list, or w, u, r, t, s FILE, p, h, q"),
    ("+1", "'+1' is no command: expected a number from the list, or w, u, r, t, s FILE, p, h, q"),
    ("u ٣", "'٣' is no number of steps: expected u, or u 3"),
    ("\x1b[A", "'?[A' is no command: expected a number from the list, or w, u, r, t, s FILE, p, h, q"),
    ("0", "no event '0': expected 1 to 2"),
    ("3", "no event '3': expected 1 to 2"),
    ("9" * 5000, f"no event '{'9' * 40}...': expected 1 to 2"),
    ("u x", "'x' is no number of steps: expected u, or u 3"),
    ("u 0", "'0' is no number of steps: expected u, or u 3"),
    ("w sned", "no event 'sned'; did you mean 'SEND'?"),
    ("s", "s needs a file: s FILE"),
    ("s walk", "nothing to save yet: a ladder needs a segment"),
])  # fmt: skip
def test_an_answer_that_is_not_understood_gets_one_line(tmp_path: Path, answer: str, reply: str) -> None:
    assert said(tmp_path, answer) == reply


def test_nothing_can_happen_any_more(tmp_path: Path) -> None:
    text = session(tmp_path, "2", "1", "1", "1", "5", "p", scope=HANDSHAKE)
    assert "VIOLATED" not in text
    done = Walk(SPEC, LOSSY)
    take(done, "A OPEN", "LOSS", "A CLOSE", "B OPEN", "B CLOSE")
    assert done.enabled() == ()
    numbers = [str(n) for n in done.chosen]
    assert "  Nothing can happen any more." in session(tmp_path, *numbers)
    assert said(tmp_path, *numbers, "1") == "no event '1': nothing can happen any more"


def test_why_in_words(tmp_path: Path) -> None:
    assert said(tmp_path, "2", "1", "w retrans").split("\n") == [
        "  A        RETRANSMISSION TIMEOUT  can happen: 3 in the list",
        "  B        RETRANSMISSION TIMEOUT  needs STATE is SYN-SENT or SYN-RECEIVED or ESTABLISHED or",
        "                                   FIN-WAIT-1 or FIN-WAIT-2 or CLOSE-WAIT or CLOSING or LAST-ACK or",
        "                                   TIME-WAIT; and SND.UNA /= SND.NXT (here STATE = LISTEN,",
        "                                   SND.UNA = 0, SND.NXT = 0)",
    ]
    assert "  network  LOSS, DUPLICATION" in said(tmp_path, "w")


def test_properties_in_words(tmp_path: Path) -> None:
    first, last = said(tmp_path, "2", "p").split("\n")
    assert re.fullmatch(r"  All \d+ applicable invariants hold here; not vacuous here: \d+\.", first)
    assert re.fullmatch(r"  All \d+ applicable properties of a step hold in the last step\.", last)


# -- ladders ---------------------------------------------------------------------------------------


def test_a_walk_is_saved_and_never_over_what_is_there(tmp_path: Path) -> None:
    place = tmp_path / "new" / "folder"
    text = session(place, "2", "1", "s one", "t", "4", "s one", "s two.txt")
    assert f"saved {place}/one.ladder\n  judge it: tcpmodel ladder {place}/one.ladder" in text
    assert sorted(p.name for p in place.iterdir()) == ["one.ladder", "two.txt"]
    content = (place / "one.ladder").read_text()
    assert content.startswith("# printf '%s\\n' 2 1 4 | tcpmodel step --scope lossy\n\n     TCP Peer A")
    assert content.partition("\n\n")[2].split("\n", 1)[0] in text
    assert said(place, "1", "s one") == f"{place}/one.ladder: exists already; give another name"
    assert (place / "one.ladder").read_text() == content


def test_what_cannot_be_written_is_one_line(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    assert said(tmp_path, "1", "s file/x") == f"{tmp_path}/file: Not a directory"
    assert said(tmp_path, "1", f"s {'x' * 300}").endswith("File name too long")
    assert "\n" not in said(tmp_path, "1", "s a\0b")
    for name in (".", "..", "x/"):
        assert said(tmp_path, "1", f"s {name}") == f"'{name}' names no file: s FILE"
    assert [p.name for p in tmp_path.iterdir()] == ["file"]


@pytest.mark.parametrize("scope", [HANDSHAKE, CLOSE, LOSSY], ids=lambda s: s.name)
def test_a_saved_walk_conforms(tmp_path: Path, scope: Scope) -> None:
    for seed in range(20):
        a_walk = random_walk(scope, seed, 8)
        if not any(step.sent for step in a_walk.trace().steps):
            continue
        path = tmp_path / f"{seed}.ladder"
        path.write_text(ladder_file(a_walk))
        [ladder] = read_ladders(path, SPEC)
        judged = judge(ladder, SPEC)
        assert (judged.verdict, judged.why) == ("CONFORMS", ""), path.read_text()


def test_a_saved_walk_with_a_duplication_and_a_late_loss_conforms(tmp_path: Path) -> None:
    a_walk = Walk(SPEC, HANDSHAKE)
    take(a_walk, "A OPEN active", "DUPLICATION", "B OPEN", "LOSS", "B SEGMENT")
    path = tmp_path / "walk.ladder"
    path.write_text(ladder_file(a_walk))
    assert judge(read_ladders(path, SPEC)[0], SPEC).verdict == "CONFORMS"
