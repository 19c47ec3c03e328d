import BijstandCaseload
import Foundation
import TestSupport
import Testing

@testable import Bijstand

/// A result as one page; `.ci/report` holds every number of such pages against the files.
@Suite struct ReportTests {
    private static func report(
        titel: String = "Proef", jaar: Int? = nil, language: Language = .nl, spoil: (String) throws -> Void = { _ in }
    ) throws -> String {
        try Fixture.inFolder { folder in
            let file = try ScenarioFile(text: Fixture.base.replacing("titel: Proef", with: "titel: \(titel)"))
            try file.run(RunRequest(seed: 5, replications: 8)).write(to: "\(folder)/uit")
            try spoil("\(folder)/uit")
            return try StoredRun("\(folder)/uit").report(jaar: jaar, language)
        }
    }

    @Test func aTitleIsText() throws {
        let page = try Self.report(titel: "'<script>alert(1)</script>'")
        #expect(!page.contains("<script") && page.contains("<title>&lt;script&gt;alert(1)&lt;/script&gt;</title>"))
        #expect(page.contains("default-src &#39;none&#39;; style-src &#39;sha256-"))
    }

    /// The sentences are those of the run, in one language.
    @Test func answers() throws {
        let (dutch, english) = (try Self.report(), try Self.report(language: .en))
        #expect(dutch.hasPrefix("<!DOCTYPE html>\n<html lang=\"nl\">") && english.contains("<html lang=\"en\">"))
        #expect(dutch.contains("Een tekort op het bijstandsbudget (BUIG) is in <time>2020</time>"))
        #expect(english.contains("A deficit on the budget for social assistance (BUIG) in <time>2020</time>"))
        func text(_ page: String) -> String { page.replacing(#/<[^>]*>/#, with: " ") }
        #expect(!text(english).contains("huishoudens") && !text(dutch).contains("households"))
        #expect(try Self.report(jaar: 2019).contains("(BUIG) is in <time>2019</time>"))
        // The same bytes each time.
        #expect(try Self.report() == dutch)
    }

    @Test func whatIsNotThere() throws {
        let year = #expect(throws: InvalidInput.self) { try Self.report(jaar: 1999) }
        #expect(year?.description.contains("--jaar: found 1999, expected one of 2019") == true)
        let changed = #expect(throws: InvalidInput.self) {
            try Self.report { try "x".write(toFile: "\($0)/buig.csv", atomically: true, encoding: .utf8) }
        }
        #expect(changed?.description.contains("another file than manifest.json describes") == true)
        #expect(throws: MissingInput.self) {
            try Self.report { try FileManager.default.removeItem(atPath: "\($0)/kerncijfers.csv") }
        }
    }
}
