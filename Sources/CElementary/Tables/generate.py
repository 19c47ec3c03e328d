#!/usr/bin/env python3
"""Writes exp_table.h, log_table.h and pow_table.h beside this folder: python3 generate.py [folder]. Needs mpmath only.

The same bytes come out on every machine: all numbers are multi-precision, and each is rounded to double once.
"""
import struct
import sys
from pathlib import Path

from mpmath import mp, mpf

mp.prec = 200
LN2 = mp.log(2)


def double(value):
    """The nearest double, ties to even, as a Python float."""
    mantissa, exponent = mp.frexp(value)
    return float(mp.ldexp(mp.nint(mp.ldexp(mantissa, 53)), exponent - 53)) if value else 0.0


def short(value, bits):
    """The nearest multiple of 2^-bits."""
    return mp.ldexp(mp.nint(mp.ldexp(value, bits)), -bits)


def c(value):
    text = double(value).hex()
    head, exponent = text.split("p")
    head = head.rstrip("0").rstrip(".") if "." in head else head
    return f"{head}p{exponent}"


def from_bits(bits):
    return mpf(struct.unpack("<d", struct.pack("<Q", bits))[0])


def minimax(function, weight, count, low, high):
    """The polynomial with `count` terms that makes the largest |weight·(function − polynomial)| smallest, and that.

    Remez's exchange on a fixed grid (J.-M. Muller, Elementary Functions, chapter 3).
    """
    steps = 600
    grid = [(low + high) / 2 - (high - low) / 2 * mp.cos(mp.pi * i / steps) for i in range(steps + 1)]
    values = [function(x) for x in grid]
    weights = [weight(x) for x in grid]
    points = [round(i * (len(grid) - 1) / count) for i in range(count + 1)]
    for _ in range(30):
        system = mp.matrix(count + 1, count + 1)
        right = mp.matrix(count + 1, 1)
        for row, p in enumerate(points):
            for power in range(count):
                system[row, power] = grid[p] ** power
            system[row, count] = (-1) ** row / weights[p]
            right[row] = values[p]
        solution = mp.lu_solve(system, right)
        coefficients = [solution[i] for i in range(count)]
        errors = [w * (v - mp.polyval(coefficients[::-1], x)) for x, v, w in zip(grid, values, weights)]
        # One extremum for each run of one sign; drop from the weaker end while there are too many.
        runs = []
        for i, error in enumerate(errors):
            if runs and (errors[runs[-1]] > 0) == (error > 0):
                if abs(error) > abs(errors[runs[-1]]):
                    runs[-1] = i
            else:
                runs.append(i)
        while len(runs) > count + 1:
            runs.pop(0 if abs(errors[runs[0]]) < abs(errors[runs[-1]]) else -1)
        if len(runs) < count + 1 or runs == points:
            break
        points = runs
    return coefficients, max(abs(e) for e in errors)


def squared(reach):
    """The weight x², but never near 0, where the exchange would stall."""
    return lambda x: max(x * x, reach * reach / 64)


def series(terms):
    """f(x) = Σ terms(n)·x^n, to full precision for small x (no cancellation near 0)."""
    def function(x):
        total, n, power = mpf(0), 0, mpf(1)
        while n < 60:
            total += terms(n) * power
            power *= x
            n += 1
        return total
    return function


def tail_of_exp(first):
    """(e^x − Σ_{n<first} x^n/n!) / x^first."""
    return series(lambda n: 1 / mp.factorial(n + first))


def tail_of_log(first):
    """(log(1+x) − its terms below x^first) / x^first."""
    return series(lambda n: mpf((-1) ** (n + first + 1)) / (n + first))


HEADER = "/* Written by Tables/generate.py; do not edit. */\n"


def poly(name, comment, fit):
    coefficients, error = fit
    bound = f"2^{float(mp.log(error, 2)):.1f}"
    lines = [f"/* {comment} Error below {bound}. */", f"static const double {name}[] = {{"]
    texts = [c(x) for x in coefficients]
    for i in range(0, len(texts), 4):
        lines.append("    " + ", ".join(texts[i:i + 4]) + ",")
    return "\n".join(lines + ["};"]) + "\n"


def constant(name, value, comment=""):
    return f"static const double {name} = {c(value)};" + (f" /* {comment} */" if comment else "") + "\n"


def exp_table():
    size, small = 128, mpf(17) / 256
    high = short(LN2 / size, 40)
    reach = LN2 / size / 2 * (1 + mpf(2) ** -10)
    out = HEADER
    out += constant("exp_scale", size / LN2, "128/ln 2")
    out += constant("exp_step_high", high, "ln 2/128 to 33 bits: times n it is exact")
    out += constant("exp_step_low", LN2 / size - high)
    out += poly("exp_poly", "(e^r − 1 − r)/r² for |r| ≤ ln 2/256.",
                minimax(tail_of_exp(2), squared(reach), 4, -reach, reach))
    out += poly("expm1_poly", "(e^x − 1 − x − x²/2)/x³ for |x| ≤ 17/256, relative to x.",
                minimax(tail_of_exp(3), squared(small), 7, -small, small))
    out += "/* 2^(j/128) as a double, and what it lacks, relative to it. */\n"
    out += "static const struct { double lead, tail; } exp_table[128] = {\n"
    entries = []
    for j in range(size):
        exact = mpf(2) ** (mpf(j) / size)
        lead = mpf(double(exact))
        entries.append(f"{{{c(lead)}, {c((exact - lead) / lead)}}}")
    for i in range(0, size, 2):
        out += "    " + ", ".join(entries[i:i + 2]) + ",\n"
    return out + "};\n"


CELL = 1 << 45  # in the bits of a double: 128 cells in each octave
LOG_START = 0x3FE6A00000000000  # 75 cells below 1, near √½
POW_START = LOG_START - CELL * 2 // 3  # 1 lies inside a cell, as far from its lower as from its upper end
LOG_BITS = 43  # log c and k·ln 2's high part are multiples of 2^-43 below 2^10: their sum is exact


def accurate_point(middle):
    """A double c just above `middle`, its log within 2^-64 of a multiple of 2^-43 and 1/c within 2^-57 of a double.

    Accurate tables: Gal and Bachelis, ACM TOMS 17(1), 1991. In integers of 2^-120, for speed.
    """
    one, digits = 1 << 120, 120 - (53 if middle < 1 else 52)
    log = int(mp.ceil(mp.ldexp(mp.log(middle), LOG_BITS)))
    grow = int(mp.expm1(mpf(2) ** -LOG_BITS) * one)
    value = int(mp.exp(mp.ldexp(mpf(log), -LOG_BITS)) * one)
    while True:
        point = ((value >> digits - 1) + 1 >> 1) << digits
        if abs(value - point) < value >> 64:
            exact = mpf(point) / one
            inverse = mpf(double(1 / exact))
            if abs(inverse * exact - 1) < mpf(2) ** -57:
                return exact, inverse, mp.ldexp(mpf(log), -LOG_BITS)
        log += 1
        value += value * grow >> 120


def log_table():
    near = mpf(33) / 1024
    rows, reach = [], mpf(0)
    for j in range(128):
        low, high = (from_bits(LOG_START + (j + i) * CELL) for i in (0, 1))
        point, inverse, log = accurate_point((low + high) / 2)
        reach = max(reach, abs(low / point - 1), abs(high / point - 1))
        rows.append(f"    {{{c(point)}, {c(inverse)}, {c(log)}}},")
    ln2_high = short(LN2, LOG_BITS)
    out = HEADER
    out += f"#define LOG_START 0x{LOG_START:016x}\n"
    out += constant("ln2_high", ln2_high, "a multiple of 2^-43: times k it is exact")
    out += constant("ln2_low", LN2 - ln2_high)
    out += poly("log_poly", f"(log(1+r) − r)/r² for |r| ≤ {c(reach)}.",
                minimax(tail_of_log(2), squared(reach), 5, -reach, reach))
    out += poly("log_near_poly", "(log(1+f) − f + f²/2)/f³ for |f| ≤ 33/1024, relative to f.",
                minimax(tail_of_log(3), squared(near), 8, -near, near))
    out += "/* A double c inside each cell, 1/c, and log c: within 2^-64 of a multiple of 2^-43. */\n"
    out += "static const struct { double point, inverse, log; } log_table[128] = {\n"
    return out + "\n".join(rows) + "\n};\n"


def pow_table():
    rows, reach = [], mpf(0)
    for j in range(128):
        low, high = (from_bits(POW_START + (j + i) * CELL) for i in (0, 1))
        inverse = mpf(1) if low <= 1 < high else short(2 / (low + high), 13)
        reach = max(reach, abs(low * inverse - 1), abs(high * inverse - 1))
        log = -mp.log(inverse)
        lead = short(log, LOG_BITS)
        rows.append(f"    {{{c(inverse)}, {c(lead)}, {c(log - lead)}}},")
    ln2_high = short(LN2, LOG_BITS)
    out = HEADER
    out += f"#define POW_START 0x{POW_START:016x}\n"
    out += constant("ln2_high", ln2_high, "a multiple of 2^-43: times k it is exact")
    out += constant("ln2_low", LN2 - ln2_high)
    out += poly("pow_poly", f"(log(1+r) − r + r²/2)/r³ for |r| ≤ {c(reach)}, relative to r.",
                minimax(tail_of_log(3), squared(reach), 6, -reach, reach))
    out += "/* 1/c to 13 binary places for a c inside each cell; log c as a multiple of 2^-43, and the rest. */\n"
    out += "static const struct { double inverse, log, tail; } pow_table[128] = {\n"
    return out + "\n".join(rows) + "\n};\n"


if __name__ == "__main__":
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).parent.parent
    for name, text in (("exp", exp_table()), ("log", log_table()), ("pow", pow_table())):
        (folder / f"{name}_table.h").write_text(text)
