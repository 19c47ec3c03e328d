import BijstandCaseload
import BijstandStochastics
import Foundation
import Testing

@testable import BijstandAnalysis

/// Priors that a group of `correlaties` ties.
@Suite struct CorrelatedPriorTests {
    private static func parameters() -> [Calibratieparameter] {
        [(4, 1.0, 0.5), (2, -2.0, 1.0), (7, 0.0, 2.0)].map { position, mean, sd in
            Calibratieparameter(
                naam: "x\(position)", prior: .normal(mean: mean, sd: sd), bounds: -1e9...1e9, positions: [position],
                values: [1])
        }
    }

    private static func group(_ positions: [Int], _ correlation: Double) throws -> CorrelatedGroup {
        CorrelatedGroup(
            positions: positions, root: try CorrelationMatrix([[1, correlation], [correlation, 1]]).root,
            isChance: false)
    }

    /// Points of the cloud have the means, spreads and correlation of the scenario: 20,000 of them, r to within 0.02 (four standard errors).
    @Test func tied() throws {
        let prior = try Prior(Self.parameters(), [Self.group([2, 4], 0.7)])
        let rows = try TemperedCloud.prior(20_000, 3, 5).map { try prior.values($0) }
        let (mean, covariance) = LinearGaussianTests.moments(rows)
        #expect(abs(mean[0] - 1) < 0.02 && abs(mean[1] + 2) < 0.03)
        #expect(abs(covariance[0][1] / (0.5 * 1.0) - 0.7) < 0.02)
        #expect(abs(covariance[1][2]) < 0.06 && abs(covariance[2][2] - 4) < 0.2)
    }

    /// A group of which not every number is fitted ties none.
    @Test func notWhole() throws {
        let prior = try Prior(Self.parameters(), [Self.group([2, 9], 0.7)])
        #expect(prior.tied([1, 2, 3]) == [1, 2, 3])
    }

    /// What is seen of one says something of the other: the posterior of a linear figure of x₁ alone, with noise, exactly.
    @Test func posterior() throws {
        let parameters = Array(Self.parameters().prefix(2))
        let model = Toy(seed: 5, figures: 1, means: { [$0[0]] }, sds: { _ in [0.3] })
        let settings = CalibrationSettings(seed: 3, particles: 2000, replications: 4, pilot: 400)
        let result = try Calibration(
            model, parameters, correlated: [Self.group([2, 4], 0.8)], [Waarneming(2.0, fout: 0.4)], settings
        ).run()
        // Of x₁: prior 1 ± 0.5, seen 2 with variance 0.09 + 0.16. Of x₂ by regression: −2 + 0.8 (1 ÷ 0.5)(x₁ − 1).
        let first = 1 + 0.25 / (0.25 + 0.25) * 1
        let second = -2 + 0.8 * 2 * (first - 1)
        let sd = (1 - 0.64 + 0.64 * 4 * 0.125).squareRoot()
        #expect(abs(result.parameters[0].posterior.mean - first) < 0.05)
        #expect(abs(result.parameters[1].posterior.mean - second) < 0.1)
        #expect(abs(result.parameters[1].posterior.sd / sd - 1) < 0.1)
    }
}
