import Testing
import TestSupport

@testable import BijstandExchange

/// A mistake in the form of a file hides no other: one message for it, and one for each of the others.
@Suite struct MendedLineTests {
    @Test(arguments: [
        // In braces
        ("\"1\": 0.5, \"2\": 0.4, \"3A\"", "\"1\": 0,5, \"2\": 0.4, \"3A\""),
        ("alleenstaande: 0.65,", "alleenstaande:0.65,"),
        ("{overig: 8,", "{<<: *x, overig: 8,"), ("{overig: 8,", "{overig: !x 8,"), ("{overig: 8,", "{overig: *x,"),
        ("{overig: 8,", "{een twee, overig: 8,"),
        // On a line of their own
        ("  oud_ontvangers: 150", "  oud_ontvangers:150"), ("  oud_ontvangers: 150", "  oud_ontvangers: @150"),
        ("  oud_ontvangers: 150", "  oud_ontvangers: `150`"), ("  oud_ontvangers: 150", "  oud_ontvangers: &honderd"),
        ("  oud_ontvangers: 150", "  oud_ontvangers: %150"), ("  aantal: 400", "  aantal:400"),
        ("titel: Proef", "titel: Proef: 2"), ("titel: Proef", "titel: \"Proef\" 2"),
        ("titel: Proef", "titel: \"C:\\proef\""), ("titel: Proef", "titel: &co"), ("titel: Proef", "titel:Proef"),
        ("naam: proef\n", "naam:proef\n"), ("  referentie: 4", "  referentie:4"),
        ("  referentie: 4", "  referentie: > 4"),
    ])
    func theRestIsRead(right: String, wrong: String) throws {
        let text = Fixture.base.replacing(right, with: wrong, maxReplacements: 1)
            .replacing("horizon: 24", with: "horizon: 24.5")
            .replacing("terugval:\n  aanname: true", with: "terugval:\n  aanname: ja")
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        let places = [
            lines.firstIndex { $0.contains(wrong.split(separator: "\n")[0]) },
            lines.firstIndex { $0.hasPrefix("horizon") },
            lines.firstIndex { $0.contains("ja") },
        ].map { $0! + 1 }.sorted()
        let found = try Fixture.diagnostics(ofWhole: text)
        #expect(found.map(\.line) == places, "\(found)")
    }

    /// Where two lines are to be mended, both are told.
    @Test func eachOfSeveral() throws {
        let text = Fixture.base.replacing("titel: Proef", with: "titel: a: b")
            .replacing("  oud_ontvangers: 150", with: "  oud_ontvangers:150").replacing(
                "  referentie: 4", with: "  referentie: @4")
        let found = try Fixture.diagnostics(ofWhole: text)
        #expect(found.map(\.line) == [2, 11, 34], "\(found)")
    }

    /// What people may write themselves is no mark of ours.
    @Test func theMarkIsNoWord() throws {
        let found = try Fixture.diagnostics(ofWhole: Fixture.base.replacing("titel: Proef", with: "titel: !hole ''"))
        #expect(found.map(\.line) == [2])
        #expect(found.first?.found == "a value that begins with '!'")
    }

    /// How far the mistake reaches is not known: nothing is made up about the rest.
    @Test(arguments: ["titel: \"Proef", "titel: {a: 1", "   titel: Proef", "titel: @a\n  b"])
    func whereItCannotBeTold(wrong: String) throws {
        #expect(try Fixture.diagnostics(ofWhole: Fixture.base.replacing("titel: Proef", with: wrong)).count == 1)
    }
}
