/// What a document says in one place, and what the product has of it.
public struct DocumentRij: Sendable, Equatable {
    public enum Oordeel: String, Sendable, CaseIterable {
        case gedekt, deels, open
        case geenGrootheid = "geen-grootheid"
    }

    /// A number of the product, to be set beside the document's.
    public struct Waarde: Sendable, Equatable {
        public enum Soort: Sendable, Equatable {
            /// A number of the scenario, by its path.
            case getal(String)
            /// A key figure of a run of it, as `stand(2019)`.
            case cijfer(String)
        }

        /// The scenario, with its layers behind `+`; relative to the file of rows.
        public let scenario: String
        public let soort: Soort
    }

    public let nummer: Int
    /// Document and lines or section.
    public let plaats: String
    public let wat: String
    public let oordeel: Oordeel
    /// The document's own value; nil where it gives none.
    public let document: String?
    public let product: [Waarde]
    /// Files in which it lives, relative to the file of rows.
    public let waar: [String]
    /// What is not there and why; may be nil of what is covered.
    public let waarom: String?
    /// Where the row stands.
    public let line: Int
}
