import BijstandStochastics
import Foundation
import TestSupport
import Testing

@testable import BijstandAnalysis

/// How far a municipality goes along with its country, from years of both.
@Suite struct VolgingTests {
    private static let land = [0.3, 0.45, 0.2, -0.1, -0.25, 0.1, 0.35, 0.4, 0.05, -0.2]

    /// A flow that goes a part of the way: its logarithm against all of the country's is (part − 1) × the country's.
    private static func stroom(_ part: Double, level: Double = 0, scatter: [Double] = []) -> Volging.Stroom {
        Volging.Stroom(
            jaren: land.enumerated().map { index, value in
                (level + (part - 1) * value + (scatter.isEmpty ? 0 : scatter[index]), 0.03, value)
            })
    }

    /// Flows that stand still while the country moves are found to stand still, and their level is that of now; such as go along are
    /// found to; without years, what is believed of municipalities.
    @Test func ends() throws {
        let still = Volging([Self.stroom(0, level: 0.2), Self.stroom(0, level: -0.3)])
        #expect(still.mean < 0.25 && still.interval.contains(0))
        #expect(abs(try #require(still.level(Self.stroom(0, level: 0.2))).mean - 0.2) < 0.06)
        let along = Volging([Self.stroom(1), Self.stroom(1)])
        #expect(abs(along.mean - 1) < 0.05 && along.sd < Volging.spread)
        let nothing = Volging([Volging.Stroom(jaren: [])])
        #expect(abs(nothing.mean - Volging.before) < 0.02 && nothing.sd > Volging.spread)
        #expect(nothing.level(Volging.Stroom(jaren: [])) == nil)
    }

    /// Two hundred municipalities whose part is drawn from what is believed of it, with levels that walk by 5 % and scatter by 6 %: the
    /// interval of 90 % holds the part within four standard errors (0.085).
    @Test func covers() throws {
        var luck = RandomStream(
            key: StreamKey(seed: 12, replication: 0), address: StreamAddress(subject: 0, process: .rankCheck))
        func normal(_ sd: Double) -> Double { sd * Quantile.normal(luck.uniform()) }
        var held = 0
        for _ in 0..<200 {
            // Student's t with four degrees of freedom: a normal over the root of a mean of four squares.
            let squares = (0..<4).reduce(0) { sum, _ in sum + pow(normal(1), 2) }
            let part = min(max(Volging.before + normal(Volging.spread) / (squares / 4).squareRoot(), 0), 2)
            let stromen = (0..<2).map { _ in
                var walk = 0.0
                return Self.stroom(
                    part,
                    scatter: Self.land.indices.map { _ in
                        walk += normal(0.05)
                        return walk + normal(0.06) + normal(0.03)
                    })
            }
            held += Volging(stromen).interval.contains(part) ? 1 : 0
        }
        #expect(abs(Double(held) / 200 - 0.9) < 0.085, "\(held)")
    }
}
