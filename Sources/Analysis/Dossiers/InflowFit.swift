public import BijstandCaseload
public import BijstandMicrosimulation
internal import BijstandStochastics

/// Who comes in new, as a dossier file counts it, against what the country's numbers expect of a municipality with such a stock.
public struct InflowFit: Sendable {
    /// New dossiers of a year, and how many the country's inflow in the same months makes at the municipality's share of the stock.
    public struct Level: Sendable {
        /// See ``ObservationWindow/jaar(_:)``.
        public let jaar: Int
        /// Of who is not housed or comes by law.
        public let observed: Double
        public let expected: Double
        /// Of who is.
        public let toegewezen: (observed: Double, expected: Double)
    }

    /// New dossiers of a month, and what the country's make at the municipality's level.
    public struct Maand: Sendable {
        public let maand: Month
        public let observed: Double
        public let expected: Double
    }

    public let levels: [Level]
    public let maanden: [Maand]
    /// By herkomst: its share against the country's, or who is housed against the country's number, of the last years.
    public let parts: [(herkomst: Herkomst, count: CountRatio)]
    /// Ratios by month of the year, mean 1.
    public let seizoen: [Double]
    /// Variance of a month's factor beyond what chance, country, season and the year's level do.
    public let overdispersie: Double

    /// Spreads of the logarithms among municipalities, an assumption: a herkomst's share, a month of the season.
    private static let (share, season) = (0.5, 0.1)
    /// Years that tell who is housed now.
    private static let recent = 2
    /// Places of herkomsten that labour market and pressure move, and of those that are housed or come by law.
    private static let moved = Herkomst.allCases.indices.filter { !Herkomst.allCases[$0].isToegewezen }
    private static let toegewezen = Herkomst.allCases.indices.filter { Herkomst.allCases[$0].isToegewezen }

    /// - Parameters:
    ///   - landStand: the country's stock at the end of a month; nil where it is not known.
    public init(
        _ counts: DossierCounts, _ window: ObservationWindow, _ numbers: ParameterVector, _ past: PastMonths,
        landStand: (Month) -> Double?
    ) {
        let (amounts, seasons) = (Array(numbers[.instroom]), Array(numbers[.instroomSeizoen]))
        let factor = LandFactor(numbers)
        /// Expected of a herkomst in a month, without season.
        func expected(_ herkomst: Int, _ index: Int) -> Double? {
            let month = counts.month(index)
            let place = past.first.distance(to: month)
            guard index > 0, past.reached.indices.contains(place), let land = landStand(month.advanced(by: -1)) else {
                return nil
            }
            let moved = factor.instroom(Herkomst.allCases[herkomst], x: past.reached[place], z: past.z[place])
            return amounts[herkomst] * moved * Double(counts.counts[index - 1].stand) / land
        }
        let (moved, housed) = (Self.moved, Self.toegewezen)
        let byMonth = counts.counts.indices.map { index -> (observed: Double, expected: Double)? in
            let all = moved.map { expected($0, index) }
            guard all.allSatisfy({ $0 != nil }) else { return nil }
            let observed = moved.reduce(0) { $0 + counts.counts[index].herkomst[$1] }
            return (Double(observed), all.reduce(0) { $0 + ($1 ?? 0) })
        }
        func months(_ year: Int) -> [Int] {
            counts.counts.indices.filter { window.jaar(counts.month($0)) == year && byMonth[$0] != nil }
        }
        let levels = window.jaren.compactMap { year -> Level? in
            let all = months(year)
            guard all.count == 12 else { return nil }
            return Level(
                jaar: year, observed: all.reduce(0) { $0 + byMonth[$1]!.observed },
                expected: all.reduce(0) { $0 + byMonth[$1]!.expected * seasons[counts.month($1).monthOfYear - 1] },
                toegewezen: (
                    all.reduce(0) { sum, index in housed.reduce(sum) { $0 + Double(counts.counts[index].herkomst[$1]) }
                    },
                    all.reduce(0) { sum, index in housed.reduce(sum) { $0 + (expected($1, index) ?? 0) } }
                ))
        }
        self.levels = levels
        parts = Self.parts(counts, expected, last: counts.counts.count)
        // Of whole years: what a month is of its year.
        var (seen, asked) = ([Double](repeating: 0, count: 12), [Double](repeating: 0, count: 12))
        for level in levels where level.observed > 0 {
            let ratio = level.observed / level.expected
            for index in months(level.jaar) {
                let place = counts.month(index).monthOfYear - 1
                seen[place] += byMonth[index]!.observed
                asked[place] += byMonth[index]!.expected * seasons[place] * ratio
            }
        }
        let known = counts.counts.indices.filter { byMonth[$0] != nil }
        let plain = known.map { index in
            byMonth[index]!.expected * seasons[counts.month(index).monthOfYear - 1]
                + housed.reduce(0) { $0 + (expected($1, index) ?? 0) }
        }
        let all = known.map { Double(counts.counts[$0].instroom) }
        let niveau = all.reduce(0, +) / max(plain.reduce(0, +), 1e-9)
        maanden = known.indices.map {
            Maand(maand: counts.month(known[$0]), observed: all[$0], expected: plain[$0] * niveau)
        }
        let raw = (0..<12).map {
            seasons[$0] * CountRatio(observed: seen[$0], expected: asked[$0], spread: Self.season).ratio
        }
        let mean = raw.reduce(0, +) / 12
        let seizoen = raw.map { $0 / mean }
        self.seizoen = seizoen
        overdispersie = Self.overdispersion(
            levels.flatMap { level -> [(Double, Double)] in
                let all = months(level.jaar)
                let shape = all.map { byMonth[$0]!.expected * seizoen[counts.month($0).monthOfYear - 1] }
                let sum = max(shape.reduce(0, +), 1e-9)
                return zip(all, shape).map { (byMonth[$0]!.observed, level.observed * $1 / sum) }
            })
    }

    private static func parts(
        _ counts: DossierCounts, _ expected: (Int, Int) -> Double?, last: Int
    ) -> [(herkomst: Herkomst, count: CountRatio)] {
        func sums(_ herkomst: Int, _ years: Int) -> (observed: Double, expected: Double) {
            (max(1, last - 12 * years)..<last).reduce((0, 0)) { sum, index in
                guard let value = expected(herkomst, index) else { return sum }
                return (sum.0 + Double(counts.counts[index].herkomst[herkomst]), sum.1 + value)
            }
        }
        let all = moved.map { sums($0, DossierSchatting.recent) }
        let level = all.reduce(0) { $0 + $1.observed } / max(all.reduce(0) { $0 + $1.expected }, 1e-9)
        return Herkomst.allCases.enumerated().map { index, herkomst in
            let isMoved = !herkomst.isToegewezen
            var (observed, expected) = sums(index, isMoved ? DossierSchatting.recent : recent)
            if isMoved { expected *= level }
            return (herkomst, CountRatio(observed: observed, expected: expected, spread: share))
        }
    }

    /// The variance of a gamma factor that counts ask for beyond Poisson's, by moments; 0 where they ask none.
    private static func overdispersion(_ pairs: [(observed: Double, expected: Double)]) -> Double {
        let known = pairs.filter { $0.expected > 0 }
        // A year's level is fitted: one month in twelve tells nothing.
        let free = Double(known.count) * 11 / 12
        guard free > 0 else { return 0 }
        let excess = known.reduce(0) { sum, pair in
            let miss = pair.observed - pair.expected
            return sum + (miss * miss * 12 / 11 - pair.expected) / (pair.expected * pair.expected)
        }
        return max(0, excess / Double(known.count))
    }
}
