import Testing
import TestSupport

@testable import BijstandExchange

/// What looks right and is refused: the message says what is wrong with it.
@Suite struct FoundAsExpectedTests {
    @Test(arguments: [
        ("start: 9999-12", "a month from 2015-01 to 2199-12"), ("start: 0000-01", "a month from 2015-01 to 2199-12"),
        ("start: 1899-12", "a month from 2015-01 to 2199-12"),
        ("arbeidsmarkt: {pad: {1000-01: 4}}", "a month from 1900-01 to 2199-12"),
        ("gewenst: {aanname: true, manier: lineair, maand: 2200-01}", "a month from 1900-01 to 2199-12"),
        ("horizon: \"24\"", "24 without quotes"), ("terugval: {aanname: \"true\"}", "true without quotes"),
        ("gewenst: {aanname: true, met_baten: 'false'}", "false without quotes"),
        (
            "interventies: [{naam: a, soort: beleid, aanname: true, traject: {van: 2019-02, prijs: 1, lockin: {maanden: \"4\"}}}]",
            "4 without quotes"
        ),
    ])
    func whatIsWrongWithIt(changes: String, expected: String) throws {
        let found = try Fixture.diagnostics(changes)
        #expect(found.map(\.expected) == [expected], "\(found)")
    }

    @Test func quotesAreNotAllThatIsWrong() throws {
        let found = try Fixture.diagnostics("horizon: \"veel\"")
        #expect(found.map { $0.expected.hasPrefix("a whole number of months") } == [true])
    }

    @Test func aToelichtingIsAText() throws {
        for changes in ["toelichting: [a]", "terugval: {toelichting: {a: b}}"] {
            #expect(try Fixture.diagnostics(changes).map(\.expected) == ["a text"])
        }
    }
}
