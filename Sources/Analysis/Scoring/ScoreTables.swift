public import BijstandCaseload
internal import BijstandFigures

/// A score as tables: `score`, `score_totals`, `score_split`.
extension ForecastScore {
    public var tables: [Table] { [figureTable, totalsTable, splitTable] }

    private static let key: [Table.Column] = [
        .init("grootheid", .text, "What the figure is of.", isKey: true)
    ]

    private static func statistic(_ name: String, _ meaning: String) -> Table.Column { .init(name, .number, meaning) }

    private var figureTable: Table {
        let rows =
            figures.map { ($0.figure, $0.cells) } + bounds.map { ($0.figure, $0.cells) }
            + unanswered.map {
                (
                    $0.figure,
                    [.text($0.reason.name)] + [Table.Cell](repeating: .empty, count: 19 + Referentie.allCases.count)
                )
            }
        return Table(
            name: "score", title: "A forecast against observed figures",
            columns: Self.key + [
                .init("periode", .text, "Period of the figure.", isKey: true, coding: .codes(.periode)),
                .init(
                    "grens", .text, "gelijk: about so much; ten_minste, ten_hoogste: so much or more, or less.",
                    isKey: true, values: Waarneming.Grens.allCases.map(\.rawValue)),
                Unit.column(isKey: false),
                .init("observed", .number, "The figure.", isRequired: true),
                .init("fout", .number, "Standard deviation of the figure's own error.", isRequired: true, minimum: 0),
                .init(
                    "status", .text,
                    "paths: scored from every replication; quantiles: from seven quantiles; else why the forecast says nothing of it.",
                    isRequired: true, values: ["paths", "quantiles"] + Unanswered.allCases.map(\.name)),
                Self.statistic("mean", "Mean of the forecast."),
                Self.statistic("p05", "5 % quantile of the forecast."),
                Self.statistic("p25", "25 % quantile of the forecast."),
                Self.statistic("p75", "75 % quantile of the forecast."),
                Self.statistic("p95", "95 % quantile of the forecast."),
                Self.statistic("in50", "1 where the figure lies from p25 to p75."),
                Self.statistic("in90", "1 where the figure lies from p05 to p95."),
                Self.statistic("width50", "p75 − p25."), Self.statistic("width90", "p95 − p05."),
                Self.statistic("pit", "Probability integral transform, P(X < y) + ½ P(X = y)."),
                Self.statistic("crps", "Continuous ranked probability score, in the figure's unit."),
                Self.statistic("error", "Mean − observed: above 0 where too much was forecast."),
                Self.statistic("crps_persistence", "CRPS of: nothing changes."),
                Self.statistic("crps_national", "CRPS of: the stock goes as that of the country."),
                Self.statistic("skill_persistence", "1 − crps ÷ crps_persistence."),
                Self.statistic("skill_national", "1 − crps ÷ crps_national."),
            ]
                + Referentie.allCases.map {
                    Self.statistic(
                        "crps_\($0.rawValue)", "CRPS of the reference \($0.rawValue), of a stock: see the backtest.")
                } + [
                    Self.statistic("p_bound", "Of a bound: the probability that the forecast gave to it."),
                    Self.statistic("brier", "Of a bound: (1 − p_bound)²."),
                    .init("n", .integer, "Replications that have the figure, of status paths.", minimum: 1),
                ], rows: rows.map { $0.0.labels + $0.1 })
    }

    private var totalsTable: Table {
        let bins = (0..<ScoreTotals.bins).map { bin in
            Table.Column(
                "pit_\(bin + 1)", .integer, "Figures with a PIT in this fifth of 0 to 1.", isRequired: true, minimum: 0)
        }
        return Table(
            name: "score_totals", title: "A forecast against observed figures, by quantity and together",
            columns: Self.key + [
                .init("eenheid", .text, "Unit of widths, crps and bias; empty where there are several."),
                .init("figures", .integer, "Figures scored.", isRequired: true, minimum: 1),
                .init("coverage50", .number, "Share of them from p25 to p75.", isRequired: true, minimum: 0),
                .init("coverage90", .number, "Share of them from p05 to p95.", isRequired: true, minimum: 0),
                .init("misses", .integer, "Figures outside the 90 % band.", isRequired: true, minimum: 0),
                .init(
                    "within_error", .integer, "Misses that lie within twice the figure's own error of the band.",
                    isRequired: true, minimum: 0),
                Self.statistic("width50", "Mean of p75 − p25."), Self.statistic("width90", "Mean of p95 − p05."),
                Self.statistic("crps", "Mean CRPS."),
                Self.statistic("bias", "Mean of mean − observed: above 0 where too much was forecast."),
                Self.statistic("skill_persistence", "1 − sum of crps ÷ sum of crps_persistence."),
                .init("figures_persistence", .integer, "Figures that have this reference.", minimum: 0),
                Self.statistic("skill_national", "1 − sum of crps ÷ sum of crps_national."),
                .init("figures_national", .integer, "Figures that have this reference.", minimum: 0),
            ] + bins, rows: totals.map(\.cells))
    }

    private var splitTable: Table {
        let misses = (stockMiss.map { [$0] } ?? []) + lastenMisses
        return Table(
            name: "score_split", title: "What the forecast was off by, and what that comes from",
            columns: [
                .init("figure", .text, "A stock at the end of a month, or lasten of a year.", isKey: true),
                .init(
                    "cause", .text,
                    "What the miss comes from; totaal for all of it. An uitstroom above 0 means that fewer left than forecast.",
                    isKey: true, values: Miss.Cause.all.map(\.name) + ["totaal"]),
                Unit.column(isKey: false),
                .init(
                    "value", .number, "Observed − forecast: above 0 where too little was forecast. Causes add up.",
                    isRequired: true),
            ],
            rows: misses.flatMap { miss in
                let unit = miss.isEuro ? Unit.euro : .huishoudens
                return (miss.parts.map { ($0.cause.name, $0.value) } + [("totaal", miss.total)]).map {
                    [.text(miss.figure), .text($0.0), .text(unit.rawValue), Decimals.cell($0.1, unit.decimals)]
                }
            })
    }
}

extension Waarneming {
    fileprivate var labels: [Table.Cell] {
        let unit = grootheid.eenheid
        return [
            .text(grootheid.description), .text(periodeText), .text(grens.rawValue), .text(unit.rawValue),
            Decimals.cell(waarde, unit.decimals), Decimals.cell(fout, 6),
        ]
    }
}

extension FigureScore {
    fileprivate var cells: [Table.Cell] {
        let unit = figure.grootheid.eenheid
        func own(_ value: Double?) -> Table.Cell { value.map { Decimals.cell($0, unit.decimals) } ?? .empty }
        func share(_ value: Double?) -> Table.Cell { value.map { Decimals.cell($0, 6) } ?? .empty }
        func skill(_ reference: Double?) -> Double? { reference.flatMap { $0 > 0 ? 1 - crps / $0 : nil } }
        return [.text(isSample ? "paths" : "quantiles")] + [mean, p05, p25, p75, p95].map(own)
            + [share(isIn50 ? 1 : 0), share(isIn90 ? 1 : 0)] + [width50, width90].map(own)
            + [share(pit), own(crps), own(error), own(crpsPersistence), own(crpsNational)]
            + [share(skill(crpsPersistence)), share(skill(crpsNational))]
            + Referentie.allCases.map { own(crpsReferenties[$0]) } + [.empty, .empty, .count(count)]
    }
}

extension BoundScore {
    fileprivate var cells: [Table.Cell] {
        [.text(isSample ? "paths" : "quantiles"), Decimals.cell(mean, figure.grootheid.eenheid.decimals)]
            + [Table.Cell](repeating: .empty, count: 15 + Referentie.allCases.count)
            + [chance, brier].map { Decimals.cell($0, 6) }
            + [.count(count)]
    }
}

extension Table.Cell {
    fileprivate static func count(_ value: Int?) -> Table.Cell {
        value.map { .decimal(Int64($0), decimals: 0) } ?? .empty
    }
}

extension ScoreTotals {
    fileprivate var cells: [Table.Cell] {
        let unit = isOneUnit ? figures[0].figure.grootheid.eenheid : nil
        func own(_ value: Double) -> Table.Cell { unit.map { Decimals.cell(value, $0.decimals) } ?? .empty }
        func count(_ value: Int) -> Table.Cell { .decimal(Int64(value), decimals: 0) }
        let skills = [skillPersistence, skillNational].flatMap { skill -> [Table.Cell] in
            // A skill over several units would be that of the largest numbers.
            guard let skill, unit != nil else { return [.empty, .empty] }
            return [Decimals.cell(skill.value, 6), count(skill.count)]
        }
        return [
            .text(grootheid?.description ?? "totaal"), unit.map { .text($0.rawValue) } ?? .empty, count(figures.count),
        ]
            + [Decimals.cell(coverage50, 6), Decimals.cell(coverage90, 6), count(misses), count(missesWithinError)]
            + [own(width50), own(width90), own(crps), own(bias)] + skills + histogram.map(count)
    }
}

extension Unanswered {
    /// As tables spell it.
    public var name: String {
        switch self {
        case .beforeStart: "before_start"
        case .acrossStart: "across_start"
        case .afterEnd: "after_end"
        case .notKept: "not_kept"
        case .ofNobody: "of_nobody"
        case .noAccount: "no_account"
        }
    }
}
