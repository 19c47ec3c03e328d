import Testing

@testable import Exchange

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

@Suite struct DateFieldTests {
    private func month(_ text: String) -> String? {
        if case .day(let day) = DateField(Array(text.utf8)[...]) { "\(day.month)-\(day.day)" } else { nil }
    }

    @Test func bothOrders() {
        #expect(month("2018-03-31") == "2018-03-31")
        #expect(month("1-3-2018") == "2018-03-1" && month("01-03-2018") == "2018-03-1")
        #expect(month("2018-03-31T00:00:00") == "2018-03-31" && month("31-3-2018 0:00") == "2018-03-31")
        #expect(month("29-2-2016") == "2016-02-29" && month("29-2-2000") == "2000-02-29")
    }

    @Test func whatIsNoDate() {
        for text in [
            "29-2-2015", "29-2-1900", "31-4-2018", "0-1-2018", "2018-13-01", "3/31/2018", "20180331", "31-3-18",
            "1-2-3-4",
            "2018-3", "2018-03-31x", "-3-2018", "31-3-", "morgen", "1-1-1899", "00001-1-2018",
        ] { #expect(DateField(Array(text.utf8)[...]) == .unreadable, "\(text)") }
        #expect(DateField([]) == .empty)
        #expect(DateField(Array("31-12-9999".utf8)[...]) == .never)
    }

    /// Days apart as the calendar has them: 1 March 1900 to 1 March 2000 is 36,525 days less one for 1900.
    @Test func dayNumbers() {
        func number(_ year: Int, _ month: Int, _ day: Int) -> Int {
            CalendarDay(year: year, month: month, day: day)!.number
        }
        #expect(number(2000, 3, 1) - number(1900, 3, 1) == 36_525)
        #expect(number(2016, 3, 1) - number(2016, 2, 28) == 2 && number(2015, 3, 1) - number(2015, 2, 28) == 1)
        #expect(number(2018, 1, 1) - number(2017, 12, 31) == 1)
    }
}
