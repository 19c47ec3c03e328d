internal import BijstandCaseload
internal import BijstandMicrosimulation

/// `trajecten.csv`: who followed them, and what that cost.
struct TrajectTable {
    /// One yearly figure of a traject, or of all together, in every replication.
    private struct Series {
        let measure: Measure
        let unit: Unit
        let scale: Int64
        let values: [Int64]
    }

    /// What is told of a traject, by year.
    private enum Measure: String, CaseIterable {
        case deelnemers, gestart, afgerond, afgebroken
        case naarWerk = "naar_werk"
        case kosten
        case kostenExtern = "kosten_extern"
        case kostenEigen = "kosten_eigen"

        var betekenis: Phrase {
            switch self {
            case .deelnemers:
                Phrase(
                    nl: "Deelnemers, gemiddeld over twaalf maandeinden.", en: "Participants: mean of twelve month-ends."
                )
            case .gestart: Phrase(nl: "Plaatsen die starten.", en: "Places that start.")
            case .afgerond: Phrase(nl: "Trajecten die zijn afgerond.", en: "Trajecten that were completed.")
            case .afgebroken:
                Phrase(
                    nl:
                        "Trajecten die eindigden omdat de uitkering eindigde; van plaatsen die een baan zijn: verloren banen.",
                    en:
                        "Trajecten that ended because the dossier left the benefit first; of places that are jobs: jobs lost."
                )
            case .naarWerk:
                Phrase(
                    nl: "Uitstroom naar werk tijdens het traject of zolang het werkt.",
                    en: "Exits to work during it or while its effect lasts.")
            case .kosten:
                Phrase(
                    nl: "Kosten van de plaatsen die starten, en van bezette plaatsen die een baan zijn.",
                    en: "Costs of the places that start, and of taken places that are jobs.")
            case .kostenExtern: Phrase(nl: "Deel van kosten dat anderen betalen.", en: "Part of kosten paid by others.")
            case .kostenEigen:
                Phrase(nl: "Deel van kosten voor de gemeente.", en: "Part of kosten paid by the municipality.")
            }
        }
    }

    static let total = "totaal"

    private let result: SimulationResult
    private let years: [YearCounts]

    init(_ result: SimulationResult, _ years: [YearCounts]) {
        self.result = result
        self.years = years
    }

    func table() -> Table {
        let names = result.scenario.trajecten.map(\.naam)
        var rows: [[Table.Cell]] = []
        for counts in years {
            let year = counts.year
            let all = names.indices.map { series($0, counts) }
            for (name, series) in zip(names, all) { rows += series.map { row(year, name, $0) } }
            guard names.count > 1, let first = all.first else { continue }
            for position in first.indices {
                let values = first[position].values.indices.map { replication in
                    all.reduce(0) { $0 + $1[position].values[replication] }
                }
                let sum = Series(
                    measure: first[position].measure, unit: first[position].unit, scale: first[position].scale,
                    values: values)
                rows.append(row(year, Self.total, sum))
            }
        }
        return Table(
            name: "trajecten", title: "Trajecten: who follows them and what they cost",
            columns: [
                .fullYear,
                .init(
                    "traject", .text, "Name of the traject; totaal for all of them, where there are more.", isKey: true),
                .names(
                    "measure", "What the row is of.",
                    Measure.allCases.map { Table.Named($0.rawValue, $0.betekenis.en) }),
            ] + Summary.columns, rows: rows)
    }

    private func row(_ year: Int, _ traject: String, _ series: Series) -> [Table.Cell] {
        [.text("\(year)"), .text(traject), .text(series.measure.rawValue)]
            + Summary(series.values, unit: series.unit, scale: series.scale).cells
    }

    private func series(_ traject: Int, _ counts: YearCounts) -> [Series] {
        func sums(_ metric: TrajectMetric) -> [Int64] { counts.during(metric.column(traject)) }
        let started = sums(.gestart)
        let taken = sums(.deelnemers)
        let costs = started.enumerated().map { replication, places in
            let numbers = result.money(replication: replication)
            let position = numbers.layout.years.firstIndex(of: counts.year)!
            return TrajectKosten(numbers, traject: traject, year: position).of(
                places: Int(places), months: Int(taken[replication]))
        }
        return [
            Series(measure: .deelnemers, unit: .huishoudens, scale: 12, values: taken),
            Series(measure: .gestart, unit: .huishoudens, scale: 1, values: started),
            Series(measure: .afgerond, unit: .huishoudens, scale: 1, values: sums(.afgerond)),
            Series(measure: .afgebroken, unit: .huishoudens, scale: 1, values: sums(.afgebroken)),
            Series(measure: .naarWerk, unit: .huishoudens, scale: 1, values: sums(.naarWerk)),
            Series(measure: .kosten, unit: .euro, scale: 100, values: costs.map(\.totaal.cents)),
            Series(measure: .kostenExtern, unit: .euro, scale: 100, values: costs.map(\.extern.cents)),
            Series(measure: .kostenEigen, unit: .euro, scale: 100, values: costs.map(\.eigen.cents)),
        ]
    }
}
