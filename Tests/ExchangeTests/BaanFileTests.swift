import BijstandCaseload
import TestSupport
import Testing

@testable import BijstandExchange

/// What may stand beside a place that is a job, and of measures without evidence.
@Suite struct BaanFileTests {
    private func keys(_ traject: String) throws -> Set<String> {
        Set(
            try Fixture.diagnostics(
                "interventies: [{naam: a, soort: beleid, aanname: true, traject: {van: 2019-02, prijs: 0, \(traject)}}]"
            ).map(\.key))
    }

    @Test func wrongBaan() throws {
        #expect(try keys("plaatsen: 3, baan: {uren: \"26\"}") == [])
        #expect(
            try keys(
                "baan: {uren: 27, kosten: veel, loon: 1}, lockin: {maanden: 3, effecten: [{proces: uitstroom, ratio: 1}]}, nawerking: {maanden: 2, effecten: []}, herhaling: {maximaal: 2, verhouding: 0.5}"
            ) == [
                "interventies.a.traject.plaatsen", "interventies.a.traject.baan.uren",
                "interventies.a.traject.baan.kosten", "interventies.a.traject.baan.loon",
                "interventies.a.traject.lockin.maanden", "interventies.a.traject.lockin.effecten",
                "interventies.a.traject.nawerking", "interventies.a.traject.herhaling.verhouding",
            ])
        #expect(try keys("plaatsen: 3, baan: ja") == ["interventies.a.traject.baan"])
        // What a job costs stands with it: no price of a place is needed, and no lock-in.
        let plain =
            "interventies: [{naam: a, soort: beleid, aanname: true, traject: {van: 2019-02, plaatsen: 3, baan: {uren: \"26\", kosten: {elke: 1}}}}]"
        #expect(try Fixture.diagnostics(plain).isEmpty)
        let free = try Fixture.file(plain.replacing(", kosten: {elke: 1}", with: ""))
        #expect(free.warnings.contains { $0.key == "interventies.a.traject.baan.kosten" })
    }

    @Test func bewijs() throws {
        func keys(_ rest: String) throws -> [String] {
            try Fixture.diagnostics(
                "interventies: [{naam: a, soort: beleid, \(rest), effecten: [{proces: uitstroom, van: 2019-02, ratio: 1}]}]"
            ).map(\.key)
        }
        #expect(try keys("aanname: true, bewijs: geen") == [])
        #expect(try keys("bron: boek, bewijs: geen") == ["interventies.a.bewijs"])
        #expect(try keys("aanname: true, bewijs: veel") == ["interventies.a.bewijs"])
        let scenario = try Fixture.scenario(
            "interventies: [{naam: a, soort: beleid, aanname: true, bewijs: geen, effecten: [{proces: uitstroom, van: 2019-02, ratio: 1}]}]"
        )
        #expect(scenario.zonderBewijs == ["a"])
        func warned(_ ratio: String) throws -> Bool {
            try Fixture.file(
                "interventies: [{naam: a, soort: beleid, aanname: true, bewijs: geen, kosten: {elke: 1}, effecten: [{proces: uitstroom, van: 2019-02, ratio: \(ratio)}]}]"
            ).warnings.contains { $0.key == "interventies.a.effecten[1].ratio" }
        }
        #expect(try warned("1.3") && !warned("1") && !warned("{verdeling: lognormal, gemiddelde: 1, sd: 0.1}"))
    }

    /// Jobs under 12 hours may be left out of a row of shares: nobody has one then.
    @Test func fewestHoursMayBeLeftOut() throws {
        let short = try Fixture.scenario(
            "werk: {aanname: true, uren: {elke: {\"12\": 1, \"18\": 0, \"26\": 0, \"36\": 3}}}")
        let long = try Fixture.scenario(
            "werk: {aanname: true, uren: {elke: {\"6\": 0, \"12\": 1, \"18\": 0, \"26\": 0, \"36\": 3}}}")
        #expect(short.centers.values.map(\.bitPattern) == long.centers.values.map(\.bitPattern))
        #expect(
            try Fixture.diagnostics("werk: {aanname: true, uren: {elke: {\"6\": 1, \"12\": 1, \"18\": 0, \"36\": 3}}}")
                .contains { $0.key == "werk.uren.elke.26" })
    }

    @Test func geldbronnen() throws {
        let scenario = try Fixture.scenario(
            """
            geldbronnen:
              - {naam: rmt, aanname: true, bedragen: {2020: 2_000.50, 2019: 1_000}, regio: {2019: 3_000}}
            """)
        let bron = try #require(scenario.geldbronnen.first)
        #expect(bron.naam == "rmt" && bron[2020] == Euro(cents: 2_000_50) && bron[2021] == .zero)
        #expect(
            bron.bedragen.map(\.year) == [2019, 2020] && bron.regio == [.init(year: 2019, euro: Euro(cents: 3_000_00))])
        let keys = try Fixture.diagnostics(
            """
            geldbronnen:
              - {naam: a b, bedragen: {2019: -1, jaar: 2}, regio: 3, bedrag: 1}
              - {naam: c, aanname: true, voor: niets}
              - {naam: d, aanname: true, bedragen: {2019: 5}, regio: {2019: 4}}
              - 5
            """
        ).map(\.key)
        #expect(
            Set(keys) == [
                "geldbronnen[1].naam", "geldbronnen.a b.bedrag", "geldbronnen.a b", "geldbronnen.a b.bedragen.2019",
                "geldbronnen.a b.bedragen.jaar", "geldbronnen.a b.regio", "geldbronnen.c.bedragen",
                "geldbronnen.c.voor", "geldbronnen.d.regio.2019",
                "geldbronnen[4]",
            ])
    }
}
