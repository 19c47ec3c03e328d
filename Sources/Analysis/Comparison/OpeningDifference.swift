public import BijstandCaseload

/// In what two scenarios differ before anything happens: where they start from, and what tells one municipality from another.
///
/// Only what scenarios give is looked at: what the steady state of the hazards fills in differs wherever hazards do.
public struct OpeningDifference: Sendable, Equatable {
    public let cutOffs: (base: Month, scenario: Month)
    /// Dossiers at the cut-off.
    public let stocks: (base: Double, scenario: Double)
    /// Keys of the opening state that give something else.
    public let keys: [String]
    /// Keys of a municipality's own numbers of the same years that give something else.
    public let accounts: [String]
    /// Whether they seem to be of different municipalities: no policy and no luck makes so much differ.
    public let isOtherMunicipality: Bool

    /// Whether they start in the same month, so that one can be run from the other's opening state.
    public var isSameMoment: Bool { cutOffs.base == cutOffs.scenario }

    /// Whether they start in the same month from something else.
    public var isOtherOpening: Bool { isSameMoment && !keys.isEmpty }

    /// Nil where they start alike and seem to be of one municipality.
    public init?(_ base: Scenario, _ scenario: Scenario) {
        cutOffs = (base.cutOff, scenario.cutOff)
        stocks = (base.centers.scalar(.stock), scenario.centers.scalar(.stock))
        var keys = Scenario.openingParameters.filter { Self.numbers(base, $0) != Self.numbers(scenario, $0) }.map(
            \.rawValue)
        if base.dossiers != scenario.dossiers { keys.append("beginstand.bestand") }
        self.keys = keys
        let municipality = MunicipalityDifference(base, scenario)
        accounts = municipality.keys
        isOtherMunicipality = municipality.isLikely
        if base.cutOff == scenario.cutOff && keys.isEmpty && !municipality.isLikely { return nil }
    }

    /// Tables of shares as shares: `65, 35` is `0.65, 0.35`. What is not given is left out.
    private static func numbers(_ scenario: Scenario, _ parameter: Parameter) -> [Double?] {
        let values = scenario.layout.range(parameter).map { scenario.quantities[$0]?.center }
        let sum = values.reduce(0) { $0 + ($1 ?? 0) }
        guard parameter.definition.isShares, sum > 0 else { return values }
        return values.map { value in value.map { ($0 / sum * 1e9).rounded() / 1e9 } }
    }

    public static func == (left: OpeningDifference, right: OpeningDifference) -> Bool {
        left.cutOffs == right.cutOffs && left.stocks == right.stocks && left.keys == right.keys
            && left.accounts == right.accounts && left.isOtherMunicipality == right.isOtherMunicipality
    }
}
