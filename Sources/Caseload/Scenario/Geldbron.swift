/// Money of others by name, beside the participatiebudget: certain amounts by year, such as an RMT's or a regional fund's.
public struct Geldbron: Sendable, Equatable {
    public let naam: String
    /// What the municipality gets, by year, in order; a year without an amount counts as 0.
    public let bedragen: [Bedrag]
    /// What the whole region gets, by year, in order: told beside it.
    public let regio: [Bedrag]
    /// Name of the measure that it pays for: then it takes the place of own money, as far as the measure costs any; nil for what is
    /// done besides.
    public let voor: String?
    public let provenance: Quantity.Provenance

    public struct Bedrag: Sendable, Equatable {
        public let year: Int
        public let euro: Euro

        public init(year: Int, euro: Euro) { (self.year, self.euro) = (year, euro) }
    }

    public init(
        naam: String, bedragen: [Bedrag], regio: [Bedrag] = [], voor: String? = nil, provenance: Quantity.Provenance
    ) {
        (self.naam, self.bedragen, self.regio, self.voor, self.provenance) = (naam, bedragen, regio, voor, provenance)
    }

    /// What the municipality gets in a year.
    public subscript(year: Int) -> Euro { bedragen.first { $0.year == year }?.euro ?? .zero }
}
