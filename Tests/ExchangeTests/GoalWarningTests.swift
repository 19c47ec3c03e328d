import BijstandCaseload
import TestSupport
import Testing

@testable import BijstandExchange

/// What deserves a look in goals and in costs of measures.
@Suite struct GoalWarningTests {
    private func warnings(_ layer: String) throws -> [String] {
        try Fixture.file(layer).warnings.map { "\($0.key): \($0.text.english)" }
    }

    private func goal(_ rest: String) -> String {
        "doelstellingen: [{naam: a, aanname: true, \(rest), van: 2019}]"
    }

    @Test func thousandsPoints() throws {
        let said = try warnings(goal("cijfer: stand, ten_hoogste: 1.900"))
        #expect(said.contains { $0.hasPrefix("doelstellingen.a.ten_hoogste: 1.900 is read as 1.9") })
        #expect(try warnings(goal("cijfer: stand, ten_hoogste: 1900")).allSatisfy { !$0.contains("thousands") })
        #expect(
            try warnings(goal("cijfer: aandeel_afstand_1, ten_hoogste: 0.125")).allSatisfy { !$0.contains("thousands") }
        )
    }

    @Test func noYearInCommon() throws {
        func samen(_ van: Int) throws -> [String] {
            try warnings(
                """
                doelstellingen:
                  - {naam: a, aanname: true, cijfer: stand, ten_hoogste: 1, van: 2019, tot: 2019}
                  - {naam: b, aanname: true, cijfer: stand, ten_hoogste: 1, van: \(van)}
                  - {naam: c, aanname: true, samen: [a, b], van: 2019}
                """
            ).filter { $0.hasPrefix("doelstellingen.c") }
        }
        #expect(try samen(2020).count == 1 && samen(2019) == [])
    }

    /// Goals together by quarter need the quarters of each.
    @Test func quartersOfAll() throws {
        func keys(_ quarterly: Bool) throws -> [String] {
            try Fixture.diagnostics(
                """
                doelstellingen:
                  - {naam: a, aanname: true, cijfer: stand_verschil, ten_hoogste: 1, van: 2019, per_kwartaal: true}
                  - {naam: b, aanname: true, cijfer: uitstroom, ten_minste: 1, van: 2019, per_kwartaal: \(quarterly)}
                  - {naam: c, aanname: true, samen: [a, b], van: 2019, per_kwartaal: true}
                """
            ).map(\.key)
        }
        #expect(try keys(false) == ["doelstellingen.c.per_kwartaal"] && keys(true) == [])
    }

    /// Own risk is spending: a minus sign is a mistake.
    @Test func ownRiskIsSpending() throws {
        let found = try Fixture.diagnostics(
            "begroting: {aanname: true, programmas: [{naam: p, regels: [{naam: r, soort: eigen_risico, bedragen: {2019: -5}}]}]}"
        )
        #expect(found.count == 1 && found[0].expected.english.hasPrefix("0 or more"))
    }

    /// `elke` is every year of the run, also those before a measure begins.
    @Test func costsBeforeTheMeasure() throws {
        func early(_ kosten: String) throws -> [String] {
            try warnings(
                "interventies: [{naam: a, soort: beleid, aanname: true, kosten: \(kosten), effecten: [{proces: uitstroom, van: 2020-03, ratio: 1.1}]}]"
            ).filter { $0.hasPrefix("interventies.a.kosten") }
        }
        #expect(
            try early("{elke: 5_000}") == [
                "interventies.a.kosten: it costs money in 2019, and begins in 2020-03: give 0 for the years before"
            ])
        #expect(try early("{2019: 0, elke: 5_000}") == [])
    }

    /// An empty list says that it is one.
    @Test func emptyLists() throws {
        let found = try Fixture.diagnostics(
            "interventies: [{naam: a, soort: beleid, aanname: true, effecten: []}]\ndoelstellingen: [{naam: a, aanname: true, samen: [], van: 2019}]"
        )
        #expect(found.count == 2 && found.allSatisfy { $0.found.english == "an empty list" })
    }
}
