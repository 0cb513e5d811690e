"""Judges ladders: whether some behaviour of the specification shows these rows, and if not, which row is impossible."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from tcpmodel.language.errors import SpecError
from tcpmodel.language.spec import Spec
from tcpmodel.lower.python import interpreter_of
from tcpmodel.observe import Ladder, RowSegment
from tcpmodel.observe.follow import NO_DEEDS, Deed, Deeds, Follower, Held, TooMuch, Work
from tcpmodel.observe.notation import parse_ladders
from tcpmodel.observe.reason import why
from tcpmodel.observe.situation import M, Numbers, beginnings

# A ladder says nothing of windows: they are wide, or just too narrow for one of the distances in the ladder.
WIDE, _NARROW_ONES = 65535, 6
# What a verdict may cost, in events tried; the dearest of the figures and tests takes a twentieth of it.
_FEWEST_EVENTS, _EVENTS_A_ROW = 60_000, 1_000
_TOO_MANY = "there are more situations than can be followed"
MOST_FILE = 2_000_000  # bytes; RFC 9293 has 250,000


def windows(ladder: Ladder, numbers: Numbers) -> list[int]:
    """The receive windows to try, the wide one first; each has room for the longest text in the ladder."""
    longest = max([n for r in ladder.rows if r.segment for n in r.segment.values.values()
                   if type(n) is int], default=0)
    every, distances = numbers.all, set()
    for low, number in enumerate(every):  # the furthest few numbers above each one, within the wide window
        high = bisect_left(every, number + WIDE)
        distances |= {n - number for n in every[max(low + 1, high - _NARROW_ONES) : high] if n - number > longest}
    return [WIDE, *sorted(distances, reverse=True)[:_NARROW_ONES]]


@dataclass(frozen=True)
class Judged:
    """A ladder with its verdict: CONFORMS, REJECTED, or UNKNOWN if following it costs too much.

    ``row`` is the number of the first impossible row, as written; ``why`` is the reason.
    """

    ladder: Ladder
    verdict: str
    row: str | None
    line: int | None
    why: str
    deeds: tuple[Deed, ...]
    conforms_under: tuple[str, ...] = ()
    expected: bool = True
    notes: tuple[str, ...] = ()


def read_ladders(path: Path, spec: Spec) -> list[Ladder]:
    """Every ladder of a file; SpecError if the file cannot be read or has none, LadderError for a broken row."""
    try:
        with path.open("rb") as file:
            data = file.read(MOST_FILE + 1)
    except (OSError, ValueError) as error:  # ValueError: a name with a NUL
        raise SpecError(f"{path}: {getattr(error, 'strerror', None) or error}") from None
    if len(data) > MOST_FILE:
        raise SpecError(f"{path}: a file too long; expected at most {MOST_FILE:,} bytes")
    if data.startswith((b"\xff\xfe", b"\xfe\xff")) and b"\0" in data:
        raise SpecError(f"{path}: UTF-16, not UTF-8; expected text with ladders in the notation of RFC 9293")
    if b"\0" in data:
        raise SpecError(f"{path}: a binary file; expected text with ladders in the notation of RFC 9293")
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise SpecError(f"{path}: not UTF-8; expected text with ladders in the notation of RFC 9293") from None
    if not text.strip():
        raise SpecError(f"{path}: empty; expected ladders in the notation of RFC 9293")
    ladders = parse_ladders(text, str(path), spec)
    if not ladders:
        state = spec.state.sort.values[-1]
        shape = spec.written.row or f"2. {state} --> {spec.written.example} --> {state}"
        raise SpecError(f"{path}: no ladder; expected rows such as '{shape}'")
    return ladders


def judge(ladder: Ladder, spec: Spec, variants: Iterable[Spec] = ()) -> Judged:
    """The verdict on one ladder; for a rejected ladder also the variants under which it conforms.

    UNKNOWN is never an expected verdict.
    """
    judged = _judge(ladder, spec, _work(ladder))
    if judged.verdict == "UNKNOWN":
        return replace(judged, expected=False)
    wanted = ladder.expected if spec.variant is None else None
    met = judged.row == wanted
    if judged.verdict == "CONFORMS":
        return replace(judged, expected=met)
    work, under, notes = _work(ladder), list[tuple[str, ...]](), judged.notes
    for variant in variants:  # all variants together may cost as much as the verdict itself
        asked, reread = variant.variants, _reread(ladder, spec, variant)
        if reread is None or any(asked[: len(fewer)] == fewer for fewer in under if fewer):
            continue  # fewer variants are the better answer
        other = _judge(reread, variant, work)
        under += [asked or (variant.name,)] * (other.verdict == "CONFORMS")
        if work.done > work.most:
            name = variant.variant or variant.name
            notes = (*notes, f"variants from {name} on were not tried to the end: {other.why}")
            break
    return replace(judged, conforms_under=tuple(map(" + ".join, under)), expected=met, notes=notes)


def _reread(ladder: Ladder, spec: Spec, variant: Spec) -> Ladder | None:
    """The ladder as the variant reads its segments; None if the variant has no notation for one of them."""
    if spec.written is variant.written:
        return ladder
    try:
        return replace(ladder, rows=tuple(
            replace(r, segment=RowSegment.read(variant, r.segment.raw)) if r.segment else r for r in ladder.rows))
    except ValueError:
        return None


def ladders_exit_code(judged: Sequence[Judged]) -> int:
    """1 if an expectation is broken; else 3 if a verdict is UNKNOWN; else 0."""
    if any(not j.expected for j in judged if j.verdict != "UNKNOWN"):
        return 1
    return 3 if any(j.verdict == "UNKNOWN" for j in judged) else 0


def _work(ladder: Ladder) -> Work:
    return Work(_FEWEST_EVENTS + _EVENTS_A_ROW * len(ladder.rows))



def _judge(ladder: Ladder, spec: Spec, work: Work) -> Judged:
    notes = tuple(f"row {r.number}: {c.note}" for r in ladder.rows for c in (r.left, r.right) if c.note)
    before = work.done
    try:
        return _followed(ladder, spec, work, notes)
    except TooMuch:
        reason = f"{_TOO_MANY}: {work.most - before:,} events were tried"
        return Judged(ladder, "UNKNOWN", None, None, reason, (), notes=notes)


def _followed(ladder: Ladder, spec: Spec, work: Work, notes: tuple[str, ...]) -> Judged:
    """The verdict, with every window in turn; TooMuch if following costs too much."""
    interpreter = interpreter_of(spec, M)
    numbers = Numbers(ladder)
    furthest: tuple[int, str, Deeds] = (-1, "", NO_DEEDS)
    full = False
    for window in windows(ladder, numbers):
        follower = Follower(interpreter, ladder, numbers, window, work)
        held = []
        for situation in beginnings(interpreter, ladder, numbers, window):
            work.add()
            held.append(Held(situation))
        for index, row in enumerate(ladder.rows):
            after = follower.row(held, index)
            full |= follower.full
            if not after:
                if index > furthest[0]:
                    deeds = held[0].deeds if held else NO_DEEDS
                    impossible = "no two ends can be in these states at once"
                    reason = why(follower, row, follower.misses) if held else impossible
                    furthest = (index, reason, deeds)
                break
            held = after
        else:
            return Judged(ladder, "CONFORMS", None, None, "", tuple(held[0].deeds)[::-1], notes=notes)
    if full:
        reason = f"{_TOO_MANY}: {work.done:,} events were tried"
        return Judged(ladder, "UNKNOWN", None, None, reason, (), notes=notes)
    row = ladder.rows[furthest[0]]
    return Judged(ladder, "REJECTED", row.number, row.line, furthest[1], tuple(furthest[2])[::-1], notes=notes)
