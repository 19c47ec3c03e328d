import Testing

@testable import BijstandExchange

/// What to type for a number that is refused.
@Suite struct MistypedNumberTests {
    @Test(
        arguments: [
            ("29.600.000", "29600000"), ("€ 29.600.000,00", "29600000"), ("29 600 000", "29600000"),
            ("29\u{A0}600\u{A0}000", "29600000"), ("2,190,000", "2190000"), ("1.234,5", "1234.5"), ("0,5", "0.5"),
            ("2.190", "2190 or 2.19, whichever is meant"), ("2,190", "2190 or 2.19, whichever is meant"),
            ("2.000", "2000 or 2, whichever is meant"), ("-12.500", "-12500 or -12.5, whichever is meant"),
            ("2.043", "2043 or 2.0430, whichever is meant"), ("veel", nil), ("", nil), ("25%", nil),
        ] as [(String, String?)])
    func behindCommas(text: String, advice: String?) { #expect(MistypedNumber.advice(text)?.english == advice) }

    /// With a decimal comma.
    @Test(
        arguments: [
            ("29.600.000", "29600000"), ("2.190", "2190 or 2,19, whichever is meant"),
            ("2.043", "2043 or 2,043, whichever is meant"), ("€ 1.234,50", "1234,50"),
        ] as [(String, String)])
    func betweenSemicolons(text: String, advice: String) {
        #expect(MistypedNumber.advice(text, sign: ",")?.english == advice)
    }

    /// What is advised is not refused again.
    @Test func adviceIsRead() throws {
        let csv = try CSVRows(Array("a,b\n1,2\n".utf8))
        let cases: [(String, [Double])] = [("2.043", [2043, 2.043]), ("2.190", [2190, 2.19]), ("2.000", [2000, 2])]
        for (text, values) in cases {
            let advice = try #require(csv.twoMeanings(text))
            let typed = advice.english.prefix { $0 != "," }.split(separator: " ").map(String.init).filter { $0 != "or" }
            #expect(typed.compactMap(csv.number) == values, "\(typed)")
            #expect(typed.allSatisfy { csv.twoMeanings($0) == nil }, "\(typed)")
        }
    }

    /// A sign of thousands stands before three digits, and behind one to three of which the first is not 0.
    @Test(arguments: ["0.250", "2190.500", "2.19", "2.1900", "2190", "1.5e3", "00.250"])
    func oneMeaning(_ text: String) { #expect(MistypedNumber.twoMeanings(text) == nil) }
}
