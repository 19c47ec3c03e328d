internal import BijstandStochastics

/// The ranks of one parameter over fits, held against the uniform distribution.
public struct RankSummary: Sendable, Equatable {
    public let parameter: String
    /// Fits by rank, in equal cells.
    public let cells: [Int]
    /// Σ (count − expected)² ÷ expected over the cells.
    public let chiSquare: Double
    /// What χ² stays below with probability 1 − α ÷ parameters when ranks are uniform.
    public let limit: Double
    /// Share of the fits whose 5–95 % interval holds the truth.
    public let coverage: Double
    /// Mean of (posterior mean − truth) ÷ posterior sd.
    public let bias: Double

    public var isUniform: Bool { chiSquare < limit }

    /// - Parameters:
    ///   - rows: whole fits.
    ///   - levels: number of possible ranks, a multiple of `cells`.
    ///   - alpha: chance that any parameter fails although all ranks are uniform, at most (Bonferroni).
    public static func all(_ rows: [RankRow], levels: Int, cells: Int, alpha: Double) -> [RankSummary] {
        precondition(levels % cells == 0)
        var names: [String] = []
        for row in rows where !names.contains(row.parameter) { names.append(row.parameter) }
        let limit = Quantile.chiSquare(1 - alpha / Double(max(1, names.count)), degreesOfFreedom: Double(cells - 1))
        return names.map { name in
            let own = rows.filter { $0.parameter == name }
            var counts = [Int](repeating: 0, count: cells)
            for row in own { counts[row.rank * cells / levels] += 1 }
            let expected = Double(own.count) / Double(cells)
            return RankSummary(
                parameter: name, cells: counts,
                chiSquare: counts.reduce(0) { $0 + (Double($1) - expected) * (Double($1) - expected) / expected },
                limit: limit, coverage: Double(own.count(where: \.isCovered)) / Double(own.count),
                bias: own.reduce(0) { $0 + ($1.sd > 0 ? ($1.mean - $1.truth) / $1.sd : 0) } / Double(own.count))
        }
    }
}
