internal import Foundation

/// What other systems and people call the columns of a dossier file.
enum UsualName {
    /// Letters and digits alone, small and without marks: `Geb. jaar` and `geb_jaar` are one.
    static func key(_ name: String) -> String {
        name.lowercased().folding(options: .diacriticInsensitive, locale: nil).filter { $0.isLetter || $0.isNumber }
    }

    static func all(_ column: DossierColumn) -> Set<String> {
        switch column {
        case .dossier:
            [
                "dossiernr", "dossiernummer", "dossier", "dossierid", "iddossier", "nrdossier", "uitkeringsnummer",
                "uitkeringnr", "uitkeringid", "huishouden", "huishoudenid", "zaaknummer",
            ]
        case .client:
            [
                "clientnummer", "clientnr", "client", "clientid", "persoon", "persoonid", "persoonsnummer",
                "persoonsnr",
                "pseudoniem", "clientnummerpseudoniem",
            ]
        case .geboortejaar:
            [
                "geboortejaar", "gebjaar", "jaargeboorte", "geboortedatum", "gebdatum", "gebdat", "datumgeboorte",
                "geboren", "birthyear", "yearofbirth",
            ]
        case .geslacht: ["geslacht", "sexe", "mv", "gender", "geslachtomschrijving", "omschrijvinggeslacht"]
        case .start:
            [
                "startdatumperiodiekalgemeen", "startdatum", "start", "ingangsdatum", "ingang", "begindatum", "begin",
                "datumstart", "datumingang", "datumbegin", "startdatumuitkering", "ingangsdatumuitkering",
                "begindatumuitkering", "datumingangrecht", "van", "vanaf",
            ]
        case .einde:
            [
                "einddatumperiodiekalgemeen", "einddatum", "eind", "einde", "beeindigingsdatum", "datumeinde",
                "datumeind",
                "datumbeeindiging", "einddatumuitkering", "beeindigingsdatumuitkering", "datumeinderecht", "tot",
                "totenmet",
            ]
        case .leefvorm:
            [
                "omschrijvingleefvorm", "leefvorm", "leefvormomschrijving", "leefsituatie", "gezinssituatie",
                "huishoudtype",
            ]
        case .herkomst:
            [
                "oorzaakbijstandsafhankelijkheid", "oorzaakbijstand", "oorzaak", "oorzaakinstroom", "redeninstroom",
                "redenin",
                "redenaanvraag", "instroomreden", "herkomst", "kodeoorzaak", "codeoorzaak", "redentoekenning",
            ]
        case .oorzaak:
            [
                "omschrijvingeindebijstandsafhankelijkheid", "redeneinde", "redenbeeindiging", "redenuit",
                "redenuitstroom",
                "uitstroomreden", "beeindigingsreden", "oorzaakeinde", "oorzaakuitstroom", "omschrijvingbeeindiging",
                "omschrijvingredenbeeindiging",
            ]
        case .regeling: ["koderegeling", "coderegeling", "regeling", "regelingcode"]
        case .indeling: ["indeling", "afstandtotwerk", "afstandarbeidsmarkt", "afstandtotdearbeidsmarkt"]
        case .medebewoners:
            ["medebewoners", "aantalmedebewoners", "kostendelendemedebewoners", "aantalkostendelendemedebewoners"]
        case .uren:
            ["uren", "urenwerk", "urenperweek", "urenwerkperweek", "arbeidsuren", "werkuren", "urendeeltijd"]
        case .groep: ["kodegroep", "codegroep", "groep", "groepcode"]
        }
    }
}
