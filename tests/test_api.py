"""The Python names that other programs use: react, check, library, and the tests for pytest."""

from __future__ import annotations

import pytest

import tcpmodel
from tcpmodel.ask.react import CannotHappen, complete_tcb
from tcpmodel.testing import property_tests

SPEC = tcpmodel.library().spec()

test_handshake = property_tests("rfc9293", scopes=["handshake", "close"], properties=["agreement", "fin-received"])


def test_ids_are_readable() -> None:
    (mark,) = [m for m in test_handshake.pytestmark if m.name == "parametrize"]
    assert mark.kwargs["ids"] == ["handshake/agreement", "close/agreement", "close/fin-received"]


def test_a_broken_property_fails_with_its_trace() -> None:
    broken = property_tests("rfc9293", variant="fin-not-counted", scopes=["close"], properties=["fin-counted"])
    with pytest.raises(pytest.fail.Exception, match="fin-counted: VIOLATED in close"):
        broken("close", "fin-counted")


def test_react_takes_words_in_either_spelling_and_a_specification_by_name() -> None:
    one = tcpmodel.react(SPEC, {"STATE": "SYN-SENT", "ISS": 100, "SND.UNA": 100}, "<SEQ=300><ACK=101><CTL=SYN,ACK>")
    other = tcpmodel.react("rfc9293", {"state": "SYN-SENT", "iss": 100, "snd_una": 100}, "<SEQ=300><ACK=101><CTL=SYN,ACK>")
    assert one == other
    assert one[0].sent == ("<SEQ=101><ACK=301><CTL=ACK>",)


def test_react_refuses_what_it_does_not_know() -> None:
    with pytest.raises(tcpmodel.SpecError, match=r"a TCB has no 'SND.UNB'; did you mean 'SND.UNA'\?"):
        tcpmodel.react(SPEC, {"SND.UNB": 1}, "CLOSE")
    with pytest.raises(tcpmodel.SpecError, match=r"SND\.QUEUED = x is no 32-bit number"):
        tcpmodel.react(SPEC, {"STATE": "ESTABLISHED", "SND.QUEUED": "x"}, "CLOSE")
    with pytest.raises(CannotHappen):
        tcpmodel.react(SPEC, {"STATE": "CLOSED"}, "TIME-WAIT TIMEOUT")


@pytest.mark.parametrize(("given", "expected"), [
    ({"STATE": "SYN-SENT", "ISS": 100}, {"SND.UNA": 100, "SND.NXT": 101}),
    ({"STATE": "ESTABLISHED", "ISS": 2**32 - 1, "IRS": 2**32 - 1}, {"SND.UNA": 0, "SND.NXT": 0, "RCV.NXT": 0}),
    ({"STATE": "ESTABLISHED", "ISS": 2**32 - 10, "SND.UNA": 5}, {"SND.NXT": 5}),
    ({"STATE": "FIN-WAIT-1", "ISS": 100}, {"SND.UNA": 101, "SND.NXT": 102, "SND.FIN": True}),
    ({"STATE": "FIN-WAIT-2", "SND.UNA": 500}, {"SND.NXT": 500, "SND.FIN": True}),
    ({"STATE": "CLOSE-WAIT", "IRS": 300}, {"RCV.NXT": 302}),
    ({"STATE": "LISTEN"}, {"PASSIVE": True, "RCV.WND": 65535}),
])
def test_what_is_not_given_is_filled_in(given: dict[str, object], expected: dict[str, object]) -> None:
    whole = complete_tcb(SPEC, given)
    assert {k: whole[k] for k in expected} == expected
