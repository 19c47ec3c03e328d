import BijstandAnalysis
import BijstandCaseload
import BijstandExchange
import BijstandFigures

/// The tables of key figures of a page, and what its claims do not hold of them.
package enum PageTables {
    package static func pairs(
        _ mark: Mark, _ base: SimulatedScenario, _ others: [SimulatedScenario], openings: [PairTable.Opening?],
        _ language: Language
    ) throws -> (text: String, problems: [Message]) {
        for wish in mark.wishes where wish.scenario != nil && !others.contains(where: { $0.naam == wish.scenario }) {
            throw mark.error("'\(wish.scenario!)@'", expected: "a scenario of this mark")
        }
        for other in others {
            let known = Set(other.figures.series.map(\.kerncijfer))
            _ = try FigureName.read(
                mark.wishes.filter { $0.isAsked(of: other.naam) }.map(\.name),
                known: base.figures.series.map(\.kerncijfer).filter(known.contains), in: mark.path, line: mark.line)
        }
        let table = PairTable(base, others, openings: openings, wishes: mark.wishes, language)
        let problems: [Message] = table.rows.filter { !$0.isOpening && !$0.wish.holds($0.pair.difference.meanLimits) }
            .map {
                "\(mark.place): \($0.naam) \($0.wish.name): the page says \(String($0.wish.claim!))0, the difference is \(table.difference($0))"
            }
        return (table.markdown, problems)
    }

    package static func years(
        _ mark: Mark, _ source: SimulatedScenario, _ years: ClosedRange<Int>, _ language: Language
    ) throws -> (text: String, problems: [Message]) {
        let numbers = NumberText(language)
        let figures = source.figures.byKerncijfer
        let known = figures.keys.map(\.year)
        if let first = known.min(), let last = known.max(), years.lowerBound < first || years.upperBound > last {
            throw mark.error(
                "'\(years.lowerBound)-\(years.upperBound)', of which a year is outside the run",
                expected: "years from \(first) to \(last)")
        }
        var problems: [Message] = []
        let rows = try mark.wishes.map { wish -> [String] in
            let summaries = try years.map { year in
                guard let summary = figures[Kerncijfer(wish.name, year)] else {
                    throw mark.error("'\(wish.name)'", expected: "a key figure of \(year)")
                }
                return summary
            }
            for (year, summary) in zip(years, summaries) where !wish.holds(summary.meanLimits) {
                problems.append("\(mark.place): \(wish.name)(\(year)): the page says \(wish.claim!)0")
            }
            return ["`\(wish.name)`" + numbers.suffix(summaries[0].unit)]
                + summaries.map { summary in
                    let spread = summary.spread(" … ") { numbers.figure($0, summary.unit) }
                    return numbers.figure(summary.mean, summary.unit) + (spread.map { " [\($0)]" } ?? "")
                        + summary.share(of: Int(source.replications), language)
                }
        }
        let table = TextTable(
            header: [Phrase(nl: "kerncijfer", en: "key figure")[language]] + years.map { "\($0)" }, rows: rows)
        return ("Scenario: `\(source.naam)`. \(source.account(language))\n\n\(table.markdown)", problems)
    }
}
