public import BijstandCaseload

/// The account of what policy costs and saves in a year, and for whom, in one replication.
///
/// It sets the trajecten and measures that ongewijzigd lacks against the BUIG saving on ongewijzigd.
public struct Beleidsrekening: Sendable, Equatable {
    /// Paid by the municipality, out of the participatiebudget and for the organisation, and by others.
    public let kostenEigen: Euro
    public let kostenExtern: Euro
    public let besparing: Besparing

    public var kosten: Euro { kostenEigen + kostenExtern }
    /// For the municipality: saving net of vangnet, less own costs.
    public var saldoGemeente: Euro { besparing.netto - kostenEigen }
    /// For all together.
    public var saldoTotaal: Euro { besparing.bruto - kosten }

    public init(_ participatie: Participatiebudget, _ besparing: Besparing) {
        kostenEigen = participatie.nieuw.eigen + participatie.nieuw.bedrijfsvoering
        kostenExtern = participatie.nieuw.extern
        self.besparing = besparing
    }
}
