import Caseload
import Stochastics
import Testing

@testable import Analysis

/// Simulation-based calibration (S. Talts et al., 2018, arXiv:1804.06788): a truth from the prior, figures from the truth, a
/// posterior from the figures; over many of them the truth's rank among points of the posterior is uniform.
@Suite struct RankTests {
    /// As much prior as data, so that leaving out either shows.
    ///
    /// Households that come and the share of them that leaves: figures as Poisson counts are, not linear in the parameters,
    /// with a spread that follows them.
    private static func model(_ seed: UInt32) -> Toy {
        let means: @Sendable ([Double]) -> [Double] = { [$0[0] * (1 - $0[1]), $0[0] * $0[1], $0[0] * $0[1] * $0[1]] }
        return Toy(seed: seed, figures: 3, means: means, sds: { means($0).map { max(0, $0).squareRoot() } })
    }

    private static let parameters = [
        Calibratieparameter("instroom", .gamma(mean: 400, sd: 30), 0...1e6),
        Calibratieparameter("kans", .triangular(min: 0.25, mode: 0.4, max: 0.5), 0...1),
    ]
    private static let errors = [30.0, 25, 20]

    /// 200 fits, ranks 0 to 19 in 20 cells of 10; χ² with 19 degrees of freedom, family-wise α = 0.001 over two parameters.
    @Test func ranksAreUniform() throws {
        let (fits, ranks) = (200, 20)
        var counts = [[Int]](repeating: [Int](repeating: 0, count: ranks), count: 2)
        let prior = try Prior(Self.parameters)
        let truths = try (0..<fits).map { fit in try prior.values(noise(1000, UInt32(fit), 2)) }
        let found = Parallel.map(fits) { fit -> [Int] in
            let model = Self.model(UInt32(fit) + 1)
            // Data by luck that no fit has.
            let drawn = try! model.outcomes([truths[fit]], .own(from: 1_000_000))
            let error = noise(2000, UInt32(fit), 3)
            let figures = (0..<3).map {
                Waarneming(drawn[$0] + Self.errors[$0] * error[$0], fout: Self.errors[$0], isAantal: true)
            }
            let settings = CalibrationSettings(
                seed: UInt32(fit), particles: 114, replications: 4, pilot: 150, rounds: 1, steps: 20)
            let result = try! Calibration(model, Self.parameters, figures, settings).run()
            return (0..<2).map { parameter in
                // Every sixth point: neighbours may be copies of one.
                stride(from: 0, to: 114, by: 6).count { result.points[$0][parameter] < truths[fit][parameter] }
            }
        }
        for rank in found { for parameter in 0..<2 { counts[parameter][rank[parameter]] += 1 } }
        let expected = Double(fits) / Double(ranks)
        let limit = Quantile.chiSquare(1 - 0.001 / 2, degreesOfFreedom: Double(ranks - 1))
        for parameter in 0..<2 {
            let statistic = counts[parameter].reduce(0.0) { sum, count in
                sum + (Double(count) - expected) * (Double(count) - expected) / expected
            }
            #expect(statistic < limit, "\(Self.parameters[parameter].naam): \(counts[parameter])")
        }
    }
}
