import BijstandBudget
import BijstandCaseload
import BijstandMicrosimulation
import Testing
import TestSupport

@testable import BijstandFigures

private let begroting = """
    begroting:
      aanname: true
      programmas:
        - naam: p
          regels:
            - {naam: kosten, soort: lasten, bedragen: {2019: 10_000, 2020: 12_000, 2023: 5_000}}
            - {naam: winst, soort: besparing, bedragen: {2020: -50_000, 2023: -60_000}}
    """

private let policy =
    "interventies: [{naam: x, soort: beleid, aanname: true, effecten: [{proces: uitstroom, van: 2019-06, ratio: 1.5}]}]\n"

extension Forecast {
    fileprivate func row(_ year: Int, _ regel: String) -> [String: Table.Cell]? {
        let table = tables.first { $0.name == "begroting" }!
        return table.rows.first { $0[0] == .text("\(year)") && $0[1] == .text(regel) }.map {
            Dictionary(uniqueKeysWithValues: zip(table.columns.map(\.name), $0))
        }
    }
}

@Suite struct BoekingTests {
    /// Five savings; type 7 by hand: at 50 % the third, at 25 % the second, at 10 % 0.6 × 100 + 0.4 × 200 = 140.
    @Test func byHand() {
        let boeking = Boeking(geboekt: Euro(cents: 30_000), cents: [500, 100, 300, 200, 400].map { $0 * 100 })
        #expect(boeking.gehaald == 0.6)
        #expect(boeking.teBoeken(50) == Euro(cents: 30_000))
        #expect(boeking.teBoeken(75) == Euro(cents: 20_000))
        #expect(boeking.teBoeken(90) == Euro(cents: 14_000))
        #expect(boeking.share(Euro(cents: 14_000)) == 0.8)
        #expect(boeking.share(Euro(cents: 50_001)) == 0 && boeking.share(Euro(cents: -1)) == 1)
    }

    @Test func nothingBookedIsNotMade() { #expect(Boeking(geboekt: nil, cents: [1]).gehaald == nil) }
}

@Suite struct BegrotingForecastTests {
    @Test func withoutAProposalThereAreNoFiles() throws {
        #expect(try forecast(Fixture.scenario()).tables.allSatisfy { !$0.name.hasPrefix("begroting") })
        #expect(try forecast(Fixture.scenario()).begroting == nil)
    }

    /// Without beleid nothing is saved, and what is booked is not made.
    @Test func nothingIsSavedWithoutPolicy() throws {
        let result = try forecast(Fixture.scenario(begroting))
        let bruto = try #require(result.row(2020, "besparing_bruto"))
        #expect(bruto["mean"]?.number == 0 && bruto["sd"]?.number == 0 && bruto["p_gehaald"]?.number == 0)
        #expect(bruto["geboekt"]?.number == 50_000)
        #expect(result.row(2020, "programmaresultaat")?["mean"]?.number == -12_000)
        #expect(result.row(2020, "programmaresultaat")?["geboekt"]?.number == 38_000)
        // Nothing booked in 2019, so nothing to be made; the spending is there all the same.
        #expect(result.row(2019, "besparing_netto")?["geboekt"] == .empty)
        #expect(result.row(2019, "besparing_netto")?["p_gehaald"] == .empty)
        #expect(result.row(2019, "programmaresultaat")?["mean"]?.number == -10_000)
    }

    /// Gross is about the difference of the lines at € 14,400 a year, but for who is in them; the lines of the proposal stand as they are; a year beyond the
    /// run has what is booked alone.
    @Test func savingsOfPolicy() throws {
        let result = try forecast(Fixture.scenario(policy + begroting))
        let gaps = result.tables.first { $0.name == "gaps" }!
        func year(_ line: String) -> Double {
            gaps.rows.filter {
                guard case .text(let month) = $0[0] else { return false }
                return month.hasPrefix("2020") && $0[1] == .text(line) && $0[2] == .text("huishoudens")
            }.reduce(0) { $0 + $1[3].number! }
        }
        let bruto = try #require(result.row(2020, "besparing_bruto")?["mean"]?.number)
        #expect(abs(bruto / ((year("unchanged") - year("actual")) * 1200) - 1) < 0.05)
        #expect(bruto > 100_000)
        let figures = result.row(2020, "te_boeken_75")!
        #expect(figures["mean"] == result.row(2020, "besparing_netto")?["p25"])
        #expect(figures["geboekt"]?.number == 50_000 && figures["p50"] == .empty)
        #expect(result.row(2020, "te_boeken_90")?["mean"] == result.row(2020, "besparing_netto")?["p10"])
        #expect(result.row(2020, "te_boeken_50")?["mean"] == result.row(2020, "besparing_netto")?["p50"])
        #expect(result.row(2020, "p.kosten")?["geboekt"]?.number == 12_000)
        #expect(result.row(2020, "p.winst")?["geboekt"]?.number == -50_000)
        #expect(result.row(2020, "p.kosten")?["mean"] == .empty && result.row(2020, "p.kosten")?["p_gehaald"] == .empty)
        let later = try #require(result.row(2023, "besparing_netto"))
        #expect(later["geboekt"]?.number == 60_000 && later["mean"] == .empty && later["p_gehaald"] == .empty)
        #expect(result.row(2023, "programmaresultaat")?["geboekt"]?.number == 55_000)
        #expect(result.row(2023, "te_boeken_50") == nil && result.row(2021, "besparing_netto") == nil)
    }
}
