/// Something observed, to fit a scenario to or to hold a forecast against.
public struct Waarneming: Sendable, Equatable {
    /// What the figure says of the quantity.
    public enum Grens: String, Sendable, CaseIterable {
        /// It is about this much.
        case gelijk
        /// It is this much or more.
        case tenMinste = "ten_minste"
        /// It is this much or less.
        case tenHoogste = "ten_hoogste"
    }

    public let grootheid: Grootheid
    /// First and last month.
    public let periode: ClosedRange<Month>
    /// The period as the file spells it.
    public let periodeText: String
    public let waarde: Double
    /// Standard deviation of the figure's own error, above 0.
    public let fout: Double
    public let grens: Grens
    public let bron: String
    /// Whether the error is an assumption.
    public let isFoutAanname: Bool
    /// The month in which it became known; nil where the file does not say.
    public let bekend: Month?

    public init(
        grootheid: Grootheid, periode: ClosedRange<Month>, periodeText: String, waarde: Double, fout: Double,
        grens: Grens = .gelijk, bron: String, isFoutAanname: Bool = false, bekend: Month? = nil
    ) {
        precondition(fout > 0)
        self.grootheid = grootheid
        self.periode = periode
        self.periodeText = periodeText
        self.waarde = waarde
        self.fout = fout
        self.grens = grens
        self.bron = bron
        self.isFoutAanname = isFoutAanname
        self.bekend = bekend
    }

    /// `uitstroom_werk(2019)`.
    public var naam: String { "\(grootheid)(\(periodeText))" }
}
