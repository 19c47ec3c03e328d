"""Reference values for the survival tests, by lifelines, numpy, pandas and scipy.

    python3 -m venv venv && venv/bin/pip install lifelines==0.30.3
    venv/bin/python Tests/AnalysisTests/Survival/Reference/reference.py

--make writes spells.csv anew (seeded). Window: 2012-01 to 2015-12. Months are counted as the model does: a spell with start t
and exit s is at risk in t+1 … s.
"""
import sys
from pathlib import Path

import numpy as np
import pandas as pd
from lifelines import KaplanMeierFitter, NelsonAalenFitter
from scipy.stats import chi2

PATH = Path(__file__).with_name("spells.csv")
FROM, THROUGH = 2012 * 12, 2015 * 12 + 11
BANDS = [0, 3, 6, 12, 24, 36, 60, 84, 10**6]
CAUSES = ["werk", "zelfstandig", "studie", "relatie", "verhuizing", "handhaving", "overig"]


def month(text):
    return int(text[:4]) * 12 + int(text[5:7]) - 1


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
    pd.DataFrame(rows, columns="dossier start exit reason birth leefvorm herkomst".split()).to_csv(PATH, index=False)


def exposure(frame):
    """Rows of (month, completed months before it, cause or None): one per dossier-month at risk, by counting."""
    rows = []
    for spell in frame.itertuples():
        for m in range(max(spell.t + 1, FROM), min(spell.s, THROUGH) + 1):
            age = m - 1 - (spell.birth * 12 + 6)
            band = "tot27" if age < 27 * 12 else "ouder"
            rows.append((m - 1 - spell.t, spell.leefvorm, band, spell.reason if m == spell.s else ""))
    return pd.DataFrame(rows, columns=["d", "leefvorm", "leeftijd", "cause"])


def numbers(values):
    return "[" + ", ".join(f"{v:.9f}" for v in values) + "]"


def survival(name, frame, causes):
    seen = frame[(frame.t < np.minimum(frame.s, THROUGH)) & (frame.s >= FROM)]
    last = np.minimum(seen.s, THROUGH) - seen.t
    event = (seen.s <= THROUGH) & seen.reason.isin(causes)
    # In view after `entry` whole months: at risk at entry + 1 and not before.
    entry = np.maximum(FROM - 1 - seen.t, 0)
    entry = np.where(entry > 0, entry + 0.5, 0)
    fit = KaplanMeierFitter().fit(last, event, entry=entry)
    fleming = NelsonAalenFitter(nelson_aalen_smoothing=False).fit(last, event, entry=entry)
    table = fit.event_table
    at = [int(max(k for k in table[table.observed > 0].index if k <= limit)) for limit in (3, 12, 24, 60)]
    limits = fit.confidence_interval_
    print(f"{name}: months {at}")
    print("  at risk", [int(table.at_risk[k]) for k in at], "exits", [int(table.observed[k]) for k in at])
    print("  S", numbers(fit.survival_function_.iloc[:, 0][at]))
    print("  lower", numbers(limits.iloc[:, 0][at]))
    print("  upper", numbers(limits.iloc[:, 1][at]))
    print("  Nelson-Aalen", numbers(fleming.cumulative_hazard_.iloc[:, 0][at]), "median", fit.median_survival_time_)


def relapse(frame, horizon):
    left = back = 0
    for spell in frame.itertuples():
        if spell.reason not in CAUSES or not (max(spell.t + 1, FROM) <= spell.s <= THROUGH - horizon):
            continue
        left += 1
        later = frame[(frame.dossier == spell.dossier) & (frame.t > spell.t)].t
        back += bool(len(later)) and int(later.min()) <= spell.s + horizon
    return left, back


def main():
    frame = pd.read_csv(PATH, keep_default_na=False)
    frame["t"] = frame.start.map(month)
    frame["s"] = frame.exit.map(lambda text: month(text) if text else 10**6)
    months = exposure(frame)
    exits = months[months.cause.isin(CAUSES)]
    count = lambda f: list(map(int, np.histogram(f.d, BANDS)[0]))
    print("by duur: months", count(months), "exits", count(exits))
    for dimension in ("leefvorm", "leeftijd", "cause"):
        print(dimension, months[dimension].value_counts().to_dict(), exits[dimension].value_counts().to_dict())
    print("within one month", int(((frame.t == frame.s) & (frame.t >= FROM) & (frame.t <= THROUGH)).sum()))
    survival("all", frame, CAUSES)
    survival("werk", frame, ["werk"])
    print("relapse", {h: relapse(frame, h) for h in (6, 12, 24)})
    for d, n in ((0, 100), (1, 50), (7, 400), (476, 6313), (20000, 900000), (1000000, 40000000)):
        low = chi2.ppf(0.025, 2 * d) / 2 / n if d else 0.0
        print("Garwood", d, n, f"{low:.12g}", f"{chi2.ppf(0.975, 2 * d + 2) / 2 / n:.12g}")
    print("chi2", f"{chi2.ppf(0.9, 3):.12g} {chi2.ppf(0.001, 10):.12g} {chi2.ppf(0.995, 0.5):.12g}")


if __name__ == "__main__":
    make() if "--make" in sys.argv else main()
