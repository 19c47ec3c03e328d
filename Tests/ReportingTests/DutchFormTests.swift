import BijstandCaseload
import Foundation
import TestSupport
import Testing

@testable import BijstandReporting

@Suite("Every message has Dutch words")
struct DutchFormTests {
    /// Whether a literal says something in English: words stand in it besides its arguments, keys and signs.
    private static func says(_ key: String) -> Bool {
        key.replacing(#/%[1-9]/#, with: "").contains(where: \.isLetter)
    }

    /// Literals of the files that make messages.
    private static let literals = SourceLiterals.ofSources.filter { !$0.file.hasPrefix("Reporting/Messages/") }

    /// Whether a literal is a message by where it stands.
    private static func isToldByPlace(_ one: SourceLiteral) -> Bool {
        one.before.contains(#/(?:\b(?:found|expected|reason): |-> Message(?: in| \{)? |: Message\?? = )$/#)
            || one.before.contains(#/\b(?:warn|warnOwn|wrong|refuse|report|broken|stop)\((?:[^()"]*, )?$/#)
                && one.key.contains(" ")
    }

    /// Files of `Exchange` whose texts are not for stderr: descriptions of tables and schemas, words of exports
    /// and of scenario files.
    private static let others = [
        "ScenarioSchema/", "Notebook/", "Figure/", "ResultFolder/DataPackage", "ResultFolder/UncertaintyMeaning",
        "DossierFile/EndReason", "Gemeente/OpenbareCijfers", "DossierFile/DossierFileFormat",
        "DossierFile/DossierColumn", "JSONText",
    ]
    /// Where what libyaml says is compared.
    private static let yamlWords = [
        "found ", "did not find ", "could not find ", "mapping ", "block ", "out of memory",
    ]

    /// Whether a literal of `Exchange` is prose, wherever it stands: in a variable it would go into a message as a text of a file.
    private static func isProse(_ one: SourceLiteral) -> Bool {
        guard one.file.hasPrefix("Exchange/"), !others.contains(where: { one.file.hasPrefix("Exchange/\($0)") }),
            !one.before.contains(#/precondition(?:Failure)?\([^"]*$/#), !one.key.contains(#/^[A-Z]/#),
            !(one.file.hasPrefix("Exchange/YAML/") && yamlWords.contains(where: one.key.hasPrefix)),
            one.key != "per maand"
        else { return false }
        return one.key.contains(#/[a-z]{2,} [a-z]{2,}/#)
    }

    @Test func everyMessage() {
        let missing = Self.literals.filter {
            Self.says($0.key) && (Self.isToldByPlace($0) || Self.isProse($0)) && DutchForms.all[$0.key] == nil
        }
        #expect(missing.isEmpty, "\(missing.map { "\($0.file):\($0.line): \($0.key)" }.joined(separator: "\n"))")
        let told = Self.literals.filter { Self.isToldByPlace($0) || Self.isProse($0) }
        // So many that a reader of sources which sees half of them fails.
        #expect(Set(told.map(\.key)).count > 500, "\(Set(told.map(\.key)).count)")
    }

    @Test func sameArguments() {
        for (key, form) in DutchForms.all {
            func arguments(_ text: String) -> [String] {
                text.matches(of: #/%[1-9]/#).map { String($0.output) }.sorted()
            }
            #expect(arguments(key) == arguments(form), "\(key)")
        }
    }

    @Test func noMessageThatNobodyGives() {
        let given = Set(Self.literals.map(\.key))
        let unused = DutchForms.all.keys.filter { !given.contains($0) }.sorted()
        #expect(unused.isEmpty, "\(unused)")
    }

    @Test func eachOnce() {
        let keys = DutchForms.tables.flatMap { $0.map(\.key) }
        #expect(Dictionary(grouping: keys) { $0 }.filter { $1.count > 1 }.keys.isEmpty)
    }

    @Test("Blanks at the ends, and quotes, are those of the key") func sameShape() {
        for (key, form) in DutchForms.all {
            #expect(key.hasPrefix(" ") == form.hasPrefix(" ") && key.hasSuffix(" ") == form.hasSuffix(" "), "\(key)")
            // What is quoted from a file is quoted in both.
            #expect(key.split(separator: "'%").count == form.split(separator: "'%").count, "\(key)")
        }
    }

    @Test func noEnglish() {
        let words: Set<Substring> = [
            "found", "expected", "the", "must", "with", "and", "which", "nothing", "that", "from", "line", "key", "not",
        ]
        for form in DutchForms.all.values {
            let own = form.replacing(#/'[^']*'|--[a-z-]+/#, with: "")
            let english = own.lowercased().split { !$0.isLetter }.filter(words.contains)
            #expect(english.isEmpty, "\(form)")
        }
    }

    @Test("The registry speaks Dutch too") func registry() {
        for meaning in Parameter.allCases.map(\.definition.meaning) + Keuze.allCases.map(\.meaning) {
            #expect(meaning.nl.hasSuffix(".") && meaning.nl.first?.isUppercase == true && meaning.nl != meaning.en)
            let words = meaning.nl.lowercased().split { !$0.isLetter }
            #expect(!words.contains { ["the", "with", "and", "when", "absent"].contains($0) }, "\(meaning.nl)")
        }
    }
}

@Suite("How literals are read")
struct SourceLiteralTests {
    @Test func keys() {
        let source = #"""
            let a = "at least \(n) of \(b ? "some" : "a \"few\"")" // "no"
            let c = #/"/#
            let d = "e\u{2026}\n"
            """#
        let read = SourceLiterals.all(in: source)
        #expect(Set(read.map(\.key)) == ["at least %1 of %2", "some", "a \"few\"", "e…\n"])
        #expect(read.last?.line == 3 && read.last?.before.hasSuffix("# let d = ") == true)
    }
}
