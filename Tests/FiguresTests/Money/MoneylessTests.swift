import BijstandCaseload
import BijstandExchange
import BijstandMicrosimulation
import Testing
import TestSupport

@testable import BijstandFigures

/// A run without prices and budgets: households alone, from before the rules of the money too.
@Suite struct MoneylessTests {
    private static let changes = "buig: geen\nstart: 1999-01\nhorizon: 312\narbeidsmarkt: {pad: {1999-01: 4}}"

    /// No account, gap or saving; the households are those of the run with money.
    @Test func householdsAlone() throws {
        let plain = try forecast(Fixture.scenario())
        let without = try forecast(Fixture.scenario("buig: geen"))
        #expect(without.tables.map(\.name) == ["caseload", "flows", "ambition", "kerncijfers", "replications"])
        for name in ["caseload", "flows"] {
            #expect(without.tables.first { $0.name == name }?.rows == plain.tables.first { $0.name == name }?.rows)
        }
        let summaries = without.figures.summaries()
        #expect(!summaries.isEmpty && summaries.allSatisfy { $0.summary.unit != .euro && $0.summary.unit != .kans })
        let stand = plain.figures.values(of: "stand", 2020)
        #expect(stand != nil && without.figures.values(of: "stand", 2020) == stand)
    }

    /// National budgets alone are of the country: no price, budget or share makes a run without money, and one makes one with it.
    @Test func nationalBudgetsAlone() throws {
        let country =
            "buig: {voorlopig: geen, prijs: geen, overige_lasten: geen, baten: geen, eerdere_resultaten: geen, macro_definitief: {2019: 6e9}, aanname: true}"
        #expect(try !Fixture.scenario(country).hasMoney)
        let share = country.replacing("aanname: true", with: "aandeel: {2019: 0.001}, aanname: true")
        #expect(try Fixture.diagnostics(share).map(\.key).contains { $0.hasPrefix("buig.overige_lasten") })
        let whole = "buig: {voorlopig: geen, macro_definitief: {2019: 6e9}, aandeel: {2019: 0.001}, aanname: true}"
        #expect(try Fixture.scenario(whole).hasMoney)
    }

    /// Twenty-six years: the stock stays where inflow and exits hold it. At constant hazards its last ten years have one mean.
    @Test func from1999() throws {
        let scenario = try Fixture.scenario(Self.changes)
        #expect(!scenario.hasMoney && scenario.end == Month(year: 2024, month: 12))
        let figures = try forecast(scenario, replications: 60).figures
        func mean(_ year: Int) throws -> Double {
            let values = try #require(figures.values(of: "stand", year)).compactMap(\.self)
            return values.reduce(0, +) / Double(values.count)
        }
        let (before, after) = (try mean(2014), try mean(2024))
        // A standard error of about 2.2 each: four of their difference.
        #expect(abs(before - after) < 12.5, "\(before) \(after)")
        let flows = ["instroom", "terugval", "uitstroom", "aow", "overlijden"]
        let change = try flows.map { name in
            try #require(figures.values(of: name, 2020)).compactMap(\.self).reduce(0, +)
                * (flows.prefix(2).contains(name) ? 1 : -1)
        }.reduce(0, +)
        #expect(abs(change - 60 * (try mean(2020) - mean(2019))) < 1e-6)
    }

    /// With money the rules of the vangnet are needed; before 1998 nothing is known.
    @Test func starts() throws {
        func key(_ changes: String) throws -> [String] {
            try Fixture.diagnostics(changes).map { "\($0.key): \($0.expected.english.prefix(7))" }
        }
        #expect(try key("start: 2014-01").contains("start: 2015-01"))
        #expect(try key("buig: geen\nstart: 1997-12").contains("start: 1998-01"))
        #expect(try key("buig: geen\nstart: 1998-01\nhorizon: 313").contains { $0.hasPrefix("horizon: ") })
    }

    /// Read again, a run without money is one.
    @Test func readsBack() throws {
        let file = try Fixture.file(Self.changes)
        let again = try ScenarioFile(canonical: file.canonical, name: "manifest")
        #expect(again.canonical == file.canonical && !again.scenario.hasMoney)
    }
}
