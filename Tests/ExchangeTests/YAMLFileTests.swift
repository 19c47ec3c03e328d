import BijstandCaseload
import Foundation
import Testing
import TestSupport

@testable import BijstandExchange

private func errors(_ text: String) throws -> [Diagnostic] { try Fixture.diagnostics(ofWhole: text) }

/// A tree without mistakes in its form, and those mistakes.
private func read(_ text: String) -> (root: Node?, found: [Diagnostic]) {
    let log = DiagnosticLog()
    let root = YAMLFile.parse(Data(text.utf8), file: "t.yaml", log)
    return (root, log.sorted())
}

@Suite struct YAMLFileTests {
    /// Every spelling of a key is the same key: in quotes, after `?`, in braces, in a block, with a prefix of any kind.
    @Test(arguments: [
        ("a: {\"1\": 0.1, 1: 5}\n", "a.1", 1), ("a: {'x': 1, \"x\": 2}\n", "a.x", 1), ("a: 1\nb: 2\na: 3\n", "a", 3),
        ("? a\n: 1\n? a\n: 2\n", "a", 3), ("a:\n  - b: 1\n    b: 2\n", "a[1].b", 3),
        ("a: {2019: 1, '2019': 2}\n", "a.2019", 1),
        ("dubbel_1_1_a: 1\ndubbel_1_1_a: 2\n", "dubbel_1_1_a", 2), ("a: {caf\u{E9}: 1, cafe\u{301}: 2}\n", "a.café", 1),
        ("a: {b: 1, \"\\x62\": 2}\n", "a.b", 1),
    ])
    func aKeyTwice(text: String, key: String, line: Int) {
        let found = read(text).found
        #expect(found.map(\.key) == [key])
        #expect(found.map(\.line) == [line])
        #expect(found.first?.found == "a key that stands again in the same table")
    }

    /// The first of two stands, whatever prefix keys have.
    @Test func noSpellingIsReserved() {
        let (root, found) = read("dubbel_kosten: 1\ndubbel_2_1_x: {dubbel_baten: 7}\n")
        #expect(found.isEmpty)
        #expect(root?["dubbel_kosten"]?.text == "1")
        #expect(root?["dubbel_2_1_x"]?["dubbel_baten"]?.text == "7")
        #expect(read("a: 1\na: 2\n").root?["a"]?.text == "1")
    }

    /// What another program saved reads as if this one had: byte order mark, CRLF, lone CR.
    @Test(arguments: ["\r\n", "\r", "\n"], ["", "\u{FEFF}"])
    func lineEnds(end: String, mark: String) throws {
        let plain = try Fixture.file("terugblik: true\nkosten: {aanname: true, opslag: 1.1}").canonical
        try Fixture.inFolder { folder in
            try (mark + Fixture.base.replacing("\n", with: end)).write(
                toFile: "\(folder)/basis.yaml", atomically: true, encoding: .utf8)
            try
                (mark
                + "basis: basis.yaml\nnaam: proef\nterugblik: true\nkosten: {aanname: true, opslag: 1.1}\n".replacing(
                    "\n", with: end))
                .write(toFile: "\(folder)/proef.yaml", atomically: true, encoding: .utf8)
            let file = try ScenarioFile(path: "\(folder)/proef.yaml")
            #expect(file.canonical == plain)
            try (mark + "onderbreking_dagen: 5\noorzaken: {x: werk}\n".replacing("\n", with: end)).write(
                toFile: "\(folder)/m.yaml", atomically: true, encoding: .utf8)
            #expect(try DossierFileFormat(path: "\(folder)/m.yaml").onderbrekingDagen == 5)
        }
        // Lines are counted alike.
        #expect(read(mark + "a: 1\nb: 2\na: 3\n".replacing("\n", with: end)).found.map(\.line) == [3])
    }

    @Test func otherEncodings() {
        func found(_ data: Data) -> [Diagnostic] {
            let log = DiagnosticLog()
            #expect(YAMLFile.parse(data, file: "t.yaml", log) == nil)
            return log.sorted()
        }
        for encoding in [String.Encoding.utf16, .utf16LittleEndian, .utf16BigEndian] {
            let message = found("naam: x\n".data(using: encoding)!)
            #expect(message.map(\.expected) == ["UTF-8: save the file with the encoding UTF-8"])
        }
        let windows = found(Data(Array("naam: x\ntitel: Belgi".utf8) + [0xEB, 10]))
        #expect(windows.map(\.line) == [2])
        #expect(windows.first?.found == "a character that is not UTF-8")
    }

    /// A file whose aliases stand for more values than any scenario has is refused before they are made.
    @Test(arguments: ["[%, %, %, %, %, %, %, %, %, %]", "{a: %, b: %, c: %, d: %, e: %, f: %, g: %, h: %, i: %, j: %}"])
    func aliasBombs(shape: String) {
        var text = "a0: &a0 \(shape.replacing("%", with: "x"))\n"
        for level in 1...30 { text += "a\(level): &a\(level) \(shape.replacing("%", with: "*a\(level - 1)"))\n" }
        let found = read(text).found
        #expect(found.count == 1)
        #expect(found.first?.found == "aliases (*) that repeat more than 100000 values")
    }

    @Test func deepNestingAndSmallAliases() {
        let deep = read("a: " + String(repeating: "[", count: 100_000) + "\n").found
        #expect(deep.map(\.found) == ["tables and lists more than 64 deep in each other"])
        let (root, found) = read("a: &x {b: 1, c: [2]}\nd: *x\ne: [&y 5, *y]\n")
        #expect(found.isEmpty)
        #expect(root?["d"]?["b"]?.text == "1")
    }

    /// Thousands of mistakes of every kind take no longer than as many right keys.
    @Test func manyMistakesAreReadInLinearTime() throws {
        let several = ContinuousClock().measure {
            for text in [
                String(repeating: "a: 1\n", count: 20_000), (0..<20_000).map { "instrom\($0): 1\n" }.joined(),
                "buig: {" + (0..<20_000).map { "prjs\($0): 1" }.joined(separator: ", ") + "}\n",
                "instroom: {" + (0..<20_000).map { "x\($0), " }.joined() + "}\n",
                "interventies:\n" + (0..<20_000).map { "  - {naam: n\($0), soort: iets}\n" }.joined(),
                "interventies:\n" + String(repeating: "  - {naam: n, soort: iets}\n", count: 20_000),
                "doelen:\n" + (0..<20_000).map { "  - {naam: stant(20\($0)), van: x}\n" }.joined(),
                "calibratie:\n"
                    + (0..<5_000).map { "  - {naam: n\($0), parameter: uitstroom.hasard.werk.\($0)}\n" }.joined(),
            ] {
                let found = try? errors("naam: x\nstart: 2019-01\nhorizon: 24\n" + text)
                #expect(found?.count ?? 0 > 4_000)
            }
        }
        #expect(several < .seconds(30), "\(several)")
    }

    /// Levels that overlap are found among thousands.
    @Test func manyLevels() throws {
        let levels = (0..<4_000).map { index -> String in
            let month = Month(index: 1900 * 12 + index % 3000)
            return "      - {proces: instroom, herkomst: ww, van: \(month), tot: \(month), niveau: 5}\n"
        }.joined()
        let text = "interventies:\n  - naam: a\n    soort: omgeving\n    aanname: true\n    effecten:\n" + levels
        let found = try Fixture.diagnostics(text)
        #expect(found.count == 1_000)
        #expect(found.first?.found == "a second niveau of instroom ww in 1900-01")
        #expect(found.first?.expected.contains("proef.yaml:8") == true)
    }

    /// A screenful, and the number of the others.
    @Test func theRestIsCounted() throws {
        let found = try errors(Fixture.base + (0..<300).map { "x\($0): 1\n" }.joined())
        let lines = InvalidInput(diagnostics: found).description.split(separator: "\n")
        #expect(lines.count == 51)
        #expect(lines.last == "and 250 more")
    }
}

/// For each kind of libyaml's complaints a small file: one message, at the right line, with what to type.
@Suite struct YAMLProblemTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let text: String
        let line: Int
        let found: String
        let expected: String

        var testDescription: String { text }

        init(_ text: String, _ line: Int, _ found: String, _ expected: String) {
            (self.text, self.line, self.found, self.expected) = (text, line, found, expected)
        }
    }

    static let cases: [Case] = [
        // Indentation
        Case("i:\n  - naam: p\n   soort: b\n", 3, "'soort: b' with 3 spaces", "4 spaces, as 'naam' on line 2"),
        Case("a:\n    b: 1\n  c: 2\n", 3, "'c: 2' with 2 spaces", "no spaces, as 'a' on line 1"),
        Case("a: 1\n  b: 2\n", 2, "indented deeper than 'a: 1'", "no spaces"),
        Case("  a: 1\nb: 2\n", 2, "less space before it than 'a' on line 1", "at the begin of their lines"),
        Case("i:\n  - naam: y\n  soort: x\n", 3, "a key among the items", "4 spaces for a key of the item above"),
        Case("i:\n  naam: x\n  - naam: y\n", 3, "an item of a list among keys", "'- ' before 'naam: x' too"),
        Case("a:\n\tb: 1\n", 2, "a tab in the indentation", "spaces"),
        Case("a:\n  b: 1\n\tc: 2\n\td: 3\n", 3, "a tab in the indentation, as on 1 more lines", "spaces"),
        Case("a: |\n\tx\n", 2, "a tab in the indentation", "spaces"),
        // Colons and dashes
        Case("i:\n  - naam: p\n    soort:beleid\n    aanname: true\n", 3, "'soort:beleid'", "'soort: beleid'"),
        Case("naam: x\ntitel:foo\nstart: 1\n", 2, "'titel:foo'", "'titel: foo'"),
        Case("naam: x\ntitel:foo\n", 2, "'titel:foo'", "'titel: foo'"),
        Case("i:\n  - toelichting: y\n     soort:beleid\n", 3, "'soort:beleid'", "'soort: beleid'"),
        Case("a: {b:1, c: 2}\n", 1, "'b:1'", "'b: 1'"), Case("a:\n  - naam:x\n", 2, "'naam:x'", "'naam: x'"),
        Case("i:\n  -naam: x\n    soort: y\n", 2, "'-naam: x'", "'- naam: x'"),
        Case("i:\n  - naam: x\n  -naam: y\n", 3, "'-naam: y'", "'- naam: y'"),
        Case("i:\n  -naam: x\n", 2, "'-naam: x'", "'- naam: x'"),
        Case("titel: Wat als: x\nnaam: y\n", 1, "a second colon", "titel: \"Wat als: x\""),
        Case("a: {b: c: d}\n", 1, "a second colon", "quotes around a text with a colon"),
        Case("naam x\nstart: 1\n", 1, "'naam x', a line without a colon", "'key: value'"),
        Case("naam: x\nstart\nb: 1\n", 2, "'start', a line without a colon", "'key: value'"),
        Case(": 1\n", 1, "a colon without a key", "'key: value'"),
        Case("a: {b 1, c: 2}\n", 1, "'b 1' without a colon", "'b 1: …'"),
        Case(String(repeating: "a", count: 2000) + ": 1\n", 1, "a key of 2000 characters", "a shorter one"),
        Case("a: - b\n", 1, "a list that begins beside its key", "'- b'"),
        Case("a: ? b\n", 1, "begins with ?", "'? b'"),
        // Quotes
        Case("titel: \"abc\nnaam: x\n", 1, "a quote that is not closed", "the same quote"),
        Case("titel: \"abc\nnaam: \"x\"\n", 1, "a quote that is not closed on its line", "the same quote"),
        Case("\"naam: x\nstart: 2\n", 1, "a quote that is not closed", "the same quote"),
        Case("a: {b: 1, 'c: 2}\nd: 1\n", 1, "a quote that is not closed", "the same quote"),
        Case("a: \"x\n---\n\"\n", 1, "a quote that is not closed", "the same quote"),
        Case("titel: 'It's fijn'\nnaam: x\n", 1, "text after the closing quote", "written twice"),
        Case("titel: \"abc\" def\nnaam: x\n", 1, "text after the closing quote: 'def'", "one pair of quotes"),
        Case("a: \"C:\\mijn\"\n", 1, "a backslash", "single quotes"),
        Case("a: \"\\xZZ\"\n", 1, "a backslash", "single quotes"),
        Case("a: \"\\uD800\"\n", 1, "a backslash", "single quotes"),
        // Braces
        Case("a: {b: 1, c: 2\nnaam: x\n", 1, "a '{' that is not closed", "'}'"),
        Case("a: [1, 2\nnaam: x\n", 1, "a '[' that is not closed", "']'"),
        Case("a: {b: 1 c: 2}\n", 1, "a second colon", "a comma between keys"),
        Case("a: {b: \"x\" y}\n", 1, "without a comma", "a comma between keys"),
        Case("a: {b: 1}}\nnaam: x\n", 1, "'}', with nothing open", "as many"),
        Case("a: {b: [1, 2}, c: 3}\n", 1, "'}' where a '[' is open", "']'"),
        Case("a: [,1]\n", 1, "',' where a value", "a value before it"),
        Case("a: ]\n", 1, "']' where a value", "quotes"),
        Case("{a: 1}\nb: 2\n", 2, "'b: 2' after the end", "all keys in one table"),
        // Signs with another meaning
        Case("a: %x\n", 1, "begins with %", "'%x'"), Case("a: {b: @x, c: 1}\n", 1, "begins with @", "'@x'"),
        Case("a: `x\n", 1, "begins with `", "'`x'"), Case("naam: x\n%a\n", 2, "a line that begins with %", "quotes"),
        Case("%a: b\n", 1, "a line that begins with %", "quotes"),
        Case("%YAML 9.1\n---\na: 1\n", 1, "begins with %", "quotes"),
        Case("%TAG ! x y\n---\na: 1\n", 1, "begins with %", "quotes"), Case("a: & b\n", 1, "begins with &", "'& b'"),
        Case("titel: &co is fijn\n", 1, "begins with '&co'", "quotes"), Case("a: * b\n", 1, "begins with *", "'* b'"),
        Case("a: *b\n", 1, "'*b', which refers to a '&b'", "quotes"), Case("a: !x\n", 1, "begins with '!'", "quotes"),
        Case("a: !<b\n", 1, "begins with !", "quotes"), Case("a: !h!b c\n", 1, "begins with !", "quotes"),
        Case("a: > 5\n", 1, "begins with >", "'> 5'"), Case("a: | x\n", 1, "begins with |", "'| x'"),
        Case("a: >0\n  x\n", 1, "begins with >", "'>0'"),
        // Documents, merge keys, odd keys and characters
        Case("a: 1\n---\nb: 2\n", 2, "a second document", "a file for each"),
        Case("a: 1\n...\nb: 2\n", 2, "'...'", "no such line"),
        Case("a: &x {b: 1}\nc: {<<: *x, d: 2}\n", 2, "a merge key", "the keys themselves"),
        Case("? [a]\n: 1\n", 1, "a key that is a list", "a word"),
        Case("a: b\u{7}c\n", 1, "a control character", "text alone"),
        Case("", 1, "an empty file", "a table of keys"),
    ]

    @Test(arguments: cases)
    func oneMessageInWordsOfTheFile(_ one: Case) {
        let (_, found) = read(one.text)
        #expect(found.count == 1, "\(found)")
        #expect(found.first?.line == one.line, "\(found)")
        #expect(found.first?.found.contains(one.found) == true, "\(found)")
        #expect(found.first?.expected.contains(one.expected) == true, "\(found)")
    }

    /// Words that only YAML's own messages have.
    @Test(arguments: cases.filter { !$0.text.hasPrefix("%YAML") })
    func nothingOfYAMLsOwnWording(_ one: Case) {
        for diagnostic in read(one.text).found {
            for word in [
                "indicator", "token", "mapping", "scalar", "did not find", "could not find", "YAML", "context",
                "stream",
            ] {
                #expect(!"\(diagnostic.found) \(diagnostic.expected)".contains(word), "\(diagnostic)")
            }
        }
    }
}
