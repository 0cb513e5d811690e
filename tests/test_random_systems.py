"""Random specifications in random scopes: whatever a specification says, both engines read it alike."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tcpmodel.language.errors import SpecError
from tcpmodel.language.scope import Scope
from tcpmodel.language.spec import Spec
from tests.engines import ask, assert_alike, said
from tests.many import many
from tests.systems import scopes, specs

MOST = 4000  # states; a larger system is left alone
AT_LENGTH = settings(max_examples=many(15), deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.large_base_example])


@pytest.fixture(autouse=True, scope="module")
def own_cache(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Random modules are never asked for again: they do not go to the user's cache."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_CACHE_HOME", str(tmp_path_factory.mktemp("cache")))
        yield


@given(specs(), scopes())
@settings(AT_LENGTH, max_examples=many(25))
def test_a_random_system(spec: Spec, scope: Scope) -> None:
    """The same states, counts, verdicts, details and lengths of traces."""
    assert_alike(spec, scope, most=MOST)


@pytest.mark.long
@given(specs(), scopes())
@settings(AT_LENGTH, max_examples=3000)
def test_many_random_systems(spec: Spec, scope: Scope) -> None:
    assert_alike(spec, scope, most=MOST)


@given(specs(exclusive=False), scopes())
@settings(AT_LENGTH, max_examples=many(15))
def test_two_rules_that_apply_are_refused_by_both_engines_in_the_same_words(spec: Spec, scope: Scope) -> None:
    refused = []
    for engine in ("reference", "compiled"):
        try:
            complete = ask(spec, scope, engine=engine, most=MOST).run.complete
        except SpecError as error:
            refused.append(error.what)
        else:
            if not complete:
                return
            refused.append("")
    assert refused[0] == refused[1]


@given(specs(), scopes(), st.integers(2, 3))
@settings(AT_LENGTH, max_examples=many(12))
def test_the_first_verdicts_are_the_last_ones(spec: Spec, scope: Scope, number: int) -> None:
    """A search that may end early gives no other verdict than one that does not."""
    chosen = spec.properties[2:2 + number]
    spec = replace(spec, properties=chosen, rankings=())
    whole, early = (ask(spec, scope, first=first, most=MOST).run for first in (False, True))
    if whole.complete:
        assert said(early) == said(whole)
