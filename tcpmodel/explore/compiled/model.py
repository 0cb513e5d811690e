"""A system for the kernel: compiled terms; offers, claims and edges as tables; and the kernel's parts decoded."""

from __future__ import annotations

import ctypes
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

import numpy as np

from tcpmodel.explore.compiled import memory
from tcpmodel.explore.compiled.memory import KernelClaim, KernelEdge, KernelFinding, KernelOffer, Worker, numbers
from tcpmodel.explore.compiled.native import Native, kernel_text, object_code
from tcpmodel.explore.reference import explore
from tcpmodel.language.claims import About, At, Claim, Property
from tcpmodel.language.scope import Scope
from tcpmodel.language.spec import Spec
from tcpmodel.language.terms import TRUE, Space, Term, both, words_of
from tcpmodel.lower.llvm import Printer
from tcpmodel.system import moves
from tcpmodel.system.system import End, System
from tcpmodel.verdict.trace import Disagreement

StateValues = tuple[End, End, tuple[tuple[object, ...], ...], tuple[tuple[object, ...], ...]]
_WORD, WIDEST = 63, 21  # the most bits of a state, and of one of its fields
_AHEAD = 1 << 14  # successors of a chunk; a thread expands a chunk of states between two looks for a pause


class TooLarge(Exception):
    """The scope has more distinct ends, segments or channels than the kernel's tables and words can hold."""


@lru_cache(maxsize=4)  # the scopes of a run share it
def specification_text(spec: Spec, modulus: int) -> str:
    """The module of one specification for all scopes: its events, its properties and its edges."""
    printer = Printer(spec, modulus)
    for number, event in enumerate(spec.events):
        printer.event(f"react_{number}", event)
        printer.term(f"possible_{number}", event.possible)
    for number, claim in enumerate(spec.properties):
        for part, term in _parts(claim).items():
            printer.term(f"{part}_{number}", term)
    for number, edge in enumerate(spec.edges):
        printer.term(f"edge_{number}", edge.given)
    return printer.text


def prepare(spec: Spec, moduli: Iterable[int]) -> None:
    """Compiles the modules that all scopes of a run share, so that processes forked later have them."""
    for text in (kernel_text(), *(specification_text(spec, m) for m in moduli)):
        object_code(text)


def scope_text(spec: Spec, modulus: int, offers: Iterable[moves.Offer]) -> str:
    """The module of one scope: when it makes its offers, and what they spend."""
    printer = Printer(spec, modulus)
    for number, offer in enumerate(offers):
        printer.term(f"when_{number}", offer.when)
        if offer.spend:
            printer.assign(f"spend_{number}", offer.spend)
    return printer.text


def _parts(claim: Property) -> dict[str, Term]:
    """The terms of a claim that the kernel decides; ``near`` is the part of ``given`` without peer and network."""
    if not isinstance(claim, Claim) or claim.about in (About.CHANGE, About.ANSWER):
        return {}
    parts = {"given": claim.given} if claim.witness else {"given": claim.given, "then": claim.then}
    near = both(*[t for t in _conjuncts(claim.given) if not spaces(t) & {Space.PEER, Space.NET}])
    return {**parts, "near": near} if claim.at is At.STEP else parts


def _kind(claim: Claim) -> int:
    """The kernel's list for the claim."""
    if claim.at is At.REST:
        return memory.REST
    far = memory.FAR if claim.reads & {Space.PEER, Space.NET} else memory.STEP
    if claim.at is At.STEP:
        return {About.CHANGE: memory.EDGE, About.ANSWER: memory.ANSWER}.get(claim.about, far)
    return memory.FLIGHT if claim.about is About.FLIGHT else memory.PAIR


def _conjuncts(term: Term) -> Iterator[Term]:
    if term.op != "and":
        yield term
    else:
        for arg in term.args:
            yield from _conjuncts(arg)


def spaces(*terms: Term) -> frozenset[Space]:
    """The spaces that terms read."""
    return frozenset(w.space for t in terms for w in words_of(t))


class Model:
    """One system as the kernel sees it; ``search`` is its memory, ``kernel`` its functions."""

    def __init__(self, spec: Spec, scope: Scope, properties: Sequence[Property], bits: Sequence[int],
                 reduce: int = 0, first: bool = False) -> None:
        self.spec, self.scope, self.properties, self.bits = spec, scope, list(properties), tuple(bits)
        self.symmetric = bool(reduce & memory.REDUCE_SYMMETRY)
        self.system = System(spec, scope)
        printer = Printer(spec, scope.modulus)
        self.layout = printer.layout
        self.most_in_flight = max(scope.capacity, *map(len, scope.old))
        if (self.layout.end_size > memory.MOST_WORDS or self.most_in_flight >= memory.MOST_IN_FLIGHT
                or len(spec.events) >= 64):
            raise TooLarge(f"the compiled explorer takes TCBs of up to {memory.MOST_WORDS} words, 63 events, and "
                           f"{memory.MOST_IN_FLIGHT - 1} segments in flight each way")
        self.offers, heard, ranges = self._offers()
        self.native = Native()
        for text in (kernel_text(), specification_text(spec, scope.modulus),
                     scope_text(spec, scope.modulus, self.offers)):
            self.native.add(text)
        self.kernel = memory.Kernel(self.native.address)
        self.memory = memory.Owner()
        self.search = memory.Search()
        self._shape(reduce)
        self._fill_offers(heard, ranges)
        self._fill_claims(first)
        self._fill_tables()

    # -- making ------------------------------------------------------------------------------------

    def _offers(self) -> tuple[list[moves.Offer], set[int], list[tuple[int, int]]]:
        """All offers; the places of moves that are only tried; and the ranges of A's and B's calls, then arrivals."""
        of, heard, ranges = self.system.moves_of, set(), []
        offers: list[moves.Offer] = []
        for side in (0, 1):
            start = len(offers)
            offers += [*of.users[side], *of.timers[side]]
            tried = [*of.discarded(side), *(moves.Offer(m, TRUE) for m in of.calls_tried() if self.scope.refusals)]
            heard |= set(range(len(offers), len(offers) + len(tried)))
            offers += tried
            ranges.append((start, len(offers)))
        for side in (0, 1):
            ranges.append((len(offers), len(offers) + len(of.arrivals[side])))
            offers += of.arrivals[side]
        return offers, heard, ranges

    def _shape(self, reduce: int) -> None:
        s, lay, spec, scope = self.search, self.layout, self.spec, self.scope
        s.env_size, s.log_size, s.end_size = lay.size, lay.log_size, lay.end_size
        s.tcb_size, s.segment_size, s.choice_size = len(spec.tcb), len(spec.segment), len(spec.choices)
        for name, space in (("segment", Space.SEG), ("choice", Space.CHOICE), ("peer", Space.PEER),
                            ("before", Space.BEFORE), ("sent", Space.SENT), ("network", Space.NET)):
            setattr(s, f"at_{name}", lay.start[space])
        s.at_state, s.log_path, s.log_rules, s.log_sent = lay.state, lay.path_at, lay.rules_at, lay.sent_at
        blank = {Space.TCB: spec.tcb, Space.BUDGET: lay.budget, Space.SEG: spec.segment, Space.CHOICE: spec.choices,
                 Space.PEER: spec.tcb, Space.BEFORE: spec.tcb, Space.SENT: spec.segment, Space.NET: spec.network}
        s.blank = self.memory.keep(numbers([lay.number(w, w.initial) for words in blank.values() for w in words]))
        s.most_in_flight = self.most_in_flight
        s.capacity, s.loses, s.duplicates = scope.capacity, scope.loses, scope.duplicates
        s.reduce = reduce
        s.bits[:] = self.bits
        s.side_of[:] = (0, 0) if self.symmetric else (0, 1)

    def _fill_offers(self, heard: set[int], ranges: list[tuple[int, int]]) -> None:
        s, address = self.search, self.native.address
        numbered = {e.name: i for i, e in enumerate(self.spec.events)}
        self._offers_memory = (KernelOffer * len(self.offers))()
        choices = []
        for number, offer in enumerate(self.offers):
            event = numbered[offer.move.event]
            choices += self.layout.choices(offer.move.chosen)
            reads = Space.NET in spaces(self.spec.events[event].possible)
            self._offers_memory[number] = KernelOffer(
                address(f"when_{number}"), address(f"possible_{event}"),
                address(f"spend_{number}") if offer.spend else 0, address(f"react_{event}"), event,
                number in heard, reads)
        s.offers = self._offers_memory
        s.choices = self.memory.keep(numbers(choices))
        for place, pair in ((0, ranges[0]), (1, ranges[1])):
            s.calls_at[place], s.calls_end[place] = pair
        for place, pair in ((0, ranges[2]), (1, ranges[3])):
            s.arrivals_at[place], s.arrivals_end[place] = pair
        calls, arrivals = (sum(last - first for first, last in pairs) for pairs in (ranges[:2], ranges[2:]))
        s.most_ahead = calls + self.most_in_flight * (arrivals + 4)
        s.chunk = max(1, min(128, _AHEAD // s.most_ahead))
        s.arrival_event = numbered[self.spec.arrival.name]

    def _fill_claims(self, first: bool) -> None:
        s = self.search
        kinds: list[list[KernelClaim]] = [[] for _ in range(memory.KINDS)]
        self.findings = (KernelFinding * max(len(self.properties), 1))()
        places = {p.name: i for i, p in enumerate(self.spec.properties)}
        s.count_matters = 0
        for finding, claim in enumerate(self.properties):
            if isinstance(claim, Claim):
                kinds[_kind(claim)].append(self._claim(finding, claim, places[claim.name]))
                self.findings[finding].exercised = claim.unconditional
                s.count_matters |= claim.at is At.STATE and Space.NET in claim.reads
        self._claims_memory = [(KernelClaim * max(len(k), 1))(*k) for k in kinds]
        for kind, block in enumerate(self._claims_memory):
            s.claims[kind] = ctypes.cast(block, type(s.claims[kind]))
            s.claim_count[kind] = len(kinds[kind])
        states = self.spec.state.sort.values
        events = {e.name: i for i, e in enumerate(self.spec.events)}
        self.edges = (KernelEdge * max(len(self.spec.edges), 1))(*[
            KernelEdge(states.index(e.source), states.index(e.target), events.get(e.event, -1),
                 self.native.address(f"edge_{n}"), 0) for n, e in enumerate(self.spec.edges)])
        s.edges, s.edge_count, s.findings = self.edges, len(self.spec.edges), self.findings
        s.finding_count = s.open_findings = len(self.properties)
        s.until_settled = int(first)

    def _claim(self, finding: int, claim: Claim, number: int) -> KernelClaim:
        compiled = {part: self.native.address(f"{part}_{number}") for part in _parts(claim)}
        events = sum(1 << n for n, e in enumerate(self.spec.events) if claim.speaks_of(e.name))
        return KernelClaim(compiled.get("given", 0), compiled.get("then", 0), compiled.get("near", 0), events, finding,
                           claim.about is About.SENT, Space.NET in claim.reads)

    def _fill_tables(self) -> None:
        s, m, lay = self.search, self.memory, self.layout
        room = 2 * self.most_in_flight + 1
        for side in (0,) if self.symmetric else (0, 1):
            ends, channels = 1 << self.bits[side], 1 << self.bits[2 + side]
            s.ends[side] = m.table(lay.end_size, ends)
            s.channels[side] = m.table(self.most_in_flight + 1, channels)
            s.calls[side] = m.zeros(ends * room)
            s.taken[side] = m.zeros(channels * self.most_in_flight, np.uint32)
        s.segments = m.table(s.segment_size, 1 << 14)  # as many as the key of a memo can tell apart
        s.fired = m.zeros(len(self.spec.rules()), np.uint8)
        s.local_most = s.wait_most = 1 << 22
        s.local_count = 1  # local 0 means none
        s.hot = m.zeros(s.local_most)
        s.locals = m.zeros(s.local_most, memory.LOCAL)
        s.waits = m.zeros(s.wait_most, np.uint32)
        s.arrivals, s.added = m.hash(1 << 17), m.hash(1 << 17)
        s.visited = m.hash(1 << 18)
        for kind in (memory.PAIR, memory.FLIGHT, memory.FAR):
            s.seen[kind] = m.hash(1 << 18)

    def wider(self) -> tuple[int, ...] | None:
        """Widths for another search if a table of this one is full: wider for that table, narrower for the others.

        None if a word has no room for that, or if no table of ends or channels is full.
        """
        s = self.search
        tables = [s.ends[s.side_of[0]], s.ends[s.side_of[1]], s.channels[s.side_of[0]], s.channels[s.side_of[1]]]
        full = [t.count == t.most for t in tables]
        widths = [min(w + 3, WIDEST) if f else w for w, f in zip(self.bits, full, strict=True)]
        for spare in (3, 2, 1):
            if sum(widths) > _WORD:
                widths = [w if f else min(w, int(t.count).bit_length() + spare)
                          for w, f, t in zip(widths, full, tables, strict=True)]
        fits = sum(widths) <= _WORD and all(w > b for w, b, f in zip(widths, self.bits, full, strict=True) if f)
        return tuple(widths) if any(full) and fits else None

    def ahead(self) -> int:
        """The most successors that a thread may find before it looks for a pause."""
        return int(self.search.chunk * self.search.most_ahead)

    def worker(self, most: int = 1 << 18) -> Worker:
        """A worker with its own environment and log, and room for ``most`` states."""
        m = self.memory
        # Some places more: two threads must not share a line of the cache. And the kernel writes the number of segments
        # in flight even if a specification has no word for it.
        env, log = (m.zeros(size + 32, np.int32) for size in (self.layout.size, self.layout.log_size))
        return Worker(words=m.zeros(most), parents=m.zeros(most, np.uint32), most=most, env=env, log=log)

    # -- states ------------------------------------------------------------------------------------

    def initial(self) -> int:
        """The word of the initial state."""
        system, lay = self.system, self.layout
        a, b, ab, ba = system.initial
        ends, channels = [], []
        for side, end in enumerate((a, b)):
            value = system.ends[end][1]
            row = numbers([*lay.numbers(self.spec.tcb, value.tcb), *value.budget])
            ends.append(self._intern(self.search.ends[self.search.side_of[side]], row))
        for side, channel in enumerate((ab, ba)):
            known = [self._intern(self.search.segments, numbers(lay.numbers(self.spec.segment, system.segments[x])))
                     for x in system.channels[channel]]
            row = np.full(self.most_in_flight + 1, memory.NO_SEGMENT, dtype=np.int32)
            row[0] = len(known)
            row[1:len(known) + 1] = sorted(known)
            channels.append(self._intern(self.search.channels[self.search.side_of[side]], row))
        return int(self.kernel.pack_state(self.search, *ends, *channels))

    def _intern(self, table: memory.KernelTable, row: memory.Array) -> int:
        return int(self.kernel.intern(self.search, table, row.ctypes.data))

    def refill(self, table: memory.KernelTable, rows: memory.Array) -> None:
        """Puts the rows of an earlier search back into a table, if it is empty."""
        if table.count:
            return
        if len(rows) >= table.most:
            raise TooLarge("more distinct ends, segments or channels than fit")
        table.index = self.memory.hash(max(1 << 15, 2 * len(rows)), values=True)
        rows = np.ascontiguousarray(rows, dtype=np.int32)
        self.kernel.intern_rows(self.search, table, rows.ctypes.data, len(rows))

    def refuse_conflict(self) -> None:
        """Raises the reference's error for two rules of a step that both apply, by a search that meets them too."""
        explore(System(self.spec, self.scope))
        raise Disagreement("two rules of a step apply in the kernel, and nowhere in the reference")

    def parts(self, words: memory.Words) -> list[memory.Words]:
        """The four numbers of each word: end A, end B, channel from A, channel from B."""
        parts = []
        for width in self.bits:
            parts.append(words & np.uint64((1 << width) - 1))
            words = words >> np.uint64(width)
        return parts

    def rows(self, table: memory.KernelTable) -> memory.Array:
        """The rows of a table that are in use."""
        rows: memory.Array = self.memory.array(table.rows)[: table.count * table.width]
        return rows.reshape(table.count, table.width)

    def end(self, side: int, number: int) -> End:
        """An end by its number, in the reference's form."""
        row = self.rows(self.search.ends[self.search.side_of[side]])[number].tolist()
        size = len(self.spec.tcb)
        return End(self.layout.values(self.spec.tcb, row[:size]), tuple(row[size:]))

    def segment(self, number: int) -> tuple[object, ...]:
        """A segment by its number, in the reference's form."""
        return self.layout.values(self.spec.segment, self.rows(self.search.segments)[number].tolist())

    def values(self, word: int) -> StateValues:
        """A state as values, without numbers of tables; the segments of a channel are sorted."""
        a, b, ab, ba = (int(p[0]) for p in self.parts(np.array([word], dtype=np.uint64)))
        flights = []
        for side, channel in enumerate((ab, ba)):
            row = self.rows(self.search.channels[self.search.side_of[side]])[channel].tolist()
            flights.append(tuple(sorted((self.segment(x) for x in row[1:row[0] + 1]), key=repr)))
        return self.end(0, a), self.end(1, b), flights[0], flights[1]
