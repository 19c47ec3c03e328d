public import BijstandCaseload

/// A number that a forecast gives: its name, unit and meaning, and how it is read from a replication.
///
/// One definition serves key figures, targets, comparisons, the tables of a result, observed files, calibration, backcasts and
/// scores. The definitions stand by subject, in `List`; what is added there is known everywhere.
public struct Figure: Sendable {
    /// As results, scenario files and observed files spell it.
    public let naam: String
    public let eenheid: Unit
    public let betekenis: Phrase
    public let uses: Uses
    /// Its name in observed files, where `naam` means something else to who publishes figures.
    let observedAlias: String?
    /// Whether it is a way of counting that needs jobs beside the benefit: without them it is no number.
    private(set) var needsJobs = false
    package let reading: Reading

    /// Where a figure stands, beside the tables of its own subject.
    public struct Uses: OptionSet, Sendable {
        public let rawValue: Int

        public init(rawValue: Int) { self.rawValue = rawValue }

        /// `kerncijfers.csv`, `replications.csv`, `run --json`, targets, `check` and `compare`.
        public static let keyFigure = Uses(rawValue: 1)
        /// Observed files: calibration, backcasts and scores.
        public static let observed = Uses(rawValue: 2)
        /// `paths.csv`: every month of every replication.
        public static let path = Uses(rawValue: 4)
    }

    /// How it is read.
    package enum Reading: Sendable {
        /// From counts of dossiers, over any period.
        case count(Count)
        /// From a replication in a calendar year, in parts of the unit; nil where it has none.
        case year(scale: Int64, @Sendable (ReplicationYear) -> Int64?)
        /// From all replications of a calendar year together: the correlation of the figures of these names.
        case correlation(String, String)
    }

    init(
        _ naam: String, _ eenheid: Unit, _ betekenis: Phrase, _ uses: Uses, as observedAlias: String? = nil,
        _ reading: Reading
    ) {
        self.naam = naam
        self.eenheid = eenheid
        self.betekenis = betekenis
        self.uses = uses
        self.observedAlias = observedAlias
        self.reading = reading
    }

    /// The same, of scenarios with jobs alone.
    func ofJobs() -> Figure {
        var figure = self
        figure.needsJobs = true
        return figure
    }

    /// Its name in observed files.
    public var observedName: String { observedAlias ?? naam }

    /// How it is counted; nil of what is no count of dossiers.
    package var count: Count? { if case .count(let count) = reading { count } else { nil } }

    /// Values are whole numbers of this part of the unit.
    package var scale: Int64 {
        switch reading {
        case .count(let count): count.scale
        case .year(let scale, _): scale
        case .correlation: Correlation.scale
        }
    }

    /// Whether parts of a year add up to it: what happens, or how the stock changes.
    package var addsUp: Bool {
        switch count?.form {
        case .sum, .difference: !isMoment
        case .share, .change, nil: false
        }
    }

    /// Whether it is of one moment, the end of a period, and can be of the cut-off too.
    public var isMoment: Bool { count?.isMoment ?? false }
}
