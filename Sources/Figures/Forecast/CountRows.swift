internal import BijstandCaseload
internal import BijstandMicrosimulation

/// The rows of a month in `caseload.csv` and `flows.csv`: labels and the metrics they sum.
struct CountRow {
    let labels: [String]
    let metrics: [Int]

    static let total = "totaal"

    /// `dimension, category`.
    static let caseload: [CountRow] = {
        func rows<C: Category>(_ dimension: String, _ first: Int, _ categories: [C]) -> [CountRow] {
            categories.map { CountRow(labels: [dimension, $0.rawValue], metrics: [first + $0.index]) }
        }
        return [CountRow(labels: [total, total], metrics: Afstand.allCases.map { Metric.stockAfstand + $0.index })]
            + rows("afstand", Metric.stockAfstand, Afstand.allCases)
            + rows("indeling", Metric.stockIndeling, Afstand.allCases)
            + rows("leefvorm", Metric.stockLeefvorm, Leefvorm.allCases)
            + rows("leeftijd", Metric.stockLeeftijd, Leeftijd.allCases)
            + rows("duur", Metric.stockDuur, Duur.allCases)
            + rows("herkomst", Metric.stockHerkomst, Herkomst.allCases)
            + rows("deeltijd", Metric.stockDeeltijd, Uren.allCases)
    }()

    /// `flow, cause, dimension, category`.
    static let flows: [CountRow] = {
        let byDuur = Duur.allCases.map {
            CountRow(labels: ["uitstroom", total, "duur", $0.rawValue], metrics: [Metric.uitstroomDuur + $0.index])
        }
        let moves =
            [
                CountRow(
                    labels: ["doorstroom", total, total, total],
                    metrics: Doorstroom.allCases.map { Metric.doorstroom + $0.index })
            ]
            + Doorstroom.allCases.map {
                CountRow(labels: ["doorstroom", $0.rawValue, total, total], metrics: [Metric.doorstroom + $0.index])
            }
        let byUren = Uren.allCases.map {
            CountRow(
                labels: ["uitstroom", Oorzaak.werk.rawValue, "uren", $0.rawValue],
                metrics: [Metric.uitstroomUren + $0.index])
        }
        let byTermijn = Termijn.allCases.map {
            CountRow(
                labels: ["terugval", Oorzaak.werk.rawValue, "termijn", $0.rawValue],
                metrics: [Metric.terugvalTermijn + $0.index])
        }
        let deeltijd = DeeltijdChange.allCases.map {
            CountRow(labels: ["deeltijd", "\($0)", total, total], metrics: [Metric.deeltijd + $0.rawValue])
        }
        return byCause("instroom", Metric.instroom, Herkomst.allCases)
            + byCause("terugval", Metric.terugval, Oorzaak.allCases) + byTermijn
            + byCause("uitstroom", Metric.uitstroom, Oorzaak.allCases) + byDuur + byUren
            + byAfstand("aow", total, [Metric.aow]) + byAfstand("overlijden", total, [Metric.overlijden]) + moves
            + deeltijd
    }()

    /// A flow over all causes and by each, over all afstanden and by each; `first` is a block of causes × afstanden.
    private static func byCause<C: Category>(_ flow: String, _ first: Int, _ causes: [C]) -> [CountRow] {
        byAfstand(flow, total, causes.map { first + $0.index * Afstand.count })
            + causes.flatMap { byAfstand(flow, $0.rawValue, [first + $0.index * Afstand.count]) }
    }

    private static func byAfstand(_ flow: String, _ cause: String, _ blocks: [Int]) -> [CountRow] {
        [CountRow(labels: [flow, cause, total, total], metrics: blocks.flatMap { $0..<$0 + Afstand.count })]
            + Afstand.allCases.map { afstand in
                CountRow(
                    labels: [flow, cause, "afstand", afstand.rawValue], metrics: blocks.map { $0 + afstand.index })
            }
    }
}
