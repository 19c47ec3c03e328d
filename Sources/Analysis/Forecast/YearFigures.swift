internal import Budget
public import Caseload
internal import Microsimulation

/// Key figures of every full year: what `run --json`, targets, `kerncijfers.csv` and `replications.csv` show.
public struct YearFigures: Sendable {
    /// One key figure with its value in every replication.
    struct Series {
        let kerncijfer: Kerncijfer
        let unit: Unit
        let scale: Int64
        let values: [Int64]
    }

    let series: [Series]

    init(_ result: SimulationResult, _ money: MoneyTables) {
        series = result.scenario.fullYears.enumerated().flatMap { index, year in
            Self.year(index, year, YearCounts(result, year: year), money)
        }
    }

    private static func year(_ index: Int, _ year: Int, _ counts: YearCounts, _ money: MoneyTables) -> [Series] {
        var all: [Series] = []
        func add(_ naam: String, _ unit: Unit, _ values: [Int64], scale: Int64 = 1) {
            all.append(Series(kerncijfer: Kerncijfer(naam, year), unit: unit, scale: scale, values: values))
        }
        func share(_ naam: String, _ part: [Int64], of whole: [Int64]) {
            // A year without anybody at risk counts as 0.
            let parts = zip(part, whole).map { part, whole in
                whole == 0 ? 0 : Int64(Int128(part).multiplied(by: 1_000_000, dividedBy: Int128(whole)))
            }
            add(naam, .aandeel, parts, scale: 1_000_000)
        }
        let causes = Oorzaak.allCases.map {
            Metric.uitstroom + $0.index * Afstand.count..<Metric.uitstroom + ($0.index + 1) * Afstand.count
        }
        let exits = counts.flow(causes.flatMap { $0 })
        let toWork = counts.flow(Array(causes[Oorzaak.werk.index]))
        let afstanden = Afstand.allCases.map { Metric.stockAfstand + $0.index }
        let stand = counts.endStock(afstanden)

        add("stand", .huishoudens, stand)
        add("stand_ongewijzigd", .huishoudens, money.lines.map { counts.endOfYear($0).unchanged }, scale: 10_000)
        add("instroom", .huishoudens, counts.flow(Array(Metric.instroom..<Metric.terugval)))
        add("terugval", .huishoudens, counts.flow(Array(Metric.terugval..<Metric.uitstroom)))
        add("uitstroom", .huishoudens, exits)
        for oorzaak in Oorzaak.allCases {
            add("uitstroom_\(oorzaak.rawValue)", .huishoudens, counts.flow(Array(causes[oorzaak.index])))
        }
        add("aow", .huishoudens, counts.flow(Array(Metric.aow..<Metric.overlijden)))
        add("overlijden", .huishoudens, counts.flow(Array(Metric.overlijden..<Metric.doorstroom)))
        for afstand in Afstand.allCases {
            share("aandeel_afstand_\(afstand.rawValue)", counts.endStock([afstanden[afstand.index]]), of: stand)
        }
        for indeling in Afstand.allCases {
            let part = counts.endStock([Metric.stockIndeling + indeling.index])
            share("aandeel_indeling_\(indeling.rawValue)", part, of: stand)
        }
        add("deeltijd", .huishoudens, counts.endStock(Uren.allCases.map { Metric.stockDeeltijd + $0.index }))
        for (suffix, whole, chosen) in [("", exits, Oorzaak.allCases), ("_werk", toWork, [.werk])] {
            for (window, months) in Metric.returnWindows.enumerated() {
                let returned = chosen.map { Metric.teruggekeerd + window * Oorzaak.count + $0.index }
                share("terugval_\(months)\(suffix)", counts.flow(returned), of: whole)
            }
        }
        for duur in Duur.allCases {
            share(
                "uitstroomkans_\(duur.rawValue)", counts.flow([Metric.uitstroomDuur + duur.index]),
                of: counts.exposure([Metric.stockDuur + duur.index]))
        }
        for (naam, gap) in [("gap1", \FourLines.gap1), ("gap2", \FourLines.gap2)] {
            // The year's gap is the mean of its twelve months.
            add(naam, .huishoudens, money.lines.map { counts.yearSum($0, gap) }, scale: 12 * FourLines.householdScale)
        }
        for (naam, amount) in [
            ("budget_definitief", \BUIGAccount.money.definitief), ("lasten", \.lasten), ("baten", \.money.baten),
            ("resultaat", \.resultaat), ("vangnet", \.vangnet), ("netto", \.netto), ("cumulatief", \.cumulatief),
        ] {
            add(naam, .euro, money.series(index) { $0[keyPath: amount] }, scale: 100)
        }
        add("kans_tekort", .kans, money.indicator(index) { $0.resultaat < .zero })
        add("kans_vangnet", .kans, money.indicator(index) { $0.vangnet > .zero })
        return all
    }

    /// Statistics of every key figure, in the order of years and names.
    public func summaries() -> [(kerncijfer: Kerncijfer, summary: Summary)] {
        series.map { ($0.kerncijfer, Summary($0.values, unit: $0.unit, scale: $0.scale)) }
    }

    /// `kerncijfers.csv`: the statistics of every key figure, as `run --json` gives them.
    func kerncijfers() -> Table {
        let columns: [Table.Column] = [
            .init("year", .year, "Calendar year that lies wholly within the run.", isKey: true),
            .init("measure", .text, "Name of the key figure.", isKey: true, values: Kerncijfer.names),
        ]
        let rows = summaries().map { kerncijfer, summary in
            [.text("\(kerncijfer.year)"), .text(kerncijfer.naam)] + summary.cells
        }
        return Table(
            name: Kerncijfer.tableName, title: "Key figures by year", columns: columns + Summary.columns, rows: rows)
    }

    /// `replications.csv`: every count and amount of every replication, as it is.
    func replications(from first: UInt32) -> Table {
        let columns: [Table.Column] = [
            .init("replication", .integer, "Replication, counted from 0.", isKey: true),
            .init("year", .year, "Calendar year that lies wholly within the run.", isKey: true),
            .init("measure", .text, "Name of the key figure.", isKey: true, values: Kerncijfer.names),
            Unit.column,
            .init("value", .number, "Value in this replication.", isRequired: true),
        ]
        let replications = series.first?.values.count ?? 0
        var rows: [[Table.Cell]] = []
        rows.reserveCapacity(replications * series.count)
        for replication in 0..<replications {
            for one in series {
                let power = Decimals.power(one.unit.decimals)
                let value = Int128(one.values[replication]).multiplied(by: Int128(power), dividedBy: Int128(one.scale))
                rows.append([
                    .decimal(Int64(first) + Int64(replication), decimals: 0), .text("\(one.kerncijfer.year)"),
                    .text(one.kerncijfer.naam), .text(one.unit.rawValue),
                    .decimal(Int64(value), decimals: one.unit.decimals),
                ])
            }
        }
        return Table(name: "replications", title: "Key figures of every replication", columns: columns, rows: rows)
    }
}
