internal import BijstandBudget
public import BijstandCaseload
internal import BijstandMicrosimulation

/// Key figures of every full year: what `run --json`, targets, `kerncijfers.csv` and `replications.csv` show.
public struct YearFigures: Sendable {
    /// One key figure with its value in every replication.
    package struct Series {
        package let kerncijfer: Kerncijfer
        package let unit: Unit
        package let scale: Int64
        /// Nil where a replication has none: a share of nobody.
        package let values: [Int64?]
    }

    package let series: [Series]

    init(_ years: [YearCounts], _ geld: Geld, _ participatie: ParticipatieTables) {
        // A year that began before the start has an account but no counts.
        series = geld.years.flatMap { year in
            let counts = years.first { $0.year == year }
            return (counts.map { Self.counts(year, $0, geld) } ?? []) + Self.money(year, geld)
                + (counts.map { PolicyFigures.series($0, geld, participatie) } ?? [])
        }
    }

    private static func counts(_ year: Int, _ counts: YearCounts, _ geld: Geld) -> [Series] {
        var all: [Series] = []
        func add(_ naam: String, _ unit: Unit, _ values: [Int64?], scale: Int64 = 1) {
            all.append(Series(kerncijfer: Kerncijfer(naam, year), unit: unit, scale: scale, values: values))
        }
        func share(_ naam: String, _ part: [Int64], of whole: [Int64]) {
            add(naam, .aandeel, zip(part, whole).map { Aandeel.of($0, in: $1) }, scale: Aandeel.scale)
        }
        let causes = Oorzaak.allCases.map {
            Metric.uitstroom + $0.index * Afstand.count..<Metric.uitstroom + ($0.index + 1) * Afstand.count
        }
        let exits = counts.flow(causes.flatMap { $0 })
        let toWork = counts.flow(Array(causes[Oorzaak.werk.index]))
        let afstanden = Afstand.allCases.map { Metric.stockAfstand + $0.index }
        let stand = counts.endStock(afstanden)

        add("stand", .huishoudens, stand)
        add(
            "stand_ongewijzigd", .huishoudens, geld.endOfYear(year, \.unchanged), scale: FourLines.householdScale)
        add("instroom", .huishoudens, counts.flow(Array(Metric.instroom..<Metric.terugval)))
        add("terugval", .huishoudens, counts.flow(Array(Metric.terugval..<Metric.uitstroom)))
        add("uitstroom", .huishoudens, exits)
        add("uitstroom_werk_ongewijzigd", .huishoudens, counts.unchanged(UnchangedMetric.naarWerk))
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
        for maanden in Kerncijfer.duurgrenzen {
            let part = counts.endStock(Duur.vanaf(maanden).map { Metric.stockDuur + $0.index })
            share("aandeel_langer_\(maanden)", part, of: stand)
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
        for telwijze in Telwijze.allCases where telwijze != .volledig {
            let count = Naarwerk.count(telwijze, counts)
            add("naar_werk_\(telwijze.rawValue)", count.unit, count.values, scale: count.scale)
        }
        for (naam, gap) in [("gap1", \FourLines.gap1), ("gap2", \FourLines.gap2)] {
            // The year's gap is the mean of its twelve months.
            add(naam, .huishoudens, geld.yearSum(year, gap), scale: 12 * FourLines.householdScale)
        }
        return all
    }

    private static func money(_ year: Int, _ geld: Geld) -> [Series] {
        let index = geld.years.firstIndex(of: year)!
        func series(_ naam: String, _ unit: Unit, _ scale: Int64, _ value: (Geldpad) -> Int64) -> Series {
            Series(kerncijfer: Kerncijfer(naam, year), unit: unit, scale: scale, values: geld.paden.map(value))
        }
        let euros: [(String, (Geldpad) -> Euro)] = [
            ("budget_definitief", { $0.actual[index].money.definitief }),
            ("lasten", { $0.actual[index].lasten.totaal }), ("baten", { $0.actual[index].baten }),
            ("resultaat", { $0.actual[index].resultaat }), ("vangnet", { $0.actual[index].vangnet }),
            ("netto", { $0.actual[index].netto }), ("cumulatief", { $0.actual[index].cumulatief }),
            ("opgave", { $0.meerjaren[index].opgave }), ("reserve_nodig", { $0.meerjaren[index].reserveNodig }),
            ("besparing_bruto", { $0.besparing[index].bruto }), ("besparing_netto", { $0.besparing[index].netto }),
        ]
        return euros.map { naam, amount in series(naam, .euro, 100) { amount($0).cents } } + [
            series("kans_tekort", .kans, 1) { $0.actual[index].resultaat < .zero ? 1 : 0 },
            series("kans_vangnet", .kans, 1) { $0.actual[index].vangnet > .zero ? 1 : 0 },
            series("loonkostensubsidie", .euro, 100) { $0.actual[index].lasten.loonkostensubsidie.cents },
        ]
    }

    /// Statistics of every key figure, in the order of years and names.
    public func summaries() -> [(kerncijfer: Kerncijfer, summary: Summary)] {
        series.map { ($0.kerncijfer, Summary($0.values, unit: $0.unit, scale: $0.scale)) }
    }

    /// The same, to look up.
    public var byKerncijfer: [Kerncijfer: Summary] {
        Dictionary(uniqueKeysWithValues: summaries().map { ($0.kerncijfer, $0.summary) })
    }

    /// `kerncijfers.csv`: the statistics of every key figure, as `run --json` gives them.
    func kerncijfers() -> Table {
        let columns: [Table.Column] = [
            .init(
                "year", .year,
                "Calendar year that lies wholly within the run; of the account also the year of a start within it.",
                isKey: true),
            .init("measure", .text, "Name of the key figure.", isKey: true, values: Kerncijfer.names),
        ]
        let rows = summaries().map { kerncijfer, summary in
            [.text("\(kerncijfer.year)"), .text(kerncijfer.naam)] + summary.cells
        }
        return Table(
            name: Kerncijfer.tableName, title: "Key figures by year",
            columns: columns + Summary.columns(of: .everyCount),
            rows: rows)
    }

    /// `replications.csv`: every count and amount of every replication, as it is.
    func replications(from first: UInt32) -> Table {
        let columns: [Table.Column] = [
            .init("replication", .integer, "Replication, counted from 0.", isKey: true),
            .init("year", .year, "Calendar year that lies wholly within the run.", isKey: true),
            .init("measure", .text, "Name of the key figure.", isKey: true, values: Kerncijfer.names),
            Unit.column,
            .init("value", .number, "Value in this replication; empty for a share of nobody."),
        ]
        let replications = series.first?.values.count ?? 0
        var rows: [[Table.Cell]] = []
        rows.reserveCapacity(replications * series.count)
        for replication in 0..<replications {
            for one in series {
                let power = Decimals.power(one.unit.decimals)
                let value = one.values[replication].map {
                    Int64(Int128($0).multiplied(by: Int128(power), dividedBy: Int128(one.scale)))
                }
                rows.append([
                    .decimal(Int64(first) + Int64(replication), decimals: 0), .text("\(one.kerncijfer.year)"),
                    .text(one.kerncijfer.naam), .text(one.unit.rawValue),
                    value.map { .decimal($0, decimals: one.unit.decimals) } ?? .empty,
                ])
            }
        }
        return Table(name: "replications", title: "Key figures of every replication", columns: columns, rows: rows)
    }
}
