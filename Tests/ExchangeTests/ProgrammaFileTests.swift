import BijstandCaseload
import TestSupport
import Testing

@testable import BijstandExchange

/// Measures of a budget proposal, existing policy, costs that run as long as effects, and goals, as files spell them.
@Suite struct ProgrammaFileTests {
    private static let x =
        "{naam: poort, soort: beleid, aanname: true, effecten: [{proces: instroom, van: 2019-06, ratio: 0.9}]}"

    private static func found(_ changes: String) throws -> [String] {
        try Fixture.diagnostics(changes).map { "\($0.key): \($0.found.english)" }
    }

    private static func programma(_ more: String, _ measure: String = x) -> String {
        "interventies: [\(measure)]\nbegroting: {aanname: true, programmas: [{naam: p, \(more), regels: [{naam: w, soort: besparing, bedragen: {2020: -5}}]}]}"
    }

    @Test func measures() throws {
        let key = "begroting.programmas[1].maatregelen"
        #expect(try Self.found(Self.programma("maatregelen: [poort]")) == [])
        let unknown = try Fixture.diagnostics(Self.programma("maatregelen: [port]"))
        #expect(unknown.map(\.key) == [key] && unknown.first?.suggestion == "poort")
        let both = Self.x.replacing("soort: beleid", with: "soort: beleid, bestaand: true")
        #expect(try Self.found(Self.programma("maatregelen: [poort]", both)) == [])
        let around = Self.x.replacing("soort: beleid", with: "soort: omgeving")
        #expect(
            try Self.found(Self.programma("maatregelen: [poort]", around)) == ["\(key): 'poort', which is omgeving"])
        let off = Self.x.replacing("soort: beleid", with: "soort: beleid, actief: false")
        #expect(try Self.found(Self.programma("maatregelen: [poort]", off)) == [])
        #expect(try Self.found(Self.programma("maatregelen: poort")).map { String($0.prefix(key.count)) } == [key])
        let spending = Self.programma("maatregelen: [poort]").replacing("besparing", with: "lasten").replacing(
            "-5", with: "5")
        #expect(try Self.found(spending) == ["\(key): measures of a programme that books no saving"])
        #expect(
            try Self.found(
                "interventies: [\(Self.x.replacing("soort: beleid", with: "soort: omgeving, bestaand: true"))]")
                == ["interventies.poort.bestaand: true, of soort: omgeving"])
    }

    /// New beleid that works in a year without any cost is told; a cost of 0 is one, and what is in both lines is no new cost.
    @Test func freeMeasures() throws {
        func told(_ more: String, _ rest: String = "") throws -> [String] {
            let one = Self.x.replacing("aanname: true,", with: "aanname: true, \(more)").replacing(
                "van: 2019-06,", with: "van: 2019-06,\(rest)")
            return try Fixture.file("interventies: [\(one)]").warnings.filter { $0.key == "interventies.poort.kosten" }
                .map { String($0.text.english.prefix { $0 != ";" }) }
        }
        #expect(try told("") == ["it works in 2019 to 2020 and no cost is given for it"])
        #expect(try told("kosten: {2019: 5},") == ["it works in 2020 and no cost is given for it"])
        #expect(try told("", " tot: 2019-12,") == ["it works in 2019 and no cost is given for it"])
        #expect(try told("kosten: {elke: 0},").isEmpty && told("bestaand: true,").isEmpty)
        #expect(try told("bedrijfsvoering: {elke: 5},").isEmpty)
    }

    @Test func goals() throws {
        func goal(_ text: String) throws -> [String] {
            try Self.found(
                "doelstellingen:\n  - {naam: a, cijfer: stand, ten_hoogste: 4, van: 2019, aanname: true}\n  - {\(text)}"
            )
        }
        #expect(
            try goal("naam: b, cijfer: uitstroom_werk, ten_minste: 4, van: 2019, per_kwartaal: true, aanname: true")
                == [])
        #expect(try goal("naam: b, samen: [a, c], van: 2019, aanname: true") == ["doelstellingen.b.samen: 'c'"])
        #expect(
            try goal("naam: b, cijfer: stand, ten_minste: 4, van: 2019, per_kwartaal: true, aanname: true")
                == ["doelstellingen.b.per_kwartaal: true, of stand"])
        #expect(
            try goal("naam: b, cijfer: standen, van: 2020, tot: 2019")
                == [
                    "doelstellingen.b: a goal without a source", "doelstellingen.b.cijfer: 'standen'",
                    "doelstellingen.b: a figure without a bound", "doelstellingen.b.tot: '2019', before van",
                ])
        #expect(try goal("naam: b, van: 2019, aanname: true") == ["doelstellingen.b: nothing to reach"])
        #expect(
            try goal("naam: b, cijfer: kans_tekort, ten_minste: 1, van: 2019, aanname: true")
                == ["doelstellingen.b.cijfer: 'kans_tekort'"])
        let later = try Fixture.file(
            "doelstellingen: [{naam: b, cijfer: stand, ten_minste: 4, van: 2030, aanname: true}]")
        #expect(later.scenario.doelstellingen.isEmpty && later.warnings.map(\.key) == ["doelstellingen.b.van"])
        // A basis' goal is changed by its name.
        let moved = try Fixture.file(
            "doelstellingen: [{naam: b, cijfer: stand, ten_minste: 4, van: 2019, aanname: true}]\nbuig: {baten: {elke: 1}}"
        )
        #expect(moved.scenario.doelstellingen.first?.inhoud == .cijfer("stand", .tenMinste(4)))
    }
}
