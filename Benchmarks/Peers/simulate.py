"""The reduced model of Benchmarks/Kernel.md in numpy, vectorised over the households of one or more replications."""

import numpy as np

from model import AWAY, DUUR_LOWER, FULL_NORM_AGE, LANES, LEEFTIJD_LOWER, NEVER, SINDS_LOWER, TOWARDS, band

ON, OUT, GONE = 0, 1, 2
# What is counted: name and number of categories.
STOCKS = {"afstand": 4, "leefvorm": 3, "leeftijd": 5, "duur": 8, "deeltijd": 4, "deelnemers": 1}
FLOWS = {"instroom": 4, "terugval": 28, "uitstroom": 28, "uitstroom_duur": 8, "uitstroom_uren": 4, "aow": 4, "overlijden": 4,
         "doorstroom": 6, "deeltijd_start": 1, "deeltijd_groei": 1, "deeltijd_einde": 1, "gestart": 1, "afgerond": 1,
         "afgebroken": 1, "naar_werk": 1}
CELLS = (3, 3, 4, 5, 8)  # leefvorm, stage of the traject, afstand, age band, duration band


def pick(rng, bounds):
    """One category per row of cumulative shares."""
    return (rng.random(len(bounds))[:, None] > bounds).sum(axis=1)


class Simulation:
    """`replications` at once: rows of the opening state first, then entrants in order of their month, all made beforehand."""

    def __init__(self, model, opening, replications, seed):
        self.m, self.replications = model, replications
        self.rng = np.random.default_rng(seed)
        self.counts = {name: np.zeros((replications, model.months + 1, size), np.int64)
                       for name, size in {**STOCKS, **FLOWS}.items()}
        entrants, numbers = self.entrants()
        s = {name: np.concatenate([np.tile(values, replications), entrants[name]]).astype(np.int32)
             for name, values in opening.items()}
        s["replication"] = np.concatenate(
            [np.repeat(np.arange(replications), len(opening["birth"])), entrants["replication"]])
        n = len(s["birth"])
        for name, value in [("work_since", 0), ("stage", 0), ("stage_end", NEVER), ("followed", 0), ("was_open", 0)]:
            s[name] = np.full(n, value, np.int32)
        for name in ["status", "afstand", "uren", "stage", "followed", "was_open"]:
            s[name] = s[name].astype(np.int8)
        self.all, self.end = s, n - len(entrants["birth"]) + np.concatenate([[0], np.cumsum(numbers.sum(axis=0))])
        self.mortality()
        # Band by months.
        self.age_band = band(np.arange(1000), LEEFTIJD_LOWER).astype(np.int32)
        self.duur_band = band(np.arange(2000), DUUR_LOWER).astype(np.int32)
        # Per calendar month, the chance that anything fires on benefit and the hazards themselves.
        self.hazard = [(model.hazard * model.season[month]).reshape(-1, LANES) for month in range(12)]
        self.total = [hazard.sum(axis=1) for hazard in self.hazard]
        self.chance = [-np.expm1(-total) for total in self.total]
        self.share = [np.cumsum(hazard, axis=1) / total[:, None] for hazard, total in zip(self.hazard, self.total)]
        self.back = -np.expm1(-model.terugval)
        self.grow = -np.expm1(-model.growth)

    def entrants(self):
        """Everybody who enters in months 1 to the last, and how many by (replication, month)."""
        m, rng = self.m, self.rng
        months = np.arange(1, m.months + 1)
        numbers = rng.poisson(m.instroom[m.calendar(months)], (self.replications, m.months))
        n = numbers.sum()
        entry = np.repeat(months, numbers.sum(axis=0))
        shares = {name: pick(rng, np.broadcast_to(bounds, (n, len(bounds)))) for name, bounds in m.entry.items()}
        lower = LEEFTIJD_LOWER[shares["leeftijd"]]
        upper = np.where(shares["leeftijd"] == 4, m.entry_limit[entry], np.append(LEEFTIJD_LOWER[1:], 0)[shares["leeftijd"]])
        rows = {"birth": entry - (lower + (rng.random(n) * (upper - lower)).astype(int)), "since": entry,
                "afstand": shares["afstand"], "leefvorm": shares["leefvorm"],
                "replication": np.repeat(np.tile(np.arange(self.replications), m.months), numbers.T.ravel())}
        for name, value in [("status", ON), ("cause", 0), ("ended", 0), ("uren", -1), ("termijn", 0), ("work_end", NEVER)]:
            rows[name] = np.full(n, value)
        return rows, numbers

    def mortality(self):
        """The month in which a row ends by AOW or death: a death is a unit exponential held against the hazard by age."""
        s = self.all
        reached = np.concatenate([[0], np.cumsum(self.m.overlijden[band(np.arange(1000), LEEFTIJD_LOWER)])])
        first = np.maximum(s["since"], 0) - s["birth"]  # in the model from here on
        first[s["status"] == OUT] = -s["birth"][s["status"] == OUT]
        age = np.searchsorted(reached, reached[first] + self.rng.standard_exponential(len(first)))
        aow, death = self.m.aow[s["birth"] + 840], s["birth"] + age
        s["dies"] = death < aow
        s["gone"] = np.minimum(aow, death)

    def count(self, name, t, rows, category=0):
        size = self.counts[name].shape[2]
        cells = self.state["replication"][rows] * size + category
        self.counts[name][:, t] += np.bincount(cells, minlength=self.replications * size).reshape(-1, size)

    def run(self):
        self.state = {name: values[:self.end[0]] for name, values in self.all.items()}
        self.open_rows(0)
        self.count_stocks(0)
        for t in range(1, self.m.months + 1):
            self.month(t)
        return self.counts

    def month(self, t):
        s, rng = self.state, self.rng
        out = np.flatnonzero(s["status"] == OUT)

        # 1. AOW and death, of former recipients too.
        ends = np.flatnonzero(s["gone"] == t)
        benefit = ends[s["status"][ends] == ON]
        for name, rows in [("aow", benefit[~s["dies"][benefit]]), ("overlijden", benefit[s["dies"][benefit]])]:
            self.count(name, t, rows, s["afstand"][rows])
        self.count("afgebroken", t, benefit[s["stage"][benefit] == 1])
        self.count("deeltijd_einde", t, benefit[s["uren"][benefit] >= 0])
        s["status"][ends] = GONE

        # 2 and 3. Uitstroom and doorstroom of who was on benefit at the end of the month before.
        some = rng.random(len(self.rows)) < self.chance[self.m.calendar(t)][self.cell]
        rows, cell = self.rows[some], self.cell[some]
        stay = s["status"][rows] == ON
        self.fire(t, rows[stay], cell[stay])

        # 4. What is due at the end of the month: hours that grow, contracts, stages, new participants.
        self.work(t)
        self.traject(t)

        # 5. Terugval of who had left before this month.
        out = out[s["status"][out] == OUT]
        since = s["since"][out]
        chance = self.back[s["stage"][out], band(t - 1 - since, SINDS_LOWER), s["cause"][out], s["ended"][out]]
        returns = rng.random(len(out)) < chance
        rows = out[returns]
        self.count("terugval", t, rows, s["cause"][rows] * 4 + s["afstand"][rows])
        for name, value in [("status", ON), ("since", t), ("uren", -1), ("work_end", NEVER), ("stage", 0), ("stage_end", NEVER)]:
            s[name][rows] = value
        s["status"][out[~returns & (t - since >= 60)]] = GONE

        # 6. Instroom.
        self.state = {name: values[:self.end[t]] for name, values in self.all.items()}
        new = np.arange(self.end[t - 1], self.end[t])
        self.count("instroom", t, new, self.state["afstand"][new])
        self.count_stocks(t)

    def fire(self, t, rows, cell):
        """Rows in whose month at least one clock fires: the first, then any other in the rest of the month."""
        s, rng, calendar = self.state, self.rng, self.m.calendar(t)
        duur, every = cell % 8, np.arange(len(rows))
        hazard, total = self.hazard[calendar][cell], self.total[calendar][cell]
        first = -np.log1p(-rng.random(len(rows)) * self.chance[calendar][cell]) / total
        with np.errstate(divide="ignore"):
            moment = first[:, None] + rng.standard_exponential(hazard.shape) / hazard
        moment[every, pick(rng, self.share[calendar][cell])] = first
        cause = moment[:, :7].argmin(axis=1)
        works = np.flatnonzero((cause == 0) & (moment[:, 0] <= 1))
        # A job that leaves the dossier on benefit: other causes of the month count.
        moment[works[~self.job(t, rows[works])], 0] = np.inf
        cause = moment[:, :7].argmin(axis=1)
        leaves = moment[every, cause] <= 1
        self.leave(t, rows[leaves], cause[leaves], duur[leaves])
        away, towards = moment[:, AWAY], moment[:, TOWARDS]
        moves = ~leaves & (np.minimum(away, towards) <= 1)
        step = np.where(away <= towards, 1, -1)[moves]
        rows = rows[moves]
        self.count("doorstroom", t, rows, np.where(step > 0, s["afstand"][rows], s["afstand"][rows] + 2))
        s["afstand"][rows] += step.astype(np.int8)

    def job(self, t, rows):
        """A job found; returns whether it pays the norm. Otherwise it is taken beside the benefit if it is the larger."""
        s, rng = self.state, self.rng
        uren = pick(rng, self.m.uren[s["afstand"][rows]])
        termijn = pick(rng, self.m.termijn[uren])
        pays = self.pays(t, rows, uren)
        better = ~pays & (uren > s["uren"][rows])
        taken = better | pays
        self.count("deeltijd_einde", t, rows[taken & (s["uren"][rows] >= 0)])
        self.count("deeltijd_start", t, rows[better])
        rows, uren, termijn = rows[taken], uren[taken], termijn[taken]
        s["uren"][rows], s["termijn"][rows], s["work_since"][rows] = uren, termijn, t
        s["work_end"][rows] = np.where(termijn == 3, NEVER, t + self.m.term[termijn])
        return pays

    def pays(self, t, rows, uren):
        """Whether a job of these hours pays the norm of the month."""
        s = self.state
        return self.m.pays[(t - s["birth"][rows] < FULL_NORM_AGE).astype(int), s["leefvorm"][rows], uren]

    def leave(self, t, rows, cause, duur):
        s = self.state
        self.count("uitstroom", t, rows, cause * 4 + s["afstand"][rows])
        self.count("uitstroom_duur", t, rows, duur)
        others = rows[cause != 0]
        self.count("deeltijd_einde", t, others[s["uren"][others] >= 0])
        work = rows[cause == 0]
        self.count("uitstroom_uren", t, work, s["uren"][work])
        self.count("naar_werk", t, work[s["stage"][work] > 0])
        self.count("afgebroken", t, rows[s["stage"][rows] == 1])
        s["status"][rows], s["cause"][rows], s["ended"][rows], s["since"][rows] = OUT, cause, duur, t

    def work(self, t):
        s, rng = self.state, self.rng
        ends = np.flatnonzero((s["status"] == ON) & (s["uren"] >= 0) & (s["work_end"] == t))
        goes_on = rng.random(len(ends)) < self.m.extended[s["termijn"][ends]]
        s["work_end"][ends] = NEVER
        s["termijn"][ends[goes_on]] = 3
        self.count("deeltijd_einde", t, ends[~goes_on])
        s["uren"][ends[~goes_on]] = -1
        rows = np.flatnonzero((s["status"] == ON) & (s["uren"] >= 0))
        grows = (s["work_since"][rows] < t) & (rng.random(len(rows)) < self.grow[s["uren"][rows]])
        grown = rows[grows]
        self.count("deeltijd_groei", t, grown)
        s["uren"][grown] += 1
        left = grown[self.pays(t, grown, s["uren"][grown])]
        self.count("deeltijd_einde", t, left)
        self.leave(t, left, np.zeros(len(left), int), band(t - 1 - s["since"][left], DUUR_LOWER))

    def traject(self, t):
        s, doelgroep = self.state, self.m.doelgroep
        ends = np.flatnonzero((s["status"] == ON) & (s["stage_end"] == t))
        lockin = s["stage"][ends] == 1
        self.count("afgerond", t, ends[lockin])
        s["stage"][ends] = np.where(lockin, 2, 0)
        s["stage_end"][ends] = np.where(lockin, t + self.m.nawerking, NEVER)
        was_open = s["was_open"].copy()
        rows = self.open_rows(t)
        starts = rows[was_open[rows] == 1]
        self.count("gestart", t, starts)
        s["stage"][starts], s["stage_end"][starts], s["followed"][starts] = 1, t + self.m.lockin, 1

    def open_rows(self, t):
        """Those to whom the traject is open at the end of a month."""
        s, doelgroep = self.state, self.m.doelgroep
        rows = np.flatnonzero((s["status"] == ON) & (s["afstand"] == doelgroep["afstand"]) & (s["followed"] == 0))
        rows = rows[self.duur_band[t - s["since"][rows]] == doelgroep["duur"]]
        rows = rows[np.isin(self.age_band[t - s["birth"][rows]], doelgroep["leeftijd"])]
        s["was_open"][:] = 0
        s["was_open"][rows] = 1
        return rows

    def count_stocks(self, t):
        s = self.state
        self.rows = rows = np.flatnonzero(s["status"] == ON)
        age, duur = self.age_band[t - s["birth"][rows]], self.duur_band[t - s["since"][rows]]
        self.cell = ((s["stage"][rows].astype(np.int32) * 4 + s["afstand"][rows]) * 5 + age) * 8 + duur
        size = np.prod(CELLS)
        cells = s["replication"][rows] * size + s["leefvorm"][rows] * (size // 3) + self.cell
        stock = np.bincount(cells, minlength=self.replications * size).reshape(-1, *CELLS)
        self.counts["leefvorm"][:, t] = stock.sum(axis=(2, 3, 4, 5))
        self.counts["deelnemers"][:, t, 0] = stock[:, :, 1].sum(axis=(1, 2, 3, 4))
        self.counts["afstand"][:, t] = stock.sum(axis=(1, 2, 4, 5))
        self.counts["leeftijd"][:, t] = stock.sum(axis=(1, 2, 3, 5))
        self.counts["duur"][:, t] = stock.sum(axis=(1, 2, 3, 4))
        works = rows[s["uren"][rows] >= 0]
        self.count("deeltijd", t, works, s["uren"][works])
