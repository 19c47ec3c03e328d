import BijstandCaseload
import BijstandFigures

/// Makes sheets of the numbers of a result: every number of a row is looked up where its column says that it stands.
struct Bladbouw: Spoken {
    let cijfers: Cijfers
    let language: Language

    /// A column of what a row is of.
    struct Kop {
        let naam: String
        let vorm: Blad.Vorm
        let betekenis: String
    }

    /// - Parameters:
    ///   - koppen: columns of the key of every row.
    ///   - sleutels: keys of the rows.
    ///   - kolommen: with `{1}` for the first part of the key in what they are from. One that no row has a number in is left out.
    func blad(
        _ naam: String, _ titel: String, bereik: String, toelichting: [String] = [], koppen: [Kop],
        sleutels: [[String]], kolommen: [Blad.Kolom]
    ) -> Blad? {
        let values = kolommen.map { kolom in sleutels.map { waarde(kolom.bron, $0) } }
        let filled = kolommen.indices.filter { values[$0].contains { $0 != nil } }
        guard !sleutels.isEmpty, !filled.isEmpty else { return nil }
        return Blad(
            naam: naam, titel: titel, toelichting: toelichting,
            kolommen: koppen.map { Blad.Kolom($0.naam, $0.vorm, $0.betekenis) } + filled.map { kolommen[$0] },
            rijen: sleutels.indices.map { row in
                zip(koppen, sleutels[row]).map { cel($1, $0.vorm) }
                    + filled.map { values[$0][row].map { .getal($0) } ?? .leeg }
            }, bereik: bereik)
    }

    private func cel(_ text: String, _ vorm: Blad.Vorm) -> Blad.Cel {
        switch vorm {
        case .jaar: Double(text).map { .getal($0) } ?? .tekst(text)
        case .maand: Month(text).map { .maand($0) } ?? .tekst(text)
        case .tekst, .langeTekst, .aantal, .euro, .kans, .getal: .tekst(text)
        }
    }

    private func waarde(_ bron: String, _ sleutel: [String]) -> Double? {
        var parts = bron.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        for (place, part) in sleutel.enumerated() {
            parts = parts.map { $0 == "{\(place + 1)}" ? part : $0 }
        }
        guard parts.count > 2 else { return nil }
        return cijfers[Cijferplek(parts[0], Array(parts[1..<(parts.count - 1)]), parts[parts.count - 1])]?.waarde
    }

    /// The statistics that sheets give, with their names.
    func statistieken(_ wanted: [String]) -> [(kolom: String, naam: String)] {
        wanted.map { kolom in
            switch kolom {
            case "mean": (kolom, say(nl: "gemiddelde", en: "mean"))
            case "p50": (kolom, say(nl: "mediaan", en: "median"))
            default: (kolom, "\(Int(kolom.dropFirst()) ?? 0) %")
            }
        }
    }

    /// Columns of a figure of a table whose rows are years: its statistics.
    func kolommen(
        _ naam: String, _ vorm: Blad.Vorm, _ betekenis: String, _ plek: String, _ wanted: [String]
    ) -> [Blad.Kolom] {
        statistieken(wanted).map { kolom, statistiek in
            Blad.Kolom(
                wanted.count == 1 ? naam : "\(naam), \(statistiek)", vorm,
                wanted.count == 1 ? betekenis : "\(betekenis) \(Self.uitleg(kolom, language))", bron: "\(plek)/\(kolom)"
            )
        }
    }

    private static func uitleg(_ kolom: String, _ language: Language) -> String {
        switch kolom {
        case "mean": language.say(nl: "Gemiddeld over de replicaties.", en: "Mean over replications.")
        case "p50":
            language.say(nl: "De helft van de replicaties ligt eronder.", en: "Half of the replications lie below.")
        default:
            language.say(
                nl: "\(Int(kolom.dropFirst()) ?? 0) % van de replicaties ligt eronder.",
                en: "\(Int(kolom.dropFirst()) ?? 0) % of the replications lie below.")
        }
    }
}
