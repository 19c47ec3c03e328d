internal import BijstandCaseload
internal import Foundation

/// The unemployment of months from a file, as far as it is known: what `arbeidsmarkt.pad` has from `reeks`.
///
/// CSV with a header and a row for each month: `maand, waarde, bekend, aanname`. `waarde` is a percentage of the labour force;
/// `bekend` the month in which it became known, the month after where nothing stands there; `aanname` is true where the value is
/// an assumption. A month may stand there several times, as it was published: the latest that is known counts. Months that the
/// scenario names itself stand.
struct UnemploymentSeries {
    static let key = "reeks"
    private static let section = "arbeidsmarkt"
    private static let table = "pad"
    private static let path = "\(section).\(table).\(key)"
    /// Beyond this it is no percentage of the labour force.
    private static let bounds = 0.0...100.0

    /// The tree with the months of the series in their place.
    let root: Node
    /// The file; nil where there is none.
    let file: String?
    /// Rows of months of the run that became known later.
    let leftOut: Int

    /// - Parameter limit: the last month of what may be known; nil for all.
    init(in root: Node, asOf limit: Month?, _ log: DiagnosticLog) {
        guard var section = root[Self.section], let table = section[Self.table], let node = table[Self.key],
            let entries = table.entries
        else {
            (self.root, file, leftOut) = (root, nil, 0)
            return
        }
        let own = entries.filter { $0.key != Self.key }
        let named = Set(own.map(\.key))
        let (path, rows) = Self.read(node, log)
        let range = Self.range(root)
        let inRun = rows.filter { range?.contains($0.month) ?? true }
        let known = inRun.filter { row in limit.map { row.bekend <= $0 } ?? true }
        var latest: [Month: Row] = [:]
        for row in known where latest[row.month].map({ $0.bekend <= row.bekend }) ?? true { latest[row.month] = row }
        var points = latest.values.sorted { $0.month < $1.month }.filter { !named.contains("\($0.month)") }
        let namesMonths = own.contains { Month($0.key) != nil }
        if points.isEmpty && !namesMonths, let first = range?.lowerBound {
            // A series that ends before the run: its last month that was known holds.
            let before = rows.filter { row in row.month < first && limit.map { row.bekend <= $0 } ?? true }
            points = before.max { ($0.month, $0.bekend) < ($1.month, $1.bekend) }.map { [$0] } ?? []
            for last in points {
                log.warn(node.place, Self.path, "\(path) ends in \(last.month): \(last.waarde) holds for the whole run")
            }
        }
        if points.isEmpty && !rows.isEmpty && !namesMonths {
            log.add(node, Self.path, found: "no month that was known", expected: "a month of the run, or before it")
        }
        let hasSource = table[MetaKey.bron] != nil || table[MetaKey.aanname] != nil
        var filled = table
        filled.content = .mapping(own + points.map { $0.entry(path, withSource: !hasSource) })
        file = path
        leftOut = inRun.count - known.count
        section.set(Self.table, filled)
        var root = root
        root.set(Self.section, section)
        self.root = root
    }

    private static let past = 6

    /// Months that the run reads: from two years before its first on, which the state looks back to.
    private static func range(_ root: Node) -> ClosedRange<Month>? {
        guard let start = root[RootKey.start]?.text.flatMap({ Month($0) }),
            let horizon = root[RootKey.horizon]?.text.flatMap({ Int($0) }),
            Scenario.horizonRange.contains(horizon)
        else { return nil }
        // An opening state that the past moves looks back further.
        let back = root[RootKey.druk] == nil ? Conjunctuur.yearsBefore : Self.past
        return Month(year: start.year - back, month: 1)...start.advanced(by: horizon - 1)
    }

    private struct Row {
        let month: Month
        let waarde: String
        let bekend: Month
        let isAanname: Bool
        let line: Int

        func entry(_ file: String, withSource: Bool) -> Node.Entry {
            func scalar(_ text: String, isPlain: Bool) -> Node {
                Node(content: .scalar(text, isPlain: isPlain), file: file, line: line)
            }
            var entries = [Node.Entry(key: NumberKey.waarde.key, line: line, value: scalar(waarde, isPlain: true))]
            if isAanname {
                entries.append(
                    Node.Entry(key: MetaKey.aanname.key, line: line, value: scalar("true", isPlain: true)))
            } else if withSource {
                let name = (file as NSString).lastPathComponent
                entries.append(Node.Entry(key: MetaKey.bron.key, line: line, value: scalar(name, isPlain: false)))
            }
            var node = Node(content: .mapping(entries), file: file, line: line)
            node.kennis = Kennis(bekend: bekend)
            return Node.Entry(key: "\(month)", line: line, value: node)
        }
    }

    /// Unemployment by month as it was known, from a file of that form: consecutive months up to the last one, percents.
    ///
    /// - Throws: ``MissingInput``, or ``InvalidInput`` with everything that is wrong in it.
    static func months(path: String, asOf limit: Month?) throws -> [(month: Month, waarde: Double)] {
        guard let data = FileManager.default.contents(atPath: path) else { throw MissingInput(path: path) }
        let log = DiagnosticLog()
        let all = rows(Array(data), path, log)
        try log.throwIfAny()
        var latest: [Month: Row] = [:]
        for row in all where limit.map({ row.bekend <= $0 }) ?? true {
            if latest[row.month].map({ $0.bekend <= row.bekend }) ?? true { latest[row.month] = row }
        }
        guard var month = latest.keys.max() else { return [] }
        var months: [(month: Month, waarde: Double)] = []
        while let row = latest[month] {
            months.append((month, Double(row.waarde)!))
            month = month.advanced(by: -1)
        }
        return months.reversed()
    }

    private static let columns = ["maand", "waarde", "bekend", "aanname"]

    private static func read(_ node: Node, _ log: DiagnosticLog) -> (path: String, rows: [Row]) {
        guard let name = node.text, !name.isEmpty else {
            log.add(node, path, found: node.found, expected: "the path of a file")
            return ("", [])
        }
        let path = ReferencedFiles.path(name, besides: node.file)
        guard let data = FileManager.default.contents(atPath: path) else {
            log.add(node, Self.path, found: "'\(name)', which cannot be read", expected: "the path of a file")
            return (path, [])
        }
        return (path, rows(Array(data), path, log))
    }

    private static func rows(_ bytes: [UInt8], _ path: String, _ log: DiagnosticLog) -> [Row] {
        func wrong(_ line: Int, _ column: String, _ found: Message, _ expected: Message) {
            log.add(
                Diagnostic(file: path, line: line, key: column, found: found, expected: expected, suggestion: nil))
        }
        let csv: CSVRows
        do throws(CSVRows.Malformed) { csv = try CSVRows(bytes) } catch {
            wrong(error.line, "", error.found, error.expected)
            return []
        }
        let header = csv.rows.first?.fields ?? []
        var places: [String: Int] = [:]
        for (index, name) in header.enumerated() { places[name] = places[name] ?? index }
        for column in columns.prefix(2) where places[column] == nil {
            wrong(1, column, "nothing", "a column of that name, of \(columns.joined(separator: ", "))")
        }
        guard places["maand"] != nil, places["waarde"] != nil else { return [] }
        return csv.rows.dropFirst().compactMap { row -> Row? in
            func field(_ column: String) -> String {
                places[column].flatMap { $0 < row.fields.count ? row.fields[$0] : nil } ?? ""
            }
            let month = Month(field("maand"))
            if month == nil {
                wrong(row.line, "maand", "'\(field("maand"))'", MonthText.expectation(field("maand")))
            }
            let waarde = csv.number(field("waarde"))
            if waarde.map({ !bounds.contains($0) }) ?? true {
                wrong(
                    row.line, "waarde", field("waarde").isEmpty ? "nothing" : "'\(field("waarde"))'",
                    "a percentage of the labour force, as 4.4")
            }
            let bekend = Month(field("bekend"))
            if bekend == nil, !field("bekend").isEmpty {
                wrong(row.line, "bekend", "'\(field("bekend"))'", MonthText.expectation(field("bekend")))
            }
            guard let month, let waarde, bounds.contains(waarde) else { return nil }
            return Row(
                month: month, waarde: ScenarioNumber.canonical(waarde), bekend: bekend ?? month.advanced(by: 1),
                isAanname: field("aanname") == "true", line: row.line)
        }
    }
}
