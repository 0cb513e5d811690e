"""For pytest: one test for each property and scope, with readable ids, to test changes of a specification.

In a test module::

    from tcpmodel.testing import property_tests

    test_rfc9293 = property_tests("rfc9293")

gives ``test_rfc9293[close/fin-received]`` and so on. The first test of a scope explores it, once.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cache

import pytest

from tcpmodel.explore.check import applicable, check
from tcpmodel.load import DEFAULT, library
from tcpmodel.show.table import explained
from tcpmodel.verdict.verdict import Run


def property_tests(spec: str = DEFAULT, *, variant: str | Sequence[str] = (), scopes: Sequence[str] = (),
                   properties: Sequence[str] = ()) -> Callable[[str, str], None]:
    """A parametrised test function: every applicable property of every chosen scope meets its expectation.

    ``variant`` is the name of a variant, or several names in the order in which they apply. ``scopes`` and
    ``properties`` are names; without names, the default scopes and all properties. An unknown name is a SpecError at
    collection.
    """
    lib = library(spec).amended([variant] if isinstance(variant, str) else variant)
    the_spec = lib.base
    chosen = {s.name: s for s in lib.named_scopes(scopes)}
    wanted = {p.name for p in lib.named_properties(the_spec, properties)}

    @cache
    def run(name: str) -> Run:
        return check(the_spec, chosen[name])

    pairs = [(s.name, p.name) for s in chosen.values() for p in applicable(the_spec, s)
             if not wanted or p.name in wanted]

    @pytest.mark.parametrize(("scope", "name"), pairs, ids=[f"{s}/{p}" for s, p in pairs])
    def test(scope: str, name: str) -> None:
        verdict = next(v for v in run(scope).verdicts if v.name == name)
        if not verdict.expected:
            pytest.fail(explained(the_spec, scope, verdict), pytrace=False)

    return test
