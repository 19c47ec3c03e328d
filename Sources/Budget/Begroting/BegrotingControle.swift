public import BijstandCaseload

/// One thing a budget proposal says, beside what it comes to by its own figures.
public struct BegrotingControle: Sendable, Equatable {
    public enum Soort: String, Sendable, CaseIterable {
        /// Printed netto against lasten + besparing.
        case netto
        /// Printed dekking against netto less what the running budget holds.
        case dekking
        /// A line over all its years, against the printed sum where there is one; a kind over all programmes.
        case totaal
        /// What a copy of the table reads, against what is taken to be meant.
        case lezing
        /// What the text states, against the table or a sum.
        case bewering
        /// What a copy of the text reads, against what is taken to be meant.
        case lezingBewering = "lezing_bewering"
    }

    /// First and last year it is about.
    public let years: ClosedRange<Int>
    /// Programme, or ``Caseload/Begroting/totaal``.
    public let programma: String
    public let soort: Soort
    /// Name of the line or of the statement; of a sum over all programmes the kind of line.
    public let regel: String
    /// What is printed or stated; nil where nothing is, or no amount can be read.
    public let vermeld: Euro?
    public let berekend: Euro
    /// The document's own words, or what its copy reads.
    public let tekst: String?
    public let opmerking: String?
    public let provenance: Quantity.Provenance

    /// Stated less computed.
    public var verschil: Euro? { vermeld.map { $0 - berekend } }

    /// Whether it adds up; nil where there is nothing to hold a sum against. What cannot be read does not.
    public var klopt: Bool? { soort == .totaal && vermeld == nil ? nil : vermeld == berekend }
}
