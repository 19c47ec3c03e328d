/// Which replications a trial is simulated in.
public enum Luck: Sendable, Equatable {
    /// The same for every trial: common random numbers.
    case common(Range<UInt32>)
    /// One for each trial, from this replication on.
    case own(from: UInt32)

    public var perTrial: Int {
        switch self {
        case .common(let range): range.count
        case .own: 1
        }
    }

    func replication(_ trial: Int, _ index: Int) -> UInt32 {
        switch self {
        case .common(let range): range.lowerBound + UInt32(index)
        case .own(let first): first + UInt32(trial)
        }
    }
}
