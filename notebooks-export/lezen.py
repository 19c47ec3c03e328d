"""Een resultaatmap van `bijstand run` lezen, en wat de notebooks verder delen."""

import hashlib
import json
from pathlib import Path

import altair as alt
import pandas as pd

# Beelden staan als SVG in het notebook zelf, met Nederlandse getallen: niets komt van internet.
alt.renderers.enable("svg")
alt.renderers.set_embed_options(format_locale="nl-NL", time_format_locale="nl-NL")
pd.options.display.html.use_mathjax = False
pd.options.display.max_colwidth = None

SOORTEN = {"string": "string", "yearmonth": "string", "year": "Int64", "integer": "Int64", "number": "Float64"}
KLEUREN = ["#0072b2", "#d55e00", "#009e73", "#cc79a7", "#5a6473", "#e69f00"]  # ook voor kleurenblinden uiteen te houden


@alt.theme.register("bijstand", enable=True)
def opmaak():
    """Hoe elke grafiek eruitziet."""
    return {"config": {
        "font": "Arial, Liberation Sans, sans-serif",
        "view": {"stroke": None},
        "title": {"anchor": "start", "fontSize": 15, "offset": 12, "limit": 880},
        "axis": {"labelFontSize": 12, "titleFontSize": 12, "titleFontWeight": "normal", "gridColor": "#e2e2e2"},
        "axisX": {"grid": False},
        "legend": {"labelFontSize": 12, "titleFontSize": 12, "labelLimit": 0, "symbolSize": 250},
    }}


class Resultaat:
    """Een resultaatmap, zoals zijn datapackage.json en manifest.json die beschrijven."""

    def __init__(self, plek):
        self.map = Path(plek)
        self.pakket = json.loads((self.map / "datapackage.json").read_text(encoding="utf-8"))
        self.manifest = json.loads((self.map / "manifest.json").read_text(encoding="utf-8"))
        self.bronnen = {bron["name"]: bron for bron in self.pakket["resources"]}
        scenario = self.manifest["scenario"]
        self.naam = scenario.get("titel") or scenario["naam"]
        self.start = pd.Period(scenario["start"], freq="M")
        # Leeg bij een raming, waarin de replicaties in toeval én parameters verschillen.
        self.geen_raming = {
            "chance": "alleen toeval, geen volledige raming", "parameters": "geen raming",
        }.get(self.manifest.get("uncertainty"), "")

    def voorstellen(self):
        """Zegt wat dit is; alleen tekst, ook als de titel van het scenario op iets anders lijkt."""
        manifest = self.manifest
        print(self.naam)
        print(f"bijstand {manifest['version']}, seed {manifest['seed']}, "
              f"{getal(manifest['replications'])} replicaties, start {self.start}")
        if self.geen_raming:
            print(f"Let op, {self.geen_raming}. {manifest.get('description', '')}")

    def titel(self, tekst):
        """Het opschrift van een grafiek, met wat daarbij bekend moet zijn."""
        return " – ".join(deel for deel in (self.geen_raming, tekst) if deel)

    def tabel(self, naam):
        """Een tabel zoals het pakket hem beschrijft: in elk dialect dezelfde getallen, maanden en codes."""
        bron = self.bronnen[naam]
        bestand = self.map / bron["path"]
        if hashlib.sha256(bestand.read_bytes()).hexdigest() != self.manifest["outputs"][bron["path"]]:
            print(f"Let op: {bron['path']} is niet meer het bestand dat bijstand schreef.")
        velden = bron["schema"]["fields"]
        decimaal = next((veld["decimalChar"] for veld in velden if "decimalChar" in veld), ".")
        gelezen = pd.read_csv(
            bestand, sep=bron["dialect"]["delimiter"], decimal=decimaal, encoding="utf-8-sig",
            dtype={veld["name"]: SOORTEN[veld["type"]] for veld in velden}, keep_default_na=False,
            na_values=bron["schema"]["missingValues"])
        for veld in velden:
            kolom = gelezen[veld["name"]]
            if veld["type"] == "string":
                gelezen[veld["name"]] = kolom.map(lambda tekst: code(tekst, veld), na_action="ignore")
            elif veld["type"] == "yearmonth":
                gelezen[veld["name"]] = pd.PeriodIndex(kolom, freq="M")
            elif veld["type"] == "number":
                gelezen[veld["name"]] = kolom.astype(float)
        return gelezen


def code(tekst, veld):
    """De tekst die in rfc4180 staat: excel-nl schrijft woorden voor codes, en een ' voor wat een rekenblad anders leest."""
    teken = veld.get("textMark")
    if teken and tekst.startswith(teken):
        return tekst[len(teken):]
    return veld.get("words", {}).get(tekst, tekst)


def met_tijd(tabel):
    """De tabel met, in plaats van de maand, de laatste dag ervan: daar geldt een stand, en een grafiek kent geen maanden."""
    return tabel.assign(tijd=tabel["month"].dt.to_timestamp(how="end").dt.normalize()).drop(columns="month")


def getal(waarde, decimalen=0):
    """Een getal zoals Nederlanders het schrijven; niets waar er geen is."""
    if pd.isna(waarde):
        return "–"
    tekst = f"{waarde:,.{decimalen}f}".replace("-", "−")
    return tekst.replace(",", " ").replace(".", ",").replace(" ", ".")


def procent(kans):
    return f"{getal(100 * kans)} %" if pd.notna(kans) else "–"


def klopt(wat, links, rechts, marge):
    """Zegt twee cijfers die gelijk moeten zijn, en stopt het notebook als ze dat niet zijn."""
    print(f"{wat}: {getal(links, 2)} en {getal(rechts, 2)}")
    assert abs(links - rechts) <= marge, f"{wat}: {links} is geen {rechts}"
