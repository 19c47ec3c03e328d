/// A budget proposal as a document gives it: programmes with lines of amounts by year, and what its text says of them.
///
/// Amounts have the document's signs: lasten positive, a besparing negative. They change nothing in a forecast; it is held
/// against them.
public struct Begroting: Sendable, Equatable {
    public let programmas: [Programma]
    public let beweringen: [Bewering]

    public init(programmas: [Programma], beweringen: [Bewering] = []) {
        self.programmas = programmas
        self.beweringen = beweringen
    }

    public struct Programma: Sendable, Equatable {
        public let naam: String
        public let regels: [Regel]
        /// Names of the measures that its savings are booked on; nil for all new beleid of the scenario.
        public let maatregelen: [String]?

        public init(naam: String, regels: [Regel], maatregelen: [String]? = nil) {
            self.naam = naam
            self.regels = regels
            self.maatregelen = maatregelen
        }

        /// Whether it books savings.
        public var isBesparend: Bool { regels.contains { $0.soort == .besparing } }
    }

    /// What a line is, which says how it adds up.
    public enum Soort: String, Sendable, CaseIterable {
        /// Spending asked for.
        case lasten
        /// What is to be saved, as a negative amount.
        case besparing
        /// The part of a tekort that the vangnet leaves, booked beforehand: spending asked for.
        case eigenRisico = "eigen_risico"
        /// Printed: lasten + besparing + eigen risico.
        case netto
        /// What the running budget already holds, year after year or for some years.
        case huidigStructureel = "huidige_lasten_structureel"
        case huidigIncidenteel = "huidige_lasten_incidenteel"
        /// Printed: netto less what the running budget already holds.
        case dekking

        /// Printed as a result of other lines; once in a programme.
        public var isSum: Bool { self == .netto || self == .dekking }
    }

    public struct Regel: Sendable, Equatable {
        public let naam: String
        public let soort: Soort
        /// By year, in order; a year without an amount counts as 0.
        public let bedragen: [(year: Int, bedrag: Bedrag)]
        /// Printed sum over the years.
        public let totaal: Euro?
        public let provenance: Quantity.Provenance

        public init(
            naam: String, soort: Soort, bedragen: [(year: Int, bedrag: Bedrag)], totaal: Euro? = nil,
            provenance: Quantity.Provenance
        ) {
            self.naam = naam
            self.soort = soort
            self.bedragen = bedragen
            self.totaal = totaal
            self.provenance = provenance
        }

        public subscript(year: Int) -> Bedrag? { bedragen.first { $0.year == year }?.bedrag }

        public static func == (left: Regel, right: Regel) -> Bool {
            left.naam == right.naam && left.soort == right.soort && left.totaal == right.totaal
                && left.provenance == right.provenance
                && left.bedragen.elementsEqual(right.bedragen, by: ==)
        }
    }

    /// An amount, and where the copy of the document reads otherwise, what it reads.
    public struct Bedrag: Sendable, Equatable {
        /// What is taken to be meant.
        public let waarde: Euro
        /// What stands in the copy, such as `5650.000`; nil when that is `waarde`.
        public let gelezen: String?
        /// Why it is taken for `waarde`.
        public let opmerking: String?

        public init(_ waarde: Euro, gelezen: String? = nil, opmerking: String? = nil) {
            self.waarde = waarde
            self.gelezen = gelezen
            self.opmerking = opmerking
        }
    }

    /// An amount that the text of the document states, to be held against the table or against a sum.
    public struct Bewering: Sendable, Equatable {
        /// When the stated amount holds.
        public enum Duur: Sendable, Equatable {
            /// Each of these years.
            case years(ClosedRange<Int>)
            /// So many years; the text does not say which.
            case aantal(Int)
            /// No year in particular.
            case open
        }

        public let naam: String
        /// The words of the document.
        public let citaat: String
        /// Programme whose lines are meant; nil for all of them.
        public let programma: String?
        /// The amount that is stated; nil where `som` is held against the table.
        public let bedrag: Bedrag?
        /// Amounts of the text that make a sum.
        public let som: [Euro]
        /// Lines of the table that are meant; nil where the amount is held against `som`.
        public let soort: Soort?
        public let duur: Duur
        public let opmerking: String?
        public let provenance: Quantity.Provenance

        public init(
            naam: String, citaat: String, programma: String? = nil, bedrag: Bedrag? = nil, som: [Euro] = [],
            soort: Soort? = nil, duur: Duur = .open, opmerking: String? = nil, provenance: Quantity.Provenance
        ) {
            self.naam = naam
            self.citaat = citaat
            self.programma = programma
            self.bedrag = bedrag
            self.som = som
            self.soort = soort
            self.duur = duur
            self.opmerking = opmerking
            self.provenance = provenance
        }
    }

    /// Stands for all programmes in results; no programme has this name.
    public static let totaal = "totaal"

    /// Years with an amount, from the first to the last; nil without any amount.
    public var years: ClosedRange<Int>? {
        let years = programmas.flatMap { $0.regels }.flatMap { $0.bedragen.map { $0.year } }
        return years.min().map { $0...years.max()! }
    }

    /// Sum of the amounts of a kind in a year; nil where no line has one.
    ///
    /// - Parameter programma: name of a programme; nil for all of them.
    public func som(_ soort: Soort, year: Int, programma: String? = nil) -> Euro? {
        let amounts = programmas.filter { programma == nil || $0.naam == programma }.flatMap { $0.regels }.filter {
            $0.soort == soort
        }.compactMap { $0[year]?.waarde }
        return amounts.isEmpty ? nil : amounts.reduce(.zero, +)
    }
}
