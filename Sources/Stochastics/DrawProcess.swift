/// Who draws: the process part of a ``StreamAddress``, and the register of all of them.
///
/// Nothing else makes one, so that no number is used twice (a test looks) and no draw has a number of its own somewhere else.
/// Adding one never changes another's draws; a number that is no longer used stays reserved.
@frozen public struct DrawProcess: Hashable, Sendable {
    @usableFromInline let id: UInt8

    @usableFromInline init(_ id: UInt8) { self.id = id }

    // MARK: A household

    /// Clocks of a spell: four words for each of three groups of lanes.
    @inlinable @inline(__always)
    public static func clocks(group: UInt8) -> DrawProcess { DrawProcess(group) }
    /// What a household is at its first spell.
    @inlinable public static var attributes: DrawProcess { DrawProcess(8) }
    /// Indeling at the begin of a spell and at each re-screening.
    @inlinable public static var indeling: DrawProcess { DrawProcess(14) }
    /// Hours, wage and term of each job.
    @inlinable public static var werk: DrawProcess { DrawProcess(15) }
    /// How a job grows, and how its contract ends.
    @inlinable public static var contract: DrawProcess { DrawProcess(16) }
    /// Priority for a traject; the spell part holds the traject's name.
    @inlinable public static var loting: DrawProcess { DrawProcess(17) }

    // MARK: A replication

    /// How many come in, by herkomst and month.
    @inlinable public static var instroom: DrawProcess { DrawProcess(10) }
    /// The gamma factor on a month's expected instroom.
    @inlinable public static var overdispersie: DrawProcess { DrawProcess(11) }
    /// Noise of regional unemployment around its path.
    @inlinable public static var arbeidsmarkt: DrawProcess { DrawProcess(12) }
    /// Numbers of the scenario that have a distribution.
    @inlinable public static var parameters: DrawProcess { DrawProcess(13) }
    /// The copula of numbers that are drawn together.
    @inlinable public static var correlation: DrawProcess { DrawProcess(32) }
    /// Which row of the file of joint draws.
    @inlinable public static var jointSample: DrawProcess { DrawProcess(33) }

    // MARK: Calibration

    /// Its first points, which of them go on, where they move, and the truths of its proof.
    @inlinable public static var calibrationBegin: DrawProcess { DrawProcess(48) }
    @inlinable public static var calibrationResampling: DrawProcess { DrawProcess(49) }
    @inlinable public static var calibrationMove: DrawProcess { DrawProcess(50) }
    @inlinable public static var rankCheck: DrawProcess { DrawProcess(51) }

    // MARK: The example of a dossier file

    @inlinable public static var exampleHousehold: DrawProcess { DrawProcess(64) }
    @inlinable public static var exampleFile: DrawProcess { DrawProcess(65) }

    /// All that draw, by name.
    package static let register: [(name: String, process: DrawProcess)] =
        (0..<3).map { ("clocks \($0)", .clocks(group: $0)) } + [
            ("attributes", attributes), ("indeling", indeling), ("werk", werk), ("contract", contract),
            ("loting", loting), ("instroom", instroom), ("overdispersie", overdispersie),
            ("arbeidsmarkt", arbeidsmarkt), ("parameters", parameters), ("correlation", correlation),
            ("jointSample", jointSample), ("calibrationBegin", calibrationBegin),
            ("calibrationResampling", calibrationResampling), ("calibrationMove", calibrationMove),
            ("rankCheck", rankCheck), ("exampleHousehold", exampleHousehold), ("exampleFile", exampleFile),
        ]
}
