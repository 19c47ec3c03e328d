public import Caseload

/// What beleid saves in a year of one replication: the account of the scenario beside that of the counterfactual.
public struct Besparing: Sendable, Equatable {
    /// Lasten that are not there: of the counterfactual less those of the scenario.
    public let bruto: Euro
    /// What the municipality keeps of it: the difference in netto, after the vangnet of both and of the years before.
    public let netto: Euro

    public init(actual: BUIGAccount, unchanged: BUIGAccount) {
        bruto = unchanged.lasten - actual.lasten
        netto = actual.netto - unchanged.netto
    }
}
