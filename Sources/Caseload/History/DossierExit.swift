/// The end of a spell: the first month whose end stock no longer holds it, and why.
public struct DossierExit: Sendable, Hashable {
    public enum Reason: Sendable, Hashable {
        case uitstroom(Oorzaak)
        /// No uitstroom.
        case einde(Einde)
    }

    public let month: Month
    /// Where in the month the last day ends, as a share of it: 1 is the month's end.
    public let moment: Double
    public let reason: Reason

    /// - Parameter moment: the middle of the month where the day is not known.
    public init(month: Month, moment: Double = 0.5, reason: Reason) {
        precondition((0...1).contains(moment))
        self.month = month
        self.moment = moment
        self.reason = reason
    }

    /// Nil where it is no uitstroom.
    public var oorzaak: Oorzaak? {
        switch reason {
        case .uitstroom(let oorzaak): oorzaak
        case .einde: nil
        }
    }
}

extension DossierExit.Reason {
    /// Every reason, in the order of tables: the oorzaken, then what is no uitstroom.
    public static let all: [Self] = Oorzaak.allCases.map { .uitstroom($0) } + Einde.allCases.map { .einde($0) }

    /// As in result files: `werk`, `aow`.
    public var name: String {
        switch self {
        case .uitstroom(let oorzaak): oorzaak.rawValue
        case .einde(let einde): einde.rawValue
        }
    }

    /// Reads a ``name``.
    public init?(name: String) {
        guard let reason = Self.all.first(where: { $0.name == name }) else { return nil }
        self = reason
    }
}
