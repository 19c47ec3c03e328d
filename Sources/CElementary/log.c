#include "log_core.h"
#include "include/CElementary.h"

RARE static double log_rare(double x) {
    if (x == 0) return -from_bits(INFINITE);
    if (x != x || bits(x) == INFINITE) return x + x;
    if (x < 0) return NOT_A_NUMBER;
    struct log_parts parts = log_split(bits(x * 0x1p52));
    parts.k -= 52;
    return log_sum(parts);
}

/* Natural logarithm within 0.56 units in the last place; see log_core.h. */
double log(double x) {
    uint64_t b = bits(x);
    if (RARELY(b - SMALLEST_NORMAL >= INFINITE - SMALLEST_NORMAL)) return log_rare(x);
    if (b - NEAR_LOW <= NEAR_HIGH - NEAR_LOW) return log_near(x - 1);
    return log_sum(log_split(b));
}

double pinned_log(double x) { return log(x); }
