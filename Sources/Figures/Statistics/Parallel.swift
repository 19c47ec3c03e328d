internal import Dispatch

/// Many independent pieces of work, each at its own place.
package enum Parallel {
    /// - Parameter threads: at most so many; the values do not depend on it. Nil for as many as there are.
    package static func map<Value>(
        _ count: Int, threads: Int? = nil, _ body: @Sendable (Int) -> Value
    ) -> [Value] {
        let shares = min(threads ?? count, count)
        return [Value](unsafeUninitializedCapacity: count) { buffer, filled in
            nonisolated(unsafe) let places = buffer.baseAddress
            DispatchQueue.concurrentPerform(iterations: shares) { share in
                for index in stride(from: share, to: count, by: shares) {
                    (places! + index).initialize(to: body(index))
                }
            }
            filled = count
        }
    }
}
