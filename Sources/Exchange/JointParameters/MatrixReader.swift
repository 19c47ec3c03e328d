internal import BijstandCaseload

/// Reads a matrix of correlations, or of covariances made into one.
struct MatrixReader {
    private let node: Node
    private let path: String
    private let log: DiagnosticLog

    init(_ node: Node, _ path: String, _ log: DiagnosticLog) {
        self.node = node
        self.path = path
        self.log = log
    }

    func wrong(_ found: Message, _ expected: Message) { log.add(node, path, found: found, expected: expected) }

    /// Rounding allowed in symmetry and a diagonal of 1.
    private static let tolerance = 1e-9
    /// Rounding allowed between a variance and the sd² of its distribution, as a share.
    private static let varianceTolerance = 1e-3

    /// Correlations between so many numbers.
    func correlation(_ size: Int) -> [[Double]]? {
        guard let (rows, nodes) = symmetric(size) else { return nil }
        var isRight = true
        for index in rows.indices where abs(rows[index][index] - 1) > Self.tolerance {
            log.add(nodes[index][index], path, found: nodes[index][index].found, expected: "1 on the diagonal")
            isRight = false
        }
        return isRight ? rows : nil
    }

    /// cov ÷ (sd · sd) with the sd of the numbers' own distributions; nil margins are left over and keep their variance.
    func covariance(_ margins: [Distribution?]) -> [[Double]]? {
        guard let (rows, nodes) = symmetric(margins.count) else { return nil }
        var isRight = true
        for (index, margin) in margins.enumerated() {
            let variance = rows[index][index]
            let expected = margin.map { $0.sd * $0.sd } ?? variance
            if !(variance > 0) || abs(variance - expected) > Self.varianceTolerance * expected {
                log.add(
                    nodes[index][index], path, found: nodes[index][index].found,
                    expected: margin == nil
                        ? "a variance above 0"
                        : "the variance of its distribution, \(ScenarioNumber.canonical(expected))")
                isRight = false
            }
        }
        guard isRight else { return nil }
        let sds = margins.enumerated().map { $1?.sd ?? rows[$0][$0].squareRoot() }
        return rows.indices.map { row in
            rows.indices.map { column in row == column ? 1 : rows[row][column] / (sds[row] * sds[column]) }
        }
    }

    /// The numbers of a symmetric matrix, with where they stand.
    func symmetric(_ size: Int) -> (rows: [[Double]], nodes: [[Node]])? {
        let shape: Message = "\(size) rows of \(size) numbers, one for each of the parameters"
        guard case .list(let lines) = node.content, lines.count == size else {
            wrong(node.found, shape)
            return nil
        }
        let numbers = QuantityDecoder(log: log)
        var (rows, nodes): ([[Double]], [[Node]]) = ([], [])
        for line in lines {
            guard case .list(let cells) = line.content, cells.count == size else {
                var comma: String?
                if case .list(let cells) = line.content { comma = cells.decimalComma?.text }
                log.add(
                    line, path, found: "a row of another length",
                    expected: shape
                        + (comma.map { "; a decimal takes a point: \($0.replacing(",", with: "."))" } ?? ""))
                continue
            }
            let values = cells.compactMap { numbers.number($0, path) }
            if values.count == size { (rows, nodes) = (rows + [values], nodes + [cells]) }
        }
        guard rows.count == size else { return nil }
        var isSymmetric = true
        for row in rows.indices {
            for column in 0..<row {
                let (low, high) = (rows[row][column], rows[column][row])
                let scale = max(abs(low), abs(high))
                guard abs(low - high) > Self.tolerance * scale else { continue }
                log.add(
                    nodes[row][column], path,
                    found: "\(nodes[row][column].found) in row \(row + 1), column \(column + 1)",
                    expected:
                        "the \(nodes[column][row].found) of row \(column + 1), column \(row + 1): a symmetric matrix")
                isSymmetric = false
            }
        }
        return isSymmetric ? (rows, nodes) : nil
    }
}
