import BijstandCaseload
import BijstandMicrosimulation
import BijstandStochastics
import Foundation
import TestSupport
import Testing

@testable import BijstandAnalysis

/// The pressure that a country's stock asks for, and its filter.
@Suite struct PressureTests {
    private static let country = """
        discrepantie: {aanname: true, deel_instroom: 0.4}
        instroom: {conjunctuur: {overig: 0.1}, per_maand: {overig: 8000, statushouder: 500}}
        uitstroom: {conjunctuur: {werk: -0.1}}
        """

    /// Stocks made with a pressure give that pressure back, labour market and all.
    @Test func inversion() throws {
        let numbers = try Fixture.scenario(Self.country).centers
        let start = ExpectedStock(numbers, total: 300_000)
        var (stock, stocks) = (start, [start.total])
        let z = (1..<120).map { 0.3 * sin(Double($0) / 9) }
        let x = (0..<120).map { cos(Double($0) / 20) }
        let first = Month(year: 1998, month: 1)
        var exits: [Int: Double] = [:]
        for (index, pressure) in z.enumerated() {
            let month = first.advanced(by: index + 1)
            let flows = stock.advance(monthOfYear: month.monthOfYear, x: x[index + 1], z: pressure)
            stocks.append(stock.total)
            exits[month.year, default: 0] += flows.uitstroom
        }
        let series = try #require(
            CountrySeries(first: first, stand: stocks, werkloosheid: x.map { 5 + $0 }))
        let inversion = PressureInversion(series, from: start, x: x)
        for (found, asked) in zip(inversion.z, z) { #expect(abs(found - asked) < 1e-6) }
        #expect(abs(inversion.stock.total - stocks[119]) < 0.01)
        let year = try #require(inversion.years[2003])
        #expect(abs(year.uitstroom * stocks[59] - exits[2003]!) < 0.01)
    }

    /// A series of pressures with these numbers, under a replication's luck.
    private static func simulate(
        months: Int, phi: Double, sd: Double, snel: Double, replication: UInt32
    ) -> (z: [Double], niveau: Double, s: Double) {
        var stream = RandomStream(
            key: StreamKey(seed: 77, replication: replication), address: StreamAddress(subject: 0, process: .rankCheck))
        func normal() -> Double { Quantile.normal(stream.uniform()) }
        let niveau = 0.35 * normal()
        let season = (0..<12).map { _ in 0.15 * normal() }
        var s = normal() * sd / (1 - phi * phi).squareRoot()
        let z = (0..<months).map { t in
            if t > 0 { s = phi * s + sd * normal() }
            return niveau + season[t % 12] + s + snel * normal()
        }
        return (z, niveau, s)
    }

    /// The logarithm of the likelihood is that of the whole covariance at once, but for its constant.
    @Test func likelihood() throws {
        let (phi, sd, snel, drift) = (0.95, 0.06, 0.04, 0.1)
        let z = Self.simulate(months: 40, phi: phi, sd: sd, snel: snel, replication: 0).z
        var covariance = [Double](repeating: 0, count: 1600)
        for i in 0..<40 {
            for j in 0..<40 {
                covariance[i * 40 + j] =
                    0.35 * 0.35 + (i % 12 == j % 12 ? 0.15 * 0.15 : 0)
                    + sd * sd / (1 - phi * phi) * pow(phi, Double(abs(i - j)))
                    + drift * drift / 12 * Double(min(i, j)) * ((i % 12 == j % 12 ? 1 : 0) - 1.0 / 12)
                    + (i == j ? snel * snel + 0.005 * 0.005 : 0)
            }
        }
        let whole = try MultivariateNormal(mean: [Double](repeating: 0, count: 40), covariance: covariance)
        let filter = PressureFilter(z, first: 1, phi: phi, sd: sd, snel: snel, drift: drift)
        #expect(abs(filter.logLikelihood - (whole.logDensity(z) + 20 * log(2 * Double.pi))) < 1e-8)
    }

    /// Simulated truths are filtered back: the share of draws below the true state at the end is uniform over 300 series (Kolmogorov–Smirnov,
    /// α = 0.001: 1.95 ÷ √300), and so is that of level and state together, which is what the next month has.
    @Test func truthsFilteredBack() throws {
        var (states, sums): ([Double], [Double]) = ([], [])
        for replication in 1...300 {
            let truth = Self.simulate(months: 150, phi: 0.97, sd: 0.05, snel: 0.05, replication: UInt32(replication))
            let filter = PressureFilter(truth.z, first: 1, phi: 0.97, sd: 0.05, snel: 0.05, drift: 0)
            var luck = RandomStream(
                key: StreamKey(seed: 78, replication: UInt32(replication)),
                address: StreamAddress(subject: 0, process: .rankCheck))
            let draws = try (0..<99).map { _ in try filter.draw(&luck) }
            states.append(Double(draws.count { $0.toestand < truth.s }) / 99)
            sums.append(Double(draws.count { $0.toestand + $0.niveau < truth.s + truth.niveau }) / 99)
        }
        for ranks in [states, sums] {
            let sorted = ranks.sorted()
            let distance = sorted.enumerated().map { abs($1 - (Double($0) + 0.5) / 300) }.max()!
            #expect(distance < 1.95 / 300.0.squareRoot(), "\(distance)")
        }
    }

    /// A season that comes up halfway, +0.2 in winter and −0.2 in summer, is there after ten years for nine tenths and more; one that stands
    /// still comes to half.
    @Test func seasonMoves() {
        let z = (0..<240).map { $0 < 120 ? 0 : $0 % 12 < 6 ? 0.2 : -0.2 }
        func summer(_ drift: Double) -> Double {
            let mean = PressureFilter(z, first: 1, phi: 0.97, sd: 0.02, snel: 0.02, drift: drift).mean
            return (7...12).reduce(0) { $0 + mean[$1] } / 6 - (1...6).reduce(0) { $0 + mean[$1] } / 6
        }
        #expect(summer(0.05) < -0.36 && summer(0.05) > -0.42, "\(summer(0.05))")
        #expect(abs(summer(0) + 0.2) < 0.03, "\(summer(0))")
    }

    /// What unemployment goes on with is found back from 600 months of it, and told apart from a walk: momentum within 0.1, 1 − ρ within 0.01.
    @Test func unemployment() throws {
        var stream = RandomStream(
            key: StreamKey(seed: 79, replication: 0), address: StreamAddress(subject: 0, process: .rankCheck))
        var y = [Double](repeating: 0, count: 7)
        for _ in 0..<600 {
            y.append(0.985 * y.last! + 0.6 * (y.last! - y[y.count - 7]) / 6 + 0.1 * Quantile.normal(stream.uniform()))
        }
        let fit = UnemploymentFit(y.map { 5 + $0 })
        let draws = try (0..<200).map { _ in try fit.draw(&stream) }
        let momentum = draws.reduce(0) { $0 + $1.momentum } / 200
        let rho = draws.reduce(0) { $0 + $1.rho } / 200
        #expect(abs(momentum - 0.6) < 0.1 && abs(rho - 0.985) < 0.01 && abs(fit.sd - 0.1) < 0.01)
    }
}
