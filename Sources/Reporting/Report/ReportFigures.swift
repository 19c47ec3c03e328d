import BijstandCaseload
import BijstandFigures

/// The pictures of a report, each with its table behind it.
struct ReportFigures: Spoken {
    let tekst: ReportText
    let jaar: Int
    var language: Language { tekst.language }

    private var cijfers: Cijfers { tekst.cijfers }

    /// The lines of the memo, in the order in which they are drawn.
    private static let lijnen = [
        ("desired", "gewenst"), ("unchanged", "ongewijzigd"), ("budget", "budget"), ("actual", "stand"),
    ]

    private func naam(_ lijn: String) -> String {
        switch lijn {
        case "actual": say(nl: "stand", en: "caseload")
        case "budget": say(nl: "wat het budget betaalt", en: "what the budget pays for")
        case "unchanged": say(nl: "ongewijzigd beleid", en: "unchanged policy")
        default: say(nl: "gewenst", en: "desired")
        }
    }

    /// The four lines with the bands of the caseload, and both gaps in the last month of the year that is told.
    var lijnen: HTML? {
        let months = maanden("gaps", 0)
        guard months.count > 1, cijfers("gaps", "\(months[1])", "budget", "huishoudens", kolom: "mean") != nil else {
            return nil
        }
        func value(_ month: Month, _ lijn: String, _ kolom: String = "mean") -> Double? {
            cijfers("gaps", "\(month)", lijn, "huishoudens", kolom: kolom)?.waarde
        }
        let bands = [("p05", "p95"), ("p25", "p75")].map { low, high in
            months.map { month in
                (low: value(month, "actual", low) ?? 0, high: value(month, "actual", high) ?? 0)
            }
        }
        let end = Month(year: jaar, month: 12)
        let place = months.firstIndex(of: end)
        let gaps = [("actual", "gap 1", -1), ("unchanged", "gap 2", 1)].compactMap { lijn, name, aside in
            place.flatMap { place -> MonthFigure.Gap? in
                let month = place + aside
                guard months.indices.contains(month), let top = value(months[month], lijn),
                    let low = value(months[month], "desired")
                else { return nil }
                return MonthFigure.Gap(month: month, low: low, high: top, name: name, isBefore: aside < 0)
            }
        }
        let figure = MonthFigure(
            id: "lijnen-beeld", title: say(nl: "De vier lijnen en de twee gaps", en: "The four lines and the two gaps"),
            description: say(
                nl:
                    "Per maand de gemiddelde stand met de band waarin vijf van de tien en negen van de tien replicaties liggen, wat het budget betaalt, ongewijzigd beleid en de gewenste stand. De tabel eronder geeft de gaps per jaar.",
                en:
                    "By month the mean caseload with the bands in which five and nine in ten replications lie, what the budget pays for, unchanged policy and the desired caseload. The table below gives the gaps by year."
            ), first: months[0], bands: bands,
            lines: Self.lijnen.map { lijn, kind in .init(kind: kind, points: months.map { value($0, lijn) }) },
            gaps: gaps, value: { tekst.numbers.whole($0) })
        return beeld(figure, Self.lijnen.reversed().map { ($0.1, naam($0.0)) })
    }

    /// The caseload alone, of a run without money.
    var stand: HTML? {
        let months = maanden("caseload", 0)
        func value(_ month: Month, _ kolom: String) -> Double? {
            cijfers("caseload", "\(month)", "totaal", "totaal", "huishoudens", kolom: kolom)?.waarde
        }
        guard months.count > 1 else { return nil }
        let figure = MonthFigure(
            id: "stand-beeld", title: say(nl: "De stand per maand", en: "The caseload by month"),
            description: say(
                nl: "Mediaan, en de banden waarin vijf en negen van de tien replicaties liggen.",
                en: "Median, and the bands in which five and nine in ten replications lie."),
            first: months[0],
            bands: [("p05", "p95"), ("p25", "p75")].map { low, high in
                months.map { (low: value($0, low) ?? 0, high: value($0, high) ?? 0) }
            }, lines: [.init(kind: "stand", points: months.map { value($0, "p50") })],
            value: { tekst.numbers.whole($0) })
        return beeld(figure, [("stand", say(nl: "stand, mediaan", en: "caseload, median"))])
    }

    /// The result of every year: its mean, and between what nine in ten replications lie.
    var resultaat: HTML? {
        let years = cijfers.jaren.compactMap { jaar -> YearFigure.Year? in
            func value(_ kolom: String) -> Double? { cijfers.kerncijfer("resultaat", jaar, kolom)?.waarde }
            guard let mean = value("mean"), let low = value("p05"), let high = value("p95") else { return nil }
            return YearFigure.Year(year: jaar, mean: mean / 1e6, low: low / 1e6, high: high / 1e6)
        }
        guard !years.isEmpty else { return nil }
        let title = say(nl: "Het resultaat per jaar, in miljoenen euro", en: "The result by year, in millions of euros")
        let figure = YearFigure(
            id: "resultaat-beeld", title: title,
            description: say(
                nl:
                    "Per jaar het gemiddelde en de lijn waarop negen van de tien replicaties liggen; onder de nullijn is een tekort. De tabel eronder geeft de getallen.",
                en:
                    "By year the mean, and the line on which nine in ten replications lie; below zero is a deficit. The table below gives the numbers."
            ), years: years, value: { tekst.numbers.whole($0) })
        return .tag(
            .figure, [:],
            [
                .tag(.figcaption, [:], [.tag(.strong, [:], title)]),
                .tag(.div, [.kind: "beeld", .tabindex: "0", .role: "region", .label: title], [figure.html]),
            ])
    }

    /// Months of a table, in order and once each.
    private func maanden(_ tabel: String, _ place: Int) -> [Month] {
        var seen: Set<Month> = []
        return cijfers.sleutels(tabel).compactMap { Month($0[place]) }.filter { seen.insert($0).inserted }
    }

    private func beeld(_ figure: MonthFigure, _ lines: [(kind: String, name: String)]) -> HTML {
        let key = lines.map { kind, name in
            HTML.tag(
                .li, [:],
                [
                    .tag(
                        .svg, [.viewBox: "0 0 38 10"],
                        [.tag(.line, [.kind: "lijn \(kind)", .x1: "0", .x2: "38", .y1: "5", .y2: "5"])]),
                    .text(name),
                ])
        }
        return .tag(
            .figure, [:],
            [
                .tag(.figcaption, [:], [.tag(.strong, [:], figure.title), .tag(.ul, [.kind: "sleutel"], key)]),
                .tag(.div, [.kind: "beeld", .tabindex: "0", .role: "region", .label: figure.title], [figure.html]),
            ])
    }
}
