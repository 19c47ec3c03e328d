"""Holds the numpy and C models against the engine, month by month and category by category, and measures all.

Arguments: the program, a folder for its files; --counts holds the counts of the C model alone, in seconds. Fails when any
z-score passes the bound of family-wise alpha 0.001. All draws are seeded: the same scores each time.
"""

import csv
import subprocess
import sys
import time
from collections import defaultdict
from statistics import NormalDist

import numpy as np

import model
import plain
import simulate
from model import AFSTAND, DUUR, LEEFTIJD, LEEFVORM, MOVES, OORZAAK, SCENARIO, UREN

ALPHA = 0.001
ENGINE, PEER, BATCH, ROUNDS = 4000, 800, 10, 5
COUNTS = 1000
# A month's count is tested by itself where both sides saw it so often; rarer ones over the whole horizon, as Poisson.
ENOUGH = 25


def engine(program, folder, replications):
    """Runs the engine on one thread; returns its seconds."""
    began = time.monotonic()
    subprocess.run([program, "run", SCENARIO, "--replications", str(replications), "--seed", "1", "--threads", "1", "--quiet",
                    "--output", f"{folder}/{replications}"], check=True)
    return time.monotonic() - began


def engine_series(folder):
    """{(name, category): [(mean, sd) by month 1 …]} of a result folder."""
    series = defaultdict(list)
    for row in read(f"{folder}/caseload.csv"):
        if row["dimension"] in ("afstand", "leefvorm", "leeftijd", "duur", "deeltijd"):
            series[row["dimension"], row["category"]].append(row)
    series = defaultdict(list, {key: rows[1:] for key, rows in series.items()})
    for row in read(f"{folder}/flows.csv"):
        flow, cause, dimension, category = row["flow"], row["cause"], row["dimension"], row["category"]
        if flow in ("instroom", "aow", "overlijden") and cause == "totaal" and dimension == "afstand":
            series[flow, category].append(row)
        if flow in ("uitstroom", "terugval") and cause != "totaal" and dimension == "afstand":
            series[flow, f"{cause} {category}"].append(row)
        if flow == "uitstroom" and dimension in ("duur", "uren"):
            series[f"uitstroom_{dimension}", category].append(row)
        if flow == "doorstroom" and cause != "totaal":
            series[flow, cause].append(row)
        if flow == "deeltijd" and dimension == "totaal":
            series[f"deeltijd_{cause}", ""].append(row)
    return {key: np.array([(float(row["mean"]), float(row["sd"])) for row in rows]) for key, rows in series.items()}


def engine_years(folder):
    """{measure: [(mean, sd) by year]} of the traject."""
    series = defaultdict(list)
    for row in read(f"{folder}/trajecten.csv"):
        series[row["measure"]].append((float(row["mean"]), float(row["sd"])))
    return {name: np.array(rows) for name, rows in series.items()}


def read(path):
    with open(path) as file:
        return list(csv.DictReader(file))


CATEGORIES = {
    "afstand": AFSTAND, "leefvorm": LEEFVORM, "leeftijd": LEEFTIJD, "duur": DUUR, "deeltijd": UREN, "instroom": AFSTAND,
    "aow": AFSTAND, "overlijden": AFSTAND, "doorstroom": MOVES, "uitstroom_duur": DUUR, "uitstroom_uren": UREN,
    "uitstroom": [f"{cause} {afstand}" for cause in OORZAAK for afstand in AFSTAND],
    "terugval": [f"{cause} {afstand}" for cause in OORZAAK for afstand in AFSTAND],
    "deeltijd_start": [""], "deeltijd_groei": [""], "deeltijd_einde": [""]}


def scores(theirs, ours, count):
    """z by test; `theirs` holds mean and sd by period, `ours` counts by replication and period."""
    mean, sd = theirs[:, 0], theirs[:, 1]
    peer, spread = ours.mean(axis=0), ours.std(axis=0, ddof=1)
    frequent = np.minimum(mean * count, peer * len(ours)) >= ENOUGH
    with np.errstate(divide="ignore", invalid="ignore"):
        z = (mean - peer) / np.sqrt(sd**2 / count + spread**2 / len(ours))
    tests = list(z[frequent])
    rare = ~frequent
    if rare.any():
        left, right = mean[rare].sum() * count, peer[rare].sum() * len(ours)
        if left + right > 0:
            pooled = (left + right) / (count + len(ours))
            tests.append((left / count - right / len(ours)) / np.sqrt(pooled / count + pooled / len(ours)))
    return tests


def hold(peer, counts, folder, replications, brief=False):
    """Prints the scores of a peer's counts against those of the engine's replications; returns whether they agree."""
    tests = {}
    for (name, category), theirs in engine_series(f"{folder}/{replications}").items():
        if name in CATEGORIES and category not in CATEGORIES[name]:
            # Jobs under 12 hours: the reduced model has none.
            assert not theirs.any(), f"{name} {category}: the engine has some, and the reduced model none"
        elif name in CATEGORIES:
            tests[name, category] = scores(theirs, counts[name][:, 1:, CATEGORIES[name].index(category)], replications)
    for name, theirs in engine_years(f"{folder}/{replications}").items():
        if name in ("gestart", "afgerond", "afgebroken", "naar_werk", "deelnemers"):
            years = counts[name][:, 1:, 0].reshape(len(counts[name]), -1, 12)
            ours = years.mean(axis=2) if name == "deelnemers" else years.sum(axis=2)
            tests["traject", name] = scores(theirs, ours, replications)
    missing = {(name, category) for name, labels in CATEGORIES.items() for category in labels} - set(tests)
    assert not missing, f"the engine's files lack {sorted(missing)}"

    every = np.array([z for values in tests.values() for z in values])
    bound = NormalDist().inv_cdf(1 - ALPHA / 2 / len(every))
    agrees = bool(np.abs(every).max() <= bound)
    if not brief or not agrees:
        print(f"{peer:16} {'category':18} {'tests':>5} {'mean z':>7} {'max |z|':>7}")
        for (name, category), values in tests.items():
            if values:
                print(f"{name:16} {category:18} {len(values):5} {np.mean(values):7.2f} {np.abs(values).max():7.2f}")
    print(f"{peer}: {len(every)} tests, largest |z| {np.abs(every).max():.2f}, bound {bound:.2f}, root mean square "
          f"{np.sqrt((every**2).mean()):.3f}: {'the same model' if agrees else 'DIFFERS'}")
    return agrees


def measure(program, folder, numbers, rows, c):
    """Seconds per replication on one thread, in turns; the engine's without what a run costs whatever its length."""
    def numpy_seconds(replications):
        simulation = simulate.Simulation(numbers, rows, replications, 2)
        began = time.monotonic()
        simulation.run()
        return (time.monotonic() - began) / replications

    rounds = [((engine(program, folder, 1000) - engine(program, folder, 100)) / 900, c.run(900)[1] / 900,
               numpy_seconds(BATCH), numpy_seconds(1)) for _ in range(ROUNDS)]
    return np.median(rounds, axis=0)


def main(program, folder, mode=None):
    with open(f"{folder}/opening.csv", "w") as file:
        subprocess.run([program, "opening", SCENARIO], stdout=file, check=True)
    numbers, rows = model.Model(), model.opening(f"{folder}/opening.csv")
    c = plain.Plain(numbers, rows, folder)
    if mode == "--counts":
        engine(program, folder, COUNTS)
        if not hold("peers: C", c.run(COUNTS)[0], folder, COUNTS, brief=True):
            sys.exit("peers: the engine and Benchmarks/Kernel.md are no longer the same model")
        return
    engine(program, folder, ENGINE)
    batches = [simulate.Simulation(numbers, rows, BATCH, [1, batch]).run() for batch in range(PEER // BATCH)]
    counts = {name: np.concatenate([batch[name] for batch in batches]) for name in batches[0]}
    agree = [hold("numpy", counts, folder, ENGINE), hold("C", c.run(ENGINE)[0], folder, ENGINE)]

    months = counts["afstand"][:, :-1].sum() / PEER
    seconds = measure(program, folder, numbers, rows, c)
    for name, value in zip(["engine", "C -O3", f"numpy, {BATCH} replications at once", "numpy, one by one"], seconds):
        print(f"{name:32} {value / months * 1e9:7.1f} ns per household-month, {value / seconds[0]:6.2f} times the engine's")
    if not all(agree):
        sys.exit("compare: the models differ")


if __name__ == "__main__":
    main(*sys.argv[1:])
