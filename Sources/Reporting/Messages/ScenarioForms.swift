extension DutchForms {
    /// The keys of a scenario file, its basis and its tables.
    static let scenario: KeyValuePairs = [
        "nothing, and '%1' on line %2 without spaces before it": "niets, en '%1' op regel %2 zonder spaties ervoor",
        "spaces before each key of %1: '  %2: …'": "spaties vóór elke sleutel van %1: '  %2: …'",
        "%1-01 or later: the vangnet rules begin there; a run without money (buig: geen) may begin in %2":
            "%1-01 of later: daar beginnen de regels van het vangnet; zonder geld (buig: geen) kan een run in %2 beginnen",
        "%1-01 or later: the series of the country begin there":
            "%1-01 of later: daar beginnen de reeksen van het land",
        "letters, digits, '-', '_' and '.', a letter or digit first, at most 100: it names files":
            "letters, cijfers, '-', '_' en '.', een letter of cijfer eerst, hoogstens 100: bestanden krijgen deze naam",
        "some categories only": "maar enkele categorieën",
        "all of them, or none": "alle, of geen",
        "the klantmanagers (fte) that begeleiding.elasticiteit is about":
            "de klantmanagers (fte) waar begeleiding.elasticiteit over gaat",
        "nothing, beside a niveau of klantmanagers": "niets, naast een niveau van klantmanagers",
        "nothing, with nobody on benefit at the start": "niets, terwijl bij de start niemand bijstand heeft",
        "an adjustment beside the amount of %1": "een bijstelling naast het bedrag van %1",
        "a table of keys: naam, start, horizon …": "een tabel met sleutels: naam, start, horizon …",
        "a name of its own: it names the results": "een eigen naam: de resultaten krijgen die",
        "a folder of layers": "een map met lagen",
        "document, plaats, hier and anders": "document, plaats, hier en anders",
        "a folder of layers with other readings of the documents":
            "een map met lagen: andere lezingen van de documenten",
        "a table of keys: naam, nodig, interventies …": "een tabel met sleutels: naam, nodig, interventies …",
        "no basis: a layer is laid over the scenario before it":
            "geen basis: een laag wordt over het scenario ervóór gelegd",
        "a list of keys, as [interventies.poort, werk]": "een lijst van sleutels, zoals [interventies.poort, werk]",
        "a key, as interventies.poort": "een sleutel, zoals interventies.poort",
        "'%1', which %2 has not": "'%1', dat %2 niet heeft",
        "a scenario with it under this layer": "een scenario dat het wel heeft, onder deze laag",
        "a layer, no scenario": "een laag, geen scenario",
        "a scenario under it: bijstand validate SCENARIO.yaml --met %1":
            "een scenario eronder: bijstand validate SCENARIO.yaml --met %1",
        "the path of a scenario file": "het pad van een scenariobestand",
        "'%1', which is based on this file": "'%1', dat op dit bestand is gebaseerd",
        "a chain without a circle": "een keten zonder kring",
        "the name twice": "de naam twee keer",
        "a name of its own": "een eigen naam",
        "a table by %1": "een tabel naar %1",
        "%1, where the basis names every category": "%1, terwijl de basis elke categorie noemt",
        "categories by name: %1": "categorieën bij naam: %1",
        "not %1, which the basis names": "niet %1, die de basis noemt",
        "a share, as for the others of its row": "een aandeel, zoals voor de andere van de rij",
        "dirichlet, the distribution of a table of shares": "dirichlet, de verdeling van een tabel met aandelen",
        "shares: the opening rows are the same in every replication":
            "aandelen: de beginstand is in elke replicatie hetzelfde",
        "shares that are all 0": "aandelen die alle 0 zijn",
        "the path of a file": "het pad van een bestand",
        "'%1', which cannot be read": "'%1', dat niet te lezen is",
        "the path of a file, such as bijstand calibrate makes":
            "het pad van een bestand, zoals bijstand calibrate maakt",
        "the digest of a file that the manifest lists": "de digest van een bestand dat in het manifest staat",
        "no such file, or it cannot be read; the scenario refers to it (%1)":
            "dit bestand bestaat niet of is niet te lezen; het scenario verwijst ernaar (%1)",
        "is not the file that the run was made with (%1, SHA-256 %2)":
            "is niet het bestand waarmee de simulatie is gemaakt (%1, SHA-256 %2)",
        "a target without a source": "een doel zonder bron",
        "van or more": "van of meer",
        "a key figure such as uitstroom_werk(%1)": "een kerncijfer zoals uitstroom_werk(%1)",
        "%1 is not in a full year of the run: it is not held against the forecast":
            "%1 valt niet in een heel jaar van de simulatie: het wordt niet naast de prognose gelegd",
        "a finite number": "een eindig getal",
        "a number that is given by what it is part of": "een getal dat wordt gegeven door waar het deel van is",
        "that table changed as a whole, by changed(by:)": "die tabel in haar geheel gewijzigd, met changed(by:)",
        "no number of this scenario": "geen getal van dit scenario",
        "no basis: this scenario is the one it changes": "geen basis: dit scenario is wat het wijzigt",
    ]
}
