extension DutchForms {
    /// What is allowed and deserves a look.
    static let plausibility: KeyValuePairs = [
        "a month after the end of the run, %1: it changes nothing":
            "een maand na het einde van de simulatie, %1: die verandert niets",
        "%1 has no month within the run, %2 to %3: it changes nothing":
            "%1 heeft geen maand binnen de simulatie, %2 tot en met %3: het verandert niets",
        "it touches nobody: the scenario has no %1": "het raakt niemand: het scenario heeft geen %1",
        "trajecten with places": "trajecten met plaatsen",
        "no cost is given for a place that is a job; kosten: {elke: 0} with a source where it costs nothing":
            "er zijn geen kosten gegeven voor een plaats die een baan is; kosten: {elke: 0} met een bron als zij niets kost",
        "an effect of %1 without evidence: a distribution around 1 leaves it open, as {verdeling: lognormal, gemiddelde: 1, sd: 0.1}":
            "een effect van %1 zonder bewijs: een verdeling om 1 laat het open, zoals {verdeling: lognormal, gemiddelde: 1, sd: 0.1}",
        "it costs money in %1, and begins in %2: give 0 for the years before":
            "zij kost geld in %1, en begint in %2: geef 0 voor de jaren ervoor",
        "norms follow kosten.indexatie from %1 on, but the budget of %2 is given: the two prices need not go together":
            "normen volgen vanaf %1 kosten.indexatie, maar het budget van %2 is gegeven: de twee prijzen hoeven niet samen te gaan",
        "the goal is counted as %1, the reference only as %2: they are not the same series":
            "het doel is geteld als %1, de referentie alleen als %2: dat is niet dezelfde reeks",
        "%1 makes it %2 times as much; %3 % of it is %4": "%1 maakt het %2 keer zoveel; %3 % ervan is %4",
        "%1 a month: on average within %2 days; %3 % is %4": "%1 per maand: gemiddeld binnen %2 dagen; %3 % is %4",
        "%1 euro is %2 for each of the %3 dossiers at the start":
            "%1 euro is %2 voor elk van de %3 dossiers bij de start",
        "with an aandeel of %1 ": "met een aandeel van %1 ",
        "over %1 months, by the year ": "over %1 maanden, op jaarbasis ",
        "%1 euro a year, and the norm of a single person is %2 a year":
            "%1 euro per jaar, en de norm van een alleenstaande is %2 per jaar",
        "an unemployment of %1 %; the unit is procent: 4 is 4 %":
            "een werkloosheid van %1 %; de eenheid is procent: 4 is 4 %",
        "%1 %, and arbeidsmarkt.referentie is %2 %": "%1 %, en arbeidsmarkt.referentie is %2 %",
        "%1 euro, beside a budget of %2": "%1 euro, naast een budget van %2",
        "a month before %1, at or before the start: it changes nothing":
            "een maand vóór %1, op of vóór de start: die verandert niets",
        "a month after %1, at or after the end: it changes nothing":
            "een maand na %1, op of na het einde: die verandert niets",
        "%1 a month, beside %2 in instroom.per_maand": "%1 per maand, naast %2 in instroom.per_maand",
        "%1 fte for %2 dossiers: %3 for each": "%1 fte voor %2 dossiers: %3 per fte",
        "shares that add up to %1, not 1: each is taken as its part of %2":
            "aandelen die samen %1 zijn, niet 1: elk wordt genomen als deel van %2",
        "%1, beside %2 dossiers at the start": "%1, naast %2 dossiers bij de start",
        "instroom": "instroom",
        "uitstroom to %1": "uitstroom naar %1",
        "doorstroom %1": "doorstroom %1",
        "terugval after %1": "terugval na %1",
        "herindeling of %1": "herindeling van %1",
        "jobs of %1 hours that grow": "banen van %1 uur die groeien",
        "contracts of %1 months": "contracten van %1 maanden",
        "conjunctuur: no flow follows the labour market": "conjunctuur: geen stroom volgt de arbeidsmarkt",
    ]
}
