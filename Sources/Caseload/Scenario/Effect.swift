/// What an intervention does to one process, for some dossiers, for some months.
public struct Effect: Sendable, Equatable {
    public enum Proces: String, Sendable, CaseIterable {
        case instroom, uitstroom, doorstroom, terugval, arbeidsmarkt
        /// Re-screening, growth of deeltijd hours, loss of a contract at its end.
        case herindeling, groei, baanverlies
        /// The formatie of klantmanagers.
        case begeleiding
        /// Places of trajecten on which somebody can start: a closure that nobody planned.
        case plaatsen
    }

    public enum Kind: String, Sendable, CaseIterable {
        /// Multiplies a hazard or expected instroom.
        case ratio
        /// Replaces expected instroom of a herkomst, unemployment or the formatie.
        case niveau
        /// Percentage points added to unemployment, above the path or a level; several add up.
        case verschil
    }

    public let proces: Proces
    public let kind: Kind
    public let filter: Filter
    /// First month in force.
    public let from: Month
    /// Last month in force; nil when it does not end.
    public let to: Month?
    /// Position of its ratio, level or difference in the scenario's numbers.
    package let quantity: Int

    package init(proces: Proces, kind: Kind, filter: Filter, from: Month, to: Month?, quantity: Int) {
        self.proces = proces
        self.kind = kind
        self.filter = filter
        self.from = from
        self.to = to
        self.quantity = quantity
    }
}
