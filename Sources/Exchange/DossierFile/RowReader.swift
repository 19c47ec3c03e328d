internal import BijstandCaseload

/// Turns records into person rows, or says what is wrong with them.
struct RowReader {
    enum Outcome {
        case person(PersonRow)
        /// Another regeling or groep.
        case filtered
        case bad([BadRow])
    }

    let file: String
    let header: DossierHeader
    let format: DossierFileFormat
    private let orders: [DossierColumn: DateOrder]
    /// Few different texts stand in many rows.
    private var leefvormen: [String: Leefvorm?] = [:]
    private var herkomsten: [String: Herkomst?] = [:]
    private var reasons: [String: DossierExit.Reason?] = [:]
    private var left: [DossierColumn: [String: Int]] = [:]
    private var unknown: [String: Int] = [:]

    init(file: String, header: DossierHeader, format: DossierFileFormat, orders: [DossierColumn: DateOrder]) {
        self.file = file
        self.header = header
        self.format = format
        self.orders = orders
    }

    /// Codes in a column that left rows out, the most frequent first; empty where nothing stood.
    func others(_ column: DossierColumn) -> [String] {
        left[column, default: [:]].sorted { (-$0.value, $0.key) < (-$1.value, $1.key) }.map(\.key)
    }

    /// Texts of leefvorm that no mapping knows, with their rows, the most frequent first; long numbers as stars.
    var unknownLeefvormen: [(text: String, rows: Int)] {
        unknown.filter { !$0.key.isEmpty }.sorted { (-$0.value, $0.key) < (-$1.value, $1.key) }
            .map { (Masked.text($0.key, .leefvorm), $0.value) }
    }

    mutating func read(_ record: DelimitedText.Record) -> Outcome {
        if let bad = shape(record) { return .bad([bad]) }
        if let (column, code) = format.filter(record, header) {
            left[column, default: [:]][code, default: 0] += 1
            return .filtered
        }
        var bad: [BadRow] = []
        let dossier = DossierFileFormat.withoutDecimals(text(record, .dossier))
        if dossier.isEmpty {
            bad.append(self.bad(.dossier, record, .dossier, expected: "the number of the dossier"))
        } else if Self.isRounded(dossier) {
            bad.append(
                self.bad(
                    .rounded, record, .dossier, expected: "all its digits: a spreadsheet has rounded it; format as text"
                ))
        }
        let start = startDay(record, &bad)
        let end = endDay(record, start, &bad)
        let birthYear = birthYear(record, start, &bad)
        let leefvorm = leefvorm(record, &bad)
        guard bad.isEmpty, let start, let birthYear, let leefvorm else { return .bad(bad) }
        var unmapped: [(column: DossierColumn, text: String)] = []
        let herkomst = herkomst(record, &unmapped)
        let reason = end == nil ? .uitstroom(.overig) : reason(record, &unmapped)
        let indeling = known(record, .indeling, &unmapped) { format.indelingen[EndReason.normal($0)] }
        let medebewoners = known(record, .medebewoners, &unmapped, format.medebewoners)
        let uren = known(record, .uren, &unmapped, format.uren)
        return .person(
            PersonRow(
                line: record.line, dossier: dossier, person: person(record), birthYear: birthYear, start: start,
                end: end, leefvorm: leefvorm, herkomst: herkomst, reason: reason, indeling: indeling,
                medebewoners: medebewoners, uren: uren, unmapped: unmapped))
    }

    private func shape(_ record: DelimitedText.Record) -> BadRow? {
        switch record.flaw {
        case .openQuote:
            return BadRow(
                .quotes, file: file, line: record.line, found: "a quote that does not close in its row",
                expected: "quotes in pairs, doubled within a field")
        case .textAfterQuote:
            return BadRow(
                .quotes, file: file, line: record.line, found: "text behind a closing quote",
                expected: "quotes around whole fields, doubled within one")
        case nil: break
        }
        if record.fits(header.count) { return nil }
        return BadRow(
            .fields, file: file, line: record.line, found: "\(record.count) fields", expected: "\(header.count)")
    }

    /// What stands in a column; nothing where the column is not there or a word such as `NULL` stands in it.
    private func text(_ record: DelimitedText.Record, _ column: DossierColumn) -> String {
        guard let field = header[column], case let bytes = record[field], !AbsentText.matches(bytes) else { return "" }
        return String(decoding: PlainField.of(bytes), as: UTF8.self)
    }

    /// As written, for messages.
    private func shown(_ record: DelimitedText.Record, _ column: DossierColumn) -> Message {
        let text = header[column].map { record.text($0) } ?? ""
        return text.isEmpty ? "nothing" : "'\(Masked.text(text, column))'"
    }

    /// `1,23E+11`, `1E+11`, `1E11`: different numbers would be one. `2018E0012` is none of a program's forms.
    static func isRounded(_ number: String) -> Bool {
        number.utf8.contains { $0 == UInt8(ascii: "E") || $0 == UInt8(ascii: "e") }
            && number.wholeMatch(
                of: #/[0-9][eE][0-9]+|[0-9]+[eE][+\-][0-9]+|[0-9]+[.,][0-9]+[eE][+\-]?[0-9]+/#) != nil
    }

    private func bad(
        _ kind: BadRow.Kind, _ record: DelimitedText.Record, _ column: DossierColumn, expected: Message,
        suggestion: String? = nil
    ) -> BadRow {
        BadRow(
            kind, file: file, line: record.line, column: header.name(column), found: shown(record, column),
            expected: expected, suggestion: suggestion)
    }

    // MARK: Fields

    private func startDay(_ record: DelimitedText.Record, _ bad: inout [BadRow]) -> CalendarDay? {
        if let day = day(DateField(record[header[.start]!]), .start) { return day }
        bad.append(self.bad(.startDate, record, .start, expected: DateField.expectation))
        return nil
    }

    private func endDay(_ record: DelimitedText.Record, _ start: CalendarDay?, _ bad: inout [BadRow]) -> CalendarDay? {
        let bytes = record[header[.einde]!]
        let field = DateField(bytes)
        if field == .empty || field == .never || OpenEnd.matches(bytes) { return nil }
        guard let end = day(field, .einde) else {
            bad.append(
                self.bad(.endDate, record, .einde, expected: DateField.expectation + ", or nothing while running"))
            return nil
        }
        if let start, end < start {
            bad.append(self.bad(.order, record, .einde, expected: "a date from the start \(shown(record, .start)) on"))
        }
        return end
    }

    private func day(_ field: DateField, _ column: DossierColumn) -> CalendarDay? {
        switch field {
        case .day(let day): day
        case .numbers(let numbers): numbers.day(orders[column] ?? .dagMaandJaar)
        case .empty, .never, .unreadable: nil
        }
    }

    /// Ages at the start of a spell that a person on bijstand, or a partner, can have.
    private static let ages = 15...99

    private func birthYear(_ record: DelimitedText.Record, _ start: CalendarDay?, _ bad: inout [BadRow]) -> Int? {
        // Without a start, the ages at any start that a file can hold.
        let years = start.map { ($0.month.year - Self.ages.upperBound)...($0.month.year - Self.ages.lowerBound) }
        if let year = year(record[header[.geboortejaar]!], years), (years ?? 1850...2199).contains(year) { return year }
        let range: Message = years.map { "a year from \($0.lowerBound) to \($0.upperBound)" } ?? "a year"
        bad.append(self.bad(.birthYear, record, .geboortejaar, expected: range))
        return nil
    }

    /// A year, also as `1980.0` or `1.980`, or that of a date. A date with two digits for the year is of the century that fits.
    private func year(_ bytes: ArraySlice<UInt8>, _ years: ClosedRange<Int>?) -> Int? {
        let field = PlainField.of(bytes)
        var digits = Array(DossierFileFormat.withoutDecimals(String(decoding: field, as: UTF8.self)).utf8)
        if digits.count == 5, digits[1] == UInt8(ascii: ".") || digits[1] == UInt8(ascii: ",") { digits.remove(at: 1) }
        if digits.count == 4, digits.allSatisfy({ (48...57).contains($0) }) {
            return digits.reduce(0) { $0 * 10 + Int($1 - 48) }
        }
        let date = DateField(field)
        if case .numbers(let numbers) = date, numbers.isShort {
            // Day and month in either order, where the year stands last.
            let isLast = orders[.geboortejaar] != .jaarMaandDag
            let day =
                day(date, .geboortejaar)
                ?? (isLast ? numbers.day(.dagMaandJaar) ?? numbers.day(.maandDagJaar) : nil)
            let year = day.map { $0.month.year % 100 }
            return year.flatMap { short in years?.first { $0 % 100 == short } }
        }
        if case .numbers(let numbers) = date { return numbers.numbers[2] }
        return day(date, .geboortejaar)?.month.year
    }

    private mutating func leefvorm(_ record: DelimitedText.Record, _ bad: inout [BadRow]) -> Leefvorm? {
        let text = text(record, .leefvorm)
        let leefvorm = leefvormen.value(text) { format.leefvormen[EndReason.normal($0)] }
        if leefvorm == nil {
            unknown[text, default: 0] += 1
            let known = format.leefvormen.keys.sorted()
            bad.append(
                self.bad(
                    .leefvorm, record, .leefvorm, expected: "one of \(known.joined(separator: ", "))",
                    suggestion: Suggestion.nearest(to: text, in: known)))
        }
        return leefvorm
    }

    private mutating func herkomst(
        _ record: DelimitedText.Record, _ unmapped: inout [(column: DossierColumn, text: String)]
    ) -> Herkomst {
        let text = text(record, .herkomst)
        if let herkomst = herkomsten.value(text, format.herkomst) { return herkomst }
        unmapped.append((.herkomst, text))
        return .overig
    }

    private mutating func reason(
        _ record: DelimitedText.Record, _ unmapped: inout [(column: DossierColumn, text: String)]
    ) -> DossierExit.Reason {
        if header[.oorzaak] == nil { return .uitstroom(.overig) }
        let text = text(record, .oorzaak)
        if let reason = reasons.value(text, format.reason) { return reason }
        unmapped.append((.oorzaak, text))
        return .uitstroom(.overig)
    }

    /// Of a column that may be left out; nil where nothing stands, or a text that no mapping knows.
    private func known<Value>(
        _ record: DelimitedText.Record, _ column: DossierColumn,
        _ unmapped: inout [(column: DossierColumn, text: String)], _ value: (String) -> Value?
    ) -> Value? {
        let text = text(record, column)
        if text.isEmpty { return nil }
        if let value = value(text) { return value }
        unmapped.append((column, text))
        return nil
    }

    private func person(_ record: DelimitedText.Record) -> String {
        let client = DossierFileFormat.withoutDecimals(text(record, .client))
        return client.isEmpty ? "\(text(record, .geboortejaar)) \(text(record, .geslacht))" : client
    }
}

extension Dictionary {
    /// The value of a key, worked out the first time it is asked for; nil is remembered too.
    fileprivate mutating func value<Wrapped>(_ key: Key, _ make: (Key) -> Wrapped?) -> Wrapped?
    where Value == Wrapped? {
        if let known = self[key] { return known }
        let made = make(key)
        updateValue(made, forKey: key)
        return made
    }
}
