internal import BijstandCaseload

/// A point before three digits: decimals here, thousands to most Dutch people, so it is asked about.
enum ThousandsPoint {
    /// Warns of a bound of dossiers or euros that may be meant a thousand times as large.
    static func warn(_ node: Node, _ path: String, _ value: Double, _ log: DiagnosticLog) {
        guard let thousands = node.text.flatMap(ScenarioNumber.withoutThousandsPoint) else { return }
        log.warn(
            node.place, path, "\(node.text!) is read as \(ScenarioNumber.canonical(value)); \(question(thousands))")
    }

    /// - Parameter thousands: the number without it.
    static func question(_ thousands: String) -> Message { "a Dutch thousands point? Then type \(thousands)" }
}
