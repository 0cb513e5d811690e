"""The walk through a scope on a terminal of 100 columns: situations, numbered events, and one-letter commands."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from textwrap import wrap

from tcpmodel.ask.walk import LOSS, NETWORK, Enabled, Walk, said
from tcpmodel.language.scope import Scope
from tcpmodel.language.spec import Spec
from tcpmodel.show.figure import trace_text
from tcpmodel.show.flights import event_name
from tcpmodel.show.render import write_file
from tcpmodel.show.table import WIDTH, givers, variant_flag

_DIGITS = re.compile(r"[0-9]+")  # ``isdecimal`` takes the digits of every script
_FIXED = "\N{NO-BREAK SPACE}"
_TOGETHER = re.compile(r"[\w.]+ [\w.-]+ -> [\w.-]+|[\w.-]+ -> [\w.-]+|[\w.]+ = [\w.-]+|RFC \d+(?: [\d.]+)?|sends <"
                       r"|'[^']{1,36}'")
_EXPECTED = "expected a number from the list, or w, u, r, t, s FILE, p, h, q"
HELP = """\
  NUMBER   take that event of the list
  w        why the other events cannot happen; w NAME: one event, such as w send or w time-wait
  u        undo the last step; u 3: the last three
  r        restart
  t        the steps so far as a ladder
  s FILE   save them as a ladder, which `tcpmodel ladder` reads
  p        which properties hold here, and in the last step
  (empty)  show where we are
  h, ?     this help
  q        quit"""


def walk(spec: Spec, scope: Scope, read: Callable[[str], str], write: Callable[[str], None], save_dir: Path) -> None:
    """Walks until the user quits, or ``read`` raises EOFError or KeyboardInterrupt.

    ``read`` takes the prompt and returns a line; ``write`` takes text without its last newline. Files go into
    ``save_dir`` unless their name has another folder.
    """
    session = _Session(Walk(spec, scope), write, save_dir)
    try:
        session.begin()
        while session.answer(read(f"step {len(session.walk)}> ").strip()):
            pass
    except (EOFError, KeyboardInterrupt):
        write("")
    write(f"The walk ends {_after(len(session.walk))}.")


class _Session:
    """One walk and its dialogue; ``answer`` says whether it goes on."""

    def __init__(self, walk: Walk, write: Callable[[str], None], save_dir: Path) -> None:
        self.walk, self._write, self._dir = walk, write, save_dir
        self._saved: set[Path] = set()

    def begin(self) -> None:
        spec, scope = self.walk.spec, self.walk.scope
        self._lines(_wrapped(f"{spec.heading}. Scope {scope.name}: {scope.says}. h for help.", ""))
        self._situation()

    def answer(self, line: str) -> bool:
        word, _, rest = line.partition(" ")
        word, rest = word.lower(), rest.strip()
        if _DIGITS.fullmatch(word) and not rest:
            self._take(word)
        elif word == "q" and not rest:
            return False
        elif not word or (word in ("r", "u") and (not rest or word == "u")):
            self._back(word, rest)
        elif word in ("h", "?") and not rest:
            self._write(HELP)
        elif word == "w":
            self._why(rest)
        elif word == "s":
            self._save(rest)
        elif word == "t" and not rest:
            self._write(trace_text(self.walk.trace(), WIDTH).rstrip("\n"))
        elif word == "p" and not rest:
            self._properties()
        else:
            self._write(f"{_quoted(line)} is no command: {_EXPECTED}")
        return True

    def _lines(self, lines: Iterable[str]) -> None:
        self._write("\n".join(line.rstrip() for line in lines))

    def _situation(self) -> None:
        enabled = self.walk.enabled()
        lines = ["", *situation(self.walk), ""]
        self._lines([*lines, *(events(self.walk.spec, enabled) if enabled else ["  Nothing can happen any more."])])

    def _take(self, word: str) -> None:
        count = len(self.walk.enabled())
        if len(word) > 6 or not 1 <= int(word) <= count:
            such = f"expected 1 to {count}" if count > 1 else "expected 1" if count else "nothing can happen any more"
            self._write(f"no event {_quoted(word)}: {such}")
            return
        taken = self.walk.take(int(word))
        self._lines(["", *happened(self.walk.spec, taken)])
        self._situation()

    def _back(self, word: str, rest: str) -> None:
        if rest and not (_DIGITS.fullmatch(rest) and len(rest) < 7 and int(rest)):
            self._write(f"{_quoted(rest)} is no number of steps: expected u, or u 3")
            return
        if word and not len(self.walk):
            self._write("this is the beginning: there is nothing to undo")
            return
        if word:
            self.walk.undo(len(self.walk) if word == "r" else int(rest or 1))
        self._situation()

    # -- why ---------------------------------------------------------------------------------------

    def _why(self, name: str) -> None:
        kinds = self.walk.kinds(name) if name else ()
        if name and not kinds:
            self._write(f"no event {_quoted(name)}{self.walk.near(name)}")
            return
        numbers: dict[tuple[str, str], list[int]] = {}
        for number, event in enumerate(self.walk.enabled(), 1):
            numbers.setdefault((event.step.end, event.kind), []).append(number)
        lines: list[tuple[str, str, str]] = []
        for (end, kind), listed in numbers.items():
            if kind in kinds:
                lines.append((end, kind, f"can happen: {', '.join(map(str, listed))} in the list"))
        grouped: dict[tuple[str, str], list[str]] = {}
        for b in self.walk.blocked():
            if not kinds or b.kind in kinds:
                grouped.setdefault((b.end, "; ".join(b.reasons if kinds else b.reasons[:1])), []).append(b.kind)
        lines += [(end, ", ".join(names), reason) for (end, reason), names in grouped.items()]
        lines.sort(key=lambda x: x[0] if x[0] != NETWORK else "~")
        self._lines(_why_lines(lines))

    # -- files and properties ----------------------------------------------------------------------

    def _save(self, name: str) -> None:
        trace = self.walk.trace()
        if not name:
            self._write("s needs a file: s FILE")
            return
        if not any(step.sent for step in trace.steps) and not any(trace.in_flight):
            self._write("nothing to save yet: a ladder needs a segment")
            return
        if name.endswith(("/", ".")):
            self._write(f"{_quoted(name)} names no file: s FILE")
            return
        path = self._dir / name
        try:
            path = self._dir / Path(name).expanduser()
            path = path if path.suffix else path.with_name(f"{path.name}.ladder")
            if path not in self._saved and path.exists():
                self._write(f"{path}: exists already; give another name")
                return
            write_file(path, ladder_file(self.walk))
        except (OSError, RuntimeError, ValueError) as error:
            blamed = getattr(error, "filename", None)
            at = blamed if blamed and Path(blamed) in path.parents else path  # not the file written aside
            self._write(f"{_plain(str(at))}: {getattr(error, 'strerror', None) or error}")
            return
        self._saved.add(path)
        self._write(f"saved {path}\n  judge it: tcpmodel ladder{variant_flag(self.walk.spec)} {path}")

    def _properties(self) -> None:
        standing = self.walk.standing()
        lines: list[str] = []
        for violated, detail in standing.violated:
            by = givers(self.walk.spec, violated.name)
            given_up = f"; {by} gives it up" if by else ""
            lines += _wrapped(f"VIOLATED {violated.name}: {violated.says} ({violated.cite}{given_up})", "  ")
            lines += _wrapped(detail, "    ") if detail else []
        whole = standing.states + standing.steps
        if standing.violated:
            lines.append(f"  The other {whole - len(standing.violated)} of {whole} applicable properties hold.")
        else:
            lines.append(f"  All {standing.states} applicable invariants hold here; "
                         f"not vacuous here: {standing.exercised}.")
            if standing.steps:
                lines.append(f"  All {standing.steps} applicable properties of a step hold in the last step.")
        self._lines(lines)


# -- texts -----------------------------------------------------------------------------------------


def situation(walk: Walk) -> list[str]:
    """The present situation: both ends side by side, the segments in flight each way."""
    columns = [_end(walk, end) for end in (0, 1)]
    height = max(map(len, columns))
    left, right = ([*c, *[""] * (height - len(c))] for c in columns)
    title = f"step {len(walk)} "
    lines = [title + "-" * (WIDTH - len(title)), *(f"{a:50}{b}" for a, b in zip(left, right, strict=True))]
    for end, arrow in enumerate(("-->", "<--")):
        copies = Counter(walk.in_flight(end))
        texts = [s + (f" ({n} copies)" if n > 1 else "") for s, n in copies.items()] or ["nothing"]
        lines += wrap("  ".join(texts), WIDTH, initial_indent=f"  A {arrow} B  ", subsequent_indent=" " * 11,
                      break_on_hyphens=False)
    return lines


def _end(walk: Walk, end: int) -> list[str]:
    """The state, and under it the words that differ from their initial values, in at most 48 columns."""
    tcb = walk.tcb(end)
    initial = {w.name: w.initial for w in walk.spec.tcb}
    state = walk.spec.state.name
    words = [name if value is True else f"{name}={value}" for name, value in tcb.items()
             if value != initial[name] and name != state]
    return [f"  {'AB'[end]}  {tcb[state]}", *wrap(" ".join(words), 48, initial_indent=" " * 5,
                                                  subsequent_indent=" " * 5, break_on_hyphens=False)]


def events(spec: Spec, enabled: Sequence[Enabled]) -> list[str]:
    """The enabled events, numbered, each with its consequences."""
    names = [_name(e) for e in enabled]
    column = 10 + min(max(map(len, names), default=0), 48)
    lines = []
    for number, (event, name) in enumerate(zip(enabled, names, strict=True), 1):
        end = " " if event.step.end == NETWORK else event.step.end
        lines += _beside(f"{number:3}  {end}  {name}", follows(spec, event), column)
    return lines


def _name(event: Enabled) -> str:
    step = event.step
    if step.end == NETWORK:
        return f"network {'loses' if event.kind == LOSS else 'duplicates'} {step.segment}"
    if step.segment is None:
        return step.event
    how = event_name(step)
    return f"segment arrives {step.segment}" + (f", {how}" if how else "")


def follows(spec: Spec, event: Enabled) -> str:
    """The consequences: a state change, the segments sent, the signals to the user; else the words that change."""
    if event.step.end == NETWORK:
        return f"from {event.sender}"
    states = [f"{c.old} -> {c.new}" for c in event.changes if c.word == spec.state.name]
    parts = states + [_sends(event)] * bool(event.step.sent) + [f"'{s}'" for s in event.step.signals]
    if not states and not event.step.sent:
        parts = [_changed(event), *parts]
    return ", ".join(p for p in parts if p) or "nothing changes"


def _sends(event: Enabled) -> str:
    lost = Counter(event.no_room)
    shown = []
    for segment in reversed(event.step.sent):
        shown.append(segment + (" (no room: lost)" if lost[segment] > 0 else ""))
        lost[segment] -= 1
    return f"sends {' and '.join(reversed(shown))}"


def _changed(event: Enabled) -> str:
    return ", ".join(f"{c.word} {said(c.old)} -> {said(c.new)}" for c in event.changes)


def happened(spec: Spec, event: Enabled) -> list[str]:
    """What the last event did: rules with citations, segments, signals, words changed."""
    end = "" if event.step.end == NETWORK else f"{event.step.end}: "
    lines = [f"  {end}{_name(event)}" + (f" from {event.sender}" if event.step.end == NETWORK else "")]
    if event.step.end == NETWORK:
        return lines
    known = spec.rules()
    wide = max(map(len, event.step.rules), default=0)
    for number, name in enumerate(event.step.rules):
        lines += _beside(f"    {'rules' if not number else '':9}{name:{wide}}  ", known[name].cite, 15 + wide)
    lines += _beside("    sent     ", _sends(event).removeprefix("sends ") if event.step.sent else "nothing", 13)
    for signal in event.step.signals:
        lines.append(f"    told     '{signal}'")
    return lines + _beside("    changed  ", _changed(event) or "nothing", 13)


def _why_lines(lines: Sequence[tuple[str, str, str]]) -> list[str]:
    column = 13 + min(max((len(names) for _, names, _ in lines), default=0), 24)
    text: list[str] = []
    last = ""
    for end, names, reason in lines:
        shown = end if end != last else ""
        last = end
        rows = _rows(names.replace(" ", _FIXED).replace(f",{_FIXED}", ", "), 24)
        text += _beside(f"  {shown:9}{rows[0]:{column - 11}}", reason, column, rows[1:])
    return text


def _beside(head: str, text: str, column: int, more: Sequence[str] = ()) -> list[str]:
    """A head with wrapped text to its right from that column on; ``more`` heads stand below it, at column 11."""
    rows = _rows(_TOGETHER.sub(lambda m: m[0].replace(" ", _FIXED), text), WIDTH - column)
    if len(head.rstrip()) > column - 2:
        return [head, *(" " * column + row for row in rows)]
    heads = [f"{head:{column}}", *(f"{'':11}{m:{column - 11}}" for m in more)]
    heads += [" " * column] * (len(rows) - len(heads))
    return [h + r for h, r in zip(heads, [*rows, *[""] * (len(heads) - len(rows))], strict=True)]


def _rows(text: str, width: int) -> list[str]:
    """The text in rows, which never break at a fixed space."""
    rows = wrap(text, width, break_on_hyphens=False, break_long_words=False) or [""]
    return [row.replace(_FIXED, " ") for row in rows]


def ladder_file(walk: Walk) -> str:
    """The walk as a file that ``ladder`` reads, with the command that repeats the walk."""
    answers = " ".join(map(str, walk.chosen))
    return (f"# printf '%s\\n' {answers} | tcpmodel step{variant_flag(walk.spec)} --scope {walk.scope.name}\n\n"
            f"{trace_text(walk.trace(), WIDTH)}")



def _wrapped(text: str, indent: str) -> list[str]:
    return wrap(text, WIDTH, initial_indent=indent, subsequent_indent=indent + "  ", break_on_hyphens=False)


def _after(steps: int) -> str:
    return f"after {steps} step" + ("" if steps == 1 else "s")


def _plain(text: str) -> str:
    return "".join(c if c.isprintable() else "?" for c in text)


def _quoted(text: str) -> str:
    """The user's text for a message: printable and not long."""
    shown = _plain(text)
    return f"'{shown[:40]}...'" if len(shown) > 40 else f"'{shown}'"
