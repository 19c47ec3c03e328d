public import BijstandCaseload

/// What fewer dossiers are worth to a municipality in one year: their gross saving less what the vangnet no longer pays.
public struct VangnetSaving: Sendable, Equatable {
    /// Before the measure; negative for a surplus.
    public let deficit: Euro
    public let gross: Euro
    public let vangnetBefore: Euro
    public let vangnetAfter: Euro

    /// - Parameters:
    ///   - rules: open in the year; the most favourable pays.
    ///   - history: the years before; nil takes every multi-year condition as met.
    public init(
        deficit: Euro, gross: Euro, budget: Euro, rules: [VangnetRule], after history: VangnetHistory?
    ) {
        self.deficit = deficit
        self.gross = gross
        vangnetBefore = rules.payment(deficit: deficit, budget: budget, after: history)
        vangnetAfter = rules.payment(deficit: deficit - gross, budget: budget, after: history)
    }

    public var net: Euro { gross - (vangnetBefore - vangnetAfter) }
    /// Net of gross, in thousandths: 0 to 1,000 where access stays as it is, outside it where the measure costs access.
    public var share: Int64 { Int64(Int128(net.cents).multiplied(by: 1000, dividedBy: Int128(gross.cents))) }
}
