/// An axis of values: whole ticks around all of them, four to ten.
struct ValueAxis: Sendable {
    let low: Double
    let high: Double
    let ticks: [Double]

    /// - Parameter least: the smallest step between ticks: 1, 0.01 …
    init(low: Double, high: Double, least: Double = 1) {
        let wanted = max((high - low) / least, 1) / 5
        var power = 1.0
        while power * 5 < wanted { power *= 10 }
        let step = least * ([power, power * 2, power * 5].first { $0 >= wanted } ?? power * 5)
        self.low = (low / step).rounded(.down) * step
        // All values alike on a tick: room above it.
        self.high = max((high / step).rounded(.up) * step, self.low + step)
        // The last one may fall short by how it is written.
        ticks = Array(stride(from: self.low, through: self.high + step / 2, by: step))
    }

    /// How far up a value lies: 0 is the lowest tick, 1 the highest.
    func share(_ value: Double) -> Double { (value - low) / (high - low) }
}
