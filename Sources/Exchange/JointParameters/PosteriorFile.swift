internal import BijstandCaseload

/// Reads the file of joint draws that `parameters` names: a column per number, a row per draw, weights in `gewicht`.
final class PosteriorFile {
    static let weight = "gewicht"
    /// The last month of what the draws were fitted to, the same in every row.
    static let known = "bekend"
    /// Rows of one column that are reported one by one; the others are counted.
    private static let limit = 10
    /// Lines of the others that are named.
    private static let named = 5

    private let file: String
    private let bytes: [UInt8]
    private let paths: NumberPaths
    private let log: DiagnosticLog
    private let standing: Set<Int>
    /// Numbers that have a column but stand as the scenario gives them.
    private(set) var passed: Set<Int> = []
    private(set) var bekend: Month?
    private var isRight = true

    /// - Parameter standing: numbers that the file does not override.
    init(_ content: ReferencedFiles.Content, _ paths: NumberPaths, _ standing: Set<Int>, _ log: DiagnosticLog) {
        file = content.file.path
        bytes = content.bytes
        self.paths = paths
        self.standing = standing
        self.log = log
    }

    private func wrong(_ line: Int, _ key: String, _ found: Message, _ expected: Message, _ suggestion: String? = nil) {
        isRight = false
        log.add(
            Diagnostic(file: file, line: line, key: key, found: found, expected: expected, suggestion: suggestion))
    }

    /// - Returns: nil when something is wrong, which is then in the log.
    func read(_ quantities: [Quantity?], _ dirichlet: [Scenario.DirichletTable]) -> JointSample? {
        let csv: CSVRows
        do throws(CSVRows.Malformed) {
            csv = try CSVRows(bytes)
        } catch {
            wrong(error.line, "", error.found, error.expected)
            return nil
        }
        guard let header = csv.rows.first, csv.rows.count > 1 else {
            wrong(1, "", "no draws", "a line of paths and a line for each draw")
            return nil
        }
        let columns = columns(header, dirichlet)
        var weights: [Double] = []
        let isWeighted = header.fields.first == Self.weight
        let known = header.fields.firstIndex(of: Self.known)
        var values: [Double] = []
        var counts: [Int: Int] = [:]
        var rest: [Int: [Int]] = [:]
        var points = DecimalPoints()
        // Columns of which every number so far may have a point of thousands.
        var grouped = Set(columns.map(\.index))
        for row in csv.rows.dropFirst() {
            guard row.fields.count == header.fields.count else {
                counts[-1, default: 0] += 1
                if counts[-1]! <= Self.limit {
                    wrong(row.line, "", "\(row.fields.count) values", "\(header.fields.count), as in the header")
                } else {
                    rest[-1, default: []].append(row.line)
                }
                continue
            }
            func number(_ column: Int, _ bounds: ClosedRange<Double>, _ unit: Message) -> Double {
                let text = row.fields[column]
                let value = csv.number(text)
                if grouped.contains(column), csv.twoMeanings(text) == nil { grouped.remove(column) }
                if let value, bounds.contains(value) { return value }
                if value == nil, csv.isPointed(text) {
                    points.add(text, line: row.line, column: header.fields[column])
                    return 0
                }
                counts[column, default: 0] += 1
                if counts[column]! > Self.limit {
                    rest[column, default: []].append(row.line)
                } else {
                    wrong(
                        row.line, header.fields[column], text.isEmpty ? "nothing" : "'\(text)'",
                        value == nil
                            ? csv.advice(text)
                            : "\(ScenarioNumber.canonical(bounds.lowerBound)) to \(ScenarioNumber.canonical(bounds.upperBound)) (\(unit))"
                    )
                }
                return 0
            }
            if let known { readMonth(row.fields[known], row.line) }
            weights.append(isWeighted ? number(0, 0...1e300, "weight") : 1)
            for column in columns {
                let definition = column.parameter.definition
                values.append(number(column.index, definition.bounds, Message(verbatim: definition.eenheid.rawValue)))
            }
        }
        for (column, lines) in rest.sorted(by: { $0.key < $1.key }) {
            let named = lines.prefix(Self.named).map(String.init).joined(separator: ", ")
            wrong(
                lines[0], column < 0 ? "" : header.fields[column],
                "\(lines.count) more such rows: \(named)\(lines.count > Self.named ? " …" : "")",
                "as in the lines before")
        }
        if let diagnostic = points.diagnostic(file) {
            isRight = false
            log.add(diagnostic)
        }
        let total = weights.reduce(0, +)
        if counts.isEmpty && points.isEmpty && !(total > 0 && total.isFinite) {
            wrong(1, Self.weight, "weights that add up to \(total)", "at least one weight above 0")
        }
        guard isRight else { return nil }
        warn(grouped: columns.map(\.index).filter(grouped.contains), csv)
        let sample = JointSample(positions: columns.map(\.position), values: values, weights: weights)
        checkShares(sample, quantities, csv.rows.dropFirst().map(\.line))
        return isRight ? sample : nil
    }

    private func readMonth(_ text: String, _ line: Int) {
        guard let month = Month(text) else {
            if isRight { wrong(line, Self.known, text.isEmpty ? "nothing" : "'\(text)'", MonthText.expectation(text)) }
            return
        }
        bekend = max(bekend ?? month, month)
    }

    /// Columns in which every number may be meant as a thousand times what is read.
    private func warn(grouped columns: [Int], _ csv: CSVRows) {
        guard let first = columns.first else { return }
        let (header, row) = (csv.rows[0], csv.rows[1])
        let text = row.fields[first]
        let value = csv.number(text).map(ScenarioNumber.canonical) ?? text
        let others = columns.dropFirst().prefix(Self.named).map { header.fields[$0] }.joined(separator: ", ")
        let more = columns.count - 1 > Self.named ? " …" : ""
        log.warn(
            Warning(
                file: file, line: row.line, key: header.fields[first],
                text:
                    "every number of the column has a point before three digits: \(text) is read as \(value), and as thousands only without the point"
                    + (others.isEmpty ? "" : "; the same of \(others)\(more)")))
    }

    private struct Column {
        let index: Int
        let position: Int
        let parameter: Parameter
    }

    /// The columns that give numbers of this run.
    private func columns(_ header: CSVRows.Row, _ dirichlet: [Scenario.DirichletTable]) -> [Column] {
        var columns: [Column] = []
        for (index, name) in header.fields.enumerated() where !(index == 0 && name == Self.weight) && name != Self.known
        {
            switch paths.find(name) {
            case .leftOver, .unknown(_, isOtherEffect: true): break
            case .unknown(let suggestion, isOtherEffect: false):
                wrong(
                    header.line, name, "an unknown column", "a path such as uitstroom.hazard.werk.1",
                    name == Self.weight ? nil : suggestion)
            case .number(let position, let parameter):
                if columns.contains(where: { $0.position == position }) {
                    wrong(header.line, name, "the same column twice", "each path once")
                } else if parameter.definition.isFixed {
                    wrong(header.line, name, "a number of the opening", "numbers that may vary between replications")
                } else if parameter.definition.isChance {
                    wrong(
                        header.line, name, "a budget stage, which is chance",
                        "numbers whose uncertainty is about parameters")
                } else if standing.contains(position) {
                    passed.insert(position)
                } else {
                    columns.append(Column(index: index, position: position, parameter: parameter))
                }
            }
        }
        let given = Set(columns.map(\.position))
        let known = given.union(passed)
        for table in dirichlet
        where table.range.contains(where: given.contains) && !table.range.allSatisfy(known.contains) {
            let missing = table.range.first { !known.contains($0) }!
            wrong(
                header.line, paths.all[missing], "nothing, beside other shares of its table",
                "a column: the scenario draws these shares as one")
        }
        return columns
    }

    /// Shares of which a draw leaves none above 0 cannot be scaled to add up to 1.
    private func checkShares(_ sample: JointSample, _ quantities: [Quantity?], _ lines: [Int]) {
        var columns = [Int?](repeating: nil, count: quantities.count)
        for (column, position) in sample.positions.enumerated() { columns[position] = column }
        for parameter in Parameter.allCases where parameter.definition.isShares {
            let range = paths.layout.range(parameter)
            let width = max(1, paths.layout.shape(parameter).last ?? 1)
            for start in stride(from: range.lowerBound, to: range.upperBound, by: width) {
                let table = start..<start + width
                guard table.contains(where: { columns[$0] != nil }) else { continue }
                for index in 0..<sample.count {
                    let row = sample.row(index)
                    let isPositive = table.contains { position in
                        let given = columns[position].map { row[row.startIndex + $0] }
                        return (given ?? quantities[position]?.center ?? 0) > 0
                    }
                    if !isPositive {
                        wrong(lines[index], paths.all[start], "shares that are all 0", "at least one above 0")
                        break
                    }
                }
            }
        }
    }
}
