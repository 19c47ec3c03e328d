import BijstandCaseload
import BijstandMicrosimulation
import BijstandStochastics
import Foundation
import TestSupport
import Testing

@testable import BijstandAnalysis

/// Ratios against a country fitted to dossiers that were made with known ones, by a simulation of its own.
@Suite struct DossierFitTests {
    private static let first = Month("2008-01")!
    private static let months = 132

    /// One municipality: truths of the ratios, and its spells.
    private struct Municipality {
        var logs: [[Double]] = []
        var spells: [DossierSpell] = []

        init(_ dossiers: Int, _ numbers: ParameterVector, seed: UInt32, hasReasons: Bool) {
            var luck = RandomStream(
                key: StreamKey(seed: seed, replication: 0), address: StreamAddress(subject: 0, process: .rankCheck))
            func normal(_ sd: Double) -> Double { sd * Quantile.normal(luck.uniform()) }
            logs = HazardShape.Groep.allCases.map { _ in ShapeFit.prior.map(normal) }
            if !hasReasons { logs[0] = logs[1] }
            let (hazards, steps) = (numbers.rows(.uitstroom), Array(numbers[.doorstroom]))
            let entry = numbers.rows(.instroomAfstand)[Herkomst.overig.index]
            func choose(_ weights: [Double]) -> Int {
                var left = luck.uniform() * weights.reduce(0, +)
                for (index, weight) in weights.enumerated() {
                    left -= weight
                    if left < 0 { return index }
                }
                return weights.count - 1
            }
            for number in 0..<dossiers {
                let start = Int(luck.uniform() * Double(DossierFitTests.months))
                let leefvorm = Leefvorm.allCases[choose([0.6, 0.25, 0.15])]
                // Younger than 55 all the time.
                let birth = 1966 + Int(luck.uniform() * 22)
                var afstand = choose(entry)
                var exit: DossierExit?
                for month in start + 1..<DossierFitTests.months where exit == nil {
                    let before = DossierFitTests.first.advanced(by: month - 1)
                    let age = Leeftijd.containing(Month(year: birth, month: 7).distance(to: before))
                    let places = HazardShape.Kenmerk.places(
                        duur: Duur.containing(month - 1 - start).index, leeftijd: age.index, leefvorm: leefvorm.index)
                    let all = Oorzaak.allCases.map { oorzaak -> Double in
                        let logs = logs[oorzaak == .werk ? 0 : 1]
                        return hazards[oorzaak.index][afstand]
                            * exp(logs[places.0] + logs[places.1] + logs[places.2])
                    }
                    if luck.uniform() < 1 - exp(-all.reduce(0, +)) {
                        let oorzaak = Oorzaak.allCases[choose(all)]
                        exit = DossierExit(
                            month: DossierFitTests.first.advanced(by: month),
                            reason: .uitstroom(hasReasons ? oorzaak : .overig))
                        continue
                    }
                    let here = Afstand.allCases[afstand]
                    let away = Doorstroom.away(from: here).map { steps[$0.index] } ?? 0
                    let towards = Doorstroom.towards(from: here).map { steps[$0.index] } ?? 0
                    if luck.uniform() < 1 - exp(-away - towards) { afstand += choose([away, towards]) == 0 ? 1 : -1 }
                }
                spells.append(
                    DossierSpell(
                        dossier: "\(100_000 + number)", start: DossierFitTests.first.advanced(by: start), exit: exit,
                        birthYear: birth, leefvorm: leefvorm, herkomst: .overig, persons: 1))
            }
        }

        /// The truth of a ratio, around the mean of its kind by the exits that the country expects.
        func contrast(_ ratio: DossierFit.Ratio, _ fit: DossierFit) -> Double {
            func kind(_ kenmerk: HazardShape.Kenmerk) -> Int {
                switch kenmerk {
                case .duur: 0
                case .leeftijd: 1
                case .leefvorm: 2
                }
            }
            let logs = logs[ratio.groep == .werk ? 0 : 1]
            let all = zip(fit.ratios.filter { $0.groep == ratio.groep }, logs).filter {
                kind($0.0.kenmerk) == kind(ratio.kenmerk)
            }
            let sum = all.reduce(0) { $0 + $1.0.expected }
            let mean = all.reduce(0) { $0 + $1.0.expected * $1.1 } / sum
            return logs[HazardShape.Kenmerk.all.firstIndex(of: ratio.kenmerk)!] - mean
        }
    }

    private static func country() throws -> (numbers: ParameterVector, past: PastMonths) {
        let scenario = try Fixture.scenario(
            """
            start: 2019-01
            overlijden: {hazard: {elke: 0}}
            terugval: {hazard: {"0-6": 0, "6-12": 0, "12-24": 0, "24-60": 0}}
            """)
        return (scenario.centers, try PastMonths(scenario, scenario.centers, first...first.advanced(by: months - 1)))
    }

    private static func fit(_ municipality: Municipality, hasReasons: Bool, threads: Int = 2) throws -> DossierFit {
        let (numbers, past) = try country()
        return try DossierFit(
            DossierHistory(spells: municipality.spells),
            ObservationWindow(from: first, through: first.advanced(by: months - 1))!,
            numbers, past, hasReasons: hasReasons, threads: threads)
    }

    /// Eight municipalities of 1500 dossiers whose ratios are drawn from what is believed of them before: the interval of 90 % holds
    /// the truth for nine in ten, within four standard errors of 13 × 2 × 8 (0.022 each, with those of a municipality
    /// not independent); and their mean miss is none, in standard deviations, within 0.3.
    @Test(arguments: [true, false]) func coversTheTruth(hasReasons: Bool) throws {
        let numbers = try Self.country().numbers
        var (held, all, sum) = (0.0, 0.0, 0.0)
        for seed in 1...8 {
            let made = Municipality(1500, numbers, seed: UInt32(seed), hasReasons: hasReasons)
            let fit = try Self.fit(made, hasReasons: hasReasons)
            #expect(fit.groepen.count == (hasReasons ? 2 : 1))
            for ratio in fit.ratios where ratio.months > 0 {
                let miss = (made.contrast(ratio, fit) - ratio.mean) / ratio.sd
                held += abs(miss) < 1.645 ? 1 : 0
                sum += miss
                all += 1
                #expect(ratio.strength > -0.001 && ratio.strength < 1)
            }
        }
        #expect(abs(held / all - 0.9) < 0.09, "\(held) of \(all)")
        #expect(abs(sum / all) < 0.3, "\(sum / all)")
    }

    /// Of a large one the ratios themselves come out, and what is expected is what was seen, band by band and in all, within three standard errors.
    @Test func largeMunicipality() throws {
        let numbers = try Self.country().numbers
        let made = Municipality(40_000, numbers, seed: 21, hasReasons: true)
        let fit = try Self.fit(made, hasReasons: true)
        for ratio in fit.ratios where ratio.observed > 200 {
            let seen = ratio.observed / (ratio.expected * exp(ratio.mean))
            #expect(abs(seen - 1) < 3 / ratio.observed.squareRoot() + 0.01, "\(ratio.groep) \(ratio.kenmerk) \(seen)")
        }
        let duren = fit.ratios.filter {
            if case .duur = $0.kenmerk { $0.groep == .werk && $0.months > 0 } else { false }
        }
        // One ratio against another: the level is the years'.
        for (one, other) in zip(duren, duren.dropFirst()) where other.observed > 500 {
            let truth = made.contrast(other, fit) - made.contrast(one, fit)
            #expect(abs(other.mean - one.mean - truth) < 0.12, "\(other.kenmerk)")
        }
        let again = try Self.fit(made, hasReasons: true, threads: 1)
        #expect(again.shape == fit.shape)
    }
}
