internal import BijstandCaseload

/// The months of the labour-market path: the keys of `arbeidsmarkt.pad`.
struct PathPoints {
    private(set) var months: [Month] = []
    var labels: [String] { months.map(\.description) }

    init(_ node: Node?, _ log: DiagnosticLog) {
        for entry in node?.entries ?? [] where !TableDecoder.isMeta(entry.key) {
            if let month = Month(entry.key) {
                months.append(month)
            } else {
                log.add(
                    Diagnostic(
                        file: entry.value.file, line: entry.line, key: "arbeidsmarkt.pad.\(entry.key)",
                        found: "'\(entry.key)'", expected: MonthText.expectation(entry.key)))
            }
        }
        months.sort()
    }
}
