/* Passes over a graph for liveness: rows of transitions as `offsets`, `targets`, `labels`; and a byte `live` for each
   transition, which says whether the passes still look at it. Each pass reads the graph once; between them SciPy finds
   the components. */
#include "kernel.h"

typedef struct {
    const i64 *offsets;                    /* of each state, one more at the end */
    const i32 *targets, *labels;
    u64 states;
    const i16 *kind;                       /* by label: its class of fairness, or NONE */
    const i16 *sent;                       /* by label: the classes of two segments that it sends, or NONE */
    u64 kinds;
    const i16 *weak;                       /* by class: NONE if it is strong, else its column among the weak */
    u64 weaks;
    u8 *live;                              /* by transition */
} Fair;

/* Marks the states that are reachable from those in `queue`, which are marked already, without leaving `within`. */
void reach(const Fair *g, const u8 *within, u8 *seen, i32 *queue, u64 waiting) {
    for (u64 next = 0; next < waiting; next++)
        for (i64 e = g->offsets[queue[next]]; e < g->offsets[queue[next] + 1]; e++) {
            i32 to = g->targets[e];
            if (seen[to] || !within[to]) continue;
            seen[to] = 1;
            queue[waiting++] = to;
        }
}

/* Makes the transitions inside a region live, and no others; returns how many. */
u64 stay_within(const Fair *g, const u8 *region) {
    u64 left = 0;
    for (u64 i = 0; i < g->states; i++)
        for (i64 e = g->offsets[i]; e < g->offsets[i + 1]; e++) left += g->live[e] = region[i] & region[g->targets[e]];
    return left;
}

/* Writes for each state the other states to which live transitions lead, ascending and each once, as SciPy wants its
   rows. Returns how many there are. */
u64 live_rows(const Fair *g, i32 *offsets, i32 *targets) {
    i32 count = 0;
    for (u64 i = 0; i < g->states; i++) {
        i32 first = offsets[i] = count;
        for (i64 e = g->offsets[i]; e < g->offsets[i + 1]; e++) {
            i32 to = g->targets[e], at = count;
            if (!g->live[e] || to == (i32)i) continue;
            while (at > first && targets[at - 1] > to) at--;
            if (at > first && targets[at - 1] == to) continue;
            for (i32 k = count++; k > at; k--) targets[k] = targets[k - 1];
            targets[at] = to;
        }
    }
    offsets[g->states] = count;
    return (u64)count;
}

/* Cuts the transitions from one component to another, and numbers the components that still have some from 0 in
   `number` (NONE before); returns how many. */
u64 stay_in_components(const Fair *g, const i32 *component, i32 *number) {
    u64 many = 0;
    for (u64 i = 0; i < g->states; i++)
        for (i64 e = g->offsets[i]; e < g->offsets[i + 1]; e++) {
            if (!g->live[e]) continue;
            g->live[e] = component[i] == component[g->targets[e]];
            if (g->live[e] && number[component[i]] < 0) number[component[i]] = (i32)many++;
        }
    return many;
}

/* For each component (`home` of its states, or NONE) and class: whether the component takes the class, whether it
   enables or sends a strong one, and in how many of its states it enables a weak one. */
void judge_components(const Fair *g, const i32 *home, u8 *taken, u8 *wanted, i32 *enabled, i32 *sizes) {
    for (u64 i = 0; i < g->states; i++) {
        if (home[i] < 0) continue;
        u64 row = (u64)home[i] * g->kinds, on = 0;
        sizes[home[i]]++;
        for (i64 e = g->offsets[i]; e < g->offsets[i + 1]; e++) {
            i32 label = g->labels[e];
            i16 kind = g->kind[label];
            if (kind >= 0 && g->weak[kind] < 0) wanted[row + (u64)kind] = 1;
            if (kind >= 0 && g->weak[kind] >= 0) on |= (u64)1 << g->weak[kind];
            if (!g->live[e]) continue;
            if (kind >= 0) taken[row + (u64)kind] = 1;
            for (int c = 0; c < 2; c++)
                if (g->sent[2 * label + c] >= 0) wanted[row + (u64)g->sent[2 * label + c]] = 1;
        }
        for (; on; on &= on - 1) enabled[(u64)home[i] * g->weaks + (u64)__builtin_ctzll(on)]++;
    }
}

/* Cuts transitions that no fair run takes for ever: those of idle components, those out of states that enable a class
   which their component leaves out, and those that send such a class. Returns how many are left. */
u64 cut_unfair(const Fair *g, const i32 *home, const u8 *missing, const u8 *idle) {
    u64 left = 0;
    for (u64 i = 0; i < g->states; i++) {
        if (home[i] < 0) continue;
        const u8 *lacks = missing + (u64)home[i] * g->kinds;
        u8 unserved = idle[home[i]];
        for (i64 e = g->offsets[i]; !unserved && e < g->offsets[i + 1]; e++) {
            i16 kind = g->kind[g->labels[e]];
            unserved = kind >= 0 && lacks[kind];
        }
        for (i64 e = g->offsets[i]; e < g->offsets[i + 1]; e++) {
            if (!g->live[e]) continue;
            for (int c = 0; c < 2; c++) {
                i16 kind = g->sent[2 * g->labels[e] + c];
                if (kind >= 0 && lacks[kind]) g->live[e] = 0;
            }
            if (unserved) g->live[e] = 0;
            left += g->live[e];
        }
    }
    return left;
}
