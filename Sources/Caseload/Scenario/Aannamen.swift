/// A spread for every assumed number that has none of its own: one rule, by what a number is.
///
/// A number that is not known but assumed is not certain. Hazards, ratios and flows are lognormal, answers and amounts normal, shares of
/// one whole Dirichlet and shares by themselves beta. What stands still stands still for a reason, which is told.
public struct Aannamen: Sendable, Equatable {
    /// What numbers are, as far as they get a spread.
    public enum Soort: String, CaseIterable, Sendable {
        /// Hazards a month and flows of people.
        case kansen
        /// Ratios and answers.
        case verhoudingen
        /// Shares.
        case aandelen
        /// Euros.
        case bedragen

        /// Nil of what is counted, or is a spread or a date itself.
        package init?(_ definition: ParameterDefinition) {
            switch definition.eenheid {
            case .perMaand, .huishoudensPerMaand: self = .kansen
            case .verhouding, .perProcentpunt: self = .verhoudingen
            case .aandeel: self = .aandelen
            case .euro: self = .bedragen
            case .huishoudens, .perJaar, .variantie, .procent, .procentpunt, .maanden, .fte, .huishoudensPerFte,
                .plaatsen, .logaritme:
                return nil
            }
        }
    }

    /// Why an assumed number stands still.
    public enum Vast: String, CaseIterable, Sendable {
        /// Of the opening, the same in every replication.
        case beginstand
        /// Fitted, or drawn with others.
        case gepast
        /// Counted, a length of time, or itself a spread.
        case telling
        /// 0, a share that is all or nothing or of which a part is published, or so near a bound that a spread would move its mean.
        case nul
        /// Of a kind that the scenario gives no spread.
        case soort
    }

    /// Relative standard deviation of each kind: of a share p that of p or 1 − p, whichever is less; of shares of one whole √(p (1 − p)).
    public let spreiding: [Soort: Double]
    /// How many numbers vary so.
    public package(set) var varieert: [Soort: Int] = [:]
    /// Which stand still and why: their places in the layout, in order.
    public package(set) var vast: [Vast: [Int]] = [:]

    public init(_ spreiding: [Soort: Double]) { self.spreiding = spreiding }

    package mutating func count(_ soort: Soort) { varieert[soort, default: 0] += 1 }
    package mutating func stands(_ places: [Int], _ reason: Vast) { vast[reason, default: []] += places }

    /// What is drawn in place of a value; nil where there is nothing to draw.
    ///
    /// - Parameter effect: whether it is the ratio of an intervention: what is uncertain is what it does, its distance to 1.
    package func distribution(
        _ value: Double, _ soort: Soort, _ definition: ParameterDefinition, effect: Bool = false
    ) -> Distribution? {
        guard let share = spreiding[soort], share > 0, value != 0 else { return nil }
        if effect { return value == 1 ? nil : .normal(mean: value, sd: share * abs(value - 1)) }
        switch soort {
        case .kansen: return .lognormal(mean: value, sd: share * value)
        case .verhoudingen:
            return value > 0 && definition.bounds.lowerBound >= 0
                ? .lognormal(mean: value, sd: share * value) : .normal(mean: value, sd: share * abs(value))
        case .bedragen: return .normal(mean: value, sd: share * abs(value))
        case .aandelen:
            guard value > 0, value < 1 else { return nil }
            return .beta(mean: value, sd: share * min(value, 1 - value))
        }
    }
}
