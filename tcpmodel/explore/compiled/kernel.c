/* The search kernel: successors of packed states by tables, which the compiled specification fills on demand.

   A state is one 64-bit word of four numbers: end A, end B, the multiset of segments in flight from A, and from B. The
   functions that `lower/llvm.py` prints compute once what an end does with a segment, and the kernel keeps that as a
   list of Locals. They decide each claim once for the parts that it reads. For all states that share these parts, table
   lookups then suffice. Threads take chunks of a level, insert into one lock-free set and fill tables under a lock. The
   kernel calls no other functions outside itself. */
#include "fair.h"
#include "states.h"

enum { AHEAD = 64 };                       /* insertions under way */

/* -- transitions --------------------------------------------------------------------------------- */

/* Labels of transitions of the network; a label of 0 or more is the number of a Local. */
enum { LOSS, DUPLICATION };
INLINE i64 network_label(i64 kind, u64 direction, i32 segment) {
    return -1 - ((kind << 1 | (i64)direction) << 32 | segment);
}

typedef void (*Visit)(Search *s, Worker *w, void *to, u64 word, i64 label);

/* A state that we expand: its segments in flight and the shifts of its fields, read once for all transitions. */
typedef struct {
    State x;
    const i32 *content[2];                 /* rows of its channels */
    u64 word, from, count, room[2];
    u64 end_at[2], channel_at[2];          /* shifts */
    int judge, symmetric, leaves;          /* leaves: whether some transition leads elsewhere */
    u64 lossy, moved, crowded;             /* whether losses may matter, whether calls exist, directions without room */
} Leaving;

INLINE u64 target_of(Search *s, Leaving *v, u64 side, u64 end, u64 channel, u64 other_channel) {
    u64 word = end << v->end_at[side] | v->x.end[1 - side] << v->end_at[1 - side]
               | channel << v->channel_at[side] | other_channel << v->channel_at[1 - side];
    v->leaves |= word != v->word;          /* the mirror image is elsewhere, though one word stores both */
    return SELDOM(v->symmetric) ? lesser(s, word) : word;
}

/* Visits the transitions of an end by some locals; `rest` is the channel to it afterwards. */
INLINE void by_locals(Search *s, Worker *w, Leaving *v, u64 side, u64 range, u64 rest, int arrival, Visit visit, void *to) {
    v->lossy |= range_lossy(range);
    u64 hot = range_first(range) ? 0 : HOT_LAST;
    for (u64 k = range_first(range); !(hot & HOT_LAST); k++) {
        hot = s->hot[k];
        if (v->judge && SELDOM(hot_waits(hot))) judge_far(s, w, k, side, &v->x, v->count, v->word, v->from);
        if (arrival && (s->reduce & REDUCE_LOSS) && hot_end(hot) == v->x.end[side] && !hot_sends(hot))
        {
            v->leaves = 1;                 /* as good as lost */
            continue;
        }
        u64 channel = send(s, w, side, v->x.channel[side], v->room[side], k, hot, &v->crowded);
        visit(s, w, to, target_of(s, v, side, hot_end(hot), channel, rest), (i64)k);
    }
}

/* Visits the losses or duplications of each distinct segment in one direction. */
INLINE void by_network(Search *s, Worker *w, Leaving *v, u64 d, i64 kind, Visit visit, void *to) {
    const i32 *content = v->content[d];
    for (i32 i = 1; i <= content[0]; i++) {
        if (i > 1 && content[i] == content[i - 1]) continue;
        u64 now = kind == LOSS ? take(s, d, v->x.channel[d], (u64)i - 1) : add(s, d, v->x.channel[d], (u64)content[i]);
        visit(s, w, to, target_of(s, v, d, v->x.end[d], now, v->x.channel[1 - d]), network_label(kind, d, content[i]));
    }
}

INLINE Leaving leave(Search *s, u64 word, u64 from, int judge) {
    Leaving v = {.x = unpack(s, word), .word = word, .from = from, .judge = judge};
    const u64 *w = s->bits;
    v.end_at[1] = w[0];
    v.channel_at[0] = w[0] + w[1];
    v.channel_at[1] = w[0] + w[1] + w[2];
    v.symmetric = (s->reduce & REDUCE_SYMMETRY) != 0;
    for (u64 d = 0; d < 2; d++) {
        v.content[d] = row(&s->channels[s->side_of[d]], v.x.channel[d]);
        u64 length = (u64)v.content[d][0];
        v.count += length;
        v.room[d] = length < s->capacity ? s->capacity - length : 0;
    }
    return v;
}

/* Visits every transition out of a state: calls and timers, arrivals, losses, duplications, in this order. Returns
   whether one of them leads elsewhere. */
INLINE int successors(Search *s, Worker *w, u64 word, u64 from, int judge, Visit visit, void *to) {
    Leaving v = leave(s, word, from, judge);
    for (u64 side = 0; side < 2; side++) {
        u64 range = calls_of(s, w, side, v.x.end[side], v.count, word, from);
        v.moved |= range_first(range);
        by_locals(s, w, &v, side, range, v.x.channel[1 - side], 0, visit, to);
    }
    for (u64 side = 0; side < 2; side++) {
        const i32 *mine = v.content[1 - side];
        for (i32 i = 1; i <= mine[0]; i++) {
            if (i > 1 && mine[i] == mine[i - 1]) continue;
            u64 rest = take(s, 1 - side, v.x.channel[1 - side], (u64)i - 1);
            u64 range = arrivals_of(s, w, side, v.x.end[side], (u64)mine[i], word, from);
            by_locals(s, w, &v, side, range, rest, 1, visit, to);
        }
    }
    /* Losses can wait until a step needs the room or fewer segments in flight (docs/compiled.md says why). */
    int all_losses = !(s->reduce & REDUCE_LOSS) || v.lossy || !v.moved;
    for (u64 d = 0; s->loses && d < 2; d++)
        if (all_losses || (s->duplicates && !v.room[d]) || (v.crowded >> d & 1)) by_network(s, w, &v, d, LOSS, visit, to);
    for (u64 d = 0; s->duplicates && d < 2; d++)
        if (v.room[d]) by_network(s, w, &v, d, DUPLICATION, visit, to);
    return v.leaves;
}

/* Insertions under way: each waits until its slot has come from memory. */
typedef struct {
    u64 words[AHEAD], slots[AHEAD];
    u32 parents[AHEAD];
    u64 at, here;
    u32 from;
} Pipe;

INLINE void arrive(Search *s, Worker *w, u64 word, u64 slot, u32 parent) {
    if (!insert_at(&s->visited, word, slot)) return;
    w->words[w->count] = word;
    w->parents[w->count++] = parent;
}

INLINE void into_pipe(Search *s, Worker *w, void *to, u64 word, i64 label) {
    Pipe *p = to;
    (void)label;
    w->transitions++;
    if (word == p->here) return;
    u64 at = p->at++ % AHEAD, old = p->words[at], old_slot = p->slots[at], slot = slot_of(&s->visited, word);
    u32 parent = p->parents[at];
    __builtin_prefetch(&s->visited.keys[slot], 0, 2);
    p->words[at] = word;
    p->slots[at] = slot;
    p->parents[at] = p->from;
    if (old != ~(u64)0) arrive(s, w, old, old_slot, parent);
}

/* Judges the states that the worker has found since `judged`, and prefetches for the next ones. */
INLINE u64 judge_new(Search *s, Worker *w, u64 judged) {
    for (u64 i = judged; i < w->count; i++) {
        if (i + 8 < w->count) await_judgement(s, w->words[i + 8]);
        judge_state(s, w, w->words[i], w->parents[i]);
    }
    return w->count;
}

/* Expands states of a level, numbered from `first`, in chunks that the threads share out among them. */
void expand(Search *s, Worker *w, const u64 *words, u64 count, u64 first) {
    Pipe p = {.at = 0};
    u64 judged = w->count;
    for (u64 i = 0; i < AHEAD; i++) p.words[i] = ~(u64)0;
    while (!__atomic_load_n(&s->want, __ATOMIC_RELAXED)) {
        u64 before = w->count;
        if (w->most - w->count < s->chunk * s->most_ahead) {
            __atomic_fetch_or(&s->want, GROW, __ATOMIC_RELAXED);
            break;
        }
        u64 begin = __atomic_fetch_add(&s->next, s->chunk, __ATOMIC_RELAXED);
        if (begin >= count) break;
        u64 end = begin + s->chunk < count ? begin + s->chunk : count;
        for (u64 i = begin; i < end; i++) {
            p.here = words[i];
            p.from = (u32)(first + i);
            int leaves = successors(s, w, p.here, first + i, 1, into_pipe, &p);
            if (!leaves && s->claim_count[REST]) judge_rest(s, w, p.here, first + i);
        }
        w->expanded += end - begin;
        counted(s, &s->visited, w->count - before, 84);
        judged = judge_new(s, w, judged);
    }
    u64 before = w->count;
    for (u64 i = 0; i < AHEAD; i++) {
        u64 at = p.at++ % AHEAD;
        if (p.words[at] != ~(u64)0) arrive(s, w, p.words[at], p.slots[at], p.parents[at]);
    }
    __atomic_fetch_add(&s->visited.count, w->count - before, __ATOMIC_RELAXED);
    judge_new(s, w, judged);
}

/* Inserts and judges the initial state. */
void begin(Search *s, Worker *w, u64 word) {
    insert(&s->visited, word);
    s->visited.count = 1;
    judge_state(s, w, word, ~(u64)0);
}

/* -- the graph ----------------------------------------------------------------------------------- */

/* Rows of a graph under construction; if `targets` is 0, we only count transitions. */
typedef struct {
    u64 *offsets;                          /* of state i: at i, counted from the first state's */
    i32 *targets, *labels;
    const u32 *numbers;                    /* beside the slots of `visited` */
    u64 count;
    u64 words[AHEAD], at;
} Rows;

INLINE void number_of(Search *s, Rows *g, u64 place, u64 word) {
    u64 at = slot_of(&s->visited, word);
    for (u32 found;; at = at + 8 == s->visited.slots ? 0 : at + 8) {
        Line line = *(const volatile Line *)&s->visited.keys[at];
        if (!(found = matches(&line, word + 1))) continue;
        g->targets[place] = (i32)g->numbers[at + (u64)__builtin_ctz(found)];
        return;
    }
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
    w->words[w->count] = word;
    w->parents[w->count++] = p->from;
}

/* Lists the successors of states, new or not; stops early when the list is full. */
u64 list_successors(Search *s, Worker *w, const u64 *words, u64 count, u64 first) {
    u64 i = 0;
    for (; i < count && w->most - w->count >= s->most_ahead && !s->want; i++) {
        Pipe p = {.here = words[i], .from = (u32)(first + i)};
        int leaves = successors(s, w, words[i], first + i, 1, into_list, &p);
        if (!leaves && s->claim_count[REST]) judge_rest(s, w, words[i], first + i);
        w->expanded++;
    }
    return i;
}

/* Judges states that turned out to be new, in their order. */
void judge_words(Search *s, Worker *w, const u64 *words, const u32 *parents, u64 count) {
    for (u64 i = 0; i < count && !(s->want & ~(u64)GROW); i++) judge_state(s, w, words[i], parents[i]);
}
