extension DutchForms {
    /// Interventions and trajecten.
    static let interventions: KeyValuePairs = [
        "more trajecten than fit": "meer trajecten dan er passen",
        "a table with naam, soort and effecten or traject": "een tabel met naam, soort en effecten of traject",
        "an intervention without a source": "een interventie zonder bron",
        "a list of at least one effect%1": "een lijst van ten minste één effect%1",
        ", or a traject": ", of een traject",
        "a table with proces, van and ratio, niveau or verschil":
            "een tabel met proces, van en ratio, niveau of verschil",
        "a ratio, a niveau or a verschil": "een ratio, een niveau of een verschil",
        "both %1 and %2": "zowel %1 als %2",
        "a niveau for part of the instroom": "een niveau voor een deel van de instroom",
        "a herkomst, and no other condition": "een herkomst, en geen andere voorwaarde",
        "beleid that sets the labour market": "beleid dat de arbeidsmarkt bepaalt",
        "soort: omgeving": "soort: omgeving",
        "beleid that closes places": "beleid dat plaatsen sluit",
        "soort: omgeving; of a traject itself give traject.plaatsen":
            "soort: omgeving; van een traject zelf: geef traject.plaatsen",
        "a %1 on %2": "een %1 op %2",
        "%1 or %2": "%1 of %2",
        "a second niveau of %1 %2": "een tweede niveau van %1 %2",
        "in %1": "in %1",
        "from %1 to %2": "van %1 tot en met %2",
        "from %1 on": "vanaf %1",
        "one level at a time: '%1' sets one too (%2:%3); end one before the other begins":
            "één niveau tegelijk: '%1' geeft er ook een (%2:%3); laat het ene eindigen voordat het andere begint",
        "a table with van, doelgroep, prijs and lockin": "een tabel met van, doelgroep, prijs en lockin",
        "months that a place is taken, 1 to 120": "maanden dat een plaats bezet is, 1 tot en met 120",
        "a table with maanden and effecten": "een tabel met maanden en effecten",
        "a list of effects": "een lijst van effecten",
        "no places": "geen plaatsen",
        "places: of jobs there are never enough for everybody":
            "plaatsen: van banen zijn er nooit genoeg voor iedereen",
        "a table with uren and kosten": "een tabel met uren en kosten",
        "the price of a place in euros, as 4_800; 0 where it costs nothing":
            "de prijs van een plaats in euro's, zoals 4_800; 0 als zij niets kost",
        "months of a place that is a job": "maanden van een plaats die een baan is",
        "none: it is held until its holder is back on benefit":
            "geen: wie haar heeft houdt haar tot hij terug is in de bijstand",
        "an effect on who is on benefit": "een effect op wie bijstand heeft",
        "terugval alone: who holds the place has left": "alleen terugval: wie de plaats heeft is uitgestroomd",
        "an effect after a place that is a job": "een effect na een plaats die een baan is",
        "none: its holder has left": "geen: wie haar had is uitgestroomd",
        "geen, with a source": "geen, met een bron",
        "aanname: true, where no source tells the effect": "aanname: true, als geen bron het effect geeft",
        "true, of soort: omgeving": "true, bij soort: omgeving",
        "nothing: omgeving is in both lines anyway": "niets: omgeving staat al in beide lijnen",
        "it works in %1 and no cost is given for it; kosten: {elke: 0} with a source where it costs nothing":
            "zij werkt in %1 en er zijn geen kosten voor gegeven; kosten: {elke: 0} met een bron als zij niets kost",
        "a number, or a number by month": "een getal, of een getal per maand",
        "start, or months from it as start+24 or start-6: at most %1 from the first month of the run":
            "start, of maanden ervandaan zoals start+24 of start-6: hoogstens %1 van de eerste maand van de run",
        "'%1', a second number of %2": "'%1', een tweede getal van %2",
        "one number of %1": "één getal van %1",
    ]
}
