public import BijstandCaseload
internal import BijstandMicrosimulation
internal import BijstandStochastics

extension CountryFit {
    /// The stock of the country from the last month of the fit on, in so many replications: a draw each, in turn.
    ///
    /// Of the expected stock alone: chance is one in three thousand of a country's dossiers a month.
    ///
    /// - Parameters:
    ///   - naam: of the scenario; the country's shocks do not depend on it.
    ///   - months: after the last month of the fit.
    ///   - werkloosheid: percents by month, as known, to the last month of the fit or later.
    public func paths(
        naam: String, months: Int, werkloosheid: [(month: Month, waarde: Double)], seed: UInt32, replications: Int
    ) throws -> [[Double]] {
        try futures(naam: naam, months: months, werkloosheid: werkloosheid, seed: seed, replications: replications)
            .map(\.stock)
    }

    private func futures(
        naam: String, months: Int, werkloosheid: [(month: Month, waarde: Double)], seed: UInt32, replications: Int
    ) throws -> [(stock: [Double], x: [Double])] {
        let start = last.advanced(by: 1)
        let surroundings = PressurePaths(
            naam: naam, start: start, months: months, peildatum: last, werkloosheid: werkloosheid)
        return try (0..<replications).map { replication in
            let draw = draws[replication % draws.count]
            let (x, reached, z) = try surroundings.paths(draw.numbers, seed: seed, replication: UInt32(replication))
            var stock = draw.stock
            var path = [stock.total]
            for month in 1...months {
                stock.advance(monthOfYear: last.advanced(by: month).monthOfYear, x: reached[month], z: z[month])
                path.append(stock.total)
            }
            return (path, x)
        }
    }

    /// What is foreseen of a calendar year.
    public struct Foreseen: Sendable {
        public let year: Int
        /// Mean number of benefits, expected; of years that lie before the last month as far as they were counted.
        public let stand: Double
        /// Mean unemployment, percents.
        public let werkloosheid: Double
        /// `macro_volume`: the stock against that of the year before, less what the ministry's rule makes of unemployment, which a
        /// scenario adds by its own path.
        public let volume: Double
    }

    /// What the rule has a point of unemployment add to the logarithm of the number of benefits, in its year and in the next: as
    /// `macro_conjunctuur` and `macro_conjunctuur_vertraagd` of the country's scenario.
    public static let rule = (now: 0.02, later: 0.04)

    /// Years as they are foreseen, on average over four replications a draw.
    ///
    /// - Parameter years: after the first two of the fit.
    public func foreseen(
        _ years: ClosedRange<Int>, naam: String, werkloosheid: [(month: Month, waarde: Double)], seed: UInt32
    ) throws -> [Foreseen] {
        let replications = Self.points * 4
        let months = last.distance(to: Month(year: years.upperBound, month: 12))
        let futures = try futures(
            naam: naam, months: months, werkloosheid: werkloosheid, seed: seed, replications: replications)
        var (stock, u): ([Month: Double], [Month: Double]) = ([:], [:])
        for past in pressures { (stock[past.month], u[past.month]) = (past.stand, past.werkloosheid) }
        for month in 1...max(1, months) {
            stock[last.advanced(by: month)] = futures.reduce(0) { $0 + $1.stock[month] } / Double(replications)
            u[last.advanced(by: month)] =
                referentie + futures.reduce(0) { $0 + $1.x[month] } / Double(replications)
        }
        func mean(_ values: [Month: Double], _ year: Int) -> Double {
            let known = (1...12).compactMap { values[Month(year: year, month: $0)] }
            return known.reduce(0, +) / Double(max(1, known.count))
        }
        return years.map { year in
            let change = (mean(u, year) - mean(u, year - 1), mean(u, year - 1) - mean(u, year - 2))
            let growth = mean(stock, year) / mean(stock, year - 1)
            return Foreseen(
                year: year, stand: mean(stock, year), werkloosheid: mean(u, year),
                volume: growth / Elementary.exp(Self.rule.now * change.0 + Self.rule.later * change.1))
        }
    }
}
