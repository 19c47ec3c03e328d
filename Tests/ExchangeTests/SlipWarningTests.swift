import BijstandCaseload
import Testing
import TestSupport

@testable import BijstandExchange

private func warnings(_ changes: String) throws -> [Warning] { try Fixture.file(changes).warnings }

/// Slips that are lawful: each a warning, and none where all is well.
@Suite struct SlipWarningTests {
    @Test(arguments: [
        (#"beginstand: {indeling: {"1": 9, "2": 0.3, "3A": 0.2, "3B": 0.4}}"#, "beginstand.indeling", "9.9"),
        (
            "beginstand: {leefvorm: {alleenstaande: 0.65, alleenstaandeOuder: 0.21, paar: 0.4}}", "beginstand.leefvorm",
            "1.26"
        ),
        (
            #"instroom: {afstand: {overig: {"1": 0.5, "2": 0.4, "3A": 0.05, "3B": 0.5}}}"#, "instroom.afstand.overig",
            "1.45"
        ),
        (
            "kostendelers: {aanname: true, aandeel: {elke: {elke: 0.5}}}", "kostendelers.aandeel",
            "shares that add up to"
        ),
    ])
    func sharesThatDoNotAddUp(changes: String, key: String, sum: String) throws {
        let found = try warnings(changes)
        #expect(found.count == 1, "\(found)")
        #expect(found.first?.key.hasPrefix(key) == true)
        #expect(found.first?.text.contains(sum) == true)
        #expect(found.first?.line == 3)
    }

    /// Rounded shares, percentages and counts are parts of their sum as well.
    @Test(arguments: [
        "{alleenstaande: 0.65, alleenstaandeOuder: 0.21, paar: 0.15}",
        "{alleenstaande: 65, alleenstaandeOuder: 21, paar: 14}",
        "{alleenstaande: 64.5, alleenstaandeOuder: 21.4, paar: 14.1}",
        "{alleenstaande: 1160, alleenstaandeOuder: 375, paar: 249}",
    ])
    func sharesThatDo(leefvorm: String) throws { #expect(try warnings("beginstand: {leefvorm: \(leefvorm)}").isEmpty) }

    /// The run reads the path between its ends: 2019-01 to 2020-12.
    @Test(
        arguments: [
            ("{2016-01: 5, 2018-01: 4, 2019-01: 4}", ["arbeidsmarkt.pad.2016-01", "arbeidsmarkt.pad.2018-01"]),
            ("{2019-01: 4, 2021-01: 5, 2022-01: 6}", ["arbeidsmarkt.pad.2022-01"]),
            ("{2019-01: 4, 2018-01: 4, 2020-12: 5}", ["arbeidsmarkt.pad.2018-01"]), ("{2019-01: 4, 2019-07: 5}", []),
        ] as [(String, [String])])
    func pointsThatChangeNothing(pad: String, keys: [String]) throws {
        #expect(try warnings("arbeidsmarkt: {pad: \(pad)}").map(\.key) == keys)
    }

    /// The national volume follows the labour market of the years before the run too.
    @Test func pointsOfYearsBefore() throws {
        let found = try warnings(
            "arbeidsmarkt: {pad: {2015-01: 6, 2017-01: 5, 2018-01: 4.5}}\nbuig: {macro_conjunctuur_vertraagd: 0.05}")
        #expect(found.map(\.key) == ["arbeidsmarkt.pad.2015-01"])
    }

    @Test(arguments: [
        (
            "buig: {baten: {elke: 900_000_000}}", "buig.baten.2019", "900000000 euro, beside a budget of 5000000"
        ),
        (
            "buig: {overige_lasten: {elke: 6_000_000}}", "buig.overige_lasten.2019",
            "6000000 euro, beside a budget of 5000000"
        ),
        (
            "doelen: [{naam: stand(2019), van: 1.650, tot: 2310, aanname: true}]", "doelen[1].van",
            "1.650 is read as 1.65; a Dutch thousands point? Then type 1650"
        ),
        (
            "interventies: [{naam: a, soort: omgeving, aanname: true, effecten: [{proces: instroom, herkomst: overig, van: 2019-02, niveau: 300}]}]",
            "interventies.a.effecten[1].niveau", "300 a month, beside 8 in instroom.per_maand"
        ),
        (
            "calibratie: [{naam: c, schaal: terugval.hazard, verdeling: lognormal, gemiddelde: 29.600, sd: 0.3, aanname: true}]",
            "calibratie.c", "a factor of 29.6: it multiplies the numbers of schaal, and 1 is no change"
        ),
    ])
    func againstTheirScale(changes: String, key: String, text: String) throws {
        let found = try warnings(changes)
        #expect(found.map(\.key) == [key])
        #expect(found.map(\.text) == [text])
    }

    @Test(arguments: [
        "doelen: [{naam: aandeel_afstand_1(2019), van: 0.100, tot: 1.000, aanname: true}]",
        "interventies: [{naam: a, soort: omgeving, aanname: true, effecten: [{proces: instroom, herkomst: overig, van: 2019-02, niveau: 12}]}]",
        "calibratie: [{naam: c, schaal: terugval.hazard, verdeling: lognormal, gemiddelde: 1.200, sd: 0.3, aanname: true}]",
    ])
    func nothingToSay(changes: String) throws { #expect(try warnings(changes).isEmpty) }
}
