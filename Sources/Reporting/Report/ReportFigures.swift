import BijstandCaseload
import BijstandFigures

/// The pictures of a report, each with its table behind it.
struct ReportFigures: Spoken {
    let tekst: ReportText
    /// The year that is told first.
    let jaar: Int?
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
        let months = maanden("gaps")
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
        let place = jaar.flatMap { months.firstIndex(of: Month(year: $0, month: 12)) }
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
            lines: Self.lijnen.map { lijn, kind in
                .init(kind: kind, name: .text(naam(lijn)), points: months.map { value($0, lijn) })
            },
            gaps: gaps, value: { tekst.numbers.whole($0) })
        return figure.figure
    }

    /// The caseload alone, of a run without money.
    var stand: HTML? {
        let months = maanden("caseload")
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
            },
            lines: [
                .init(
                    kind: "stand", name: .text(say(nl: "stand, mediaan", en: "caseload, median")),
                    points: months.map { value($0, "p50") })
            ],
            value: { tekst.numbers.whole($0) })
        return figure.figure
    }

    /// The result of every year: its mean, and between what nine in ten replications lie.
    var resultaat: HTML? {
        let punten = punten("resultaat", per: 1e6)
        guard punten.contains(where: { $0 != nil }) else { return nil }
        return YearFigure(
            id: "resultaat-beeld",
            title: say(nl: "Het resultaat per jaar, in miljoenen euro", en: "The result by year, in millions of euros"),
            description: say(
                nl:
                    "Per jaar het gemiddelde en de lijn waarop negen van de tien replicaties liggen; onder de nullijn is een tekort. De tabel eronder geeft de getallen.",
                en:
                    "By year the mean, and the line on which nine in ten replications lie; below zero is a deficit. The table below gives the numbers."
            ), years: cijfers.jaren, series: [.init(kind: "stand", name: "", points: punten)],
            value: { tekst.numbers.whole($0) }
        ).figure
    }

    /// Who comes, comes back and leaves in every year.
    var stromen: HTML? {
        let series = [
            ("uitstroom", "stand", say(nl: "uit", en: "out")), ("instroom", "budget", say(nl: "nieuw", en: "new")),
            ("terugval", "gewenst", say(nl: "terug", en: "back")),
        ].map { figuur, kind, naam in YearFigure.Series(kind: kind, name: naam, points: punten(figuur, per: 1)) }
        guard !cijfers.jaren.isEmpty else { return nil }
        return YearFigure(
            id: "stromen-beeld",
            title: say(nl: "In, uit en terug, in huishoudens per jaar", en: "In, out and back, in households a year"),
            description: say(
                nl:
                    "Per jaar het gemiddelde en de lijn waarop negen van de tien replicaties liggen; de tabel eronder geeft de getallen.",
                en:
                    "By year the mean, and the line on which nine in ten replications lie; the table below gives the numbers."
            ), years: cijfers.jaren, series: series, value: { tekst.numbers.whole($0) }
        ).figure
    }

    private func punten(_ figuur: String, per: Double) -> [YearFigure.Point?] {
        cijfers.jaren.map { jaar in
            func value(_ kolom: String) -> Double? { cijfers.kerncijfer(figuur, jaar, kolom).map { $0.waarde / per } }
            guard let mean = value("mean") else { return nil }
            return YearFigure.Point(mean: mean, low: value("p05") ?? mean, high: value("p95") ?? mean)
        }
    }

    /// The caseload beside those of other results.
    ///
    /// - Parameter namen: of the result and of the others, in order.
    func standNaast(_ namen: [String]) -> HTML? {
        let months = maanden("caseload")
        guard months.count > 1 else { return nil }
        func value(_ tabel: String, _ month: Month, _ kolom: String) -> Double? {
            cijfers(tabel, "\(month)", "totaal", "totaal", "huishoudens", kolom: kolom)?.waarde
        }
        let lines = zip(namen, Self.inkten).enumerated().map { place, naam in
            let tabel = place == 0 ? "caseload" : "\(place):caseload"
            return MonthFigure.Line(
                kind: naam.1, name: tekst.fromFile(naam.0), points: months.map { value(tabel, $0, "mean") })
        }
        return MonthFigure(
            id: "vergelijking-beeld",
            title: say(nl: "De stand per maand, naast elkaar", en: "The caseload by month, side by side"),
            description: say(
                nl:
                    "Gemiddeld over de replicaties; de band, waarin negen van de tien replicaties liggen, is van het eerste resultaat. De tabellen eronder geven de verschillen per jaar.",
                en:
                    "Means over replications; the band, in which nine in ten replications lie, is of the first result. The tables below give the differences by year."
            ), first: months[0],
            bands: [months.map { (low: value("caseload", $0, "p05") ?? 0, high: value("caseload", $0, "p95") ?? 0) }],
            lines: lines.reversed(), value: { tekst.numbers.whole($0) }
        ).figure
    }

    /// Kinds of lines, by which the style tells them apart.
    static let inkten = ["stand", "budget", "gewenst", "ongewijzigd"]

    /// Months of a table, in order and once each.
    private func maanden(_ tabel: String) -> [Month] {
        cijfers.perioden(tabel).compactMap { Month($0) }
    }
}
