public import BijstandCaseload
internal import BijstandStochastics

/// By what a municipality's exits differ from a country's hazards, beside their level: ratios by months on benefit, age and leefvorm, of
/// exits to work and of others apart.
public struct HazardShape: Sendable, Equatable {
    /// Exits of which a ratio is told.
    public enum Groep: CaseIterable, Sendable { case werk, overig }

    /// One ratio: of a band of months, of age, or of a leefvorm.
    public enum Kenmerk: Sendable, Hashable {
        case duur(Duur)
        case leeftijd(Leeftijd)
        case leefvorm(Leefvorm)

        public static let all: [Self] =
            Duur.allCases.map { .duur($0) } + Leeftijd.allCases.map { .leeftijd($0) }
            + Leefvorm.allCases.map { .leefvorm($0) }

        /// Places in ``all`` of what a dossier has.
        static func places(duur: Int, leeftijd: Int, leefvorm: Int) -> (Int, Int, Int) {
            (duur, Duur.count + leeftijd, Duur.count + Leeftijd.count + leefvorm)
        }
    }

    /// Logarithms, group after group, in the order of ``Kenmerk/all``.
    var logs: [[Double]]

    /// None: the country's.
    public init() { logs = Groep.allCases.map { _ in [Double](repeating: 0, count: Kenmerk.all.count) } }

    /// Products by what a dossier has: (group, duur, leeftijd, leefvorm).
    var products: [Double] {
        logs.flatMap { logs in
            Duur.allCases.indices.flatMap { duur in
                Leeftijd.allCases.indices.flatMap { leeftijd in
                    Leefvorm.allCases.indices.map { leefvorm in
                        let places = Kenmerk.places(duur: duur, leeftijd: leeftijd, leefvorm: leefvorm)
                        return Elementary.exp(logs[places.0] + logs[places.1] + logs[places.2])
                    }
                }
            }
        }
    }
}
