#include "exp_core.h"
#include "pow_table.h"
#include "include/CElementary.h"

#define SAFE 0x4085e00000000000       /* 700, as in exp.c */
#define HUGE_POWER 0x43f0000000000000 /* 2^64: any x but 1 to it overflows or vanishes */
#define UPPER_26 0xfffffffff8000000   /* a double's first 26 bits */

struct pair { double high, low; };

/* log x for x·2^extra, x the positive normal number with these bits, as a sum of two doubles.

   x = 2^k·z and r = z/c − 1, as in P. T. P. Tang, "Table-lookup algorithms for elementary functions and their error
   analysis", 10th IEEE Symposium on Computer Arithmetic, 1991, pages 232–236. 1/c is a 13-bit fraction, so that r is
   the exact sum of rhigh, from z's upper 21 bits, and rlow; rhigh has 26 bits and an exact square (halves of
   numbers: T. J. Dekker, Numerische Mathematik 18, 1971, pages 224–242). Around 1, c = 1 and r is one exact double,
   so that log x keeps its relative precision there. Roundings are 2^-53 of terms below 2^-17 of log x: together
   below 2^-68 of log x. */
static inline struct pair pow_log(uint64_t x, int extra) {
    uint64_t offset = x - POW_START;
    int cell = offset >> 45 & 127;
    double k = (double)(((int64_t)offset >> 52) + extra);
    uint64_t zbits = x - (offset & EXPONENT);
    double inverse = pow_table[cell].inverse;
    double upper = from_bits((zbits + 0x80000000) & 0xffffffff00000000);
    double rhigh = upper * inverse - 1, rlow = (from_bits(zbits) - upper) * inverse;
    double r = rhigh + rlow;
    double large = k * ln2_high + pow_table[cell].log;
    double sum = large + r;
    double half = -0.5 * rhigh, halfsquare = rhigh * half; /* −r²/2 is halfsquare − rlow·(r + rhigh)/2 */
    double high = sum + halfsquare;
    double square = r * r;
    double q = pow_poly[0] + r * pow_poly[1] + square * (pow_poly[2] + r * pow_poly[3]) +
        square * square * (pow_poly[4] + r * pow_poly[5]);
    double low = k * ln2_low + pow_table[cell].tail + (large - sum + r) + (rhigh - r + rlow) +
        (sum - high + halfsquare) + rlow * (half - 0.5 * r) + square * r * q;
    return (struct pair){high, low};
}

/* 0: no integer, 1: odd, 2: even; for positive y. */
static int parity(uint64_t y) {
    int exponent = (int)(y >> 52) - 0x3ff;
    if (exponent < 0) return 0;
    if (exponent > 52) return 2;
    uint64_t unit = (uint64_t)1 << (52 - exponent);
    if (y & (unit - 1)) return 0;
    return y & unit ? 1 : 2; /* of y = 1 this is the exponent's last bit, 1 */
}

/* e^(high + low). */
static inline struct exp_parts pow_exp(double high, double low) {
    double rounded = exp_round(high + low);
    return exp_parts(rounded, exp_reduce(high, rounded) + low);
}

RARE static double pow_finish(double high, double low, uint64_t sign) {
    if (high > 711) return from_bits(sign | INFINITE);
    if (high < -747) return from_bits(sign);
    return from_bits(sign | bits(exp_finish(pow_exp(high, low))));
}

/* ±(x·2^extra)^y = ±e^(y·log x), the sign in its bit, for |y| < 2^64. The product of the upper 26 bits of y and of
   log x is exact; the other products go into the exponential's reduced argument. */
static inline __attribute__((always_inline)) double pow_positive(uint64_t x, int extra, uint64_t sign, double y) {
    struct pair l = pow_log(x, extra);
    double yhigh = from_bits(bits(y) & UPPER_26), lhigh = from_bits(bits(l.high) & UPPER_26);
    double high = yhigh * lhigh, low = (y - yhigh) * lhigh + y * (l.high - lhigh + l.low);
    if (RARELY((bits(high) & ~SIGN) >= SAFE)) return pow_finish(high, low, sign);
    struct exp_parts e = pow_exp(high, low);
    double lead = from_bits(bits(exp_scaled_lead(e)) | sign);
    return lead + lead * e.p;
}

/* The cases of C99 Annex F.9.4.4, negative and subnormal x. */
RARE static double pow_rare(double x, double y) {
    uint64_t size = bits(x) & ~SIGN, ysize = bits(y) & ~SIGN;
    int negative = size != bits(x), integer = parity(ysize);
    if (ysize == 0 || x == 1) return 1;
    if (x != x || y != y) return NOT_A_NUMBER;
    uint64_t sign = negative && integer == 1 ? SIGN : 0;
    if (size == ONE && ysize >= HUGE_POWER) return 1;
    if (size == 0 || size == INFINITE || ysize >= HUGE_POWER)
        return from_bits(sign | ((size > ONE) == (y > 0) ? INFINITE : 0));
    if (negative && !integer) return NOT_A_NUMBER;
    if (size < SMALLEST_NORMAL) return pow_positive(bits(from_bits(size) * 0x1p52), -52, sign, y);
    return pow_positive(size, 0, sign, y);
}

/* x^y within 0.55 units in the last place: |y·log x| < 746, and 2^-68 of that is 0.03 units; the exponential adds
   0.01. */
double pow(double x, double y) {
    if (RARELY(bits(x) - SMALLEST_NORMAL >= INFINITE - SMALLEST_NORMAL || (bits(y) & ~SIGN) >= HUGE_POWER))
        return pow_rare(x, y);
    return pow_positive(bits(x), 0, 0, y);
}

double pinned_pow(double x, double y) { return pow(x, y); }
