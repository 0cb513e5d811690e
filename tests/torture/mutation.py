"""Texts changed at random: by the words of a grammar, and byte by byte."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random

NUMBERS = ("0", "1", "-1", "+1", "007", "65535", "65536", "2147483648", "4294967295", "4294967296", "1073725440", "536870911",
           "536870912", "18446744073709551616", "9" * 300, "1e9", "1.5", "0x10", "1_000", "²", "٣", "½", "NaN", "")  # fmt: skip
ODD = ("\0", "\x1b[2J", "\x1b]0;x\x07", "\r", "\n", "\t", "\v", "\f", "\x7f", "\x85", "\u2028", "\u202e", "\u200b", "\ufeff", "\udcff", "é",
       "漢", "…", "→", "—", "“", "'", '"', "\\", "%s", "{}", "$HOME", "`", "|", "&", ";", "#", "//", "/*", "*/", " ", "  ", "\xa0")  # fmt: skip
TCP = ("SYN", "ACK", "FIN", "RST", "URG", "<", ">", "<SEQ=", "<ACK=", "<CTL=", "<LEN=", "<DATA>", "<DATA=", "<WND=", "><", "-->", "<--", "...", "->",
       "CLOSED", "LISTEN", "SYN-SENT", "SYN-RECEIVED", "ESTABLISHED", "FIN-WAIT-1", "FIN-WAIT-2", "CLOSE-WAIT", "CLOSING", "LAST-ACK",
       "TIME-WAIT", "SYN_RCVD", "(Close)", "(duplicate)", "(crash)", "TCP A", "TCP Peer B", "Figure 7", "1.", "2.", "send", "receive",
       "SEND", "OPEN", "active", "passive", "CLOSE", "EXIT", "ABORT", "STATUS", "RECEIVE", "TRANSMIT", "RETRANSMISSION TIMEOUT",
       "USER TIMEOUT", "TIME-WAIT TIMEOUT", "DELAYED ACK", "CRASH", "SEGMENT ARRIVES", ",", "=", "# expected: REJECTED at row 3")  # fmt: skip


def mutated(random: Random, text: str, words: Sequence[str] = TCP, most: int = 4) -> str:
    """The text with one change or a few more."""
    for _ in range(random.randint(1, most)):
        text = random.choice(_WAYS)(random, text, words)
    return text


def mutated_bytes(random: Random, data: bytes, most: int = 4) -> bytes:
    """The same, byte by byte."""
    found = bytearray(data)
    for _ in range(random.randint(1, most)):
        at = random.randrange(len(found) + 1)
        match random.randrange(5):
            case 0 if at < len(found):
                found[at] ^= 1 << random.randrange(8)
            case 1:
                del found[at : at + random.choice((1, 1, 2, 10, 1000))]
            case 2:
                found[at:at] = random.randbytes(random.choice((1, 1, 2, 8)))
            case 3:
                found[at:at] = found[at : at + 20] * random.choice((1, 1, 2, 50))
            case 4:
                found[at : at + 1] = bytes([random.choice(b"\0\xff\x80\x7f\n{}[]\"'<>-=0129")])
    return bytes(found)


def _number(random: Random, text: str, words: Sequence[str]) -> str:
    """Another number in the place of one."""
    runs = [n for n, c in enumerate(text) if c.isdigit() and (not n or not text[n - 1].isdigit())]
    if not runs:
        return text
    start = end = random.choice(runs)
    while end < len(text) and text[end].isdigit():
        end += 1
    near = (str(int(text[start:end]) + random.choice((-1, 1, 2, 2**31)))
            if text[start:end].isascii() and end - start < 40 else "")
    return text[:start] + random.choice((near, random.choice(NUMBERS), str(random.getrandbits(32)))) + text[end:]


def _place(random: Random, text: str) -> int:
    return random.randint(0, len(text))


def _word(random: Random, text: str, words: Sequence[str]) -> str:
    at = _place(random, text)
    return f"{text[:at]}{random.choice(('', ' '))}{random.choice(words)}{random.choice(('', ' '))}{text[at:]}"


def _instead(random: Random, text: str, words: Sequence[str]) -> str:
    """A word of the grammar in the place of one of the text."""
    known = [w for w in words if len(w) > 1 and w in text]
    if not known:
        return _word(random, text, words)
    old = random.choice(known)
    parts = text.split(old)
    at = random.randrange(1, len(parts))
    return old.join(parts[:at]) + random.choice(words) + old.join(parts[at:])


def _odd(random: Random, text: str, words: Sequence[str]) -> str:
    at = _place(random, text)
    return text[:at] + random.choice(ODD) + text[at:]


def _less(random: Random, text: str, words: Sequence[str]) -> str:
    at = _place(random, text)
    return text[:at] + text[at + random.choice((1, 1, 1, 2, 5, 20, 200)) :]


def _twice(random: Random, text: str, words: Sequence[str]) -> str:
    at, size = _place(random, text), random.choice((1, 2, 5, 20, 60))
    return text[:at] + text[at : at + size] * random.choice((1, 1, 2, 10)) + text[at:]


def _swapped(random: Random, text: str, words: Sequence[str]) -> str:
    """Two lines, or two letters, each in the other's place."""
    parts: list[str] = text.splitlines(keepends=True) if random.random() < 0.5 else list(text)
    if len(parts) > 1:
        one, other = random.randrange(len(parts)), random.randrange(len(parts))
        parts[one], parts[other] = parts[other], parts[one]
    return "".join(parts)


def _case(random: Random, text: str, words: Sequence[str]) -> str:
    at = _place(random, text)
    return text[:at] + text[at : at + 12].swapcase() + text[at + 12 :]


_WAYS = (_number, _number, _word, _word, _instead, _odd, _less, _less, _twice, _swapped, _case)
