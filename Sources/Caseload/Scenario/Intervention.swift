/// Something that changes flows: policy or environment. Nothing in the engine knows its name.
public struct Intervention: Sendable, Equatable {
    public enum Soort: String, Sendable, CaseIterable {
        /// Policy: left out of ongewijzigd when it starts after the cut-off.
        case beleid
        /// Environment: in both lines.
        case omgeving
    }

    public let naam: String
    public let soort: Soort
    /// Policy that was decided before the forecast, though it begins after the cut-off: in both lines.
    public let isBestaand: Bool
    /// Whether ongewijzigd lacks it from the cut-off on, whatever it is: to see what it does by itself.
    package let isLeftOut: Bool
    public let effects: [Effect]
    /// Places and stages, when it is a programme that dossiers follow.
    public let traject: Traject?
    /// Whether its effect is known from anywhere: of one that is not (`bewijs: geen`) no chance is told, and nothing to book.
    public let hasBewijs: Bool
    /// Position among the scenario's interventions with yearly costs; nil without.
    package let kosten: Int?

    package init(
        naam: String, soort: Soort, isBestaand: Bool = false, isLeftOut: Bool = false, effects: [Effect],
        traject: Traject? = nil, hasBewijs: Bool = true, kosten: Int? = nil
    ) {
        self.naam = naam
        self.soort = soort
        self.isBestaand = isBestaand
        self.isLeftOut = isLeftOut
        self.effects = effects
        self.traject = traject
        self.hasBewijs = hasBewijs
        self.kosten = kosten
    }

    /// First month in which it does anything; nil when it never does.
    public var from: Month? { (effects.map { $0.from } + (traject.map { [$0.from] } ?? [])).min() }

    /// Left out of ongewijzigd: beleid that starts after the cut-off. What was there or decided before stays in both lines.
    public func isNewBeleid(after cutOff: Month) -> Bool {
        isLeftOut || soort == .beleid && !isBestaand && from.map { $0 > cutOff } ?? false
    }

    /// The same in both lines, or in the scenario alone.
    func inBothLines(_ isInBoth: Bool) -> Intervention {
        Intervention(
            naam: naam, soort: soort, isBestaand: isInBoth, isLeftOut: !isInBoth, effects: effects, traject: traject,
            hasBewijs: hasBewijs, kosten: kosten)
    }
}
