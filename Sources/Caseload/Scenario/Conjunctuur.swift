/// The labour-market index x of one replication by calendar year: means over months, in percentage points of unemployment.
///
/// Begins two years before the first year of the run, where x is as the path tells and without noise.
public struct Conjunctuur: Sendable, Equatable {
    public static let yearsBefore = 2

    private let first: Int
    /// All of x, and of that the chance noise around the path.
    private let x: [Double]
    private let noise: [Double]

    /// - Parameters:
    ///   - first: the first calendar year of the run.
    ///   - x: by year from two years before it on.
    public init(first: Int, x: [Double], noise: [Double]) {
        precondition(x.count == noise.count)
        self.first = first - Self.yearsBefore
        self.x = x
        self.noise = noise
    }

    /// Change against the year before: all of it, and what of it nobody could foresee at the cut-off.
    public func change(_ year: Int) -> (x: Double, surprise: Double) {
        let index = year - first
        return (x[index] - x[index - 1], noise[index] - noise[index - 1])
    }

    /// Of x in a year, what nobody could foresee at the cut-off.
    public func noise(_ year: Int) -> Double { noise[year - first] }

    /// Flat numbers, as they are stored: x, then noise.
    public var values: [Double] { x + noise }

    public init(first: Int, values: [Double]) {
        self.init(
            first: first, x: Array(values[..<(values.count / 2)]), noise: Array(values[(values.count / 2)...]))
    }
}
