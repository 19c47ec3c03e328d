import Testing

@testable import BijstandExchange

/// Numbers, names and headers of observed files that people get wrong: one message for one mistake.
@Suite struct ObservedNumberTests {
    private static let header = "grootheid,periode,waarde,fout,bron\n"

    private func messages(_ text: String) -> [String] {
        let log = DiagnosticLog()
        _ = ObservedFile.read(Array(text.utf8), "c.csv", nil, log)
        return log.sorted().map(\.description)
    }

    /// Counts and amounts; a share of 1.000 is a share.
    @Test func pointsOfThousandsBehindCommas() {
        #expect(
            messages(Self.header + "stand,2019-12,\"2.190\",10,x\n") == [
                "c.csv:2: waarde: found '2.190', expected 2190 or 2.19, whichever is meant"
            ])
        #expect(messages(Self.header + "lasten,2019,29600000,10.000,x\n").count == 1)
        #expect(messages(Self.header + "stand,2019-12,2190.5,2.19,x\nuitstroomkans_84+,2019,0.004,0.001,x\n").isEmpty)
        #expect(messages(Self.header + "stand_verandering,2019,1.000,0.250,x\n").isEmpty)
        #expect(
            messages(Self.header + "lasten,2019,29.600.000,10,x\n") == [
                "c.csv:2: waarde: found '29.600.000', expected 29600000"
            ])
    }

    @Test(arguments: ["29.600.000", "€ 29.600.000,00"]) func amountsBetweenSemicolons(_ text: String) {
        #expect(
            messages("grootheid;periode;waarde;fout;bron\nlasten;2019;\(text);10;x\n") == [
                "c.csv:2: waarde: found '\(text)', expected 29600000"
            ])
    }

    /// However many, once.
    @Test func decimalPointsBetweenSemicolons() {
        let rows = (1...9).map { "stand;2019-0\($0);219\($0).5;2.190;x" }.joined(separator: "\n")
        #expect(
            messages("grootheid;periode;waarde;fout;bron\n\(rows)\n") == [
                "c.csv:2: waarde: found '2191.5', with a point, as in 18 cells: lines 2, 3, 4, 5, 6 …, expected 2191,5: decimals have a comma where semicolons separate columns"
            ])
        #expect(
            messages("grootheid;periode;waarde;fout;bron\nstand;2019-01;2191.5;3;x\n") == [
                "c.csv:2: waarde: found '2191.5', with a point, expected 2191,5: decimals have a comma where semicolons separate columns"
            ])
    }

    @Test func truthInDutch() {
        for (text, suggestion) in [("ja", "true"), ("WAAR", "true"), ("Onwaar", "false")] {
            #expect(
                messages("grootheid,periode,waarde,fout,bron,aanname\nstand,2019-12,2190,10,x,\(text)\n") == [
                    "c.csv:2: aanname: found '\(text)', expected true, false or nothing (did you mean '\(suggestion)'?)"
                ])
        }
    }

    @Test func headers() {
        let row = "stand,2019-12,2190,10,x\n"
        #expect(
            messages("Grootheid,Periode,Waarde,Fout,Bron\n" + row) == [
                "c.csv:1: found 'Grootheid, Periode, Waarde, Fout, Bron', expected grootheid, periode, waarde, fout, bron: no capitals"
            ])
        let without = messages(row + row)
        #expect(without.count == 1 && without[0].hasPrefix("c.csv:1: found a first line without any known column, "))
        #expect(
            messages((Self.header + row).replacing(",", with: "|")) == [
                "c.csv:1: found columns with | between them, expected ; or , or a tab between them, or a line sep=| above them"
            ])
    }

    /// Each name is looked up once, and after fifty different ones none.
    @Test func unknownNamesAreLookedUpOnce() {
        let names = UnknownNames()
        #expect(names.suggestion("stnd") == "stand")
        for index in 0..<100 { _ = names.suggestion("x\(index)") }
        #expect(names.suggestion("stnd") == "stand" && names.suggestion("stannd") == nil)
    }
}
