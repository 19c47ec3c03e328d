import BijstandFigures
import Testing

@testable import BijstandReporting

@Suite struct ParagraphTests {
    private static let cijfer = Cijfer(1, Cijferplek("t", [], "k"))

    @Test func numbersStayWhole() {
        #expect(Paragraph.lines("de kans is 50 % en € 5,4 miljoen", width: 11) == "de kans is\n50 % en\n€ 5,4 miljoen")
    }

    /// Bold is seen and does not count; what a file holds cannot begin it.
    @Test func bold() {
        let name = "een\u{E000} maatregel"
        let zin: Zin = "de kans van \(name) is \("50 %", Self.cijfer)"
        #expect(Paragraph.lines(zin, isBold: true) == "de kans van een maatregel is \u{1B}[1m50 %\u{1B}[0m")
        let many: Zin = "\(String(repeating: "a", count: 74)) \("12345", Self.cijfer)"
        #expect(!Paragraph.lines(many, isBold: true).contains("\n"), "eighty characters are seen")
    }
}
