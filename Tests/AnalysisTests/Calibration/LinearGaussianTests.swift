import BijstandCaseload
import BijstandMicrosimulation
import BijstandStochastics
import Testing

@testable import BijstandAnalysis

/// Two parameters with normal priors, three figures that are linear in them, normal noise: the posterior is known.
@Suite struct LinearGaussianTests {
    static let matrix = [[2.0, 1.0], [0.5, -1.0], [1.0, 3.0]]
    static let priors = [(mean: 1.0, sd: 0.5), (mean: -2.0, sd: 1.0)]
    static let figures = [Waarneming(1.5, fout: 0.4), Waarneming(2.0, fout: 0.7), Waarneming(-4.0, fout: 1.0)]
    static let noiseSd = [0.6, 0.3, 0.8]

    static var model: Toy {
        Toy(
            seed: 5, figures: 3, means: { x in matrix.map { $0[0] * x[0] + $0[1] * x[1] } }, sds: { _ in noiseSd })
    }

    static func calibration(_ settings: CalibrationSettings) throws -> Calibration<Toy> {
        try Calibration(
            model, priors.map { Calibratieparameter("x", .normal(mean: $0.mean, sd: $0.sd)) }, figures, settings)
    }

    /// Gauss–Jordan: enough for a few tens of rows that a diagonal dominates.
    static func inverse(_ rows: [[Double]]) -> [[Double]] {
        let n = rows.count
        var work = rows.enumerated().map { i, row in row + (0..<n).map { $0 == i ? 1.0 : 0 } }
        for pivot in 0..<n {
            let scale = work[pivot][pivot]
            work[pivot] = work[pivot].map { $0 / scale }
            for row in 0..<n where row != pivot {
                let factor = work[row][pivot]
                work[row] = zip(work[row], work[pivot]).map { $0 - factor * $1 }
            }
        }
        return work.map { Array($0[n...]) }
    }

    /// Mean and covariance of rows (n − 1 in the denominator).
    static func moments(_ rows: [[Double]]) -> (mean: [Double], covariance: [[Double]]) {
        let (n, size) = (Double(rows.count), rows[0].count)
        var mean = [Double](repeating: 0, count: size)
        for row in rows { for i in 0..<size { mean[i] += row[i] / n } }
        var covariance = [[Double]](repeating: [Double](repeating: 0, count: size), count: size)
        for row in rows {
            for i in 0..<size {
                for j in 0..<size { covariance[i][j] += (row[i] - mean[i]) * (row[j] - mean[j]) / (n - 1) }
            }
        }
        return (mean, covariance)
    }

    /// Mean and covariance of the posterior, with the noise's mean and covariance given.
    static func exact(_ bias: [Double], _ noise: [[Double]]) -> (mean: [Double], covariance: [[Double]]) {
        var total = noise
        for i in 0..<3 { total[i][i] += figures[i].fout * figures[i].fout }
        let weight = inverse(total)
        var precision = [[1 / 0.25, 0], [0, 1.0]]
        var right = [1.0 / 0.25, -2.0]
        for a in 0..<2 {
            for i in 0..<3 {
                for j in 0..<3 {
                    right[a] += matrix[i][a] * weight[i][j] * (figures[j].waarde - bias[j])
                    for b in 0..<2 { precision[a][b] += matrix[i][a] * weight[i][j] * matrix[j][b] }
                }
            }
        }
        let covariance = inverse(precision)
        return ((0..<2).map { covariance[$0][0] * right[0] + covariance[$0][1] * right[1] }, covariance)
    }

    /// Against the posterior that the pilot's own noise leads to, so that nothing but the sampler's error is left: 2,000
    /// points of which at least a quarter count as independent, |z| < 4; sd within 10 %.
    @Test func samplerFindsTheExactPosterior() throws {
        let settings = CalibrationSettings(seed: 3, particles: 2000, replications: 4, pilot: 400)
        let result = try Self.calibration(settings).run()
        let pilot = try Self.model.outcomes([[0, 0]], .common(0..<400))
        let (bias, covariance) = Self.moments((0..<400).map { Array(pilot[$0 * 3..<$0 * 3 + 3]) })
        let exact = Self.exact(bias, covariance)
        for (index, parameter) in result.parameters.enumerated() {
            let sd = exact.covariance[index][index].squareRoot()
            let prior = Self.priors[index]
            #expect(abs(parameter.posterior.mean - exact.mean[index]) < 4 * sd / 500.0.squareRoot())
            #expect(abs(parameter.posterior.sd / sd - 1) < 0.1)
            // The prior's own sample, and what the data add.
            #expect(abs(parameter.prior.mean - prior.mean) < 0.001)
            #expect(abs(parameter.prior.sd / prior.sd - 1) < 0.005)
            #expect(abs(parameter.contraction - (1 - sd * sd / (prior.sd * prior.sd))) < 0.05)
            // The best point is the mode, which is the mean here.
            #expect(abs(parameter.best - exact.mean[index]) < 0.05 * sd)
        }
        let together = Self.moments(result.points).covariance[0][1]
        #expect(abs(together - exact.covariance[0][1]) < 0.15 * abs(exact.covariance[0][1]) + 0.005)

        // Evidence: the figures are normal around A·μ + b.
        var (middle, total) = (bias, covariance)
        for i in 0..<3 {
            total[i][i] += Self.figures[i].fout * Self.figures[i].fout
            for (a, prior) in Self.priors.enumerated() {
                middle[i] += Self.matrix[i][a] * prior.mean
                for j in 0..<3 { total[i][j] += Self.matrix[i][a] * Self.matrix[j][a] * prior.sd * prior.sd }
            }
        }
        let evidence = try MultivariateNormal(mean: middle, covariance: total.flatMap { $0 }).logDensity(
            Self.figures.map(\.waarde))
        #expect(abs(result.logEvidence - evidence) < 0.15)
    }

    /// Against the posterior of the noise as it truly is: the pilot's error comes on top.
    @Test func pilotIsCloseToTheTruth() throws {
        let settings = CalibrationSettings(seed: 4, particles: 1000, replications: 4, pilot: 4000)
        let result = try Self.calibration(settings).run()
        var noise = [[Double]](repeating: [0, 0, 0], count: 3)
        for i in 0..<3 { noise[i][i] = Self.noiseSd[i] * Self.noiseSd[i] }
        let exact = Self.exact([0, 0, 0], noise)
        for (index, parameter) in result.parameters.enumerated() {
            let sd = exact.covariance[index][index].squareRoot()
            #expect(abs(parameter.posterior.mean - exact.mean[index]) < 0.2 * sd)
            #expect(abs(parameter.posterior.sd / sd - 1) < 0.12)
        }
    }

    private struct Stopped: Error {}

    /// Interrupted after every checkpoint in turn, and gone on with: the same result, the count of replications included.
    @Test func resumedEqualsUninterrupted() throws {
        let settings = CalibrationSettings(seed: 9, particles: 100, replications: 4, pilot: 50)
        let calibration = try Self.calibration(settings)
        var states: [CalibrationState] = []
        let whole = try calibration.run { states.append($0) }
        #expect(states.count >= 5 && states.last!.isDone)
        for state in states {
            let again = try calibration.run(from: state)
            let same = again == whole
            #expect(same)
        }
        // And a run that stops there leaves exactly that state.
        var left: CalibrationState?
        #expect(throws: Stopped.self) {
            _ = try calibration.run {
                left = $0
                if $0.generations.count == 1 { throw Stopped() }
            }
        }
        let same = left == states.first { $0.generations.count == 1 }
        #expect(same)
    }

    /// A figure that nothing depends on leaves the prior as it is, and its parameter is named as such.
    @Test func whatTheDataSayNothingAbout() throws {
        let model = Toy(seed: 1, figures: 1, means: { [$0[0]] }, sds: { _ in [0.1] })
        let parameters = [
            Calibratieparameter("bekend", .normal(mean: 0, sd: 1)),
            Calibratieparameter("onbekend", .gamma(mean: 3, sd: 1)),
        ]
        let result = try Calibration(
            model, parameters, [Waarneming(0.5, fout: 0.1)], CalibrationSettings(particles: 500)
        ).run()
        #expect(result.parameters.map(\.isUninformed) == [false, true])
        #expect(abs(result.parameters[1].contraction) < 0.15)
        #expect(result.parameters[0].contraction > 0.95)
    }
}
