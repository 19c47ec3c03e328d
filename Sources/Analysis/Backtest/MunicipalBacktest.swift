/// Forecasts of many municipalities from one cut-off, against what came.
///
/// A figure counts as a multiple of the municipality's of the year before, so that large and small ones count alike.
public struct MunicipalBacktest: Sendable {
    public enum Grootheid: String, CaseIterable, Sendable { case stand, instroom, uitstroom, werk, budget }

    /// A figure of a municipality, forecast and as it came.
    public struct Figure: Sendable {
        public let gemeente: String
        public let grootheid: Grootheid
        /// Of the year before: persons, or euros.
        public let vorig: Double
        /// Persons on benefit at the cut-off.
        public let personen: Double
        /// By replication, as a multiple of last year's.
        public let paths: [Double]
        public let waarde: Double
        /// What the municipality itself reckoned with; nil where that is not known.
        public let begroting: Double?

        public init(
            gemeente: String, grootheid: Grootheid, vorig: Double, personen: Double, paths: [Double], waarde: Double,
            begroting: Double? = nil
        ) {
            (self.gemeente, self.grootheid, self.vorig, self.personen) = (gemeente, grootheid, vorig, personen)
            (self.paths, self.waarde, self.begroting) = (paths, waarde, begroting)
        }
    }

    /// Sizes that are told apart, by persons on benefit.
    public enum Omvang: CaseIterable, Sendable {
        case klein, midden, groot, alle

        /// Below, and from.
        public static let bounds = (300.0, 1000.0)

        func holds(_ personen: Double) -> Bool {
            switch self {
            case .klein: personen < Self.bounds.0
            case .midden: personen >= Self.bounds.0 && personen < Self.bounds.1
            case .groot: personen >= Self.bounds.1
            case .alle: true
            }
        }
    }

    /// How forecasts of a kind did together.
    public struct Totals: Sendable {
        public let count: Int
        public let coverage50: Double
        public let coverage90: Double
        /// Means, as shares of last year's figure.
        public let error: Double
        public let width90: Double
        public let crps: Double
        /// Of last year's figure, and of the municipality's own begroting where all have one.
        public let crpsVorig: Double
        public let crpsBegroting: Double?
    }

    public let figures: [Figure]
    /// The country's own stock a year ahead, by replication, as a multiple of that at the cut-off; empty where it was not forecast.
    public let land: [Double]

    public init(_ figures: [Figure], land: [Double] = []) { (self.figures, self.land) = (figures, land) }

    /// Stocks of all municipalities together, as multiples of what they were.
    public struct Together: Sendable, Equatable {
        /// Means over the replications in which the country was forecast too.
        public let gemeenten: Double
        public let land: Double
        public let came: Double
    }

    /// What municipalities come to together, beside the country by itself; nil where there is no forecast of both.
    public var together: Together? {
        let all = figures.filter { $0.grootheid == .stand }
        let before = all.reduce(0) { $0 + $1.vorig }
        guard before > 0, !land.isEmpty, all.allSatisfy({ $0.paths.count >= land.count }) else { return nil }
        func sum(_ value: (Figure) -> Double) -> Double { all.reduce(0) { $0 + $1.vorig * value($1) } / before }
        let count = Double(land.count)
        return Together(
            gemeenten: sum { $0.paths.prefix(land.count).reduce(0, +) / count }, land: land.reduce(0, +) / count,
            came: sum(\.waarde))
    }

    /// The same *given what the country did*: in every replication each figure is scaled so that all municipalities together come to
    /// what they came to. A year is one draw of what municipalities share, and tells nothing of how wide its band should be.
    public var givenCountry: MunicipalBacktest {
        let scaled = Grootheid.allCases.flatMap { grootheid -> [Figure] in
            let all = figures.filter { $0.grootheid == grootheid }
            let replications = all.map(\.paths.count).min() ?? 0
            let came = all.reduce(0) { $0 + $1.vorig * $1.waarde }
            let before = all.reduce(0) { $0 + $1.vorig }
            let factors = (0..<replications).map { r in came / max(all.reduce(0) { $0 + $1.vorig * $1.paths[r] }, 1e-9)
            }
            return all.map { one in
                Figure(
                    gemeente: one.gemeente, grootheid: grootheid, vorig: one.vorig * came / max(before, 1e-9),
                    personen: one.personen, paths: zip(one.paths, factors).map { $0 * $1 * before / came },
                    waarde: one.waarde * before / came, begroting: one.begroting.map { $0 * before / came })
            }
        }
        return MunicipalBacktest(scaled)
    }

    /// Nil where there is no figure of the kind.
    public func totals(_ grootheid: Grootheid, _ omvang: Omvang = .alle) -> Totals? {
        let all = figures.filter { $0.grootheid == grootheid && omvang.holds($0.personen) }
        guard !all.isEmpty else { return nil }
        let forecasts = all.map { Ensemble($0.paths) }
        func mean(_ value: (Figure, Ensemble) -> Double) -> Double {
            zip(all, forecasts).reduce(0) { $0 + value($1.0, $1.1) } / Double(all.count)
        }
        func holds(_ low: Int, _ high: Int) -> Double {
            mean { (($1.quantile(low))...($1.quantile(high))).contains($0.waarde) ? 1 : 0 }
        }
        return Totals(
            count: all.count, coverage50: holds(25, 75), coverage90: holds(5, 95), error: mean { $1.mean - $0.waarde },
            width90: mean { $1.quantile(95) - $1.quantile(5) }, crps: mean { $1.crps($0.waarde) },
            crpsVorig: mean { figure, _ in abs(figure.waarde - 1) },
            crpsBegroting: all.contains { $0.begroting == nil }
                ? nil : mean { figure, _ in abs(figure.waarde - (figure.begroting ?? 0)) })
    }
}
