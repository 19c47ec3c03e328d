#include "exp_core.h"
#include "include/CElementary.h"

#define TINY 0x3c90000000000000  /* 2^-54 */
#define SMALL 0x3fb1000000000000 /* 17/256: from there on the result is at least 1/16 in size */
#define LARGE 0x4044000000000000 /* 40 */

RARE static double expm1_rare(double x) {
    if (x != x) return x + x;
    if (x < 0) return -1;
    return x > 710 ? from_bits(INFINITE) : exp_finish(exp_core(x));
}

/* e^x − 1 within 0.6 units in the last place.

   Method: P. T. P. Tang, "Table-driven implementation of the expm1 function in IEEE floating-point arithmetic", ACM
   TOMS 18(2), 1992, pages 211–222, with a smaller range for the plain polynomial. |x| < 17/256: x + x²·(1/2 +
   x·Q(x)). The second term has three roundings, each 2^-53 of at most x/30. Else e^x = s + s·p from the table, and s
   − 1 as an exact sum of two doubles (D. E. Knuth, The Art of Computer Programming 2, section 4.2.2, theorem B). The
   errors of exp_core.h, 2^-60·e^x, are below 0.08 units of a result of at least 1/16. From 40 on, 1 is less than
   0.001 units of e^x. Below −40 the result rounds to −1. */
double expm1(double x) {
    uint64_t size = bits(x) & ~SIGN;
    if (size - TINY < SMALL - TINY) {
        double square = x * x;
        double q = expm1_poly[0] + x * expm1_poly[1] + square * (expm1_poly[2] + x * expm1_poly[3]) +
            square * square * (expm1_poly[4] + x * expm1_poly[5] + square * expm1_poly[6]);
        return x + square * (0.5 + x * q);
    }
    if (RARELY(size < TINY)) return x;
    if (RARELY(size >= LARGE)) return expm1_rare(x);
    struct exp_parts e = exp_core(x);
    double lead = exp_scaled_lead(e);
    double high = lead - 1, back = high - lead;
    double low = lead - (high - back) + (-1 - back);
    return high + (low + lead * e.p);
}

double pinned_expm1(double x) { return expm1(x); }
