"""Scenario files against the JSON Schema: the shipped ones fit, wrong variants do not.

Arguments: a folder that holds schema.json, the program, scenario files. What the schema accepts or refuses, the program does too.
"""

import copy
import json
import os
import re
import subprocess
import sys
from pathlib import Path

import jsonschema
import yaml

from verdict import conclude

NUMBER = re.compile(r"-?(0|[1-9][0-9]*(_[0-9]+)*)(\.[0-9]+)?([eE][+-]?[0-9]+)?")


class Loader(yaml.SafeLoader):
    """YAML as bijstand reads it: keys are text; decimal numbers, true and false are values; all else is text."""

    def construct_mapping(self, node, deep=False):
        return {key.value: self.construct_object(value, deep=True) for key, value in node.value}


def scalar(loader, node):
    text = node.value
    if node.style is None and NUMBER.fullmatch(text):
        plain = text.replace("_", "")
        return int(plain) if plain.lstrip("-").isdigit() else float(plain)
    if node.style is None and text in ("true", "false"):
        return text == "true"
    return text


Loader.yaml_implicit_resolvers = {}
Loader.add_constructor("tag:yaml.org,2002:str", scalar)
Loader.add_constructor("tag:yaml.org,2002:map", lambda loader, node: loader.construct_mapping(node))


def put(*path_and_value):
    """A change of a scenario: a value at a path of keys."""
    *path, last, value = path_and_value

    def change(scenario):
        for key in path:
            scenario = scenario[key]
        scenario[last] = value

    return change


def both(*changes):
    def change(scenario):
        for one in changes:
            one(scenario)

    return change


def drop(*path):
    def change(scenario):
        for key in path[:-1]:
            scenario = scenario[key]
        del scenario[path[-1]]

    return change


EFFECT = {"proces": "uitstroom", "oorzaak": "werk", "van": "2020-01", "ratio": 1.1}


def effect(**keys):
    changed = {key: value for key, value in {**EFFECT, **keys}.items() if value is not None}
    return put("interventies", [{"naam": "x", "soort": "beleid", "bron": "b", "effecten": [changed]}])


def environment(**keys):
    changed = {"proces": "arbeidsmarkt", "van": "2020-01", **keys}
    return put("interventies", [{"naam": "x", "soort": "omgeving", "bron": "b", "effecten": [changed]}])


def group(**keys):
    plain = {
        "naam": "g",
        "aanname": True,
        "parameters": ["uitstroom.hazard.werk.1", "uitstroom.hazard.werk.2"],
        "correlatie": [[1, 0.5], [0.5, 1]],
    }
    return put("correlaties", [{key: value for key, value in {**plain, **keys}.items() if value is not None}])


TRAJECT = {
    "van": "2019-02",
    "doelgroep": {"indeling": ["1", "2"], "leeftijd": "tot27"},
    "volgorde": "langst",
    "plaatsen": {"2019-02": 40, "2020-01": {"verdeling": "uniform", "min": 20, "max": 60}, "eenheid": "plaatsen"},
    "budget": {"2019": 90000, "elke": 100000},
    "prijs": 2000,
    "extern": 0.3,
    "extern_budget": 30000,
    "lockin": {"maanden": 6, "effecten": [{"proces": "uitstroom", "oorzaak": "werk", "ratio": 0.7}]},
    "nawerking": {"effecten": [{"proces": "doorstroom", "doorstroom": "2>1", "ratio": 1.5}, {"proces": "terugval", "ratio": 0.8}]},
    "herhaling": {"maximaal": 3, "verhouding": 0.5},
}


def traject(**keys):
    changed = {key: value for key, value in {**TRAJECT, **keys}.items() if value is not None}
    return put("interventies", [{"naam": "x", "soort": "beleid", "bron": "b", "traject": changed}])


MARGINS = ("aantal", "leefvorm", "leeftijd", "oud_ontvangers")


def opening(*margins, **keys):
    """The opening state from the example's dossier file, with margins left beside it."""
    plain = {"pad": os.path.abspath("scenarios/data/dossiers-voorbeeld.csv"), "bron": "b"}
    bestand = {key: value for key, value in {**plain, **keys}.items() if value is not None}

    def change(scenario):
        for key in MARGINS:
            if key not in margins:
                del scenario["beginstand"][key]
        scenario["beginstand"]["bestand"] = bestand

    return change


LINE = {"naam": "kosten", "soort": "lasten", "bedragen": {"2020": 360000}}
SAVING = {"naam": "winst", "soort": "besparing", "bedragen": {"2020": {"waarde": -5, "gelezen": "5", "opmerking": "o"}}}
CLAIM = {"naam": "t", "citaat": "c", "bedrag": 5, "soort": "lasten", "van": 2020}


def without_none(table):
    return {key: value for key, value in table.items() if value is not None}


def proposal(line={}, claim={}, **keys):
    """A budget proposal of two lines and a statement; None takes a key away."""
    regels = [without_none({**LINE, **line}), SAVING]
    plain = {
        "bron": "b", "programmas": [{"naam": "p", "regels": regels}], "beweringen": [without_none({**CLAIM, **claim})],
    }
    return put("begroting", without_none({**plain, **keys}))


OBSERVED = os.path.abspath("scenarios/data/waargenomen-hilversum.csv")
DISTRIBUTED = {"verdeling": "gamma", "gemiddelde": 3, "sd": 1}
TARGET = {"naam": "stand(2020)", "van": 1, "tot": 2, "bron": "b"}

RIGHT = {
    "a distribution": put("instroom", "per_maand", "ww", DISTRIBUTED),
    "a Dirichlet table": put(
        "instroom", "afstand", "ww",
        {"1": 0.5, "2": 0.3, "3A": 0.1, "3B": 0.1, "verdeling": "dirichlet", "concentratie": 40},
    ),
    "places by a distribution": traject(plaatsen={"verdeling": "normal", "gemiddelde": 12.5, "sd": 2}),
    "a unit": put("beginstand", "aantal", {"waarde": 2200, "eenheid": "huishoudens", "bron": "b"}),
    "an effect with categories": effect(afstand=["1", "3A"], leeftijd="tot27", tot="2020-12"),
    "a level of instroom": effect(proces="instroom", oorzaak=None, ratio=None, niveau=3, herkomst="ww"),
    "a difference of unemployment": environment(verschil=-1.5),
    "months from the start": both(environment(verschil=2, van="start+12", tot="start+23"), put("buig", "aandeel_verandering", {"start+12": {"waarde": 0.9, "aanname": True}})),
    "a traject from the start": traject(van="start-6", tot="start+35", plaatsen={"start": 40, "start+12": 30}, budget={"start": 90000, "elke": 100000}),
    "a correlation": group(),
    "a target": put("doelen", [TARGET]),
    "a traject": traject(),
    "a traject of one number": traject(plaatsen=40, budget=90000, nawerking=None, herhaling=None),
    "klantmanagers": both(
        put("begeleiding", {"aanname": True, "formatie": 30, "elasticiteit": {"werk": 0.2}}),
        effect(proces="begeleiding", oorzaak=None, ratio=None, niveau=20),
    ),
    "fewer jobs lost": effect(proces="baanverlies", oorzaak=None, termijn=["6", "12"]),
    "an indeling": effect(indeling=["1", "2"]),
    "a confusion matrix": put("indeling", {"aanname": True, "verwarring": {"2": {"1": 0.2, "2": 0.8, "3A": 0, "3B": 0}}}),
    "a dossier file": opening(),
    "observed figures": put("waarnemingen", OBSERVED),
    "an observed start": both(
        put("waarnemingen", OBSERVED), put("start", "2022-10"), put("horizon", 63), put("beginstand", "aantal", "waargenomen"),
        put("beginstand", "indeling", "waargenomen"), put("buig", "prijs", "2022", {"waarde": 15000, "aanname": True}),
        put("buig", "eerdere_resultaten", {"aanname": True, "elke": -1000000}),
        put("buig", "aandeel", {"2022": {"waarde": 0.005, "aanname": True}}),
    ),
    "a series of unemployment": put("arbeidsmarkt", "pad", {"reeks": os.path.abspath("scenarios/data/nederland/werkloosheid.csv"), "bron": "CBS"}),
    "a dossier file with a mapping": opening(
        kolommen={"client": "Clientnummer"}, regeling=[0, "7"], groep="elke", leefvormen={"Anders": "paar"},
        herkomsten={"14": "baanverlies"}, oorzaken={"Uitkering beëindigd": "aow"}, onderbreking_dagen=30,
    ),
    "rules of the vangnet": put("vangnet", {
        "aanname": True, "band_2015": "5-12.5", "meerjarig_2019": "geen", "verruimd": {"vergoeding": "volledig", "bron": "b"},
        "verlaagd": {"actief": False, "tekortjaren": "twee", "toelichting": "t"}}),
    "a variant with its own source": put("vangnet", {"verruimd": {"aanname": True}}),
    "jobs": put("werk", {"aanname": True, "uren": {"elke": {"12": 1, "18": 1, "26": 1, "36": 2}}, "ww": {"6": 3}}),
}
RIGHT |= {
    "no budget proposal": drop("begroting"),
    "a budget proposal": proposal(),
    "a proposal without statements": proposal(beweringen=None),
    "a line with its own source": proposal(bron=None, claim={"aanname": True}, programmas=[{"naam": "p", "regels": [{**LINE, "bron": "b"}]}]),
    "a statement of a sum": proposal(claim={"soort": None, "van": None, "som": [2, 3]}),
    "a statement of a number of years": proposal(claim={"van": None, "jaren": 4}),
    "a printed sum": proposal(line={"totaal": 360000, "eenheid": "euro", "toelichting": "t"}),
}

WRONG = {
    "a misspelt section": put("uitstrom", {"aanname": True}),
    "a misspelt key": put("instroom", "per_mand", {"elke": 1}),
    "a misspelt category": put("instroom", "per_maand", "wv", 1),
    "a missing section": drop("overlijden"),
    "a missing key": drop("arbeidsmarkt", "referentie"),
    "a missing category": drop("beginstand", "indeling", "3A"),
    "no name": drop("naam"),
    "a start that is no month": put("start", "2019-13"),
    "a short horizon": put("horizon", 12),
    "out of bounds": put("instroom", "per_maand", "ww", -1),
    "out of bounds in a table": put("arbeidsmarkt", "rho", {"waarde": 1.5, "aanname": True}),
    "a mean out of bounds": put("arbeidsmarkt", "referentie", {**DISTRIBUTED, "gemiddelde": 80, "bron": "b"}),
    "a wrong unit": put("beginstand", "aantal", {"waarde": 2200, "eenheid": "personen", "bron": "b"}),
    "a wrong unit of a table": put("uitstroom", "hazard", "eenheid", "per jaar"),
    "half a household": put("beginstand", "aantal", 2200.5),
    "half a household with a source": put("beginstand", "oud_ontvangers", {"waarde": 10.25, "bron": "b"}),
    "half a place": traject(plaatsen=12.5),
    "part of a month": put("werk", {"aanname": True, "ww": {"6": 3.9}}),
    "part of a month of lock-in": traject(lockin={"maanden": 2.5}),
    "part of a month of the run": put("horizon", 24.5),
    "no source": drop("uitstroom", "hazard", "aanname"),
    "no source of a number": put("arbeidsmarkt", "referentie", {"waarde": 4}),
    "both sources": put("arbeidsmarkt", "referentie", {"waarde": 4, "bron": "b", "aanname": True}),
    "an aanname that is not true": put("arbeidsmarkt", "referentie", {"waarde": 4, "aanname": False}),
    "text for a number": put("instroom", "per_maand", "ww", "veel"),
    "an unknown distribution": put("instroom", "per_maand", "ww", {**DISTRIBUTED, "verdeling": "normaal"}),
    "a distribution without sd": put("instroom", "per_maand", "ww", {"verdeling": "gamma", "gemiddelde": 3}),
    "a distribution with a mode": put("instroom", "per_maand", "ww", {**DISTRIBUTED, "modus": 2}),
    "a value and a distribution": put("instroom", "per_maand", "ww", {"waarde": 3, "sd": 1}),
    "a distribution of the opening": put("beginstand", "aantal", {**DISTRIBUTED, "bron": "b"}),
    "a Dirichlet table without concentratie": put("instroom", "afstand", "ww", "verdeling", "dirichlet"),
    "an unknown soort": put("interventies", 0, "soort", "iets"),
    "an intervention without a source": drop("interventies", 0, "aanname"),
    "an unknown proces": effect(proces="uitstrom"),
    "an effect without van": effect(van=None),
    "an effect without ratio": effect(ratio=None),
    "a level of hazards": effect(ratio=None, niveau=3),
    "a difference of hazards": effect(ratio=None, verschil=3),
    "too large a difference": environment(verschil=21),
    "a difference and a level": environment(verschil=1, niveau=5),
    "a misspelt distance to the start": effect(van="start+x"),
    "a distance to the start of a date": put("peildatum", "start+3"),
    "an unknown condition": effect(oorzak="werk"),
    "a condition of another proces": effect(proces="terugval", afstand="1"),
    "an unknown category": effect(afstand="4"),
    "a ratio below 0": effect(ratio=-1),
    "a target without a source": put("doelen", [{"naam": "stand(2020)", "van": 1, "tot": 2}]),
    "an unknown target": put("doelen", [{**TARGET, "naam": "stant(2020)"}]),
    "a target without a year": put("doelen", [{**TARGET, "naam": "stand"}]),
    "a correlation of one": group(parameters=["uitstroom.hazard.werk.1"], correlatie=[[1]]),
    "a correlation of what is no parameter": group(parameters=["uitstrom.hazard.werk.1", "uitstroom.hazard.werk.2"]),
    "a correlation without a matrix": group(correlatie=None),
    "two matrices": group(covariantie=[[1, 0], [0, 1]]),
    "a correlation without a source": group(aanname=None),
    "a file that is no path": put("parameters", 3),
    "observed figures that are no path": put("waarnemingen", ["a.csv"]),
    "an opening that is observed but for what": put("beginstand", "leefvorm", "waargenomen"),
    "a misspelt observed stock": both(put("waarnemingen", OBSERVED), put("beginstand", "aantal", "waargenome")),
    "a traject without a price": traject(prijs=None),
    "a traject without lock-in": traject(lockin=None),
    "a lock-in without months": traject(lockin={"effecten": []}),
    "a traject without a begin": traject(van=None),
    "an unknown order": traject(volgorde="oudste"),
    "an unknown doelgroep": traject(doelgroep={"afstand": "1"}),
    "a misspelt part of a traject": traject(plaats=3),
    "places of a year": traject(plaatsen={"2019": 30}),
    "a budget of a month": traject(budget={"2019-01": 30}),
    "a stage that changes instroom": traject(nawerking={"effecten": [{"proces": "instroom", "ratio": 1.2}]}),
    "too many times": traject(herhaling={"maximaal": 99}),
    "places below 0": traject(plaatsen=-1),
    "an intervention that does nothing": put("interventies", [{"naam": "x", "soort": "beleid", "bron": "b"}]),
    "hours without the rest": put("werk", {"aanname": True, "uren": {"elke": {"12": 1}}}),
    "a dossier file beside a margin": opening("leeftijd"),
    "a dossier file beside a number": opening("aantal"),
    "a dossier file without a source": opening(bron=None),
    "a dossier file without a path": opening(pad=None),
    "a dossier file as text": put("beginstand", "bestand", "d.csv"),
    "an unknown key of a dossier file": opening(kolom={"client": "c"}),
    "an unknown column": opening(kolommen={"klant": "c"}),
    "an unknown leefvorm of a mapping": opening(leefvormen={"Anders": "gezin"}),
    "a herkomst by text": opening(herkomsten={"einde": "ww"}),
    "an unknown reason": opening(oorzaken={"stop": "instroom"}),
    "too long a break": opening(onderbreking_dagen=400),
    "margins without their number": drop("beginstand", "aantal"),
    "an unknown variant": put("vangnet", {"aanname": True, "verruimt": {}}),
    "a variant as a flag": put("vangnet", {"aanname": True, "verruimd": True}),
    "an unknown payment": put("vangnet", {"aanname": True, "verruimd": {"vergoeding": "half"}}),
    "years of another variant": put("vangnet", {"aanname": True, "verruimd": {"tekortjaren": "twee"}}),
    "years as a number": put("vangnet", {"aanname": True, "verlaagd": {"tekortjaren": 2}}),
    "a variant without a source": put("vangnet", {"verlaagd": {"bron": "b"}, "verruimd": {}}),
    "a band without a source": put("vangnet", {"band_2015": "5-10"}),
    "a unit of the vangnet": put("vangnet", {"aanname": True, "eenheid": "euro"}),
    "re-screening of some": put("indeling", {"aanname": True, "herindeling": {"1": 0.1}}),
}

WRONG |= {
    "a proposal without programmes": proposal(programmas=None),
    "a proposal of nothing": proposal(programmas=[]),
    "a proposal without a source": proposal(bron=None),
    "a line without amounts": proposal(line={"bedragen": None}),
    "a line with an empty table": proposal(line={"bedragen": {}}),
    "amounts of a month": proposal(line={"bedragen": {"2020-01": 3}}),
    "a distribution of an amount": proposal(line={"bedragen": {"2020": DISTRIBUTED}}),
    "a remark without a reading": proposal(line={"bedragen": {"2020": {"waarde": 3, "opmerking": "o"}}}),
    "an amount without a value": proposal(line={"bedragen": {"2020": {"gelezen": "3"}}}),
    "an unknown kind of line": proposal(line={"soort": "kosten"}),
    "a line without a kind": proposal(line={"soort": None}),
    "a line in guilders": proposal(line={"eenheid": "gulden"}),
    "a name with a point": proposal(line={"naam": "a.b"}),
    "a misspelt key of a line": proposal(line={"bedrag": 3}),
    "a statement of nothing": proposal(claim={"bedrag": None}),
    "a statement of too much": proposal(claim={"som": [3]}),
    "a statement without words": proposal(claim={"citaat": None}),
    "a statement of no year": proposal(claim={"van": None}),
    "years beside a number of them": proposal(claim={"jaren": 3}),
    "an end without a begin": proposal(claim={"soort": None, "van": None, "tot": 2021, "som": [2, 3]}),
    "an empty sum": proposal(claim={"soort": None, "van": None, "som": []}),
}

LEFT_OUT = (
    "begroting", "doelen", "interventies", "correlaties", "calibratie", "ambitie", "participatiebudget", "vangnet", "parameters",
)

LEFT_OUT_WHOLE = ("discrepantie", "aannamen", "druk", "ambitie", "participatiebudget")


def flattened(file):
    """A scenario and what it is based on in one table, with nothing beside it but what has an absolute path."""
    own = yaml.load(Path(file).read_text(), Loader)
    folder = Path(file).resolve().parent
    for key in ("bronnen", "waarnemingen"):
        if own.get(key, "geen") != "geen":
            own[key] = str(folder / own[key])
    series = own.get("arbeidsmarkt", {}).get("pad", {})
    if "reeks" in series:
        series["reeks"] = str(folder / series["reeks"])
    # Variants give numbers of their own.
    own.pop("parameters", None)
    basis = own.pop("basis", None)
    return merged(flattened(folder / basis), own) if basis else own


def merged(base, change):
    """As the program lays one file over another, but for publications: those of the upper file stand alone."""
    if isinstance(base, dict) and isinstance(change, dict) and not {"waarde", "verdeling"} & {*base, *change}:
        left_out = {"aanname"} if "bron" in change else {"bron"} if "aanname" in change else set()
        result = {key: value for key, value in base.items() if key not in left_out}
        for key, value in change.items():
            result[key] = merged(result[key], value) if key in result else value
        return result
    named = [isinstance(one, list) and all(isinstance(item, dict) and "naam" in item for item in one) for one in (base, change)]
    if all(named):
        result = {item["naam"]: item for item in base}
        for item in change:
            result[item["naam"]] = merged(result[item["naam"]], item) if item["naam"] in result else item
        return list(result.values())
    return change


def main():
    work, program, *files = sys.argv[1:]
    schema = json.loads(Path(work, "schema.json").read_text())
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)
    failures = []

    def hold(name, scenario, is_right):
        """A variant against the schema and the program: both must judge as expected."""
        path = Path(work, "variant.yaml")
        path.write_text(yaml.safe_dump(scenario, allow_unicode=True, sort_keys=False))
        errors = list(validator.iter_errors(scenario))
        status = subprocess.run([program, "validate", path], capture_output=True, text=True)
        if bool(errors) == is_right:
            failures.append(f"{name}: {'refused' if is_right else 'accepted'} by the schema {errors[:1]}")
        if (status.returncode == 0) != is_right or status.returncode not in (0, 65):
            failures.append(f"{name}: {status.returncode} from bijstand validate {status.stderr}")

    for file in files:
        scenario = yaml.load(Path(file).read_text(), Loader)
        for error in validator.iter_errors(scenario):
            failures.append(f"{file}: {'.'.join(map(str, error.absolute_path))}: {error.message[:300]}")
    whole = flattened("scenarios/hilversum-terugblik.yaml")
    for key, mean in (("1", 0.1), ("2", 0.005)):
        whole["uitstroom"]["hazard"]["werk"][key] = {
            "verdeling": "lognormal", "gemiddelde": mean, "sd": mean / 5, "aanname": True,
        }
    # Variants have other interventions than the proposal names.
    for programma in whole["begroting"]["programmas"]:
        programma.pop("maatregelen", None)
    for variants, is_right in ((RIGHT, True), (WRONG, False)):
        for name, change in variants.items():
            scenario = copy.deepcopy(whole)
            change(scenario)
            hold(name, scenario, is_right)
    # What a whole file may do without, it may also say to leave out.
    for key in LEFT_OUT_WHOLE:
        hold(f"a whole file without {key}", {**whole, key: "geen"}, True)
    derived = {"basis": os.path.relpath("scenarios/hilversum-terugblik.yaml", work), "naam": "x"}
    hold("a derived file", {**derived, "instroom": {"per_maand": {"ww": 3}}}, True)
    hold("a derived file without a name", {"basis": derived["basis"]}, False)
    for key in LEFT_OUT:
        hold(f"a derived file without {key}", {**derived, "parameters": "geen", key: "geen"}, True)
        if key != "parameters":
            hold(f"a derived file with a word for {key}", {**derived, key: "niets"}, False)
    hold("a derived file without uitstroom", {**derived, "uitstroom": "geen"}, False)
    hold("a derived file with a misspelt key", {**derived, "beginstand": {"aantl": 2000}}, False)
    conclude(
        "schema", failures,
        f"{len(files)} scenarios and {len(RIGHT) + 1 + len(LEFT_OUT) + len(LEFT_OUT_WHOLE)} variants fit, {len(WRONG) + 2 + len(LEFT_OUT)} wrong ones do not")


main()
