import BijstandCaseload
import BijstandExchange
import BijstandFigures

/// The first sheet, and what the others rest on.
extension Werkboekbladen {
    /// The sentences, and their numbers as cells with names.
    var kern: Blad? {
        guard let feiten else { return nil }
        let kennis = language == .nl ? source.manifest.kennisNl : source.manifest.kennis
        let caveat = UncertaintyMeaning.caveat(source.manifest.request.uncertainty, language)
        let zinnen = Kernzinnen(feiten, language).alle.map(\.zin.text)
        func rij(_ naam: String, _ getal: Kerngetal, _ vorm: Blad.Vorm) -> [Blad.Cel] {
            [.tekst(naam)] + [getal.midden, getal.laag, getal.hoog].map { .getal($0.waarde, vorm) }
                + [.tekst(getal.midden.plek.description)]
        }
        func rij(_ naam: String, _ cijfer: Cijfer?, _ vorm: Blad.Vorm) -> [Blad.Cel]? {
            cijfer.map { [.tekst(naam), .getal($0.waarde, vorm), .leeg, .leeg, .tekst($0.plek.description)] }
        }
        let naarWerk = feiten.naarWerk
        let rijen: [[Blad.Cel]?] = [
            rij(say(nl: "kans op een tekort", en: "chance of a deficit"), feiten.resultaat?.kansTekort, .kans),
            feiten.resultaat.map { rij(say(nl: "resultaat, euro", en: "result, euros"), $0.getal, .euro) },
            rij(say(nl: "stand, huishoudens", en: "caseload, households"), feiten.stand, .aantal),
            rij(
                say(
                    nl: "naar werk (\(naarWerk.telwijze.rawValue)), huishoudens",
                    en: "to work (\(naarWerk.telwijze.rawValue)), households"), naarWerk.getal, .aantal),
            rij(say(nl: "doel", en: "goal"), naarWerk.doel?.waarde, .aantal),
            rij(say(nl: "kans op het doel", en: "chance of the goal"), naarWerk.doel?.kans, .kans),
        ]
        return Blad(
            naam: say(nl: "Kort", en: "In short"), titel: source.scenario.titel,
            toelichting: [kennis, caveat].compactMap(\.self) + zinnen,
            kolommen: [
                Blad.Kolom(
                    "\(feiten.jaar)", .tekst, say(nl: "Waar de zinnen over gaan.", en: "What the sentences are about.")),
                Blad.Kolom(
                    say(nl: "midden", en: "middle"), .getal,
                    say(nl: "Mediaan, of een kans.", en: "Median, or a chance.")),
                Blad.Kolom(
                    "5 %", .getal,
                    say(nl: "5 % van de replicaties ligt eronder.", en: "5 % of the replications lie below.")),
                Blad.Kolom(
                    "95 %", .getal,
                    say(nl: "95 % van de replicaties ligt eronder.", en: "95 % of the replications lie below.")),
                Blad.Kolom(
                    say(nl: "waar het staat", en: "where it stands"), .langeTekst,
                    say(nl: "Tabel, sleutel en kolom van het resultaat.", en: "Table, key and column of the result.")),
            ], rijen: rijen.compactMap(\.self), bereik: say(nl: "Kort", en: "In_short"))
    }

    var aannamen: Blad? {
        let rijen = source.scenario.getallen.map { getal -> [Blad.Cel] in
            let still = source.manifest.stilstand(getal.pad).flatMap(Aannamen.Vast.init)
            return [
                .tekst(getal.pad), Double(getal.waarde).map { .getal($0) } ?? .tekst(getal.waarde),
                .tekst(getal.isAanname ? say(nl: "aanname", en: "assumption") : say(nl: "bron", en: "source")),
                still.map { .tekst($0.word[language]) } ?? .leeg, getal.bron.map { .tekst($0) } ?? .leeg,
                getal.toelichting.map { .tekst($0) } ?? .leeg,
            ]
        }
        guard !rijen.isEmpty else { return nil }
        return Blad(
            naam: say(nl: "Aannamen", en: "Assumptions"),
            titel: say(nl: "Alle getallen van het scenario", en: "All numbers of the scenario"),
            kolommen: [
                Blad.Kolom(
                    say(nl: "getal", en: "number"), .tekst,
                    say(nl: "Plaats in het scenario.", en: "Place in the scenario.")),
                Blad.Kolom(
                    say(nl: "waarde", en: "value"), .getal,
                    say(nl: "Waarde of verdeling.", en: "Value or distribution.")),
                Blad.Kolom(
                    say(nl: "soort", en: "kind"), .tekst,
                    say(
                        nl: "Of het een bron heeft of een aanname is.",
                        en: "Whether it has a source or is an assumption.")),
                Blad.Kolom(
                    say(nl: "zonder spreiding", en: "without a spread"), .tekst,
                    say(
                        nl: "Waarom een aanname niet varieert; leeg waar zij dat wel doet.",
                        en: "Why an assumption does not vary; empty where it does.")),
                Blad.Kolom(
                    say(nl: "bron", en: "source"), .langeTekst,
                    say(nl: "Waar het getal vandaan komt.", en: "Where the number is from.")),
                Blad.Kolom(
                    say(nl: "toelichting", en: "explanation"), .langeTekst,
                    say(nl: "Wat het scenario erbij zegt.", en: "What the scenario says of it.")),
            ], rijen: rijen, bereik: say(nl: "Aannamen", en: "Assumptions"))
    }

    /// Every column of every sheet, what it means and where it stands in the result.
    func begrippen(_ bladen: [Blad]) -> Blad {
        let rijen = bladen.flatMap { blad in
            blad.kolommen.map { kolom -> [Blad.Cel] in
                [.tekst(blad.naam), .tekst(kolom.naam), .tekst(kolom.betekenis)]
                    + [kolom.bron.isEmpty ? .leeg : .tekst(kolom.bron)]
            }
        }
        return Blad(
            naam: say(nl: "Begrippen", en: "Dictionary"),
            titel: say(nl: "Wat elke kolom betekent", en: "What every column means"),
            toelichting: [
                say(
                    nl:
                        "Waar het staat: tabel, sleutel en kolom van het resultaat; {1} is de eerste kolom van de rij, {2} de tweede.",
                    en:
                        "Where it stands: table, key and column of the result; {1} is the first column of the row, {2} the second."
                )
            ],
            kolommen: [
                Blad.Kolom(say(nl: "blad", en: "sheet"), .tekst, ""),
                Blad.Kolom(say(nl: "kolom", en: "column"), .tekst, ""),
                Blad.Kolom(say(nl: "betekenis", en: "meaning"), .langeTekst, ""),
                Blad.Kolom(say(nl: "waar het staat", en: "where it stands"), .tekst, ""),
            ], rijen: rijen, bereik: say(nl: "Begrippen", en: "Dictionary"))
    }

    var herkomst: Blad {
        let manifest = source.manifest
        func rij(_ naam: String, _ waarde: String) -> [Blad.Cel] { [.tekst(naam), .tekst(waarde)] }
        func rij(_ naam: String, _ waarde: UInt32) -> [Blad.Cel] { [.tekst(naam), .getal(Double(waarde))] }
        let request = manifest.request
        return Blad(
            naam: say(nl: "Herkomst", en: "Provenance"),
            titel: say(nl: "Hoe dit is gemaakt", en: "How this was made"),
            kolommen: [
                Blad.Kolom(say(nl: "wat", en: "what"), .tekst, ""),
                Blad.Kolom(say(nl: "waarde", en: "value"), .langeTekst, ""),
            ],
            rijen: [
                rij("scenario", source.scenario.naam),
                rij(say(nl: "replicaties", en: "replications"), UInt32(request.range.count)),
                rij("seed", request.seed),
                rij(say(nl: "wat varieert", en: "what varies"), UncertaintyMeaning.word(request.uncertainty, language)),
                rij(say(nl: "versie van bijstand", en: "version of bijstand"), manifest.version),
                rij(
                    say(nl: "digest van het scenario (SHA-256)", en: "digest of the scenario (SHA-256)"),
                    SHA256Digest.hex(of: Array(manifest.scenario.utf8))),
                rij(
                    say(nl: "opnieuw maken en vergelijken", en: "make again and compare"),
                    "bijstand verify \(source.folder)"),
            ], bereik: say(nl: "Herkomst", en: "Provenance"))
    }

    /// Of the sheets that are there.
    func grafieken(_ bladen: [Blad]) -> [Grafiek] {
        func waaier(_ blad: Blad, _ naam: String) -> [String]? {
            let wanted = bouw.statistieken(["p05", "p25", "p50", "p75", "p95"]).map { "\(naam), \($0.naam)" }
            return wanted.allSatisfy { naam in blad.kolommen.contains { $0.naam == naam } } ? wanted : nil
        }
        let gaps = bladen.first { $0.bereik == "Gaps" }
        let maanden = gaps ?? bladen.first { $0.bereik == "Stand" }
        let buig = bladen.first { $0.bereik == "BUIG" }
        let stand = say(nl: "stand", en: "caseload")
        let uitleg = say(
            nl: "Lichte band: negen van de tien replicaties; donkere band: vijf van de tien.",
            en: "Light band: nine in ten replications; dark band: five in ten.")
        var grafieken: [Grafiek] = []
        if let maanden, let kolommen = waaier(maanden, stand) {
            grafieken.append(
                Grafiek(
                    titel: say(nl: "Huishoudens in de bijstand", en: "Households on social assistance"),
                    beschrijving: "\(say(nl: "De stand per maand.", en: "The caseload by month.")) \(uitleg)",
                    soort: .waaier(kolommen), blad: maanden.naam, eenheid: say(nl: "huishoudens", en: "households"),
                    vorm: .aantal))
        }
        if let gaps {
            let lijnen = [
                "\(stand), \(say(nl: "gemiddelde", en: "mean"))",
                say(nl: "wat het budget betaalt", en: "what the budget pays for"),
                say(nl: "ongewijzigd beleid", en: "unchanged policy"), say(nl: "gewenst", en: "desired"),
            ].filter { naam in gaps.kolommen.contains { $0.naam == naam } }
            grafieken.append(
                Grafiek(
                    titel: say(nl: "De vier lijnen", en: "The four lines"),
                    beschrijving: say(
                        nl:
                            "Per maand de gemiddelde stand, wat het budget betaalt, ongewijzigd beleid en de gewenste stand.",
                        en:
                            "By month the mean caseload, what the budget pays for, unchanged policy and the desired caseload."
                    ),
                    soort: .lijnen(lijnen), blad: gaps.naam, eenheid: say(nl: "huishoudens", en: "households"),
                    vorm: .aantal))
        }
        if let buig, let kolommen = waaier(buig, "resultaat") {
            grafieken.append(
                Grafiek(
                    titel: say(nl: "Resultaat op de BUIG", en: "Result on BUIG"),
                    beschrijving: say(
                        nl: "Per jaar; onder nul is een tekort. \(uitleg)",
                        en: "By year; below zero is a deficit. \(uitleg)"),
                    soort: .waaier(kolommen), blad: buig.naam, eenheid: "euro", vorm: .euro))
        }
        return grafieken
    }
}
