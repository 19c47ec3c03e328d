"""Reference values for the survival tests, by lifelines, numpy, pandas and scipy.

    python3 -m venv venv && venv/bin/pip install lifelines==0.30.3
    venv/bin/python Tests/AnalysisTests/Survival/Reference/reference.py

--make writes spells.csv anew (seeded). Window: 2012-01 to 2015-12. Time is in calendar months, by the day: a first day begins at
(day − 1) ÷ days of its month, a last day ends at day ÷ days.
"""
import calendar
import sys
from pathlib import Path

import numpy as np
import pandas as pd
from lifelines import KaplanMeierFitter, NelsonAalenFitter
from scipy.stats import chi2

PATH = Path(__file__).with_name("spells.csv")
FROM, END = 2012 * 12, 2016 * 12
THROUGH = END - 1
BANDS = [0, 3, 6, 12, 24, 36, 60, 84, 10**6]
CAUSES = ["werk", "zelfstandig", "studie", "relatie", "verhuizing", "handhaving", "overig"]


def month(text):
    return int(text[:4]) * 12 + int(text[5:7]) - 1


def moment(text, last):
    """Months since year 0 of the begin of a day, or of its end."""
    year, number, day = (int(part) for part in text.split("-"))
    return month(text) + (day - (0 if last else 1)) / calendar.monthrange(year, number)[1]


def spelled(index):
    return f"{index // 12}-{index % 12 + 1:02d}"


def make():
    rng = np.random.default_rng(20190101)
    rows = []
    for number in range(1, 71):
        start = int(rng.integers(2006 * 12, 2015 * 12 + 6))
        birth = start // 12 - int(rng.integers(19, 62))
        leefvorm = rng.choice(["alleenstaande", "alleenstaandeOuder", "paar"], p=[0.6, 0.25, 0.15])
        herkomst = rng.choice(["ww", "scheiding", "jongere"])
        for _ in range(3):
            exit = start if rng.random() < 0.06 else start + int(rng.geometric(0.04))
            running = exit > THROUGH + 6
            reason = "" if running else rng.choice(CAUSES + ["aow", "overlijden"])
            rows.append([f"d{number}", spelled(start), "" if running else spelled(exit), reason, birth, leefvorm, herkomst])
            if running or reason in ("aow", "overlijden") or rng.random() < 0.4:
                break
            start = exit + int(rng.integers(1, 30))
            if start > THROUGH:
                break
    # Days of their own stream: months stay as they were before days were counted.
    days = np.random.default_rng(20190102)
    for row in rows:
        length = calendar.monthrange(int(row[1][:4]), int(row[1][5:]))[1]
        first = int(days.integers(1, length + 1))
        if row[2]:
            length = calendar.monthrange(int(row[2][:4]), int(row[2][5:]))[1]
            row[2] += f"-{int(days.integers(first if row[1] == row[2] else 1, length + 1)):02d}"
        row[1] += f"-{first:02d}"
    pd.DataFrame(rows, columns="dossier start exit reason birth leefvorm herkomst".split()).to_csv(PATH, index=False)


def overlap(low, high, lower, upper):
    return np.maximum(0, np.minimum(high, upper) - np.maximum(low, lower))


def seen(frame):
    """Spells at risk in the window, with when they came into view and went out of it."""
    part = frame[(frame.t < END) & (frame.s > FROM)].copy()
    part["low"], part["high"] = np.maximum(part.t, FROM), np.minimum(part.s, END)
    part["exit"] = part.s <= END
    return part


def by_duur(frame):
    low, high = frame.low - frame.t, frame.high - frame.t
    left = frame[frame.exit & frame.reason.isin(CAUSES)]
    for lower, upper in zip(BANDS, BANDS[1:]):
        # A last day that ends as a band begins belongs to the band before.
        stay = left.s - left.t
        yield overlap(low, high, lower, upper).sum(), int(((stay > lower) & (stay <= upper)).sum())


def by_age(frame):
    """Below 27, as of the end of the month before."""
    turn = frame.birth * 12 + 6 + 27 * 12 + 1
    left = frame[frame.exit & frame.reason.isin(CAUSES)]
    return overlap(frame.low, frame.high, 0, turn).sum(), int((left.exit_month < left.birth * 12 + 6 + 27 * 12 + 1).sum())


def numbers(values):
    return "[" + ", ".join(f"{v:.9f}" for v in values) + "]"


def survival(name, frame, causes):
    part = seen(frame)
    last, entry = part.high - part.t, part.low - part.t
    event = part.exit & part.reason.isin(causes)
    fit = KaplanMeierFitter().fit(last, event, entry=entry)
    fleming = NelsonAalenFitter(nelson_aalen_smoothing=False).fit(last, event, entry=entry)
    table = fit.event_table
    at = [max(k for k in table[table.observed > 0].index if k <= limit) for limit in (6, 12, 24, 60)]
    limits = fit.confidence_interval_
    print(f"{name}: months {numbers(at)}")
    print("  at risk", [int(table.at_risk[k]) for k in at], "exits", [int(table.observed[k]) for k in at])
    print("  S", numbers(fit.survival_function_.iloc[:, 0][at]))
    print("  lower", numbers(limits.iloc[:, 0][at]))
    print("  upper", numbers(limits.iloc[:, 1][at]))
    print("  Nelson-Aalen", numbers(fleming.cumulative_hazard_.iloc[:, 0][at]), "median", fit.median_survival_time_)


def relapse(frame, horizon):
    left = back = 0
    for spell in frame.itertuples():
        if spell.reason not in CAUSES or not (FROM <= spell.exit_month <= THROUGH - horizon):
            continue
        left += 1
        later = frame[(frame.dossier == spell.dossier) & (frame.t > spell.t)].start_month
        back += bool(len(later)) and int(later.min()) <= spell.exit_month + horizon
    return left, back


def main():
    frame = pd.read_csv(PATH, keep_default_na=False)
    frame["start_month"] = frame.start.map(month)
    frame["exit_month"] = frame.exit.map(lambda text: month(text) if text else 10**6)
    frame["t"] = frame.start.map(lambda text: moment(text, last=False))
    frame["s"] = frame.exit.map(lambda text: moment(text, last=True) if text else 1e6)
    part = seen(frame)
    left = part[part.exit]
    duren = list(by_duur(part))
    print("by duur: months", numbers(m for m, _ in duren), "exits", [d for _, d in duren])
    months = (part.high - part.low).groupby(part.leefvorm).sum()
    print("leefvorm", {k: round(v, 9) for k, v in months.items()}, left[left.reason.isin(CAUSES)].leefvorm.value_counts().to_dict())
    print("younger than 27", *by_age(part))
    print("cause", left.reason.value_counts().to_dict())
    print("within one month", int((left.start_month == left.exit_month).sum()))
    survival("all", frame, CAUSES)
    survival("werk", frame, ["werk"])
    print("relapse", {h: relapse(frame, h) for h in (6, 12, 24)})
    for d, n in ((0, 100), (1, 50), (7, 400), (476, 6313), (20000, 900000), (1000000, 40000000)):
        low = chi2.ppf(0.025, 2 * d) / 2 / n if d else 0.0
        print("Garwood", d, n, f"{low:.12g}", f"{chi2.ppf(0.975, 2 * d + 2) / 2 / n:.12g}")
    print("chi2", f"{chi2.ppf(0.9, 3):.12g} {chi2.ppf(0.001, 10):.12g} {chi2.ppf(0.995, 0.5):.12g}")


if __name__ == "__main__":
    make() if "--make" in sys.argv else main()
