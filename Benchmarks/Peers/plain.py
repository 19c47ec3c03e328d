"""Builds kernel.c, hands it the tables and opening rows, and reads its counts."""

import shutil
import subprocess
from pathlib import Path

import numpy as np

from simulate import FLOWS, STOCKS

SOURCE = Path(__file__).with_name("kernel.c")


class Plain:
    def __init__(self, model, opening, folder):
        self.model, self.folder = model, folder
        compiler = shutil.which("cc") or "clang"  # Swift comes with clang
        subprocess.run([compiler, "-std=gnu11", "-O3", "-o", f"{folder}/kernel", SOURCE, "-lm"], check=True)
        months = np.arange(model.months + 1)
        season = np.zeros((model.months + 1, 10))
        season[1:, :9] = model.season[model.calendar(months[1:])]
        ratio = np.zeros((3, 4, 5, 8, 10))
        ratio[..., :9] = model.hazard
        instroom = np.where(months > 0, model.instroom[model.calendar(months)], 0)
        entry = [model.entry[name] for name in ("afstand", "leefvorm", "leeftijd")]
        tables = [ratio, np.cumsum(season, axis=0), model.terugval, model.overlijden, instroom, *entry, model.uren, model.termijn,
                  model.growth, model.extended, model.pays, model.aow, model.entry_limit]
        np.concatenate([np.ravel(table).astype(float) for table in tables]).tofile(f"{folder}/tables")
        names = ["status", "birth", "since", "afstand", "leefvorm", "cause", "ended", "uren", "termijn", "work_end"]
        np.stack([opening[name] for name in names], axis=1).astype(np.int32).tofile(f"{folder}/rows")

    def run(self, replications):
        """Counts as those of simulate.py, and seconds."""
        folder = self.folder
        done = subprocess.run([f"{folder}/kernel", f"{folder}/tables", f"{folder}/rows", str(replications), f"{folder}/counts"],
                              check=True, capture_output=True, text=True)
        table = np.fromfile(f"{folder}/counts", np.int32).reshape(replications, self.model.months + 2, -1)[:, :-1]
        sizes = {**STOCKS, **FLOWS}
        ends = np.cumsum(list(sizes.values()))
        return {name: table[:, :, end - size:end] for (name, size), end in zip(sizes.items(), ends)}, float(done.stdout)
