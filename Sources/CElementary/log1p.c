#include "log_core.h"
#include "include/CElementary.h"

#define LARGE 0x4350000000000000 /* 2^54 */

RARE static double log1p_rare(double x) {
    if (x == -1) return -from_bits(INFINITE);
    if (x != x || bits(x) == INFINITE) return x + x;
    return x < 0 ? NOT_A_NUMBER : log_sum(log_split(bits(x)));
}

/* log(1 + x) within 0.6 units in the last place, as in log_core.h. 1 + x is an exact sum of two doubles (D. E.
   Knuth, The Art of Computer Programming 2, section 4.2.2, theorem B); the smaller goes into the reduced argument,
   with one more rounding. */
double log1p(double x) {
    uint64_t b = bits(x), size = b & ~SIGN;
    if (size < NEAR) return log_near(x);
    if (RARELY(size >= LARGE || x <= -1)) return log1p_rare(x);
    double sum = 1 + x, back = sum - x;
    double rest = 1 - back + (x - (sum - back));
    struct log_parts parts = log_split(bits(sum));
    parts.offset += rest * from_bits(ONE - parts.power);
    return log_sum(parts);
}

double pinned_log1p(double x) { return log1p(x); }
