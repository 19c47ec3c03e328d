/// What an intervention does to one process, for some dossiers, for some months.
public struct Effect: Sendable, Equatable {
    public enum Proces: String, Sendable, CaseIterable {
        case instroom, uitstroom, doorstroom, terugval, arbeidsmarkt
        /// Re-screening, growth of deeltijd hours, loss of a contract at its end.
        case herindeling, groei, baanverlies
        /// The formatie of klantmanagers.
        case begeleiding
    }

    public enum Kind: String, Sendable {
        /// Multiplies a hazard or expected instroom.
        case ratio
        /// Replaces expected instroom of a herkomst, unemployment or the formatie.
        case niveau
    }

    /// Whom it touches: in each category, these cases; all when nil.
    public struct Filter: Sendable, Equatable {
        public var oorzaak: Set<Oorzaak>?
        public var doorstroom: Set<Doorstroom>?
        public var afstand: Set<Afstand>?
        public var leefvorm: Set<Leefvorm>?
        public var leeftijd: Set<Leeftijd>?
        public var herkomst: Set<Herkomst>?
        public var duur: Set<Duur>?
        public var kenmerk: Set<Kenmerk>?
        public var indeling: Set<Afstand>?
        public var uren: Set<Uren>?
        public var termijn: Set<Termijn>?

        public init() {}
    }

    public let proces: Proces
    public let kind: Kind
    public let filter: Filter
    /// First month in force.
    public let from: Month
    /// Last month in force; nil when it does not end.
    public let to: Month?
    /// Position of its ratio or level in the scenario's numbers.
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
