import BijstandCaseload
import Testing
import TestSupport

@testable import BijstandExchange

/// What a message says to type is right when it is typed.
@Suite struct AdvisedNumberTests {
    @Test(
        arguments: [
            ("4,4 %", nil, "4.4 or, for a share, 0.044"), ("29,6%", .aandeel, "0.296, a share of 1"),
            ("4,4 %", .procent, "4.4: the unit is procent"),
            ("2%", .perMaand, "0.02, a share of 1"),
            // A ratio multiplies: a change is counted from 1.
            ("+10%", .verhouding, "1.1: a ratio, and 1 is no change"),
            ("-10%", .verhouding, "0.9: a ratio, and 1 is no change"),
            ("-90%", .verhouding, "0.1: a ratio, and 1 is no change"), ("-150%", .verhouding, "a ratio of 0 or more"),
            ("29,6%", .verhouding, "0.296, or 1.296 for 29.6 % more"), ("110%", .verhouding, "1.1, a ratio"),
            // Of an amount or a count, a percentage is no part.
            ("2%", .euro, "an amount in euro, not a percentage"),
            ("10%", .huishoudens, "a whole number of huishoudens, not a percentage"),
            ("10%", .fte, "a number of fte, not a percentage"),
        ] as [(String, Eenheid?, String)])
    func percentages(text: String, eenheid: Eenheid?, expected: String) {
        #expect(DutchNumber(text)?.expectation(eenheid).english == expected)
    }

    @Test(arguments: [
        ("2,200", "2200: a whole number of huishoudens"), ("1,5", "a whole number of huishoudens"),
        ("1.650,50", "a whole number of huishoudens"),
        ("2.200,00", "2200: digits alone, grouped in threes by _ if at all"),
    ])
    func counts(text: String, expected: String) {
        #expect(DutchNumber(text)?.expectation(.huishoudens, isWhole: true).english == expected)
    }

    /// The same advice in a block and in braces, where the comma ends the value.
    @Test(arguments: [
        ("arbeidsmarkt: {pad: {2019-01: 4,4 %}}", "4.4: the unit is procent"),
        ("arbeidsmarkt:\n  pad:\n    2019-01: 4,4 %", "4.4: the unit is procent"),
        ("buig: {baten: {elke: 2%}}", "an amount in euro, not a percentage"),
        ("beginstand: {aantal: 10%}", "a whole number of huishoudens, not a percentage"),
        ("beginstand: {aantal: 2,200}", "2200: a whole number of huishoudens"),
        ("beginstand:\n  aantal: 2,200", "2200: a whole number of huishoudens"),
        ("beginstand: {aantal: 1,5}", "a whole number of huishoudens"),
        (
            "interventies: [{naam: a, soort: beleid, aanname: true, effecten: [{proces: instroom, van: 2019-02, ratio: -10%}]}]",
            "0.9: a ratio, and 1 is no change"
        ),
    ])
    func inEveryPlace(changes: String, expected: String) throws {
        let found = try Fixture.diagnostics(changes)
        #expect(found.map(\.expected) == [expected], "\(found)")
    }

    /// The mean of counts need not be whole.
    @Test func aMeanOfCounts() throws {
        let traject =
            "interventies: [{naam: a, soort: beleid, aanname: true, traject: {van: 2019-02, prijs: 1, plaatsen: {verdeling: normal, gemiddelde: \"12,5\", sd: 2}, lockin: {maanden: 3}}}]"
        #expect(try Fixture.diagnostics(traject).map(\.expected) == ["12.5, with a decimal point"])
    }

    @Test func roundedAsPeopleWrite() throws {
        #expect(ScenarioNumber.spelled(29.6 / 100) == "0.296")
        #expect(ScenarioNumber.spelled(1e-20) == "1e-20")
        let found = try Fixture.diagnostics("loonkostensubsidie: {aanname: true, aandeel: 29.6}")
        #expect(found.map(\.expected) == ["0 to 1 (aandeel); 29.6 % is 0.296"])
    }

    /// At the line of the number itself, where a table tells it.
    @Test func theLineOfTheMean() throws {
        let found = try Fixture.diagnostics(
            "terugval:\n  conjunctuur:\n    verdeling: normal\n    gemiddelde: 2.200\n    sd: 0.1")
        #expect(found.map(\.line) == [6])
        #expect(found.map(\.found) == ["2.2"])
    }

    /// What is wrong inside does not hide that no distribution may stand there.
    @Test func aDistributionWhereNoneMayStand() throws {
        let found = try Fixture.diagnostics("beginstand: {aantal: {verdeling: normal, gemiddelde: 2200, sd: 0,5}}")
        #expect(
            found.map(\.found) == ["a distribution", "'0,5'"] || found.map(\.found) == ["'0,5'", "a distribution"])
    }
}
