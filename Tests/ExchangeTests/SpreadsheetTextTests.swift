import BijstandCaseload
import Testing
import TestSupport

@testable import BijstandExchange

/// What `.ci/spreadsheet` shows of LibreOffice, by hand.
@Suite struct SpreadsheetTextTests {
    private let table = Table(
        name: "proef", title: "Proef",
        columns: [
            .init("month", .month, "Maand.", isKey: true), .init("dimension", .text, "Wat."),
            .init("category", .text, "Welke.", coding: .named(by: "dimension")),
            .init("afstand", .text, "Afstand.", values: ["1", "3A"], coding: .codes(.afstand)),
            .init("tekst", .text, "Vrij."), .init("mean", .number, "Gemiddelde."),
        ],
        rows: [
            ("duur", "3-6", "=1+1"), ("duur", "84+", "550.000"), ("uren", "12", "mei 2020"), ("termijn", "12", "WAAR"),
            ("afstand", "3A", "'s-Graveland"), ("totaal", "totaal", "leerwerk 2020"),
        ].map { dimension, category, text in
            [
                .text("2019-01"), .text(dimension), .text(category), .text("1"), .text(text),
                .decimal(-15, decimals: 1),
            ]
        })

    private func lines(_ dialect: CSVDialect) -> [String] {
        String(decoding: CSVFile.bytes(table, dialect), as: UTF8.self).split(whereSeparator: \.isNewline).map(
            String.init)
    }

    @Test func wordsForCodesAndAnApostropheForTheRest() {
        #expect(
            lines(.excelNL).dropFirst() == [
                "2019-01;duur;3 tot 6 mnd;groep 1;'=1+1;-1,5", "2019-01;duur;84 mnd of meer;groep 1;'550.000;-1,5",
                "2019-01;uren;12 uur;groep 1;'mei 2020;-1,5", "2019-01;termijn;12 mnd;groep 1;'WAAR;-1,5",
                "2019-01;afstand;groep 3A;groep 1;''s-Graveland;-1,5",
                "2019-01;totaal;totaal;groep 1;leerwerk 2020;-1,5",
            ])
        // Files for programs hold what the scenario says.
        #expect(lines(.rfc4180)[1] == "2019-01,duur,3-6,1,=1+1,-1.5")
    }

    /// The description names every word with its code, and allows words where it allowed codes.
    @Test func theDescriptionSaysHowToReadThemBack() {
        let package = DataPackage.json([table], name: "proef", dialect: .excelNL)
        #expect(package.contains("\"12 uur\": \"12\"") && package.contains("\"12 mnd\": \"12\""))
        #expect(package.contains("\"textMark\": \"'\"") && package.contains("\"groep 3A\""))
        let plain = DataPackage.json([table], name: "proef", dialect: .rfc4180)
        #expect(!plain.contains("textMark") && !plain.contains("words") && !plain.contains("groep"))
    }

    /// Every category that a result may hold, there and back; no word stands for two codes of a column.
    @Test(arguments: Codes.allCases) func everyCodeReadsBack(_ codes: Codes) {
        for (code, word) in codes.words {
            #expect(codes.word(of: code) == word && codes.code(of: word) == code)
            #expect(SpreadsheetText.read(word, codes) == code)
        }
        #expect(Set(codes.words.map(\.word)).count == codes.words.count)
        #expect(codes.word(of: "totaal") == nil && codes.code(of: "totaal") == nil)
    }

    @Test func wordsOfEveryDimension() {
        #expect(Codes.duur.words.map(\.word).prefix(3) == ["0 tot 3 mnd", "3 tot 6 mnd", "6 tot 12 mnd"])
        #expect(
            Codes.leeftijd.words.map(\.word) == [
                "18 tot 27 jaar", "27 tot 35 jaar", "35 tot 45 jaar", "45 tot 55 jaar", "55 jaar of ouder",
            ])
        #expect(Codes.termijn.words.map(\.word) == ["6 mnd", "12 mnd", "23 mnd", "vast"])
        #expect(Codes.doorstroom.word(of: "3A>3B") == "groep 3A naar groep 3B")
        for move in Doorstroom.allCases { #expect(Codes.doorstroom.word(of: move.rawValue) != nil) }
    }

    @Test(arguments: [
        ("2019", "jaar 2019"), ("2022-H1", "halfjaar 2022-H1"), ("2022-K3", "kwartaal 2022-K3"),
        ("2022-09", "maand 2022-09"), ("2022-01/2022-06", "maanden 2022-01/2022-06"),
    ]) func periods(_ code: String, _ word: String) throws {
        #expect(Codes.periode.word(of: code) == word)
        #expect(SpreadsheetText.read(word, .periode) == code && SpreadsheetText.read(code, .periode) == code)
        #expect(ObservedRow.periode(SpreadsheetText.read(word, .periode)) == ObservedRow.periode(code))
    }

    /// A text of the user's own, which may be anything.
    @Test func anyTextReadsBack() {
        let texts = [
            "=1+1", "+31", "-/- korting", "@SUM(A1)", "\tx", "\rx", " =1", "＝1", "550.000", "1,5", "007", "1e5", "1/2",
            "10:30", "5 %", "€ 500", "EUR 500", "jan 2019", "1 mei", "ma 3 juni", "onwaar", "TRUE ", "#N/B", "(5)", "½",
            "", "'", "''x",
        ]
        for text in texts where !text.isEmpty { #expect(SpreadsheetText.guarded(text) == "'\(text)") }
        for text in texts + ["mei", "leerwerk 2020", "maatwerk 3", "waarborg", "Ökologie", "groep 1"] {
            #expect(SpreadsheetText.read(SpreadsheetText.guarded(text)) == text)
            #expect(SpreadsheetText.read(SpreadsheetText.guarded(text, .afstand), .afstand) == text)
        }
        for text in ["mei", "leerwerk 2020", "maatwerk 3", "waarborg", "Ökologie", "groep 1"] {
            #expect(SpreadsheetText.guarded(text) == text)
        }
        // A name that is spelled as a word is no code.
        #expect(SpreadsheetText.guarded("groep 1", .afstand) == "'groep 1")
    }
}
