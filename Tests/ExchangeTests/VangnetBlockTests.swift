import BijstandCaseload
import Foundation
import Testing
import TestSupport

@testable import BijstandExchange

/// The `vangnet` block of a scenario, and the numbers it asks for.
@Suite struct VangnetBlockTests {
    /// What is wrong with changes of the base, as `line key`, found and expected; line 3 is the first of them.
    @Test func absentIsTheRegularRule() throws {
        let scenario = try Fixture.scenario()
        #expect(scenario.vangnet == .regulier)
        #expect(scenario.vangnet.verruimd == nil && scenario.vangnet.verlaagd == nil)
        #expect(scenario.vangnet.band2015 == .tot10 && scenario.vangnet.meerjarig2019 == .drieJaren)
        #expect(scenario.layout.range(.eerdereBudgetten).isEmpty)
    }

    @Test func readsWhatIsWritten() throws {
        let scenario = try Fixture.scenario(
            """
            start: 2025-01
            vangnet:
              aanname: true
              band_2015: 5-12.5
              meerjarig_2019: geen
              verruimd: {vergoeding: volledig, bron: "Stb 2025, 222"}
              verlaagd: {tekortjaren: twee}
            buig: {eerdere_budgetten: {2022: 4_000_000, elke: 5_000_000}}
            """)
        #expect(
            scenario.vangnet
                == VangnetKeuze(
                    band2015: .tot12en5, meerjarig2019: .geen, verruimd: .init(vergoeding: .volledig),
                    verlaagd: .init(vergoeding: .helft, tekortjaren: .twee)))
        #expect(scenario.layout.earlierYears == [2022, 2023, 2024])
        #expect(scenario.layout.labels(.eerderJaar, of: .eerdereBudgetten) == ["2022", "2023", "2024"])
        #expect(scenario.centers[.eerdereBudgetten] == [4_000_000, 5_000_000, 5_000_000])
    }

    /// Open where its table stands, with cautious choices, unless switched off.
    @Test func defaultsOfAVariant() throws {
        let buig = "buig: {eerdere_budgetten: {elke: 5_000_000}}"
        let open = try Fixture.scenario("start: 2025-01\nvangnet: {aanname: true, verruimd: {}, verlaagd: {}}\n\(buig)")
        #expect(open.vangnet.verruimd?.vergoeding == .helft)
        #expect(open.vangnet.verlaagd == .init(vergoeding: .helft, tekortjaren: .drie))
        let closed = try Fixture.scenario(
            "start: 2025-01\nvangnet: {aanname: true, verruimd: {actief: false, vergoeding: volledig}}\n\(buig)")
        #expect(closed.vangnet == .regulier)
        // Budgets that no open rule looks back to are left over.
        #expect(closed.layout.range(.eerdereBudgetten).isEmpty)
    }

    /// Budgets and results are asked for where a rule that is open needs them, and only there.
    @Test(
        arguments: [
            ("start: 2025-01\nvangnet: {aanname: true, verruimd: {}}", ["2022", "2023", "2024"]),
            ("start: 2024-01\nvangnet: {aanname: true, verruimd: {}}", ["2022", "2023"]),
            ("start: 2024-01\nvangnet: {aanname: true, verlaagd: {}}", []),
            ("start: 2026-01\nvangnet: {aanname: true, verlaagd: {}}", ["2023", "2024", "2025"]),
            ("start: 2019-01\nvangnet: {aanname: true, verruimd: {}, verlaagd: {}}", []),
            ("start: 2025-01", []),
        ])
    func asksForBudgets(changes: String, years: [String]) throws {
        let without = try Fixture.diagnostics(changes)
        #expect(without.isEmpty == years.isEmpty)
        #expect(without.allSatisfy { $0.key.hasPrefix("buig.eerdere_budgetten") && $0.found == "nothing" })
        let given = years.map { "\($0): 5_000_000" }.joined(separator: ", ")
        if !years.isEmpty {
            #expect(try Fixture.diagnostics("\(changes)\nbuig: {eerdere_budgetten: {\(given)}}").isEmpty)
            let some = try Fixture.diagnostics("\(changes)\nbuig: {eerdere_budgetten: {\(years[0]): 5_000_000}}")
            #expect(some.map(\.key) == years.dropFirst().map { "buig.eerdere_budgetten.\($0)" })
        }
    }

    /// Without the multi-year condition that 2022 and 2023 have from 2019 no earlier result is asked for.
    @Test func asksForResults() throws {
        let text = Fixture.base.replacing("  eerdere_resultaten: {elke: -500_000}\n", with: "")
            .replacing("start: 2019-01", with: "start: 2022-01")
        #expect(try Fixture.diagnostics(ofWhole: text).map(\.key) == ["buig.eerdere_resultaten"])
        #expect(try Fixture.diagnostics(ofWhole: text + "vangnet: {aanname: true, meerjarig_2019: geen}\n").isEmpty)
    }

    /// All mistakes at once, each at its line.
    @Test func mistakes() throws {
        let found = try Fixture.diagnostics(
            """
            start: 2025-01
            vangnet:
              band_2015: 10
              meerjarig: geen
              verruimd:
                vergoeding: heltf
              verlaagd:
                aanname: true
                bron: memo
                actief: ja
                tekortjaren: 2
                eenheid: euro
            buig: {eerdere_budgetten: {elke: 0}}
            """
        ).map { "\($0.line) \($0.key)" }
        #expect(
            Set(found) == [
                "5 vangnet", "5 vangnet.band_2015", "6 vangnet.meerjarig", "8 vangnet.verruimd",
                "8 vangnet.verruimd.vergoeding", "10 vangnet.verlaagd.aanname", "12 vangnet.verlaagd.actief",
                "13 vangnet.verlaagd.tekortjaren", "14 vangnet.verlaagd.eenheid", "15 buig.eerdere_budgetten.elke",
            ], "\(found)")
        #expect(
            try Fixture.diagnostics("vangnet: verruimd").map(\.expected) == [
                "a table of keys, or geen: nothing, whatever the basis has"
            ])
        #expect(try Fixture.diagnostics("vangnet: {aanname: true, verruimd: true}").map(\.key) == ["vangnet.verruimd"])
        let typo = try Fixture.diagnostics("vangnet: {aanname: true, verruimt: {}}")
        #expect(typo.map(\.suggestion) == ["verruimd"])
        let word = try Fixture.diagnostics("vangnet: {aanname: true, verruimd: {vergoeding: halft}}")
        #expect(
            word.map(\.description).first?.hasSuffix("expected one of helft, volledig (did you mean 'helft'?)") == true)
    }

    /// The block is in the canonical form, so that `verify` runs the same rules.
    @Test func canonicalFormHoldsIt() throws {
        let file = try Fixture.file(
            "start: 2025-01\nvangnet: {aanname: true, verruimd: {vergoeding: volledig}}\nbuig: {eerdere_budgetten: {elke: 5_000_000}}"
        )
        let again = try ScenarioFile(canonical: file.canonical, name: "x")
        #expect(again.scenario.vangnet == file.scenario.vangnet && again.scenario.vangnet.verruimd != nil)
        #expect(file.digest != (try Fixture.file("start: 2025-01").digest))
    }
}
