public import BijstandCaseload
internal import BijstandStochastics

/// Exits of a band of months on benefit in whole months, by any cause, and what the scenario and the country make of the same dossiers.
public struct DuurHazard: Sendable {
    public let duur: Duur
    /// Counted, of dossier-months at risk.
    public let rate: ExitRate
    /// Hazards a month: of the scenario in the same months, and of the country at the municipality's level.
    public let scenario: Double
    public let land: Double
}

extension DossierFit {
    /// Of bands in which somebody was at risk.
    public var hazards: [DuurHazard] {
        Duur.allCases.compactMap { duur in
            let parts = ratios.filter { $0.kenmerk == .duur(duur) }
            guard let months = parts.first?.months, months > 0 else { return nil }
            return DuurHazard(
                duur: duur,
                rate: ExitRate(exits: Int(parts.reduce(0) { $0 + $1.observed }), months: months),
                scenario: parts.reduce(0) { $0 + $1.expected * Elementary.exp($1.mean) + $1.deaths } / months,
                land: parts.reduce(0) { $0 + $1.expected + $1.deaths } / months)
        }
    }
}
