#!/usr/bin/env python3
"""Measures CElementary's five functions against MPFR, and looks for inversions: accuracy.py SOURCES [ARGUMENTS].

Needs clang, numpy, gmpy2 (MPFR, 160 bits) and mpmath, which recomputes the worst 200 of each. Errors are in units of
the last place of the exact value's binade, 2^-1074 for subnormal results. Ends with 1 where a bound is exceeded or an
inversion is found.
"""
import ctypes
import math
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import gmpy2
import mpmath
import numpy as np
from gmpy2 import mpfr

gmpy2.get_context().precision = 160
mpmath.mp.prec = 200
BOUNDS = {"log": 0.6, "exp": 0.6, "pow": 1.0, "log1p": 1.0, "expm1": 1.0}
EXACT = {"log": gmpy2.log, "exp": gmpy2.exp, "pow": lambda x, y: x**y, "log1p": gmpy2.log1p, "expm1": gmpy2.expm1}
LOOPS = "#include <stddef.h>\n" + "".join(
    f"double pinned_{f}(double); void each_{f}(double *y, const double *x, size_t n)"
    f"{{ while (n--) *y++ = pinned_{f}(*x++); }}\n" for f in ("log", "exp", "log1p", "expm1")) + (
    "double pinned_pow(double, double); void each_pow(double *z, const double *x, const double *y, size_t n)"
    "{ while (n--) *z++ = pinned_pow(*x++, *y++); }\n")


def build(sources, folder):
    (folder / "loops.c").write_text(LOOPS)
    library = folder / "elementary.so"
    files = sorted(str(f) for f in Path(sources).rglob("*.c"))
    subprocess.run(["clang", "-O2", "-fPIC", "-shared", "-Wl,-Bsymbolic", "-I", f"{sources}/include", "-o", library,
                    folder / "loops.c", *files], check=True)
    return ctypes.CDLL(str(library))


def apply(library, name, *columns):
    columns = [np.ascontiguousarray(c, dtype=float) for c in columns]
    result = np.empty(len(columns[0]))
    pointers = [a.ctypes.data_as(ctypes.c_void_p) for a in (result, *columns)]
    getattr(library, f"each_{name}")(*pointers, ctypes.c_size_t(len(result)))
    return result


def ulps(result, exact):
    """|result − exact| in units of the last place of the exact value."""
    nearest = float(exact)
    if math.isinf(nearest) or math.isinf(result):
        return 0.0 if result == nearest else math.inf
    below = nearest if abs(nearest) <= abs(exact) else math.nextafter(nearest, 0)
    return abs(float((mpfr(result) - exact) / math.ulp(below)))


def any_double(random, count, low=0, high=0x7FF0000000000000):
    return random.integers(low, high, count).view(np.float64)


def neighbours(centres, reach):
    bits = np.asarray(centres, dtype=float).view(np.int64)[:, None] + np.arange(-reach, reach + 1)
    return bits.view(np.float64)


def cells(first):
    """The table cells' ends in [1/2, 2): every 2^45 in a double's bits from `first`."""
    return (first + np.arange(-80, 130) * (1 << 45)).view(np.float64)


def signed(random, x):
    return np.where(random.random(len(x)) < 0.5, x, -x)


def log_arguments(random, count):
    part = count // 5
    return np.concatenate([
        any_double(random, part), random.random(part), 1 + signed(random, np.exp2(-random.uniform(1, 52, part))),
        random.uniform(0.9, 1.1, part), cells(0x3FE6A00000000000)[random.integers(0, 210, part)]
        * (1 + random.integers(-50, 50, part) * 2.0**-52) * np.exp2(random.integers(-3, 4, part)),
        any_double(random, count - 5 * part, 1, 1 << 52)])


def exp_arguments(random, count):
    part = count // 5
    ends = (random.integers(-3000, 3000, part) + 0.5) * (math.log(2) / 128)
    return np.concatenate([
        random.uniform(-745.2, 709.8, part), random.uniform(-30, 5, part), random.uniform(-745.2, -707, part),
        signed(random, np.exp2(random.uniform(-60, 1, part))), ends * (1 + random.integers(-9, 9, part) * 2.0**-52),
        random.uniform(709, 709.79, count - 5 * part)])


def pow_arguments(random, count):
    part = count // 5
    x, y = any_double(random, part), signed(random, any_double(random, part))
    wide = signed(random, 10.0 ** random.uniform(-4, 4, part))
    wide_x = np.exp(np.clip(signed(random, random.uniform(0, 745, part)) / wide, -708, 708))
    near = 1 + signed(random, np.exp2(-random.uniform(2, 52, part)))
    near_y = signed(random, random.uniform(0, 745.2, part)) / np.log1p(near - 1)
    edge = any_double(random, part)
    edge_y = random.uniform(-745.2, 709.8, part) / np.log(edge)
    rest = count - 4 * part
    return (np.concatenate([random.uniform(0.1, 10, rest), wide_x, near, edge, x]),
            np.concatenate([random.uniform(-3, 3, rest), wide, near_y, edge_y, y * 2.0**-500]))


def log1p_arguments(random, count):
    part = count // 5
    return np.concatenate([
        -np.exp2(-random.uniform(0, 60, part)), np.exp2(random.uniform(-60, 10, part)), random.uniform(-1, 1, part),
        random.uniform(-0.0626, 0.0626, part), cells(0x3FE6A00000000000)[random.integers(0, 210, part)] - 1,
        any_double(random, count - 5 * part)])


def expm1_arguments(random, count):
    part = count // 5
    return np.concatenate([
        random.uniform(-45, 709.8, part), random.uniform(-1, 1, part), random.uniform(-0.0626, 0.0626, part),
        signed(random, np.exp2(random.uniform(-60, 6, part))), random.uniform(-40, 3, part),
        any_double(random, count - 5 * part, 0, 0x3FB0000000000000)])


ARGUMENTS = {"log": log_arguments, "exp": exp_arguments, "pow": pow_arguments, "log1p": log1p_arguments,
             "expm1": expm1_arguments}


def worst_errors(library, name, count, random):
    columns = ARGUMENTS[name](random, count)
    columns = columns if isinstance(columns, tuple) else (columns,)
    results = apply(library, name, *columns)
    exact = EXACT[name]
    errors = np.array([ulps(float(r), exact(*(mpfr(float(a)) for a in row))) for r, *row in zip(results, *columns)])
    order = np.argsort(errors)[::-1]
    for i in order[:200]:  # MPFR and mpmath must agree
        row = [mpmath.mpf(float(c[i])) for c in columns]
        value = {"pow": mpmath.power}.get(name, getattr(mpmath, name, None))(*row)
        again = mpfr(str(mpmath.nstr(value, 45)))
        assert abs(ulps(float(results[i]), again) - errors[i]) < 1e-9, (name, row)
    return len(errors), errors[order[0]], [float(c[order[0]]).hex() for c in columns], np.mean(errors > 0.5)


def places(name, random):
    """Where to look for inversions: (centres, doubles on each side)."""
    small = signed(random, np.exp2(-random.uniform(1, 60, 4000)))
    if name in ("log", "log1p"):
        ends = cells(0x3FE6A00000000000)[80:209]
        every = np.concatenate([ends * 2.0**k for k in range(-1021, 1023)])
        close = np.concatenate([ends * 2.0**k for k in range(-3, 4)])
        if name == "log":
            return [(every, 20), (close, 1000), ([991 / 1024, 1057 / 1024], 100_000), (any_double(random, 4000), 500),
                    (random.uniform(0, 2, 4000), 500), (random.uniform(0.9, 1.1, 4000), 500)]
        return [(every[every > 2.0**-52] - 1, 20), (close - 1, 1000), ([-33 / 1024, 33 / 1024, 2.0**54], 100_000),
                (any_double(random, 4000), 500), (-random.random(4000), 500), (small, 500)]
    every = (np.arange(-137_600, 131_072) + 0.5) * (math.log(2) / 128)
    close = every[np.abs(every) < 4]
    return [(every, 20), (close, 1000), ([-17 / 256, 17 / 256, -40, 40, -700, 700, -708.4, -37.43], 100_000),
            (random.uniform(-745, 709, 4000), 500), (random.uniform(-40, 5, 4000), 500), (small, 500)]


def inversions(library, name, random):
    """Pairs of adjacent doubles, and those with falling values."""
    pairs = falls = 0
    for centres, reach in places(name, random):
        centres = np.asarray(centres)
        for part in np.array_split(centres[centres != 0], len(centres) // 20_000 + 1):
            x = neighbours(part, reach)
            y = apply(library, name, x.ravel()).reshape(x.shape)
            y *= np.sign(x[:, :1])  # the bits of negative numbers grow downwards
            step = y[:, 1:] - y[:, :-1]
            pairs, falls = pairs + step.size, falls + int((step < 0).sum())
    return pairs, falls


def main():
    count = int(float(sys.argv[2])) if len(sys.argv) > 2 else 1_000_000
    failed = False
    with tempfile.TemporaryDirectory() as folder:
        library = build(sys.argv[1], Path(folder))
        for name, bound in BOUNDS.items():
            start, random = time.time(), np.random.default_rng(20240517)
            number, worst, where, beyond = worst_errors(library, name, count, random)
            line = f"{name}: {number} arguments, worst {worst:.4f} ulp at {' '.join(where)}, above 0.5 ulp {beyond:.2%}"
            failed |= not worst <= bound
            if name != "pow":
                pairs, falls = inversions(library, name, random)
                line += f"; {pairs} adjacent pairs, {falls} inversions"
                failed |= falls > 0
            print(f"{line}; {time.time() - start:.0f} s", flush=True)
    sys.exit(failed)


if __name__ == "__main__":
    main()
