public import BijstandCaseload

/// A figure of a municipality: its own, or a public one.
public struct GemeenteCijfer: Sendable, Equatable {
    public let grootheid: GemeenteGrootheid
    /// First and last month.
    public let periode: ClosedRange<Month>
    public let waarde: Double
    public let bron: String
    /// The month in which it became known.
    public let bekend: Month
    /// Where it came from in the language of the municipality, or what was assumed; empty where the source says all.
    public let toelichting: String
    /// Whether it comes from a public series, not from the municipality.
    public let isOpenbaar: Bool

    public init(
        _ grootheid: GemeenteGrootheid, _ periode: ClosedRange<Month>, _ waarde: Double, bron: String,
        bekend: Month? = nil,
        toelichting: String = "", isOpenbaar: Bool = false
    ) {
        self.grootheid = grootheid
        self.periode = periode
        self.waarde = waarde
        self.bron = bron
        self.bekend = bekend ?? grootheid.known(periode.upperBound)
        self.toelichting = toelichting
        self.isOpenbaar = isOpenbaar
    }

    public var jaar: Int { periode.upperBound.year }

    /// As `bijstand new` takes it: `stand(2017-12)`, `lasten(2017)`.
    public var naam: String {
        "\(grootheid.rawValue)(\(grootheid.isOfMonth ? periode.upperBound.description : "\(jaar)"))"
    }
}
