internal import Dispatch

/// Many independent pieces of work, each at its own place.
package enum Parallel {
    package static func map<Value>(_ count: Int, _ body: @Sendable (Int) -> Value) -> [Value] {
        [Value](unsafeUninitializedCapacity: count) { buffer, filled in
            nonisolated(unsafe) let places = buffer.baseAddress
            DispatchQueue.concurrentPerform(iterations: count) { index in
                (places! + index).initialize(to: body(index))
            }
            filled = count
        }
    }
}
