import Foundation
import Testing

@testable import BijstandStochastics

@Suite struct EstimationTests {
    private struct Stopped: Error {}

    /// Rosenbrock's valley, whose minimum is 0 at (1, 1).
    @Test func minimumOfAValley() throws {
        let found = NelderMead.minimise(from: [-1.2, 1], step: 0.5, size: 1e-8, steps: 2000) { x in
            (1 - x[0]) * (1 - x[0]) + 100 * (x[1] - x[0] * x[0]) * (x[1] - x[0] * x[0])
        }
        #expect(abs(found.point[0] - 1) < 1e-6 && abs(found.point[1] - 1) < 1e-6 && found.value < 1e-10)
        #expect(found.steps > 20 && found.steps < 2000)
        let short = NelderMead.minimise(from: [-1.2, 1], step: 0.5, size: 1e-8, steps: 3) {
            $0[0] * $0[0] + $0[1] * $0[1]
        }
        #expect(short.steps == 3)
    }

    /// Where there is no value, the search goes elsewhere; an error ends it and is thrown.
    @Test func valuesThatAreNone() throws {
        let found = NelderMead.minimise(from: [2], step: 1, size: 1e-6, steps: 200) { x in
            x[0] < 1 ? .infinity : x[0]
        }
        #expect(abs(found.point[0] - 1) < 1e-4)
        var calls = 0
        #expect(throws: Stopped.self) {
            _ = try NelderMead.minimise(from: [2, 2], step: 1, size: 1e-6, steps: 200) { x in
                calls += 1
                if calls == 5 { throw Stopped() }
                return x[0] * x[0] + x[1] * x[1]
            }
        }
        #expect(calls == 5)
    }

    /// Two variables written out: −log(2π√det) − ½ quadratic form.
    @Test func bivariateDensity() throws {
        let normal = try MultivariateNormal(mean: [1, 2], covariance: [4, 1, 1, 3])
        let determinant = 11.0
        let (dx, dy) = (0.5, -1.0)
        let quadratic = (3 * dx * dx - 2 * dx * dy + 4 * dy * dy) / determinant
        #expect(
            abs(normal.logDensity([1.5, 1]) - (-log(2 * Double.pi) - 0.5 * log(determinant) - quadratic / 2)) < 1e-12)
        for covariance in [[1.0, 2, 2, 1], [0, 0, 0, 0], [1, 0, 0, -1]] {
            #expect(throws: InvalidDistribution.self) {
                _ = try MultivariateNormal(mean: [0, 0], covariance: covariance)
            }
        }
    }

    /// Means and covariances of 20,000 draws, |z| < 4.5 by the exact variance of a sample covariance.
    @Test func drawsHaveTheirMoments() throws {
        let covariance = [4.0, 1, 1, 3]
        let normal = try MultivariateNormal(mean: [1, 2], covariance: covariance)
        let n = 20_000
        var stream = RandomStream(
            key: StreamKey(seed: 1, replication: 0), address: StreamAddress(subject: 3, id: 99))
        let draws = (0..<n).map { _ in normal.sample(&stream) }
        for i in 0..<2 {
            let mean = draws.map { $0[i] }.reduce(0, +) / Double(n)
            #expect(abs(mean - [1, 2][i]) < 4.5 * (covariance[i * 3] / Double(n)).squareRoot())
            for j in 0..<2 {
                let found = draws.map { ($0[i] - [1, 2][i]) * ($0[j] - [1, 2][j]) }.reduce(0, +) / Double(n)
                let error =
                    ((covariance[i * 3] * covariance[j * 3] + covariance[i * 2 + j] * covariance[i * 2 + j]) / Double(n))
                    .squareRoot()
                #expect(abs(found - covariance[i * 2 + j]) < 4.5 * error)
            }
        }
    }

    /// Abramowitz and Stegun, table 26.1, and its asymptotic tail.
    @Test func normalDistributionFunction() {
        #expect(abs(StandardNormal.cumulative(1) - 0.841344746068543) < 1e-14)
        #expect(abs(StandardNormal.logCumulative(-1) - log(0.158655253931457)) < 1e-12)
        #expect(abs(StandardNormal.logCumulative(0) + log(2)) < 1e-15)
        let x = 50.0
        #expect(
            abs(StandardNormal.logCumulative(-x) - (-x * x / 2 - log(x * (2 * Double.pi).squareRoot()) - 1 / (x * x)))
                < 1e-5)
    }
}
