import BijstandCaseload
import BijstandFigures
import Foundation
import BijstandMicrosimulation
import TestSupport
import Testing

@testable import BijstandAnalysis

@Suite struct EngineCalibrationTests {
    private static func waarneming(
        _ grootheid: Grootheid, _ first: Month, _ last: Month, _ waarde: Double = 0, fout: Double = 1
    ) -> Waarneming {
        Waarneming(
            grootheid: grootheid, periode: first...last, periodeText: "\(first.year)", waarde: waarde, fout: fout,
            bron: "proef")
    }

    /// Every quantity of a year is the key figure of that name in a run of the whole scenario, replication by replication:
    /// with all processes on, a shorter run and no ongewijzigd.
    @Test func quantitiesAreTheKeyFigures() throws {
        let scenario = try Fixture.read("\(Fixture.root)/scenarios/hilversum-terugblik.yaml")
        let run = try Simulation(scenario).run(seed: 4, replications: 0..<3, threads: 2)
        let series = try Forecast(run).figures.series
        let names = Grootheid.all.filter {
            $0.eenheid != .euro && $0.figures.allSatisfy { $0.uses.contains(.keyFigure) }
        }
        let years = [2019, 2021]
        let figures = years.flatMap { year in
            names.map { Self.waarneming($0, Month(year: year, month: 1), Month(year: year, month: 12)) }
        }
        let model = try SimulationModel(scenario, figures, seed: 4, threads: 2)
        let outcomes = try model.outcomes([[]], .common(0..<3))
        for (index, figure) in figures.enumerated() {
            let naam = figure.grootheid == Grootheid("instroom_nieuw") ? "instroom" : figure.grootheid.description
            let one = try #require(
                series.first { $0.kerncijfer == Kerncijfer(naam, figure.periode.lowerBound.year) }, "\(naam)")
            for replication in 0..<3 {
                let value = outcomes[replication * figures.count + index]
                guard let expected = one.values[replication] else {
                    #expect(value.isNaN, "\(one.kerncijfer)")
                    continue
                }
                #expect(abs(value - Double(expected) / Double(one.scale)) < 1e-6, "\(one.kerncijfer)")
            }
        }
    }

    /// What the others are made of: published instroom, a change, a part of a year, a month, the cut-off.
    @Test func otherPeriodsAndSums() throws {
        let scenario = try Fixture.scenario()
        func month(_ text: String) -> Month { Month(text)! }
        func value(_ grootheid: Grootheid, _ first: String, _ last: String) throws -> Double {
            try SimulationModel(
                scenario, [Self.waarneming(grootheid, month(first), month(last))], seed: 2, threads: 1
            ).outcomes([[]], .common(5..<6))[0]
        }
        let flows: [Grootheid] = ["instroom_nieuw", "terugval", "uitstroom"].map { Grootheid($0)! }
        let parts = try flows.map { try value($0, "2019-01", "2019-06") }
        #expect(parts.allSatisfy { $0 > 0 })
        #expect(try value(.instroomMetTerugval, "2019-01", "2019-06") == parts[0] + parts[1])
        #expect(
            try value(Grootheid("uitstroom+terugval")!, "2019-01", "2019-06") == parts[2] + parts[1])
        let (begin, end) = (try value(.stand, "2018-12", "2018-12"), try value(.stand, "2019-06", "2019-06"))
        #expect(begin == 400)
        let gone = try value(Grootheid("aow+overlijden")!, "2019-01", "2019-06")
        #expect(end == begin + parts[0] + parts[1] - parts[2] - gone)
        #expect(try value(.standVerandering, "2019-01", "2019-06") == end / 400 - 1)
    }

    /// Nobody comes or goes: at the cut-off the shares by duration are those given, a year later those of who was a year less on
    /// benefit.
    @Test func longerOnBenefit() throws {
        let scenario = try Fixture.scenario(
            """
            beginstand:
              leeftijd: {tot27: 0.1, van27tot35: 0.2, van35tot45: 0.3, van45tot55: 0.4, vanaf55: 0}
              duur: {"0-3": 0.05, "3-6": 0.05, "6-12": 0.1, "12-24": 0.15, "24-36": 0.2, "36-60": 0.1, "60-84": 0.15, "84+": 0.2}
              oud_ontvangers: 0
            overlijden: {hazard: {elke: 0}}
            interventies:
              - naam: stilstand
                soort: omgeving
                aanname: true
                effecten:
                  - {proces: instroom, van: 2019-01, ratio: 0}
                  - {proces: uitstroom, van: 2019-01, ratio: 0}
            """)
        func share(_ maanden: Int, _ text: String) throws -> Double {
            let month = Month(text)!
            let figure = Self.waarneming(Grootheid("aandeel_langer_\(maanden)")!, month, month)
            return try SimulationModel(scenario, [figure], seed: 1, threads: 1).outcomes([[]], .common(0..<1))[0]
        }
        #expect(try [12, 24, 60].map { try share($0, "2018-12") } == [320.0 / 400, 260.0 / 400, 140.0 / 400])
        #expect(try share(12, "2019-12") == 1)
        #expect(try share(24, "2019-12") == 320.0 / 400)
    }

    /// Fitted numbers are put in place of what stands there; the opening state stays, until the model is centred anew.
    @Test func trialsChangeTheirNumbersAlone() throws {
        let scenario = try Fixture.scenario(
            """
            calibratie:
              - {naam: instroom, schaal: instroom.per_maand, verdeling: lognormal, gemiddelde: 1, sd: 0.2, aanname: true}
            """)
        let months = [Month(year: 2018, month: 12), Month(year: 2019, month: 12)]
        let figures =
            months.map { Self.waarneming(.stand, $0, $0) } + [
                Self.waarneming(Grootheid("instroom_nieuw")!, months[0].advanced(by: 1), months[1])
            ]
        let model = try SimulationModel(scenario, figures, seed: 1, threads: 1)
        let outcomes = try model.outcomes([[1], [2]], .common(0..<20))
        let plain = try SimulationModel(Fixture.scenario(), figures, seed: 1, threads: 1).outcomes(
            [[]], .common(0..<20))
        #expect(Array(outcomes[0..<60]) == plain)
        func inflow(_ trial: Int) -> Double {
            var sum = 0.0
            for replication in 0..<20 { sum += outcomes[trial * 60 + replication * 3 + 2] }
            return sum
        }
        // Poisson: twice as many, |z| < 4.
        let expected = 2.0 * 20 * 96
        #expect(abs(inflow(1) - expected) < 4 * expected.squareRoot())
        #expect(inflow(1) > inflow(0))
    }

    /// An empty stock filled by instroom λ that leaves with hazard h: the stock is Poisson with mean λ·Σe^{−hk} (M/G/∞). The
    /// posterior of λ under a gamma prior, by quadrature, against the sampler's: mean within 0.3 sd, sd within 20 %; the
    /// sampler's own error of 300 points and the pilot's of 600 replications make about 0.08 and 6 %.
    @Test func poissonStock() throws {
        let scenario = try Fixture.scenario(
            """
            beginstand: {aantal: 0, oud_ontvangers: 0}
            instroom:
              per_maand: {overig: {verdeling: gamma, gemiddelde: 8, sd: 2}, elke: 0}
              leeftijd: {elke: {tot27: 1, van27tot35: 0, van35tot45: 0, van45tot55: 0, vanaf55: 0}}
            uitstroom: {hazard: {werk: {"1": 0.03, "2": 0.03, "3A": 0.03, "3B": 0.03}, elke: {elke: 0}}}
            doorstroom: {hazard: {"1>2": 0, "2>3A": 0, "3A>3B": 0, "2>1": 0, "3A>2": 0, "3B>3A": 0}}
            terugval: {hazard: {"0-6": 0, "6-12": 0, "12-24": 0, "24-60": 0}}
            overlijden: {hazard: {elke: 0}}
            calibratie:
              - {naam: instroom, parameter: instroom.per_maand.overig}
            """)
        let end = Month(year: 2020, month: 12)
        let figure = Self.waarneming(.stand, end, end, 165, fout: 4)
        let settings = CalibrationSettings(seed: 6, particles: 300, replications: 4, pilot: 600)
        let result = try Calibration(
            SimulationModel(scenario, [figure], seed: 6, threads: 2), scenario.calibratie, [figure], settings
        ).run()

        let exposure = (0..<24).map { exp(-0.03 * Double($0)) }.reduce(0, +)
        var (total, first, second) = (0.0, 0.0, 0.0)
        for step in 1...3000 {
            let lambda = Double(step) / 100
            // Gamma with mean 8 and sd 2: shape 16, rate 2.
            let prior = 15 * log(lambda) - 2 * lambda
            let mean = lambda * exposure
            var likelihood = 0.0
            for n in 100...230 {
                let poisson = exp(Double(n) * log(mean) - mean - lgamma(Double(n) + 1))
                likelihood += poisson * exp(-0.5 * pow((165 - Double(n)) / 4, 2))
            }
            let weight = exp(prior) * likelihood
            total += weight
            first += weight * lambda
            second += weight * lambda * lambda
        }
        let mean = first / total
        let sd = (second / total - mean * mean).squareRoot()
        let posterior = result.parameters[0].posterior
        #expect(abs(posterior.mean - mean) < 0.3 * sd, "\(posterior.mean) for \(mean)")
        #expect(abs(posterior.sd / sd - 1) < 0.2, "\(posterior.sd) for \(sd)")
    }

    /// Figures simulated with known numbers, by luck that no trial has: they are found again, within the 90 % interval or
    /// two posterior sds, and with much less spread than the prior; one thread and two give the same.
    @Test func knownNumbersAreFound() throws {
        let scenario = try Fixture.scenario(
            """
            uitstroom: {hazard: {werk: {"1": {verdeling: lognormal, gemiddelde: 0.10, sd: 0.03}}}}
            calibratie:
              - {naam: instroom, schaal: instroom.per_maand, verdeling: lognormal, gemiddelde: 1, sd: 0.3, aanname: true}
              - {naam: werk, parameter: uitstroom.hazard.werk.1}
              - {naam: terugval, schaal: terugval.hazard, verdeling: lognormal, gemiddelde: 1, sd: 0.4, aanname: true}
            """)
        let (first, last) = (Month(year: 2019, month: 1), Month(year: 2020, month: 12))
        let quantities = [
            "stand", "instroom_nieuw", "terugval", "uitstroom_werk", "aandeel_afstand_1",
        ].map { Grootheid($0)! }
        let truth = [1.3, 0.13, 0.7]
        let blank = quantities.map { Self.waarneming($0, first, last) }
        let data = try SimulationModel(scenario, blank, seed: 77, threads: 1).outcomes([truth], .own(from: 5))
        let figures = zip(quantities, data).map { quantity, value in
            Self.waarneming(quantity, first, last, value, fout: quantity.isAantal ? 1 : 0.005)
        }
        let settings = CalibrationSettings(seed: 8, particles: 60, replications: 4, pilot: 200, rounds: 1, steps: 15)
        let results = try [1, 2].map { threads in
            try Calibration(
                SimulationModel(scenario, figures, seed: 8, threads: threads), scenario.calibratie, figures, settings
            ).run()
        }
        let same = results[0] == results[1]
        #expect(same)
        for (parameter, truth) in zip(results[0].parameters, truth) {
            let (posterior, prior) = (parameter.posterior, parameter.prior)
            #expect(abs(posterior.mean - truth) < 2 * posterior.sd, "\(parameter)")
            #expect(posterior.sd < 0.7 * prior.sd, "\(parameter)")
            #expect(abs(posterior.mean - truth) < abs(prior.mean - truth), "\(parameter)")
        }
    }
}
