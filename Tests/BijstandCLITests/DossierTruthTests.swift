import BijstandAnalysis
import BijstandCaseload
import BijstandExchange
import Foundation
import Testing

/// Households whose true hazards are known, followed in continuous time and written down with the days that a municipality would
/// write: what is estimated from the file is the truth.
@Suite struct DossierTruthTests {
    /// A linear congruential generator: any seeded scatter will do.
    private struct Scatter {
        var state: UInt64

        mutating func uniform() -> Double {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return (Double(state >> 33) + 0.5) / Double(UInt64(1) << 31)
        }
    }

    /// Per month, from so many months on; a sharp fall at 3 months, as in published figures.
    private static let hazards = [
        (0.0, 0.077), (3, 0.056), (6, 0.040), (12, 0.028), (24, 0.019), (36, 0.013), (60, 0.009), (84, 0.007),
    ]

    /// Months that a spell lasts, by inversion of its cumulative hazard.
    private static func months(_ patience: Double) -> Double {
        var left = patience
        for (index, (lower, hazard)) in hazards.enumerated() {
            guard index + 1 < hazards.count else { return lower + left / hazard }
            let width = hazards[index + 1].0 - lower
            if left < width * hazard { return lower + left / hazard }
            left -= width * hazard
        }
        return 0
    }

    /// A moment in months since January 2000 as a day.
    private static func day(_ moment: Double) -> String {
        let month = Month(year: 2000, month: 1).advanced(by: Int(moment))
        return "\(month)-\(1 + Int((moment - moment.rounded(.down)) * Double(month.days)))"
    }

    private static let through = Month("2019-12")!

    private static func history(_ spells: Int) throws -> DossierHistory {
        var scatter = Scatter(state: 2026)
        var lines = [
            "Dossiernr;geboortejaar;Startdatum periodiek algemeen;Einddatum periodiek algemeen;Omschrijving leefvorm;Oorzaak bijstandsafhankelijkheid;Omschrijving einde bijstandsafhankelijkheid"
        ]
        for number in 0..<spells {
            let start = scatter.uniform() * 240
            let end = start + months(-log(scatter.uniform()))
            lines.append("D\(number);1980;\(day(start));\(end < 240 ? day(end) : "");Alleenstaande;14;Werk")
        }
        return try DossierFile(bytes: Array(lines.joined(separator: "\n").utf8), name: "d.csv").history
    }

    /// Each of eight bands within its 99.9 % limits, seen from the start and through a window that most began before: α = 0.016.
    /// Without the spells within one month, or with whole months at risk, the first band is 4 % too low: more than four of its
    /// standard errors.
    @Test(arguments: ["2000-01", "2012-07"]) func hazardsAreFoundBack(from: String) throws {
        let window = ObservationWindow(from: Month(from)!, through: Self.through)!
        let exposure = OccurrenceExposure(try Self.history(60_000), window: window)
        #expect(exposure.withinOneMonth > 500)
        for ((_, hazard), (duur, count)) in zip(Self.hazards, exposure.by(\.duur)) {
            let limits = try #require(count.total.limits(level: 0.999))
            #expect(limits.contains(hazard), "\(duur.rawValue): \(count.total.hazard), \(limits)")
            if duur == .m0tot3 { #expect(limits.upperBound / limits.lowerBound < 1.13, "sharp enough to see a bias") }
        }
    }

    /// Survival at whole months is exp(−∫h), within 99.9 % limits: α = 0.004.
    @Test func survivalIsFoundBack() throws {
        let window = ObservationWindow(from: Month("2010-01")!, through: Self.through)!
        let curve = KaplanMeier(try Self.history(60_000), window: window)
        for (months, cumulative) in [(1.0, 0.077), (3, 0.231), (12, 0.639), (60, 1.515)] {
            let limits = KaplanMeier.limits(try #require(curve.point(at: months)), level: 0.999)
            #expect(limits.contains(exp(-cumulative)), "\(months): \(limits)")
        }
        // Half: 0.639 + 0.028 t = log 2.
        #expect(abs(try #require(curve.median) - 13.93) < 0.4)
    }
}
