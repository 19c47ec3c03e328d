import BijstandStochastics
import Foundation
import TestSupport
import Testing

@testable import BijstandAnalysis

/// A level that walks, as its years tell of it.
@Suite struct LevelPathTests {
    /// One year: its mean, drawn to 0 by a prior of 1, and the walk of the year to come.
    @Test func oneYear() throws {
        let path = try #require(LevelPath([(mean: 0.3, sd: 0.05)]))
        #expect(abs(path.mean - 0.3) < 0.005 && path.sd > 0.05 && path.sd < 0.2)
        #expect(LevelPath([]) == nil)
    }

    /// Years that scatter around one level are averaged; years that walk away are followed.
    @Test func scatterAndWalk() throws {
        let scattered = try #require(
            LevelPath((0..<10).map { (mean: $0.isMultiple(of: 2) ? 0.1 : -0.1, sd: 0.02) }))
        #expect(abs(scattered.mean) < 0.04)
        let walked = try #require(LevelPath((0..<10).map { (mean: 0.1 * Double($0), sd: 0.02) }))
        #expect(walked.mean > 0.85 && walked.mean < 0.92)
    }

    /// Two hundred levels that were drawn from what is believed of them: the interval of 90 % holds the next year's within four standard errors.
    @Test func covers() throws {
        var luck = RandomStream(
            key: StreamKey(seed: 41, replication: 0), address: StreamAddress(subject: 0, process: .rankCheck))
        func normal(_ sd: Double) -> Double { sd * Quantile.normal(luck.uniform()) }
        func choose(_ options: [(Double, Double)]) -> Double {
            var left = luck.uniform()
            for (value, weight) in options {
                left -= weight
                if left < 0 { return value }
            }
            return options.last!.0
        }
        var held = 0
        for _ in 0..<200 {
            let walk = choose([(0.02, 0.25), (0.05, 0.4), (0.1, 0.25), (0.2, 0.1)])
            let scatter = choose([(0, 0.2), (0.03, 0.25), (0.06, 0.3), (0.12, 0.25)])
            var level = normal(1)
            let years = (0..<8).map { index -> (mean: Double, sd: Double) in
                if index > 0 { level += normal(walk) }
                return (level + normal(scatter) + normal(0.05), 0.05)
            }
            level += normal(walk)
            let path = try #require(LevelPath(years))
            held += abs(level - path.mean) < 1.645 * path.sd ? 1 : 0
        }
        #expect(abs(Double(held) / 200 - 0.9) < 4 * (0.09 / 200).squareRoot(), "\(held)")
    }
}
