/// A goal that policy sets itself: a bound on a figure in each of some years, or several goals at once.
///
/// It changes nothing in a forecast; the chance of it is what the forecast says.
public struct Doelstelling: Sendable, Equatable {
    public enum Inhoud: Sendable, Equatable {
        /// A figure by name, and what it is to be.
        case cijfer(String, Grens)
        /// All of these goals, in the same year.
        case samen([String])
    }

    public enum Grens: Sendable, Equatable {
        case tenMinste(Double)
        case tenHoogste(Double)

        public var waarde: Double {
            switch self {
            case .tenMinste(let bound), .tenHoogste(let bound): bound
            }
        }
    }

    public let naam: String
    public let inhoud: Inhoud
    /// Years in which it holds.
    public let jaren: ClosedRange<Int>
    /// Whether it is shown by quarter too: a flow, or a change of the stock, with as much of it as there is of the year.
    public let isPerKwartaal: Bool
    public let provenance: Quantity.Provenance

    public init(
        naam: String, inhoud: Inhoud, jaren: ClosedRange<Int>, isPerKwartaal: Bool = false,
        provenance: Quantity.Provenance
    ) {
        (self.naam, self.inhoud, self.jaren) = (naam, inhoud, jaren)
        (self.isPerKwartaal, self.provenance) = (isPerKwartaal, provenance)
    }
}
