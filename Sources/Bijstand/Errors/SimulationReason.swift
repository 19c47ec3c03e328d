internal import BijstandMicrosimulation

extension SimulationFailure {
    /// What went wrong, as itself.
    fileprivate var reason: any Error {
        switch self {
        case .distribution(let error): error
        case .emptyFrame(let error): error
        case .keyOverflow(let error): error
        case .unreadablePart(let error): error
        case .interrupted(let error): error
        }
    }
}

/// Does work that simulates; what goes wrong in a simulation is thrown as itself.
package func unwrapping<Value>(_ work: () throws -> Value) throws -> Value {
    do {
        return try work()
    } catch let failure as SimulationFailure {
        throw failure.reason
    }
}
