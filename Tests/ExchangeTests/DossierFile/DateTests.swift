import BijstandCaseload
import Testing
import TestSupport

@testable import BijstandExchange

private typealias T = DossierText

@Suite struct DateFieldTests {
    private func field(_ text: String) -> DateField { DateField(Array(text.utf8)[...]) }

    private func day(_ text: String, _ order: DateOrder = .dagMaandJaar) -> String? {
        switch field(text) {
        case .day(let day): "\(day.month)-\(day.day)"
        case .numbers(let numbers): numbers.day(order).map { "\($0.month)-\($0.day)" }
        default: nil
        }
    }

    /// The fifth of January 2018 as systems, spreadsheets and people write it.
    @Test(arguments: [
        "2018-01-05", "2018-1-5", "2018/01/05", "2018.01.05", "20180105", "20180105.0", "2018-01-05T00:00:00",
        "2018-01-05 00:00:00",
        "2018-01-05T00:00:00.000Z", "2018-01-05T00:00:00+01:00", "2018-01-05 0:00", "20180105T000000", "20180105000000",
        "201801050000", "43105", "43105.0", "43105.75", "43105,0", "5 jan 2018", "5 januari 2018", "05-jan-18",
        "5-JAN-2018",
        "5 jan. 2018", "Jan 5, 2018", "january 5 2018", "05jan2018", "05-01-2018", "5-1-2018", "05/01/2018",
        "05.01.2018", "5-1-18",
        "05/01/18", "5.1.18", "05-01-2018 12:00:00", "5-1-2018 12:00:00 AM", "05012018", "5012018", "050118",
    ]) func oneDay(_ text: String) { #expect(day(text) == "2018-01-5") }

    @Test func otherOrders() {
        #expect(day("01/05/2018", .maandDagJaar) == "2018-01-5" && day("01-05-18", .maandDagJaar) == "2018-01-5")
        #expect(day("18-01-05", .jaarMaandDag) == "2018-01-5" && day("180105", .jaarMaandDag) == "2018-01-5")
        #expect(day("2018-01-05", .maandDagJaar) == "2018-01-5", "four digits first are a year")
        #expect(day("13/05/2018", .maandDagJaar) == nil && day("05/13/2018") == nil)
    }

    /// 50 and later are of the last century.
    @Test func shortYears() {
        #expect(day("5-1-49") == "2049-01-5" && day("5-1-50") == "1950-01-5" && day("5 jan 99") == "1999-01-5")
    }

    /// In both languages, whole and in three letters.
    @Test func monthNames() {
        let names = [
            "januari jan january", "februari feb february", "maart mrt maa march mar", "april apr", "mei may",
            "juni jun june", "juli jul july",
            "augustus aug august", "september sep sept", "oktober okt october oct", "november nov", "december dec",
        ]
        for (index, month) in names.enumerated() {
            for name in month.split(separator: " ") {
                #expect(day("3 \(name) 2016") == "2016-\(index < 9 ? "0" : "")\(index + 1)-3", "\(name)")
            }
        }
    }

    @Test func whatIsNoDate() {
        for text in [
            "29-2-2015", "29-2-1900", "31-4-2018", "0-1-2018", "2018-13-01", "13-13-2018", "1-2-3-4", "2018-3",
            "2018-03-31x",
            "-3-2018", "31-3-", "morgen", "1-1-1899", "00001-1-2018", "20181301", "2018-01-05Tx", "2018-01-05 om 3:00",
            "5 jnu 2018",
            "jan 2018", "10958", "73051", "1e300", "99999999999999999999", "12345678901234567890123456789", "0", "1",
            "1234", "5/1-2018",
            "5 1 18", "€5", "2018--01-05",
        ] { #expect(field(text) == .unreadable, "\(text)") }
    }

    @Test func whatIsNoEnd() {
        for text in ["", "NULL", "null", "NA", "NaT", "nan", "NaN", "None", "-", "#N/B", "<NA>", "(null)", "\\N"] {
            #expect(field(text) == .empty, "\(text)")
        }
        for text in [
            "9999-12-31", "31-12-9999", "31/12/9999", "99991231", "31 dec 9999", "9999-12-31T00:00:00", "2999-12-31",
        ] {
            #expect(field(text) == .never, "\(text)")
        }
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

    /// Every serial number is the day after the one before it; LibreOffice has 43105 as 5 January 2018.
    @Test func serialNumbers() throws {
        let days = try (10_959...73_050).map { try #require(CalendarDay(serial: $0)) }
        #expect(zip(days, days.dropFirst()).allSatisfy { $1.number == $0.number + 1 })
        #expect(
            days.first == CalendarDay(year: 1930, month: 1, day: 1)
                && days.last == CalendarDay(year: 2099, month: 12, day: 31))
    }
}

@Suite struct DateColumnTests {
    private func starts(_ dates: [String], _ mapping: String = "") throws -> [String] {
        let rows = dates.enumerated().map { T.row("D\($0)", start: $1) }
        let format = try mapping.isEmpty ? DossierFileFormat() : DossierFileFormat(yaml: mapping, name: "m.yaml")
        let file = try T.read(([T.header] + rows).joined(separator: "\n"), format)
        #expect(file.badRows.isEmpty)
        return file.history.spells.map(\.start.description)
    }

    private func asked(_ dates: [String]) throws -> [String] {
        try Fixture.diagnostics { try starts(dates) }.map(\.description)
    }

    /// One date tells it for the column.
    @Test func theColumnShowsTheOrder() throws {
        #expect(try starts(["05/01/2018", "13/05/2018"]) == ["2018-01", "2018-05"])
        #expect(try starts(["05/01/2018", "05/13/2018"]) == ["2018-05", "2018-05"])
        #expect(try starts(["05-01-2018", "05-13-2018"]) == ["2018-05", "2018-05"], "hyphens too")
        #expect(
            try starts(["5-1-18", "13-1-2018", "2018-02-01", "05/03/18"]) == [
                "2018-01", "2018-01", "2018-02", "2018-03",
            ])
        #expect(try starts(["98-01-05", "99-01-28"]) == ["1998-01", "1999-01"], "no other order fits")
    }

    @Test func dutchNotationHasTheDayFirst() throws {
        #expect(
            try starts(["5-1-2018", "05.02.2018", "5-3-18", "05042018"]) == [
                "2018-01", "2018-02", "2018-03", "2018-04",
            ])
        #expect(try starts(["05/05/2018", "1/1/2018"]) == ["2018-05", "2018-01"], "the same in either order")
    }

    @Test func whatNothingShowsIsAskedFor() throws {
        #expect(
            try asked(["2018-02-13", "05/01/2018", "05/05/2018"]) == [
                "d.csv:3: Startdatum periodiek algemeen: found '05/01/2018': no date of the column shows whether the day or the month comes first, expected in the mapping (--mapping, or beginstand.bestand of a scenario) datums: {start: dag-maand-jaar} or datums: {start: maand-dag-jaar}"
            ])
        #expect(
            try asked(["05/13/2018", "13/05/2018"]).map {
                $0.contains("'13/05/2018' here and '05/13/2018' in line 2: dates in two orders")
            } == [true])
        #expect(try asked(["050118"]).count == 1, "six digits are any order")
        // Both columns at once.
        let both = try Fixture.diagnostics { try T.read(T.file(T.row(start: "05/01/2018", end: "06/01/2018"))) }
        #expect(both.map(\.key) == ["Startdatum periodiek algemeen", "Einddatum periodiek algemeen"])
        // Rows of another regeling show nothing and ask nothing.
        #expect(try T.read(T.file(T.row(), T.row("D2", start: "05/01/2018", regeling: "7"))).history.households == 1)
    }

    @Test func theMappingSaysIt() throws {
        #expect(try starts(["05/01/2018"], "datums: {start: dag-maand-jaar}\n") == ["2018-01"])
        #expect(try starts(["05/01/2018", "050118"], "datums: maand-dag-jaar\n") == ["2018-05", "2018-05"])
        #expect(try starts(["18-01-05", "180205"], "datums: {start: jaar-maand-dag}\n") == ["2018-01", "2018-02"])
        let format = try DossierFileFormat(yaml: "datums: {start: maand-dag-jaar}\n", name: "m.yaml")
        #expect(
            try T.read(T.file(T.row(start: "13/05/2018")), format).badRows.map(\.kind) == [.startDate], "as it says")
        let wrong = try Fixture.diagnostics {
            try DossierFileFormat(yaml: "datums: {begin: x, einde: dag-maand}\n", name: "m.yaml")
        }
        #expect(
            wrong.map(\.description) == [
                "m.yaml:1: datums.begin: found an unknown key, expected one of start, einde, geboortejaar",
                "m.yaml:1: datums.einde: found 'dag-maand', expected one of dag-maand-jaar, maand-dag-jaar, jaar-maand-dag",
            ])
    }

    /// One slip among many does not turn a column.
    @Test func aSlipIsABadRow() throws {
        let rows =
            (0..<20).map { T.row("D\($0)", start: "\(13 + $0 % 15)/05/2018") } + [T.row("X", start: "05/31/2018")]
        let file = try T.read(([T.header] + rows).joined(separator: "\n"))
        #expect(file.badRows.map { "\($0.kind) \($0.diagnostic.line)" } == ["startDate 22"])
    }

    /// Of a birth the year counts; two digits are of the century in which the person can be 15 to 99 at the start.
    @Test func birthsAsDates() throws {
        for (text, year) in [
            ("1980", 1980), ("1980.0", 1980), ("1980,0", 1980), ("1.980", 1980), ("1980-03-01", 1980),
            ("3/4/1980", 1980), ("1-3-80", 1980),
            ("1 mrt 1945", 1945), ("1-3-25", 1925), ("29221", 1980), ("19800301", 1980),
        ] { #expect(try T.read(T.file(T.row(birth: text))).history.spells.map(\.birthYear) == [year], "\(text)") }
    }
}
