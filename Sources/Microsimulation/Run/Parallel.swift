internal import Dispatch
internal import Synchronization

/// Work over threads: the one place of this room that knows of any.
enum Parallel {
    /// Does the pieces `0..<count`, each thread in one room of its own for all that it does.
    ///
    /// - Throws: what first went wrong; the other threads then stop too.
    static func each<Room, Failure: Error>(
        of count: Int, threads: Int, in room: @Sendable () -> Room,
        _ work: @Sendable (Room, Int) throws(Failure) -> Void
    ) throws(Failure) {
        let next = Atomic<Int>(0)
        let failure = Mutex<Failure?>(nil)
        DispatchQueue.concurrentPerform(iterations: min(threads, count)) { _ in
            let room = room()
            while true {
                let index = next.wrappingAdd(1, ordering: .relaxed).oldValue
                guard index < count, failure.withLock({ $0 == nil }) else { return }
                do throws(Failure) {
                    try work(room, index)
                } catch {
                    failure.withLock { $0 = $0 ?? error }
                    return
                }
            }
        }
        if let error = failure.withLock({ $0 }) { throw error }
    }
}

/// A number that many threads count up.
final class Tally: Sendable {
    private let count = Atomic<Int>(0)

    /// One more; returns how many there are then.
    func countUp() -> Int { count.wrappingAdd(1, ordering: .relaxed).newValue }
}
