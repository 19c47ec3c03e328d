import BijstandCaseload
import BijstandFigures

/// Numbers and tables of a report in one language.
struct ReportText: Spoken {
    let cijfers: Cijfers
    let language: Language

    /// How a number of a table is printed.
    enum Vorm { case aantal, miljoen, euro, kans }

    func number(_ cijfer: Cijfer?, _ vorm: Vorm) -> HTML {
        guard let cijfer else { return .text(NumberText.none) }
        let printed =
            switch vorm {
            case .aantal: numbers.whole(cijfer.waarde)
            case .miljoen: numbers.millions(cijfer.waarde)
            case .euro: numbers.wholeEuros(Euro(rounding: cijfer.waarde))
            case .kans: numbers.chance(cijfer.waarde)
            }
        return NumberHTML.of(printed, [cijfer])
    }

    /// A mean with its 5 % and 95 % quantiles; one number where it does not vary.
    func spread(_ place: (String) -> Cijfer?, _ vorm: Vorm) -> HTML {
        let mean = number(place("mean"), vorm)
        guard let low = place("p05"), let high = place("p95"), low.waarde != high.waarde else { return mean }
        return mean + .text(" [") + number(low, vorm) + .text("; ") + number(high, vorm) + .text("]")
    }

    /// A mean difference with its sign, its standard error, and the 5 % and 95 % quantiles of the differences.
    func change(_ place: (String) -> Cijfer?, _ vorm: Vorm) -> HTML {
        guard let mean = place("mean") else { return .text(NumberText.none) }
        let sign: HTML = .text(mean.waarde > 0 ? "+" : "")
        let error = place("se").map { HTML.text(" ± ") + number($0, vorm) } ?? .none
        guard let low = place("p05"), let high = place("p95") else { return sign + number(mean, vorm) + error }
        return sign + number(mean, vorm) + error + .text(" [") + number(low, vorm) + .text("; ") + number(high, vorm)
            + .text("]")
    }

    /// A yearly key figure.
    func kerncijfer(_ naam: String, _ jaar: Int, _ vorm: Vorm) -> HTML {
        vorm == .kans
            ? number(cijfers.kerncijfer(naam, jaar, "mean"), vorm)
            : spread({ cijfers.kerncijfer(naam, jaar, $0) }, vorm)
    }

    /// A post of `buig.csv`.
    func buig(_ post: String, _ jaar: Int) -> HTML {
        spread({ cijfers("buig", "\(jaar)", post, "euro", kolom: $0) }, .miljoen)
    }

    // MARK: Tables

    struct Kolom {
        let naam: String
        let waarde: (Int) -> HTML
    }

    /// A table with a row for each year.
    ///
    /// - Parameter bestand: a text of a file that the caption begins with.
    func perJaar(_ bijschrift: String, bestand: String? = nil, _ jaren: [Int], _ kolommen: [Kolom]) -> HTML {
        table(
            bijschrift, bestand: bestand, [say(nl: "jaar", en: "year")] + kolommen.map(\.naam),
            jaren.map { jaar in
                [.tag(.th, [.scope: "row"], [.tag(.time, [:], "\(jaar)")])]
                    + kolommen.map { .tag(.td, [:], [$0.waarde(jaar)]) }
            })
    }

    /// - Parameters:
    ///   - bestand: a text of a file that the caption begins with.
    ///   - rijen: cells as elements.
    func table(_ bijschrift: String, bestand: String? = nil, _ kop: [String], _ rijen: [[HTML]]) -> HTML {
        let label = bestand.map { "\($0): \(bijschrift)" } ?? bijschrift
        let caption = bestand.map { [fromFile($0), .text(": \(bijschrift)")] } ?? [.text(bijschrift)]
        return .tag(
            .figure, [:],
            [
                .tag(.figcaption, [:], [.tag(.strong, [:], caption)]),
                .tag(
                    .div, [.kind: "tabel", .tabindex: "0", .role: "region", .label: label],
                    [
                        .tag(
                            .table, [.label: label],
                            [
                                .tag(.thead, [:], [.tag(.tr, [:], kop.map { .tag(.th, [.scope: "col"], $0) })]),
                                .tag(.tbody, [:], rijen.map { .tag(.tr, [:], $0) }),
                            ])
                    ]),
            ])
    }

    func paragraph(_ zin: Zin) -> HTML { .tag(.p, [:], [NumberHTML.of(zin)]) }

    /// A text of a file, as it stands there.
    func fromFile(_ text: String) -> HTML { .tag(.span, [.kind: "bestand"], text) }
}

/// A part of a report, with its heading.
struct ReportSection {
    let id: String
    let titel: String
    let inhoud: [HTML]

    var html: HTML {
        .tag(.section, [.id: id, .labelledBy: "\(id)-kop"], [.tag(.h2, [.id: "\(id)-kop"], titel)] + inhoud)
    }
}
