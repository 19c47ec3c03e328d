import Testing
import TestSupport

@testable import BijstandExchange

/// Signs that look like what YAML reads and are others: named, read as meant, and one message.
@Suite struct LookalikeTests {
    /// The base with one change of its text, and a mistake further on that is to be told as well.
    private func found(_ right: String, _ wrong: String) throws -> [Diagnostic] {
        precondition(Fixture.base.contains(right), right)
        let text = Fixture.base.replacing(right, with: wrong, maxReplacements: 1)
            .replacing("referentie: 4", with: "referentie: vier")
        let all = try Fixture.diagnostics(ofWhole: text)
        #expect(all.contains { $0.found == "'vier'" }, "\(all)")
        return all.filter { $0.found != "'vier'" }
    }

    @Test(arguments: [
        ("\u{A0}\u{A0}aantal: 400", "a no-break space in the indentation"),
        (" \u{202F}aantal: 400", "a narrow no-break space in the indentation"),
        ("\u{2007} aantal: 400", "a figure space in the indentation"),
        ("  \u{200B}aantal: 400", "a character without a width in the indentation"),
    ])
    func inTheIndentation(wrong: String, message: String) throws {
        let found = try found("  aantal: 400", wrong)
        #expect(found.map(\.found) == [message], "\(found)")
        #expect(found.map(\.expected) == ["a space"])
        #expect(found.map(\.line) == [7])
    }

    @Test func onManyLines() throws {
        let found = try found(
            "  aanname: true\n  aantal: 400\n", "\u{A0} aanname: true\n\u{A0} aantal: 400\n")
        #expect(found.map(\.found) == ["a no-break space in the indentation, as on 1 more line"])
    }

    @Test func behindAColon() throws {
        let found = try found("  aantal: 400", "  aantal:\u{A0}400")
        #expect(found.map(\.expected) == ["a space after the colon, not a no-break space: 'aantal: 400'"])
        #expect(found.first?.description.contains(#"'aantal:\u{A0}400'"#) == true)
    }

    @Test func shownByTheirCode() throws {
        let value = try found("  aantal: 400", "  aantal: 4\u{A0}000")
        #expect(value.map(\.description).first?.contains(#"found '4\u{A0}000', expected 4000"#) == true, "\(value)")
        let key = try found("  aantal: 400", "  aantal\u{A0}: 400")
        #expect(key.map(\.suggestion) == ["aantal"])
        #expect(key.first?.description.contains(#"beginstand.aantal\u{A0}"#) == true)
        #expect(try found("start: 2019-01", "start: 2019\u{2011}01").map(\.expected) == ["2019-01: year and month"])
        #expect(VisibleText.of("a\u{2011}b\u{202F}c") == #"a\u{2011}b\u{202F}c"#)
    }

    /// Without a space between a key and what opens a table or list.
    @Test(arguments: [
        ("  hazard: {elke: 0.0005}", "  hazard:{elke: 0.0005}", "hazard: {elke: 0.0005}"),
        ("  prijs: {elke: 14400}", "  prijs:{elke: 14400}", "prijs: {elke: 14400}"),
        ("  pad: {2019-01: 4}", "  pad:\u{A0}{2019-01: 4}", "pad: {2019-01: 4}"),
    ])
    func beforeABrace(right: String, wrong: String, split: String) throws {
        let found = try found(right, wrong)
        #expect(found.count == 1, "\(found)")
        #expect(found.first?.expected.hasSuffix("'\(split)'") == true)
    }

    @Test(arguments: ["–", "•", "*", "—"])
    func bullets(sign: String) throws {
        let list = """
            interventies:
              \(sign) naam: a
                soort: onzin
                aanname: true
                effecten: [{proces: instroom, van: 2019-02, ratio: 1}]
            """
        let found = try Fixture.diagnostics(list)
        #expect(found.map(\.found) == ["'\(sign) ' before an item", "'onzin'"], "\(found)")
        #expect(found.first?.expected == "'- ', which begins an item: '- naam: a'")
    }

    @Test func curlyQuotes() throws {
        let key = try found("{\"1\": 0.10, ", "{“1”: 0.10, ")
        #expect(key.map(\.expected) == ["straight quotes: \"1\""])
        let value = try found("  aantal: 400", "  aantal: “400”")
        #expect(value.count == 1)
        #expect(value.first?.expected.hasSuffix("; straight quotes, if any") == true)
    }

    /// What is within a text is no business of ours.
    @Test func textsAreFree() throws {
        let text = "toelichting: |\n  – naam: a\n  \u{A0}naam: b\n  * c:{d: e}\ntitel: “x”\u{A0}– y"
        #expect(try Fixture.diagnostics(text) == [])
    }

    @Test func aCommentInBraces() throws {
        let found = try found("  referentie: 4", "  rho: {waarde: 0, bron: CBS #3}\n  referentie: 4")
        #expect(found.map(\.found) == ["a # within braces, which begins a comment: '#3}'"])
        #expect(found.map(\.expected) == ["quotes around a text with a # in it"])
    }
}
