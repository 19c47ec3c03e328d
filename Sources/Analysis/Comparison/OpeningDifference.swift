public import Caseload

/// In what two scenarios differ before anything happens: where they start from, and what tells one municipality from another.
///
/// Only what scenarios give is looked at: what the steady state of the hazards fills in differs wherever hazards do.
public struct OpeningDifference: Sendable, Equatable {
    public let cutOffs: (base: Month, scenario: Month)
    /// Dossiers at the cut-off.
    public let stocks: (base: Double, scenario: Double)
    /// Keys of the opening state that give something else.
    public let keys: [String]
    /// Keys of budgets and results of the same years that give something else.
    public let accounts: [String]

    /// Whether they start in the same month, so that one can be run from the other's opening state.
    public var isSameMoment: Bool { cutOffs.base == cutOffs.scenario }

    /// Another stock, and other budgets or results of the same years: no policy and no luck makes these differ.
    public var isOtherMunicipality: Bool { stocks.base != stocks.scenario && !accounts.isEmpty }

    /// Nil where they start alike.
    public init?(_ base: Scenario, _ scenario: Scenario) {
        cutOffs = (base.cutOff, scenario.cutOff)
        stocks = (base.centers.scalar(.stock), scenario.centers.scalar(.stock))
        var keys = Scenario.openingParameters.filter { Self.numbers(base, $0) != Self.numbers(scenario, $0) }.map(
            \.rawValue)
        if base.dossiers != scenario.dossiers { keys.append("beginstand.bestand") }
        self.keys = keys
        accounts = Self.accounts.filter { Self.differ($0, base, scenario) }.map(\.rawValue)
        if cutOffs.base == cutOffs.scenario && keys.isEmpty { return nil }
    }

    /// Amounts that a municipality was given or ended with; a measure changes none of them.
    private static let accounts: [Parameter] = [
        .voorlopig, .naderVoorlopig, .definitief, .macroAandeel, .eerdereResultaten, .eerdereBudgetten,
        .gerealiseerdeLasten, .gerealiseerdeBaten,
    ]

    /// Tables of shares as shares: `65, 35` is `0.65, 0.35`. What is not given is left out.
    private static func numbers(_ scenario: Scenario, _ parameter: Parameter) -> [Double?] {
        let values = scenario.layout.range(parameter).map { scenario.quantities[$0]?.center }
        let sum = values.reduce(0) { $0 + ($1 ?? 0) }
        guard parameter.definition.isShares, sum > 0 else { return values }
        return values.map { value in value.map { ($0 / sum * 1e9).rounded() / 1e9 } }
    }

    /// Whether both give a number by the same path, and not the same one.
    private static func differ(_ parameter: Parameter, _ base: Scenario, _ scenario: Scenario) -> Bool {
        func given(_ one: Scenario) -> [String: Double] {
            let paths = one.layout.paths()
            return Dictionary(
                uniqueKeysWithValues: one.layout.range(parameter).compactMap { position in
                    one.quantities[position].map { (paths[position], $0.center) }
                })
        }
        let theirs = given(scenario)
        return given(base).contains { path, value in theirs[path].map { $0 != value } ?? false }
    }

    public static func == (left: OpeningDifference, right: OpeningDifference) -> Bool {
        left.cutOffs == right.cutOffs && left.stocks == right.stocks && left.keys == right.keys
            && left.accounts == right.accounts
    }
}
