#include "exp_core.h"
#include "include/CElementary.h"

/* 700: below it the result is so far from subnormal that lead·p is normal where it matters. */
#define SAFE 0x4085e00000000000

RARE static double exp_rare(double x) {
    if (x != x) return x + x;
    if (x > 710) return from_bits(INFINITE);
    if (x < -746) return 0;
    return exp_finish(exp_core(x));
}

/* e^x within 0.51 units in the last place; see exp_core.h. */
double exp(double x) {
    if (RARELY((bits(x) & ~SIGN) >= SAFE)) return exp_rare(x);
    struct exp_parts e = exp_core(x);
    double lead = exp_scaled_lead(e);
    return lead + lead * e.p;
}

double pinned_exp(double x) { return exp(x); }
