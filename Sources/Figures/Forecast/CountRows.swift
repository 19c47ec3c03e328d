internal import BijstandCaseload
internal import BijstandMicrosimulation

/// The rows of a month in `caseload.csv` and `flows.csv`: labels and the metrics they sum.
struct CountRow {
    let labels: [String]
    let metrics: [Int]

    static let total = "totaal"

    /// `dimension, category`.
    static let caseload: [CountRow] =
        [CountRow(labels: [total, total], metrics: Columns.stand)]
        + Columns.splits.flatMap { split in
            zip(split.categories, split.columns).map { CountRow(labels: [split.dimension, $0], metrics: [$1]) }
        }

    /// `flow, cause, dimension, category`.
    static let flows: [CountRow] = {
        func rows<C: Category>(_ labels: [String], _ columns: [Int], _ categories: [C]) -> [CountRow] {
            zip(categories, columns).map { CountRow(labels: labels + [$0.rawValue], metrics: [$1]) }
        }
        func byHerkomst(_ cause: String, _ columns: (Herkomst) -> [Int]) -> [CountRow] {
            Herkomst.allCases.map {
                CountRow(labels: ["uitstroom", cause, "herkomst", $0.rawValue], metrics: columns($0))
            }
        }
        let toWork = ["uitstroom", Oorzaak.werk.rawValue]
        let moves = zip(Doorstroom.allCases, Columns.doorstroom).map {
            CountRow(labels: ["doorstroom", $0.rawValue, total, total], metrics: [$1])
        }
        let deeltijd = DeeltijdChange.allCases.map {
            CountRow(labels: ["deeltijd", "\($0)", total, total], metrics: Columns.deeltijd($0))
        }
        return byCause("instroom", Herkomst.allCases, Columns.instroom)
            + byCause("terugval", Oorzaak.allCases, Columns.terugval)
            + rows(["terugval", Oorzaak.werk.rawValue, "termijn"], Columns.terugvalTermijn, Termijn.allCases)
            + byCause("uitstroom", Oorzaak.allCases, Columns.uitstroom)
            + rows(["uitstroom", total, "duur"], Columns.uitstroomDuur, Duur.allCases)
            + byHerkomst(total, Columns.uitstroom)
            + rows(toWork + ["uren"], Columns.uitstroomUren, Uren.allCases)
            + rows(toWork + ["termijn"], Columns.uitstroomTermijn, Termijn.allCases)
            + rows(toWork + ["kenmerk"], Columns.uitstroomKenmerk, Kenmerk.allCases)
            + byHerkomst(Oorzaak.werk.rawValue, Columns.uitstroomWerk)
            + Einde.allCases.flatMap { byAfstand($0.rawValue, total, Columns.einde($0)) }
            + [CountRow(labels: ["doorstroom", total, total, total], metrics: Columns.doorstroom)] + moves + deeltijd
    }()

    /// The flows, each once, in their order.
    static let kinds = flows.map { $0.labels[0] }.reduce(into: [String]()) { kinds, flow in
        if kinds.last != flow && !kinds.contains(flow) { kinds.append(flow) }
    }

    /// A flow over all causes and by each, over all afstanden and by each.
    private static func byCause<C: Category>(
        _ flow: String, _ causes: [C], _ columns: (C) -> [Int]
    ) -> [CountRow] {
        byAfstand(flow, total, causes.flatMap(columns)) + causes.flatMap { byAfstand(flow, $0.rawValue, columns($0)) }
    }

    /// - Parameter columns: blocks of afstanden, one behind another.
    private static func byAfstand(_ flow: String, _ cause: String, _ columns: [Int]) -> [CountRow] {
        [CountRow(labels: [flow, cause, total, total], metrics: columns)]
            + Afstand.allCases.map { afstand in
                CountRow(
                    labels: [flow, cause, "afstand", afstand.rawValue],
                    metrics: columns.enumerated().filter { $0.offset % Afstand.count == afstand.index }.map(\.element))
            }
    }
}
