internal import BijstandCaseload

/// Until when a scenario may know, and whether it must keep to that.
struct Peildatum {
    let soort: KennisAccount.Soort
    let month: Month
    /// As the scenario says it.
    let given: Month?

    /// The last month of figures that may be taken; nil of a terugblik that names none.
    var limit: Month? { given ?? (soort == .raming ? month : nil) }

    /// Months that it may lie after the start: figures of the first year may be known.
    private static let most = 11

    /// - Parameter start: it is the peildatum where none is given.
    init(_ root: Node, start: Month, _ log: DiagnosticLog) {
        soort = FieldReader(log: log).rootFlag(root, .terugblik) ? .terugblik : .raming
        given = Self.given(root, last: soort == .raming ? start.advanced(by: Self.most) : nil, log)
        month = given ?? start
    }

    /// The last month of figures that a scenario may take, whatever may be wrong with it: that is told when it is decoded.
    static func limit(_ root: Node) -> Month? {
        root[RootKey.start]?.text.flatMap { Month($0) }.flatMap { Peildatum(root, start: $0, DiagnosticLog()).limit }
    }

    /// - Parameter last: the last month that it may be.
    private static func given(_ root: Node, last: Month?, _ log: DiagnosticLog) -> Month? {
        guard let node = root[RootKey.peildatum] else { return nil }
        let key = RootKey.peildatum.key
        guard let month = node.text.flatMap({ Month($0) }) else {
            log.add(node, key, found: node.found, expected: MonthText.expectation(node.text))
            return nil
        }
        if let last, month > last {
            log.add(
                node, key, found: "'\(month)'", expected: "\(last) or earlier: at most \(most) months after the start")
            return nil
        }
        return month
    }
}
