internal import BijstandCaseload

/// Numbers with a decimal point in a file of semicolons: one mistake, in however many cells.
struct DecimalPoints {
    struct Cell {
        let line: Int
        let column: String
        let text: String
        /// What to type where the point may be one of thousands too.
        let other: Message?
    }

    /// Lines that are named.
    private static let named = 5
    /// Cells that are kept; nobody reads as many messages.
    private static let kept = 1000

    /// The first cells whose point may be one of thousands.
    private(set) var doubtful: [Cell] = []
    /// The first cell whose point can only be one of decimals.
    private(set) var sure: Cell?
    private var count = 0
    private var lines: [Int] = []

    var isEmpty: Bool { count == 0 }

    mutating func add(_ text: String, line: Int, column: String) {
        count += 1
        if lines.last != line, lines.count <= Self.named { lines.append(line) }
        guard sure == nil else { return }
        let other = MistypedNumber.twoMeanings(text, sign: ",")
        let cell = Cell(line: line, column: column, text: text, other: other)
        if other == nil {
            sure = cell
        } else if doubtful.count < Self.kept {
            doubtful.append(cell)
        }
    }

    /// All of them; nil where there are none.
    func diagnostic(_ file: String) -> Diagnostic? {
        guard let cell = sure ?? doubtful.first else { return nil }
        let places = lines.prefix(Self.named).map(String.init).joined(separator: ", ")
        let more = lines.count > Self.named ? " …" : ""
        let others: Message =
            count == 1 ? "" : ", as in \(count) cells: \(lines.count == 1 ? "line" : "lines") \(places)\(more)"
        return Diagnostic(
            file: file, line: cell.line, key: cell.column, found: "'\(cell.text)', with a point\(others)",
            expected: (cell.other ?? Message(verbatim: cell.text.replacing(".", with: ",")))
                + ": decimals have a comma where semicolons separate columns")
    }
}
