#!/usr/bin/env python3
"""Prints ElementaryReference.swift: reference.py SOURCES. Correctly rounded values by mpmath with 400 bits."""
import ctypes
import math
import random
import struct
import sys
import tempfile
from pathlib import Path

import mpmath
from mpmath import mpf

from accuracy import build

mpmath.mp.prec = 400
INF, MIN = math.inf, 2.0**-1022
random.seed(20240517)


def bits(x):
    return struct.unpack("<Q", struct.pack("<d", x))[0]


def rounded(value):
    """The nearest double, ties to even."""
    if mpmath.isnan(value) or mpmath.isinf(value) or value == 0:
        return float(value)
    exponent = max(mpmath.frexp(value)[1] - 53, -1074)
    whole = mpmath.ldexp(mpmath.nint(mpmath.ldexp(value, -exponent)), exponent)
    return math.copysign(INF, value) if abs(whole) >= mpf(2) ** 1024 else math.copysign(float(whole), value)


def exact(name, *arguments):
    if name == "pow":
        x, y = map(mpf, arguments)
        sign = -1 if x < 0 and y == int(y) and int(y) % 2 else 1
        return sign * mpmath.exp(y * mpmath.log(abs(x)))
    return getattr(mpmath, name)(mpf(arguments[0]))


def spread(low, high, count):
    return [random.uniform(low, high) for _ in range(count)]


def powers(low, high, count, signs=(1,)):
    return [random.choice(signs) * 2.0 ** random.uniform(low, high) for _ in range(count)]


def cell_ends(count):
    ends = [struct.unpack("<d", struct.pack("<Q", 0x3FE6A00000000000 + random.randrange(129) * 2**45))[0]
            * 2.0 ** random.choice([-900, -3, -1, 0, 0, 0, 1, 40]) for _ in range(count)]
    return [random.choice([x, math.nextafter(x, 0)]) for x in ends]


def exp_ends(count):
    return [(random.randrange(-4000, 3000) + 0.5) * math.log(2) / 128 for _ in range(count)]


ONES = [1.0, math.nextafter(1, 0), math.nextafter(1, 2), 1 - 33 / 1024, 1 + 33 / 1024, 1 - 2.0**-30, 1 + 2.0**-30]
EDGES = [5e-324, MIN, math.nextafter(MIN, 0), 1e-310, math.nextafter(INF, 0)]
SMALL = [2.0**-54, 2.0**-53, 2.0**-30, 1 / 32, 33 / 1024, 1 / 16, 17 / 256]
SMALL += [-x for x in SMALL]
ARGUMENTS = {
    "log": EDGES + ONES + [0.5, 2.0, 10.0, math.e] + spread(0, 1, 60) + spread(0.9, 1.1, 40)
    + powers(-1074, 1023, 44) + cell_ends(40),
    "exp": SMALL + [0.5, 1.0, -1.0, 700.0, -700.0, 709.782712893384, 709.7827128933841, -708.3964185322641, 710.0]
    + [-745.1332191019411, -745.1332191019412, -746.0] + spread(-30, 5, 60) + spread(-745, -708, 30)
    + spread(-700, 709, 30)
    + powers(-40, 0, 24, (1, -1)) + exp_ends(30),
    "log1p": EDGES + SMALL + [1.0, -0.5, math.nextafter(-1, 0), -1 + 2.0**-30, 2.0**53, 2.0**54 + 4, 1e300]
    + [-x for x in powers(-30, 0, 60)] + powers(-30, 60, 44) + spread(-0.07, 0.07, 40)
    + [x - 1 for x in cell_ends(30) if 2**-50 < x],
    "expm1": EDGES + SMALL + [1.0, -1.0, 40.0, -40.0, -37.43, -37.42994775023705, 709.782712893384, 709.7827128933841]
    + powers(-30, 0, 60, (1, -1)) + spread(-40, 5, 50) + spread(-0.07, 0.07, 40) + spread(40, 709, 10) + exp_ends(20),
}


def pow_arguments():
    pairs = list(zip(spread(0.1, 10, 80), spread(-3, 3, 80)))
    for x in powers(-1000, 1000, 40):
        pairs.append((x, random.uniform(-708, 709) / math.log(x)))
    for e in spread(2, 52, 40):
        x = 1 + random.choice([1, -1]) * 2.0**-e
        pairs.append((x, random.choice([1, -1]) * random.uniform(1, 740) / math.log(x)))
    pairs += [(x, y) for x in (-2.0, -0.5, -3.0) for y in (3.0, -4.0, 501.0)]
    pairs += [(2.0, y) for y in (-1074.0, -1075.0, -1074.5, 1023.0, 1024.0)] + [(10.0, 308.0), (10.0, -310.0)]
    pairs += [(5e-324, 0.5), (1e-310, -0.9), (5e-324, 1.0), (3.0, 2.0**-70)]
    pairs += [(1 + 2.0**-52, 1e18), (1 - 2.0**-53, 2.0**62)]
    return pairs + [(0.5, 0.5), (2.0, 0.5), (9.0, 0.5), (7.0, 1.0), (7.0, -1.0), (1.1, 10.0)]


def candidates(name):
    if name == "pow":
        return list(zip(spread(0.1, 10, 20_000), spread(-3, 3, 20_000)))
    low, high = {"log": (0, 1), "exp": (-30, 5), "log1p": (-0.07, 0), "expm1": (-3, 0)}[name]
    return [(x,) for x in spread(low, high, 10_000)]


def main():
    with tempfile.TemporaryDirectory() as folder:
        library = build(sys.argv[1], Path(folder))
        print("// Written by reference.py; do not edit.\n")
        print("/// Arguments, the correctly rounded value by mpmath, and whether ours is one last place larger (+) or")
        print("/// smaller (-) in size.")
        print("let elementaryReference: [String: String] = [")
        for name in ("log", "exp", "log1p", "expm1", "pow"):
            function = getattr(library, f"pinned_{name}")
            function.restype = ctypes.c_double
            function.argtypes = [ctypes.c_double] * (2 if name == "pow" else 1)
            arguments = pow_arguments() if name == "pow" else [(x,) for x in ARGUMENTS[name]]
            rows, off = [], 0
            for i, row in enumerate(arguments + candidates(name)):
                correct, ours = rounded(exact(name, *row)), function(*row)
                mark = {-1: "-", 0: "0", 1: "+"}[bits(ours) - bits(correct)]
                if i >= len(arguments):  # of the candidates, the first few where ours is not the nearest double
                    if mark == "0" or off == 9:
                        continue
                    off += 1
                rows.append(" ".join(f"{bits(x):016x}" for x in (*row, correct)) + " " + mark)
            per_line = 2 if name == "pow" else 3
            print(f'    "{name}": """')
            for i in range(0, len(rows), per_line):
                print("    " + "  ".join(rows[i:i + per_line]))
            print('    """,')
        print("]")


if __name__ == "__main__":
    main()
