public import BijstandCaseload

/// What policy saved in a year: the account of the scenario beside that of the counterfactual, in one replication.
public struct Besparing: Sendable, Equatable {
    /// Less spending charged to BUIG.
    public let bruto: Euro
    /// Less vangnet over the same year: what of it goes to the state.
    public let minderVangnet: Euro
    /// Left to the municipality.
    public var netto: Euro { bruto - minderVangnet }

    public init(actual: BUIGAccount, unchanged: BUIGAccount) {
        bruto = unchanged.lasten.totaal - actual.lasten.totaal
        minderVangnet = unchanged.vangnet - actual.vangnet
    }
}
