public import BijstandCaseload
internal import BijstandFigures
internal import BijstandStochastics

/// How likely the observations are, by the normal distribution of what is simulated.
///
/// With m and v the mean and variance over replications, and s the figure's own error, figures that are about as large as
/// observed are normal around m with covariance √(vᵢvⱼ)·cᵢⱼ, plus s² on the diagonal. A figure that is at least or at most so
/// much counts by itself: Φ((m − bound) ÷ √(v + s²)), or the other side.
///
/// A trial has few replications. So that they need not be many, a pilot of many stands at one point, and a trial counts by its
/// difference from the same few of the pilot: m = m(trial) + (m(pilot) − m(pilot's few)), known far better than either because
/// luck is common. The variance follows the mean as counts do (m, for a share m·(1 − m)) from the pilot's; what the few say
/// beside that counts by the power (n − 1) ÷ (n + 19), as if twenty replications had said nothing: a variance of a few alone
/// would make the surface rough. All this is exact as replications grow. Correlations c are the pilot's.
///
/// A replication that has none of a figure (a share of nobody) is left out of that figure's moments, and of its correlations
/// by pairs: the likelihood is of the figure given that there is one, as there was where it was observed.
///
/// Source: S. N. Wood, "Statistical inference for noisy nonlinear ecological dynamic systems", Nature 466 (2010),
/// doi:10.1038/nature09319 (synthetic likelihood).
struct SyntheticLikelihood: Sendable {
    private let waarnemingen: [Waarneming]
    /// Of the pilot: all replications, and the few that trials have too.
    let pilot: Moments
    private let few: Moments
    /// Places of the figures that are about as large as observed, and their correlations in the pilot.
    private let equal: [Int]
    private let correlation: [Double]

    /// - Parameters:
    ///   - pilot: outcomes of one point by (replication, observation), flat.
    ///   - replications: that a trial has: the first ones of the pilot.
    /// - Throws: ``ScarceFigure`` where fewer than half of the pilot's replications, or of its first ones, have a figure.
    init(
        _ waarnemingen: [Waarneming], pilot outcomes: ArraySlice<Double>, replications: Int
    ) throws(ScarceFigure) {
        let size = waarnemingen.count
        precondition(outcomes.count >= replications * size && replications >= 2)
        self.waarnemingen = waarnemingen
        pilot = Moments(outcomes, size)
        few = Moments(outcomes.prefix(replications * size), size)
        for (moments, all) in [(pilot, outcomes.count / size), (few, replications)] {
            for (one, count) in zip(waarnemingen, moments.counts) where count < max(2, (all + 1) / 2) {
                throw ScarceFigure(waarneming: one, count: count, replications: all)
            }
        }
        let equal = waarnemingen.indices.filter { waarnemingen[$0].grens == .gelijk }
        self.equal = equal
        correlation = equal.flatMap { i in
            equal.map { j in i == j ? 1 : Moments.correlation(i, j, outcomes, size) }
        }
    }

    /// Replications that say nothing, against which those of a trial are weighed.
    private static let silent = 20.0

    /// Mean and variance of every figure at a trial, from its few replications and the pilot.
    func moments(_ outcomes: ArraySlice<Double>) -> Moments {
        var trial = Moments(outcomes, waarnemingen.count)
        for index in waarnemingen.indices {
            trial.means[index] += pilot.means[index] - few.means[index]
            // Without a pilot that varies there is nothing to follow.
            guard few.variances[index] > 0 && pilot.variances[index] > 0 else { continue }
            let freedom = Double(trial.counts[index] - 1)
            let expected = growth(index, trial.means[index])
            let seen = trial.variances[index] / few.variances[index]
            let beside = seen > 0 ? Elementary.pow(seen / expected, freedom / (freedom + Self.silent)) : 1
            trial.variances[index] = pilot.variances[index] * expected * beside
        }
        return trial
    }

    /// How much larger than the pilot's a variance is at this mean: as counts and shares of them vary.
    private func growth(_ index: Int, _ mean: Double) -> Double {
        let before = pilot.means[index]
        let ratio =
            switch waarnemingen[index].grootheid.count?.form {
            case .sum: mean / before
            case .share: mean * (1 - mean) / (before * (1 - before))
            case .change, .difference, nil: 1.0
            }
        // Nobody left to vary: a little remains.
        return ratio.isFinite ? min(max(ratio, 0.01), 100) : 1
    }

    /// The logarithm of the likelihood at a trial; minus infinity where it cannot be had.
    ///
    /// - Parameter outcomes: by (replication, observation), flat.
    func log(_ outcomes: ArraySlice<Double>) -> Double {
        let moments = moments(outcomes)
        guard (moments.means + moments.variances).allSatisfy(\.isFinite) else { return -.infinity }
        var sum = 0.0
        for (index, waarneming) in waarnemingen.enumerated() where waarneming.grens != .gelijk {
            let sd = (moments.variances[index] + waarneming.fout * waarneming.fout).squareRoot()
            let above = (moments.means[index] - waarneming.waarde) / sd
            sum += StandardNormal.logCumulative(waarneming.grens == .tenMinste ? above : -above)
        }
        guard !equal.isEmpty else { return sum }
        let sds = equal.map { moments.variances[$0].squareRoot() }
        let covariance = equal.indices.flatMap { i in
            equal.indices.map { j in
                let fout = i == j ? waarnemingen[equal[i]].fout : 0
                return sds[i] * sds[j] * correlation[i * equal.count + j] + fout * fout
            }
        }
        guard let normal = try? MultivariateNormal(mean: equal.map { moments.means[$0] }, covariance: covariance)
        else { return -.infinity }
        return sum + normal.logDensity(equal.map { waarnemingen[$0].waarde })
    }
}

/// A figure that too few replications have for its distribution to be known.
public struct ScarceFigure: Error, Sendable, Equatable, CustomStringConvertible {
    public let waarneming: Waarneming
    /// Replications that have it, of how many.
    public let count: Int
    public let replications: Int

    public var description: String {
        "\(waarneming.naam): a share of nobody in all but \(count) of \(replications) replications; a figure that fewer than half have cannot be fitted"
    }
}

/// Means and variances over the replications that have a figure (n − 1 in the denominator), and how many have.
struct Moments: Sendable, Equatable {
    var means: [Double]
    /// NaN where fewer than two replications have the figure.
    var variances: [Double]
    let counts: [Int]

    /// - Parameter outcomes: by (replication, figure), flat, NaN where a replication has none; two replications or more.
    init(_ outcomes: ArraySlice<Double>, _ size: Int) {
        let first = outcomes.startIndex
        let replications = outcomes.count / size
        var (means, variances) = ([Double](repeating: 0, count: size), [Double](repeating: 0, count: size))
        var counts = [Int](repeating: 0, count: size)
        for replication in 0..<replications {
            for figure in 0..<size {
                let value = outcomes[first + replication * size + figure]
                if value.isNaN { continue }
                means[figure] += value
                counts[figure] += 1
            }
        }
        for figure in 0..<size { means[figure] /= Double(counts[figure]) }
        for replication in 0..<replications {
            for figure in 0..<size {
                let apart = outcomes[first + replication * size + figure] - means[figure]
                if !apart.isNaN { variances[figure] += apart * apart }
            }
        }
        for figure in 0..<size { variances[figure] /= counts[figure] > 1 ? Double(counts[figure] - 1) : .nan }
        self.means = means
        self.variances = variances
        self.counts = counts
    }

    /// The correlation of two figures, over the replications that have both; 0 where one of them does not vary.
    static func correlation(_ i: Int, _ j: Int, _ outcomes: ArraySlice<Double>, _ size: Int) -> Double {
        let rows = stride(from: outcomes.startIndex, to: outcomes.endIndex, by: size)
        let both = rows.flatMap { row -> [Double] in
            let (one, other) = (outcomes[row + i], outcomes[row + j])
            return one.isNaN || other.isNaN ? [] : [one, other]
        }
        guard both.count >= 4 else { return 0 }
        let moments = Moments(both[...], 2)
        guard moments.variances[0] > 0 && moments.variances[1] > 0 else { return 0 }
        var sum = 0.0
        for row in stride(from: 0, to: both.count, by: 2) {
            sum += (both[row] - moments.means[0]) * (both[row + 1] - moments.means[1])
        }
        return sum / Double(both.count / 2 - 1) / (moments.variances[0] * moments.variances[1]).squareRoot()
    }
}
