internal import BijstandStochastics

/// How far a municipality's flows go along with its country's, as years of both tell: 1 is all the way.
///
/// Of each part of the way, years leave a level that walks (``LevelPath``): over a grid of parts, each weighed by how likely all flows
/// make it and by what is believed of it before.
public struct Volging: Sendable {
    /// One flow, by year: the logarithm of what was seen of what the country expects with the standard deviation of counting, and by what
    /// the country's own stood higher than now.
    struct Stroom {
        let jaren: [(mean: Double, sd: Double, land: Double)]

        /// Levels now, where so much of the country's way is gone.
        func path(_ part: Double) -> LevelPath? {
            LevelPath(jaren.map { ($0.mean - (part - 1) * $0.land, $0.sd) })
        }
    }

    /// Mean and standard deviation.
    public let mean: Double
    public let sd: Double
    /// Between which it lies with 90 %.
    public let interval: ClosedRange<Double>
    private let parts: [(part: Double, weight: Double)]

    /// Among municipalities, an assumption: in 2017 inflow of the country fell by 18 %, and municipalities scattered around it by 8 %
    /// beyond counting, as by 7 % in the year before, in which it fell by 8 % (CBS, 83450NED and 84066NED).
    package static let (before, spread, freedom) = (1.0, 0.23, 4.0)
    private static let grid = (0...40).map { Double($0) / 20 }

    init(_ stromen: [Stroom]) {
        let logs = Self.grid.map { part in
            let away = (part - Self.before) / Self.spread
            return stromen.reduce(-0.5 * (Self.freedom + 1) * Elementary.log(1 + away * away / Self.freedom)) {
                $0 + ($1.path(part)?.evidence ?? 0)
            }
        }
        let highest = logs.max()!
        let weights = logs.map { Elementary.exp($0 - highest) }
        let sum = weights.reduce(0, +)
        let parts = zip(Self.grid, weights).map { (part: $0, weight: $1 / sum) }
        self.parts = parts
        let middle = parts.reduce(0) { $0 + $1.part * $1.weight }
        mean = middle
        func quantile(_ chance: Double) -> Double {
            var sum = 0.0
            return parts.first { one in
                sum += one.weight
                return sum >= chance
            }?.part ?? Self.grid[Self.grid.count - 1]
        }
        interval = quantile(0.05)...quantile(0.95)
        sd = parts.reduce(0) { $0 + ($1.part - middle) * ($1.part - middle) * $1.weight }.squareRoot()
    }

    /// Where the level of a flow stands; nil where no year was seen.
    func level(_ stroom: Stroom) -> LevelPath? {
        let paths = parts.compactMap { one in stroom.path(one.part).map { (one.weight, $0) } }
        return paths.isEmpty ? nil : LevelPath(paths)
    }
}
