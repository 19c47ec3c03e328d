internal import BijstandCaseload
internal import Foundation

/// Reads the figures that a municipality gives of itself: a CSV file, or texts such as `stand(2017-12)=1700`.
///
/// The file has the header and the periods of observed files: `grootheid, periode, waarde, bron, bekend, toelichting`; `bekend` and
/// `toelichting` may be absent, and so may `fout` and other columns of those files, which are not read here. A row without a value
/// is one that is not known.
public enum GemeenteBestand {
    private static let required = ["grootheid", "periode", "waarde", "bron"]
    private static let columns = required + ["bekend", "toelichting", "fout", "grens", "aanname"]
    private static let option = "--cijfer"

    /// - Throws: ``MissingInput``; ``InvalidInput`` with everything that is wrong.
    public static func read(path: String) throws -> [GemeenteCijfer] {
        guard let data = FileManager.default.contents(atPath: path) else { throw MissingInput(path: path) }
        let log = DiagnosticLog()
        let figures = figures(Array(data), path, log)
        try log.throwIfAny()
        return figures
    }

    /// - Parameter texts: as `budget_voorlopig(2018)=24500000`.
    /// - Throws: ``InvalidInput`` with everything that is wrong.
    public static func read(texts: [String]) throws -> [GemeenteCijfer] {
        let log = DiagnosticLog()
        var seen: [String: Int] = [:]
        let figures = texts.enumerated().compactMap { index, text -> GemeenteCijfer? in
            guard let parts = text.wholeMatch(of: #/(.+)\(([^()]+)\)=(.+)/#) else {
                log.add(
                    Diagnostic(
                        file: option, line: index + 1, found: "'\(text)'",
                        expected: "a figure, its period and its value: stand(2017-12)=1700"))
                return nil
            }
            let name = "\(parts.1)(\(parts.2))"
            if let line = seen.updateValue(index + 1, forKey: name) {
                log.add(
                    Diagnostic(
                        file: option, line: index + 1, key: "grootheid",
                        found: "\(name), which stands in line \(line) too", expected: "each figure once"))
            }
            let row = GemeenteRij(file: option, line: index + 1, log: log)
            return row.figure(
                String(parts.1), String(parts.2), ScenarioNumber.parse(String(parts.3)), text: String(parts.3),
                bron: "opgave")
        }
        try log.throwIfAny()
        return figures
    }

    private static func figures(_ bytes: [UInt8], _ path: String, _ log: DiagnosticLog) -> [GemeenteCijfer] {
        guard let table = FigureTable(bytes, path, columns: columns, required: required, log) else { return [] }
        let (csv, places) = (table.csv, table.places)
        var seen: [String: Int] = [:]
        return table.rows(path, log).compactMap { row in
            func field(_ name: String) -> String { places[name].map { row.fields[$0] } ?? "" }
            if field("waarde").isEmpty { return nil }
            let reader = GemeenteRij(file: path, line: row.line, log: log)
            let one = reader.figure(
                field("grootheid"), SpreadsheetText.read(field("periode"), .periode), csv.number(field("waarde")),
                text: field("waarde"), bron: field("bron"), bekend: field("bekend"), toelichting: field("toelichting"),
                advice: csv.advice(field("waarde")))
            if csv.number(field("waarde")) != nil, let both = csv.twoMeanings(field("waarde")) {
                log.add(
                    Diagnostic(file: path, line: row.line, key: "waarde", found: "'\(field("waarde"))'", expected: both)
                )
            }
            guard let one else { return nil }
            let name = "\(field("grootheid"))(\(field("periode")))"
            let key = "\(one.grootheid)(\(one.periode.lowerBound)/\(one.periode.upperBound)) \(one.bekend)"
            if let line = seen.updateValue(row.line, forKey: key) {
                log.add(
                    Diagnostic(
                        file: path, line: row.line, key: "grootheid",
                        found: "\(name), which stands in line \(line) too",
                        expected: "each figure once"))
            }
            return one
        }
    }
}

/// One figure of a municipality as it is spelled; everything wrong with it goes to the log.
struct GemeenteRij {
    let file: String
    let line: Int
    let log: DiagnosticLog

    func figure(
        _ name: String, _ period: String, _ value: Double?, text: String, bron: String, bekend: String = "",
        toelichting: String = "", advice: Message = ScenarioNumber.expectation
    ) -> GemeenteCijfer? {
        func wrong(_ key: String, _ found: String, _ expected: Message, _ suggestion: String? = nil) {
            log.add(
                Diagnostic(
                    file: file, line: line, key: key, found: found.isEmpty ? "nothing" : "'\(found)'",
                    expected: expected,
                    suggestion: suggestion))
        }
        let names = GemeenteGrootheid.allCases.map(\.rawValue)
        let grootheid = GemeenteGrootheid(rawValue: name)
        if grootheid == nil {
            wrong(
                "grootheid", name, "one of \(names.joined(separator: ", "))", Suggestion.nearest(to: name, in: names))
        }
        let periode = grootheid.flatMap { periods($0, period) }
        if grootheid != nil, periode == nil {
            wrong(
                "periode", period,
                [.moment, .share, .rate].contains(grootheid!.kind)
                    ? "a month or a year, which is its end: 2017-12" : "a calendar year, as 2017")
        }
        if value == nil {
            wrong("waarde", text, advice)
        } else if let grootheid, let value, !grootheid.bounds.contains(value) {
            wrong(
                "waarde", text,
                grootheid.kind == .share
                    ? "a share: 0.06 for 6 %"
                    : "\(ScenarioNumber.spelled(grootheid.bounds.lowerBound)) to \(ScenarioNumber.spelled(grootheid.bounds.upperBound))"
            )
        }
        if bron.isEmpty { wrong("bron", bron, "where the figure stands") }
        if let grootheid, let value, [.stand, .personen, .inwoners].contains(grootheid), value != value.rounded() {
            wrong("waarde", text, "a whole number")
            return nil
        }
        let known = Month(bekend)
        if let grootheid, let known, let periode, [.moment, .share, .flow].contains(grootheid.kind), grootheid != .doel,
            known < periode.upperBound
        {
            log.add(
                Diagnostic(
                    file: file, line: line, key: "bekend", found: "'\(bekend)', before the end of \(period)",
                    expected: "a month after what it counts"))
        }
        if let grootheid, let known, let periode, let earliest = grootheid.earliest(periode.upperBound.year),
            known < earliest
        {
            wrong("bekend", bekend, "\(earliest) or later: before that no such budget of \(period) is set")
        }
        if known == nil, !bekend.isEmpty { wrong("bekend", bekend, MonthText.expectation(bekend)) }
        guard let grootheid, let periode, let value, grootheid.bounds.contains(value), !bron.isEmpty else { return nil }
        return GemeenteCijfer(grootheid, periode, value, bron: bron, bekend: known, toelichting: toelichting)
    }

    private func periods(_ grootheid: GemeenteGrootheid, _ text: String) -> ClosedRange<Month>? {
        guard let periode = ObservedRow.periode(text) else { return nil }
        switch grootheid.kind {
        case .moment, .share, .rate: return periode.upperBound...periode.upperBound
        case .flow, .money, .result:
            return periode.lowerBound.monthOfYear == 1 && periode.lowerBound.distance(to: periode.upperBound) == 11
                ? periode : nil
        }
    }
}
