internal import BijstandCaseload
internal import Foundation

/// What is wrong with the figures of a municipality together, where each by itself is a fair one.
public enum GemeenteSamenhang {
    /// What a dossier may cost or bring in a year, in euros: from a third of what it did in 2015 to three times what it does in 2027.
    private static let perDossier = 4_000.0...60_000.0
    /// How far counts of a table may be from the stock of the same month: some are counted a few days apart.
    private static let tolerance = 0.05

    /// - Throws: ``InvalidInput`` with everything that is wrong.
    public static func check(_ figures: [GemeenteCijfer], in file: String) throws {
        let log = DiagnosticLog()
        func wrong(_ one: GemeenteCijfer, _ found: Message, _ expected: Message) {
            log.add(Diagnostic(file: file, line: 0, key: one.naam, found: found, expected: expected))
        }
        work(figures, wrong)
        for table in [GemeenteGrootheid.leefvormen, GemeenteGrootheid.groepen] { parts(table, figures, wrong) }
        euros(figures, wrong)
        try log.throwIfAny()
    }

    private typealias Wrong = (GemeenteCijfer, Message, Message) -> Void

    /// More to work than left at all.
    private static func work(_ figures: [GemeenteCijfer], _ wrong: Wrong) {
        for work in figures where work.grootheid == .uitstroomWerk {
            let all = figures.filter {
                $0.periode == work.periode && [.uitstroom, .alleUitstroom].contains($0.grootheid)
            }
            for whole in all where whole.waarde < work.waarde {
                wrong(
                    work, "more than the \(ScenarioNumber.spelled(whole.waarde)) exits of the year",
                    "at most all exits")
            }
        }
    }

    /// A table is given whole, as counts of the stock or shares of 1.
    private static func parts(_ table: [GemeenteGrootheid], _ figures: [GemeenteCijfer], _ wrong: Wrong) {
        let given = figures.filter { table.contains($0.grootheid) }
        for month in Set(given.map(\.periode.upperBound)).sorted() {
            let parts = given.filter { $0.periode.upperBound == month }
            let missing = table.filter { part in !parts.contains { $0.grootheid == part } }
            guard missing.isEmpty else {
                let names = missing.map { "\($0.rawValue)(\(month))" }.joined(separator: ", ")
                wrong(parts[0], "\(table.count - missing.count) of the \(table.count) parts", "\(names) too")
                continue
            }
            let sum = parts.map(\.waarde).reduce(0, +)
            if sum <= 1.5 {
                if abs(sum - 1) > 0.01 {
                    wrong(parts[0], "shares that make \(ScenarioNumber.spelled(sum)) together", "1 together")
                }
            } else if let stock = figures.first(where: { $0.grootheid == .stand && $0.periode.upperBound == month }),
                abs(sum / stock.waarde - 1) > tolerance
            {
                wrong(
                    parts[0], "parts that make \(ScenarioNumber.spelled(sum)) together",
                    "the stock, \(stock.naam): \(ScenarioNumber.spelled(stock.waarde))")
            }
        }
    }

    /// Amounts in another unit than euros, as thousands, are far from what a dossier costs.
    private static func euros(_ figures: [GemeenteCijfer], _ wrong: Wrong) {
        for one in figures where [.voorlopig, .naderVoorlopig, .definitief, .lasten].contains(one.grootheid) {
            let stocks = figures.filter { $0.grootheid == .stand }
            guard
                let stock = stocks.min(by: {
                    abs($0.periode.upperBound.distance(to: one.periode.upperBound))
                        < abs($1.periode.upperBound.distance(to: one.periode.upperBound))
                })
            else { continue }
            let amount = one.waarde / stock.waarde
            if !perDossier.contains(amount) {
                wrong(
                    one, "\(ScenarioNumber.spelled(amount.rounded())) euro for each of \(stock.naam)",
                    "euros a year, not thousands or millions: \(ScenarioNumber.spelled(perDossier.lowerBound)) to \(ScenarioNumber.spelled(perDossier.upperBound)) for each dossier"
                )
            }
        }
        for one in figures where one.grootheid == .prijs && !perDossier.contains(one.waarde) {
            wrong(
                one, "\(ScenarioNumber.spelled(one.waarde))",
                "euros a dossier a year: \(ScenarioNumber.spelled(perDossier.lowerBound)) to \(ScenarioNumber.spelled(perDossier.upperBound))"
            )
        }
    }
}
