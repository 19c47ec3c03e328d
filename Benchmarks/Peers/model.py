"""The numbers of the reduced model of Benchmarks/Kernel.md, as arrays, and its opening rows."""

import csv
from pathlib import Path

import numpy as np
import yaml

SCENARIO = Path(__file__).parents[2] / "scenarios/benchmark-kernel.yaml"

AFSTAND = ["1", "2", "3A", "3B"]
LEEFVORM = ["alleenstaande", "alleenstaandeOuder", "paar"]
LEEFTIJD = ["tot27", "van27tot35", "van35tot45", "van45tot55", "vanaf55"]
DUUR = ["0-3", "3-6", "6-12", "12-24", "24-36", "36-60", "60-84", "84+"]
OORZAAK = ["werk", "zelfstandig", "studie", "relatie", "verhuizing", "handhaving", "overig"]
MOVES = ["1>2", "2>3A", "3A>3B", "2>1", "3A>2", "3B>3A"]
SINDS = ["0-6", "6-12", "12-24", "24-60"]
UREN = ["12", "18", "26", "36"]
TERMIJN = ["6", "12", "23", "vast"]

# First month of each band; the age of "tot27" starts at 18 years.
LEEFTIJD_LOWER = np.array([18, 27, 35, 45, 55]) * 12
DUUR_LOWER = np.array([0, 3, 6, 12, 24, 36, 60, 84])
SINDS_LOWER = np.array([0, 6, 12, 24])
# Lanes: the seven causes, then a step away from work and a step towards it.
AWAY, TOWARDS, LANES = 7, 8, 9
# The norm as a share of the net minimum wage by leefvorm: from 21 years (Participatiewet art. 21), and of who is 18 to 20
# years old (art. 20; a parent of that age as a single person).
FULL_NORM_AGE = 21 * 12
NORM = np.array([[0.7, 0.7, 1.0], [0.1728, 0.1728, 0.3456]])
# AOW age in months by the first year in which it holds (Algemene Ouderdomswet art. 7a).
AOW = [(0, 780), (2013, 781), (2014, 782), (2015, 783), (2016, 786), (2017, 789), (2018, 792), (2019, 796), (2022, 799),
       (2023, 802), (2024, 804), (2028, 807)]
NEVER = 1 << 30


def band(months, lower):
    """Index of the band that holds this many months; the first one below its bound too."""
    return np.maximum(np.searchsorted(lower, months, side="right") - 1, 0)


class Model:
    def __init__(self, path=SCENARIO):
        with open(path) as file:
            text = yaml.load(file, yaml.BaseLoader)
        self.text = text
        self.months = int(text["horizon"])
        self.start = int(text["start"][:4]) * 12 + int(text["start"][5:]) - 1
        instroom, uitstroom, werk = text["instroom"], text["uitstroom"], text["werk"]

        def row(table, keys, default=None):
            each = table.get("elke", default)
            return np.array([float(table.get(key, each)) for key in keys])

        def ratios(table, rows, keys):
            return np.array([row(table.get(name, {}), keys, 1) for name in rows])

        calendar = [str(1 + month) for month in range(12)]
        self.instroom = row(instroom["per_maand"], ["overig"])[0] * row(instroom["seizoen"], calendar, 1)
        self.entry = {
            name: np.cumsum(row(instroom[name]["elke"], keys)) / row(instroom[name]["elke"], keys).sum()
            for name, keys in [("afstand", AFSTAND), ("leefvorm", LEEFVORM), ("leeftijd", LEEFTIJD)]}

        # Hazard on benefit by (stage of the traject, afstand, age band, duration band, lane), the calendar aside.
        hazard = np.zeros((3, 4, 5, 8, LANES))
        duur = ratios(uitstroom["duur"], OORZAAK, DUUR)
        leeftijd = ratios(uitstroom["leeftijd"], OORZAAK, LEEFTIJD)
        for cause, name in enumerate(OORZAAK):
            base = row(uitstroom["hazard"][name], AFSTAND)
            hazard[..., cause] = base[:, None, None] * leeftijd[cause][:, None] * duur[cause]
        step = row(text["doorstroom"]["hazard"], MOVES)
        step_leeftijd = ratios(text["doorstroom"]["leeftijd"], MOVES, LEEFTIJD)
        for afstand in range(3):
            hazard[:, afstand, :, :, AWAY] = step[afstand] * step_leeftijd[afstand][:, None]
            hazard[:, afstand + 1, :, :, TOWARDS] = step[afstand + 3] * step_leeftijd[afstand + 3][:, None]

        traject = text["interventies"][0]["traject"]
        self.lockin, self.nawerking = int(traject["lockin"]["maanden"]), int(traject["nawerking"]["maanden"])
        self.doelgroep = {"leeftijd": [LEEFTIJD.index(name) for name in traject["doelgroep"]["leeftijd"]],
                          "duur": DUUR.index(traject["doelgroep"]["duur"]),
                          "afstand": AFSTAND.index(traject["doelgroep"]["indeling"])}
        back = np.ones(3)
        for stage, name in [(1, "lockin"), (2, "nawerking")]:
            for effect in traject[name]["effecten"]:
                ratio = float(effect["ratio"]["waarde"])
                if effect["proces"] == "uitstroom":
                    hazard[stage, ..., OORZAAK.index(effect["oorzaak"])] *= ratio
                elif effect["proces"] == "doorstroom":
                    move = MOVES.index(effect["doorstroom"])
                    hazard[stage, move if move < 3 else move - 2, ..., AWAY if move < 3 else TOWARDS] *= ratio
                else:
                    back[stage] *= ratio
        self.hazard = hazard
        self.season = np.ones((12, LANES))
        self.season[:, :7] = ratios(uitstroom["seizoen"], OORZAAK, calendar).T

        # Terugval by (stage at exit, months since exit, cause, duration band of the spell that ended).
        terugval = text["terugval"]
        self.terugval = (back[:, None, None, None] * row(terugval["hazard"], SINDS)[:, None, None]
                         * row(terugval["oorzaak"], OORZAAK, 1)[:, None] * row(terugval["eerdere_duur"], DUUR, 1))
        self.overlijden = row(text["overlijden"]["hazard"], LEEFTIJD)

        self.uren = np.cumsum([row(werk["uren"][name], UREN) for name in AFSTAND], axis=1)
        self.termijn = np.cumsum([row(werk["termijn"][name], TERMIJN) for name in UREN], axis=1)
        # By (younger than 21, leefvorm, hours).
        self.pays = np.array([12, 18, 26, 36]) / 36 / NORM[..., None] >= 1
        self.growth = row(werk["groei"], UREN, 0)
        self.extended = row(werk["verlenging"], TERMIJN, 0)
        self.term = np.array([6, 12, 23, NEVER])

        # First month with the AOW age, by month of birth + 840 (from 70 years before the cut-off).
        births = np.arange(-840, self.months)
        self.aow = np.array([self.aow_month(birth) for birth in births])
        self.entry_limit = np.array(
            [next(age for age in range(720, 841) if self.aow[t - age + 840] <= t) for t in range(self.months + 1)])

    def aow_month(self, birth):
        month = birth + 780
        while month - birth < [age for year, age in AOW if year <= (self.start + month - 1) // 12][-1]:
            month += 1
        return month

    def calendar(self, t):
        return (self.start + t - 1) % 12


def opening(path):
    """The rows of `bijstand opening` as columns."""
    with open(path) as file:
        rows = list(csv.DictReader(file))

    def column(name, keys=None, empty=0):
        return np.array([empty if row[name] == "" else keys.index(row[name]) if keys else int(row[name]) for row in rows])

    if not all(row["afstand"] for row in rows):
        raise ValueError("bijstand opening gives rows without afstand: the scenario has an indeling of its own")

    is_out = np.array([row["status"] == "oud" for row in rows])
    uren = np.where(is_out, -1, column("uren", UREN, -1))
    return {"status": is_out.astype(np.int8), "birth": -column("age"), "since": -column("months"),
            "afstand": column("afstand", AFSTAND), "leefvorm": column("leefvorm", LEEFVORM),
            "cause": column("cause", OORZAAK), "ended": column("eerdere_duur", DUUR), "uren": uren,
            "termijn": column("termijn", TERMIJN), "work_end": np.where(uren < 0, NEVER, column("months_left", empty=NEVER))}
