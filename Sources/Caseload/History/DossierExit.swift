/// The end of a spell: the first month whose end stock no longer holds it, and why.
public struct DossierExit: Sendable, Hashable {
    public enum Reason: Sendable, Hashable {
        case uitstroom(Oorzaak)
        /// Reached the AOW age: no uitstroom.
        case aow
        /// Died: no uitstroom.
        case overlijden
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

    /// Nil for AOW and death.
    public var oorzaak: Oorzaak? {
        switch reason {
        case .uitstroom(let oorzaak): oorzaak
        case .aow, .overlijden: nil
        }
    }
}

extension DossierExit.Reason {
    /// Every reason, in the order of tables: the oorzaken, then AOW and death.
    public static let all: [Self] = Oorzaak.allCases.map { .uitstroom($0) } + [.aow, .overlijden]

    /// As in result files: `werk`, `aow`.
    public var name: String {
        switch self {
        case .uitstroom(let oorzaak): oorzaak.rawValue
        case .aow: "aow"
        case .overlijden: "overlijden"
        }
    }

    /// Reads a ``name``.
    public init?(name: String) {
        guard let reason = Self.all.first(where: { $0.name == name }) else { return nil }
        self = reason
    }
}
