package import BijstandExchange
package import BijstandFigures

/// A forecast beside the same run with policy as it was carried out.
package enum PolicyPair {
    /// - Throws: ``InvalidInput`` with everything else that differs.
    package static func check(
        _ other: StoredForecast, _ policy: String, against forecast: StoredForecast, _ folder: String
    ) throws(InvalidInput) {
        var diagnostics: [Diagnostic] = []
        func hold(_ what: String, _ found: some CustomStringConvertible, _ expected: some CustomStringConvertible) {
            guard "\(found)" != "\(expected)" else { return }
            diagnostics.append(
                Diagnostic(
                    file: policy, line: 0, key: what, found: "\(found)", expected: "\(expected), as in \(folder)")
            )
        }
        hold("start", other.start, forecast.start)
        hold("end", other.paths.end, forecast.paths.end)
        hold("seed", other.seed, forecast.seed)
        hold("replications", other.paths.replications, forecast.paths.replications)
        hold("uncertainty", other.uncertainty, forecast.uncertainty)
        hold("opening stock", other.paths.openingStock, forecast.paths.openingStock)
        hold("version", other.version, forecast.version)
        if other.setting != forecast.setting {
            diagnostics.append(
                Diagnostic(
                    file: policy, line: 0, key: "scenario", found: "other omgeving or other numbers",
                    expected: "what \(folder) has, but for interventies with soort: beleid"))
        }
        if !diagnostics.isEmpty { throw InvalidInput(diagnostics: diagnostics) }
    }
}
