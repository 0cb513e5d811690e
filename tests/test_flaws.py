"""The flaws: each is caught by the property that is there for it, and every property catches one."""

from __future__ import annotations

import pytest

from tcpmodel.explore.check import check
from tcpmodel.language.change import Change
from tcpmodel.load import library
from tcpmodel.verdict.verdict import VerdictWord

LIB = library()
CAUGHT = {VerdictWord.VIOLATED, VerdictWord.UNREACHABLE}


@pytest.mark.flaws
@pytest.mark.parametrize("flaw", LIB.flaws, ids=[f.name for f in LIB.flaws])
def test_flaw_is_caught(flaw: Change) -> None:
    assert flaw.caught_by is not None
    name, scope = flaw.caught_by
    lib = LIB.amended(LIB.ways(flaw.name))
    spec, bounds = lib.base, lib.named_scopes([scope])[0]
    a_property = spec.property(name)
    assert bounds.offers(a_property.needs)
    verdict = check(spec, bounds, [a_property], first=True).verdicts[0]
    assert verdict.word in CAUGHT
    assert verdict.word is not VerdictWord.VIOLATED or verdict.trace is not None


def test_every_property_catches_a_flaw() -> None:
    caught = {f.caught_by[0] for f in LIB.flaws if f.caught_by}
    every = [*LIB.base.properties, *(p for v in LIB.variants for p in v.properties)]
    assert [p.name for p in every if p.name not in caught] == []


def test_flaws_have_names_of_their_own() -> None:
    names = [c.name for c in (*LIB.flaws, *LIB.variants, *LIB.profiles)]
    assert len(names) == len(set(names))
