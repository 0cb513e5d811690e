/* The structures that the kernel and Python share: one Search, whose arrays Python owns. `memory.py` repeats every
   field. */
#pragma once
#include <stdint.h>

typedef int8_t i8;
typedef uint8_t u8;
typedef int16_t i16;
typedef uint16_t u16;
typedef int32_t i32;
typedef uint32_t u32;
typedef int64_t i64;
typedef uint64_t u64;

typedef i32 (*Meaning)(i32 *env);          /* a Bool term: 0 or 1 */
typedef void (*Change)(i32 *env);          /* the spending of an offer */
typedef void (*Reaction)(i32 *env, i32 *log);

enum { MOST_SENT = 4, MOST_IN_FLIGHT = 16, MOST_WORDS = 256, NONE = -1 };

/* A set of 64-bit keys (stored plus one: 0 is an empty slot), each with a value or none. */
typedef struct {
    u64 *keys;
    u64 *values;
    u64 slots;
    u64 count;
} Hash;

/* Interned parts of one kind: rows of `width` integers, numbered in the order of discovery. */
typedef struct {
    i32 *rows;
    u64 width, count, most;
    Hash index;                            /* hash of a row -> its number */
} Table;

/* One step of an end: the offer, the end after it, and the segments that it sends. */
typedef struct {
    u32 end, before;                       /* the end after it, and the one that did it */
    i32 segment;                           /* that arrived, or NONE */
    u16 offer, sends;
    u32 waiting;                           /* first of its claims on the peer in `waits`, or ~0 */
    u32 sent[MOST_SENT];
} Local;

typedef struct {
    Meaning when, possible;
    Change spend;                          /* 0: nothing */
    Reaction react;
    u64 event;                             /* number of the event */
    u64 heard;                             /* whether we try it for its rules only */
    u64 reads_network;                     /* whether `possible` depends on segments in flight */
} Offer;

typedef struct {
    Meaning given, then;                   /* then 0: never holds, as for a witness */
    Meaning near;                          /* the part of `given` that needs no peer and no network; 0: all of it */
    u64 events;                            /* one bit for each event it speaks of */
    u64 finding;
    u64 reads_sent, reads_network;
} Claim;

typedef struct {
    i64 source, target, event;             /* states by number */
    Meaning given;
    u64 seen;
} Edge;

/* The state, and the local if it is a step, that settles a property. */
typedef struct {
    u64 exercised, settled;
    u64 word;                              /* the state that settles it */
    u64 from;                              /* the number of its parent; for a step or a state at rest, its own */
    i64 local;                             /* STATE_FOUND, REST_FOUND, or the local of the step */
    i64 detail;                            /* of edges and `answered`: event << 48 | source << 24 | target */
} Finding;

enum { STATE_FOUND = -1, REST_FOUND = -2 };
enum { PAIR, FLIGHT, STEP, FAR, REST, EDGE, ANSWER, KINDS };   /* kinds of claims */
enum { STOPPED = 1, GROW = 2, FULL = 4, CONFLICTS = 8, ALL_SETTLED = 16 }; /* why the threads pause, as bits */
enum { REDUCE_SYMMETRY = 1, REDUCE_LOSS = 2 };

typedef struct {
    /* the shape of environment and log, in integers */
    u64 env_size, log_size, end_size, tcb_size, segment_size, choice_size;
    u64 at_segment, at_choice, at_peer, at_before, at_sent, at_network, at_state;
    u64 log_path, log_rules, log_sent;
    i32 *blank;                            /* an environment of initial values */

    /* the scope */
    u64 capacity, most_in_flight;          /* most: a scope may begin with more than its capacity */
    u64 loses, duplicates, reduce;
    Offer *offers;
    i32 *choices;                          /* of each offer */
    u64 calls_at[2], calls_end[2];         /* ranges of offers, by side */
    u64 arrivals_at[2], arrivals_end[2];
    u64 arrival_event;

    /* the claims, by kind */
    Claim *claims[KINDS];
    u64 claim_count[KINDS];
    Edge *edges;
    u64 edge_count;
    Finding *findings;
    u64 finding_count, open_findings, until_settled;
    u64 count_matters;                     /* whether a PAIR or FLIGHT claim reads the number in flight */

    /* interned parts; with symmetry both sides share one table */
    u64 side_of[2];
    Table ends[2], channels[2], segments;
    u64 bits[4];                           /* widths of the fields of a state word: A, B, from A, from B */
    u8 *fired;                             /* by rule */
    Local *locals;
    u64 *hot;                              /* of each local, what most transitions need: see `parts.h` */
    u64 local_count, local_most;
    u32 *waits;                            /* claims of kind FAR, each list ended by ~0 */
    u64 wait_count, wait_most;
    u64 *calls[2];                         /* [end][in flight]: a range of locals: see `parts.h` */
    Hash arrivals, added;                  /* memos by (side, end, segment) and (direction, channel, segment) */
    u32 *taken[2];                         /* [channel][position]: the channel without it, plus one */

    /* the search */
    Hash visited, seen[4];                 /* words of states; by kind, keys of the claims' decisions */
    u64 lock, want, next;                  /* want: why to pause; next: where a thread takes its next chunk */
    u64 chunk, most_ahead;                 /* states that a thread takes at once; transitions that one can have */
} Search;

/* The states that one thread has found in this level, and its counts. */
typedef struct {
    u64 alone[16];                         /* no line of the cache with the counters of another thread */
    u64 *words;
    u32 *parents;
    u64 count, most;
    u64 transitions, dropped, expanded;
    i32 *env, *log;
    u64 apart[16];
} Worker;
