internal import BijstandStochastics

/// Where a figure that rises with the strength of an effect first reaches a bound.
public enum Drempel: Sendable, Equatable {
    /// At no effect at all.
    case zonder
    /// At this strength, between two that were tried.
    case bij(Double)
    /// Not at the strongest that was tried.
    case boven(Double)

    /// The first crossing of a bound, straight in the logarithm of the strength between two that were tried.
    ///
    /// - Parameters:
    ///   - tried: strengths from 1 on, ascending, with what the figure came to.
    ///   - bound: what it is to reach.
    public init(_ tried: [(strength: Double, value: Double)], reaching bound: Double) {
        precondition(!tried.isEmpty, "at least one strength is tried")
        if tried[0].value >= bound {
            self = .zonder
            return
        }
        for (before, after) in zip(tried, tried.dropFirst()) where after.value >= bound {
            let share = (bound - before.value) / (after.value - before.value)
            let (low, high) = (Elementary.log(before.strength), Elementary.log(after.strength))
            self = .bij(Elementary.exp(low + share * (high - low)))
            return
        }
        self = .boven(tried[tried.count - 1].strength)
    }
}
