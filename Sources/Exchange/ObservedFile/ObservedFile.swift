public import BijstandCaseload
internal import BijstandFigures
internal import Foundation

/// A file of what was observed: figures, each with its own error, that a scenario starts from, is fitted to or is held
/// against.
///
/// CSV with a header, a row for each figure: `grootheid, periode, waarde, fout, grens, bron, aanname, bekend, toelichting`.
/// `bekend` is the month in which a figure became known. One figure may stand there several times, as it was published in one month
/// and another: the latest that is known at the peildatum counts.
/// `periode` is a year (`2019`), a half or quarter (`2022-H1`, `2022-K3`), a month (`2022-09`) or a range of months
/// (`2022-01/2022-06`).
public struct ObservedFile: Sendable {
    public let waarnemingen: [Waarneming]
    /// Of a file to fit: figures that follow from others.
    public let countedTwice: [CountedTwice]
    /// Rows of figures that became known after the month that was asked for.
    public let leftOut: Int
    private let path: String
    private let lines: [Int]
    /// SHA-256 of the file.
    public let digest: String

    static let columns = [
        "grootheid", "periode", "waarde", "fout", "grens", "bron", "aanname", "bekend", "toelichting",
    ]
    private static let required = ["grootheid", "periode", "waarde", "fout", "bron"]

    /// - Parameter scenario: what the figures are to fit: they must be of dossiers, within its run. Nil: a series of any
    ///   months.
    /// - Parameter isFit: that the scenario is fitted to them: then no count may stand there twice, as a whole and in parts.
    /// - Parameter limit: the last month of what may be known: rows of later are left out, ``leftOut``. Nil for all.
    /// - Throws: ``MissingInput`` when the file is not there, ``InvalidInput`` with everything that is wrong in it.
    public init(path: String, of scenario: Scenario? = nil, isFit: Bool = false, asOf limit: Month? = nil) throws {
        guard let data = FileManager.default.contents(atPath: path) else { throw MissingInput(path: path) }
        let log = DiagnosticLog()
        let bytes = Array(data)
        let all = Self.figures(bytes, path, scenario, asOf: limit, log)
        let known = KnownFigures(all.map(\.figure), asOf: limit)
        let figures = known.positions.map { all[$0] }
        leftOut = known.leftOut
        self.path = path
        (waarnemingen, lines) = (figures.map(\.figure), figures.map(\.line))
        let twice = isFit ? scenario.map { CountedTwice.all(figures, in: EvidenceSetting($0)) } ?? [] : []
        for one in twice where one.isSplit { log.add(one.diagnostic(path)) }
        countedTwice = twice.filter { !$0.isSplit }
        try log.throwIfAny()
        digest = SHA256Digest.hex(of: bytes)
    }

    /// The last month in which a figure became known; nil without figures.
    public var bekend: Month? { waarnemingen.map(\.known).max() }

    /// What a person should know of the figures of a fit.
    public var warnings: [Warning] { countedTwice.map { $0.warning(path, in: "the fit") } }

    /// What a person should know of the figures that a score counts.
    ///
    /// - Parameters:
    ///   - scored: those figures, in the order of the file.
    ///   - cutOff: of the forecast.
    public func warnings(scored: [Waarneming], cutOff: Month) -> [Warning] {
        var rest = scored[...]
        let figures = zip(waarnemingen, lines).compactMap { figure, line -> (figure: Waarneming, line: Int)? in
            guard rest.first == figure else { return nil }
            rest.removeFirst()
            return (figure, line)
        }
        return CountedTwice.all(figures, in: EvidenceSetting(cutOff: cutOff)).map {
            $0.warning(path, in: "totals, coverage and PIT")
        }
    }

    /// Something wrong with a figure, that shows only in simulation.
    public func failure(_ figure: Waarneming, found: Message, expected: Message) -> InvalidInput {
        let line = zip(waarnemingen, lines).first { $0.0 == figure }?.1 ?? 0
        return InvalidInput(diagnostics: [
            Diagnostic(file: path, line: line, key: "grootheid", found: found, expected: expected)
        ])
    }

    /// The figures of a file; everything wrong with them goes to the log.
    static func read(
        _ bytes: [UInt8], _ path: String, _ scenario: Scenario?, _ log: DiagnosticLog
    ) -> [Waarneming] {
        figures(bytes, path, scenario, log).map(\.figure)
    }

    /// The same, each with its line.
    /// - Parameter limit: rows of later are left out, and need not be of the run.
    private static func figures(
        _ bytes: [UInt8], _ path: String, _ scenario: Scenario?, asOf limit: Month? = nil, _ log: DiagnosticLog
    ) -> [(figure: Waarneming, line: Int)] {
        guard let table = FigureTable(bytes, path, columns: columns, required: required, log) else { return [] }
        let (csv, places) = (table.csv, table.places)
        var seen: [Publication: Int] = [:]
        let names = UnknownNames()
        var points = DecimalPoints()
        defer { report(points, path, log) }
        return table.rows(path, log).compactMap { row in
            let known = ObservedRow.known(row, places)
            let isLater = known.flatMap { known in limit.map { known > $0 } } ?? false
            var reader = ObservedRow(row, places, csv, path, isLater ? nil : scenario, names, log)
            let read = reader.waarneming()
            for (column, text) in reader.points { points.add(text, line: row.line, column: column) }
            guard let one = read else { return nil }
            let key = Publication(figure: KnownFigures.Identity(one), bekend: one.bekend)
            if let line = seen[key] {
                reader.wrong(
                    "grootheid", "\(one.naam), which stands in line \(line) too",
                    one.bekend == nil ? "each figure once" : "each figure once of a month in which it became known")
                return nil
            }
            seen[key] = row.line
            return (one, row.line)
        }
    }

    /// A point that may be one of thousands in every cell is told cell by cell, with both numbers.
    private static func report(_ points: DecimalPoints, _ path: String, _ log: DiagnosticLog) {
        if points.sure != nil, let diagnostic = points.diagnostic(path) { return log.add(diagnostic) }
        for cell in points.doubtful {
            log.add(
                Diagnostic(
                    file: path, line: cell.line, key: cell.column, found: "'\(cell.text)'", expected: cell.other ?? ""))
        }
    }

    /// A figure as it became known in a month: two of one would be one figure twice.
    private struct Publication: Hashable {
        let figure: KnownFigures.Identity
        let bekend: Month?
    }
}
