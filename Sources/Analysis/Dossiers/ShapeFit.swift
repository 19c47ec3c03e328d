internal import BijstandCaseload
internal import BijstandStochastics

/// Ratios of one group of exits, fitted to what was seen of what was expected.
///
/// Poisson's likelihood with a level for each year that is free, and logarithms of ratios that are normal around 0: where a file is thin
/// the country's hazards stand. Newton's method; spreads are those of the curvature at the optimum (Laplace).
struct ShapeFit {
    /// Spreads of the logarithms among municipalities, an assumption: months on benefit, age, leefvorm.
    static let spreads = (duur: 0.25, leeftijd: 0.2, leefvorm: 0.2)
    /// The same by ratio.
    static let prior = HazardShape.Kenmerk.all.map { kenmerk in
        switch kenmerk {
        case .duur: spreads.duur
        case .leeftijd: spreads.leeftijd
        case .leefvorm: spreads.leefvorm
        }
    }
    /// Next to nothing is assumed of a year's level.
    private static let level = 3.0
    private static let rounds = 25
    private static let exact = 1e-9

    /// Logarithms of ratios, in the order of ``HazardShape/Kenmerk/all``, and of their standard deviations.
    private(set) var mean: [Double]
    private(set) var sd: [Double] = []
    /// What the latter were before anything was seen.
    private(set) var before: [Double] = []
    /// Logarithms of the levels of years, and their standard deviations.
    private(set) var levels: [(mean: Double, sd: Double)] = []

    /// - Parameters:
    ///   - observed: by (year, cell) of the group.
    ///   - expected: the same, with ratios of 1.
    init(observed: [[Double]], expected: [[Double]]) throws {
        let ratios = HazardShape.Kenmerk.all.count
        let years = observed.count
        let size = ratios + years
        let prior = Self.prior + [Double](repeating: Self.level, count: years)
        var at = [Double](repeating: 0, count: size)
        var hessian: [Double] = []
        let cells = SpellCells.places
        for _ in 0..<Self.rounds {
            var gradient = at.indices.map { -at[$0] / (prior[$0] * prior[$0]) }
            hessian = [Double](repeating: 0, count: size * size)
            for index in at.indices { hessian[index * size + index] = 1 / (prior[index] * prior[index]) }
            for year in 0..<years {
                for (cell, places) in cells.enumerated() where expected[year][cell] > 0 {
                    let all = [places.0, places.1, places.2, ratios + year]
                    let rate = expected[year][cell] * Elementary.exp(all.reduce(0) { $0 + at[$1] })
                    for a in all {
                        gradient[a] += observed[year][cell] - rate
                        for b in all { hessian[a * size + b] += rate }
                    }
                }
            }
            let step = try PositiveDefinite(hessian, size: size).solve(gradient)
            // A logarithm that moves by more than one is too far from where the curvature holds.
            let largest = step.map(abs).max() ?? 0
            let damping = largest > 1 ? 1 / largest : 1
            for index in at.indices { at[index] += damping * step[index] }
            if largest < Self.exact { break }
        }
        let inverse = try PositiveDefinite(hessian, size: size).inverse
        // A level that rises while all ratios of a kind fall is the same: ratios are told around their mean, levels with it.
        let weights = Self.weights(expected)
        func told(_ row: [Double]) -> (mean: Double, sd: Double) {
            var variance = 0.0
            for a in 0..<size where row[a] != 0 {
                for b in 0..<size where row[b] != 0 { variance += row[a] * row[b] * inverse[a * size + b] }
            }
            return (zip(row, at).reduce(0) { $0 + $1.0 * $1.1 }, max(variance, 0).squareRoot())
        }
        let rows = (0..<ratios).map { place -> [Double] in
            let kind = Self.kinds.first { $0.contains(place) }!
            return (0..<size).map { ($0 == place ? 1 : 0) - (kind.contains($0) ? weights[$0] : 0) }
        }
        let contrasts = rows.map(told)
        (mean, sd) = (contrasts.map(\.mean), contrasts.map(\.sd))
        before = rows.map { row in zip(row, prior).reduce(0) { $0 + $1.0 * $1.0 * $1.1 * $1.1 }.squareRoot() }
        levels = (0..<years).map { year in
            told((0..<size).map { $0 < ratios ? weights[$0] : $0 == ratios + year ? 1 : 0 })
        }
    }

    /// Places of the ratios of each kind.
    private static let kinds = [
        0..<Duur.count, Duur.count..<Duur.count + Leeftijd.count,
        Duur.count + Leeftijd.count..<HazardShape.Kenmerk.all.count,
    ]

    /// Shares of the exits that are expected, by ratio: of each kind together 1.
    private static func weights(_ expected: [[Double]]) -> [Double] {
        var weights = [Double](repeating: 0, count: HazardShape.Kenmerk.all.count)
        for year in expected {
            for (cell, places) in SpellCells.places.enumerated() {
                for place in [places.0, places.1, places.2] { weights[place] += year[cell] }
            }
        }
        let sum = max(expected.reduce(0) { $0 + $1.reduce(0, +) }, 1e-300)
        return weights.map { $0 / sum }
    }
}
