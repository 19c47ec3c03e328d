import Analysis
import Caseload
import Exchange

/// What a person sees after a run: the answer in two small tables, and how far to trust it.
enum RunSummary {
    static func text(_ forecast: Forecast, _ request: RunRequest) -> String {
        let figures = Dictionary(uniqueKeysWithValues: forecast.figures.summaries().map { ($0.kerncijfer, $0.summary) })
        let years = forecast.scenario.fullYears
        func cell(_ naam: String, _ year: Int, _ format: (Summary) -> String) -> String {
            figures[Kerncijfer(naam, year)].map(format) ?? ""
        }
        let households = TextTable(
            header: ["year", "caseload", "unchanged", "into work", "gap 1", "gap 2"],
            rows: years.map { year in
                ["\(year)"]
                    + ["stand", "stand_ongewijzigd", "uitstroom_werk", "gap1", "gap2"].map {
                        cell($0, year, Self.whole)
                    }
            })
        let money = TextTable(
            header: ["year", "budget", "lasten", "resultaat", "vangnet", "netto", "P(tekort)"],
            rows: years.map { year in
                ["\(year)"]
                    + ["budget_definitief", "lasten", "resultaat", "vangnet", "netto"].map {
                        cell($0, year, Self.millions)
                    }
                    + [cell("kans_tekort", year) { percent($0.mean) }]
            })
        return """
            \(forecast.scenario.titel)
            \(request.range.count) replications, seed \(request.seed); mean [5 %, 95 %]

            Households (caseload at the end of the year, gaps as yearly means)
            \(households.text)

            BUIG, millions of euros
            \(money.text)
            \(begroting(forecast))
            \(assumptions(forecast.scenario))
            """
    }

    /// A paragraph of its own, where there is a proposal.
    private static func begroting(_ forecast: Forecast) -> String {
        forecast.begroting.map { "\n\(BegrotingSummary.text($0))\n" } ?? ""
    }

    /// How much of the answer rests on assumptions: said with every answer.
    private static func assumptions(_ scenario: Scenario) -> String {
        let given = scenario.quantities.compactMap { $0?.provenance }.filter { $0 != .neutral }
        let assumed = given.count { $0 == .aanname }
        return "\(assumed) of the \(given.count) numbers of this scenario are assumptions (aanname)."
    }

    private static func whole(_ summary: Summary) -> String {
        let numbers = [summary.mean, summary.quantile(5), summary.quantile(95)].map {
            Int(($0.number ?? .nan).rounded())
        }
        return "\(numbers[0]) [\(numbers[1]), \(numbers[2])]"
    }

    private static func millions(_ summary: Summary) -> String {
        let numbers = [summary.mean, summary.quantile(5), summary.quantile(95)].map {
            decimal(($0.number ?? .nan) / 1e6, 2)
        }
        return "\(numbers[0]) [\(numbers[1]), \(numbers[2])]"
    }

    private static func percent(_ cell: Table.Cell) -> String { "\(Int(((cell.number ?? .nan) * 100).rounded())) %" }

    /// A number with so many decimals, whatever the locale.
    static func decimal(_ value: Double, _ decimals: Int) -> String {
        let power = (0..<decimals).reduce(1) { value, _ in value * 10 }
        let scaled = Int((value * Double(power)).rounded())
        let rest = "\(scaled.magnitude % UInt(power))"
        return "\(scaled < 0 ? "-" : "")\(scaled.magnitude / UInt(power))"
            + (decimals > 0 ? "." + String(repeating: "0", count: decimals - rest.count) + rest : "")
    }
}
