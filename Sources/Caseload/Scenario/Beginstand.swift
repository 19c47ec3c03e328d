/// The stock at the cut-off as it costs money under the rules of any month: what the price of a dossier-year rests on.
///
/// Households, their ages and earnings are those of the cut-off; whether housemates count follows the month.
public struct Beginstand: Sendable, Equatable {
    /// Paid by the rules until 2022, and by those from ``Kostenklasse/reform`` on.
    private let before: Kostenstand
    private let after: Kostenstand

    public init(before: Kostenstand, after: Kostenstand) {
        precondition(before.stock == after.stock)
        self.before = before
        self.after = after
    }

    public var stock: Int { before.stock }

    /// The stock as it is paid in a month.
    public func stand(in month: Month) -> Kostenstand { month < Kostenklasse.reform ? before : after }
}
