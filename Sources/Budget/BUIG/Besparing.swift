public import BijstandCaseload

/// What policy saved in a year: the account of the scenario beside that of ongewijzigd, in one replication.
public struct Besparing: Sendable, Equatable {
    /// Less spending charged to BUIG.
    public let bruto: Euro
    /// Less vangnet over the same year: what of it goes to the state.
    public let minderVangnet: Euro
    /// Left to the municipality.
    public var netto: Euro { bruto - minderVangnet }

    public init(scenario: BUIGAccount, ongewijzigd: BUIGAccount) {
        bruto = ongewijzigd.lasten.totaal - scenario.lasten.totaal
        minderVangnet = ongewijzigd.vangnet - scenario.vangnet
    }
}
