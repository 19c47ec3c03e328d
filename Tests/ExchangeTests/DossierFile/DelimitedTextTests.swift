import Testing

@testable import BijstandExchange

@Suite struct DelimitedTextTests {
    private func records(_ text: String, expected: Int? = nil) -> [(line: Int, fields: [String], isFlawed: Bool)] {
        var reader = DelimitedText(Array(text.utf8), separator: UInt8(ascii: ";"))
        var record = DelimitedText.Record()
        var records: [(Int, [String], Bool)] = []
        while reader.next(&record, expected: expected) {
            records.append((record.line, (0..<record.count).map(record.text), record.flaw != nil))
        }
        return records
    }

    /// The cases of RFC 4180 §2.
    @Test func rfc4180() {
        let found = records("aaa;\"b;b\";\"c\"\"c\"\r\n\r\nzzz;\"y\r\ny\";\n;;\n1;2;3", expected: 3)
        #expect(found.map(\.fields) == [["aaa", "b;b", "c\"c"], ["zzz", "y\r\ny", ""], ["1", "2", "3"]])
        #expect(found.map(\.line) == [1, 3, 6], "a quoted line end counts; blank rows are skipped")
    }

    /// Without a limit one stray quote would swallow the rest of the file.
    @Test func strayQuoteCostsOneRow() {
        let found = records("a;b;c\nd;\"e;f\ng;h;i\nj;\"k\"x;l\nm;n;\"o", expected: 3)
        #expect(found.map(\.line) == [1, 2, 3, 4, 5])
        #expect(found.map(\.isFlawed) == [false, true, false, true, true])
        #expect(found[2].fields == ["g", "h", "i"])
        let pair = records("a;\"b;c\nd;\"e;f\ng;h;i\n", expected: 3)
        #expect(pair.map(\.line) == [1, 2, 3] && pair.map(\.isFlawed) == [true, true, false])
        let around = records("a;\"b;c\nd;e;f\"\ng;h;i\n", expected: 3)
        #expect(around.map(\.line) == [1, 2, 3] && around.map(\.isFlawed) == [true, false, false])
    }

    @Test func spacesAroundFieldsDoNotCount() {
        #expect(records(" a ;\tb; c d \n")[0].fields == ["a", "b", "c d"])
    }
}
