/// What was asked of a run, its scenario aside: with it, all that the bytes of a result depend on.
public struct RunRequest: Sendable, Equatable {
    public var seed: UInt32
    /// Replications of the whole run.
    public var replications: UInt32
    /// Those of them that this result holds.
    public var range: Range<UInt32>
    public var uncertainty: String
    public var dialect: CSVDialect
    public var perReplication: Bool
    /// Replications of which every event is written, in order.
    public var dossiers: [UInt32]

    public init(
        seed: UInt32, replications: UInt32, range: Range<UInt32>, uncertainty: String, dialect: CSVDialect,
        perReplication: Bool, dossiers: [UInt32]
    ) {
        self.seed = seed
        self.replications = replications
        self.range = range
        self.uncertainty = uncertainty
        self.dialect = dialect
        self.perReplication = perReplication
        self.dossiers = dossiers
    }

    /// A range of a run, to be merged with the others.
    public var isPart: Bool { range != 0..<replications }

    /// File of a part's replications.
    public static let partName = "part.bin"

    var json: [(String, JSONText)] {
        [
            ("seed", .number("\(seed)")), ("replications", .number("\(replications)")),
            ("fromReplication", .number("\(range.lowerBound)")), ("toReplication", .number("\(range.upperBound)")),
            ("uncertainty", .string(uncertainty)), ("description", .string(UncertaintyMeaning.text(uncertainty))),
            ("csv", .string(dialect.rawValue)),
            ("perReplication", .bool(perReplication)), ("dossiers", .array(dossiers.map { .number("\($0)") })),
        ]
    }
}
