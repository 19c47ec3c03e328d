/* The logarithm of positive normal numbers, for log and log1p.

   Method: P. T. P. Tang, "Table-driven implementation of the logarithm function in IEEE floating-point arithmetic",
   ACM TOMS 16(4), 1990, pages 378–400, without a division:
     x = 2^k·z, z in [0.707, 1.414],   log x = k·ln 2 + log c + log(1 + r),   r = (z − c)/c.
   The table's points c are doubles whose log c is within 2^-64 of a multiple of 2^-43, so that one number holds it:
   S. Gal and B. Bachelis, "An accurate elementary mathematical library for the IEEE floating point standard", ACM
   TOMS 17(1), 1991, pages 26–45. */
#include "shared.h"
#include "log_table.h"

#define NEAR 0x3fa0800000000000      /* 33/1024, so that the logarithm is at least 1/32 in size outside */
#define NEAR_LOW 0x3feef80000000000  /* 1 − 33/1024 */
#define NEAR_HIGH 0x3ff0840000000000 /* 1 + 33/1024 */

/* log(1 + f) for |f| ≤ 33/1024: f − f²/2 + f³·Q(f). What is added to f has three roundings, each 2^-53 of at most f/60:
   together 0.05 units in the last place. */
static inline double log_near(double f) {
    double square = f * f;
    double q = log_near_poly[0] + f * log_near_poly[1] + square * (log_near_poly[2] + f * log_near_poly[3]) +
        square * square *
            (log_near_poly[4] + f * log_near_poly[5] + square * (log_near_poly[6] + f * log_near_poly[7]));
    return f + square * (f * q - 0.5);
}

struct log_parts {
    double k;       /* x = 2^k·z */
    double offset;  /* z − c */
    uint64_t power; /* k in a double's exponent bits */
    int cell;
};

/* For a positive normal number with these bits. z − c is exact (Sterbenz's lemma). */
static inline struct log_parts log_split(uint64_t x) {
    uint64_t above = x - LOG_START, power = above & EXPONENT;
    int cell = above >> 45 & 127;
    double k = (double)((int64_t)above >> 52);
    return (struct log_parts){k, from_bits(x - power) - log_table[cell].point, power, cell};
}

/* The logarithm where it is at least 1/32 in size. k·ln2_high + log c is exact, and so is the low part of its sum
   with r. r, at most 2^-8, is rounded by 2^-62, and by 2^-65 for 1/c: 0.04 units in the last place. log c and the
   polynomial have 2^-64 each: 0.02 units. */
static inline double log_sum(struct log_parts x) {
    double r = x.offset * log_table[x.cell].inverse;
    double large = x.k * ln2_high + log_table[x.cell].log;
    double high = large + r, low = large - high + r;
    double square = r * r;
    double q = log_poly[0] + r * log_poly[1] + square * (log_poly[2] + r * log_poly[3] + square * log_poly[4]);
    return high + (low + x.k * ln2_low + square * q);
}
