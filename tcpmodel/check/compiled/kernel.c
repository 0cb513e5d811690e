/* The search kernel: successors of packed states by tables that the compiled specification fills as it is asked.

   A state is one 64-bit word of four numbers: end A, end B, the multiset of segments in flight from A, and from B.
   What an end does with a segment is computed once, by the functions that `lower/llvm.py` printed, and kept as a
   list of Locals; so is each claim, once for what it reads. The states that share these parts are then found by
   table lookups alone. Threads take chunks of a level, insert into one lock-free set and fill tables under a lock.
   No call leaves the kernel but into those functions. */
#include "kernel.h"

#define INLINE static inline __attribute__((always_inline))
#define SELDOM(x) __builtin_expect(!!(x), 0)
enum { CHUNK = 128, AHEAD = 64 };          /* states that a thread takes at once; insertions under way */

/* -- sets ---------------------------------------------------------------------------------------- */

INLINE u64 mix(u64 x) {
    x *= 0x9e3779b97f4a7c15u;
    x ^= x >> 32;
    x *= 0xd6e8feb86659fd93u;
    x ^= x >> 29;
    return x * 0xc2b2ae3d27d4eb4fu;
}

/* Where the search for a key begins: at a line of the cache, eight slots. The order of hashes is the order of
   slots, so that growing a set runs through memory once. */
INLINE u64 slot_of(const Hash *h, u64 key) { return (u64)(((unsigned __int128)mix(key) * (h->slots / 8)) >> 64) * 8; }

INLINE u64 next_slot(const Hash *h, u64 at) { return at + 1 == h->slots ? 0 : at + 1; }

typedef u64 Line __attribute__((vector_size(64)));
typedef _Bool Matches __attribute__((ext_vector_type(8)));

/* Which of the eight keys of a line are that one, as bits. */
INLINE u32 matches(const Line *line, u64 stored) {
    union {
        Matches each;
        u8 bits;
    } found = {.each = __builtin_convertvector(*line == stored, Matches)};
    return found.bits;
}

/* Whether the key is new, and now in the set. Two threads may ask for the same key: one is told that it is new.
   A line is filled from its first slot on and never emptied, so a key stands before the first empty slot; and it
   is read once: between two readings another thread could put the key where the first still saw nothing. */
INLINE int insert(Hash *h, u64 key) {
    u64 stored = key + 1;
    for (u64 at = slot_of(h, key);;) {
        Line line = *(const volatile Line *)&h->keys[at];
        if (matches(&line, stored)) return 0;
        u32 empty = matches(&line, 0);
        if (empty) {
            u64 none = 0, *slot = &h->keys[at + (u64)__builtin_ctz(empty)];
            if (__atomic_compare_exchange_n(slot, &none, stored, 0, __ATOMIC_RELAXED, __ATOMIC_RELAXED)) return 1;
        } else {
            at = at + 8 == h->slots ? 0 : at + 8;
        }
    }
}

/* Counts an insertion; asks for a pause when the set should grow. */
INLINE void counted(Search *s, Hash *h, u64 by, u64 percent) {
    u64 count = __atomic_add_fetch(&h->count, by, __ATOMIC_RELAXED);
    if (SELDOM(count * 100 > h->slots * percent)) __atomic_fetch_or(&s->want, GROW, __ATOMIC_RELAXED);
}

/* Keys with values: written under the lock, read without it. */
INLINE u64 lookup(const Hash *h, u64 key, u64 missing) {
    for (u64 at = slot_of(h, key);; at = next_slot(h, at)) {
        u64 found = __atomic_load_n(&h->keys[at], __ATOMIC_ACQUIRE);
        if (found == key + 1) return h->values[at];
        if (found == 0) return missing;
    }
}

static void remember(Search *s, Hash *h, u64 key, u64 value) {
    u64 at = slot_of(h, key);
    while (h->keys[at]) at = next_slot(h, at);
    h->values[at] = value;
    __atomic_store_n(&h->keys[at], key + 1, __ATOMIC_RELEASE);
    counted(s, h, 1, 60);
}

/* Moves the entries of old slots [from, to) into a larger set; threads may share the slots out among them. */
void regrow(const Hash *old, Hash *new, u64 from, u64 to) {
    for (u64 i = from; i < to; i++) {
        u64 stored = old->keys[i];
        if (!stored) continue;
        for (u64 at = slot_of(new, stored - 1);; at = next_slot(new, at)) {
            u64 none = 0;
            if (new->keys[at] == 0 &&
                __atomic_compare_exchange_n(&new->keys[at], &none, stored, 0, __ATOMIC_RELAXED, __ATOMIC_RELAXED)) {
                if (new->values) new->values[at] = old->values[i];
                break;
            }
        }
    }
}

/* Puts words into the set of visited states; how many were new. */
u64 insert_words(Search *s, const u64 *words, u64 count) {
    u64 fresh = 0;
    for (u64 i = 0; i < count; i++) fresh += (u64)insert(&s->visited, words[i]);
    return fresh;
}

/* Gives every word its number, counted from `first`, in an array beside the slots. */
void number_words(Search *s, const u64 *words, u64 count, u64 first, u32 *numbers) {
    for (u64 i = 0; i < count; i++) {
        u64 at = slot_of(&s->visited, words[i]);
        while (s->visited.keys[at] != words[i] + 1) at = next_slot(&s->visited, at);
        numbers[at] = (u32)(first + i);
    }
}

static void lock(Search *s) {
    u64 open = 0;
    while (!__atomic_compare_exchange_n(&s->lock, &open, 1, 0, __ATOMIC_ACQUIRE, __ATOMIC_RELAXED)) open = 0;
}

static void unlock(Search *s) { __atomic_store_n(&s->lock, 0, __ATOMIC_RELEASE); }

/* -- interned parts ------------------------------------------------------------------------------ */

INLINE i32 *row(const Table *t, u64 number) { return t->rows + number * t->width; }

static void copy(i32 *to, const i32 *from, u64 count) {
    for (u64 i = 0; i < count; i++) to[i] = from[i];
}

/* The number of a row, a new one if it was never seen; under the lock. */
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

/* Puts rows back that were interned before, in their order. */
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

/* -- what one end does --------------------------------------------------------------------------- */

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

/* Whether the claim fails in the environment; notes that what it presupposes came about. */
static int fails(Search *s, const Claim *c, i32 *env) {
    if (!c->given(env)) return 0;
    s->findings[c->finding].exercised = 1;
    return !(c->then && c->then(env));
}

/* The same for a step: once for each segment sent, if the claim speaks of one. */
static int step_fails(Search *s, const Claim *c, i32 *env, const Local *l) {
    if (!c->reads_sent || l->sends == 0) return fails(s, c, env);
    int failed = 0;
    for (u64 i = 0; i < l->sends; i++) {
        copy(env + s->at_sent, row(&s->segments, l->sent[i]), s->segment_size);
        failed |= fails(s, c, env);
    }
    return failed;
}

/* The environment in which a step is judged: before, after, what arrived; nothing of the peer. */
static void after_step(Search *s, i32 *env, u64 side, u64 end, const Local *l) {
    copy(env, s->blank, s->env_size);
    copy(env, row(&s->ends[s->side_of[side]], l->end), s->tcb_size);
    copy(env + s->at_before, row(&s->ends[s->side_of[side]], end), s->tcb_size);
    if (l->segment >= 0) copy(env + s->at_segment, row(&s->segments, (u64)l->segment), s->segment_size);
}

static void judge_edges(Search *s, i32 *env, const i32 *log, u64 event, u64 word, u64 from, i64 local) {
    const i32 *path = log + s->log_path;
    i32 entered = log[0];
    for (i32 i = 0; i < entered; i++) {    /* the last round: from the first state to the last */
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

/* Judges what an end did as far as it needs no peer, and lists the claims that do. */
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
    }
    if (s->wait_count + s->claim_count[FAR] + 1 >= s->wait_most) __atomic_fetch_or(&s->want, FULL, __ATOMIC_RELAXED);
}

/* Makes the Local of an offer that was just taken, unless an earlier one of that event does just the same. */
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
    s->locals[s->local_count++] = l;
    return 1;
}

/* Takes one offer, if it is made and possible; whether it changed or sent anything (then the log tells what). */
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
    if (segment < 0 && changed == (int)o->heard) return 0;   /* a call that is refused is heard, and no transition */
    for (i32 i = 0; i < w->log[1]; i++) s->fired[w->log[s->log_rules + (u64)i]] = 1;
    if (o->spend) o->spend(w->env);
    return !o->heard;
}

/* Whether the end could do with fewer segments in flight what it cannot do now. */
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

INLINE u64 range(u64 first, u64 count, int lossy) { return first << 32 | count << 2 | (u64)lossy << 1 | 1; }

static u64 fill_calls(Search *s, Worker *w, u64 side, u64 end, u64 in_flight, u64 word, u64 from) {
    u64 *place = &s->calls[s->side_of[side]][end * (2 * s->most_in_flight + 1) + in_flight];
    lock(s);
    u64 found = *place;
    if (!found) {
        u64 first = s->local_count;
        i32 now[MOST_WORDS];
        copy(now, row(&s->ends[s->side_of[side]], end), s->end_size);
        for (u64 o = s->calls_at[side]; o < s->calls_end[side]; o++)
            if (take_offer(s, w, o, now, NONE, in_flight) && add_local(s, w, side, end, o, first, NONE))
                judge_local(s, w, side, end, s->local_count - 1, s->offers[o].event, word, from);
        int lossy = wants_quiet(s, w, side, now, in_flight) || network_claims(s, first);
        found = range(first, s->local_count - first, lossy);
        __atomic_store_n(place, found, __ATOMIC_RELEASE);
    }
    unlock(s);
    return found;
}

INLINE u64 calls_of(Search *s, Worker *w, u64 side, u64 end, u64 in_flight, u64 word, u64 from) {
    u64 *place = &s->calls[s->side_of[side]][end * (2 * s->most_in_flight + 1) + in_flight];
    u64 found = __atomic_load_n(place, __ATOMIC_ACQUIRE);
    return SELDOM(!found) ? fill_calls(s, w, side, end, in_flight, word, from) : found;
}

static u64 fill_arrivals(Search *s, Worker *w, u64 side, u64 end, u64 segment, u64 key, u64 word, u64 from) {
    lock(s);
    u64 found = lookup(&s->arrivals, key, 0);
    if (!found) {
        u64 first = s->local_count;
        i32 now[MOST_WORDS];
        copy(now, row(&s->ends[s->side_of[side]], end), s->end_size);
        for (u64 o = s->arrivals_at[side]; o < s->arrivals_end[side]; o++)
            if (take_offer(s, w, o, now, (i32)segment, 0) && add_local(s, w, side, end, o, first, (i32)segment))
                judge_local(s, w, side, end, s->local_count - 1, s->arrival_event, word, from);
        found = range(first, s->local_count - first, network_claims(s, first));
        remember(s, &s->arrivals, key, found);
    }
    unlock(s);
    return found;
}

INLINE u64 arrivals_of(Search *s, Worker *w, u64 side, u64 end, u64 segment, u64 word, u64 from) {
    u64 key = (s->side_of[side] << 62) | end << 31 | segment;
    u64 found = lookup(&s->arrivals, key, 0);
    return SELDOM(!found) ? fill_arrivals(s, w, side, end, segment, key, word, from) : found;
}

/* -- the network --------------------------------------------------------------------------------- */

static u64 fill_added(Search *s, u64 direction, u64 channel, u64 segment, u64 key) {
    lock(s);
    u64 found = lookup(&s->added, key, ~(u64)0);
    if (found == ~(u64)0) {
        found = with_segment(s, direction, channel, (i32)segment);
        remember(s, &s->added, key, found);
    }
    unlock(s);
    return found;
}

INLINE u64 add(Search *s, u64 direction, u64 channel, u64 segment) {
    u64 table = s->side_of[direction], key = table << 62 | channel << 31 | segment;
    u64 found = lookup(&s->added, key, ~(u64)0);
    return SELDOM(found == ~(u64)0) ? fill_added(s, table, channel, segment, key) : found;
}

static u64 fill_taken(Search *s, u64 direction, u64 channel, u64 position) {
    lock(s);
    u64 found = without_position(s, direction, channel, position);
    __atomic_store_n(&s->taken[direction][channel * s->most_in_flight + position], (u32)found + 1, __ATOMIC_RELEASE);
    unlock(s);
    return found;
}

INLINE u64 take(Search *s, u64 direction, u64 channel, u64 position) {
    u64 table = s->side_of[direction];
    u32 found = __atomic_load_n(&s->taken[table][channel * s->most_in_flight + position], __ATOMIC_ACQUIRE);
    return SELDOM(!found) ? fill_taken(s, table, channel, position) : (u64)found - 1;
}

INLINE u64 add_sent(Search *s, u64 direction, u64 channel, const Local *l, u64 *dropped) {
    for (u64 i = 0; i < l->sends; i++) {
        if ((u64)row(&s->channels[s->side_of[direction]], channel)[0] >= s->capacity) {
            *dropped += l->sends - i;
            break;
        }
        channel = add(s, direction, channel, l->sent[i]);
    }
    return channel;
}

/* -- states -------------------------------------------------------------------------------------- */

typedef struct {
    u64 end[2], channel[2];
} State;

INLINE State unpack(const Search *s, u64 word) {
    State x;
    u64 *field[4] = {&x.end[0], &x.end[1], &x.channel[0], &x.channel[1]};
    for (int i = 0; i < 4; i++) {
        *field[i] = word & (((u64)1 << s->bits[i]) - 1);
        word >>= s->bits[i];
    }
    return x;
}

INLINE u64 pack(const Search *s, u64 a, u64 b, u64 ab, u64 ba) {
    const u64 *w = s->bits;
    u64 word = a | b << w[0] | ab << (w[0] + w[1]) | ba << (w[0] + w[1] + w[2]);
    if (s->reduce & REDUCE_SYMMETRY) {
        u64 swapped = b | a << w[0] | ba << (w[0] + w[1]) | ab << (w[0] + w[1] + w[2]);
        return word < swapped ? word : swapped;
    }
    return word;
}

u64 pack_state(const Search *s, u64 a, u64 b, u64 ab, u64 ba) { return pack(s, a, b, ab, ba); }

INLINE u64 in_flight(const Search *s, const State *x) {
    return (u64)(row(&s->channels[s->side_of[0]], x->channel[0])[0] + row(&s->channels[s->side_of[1]], x->channel[1])[0]);
}

static void pair_env(Search *s, i32 *env, const State *x, u64 one, u64 count) {
    copy(env, s->blank, s->env_size);
    copy(env, row(&s->ends[s->side_of[one]], x->end[one]), s->tcb_size);
    copy(env + s->at_before, env, s->tcb_size);
    copy(env + s->at_peer, row(&s->ends[s->side_of[1 - one]], x->end[1 - one]), s->tcb_size);
    env[s->at_network] = (i32)count;
}

static void judge_claims(Search *s, i32 *env, int kind, u64 word, u64 from, i64 what) {
    for (u64 c = 0; c < s->claim_count[kind]; c++) {
        const Claim *claim = &s->claims[kind][c];
        if (__atomic_load_n(&s->findings[claim->finding].settled, __ATOMIC_RELAXED)) continue;
        if (fails(s, claim, env)) {
            lock(s);
            settle(s, claim->finding, word, from, what, 0);
            unlock(s);
        }
    }
}

/* The keys under which judgements are remembered: of both ends, and of both with what one has in flight. */
INLINE u64 pair_key(const Search *s, const State *x, u64 mark) { return (x->end[0] | x->end[1] << s->bits[0]) << 5 | mark; }

INLINE u64 flight_key(const Search *s, const State *x, u64 one, u64 mark) {
    u64 key = x->end[0] | x->end[1] << s->bits[0] | x->channel[one] << (s->bits[0] + s->bits[1]);
    return s->count_matters ? (key << 1 | one) << 5 | mark : key << 1 | one;
}

INLINE void await_judgement(Search *s, u64 word) {
    State x = unpack(s, word);
    u64 mark = s->count_matters ? in_flight(s, &x) : 0;
    for (u64 one = 0; one < 2; one++) {
        const Hash *h = &s->seen[FLIGHT];
        __builtin_prefetch(&h->keys[slot_of(h, flight_key(s, &x, one, mark))], 0, 2);
    }
}

/* Judges a state that was just found: each combination of what a claim reads, once. */
static void judge_state(Search *s, Worker *w, u64 word, u64 from) {
    State x = unpack(s, word);
    u64 count = in_flight(s, &x), mark = s->count_matters ? count : 0;
    if (s->claim_count[PAIR] && insert(&s->seen[PAIR], pair_key(s, &x, mark))) {
        counted(s, &s->seen[PAIR], 1, 60);
        for (u64 one = 0; one < 2; one++) {
            pair_env(s, w->env, &x, one, count);
            judge_claims(s, w->env, PAIR, word, from, STATE_FOUND);
        }
    }
    for (u64 one = 0; s->claim_count[FLIGHT] && one < 2; one++) {
        const i32 *channel = row(&s->channels[s->side_of[one]], x.channel[one]);
        if (channel[0] == 0 || !insert(&s->seen[FLIGHT], flight_key(s, &x, one, mark))) continue;
        counted(s, &s->seen[FLIGHT], 1, 60);
        pair_env(s, w->env, &x, one, count);
        for (i32 i = 1; i <= channel[0]; i++) {
            copy(w->env + s->at_segment, row(&s->segments, (u64)channel[i]), s->segment_size);
            judge_claims(s, w->env, FLIGHT, word, from, STATE_FOUND);
        }
    }
}

/* Judges a step by the claims that read the peer or the network. */
static __attribute__((noinline)) void judge_far(Search *s, Worker *w, u64 number, u64 side, const State *x, u64 count,
                                                u64 word, u64 from) {
    const Local *l = &s->locals[number];
    if (!insert(&s->seen[FAR], (number << s->bits[1 - side] | x->end[1 - side]) << 5 | count)) return;
    counted(s, &s->seen[FAR], 1, 60);
    after_step(s, w->env, side, x->end[side], l);
    copy(w->env + s->at_peer, row(&s->ends[s->side_of[1 - side]], x->end[1 - side]), s->tcb_size);
    w->env[s->at_network] = (i32)count;
    for (u64 i = l->waiting; s->waits[i] != ~0u; i++) {
        const Claim *claim = &s->claims[FAR][s->waits[i]];
        if (step_fails(s, claim, w->env, l)) {
            lock(s);
            settle(s, claim->finding, word, from, (i64)number, 0);
            unlock(s);
        }
    }
}

/* Judges a state that nothing leaves. */
static void judge_rest(Search *s, Worker *w, u64 word, u64 from) {
    State x = unpack(s, word);
    for (u64 one = 0; one < 2; one++) {
        pair_env(s, w->env, &x, one, in_flight(s, &x));
        judge_claims(s, w->env, REST, word, from, REST_FOUND);
    }
}

/* -- transitions --------------------------------------------------------------------------------- */

/* How transitions of the network are labelled; a label of 0 or more is the number of a Local. */
enum { LOSS, DUPLICATION };
INLINE i64 network_label(i64 kind, u64 direction, i32 segment) {
    return -1 - ((kind << 1 | (i64)direction) << 32 | segment);
}

typedef void (*Visit)(Search *s, Worker *w, void *to, u64 word, i64 label);

/* Visits every transition out of a state, in one order: calls and timers, arrivals, losses, duplications. */
INLINE void successors(Search *s, Worker *w, u64 word, u64 from, int judge, Visit visit, void *to) {
    State x = unpack(s, word);
    const i32 *content[2] = {row(&s->channels[s->side_of[0]], x.channel[0]), row(&s->channels[s->side_of[1]], x.channel[1])};
    u64 count = (u64)(content[0][0] + content[1][0]), lossy = 0, moved = 0, crowded = 0;
    for (u64 side = 0; side < 2; side++) {
        u64 found = calls_of(s, w, side, x.end[side], count, word, from);
        u64 first = found >> 32, many = (found & 0xffffffff) >> 2;
        lossy |= found;
        moved |= many;
        for (u64 k = first; k < first + many; k++) {
            const Local *l = &s->locals[k];
            if (judge && SELDOM(l->waiting != ~0u)) judge_far(s, w, k, side, &x, count, word, from);
            u64 dropped = w->dropped, channel = add_sent(s, side, x.channel[side], l, &w->dropped);
            crowded |= (u64)(w->dropped != dropped) << side;
            visit(s, w, to, side ? pack(s, x.end[0], l->end, x.channel[0], channel)
                                 : pack(s, l->end, x.end[1], channel, x.channel[1]), (i64)k);
        }
    }
    for (u64 side = 0; side < 2; side++) {
        const i32 *mine = content[1 - side];
        for (i32 i = 1; i <= mine[0]; i++) {
            if (i > 1 && mine[i] == mine[i - 1]) continue;
            u64 rest = take(s, 1 - side, x.channel[1 - side], (u64)i - 1);
            u64 found = arrivals_of(s, w, side, x.end[side], (u64)mine[i], word, from);
            u64 first = found >> 32, many = (found & 0xffffffff) >> 2;
            lossy |= found;
            for (u64 k = first; k < first + many; k++) {
                const Local *l = &s->locals[k];
                if (judge && SELDOM(l->waiting != ~0u)) judge_far(s, w, k, side, &x, count, word, from);
                u64 dropped = w->dropped, channel = add_sent(s, side, x.channel[side], l, &w->dropped);
                crowded |= (u64)(w->dropped != dropped) << side;
                visit(s, w, to, side ? pack(s, x.end[0], l->end, rest, channel)
                                     : pack(s, l->end, x.end[1], channel, rest), (i64)k);
            }
        }
    }
    /* Losses can wait, but for a step that wants the room or the quiet (the README says why that is exact). */
    int all_losses = !(s->reduce & REDUCE_LOSS) || (lossy & 2) || !moved;
    for (u64 d = 0; s->loses && d < 2; d++) {
        int full = s->duplicates && (u64)content[d][0] >= s->capacity;
        if (!all_losses && !full && !(crowded >> d & 1)) continue;
        for (i32 i = 1; i <= content[d][0]; i++) {
            if (i > 1 && content[d][i] == content[d][i - 1]) continue;
            u64 rest = take(s, d, x.channel[d], (u64)i - 1);
            visit(s, w, to, d ? pack(s, x.end[0], x.end[1], x.channel[0], rest)
                              : pack(s, x.end[0], x.end[1], rest, x.channel[1]), network_label(LOSS, d, content[d][i]));
        }
    }
    for (u64 d = 0; s->duplicates && d < 2; d++) {
        if ((u64)content[d][0] >= s->capacity) continue;
        for (i32 i = 1; i <= content[d][0]; i++) {
            if (i > 1 && content[d][i] == content[d][i - 1]) continue;
            u64 more = add(s, d, x.channel[d], (u64)content[d][i]);
            visit(s, w, to, d ? pack(s, x.end[0], x.end[1], x.channel[0], more)
                              : pack(s, x.end[0], x.end[1], more, x.channel[1]),
                  network_label(DUPLICATION, d, content[d][i]));
        }
    }
}

/* Insertions under way: each waits a little, until its slot has come from memory. */
typedef struct {
    u64 words[AHEAD];
    u32 parents[AHEAD];
    u64 at, here;
    u32 from;
    int leaves;
} Pipe;

INLINE void arrive(Search *s, Worker *w, u64 word, u32 parent) {
    if (!insert(&s->visited, word)) return;
    w->words[w->count] = word;
    w->parents[w->count++] = parent;
}

INLINE void into_pipe(Search *s, Worker *w, void *to, u64 word, i64 label) {
    Pipe *p = to;
    (void)label;
    w->transitions++;
    if (word == p->here) return;
    p->leaves = 1;
    __builtin_prefetch(&s->visited.keys[slot_of(&s->visited, word)], 0, 2);
    u64 at = p->at++ % AHEAD, old = p->words[at];
    u32 parent = p->parents[at];
    p->words[at] = word;
    p->parents[at] = p->from;
    if (old != ~(u64)0) arrive(s, w, old, parent);
}

/* Judges what the worker has found since then; by now the sets that tell what was judged are on their way. */
INLINE u64 judge_new(Search *s, Worker *w, u64 judged) {
    for (u64 i = judged; i < w->count; i++) {
        if (i + 8 < w->count) await_judgement(s, w->words[i + 8]);
        judge_state(s, w, w->words[i], w->parents[i]);
    }
    return w->count;
}

/* Expands states of a level, which are numbered from `first`, in chunks shared out among the threads. */
void expand(Search *s, Worker *w, const u64 *words, u64 count, u64 first) {
    Pipe p = {.at = 0};
    u64 judged = w->count;
    for (u64 i = 0; i < AHEAD; i++) p.words[i] = ~(u64)0;
    while (!__atomic_load_n(&s->want, __ATOMIC_RELAXED)) {
        u64 before = w->count;
        if (w->most - w->count < CHUNK * 512) {
            __atomic_fetch_or(&s->want, GROW, __ATOMIC_RELAXED);
            break;
        }
        u64 begin = __atomic_fetch_add(&s->next, CHUNK, __ATOMIC_RELAXED);
        if (begin >= count) break;
        u64 end = begin + CHUNK < count ? begin + CHUNK : count;
        for (u64 i = begin; i < end; i++) {
            p.here = words[i];
            p.from = (u32)(first + i);
            p.leaves = 0;
            successors(s, w, p.here, first + i, 1, into_pipe, &p);
            if (!p.leaves && s->claim_count[REST]) judge_rest(s, w, p.here, first + i);
        }
        w->expanded += end - begin;
        counted(s, &s->visited, w->count - before, 84);
        judged = judge_new(s, w, judged);
    }
    u64 before = w->count;
    for (u64 i = 0; i < AHEAD; i++, p.at++)
        if (p.words[p.at % AHEAD] != ~(u64)0) arrive(s, w, p.words[p.at % AHEAD], p.parents[p.at % AHEAD]);
    __atomic_fetch_add(&s->visited.count, w->count - before, __ATOMIC_RELAXED);
    judge_new(s, w, judged);
}

/* The initial state: judged like any other. */
void begin(Search *s, Worker *w, u64 word) {
    insert(&s->visited, word);
    s->visited.count = 1;
    judge_state(s, w, word, ~(u64)0);
}

/* -- the graph ----------------------------------------------------------------------------------- */

/* Rows of a graph under construction; with `targets` 0 transitions are only counted. */
typedef struct {
    u64 *offsets;                          /* of state i: at i, counted from the first state's */
    i32 *targets, *labels;
    const u32 *numbers;                    /* beside the slots of `visited` */
    u64 count;
    u64 words[AHEAD], at;
} Rows;

INLINE void number_of(Search *s, Rows *g, u64 place, u64 word) {
    u64 at = slot_of(&s->visited, word);
    while (s->visited.keys[at] != word + 1) at = next_slot(&s->visited, at);
    g->targets[place] = (i32)g->numbers[at];
}

INLINE void into_rows(Search *s, Worker *w, void *to, u64 word, i64 label) {
    Rows *g = to;
    (void)w;
    if (g->targets) {
        u64 slot = slot_of(&s->visited, word);
        __builtin_prefetch(&s->visited.keys[slot], 0, 1);
        __builtin_prefetch(&g->numbers[slot], 0, 1);
        i64 network = -1 - label;          /* labels of the network come after those of all locals */
        g->labels[g->count] = (i32)(label >= 0 ? label : (i64)s->local_count + (network >> 32) * (i64)s->segments.count
                                                         + (network & 0xffffffff));
        if (g->at >= AHEAD) number_of(s, g, g->count - AHEAD, g->words[g->at % AHEAD]);
        g->words[g->at++ % AHEAD] = word;
    }
    g->count++;
}

/* Writes the transitions of some states; returns how many. Every state must be visited already. */
u64 graph_rows(Search *s, Worker *w, const u64 *words, u64 count, u64 *offsets, i32 *targets, i32 *labels,
               const u32 *numbers) {
    Rows g = {.offsets = offsets, .targets = targets, .labels = labels, .numbers = numbers};
    for (u64 i = 0; i < count; i++) {
        if (offsets) offsets[i] = g.count;
        successors(s, w, words[i], 0, 0, into_rows, &g);
    }
    for (u64 i = 0; targets && i < AHEAD && i < g.at; i++)
        number_of(s, &g, g.count - 1 - i, g.words[(g.at - 1 - i) % AHEAD]);
    return g.count;
}

/* -- a state store on disk ----------------------------------------------------------------------- */

INLINE void into_list(Search *s, Worker *w, void *to, u64 word, i64 label) {
    Pipe *p = to;
    (void)s, (void)label;
    w->transitions++;
    if (word == p->here) return;
    p->leaves = 1;
    w->words[w->count] = word;
    w->parents[w->count++] = p->from;
}

/* Lists the successors of states without asking which are new; stops early when the list is full. */
u64 list_successors(Search *s, Worker *w, const u64 *words, u64 count, u64 first) {
    u64 i = 0;
    for (; i < count && w->most - w->count >= 512 && !s->want; i++) {
        Pipe p = {.here = words[i], .from = (u32)(first + i)};
        successors(s, w, words[i], first + i, 1, into_list, &p);
        if (!p.leaves && s->claim_count[REST]) judge_rest(s, w, words[i], first + i);
        w->expanded++;
    }
    return i;
}

/* Judges states that turned out to be new, in their order. */
void judge_words(Search *s, Worker *w, const u64 *words, const u32 *parents, u64 count) {
    for (u64 i = 0; i < count && !(s->want & ~(u64)GROW); i++) judge_state(s, w, words[i], parents[i]);
}
