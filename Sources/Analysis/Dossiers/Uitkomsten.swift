public import BijstandCaseload
internal import BijstandMicrosimulation

/// What a dossier file says came after a cut-off: stocks at the end of every twelve months and of the last, and the flows between them,
/// by group and cause.
public struct Uitkomsten: Sendable {
    public let alle: [Uitkomst]

    /// - Parameters:
    ///   - history: of the file that knows it; where exits have no reason, who left about the AOW age has it already.
    ///   - hasReasons: without, causes are not told.
    ///   - after: the cut-off: last month of what was known.
    ///   - through: last month that the file knows; after the cut-off.
    public init(_ history: DossierHistory, hasReasons: Bool, after cut: Month, through: Month) {
        let counts = DossierCounts(history, ObservationWindow(from: cut, through: through)!)
        let periods = stride(from: 1, through: cut.distance(to: through), by: 12).map {
            cut.advanced(by: $0)...min(cut.advanced(by: $0 + 11), through)
        }
        alle = periods.flatMap { Self.stand(history, $0) + Self.stromen(history, counts, hasReasons: hasReasons, $0) }
    }

    private static func stand(_ history: DossierHistory, _ periode: ClosedRange<Month>) -> [Uitkomst] {
        let month = periode.upperBound
        let stock = history.stock(at: month)
        func by<Value: Category>(
            _ dimensie: Uitkomst.Dimensie, _ column: Int, _ value: (DossierSpell) -> Value
        ) -> [Uitkomst] {
            Value.allCases.map { category in
                Uitkomst(
                    .stand, periode, stock.count { value($0) == category },
                    column + category.index..<column + category.index + 1, dimensie, category.rawValue)
            }
        }
        let all = Uitkomst(.stand, periode, stock.count, Metric.stockAfstand..<Metric.stockAfstand + Afstand.count)
        return [all] + by(.leefvorm, Metric.stockLeefvorm, \.leefvorm)
            + by(.leeftijd, Metric.stockLeeftijd) { $0.leeftijd(at: month) }
            + by(.duur, Metric.stockDuur) { $0.duur(at: month) }
    }

    private static func stromen(
        _ history: DossierHistory, _ counts: DossierCounts, hasReasons: Bool, _ periode: ClosedRange<Month>
    ) -> [Uitkomst] {
        func sum(_ value: (DossierCounts.Counts) -> Int) -> Int {
            periode.reduce(0) { $0 + value(counts.counts[counts.first.distance(to: $1)]) }
        }
        /// Columns of so many categories from a first one on, by afstand.
        func columns(_ column: Int, _ index: Int, count: Int = 1) -> Range<Int> {
            column + index * Afstand.count..<column + (index + count) * Afstand.count
        }
        let new = columns(Metric.instroom, 0, count: Herkomst.count)
        let back = columns(Metric.terugval, 0, count: Oorzaak.count)
        let exits = history.spells.compactMap { spell in
            spell.exit.flatMap { periode.contains($0.month) && $0.month > spell.start ? $0.oorzaak : nil }
        }
        // Columns of who comes in new and of who comes back follow each other.
        let inflow = [
            Uitkomst(.binnengekomen, periode, sum { $0.instroom + $0.terugval }, new.lowerBound..<back.upperBound),
            Uitkomst(.instroom, periode, sum(\.instroom), new),
        ]
        let herkomsten = Herkomst.allCases.map { herkomst in
            Uitkomst(
                .instroom, periode, sum { $0.herkomst[herkomst.index] }, columns(Metric.instroom, herkomst.index),
                .herkomst, herkomst.rawValue)
        }
        let returning = Uitkomst(.terugval, periode, sum(\.terugval), back)
        let leaving = Uitkomst(
            .uitstroom, periode, sum(\.uitstroom), columns(Metric.uitstroom, 0, count: Oorzaak.count))
        let oorzaken = (hasReasons ? Oorzaak.allCases : []).map { oorzaak in
            Uitkomst(
                .uitstroom, periode, exits.count { $0 == oorzaak }, columns(Metric.uitstroom, oorzaak.index), .oorzaak,
                oorzaak.rawValue)
        }
        let aow = Uitkomst(.aow, periode, sum(\.aow), columns(Metric.einde, Einde.aow.index))
        // Without reasons nobody is told to have died.
        let deaths = Uitkomst(.overlijden, periode, sum(\.overlijden), columns(Metric.einde, Einde.overlijden.index))
        return inflow + herkomsten + [returning, leaving] + oorzaken + [aow] + (hasReasons ? [deaths] : [])
    }
}
