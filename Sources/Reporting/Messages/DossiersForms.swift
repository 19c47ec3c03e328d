extension DutchForms {
    /// Dossier files, their mapping and the opening state that comes from them.
    static let dossiers: KeyValuePairs = [
        "stray quote": "los aanhalingsteken",
        "wrong number of fields": "verkeerd aantal velden",
        "missing dossier number": "dossiernummer ontbreekt",
        "impossible year of birth": "onmogelijk geboortejaar",
        "unreadable start date": "onleesbare startdatum",
        "unreadable end date": "onleesbare einddatum",
        "end before start": "einde vóór start",
        "unknown leefvorm": "onbekende leefvorm",
        "rounded dossier number": "afgerond dossiernummer",
        "row twice": "rij dubbel",
        "overlapping spells": "overlappende bijstandsperiodes",
        "; %1 rows: %2, also in lines %3": "; %1 rijen: %2, ook op de regels %3",
        " and %1 more": " en nog %1",
        "%1 of %2 rows are bad and left out": "%1 van %2 rijen zijn fout en blijven weg",
        "more than a tenth of %1 rows that cannot be used": "meer dan een tiende van %1 rijen die onbruikbaar zijn",
        "files or a mapping of which nine in ten rows can be used: what is left would not be the caseload":
            "een bestand of een mapping waarvan negen op de tien rijen bruikbaar zijn: wat overblijft zou niet het bestand van bijstandsdossiers zijn",
        "no usable row among %1, of which %2 are of another %3groep":
            "geen bruikbare rij onder %1, waarvan %2 van een andere %3groep",
        "regeling or ": "regeling of ",
        "; the column of %1 is empty: leave it out of the file, or %2: elke in the mapping keeps all rows":
            "; de kolom van %1 is leeg: laat die weg uit het bestand, of houd met %2: elke in de mapping alle rijen",
        "; the %1 left out are %2: %3: [%4] in the mapping keeps them":
            "; de weggelaten %1 zijn %2: met %3: [%4] in de mapping tellen ze mee",
        "a date as 2018-03-31 or 31-3-2018": "een datum zoals 2018-03-31 of 31-3-2018",
        "in the mapping (--mapping, or beginstand.bestand of a scenario) %1 or %2":
            "in de mapping (--mapping, of beginstand.bestand van een scenario) %1 of %2",
        "%1: no date of the column shows whether the day or the month comes first":
            "%1: geen datum van de kolom laat zien of de dag of de maand voorop staat",
        "%1 here and %2 in line %3: dates in two orders": "%1 hier en %2 op regel %3: datums in twee volgordes",
        "no column of regeling: all rows count as Participatiewet":
            "geen kolom van regeling: alle rijen tellen als Participatiewet",
        "no column of reasons of exit: every exit, by AOW or death too, counts as uitstroom by oorzaak overig":
            "geen kolom met redenen van einde: elk einde, ook door AOW of overlijden, telt als uitstroom met oorzaak overig",
        "an empty file": "een leeg bestand",
        "no rows below the header": "geen rijen onder de kopregel",
        "a header and a row per person in a dossier": "een kopregel en een rij per persoon in een dossier",
        "the column twice": "de kolom twee keer",
        "no such column": "deze kolom niet",
        "the column '%1', or under kolommen.%2 which of the file's it is: %3":
            "de kolom '%1', of onder kolommen.%2 welke van die van het bestand het is: %3",
        "%1: leefvormen that are not known: %2; in a mapping: leefvormen: {\"%3\": %4}":
            "%1: onbekende leefvormen: %2; in een mapping: leefvormen: {\"%3\": %4}",
        "no public figures of '%1' (did you mean '%2'?)": "geen openbare cijfers van '%1' (bedoelt u '%2'?)",
        "%1, long after the last start or end, of %2": "%1, lang na de laatste start of het laatste einde, van %2",
        "a month that the file knows": "een maand die het bestand kent",
        "a first line without any column of a dossier file": "een eerste regel zonder een kolom van een dossierbestand",
        "the names of the columns: %1; other names under kolommen in the mapping":
            "de namen van de kolommen: %1; andere namen onder kolommen in de mapping",
        "a table of column names": "een tabel met kolomnamen",
        "the name of a column": "de naam van een kolom",
        "'%1', which kolommen.%2 names too%3": "'%1', dat kolommen.%2 ook noemt%3",
        "a column of its own": "een eigen kolom",
        "a code, a list of codes, or elke": "een code, een lijst van codes, of elke",
        "a table of the file's texts or codes": "een tabel met teksten of codes van het bestand",
        "the same as '%1'%2": "hetzelfde als '%1'%2",
        "each once: upper and lower case, spaces and leading zeros make no difference":
            "elk één keer: hoofdletters, spaties en nullen vooraan maken geen verschil",
        "a code: a whole number": "een code: een heel getal",
        "a whole number of days, 0 to 366": "een heel aantal dagen, 0 tot en met 366",
        "the same person and spell as line %1": "dezelfde persoon en bijstandsperiode als regel %1",
        "a start within the spell of line %1": "een start binnen de bijstandsperiode van regel %1",
        "spells of a person after each other": "bijstandsperiodes van een persoon na elkaar",
        "the number of the dossier": "het nummer van het dossier",
        "all its digits: a spreadsheet has rounded it; format as text":
            "alle cijfers: een spreadsheet heeft het afgerond; geef de kolom de opmaak tekst",
        "a quote that does not close in its row": "een aanhalingsteken dat niet in dezelfde rij wordt gesloten",
        "quotes in pairs, doubled within a field": "aanhalingstekens in paren, verdubbeld binnen een veld",
        "text behind a closing quote": "tekst achter een sluitend aanhalingsteken",
        "quotes around whole fields, doubled within one": "aanhalingstekens om hele velden, verdubbeld binnen een veld",
        ", or nothing while running": ", of niets zolang de bijstand loopt",
        "a date from the start %1 on": "een datum vanaf de start %1",
        "a year from %1 to %2": "een jaar van %1 tot en met %2",
        "a year": "een jaar",
        "a table: pad, the path of the file, and its mapping":
            "een tabel: pad, het pad van het bestand, en de mapping ervan",
        "a file without a source": "een bestand zonder bron",
        "the path of a dossier file, relative to this one":
            "het pad van een dossierbestand, ten opzichte van dit bestand",
        "a later file whose latest start is in %1": "een later bestand waarvan de laatste start in %1 is",
        "a start after %1, the cut-off of the first": "een start na %1, de peilmaand van het eerste",
        "nobody on bijstand at the end of %1, the cut-off": "niemand in de bijstand aan het eind van %1, de peildatum",
        "%1, which may each be it": "%1, die het elk kunnen zijn",
        "which of them it is, under kolommen.%1": "welke het is, onder kolommen.%1",
        "the column '%1' is read as %2": "de kolom '%1' telt als %2",
        "%1 or later: the country's scenario knows nothing before":
            "%1 of later: van daarvoor weet het scenario van het land niets",
        "%1, not that of '%2'": "%1, niet die van '%2'",
        "%1, if the estimates are from this file; else make the scenario anew":
            "%1, als de schattingen uit dit bestand komen; maak het scenario anders opnieuw",
        "exits recorded from %1": "beëindigingen vanaf %1",
        "a month up to the cut-off, %1": "een maand tot en met de peilmaand, %1",
        "spells that run then; the latest start is in %1": "bijstandsperiodes die dan lopen; de laatste start is in %1",
        "a margin beside %1": "een verdeling van de beginstand naast %1",
        "one of the two: the file gives it": "één van de twee: het bestand geeft haar al",
        ", and %1 other texts": ", en %1 andere teksten",
        "%1: rows without a mapping, counted as overig: ": "%1: rijen zonder mapping, geteld als overig: ",
        "households with the AOW age at the end of %1, left out: %2":
            "huishoudens met de AOW-leeftijd aan het eind van %1, weggelaten: %2",
        "the latest start is in %1: who came from then to the cut-off, %2, is not in it":
            "de laatste start is in %1: wie daarna tot de peildatum, %2, is ingestroomd, staat er niet in",
        "the first exit is in %1: former recipients who left from %2 on before it are not in it":
            "de eerste uitstroom is in %1: oud-ontvangers die vanaf %2 tot dan zijn uitgestroomd, staan er niet in",
        "nobody left: there are no former recipients": "niemand is uitgestroomd: er zijn geen oud-ontvangers",
    ]
}
