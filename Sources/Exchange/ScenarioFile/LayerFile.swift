public import BijstandCaseload
internal import Foundation

/// What a layer says of itself: a file that changes any scenario and is none (``ScenarioFile/init(path:met:)``).
public struct LayerFile: Sendable {
    public let naam: String
    public let titel: String
    /// What it asks; empty where it does not say.
    public let toelichting: String
    /// What the scenario under it must have, as `interventies.poort`.
    public let nodig: [String]
    /// Of its interventions that say it.
    public let soorten: [Intervention.Soort]

    /// - Returns: nil for a file that is no layer, or cannot be read as one.
    /// - Throws: ``MissingInput`` when the file is not there.
    public init?(path: String) throws(MissingInput) {
        guard let root = try YAMLFile.read(path, DiagnosticLog()), ScenarioLayer.isLayer(root),
            let naam = ScenarioTree.name(root)
        else { return nil }
        self.naam = naam
        titel = root[RootKey.titel]?.text ?? naam
        toelichting = root[RootKey.toelichting]?.text ?? ""
        nodig = root[RootKey.nodig]?.items?.compactMap(\.text) ?? []
        soorten = (root[RootKey.interventies]?.items ?? []).compactMap {
            $0[InterventionKey.soort]?.text.flatMap { Intervention.Soort(rawValue: $0) }
        }
    }
}
