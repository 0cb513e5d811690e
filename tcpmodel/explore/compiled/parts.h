/* The parts of a state: ends, segments and channels by number; and the steps of one end, computed once.
   A thread makes new parts and new Locals under the lock; it needs no lock to read. */
#include "sets.h"

INLINE i32 *row(const Table *t, u64 number) { return t->rows + number * t->width; }

static void copy(i32 *to, const i32 *from, u64 count) {
    for (u64 i = 0; i < count; i++) to[i] = from[i];
}

/* The number of a row, a new one if the row is new; under the lock. */
u64 intern(Search *s, Table *t, const i32 *values) {
    u64 hash = 0;
    for (u64 i = 0; i < t->width; i++) hash = mix(hash ^ (u32)values[i]) + i;
    hash &= ~(u64)0 >> 2;
    Hash *h = &t->index;
    u64 at = slot_of(h, hash);
    for (; h->keys[at]; at = next_slot(h, at)) {
        if (h->keys[at] != hash + 1) continue;
        const i32 *known = row(t, h->values[at]);
        u64 i = 0;
        while (i < t->width && known[i] == values[i]) i++;
        if (i == t->width) return h->values[at];
    }
    if (t->count == t->most) {
        __atomic_fetch_or(&s->want, FULL, __ATOMIC_RELAXED);
        return 0;
    }
    copy(row(t, t->count), values, t->width);
    h->keys[at] = hash + 1;
    h->values[at] = t->count;
    counted(s, h, 1, 60);
    return t->count++;
}

/* Puts the rows of an earlier search back, in their order. */
void intern_rows(Search *s, Table *t, const i32 *rows, u64 count) {
    for (u64 i = 0; i < count; i++) intern(s, t, rows + i * t->width);
}

/* Rows of channels: the number of segments, then the segments in ascending order, then NONE. */
static u64 with_segment(Search *s, u64 direction, u64 channel, i32 segment) {
    Table *t = &s->channels[direction];
    const i32 *old = row(t, channel);
    i32 now[MOST_IN_FLIGHT + 1];
    i32 n = old[0], i = n;
    copy(now, old, t->width);
    for (; i > 0 && now[i] > segment; i--) now[i + 1] = now[i];
    now[i + 1] = segment;
    now[0] = n + 1;
    return intern(s, t, now);
}

static u64 without_position(Search *s, u64 direction, u64 channel, u64 position) {
    Table *t = &s->channels[direction];
    i32 now[MOST_IN_FLIGHT + 1];
    copy(now, row(t, channel), t->width);
    for (i32 i = (i32)position + 1; i < now[0]; i++) now[i] = now[i + 1];
    now[now[0]] = NONE;
    now[0]--;
    return intern(s, t, now);
}

/* -- the steps of one end ------------------------------------------------------------------------ */

static void settle(Search *s, u64 finding, u64 word, u64 from, i64 local, i64 detail) {
    Finding *f = &s->findings[finding];
    if (__atomic_load_n(&f->settled, __ATOMIC_RELAXED)) return;
    f->word = word;
    f->from = from;
    f->local = local;
    f->detail = detail;
    __atomic_store_n(&f->settled, 1, __ATOMIC_RELEASE);
    if (--s->open_findings == 0 && s->until_settled) __atomic_fetch_or(&s->want, ALL_SETTLED, __ATOMIC_RELAXED);
}

/* Whether the claim fails in the environment; notes if its antecedent holds. */
static int fails(Search *s, const Claim *c, i32 *env) {
    if (!c->given(env)) return 0;
    s->findings[c->finding].exercised = 1;
    return !(c->then && c->then(env));
}

/* The same for a step: once for each segment that it sends, if the claim is about such segments. */
static int step_fails(Search *s, const Claim *c, i32 *env, const Local *l) {
    if (!c->reads_sent || l->sends == 0) return fails(s, c, env);
    int failed = 0;
    for (u64 i = 0; i < l->sends; i++) {
        copy(env + s->at_sent, row(&s->segments, l->sent[i]), s->segment_size);
        failed |= fails(s, c, env);
    }
    return failed;
}

/* The environment for claims about a step: before, after, the segment that arrived; no peer. */
static void after_step(Search *s, i32 *env, u64 side, u64 end, const Local *l) {
    copy(env, s->blank, s->env_size);
    copy(env, row(&s->ends[s->side_of[side]], l->end), s->tcb_size);
    copy(env + s->at_before, row(&s->ends[s->side_of[side]], end), s->tcb_size);
    if (l->segment >= 0) copy(env + s->at_segment, row(&s->segments, (u64)l->segment), s->segment_size);
}

/* A local in one word: the end after it, the first segment that it sends, how many, whether claims wait, and whether
   it is the last of its row. */
INLINE u64 hot(const Local *l) {
    return l->end | (u64)l->sent[0] << 24 | (u64)l->sends << 48 | (u64)(l->waiting != ~0u) << 52;
}
INLINE u64 hot_end(u64 hot) { return hot & 0xffffff; }
INLINE u64 hot_segment(u64 hot) { return hot >> 24 & 0xffffff; }
INLINE u64 hot_sends(u64 hot) { return hot >> 48 & 15; }
INLINE int hot_waits(u64 hot) { return hot >> 52 & 1; }
#define HOT_LAST ((u64)1 << 53)

static void judge_edges(Search *s, i32 *env, const i32 *log, u64 event, u64 word, u64 from, i64 local) {
    const i32 *path = log + s->log_path;
    i32 entered = log[0];
    for (i32 i = 0; i < entered; i++) {    /* the last turn: from the first state to the last */
        i32 source = i + 1 < entered ? path[i] : path[0], target = i + 1 < entered ? path[i + 1] : path[entered - 1];
        if (source == target) continue;
        int allowed = 0;
        for (u64 e = 0; e < s->edge_count; e++) {
            Edge *edge = &s->edges[e];
            if (edge->source == source && edge->target == target && edge->event == (i64)event && edge->given(env))
                allowed = 1, edge->seen = 1;
        }
        for (u64 c = 0; c < s->claim_count[EDGE]; c++) {
            u64 finding = s->claims[EDGE][c].finding;
            s->findings[finding].exercised = 1;
            if (!allowed && i + 1 < entered) settle(s, finding, word, from, local, (i64)event << 48 | (i64)source << 24 | target);
        }
    }
}

/* Judges a step by the claims that read neither peer nor network, and lists those that do. */
static void judge_local(Search *s, Worker *w, u64 side, u64 end, u64 number, u64 event, u64 word, u64 from) {
    Local *l = &s->locals[number];
    if (w->log[1] == 0)
        for (u64 c = 0; c < s->claim_count[ANSWER]; c++)
            settle(s, s->claims[ANSWER][c].finding, word, from, (i64)number, (i64)event << 48 | w->log[s->log_path]);
    after_step(s, w->env, side, end, l);
    judge_edges(s, w->env, w->log, event, word, from, (i64)number);
    for (u64 c = 0; c < s->claim_count[STEP]; c++) {
        const Claim *claim = &s->claims[STEP][c];
        if ((claim->events >> event & 1) && step_fails(s, claim, w->env, l))
            settle(s, claim->finding, word, from, (i64)number, 0);
    }
    u64 first = s->wait_count;
    for (u64 c = 0; c < s->claim_count[FAR]; c++) {
        const Claim *claim = &s->claims[FAR][c];
        if (!(claim->events >> event & 1)) continue;
        int near = !claim->near;
        for (u64 i = 0; !near && i < (claim->reads_sent && l->sends ? l->sends : 1); i++) {
            if (claim->reads_sent && l->sends)
                copy(w->env + s->at_sent, row(&s->segments, l->sent[i]), s->segment_size);
            near = claim->near(w->env);
        }
        if (near) s->waits[s->wait_count++] = (u32)c;
    }
    if (s->wait_count > first) {
        s->waits[s->wait_count++] = ~0u;
        l->waiting = (u32)first;
        s->hot[number] = hot(l);
    }
    if (s->wait_count + s->claim_count[FAR] + 1 >= s->wait_most) __atomic_fetch_or(&s->want, FULL, __ATOMIC_RELAXED);
}

/* The key of a memo for both sides; a part has at most 21 bits, a segment 14. */
INLINE u64 memo_key(u64 side, u64 part, u64 segment) { return side << 35 | part << 14 | segment; }

/* Makes the Local of the offer just taken, unless an earlier one of that event does the same. */
static int add_local(Search *s, Worker *w, u64 side, u64 before, u64 offer, u64 first, i32 segment) {
    Local l = {.segment = segment, .before = (u32)before, .offer = (u16)offer, .waiting = ~0u, .sends = (u16)w->log[2]};
    i32 end[MOST_WORDS];
    copy(end, w->env, s->tcb_size);
    copy(end + s->tcb_size, w->env + s->tcb_size, s->end_size - s->tcb_size);
    l.end = (u32)intern(s, &s->ends[s->side_of[side]], end);
    for (u64 i = 0; i < l.sends; i++)
        l.sent[i] = (u32)intern(s, &s->segments, w->log + s->log_sent + i * s->segment_size);
    for (u64 k = first; k < s->local_count; k++) {
        const Local *o = &s->locals[k];
        int same = o->end == l.end && o->sends == l.sends && s->offers[o->offer].event == s->offers[offer].event;
        for (u64 i = 0; same && i < l.sends; i++) same = o->sent[i] == l.sent[i];
        if (same) return 0;
    }
    if (s->local_count == s->local_most) {
        __atomic_fetch_or(&s->want, FULL, __ATOMIC_RELAXED);
        return 0;
    }
    s->hot[s->local_count] = hot(&l);
    s->locals[s->local_count++] = l;
    return 1;
}

/* Takes one offer, if it is made and possible; whether it changed or sent anything (the log says what). */
static int take_offer(Search *s, Worker *w, u64 offer, const i32 *end, i32 segment, u64 in_flight) {
    const Offer *o = &s->offers[offer];
    copy(w->env, s->blank, s->env_size);
    copy(w->env, end, s->end_size);
    copy(w->env + s->at_before, end, s->tcb_size);
    if (segment >= 0) copy(w->env + s->at_segment, row(&s->segments, (u64)segment), s->segment_size);
    copy(w->env + s->at_choice, s->choices + offer * s->choice_size, s->choice_size);
    w->env[s->at_network] = (i32)in_flight;
    if (!o->when(w->env) || (segment < 0 && !o->possible(w->env))) return 0;
    o->react(w->env, w->log);
    if (w->log[3]) __atomic_fetch_or(&s->want, CONFLICTS, __ATOMIC_RELAXED);
    if (w->log[2] > MOST_SENT) {
        __atomic_fetch_or(&s->want, FULL, __ATOMIC_RELAXED);
        return 0;
    }
    int changed = w->log[2] > 0;
    for (u64 i = 0; i < s->tcb_size; i++) changed |= w->env[i] != end[i];
    if (segment < 0 && changed == (int)o->heard) return 0;   /* a refused call fires rules, but is no transition */
    for (i32 i = 0; i < w->log[1]; i++) s->fired[w->log[s->log_rules + (u64)i]] = 1;
    if (o->spend) o->spend(w->env);
    return !o->heard;
}

/* Whether fewer segments in flight would make an offer possible, or impossible, for the end. */
static int wants_quiet(Search *s, Worker *w, u64 side, const i32 *end, u64 in_flight) {
    for (u64 o = s->calls_at[side]; o < s->calls_end[side]; o++) {
        if (!s->offers[o].reads_network || s->offers[o].heard) continue;
        copy(w->env, s->blank, s->env_size);
        copy(w->env, end, s->end_size);
        copy(w->env + s->at_choice, s->choices + o * s->choice_size, s->choice_size);
        if (!s->offers[o].when(w->env)) continue;
        w->env[s->at_network] = (i32)in_flight;
        int now = s->offers[o].possible(w->env);
        for (u64 fewer = 0; fewer < in_flight; fewer++) {
            w->env[s->at_network] = (i32)fewer;
            if (s->offers[o].possible(w->env) != now) return 1;
        }
    }
    return 0;
}

static int network_claims(Search *s, u64 first) {
    for (u64 k = first; k < s->local_count; k++)
        for (u32 i = s->locals[k].waiting; i != ~0u && s->waits[i] != ~0u; i++)
            if (s->claims[FAR][s->waits[i]].reads_network) return 1;
    return 0;
}

/* Marks the last of the locals from `first` on. The range: the first (0: none), and whether a loss may matter. */
INLINE u64 range(Search *s, u64 first, int lossy) {
    if (s->local_count == first) return (u64)lossy;
    s->hot[s->local_count - 1] |= HOT_LAST;
    if (s->local_count >> (VALUE_BITS - 1)) __atomic_fetch_or(&s->want, FULL, __ATOMIC_RELAXED);
    return first << 1 | (u64)lossy;
}
INLINE u64 range_first(u64 range) { return range >> 1; }
INLINE u64 range_lossy(u64 range) { return range & 1; }

static u64 fill_calls(Search *s, Worker *w, u64 side, u64 end, u64 in_flight, u64 word, u64 from) {
    u64 *place = &s->calls[s->side_of[side]][end * (2 * s->most_in_flight + 1) + in_flight];
    lock(s);
    u64 found = *place - 1;
    if (found == FORGOTTEN) {
        u64 first = s->local_count;
        i32 now[MOST_WORDS];
        copy(now, row(&s->ends[s->side_of[side]], end), s->end_size);
        for (u64 o = s->calls_at[side]; o < s->calls_end[side]; o++)
            if (take_offer(s, w, o, now, NONE, in_flight) && add_local(s, w, side, end, o, first, NONE))
                judge_local(s, w, side, end, s->local_count - 1, s->offers[o].event, word, from);
        int lossy = wants_quiet(s, w, side, now, in_flight) || network_claims(s, first);
        found = range(s, first, lossy);
        __atomic_store_n(place, found + 1, __ATOMIC_RELEASE);
    }
    unlock(s);
    return found;
}

INLINE u64 calls_of(Search *s, Worker *w, u64 side, u64 end, u64 in_flight, u64 word, u64 from) {
    u64 *place = &s->calls[s->side_of[side]][end * (2 * s->most_in_flight + 1) + in_flight];
    u64 found = __atomic_load_n(place, __ATOMIC_ACQUIRE) - 1;
    return SELDOM(found == FORGOTTEN) ? fill_calls(s, w, side, end, in_flight, word, from) : found;
}

static u64 fill_arrivals(Search *s, Worker *w, u64 side, u64 end, u64 segment, u64 key, u64 word, u64 from) {
    lock(s);
    u64 found = recall(&s->arrivals, key);
    if (found == FORGOTTEN) {
        u64 first = s->local_count;
        i32 now[MOST_WORDS];
        copy(now, row(&s->ends[s->side_of[side]], end), s->end_size);
        for (u64 o = s->arrivals_at[side]; o < s->arrivals_end[side]; o++)
            if (take_offer(s, w, o, now, (i32)segment, 0) && add_local(s, w, side, end, o, first, (i32)segment))
                judge_local(s, w, side, end, s->local_count - 1, s->arrival_event, word, from);
        found = range(s, first, network_claims(s, first));
        remember(s, &s->arrivals, key, found);
    }
    unlock(s);
    return found;
}

INLINE u64 arrivals_of(Search *s, Worker *w, u64 side, u64 end, u64 segment, u64 word, u64 from) {
    u64 key = memo_key(s->side_of[side], end, segment), found = recall(&s->arrivals, key);
    return SELDOM(found == FORGOTTEN) ? fill_arrivals(s, w, side, end, segment, key, word, from) : found;
}

