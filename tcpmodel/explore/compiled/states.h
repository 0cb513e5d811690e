/* States as words of four numbers; channels; and the claims about a state, or about a step and its peer. */
#include "parts.h"

/* -- the network --------------------------------------------------------------------------------- */

static u64 fill_added(Search *s, u64 table, u64 channel, u64 segment, u64 key) {
    lock(s);
    u64 found = recall(&s->added, key);
    if (found == FORGOTTEN) {
        found = with_segment(s, table, channel, (i32)segment);
        remember(s, &s->added, key, found);
    }
    unlock(s);
    return found;
}

/* The channel with one more segment; it must have room. */
INLINE u64 add(Search *s, u64 direction, u64 channel, u64 segment) {
    u64 table = s->side_of[direction], key = memo_key(table, channel, segment), found = recall(&s->added, key);
    return SELDOM(found == FORGOTTEN) ? fill_added(s, table, channel, segment, key) : found;
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

/* The channel after a local has sent its segments; those without room are lost, and counted. */
INLINE u64 send(Search *s, Worker *w, u64 side, u64 channel, u64 room, u64 number, u64 hot, u64 *crowded) {
    u64 sends = hot_sends(hot), sent = 0;
    if (sends && room) channel = add(s, side, channel, hot_segment(hot)), sent = 1;
    for (; SELDOM(sent < sends && sent < room); sent++) channel = add(s, side, channel, s->locals[number].sent[sent]);
    w->dropped += sends - sent;
    *crowded |= (u64)(sent < sends) << side;
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

/* With symmetry, the lesser of a state and its mirror image stands for both. */
static u64 lesser(const Search *s, u64 word) {
    State x = unpack(s, word);
    const u64 *w = s->bits;
    u64 swapped = x.end[1] | x.end[0] << w[0] | x.channel[1] << (w[0] + w[1]) | x.channel[0] << (w[0] + w[1] + w[2]);
    return word < swapped ? word : swapped;
}

INLINE u64 pack(const Search *s, u64 a, u64 b, u64 ab, u64 ba) {
    const u64 *w = s->bits;
    u64 word = a | b << w[0] | ab << (w[0] + w[1]) | ba << (w[0] + w[1] + w[2]);
    return SELDOM(s->reduce & REDUCE_SYMMETRY) ? lesser(s, word) : word;
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

/* Keys of claims' decisions: for both ends, and for both ends with a channel. */
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

/* Judges a new state: each combination of parts that a claim reads, once. */
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

/* Judges a state that no transition leaves. */
static void judge_rest(Search *s, Worker *w, u64 word, u64 from) {
    State x = unpack(s, word);
    for (u64 one = 0; one < 2; one++) {
        pair_env(s, w->env, &x, one, in_flight(s, &x));
        judge_claims(s, w->env, REST, word, from, REST_FOUND);
    }
}
