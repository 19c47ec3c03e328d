extension DutchForms {
    /// Observed figures.
    static let observed: KeyValuePairs = [
        "a whole number": "een geheel getal",
        "it is there already; --overwrite replaces it, %1 names another":
            "het bestaat al; --overwrite vervangt het, %1 noemt een ander",
        "the scenario's opening stock": "de beginstand van het scenario",
        "%1, which follows from %2": "%1, dat volgt uit %2",
        "each month of a flow once: the whole or its parts, not both":
            "elke maand van een stroom één keer: het geheel of de delen, niet beide",
        "%1 follows from %2: it counts twice in %3": "%1 volgt uit %2: het telt dubbel in %3",
        "the fit": "de calibratie",
        "totals, coverage and PIT": "totalen, dekking en PIT",
        "no figures": "geen cijfers",
        "the header %1 and a row for each": "de kopregel %1 en een rij voor elk",
        "%1, which stands in line %2 too": "%1, dat ook op regel %2 staat",
        "each figure once": "elk cijfer één keer",
        "a first line without any known column": "een eerste regel zonder een bekende kolom",
        "the header %1, and a row for each figure": "de kopregel %1, en een rij voor elk cijfer",
        "%1: no capitals": "%1: geen hoofdletters",
        "this column": "deze kolom",
        "a value of %1 lines, '%2' to '%3'": "een waarde van %1 regels, '%2' tot en met '%3'",
        "a value on one line: a '\"' that does not close takes the rows below it":
            "een waarde op één regel: een '\"' die niet sluit neemt de rijen eronder mee",
        "a stock that can be simulated": "een stand die te simuleren is",
        "a share above 0": "een aandeel boven 0",
        "'%1', but %2 has no %3 of %4": "'%1', maar %2 heeft geen %3 van %4",
        "'%1' without %2": "'%1' zonder %2",
        "a row %1,%2,… there: it is the month before the start":
            "een rij %1,%2,… daarin: het is de maand vóór de start",
        "%1: the path of a file with %2 of %3": "%1: het pad van een bestand met %2 van %3",
        "%1, as %2 has it, or nothing": "%1, zoals in %2 staat, of niets",
        "%1, but %2 has %3 in %4; '%5' takes it": "%1, maar %2 heeft %3 in %4; '%5' neemt dat over",
        "the figure's own standard deviation, above 0": "de eigen standaardafwijking van het cijfer, boven 0",
        " and at most %1": " en hoogstens %1",
        "where the figure stands": "waar het cijfer staat",
        "a figure of dossiers: calibration fits no amounts of money":
            "een cijfer over dossiers: calibratie past niet aan op bedragen",
        "a number of dossiers, 0 or more": "een aantal dossiers, 0 of meer",
        "a number of full working weeks, 0 or more": "een aantal fte, 0 of meer",
        "a share: 0.06 for 6 %": "een aandeel: 0.06 voor 6 %",
        "an amount in euros, 0 or more": "een bedrag in euro's, 0 of meer",
        "a year, half, quarter or month: 2019, 2022-H1, 2022-K3, 2022-09, 2022-01/2022-06":
            "een jaar, half jaar, kwartaal of maand: 2019, 2022-H1, 2022-K3, 2022-09, 2022-01/2022-06",
        "a calendar year, as 2019: amounts are of a year": "een kalenderjaar, zoals 2019: bedragen zijn van een jaar",
        "a period within the run: %1 to %2": "een periode binnen de simulatie: %1 tot en met %2",
        "one of %1, or flows such as uitstroom+aow": "één van %1, of stromen zoals uitstroom+aow",
        "which is new dossiers alone in results, and was those that come back too here":
            "dat in resultaten alleen nieuwe dossiers zijn, en hier ook terugkerende was",
        "instroom_met_terugval (as published: with those that come back) or instroom_nieuw (results' instroom)":
            "instroom_met_terugval (zoals gepubliceerd: met wie terugkomt) of instroom_nieuw (de instroom van resultaten)",
        "which is several budgets in results": "dat in resultaten verschillende budgetten zijn",
        "budget_definitief, as results have it": "budget_definitief, zoals in resultaten",
    ]
}
