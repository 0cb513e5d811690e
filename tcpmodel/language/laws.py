"""The laws of the language, checked over a whole specification: each error names the place and the rule."""

from __future__ import annotations

from collections.abc import Iterable

from tcpmodel.language import checks
from tcpmodel.language.claims import invariants
from tcpmodel.language.effects import DeleteTCB, Send, Signal
from tcpmodel.language.errors import SpecError, did_you_mean
from tcpmodel.language.ranking import Ranking
from tcpmodel.language.rules import CITATION, Event, Rule, Specification, Step, reads
from tcpmodel.language.terms import NAT, Assign, Space, Term, Word, both, words_of


class Laws:
    """Refuses a specification that breaks a law of the language, naming file:line and rule."""

    def __init__(self, spec: Specification) -> None:
        self.spec = spec
        every = (*spec.tcb, *spec.segment, *spec.choices, *spec.network, *spec.budget)
        self.known = {(w.space, w.name): w for w in every}
        self.seen: dict[str, Step] = {}
        self.sizes: dict[int, tuple[int, int]] = {}

    def run(self) -> None:
        for an_event in self.spec.events:
            self.choices(an_event)
            self.states(an_event)
            self.words(an_event.possible, {Space.TCB, Space.CHOICE, Space.NET}, f"event {an_event.name}",
                       an_event.where, ghosts=False)
            for a_case in an_event.cases:
                for a_step in a_case.steps:
                    for a_rule in a_step.rules:
                        self.rule(an_event, a_step, a_rule)
        for edge in self.spec.edges:
            who, states = f"edge {edge.source} -> {edge.target}", self.spec.state.sort.values
            for state in (edge.source, edge.target):
                if state not in states:
                    raise SpecError(f"{who}: '{state}' is no state{did_you_mean(state, states)}", self.spec.where)
            self.words(edge.given, set(Space), who, self.spec.where)
        for axiom in self.spec.axioms:
            for term in (axiom.given, axiom.then):
                self.words(term, set(Space), f"axiom '{axiom.name}'", axiom.where)
        for meaning in self.spec.definitions:
            self.words(meaning.means, {Space.TCB, Space.SEG, Space.CHOICE}, f"definition '{meaning.name}'",
                       meaning.where, ghosts=False)
        for ranking in self.spec.rankings:
            self.ranking(ranking)
        claims = (*self.spec.properties, *self.spec.lemmas)
        checks.one_each(claims, "properties")
        for prop in claims:
            for term in prop.parts().values():
                self.words(term, set(Space), f"property '{prop.name}'", prop.where)
        for lemma in self.spec.lemmas:
            if lemma not in invariants(self.spec.lemmas):
                raise SpecError(f"lemma '{lemma.name}' is a claim of kind {lemma.kind}; expected one of kind always",
                                lemma.where)

    def vocabulary(self) -> None:
        """Every word occurs once, in its space; no two events share a name; the state is a word of the TCB."""
        spec = self.spec
        for words, space in ((spec.tcb, Space.TCB), (spec.segment, Space.SEG), (spec.choices, Space.CHOICE),
                             (spec.network, Space.NET), (spec.budget, Space.BUDGET)):
            for w in words:
                if w.space is not space:
                    raise SpecError(f"{w.name} belongs to the {w.space.name}, not to the {space.name}", spec.where)
        every = (*spec.tcb, *spec.segment, *spec.choices, *spec.network, *spec.budget)
        for name in checks.repeated(w.name for w in every):
            raise SpecError(f"two words are called {name}", spec.where)
        if len(spec.network) > 1 or any(w.sort is not NAT for w in spec.network):
            raise SpecError("the network has one word at most, a Nat that counts what is in flight", spec.where)
        for w in spec.budget:
            if w.sort is not NAT or w.initial:
                raise SpecError(f"{w.name} of the budget: expected a Nat that is 0 at first", spec.where)
        for name in checks.repeated(e.name for e in spec.events):
            raise SpecError(f"two events are called {name}", spec.where)
        if spec.state not in set(spec.tcb):
            raise SpecError(f"the state {spec.state.name} is no word of the TCB", spec.where)

    def choices(self, an_event: Event) -> None:
        """The choices of an event are words for choices, and ``possible`` reads no other choices."""
        for w in an_event.choices:
            if (Space.CHOICE, w.name) not in self.known or w.space is not Space.CHOICE:
                raise SpecError(f"event {an_event.name}: {w.name} is no choice", an_event.where)
        checks.depth(an_event.possible, f"event {an_event.name}", an_event.where, self.sizes)
        self.own_choices(an_event, words_of(an_event.possible), f"event {an_event.name}", an_event.where)

    def own_choices(self, an_event: Event, read: Iterable[Word], who: str, where: str) -> None:
        own = {c.name for c in an_event.choices}
        for w in read:
            if w.space is Space.CHOICE and w.name not in own:
                raise SpecError(f"{who} reads {w.name}, which is no choice of {an_event.name}", where)

    def states(self, an_event: Event) -> None:
        every = self.spec.state.sort.values
        covered = [s for a_case in an_event.cases for s in a_case.states]
        for state in covered:
            if state not in every:
                raise SpecError(f"event {an_event.name}: '{state}' is no state{did_you_mean(state, every)}",
                                an_event.where)
            if covered.count(state) > 1:
                raise SpecError(f"event {an_event.name}: two cases for {state}", an_event.where)
        missing = [s for s in every if s not in covered]
        if missing:
            raise SpecError(f"event {an_event.name}: no case for {', '.join(missing)}", an_event.where)

    def rule(self, an_event: Event, a_step: Step, a_rule: Rule) -> None:
        who = f"rule '{a_rule.name}'"
        if self.seen.setdefault(a_rule.name, a_step) is not a_step:
            raise SpecError(f"{who}: there is another rule of that name", a_rule.where)
        if not CITATION.fullmatch(a_rule.cite):
            raise SpecError(f"{who}: '{a_rule.cite}' is no citation; write 'RFC 9293 3.10.7.4, fifth'", a_rule.where)
        readable = {Space.TCB, Space.SEG, Space.CHOICE}
        for condition in a_rule.when:
            self.words(condition, readable, who, a_rule.where, ghosts=False)
        assigned: set[str] = set()
        for effect in a_rule.do:
            match effect:
                case Assign(target, value):
                    self.words(target, {Space.TCB}, who, a_rule.where)
                    self.words(value, readable, who, a_rule.where, ghosts=target.ghost)
                    if target.name in assigned:
                        raise SpecError(f"{who} assigns {target.name} twice", a_rule.where)
                    assigned.add(target.name)
                case Send(fields):
                    if [w.name for w, _ in fields] != [w.name for w in self.spec.segment]:
                        raise SpecError(f"{who} sends a segment without all of its words in order", a_rule.where)
                    for target, value in fields:
                        self.words(value, readable, who, a_rule.where, ghosts=target.ghost)
                case Signal(_, amount) if amount is not None:
                    self.words(amount, readable, who, a_rule.where, ghosts=False)
                case DeleteTCB():
                    assigned.clear()
        self.own_choices(an_event, reads(a_rule), who, a_rule.where)

    def ranking(self, a_ranking: Ranking) -> None:
        """A ranking reads known words of both ends; each of its steps is an event and makes choices of that event."""
        who, ends = f"ranking of '{a_ranking.of}'", {Space.TCB, Space.PEER}
        self.words(a_ranking.measure, ends, who, a_ranking.where)
        self.words(a_ranking.lasting, {*ends, Space.SEG}, who, a_ranking.where)
        for axiom in a_ranking.assuming:
            self.words(both(axiom.given, axiom.then), ends, f"axiom '{axiom.name}'", axiom.where)
        for a_step in a_ranking.helpful:
            event, who = self.spec.event(a_step.event), f"step '{a_step.name}'"
            self.words(a_step.given, ends, who, a_step.where)
            self.own_choices(event, [w for w, _ in a_step.choosing], who, a_step.where)
            for _, value in a_step.choosing:
                self.words(value, ends, who, a_step.where)
        self.aside(a_ranking)

    def aside(self, a_ranking: Ranking) -> None:
        """What a ranking says of two TCBs does not depend on the words that it leaves aside."""
        aside = {w.name for w in a_ranking.aside}
        for name in sorted(aside - {w.name for w in self.spec.tcb}):
            raise SpecError(f"ranking of '{a_ranking.of}': {name} is no word of the TCB", a_ranking.where)
        read = {"its measure": a_ranking.measure, "its measure of segments": a_ranking.lasting}
        read |= {f"the promise's {part}": term for p in self.spec.properties if p.name == a_ranking.of
                 for part, term in p.parts().items()}
        read |= {f"axiom '{a.name}'": both(a.given, a.then) for a in a_ranking.assuming}
        for s in a_ranking.helpful:
            read[f"step '{s.name}'"] = both(s.given, self.spec.event(s.event).condition)
            read |= {f"step '{s.name}', {w.name}": value for w, value in s.choosing}
        for who, term in read.items():
            for w in words_of(term):
                if w.name in aside and w.space in (Space.TCB, Space.PEER):
                    raise SpecError(f"ranking of '{a_ranking.of}': {who} reads {w.name}, which the ranking leaves "
                                    "aside", a_ranking.where)

    def words(self, term: Term, spaces: set[Space], who: str, where: str, ghosts: bool = True) -> None:
        checks.depth(term, who, where, self.sizes)
        for w in words_of(term):
            home = {Space.PEER: Space.TCB, Space.BEFORE: Space.TCB, Space.SENT: Space.SEG}.get(w.space, w.space)
            if (home, w.name) not in self.known:
                near = did_you_mean(w.name, [name for _, name in self.known])
                raise SpecError(f"{who} reads the unknown word {w.name}{near}", where)
            if w.space not in spaces:
                raise SpecError(f"{who} may not read {w.name} of {w.space.name}", where)
            if w.ghost and not ghosts:
                raise SpecError(f"{who} reads the ghost {w.name}, which only properties may", where)
