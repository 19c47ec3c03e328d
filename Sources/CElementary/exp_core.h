/* The exponential without its last step, for exp, expm1 and pow.

   Method: P. T. P. Tang, "Table-driven implementation of the exponential function in IEEE floating-point arithmetic",
   ACM TOMS 15(2), 1989, pages 144–157, with 128 table entries where he has 32:
     x = n·ln 2/128 + r,   n = 128·m + j,   e^x = 2^m · 2^(j/128) · e^r,   |r| ≤ ln 2/256.
   n·exp_step_high is exact (18 and 33 bits), and so is its difference from x.
   Errors, as parts of e^x: polynomial 2^-65; r, its sum with the tail, the sum with the polynomial and lead·p are each
   rounded by at most 2^-62. Together below 0.01 units in the last place, and half a unit for the last addition. */
#include "shared.h"
#include "exp_table.h"

struct exp_parts {
    double lead; /* 2^(j/128) */
    double p;    /* e^x = 2^m · (lead + lead·p) */
    uint64_t n;  /* in the low 51 bits */
};

/* n as the low bits of a double: next to 1.5·2^52 the last place is 1. */
static inline double exp_round(double x) { return x * exp_scale + 0x1.8p52; }

/* r = x − n·ln 2/128. */
static inline double exp_reduce(double x, double rounded) {
    double n = rounded - 0x1.8p52;
    return x - n * exp_step_high - n * exp_step_low;
}

/* The sums differ in form, or clang packs them two by two, and the shuffles cost more than they save. */
static inline struct exp_parts exp_parts(double rounded, double r) {
    uint64_t n = bits(rounded);
    double square = r * r;
    double p = exp_table[n & 127].tail + r + square * exp_poly[0] +
        square * r * (exp_poly[1] + r * exp_poly[2] + square * exp_poly[3]);
    return (struct exp_parts){exp_table[n & 127].lead, p, n};
}

/* For |x| < 2^11. */
static inline struct exp_parts exp_core(double x) { return exp_parts(exp_round(x), exp_reduce(x, exp_round(x))); }

/* 2^m · lead, where that is a normal number. */
static inline double exp_scaled_lead(struct exp_parts e) { return from_bits(bits(e.lead) + (e.n >> 7 << 52)); }

/* e^x where it may overflow or be subnormal. A subnormal result's last place is 2^m·q. Adding 2^52·q rounds to a
   multiple of q; what that lost and what the sum itself lost are exact (T. J. Dekker, "A floating-point technique
   for extending the available precision", Numerische Mathematik 18, 1971, pages 224–242), and added back they
   decide: one rounding. */
static double exp_finish(struct exp_parts e) {
    int m = (int32_t)e.n >> 7;
    double small = e.lead * e.p, y = e.lead + small;
    if (m > 0) return y * from_bits(ONE + ((uint64_t)(m - 1) << 52)) * 2;
    if (m < -1022 || (m == -1022 && y < 1)) {
        double low = e.lead - y + small;
        double big = from_bits((uint64_t)(1 - m) << 52); /* 2^52·q, q = 2^(-1074 - m) */
        double rounded = big + y;
        y = rounded + (y - (rounded - big) + low) - big;
    }
    return y * from_bits(ONE + ((uint64_t)(m + 200) << 52)) * 0x1p-200;
}
