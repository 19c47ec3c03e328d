public import BijstandStochastics

/// Why a scenario was not simulated.
public enum SimulationFailure: Error, CustomStringConvertible {
    /// A number that nothing can be drawn from.
    case distribution(InvalidDistribution)
    case emptyFrame(EmptyFrame)
    case keyOverflow(KeyOverflow)
    case unreadablePart(UnreadablePart)
    case interrupted(Interrupted)

    public var description: String {
        switch self {
        case .distribution(let error): "\(error)"
        case .emptyFrame(let error): "\(error)"
        case .keyOverflow(let error): "\(error)"
        case .unreadablePart(let error): "\(error)"
        case .interrupted(let error): "\(error)"
        }
    }

    /// Does work that fails in one way only, and says so in these terms.
    static func naming<Value, Failure: Error>(
        _ name: (Failure) -> SimulationFailure, _ work: () throws(Failure) -> Value
    ) throws(SimulationFailure) -> Value {
        do throws(Failure) {
            return try work()
        } catch {
            throw name(error)
        }
    }
}
