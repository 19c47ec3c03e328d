/// Something that changes flows: policy or environment. Nothing in the engine knows its name.
public struct Intervention: Sendable, Equatable {
    public enum Soort: String, Sendable, CaseIterable {
        /// Policy: left out of the counterfactual when it starts after the cut-off.
        case beleid
        /// Environment: in both lines.
        case omgeving
    }

    public let naam: String
    public let soort: Soort
    public let effects: [Effect]

    public init(naam: String, soort: Soort, effects: [Effect]) {
        self.naam = naam
        self.soort = soort
        self.effects = effects
    }
}
