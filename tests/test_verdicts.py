"""The verdicts: every default scope explored to its end, its size pinned, every expectation met, nothing left out."""

from __future__ import annotations

from dataclasses import replace

import pytest
from tcpmodel.specs.rfc9293.bounds import opening, scope, user
from tcpmodel.specs.rfc9293.words import CLOSED, CTL, STATE, TIME_WAIT

from tcpmodel.explore.check import applicable, check, coverage
from tcpmodel.language.claims import Claim
from tcpmodel.language.properties import always, sometimes_a_step
from tcpmodel.language.terms import before
from tcpmodel.load import library
from tcpmodel.verdict.verdict import GOOD, Run, VerdictWord

LIB = library()

# scope: states, transitions, depth. A change of a rule that changes these is seen here, and must be understood.
SIZES = {
    "handshake": (412, 2217, 18),
    "simultaneous-open": (17547, 127386, 20),
    "close": (9975, 45765, 21),
    "simultaneous-close": (88239, 712659, 23),
    "half-close": (218293, 1936439, 24),
    "lossy": (142816, 1184702, 23),
    "delayed": (86947, 496496, 23),
    "old-duplicates": (348596, 3094158, 30),
    "half-open": (30846, 197701, 29),
    "reopened": (13157, 62450, 27),
    "two-passive": (51504, 464836, 24),
    "queued": (171655, 1383744, 22),
    "both-queued": (82856, 441080, 23),
    "window": (382816, 3619608, 27),
    "exit": (299909, 2510380, 22),
    "abort": (187698, 1767377, 22),  # the user timeout leaves alone what has delivered everything (3.9.1.1)
    "calls": (2427, 9248, 19),
    "strays": (120858, 535519, 27),
    "giving-up": (9178, 42140, 19),
    "kept-alive": (136557, 1106121, 25),
    "unreachable": (66507, 582927, 21),
    "start-up": (2005, 11539, 21),
    "orphaned": (3663, 21053, 17),
}


@pytest.fixture(scope="module")
def runs() -> dict[str, Run]:
    return {s.name: check(LIB.base, s) for s in LIB.named_scopes(())}


class TestDefaultScopes:
    """One exploration of everything, looked at from several sides."""

    def test_sizes(self, runs: dict[str, Run]) -> None:
        assert {n: (r.states, r.transitions, r.depth) for n, r in runs.items()} == SIZES

    def test_expectations(self, runs: dict[str, Run]) -> None:
        broken = [(n, v.name, v.word) for n, r in runs.items() for v in r.verdicts if v.word not in GOOD]
        assert broken == []

    def test_nothing_is_left_undecided(self, runs: dict[str, Run]) -> None:
        for bounds in LIB.named_scopes(()):
            assert runs[bounds.name].complete
            assert [v.name for v in runs[bounds.name].verdicts] == [p.name for p in applicable(LIB.base, bounds)]

    def test_every_property_is_decided_somewhere(self, runs: dict[str, Run]) -> None:
        decided = {v.name for r in runs.values() for v in r.verdicts}
        assert decided == {p.name for p in LIB.base.properties}

    def test_every_rule_fires_and_every_edge_is_taken(self, runs: dict[str, Run]) -> None:
        assert [(v.name, v.word, v.detail) for v in coverage(LIB.base, list(runs.values()))] == [
            ("every-rule-fires", VerdictWord.WITNESSED, ""), ("every-edge-taken", VerdictWord.WITNESSED, ""),
        ]

    def test_witnesses_are_short(self, runs: dict[str, Run]) -> None:
        """The shortest ways, counted by hand: OPENs, departures and arrivals."""
        lengths = {(n, v.name): len(v.trace) for n, r in runs.items() for v in r.verdicts if v.trace}
        assert lengths["handshake", "established"] == 5  # two OPENs, three arrivals
        assert lengths["simultaneous-open", "simultaneous-open"] == 4  # two OPENs, two arrivals
        assert lengths["handshake", "three-to-establish"] == 5


@pytest.mark.parametrize("variant", [c.name for c in (*LIB.variants, *LIB.profiles)])
def test_variants_and_profiles_meet_their_expectations(variant: str) -> None:
    """In every scope, and all rules fire, all edges are taken, and all that is given up fails somewhere."""
    lib = LIB.amended(LIB.ways(variant))
    runs = [check(lib.base, scope) for scope in lib.named_scopes([])]
    broken = [(r.scope, v.name, v.word) for r in runs for v in r.verdicts if not v.expected]
    assert broken + [("", v.name, v.detail) for v in coverage(lib.base, runs) if not v.expected] == []


def test_rfc793_gives_up_exact_resets() -> None:
    run = check(LIB.spec("rfc793"), LIB.named_scopes(["strays"])[0], [LIB.base.property("reset-exact")])
    assert (run.verdicts[0].word, run.verdicts[0].expected) == (VerdictWord.VIOLATED, True)


def test_rfc1337_keeps_time_wait_where_the_base_does_not() -> None:
    """A reset ends TIME-WAIT in the base, as figure 5's note 3 says; in the variant nothing but the timer does."""
    gone = sometimes_a_step("time-wait-reset", "-", "RFC 1337", goal=[before(STATE) == TIME_WAIT, STATE == CLOSED, CTL.RST])
    scope = LIB.named_scopes(["close"])[0]
    words = [check(replace(spec, properties=(gone,), rankings=()), scope).verdicts[0].word for spec in (LIB.base, LIB.spec("rfc1337"))]
    assert words == [VerdictWord.WITNESSED, VerdictWord.UNREACHABLE]


def test_a_property_that_says_nothing_is_vacuous() -> None:
    run = check(LIB.base, LIB.named_scopes(["handshake"])[0], [LIB.base.property("fin-received")])
    assert run.verdicts[0].word is VerdictWord.VACUOUS
    assert not run.verdicts[0].expected


def test_an_unacknowledged_syn_makes_nobody_synchronized() -> None:
    """Found by the scope `exhaustive`: after a crash and a CLOSE in SYN-RECEIVED, FIN-WAIT-1 knows the peer by an old SYN."""
    calls = frozenset({"CLOSE"})
    users = (user(opening((10,), active=True), calls=calls),
             user(opening((30,), active=True), opening((40,), active=True), calls=calls, crashes=1))
    bounds = scope("crash", "-", users, capacity=3, loses=True, tags=frozenset({"connects"}))
    claim = LIB.base.property("acknowledged-is-sent")
    assert isinstance(claim, Claim)
    naive = always("naive", "-", "RFC 9293 3.4", then=[claim.then],
                   given=[t for t in claim.given.args if t.label != "our SYN is acknowledged"])
    spec = replace(LIB.base, properties=(claim, naive), rankings=())
    assert [v.word for v in check(spec, bounds).verdicts] == [VerdictWord.HOLDS, VerdictWord.VIOLATED]


def test_no_property_names_a_scope() -> None:
    """What a property needs is a feature, computed from the budgets and tags of scopes; so a new scope is found too."""
    lib = library()
    names, tags = {s.name for s in lib.scopes}, {t for s in lib.scopes for t in s.tags}
    for claim in lib.base.properties:
        needed = {n.removeprefix("without ") for need in claim.needs for n in need.split("|")}
        assert not needed & (names - tags), claim.name
