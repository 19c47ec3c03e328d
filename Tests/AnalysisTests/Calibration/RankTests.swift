import BijstandCaseload
import BijstandFigures
import BijstandStochastics
import Testing

@testable import BijstandAnalysis

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
        let fits = 200
        let figures = Self.errors.map { Waarneming(0, fout: $0, isAantal: true) }
        let check = try RankCheck(
            Self.parameters, figures,
            CalibrationSettings(seed: 1, particles: 114, replications: 4, pilot: 150, rounds: 1, steps: 20), levels: 20
        ) { Self.model($0) }
        let rows = Parallel.map(fits) { try! check.fit($0) }.flatMap(\.self)
        let found = RankSummary.all(rows, levels: 20, cells: 20, alpha: 0.001)
        #expect(found.map(\.parameter) == ["instroom", "kans"])
        for one in found { #expect(one.isUniform, "\(one.parameter): \(one.cells)") }
        // 90 % of 200, by the binomial at α = 0.001 on either side and parameter: 165 to 193.
        for one in found { #expect((165...193).contains(Int((one.coverage * 200).rounded())), "\(one.coverage)") }
    }

    /// Counts by hand: 8 ranks of 0 to 3 in two cells, 6 and 2; χ² = (6 − 4)² ÷ 4 + (2 − 4)² ÷ 4 = 2.
    @Test func summaryByHand() {
        let rows = [0, 1, 1, 0, 3, 2, 1, 0].enumerated().map { fit, rank in
            RankRow(fit: fit, parameter: "p", truth: 1, rank: rank, mean: 3, sd: 2, isCovered: fit < 6)
        }
        let found = RankSummary.all(rows, levels: 4, cells: 2, alpha: 0.05)
        #expect(found.count == 1 && found[0].cells == [6, 2])
        #expect(found[0].chiSquare == 2 && found[0].coverage == 0.75 && found[0].bias == 1)
        // χ² with one degree of freedom, 95 %: 1.96².
        #expect(abs(found[0].limit - 3.841459) < 1e-5 && found[0].isUniform)
    }

    /// Two fits, all of two parameters covered and two of three: 83 %, spread 1/6·√2 over two fits, so a standard error of 1/6; four
    /// points leave 0.9 · 3 ÷ 5 inside. Distances of 1 and 2, then 3 and 1 with a point that has no spread: mean squares 2.5 and 5,
    /// root 1.9365, standard error 1.25 over twice that.
    @Test func coverageByHand() {
        func row(_ fit: Int, _ isCovered: Bool, _ mean: Double = 1, sd: Double = 1) -> RankRow {
            RankRow(fit: fit, parameter: "p", truth: 1, rank: 0, mean: mean, sd: sd, isCovered: isCovered)
        }
        let found = RankCoverage(
            [row(0, true, 2), row(0, true, 5, sd: 2), row(1, true, -2), row(1, false, 2), row(1, true, 9, sd: 0)],
            particles: 4, alpha: 0.05)
        #expect(abs(found.distance.rms - 1.936492) < 1e-6 && abs(found.distance.se - 0.322749) < 1e-6)
        #expect(
            abs(found.share - 5.0 / 6) < 1e-12 && abs(found.se - 1.0 / 6) < 1e-12 && abs(found.expected - 0.54) < 1e-12)
        #expect(abs(found.limit - 1.959964) < 1e-5 && found.isRight)
        let narrow = RankCoverage((0..<9).map { row($0, $0 == 0) }, particles: 1000, alpha: 0.05)
        #expect(!narrow.isRight)
    }

    /// A bound is fitted on the side where the simulated figure lies; a posterior that leaves bounds out would be wider.
    @Test func boundsTakeTheirSide() throws {
        let model: @Sendable (UInt32) -> Toy = { Toy(seed: $0, figures: 1, means: { [$0[0]] }, sds: { _ in [1] }) }
        let check = try RankCheck(
            [Calibratieparameter("p", .normal(mean: 0, sd: 10))], [Waarneming(0, fout: 1, .tenMinste)],
            CalibrationSettings(seed: 5, particles: 100, replications: 4, pilot: 100, rounds: 1, steps: 20), levels: 2,
            model: model)
        for fit in 0..<20 {
            let row = try check.fit(fit)[0]
            // Far from the bound the side is that of the truth.
            if abs(row.truth) > 6 { #expect(row.mean.sign == row.truth.sign, "\(row)") }
        }
    }
}
