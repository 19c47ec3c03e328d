internal import BijstandCaseload
internal import BijstandFigures

/// Heads and meanings of columns in Dutch, for `columns-nl` of the data package.
enum DataPackageNl {
    /// - Returns: nil of a column that has no Dutch words.
    static func column(_ table: Table, _ column: Table.Column) -> (kop: String, betekenis: String)? {
        if let own = words["\(table.name)/\(column.name)"] ?? words[column.name] { return own }
        if column.name.first == "p", let percentage = Int(column.name.dropFirst()) {
            return ("\(percentage) %", "Kwantiel: \(percentage) % van de replicaties ligt eronder (type 7).")
        }
        return table.name == PathTable.schema.name
            ? PathColumn(column.name).map { (woord(column.name), $0.figure.betekenis.nl) } : nil
    }

    private static func woord(_ code: String) -> String { code.replacing("_", with: " ") }

    private static let words: [String: (kop: String, betekenis: String)] = [
        // Of every table.
        "eenheid": ("eenheid", "Eenheid van de rij."),
        "mean": ("gemiddelde", "Gemiddelde over de replicaties."),
        "sd": ("standaardafwijking", "Standaardafwijking over de replicaties: de spreiding van de raming."),
        "se": ("standaardfout", "Standaardfout van het gemiddelde: alleen de fout van het simuleren."),
        "n": (
            "replicaties",
            "Replicaties die een waarde hebben, waarover de statistieken gaan: een aandeel van niemand is geen getal."
        ),
        "year": ("jaar", "Kalenderjaar dat helemaal in de run ligt."),
        "replication": ("replicatie", "Replicatie, geteld vanaf 0."),
        "value": ("waarde", "Waarde in deze replicatie; leeg bij een aandeel van niemand."),
        "month": ("maand", "Maand; standen zijn van haar eind. De eerste is de peildatum van de stand."),
        // Of one.
        "line": ("lijn", "actual (het scenario) of unchanged (ongewijzigd)."),
        "dossier": ("dossier", "Identiteit, dezelfde in elk scenario."),
        "number": ("nummer", "Plaats van de gebeurtenis in het leven van het dossier, vanaf 0."),
        "dossiers/month": ("maand", "Maand waarin het gebeurt; de begintoestand is die van de peildatum."),
        "event": ("gebeurtenis", "Soort gebeurtenis."),
        "detail": (
            "bijzonderheid", "Oorzaak, verplaatsing, verandering, of de naam van het traject en wat ervan werd."
        ),
        "afstand": ("afstand", "Afstand na de gebeurtenis."),
        "indeling": ("indeling", "Indeling na de gebeurtenis."),
        "leefvorm": ("leefvorm", "Soort huishouden."),
        "herkomst": ("herkomst", "Weg naar de bijstand."),
        "leeftijd": ("leeftijd", "Leeftijd in hele jaren."),
        "since": ("sinds", "Maand waarin de lopende periode begon; na uitstroom die van de uitstroom."),
        "uren": ("uren", "Uren per week van de baan, als er een is."),
        "termijn": ("termijn", "Termijn van het contract: maanden, of vast."),
        "caseload/dimension": ("dimensie", "Waarnaar de stand is gesplitst; totaal voor alles."),
        "caseload/category": ("categorie", "Categorie van de dimensie."),
        "flows/month": ("maand", "Maand waarin het gebeurt."),
        "flows/flow": ("stroom", "instroom, terugval, uitstroom, aow, overlijden, doorstroom of deeltijd."),
        "flows/cause": (
            "oorzaak",
            "Oorzaak van de uitstroom (bij terugval: van de uitstroom ervoor), herkomst, verplaatsing als 1>2, of begin, groei en einde van deeltijd; totaal voor alles."
        ),
        "flows/dimension": ("dimensie", "Waarnaar de stroom is gesplitst; totaal voor alles."),
        "flows/category": (
            "categorie",
            "Categorie van de dimensie: afstand ervoor, volle maanden in de bijstand, herkomst, uren van de baan, termijn van het contract (bij terugval: van het vorige), kenmerk (een dossier telt in elk dat het heeft, of in geen)."
        ),
        "gaps/month": (
            "maand",
            "Maand; standen zijn van haar eind. Maanden voor de start zijn waargenomen en hebben geen spreiding dan die van het budget; waar alleen de stand is waargenomen is er alleen de lijn actual."
        ),
        "gaps/line": (
            "lijn", "Een lijn of een gap. Euro's zijn tegen de prijs van het jaar, voor twaalf zulke maanden."
        ),
        "buig/year": ("jaar", "Kalenderjaar met een rekening."),
        "buig/post": ("post", "Post van de BUIG-rekening."),
        "prijs/year": ("jaar", "Kalenderjaar met een rekening."),
        "measure": ("cijfer", "Waar de rij over gaat."),
        "kerncijfers/year": (
            "jaar", "Kalenderjaar dat helemaal in de run ligt; van de rekening ook het jaar waarin de run begint."
        ),
        "kerncijfers/measure": ("kerncijfer", "Naam van het kerncijfer."),
        "replications/measure": ("kerncijfer", "Naam van het kerncijfer."),
        "telwijze": ("telwijze", "Manier om te tellen wie gaat werken; daarna wat dat bespaart, en deadweight."),
        "target": ("doel", "Doel voor deze telwijze; leeg waar er geen is."),
        "p_target": (
            "kans op het doel", "Kans dat het doel wordt gehaald; leeg zonder doel, en met een maatregel zonder bewijs."
        ),
        "referentie": ("referentie", "Het referentiejaar volgens deze telwijze; leeg waar er geen is."),
        "participatiebudget/post": ("post", "Post van het participatiebudget."),
        "beleidsrekening/post": ("post", "Wat het beleid dat ongewijzigd niet heeft kost en bespaart."),
        "traject": ("traject", "Naam van het traject; totaal voor alle, waar er meer zijn."),
        "period": ("periode", "Kalenderjaar; 2019-K2 is van januari tot en met het tweede kwartaal."),
        "doelstelling": ("doelstelling", "Naam van de doelstelling."),
        "cijfer": (
            "cijfer",
            "Het cijfer waarvoor zij geldt; van doelstellingen samen, die geen eigen cijfer hebben, hun namen met + ertussen."
        ),
        "richting": ("richting", "Of de grens een minimum of een maximum is."),
        "grens": ("grens", "De grens: van een kwartaal zoveel kwart van die van het jaar."),
        "p_gehaald": ("kans gehaald", "Kans dat zij wordt gehaald; leeg met een maatregel zonder bewijs."),
        "p_se": ("standaardfout van de kans", "Standaardfout van die kans: alleen de fout van het simuleren."),
        "begroting/year": ("jaar", "Jaar van het voorstel."),
        "begroting/regel": (
            "regel",
            "Een regel van het voorstel als programma.regel, met het teken van het document; of besparing_bruto, besparing_netto (na het vangnet), programmaresultaat, te_boeken_50, _75 en _90 (het bedrag dat met die zekerheid wordt gehaald), eigen_risico en wat daarvan genoeg is; achter programma. van een programma alleen."
        ),
        "geboekt": ("geboekt", "Wat het voorstel boekt, in euro; een besparing is een positief bedrag."),
        "begroting/p_gehaald": (
            "kans gehaald",
            "Deel van de replicaties waarin het geboekte bedrag of meer wordt gehaald; leeg met een maatregel zonder bewijs."
        ),
        "begroting_controle/year": ("jaar", "Eerste jaar waarover het gaat."),
        "through": ("tot en met", "Laatste jaar waarover het gaat."),
        "programma": ("programma", "Programma; totaal voor alle."),
        "controle": (
            "controle",
            "netto (lasten + besparing), dekking (netto min wat de lopende begroting heeft), totaal (over jaren), lezing (een kopie die anders leest), bewering (wat de tekst zegt), lezing_bewering."
        ),
        "begroting_controle/regel": (
            "regel", "Naam van de regel of bewering; van een som over alle programma's de soort."
        ),
        "begroting_controle/eenheid": ("eenheid", "Eenheid van de bedragen."),
        "vermeld": ("vermeld", "Gedrukt, beweerd of gelezen; leeg waar er niets is of het geen bedrag is."),
        "berekend": ("berekend", "Waar het op uitkomt; van een lezing wat er bedoeld zal zijn."),
        "verschil": ("verschil", "Vermeld min berekend."),
        "klopt": ("klopt", "Of het optelt; leeg waar niets is gedrukt."),
        "tekst": ("tekst", "De eigen woorden van het document, of wat een kopie leest."),
        "opmerking": ("opmerking", "Opmerking van het scenario."),
        "bron": ("bron", "Bron van wat is gedrukt of beweerd."),
    ]
}
