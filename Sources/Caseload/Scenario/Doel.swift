/// An observed or wanted range of a key figure, to hold a forecast against.
public struct Doel: Sendable, Equatable {
    public let kerncijfer: Kerncijfer
    public let range: ClosedRange<Double>
    public let provenance: Quantity.Provenance

    public init(kerncijfer: Kerncijfer, range: ClosedRange<Double>, provenance: Quantity.Provenance) {
        self.kerncijfer = kerncijfer
        self.range = range
        self.provenance = provenance
    }
}
