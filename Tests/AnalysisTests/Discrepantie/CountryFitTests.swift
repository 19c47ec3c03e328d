import BijstandCaseload
import BijstandMicrosimulation
import Foundation
import TestSupport
import Testing

@testable import BijstandAnalysis

/// A country's fit: the same on any number of threads, and begun from what was counted.
@Suite struct CountryFitTests {
    private static let first = Month(year: 2010, month: 1)

    /// Four years of a stock that a rise of the pressure to 0.3 moves, unemployment level.
    private static func series(_ numbers: ParameterVector) throws -> CountrySeries {
        var stock = ExpectedStock(numbers, total: nil)
        var stocks = [stock.total]
        for index in 1..<48 {
            let month = first.advanced(by: index)
            stock.advance(monthOfYear: month.monthOfYear, x: 0, z: index < 24 ? 0 : 0.3)
            stocks.append(stock.total)
        }
        return try #require(CountrySeries(first: first, stand: stocks, werkloosheid: stocks.map { _ in 5 }))
    }

    @Test func threadsAndState() throws {
        let numbers = try Fixture.scenario("instroom: {per_maand: {overig: 8000}}").centers
        let series = try Self.series(numbers)
        let one = try CountryFit(series, numbers, seed: 3, threads: 1)
        let two = try CountryFit(series, numbers, seed: 3, threads: 2)
        #expect(
            one.draws.map(\.numbers.values).map { $0.map(\.bitPattern) }
                == two.draws.map(\.numbers.values).map { $0.map(\.bitPattern) })
        #expect(one.draws.count == CountryFit.points && one.last == Month("2013-12"))
        // The pressure rose by 0.3 halfway, whatever the split; the state holds it at the end.
        let late = one.pressures.suffix(20).map(\.z).reduce(0, +) / 20
        let early = one.pressures.prefix(20).map(\.z).reduce(0, +) / 20
        #expect(abs(late - early - 0.3) < 0.08, "\(late - early)")
        let ends = one.draws.map { $0.numbers.scalar(.discrepantieNiveau) + $0.numbers.scalar(.landToestand) }
        #expect(abs(ends.reduce(0, +) / Double(ends.count) - late) < 0.06)
        // What is fixed is fixed, and what the fast part replaces is gone.
        for draw in one.draws {
            #expect(draw.numbers.scalar(.discrepantieStaart) == 0.25)
            #expect(draw.numbers[.instroomOverdispersie].allSatisfy { $0 == 0 })
            #expect(abs(draw.stock.total / series.stand[47] - 1) < 1e-6)
        }
        let market = (0..<48).map { (month: Self.first.advanced(by: $0), waarde: 5.0) }
        let paths = try one.paths(naam: "land", months: 12, werkloosheid: market, seed: 1, replications: 8)
        #expect(paths.allSatisfy { abs($0[0] / series.stand[47] - 1) < 1e-6 && $0.count == 13 })
        #expect(Set(paths.map { $0[12] }).count == 8)
    }

    /// A stock of 2.6 % less than the year before is a volume of 0.974 where unemployment does nothing.
    @Test func foreseenVolume() throws {
        let numbers = try Fixture.scenario("instroom: {per_maand: {overig: 8000}}").centers
        let fit = try CountryFit(Self.series(numbers), numbers, seed: 3, threads: 2)
        let market = (0..<48).map { (month: Self.first.advanced(by: $0), waarde: 5.0) }
        let years = try fit.foreseen(2013...2015, naam: "land", werkloosheid: market, seed: 1)
        #expect(years.map(\.year) == [2013, 2014, 2015])
        for (before, year) in zip(years, years.dropFirst()) {
            // Unemployment was level and stays about there: the rule adds less than half a per cent.
            #expect(abs(year.volume / (year.stand / before.stand) - 1) < 0.005)
        }
        let counted = fit.pressures.filter { $0.month.year == 2013 }.map(\.stand).reduce(0, +) / 12
        #expect(abs(years[0].stand / counted - 1) < 1e-9)
    }
}
