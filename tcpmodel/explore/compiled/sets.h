/* Sets of 64-bit keys, some with values: open addressing; threads insert and read without a lock. Sets never shrink;
   they grow between two calls of the kernel. */
#include "kernel.h"

#define INLINE static inline __attribute__((always_inline))
#define SELDOM(x) __builtin_expect(!!(x), 0)

INLINE u64 mix(u64 x) {
    x *= 0x9e3779b97f4a7c15u;
    x ^= x >> 32;
    x *= 0xd6e8feb86659fd93u;
    x ^= x >> 29;
    return x * 0xc2b2ae3d27d4eb4fu;
}

/* The first slot to look at for a key: the begin of a line of the cache, eight slots. Hashes and slots have the same
   order, so that growing a set runs through memory once. */
INLINE u64 slot_of(const Hash *h, u64 key) { return (u64)(((unsigned __int128)mix(key) * (h->slots / 8)) >> 64) * 8; }

INLINE u64 next_slot(const Hash *h, u64 at) { return at + 1 == h->slots ? 0 : at + 1; }

typedef u64 Line __attribute__((vector_size(64)));
typedef _Bool Matches __attribute__((ext_vector_type(8)));

/* The keys of a line that equal `stored`, as eight bits. */
INLINE u32 matches(const Line *line, u64 stored) {
    union {
        Matches each;
        u8 bits;
    } found = {.each = __builtin_convertvector(*line == stored, Matches)};
    return found.bits;
}

/* Inserts a key; whether it is new. If two threads insert the same key, one gets the answer "new". Threads fill a line
   from its first slot on and never empty it, so a key stands before the first empty slot. We read the line once:
   between two readings another thread could put the key into a slot that the first reading saw empty. */
INLINE int insert_at(Hash *h, u64 key, u64 at) {
    u64 stored = key + 1;
    for (;;) {
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

INLINE int insert(Hash *h, u64 key) { return insert_at(h, key, slot_of(h, key)); }

/* Counts insertions; asks for a pause if the set should grow. */
INLINE void counted(Search *s, Hash *h, u64 by, u64 percent) {
    u64 count = __atomic_add_fetch(&h->count, by, __ATOMIC_RELAXED);
    if (SELDOM(count * 100 > h->slots * percent)) __atomic_fetch_or(&s->want, GROW, __ATOMIC_RELAXED);
}

/* The value of a key, for tables that threads write under the lock and seldom read. */
INLINE u64 lookup(const Hash *h, u64 key, u64 missing) {
    for (u64 at = slot_of(h, key);; at = next_slot(h, at)) {
        if (h->keys[at] == key + 1) return h->values[at];
        if (h->keys[at] == 0) return missing;
    }
}

/* A memo: a key of 36 bits and a value of 28 in one word, so that one line has both, and one write sets both. */
enum { VALUE_BITS = 28 };
#define FORGOTTEN (~(u64)0)

INLINE u64 memo_slot(const Hash *h, u64 key) {
    return (u64)(((unsigned __int128)(key * 0x9e3779b97f4a7c15u) * h->slots) >> 64);
}

INLINE u64 recall(const Hash *h, u64 key) {
    for (u64 at = memo_slot(h, key);; at = next_slot(h, at)) {
        u64 found = __atomic_load_n(&h->keys[at], __ATOMIC_ACQUIRE);
        if (found >> VALUE_BITS == key + 1) return found & (((u64)1 << VALUE_BITS) - 1);
        if (found == 0) return FORGOTTEN;
    }
}

/* Under the lock. */
static void remember(Search *s, Hash *h, u64 key, u64 value) {
    u64 at = memo_slot(h, key);
    while (h->keys[at]) at = next_slot(h, at);
    __atomic_store_n(&h->keys[at], (key + 1) << VALUE_BITS | value, __ATOMIC_RELEASE);
    counted(s, h, 1, 60);
}

/* Moves the entries of a memo into a larger one. */
void regrow_memo(const Hash *old, Hash *new) {
    for (u64 i = 0; i < old->slots; i++) {
        if (!old->keys[i]) continue;
        u64 at = memo_slot(new, (old->keys[i] >> VALUE_BITS) - 1);
        while (new->keys[at]) at = next_slot(new, at);
        new->keys[at] = old->keys[i];
    }
}

/* Moves the entries of slots [from, to) into a larger set; threads may share the slots out among them. */
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

/* Puts words into the set of visited states; returns how many are new. */
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

