/* What the five functions share. Results have the same bits on every machine with IEEE 754 doubles: each operation
   is one rounded to nearest +, − or ×, in the order written. No fused multiply-add, no wider intermediates, no C
   library. */
#ifndef CELEMENTARY_SHARED_H
#define CELEMENTARY_SHARED_H

#include <float.h>
#include <stdint.h>

#pragma STDC FP_CONTRACT OFF
#if FLT_EVAL_METHOD != 0 || defined(__FAST_MATH__)
#error "needs plain double arithmetic"
#endif

/* Bits of doubles; those of positive ones sort as the numbers do. */
#define SIGN 0x8000000000000000
#define EXPONENT 0xfff0000000000000
#define SMALLEST_NORMAL 0x0010000000000000
#define ONE 0x3ff0000000000000
#define INFINITE 0x7ff0000000000000

#define RARELY(condition) __builtin_expect(condition, 0)
#define RARE __attribute__((noinline, cold))
#define NOT_A_NUMBER __builtin_nan("")

static inline uint64_t bits(double x) {
    union { double x; uint64_t bits; } both = {x};
    return both.bits;
}

static inline double from_bits(uint64_t bits) {
    union { uint64_t bits; double x; } both = {bits};
    return both.x;
}

#endif
