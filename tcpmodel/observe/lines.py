"""The lines of a text, and what a line without a row may be: headings, captions, headers, tables, expectations.

No pattern here backtracks (``++``), so that the time to read a line grows only with its length.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from tcpmodel.lower.numbers import cut
from tcpmodel.observe import LadderError

RULE = re.compile(r"\s*+\|?+(?:\s*+:?+-++:?+\s*+\|)++(?:\s*+:?+-++:?+\s*+)?+\|?+\s*+$")
# A text that has lost its line ends is one line, even a whole RFC.
MOST_LINE = 500_000
_SIDE = r"(?:TCP\s++)?+(?:(?:Peer|Host|Endpoint)\s++)?+"
_HEADER = re.compile(rf"(?:^|\s|\.)(?P<a>TCP\s++(?:Peer\s++)?+A|{_SIDE}A|Client)\s++(?P<b>{_SIDE}B|Server)\s*+$", re.I)
FIGURE = re.compile(r"\s*+(Fig(?:ure|\.)\s*+\d++(?:\.\d++)*+)(?:\s*+[:.–—-]\s*+(.*+)|\s*+)", re.I)
_HEADING = re.compile(r"\s*+#{2,6}+\s")
COMMENT = re.compile(r"\s*+#(?!#)")
_EXPECTED = re.compile(r"#\s*+expected:\s*+")


def split(text: str, file: str) -> list[str]:
    """The lines, with any line ends, without tabs and Markdown's backticks; LadderError for a line too long."""
    lines = re.sub(r"\r\n?+|[\u2028\u2029\x85]", "\n", text.removeprefix("\ufeff")).replace("`", " ").split("\n")
    for number, line in enumerate(lines, 1):
        if (size := len(line) + 7 * line.count("\t")) > MOST_LINE:  # a tab is up to eight spaces
            raise LadderError(file, number, f"a line of {size:,} characters, expected at most {MOST_LINE:,}")
    return [line.expandtabs() for line in lines]


def header(line: str) -> re.Match[str] | None:
    """The match of the two sides' names at the end of a line."""
    return _HEADER.search(line) if line.rstrip()[-1:].lower() in ("b", "r") else None


def heading(line: str) -> str:
    """The words of a Markdown heading, or nothing."""
    mark = _HEADING.match(line)
    rest = line[mark.end():].strip() if mark else ""
    return rest.rstrip("#").rstrip() or rest


def expectation(line: str, file: str, number: int) -> str:
    """What an expectation in a comment says: 'CONFORMS', or the row that is REJECTED; '' for any other line.

    Raises LadderError for an expectation that says neither: otherwise nobody would notice that it is never met.
    """
    mark = _EXPECTED.match(line)
    if mark is None:
        return ""
    said = line[mark.end():]
    row = re.match(r"(?:REJECTED at row ([0-9]{1,6})|CONFORMS)(?!\w)", said)
    if row is None:
        what = f"'{cut(said)}' is no expectation, expected 'REJECTED at row 6' or 'CONFORMS'"
        raise LadderError(file, number, what)
    return row[1] or "CONFORMS"


def like_a_caption(line: str) -> bool:
    """Whether a line looks like a caption: a few words, no sentence."""
    return bool(re.match(r"[A-Z]", line)) and len(line.split()) <= 10 and line[-1] not in ".:;,?!"


def sides(head: Sequence[str]) -> tuple[int, int]:
    """The columns of the sides A and B in a table: those that the header names, else the second and the last one."""
    a = next((i for i, name in enumerate(head) if re.search(r"\bA\b|client", name, re.I)), 1)
    b = next((i for i, name in enumerate(head) if i > a and re.search(r"\bB\b|server", name, re.I)), len(head) - 1)
    return a, b


def fields(line: str) -> list[str]:
    """The fields of a table's row, without Markdown's backslashes."""
    return [text.replace("\\", "").strip() for text in line.strip().removeprefix("|").removesuffix("|").split("|")]
