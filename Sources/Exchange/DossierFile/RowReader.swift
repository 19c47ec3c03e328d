internal import Caseload

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
    /// Few different texts stand in many rows.
    private var leefvormen: [String: Leefvorm?] = [:]
    private var herkomsten: [String: Herkomst?] = [:]
    private var reasons: [String: DossierExit.Reason?] = [:]

    init(file: String, header: DossierHeader, format: DossierFileFormat) {
        self.file = file
        self.header = header
        self.format = format
    }

    mutating func read(_ record: DelimitedText.Record) -> Outcome {
        if let bad = shape(record) { return .bad([bad]) }
        guard keeps(record, .regeling, format.regelingen), keeps(record, .groep, format.groepen) else {
            return .filtered
        }
        var bad: [BadRow] = []
        let dossier = text(record, .dossier)
        if dossier.isEmpty {
            bad.append(self.bad(.dossier, record, .dossier, expected: "the number of the dossier"))
        }
        let start = startDay(record, &bad)
        let end = endDay(record, start, &bad)
        let birthYear = birthYear(record, start, &bad)
        let leefvorm = leefvorm(record, &bad)
        guard bad.isEmpty, let start, let birthYear, let leefvorm else { return .bad(bad) }
        var unmapped: [(column: DossierColumn, text: String)] = []
        let herkomst = herkomst(record, &unmapped)
        let reason = end == nil ? .uitstroom(.overig) : reason(record, &unmapped)
        return .person(
            PersonRow(
                line: record.line, dossier: dossier, person: person(record), birthYear: birthYear, start: start,
                end: end, leefvorm: leefvorm, herkomst: herkomst, reason: reason, unmapped: unmapped))
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
        // Excel may add empty fields.
        let isLonger = record.count > header.count && (header.count..<record.count).allSatisfy { record[$0].isEmpty }
        if record.count == header.count || isLonger { return nil }
        return BadRow(
            .fields, file: file, line: record.line, found: "\(record.count) fields", expected: "\(header.count)")
    }

    private func keeps(_ record: DelimitedText.Record, _ column: DossierColumn, _ codes: Set<String>?) -> Bool {
        codes.map { $0.contains(DossierFileFormat.code(text(record, column))) } ?? true
    }

    private func text(_ record: DelimitedText.Record, _ column: DossierColumn) -> String {
        header[column].map { record.text($0) } ?? ""
    }

    private func bad(
        _ kind: BadRow.Kind, _ record: DelimitedText.Record, _ column: DossierColumn, expected: String,
        suggestion: String? = nil
    ) -> BadRow {
        let text = text(record, column)
        return BadRow(
            kind, file: file, line: record.line, column: format.name(column),
            found: text.isEmpty ? "nothing" : "'\(text)'",
            expected: expected, suggestion: suggestion)
    }

    // MARK: Fields

    private func startDay(_ record: DelimitedText.Record, _ bad: inout [BadRow]) -> CalendarDay? {
        if case .day(let day) = DateField(record[header[.start]!]) { return day }
        bad.append(self.bad(.startDate, record, .start, expected: DateField.expectation))
        return nil
    }

    private func endDay(_ record: DelimitedText.Record, _ start: CalendarDay?, _ bad: inout [BadRow]) -> CalendarDay? {
        switch DateField(record[header[.einde]!]) {
        case .empty, .never: return nil
        case .unreadable:
            bad.append(
                self.bad(.endDate, record, .einde, expected: DateField.expectation + ", or nothing while running"))
            return nil
        case .day(let end):
            if let start, end < start {
                bad.append(
                    self.bad(.order, record, .einde, expected: "a date from the start '\(text(record, .start))' on"))
            }
            return end
        }
    }

    /// Ages at the start of a spell that a person on bijstand, or a partner, can have.
    private static let ages = 15...99

    private func birthYear(_ record: DelimitedText.Record, _ start: CalendarDay?, _ bad: inout [BadRow]) -> Int? {
        let field = record[header[.geboortejaar]!]
        let year =
            field.count == 4 && field.allSatisfy { (48...57).contains($0) }
            ? field.reduce(0) { $0 * 10 + Int($1 - 48) } : nil
        // Without a start, the ages at any start that a file can hold.
        let years = start.map { ($0.month.year - Self.ages.upperBound)...($0.month.year - Self.ages.lowerBound) }
        if let year, (years ?? 1850...2199).contains(year) { return year }
        let range = years.map { "a year from \($0.lowerBound) to \($0.upperBound)" } ?? "a year"
        bad.append(self.bad(.birthYear, record, .geboortejaar, expected: range))
        return nil
    }

    private mutating func leefvorm(_ record: DelimitedText.Record, _ bad: inout [BadRow]) -> Leefvorm? {
        let text = text(record, .leefvorm)
        let leefvorm = leefvormen.value(text) { format.leefvormen[EndReason.normal($0)] }
        if leefvorm == nil {
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
        let text = text(record, .oorzaak)
        if let reason = reasons.value(text, format.reason) { return reason }
        unmapped.append((.oorzaak, text))
        return .uitstroom(.overig)
    }

    private func person(_ record: DelimitedText.Record) -> String {
        let client = text(record, .client)
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
